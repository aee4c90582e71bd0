// import jax
// import jax.numpy as jnp
//
//
// def smooth_maximum(
//     importance: jnp.ndarray,
//     inputs: jnp.ndarray,
//     w: jnp.ndarray,
//     w_out: jnp.ndarray,
//     bias: jnp.ndarray,
// ) -> jnp.ndarray:
//     planes = jnp.reshape(jnp.einsum("...d,df->...f", inputs, w), (2, 5, 4))
//     winner = jax.nn.logsumexp(planes, axis=-1)
//     added = jax.lax.dot_general(winner, w_out, (((1,), (0,)), ((), ()))) + bias
//     activated = jax.nn.sigmoid(added)
//     return jnp.average(activated, axis=0, weights=importance)
//
//   importance: float32[2] in [0.1, 1]
//   inputs: float32[2, 3] in [-1.5, 1.5]
//   w: float32[3, 20] in [-0.75, 0.75]
//   w_out: float32[5, 1] in [-0.6, 0.6]
//   bias: float32[1] in [-0.5, 0.5]
// -----
// forward, cpu
module @jit_smooth_maximum attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xf32>, %arg1: tensor<2x3xf32>, %arg2: tensor<3x20xf32>, %arg3: tensor<5x1xf32>, %arg4: tensor<1xf32>) -> (tensor<1xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg1, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf32>, tensor<3x20xf32>) -> tensor<2x20xf32>
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
    %16 = stablehlo.dot_general %15, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x5xf32>, tensor<5x1xf32>) -> tensor<2x1xf32>
    %17 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<2x1xf32>
    %19 = stablehlo.add %16, %18 : tensor<2x1xf32>
    %20 = stablehlo.negate %19 : tensor<2x1xf32>
    %21 = stablehlo.exponential %20 : tensor<2x1xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %23 = stablehlo.add %22, %21 : tensor<2x1xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %25 = stablehlo.divide %24, %23 : tensor<2x1xf32>
    %26 = stablehlo.reshape %arg0 : (tensor<2xf32>) -> tensor<2x1xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.reduce(%26 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<1xf32>
    %28 = stablehlo.multiply %25, %26 : tensor<2x1xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.reduce(%28 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<1xf32>
    %30 = stablehlo.divide %29, %27 : tensor<1xf32>
    return %30 : tensor<1xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xf32>, %arg1: tensor<2x3xf32>, %arg2: tensor<3x20xf32>, %arg3: tensor<5x1xf32>, %arg4: tensor<1xf32>) -> (tensor<2xf32> {jax.result_info = "result[0]"}, tensor<2x3xf32> {jax.result_info = "result[1]"}, tensor<3x20xf32> {jax.result_info = "result[2]"}, tensor<5x1xf32> {jax.result_info = "result[3]"}, tensor<1xf32> {jax.result_info = "result[4]"}) {
    %0 = stablehlo.dot_general %arg1, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf32>, tensor<3x20xf32>) -> tensor<2x20xf32>
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
    %18 = stablehlo.dot_general %17, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x5xf32>, tensor<5x1xf32>) -> tensor<2x1xf32>
    %19 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<2x1xf32>
    %21 = stablehlo.add %18, %20 : tensor<2x1xf32>
    %22 = stablehlo.negate %21 : tensor<2x1xf32>
    %23 = stablehlo.exponential %22 : tensor<2x1xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %25 = stablehlo.add %24, %23 : tensor<2x1xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %27 = stablehlo.divide %26, %25 : tensor<2x1xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %29 = stablehlo.subtract %28, %27 : tensor<2x1xf32>
    %30 = stablehlo.multiply %27, %29 : tensor<2x1xf32>
    %31 = stablehlo.reshape %arg0 : (tensor<2xf32>) -> tensor<2x1xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%31 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<1xf32>
    %33 = stablehlo.multiply %27, %31 : tensor<2x1xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.reduce(%33 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<1xf32>
    %35 = stablehlo.multiply %32, %32 : tensor<1xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %37 = stablehlo.divide %36, %35 : tensor<1xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %39 = stablehlo.multiply %38, %37 : tensor<1xf32>
    %40 = stablehlo.multiply %39, %34 : tensor<1xf32>
    %41 = stablehlo.negate %40 : tensor<1xf32>
    %42 = stablehlo.divide %38, %32 : tensor<1xf32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [1] : (tensor<1xf32>) -> tensor<2x1xf32>
    %44 = stablehlo.multiply %27, %43 : tensor<2x1xf32>
    %45 = stablehlo.multiply %43, %31 : tensor<2x1xf32>
    %46 = stablehlo.broadcast_in_dim %41, dims = [1] : (tensor<1xf32>) -> tensor<2x1xf32>
    %47 = stablehlo.add %44, %46 : tensor<2x1xf32>
    %48 = stablehlo.reshape %47 : (tensor<2x1xf32>) -> tensor<2xf32>
    %49 = stablehlo.multiply %45, %30 : tensor<2x1xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.reduce(%49 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<1xf32>
    %51 = stablehlo.reshape %50 : (tensor<1xf32>) -> tensor<1x1xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.reduce(%51 init: %cst_12) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %54 = stablehlo.dot_general %49, %17, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x1xf32>, tensor<2x5xf32>) -> tensor<1x5xf32>
    %55 = stablehlo.transpose %54, dims = [1, 0] : (tensor<1x5xf32>) -> tensor<5x1xf32>
    %56 = stablehlo.dot_general %49, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x1xf32>, tensor<5x1xf32>) -> tensor<2x5xf32>
    %57 = stablehlo.divide %56, %13 : tensor<2x5xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %59 = stablehlo.select %15, %58, %57 : tensor<2x5xi1>, tensor<2x5xf32>
    %60 = stablehlo.select %15, %57, %58 : tensor<2x5xi1>, tensor<2x5xf32>
    %61 = stablehlo.negate %59 : tensor<2x5xf32>
    %62 = stablehlo.add %60, %61 : tensor<2x5xf32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [0, 1] : (tensor<2x5xf32>) -> tensor<2x5x4xf32>
    %64 = stablehlo.multiply %63, %11 : tensor<2x5x4xf32>
    %65 = stablehlo.reshape %64 : (tensor<2x5x4xf32>) -> tensor<2x20xf32>
    %66 = stablehlo.dot_general %65, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x20xf32>, tensor<2x3xf32>) -> tensor<20x3xf32>
    %67 = stablehlo.transpose %66, dims = [1, 0] : (tensor<20x3xf32>) -> tensor<3x20xf32>
    %68 = stablehlo.dot_general %65, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x20xf32>, tensor<3x20xf32>) -> tensor<2x3xf32>
    return %48, %68, %67, %55, %53 : tensor<2xf32>, tensor<2x3xf32>, tensor<3x20xf32>, tensor<5x1xf32>, tensor<1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
