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
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %22:6 = stablehlo.while(%iterArg = %15, %iterArg_8 = %c_4, %iterArg_9 = %c_3, %iterArg_10 = %21, %iterArg_11 = %20, %iterArg_12 = %20) : tensor<3x3xf32>, tensor<i32>, tensor<i32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_13 = stablehlo.constant dense<2> : tensor<i32>
      %34 = stablehlo.compare LT, %iterArg_8, %c_13, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %34 : tensor<i1>
    } do {
      %c_13 = stablehlo.constant dense<1> : tensor<i32>
      %34 = stablehlo.add %iterArg_9, %c_13 : tensor<i32>
      %35 = stablehlo.dot_general %iterArg, %iterArg_12, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3xf32>
      %36 = stablehlo.dot_general %iterArg_11, %iterArg_11, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
      %37 = stablehlo.dot_general %iterArg_12, %35, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
      %cst_14 = stablehlo.constant dense<0.00999999977> : tensor<f32>
      %38 = stablehlo.add %37, %cst_14 : tensor<f32>
      %39 = stablehlo.divide %36, %38 : tensor<f32>
      %40 = stablehlo.broadcast_in_dim %39, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %41 = stablehlo.multiply %40, %iterArg_12 : tensor<3xf32>
      %42 = stablehlo.add %iterArg_10, %41 : tensor<3xf32>
      %43 = stablehlo.broadcast_in_dim %39, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %44 = stablehlo.multiply %43, %35 : tensor<3xf32>
      %45 = stablehlo.subtract %iterArg_11, %44 : tensor<3xf32>
      %46 = stablehlo.dot_general %45, %45, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
      %47 = stablehlo.dot_general %iterArg_11, %iterArg_11, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
      %cst_15 = stablehlo.constant dense<0.00999999977> : tensor<f32>
      %48 = stablehlo.add %47, %cst_15 : tensor<f32>
      %49 = stablehlo.divide %46, %48 : tensor<f32>
      %50 = stablehlo.broadcast_in_dim %49, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %51 = stablehlo.multiply %50, %iterArg_12 : tensor<3xf32>
      %52 = stablehlo.add %45, %51 : tensor<3xf32>
      %c_16 = stablehlo.constant dense<1> : tensor<i32>
      %53 = stablehlo.add %iterArg_8, %c_16 : tensor<i32>
      stablehlo.return %iterArg, %53, %34, %42, %45, %52 : tensor<3x3xf32>, tensor<i32>, tensor<i32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    }
    %23 = stablehlo.negate %arg4 : tensor<3xf32>
    %24 = stablehlo.exponential %23 : tensor<3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %26 = stablehlo.add %25, %24 : tensor<3xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %28 = stablehlo.divide %27, %26 : tensor<3xf32>
    %cst_7 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %30 = stablehlo.multiply %29, %28 : tensor<3xf32>
    %31 = stablehlo.add %arg4, %30 : tensor<3xf32>
    %32 = stablehlo.cosine %31 : tensor<3xf32>
    %33 = stablehlo.multiply %32, %22#3 : tensor<3xf32>
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
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %c_21 = stablehlo.constant dense<0> : tensor<i32>
    %46:18 = stablehlo.while(%iterArg = %22, %iterArg_36 = %c_21, %iterArg_37 = %c_8, %iterArg_38 = %33, %iterArg_39 = %27, %iterArg_40 = %27, %iterArg_41 = %34, %iterArg_42 = %35, %iterArg_43 = %36, %iterArg_44 = %37, %iterArg_45 = %38, %iterArg_46 = %39, %iterArg_47 = %40, %iterArg_48 = %41, %iterArg_49 = %42, %iterArg_50 = %43, %iterArg_51 = %44, %iterArg_52 = %45) : tensor<3x3xf32>, tensor<i32>, tensor<i32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
    cond {
      %c_53 = stablehlo.constant dense<2> : tensor<i32>
      %94 = stablehlo.compare LT, %iterArg_36, %c_53, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %94 : tensor<i1>
    } do {
      %c_53 = stablehlo.constant dense<1> : tensor<i32>
      %94 = stablehlo.add %iterArg_37, %c_53 : tensor<i32>
      %95 = stablehlo.dot_general %iterArg, %iterArg_40, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3xf32>
      %96 = stablehlo.dot_general %iterArg_39, %iterArg_39, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
      %97 = stablehlo.dot_general %iterArg_40, %95, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
      %cst_54 = stablehlo.constant dense<0.00999999977> : tensor<f32>
      %98 = stablehlo.add %97, %cst_54 : tensor<f32>
      %99 = stablehlo.divide %96, %98 : tensor<f32>
      %100 = stablehlo.multiply %98, %98 : tensor<f32>
      %cst_55 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %101 = stablehlo.divide %cst_55, %100 : tensor<f32>
      %102 = stablehlo.broadcast_in_dim %99, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %103 = stablehlo.multiply %102, %iterArg_40 : tensor<3xf32>
      %104 = stablehlo.add %iterArg_38, %103 : tensor<3xf32>
      %105 = stablehlo.broadcast_in_dim %99, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %106 = stablehlo.multiply %105, %95 : tensor<3xf32>
      %107 = stablehlo.subtract %iterArg_39, %106 : tensor<3xf32>
      %108 = stablehlo.dot_general %107, %107, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
      %109 = stablehlo.dot_general %iterArg_39, %iterArg_39, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
      %cst_56 = stablehlo.constant dense<0.00999999977> : tensor<f32>
      %110 = stablehlo.add %109, %cst_56 : tensor<f32>
      %111 = stablehlo.divide %108, %110 : tensor<f32>
      %112 = stablehlo.multiply %110, %110 : tensor<f32>
      %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %113 = stablehlo.divide %cst_57, %112 : tensor<f32>
      %114 = stablehlo.broadcast_in_dim %111, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %115 = stablehlo.multiply %114, %iterArg_40 : tensor<3xf32>
      %116 = stablehlo.add %107, %115 : tensor<3xf32>
      %117 = func.call @dynamic_update_index_in_dim(%iterArg_41, %iterArg_40, %iterArg_36) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %118 = func.call @dynamic_update_index_in_dim(%iterArg_42, %iterArg_39, %iterArg_36) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %119 = func.call @dynamic_update_index_in_dim(%iterArg_43, %95, %iterArg_36) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %120 = func.call @dynamic_update_index_in_dim_0(%iterArg_44, %98, %iterArg_36) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %121 = func.call @dynamic_update_index_in_dim_0(%iterArg_45, %96, %iterArg_36) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %122 = func.call @dynamic_update_index_in_dim_0(%iterArg_46, %101, %iterArg_36) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %123 = func.call @dynamic_update_index_in_dim_0(%iterArg_47, %99, %iterArg_36) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %124 = func.call @dynamic_update_index_in_dim(%iterArg_48, %107, %iterArg_36) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %125 = func.call @dynamic_update_index_in_dim_0(%iterArg_49, %110, %iterArg_36) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %126 = func.call @dynamic_update_index_in_dim_0(%iterArg_50, %108, %iterArg_36) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %127 = func.call @dynamic_update_index_in_dim_0(%iterArg_51, %113, %iterArg_36) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %128 = func.call @dynamic_update_index_in_dim_0(%iterArg_52, %111, %iterArg_36) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %c_58 = stablehlo.constant dense<1> : tensor<i32>
      %129 = stablehlo.add %iterArg_36, %c_58 : tensor<i32>
      stablehlo.return %iterArg, %129, %94, %104, %107, %116, %117, %118, %119, %120, %121, %122, %123, %124, %125, %126, %127, %128 : tensor<3x3xf32>, tensor<i32>, tensor<i32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
    }
    %47 = stablehlo.negate %arg4 : tensor<3xf32>
    %48 = stablehlo.exponential %47 : tensor<3xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %50 = stablehlo.add %49, %48 : tensor<3xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %52 = stablehlo.divide %51, %50 : tensor<3xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %54 = stablehlo.subtract %53, %52 : tensor<3xf32>
    %55 = stablehlo.multiply %52, %54 : tensor<3xf32>
    %cst_25 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %57 = stablehlo.multiply %56, %52 : tensor<3xf32>
    %58 = stablehlo.add %arg4, %57 : tensor<3xf32>
    %59 = stablehlo.cosine %58 : tensor<3xf32>
    %60 = stablehlo.sine %58 : tensor<3xf32>
    %61 = stablehlo.multiply %59, %46#3 : tensor<3xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.reduce(%61 init: %cst_26) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %65 = stablehlo.multiply %59, %64 : tensor<3xf32>
    %66 = stablehlo.multiply %64, %46#3 : tensor<3xf32>
    %67 = stablehlo.negate %66 : tensor<3xf32>
    %68 = stablehlo.multiply %67, %60 : tensor<3xf32>
    %cst_29 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %70 = stablehlo.multiply %69, %68 : tensor<3xf32>
    %71 = stablehlo.multiply %70, %55 : tensor<3xf32>
    %72 = stablehlo.add %68, %71 : tensor<3xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %c_33 = stablehlo.constant dense<0> : tensor<i32>
    %76:18 = stablehlo.while(%iterArg = %46#6, %iterArg_36 = %46#7, %iterArg_37 = %46#8, %iterArg_38 = %46#9, %iterArg_39 = %46#10, %iterArg_40 = %46#11, %iterArg_41 = %46#12, %iterArg_42 = %46#13, %iterArg_43 = %46#14, %iterArg_44 = %46#15, %iterArg_45 = %46#16, %iterArg_46 = %46#17, %iterArg_47 = %22, %iterArg_48 = %c_33, %iterArg_49 = %75, %iterArg_50 = %65, %iterArg_51 = %73, %iterArg_52 = %74) : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<3x3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_53 = stablehlo.constant dense<2> : tensor<i32>
      %94 = stablehlo.compare LT, %iterArg_48, %c_53, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %94 : tensor<i1>
    } do {
      %c_53 = stablehlo.constant dense<2> : tensor<i32>
      %94 = stablehlo.subtract %c_53, %iterArg_48 : tensor<i32>
      %c_54 = stablehlo.constant dense<1> : tensor<i32>
      %95 = stablehlo.subtract %94, %c_54 : tensor<i32>
      %96 = func.call @dynamic_index_in_dim(%iterArg, %95) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %97 = func.call @dynamic_index_in_dim(%iterArg_36, %95) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %98 = func.call @dynamic_index_in_dim(%iterArg_37, %95) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %99 = func.call @dynamic_index_in_dim_1(%iterArg_38, %95) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %100 = func.call @dynamic_index_in_dim_1(%iterArg_39, %95) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %101 = func.call @dynamic_index_in_dim_1(%iterArg_40, %95) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %102 = func.call @dynamic_index_in_dim_1(%iterArg_41, %95) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %103 = func.call @dynamic_index_in_dim(%iterArg_42, %95) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %104 = func.call @dynamic_index_in_dim_1(%iterArg_43, %95) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %105 = func.call @dynamic_index_in_dim_1(%iterArg_44, %95) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %106 = func.call @dynamic_index_in_dim_1(%iterArg_45, %95) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %107 = func.call @dynamic_index_in_dim_1(%iterArg_46, %95) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %108 = stablehlo.add %iterArg_51, %iterArg_52 : tensor<3xf32>
      %109 = stablehlo.broadcast_in_dim %107, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %110 = stablehlo.multiply %109, %iterArg_52 : tensor<3xf32>
      %111 = stablehlo.multiply %iterArg_52, %96 : tensor<3xf32>
      %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %112 = stablehlo.reduce(%111 init: %cst_55) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %113 = stablehlo.multiply %112, %106 : tensor<f32>
      %114 = stablehlo.multiply %113, %105 : tensor<f32>
      %115 = stablehlo.negate %114 : tensor<f32>
      %116 = stablehlo.divide %112, %104 : tensor<f32>
      %117 = stablehlo.dot_general %115, %97, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
      %118 = stablehlo.dot_general %115, %97, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
      %119 = stablehlo.add %117, %118 : tensor<3xf32>
      %120 = stablehlo.dot_general %116, %103, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
      %121 = stablehlo.add %108, %120 : tensor<3xf32>
      %122 = stablehlo.dot_general %116, %103, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
      %123 = stablehlo.add %121, %122 : tensor<3xf32>
      %124 = stablehlo.negate %123 : tensor<3xf32>
      %125 = stablehlo.add %119, %123 : tensor<3xf32>
      %126 = stablehlo.broadcast_in_dim %102, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %127 = stablehlo.multiply %126, %124 : tensor<3xf32>
      %128 = stablehlo.multiply %124, %98 : tensor<3xf32>
      %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %129 = stablehlo.reduce(%128 init: %cst_56) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %130 = stablehlo.broadcast_in_dim %102, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %131 = stablehlo.multiply %130, %iterArg_50 : tensor<3xf32>
      %132 = stablehlo.add %110, %131 : tensor<3xf32>
      %133 = stablehlo.multiply %iterArg_50, %96 : tensor<3xf32>
      %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %134 = stablehlo.reduce(%133 init: %cst_57) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %135 = stablehlo.add %129, %134 : tensor<f32>
      %136 = stablehlo.multiply %135, %101 : tensor<f32>
      %137 = stablehlo.multiply %136, %100 : tensor<f32>
      %138 = stablehlo.negate %137 : tensor<f32>
      %139 = stablehlo.divide %135, %99 : tensor<f32>
      %140 = stablehlo.dot_general %138, %96, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
      %141 = stablehlo.add %127, %140 : tensor<3xf32>
      %142 = stablehlo.dot_general %138, %98, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
      %143 = stablehlo.add %132, %142 : tensor<3xf32>
      %144 = stablehlo.dot_general %139, %97, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
      %145 = stablehlo.add %125, %144 : tensor<3xf32>
      %146 = stablehlo.dot_general %139, %97, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
      %147 = stablehlo.add %145, %146 : tensor<3xf32>
      %148 = stablehlo.dot_general %141, %iterArg_47, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3x3xf32>) -> tensor<3xf32>
      %149 = stablehlo.add %143, %148 : tensor<3xf32>
      %150 = stablehlo.dot_general %141, %96, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<3x3xf32>
      %151 = stablehlo.add %iterArg_49, %150 : tensor<3x3xf32>
      %c_58 = stablehlo.constant dense<1> : tensor<i32>
      %152 = stablehlo.add %iterArg_48, %c_58 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %152, %151, %iterArg_50, %147, %149 : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<3x3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    }
    %77 = stablehlo.add %76#16, %76#17 : tensor<3xf32>
    %78 = stablehlo.multiply %77, %32 : tensor<3xf32>
    %79 = stablehlo.broadcast_in_dim %arg3, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
    %80 = stablehlo.multiply %79, %78 : tensor<3xf32>
    %81 = stablehlo.multiply %78, %24 : tensor<3xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.reduce(%81 init: %cst_34) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %83 = stablehlo.reshape %82 : (tensor<f32>) -> tensor<1xf32>
    %cst_35 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %85 = stablehlo.divide %76#14, %84 : tensor<3x3xf32>
    %86 = stablehlo.dot_general %85, %4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x5xf32>) -> tensor<3x5xf32>
    %87 = stablehlo.transpose %86, dims = [1, 0] : (tensor<3x5xf32>) -> tensor<5x3xf32>
    %88 = stablehlo.dot_general %85, %10, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<5x3xf32>) -> tensor<3x5xf32>
    %89 = stablehlo.transpose %87, dims = [1, 0] : (tensor<5x3xf32>) -> tensor<3x5xf32>
    %90 = stablehlo.add %88, %89 : tensor<3x5xf32>
    %91 = stablehlo.multiply %90, %9 : tensor<3x5xf32>
    %92 = stablehlo.multiply %91, %3 : tensor<3x5xf32>
    %93 = stablehlo.negate %92 : tensor<3x5xf32>
    return %92, %93, %80, %83, %72 : tensor<3x5xf32>, tensor<3x5xf32>, tensor<3xf32>, tensor<1xf32>, tensor<3xf32>
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
