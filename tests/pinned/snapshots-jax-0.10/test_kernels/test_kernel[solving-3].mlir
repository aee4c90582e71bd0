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
      %34:3 = func.call @closed_call(%iterArg, %iterArg_8, %iterArg_9, %iterArg_10) : (tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>)
      %c_11 = stablehlo.constant dense<1> : tensor<i32>
      %35 = stablehlo.add %iterArg_7, %c_11 : tensor<i32>
      stablehlo.return %iterArg, %35, %34#0, %34#1, %34#2 : tensor<3x3xf32>, tensor<i32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
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
  func.func private @closed_call(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) {
    %0 = stablehlo.dot_general %arg0, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %1 = stablehlo.dot_general %arg2, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
    %2 = stablehlo.dot_general %arg3, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
    %cst = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %3 = stablehlo.add %2, %cst : tensor<f32>
    %4 = stablehlo.divide %1, %3 : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %6 = stablehlo.multiply %5, %arg3 : tensor<3xf32>
    %7 = stablehlo.add %arg1, %6 : tensor<3xf32>
    %8 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %9 = stablehlo.multiply %8, %0 : tensor<3xf32>
    %10 = stablehlo.subtract %arg2, %9 : tensor<3xf32>
    %11 = stablehlo.dot_general %10, %10, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
    %12 = stablehlo.dot_general %arg2, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %13 = stablehlo.add %12, %cst_0 : tensor<f32>
    %14 = stablehlo.divide %11, %13 : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %16 = stablehlo.multiply %15, %arg3 : tensor<3xf32>
    %17 = stablehlo.add %10, %16 : tensor<3xf32>
    return %7, %10, %17 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
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
    %6 = stablehlo.subtract %5, %4 : tensor<3x5xf32>
    %7 = stablehlo.transpose %4, dims = [1, 0] : (tensor<3x5xf32>) -> tensor<5x3xf32>
    %8 = stablehlo.dot_general %4, %7, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x5xf32>, tensor<5x3xf32>) -> tensor<3x3xf32>
    %cst_1 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %10 = stablehlo.divide %8, %9 : tensor<3x3xf32>
    %11 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %12 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %13 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %14 = stablehlo.add %11, %13 : tensor<3x3xi32>
    %15 = stablehlo.compare EQ, %14, %12, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %16 = stablehlo.convert %15 : (tensor<3x3xi1>) -> tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<0.879999995> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<3x3xf32>
    %19 = stablehlo.add %10, %18 : tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<5.900000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %21 = stablehlo.add %20, %arg2 : tensor<3xf32>
    %22 = stablehlo.broadcast_in_dim %arg3, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<3xf32>
    %24 = stablehlo.tanh %23 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %26 = stablehlo.subtract %25, %24 : tensor<3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %40:17 = stablehlo.while(%iterArg = %19, %iterArg_31 = %c_18, %iterArg_32 = %27, %iterArg_33 = %24, %iterArg_34 = %24, %iterArg_35 = %28, %iterArg_36 = %29, %iterArg_37 = %30, %iterArg_38 = %31, %iterArg_39 = %32, %iterArg_40 = %33, %iterArg_41 = %34, %iterArg_42 = %35, %iterArg_43 = %36, %iterArg_44 = %37, %iterArg_45 = %38, %iterArg_46 = %39) : tensor<3x3xf32>, tensor<i32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
    cond {
      %c_47 = stablehlo.constant dense<2> : tensor<i32>
      %89 = stablehlo.compare LT, %iterArg_31, %c_47, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %89 : tensor<i1>
    } do {
      %89:15 = func.call @closed_call(%iterArg, %iterArg_32, %iterArg_33, %iterArg_34) : (tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %90 = func.call @dynamic_update_index_in_dim(%iterArg_35, %89#3, %iterArg_31) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %91 = func.call @dynamic_update_index_in_dim(%iterArg_36, %89#4, %iterArg_31) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %92 = func.call @dynamic_update_index_in_dim(%iterArg_37, %89#5, %iterArg_31) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %93 = func.call @dynamic_update_index_in_dim_0(%iterArg_38, %89#6, %iterArg_31) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %94 = func.call @dynamic_update_index_in_dim_0(%iterArg_39, %89#7, %iterArg_31) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %95 = func.call @dynamic_update_index_in_dim_0(%iterArg_40, %89#8, %iterArg_31) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %96 = func.call @dynamic_update_index_in_dim_0(%iterArg_41, %89#9, %iterArg_31) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %97 = func.call @dynamic_update_index_in_dim(%iterArg_42, %89#10, %iterArg_31) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %98 = func.call @dynamic_update_index_in_dim_0(%iterArg_43, %89#11, %iterArg_31) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %99 = func.call @dynamic_update_index_in_dim_0(%iterArg_44, %89#12, %iterArg_31) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %100 = func.call @dynamic_update_index_in_dim_0(%iterArg_45, %89#13, %iterArg_31) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %101 = func.call @dynamic_update_index_in_dim_0(%iterArg_46, %89#14, %iterArg_31) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %c_47 = stablehlo.constant dense<1> : tensor<i32>
      %102 = stablehlo.add %iterArg_31, %c_47 : tensor<i32>
      stablehlo.return %iterArg, %102, %89#0, %89#1, %89#2, %90, %91, %92, %93, %94, %95, %96, %97, %98, %99, %100, %101 : tensor<3x3xf32>, tensor<i32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
    }
    %41 = stablehlo.negate %arg4 : tensor<3xf32>
    %42 = stablehlo.exponential %41 : tensor<3xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %44 = stablehlo.add %43, %42 : tensor<3xf32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %46 = stablehlo.divide %45, %44 : tensor<3xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %48 = stablehlo.subtract %47, %46 : tensor<3xf32>
    %49 = stablehlo.multiply %46, %48 : tensor<3xf32>
    %cst_22 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %51 = stablehlo.multiply %50, %46 : tensor<3xf32>
    %52 = stablehlo.add %arg4, %51 : tensor<3xf32>
    %53 = stablehlo.cosine %52 : tensor<3xf32>
    %54 = stablehlo.sine %52 : tensor<3xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %56 = stablehlo.multiply %53, %55 : tensor<3xf32>
    %57 = stablehlo.multiply %55, %40#2 : tensor<3xf32>
    %58 = stablehlo.negate %57 : tensor<3xf32>
    %59 = stablehlo.multiply %58, %54 : tensor<3xf32>
    %cst_24 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %61 = stablehlo.multiply %60, %59 : tensor<3xf32>
    %62 = stablehlo.multiply %61, %49 : tensor<3xf32>
    %63 = stablehlo.add %59, %62 : tensor<3xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %c_28 = stablehlo.constant dense<0> : tensor<i32>
    %67:18 = stablehlo.while(%iterArg = %40#5, %iterArg_31 = %40#6, %iterArg_32 = %40#7, %iterArg_33 = %40#8, %iterArg_34 = %40#9, %iterArg_35 = %40#10, %iterArg_36 = %40#11, %iterArg_37 = %40#12, %iterArg_38 = %40#13, %iterArg_39 = %40#14, %iterArg_40 = %40#15, %iterArg_41 = %40#16, %iterArg_42 = %19, %iterArg_43 = %c_28, %iterArg_44 = %66, %iterArg_45 = %56, %iterArg_46 = %64, %iterArg_47 = %65) : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<3x3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_48 = stablehlo.constant dense<2> : tensor<i32>
      %89 = stablehlo.compare LT, %iterArg_43, %c_48, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %89 : tensor<i1>
    } do {
      %c_48 = stablehlo.constant dense<2> : tensor<i32>
      %89 = stablehlo.subtract %c_48, %iterArg_43 : tensor<i32>
      %c_49 = stablehlo.constant dense<1> : tensor<i32>
      %90 = stablehlo.subtract %89, %c_49 : tensor<i32>
      %91 = func.call @dynamic_index_in_dim(%iterArg, %90) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %92 = func.call @dynamic_index_in_dim(%iterArg_31, %90) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %93 = func.call @dynamic_index_in_dim(%iterArg_32, %90) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %94 = func.call @dynamic_index_in_dim_1(%iterArg_33, %90) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %95 = func.call @dynamic_index_in_dim_1(%iterArg_34, %90) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %96 = func.call @dynamic_index_in_dim_1(%iterArg_35, %90) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %97 = func.call @dynamic_index_in_dim_1(%iterArg_36, %90) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %98 = func.call @dynamic_index_in_dim(%iterArg_37, %90) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %99 = func.call @dynamic_index_in_dim_1(%iterArg_38, %90) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %100 = func.call @dynamic_index_in_dim_1(%iterArg_39, %90) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %101 = func.call @dynamic_index_in_dim_1(%iterArg_40, %90) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %102 = func.call @dynamic_index_in_dim_1(%iterArg_41, %90) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %103:4 = func.call @closed_call_2(%iterArg_42, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %91, %92, %93, %94, %95, %96, %97, %98, %99, %100, %101, %102) : (tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>)
      %c_50 = stablehlo.constant dense<1> : tensor<i32>
      %104 = stablehlo.add %iterArg_43, %c_50 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %104, %103#0, %103#1, %103#2, %103#3 : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<3x3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    }
    %68 = stablehlo.add %67#16, %67#17 : tensor<3xf32>
    %69 = stablehlo.multiply %68, %26 : tensor<3xf32>
    %70 = stablehlo.multiply %69, %24 : tensor<3xf32>
    %71 = stablehlo.add %69, %70 : tensor<3xf32>
    %72 = stablehlo.broadcast_in_dim %arg3, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
    %73 = stablehlo.multiply %72, %71 : tensor<3xf32>
    %74 = stablehlo.multiply %71, %21 : tensor<3xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.reduce(%74 init: %cst_29) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %76 = stablehlo.reshape %75 : (tensor<f32>) -> tensor<1xf32>
    %cst_30 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %78 = stablehlo.divide %67#14, %77 : tensor<3x3xf32>
    %79 = stablehlo.dot_general %78, %4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x5xf32>) -> tensor<3x5xf32>
    %80 = stablehlo.transpose %79, dims = [1, 0] : (tensor<3x5xf32>) -> tensor<5x3xf32>
    %81 = stablehlo.dot_general %78, %7, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<5x3xf32>) -> tensor<3x5xf32>
    %82 = stablehlo.transpose %80, dims = [1, 0] : (tensor<5x3xf32>) -> tensor<3x5xf32>
    %83 = stablehlo.add %81, %82 : tensor<3x5xf32>
    %84 = stablehlo.multiply %83, %6 : tensor<3x5xf32>
    %85 = stablehlo.multiply %84, %4 : tensor<3x5xf32>
    %86 = stablehlo.add %84, %85 : tensor<3x5xf32>
    %87 = stablehlo.multiply %86, %3 : tensor<3x5xf32>
    %88 = stablehlo.negate %87 : tensor<3x5xf32>
    return %87, %88, %73, %76, %63 : tensor<3x5xf32>, tensor<3x5xf32>, tensor<3xf32>, tensor<1xf32>, tensor<3xf32>
  }
  func.func private @closed_call(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.dot_general %arg0, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %1 = stablehlo.dot_general %arg2, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
    %2 = stablehlo.dot_general %arg3, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
    %cst = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %3 = stablehlo.add %2, %cst : tensor<f32>
    %4 = stablehlo.divide %1, %3 : tensor<f32>
    %5 = stablehlo.multiply %3, %3 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.divide %cst_0, %5 : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %8 = stablehlo.multiply %7, %arg3 : tensor<3xf32>
    %9 = stablehlo.add %arg1, %8 : tensor<3xf32>
    %10 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %11 = stablehlo.multiply %10, %0 : tensor<3xf32>
    %12 = stablehlo.subtract %arg2, %11 : tensor<3xf32>
    %13 = stablehlo.dot_general %12, %12, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
    %14 = stablehlo.dot_general %arg2, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %15 = stablehlo.add %14, %cst_1 : tensor<f32>
    %16 = stablehlo.divide %13, %15 : tensor<f32>
    %17 = stablehlo.multiply %15, %15 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.divide %cst_2, %17 : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %20 = stablehlo.multiply %19, %arg3 : tensor<3xf32>
    %21 = stablehlo.add %12, %20 : tensor<3xf32>
    return %9, %12, %21, %arg3, %arg2, %0, %3, %1, %6, %4, %12, %15, %13, %18, %16 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
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
  func.func private @closed_call_2(%arg0: tensor<3x3xf32>, %arg1: tensor<3x3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<3xf32>, %arg4: tensor<3xf32>, %arg5: tensor<3xf32>, %arg6: tensor<3xf32>, %arg7: tensor<3xf32>, %arg8: tensor<f32>, %arg9: tensor<f32>, %arg10: tensor<f32>, %arg11: tensor<f32>, %arg12: tensor<3xf32>, %arg13: tensor<f32>, %arg14: tensor<f32>, %arg15: tensor<f32>, %arg16: tensor<f32>) -> (tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) {
    %0 = stablehlo.add %arg3, %arg4 : tensor<3xf32>
    %1 = stablehlo.broadcast_in_dim %arg16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.multiply %1, %arg4 : tensor<3xf32>
    %3 = stablehlo.multiply %arg4, %arg5 : tensor<3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %5 = stablehlo.multiply %4, %arg15 : tensor<f32>
    %6 = stablehlo.multiply %5, %arg14 : tensor<f32>
    %7 = stablehlo.negate %6 : tensor<f32>
    %8 = stablehlo.divide %4, %arg13 : tensor<f32>
    %9 = stablehlo.dot_general %7, %arg6, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %10 = stablehlo.dot_general %7, %arg6, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %11 = stablehlo.add %9, %10 : tensor<3xf32>
    %12 = stablehlo.dot_general %8, %arg12, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %13 = stablehlo.add %0, %12 : tensor<3xf32>
    %14 = stablehlo.dot_general %8, %arg12, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %15 = stablehlo.add %13, %14 : tensor<3xf32>
    %16 = stablehlo.negate %15 : tensor<3xf32>
    %17 = stablehlo.add %11, %15 : tensor<3xf32>
    %18 = stablehlo.broadcast_in_dim %arg11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %19 = stablehlo.multiply %18, %16 : tensor<3xf32>
    %20 = stablehlo.multiply %16, %arg7 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%20 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %22 = stablehlo.broadcast_in_dim %arg11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %23 = stablehlo.multiply %22, %arg2 : tensor<3xf32>
    %24 = stablehlo.add %2, %23 : tensor<3xf32>
    %25 = stablehlo.multiply %arg2, %arg5 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.reduce(%25 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %27 = stablehlo.add %21, %26 : tensor<f32>
    %28 = stablehlo.multiply %27, %arg10 : tensor<f32>
    %29 = stablehlo.multiply %28, %arg9 : tensor<f32>
    %30 = stablehlo.negate %29 : tensor<f32>
    %31 = stablehlo.divide %27, %arg8 : tensor<f32>
    %32 = stablehlo.dot_general %30, %arg5, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %33 = stablehlo.add %19, %32 : tensor<3xf32>
    %34 = stablehlo.dot_general %30, %arg7, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %35 = stablehlo.add %24, %34 : tensor<3xf32>
    %36 = stablehlo.dot_general %31, %arg6, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %37 = stablehlo.add %17, %36 : tensor<3xf32>
    %38 = stablehlo.dot_general %31, %arg6, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %39 = stablehlo.add %37, %38 : tensor<3xf32>
    %40 = stablehlo.dot_general %33, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3x3xf32>) -> tensor<3xf32>
    %41 = stablehlo.add %35, %40 : tensor<3xf32>
    %42 = stablehlo.dot_general %33, %arg5, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<3x3xf32>
    %43 = stablehlo.add %arg1, %42 : tensor<3x3xf32>
    return %43, %arg2, %39, %41 : tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
