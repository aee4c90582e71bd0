// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def indexed_loop_block(buf, other):
//     """Compute a tempered indexed loop."""
//
//     def one_step(pos, arr):
//         here = arr[pos]
//         neighbour = arr[(pos + 1) % 9]
//         both = here * jnp.tanh(neighbour)
//         filled_in = jnp.tanh(jax.nn.sigmoid(both - 1.0))
//         return arr.at[pos].add(0.653 * filled_in)
//
//     filled = lax.fori_loop(0, 8, one_step, buf)
//     augmented = 1.95 - other + jax.nn.sigmoid(filled)
//     return augmented
//
//   buf: float16[9] in [-1.2, 1.2]
//   other: float16[9] in [-1, 1]
// -----
// forward, cpu
module @jit_indexed_loop_block attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9xf16>, %arg1: tensor<9xf16>) -> (tensor<9xf16> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0:3 = stablehlo.while(%iterArg = %c_0, %iterArg_3 = %c, %iterArg_4 = %arg0) : tensor<i32>, tensor<i32>, tensor<9xf16>
    cond {
      %c_5 = stablehlo.constant dense<8> : tensor<i32>
      %10 = stablehlo.compare LT, %iterArg, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %c_5 = stablehlo.constant dense<1> : tensor<i32>
      %10 = stablehlo.add %iterArg_3, %c_5 : tensor<i32>
      %c_6 = stablehlo.constant dense<0> : tensor<i32>
      %11 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %12 = stablehlo.convert %iterArg_3 : tensor<i32>
      %c_7 = stablehlo.constant dense<9> : tensor<i32>
      %13 = stablehlo.add %12, %c_7 : tensor<i32>
      %14 = stablehlo.select %11, %13, %iterArg_3 : tensor<i1>, tensor<i32>
      %15 = stablehlo.dynamic_slice %iterArg_4, %14, sizes = [1] : (tensor<9xf16>, tensor<i32>) -> tensor<1xf16>
      %16 = stablehlo.reshape %15 : (tensor<1xf16>) -> tensor<f16>
      %c_8 = stablehlo.constant dense<1> : tensor<i32>
      %17 = stablehlo.add %iterArg_3, %c_8 : tensor<i32>
      %c_9 = stablehlo.constant dense<9> : tensor<i32>
      %18 = func.call @remainder(%17, %c_9) : (tensor<i32>, tensor<i32>) -> tensor<i32>
      %c_10 = stablehlo.constant dense<0> : tensor<i32>
      %19 = stablehlo.compare LT, %18, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %20 = stablehlo.convert %18 : tensor<i32>
      %c_11 = stablehlo.constant dense<9> : tensor<i32>
      %21 = stablehlo.add %20, %c_11 : tensor<i32>
      %22 = stablehlo.select %19, %21, %18 : tensor<i1>, tensor<i32>
      %23 = stablehlo.dynamic_slice %iterArg_4, %22, sizes = [1] : (tensor<9xf16>, tensor<i32>) -> tensor<1xf16>
      %24 = stablehlo.reshape %23 : (tensor<1xf16>) -> tensor<f16>
      %25 = stablehlo.tanh %24 : tensor<f16>
      %26 = stablehlo.multiply %16, %25 : tensor<f16>
      %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
      %27 = stablehlo.subtract %26, %cst_12 : tensor<f16>
      %28 = stablehlo.negate %27 : tensor<f16>
      %29 = stablehlo.exponential %28 : tensor<f16>
      %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
      %30 = stablehlo.add %cst_13, %29 : tensor<f16>
      %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
      %31 = stablehlo.divide %cst_14, %30 : tensor<f16>
      %32 = stablehlo.tanh %31 : tensor<f16>
      %cst_15 = stablehlo.constant dense<6.528320e-01> : tensor<f16>
      %33 = stablehlo.multiply %cst_15, %32 : tensor<f16>
      %c_16 = stablehlo.constant dense<0> : tensor<i32>
      %34 = stablehlo.compare LT, %iterArg_3, %c_16, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_17 = stablehlo.constant dense<9> : tensor<i32>
      %35 = stablehlo.add %iterArg_3, %c_17 : tensor<i32>
      %36 = stablehlo.select %34, %35, %iterArg_3 : tensor<i1>, tensor<i32>
      %37 = stablehlo.convert %36 : tensor<i32>
      %38 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %39 = "stablehlo.scatter"(%iterArg_4, %38, %33) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg2: tensor<f16>, %arg3: tensor<f16>):
        %41 = stablehlo.add %arg2, %arg3 : tensor<f16>
        stablehlo.return %41 : tensor<f16>
      }) : (tensor<9xf16>, tensor<1xi32>, tensor<f16>) -> tensor<9xf16>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %40 = stablehlo.add %iterArg, %c_18 : tensor<i32>
      stablehlo.return %40, %10, %39 : tensor<i32>, tensor<i32>, tensor<9xf16>
    }
    %cst = stablehlo.constant dense<1.950200e+00> : tensor<f16>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f16>) -> tensor<9xf16>
    %2 = stablehlo.subtract %1, %arg1 : tensor<9xf16>
    %3 = stablehlo.negate %0#2 : tensor<9xf16>
    %4 = stablehlo.exponential %3 : tensor<9xf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f16>) -> tensor<9xf16>
    %6 = stablehlo.add %5, %4 : tensor<9xf16>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f16>) -> tensor<9xf16>
    %8 = stablehlo.divide %7, %6 : tensor<9xf16>
    %9 = stablehlo.add %2, %8 : tensor<9xf16>
    return %9 : tensor<9xf16>
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
// backward, cpu, takes inputs 0
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9xf16>) -> (tensor<9xf16> {jax.result_info = "result[0]"}, tensor<9xf16> {jax.result_info = "result[1]"}) {
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
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<8x1xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %9:13 = stablehlo.while(%iterArg = %0#0, %iterArg_14 = %0#1, %iterArg_15 = %c_8, %iterArg_16 = %c_0, %iterArg_17 = %arg0, %iterArg_18 = %1, %iterArg_19 = %2, %iterArg_20 = %3, %iterArg_21 = %4, %iterArg_22 = %5, %iterArg_23 = %6, %iterArg_24 = %7, %iterArg_25 = %8) : tensor<i32>, tensor<i1>, tensor<i32>, tensor<i32>, tensor<9xf16>, tensor<8xi32>, tensor<8xi32>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8x1xi32>
    cond {
      %c_26 = stablehlo.constant dense<8> : tensor<i32>
      %24 = stablehlo.compare LT, %iterArg_15, %c_26, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %24 : tensor<i1>
    } do {
      %c_26 = stablehlo.constant dense<1> : tensor<i32>
      %24 = stablehlo.add %iterArg_16, %c_26 : tensor<i32>
      %c_27 = stablehlo.constant dense<0> : tensor<i32>
      %25 = stablehlo.compare LT, %iterArg_16, %c_27, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %26 = stablehlo.convert %iterArg_16 : tensor<i32>
      %c_28 = stablehlo.constant dense<9> : tensor<i32>
      %27 = stablehlo.add %26, %c_28 : tensor<i32>
      %28 = stablehlo.select %25, %27, %iterArg_16 : tensor<i1>, tensor<i32>
      %29 = stablehlo.dynamic_slice %iterArg_17, %28, sizes = [1] : (tensor<9xf16>, tensor<i32>) -> tensor<1xf16>
      %30 = stablehlo.reshape %29 : (tensor<1xf16>) -> tensor<f16>
      %c_29 = stablehlo.constant dense<1> : tensor<i32>
      %31 = stablehlo.add %iterArg_16, %c_29 : tensor<i32>
      %32 = func.call @remainder_0(%31, %iterArg, %iterArg_14) : (tensor<i32>, tensor<i32>, tensor<i1>) -> tensor<i32>
      %c_30 = stablehlo.constant dense<0> : tensor<i32>
      %33 = stablehlo.compare LT, %32, %c_30, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %34 = stablehlo.convert %32 : tensor<i32>
      %c_31 = stablehlo.constant dense<9> : tensor<i32>
      %35 = stablehlo.add %34, %c_31 : tensor<i32>
      %36 = stablehlo.select %33, %35, %32 : tensor<i1>, tensor<i32>
      %37 = stablehlo.dynamic_slice %iterArg_17, %36, sizes = [1] : (tensor<9xf16>, tensor<i32>) -> tensor<1xf16>
      %38 = stablehlo.reshape %37 : (tensor<1xf16>) -> tensor<f16>
      %39 = stablehlo.tanh %38 : tensor<f16>
      %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
      %40 = stablehlo.add %cst_32, %39 : tensor<f16>
      %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
      %41 = stablehlo.subtract %cst_33, %39 : tensor<f16>
      %42 = stablehlo.multiply %40, %41 : tensor<f16>
      %43 = stablehlo.multiply %30, %39 : tensor<f16>
      %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
      %44 = stablehlo.subtract %43, %cst_34 : tensor<f16>
      %45 = stablehlo.negate %44 : tensor<f16>
      %46 = stablehlo.exponential %45 : tensor<f16>
      %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
      %47 = stablehlo.add %cst_35, %46 : tensor<f16>
      %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
      %48 = stablehlo.divide %cst_36, %47 : tensor<f16>
      %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
      %49 = stablehlo.subtract %cst_37, %48 : tensor<f16>
      %50 = stablehlo.multiply %48, %49 : tensor<f16>
      %51 = stablehlo.tanh %48 : tensor<f16>
      %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
      %52 = stablehlo.add %cst_38, %51 : tensor<f16>
      %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
      %53 = stablehlo.subtract %cst_39, %51 : tensor<f16>
      %54 = stablehlo.multiply %52, %53 : tensor<f16>
      %cst_40 = stablehlo.constant dense<6.528320e-01> : tensor<f16>
      %55 = stablehlo.multiply %cst_40, %51 : tensor<f16>
      %c_41 = stablehlo.constant dense<0> : tensor<i32>
      %56 = stablehlo.compare LT, %iterArg_16, %c_41, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_42 = stablehlo.constant dense<9> : tensor<i32>
      %57 = stablehlo.add %iterArg_16, %c_42 : tensor<i32>
      %58 = stablehlo.select %56, %57, %iterArg_16 : tensor<i1>, tensor<i32>
      %59 = stablehlo.convert %58 : tensor<i32>
      %60 = stablehlo.broadcast_in_dim %59, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %61 = "stablehlo.scatter"(%iterArg_17, %60, %55) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg1: tensor<f16>, %arg2: tensor<f16>):
        %71 = stablehlo.add %arg1, %arg2 : tensor<f16>
        stablehlo.return %71 : tensor<f16>
      }) : (tensor<9xf16>, tensor<1xi32>, tensor<f16>) -> tensor<9xf16>
      %62 = func.call @dynamic_update_index_in_dim(%iterArg_18, %28, %iterArg_15) : (tensor<8xi32>, tensor<i32>, tensor<i32>) -> tensor<8xi32>
      %63 = func.call @dynamic_update_index_in_dim(%iterArg_19, %36, %iterArg_15) : (tensor<8xi32>, tensor<i32>, tensor<i32>) -> tensor<8xi32>
      %64 = func.call @dynamic_update_index_in_dim_1(%iterArg_20, %42, %iterArg_15) : (tensor<8xf16>, tensor<f16>, tensor<i32>) -> tensor<8xf16>
      %65 = func.call @dynamic_update_index_in_dim_1(%iterArg_21, %39, %iterArg_15) : (tensor<8xf16>, tensor<f16>, tensor<i32>) -> tensor<8xf16>
      %66 = func.call @dynamic_update_index_in_dim_1(%iterArg_22, %30, %iterArg_15) : (tensor<8xf16>, tensor<f16>, tensor<i32>) -> tensor<8xf16>
      %67 = func.call @dynamic_update_index_in_dim_1(%iterArg_23, %50, %iterArg_15) : (tensor<8xf16>, tensor<f16>, tensor<i32>) -> tensor<8xf16>
      %68 = func.call @dynamic_update_index_in_dim_1(%iterArg_24, %54, %iterArg_15) : (tensor<8xf16>, tensor<f16>, tensor<i32>) -> tensor<8xf16>
      %69 = func.call @dynamic_update_index_in_dim_2(%iterArg_25, %60, %iterArg_15) : (tensor<8x1xi32>, tensor<1xi32>, tensor<i32>) -> tensor<8x1xi32>
      %c_43 = stablehlo.constant dense<1> : tensor<i32>
      %70 = stablehlo.add %iterArg_15, %c_43 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_14, %70, %24, %61, %62, %63, %64, %65, %66, %67, %68, %69 : tensor<i32>, tensor<i1>, tensor<i32>, tensor<i32>, tensor<9xf16>, tensor<8xi32>, tensor<8xi32>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8x1xi32>
    }
    %10 = stablehlo.negate %9#4 : tensor<9xf16>
    %11 = stablehlo.exponential %10 : tensor<9xf16>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %12 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f16>) -> tensor<9xf16>
    %13 = stablehlo.add %12, %11 : tensor<9xf16>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %14 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f16>) -> tensor<9xf16>
    %15 = stablehlo.divide %14, %13 : tensor<9xf16>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %16 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f16>) -> tensor<9xf16>
    %17 = stablehlo.subtract %16, %15 : tensor<9xf16>
    %18 = stablehlo.multiply %15, %17 : tensor<9xf16>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %20 = stablehlo.convert %19 : (tensor<9xf32>) -> tensor<9xf16>
    %21 = stablehlo.multiply %20, %18 : tensor<9xf16>
    %22 = stablehlo.negate %20 : tensor<9xf16>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %23:10 = stablehlo.while(%iterArg = %9#5, %iterArg_14 = %9#6, %iterArg_15 = %9#7, %iterArg_16 = %9#8, %iterArg_17 = %9#9, %iterArg_18 = %9#10, %iterArg_19 = %9#11, %iterArg_20 = %9#12, %iterArg_21 = %c_13, %iterArg_22 = %21) : tensor<8xi32>, tensor<8xi32>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8x1xi32>, tensor<i32>, tensor<9xf16>
    cond {
      %c_23 = stablehlo.constant dense<8> : tensor<i32>
      %24 = stablehlo.compare LT, %iterArg_21, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %24 : tensor<i1>
    } do {
      %c_23 = stablehlo.constant dense<8> : tensor<i32>
      %24 = stablehlo.subtract %c_23, %iterArg_21 : tensor<i32>
      %c_24 = stablehlo.constant dense<1> : tensor<i32>
      %25 = stablehlo.subtract %24, %c_24 : tensor<i32>
      %26 = func.call @dynamic_index_in_dim(%iterArg, %25) : (tensor<8xi32>, tensor<i32>) -> tensor<i32>
      %27 = func.call @dynamic_index_in_dim(%iterArg_14, %25) : (tensor<8xi32>, tensor<i32>) -> tensor<i32>
      %28 = func.call @dynamic_index_in_dim_3(%iterArg_15, %25) : (tensor<8xf16>, tensor<i32>) -> tensor<f16>
      %29 = func.call @dynamic_index_in_dim_3(%iterArg_16, %25) : (tensor<8xf16>, tensor<i32>) -> tensor<f16>
      %30 = func.call @dynamic_index_in_dim_3(%iterArg_17, %25) : (tensor<8xf16>, tensor<i32>) -> tensor<f16>
      %31 = func.call @dynamic_index_in_dim_3(%iterArg_18, %25) : (tensor<8xf16>, tensor<i32>) -> tensor<f16>
      %32 = func.call @dynamic_index_in_dim_3(%iterArg_19, %25) : (tensor<8xf16>, tensor<i32>) -> tensor<f16>
      %33 = func.call @dynamic_index_in_dim_4(%iterArg_20, %25) : (tensor<8x1xi32>, tensor<i32>) -> tensor<1xi32>
      %c_25 = stablehlo.constant dense<8> : tensor<1xi32>
      %c_26 = stablehlo.constant dense<0> : tensor<i32>
      %34 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %35 = stablehlo.compare GE, %33, %34, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
      %36 = stablehlo.compare LE, %33, %c_25, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
      %37 = stablehlo.and %35, %36 : tensor<1xi1>
      %c_27 = stablehlo.constant dense<true> : tensor<i1>
      %38 = stablehlo.reduce(%37 init: %c_27) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
      %39 = "stablehlo.gather"(%iterArg_22, %33) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<9xf16>, tensor<1xi32>) -> tensor<f16>
      %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
      %40 = stablehlo.select %38, %39, %cst_28 : tensor<i1>, tensor<f16>
      %cst_29 = stablehlo.constant dense<6.528320e-01> : tensor<f16>
      %41 = stablehlo.multiply %cst_29, %40 : tensor<f16>
      %42 = stablehlo.multiply %41, %32 : tensor<f16>
      %43 = stablehlo.multiply %42, %31 : tensor<f16>
      %44 = stablehlo.multiply %30, %43 : tensor<f16>
      %45 = stablehlo.multiply %43, %29 : tensor<f16>
      %46 = stablehlo.multiply %44, %28 : tensor<f16>
      %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<f16>) -> tensor<1xf16>
      %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
      %48 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f16>) -> tensor<9xf16>
      %49 = stablehlo.dynamic_update_slice %48, %47, %27 : (tensor<9xf16>, tensor<1xf16>, tensor<i32>) -> tensor<9xf16>
      %50 = stablehlo.add %iterArg_22, %49 : tensor<9xf16>
      %51 = stablehlo.broadcast_in_dim %45, dims = [] : (tensor<f16>) -> tensor<1xf16>
      %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
      %52 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f16>) -> tensor<9xf16>
      %53 = stablehlo.dynamic_update_slice %52, %51, %26 : (tensor<9xf16>, tensor<1xf16>, tensor<i32>) -> tensor<9xf16>
      %54 = stablehlo.add %50, %53 : tensor<9xf16>
      %c_32 = stablehlo.constant dense<1> : tensor<i32>
      %55 = stablehlo.add %iterArg_21, %c_32 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %55, %54 : tensor<8xi32>, tensor<8xi32>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8x1xi32>, tensor<i32>, tensor<9xf16>
    }
    return %23#9, %22 : tensor<9xf16>, tensor<9xf16>
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
}
// -----
// backward, cuda, takes inputs 0: same text as cpu
