// import jax.numpy as jnp
// from jax import lax
//
//
// def compute_online_regression(a, targets, eta):
//     with_ones = jnp.concatenate([jnp.ones((7, 1), a.dtype), a[:, 1:]], axis=1)
//     a_mat = with_ones + 2 * jnp.eye(7, 4)
//     w_init = jnp.zeros(4, targets.dtype)
//     xty = a_mat.T @ targets / 7
//
//     def absorb(w_now, pair):
//         row, goal = pair
//         miss = goal - row @ w_now
//         w_next = w_now + eta * miss * row / (1 + row @ row)
//         return w_next, miss
//
//     w_end, errs = lax.scan(absorb, w_init, (a_mat, targets))
//     return errs, w_end - xty
//
//   a: float32[7, 4] in [-1, 1]
//   targets: float32[7] in [-1.5, 1.5]
//   eta: float32[] in [0.2, 0.8]
// -----
// forward, cpu
module @jit_compute_online_regression attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x4xf32>, %arg1: tensor<7xf32>, %arg2: tensor<f32>) -> (tensor<7xf32> {jax.result_info = "result[0]"}, tensor<4xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x1xf32>
    %1 = stablehlo.slice %arg0 [0:7, 1:4] : (tensor<7x4xf32>) -> tensor<7x3xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 1 : (tensor<7x1xf32>, tensor<7x3xf32>) -> tensor<7x4xf32>
    %3 = stablehlo.iota dim = 0 : tensor<7x4xi32>
    %4 = stablehlo.iota dim = 1 : tensor<7x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<7x4xi32>
    %6 = stablehlo.add %3, %5 : tensor<7x4xi32>
    %7 = stablehlo.compare EQ, %6, %4, SIGNED : (tensor<7x4xi32>, tensor<7x4xi32>) -> tensor<7x4xi1>
    %8 = stablehlo.convert %7 : (tensor<7x4xi1>) -> tensor<7x4xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %10 = stablehlo.multiply %9, %8 : tensor<7x4xf32>
    %11 = stablehlo.add %2, %10 : tensor<7x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %13 = stablehlo.transpose %11, dims = [1, 0] : (tensor<7x4xf32>) -> tensor<4x7xf32>
    %14 = stablehlo.dot_general %13, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x7xf32>, tensor<7xf32>) -> tensor<4xf32>
    %cst_2 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %16 = stablehlo.divide %14, %15 : tensor<4xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %18:6 = stablehlo.while(%iterArg = %11, %iterArg_5 = %arg1, %iterArg_6 = %arg2, %iterArg_7 = %c_4, %iterArg_8 = %12, %iterArg_9 = %17) : tensor<7x4xf32>, tensor<7xf32>, tensor<f32>, tensor<i32>, tensor<4xf32>, tensor<7xf32>
    cond {
      %c_10 = stablehlo.constant dense<7> : tensor<i32>
      %20 = stablehlo.compare LT, %iterArg_7, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %20 : tensor<i1>
    } do {
      %20 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_7) : (tensor<7x4xf32>, tensor<i32>) -> tensor<4xf32>
      %21 = func.call @dynamic_index_in_dim_0(%iterArg_5, %iterArg_7) : (tensor<7xf32>, tensor<i32>) -> tensor<f32>
      %22 = stablehlo.dot_general %20, %iterArg_8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
      %23 = stablehlo.subtract %21, %22 : tensor<f32>
      %24 = stablehlo.multiply %iterArg_6, %23 : tensor<f32>
      %25 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %26 = stablehlo.multiply %25, %20 : tensor<4xf32>
      %27 = stablehlo.dot_general %20, %20, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
      %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %28 = stablehlo.add %cst_10, %27 : tensor<f32>
      %29 = stablehlo.broadcast_in_dim %28, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %30 = stablehlo.divide %26, %29 : tensor<4xf32>
      %31 = stablehlo.add %iterArg_8, %30 : tensor<4xf32>
      %32 = func.call @dynamic_update_index_in_dim(%iterArg_9, %23, %iterArg_7) : (tensor<7xf32>, tensor<f32>, tensor<i32>) -> tensor<7xf32>
      %c_11 = stablehlo.constant dense<1> : tensor<i32>
      %33 = stablehlo.add %iterArg_7, %c_11 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_5, %iterArg_6, %33, %31, %32 : tensor<7x4xf32>, tensor<7xf32>, tensor<f32>, tensor<i32>, tensor<4xf32>, tensor<7xf32>
    }
    %19 = stablehlo.subtract %18#4, %16 : tensor<4xf32>
    return %18#5, %19 : tensor<7xf32>, tensor<4xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<7x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<7x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<7xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<7xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<7xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<7xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<7xf32>, tensor<1xf32>, tensor<i32>) -> tensor<7xf32>
    return %1 : tensor<7xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x4xf32>, %arg1: tensor<7xf32>, %arg2: tensor<f32>) -> (tensor<7x4xf32> {jax.result_info = "result[0]"}, tensor<7xf32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x1xf32>
    %1 = stablehlo.slice %arg0 [0:7, 1:4] : (tensor<7x4xf32>) -> tensor<7x3xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 1 : (tensor<7x1xf32>, tensor<7x3xf32>) -> tensor<7x4xf32>
    %3 = stablehlo.iota dim = 0 : tensor<7x4xi32>
    %4 = stablehlo.iota dim = 1 : tensor<7x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<7x4xi32>
    %6 = stablehlo.add %3, %5 : tensor<7x4xi32>
    %7 = stablehlo.compare EQ, %6, %4, SIGNED : (tensor<7x4xi32>, tensor<7x4xi32>) -> tensor<7x4xi1>
    %8 = stablehlo.convert %7 : (tensor<7x4xi1>) -> tensor<7x4xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %10 = stablehlo.multiply %9, %8 : tensor<7x4xf32>
    %11 = stablehlo.add %2, %10 : tensor<7x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %13 = stablehlo.transpose %11, dims = [1, 0] : (tensor<7x4xf32>) -> tensor<4x7xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %20:11 = stablehlo.while(%iterArg = %11, %iterArg_17 = %arg1, %iterArg_18 = %arg2, %iterArg_19 = %c_8, %iterArg_20 = %12, %iterArg_21 = %14, %iterArg_22 = %15, %iterArg_23 = %16, %iterArg_24 = %17, %iterArg_25 = %18, %iterArg_26 = %19) : tensor<7x4xf32>, tensor<7xf32>, tensor<f32>, tensor<i32>, tensor<4xf32>, tensor<7xf32>, tensor<7x4xf32>, tensor<7xf32>, tensor<7xf32>, tensor<7x4xf32>, tensor<7xf32>
    cond {
      %c_27 = stablehlo.constant dense<7> : tensor<i32>
      %37 = stablehlo.compare LT, %iterArg_19, %c_27, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %37 : tensor<i1>
    } do {
      %37 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_19) : (tensor<7x4xf32>, tensor<i32>) -> tensor<4xf32>
      %38 = func.call @dynamic_index_in_dim_0(%iterArg_17, %iterArg_19) : (tensor<7xf32>, tensor<i32>) -> tensor<f32>
      %39 = stablehlo.dot_general %37, %iterArg_20, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
      %40 = stablehlo.subtract %38, %39 : tensor<f32>
      %41 = stablehlo.multiply %iterArg_18, %40 : tensor<f32>
      %42 = stablehlo.broadcast_in_dim %41, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %43 = stablehlo.multiply %42, %37 : tensor<4xf32>
      %44 = stablehlo.dot_general %37, %37, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
      %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %45 = stablehlo.add %cst_27, %44 : tensor<f32>
      %46 = stablehlo.broadcast_in_dim %45, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %47 = stablehlo.divide %43, %46 : tensor<4xf32>
      %48 = stablehlo.multiply %45, %45 : tensor<f32>
      %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %49 = stablehlo.divide %cst_28, %48 : tensor<f32>
      %50 = stablehlo.add %iterArg_20, %47 : tensor<4xf32>
      %51 = func.call @dynamic_update_index_in_dim(%iterArg_21, %40, %iterArg_19) : (tensor<7xf32>, tensor<f32>, tensor<i32>) -> tensor<7xf32>
      %52 = func.call @dynamic_update_index_in_dim_1(%iterArg_22, %iterArg_20, %iterArg_19) : (tensor<7x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<7x4xf32>
      %53 = func.call @dynamic_update_index_in_dim(%iterArg_23, %41, %iterArg_19) : (tensor<7xf32>, tensor<f32>, tensor<i32>) -> tensor<7xf32>
      %54 = func.call @dynamic_update_index_in_dim(%iterArg_24, %45, %iterArg_19) : (tensor<7xf32>, tensor<f32>, tensor<i32>) -> tensor<7xf32>
      %55 = func.call @dynamic_update_index_in_dim_1(%iterArg_25, %43, %iterArg_19) : (tensor<7x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<7x4xf32>
      %56 = func.call @dynamic_update_index_in_dim(%iterArg_26, %49, %iterArg_19) : (tensor<7xf32>, tensor<f32>, tensor<i32>) -> tensor<7xf32>
      %c_29 = stablehlo.constant dense<1> : tensor<i32>
      %57 = stablehlo.add %iterArg_19, %c_29 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_17, %iterArg_18, %57, %50, %51, %52, %53, %54, %55, %56 : tensor<7x4xf32>, tensor<7xf32>, tensor<f32>, tensor<i32>, tensor<4xf32>, tensor<7xf32>, tensor<7x4xf32>, tensor<7xf32>, tensor<7xf32>, tensor<7x4xf32>, tensor<7xf32>
    }
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %23 = stablehlo.negate %21 : tensor<4xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %26:14 = stablehlo.while(%iterArg = %22, %iterArg_17 = %20#6, %iterArg_18 = %11, %iterArg_19 = %20#5, %iterArg_20 = %20#7, %iterArg_21 = %20#8, %iterArg_22 = %20#9, %iterArg_23 = %20#10, %iterArg_24 = %arg2, %iterArg_25 = %c_14, %iterArg_26 = %cst_11, %iterArg_27 = %21, %iterArg_28 = %24, %iterArg_29 = %25) : tensor<7xf32>, tensor<7x4xf32>, tensor<7x4xf32>, tensor<7xf32>, tensor<7xf32>, tensor<7xf32>, tensor<7x4xf32>, tensor<7xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<4xf32>, tensor<7x4xf32>, tensor<7xf32>
    cond {
      %c_30 = stablehlo.constant dense<7> : tensor<i32>
      %37 = stablehlo.compare LT, %iterArg_25, %c_30, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %37 : tensor<i1>
    } do {
      %c_30 = stablehlo.constant dense<7> : tensor<i32>
      %37 = stablehlo.subtract %c_30, %iterArg_25 : tensor<i32>
      %c_31 = stablehlo.constant dense<1> : tensor<i32>
      %38 = stablehlo.subtract %37, %c_31 : tensor<i32>
      %39 = func.call @dynamic_index_in_dim_0(%iterArg, %38) : (tensor<7xf32>, tensor<i32>) -> tensor<f32>
      %40 = func.call @dynamic_index_in_dim(%iterArg_17, %38) : (tensor<7x4xf32>, tensor<i32>) -> tensor<4xf32>
      %41 = func.call @dynamic_index_in_dim(%iterArg_18, %38) : (tensor<7x4xf32>, tensor<i32>) -> tensor<4xf32>
      %42 = func.call @dynamic_index_in_dim_0(%iterArg_19, %38) : (tensor<7xf32>, tensor<i32>) -> tensor<f32>
      %43 = func.call @dynamic_index_in_dim_0(%iterArg_20, %38) : (tensor<7xf32>, tensor<i32>) -> tensor<f32>
      %44 = func.call @dynamic_index_in_dim_0(%iterArg_21, %38) : (tensor<7xf32>, tensor<i32>) -> tensor<f32>
      %45 = func.call @dynamic_index_in_dim(%iterArg_22, %38) : (tensor<7x4xf32>, tensor<i32>) -> tensor<4xf32>
      %46 = func.call @dynamic_index_in_dim_0(%iterArg_23, %38) : (tensor<7xf32>, tensor<i32>) -> tensor<f32>
      %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %48 = stablehlo.multiply %iterArg_27, %47 : tensor<4xf32>
      %49 = stablehlo.multiply %48, %45 : tensor<4xf32>
      %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %50 = stablehlo.reduce(%49 init: %cst_32) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
      %51 = stablehlo.negate %50 : tensor<f32>
      %52 = stablehlo.broadcast_in_dim %44, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %53 = stablehlo.divide %iterArg_27, %52 : tensor<4xf32>
      %54 = stablehlo.dot_general %51, %41, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<4xf32>) -> tensor<4xf32>
      %55 = stablehlo.dot_general %51, %41, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<4xf32>) -> tensor<4xf32>
      %56 = stablehlo.add %54, %55 : tensor<4xf32>
      %57 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %58 = stablehlo.multiply %57, %53 : tensor<4xf32>
      %59 = stablehlo.add %56, %58 : tensor<4xf32>
      %60 = stablehlo.multiply %53, %41 : tensor<4xf32>
      %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %61 = stablehlo.reduce(%60 init: %cst_33) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
      %62 = stablehlo.multiply %iterArg_24, %61 : tensor<f32>
      %63 = stablehlo.add %39, %62 : tensor<f32>
      %64 = stablehlo.multiply %61, %42 : tensor<f32>
      %65 = stablehlo.add %iterArg_26, %64 : tensor<f32>
      %66 = stablehlo.negate %63 : tensor<f32>
      %67 = stablehlo.dot_general %66, %41, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<4xf32>) -> tensor<4xf32>
      %68 = stablehlo.add %iterArg_27, %67 : tensor<4xf32>
      %69 = stablehlo.dot_general %66, %40, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<4xf32>) -> tensor<4xf32>
      %70 = stablehlo.add %59, %69 : tensor<4xf32>
      %71 = func.call @dynamic_update_index_in_dim_1(%iterArg_28, %70, %38) : (tensor<7x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<7x4xf32>
      %72 = func.call @dynamic_update_index_in_dim(%iterArg_29, %63, %38) : (tensor<7xf32>, tensor<f32>, tensor<i32>) -> tensor<7xf32>
      %c_34 = stablehlo.constant dense<1> : tensor<i32>
      %73 = stablehlo.add %iterArg_25, %c_34 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %73, %65, %68, %71, %72 : tensor<7xf32>, tensor<7x4xf32>, tensor<7x4xf32>, tensor<7xf32>, tensor<7xf32>, tensor<7xf32>, tensor<7x4xf32>, tensor<7xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<4xf32>, tensor<7x4xf32>, tensor<7xf32>
    }
    %cst_15 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %28 = stablehlo.divide %23, %27 : tensor<4xf32>
    %29 = stablehlo.dot_general %28, %13, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x7xf32>) -> tensor<7xf32>
    %30 = stablehlo.dot_general %28, %arg1, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<7xf32>) -> tensor<4x7xf32>
    %31 = stablehlo.add %26#13, %29 : tensor<7xf32>
    %32 = stablehlo.transpose %30, dims = [1, 0] : (tensor<4x7xf32>) -> tensor<7x4xf32>
    %33 = stablehlo.add %26#12, %32 : tensor<7x4xf32>
    %34 = stablehlo.slice %33 [0:7, 0:1] : (tensor<7x4xf32>) -> tensor<7x1xf32>
    %35 = stablehlo.slice %33 [0:7, 1:4] : (tensor<7x4xf32>) -> tensor<7x3xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.pad %35, %cst_16, low = [0, 1], high = [0, 0], interior = [0, 0] : (tensor<7x3xf32>, tensor<f32>) -> tensor<7x4xf32>
    return %36, %31, %26#10 : tensor<7x4xf32>, tensor<7xf32>, tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<7x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<7x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<7xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<7xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<7xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<7xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<7xf32>, tensor<1xf32>, tensor<i32>) -> tensor<7xf32>
    return %1 : tensor<7xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<7x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<7x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<7x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<7x4xf32>
    return %1 : tensor<7x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
