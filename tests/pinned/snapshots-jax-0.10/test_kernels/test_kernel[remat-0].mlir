// import jax
//
//
// def barrier(
//     deltas: jax.Array, amplitude: jax.Array, unit: jax.Array, momentum: jax.Array
// ):
//     fraction = deltas / unit
//     prod = amplitude * momentum
//     held = jax.lax.optimization_barrier(fraction)
//     ratio = held / 8
//     pinned_x = jax.lax.optimization_barrier(ratio)
//     relative = pinned_x / 8
//     return jax.nn.silu(prod) + relative
//
//   deltas: float32[] in [-3, 3]
//   amplitude: float32[] in [0.6, 2]
//   unit: float32[] in [1.5, 3]
//   momentum: float32[] in [-1, 1]
// -----
// forward, cpu
module @jit_barrier attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.divide %arg0, %arg2 : tensor<f32>
    %1 = stablehlo.multiply %arg1, %arg3 : tensor<f32>
    %2 = stablehlo.optimization_barrier %0 : tensor<f32>
    %cst = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %3 = stablehlo.divide %2, %cst : tensor<f32>
    %4 = stablehlo.optimization_barrier %3 : tensor<f32>
    %cst_0 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %5 = stablehlo.divide %4, %cst_0 : tensor<f32>
    %6 = call @silu(%1) : (tensor<f32>) -> tensor<f32>
    %7 = stablehlo.add %6, %5 : tensor<f32>
    return %7 : tensor<f32>
  }
  func.func private @silu(%arg0: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.negate %arg0 : tensor<f32>
    %1 = stablehlo.exponential %0 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.add %cst, %1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.divide %cst_0, %2 : tensor<f32>
    %4 = stablehlo.multiply %arg0, %3 : tensor<f32>
    return %4 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.multiply %arg2, %arg2 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.divide %cst, %0 : tensor<f32>
    %2 = stablehlo.multiply %arg1, %arg3 : tensor<f32>
    %3:2 = call @silu(%2) : (tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = call @silu_0(%3#0, %3#1, %2, %cst_0) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %5 = stablehlo.divide %cst_1, %cst_2 : tensor<f32>
    %6 = stablehlo.optimization_barrier %5 : tensor<f32>
    %cst_3 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %7 = stablehlo.divide %6, %cst_3 : tensor<f32>
    %8 = stablehlo.optimization_barrier %7 : tensor<f32>
    %9 = stablehlo.multiply %arg1, %4 : tensor<f32>
    %10 = stablehlo.multiply %4, %arg3 : tensor<f32>
    %11 = stablehlo.multiply %8, %1 : tensor<f32>
    %12 = stablehlo.multiply %11, %arg0 : tensor<f32>
    %13 = stablehlo.negate %12 : tensor<f32>
    %14 = stablehlo.divide %8, %arg2 : tensor<f32>
    return %14, %10, %13, %9 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @silu(%arg0: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %0 = stablehlo.negate %arg0 : tensor<f32>
    %1 = stablehlo.exponential %0 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.add %cst, %1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.divide %cst_0, %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.subtract %cst_1, %3 : tensor<f32>
    %5 = stablehlo.multiply %3, %4 : tensor<f32>
    return %5, %3 : tensor<f32>, tensor<f32>
  }
  func.func private @silu_0(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<f32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<f32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<f32>
    %3 = stablehlo.add %1, %2 : tensor<f32>
    return %3 : tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
