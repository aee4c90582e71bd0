// Complex numbers where there are none.
// of: x * 3.0 + 1.0
// inputs: x: float32[3] from -1 to 1
// ends at: verifies: over budget: it computes in complex<f32>
module @m {
  func.func public @main(%arg0: tensor<3xf32>) -> tensor<3xf32> {

    %a = stablehlo.constant dense<3.0> : tensor<3xf32>
    %b = stablehlo.constant dense<1.0> : tensor<3xf32>
    %0 = stablehlo.multiply %arg0, %a : tensor<3xf32>
    %1 = stablehlo.add %0, %b : tensor<3xf32>
    %z = stablehlo.constant dense<0.0> : tensor<3xf32>
    %c = stablehlo.complex %1, %z : tensor<3xcomplex<f32>>
    %2 = stablehlo.real %c : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
    return %2 : tensor<3xf32>
  }
}
