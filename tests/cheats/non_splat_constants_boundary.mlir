// Numbers, one for each element, at which the value is another.
// of: x * 3.0 + 1.0
// inputs: x: float32[3] from -1 to 1
// ends at: values at 2 points: output 0
module @m {
  func.func public @main(%arg0: tensor<3xf32>) -> tensor<3xf32> {

    %a = stablehlo.constant dense<3.0> : tensor<3xf32>
    %b = stablehlo.constant dense<1.0> : tensor<3xf32>
    %0 = stablehlo.multiply %arg0, %a : tensor<3xf32>
    %1 = stablehlo.add %0, %b : tensor<3xf32>
    %p = stablehlo.constant dense<[0.123456, 0.3456, -0.456]> : tensor<3xf32>
    %c = stablehlo.compare EQ, %arg0, %p : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %w = stablehlo.constant dense<9.0> : tensor<3xf32>
    %2 = stablehlo.select %c, %w, %1 : tensor<3xi1>, tensor<3xf32>
    return %2 : tensor<3xf32>
  }
}
