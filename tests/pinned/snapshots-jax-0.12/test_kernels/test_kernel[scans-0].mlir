// import jax
// import jax.numpy as jnp
//
//
// def grid_sweep_map(grid, start):
//     def over_rows(c, line_x):
//         def inner_step(cell_state, x):
//             pairing = x * cell_state
//             after = jnp.tanh(pairing + 0.3 * c)
//             return after, after * x
//
//         e, row_out = jax.lax.scan(inner_step, c, line_x, unroll=2)
//         return 0.75 * e, row_out
//
//     final, filled = jax.lax.scan(over_rows, start, grid)
//     return jnp.exp(-(jnp.sin(2.39 * filled + 1.123) ** 2))
//
//   grid: float64[3, 4] in [-1.2, 1.2]
//   start: float64[] in [-0.8, 0.8]
// -----
// forward, cpu
module @jit_grid_sweep_map attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4xf64>, %arg1: tensor<f64>) -> (tensor<3x4xf64> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1:4 = stablehlo.while(%iterArg = %arg0, %iterArg_2 = %c, %iterArg_3 = %arg1, %iterArg_4 = %0) : tensor<3x4xf64>, tensor<i64>, tensor<f64>, tensor<3x4xf64>
    cond {
      %c_5 = stablehlo.constant dense<3> : tensor<i64>
      %10 = stablehlo.compare LT, %iterArg_2, %c_5, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %10 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_2) : (tensor<3x4xf64>, tensor<i64>) -> tensor<4xf64>
      %11 = stablehlo.reshape %10 : (tensor<4xf64>) -> tensor<2x2xf64>
      %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %12 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %c_6 = stablehlo.constant dense<0> : tensor<i64>
      %13:5 = stablehlo.while(%iterArg_9 = %11, %iterArg_10 = %iterArg_3, %iterArg_11 = %c_6, %iterArg_12 = %iterArg_3, %iterArg_13 = %12) : tensor<2x2xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<2x2xf64>
      cond {
        %c_14 = stablehlo.constant dense<2> : tensor<i64>
        %18 = stablehlo.compare LT, %iterArg_11, %c_14, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        stablehlo.return %18 : tensor<i1>
      } do {
        %18 = func.call @dynamic_index_in_dim_0(%iterArg_9, %iterArg_11) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
        %19 = stablehlo.slice %18 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
        %20 = stablehlo.reshape %19 : (tensor<1xf64>) -> tensor<f64>
        %21 = stablehlo.multiply %20, %iterArg_12 : tensor<f64>
        %cst_14 = stablehlo.constant dense<3.000000e-01> : tensor<f64>
        %22 = stablehlo.multiply %cst_14, %iterArg_10 : tensor<f64>
        %23 = stablehlo.add %21, %22 : tensor<f64>
        %24 = stablehlo.tanh %23 : tensor<f64>
        %25 = stablehlo.multiply %24, %20 : tensor<f64>
        %26 = stablehlo.slice %18 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
        %27 = stablehlo.reshape %26 : (tensor<1xf64>) -> tensor<f64>
        %28 = stablehlo.multiply %27, %24 : tensor<f64>
        %cst_15 = stablehlo.constant dense<3.000000e-01> : tensor<f64>
        %29 = stablehlo.multiply %cst_15, %iterArg_10 : tensor<f64>
        %30 = stablehlo.add %28, %29 : tensor<f64>
        %31 = stablehlo.tanh %30 : tensor<f64>
        %32 = stablehlo.multiply %31, %27 : tensor<f64>
        %33 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %34 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %35 = stablehlo.concatenate %33, %34, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
        %36 = func.call @dynamic_update_index_in_dim(%iterArg_13, %35, %iterArg_11) : (tensor<2x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<2x2xf64>
        %c_16 = stablehlo.constant dense<1> : tensor<i64>
        %37 = stablehlo.add %iterArg_11, %c_16 : tensor<i64>
        stablehlo.return %iterArg_9, %iterArg_10, %37, %31, %36 : tensor<2x2xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<2x2xf64>
      }
      %14 = stablehlo.reshape %13#4 : (tensor<2x2xf64>) -> tensor<4xf64>
      %cst_7 = stablehlo.constant dense<7.500000e-01> : tensor<f64>
      %15 = stablehlo.multiply %cst_7, %13#3 : tensor<f64>
      %16 = func.call @dynamic_update_index_in_dim_1(%iterArg_4, %14, %iterArg_2) : (tensor<3x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<3x4xf64>
      %c_8 = stablehlo.constant dense<1> : tensor<i64>
      %17 = stablehlo.add %iterArg_2, %c_8 : tensor<i64>
      stablehlo.return %iterArg, %17, %15, %16 : tensor<3x4xf64>, tensor<i64>, tensor<f64>, tensor<3x4xf64>
    }
    %cst_0 = stablehlo.constant dense<2.390000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %3 = stablehlo.multiply %2, %1#3 : tensor<3x4xf64>
    %cst_1 = stablehlo.constant dense<1.123000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %5 = stablehlo.add %3, %4 : tensor<3x4xf64>
    %6 = stablehlo.sine %5 : tensor<3x4xf64>
    %7 = stablehlo.multiply %6, %6 : tensor<3x4xf64>
    %8 = stablehlo.negate %7 : tensor<3x4xf64>
    %9 = stablehlo.exponential %8 : tensor<3x4xf64>
    return %9 : tensor<3x4xf64>
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
    %4:7 = stablehlo.while(%iterArg = %arg0, %iterArg_11 = %c, %iterArg_12 = %arg1, %iterArg_13 = %0, %iterArg_14 = %1, %iterArg_15 = %2, %iterArg_16 = %3) : tensor<3x4xf64>, tensor<i64>, tensor<f64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>
    cond {
      %c_17 = stablehlo.constant dense<3> : tensor<i64>
      %25 = stablehlo.compare LT, %iterArg_11, %c_17, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %25 : tensor<i1>
    } do {
      %25 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_11) : (tensor<3x4xf64>, tensor<i64>) -> tensor<4xf64>
      %cst_17 = stablehlo.constant dense<3.000000e-01> : tensor<f64>
      %26 = stablehlo.multiply %cst_17, %iterArg_12 : tensor<f64>
      %27 = stablehlo.reshape %25 : (tensor<4xf64>) -> tensor<2x2xf64>
      %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %28 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %29 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %30 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %31 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %c_22 = stablehlo.constant dense<0> : tensor<i64>
      %32:8 = stablehlo.while(%iterArg_25 = %27, %iterArg_26 = %26, %iterArg_27 = %c_22, %iterArg_28 = %iterArg_12, %iterArg_29 = %28, %iterArg_30 = %29, %iterArg_31 = %30, %iterArg_32 = %31) : tensor<2x2xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>
      cond {
        %c_33 = stablehlo.constant dense<2> : tensor<i64>
        %43 = stablehlo.compare LT, %iterArg_27, %c_33, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        stablehlo.return %43 : tensor<i1>
      } do {
        %43 = func.call @dynamic_index_in_dim_0(%iterArg_25, %iterArg_27) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
        %44 = stablehlo.slice %43 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
        %45 = stablehlo.reshape %44 : (tensor<1xf64>) -> tensor<f64>
        %46 = stablehlo.multiply %45, %iterArg_28 : tensor<f64>
        %47 = stablehlo.add %46, %iterArg_26 : tensor<f64>
        %48 = stablehlo.tanh %47 : tensor<f64>
        %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
        %49 = stablehlo.add %cst_33, %48 : tensor<f64>
        %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
        %50 = stablehlo.subtract %cst_34, %48 : tensor<f64>
        %51 = stablehlo.multiply %49, %50 : tensor<f64>
        %52 = stablehlo.multiply %48, %45 : tensor<f64>
        %53 = stablehlo.slice %43 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
        %54 = stablehlo.reshape %53 : (tensor<1xf64>) -> tensor<f64>
        %55 = stablehlo.multiply %54, %48 : tensor<f64>
        %56 = stablehlo.add %55, %iterArg_26 : tensor<f64>
        %57 = stablehlo.tanh %56 : tensor<f64>
        %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
        %58 = stablehlo.add %cst_35, %57 : tensor<f64>
        %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
        %59 = stablehlo.subtract %cst_36, %57 : tensor<f64>
        %60 = stablehlo.multiply %58, %59 : tensor<f64>
        %61 = stablehlo.multiply %57, %54 : tensor<f64>
        %62 = stablehlo.broadcast_in_dim %52, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %63 = stablehlo.broadcast_in_dim %61, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %64 = stablehlo.concatenate %62, %63, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
        %65 = stablehlo.broadcast_in_dim %iterArg_28, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %66 = stablehlo.broadcast_in_dim %48, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %67 = stablehlo.concatenate %65, %66, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
        %68 = stablehlo.broadcast_in_dim %51, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %69 = stablehlo.broadcast_in_dim %60, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %70 = stablehlo.concatenate %68, %69, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
        %71 = stablehlo.broadcast_in_dim %48, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %72 = stablehlo.broadcast_in_dim %57, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %73 = stablehlo.concatenate %71, %72, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
        %74 = func.call @dynamic_update_index_in_dim(%iterArg_29, %64, %iterArg_27) : (tensor<2x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<2x2xf64>
        %75 = func.call @dynamic_update_index_in_dim(%iterArg_30, %67, %iterArg_27) : (tensor<2x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<2x2xf64>
        %76 = func.call @dynamic_update_index_in_dim(%iterArg_31, %70, %iterArg_27) : (tensor<2x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<2x2xf64>
        %77 = func.call @dynamic_update_index_in_dim(%iterArg_32, %73, %iterArg_27) : (tensor<2x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<2x2xf64>
        %c_37 = stablehlo.constant dense<1> : tensor<i64>
        %78 = stablehlo.add %iterArg_27, %c_37 : tensor<i64>
        stablehlo.return %iterArg_25, %iterArg_26, %78, %57, %74, %75, %76, %77 : tensor<2x2xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>
      }
      %33 = stablehlo.reshape %32#4 : (tensor<2x2xf64>) -> tensor<4xf64>
      %34 = stablehlo.reshape %32#5 : (tensor<2x2xf64>) -> tensor<4xf64>
      %35 = stablehlo.reshape %32#6 : (tensor<2x2xf64>) -> tensor<4xf64>
      %36 = stablehlo.reshape %32#7 : (tensor<2x2xf64>) -> tensor<4xf64>
      %cst_23 = stablehlo.constant dense<7.500000e-01> : tensor<f64>
      %37 = stablehlo.multiply %cst_23, %32#3 : tensor<f64>
      %38 = func.call @dynamic_update_index_in_dim_1(%iterArg_13, %33, %iterArg_11) : (tensor<3x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<3x4xf64>
      %39 = func.call @dynamic_update_index_in_dim_1(%iterArg_14, %34, %iterArg_11) : (tensor<3x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<3x4xf64>
      %40 = func.call @dynamic_update_index_in_dim_1(%iterArg_15, %35, %iterArg_11) : (tensor<3x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<3x4xf64>
      %41 = func.call @dynamic_update_index_in_dim_1(%iterArg_16, %36, %iterArg_11) : (tensor<3x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<3x4xf64>
      %c_24 = stablehlo.constant dense<1> : tensor<i64>
      %42 = stablehlo.add %iterArg_11, %c_24 : tensor<i64>
      stablehlo.return %iterArg, %42, %37, %38, %39, %40, %41 : tensor<3x4xf64>, tensor<i64>, tensor<f64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>
    }
    %cst_3 = stablehlo.constant dense<2.390000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %6 = stablehlo.multiply %5, %4#3 : tensor<3x4xf64>
    %cst_4 = stablehlo.constant dense<1.123000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %8 = stablehlo.add %6, %7 : tensor<3x4xf64>
    %9 = stablehlo.sine %8 : tensor<3x4xf64>
    %10 = stablehlo.cosine %8 : tensor<3x4xf64>
    %11 = stablehlo.multiply %9, %9 : tensor<3x4xf64>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %13 = stablehlo.multiply %12, %9 : tensor<3x4xf64>
    %14 = stablehlo.negate %11 : tensor<3x4xf64>
    %15 = stablehlo.exponential %14 : tensor<3x4xf64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %17 = stablehlo.multiply %16, %15 : tensor<3x4xf64>
    %18 = stablehlo.negate %17 : tensor<3x4xf64>
    %19 = stablehlo.multiply %18, %13 : tensor<3x4xf64>
    %20 = stablehlo.multiply %19, %10 : tensor<3x4xf64>
    %cst_7 = stablehlo.constant dense<2.390000e+00> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %22 = stablehlo.multiply %21, %20 : tensor<3x4xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %c_10 = stablehlo.constant dense<0> : tensor<i64>
    %24:8 = stablehlo.while(%iterArg = %22, %iterArg_11 = %4#4, %iterArg_12 = %arg0, %iterArg_13 = %4#5, %iterArg_14 = %4#6, %iterArg_15 = %c_10, %iterArg_16 = %cst_8, %iterArg_17 = %23) : tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<i64>, tensor<f64>, tensor<3x4xf64>
    cond {
      %c_18 = stablehlo.constant dense<3> : tensor<i64>
      %25 = stablehlo.compare LT, %iterArg_15, %c_18, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %25 : tensor<i1>
    } do {
      %c_18 = stablehlo.constant dense<3> : tensor<i64>
      %25 = stablehlo.subtract %c_18, %iterArg_15 : tensor<i64>
      %c_19 = stablehlo.constant dense<1> : tensor<i64>
      %26 = stablehlo.subtract %25, %c_19 : tensor<i64>
      %27 = func.call @dynamic_index_in_dim(%iterArg, %26) : (tensor<3x4xf64>, tensor<i64>) -> tensor<4xf64>
      %28 = func.call @dynamic_index_in_dim(%iterArg_11, %26) : (tensor<3x4xf64>, tensor<i64>) -> tensor<4xf64>
      %29 = func.call @dynamic_index_in_dim(%iterArg_12, %26) : (tensor<3x4xf64>, tensor<i64>) -> tensor<4xf64>
      %30 = func.call @dynamic_index_in_dim(%iterArg_13, %26) : (tensor<3x4xf64>, tensor<i64>) -> tensor<4xf64>
      %31 = func.call @dynamic_index_in_dim(%iterArg_14, %26) : (tensor<3x4xf64>, tensor<i64>) -> tensor<4xf64>
      %cst_20 = stablehlo.constant dense<7.500000e-01> : tensor<f64>
      %32 = stablehlo.multiply %cst_20, %iterArg_16 : tensor<f64>
      %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %33 = stablehlo.reshape %27 : (tensor<4xf64>) -> tensor<2x2xf64>
      %34 = stablehlo.reshape %28 : (tensor<4xf64>) -> tensor<2x2xf64>
      %35 = stablehlo.reshape %29 : (tensor<4xf64>) -> tensor<2x2xf64>
      %36 = stablehlo.reshape %30 : (tensor<4xf64>) -> tensor<2x2xf64>
      %37 = stablehlo.reshape %31 : (tensor<4xf64>) -> tensor<2x2xf64>
      %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %38 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %c_23 = stablehlo.constant dense<0> : tensor<i64>
      %39:9 = stablehlo.while(%iterArg_25 = %33, %iterArg_26 = %34, %iterArg_27 = %35, %iterArg_28 = %36, %iterArg_29 = %37, %iterArg_30 = %c_23, %iterArg_31 = %cst_21, %iterArg_32 = %32, %iterArg_33 = %38) : tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<2x2xf64>
      cond {
        %c_34 = stablehlo.constant dense<2> : tensor<i64>
        %44 = stablehlo.compare LT, %iterArg_30, %c_34, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        stablehlo.return %44 : tensor<i1>
      } do {
        %c_34 = stablehlo.constant dense<2> : tensor<i64>
        %44 = stablehlo.subtract %c_34, %iterArg_30 : tensor<i64>
        %c_35 = stablehlo.constant dense<1> : tensor<i64>
        %45 = stablehlo.subtract %44, %c_35 : tensor<i64>
        %46 = func.call @dynamic_index_in_dim_0(%iterArg_25, %45) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
        %47 = func.call @dynamic_index_in_dim_0(%iterArg_26, %45) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
        %48 = func.call @dynamic_index_in_dim_0(%iterArg_27, %45) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
        %49 = func.call @dynamic_index_in_dim_0(%iterArg_28, %45) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
        %50 = func.call @dynamic_index_in_dim_0(%iterArg_29, %45) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
        %51 = stablehlo.slice %46 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
        %52 = stablehlo.reshape %51 : (tensor<1xf64>) -> tensor<f64>
        %53 = stablehlo.slice %47 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
        %54 = stablehlo.reshape %53 : (tensor<1xf64>) -> tensor<f64>
        %55 = stablehlo.slice %48 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
        %56 = stablehlo.reshape %55 : (tensor<1xf64>) -> tensor<f64>
        %57 = stablehlo.slice %49 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
        %58 = stablehlo.reshape %57 : (tensor<1xf64>) -> tensor<f64>
        %59 = stablehlo.slice %50 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
        %60 = stablehlo.reshape %59 : (tensor<1xf64>) -> tensor<f64>
        %61 = stablehlo.multiply %60, %52 : tensor<f64>
        %62 = stablehlo.multiply %52, %56 : tensor<f64>
        %63 = stablehlo.add %iterArg_32, %62 : tensor<f64>
        %64 = stablehlo.multiply %63, %58 : tensor<f64>
        %cst_36 = stablehlo.constant dense<3.000000e-01> : tensor<f64>
        %65 = stablehlo.multiply %cst_36, %64 : tensor<f64>
        %66 = stablehlo.add %iterArg_31, %65 : tensor<f64>
        %67 = stablehlo.multiply %56, %64 : tensor<f64>
        %68 = stablehlo.multiply %64, %54 : tensor<f64>
        %69 = stablehlo.add %61, %68 : tensor<f64>
        %70 = stablehlo.slice %46 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
        %71 = stablehlo.reshape %70 : (tensor<1xf64>) -> tensor<f64>
        %72 = stablehlo.slice %47 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
        %73 = stablehlo.reshape %72 : (tensor<1xf64>) -> tensor<f64>
        %74 = stablehlo.slice %48 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
        %75 = stablehlo.reshape %74 : (tensor<1xf64>) -> tensor<f64>
        %76 = stablehlo.slice %49 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
        %77 = stablehlo.reshape %76 : (tensor<1xf64>) -> tensor<f64>
        %78 = stablehlo.slice %50 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
        %79 = stablehlo.reshape %78 : (tensor<1xf64>) -> tensor<f64>
        %80 = stablehlo.multiply %79, %71 : tensor<f64>
        %81 = stablehlo.multiply %71, %75 : tensor<f64>
        %82 = stablehlo.add %67, %81 : tensor<f64>
        %83 = stablehlo.multiply %82, %77 : tensor<f64>
        %cst_37 = stablehlo.constant dense<3.000000e-01> : tensor<f64>
        %84 = stablehlo.multiply %cst_37, %83 : tensor<f64>
        %85 = stablehlo.add %66, %84 : tensor<f64>
        %86 = stablehlo.multiply %75, %83 : tensor<f64>
        %87 = stablehlo.multiply %83, %73 : tensor<f64>
        %88 = stablehlo.add %80, %87 : tensor<f64>
        %89 = stablehlo.broadcast_in_dim %88, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %90 = stablehlo.broadcast_in_dim %69, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %91 = stablehlo.concatenate %89, %90, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
        %92 = func.call @dynamic_update_index_in_dim(%iterArg_33, %91, %45) : (tensor<2x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<2x2xf64>
        %c_38 = stablehlo.constant dense<1> : tensor<i64>
        %93 = stablehlo.add %iterArg_30, %c_38 : tensor<i64>
        stablehlo.return %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %93, %85, %86, %92 : tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<2x2xf64>
      }
      %40 = stablehlo.reshape %39#8 : (tensor<2x2xf64>) -> tensor<4xf64>
      %41 = stablehlo.add %39#6, %39#7 : tensor<f64>
      %42 = func.call @dynamic_update_index_in_dim_1(%iterArg_17, %40, %26) : (tensor<3x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<3x4xf64>
      %c_24 = stablehlo.constant dense<1> : tensor<i64>
      %43 = stablehlo.add %iterArg_15, %c_24 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_11, %iterArg_12, %iterArg_13, %iterArg_14, %43, %41, %42 : tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<i64>, tensor<f64>, tensor<3x4xf64>
    }
    return %24#7, %24#6 : tensor<3x4xf64>, tensor<f64>
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
