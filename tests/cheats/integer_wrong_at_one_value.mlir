// An integer in a hundred thousand for which the value is another.
// of: i * 4
// inputs: i: int32[1] from 0 to 100000
// ends at: values at 2 points: output 0
module @m {
  func.func public @main(%arg0: tensor<1xi32>) -> tensor<1xi32> {

    %a = stablehlo.constant dense<4> : tensor<1xi32>
    %k = stablehlo.constant dense<77777> : tensor<1xi32>
    %0 = stablehlo.multiply %arg0, %a : tensor<1xi32>
    %c = stablehlo.compare EQ, %arg0, %k : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %1 = stablehlo.select %c, %k, %0 : tensor<1xi1>, tensor<1xi32>
    return %1 : tensor<1xi32>
  }
}
