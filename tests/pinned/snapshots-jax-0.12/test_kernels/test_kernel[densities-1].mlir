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
      %30 = stablehlo.tanh %iterArg : tensor<f32>
      %cst_13 = stablehlo.constant dense<4.300000e-01> : tensor<f32>
      %31 = stablehlo.multiply %cst_13, %30 : tensor<f32>
      %32 = stablehlo.subtract %iterArg_12, %31 : tensor<f32>
      %cst_14 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
      %cst_15 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %33 = func.call @clip(%32, %cst_14, %cst_15) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %c_16 = stablehlo.constant dense<1> : tensor<i32>
      %34 = stablehlo.add %iterArg_11, %c_16 : tensor<i32>
      stablehlo.return %iterArg, %34, %33 : tensor<f32>, tensor<i32>, tensor<f32>
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
    %27 = stablehlo.add %cst_9, %26 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.subtract %cst_10, %26 : tensor<f32>
    %29 = stablehlo.multiply %27, %28 : tensor<f32>
    %cst_11 = stablehlo.constant dense<4.300000e-01> : tensor<f32>
    %30 = stablehlo.multiply %cst_11, %26 : tensor<f32>
    %cst_12 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %31:2 = call @clip(%cst_12, %cst_13) : (tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %34:7 = stablehlo.while(%iterArg = %30, %iterArg_33 = %31#0, %iterArg_34 = %31#1, %iterArg_35 = %c, %iterArg_36 = %25, %iterArg_37 = %32, %iterArg_38 = %33) : tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<4xf32>, tensor<4xf32>
    cond {
      %c_39 = stablehlo.constant dense<4> : tensor<i32>
      %73 = stablehlo.compare LT, %iterArg_35, %c_39, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %73 : tensor<i1>
    } do {
      %73 = stablehlo.subtract %iterArg_36, %iterArg : tensor<f32>
      %74:3 = func.call @clip_0(%73, %iterArg_33, %iterArg_34) : (tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
      %75 = func.call @dynamic_update_index_in_dim(%iterArg_37, %74#1, %iterArg_35) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %76 = func.call @dynamic_update_index_in_dim(%iterArg_38, %74#2, %iterArg_35) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %c_39 = stablehlo.constant dense<1> : tensor<i32>
      %77 = stablehlo.add %iterArg_35, %c_39 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_33, %iterArg_34, %77, %74#0, %75, %76 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<4xf32>, tensor<4xf32>
    }
    %cst_16 = stablehlo.constant dense<1.081000e+00> : tensor<f32>
    %35 = stablehlo.multiply %cst_16, %34#4 : tensor<f32>
    %cst_17 = stablehlo.constant dense<5.400000e-01> : tensor<f32>
    %36 = stablehlo.multiply %cst_17, %22 : tensor<f32>
    %37 = stablehlo.add %35, %36 : tensor<f32>
    %38:2 = call @softplus(%37) : (tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %cst_18 = stablehlo.constant dense<1.630000e+00> : tensor<f32>
    %39 = stablehlo.multiply %cst_18, %38#0 : tensor<f32>
    %cst_19 = stablehlo.constant dense<7.400000e-01> : tensor<f32>
    %40 = stablehlo.add %39, %cst_19 : tensor<f32>
    %41 = stablehlo.tanh %40 : tensor<f32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.add %cst_20, %41 : tensor<f32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.subtract %cst_21, %41 : tensor<f32>
    %44 = stablehlo.multiply %42, %43 : tensor<f32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %45 = stablehlo.multiply %cst_22, %44 : tensor<f32>
    %cst_23 = stablehlo.constant dense<1.630000e+00> : tensor<f32>
    %46 = stablehlo.multiply %cst_23, %45 : tensor<f32>
    %47 = call @softplus_1(%38#1, %46) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_24 = stablehlo.constant dense<5.400000e-01> : tensor<f32>
    %48 = stablehlo.multiply %cst_24, %47 : tensor<f32>
    %cst_25 = stablehlo.constant dense<1.081000e+00> : tensor<f32>
    %49 = stablehlo.multiply %cst_25, %47 : tensor<f32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_27 = stablehlo.constant dense<0> : tensor<i32>
    %50:6 = stablehlo.while(%iterArg = %34#5, %iterArg_33 = %34#6, %iterArg_34 = %29, %iterArg_35 = %c_27, %iterArg_36 = %cst_26, %iterArg_37 = %49) : tensor<4xf32>, tensor<4xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_38 = stablehlo.constant dense<4> : tensor<i32>
      %73 = stablehlo.compare LT, %iterArg_35, %c_38, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %73 : tensor<i1>
    } do {
      %c_38 = stablehlo.constant dense<4> : tensor<i32>
      %73 = stablehlo.subtract %c_38, %iterArg_35 : tensor<i32>
      %c_39 = stablehlo.constant dense<1> : tensor<i32>
      %74 = stablehlo.subtract %73, %c_39 : tensor<i32>
      %75 = func.call @dynamic_index_in_dim(%iterArg, %74) : (tensor<4xf32>, tensor<i32>) -> tensor<f32>
      %76 = func.call @dynamic_index_in_dim(%iterArg_33, %74) : (tensor<4xf32>, tensor<i32>) -> tensor<f32>
      %77 = func.call @clip_2(%75, %76, %iterArg_37) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %78 = stablehlo.negate %77 : tensor<f32>
      %cst_40 = stablehlo.constant dense<4.300000e-01> : tensor<f32>
      %79 = stablehlo.multiply %cst_40, %78 : tensor<f32>
      %80 = stablehlo.multiply %79, %iterArg_34 : tensor<f32>
      %81 = stablehlo.add %iterArg_36, %80 : tensor<f32>
      %c_41 = stablehlo.constant dense<1> : tensor<i32>
      %82 = stablehlo.add %iterArg_35, %c_41 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_33, %iterArg_34, %82, %81, %77 : tensor<4xf32>, tensor<4xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>
    }
    %51 = stablehlo.add %48, %50#4 : tensor<f32>
    %cst_28 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %52 = stablehlo.multiply %cst_28, %50#5 : tensor<f32>
    %cst_29 = stablehlo.constant dense<2.200000e-01> : tensor<f32>
    %53 = stablehlo.multiply %cst_29, %52 : tensor<f32>
    %54 = stablehlo.multiply %22, %53 : tensor<f32>
    %55 = stablehlo.multiply %53, %arg3 : tensor<f32>
    %56 = stablehlo.add %51, %55 : tensor<f32>
    %cst_30 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %57 = stablehlo.multiply %cst_30, %56 : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_31 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %60 = stablehlo.divide %58, %59 : tensor<4xf32>
    %61 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %62 = stablehlo.divide %60, %61 : tensor<4xf32>
    %63 = stablehlo.multiply %62, %13 : tensor<4xf32>
    %64 = stablehlo.multiply %0, %63 : tensor<4xf32>
    %65 = stablehlo.multiply %63, %3 : tensor<4xf32>
    %66 = stablehlo.multiply %64, %3 : tensor<4xf32>
    %67 = stablehlo.add %58, %66 : tensor<4xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %69 = stablehlo.select %2, %68, %65 : tensor<4xi1>, tensor<4xf32>
    %70 = stablehlo.select %2, %65, %68 : tensor<4xi1>, tensor<4xf32>
    %71 = stablehlo.negate %69 : tensor<4xf32>
    %72 = stablehlo.add %70, %71 : tensor<4xf32>
    return %72, %67, %63, %54 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<f32>
  }
  func.func private @clip(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %0 = stablehlo.convert %arg0 : tensor<f32>
    %1 = stablehlo.convert %arg1 : tensor<f32>
    return %1, %0 : tensor<f32>, tensor<f32>
  }
  func.func private @clip_0(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.maximum %arg2, %arg0 : tensor<f32>
    %1 = stablehlo.compare GT, %arg0, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %2 = stablehlo.compare EQ, %arg0, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %3 = stablehlo.select %2, %cst_0, %cst : tensor<i1>, tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.select %1, %cst_1, %3 : tensor<i1>, tensor<f32>
    %5 = stablehlo.minimum %arg1, %0 : tensor<f32>
    %6 = stablehlo.compare GT, %arg1, %0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %7 = stablehlo.compare EQ, %arg1, %0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %8 = stablehlo.select %7, %cst_3, %cst_2 : tensor<i1>, tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.select %6, %cst_4, %8 : tensor<i1>, tensor<f32>
    return %5, %4, %9 : tensor<f32>, tensor<f32>, tensor<f32>
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
  func.func private @clip_2(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<f32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<f32>
    return %1 : tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
