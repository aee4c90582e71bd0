// import jax
// import jax.numpy as jnp
//
//
// @jax.custom_jvp
// def my_log_add_exp(p, b):
//     return jnp.logaddexp(p, b)
//
//
// def jvp_rule(primals, tangents_in):
//     a_in, b_in = primals
//     ta, db = tangents_in
//     val = my_log_add_exp(a_in, b_in)
//     return val, (jnp.exp(a_in - val)) * ta + (jnp.exp(b_in - val)) * db
//
//
// my_log_add_exp.defjvp(jvp_rule)
//
//
// def batched_log_add_exp(other: jax.Array, x: jax.Array) -> jax.Array:
//     """Batched log add exp.
//
//     Args:
//         other: (3, 6)
//         x: (3, 6)
//
//     Returns:
//         (3, 6)
//     """
//     mapped = jax.vmap(my_log_add_exp)(x, other)
//     return mapped
//
//   other: float64[3, 6] in [-1.5, 1.5]
//   x: float64[3, 6] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_batched_log_add_exp attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x6xf64>, %arg1: tensor<3x6xf64>) -> (tensor<3x6xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.maximum %arg1, %arg0 : tensor<3x6xf64>
    %1 = stablehlo.subtract %arg1, %arg0 : tensor<3x6xf64>
    %2 = stablehlo.compare NE, %1, %1, FLOAT : (tensor<3x6xf64>, tensor<3x6xf64>) -> tensor<3x6xi1>
    %3 = stablehlo.add %arg1, %arg0 : tensor<3x6xf64>
    %4 = stablehlo.abs %1 : tensor<3x6xf64>
    %5 = stablehlo.negate %4 : tensor<3x6xf64>
    %6 = stablehlo.exponential %5 : tensor<3x6xf64>
    %7 = stablehlo.log_plus_one %6 : tensor<3x6xf64>
    %8 = stablehlo.add %0, %7 : tensor<3x6xf64>
    %9 = stablehlo.select %2, %3, %8 : tensor<3x6xi1>, tensor<3x6xf64>
    return %9 : tensor<3x6xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x6xf64>, %arg1: tensor<3x6xf64>) -> (tensor<3x6xf64> {jax.result_info = "result[0]"}, tensor<3x6xf64> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.maximum %arg1, %arg0 : tensor<3x6xf64>
    %1 = stablehlo.subtract %arg1, %arg0 : tensor<3x6xf64>
    %2 = stablehlo.compare NE, %1, %1, FLOAT : (tensor<3x6xf64>, tensor<3x6xf64>) -> tensor<3x6xi1>
    %3 = stablehlo.add %arg1, %arg0 : tensor<3x6xf64>
    %4 = stablehlo.abs %1 : tensor<3x6xf64>
    %5 = stablehlo.negate %4 : tensor<3x6xf64>
    %6 = stablehlo.exponential %5 : tensor<3x6xf64>
    %7 = stablehlo.log_plus_one %6 : tensor<3x6xf64>
    %8 = stablehlo.add %0, %7 : tensor<3x6xf64>
    %9 = stablehlo.select %2, %3, %8 : tensor<3x6xi1>, tensor<3x6xf64>
    %10 = stablehlo.subtract %arg1, %9 : tensor<3x6xf64>
    %11 = stablehlo.exponential %10 : tensor<3x6xf64>
    %12 = stablehlo.subtract %arg0, %9 : tensor<3x6xf64>
    %13 = stablehlo.exponential %12 : tensor<3x6xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3x6xf64>
    %15 = stablehlo.multiply %13, %14 : tensor<3x6xf64>
    %16 = stablehlo.multiply %11, %14 : tensor<3x6xf64>
    return %15, %16 : tensor<3x6xf64>, tensor<3x6xf64>
  }
}
// -----
// backward, cuda: same text as cpu
