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
    %2 = stablehlo.multiply %1, %1 : tensor<5xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.multiply %3, %1 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%2 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %6 = stablehlo.divide %5, %cst_1 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %7 = stablehlo.divide %cst_2, %cst_3 : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %9 = stablehlo.multiply %8, %4 : tensor<5xf32>
    %10 = stablehlo.dot_general %9, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5x4xf32>) -> tensor<4xf32>
    %cst_4 = stablehlo.constant dense<8.100000e-02> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<4xf32>
    %13 = stablehlo.subtract %arg2, %12 : tensor<4xf32>
    %14 = stablehlo.dot_general %arg0, %13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf32>, tensor<4xf32>) -> tensor<5xf32>
    %15 = stablehlo.subtract %14, %arg1 : tensor<5xf32>
    %16 = stablehlo.multiply %15, %15 : tensor<5xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%16 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_6 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %18 = stablehlo.divide %17, %cst_6 : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.230000e+00> : tensor<f32>
    %19 = stablehlo.multiply %cst_7, %18 : tensor<f32>
    %20 = stablehlo.abs %19 : tensor<f32>
    %21 = stablehlo.log_plus_one %20 : tensor<f32>
    %22 = stablehlo.multiply %21, %21 : tensor<f32>
    %cst_8 = stablehlo.constant dense<0.913999974> : tensor<f32>
    %23 = stablehlo.add %cst_8, %22 : tensor<f32>
    %24 = stablehlo.log %23 : tensor<f32>
    return %24, %13 : tensor<f32>, tensor<4xf32>
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
    %2 = stablehlo.multiply %1, %1 : tensor<5xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.multiply %3, %1 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %6 = stablehlo.multiply %5, %1 : tensor<5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%2 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %8 = stablehlo.divide %7, %cst_2 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %9 = stablehlo.divide %cst_3, %cst_4 : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %11 = stablehlo.multiply %10, %6 : tensor<5xf32>
    %12 = stablehlo.dot_general %11, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5x4xf32>) -> tensor<4xf32>
    %cst_5 = stablehlo.constant dense<8.100000e-02> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %14 = stablehlo.multiply %13, %12 : tensor<4xf32>
    %15 = stablehlo.subtract %arg2, %14 : tensor<4xf32>
    %16 = stablehlo.dot_general %arg0, %15, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf32>, tensor<4xf32>) -> tensor<5xf32>
    %17 = stablehlo.subtract %16, %arg1 : tensor<5xf32>
    %18 = stablehlo.multiply %17, %17 : tensor<5xf32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %20 = stablehlo.multiply %19, %17 : tensor<5xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%18 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %22 = stablehlo.divide %21, %cst_8 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.230000e+00> : tensor<f32>
    %23 = stablehlo.multiply %cst_9, %22 : tensor<f32>
    %24 = stablehlo.abs %23 : tensor<f32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.compare GE, %23, %cst_10, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %26 = stablehlo.log_plus_one %24 : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.add %24, %cst_11 : tensor<f32>
    %28 = stablehlo.multiply %26, %26 : tensor<f32>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %29 = stablehlo.multiply %cst_12, %26 : tensor<f32>
    %cst_13 = stablehlo.constant dense<0.913999974> : tensor<f32>
    %30 = stablehlo.add %cst_13, %28 : tensor<f32>
    %31 = stablehlo.log %30 : tensor<f32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%31 init: %cst_14) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.reduce(%15 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %34 = stablehlo.add %32, %33 : tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.divide %cst_17, %30 : tensor<f32>
    %37 = stablehlo.multiply %36, %29 : tensor<f32>
    %38 = stablehlo.divide %37, %27 : tensor<f32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.select %25, %cst_18, %38 : tensor<i1>, tensor<f32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.select %25, %38, %cst_19 : tensor<i1>, tensor<f32>
    %41 = stablehlo.negate %39 : tensor<f32>
    %42 = stablehlo.add %40, %41 : tensor<f32>
    %cst_20 = stablehlo.constant dense<1.230000e+00> : tensor<f32>
    %43 = stablehlo.multiply %cst_20, %42 : tensor<f32>
    %cst_21 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %44 = stablehlo.divide %43, %cst_21 : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %46 = stablehlo.multiply %45, %20 : tensor<5xf32>
    %47 = stablehlo.negate %46 : tensor<5xf32>
    %48 = stablehlo.dot_general %46, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5x4xf32>) -> tensor<4xf32>
    %49 = stablehlo.dot_general %46, %15, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<4xf32>) -> tensor<5x4xf32>
    %50 = stablehlo.add %35, %48 : tensor<4xf32>
    %51 = stablehlo.negate %50 : tensor<4xf32>
    %cst_22 = stablehlo.constant dense<8.100000e-02> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %53 = stablehlo.multiply %52, %51 : tensor<4xf32>
    %54 = stablehlo.dot_general %53, %11, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<5xf32>) -> tensor<4x5xf32>
    %55 = stablehlo.transpose %54, dims = [1, 0] : (tensor<4x5xf32>) -> tensor<5x4xf32>
    %56 = stablehlo.dot_general %53, %arg0, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<5x4xf32>) -> tensor<5xf32>
    %57 = stablehlo.add %49, %55 : tensor<5x4xf32>
    %58 = stablehlo.multiply %10, %56 : tensor<5xf32>
    %cst_23 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %60 = stablehlo.multiply %59, %58 : tensor<5xf32>
    %61 = stablehlo.negate %60 : tensor<5xf32>
    %62 = stablehlo.add %47, %61 : tensor<5xf32>
    %63 = stablehlo.dot_general %60, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5x4xf32>) -> tensor<4xf32>
    %64 = stablehlo.dot_general %60, %arg2, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<4xf32>) -> tensor<5x4xf32>
    %65 = stablehlo.add %57, %64 : tensor<5x4xf32>
    %66 = stablehlo.add %50, %63 : tensor<4xf32>
    return %65, %62, %66 : tensor<5x4xf32>, tensor<5xf32>, tensor<4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
