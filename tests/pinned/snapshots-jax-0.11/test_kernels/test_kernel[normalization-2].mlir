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
      %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %19 = stablehlo.add %iterArg_9, %cst_13 : tensor<f64>
      %20 = stablehlo.subtract %18, %iterArg_10 : tensor<3xf64>
      %21 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %22 = stablehlo.divide %20, %21 : tensor<3xf64>
      %23 = stablehlo.add %iterArg_10, %22 : tensor<3xf64>
      %24 = stablehlo.subtract %18, %23 : tensor<3xf64>
      %25 = stablehlo.multiply %20, %24 : tensor<3xf64>
      %26 = stablehlo.add %iterArg_11, %25 : tensor<3xf64>
      %27 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %28 = stablehlo.divide %26, %27 : tensor<3xf64>
      %cst_14 = stablehlo.constant dense<1.000000e-02> : tensor<f64>
      %29 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %30 = stablehlo.add %28, %29 : tensor<3xf64>
      %31 = stablehlo.sqrt %30 : tensor<3xf64>
      %32 = stablehlo.divide %20, %31 : tensor<3xf64>
      %33 = stablehlo.multiply %32, %18 : tensor<3xf64>
      %34 = func.call @dynamic_update_index_in_dim(%iterArg_12, %33, %iterArg_8) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %c_15 = stablehlo.constant dense<1> : tensor<i64>
      %35 = stablehlo.add %iterArg_8, %c_15 : tensor<i64>
      stablehlo.return %iterArg, %35, %19, %23, %26, %34 : tensor<4x3xf64>, tensor<i64>, tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<4x3xf64>
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
    %10:13 = stablehlo.while(%iterArg = %arg0, %iterArg_24 = %c, %iterArg_25 = %cst_1, %iterArg_26 = %0, %iterArg_27 = %1, %iterArg_28 = %2, %iterArg_29 = %3, %iterArg_30 = %4, %iterArg_31 = %5, %iterArg_32 = %6, %iterArg_33 = %7, %iterArg_34 = %8, %iterArg_35 = %9) : tensor<4x3xf64>, tensor<i64>, tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>
    cond {
      %c_36 = stablehlo.constant dense<4> : tensor<i64>
      %51 = stablehlo.compare LT, %iterArg_24, %c_36, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %51 : tensor<i1>
    } do {
      %51 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_24) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %52 = stablehlo.add %iterArg_25, %cst_36 : tensor<f64>
      %53 = stablehlo.subtract %51, %iterArg_26 : tensor<3xf64>
      %54 = stablehlo.broadcast_in_dim %52, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %55 = stablehlo.divide %53, %54 : tensor<3xf64>
      %56 = stablehlo.add %iterArg_26, %55 : tensor<3xf64>
      %57 = stablehlo.subtract %51, %56 : tensor<3xf64>
      %58 = stablehlo.multiply %53, %57 : tensor<3xf64>
      %59 = stablehlo.add %iterArg_27, %58 : tensor<3xf64>
      %60 = stablehlo.broadcast_in_dim %52, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %61 = stablehlo.divide %59, %60 : tensor<3xf64>
      %cst_37 = stablehlo.constant dense<1.000000e-02> : tensor<f64>
      %62 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %63 = stablehlo.add %61, %62 : tensor<3xf64>
      %64 = stablehlo.sqrt %63 : tensor<3xf64>
      %cst_38 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %65 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %66 = stablehlo.divide %65, %64 : tensor<3xf64>
      %67 = stablehlo.divide %53, %64 : tensor<3xf64>
      %68 = stablehlo.multiply %64, %64 : tensor<3xf64>
      %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %69 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %70 = stablehlo.divide %69, %68 : tensor<3xf64>
      %71 = stablehlo.multiply %67, %51 : tensor<3xf64>
      %72 = func.call @dynamic_update_index_in_dim(%iterArg_28, %71, %iterArg_24) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %73 = func.call @dynamic_update_index_in_dim_0(%iterArg_29, %52, %iterArg_24) : (tensor<4xf64>, tensor<f64>, tensor<i64>) -> tensor<4xf64>
      %74 = func.call @dynamic_update_index_in_dim(%iterArg_30, %57, %iterArg_24) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %75 = func.call @dynamic_update_index_in_dim(%iterArg_31, %53, %iterArg_24) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %76 = func.call @dynamic_update_index_in_dim(%iterArg_32, %66, %iterArg_24) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %77 = func.call @dynamic_update_index_in_dim(%iterArg_33, %64, %iterArg_24) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %78 = func.call @dynamic_update_index_in_dim(%iterArg_34, %70, %iterArg_24) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %79 = func.call @dynamic_update_index_in_dim(%iterArg_35, %67, %iterArg_24) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %c_40 = stablehlo.constant dense<1> : tensor<i64>
      %80 = stablehlo.add %iterArg_24, %c_40 : tensor<i64>
      stablehlo.return %iterArg, %80, %52, %56, %59, %72, %73, %74, %75, %76, %77, %78, %79 : tensor<4x3xf64>, tensor<i64>, tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>
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
    %20 = stablehlo.add %19, %18 : tensor<4xf64>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %22 = stablehlo.subtract %21, %18 : tensor<4xf64>
    %23 = stablehlo.multiply %20, %22 : tensor<4xf64>
    %24 = stablehlo.multiply %17, %18 : tensor<4xf64>
    %25:2 = call @softplus_1(%24) : (tensor<4xf64>) -> (tensor<4xf64>, tensor<4xf64>)
    %26 = stablehlo.negate %25#0 : tensor<4xf64>
    %27 = stablehlo.exponential %26 : tensor<4xf64>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %29 = stablehlo.add %28, %27 : tensor<4xf64>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %31 = stablehlo.divide %30, %29 : tensor<4xf64>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %33 = stablehlo.subtract %32, %31 : tensor<4xf64>
    %34 = stablehlo.multiply %31, %33 : tensor<4xf64>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %35 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %36 = stablehlo.multiply %35, %34 : tensor<4xf64>
    %37 = call @softplus_2(%25#1, %36) : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xf64>
    %38 = stablehlo.multiply %17, %37 : tensor<4xf64>
    %39 = stablehlo.multiply %37, %18 : tensor<4xf64>
    %40 = stablehlo.multiply %38, %23 : tensor<4xf64>
    %41 = stablehlo.add %39, %40 : tensor<4xf64>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0] : (tensor<4xf64>) -> tensor<4x3xf64>
    %43 = call @softplus_3(%16#1, %42) : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xf64>
    %44 = stablehlo.divide %43, %15 : tensor<4x3xf64>
    %45 = call @softplus_3(%12#1, %44) : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xf64>
    %46 = call @clip_4(%11#1, %11#2, %45) : (tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %47 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %48 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %49 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %c_23 = stablehlo.constant dense<0> : tensor<i64>
    %50:13 = stablehlo.while(%iterArg = %46, %iterArg_24 = %10#6, %iterArg_25 = %10#7, %iterArg_26 = %10#8, %iterArg_27 = %10#9, %iterArg_28 = %10#10, %iterArg_29 = %10#11, %iterArg_30 = %arg0, %iterArg_31 = %10#12, %iterArg_32 = %c_23, %iterArg_33 = %47, %iterArg_34 = %48, %iterArg_35 = %49) : tensor<4x3xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<i64>, tensor<3xf64>, tensor<3xf64>, tensor<4x3xf64>
    cond {
      %c_36 = stablehlo.constant dense<4> : tensor<i64>
      %51 = stablehlo.compare LT, %iterArg_32, %c_36, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %51 : tensor<i1>
    } do {
      %c_36 = stablehlo.constant dense<4> : tensor<i64>
      %51 = stablehlo.subtract %c_36, %iterArg_32 : tensor<i64>
      %c_37 = stablehlo.constant dense<1> : tensor<i64>
      %52 = stablehlo.subtract %51, %c_37 : tensor<i64>
      %53 = func.call @dynamic_index_in_dim(%iterArg, %52) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %54 = func.call @dynamic_index_in_dim_5(%iterArg_24, %52) : (tensor<4xf64>, tensor<i64>) -> tensor<f64>
      %55 = func.call @dynamic_index_in_dim(%iterArg_25, %52) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %56 = func.call @dynamic_index_in_dim(%iterArg_26, %52) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %57 = func.call @dynamic_index_in_dim(%iterArg_27, %52) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %58 = func.call @dynamic_index_in_dim(%iterArg_28, %52) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %59 = func.call @dynamic_index_in_dim(%iterArg_29, %52) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %60 = func.call @dynamic_index_in_dim(%iterArg_30, %52) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %61 = func.call @dynamic_index_in_dim(%iterArg_31, %52) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %62 = stablehlo.multiply %61, %53 : tensor<3xf64>
      %63 = stablehlo.multiply %53, %60 : tensor<3xf64>
      %64 = stablehlo.multiply %63, %59 : tensor<3xf64>
      %65 = stablehlo.multiply %64, %56 : tensor<3xf64>
      %66 = stablehlo.negate %65 : tensor<3xf64>
      %67 = stablehlo.divide %63, %58 : tensor<3xf64>
      %68 = stablehlo.multiply %66, %57 : tensor<3xf64>
      %69 = stablehlo.broadcast_in_dim %54, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %70 = stablehlo.divide %68, %69 : tensor<3xf64>
      %71 = stablehlo.add %iterArg_34, %70 : tensor<3xf64>
      %72 = stablehlo.multiply %56, %71 : tensor<3xf64>
      %73 = stablehlo.multiply %71, %55 : tensor<3xf64>
      %74 = stablehlo.add %67, %73 : tensor<3xf64>
      %75 = stablehlo.negate %72 : tensor<3xf64>
      %76 = stablehlo.add %62, %72 : tensor<3xf64>
      %77 = stablehlo.add %iterArg_33, %75 : tensor<3xf64>
      %78 = stablehlo.broadcast_in_dim %54, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %79 = stablehlo.divide %77, %78 : tensor<3xf64>
      %80 = stablehlo.add %74, %79 : tensor<3xf64>
      %81 = stablehlo.negate %80 : tensor<3xf64>
      %82 = stablehlo.add %76, %80 : tensor<3xf64>
      %83 = stablehlo.add %77, %81 : tensor<3xf64>
      %84 = func.call @dynamic_update_index_in_dim(%iterArg_35, %82, %52) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %c_38 = stablehlo.constant dense<1> : tensor<i64>
      %85 = stablehlo.add %iterArg_32, %c_38 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %85, %83, %71, %84 : tensor<4x3xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<i64>, tensor<3xf64>, tensor<3xf64>, tensor<4x3xf64>
    }
    return %50#12 : tensor<4x3xf64>
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
}
// -----
// backward, cuda: same text as cpu
