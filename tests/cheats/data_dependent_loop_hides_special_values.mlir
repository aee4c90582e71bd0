// A loop whose trips the input decides, by the step: such programs are not run at special values.
// of: jnp.where(jnp.isnan(x), 0.0, x) * 2.0
// inputs: x: float32[3] from -1 to 1
// ends at: values at 2 points: not tried at special values
module @m {
  func.func public @main(%arg0: tensor<3xf32>) -> tensor<3xf32> {
    %z = stablehlo.constant dense<0> : tensor<i32>
    %one = stablehlo.constant dense<1> : tensor<i32>
    %two = stablehlo.constant dense<2> : tensor<i32>
    %a = stablehlo.constant dense<2.0> : tensor<3xf32>
    %big = stablehlo.constant dense<1.0e9> : tensor<f32>
    %s = stablehlo.slice %arg0 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %r = stablehlo.reshape %s : (tensor<1xf32>) -> tensor<f32>
    %less = stablehlo.compare LT, %r, %big : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %step = stablehlo.select %less, %one, %two : tensor<i1>, tensor<i32>
    %2:2 = stablehlo.while(%i = %z, %v = %arg0) : tensor<i32>, tensor<3xf32>
     cond {
      %c = stablehlo.compare LT, %i, %one : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %c : tensor<i1>
    } do {
      %k = stablehlo.add %i, %step : tensor<i32>
      %w = stablehlo.multiply %v, %a : tensor<3xf32>
      stablehlo.return %k, %w : tensor<i32>, tensor<3xf32>
    }
    return %2#1 : tensor<3xf32>
  }
}
