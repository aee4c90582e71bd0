// A shape that is left open, whose size no budget counts.
// of: x * 3.0 + 1.0
// inputs: x: float32[3] from -1 to 1
// ends at: verifies: not allowed: the op 'stablehlo.dynamic_reshape'
module @m {
  func.func public @main(%arg0: tensor<3xf32>) -> tensor<3xf32> {

    %a = stablehlo.constant dense<3.0> : tensor<3xf32>
    %b = stablehlo.constant dense<1.0> : tensor<3xf32>
    %0 = stablehlo.multiply %arg0, %a : tensor<3xf32>
    %1 = stablehlo.add %0, %b : tensor<3xf32>
    %sh = stablehlo.constant dense<3> : tensor<1xi32>
    %2 = stablehlo.dynamic_reshape %1, %sh : (tensor<3xf32>, tensor<1xi32>) -> tensor<?xf32>
    %3 = stablehlo.dynamic_reshape %2, %sh : (tensor<?xf32>, tensor<1xi32>) -> tensor<3xf32>
    return %3 : tensor<3xf32>
  }
}
