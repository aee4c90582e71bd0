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
      %cst_12 = stablehlo.constant dense<1.200200e+00> : tensor<f16>
      %27 = stablehlo.subtract %26, %cst_12 : tensor<f16>
      %28 = stablehlo.negate %27 : tensor<f16>
      %29 = stablehlo.exponential %28 : tensor<f16>
      %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
      %30 = stablehlo.add %cst_13, %29 : tensor<f16>
      %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
      %31 = stablehlo.divide %cst_14, %30 : tensor<f16>
      %32 = stablehlo.tanh %31 : tensor<f16>
      %cst_15 = stablehlo.constant dense<7.001950e-01> : tensor<f16>
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
    %9:13 = stablehlo.while(%iterArg = %0#0, %iterArg_17 = %0#1, %iterArg_18 = %c_8, %iterArg_19 = %c_0, %iterArg_20 = %arg0, %iterArg_21 = %1, %iterArg_22 = %2, %iterArg_23 = %3, %iterArg_24 = %4, %iterArg_25 = %5, %iterArg_26 = %6, %iterArg_27 = %7, %iterArg_28 = %8) : tensor<i32>, tensor<i1>, tensor<i32>, tensor<i32>, tensor<9xf16>, tensor<8xi32>, tensor<8xi32>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8x1xi32>
    cond {
      %c_29 = stablehlo.constant dense<8> : tensor<i32>
      %31 = stablehlo.compare LT, %iterArg_18, %c_29, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %31 : tensor<i1>
    } do {
      %c_29 = stablehlo.constant dense<1> : tensor<i32>
      %31 = stablehlo.add %iterArg_19, %c_29 : tensor<i32>
      %c_30 = stablehlo.constant dense<0> : tensor<i32>
      %32 = stablehlo.compare LT, %iterArg_19, %c_30, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %33 = stablehlo.convert %iterArg_19 : tensor<i32>
      %c_31 = stablehlo.constant dense<9> : tensor<i32>
      %34 = stablehlo.add %33, %c_31 : tensor<i32>
      %35 = stablehlo.select %32, %34, %iterArg_19 : tensor<i1>, tensor<i32>
      %36 = stablehlo.dynamic_slice %iterArg_20, %35, sizes = [1] : (tensor<9xf16>, tensor<i32>) -> tensor<1xf16>
      %37 = stablehlo.reshape %36 : (tensor<1xf16>) -> tensor<f16>
      %c_32 = stablehlo.constant dense<1> : tensor<i32>
      %38 = stablehlo.add %iterArg_19, %c_32 : tensor<i32>
      %39 = func.call @remainder_0(%38, %iterArg, %iterArg_17) : (tensor<i32>, tensor<i32>, tensor<i1>) -> tensor<i32>
      %c_33 = stablehlo.constant dense<0> : tensor<i32>
      %40 = stablehlo.compare LT, %39, %c_33, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %41 = stablehlo.convert %39 : tensor<i32>
      %c_34 = stablehlo.constant dense<9> : tensor<i32>
      %42 = stablehlo.add %41, %c_34 : tensor<i32>
      %43 = stablehlo.select %40, %42, %39 : tensor<i1>, tensor<i32>
      %44 = stablehlo.dynamic_slice %iterArg_20, %43, sizes = [1] : (tensor<9xf16>, tensor<i32>) -> tensor<1xf16>
      %45 = stablehlo.reshape %44 : (tensor<1xf16>) -> tensor<f16>
      %46 = stablehlo.tanh %45 : tensor<f16>
      %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
      %47 = stablehlo.add %cst_35, %46 : tensor<f16>
      %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
      %48 = stablehlo.subtract %cst_36, %46 : tensor<f16>
      %49 = stablehlo.multiply %47, %48 : tensor<f16>
      %50 = stablehlo.multiply %37, %46 : tensor<f16>
      %cst_37 = stablehlo.constant dense<1.200200e+00> : tensor<f16>
      %51 = stablehlo.subtract %50, %cst_37 : tensor<f16>
      %52 = stablehlo.negate %51 : tensor<f16>
      %53 = stablehlo.exponential %52 : tensor<f16>
      %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
      %54 = stablehlo.add %cst_38, %53 : tensor<f16>
      %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
      %55 = stablehlo.divide %cst_39, %54 : tensor<f16>
      %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
      %56 = stablehlo.subtract %cst_40, %55 : tensor<f16>
      %57 = stablehlo.multiply %55, %56 : tensor<f16>
      %58 = stablehlo.tanh %55 : tensor<f16>
      %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
      %59 = stablehlo.add %cst_41, %58 : tensor<f16>
      %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
      %60 = stablehlo.subtract %cst_42, %58 : tensor<f16>
      %61 = stablehlo.multiply %59, %60 : tensor<f16>
      %cst_43 = stablehlo.constant dense<7.001950e-01> : tensor<f16>
      %62 = stablehlo.multiply %cst_43, %58 : tensor<f16>
      %c_44 = stablehlo.constant dense<0> : tensor<i32>
      %63 = stablehlo.compare LT, %iterArg_19, %c_44, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_45 = stablehlo.constant dense<9> : tensor<i32>
      %64 = stablehlo.add %iterArg_19, %c_45 : tensor<i32>
      %65 = stablehlo.select %63, %64, %iterArg_19 : tensor<i1>, tensor<i32>
      %66 = stablehlo.convert %65 : tensor<i32>
      %67 = stablehlo.broadcast_in_dim %66, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %68 = "stablehlo.scatter"(%iterArg_20, %67, %62) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg2: tensor<f16>, %arg3: tensor<f16>):
        %78 = stablehlo.add %arg2, %arg3 : tensor<f16>
        stablehlo.return %78 : tensor<f16>
      }) : (tensor<9xf16>, tensor<1xi32>, tensor<f16>) -> tensor<9xf16>
      %69 = func.call @dynamic_update_index_in_dim(%iterArg_21, %35, %iterArg_18) : (tensor<8xi32>, tensor<i32>, tensor<i32>) -> tensor<8xi32>
      %70 = func.call @dynamic_update_index_in_dim(%iterArg_22, %43, %iterArg_18) : (tensor<8xi32>, tensor<i32>, tensor<i32>) -> tensor<8xi32>
      %71 = func.call @dynamic_update_index_in_dim_1(%iterArg_23, %49, %iterArg_18) : (tensor<8xf16>, tensor<f16>, tensor<i32>) -> tensor<8xf16>
      %72 = func.call @dynamic_update_index_in_dim_1(%iterArg_24, %46, %iterArg_18) : (tensor<8xf16>, tensor<f16>, tensor<i32>) -> tensor<8xf16>
      %73 = func.call @dynamic_update_index_in_dim_1(%iterArg_25, %37, %iterArg_18) : (tensor<8xf16>, tensor<f16>, tensor<i32>) -> tensor<8xf16>
      %74 = func.call @dynamic_update_index_in_dim_1(%iterArg_26, %57, %iterArg_18) : (tensor<8xf16>, tensor<f16>, tensor<i32>) -> tensor<8xf16>
      %75 = func.call @dynamic_update_index_in_dim_1(%iterArg_27, %61, %iterArg_18) : (tensor<8xf16>, tensor<f16>, tensor<i32>) -> tensor<8xf16>
      %76 = func.call @dynamic_update_index_in_dim_2(%iterArg_28, %67, %iterArg_18) : (tensor<8x1xi32>, tensor<1xi32>, tensor<i32>) -> tensor<8x1xi32>
      %c_46 = stablehlo.constant dense<1> : tensor<i32>
      %77 = stablehlo.add %iterArg_18, %c_46 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_17, %77, %31, %68, %69, %70, %71, %72, %73, %74, %75, %76 : tensor<i32>, tensor<i1>, tensor<i32>, tensor<i32>, tensor<9xf16>, tensor<8xi32>, tensor<8xi32>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8x1xi32>
    }
    %cst_9 = stablehlo.constant dense<7.001950e-01> : tensor<f16>
    %10 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f16>) -> tensor<9xf16>
    %11 = stablehlo.multiply %10, %arg1 : tensor<9xf16>
    %12 = stablehlo.subtract %9#4, %11 : tensor<9xf16>
    %13 = stablehlo.multiply %12, %12 : tensor<9xf16>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f16>
    %14 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f16>) -> tensor<9xf16>
    %15 = stablehlo.multiply %14, %12 : tensor<9xf16>
    %16 = stablehlo.convert %13 : (tensor<9xf16>) -> tensor<9xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%16 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<9xf32>, tensor<f32>) -> tensor<f32>
    %18 = stablehlo.convert %17 : (tensor<f32>) -> tensor<f16>
    %cst_12 = stablehlo.constant dense<4.399410e-01> : tensor<f16>
    %19 = stablehlo.add %18, %cst_12 : tensor<f16>
    %20 = stablehlo.sqrt %19 : tensor<f16>
    %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f16>
    %21 = stablehlo.divide %cst_13, %20 : tensor<f16>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %22 = stablehlo.multiply %cst_14, %21 : tensor<f16>
    %23 = stablehlo.convert %22 : (tensor<f16>) -> tensor<f32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %25 = stablehlo.convert %24 : (tensor<9xf32>) -> tensor<9xf16>
    %26 = stablehlo.multiply %25, %15 : tensor<9xf16>
    %27 = stablehlo.negate %26 : tensor<9xf16>
    %cst_15 = stablehlo.constant dense<7.001950e-01> : tensor<f16>
    %28 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f16>) -> tensor<9xf16>
    %29 = stablehlo.multiply %28, %27 : tensor<9xf16>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %30:10 = stablehlo.while(%iterArg = %9#5, %iterArg_17 = %9#6, %iterArg_18 = %9#7, %iterArg_19 = %9#8, %iterArg_20 = %9#9, %iterArg_21 = %9#10, %iterArg_22 = %9#11, %iterArg_23 = %9#12, %iterArg_24 = %c_16, %iterArg_25 = %26) : tensor<8xi32>, tensor<8xi32>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8x1xi32>, tensor<i32>, tensor<9xf16>
    cond {
      %c_26 = stablehlo.constant dense<8> : tensor<i32>
      %31 = stablehlo.compare LT, %iterArg_24, %c_26, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %31 : tensor<i1>
    } do {
      %c_26 = stablehlo.constant dense<8> : tensor<i32>
      %31 = stablehlo.subtract %c_26, %iterArg_24 : tensor<i32>
      %c_27 = stablehlo.constant dense<1> : tensor<i32>
      %32 = stablehlo.subtract %31, %c_27 : tensor<i32>
      %33 = func.call @dynamic_index_in_dim(%iterArg, %32) : (tensor<8xi32>, tensor<i32>) -> tensor<i32>
      %34 = func.call @dynamic_index_in_dim(%iterArg_17, %32) : (tensor<8xi32>, tensor<i32>) -> tensor<i32>
      %35 = func.call @dynamic_index_in_dim_3(%iterArg_18, %32) : (tensor<8xf16>, tensor<i32>) -> tensor<f16>
      %36 = func.call @dynamic_index_in_dim_3(%iterArg_19, %32) : (tensor<8xf16>, tensor<i32>) -> tensor<f16>
      %37 = func.call @dynamic_index_in_dim_3(%iterArg_20, %32) : (tensor<8xf16>, tensor<i32>) -> tensor<f16>
      %38 = func.call @dynamic_index_in_dim_3(%iterArg_21, %32) : (tensor<8xf16>, tensor<i32>) -> tensor<f16>
      %39 = func.call @dynamic_index_in_dim_3(%iterArg_22, %32) : (tensor<8xf16>, tensor<i32>) -> tensor<f16>
      %40 = func.call @dynamic_index_in_dim_4(%iterArg_23, %32) : (tensor<8x1xi32>, tensor<i32>) -> tensor<1xi32>
      %c_28 = stablehlo.constant dense<8> : tensor<1xi32>
      %c_29 = stablehlo.constant dense<0> : tensor<i32>
      %41 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %42 = stablehlo.compare GE, %40, %41, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
      %43 = stablehlo.compare LE, %40, %c_28, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
      %44 = stablehlo.and %42, %43 : tensor<1xi1>
      %c_30 = stablehlo.constant dense<true> : tensor<i1>
      %45 = stablehlo.reduce(%44 init: %c_30) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
      %46 = "stablehlo.gather"(%iterArg_25, %40) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<9xf16>, tensor<1xi32>) -> tensor<f16>
      %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
      %47 = stablehlo.select %45, %46, %cst_31 : tensor<i1>, tensor<f16>
      %cst_32 = stablehlo.constant dense<7.001950e-01> : tensor<f16>
      %48 = stablehlo.multiply %cst_32, %47 : tensor<f16>
      %49 = stablehlo.multiply %48, %39 : tensor<f16>
      %50 = stablehlo.multiply %49, %38 : tensor<f16>
      %51 = stablehlo.multiply %37, %50 : tensor<f16>
      %52 = stablehlo.multiply %50, %36 : tensor<f16>
      %53 = stablehlo.multiply %51, %35 : tensor<f16>
      %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<f16>) -> tensor<1xf16>
      %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
      %55 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f16>) -> tensor<9xf16>
      %56 = stablehlo.dynamic_update_slice %55, %54, %34 : (tensor<9xf16>, tensor<1xf16>, tensor<i32>) -> tensor<9xf16>
      %57 = stablehlo.add %iterArg_25, %56 : tensor<9xf16>
      %58 = stablehlo.broadcast_in_dim %52, dims = [] : (tensor<f16>) -> tensor<1xf16>
      %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
      %59 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f16>) -> tensor<9xf16>
      %60 = stablehlo.dynamic_update_slice %59, %58, %33 : (tensor<9xf16>, tensor<1xf16>, tensor<i32>) -> tensor<9xf16>
      %61 = stablehlo.add %57, %60 : tensor<9xf16>
      %c_35 = stablehlo.constant dense<1> : tensor<i32>
      %62 = stablehlo.add %iterArg_24, %c_35 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %62, %61 : tensor<8xi32>, tensor<8xi32>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8xf16>, tensor<8x1xi32>, tensor<i32>, tensor<9xf16>
    }
    return %30#9, %29 : tensor<9xf16>, tensor<9xf16>
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
