// import jax
// import jax.numpy as jnp
//
//
// def welford_term(stream):
//     def update(stats, x_t):
//         count, mu, second = stats
//         count = count + 1.0
//         gap = x_t - mu
//         mu = mu + gap / count
//         second = second + gap * (x_t - mu)
//         out = gap / jnp.sqrt(second / count + 0.01)
//         return (count, mu, second), out * x_t
//
//     init = (
//         jnp.zeros((), dtype=stream.dtype),
//         jnp.zeros(3, dtype=stream.dtype),
//         jnp.zeros(3, dtype=stream.dtype),
//     )
//     final_stats, ys = jax.lax.scan(update, init, stream)
//     affine_out = jnp.clip(ys, -6.0, 6.0)
//     gate = jax.nn.softplus(affine_out)
//     log_scale = jnp.log1p(gate)
//     squashed = jax.nn.softplus(log_scale)
//     total = jnp.sum(squashed, axis=-1)
//     activated = jax.nn.softplus(total * jnp.tanh(total))
//     return jax.nn.sigmoid(activated)
//
//   stream: float64[4, 3] in [-2, 2]
// -----
// forward, cpu
module @jit_welford_term attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3xf64>) -> (tensor<4xf64> {jax.result_info = "result"}) {
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
      %18 = stablehlo.compare LT, %iterArg_8, %c_13, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %18 : tensor<i1>
    } do {
      %18 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_8) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %19:4 = func.call @closed_call(%iterArg_9, %iterArg_10, %iterArg_11, %18) : (tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>) -> (tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>)
      %20 = func.call @dynamic_update_index_in_dim(%iterArg_12, %19#3, %iterArg_8) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %c_13 = stablehlo.constant dense<1> : tensor<i64>
      %21 = stablehlo.add %iterArg_8, %c_13 : tensor<i64>
      stablehlo.return %iterArg, %21, %19#0, %19#1, %19#2, %20 : tensor<4x3xf64>, tensor<i64>, tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<4x3xf64>
    }
    %cst_3 = stablehlo.constant dense<-6.000000e+00> : tensor<f64>
    %cst_4 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %4 = call @clip(%3#5, %cst_3, %cst_4) : (tensor<4x3xf64>, tensor<f64>, tensor<f64>) -> tensor<4x3xf64>
    %5 = call @softplus(%4) : (tensor<4x3xf64>) -> tensor<4x3xf64>
    %6 = stablehlo.log_plus_one %5 : tensor<4x3xf64>
    %7 = call @softplus(%6) : (tensor<4x3xf64>) -> tensor<4x3xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.reduce(%7 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf64>, tensor<f64>) -> tensor<4xf64>
    %9 = stablehlo.tanh %8 : tensor<4xf64>
    %10 = stablehlo.multiply %8, %9 : tensor<4xf64>
    %11 = call @softplus_0(%10) : (tensor<4xf64>) -> tensor<4xf64>
    %12 = stablehlo.negate %11 : tensor<4xf64>
    %13 = stablehlo.exponential %12 : tensor<4xf64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %15 = stablehlo.add %14, %13 : tensor<4xf64>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %17 = stablehlo.divide %16, %15 : tensor<4xf64>
    return %17 : tensor<4xf64>
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
    %cst_0 = stablehlo.constant dense<1.000000e-02> : tensor<f64>
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
  func.func private @softplus_0(%arg0: tensor<4xf64>) -> tensor<4xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4xf64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %3 = stablehlo.subtract %arg0, %2 : tensor<4xf64>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %6 = stablehlo.add %arg0, %5 : tensor<4xf64>
    %7 = stablehlo.abs %3 : tensor<4xf64>
    %8 = stablehlo.negate %7 : tensor<4xf64>
    %9 = stablehlo.exponential %8 : tensor<4xf64>
    %10 = stablehlo.log_plus_one %9 : tensor<4xf64>
    %11 = stablehlo.add %1, %10 : tensor<4xf64>
    %12 = stablehlo.select %4, %6, %11 : tensor<4xi1>, tensor<4xf64>
    return %12 : tensor<4xf64>
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
    %10:13 = stablehlo.while(%iterArg = %arg0, %iterArg_23 = %c, %iterArg_24 = %cst_1, %iterArg_25 = %0, %iterArg_26 = %1, %iterArg_27 = %2, %iterArg_28 = %3, %iterArg_29 = %4, %iterArg_30 = %5, %iterArg_31 = %6, %iterArg_32 = %7, %iterArg_33 = %8, %iterArg_34 = %9) : tensor<4x3xf64>, tensor<i64>, tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>
    cond {
      %c_35 = stablehlo.constant dense<4> : tensor<i64>
      %50 = stablehlo.compare LT, %iterArg_23, %c_35, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %50 : tensor<i1>
    } do {
      %50 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_23) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %51:11 = func.call @closed_call(%iterArg_24, %iterArg_25, %iterArg_26, %50) : (tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>) -> (tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>)
      %52 = func.call @dynamic_update_index_in_dim(%iterArg_27, %51#3, %iterArg_23) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %53 = func.call @dynamic_update_index_in_dim_0(%iterArg_28, %51#4, %iterArg_23) : (tensor<4xf64>, tensor<f64>, tensor<i64>) -> tensor<4xf64>
      %54 = func.call @dynamic_update_index_in_dim(%iterArg_29, %51#5, %iterArg_23) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %55 = func.call @dynamic_update_index_in_dim(%iterArg_30, %51#6, %iterArg_23) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %56 = func.call @dynamic_update_index_in_dim(%iterArg_31, %51#7, %iterArg_23) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %57 = func.call @dynamic_update_index_in_dim(%iterArg_32, %51#8, %iterArg_23) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %58 = func.call @dynamic_update_index_in_dim(%iterArg_33, %51#9, %iterArg_23) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %59 = func.call @dynamic_update_index_in_dim(%iterArg_34, %51#10, %iterArg_23) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %c_35 = stablehlo.constant dense<1> : tensor<i64>
      %60 = stablehlo.add %iterArg_23, %c_35 : tensor<i64>
      stablehlo.return %iterArg, %60, %51#0, %51#1, %51#2, %52, %53, %54, %55, %56, %57, %58, %59 : tensor<4x3xf64>, tensor<i64>, tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>
    }
    %cst_10 = stablehlo.constant dense<-6.000000e+00> : tensor<f64>
    %cst_11 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %11:3 = call @clip(%10#5, %cst_10, %cst_11) : (tensor<4x3xf64>, tensor<f64>, tensor<f64>) -> (tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>)
    %12:2 = call @softplus(%11#0) : (tensor<4x3xf64>) -> (tensor<4x3xf64>, tensor<4x3xf64>)
    %13 = stablehlo.log_plus_one %12#0 : tensor<4x3xf64>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %15 = stablehlo.add %12#0, %14 : tensor<4x3xf64>
    %16:2 = call @softplus(%13) : (tensor<4x3xf64>) -> (tensor<4x3xf64>, tensor<4x3xf64>)
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %17 = stablehlo.reduce(%16#0 init: %cst_13) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf64>, tensor<f64>) -> tensor<4xf64>
    %18 = stablehlo.tanh %17 : tensor<4xf64>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %20 = stablehlo.subtract %19, %18 : tensor<4xf64>
    %21 = stablehlo.multiply %17, %18 : tensor<4xf64>
    %22:2 = call @softplus_1(%21) : (tensor<4xf64>) -> (tensor<4xf64>, tensor<4xf64>)
    %23 = stablehlo.negate %22#0 : tensor<4xf64>
    %24 = stablehlo.exponential %23 : tensor<4xf64>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %26 = stablehlo.add %25, %24 : tensor<4xf64>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %28 = stablehlo.divide %27, %26 : tensor<4xf64>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %30 = stablehlo.subtract %29, %28 : tensor<4xf64>
    %31 = stablehlo.multiply %28, %30 : tensor<4xf64>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %33 = stablehlo.multiply %32, %31 : tensor<4xf64>
    %34 = call @softplus_2(%22#1, %33) : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xf64>
    %35 = stablehlo.multiply %17, %34 : tensor<4xf64>
    %36 = stablehlo.multiply %34, %18 : tensor<4xf64>
    %37 = stablehlo.multiply %35, %20 : tensor<4xf64>
    %38 = stablehlo.add %36, %37 : tensor<4xf64>
    %39 = stablehlo.multiply %37, %18 : tensor<4xf64>
    %40 = stablehlo.add %38, %39 : tensor<4xf64>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0] : (tensor<4xf64>) -> tensor<4x3xf64>
    %42 = call @softplus_3(%16#1, %41) : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xf64>
    %43 = stablehlo.divide %42, %15 : tensor<4x3xf64>
    %44 = call @softplus_3(%12#1, %43) : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xf64>
    %45 = call @clip_4(%11#1, %11#2, %44) : (tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xf64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %46 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %47 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %48 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %c_22 = stablehlo.constant dense<0> : tensor<i64>
    %49:13 = stablehlo.while(%iterArg = %45, %iterArg_23 = %10#6, %iterArg_24 = %10#7, %iterArg_25 = %10#8, %iterArg_26 = %10#9, %iterArg_27 = %10#10, %iterArg_28 = %10#11, %iterArg_29 = %arg0, %iterArg_30 = %10#12, %iterArg_31 = %c_22, %iterArg_32 = %46, %iterArg_33 = %47, %iterArg_34 = %48) : tensor<4x3xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<i64>, tensor<3xf64>, tensor<3xf64>, tensor<4x3xf64>
    cond {
      %c_35 = stablehlo.constant dense<4> : tensor<i64>
      %50 = stablehlo.compare LT, %iterArg_31, %c_35, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %50 : tensor<i1>
    } do {
      %c_35 = stablehlo.constant dense<4> : tensor<i64>
      %50 = stablehlo.subtract %c_35, %iterArg_31 : tensor<i64>
      %c_36 = stablehlo.constant dense<1> : tensor<i64>
      %51 = stablehlo.subtract %50, %c_36 : tensor<i64>
      %52 = func.call @dynamic_index_in_dim(%iterArg, %51) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %53 = func.call @dynamic_index_in_dim_5(%iterArg_23, %51) : (tensor<4xf64>, tensor<i64>) -> tensor<f64>
      %54 = func.call @dynamic_index_in_dim(%iterArg_24, %51) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %55 = func.call @dynamic_index_in_dim(%iterArg_25, %51) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %56 = func.call @dynamic_index_in_dim(%iterArg_26, %51) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %57 = func.call @dynamic_index_in_dim(%iterArg_27, %51) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %58 = func.call @dynamic_index_in_dim(%iterArg_28, %51) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %59 = func.call @dynamic_index_in_dim(%iterArg_29, %51) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %60 = func.call @dynamic_index_in_dim(%iterArg_30, %51) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %61:3 = func.call @closed_call_6(%iterArg_32, %iterArg_33, %52, %53, %54, %55, %56, %57, %58, %59, %60) : (tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>, tensor<3xf64>)
      %62 = func.call @dynamic_update_index_in_dim(%iterArg_34, %61#2, %51) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %c_37 = stablehlo.constant dense<1> : tensor<i64>
      %63 = stablehlo.add %iterArg_31, %c_37 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %63, %61#0, %61#1, %62 : tensor<4x3xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<i64>, tensor<3xf64>, tensor<3xf64>, tensor<4x3xf64>
    }
    return %49#12 : tensor<4x3xf64>
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
    %cst_0 = stablehlo.constant dense<1.000000e-02> : tensor<f64>
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
  func.func private @softplus_1(%arg0: tensor<4xf64>) -> (tensor<4xf64>, tensor<4xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4xf64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %3 = stablehlo.subtract %arg0, %2 : tensor<4xf64>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %6 = stablehlo.add %arg0, %5 : tensor<4xf64>
    %7 = stablehlo.abs %3 : tensor<4xf64>
    %8 = stablehlo.negate %7 : tensor<4xf64>
    %9 = stablehlo.exponential %8 : tensor<4xf64>
    %10 = stablehlo.log_plus_one %9 : tensor<4xf64>
    %11 = stablehlo.add %1, %10 : tensor<4xf64>
    %12 = stablehlo.select %4, %6, %11 : tensor<4xi1>, tensor<4xf64>
    %cst_0 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<4xi1>, tensor<4xf64>
    %cst_2 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %20 = stablehlo.select %18, %19, %12 : tensor<4xi1>, tensor<4xf64>
    %21 = stablehlo.subtract %16, %20 : tensor<4xf64>
    %22 = stablehlo.exponential %21 : tensor<4xf64>
    return %12, %22 : tensor<4xf64>, tensor<4xf64>
  }
  func.func private @softplus_2(%arg0: tensor<4xf64>, %arg1: tensor<4xf64>) -> tensor<4xf64> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<4xf64>
    return %0 : tensor<4xf64>
  }
  func.func private @softplus_3(%arg0: tensor<4x3xf64>, %arg1: tensor<4x3xf64>) -> tensor<4x3xf64> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<4x3xf64>
    return %0 : tensor<4x3xf64>
  }
  func.func private @clip_4(%arg0: tensor<4x3xf64>, %arg1: tensor<4x3xf64>, %arg2: tensor<4x3xf64>) -> tensor<4x3xf64> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<4x3xf64>
    %1 = stablehlo.multiply %0, %arg0 : tensor<4x3xf64>
    return %1 : tensor<4x3xf64>
  }
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<4xf64>, %arg1: tensor<i64>) -> tensor<f64> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<4xf64>, tensor<i64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    return %1 : tensor<f64>
  }
  func.func private @closed_call_6(%arg0: tensor<3xf64>, %arg1: tensor<3xf64>, %arg2: tensor<3xf64>, %arg3: tensor<f64>, %arg4: tensor<3xf64>, %arg5: tensor<3xf64>, %arg6: tensor<3xf64>, %arg7: tensor<3xf64>, %arg8: tensor<3xf64>, %arg9: tensor<3xf64>, %arg10: tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>, tensor<3xf64>) {
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
