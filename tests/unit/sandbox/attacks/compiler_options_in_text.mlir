// Tries to pass compiler options as attributes of the module, which are no part of what XLA reads.
// list: the values of python differ
// sandbox: the values of python differ
module @jit_f attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32, mhlo.xla_flags = "--xla_dump_to=MARKER", xla.compiler_options = {xla_dump_to = "MARKER"}} {
  func.func public @main(%arg0: tensor<3xf32>) -> tensor<3xf32> {
    return %arg0 : tensor<3xf32>
  }
}
