// import jax
// import jax.numpy as jnp
//
//
// def compute_online_normalization(stream):
//     """Online normalization of stream.
//
//     Args:
//         stream: (4, 3)
//
//     Returns:
//         (4, 3)
//     """
//
//     def update(stats, x_t):
//         count, mu, second = stats
//         count = count + 1.0
//         gap = x_t - mu
//         mu = mu + gap / count
//         second = second + gap * (x_t - mu)
//         out = gap / jnp.sqrt(second / count + 1e-5)
//         return (count, mu, second), out * x_t
//
//     init = (
//         jnp.zeros((), dtype=stream.dtype),
//         jnp.zeros(3, dtype=stream.dtype),
//         jnp.zeros(3, dtype=stream.dtype),
//     )
//     final_stats, ys = jax.lax.scan(update, init, stream)
//     affine_out = jnp.clip(ys, -6.0, 6.0)
//     act = jax.nn.softplus(affine_out)
//     selected = jnp.where(act > 1.17, act, 0.75 * act)
//     return 0.5 + selected
//
//   stream: float64[4, 3] in [-2, 2]
// -----
// forward, cpu
module @jit_compute_online_normalization attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3xf64>) -> (tensor<4x3xf64> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %3:6 = stablehlo.while(%iterArg = %arg0, %iterArg_8 = %c, %iterArg_9 = %cst_1, %iterArg_10 = %0, %iterArg_11 = %1, %iterArg_12 = %2) : tensor<4x3xf64>, tensor<i64>, tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<4x3xf64>
    cond {
      %c_13 = stablehlo.constant dense<4> : tensor<i64>
      %13 = stablehlo.compare LT, %iterArg_8, %c_13, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %13 : tensor<i1>
    } do {
      %13 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_8) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %14 = stablehlo.add %iterArg_9, %cst_13 : tensor<f64>
      %15 = stablehlo.subtract %13, %iterArg_10 : tensor<3xf64>
      %16 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %17 = stablehlo.divide %15, %16 : tensor<3xf64>
      %18 = stablehlo.add %iterArg_10, %17 : tensor<3xf64>
      %19 = stablehlo.subtract %13, %18 : tensor<3xf64>
      %20 = stablehlo.multiply %15, %19 : tensor<3xf64>
      %21 = stablehlo.add %iterArg_11, %20 : tensor<3xf64>
      %22 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %23 = stablehlo.divide %21, %22 : tensor<3xf64>
      %cst_14 = stablehlo.constant dense<1.000000e-05> : tensor<f64>
      %24 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %25 = stablehlo.add %23, %24 : tensor<3xf64>
      %26 = stablehlo.sqrt %25 : tensor<3xf64>
      %27 = stablehlo.divide %15, %26 : tensor<3xf64>
      %28 = stablehlo.multiply %27, %13 : tensor<3xf64>
      %29 = func.call @dynamic_update_index_in_dim(%iterArg_12, %28, %iterArg_8) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %c_15 = stablehlo.constant dense<1> : tensor<i64>
      %30 = stablehlo.add %iterArg_8, %c_15 : tensor<i64>
      stablehlo.return %iterArg, %30, %14, %18, %21, %29 : tensor<4x3xf64>, tensor<i64>, tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<4x3xf64>
    }
    %cst_3 = stablehlo.constant dense<-6.000000e+00> : tensor<f64>
    %cst_4 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %4 = call @clip(%3#5, %cst_3, %cst_4) : (tensor<4x3xf64>, tensor<f64>, tensor<f64>) -> tensor<4x3xf64>
    %5 = call @softplus(%4) : (tensor<4x3xf64>) -> tensor<4x3xf64>
    %cst_5 = stablehlo.constant dense<1.170000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %7 = stablehlo.compare GT, %5, %6, FLOAT : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xi1>
    %cst_6 = stablehlo.constant dense<7.500000e-01> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %9 = stablehlo.multiply %8, %5 : tensor<4x3xf64>
    %10 = call @_where(%7, %5, %9) : (tensor<4x3xi1>, tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xf64>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %12 = stablehlo.add %11, %10 : tensor<4x3xf64>
    return %12 : tensor<4x3xf64>
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
  func.func private @clip(%arg0: tensor<4x3xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<4x3xf64> {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<4x3xf64>
    %3 = stablehlo.convert %arg2 : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %5 = stablehlo.minimum %4, %2 : tensor<4x3xf64>
    return %5 : tensor<4x3xf64>
  }
  func.func private @softplus(%arg0: tensor<4x3xf64>) -> tensor<4x3xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4x3xf64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %3 = stablehlo.subtract %arg0, %2 : tensor<4x3xf64>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %6 = stablehlo.add %arg0, %5 : tensor<4x3xf64>
    %7 = stablehlo.abs %3 : tensor<4x3xf64>
    %8 = stablehlo.negate %7 : tensor<4x3xf64>
    %9 = stablehlo.exponential %8 : tensor<4x3xf64>
    %10 = stablehlo.log_plus_one %9 : tensor<4x3xf64>
    %11 = stablehlo.add %1, %10 : tensor<4x3xf64>
    %12 = stablehlo.select %4, %6, %11 : tensor<4x3xi1>, tensor<4x3xf64>
    return %12 : tensor<4x3xf64>
  }
  func.func private @_where(%arg0: tensor<4x3xi1>, %arg1: tensor<4x3xf64>, %arg2: tensor<4x3xf64>) -> tensor<4x3xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x3xi1>, tensor<4x3xf64>
    return %0 : tensor<4x3xf64>
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
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %10:13 = stablehlo.while(%iterArg = %arg0, %iterArg_19 = %c, %iterArg_20 = %cst_1, %iterArg_21 = %0, %iterArg_22 = %1, %iterArg_23 = %2, %iterArg_24 = %3, %iterArg_25 = %4, %iterArg_26 = %5, %iterArg_27 = %6, %iterArg_28 = %7, %iterArg_29 = %8, %iterArg_30 = %9) : tensor<4x3xf64>, tensor<i64>, tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>
    cond {
      %c_31 = stablehlo.constant dense<4> : tensor<i64>
      %26 = stablehlo.compare LT, %iterArg_19, %c_31, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %26 : tensor<i1>
    } do {
      %26 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_19) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %27 = stablehlo.add %iterArg_20, %cst_31 : tensor<f64>
      %28 = stablehlo.subtract %26, %iterArg_21 : tensor<3xf64>
      %29 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %30 = stablehlo.divide %28, %29 : tensor<3xf64>
      %31 = stablehlo.add %iterArg_21, %30 : tensor<3xf64>
      %32 = stablehlo.subtract %26, %31 : tensor<3xf64>
      %33 = stablehlo.multiply %28, %32 : tensor<3xf64>
      %34 = stablehlo.add %iterArg_22, %33 : tensor<3xf64>
      %35 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %36 = stablehlo.divide %34, %35 : tensor<3xf64>
      %cst_32 = stablehlo.constant dense<1.000000e-05> : tensor<f64>
      %37 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %38 = stablehlo.add %36, %37 : tensor<3xf64>
      %39 = stablehlo.sqrt %38 : tensor<3xf64>
      %cst_33 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %40 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %41 = stablehlo.divide %40, %39 : tensor<3xf64>
      %42 = stablehlo.divide %28, %39 : tensor<3xf64>
      %43 = stablehlo.multiply %39, %39 : tensor<3xf64>
      %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %44 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %45 = stablehlo.divide %44, %43 : tensor<3xf64>
      %46 = stablehlo.multiply %42, %26 : tensor<3xf64>
      %47 = func.call @dynamic_update_index_in_dim(%iterArg_23, %46, %iterArg_19) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %48 = func.call @dynamic_update_index_in_dim_0(%iterArg_24, %27, %iterArg_19) : (tensor<4xf64>, tensor<f64>, tensor<i64>) -> tensor<4xf64>
      %49 = func.call @dynamic_update_index_in_dim(%iterArg_25, %32, %iterArg_19) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %50 = func.call @dynamic_update_index_in_dim(%iterArg_26, %28, %iterArg_19) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %51 = func.call @dynamic_update_index_in_dim(%iterArg_27, %41, %iterArg_19) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %52 = func.call @dynamic_update_index_in_dim(%iterArg_28, %39, %iterArg_19) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %53 = func.call @dynamic_update_index_in_dim(%iterArg_29, %45, %iterArg_19) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %54 = func.call @dynamic_update_index_in_dim(%iterArg_30, %42, %iterArg_19) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %c_35 = stablehlo.constant dense<1> : tensor<i64>
      %55 = stablehlo.add %iterArg_19, %c_35 : tensor<i64>
      stablehlo.return %iterArg, %55, %27, %31, %34, %47, %48, %49, %50, %51, %52, %53, %54 : tensor<4x3xf64>, tensor<i64>, tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>
    }
    %cst_10 = stablehlo.constant dense<-6.000000e+00> : tensor<f64>
    %cst_11 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %11:3 = call @clip(%10#5, %cst_10, %cst_11) : (tensor<4x3xf64>, tensor<f64>, tensor<f64>) -> (tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>)
    %12:2 = call @softplus(%11#0) : (tensor<4x3xf64>) -> (tensor<4x3xf64>, tensor<4x3xf64>)
    %cst_12 = stablehlo.constant dense<1.170000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %14 = stablehlo.compare GT, %12#0, %13, FLOAT : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xi1>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %16:2 = call @_where(%14, %15) : (tensor<4x3xi1>, tensor<4x3xf64>) -> (tensor<4x3xf64>, tensor<4x3xf64>)
    %cst_14 = stablehlo.constant dense<7.500000e-01> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %18 = stablehlo.multiply %17, %16#1 : tensor<4x3xf64>
    %19 = stablehlo.add %16#0, %18 : tensor<4x3xf64>
    %20 = call @softplus_1(%12#1, %19) : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xf64>
    %21 = call @clip_2(%11#1, %11#2, %20) : (tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %c_18 = stablehlo.constant dense<0> : tensor<i64>
    %25:13 = stablehlo.while(%iterArg = %21, %iterArg_19 = %10#6, %iterArg_20 = %10#7, %iterArg_21 = %10#8, %iterArg_22 = %10#9, %iterArg_23 = %10#10, %iterArg_24 = %10#11, %iterArg_25 = %arg0, %iterArg_26 = %10#12, %iterArg_27 = %c_18, %iterArg_28 = %22, %iterArg_29 = %23, %iterArg_30 = %24) : tensor<4x3xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<i64>, tensor<3xf64>, tensor<3xf64>, tensor<4x3xf64>
    cond {
      %c_31 = stablehlo.constant dense<4> : tensor<i64>
      %26 = stablehlo.compare LT, %iterArg_27, %c_31, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %26 : tensor<i1>
    } do {
      %c_31 = stablehlo.constant dense<4> : tensor<i64>
      %26 = stablehlo.subtract %c_31, %iterArg_27 : tensor<i64>
      %c_32 = stablehlo.constant dense<1> : tensor<i64>
      %27 = stablehlo.subtract %26, %c_32 : tensor<i64>
      %28 = func.call @dynamic_index_in_dim(%iterArg, %27) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %29 = func.call @dynamic_index_in_dim_3(%iterArg_19, %27) : (tensor<4xf64>, tensor<i64>) -> tensor<f64>
      %30 = func.call @dynamic_index_in_dim(%iterArg_20, %27) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %31 = func.call @dynamic_index_in_dim(%iterArg_21, %27) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %32 = func.call @dynamic_index_in_dim(%iterArg_22, %27) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %33 = func.call @dynamic_index_in_dim(%iterArg_23, %27) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %34 = func.call @dynamic_index_in_dim(%iterArg_24, %27) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %35 = func.call @dynamic_index_in_dim(%iterArg_25, %27) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %36 = func.call @dynamic_index_in_dim(%iterArg_26, %27) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %37 = stablehlo.multiply %36, %28 : tensor<3xf64>
      %38 = stablehlo.multiply %28, %35 : tensor<3xf64>
      %39 = stablehlo.multiply %38, %34 : tensor<3xf64>
      %40 = stablehlo.multiply %39, %31 : tensor<3xf64>
      %41 = stablehlo.negate %40 : tensor<3xf64>
      %42 = stablehlo.divide %38, %33 : tensor<3xf64>
      %43 = stablehlo.multiply %41, %32 : tensor<3xf64>
      %44 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %45 = stablehlo.divide %43, %44 : tensor<3xf64>
      %46 = stablehlo.add %iterArg_29, %45 : tensor<3xf64>
      %47 = stablehlo.multiply %31, %46 : tensor<3xf64>
      %48 = stablehlo.multiply %46, %30 : tensor<3xf64>
      %49 = stablehlo.add %42, %48 : tensor<3xf64>
      %50 = stablehlo.negate %47 : tensor<3xf64>
      %51 = stablehlo.add %37, %47 : tensor<3xf64>
      %52 = stablehlo.add %iterArg_28, %50 : tensor<3xf64>
      %53 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %54 = stablehlo.divide %52, %53 : tensor<3xf64>
      %55 = stablehlo.add %49, %54 : tensor<3xf64>
      %56 = stablehlo.negate %55 : tensor<3xf64>
      %57 = stablehlo.add %51, %55 : tensor<3xf64>
      %58 = stablehlo.add %52, %56 : tensor<3xf64>
      %59 = func.call @dynamic_update_index_in_dim(%iterArg_30, %57, %27) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %c_33 = stablehlo.constant dense<1> : tensor<i64>
      %60 = stablehlo.add %iterArg_27, %c_33 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %60, %58, %46, %59 : tensor<4x3xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<i64>, tensor<3xf64>, tensor<3xf64>, tensor<4x3xf64>
    }
    return %25#12 : tensor<4x3xf64>
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
  func.func private @clip(%arg0: tensor<4x3xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> (tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>) {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<4x3xf64>
    %3 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %4 = stablehlo.compare GT, %arg0, %3, FLOAT : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xi1>
    %5 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %6 = stablehlo.compare EQ, %arg0, %5, FLOAT : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %10 = stablehlo.select %6, %9, %8 : tensor<4x3xi1>, tensor<4x3xf64>
    %11 = stablehlo.select %4, %7, %10 : tensor<4x3xi1>, tensor<4x3xf64>
    %12 = stablehlo.convert %arg2 : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %14 = stablehlo.minimum %13, %2 : tensor<4x3xf64>
    %15 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %16 = stablehlo.compare GT, %15, %2, FLOAT : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xi1>
    %17 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %18 = stablehlo.compare EQ, %17, %2, FLOAT : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %22 = stablehlo.select %18, %21, %20 : tensor<4x3xi1>, tensor<4x3xf64>
    %23 = stablehlo.select %16, %19, %22 : tensor<4x3xi1>, tensor<4x3xf64>
    return %14, %11, %23 : tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>
  }
  func.func private @softplus(%arg0: tensor<4x3xf64>) -> (tensor<4x3xf64>, tensor<4x3xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4x3xf64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %3 = stablehlo.subtract %arg0, %2 : tensor<4x3xf64>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %6 = stablehlo.add %arg0, %5 : tensor<4x3xf64>
    %7 = stablehlo.abs %3 : tensor<4x3xf64>
    %8 = stablehlo.negate %7 : tensor<4x3xf64>
    %9 = stablehlo.exponential %8 : tensor<4x3xf64>
    %10 = stablehlo.log_plus_one %9 : tensor<4x3xf64>
    %11 = stablehlo.add %1, %10 : tensor<4x3xf64>
    %12 = stablehlo.select %4, %6, %11 : tensor<4x3xi1>, tensor<4x3xf64>
    %cst_0 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<4x3xi1>, tensor<4x3xf64>
    %cst_2 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %20 = stablehlo.select %18, %19, %12 : tensor<4x3xi1>, tensor<4x3xf64>
    %21 = stablehlo.subtract %16, %20 : tensor<4x3xf64>
    %22 = stablehlo.exponential %21 : tensor<4x3xf64>
    return %12, %22 : tensor<4x3xf64>, tensor<4x3xf64>
  }
  func.func private @_where(%arg0: tensor<4x3xi1>, %arg1: tensor<4x3xf64>) -> (tensor<4x3xf64>, tensor<4x3xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<4x3xi1>, tensor<4x3xf64>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<4x3xi1>, tensor<4x3xf64>
    return %2, %1 : tensor<4x3xf64>, tensor<4x3xf64>
  }
  func.func private @softplus_1(%arg0: tensor<4x3xf64>, %arg1: tensor<4x3xf64>) -> tensor<4x3xf64> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<4x3xf64>
    return %0 : tensor<4x3xf64>
  }
  func.func private @clip_2(%arg0: tensor<4x3xf64>, %arg1: tensor<4x3xf64>, %arg2: tensor<4x3xf64>) -> tensor<4x3xf64> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<4x3xf64>
    %1 = stablehlo.multiply %0, %arg0 : tensor<4x3xf64>
    return %1 : tensor<4x3xf64>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<4xf64>, %arg1: tensor<i64>) -> tensor<f64> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<4xf64>, tensor<i64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    return %1 : tensor<f64>
  }
}
// -----
// backward, cuda: same text as cpu
