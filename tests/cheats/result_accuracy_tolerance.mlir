// A function that may be off by 1000 units in the last place; the interpreter ignores that.
// of: jnp.exp(x)
// inputs: x: float32[3] from -1 to 1
// ends at: verifies: not allowed: result_accuracy = <atol = 1.000000e+00, rtol = 1.000000e+00, ulps = 1000, mode of stablehlo.exponential
module @m {
  func.func public @main(%arg0: tensor<3xf32>) -> tensor<3xf32> {

    %1 = "stablehlo.exponential"(%arg0) {result_accuracy = #stablehlo.result_accuracy<atol = 1.0, rtol = 1.0, ulps = 1000, mode = #stablehlo.result_accuracy_mode<TOLERANCE>>} : (tensor<3xf32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
}
