// import jax
// import jax.numpy as jnp
//
//
// def block_pooling(batch: jax.Array, targets: jax.Array) -> jax.Array:
//     cells = batch.reshape(3, 2, 2, 3)
//     std1 = jnp.sqrt(jnp.var(cells, axis=(1, 3)) + 1e-6)
//     diff = std1 - targets
//     return jnp.abs(diff).mean(axis=0)
//
//   batch: float64[6, 6] in [-2, 2]
//   targets: float64[3, 2] in [-1, 1]
// -----
// forward, cpu
module @jit_block_pooling attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x6xf64>, %arg1: tensor<3x2xf64>) -> (tensor<2xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.reshape %arg0 : (tensor<6x6xf64>) -> tensor<3x2x2x3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = call @_var(%0, %c) : (tensor<3x2x2x3xf64>, tensor<i64>) -> tensor<3x2xf64>
    %cst = stablehlo.constant dense<9.9999999999999995E-7> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %3 = stablehlo.add %1, %2 : tensor<3x2xf64>
    %4 = stablehlo.sqrt %3 : tensor<3x2xf64>
    %5 = stablehlo.subtract %4, %arg1 : tensor<3x2xf64>
    %6 = stablehlo.abs %5 : tensor<3x2xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.reduce(%6 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<3x2xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_1 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %9 = stablehlo.divide %7, %8 : tensor<2xf64>
    return %9 : tensor<2xf64>
  }
  func.func private @_var(%arg0: tensor<3x2x2x3xf64>, %arg1: tensor<i64>) -> tensor<3x2xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [1, 3] : (tensor<3x2x2x3xf64>, tensor<f64>) -> tensor<3x2xf64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 2] : (tensor<3x2xf64>) -> tensor<3x1x2x1xf64>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3x1x2x1xf64>
    %3 = stablehlo.divide %1, %2 : tensor<3x1x2x1xf64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2, 3] : (tensor<3x1x2x1xf64>) -> tensor<3x2x2x3xf64>
    %5 = stablehlo.subtract %arg0, %4 : tensor<3x2x2x3xf64>
    %6 = chlo.square %5 : tensor<3x2x2x3xf64> -> tensor<3x2x2x3xf64>
    %7 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<f64>
    %cst_1 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %8 = stablehlo.subtract %cst_1, %7 : tensor<f64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.reduce(%6 init: %cst_2) applies stablehlo.add across dimensions = [1, 3] : (tensor<3x2x2x3xf64>, tensor<f64>) -> tensor<3x2xf64>
    %10 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %11 = stablehlo.divide %9, %10 : tensor<3x2xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %12 = stablehlo.compare GT, %8, %cst_3, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %13 = call @_where(%12, %11, %cst_4) : (tensor<i1>, tensor<3x2xf64>, tensor<f64>) -> tensor<3x2xf64>
    return %13 : tensor<3x2xf64>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<3x2xf64>, %arg2: tensor<f64>) -> tensor<3x2xf64> {
    %0 = stablehlo.convert %arg2 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<i1>, tensor<3x2xf64>
    return %2 : tensor<3x2xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x6xf64>, %arg1: tensor<3x2xf64>) -> (tensor<6x6xf64> {jax.result_info = "result[0]"}, tensor<3x2xf64> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.reshape %arg0 : (tensor<6x6xf64>) -> tensor<3x2x2x3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1:4 = call @_var(%0, %c) : (tensor<3x2x2x3xf64>, tensor<i64>) -> (tensor<3x2xf64>, tensor<3x2x2x3xf64>, tensor<f64>, tensor<i1>)
    %cst = stablehlo.constant dense<9.9999999999999995E-7> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %3 = stablehlo.add %1#0, %2 : tensor<3x2xf64>
    %4 = stablehlo.sqrt %3 : tensor<3x2xf64>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %6 = stablehlo.divide %5, %4 : tensor<3x2xf64>
    %7 = stablehlo.subtract %4, %arg1 : tensor<3x2xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %9 = stablehlo.compare GE, %7, %8, FLOAT : (tensor<3x2xf64>, tensor<3x2xf64>) -> tensor<3x2xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_3 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %12 = stablehlo.divide %10, %11 : tensor<2xf64>
    %13 = stablehlo.broadcast_in_dim %12, dims = [1] : (tensor<2xf64>) -> tensor<3x2xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %15 = stablehlo.select %9, %14, %13 : tensor<3x2xi1>, tensor<3x2xf64>
    %16 = stablehlo.select %9, %13, %14 : tensor<3x2xi1>, tensor<3x2xf64>
    %17 = stablehlo.negate %15 : tensor<3x2xf64>
    %18 = stablehlo.add %16, %17 : tensor<3x2xf64>
    %19 = stablehlo.negate %18 : tensor<3x2xf64>
    %20 = stablehlo.multiply %18, %6 : tensor<3x2xf64>
    %21 = call @_var_0(%1#1, %1#2, %1#3, %20) : (tensor<3x2x2x3xf64>, tensor<f64>, tensor<i1>, tensor<3x2xf64>) -> tensor<3x2x2x3xf64>
    %22 = stablehlo.reshape %21 : (tensor<3x2x2x3xf64>) -> tensor<6x6xf64>
    return %22, %19 : tensor<6x6xf64>, tensor<3x2xf64>
  }
  func.func private @_var(%arg0: tensor<3x2x2x3xf64>, %arg1: tensor<i64>) -> (tensor<3x2xf64>, tensor<3x2x2x3xf64>, tensor<f64>, tensor<i1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [1, 3] : (tensor<3x2x2x3xf64>, tensor<f64>) -> tensor<3x2xf64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 2] : (tensor<3x2xf64>) -> tensor<3x1x2x1xf64>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3x1x2x1xf64>
    %3 = stablehlo.divide %1, %2 : tensor<3x1x2x1xf64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2, 3] : (tensor<3x1x2x1xf64>) -> tensor<3x2x2x3xf64>
    %5 = stablehlo.subtract %arg0, %4 : tensor<3x2x2x3xf64>
    %6 = chlo.square %5 : tensor<3x2x2x3xf64> -> tensor<3x2x2x3xf64>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3x2x2x3xf64>
    %8 = stablehlo.multiply %7, %5 : tensor<3x2x2x3xf64>
    %9 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<f64>
    %cst_2 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %10 = stablehlo.subtract %cst_2, %9 : tensor<f64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.reduce(%6 init: %cst_3) applies stablehlo.add across dimensions = [1, 3] : (tensor<3x2x2x3xf64>, tensor<f64>) -> tensor<3x2xf64>
    %12 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %13 = stablehlo.divide %11, %12 : tensor<3x2xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %14 = stablehlo.compare GT, %10, %cst_4, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %15 = call @_where(%14, %13, %cst_5) : (tensor<i1>, tensor<3x2xf64>, tensor<f64>) -> tensor<3x2xf64>
    return %15, %8, %10, %14 : tensor<3x2xf64>, tensor<3x2x2x3xf64>, tensor<f64>, tensor<i1>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<3x2xf64>, %arg2: tensor<f64>) -> tensor<3x2xf64> {
    %0 = stablehlo.convert %arg2 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<i1>, tensor<3x2xf64>
    return %2 : tensor<3x2xf64>
  }
  func.func private @_var_0(%arg0: tensor<3x2x2x3xf64>, %arg1: tensor<f64>, %arg2: tensor<i1>, %arg3: tensor<3x2xf64>) -> tensor<3x2x2x3xf64> {
    %0 = call @_where_1(%arg2, %arg3) : (tensor<i1>, tensor<3x2xf64>) -> tensor<3x2xf64>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %2 = stablehlo.divide %0, %1 : tensor<3x2xf64>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 2] : (tensor<3x2xf64>) -> tensor<3x2x2x3xf64>
    %4 = stablehlo.multiply %3, %arg0 : tensor<3x2x2x3xf64>
    %5 = stablehlo.negate %4 : tensor<3x2x2x3xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.reduce(%5 init: %cst) applies stablehlo.add across dimensions = [1, 3] : (tensor<3x2x2x3xf64>, tensor<f64>) -> tensor<3x2xf64>
    %7 = stablehlo.reshape %6 : (tensor<3x2xf64>) -> tensor<3x1x2x1xf64>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3x1x2x1xf64>
    %9 = stablehlo.divide %7, %8 : tensor<3x1x2x1xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %10 = stablehlo.reduce(%9 init: %cst_1) applies stablehlo.add across dimensions = [1, 3] : (tensor<3x1x2x1xf64>, tensor<f64>) -> tensor<3x2xf64>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 2] : (tensor<3x2xf64>) -> tensor<3x2x2x3xf64>
    %12 = stablehlo.add %4, %11 : tensor<3x2x2x3xf64>
    return %12 : tensor<3x2x2x3xf64>
  }
  func.func private @_where_1(%arg0: tensor<i1>, %arg1: tensor<3x2xf64>) -> tensor<3x2xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<3x2xf64>
    return %1 : tensor<3x2xf64>
  }
}
// -----
// backward, cuda: same text as cpu
