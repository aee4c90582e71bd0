// from jax import lax
//
//
// def compute_cumulative_sum_loop(buf):
//     """Cumulative sum loop.
//
//     Args:
//         buf: (9,)
//
//     Returns:
//         (9,)
//     """
//
//     def step(i, work):
//         filled_in = work[i] + work[i - 1]
//         return work.at[i].set(filled_in)
//
//     return lax.fori_loop(1, 9, step, buf)
//
//   buf: float16[9] in [-1, 1]
// -----
// forward, cpu
module @jit_compute_cumulative_sum_loop attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9xf16>) -> (tensor<9xf16> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0:3 = stablehlo.while(%iterArg = %c_0, %iterArg_1 = %c, %iterArg_2 = %arg0) : tensor<i32>, tensor<i32>, tensor<9xf16>
    cond {
      %c_3 = stablehlo.constant dense<8> : tensor<i32>
      %1 = stablehlo.compare LT, %iterArg, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    } do {
      %c_3 = stablehlo.constant dense<1> : tensor<i32>
      %1 = stablehlo.add %iterArg_1, %c_3 : tensor<i32>
      %c_4 = stablehlo.constant dense<0> : tensor<i32>
      %2 = stablehlo.compare LT, %iterArg_1, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %3 = stablehlo.convert %iterArg_1 : tensor<i32>
      %c_5 = stablehlo.constant dense<9> : tensor<i32>
      %4 = stablehlo.add %3, %c_5 : tensor<i32>
      %5 = stablehlo.select %2, %4, %iterArg_1 : tensor<i1>, tensor<i32>
      %6 = stablehlo.dynamic_slice %iterArg_2, %5, sizes = [1] : (tensor<9xf16>, tensor<i32>) -> tensor<1xf16>
      %7 = stablehlo.reshape %6 : (tensor<1xf16>) -> tensor<f16>
      %c_6 = stablehlo.constant dense<1> : tensor<i32>
      %8 = stablehlo.subtract %iterArg_1, %c_6 : tensor<i32>
      %c_7 = stablehlo.constant dense<0> : tensor<i32>
      %9 = stablehlo.compare LT, %8, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %10 = stablehlo.convert %8 : tensor<i32>
      %c_8 = stablehlo.constant dense<9> : tensor<i32>
      %11 = stablehlo.add %10, %c_8 : tensor<i32>
      %12 = stablehlo.select %9, %11, %8 : tensor<i1>, tensor<i32>
      %13 = stablehlo.dynamic_slice %iterArg_2, %12, sizes = [1] : (tensor<9xf16>, tensor<i32>) -> tensor<1xf16>
      %14 = stablehlo.reshape %13 : (tensor<1xf16>) -> tensor<f16>
      %15 = stablehlo.add %7, %14 : tensor<f16>
      %c_9 = stablehlo.constant dense<0> : tensor<i32>
      %16 = stablehlo.compare LT, %iterArg_1, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_10 = stablehlo.constant dense<9> : tensor<i32>
      %17 = stablehlo.add %iterArg_1, %c_10 : tensor<i32>
      %18 = stablehlo.select %16, %17, %iterArg_1 : tensor<i1>, tensor<i32>
      %19 = stablehlo.convert %18 : tensor<i32>
      %20 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %21 = "stablehlo.scatter"(%iterArg_2, %20, %15) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg1: tensor<f16>, %arg2: tensor<f16>):
        stablehlo.return %arg2 : tensor<f16>
      }) : (tensor<9xf16>, tensor<1xi32>, tensor<f16>) -> tensor<9xf16>
      %c_11 = stablehlo.constant dense<1> : tensor<i32>
      %22 = stablehlo.add %iterArg, %c_11 : tensor<i32>
      stablehlo.return %22, %1, %21 : tensor<i32>, tensor<i32>, tensor<9xf16>
    }
    return %0#2 : tensor<9xf16>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu, takes inputs 
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main() -> (tensor<9xf16> {jax.result_info = "result[0]"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<8x1xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %3:5 = stablehlo.while(%iterArg = %c_3, %iterArg_5 = %c, %iterArg_6 = %0, %iterArg_7 = %1, %iterArg_8 = %2) : tensor<i32>, tensor<i32>, tensor<8xi32>, tensor<8xi32>, tensor<8x1xi32>
    cond {
      %c_9 = stablehlo.constant dense<8> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %c_9 = stablehlo.constant dense<1> : tensor<i32>
      %7 = stablehlo.add %iterArg_5, %c_9 : tensor<i32>
      %c_10 = stablehlo.constant dense<0> : tensor<i32>
      %8 = stablehlo.compare LT, %iterArg_5, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %9 = stablehlo.convert %iterArg_5 : tensor<i32>
      %c_11 = stablehlo.constant dense<9> : tensor<i32>
      %10 = stablehlo.add %9, %c_11 : tensor<i32>
      %11 = stablehlo.select %8, %10, %iterArg_5 : tensor<i1>, tensor<i32>
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %12 = stablehlo.subtract %iterArg_5, %c_12 : tensor<i32>
      %c_13 = stablehlo.constant dense<0> : tensor<i32>
      %13 = stablehlo.compare LT, %12, %c_13, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %14 = stablehlo.convert %12 : tensor<i32>
      %c_14 = stablehlo.constant dense<9> : tensor<i32>
      %15 = stablehlo.add %14, %c_14 : tensor<i32>
      %16 = stablehlo.select %13, %15, %12 : tensor<i1>, tensor<i32>
      %c_15 = stablehlo.constant dense<0> : tensor<i32>
      %17 = stablehlo.compare LT, %iterArg_5, %c_15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_16 = stablehlo.constant dense<9> : tensor<i32>
      %18 = stablehlo.add %iterArg_5, %c_16 : tensor<i32>
      %19 = stablehlo.select %17, %18, %iterArg_5 : tensor<i1>, tensor<i32>
      %20 = stablehlo.convert %19 : tensor<i32>
      %21 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %22 = func.call @dynamic_update_index_in_dim(%iterArg_6, %11, %iterArg) : (tensor<8xi32>, tensor<i32>, tensor<i32>) -> tensor<8xi32>
      %23 = func.call @dynamic_update_index_in_dim(%iterArg_7, %16, %iterArg) : (tensor<8xi32>, tensor<i32>, tensor<i32>) -> tensor<8xi32>
      %24 = func.call @dynamic_update_index_in_dim_0(%iterArg_8, %21, %iterArg) : (tensor<8x1xi32>, tensor<1xi32>, tensor<i32>) -> tensor<8x1xi32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %25 = stablehlo.add %iterArg, %c_17 : tensor<i32>
      stablehlo.return %25, %7, %22, %23, %24 : tensor<i32>, tensor<i32>, tensor<8xi32>, tensor<8xi32>, tensor<8x1xi32>
    }
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %5 = stablehlo.convert %4 : (tensor<9xf32>) -> tensor<9xf16>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %6:5 = stablehlo.while(%iterArg = %3#2, %iterArg_5 = %3#3, %iterArg_6 = %3#4, %iterArg_7 = %c_4, %iterArg_8 = %5) : tensor<8xi32>, tensor<8xi32>, tensor<8x1xi32>, tensor<i32>, tensor<9xf16>
    cond {
      %c_9 = stablehlo.constant dense<8> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg_7, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %c_9 = stablehlo.constant dense<8> : tensor<i32>
      %7 = stablehlo.subtract %c_9, %iterArg_7 : tensor<i32>
      %c_10 = stablehlo.constant dense<1> : tensor<i32>
      %8 = stablehlo.subtract %7, %c_10 : tensor<i32>
      %9 = func.call @dynamic_index_in_dim(%iterArg, %8) : (tensor<8xi32>, tensor<i32>) -> tensor<i32>
      %10 = func.call @dynamic_index_in_dim(%iterArg_5, %8) : (tensor<8xi32>, tensor<i32>) -> tensor<i32>
      %11 = func.call @dynamic_index_in_dim_1(%iterArg_6, %8) : (tensor<8x1xi32>, tensor<i32>) -> tensor<1xi32>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
      %12 = "stablehlo.scatter"(%iterArg_8, %11, %cst_11) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg0: tensor<f16>, %arg1: tensor<f16>):
        stablehlo.return %arg1 : tensor<f16>
      }) : (tensor<9xf16>, tensor<1xi32>, tensor<f16>) -> tensor<9xf16>
      %c_12 = stablehlo.constant dense<8> : tensor<1xi32>
      %c_13 = stablehlo.constant dense<0> : tensor<i32>
      %13 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %14 = stablehlo.compare GE, %11, %13, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
      %15 = stablehlo.compare LE, %11, %c_12, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
      %16 = stablehlo.and %14, %15 : tensor<1xi1>
      %c_14 = stablehlo.constant dense<true> : tensor<i1>
      %17 = stablehlo.reduce(%16 init: %c_14) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
      %18 = "stablehlo.gather"(%iterArg_8, %11) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<9xf16>, tensor<1xi32>) -> tensor<f16>
      %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
      %19 = stablehlo.select %17, %18, %cst_15 : tensor<i1>, tensor<f16>
      %20 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<f16>) -> tensor<1xf16>
      %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
      %21 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f16>) -> tensor<9xf16>
      %22 = stablehlo.dynamic_update_slice %21, %20, %10 : (tensor<9xf16>, tensor<1xf16>, tensor<i32>) -> tensor<9xf16>
      %23 = stablehlo.add %12, %22 : tensor<9xf16>
      %24 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<f16>) -> tensor<1xf16>
      %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
      %25 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f16>) -> tensor<9xf16>
      %26 = stablehlo.dynamic_update_slice %25, %24, %9 : (tensor<9xf16>, tensor<1xf16>, tensor<i32>) -> tensor<9xf16>
      %27 = stablehlo.add %23, %26 : tensor<9xf16>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %28 = stablehlo.add %iterArg_7, %c_18 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_5, %iterArg_6, %28, %27 : tensor<8xi32>, tensor<8xi32>, tensor<8x1xi32>, tensor<i32>, tensor<9xf16>
    }
    return %6#4 : tensor<9xf16>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<8xi32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<8xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<8xi32>, tensor<1xi32>, tensor<i32>) -> tensor<8xi32>
    return %1 : tensor<8xi32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<8x1xi32>, %arg1: tensor<1xi32>, %arg2: tensor<i32>) -> tensor<8x1xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<8x1xi32>, tensor<1x1xi32>, tensor<i32>, tensor<i32>) -> tensor<8x1xi32>
    return %1 : tensor<8x1xi32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<8xi32>, %arg1: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<8xi32>, tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1xi32>) -> tensor<i32>
    return %1 : tensor<i32>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<8x1xi32>, %arg1: tensor<i32>) -> tensor<1xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<8x1xi32>, tensor<i32>, tensor<i32>) -> tensor<1x1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x1xi32>) -> tensor<1xi32>
    return %1 : tensor<1xi32>
  }
}
// -----
// backward, cuda, takes inputs : same text as cpu
