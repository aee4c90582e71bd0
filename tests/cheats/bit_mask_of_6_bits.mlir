// Bits are cut off by a mask: less than the tolerance in f32, and no counterpart in f64 that would tell.
// of: x * 3.0 + 1.0
// inputs: x: float32[3] from -1 to 1
// ends at: verifies: not allowed: the op 'stablehlo.bitcast_convert'
module @m {
  func.func public @main(%arg0: tensor<3xf32>) -> tensor<3xf32> {

    %a = stablehlo.constant dense<3.0> : tensor<3xf32>
    %b = stablehlo.constant dense<1.0> : tensor<3xf32>
    %0 = stablehlo.multiply %arg0, %a : tensor<3xf32>
    %1 = stablehlo.add %0, %b : tensor<3xf32>
    %mk = stablehlo.constant dense<-64> : tensor<3xi32>
    %i = stablehlo.bitcast_convert %1 : (tensor<3xf32>) -> tensor<3xi32>
    %j = stablehlo.and %i, %mk : tensor<3xi32>
    %2 = stablehlo.bitcast_convert %j : (tensor<3xi32>) -> tensor<3xf32>
    return %2 : tensor<3xf32>
  }
}
