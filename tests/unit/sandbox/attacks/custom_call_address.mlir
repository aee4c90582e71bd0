// Tries to call a Python function by its address.
// list: a custom call to 'xla_python_cpu_callback', unknown
// sandbox: which is none of the known ones
module @jit_f attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.custom_call @xla_python_cpu_callback(%arg0) {api_version = 2 : i32, backend_config = "4660"} : (tensor<3xf32>) -> tensor<3xf32>
    return %0 : tensor<3xf32>
  }
}
