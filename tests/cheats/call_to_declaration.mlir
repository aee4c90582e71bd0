// A call to a function that is not there.
// of: x * 3.0 + 1.0
// inputs: x: float32[3] from -1 to 1
// ends at: verifies: not allowed: the function 'ext' of 0 blocks
module @m {
  func.func public @main(%arg0: tensor<3xf32>) -> tensor<3xf32> {
    %1 = call @ext(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @ext(tensor<3xf32>) -> tensor<3xf32>
}
