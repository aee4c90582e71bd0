// from functools import partial
//
// import jax
// import jax.numpy as jnp
//
//
// @partial(jax.jit, static_argnames="n_times")
// def update_rule(first, v, n_times):
//     joint = first / (1.0 + v**2)
//     powered = jnp.tanh(joint) ** n_times + v
//     return jax.nn.silu(powered)
//
//
// def nested_jit_fn(
//     noise: jnp.ndarray, field: jnp.ndarray, amplitude: jnp.ndarray
// ) -> jnp.ndarray:
//     weighted = amplitude * field
//     updated_x = update_rule(noise, weighted, 1)
//     stage_out = update_rule(jnp.tanh(updated_x), weighted, 1)
//     return stage_out
//
//   noise: float32[] in [-0.8, 0.8]
//   field: float32[] in [-2, 2]
//   amplitude: float32[] in [0.3, 0.99]
// -----
// forward, cpu
module @jit_nested_jit_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<f32>
    %1 = call @update_rule(%arg0, %0) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.tanh %1 : tensor<f32>
    %3 = call @update_rule(%2, %0) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    return %3 : tensor<f32>
  }
  func.func private @update_rule(%arg0: tensor<f32>, %arg1: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg1, %arg1 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.add %cst, %0 : tensor<f32>
    %2 = stablehlo.divide %arg0, %1 : tensor<f32>
    %3 = stablehlo.tanh %2 : tensor<f32>
    %4 = stablehlo.add %3, %arg1 : tensor<f32>
    %5 = call @silu(%4) : (tensor<f32>) -> tensor<f32>
    return %5 : tensor<f32>
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
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<f32>
    %1:8 = call @update_rule(%arg0, %0) : (tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
    %2 = stablehlo.tanh %1#0 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.add %cst, %2 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.subtract %cst_0, %2 : tensor<f32>
    %5 = stablehlo.multiply %3, %4 : tensor<f32>
    %6:7 = call @update_rule_0(%2, %0) : (tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7:2 = call @update_rule_2(%6#0, %6#1, %2, %6#2, %6#3, %6#4, %6#5, %6#6, %cst_1) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %8 = stablehlo.multiply %7#0, %5 : tensor<f32>
    %9:2 = call @update_rule_2(%1#1, %1#2, %arg0, %1#3, %1#4, %1#5, %1#6, %1#7, %8) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %10 = stablehlo.add %7#1, %9#1 : tensor<f32>
    %11 = stablehlo.multiply %arg2, %10 : tensor<f32>
    %12 = stablehlo.multiply %10, %arg1 : tensor<f32>
    return %9#0, %11, %12 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @update_rule(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.multiply %arg1, %arg1 : tensor<f32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.multiply %cst, %arg1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.add %cst_0, %0 : tensor<f32>
    %3 = stablehlo.divide %arg0, %2 : tensor<f32>
    %4 = stablehlo.multiply %2, %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.divide %cst_1, %4 : tensor<f32>
    %6 = stablehlo.tanh %3 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.add %cst_2, %6 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.subtract %cst_3, %6 : tensor<f32>
    %9 = stablehlo.multiply %7, %8 : tensor<f32>
    %10 = stablehlo.add %6, %arg1 : tensor<f32>
    %11:3 = call @silu(%10) : (tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
    return %11#0, %1, %2, %5, %9, %11#1, %11#2, %10 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @silu(%arg0: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.negate %arg0 : tensor<f32>
    %1 = stablehlo.exponential %0 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.add %cst, %1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.divide %cst_0, %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.subtract %cst_1, %3 : tensor<f32>
    %5 = stablehlo.multiply %3, %4 : tensor<f32>
    %6 = stablehlo.multiply %arg0, %3 : tensor<f32>
    return %6, %5, %3 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @update_rule_0(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.multiply %arg1, %arg1 : tensor<f32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.multiply %cst, %arg1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.add %cst_0, %0 : tensor<f32>
    %3 = stablehlo.divide %arg0, %2 : tensor<f32>
    %4 = stablehlo.multiply %2, %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.divide %cst_1, %4 : tensor<f32>
    %6 = stablehlo.tanh %3 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.add %cst_2, %6 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.subtract %cst_3, %6 : tensor<f32>
    %9 = stablehlo.multiply %7, %8 : tensor<f32>
    %10 = stablehlo.add %6, %arg1 : tensor<f32>
    %11:2 = call @silu_1(%10) : (tensor<f32>) -> (tensor<f32>, tensor<f32>)
    return %1, %2, %5, %9, %11#0, %11#1, %10 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @silu_1(%arg0: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
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
  func.func private @update_rule_2(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<f32>, %arg7: tensor<f32>, %arg8: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %0 = call @silu_3(%arg5, %arg6, %arg7, %arg8) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %1 = stablehlo.multiply %0, %arg4 : tensor<f32>
    %2 = stablehlo.multiply %1, %arg3 : tensor<f32>
    %3 = stablehlo.multiply %2, %arg2 : tensor<f32>
    %4 = stablehlo.negate %3 : tensor<f32>
    %5 = stablehlo.divide %1, %arg1 : tensor<f32>
    %6 = stablehlo.multiply %4, %arg0 : tensor<f32>
    %7 = stablehlo.add %0, %6 : tensor<f32>
    return %5, %7 : tensor<f32>, tensor<f32>
  }
  func.func private @silu_3(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<f32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<f32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<f32>
    %3 = stablehlo.add %1, %2 : tensor<f32>
    return %3 : tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
