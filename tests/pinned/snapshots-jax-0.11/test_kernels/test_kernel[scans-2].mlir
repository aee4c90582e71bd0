// import jax.numpy as jnp
// from jax import lax
//
//
// def gauss_seidel_fn(buf, out_scale, bias):
//     def step(i, buf_t):
//         current = buf_t[i]
//         near = buf_t[i - 1]
//         joint = 0.5 * (current + near)
//         return buf_t.at[i].multiply(1.0 + 0.3 * jnp.tanh(joint))
//
//     filled = lax.fori_loop(1, 9, step, buf)
//     s = out_scale * filled + bias
//     return s
//
//   buf: float16[9] in [-1.2, 1.2]
//   out_scale: float16[9] in [0.5, 1.5]
//   bias: float16[9] in [-0.5, 0.5]
// -----
// forward, cpu
module @jit_gauss_seidel_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9xf16>, %arg1: tensor<9xf16>, %arg2: tensor<9xf16>) -> (tensor<9xf16> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0:3 = stablehlo.while(%iterArg = %c_0, %iterArg_1 = %c, %iterArg_2 = %arg0) : tensor<i32>, tensor<i32>, tensor<9xf16>
    cond {
      %c_3 = stablehlo.constant dense<8> : tensor<i32>
      %3 = stablehlo.compare LT, %iterArg, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %3 : tensor<i1>
    } do {
      %c_3 = stablehlo.constant dense<1> : tensor<i32>
      %3 = stablehlo.add %iterArg_1, %c_3 : tensor<i32>
      %c_4 = stablehlo.constant dense<0> : tensor<i32>
      %4 = stablehlo.compare LT, %iterArg_1, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %5 = stablehlo.convert %iterArg_1 : tensor<i32>
      %c_5 = stablehlo.constant dense<9> : tensor<i32>
      %6 = stablehlo.add %5, %c_5 : tensor<i32>
      %7 = stablehlo.select %4, %6, %iterArg_1 : tensor<i1>, tensor<i32>
      %8 = stablehlo.dynamic_slice %iterArg_2, %7, sizes = [1] : (tensor<9xf16>, tensor<i32>) -> tensor<1xf16>
      %9 = stablehlo.reshape %8 : (tensor<1xf16>) -> tensor<f16>
      %c_6 = stablehlo.constant dense<1> : tensor<i32>
      %10 = stablehlo.subtract %iterArg_1, %c_6 : tensor<i32>
      %c_7 = stablehlo.constant dense<0> : tensor<i32>
      %11 = stablehlo.compare LT, %10, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %12 = stablehlo.convert %10 : tensor<i32>
      %c_8 = stablehlo.constant dense<9> : tensor<i32>
      %13 = stablehlo.add %12, %c_8 : tensor<i32>
      %14 = stablehlo.select %11, %13, %10 : tensor<i1>, tensor<i32>
      %15 = stablehlo.dynamic_slice %iterArg_2, %14, sizes = [1] : (tensor<9xf16>, tensor<i32>) -> tensor<1xf16>
      %16 = stablehlo.reshape %15 : (tensor<1xf16>) -> tensor<f16>
      %17 = stablehlo.add %9, %16 : tensor<f16>
      %cst = stablehlo.constant dense<5.000000e-01> : tensor<f16>
      %18 = stablehlo.multiply %cst, %17 : tensor<f16>
      %19 = stablehlo.tanh %18 : tensor<f16>
      %cst_9 = stablehlo.constant dense<3.000490e-01> : tensor<f16>
      %20 = stablehlo.multiply %cst_9, %19 : tensor<f16>
      %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
      %21 = stablehlo.add %cst_10, %20 : tensor<f16>
      %c_11 = stablehlo.constant dense<0> : tensor<i32>
      %22 = stablehlo.compare LT, %iterArg_1, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_12 = stablehlo.constant dense<9> : tensor<i32>
      %23 = stablehlo.add %iterArg_1, %c_12 : tensor<i32>
      %24 = stablehlo.select %22, %23, %iterArg_1 : tensor<i1>, tensor<i32>
      %25 = stablehlo.convert %24 : tensor<i32>
      %26 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %27 = "stablehlo.scatter"(%iterArg_2, %26, %21) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg3: tensor<f16>, %arg4: tensor<f16>):
        %29 = stablehlo.multiply %arg3, %arg4 : tensor<f16>
        stablehlo.return %29 : tensor<f16>
      }) : (tensor<9xf16>, tensor<1xi32>, tensor<f16>) -> tensor<9xf16>
      %c_13 = stablehlo.constant dense<1> : tensor<i32>
      %28 = stablehlo.add %iterArg, %c_13 : tensor<i32>
      stablehlo.return %28, %3, %27 : tensor<i32>, tensor<i32>, tensor<9xf16>
    }
    %1 = stablehlo.multiply %arg1, %0#2 : tensor<9xf16>
    %2 = stablehlo.add %1, %arg2 : tensor<9xf16>
    return %2 : tensor<9xf16>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu, takes inputs 0 1
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9xf16>, %arg1: tensor<9xf16>) -> (tensor<9xf16> {jax.result_info = "result[0]"}, tensor<9xf16> {jax.result_info = "result[1]"}, tensor<9xf16> {jax.result_info = "result[2]"}) {
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
      %12 = stablehlo.compare LT, %iterArg, %c_16, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %12 : tensor<i1>
    } do {
      %c_16 = stablehlo.constant dense<1> : tensor<i32>
      %12 = stablehlo.add %iterArg_8, %c_16 : tensor<i32>
      %c_17 = stablehlo.constant dense<0> : tensor<i32>
      %13 = stablehlo.compare LT, %iterArg_8, %c_17, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %14 = stablehlo.convert %iterArg_8 : tensor<i32>
      %c_18 = stablehlo.constant dense<9> : tensor<i32>
      %15 = stablehlo.add %14, %c_18 : tensor<i32>
      %16 = stablehlo.select %13, %15, %iterArg_8 : tensor<i1>, tensor<i32>
      %17 = stablehlo.dynamic_slice %iterArg_9, %16, sizes = [1] : (tensor<9xf16>, tensor<i32>) -> tensor<1xf16>
      %18 = stablehlo.reshape %17 : (tensor<1xf16>) -> tensor<f16>
      %c_19 = stablehlo.constant dense<1> : tensor<i32>
      %19 = stablehlo.subtract %iterArg_8, %c_19 : tensor<i32>
      %c_20 = stablehlo.constant dense<0> : tensor<i32>
      %20 = stablehlo.compare LT, %19, %c_20, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %21 = stablehlo.convert %19 : tensor<i32>
      %c_21 = stablehlo.constant dense<9> : tensor<i32>
      %22 = stablehlo.add %21, %c_21 : tensor<i32>
      %23 = stablehlo.select %20, %22, %19 : tensor<i1>, tensor<i32>
      %24 = stablehlo.dynamic_slice %iterArg_9, %23, sizes = [1] : (tensor<9xf16>, tensor<i32>) -> tensor<1xf16>
      %25 = stablehlo.reshape %24 : (tensor<1xf16>) -> tensor<f16>
      %26 = stablehlo.add %18, %25 : tensor<f16>
      %cst_22 = stablehlo.constant dense<5.000000e-01> : tensor<f16>
      %27 = stablehlo.multiply %cst_22, %26 : tensor<f16>
      %28 = stablehlo.tanh %27 : tensor<f16>
      %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
      %29 = stablehlo.add %cst_23, %28 : tensor<f16>
      %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
      %30 = stablehlo.subtract %cst_24, %28 : tensor<f16>
      %31 = stablehlo.multiply %29, %30 : tensor<f16>
      %cst_25 = stablehlo.constant dense<3.000490e-01> : tensor<f16>
      %32 = stablehlo.multiply %cst_25, %28 : tensor<f16>
      %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
      %33 = stablehlo.add %cst_26, %32 : tensor<f16>
      %c_27 = stablehlo.constant dense<0> : tensor<i32>
      %34 = stablehlo.compare LT, %iterArg_8, %c_27, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_28 = stablehlo.constant dense<9> : tensor<i32>
      %35 = stablehlo.add %iterArg_8, %c_28 : tensor<i32>
      %36 = stablehlo.select %34, %35, %iterArg_8 : tensor<i1>, tensor<i32>
      %37 = stablehlo.convert %36 : tensor<i32>
      %38 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %39 = "stablehlo.scatter"(%iterArg_9, %38, %33) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg2: tensor<f16>, %arg3: tensor<f16>):
        %47 = stablehlo.multiply %arg2, %arg3 : tensor<f16>
        stablehlo.return %47 : tensor<f16>
      }) : (tensor<9xf16>, tensor<1xi32>, tensor<f16>) -> tensor<9xf16>
      %40 = func.call @dynamic_update_index_in_dim(%iterArg_10, %16, %iterArg) : (tensor<8xi32>, tensor<i32>, tensor<i32>) -> tensor<8xi32>
      %41 = func.call @dynamic_update_index_in_dim(%iterArg_11, %23, %iterArg) : (tensor<8xi32>, tensor<i32>, tensor<i32>) -> tensor<8xi32>
      %42 = func.call @dynamic_update_index_in_dim_0(%iterArg_12, %31, %iterArg) : (tensor<8xf16>, tensor<f16>, tensor<i32>) -> tensor<8xf16>
      %43 = func.call @dynamic_update_index_in_dim_1(%iterArg_13, %38, %iterArg) : (tensor<8x1xi32>, tensor<1xi32>, tensor<i32>) -> tensor<8x1xi32>
      %44 = func.call @dynamic_update_index_in_dim_0(%iterArg_14, %33, %iterArg) : (tensor<8xf16>, tensor<f16>, tensor<i32>) -> tensor<8xf16>
      %45 = func.call @dynamic_update_index_in_dim_2(%iterArg_15, %iterArg_9, %iterArg) : (tensor<8x9xf16>, tensor<9xf16>, tensor<i32>) -> tensor<8x9xf16>
      %c_29 = stablehlo.constant dense<1> : tensor<i32>
      %46 = stablehlo.add %iterArg, %c_29 : tensor<i32>
      stablehlo.return %46, %12, %39, %40, %41, %42, %43, %44, %45 : tensor<i32>, tensor<i32>, tensor<9xf16>, tensor<8xi32>, tensor<8xi32>, tensor<8xf16>, tensor<8x1xi32>, tensor<8xf16>, tensor<8x9xf16>
    }
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %8 = stablehlo.convert %7 : (tensor<9xf32>) -> tensor<9xf16>
    %9 = stablehlo.multiply %arg1, %8 : tensor<9xf16>
    %10 = stablehlo.multiply %8, %6#2 : tensor<9xf16>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %11:8 = stablehlo.while(%iterArg = %6#3, %iterArg_8 = %6#4, %iterArg_9 = %6#5, %iterArg_10 = %6#6, %iterArg_11 = %6#7, %iterArg_12 = %6#8, %iterArg_13 = %c_7, %iterArg_14 = %9) : tensor<8xi32>, tensor<8xi32>, tensor<8xf16>, tensor<8x1xi32>, tensor<8xf16>, tensor<8x9xf16>, tensor<i32>, tensor<9xf16>
    cond {
      %c_15 = stablehlo.constant dense<8> : tensor<i32>
      %12 = stablehlo.compare LT, %iterArg_13, %c_15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %12 : tensor<i1>
    } do {
      %c_15 = stablehlo.constant dense<8> : tensor<i32>
      %12 = stablehlo.subtract %c_15, %iterArg_13 : tensor<i32>
      %c_16 = stablehlo.constant dense<1> : tensor<i32>
      %13 = stablehlo.subtract %12, %c_16 : tensor<i32>
      %14 = func.call @dynamic_index_in_dim(%iterArg, %13) : (tensor<8xi32>, tensor<i32>) -> tensor<i32>
      %15 = func.call @dynamic_index_in_dim(%iterArg_8, %13) : (tensor<8xi32>, tensor<i32>) -> tensor<i32>
      %16 = func.call @dynamic_index_in_dim_3(%iterArg_9, %13) : (tensor<8xf16>, tensor<i32>) -> tensor<f16>
      %17 = func.call @dynamic_index_in_dim_4(%iterArg_10, %13) : (tensor<8x1xi32>, tensor<i32>) -> tensor<1xi32>
      %18 = func.call @dynamic_index_in_dim_3(%iterArg_11, %13) : (tensor<8xf16>, tensor<i32>) -> tensor<f16>
      %19 = func.call @dynamic_index_in_dim_5(%iterArg_12, %13) : (tensor<8x9xf16>, tensor<i32>) -> tensor<9xf16>
      %20 = stablehlo.multiply %19, %iterArg_14 : tensor<9xf16>
      %c_17 = stablehlo.constant dense<8> : tensor<1xi32>
      %c_18 = stablehlo.constant dense<0> : tensor<i32>
      %21 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %22 = stablehlo.compare GE, %17, %21, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
      %23 = stablehlo.compare LE, %17, %c_17, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
      %24 = stablehlo.and %22, %23 : tensor<1xi1>
      %c_19 = stablehlo.constant dense<true> : tensor<i1>
      %25 = stablehlo.reduce(%24 init: %c_19) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
      %26 = "stablehlo.gather"(%20, %17) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<9xf16>, tensor<1xi32>) -> tensor<f16>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
      %27 = stablehlo.select %25, %26, %cst_20 : tensor<i1>, tensor<f16>
      %28 = "stablehlo.scatter"(%iterArg_14, %17, %18) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg2: tensor<f16>, %arg3: tensor<f16>):
        %41 = stablehlo.multiply %arg2, %arg3 : tensor<f16>
        stablehlo.return %41 : tensor<f16>
      }) : (tensor<9xf16>, tensor<1xi32>, tensor<f16>) -> tensor<9xf16>
      %cst_21 = stablehlo.constant dense<3.000490e-01> : tensor<f16>
      %29 = stablehlo.multiply %cst_21, %27 : tensor<f16>
      %30 = stablehlo.multiply %29, %16 : tensor<f16>
      %cst_22 = stablehlo.constant dense<5.000000e-01> : tensor<f16>
      %31 = stablehlo.multiply %cst_22, %30 : tensor<f16>
      %32 = stablehlo.broadcast_in_dim %31, dims = [] : (tensor<f16>) -> tensor<1xf16>
      %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
      %33 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f16>) -> tensor<9xf16>
      %34 = stablehlo.dynamic_update_slice %33, %32, %15 : (tensor<9xf16>, tensor<1xf16>, tensor<i32>) -> tensor<9xf16>
      %35 = stablehlo.add %28, %34 : tensor<9xf16>
      %36 = stablehlo.broadcast_in_dim %31, dims = [] : (tensor<f16>) -> tensor<1xf16>
      %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
      %37 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f16>) -> tensor<9xf16>
      %38 = stablehlo.dynamic_update_slice %37, %36, %14 : (tensor<9xf16>, tensor<1xf16>, tensor<i32>) -> tensor<9xf16>
      %39 = stablehlo.add %35, %38 : tensor<9xf16>
      %c_25 = stablehlo.constant dense<1> : tensor<i32>
      %40 = stablehlo.add %iterArg_13, %c_25 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11, %iterArg_12, %40, %39 : tensor<8xi32>, tensor<8xi32>, tensor<8xf16>, tensor<8x1xi32>, tensor<8xf16>, tensor<8x9xf16>, tensor<i32>, tensor<9xf16>
    }
    return %11#7, %10, %8 : tensor<9xf16>, tensor<9xf16>, tensor<9xf16>
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
// backward, cuda, takes inputs 0 1: same text as cpu
