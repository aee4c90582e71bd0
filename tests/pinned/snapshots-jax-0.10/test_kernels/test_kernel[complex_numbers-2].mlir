// import jax.numpy as jnp
//
//
// def complex_log(w):
//     value = jnp.log(w)
//     return value
//
//   w: complex64[] in [0.4, 1.2]
// -----
// forward, cpu
module @jit_complex_log attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<complex<f32>>) -> (tensor<complex<f32>> {jax.result_info = "result"}) {
    %0 = stablehlo.log %arg0 : tensor<complex<f32>>
    return %0 : tensor<complex<f32>>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<complex<f32>>) -> (tensor<complex<f32>> {jax.result_info = "result[0]"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.complex %cst, %cst_0 : tensor<complex<f32>>
    %1 = stablehlo.divide %0, %arg0 : tensor<complex<f32>>
    return %1 : tensor<complex<f32>>
  }
}
// -----
// backward, cuda: same text as cpu
