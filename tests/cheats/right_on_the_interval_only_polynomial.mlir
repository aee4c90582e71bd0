// A polynomial that is right on the interval of the input alone.
// of: jnp.sin(x)
// inputs: x: float32[3] from -0.1 to 0.1
// ends at: values at 2 points: another value at inf: nan → inf
module @m {
  func.func public @main(%arg0: tensor<3xf32>) -> tensor<3xf32> {

    %a = stablehlo.constant dense<-0.16666667> : tensor<3xf32>
    %b = stablehlo.constant dense<0.008333333> : tensor<3xf32>
    %o = stablehlo.constant dense<1.0> : tensor<3xf32>
    %s = stablehlo.multiply %arg0, %arg0 : tensor<3xf32>
    %t = stablehlo.multiply %s, %b : tensor<3xf32>
    %u = stablehlo.add %t, %a : tensor<3xf32>
    %v = stablehlo.multiply %u, %s : tensor<3xf32>
    %w = stablehlo.add %v, %o : tensor<3xf32>
    %1 = stablehlo.multiply %w, %arg0 : tensor<3xf32>
    return %1 : tensor<3xf32>
  }
}
