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
    %7 = stablehlo.add %6, %5 : tensor<4x10xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %9 = stablehlo.subtract %8, %5 : tensor<4x10xf32>
    %10 = stablehlo.multiply %7, %9 : tensor<4x10xf32>
    %11 = stablehlo.slice %5 [0:4, 0:10:2] : (tensor<4x10xf32>) -> tensor<4x5xf32>
    %12 = stablehlo.slice %5 [0:4, 1:10:2] : (tensor<4x10xf32>) -> tensor<4x5xf32>
    %13 = call @relu(%12) : (tensor<4x5xf32>) -> tensor<4x5xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %15 = stablehlo.compare GT, %12, %14, FLOAT : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
    %16 = stablehlo.multiply %11, %13 : tensor<4x5xf32>
    %17 = stablehlo.dot_general %16, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x5xf32>, tensor<5x5xf32>) -> tensor<4x5xf32>
    %18 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<4x5xf32>
    %20 = stablehlo.add %17, %19 : tensor<4x5xf32>
    %21:4 = call @celu(%20) : (tensor<4x5xf32>) -> (tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>)
    %22 = stablehlo.sine %arg4 : tensor<4x5xf32>
    %23 = stablehlo.cosine %arg4 : tensor<4x5xf32>
    %24 = stablehlo.add %21#0, %22 : tensor<4x5xf32>
    %25 = stablehlo.sine %24 : tensor<4x5xf32>
    %26 = stablehlo.cosine %24 : tensor<4x5xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %28 = stablehlo.multiply %24, %27 : tensor<4x5xf32>
    %29 = stablehlo.multiply %27, %25 : tensor<4x5xf32>
    %30 = stablehlo.multiply %28, %26 : tensor<4x5xf32>
    %31 = stablehlo.add %29, %30 : tensor<4x5xf32>
    %32 = stablehlo.multiply %31, %23 : tensor<4x5xf32>
    %33 = call @celu_0(%21#1, %21#2, %21#3, %31) : (tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.reduce(%33 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<4x5xf32>, tensor<f32>) -> tensor<5xf32>
    %35 = stablehlo.reshape %34 : (tensor<5xf32>) -> tensor<1x5xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.reduce(%35 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<1x5xf32>, tensor<f32>) -> tensor<5xf32>
    %37 = stablehlo.dot_general %33, %16, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<5x5xf32>
    %38 = stablehlo.transpose %37, dims = [1, 0] : (tensor<5x5xf32>) -> tensor<5x5xf32>
    %39 = stablehlo.dot_general %33, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x5xf32>, tensor<5x5xf32>) -> tensor<4x5xf32>
    %40 = stablehlo.multiply %11, %39 : tensor<4x5xf32>
    %41 = stablehlo.multiply %39, %13 : tensor<4x5xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %43 = stablehlo.select %15, %40, %42 : tensor<4x5xi1>, tensor<4x5xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.pad %43, %cst_7, low = [0, 1], high = [0, 0], interior = [0, 1] : (tensor<4x5xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.pad %41, %cst_8, low = [0, 0], high = [0, 1], interior = [0, 1] : (tensor<4x5xf32>, tensor<f32>) -> tensor<4x10xf32>
    %46 = stablehlo.add %44, %45 : tensor<4x10xf32>
    %47 = stablehlo.multiply %46, %10 : tensor<4x10xf32>
    %48 = stablehlo.dot_general %47, %3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10xf32>, tensor<4x10xf32>) -> tensor<10x10xf32>
    %49 = stablehlo.transpose %48, dims = [1, 0] : (tensor<10x10xf32>) -> tensor<10x10xf32>
    %50 = stablehlo.dot_general %47, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x10xf32>, tensor<10x10xf32>) -> tensor<4x10xf32>
    %cst_9 = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x10xf32>
    %52 = stablehlo.multiply %51, %50 : tensor<4x10xf32>
    %53 = stablehlo.multiply %0#0, %52 : tensor<4x10xf32>
    %54 = stablehlo.multiply %52, %0#0 : tensor<4x10xf32>
    %55 = stablehlo.add %53, %54 : tensor<4x10xf32>
    %56 = call @squareplus_1(%0#1, %0#2, %55) : (tensor<4x10xf32>, tensor<4x10xf32>, tensor<4x10xf32>) -> tensor<4x10xf32>
    return %56, %49, %38, %36, %32 : tensor<4x10xf32>, tensor<10x10xf32>, tensor<5x5xf32>, tensor<5xf32>, tensor<4x5xf32>
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
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %5 = stablehlo.compare EQ, %arg0, %4, FLOAT : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %9 = stablehlo.select %5, %8, %7 : tensor<4x5xi1>, tensor<4x5xf32>
    %10 = stablehlo.select %3, %6, %9 : tensor<4x5xi1>, tensor<4x5xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %12 = stablehlo.minimum %arg0, %11 : tensor<4x5xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %14 = stablehlo.compare GT, %13, %arg0, FLOAT : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %16 = stablehlo.compare EQ, %15, %arg0, FLOAT : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %20 = stablehlo.select %16, %19, %18 : tensor<4x5xi1>, tensor<4x5xf32>
    %21 = stablehlo.select %14, %17, %20 : tensor<4x5xi1>, tensor<4x5xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %23 = stablehlo.divide %12, %22 : tensor<4x5xf32>
    %24 = stablehlo.exponential_minus_one %23 : tensor<4x5xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %26 = stablehlo.add %24, %25 : tensor<4x5xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %28 = stablehlo.multiply %27, %24 : tensor<4x5xf32>
    %29 = stablehlo.add %1, %28 : tensor<4x5xf32>
    return %29, %10, %21, %26 : tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>
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
