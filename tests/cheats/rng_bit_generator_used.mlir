// Bits of a generator that each platform has its own of.
// of: x * 3.0 + 1.0
// inputs: x: float32[3] from -1 to 1
// ends at: verifies: not allowed: the op 'stablehlo.rng_bit_generator'
module @m {
  func.func public @main(%arg0: tensor<3xf32>) -> tensor<3xf32> {

    %a = stablehlo.constant dense<3.0> : tensor<3xf32>
    %b = stablehlo.constant dense<1.0> : tensor<3xf32>
    %0 = stablehlo.multiply %arg0, %a : tensor<3xf32>
    %1 = stablehlo.add %0, %b : tensor<3xf32>
    %st = stablehlo.constant dense<1> : tensor<2xui64>
    %g:2 = stablehlo.rng_bit_generator %st, algorithm = DEFAULT : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3xui32>)
    %w = stablehlo.xor %g#1, %g#1 : tensor<3xui32>
    %f = stablehlo.convert %w : (tensor<3xui32>) -> tensor<3xf32>
    %2 = stablehlo.add %1, %f : tensor<3xf32>
    return %2 : tensor<3xf32>
  }
}
