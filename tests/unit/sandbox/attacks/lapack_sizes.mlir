// Tries to have LAPACK read and write behind its arrays.
// list: differ|shape|LAPACK|INVALID|custom|died
// sandbox: differ|shape|LAPACK|INVALID|custom|died
module @jit_f attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<3xf32>) -> tensor<3x300xf32>
    %1:3 = stablehlo.custom_call @lapack_sgetrf_ffi(%0) {mhlo.backend_config = {}, api_version = 4 : i32} : (tensor<3x300xf32>) -> (tensor<3x300xf32>, tensor<1xi32>, tensor<i32>)
    %2 = stablehlo.slice %1#0 [0:3, 0:1] : (tensor<3x300xf32>) -> tensor<3x1xf32>
    %3 = stablehlo.reshape %2 : (tensor<3x1xf32>) -> tensor<3xf32>
    return %3 : tensor<3xf32>
  }
}
