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
      %1:2 = func.call @closed_call(%iterArg_1, %iterArg_2) : (tensor<i32>, tensor<9xf16>) -> (tensor<i32>, tensor<9xf16>)
      %c_3 = stablehlo.constant dense<1> : tensor<i32>
      %2 = stablehlo.add %iterArg, %c_3 : tensor<i32>
      stablehlo.return %2, %1#0, %1#1 : tensor<i32>, tensor<i32>, tensor<9xf16>
    }
    return %0#2 : tensor<9xf16>
  }
  func.func private @closed_call(%arg0: tensor<i32>, %arg1: tensor<9xf16>) -> (tensor<i32>, tensor<9xf16>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare LT, %arg0, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %2 = stablehlo.convert %arg0 : tensor<i32>
    %c_1 = stablehlo.constant dense<9> : tensor<i32>
    %3 = stablehlo.add %2, %c_1 : tensor<i32>
    %4 = stablehlo.select %1, %3, %arg0 : tensor<i1>, tensor<i32>
    %5 = stablehlo.dynamic_slice %arg1, %4, sizes = [1] : (tensor<9xf16>, tensor<i32>) -> tensor<1xf16>
    %6 = stablehlo.reshape %5 : (tensor<1xf16>) -> tensor<f16>
    %c_2 = stablehlo.constant dense<1> : tensor<i32>
    %7 = stablehlo.subtract %arg0, %c_2 : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %8 = stablehlo.compare LT, %7, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %9 = stablehlo.convert %7 : tensor<i32>
    %c_4 = stablehlo.constant dense<9> : tensor<i32>
    %10 = stablehlo.add %9, %c_4 : tensor<i32>
    %11 = stablehlo.select %8, %10, %7 : tensor<i1>, tensor<i32>
    %12 = stablehlo.dynamic_slice %arg1, %11, sizes = [1] : (tensor<9xf16>, tensor<i32>) -> tensor<1xf16>
    %13 = stablehlo.reshape %12 : (tensor<1xf16>) -> tensor<f16>
    %14 = stablehlo.add %6, %13 : tensor<f16>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %15 = stablehlo.compare LT, %arg0, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_6 = stablehlo.constant dense<9> : tensor<i32>
    %16 = stablehlo.add %arg0, %c_6 : tensor<i32>
    %17 = stablehlo.select %15, %16, %arg0 : tensor<i1>, tensor<i32>
    %18 = stablehlo.convert %17 : tensor<i32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %20 = "stablehlo.scatter"(%arg1, %19, %14) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<f16>, %arg3: tensor<f16>):
      stablehlo.return %arg3 : tensor<f16>
    }) : (tensor<9xf16>, tensor<1xi32>, tensor<f16>) -> tensor<9xf16>
    return %0, %20 : tensor<i32>, tensor<9xf16>
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
      %7:4 = func.call @closed_call(%iterArg_5) : (tensor<i32>) -> (tensor<i32>, tensor<i32>, tensor<i32>, tensor<1xi32>)
      %8 = func.call @dynamic_update_index_in_dim(%iterArg_6, %7#1, %iterArg) : (tensor<8xi32>, tensor<i32>, tensor<i32>) -> tensor<8xi32>
      %9 = func.call @dynamic_update_index_in_dim(%iterArg_7, %7#2, %iterArg) : (tensor<8xi32>, tensor<i32>, tensor<i32>) -> tensor<8xi32>
      %10 = func.call @dynamic_update_index_in_dim_0(%iterArg_8, %7#3, %iterArg) : (tensor<8x1xi32>, tensor<1xi32>, tensor<i32>) -> tensor<8x1xi32>
      %c_9 = stablehlo.constant dense<1> : tensor<i32>
      %11 = stablehlo.add %iterArg, %c_9 : tensor<i32>
      stablehlo.return %11, %7#0, %8, %9, %10 : tensor<i32>, tensor<i32>, tensor<8xi32>, tensor<8xi32>, tensor<8x1xi32>
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
      %12 = func.call @closed_call_2(%iterArg_8, %9, %10, %11) : (tensor<9xf16>, tensor<i32>, tensor<i32>, tensor<1xi32>) -> tensor<9xf16>
      %c_11 = stablehlo.constant dense<1> : tensor<i32>
      %13 = stablehlo.add %iterArg_7, %c_11 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_5, %iterArg_6, %13, %12 : tensor<8xi32>, tensor<8xi32>, tensor<8x1xi32>, tensor<i32>, tensor<9xf16>
    }
    return %6#4 : tensor<9xf16>
  }
  func.func private @closed_call(%arg0: tensor<i32>) -> (tensor<i32>, tensor<i32>, tensor<i32>, tensor<1xi32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare LT, %arg0, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %2 = stablehlo.convert %arg0 : tensor<i32>
    %c_1 = stablehlo.constant dense<9> : tensor<i32>
    %3 = stablehlo.add %2, %c_1 : tensor<i32>
    %4 = stablehlo.select %1, %3, %arg0 : tensor<i1>, tensor<i32>
    %c_2 = stablehlo.constant dense<1> : tensor<i32>
    %5 = stablehlo.subtract %arg0, %c_2 : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.compare LT, %5, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %7 = stablehlo.convert %5 : tensor<i32>
    %c_4 = stablehlo.constant dense<9> : tensor<i32>
    %8 = stablehlo.add %7, %c_4 : tensor<i32>
    %9 = stablehlo.select %6, %8, %5 : tensor<i1>, tensor<i32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %10 = stablehlo.compare LT, %arg0, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_6 = stablehlo.constant dense<9> : tensor<i32>
    %11 = stablehlo.add %arg0, %c_6 : tensor<i32>
    %12 = stablehlo.select %10, %11, %arg0 : tensor<i1>, tensor<i32>
    %13 = stablehlo.convert %12 : tensor<i32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<i32>) -> tensor<1xi32>
    return %0, %4, %9, %14 : tensor<i32>, tensor<i32>, tensor<i32>, tensor<1xi32>
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
  func.func private @closed_call_2(%arg0: tensor<9xf16>, %arg1: tensor<i32>, %arg2: tensor<i32>, %arg3: tensor<1xi32>) -> tensor<9xf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %0 = "stablehlo.scatter"(%arg0, %arg3, %cst) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg4: tensor<f16>, %arg5: tensor<f16>):
      stablehlo.return %arg5 : tensor<f16>
    }) : (tensor<9xf16>, tensor<1xi32>, tensor<f16>) -> tensor<9xf16>
    %c = stablehlo.constant dense<8> : tensor<1xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %2 = stablehlo.compare GE, %arg3, %1, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %3 = stablehlo.compare LE, %arg3, %c, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %4 = stablehlo.and %2, %3 : tensor<1xi1>
    %c_1 = stablehlo.constant dense<true> : tensor<i1>
    %5 = stablehlo.reduce(%4 init: %c_1) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %6 = "stablehlo.gather"(%arg0, %arg3) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<9xf16>, tensor<1xi32>) -> tensor<f16>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %7 = stablehlo.select %5, %6, %cst_2 : tensor<i1>, tensor<f16>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f16>) -> tensor<1xf16>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %9 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f16>) -> tensor<9xf16>
    %10 = stablehlo.dynamic_update_slice %9, %8, %arg2 : (tensor<9xf16>, tensor<1xf16>, tensor<i32>) -> tensor<9xf16>
    %11 = stablehlo.add %0, %10 : tensor<9xf16>
    %12 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f16>) -> tensor<1xf16>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f16>) -> tensor<9xf16>
    %14 = stablehlo.dynamic_update_slice %13, %12, %arg1 : (tensor<9xf16>, tensor<1xf16>, tensor<i32>) -> tensor<9xf16>
    %15 = stablehlo.add %11, %14 : tensor<9xf16>
    return %15 : tensor<9xf16>
  }
}
// -----
// backward, cuda, takes inputs : same text as cpu
