// Two blocks.
// of: x * 3.0 + 1.0
// inputs: x: float32[3] from -1 to 1
// ends at: verifies: not allowed: the function 'main' of 2 blocks
module @m {
  func.func public @main(%arg0: tensor<3xf32>) -> tensor<3xf32> {

    %a = stablehlo.constant dense<3.0> : tensor<3xf32>
    %b = stablehlo.constant dense<1.0> : tensor<3xf32>
    %0 = stablehlo.multiply %arg0, %a : tensor<3xf32>
    %1 = stablehlo.add %0, %b : tensor<3xf32>
    cf.br ^bb1
  ^bb1:
    return %1 : tensor<3xf32>
  }
}
