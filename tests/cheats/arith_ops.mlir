// Ops of a dialect that no engine runs.
// of: x * 3.0 + 1.0
// inputs: x: float32[3] from -1 to 1
// ends at: verifies: not allowed: the op 'arith.constant'
module @m {
  func.func public @main(%arg0: tensor<3xf32>) -> tensor<3xf32> {

    %a = arith.constant dense<3.0> : tensor<3xf32>
    %b = arith.constant dense<1.0> : tensor<3xf32>
    %0 = arith.mulf %arg0, %a : tensor<3xf32>
    %1 = arith.addf %0, %b : tensor<3xf32>
    return %1 : tensor<3xf32>
  }
}
