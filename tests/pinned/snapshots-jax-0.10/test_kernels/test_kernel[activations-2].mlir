// import jax
// import jax.numpy as jnp
//
//
// def gated_unit(x, w_in, w_out, bias, gain):
//     """Gated unit.
//
//     Args:
//         x: (4, 10)
//         w_in: (10, 10)
//         w_out: (5, 5)
//         bias: (5,)
//         gain: (4, 5)
//
//     Returns:
//         (4, 5)
//     """
//     act = jax.nn.squareplus(x)
//     product = act * act
//     scaled = 0.51 * product
//     projected = scaled @ w_in
//     activation = jnp.tanh(projected)
//     left = activation[..., ::2]
//     right = activation[..., 1::2]
//     y = left * jax.nn.relu(right)
//     added = y @ w_out + bias
//     activated = jax.nn.celu(added)
//     combined = activated + jnp.sin(gain)
//     return combined * jnp.sin(combined)
//
//   x: float32[4, 10] in [-2, 2]
//   w_in: float32[10, 10] in [-0.5, 0.5]
//   w_out: float32[5, 5] in [-0.8, 0.8]
//   bias: float32[5] in [-0.5, 0.5]
//   gain: float32[4, 5] in [-1, 1]
// -----
// forward, cpu
module @jit_gated_unit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x10xf32>, %arg1: tensor<10x10xf32>, %arg2: tensor<5x5xf32>, %arg3: tensor<5xf32>, %arg4: tensor<4x5xf32>) -> (tensor<4x5xf32> {jax.result_info = "result"}) {
    %0 = call @squareplus(%arg0) : (tensor<4x10xf32>) -> tensor<4x10xf32>
    %1 = stablehlo.multiply %0, %0 : tensor<4x10xf32>
    %cst = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<4x10xf32>
    %4 = stablehlo.dot_general %3, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10xf32>, tensor<10x10xf32>) -> tensor<4x10xf32>
    %5 = stablehlo.tanh %4 : tensor<4x10xf32>
    %6 = stablehlo.slice %5 [0:4, 0:10:2] : (tensor<4x10xf32>) -> tensor<4x5xf32>
    %7 = stablehlo.slice %5 [0:4, 1:10:2] : (tensor<4x10xf32>) -> tensor<4x5xf32>
    %8 = call @relu(%7) : (tensor<4x5xf32>) -> tensor<4x5xf32>
    %9 = stablehlo.multiply %6, %8 : tensor<4x5xf32>
    %10 = stablehlo.dot_general %9, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x5xf32>, tensor<5x5xf32>) -> tensor<4x5xf32>
    %11 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<4x5xf32>
    %13 = stablehlo.add %10, %12 : tensor<4x5xf32>
    %14 = call @celu(%13) : (tensor<4x5xf32>) -> tensor<4x5xf32>
    %15 = stablehlo.sine %arg4 : tensor<4x5xf32>
    %16 = stablehlo.add %14, %15 : tensor<4x5xf32>
    %17 = stablehlo.sine %16 : tensor<4x5xf32>
    %18 = stablehlo.multiply %16, %17 : tensor<4x5xf32>
    return %18 : tensor<4x5xf32>
  }
  func.func private @squareplus(%arg0: tensor<4x10xf32>) -> tensor<4x10xf32> {
    %0 = chlo.square %arg0 : tensor<4x10xf32> -> tensor<4x10xf32>
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %2 = stablehlo.add %0, %1 : tensor<4x10xf32>
    %3 = stablehlo.sqrt %2 : tensor<4x10xf32>
    %4 = stablehlo.add %arg0, %3 : tensor<4x10xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %6 = stablehlo.divide %4, %5 : tensor<4x10xf32>
    return %6 : tensor<4x10xf32>
  }
  func.func private @relu(%arg0: tensor<4x5xf32>) -> tensor<4x5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4x5xf32>
    return %1 : tensor<4x5xf32>
  }
  func.func private @celu(%arg0: tensor<4x5xf32>) -> tensor<4x5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4x5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %3 = stablehlo.minimum %arg0, %2 : tensor<4x5xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %5 = stablehlo.divide %3, %4 : tensor<4x5xf32>
    %6 = stablehlo.exponential_minus_one %5 : tensor<4x5xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %8 = stablehlo.multiply %7, %6 : tensor<4x5xf32>
    %9 = stablehlo.add %1, %8 : tensor<4x5xf32>
    return %9 : tensor<4x5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x10xf32>, %arg1: tensor<10x10xf32>, %arg2: tensor<5x5xf32>, %arg3: tensor<5xf32>, %arg4: tensor<4x5xf32>) -> (tensor<4x10xf32> {jax.result_info = "result[0]"}, tensor<10x10xf32> {jax.result_info = "result[1]"}, tensor<5x5xf32> {jax.result_info = "result[2]"}, tensor<5xf32> {jax.result_info = "result[3]"}, tensor<4x5xf32> {jax.result_info = "result[4]"}) {
    %0:3 = call @squareplus(%arg0) : (tensor<4x10xf32>) -> (tensor<4x10xf32>, tensor<4x10xf32>, tensor<4x10xf32>)
    %1 = stablehlo.multiply %0#0, %0#0 : tensor<4x10xf32>
    %cst = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<4x10xf32>
    %4 = stablehlo.dot_general %3, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10xf32>, tensor<10x10xf32>) -> tensor<4x10xf32>
    %5 = stablehlo.tanh %4 : tensor<4x10xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<4x10xf32>
    %8 = stablehlo.slice %5 [0:4, 0:10:2] : (tensor<4x10xf32>) -> tensor<4x5xf32>
    %9 = stablehlo.slice %5 [0:4, 1:10:2] : (tensor<4x10xf32>) -> tensor<4x5xf32>
    %10 = call @relu(%9) : (tensor<4x5xf32>) -> tensor<4x5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %12 = stablehlo.compare GT, %9, %11, FLOAT : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
    %13 = stablehlo.multiply %8, %10 : tensor<4x5xf32>
    %14 = stablehlo.dot_general %13, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x5xf32>, tensor<5x5xf32>) -> tensor<4x5xf32>
    %15 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<4x5xf32>
    %17 = stablehlo.add %14, %16 : tensor<4x5xf32>
    %18:4 = call @celu(%17) : (tensor<4x5xf32>) -> (tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>)
    %19 = stablehlo.sine %arg4 : tensor<4x5xf32>
    %20 = stablehlo.cosine %arg4 : tensor<4x5xf32>
    %21 = stablehlo.add %18#0, %19 : tensor<4x5xf32>
    %22 = stablehlo.sine %21 : tensor<4x5xf32>
    %23 = stablehlo.cosine %21 : tensor<4x5xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %25 = stablehlo.multiply %21, %24 : tensor<4x5xf32>
    %26 = stablehlo.multiply %24, %22 : tensor<4x5xf32>
    %27 = stablehlo.multiply %25, %23 : tensor<4x5xf32>
    %28 = stablehlo.add %26, %27 : tensor<4x5xf32>
    %29 = stablehlo.multiply %28, %20 : tensor<4x5xf32>
    %30 = call @celu_0(%18#1, %18#2, %18#3, %28) : (tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%30 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<4x5xf32>, tensor<f32>) -> tensor<5xf32>
    %32 = stablehlo.reshape %31 : (tensor<5xf32>) -> tensor<1x5xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.reduce(%32 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<1x5xf32>, tensor<f32>) -> tensor<5xf32>
    %34 = stablehlo.dot_general %30, %13, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<5x5xf32>
    %35 = stablehlo.transpose %34, dims = [1, 0] : (tensor<5x5xf32>) -> tensor<5x5xf32>
    %36 = stablehlo.dot_general %30, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x5xf32>, tensor<5x5xf32>) -> tensor<4x5xf32>
    %37 = stablehlo.multiply %8, %36 : tensor<4x5xf32>
    %38 = stablehlo.multiply %36, %10 : tensor<4x5xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %40 = stablehlo.select %12, %37, %39 : tensor<4x5xi1>, tensor<4x5xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.pad %40, %cst_6, low = [0, 1], high = [0, 0], interior = [0, 1] : (tensor<4x5xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.pad %38, %cst_7, low = [0, 0], high = [0, 1], interior = [0, 1] : (tensor<4x5xf32>, tensor<f32>) -> tensor<4x10xf32>
    %43 = stablehlo.add %41, %42 : tensor<4x10xf32>
    %44 = stablehlo.multiply %43, %7 : tensor<4x10xf32>
    %45 = stablehlo.multiply %44, %5 : tensor<4x10xf32>
    %46 = stablehlo.add %44, %45 : tensor<4x10xf32>
    %47 = stablehlo.dot_general %46, %3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10xf32>, tensor<4x10xf32>) -> tensor<10x10xf32>
    %48 = stablehlo.transpose %47, dims = [1, 0] : (tensor<10x10xf32>) -> tensor<10x10xf32>
    %49 = stablehlo.dot_general %46, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x10xf32>, tensor<10x10xf32>) -> tensor<4x10xf32>
    %cst_8 = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %51 = stablehlo.multiply %50, %49 : tensor<4x10xf32>
    %52 = stablehlo.multiply %0#0, %51 : tensor<4x10xf32>
    %53 = stablehlo.multiply %51, %0#0 : tensor<4x10xf32>
    %54 = stablehlo.add %52, %53 : tensor<4x10xf32>
    %55 = call @squareplus_1(%0#1, %0#2, %54) : (tensor<4x10xf32>, tensor<4x10xf32>, tensor<4x10xf32>) -> tensor<4x10xf32>
    return %55, %48, %35, %33, %29 : tensor<4x10xf32>, tensor<10x10xf32>, tensor<5x5xf32>, tensor<5xf32>, tensor<4x5xf32>
  }
  func.func private @squareplus(%arg0: tensor<4x10xf32>) -> (tensor<4x10xf32>, tensor<4x10xf32>, tensor<4x10xf32>) {
    %0 = chlo.square %arg0 : tensor<4x10xf32> -> tensor<4x10xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<4x10xf32>
    %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %4 = stablehlo.add %0, %3 : tensor<4x10xf32>
    %5 = stablehlo.sqrt %4 : tensor<4x10xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %7 = stablehlo.divide %6, %5 : tensor<4x10xf32>
    %8 = stablehlo.add %arg0, %5 : tensor<4x10xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %10 = stablehlo.divide %8, %9 : tensor<4x10xf32>
    return %10, %2, %7 : tensor<4x10xf32>, tensor<4x10xf32>, tensor<4x10xf32>
  }
  func.func private @relu(%arg0: tensor<4x5xf32>) -> tensor<4x5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4x5xf32>
    return %1 : tensor<4x5xf32>
  }
  func.func private @celu(%arg0: tensor<4x5xf32>) -> (tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4x5xf32>
    %2 = stablehlo.compare EQ, %arg0, %1, FLOAT : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %5 = stablehlo.select %2, %3, %4 : tensor<4x5xi1>, tensor<4x5xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %7 = stablehlo.compare EQ, %6, %1, FLOAT : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %10 = stablehlo.select %7, %8, %9 : tensor<4x5xi1>, tensor<4x5xf32>
    %11 = stablehlo.divide %5, %10 : tensor<4x5xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %13 = stablehlo.minimum %arg0, %12 : tensor<4x5xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %17 = stablehlo.select %14, %15, %16 : tensor<4x5xi1>, tensor<4x5xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %19 = stablehlo.compare EQ, %18, %13, FLOAT : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %22 = stablehlo.select %19, %20, %21 : tensor<4x5xi1>, tensor<4x5xf32>
    %23 = stablehlo.divide %17, %22 : tensor<4x5xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %25 = stablehlo.divide %13, %24 : tensor<4x5xf32>
    %26 = stablehlo.exponential_minus_one %25 : tensor<4x5xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %28 = stablehlo.add %26, %27 : tensor<4x5xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %30 = stablehlo.multiply %29, %26 : tensor<4x5xf32>
    %31 = stablehlo.add %1, %30 : tensor<4x5xf32>
    return %31, %11, %23, %28 : tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>
  }
  func.func private @celu_0(%arg0: tensor<4x5xf32>, %arg1: tensor<4x5xf32>, %arg2: tensor<4x5xf32>, %arg3: tensor<4x5xf32>) -> tensor<4x5xf32> {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %1 = stablehlo.multiply %0, %arg3 : tensor<4x5xf32>
    %2 = stablehlo.multiply %1, %arg2 : tensor<4x5xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %4 = stablehlo.divide %2, %3 : tensor<4x5xf32>
    %5 = stablehlo.multiply %4, %arg1 : tensor<4x5xf32>
    %6 = stablehlo.multiply %arg3, %arg0 : tensor<4x5xf32>
    %7 = stablehlo.add %5, %6 : tensor<4x5xf32>
    return %7 : tensor<4x5xf32>
  }
  func.func private @squareplus_1(%arg0: tensor<4x10xf32>, %arg1: tensor<4x10xf32>, %arg2: tensor<4x10xf32>) -> tensor<4x10xf32> {
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %1 = stablehlo.divide %arg2, %0 : tensor<4x10xf32>
    %2 = stablehlo.multiply %1, %arg1 : tensor<4x10xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<4x10xf32>
    %4 = stablehlo.add %1, %3 : tensor<4x10xf32>
    return %4 : tensor<4x10xf32>
  }
}
// -----
// backward, cuda: same text as cpu
