// Values at large inputs that change at random with them.
// of: jnp.where(jnp.isnan(x), 0.0, x) * 2.0
// inputs: x: float32[3] from -1 to 1
// ends at: values at 2 points: another value at nan: 0 → nan
module @m {
  func.func public @main(%arg0: tensor<3xf32>) -> tensor<3xf32> {

    %a = stablehlo.constant dense<2.0> : tensor<3xf32>
    %h = stablehlo.constant dense<1.0e30> : tensor<3xf32>
    %one = stablehlo.constant dense<1.0e4> : tensor<3xf32>
    %p = stablehlo.multiply %arg0, %a : tensor<3xf32>
    %u = stablehlo.multiply %arg0, %h : tensor<3xf32>
    %v = stablehlo.sine %u : tensor<3xf32>
    %ab = stablehlo.abs %arg0 : tensor<3xf32>
    %c = stablehlo.compare LT, %ab, %one : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %1 = stablehlo.select %c, %p, %v : tensor<3xi1>, tensor<3xf32>
    return %1 : tensor<3xf32>
  }
}
