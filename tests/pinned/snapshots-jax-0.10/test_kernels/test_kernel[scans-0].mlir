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
      %5:2 = func.call @closed_call(%iterArg_0, %iterArg_2, %4) : (tensor<f64>, tensor<f64>, tensor<5xf64>) -> (tensor<f64>, tensor<5xf64>)
      %6 = func.call @dynamic_update_index_in_dim_2(%iterArg_3, %5#1, %3) : (tensor<4x5xf64>, tensor<5xf64>, tensor<i64>) -> tensor<4x5xf64>
      %c_6 = stablehlo.constant dense<1> : tensor<i64>
      %7 = stablehlo.add %iterArg_1, %c_6 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_0, %7, %5#0, %6 : tensor<4x5xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<4x5xf64>
    }
    return %1#4, %1#3 : tensor<4x5xf64>, tensor<f64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x5xf64>, %arg1: tensor<i64>) -> tensor<5xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 5] : (tensor<4x5xf64>, tensor<i64>, tensor<i64>) -> tensor<1x5xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x5xf64>) -> tensor<5xf64>
    return %1 : tensor<5xf64>
  }
  func.func private @closed_call(%arg0: tensor<f64>, %arg1: tensor<f64>, %arg2: tensor<5xf64>) -> (tensor<f64>, tensor<5xf64>) {
    %0 = stablehlo.slice %arg2 [0:4] : (tensor<5xf64>) -> tensor<4xf64>
    %1 = stablehlo.slice %arg2 [4:5] : (tensor<5xf64>) -> tensor<1xf64>
    %2 = stablehlo.reshape %0 : (tensor<4xf64>) -> tensor<2x2xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %4:5 = stablehlo.while(%iterArg = %2, %iterArg_0 = %arg0, %iterArg_1 = %c, %iterArg_2 = %arg1, %iterArg_3 = %3) : tensor<2x2xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<2x2xf64>
    cond {
      %c_4 = stablehlo.constant dense<2> : tensor<i64>
      %11 = stablehlo.compare LT, %iterArg_1, %c_4, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %11 : tensor<i1>
    } do {
      %11 = func.call @dynamic_index_in_dim_0(%iterArg, %iterArg_1) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
      %12 = stablehlo.slice %11 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
      %13 = stablehlo.reshape %12 : (tensor<1xf64>) -> tensor<f64>
      %14:2 = func.call @closed_call_1(%iterArg_0, %iterArg_2, %13) : (tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>)
      %15 = stablehlo.slice %11 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
      %16 = stablehlo.reshape %15 : (tensor<1xf64>) -> tensor<f64>
      %17:2 = func.call @closed_call_1(%iterArg_0, %14#0, %16) : (tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>)
      %18 = stablehlo.broadcast_in_dim %14#1, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %19 = stablehlo.broadcast_in_dim %17#1, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %20 = stablehlo.concatenate %18, %19, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
      %21 = func.call @dynamic_update_index_in_dim(%iterArg_3, %20, %iterArg_1) : (tensor<2x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %c_4 = stablehlo.constant dense<1> : tensor<i64>
      %22 = stablehlo.add %iterArg_1, %c_4 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_0, %22, %17#0, %21 : tensor<2x2xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<2x2xf64>
    }
    %5 = stablehlo.reshape %4#4 : (tensor<2x2xf64>) -> tensor<4xf64>
    %6 = stablehlo.slice %1 [0:1] : (tensor<1xf64>) -> tensor<1xf64>
    %7 = stablehlo.reshape %6 : (tensor<1xf64>) -> tensor<f64>
    %8:2 = call @closed_call_1(%arg0, %4#3, %7) : (tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>)
    %9 = stablehlo.broadcast_in_dim %8#1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %10 = stablehlo.concatenate %5, %9, dim = 0 : (tensor<4xf64>, tensor<1xf64>) -> tensor<5xf64>
    return %8#0, %10 : tensor<f64>, tensor<5xf64>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<2x2xf64>, %arg1: tensor<i64>) -> tensor<2xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<2x2xf64>, tensor<i64>, tensor<i64>) -> tensor<1x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf64>) -> tensor<2xf64>
    return %1 : tensor<2xf64>
  }
  func.func private @closed_call_1(%arg0: tensor<f64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> (tensor<f64>, tensor<f64>) {
    %0 = stablehlo.negate %arg0 : tensor<f64>
    %1 = stablehlo.abs %arg2 : tensor<f64>
    %2 = stablehlo.multiply %0, %1 : tensor<f64>
    %3 = stablehlo.exponential %2 : tensor<f64>
    %4 = stablehlo.multiply %arg1, %3 : tensor<f64>
    return %4, %4 : tensor<f64>, tensor<f64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x2xf64>, %arg1: tensor<2xf64>, %arg2: tensor<i64>) -> tensor<2x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x2xf64>, tensor<1x2xf64>, tensor<i64>, tensor<i64>) -> tensor<2x2xf64>
    return %1 : tensor<2x2xf64>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<4x5xf64>, %arg1: tensor<5xf64>, %arg2: tensor<i64>) -> tensor<4x5xf64> {
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
      %12:5 = func.call @closed_call(%iterArg_8, %iterArg_10, %11) : (tensor<f64>, tensor<f64>, tensor<5xf64>) -> (tensor<f64>, tensor<5xi1>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>)
      %13 = func.call @dynamic_update_index_in_dim_3(%iterArg_11, %12#1, %10) : (tensor<4x5xi1>, tensor<5xi1>, tensor<i64>) -> tensor<4x5xi1>
      %14 = func.call @dynamic_update_index_in_dim_4(%iterArg_12, %12#2, %10) : (tensor<4x5xf64>, tensor<5xf64>, tensor<i64>) -> tensor<4x5xf64>
      %15 = func.call @dynamic_update_index_in_dim_4(%iterArg_13, %12#3, %10) : (tensor<4x5xf64>, tensor<5xf64>, tensor<i64>) -> tensor<4x5xf64>
      %16 = func.call @dynamic_update_index_in_dim_4(%iterArg_14, %12#4, %10) : (tensor<4x5xf64>, tensor<5xf64>, tensor<i64>) -> tensor<4x5xf64>
      %c_17 = stablehlo.constant dense<1> : tensor<i64>
      %17 = stablehlo.add %iterArg_9, %c_17 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_8, %17, %12#0, %13, %14, %15, %16 : tensor<4x5xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<4x5xi1>, tensor<4x5xf64>, tensor<4x5xf64>, tensor<4x5xf64>
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
      %10 = func.call @dynamic_index_in_dim_5(%iterArg_8, %iterArg_13) : (tensor<4x5xi1>, tensor<i64>) -> tensor<5xi1>
      %11 = func.call @dynamic_index_in_dim(%iterArg_9, %iterArg_13) : (tensor<4x5xf64>, tensor<i64>) -> tensor<5xf64>
      %12 = func.call @dynamic_index_in_dim(%iterArg_10, %iterArg_13) : (tensor<4x5xf64>, tensor<i64>) -> tensor<5xf64>
      %13 = func.call @dynamic_index_in_dim(%iterArg_11, %iterArg_13) : (tensor<4x5xf64>, tensor<i64>) -> tensor<5xf64>
      %14:3 = func.call @closed_call_6(%iterArg_12, %iterArg_14, %iterArg_15, %9, %10, %11, %12, %13) : (tensor<f64>, tensor<f64>, tensor<f64>, tensor<5xf64>, tensor<5xi1>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>) -> (tensor<f64>, tensor<f64>, tensor<5xf64>)
      %15 = func.call @dynamic_update_index_in_dim_4(%iterArg_16, %14#2, %iterArg_13) : (tensor<4x5xf64>, tensor<5xf64>, tensor<i64>) -> tensor<4x5xf64>
      %c_17 = stablehlo.constant dense<1> : tensor<i64>
      %16 = stablehlo.add %iterArg_13, %c_17 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11, %iterArg_12, %16, %14#0, %14#1, %15 : tensor<4x5xf64>, tensor<4x5xi1>, tensor<4x5xf64>, tensor<4x5xf64>, tensor<4x5xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<4x5xf64>
    }
    return %8#9, %8#8, %8#7 : tensor<4x5xf64>, tensor<f64>, tensor<f64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x5xf64>, %arg1: tensor<i64>) -> tensor<5xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 5] : (tensor<4x5xf64>, tensor<i64>, tensor<i64>) -> tensor<1x5xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x5xf64>) -> tensor<5xf64>
    return %1 : tensor<5xf64>
  }
  func.func private @closed_call(%arg0: tensor<f64>, %arg1: tensor<f64>, %arg2: tensor<5xf64>) -> (tensor<f64>, tensor<5xi1>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>) {
    %0 = stablehlo.slice %arg2 [0:4] : (tensor<5xf64>) -> tensor<4xf64>
    %1 = stablehlo.slice %arg2 [4:5] : (tensor<5xf64>) -> tensor<1xf64>
    %2 = stablehlo.reshape %0 : (tensor<4xf64>) -> tensor<2x2xf64>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<2x2xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %7:8 = stablehlo.while(%iterArg = %2, %iterArg_3 = %arg0, %iterArg_4 = %c_2, %iterArg_5 = %arg1, %iterArg_6 = %3, %iterArg_7 = %4, %iterArg_8 = %5, %iterArg_9 = %6) : tensor<2x2xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>
    cond {
      %c_10 = stablehlo.constant dense<2> : tensor<i64>
      %23 = stablehlo.compare LT, %iterArg_4, %c_10, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %23 : tensor<i1>
    } do {
      %23 = func.call @dynamic_index_in_dim_0(%iterArg, %iterArg_4) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
      %24 = stablehlo.slice %23 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
      %25 = stablehlo.reshape %24 : (tensor<1xf64>) -> tensor<f64>
      %26:5 = func.call @closed_call_1(%iterArg_3, %iterArg_5, %25) : (tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<i1>, tensor<f64>, tensor<f64>, tensor<f64>)
      %27 = stablehlo.slice %23 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
      %28 = stablehlo.reshape %27 : (tensor<1xf64>) -> tensor<f64>
      %29:5 = func.call @closed_call_1(%iterArg_3, %26#0, %28) : (tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<i1>, tensor<f64>, tensor<f64>, tensor<f64>)
      %30 = stablehlo.broadcast_in_dim %26#1, dims = [] : (tensor<i1>) -> tensor<1xi1>
      %31 = stablehlo.broadcast_in_dim %29#1, dims = [] : (tensor<i1>) -> tensor<1xi1>
      %32 = stablehlo.concatenate %30, %31, dim = 0 : (tensor<1xi1>, tensor<1xi1>) -> tensor<2xi1>
      %33 = stablehlo.broadcast_in_dim %26#2, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %34 = stablehlo.broadcast_in_dim %29#2, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %35 = stablehlo.concatenate %33, %34, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
      %36 = stablehlo.broadcast_in_dim %26#3, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %37 = stablehlo.broadcast_in_dim %29#3, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %38 = stablehlo.concatenate %36, %37, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
      %39 = stablehlo.broadcast_in_dim %26#4, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %40 = stablehlo.broadcast_in_dim %29#4, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %41 = stablehlo.concatenate %39, %40, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
      %42 = func.call @dynamic_update_index_in_dim(%iterArg_6, %32, %iterArg_4) : (tensor<2x2xi1>, tensor<2xi1>, tensor<i64>) -> tensor<2x2xi1>
      %43 = func.call @dynamic_update_index_in_dim_2(%iterArg_7, %35, %iterArg_4) : (tensor<2x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %44 = func.call @dynamic_update_index_in_dim_2(%iterArg_8, %38, %iterArg_4) : (tensor<2x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %45 = func.call @dynamic_update_index_in_dim_2(%iterArg_9, %41, %iterArg_4) : (tensor<2x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %c_10 = stablehlo.constant dense<1> : tensor<i64>
      %46 = stablehlo.add %iterArg_4, %c_10 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_3, %46, %29#0, %42, %43, %44, %45 : tensor<2x2xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>
    }
    %8 = stablehlo.reshape %7#4 : (tensor<2x2xi1>) -> tensor<4xi1>
    %9 = stablehlo.reshape %7#5 : (tensor<2x2xf64>) -> tensor<4xf64>
    %10 = stablehlo.reshape %7#6 : (tensor<2x2xf64>) -> tensor<4xf64>
    %11 = stablehlo.reshape %7#7 : (tensor<2x2xf64>) -> tensor<4xf64>
    %12 = stablehlo.slice %1 [0:1] : (tensor<1xf64>) -> tensor<1xf64>
    %13 = stablehlo.reshape %12 : (tensor<1xf64>) -> tensor<f64>
    %14:5 = call @closed_call_1(%arg0, %7#3, %13) : (tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<i1>, tensor<f64>, tensor<f64>, tensor<f64>)
    %15 = stablehlo.broadcast_in_dim %14#1, dims = [] : (tensor<i1>) -> tensor<1xi1>
    %16 = stablehlo.broadcast_in_dim %14#2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %17 = stablehlo.broadcast_in_dim %14#3, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %18 = stablehlo.broadcast_in_dim %14#4, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %19 = stablehlo.concatenate %8, %15, dim = 0 : (tensor<4xi1>, tensor<1xi1>) -> tensor<5xi1>
    %20 = stablehlo.concatenate %9, %16, dim = 0 : (tensor<4xf64>, tensor<1xf64>) -> tensor<5xf64>
    %21 = stablehlo.concatenate %10, %17, dim = 0 : (tensor<4xf64>, tensor<1xf64>) -> tensor<5xf64>
    %22 = stablehlo.concatenate %11, %18, dim = 0 : (tensor<4xf64>, tensor<1xf64>) -> tensor<5xf64>
    return %14#0, %19, %20, %21, %22 : tensor<f64>, tensor<5xi1>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<2x2xf64>, %arg1: tensor<i64>) -> tensor<2xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<2x2xf64>, tensor<i64>, tensor<i64>) -> tensor<1x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf64>) -> tensor<2xf64>
    return %1 : tensor<2xf64>
  }
  func.func private @closed_call_1(%arg0: tensor<f64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> (tensor<f64>, tensor<i1>, tensor<f64>, tensor<f64>, tensor<f64>) {
    %0 = stablehlo.abs %arg2 : tensor<f64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.compare GE, %arg2, %cst, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %2 = stablehlo.multiply %arg0, %0 : tensor<f64>
    %3 = stablehlo.exponential %2 : tensor<f64>
    %4 = stablehlo.multiply %arg1, %3 : tensor<f64>
    return %4, %1, %0, %3, %arg1 : tensor<f64>, tensor<i1>, tensor<f64>, tensor<f64>, tensor<f64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x2xi1>, %arg1: tensor<2xi1>, %arg2: tensor<i64>) -> tensor<2x2xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xi1>) -> tensor<1x2xi1>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x2xi1>, tensor<1x2xi1>, tensor<i64>, tensor<i64>) -> tensor<2x2xi1>
    return %1 : tensor<2x2xi1>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<2x2xf64>, %arg1: tensor<2xf64>, %arg2: tensor<i64>) -> tensor<2x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x2xf64>, tensor<1x2xf64>, tensor<i64>, tensor<i64>) -> tensor<2x2xf64>
    return %1 : tensor<2x2xf64>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<4x5xi1>, %arg1: tensor<5xi1>, %arg2: tensor<i64>) -> tensor<4x5xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<5xi1>) -> tensor<1x5xi1>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x5xi1>, tensor<1x5xi1>, tensor<i64>, tensor<i64>) -> tensor<4x5xi1>
    return %1 : tensor<4x5xi1>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<4x5xf64>, %arg1: tensor<5xf64>, %arg2: tensor<i64>) -> tensor<4x5xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<5xf64>) -> tensor<1x5xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x5xf64>, tensor<1x5xf64>, tensor<i64>, tensor<i64>) -> tensor<4x5xf64>
    return %1 : tensor<4x5xf64>
  }
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<4x5xi1>, %arg1: tensor<i64>) -> tensor<5xi1> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 5] : (tensor<4x5xi1>, tensor<i64>, tensor<i64>) -> tensor<1x5xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x5xi1>) -> tensor<5xi1>
    return %1 : tensor<5xi1>
  }
  func.func private @closed_call_6(%arg0: tensor<f64>, %arg1: tensor<f64>, %arg2: tensor<f64>, %arg3: tensor<5xf64>, %arg4: tensor<5xi1>, %arg5: tensor<5xf64>, %arg6: tensor<5xf64>, %arg7: tensor<5xf64>) -> (tensor<f64>, tensor<f64>, tensor<5xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.slice %arg3 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %1 = stablehlo.slice %arg3 [1:5] : (tensor<5xf64>) -> tensor<4xf64>
    %2 = stablehlo.slice %arg4 [0:1] : (tensor<5xi1>) -> tensor<1xi1>
    %3 = stablehlo.slice %arg4 [1:5] : (tensor<5xi1>) -> tensor<4xi1>
    %4 = stablehlo.slice %arg5 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %5 = stablehlo.slice %arg5 [1:5] : (tensor<5xf64>) -> tensor<4xf64>
    %6 = stablehlo.slice %arg6 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %7 = stablehlo.slice %arg6 [1:5] : (tensor<5xf64>) -> tensor<4xf64>
    %8 = stablehlo.slice %arg7 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %9 = stablehlo.slice %arg7 [1:5] : (tensor<5xf64>) -> tensor<4xf64>
    %10 = stablehlo.reshape %1 : (tensor<4xf64>) -> tensor<2x2xf64>
    %11 = stablehlo.reshape %3 : (tensor<4xi1>) -> tensor<2x2xi1>
    %12 = stablehlo.reshape %5 : (tensor<4xf64>) -> tensor<2x2xf64>
    %13 = stablehlo.reshape %7 : (tensor<4xf64>) -> tensor<2x2xf64>
    %14 = stablehlo.reshape %9 : (tensor<4xf64>) -> tensor<2x2xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %16:10 = stablehlo.while(%iterArg = %10, %iterArg_1 = %11, %iterArg_2 = %12, %iterArg_3 = %13, %iterArg_4 = %14, %iterArg_5 = %arg0, %iterArg_6 = %c, %iterArg_7 = %cst, %iterArg_8 = %arg2, %iterArg_9 = %15) : tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<2x2xf64>
    cond {
      %c_10 = stablehlo.constant dense<2> : tensor<i64>
      %32 = stablehlo.compare LT, %iterArg_6, %c_10, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %32 : tensor<i1>
    } do {
      %c_10 = stablehlo.constant dense<2> : tensor<i64>
      %32 = stablehlo.subtract %c_10, %iterArg_6 : tensor<i64>
      %c_11 = stablehlo.constant dense<1> : tensor<i64>
      %33 = stablehlo.subtract %32, %c_11 : tensor<i64>
      %34 = func.call @dynamic_index_in_dim_0(%iterArg, %33) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
      %35 = func.call @dynamic_index_in_dim_7(%iterArg_1, %33) : (tensor<2x2xi1>, tensor<i64>) -> tensor<2xi1>
      %36 = func.call @dynamic_index_in_dim_0(%iterArg_2, %33) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
      %37 = func.call @dynamic_index_in_dim_0(%iterArg_3, %33) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
      %38 = func.call @dynamic_index_in_dim_0(%iterArg_4, %33) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
      %39 = stablehlo.slice %34 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
      %40 = stablehlo.reshape %39 : (tensor<1xf64>) -> tensor<f64>
      %41 = stablehlo.slice %35 [1:2] : (tensor<2xi1>) -> tensor<1xi1>
      %42 = stablehlo.reshape %41 : (tensor<1xi1>) -> tensor<i1>
      %43 = stablehlo.slice %36 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
      %44 = stablehlo.reshape %43 : (tensor<1xf64>) -> tensor<f64>
      %45 = stablehlo.slice %37 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
      %46 = stablehlo.reshape %45 : (tensor<1xf64>) -> tensor<f64>
      %47 = stablehlo.slice %38 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
      %48 = stablehlo.reshape %47 : (tensor<1xf64>) -> tensor<f64>
      %49:3 = func.call @closed_call_8(%iterArg_5, %iterArg_7, %iterArg_8, %40, %42, %44, %46, %48) : (tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<i1>, tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>)
      %50 = stablehlo.slice %34 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
      %51 = stablehlo.reshape %50 : (tensor<1xf64>) -> tensor<f64>
      %52 = stablehlo.slice %35 [0:1] : (tensor<2xi1>) -> tensor<1xi1>
      %53 = stablehlo.reshape %52 : (tensor<1xi1>) -> tensor<i1>
      %54 = stablehlo.slice %36 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
      %55 = stablehlo.reshape %54 : (tensor<1xf64>) -> tensor<f64>
      %56 = stablehlo.slice %37 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
      %57 = stablehlo.reshape %56 : (tensor<1xf64>) -> tensor<f64>
      %58 = stablehlo.slice %38 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
      %59 = stablehlo.reshape %58 : (tensor<1xf64>) -> tensor<f64>
      %60:3 = func.call @closed_call_8(%iterArg_5, %49#0, %49#1, %51, %53, %55, %57, %59) : (tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<i1>, tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>)
      %61 = stablehlo.broadcast_in_dim %60#2, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %62 = stablehlo.broadcast_in_dim %49#2, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %63 = stablehlo.concatenate %61, %62, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
      %64 = func.call @dynamic_update_index_in_dim_2(%iterArg_9, %63, %33) : (tensor<2x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %c_12 = stablehlo.constant dense<1> : tensor<i64>
      %65 = stablehlo.add %iterArg_6, %c_12 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_1, %iterArg_2, %iterArg_3, %iterArg_4, %iterArg_5, %65, %60#0, %60#1, %64 : tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<2x2xf64>
    }
    %17 = stablehlo.reshape %16#9 : (tensor<2x2xf64>) -> tensor<4xf64>
    %18 = stablehlo.slice %0 [0:1] : (tensor<1xf64>) -> tensor<1xf64>
    %19 = stablehlo.reshape %18 : (tensor<1xf64>) -> tensor<f64>
    %20 = stablehlo.slice %2 [0:1] : (tensor<1xi1>) -> tensor<1xi1>
    %21 = stablehlo.reshape %20 : (tensor<1xi1>) -> tensor<i1>
    %22 = stablehlo.slice %4 [0:1] : (tensor<1xf64>) -> tensor<1xf64>
    %23 = stablehlo.reshape %22 : (tensor<1xf64>) -> tensor<f64>
    %24 = stablehlo.slice %6 [0:1] : (tensor<1xf64>) -> tensor<1xf64>
    %25 = stablehlo.reshape %24 : (tensor<1xf64>) -> tensor<f64>
    %26 = stablehlo.slice %8 [0:1] : (tensor<1xf64>) -> tensor<1xf64>
    %27 = stablehlo.reshape %26 : (tensor<1xf64>) -> tensor<f64>
    %28:3 = call @closed_call_8(%arg0, %16#7, %16#8, %19, %21, %23, %25, %27) : (tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<i1>, tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>)
    %29 = stablehlo.broadcast_in_dim %28#2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %30 = stablehlo.concatenate %29, %17, dim = 0 : (tensor<1xf64>, tensor<4xf64>) -> tensor<5xf64>
    %31 = stablehlo.add %arg1, %28#0 : tensor<f64>
    return %31, %28#1, %30 : tensor<f64>, tensor<f64>, tensor<5xf64>
  }
  func.func private @dynamic_index_in_dim_7(%arg0: tensor<2x2xi1>, %arg1: tensor<i64>) -> tensor<2xi1> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<2x2xi1>, tensor<i64>, tensor<i64>) -> tensor<1x2xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x2xi1>) -> tensor<2xi1>
    return %1 : tensor<2xi1>
  }
  func.func private @closed_call_8(%arg0: tensor<f64>, %arg1: tensor<f64>, %arg2: tensor<f64>, %arg3: tensor<f64>, %arg4: tensor<i1>, %arg5: tensor<f64>, %arg6: tensor<f64>, %arg7: tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>) {
    %0 = stablehlo.add %arg2, %arg3 : tensor<f64>
    %1 = stablehlo.multiply %arg7, %0 : tensor<f64>
    %2 = stablehlo.multiply %0, %arg6 : tensor<f64>
    %3 = stablehlo.multiply %1, %arg6 : tensor<f64>
    %4 = stablehlo.multiply %arg0, %3 : tensor<f64>
    %5 = stablehlo.multiply %3, %arg5 : tensor<f64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.select %arg4, %cst, %4 : tensor<i1>, tensor<f64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.select %arg4, %4, %cst_0 : tensor<i1>, tensor<f64>
    %8 = stablehlo.negate %6 : tensor<f64>
    %9 = stablehlo.add %7, %8 : tensor<f64>
    %10 = stablehlo.negate %5 : tensor<f64>
    %11 = stablehlo.add %arg1, %10 : tensor<f64>
    return %11, %2, %9 : tensor<f64>, tensor<f64>, tensor<f64>
  }
}
// -----
// backward, cuda: same text as cpu
