// A maximum by a comparison, which loses NaN.
// of: jnp.maximum(x, 0.0)
// inputs: x: float32[3] from -1 to 1
// ends at: values at 2 points: another value at nan: nan → 0
module @m {
  func.func public @main(%arg0: tensor<3xf32>) -> tensor<3xf32> {

    %z = stablehlo.constant dense<0.0> : tensor<3xf32>
    %c = stablehlo.compare GT, %arg0, %z : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %1 = stablehlo.select %c, %arg0, %z : tensor<3xi1>, tensor<3xf32>
    return %1 : tensor<3xf32>
  }
}
