// import jax
// import jax.numpy as jnp
//
//
// def cg_solve_kernel(w, weights, b, gain, scale_by):
//     activated = jnp.tanh((w - weights) ** 2)
//     k_mat = activated @ activated.T / 5 + 0.88 * jnp.identity(3)
//     activation = jnp.tanh(gain * (0.59 + b))
//     start = jnp.zeros_like(activation)
//
//     def body(_, carry):
//         x_k, r_k, direction = carry
//         ap = k_mat @ direction
//         alpha = (r_k @ r_k) / (direction @ ap + 0.01)
//         x_new = x_k + alpha * direction
//         r_next = r_k - alpha * ap
//         beta_k = (r_next @ r_next) / (r_k @ r_k + 0.01)
//         return x_new, r_next, r_next + beta_k * direction
//
//     x_hat, _, _ = jax.lax.fori_loop(0, 2, body, (start, activation, activation))
//     merged = scale_by + 0.17 * jax.nn.sigmoid(scale_by)
//     return jnp.cos(merged) * x_hat
//
//   w: float32[3, 5] in [-1, 1]
//   weights: float32[3, 5] in [-1, 1]
//   b: float32[3] in [-1, 1]
//   gain: float32[1] in [-1, 1]
//   scale_by: float32[3] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_cg_solve_kernel attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x5xf32>, %arg1: tensor<3x5xf32>, %arg2: tensor<3xf32>, %arg3: tensor<1xf32>, %arg4: tensor<3xf32>) -> (tensor<3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.subtract %arg0, %arg1 : tensor<3x5xf32>
    %1 = stablehlo.multiply %0, %0 : tensor<3x5xf32>
    %2 = stablehlo.tanh %1 : tensor<3x5xf32>
    %3 = stablehlo.transpose %2, dims = [1, 0] : (tensor<3x5xf32>) -> tensor<5x3xf32>
    %4 = stablehlo.dot_general %2, %3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x5xf32>, tensor<5x3xf32>) -> tensor<3x3xf32>
    %cst = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %6 = stablehlo.divide %4, %5 : tensor<3x3xf32>
    %7 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %8 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %10 = stablehlo.add %7, %9 : tensor<3x3xi32>
    %11 = stablehlo.compare EQ, %10, %8, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %12 = stablehlo.convert %11 : (tensor<3x3xi1>) -> tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<0.879999995> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %14 = stablehlo.multiply %13, %12 : tensor<3x3xf32>
    %15 = stablehlo.add %6, %14 : tensor<3x3xf32>
    %cst_1 = stablehlo.constant dense<5.900000e-01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %17 = stablehlo.add %16, %arg2 : tensor<3xf32>
    %18 = stablehlo.broadcast_in_dim %arg3, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
    %19 = stablehlo.multiply %18, %17 : tensor<3xf32>
    %20 = stablehlo.tanh %19 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %22:5 = stablehlo.while(%iterArg = %15, %iterArg_7 = %c_3, %iterArg_8 = %21, %iterArg_9 = %20, %iterArg_10 = %20) : tensor<3x3xf32>, tensor<i32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_11 = stablehlo.constant dense<2> : tensor<i32>
      %34 = stablehlo.compare LT, %iterArg_7, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %34 : tensor<i1>
    } do {
      %34 = stablehlo.dot_general %iterArg, %iterArg_10, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3xf32>
      %35 = stablehlo.dot_general %iterArg_9, %iterArg_9, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
      %36 = stablehlo.dot_general %iterArg_10, %34, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
      %cst_11 = stablehlo.constant dense<0.00999999977> : tensor<f32>
      %37 = stablehlo.add %36, %cst_11 : tensor<f32>
      %38 = stablehlo.divide %35, %37 : tensor<f32>
      %39 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %40 = stablehlo.multiply %39, %iterArg_10 : tensor<3xf32>
      %41 = stablehlo.add %iterArg_8, %40 : tensor<3xf32>
      %42 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %43 = stablehlo.multiply %42, %34 : tensor<3xf32>
      %44 = stablehlo.subtract %iterArg_9, %43 : tensor<3xf32>
      %45 = stablehlo.dot_general %44, %44, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
      %46 = stablehlo.dot_general %iterArg_9, %iterArg_9, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
      %cst_12 = stablehlo.constant dense<0.00999999977> : tensor<f32>
      %47 = stablehlo.add %46, %cst_12 : tensor<f32>
      %48 = stablehlo.divide %45, %47 : tensor<f32>
      %49 = stablehlo.broadcast_in_dim %48, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %50 = stablehlo.multiply %49, %iterArg_10 : tensor<3xf32>
      %51 = stablehlo.add %44, %50 : tensor<3xf32>
      %c_13 = stablehlo.constant dense<1> : tensor<i32>
      %52 = stablehlo.add %iterArg_7, %c_13 : tensor<i32>
      stablehlo.return %iterArg, %52, %41, %44, %51 : tensor<3x3xf32>, tensor<i32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    }
    %23 = stablehlo.negate %arg4 : tensor<3xf32>
    %24 = stablehlo.exponential %23 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %26 = stablehlo.add %25, %24 : tensor<3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %28 = stablehlo.divide %27, %26 : tensor<3xf32>
    %cst_6 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %30 = stablehlo.multiply %29, %28 : tensor<3xf32>
    %31 = stablehlo.add %arg4, %30 : tensor<3xf32>
    %32 = stablehlo.cosine %31 : tensor<3xf32>
    %33 = stablehlo.multiply %32, %22#2 : tensor<3xf32>
    return %33 : tensor<3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x5xf32>, %arg1: tensor<3x5xf32>, %arg2: tensor<3xf32>, %arg3: tensor<1xf32>, %arg4: tensor<3xf32>) -> (tensor<3x5xf32> {jax.result_info = "result[0]"}, tensor<3x5xf32> {jax.result_info = "result[1]"}, tensor<3xf32> {jax.result_info = "result[2]"}, tensor<1xf32> {jax.result_info = "result[3]"}, tensor<3xf32> {jax.result_info = "result[4]"}) {
    %0 = stablehlo.subtract %arg0, %arg1 : tensor<3x5xf32>
    %1 = stablehlo.multiply %0, %0 : tensor<3x5xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %3 = stablehlo.multiply %2, %0 : tensor<3x5xf32>
    %4 = stablehlo.tanh %1 : tensor<3x5xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %6 = stablehlo.add %5, %4 : tensor<3x5xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %8 = stablehlo.subtract %7, %4 : tensor<3x5xf32>
    %9 = stablehlo.multiply %6, %8 : tensor<3x5xf32>
    %10 = stablehlo.transpose %4, dims = [1, 0] : (tensor<3x5xf32>) -> tensor<5x3xf32>
    %11 = stablehlo.dot_general %4, %10, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x5xf32>, tensor<5x3xf32>) -> tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %13 = stablehlo.divide %11, %12 : tensor<3x3xf32>
    %14 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %15 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %16 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %17 = stablehlo.add %14, %16 : tensor<3x3xi32>
    %18 = stablehlo.compare EQ, %17, %15, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %19 = stablehlo.convert %18 : (tensor<3x3xi1>) -> tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<0.879999995> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<3x3xf32>
    %22 = stablehlo.add %13, %21 : tensor<3x3xf32>
    %cst_4 = stablehlo.constant dense<5.900000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %24 = stablehlo.add %23, %arg2 : tensor<3xf32>
    %25 = stablehlo.broadcast_in_dim %arg3, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
    %26 = stablehlo.multiply %25, %24 : tensor<3xf32>
    %27 = stablehlo.tanh %26 : tensor<3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %29 = stablehlo.add %28, %27 : tensor<3xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %31 = stablehlo.subtract %30, %27 : tensor<3xf32>
    %32 = stablehlo.multiply %29, %31 : tensor<3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %c_20 = stablehlo.constant dense<0> : tensor<i32>
    %46:17 = stablehlo.while(%iterArg = %22, %iterArg_33 = %c_20, %iterArg_34 = %33, %iterArg_35 = %27, %iterArg_36 = %27, %iterArg_37 = %34, %iterArg_38 = %35, %iterArg_39 = %36, %iterArg_40 = %37, %iterArg_41 = %38, %iterArg_42 = %39, %iterArg_43 = %40, %iterArg_44 = %41, %iterArg_45 = %42, %iterArg_46 = %43, %iterArg_47 = %44, %iterArg_48 = %45) : tensor<3x3xf32>, tensor<i32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
    cond {
      %c_49 = stablehlo.constant dense<2> : tensor<i32>
      %91 = stablehlo.compare LT, %iterArg_33, %c_49, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %91 : tensor<i1>
    } do {
      %91 = stablehlo.dot_general %iterArg, %iterArg_36, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3xf32>
      %92 = stablehlo.dot_general %iterArg_35, %iterArg_35, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
      %93 = stablehlo.dot_general %iterArg_36, %91, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
      %cst_49 = stablehlo.constant dense<0.00999999977> : tensor<f32>
      %94 = stablehlo.add %93, %cst_49 : tensor<f32>
      %95 = stablehlo.divide %92, %94 : tensor<f32>
      %96 = stablehlo.multiply %94, %94 : tensor<f32>
      %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %97 = stablehlo.divide %cst_50, %96 : tensor<f32>
      %98 = stablehlo.broadcast_in_dim %95, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %99 = stablehlo.multiply %98, %iterArg_36 : tensor<3xf32>
      %100 = stablehlo.add %iterArg_34, %99 : tensor<3xf32>
      %101 = stablehlo.broadcast_in_dim %95, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %102 = stablehlo.multiply %101, %91 : tensor<3xf32>
      %103 = stablehlo.subtract %iterArg_35, %102 : tensor<3xf32>
      %104 = stablehlo.dot_general %103, %103, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
      %105 = stablehlo.dot_general %iterArg_35, %iterArg_35, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
      %cst_51 = stablehlo.constant dense<0.00999999977> : tensor<f32>
      %106 = stablehlo.add %105, %cst_51 : tensor<f32>
      %107 = stablehlo.divide %104, %106 : tensor<f32>
      %108 = stablehlo.multiply %106, %106 : tensor<f32>
      %cst_52 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %109 = stablehlo.divide %cst_52, %108 : tensor<f32>
      %110 = stablehlo.broadcast_in_dim %107, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %111 = stablehlo.multiply %110, %iterArg_36 : tensor<3xf32>
      %112 = stablehlo.add %103, %111 : tensor<3xf32>
      %113 = func.call @dynamic_update_index_in_dim(%iterArg_37, %iterArg_36, %iterArg_33) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %114 = func.call @dynamic_update_index_in_dim(%iterArg_38, %iterArg_35, %iterArg_33) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %115 = func.call @dynamic_update_index_in_dim(%iterArg_39, %91, %iterArg_33) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %116 = func.call @dynamic_update_index_in_dim_0(%iterArg_40, %94, %iterArg_33) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %117 = func.call @dynamic_update_index_in_dim_0(%iterArg_41, %92, %iterArg_33) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %118 = func.call @dynamic_update_index_in_dim_0(%iterArg_42, %97, %iterArg_33) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %119 = func.call @dynamic_update_index_in_dim_0(%iterArg_43, %95, %iterArg_33) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %120 = func.call @dynamic_update_index_in_dim(%iterArg_44, %103, %iterArg_33) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %121 = func.call @dynamic_update_index_in_dim_0(%iterArg_45, %106, %iterArg_33) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %122 = func.call @dynamic_update_index_in_dim_0(%iterArg_46, %104, %iterArg_33) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %123 = func.call @dynamic_update_index_in_dim_0(%iterArg_47, %109, %iterArg_33) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %124 = func.call @dynamic_update_index_in_dim_0(%iterArg_48, %107, %iterArg_33) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %c_53 = stablehlo.constant dense<1> : tensor<i32>
      %125 = stablehlo.add %iterArg_33, %c_53 : tensor<i32>
      stablehlo.return %iterArg, %125, %100, %103, %112, %113, %114, %115, %116, %117, %118, %119, %120, %121, %122, %123, %124 : tensor<3x3xf32>, tensor<i32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
    }
    %47 = stablehlo.negate %arg4 : tensor<3xf32>
    %48 = stablehlo.exponential %47 : tensor<3xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %50 = stablehlo.add %49, %48 : tensor<3xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %52 = stablehlo.divide %51, %50 : tensor<3xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %54 = stablehlo.subtract %53, %52 : tensor<3xf32>
    %55 = stablehlo.multiply %52, %54 : tensor<3xf32>
    %cst_24 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %57 = stablehlo.multiply %56, %52 : tensor<3xf32>
    %58 = stablehlo.add %arg4, %57 : tensor<3xf32>
    %59 = stablehlo.cosine %58 : tensor<3xf32>
    %60 = stablehlo.sine %58 : tensor<3xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %62 = stablehlo.multiply %59, %61 : tensor<3xf32>
    %63 = stablehlo.multiply %61, %46#2 : tensor<3xf32>
    %64 = stablehlo.negate %63 : tensor<3xf32>
    %65 = stablehlo.multiply %64, %60 : tensor<3xf32>
    %cst_26 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %67 = stablehlo.multiply %66, %65 : tensor<3xf32>
    %68 = stablehlo.multiply %67, %55 : tensor<3xf32>
    %69 = stablehlo.add %65, %68 : tensor<3xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %c_30 = stablehlo.constant dense<0> : tensor<i32>
    %73:18 = stablehlo.while(%iterArg = %46#5, %iterArg_33 = %46#6, %iterArg_34 = %46#7, %iterArg_35 = %46#8, %iterArg_36 = %46#9, %iterArg_37 = %46#10, %iterArg_38 = %46#11, %iterArg_39 = %46#12, %iterArg_40 = %46#13, %iterArg_41 = %46#14, %iterArg_42 = %46#15, %iterArg_43 = %46#16, %iterArg_44 = %22, %iterArg_45 = %c_30, %iterArg_46 = %72, %iterArg_47 = %62, %iterArg_48 = %70, %iterArg_49 = %71) : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<3x3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_50 = stablehlo.constant dense<2> : tensor<i32>
      %91 = stablehlo.compare LT, %iterArg_45, %c_50, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %91 : tensor<i1>
    } do {
      %c_50 = stablehlo.constant dense<2> : tensor<i32>
      %91 = stablehlo.subtract %c_50, %iterArg_45 : tensor<i32>
      %c_51 = stablehlo.constant dense<1> : tensor<i32>
      %92 = stablehlo.subtract %91, %c_51 : tensor<i32>
      %93 = func.call @dynamic_index_in_dim(%iterArg, %92) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %94 = func.call @dynamic_index_in_dim(%iterArg_33, %92) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %95 = func.call @dynamic_index_in_dim(%iterArg_34, %92) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %96 = func.call @dynamic_index_in_dim_1(%iterArg_35, %92) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %97 = func.call @dynamic_index_in_dim_1(%iterArg_36, %92) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %98 = func.call @dynamic_index_in_dim_1(%iterArg_37, %92) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %99 = func.call @dynamic_index_in_dim_1(%iterArg_38, %92) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %100 = func.call @dynamic_index_in_dim(%iterArg_39, %92) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %101 = func.call @dynamic_index_in_dim_1(%iterArg_40, %92) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %102 = func.call @dynamic_index_in_dim_1(%iterArg_41, %92) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %103 = func.call @dynamic_index_in_dim_1(%iterArg_42, %92) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %104 = func.call @dynamic_index_in_dim_1(%iterArg_43, %92) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %105 = stablehlo.add %iterArg_48, %iterArg_49 : tensor<3xf32>
      %106 = stablehlo.broadcast_in_dim %104, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %107 = stablehlo.multiply %106, %iterArg_49 : tensor<3xf32>
      %108 = stablehlo.multiply %iterArg_49, %93 : tensor<3xf32>
      %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %109 = stablehlo.reduce(%108 init: %cst_52) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %110 = stablehlo.multiply %109, %103 : tensor<f32>
      %111 = stablehlo.multiply %110, %102 : tensor<f32>
      %112 = stablehlo.negate %111 : tensor<f32>
      %113 = stablehlo.divide %109, %101 : tensor<f32>
      %114 = stablehlo.dot_general %112, %94, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
      %115 = stablehlo.dot_general %112, %94, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
      %116 = stablehlo.add %114, %115 : tensor<3xf32>
      %117 = stablehlo.dot_general %113, %100, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
      %118 = stablehlo.add %105, %117 : tensor<3xf32>
      %119 = stablehlo.dot_general %113, %100, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
      %120 = stablehlo.add %118, %119 : tensor<3xf32>
      %121 = stablehlo.negate %120 : tensor<3xf32>
      %122 = stablehlo.add %116, %120 : tensor<3xf32>
      %123 = stablehlo.broadcast_in_dim %99, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %124 = stablehlo.multiply %123, %121 : tensor<3xf32>
      %125 = stablehlo.multiply %121, %95 : tensor<3xf32>
      %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %126 = stablehlo.reduce(%125 init: %cst_53) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %127 = stablehlo.broadcast_in_dim %99, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %128 = stablehlo.multiply %127, %iterArg_47 : tensor<3xf32>
      %129 = stablehlo.add %107, %128 : tensor<3xf32>
      %130 = stablehlo.multiply %iterArg_47, %93 : tensor<3xf32>
      %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %131 = stablehlo.reduce(%130 init: %cst_54) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %132 = stablehlo.add %126, %131 : tensor<f32>
      %133 = stablehlo.multiply %132, %98 : tensor<f32>
      %134 = stablehlo.multiply %133, %97 : tensor<f32>
      %135 = stablehlo.negate %134 : tensor<f32>
      %136 = stablehlo.divide %132, %96 : tensor<f32>
      %137 = stablehlo.dot_general %135, %93, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
      %138 = stablehlo.add %124, %137 : tensor<3xf32>
      %139 = stablehlo.dot_general %135, %95, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
      %140 = stablehlo.add %129, %139 : tensor<3xf32>
      %141 = stablehlo.dot_general %136, %94, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
      %142 = stablehlo.add %122, %141 : tensor<3xf32>
      %143 = stablehlo.dot_general %136, %94, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
      %144 = stablehlo.add %142, %143 : tensor<3xf32>
      %145 = stablehlo.dot_general %138, %iterArg_44, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3x3xf32>) -> tensor<3xf32>
      %146 = stablehlo.add %140, %145 : tensor<3xf32>
      %147 = stablehlo.dot_general %138, %93, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<3x3xf32>
      %148 = stablehlo.add %iterArg_46, %147 : tensor<3x3xf32>
      %c_55 = stablehlo.constant dense<1> : tensor<i32>
      %149 = stablehlo.add %iterArg_45, %c_55 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %149, %148, %iterArg_47, %144, %146 : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<3x3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    }
    %74 = stablehlo.add %73#16, %73#17 : tensor<3xf32>
    %75 = stablehlo.multiply %74, %32 : tensor<3xf32>
    %76 = stablehlo.broadcast_in_dim %arg3, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
    %77 = stablehlo.multiply %76, %75 : tensor<3xf32>
    %78 = stablehlo.multiply %75, %24 : tensor<3xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.reduce(%78 init: %cst_31) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %80 = stablehlo.reshape %79 : (tensor<f32>) -> tensor<1xf32>
    %cst_32 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %82 = stablehlo.divide %73#14, %81 : tensor<3x3xf32>
    %83 = stablehlo.dot_general %82, %4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x5xf32>) -> tensor<3x5xf32>
    %84 = stablehlo.transpose %83, dims = [1, 0] : (tensor<3x5xf32>) -> tensor<5x3xf32>
    %85 = stablehlo.dot_general %82, %10, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<5x3xf32>) -> tensor<3x5xf32>
    %86 = stablehlo.transpose %84, dims = [1, 0] : (tensor<5x3xf32>) -> tensor<3x5xf32>
    %87 = stablehlo.add %85, %86 : tensor<3x5xf32>
    %88 = stablehlo.multiply %87, %9 : tensor<3x5xf32>
    %89 = stablehlo.multiply %88, %3 : tensor<3x5xf32>
    %90 = stablehlo.negate %89 : tensor<3x5xf32>
    return %89, %90, %77, %80, %69 : tensor<3x5xf32>, tensor<3x5xf32>, tensor<3xf32>, tensor<1xf32>, tensor<3xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<i32>) -> tensor<2x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<2x3xf32>
    return %1 : tensor<2x3xf32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<2xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<2xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x3xf32>, %arg1: tensor<i32>) -> tensor<3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<2x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<2xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<2xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
