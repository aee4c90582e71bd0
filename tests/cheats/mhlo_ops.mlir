// Ops of a dialect that is not StableHLO, which XLA takes and no budget counts.
// of: x * 3.0 + 1.0
// inputs: x: float32[3] from -1 to 1
// ends at: verifies: not allowed: the op 'mhlo.constant'
module @m {
  func.func public @main(%arg0: tensor<3xf32>) -> tensor<3xf32> {

    %a = mhlo.constant dense<3.0> : tensor<3xf32>
    %b = mhlo.constant dense<1.0> : tensor<3xf32>
    %0 = mhlo.multiply %arg0, %a : tensor<3xf32>
    %1 = mhlo.add %0, %b : tensor<3xf32>
    return %1 : tensor<3xf32>
  }
}
