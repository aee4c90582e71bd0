// import jax
// import jax.numpy as jnp
//
//
// def newton_schulz_inverse(
//     is_valid: jax.Array, a: jax.Array, x0: jax.Array
// ) -> jax.Array:
//     gen = a / 8
//     a_reg = gen + jnp.eye(4)
//
//     def iterate(_, x):
//         return 2 * x - x @ a_reg @ x
//
//     x_start = a_reg.T / jnp.sum(a_reg**2)
//     image_x = jax.lax.fori_loop(0, 3, iterate, x_start) @ x0
//     average = jnp.sum(image_x, where=is_valid) / jnp.maximum(jnp.sum(is_valid), 1)
//     return average
//
//   is_valid: bool[4] in [0, 1]
//   a: float64[4, 4] in [-1, 1]
//   x0: float64[4] in [-1, 1]
// -----
// forward, cpu
module @jit_newton_schulz_inverse attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xi1>, %arg1: tensor<4x4xf64>, %arg2: tensor<4xf64>) -> (tensor<f64> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<8.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x4xf64>
    %1 = stablehlo.divide %arg1, %0 : tensor<4x4xf64>
    %2 = stablehlo.iota dim = 0 : tensor<4x4xi64>
    %3 = stablehlo.iota dim = 1 : tensor<4x4xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<4x4xi64>
    %5 = stablehlo.add %2, %4 : tensor<4x4xi64>
    %6 = stablehlo.compare EQ, %5, %3, SIGNED : (tensor<4x4xi64>, tensor<4x4xi64>) -> tensor<4x4xi1>
    %7 = stablehlo.convert %6 : (tensor<4x4xi1>) -> tensor<4x4xf64>
    %8 = stablehlo.add %1, %7 : tensor<4x4xf64>
    %9 = stablehlo.transpose %8, dims = [1, 0] : (tensor<4x4xf64>) -> tensor<4x4xf64>
    %10 = stablehlo.multiply %8, %8 : tensor<4x4xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.reduce(%10 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf64>, tensor<f64>) -> tensor<f64>
    %12 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<f64>) -> tensor<4x4xf64>
    %13 = stablehlo.divide %9, %12 : tensor<4x4xf64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %14:3 = stablehlo.while(%iterArg = %8, %iterArg_6 = %c_1, %iterArg_7 = %13) : tensor<4x4xf64>, tensor<i64>, tensor<4x4xf64>
    cond {
      %c_8 = stablehlo.constant dense<3> : tensor<i64>
      %24 = stablehlo.compare LT, %iterArg_6, %c_8, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %24 : tensor<i1>
    } do {
      %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %24 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<4x4xf64>
      %25 = stablehlo.multiply %24, %iterArg_7 : tensor<4x4xf64>
      %26 = stablehlo.dot_general %iterArg_7, %iterArg, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf64>, tensor<4x4xf64>) -> tensor<4x4xf64>
      %27 = stablehlo.dot_general %26, %iterArg_7, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf64>, tensor<4x4xf64>) -> tensor<4x4xf64>
      %28 = stablehlo.subtract %25, %27 : tensor<4x4xf64>
      %c_9 = stablehlo.constant dense<1> : tensor<i64>
      %29 = stablehlo.add %iterArg_6, %c_9 : tensor<i64>
      stablehlo.return %iterArg, %29, %28 : tensor<4x4xf64>, tensor<i64>, tensor<4x4xf64>
    }
    %15 = stablehlo.dot_general %14#2, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf64>, tensor<4xf64>) -> tensor<4xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %16 = call @_where(%arg0, %15, %cst_2) : (tensor<4xi1>, tensor<4xf64>, tensor<f64>) -> tensor<4xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %17 = stablehlo.reduce(%16 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %18 = stablehlo.convert %arg0 : (tensor<4xi1>) -> tensor<4xi32>
    %19 = stablehlo.convert %18 : (tensor<4xi32>) -> tensor<4xi64>
    %c_4 = stablehlo.constant dense<0> : tensor<i64>
    %20 = stablehlo.reduce(%19 init: %c_4) applies stablehlo.add across dimensions = [0] : (tensor<4xi64>, tensor<i64>) -> tensor<i64>
    %c_5 = stablehlo.constant dense<1> : tensor<i64>
    %21 = stablehlo.maximum %20, %c_5 : tensor<i64>
    %22 = stablehlo.convert %21 : (tensor<i64>) -> tensor<f64>
    %23 = stablehlo.divide %17, %22 : tensor<f64>
    return %23 : tensor<f64>
  }
  func.func private @_where(%arg0: tensor<4xi1>, %arg1: tensor<4xf64>, %arg2: tensor<f64>) -> tensor<4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4xi1>, tensor<4xf64>
    return %1 : tensor<4xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xi1>, %arg1: tensor<4x4xf64>, %arg2: tensor<4xf64>) -> (tensor<4x4xf64> {jax.result_info = "result[0]"}, tensor<4xf64> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<8.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x4xf64>
    %1 = stablehlo.divide %arg1, %0 : tensor<4x4xf64>
    %2 = stablehlo.iota dim = 0 : tensor<4x4xi64>
    %3 = stablehlo.iota dim = 1 : tensor<4x4xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<4x4xi64>
    %5 = stablehlo.add %2, %4 : tensor<4x4xi64>
    %6 = stablehlo.compare EQ, %5, %3, SIGNED : (tensor<4x4xi64>, tensor<4x4xi64>) -> tensor<4x4xi1>
    %7 = stablehlo.convert %6 : (tensor<4x4xi1>) -> tensor<4x4xf64>
    %8 = stablehlo.add %1, %7 : tensor<4x4xf64>
    %9 = stablehlo.transpose %8, dims = [1, 0] : (tensor<4x4xf64>) -> tensor<4x4xf64>
    %10 = stablehlo.multiply %8, %8 : tensor<4x4xf64>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4x4xf64>
    %12 = stablehlo.multiply %11, %8 : tensor<4x4xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = stablehlo.reduce(%10 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf64>, tensor<f64>) -> tensor<f64>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f64>) -> tensor<4x4xf64>
    %15 = stablehlo.divide %9, %14 : tensor<4x4xf64>
    %16 = stablehlo.multiply %13, %13 : tensor<f64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %17 = stablehlo.divide %cst_2, %16 : tensor<f64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<3x4x4xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<3x4x4xf64>
    %c_5 = stablehlo.constant dense<0> : tensor<i64>
    %20:5 = stablehlo.while(%iterArg = %8, %iterArg_13 = %c_5, %iterArg_14 = %15, %iterArg_15 = %18, %iterArg_16 = %19) : tensor<4x4xf64>, tensor<i64>, tensor<4x4xf64>, tensor<3x4x4xf64>, tensor<3x4x4xf64>
    cond {
      %c_17 = stablehlo.constant dense<3> : tensor<i64>
      %47 = stablehlo.compare LT, %iterArg_13, %c_17, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %47 : tensor<i1>
    } do {
      %cst_17 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %47 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<4x4xf64>
      %48 = stablehlo.multiply %47, %iterArg_14 : tensor<4x4xf64>
      %49 = stablehlo.dot_general %iterArg_14, %iterArg, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf64>, tensor<4x4xf64>) -> tensor<4x4xf64>
      %50 = stablehlo.dot_general %49, %iterArg_14, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf64>, tensor<4x4xf64>) -> tensor<4x4xf64>
      %51 = stablehlo.subtract %48, %50 : tensor<4x4xf64>
      %52 = func.call @dynamic_update_index_in_dim(%iterArg_15, %iterArg_14, %iterArg_13) : (tensor<3x4x4xf64>, tensor<4x4xf64>, tensor<i64>) -> tensor<3x4x4xf64>
      %53 = func.call @dynamic_update_index_in_dim(%iterArg_16, %49, %iterArg_13) : (tensor<3x4x4xf64>, tensor<4x4xf64>, tensor<i64>) -> tensor<3x4x4xf64>
      %c_18 = stablehlo.constant dense<1> : tensor<i64>
      %54 = stablehlo.add %iterArg_13, %c_18 : tensor<i64>
      stablehlo.return %iterArg, %54, %51, %52, %53 : tensor<4x4xf64>, tensor<i64>, tensor<4x4xf64>, tensor<3x4x4xf64>, tensor<3x4x4xf64>
    }
    %21 = stablehlo.convert %arg0 : (tensor<4xi1>) -> tensor<4xi32>
    %22 = stablehlo.convert %21 : (tensor<4xi32>) -> tensor<4xi64>
    %c_6 = stablehlo.constant dense<0> : tensor<i64>
    %23 = stablehlo.reduce(%22 init: %c_6) applies stablehlo.add across dimensions = [0] : (tensor<4xi64>, tensor<i64>) -> tensor<i64>
    %c_7 = stablehlo.constant dense<1> : tensor<i64>
    %24 = stablehlo.maximum %23, %c_7 : tensor<i64>
    %25 = stablehlo.convert %24 : (tensor<i64>) -> tensor<f64>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %26 = stablehlo.divide %cst_8, %25 : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %28 = call @_where(%arg0, %27) : (tensor<4xi1>, tensor<4xf64>) -> tensor<4xf64>
    %29 = stablehlo.dot_general %28, %20#2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf64>, tensor<4x4xf64>) -> tensor<4xf64>
    %30 = stablehlo.dot_general %28, %arg2, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf64>, tensor<4xf64>) -> tensor<4x4xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<4x4xf64>
    %c_10 = stablehlo.constant dense<0> : tensor<i64>
    %32:6 = stablehlo.while(%iterArg = %20#3, %iterArg_13 = %20#4, %iterArg_14 = %8, %iterArg_15 = %c_10, %iterArg_16 = %31, %iterArg_17 = %30) : tensor<3x4x4xf64>, tensor<3x4x4xf64>, tensor<4x4xf64>, tensor<i64>, tensor<4x4xf64>, tensor<4x4xf64>
    cond {
      %c_18 = stablehlo.constant dense<3> : tensor<i64>
      %47 = stablehlo.compare LT, %iterArg_15, %c_18, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %47 : tensor<i1>
    } do {
      %c_18 = stablehlo.constant dense<3> : tensor<i64>
      %47 = stablehlo.subtract %c_18, %iterArg_15 : tensor<i64>
      %c_19 = stablehlo.constant dense<1> : tensor<i64>
      %48 = stablehlo.subtract %47, %c_19 : tensor<i64>
      %49 = func.call @dynamic_index_in_dim(%iterArg, %48) : (tensor<3x4x4xf64>, tensor<i64>) -> tensor<4x4xf64>
      %50 = func.call @dynamic_index_in_dim(%iterArg_13, %48) : (tensor<3x4x4xf64>, tensor<i64>) -> tensor<4x4xf64>
      %51 = stablehlo.negate %iterArg_17 : tensor<4x4xf64>
      %52 = stablehlo.dot_general %51, %50, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf64>, tensor<4x4xf64>) -> tensor<4x4xf64>
      %53 = stablehlo.transpose %52, dims = [1, 0] : (tensor<4x4xf64>) -> tensor<4x4xf64>
      %54 = stablehlo.dot_general %51, %49, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf64>, tensor<4x4xf64>) -> tensor<4x4xf64>
      %55 = stablehlo.dot_general %54, %49, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf64>, tensor<4x4xf64>) -> tensor<4x4xf64>
      %56 = stablehlo.transpose %55, dims = [1, 0] : (tensor<4x4xf64>) -> tensor<4x4xf64>
      %57 = stablehlo.add %iterArg_16, %56 : tensor<4x4xf64>
      %58 = stablehlo.dot_general %54, %iterArg_14, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf64>, tensor<4x4xf64>) -> tensor<4x4xf64>
      %59 = stablehlo.add %53, %58 : tensor<4x4xf64>
      %cst_20 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %60 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<4x4xf64>
      %61 = stablehlo.multiply %60, %iterArg_17 : tensor<4x4xf64>
      %62 = stablehlo.add %59, %61 : tensor<4x4xf64>
      %c_21 = stablehlo.constant dense<1> : tensor<i64>
      %63 = stablehlo.add %iterArg_15, %c_21 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_13, %iterArg_14, %63, %57, %62 : tensor<3x4x4xf64>, tensor<3x4x4xf64>, tensor<4x4xf64>, tensor<i64>, tensor<4x4xf64>, tensor<4x4xf64>
    }
    %33 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f64>) -> tensor<4x4xf64>
    %34 = stablehlo.multiply %32#5, %33 : tensor<4x4xf64>
    %35 = stablehlo.multiply %34, %9 : tensor<4x4xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %36 = stablehlo.reduce(%35 init: %cst_11) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf64>, tensor<f64>) -> tensor<f64>
    %37 = stablehlo.negate %36 : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f64>) -> tensor<4x4xf64>
    %39 = stablehlo.divide %32#5, %38 : tensor<4x4xf64>
    %40 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f64>) -> tensor<4x4xf64>
    %41 = stablehlo.multiply %40, %12 : tensor<4x4xf64>
    %42 = stablehlo.add %32#4, %41 : tensor<4x4xf64>
    %43 = stablehlo.transpose %39, dims = [1, 0] : (tensor<4x4xf64>) -> tensor<4x4xf64>
    %44 = stablehlo.add %42, %43 : tensor<4x4xf64>
    %cst_12 = stablehlo.constant dense<8.000000e+00> : tensor<f64>
    %45 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<4x4xf64>
    %46 = stablehlo.divide %44, %45 : tensor<4x4xf64>
    return %46, %29 : tensor<4x4xf64>, tensor<4xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x4x4xf64>, %arg1: tensor<4x4xf64>, %arg2: tensor<i64>) -> tensor<3x4x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x4xf64>) -> tensor<1x4x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x4x4xf64>, tensor<1x4x4xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<3x4x4xf64>
    return %1 : tensor<3x4x4xf64>
  }
  func.func private @_where(%arg0: tensor<4xi1>, %arg1: tensor<4xf64>) -> tensor<4xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4xi1>, tensor<4xf64>
    return %1 : tensor<4xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x4x4xf64>, %arg1: tensor<i64>) -> tensor<4x4xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 4] : (tensor<3x4x4xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x4x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x4x4xf64>) -> tensor<4x4xf64>
    return %1 : tensor<4x4xf64>
  }
}
// -----
// backward, cuda: same text as cpu
