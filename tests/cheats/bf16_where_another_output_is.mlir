// An output in bf16 beside one that is bf16 in the reference.
// of: (x * 2.0).astype(jnp.bfloat16), y * 3.0 + 1.0
// inputs: x: float32[3] from -1 to 1; y: float32[3] from -1 to 1
// ends at: runs: output 1
module @m {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>) -> (tensor<3xbf16>, tensor<3xf32>) {
    %a = stablehlo.constant dense<2.0> : tensor<3xf32>
    %b = stablehlo.constant dense<3.0> : tensor<3xbf16>
    %c = stablehlo.constant dense<1.0> : tensor<3xbf16>
    %0 = stablehlo.multiply %arg0, %a : tensor<3xf32>
    %1 = stablehlo.convert %0 : (tensor<3xf32>) -> tensor<3xbf16>
    %2 = stablehlo.convert %arg1 : (tensor<3xf32>) -> tensor<3xbf16>
    %3 = stablehlo.multiply %2, %b : tensor<3xbf16>
    %4 = stablehlo.add %3, %c : tensor<3xbf16>
    %5 = stablehlo.convert %4 : (tensor<3xbf16>) -> tensor<3xf32>
    return %1, %5 : tensor<3xbf16>, tensor<3xf32>
  }
}
