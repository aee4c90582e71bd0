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
      %14:4 = func.call @closed_call(%iterArg_9, %iterArg_10, %iterArg_11, %13) : (tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>) -> (tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>)
      %15 = func.call @dynamic_update_index_in_dim(%iterArg_12, %14#3, %iterArg_8) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %c_13 = stablehlo.constant dense<1> : tensor<i64>
      %16 = stablehlo.add %iterArg_8, %c_13 : tensor<i64>
      stablehlo.return %iterArg, %16, %14#0, %14#1, %14#2, %15 : tensor<4x3xf64>, tensor<i64>, tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<4x3xf64>
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
  func.func private @closed_call(%arg0: tensor<f64>, %arg1: tensor<3xf64>, %arg2: tensor<3xf64>, %arg3: tensor<3xf64>) -> (tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %0 = stablehlo.add %arg0, %cst : tensor<f64>
    %1 = stablehlo.subtract %arg3, %arg1 : tensor<3xf64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %3 = stablehlo.divide %1, %2 : tensor<3xf64>
    %4 = stablehlo.add %arg1, %3 : tensor<3xf64>
    %5 = stablehlo.subtract %arg3, %4 : tensor<3xf64>
    %6 = stablehlo.multiply %1, %5 : tensor<3xf64>
    %7 = stablehlo.add %arg2, %6 : tensor<3xf64>
    %8 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %9 = stablehlo.divide %7, %8 : tensor<3xf64>
    %cst_0 = stablehlo.constant dense<1.000000e-05> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %11 = stablehlo.add %9, %10 : tensor<3xf64>
    %12 = stablehlo.sqrt %11 : tensor<3xf64>
    %13 = stablehlo.divide %1, %12 : tensor<3xf64>
    %14 = stablehlo.multiply %13, %arg3 : tensor<3xf64>
    return %0, %4, %7, %14 : tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>
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
      %27:11 = func.call @closed_call(%iterArg_20, %iterArg_21, %iterArg_22, %26) : (tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>) -> (tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>)
      %28 = func.call @dynamic_update_index_in_dim(%iterArg_23, %27#3, %iterArg_19) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %29 = func.call @dynamic_update_index_in_dim_0(%iterArg_24, %27#4, %iterArg_19) : (tensor<4xf64>, tensor<f64>, tensor<i64>) -> tensor<4xf64>
      %30 = func.call @dynamic_update_index_in_dim(%iterArg_25, %27#5, %iterArg_19) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %31 = func.call @dynamic_update_index_in_dim(%iterArg_26, %27#6, %iterArg_19) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %32 = func.call @dynamic_update_index_in_dim(%iterArg_27, %27#7, %iterArg_19) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %33 = func.call @dynamic_update_index_in_dim(%iterArg_28, %27#8, %iterArg_19) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %34 = func.call @dynamic_update_index_in_dim(%iterArg_29, %27#9, %iterArg_19) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %35 = func.call @dynamic_update_index_in_dim(%iterArg_30, %27#10, %iterArg_19) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %c_31 = stablehlo.constant dense<1> : tensor<i64>
      %36 = stablehlo.add %iterArg_19, %c_31 : tensor<i64>
      stablehlo.return %iterArg, %36, %27#0, %27#1, %27#2, %28, %29, %30, %31, %32, %33, %34, %35 : tensor<4x3xf64>, tensor<i64>, tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>
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
      %37:3 = func.call @closed_call_4(%iterArg_28, %iterArg_29, %28, %29, %30, %31, %32, %33, %34, %35, %36) : (tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>, tensor<3xf64>)
      %38 = func.call @dynamic_update_index_in_dim(%iterArg_30, %37#2, %27) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %c_33 = stablehlo.constant dense<1> : tensor<i64>
      %39 = stablehlo.add %iterArg_27, %c_33 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %39, %37#0, %37#1, %38 : tensor<4x3xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<i64>, tensor<3xf64>, tensor<3xf64>, tensor<4x3xf64>
    }
    return %25#12 : tensor<4x3xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x3xf64>, %arg1: tensor<i64>) -> tensor<3xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<4x3xf64>, tensor<i64>, tensor<i64>) -> tensor<1x3xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf64>) -> tensor<3xf64>
    return %1 : tensor<3xf64>
  }
  func.func private @closed_call(%arg0: tensor<f64>, %arg1: tensor<3xf64>, %arg2: tensor<3xf64>, %arg3: tensor<3xf64>) -> (tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %0 = stablehlo.add %arg0, %cst : tensor<f64>
    %1 = stablehlo.subtract %arg3, %arg1 : tensor<3xf64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %3 = stablehlo.divide %1, %2 : tensor<3xf64>
    %4 = stablehlo.add %arg1, %3 : tensor<3xf64>
    %5 = stablehlo.subtract %arg3, %4 : tensor<3xf64>
    %6 = stablehlo.multiply %1, %5 : tensor<3xf64>
    %7 = stablehlo.add %arg2, %6 : tensor<3xf64>
    %8 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %9 = stablehlo.divide %7, %8 : tensor<3xf64>
    %cst_0 = stablehlo.constant dense<1.000000e-05> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %11 = stablehlo.add %9, %10 : tensor<3xf64>
    %12 = stablehlo.sqrt %11 : tensor<3xf64>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %14 = stablehlo.divide %13, %12 : tensor<3xf64>
    %15 = stablehlo.divide %1, %12 : tensor<3xf64>
    %16 = stablehlo.multiply %12, %12 : tensor<3xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %18 = stablehlo.divide %17, %16 : tensor<3xf64>
    %19 = stablehlo.multiply %15, %arg3 : tensor<3xf64>
    return %0, %4, %7, %19, %0, %5, %1, %14, %12, %18, %15 : tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>
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
    %3 = stablehlo.compare EQ, %arg0, %2, FLOAT : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %6 = stablehlo.select %3, %4, %5 : tensor<4x3xi1>, tensor<4x3xf64>
    %7 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %8 = stablehlo.compare EQ, %7, %2, FLOAT : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xi1>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %11 = stablehlo.select %8, %9, %10 : tensor<4x3xi1>, tensor<4x3xf64>
    %12 = stablehlo.divide %6, %11 : tensor<4x3xf64>
    %13 = stablehlo.convert %arg2 : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %15 = stablehlo.minimum %14, %2 : tensor<4x3xf64>
    %16 = stablehlo.compare EQ, %2, %15, FLOAT : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %19 = stablehlo.select %16, %17, %18 : tensor<4x3xi1>, tensor<4x3xf64>
    %20 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %21 = stablehlo.compare EQ, %20, %15, FLOAT : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xi1>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %24 = stablehlo.select %21, %22, %23 : tensor<4x3xi1>, tensor<4x3xf64>
    %25 = stablehlo.divide %19, %24 : tensor<4x3xf64>
    return %15, %12, %25 : tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>
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
  func.func private @closed_call_4(%arg0: tensor<3xf64>, %arg1: tensor<3xf64>, %arg2: tensor<3xf64>, %arg3: tensor<f64>, %arg4: tensor<3xf64>, %arg5: tensor<3xf64>, %arg6: tensor<3xf64>, %arg7: tensor<3xf64>, %arg8: tensor<3xf64>, %arg9: tensor<3xf64>, %arg10: tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>, tensor<3xf64>) {
    %0 = stablehlo.multiply %arg10, %arg2 : tensor<3xf64>
    %1 = stablehlo.multiply %arg2, %arg9 : tensor<3xf64>
    %2 = stablehlo.multiply %1, %arg8 : tensor<3xf64>
    %3 = stablehlo.multiply %2, %arg5 : tensor<3xf64>
    %4 = stablehlo.negate %3 : tensor<3xf64>
    %5 = stablehlo.divide %1, %arg7 : tensor<3xf64>
    %6 = stablehlo.multiply %4, %arg6 : tensor<3xf64>
    %7 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %8 = stablehlo.divide %6, %7 : tensor<3xf64>
    %9 = stablehlo.add %arg1, %8 : tensor<3xf64>
    %10 = stablehlo.multiply %arg5, %9 : tensor<3xf64>
    %11 = stablehlo.multiply %9, %arg4 : tensor<3xf64>
    %12 = stablehlo.add %5, %11 : tensor<3xf64>
    %13 = stablehlo.negate %10 : tensor<3xf64>
    %14 = stablehlo.add %0, %10 : tensor<3xf64>
    %15 = stablehlo.add %arg0, %13 : tensor<3xf64>
    %16 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %17 = stablehlo.divide %15, %16 : tensor<3xf64>
    %18 = stablehlo.add %12, %17 : tensor<3xf64>
    %19 = stablehlo.negate %18 : tensor<3xf64>
    %20 = stablehlo.add %14, %18 : tensor<3xf64>
    %21 = stablehlo.add %15, %19 : tensor<3xf64>
    return %21, %9, %20 : tensor<3xf64>, tensor<3xf64>, tensor<3xf64>
  }
}
// -----
// backward, cuda: same text as cpu
