// Random numbers from 0 to 0: another run could draw others.
// of: x * 3.0 + 1.0
// inputs: x: float32[3] from -1 to 1
// ends at: verifies: not allowed: the op 'stablehlo.rng'
module @m {
  func.func public @main(%arg0: tensor<3xf32>) -> tensor<3xf32> {

    %a = stablehlo.constant dense<3.0> : tensor<3xf32>
    %b = stablehlo.constant dense<1.0> : tensor<3xf32>
    %0 = stablehlo.multiply %arg0, %a : tensor<3xf32>
    %1 = stablehlo.add %0, %b : tensor<3xf32>
    %lo = stablehlo.constant dense<0.0> : tensor<f32>
    %sh = stablehlo.constant dense<3> : tensor<1xi64>
    %r = stablehlo.rng %lo, %lo, %sh, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<1xi64>) -> tensor<3xf32>
    %2 = stablehlo.add %1, %r : tensor<3xf32>
    return %2 : tensor<3xf32>
  }
}
