// A thousand trips, which a counter in floating point hides from the estimate of the time.
// of: x * 3.0 + 1.0
// inputs: x: float32[3] from -1 to 1
// ends at: verifies: over budget: it has 1 loops whose trips are not constant
module @m {
  func.func public @main(%arg0: tensor<3xf32>) -> tensor<3xf32> {

    %a = stablehlo.constant dense<3.0> : tensor<3xf32>
    %b = stablehlo.constant dense<1.0> : tensor<3xf32>
    %0 = stablehlo.multiply %arg0, %a : tensor<3xf32>
    %1 = stablehlo.add %0, %b : tensor<3xf32>
    %n = stablehlo.constant dense<1.0e3> : tensor<f32>
    %z = stablehlo.constant dense<0.0> : tensor<f32>
    %o = stablehlo.constant dense<1.0> : tensor<f32>
    %2:2 = stablehlo.while(%i = %z, %v = %1) : tensor<f32>, tensor<3xf32>
     cond {
      %c = stablehlo.compare LT, %i, %n : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %c : tensor<i1>
    } do {
      %k = stablehlo.add %i, %o : tensor<f32>
      stablehlo.return %k, %v : tensor<f32>, tensor<3xf32>
    }
    return %2#1 : tensor<3xf32>
  }
}
