// import jax
// import jax.numpy as jnp
// from jax import lax
// from jax.scipy import stats
//
//
// def normalizing_flow_step(data_in, log_gain, t_add, mix):
//     amount = jnp.abs(data_in)
//     z_next = amount * jnp.exp(log_gain) + t_add
//     log_base = stats.norm.logpdf(z_next, 0.57, 1.0)
//     log_px = log_base + log_gain
//     evidence = jnp.sum(log_px)
//     scaled = 0.6 * evidence
//     interaction = jnp.multiply(scaled, mix)
//     modulated = 0.22 * interaction
//
//     def iterate(_, running_value):
//         gap = running_value - 0.43 * jnp.tanh(scaled)
//         return jnp.clip(gap, -2.0, 2.0)
//
//     output = lax.fori_loop(0, 4, iterate, 0.5 * modulated)
//     shifted = 1.081 * output + 0.54 * scaled
//     activation = jax.nn.softplus(shifted)
//     return jnp.tanh(1.63 * activation + 0.74)
//
//   data_in: float32[4] in [-1.5, 1.5]
//   log_gain: float32[4] in [-0.6, 0.6]
//   t_add: float32[4] in [-1, 1]
//   mix: float32[] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_normalizing_flow_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<f32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.abs %arg0 : tensor<4xf32>
    %1 = stablehlo.exponential %arg1 : tensor<4xf32>
    %2 = stablehlo.multiply %0, %1 : tensor<4xf32>
    %3 = stablehlo.add %2, %arg2 : tensor<4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = chlo.square %cst : tensor<f32> -> tensor<f32>
    %cst_0 = stablehlo.constant dense<6.28318548> : tensor<f32>
    %5 = stablehlo.multiply %cst_0, %4 : tensor<f32>
    %6 = stablehlo.log %5 : tensor<f32>
    %cst_1 = stablehlo.constant dense<5.700000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %8 = stablehlo.subtract %3, %7 : tensor<4xf32>
    %9 = chlo.square %8 : tensor<4xf32> -> tensor<4xf32>
    %10 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %11 = stablehlo.divide %9, %10 : tensor<4xf32>
    %12 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %13 = stablehlo.add %12, %11 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %15 = stablehlo.divide %13, %14 : tensor<4xf32>
    %16 = stablehlo.add %15, %arg1 : tensor<4xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%16 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %18 = stablehlo.multiply %cst_4, %17 : tensor<f32>
    %19 = stablehlo.multiply %18, %arg3 : tensor<f32>
    %cst_5 = stablehlo.constant dense<2.200000e-01> : tensor<f32>
    %20 = stablehlo.multiply %cst_5, %19 : tensor<f32>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %21 = stablehlo.multiply %cst_6, %20 : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %22:3 = stablehlo.while(%iterArg = %18, %iterArg_11 = %c, %iterArg_12 = %21) : tensor<f32>, tensor<i32>, tensor<f32>
    cond {
      %c_13 = stablehlo.constant dense<4> : tensor<i32>
      %30 = stablehlo.compare LT, %iterArg_11, %c_13, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %30 : tensor<i1>
    } do {
      %30 = func.call @closed_call(%iterArg, %iterArg_12) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      %c_13 = stablehlo.constant dense<1> : tensor<i32>
      %31 = stablehlo.add %iterArg_11, %c_13 : tensor<i32>
      stablehlo.return %iterArg, %31, %30 : tensor<f32>, tensor<i32>, tensor<f32>
    }
    %cst_7 = stablehlo.constant dense<1.081000e+00> : tensor<f32>
    %23 = stablehlo.multiply %cst_7, %22#2 : tensor<f32>
    %cst_8 = stablehlo.constant dense<5.400000e-01> : tensor<f32>
    %24 = stablehlo.multiply %cst_8, %18 : tensor<f32>
    %25 = stablehlo.add %23, %24 : tensor<f32>
    %26 = call @softplus(%25) : (tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<1.630000e+00> : tensor<f32>
    %27 = stablehlo.multiply %cst_9, %26 : tensor<f32>
    %cst_10 = stablehlo.constant dense<7.400000e-01> : tensor<f32>
    %28 = stablehlo.add %27, %cst_10 : tensor<f32>
    %29 = stablehlo.tanh %28 : tensor<f32>
    return %29 : tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.tanh %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<4.300000e-01> : tensor<f32>
    %1 = stablehlo.multiply %cst, %0 : tensor<f32>
    %2 = stablehlo.subtract %arg1, %1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %3 = call @clip(%2, %cst_0, %cst_1) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    return %3 : tensor<f32>
  }
  func.func private @clip(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.maximum %0, %arg0 : tensor<f32>
    %2 = stablehlo.convert %arg2 : tensor<f32>
    %3 = stablehlo.minimum %2, %1 : tensor<f32>
    return %3 : tensor<f32>
  }
  func.func private @softplus(%arg0: tensor<f32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.maximum %arg0, %cst : tensor<f32>
    %1 = stablehlo.subtract %arg0, %cst : tensor<f32>
    %2 = stablehlo.compare NE, %1, %1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %3 = stablehlo.add %arg0, %cst : tensor<f32>
    %4 = stablehlo.abs %1 : tensor<f32>
    %5 = stablehlo.negate %4 : tensor<f32>
    %6 = stablehlo.exponential %5 : tensor<f32>
    %7 = stablehlo.log_plus_one %6 : tensor<f32>
    %8 = stablehlo.add %0, %7 : tensor<f32>
    %9 = stablehlo.select %2, %3, %8 : tensor<i1>, tensor<f32>
    return %9 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<f32>) -> (tensor<4xf32> {jax.result_info = "result[0]"}, tensor<4xf32> {jax.result_info = "result[1]"}, tensor<4xf32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.abs %arg0 : tensor<4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %3 = stablehlo.exponential %arg1 : tensor<4xf32>
    %4 = stablehlo.multiply %0, %3 : tensor<4xf32>
    %5 = stablehlo.add %4, %arg2 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = chlo.square %cst_0 : tensor<f32> -> tensor<f32>
    %cst_1 = stablehlo.constant dense<6.28318548> : tensor<f32>
    %7 = stablehlo.multiply %cst_1, %6 : tensor<f32>
    %8 = stablehlo.log %7 : tensor<f32>
    %cst_2 = stablehlo.constant dense<5.700000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %10 = stablehlo.subtract %5, %9 : tensor<4xf32>
    %11 = chlo.square %10 : tensor<4xf32> -> tensor<4xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %13 = stablehlo.multiply %12, %10 : tensor<4xf32>
    %14 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %15 = stablehlo.divide %11, %14 : tensor<4xf32>
    %16 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %17 = stablehlo.add %16, %15 : tensor<4xf32>
    %cst_4 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %19 = stablehlo.divide %17, %18 : tensor<4xf32>
    %20 = stablehlo.add %19, %arg1 : tensor<4xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%20 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_6 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %22 = stablehlo.multiply %cst_6, %21 : tensor<f32>
    %23 = stablehlo.multiply %22, %arg3 : tensor<f32>
    %cst_7 = stablehlo.constant dense<2.200000e-01> : tensor<f32>
    %24 = stablehlo.multiply %cst_7, %23 : tensor<f32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %25 = stablehlo.multiply %cst_8, %24 : tensor<f32>
    %26 = stablehlo.tanh %22 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.subtract %cst_9, %26 : tensor<f32>
    %cst_10 = stablehlo.constant dense<4.300000e-01> : tensor<f32>
    %28 = stablehlo.multiply %cst_10, %26 : tensor<f32>
    %cst_11 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %29:2 = call @clip(%cst_11, %cst_12) : (tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %32:7 = stablehlo.while(%iterArg = %28, %iterArg_31 = %29#0, %iterArg_32 = %29#1, %iterArg_33 = %c, %iterArg_34 = %25, %iterArg_35 = %30, %iterArg_36 = %31) : tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<4xf32>, tensor<4xf32>
    cond {
      %c_37 = stablehlo.constant dense<4> : tensor<i32>
      %71 = stablehlo.compare LT, %iterArg_33, %c_37, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %71 : tensor<i1>
    } do {
      %71:3 = func.call @closed_call(%iterArg, %iterArg_31, %iterArg_32, %iterArg_34) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
      %72 = func.call @dynamic_update_index_in_dim(%iterArg_35, %71#1, %iterArg_33) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %73 = func.call @dynamic_update_index_in_dim(%iterArg_36, %71#2, %iterArg_33) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %c_37 = stablehlo.constant dense<1> : tensor<i32>
      %74 = stablehlo.add %iterArg_33, %c_37 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_31, %iterArg_32, %74, %71#0, %72, %73 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<4xf32>, tensor<4xf32>
    }
    %cst_15 = stablehlo.constant dense<1.081000e+00> : tensor<f32>
    %33 = stablehlo.multiply %cst_15, %32#4 : tensor<f32>
    %cst_16 = stablehlo.constant dense<5.400000e-01> : tensor<f32>
    %34 = stablehlo.multiply %cst_16, %22 : tensor<f32>
    %35 = stablehlo.add %33, %34 : tensor<f32>
    %36:2 = call @softplus(%35) : (tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %cst_17 = stablehlo.constant dense<1.630000e+00> : tensor<f32>
    %37 = stablehlo.multiply %cst_17, %36#0 : tensor<f32>
    %cst_18 = stablehlo.constant dense<7.400000e-01> : tensor<f32>
    %38 = stablehlo.add %37, %cst_18 : tensor<f32>
    %39 = stablehlo.tanh %38 : tensor<f32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.subtract %cst_19, %39 : tensor<f32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.multiply %cst_20, %40 : tensor<f32>
    %42 = stablehlo.multiply %41, %39 : tensor<f32>
    %43 = stablehlo.add %41, %42 : tensor<f32>
    %cst_21 = stablehlo.constant dense<1.630000e+00> : tensor<f32>
    %44 = stablehlo.multiply %cst_21, %43 : tensor<f32>
    %45 = call @softplus_1(%36#1, %44) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_22 = stablehlo.constant dense<5.400000e-01> : tensor<f32>
    %46 = stablehlo.multiply %cst_22, %45 : tensor<f32>
    %cst_23 = stablehlo.constant dense<1.081000e+00> : tensor<f32>
    %47 = stablehlo.multiply %cst_23, %45 : tensor<f32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_25 = stablehlo.constant dense<0> : tensor<i32>
    %48:7 = stablehlo.while(%iterArg = %32#5, %iterArg_31 = %32#6, %iterArg_32 = %26, %iterArg_33 = %27, %iterArg_34 = %c_25, %iterArg_35 = %cst_24, %iterArg_36 = %47) : tensor<4xf32>, tensor<4xf32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_37 = stablehlo.constant dense<4> : tensor<i32>
      %71 = stablehlo.compare LT, %iterArg_34, %c_37, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %71 : tensor<i1>
    } do {
      %c_37 = stablehlo.constant dense<4> : tensor<i32>
      %71 = stablehlo.subtract %c_37, %iterArg_34 : tensor<i32>
      %c_38 = stablehlo.constant dense<1> : tensor<i32>
      %72 = stablehlo.subtract %71, %c_38 : tensor<i32>
      %73 = func.call @dynamic_index_in_dim(%iterArg, %72) : (tensor<4xf32>, tensor<i32>) -> tensor<f32>
      %74 = func.call @dynamic_index_in_dim(%iterArg_31, %72) : (tensor<4xf32>, tensor<i32>) -> tensor<f32>
      %75:2 = func.call @closed_call_2(%iterArg_32, %iterArg_33, %iterArg_35, %iterArg_36, %73, %74) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
      %c_39 = stablehlo.constant dense<1> : tensor<i32>
      %76 = stablehlo.add %iterArg_34, %c_39 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_31, %iterArg_32, %iterArg_33, %76, %75#0, %75#1 : tensor<4xf32>, tensor<4xf32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>
    }
    %49 = stablehlo.add %46, %48#5 : tensor<f32>
    %cst_26 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %50 = stablehlo.multiply %cst_26, %48#6 : tensor<f32>
    %cst_27 = stablehlo.constant dense<2.200000e-01> : tensor<f32>
    %51 = stablehlo.multiply %cst_27, %50 : tensor<f32>
    %52 = stablehlo.multiply %22, %51 : tensor<f32>
    %53 = stablehlo.multiply %51, %arg3 : tensor<f32>
    %54 = stablehlo.add %49, %53 : tensor<f32>
    %cst_28 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %55 = stablehlo.multiply %cst_28, %54 : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_29 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %58 = stablehlo.divide %56, %57 : tensor<4xf32>
    %59 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %60 = stablehlo.divide %58, %59 : tensor<4xf32>
    %61 = stablehlo.multiply %60, %13 : tensor<4xf32>
    %62 = stablehlo.multiply %0, %61 : tensor<4xf32>
    %63 = stablehlo.multiply %61, %3 : tensor<4xf32>
    %64 = stablehlo.multiply %62, %3 : tensor<4xf32>
    %65 = stablehlo.add %56, %64 : tensor<4xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %67 = stablehlo.select %2, %66, %63 : tensor<4xi1>, tensor<4xf32>
    %68 = stablehlo.select %2, %63, %66 : tensor<4xi1>, tensor<4xf32>
    %69 = stablehlo.negate %67 : tensor<4xf32>
    %70 = stablehlo.add %68, %69 : tensor<4xf32>
    return %70, %65, %61, %52 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<f32>
  }
  func.func private @clip(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %0 = stablehlo.convert %arg0 : tensor<f32>
    %1 = stablehlo.convert %arg1 : tensor<f32>
    return %0, %1 : tensor<f32>, tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.subtract %arg3, %arg0 : tensor<f32>
    %1:3 = call @clip_0(%0, %arg1, %arg2) : (tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
    return %1#0, %1#1, %1#2 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @clip_0(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.maximum %arg1, %arg0 : tensor<f32>
    %1 = stablehlo.compare EQ, %arg0, %0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.select %1, %cst_0, %cst : tensor<i1>, tensor<f32>
    %3 = stablehlo.compare EQ, %arg1, %0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %4 = stablehlo.select %3, %cst_2, %cst_1 : tensor<i1>, tensor<f32>
    %5 = stablehlo.divide %2, %4 : tensor<f32>
    %6 = stablehlo.minimum %arg2, %0 : tensor<f32>
    %7 = stablehlo.compare EQ, %0, %6, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.select %7, %cst_4, %cst_3 : tensor<i1>, tensor<f32>
    %9 = stablehlo.compare EQ, %arg2, %6, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %10 = stablehlo.select %9, %cst_6, %cst_5 : tensor<i1>, tensor<f32>
    %11 = stablehlo.divide %8, %10 : tensor<f32>
    return %6, %5, %11 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<4xf32>, tensor<1xf32>, tensor<i32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @softplus(%arg0: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.maximum %arg0, %cst : tensor<f32>
    %1 = stablehlo.subtract %arg0, %cst : tensor<f32>
    %2 = stablehlo.compare NE, %1, %1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %3 = stablehlo.add %arg0, %cst : tensor<f32>
    %4 = stablehlo.abs %1 : tensor<f32>
    %5 = stablehlo.negate %4 : tensor<f32>
    %6 = stablehlo.exponential %5 : tensor<f32>
    %7 = stablehlo.log_plus_one %6 : tensor<f32>
    %8 = stablehlo.add %0, %7 : tensor<f32>
    %9 = stablehlo.select %2, %3, %8 : tensor<i1>, tensor<f32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %10 = stablehlo.compare EQ, %arg0, %cst_0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.select %10, %cst_1, %arg0 : tensor<i1>, tensor<f32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %12 = stablehlo.compare EQ, %9, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.select %12, %cst_3, %9 : tensor<i1>, tensor<f32>
    %14 = stablehlo.subtract %11, %13 : tensor<f32>
    %15 = stablehlo.exponential %14 : tensor<f32>
    return %9, %15 : tensor<f32>, tensor<f32>
  }
  func.func private @softplus_1(%arg0: tensor<f32>, %arg1: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<f32>
    return %0 : tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<4xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @closed_call_2(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %0 = call @clip_3(%arg4, %arg5, %arg3) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %1 = stablehlo.negate %0 : tensor<f32>
    %cst = stablehlo.constant dense<4.300000e-01> : tensor<f32>
    %2 = stablehlo.multiply %cst, %1 : tensor<f32>
    %3 = stablehlo.multiply %2, %arg1 : tensor<f32>
    %4 = stablehlo.add %arg2, %3 : tensor<f32>
    %5 = stablehlo.multiply %3, %arg0 : tensor<f32>
    %6 = stablehlo.add %4, %5 : tensor<f32>
    return %6, %0 : tensor<f32>, tensor<f32>
  }
  func.func private @clip_3(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<f32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<f32>
    return %1 : tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
