// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def in_place_sweep_fn(buf: jax.Array) -> jax.Array:
//     def step(i, buf_t):
//         current = buf_t[i]
//         near = buf_t[i - 1]
//         joint = 0.5 * (current + near)
//         new = jnp.tanh(joint)
//         return buf_t.at[i].multiply(1.0 + 0.3 * new)
//
//     filled = lax.fori_loop(1, 9, step, buf)
//     return filled
//
//   buf: float16[9] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_in_place_sweep_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
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
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f16>
    %15 = stablehlo.multiply %cst, %14 : tensor<f16>
    %16 = stablehlo.tanh %15 : tensor<f16>
    %cst_5 = stablehlo.constant dense<3.000490e-01> : tensor<f16>
    %17 = stablehlo.multiply %cst_5, %16 : tensor<f16>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %18 = stablehlo.add %cst_6, %17 : tensor<f16>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %19 = stablehlo.compare LT, %arg0, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_8 = stablehlo.constant dense<9> : tensor<i32>
    %20 = stablehlo.add %arg0, %c_8 : tensor<i32>
    %21 = stablehlo.select %19, %20, %arg0 : tensor<i1>, tensor<i32>
    %22 = stablehlo.convert %21 : tensor<i32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %24 = "stablehlo.scatter"(%arg1, %23, %18) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<f16>, %arg3: tensor<f16>):
      %25 = stablehlo.multiply %arg2, %arg3 : tensor<f16>
      stablehlo.return %25 : tensor<f16>
    }) : (tensor<9xf16>, tensor<1xi32>, tensor<f16>) -> tensor<9xf16>
    return %0, %24 : tensor<i32>, tensor<9xf16>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9xf16>) -> (tensor<9xf16> {jax.result_info = "result[0]"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f16>) -> tensor<8xf16>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f16>) -> tensor<8xf16>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<8x1xi32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %5 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f16>) -> tensor<8xf16>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %6 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f16>) -> tensor<8x9xf16>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %7:10 = stablehlo.while(%iterArg = %c_6, %iterArg_9 = %c, %iterArg_10 = %arg0, %iterArg_11 = %0, %iterArg_12 = %1, %iterArg_13 = %2, %iterArg_14 = %3, %iterArg_15 = %4, %iterArg_16 = %5, %iterArg_17 = %6) : tensor<i32>, tensor<i32>, tensor<9xf16>, tensor<8xi32>, tensor<8xi32>, tensor<8xf16>, tensor<8xf16>, tensor<8x1xi32>, tensor<8xf16>, tensor<8x9xf16>
    cond {
      %c_18 = stablehlo.constant dense<8> : tensor<i32>
      %11 = stablehlo.compare LT, %iterArg, %c_18, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %11 : tensor<i1>
    } do {
      %11:9 = func.call @closed_call(%iterArg_9, %iterArg_10) : (tensor<i32>, tensor<9xf16>) -> (tensor<i32>, tensor<9xf16>, tensor<i32>, tensor<i32>, tensor<f16>, tensor<f16>, tensor<1xi32>, tensor<f16>, tensor<9xf16>)
      %12 = func.call @dynamic_update_index_in_dim(%iterArg_11, %11#2, %iterArg) : (tensor<8xi32>, tensor<i32>, tensor<i32>) -> tensor<8xi32>
      %13 = func.call @dynamic_update_index_in_dim(%iterArg_12, %11#3, %iterArg) : (tensor<8xi32>, tensor<i32>, tensor<i32>) -> tensor<8xi32>
      %14 = func.call @dynamic_update_index_in_dim_0(%iterArg_13, %11#4, %iterArg) : (tensor<8xf16>, tensor<f16>, tensor<i32>) -> tensor<8xf16>
      %15 = func.call @dynamic_update_index_in_dim_0(%iterArg_14, %11#5, %iterArg) : (tensor<8xf16>, tensor<f16>, tensor<i32>) -> tensor<8xf16>
      %16 = func.call @dynamic_update_index_in_dim_1(%iterArg_15, %11#6, %iterArg) : (tensor<8x1xi32>, tensor<1xi32>, tensor<i32>) -> tensor<8x1xi32>
      %17 = func.call @dynamic_update_index_in_dim_0(%iterArg_16, %11#7, %iterArg) : (tensor<8xf16>, tensor<f16>, tensor<i32>) -> tensor<8xf16>
      %18 = func.call @dynamic_update_index_in_dim_2(%iterArg_17, %11#8, %iterArg) : (tensor<8x9xf16>, tensor<9xf16>, tensor<i32>) -> tensor<8x9xf16>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %19 = stablehlo.add %iterArg, %c_18 : tensor<i32>
      stablehlo.return %19, %11#0, %11#1, %12, %13, %14, %15, %16, %17, %18 : tensor<i32>, tensor<i32>, tensor<9xf16>, tensor<8xi32>, tensor<8xi32>, tensor<8xf16>, tensor<8xf16>, tensor<8x1xi32>, tensor<8xf16>, tensor<8x9xf16>
    }
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %9 = stablehlo.convert %8 : (tensor<9xf32>) -> tensor<9xf16>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %10:9 = stablehlo.while(%iterArg = %7#3, %iterArg_9 = %7#4, %iterArg_10 = %7#5, %iterArg_11 = %7#6, %iterArg_12 = %7#7, %iterArg_13 = %7#8, %iterArg_14 = %7#9, %iterArg_15 = %c_8, %iterArg_16 = %9) : tensor<8xi32>, tensor<8xi32>, tensor<8xf16>, tensor<8xf16>, tensor<8x1xi32>, tensor<8xf16>, tensor<8x9xf16>, tensor<i32>, tensor<9xf16>
    cond {
      %c_17 = stablehlo.constant dense<8> : tensor<i32>
      %11 = stablehlo.compare LT, %iterArg_15, %c_17, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %11 : tensor<i1>
    } do {
      %c_17 = stablehlo.constant dense<8> : tensor<i32>
      %11 = stablehlo.subtract %c_17, %iterArg_15 : tensor<i32>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %12 = stablehlo.subtract %11, %c_18 : tensor<i32>
      %13 = func.call @dynamic_index_in_dim(%iterArg, %12) : (tensor<8xi32>, tensor<i32>) -> tensor<i32>
      %14 = func.call @dynamic_index_in_dim(%iterArg_9, %12) : (tensor<8xi32>, tensor<i32>) -> tensor<i32>
      %15 = func.call @dynamic_index_in_dim_3(%iterArg_10, %12) : (tensor<8xf16>, tensor<i32>) -> tensor<f16>
      %16 = func.call @dynamic_index_in_dim_3(%iterArg_11, %12) : (tensor<8xf16>, tensor<i32>) -> tensor<f16>
      %17 = func.call @dynamic_index_in_dim_4(%iterArg_12, %12) : (tensor<8x1xi32>, tensor<i32>) -> tensor<1xi32>
      %18 = func.call @dynamic_index_in_dim_3(%iterArg_13, %12) : (tensor<8xf16>, tensor<i32>) -> tensor<f16>
      %19 = func.call @dynamic_index_in_dim_5(%iterArg_14, %12) : (tensor<8x9xf16>, tensor<i32>) -> tensor<9xf16>
      %20 = func.call @closed_call_6(%iterArg_16, %13, %14, %15, %16, %17, %18, %19) : (tensor<9xf16>, tensor<i32>, tensor<i32>, tensor<f16>, tensor<f16>, tensor<1xi32>, tensor<f16>, tensor<9xf16>) -> tensor<9xf16>
      %c_19 = stablehlo.constant dense<1> : tensor<i32>
      %21 = stablehlo.add %iterArg_15, %c_19 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_9, %iterArg_10, %iterArg_11, %iterArg_12, %iterArg_13, %iterArg_14, %21, %20 : tensor<8xi32>, tensor<8xi32>, tensor<8xf16>, tensor<8xf16>, tensor<8x1xi32>, tensor<8xf16>, tensor<8x9xf16>, tensor<i32>, tensor<9xf16>
    }
    return %10#8 : tensor<9xf16>
  }
  func.func private @closed_call(%arg0: tensor<i32>, %arg1: tensor<9xf16>) -> (tensor<i32>, tensor<9xf16>, tensor<i32>, tensor<i32>, tensor<f16>, tensor<f16>, tensor<1xi32>, tensor<f16>, tensor<9xf16>) {
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
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f16>
    %15 = stablehlo.multiply %cst, %14 : tensor<f16>
    %16 = stablehlo.tanh %15 : tensor<f16>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %17 = stablehlo.subtract %cst_5, %16 : tensor<f16>
    %cst_6 = stablehlo.constant dense<3.000490e-01> : tensor<f16>
    %18 = stablehlo.multiply %cst_6, %16 : tensor<f16>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %19 = stablehlo.add %cst_7, %18 : tensor<f16>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %20 = stablehlo.compare LT, %arg0, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_9 = stablehlo.constant dense<9> : tensor<i32>
    %21 = stablehlo.add %arg0, %c_9 : tensor<i32>
    %22 = stablehlo.select %20, %21, %arg0 : tensor<i1>, tensor<i32>
    %23 = stablehlo.convert %22 : tensor<i32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %25 = "stablehlo.scatter"(%arg1, %24, %19) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<f16>, %arg3: tensor<f16>):
      %26 = stablehlo.multiply %arg2, %arg3 : tensor<f16>
      stablehlo.return %26 : tensor<f16>
    }) : (tensor<9xf16>, tensor<1xi32>, tensor<f16>) -> tensor<9xf16>
    return %0, %25, %4, %11, %16, %17, %24, %19, %arg1 : tensor<i32>, tensor<9xf16>, tensor<i32>, tensor<i32>, tensor<f16>, tensor<f16>, tensor<1xi32>, tensor<f16>, tensor<9xf16>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<8xi32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<8xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<8xi32>, tensor<1xi32>, tensor<i32>) -> tensor<8xi32>
    return %1 : tensor<8xi32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<8xf16>, %arg1: tensor<f16>, %arg2: tensor<i32>) -> tensor<8xf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f16>) -> tensor<1xf16>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<8xf16>, tensor<1xf16>, tensor<i32>) -> tensor<8xf16>
    return %1 : tensor<8xf16>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<8x1xi32>, %arg1: tensor<1xi32>, %arg2: tensor<i32>) -> tensor<8x1xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<8x1xi32>, tensor<1x1xi32>, tensor<i32>, tensor<i32>) -> tensor<8x1xi32>
    return %1 : tensor<8x1xi32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<8x9xf16>, %arg1: tensor<9xf16>, %arg2: tensor<i32>) -> tensor<8x9xf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<9xf16>) -> tensor<1x9xf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<8x9xf16>, tensor<1x9xf16>, tensor<i32>, tensor<i32>) -> tensor<8x9xf16>
    return %1 : tensor<8x9xf16>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<8xi32>, %arg1: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<8xi32>, tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1xi32>) -> tensor<i32>
    return %1 : tensor<i32>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<8xf16>, %arg1: tensor<i32>) -> tensor<f16> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<8xf16>, tensor<i32>) -> tensor<1xf16>
    %1 = stablehlo.reshape %0 : (tensor<1xf16>) -> tensor<f16>
    return %1 : tensor<f16>
  }
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<8x1xi32>, %arg1: tensor<i32>) -> tensor<1xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<8x1xi32>, tensor<i32>, tensor<i32>) -> tensor<1x1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x1xi32>) -> tensor<1xi32>
    return %1 : tensor<1xi32>
  }
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<8x9xf16>, %arg1: tensor<i32>) -> tensor<9xf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 9] : (tensor<8x9xf16>, tensor<i32>, tensor<i32>) -> tensor<1x9xf16>
    %1 = stablehlo.reshape %0 : (tensor<1x9xf16>) -> tensor<9xf16>
    return %1 : tensor<9xf16>
  }
  func.func private @closed_call_6(%arg0: tensor<9xf16>, %arg1: tensor<i32>, %arg2: tensor<i32>, %arg3: tensor<f16>, %arg4: tensor<f16>, %arg5: tensor<1xi32>, %arg6: tensor<f16>, %arg7: tensor<9xf16>) -> tensor<9xf16> {
    %0 = stablehlo.multiply %arg7, %arg0 : tensor<9xf16>
    %c = stablehlo.constant dense<8> : tensor<1xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %2 = stablehlo.compare GE, %arg5, %1, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %3 = stablehlo.compare LE, %arg5, %c, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %4 = stablehlo.and %2, %3 : tensor<1xi1>
    %c_1 = stablehlo.constant dense<true> : tensor<i1>
    %5 = stablehlo.reduce(%4 init: %c_1) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %6 = "stablehlo.gather"(%0, %arg5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<9xf16>, tensor<1xi32>) -> tensor<f16>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %7 = stablehlo.select %5, %6, %cst : tensor<i1>, tensor<f16>
    %8 = "stablehlo.scatter"(%arg0, %arg5, %arg6) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg8: tensor<f16>, %arg9: tensor<f16>):
      %22 = stablehlo.multiply %arg8, %arg9 : tensor<f16>
      stablehlo.return %22 : tensor<f16>
    }) : (tensor<9xf16>, tensor<1xi32>, tensor<f16>) -> tensor<9xf16>
    %cst_2 = stablehlo.constant dense<3.000490e-01> : tensor<f16>
    %9 = stablehlo.multiply %cst_2, %7 : tensor<f16>
    %10 = stablehlo.multiply %9, %arg4 : tensor<f16>
    %11 = stablehlo.multiply %10, %arg3 : tensor<f16>
    %12 = stablehlo.add %10, %11 : tensor<f16>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f16>
    %13 = stablehlo.multiply %cst_3, %12 : tensor<f16>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f16>) -> tensor<1xf16>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f16>) -> tensor<9xf16>
    %16 = stablehlo.dynamic_update_slice %15, %14, %arg2 : (tensor<9xf16>, tensor<1xf16>, tensor<i32>) -> tensor<9xf16>
    %17 = stablehlo.add %8, %16 : tensor<9xf16>
    %18 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f16>) -> tensor<1xf16>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %19 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f16>) -> tensor<9xf16>
    %20 = stablehlo.dynamic_update_slice %19, %18, %arg1 : (tensor<9xf16>, tensor<1xf16>, tensor<i32>) -> tensor<9xf16>
    %21 = stablehlo.add %17, %20 : tensor<9xf16>
    return %21 : tensor<9xf16>
  }
}
// -----
// backward, cuda: same text as cpu
