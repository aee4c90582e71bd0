// import jax
// import jax.numpy as jnp
//
//
// def line_search(
//     inputs: jax.Array,
//     y_true: jax.Array,
//     init_w: jax.Array,
//     b_init: jax.Array,
//     rate: jax.Array,
// ):
//     def loss_fn(theta_all):
//         p_w, p_b = theta_all
//         y_hat = inputs @ p_w + p_b
//         miss = y_hat - y_true
//         return jnp.mean(0.5 * miss**2)
//
//     eta = rate
//     g_w, grad_b = jax.grad(loss_fn)((init_w, b_init))
//     candidates = jnp.array([0.1, 0.5])
//
//     def line_loss(length):
//         return loss_fn((init_w - length * g_w, b_init - length * grad_b))
//
//     losses = jax.vmap(line_loss)(candidates)
//     chosen_t = jnp.sum(candidates * jax.nn.softmax(-losses))
//     init_w_new = init_w - chosen_t * g_w
//     b_init_new = b_init - chosen_t * grad_b
//     return init_w_new, b_init_new, eta * losses
//
//   inputs: float32[4, 2] in [-1.5, 1.5]
//   y_true: float32[4] in [-1.5, 1.5]
//   init_w: float32[2] in [-1, 1]
//   b_init: float32[] in [-1, 1]
//   rate: float32[] in [0.05, 0.4]
// -----
// forward, cpu
module @jit_line_search attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x2xf32>, %arg1: tensor<4xf32>, %arg2: tensor<2xf32>, %arg3: tensor<f32>, %arg4: tensor<f32>) -> (tensor<2xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<2xf32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<[1.000000e-01, 5.000000e-01]> : tensor<2xf32>
    %0 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x2xf32>, tensor<2xf32>) -> tensor<4xf32>
    %1 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.add %0, %1 : tensor<4xf32>
    %3 = stablehlo.subtract %2, %arg1 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %6 = stablehlo.divide %cst_1, %cst_2 : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<4xf32>
    %10 = stablehlo.multiply %9, %5 : tensor<4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %12 = stablehlo.dot_general %10, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x2xf32>) -> tensor<2xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %16 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<2x2xf32>
    %17 = stablehlo.multiply %15, %16 : tensor<2x2xf32>
    %18 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<2x2xf32>
    %20 = stablehlo.subtract %19, %17 : tensor<2x2xf32>
    %21 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %22 = stablehlo.multiply %cst, %21 : tensor<2xf32>
    %23 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %24 = stablehlo.subtract %23, %22 : tensor<2xf32>
    %25 = stablehlo.dot_general %arg0, %20, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2xf32>, tensor<2x2xf32>) -> tensor<4x2xf32>
    %26 = stablehlo.transpose %25, dims = [1, 0] : (tensor<4x2xf32>) -> tensor<2x4xf32>
    %27 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x4xf32>
    %29 = stablehlo.add %26, %28 : tensor<2x4xf32>
    %30 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<2x4xf32>
    %32 = stablehlo.subtract %29, %31 : tensor<2x4xf32>
    %33 = stablehlo.multiply %32, %32 : tensor<2x4xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %35 = stablehlo.multiply %34, %33 : tensor<2x4xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.reduce(%35 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_7 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %38 = stablehlo.divide %36, %37 : tensor<2xf32>
    %39 = stablehlo.negate %38 : tensor<2xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %40 = stablehlo.reduce(%39 init: %cst_8) applies stablehlo.maximum across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %41 = stablehlo.maximum %cst_9, %40 : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [0] : (tensor<1xf32>) -> tensor<2xf32>
    %44 = stablehlo.subtract %39, %43 : tensor<2xf32>
    %45 = stablehlo.exponential %44 : tensor<2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.reduce(%45 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0] : (tensor<1xf32>) -> tensor<2xf32>
    %49 = stablehlo.divide %45, %48 : tensor<2xf32>
    %50 = stablehlo.multiply %cst, %49 : tensor<2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.reduce(%50 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %53 = stablehlo.multiply %52, %12 : tensor<2xf32>
    %54 = stablehlo.subtract %arg2, %53 : tensor<2xf32>
    %55 = stablehlo.multiply %51, %11 : tensor<f32>
    %56 = stablehlo.subtract %arg3, %55 : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %58 = stablehlo.multiply %57, %38 : tensor<2xf32>
    return %54, %56, %58 : tensor<2xf32>, tensor<f32>, tensor<2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x2xf32>, %arg1: tensor<4xf32>, %arg2: tensor<2xf32>, %arg3: tensor<f32>, %arg4: tensor<f32>) -> (tensor<4x2xf32> {jax.result_info = "result[0]"}, tensor<4xf32> {jax.result_info = "result[1]"}, tensor<2xf32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}, tensor<f32> {jax.result_info = "result[4]"}) {
    %cst = stablehlo.constant dense<[1.000000e-01, 5.000000e-01]> : tensor<2xf32>
    %0 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x2xf32>, tensor<2xf32>) -> tensor<4xf32>
    %1 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.add %0, %1 : tensor<4xf32>
    %3 = stablehlo.subtract %2, %arg1 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %6 = stablehlo.divide %cst_1, %cst_2 : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<4xf32>
    %10 = stablehlo.multiply %9, %5 : tensor<4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %12 = stablehlo.dot_general %10, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x2xf32>) -> tensor<2xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %16 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<2x2xf32>
    %17 = stablehlo.multiply %15, %16 : tensor<2x2xf32>
    %18 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<2x2xf32>
    %20 = stablehlo.subtract %19, %17 : tensor<2x2xf32>
    %21 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %22 = stablehlo.multiply %cst, %21 : tensor<2xf32>
    %23 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %24 = stablehlo.subtract %23, %22 : tensor<2xf32>
    %25 = stablehlo.dot_general %arg0, %20, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2xf32>, tensor<2x2xf32>) -> tensor<4x2xf32>
    %26 = stablehlo.transpose %25, dims = [1, 0] : (tensor<4x2xf32>) -> tensor<2x4xf32>
    %27 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x4xf32>
    %29 = stablehlo.add %26, %28 : tensor<2x4xf32>
    %30 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<2x4xf32>
    %32 = stablehlo.subtract %29, %31 : tensor<2x4xf32>
    %33 = stablehlo.multiply %32, %32 : tensor<2x4xf32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %35 = stablehlo.multiply %34, %32 : tensor<2x4xf32>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %37 = stablehlo.multiply %36, %33 : tensor<2x4xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.reduce(%37 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_8 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %40 = stablehlo.divide %38, %39 : tensor<2xf32>
    %41 = stablehlo.negate %40 : tensor<2xf32>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %42 = stablehlo.reduce(%41 init: %cst_9) applies stablehlo.maximum across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_10 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %43 = stablehlo.maximum %cst_10, %42 : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0] : (tensor<1xf32>) -> tensor<2xf32>
    %46 = stablehlo.subtract %41, %45 : tensor<2xf32>
    %47 = stablehlo.exponential %46 : tensor<2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.reduce(%47 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0] : (tensor<1xf32>) -> tensor<2xf32>
    %51 = stablehlo.divide %47, %50 : tensor<2xf32>
    %52 = stablehlo.multiply %49, %49 : tensor<1xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %54 = stablehlo.divide %53, %52 : tensor<1xf32>
    %55 = stablehlo.multiply %cst, %51 : tensor<2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.reduce(%55 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %59 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %60 = stablehlo.multiply %59, %57 : tensor<2xf32>
    %61 = stablehlo.multiply %57, %40 : tensor<2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.reduce(%61 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %63 = stablehlo.negate %cst_17 : tensor<f32>
    %64 = stablehlo.multiply %56, %63 : tensor<f32>
    %65 = stablehlo.multiply %63, %11 : tensor<f32>
    %66 = stablehlo.negate %58 : tensor<2xf32>
    %67 = stablehlo.broadcast_in_dim %56, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %68 = stablehlo.multiply %67, %66 : tensor<2xf32>
    %69 = stablehlo.multiply %66, %12 : tensor<2xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.reduce(%69 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %71 = stablehlo.add %65, %70 : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %73 = stablehlo.multiply %cst, %72 : tensor<2xf32>
    %74 = stablehlo.broadcast_in_dim %54, dims = [0] : (tensor<1xf32>) -> tensor<2xf32>
    %75 = stablehlo.multiply %73, %74 : tensor<2xf32>
    %76 = stablehlo.multiply %75, %47 : tensor<2xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.reduce(%76 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %78 = stablehlo.reshape %77 : (tensor<f32>) -> tensor<1xf32>
    %79 = stablehlo.negate %78 : tensor<1xf32>
    %80 = stablehlo.broadcast_in_dim %49, dims = [0] : (tensor<1xf32>) -> tensor<2xf32>
    %81 = stablehlo.divide %73, %80 : tensor<2xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.reduce(%79 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %83 = stablehlo.broadcast_in_dim %82, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %84 = stablehlo.add %81, %83 : tensor<2xf32>
    %85 = stablehlo.multiply %84, %47 : tensor<2xf32>
    %86 = stablehlo.negate %85 : tensor<2xf32>
    %87 = stablehlo.add %60, %86 : tensor<2xf32>
    %cst_21 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %89 = stablehlo.divide %87, %88 : tensor<2xf32>
    %90 = stablehlo.broadcast_in_dim %89, dims = [0] : (tensor<2xf32>) -> tensor<2x4xf32>
    %cst_22 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %92 = stablehlo.multiply %91, %90 : tensor<2x4xf32>
    %93 = stablehlo.multiply %92, %35 : tensor<2x4xf32>
    %94 = stablehlo.negate %93 : tensor<2x4xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.reduce(%94 init: %cst_23) applies stablehlo.add across dimensions = [0] : (tensor<2x4xf32>, tensor<f32>) -> tensor<4xf32>
    %96 = stablehlo.reshape %95 : (tensor<4xf32>) -> tensor<1x4xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.reduce(%96 init: %cst_24) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.reduce(%93 init: %cst_25) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf32>, tensor<f32>) -> tensor<2xf32>
    %99 = stablehlo.reshape %98 : (tensor<2xf32>) -> tensor<2x1xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.reduce(%99 init: %cst_26) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf32>, tensor<f32>) -> tensor<2xf32>
    %101 = stablehlo.transpose %93, dims = [1, 0] : (tensor<2x4xf32>) -> tensor<4x2xf32>
    %102 = stablehlo.dot_general %101, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<2x2xf32>
    %103 = stablehlo.dot_general %101, %20, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x2xf32>, tensor<2x2xf32>) -> tensor<4x2xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %104 = stablehlo.reduce(%100 init: %cst_27) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %105 = stablehlo.negate %100 : tensor<2xf32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %106 = stablehlo.add %cst_28, %104 : tensor<f32>
    %107 = stablehlo.multiply %cst, %105 : tensor<2xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %108 = stablehlo.reduce(%107 init: %cst_29) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %109 = stablehlo.add %64, %108 : tensor<f32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %110 = stablehlo.reduce(%102 init: %cst_30) applies stablehlo.add across dimensions = [0] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
    %111 = stablehlo.reshape %110 : (tensor<2xf32>) -> tensor<1x2xf32>
    %112 = stablehlo.negate %102 : tensor<2x2xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.reduce(%111 init: %cst_31) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %114 = stablehlo.add %58, %113 : tensor<2xf32>
    %115 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %116 = stablehlo.multiply %115, %112 : tensor<2x2xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %117 = stablehlo.reduce(%116 init: %cst_32) applies stablehlo.add across dimensions = [0] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
    %118 = stablehlo.reshape %117 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %119 = stablehlo.reduce(%118 init: %cst_33) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %120 = stablehlo.add %68, %119 : tensor<2xf32>
    %121 = stablehlo.dot_general %120, %10, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<4xf32>) -> tensor<2x4xf32>
    %122 = stablehlo.transpose %121, dims = [1, 0] : (tensor<2x4xf32>) -> tensor<4x2xf32>
    %123 = stablehlo.add %103, %122 : tensor<4x2xf32>
    %124 = stablehlo.dot_general %120, %arg0, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<4x2xf32>) -> tensor<4xf32>
    %125 = stablehlo.broadcast_in_dim %109, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %126 = stablehlo.add %124, %125 : tensor<4xf32>
    %127 = stablehlo.multiply %9, %126 : tensor<4xf32>
    %cst_34 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %129 = stablehlo.multiply %128, %127 : tensor<4xf32>
    %130 = stablehlo.negate %129 : tensor<4xf32>
    %131 = stablehlo.add %97, %130 : tensor<4xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %132 = stablehlo.reduce(%129 init: %cst_35) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %133 = stablehlo.add %106, %132 : tensor<f32>
    %134 = stablehlo.dot_general %129, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x2xf32>) -> tensor<2xf32>
    %135 = stablehlo.add %114, %134 : tensor<2xf32>
    %136 = stablehlo.dot_general %129, %arg2, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<2xf32>) -> tensor<4x2xf32>
    %137 = stablehlo.add %123, %136 : tensor<4x2xf32>
    return %137, %131, %135, %133, %62 : tensor<4x2xf32>, tensor<4xf32>, tensor<2xf32>, tensor<f32>, tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
