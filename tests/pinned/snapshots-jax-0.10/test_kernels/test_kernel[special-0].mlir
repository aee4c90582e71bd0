// import jax
//
//
// def compute_special_map(key):
//     return jax.lax.erf_inv(key)
//
//   key: float32[] in [-0.85, 0.85]
// -----
// forward, cpu
module @jit_compute_special_map attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = chlo.erf_inv %arg0 : tensor<f32> -> tensor<f32>
    return %0 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>) -> (tensor<f32> {jax.result_info = "result[0]"}) {
    %0 = chlo.erf_inv %arg0 : tensor<f32> -> tensor<f32>
    %1 = chlo.square %0 : tensor<f32> -> tensor<f32>
    %2 = stablehlo.exponential %1 : tensor<f32>
    %cst = stablehlo.constant dense<0.886226952> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.multiply %cst, %cst_0 : tensor<f32>
    %4 = stablehlo.multiply %3, %2 : tensor<f32>
    return %4 : tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
