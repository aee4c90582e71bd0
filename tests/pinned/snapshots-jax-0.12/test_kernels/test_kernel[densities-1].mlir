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
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %22:4 = stablehlo.while(%iterArg = %18, %iterArg_12 = %c_7, %iterArg_13 = %c, %iterArg_14 = %21) : tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>
    cond {
      %c_15 = stablehlo.constant dense<4> : tensor<i32>
      %30 = stablehlo.compare LT, %iterArg_12, %c_15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %30 : tensor<i1>
    } do {
      %c_15 = stablehlo.constant dense<1> : tensor<i32>
      %30 = stablehlo.add %iterArg_13, %c_15 : tensor<i32>
      %31 = stablehlo.tanh %iterArg : tensor<f32>
      %cst_16 = stablehlo.constant dense<4.300000e-01> : tensor<f32>
      %32 = stablehlo.multiply %cst_16, %31 : tensor<f32>
      %33 = stablehlo.subtract %iterArg_14, %32 : tensor<f32>
      %cst_17 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
      %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %34 = func.call @clip(%33, %cst_17, %cst_18) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %c_19 = stablehlo.constant dense<1> : tensor<i32>
      %35 = stablehlo.add %iterArg_12, %c_19 : tensor<i32>
      stablehlo.return %iterArg, %35, %30, %34 : tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>
    }
    %cst_8 = stablehlo.constant dense<1.081000e+00> : tensor<f32>
    %23 = stablehlo.multiply %cst_8, %22#3 : tensor<f32>
    %cst_9 = stablehlo.constant dense<5.400000e-01> : tensor<f32>
    %24 = stablehlo.multiply %cst_9, %18 : tensor<f32>
    %25 = stablehlo.add %23, %24 : tensor<f32>
    %26 = call @softplus(%25) : (tensor<f32>) -> tensor<f32>
    %cst_10 = stablehlo.constant dense<1.630000e+00> : tensor<f32>
    %27 = stablehlo.multiply %cst_10, %26 : tensor<f32>
    %cst_11 = stablehlo.constant dense<7.400000e-01> : tensor<f32>
    %28 = stablehlo.add %27, %cst_11 : tensor<f32>
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
    %c = stablehlo.constant dense<0> : tensor<i32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %34:8 = stablehlo.while(%iterArg = %30, %iterArg_35 = %31#0, %iterArg_36 = %31#1, %iterArg_37 = %c_16, %iterArg_38 = %c, %iterArg_39 = %25, %iterArg_40 = %32, %iterArg_41 = %33) : tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>, tensor<4xf32>, tensor<4xf32>
    cond {
      %c_42 = stablehlo.constant dense<4> : tensor<i32>
      %74 = stablehlo.compare LT, %iterArg_37, %c_42, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %74 : tensor<i1>
    } do {
      %c_42 = stablehlo.constant dense<1> : tensor<i32>
      %74 = stablehlo.add %iterArg_38, %c_42 : tensor<i32>
      %75 = stablehlo.subtract %iterArg_39, %iterArg : tensor<f32>
      %76:3 = func.call @clip_0(%75, %iterArg_35, %iterArg_36) : (tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
      %77 = func.call @dynamic_update_index_in_dim(%iterArg_40, %76#1, %iterArg_37) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %78 = func.call @dynamic_update_index_in_dim(%iterArg_41, %76#2, %iterArg_37) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %c_43 = stablehlo.constant dense<1> : tensor<i32>
      %79 = stablehlo.add %iterArg_37, %c_43 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_35, %iterArg_36, %79, %74, %76#0, %77, %78 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>, tensor<4xf32>, tensor<4xf32>
    }
    %cst_17 = stablehlo.constant dense<1.081000e+00> : tensor<f32>
    %35 = stablehlo.multiply %cst_17, %34#5 : tensor<f32>
    %cst_18 = stablehlo.constant dense<5.400000e-01> : tensor<f32>
    %36 = stablehlo.multiply %cst_18, %22 : tensor<f32>
    %37 = stablehlo.add %35, %36 : tensor<f32>
    %38:3 = call @softplus(%37) : (tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
    %cst_19 = stablehlo.constant dense<1.630000e+00> : tensor<f32>
    %39 = stablehlo.multiply %cst_19, %38#0 : tensor<f32>
    %cst_20 = stablehlo.constant dense<7.400000e-01> : tensor<f32>
    %40 = stablehlo.add %39, %cst_20 : tensor<f32>
    %41 = stablehlo.tanh %40 : tensor<f32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.add %cst_21, %41 : tensor<f32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.subtract %cst_22, %41 : tensor<f32>
    %44 = stablehlo.multiply %42, %43 : tensor<f32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.reduce(%41 init: %cst_23) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.multiply %cst_24, %44 : tensor<f32>
    %cst_25 = stablehlo.constant dense<1.630000e+00> : tensor<f32>
    %47 = stablehlo.multiply %cst_25, %46 : tensor<f32>
    %48 = call @softplus_1(%38#1, %38#2, %47) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_26 = stablehlo.constant dense<5.400000e-01> : tensor<f32>
    %49 = stablehlo.multiply %cst_26, %48 : tensor<f32>
    %cst_27 = stablehlo.constant dense<1.081000e+00> : tensor<f32>
    %50 = stablehlo.multiply %cst_27, %48 : tensor<f32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_29 = stablehlo.constant dense<0> : tensor<i32>
    %51:6 = stablehlo.while(%iterArg = %34#6, %iterArg_35 = %34#7, %iterArg_36 = %29, %iterArg_37 = %c_29, %iterArg_38 = %cst_28, %iterArg_39 = %50) : tensor<4xf32>, tensor<4xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_40 = stablehlo.constant dense<4> : tensor<i32>
      %74 = stablehlo.compare LT, %iterArg_37, %c_40, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %74 : tensor<i1>
    } do {
      %c_40 = stablehlo.constant dense<4> : tensor<i32>
      %74 = stablehlo.subtract %c_40, %iterArg_37 : tensor<i32>
      %c_41 = stablehlo.constant dense<1> : tensor<i32>
      %75 = stablehlo.subtract %74, %c_41 : tensor<i32>
      %76 = func.call @dynamic_index_in_dim(%iterArg, %75) : (tensor<4xf32>, tensor<i32>) -> tensor<f32>
      %77 = func.call @dynamic_index_in_dim(%iterArg_35, %75) : (tensor<4xf32>, tensor<i32>) -> tensor<f32>
      %78 = func.call @clip_2(%76, %77, %iterArg_39) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %79 = stablehlo.negate %78 : tensor<f32>
      %cst_42 = stablehlo.constant dense<4.300000e-01> : tensor<f32>
      %80 = stablehlo.multiply %cst_42, %79 : tensor<f32>
      %81 = stablehlo.multiply %80, %iterArg_36 : tensor<f32>
      %82 = stablehlo.add %iterArg_38, %81 : tensor<f32>
      %c_43 = stablehlo.constant dense<1> : tensor<i32>
      %83 = stablehlo.add %iterArg_37, %c_43 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_35, %iterArg_36, %83, %82, %78 : tensor<4xf32>, tensor<4xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>
    }
    %52 = stablehlo.add %49, %51#4 : tensor<f32>
    %cst_30 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %53 = stablehlo.multiply %cst_30, %51#5 : tensor<f32>
    %cst_31 = stablehlo.constant dense<2.200000e-01> : tensor<f32>
    %54 = stablehlo.multiply %cst_31, %53 : tensor<f32>
    %55 = stablehlo.multiply %22, %54 : tensor<f32>
    %56 = stablehlo.multiply %54, %arg3 : tensor<f32>
    %57 = stablehlo.add %52, %56 : tensor<f32>
    %cst_32 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %58 = stablehlo.multiply %cst_32, %57 : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_33 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %61 = stablehlo.divide %59, %60 : tensor<4xf32>
    %62 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %63 = stablehlo.divide %61, %62 : tensor<4xf32>
    %64 = stablehlo.multiply %63, %13 : tensor<4xf32>
    %65 = stablehlo.multiply %0, %64 : tensor<4xf32>
    %66 = stablehlo.multiply %64, %3 : tensor<4xf32>
    %67 = stablehlo.multiply %65, %3 : tensor<4xf32>
    %68 = stablehlo.add %59, %67 : tensor<4xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %70 = stablehlo.select %2, %69, %66 : tensor<4xi1>, tensor<4xf32>
    %71 = stablehlo.select %2, %66, %69 : tensor<4xi1>, tensor<4xf32>
    %72 = stablehlo.negate %70 : tensor<4xf32>
    %73 = stablehlo.add %71, %72 : tensor<4xf32>
    return %73, %68, %64, %55 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<f32>
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
  func.func private @softplus(%arg0: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>) {
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
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %16 = stablehlo.compare EQ, %cst_4, %cst_5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.select %16, %cst_7, %cst_6 : tensor<i1>, tensor<f32>
    %cst_8 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %18 = stablehlo.compare EQ, %9, %cst_8, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.select %18, %cst_9, %9 : tensor<i1>, tensor<f32>
    %20 = stablehlo.subtract %17, %19 : tensor<f32>
    %21 = stablehlo.exponential %20 : tensor<f32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.multiply %cst_10, %21 : tensor<f32>
    return %9, %15, %22 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @softplus_1(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg2, %arg0 : tensor<f32>
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
