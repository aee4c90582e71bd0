// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def fused_ista(a, y, w0):
//     a_mat = a + 1.9 * jnp.eye(7, 4)
//     response = jax.nn.soft_sign(y)
//     gram = a_mat.T @ a_mat / 7 + 0.308 * jnp.eye(4)
//     rhs = a_mat.T @ response / 7
//
//     def tick(_, w_now):
//         g = w_now - 0.12 * (gram @ w_now - rhs)
//         return g - 0.036 * jnp.tanh(g)
//
//     w_t = lax.fori_loop(0, 3, tick, w0)
//     resid = response - a_mat @ w_t
//     activation = jax.nn.selu(resid)
//     activated = jnp.tanh(w_t)
//     mu = jnp.mean(activation)
//     return activated, mu
//
//   a: float32[7, 4] in [-1, 1]
//   y: float32[7] in [-1.5, 1.5]
//   w0: float32[4] in [-0.5, 0.5]
// -----
// forward, cpu
module @jit_fused_ista attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x4xf32>, %arg1: tensor<7xf32>, %arg2: tensor<4xf32>) -> (tensor<4xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<7x4xi32>
    %1 = stablehlo.iota dim = 1 : tensor<7x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<7x4xi32>
    %3 = stablehlo.add %0, %2 : tensor<7x4xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<7x4xi32>, tensor<7x4xi32>) -> tensor<7x4xi1>
    %5 = stablehlo.convert %4 : (tensor<7x4xi1>) -> tensor<7x4xf32>
    %cst = stablehlo.constant dense<1.900000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<7x4xf32>
    %8 = stablehlo.add %arg0, %7 : tensor<7x4xf32>
    %9 = call @soft_sign(%arg1) : (tensor<7xf32>) -> tensor<7xf32>
    %10 = stablehlo.transpose %8, dims = [1, 0] : (tensor<7x4xf32>) -> tensor<4x7xf32>
    %11 = stablehlo.dot_general %10, %8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x7xf32>, tensor<7x4xf32>) -> tensor<4x4xf32>
    %cst_0 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %13 = stablehlo.divide %11, %12 : tensor<4x4xf32>
    %14 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %15 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %16 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %17 = stablehlo.add %14, %16 : tensor<4x4xi32>
    %18 = stablehlo.compare EQ, %17, %15, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %19 = stablehlo.convert %18 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %cst_2 = stablehlo.constant dense<3.080000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<4x4xf32>
    %22 = stablehlo.add %13, %21 : tensor<4x4xf32>
    %23 = stablehlo.transpose %8, dims = [1, 0] : (tensor<7x4xf32>) -> tensor<4x7xf32>
    %24 = stablehlo.dot_general %23, %9, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x7xf32>, tensor<7xf32>) -> tensor<4xf32>
    %cst_3 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %26 = stablehlo.divide %24, %25 : tensor<4xf32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %27:5 = stablehlo.while(%iterArg = %22, %iterArg_8 = %26, %iterArg_9 = %c_5, %iterArg_10 = %c_4, %iterArg_11 = %arg2) : tensor<4x4xf32>, tensor<4xf32>, tensor<i32>, tensor<i32>, tensor<4xf32>
    cond {
      %c_12 = stablehlo.constant dense<3> : tensor<i32>
      %34 = stablehlo.compare LT, %iterArg_9, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %34 : tensor<i1>
    } do {
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %34 = stablehlo.add %iterArg_10, %c_12 : tensor<i32>
      %35 = stablehlo.dot_general %iterArg, %iterArg_11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %36 = stablehlo.subtract %35, %iterArg_8 : tensor<4xf32>
      %cst_13 = stablehlo.constant dense<1.200000e-01> : tensor<f32>
      %37 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %38 = stablehlo.multiply %37, %36 : tensor<4xf32>
      %39 = stablehlo.subtract %iterArg_11, %38 : tensor<4xf32>
      %40 = stablehlo.tanh %39 : tensor<4xf32>
      %cst_14 = stablehlo.constant dense<3.600000e-02> : tensor<f32>
      %41 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %42 = stablehlo.multiply %41, %40 : tensor<4xf32>
      %43 = stablehlo.subtract %39, %42 : tensor<4xf32>
      %c_15 = stablehlo.constant dense<1> : tensor<i32>
      %44 = stablehlo.add %iterArg_9, %c_15 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_8, %44, %34, %43 : tensor<4x4xf32>, tensor<4xf32>, tensor<i32>, tensor<i32>, tensor<4xf32>
    }
    %28 = stablehlo.dot_general %8, %27#4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x4xf32>, tensor<4xf32>) -> tensor<7xf32>
    %29 = stablehlo.subtract %9, %28 : tensor<7xf32>
    %30 = call @selu(%29) : (tensor<7xf32>) -> tensor<7xf32>
    %31 = stablehlo.tanh %27#4 : tensor<4xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%30 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %cst_7 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %33 = stablehlo.divide %32, %cst_7 : tensor<f32>
    return %31, %33 : tensor<4xf32>, tensor<f32>
  }
  func.func private @soft_sign(%arg0: tensor<7xf32>) -> tensor<7xf32> {
    %0 = stablehlo.abs %arg0 : tensor<7xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %2 = stablehlo.add %0, %1 : tensor<7xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<7xf32>
    return %3 : tensor<7xf32>
  }
  func.func private @selu(%arg0: tensor<7xf32>) -> tensor<7xf32> {
    %cst = stablehlo.constant dense<1.67326319> : tensor<f32>
    %0 = call @elu(%arg0, %cst) : (tensor<7xf32>, tensor<f32>) -> tensor<7xf32>
    %cst_0 = stablehlo.constant dense<1.05070102> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<7xf32>
    return %2 : tensor<7xf32>
  }
  func.func private @elu(%arg0: tensor<7xf32>, %arg1: tensor<f32>) -> tensor<7xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<7xf32>, tensor<7xf32>) -> tensor<7xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<7xf32>, tensor<7xf32>) -> tensor<7xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = call @_where(%3, %cst_1, %arg0) : (tensor<7xi1>, tensor<f32>, tensor<7xf32>) -> tensor<7xf32>
    %5 = stablehlo.exponential_minus_one %4 : tensor<7xf32>
    %6 = stablehlo.convert %arg1 : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<7xf32>
    %9 = call @_where_0(%1, %arg0, %8) : (tensor<7xi1>, tensor<7xf32>, tensor<7xf32>) -> tensor<7xf32>
    return %9 : tensor<7xf32>
  }
  func.func private @_where(%arg0: tensor<7xi1>, %arg1: tensor<f32>, %arg2: tensor<7xf32>) -> tensor<7xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<7xi1>, tensor<7xf32>
    return %2 : tensor<7xf32>
  }
  func.func private @_where_0(%arg0: tensor<7xi1>, %arg1: tensor<7xf32>, %arg2: tensor<7xf32>) -> tensor<7xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<7xi1>, tensor<7xf32>
    return %0 : tensor<7xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x4xf32>, %arg1: tensor<7xf32>, %arg2: tensor<4xf32>) -> (tensor<7x4xf32> {jax.result_info = "result[0]"}, tensor<7xf32> {jax.result_info = "result[1]"}, tensor<4xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<7x4xi32>
    %1 = stablehlo.iota dim = 1 : tensor<7x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<7x4xi32>
    %3 = stablehlo.add %0, %2 : tensor<7x4xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<7x4xi32>, tensor<7x4xi32>) -> tensor<7x4xi1>
    %5 = stablehlo.convert %4 : (tensor<7x4xi1>) -> tensor<7x4xf32>
    %cst = stablehlo.constant dense<1.900000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<7x4xf32>
    %8 = stablehlo.add %arg0, %7 : tensor<7x4xf32>
    %9:4 = call @soft_sign(%arg1) : (tensor<7xf32>) -> (tensor<7xf32>, tensor<7xi1>, tensor<7xf32>, tensor<7xf32>)
    %10 = stablehlo.transpose %8, dims = [1, 0] : (tensor<7x4xf32>) -> tensor<4x7xf32>
    %11 = stablehlo.dot_general %10, %8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x7xf32>, tensor<7x4xf32>) -> tensor<4x4xf32>
    %cst_0 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %13 = stablehlo.divide %11, %12 : tensor<4x4xf32>
    %14 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %15 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %16 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %17 = stablehlo.add %14, %16 : tensor<4x4xi32>
    %18 = stablehlo.compare EQ, %17, %15, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %19 = stablehlo.convert %18 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %cst_2 = stablehlo.constant dense<3.080000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<4x4xf32>
    %22 = stablehlo.add %13, %21 : tensor<4x4xf32>
    %23 = stablehlo.transpose %8, dims = [1, 0] : (tensor<7x4xf32>) -> tensor<4x7xf32>
    %24 = stablehlo.dot_general %23, %9#0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x7xf32>, tensor<7xf32>) -> tensor<4xf32>
    %cst_3 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %26 = stablehlo.divide %24, %25 : tensor<4xf32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %29:7 = stablehlo.while(%iterArg = %22, %iterArg_22 = %26, %iterArg_23 = %c_7, %iterArg_24 = %c_4, %iterArg_25 = %arg2, %iterArg_26 = %27, %iterArg_27 = %28) : tensor<4x4xf32>, tensor<4xf32>, tensor<i32>, tensor<i32>, tensor<4xf32>, tensor<3x4xf32>, tensor<3x4xf32>
    cond {
      %c_28 = stablehlo.constant dense<3> : tensor<i32>
      %72 = stablehlo.compare LT, %iterArg_23, %c_28, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %72 : tensor<i1>
    } do {
      %c_28 = stablehlo.constant dense<1> : tensor<i32>
      %72 = stablehlo.add %iterArg_24, %c_28 : tensor<i32>
      %73 = stablehlo.dot_general %iterArg, %iterArg_25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %74 = stablehlo.subtract %73, %iterArg_22 : tensor<4xf32>
      %cst_29 = stablehlo.constant dense<1.200000e-01> : tensor<f32>
      %75 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %76 = stablehlo.multiply %75, %74 : tensor<4xf32>
      %77 = stablehlo.subtract %iterArg_25, %76 : tensor<4xf32>
      %78 = stablehlo.tanh %77 : tensor<4xf32>
      %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %79 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %80 = stablehlo.add %79, %78 : tensor<4xf32>
      %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %81 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %82 = stablehlo.subtract %81, %78 : tensor<4xf32>
      %83 = stablehlo.multiply %80, %82 : tensor<4xf32>
      %cst_32 = stablehlo.constant dense<3.600000e-02> : tensor<f32>
      %84 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %85 = stablehlo.multiply %84, %78 : tensor<4xf32>
      %86 = stablehlo.subtract %77, %85 : tensor<4xf32>
      %87 = func.call @dynamic_update_index_in_dim(%iterArg_26, %iterArg_25, %iterArg_23) : (tensor<3x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<3x4xf32>
      %88 = func.call @dynamic_update_index_in_dim(%iterArg_27, %83, %iterArg_23) : (tensor<3x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<3x4xf32>
      %c_33 = stablehlo.constant dense<1> : tensor<i32>
      %89 = stablehlo.add %iterArg_23, %c_33 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_22, %89, %72, %86, %87, %88 : tensor<4x4xf32>, tensor<4xf32>, tensor<i32>, tensor<i32>, tensor<4xf32>, tensor<3x4xf32>, tensor<3x4xf32>
    }
    %30 = stablehlo.dot_general %8, %29#4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x4xf32>, tensor<4xf32>) -> tensor<7xf32>
    %31 = stablehlo.subtract %9#0, %30 : tensor<7xf32>
    %32:6 = call @selu(%31) : (tensor<7xf32>) -> (tensor<7xf32>, tensor<7xi1>, tensor<7xf32>, tensor<7xf32>, tensor<f32>, tensor<7xi1>)
    %33 = stablehlo.tanh %29#4 : tensor<4xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %35 = stablehlo.add %34, %33 : tensor<4xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %37 = stablehlo.subtract %36, %33 : tensor<4xf32>
    %38 = stablehlo.multiply %35, %37 : tensor<4xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.reduce(%32#0 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %40 = stablehlo.divide %39, %cst_11 : tensor<f32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.reduce(%33 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.reduce(%40 init: %cst_13) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %43 = stablehlo.add %41, %42 : tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_16 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %45 = stablehlo.divide %cst_15, %cst_16 : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %47 = stablehlo.multiply %44, %38 : tensor<4xf32>
    %48 = call @selu_1(%32#1, %32#2, %32#3, %32#4, %32#5, %46) : (tensor<7xi1>, tensor<7xf32>, tensor<7xf32>, tensor<f32>, tensor<7xi1>, tensor<7xf32>) -> tensor<7xf32>
    %49 = stablehlo.negate %48 : tensor<7xf32>
    %50 = stablehlo.dot_general %49, %8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7xf32>, tensor<7x4xf32>) -> tensor<4xf32>
    %51 = stablehlo.add %47, %50 : tensor<4xf32>
    %52 = stablehlo.dot_general %49, %29#4, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<7xf32>, tensor<4xf32>) -> tensor<7x4xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %c_19 = stablehlo.constant dense<0> : tensor<i32>
    %55:7 = stablehlo.while(%iterArg = %29#5, %iterArg_22 = %29#6, %iterArg_23 = %22, %iterArg_24 = %c_19, %iterArg_25 = %53, %iterArg_26 = %54, %iterArg_27 = %51) : tensor<3x4xf32>, tensor<3x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>
    cond {
      %c_28 = stablehlo.constant dense<3> : tensor<i32>
      %72 = stablehlo.compare LT, %iterArg_24, %c_28, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %72 : tensor<i1>
    } do {
      %c_28 = stablehlo.constant dense<3> : tensor<i32>
      %72 = stablehlo.subtract %c_28, %iterArg_24 : tensor<i32>
      %c_29 = stablehlo.constant dense<1> : tensor<i32>
      %73 = stablehlo.subtract %72, %c_29 : tensor<i32>
      %74 = func.call @dynamic_index_in_dim(%iterArg, %73) : (tensor<3x4xf32>, tensor<i32>) -> tensor<4xf32>
      %75 = func.call @dynamic_index_in_dim(%iterArg_22, %73) : (tensor<3x4xf32>, tensor<i32>) -> tensor<4xf32>
      %76 = stablehlo.negate %iterArg_27 : tensor<4xf32>
      %cst_30 = stablehlo.constant dense<3.600000e-02> : tensor<f32>
      %77 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %78 = stablehlo.multiply %77, %76 : tensor<4xf32>
      %79 = stablehlo.multiply %78, %75 : tensor<4xf32>
      %80 = stablehlo.add %iterArg_27, %79 : tensor<4xf32>
      %81 = stablehlo.negate %80 : tensor<4xf32>
      %cst_31 = stablehlo.constant dense<1.200000e-01> : tensor<f32>
      %82 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %83 = stablehlo.multiply %82, %81 : tensor<4xf32>
      %84 = stablehlo.negate %83 : tensor<4xf32>
      %85 = stablehlo.add %iterArg_26, %84 : tensor<4xf32>
      %86 = stablehlo.dot_general %83, %iterArg_23, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x4xf32>) -> tensor<4xf32>
      %87 = stablehlo.add %80, %86 : tensor<4xf32>
      %88 = stablehlo.dot_general %83, %74, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<4x4xf32>
      %89 = stablehlo.add %iterArg_25, %88 : tensor<4x4xf32>
      %c_32 = stablehlo.constant dense<1> : tensor<i32>
      %90 = stablehlo.add %iterArg_24, %c_32 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_22, %iterArg_23, %90, %89, %85, %87 : tensor<3x4xf32>, tensor<3x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>
    }
    %cst_20 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %57 = stablehlo.divide %55#5, %56 : tensor<4xf32>
    %58 = stablehlo.dot_general %57, %23, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x7xf32>) -> tensor<7xf32>
    %59 = stablehlo.add %48, %58 : tensor<7xf32>
    %60 = stablehlo.dot_general %57, %9#0, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<7xf32>) -> tensor<4x7xf32>
    %61 = stablehlo.transpose %60, dims = [1, 0] : (tensor<4x7xf32>) -> tensor<7x4xf32>
    %62 = stablehlo.add %52, %61 : tensor<7x4xf32>
    %cst_21 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %64 = stablehlo.divide %55#4, %63 : tensor<4x4xf32>
    %65 = stablehlo.dot_general %64, %10, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x7xf32>) -> tensor<4x7xf32>
    %66 = stablehlo.transpose %65, dims = [1, 0] : (tensor<4x7xf32>) -> tensor<7x4xf32>
    %67 = stablehlo.add %62, %66 : tensor<7x4xf32>
    %68 = stablehlo.dot_general %64, %8, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<7x4xf32>) -> tensor<4x7xf32>
    %69 = stablehlo.transpose %68, dims = [1, 0] : (tensor<4x7xf32>) -> tensor<7x4xf32>
    %70 = stablehlo.add %67, %69 : tensor<7x4xf32>
    %71 = call @soft_sign_5(%9#1, %9#2, %arg1, %9#3, %59) : (tensor<7xi1>, tensor<7xf32>, tensor<7xf32>, tensor<7xf32>, tensor<7xf32>) -> tensor<7xf32>
    return %70, %71, %55#6 : tensor<7x4xf32>, tensor<7xf32>, tensor<4xf32>
  }
  func.func private @soft_sign(%arg0: tensor<7xf32>) -> (tensor<7xf32>, tensor<7xi1>, tensor<7xf32>, tensor<7xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<7xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<7xf32>, tensor<7xf32>) -> tensor<7xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %4 = stablehlo.add %0, %3 : tensor<7xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<7xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<7xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %8 = stablehlo.divide %7, %6 : tensor<7xf32>
    return %5, %2, %4, %8 : tensor<7xf32>, tensor<7xi1>, tensor<7xf32>, tensor<7xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<3x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<3x4xf32>
    return %1 : tensor<3x4xf32>
  }
  func.func private @selu(%arg0: tensor<7xf32>) -> (tensor<7xf32>, tensor<7xi1>, tensor<7xf32>, tensor<7xf32>, tensor<f32>, tensor<7xi1>) {
    %cst = stablehlo.constant dense<1.67326319> : tensor<f32>
    %0:6 = call @elu(%arg0, %cst) : (tensor<7xf32>, tensor<f32>) -> (tensor<7xf32>, tensor<7xi1>, tensor<7xf32>, tensor<7xf32>, tensor<f32>, tensor<7xi1>)
    %cst_0 = stablehlo.constant dense<1.05070102> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %2 = stablehlo.multiply %1, %0#0 : tensor<7xf32>
    return %2, %0#1, %0#2, %0#3, %0#4, %0#5 : tensor<7xf32>, tensor<7xi1>, tensor<7xf32>, tensor<7xf32>, tensor<f32>, tensor<7xi1>
  }
  func.func private @elu(%arg0: tensor<7xf32>, %arg1: tensor<f32>) -> (tensor<7xf32>, tensor<7xi1>, tensor<7xf32>, tensor<7xf32>, tensor<f32>, tensor<7xi1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<7xf32>, tensor<7xf32>) -> tensor<7xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<7xf32>, tensor<7xf32>) -> tensor<7xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4:2 = call @_where(%3, %cst_1, %arg0) : (tensor<7xi1>, tensor<f32>, tensor<7xf32>) -> (tensor<7xf32>, tensor<7xf32>)
    %5 = stablehlo.exponential_minus_one %4#0 : tensor<7xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %7 = stablehlo.add %5, %6 : tensor<7xf32>
    %8 = stablehlo.convert %arg1 : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %10 = stablehlo.multiply %9, %5 : tensor<7xf32>
    %11 = call @_where_0(%1, %arg0, %10) : (tensor<7xi1>, tensor<7xf32>, tensor<7xf32>) -> tensor<7xf32>
    return %11, %3, %4#1, %7, %8, %1 : tensor<7xf32>, tensor<7xi1>, tensor<7xf32>, tensor<7xf32>, tensor<f32>, tensor<7xi1>
  }
  func.func private @_where(%arg0: tensor<7xi1>, %arg1: tensor<f32>, %arg2: tensor<7xf32>) -> (tensor<7xf32>, tensor<7xf32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<7xi1>, tensor<7xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7xf32>
    return %2, %3 : tensor<7xf32>, tensor<7xf32>
  }
  func.func private @_where_0(%arg0: tensor<7xi1>, %arg1: tensor<7xf32>, %arg2: tensor<7xf32>) -> tensor<7xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<7xi1>, tensor<7xf32>
    return %0 : tensor<7xf32>
  }
  func.func private @selu_1(%arg0: tensor<7xi1>, %arg1: tensor<7xf32>, %arg2: tensor<7xf32>, %arg3: tensor<f32>, %arg4: tensor<7xi1>, %arg5: tensor<7xf32>) -> tensor<7xf32> {
    %cst = stablehlo.constant dense<1.05070102> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %1 = stablehlo.multiply %0, %arg5 : tensor<7xf32>
    %2 = call @elu_2(%arg0, %arg1, %arg2, %arg3, %arg4, %1) : (tensor<7xi1>, tensor<7xf32>, tensor<7xf32>, tensor<f32>, tensor<7xi1>, tensor<7xf32>) -> tensor<7xf32>
    return %2 : tensor<7xf32>
  }
  func.func private @elu_2(%arg0: tensor<7xi1>, %arg1: tensor<7xf32>, %arg2: tensor<7xf32>, %arg3: tensor<f32>, %arg4: tensor<7xi1>, %arg5: tensor<7xf32>) -> tensor<7xf32> {
    %0:2 = call @_where_3(%arg4, %arg5) : (tensor<7xi1>, tensor<7xf32>) -> (tensor<7xf32>, tensor<7xf32>)
    %1 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<7xf32>
    %3 = stablehlo.multiply %2, %arg2 : tensor<7xf32>
    %4 = call @_where_4(%arg0, %arg1, %3) : (tensor<7xi1>, tensor<7xf32>, tensor<7xf32>) -> tensor<7xf32>
    %5 = stablehlo.add %0#0, %4 : tensor<7xf32>
    return %5 : tensor<7xf32>
  }
  func.func private @_where_3(%arg0: tensor<7xi1>, %arg1: tensor<7xf32>) -> (tensor<7xf32>, tensor<7xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<7xi1>, tensor<7xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<7xi1>, tensor<7xf32>
    return %2, %1 : tensor<7xf32>, tensor<7xf32>
  }
  func.func private @_where_4(%arg0: tensor<7xi1>, %arg1: tensor<7xf32>, %arg2: tensor<7xf32>) -> tensor<7xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<7xi1>, tensor<7xf32>
    return %1 : tensor<7xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<3x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @soft_sign_5(%arg0: tensor<7xi1>, %arg1: tensor<7xf32>, %arg2: tensor<7xf32>, %arg3: tensor<7xf32>, %arg4: tensor<7xf32>) -> tensor<7xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<7xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<7xf32>
    %2 = stablehlo.negate %1 : tensor<7xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<7xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<7xi1>, tensor<7xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<7xi1>, tensor<7xf32>
    %7 = stablehlo.add %3, %6 : tensor<7xf32>
    %8 = stablehlo.negate %5 : tensor<7xf32>
    %9 = stablehlo.add %7, %8 : tensor<7xf32>
    return %9 : tensor<7xf32>
  }
}
// -----
// backward, cuda: same text as cpu
