// import jax.numpy as jnp
//
//
// def even_and_odd_parts_fn(image: jnp.ndarray):
//     mirrored = jnp.flip(image, axis=1)
//     even_part = 0.5 * (image + mirrored)
//     odd_part = 0.5 * (image - mirrored)
//     return even_part, odd_part
//
//   image: float16[5, 3] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_even_and_odd_parts_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x3xf16>) -> (tensor<5x3xf16> {jax.result_info = "result[0]"}, tensor<5x3xf16> {jax.result_info = "result[1]"}) {
    %0 = call @_flip(%arg0) : (tensor<5x3xf16>) -> tensor<5x3xf16>
    %1 = stablehlo.add %arg0, %0 : tensor<5x3xf16>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f16>) -> tensor<5x3xf16>
    %3 = stablehlo.multiply %2, %1 : tensor<5x3xf16>
    %4 = stablehlo.subtract %arg0, %0 : tensor<5x3xf16>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f16>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f16>) -> tensor<5x3xf16>
    %6 = stablehlo.multiply %5, %4 : tensor<5x3xf16>
    return %3, %6 : tensor<5x3xf16>, tensor<5x3xf16>
  }
  func.func private @_flip(%arg0: tensor<5x3xf16>) -> tensor<5x3xf16> {
    %0 = stablehlo.reverse %arg0, dims = [1] : tensor<5x3xf16>
    return %0 : tensor<5x3xf16>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu, takes inputs 
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main() -> (tensor<5x3xf16> {jax.result_info = "result[0]"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %1 = stablehlo.convert %0 : (tensor<5x3xf32>) -> tensor<5x3xf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %3 = stablehlo.convert %2 : (tensor<5x3xf32>) -> tensor<5x3xf16>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f16>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f16>) -> tensor<5x3xf16>
    %5 = stablehlo.multiply %4, %1 : tensor<5x3xf16>
    %6 = stablehlo.negate %5 : tensor<5x3xf16>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f16>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f16>) -> tensor<5x3xf16>
    %8 = stablehlo.multiply %7, %3 : tensor<5x3xf16>
    %9 = stablehlo.add %5, %8 : tensor<5x3xf16>
    %10 = stablehlo.add %6, %8 : tensor<5x3xf16>
    %11 = call @_flip(%10) : (tensor<5x3xf16>) -> tensor<5x3xf16>
    %12 = stablehlo.add %9, %11 : tensor<5x3xf16>
    return %12 : tensor<5x3xf16>
  }
  func.func private @_flip(%arg0: tensor<5x3xf16>) -> tensor<5x3xf16> {
    %0 = stablehlo.reverse %arg0, dims = [1] : tensor<5x3xf16>
    return %0 : tensor<5x3xf16>
  }
}
// -----
// backward, cuda, takes inputs : same text as cpu
