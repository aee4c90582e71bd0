// import jax
// import jax.numpy as jnp
//
//
// def welford_standardization(stream):
//     def update(stats, x):
//         n, avg, var = stats
//         n = n + 1
//         delta = x - avg
//         avg = avg + delta / n
//         var = var + delta * (x - avg)
//         return (n, avg, var), delta / jnp.sqrt(var / n + 1e-3)
//
//     init = (
//         jnp.zeros((), dtype=stream.dtype),
//         jnp.zeros(3, dtype=stream.dtype),
//         jnp.zeros(3, dtype=stream.dtype),
//     )
//     end_state, z_scores = jax.lax.scan(update, init, stream)
//     return z_scores, end_state[-2]
//
//   stream: float64[4, 3] in [-2, 2]
// -----
// forward, cpu
module @jit_welford_standardization attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3xf64>) -> (tensor<4x3xf64> {jax.result_info = "result[0]"}, tensor<3xf64> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %3:6 = stablehlo.while(%iterArg = %arg0, %iterArg_3 = %c, %iterArg_4 = %cst_1, %iterArg_5 = %0, %iterArg_6 = %1, %iterArg_7 = %2) : tensor<4x3xf64>, tensor<i64>, tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<4x3xf64>
    cond {
      %c_8 = stablehlo.constant dense<4> : tensor<i64>
      %4 = stablehlo.compare LT, %iterArg_3, %c_8, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %4 : tensor<i1>
    } do {
      %4 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_3) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %5 = stablehlo.add %iterArg_4, %cst_8 : tensor<f64>
      %6 = stablehlo.subtract %4, %iterArg_5 : tensor<3xf64>
      %7 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %8 = stablehlo.divide %6, %7 : tensor<3xf64>
      %9 = stablehlo.add %iterArg_5, %8 : tensor<3xf64>
      %10 = stablehlo.subtract %4, %9 : tensor<3xf64>
      %11 = stablehlo.multiply %6, %10 : tensor<3xf64>
      %12 = stablehlo.add %iterArg_6, %11 : tensor<3xf64>
      %13 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %14 = stablehlo.divide %12, %13 : tensor<3xf64>
      %cst_9 = stablehlo.constant dense<1.000000e-03> : tensor<f64>
      %15 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %16 = stablehlo.add %14, %15 : tensor<3xf64>
      %17 = stablehlo.sqrt %16 : tensor<3xf64>
      %18 = stablehlo.divide %6, %17 : tensor<3xf64>
      %19 = func.call @dynamic_update_index_in_dim(%iterArg_7, %18, %iterArg_3) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %c_10 = stablehlo.constant dense<1> : tensor<i64>
      %20 = stablehlo.add %iterArg_3, %c_10 : tensor<i64>
      stablehlo.return %iterArg, %20, %5, %9, %12, %19 : tensor<4x3xf64>, tensor<i64>, tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<4x3xf64>
    }
    return %3#5, %3#3 : tensor<4x3xf64>, tensor<3xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x3xf64>, %arg1: tensor<i64>) -> tensor<3xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<4x3xf64>, tensor<i64>, tensor<i64>) -> tensor<1x3xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf64>) -> tensor<3xf64>
    return %1 : tensor<3xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4x3xf64>, %arg1: tensor<3xf64>, %arg2: tensor<i64>) -> tensor<4x3xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x3xf64>, tensor<1x3xf64>, tensor<i64>, tensor<i64>) -> tensor<4x3xf64>
    return %1 : tensor<4x3xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3xf64>) -> (tensor<4x3xf64> {jax.result_info = "result[0]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %8:11 = stablehlo.while(%iterArg = %arg0, %iterArg_13 = %c, %iterArg_14 = %cst_1, %iterArg_15 = %0, %iterArg_16 = %1, %iterArg_17 = %2, %iterArg_18 = %3, %iterArg_19 = %4, %iterArg_20 = %5, %iterArg_21 = %6, %iterArg_22 = %7) : tensor<4x3xf64>, tensor<i64>, tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>
    cond {
      %c_23 = stablehlo.constant dense<4> : tensor<i64>
      %14 = stablehlo.compare LT, %iterArg_13, %c_23, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %14 : tensor<i1>
    } do {
      %14 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_13) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %15 = stablehlo.add %iterArg_14, %cst_23 : tensor<f64>
      %16 = stablehlo.subtract %14, %iterArg_15 : tensor<3xf64>
      %17 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %18 = stablehlo.divide %16, %17 : tensor<3xf64>
      %19 = stablehlo.add %iterArg_15, %18 : tensor<3xf64>
      %20 = stablehlo.subtract %14, %19 : tensor<3xf64>
      %21 = stablehlo.multiply %16, %20 : tensor<3xf64>
      %22 = stablehlo.add %iterArg_16, %21 : tensor<3xf64>
      %23 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %24 = stablehlo.divide %22, %23 : tensor<3xf64>
      %cst_24 = stablehlo.constant dense<1.000000e-03> : tensor<f64>
      %25 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %26 = stablehlo.add %24, %25 : tensor<3xf64>
      %27 = stablehlo.sqrt %26 : tensor<3xf64>
      %cst_25 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %28 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %29 = stablehlo.divide %28, %27 : tensor<3xf64>
      %30 = stablehlo.multiply %27, %27 : tensor<3xf64>
      %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %31 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %32 = stablehlo.divide %31, %30 : tensor<3xf64>
      %33 = func.call @dynamic_update_index_in_dim(%iterArg_17, %15, %iterArg_13) : (tensor<4xf64>, tensor<f64>, tensor<i64>) -> tensor<4xf64>
      %34 = func.call @dynamic_update_index_in_dim_0(%iterArg_18, %20, %iterArg_13) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %35 = func.call @dynamic_update_index_in_dim_0(%iterArg_19, %16, %iterArg_13) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %36 = func.call @dynamic_update_index_in_dim_0(%iterArg_20, %29, %iterArg_13) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %37 = func.call @dynamic_update_index_in_dim_0(%iterArg_21, %27, %iterArg_13) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %38 = func.call @dynamic_update_index_in_dim_0(%iterArg_22, %32, %iterArg_13) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %c_27 = stablehlo.constant dense<1> : tensor<i64>
      %39 = stablehlo.add %iterArg_13, %c_27 : tensor<i64>
      stablehlo.return %iterArg, %39, %15, %19, %22, %33, %34, %35, %36, %37, %38 : tensor<4x3xf64>, tensor<i64>, tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>
    }
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %c_12 = stablehlo.constant dense<0> : tensor<i64>
    %13:11 = stablehlo.while(%iterArg = %10, %iterArg_13 = %8#5, %iterArg_14 = %8#6, %iterArg_15 = %8#7, %iterArg_16 = %8#8, %iterArg_17 = %8#9, %iterArg_18 = %8#10, %iterArg_19 = %c_12, %iterArg_20 = %9, %iterArg_21 = %11, %iterArg_22 = %12) : tensor<4x3xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<i64>, tensor<3xf64>, tensor<3xf64>, tensor<4x3xf64>
    cond {
      %c_23 = stablehlo.constant dense<4> : tensor<i64>
      %14 = stablehlo.compare LT, %iterArg_19, %c_23, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %14 : tensor<i1>
    } do {
      %c_23 = stablehlo.constant dense<4> : tensor<i64>
      %14 = stablehlo.subtract %c_23, %iterArg_19 : tensor<i64>
      %c_24 = stablehlo.constant dense<1> : tensor<i64>
      %15 = stablehlo.subtract %14, %c_24 : tensor<i64>
      %16 = func.call @dynamic_index_in_dim(%iterArg, %15) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %17 = func.call @dynamic_index_in_dim_1(%iterArg_13, %15) : (tensor<4xf64>, tensor<i64>) -> tensor<f64>
      %18 = func.call @dynamic_index_in_dim(%iterArg_14, %15) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %19 = func.call @dynamic_index_in_dim(%iterArg_15, %15) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %20 = func.call @dynamic_index_in_dim(%iterArg_16, %15) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %21 = func.call @dynamic_index_in_dim(%iterArg_17, %15) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %22 = func.call @dynamic_index_in_dim(%iterArg_18, %15) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %23 = stablehlo.multiply %16, %22 : tensor<3xf64>
      %24 = stablehlo.multiply %23, %19 : tensor<3xf64>
      %25 = stablehlo.negate %24 : tensor<3xf64>
      %26 = stablehlo.divide %16, %21 : tensor<3xf64>
      %27 = stablehlo.multiply %25, %20 : tensor<3xf64>
      %28 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %29 = stablehlo.divide %27, %28 : tensor<3xf64>
      %30 = stablehlo.add %iterArg_21, %29 : tensor<3xf64>
      %31 = stablehlo.multiply %19, %30 : tensor<3xf64>
      %32 = stablehlo.multiply %30, %18 : tensor<3xf64>
      %33 = stablehlo.add %26, %32 : tensor<3xf64>
      %34 = stablehlo.negate %31 : tensor<3xf64>
      %35 = stablehlo.add %iterArg_20, %34 : tensor<3xf64>
      %36 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %37 = stablehlo.divide %35, %36 : tensor<3xf64>
      %38 = stablehlo.add %33, %37 : tensor<3xf64>
      %39 = stablehlo.negate %38 : tensor<3xf64>
      %40 = stablehlo.add %31, %38 : tensor<3xf64>
      %41 = stablehlo.add %35, %39 : tensor<3xf64>
      %42 = func.call @dynamic_update_index_in_dim_0(%iterArg_22, %40, %15) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %c_25 = stablehlo.constant dense<1> : tensor<i64>
      %43 = stablehlo.add %iterArg_19, %c_25 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %43, %41, %30, %42 : tensor<4x3xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<i64>, tensor<3xf64>, tensor<3xf64>, tensor<4x3xf64>
    }
    return %13#10 : tensor<4x3xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x3xf64>, %arg1: tensor<i64>) -> tensor<3xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<4x3xf64>, tensor<i64>, tensor<i64>) -> tensor<1x3xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf64>) -> tensor<3xf64>
    return %1 : tensor<3xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4xf64>, %arg1: tensor<f64>, %arg2: tensor<i64>) -> tensor<4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<4xf64>, tensor<1xf64>, tensor<i64>) -> tensor<4xf64>
    return %1 : tensor<4xf64>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<4x3xf64>, %arg1: tensor<3xf64>, %arg2: tensor<i64>) -> tensor<4x3xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x3xf64>, tensor<1x3xf64>, tensor<i64>, tensor<i64>) -> tensor<4x3xf64>
    return %1 : tensor<4x3xf64>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<4xf64>, %arg1: tensor<i64>) -> tensor<f64> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<4xf64>, tensor<i64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    return %1 : tensor<f64>
  }
}
// -----
// backward, cuda: same text as cpu
