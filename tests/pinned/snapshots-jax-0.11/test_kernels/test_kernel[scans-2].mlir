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
      %cst = stablehlo.constant dense<5.000000e-01> : tensor<f16>
      %16 = stablehlo.multiply %cst, %15 : tensor<f16>
      %17 = stablehlo.tanh %16 : tensor<f16>
      %cst_9 = stablehlo.constant dense<3.000490e-01> : tensor<f16>
      %18 = stablehlo.multiply %cst_9, %17 : tensor<f16>
      %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
      %19 = stablehlo.add %cst_10, %18 : tensor<f16>
      %c_11 = stablehlo.constant dense<0> : tensor<i32>
      %20 = stablehlo.compare LT, %iterArg_1, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_12 = stablehlo.constant dense<9> : tensor<i32>
      %21 = stablehlo.add %iterArg_1, %c_12 : tensor<i32>
      %22 = stablehlo.select %20, %21, %iterArg_1 : tensor<i1>, tensor<i32>
      %23 = stablehlo.convert %22 : tensor<i32>
      %24 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %25 = "stablehlo.scatter"(%iterArg_2, %24, %19) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg1: tensor<f16>, %arg2: tensor<f16>):
        %27 = stablehlo.multiply %arg1, %arg2 : tensor<f16>
        stablehlo.return %27 : tensor<f16>
      }) : (tensor<9xf16>, tensor<1xi32>, tensor<f16>) -> tensor<9xf16>
      %c_13 = stablehlo.constant dense<1> : tensor<i32>
      %26 = stablehlo.add %iterArg, %c_13 : tensor<i32>
      stablehlo.return %26, %1, %25 : tensor<i32>, tensor<i32>, tensor<9xf16>
    }
    return %0#2 : tensor<9xf16>
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
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<8x1xi32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %4 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f16>) -> tensor<8xf16>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %5 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f16>) -> tensor<8x9xf16>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %6:9 = stablehlo.while(%iterArg = %c_5, %iterArg_8 = %c, %iterArg_9 = %arg0, %iterArg_10 = %0, %iterArg_11 = %1, %iterArg_12 = %2, %iterArg_13 = %3, %iterArg_14 = %4, %iterArg_15 = %5) : tensor<i32>, tensor<i32>, tensor<9xf16>, tensor<8xi32>, tensor<8xi32>, tensor<8xf16>, tensor<8x1xi32>, tensor<8xf16>, tensor<8x9xf16>
    cond {
      %c_16 = stablehlo.constant dense<8> : tensor<i32>
      %10 = stablehlo.compare LT, %iterArg, %c_16, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %c_16 = stablehlo.constant dense<1> : tensor<i32>
      %10 = stablehlo.add %iterArg_8, %c_16 : tensor<i32>
      %c_17 = stablehlo.constant dense<0> : tensor<i32>
      %11 = stablehlo.compare LT, %iterArg_8, %c_17, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %12 = stablehlo.convert %iterArg_8 : tensor<i32>
      %c_18 = stablehlo.constant dense<9> : tensor<i32>
      %13 = stablehlo.add %12, %c_18 : tensor<i32>
      %14 = stablehlo.select %11, %13, %iterArg_8 : tensor<i1>, tensor<i32>
      %15 = stablehlo.dynamic_slice %iterArg_9, %14, sizes = [1] : (tensor<9xf16>, tensor<i32>) -> tensor<1xf16>
      %16 = stablehlo.reshape %15 : (tensor<1xf16>) -> tensor<f16>
      %c_19 = stablehlo.constant dense<1> : tensor<i32>
      %17 = stablehlo.subtract %iterArg_8, %c_19 : tensor<i32>
      %c_20 = stablehlo.constant dense<0> : tensor<i32>
      %18 = stablehlo.compare LT, %17, %c_20, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %19 = stablehlo.convert %17 : tensor<i32>
      %c_21 = stablehlo.constant dense<9> : tensor<i32>
      %20 = stablehlo.add %19, %c_21 : tensor<i32>
      %21 = stablehlo.select %18, %20, %17 : tensor<i1>, tensor<i32>
      %22 = stablehlo.dynamic_slice %iterArg_9, %21, sizes = [1] : (tensor<9xf16>, tensor<i32>) -> tensor<1xf16>
      %23 = stablehlo.reshape %22 : (tensor<1xf16>) -> tensor<f16>
      %24 = stablehlo.add %16, %23 : tensor<f16>
      %cst_22 = stablehlo.constant dense<5.000000e-01> : tensor<f16>
      %25 = stablehlo.multiply %cst_22, %24 : tensor<f16>
      %26 = stablehlo.tanh %25 : tensor<f16>
      %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
      %27 = stablehlo.add %cst_23, %26 : tensor<f16>
      %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
      %28 = stablehlo.subtract %cst_24, %26 : tensor<f16>
      %29 = stablehlo.multiply %27, %28 : tensor<f16>
      %cst_25 = stablehlo.constant dense<3.000490e-01> : tensor<f16>
      %30 = stablehlo.multiply %cst_25, %26 : tensor<f16>
      %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
      %31 = stablehlo.add %cst_26, %30 : tensor<f16>
      %c_27 = stablehlo.constant dense<0> : tensor<i32>
      %32 = stablehlo.compare LT, %iterArg_8, %c_27, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_28 = stablehlo.constant dense<9> : tensor<i32>
      %33 = stablehlo.add %iterArg_8, %c_28 : tensor<i32>
      %34 = stablehlo.select %32, %33, %iterArg_8 : tensor<i1>, tensor<i32>
      %35 = stablehlo.convert %34 : tensor<i32>
      %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %37 = "stablehlo.scatter"(%iterArg_9, %36, %31) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg1: tensor<f16>, %arg2: tensor<f16>):
        %45 = stablehlo.multiply %arg1, %arg2 : tensor<f16>
        stablehlo.return %45 : tensor<f16>
      }) : (tensor<9xf16>, tensor<1xi32>, tensor<f16>) -> tensor<9xf16>
      %38 = func.call @dynamic_update_index_in_dim(%iterArg_10, %14, %iterArg) : (tensor<8xi32>, tensor<i32>, tensor<i32>) -> tensor<8xi32>
      %39 = func.call @dynamic_update_index_in_dim(%iterArg_11, %21, %iterArg) : (tensor<8xi32>, tensor<i32>, tensor<i32>) -> tensor<8xi32>
      %40 = func.call @dynamic_update_index_in_dim_0(%iterArg_12, %29, %iterArg) : (tensor<8xf16>, tensor<f16>, tensor<i32>) -> tensor<8xf16>
      %41 = func.call @dynamic_update_index_in_dim_1(%iterArg_13, %36, %iterArg) : (tensor<8x1xi32>, tensor<1xi32>, tensor<i32>) -> tensor<8x1xi32>
      %42 = func.call @dynamic_update_index_in_dim_0(%iterArg_14, %31, %iterArg) : (tensor<8xf16>, tensor<f16>, tensor<i32>) -> tensor<8xf16>
      %43 = func.call @dynamic_update_index_in_dim_2(%iterArg_15, %iterArg_9, %iterArg) : (tensor<8x9xf16>, tensor<9xf16>, tensor<i32>) -> tensor<8x9xf16>
      %c_29 = stablehlo.constant dense<1> : tensor<i32>
      %44 = stablehlo.add %iterArg, %c_29 : tensor<i32>
      stablehlo.return %44, %10, %37, %38, %39, %40, %41, %42, %43 : tensor<i32>, tensor<i32>, tensor<9xf16>, tensor<8xi32>, tensor<8xi32>, tensor<8xf16>, tensor<8x1xi32>, tensor<8xf16>, tensor<8x9xf16>
    }
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %8 = stablehlo.convert %7 : (tensor<9xf32>) -> tensor<9xf16>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %9:8 = stablehlo.while(%iterArg = %6#3, %iterArg_8 = %6#4, %iterArg_9 = %6#5, %iterArg_10 = %6#6, %iterArg_11 = %6#7, %iterArg_12 = %6#8, %iterArg_13 = %c_7, %iterArg_14 = %8) : tensor<8xi32>, tensor<8xi32>, tensor<8xf16>, tensor<8x1xi32>, tensor<8xf16>, tensor<8x9xf16>, tensor<i32>, tensor<9xf16>
    cond {
      %c_15 = stablehlo.constant dense<8> : tensor<i32>
      %10 = stablehlo.compare LT, %iterArg_13, %c_15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %c_15 = stablehlo.constant dense<8> : tensor<i32>
      %10 = stablehlo.subtract %c_15, %iterArg_13 : tensor<i32>
      %c_16 = stablehlo.constant dense<1> : tensor<i32>
      %11 = stablehlo.subtract %10, %c_16 : tensor<i32>
      %12 = func.call @dynamic_index_in_dim(%iterArg, %11) : (tensor<8xi32>, tensor<i32>) -> tensor<i32>
      %13 = func.call @dynamic_index_in_dim(%iterArg_8, %11) : (tensor<8xi32>, tensor<i32>) -> tensor<i32>
      %14 = func.call @dynamic_index_in_dim_3(%iterArg_9, %11) : (tensor<8xf16>, tensor<i32>) -> tensor<f16>
      %15 = func.call @dynamic_index_in_dim_4(%iterArg_10, %11) : (tensor<8x1xi32>, tensor<i32>) -> tensor<1xi32>
      %16 = func.call @dynamic_index_in_dim_3(%iterArg_11, %11) : (tensor<8xf16>, tensor<i32>) -> tensor<f16>
      %17 = func.call @dynamic_index_in_dim_5(%iterArg_12, %11) : (tensor<8x9xf16>, tensor<i32>) -> tensor<9xf16>
      %18 = stablehlo.multiply %17, %iterArg_14 : tensor<9xf16>
      %c_17 = stablehlo.constant dense<8> : tensor<1xi32>
      %c_18 = stablehlo.constant dense<0> : tensor<i32>
      %19 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %20 = stablehlo.compare GE, %15, %19, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
      %21 = stablehlo.compare LE, %15, %c_17, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
      %22 = stablehlo.and %20, %21 : tensor<1xi1>
      %c_19 = stablehlo.constant dense<true> : tensor<i1>
      %23 = stablehlo.reduce(%22 init: %c_19) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
      %24 = "stablehlo.gather"(%18, %15) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<9xf16>, tensor<1xi32>) -> tensor<f16>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
      %25 = stablehlo.select %23, %24, %cst_20 : tensor<i1>, tensor<f16>
      %26 = "stablehlo.scatter"(%iterArg_14, %15, %16) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg1: tensor<f16>, %arg2: tensor<f16>):
        %39 = stablehlo.multiply %arg1, %arg2 : tensor<f16>
        stablehlo.return %39 : tensor<f16>
      }) : (tensor<9xf16>, tensor<1xi32>, tensor<f16>) -> tensor<9xf16>
      %cst_21 = stablehlo.constant dense<3.000490e-01> : tensor<f16>
      %27 = stablehlo.multiply %cst_21, %25 : tensor<f16>
      %28 = stablehlo.multiply %27, %14 : tensor<f16>
      %cst_22 = stablehlo.constant dense<5.000000e-01> : tensor<f16>
      %29 = stablehlo.multiply %cst_22, %28 : tensor<f16>
      %30 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<f16>) -> tensor<1xf16>
      %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
      %31 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f16>) -> tensor<9xf16>
      %32 = stablehlo.dynamic_update_slice %31, %30, %13 : (tensor<9xf16>, tensor<1xf16>, tensor<i32>) -> tensor<9xf16>
      %33 = stablehlo.add %26, %32 : tensor<9xf16>
      %34 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<f16>) -> tensor<1xf16>
      %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
      %35 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f16>) -> tensor<9xf16>
      %36 = stablehlo.dynamic_update_slice %35, %34, %12 : (tensor<9xf16>, tensor<1xf16>, tensor<i32>) -> tensor<9xf16>
      %37 = stablehlo.add %33, %36 : tensor<9xf16>
      %c_25 = stablehlo.constant dense<1> : tensor<i32>
      %38 = stablehlo.add %iterArg_13, %c_25 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11, %iterArg_12, %38, %37 : tensor<8xi32>, tensor<8xi32>, tensor<8xf16>, tensor<8x1xi32>, tensor<8xf16>, tensor<8x9xf16>, tensor<i32>, tensor<9xf16>
    }
    return %9#7 : tensor<9xf16>
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
}
// -----
// backward, cuda: same text as cpu
