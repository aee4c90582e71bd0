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
    %4:7 = stablehlo.while(%iterArg = %arg0, %iterArg_12 = %c, %iterArg_13 = %arg1, %iterArg_14 = %0, %iterArg_15 = %1, %iterArg_16 = %2, %iterArg_17 = %3) : tensor<3x4xf64>, tensor<i64>, tensor<f64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>
    cond {
      %c_18 = stablehlo.constant dense<3> : tensor<i64>
      %26 = stablehlo.compare LT, %iterArg_12, %c_18, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %26 : tensor<i1>
    } do {
      %26 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_12) : (tensor<3x4xf64>, tensor<i64>) -> tensor<4xf64>
      %cst_18 = stablehlo.constant dense<3.000000e-01> : tensor<f64>
      %27 = stablehlo.multiply %cst_18, %iterArg_13 : tensor<f64>
      %28 = stablehlo.reshape %26 : (tensor<4xf64>) -> tensor<2x2xf64>
      %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %29 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %30 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %31 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %32 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %c_23 = stablehlo.constant dense<0> : tensor<i64>
      %33:8 = stablehlo.while(%iterArg_26 = %28, %iterArg_27 = %27, %iterArg_28 = %c_23, %iterArg_29 = %iterArg_13, %iterArg_30 = %29, %iterArg_31 = %30, %iterArg_32 = %31, %iterArg_33 = %32) : tensor<2x2xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>
      cond {
        %c_34 = stablehlo.constant dense<2> : tensor<i64>
        %44 = stablehlo.compare LT, %iterArg_28, %c_34, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        stablehlo.return %44 : tensor<i1>
      } do {
        %44 = func.call @dynamic_index_in_dim_0(%iterArg_26, %iterArg_28) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
        %45 = stablehlo.slice %44 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
        %46 = stablehlo.reshape %45 : (tensor<1xf64>) -> tensor<f64>
        %47 = stablehlo.multiply %46, %iterArg_29 : tensor<f64>
        %48 = stablehlo.add %47, %iterArg_27 : tensor<f64>
        %49 = stablehlo.tanh %48 : tensor<f64>
        %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
        %50 = stablehlo.add %cst_34, %49 : tensor<f64>
        %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
        %51 = stablehlo.subtract %cst_35, %49 : tensor<f64>
        %52 = stablehlo.multiply %50, %51 : tensor<f64>
        %53 = stablehlo.multiply %49, %46 : tensor<f64>
        %54 = stablehlo.slice %44 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
        %55 = stablehlo.reshape %54 : (tensor<1xf64>) -> tensor<f64>
        %56 = stablehlo.multiply %55, %49 : tensor<f64>
        %57 = stablehlo.add %56, %iterArg_27 : tensor<f64>
        %58 = stablehlo.tanh %57 : tensor<f64>
        %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
        %59 = stablehlo.add %cst_36, %58 : tensor<f64>
        %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
        %60 = stablehlo.subtract %cst_37, %58 : tensor<f64>
        %61 = stablehlo.multiply %59, %60 : tensor<f64>
        %62 = stablehlo.multiply %58, %55 : tensor<f64>
        %63 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %64 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %65 = stablehlo.concatenate %63, %64, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
        %66 = stablehlo.broadcast_in_dim %iterArg_29, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %67 = stablehlo.broadcast_in_dim %49, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %68 = stablehlo.concatenate %66, %67, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
        %69 = stablehlo.broadcast_in_dim %52, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %70 = stablehlo.broadcast_in_dim %61, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %71 = stablehlo.concatenate %69, %70, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
        %72 = stablehlo.broadcast_in_dim %49, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %73 = stablehlo.broadcast_in_dim %58, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %74 = stablehlo.concatenate %72, %73, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
        %75 = func.call @dynamic_update_index_in_dim(%iterArg_30, %65, %iterArg_28) : (tensor<2x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<2x2xf64>
        %76 = func.call @dynamic_update_index_in_dim(%iterArg_31, %68, %iterArg_28) : (tensor<2x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<2x2xf64>
        %77 = func.call @dynamic_update_index_in_dim(%iterArg_32, %71, %iterArg_28) : (tensor<2x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<2x2xf64>
        %78 = func.call @dynamic_update_index_in_dim(%iterArg_33, %74, %iterArg_28) : (tensor<2x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<2x2xf64>
        %c_38 = stablehlo.constant dense<1> : tensor<i64>
        %79 = stablehlo.add %iterArg_28, %c_38 : tensor<i64>
        stablehlo.return %iterArg_26, %iterArg_27, %79, %58, %75, %76, %77, %78 : tensor<2x2xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>
      }
      %34 = stablehlo.reshape %33#4 : (tensor<2x2xf64>) -> tensor<4xf64>
      %35 = stablehlo.reshape %33#5 : (tensor<2x2xf64>) -> tensor<4xf64>
      %36 = stablehlo.reshape %33#6 : (tensor<2x2xf64>) -> tensor<4xf64>
      %37 = stablehlo.reshape %33#7 : (tensor<2x2xf64>) -> tensor<4xf64>
      %cst_24 = stablehlo.constant dense<7.500000e-01> : tensor<f64>
      %38 = stablehlo.multiply %cst_24, %33#3 : tensor<f64>
      %39 = func.call @dynamic_update_index_in_dim_1(%iterArg_14, %34, %iterArg_12) : (tensor<3x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<3x4xf64>
      %40 = func.call @dynamic_update_index_in_dim_1(%iterArg_15, %35, %iterArg_12) : (tensor<3x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<3x4xf64>
      %41 = func.call @dynamic_update_index_in_dim_1(%iterArg_16, %36, %iterArg_12) : (tensor<3x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<3x4xf64>
      %42 = func.call @dynamic_update_index_in_dim_1(%iterArg_17, %37, %iterArg_12) : (tensor<3x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<3x4xf64>
      %c_25 = stablehlo.constant dense<1> : tensor<i64>
      %43 = stablehlo.add %iterArg_12, %c_25 : tensor<i64>
      stablehlo.return %iterArg, %43, %38, %39, %40, %41, %42 : tensor<3x4xf64>, tensor<i64>, tensor<f64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>
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
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %16 = stablehlo.reduce(%15 init: %cst_6) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x4xf64>, tensor<f64>) -> tensor<f64>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %18 = stablehlo.multiply %17, %15 : tensor<3x4xf64>
    %19 = stablehlo.negate %18 : tensor<3x4xf64>
    %20 = stablehlo.multiply %19, %13 : tensor<3x4xf64>
    %21 = stablehlo.multiply %20, %10 : tensor<3x4xf64>
    %cst_8 = stablehlo.constant dense<2.390000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %23 = stablehlo.multiply %22, %21 : tensor<3x4xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %c_11 = stablehlo.constant dense<0> : tensor<i64>
    %25:8 = stablehlo.while(%iterArg = %23, %iterArg_12 = %4#4, %iterArg_13 = %arg0, %iterArg_14 = %4#5, %iterArg_15 = %4#6, %iterArg_16 = %c_11, %iterArg_17 = %cst_9, %iterArg_18 = %24) : tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<i64>, tensor<f64>, tensor<3x4xf64>
    cond {
      %c_19 = stablehlo.constant dense<3> : tensor<i64>
      %26 = stablehlo.compare LT, %iterArg_16, %c_19, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %26 : tensor<i1>
    } do {
      %c_19 = stablehlo.constant dense<3> : tensor<i64>
      %26 = stablehlo.subtract %c_19, %iterArg_16 : tensor<i64>
      %c_20 = stablehlo.constant dense<1> : tensor<i64>
      %27 = stablehlo.subtract %26, %c_20 : tensor<i64>
      %28 = func.call @dynamic_index_in_dim(%iterArg, %27) : (tensor<3x4xf64>, tensor<i64>) -> tensor<4xf64>
      %29 = func.call @dynamic_index_in_dim(%iterArg_12, %27) : (tensor<3x4xf64>, tensor<i64>) -> tensor<4xf64>
      %30 = func.call @dynamic_index_in_dim(%iterArg_13, %27) : (tensor<3x4xf64>, tensor<i64>) -> tensor<4xf64>
      %31 = func.call @dynamic_index_in_dim(%iterArg_14, %27) : (tensor<3x4xf64>, tensor<i64>) -> tensor<4xf64>
      %32 = func.call @dynamic_index_in_dim(%iterArg_15, %27) : (tensor<3x4xf64>, tensor<i64>) -> tensor<4xf64>
      %cst_21 = stablehlo.constant dense<7.500000e-01> : tensor<f64>
      %33 = stablehlo.multiply %cst_21, %iterArg_17 : tensor<f64>
      %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %34 = stablehlo.reshape %28 : (tensor<4xf64>) -> tensor<2x2xf64>
      %35 = stablehlo.reshape %29 : (tensor<4xf64>) -> tensor<2x2xf64>
      %36 = stablehlo.reshape %30 : (tensor<4xf64>) -> tensor<2x2xf64>
      %37 = stablehlo.reshape %31 : (tensor<4xf64>) -> tensor<2x2xf64>
      %38 = stablehlo.reshape %32 : (tensor<4xf64>) -> tensor<2x2xf64>
      %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %39 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %c_24 = stablehlo.constant dense<0> : tensor<i64>
      %40:9 = stablehlo.while(%iterArg_26 = %34, %iterArg_27 = %35, %iterArg_28 = %36, %iterArg_29 = %37, %iterArg_30 = %38, %iterArg_31 = %c_24, %iterArg_32 = %cst_22, %iterArg_33 = %33, %iterArg_34 = %39) : tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<2x2xf64>
      cond {
        %c_35 = stablehlo.constant dense<2> : tensor<i64>
        %45 = stablehlo.compare LT, %iterArg_31, %c_35, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        stablehlo.return %45 : tensor<i1>
      } do {
        %c_35 = stablehlo.constant dense<2> : tensor<i64>
        %45 = stablehlo.subtract %c_35, %iterArg_31 : tensor<i64>
        %c_36 = stablehlo.constant dense<1> : tensor<i64>
        %46 = stablehlo.subtract %45, %c_36 : tensor<i64>
        %47 = func.call @dynamic_index_in_dim_0(%iterArg_26, %46) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
        %48 = func.call @dynamic_index_in_dim_0(%iterArg_27, %46) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
        %49 = func.call @dynamic_index_in_dim_0(%iterArg_28, %46) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
        %50 = func.call @dynamic_index_in_dim_0(%iterArg_29, %46) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
        %51 = func.call @dynamic_index_in_dim_0(%iterArg_30, %46) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
        %52 = stablehlo.slice %47 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
        %53 = stablehlo.reshape %52 : (tensor<1xf64>) -> tensor<f64>
        %54 = stablehlo.slice %48 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
        %55 = stablehlo.reshape %54 : (tensor<1xf64>) -> tensor<f64>
        %56 = stablehlo.slice %49 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
        %57 = stablehlo.reshape %56 : (tensor<1xf64>) -> tensor<f64>
        %58 = stablehlo.slice %50 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
        %59 = stablehlo.reshape %58 : (tensor<1xf64>) -> tensor<f64>
        %60 = stablehlo.slice %51 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
        %61 = stablehlo.reshape %60 : (tensor<1xf64>) -> tensor<f64>
        %62 = stablehlo.multiply %61, %53 : tensor<f64>
        %63 = stablehlo.multiply %53, %57 : tensor<f64>
        %64 = stablehlo.add %iterArg_33, %63 : tensor<f64>
        %65 = stablehlo.multiply %64, %59 : tensor<f64>
        %cst_37 = stablehlo.constant dense<3.000000e-01> : tensor<f64>
        %66 = stablehlo.multiply %cst_37, %65 : tensor<f64>
        %67 = stablehlo.add %iterArg_32, %66 : tensor<f64>
        %68 = stablehlo.multiply %57, %65 : tensor<f64>
        %69 = stablehlo.multiply %65, %55 : tensor<f64>
        %70 = stablehlo.add %62, %69 : tensor<f64>
        %71 = stablehlo.slice %47 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
        %72 = stablehlo.reshape %71 : (tensor<1xf64>) -> tensor<f64>
        %73 = stablehlo.slice %48 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
        %74 = stablehlo.reshape %73 : (tensor<1xf64>) -> tensor<f64>
        %75 = stablehlo.slice %49 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
        %76 = stablehlo.reshape %75 : (tensor<1xf64>) -> tensor<f64>
        %77 = stablehlo.slice %50 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
        %78 = stablehlo.reshape %77 : (tensor<1xf64>) -> tensor<f64>
        %79 = stablehlo.slice %51 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
        %80 = stablehlo.reshape %79 : (tensor<1xf64>) -> tensor<f64>
        %81 = stablehlo.multiply %80, %72 : tensor<f64>
        %82 = stablehlo.multiply %72, %76 : tensor<f64>
        %83 = stablehlo.add %68, %82 : tensor<f64>
        %84 = stablehlo.multiply %83, %78 : tensor<f64>
        %cst_38 = stablehlo.constant dense<3.000000e-01> : tensor<f64>
        %85 = stablehlo.multiply %cst_38, %84 : tensor<f64>
        %86 = stablehlo.add %67, %85 : tensor<f64>
        %87 = stablehlo.multiply %76, %84 : tensor<f64>
        %88 = stablehlo.multiply %84, %74 : tensor<f64>
        %89 = stablehlo.add %81, %88 : tensor<f64>
        %90 = stablehlo.broadcast_in_dim %89, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %91 = stablehlo.broadcast_in_dim %70, dims = [] : (tensor<f64>) -> tensor<1xf64>
        %92 = stablehlo.concatenate %90, %91, dim = 0 : (tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
        %93 = func.call @dynamic_update_index_in_dim(%iterArg_34, %92, %46) : (tensor<2x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<2x2xf64>
        %c_39 = stablehlo.constant dense<1> : tensor<i64>
        %94 = stablehlo.add %iterArg_31, %c_39 : tensor<i64>
        stablehlo.return %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %94, %86, %87, %93 : tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<2x2xf64>
      }
      %41 = stablehlo.reshape %40#8 : (tensor<2x2xf64>) -> tensor<4xf64>
      %42 = stablehlo.add %40#6, %40#7 : tensor<f64>
      %43 = func.call @dynamic_update_index_in_dim_1(%iterArg_18, %41, %27) : (tensor<3x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<3x4xf64>
      %c_25 = stablehlo.constant dense<1> : tensor<i64>
      %44 = stablehlo.add %iterArg_16, %c_25 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %44, %42, %43 : tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<i64>, tensor<f64>, tensor<3x4xf64>
    }
    return %25#7, %25#6 : tensor<3x4xf64>, tensor<f64>
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
