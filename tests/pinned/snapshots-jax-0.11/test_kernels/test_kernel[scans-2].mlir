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
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<8x1xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %9:13 = stablehlo.while(%iterArg = %0#0, %iterArg_16 = %0#1, %iterArg_17 = %c_8, %iterArg_18 = %c_0, %iterArg_19 = %arg0, %iterArg_20 = %1, %iterArg_21 = %2, %iterArg_22 = %3, %iterArg_23 = %4, %iterArg_24 = %5, %iterArg_25 = %6, %iterArg_26 = %7, %iterArg_27 = %8) : tensor<i32>, tensor<i1>, tensor<i32>, tensor<i32>, tensor<9xf16>, tensor<8xi32>, tensor<8xi32>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8x1xi32>
    cond {
      %c_28 = stablehlo.constant dense<8> : tensor<i32>
      %30 = stablehlo.compare LT, %iterArg_17, %c_28, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %30 : tensor<i1>
    } do {
      %c_28 = stablehlo.constant dense<1> : tensor<i32>
      %30 = stablehlo.add %iterArg_18, %c_28 : tensor<i32>
      %c_29 = stablehlo.constant dense<0> : tensor<i32>
      %31 = stablehlo.compare LT, %iterArg_18, %c_29, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %32 = stablehlo.convert %iterArg_18 : tensor<i32>
      %c_30 = stablehlo.constant dense<9> : tensor<i32>
      %33 = stablehlo.add %32, %c_30 : tensor<i32>
      %34 = stablehlo.select %31, %33, %iterArg_18 : tensor<i1>, tensor<i32>
      %35 = stablehlo.dynamic_slice %iterArg_19, %34, sizes = [1] : (tensor<9xf16>, tensor<i32>) -> tensor<1xf16>
      %36 = stablehlo.reshape %35 : (tensor<1xf16>) -> tensor<f16>
      %c_31 = stablehlo.constant dense<1> : tensor<i32>
      %37 = stablehlo.add %iterArg_18, %c_31 : tensor<i32>
      %38 = func.call @remainder_0(%37, %iterArg, %iterArg_16) : (tensor<i32>, tensor<i32>, tensor<i1>) -> tensor<i32>
      %c_32 = stablehlo.constant dense<0> : tensor<i32>
      %39 = stablehlo.compare LT, %38, %c_32, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %40 = stablehlo.convert %38 : tensor<i32>
      %c_33 = stablehlo.constant dense<9> : tensor<i32>
      %41 = stablehlo.add %40, %c_33 : tensor<i32>
      %42 = stablehlo.select %39, %41, %38 : tensor<i1>, tensor<i32>
      %43 = stablehlo.dynamic_slice %iterArg_19, %42, sizes = [1] : (tensor<9xf16>, tensor<i32>) -> tensor<1xf16>
      %44 = stablehlo.reshape %43 : (tensor<1xf16>) -> tensor<f16>
      %45 = stablehlo.tanh %44 : tensor<f16>
      %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
      %46 = stablehlo.add %cst_34, %45 : tensor<f16>
      %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
      %47 = stablehlo.subtract %cst_35, %45 : tensor<f16>
      %48 = stablehlo.multiply %46, %47 : tensor<f16>
      %49 = stablehlo.multiply %36, %45 : tensor<f16>
      %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
      %50 = stablehlo.subtract %49, %cst_36 : tensor<f16>
      %51 = stablehlo.negate %50 : tensor<f16>
      %52 = stablehlo.exponential %51 : tensor<f16>
      %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
      %53 = stablehlo.add %cst_37, %52 : tensor<f16>
      %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
      %54 = stablehlo.divide %cst_38, %53 : tensor<f16>
      %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
      %55 = stablehlo.subtract %cst_39, %54 : tensor<f16>
      %56 = stablehlo.multiply %54, %55 : tensor<f16>
      %57 = stablehlo.tanh %54 : tensor<f16>
      %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
      %58 = stablehlo.add %cst_40, %57 : tensor<f16>
      %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
      %59 = stablehlo.subtract %cst_41, %57 : tensor<f16>
      %60 = stablehlo.multiply %58, %59 : tensor<f16>
      %cst_42 = stablehlo.constant dense<6.528320e-01> : tensor<f16>
      %61 = stablehlo.multiply %cst_42, %57 : tensor<f16>
      %c_43 = stablehlo.constant dense<0> : tensor<i32>
      %62 = stablehlo.compare LT, %iterArg_18, %c_43, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_44 = stablehlo.constant dense<9> : tensor<i32>
      %63 = stablehlo.add %iterArg_18, %c_44 : tensor<i32>
      %64 = stablehlo.select %62, %63, %iterArg_18 : tensor<i1>, tensor<i32>
      %65 = stablehlo.convert %64 : tensor<i32>
      %66 = stablehlo.broadcast_in_dim %65, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %67 = "stablehlo.scatter"(%iterArg_19, %66, %61) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg2: tensor<f16>, %arg3: tensor<f16>):
        %77 = stablehlo.add %arg2, %arg3 : tensor<f16>
        stablehlo.return %77 : tensor<f16>
      }) : (tensor<9xf16>, tensor<1xi32>, tensor<f16>) -> tensor<9xf16>
      %68 = func.call @dynamic_update_index_in_dim(%iterArg_20, %34, %iterArg_17) : (tensor<8xi32>, tensor<i32>, tensor<i32>) -> tensor<8xi32>
      %69 = func.call @dynamic_update_index_in_dim(%iterArg_21, %42, %iterArg_17) : (tensor<8xi32>, tensor<i32>, tensor<i32>) -> tensor<8xi32>
      %70 = func.call @dynamic_update_index_in_dim_1(%iterArg_22, %48, %iterArg_17) : (tensor<8xf16>, tensor<f16>, tensor<i32>) -> tensor<8xf16>
      %71 = func.call @dynamic_update_index_in_dim_1(%iterArg_23, %45, %iterArg_17) : (tensor<8xf16>, tensor<f16>, tensor<i32>) -> tensor<8xf16>
      %72 = func.call @dynamic_update_index_in_dim_1(%iterArg_24, %36, %iterArg_17) : (tensor<8xf16>, tensor<f16>, tensor<i32>) -> tensor<8xf16>
      %73 = func.call @dynamic_update_index_in_dim_1(%iterArg_25, %56, %iterArg_17) : (tensor<8xf16>, tensor<f16>, tensor<i32>) -> tensor<8xf16>
      %74 = func.call @dynamic_update_index_in_dim_1(%iterArg_26, %60, %iterArg_17) : (tensor<8xf16>, tensor<f16>, tensor<i32>) -> tensor<8xf16>
      %75 = func.call @dynamic_update_index_in_dim_2(%iterArg_27, %66, %iterArg_17) : (tensor<8x1xi32>, tensor<1xi32>, tensor<i32>) -> tensor<8x1xi32>
      %c_45 = stablehlo.constant dense<1> : tensor<i32>
      %76 = stablehlo.add %iterArg_17, %c_45 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_16, %76, %30, %67, %68, %69, %70, %71, %72, %73, %74, %75 : tensor<i32>, tensor<i1>, tensor<i32>, tensor<i32>, tensor<9xf16>, tensor<8xi32>, tensor<8xi32>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8x1xi32>
    }
    %cst_9 = stablehlo.constant dense<1.950200e+00> : tensor<f16>
    %10 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f16>) -> tensor<9xf16>
    %11 = stablehlo.subtract %10, %arg1 : tensor<9xf16>
    %12 = stablehlo.negate %9#4 : tensor<9xf16>
    %13 = stablehlo.exponential %12 : tensor<9xf16>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %14 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f16>) -> tensor<9xf16>
    %15 = stablehlo.add %14, %13 : tensor<9xf16>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %16 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f16>) -> tensor<9xf16>
    %17 = stablehlo.divide %16, %15 : tensor<9xf16>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %18 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f16>) -> tensor<9xf16>
    %19 = stablehlo.subtract %18, %17 : tensor<9xf16>
    %20 = stablehlo.multiply %17, %19 : tensor<9xf16>
    %21 = stablehlo.add %11, %17 : tensor<9xf16>
    %22 = stablehlo.convert %21 : (tensor<9xf16>) -> tensor<9xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%22 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<9xf32>, tensor<f32>) -> tensor<f32>
    %24 = stablehlo.convert %23 : (tensor<f32>) -> tensor<f16>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %26 = stablehlo.convert %25 : (tensor<9xf32>) -> tensor<9xf16>
    %27 = stablehlo.multiply %26, %20 : tensor<9xf16>
    %28 = stablehlo.negate %26 : tensor<9xf16>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %29:10 = stablehlo.while(%iterArg = %9#5, %iterArg_16 = %9#6, %iterArg_17 = %9#7, %iterArg_18 = %9#8, %iterArg_19 = %9#9, %iterArg_20 = %9#10, %iterArg_21 = %9#11, %iterArg_22 = %9#12, %iterArg_23 = %c_15, %iterArg_24 = %27) : tensor<8xi32>, tensor<8xi32>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8x1xi32>, tensor<i32>, tensor<9xf16>
    cond {
      %c_25 = stablehlo.constant dense<8> : tensor<i32>
      %30 = stablehlo.compare LT, %iterArg_23, %c_25, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %30 : tensor<i1>
    } do {
      %c_25 = stablehlo.constant dense<8> : tensor<i32>
      %30 = stablehlo.subtract %c_25, %iterArg_23 : tensor<i32>
      %c_26 = stablehlo.constant dense<1> : tensor<i32>
      %31 = stablehlo.subtract %30, %c_26 : tensor<i32>
      %32 = func.call @dynamic_index_in_dim(%iterArg, %31) : (tensor<8xi32>, tensor<i32>) -> tensor<i32>
      %33 = func.call @dynamic_index_in_dim(%iterArg_16, %31) : (tensor<8xi32>, tensor<i32>) -> tensor<i32>
      %34 = func.call @dynamic_index_in_dim_3(%iterArg_17, %31) : (tensor<8xf16>, tensor<i32>) -> tensor<f16>
      %35 = func.call @dynamic_index_in_dim_3(%iterArg_18, %31) : (tensor<8xf16>, tensor<i32>) -> tensor<f16>
      %36 = func.call @dynamic_index_in_dim_3(%iterArg_19, %31) : (tensor<8xf16>, tensor<i32>) -> tensor<f16>
      %37 = func.call @dynamic_index_in_dim_3(%iterArg_20, %31) : (tensor<8xf16>, tensor<i32>) -> tensor<f16>
      %38 = func.call @dynamic_index_in_dim_3(%iterArg_21, %31) : (tensor<8xf16>, tensor<i32>) -> tensor<f16>
      %39 = func.call @dynamic_index_in_dim_4(%iterArg_22, %31) : (tensor<8x1xi32>, tensor<i32>) -> tensor<1xi32>
      %c_27 = stablehlo.constant dense<8> : tensor<1xi32>
      %c_28 = stablehlo.constant dense<0> : tensor<i32>
      %40 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %41 = stablehlo.compare GE, %39, %40, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
      %42 = stablehlo.compare LE, %39, %c_27, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
      %43 = stablehlo.and %41, %42 : tensor<1xi1>
      %c_29 = stablehlo.constant dense<true> : tensor<i1>
      %44 = stablehlo.reduce(%43 init: %c_29) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
      %45 = "stablehlo.gather"(%iterArg_24, %39) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<9xf16>, tensor<1xi32>) -> tensor<f16>
      %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
      %46 = stablehlo.select %44, %45, %cst_30 : tensor<i1>, tensor<f16>
      %cst_31 = stablehlo.constant dense<6.528320e-01> : tensor<f16>
      %47 = stablehlo.multiply %cst_31, %46 : tensor<f16>
      %48 = stablehlo.multiply %47, %38 : tensor<f16>
      %49 = stablehlo.multiply %48, %37 : tensor<f16>
      %50 = stablehlo.multiply %36, %49 : tensor<f16>
      %51 = stablehlo.multiply %49, %35 : tensor<f16>
      %52 = stablehlo.multiply %50, %34 : tensor<f16>
      %53 = stablehlo.broadcast_in_dim %52, dims = [] : (tensor<f16>) -> tensor<1xf16>
      %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
      %54 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f16>) -> tensor<9xf16>
      %55 = stablehlo.dynamic_update_slice %54, %53, %33 : (tensor<9xf16>, tensor<1xf16>, tensor<i32>) -> tensor<9xf16>
      %56 = stablehlo.add %iterArg_24, %55 : tensor<9xf16>
      %57 = stablehlo.broadcast_in_dim %51, dims = [] : (tensor<f16>) -> tensor<1xf16>
      %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
      %58 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f16>) -> tensor<9xf16>
      %59 = stablehlo.dynamic_update_slice %58, %57, %32 : (tensor<9xf16>, tensor<1xf16>, tensor<i32>) -> tensor<9xf16>
      %60 = stablehlo.add %56, %59 : tensor<9xf16>
      %c_34 = stablehlo.constant dense<1> : tensor<i32>
      %61 = stablehlo.add %iterArg_23, %c_34 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %61, %60 : tensor<8xi32>, tensor<8xi32>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8x1xi32>, tensor<i32>, tensor<9xf16>
    }
    return %29#9, %28 : tensor<9xf16>, tensor<9xf16>
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
// backward, cuda: same text as cpu
