// An argument is donated, so that the output is written over the input.
// of: x * 3.0 + 1.0
// inputs: x: float32[3] from -1 to 1
// ends at: verifies: not allowed: the attribute 'tf.aliasing_output' of argument 0
module @m {
  func.func public @main(%arg0: tensor<3xf32> {tf.aliasing_output = 0 : i32}) -> tensor<3xf32> {

    %a = stablehlo.constant dense<3.0> : tensor<3xf32>
    %b = stablehlo.constant dense<1.0> : tensor<3xf32>
    %0 = stablehlo.multiply %arg0, %a : tensor<3xf32>
    %1 = stablehlo.add %0, %b : tensor<3xf32>
    return %1 : tensor<3xf32>
  }
}
