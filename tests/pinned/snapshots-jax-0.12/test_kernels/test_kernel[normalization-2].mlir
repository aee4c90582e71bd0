// import jax
// import jax.numpy as jnp
//
//
// def moving_z_score(
//     stream: jax.Array, weights: jax.Array, reference: jax.Array
// ) -> jax.Array:
//     """Moving z score.
//
//     Args:
//         stream: (4, 3)
//         weights: (3,)
//         reference: (4, 3)
//
//     Returns:
//         (4,)
//     """
//
//     def update(stats, x):
//         n, avg, var = stats
//         n = n + 1
//         delta = x - avg
//         avg = avg + delta / n
//         var = var + delta * (x - avg)
//         return (n, avg, var), delta / jnp.sqrt(var / n + 1e-3)
//
//     start = (
//         jnp.zeros((), dtype=stream.dtype),
//         jnp.zeros(3, dtype=stream.dtype),
//         jnp.zeros(3, dtype=stream.dtype),
//     )
//     final_stats, scores = jax.lax.scan(update, start, stream)
//     err = scores - reference
//     squared = err**2
//     return squared @ weights
//
//   stream: float64[4, 3] in [-2, 2]
//   weights: float64[3] in [-1, 1]
//   reference: float64[4, 3] in [-1, 1]
// -----
// forward, cpu
module @jit_moving_z_score attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3xf64>, %arg1: tensor<3xf64>, %arg2: tensor<4x3xf64>) -> (tensor<4xf64> {jax.result_info = "result"}) {
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
      %7 = stablehlo.compare LT, %iterArg_3, %c_8, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_3) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %8 = stablehlo.add %iterArg_4, %cst_8 : tensor<f64>
      %9 = stablehlo.subtract %7, %iterArg_5 : tensor<3xf64>
      %10 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %11 = stablehlo.divide %9, %10 : tensor<3xf64>
      %12 = stablehlo.add %iterArg_5, %11 : tensor<3xf64>
      %13 = stablehlo.subtract %7, %12 : tensor<3xf64>
      %14 = stablehlo.multiply %9, %13 : tensor<3xf64>
      %15 = stablehlo.add %iterArg_6, %14 : tensor<3xf64>
      %16 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %17 = stablehlo.divide %15, %16 : tensor<3xf64>
      %cst_9 = stablehlo.constant dense<1.000000e-03> : tensor<f64>
      %18 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %19 = stablehlo.add %17, %18 : tensor<3xf64>
      %20 = stablehlo.sqrt %19 : tensor<3xf64>
      %21 = stablehlo.divide %9, %20 : tensor<3xf64>
      %22 = func.call @dynamic_update_index_in_dim(%iterArg_7, %21, %iterArg_3) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %c_10 = stablehlo.constant dense<1> : tensor<i64>
      %23 = stablehlo.add %iterArg_3, %c_10 : tensor<i64>
      stablehlo.return %iterArg, %23, %8, %12, %15, %22 : tensor<4x3xf64>, tensor<i64>, tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<4x3xf64>
    }
    %4 = stablehlo.subtract %3#5, %arg2 : tensor<4x3xf64>
    %5 = stablehlo.multiply %4, %4 : tensor<4x3xf64>
    %6 = stablehlo.dot_general %5, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<3xf64>) -> tensor<4xf64>
    return %6 : tensor<4xf64>
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
  func.func public @main(%arg0: tensor<4x3xf64>, %arg1: tensor<3xf64>, %arg2: tensor<4x3xf64>) -> (tensor<4x3xf64> {jax.result_info = "result[0]"}, tensor<3xf64> {jax.result_info = "result[1]"}, tensor<4x3xf64> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %9:12 = stablehlo.while(%iterArg = %arg0, %iterArg_15 = %c, %iterArg_16 = %cst_1, %iterArg_17 = %0, %iterArg_18 = %1, %iterArg_19 = %2, %iterArg_20 = %3, %iterArg_21 = %4, %iterArg_22 = %5, %iterArg_23 = %6, %iterArg_24 = %7, %iterArg_25 = %8) : tensor<4x3xf64>, tensor<i64>, tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>
    cond {
      %c_26 = stablehlo.constant dense<4> : tensor<i64>
      %23 = stablehlo.compare LT, %iterArg_15, %c_26, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %23 : tensor<i1>
    } do {
      %23 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_15) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %24 = stablehlo.add %iterArg_16, %cst_26 : tensor<f64>
      %25 = stablehlo.subtract %23, %iterArg_17 : tensor<3xf64>
      %26 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %27 = stablehlo.divide %25, %26 : tensor<3xf64>
      %28 = stablehlo.add %iterArg_17, %27 : tensor<3xf64>
      %29 = stablehlo.subtract %23, %28 : tensor<3xf64>
      %30 = stablehlo.multiply %25, %29 : tensor<3xf64>
      %31 = stablehlo.add %iterArg_18, %30 : tensor<3xf64>
      %32 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %33 = stablehlo.divide %31, %32 : tensor<3xf64>
      %cst_27 = stablehlo.constant dense<1.000000e-03> : tensor<f64>
      %34 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %35 = stablehlo.add %33, %34 : tensor<3xf64>
      %36 = stablehlo.sqrt %35 : tensor<3xf64>
      %cst_28 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %37 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %38 = stablehlo.divide %37, %36 : tensor<3xf64>
      %39 = stablehlo.divide %25, %36 : tensor<3xf64>
      %40 = stablehlo.multiply %36, %36 : tensor<3xf64>
      %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %41 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %42 = stablehlo.divide %41, %40 : tensor<3xf64>
      %43 = func.call @dynamic_update_index_in_dim(%iterArg_19, %39, %iterArg_15) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %44 = func.call @dynamic_update_index_in_dim_0(%iterArg_20, %24, %iterArg_15) : (tensor<4xf64>, tensor<f64>, tensor<i64>) -> tensor<4xf64>
      %45 = func.call @dynamic_update_index_in_dim(%iterArg_21, %29, %iterArg_15) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %46 = func.call @dynamic_update_index_in_dim(%iterArg_22, %25, %iterArg_15) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %47 = func.call @dynamic_update_index_in_dim(%iterArg_23, %38, %iterArg_15) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %48 = func.call @dynamic_update_index_in_dim(%iterArg_24, %36, %iterArg_15) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %49 = func.call @dynamic_update_index_in_dim(%iterArg_25, %42, %iterArg_15) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %c_30 = stablehlo.constant dense<1> : tensor<i64>
      %50 = stablehlo.add %iterArg_15, %c_30 : tensor<i64>
      stablehlo.return %iterArg, %50, %24, %28, %31, %43, %44, %45, %46, %47, %48, %49 : tensor<4x3xf64>, tensor<i64>, tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>
    }
    %10 = stablehlo.subtract %9#5, %arg2 : tensor<4x3xf64>
    %11 = stablehlo.multiply %10, %10 : tensor<4x3xf64>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %13 = stablehlo.multiply %12, %10 : tensor<4x3xf64>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %15 = stablehlo.dot_general %14, %11, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf64>, tensor<4x3xf64>) -> tensor<3xf64>
    %16 = stablehlo.dot_general %14, %arg1, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf64>, tensor<3xf64>) -> tensor<4x3xf64>
    %17 = stablehlo.multiply %16, %13 : tensor<4x3xf64>
    %18 = stablehlo.negate %17 : tensor<4x3xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %c_14 = stablehlo.constant dense<0> : tensor<i64>
    %22:11 = stablehlo.while(%iterArg = %17, %iterArg_15 = %9#6, %iterArg_16 = %9#7, %iterArg_17 = %9#8, %iterArg_18 = %9#9, %iterArg_19 = %9#10, %iterArg_20 = %9#11, %iterArg_21 = %c_14, %iterArg_22 = %19, %iterArg_23 = %20, %iterArg_24 = %21) : tensor<4x3xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<i64>, tensor<3xf64>, tensor<3xf64>, tensor<4x3xf64>
    cond {
      %c_25 = stablehlo.constant dense<4> : tensor<i64>
      %23 = stablehlo.compare LT, %iterArg_21, %c_25, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %23 : tensor<i1>
    } do {
      %c_25 = stablehlo.constant dense<4> : tensor<i64>
      %23 = stablehlo.subtract %c_25, %iterArg_21 : tensor<i64>
      %c_26 = stablehlo.constant dense<1> : tensor<i64>
      %24 = stablehlo.subtract %23, %c_26 : tensor<i64>
      %25 = func.call @dynamic_index_in_dim(%iterArg, %24) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %26 = func.call @dynamic_index_in_dim_1(%iterArg_15, %24) : (tensor<4xf64>, tensor<i64>) -> tensor<f64>
      %27 = func.call @dynamic_index_in_dim(%iterArg_16, %24) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %28 = func.call @dynamic_index_in_dim(%iterArg_17, %24) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %29 = func.call @dynamic_index_in_dim(%iterArg_18, %24) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %30 = func.call @dynamic_index_in_dim(%iterArg_19, %24) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %31 = func.call @dynamic_index_in_dim(%iterArg_20, %24) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %32 = stablehlo.multiply %25, %31 : tensor<3xf64>
      %33 = stablehlo.multiply %32, %28 : tensor<3xf64>
      %34 = stablehlo.negate %33 : tensor<3xf64>
      %35 = stablehlo.divide %25, %30 : tensor<3xf64>
      %36 = stablehlo.multiply %34, %29 : tensor<3xf64>
      %37 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %38 = stablehlo.divide %36, %37 : tensor<3xf64>
      %39 = stablehlo.add %iterArg_23, %38 : tensor<3xf64>
      %40 = stablehlo.multiply %28, %39 : tensor<3xf64>
      %41 = stablehlo.multiply %39, %27 : tensor<3xf64>
      %42 = stablehlo.add %35, %41 : tensor<3xf64>
      %43 = stablehlo.negate %40 : tensor<3xf64>
      %44 = stablehlo.add %iterArg_22, %43 : tensor<3xf64>
      %45 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %46 = stablehlo.divide %44, %45 : tensor<3xf64>
      %47 = stablehlo.add %42, %46 : tensor<3xf64>
      %48 = stablehlo.negate %47 : tensor<3xf64>
      %49 = stablehlo.add %40, %47 : tensor<3xf64>
      %50 = stablehlo.add %44, %48 : tensor<3xf64>
      %51 = func.call @dynamic_update_index_in_dim(%iterArg_24, %49, %24) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %c_27 = stablehlo.constant dense<1> : tensor<i64>
      %52 = stablehlo.add %iterArg_21, %c_27 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %52, %50, %39, %51 : tensor<4x3xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<i64>, tensor<3xf64>, tensor<3xf64>, tensor<4x3xf64>
    }
    return %22#10, %15, %18 : tensor<4x3xf64>, tensor<3xf64>, tensor<4x3xf64>
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
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<4xf64>, %arg1: tensor<f64>, %arg2: tensor<i64>) -> tensor<4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<4xf64>, tensor<1xf64>, tensor<i64>) -> tensor<4xf64>
    return %1 : tensor<4xf64>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<4xf64>, %arg1: tensor<i64>) -> tensor<f64> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<4xf64>, tensor<i64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    return %1 : tensor<f64>
  }
}
// -----
// backward, cuda: same text as cpu
