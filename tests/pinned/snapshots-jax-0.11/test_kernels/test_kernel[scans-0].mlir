// import jax
// import jax.numpy as jnp
//
//
// def compute_light_through_a_medium(grid, c0, gain):
//     def over_rows(row_state, line_x):
//         def cell_step(left, cell_x):
//             new = left * jnp.exp(-gain * jnp.abs(cell_x))
//             return new, new
//
//         row_end, row_out = jax.lax.scan(cell_step, row_state, line_x, unroll=2)
//         return row_end, row_out
//
//     final, filled = jax.lax.scan(over_rows, c0, grid, reverse=True)
//     return filled, final
//
//   grid: float64[4, 5] in [-1.2, 1.2]
//   c0: float64[] in [-0.8, 0.8]
//   gain: float64[] in [0.3, 0.9]
// -----
// forward, cpu
module @jit_compute_light_through_a_medium attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x5xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> (tensor<4x5xf64> {jax.result_info = "result[0]"}, tensor<f64> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x5xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1:5 = stablehlo.while(%iterArg = %arg0, %iterArg_0 = %arg2, %iterArg_1 = %c, %iterArg_2 = %arg1, %iterArg_3 = %0) : tensor<4x5xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<4x5xf64>
    cond {
      %c_4 = stablehlo.constant dense<4> : tensor<i64>
      %2 = stablehlo.compare LT, %iterArg_1, %c_4, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    } do {
      %c_4 = stablehlo.constant dense<4> : tensor<i64>
      %2 = stablehlo.subtract %c_4, %iterArg_1 : tensor<i64>
      %c_5 = stablehlo.constant dense<1> : tensor<i64>
      %3 = stablehlo.subtract %2, %c_5 : tensor<i64>
      %4 = func.call @dynamic_index_in_dim(%iterArg, %3) : (tensor<4x5xf64>, tensor<i64>) -> tensor<5xf64>
      %5 = stablehlo.slice %4 [0:4] : (tensor<5xf64>) -> tensor<4xf64>
      %6 = stablehlo.slice %4 [4:5] : (tensor<5xf64>) -> tensor<1xf64>
      %7 = stablehlo.reshape %5 : (tensor<4xf64>) -> tensor<2x2xf64>
      %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %8 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %c_7 = stablehlo.constant dense<0> : tensor<i64>
      %9:5 = stablehlo.while(%iterArg_9 = %7, %iterArg_10 = %iterArg_0, %iterArg_11 = %c_7, %iterArg_12 = %iterArg_2, %iterArg_13 = %8) : tensor<2x2xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<2x2xf64>
      cond {
        %c_14 = stablehlo.constant dense<2> : tensor<i64>
        %22 = stablehlo.compare LT, %iterArg_11, %c_14, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        stablehlo.return %22 : tensor<i1>
      } do {
        %22 = func.call @dynamic_index_in_dim_0(%iterArg_9, %iterArg_11) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
        %23 = stablehlo.slice %22 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
        %24 = stablehlo.reshape %23 : (tensor<1xf64>) -> tensor<f64>
        %25 = stablehlo.negate %iterArg_10 : tensor<f64>
        %26 = stablehlo.abs %24 : tensor<f64>
        %27 = stablehlo.multiply %25, %26 : tensor<f64>
        %28 = stablehlo.exponential %27 : tensor<f64>
        %29 = stablehlo.multiply %iterArg_12, %28 : tensor<f64>
        %30 = stablehlo.slice %22 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
        %31 = stablehlo.reshape %30 : (tensor<1xf64>) -> tensor<f64>
        %32 = stablehlo.negate %iterArg_10 : tensor<f64>
        %33 = stablehlo.abs %31 : tensor<f64>
        %34 = stablehlo.multiply %32, %33 : tensor<f64>
        %35 = stablehlo.exponential %34 : tensor<f64>
        %36 = stablehlo.multiply %29, %35 : tensor<f64>
        %37 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %38 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %39 = stablehlo.concatenate %37, %38, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
        %40 = func.call @dynamic_update_index_in_dim(%iterArg_13, %39, %iterArg_11) : (tensor<2x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<2x2xf64>
        %c_14 = stablehlo.constant dense<1> : tensor<i64>
        %41 = stablehlo.add %iterArg_11, %c_14 : tensor<i64>
        stablehlo.return %iterArg_9, %iterArg_10, %41, %36, %40 : tensor<2x2xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<2x2xf64>
      }
      %10 = stablehlo.reshape %9#4 : (tensor<2x2xf64>) -> tensor<4xf64>
      %11 = stablehlo.slice %6 [0:1] : (tensor<1xf64>) -> tensor<1xf64>
      %12 = stablehlo.reshape %11 : (tensor<1xf64>) -> tensor<f64>
      %13 = stablehlo.negate %iterArg_0 : tensor<f64>
      %14 = stablehlo.abs %12 : tensor<f64>
      %15 = stablehlo.multiply %13, %14 : tensor<f64>
      %16 = stablehlo.exponential %15 : tensor<f64>
      %17 = stablehlo.multiply %9#3, %16 : tensor<f64>
      %18 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %19 = stablehlo.concatenate %10, %18, dim = 0 : (tensor<4xf64>, tensor<1xf64>) -> tensor<5xf64>
      %20 = func.call @dynamic_update_index_in_dim_1(%iterArg_3, %19, %3) : (tensor<4x5xf64>, tensor<5xf64>, tensor<i64>) -> tensor<4x5xf64>
      %c_8 = stablehlo.constant dense<1> : tensor<i64>
      %21 = stablehlo.add %iterArg_1, %c_8 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_0, %21, %17, %20 : tensor<4x5xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<4x5xf64>
    }
    return %1#4, %1#3 : tensor<4x5xf64>, tensor<f64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x5xf64>, %arg1: tensor<i64>) -> tensor<5xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 5] : (tensor<4x5xf64>, tensor<i64>, tensor<i64>) -> tensor<1x5xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x5xf64>) -> tensor<5xf64>
    return %1 : tensor<5xf64>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<2x2xf64>, %arg1: tensor<i64>) -> tensor<2xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<2x2xf64>, tensor<i64>, tensor<i64>) -> tensor<1x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf64>) -> tensor<2xf64>
    return %1 : tensor<2xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x2xf64>, %arg1: tensor<2xf64>, %arg2: tensor<i64>) -> tensor<2x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x2xf64>, tensor<1x2xf64>, tensor<i64>, tensor<i64>) -> tensor<2x2xf64>
    return %1 : tensor<2x2xf64>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<4x5xf64>, %arg1: tensor<5xf64>, %arg2: tensor<i64>) -> tensor<4x5xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<5xf64>) -> tensor<1x5xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x5xf64>, tensor<1x5xf64>, tensor<i64>, tensor<i64>) -> tensor<4x5xf64>
    return %1 : tensor<4x5xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x5xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> (tensor<4x5xf64> {jax.result_info = "result[0]"}, tensor<f64> {jax.result_info = "result[1]"}, tensor<f64> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.negate %arg2 : tensor<f64>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<4x5xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x5xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4x5xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4x5xf64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %5:8 = stablehlo.while(%iterArg = %arg0, %iterArg_8 = %0, %iterArg_9 = %c_2, %iterArg_10 = %arg1, %iterArg_11 = %1, %iterArg_12 = %2, %iterArg_13 = %3, %iterArg_14 = %4) : tensor<4x5xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<4x5xi1>, tensor<4x5xf64>, tensor<4x5xf64>, tensor<4x5xf64>
    cond {
      %c_15 = stablehlo.constant dense<4> : tensor<i64>
      %9 = stablehlo.compare LT, %iterArg_9, %c_15, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %9 : tensor<i1>
    } do {
      %c_15 = stablehlo.constant dense<4> : tensor<i64>
      %9 = stablehlo.subtract %c_15, %iterArg_9 : tensor<i64>
      %c_16 = stablehlo.constant dense<1> : tensor<i64>
      %10 = stablehlo.subtract %9, %c_16 : tensor<i64>
      %11 = func.call @dynamic_index_in_dim(%iterArg, %10) : (tensor<4x5xf64>, tensor<i64>) -> tensor<5xf64>
      %12 = stablehlo.slice %11 [0:4] : (tensor<5xf64>) -> tensor<4xf64>
      %13 = stablehlo.slice %11 [4:5] : (tensor<5xf64>) -> tensor<1xf64>
      %14 = stablehlo.reshape %12 : (tensor<4xf64>) -> tensor<2x2xf64>
      %c_17 = stablehlo.constant dense<false> : tensor<i1>
      %15 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i1>) -> tensor<2x2xi1>
      %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %16 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %17 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %18 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %c_21 = stablehlo.constant dense<0> : tensor<i64>
      %19:8 = stablehlo.while(%iterArg_24 = %14, %iterArg_25 = %iterArg_8, %iterArg_26 = %c_21, %iterArg_27 = %iterArg_10, %iterArg_28 = %15, %iterArg_29 = %16, %iterArg_30 = %17, %iterArg_31 = %18) : tensor<2x2xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>
      cond {
        %c_32 = stablehlo.constant dense<2> : tensor<i64>
        %44 = stablehlo.compare LT, %iterArg_26, %c_32, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        stablehlo.return %44 : tensor<i1>
      } do {
        %44 = func.call @dynamic_index_in_dim_0(%iterArg_24, %iterArg_26) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
        %45 = stablehlo.slice %44 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
        %46 = stablehlo.reshape %45 : (tensor<1xf64>) -> tensor<f64>
        %47 = stablehlo.abs %46 : tensor<f64>
        %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
        %48 = stablehlo.compare GE, %46, %cst_32, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
        %49 = stablehlo.multiply %iterArg_25, %47 : tensor<f64>
        %50 = stablehlo.exponential %49 : tensor<f64>
        %51 = stablehlo.multiply %iterArg_27, %50 : tensor<f64>
        %52 = stablehlo.slice %44 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
        %53 = stablehlo.reshape %52 : (tensor<1xf64>) -> tensor<f64>
        %54 = stablehlo.abs %53 : tensor<f64>
        %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
        %55 = stablehlo.compare GE, %53, %cst_33, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
        %56 = stablehlo.multiply %iterArg_25, %54 : tensor<f64>
        %57 = stablehlo.exponential %56 : tensor<f64>
        %58 = stablehlo.multiply %51, %57 : tensor<f64>
        %59 = stablehlo.broadcast_in_dim %48, dims = [] : (tensor<i1>) -> tensor<1xi1>
        %60 = stablehlo.broadcast_in_dim %55, dims = [] : (tensor<i1>) -> tensor<1xi1>
        %61 = stablehlo.concatenate %59, %60, dim = 0 : (tensor<1xi1>, tensor<1xi1>) -> tensor<2xi1>
        %62 = stablehlo.broadcast_in_dim %47, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %63 = stablehlo.broadcast_in_dim %54, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %64 = stablehlo.concatenate %62, %63, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
        %65 = stablehlo.broadcast_in_dim %50, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %66 = stablehlo.broadcast_in_dim %57, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %67 = stablehlo.concatenate %65, %66, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
        %68 = stablehlo.broadcast_in_dim %iterArg_27, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %69 = stablehlo.broadcast_in_dim %51, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %70 = stablehlo.concatenate %68, %69, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
        %71 = func.call @dynamic_update_index_in_dim(%iterArg_28, %61, %iterArg_26) : (tensor<2x2xi1>, tensor<2xi1>, tensor<i64>) -> tensor<2x2xi1>
        %72 = func.call @dynamic_update_index_in_dim_1(%iterArg_29, %64, %iterArg_26) : (tensor<2x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<2x2xf64>
        %73 = func.call @dynamic_update_index_in_dim_1(%iterArg_30, %67, %iterArg_26) : (tensor<2x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<2x2xf64>
        %74 = func.call @dynamic_update_index_in_dim_1(%iterArg_31, %70, %iterArg_26) : (tensor<2x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<2x2xf64>
        %c_34 = stablehlo.constant dense<1> : tensor<i64>
        %75 = stablehlo.add %iterArg_26, %c_34 : tensor<i64>
        stablehlo.return %iterArg_24, %iterArg_25, %75, %58, %71, %72, %73, %74 : tensor<2x2xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>
      }
      %20 = stablehlo.reshape %19#4 : (tensor<2x2xi1>) -> tensor<4xi1>
      %21 = stablehlo.reshape %19#5 : (tensor<2x2xf64>) -> tensor<4xf64>
      %22 = stablehlo.reshape %19#6 : (tensor<2x2xf64>) -> tensor<4xf64>
      %23 = stablehlo.reshape %19#7 : (tensor<2x2xf64>) -> tensor<4xf64>
      %24 = stablehlo.slice %13 [0:1] : (tensor<1xf64>) -> tensor<1xf64>
      %25 = stablehlo.reshape %24 : (tensor<1xf64>) -> tensor<f64>
      %26 = stablehlo.abs %25 : tensor<f64>
      %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %27 = stablehlo.compare GE, %25, %cst_22, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %28 = stablehlo.multiply %iterArg_8, %26 : tensor<f64>
      %29 = stablehlo.exponential %28 : tensor<f64>
      %30 = stablehlo.multiply %19#3, %29 : tensor<f64>
      %31 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<i1>) -> tensor<1xi1>
      %32 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %33 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %34 = stablehlo.broadcast_in_dim %19#3, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %35 = stablehlo.concatenate %20, %31, dim = 0 : (tensor<4xi1>, tensor<1xi1>) -> tensor<5xi1>
      %36 = stablehlo.concatenate %21, %32, dim = 0 : (tensor<4xf64>, tensor<1xf64>) -> tensor<5xf64>
      %37 = stablehlo.concatenate %22, %33, dim = 0 : (tensor<4xf64>, tensor<1xf64>) -> tensor<5xf64>
      %38 = stablehlo.concatenate %23, %34, dim = 0 : (tensor<4xf64>, tensor<1xf64>) -> tensor<5xf64>
      %39 = func.call @dynamic_update_index_in_dim_2(%iterArg_11, %35, %10) : (tensor<4x5xi1>, tensor<5xi1>, tensor<i64>) -> tensor<4x5xi1>
      %40 = func.call @dynamic_update_index_in_dim_3(%iterArg_12, %36, %10) : (tensor<4x5xf64>, tensor<5xf64>, tensor<i64>) -> tensor<4x5xf64>
      %41 = func.call @dynamic_update_index_in_dim_3(%iterArg_13, %37, %10) : (tensor<4x5xf64>, tensor<5xf64>, tensor<i64>) -> tensor<4x5xf64>
      %42 = func.call @dynamic_update_index_in_dim_3(%iterArg_14, %38, %10) : (tensor<4x5xf64>, tensor<5xf64>, tensor<i64>) -> tensor<4x5xf64>
      %c_23 = stablehlo.constant dense<1> : tensor<i64>
      %43 = stablehlo.add %iterArg_9, %c_23 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_8, %43, %30, %39, %40, %41, %42 : tensor<4x5xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<4x5xi1>, tensor<4x5xf64>, tensor<4x5xf64>, tensor<4x5xf64>
    }
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<4x5xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<4x5xf64>
    %c_7 = stablehlo.constant dense<0> : tensor<i64>
    %8:10 = stablehlo.while(%iterArg = %6, %iterArg_8 = %5#4, %iterArg_9 = %5#5, %iterArg_10 = %5#6, %iterArg_11 = %5#7, %iterArg_12 = %0, %iterArg_13 = %c_7, %iterArg_14 = %cst_4, %iterArg_15 = %cst_5, %iterArg_16 = %7) : tensor<4x5xf64>, tensor<4x5xi1>, tensor<4x5xf64>, tensor<4x5xf64>, tensor<4x5xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<4x5xf64>
    cond {
      %c_17 = stablehlo.constant dense<4> : tensor<i64>
      %9 = stablehlo.compare LT, %iterArg_13, %c_17, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %9 : tensor<i1>
    } do {
      %9 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_13) : (tensor<4x5xf64>, tensor<i64>) -> tensor<5xf64>
      %10 = func.call @dynamic_index_in_dim_4(%iterArg_8, %iterArg_13) : (tensor<4x5xi1>, tensor<i64>) -> tensor<5xi1>
      %11 = func.call @dynamic_index_in_dim(%iterArg_9, %iterArg_13) : (tensor<4x5xf64>, tensor<i64>) -> tensor<5xf64>
      %12 = func.call @dynamic_index_in_dim(%iterArg_10, %iterArg_13) : (tensor<4x5xf64>, tensor<i64>) -> tensor<5xf64>
      %13 = func.call @dynamic_index_in_dim(%iterArg_11, %iterArg_13) : (tensor<4x5xf64>, tensor<i64>) -> tensor<5xf64>
      %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %14 = stablehlo.slice %9 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
      %15 = stablehlo.slice %9 [1:5] : (tensor<5xf64>) -> tensor<4xf64>
      %16 = stablehlo.slice %10 [0:1] : (tensor<5xi1>) -> tensor<1xi1>
      %17 = stablehlo.slice %10 [1:5] : (tensor<5xi1>) -> tensor<4xi1>
      %18 = stablehlo.slice %11 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
      %19 = stablehlo.slice %11 [1:5] : (tensor<5xf64>) -> tensor<4xf64>
      %20 = stablehlo.slice %12 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
      %21 = stablehlo.slice %12 [1:5] : (tensor<5xf64>) -> tensor<4xf64>
      %22 = stablehlo.slice %13 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
      %23 = stablehlo.slice %13 [1:5] : (tensor<5xf64>) -> tensor<4xf64>
      %24 = stablehlo.reshape %15 : (tensor<4xf64>) -> tensor<2x2xf64>
      %25 = stablehlo.reshape %17 : (tensor<4xi1>) -> tensor<2x2xi1>
      %26 = stablehlo.reshape %19 : (tensor<4xf64>) -> tensor<2x2xf64>
      %27 = stablehlo.reshape %21 : (tensor<4xf64>) -> tensor<2x2xf64>
      %28 = stablehlo.reshape %23 : (tensor<4xf64>) -> tensor<2x2xf64>
      %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %29 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %c_19 = stablehlo.constant dense<0> : tensor<i64>
      %30:10 = stablehlo.while(%iterArg_23 = %24, %iterArg_24 = %25, %iterArg_25 = %26, %iterArg_26 = %27, %iterArg_27 = %28, %iterArg_28 = %iterArg_12, %iterArg_29 = %c_19, %iterArg_30 = %cst_17, %iterArg_31 = %iterArg_15, %iterArg_32 = %29) : tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<2x2xf64>
      cond {
        %c_33 = stablehlo.constant dense<2> : tensor<i64>
        %59 = stablehlo.compare LT, %iterArg_29, %c_33, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        stablehlo.return %59 : tensor<i1>
      } do {
        %c_33 = stablehlo.constant dense<2> : tensor<i64>
        %59 = stablehlo.subtract %c_33, %iterArg_29 : tensor<i64>
        %c_34 = stablehlo.constant dense<1> : tensor<i64>
        %60 = stablehlo.subtract %59, %c_34 : tensor<i64>
        %61 = func.call @dynamic_index_in_dim_0(%iterArg_23, %60) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
        %62 = func.call @dynamic_index_in_dim_5(%iterArg_24, %60) : (tensor<2x2xi1>, tensor<i64>) -> tensor<2xi1>
        %63 = func.call @dynamic_index_in_dim_0(%iterArg_25, %60) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
        %64 = func.call @dynamic_index_in_dim_0(%iterArg_26, %60) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
        %65 = func.call @dynamic_index_in_dim_0(%iterArg_27, %60) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
        %66 = stablehlo.slice %61 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
        %67 = stablehlo.reshape %66 : (tensor<1xf64>) -> tensor<f64>
        %68 = stablehlo.slice %62 [1:2] : (tensor<2xi1>) -> tensor<1xi1>
        %69 = stablehlo.reshape %68 : (tensor<1xi1>) -> tensor<i1>
        %70 = stablehlo.slice %63 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
        %71 = stablehlo.reshape %70 : (tensor<1xf64>) -> tensor<f64>
        %72 = stablehlo.slice %64 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
        %73 = stablehlo.reshape %72 : (tensor<1xf64>) -> tensor<f64>
        %74 = stablehlo.slice %65 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
        %75 = stablehlo.reshape %74 : (tensor<1xf64>) -> tensor<f64>
        %76 = stablehlo.add %iterArg_31, %67 : tensor<f64>
        %77 = stablehlo.multiply %75, %76 : tensor<f64>
        %78 = stablehlo.multiply %76, %73 : tensor<f64>
        %79 = stablehlo.multiply %77, %73 : tensor<f64>
        %80 = stablehlo.multiply %iterArg_28, %79 : tensor<f64>
        %81 = stablehlo.multiply %79, %71 : tensor<f64>
        %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
        %82 = stablehlo.select %69, %cst_35, %80 : tensor<i1>, tensor<f64>
        %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
        %83 = stablehlo.select %69, %80, %cst_36 : tensor<i1>, tensor<f64>
        %84 = stablehlo.negate %82 : tensor<f64>
        %85 = stablehlo.add %83, %84 : tensor<f64>
        %86 = stablehlo.negate %81 : tensor<f64>
        %87 = stablehlo.add %iterArg_30, %86 : tensor<f64>
        %88 = stablehlo.slice %61 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
        %89 = stablehlo.reshape %88 : (tensor<1xf64>) -> tensor<f64>
        %90 = stablehlo.slice %62 [0:1] : (tensor<2xi1>) -> tensor<1xi1>
        %91 = stablehlo.reshape %90 : (tensor<1xi1>) -> tensor<i1>
        %92 = stablehlo.slice %63 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
        %93 = stablehlo.reshape %92 : (tensor<1xf64>) -> tensor<f64>
        %94 = stablehlo.slice %64 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
        %95 = stablehlo.reshape %94 : (tensor<1xf64>) -> tensor<f64>
        %96 = stablehlo.slice %65 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
        %97 = stablehlo.reshape %96 : (tensor<1xf64>) -> tensor<f64>
        %98 = stablehlo.add %78, %89 : tensor<f64>
        %99 = stablehlo.multiply %97, %98 : tensor<f64>
        %100 = stablehlo.multiply %98, %95 : tensor<f64>
        %101 = stablehlo.multiply %99, %95 : tensor<f64>
        %102 = stablehlo.multiply %iterArg_28, %101 : tensor<f64>
        %103 = stablehlo.multiply %101, %93 : tensor<f64>
        %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
        %104 = stablehlo.select %91, %cst_37, %102 : tensor<i1>, tensor<f64>
        %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
        %105 = stablehlo.select %91, %102, %cst_38 : tensor<i1>, tensor<f64>
        %106 = stablehlo.negate %104 : tensor<f64>
        %107 = stablehlo.add %105, %106 : tensor<f64>
        %108 = stablehlo.negate %103 : tensor<f64>
        %109 = stablehlo.add %87, %108 : tensor<f64>
        %110 = stablehlo.broadcast_in_dim %107, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %111 = stablehlo.broadcast_in_dim %85, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %112 = stablehlo.concatenate %110, %111, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
        %113 = func.call @dynamic_update_index_in_dim_1(%iterArg_32, %112, %60) : (tensor<2x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<2x2xf64>
        %c_39 = stablehlo.constant dense<1> : tensor<i64>
        %114 = stablehlo.add %iterArg_29, %c_39 : tensor<i64>
        stablehlo.return %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %114, %109, %100, %113 : tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<2x2xf64>
      }
      %31 = stablehlo.reshape %30#9 : (tensor<2x2xf64>) -> tensor<4xf64>
      %32 = stablehlo.slice %14 [0:1] : (tensor<1xf64>) -> tensor<1xf64>
      %33 = stablehlo.reshape %32 : (tensor<1xf64>) -> tensor<f64>
      %34 = stablehlo.slice %16 [0:1] : (tensor<1xi1>) -> tensor<1xi1>
      %35 = stablehlo.reshape %34 : (tensor<1xi1>) -> tensor<i1>
      %36 = stablehlo.slice %18 [0:1] : (tensor<1xf64>) -> tensor<1xf64>
      %37 = stablehlo.reshape %36 : (tensor<1xf64>) -> tensor<f64>
      %38 = stablehlo.slice %20 [0:1] : (tensor<1xf64>) -> tensor<1xf64>
      %39 = stablehlo.reshape %38 : (tensor<1xf64>) -> tensor<f64>
      %40 = stablehlo.slice %22 [0:1] : (tensor<1xf64>) -> tensor<1xf64>
      %41 = stablehlo.reshape %40 : (tensor<1xf64>) -> tensor<f64>
      %42 = stablehlo.add %30#8, %33 : tensor<f64>
      %43 = stablehlo.multiply %41, %42 : tensor<f64>
      %44 = stablehlo.multiply %42, %39 : tensor<f64>
      %45 = stablehlo.multiply %43, %39 : tensor<f64>
      %46 = stablehlo.multiply %iterArg_12, %45 : tensor<f64>
      %47 = stablehlo.multiply %45, %37 : tensor<f64>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %48 = stablehlo.select %35, %cst_20, %46 : tensor<i1>, tensor<f64>
      %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %49 = stablehlo.select %35, %46, %cst_21 : tensor<i1>, tensor<f64>
      %50 = stablehlo.negate %48 : tensor<f64>
      %51 = stablehlo.add %49, %50 : tensor<f64>
      %52 = stablehlo.negate %47 : tensor<f64>
      %53 = stablehlo.add %30#7, %52 : tensor<f64>
      %54 = stablehlo.broadcast_in_dim %51, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %55 = stablehlo.concatenate %54, %31, dim = 0 : (tensor<1xf64>, tensor<4xf64>) -> tensor<5xf64>
      %56 = stablehlo.add %iterArg_14, %53 : tensor<f64>
      %57 = func.call @dynamic_update_index_in_dim_3(%iterArg_16, %55, %iterArg_13) : (tensor<4x5xf64>, tensor<5xf64>, tensor<i64>) -> tensor<4x5xf64>
      %c_22 = stablehlo.constant dense<1> : tensor<i64>
      %58 = stablehlo.add %iterArg_13, %c_22 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11, %iterArg_12, %58, %56, %44, %57 : tensor<4x5xf64>, tensor<4x5xi1>, tensor<4x5xf64>, tensor<4x5xf64>, tensor<4x5xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<4x5xf64>
    }
    return %8#9, %8#8, %8#7 : tensor<4x5xf64>, tensor<f64>, tensor<f64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x5xf64>, %arg1: tensor<i64>) -> tensor<5xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 5] : (tensor<4x5xf64>, tensor<i64>, tensor<i64>) -> tensor<1x5xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x5xf64>) -> tensor<5xf64>
    return %1 : tensor<5xf64>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<2x2xf64>, %arg1: tensor<i64>) -> tensor<2xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<2x2xf64>, tensor<i64>, tensor<i64>) -> tensor<1x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf64>) -> tensor<2xf64>
    return %1 : tensor<2xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x2xi1>, %arg1: tensor<2xi1>, %arg2: tensor<i64>) -> tensor<2x2xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xi1>) -> tensor<1x2xi1>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x2xi1>, tensor<1x2xi1>, tensor<i64>, tensor<i64>) -> tensor<2x2xi1>
    return %1 : tensor<2x2xi1>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<2x2xf64>, %arg1: tensor<2xf64>, %arg2: tensor<i64>) -> tensor<2x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x2xf64>, tensor<1x2xf64>, tensor<i64>, tensor<i64>) -> tensor<2x2xf64>
    return %1 : tensor<2x2xf64>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<4x5xi1>, %arg1: tensor<5xi1>, %arg2: tensor<i64>) -> tensor<4x5xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<5xi1>) -> tensor<1x5xi1>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x5xi1>, tensor<1x5xi1>, tensor<i64>, tensor<i64>) -> tensor<4x5xi1>
    return %1 : tensor<4x5xi1>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<4x5xf64>, %arg1: tensor<5xf64>, %arg2: tensor<i64>) -> tensor<4x5xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<5xf64>) -> tensor<1x5xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x5xf64>, tensor<1x5xf64>, tensor<i64>, tensor<i64>) -> tensor<4x5xf64>
    return %1 : tensor<4x5xf64>
  }
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<4x5xi1>, %arg1: tensor<i64>) -> tensor<5xi1> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 5] : (tensor<4x5xi1>, tensor<i64>, tensor<i64>) -> tensor<1x5xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x5xi1>) -> tensor<5xi1>
    return %1 : tensor<5xi1>
  }
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<2x2xi1>, %arg1: tensor<i64>) -> tensor<2xi1> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<2x2xi1>, tensor<i64>, tensor<i64>) -> tensor<1x2xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x2xi1>) -> tensor<2xi1>
    return %1 : tensor<2xi1>
  }
}
// -----
// backward, cuda: same text as cpu
