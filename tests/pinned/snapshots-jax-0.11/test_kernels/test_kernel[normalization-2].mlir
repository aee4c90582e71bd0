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
    %10:13 = stablehlo.while(%iterArg = %arg0, %iterArg_27 = %c, %iterArg_28 = %cst_1, %iterArg_29 = %0, %iterArg_30 = %1, %iterArg_31 = %2, %iterArg_32 = %3, %iterArg_33 = %4, %iterArg_34 = %5, %iterArg_35 = %6, %iterArg_36 = %7, %iterArg_37 = %8, %iterArg_38 = %9) : tensor<4x3xf64>, tensor<i64>, tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>
    cond {
      %c_39 = stablehlo.constant dense<4> : tensor<i64>
      %54 = stablehlo.compare LT, %iterArg_27, %c_39, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %54 : tensor<i1>
    } do {
      %54 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_27) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %55 = stablehlo.add %iterArg_28, %cst_39 : tensor<f64>
      %56 = stablehlo.subtract %54, %iterArg_29 : tensor<3xf64>
      %57 = stablehlo.broadcast_in_dim %55, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %58 = stablehlo.divide %56, %57 : tensor<3xf64>
      %59 = stablehlo.add %iterArg_29, %58 : tensor<3xf64>
      %60 = stablehlo.subtract %54, %59 : tensor<3xf64>
      %61 = stablehlo.multiply %56, %60 : tensor<3xf64>
      %62 = stablehlo.add %iterArg_30, %61 : tensor<3xf64>
      %63 = stablehlo.broadcast_in_dim %55, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %64 = stablehlo.divide %62, %63 : tensor<3xf64>
      %cst_40 = stablehlo.constant dense<1.000000e-02> : tensor<f64>
      %65 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %66 = stablehlo.add %64, %65 : tensor<3xf64>
      %67 = stablehlo.sqrt %66 : tensor<3xf64>
      %cst_41 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %68 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %69 = stablehlo.divide %68, %67 : tensor<3xf64>
      %70 = stablehlo.divide %56, %67 : tensor<3xf64>
      %71 = stablehlo.multiply %67, %67 : tensor<3xf64>
      %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %72 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %73 = stablehlo.divide %72, %71 : tensor<3xf64>
      %74 = stablehlo.multiply %70, %54 : tensor<3xf64>
      %75 = func.call @dynamic_update_index_in_dim(%iterArg_31, %74, %iterArg_27) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %76 = func.call @dynamic_update_index_in_dim_0(%iterArg_32, %55, %iterArg_27) : (tensor<4xf64>, tensor<f64>, tensor<i64>) -> tensor<4xf64>
      %77 = func.call @dynamic_update_index_in_dim(%iterArg_33, %60, %iterArg_27) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %78 = func.call @dynamic_update_index_in_dim(%iterArg_34, %56, %iterArg_27) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %79 = func.call @dynamic_update_index_in_dim(%iterArg_35, %69, %iterArg_27) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %80 = func.call @dynamic_update_index_in_dim(%iterArg_36, %67, %iterArg_27) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %81 = func.call @dynamic_update_index_in_dim(%iterArg_37, %73, %iterArg_27) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %82 = func.call @dynamic_update_index_in_dim(%iterArg_38, %70, %iterArg_27) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %c_43 = stablehlo.constant dense<1> : tensor<i64>
      %83 = stablehlo.add %iterArg_27, %c_43 : tensor<i64>
      stablehlo.return %iterArg, %83, %55, %59, %62, %75, %76, %77, %78, %79, %80, %81, %82 : tensor<4x3xf64>, tensor<i64>, tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>
    }
    %cst_10 = stablehlo.constant dense<-6.000000e+00> : tensor<f64>
    %cst_11 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %11:3 = call @clip(%10#5, %cst_10, %cst_11) : (tensor<4x3xf64>, tensor<f64>, tensor<f64>) -> (tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>)
    %12:3 = call @softplus(%11#0) : (tensor<4x3xf64>) -> (tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>)
    %13 = stablehlo.log_plus_one %12#0 : tensor<4x3xf64>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %15 = stablehlo.add %12#0, %14 : tensor<4x3xf64>
    %16:3 = call @softplus(%13) : (tensor<4x3xf64>) -> (tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>)
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
    %25:3 = call @softplus_1(%24) : (tensor<4xf64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<4xf64>)
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
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %35 = stablehlo.reduce(%31 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %37 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %39 = stablehlo.multiply %38, %34 : tensor<4xf64>
    %40 = call @softplus_2(%25#1, %25#2, %39) : (tensor<4xf64>, tensor<4xf64>, tensor<4xf64>) -> tensor<4xf64>
    %41 = stablehlo.multiply %17, %40 : tensor<4xf64>
    %42 = stablehlo.multiply %40, %18 : tensor<4xf64>
    %43 = stablehlo.multiply %41, %23 : tensor<4xf64>
    %44 = stablehlo.add %42, %43 : tensor<4xf64>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0] : (tensor<4xf64>) -> tensor<4x3xf64>
    %46 = call @softplus_3(%16#1, %16#2, %45) : (tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xf64>
    %47 = stablehlo.divide %46, %15 : tensor<4x3xf64>
    %48 = call @softplus_3(%12#1, %12#2, %47) : (tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xf64>
    %49 = call @clip_4(%11#1, %11#2, %48) : (tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xf64>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %50 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %51 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %52 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %c_26 = stablehlo.constant dense<0> : tensor<i64>
    %53:13 = stablehlo.while(%iterArg = %49, %iterArg_27 = %10#6, %iterArg_28 = %10#7, %iterArg_29 = %10#8, %iterArg_30 = %10#9, %iterArg_31 = %10#10, %iterArg_32 = %10#11, %iterArg_33 = %arg0, %iterArg_34 = %10#12, %iterArg_35 = %c_26, %iterArg_36 = %50, %iterArg_37 = %51, %iterArg_38 = %52) : tensor<4x3xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<i64>, tensor<3xf64>, tensor<3xf64>, tensor<4x3xf64>
    cond {
      %c_39 = stablehlo.constant dense<4> : tensor<i64>
      %54 = stablehlo.compare LT, %iterArg_35, %c_39, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %54 : tensor<i1>
    } do {
      %c_39 = stablehlo.constant dense<4> : tensor<i64>
      %54 = stablehlo.subtract %c_39, %iterArg_35 : tensor<i64>
      %c_40 = stablehlo.constant dense<1> : tensor<i64>
      %55 = stablehlo.subtract %54, %c_40 : tensor<i64>
      %56 = func.call @dynamic_index_in_dim(%iterArg, %55) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %57 = func.call @dynamic_index_in_dim_5(%iterArg_27, %55) : (tensor<4xf64>, tensor<i64>) -> tensor<f64>
      %58 = func.call @dynamic_index_in_dim(%iterArg_28, %55) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %59 = func.call @dynamic_index_in_dim(%iterArg_29, %55) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %60 = func.call @dynamic_index_in_dim(%iterArg_30, %55) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %61 = func.call @dynamic_index_in_dim(%iterArg_31, %55) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %62 = func.call @dynamic_index_in_dim(%iterArg_32, %55) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %63 = func.call @dynamic_index_in_dim(%iterArg_33, %55) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %64 = func.call @dynamic_index_in_dim(%iterArg_34, %55) : (tensor<4x3xf64>, tensor<i64>) -> tensor<3xf64>
      %65 = stablehlo.multiply %64, %56 : tensor<3xf64>
      %66 = stablehlo.multiply %56, %63 : tensor<3xf64>
      %67 = stablehlo.multiply %66, %62 : tensor<3xf64>
      %68 = stablehlo.multiply %67, %59 : tensor<3xf64>
      %69 = stablehlo.negate %68 : tensor<3xf64>
      %70 = stablehlo.divide %66, %61 : tensor<3xf64>
      %71 = stablehlo.multiply %69, %60 : tensor<3xf64>
      %72 = stablehlo.broadcast_in_dim %57, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %73 = stablehlo.divide %71, %72 : tensor<3xf64>
      %74 = stablehlo.add %iterArg_37, %73 : tensor<3xf64>
      %75 = stablehlo.multiply %59, %74 : tensor<3xf64>
      %76 = stablehlo.multiply %74, %58 : tensor<3xf64>
      %77 = stablehlo.add %70, %76 : tensor<3xf64>
      %78 = stablehlo.negate %75 : tensor<3xf64>
      %79 = stablehlo.add %65, %75 : tensor<3xf64>
      %80 = stablehlo.add %iterArg_36, %78 : tensor<3xf64>
      %81 = stablehlo.broadcast_in_dim %57, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %82 = stablehlo.divide %80, %81 : tensor<3xf64>
      %83 = stablehlo.add %77, %82 : tensor<3xf64>
      %84 = stablehlo.negate %83 : tensor<3xf64>
      %85 = stablehlo.add %79, %83 : tensor<3xf64>
      %86 = stablehlo.add %80, %84 : tensor<3xf64>
      %87 = func.call @dynamic_update_index_in_dim(%iterArg_38, %85, %55) : (tensor<4x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %c_41 = stablehlo.constant dense<1> : tensor<i64>
      %88 = stablehlo.add %iterArg_35, %c_41 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %88, %86, %74, %87 : tensor<4x3xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<i64>, tensor<3xf64>, tensor<3xf64>, tensor<4x3xf64>
    }
    return %53#12 : tensor<4x3xf64>
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
  func.func private @softplus(%arg0: tensor<4x3xf64>) -> (tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>) {
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
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_5 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %23 = stablehlo.compare EQ, %cst_4, %cst_5, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %24 = stablehlo.select %23, %cst_7, %cst_6 : tensor<i1>, tensor<f64>
    %cst_8 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %26 = stablehlo.compare EQ, %12, %25, FLOAT : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %28 = stablehlo.select %26, %27, %12 : tensor<4x3xi1>, tensor<4x3xf64>
    %29 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %30 = stablehlo.subtract %29, %28 : tensor<4x3xf64>
    %31 = stablehlo.exponential %30 : tensor<4x3xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %33 = stablehlo.multiply %32, %31 : tensor<4x3xf64>
    return %12, %22, %33 : tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>
  }
  func.func private @softplus_1(%arg0: tensor<4xf64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<4xf64>) {
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
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_5 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %23 = stablehlo.compare EQ, %cst_4, %cst_5, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %24 = stablehlo.select %23, %cst_7, %cst_6 : tensor<i1>, tensor<f64>
    %cst_8 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %26 = stablehlo.compare EQ, %12, %25, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %28 = stablehlo.select %26, %27, %12 : tensor<4xi1>, tensor<4xf64>
    %29 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %30 = stablehlo.subtract %29, %28 : tensor<4xf64>
    %31 = stablehlo.exponential %30 : tensor<4xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %33 = stablehlo.multiply %32, %31 : tensor<4xf64>
    return %12, %22, %33 : tensor<4xf64>, tensor<4xf64>, tensor<4xf64>
  }
  func.func private @softplus_2(%arg0: tensor<4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<4xf64>) -> tensor<4xf64> {
    %0 = stablehlo.multiply %arg2, %arg0 : tensor<4xf64>
    return %0 : tensor<4xf64>
  }
  func.func private @softplus_3(%arg0: tensor<4x3xf64>, %arg1: tensor<4x3xf64>, %arg2: tensor<4x3xf64>) -> tensor<4x3xf64> {
    %0 = stablehlo.multiply %arg2, %arg0 : tensor<4x3xf64>
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
