// import jax
// import jax.numpy as jnp
//
//
// def shifted_maml_objective(features, labels, w_init):
//     def loss(w_p):
//         pred = features @ w_p
//         miss = pred - labels
//         return jnp.mean(miss**2)
//
//     d_w = jax.grad(loss)(w_init)
//     w_init_half = w_init - 0.081 * d_w
//     query_loss = loss(w_init_half)
//     log_density = jnp.log1p(jnp.abs((1.0 + 0.23) * query_loss))
//     log_value = jnp.log(0.914 + log_density**2)
//     return log_value, w_init_half
//
//   features: float32[5, 4] in [-1.5, 1.5]
//   labels: float32[5] in [-1.5, 1.5]
//   w_init: float32[4] in [-0.8, 0.8]
// -----
// forward, cpu
module @jit_shifted_maml_objective attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x4xf32>, %arg1: tensor<5xf32>, %arg2: tensor<4xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<4xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf32>, tensor<4xf32>) -> tensor<5xf32>
    %1 = stablehlo.subtract %0, %arg1 : tensor<5xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %4 = stablehlo.divide %cst_0, %cst_1 : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %6 = stablehlo.multiply %5, %3 : tensor<5xf32>
    %7 = stablehlo.dot_general %6, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5x4xf32>) -> tensor<4xf32>
    %cst_2 = stablehlo.constant dense<8.100000e-02> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<4xf32>
    %10 = stablehlo.subtract %arg2, %9 : tensor<4xf32>
    %11 = stablehlo.dot_general %arg0, %10, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf32>, tensor<4xf32>) -> tensor<5xf32>
    %12 = stablehlo.subtract %11, %arg1 : tensor<5xf32>
    %13 = stablehlo.multiply %12, %12 : tensor<5xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%13 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %15 = stablehlo.divide %14, %cst_4 : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.230000e+00> : tensor<f32>
    %16 = stablehlo.multiply %cst_5, %15 : tensor<f32>
    %17 = stablehlo.abs %16 : tensor<f32>
    %18 = stablehlo.log_plus_one %17 : tensor<f32>
    %19 = stablehlo.multiply %18, %18 : tensor<f32>
    %cst_6 = stablehlo.constant dense<0.913999974> : tensor<f32>
    %20 = stablehlo.add %cst_6, %19 : tensor<f32>
    %21 = stablehlo.log %20 : tensor<f32>
    return %21, %10 : tensor<f32>, tensor<4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x4xf32>, %arg1: tensor<5xf32>, %arg2: tensor<4xf32>) -> (tensor<5x4xf32> {jax.result_info = "result[0]"}, tensor<5xf32> {jax.result_info = "result[1]"}, tensor<4xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf32>, tensor<4xf32>) -> tensor<5xf32>
    %1 = stablehlo.subtract %0, %arg1 : tensor<5xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %4 = stablehlo.divide %cst_0, %cst_1 : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %6 = stablehlo.multiply %5, %3 : tensor<5xf32>
    %7 = stablehlo.dot_general %6, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5x4xf32>) -> tensor<4xf32>
    %cst_2 = stablehlo.constant dense<8.100000e-02> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<4xf32>
    %10 = stablehlo.subtract %arg2, %9 : tensor<4xf32>
    %11 = stablehlo.dot_general %arg0, %10, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf32>, tensor<4xf32>) -> tensor<5xf32>
    %12 = stablehlo.subtract %11, %arg1 : tensor<5xf32>
    %13 = stablehlo.multiply %12, %12 : tensor<5xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %15 = stablehlo.multiply %14, %12 : tensor<5xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%13 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %17 = stablehlo.divide %16, %cst_5 : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.230000e+00> : tensor<f32>
    %18 = stablehlo.multiply %cst_6, %17 : tensor<f32>
    %19 = stablehlo.abs %18 : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.compare GE, %18, %cst_7, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %21 = stablehlo.log_plus_one %19 : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.add %19, %cst_8 : tensor<f32>
    %23 = stablehlo.multiply %21, %21 : tensor<f32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %24 = stablehlo.multiply %cst_9, %21 : tensor<f32>
    %cst_10 = stablehlo.constant dense<0.913999974> : tensor<f32>
    %25 = stablehlo.add %cst_10, %23 : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.divide %cst_12, %25 : tensor<f32>
    %28 = stablehlo.multiply %27, %24 : tensor<f32>
    %29 = stablehlo.divide %28, %22 : tensor<f32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.select %20, %cst_13, %29 : tensor<i1>, tensor<f32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.select %20, %29, %cst_14 : tensor<i1>, tensor<f32>
    %32 = stablehlo.negate %30 : tensor<f32>
    %33 = stablehlo.add %31, %32 : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.230000e+00> : tensor<f32>
    %34 = stablehlo.multiply %cst_15, %33 : tensor<f32>
    %cst_16 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %35 = stablehlo.divide %34, %cst_16 : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %37 = stablehlo.multiply %36, %15 : tensor<5xf32>
    %38 = stablehlo.negate %37 : tensor<5xf32>
    %39 = stablehlo.dot_general %37, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5x4xf32>) -> tensor<4xf32>
    %40 = stablehlo.add %26, %39 : tensor<4xf32>
    %41 = stablehlo.dot_general %37, %10, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<4xf32>) -> tensor<5x4xf32>
    %42 = stablehlo.negate %40 : tensor<4xf32>
    %cst_17 = stablehlo.constant dense<8.100000e-02> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %44 = stablehlo.multiply %43, %42 : tensor<4xf32>
    %45 = stablehlo.dot_general %44, %6, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<5xf32>) -> tensor<4x5xf32>
    %46 = stablehlo.transpose %45, dims = [1, 0] : (tensor<4x5xf32>) -> tensor<5x4xf32>
    %47 = stablehlo.add %41, %46 : tensor<5x4xf32>
    %48 = stablehlo.dot_general %44, %arg0, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<5x4xf32>) -> tensor<5xf32>
    %49 = stablehlo.multiply %5, %48 : tensor<5xf32>
    %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %51 = stablehlo.multiply %50, %49 : tensor<5xf32>
    %52 = stablehlo.negate %51 : tensor<5xf32>
    %53 = stablehlo.add %38, %52 : tensor<5xf32>
    %54 = stablehlo.dot_general %51, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5x4xf32>) -> tensor<4xf32>
    %55 = stablehlo.add %40, %54 : tensor<4xf32>
    %56 = stablehlo.dot_general %51, %arg2, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<4xf32>) -> tensor<5x4xf32>
    %57 = stablehlo.add %47, %56 : tensor<5x4xf32>
    return %57, %53, %55 : tensor<5x4xf32>, tensor<5xf32>, tensor<4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
