// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def in_place_sweep_fn(buf, other):
//     def one_step(pos, arr):
//         here = arr[pos]
//         neighbour = arr[(pos + 1) % 9]
//         both = here * jnp.tanh(neighbour)
//         filled_in = jnp.tanh(jax.nn.sigmoid(both - 1.2))
//         return arr.at[pos].add(0.7 * filled_in)
//
//     processed = lax.fori_loop(0, 8, one_step, buf)
//     residual = processed - 0.7 * other
//     return jnp.sqrt(jnp.sum(residual**2) + 0.44)
//
//   buf: float16[9] in [-1.2, 1.2]
//   other: float16[9] in [-1, 1]
// -----
// forward, cpu
module @jit_in_place_sweep_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9xf16>, %arg1: tensor<9xf16>) -> (tensor<f16> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0:3 = stablehlo.while(%iterArg = %c_0, %iterArg_3 = %c, %iterArg_4 = %arg0) : tensor<i32>, tensor<i32>, tensor<9xf16>
    cond {
      %c_5 = stablehlo.constant dense<8> : tensor<i32>
      %10 = stablehlo.compare LT, %iterArg, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %10:2 = func.call @closed_call(%iterArg_3, %iterArg_4) : (tensor<i32>, tensor<9xf16>) -> (tensor<i32>, tensor<9xf16>)
      %c_5 = stablehlo.constant dense<1> : tensor<i32>
      %11 = stablehlo.add %iterArg, %c_5 : tensor<i32>
      stablehlo.return %11, %10#0, %10#1 : tensor<i32>, tensor<i32>, tensor<9xf16>
    }
    %cst = stablehlo.constant dense<7.001950e-01> : tensor<f16>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f16>) -> tensor<9xf16>
    %2 = stablehlo.multiply %1, %arg1 : tensor<9xf16>
    %3 = stablehlo.subtract %0#2, %2 : tensor<9xf16>
    %4 = stablehlo.multiply %3, %3 : tensor<9xf16>
    %5 = stablehlo.convert %4 : (tensor<9xf16>) -> tensor<9xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.reduce(%5 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<9xf32>, tensor<f32>) -> tensor<f32>
    %7 = stablehlo.convert %6 : (tensor<f32>) -> tensor<f16>
    %cst_2 = stablehlo.constant dense<4.399410e-01> : tensor<f16>
    %8 = stablehlo.add %7, %cst_2 : tensor<f16>
    %9 = stablehlo.sqrt %8 : tensor<f16>
    return %9 : tensor<f16>
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
    %7 = stablehlo.add %arg0, %c_2 : tensor<i32>
    %c_3 = stablehlo.constant dense<9> : tensor<i32>
    %8 = call @remainder(%7, %c_3) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.compare LT, %8, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %10 = stablehlo.convert %8 : tensor<i32>
    %c_5 = stablehlo.constant dense<9> : tensor<i32>
    %11 = stablehlo.add %10, %c_5 : tensor<i32>
    %12 = stablehlo.select %9, %11, %8 : tensor<i1>, tensor<i32>
    %13 = stablehlo.dynamic_slice %arg1, %12, sizes = [1] : (tensor<9xf16>, tensor<i32>) -> tensor<1xf16>
    %14 = stablehlo.reshape %13 : (tensor<1xf16>) -> tensor<f16>
    %15 = stablehlo.tanh %14 : tensor<f16>
    %16 = stablehlo.multiply %6, %15 : tensor<f16>
    %cst = stablehlo.constant dense<1.200200e+00> : tensor<f16>
    %17 = stablehlo.subtract %16, %cst : tensor<f16>
    %18 = stablehlo.negate %17 : tensor<f16>
    %19 = stablehlo.exponential %18 : tensor<f16>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %20 = stablehlo.add %cst_6, %19 : tensor<f16>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %21 = stablehlo.divide %cst_7, %20 : tensor<f16>
    %22 = stablehlo.tanh %21 : tensor<f16>
    %cst_8 = stablehlo.constant dense<7.001950e-01> : tensor<f16>
    %23 = stablehlo.multiply %cst_8, %22 : tensor<f16>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %24 = stablehlo.compare LT, %arg0, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_10 = stablehlo.constant dense<9> : tensor<i32>
    %25 = stablehlo.add %arg0, %c_10 : tensor<i32>
    %26 = stablehlo.select %24, %25, %arg0 : tensor<i1>, tensor<i32>
    %27 = stablehlo.convert %26 : tensor<i32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %29 = "stablehlo.scatter"(%arg1, %28, %23) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<f16>, %arg3: tensor<f16>):
      %30 = stablehlo.add %arg2, %arg3 : tensor<f16>
      stablehlo.return %30 : tensor<f16>
    }) : (tensor<9xf16>, tensor<1xi32>, tensor<f16>) -> tensor<9xf16>
    return %0, %29 : tensor<i32>, tensor<9xf16>
  }
  func.func private @remainder(%arg0: tensor<i32>, %arg1: tensor<i32>) -> tensor<i32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.compare EQ, %arg1, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %1 = call @_where(%0, %c_0, %arg1) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %2 = stablehlo.remainder %arg0, %1 : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.compare NE, %2, %c_1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.compare LT, %2, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.compare LT, %1, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %6 = stablehlo.compare NE, %4, %5, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %7 = stablehlo.and %6, %3 : tensor<i1>
    %8 = stablehlo.add %2, %1 : tensor<i32>
    %9 = stablehlo.select %7, %8, %2 : tensor<i1>, tensor<i32>
    return %9 : tensor<i32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9xf16>, %arg1: tensor<9xf16>) -> (tensor<9xf16> {jax.result_info = "result[0]"}, tensor<9xf16> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<9> : tensor<i32>
    %0:2 = call @remainder(%c) : (tensor<i32>) -> (tensor<i32>, tensor<i1>)
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f16>) -> tensor<8xf16>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %4 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f16>) -> tensor<8xf16>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %5 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f16>) -> tensor<8xf16>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %6 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f16>) -> tensor<8xf16>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %7 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f16>) -> tensor<8xf16>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %8 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f16>) -> tensor<8xf16>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<8x1xi32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %10:14 = stablehlo.while(%iterArg = %0#0, %iterArg_18 = %0#1, %iterArg_19 = %c_9, %iterArg_20 = %c_0, %iterArg_21 = %arg0, %iterArg_22 = %1, %iterArg_23 = %2, %iterArg_24 = %3, %iterArg_25 = %4, %iterArg_26 = %5, %iterArg_27 = %6, %iterArg_28 = %7, %iterArg_29 = %8, %iterArg_30 = %9) : tensor<i32>, tensor<i1>, tensor<i32>, tensor<i32>, tensor<9xf16>, tensor<8xi32>, tensor<8xi32>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8x1xi32>
    cond {
      %c_31 = stablehlo.constant dense<8> : tensor<i32>
      %32 = stablehlo.compare LT, %iterArg_19, %c_31, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %32 : tensor<i1>
    } do {
      %32:11 = func.call @closed_call(%iterArg, %iterArg_18, %iterArg_20, %iterArg_21) : (tensor<i32>, tensor<i1>, tensor<i32>, tensor<9xf16>) -> (tensor<i32>, tensor<9xf16>, tensor<i32>, tensor<i32>, tensor<f16>, tensor<f16>, tensor<f16>, tensor<f16>, tensor<f16>, tensor<f16>, tensor<1xi32>)
      %33 = func.call @dynamic_update_index_in_dim(%iterArg_22, %32#2, %iterArg_19) : (tensor<8xi32>, tensor<i32>, tensor<i32>) -> tensor<8xi32>
      %34 = func.call @dynamic_update_index_in_dim(%iterArg_23, %32#3, %iterArg_19) : (tensor<8xi32>, tensor<i32>, tensor<i32>) -> tensor<8xi32>
      %35 = func.call @dynamic_update_index_in_dim_1(%iterArg_24, %32#4, %iterArg_19) : (tensor<8xf16>, tensor<f16>, tensor<i32>) -> tensor<8xf16>
      %36 = func.call @dynamic_update_index_in_dim_1(%iterArg_25, %32#5, %iterArg_19) : (tensor<8xf16>, tensor<f16>, tensor<i32>) -> tensor<8xf16>
      %37 = func.call @dynamic_update_index_in_dim_1(%iterArg_26, %32#6, %iterArg_19) : (tensor<8xf16>, tensor<f16>, tensor<i32>) -> tensor<8xf16>
      %38 = func.call @dynamic_update_index_in_dim_1(%iterArg_27, %32#7, %iterArg_19) : (tensor<8xf16>, tensor<f16>, tensor<i32>) -> tensor<8xf16>
      %39 = func.call @dynamic_update_index_in_dim_1(%iterArg_28, %32#8, %iterArg_19) : (tensor<8xf16>, tensor<f16>, tensor<i32>) -> tensor<8xf16>
      %40 = func.call @dynamic_update_index_in_dim_1(%iterArg_29, %32#9, %iterArg_19) : (tensor<8xf16>, tensor<f16>, tensor<i32>) -> tensor<8xf16>
      %41 = func.call @dynamic_update_index_in_dim_2(%iterArg_30, %32#10, %iterArg_19) : (tensor<8x1xi32>, tensor<1xi32>, tensor<i32>) -> tensor<8x1xi32>
      %c_31 = stablehlo.constant dense<1> : tensor<i32>
      %42 = stablehlo.add %iterArg_19, %c_31 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_18, %42, %32#0, %32#1, %33, %34, %35, %36, %37, %38, %39, %40, %41 : tensor<i32>, tensor<i1>, tensor<i32>, tensor<i32>, tensor<9xf16>, tensor<8xi32>, tensor<8xi32>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8x1xi32>
    }
    %cst_10 = stablehlo.constant dense<7.001950e-01> : tensor<f16>
    %11 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f16>) -> tensor<9xf16>
    %12 = stablehlo.multiply %11, %arg1 : tensor<9xf16>
    %13 = stablehlo.subtract %10#4, %12 : tensor<9xf16>
    %14 = stablehlo.multiply %13, %13 : tensor<9xf16>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f16>
    %15 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f16>) -> tensor<9xf16>
    %16 = stablehlo.multiply %15, %13 : tensor<9xf16>
    %17 = stablehlo.convert %14 : (tensor<9xf16>) -> tensor<9xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%17 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<9xf32>, tensor<f32>) -> tensor<f32>
    %19 = stablehlo.convert %18 : (tensor<f32>) -> tensor<f16>
    %cst_13 = stablehlo.constant dense<4.399410e-01> : tensor<f16>
    %20 = stablehlo.add %19, %cst_13 : tensor<f16>
    %21 = stablehlo.sqrt %20 : tensor<f16>
    %cst_14 = stablehlo.constant dense<5.000000e-01> : tensor<f16>
    %22 = stablehlo.divide %cst_14, %21 : tensor<f16>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %23 = stablehlo.multiply %cst_15, %22 : tensor<f16>
    %24 = stablehlo.convert %23 : (tensor<f16>) -> tensor<f32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %26 = stablehlo.convert %25 : (tensor<9xf32>) -> tensor<9xf16>
    %27 = stablehlo.multiply %26, %16 : tensor<9xf16>
    %28 = stablehlo.negate %27 : tensor<9xf16>
    %cst_16 = stablehlo.constant dense<7.001950e-01> : tensor<f16>
    %29 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f16>) -> tensor<9xf16>
    %30 = stablehlo.multiply %29, %28 : tensor<9xf16>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %31:11 = stablehlo.while(%iterArg = %10#5, %iterArg_18 = %10#6, %iterArg_19 = %10#7, %iterArg_20 = %10#8, %iterArg_21 = %10#9, %iterArg_22 = %10#10, %iterArg_23 = %10#11, %iterArg_24 = %10#12, %iterArg_25 = %10#13, %iterArg_26 = %c_17, %iterArg_27 = %27) : tensor<8xi32>, tensor<8xi32>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8x1xi32>, tensor<i32>, tensor<9xf16>
    cond {
      %c_28 = stablehlo.constant dense<8> : tensor<i32>
      %32 = stablehlo.compare LT, %iterArg_26, %c_28, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %32 : tensor<i1>
    } do {
      %c_28 = stablehlo.constant dense<8> : tensor<i32>
      %32 = stablehlo.subtract %c_28, %iterArg_26 : tensor<i32>
      %c_29 = stablehlo.constant dense<1> : tensor<i32>
      %33 = stablehlo.subtract %32, %c_29 : tensor<i32>
      %34 = func.call @dynamic_index_in_dim(%iterArg, %33) : (tensor<8xi32>, tensor<i32>) -> tensor<i32>
      %35 = func.call @dynamic_index_in_dim(%iterArg_18, %33) : (tensor<8xi32>, tensor<i32>) -> tensor<i32>
      %36 = func.call @dynamic_index_in_dim_3(%iterArg_19, %33) : (tensor<8xf16>, tensor<i32>) -> tensor<f16>
      %37 = func.call @dynamic_index_in_dim_3(%iterArg_20, %33) : (tensor<8xf16>, tensor<i32>) -> tensor<f16>
      %38 = func.call @dynamic_index_in_dim_3(%iterArg_21, %33) : (tensor<8xf16>, tensor<i32>) -> tensor<f16>
      %39 = func.call @dynamic_index_in_dim_3(%iterArg_22, %33) : (tensor<8xf16>, tensor<i32>) -> tensor<f16>
      %40 = func.call @dynamic_index_in_dim_3(%iterArg_23, %33) : (tensor<8xf16>, tensor<i32>) -> tensor<f16>
      %41 = func.call @dynamic_index_in_dim_3(%iterArg_24, %33) : (tensor<8xf16>, tensor<i32>) -> tensor<f16>
      %42 = func.call @dynamic_index_in_dim_4(%iterArg_25, %33) : (tensor<8x1xi32>, tensor<i32>) -> tensor<1xi32>
      %43 = func.call @closed_call_5(%iterArg_27, %34, %35, %36, %37, %38, %39, %40, %41, %42) : (tensor<9xf16>, tensor<i32>, tensor<i32>, tensor<f16>, tensor<f16>, tensor<f16>, tensor<f16>, tensor<f16>, tensor<f16>, tensor<1xi32>) -> tensor<9xf16>
      %c_30 = stablehlo.constant dense<1> : tensor<i32>
      %44 = stablehlo.add %iterArg_26, %c_30 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %44, %43 : tensor<8xi32>, tensor<8xi32>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8x1xi32>, tensor<i32>, tensor<9xf16>
    }
    return %31#10, %30 : tensor<9xf16>, tensor<9xf16>
  }
  func.func private @remainder(%arg0: tensor<i32>) -> (tensor<i32>, tensor<i1>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.compare EQ, %arg0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %1 = call @_where(%0, %c_0, %arg0) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.compare LT, %1, %c_1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    return %1, %2 : tensor<i32>, tensor<i1>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @closed_call(%arg0: tensor<i32>, %arg1: tensor<i1>, %arg2: tensor<i32>, %arg3: tensor<9xf16>) -> (tensor<i32>, tensor<9xf16>, tensor<i32>, tensor<i32>, tensor<f16>, tensor<f16>, tensor<f16>, tensor<f16>, tensor<f16>, tensor<f16>, tensor<1xi32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg2, %c : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare LT, %arg2, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %2 = stablehlo.convert %arg2 : tensor<i32>
    %c_1 = stablehlo.constant dense<9> : tensor<i32>
    %3 = stablehlo.add %2, %c_1 : tensor<i32>
    %4 = stablehlo.select %1, %3, %arg2 : tensor<i1>, tensor<i32>
    %5 = stablehlo.dynamic_slice %arg3, %4, sizes = [1] : (tensor<9xf16>, tensor<i32>) -> tensor<1xf16>
    %6 = stablehlo.reshape %5 : (tensor<1xf16>) -> tensor<f16>
    %c_2 = stablehlo.constant dense<1> : tensor<i32>
    %7 = stablehlo.add %arg2, %c_2 : tensor<i32>
    %8 = call @remainder_0(%7, %arg0, %arg1) : (tensor<i32>, tensor<i32>, tensor<i1>) -> tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.compare LT, %8, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %10 = stablehlo.convert %8 : tensor<i32>
    %c_4 = stablehlo.constant dense<9> : tensor<i32>
    %11 = stablehlo.add %10, %c_4 : tensor<i32>
    %12 = stablehlo.select %9, %11, %8 : tensor<i1>, tensor<i32>
    %13 = stablehlo.dynamic_slice %arg3, %12, sizes = [1] : (tensor<9xf16>, tensor<i32>) -> tensor<1xf16>
    %14 = stablehlo.reshape %13 : (tensor<1xf16>) -> tensor<f16>
    %15 = stablehlo.tanh %14 : tensor<f16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %16 = stablehlo.subtract %cst, %15 : tensor<f16>
    %17 = stablehlo.multiply %6, %15 : tensor<f16>
    %cst_5 = stablehlo.constant dense<1.200200e+00> : tensor<f16>
    %18 = stablehlo.subtract %17, %cst_5 : tensor<f16>
    %19 = stablehlo.negate %18 : tensor<f16>
    %20 = stablehlo.exponential %19 : tensor<f16>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %21 = stablehlo.add %cst_6, %20 : tensor<f16>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %22 = stablehlo.divide %cst_7, %21 : tensor<f16>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %23 = stablehlo.subtract %cst_8, %22 : tensor<f16>
    %24 = stablehlo.multiply %22, %23 : tensor<f16>
    %25 = stablehlo.tanh %22 : tensor<f16>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %26 = stablehlo.subtract %cst_9, %25 : tensor<f16>
    %cst_10 = stablehlo.constant dense<7.001950e-01> : tensor<f16>
    %27 = stablehlo.multiply %cst_10, %25 : tensor<f16>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %28 = stablehlo.compare LT, %arg2, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_12 = stablehlo.constant dense<9> : tensor<i32>
    %29 = stablehlo.add %arg2, %c_12 : tensor<i32>
    %30 = stablehlo.select %28, %29, %arg2 : tensor<i1>, tensor<i32>
    %31 = stablehlo.convert %30 : tensor<i32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %33 = "stablehlo.scatter"(%arg3, %32, %27) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg4: tensor<f16>, %arg5: tensor<f16>):
      %34 = stablehlo.add %arg4, %arg5 : tensor<f16>
      stablehlo.return %34 : tensor<f16>
    }) : (tensor<9xf16>, tensor<1xi32>, tensor<f16>) -> tensor<9xf16>
    return %0, %33, %4, %12, %15, %16, %6, %24, %25, %26, %32 : tensor<i32>, tensor<9xf16>, tensor<i32>, tensor<i32>, tensor<f16>, tensor<f16>, tensor<f16>, tensor<f16>, tensor<f16>, tensor<f16>, tensor<1xi32>
  }
  func.func private @remainder_0(%arg0: tensor<i32>, %arg1: tensor<i32>, %arg2: tensor<i1>) -> tensor<i32> {
    %0 = stablehlo.remainder %arg0, %arg1 : tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare NE, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.compare LT, %0, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %3 = stablehlo.compare NE, %2, %arg2, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %4 = stablehlo.and %3, %1 : tensor<i1>
    %5 = stablehlo.add %0, %arg1 : tensor<i32>
    %6 = stablehlo.select %4, %5, %0 : tensor<i1>, tensor<i32>
    return %6 : tensor<i32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<8xi32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<8xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<8xi32>, tensor<1xi32>, tensor<i32>) -> tensor<8xi32>
    return %1 : tensor<8xi32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<8xf16>, %arg1: tensor<f16>, %arg2: tensor<i32>) -> tensor<8xf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f16>) -> tensor<1xf16>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<8xf16>, tensor<1xf16>, tensor<i32>) -> tensor<8xf16>
    return %1 : tensor<8xf16>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<8x1xi32>, %arg1: tensor<1xi32>, %arg2: tensor<i32>) -> tensor<8x1xi32> {
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
  func.func private @closed_call_5(%arg0: tensor<9xf16>, %arg1: tensor<i32>, %arg2: tensor<i32>, %arg3: tensor<f16>, %arg4: tensor<f16>, %arg5: tensor<f16>, %arg6: tensor<f16>, %arg7: tensor<f16>, %arg8: tensor<f16>, %arg9: tensor<1xi32>) -> tensor<9xf16> {
    %c = stablehlo.constant dense<8> : tensor<1xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.compare GE, %arg9, %0, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %2 = stablehlo.compare LE, %arg9, %c, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %3 = stablehlo.and %1, %2 : tensor<1xi1>
    %c_1 = stablehlo.constant dense<true> : tensor<i1>
    %4 = stablehlo.reduce(%3 init: %c_1) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %5 = "stablehlo.gather"(%arg0, %arg9) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<9xf16>, tensor<1xi32>) -> tensor<f16>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %6 = stablehlo.select %4, %5, %cst : tensor<i1>, tensor<f16>
    %cst_2 = stablehlo.constant dense<7.001950e-01> : tensor<f16>
    %7 = stablehlo.multiply %cst_2, %6 : tensor<f16>
    %8 = stablehlo.multiply %7, %arg8 : tensor<f16>
    %9 = stablehlo.multiply %8, %arg7 : tensor<f16>
    %10 = stablehlo.add %8, %9 : tensor<f16>
    %11 = stablehlo.multiply %10, %arg6 : tensor<f16>
    %12 = stablehlo.multiply %arg5, %11 : tensor<f16>
    %13 = stablehlo.multiply %11, %arg3 : tensor<f16>
    %14 = stablehlo.multiply %12, %arg4 : tensor<f16>
    %15 = stablehlo.multiply %14, %arg3 : tensor<f16>
    %16 = stablehlo.add %14, %15 : tensor<f16>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f16>) -> tensor<1xf16>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f16>) -> tensor<9xf16>
    %19 = stablehlo.dynamic_update_slice %18, %17, %arg2 : (tensor<9xf16>, tensor<1xf16>, tensor<i32>) -> tensor<9xf16>
    %20 = stablehlo.add %arg0, %19 : tensor<9xf16>
    %21 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f16>) -> tensor<1xf16>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f16>) -> tensor<9xf16>
    %23 = stablehlo.dynamic_update_slice %22, %21, %arg1 : (tensor<9xf16>, tensor<1xf16>, tensor<i32>) -> tensor<9xf16>
    %24 = stablehlo.add %20, %23 : tensor<9xf16>
    return %24 : tensor<9xf16>
  }
}
// -----
// backward, cuda: same text as cpu
