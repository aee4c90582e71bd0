// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def cg_regression(a, y):
//     """Cg regression of a and y.
//
//     Args:
//         a: (7, 4)
//         y: (7,)
//
//     Returns:
//         (4,)
//     """
//     a_mat = a + 1.9 * jnp.eye(7, 4)
//     activation = jax.nn.mish(y)
//     start = jnp.zeros(4, activation.dtype)
//     gram = a_mat.T @ a_mat / 7 + 1.0 * jnp.eye(4)
//     rhs = a_mat.T @ activation / 7
//     r0 = rhs - gram @ start
//
//     def advance(_, state):
//         w_t, r_k, dir_k = state
//         ap = gram @ dir_k
//         step_len = (r_k @ r_k) / (dir_k @ ap + 1e-3)
//         r_next = r_k - step_len * ap
//         b_k = (r_next @ r_next) / (r_k @ r_k + 1e-3)
//         return (w_t + step_len * dir_k, r_next, r_next + b_k * dir_k)
//
//     x_k, r, p = lax.fori_loop(0, 3, advance, (start, r0, r0))
//     return jax.nn.mish(x_k)
//
//   a: float32[7, 4] in [-1, 1]
//   y: float32[7] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_cg_regression attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x4xf32>, %arg1: tensor<7xf32>) -> (tensor<4xf32> {jax.result_info = "result"}) {
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
    %9 = call @mish(%arg1) : (tensor<7xf32>) -> tensor<7xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %11 = stablehlo.transpose %8, dims = [1, 0] : (tensor<7x4xf32>) -> tensor<4x7xf32>
    %12 = stablehlo.dot_general %11, %8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x7xf32>, tensor<7x4xf32>) -> tensor<4x4xf32>
    %cst_1 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %14 = stablehlo.divide %12, %13 : tensor<4x4xf32>
    %15 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %16 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %18 = stablehlo.add %15, %17 : tensor<4x4xi32>
    %19 = stablehlo.compare EQ, %18, %16, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %20 = stablehlo.convert %19 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %22 = stablehlo.multiply %21, %20 : tensor<4x4xf32>
    %23 = stablehlo.add %14, %22 : tensor<4x4xf32>
    %24 = stablehlo.transpose %8, dims = [1, 0] : (tensor<7x4xf32>) -> tensor<4x7xf32>
    %25 = stablehlo.dot_general %24, %9, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x7xf32>, tensor<7xf32>) -> tensor<4xf32>
    %cst_4 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %27 = stablehlo.divide %25, %26 : tensor<4xf32>
    %28 = stablehlo.dot_general %23, %10, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %29 = stablehlo.subtract %27, %28 : tensor<4xf32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %30:5 = stablehlo.while(%iterArg = %23, %iterArg_6 = %c_5, %iterArg_7 = %10, %iterArg_8 = %29, %iterArg_9 = %29) : tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
    cond {
      %c_10 = stablehlo.constant dense<3> : tensor<i32>
      %32 = stablehlo.compare LT, %iterArg_6, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %32 : tensor<i1>
    } do {
      %32 = stablehlo.dot_general %iterArg, %iterArg_9, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %33 = stablehlo.dot_general %iterArg_8, %iterArg_8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
      %34 = stablehlo.dot_general %iterArg_9, %32, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
      %cst_10 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %35 = stablehlo.add %34, %cst_10 : tensor<f32>
      %36 = stablehlo.divide %33, %35 : tensor<f32>
      %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %38 = stablehlo.multiply %37, %32 : tensor<4xf32>
      %39 = stablehlo.subtract %iterArg_8, %38 : tensor<4xf32>
      %40 = stablehlo.dot_general %39, %39, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
      %41 = stablehlo.dot_general %iterArg_8, %iterArg_8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
      %cst_11 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %42 = stablehlo.add %41, %cst_11 : tensor<f32>
      %43 = stablehlo.divide %40, %42 : tensor<f32>
      %44 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %45 = stablehlo.multiply %44, %iterArg_9 : tensor<4xf32>
      %46 = stablehlo.add %iterArg_7, %45 : tensor<4xf32>
      %47 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %48 = stablehlo.multiply %47, %iterArg_9 : tensor<4xf32>
      %49 = stablehlo.add %39, %48 : tensor<4xf32>
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %50 = stablehlo.add %iterArg_6, %c_12 : tensor<i32>
      stablehlo.return %iterArg, %50, %46, %39, %49 : tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
    }
    %31 = call @mish_0(%30#2) : (tensor<4xf32>) -> tensor<4xf32>
    return %31 : tensor<4xf32>
  }
  func.func private @mish(%arg0: tensor<7xf32>) -> tensor<7xf32> {
    %0 = call @softplus(%arg0) : (tensor<7xf32>) -> tensor<7xf32>
    %1 = stablehlo.tanh %0 : tensor<7xf32>
    %2 = stablehlo.multiply %arg0, %1 : tensor<7xf32>
    return %2 : tensor<7xf32>
  }
  func.func private @softplus(%arg0: tensor<7xf32>) -> tensor<7xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<7xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<7xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<7xf32>, tensor<7xf32>) -> tensor<7xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<7xf32>
    %7 = stablehlo.abs %3 : tensor<7xf32>
    %8 = stablehlo.negate %7 : tensor<7xf32>
    %9 = stablehlo.exponential %8 : tensor<7xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<7xf32>
    %11 = stablehlo.add %1, %10 : tensor<7xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<7xi1>, tensor<7xf32>
    return %12 : tensor<7xf32>
  }
  func.func private @mish_0(%arg0: tensor<4xf32>) -> tensor<4xf32> {
    %0 = call @softplus_1(%arg0) : (tensor<4xf32>) -> tensor<4xf32>
    %1 = stablehlo.tanh %0 : tensor<4xf32>
    %2 = stablehlo.multiply %arg0, %1 : tensor<4xf32>
    return %2 : tensor<4xf32>
  }
  func.func private @softplus_1(%arg0: tensor<4xf32>) -> tensor<4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<4xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<4xf32>
    %7 = stablehlo.abs %3 : tensor<4xf32>
    %8 = stablehlo.negate %7 : tensor<4xf32>
    %9 = stablehlo.exponential %8 : tensor<4xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<4xf32>
    %11 = stablehlo.add %1, %10 : tensor<4xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<4xi1>, tensor<4xf32>
    return %12 : tensor<4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x4xf32>, %arg1: tensor<7xf32>) -> (tensor<7x4xf32> {jax.result_info = "result[0]"}, tensor<7xf32> {jax.result_info = "result[1]"}) {
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
    %9:4 = call @mish(%arg1) : (tensor<7xf32>) -> (tensor<7xf32>, tensor<7xf32>, tensor<7xf32>, tensor<7xf32>)
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %11 = stablehlo.transpose %8, dims = [1, 0] : (tensor<7x4xf32>) -> tensor<4x7xf32>
    %12 = stablehlo.dot_general %11, %8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x7xf32>, tensor<7x4xf32>) -> tensor<4x4xf32>
    %cst_1 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %14 = stablehlo.divide %12, %13 : tensor<4x4xf32>
    %15 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %16 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %18 = stablehlo.add %15, %17 : tensor<4x4xi32>
    %19 = stablehlo.compare EQ, %18, %16, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %20 = stablehlo.convert %19 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %22 = stablehlo.multiply %21, %20 : tensor<4x4xf32>
    %23 = stablehlo.add %14, %22 : tensor<4x4xf32>
    %24 = stablehlo.transpose %8, dims = [1, 0] : (tensor<7x4xf32>) -> tensor<4x7xf32>
    %25 = stablehlo.dot_general %24, %9#0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x7xf32>, tensor<7xf32>) -> tensor<4xf32>
    %cst_4 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %27 = stablehlo.divide %25, %26 : tensor<4xf32>
    %28 = stablehlo.dot_general %23, %10, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %29 = stablehlo.subtract %27, %28 : tensor<4xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %42:17 = stablehlo.while(%iterArg = %23, %iterArg_25 = %c_17, %iterArg_26 = %10, %iterArg_27 = %29, %iterArg_28 = %29, %iterArg_29 = %30, %iterArg_30 = %31, %iterArg_31 = %32, %iterArg_32 = %33, %iterArg_33 = %34, %iterArg_34 = %35, %iterArg_35 = %36, %iterArg_36 = %37, %iterArg_37 = %38, %iterArg_38 = %39, %iterArg_39 = %40, %iterArg_40 = %41) : tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3x4xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_41 = stablehlo.constant dense<3> : tensor<i32>
      %68 = stablehlo.compare LT, %iterArg_25, %c_41, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %68 : tensor<i1>
    } do {
      %68 = stablehlo.dot_general %iterArg, %iterArg_28, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %69 = stablehlo.dot_general %iterArg_27, %iterArg_27, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
      %70 = stablehlo.dot_general %iterArg_28, %68, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
      %cst_41 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %71 = stablehlo.add %70, %cst_41 : tensor<f32>
      %72 = stablehlo.divide %69, %71 : tensor<f32>
      %73 = stablehlo.multiply %71, %71 : tensor<f32>
      %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %74 = stablehlo.divide %cst_42, %73 : tensor<f32>
      %75 = stablehlo.broadcast_in_dim %72, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %76 = stablehlo.multiply %75, %68 : tensor<4xf32>
      %77 = stablehlo.subtract %iterArg_27, %76 : tensor<4xf32>
      %78 = stablehlo.dot_general %77, %77, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
      %79 = stablehlo.dot_general %iterArg_27, %iterArg_27, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
      %cst_43 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %80 = stablehlo.add %79, %cst_43 : tensor<f32>
      %81 = stablehlo.divide %78, %80 : tensor<f32>
      %82 = stablehlo.multiply %80, %80 : tensor<f32>
      %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %83 = stablehlo.divide %cst_44, %82 : tensor<f32>
      %84 = stablehlo.broadcast_in_dim %72, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %85 = stablehlo.multiply %84, %iterArg_28 : tensor<4xf32>
      %86 = stablehlo.add %iterArg_26, %85 : tensor<4xf32>
      %87 = stablehlo.broadcast_in_dim %81, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %88 = stablehlo.multiply %87, %iterArg_28 : tensor<4xf32>
      %89 = stablehlo.add %77, %88 : tensor<4xf32>
      %90 = func.call @dynamic_update_index_in_dim(%iterArg_29, %iterArg_28, %iterArg_25) : (tensor<3x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<3x4xf32>
      %91 = func.call @dynamic_update_index_in_dim(%iterArg_30, %iterArg_27, %iterArg_25) : (tensor<3x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<3x4xf32>
      %92 = func.call @dynamic_update_index_in_dim(%iterArg_31, %68, %iterArg_25) : (tensor<3x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<3x4xf32>
      %93 = func.call @dynamic_update_index_in_dim_0(%iterArg_32, %71, %iterArg_25) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %94 = func.call @dynamic_update_index_in_dim_0(%iterArg_33, %69, %iterArg_25) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %95 = func.call @dynamic_update_index_in_dim_0(%iterArg_34, %74, %iterArg_25) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %96 = func.call @dynamic_update_index_in_dim_0(%iterArg_35, %72, %iterArg_25) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %97 = func.call @dynamic_update_index_in_dim(%iterArg_36, %77, %iterArg_25) : (tensor<3x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<3x4xf32>
      %98 = func.call @dynamic_update_index_in_dim_0(%iterArg_37, %80, %iterArg_25) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %99 = func.call @dynamic_update_index_in_dim_0(%iterArg_38, %78, %iterArg_25) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %100 = func.call @dynamic_update_index_in_dim_0(%iterArg_39, %83, %iterArg_25) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %101 = func.call @dynamic_update_index_in_dim_0(%iterArg_40, %81, %iterArg_25) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_45 = stablehlo.constant dense<1> : tensor<i32>
      %102 = stablehlo.add %iterArg_25, %c_45 : tensor<i32>
      stablehlo.return %iterArg, %102, %86, %77, %89, %90, %91, %92, %93, %94, %95, %96, %97, %98, %99, %100, %101 : tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3x4xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    }
    %43:3 = call @mish_1(%42#2) : (tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>)
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %45 = call @mish_3(%43#0, %43#1, %43#2, %42#2, %44) : (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %49:18 = stablehlo.while(%iterArg = %42#5, %iterArg_25 = %42#6, %iterArg_26 = %42#7, %iterArg_27 = %42#8, %iterArg_28 = %42#9, %iterArg_29 = %42#10, %iterArg_30 = %42#11, %iterArg_31 = %42#12, %iterArg_32 = %42#13, %iterArg_33 = %42#14, %iterArg_34 = %42#15, %iterArg_35 = %42#16, %iterArg_36 = %23, %iterArg_37 = %c_22, %iterArg_38 = %48, %iterArg_39 = %45, %iterArg_40 = %46, %iterArg_41 = %47) : tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3x4xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
    cond {
      %c_42 = stablehlo.constant dense<3> : tensor<i32>
      %68 = stablehlo.compare LT, %iterArg_37, %c_42, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %68 : tensor<i1>
    } do {
      %c_42 = stablehlo.constant dense<3> : tensor<i32>
      %68 = stablehlo.subtract %c_42, %iterArg_37 : tensor<i32>
      %c_43 = stablehlo.constant dense<1> : tensor<i32>
      %69 = stablehlo.subtract %68, %c_43 : tensor<i32>
      %70 = func.call @dynamic_index_in_dim(%iterArg, %69) : (tensor<3x4xf32>, tensor<i32>) -> tensor<4xf32>
      %71 = func.call @dynamic_index_in_dim(%iterArg_25, %69) : (tensor<3x4xf32>, tensor<i32>) -> tensor<4xf32>
      %72 = func.call @dynamic_index_in_dim(%iterArg_26, %69) : (tensor<3x4xf32>, tensor<i32>) -> tensor<4xf32>
      %73 = func.call @dynamic_index_in_dim_5(%iterArg_27, %69) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %74 = func.call @dynamic_index_in_dim_5(%iterArg_28, %69) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %75 = func.call @dynamic_index_in_dim_5(%iterArg_29, %69) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %76 = func.call @dynamic_index_in_dim_5(%iterArg_30, %69) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %77 = func.call @dynamic_index_in_dim(%iterArg_31, %69) : (tensor<3x4xf32>, tensor<i32>) -> tensor<4xf32>
      %78 = func.call @dynamic_index_in_dim_5(%iterArg_32, %69) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %79 = func.call @dynamic_index_in_dim_5(%iterArg_33, %69) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %80 = func.call @dynamic_index_in_dim_5(%iterArg_34, %69) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %81 = func.call @dynamic_index_in_dim_5(%iterArg_35, %69) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %82 = stablehlo.add %iterArg_40, %iterArg_41 : tensor<4xf32>
      %83 = stablehlo.broadcast_in_dim %81, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %84 = stablehlo.multiply %83, %iterArg_41 : tensor<4xf32>
      %85 = stablehlo.multiply %iterArg_41, %70 : tensor<4xf32>
      %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %86 = stablehlo.reduce(%85 init: %cst_44) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
      %87 = stablehlo.broadcast_in_dim %76, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %88 = stablehlo.multiply %87, %iterArg_39 : tensor<4xf32>
      %89 = stablehlo.add %84, %88 : tensor<4xf32>
      %90 = stablehlo.multiply %iterArg_39, %70 : tensor<4xf32>
      %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %91 = stablehlo.reduce(%90 init: %cst_45) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
      %92 = stablehlo.multiply %86, %80 : tensor<f32>
      %93 = stablehlo.multiply %92, %79 : tensor<f32>
      %94 = stablehlo.negate %93 : tensor<f32>
      %95 = stablehlo.divide %86, %78 : tensor<f32>
      %96 = stablehlo.dot_general %94, %71, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<4xf32>) -> tensor<4xf32>
      %97 = stablehlo.dot_general %94, %71, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<4xf32>) -> tensor<4xf32>
      %98 = stablehlo.add %96, %97 : tensor<4xf32>
      %99 = stablehlo.dot_general %95, %77, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<4xf32>) -> tensor<4xf32>
      %100 = stablehlo.add %82, %99 : tensor<4xf32>
      %101 = stablehlo.dot_general %95, %77, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<4xf32>) -> tensor<4xf32>
      %102 = stablehlo.add %100, %101 : tensor<4xf32>
      %103 = stablehlo.negate %102 : tensor<4xf32>
      %104 = stablehlo.add %98, %102 : tensor<4xf32>
      %105 = stablehlo.broadcast_in_dim %76, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %106 = stablehlo.multiply %105, %103 : tensor<4xf32>
      %107 = stablehlo.multiply %103, %72 : tensor<4xf32>
      %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %108 = stablehlo.reduce(%107 init: %cst_46) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
      %109 = stablehlo.add %91, %108 : tensor<f32>
      %110 = stablehlo.multiply %109, %75 : tensor<f32>
      %111 = stablehlo.multiply %110, %74 : tensor<f32>
      %112 = stablehlo.negate %111 : tensor<f32>
      %113 = stablehlo.divide %109, %73 : tensor<f32>
      %114 = stablehlo.dot_general %112, %70, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<4xf32>) -> tensor<4xf32>
      %115 = stablehlo.add %106, %114 : tensor<4xf32>
      %116 = stablehlo.dot_general %112, %72, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<4xf32>) -> tensor<4xf32>
      %117 = stablehlo.add %89, %116 : tensor<4xf32>
      %118 = stablehlo.dot_general %113, %71, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<4xf32>) -> tensor<4xf32>
      %119 = stablehlo.add %104, %118 : tensor<4xf32>
      %120 = stablehlo.dot_general %113, %71, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<4xf32>) -> tensor<4xf32>
      %121 = stablehlo.add %119, %120 : tensor<4xf32>
      %122 = stablehlo.dot_general %115, %iterArg_36, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x4xf32>) -> tensor<4xf32>
      %123 = stablehlo.add %117, %122 : tensor<4xf32>
      %124 = stablehlo.dot_general %115, %70, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<4x4xf32>
      %125 = stablehlo.add %iterArg_38, %124 : tensor<4x4xf32>
      %c_47 = stablehlo.constant dense<1> : tensor<i32>
      %126 = stablehlo.add %iterArg_37, %c_47 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %126, %125, %iterArg_39, %121, %123 : tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3x4xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
    }
    %50 = stablehlo.add %49#16, %49#17 : tensor<4xf32>
    %51 = stablehlo.negate %50 : tensor<4xf32>
    %52 = stablehlo.dot_general %51, %10, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<4x4xf32>
    %53 = stablehlo.add %49#14, %52 : tensor<4x4xf32>
    %cst_23 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %55 = stablehlo.divide %50, %54 : tensor<4xf32>
    %56 = stablehlo.dot_general %55, %24, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x7xf32>) -> tensor<7xf32>
    %57 = stablehlo.dot_general %55, %9#0, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<7xf32>) -> tensor<4x7xf32>
    %58 = stablehlo.transpose %57, dims = [1, 0] : (tensor<4x7xf32>) -> tensor<7x4xf32>
    %cst_24 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %60 = stablehlo.divide %53, %59 : tensor<4x4xf32>
    %61 = stablehlo.dot_general %60, %11, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x7xf32>) -> tensor<4x7xf32>
    %62 = stablehlo.transpose %61, dims = [1, 0] : (tensor<4x7xf32>) -> tensor<7x4xf32>
    %63 = stablehlo.dot_general %60, %8, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<7x4xf32>) -> tensor<4x7xf32>
    %64 = stablehlo.add %58, %62 : tensor<7x4xf32>
    %65 = stablehlo.transpose %63, dims = [1, 0] : (tensor<4x7xf32>) -> tensor<7x4xf32>
    %66 = stablehlo.add %64, %65 : tensor<7x4xf32>
    %67 = call @mish_6(%9#1, %9#2, %9#3, %arg1, %56) : (tensor<7xf32>, tensor<7xf32>, tensor<7xf32>, tensor<7xf32>, tensor<7xf32>) -> tensor<7xf32>
    return %66, %67 : tensor<7x4xf32>, tensor<7xf32>
  }
  func.func private @mish(%arg0: tensor<7xf32>) -> (tensor<7xf32>, tensor<7xf32>, tensor<7xf32>, tensor<7xf32>) {
    %0:2 = call @softplus(%arg0) : (tensor<7xf32>) -> (tensor<7xf32>, tensor<7xf32>)
    %1 = stablehlo.tanh %0#0 : tensor<7xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %3 = stablehlo.add %2, %1 : tensor<7xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %5 = stablehlo.subtract %4, %1 : tensor<7xf32>
    %6 = stablehlo.multiply %3, %5 : tensor<7xf32>
    %7 = stablehlo.multiply %arg0, %1 : tensor<7xf32>
    return %7, %0#1, %6, %1 : tensor<7xf32>, tensor<7xf32>, tensor<7xf32>, tensor<7xf32>
  }
  func.func private @softplus(%arg0: tensor<7xf32>) -> (tensor<7xf32>, tensor<7xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<7xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<7xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<7xf32>, tensor<7xf32>) -> tensor<7xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<7xf32>
    %7 = stablehlo.abs %3 : tensor<7xf32>
    %8 = stablehlo.negate %7 : tensor<7xf32>
    %9 = stablehlo.exponential %8 : tensor<7xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<7xf32>
    %11 = stablehlo.add %1, %10 : tensor<7xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<7xi1>, tensor<7xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<7xf32>, tensor<7xf32>) -> tensor<7xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<7xi1>, tensor<7xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<7xf32>, tensor<7xf32>) -> tensor<7xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<7xi1>, tensor<7xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<7xf32>
    %22 = stablehlo.exponential %21 : tensor<7xf32>
    return %12, %22 : tensor<7xf32>, tensor<7xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<3x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<3x4xf32>
    return %1 : tensor<3x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @mish_1(%arg0: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
    %0:2 = call @softplus_2(%arg0) : (tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>)
    %1 = stablehlo.tanh %0#0 : tensor<4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %3 = stablehlo.add %2, %1 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %5 = stablehlo.subtract %4, %1 : tensor<4xf32>
    %6 = stablehlo.multiply %3, %5 : tensor<4xf32>
    return %0#1, %6, %1 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
  }
  func.func private @softplus_2(%arg0: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<4xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<4xf32>
    %7 = stablehlo.abs %3 : tensor<4xf32>
    %8 = stablehlo.negate %7 : tensor<4xf32>
    %9 = stablehlo.exponential %8 : tensor<4xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<4xf32>
    %11 = stablehlo.add %1, %10 : tensor<4xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<4xi1>, tensor<4xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<4xi1>, tensor<4xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<4xi1>, tensor<4xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<4xf32>
    %22 = stablehlo.exponential %21 : tensor<4xf32>
    return %12, %22 : tensor<4xf32>, tensor<4xf32>
  }
  func.func private @mish_3(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<4xf32>, %arg4: tensor<4xf32>) -> tensor<4xf32> {
    %0 = stablehlo.multiply %arg3, %arg4 : tensor<4xf32>
    %1 = stablehlo.multiply %arg4, %arg2 : tensor<4xf32>
    %2 = stablehlo.multiply %0, %arg1 : tensor<4xf32>
    %3 = call @softplus_4(%arg0, %2) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %4 = stablehlo.add %1, %3 : tensor<4xf32>
    return %4 : tensor<4xf32>
  }
  func.func private @softplus_4(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>) -> tensor<4xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<4xf32>
    return %0 : tensor<4xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<3x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<3xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @mish_6(%arg0: tensor<7xf32>, %arg1: tensor<7xf32>, %arg2: tensor<7xf32>, %arg3: tensor<7xf32>, %arg4: tensor<7xf32>) -> tensor<7xf32> {
    %0 = stablehlo.multiply %arg3, %arg4 : tensor<7xf32>
    %1 = stablehlo.multiply %arg4, %arg2 : tensor<7xf32>
    %2 = stablehlo.multiply %0, %arg1 : tensor<7xf32>
    %3 = call @softplus_7(%arg0, %2) : (tensor<7xf32>, tensor<7xf32>) -> tensor<7xf32>
    %4 = stablehlo.add %1, %3 : tensor<7xf32>
    return %4 : tensor<7xf32>
  }
  func.func private @softplus_7(%arg0: tensor<7xf32>, %arg1: tensor<7xf32>) -> tensor<7xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<7xf32>
    return %0 : tensor<7xf32>
  }
}
// -----
// backward, cuda: same text as cpu
