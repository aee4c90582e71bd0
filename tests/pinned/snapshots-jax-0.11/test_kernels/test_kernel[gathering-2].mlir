// import jax.numpy as jnp
// from jax import lax
//
//
// def normalized_resampling_op(levels, t, gain, *, iterations):
//     """Compute a normalized resampling."""
//     lo_idx = jnp.floor(t).astype(jnp.int32)
//     alpha = t - lo_idx
//     below = levels[lo_idx]
//     above = levels[jnp.minimum(lo_idx + 1, 6)]
//     lerped = below + alpha * (above - below)
//     remainder = lerped * gain - gain
//     capped = jnp.clip(remainder, -4.0, 4.0)
//
//     def one_step(_, prev):
//         log_scale = jnp.log1p(1.33 - prev)
//         total = prev + 0.48 * (log_scale**2 - prev)
//         return 0.5 * total
//
//     outcome = lax.fori_loop(0, iterations, one_step, jnp.sin(capped))
//     combined = 0.59 * outcome + 0.5 * lerped
//     return combined
//
//   levels: float32[7] in [-0.8, 0.8]
//   t: float32[1] in [0.05, 5.9]
//   gain: float32[1] in [0.3, 1.5]
//   iterations = 2
// -----
// forward, cpu
module @jit_normalized_resampling_op attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7xf32>, %arg1: tensor<1xf32>, %arg2: tensor<1xf32>) -> (tensor<1xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.floor %arg1 : tensor<1xf32>
    %1 = stablehlo.convert %0 : (tensor<1xf32>) -> tensor<1xi32>
    %2 = stablehlo.convert %1 : (tensor<1xi32>) -> tensor<1xf32>
    %3 = stablehlo.subtract %arg1, %2 : tensor<1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %5 = stablehlo.compare LT, %1, %4, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %c_0 = stablehlo.constant dense<7> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %7 = stablehlo.add %1, %6 : tensor<1xi32>
    %8 = stablehlo.select %5, %7, %1 : tensor<1xi1>, tensor<1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<1xi32>) -> tensor<1x1xi32>
    %10 = "stablehlo.gather"(%arg0, %9) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<7xf32>, tensor<1x1xi32>) -> tensor<1xf32>
    %c_1 = stablehlo.constant dense<1> : tensor<i32>
    %11 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %12 = stablehlo.add %1, %11 : tensor<1xi32>
    %c_2 = stablehlo.constant dense<6> : tensor<i32>
    %13 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %14 = stablehlo.minimum %12, %13 : tensor<1xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %15 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %16 = stablehlo.compare LT, %14, %15, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %c_4 = stablehlo.constant dense<7> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %18 = stablehlo.add %14, %17 : tensor<1xi32>
    %19 = stablehlo.select %16, %18, %14 : tensor<1xi1>, tensor<1xi32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0] : (tensor<1xi32>) -> tensor<1x1xi32>
    %21 = "stablehlo.gather"(%arg0, %20) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<7xf32>, tensor<1x1xi32>) -> tensor<1xf32>
    %22 = stablehlo.subtract %21, %10 : tensor<1xf32>
    %23 = stablehlo.multiply %3, %22 : tensor<1xf32>
    %24 = stablehlo.add %10, %23 : tensor<1xf32>
    %25 = stablehlo.multiply %24, %arg2 : tensor<1xf32>
    %26 = stablehlo.subtract %25, %arg2 : tensor<1xf32>
    %cst = stablehlo.constant dense<-4.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %27 = call @clip(%26, %cst, %cst_5) : (tensor<1xf32>, tensor<f32>, tensor<f32>) -> tensor<1xf32>
    %28 = stablehlo.sine %27 : tensor<1xf32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %29:2 = stablehlo.while(%iterArg = %c_6, %iterArg_9 = %28) : tensor<i32>, tensor<1xf32>
    cond {
      %c_10 = stablehlo.constant dense<2> : tensor<i32>
      %35 = stablehlo.compare LT, %iterArg, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %35 : tensor<i1>
    } do {
      %cst_10 = stablehlo.constant dense<1.330000e+00> : tensor<f32>
      %35 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %36 = stablehlo.subtract %35, %iterArg_9 : tensor<1xf32>
      %37 = stablehlo.log_plus_one %36 : tensor<1xf32>
      %38 = stablehlo.multiply %37, %37 : tensor<1xf32>
      %39 = stablehlo.subtract %38, %iterArg_9 : tensor<1xf32>
      %cst_11 = stablehlo.constant dense<4.800000e-01> : tensor<f32>
      %40 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %41 = stablehlo.multiply %40, %39 : tensor<1xf32>
      %42 = stablehlo.add %iterArg_9, %41 : tensor<1xf32>
      %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %44 = stablehlo.multiply %43, %42 : tensor<1xf32>
      %c_13 = stablehlo.constant dense<1> : tensor<i32>
      %45 = stablehlo.add %iterArg, %c_13 : tensor<i32>
      stablehlo.return %45, %44 : tensor<i32>, tensor<1xf32>
    }
    %cst_7 = stablehlo.constant dense<5.900000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %31 = stablehlo.multiply %30, %29#1 : tensor<1xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %33 = stablehlo.multiply %32, %24 : tensor<1xf32>
    %34 = stablehlo.add %31, %33 : tensor<1xf32>
    return %34 : tensor<1xf32>
  }
  func.func private @clip(%arg0: tensor<1xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<1xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<1xf32>
    %3 = stablehlo.convert %arg2 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %5 = stablehlo.minimum %4, %2 : tensor<1xf32>
    return %5 : tensor<1xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7xf32>, %arg1: tensor<1xf32>, %arg2: tensor<1xf32>) -> (tensor<7xf32> {jax.result_info = "result[0]"}, tensor<1xf32> {jax.result_info = "result[1]"}, tensor<1xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.floor %arg1 : tensor<1xf32>
    %1 = stablehlo.convert %0 : (tensor<1xf32>) -> tensor<1xi32>
    %2 = stablehlo.convert %1 : (tensor<1xi32>) -> tensor<1xf32>
    %3 = stablehlo.subtract %arg1, %2 : tensor<1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %5 = stablehlo.compare LT, %1, %4, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %c_0 = stablehlo.constant dense<7> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %7 = stablehlo.add %1, %6 : tensor<1xi32>
    %8 = stablehlo.select %5, %7, %1 : tensor<1xi1>, tensor<1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<1xi32>) -> tensor<1x1xi32>
    %10 = "stablehlo.gather"(%arg0, %9) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<7xf32>, tensor<1x1xi32>) -> tensor<1xf32>
    %c_1 = stablehlo.constant dense<1> : tensor<i32>
    %11 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %12 = stablehlo.add %1, %11 : tensor<1xi32>
    %c_2 = stablehlo.constant dense<6> : tensor<i32>
    %13 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %14 = stablehlo.minimum %12, %13 : tensor<1xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %15 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %16 = stablehlo.compare LT, %14, %15, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %c_4 = stablehlo.constant dense<7> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %18 = stablehlo.add %14, %17 : tensor<1xi32>
    %19 = stablehlo.select %16, %18, %14 : tensor<1xi1>, tensor<1xi32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0] : (tensor<1xi32>) -> tensor<1x1xi32>
    %21 = "stablehlo.gather"(%arg0, %20) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<7xf32>, tensor<1x1xi32>) -> tensor<1xf32>
    %22 = stablehlo.subtract %21, %10 : tensor<1xf32>
    %23 = stablehlo.multiply %3, %22 : tensor<1xf32>
    %24 = stablehlo.add %10, %23 : tensor<1xf32>
    %25 = stablehlo.multiply %24, %arg2 : tensor<1xf32>
    %26 = stablehlo.subtract %25, %arg2 : tensor<1xf32>
    %cst = stablehlo.constant dense<-4.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %27:3 = call @clip(%26, %cst, %cst_5) : (tensor<1xf32>, tensor<f32>, tensor<f32>) -> (tensor<1xf32>, tensor<1xf32>, tensor<1xf32>)
    %28 = stablehlo.sine %27#0 : tensor<1xf32>
    %29 = stablehlo.cosine %27#0 : tensor<1xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %32:4 = stablehlo.while(%iterArg = %c_8, %iterArg_15 = %28, %iterArg_16 = %30, %iterArg_17 = %31) : tensor<i32>, tensor<1xf32>, tensor<2x1xf32>, tensor<2x1xf32>
    cond {
      %c_18 = stablehlo.constant dense<2> : tensor<i32>
      %55 = stablehlo.compare LT, %iterArg, %c_18, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %55 : tensor<i1>
    } do {
      %cst_18 = stablehlo.constant dense<1.330000e+00> : tensor<f32>
      %55 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %56 = stablehlo.subtract %55, %iterArg_15 : tensor<1xf32>
      %57 = stablehlo.log_plus_one %56 : tensor<1xf32>
      %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %58 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %59 = stablehlo.add %56, %58 : tensor<1xf32>
      %60 = stablehlo.multiply %57, %57 : tensor<1xf32>
      %cst_20 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %61 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %62 = stablehlo.multiply %61, %57 : tensor<1xf32>
      %63 = stablehlo.subtract %60, %iterArg_15 : tensor<1xf32>
      %cst_21 = stablehlo.constant dense<4.800000e-01> : tensor<f32>
      %64 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %65 = stablehlo.multiply %64, %63 : tensor<1xf32>
      %66 = stablehlo.add %iterArg_15, %65 : tensor<1xf32>
      %cst_22 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %67 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %68 = stablehlo.multiply %67, %66 : tensor<1xf32>
      %69 = func.call @dynamic_update_index_in_dim(%iterArg_16, %59, %iterArg) : (tensor<2x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2x1xf32>
      %70 = func.call @dynamic_update_index_in_dim(%iterArg_17, %62, %iterArg) : (tensor<2x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2x1xf32>
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %71 = stablehlo.add %iterArg, %c_23 : tensor<i32>
      stablehlo.return %71, %68, %69, %70 : tensor<i32>, tensor<1xf32>, tensor<2x1xf32>, tensor<2x1xf32>
    }
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %35 = stablehlo.multiply %34, %33 : tensor<1xf32>
    %cst_11 = stablehlo.constant dense<5.900000e-01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %37 = stablehlo.multiply %36, %33 : tensor<1xf32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %38:4 = stablehlo.while(%iterArg = %32#2, %iterArg_15 = %32#3, %iterArg_16 = %c_12, %iterArg_17 = %37) : tensor<2x1xf32>, tensor<2x1xf32>, tensor<i32>, tensor<1xf32>
    cond {
      %c_18 = stablehlo.constant dense<2> : tensor<i32>
      %55 = stablehlo.compare LT, %iterArg_16, %c_18, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %55 : tensor<i1>
    } do {
      %c_18 = stablehlo.constant dense<2> : tensor<i32>
      %55 = stablehlo.subtract %c_18, %iterArg_16 : tensor<i32>
      %c_19 = stablehlo.constant dense<1> : tensor<i32>
      %56 = stablehlo.subtract %55, %c_19 : tensor<i32>
      %57 = func.call @dynamic_index_in_dim(%iterArg, %56) : (tensor<2x1xf32>, tensor<i32>) -> tensor<1xf32>
      %58 = func.call @dynamic_index_in_dim(%iterArg_15, %56) : (tensor<2x1xf32>, tensor<i32>) -> tensor<1xf32>
      %cst_20 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %59 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %60 = stablehlo.multiply %59, %iterArg_17 : tensor<1xf32>
      %cst_21 = stablehlo.constant dense<4.800000e-01> : tensor<f32>
      %61 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %62 = stablehlo.multiply %61, %60 : tensor<1xf32>
      %63 = stablehlo.negate %62 : tensor<1xf32>
      %64 = stablehlo.add %60, %63 : tensor<1xf32>
      %65 = stablehlo.multiply %62, %58 : tensor<1xf32>
      %66 = stablehlo.divide %65, %57 : tensor<1xf32>
      %67 = stablehlo.negate %66 : tensor<1xf32>
      %68 = stablehlo.add %64, %67 : tensor<1xf32>
      %c_22 = stablehlo.constant dense<1> : tensor<i32>
      %69 = stablehlo.add %iterArg_16, %c_22 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_15, %69, %68 : tensor<2x1xf32>, tensor<2x1xf32>, tensor<i32>, tensor<1xf32>
    }
    %39 = stablehlo.multiply %38#3, %29 : tensor<1xf32>
    %40 = call @clip_0(%27#1, %27#2, %39) : (tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %41 = stablehlo.negate %40 : tensor<1xf32>
    %42 = stablehlo.multiply %24, %40 : tensor<1xf32>
    %43 = stablehlo.add %41, %42 : tensor<1xf32>
    %44 = stablehlo.multiply %40, %arg2 : tensor<1xf32>
    %45 = stablehlo.add %35, %44 : tensor<1xf32>
    %46 = stablehlo.multiply %3, %45 : tensor<1xf32>
    %47 = stablehlo.multiply %45, %22 : tensor<1xf32>
    %48 = stablehlo.negate %46 : tensor<1xf32>
    %49 = stablehlo.add %45, %48 : tensor<1xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %51 = "stablehlo.scatter"(%50, %20, %46) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %55 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %55 : tensor<f32>
    }) : (tensor<7xf32>, tensor<1x1xi32>, tensor<1xf32>) -> tensor<7xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %53 = "stablehlo.scatter"(%52, %9, %49) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %55 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %55 : tensor<f32>
    }) : (tensor<7xf32>, tensor<1x1xi32>, tensor<1xf32>) -> tensor<7xf32>
    %54 = stablehlo.add %51, %53 : tensor<7xf32>
    return %54, %47, %43 : tensor<7xf32>, tensor<1xf32>, tensor<1xf32>
  }
  func.func private @clip(%arg0: tensor<1xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<1xf32>
    %3 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %4 = stablehlo.compare GT, %arg0, %3, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %5 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %6 = stablehlo.compare EQ, %arg0, %5, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %10 = stablehlo.select %6, %9, %8 : tensor<1xi1>, tensor<1xf32>
    %11 = stablehlo.select %4, %7, %10 : tensor<1xi1>, tensor<1xf32>
    %12 = stablehlo.convert %arg2 : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %14 = stablehlo.minimum %13, %2 : tensor<1xf32>
    %15 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %16 = stablehlo.compare GT, %15, %2, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %17 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %18 = stablehlo.compare EQ, %17, %2, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %22 = stablehlo.select %18, %21, %20 : tensor<1xi1>, tensor<1xf32>
    %23 = stablehlo.select %16, %19, %22 : tensor<1xi1>, tensor<1xf32>
    return %14, %11, %23 : tensor<1xf32>, tensor<1xf32>, tensor<1xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x1xf32>, %arg1: tensor<1xf32>, %arg2: tensor<i32>) -> tensor<2x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>) -> tensor<2x1xf32>
    return %1 : tensor<2x1xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x1xf32>, %arg1: tensor<i32>) -> tensor<1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<2x1xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1xf32>) -> tensor<1xf32>
    return %1 : tensor<1xf32>
  }
  func.func private @clip_0(%arg0: tensor<1xf32>, %arg1: tensor<1xf32>, %arg2: tensor<1xf32>) -> tensor<1xf32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<1xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<1xf32>
    return %1 : tensor<1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
