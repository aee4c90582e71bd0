// import jax
// import jax.numpy as jnp
//
//
// @jax.jit
// def blend(a, v):
//     crossed = v / (1.0 + a**2)
//     return jnp.log1p(crossed**2)
//
//
// def compute_jitted_helpers(noise, scale):
//     root = jnp.sqrt(scale)
//     h = blend(noise, root)
//     blended_x = blend(jnp.tanh(h), root)
//     delta = blended_x - 0.5 * jax.nn.sigmoid(noise)
//     return delta + 0.4 * jnp.tanh(delta)
//
//   noise: float32[] in [-0.8, 0.8]
//   scale: float32[] in [1, 4]
// -----
// forward, cpu
module @jit_compute_jitted_helpers attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.sqrt %arg1 : tensor<f32>
    %1 = call @blend(%arg0, %0) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.tanh %1 : tensor<f32>
    %3 = call @blend(%2, %0) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4 = stablehlo.negate %arg0 : tensor<f32>
    %5 = stablehlo.exponential %4 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.add %cst, %5 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.divide %cst_0, %6 : tensor<f32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %8 = stablehlo.multiply %cst_1, %7 : tensor<f32>
    %9 = stablehlo.subtract %3, %8 : tensor<f32>
    %10 = stablehlo.tanh %9 : tensor<f32>
    %cst_2 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %11 = stablehlo.multiply %cst_2, %10 : tensor<f32>
    %12 = stablehlo.add %9, %11 : tensor<f32>
    return %12 : tensor<f32>
  }
  func.func private @blend(%arg0: tensor<f32>, %arg1: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.add %cst, %0 : tensor<f32>
    %2 = stablehlo.divide %arg1, %1 : tensor<f32>
    %3 = stablehlo.multiply %2, %2 : tensor<f32>
    %4 = stablehlo.log_plus_one %3 : tensor<f32>
    return %4 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.sqrt %arg1 : tensor<f32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %1 = stablehlo.divide %cst, %0 : tensor<f32>
    %2:6 = call @blend(%arg0, %0) : (tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
    %3 = stablehlo.tanh %2#0 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.subtract %cst_0, %3 : tensor<f32>
    %5:6 = call @blend(%3, %0) : (tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
    %6 = stablehlo.negate %arg0 : tensor<f32>
    %7 = stablehlo.exponential %6 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.add %cst_1, %7 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.divide %cst_2, %8 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.subtract %cst_3, %9 : tensor<f32>
    %11 = stablehlo.multiply %9, %10 : tensor<f32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %12 = stablehlo.multiply %cst_4, %9 : tensor<f32>
    %13 = stablehlo.subtract %5#0, %12 : tensor<f32>
    %14 = stablehlo.tanh %13 : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.subtract %cst_5, %14 : tensor<f32>
    %cst_6 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.multiply %cst_6, %cst_7 : tensor<f32>
    %17 = stablehlo.multiply %16, %15 : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.add %cst_8, %17 : tensor<f32>
    %19 = stablehlo.multiply %17, %14 : tensor<f32>
    %20 = stablehlo.add %18, %19 : tensor<f32>
    %21 = stablehlo.negate %20 : tensor<f32>
    %cst_9 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %22 = stablehlo.multiply %cst_9, %21 : tensor<f32>
    %23 = stablehlo.multiply %22, %11 : tensor<f32>
    %24:2 = call @blend_0(%5#1, %5#2, %0, %5#3, %5#4, %5#5, %20) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %25 = stablehlo.multiply %24#0, %4 : tensor<f32>
    %26 = stablehlo.multiply %25, %3 : tensor<f32>
    %27 = stablehlo.add %25, %26 : tensor<f32>
    %28:2 = call @blend_0(%2#1, %2#2, %0, %2#3, %2#4, %2#5, %27) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %29 = stablehlo.add %23, %28#0 : tensor<f32>
    %30 = stablehlo.add %24#1, %28#1 : tensor<f32>
    %31 = stablehlo.multiply %30, %1 : tensor<f32>
    return %29, %31 : tensor<f32>, tensor<f32>
  }
  func.func private @blend(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.multiply %cst, %arg0 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.add %cst_0, %0 : tensor<f32>
    %3 = stablehlo.divide %arg1, %2 : tensor<f32>
    %4 = stablehlo.multiply %2, %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.divide %cst_1, %4 : tensor<f32>
    %6 = stablehlo.multiply %3, %3 : tensor<f32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.multiply %cst_2, %3 : tensor<f32>
    %8 = stablehlo.log_plus_one %6 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.add %6, %cst_3 : tensor<f32>
    return %8, %1, %2, %5, %7, %9 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @blend_0(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %0 = stablehlo.divide %arg6, %arg5 : tensor<f32>
    %1 = stablehlo.multiply %0, %arg4 : tensor<f32>
    %2 = stablehlo.multiply %1, %arg3 : tensor<f32>
    %3 = stablehlo.multiply %2, %arg2 : tensor<f32>
    %4 = stablehlo.negate %3 : tensor<f32>
    %5 = stablehlo.divide %1, %arg1 : tensor<f32>
    %6 = stablehlo.multiply %4, %arg0 : tensor<f32>
    return %6, %5 : tensor<f32>, tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
