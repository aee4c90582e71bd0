// A product with another precision than the reference asks for.
// of: x @ y
// inputs: x: float32[4, 5] from -1 to 1; y: float32[5, 3] from -1 to 1
// ends at: verifies: not allowed: precision_config = HIGHEST of stablehlo.dot_general
module @jit_kernel attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x5xf32>, %arg1: tensor<5x3xf32>) -> (tensor<4x3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<4x5xf32>, tensor<5x3xf32>) -> tensor<4x3xf32>
    return %0 : tensor<4x3xf32>
  }
}
