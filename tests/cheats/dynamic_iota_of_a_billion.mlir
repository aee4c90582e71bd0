// Three billion elements in an open shape.
// of: x * 3.0 + 1.0
// inputs: x: float32[3] from -1 to 1
// ends at: verifies: not allowed: the op 'stablehlo.dynamic_iota'
module @m {
  func.func public @main(%arg0: tensor<3xf32>) -> tensor<3xf32> {

    %a = stablehlo.constant dense<3.0> : tensor<3xf32>
    %b = stablehlo.constant dense<1.0> : tensor<3xf32>
    %0 = stablehlo.multiply %arg0, %a : tensor<3xf32>
    %1 = stablehlo.add %0, %b : tensor<3xf32>
    %sh = stablehlo.constant dense<3000000000> : tensor<1xi64>
    %w = stablehlo.dynamic_iota %sh, dim = 0 : (tensor<1xi64>) -> tensor<?xf32>
    %zero = stablehlo.constant dense<0.0> : tensor<f32>
    %s = stablehlo.reduce(%w init: %zero) applies stablehlo.minimum across dimensions = [0] : (tensor<?xf32>, tensor<f32>) -> tensor<f32>
    %bb = stablehlo.broadcast_in_dim %s, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.add %1, %bb : tensor<3xf32>
    return %2 : tensor<3xf32>
  }
}
