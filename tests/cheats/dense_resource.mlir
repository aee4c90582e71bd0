// A constant whose values are in a resource: the interpreter reads memory that nobody has set.
// of: x * 3.0 + 1.0
// inputs: x: float32[3] from -1 to 1
// ends at: verifies: not allowed: a constant whose values are elsewhere
module @m {
  func.func public @main(%arg0: tensor<3xf32>) -> tensor<3xf32> {

    %t = stablehlo.constant dense_resource<blob> : tensor<3xf32>
    %b = stablehlo.constant dense<1.0> : tensor<3xf32>
    %0 = stablehlo.multiply %arg0, %t : tensor<3xf32>
    %1 = stablehlo.add %0, %b : tensor<3xf32>
    return %1 : tensor<3xf32>
  }
}
{-#
  dialect_resources: { builtin: { blob: "0x04000000000040400000404000004040" } }
#-}
