// import jax.numpy as jnp
// from jax import lax
//
//
// def cell_gather(x, i_idx, cols, weights):
//     log_x = jnp.log(1.0 + x**2)
//     total_sum = log_x + 0.9 * jnp.sin(log_x)
//     moved_ids = 3 - i_idx
//     cells = total_sum[jnp.ix_(moved_ids, cols)]
//     prod = cells * (0.57 + weights)
//     weighted = 0.55 * prod
//
//     def body_fn(_, level_now):
//         return 0.092 * (level_now * prod - prod)
//
//     result = lax.fori_loop(0, 3, body_fn, jnp.sin(weighted))
//     total = 0.5 * result + 0.5 * prod
//     return 1.34 * total
//
//   x: float32[4, 5, 1] in [0.3, 1.5]
//   i_idx: int16[6] in [0, 3]
//   cols: int32[6] in [0, 4]
//   weights: float32[6, 6, 1] in [0.2, 3]
// -----
// forward, cpu
module @jit_cell_gather attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x5x1xf32>, %arg1: tensor<6xi16>, %arg2: tensor<6xi32>, %arg3: tensor<6x6x1xf32>) -> (tensor<6x6x1xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4x5x1xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
    %2 = stablehlo.add %1, %0 : tensor<4x5x1xf32>
    %3 = stablehlo.log %2 : tensor<4x5x1xf32>
    %4 = stablehlo.sine %3 : tensor<4x5x1xf32>
    %cst_0 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<4x5x1xf32>
    %7 = stablehlo.add %3, %6 : tensor<4x5x1xf32>
    %c = stablehlo.constant dense<3> : tensor<i16>
    %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i16>) -> tensor<6xi16>
    %9 = stablehlo.subtract %8, %arg1 : tensor<6xi16>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<6xi16>) -> tensor<6x1xi16>
    %11 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<6xi32>) -> tensor<1x6xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i16>
    %12 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i16>) -> tensor<6x1xi16>
    %13 = stablehlo.compare LT, %10, %12, SIGNED : (tensor<6x1xi16>, tensor<6x1xi16>) -> tensor<6x1xi1>
    %c_2 = stablehlo.constant dense<4> : tensor<i16>
    %14 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i16>) -> tensor<6x1xi16>
    %15 = stablehlo.add %10, %14 : tensor<6x1xi16>
    %16 = stablehlo.select %13, %15, %10 : tensor<6x1xi1>, tensor<6x1xi16>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<1x6xi32>
    %18 = stablehlo.compare LT, %11, %17, SIGNED : (tensor<1x6xi32>, tensor<1x6xi32>) -> tensor<1x6xi1>
    %c_4 = stablehlo.constant dense<5> : tensor<i32>
    %19 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<1x6xi32>
    %20 = stablehlo.add %11, %19 : tensor<1x6xi32>
    %21 = stablehlo.select %18, %20, %11 : tensor<1x6xi1>, tensor<1x6xi32>
    %22 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<6x1xi16>) -> tensor<6x6xi16>
    %23 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<1x6xi32>) -> tensor<6x6xi32>
    %24 = stablehlo.convert %22 : (tensor<6x6xi16>) -> tensor<6x6xi32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<6x6xi32>) -> tensor<6x6x1xi32>
    %26 = stablehlo.broadcast_in_dim %23, dims = [0, 1] : (tensor<6x6xi32>) -> tensor<6x6x1xi32>
    %27 = stablehlo.concatenate %25, %26, dim = 2 : (tensor<6x6x1xi32>, tensor<6x6x1xi32>) -> tensor<6x6x2xi32>
    %28 = "stablehlo.gather"(%7, %27) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<4x5x1xf32>, tensor<6x6x2xi32>) -> tensor<6x6x1xf32>
    %cst_5 = stablehlo.constant dense<5.700000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %30 = stablehlo.add %29, %arg3 : tensor<6x6x1xf32>
    %31 = stablehlo.multiply %28, %30 : tensor<6x6x1xf32>
    %cst_6 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<6x6x1xf32>
    %34 = stablehlo.sine %33 : tensor<6x6x1xf32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %35:3 = stablehlo.while(%iterArg = %31, %iterArg_11 = %c_7, %iterArg_12 = %34) : tensor<6x6x1xf32>, tensor<i32>, tensor<6x6x1xf32>
    cond {
      %c_13 = stablehlo.constant dense<3> : tensor<i32>
      %43 = stablehlo.compare LT, %iterArg_11, %c_13, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %43 : tensor<i1>
    } do {
      %43 = stablehlo.multiply %iterArg_12, %iterArg : tensor<6x6x1xf32>
      %44 = stablehlo.subtract %43, %iterArg : tensor<6x6x1xf32>
      %cst_13 = stablehlo.constant dense<9.200000e-02> : tensor<f32>
      %45 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
      %46 = stablehlo.multiply %45, %44 : tensor<6x6x1xf32>
      %c_14 = stablehlo.constant dense<1> : tensor<i32>
      %47 = stablehlo.add %iterArg_11, %c_14 : tensor<i32>
      stablehlo.return %iterArg, %47, %46 : tensor<6x6x1xf32>, tensor<i32>, tensor<6x6x1xf32>
    }
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %37 = stablehlo.multiply %36, %35#2 : tensor<6x6x1xf32>
    %cst_9 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %39 = stablehlo.multiply %38, %31 : tensor<6x6x1xf32>
    %40 = stablehlo.add %37, %39 : tensor<6x6x1xf32>
    %cst_10 = stablehlo.constant dense<1.340000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %42 = stablehlo.multiply %41, %40 : tensor<6x6x1xf32>
    return %42 : tensor<6x6x1xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x5x1xf32>, %arg1: tensor<6xi16>, %arg2: tensor<6xi32>, %arg3: tensor<6x6x1xf32>) -> (tensor<4x5x1xf32> {jax.result_info = "result[0]"}, tensor<6x6x1xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4x5x1xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<4x5x1xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
    %4 = stablehlo.add %3, %0 : tensor<4x5x1xf32>
    %5 = stablehlo.log %4 : tensor<4x5x1xf32>
    %6 = stablehlo.sine %5 : tensor<4x5x1xf32>
    %7 = stablehlo.cosine %5 : tensor<4x5x1xf32>
    %cst_1 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
    %9 = stablehlo.multiply %8, %6 : tensor<4x5x1xf32>
    %10 = stablehlo.add %5, %9 : tensor<4x5x1xf32>
    %c = stablehlo.constant dense<3> : tensor<i16>
    %11 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i16>) -> tensor<6xi16>
    %12 = stablehlo.subtract %11, %arg1 : tensor<6xi16>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<6xi16>) -> tensor<6x1xi16>
    %14 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<6xi32>) -> tensor<1x6xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i16>
    %15 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i16>) -> tensor<6x1xi16>
    %16 = stablehlo.compare LT, %13, %15, SIGNED : (tensor<6x1xi16>, tensor<6x1xi16>) -> tensor<6x1xi1>
    %c_3 = stablehlo.constant dense<4> : tensor<i16>
    %17 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i16>) -> tensor<6x1xi16>
    %18 = stablehlo.add %13, %17 : tensor<6x1xi16>
    %19 = stablehlo.select %16, %18, %13 : tensor<6x1xi1>, tensor<6x1xi16>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %20 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<1x6xi32>
    %21 = stablehlo.compare LT, %14, %20, SIGNED : (tensor<1x6xi32>, tensor<1x6xi32>) -> tensor<1x6xi1>
    %c_5 = stablehlo.constant dense<5> : tensor<i32>
    %22 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<1x6xi32>
    %23 = stablehlo.add %14, %22 : tensor<1x6xi32>
    %24 = stablehlo.select %21, %23, %14 : tensor<1x6xi1>, tensor<1x6xi32>
    %25 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<6x1xi16>) -> tensor<6x6xi16>
    %26 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<1x6xi32>) -> tensor<6x6xi32>
    %27 = stablehlo.convert %25 : (tensor<6x6xi16>) -> tensor<6x6xi32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<6x6xi32>) -> tensor<6x6x1xi32>
    %29 = stablehlo.broadcast_in_dim %26, dims = [0, 1] : (tensor<6x6xi32>) -> tensor<6x6x1xi32>
    %30 = stablehlo.concatenate %28, %29, dim = 2 : (tensor<6x6x1xi32>, tensor<6x6x1xi32>) -> tensor<6x6x2xi32>
    %31 = "stablehlo.gather"(%10, %30) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<4x5x1xf32>, tensor<6x6x2xi32>) -> tensor<6x6x1xf32>
    %cst_6 = stablehlo.constant dense<5.700000e-01> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %33 = stablehlo.add %32, %arg3 : tensor<6x6x1xf32>
    %34 = stablehlo.multiply %31, %33 : tensor<6x6x1xf32>
    %cst_7 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %36 = stablehlo.multiply %35, %34 : tensor<6x6x1xf32>
    %37 = stablehlo.sine %36 : tensor<6x6x1xf32>
    %38 = stablehlo.cosine %36 : tensor<6x6x1xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x6x6x1xf32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %40:4 = stablehlo.while(%iterArg = %34, %iterArg_19 = %c_9, %iterArg_20 = %37, %iterArg_21 = %39) : tensor<6x6x1xf32>, tensor<i32>, tensor<6x6x1xf32>, tensor<3x6x6x1xf32>
    cond {
      %c_22 = stablehlo.constant dense<3> : tensor<i32>
      %65 = stablehlo.compare LT, %iterArg_19, %c_22, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %65 : tensor<i1>
    } do {
      %65 = stablehlo.multiply %iterArg_20, %iterArg : tensor<6x6x1xf32>
      %66 = stablehlo.subtract %65, %iterArg : tensor<6x6x1xf32>
      %cst_22 = stablehlo.constant dense<9.200000e-02> : tensor<f32>
      %67 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
      %68 = stablehlo.multiply %67, %66 : tensor<6x6x1xf32>
      %69 = func.call @dynamic_update_index_in_dim(%iterArg_21, %iterArg_20, %iterArg_19) : (tensor<3x6x6x1xf32>, tensor<6x6x1xf32>, tensor<i32>) -> tensor<3x6x6x1xf32>
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %70 = stablehlo.add %iterArg_19, %c_23 : tensor<i32>
      stablehlo.return %iterArg, %70, %68, %69 : tensor<6x6x1xf32>, tensor<i32>, tensor<6x6x1xf32>, tensor<3x6x6x1xf32>
    }
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %cst_11 = stablehlo.constant dense<1.340000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %43 = stablehlo.multiply %42, %41 : tensor<6x6x1xf32>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %45 = stablehlo.multiply %44, %43 : tensor<6x6x1xf32>
    %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %47 = stablehlo.multiply %46, %43 : tensor<6x6x1xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %49:5 = stablehlo.while(%iterArg = %40#3, %iterArg_19 = %34, %iterArg_20 = %c_15, %iterArg_21 = %48, %iterArg_22 = %47) : tensor<3x6x6x1xf32>, tensor<6x6x1xf32>, tensor<i32>, tensor<6x6x1xf32>, tensor<6x6x1xf32>
    cond {
      %c_23 = stablehlo.constant dense<3> : tensor<i32>
      %65 = stablehlo.compare LT, %iterArg_20, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %65 : tensor<i1>
    } do {
      %c_23 = stablehlo.constant dense<3> : tensor<i32>
      %65 = stablehlo.subtract %c_23, %iterArg_20 : tensor<i32>
      %c_24 = stablehlo.constant dense<1> : tensor<i32>
      %66 = stablehlo.subtract %65, %c_24 : tensor<i32>
      %67 = func.call @dynamic_index_in_dim(%iterArg, %66) : (tensor<3x6x6x1xf32>, tensor<i32>) -> tensor<6x6x1xf32>
      %cst_25 = stablehlo.constant dense<9.200000e-02> : tensor<f32>
      %68 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
      %69 = stablehlo.multiply %68, %iterArg_22 : tensor<6x6x1xf32>
      %70 = stablehlo.negate %69 : tensor<6x6x1xf32>
      %71 = stablehlo.add %iterArg_21, %70 : tensor<6x6x1xf32>
      %72 = stablehlo.multiply %67, %69 : tensor<6x6x1xf32>
      %73 = stablehlo.add %71, %72 : tensor<6x6x1xf32>
      %74 = stablehlo.multiply %69, %iterArg_19 : tensor<6x6x1xf32>
      %c_26 = stablehlo.constant dense<1> : tensor<i32>
      %75 = stablehlo.add %iterArg_20, %c_26 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_19, %75, %73, %74 : tensor<3x6x6x1xf32>, tensor<6x6x1xf32>, tensor<i32>, tensor<6x6x1xf32>, tensor<6x6x1xf32>
    }
    %50 = stablehlo.add %45, %49#3 : tensor<6x6x1xf32>
    %51 = stablehlo.multiply %49#4, %38 : tensor<6x6x1xf32>
    %cst_16 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %53 = stablehlo.multiply %52, %51 : tensor<6x6x1xf32>
    %54 = stablehlo.add %50, %53 : tensor<6x6x1xf32>
    %55 = stablehlo.multiply %31, %54 : tensor<6x6x1xf32>
    %56 = stablehlo.multiply %54, %33 : tensor<6x6x1xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
    %58 = "stablehlo.scatter"(%57, %30, %56) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %65 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %65 : tensor<f32>
    }) : (tensor<4x5x1xf32>, tensor<6x6x2xi32>, tensor<6x6x1xf32>) -> tensor<4x5x1xf32>
    %cst_18 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
    %60 = stablehlo.multiply %59, %58 : tensor<4x5x1xf32>
    %61 = stablehlo.multiply %60, %7 : tensor<4x5x1xf32>
    %62 = stablehlo.add %58, %61 : tensor<4x5x1xf32>
    %63 = stablehlo.divide %62, %4 : tensor<4x5x1xf32>
    %64 = stablehlo.multiply %63, %2 : tensor<4x5x1xf32>
    return %64, %55 : tensor<4x5x1xf32>, tensor<6x6x1xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x6x6x1xf32>, %arg1: tensor<6x6x1xf32>, %arg2: tensor<i32>) -> tensor<3x6x6x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<6x6x1xf32>) -> tensor<1x6x6x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<3x6x6x1xf32>, tensor<1x6x6x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x6x6x1xf32>
    return %1 : tensor<3x6x6x1xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x6x6x1xf32>, %arg1: tensor<i32>) -> tensor<6x6x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 6, 6, 1] : (tensor<3x6x6x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x6x6x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x6x6x1xf32>) -> tensor<6x6x1xf32>
    return %1 : tensor<6x6x1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
