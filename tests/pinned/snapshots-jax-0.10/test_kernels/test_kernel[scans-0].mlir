// import jax
// import jax.numpy as jnp
//
//
// def grid_sweep_fn(grid, start):
//     def over_rows(c, line_x):
//         def inner_step(cell_state, x):
//             pairing = x * cell_state
//             after = jnp.tanh(pairing + 0.3 * c)
//             return after, after * x
//
//         e, row_out = jax.lax.scan(inner_step, c, line_x, unroll=2)
//         return 0.5 * e, row_out
//
//     final, filled = jax.lax.scan(over_rows, start, grid)
//     return jnp.sin(0.75 * filled + 0.72)
//
//   grid: float64[3, 4] in [-1.2, 1.2]
//   start: float64[] in [-0.8, 0.8]
// -----
// forward, cpu
module @jit_grid_sweep_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4xf64>, %arg1: tensor<f64>) -> (tensor<3x4xf64> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1:4 = stablehlo.while(%iterArg = %arg0, %iterArg_2 = %c, %iterArg_3 = %arg1, %iterArg_4 = %0) : tensor<3x4xf64>, tensor<i64>, tensor<f64>, tensor<3x4xf64>
    cond {
      %c_5 = stablehlo.constant dense<3> : tensor<i64>
      %7 = stablehlo.compare LT, %iterArg_2, %c_5, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_2) : (tensor<3x4xf64>, tensor<i64>) -> tensor<4xf64>
      %8:2 = func.call @closed_call(%iterArg_3, %7) : (tensor<f64>, tensor<4xf64>) -> (tensor<f64>, tensor<4xf64>)
      %9 = func.call @dynamic_update_index_in_dim_2(%iterArg_4, %8#1, %iterArg_2) : (tensor<3x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<3x4xf64>
      %c_5 = stablehlo.constant dense<1> : tensor<i64>
      %10 = stablehlo.add %iterArg_2, %c_5 : tensor<i64>
      stablehlo.return %iterArg, %10, %8#0, %9 : tensor<3x4xf64>, tensor<i64>, tensor<f64>, tensor<3x4xf64>
    }
    %cst_0 = stablehlo.constant dense<7.500000e-01> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %3 = stablehlo.multiply %2, %1#3 : tensor<3x4xf64>
    %cst_1 = stablehlo.constant dense<0.71999999999999997> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %5 = stablehlo.add %3, %4 : tensor<3x4xf64>
    %6 = stablehlo.sine %5 : tensor<3x4xf64>
    return %6 : tensor<3x4xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x4xf64>, %arg1: tensor<i64>) -> tensor<4xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<3x4xf64>, tensor<i64>, tensor<i64>) -> tensor<1x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf64>) -> tensor<4xf64>
    return %1 : tensor<4xf64>
  }
  func.func private @closed_call(%arg0: tensor<f64>, %arg1: tensor<4xf64>) -> (tensor<f64>, tensor<4xf64>) {
    %0 = stablehlo.reshape %arg1 : (tensor<4xf64>) -> tensor<2x2xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %2:5 = stablehlo.while(%iterArg = %0, %iterArg_1 = %arg0, %iterArg_2 = %c, %iterArg_3 = %arg0, %iterArg_4 = %1) : tensor<2x2xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<2x2xf64>
    cond {
      %c_5 = stablehlo.constant dense<2> : tensor<i64>
      %5 = stablehlo.compare LT, %iterArg_2, %c_5, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %5 : tensor<i1>
    } do {
      %5 = func.call @dynamic_index_in_dim_0(%iterArg, %iterArg_2) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
      %6 = stablehlo.slice %5 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
      %7 = stablehlo.reshape %6 : (tensor<1xf64>) -> tensor<f64>
      %8:2 = func.call @closed_call_1(%iterArg_1, %iterArg_3, %7) : (tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>)
      %9 = stablehlo.slice %5 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
      %10 = stablehlo.reshape %9 : (tensor<1xf64>) -> tensor<f64>
      %11:2 = func.call @closed_call_1(%iterArg_1, %8#0, %10) : (tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>)
      %12 = stablehlo.broadcast_in_dim %8#1, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %13 = stablehlo.broadcast_in_dim %11#1, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %14 = stablehlo.concatenate %12, %13, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
      %15 = func.call @dynamic_update_index_in_dim(%iterArg_4, %14, %iterArg_2) : (tensor<2x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %c_5 = stablehlo.constant dense<1> : tensor<i64>
      %16 = stablehlo.add %iterArg_2, %c_5 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_1, %16, %11#0, %15 : tensor<2x2xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<2x2xf64>
    }
    %3 = stablehlo.reshape %2#4 : (tensor<2x2xf64>) -> tensor<4xf64>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %4 = stablehlo.multiply %cst_0, %2#3 : tensor<f64>
    return %4, %3 : tensor<f64>, tensor<4xf64>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<2x2xf64>, %arg1: tensor<i64>) -> tensor<2xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<2x2xf64>, tensor<i64>, tensor<i64>) -> tensor<1x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf64>) -> tensor<2xf64>
    return %1 : tensor<2xf64>
  }
  func.func private @closed_call_1(%arg0: tensor<f64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> (tensor<f64>, tensor<f64>) {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<f64>
    %cst = stablehlo.constant dense<3.000000e-01> : tensor<f64>
    %1 = stablehlo.multiply %cst, %arg0 : tensor<f64>
    %2 = stablehlo.add %0, %1 : tensor<f64>
    %3 = stablehlo.tanh %2 : tensor<f64>
    %4 = stablehlo.multiply %3, %arg2 : tensor<f64>
    return %3, %4 : tensor<f64>, tensor<f64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x2xf64>, %arg1: tensor<2xf64>, %arg2: tensor<i64>) -> tensor<2x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x2xf64>, tensor<1x2xf64>, tensor<i64>, tensor<i64>) -> tensor<2x2xf64>
    return %1 : tensor<2x2xf64>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<3x4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<i64>) -> tensor<3x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x4xf64>, tensor<1x4xf64>, tensor<i64>, tensor<i64>) -> tensor<3x4xf64>
    return %1 : tensor<3x4xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4xf64>, %arg1: tensor<f64>) -> (tensor<3x4xf64> {jax.result_info = "result[0]"}, tensor<f64> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %4:7 = stablehlo.while(%iterArg = %arg0, %iterArg_10 = %c, %iterArg_11 = %arg1, %iterArg_12 = %0, %iterArg_13 = %1, %iterArg_14 = %2, %iterArg_15 = %3) : tensor<3x4xf64>, tensor<i64>, tensor<f64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>
    cond {
      %c_16 = stablehlo.constant dense<3> : tensor<i64>
      %16 = stablehlo.compare LT, %iterArg_10, %c_16, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %16 : tensor<i1>
    } do {
      %16 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_10) : (tensor<3x4xf64>, tensor<i64>) -> tensor<4xf64>
      %17:5 = func.call @closed_call(%iterArg_11, %16) : (tensor<f64>, tensor<4xf64>) -> (tensor<f64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>)
      %18 = func.call @dynamic_update_index_in_dim_2(%iterArg_12, %17#1, %iterArg_10) : (tensor<3x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<3x4xf64>
      %19 = func.call @dynamic_update_index_in_dim_2(%iterArg_13, %17#2, %iterArg_10) : (tensor<3x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<3x4xf64>
      %20 = func.call @dynamic_update_index_in_dim_2(%iterArg_14, %17#3, %iterArg_10) : (tensor<3x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<3x4xf64>
      %21 = func.call @dynamic_update_index_in_dim_2(%iterArg_15, %17#4, %iterArg_10) : (tensor<3x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<3x4xf64>
      %c_16 = stablehlo.constant dense<1> : tensor<i64>
      %22 = stablehlo.add %iterArg_10, %c_16 : tensor<i64>
      stablehlo.return %iterArg, %22, %17#0, %18, %19, %20, %21 : tensor<3x4xf64>, tensor<i64>, tensor<f64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>
    }
    %cst_3 = stablehlo.constant dense<7.500000e-01> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %6 = stablehlo.multiply %5, %4#3 : tensor<3x4xf64>
    %cst_4 = stablehlo.constant dense<0.71999999999999997> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %8 = stablehlo.add %6, %7 : tensor<3x4xf64>
    %9 = stablehlo.cosine %8 : tensor<3x4xf64>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %11 = stablehlo.multiply %10, %9 : tensor<3x4xf64>
    %cst_6 = stablehlo.constant dense<7.500000e-01> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %13 = stablehlo.multiply %12, %11 : tensor<3x4xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %c_9 = stablehlo.constant dense<0> : tensor<i64>
    %15:8 = stablehlo.while(%iterArg = %13, %iterArg_10 = %4#4, %iterArg_11 = %arg0, %iterArg_12 = %4#5, %iterArg_13 = %4#6, %iterArg_14 = %c_9, %iterArg_15 = %cst_7, %iterArg_16 = %14) : tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<i64>, tensor<f64>, tensor<3x4xf64>
    cond {
      %c_17 = stablehlo.constant dense<3> : tensor<i64>
      %16 = stablehlo.compare LT, %iterArg_14, %c_17, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %16 : tensor<i1>
    } do {
      %c_17 = stablehlo.constant dense<3> : tensor<i64>
      %16 = stablehlo.subtract %c_17, %iterArg_14 : tensor<i64>
      %c_18 = stablehlo.constant dense<1> : tensor<i64>
      %17 = stablehlo.subtract %16, %c_18 : tensor<i64>
      %18 = func.call @dynamic_index_in_dim(%iterArg, %17) : (tensor<3x4xf64>, tensor<i64>) -> tensor<4xf64>
      %19 = func.call @dynamic_index_in_dim(%iterArg_10, %17) : (tensor<3x4xf64>, tensor<i64>) -> tensor<4xf64>
      %20 = func.call @dynamic_index_in_dim(%iterArg_11, %17) : (tensor<3x4xf64>, tensor<i64>) -> tensor<4xf64>
      %21 = func.call @dynamic_index_in_dim(%iterArg_12, %17) : (tensor<3x4xf64>, tensor<i64>) -> tensor<4xf64>
      %22 = func.call @dynamic_index_in_dim(%iterArg_13, %17) : (tensor<3x4xf64>, tensor<i64>) -> tensor<4xf64>
      %23:2 = func.call @closed_call_3(%iterArg_15, %18, %19, %20, %21, %22) : (tensor<f64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>) -> (tensor<f64>, tensor<4xf64>)
      %24 = func.call @dynamic_update_index_in_dim_2(%iterArg_16, %23#1, %17) : (tensor<3x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<3x4xf64>
      %c_19 = stablehlo.constant dense<1> : tensor<i64>
      %25 = stablehlo.add %iterArg_14, %c_19 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_10, %iterArg_11, %iterArg_12, %iterArg_13, %25, %23#0, %24 : tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<i64>, tensor<f64>, tensor<3x4xf64>
    }
    return %15#7, %15#6 : tensor<3x4xf64>, tensor<f64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x4xf64>, %arg1: tensor<i64>) -> tensor<4xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<3x4xf64>, tensor<i64>, tensor<i64>) -> tensor<1x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf64>) -> tensor<4xf64>
    return %1 : tensor<4xf64>
  }
  func.func private @closed_call(%arg0: tensor<f64>, %arg1: tensor<4xf64>) -> (tensor<f64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>) {
    %cst = stablehlo.constant dense<3.000000e-01> : tensor<f64>
    %0 = stablehlo.multiply %cst, %arg0 : tensor<f64>
    %1 = stablehlo.reshape %arg1 : (tensor<4xf64>) -> tensor<2x2xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %6:8 = stablehlo.while(%iterArg = %1, %iterArg_5 = %0, %iterArg_6 = %c, %iterArg_7 = %arg0, %iterArg_8 = %2, %iterArg_9 = %3, %iterArg_10 = %4, %iterArg_11 = %5) : tensor<2x2xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>
    cond {
      %c_12 = stablehlo.constant dense<2> : tensor<i64>
      %12 = stablehlo.compare LT, %iterArg_6, %c_12, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %12 : tensor<i1>
    } do {
      %12 = func.call @dynamic_index_in_dim_0(%iterArg, %iterArg_6) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
      %13 = stablehlo.slice %12 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
      %14 = stablehlo.reshape %13 : (tensor<1xf64>) -> tensor<f64>
      %15:5 = func.call @closed_call_1(%iterArg_5, %iterArg_7, %14) : (tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>)
      %16 = stablehlo.slice %12 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
      %17 = stablehlo.reshape %16 : (tensor<1xf64>) -> tensor<f64>
      %18:5 = func.call @closed_call_1(%iterArg_5, %15#0, %17) : (tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>)
      %19 = stablehlo.broadcast_in_dim %15#1, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %20 = stablehlo.broadcast_in_dim %18#1, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %21 = stablehlo.concatenate %19, %20, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
      %22 = stablehlo.broadcast_in_dim %15#2, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %23 = stablehlo.broadcast_in_dim %18#2, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %24 = stablehlo.concatenate %22, %23, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
      %25 = stablehlo.broadcast_in_dim %15#3, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %26 = stablehlo.broadcast_in_dim %18#3, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %27 = stablehlo.concatenate %25, %26, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
      %28 = stablehlo.broadcast_in_dim %15#4, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %29 = stablehlo.broadcast_in_dim %18#4, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %30 = stablehlo.concatenate %28, %29, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
      %31 = func.call @dynamic_update_index_in_dim(%iterArg_8, %21, %iterArg_6) : (tensor<2x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %32 = func.call @dynamic_update_index_in_dim(%iterArg_9, %24, %iterArg_6) : (tensor<2x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %33 = func.call @dynamic_update_index_in_dim(%iterArg_10, %27, %iterArg_6) : (tensor<2x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %34 = func.call @dynamic_update_index_in_dim(%iterArg_11, %30, %iterArg_6) : (tensor<2x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %c_12 = stablehlo.constant dense<1> : tensor<i64>
      %35 = stablehlo.add %iterArg_6, %c_12 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_5, %35, %18#0, %31, %32, %33, %34 : tensor<2x2xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>
    }
    %7 = stablehlo.reshape %6#4 : (tensor<2x2xf64>) -> tensor<4xf64>
    %8 = stablehlo.reshape %6#5 : (tensor<2x2xf64>) -> tensor<4xf64>
    %9 = stablehlo.reshape %6#6 : (tensor<2x2xf64>) -> tensor<4xf64>
    %10 = stablehlo.reshape %6#7 : (tensor<2x2xf64>) -> tensor<4xf64>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %11 = stablehlo.multiply %cst_4, %6#3 : tensor<f64>
    return %11, %7, %8, %9, %10 : tensor<f64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<2x2xf64>, %arg1: tensor<i64>) -> tensor<2xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<2x2xf64>, tensor<i64>, tensor<i64>) -> tensor<1x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf64>) -> tensor<2xf64>
    return %1 : tensor<2xf64>
  }
  func.func private @closed_call_1(%arg0: tensor<f64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>) {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<f64>
    %1 = stablehlo.add %0, %arg0 : tensor<f64>
    %2 = stablehlo.tanh %1 : tensor<f64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %3 = stablehlo.subtract %cst, %2 : tensor<f64>
    %4 = stablehlo.multiply %2, %arg2 : tensor<f64>
    return %2, %4, %arg1, %2, %3 : tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x2xf64>, %arg1: tensor<2xf64>, %arg2: tensor<i64>) -> tensor<2x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x2xf64>, tensor<1x2xf64>, tensor<i64>, tensor<i64>) -> tensor<2x2xf64>
    return %1 : tensor<2x2xf64>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<3x4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<i64>) -> tensor<3x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x4xf64>, tensor<1x4xf64>, tensor<i64>, tensor<i64>) -> tensor<3x4xf64>
    return %1 : tensor<3x4xf64>
  }
  func.func private @closed_call_3(%arg0: tensor<f64>, %arg1: tensor<4xf64>, %arg2: tensor<4xf64>, %arg3: tensor<4xf64>, %arg4: tensor<4xf64>, %arg5: tensor<4xf64>) -> (tensor<f64>, tensor<4xf64>) {
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %0 = stablehlo.multiply %cst, %arg0 : tensor<f64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.reshape %arg1 : (tensor<4xf64>) -> tensor<2x2xf64>
    %2 = stablehlo.reshape %arg2 : (tensor<4xf64>) -> tensor<2x2xf64>
    %3 = stablehlo.reshape %arg3 : (tensor<4xf64>) -> tensor<2x2xf64>
    %4 = stablehlo.reshape %arg4 : (tensor<4xf64>) -> tensor<2x2xf64>
    %5 = stablehlo.reshape %arg5 : (tensor<4xf64>) -> tensor<2x2xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %7:9 = stablehlo.while(%iterArg = %1, %iterArg_2 = %2, %iterArg_3 = %3, %iterArg_4 = %4, %iterArg_5 = %5, %iterArg_6 = %c, %iterArg_7 = %cst_0, %iterArg_8 = %0, %iterArg_9 = %6) : tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<2x2xf64>
    cond {
      %c_10 = stablehlo.constant dense<2> : tensor<i64>
      %10 = stablehlo.compare LT, %iterArg_6, %c_10, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %c_10 = stablehlo.constant dense<2> : tensor<i64>
      %10 = stablehlo.subtract %c_10, %iterArg_6 : tensor<i64>
      %c_11 = stablehlo.constant dense<1> : tensor<i64>
      %11 = stablehlo.subtract %10, %c_11 : tensor<i64>
      %12 = func.call @dynamic_index_in_dim_0(%iterArg, %11) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
      %13 = func.call @dynamic_index_in_dim_0(%iterArg_2, %11) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
      %14 = func.call @dynamic_index_in_dim_0(%iterArg_3, %11) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
      %15 = func.call @dynamic_index_in_dim_0(%iterArg_4, %11) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
      %16 = func.call @dynamic_index_in_dim_0(%iterArg_5, %11) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
      %17 = stablehlo.slice %12 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
      %18 = stablehlo.reshape %17 : (tensor<1xf64>) -> tensor<f64>
      %19 = stablehlo.slice %13 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
      %20 = stablehlo.reshape %19 : (tensor<1xf64>) -> tensor<f64>
      %21 = stablehlo.slice %14 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
      %22 = stablehlo.reshape %21 : (tensor<1xf64>) -> tensor<f64>
      %23 = stablehlo.slice %15 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
      %24 = stablehlo.reshape %23 : (tensor<1xf64>) -> tensor<f64>
      %25 = stablehlo.slice %16 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
      %26 = stablehlo.reshape %25 : (tensor<1xf64>) -> tensor<f64>
      %27:3 = func.call @closed_call_4(%iterArg_7, %iterArg_8, %18, %20, %22, %24, %26) : (tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>)
      %28 = stablehlo.slice %12 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
      %29 = stablehlo.reshape %28 : (tensor<1xf64>) -> tensor<f64>
      %30 = stablehlo.slice %13 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
      %31 = stablehlo.reshape %30 : (tensor<1xf64>) -> tensor<f64>
      %32 = stablehlo.slice %14 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
      %33 = stablehlo.reshape %32 : (tensor<1xf64>) -> tensor<f64>
      %34 = stablehlo.slice %15 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
      %35 = stablehlo.reshape %34 : (tensor<1xf64>) -> tensor<f64>
      %36 = stablehlo.slice %16 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
      %37 = stablehlo.reshape %36 : (tensor<1xf64>) -> tensor<f64>
      %38:3 = func.call @closed_call_4(%27#0, %27#1, %29, %31, %33, %35, %37) : (tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>)
      %39 = stablehlo.broadcast_in_dim %38#2, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %40 = stablehlo.broadcast_in_dim %27#2, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %41 = stablehlo.concatenate %39, %40, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
      %42 = func.call @dynamic_update_index_in_dim(%iterArg_9, %41, %11) : (tensor<2x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %c_12 = stablehlo.constant dense<1> : tensor<i64>
      %43 = stablehlo.add %iterArg_6, %c_12 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_2, %iterArg_3, %iterArg_4, %iterArg_5, %43, %38#0, %38#1, %42 : tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<2x2xf64>
    }
    %8 = stablehlo.reshape %7#8 : (tensor<2x2xf64>) -> tensor<4xf64>
    %9 = stablehlo.add %7#6, %7#7 : tensor<f64>
    return %9, %8 : tensor<f64>, tensor<4xf64>
  }
  func.func private @closed_call_4(%arg0: tensor<f64>, %arg1: tensor<f64>, %arg2: tensor<f64>, %arg3: tensor<f64>, %arg4: tensor<f64>, %arg5: tensor<f64>, %arg6: tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>) {
    %0 = stablehlo.multiply %arg5, %arg2 : tensor<f64>
    %1 = stablehlo.multiply %arg2, %arg4 : tensor<f64>
    %2 = stablehlo.add %arg1, %1 : tensor<f64>
    %3 = stablehlo.multiply %2, %arg6 : tensor<f64>
    %4 = stablehlo.multiply %3, %arg5 : tensor<f64>
    %5 = stablehlo.add %3, %4 : tensor<f64>
    %cst = stablehlo.constant dense<3.000000e-01> : tensor<f64>
    %6 = stablehlo.multiply %cst, %5 : tensor<f64>
    %7 = stablehlo.add %arg0, %6 : tensor<f64>
    %8 = stablehlo.multiply %arg4, %5 : tensor<f64>
    %9 = stablehlo.multiply %5, %arg3 : tensor<f64>
    %10 = stablehlo.add %0, %9 : tensor<f64>
    return %7, %8, %10 : tensor<f64>, tensor<f64>, tensor<f64>
  }
}
// -----
// backward, cuda: same text as cpu
