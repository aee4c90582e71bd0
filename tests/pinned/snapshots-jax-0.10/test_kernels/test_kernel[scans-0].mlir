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
      %7:2 = func.call @closed_call(%iterArg_1, %6) : (tensor<f64>, tensor<4xf64>) -> (tensor<f64>, tensor<4xf64>)
      %8 = func.call @dynamic_update_index_in_dim_2(%iterArg_2, %7#1, %5) : (tensor<3x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<3x4xf64>
      %c_5 = stablehlo.constant dense<1> : tensor<i64>
      %9 = stablehlo.add %iterArg_0, %c_5 : tensor<i64>
      stablehlo.return %iterArg, %9, %7#0, %8 : tensor<3x4xf64>, tensor<i64>, tensor<f64>, tensor<3x4xf64>
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
  func.func private @closed_call(%arg0: tensor<f64>, %arg1: tensor<4xf64>) -> (tensor<f64>, tensor<4xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1:5 = stablehlo.while(%iterArg = %arg1, %iterArg_1 = %arg0, %iterArg_2 = %c, %iterArg_3 = %arg0, %iterArg_4 = %0) : tensor<4xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<4xf64>
    cond {
      %c_5 = stablehlo.constant dense<4> : tensor<i64>
      %3 = stablehlo.compare LT, %iterArg_2, %c_5, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %3 : tensor<i1>
    } do {
      %3 = func.call @dynamic_index_in_dim_0(%iterArg, %iterArg_2) : (tensor<4xf64>, tensor<i64>) -> tensor<f64>
      %4:2 = func.call @closed_call_1(%iterArg_1, %iterArg_3, %3) : (tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>)
      %5 = func.call @dynamic_update_index_in_dim(%iterArg_4, %4#1, %iterArg_2) : (tensor<4xf64>, tensor<f64>, tensor<i64>) -> tensor<4xf64>
      %c_5 = stablehlo.constant dense<1> : tensor<i64>
      %6 = stablehlo.add %iterArg_2, %c_5 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_1, %6, %4#0, %5 : tensor<4xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<4xf64>
    }
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %2 = stablehlo.multiply %cst_0, %1#3 : tensor<f64>
    return %2, %1#4 : tensor<f64>, tensor<4xf64>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<4xf64>, %arg1: tensor<i64>) -> tensor<f64> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<4xf64>, tensor<i64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    return %1 : tensor<f64>
  }
  func.func private @closed_call_1(%arg0: tensor<f64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> (tensor<f64>, tensor<f64>) {
    %0 = stablehlo.subtract %arg2, %arg1 : tensor<f64>
    %cst = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %1 = stablehlo.compare GT, %arg2, %cst, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %2 = stablehlo.convert %1 : (tensor<i1>) -> tensor<i32>
    %3 = "stablehlo.case"(%2) ({
      %cst_1 = stablehlo.constant dense<3.000000e-01> : tensor<f64>
      %7 = stablehlo.subtract %0, %cst_1 : tensor<f64>
      stablehlo.return %7 : tensor<f64>
    }, {
      %7 = stablehlo.sine %0 : tensor<f64>
      stablehlo.return %7 : tensor<f64>
    }) : (tensor<i32>) -> tensor<f64>
    %cst_0 = stablehlo.constant dense<3.000000e-01> : tensor<f64>
    %4 = stablehlo.multiply %cst_0, %arg0 : tensor<f64>
    %5 = stablehlo.add %3, %4 : tensor<f64>
    %6 = stablehlo.tanh %5 : tensor<f64>
    return %6, %6 : tensor<f64>, tensor<f64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4xf64>, %arg1: tensor<f64>, %arg2: tensor<i64>) -> tensor<4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<4xf64>, tensor<1xf64>, tensor<i64>) -> tensor<4xf64>
    return %1 : tensor<4xf64>
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
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %5:8 = stablehlo.while(%iterArg = %arg0, %iterArg_8 = %c_3, %iterArg_9 = %arg1, %iterArg_10 = %0, %iterArg_11 = %1, %iterArg_12 = %2, %iterArg_13 = %3, %iterArg_14 = %4) : tensor<3x4xf64>, tensor<i64>, tensor<f64>, tensor<3x4xf64>, tensor<3x4xi32>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>
    cond {
      %c_15 = stablehlo.constant dense<3> : tensor<i64>
      %11 = stablehlo.compare LT, %iterArg_8, %c_15, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %11 : tensor<i1>
    } do {
      %c_15 = stablehlo.constant dense<3> : tensor<i64>
      %11 = stablehlo.subtract %c_15, %iterArg_8 : tensor<i64>
      %c_16 = stablehlo.constant dense<1> : tensor<i64>
      %12 = stablehlo.subtract %11, %c_16 : tensor<i64>
      %13 = func.call @dynamic_index_in_dim(%iterArg, %12) : (tensor<3x4xf64>, tensor<i64>) -> tensor<4xf64>
      %14:6 = func.call @closed_call(%iterArg_9, %13) : (tensor<f64>, tensor<4xf64>) -> (tensor<f64>, tensor<4xf64>, tensor<4xi32>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>)
      %15 = func.call @dynamic_update_index_in_dim_3(%iterArg_10, %14#1, %12) : (tensor<3x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<3x4xf64>
      %16 = func.call @dynamic_update_index_in_dim_4(%iterArg_11, %14#2, %12) : (tensor<3x4xi32>, tensor<4xi32>, tensor<i64>) -> tensor<3x4xi32>
      %17 = func.call @dynamic_update_index_in_dim_3(%iterArg_12, %14#3, %12) : (tensor<3x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<3x4xf64>
      %18 = func.call @dynamic_update_index_in_dim_3(%iterArg_13, %14#4, %12) : (tensor<3x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<3x4xf64>
      %19 = func.call @dynamic_update_index_in_dim_3(%iterArg_14, %14#5, %12) : (tensor<3x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<3x4xf64>
      %c_17 = stablehlo.constant dense<1> : tensor<i64>
      %20 = stablehlo.add %iterArg_8, %c_17 : tensor<i64>
      stablehlo.return %iterArg, %20, %14#0, %15, %16, %17, %18, %19 : tensor<3x4xf64>, tensor<i64>, tensor<f64>, tensor<3x4xf64>, tensor<3x4xi32>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>
    }
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %7 = stablehlo.multiply %arg2, %6 : tensor<3x4xf64>
    %8 = stablehlo.multiply %6, %5#3 : tensor<3x4xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %c_7 = stablehlo.constant dense<0> : tensor<i64>
    %10:8 = stablehlo.while(%iterArg = %7, %iterArg_8 = %5#4, %iterArg_9 = %5#5, %iterArg_10 = %5#6, %iterArg_11 = %5#7, %iterArg_12 = %c_7, %iterArg_13 = %cst_5, %iterArg_14 = %9) : tensor<3x4xf64>, tensor<3x4xi32>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<i64>, tensor<f64>, tensor<3x4xf64>
    cond {
      %c_15 = stablehlo.constant dense<3> : tensor<i64>
      %11 = stablehlo.compare LT, %iterArg_12, %c_15, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %11 : tensor<i1>
    } do {
      %11 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_12) : (tensor<3x4xf64>, tensor<i64>) -> tensor<4xf64>
      %12 = func.call @dynamic_index_in_dim_5(%iterArg_8, %iterArg_12) : (tensor<3x4xi32>, tensor<i64>) -> tensor<4xi32>
      %13 = func.call @dynamic_index_in_dim(%iterArg_9, %iterArg_12) : (tensor<3x4xf64>, tensor<i64>) -> tensor<4xf64>
      %14 = func.call @dynamic_index_in_dim(%iterArg_10, %iterArg_12) : (tensor<3x4xf64>, tensor<i64>) -> tensor<4xf64>
      %15 = func.call @dynamic_index_in_dim(%iterArg_11, %iterArg_12) : (tensor<3x4xf64>, tensor<i64>) -> tensor<4xf64>
      %16:2 = func.call @closed_call_6(%iterArg_13, %11, %12, %13, %14, %15) : (tensor<f64>, tensor<4xf64>, tensor<4xi32>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>) -> (tensor<f64>, tensor<4xf64>)
      %17 = func.call @dynamic_update_index_in_dim_3(%iterArg_14, %16#1, %iterArg_12) : (tensor<3x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<3x4xf64>
      %c_15 = stablehlo.constant dense<1> : tensor<i64>
      %18 = stablehlo.add %iterArg_12, %c_15 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11, %18, %16#0, %17 : tensor<3x4xf64>, tensor<3x4xi32>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<3x4xf64>, tensor<i64>, tensor<f64>, tensor<3x4xf64>
    }
    return %10#7, %10#6, %8, %6 : tensor<3x4xf64>, tensor<f64>, tensor<3x4xf64>, tensor<3x4xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x4xf64>, %arg1: tensor<i64>) -> tensor<4xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<3x4xf64>, tensor<i64>, tensor<i64>) -> tensor<1x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf64>) -> tensor<4xf64>
    return %1 : tensor<4xf64>
  }
  func.func private @closed_call(%arg0: tensor<f64>, %arg1: tensor<4xf64>) -> (tensor<f64>, tensor<4xf64>, tensor<4xi32>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>) {
    %cst = stablehlo.constant dense<3.000000e-01> : tensor<f64>
    %0 = stablehlo.multiply %cst, %arg0 : tensor<f64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %c_4 = stablehlo.constant dense<0> : tensor<i64>
    %6:9 = stablehlo.while(%iterArg = %arg1, %iterArg_6 = %0, %iterArg_7 = %c_4, %iterArg_8 = %arg0, %iterArg_9 = %1, %iterArg_10 = %2, %iterArg_11 = %3, %iterArg_12 = %4, %iterArg_13 = %5) : tensor<4xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<4xf64>, tensor<4xi32>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>
    cond {
      %c_14 = stablehlo.constant dense<4> : tensor<i64>
      %8 = stablehlo.compare LT, %iterArg_7, %c_14, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %8 : tensor<i1>
    } do {
      %8 = func.call @dynamic_index_in_dim_0(%iterArg, %iterArg_7) : (tensor<4xf64>, tensor<i64>) -> tensor<f64>
      %9:6 = func.call @closed_call_1(%iterArg_6, %iterArg_8, %8) : (tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<i32>, tensor<f64>, tensor<f64>, tensor<f64>)
      %10 = func.call @dynamic_update_index_in_dim(%iterArg_9, %9#1, %iterArg_7) : (tensor<4xf64>, tensor<f64>, tensor<i64>) -> tensor<4xf64>
      %11 = func.call @dynamic_update_index_in_dim_2(%iterArg_10, %9#2, %iterArg_7) : (tensor<4xi32>, tensor<i32>, tensor<i64>) -> tensor<4xi32>
      %12 = func.call @dynamic_update_index_in_dim(%iterArg_11, %9#3, %iterArg_7) : (tensor<4xf64>, tensor<f64>, tensor<i64>) -> tensor<4xf64>
      %13 = func.call @dynamic_update_index_in_dim(%iterArg_12, %9#4, %iterArg_7) : (tensor<4xf64>, tensor<f64>, tensor<i64>) -> tensor<4xf64>
      %14 = func.call @dynamic_update_index_in_dim(%iterArg_13, %9#5, %iterArg_7) : (tensor<4xf64>, tensor<f64>, tensor<i64>) -> tensor<4xf64>
      %c_14 = stablehlo.constant dense<1> : tensor<i64>
      %15 = stablehlo.add %iterArg_7, %c_14 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_6, %15, %9#0, %10, %11, %12, %13, %14 : tensor<4xf64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<4xf64>, tensor<4xi32>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>
    }
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %7 = stablehlo.multiply %cst_5, %6#3 : tensor<f64>
    return %7, %6#4, %6#5, %6#6, %6#7, %6#8 : tensor<f64>, tensor<4xf64>, tensor<4xi32>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<4xf64>, %arg1: tensor<i64>) -> tensor<f64> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<4xf64>, tensor<i64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    return %1 : tensor<f64>
  }
  func.func private @closed_call_1(%arg0: tensor<f64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<i32>, tensor<f64>, tensor<f64>, tensor<f64>) {
    %0 = stablehlo.subtract %arg2, %arg1 : tensor<f64>
    %cst = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %1 = stablehlo.compare GT, %arg2, %cst, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %2 = stablehlo.convert %1 : (tensor<i1>) -> tensor<i32>
    %3:2 = "stablehlo.case"(%2) ({
      %cst_1 = stablehlo.constant dense<3.000000e-01> : tensor<f64>
      %7 = stablehlo.subtract %0, %cst_1 : tensor<f64>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      stablehlo.return %7, %cst_2 : tensor<f64>, tensor<f64>
    }, {
      %7 = stablehlo.sine %0 : tensor<f64>
      %8 = stablehlo.cosine %0 : tensor<f64>
      stablehlo.return %7, %8 : tensor<f64>, tensor<f64>
    }) : (tensor<i32>) -> (tensor<f64>, tensor<f64>)
    %4 = stablehlo.add %3#0, %arg0 : tensor<f64>
    %5 = stablehlo.tanh %4 : tensor<f64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %6 = stablehlo.subtract %cst_0, %5 : tensor<f64>
    return %5, %5, %2, %3#1, %5, %6 : tensor<f64>, tensor<f64>, tensor<i32>, tensor<f64>, tensor<f64>, tensor<f64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4xf64>, %arg1: tensor<f64>, %arg2: tensor<i64>) -> tensor<4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<4xf64>, tensor<1xf64>, tensor<i64>) -> tensor<4xf64>
    return %1 : tensor<4xf64>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<4xi32>, %arg1: tensor<i32>, %arg2: tensor<i64>) -> tensor<4xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<4xi32>, tensor<1xi32>, tensor<i64>) -> tensor<4xi32>
    return %1 : tensor<4xi32>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<3x4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<i64>) -> tensor<3x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x4xf64>, tensor<1x4xf64>, tensor<i64>, tensor<i64>) -> tensor<3x4xf64>
    return %1 : tensor<3x4xf64>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<3x4xi32>, %arg1: tensor<4xi32>, %arg2: tensor<i64>) -> tensor<3x4xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xi32>) -> tensor<1x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x4xi32>, tensor<1x4xi32>, tensor<i64>, tensor<i64>) -> tensor<3x4xi32>
    return %1 : tensor<3x4xi32>
  }
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<3x4xi32>, %arg1: tensor<i64>) -> tensor<4xi32> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<3x4xi32>, tensor<i64>, tensor<i64>) -> tensor<1x4xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xi32>) -> tensor<4xi32>
    return %1 : tensor<4xi32>
  }
  func.func private @closed_call_6(%arg0: tensor<f64>, %arg1: tensor<4xf64>, %arg2: tensor<4xi32>, %arg3: tensor<4xf64>, %arg4: tensor<4xf64>, %arg5: tensor<4xf64>) -> (tensor<f64>, tensor<4xf64>) {
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %0 = stablehlo.multiply %cst, %arg0 : tensor<f64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %2:9 = stablehlo.while(%iterArg = %arg1, %iterArg_2 = %arg2, %iterArg_3 = %arg3, %iterArg_4 = %arg4, %iterArg_5 = %arg5, %iterArg_6 = %c, %iterArg_7 = %cst_0, %iterArg_8 = %0, %iterArg_9 = %1) : tensor<4xf64>, tensor<4xi32>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<4xf64>
    cond {
      %c_10 = stablehlo.constant dense<4> : tensor<i64>
      %4 = stablehlo.compare LT, %iterArg_6, %c_10, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %4 : tensor<i1>
    } do {
      %c_10 = stablehlo.constant dense<4> : tensor<i64>
      %4 = stablehlo.subtract %c_10, %iterArg_6 : tensor<i64>
      %c_11 = stablehlo.constant dense<1> : tensor<i64>
      %5 = stablehlo.subtract %4, %c_11 : tensor<i64>
      %6 = func.call @dynamic_index_in_dim_0(%iterArg, %5) : (tensor<4xf64>, tensor<i64>) -> tensor<f64>
      %7 = func.call @dynamic_index_in_dim_7(%iterArg_2, %5) : (tensor<4xi32>, tensor<i64>) -> tensor<i32>
      %8 = func.call @dynamic_index_in_dim_0(%iterArg_3, %5) : (tensor<4xf64>, tensor<i64>) -> tensor<f64>
      %9 = func.call @dynamic_index_in_dim_0(%iterArg_4, %5) : (tensor<4xf64>, tensor<i64>) -> tensor<f64>
      %10 = func.call @dynamic_index_in_dim_0(%iterArg_5, %5) : (tensor<4xf64>, tensor<i64>) -> tensor<f64>
      %11:3 = func.call @closed_call_8(%iterArg_7, %iterArg_8, %6, %7, %8, %9, %10) : (tensor<f64>, tensor<f64>, tensor<f64>, tensor<i32>, tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>)
      %12 = func.call @dynamic_update_index_in_dim(%iterArg_9, %11#2, %5) : (tensor<4xf64>, tensor<f64>, tensor<i64>) -> tensor<4xf64>
      %c_12 = stablehlo.constant dense<1> : tensor<i64>
      %13 = stablehlo.add %iterArg_6, %c_12 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_2, %iterArg_3, %iterArg_4, %iterArg_5, %13, %11#0, %11#1, %12 : tensor<4xf64>, tensor<4xi32>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<4xf64>
    }
    %3 = stablehlo.add %2#6, %2#7 : tensor<f64>
    return %3, %2#8 : tensor<f64>, tensor<4xf64>
  }
  func.func private @dynamic_index_in_dim_7(%arg0: tensor<4xi32>, %arg1: tensor<i64>) -> tensor<i32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<4xi32>, tensor<i64>) -> tensor<1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1xi32>) -> tensor<i32>
    return %1 : tensor<i32>
  }
  func.func private @closed_call_8(%arg0: tensor<f64>, %arg1: tensor<f64>, %arg2: tensor<f64>, %arg3: tensor<i32>, %arg4: tensor<f64>, %arg5: tensor<f64>, %arg6: tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>) {
    %0 = stablehlo.add %arg1, %arg2 : tensor<f64>
    %1 = stablehlo.multiply %0, %arg6 : tensor<f64>
    %2 = stablehlo.multiply %1, %arg5 : tensor<f64>
    %3 = stablehlo.add %1, %2 : tensor<f64>
    %cst = stablehlo.constant dense<3.000000e-01> : tensor<f64>
    %4 = stablehlo.multiply %cst, %3 : tensor<f64>
    %5 = stablehlo.add %arg0, %4 : tensor<f64>
    %6 = "stablehlo.case"(%arg3) ({
      stablehlo.return %3 : tensor<f64>
    }, {
      %8 = stablehlo.multiply %3, %arg4 : tensor<f64>
      stablehlo.return %8 : tensor<f64>
    }) : (tensor<i32>) -> tensor<f64>
    %7 = stablehlo.negate %6 : tensor<f64>
    return %5, %7, %6 : tensor<f64>, tensor<f64>, tensor<f64>
  }
}
// -----
// backward, cuda, takes inputs 0 1 2: same text as cpu
