// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def direct_sum(r_batch, batched_m, importance):
//     def one_system(r, m):
//         def pair_force(a, xj, qj):
//             sep = xj - a
//             d2 = jnp.sum(sep**2) + 1.0
//             s6 = 1 / d2**3
//             strength = s6 * s6 - s6
//             return qj * strength * sep
//
//         def gather_from(k, so_far):
//             felt = jax.vmap(pair_force, in_axes=(0, None, None))(r, r[k], m[k])
//             return so_far + felt
//
//         net = lax.fori_loop(0, 4, gather_from, jnp.zeros_like(r))
//         return jnp.average(net, axis=1, weights=importance)
//
//     return jax.vmap(one_system)(r_batch, batched_m)
//
//   r_batch: float32[3, 4, 2] in [-1.5, 1.5]
//   batched_m: float32[3, 4] in [0.3, 1.5]
//   importance: float32[2] in [0.1, 1]
// -----
// forward, cpu
module @jit_direct_sum attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x2xf32>, %arg1: tensor<3x4xf32>, %arg2: tensor<2xf32>) -> (tensor<3x4xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [1, 2] : (tensor<4x2xf32>) -> tensor<3x4x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %2:5 = stablehlo.while(%iterArg = %arg0, %iterArg_3 = %arg1, %iterArg_4 = %c_0, %iterArg_5 = %c, %iterArg_6 = %1) : tensor<3x4x2xf32>, tensor<3x4xf32>, tensor<i32>, tensor<i32>, tensor<3x4x2xf32>
    cond {
      %c_7 = stablehlo.constant dense<4> : tensor<i32>
      %12 = stablehlo.compare LT, %iterArg_4, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %12 : tensor<i1>
    } do {
      %12:2 = func.call @closed_call(%iterArg, %iterArg_3, %iterArg_5, %iterArg_6) : (tensor<3x4x2xf32>, tensor<3x4xf32>, tensor<i32>, tensor<3x4x2xf32>) -> (tensor<i32>, tensor<3x4x2xf32>)
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %13 = stablehlo.add %iterArg_4, %c_7 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %13, %12#0, %12#1 : tensor<3x4x2xf32>, tensor<3x4xf32>, tensor<i32>, tensor<i32>, tensor<3x4x2xf32>
    }
    %3 = stablehlo.reshape %arg2 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<1x2xf32>, tensor<f32>) -> tensor<1xf32>
    %5 = stablehlo.broadcast_in_dim %3, dims = [1, 2] : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x4x2xf32>
    %7 = stablehlo.multiply %2#4, %6 : tensor<3x4x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<3x4x2xf32>, tensor<f32>) -> tensor<3x4xf32>
    %9 = stablehlo.broadcast_in_dim %4, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<3x4xf32>
    %11 = stablehlo.divide %8, %10 : tensor<3x4xf32>
    return %11 : tensor<3x4xf32>
  }
  func.func private @closed_call(%arg0: tensor<3x4x2xf32>, %arg1: tensor<3x4xf32>, %arg2: tensor<i32>, %arg3: tensor<3x4x2xf32>) -> (tensor<i32>, tensor<3x4x2xf32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg2, %c : tensor<i32>
    %1 = stablehlo.convert %arg2 : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.compare LT, %1, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_1 = stablehlo.constant dense<4> : tensor<i32>
    %3 = stablehlo.add %1, %c_1 : tensor<i32>
    %4 = stablehlo.select %2, %3, %1 : tensor<i1>, tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.compare LT, %c_2, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %c_5 = stablehlo.constant dense<2> : tensor<i32>
    %6 = stablehlo.add %c_4, %c_5 : tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.select %5, %6, %c_6 : tensor<i1>, tensor<i32>
    %8 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %9 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %10 = stablehlo.concatenate %8, %9, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %11 = "stablehlo.gather"(%arg0, %10) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1, 2], start_index_map = [1, 2]>, indices_are_sorted = true, slice_sizes = array<i64: 3, 1, 2>}> : (tensor<3x4x2xf32>, tensor<2xi32>) -> tensor<3x1x2xf32>
    %12 = stablehlo.reshape %11 : (tensor<3x1x2xf32>) -> tensor<3x2xf32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %13 = stablehlo.compare LT, %arg2, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %14 = stablehlo.convert %arg2 : tensor<i32>
    %c_8 = stablehlo.constant dense<4> : tensor<i32>
    %15 = stablehlo.add %14, %c_8 : tensor<i32>
    %16 = stablehlo.select %13, %15, %arg2 : tensor<i1>, tensor<i32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %18 = "stablehlo.gather"(%arg1, %17) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], start_index_map = [1]>, indices_are_sorted = true, slice_sizes = array<i64: 3, 1>}> : (tensor<3x4xf32>, tensor<1xi32>) -> tensor<3x1xf32>
    %19 = stablehlo.reshape %18 : (tensor<3x1xf32>) -> tensor<3xf32>
    %20 = stablehlo.broadcast_in_dim %12, dims = [0, 2] : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1, 2] : (tensor<3x1x2xf32>) -> tensor<3x4x2xf32>
    %22 = stablehlo.subtract %21, %arg0 : tensor<3x4x2xf32>
    %23 = stablehlo.multiply %22, %22 : tensor<3x4x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%23 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<3x4x2xf32>, tensor<f32>) -> tensor<3x4xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %26 = stablehlo.add %24, %25 : tensor<3x4xf32>
    %27 = stablehlo.multiply %26, %26 : tensor<3x4xf32>
    %28 = stablehlo.multiply %27, %26 : tensor<3x4xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %30 = stablehlo.divide %29, %28 : tensor<3x4xf32>
    %31 = stablehlo.multiply %30, %30 : tensor<3x4xf32>
    %32 = stablehlo.subtract %31, %30 : tensor<3x4xf32>
    %33 = stablehlo.broadcast_in_dim %19, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x4xf32>
    %35 = stablehlo.multiply %34, %32 : tensor<3x4xf32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [0, 1] : (tensor<3x4xf32>) -> tensor<3x4x1xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2] : (tensor<3x4x1xf32>) -> tensor<3x4x2xf32>
    %38 = stablehlo.multiply %37, %22 : tensor<3x4x2xf32>
    %39 = stablehlo.add %arg3, %38 : tensor<3x4x2xf32>
    return %0, %39 : tensor<i32>, tensor<3x4x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x2xf32>, %arg1: tensor<3x4xf32>, %arg2: tensor<2xf32>) -> (tensor<3x4x2xf32> {jax.result_info = "result[0]"}, tensor<3x4xf32> {jax.result_info = "result[1]"}, tensor<2xf32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [1, 2] : (tensor<4x2xf32>) -> tensor<3x4x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.compare LT, %c, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<2> : tensor<i32>
    %3 = stablehlo.add %c_1, %c_2 : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.select %2, %3, %c_3 : tensor<i1>, tensor<i32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<4x2xi32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<4x1xi32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x3x4x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x3x4xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x3x4xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x3x4xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x3x4xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x3x1xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x3x4x2xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x3x4x1xf32>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %16:16 = stablehlo.while(%iterArg = %arg1, %iterArg_27 = %arg0, %iterArg_28 = %5, %iterArg_29 = %c_15, %iterArg_30 = %c_4, %iterArg_31 = %1, %iterArg_32 = %6, %iterArg_33 = %7, %iterArg_34 = %8, %iterArg_35 = %9, %iterArg_36 = %10, %iterArg_37 = %11, %iterArg_38 = %12, %iterArg_39 = %13, %iterArg_40 = %14, %iterArg_41 = %15) : tensor<3x4xf32>, tensor<3x4x2xf32>, tensor<1xi32>, tensor<i32>, tensor<i32>, tensor<3x4x2xf32>, tensor<4x2xi32>, tensor<4x1xi32>, tensor<4x3x4x2xf32>, tensor<4x3x4xf32>, tensor<4x3x4xf32>, tensor<4x3x4xf32>, tensor<4x3x4xf32>, tensor<4x3x1xf32>, tensor<4x3x4x2xf32>, tensor<4x3x4x1xf32>
    cond {
      %c_42 = stablehlo.constant dense<4> : tensor<i32>
      %52 = stablehlo.compare LT, %iterArg_29, %c_42, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %52 : tensor<i1>
    } do {
      %52:12 = func.call @closed_call(%iterArg, %iterArg_27, %iterArg_28, %iterArg_30, %iterArg_31) : (tensor<3x4xf32>, tensor<3x4x2xf32>, tensor<1xi32>, tensor<i32>, tensor<3x4x2xf32>) -> (tensor<i32>, tensor<3x4x2xf32>, tensor<2xi32>, tensor<1xi32>, tensor<3x4x2xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x1xf32>, tensor<3x4x2xf32>, tensor<3x4x1xf32>)
      %53 = func.call @dynamic_update_index_in_dim(%iterArg_32, %52#2, %iterArg_29) : (tensor<4x2xi32>, tensor<2xi32>, tensor<i32>) -> tensor<4x2xi32>
      %54 = func.call @dynamic_update_index_in_dim_0(%iterArg_33, %52#3, %iterArg_29) : (tensor<4x1xi32>, tensor<1xi32>, tensor<i32>) -> tensor<4x1xi32>
      %55 = func.call @dynamic_update_index_in_dim_1(%iterArg_34, %52#4, %iterArg_29) : (tensor<4x3x4x2xf32>, tensor<3x4x2xf32>, tensor<i32>) -> tensor<4x3x4x2xf32>
      %56 = func.call @dynamic_update_index_in_dim_2(%iterArg_35, %52#5, %iterArg_29) : (tensor<4x3x4xf32>, tensor<3x4xf32>, tensor<i32>) -> tensor<4x3x4xf32>
      %57 = func.call @dynamic_update_index_in_dim_2(%iterArg_36, %52#6, %iterArg_29) : (tensor<4x3x4xf32>, tensor<3x4xf32>, tensor<i32>) -> tensor<4x3x4xf32>
      %58 = func.call @dynamic_update_index_in_dim_2(%iterArg_37, %52#7, %iterArg_29) : (tensor<4x3x4xf32>, tensor<3x4xf32>, tensor<i32>) -> tensor<4x3x4xf32>
      %59 = func.call @dynamic_update_index_in_dim_2(%iterArg_38, %52#8, %iterArg_29) : (tensor<4x3x4xf32>, tensor<3x4xf32>, tensor<i32>) -> tensor<4x3x4xf32>
      %60 = func.call @dynamic_update_index_in_dim_3(%iterArg_39, %52#9, %iterArg_29) : (tensor<4x3x1xf32>, tensor<3x1xf32>, tensor<i32>) -> tensor<4x3x1xf32>
      %61 = func.call @dynamic_update_index_in_dim_1(%iterArg_40, %52#10, %iterArg_29) : (tensor<4x3x4x2xf32>, tensor<3x4x2xf32>, tensor<i32>) -> tensor<4x3x4x2xf32>
      %62 = func.call @dynamic_update_index_in_dim_4(%iterArg_41, %52#11, %iterArg_29) : (tensor<4x3x4x1xf32>, tensor<3x4x1xf32>, tensor<i32>) -> tensor<4x3x4x1xf32>
      %c_42 = stablehlo.constant dense<1> : tensor<i32>
      %63 = stablehlo.add %iterArg_29, %c_42 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_27, %iterArg_28, %63, %52#0, %52#1, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62 : tensor<3x4xf32>, tensor<3x4x2xf32>, tensor<1xi32>, tensor<i32>, tensor<i32>, tensor<3x4x2xf32>, tensor<4x2xi32>, tensor<4x1xi32>, tensor<4x3x4x2xf32>, tensor<4x3x4xf32>, tensor<4x3x4xf32>, tensor<4x3x4xf32>, tensor<4x3x4xf32>, tensor<4x3x1xf32>, tensor<4x3x4x2xf32>, tensor<4x3x4x1xf32>
    }
    %17 = stablehlo.reshape %arg2 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%17 init: %cst_16) applies stablehlo.add across dimensions = [1] : (tensor<1x2xf32>, tensor<f32>) -> tensor<1xf32>
    %19 = stablehlo.broadcast_in_dim %17, dims = [1, 2] : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x4x2xf32>
    %21 = stablehlo.multiply %16#5, %20 : tensor<3x4x2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.reduce(%21 init: %cst_17) applies stablehlo.add across dimensions = [2] : (tensor<3x4x2xf32>, tensor<f32>) -> tensor<3x4xf32>
    %23 = stablehlo.broadcast_in_dim %18, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %24 = stablehlo.multiply %23, %23 : tensor<1x1xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %26 = stablehlo.divide %25, %24 : tensor<1x1xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %28 = stablehlo.broadcast_in_dim %26, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<3x4xf32>
    %29 = stablehlo.multiply %27, %28 : tensor<3x4xf32>
    %30 = stablehlo.multiply %29, %22 : tensor<3x4xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%30 init: %cst_20) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x4xf32>, tensor<f32>) -> tensor<f32>
    %32 = stablehlo.reshape %31 : (tensor<f32>) -> tensor<1x1xf32>
    %33 = stablehlo.negate %32 : tensor<1x1xf32>
    %34 = stablehlo.broadcast_in_dim %23, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<3x4xf32>
    %35 = stablehlo.divide %27, %34 : tensor<3x4xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.reduce(%33 init: %cst_21) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %38 = stablehlo.broadcast_in_dim %35, dims = [0, 1] : (tensor<3x4xf32>) -> tensor<3x4x2xf32>
    %39 = stablehlo.multiply %16#5, %38 : tensor<3x4x2xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.reduce(%39 init: %cst_22) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x4x2xf32>, tensor<f32>) -> tensor<2xf32>
    %41 = stablehlo.reshape %40 : (tensor<2xf32>) -> tensor<1x1x2xf32>
    %42 = stablehlo.broadcast_in_dim %19, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x4x2xf32>
    %43 = stablehlo.multiply %38, %42 : tensor<3x4x2xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.reduce(%41 init: %cst_23) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %46 = stablehlo.broadcast_in_dim %37, dims = [0] : (tensor<1xf32>) -> tensor<1x2xf32>
    %47 = stablehlo.add %45, %46 : tensor<1x2xf32>
    %48 = stablehlo.reshape %47 : (tensor<1x2xf32>) -> tensor<2xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3x4x2xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %c_26 = stablehlo.constant dense<0> : tensor<i32>
    %51:14 = stablehlo.while(%iterArg = %16#6, %iterArg_27 = %16#7, %iterArg_28 = %16#8, %iterArg_29 = %16#9, %iterArg_30 = %16#10, %iterArg_31 = %16#11, %iterArg_32 = %16#12, %iterArg_33 = %16#13, %iterArg_34 = %16#14, %iterArg_35 = %16#15, %iterArg_36 = %c_26, %iterArg_37 = %49, %iterArg_38 = %50, %iterArg_39 = %43) : tensor<4x2xi32>, tensor<4x1xi32>, tensor<4x3x4x2xf32>, tensor<4x3x4xf32>, tensor<4x3x4xf32>, tensor<4x3x4xf32>, tensor<4x3x4xf32>, tensor<4x3x1xf32>, tensor<4x3x4x2xf32>, tensor<4x3x4x1xf32>, tensor<i32>, tensor<3x4x2xf32>, tensor<3x4xf32>, tensor<3x4x2xf32>
    cond {
      %c_40 = stablehlo.constant dense<4> : tensor<i32>
      %52 = stablehlo.compare LT, %iterArg_36, %c_40, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %52 : tensor<i1>
    } do {
      %c_40 = stablehlo.constant dense<4> : tensor<i32>
      %52 = stablehlo.subtract %c_40, %iterArg_36 : tensor<i32>
      %c_41 = stablehlo.constant dense<1> : tensor<i32>
      %53 = stablehlo.subtract %52, %c_41 : tensor<i32>
      %54 = func.call @dynamic_index_in_dim(%iterArg, %53) : (tensor<4x2xi32>, tensor<i32>) -> tensor<2xi32>
      %55 = func.call @dynamic_index_in_dim_5(%iterArg_27, %53) : (tensor<4x1xi32>, tensor<i32>) -> tensor<1xi32>
      %56 = func.call @dynamic_index_in_dim_6(%iterArg_28, %53) : (tensor<4x3x4x2xf32>, tensor<i32>) -> tensor<3x4x2xf32>
      %57 = func.call @dynamic_index_in_dim_7(%iterArg_29, %53) : (tensor<4x3x4xf32>, tensor<i32>) -> tensor<3x4xf32>
      %58 = func.call @dynamic_index_in_dim_7(%iterArg_30, %53) : (tensor<4x3x4xf32>, tensor<i32>) -> tensor<3x4xf32>
      %59 = func.call @dynamic_index_in_dim_7(%iterArg_31, %53) : (tensor<4x3x4xf32>, tensor<i32>) -> tensor<3x4xf32>
      %60 = func.call @dynamic_index_in_dim_7(%iterArg_32, %53) : (tensor<4x3x4xf32>, tensor<i32>) -> tensor<3x4xf32>
      %61 = func.call @dynamic_index_in_dim_8(%iterArg_33, %53) : (tensor<4x3x1xf32>, tensor<i32>) -> tensor<3x1xf32>
      %62 = func.call @dynamic_index_in_dim_6(%iterArg_34, %53) : (tensor<4x3x4x2xf32>, tensor<i32>) -> tensor<3x4x2xf32>
      %63 = func.call @dynamic_index_in_dim_9(%iterArg_35, %53) : (tensor<4x3x4x1xf32>, tensor<i32>) -> tensor<3x4x1xf32>
      %64:3 = func.call @closed_call_10(%iterArg_37, %iterArg_38, %iterArg_39, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63) : (tensor<3x4x2xf32>, tensor<3x4xf32>, tensor<3x4x2xf32>, tensor<2xi32>, tensor<1xi32>, tensor<3x4x2xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x1xf32>, tensor<3x4x2xf32>, tensor<3x4x1xf32>) -> (tensor<3x4x2xf32>, tensor<3x4xf32>, tensor<3x4x2xf32>)
      %c_42 = stablehlo.constant dense<1> : tensor<i32>
      %65 = stablehlo.add %iterArg_36, %c_42 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %65, %64#0, %64#1, %64#2 : tensor<4x2xi32>, tensor<4x1xi32>, tensor<4x3x4x2xf32>, tensor<4x3x4xf32>, tensor<4x3x4xf32>, tensor<4x3x4xf32>, tensor<4x3x4xf32>, tensor<4x3x1xf32>, tensor<4x3x4x2xf32>, tensor<4x3x4x1xf32>, tensor<i32>, tensor<3x4x2xf32>, tensor<3x4xf32>, tensor<3x4x2xf32>
    }
    return %51#11, %51#12, %48 : tensor<3x4x2xf32>, tensor<3x4xf32>, tensor<2xf32>
  }
  func.func private @closed_call(%arg0: tensor<3x4xf32>, %arg1: tensor<3x4x2xf32>, %arg2: tensor<1xi32>, %arg3: tensor<i32>, %arg4: tensor<3x4x2xf32>) -> (tensor<i32>, tensor<3x4x2xf32>, tensor<2xi32>, tensor<1xi32>, tensor<3x4x2xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x1xf32>, tensor<3x4x2xf32>, tensor<3x4x1xf32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg3, %c : tensor<i32>
    %1 = stablehlo.convert %arg3 : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.compare LT, %1, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_1 = stablehlo.constant dense<4> : tensor<i32>
    %3 = stablehlo.add %1, %c_1 : tensor<i32>
    %4 = stablehlo.select %2, %3, %1 : tensor<i1>, tensor<i32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %6 = stablehlo.concatenate %5, %arg2, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %7 = "stablehlo.gather"(%arg1, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1, 2], start_index_map = [1, 2]>, indices_are_sorted = true, slice_sizes = array<i64: 3, 1, 2>}> : (tensor<3x4x2xf32>, tensor<2xi32>) -> tensor<3x1x2xf32>
    %8 = stablehlo.reshape %7 : (tensor<3x1x2xf32>) -> tensor<3x2xf32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.compare LT, %arg3, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %10 = stablehlo.convert %arg3 : tensor<i32>
    %c_3 = stablehlo.constant dense<4> : tensor<i32>
    %11 = stablehlo.add %10, %c_3 : tensor<i32>
    %12 = stablehlo.select %9, %11, %arg3 : tensor<i1>, tensor<i32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %14 = "stablehlo.gather"(%arg0, %13) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], start_index_map = [1]>, indices_are_sorted = true, slice_sizes = array<i64: 3, 1>}> : (tensor<3x4xf32>, tensor<1xi32>) -> tensor<3x1xf32>
    %15 = stablehlo.reshape %14 : (tensor<3x1xf32>) -> tensor<3xf32>
    %16 = stablehlo.broadcast_in_dim %8, dims = [0, 2] : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<3x1x2xf32>) -> tensor<3x4x2xf32>
    %18 = stablehlo.subtract %17, %arg1 : tensor<3x4x2xf32>
    %19 = stablehlo.multiply %18, %18 : tensor<3x4x2xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4x2xf32>
    %21 = stablehlo.multiply %20, %18 : tensor<3x4x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.reduce(%19 init: %cst_4) applies stablehlo.add across dimensions = [2] : (tensor<3x4x2xf32>, tensor<f32>) -> tensor<3x4xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %24 = stablehlo.add %22, %23 : tensor<3x4xf32>
    %25 = stablehlo.multiply %24, %24 : tensor<3x4xf32>
    %26 = stablehlo.multiply %25, %24 : tensor<3x4xf32>
    %27 = stablehlo.multiply %24, %24 : tensor<3x4xf32>
    %cst_6 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %29 = stablehlo.multiply %28, %27 : tensor<3x4xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %31 = stablehlo.divide %30, %26 : tensor<3x4xf32>
    %32 = stablehlo.multiply %26, %26 : tensor<3x4xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %34 = stablehlo.divide %33, %32 : tensor<3x4xf32>
    %35 = stablehlo.multiply %31, %31 : tensor<3x4xf32>
    %36 = stablehlo.subtract %35, %31 : tensor<3x4xf32>
    %37 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x4xf32>
    %39 = stablehlo.multiply %38, %36 : tensor<3x4xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0, 1] : (tensor<3x4xf32>) -> tensor<3x4x1xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2] : (tensor<3x4x1xf32>) -> tensor<3x4x2xf32>
    %42 = stablehlo.multiply %41, %18 : tensor<3x4x2xf32>
    %43 = stablehlo.add %arg4, %42 : tensor<3x4x2xf32>
    return %0, %43, %6, %13, %21, %29, %34, %31, %36, %37, %18, %40 : tensor<i32>, tensor<3x4x2xf32>, tensor<2xi32>, tensor<1xi32>, tensor<3x4x2xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x1xf32>, tensor<3x4x2xf32>, tensor<3x4x1xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4x2xi32>, %arg1: tensor<2xi32>, %arg2: tensor<i32>) -> tensor<4x2xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xi32>) -> tensor<1x2xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x2xi32>, tensor<1x2xi32>, tensor<i32>, tensor<i32>) -> tensor<4x2xi32>
    return %1 : tensor<4x2xi32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<4x1xi32>, %arg1: tensor<1xi32>, %arg2: tensor<i32>) -> tensor<4x1xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x1xi32>, tensor<1x1xi32>, tensor<i32>, tensor<i32>) -> tensor<4x1xi32>
    return %1 : tensor<4x1xi32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<4x3x4x2xf32>, %arg1: tensor<3x4x2xf32>, %arg2: tensor<i32>) -> tensor<4x3x4x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<3x4x2xf32>) -> tensor<1x3x4x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<4x3x4x2xf32>, tensor<1x3x4x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x3x4x2xf32>
    return %1 : tensor<4x3x4x2xf32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<4x3x4xf32>, %arg1: tensor<3x4xf32>, %arg2: tensor<i32>) -> tensor<4x3x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x4xf32>) -> tensor<1x3x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x3x4xf32>, tensor<1x3x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x3x4xf32>
    return %1 : tensor<4x3x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<4x3x1xf32>, %arg1: tensor<3x1xf32>, %arg2: tensor<i32>) -> tensor<4x3x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x1xf32>) -> tensor<1x3x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x3x1xf32>, tensor<1x3x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x3x1xf32>
    return %1 : tensor<4x3x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<4x3x4x1xf32>, %arg1: tensor<3x4x1xf32>, %arg2: tensor<i32>) -> tensor<4x3x4x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<3x4x1xf32>) -> tensor<1x3x4x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<4x3x4x1xf32>, tensor<1x3x4x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x3x4x1xf32>
    return %1 : tensor<4x3x4x1xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x2xi32>, %arg1: tensor<i32>) -> tensor<2xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<4x2xi32>, tensor<i32>, tensor<i32>) -> tensor<1x2xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x2xi32>) -> tensor<2xi32>
    return %1 : tensor<2xi32>
  }
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<4x1xi32>, %arg1: tensor<i32>) -> tensor<1xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<4x1xi32>, tensor<i32>, tensor<i32>) -> tensor<1x1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x1xi32>) -> tensor<1xi32>
    return %1 : tensor<1xi32>
  }
  func.func private @dynamic_index_in_dim_6(%arg0: tensor<4x3x4x2xf32>, %arg1: tensor<i32>) -> tensor<3x4x2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 3, 4, 2] : (tensor<4x3x4x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x4x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x4x2xf32>) -> tensor<3x4x2xf32>
    return %1 : tensor<3x4x2xf32>
  }
  func.func private @dynamic_index_in_dim_7(%arg0: tensor<4x3x4xf32>, %arg1: tensor<i32>) -> tensor<3x4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 4] : (tensor<4x3x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x4xf32>) -> tensor<3x4xf32>
    return %1 : tensor<3x4xf32>
  }
  func.func private @dynamic_index_in_dim_8(%arg0: tensor<4x3x1xf32>, %arg1: tensor<i32>) -> tensor<3x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 1] : (tensor<4x3x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x1xf32>) -> tensor<3x1xf32>
    return %1 : tensor<3x1xf32>
  }
  func.func private @dynamic_index_in_dim_9(%arg0: tensor<4x3x4x1xf32>, %arg1: tensor<i32>) -> tensor<3x4x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 3, 4, 1] : (tensor<4x3x4x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x4x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x4x1xf32>) -> tensor<3x4x1xf32>
    return %1 : tensor<3x4x1xf32>
  }
  func.func private @closed_call_10(%arg0: tensor<3x4x2xf32>, %arg1: tensor<3x4xf32>, %arg2: tensor<3x4x2xf32>, %arg3: tensor<2xi32>, %arg4: tensor<1xi32>, %arg5: tensor<3x4x2xf32>, %arg6: tensor<3x4xf32>, %arg7: tensor<3x4xf32>, %arg8: tensor<3x4xf32>, %arg9: tensor<3x4xf32>, %arg10: tensor<3x1xf32>, %arg11: tensor<3x4x2xf32>, %arg12: tensor<3x4x1xf32>) -> (tensor<3x4x2xf32>, tensor<3x4xf32>, tensor<3x4x2xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg12, dims = [0, 1, 2] : (tensor<3x4x1xf32>) -> tensor<3x4x2xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<3x4x2xf32>
    %2 = stablehlo.multiply %arg2, %arg11 : tensor<3x4x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<3x4x2xf32>, tensor<f32>) -> tensor<3x4xf32>
    %4 = stablehlo.reshape %3 : (tensor<3x4xf32>) -> tensor<3x4x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%4 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<3x4x1xf32>, tensor<f32>) -> tensor<3x4xf32>
    %6 = stablehlo.broadcast_in_dim %arg10, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x4xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<3x4xf32>
    %8 = stablehlo.multiply %5, %arg9 : tensor<3x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%8 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<3x4xf32>, tensor<f32>) -> tensor<3xf32>
    %10 = stablehlo.reshape %9 : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    %12 = stablehlo.negate %7 : tensor<3x4xf32>
    %13 = stablehlo.multiply %arg8, %7 : tensor<3x4xf32>
    %14 = stablehlo.add %12, %13 : tensor<3x4xf32>
    %15 = stablehlo.multiply %7, %arg8 : tensor<3x4xf32>
    %16 = stablehlo.add %14, %15 : tensor<3x4xf32>
    %17 = stablehlo.multiply %16, %arg7 : tensor<3x4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %19 = stablehlo.multiply %17, %18 : tensor<3x4xf32>
    %20 = stablehlo.negate %19 : tensor<3x4xf32>
    %21 = stablehlo.multiply %20, %arg6 : tensor<3x4xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<3x4xf32>) -> tensor<3x4x2xf32>
    %23 = stablehlo.multiply %22, %arg5 : tensor<3x4x2xf32>
    %24 = stablehlo.add %1, %23 : tensor<3x4x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%24 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<3x4x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %26 = stablehlo.reshape %25 : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
    %27 = stablehlo.negate %24 : tensor<3x4x2xf32>
    %28 = stablehlo.add %arg0, %27 : tensor<3x4x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.reduce(%26 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<3x1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %30 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %c = stablehlo.constant dense<3> : tensor<1xi32>
    %c_7 = stablehlo.constant dense<2147483647> : tensor<i32>
    %32 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %33 = stablehlo.minimum %c, %32 : tensor<1xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %34 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %35 = stablehlo.clamp %34, %arg4, %33 : tensor<1xi32>
    %36 = "stablehlo.scatter"(%31, %35, %30) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [1]>, unique_indices = true}> ({
    ^bb0(%arg13: tensor<f32>, %arg14: tensor<f32>):
      %46 = stablehlo.add %arg13, %arg14 : tensor<f32>
      stablehlo.return %46 : tensor<f32>
    }) : (tensor<3x4xf32>, tensor<1xi32>, tensor<3x1xf32>) -> tensor<3x4xf32>
    %37 = stablehlo.add %arg1, %36 : tensor<3x4xf32>
    %38 = stablehlo.broadcast_in_dim %29, dims = [0, 2] : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x4x2xf32>
    %c_10 = stablehlo.constant dense<[3, 0]> : tensor<2xi32>
    %c_11 = stablehlo.constant dense<2147483647> : tensor<i32>
    %40 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %41 = stablehlo.minimum %c_10, %40 : tensor<2xi32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %42 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %43 = stablehlo.clamp %42, %arg3, %41 : tensor<2xi32>
    %44 = "stablehlo.scatter"(%39, %43, %38) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1, 2], scatter_dims_to_operand_dims = [1, 2]>, unique_indices = true}> ({
    ^bb0(%arg13: tensor<f32>, %arg14: tensor<f32>):
      %46 = stablehlo.add %arg13, %arg14 : tensor<f32>
      stablehlo.return %46 : tensor<f32>
    }) : (tensor<3x4x2xf32>, tensor<2xi32>, tensor<3x1x2xf32>) -> tensor<3x4x2xf32>
    %45 = stablehlo.add %28, %44 : tensor<3x4x2xf32>
    return %45, %37, %arg2 : tensor<3x4x2xf32>, tensor<3x4xf32>, tensor<3x4x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
