// An argument is sharded over two devices.
// of: x * 3.0 + 1.0
// inputs: x: float32[3] from -1 to 1
// ends at: verifies: not allowed: the attribute 'mhlo.sharding' of argument 0
module @m {
  func.func public @main(%arg0: tensor<3xf32> {mhlo.sharding = "{devices=[2]0,1}"}) -> tensor<3xf32> {

    %a = stablehlo.constant dense<3.0> : tensor<3xf32>
    %b = stablehlo.constant dense<1.0> : tensor<3xf32>
    %0 = stablehlo.multiply %arg0, %a : tensor<3xf32>
    %1 = stablehlo.add %0, %b : tensor<3xf32>
    return %1 : tensor<3xf32>
  }
}
