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
    %27:4 = stablehlo.while(%iterArg = %22, %iterArg_7 = %26, %iterArg_8 = %c_4, %iterArg_9 = %arg2) : tensor<4x4xf32>, tensor<4xf32>, tensor<i32>, tensor<4xf32>
    cond {
      %c_10 = stablehlo.constant dense<3> : tensor<i32>
      %34 = stablehlo.compare LT, %iterArg_8, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %34 : tensor<i1>
    } do {
      %34 = stablehlo.dot_general %iterArg, %iterArg_9, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %35 = stablehlo.subtract %34, %iterArg_7 : tensor<4xf32>
      %cst_10 = stablehlo.constant dense<1.200000e-01> : tensor<f32>
      %36 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %37 = stablehlo.multiply %36, %35 : tensor<4xf32>
      %38 = stablehlo.subtract %iterArg_9, %37 : tensor<4xf32>
      %39 = stablehlo.tanh %38 : tensor<4xf32>
      %cst_11 = stablehlo.constant dense<3.600000e-02> : tensor<f32>
      %40 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %41 = stablehlo.multiply %40, %39 : tensor<4xf32>
      %42 = stablehlo.subtract %38, %41 : tensor<4xf32>
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %43 = stablehlo.add %iterArg_8, %c_12 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_7, %43, %42 : tensor<4x4xf32>, tensor<4xf32>, tensor<i32>, tensor<4xf32>
    }
    %28 = stablehlo.dot_general %8, %27#3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x4xf32>, tensor<4xf32>) -> tensor<7xf32>
    %29 = stablehlo.subtract %9, %28 : tensor<7xf32>
    %30 = call @selu(%29) : (tensor<7xf32>) -> tensor<7xf32>
    %31 = stablehlo.tanh %27#3 : tensor<4xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%30 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %cst_6 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %33 = stablehlo.divide %32, %cst_6 : tensor<f32>
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
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %29:6 = stablehlo.while(%iterArg = %22, %iterArg_17 = %26, %iterArg_18 = %c_6, %iterArg_19 = %arg2, %iterArg_20 = %27, %iterArg_21 = %28) : tensor<4x4xf32>, tensor<4xf32>, tensor<i32>, tensor<4xf32>, tensor<3x4xf32>, tensor<3x4xf32>
    cond {
      %c_22 = stablehlo.constant dense<3> : tensor<i32>
      %67 = stablehlo.compare LT, %iterArg_18, %c_22, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %67 : tensor<i1>
    } do {
      %67 = stablehlo.dot_general %iterArg, %iterArg_19, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %68 = stablehlo.subtract %67, %iterArg_17 : tensor<4xf32>
      %cst_22 = stablehlo.constant dense<1.200000e-01> : tensor<f32>
      %69 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %70 = stablehlo.multiply %69, %68 : tensor<4xf32>
      %71 = stablehlo.subtract %iterArg_19, %70 : tensor<4xf32>
      %72 = stablehlo.tanh %71 : tensor<4xf32>
      %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %73 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %74 = stablehlo.add %73, %72 : tensor<4xf32>
      %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %75 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %76 = stablehlo.subtract %75, %72 : tensor<4xf32>
      %77 = stablehlo.multiply %74, %76 : tensor<4xf32>
      %cst_25 = stablehlo.constant dense<3.600000e-02> : tensor<f32>
      %78 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %79 = stablehlo.multiply %78, %72 : tensor<4xf32>
      %80 = stablehlo.subtract %71, %79 : tensor<4xf32>
      %81 = func.call @dynamic_update_index_in_dim(%iterArg_20, %iterArg_19, %iterArg_18) : (tensor<3x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<3x4xf32>
      %82 = func.call @dynamic_update_index_in_dim(%iterArg_21, %77, %iterArg_18) : (tensor<3x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<3x4xf32>
      %c_26 = stablehlo.constant dense<1> : tensor<i32>
      %83 = stablehlo.add %iterArg_18, %c_26 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_17, %83, %80, %81, %82 : tensor<4x4xf32>, tensor<4xf32>, tensor<i32>, tensor<4xf32>, tensor<3x4xf32>, tensor<3x4xf32>
    }
    %30 = stablehlo.dot_general %8, %29#3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x4xf32>, tensor<4xf32>) -> tensor<7xf32>
    %31 = stablehlo.subtract %9#0, %30 : tensor<7xf32>
    %32:4 = call @selu(%31) : (tensor<7xf32>) -> (tensor<7xi1>, tensor<7xf32>, tensor<f32>, tensor<7xi1>)
    %33 = stablehlo.tanh %29#3 : tensor<4xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %35 = stablehlo.add %34, %33 : tensor<4xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %37 = stablehlo.subtract %36, %33 : tensor<4xf32>
    %38 = stablehlo.multiply %35, %37 : tensor<4xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_11 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %40 = stablehlo.divide %cst_10, %cst_11 : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %42 = stablehlo.multiply %39, %38 : tensor<4xf32>
    %43 = call @selu_0(%32#0, %32#1, %32#2, %32#3, %41) : (tensor<7xi1>, tensor<7xf32>, tensor<f32>, tensor<7xi1>, tensor<7xf32>) -> tensor<7xf32>
    %44 = stablehlo.negate %43 : tensor<7xf32>
    %45 = stablehlo.dot_general %44, %8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7xf32>, tensor<7x4xf32>) -> tensor<4xf32>
    %46 = stablehlo.add %42, %45 : tensor<4xf32>
    %47 = stablehlo.dot_general %44, %29#3, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<7xf32>, tensor<4xf32>) -> tensor<7x4xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %50:7 = stablehlo.while(%iterArg = %29#4, %iterArg_17 = %29#5, %iterArg_18 = %22, %iterArg_19 = %c_14, %iterArg_20 = %48, %iterArg_21 = %49, %iterArg_22 = %46) : tensor<3x4xf32>, tensor<3x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>
    cond {
      %c_23 = stablehlo.constant dense<3> : tensor<i32>
      %67 = stablehlo.compare LT, %iterArg_19, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %67 : tensor<i1>
    } do {
      %c_23 = stablehlo.constant dense<3> : tensor<i32>
      %67 = stablehlo.subtract %c_23, %iterArg_19 : tensor<i32>
      %c_24 = stablehlo.constant dense<1> : tensor<i32>
      %68 = stablehlo.subtract %67, %c_24 : tensor<i32>
      %69 = func.call @dynamic_index_in_dim(%iterArg, %68) : (tensor<3x4xf32>, tensor<i32>) -> tensor<4xf32>
      %70 = func.call @dynamic_index_in_dim(%iterArg_17, %68) : (tensor<3x4xf32>, tensor<i32>) -> tensor<4xf32>
      %71 = stablehlo.negate %iterArg_22 : tensor<4xf32>
      %cst_25 = stablehlo.constant dense<3.600000e-02> : tensor<f32>
      %72 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %73 = stablehlo.multiply %72, %71 : tensor<4xf32>
      %74 = stablehlo.multiply %73, %70 : tensor<4xf32>
      %75 = stablehlo.add %iterArg_22, %74 : tensor<4xf32>
      %76 = stablehlo.negate %75 : tensor<4xf32>
      %cst_26 = stablehlo.constant dense<1.200000e-01> : tensor<f32>
      %77 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %78 = stablehlo.multiply %77, %76 : tensor<4xf32>
      %79 = stablehlo.negate %78 : tensor<4xf32>
      %80 = stablehlo.add %iterArg_21, %79 : tensor<4xf32>
      %81 = stablehlo.dot_general %78, %iterArg_18, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x4xf32>) -> tensor<4xf32>
      %82 = stablehlo.add %75, %81 : tensor<4xf32>
      %83 = stablehlo.dot_general %78, %69, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<4x4xf32>
      %84 = stablehlo.add %iterArg_20, %83 : tensor<4x4xf32>
      %c_27 = stablehlo.constant dense<1> : tensor<i32>
      %85 = stablehlo.add %iterArg_19, %c_27 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_17, %iterArg_18, %85, %84, %80, %82 : tensor<3x4xf32>, tensor<3x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>
    }
    %cst_15 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %52 = stablehlo.divide %50#5, %51 : tensor<4xf32>
    %53 = stablehlo.dot_general %52, %23, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x7xf32>) -> tensor<7xf32>
    %54 = stablehlo.add %43, %53 : tensor<7xf32>
    %55 = stablehlo.dot_general %52, %9#0, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<7xf32>) -> tensor<4x7xf32>
    %56 = stablehlo.transpose %55, dims = [1, 0] : (tensor<4x7xf32>) -> tensor<7x4xf32>
    %57 = stablehlo.add %47, %56 : tensor<7x4xf32>
    %cst_16 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %59 = stablehlo.divide %50#4, %58 : tensor<4x4xf32>
    %60 = stablehlo.dot_general %59, %10, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x7xf32>) -> tensor<4x7xf32>
    %61 = stablehlo.transpose %60, dims = [1, 0] : (tensor<4x7xf32>) -> tensor<7x4xf32>
    %62 = stablehlo.add %57, %61 : tensor<7x4xf32>
    %63 = stablehlo.dot_general %59, %8, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<7x4xf32>) -> tensor<4x7xf32>
    %64 = stablehlo.transpose %63, dims = [1, 0] : (tensor<4x7xf32>) -> tensor<7x4xf32>
    %65 = stablehlo.add %62, %64 : tensor<7x4xf32>
    %66 = call @soft_sign_4(%9#1, %9#2, %arg1, %9#3, %54) : (tensor<7xi1>, tensor<7xf32>, tensor<7xf32>, tensor<7xf32>, tensor<7xf32>) -> tensor<7xf32>
    return %65, %66, %50#6 : tensor<7x4xf32>, tensor<7xf32>, tensor<4xf32>
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
  func.func private @selu(%arg0: tensor<7xf32>) -> (tensor<7xi1>, tensor<7xf32>, tensor<f32>, tensor<7xi1>) {
    %cst = stablehlo.constant dense<1.67326319> : tensor<f32>
    %0:4 = call @elu(%arg0, %cst) : (tensor<7xf32>, tensor<f32>) -> (tensor<7xi1>, tensor<7xf32>, tensor<f32>, tensor<7xi1>)
    return %0#0, %0#1, %0#2, %0#3 : tensor<7xi1>, tensor<7xf32>, tensor<f32>, tensor<7xi1>
  }
  func.func private @elu(%arg0: tensor<7xf32>, %arg1: tensor<f32>) -> (tensor<7xi1>, tensor<7xf32>, tensor<f32>, tensor<7xi1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<7xf32>, tensor<7xf32>) -> tensor<7xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<7xf32>, tensor<7xf32>) -> tensor<7xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = call @_where(%3, %cst_1, %arg0) : (tensor<7xi1>, tensor<f32>, tensor<7xf32>) -> tensor<7xf32>
    %5 = stablehlo.exponential_minus_one %4 : tensor<7xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %7 = stablehlo.add %5, %6 : tensor<7xf32>
    %8 = stablehlo.convert %arg1 : tensor<f32>
    return %3, %7, %8, %1 : tensor<7xi1>, tensor<7xf32>, tensor<f32>, tensor<7xi1>
  }
  func.func private @_where(%arg0: tensor<7xi1>, %arg1: tensor<f32>, %arg2: tensor<7xf32>) -> tensor<7xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<7xi1>, tensor<7xf32>
    return %2 : tensor<7xf32>
  }
  func.func private @selu_0(%arg0: tensor<7xi1>, %arg1: tensor<7xf32>, %arg2: tensor<f32>, %arg3: tensor<7xi1>, %arg4: tensor<7xf32>) -> tensor<7xf32> {
    %cst = stablehlo.constant dense<1.05070102> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %1 = stablehlo.multiply %0, %arg4 : tensor<7xf32>
    %2 = call @elu_1(%arg0, %arg1, %arg2, %arg3, %1) : (tensor<7xi1>, tensor<7xf32>, tensor<f32>, tensor<7xi1>, tensor<7xf32>) -> tensor<7xf32>
    return %2 : tensor<7xf32>
  }
  func.func private @elu_1(%arg0: tensor<7xi1>, %arg1: tensor<7xf32>, %arg2: tensor<f32>, %arg3: tensor<7xi1>, %arg4: tensor<7xf32>) -> tensor<7xf32> {
    %0:2 = call @_where_2(%arg3, %arg4) : (tensor<7xi1>, tensor<7xf32>) -> (tensor<7xf32>, tensor<7xf32>)
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<7xf32>
    %3 = stablehlo.multiply %2, %arg1 : tensor<7xf32>
    %4 = call @_where_3(%arg0, %3) : (tensor<7xi1>, tensor<7xf32>) -> tensor<7xf32>
    %5 = stablehlo.add %0#0, %4 : tensor<7xf32>
    return %5 : tensor<7xf32>
  }
  func.func private @_where_2(%arg0: tensor<7xi1>, %arg1: tensor<7xf32>) -> (tensor<7xf32>, tensor<7xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<7xi1>, tensor<7xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<7xi1>, tensor<7xf32>
    return %2, %1 : tensor<7xf32>, tensor<7xf32>
  }
  func.func private @_where_3(%arg0: tensor<7xi1>, %arg1: tensor<7xf32>) -> tensor<7xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<7xi1>, tensor<7xf32>
    return %1 : tensor<7xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<3x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @soft_sign_4(%arg0: tensor<7xi1>, %arg1: tensor<7xf32>, %arg2: tensor<7xf32>, %arg3: tensor<7xf32>, %arg4: tensor<7xf32>) -> tensor<7xf32> {
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
