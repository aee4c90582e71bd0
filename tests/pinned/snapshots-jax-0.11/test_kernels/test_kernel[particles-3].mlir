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
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %12 = stablehlo.add %iterArg_5, %c_7 : tensor<i32>
      %13 = stablehlo.convert %iterArg_5 : tensor<i32>
      %c_8 = stablehlo.constant dense<0> : tensor<i32>
      %14 = stablehlo.compare LT, %13, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_9 = stablehlo.constant dense<4> : tensor<i32>
      %15 = stablehlo.add %13, %c_9 : tensor<i32>
      %16 = stablehlo.select %14, %15, %13 : tensor<i1>, tensor<i32>
      %c_10 = stablehlo.constant dense<0> : tensor<i32>
      %c_11 = stablehlo.constant dense<0> : tensor<i32>
      %17 = stablehlo.compare LT, %c_10, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_12 = stablehlo.constant dense<0> : tensor<i32>
      %c_13 = stablehlo.constant dense<2> : tensor<i32>
      %18 = stablehlo.add %c_12, %c_13 : tensor<i32>
      %c_14 = stablehlo.constant dense<0> : tensor<i32>
      %19 = stablehlo.select %17, %18, %c_14 : tensor<i1>, tensor<i32>
      %20 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %21 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %22 = stablehlo.concatenate %20, %21, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
      %23 = "stablehlo.gather"(%iterArg, %22) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1, 2], start_index_map = [1, 2]>, indices_are_sorted = true, slice_sizes = array<i64: 3, 1, 2>}> : (tensor<3x4x2xf32>, tensor<2xi32>) -> tensor<3x1x2xf32>
      %24 = stablehlo.reshape %23 : (tensor<3x1x2xf32>) -> tensor<3x2xf32>
      %c_15 = stablehlo.constant dense<0> : tensor<i32>
      %25 = stablehlo.compare LT, %iterArg_5, %c_15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %26 = stablehlo.convert %iterArg_5 : tensor<i32>
      %c_16 = stablehlo.constant dense<4> : tensor<i32>
      %27 = stablehlo.add %26, %c_16 : tensor<i32>
      %28 = stablehlo.select %25, %27, %iterArg_5 : tensor<i1>, tensor<i32>
      %29 = stablehlo.broadcast_in_dim %28, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %30 = "stablehlo.gather"(%iterArg_3, %29) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], start_index_map = [1]>, indices_are_sorted = true, slice_sizes = array<i64: 3, 1>}> : (tensor<3x4xf32>, tensor<1xi32>) -> tensor<3x1xf32>
      %31 = stablehlo.reshape %30 : (tensor<3x1xf32>) -> tensor<3xf32>
      %32 = stablehlo.broadcast_in_dim %24, dims = [0, 2] : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
      %33 = stablehlo.broadcast_in_dim %32, dims = [0, 1, 2] : (tensor<3x1x2xf32>) -> tensor<3x4x2xf32>
      %34 = stablehlo.subtract %33, %iterArg : tensor<3x4x2xf32>
      %35 = stablehlo.multiply %34, %34 : tensor<3x4x2xf32>
      %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %36 = stablehlo.reduce(%35 init: %cst_17) applies stablehlo.add across dimensions = [2] : (tensor<3x4x2xf32>, tensor<f32>) -> tensor<3x4xf32>
      %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %37 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %38 = stablehlo.add %36, %37 : tensor<3x4xf32>
      %39 = stablehlo.multiply %38, %38 : tensor<3x4xf32>
      %40 = stablehlo.multiply %39, %38 : tensor<3x4xf32>
      %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %41 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %42 = stablehlo.divide %41, %40 : tensor<3x4xf32>
      %43 = stablehlo.multiply %42, %42 : tensor<3x4xf32>
      %44 = stablehlo.subtract %43, %42 : tensor<3x4xf32>
      %45 = stablehlo.broadcast_in_dim %31, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
      %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x4xf32>
      %47 = stablehlo.multiply %46, %44 : tensor<3x4xf32>
      %48 = stablehlo.broadcast_in_dim %47, dims = [0, 1] : (tensor<3x4xf32>) -> tensor<3x4x1xf32>
      %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1, 2] : (tensor<3x4x1xf32>) -> tensor<3x4x2xf32>
      %50 = stablehlo.multiply %49, %34 : tensor<3x4x2xf32>
      %51 = stablehlo.add %iterArg_6, %50 : tensor<3x4x2xf32>
      %c_20 = stablehlo.constant dense<1> : tensor<i32>
      %52 = stablehlo.add %iterArg_4, %c_20 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %52, %12, %51 : tensor<3x4x2xf32>, tensor<3x4xf32>, tensor<i32>, tensor<i32>, tensor<3x4x2xf32>
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
      %c_42 = stablehlo.constant dense<1> : tensor<i32>
      %52 = stablehlo.add %iterArg_30, %c_42 : tensor<i32>
      %53 = stablehlo.convert %iterArg_30 : tensor<i32>
      %c_43 = stablehlo.constant dense<0> : tensor<i32>
      %54 = stablehlo.compare LT, %53, %c_43, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_44 = stablehlo.constant dense<4> : tensor<i32>
      %55 = stablehlo.add %53, %c_44 : tensor<i32>
      %56 = stablehlo.select %54, %55, %53 : tensor<i1>, tensor<i32>
      %57 = stablehlo.broadcast_in_dim %56, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %58 = stablehlo.concatenate %57, %iterArg_28, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
      %59 = "stablehlo.gather"(%iterArg_27, %58) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1, 2], start_index_map = [1, 2]>, indices_are_sorted = true, slice_sizes = array<i64: 3, 1, 2>}> : (tensor<3x4x2xf32>, tensor<2xi32>) -> tensor<3x1x2xf32>
      %60 = stablehlo.reshape %59 : (tensor<3x1x2xf32>) -> tensor<3x2xf32>
      %c_45 = stablehlo.constant dense<0> : tensor<i32>
      %61 = stablehlo.compare LT, %iterArg_30, %c_45, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %62 = stablehlo.convert %iterArg_30 : tensor<i32>
      %c_46 = stablehlo.constant dense<4> : tensor<i32>
      %63 = stablehlo.add %62, %c_46 : tensor<i32>
      %64 = stablehlo.select %61, %63, %iterArg_30 : tensor<i1>, tensor<i32>
      %65 = stablehlo.broadcast_in_dim %64, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %66 = "stablehlo.gather"(%iterArg, %65) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], start_index_map = [1]>, indices_are_sorted = true, slice_sizes = array<i64: 3, 1>}> : (tensor<3x4xf32>, tensor<1xi32>) -> tensor<3x1xf32>
      %67 = stablehlo.reshape %66 : (tensor<3x1xf32>) -> tensor<3xf32>
      %68 = stablehlo.broadcast_in_dim %60, dims = [0, 2] : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
      %69 = stablehlo.broadcast_in_dim %68, dims = [0, 1, 2] : (tensor<3x1x2xf32>) -> tensor<3x4x2xf32>
      %70 = stablehlo.subtract %69, %iterArg_27 : tensor<3x4x2xf32>
      %71 = stablehlo.multiply %70, %70 : tensor<3x4x2xf32>
      %cst_47 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %72 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<3x4x2xf32>
      %73 = stablehlo.multiply %72, %70 : tensor<3x4x2xf32>
      %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %74 = stablehlo.reduce(%71 init: %cst_48) applies stablehlo.add across dimensions = [2] : (tensor<3x4x2xf32>, tensor<f32>) -> tensor<3x4xf32>
      %cst_49 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %75 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %76 = stablehlo.add %74, %75 : tensor<3x4xf32>
      %77 = stablehlo.multiply %76, %76 : tensor<3x4xf32>
      %78 = stablehlo.multiply %77, %76 : tensor<3x4xf32>
      %79 = stablehlo.multiply %76, %76 : tensor<3x4xf32>
      %cst_50 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %80 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %81 = stablehlo.multiply %80, %79 : tensor<3x4xf32>
      %cst_51 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %82 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %83 = stablehlo.divide %82, %78 : tensor<3x4xf32>
      %84 = stablehlo.multiply %78, %78 : tensor<3x4xf32>
      %cst_52 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %85 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %86 = stablehlo.divide %85, %84 : tensor<3x4xf32>
      %87 = stablehlo.multiply %83, %83 : tensor<3x4xf32>
      %88 = stablehlo.subtract %87, %83 : tensor<3x4xf32>
      %89 = stablehlo.broadcast_in_dim %67, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
      %90 = stablehlo.broadcast_in_dim %89, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x4xf32>
      %91 = stablehlo.multiply %90, %88 : tensor<3x4xf32>
      %92 = stablehlo.broadcast_in_dim %91, dims = [0, 1] : (tensor<3x4xf32>) -> tensor<3x4x1xf32>
      %93 = stablehlo.broadcast_in_dim %92, dims = [0, 1, 2] : (tensor<3x4x1xf32>) -> tensor<3x4x2xf32>
      %94 = stablehlo.multiply %93, %70 : tensor<3x4x2xf32>
      %95 = stablehlo.add %iterArg_31, %94 : tensor<3x4x2xf32>
      %96 = func.call @dynamic_update_index_in_dim(%iterArg_32, %58, %iterArg_29) : (tensor<4x2xi32>, tensor<2xi32>, tensor<i32>) -> tensor<4x2xi32>
      %97 = func.call @dynamic_update_index_in_dim_0(%iterArg_33, %65, %iterArg_29) : (tensor<4x1xi32>, tensor<1xi32>, tensor<i32>) -> tensor<4x1xi32>
      %98 = func.call @dynamic_update_index_in_dim_1(%iterArg_34, %73, %iterArg_29) : (tensor<4x3x4x2xf32>, tensor<3x4x2xf32>, tensor<i32>) -> tensor<4x3x4x2xf32>
      %99 = func.call @dynamic_update_index_in_dim_2(%iterArg_35, %81, %iterArg_29) : (tensor<4x3x4xf32>, tensor<3x4xf32>, tensor<i32>) -> tensor<4x3x4xf32>
      %100 = func.call @dynamic_update_index_in_dim_2(%iterArg_36, %86, %iterArg_29) : (tensor<4x3x4xf32>, tensor<3x4xf32>, tensor<i32>) -> tensor<4x3x4xf32>
      %101 = func.call @dynamic_update_index_in_dim_2(%iterArg_37, %83, %iterArg_29) : (tensor<4x3x4xf32>, tensor<3x4xf32>, tensor<i32>) -> tensor<4x3x4xf32>
      %102 = func.call @dynamic_update_index_in_dim_2(%iterArg_38, %88, %iterArg_29) : (tensor<4x3x4xf32>, tensor<3x4xf32>, tensor<i32>) -> tensor<4x3x4xf32>
      %103 = func.call @dynamic_update_index_in_dim_3(%iterArg_39, %89, %iterArg_29) : (tensor<4x3x1xf32>, tensor<3x1xf32>, tensor<i32>) -> tensor<4x3x1xf32>
      %104 = func.call @dynamic_update_index_in_dim_1(%iterArg_40, %70, %iterArg_29) : (tensor<4x3x4x2xf32>, tensor<3x4x2xf32>, tensor<i32>) -> tensor<4x3x4x2xf32>
      %105 = func.call @dynamic_update_index_in_dim_4(%iterArg_41, %92, %iterArg_29) : (tensor<4x3x4x1xf32>, tensor<3x4x1xf32>, tensor<i32>) -> tensor<4x3x4x1xf32>
      %c_53 = stablehlo.constant dense<1> : tensor<i32>
      %106 = stablehlo.add %iterArg_29, %c_53 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_27, %iterArg_28, %106, %52, %95, %96, %97, %98, %99, %100, %101, %102, %103, %104, %105 : tensor<3x4xf32>, tensor<3x4x2xf32>, tensor<1xi32>, tensor<i32>, tensor<i32>, tensor<3x4x2xf32>, tensor<4x2xi32>, tensor<4x1xi32>, tensor<4x3x4x2xf32>, tensor<4x3x4xf32>, tensor<4x3x4xf32>, tensor<4x3x4xf32>, tensor<4x3x4xf32>, tensor<4x3x1xf32>, tensor<4x3x4x2xf32>, tensor<4x3x4x1xf32>
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
      %64 = stablehlo.broadcast_in_dim %63, dims = [0, 1, 2] : (tensor<3x4x1xf32>) -> tensor<3x4x2xf32>
      %65 = stablehlo.multiply %64, %iterArg_39 : tensor<3x4x2xf32>
      %66 = stablehlo.multiply %iterArg_39, %62 : tensor<3x4x2xf32>
      %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %67 = stablehlo.reduce(%66 init: %cst_42) applies stablehlo.add across dimensions = [2] : (tensor<3x4x2xf32>, tensor<f32>) -> tensor<3x4xf32>
      %68 = stablehlo.reshape %67 : (tensor<3x4xf32>) -> tensor<3x4x1xf32>
      %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %69 = stablehlo.reduce(%68 init: %cst_43) applies stablehlo.add across dimensions = [2] : (tensor<3x4x1xf32>, tensor<f32>) -> tensor<3x4xf32>
      %70 = stablehlo.broadcast_in_dim %61, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x4xf32>
      %71 = stablehlo.multiply %70, %69 : tensor<3x4xf32>
      %72 = stablehlo.multiply %69, %60 : tensor<3x4xf32>
      %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %73 = stablehlo.reduce(%72 init: %cst_44) applies stablehlo.add across dimensions = [1] : (tensor<3x4xf32>, tensor<f32>) -> tensor<3xf32>
      %74 = stablehlo.reshape %73 : (tensor<3xf32>) -> tensor<3x1xf32>
      %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %75 = stablehlo.reduce(%74 init: %cst_45) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
      %76 = stablehlo.negate %71 : tensor<3x4xf32>
      %77 = stablehlo.multiply %59, %71 : tensor<3x4xf32>
      %78 = stablehlo.add %76, %77 : tensor<3x4xf32>
      %79 = stablehlo.multiply %71, %59 : tensor<3x4xf32>
      %80 = stablehlo.add %78, %79 : tensor<3x4xf32>
      %81 = stablehlo.multiply %80, %58 : tensor<3x4xf32>
      %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %82 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %83 = stablehlo.multiply %81, %82 : tensor<3x4xf32>
      %84 = stablehlo.negate %83 : tensor<3x4xf32>
      %85 = stablehlo.multiply %84, %57 : tensor<3x4xf32>
      %86 = stablehlo.broadcast_in_dim %85, dims = [0, 1] : (tensor<3x4xf32>) -> tensor<3x4x2xf32>
      %87 = stablehlo.multiply %86, %56 : tensor<3x4x2xf32>
      %88 = stablehlo.add %65, %87 : tensor<3x4x2xf32>
      %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %89 = stablehlo.reduce(%88 init: %cst_47) applies stablehlo.add across dimensions = [1] : (tensor<3x4x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %90 = stablehlo.reshape %89 : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
      %91 = stablehlo.negate %88 : tensor<3x4x2xf32>
      %92 = stablehlo.add %iterArg_37, %91 : tensor<3x4x2xf32>
      %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %93 = stablehlo.reduce(%90 init: %cst_48) applies stablehlo.add across dimensions = [1] : (tensor<3x1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %94 = stablehlo.broadcast_in_dim %75, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
      %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %95 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %c_50 = stablehlo.constant dense<3> : tensor<1xi32>
      %c_51 = stablehlo.constant dense<2147483647> : tensor<i32>
      %96 = stablehlo.broadcast_in_dim %c_51, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %97 = stablehlo.minimum %c_50, %96 : tensor<1xi32>
      %c_52 = stablehlo.constant dense<0> : tensor<i32>
      %98 = stablehlo.broadcast_in_dim %c_52, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %99 = stablehlo.clamp %98, %55, %97 : tensor<1xi32>
      %100 = "stablehlo.scatter"(%95, %99, %94) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [1]>, unique_indices = true}> ({
      ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
        %111 = stablehlo.add %arg3, %arg4 : tensor<f32>
        stablehlo.return %111 : tensor<f32>
      }) : (tensor<3x4xf32>, tensor<1xi32>, tensor<3x1xf32>) -> tensor<3x4xf32>
      %101 = stablehlo.add %iterArg_38, %100 : tensor<3x4xf32>
      %102 = stablehlo.broadcast_in_dim %93, dims = [0, 2] : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
      %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %103 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<3x4x2xf32>
      %c_54 = stablehlo.constant dense<[3, 0]> : tensor<2xi32>
      %c_55 = stablehlo.constant dense<2147483647> : tensor<i32>
      %104 = stablehlo.broadcast_in_dim %c_55, dims = [] : (tensor<i32>) -> tensor<2xi32>
      %105 = stablehlo.minimum %c_54, %104 : tensor<2xi32>
      %c_56 = stablehlo.constant dense<0> : tensor<i32>
      %106 = stablehlo.broadcast_in_dim %c_56, dims = [] : (tensor<i32>) -> tensor<2xi32>
      %107 = stablehlo.clamp %106, %54, %105 : tensor<2xi32>
      %108 = "stablehlo.scatter"(%103, %107, %102) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1, 2], scatter_dims_to_operand_dims = [1, 2]>, unique_indices = true}> ({
      ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
        %111 = stablehlo.add %arg3, %arg4 : tensor<f32>
        stablehlo.return %111 : tensor<f32>
      }) : (tensor<3x4x2xf32>, tensor<2xi32>, tensor<3x1x2xf32>) -> tensor<3x4x2xf32>
      %109 = stablehlo.add %92, %108 : tensor<3x4x2xf32>
      %c_57 = stablehlo.constant dense<1> : tensor<i32>
      %110 = stablehlo.add %iterArg_36, %c_57 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %110, %109, %101, %iterArg_39 : tensor<4x2xi32>, tensor<4x1xi32>, tensor<4x3x4x2xf32>, tensor<4x3x4xf32>, tensor<4x3x4xf32>, tensor<4x3x4xf32>, tensor<4x3x4xf32>, tensor<4x3x1xf32>, tensor<4x3x4x2xf32>, tensor<4x3x4x1xf32>, tensor<i32>, tensor<3x4x2xf32>, tensor<3x4xf32>, tensor<3x4x2xf32>
    }
    return %51#11, %51#12, %48 : tensor<3x4x2xf32>, tensor<3x4xf32>, tensor<2xf32>
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
}
// -----
// backward, cuda: same text as cpu
