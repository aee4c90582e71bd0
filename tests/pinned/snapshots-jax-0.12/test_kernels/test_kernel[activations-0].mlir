// import jax
// import jax.numpy as jnp
//
//
// def soft_maxout(inputs, w, w_out, bias):
//     planes = jnp.reshape(jnp.einsum("...d,df->...f", inputs, w), (2, 5, 4))
//     winner = jax.nn.logsumexp(planes, axis=-1)
//     added = jax.lax.dot_general(winner, w_out, (((1,), (0,)), ((), ()))) + bias
//     return added
//
//   inputs: float32[2, 3] in [-1.5, 1.5]
//   w: float32[3, 20] in [-0.75, 0.75]
//   w_out: float32[5, 1] in [-0.6, 0.6]
//   bias: float32[1] in [-0.5, 0.5]
// -----
// forward, cpu
module @jit_soft_maxout attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x3xf32>, %arg1: tensor<3x20xf32>, %arg2: tensor<5x1xf32>, %arg3: tensor<1xf32>) -> (tensor<2x1xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf32>, tensor<3x20xf32>) -> tensor<2x20xf32>
    %1 = stablehlo.reshape %0 : (tensor<2x20xf32>) -> tensor<2x5x4xf32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.maximum across dimensions = [2] : (tensor<2x5x4xf32>, tensor<f32>) -> tensor<2x5xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %4 = stablehlo.maximum %3, %2 : tensor<2x5xf32>
    %5 = stablehlo.is_finite %4 : (tensor<2x5xf32>) -> tensor<2x5xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %7 = stablehlo.select %5, %4, %6 : tensor<2x5xi1>, tensor<2x5xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<2x5xf32>) -> tensor<2x5x1xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<2x5x1xf32>) -> tensor<2x5x4xf32>
    %10 = stablehlo.subtract %1, %9 : tensor<2x5x4xf32>
    %11 = stablehlo.exponential %10 : tensor<2x5x4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<2x5x4xf32>, tensor<f32>) -> tensor<2x5xf32>
    %13 = stablehlo.abs %12 : tensor<2x5xf32>
    %14 = stablehlo.log %13 : tensor<2x5xf32>
    %15 = stablehlo.add %14, %7 : tensor<2x5xf32>
    %16 = stablehlo.dot_general %15, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x5xf32>, tensor<5x1xf32>) -> tensor<2x1xf32>
    %17 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<2x1xf32>
    %19 = stablehlo.add %16, %18 : tensor<2x1xf32>
    return %19 : tensor<2x1xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu, takes inputs 0 1 2
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x3xf32>, %arg1: tensor<3x20xf32>, %arg2: tensor<5x1xf32>) -> (tensor<2x3xf32> {jax.result_info = "result[0]"}, tensor<3x20xf32> {jax.result_info = "result[1]"}, tensor<5x1xf32> {jax.result_info = "result[2]"}, tensor<1xf32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf32>, tensor<3x20xf32>) -> tensor<2x20xf32>
    %1 = stablehlo.reshape %0 : (tensor<2x20xf32>) -> tensor<2x5x4xf32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.maximum across dimensions = [2] : (tensor<2x5x4xf32>, tensor<f32>) -> tensor<2x5xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %4 = stablehlo.maximum %3, %2 : tensor<2x5xf32>
    %5 = stablehlo.is_finite %4 : (tensor<2x5xf32>) -> tensor<2x5xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %7 = stablehlo.select %5, %4, %6 : tensor<2x5xi1>, tensor<2x5xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<2x5xf32>) -> tensor<2x5x1xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<2x5x1xf32>) -> tensor<2x5x4xf32>
    %10 = stablehlo.subtract %1, %9 : tensor<2x5x4xf32>
    %11 = stablehlo.exponential %10 : tensor<2x5x4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<2x5x4xf32>, tensor<f32>) -> tensor<2x5xf32>
    %13 = stablehlo.abs %12 : tensor<2x5xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %15 = stablehlo.compare GE, %12, %14, FLOAT : (tensor<2x5xf32>, tensor<2x5xf32>) -> tensor<2x5xi1>
    %16 = stablehlo.log %13 : tensor<2x5xf32>
    %17 = stablehlo.add %16, %7 : tensor<2x5xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.reduce(%18 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<1xf32>
    %20 = stablehlo.reshape %19 : (tensor<1xf32>) -> tensor<1x1xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%20 init: %cst_6) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %23 = stablehlo.dot_general %18, %17, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x1xf32>, tensor<2x5xf32>) -> tensor<1x5xf32>
    %24 = stablehlo.transpose %23, dims = [1, 0] : (tensor<1x5xf32>) -> tensor<5x1xf32>
    %25 = stablehlo.dot_general %18, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x1xf32>, tensor<5x1xf32>) -> tensor<2x5xf32>
    %26 = stablehlo.divide %25, %13 : tensor<2x5xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %28 = stablehlo.select %15, %27, %26 : tensor<2x5xi1>, tensor<2x5xf32>
    %29 = stablehlo.select %15, %26, %27 : tensor<2x5xi1>, tensor<2x5xf32>
    %30 = stablehlo.negate %28 : tensor<2x5xf32>
    %31 = stablehlo.add %29, %30 : tensor<2x5xf32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0, 1] : (tensor<2x5xf32>) -> tensor<2x5x4xf32>
    %33 = stablehlo.multiply %32, %11 : tensor<2x5x4xf32>
    %34 = stablehlo.reshape %33 : (tensor<2x5x4xf32>) -> tensor<2x20xf32>
    %35 = stablehlo.dot_general %34, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x20xf32>, tensor<2x3xf32>) -> tensor<20x3xf32>
    %36 = stablehlo.transpose %35, dims = [1, 0] : (tensor<20x3xf32>) -> tensor<3x20xf32>
    %37 = stablehlo.dot_general %34, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x20xf32>, tensor<3x20xf32>) -> tensor<2x3xf32>
    return %37, %36, %24, %22 : tensor<2x3xf32>, tensor<3x20xf32>, tensor<5x1xf32>, tensor<1xf32>
  }
}
// -----
// backward, cuda, takes inputs 0 1 2: same text as cpu
