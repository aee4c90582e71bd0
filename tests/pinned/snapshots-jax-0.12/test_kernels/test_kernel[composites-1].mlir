// import jax
// import jax.numpy as jnp
//
//
// @jax.jit
// def mix_parts(a, v):
//     joint = v / (1.0 + a**2)
//     return jnp.sin(joint)
//
//
// def signed_jitted_helpers_op(noise, scale):
//     relative = jnp.reciprocal(scale)
//     piped = mix_parts(noise, relative)
//     shifted = piped + noise
//     return jnp.abs(shifted)
//
//   noise: float32[] in [-0.8, 0.8]
//   scale: float32[] in [1, 4]
// -----
// forward, cpu
module @jit_signed_jitted_helpers_op attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = stablehlo.divide %0, %arg1 : tensor<f32>
    %2 = call @mix_parts(%arg0, %1) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3 = stablehlo.add %2, %arg0 : tensor<f32>
    %4 = stablehlo.abs %3 : tensor<f32>
    return %4 : tensor<f32>
  }
  func.func private @mix_parts(%arg0: tensor<f32>, %arg1: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.add %cst, %0 : tensor<f32>
    %2 = stablehlo.divide %arg1, %1 : tensor<f32>
    %3 = stablehlo.sine %2 : tensor<f32>
    return %3 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = stablehlo.divide %0, %arg1 : tensor<f32>
    %2 = stablehlo.multiply %arg1, %arg1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.divide %cst_0, %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %4 = stablehlo.multiply %cst_1, %3 : tensor<f32>
    %5:5 = call @mix_parts(%arg0, %1) : (tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
    %6 = stablehlo.add %5#0, %arg0 : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.compare GE, %6, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.select %7, %cst_4, %cst_3 : tensor<i1>, tensor<f32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.select %7, %cst_6, %cst_5 : tensor<i1>, tensor<f32>
    %10 = stablehlo.negate %8 : tensor<f32>
    %11 = stablehlo.add %9, %10 : tensor<f32>
    %12:2 = call @mix_parts_0(%5#1, %5#2, %1, %5#3, %5#4, %11) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %13 = stablehlo.add %11, %12#0 : tensor<f32>
    %14 = stablehlo.multiply %12#1, %4 : tensor<f32>
    return %13, %14 : tensor<f32>, tensor<f32>
  }
  func.func private @mix_parts(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.multiply %cst, %arg0 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.add %cst_0, %0 : tensor<f32>
    %3 = stablehlo.divide %arg1, %2 : tensor<f32>
    %4 = stablehlo.multiply %2, %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.divide %cst_1, %4 : tensor<f32>
    %6 = stablehlo.sine %3 : tensor<f32>
    %7 = stablehlo.cosine %3 : tensor<f32>
    return %6, %1, %2, %5, %7 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @mix_parts_0(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %0 = stablehlo.multiply %arg5, %arg4 : tensor<f32>
    %1 = stablehlo.multiply %0, %arg3 : tensor<f32>
    %2 = stablehlo.multiply %1, %arg2 : tensor<f32>
    %3 = stablehlo.negate %2 : tensor<f32>
    %4 = stablehlo.divide %0, %arg1 : tensor<f32>
    %5 = stablehlo.multiply %3, %arg0 : tensor<f32>
    return %5, %4 : tensor<f32>, tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
