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
      %8 = stablehlo.reshape %7 : (tensor<4xf64>) -> tensor<2x2xf64>
      %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %9 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %c_6 = stablehlo.constant dense<0> : tensor<i64>
      %10:5 = stablehlo.while(%iterArg_9 = %8, %iterArg_10 = %iterArg_3, %iterArg_11 = %c_6, %iterArg_12 = %iterArg_3, %iterArg_13 = %9) : tensor<2x2xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<2x2xf64>
      cond {
        %c_14 = stablehlo.constant dense<2> : tensor<i64>
        %15 = stablehlo.compare LT, %iterArg_11, %c_14, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        stablehlo.return %15 : tensor<i1>
      } do {
        %15 = func.call @dynamic_index_in_dim_0(%iterArg_9, %iterArg_11) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
        %16 = stablehlo.slice %15 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
        %17 = stablehlo.reshape %16 : (tensor<1xf64>) -> tensor<f64>
        %18 = stablehlo.multiply %17, %iterArg_12 : tensor<f64>
        %cst_14 = stablehlo.constant dense<3.000000e-01> : tensor<f64>
        %19 = stablehlo.multiply %cst_14, %iterArg_10 : tensor<f64>
        %20 = stablehlo.add %18, %19 : tensor<f64>
        %21 = stablehlo.tanh %20 : tensor<f64>
        %22 = stablehlo.multiply %21, %17 : tensor<f64>
        %23 = stablehlo.slice %15 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
        %24 = stablehlo.reshape %23 : (tensor<1xf64>) -> tensor<f64>
        %25 = stablehlo.multiply %24, %21 : tensor<f64>
        %cst_15 = stablehlo.constant dense<3.000000e-01> : tensor<f64>
        %26 = stablehlo.multiply %cst_15, %iterArg_10 : tensor<f64>
        %27 = stablehlo.add %25, %26 : tensor<f64>
        %28 = stablehlo.tanh %27 : tensor<f64>
        %29 = stablehlo.multiply %28, %24 : tensor<f64>
        %30 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %31 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %32 = stablehlo.concatenate %30, %31, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
        %33 = func.call @dynamic_update_index_in_dim(%iterArg_13, %32, %iterArg_11) : (tensor<2x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<2x2xf64>
        %c_16 = stablehlo.constant dense<1> : tensor<i64>
        %34 = stablehlo.add %iterArg_11, %c_16 : tensor<i64>
        stablehlo.return %iterArg_9, %iterArg_10, %34, %28, %33 : tensor<2x2xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<2x2xf64>
      }
      %11 = stablehlo.reshape %10#4 : (tensor<2x2xf64>) -> tensor<4xf64>
      %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %12 = stablehlo.multiply %cst_7, %10#3 : tensor<f64>
      %13 = func.call @dynamic_update_index_in_dim_1(%iterArg_4, %11, %iterArg_2) : (tensor<3x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<3x4xf64>
      %c_8 = stablehlo.constant dense<1> : tensor<i64>
      %14 = stablehlo.add %iterArg_2, %c_8 : tensor<i64>
      stablehlo.return %iterArg, %14, %12, %13 : tensor<3x4xf64>, tensor<i64>, tensor<f64>, tensor<3x4xf64>
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
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<3x4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<i64>) -> tensor<3x4xf64> {
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
      %cst_16 = stablehlo.constant dense<3.000000e-01> : tensor<f64>
      %17 = stablehlo.multiply %cst_16, %iterArg_11 : tensor<f64>
      %18 = stablehlo.reshape %16 : (tensor<4xf64>) -> tensor<2x2xf64>
      %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %19 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %20 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %21 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %22 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %c_21 = stablehlo.constant dense<0> : tensor<i64>
      %23:8 = stablehlo.while(%iterArg_24 = %18, %iterArg_25 = %17, %iterArg_26 = %c_21, %iterArg_27 = %iterArg_11, %iterArg_28 = %19, %iterArg_29 = %20, %iterArg_30 = %21, %iterArg_31 = %22) : tensor<2x2xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>
      cond {
        %c_32 = stablehlo.constant dense<2> : tensor<i64>
        %34 = stablehlo.compare LT, %iterArg_26, %c_32, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        stablehlo.return %34 : tensor<i1>
      } do {
        %34 = func.call @dynamic_index_in_dim_0(%iterArg_24, %iterArg_26) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
        %35 = stablehlo.slice %34 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
        %36 = stablehlo.reshape %35 : (tensor<1xf64>) -> tensor<f64>
        %37 = stablehlo.multiply %36, %iterArg_27 : tensor<f64>
        %38 = stablehlo.add %37, %iterArg_25 : tensor<f64>
        %39 = stablehlo.tanh %38 : tensor<f64>
        %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
        %40 = stablehlo.add %cst_32, %39 : tensor<f64>
        %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
        %41 = stablehlo.subtract %cst_33, %39 : tensor<f64>
        %42 = stablehlo.multiply %40, %41 : tensor<f64>
        %43 = stablehlo.multiply %39, %36 : tensor<f64>
        %44 = stablehlo.slice %34 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
        %45 = stablehlo.reshape %44 : (tensor<1xf64>) -> tensor<f64>
        %46 = stablehlo.multiply %45, %39 : tensor<f64>
        %47 = stablehlo.add %46, %iterArg_25 : tensor<f64>
        %48 = stablehlo.tanh %47 : tensor<f64>
        %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
        %49 = stablehlo.add %cst_34, %48 : tensor<f64>
        %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
        %50 = stablehlo.subtract %cst_35, %48 : tensor<f64>
        %51 = stablehlo.multiply %49, %50 : tensor<f64>
        %52 = stablehlo.multiply %48, %45 : tensor<f64>
        %53 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %54 = stablehlo.broadcast_in_dim %52, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %55 = stablehlo.concatenate %53, %54, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
        %56 = stablehlo.broadcast_in_dim %iterArg_27, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %57 = stablehlo.broadcast_in_dim %39, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %58 = stablehlo.concatenate %56, %57, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
        %59 = stablehlo.broadcast_in_dim %42, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %60 = stablehlo.broadcast_in_dim %51, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %61 = stablehlo.concatenate %59, %60, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
        %62 = stablehlo.broadcast_in_dim %39, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %63 = stablehlo.broadcast_in_dim %48, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %64 = stablehlo.concatenate %62, %63, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
        %65 = func.call @dynamic_update_index_in_dim(%iterArg_28, %55, %iterArg_26) : (tensor<2x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<2x2xf64>
        %66 = func.call @dynamic_update_index_in_dim(%iterArg_29, %58, %iterArg_26) : (tensor<2x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<2x2xf64>
        %67 = func.call @dynamic_update_index_in_dim(%iterArg_30, %61, %iterArg_26) : (tensor<2x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<2x2xf64>
        %68 = func.call @dynamic_update_index_in_dim(%iterArg_31, %64, %iterArg_26) : (tensor<2x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<2x2xf64>
        %c_36 = stablehlo.constant dense<1> : tensor<i64>
        %69 = stablehlo.add %iterArg_26, %c_36 : tensor<i64>
        stablehlo.return %iterArg_24, %iterArg_25, %69, %48, %65, %66, %67, %68 : tensor<2x2xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>
      }
      %24 = stablehlo.reshape %23#4 : (tensor<2x2xf64>) -> tensor<4xf64>
      %25 = stablehlo.reshape %23#5 : (tensor<2x2xf64>) -> tensor<4xf64>
      %26 = stablehlo.reshape %23#6 : (tensor<2x2xf64>) -> tensor<4xf64>
      %27 = stablehlo.reshape %23#7 : (tensor<2x2xf64>) -> tensor<4xf64>
      %cst_22 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %28 = stablehlo.multiply %cst_22, %23#3 : tensor<f64>
      %29 = func.call @dynamic_update_index_in_dim_1(%iterArg_12, %24, %iterArg_10) : (tensor<3x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<3x4xf64>
      %30 = func.call @dynamic_update_index_in_dim_1(%iterArg_13, %25, %iterArg_10) : (tensor<3x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<3x4xf64>
      %31 = func.call @dynamic_update_index_in_dim_1(%iterArg_14, %26, %iterArg_10) : (tensor<3x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<3x4xf64>
      %32 = func.call @dynamic_update_index_in_dim_1(%iterArg_15, %27, %iterArg_10) : (tensor<3x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<3x4xf64>
      %c_23 = stablehlo.constant dense<1> : tensor<i64>
      %33 = stablehlo.add %iterArg_10, %c_23 : tensor<i64>
      stablehlo.return %iterArg, %33, %28, %29, %30, %31, %32 : tensor<3x4xf64>, tensor<i64>, tensor<f64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>
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
      %cst_19 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %23 = stablehlo.multiply %cst_19, %iterArg_15 : tensor<f64>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %24 = stablehlo.reshape %18 : (tensor<4xf64>) -> tensor<2x2xf64>
      %25 = stablehlo.reshape %19 : (tensor<4xf64>) -> tensor<2x2xf64>
      %26 = stablehlo.reshape %20 : (tensor<4xf64>) -> tensor<2x2xf64>
      %27 = stablehlo.reshape %21 : (tensor<4xf64>) -> tensor<2x2xf64>
      %28 = stablehlo.reshape %22 : (tensor<4xf64>) -> tensor<2x2xf64>
      %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %29 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %c_22 = stablehlo.constant dense<0> : tensor<i64>
      %30:9 = stablehlo.while(%iterArg_24 = %24, %iterArg_25 = %25, %iterArg_26 = %26, %iterArg_27 = %27, %iterArg_28 = %28, %iterArg_29 = %c_22, %iterArg_30 = %cst_20, %iterArg_31 = %23, %iterArg_32 = %29) : tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<2x2xf64>
      cond {
        %c_33 = stablehlo.constant dense<2> : tensor<i64>
        %35 = stablehlo.compare LT, %iterArg_29, %c_33, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        stablehlo.return %35 : tensor<i1>
      } do {
        %c_33 = stablehlo.constant dense<2> : tensor<i64>
        %35 = stablehlo.subtract %c_33, %iterArg_29 : tensor<i64>
        %c_34 = stablehlo.constant dense<1> : tensor<i64>
        %36 = stablehlo.subtract %35, %c_34 : tensor<i64>
        %37 = func.call @dynamic_index_in_dim_0(%iterArg_24, %36) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
        %38 = func.call @dynamic_index_in_dim_0(%iterArg_25, %36) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
        %39 = func.call @dynamic_index_in_dim_0(%iterArg_26, %36) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
        %40 = func.call @dynamic_index_in_dim_0(%iterArg_27, %36) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
        %41 = func.call @dynamic_index_in_dim_0(%iterArg_28, %36) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
        %42 = stablehlo.slice %37 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
        %43 = stablehlo.reshape %42 : (tensor<1xf64>) -> tensor<f64>
        %44 = stablehlo.slice %38 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
        %45 = stablehlo.reshape %44 : (tensor<1xf64>) -> tensor<f64>
        %46 = stablehlo.slice %39 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
        %47 = stablehlo.reshape %46 : (tensor<1xf64>) -> tensor<f64>
        %48 = stablehlo.slice %40 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
        %49 = stablehlo.reshape %48 : (tensor<1xf64>) -> tensor<f64>
        %50 = stablehlo.slice %41 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
        %51 = stablehlo.reshape %50 : (tensor<1xf64>) -> tensor<f64>
        %52 = stablehlo.multiply %51, %43 : tensor<f64>
        %53 = stablehlo.multiply %43, %47 : tensor<f64>
        %54 = stablehlo.add %iterArg_31, %53 : tensor<f64>
        %55 = stablehlo.multiply %54, %49 : tensor<f64>
        %cst_35 = stablehlo.constant dense<3.000000e-01> : tensor<f64>
        %56 = stablehlo.multiply %cst_35, %55 : tensor<f64>
        %57 = stablehlo.add %iterArg_30, %56 : tensor<f64>
        %58 = stablehlo.multiply %47, %55 : tensor<f64>
        %59 = stablehlo.multiply %55, %45 : tensor<f64>
        %60 = stablehlo.add %52, %59 : tensor<f64>
        %61 = stablehlo.slice %37 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
        %62 = stablehlo.reshape %61 : (tensor<1xf64>) -> tensor<f64>
        %63 = stablehlo.slice %38 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
        %64 = stablehlo.reshape %63 : (tensor<1xf64>) -> tensor<f64>
        %65 = stablehlo.slice %39 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
        %66 = stablehlo.reshape %65 : (tensor<1xf64>) -> tensor<f64>
        %67 = stablehlo.slice %40 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
        %68 = stablehlo.reshape %67 : (tensor<1xf64>) -> tensor<f64>
        %69 = stablehlo.slice %41 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
        %70 = stablehlo.reshape %69 : (tensor<1xf64>) -> tensor<f64>
        %71 = stablehlo.multiply %70, %62 : tensor<f64>
        %72 = stablehlo.multiply %62, %66 : tensor<f64>
        %73 = stablehlo.add %58, %72 : tensor<f64>
        %74 = stablehlo.multiply %73, %68 : tensor<f64>
        %cst_36 = stablehlo.constant dense<3.000000e-01> : tensor<f64>
        %75 = stablehlo.multiply %cst_36, %74 : tensor<f64>
        %76 = stablehlo.add %57, %75 : tensor<f64>
        %77 = stablehlo.multiply %66, %74 : tensor<f64>
        %78 = stablehlo.multiply %74, %64 : tensor<f64>
        %79 = stablehlo.add %71, %78 : tensor<f64>
        %80 = stablehlo.broadcast_in_dim %79, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %81 = stablehlo.broadcast_in_dim %60, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %82 = stablehlo.concatenate %80, %81, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
        %83 = func.call @dynamic_update_index_in_dim(%iterArg_32, %82, %36) : (tensor<2x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<2x2xf64>
        %c_37 = stablehlo.constant dense<1> : tensor<i64>
        %84 = stablehlo.add %iterArg_29, %c_37 : tensor<i64>
        stablehlo.return %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %84, %76, %77, %83 : tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<2x2xf64>
      }
      %31 = stablehlo.reshape %30#8 : (tensor<2x2xf64>) -> tensor<4xf64>
      %32 = stablehlo.add %30#6, %30#7 : tensor<f64>
      %33 = func.call @dynamic_update_index_in_dim_1(%iterArg_16, %31, %17) : (tensor<3x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<3x4xf64>
      %c_23 = stablehlo.constant dense<1> : tensor<i64>
      %34 = stablehlo.add %iterArg_14, %c_23 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_10, %iterArg_11, %iterArg_12, %iterArg_13, %34, %32, %33 : tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<i64>, tensor<f64>, tensor<3x4xf64>
    }
    return %15#7, %15#6 : tensor<3x4xf64>, tensor<f64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x4xf64>, %arg1: tensor<i64>) -> tensor<4xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<3x4xf64>, tensor<i64>, tensor<i64>) -> tensor<1x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf64>) -> tensor<4xf64>
    return %1 : tensor<4xf64>
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
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<3x4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<i64>) -> tensor<3x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x4xf64>, tensor<1x4xf64>, tensor<i64>, tensor<i64>) -> tensor<3x4xf64>
    return %1 : tensor<3x4xf64>
  }
}
// -----
// backward, cuda: same text as cpu
