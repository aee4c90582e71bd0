// An error below the tolerance that looks like a sensitive function.
// of: x * 3.0 + 1.0
// inputs: x: float32[3] from -1 to 1
// ends at: values at 2 points: output 0
module @m {
  func.func public @main(%arg0: tensor<3xf32>) -> tensor<3xf32> {

    %a = stablehlo.constant dense<3.0> : tensor<3xf32>
    %b = stablehlo.constant dense<1.0> : tensor<3xf32>
    %0 = stablehlo.multiply %arg0, %a : tensor<3xf32>
    %1 = stablehlo.add %0, %b : tensor<3xf32>
    %h = stablehlo.constant dense<1.0e22> : tensor<3xf32>
    %t = stablehlo.constant dense<1.0e-5> : tensor<3xf32>
    %u = stablehlo.multiply %arg0, %h : tensor<3xf32>
    %v = stablehlo.sine %u : tensor<3xf32>
    %w = stablehlo.multiply %v, %t : tensor<3xf32>
    %2 = stablehlo.add %1, %w : tensor<3xf32>
    return %2 : tensor<3xf32>
  }
}
