// import jax
// import jax.numpy as jnp
//
//
// def sign_split(mass: jax.Array, volume: jax.Array) -> jax.Array:
//     """Sign split.
//
//     Args:
//         mass: (7, 3)
//         volume: (1, 3)
//
//     Returns:
//         (3,)
//     """
//     signed_size = jnp.copysign(mass, volume)
//     center = jnp.mean(signed_size, axis=0)
//     return center
//
//   mass: float64[7, 3] in [0.5, 2]
//   volume: float64[1, 3] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_sign_split attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x3xf64>, %arg1: tensor<1x3xf64>) -> (tensor<3xf64> {jax.result_info = "result"}) {
    %0 = call @copysign(%arg0, %arg1) : (tensor<7x3xf64>, tensor<1x3xf64>) -> tensor<7x3xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_0 = stablehlo.constant dense<7.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %3 = stablehlo.divide %1, %2 : tensor<3xf64>
    return %3 : tensor<3xf64>
  }
  func.func private @copysign(%arg0: tensor<7x3xf64>, %arg1: tensor<1x3xf64>) -> tensor<7x3xf64> {
    %0 = call @signbit(%arg1) : (tensor<1x3xf64>) -> tensor<1x3xi1>
    %1 = stablehlo.abs %arg0 : tensor<7x3xf64>
    %2 = stablehlo.negate %1 : tensor<7x3xf64>
    %3 = stablehlo.abs %arg0 : tensor<7x3xf64>
    %4 = call @_where(%0, %2, %3) : (tensor<1x3xi1>, tensor<7x3xf64>, tensor<7x3xf64>) -> tensor<7x3xf64>
    return %4 : tensor<7x3xf64>
  }
  func.func private @signbit(%arg0: tensor<1x3xf64>) -> tensor<1x3xi1> {
    %0 = stablehlo.bitcast_convert %arg0 : (tensor<1x3xf64>) -> tensor<1x3xi64>
    %c = stablehlo.constant dense<63> : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<1x3xi64>
    %2 = stablehlo.shift_right_arithmetic %0, %1 : tensor<1x3xi64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<1x3xi64>
    %4 = stablehlo.compare NE, %2, %3, SIGNED : (tensor<1x3xi64>, tensor<1x3xi64>) -> tensor<1x3xi1>
    %5 = stablehlo.convert %4 : tensor<1x3xi1>
    return %5 : tensor<1x3xi1>
  }
  func.func private @_where(%arg0: tensor<1x3xi1>, %arg1: tensor<7x3xf64>, %arg2: tensor<7x3xf64>) -> tensor<7x3xf64> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<1x3xi1>) -> tensor<7x3xi1>
    %1 = stablehlo.select %0, %arg1, %arg2 : tensor<7x3xi1>, tensor<7x3xf64>
    return %1 : tensor<7x3xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x3xf64>, %arg1: tensor<1x3xf64>) -> (tensor<7x3xf64> {jax.result_info = "result[0]"}, tensor<1x3xf64> {jax.result_info = "result[1]"}) {
    %0:3 = call @copysign(%arg0, %arg1) : (tensor<7x3xf64>, tensor<1x3xf64>) -> (tensor<7x3xi1>, tensor<7x3xi1>, tensor<7x3xi1>)
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_0 = stablehlo.constant dense<7.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %3 = stablehlo.divide %1, %2 : tensor<3xf64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [1] : (tensor<3xf64>) -> tensor<7x3xf64>
    %5 = call @copysign_0(%0#0, %0#1, %0#2, %4) : (tensor<7x3xi1>, tensor<7x3xi1>, tensor<7x3xi1>, tensor<7x3xf64>) -> tensor<7x3xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<1x3xf64>
    return %5, %6 : tensor<7x3xf64>, tensor<1x3xf64>
  }
  func.func private @copysign(%arg0: tensor<7x3xf64>, %arg1: tensor<1x3xf64>) -> (tensor<7x3xi1>, tensor<7x3xi1>, tensor<7x3xi1>) {
    %0 = call @signbit(%arg1) : (tensor<1x3xf64>) -> tensor<1x3xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<7x3xf64>, tensor<7x3xf64>) -> tensor<7x3xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %4 = stablehlo.compare GE, %arg0, %3, FLOAT : (tensor<7x3xf64>, tensor<7x3xf64>) -> tensor<7x3xi1>
    %5 = call @_where(%0) : (tensor<1x3xi1>) -> tensor<7x3xi1>
    return %2, %4, %5 : tensor<7x3xi1>, tensor<7x3xi1>, tensor<7x3xi1>
  }
  func.func private @signbit(%arg0: tensor<1x3xf64>) -> tensor<1x3xi1> {
    %0 = stablehlo.bitcast_convert %arg0 : (tensor<1x3xf64>) -> tensor<1x3xi64>
    %c = stablehlo.constant dense<63> : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<1x3xi64>
    %2 = stablehlo.shift_right_arithmetic %0, %1 : tensor<1x3xi64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<1x3xi64>
    %4 = stablehlo.compare NE, %2, %3, SIGNED : (tensor<1x3xi64>, tensor<1x3xi64>) -> tensor<1x3xi1>
    %5 = stablehlo.convert %4 : tensor<1x3xi1>
    return %5 : tensor<1x3xi1>
  }
  func.func private @_where(%arg0: tensor<1x3xi1>) -> tensor<7x3xi1> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<1x3xi1>) -> tensor<7x3xi1>
    return %0 : tensor<7x3xi1>
  }
  func.func private @copysign_0(%arg0: tensor<7x3xi1>, %arg1: tensor<7x3xi1>, %arg2: tensor<7x3xi1>, %arg3: tensor<7x3xf64>) -> tensor<7x3xf64> {
    %0:2 = call @_where_1(%arg2, %arg3) : (tensor<7x3xi1>, tensor<7x3xf64>) -> (tensor<7x3xf64>, tensor<7x3xf64>)
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %2 = stablehlo.select %arg1, %1, %0#1 : tensor<7x3xi1>, tensor<7x3xf64>
    %3 = stablehlo.select %arg1, %0#1, %1 : tensor<7x3xi1>, tensor<7x3xf64>
    %4 = stablehlo.negate %2 : tensor<7x3xf64>
    %5 = stablehlo.add %3, %4 : tensor<7x3xf64>
    %6 = stablehlo.negate %0#0 : tensor<7x3xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %8 = stablehlo.select %arg0, %7, %6 : tensor<7x3xi1>, tensor<7x3xf64>
    %9 = stablehlo.select %arg0, %6, %7 : tensor<7x3xi1>, tensor<7x3xf64>
    %10 = stablehlo.add %5, %9 : tensor<7x3xf64>
    %11 = stablehlo.negate %8 : tensor<7x3xf64>
    %12 = stablehlo.add %10, %11 : tensor<7x3xf64>
    return %12 : tensor<7x3xf64>
  }
  func.func private @_where_1(%arg0: tensor<7x3xi1>, %arg1: tensor<7x3xf64>) -> (tensor<7x3xf64>, tensor<7x3xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<7x3xi1>, tensor<7x3xf64>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<7x3xi1>, tensor<7x3xf64>
    return %2, %1 : tensor<7x3xf64>, tensor<7x3xf64>
  }
}
// -----
// backward, cuda: same text as cpu
