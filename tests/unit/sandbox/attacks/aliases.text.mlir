// Tries to have a text that prints to gigabytes, by aliases of aliases.
// list: does not print back|differ|bad_alloc|died|processor time|MemoryError
// sandbox: does not print back|differ|bad_alloc|died|processor time|MemoryError
#a1 = ["aaaaaaaaaa", "aaaaaaaaaa", "aaaaaaaaaa", "aaaaaaaaaa", "aaaaaaaaaa", "aaaaaaaaaa", "aaaaaaaaaa", "aaaaaaaaaa", "aaaaaaaaaa", "aaaaaaaaaa"]
#a2 = [#a1, #a1, #a1, #a1, #a1, #a1, #a1, #a1, #a1, #a1]
#a3 = [#a2, #a2, #a2, #a2, #a2, #a2, #a2, #a2, #a2, #a2]
#a4 = [#a3, #a3, #a3, #a3, #a3, #a3, #a3, #a3, #a3, #a3]
#a5 = [#a4, #a4, #a4, #a4, #a4, #a4, #a4, #a4, #a4, #a4]
#a6 = [#a5, #a5, #a5, #a5, #a5, #a5, #a5, #a5, #a5, #a5]
#a7 = [#a6, #a6, #a6, #a6, #a6, #a6, #a6, #a6, #a6, #a6]
#a8 = [#a7, #a7, #a7, #a7, #a7, #a7, #a7, #a7, #a7, #a7]
#a9 = [#a8, #a8, #a8, #a8, #a8, #a8, #a8, #a8, #a8, #a8]
#a10 = [#a9, #a9, #a9, #a9, #a9, #a9, #a9, #a9, #a9, #a9]
#a11 = [#a10, #a10, #a10, #a10, #a10, #a10, #a10, #a10, #a10, #a10]
#a12 = [#a11, #a11, #a11, #a11, #a11, #a11, #a11, #a11, #a11, #a11]
module @jit_f attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32, jax.a = #a12} {
  func.func public @main(%arg0: tensor<3xf32>) -> tensor<3xf32> {
    return %arg0 : tensor<3xf32>
  }
}
