// The sign of zero is lost.
// of: jnp.copysign(x, y)
// inputs: x: float32[3] from -1 to 1; y: float32[3] from -1 to 1
// ends at: values at 2 points: another value at -0: another finite value
module @m {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>) -> tensor<3xf32> {

    %z = stablehlo.constant dense<0.0> : tensor<3xf32>
    %a = stablehlo.abs %arg0 : tensor<3xf32>
    %n = stablehlo.negate %a : tensor<3xf32>
    %c = stablehlo.compare LT, %arg1, %z : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %1 = stablehlo.select %c, %n, %a : tensor<3xi1>, tensor<3xf32>
    return %1 : tensor<3xf32>
  }
}
