// import jax
// import jax.numpy as jnp
//
//
// def nested_scan(grid, edge, gain, bias):
//     """Nested scan.
//
//     Args:
//         grid: (3, 4)
//         gain: (3, 4)
//         bias: (3, 4)
//
//     Returns:
//         (3, 4)
//     """
//
//     def outer_step(c, line_x):
//         def inner_step(d, cell_x):
//             joint = cell_x - d
//             routed = jax.lax.cond(
//                 cell_x > 0.2, lambda p: jnp.sin(p), lambda p: p - 0.3, joint
//             )
//             new = jnp.tanh(routed + 0.3 * c)
//             return new, new
//
//         row_end, row_out = jax.lax.scan(inner_step, c, line_x)
//         return 0.5 * row_end, row_out
//
//     final, filled = jax.lax.scan(outer_step, edge, grid, reverse=True)
//     added = gain * filled + bias
//     return added
//
//   grid: float64[3, 4] in [-1.2, 1.2]
//   edge: float64[] in [-0.8, 0.8]
//   gain: float64[3, 4] in [0.5, 1.5]
//   bias: float64[3, 4] in [-0.5, 0.5]
// -----
// forward, cpu
module @jit_nested_scan attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4xf64>, %arg1: tensor<f64>, %arg2: tensor<3x4xf64>, %arg3: tensor<3x4xf64>) -> (tensor<3x4xf64> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1:4 = stablehlo.while(%iterArg = %arg0, %iterArg_0 = %c, %iterArg_1 = %arg1, %iterArg_2 = %0) : tensor<3x4xf64>, tensor<i64>, tensor<f64>, tensor<3x4xf64>
    cond {
      %c_3 = stablehlo.constant dense<3> : tensor<i64>
      %4 = stablehlo.compare LT, %iterArg_0, %c_3, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %4 : tensor<i1>
    } do {
      %c_3 = stablehlo.constant dense<3> : tensor<i64>
      %4 = stablehlo.subtract %c_3, %iterArg_0 : tensor<i64>
      %c_4 = stablehlo.constant dense<1> : tensor<i64>
      %5 = stablehlo.subtract %4, %c_4 : tensor<i64>
      %6 = func.call @dynamic_index_in_dim(%iterArg, %5) : (tensor<3x4xf64>, tensor<i64>) -> tensor<4xf64>
      %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %7 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %c_6 = stablehlo.constant dense<0> : tensor<i64>
      %8:5 = stablehlo.while(%iterArg_9 = %6, %iterArg_10 = %iterArg_1, %iterArg_11 = %c_6, %iterArg_12 = %iterArg_1, %iterArg_13 = %7) : tensor<4xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<4xf64>
      cond {
        %c_14 = stablehlo.constant dense<4> : tensor<i64>
        %12 = stablehlo.compare LT, %iterArg_11, %c_14, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        stablehlo.return %12 : tensor<i1>
      } do {
        %12 = func.call @dynamic_index_in_dim_0(%iterArg_9, %iterArg_11) : (tensor<4xf64>, tensor<i64>) -> tensor<f64>
        %13 = stablehlo.subtract %12, %iterArg_12 : tensor<f64>
        %cst_14 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
        %14 = stablehlo.compare GT, %12, %cst_14, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
        %15 = stablehlo.convert %14 : (tensor<i1>) -> tensor<i32>
        %16 = "stablehlo.case"(%15) ({
          %cst_17 = stablehlo.constant dense<3.000000e-01> : tensor<f64>
          %22 = stablehlo.subtract %13, %cst_17 : tensor<f64>
          stablehlo.return %22 : tensor<f64>
        }, {
          %22 = stablehlo.sine %13 : tensor<f64>
          stablehlo.return %22 : tensor<f64>
        }) : (tensor<i32>) -> tensor<f64>
        %cst_15 = stablehlo.constant dense<3.000000e-01> : tensor<f64>
        %17 = stablehlo.multiply %cst_15, %iterArg_10 : tensor<f64>
        %18 = stablehlo.add %16, %17 : tensor<f64>
        %19 = stablehlo.tanh %18 : tensor<f64>
        %20 = func.call @dynamic_update_index_in_dim(%iterArg_13, %19, %iterArg_11) : (tensor<4xf64>, tensor<f64>, tensor<i64>) -> tensor<4xf64>
        %c_16 = stablehlo.constant dense<1> : tensor<i64>
        %21 = stablehlo.add %iterArg_11, %c_16 : tensor<i64>
        stablehlo.return %iterArg_9, %iterArg_10, %21, %19, %20 : tensor<4xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<4xf64>
      }
      %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %9 = stablehlo.multiply %cst_7, %8#3 : tensor<f64>
      %10 = func.call @dynamic_update_index_in_dim_1(%iterArg_2, %8#4, %5) : (tensor<3x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<3x4xf64>
      %c_8 = stablehlo.constant dense<1> : tensor<i64>
      %11 = stablehlo.add %iterArg_0, %c_8 : tensor<i64>
      stablehlo.return %iterArg, %11, %9, %10 : tensor<3x4xf64>, tensor<i64>, tensor<f64>, tensor<3x4xf64>
    }
    %2 = stablehlo.multiply %arg2, %1#3 : tensor<3x4xf64>
    %3 = stablehlo.add %2, %arg3 : tensor<3x4xf64>
    return %3 : tensor<3x4xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x4xf64>, %arg1: tensor<i64>) -> tensor<4xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<3x4xf64>, tensor<i64>, tensor<i64>) -> tensor<1x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf64>) -> tensor<4xf64>
    return %1 : tensor<4xf64>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<4xf64>, %arg1: tensor<i64>) -> tensor<f64> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<4xf64>, tensor<i64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    return %1 : tensor<f64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4xf64>, %arg1: tensor<f64>, %arg2: tensor<i64>) -> tensor<4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<4xf64>, tensor<1xf64>, tensor<i64>) -> tensor<4xf64>
    return %1 : tensor<4xf64>
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
// backward, cpu, takes inputs 0 1 2
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4xf64>, %arg1: tensor<f64>, %arg2: tensor<3x4xf64>) -> (tensor<3x4xf64> {jax.result_info = "result[0]"}, tensor<f64> {jax.result_info = "result[1]"}, tensor<3x4xf64> {jax.result_info = "result[2]"}, tensor<3x4xf64> {jax.result_info = "result[3]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x4xi32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %4:7 = stablehlo.while(%iterArg = %arg0, %iterArg_7 = %c_2, %iterArg_8 = %arg1, %iterArg_9 = %0, %iterArg_10 = %1, %iterArg_11 = %2, %iterArg_12 = %3) : tensor<3x4xf64>, tensor<i64>, tensor<f64>, tensor<3x4xf64>, tensor<3x4xi32>, tensor<3x4xf64>, tensor<3x4xf64>
    cond {
      %c_13 = stablehlo.constant dense<3> : tensor<i64>
      %10 = stablehlo.compare LT, %iterArg_7, %c_13, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %c_13 = stablehlo.constant dense<3> : tensor<i64>
      %10 = stablehlo.subtract %c_13, %iterArg_7 : tensor<i64>
      %c_14 = stablehlo.constant dense<1> : tensor<i64>
      %11 = stablehlo.subtract %10, %c_14 : tensor<i64>
      %12 = func.call @dynamic_index_in_dim(%iterArg, %11) : (tensor<3x4xf64>, tensor<i64>) -> tensor<4xf64>
      %cst_15 = stablehlo.constant dense<3.000000e-01> : tensor<f64>
      %13 = stablehlo.multiply %cst_15, %iterArg_8 : tensor<f64>
      %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %14 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %c_17 = stablehlo.constant dense<0> : tensor<i32>
      %15 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i32>) -> tensor<4xi32>
      %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %16 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %17 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %c_20 = stablehlo.constant dense<0> : tensor<i64>
      %18:8 = stablehlo.while(%iterArg_23 = %12, %iterArg_24 = %13, %iterArg_25 = %c_20, %iterArg_26 = %iterArg_8, %iterArg_27 = %14, %iterArg_28 = %15, %iterArg_29 = %16, %iterArg_30 = %17) : tensor<4xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<4xf64>, tensor<4xi32>, tensor<4xf64>, tensor<4xf64>
      cond {
        %c_31 = stablehlo.constant dense<4> : tensor<i64>
        %25 = stablehlo.compare LT, %iterArg_25, %c_31, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        stablehlo.return %25 : tensor<i1>
      } do {
        %25 = func.call @dynamic_index_in_dim_0(%iterArg_23, %iterArg_25) : (tensor<4xf64>, tensor<i64>) -> tensor<f64>
        %26 = stablehlo.subtract %25, %iterArg_26 : tensor<f64>
        %cst_31 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
        %27 = stablehlo.compare GT, %25, %cst_31, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
        %28 = stablehlo.convert %27 : (tensor<i1>) -> tensor<i32>
        %29:2 = "stablehlo.case"(%28) ({
          %cst_35 = stablehlo.constant dense<3.000000e-01> : tensor<f64>
          %40 = stablehlo.subtract %26, %cst_35 : tensor<f64>
          %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
          stablehlo.return %40, %cst_36 : tensor<f64>, tensor<f64>
        }, {
          %40 = stablehlo.sine %26 : tensor<f64>
          %41 = stablehlo.cosine %26 : tensor<f64>
          stablehlo.return %40, %41 : tensor<f64>, tensor<f64>
        }) : (tensor<i32>) -> (tensor<f64>, tensor<f64>)
        %30 = stablehlo.add %29#0, %iterArg_24 : tensor<f64>
        %31 = stablehlo.tanh %30 : tensor<f64>
        %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
        %32 = stablehlo.add %cst_32, %31 : tensor<f64>
        %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
        %33 = stablehlo.subtract %cst_33, %31 : tensor<f64>
        %34 = stablehlo.multiply %32, %33 : tensor<f64>
        %35 = func.call @dynamic_update_index_in_dim(%iterArg_27, %31, %iterArg_25) : (tensor<4xf64>, tensor<f64>, tensor<i64>) -> tensor<4xf64>
        %36 = func.call @dynamic_update_index_in_dim_1(%iterArg_28, %28, %iterArg_25) : (tensor<4xi32>, tensor<i32>, tensor<i64>) -> tensor<4xi32>
        %37 = func.call @dynamic_update_index_in_dim(%iterArg_29, %29#1, %iterArg_25) : (tensor<4xf64>, tensor<f64>, tensor<i64>) -> tensor<4xf64>
        %38 = func.call @dynamic_update_index_in_dim(%iterArg_30, %34, %iterArg_25) : (tensor<4xf64>, tensor<f64>, tensor<i64>) -> tensor<4xf64>
        %c_34 = stablehlo.constant dense<1> : tensor<i64>
        %39 = stablehlo.add %iterArg_25, %c_34 : tensor<i64>
        stablehlo.return %iterArg_23, %iterArg_24, %39, %31, %35, %36, %37, %38 : tensor<4xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<4xf64>, tensor<4xi32>, tensor<4xf64>, tensor<4xf64>
      }
      %cst_21 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %19 = stablehlo.multiply %cst_21, %18#3 : tensor<f64>
      %20 = func.call @dynamic_update_index_in_dim_2(%iterArg_9, %18#4, %11) : (tensor<3x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<3x4xf64>
      %21 = func.call @dynamic_update_index_in_dim_3(%iterArg_10, %18#5, %11) : (tensor<3x4xi32>, tensor<4xi32>, tensor<i64>) -> tensor<3x4xi32>
      %22 = func.call @dynamic_update_index_in_dim_2(%iterArg_11, %18#6, %11) : (tensor<3x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<3x4xf64>
      %23 = func.call @dynamic_update_index_in_dim_2(%iterArg_12, %18#7, %11) : (tensor<3x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<3x4xf64>
      %c_22 = stablehlo.constant dense<1> : tensor<i64>
      %24 = stablehlo.add %iterArg_7, %c_22 : tensor<i64>
      stablehlo.return %iterArg, %24, %19, %20, %21, %22, %23 : tensor<3x4xf64>, tensor<i64>, tensor<f64>, tensor<3x4xf64>, tensor<3x4xi32>, tensor<3x4xf64>, tensor<3x4xf64>
    }
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %6 = stablehlo.multiply %arg2, %5 : tensor<3x4xf64>
    %7 = stablehlo.multiply %5, %4#3 : tensor<3x4xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %c_6 = stablehlo.constant dense<0> : tensor<i64>
    %9:7 = stablehlo.while(%iterArg = %6, %iterArg_7 = %4#4, %iterArg_8 = %4#5, %iterArg_9 = %4#6, %iterArg_10 = %c_6, %iterArg_11 = %cst_4, %iterArg_12 = %8) : tensor<3x4xf64>, tensor<3x4xi32>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<i64>, tensor<f64>, tensor<3x4xf64>
    cond {
      %c_13 = stablehlo.constant dense<3> : tensor<i64>
      %10 = stablehlo.compare LT, %iterArg_10, %c_13, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %10 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_10) : (tensor<3x4xf64>, tensor<i64>) -> tensor<4xf64>
      %11 = func.call @dynamic_index_in_dim_4(%iterArg_7, %iterArg_10) : (tensor<3x4xi32>, tensor<i64>) -> tensor<4xi32>
      %12 = func.call @dynamic_index_in_dim(%iterArg_8, %iterArg_10) : (tensor<3x4xf64>, tensor<i64>) -> tensor<4xf64>
      %13 = func.call @dynamic_index_in_dim(%iterArg_9, %iterArg_10) : (tensor<3x4xf64>, tensor<i64>) -> tensor<4xf64>
      %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %14 = stablehlo.multiply %cst_13, %iterArg_11 : tensor<f64>
      %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %15 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %c_16 = stablehlo.constant dense<0> : tensor<i64>
      %16:8 = stablehlo.while(%iterArg_18 = %10, %iterArg_19 = %11, %iterArg_20 = %12, %iterArg_21 = %13, %iterArg_22 = %c_16, %iterArg_23 = %cst_14, %iterArg_24 = %14, %iterArg_25 = %15) : tensor<4xf64>, tensor<4xi32>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<4xf64>
      cond {
        %c_26 = stablehlo.constant dense<4> : tensor<i64>
        %20 = stablehlo.compare LT, %iterArg_22, %c_26, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        stablehlo.return %20 : tensor<i1>
      } do {
        %c_26 = stablehlo.constant dense<4> : tensor<i64>
        %20 = stablehlo.subtract %c_26, %iterArg_22 : tensor<i64>
        %c_27 = stablehlo.constant dense<1> : tensor<i64>
        %21 = stablehlo.subtract %20, %c_27 : tensor<i64>
        %22 = func.call @dynamic_index_in_dim_0(%iterArg_18, %21) : (tensor<4xf64>, tensor<i64>) -> tensor<f64>
        %23 = func.call @dynamic_index_in_dim_5(%iterArg_19, %21) : (tensor<4xi32>, tensor<i64>) -> tensor<i32>
        %24 = func.call @dynamic_index_in_dim_0(%iterArg_20, %21) : (tensor<4xf64>, tensor<i64>) -> tensor<f64>
        %25 = func.call @dynamic_index_in_dim_0(%iterArg_21, %21) : (tensor<4xf64>, tensor<i64>) -> tensor<f64>
        %26 = stablehlo.add %iterArg_24, %22 : tensor<f64>
        %27 = stablehlo.multiply %26, %25 : tensor<f64>
        %cst_28 = stablehlo.constant dense<3.000000e-01> : tensor<f64>
        %28 = stablehlo.multiply %cst_28, %27 : tensor<f64>
        %29 = stablehlo.add %iterArg_23, %28 : tensor<f64>
        %30 = "stablehlo.case"(%23) ({
          stablehlo.return %27 : tensor<f64>
        }, {
          %34 = stablehlo.multiply %27, %24 : tensor<f64>
          stablehlo.return %34 : tensor<f64>
        }) : (tensor<i32>) -> tensor<f64>
        %31 = stablehlo.negate %30 : tensor<f64>
        %32 = func.call @dynamic_update_index_in_dim(%iterArg_25, %30, %21) : (tensor<4xf64>, tensor<f64>, tensor<i64>) -> tensor<4xf64>
        %c_29 = stablehlo.constant dense<1> : tensor<i64>
        %33 = stablehlo.add %iterArg_22, %c_29 : tensor<i64>
        stablehlo.return %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %33, %29, %31, %32 : tensor<4xf64>, tensor<4xi32>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<4xf64>
      }
      %17 = stablehlo.add %16#5, %16#6 : tensor<f64>
      %18 = func.call @dynamic_update_index_in_dim_2(%iterArg_12, %16#7, %iterArg_10) : (tensor<3x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<3x4xf64>
      %c_17 = stablehlo.constant dense<1> : tensor<i64>
      %19 = stablehlo.add %iterArg_10, %c_17 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_7, %iterArg_8, %iterArg_9, %19, %17, %18 : tensor<3x4xf64>, tensor<3x4xi32>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<i64>, tensor<f64>, tensor<3x4xf64>
    }
    return %9#6, %9#5, %7, %5 : tensor<3x4xf64>, tensor<f64>, tensor<3x4xf64>, tensor<3x4xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x4xf64>, %arg1: tensor<i64>) -> tensor<4xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<3x4xf64>, tensor<i64>, tensor<i64>) -> tensor<1x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf64>) -> tensor<4xf64>
    return %1 : tensor<4xf64>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<4xf64>, %arg1: tensor<i64>) -> tensor<f64> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<4xf64>, tensor<i64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    return %1 : tensor<f64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4xf64>, %arg1: tensor<f64>, %arg2: tensor<i64>) -> tensor<4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<4xf64>, tensor<1xf64>, tensor<i64>) -> tensor<4xf64>
    return %1 : tensor<4xf64>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<4xi32>, %arg1: tensor<i32>, %arg2: tensor<i64>) -> tensor<4xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<4xi32>, tensor<1xi32>, tensor<i64>) -> tensor<4xi32>
    return %1 : tensor<4xi32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<3x4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<i64>) -> tensor<3x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x4xf64>, tensor<1x4xf64>, tensor<i64>, tensor<i64>) -> tensor<3x4xf64>
    return %1 : tensor<3x4xf64>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<3x4xi32>, %arg1: tensor<4xi32>, %arg2: tensor<i64>) -> tensor<3x4xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xi32>) -> tensor<1x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x4xi32>, tensor<1x4xi32>, tensor<i64>, tensor<i64>) -> tensor<3x4xi32>
    return %1 : tensor<3x4xi32>
  }
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<3x4xi32>, %arg1: tensor<i64>) -> tensor<4xi32> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<3x4xi32>, tensor<i64>, tensor<i64>) -> tensor<1x4xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xi32>) -> tensor<4xi32>
    return %1 : tensor<4xi32>
  }
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<4xi32>, %arg1: tensor<i64>) -> tensor<i32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<4xi32>, tensor<i64>) -> tensor<1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1xi32>) -> tensor<i32>
    return %1 : tensor<i32>
  }
}
// -----
// backward, cuda, takes inputs 0 1 2: same text as cpu
