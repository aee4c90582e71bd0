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
      %22:2 = func.call @closed_call(%iterArg_6, %iterArg_8, %20, %21) : (tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<f32>) -> (tensor<4xf32>, tensor<f32>)
      %23 = func.call @dynamic_update_index_in_dim(%iterArg_9, %22#1, %iterArg_7) : (tensor<7xf32>, tensor<f32>, tensor<i32>) -> tensor<7xf32>
      %c_10 = stablehlo.constant dense<1> : tensor<i32>
      %24 = stablehlo.add %iterArg_7, %c_10 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_5, %iterArg_6, %24, %22#0, %23 : tensor<7x4xf32>, tensor<7xf32>, tensor<f32>, tensor<i32>, tensor<4xf32>, tensor<7xf32>
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
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<f32>) -> (tensor<4xf32>, tensor<f32>) {
    %0 = stablehlo.dot_general %arg2, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
    %1 = stablehlo.subtract %arg3, %0 : tensor<f32>
    %2 = stablehlo.multiply %arg0, %1 : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %4 = stablehlo.multiply %3, %arg2 : tensor<4xf32>
    %5 = stablehlo.dot_general %arg2, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.add %cst, %5 : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %8 = stablehlo.divide %4, %7 : tensor<4xf32>
    %9 = stablehlo.add %arg1, %8 : tensor<4xf32>
    return %9, %1 : tensor<4xf32>, tensor<f32>
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
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %20:11 = stablehlo.while(%iterArg = %11, %iterArg_17 = %arg1, %iterArg_18 = %arg2, %iterArg_19 = %c_8, %iterArg_20 = %12, %iterArg_21 = %14, %iterArg_22 = %15, %iterArg_23 = %16, %iterArg_24 = %17, %iterArg_25 = %18, %iterArg_26 = %19) : tensor<7x4xf32>, tensor<7xf32>, tensor<f32>, tensor<i32>, tensor<4xf32>, tensor<7x4xf32>, tensor<7xf32>, tensor<7xf32>, tensor<7xf32>, tensor<7x4xf32>, tensor<7xf32>
    cond {
      %c_27 = stablehlo.constant dense<7> : tensor<i32>
      %37 = stablehlo.compare LT, %iterArg_19, %c_27, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %37 : tensor<i1>
    } do {
      %37 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_19) : (tensor<7x4xf32>, tensor<i32>) -> tensor<4xf32>
      %38 = func.call @dynamic_index_in_dim_0(%iterArg_17, %iterArg_19) : (tensor<7xf32>, tensor<i32>) -> tensor<f32>
      %39:7 = func.call @closed_call(%iterArg_18, %iterArg_20, %37, %38) : (tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<f32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<4xf32>, tensor<f32>)
      %40 = func.call @dynamic_update_index_in_dim(%iterArg_21, %39#1, %iterArg_19) : (tensor<7x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<7x4xf32>
      %41 = func.call @dynamic_update_index_in_dim_1(%iterArg_22, %39#2, %iterArg_19) : (tensor<7xf32>, tensor<f32>, tensor<i32>) -> tensor<7xf32>
      %42 = func.call @dynamic_update_index_in_dim_1(%iterArg_23, %39#3, %iterArg_19) : (tensor<7xf32>, tensor<f32>, tensor<i32>) -> tensor<7xf32>
      %43 = func.call @dynamic_update_index_in_dim_1(%iterArg_24, %39#4, %iterArg_19) : (tensor<7xf32>, tensor<f32>, tensor<i32>) -> tensor<7xf32>
      %44 = func.call @dynamic_update_index_in_dim(%iterArg_25, %39#5, %iterArg_19) : (tensor<7x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<7x4xf32>
      %45 = func.call @dynamic_update_index_in_dim_1(%iterArg_26, %39#6, %iterArg_19) : (tensor<7xf32>, tensor<f32>, tensor<i32>) -> tensor<7xf32>
      %c_27 = stablehlo.constant dense<1> : tensor<i32>
      %46 = stablehlo.add %iterArg_19, %c_27 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_17, %iterArg_18, %46, %39#0, %40, %41, %42, %43, %44, %45 : tensor<7x4xf32>, tensor<7xf32>, tensor<f32>, tensor<i32>, tensor<4xf32>, tensor<7x4xf32>, tensor<7xf32>, tensor<7xf32>, tensor<7xf32>, tensor<7x4xf32>, tensor<7xf32>
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
    %26:14 = stablehlo.while(%iterArg = %22, %iterArg_17 = %20#5, %iterArg_18 = %11, %iterArg_19 = %20#6, %iterArg_20 = %20#7, %iterArg_21 = %20#8, %iterArg_22 = %20#9, %iterArg_23 = %20#10, %iterArg_24 = %arg2, %iterArg_25 = %c_14, %iterArg_26 = %cst_11, %iterArg_27 = %21, %iterArg_28 = %24, %iterArg_29 = %25) : tensor<7xf32>, tensor<7x4xf32>, tensor<7x4xf32>, tensor<7xf32>, tensor<7xf32>, tensor<7xf32>, tensor<7x4xf32>, tensor<7xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<4xf32>, tensor<7x4xf32>, tensor<7xf32>
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
      %47:4 = func.call @closed_call_2(%iterArg_24, %iterArg_26, %iterArg_27, %39, %40, %41, %42, %43, %44, %45, %46) : (tensor<f32>, tensor<f32>, tensor<4xf32>, tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<4xf32>, tensor<f32>) -> (tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<f32>)
      %48 = func.call @dynamic_update_index_in_dim(%iterArg_28, %47#2, %38) : (tensor<7x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<7x4xf32>
      %49 = func.call @dynamic_update_index_in_dim_1(%iterArg_29, %47#3, %38) : (tensor<7xf32>, tensor<f32>, tensor<i32>) -> tensor<7xf32>
      %c_32 = stablehlo.constant dense<1> : tensor<i32>
      %50 = stablehlo.add %iterArg_25, %c_32 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %50, %47#0, %47#1, %48, %49 : tensor<7xf32>, tensor<7x4xf32>, tensor<7x4xf32>, tensor<7xf32>, tensor<7xf32>, tensor<7xf32>, tensor<7x4xf32>, tensor<7xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<4xf32>, tensor<7x4xf32>, tensor<7xf32>
    }
    %cst_15 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %28 = stablehlo.divide %23, %27 : tensor<4xf32>
    %29 = stablehlo.dot_general %28, %13, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x7xf32>) -> tensor<7xf32>
    %30 = stablehlo.add %26#13, %29 : tensor<7xf32>
    %31 = stablehlo.dot_general %28, %arg1, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<7xf32>) -> tensor<4x7xf32>
    %32 = stablehlo.transpose %31, dims = [1, 0] : (tensor<4x7xf32>) -> tensor<7x4xf32>
    %33 = stablehlo.add %26#12, %32 : tensor<7x4xf32>
    %34 = stablehlo.slice %33 [0:7, 0:1] : (tensor<7x4xf32>) -> tensor<7x1xf32>
    %35 = stablehlo.slice %33 [0:7, 1:4] : (tensor<7x4xf32>) -> tensor<7x3xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.pad %35, %cst_16, low = [0, 1], high = [0, 0], interior = [0, 0] : (tensor<7x3xf32>, tensor<f32>) -> tensor<7x4xf32>
    return %36, %30, %26#10 : tensor<7x4xf32>, tensor<7xf32>, tensor<f32>
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
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<f32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<4xf32>, tensor<f32>) {
    %0 = stablehlo.dot_general %arg2, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
    %1 = stablehlo.subtract %arg3, %0 : tensor<f32>
    %2 = stablehlo.multiply %arg0, %1 : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %4 = stablehlo.multiply %3, %arg2 : tensor<4xf32>
    %5 = stablehlo.dot_general %arg2, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.add %cst, %5 : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %8 = stablehlo.divide %4, %7 : tensor<4xf32>
    %9 = stablehlo.multiply %6, %6 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.divide %cst_0, %9 : tensor<f32>
    %11 = stablehlo.add %arg1, %8 : tensor<4xf32>
    return %11, %arg1, %1, %2, %6, %4, %10 : tensor<4xf32>, tensor<4xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<4xf32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<7x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<7x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<7x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<7x4xf32>
    return %1 : tensor<7x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<7xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<7xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<7xf32>, tensor<1xf32>, tensor<i32>) -> tensor<7xf32>
    return %1 : tensor<7xf32>
  }
  func.func private @closed_call_2(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<4xf32>, %arg3: tensor<f32>, %arg4: tensor<4xf32>, %arg5: tensor<4xf32>, %arg6: tensor<f32>, %arg7: tensor<f32>, %arg8: tensor<f32>, %arg9: tensor<4xf32>, %arg10: tensor<f32>) -> (tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<f32>) {
    %0 = stablehlo.broadcast_in_dim %arg10, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1 = stablehlo.multiply %arg2, %0 : tensor<4xf32>
    %2 = stablehlo.multiply %1, %arg9 : tensor<4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %4 = stablehlo.negate %3 : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %arg8, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %6 = stablehlo.divide %arg2, %5 : tensor<4xf32>
    %7 = stablehlo.dot_general %4, %arg5, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<4xf32>) -> tensor<4xf32>
    %8 = stablehlo.dot_general %4, %arg5, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<4xf32>) -> tensor<4xf32>
    %9 = stablehlo.add %7, %8 : tensor<4xf32>
    %10 = stablehlo.broadcast_in_dim %arg7, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %11 = stablehlo.multiply %10, %6 : tensor<4xf32>
    %12 = stablehlo.add %9, %11 : tensor<4xf32>
    %13 = stablehlo.multiply %6, %arg5 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%13 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %15 = stablehlo.multiply %arg0, %14 : tensor<f32>
    %16 = stablehlo.add %arg3, %15 : tensor<f32>
    %17 = stablehlo.multiply %14, %arg6 : tensor<f32>
    %18 = stablehlo.add %arg1, %17 : tensor<f32>
    %19 = stablehlo.negate %16 : tensor<f32>
    %20 = stablehlo.dot_general %19, %arg5, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<4xf32>) -> tensor<4xf32>
    %21 = stablehlo.add %arg2, %20 : tensor<4xf32>
    %22 = stablehlo.dot_general %19, %arg4, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<4xf32>) -> tensor<4xf32>
    %23 = stablehlo.add %12, %22 : tensor<4xf32>
    return %18, %21, %23, %16 : tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
