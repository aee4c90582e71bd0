// import jax
// import jax.numpy as jnp
//
//
// def extragradient_step(data, targets, init_w, b0):
//     def loss(weights_all):
//         w_p, b = weights_all
//         y_hat = data @ w_p + b
//         residual = y_hat - targets
//         return jnp.mean(residual**2)
//
//     step_size = 0.26
//     w_bar, dw1 = jax.grad(loss)((init_w, b0))
//     init_w_half = init_w - 0.33 * w_bar
//     b0_half = b0 - 0.33 * dw1
//     g_w, b_bar = jax.grad(loss)((init_w_half, b0_half))
//     total_norm = jnp.sqrt(jnp.sum(g_w**2) + jnp.sum(b_bar**2) + 1e-2)
//     clip_coef = jnp.minimum(1.0, 0.3 / total_norm)
//     g_w_scaled = g_w * clip_coef
//     b_bar_scaled = b_bar * clip_coef
//     init_w_next = init_w - step_size * g_w_scaled
//     b0_next = b0 - step_size * b_bar_scaled
//     final_loss = loss((init_w_next, b0_next))
//     return 0.4 - final_loss, init_w_next, b0_next
//
//   data: float32[5, 3] in [-1.5, 1.5]
//   targets: float32[5] in [-1.5, 1.5]
//   init_w: float32[3] in [-1, 1]
//   b0: float32[] in [-0.8, 0.8]
// -----
// forward, cpu
module @jit_extragradient_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x3xf32>, %arg1: tensor<5xf32>, %arg2: tensor<3xf32>, %arg3: tensor<f32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf32>, tensor<3xf32>) -> tensor<5xf32>
    %1 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %2 = stablehlo.add %0, %1 : tensor<5xf32>
    %3 = stablehlo.subtract %2, %arg1 : tensor<5xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %6 = stablehlo.divide %cst_0, %cst_1 : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%8 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %10 = stablehlo.dot_general %8, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5x3xf32>) -> tensor<3xf32>
    %cst_3 = stablehlo.constant dense<3.300000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<3xf32>
    %13 = stablehlo.subtract %arg2, %12 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<3.300000e-01> : tensor<f32>
    %14 = stablehlo.multiply %cst_4, %9 : tensor<f32>
    %15 = stablehlo.subtract %arg3, %14 : tensor<f32>
    %16 = stablehlo.dot_general %arg0, %13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf32>, tensor<3xf32>) -> tensor<5xf32>
    %17 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %18 = stablehlo.add %16, %17 : tensor<5xf32>
    %19 = stablehlo.subtract %18, %arg1 : tensor<5xf32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<5xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %22 = stablehlo.divide %cst_6, %cst_7 : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %24 = stablehlo.multiply %23, %21 : tensor<5xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%24 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %26 = stablehlo.dot_general %24, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5x3xf32>) -> tensor<3xf32>
    %27 = stablehlo.multiply %26, %26 : tensor<3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.reduce(%27 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %29 = stablehlo.multiply %25, %25 : tensor<f32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.reduce(%29 init: %cst_10) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %31 = stablehlo.add %28, %30 : tensor<f32>
    %cst_11 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %32 = stablehlo.add %31, %cst_11 : tensor<f32>
    %33 = stablehlo.sqrt %32 : tensor<f32>
    %cst_12 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %34 = stablehlo.divide %cst_12, %33 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.minimum %cst_13, %34 : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %37 = stablehlo.multiply %26, %36 : tensor<3xf32>
    %38 = stablehlo.multiply %25, %35 : tensor<f32>
    %cst_14 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %40 = stablehlo.multiply %39, %37 : tensor<3xf32>
    %41 = stablehlo.subtract %arg2, %40 : tensor<3xf32>
    %cst_15 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
    %42 = stablehlo.multiply %cst_15, %38 : tensor<f32>
    %43 = stablehlo.subtract %arg3, %42 : tensor<f32>
    %44 = stablehlo.dot_general %arg0, %41, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf32>, tensor<3xf32>) -> tensor<5xf32>
    %45 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %46 = stablehlo.add %44, %45 : tensor<5xf32>
    %47 = stablehlo.subtract %46, %arg1 : tensor<5xf32>
    %48 = stablehlo.multiply %47, %47 : tensor<5xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.reduce(%48 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_17 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %50 = stablehlo.divide %49, %cst_17 : tensor<f32>
    %cst_18 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %51 = stablehlo.subtract %cst_18, %50 : tensor<f32>
    return %51, %41, %43 : tensor<f32>, tensor<3xf32>, tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x3xf32>, %arg1: tensor<5xf32>, %arg2: tensor<3xf32>, %arg3: tensor<f32>) -> (tensor<5x3xf32> {jax.result_info = "result[0]"}, tensor<5xf32> {jax.result_info = "result[1]"}, tensor<3xf32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf32>, tensor<3xf32>) -> tensor<5xf32>
    %1 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %2 = stablehlo.add %0, %1 : tensor<5xf32>
    %3 = stablehlo.subtract %2, %arg1 : tensor<5xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %6 = stablehlo.divide %cst_0, %cst_1 : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%8 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %10 = stablehlo.dot_general %8, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5x3xf32>) -> tensor<3xf32>
    %cst_3 = stablehlo.constant dense<3.300000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<3xf32>
    %13 = stablehlo.subtract %arg2, %12 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<3.300000e-01> : tensor<f32>
    %14 = stablehlo.multiply %cst_4, %9 : tensor<f32>
    %15 = stablehlo.subtract %arg3, %14 : tensor<f32>
    %16 = stablehlo.dot_general %arg0, %13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf32>, tensor<3xf32>) -> tensor<5xf32>
    %17 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %18 = stablehlo.add %16, %17 : tensor<5xf32>
    %19 = stablehlo.subtract %18, %arg1 : tensor<5xf32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<5xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %22 = stablehlo.divide %cst_6, %cst_7 : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %24 = stablehlo.multiply %23, %21 : tensor<5xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%24 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %26 = stablehlo.dot_general %24, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5x3xf32>) -> tensor<3xf32>
    %27 = stablehlo.multiply %26, %26 : tensor<3xf32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %29 = stablehlo.multiply %28, %26 : tensor<3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.reduce(%27 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %31 = stablehlo.multiply %25, %25 : tensor<f32>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %32 = stablehlo.multiply %cst_11, %25 : tensor<f32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.reduce(%31 init: %cst_12) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %34 = stablehlo.add %30, %33 : tensor<f32>
    %cst_13 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %35 = stablehlo.add %34, %cst_13 : tensor<f32>
    %36 = stablehlo.sqrt %35 : tensor<f32>
    %cst_14 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %37 = stablehlo.divide %cst_14, %36 : tensor<f32>
    %cst_15 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %38 = stablehlo.divide %cst_15, %36 : tensor<f32>
    %39 = stablehlo.multiply %36, %36 : tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.divide %cst_16, %39 : tensor<f32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.minimum %cst_17, %38 : tensor<f32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.compare GT, %cst_18, %38, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.compare EQ, %cst_19, %38, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_21 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %44 = stablehlo.select %43, %cst_21, %cst_20 : tensor<i1>, tensor<f32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %45 = stablehlo.select %42, %cst_22, %44 : tensor<i1>, tensor<f32>
    %46 = stablehlo.broadcast_in_dim %41, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %47 = stablehlo.multiply %26, %46 : tensor<3xf32>
    %48 = stablehlo.multiply %25, %41 : tensor<f32>
    %cst_23 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %50 = stablehlo.multiply %49, %47 : tensor<3xf32>
    %51 = stablehlo.subtract %arg2, %50 : tensor<3xf32>
    %cst_24 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
    %52 = stablehlo.multiply %cst_24, %48 : tensor<f32>
    %53 = stablehlo.subtract %arg3, %52 : tensor<f32>
    %54 = stablehlo.dot_general %arg0, %51, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf32>, tensor<3xf32>) -> tensor<5xf32>
    %55 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %56 = stablehlo.add %54, %55 : tensor<5xf32>
    %57 = stablehlo.subtract %56, %arg1 : tensor<5xf32>
    %cst_25 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %59 = stablehlo.multiply %58, %57 : tensor<5xf32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %61 = stablehlo.negate %cst_27 : tensor<f32>
    %cst_28 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %62 = stablehlo.divide %61, %cst_28 : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %64 = stablehlo.multiply %63, %59 : tensor<5xf32>
    %65 = stablehlo.negate %64 : tensor<5xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.reduce(%64 init: %cst_29) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %67 = stablehlo.add %cst_30, %66 : tensor<f32>
    %68 = stablehlo.dot_general %64, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5x3xf32>) -> tensor<3xf32>
    %69 = stablehlo.dot_general %64, %51, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<3xf32>) -> tensor<5x3xf32>
    %70 = stablehlo.add %60, %68 : tensor<3xf32>
    %71 = stablehlo.negate %67 : tensor<f32>
    %cst_31 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
    %72 = stablehlo.multiply %cst_31, %71 : tensor<f32>
    %73 = stablehlo.negate %70 : tensor<3xf32>
    %cst_32 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %75 = stablehlo.multiply %74, %73 : tensor<3xf32>
    %76 = stablehlo.multiply %25, %72 : tensor<f32>
    %77 = stablehlo.multiply %72, %41 : tensor<f32>
    %78 = stablehlo.multiply %26, %75 : tensor<3xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.reduce(%78 init: %cst_33) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %80 = stablehlo.broadcast_in_dim %41, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %81 = stablehlo.multiply %75, %80 : tensor<3xf32>
    %82 = stablehlo.add %76, %79 : tensor<f32>
    %83 = stablehlo.multiply %82, %45 : tensor<f32>
    %84 = stablehlo.multiply %83, %40 : tensor<f32>
    %cst_34 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %85 = stablehlo.multiply %84, %cst_34 : tensor<f32>
    %86 = stablehlo.negate %85 : tensor<f32>
    %87 = stablehlo.multiply %86, %37 : tensor<f32>
    %88 = stablehlo.multiply %87, %32 : tensor<f32>
    %89 = stablehlo.add %77, %88 : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %87, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %91 = stablehlo.multiply %90, %29 : tensor<3xf32>
    %92 = stablehlo.add %81, %91 : tensor<3xf32>
    %93 = stablehlo.dot_general %92, %24, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<5xf32>) -> tensor<3x5xf32>
    %94 = stablehlo.transpose %93, dims = [1, 0] : (tensor<3x5xf32>) -> tensor<5x3xf32>
    %95 = stablehlo.dot_general %92, %arg0, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<5x3xf32>) -> tensor<5xf32>
    %96 = stablehlo.add %69, %94 : tensor<5x3xf32>
    %97 = stablehlo.broadcast_in_dim %89, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %98 = stablehlo.add %95, %97 : tensor<5xf32>
    %99 = stablehlo.multiply %23, %98 : tensor<5xf32>
    %cst_35 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %101 = stablehlo.multiply %100, %99 : tensor<5xf32>
    %102 = stablehlo.negate %101 : tensor<5xf32>
    %103 = stablehlo.add %65, %102 : tensor<5xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %104 = stablehlo.reduce(%101 init: %cst_36) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %105 = stablehlo.dot_general %101, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5x3xf32>) -> tensor<3xf32>
    %106 = stablehlo.dot_general %101, %13, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<3xf32>) -> tensor<5x3xf32>
    %107 = stablehlo.add %96, %106 : tensor<5x3xf32>
    %108 = stablehlo.negate %104 : tensor<f32>
    %109 = stablehlo.add %67, %104 : tensor<f32>
    %cst_37 = stablehlo.constant dense<3.300000e-01> : tensor<f32>
    %110 = stablehlo.multiply %cst_37, %108 : tensor<f32>
    %111 = stablehlo.negate %105 : tensor<3xf32>
    %112 = stablehlo.add %70, %105 : tensor<3xf32>
    %cst_38 = stablehlo.constant dense<3.300000e-01> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %114 = stablehlo.multiply %113, %111 : tensor<3xf32>
    %115 = stablehlo.dot_general %114, %8, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<5xf32>) -> tensor<3x5xf32>
    %116 = stablehlo.transpose %115, dims = [1, 0] : (tensor<3x5xf32>) -> tensor<5x3xf32>
    %117 = stablehlo.dot_general %114, %arg0, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<5x3xf32>) -> tensor<5xf32>
    %118 = stablehlo.add %107, %116 : tensor<5x3xf32>
    %119 = stablehlo.broadcast_in_dim %110, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %120 = stablehlo.add %117, %119 : tensor<5xf32>
    %121 = stablehlo.multiply %7, %120 : tensor<5xf32>
    %cst_39 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %123 = stablehlo.multiply %122, %121 : tensor<5xf32>
    %124 = stablehlo.negate %123 : tensor<5xf32>
    %125 = stablehlo.add %103, %124 : tensor<5xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %126 = stablehlo.reduce(%123 init: %cst_40) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %127 = stablehlo.add %109, %126 : tensor<f32>
    %128 = stablehlo.dot_general %123, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5x3xf32>) -> tensor<3xf32>
    %129 = stablehlo.dot_general %123, %arg2, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<3xf32>) -> tensor<5x3xf32>
    %130 = stablehlo.add %118, %129 : tensor<5x3xf32>
    %131 = stablehlo.add %112, %128 : tensor<3xf32>
    return %130, %125, %131, %127 : tensor<5x3xf32>, tensor<5xf32>, tensor<3xf32>, tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
