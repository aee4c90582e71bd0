// Numbers too small for f32 on the way, which are lost.
// of: x * 3.0 + 1.0
// inputs: x: float32[3] from -1 to 1
// ends at: runs: output 0
module @m {
  func.func public @main(%arg0: tensor<3xf32>) -> tensor<3xf32> {

    %a = stablehlo.constant dense<3.0> : tensor<3xf32>
    %b = stablehlo.constant dense<1.0> : tensor<3xf32>
    %0 = stablehlo.multiply %arg0, %a : tensor<3xf32>
    %1 = stablehlo.add %0, %b : tensor<3xf32>
    %e = stablehlo.constant dense<1.0e-41> : tensor<3xf32>
    %g = stablehlo.constant dense<1.0e38> : tensor<3xf32>
    %u = stablehlo.multiply %1, %e : tensor<3xf32>
    %v = stablehlo.multiply %u, %g : tensor<3xf32>
    %k = stablehlo.constant dense<1.0e3> : tensor<3xf32>
    %2 = stablehlo.multiply %v, %k : tensor<3xf32>
    return %2 : tensor<3xf32>
  }
}
