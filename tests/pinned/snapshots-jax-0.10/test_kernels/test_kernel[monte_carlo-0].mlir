// import jax
// import jax.numpy as jnp
//
//
// def european_straddle(spot, k, sigma, rate, seed, readout):
//     rng = jax.random.key(seed)
//     epsilon = 0.55 * jax.random.logistic(rng, (12, 4), spot.dtype)
//     moves = (rate - sigma**2 / 2) / 4 + sigma / jnp.sqrt(4) * epsilon
//     prices = spot * jnp.exp(jnp.cumsum(moves, axis=1))
//     level = prices[:, -1]
//     payoff = jnp.abs(level[:, None] - k)
//     df = jnp.exp(-rate)
//     price = df * jnp.mean(payoff, axis=0)
//     coeff = jnp.mean(
//         (payoff - jnp.mean(payoff, axis=0)) * prices[:, -1][:, None], axis=0
//     ) / jnp.var(prices[:, -1])
//     cv_price = price - df * coeff * (jnp.mean(prices[:, -1]) - spot * jnp.exp(rate))
//     return jnp.sum(readout * cv_price)
//
//   spot: float32[] in [0.8, 1.2]
//   k: float32[2] in [0.7, 1]
//   sigma: float32[] in [0.2, 0.5]
//   rate: float32[] in [0.01, 0.08]
//   seed: int32[] in [0, 10000]
//   readout: float32[2] in [0.1, 1]
// -----
// forward, cpu
module @jit_european_straddle attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<2xf32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<i32>, %arg5: tensor<2xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<32> : tensor<i32>
    %0 = stablehlo.shift_right_logical %arg4, %c : tensor<i32>
    %1 = stablehlo.convert %0 : (tensor<i32>) -> tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_0 = stablehlo.constant dense<-1> : tensor<i32>
    %3 = stablehlo.and %arg4, %c_0 : tensor<i32>
    %4 = stablehlo.convert %3 : (tensor<i32>) -> tensor<ui32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %6 = stablehlo.concatenate %2, %5, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %7 = call @_logistic(%6) : (tensor<2xui32>) -> tensor<12x4xf32>
    %cst = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<12x4xf32>
    %10 = stablehlo.multiply %arg2, %arg2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %11 = stablehlo.divide %10, %cst_1 : tensor<f32>
    %12 = stablehlo.subtract %arg3, %11 : tensor<f32>
    %cst_2 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %13 = stablehlo.divide %12, %cst_2 : tensor<f32>
    %cst_3 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %14 = stablehlo.sqrt %cst_3 : tensor<f32>
    %15 = stablehlo.convert %14 : tensor<f32>
    %16 = stablehlo.divide %arg2, %15 : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %18 = stablehlo.multiply %17, %9 : tensor<12x4xf32>
    %19 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %20 = stablehlo.add %19, %18 : tensor<12x4xf32>
    %21 = call @cumsum(%20) : (tensor<12x4xf32>) -> tensor<12x4xf32>
    %22 = stablehlo.exponential %21 : tensor<12x4xf32>
    %23 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %24 = stablehlo.multiply %23, %22 : tensor<12x4xf32>
    %25 = stablehlo.slice %24 [0:12, 3:4] : (tensor<12x4xf32>) -> tensor<12x1xf32>
    %26 = stablehlo.reshape %25 : (tensor<12x1xf32>) -> tensor<12xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %28 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %29 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<12x1xf32>) -> tensor<12x2xf32>
    %30 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<12x2xf32>
    %31 = stablehlo.subtract %29, %30 : tensor<12x2xf32>
    %32 = stablehlo.abs %31 : tensor<12x2xf32>
    %33 = stablehlo.negate %arg3 : tensor<f32>
    %34 = stablehlo.exponential %33 : tensor<f32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.reduce(%32 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<12x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_5 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %37 = stablehlo.divide %35, %36 : tensor<2xf32>
    %38 = stablehlo.broadcast_in_dim %34, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %39 = stablehlo.multiply %38, %37 : tensor<2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.reduce(%32 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<12x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_7 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %42 = stablehlo.divide %40, %41 : tensor<2xf32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<12x2xf32>
    %45 = stablehlo.subtract %32, %44 : tensor<12x2xf32>
    %46 = stablehlo.slice %24 [0:12, 3:4] : (tensor<12x4xf32>) -> tensor<12x1xf32>
    %47 = stablehlo.reshape %46 : (tensor<12x1xf32>) -> tensor<12xf32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<12x1xf32>) -> tensor<12x2xf32>
    %50 = stablehlo.multiply %45, %49 : tensor<12x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.reduce(%50 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<12x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_9 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %53 = stablehlo.divide %51, %52 : tensor<2xf32>
    %54 = stablehlo.slice %24 [0:12, 3:4] : (tensor<12x4xf32>) -> tensor<12x1xf32>
    %55 = stablehlo.reshape %54 : (tensor<12x1xf32>) -> tensor<12xf32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %56 = call @_var(%55, %c_10) : (tensor<12xf32>, tensor<i32>) -> tensor<f32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %58 = stablehlo.divide %53, %57 : tensor<2xf32>
    %59 = stablehlo.broadcast_in_dim %34, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %60 = stablehlo.multiply %59, %58 : tensor<2xf32>
    %61 = stablehlo.slice %24 [0:12, 3:4] : (tensor<12x4xf32>) -> tensor<12x1xf32>
    %62 = stablehlo.reshape %61 : (tensor<12x1xf32>) -> tensor<12xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.reduce(%62 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
    %cst_12 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %64 = stablehlo.divide %63, %cst_12 : tensor<f32>
    %65 = stablehlo.exponential %arg3 : tensor<f32>
    %66 = stablehlo.multiply %arg0, %65 : tensor<f32>
    %67 = stablehlo.subtract %64, %66 : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %69 = stablehlo.multiply %60, %68 : tensor<2xf32>
    %70 = stablehlo.subtract %39, %69 : tensor<2xf32>
    %71 = stablehlo.multiply %arg5, %70 : tensor<2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.reduce(%71 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    return %72 : tensor<f32>
  }
  func.func private @_logistic(%arg0: tensor<2xui32>) -> tensor<12x4xf32> {
    %cst = stablehlo.constant dense<1.17549435E-38> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = call @_uniform(%arg0, %cst, %cst_0) : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<12x4xf32>
    %1 = stablehlo.log %0 : tensor<12x4xf32>
    %2 = stablehlo.negate %0 : tensor<12x4xf32>
    %3 = stablehlo.log_plus_one %2 : tensor<12x4xf32>
    %4 = stablehlo.subtract %1, %3 : tensor<12x4xf32>
    return %4 : tensor<12x4xf32>
  }
  func.func private @_uniform(%arg0: tensor<2xui32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<12x4xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %3 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %4 = stablehlo.reshape %3 : (tensor<1xui32>) -> tensor<ui32>
    %5 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %6 = stablehlo.reshape %5 : (tensor<1xui32>) -> tensor<ui32>
    %7 = stablehlo.iota dim = 0 : tensor<12x4xui64>
    %8 = stablehlo.iota dim = 1 : tensor<12x4xui64>
    %c = stablehlo.constant dense<4> : tensor<ui64>
    %9 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<12x4xui64>
    %10 = stablehlo.multiply %9, %7 : tensor<12x4xui64>
    %c_0 = stablehlo.constant dense<1> : tensor<ui64>
    %11 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<12x4xui64>
    %12 = stablehlo.multiply %11, %8 : tensor<12x4xui64>
    %13 = stablehlo.add %10, %12 : tensor<12x4xui64>
    %c_1 = stablehlo.constant dense<32> : tensor<ui64>
    %14 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<12x4xui64>
    %15 = stablehlo.shift_right_logical %13, %14 : tensor<12x4xui64>
    %16 = stablehlo.convert %13 : (tensor<12x4xui64>) -> tensor<12x4xui32>
    %17 = stablehlo.convert %15 : (tensor<12x4xui64>) -> tensor<12x4xui32>
    %18:2 = call @threefry2x32(%4, %6, %17, %16) : (tensor<ui32>, tensor<ui32>, tensor<12x4xui32>, tensor<12x4xui32>) -> (tensor<12x4xui32>, tensor<12x4xui32>)
    %19 = stablehlo.xor %18#0, %18#1 : tensor<12x4xui32>
    %c_2 = stablehlo.constant dense<9> : tensor<ui32>
    %20 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %21 = stablehlo.shift_right_logical %19, %20 : tensor<12x4xui32>
    %c_3 = stablehlo.constant dense<1065353216> : tensor<ui32>
    %22 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %23 = stablehlo.or %21, %22 : tensor<12x4xui32>
    %24 = stablehlo.bitcast_convert %23 : (tensor<12x4xui32>) -> tensor<12x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %26 = stablehlo.subtract %24, %25 : tensor<12x4xf32>
    %27 = stablehlo.subtract %2, %1 : tensor<1x1xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<12x4xf32>
    %29 = stablehlo.multiply %26, %28 : tensor<12x4xf32>
    %30 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<12x4xf32>
    %31 = stablehlo.add %29, %30 : tensor<12x4xf32>
    %32 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<12x4xf32>
    %33 = stablehlo.maximum %32, %31 : tensor<12x4xf32>
    return %33 : tensor<12x4xf32>
  }
  func.func private @threefry2x32(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<12x4xui32>, %arg3: tensor<12x4xui32>) -> (tensor<12x4xui32>, tensor<12x4xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<12x4xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<12x4xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i32>, tensor<i32>, tensor<12x4xui32>, tensor<12x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7:8 = func.call @closed_call(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11) : (tensor<i32>, tensor<12x4xui32>, tensor<12x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<12x4xui32>, tensor<12x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %8 = stablehlo.add %iterArg, %c_12 : tensor<i32>
      stablehlo.return %8, %7#0, %7#1, %7#2, %7#3, %7#4, %7#5, %7#6, %7#7 : tensor<i32>, tensor<i32>, tensor<12x4xui32>, tensor<12x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<12x4xui32>, tensor<12x4xui32>
  }
  func.func private @closed_call(%arg0: tensor<i32>, %arg1: tensor<12x4xui32>, %arg2: tensor<12x4xui32>, %arg3: tensor<ui32>, %arg4: tensor<ui32>, %arg5: tensor<ui32>, %arg6: tensor<4xui32>, %arg7: tensor<4xui32>) -> (tensor<i32>, tensor<12x4xui32>, tensor<12x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %1 = stablehlo.slice %arg6 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
    %2 = stablehlo.reshape %1 : (tensor<1xui32>) -> tensor<ui32>
    %3 = stablehlo.add %arg1, %arg2 : tensor<12x4xui32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %5 = stablehlo.shift_left %arg2, %4 : tensor<12x4xui32>
    %c_0 = stablehlo.constant dense<32> : tensor<ui32>
    %6 = stablehlo.subtract %c_0, %2 : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %8 = stablehlo.shift_right_logical %arg2, %7 : tensor<12x4xui32>
    %9 = stablehlo.or %5, %8 : tensor<12x4xui32>
    %10 = stablehlo.xor %3, %9 : tensor<12x4xui32>
    %11 = stablehlo.slice %arg6 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
    %12 = stablehlo.reshape %11 : (tensor<1xui32>) -> tensor<ui32>
    %13 = stablehlo.add %3, %10 : tensor<12x4xui32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %15 = stablehlo.shift_left %10, %14 : tensor<12x4xui32>
    %c_1 = stablehlo.constant dense<32> : tensor<ui32>
    %16 = stablehlo.subtract %c_1, %12 : tensor<ui32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %18 = stablehlo.shift_right_logical %10, %17 : tensor<12x4xui32>
    %19 = stablehlo.or %15, %18 : tensor<12x4xui32>
    %20 = stablehlo.xor %13, %19 : tensor<12x4xui32>
    %21 = stablehlo.slice %arg6 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
    %22 = stablehlo.reshape %21 : (tensor<1xui32>) -> tensor<ui32>
    %23 = stablehlo.add %13, %20 : tensor<12x4xui32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %25 = stablehlo.shift_left %20, %24 : tensor<12x4xui32>
    %c_2 = stablehlo.constant dense<32> : tensor<ui32>
    %26 = stablehlo.subtract %c_2, %22 : tensor<ui32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %28 = stablehlo.shift_right_logical %20, %27 : tensor<12x4xui32>
    %29 = stablehlo.or %25, %28 : tensor<12x4xui32>
    %30 = stablehlo.xor %23, %29 : tensor<12x4xui32>
    %31 = stablehlo.slice %arg6 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
    %32 = stablehlo.reshape %31 : (tensor<1xui32>) -> tensor<ui32>
    %33 = stablehlo.add %23, %30 : tensor<12x4xui32>
    %34 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %35 = stablehlo.shift_left %30, %34 : tensor<12x4xui32>
    %c_3 = stablehlo.constant dense<32> : tensor<ui32>
    %36 = stablehlo.subtract %c_3, %32 : tensor<ui32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %38 = stablehlo.shift_right_logical %30, %37 : tensor<12x4xui32>
    %39 = stablehlo.or %35, %38 : tensor<12x4xui32>
    %40 = stablehlo.xor %33, %39 : tensor<12x4xui32>
    %41 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %42 = stablehlo.add %33, %41 : tensor<12x4xui32>
    %43 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %44 = stablehlo.add %40, %43 : tensor<12x4xui32>
    %c_4 = stablehlo.constant dense<1> : tensor<i32>
    %45 = stablehlo.add %arg0, %c_4 : tensor<i32>
    %46 = stablehlo.convert %45 : (tensor<i32>) -> tensor<ui32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %48 = stablehlo.add %44, %47 : tensor<12x4xui32>
    return %0, %42, %48, %arg4, %arg5, %arg3, %arg7, %arg6 : tensor<i32>, tensor<12x4xui32>, tensor<12x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
  }
  func.func private @cumsum(%arg0: tensor<12x4xf32>) -> tensor<12x4xf32> {
    %0 = call @cumsum_0(%arg0) : (tensor<12x4xf32>) -> tensor<12x4xf32>
    return %0 : tensor<12x4xf32>
  }
  func.func private @cumsum_0(%arg0: tensor<12x4xf32>) -> tensor<12x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1, 1>, padding = dense<[[0, 0], [3, 0]]> : tensor<2x2xi64>, window_dilations = array<i64: 1, 1>, window_dimensions = array<i64: 1, 4>, window_strides = array<i64: 1, 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<12x4xf32>, tensor<f32>) -> tensor<12x4xf32>
    return %1 : tensor<12x4xf32>
  }
  func.func private @_var(%arg0: tensor<12xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_0 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %3 = stablehlo.divide %1, %2 : tensor<1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<1xf32>) -> tensor<12xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<12xf32>
    %6 = chlo.square %5 : tensor<12xf32> -> tensor<12xf32>
    %7 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %8 = stablehlo.subtract %cst_1, %7 : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%6 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
    %10 = stablehlo.divide %9, %8 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.compare GT, %8, %cst_3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %12 = call @_where(%11, %10, %cst_4) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    return %12 : tensor<f32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<f32>
    return %1 : tensor<f32>
  }
}
// -----
// forward, cuda
module @jit_european_straddle attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<2xf32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<i32>, %arg5: tensor<2xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<32> : tensor<i32>
    %0 = stablehlo.shift_right_logical %arg4, %c : tensor<i32>
    %1 = stablehlo.convert %0 : (tensor<i32>) -> tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_0 = stablehlo.constant dense<-1> : tensor<i32>
    %3 = stablehlo.and %arg4, %c_0 : tensor<i32>
    %4 = stablehlo.convert %3 : (tensor<i32>) -> tensor<ui32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %6 = stablehlo.concatenate %2, %5, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %7 = call @_logistic(%6) : (tensor<2xui32>) -> tensor<12x4xf32>
    %cst = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<12x4xf32>
    %10 = stablehlo.multiply %arg2, %arg2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %11 = stablehlo.divide %10, %cst_1 : tensor<f32>
    %12 = stablehlo.subtract %arg3, %11 : tensor<f32>
    %cst_2 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %13 = stablehlo.divide %12, %cst_2 : tensor<f32>
    %cst_3 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %14 = stablehlo.sqrt %cst_3 : tensor<f32>
    %15 = stablehlo.convert %14 : tensor<f32>
    %16 = stablehlo.divide %arg2, %15 : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %18 = stablehlo.multiply %17, %9 : tensor<12x4xf32>
    %19 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %20 = stablehlo.add %19, %18 : tensor<12x4xf32>
    %21 = call @cumsum(%20) : (tensor<12x4xf32>) -> tensor<12x4xf32>
    %22 = stablehlo.exponential %21 : tensor<12x4xf32>
    %23 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %24 = stablehlo.multiply %23, %22 : tensor<12x4xf32>
    %25 = stablehlo.slice %24 [0:12, 3:4] : (tensor<12x4xf32>) -> tensor<12x1xf32>
    %26 = stablehlo.reshape %25 : (tensor<12x1xf32>) -> tensor<12xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %28 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %29 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<12x1xf32>) -> tensor<12x2xf32>
    %30 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<12x2xf32>
    %31 = stablehlo.subtract %29, %30 : tensor<12x2xf32>
    %32 = stablehlo.abs %31 : tensor<12x2xf32>
    %33 = stablehlo.negate %arg3 : tensor<f32>
    %34 = stablehlo.exponential %33 : tensor<f32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.reduce(%32 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<12x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_5 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %37 = stablehlo.divide %35, %36 : tensor<2xf32>
    %38 = stablehlo.broadcast_in_dim %34, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %39 = stablehlo.multiply %38, %37 : tensor<2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.reduce(%32 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<12x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_7 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %42 = stablehlo.divide %40, %41 : tensor<2xf32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<12x2xf32>
    %45 = stablehlo.subtract %32, %44 : tensor<12x2xf32>
    %46 = stablehlo.slice %24 [0:12, 3:4] : (tensor<12x4xf32>) -> tensor<12x1xf32>
    %47 = stablehlo.reshape %46 : (tensor<12x1xf32>) -> tensor<12xf32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<12x1xf32>) -> tensor<12x2xf32>
    %50 = stablehlo.multiply %45, %49 : tensor<12x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.reduce(%50 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<12x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_9 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %53 = stablehlo.divide %51, %52 : tensor<2xf32>
    %54 = stablehlo.slice %24 [0:12, 3:4] : (tensor<12x4xf32>) -> tensor<12x1xf32>
    %55 = stablehlo.reshape %54 : (tensor<12x1xf32>) -> tensor<12xf32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %56 = call @_var(%55, %c_10) : (tensor<12xf32>, tensor<i32>) -> tensor<f32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %58 = stablehlo.divide %53, %57 : tensor<2xf32>
    %59 = stablehlo.broadcast_in_dim %34, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %60 = stablehlo.multiply %59, %58 : tensor<2xf32>
    %61 = stablehlo.slice %24 [0:12, 3:4] : (tensor<12x4xf32>) -> tensor<12x1xf32>
    %62 = stablehlo.reshape %61 : (tensor<12x1xf32>) -> tensor<12xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.reduce(%62 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
    %cst_12 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %64 = stablehlo.divide %63, %cst_12 : tensor<f32>
    %65 = stablehlo.exponential %arg3 : tensor<f32>
    %66 = stablehlo.multiply %arg0, %65 : tensor<f32>
    %67 = stablehlo.subtract %64, %66 : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %69 = stablehlo.multiply %60, %68 : tensor<2xf32>
    %70 = stablehlo.subtract %39, %69 : tensor<2xf32>
    %71 = stablehlo.multiply %arg5, %70 : tensor<2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.reduce(%71 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    return %72 : tensor<f32>
  }
  func.func private @_logistic(%arg0: tensor<2xui32>) -> tensor<12x4xf32> {
    %cst = stablehlo.constant dense<1.17549435E-38> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = call @_uniform(%arg0, %cst, %cst_0) : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<12x4xf32>
    %1 = stablehlo.log %0 : tensor<12x4xf32>
    %2 = stablehlo.negate %0 : tensor<12x4xf32>
    %3 = stablehlo.log_plus_one %2 : tensor<12x4xf32>
    %4 = stablehlo.subtract %1, %3 : tensor<12x4xf32>
    return %4 : tensor<12x4xf32>
  }
  func.func private @_uniform(%arg0: tensor<2xui32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<12x4xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %3 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %4 = stablehlo.reshape %3 : (tensor<1xui32>) -> tensor<ui32>
    %5 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %6 = stablehlo.reshape %5 : (tensor<1xui32>) -> tensor<ui32>
    %7 = stablehlo.iota dim = 0 : tensor<12x4xui64>
    %8 = stablehlo.iota dim = 1 : tensor<12x4xui64>
    %c = stablehlo.constant dense<4> : tensor<ui64>
    %9 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<12x4xui64>
    %10 = stablehlo.multiply %9, %7 : tensor<12x4xui64>
    %c_0 = stablehlo.constant dense<1> : tensor<ui64>
    %11 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<12x4xui64>
    %12 = stablehlo.multiply %11, %8 : tensor<12x4xui64>
    %13 = stablehlo.add %10, %12 : tensor<12x4xui64>
    %c_1 = stablehlo.constant dense<32> : tensor<ui64>
    %14 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<12x4xui64>
    %15 = stablehlo.shift_right_logical %13, %14 : tensor<12x4xui64>
    %16 = stablehlo.convert %13 : (tensor<12x4xui64>) -> tensor<12x4xui32>
    %17 = stablehlo.convert %15 : (tensor<12x4xui64>) -> tensor<12x4xui32>
    %18:2 = call @threefry2x32(%4, %6, %17, %16) : (tensor<ui32>, tensor<ui32>, tensor<12x4xui32>, tensor<12x4xui32>) -> (tensor<12x4xui32>, tensor<12x4xui32>)
    %19 = stablehlo.xor %18#0, %18#1 : tensor<12x4xui32>
    %c_2 = stablehlo.constant dense<9> : tensor<ui32>
    %20 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %21 = stablehlo.shift_right_logical %19, %20 : tensor<12x4xui32>
    %c_3 = stablehlo.constant dense<1065353216> : tensor<ui32>
    %22 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %23 = stablehlo.or %21, %22 : tensor<12x4xui32>
    %24 = stablehlo.bitcast_convert %23 : (tensor<12x4xui32>) -> tensor<12x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %26 = stablehlo.subtract %24, %25 : tensor<12x4xf32>
    %27 = stablehlo.subtract %2, %1 : tensor<1x1xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<12x4xf32>
    %29 = stablehlo.multiply %26, %28 : tensor<12x4xf32>
    %30 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<12x4xf32>
    %31 = stablehlo.add %29, %30 : tensor<12x4xf32>
    %32 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<12x4xf32>
    %33 = stablehlo.maximum %32, %31 : tensor<12x4xf32>
    return %33 : tensor<12x4xf32>
  }
  func.func private @threefry2x32(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<12x4xui32>, %arg3: tensor<12x4xui32>) -> (tensor<12x4xui32>, tensor<12x4xui32>) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<12x4xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<12x4xui32>
    %6 = stablehlo.add %3, %5 : tensor<12x4xui32>
    %c_0 = stablehlo.constant dense<13> : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %8 = stablehlo.shift_left %5, %7 : tensor<12x4xui32>
    %c_1 = stablehlo.constant dense<19> : tensor<ui32>
    %9 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %10 = stablehlo.shift_right_logical %5, %9 : tensor<12x4xui32>
    %11 = stablehlo.or %8, %10 : tensor<12x4xui32>
    %12 = stablehlo.xor %6, %11 : tensor<12x4xui32>
    %13 = stablehlo.add %6, %12 : tensor<12x4xui32>
    %c_2 = stablehlo.constant dense<15> : tensor<ui32>
    %14 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %15 = stablehlo.shift_left %12, %14 : tensor<12x4xui32>
    %c_3 = stablehlo.constant dense<17> : tensor<ui32>
    %16 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %17 = stablehlo.shift_right_logical %12, %16 : tensor<12x4xui32>
    %18 = stablehlo.or %15, %17 : tensor<12x4xui32>
    %19 = stablehlo.xor %13, %18 : tensor<12x4xui32>
    %20 = stablehlo.add %13, %19 : tensor<12x4xui32>
    %c_4 = stablehlo.constant dense<26> : tensor<ui32>
    %21 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %22 = stablehlo.shift_left %19, %21 : tensor<12x4xui32>
    %c_5 = stablehlo.constant dense<6> : tensor<ui32>
    %23 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %24 = stablehlo.shift_right_logical %19, %23 : tensor<12x4xui32>
    %25 = stablehlo.or %22, %24 : tensor<12x4xui32>
    %26 = stablehlo.xor %20, %25 : tensor<12x4xui32>
    %27 = stablehlo.add %20, %26 : tensor<12x4xui32>
    %c_6 = stablehlo.constant dense<6> : tensor<ui32>
    %28 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %29 = stablehlo.shift_left %26, %28 : tensor<12x4xui32>
    %c_7 = stablehlo.constant dense<26> : tensor<ui32>
    %30 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %31 = stablehlo.shift_right_logical %26, %30 : tensor<12x4xui32>
    %32 = stablehlo.or %29, %31 : tensor<12x4xui32>
    %33 = stablehlo.xor %27, %32 : tensor<12x4xui32>
    %34 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %35 = stablehlo.add %27, %34 : tensor<12x4xui32>
    %36 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %37 = stablehlo.add %33, %36 : tensor<12x4xui32>
    %c_8 = stablehlo.constant dense<1> : tensor<ui32>
    %38 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %39 = stablehlo.add %37, %38 : tensor<12x4xui32>
    %40 = stablehlo.add %35, %39 : tensor<12x4xui32>
    %c_9 = stablehlo.constant dense<17> : tensor<ui32>
    %41 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %42 = stablehlo.shift_left %39, %41 : tensor<12x4xui32>
    %c_10 = stablehlo.constant dense<15> : tensor<ui32>
    %43 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %44 = stablehlo.shift_right_logical %39, %43 : tensor<12x4xui32>
    %45 = stablehlo.or %42, %44 : tensor<12x4xui32>
    %46 = stablehlo.xor %40, %45 : tensor<12x4xui32>
    %47 = stablehlo.add %40, %46 : tensor<12x4xui32>
    %c_11 = stablehlo.constant dense<29> : tensor<ui32>
    %48 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %49 = stablehlo.shift_left %46, %48 : tensor<12x4xui32>
    %c_12 = stablehlo.constant dense<3> : tensor<ui32>
    %50 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %51 = stablehlo.shift_right_logical %46, %50 : tensor<12x4xui32>
    %52 = stablehlo.or %49, %51 : tensor<12x4xui32>
    %53 = stablehlo.xor %47, %52 : tensor<12x4xui32>
    %54 = stablehlo.add %47, %53 : tensor<12x4xui32>
    %c_13 = stablehlo.constant dense<16> : tensor<ui32>
    %55 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %56 = stablehlo.shift_left %53, %55 : tensor<12x4xui32>
    %c_14 = stablehlo.constant dense<16> : tensor<ui32>
    %57 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %58 = stablehlo.shift_right_logical %53, %57 : tensor<12x4xui32>
    %59 = stablehlo.or %56, %58 : tensor<12x4xui32>
    %60 = stablehlo.xor %54, %59 : tensor<12x4xui32>
    %61 = stablehlo.add %54, %60 : tensor<12x4xui32>
    %c_15 = stablehlo.constant dense<24> : tensor<ui32>
    %62 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %63 = stablehlo.shift_left %60, %62 : tensor<12x4xui32>
    %c_16 = stablehlo.constant dense<8> : tensor<ui32>
    %64 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %65 = stablehlo.shift_right_logical %60, %64 : tensor<12x4xui32>
    %66 = stablehlo.or %63, %65 : tensor<12x4xui32>
    %67 = stablehlo.xor %61, %66 : tensor<12x4xui32>
    %68 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %69 = stablehlo.add %61, %68 : tensor<12x4xui32>
    %70 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %71 = stablehlo.add %67, %70 : tensor<12x4xui32>
    %c_17 = stablehlo.constant dense<2> : tensor<ui32>
    %72 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %73 = stablehlo.add %71, %72 : tensor<12x4xui32>
    %74 = stablehlo.add %69, %73 : tensor<12x4xui32>
    %c_18 = stablehlo.constant dense<13> : tensor<ui32>
    %75 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %76 = stablehlo.shift_left %73, %75 : tensor<12x4xui32>
    %c_19 = stablehlo.constant dense<19> : tensor<ui32>
    %77 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %78 = stablehlo.shift_right_logical %73, %77 : tensor<12x4xui32>
    %79 = stablehlo.or %76, %78 : tensor<12x4xui32>
    %80 = stablehlo.xor %74, %79 : tensor<12x4xui32>
    %81 = stablehlo.add %74, %80 : tensor<12x4xui32>
    %c_20 = stablehlo.constant dense<15> : tensor<ui32>
    %82 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %83 = stablehlo.shift_left %80, %82 : tensor<12x4xui32>
    %c_21 = stablehlo.constant dense<17> : tensor<ui32>
    %84 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %85 = stablehlo.shift_right_logical %80, %84 : tensor<12x4xui32>
    %86 = stablehlo.or %83, %85 : tensor<12x4xui32>
    %87 = stablehlo.xor %81, %86 : tensor<12x4xui32>
    %88 = stablehlo.add %81, %87 : tensor<12x4xui32>
    %c_22 = stablehlo.constant dense<26> : tensor<ui32>
    %89 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %90 = stablehlo.shift_left %87, %89 : tensor<12x4xui32>
    %c_23 = stablehlo.constant dense<6> : tensor<ui32>
    %91 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %92 = stablehlo.shift_right_logical %87, %91 : tensor<12x4xui32>
    %93 = stablehlo.or %90, %92 : tensor<12x4xui32>
    %94 = stablehlo.xor %88, %93 : tensor<12x4xui32>
    %95 = stablehlo.add %88, %94 : tensor<12x4xui32>
    %c_24 = stablehlo.constant dense<6> : tensor<ui32>
    %96 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %97 = stablehlo.shift_left %94, %96 : tensor<12x4xui32>
    %c_25 = stablehlo.constant dense<26> : tensor<ui32>
    %98 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %99 = stablehlo.shift_right_logical %94, %98 : tensor<12x4xui32>
    %100 = stablehlo.or %97, %99 : tensor<12x4xui32>
    %101 = stablehlo.xor %95, %100 : tensor<12x4xui32>
    %102 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %103 = stablehlo.add %95, %102 : tensor<12x4xui32>
    %104 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %105 = stablehlo.add %101, %104 : tensor<12x4xui32>
    %c_26 = stablehlo.constant dense<3> : tensor<ui32>
    %106 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %107 = stablehlo.add %105, %106 : tensor<12x4xui32>
    %108 = stablehlo.add %103, %107 : tensor<12x4xui32>
    %c_27 = stablehlo.constant dense<17> : tensor<ui32>
    %109 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %110 = stablehlo.shift_left %107, %109 : tensor<12x4xui32>
    %c_28 = stablehlo.constant dense<15> : tensor<ui32>
    %111 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %112 = stablehlo.shift_right_logical %107, %111 : tensor<12x4xui32>
    %113 = stablehlo.or %110, %112 : tensor<12x4xui32>
    %114 = stablehlo.xor %108, %113 : tensor<12x4xui32>
    %115 = stablehlo.add %108, %114 : tensor<12x4xui32>
    %c_29 = stablehlo.constant dense<29> : tensor<ui32>
    %116 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %117 = stablehlo.shift_left %114, %116 : tensor<12x4xui32>
    %c_30 = stablehlo.constant dense<3> : tensor<ui32>
    %118 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %119 = stablehlo.shift_right_logical %114, %118 : tensor<12x4xui32>
    %120 = stablehlo.or %117, %119 : tensor<12x4xui32>
    %121 = stablehlo.xor %115, %120 : tensor<12x4xui32>
    %122 = stablehlo.add %115, %121 : tensor<12x4xui32>
    %c_31 = stablehlo.constant dense<16> : tensor<ui32>
    %123 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %124 = stablehlo.shift_left %121, %123 : tensor<12x4xui32>
    %c_32 = stablehlo.constant dense<16> : tensor<ui32>
    %125 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %126 = stablehlo.shift_right_logical %121, %125 : tensor<12x4xui32>
    %127 = stablehlo.or %124, %126 : tensor<12x4xui32>
    %128 = stablehlo.xor %122, %127 : tensor<12x4xui32>
    %129 = stablehlo.add %122, %128 : tensor<12x4xui32>
    %c_33 = stablehlo.constant dense<24> : tensor<ui32>
    %130 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %131 = stablehlo.shift_left %128, %130 : tensor<12x4xui32>
    %c_34 = stablehlo.constant dense<8> : tensor<ui32>
    %132 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %133 = stablehlo.shift_right_logical %128, %132 : tensor<12x4xui32>
    %134 = stablehlo.or %131, %133 : tensor<12x4xui32>
    %135 = stablehlo.xor %129, %134 : tensor<12x4xui32>
    %136 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %137 = stablehlo.add %129, %136 : tensor<12x4xui32>
    %138 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %139 = stablehlo.add %135, %138 : tensor<12x4xui32>
    %c_35 = stablehlo.constant dense<4> : tensor<ui32>
    %140 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %141 = stablehlo.add %139, %140 : tensor<12x4xui32>
    %142 = stablehlo.add %137, %141 : tensor<12x4xui32>
    %c_36 = stablehlo.constant dense<13> : tensor<ui32>
    %143 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %144 = stablehlo.shift_left %141, %143 : tensor<12x4xui32>
    %c_37 = stablehlo.constant dense<19> : tensor<ui32>
    %145 = stablehlo.broadcast_in_dim %c_37, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %146 = stablehlo.shift_right_logical %141, %145 : tensor<12x4xui32>
    %147 = stablehlo.or %144, %146 : tensor<12x4xui32>
    %148 = stablehlo.xor %142, %147 : tensor<12x4xui32>
    %149 = stablehlo.add %142, %148 : tensor<12x4xui32>
    %c_38 = stablehlo.constant dense<15> : tensor<ui32>
    %150 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %151 = stablehlo.shift_left %148, %150 : tensor<12x4xui32>
    %c_39 = stablehlo.constant dense<17> : tensor<ui32>
    %152 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %153 = stablehlo.shift_right_logical %148, %152 : tensor<12x4xui32>
    %154 = stablehlo.or %151, %153 : tensor<12x4xui32>
    %155 = stablehlo.xor %149, %154 : tensor<12x4xui32>
    %156 = stablehlo.add %149, %155 : tensor<12x4xui32>
    %c_40 = stablehlo.constant dense<26> : tensor<ui32>
    %157 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %158 = stablehlo.shift_left %155, %157 : tensor<12x4xui32>
    %c_41 = stablehlo.constant dense<6> : tensor<ui32>
    %159 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %160 = stablehlo.shift_right_logical %155, %159 : tensor<12x4xui32>
    %161 = stablehlo.or %158, %160 : tensor<12x4xui32>
    %162 = stablehlo.xor %156, %161 : tensor<12x4xui32>
    %163 = stablehlo.add %156, %162 : tensor<12x4xui32>
    %c_42 = stablehlo.constant dense<6> : tensor<ui32>
    %164 = stablehlo.broadcast_in_dim %c_42, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %165 = stablehlo.shift_left %162, %164 : tensor<12x4xui32>
    %c_43 = stablehlo.constant dense<26> : tensor<ui32>
    %166 = stablehlo.broadcast_in_dim %c_43, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %167 = stablehlo.shift_right_logical %162, %166 : tensor<12x4xui32>
    %168 = stablehlo.or %165, %167 : tensor<12x4xui32>
    %169 = stablehlo.xor %163, %168 : tensor<12x4xui32>
    %170 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %171 = stablehlo.add %163, %170 : tensor<12x4xui32>
    %172 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %173 = stablehlo.add %169, %172 : tensor<12x4xui32>
    %c_44 = stablehlo.constant dense<5> : tensor<ui32>
    %174 = stablehlo.broadcast_in_dim %c_44, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %175 = stablehlo.add %173, %174 : tensor<12x4xui32>
    return %171, %175 : tensor<12x4xui32>, tensor<12x4xui32>
  }
  func.func private @cumsum(%arg0: tensor<12x4xf32>) -> tensor<12x4xf32> {
    %0 = call @cumsum_0(%arg0) : (tensor<12x4xf32>) -> tensor<12x4xf32>
    return %0 : tensor<12x4xf32>
  }
  func.func private @cumsum_0(%arg0: tensor<12x4xf32>) -> tensor<12x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1, 1>, padding = dense<[[0, 0], [3, 0]]> : tensor<2x2xi64>, window_dilations = array<i64: 1, 1>, window_dimensions = array<i64: 1, 4>, window_strides = array<i64: 1, 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<12x4xf32>, tensor<f32>) -> tensor<12x4xf32>
    return %1 : tensor<12x4xf32>
  }
  func.func private @_var(%arg0: tensor<12xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_0 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %3 = stablehlo.divide %1, %2 : tensor<1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<1xf32>) -> tensor<12xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<12xf32>
    %6 = chlo.square %5 : tensor<12xf32> -> tensor<12xf32>
    %7 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %8 = stablehlo.subtract %cst_1, %7 : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%6 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
    %10 = stablehlo.divide %9, %8 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.compare GT, %8, %cst_3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %12 = call @_where(%11, %10, %cst_4) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    return %12 : tensor<f32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<f32>
    return %1 : tensor<f32>
  }
}
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<2xf32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<i32>, %arg5: tensor<2xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<2xf32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}, tensor<2xf32> {jax.result_info = "result[4]"}) {
    %c = stablehlo.constant dense<32> : tensor<i32>
    %0 = stablehlo.shift_right_logical %arg4, %c : tensor<i32>
    %1 = stablehlo.convert %0 : (tensor<i32>) -> tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_0 = stablehlo.constant dense<-1> : tensor<i32>
    %3 = stablehlo.and %arg4, %c_0 : tensor<i32>
    %4 = stablehlo.convert %3 : (tensor<i32>) -> tensor<ui32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %6 = stablehlo.concatenate %2, %5, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %7 = call @_logistic(%6) : (tensor<2xui32>) -> tensor<12x4xf32>
    %cst = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<12x4xf32>
    %10 = stablehlo.multiply %arg2, %arg2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %11 = stablehlo.multiply %cst_1, %arg2 : tensor<f32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %12 = stablehlo.divide %10, %cst_2 : tensor<f32>
    %13 = stablehlo.subtract %arg3, %12 : tensor<f32>
    %cst_3 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %14 = stablehlo.divide %13, %cst_3 : tensor<f32>
    %cst_4 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %15 = stablehlo.sqrt %cst_4 : tensor<f32>
    %16 = stablehlo.convert %15 : tensor<f32>
    %17 = stablehlo.divide %arg2, %16 : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %19 = stablehlo.multiply %18, %9 : tensor<12x4xf32>
    %20 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %21 = stablehlo.add %20, %19 : tensor<12x4xf32>
    %22 = call @cumsum(%21) : (tensor<12x4xf32>) -> tensor<12x4xf32>
    %23 = stablehlo.exponential %22 : tensor<12x4xf32>
    %24 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %25 = stablehlo.multiply %24, %23 : tensor<12x4xf32>
    %26 = stablehlo.slice %25 [0:12, 3:4] : (tensor<12x4xf32>) -> tensor<12x1xf32>
    %27 = stablehlo.reshape %26 : (tensor<12x1xf32>) -> tensor<12xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %29 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %30 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<12x1xf32>) -> tensor<12x2xf32>
    %31 = stablehlo.broadcast_in_dim %29, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<12x2xf32>
    %32 = stablehlo.subtract %30, %31 : tensor<12x2xf32>
    %33 = stablehlo.abs %32 : tensor<12x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<12x2xf32>
    %35 = stablehlo.compare GE, %32, %34, FLOAT : (tensor<12x2xf32>, tensor<12x2xf32>) -> tensor<12x2xi1>
    %36 = stablehlo.negate %arg3 : tensor<f32>
    %37 = stablehlo.exponential %36 : tensor<f32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.reduce(%33 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<12x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_7 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %40 = stablehlo.divide %38, %39 : tensor<2xf32>
    %41 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %42 = stablehlo.multiply %41, %40 : tensor<2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.reduce(%33 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<12x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_9 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %45 = stablehlo.divide %43, %44 : tensor<2xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<12x2xf32>
    %48 = stablehlo.subtract %33, %47 : tensor<12x2xf32>
    %49 = stablehlo.slice %25 [0:12, 3:4] : (tensor<12x4xf32>) -> tensor<12x1xf32>
    %50 = stablehlo.reshape %49 : (tensor<12x1xf32>) -> tensor<12xf32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0, 1] : (tensor<12x1xf32>) -> tensor<12x2xf32>
    %53 = stablehlo.multiply %48, %52 : tensor<12x2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.reduce(%53 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<12x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_11 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %56 = stablehlo.divide %54, %55 : tensor<2xf32>
    %57 = stablehlo.slice %25 [0:12, 3:4] : (tensor<12x4xf32>) -> tensor<12x1xf32>
    %58 = stablehlo.reshape %57 : (tensor<12x1xf32>) -> tensor<12xf32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %59:4 = call @_var(%58, %c_12) : (tensor<12xf32>, tensor<i32>) -> (tensor<f32>, tensor<12xf32>, tensor<f32>, tensor<i1>)
    %60 = stablehlo.broadcast_in_dim %59#0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %61 = stablehlo.divide %56, %60 : tensor<2xf32>
    %62 = stablehlo.multiply %59#0, %59#0 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %63 = stablehlo.divide %cst_13, %62 : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %65 = stablehlo.multiply %64, %61 : tensor<2xf32>
    %66 = stablehlo.slice %25 [0:12, 3:4] : (tensor<12x4xf32>) -> tensor<12x1xf32>
    %67 = stablehlo.reshape %66 : (tensor<12x1xf32>) -> tensor<12xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.reduce(%67 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
    %cst_15 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %69 = stablehlo.divide %68, %cst_15 : tensor<f32>
    %70 = stablehlo.exponential %arg3 : tensor<f32>
    %71 = stablehlo.multiply %arg0, %70 : tensor<f32>
    %72 = stablehlo.subtract %69, %71 : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %72, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %74 = stablehlo.multiply %65, %73 : tensor<2xf32>
    %75 = stablehlo.subtract %42, %74 : tensor<2xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %77 = stablehlo.multiply %arg5, %76 : tensor<2xf32>
    %78 = stablehlo.multiply %76, %75 : tensor<2xf32>
    %79 = stablehlo.negate %77 : tensor<2xf32>
    %80 = stablehlo.multiply %65, %79 : tensor<2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.reduce(%80 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %82 = stablehlo.broadcast_in_dim %72, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %83 = stablehlo.multiply %79, %82 : tensor<2xf32>
    %84 = stablehlo.negate %81 : tensor<f32>
    %85 = stablehlo.multiply %arg0, %84 : tensor<f32>
    %86 = stablehlo.multiply %84, %70 : tensor<f32>
    %87 = stablehlo.multiply %85, %70 : tensor<f32>
    %cst_18 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %88 = stablehlo.divide %81, %cst_18 : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %90 = stablehlo.broadcast_in_dim %89, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.pad %90, %cst_19, low = [0, 3], high = [0, 0], interior = [0, 0] : (tensor<12x1xf32>, tensor<f32>) -> tensor<12x4xf32>
    %92 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %93 = stablehlo.multiply %92, %83 : tensor<2xf32>
    %94 = stablehlo.multiply %83, %61 : tensor<2xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.reduce(%94 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %96 = stablehlo.broadcast_in_dim %63, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %97 = stablehlo.multiply %93, %96 : tensor<2xf32>
    %98 = stablehlo.multiply %97, %56 : tensor<2xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.reduce(%98 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %100 = stablehlo.negate %99 : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %59#0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %102 = stablehlo.divide %93, %101 : tensor<2xf32>
    %103 = call @_var_1(%59#1, %59#2, %59#3, %100) : (tensor<12xf32>, tensor<f32>, tensor<i1>, tensor<f32>) -> tensor<12xf32>
    %104 = stablehlo.broadcast_in_dim %103, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.pad %104, %cst_22, low = [0, 3], high = [0, 0], interior = [0, 0] : (tensor<12x1xf32>, tensor<f32>) -> tensor<12x4xf32>
    %106 = stablehlo.add %91, %105 : tensor<12x4xf32>
    %cst_23 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %108 = stablehlo.divide %102, %107 : tensor<2xf32>
    %109 = stablehlo.broadcast_in_dim %108, dims = [1] : (tensor<2xf32>) -> tensor<12x2xf32>
    %110 = stablehlo.multiply %48, %109 : tensor<12x2xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %111 = stablehlo.reduce(%110 init: %cst_24) applies stablehlo.add across dimensions = [1] : (tensor<12x2xf32>, tensor<f32>) -> tensor<12xf32>
    %112 = stablehlo.reshape %111 : (tensor<12xf32>) -> tensor<12x1xf32>
    %113 = stablehlo.broadcast_in_dim %51, dims = [0, 1] : (tensor<12x1xf32>) -> tensor<12x2xf32>
    %114 = stablehlo.multiply %109, %113 : tensor<12x2xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %115 = stablehlo.reduce(%112 init: %cst_25) applies stablehlo.add across dimensions = [1] : (tensor<12x1xf32>, tensor<f32>) -> tensor<12xf32>
    %116 = stablehlo.broadcast_in_dim %115, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %117 = stablehlo.pad %116, %cst_26, low = [0, 3], high = [0, 0], interior = [0, 0] : (tensor<12x1xf32>, tensor<f32>) -> tensor<12x4xf32>
    %118 = stablehlo.add %106, %117 : tensor<12x4xf32>
    %119 = stablehlo.negate %114 : tensor<12x2xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %120 = stablehlo.reduce(%119 init: %cst_27) applies stablehlo.add across dimensions = [0] : (tensor<12x2xf32>, tensor<f32>) -> tensor<2xf32>
    %121 = stablehlo.reshape %120 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %122 = stablehlo.reduce(%121 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_29 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %124 = stablehlo.divide %122, %123 : tensor<2xf32>
    %125 = stablehlo.broadcast_in_dim %124, dims = [1] : (tensor<2xf32>) -> tensor<12x2xf32>
    %126 = stablehlo.add %114, %125 : tensor<12x2xf32>
    %127 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %128 = stablehlo.multiply %127, %77 : tensor<2xf32>
    %129 = stablehlo.multiply %77, %40 : tensor<2xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %130 = stablehlo.reduce(%129 init: %cst_30) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %131 = stablehlo.add %95, %130 : tensor<f32>
    %cst_31 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %133 = stablehlo.divide %128, %132 : tensor<2xf32>
    %134 = stablehlo.broadcast_in_dim %133, dims = [1] : (tensor<2xf32>) -> tensor<12x2xf32>
    %135 = stablehlo.add %126, %134 : tensor<12x2xf32>
    %136 = stablehlo.multiply %131, %37 : tensor<f32>
    %137 = stablehlo.negate %136 : tensor<f32>
    %138 = stablehlo.add %87, %137 : tensor<f32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<12x2xf32>
    %140 = stablehlo.select %35, %139, %135 : tensor<12x2xi1>, tensor<12x2xf32>
    %141 = stablehlo.select %35, %135, %139 : tensor<12x2xi1>, tensor<12x2xf32>
    %142 = stablehlo.negate %140 : tensor<12x2xf32>
    %143 = stablehlo.add %141, %142 : tensor<12x2xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %144 = stablehlo.reduce(%143 init: %cst_33) applies stablehlo.add across dimensions = [1] : (tensor<12x2xf32>, tensor<f32>) -> tensor<12xf32>
    %145 = stablehlo.reshape %144 : (tensor<12xf32>) -> tensor<12x1xf32>
    %146 = stablehlo.negate %143 : tensor<12x2xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %147 = stablehlo.reduce(%146 init: %cst_34) applies stablehlo.add across dimensions = [0] : (tensor<12x2xf32>, tensor<f32>) -> tensor<2xf32>
    %148 = stablehlo.reshape %147 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %149 = stablehlo.reduce(%148 init: %cst_35) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %150 = stablehlo.reduce(%145 init: %cst_36) applies stablehlo.add across dimensions = [1] : (tensor<12x1xf32>, tensor<f32>) -> tensor<12xf32>
    %151 = stablehlo.broadcast_in_dim %150, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %152 = stablehlo.pad %151, %cst_37, low = [0, 3], high = [0, 0], interior = [0, 0] : (tensor<12x1xf32>, tensor<f32>) -> tensor<12x4xf32>
    %153 = stablehlo.add %118, %152 : tensor<12x4xf32>
    %154 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %155 = stablehlo.multiply %154, %153 : tensor<12x4xf32>
    %156 = stablehlo.multiply %153, %23 : tensor<12x4xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %157 = stablehlo.reduce(%156 init: %cst_38) applies stablehlo.add across dimensions = [0, 1] : (tensor<12x4xf32>, tensor<f32>) -> tensor<f32>
    %158 = stablehlo.add %86, %157 : tensor<f32>
    %159 = stablehlo.multiply %155, %23 : tensor<12x4xf32>
    %160 = call @cumsum_3(%159) : (tensor<12x4xf32>) -> tensor<12x4xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %161 = stablehlo.reduce(%160 init: %cst_39) applies stablehlo.add across dimensions = [0, 1] : (tensor<12x4xf32>, tensor<f32>) -> tensor<f32>
    %162 = stablehlo.multiply %160, %9 : tensor<12x4xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %163 = stablehlo.reduce(%162 init: %cst_40) applies stablehlo.add across dimensions = [0, 1] : (tensor<12x4xf32>, tensor<f32>) -> tensor<f32>
    %164 = stablehlo.divide %163, %16 : tensor<f32>
    %cst_41 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %165 = stablehlo.divide %161, %cst_41 : tensor<f32>
    %166 = stablehlo.negate %165 : tensor<f32>
    %167 = stablehlo.add %138, %165 : tensor<f32>
    %cst_42 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %168 = stablehlo.divide %166, %cst_42 : tensor<f32>
    %169 = stablehlo.multiply %168, %11 : tensor<f32>
    %170 = stablehlo.add %164, %169 : tensor<f32>
    return %158, %149, %170, %167, %78 : tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<2xf32>
  }
  func.func private @_logistic(%arg0: tensor<2xui32>) -> tensor<12x4xf32> {
    %cst = stablehlo.constant dense<1.17549435E-38> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = call @_uniform(%arg0, %cst, %cst_0) : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<12x4xf32>
    %1 = stablehlo.log %0 : tensor<12x4xf32>
    %2 = stablehlo.negate %0 : tensor<12x4xf32>
    %3 = stablehlo.log_plus_one %2 : tensor<12x4xf32>
    %4 = stablehlo.subtract %1, %3 : tensor<12x4xf32>
    return %4 : tensor<12x4xf32>
  }
  func.func private @_uniform(%arg0: tensor<2xui32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<12x4xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %3 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %4 = stablehlo.reshape %3 : (tensor<1xui32>) -> tensor<ui32>
    %5 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %6 = stablehlo.reshape %5 : (tensor<1xui32>) -> tensor<ui32>
    %7 = stablehlo.iota dim = 0 : tensor<12x4xui64>
    %8 = stablehlo.iota dim = 1 : tensor<12x4xui64>
    %c = stablehlo.constant dense<4> : tensor<ui64>
    %9 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<12x4xui64>
    %10 = stablehlo.multiply %9, %7 : tensor<12x4xui64>
    %c_0 = stablehlo.constant dense<1> : tensor<ui64>
    %11 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<12x4xui64>
    %12 = stablehlo.multiply %11, %8 : tensor<12x4xui64>
    %13 = stablehlo.add %10, %12 : tensor<12x4xui64>
    %c_1 = stablehlo.constant dense<32> : tensor<ui64>
    %14 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<12x4xui64>
    %15 = stablehlo.shift_right_logical %13, %14 : tensor<12x4xui64>
    %16 = stablehlo.convert %13 : (tensor<12x4xui64>) -> tensor<12x4xui32>
    %17 = stablehlo.convert %15 : (tensor<12x4xui64>) -> tensor<12x4xui32>
    %18:2 = call @threefry2x32(%4, %6, %17, %16) : (tensor<ui32>, tensor<ui32>, tensor<12x4xui32>, tensor<12x4xui32>) -> (tensor<12x4xui32>, tensor<12x4xui32>)
    %19 = stablehlo.xor %18#0, %18#1 : tensor<12x4xui32>
    %c_2 = stablehlo.constant dense<9> : tensor<ui32>
    %20 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %21 = stablehlo.shift_right_logical %19, %20 : tensor<12x4xui32>
    %c_3 = stablehlo.constant dense<1065353216> : tensor<ui32>
    %22 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %23 = stablehlo.or %21, %22 : tensor<12x4xui32>
    %24 = stablehlo.bitcast_convert %23 : (tensor<12x4xui32>) -> tensor<12x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %26 = stablehlo.subtract %24, %25 : tensor<12x4xf32>
    %27 = stablehlo.subtract %2, %1 : tensor<1x1xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<12x4xf32>
    %29 = stablehlo.multiply %26, %28 : tensor<12x4xf32>
    %30 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<12x4xf32>
    %31 = stablehlo.add %29, %30 : tensor<12x4xf32>
    %32 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<12x4xf32>
    %33 = stablehlo.maximum %32, %31 : tensor<12x4xf32>
    return %33 : tensor<12x4xf32>
  }
  func.func private @threefry2x32(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<12x4xui32>, %arg3: tensor<12x4xui32>) -> (tensor<12x4xui32>, tensor<12x4xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<12x4xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<12x4xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i32>, tensor<i32>, tensor<12x4xui32>, tensor<12x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7:8 = func.call @closed_call(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11) : (tensor<i32>, tensor<12x4xui32>, tensor<12x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<12x4xui32>, tensor<12x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %8 = stablehlo.add %iterArg, %c_12 : tensor<i32>
      stablehlo.return %8, %7#0, %7#1, %7#2, %7#3, %7#4, %7#5, %7#6, %7#7 : tensor<i32>, tensor<i32>, tensor<12x4xui32>, tensor<12x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<12x4xui32>, tensor<12x4xui32>
  }
  func.func private @closed_call(%arg0: tensor<i32>, %arg1: tensor<12x4xui32>, %arg2: tensor<12x4xui32>, %arg3: tensor<ui32>, %arg4: tensor<ui32>, %arg5: tensor<ui32>, %arg6: tensor<4xui32>, %arg7: tensor<4xui32>) -> (tensor<i32>, tensor<12x4xui32>, tensor<12x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %1 = stablehlo.slice %arg6 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
    %2 = stablehlo.reshape %1 : (tensor<1xui32>) -> tensor<ui32>
    %3 = stablehlo.add %arg1, %arg2 : tensor<12x4xui32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %5 = stablehlo.shift_left %arg2, %4 : tensor<12x4xui32>
    %c_0 = stablehlo.constant dense<32> : tensor<ui32>
    %6 = stablehlo.subtract %c_0, %2 : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %8 = stablehlo.shift_right_logical %arg2, %7 : tensor<12x4xui32>
    %9 = stablehlo.or %5, %8 : tensor<12x4xui32>
    %10 = stablehlo.xor %3, %9 : tensor<12x4xui32>
    %11 = stablehlo.slice %arg6 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
    %12 = stablehlo.reshape %11 : (tensor<1xui32>) -> tensor<ui32>
    %13 = stablehlo.add %3, %10 : tensor<12x4xui32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %15 = stablehlo.shift_left %10, %14 : tensor<12x4xui32>
    %c_1 = stablehlo.constant dense<32> : tensor<ui32>
    %16 = stablehlo.subtract %c_1, %12 : tensor<ui32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %18 = stablehlo.shift_right_logical %10, %17 : tensor<12x4xui32>
    %19 = stablehlo.or %15, %18 : tensor<12x4xui32>
    %20 = stablehlo.xor %13, %19 : tensor<12x4xui32>
    %21 = stablehlo.slice %arg6 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
    %22 = stablehlo.reshape %21 : (tensor<1xui32>) -> tensor<ui32>
    %23 = stablehlo.add %13, %20 : tensor<12x4xui32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %25 = stablehlo.shift_left %20, %24 : tensor<12x4xui32>
    %c_2 = stablehlo.constant dense<32> : tensor<ui32>
    %26 = stablehlo.subtract %c_2, %22 : tensor<ui32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %28 = stablehlo.shift_right_logical %20, %27 : tensor<12x4xui32>
    %29 = stablehlo.or %25, %28 : tensor<12x4xui32>
    %30 = stablehlo.xor %23, %29 : tensor<12x4xui32>
    %31 = stablehlo.slice %arg6 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
    %32 = stablehlo.reshape %31 : (tensor<1xui32>) -> tensor<ui32>
    %33 = stablehlo.add %23, %30 : tensor<12x4xui32>
    %34 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %35 = stablehlo.shift_left %30, %34 : tensor<12x4xui32>
    %c_3 = stablehlo.constant dense<32> : tensor<ui32>
    %36 = stablehlo.subtract %c_3, %32 : tensor<ui32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %38 = stablehlo.shift_right_logical %30, %37 : tensor<12x4xui32>
    %39 = stablehlo.or %35, %38 : tensor<12x4xui32>
    %40 = stablehlo.xor %33, %39 : tensor<12x4xui32>
    %41 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %42 = stablehlo.add %33, %41 : tensor<12x4xui32>
    %43 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %44 = stablehlo.add %40, %43 : tensor<12x4xui32>
    %c_4 = stablehlo.constant dense<1> : tensor<i32>
    %45 = stablehlo.add %arg0, %c_4 : tensor<i32>
    %46 = stablehlo.convert %45 : (tensor<i32>) -> tensor<ui32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %48 = stablehlo.add %44, %47 : tensor<12x4xui32>
    return %0, %42, %48, %arg4, %arg5, %arg3, %arg7, %arg6 : tensor<i32>, tensor<12x4xui32>, tensor<12x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
  }
  func.func private @cumsum(%arg0: tensor<12x4xf32>) -> tensor<12x4xf32> {
    %0 = call @cumsum_0(%arg0) : (tensor<12x4xf32>) -> tensor<12x4xf32>
    return %0 : tensor<12x4xf32>
  }
  func.func private @cumsum_0(%arg0: tensor<12x4xf32>) -> tensor<12x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1, 1>, padding = dense<[[0, 0], [3, 0]]> : tensor<2x2xi64>, window_dilations = array<i64: 1, 1>, window_dimensions = array<i64: 1, 4>, window_strides = array<i64: 1, 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<12x4xf32>, tensor<f32>) -> tensor<12x4xf32>
    return %1 : tensor<12x4xf32>
  }
  func.func private @_var(%arg0: tensor<12xf32>, %arg1: tensor<i32>) -> (tensor<f32>, tensor<12xf32>, tensor<f32>, tensor<i1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_0 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %3 = stablehlo.divide %1, %2 : tensor<1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<1xf32>) -> tensor<12xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<12xf32>
    %6 = chlo.square %5 : tensor<12xf32> -> tensor<12xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<12xf32>
    %9 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %10 = stablehlo.subtract %cst_2, %9 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%6 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
    %12 = stablehlo.divide %11, %10 : tensor<f32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.compare GT, %10, %cst_4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = call @_where(%13, %12, %cst_5) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    return %14, %8, %10, %13 : tensor<f32>, tensor<12xf32>, tensor<f32>, tensor<i1>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @_var_1(%arg0: tensor<12xf32>, %arg1: tensor<f32>, %arg2: tensor<i1>, %arg3: tensor<f32>) -> tensor<12xf32> {
    %0 = call @_where_2(%arg2, %arg3) : (tensor<i1>, tensor<f32>) -> tensor<f32>
    %1 = stablehlo.divide %0, %arg1 : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<12xf32>
    %4 = stablehlo.negate %3 : tensor<12xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%4 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
    %6 = stablehlo.reshape %5 : (tensor<f32>) -> tensor<1xf32>
    %cst_0 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %8 = stablehlo.divide %6, %7 : tensor<1xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%8 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %11 = stablehlo.add %3, %10 : tensor<12xf32>
    return %11 : tensor<12xf32>
  }
  func.func private @_where_2(%arg0: tensor<i1>, %arg1: tensor<f32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.select %arg0, %arg1, %cst : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
  func.func private @cumsum_3(%arg0: tensor<12x4xf32>) -> tensor<12x4xf32> {
    %0 = call @cumsum_4(%arg0) : (tensor<12x4xf32>) -> tensor<12x4xf32>
    return %0 : tensor<12x4xf32>
  }
  func.func private @cumsum_4(%arg0: tensor<12x4xf32>) -> tensor<12x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1, 1>, padding = dense<[[0, 0], [0, 3]]> : tensor<2x2xi64>, window_dilations = array<i64: 1, 1>, window_dimensions = array<i64: 1, 4>, window_strides = array<i64: 1, 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<12x4xf32>, tensor<f32>) -> tensor<12x4xf32>
    return %1 : tensor<12x4xf32>
  }
}
// -----
// backward, cuda
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<2xf32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<i32>, %arg5: tensor<2xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<2xf32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}, tensor<2xf32> {jax.result_info = "result[4]"}) {
    %c = stablehlo.constant dense<32> : tensor<i32>
    %0 = stablehlo.shift_right_logical %arg4, %c : tensor<i32>
    %1 = stablehlo.convert %0 : (tensor<i32>) -> tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_0 = stablehlo.constant dense<-1> : tensor<i32>
    %3 = stablehlo.and %arg4, %c_0 : tensor<i32>
    %4 = stablehlo.convert %3 : (tensor<i32>) -> tensor<ui32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %6 = stablehlo.concatenate %2, %5, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %7 = call @_logistic(%6) : (tensor<2xui32>) -> tensor<12x4xf32>
    %cst = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<12x4xf32>
    %10 = stablehlo.multiply %arg2, %arg2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %11 = stablehlo.multiply %cst_1, %arg2 : tensor<f32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %12 = stablehlo.divide %10, %cst_2 : tensor<f32>
    %13 = stablehlo.subtract %arg3, %12 : tensor<f32>
    %cst_3 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %14 = stablehlo.divide %13, %cst_3 : tensor<f32>
    %cst_4 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %15 = stablehlo.sqrt %cst_4 : tensor<f32>
    %16 = stablehlo.convert %15 : tensor<f32>
    %17 = stablehlo.divide %arg2, %16 : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %19 = stablehlo.multiply %18, %9 : tensor<12x4xf32>
    %20 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %21 = stablehlo.add %20, %19 : tensor<12x4xf32>
    %22 = call @cumsum(%21) : (tensor<12x4xf32>) -> tensor<12x4xf32>
    %23 = stablehlo.exponential %22 : tensor<12x4xf32>
    %24 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %25 = stablehlo.multiply %24, %23 : tensor<12x4xf32>
    %26 = stablehlo.slice %25 [0:12, 3:4] : (tensor<12x4xf32>) -> tensor<12x1xf32>
    %27 = stablehlo.reshape %26 : (tensor<12x1xf32>) -> tensor<12xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %29 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %30 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<12x1xf32>) -> tensor<12x2xf32>
    %31 = stablehlo.broadcast_in_dim %29, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<12x2xf32>
    %32 = stablehlo.subtract %30, %31 : tensor<12x2xf32>
    %33 = stablehlo.abs %32 : tensor<12x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<12x2xf32>
    %35 = stablehlo.compare GE, %32, %34, FLOAT : (tensor<12x2xf32>, tensor<12x2xf32>) -> tensor<12x2xi1>
    %36 = stablehlo.negate %arg3 : tensor<f32>
    %37 = stablehlo.exponential %36 : tensor<f32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.reduce(%33 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<12x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_7 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %40 = stablehlo.divide %38, %39 : tensor<2xf32>
    %41 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %42 = stablehlo.multiply %41, %40 : tensor<2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.reduce(%33 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<12x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_9 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %45 = stablehlo.divide %43, %44 : tensor<2xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<12x2xf32>
    %48 = stablehlo.subtract %33, %47 : tensor<12x2xf32>
    %49 = stablehlo.slice %25 [0:12, 3:4] : (tensor<12x4xf32>) -> tensor<12x1xf32>
    %50 = stablehlo.reshape %49 : (tensor<12x1xf32>) -> tensor<12xf32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0, 1] : (tensor<12x1xf32>) -> tensor<12x2xf32>
    %53 = stablehlo.multiply %48, %52 : tensor<12x2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.reduce(%53 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<12x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_11 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %56 = stablehlo.divide %54, %55 : tensor<2xf32>
    %57 = stablehlo.slice %25 [0:12, 3:4] : (tensor<12x4xf32>) -> tensor<12x1xf32>
    %58 = stablehlo.reshape %57 : (tensor<12x1xf32>) -> tensor<12xf32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %59:4 = call @_var(%58, %c_12) : (tensor<12xf32>, tensor<i32>) -> (tensor<f32>, tensor<12xf32>, tensor<f32>, tensor<i1>)
    %60 = stablehlo.broadcast_in_dim %59#0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %61 = stablehlo.divide %56, %60 : tensor<2xf32>
    %62 = stablehlo.multiply %59#0, %59#0 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %63 = stablehlo.divide %cst_13, %62 : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %65 = stablehlo.multiply %64, %61 : tensor<2xf32>
    %66 = stablehlo.slice %25 [0:12, 3:4] : (tensor<12x4xf32>) -> tensor<12x1xf32>
    %67 = stablehlo.reshape %66 : (tensor<12x1xf32>) -> tensor<12xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.reduce(%67 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
    %cst_15 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %69 = stablehlo.divide %68, %cst_15 : tensor<f32>
    %70 = stablehlo.exponential %arg3 : tensor<f32>
    %71 = stablehlo.multiply %arg0, %70 : tensor<f32>
    %72 = stablehlo.subtract %69, %71 : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %72, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %74 = stablehlo.multiply %65, %73 : tensor<2xf32>
    %75 = stablehlo.subtract %42, %74 : tensor<2xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %77 = stablehlo.multiply %arg5, %76 : tensor<2xf32>
    %78 = stablehlo.multiply %76, %75 : tensor<2xf32>
    %79 = stablehlo.negate %77 : tensor<2xf32>
    %80 = stablehlo.multiply %65, %79 : tensor<2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.reduce(%80 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %82 = stablehlo.broadcast_in_dim %72, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %83 = stablehlo.multiply %79, %82 : tensor<2xf32>
    %84 = stablehlo.negate %81 : tensor<f32>
    %85 = stablehlo.multiply %arg0, %84 : tensor<f32>
    %86 = stablehlo.multiply %84, %70 : tensor<f32>
    %87 = stablehlo.multiply %85, %70 : tensor<f32>
    %cst_18 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %88 = stablehlo.divide %81, %cst_18 : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %90 = stablehlo.broadcast_in_dim %89, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.pad %90, %cst_19, low = [0, 3], high = [0, 0], interior = [0, 0] : (tensor<12x1xf32>, tensor<f32>) -> tensor<12x4xf32>
    %92 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %93 = stablehlo.multiply %92, %83 : tensor<2xf32>
    %94 = stablehlo.multiply %83, %61 : tensor<2xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.reduce(%94 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %96 = stablehlo.broadcast_in_dim %63, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %97 = stablehlo.multiply %93, %96 : tensor<2xf32>
    %98 = stablehlo.multiply %97, %56 : tensor<2xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.reduce(%98 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %100 = stablehlo.negate %99 : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %59#0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %102 = stablehlo.divide %93, %101 : tensor<2xf32>
    %103 = call @_var_1(%59#1, %59#2, %59#3, %100) : (tensor<12xf32>, tensor<f32>, tensor<i1>, tensor<f32>) -> tensor<12xf32>
    %104 = stablehlo.broadcast_in_dim %103, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.pad %104, %cst_22, low = [0, 3], high = [0, 0], interior = [0, 0] : (tensor<12x1xf32>, tensor<f32>) -> tensor<12x4xf32>
    %106 = stablehlo.add %91, %105 : tensor<12x4xf32>
    %cst_23 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %108 = stablehlo.divide %102, %107 : tensor<2xf32>
    %109 = stablehlo.broadcast_in_dim %108, dims = [1] : (tensor<2xf32>) -> tensor<12x2xf32>
    %110 = stablehlo.multiply %48, %109 : tensor<12x2xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %111 = stablehlo.reduce(%110 init: %cst_24) applies stablehlo.add across dimensions = [1] : (tensor<12x2xf32>, tensor<f32>) -> tensor<12xf32>
    %112 = stablehlo.reshape %111 : (tensor<12xf32>) -> tensor<12x1xf32>
    %113 = stablehlo.broadcast_in_dim %51, dims = [0, 1] : (tensor<12x1xf32>) -> tensor<12x2xf32>
    %114 = stablehlo.multiply %109, %113 : tensor<12x2xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %115 = stablehlo.reduce(%112 init: %cst_25) applies stablehlo.add across dimensions = [1] : (tensor<12x1xf32>, tensor<f32>) -> tensor<12xf32>
    %116 = stablehlo.broadcast_in_dim %115, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %117 = stablehlo.pad %116, %cst_26, low = [0, 3], high = [0, 0], interior = [0, 0] : (tensor<12x1xf32>, tensor<f32>) -> tensor<12x4xf32>
    %118 = stablehlo.add %106, %117 : tensor<12x4xf32>
    %119 = stablehlo.negate %114 : tensor<12x2xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %120 = stablehlo.reduce(%119 init: %cst_27) applies stablehlo.add across dimensions = [0] : (tensor<12x2xf32>, tensor<f32>) -> tensor<2xf32>
    %121 = stablehlo.reshape %120 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %122 = stablehlo.reduce(%121 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_29 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %124 = stablehlo.divide %122, %123 : tensor<2xf32>
    %125 = stablehlo.broadcast_in_dim %124, dims = [1] : (tensor<2xf32>) -> tensor<12x2xf32>
    %126 = stablehlo.add %114, %125 : tensor<12x2xf32>
    %127 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %128 = stablehlo.multiply %127, %77 : tensor<2xf32>
    %129 = stablehlo.multiply %77, %40 : tensor<2xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %130 = stablehlo.reduce(%129 init: %cst_30) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %131 = stablehlo.add %95, %130 : tensor<f32>
    %cst_31 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %133 = stablehlo.divide %128, %132 : tensor<2xf32>
    %134 = stablehlo.broadcast_in_dim %133, dims = [1] : (tensor<2xf32>) -> tensor<12x2xf32>
    %135 = stablehlo.add %126, %134 : tensor<12x2xf32>
    %136 = stablehlo.multiply %131, %37 : tensor<f32>
    %137 = stablehlo.negate %136 : tensor<f32>
    %138 = stablehlo.add %87, %137 : tensor<f32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<12x2xf32>
    %140 = stablehlo.select %35, %139, %135 : tensor<12x2xi1>, tensor<12x2xf32>
    %141 = stablehlo.select %35, %135, %139 : tensor<12x2xi1>, tensor<12x2xf32>
    %142 = stablehlo.negate %140 : tensor<12x2xf32>
    %143 = stablehlo.add %141, %142 : tensor<12x2xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %144 = stablehlo.reduce(%143 init: %cst_33) applies stablehlo.add across dimensions = [1] : (tensor<12x2xf32>, tensor<f32>) -> tensor<12xf32>
    %145 = stablehlo.reshape %144 : (tensor<12xf32>) -> tensor<12x1xf32>
    %146 = stablehlo.negate %143 : tensor<12x2xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %147 = stablehlo.reduce(%146 init: %cst_34) applies stablehlo.add across dimensions = [0] : (tensor<12x2xf32>, tensor<f32>) -> tensor<2xf32>
    %148 = stablehlo.reshape %147 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %149 = stablehlo.reduce(%148 init: %cst_35) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %150 = stablehlo.reduce(%145 init: %cst_36) applies stablehlo.add across dimensions = [1] : (tensor<12x1xf32>, tensor<f32>) -> tensor<12xf32>
    %151 = stablehlo.broadcast_in_dim %150, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %152 = stablehlo.pad %151, %cst_37, low = [0, 3], high = [0, 0], interior = [0, 0] : (tensor<12x1xf32>, tensor<f32>) -> tensor<12x4xf32>
    %153 = stablehlo.add %118, %152 : tensor<12x4xf32>
    %154 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %155 = stablehlo.multiply %154, %153 : tensor<12x4xf32>
    %156 = stablehlo.multiply %153, %23 : tensor<12x4xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %157 = stablehlo.reduce(%156 init: %cst_38) applies stablehlo.add across dimensions = [0, 1] : (tensor<12x4xf32>, tensor<f32>) -> tensor<f32>
    %158 = stablehlo.add %86, %157 : tensor<f32>
    %159 = stablehlo.multiply %155, %23 : tensor<12x4xf32>
    %160 = call @cumsum_3(%159) : (tensor<12x4xf32>) -> tensor<12x4xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %161 = stablehlo.reduce(%160 init: %cst_39) applies stablehlo.add across dimensions = [0, 1] : (tensor<12x4xf32>, tensor<f32>) -> tensor<f32>
    %162 = stablehlo.multiply %160, %9 : tensor<12x4xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %163 = stablehlo.reduce(%162 init: %cst_40) applies stablehlo.add across dimensions = [0, 1] : (tensor<12x4xf32>, tensor<f32>) -> tensor<f32>
    %164 = stablehlo.divide %163, %16 : tensor<f32>
    %cst_41 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %165 = stablehlo.divide %161, %cst_41 : tensor<f32>
    %166 = stablehlo.negate %165 : tensor<f32>
    %167 = stablehlo.add %138, %165 : tensor<f32>
    %cst_42 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %168 = stablehlo.divide %166, %cst_42 : tensor<f32>
    %169 = stablehlo.multiply %168, %11 : tensor<f32>
    %170 = stablehlo.add %164, %169 : tensor<f32>
    return %158, %149, %170, %167, %78 : tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<2xf32>
  }
  func.func private @_logistic(%arg0: tensor<2xui32>) -> tensor<12x4xf32> {
    %cst = stablehlo.constant dense<1.17549435E-38> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = call @_uniform(%arg0, %cst, %cst_0) : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<12x4xf32>
    %1 = stablehlo.log %0 : tensor<12x4xf32>
    %2 = stablehlo.negate %0 : tensor<12x4xf32>
    %3 = stablehlo.log_plus_one %2 : tensor<12x4xf32>
    %4 = stablehlo.subtract %1, %3 : tensor<12x4xf32>
    return %4 : tensor<12x4xf32>
  }
  func.func private @_uniform(%arg0: tensor<2xui32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<12x4xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %3 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %4 = stablehlo.reshape %3 : (tensor<1xui32>) -> tensor<ui32>
    %5 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %6 = stablehlo.reshape %5 : (tensor<1xui32>) -> tensor<ui32>
    %7 = stablehlo.iota dim = 0 : tensor<12x4xui64>
    %8 = stablehlo.iota dim = 1 : tensor<12x4xui64>
    %c = stablehlo.constant dense<4> : tensor<ui64>
    %9 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<12x4xui64>
    %10 = stablehlo.multiply %9, %7 : tensor<12x4xui64>
    %c_0 = stablehlo.constant dense<1> : tensor<ui64>
    %11 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<12x4xui64>
    %12 = stablehlo.multiply %11, %8 : tensor<12x4xui64>
    %13 = stablehlo.add %10, %12 : tensor<12x4xui64>
    %c_1 = stablehlo.constant dense<32> : tensor<ui64>
    %14 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<12x4xui64>
    %15 = stablehlo.shift_right_logical %13, %14 : tensor<12x4xui64>
    %16 = stablehlo.convert %13 : (tensor<12x4xui64>) -> tensor<12x4xui32>
    %17 = stablehlo.convert %15 : (tensor<12x4xui64>) -> tensor<12x4xui32>
    %18:2 = call @threefry2x32(%4, %6, %17, %16) : (tensor<ui32>, tensor<ui32>, tensor<12x4xui32>, tensor<12x4xui32>) -> (tensor<12x4xui32>, tensor<12x4xui32>)
    %19 = stablehlo.xor %18#0, %18#1 : tensor<12x4xui32>
    %c_2 = stablehlo.constant dense<9> : tensor<ui32>
    %20 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %21 = stablehlo.shift_right_logical %19, %20 : tensor<12x4xui32>
    %c_3 = stablehlo.constant dense<1065353216> : tensor<ui32>
    %22 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %23 = stablehlo.or %21, %22 : tensor<12x4xui32>
    %24 = stablehlo.bitcast_convert %23 : (tensor<12x4xui32>) -> tensor<12x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %26 = stablehlo.subtract %24, %25 : tensor<12x4xf32>
    %27 = stablehlo.subtract %2, %1 : tensor<1x1xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<12x4xf32>
    %29 = stablehlo.multiply %26, %28 : tensor<12x4xf32>
    %30 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<12x4xf32>
    %31 = stablehlo.add %29, %30 : tensor<12x4xf32>
    %32 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<12x4xf32>
    %33 = stablehlo.maximum %32, %31 : tensor<12x4xf32>
    return %33 : tensor<12x4xf32>
  }
  func.func private @threefry2x32(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<12x4xui32>, %arg3: tensor<12x4xui32>) -> (tensor<12x4xui32>, tensor<12x4xui32>) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<12x4xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<12x4xui32>
    %6 = stablehlo.add %3, %5 : tensor<12x4xui32>
    %c_0 = stablehlo.constant dense<13> : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %8 = stablehlo.shift_left %5, %7 : tensor<12x4xui32>
    %c_1 = stablehlo.constant dense<19> : tensor<ui32>
    %9 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %10 = stablehlo.shift_right_logical %5, %9 : tensor<12x4xui32>
    %11 = stablehlo.or %8, %10 : tensor<12x4xui32>
    %12 = stablehlo.xor %6, %11 : tensor<12x4xui32>
    %13 = stablehlo.add %6, %12 : tensor<12x4xui32>
    %c_2 = stablehlo.constant dense<15> : tensor<ui32>
    %14 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %15 = stablehlo.shift_left %12, %14 : tensor<12x4xui32>
    %c_3 = stablehlo.constant dense<17> : tensor<ui32>
    %16 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %17 = stablehlo.shift_right_logical %12, %16 : tensor<12x4xui32>
    %18 = stablehlo.or %15, %17 : tensor<12x4xui32>
    %19 = stablehlo.xor %13, %18 : tensor<12x4xui32>
    %20 = stablehlo.add %13, %19 : tensor<12x4xui32>
    %c_4 = stablehlo.constant dense<26> : tensor<ui32>
    %21 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %22 = stablehlo.shift_left %19, %21 : tensor<12x4xui32>
    %c_5 = stablehlo.constant dense<6> : tensor<ui32>
    %23 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %24 = stablehlo.shift_right_logical %19, %23 : tensor<12x4xui32>
    %25 = stablehlo.or %22, %24 : tensor<12x4xui32>
    %26 = stablehlo.xor %20, %25 : tensor<12x4xui32>
    %27 = stablehlo.add %20, %26 : tensor<12x4xui32>
    %c_6 = stablehlo.constant dense<6> : tensor<ui32>
    %28 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %29 = stablehlo.shift_left %26, %28 : tensor<12x4xui32>
    %c_7 = stablehlo.constant dense<26> : tensor<ui32>
    %30 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %31 = stablehlo.shift_right_logical %26, %30 : tensor<12x4xui32>
    %32 = stablehlo.or %29, %31 : tensor<12x4xui32>
    %33 = stablehlo.xor %27, %32 : tensor<12x4xui32>
    %34 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %35 = stablehlo.add %27, %34 : tensor<12x4xui32>
    %36 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %37 = stablehlo.add %33, %36 : tensor<12x4xui32>
    %c_8 = stablehlo.constant dense<1> : tensor<ui32>
    %38 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %39 = stablehlo.add %37, %38 : tensor<12x4xui32>
    %40 = stablehlo.add %35, %39 : tensor<12x4xui32>
    %c_9 = stablehlo.constant dense<17> : tensor<ui32>
    %41 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %42 = stablehlo.shift_left %39, %41 : tensor<12x4xui32>
    %c_10 = stablehlo.constant dense<15> : tensor<ui32>
    %43 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %44 = stablehlo.shift_right_logical %39, %43 : tensor<12x4xui32>
    %45 = stablehlo.or %42, %44 : tensor<12x4xui32>
    %46 = stablehlo.xor %40, %45 : tensor<12x4xui32>
    %47 = stablehlo.add %40, %46 : tensor<12x4xui32>
    %c_11 = stablehlo.constant dense<29> : tensor<ui32>
    %48 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %49 = stablehlo.shift_left %46, %48 : tensor<12x4xui32>
    %c_12 = stablehlo.constant dense<3> : tensor<ui32>
    %50 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %51 = stablehlo.shift_right_logical %46, %50 : tensor<12x4xui32>
    %52 = stablehlo.or %49, %51 : tensor<12x4xui32>
    %53 = stablehlo.xor %47, %52 : tensor<12x4xui32>
    %54 = stablehlo.add %47, %53 : tensor<12x4xui32>
    %c_13 = stablehlo.constant dense<16> : tensor<ui32>
    %55 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %56 = stablehlo.shift_left %53, %55 : tensor<12x4xui32>
    %c_14 = stablehlo.constant dense<16> : tensor<ui32>
    %57 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %58 = stablehlo.shift_right_logical %53, %57 : tensor<12x4xui32>
    %59 = stablehlo.or %56, %58 : tensor<12x4xui32>
    %60 = stablehlo.xor %54, %59 : tensor<12x4xui32>
    %61 = stablehlo.add %54, %60 : tensor<12x4xui32>
    %c_15 = stablehlo.constant dense<24> : tensor<ui32>
    %62 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %63 = stablehlo.shift_left %60, %62 : tensor<12x4xui32>
    %c_16 = stablehlo.constant dense<8> : tensor<ui32>
    %64 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %65 = stablehlo.shift_right_logical %60, %64 : tensor<12x4xui32>
    %66 = stablehlo.or %63, %65 : tensor<12x4xui32>
    %67 = stablehlo.xor %61, %66 : tensor<12x4xui32>
    %68 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %69 = stablehlo.add %61, %68 : tensor<12x4xui32>
    %70 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %71 = stablehlo.add %67, %70 : tensor<12x4xui32>
    %c_17 = stablehlo.constant dense<2> : tensor<ui32>
    %72 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %73 = stablehlo.add %71, %72 : tensor<12x4xui32>
    %74 = stablehlo.add %69, %73 : tensor<12x4xui32>
    %c_18 = stablehlo.constant dense<13> : tensor<ui32>
    %75 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %76 = stablehlo.shift_left %73, %75 : tensor<12x4xui32>
    %c_19 = stablehlo.constant dense<19> : tensor<ui32>
    %77 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %78 = stablehlo.shift_right_logical %73, %77 : tensor<12x4xui32>
    %79 = stablehlo.or %76, %78 : tensor<12x4xui32>
    %80 = stablehlo.xor %74, %79 : tensor<12x4xui32>
    %81 = stablehlo.add %74, %80 : tensor<12x4xui32>
    %c_20 = stablehlo.constant dense<15> : tensor<ui32>
    %82 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %83 = stablehlo.shift_left %80, %82 : tensor<12x4xui32>
    %c_21 = stablehlo.constant dense<17> : tensor<ui32>
    %84 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %85 = stablehlo.shift_right_logical %80, %84 : tensor<12x4xui32>
    %86 = stablehlo.or %83, %85 : tensor<12x4xui32>
    %87 = stablehlo.xor %81, %86 : tensor<12x4xui32>
    %88 = stablehlo.add %81, %87 : tensor<12x4xui32>
    %c_22 = stablehlo.constant dense<26> : tensor<ui32>
    %89 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %90 = stablehlo.shift_left %87, %89 : tensor<12x4xui32>
    %c_23 = stablehlo.constant dense<6> : tensor<ui32>
    %91 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %92 = stablehlo.shift_right_logical %87, %91 : tensor<12x4xui32>
    %93 = stablehlo.or %90, %92 : tensor<12x4xui32>
    %94 = stablehlo.xor %88, %93 : tensor<12x4xui32>
    %95 = stablehlo.add %88, %94 : tensor<12x4xui32>
    %c_24 = stablehlo.constant dense<6> : tensor<ui32>
    %96 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %97 = stablehlo.shift_left %94, %96 : tensor<12x4xui32>
    %c_25 = stablehlo.constant dense<26> : tensor<ui32>
    %98 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %99 = stablehlo.shift_right_logical %94, %98 : tensor<12x4xui32>
    %100 = stablehlo.or %97, %99 : tensor<12x4xui32>
    %101 = stablehlo.xor %95, %100 : tensor<12x4xui32>
    %102 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %103 = stablehlo.add %95, %102 : tensor<12x4xui32>
    %104 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %105 = stablehlo.add %101, %104 : tensor<12x4xui32>
    %c_26 = stablehlo.constant dense<3> : tensor<ui32>
    %106 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %107 = stablehlo.add %105, %106 : tensor<12x4xui32>
    %108 = stablehlo.add %103, %107 : tensor<12x4xui32>
    %c_27 = stablehlo.constant dense<17> : tensor<ui32>
    %109 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %110 = stablehlo.shift_left %107, %109 : tensor<12x4xui32>
    %c_28 = stablehlo.constant dense<15> : tensor<ui32>
    %111 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %112 = stablehlo.shift_right_logical %107, %111 : tensor<12x4xui32>
    %113 = stablehlo.or %110, %112 : tensor<12x4xui32>
    %114 = stablehlo.xor %108, %113 : tensor<12x4xui32>
    %115 = stablehlo.add %108, %114 : tensor<12x4xui32>
    %c_29 = stablehlo.constant dense<29> : tensor<ui32>
    %116 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %117 = stablehlo.shift_left %114, %116 : tensor<12x4xui32>
    %c_30 = stablehlo.constant dense<3> : tensor<ui32>
    %118 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %119 = stablehlo.shift_right_logical %114, %118 : tensor<12x4xui32>
    %120 = stablehlo.or %117, %119 : tensor<12x4xui32>
    %121 = stablehlo.xor %115, %120 : tensor<12x4xui32>
    %122 = stablehlo.add %115, %121 : tensor<12x4xui32>
    %c_31 = stablehlo.constant dense<16> : tensor<ui32>
    %123 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %124 = stablehlo.shift_left %121, %123 : tensor<12x4xui32>
    %c_32 = stablehlo.constant dense<16> : tensor<ui32>
    %125 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %126 = stablehlo.shift_right_logical %121, %125 : tensor<12x4xui32>
    %127 = stablehlo.or %124, %126 : tensor<12x4xui32>
    %128 = stablehlo.xor %122, %127 : tensor<12x4xui32>
    %129 = stablehlo.add %122, %128 : tensor<12x4xui32>
    %c_33 = stablehlo.constant dense<24> : tensor<ui32>
    %130 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %131 = stablehlo.shift_left %128, %130 : tensor<12x4xui32>
    %c_34 = stablehlo.constant dense<8> : tensor<ui32>
    %132 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %133 = stablehlo.shift_right_logical %128, %132 : tensor<12x4xui32>
    %134 = stablehlo.or %131, %133 : tensor<12x4xui32>
    %135 = stablehlo.xor %129, %134 : tensor<12x4xui32>
    %136 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %137 = stablehlo.add %129, %136 : tensor<12x4xui32>
    %138 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %139 = stablehlo.add %135, %138 : tensor<12x4xui32>
    %c_35 = stablehlo.constant dense<4> : tensor<ui32>
    %140 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %141 = stablehlo.add %139, %140 : tensor<12x4xui32>
    %142 = stablehlo.add %137, %141 : tensor<12x4xui32>
    %c_36 = stablehlo.constant dense<13> : tensor<ui32>
    %143 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %144 = stablehlo.shift_left %141, %143 : tensor<12x4xui32>
    %c_37 = stablehlo.constant dense<19> : tensor<ui32>
    %145 = stablehlo.broadcast_in_dim %c_37, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %146 = stablehlo.shift_right_logical %141, %145 : tensor<12x4xui32>
    %147 = stablehlo.or %144, %146 : tensor<12x4xui32>
    %148 = stablehlo.xor %142, %147 : tensor<12x4xui32>
    %149 = stablehlo.add %142, %148 : tensor<12x4xui32>
    %c_38 = stablehlo.constant dense<15> : tensor<ui32>
    %150 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %151 = stablehlo.shift_left %148, %150 : tensor<12x4xui32>
    %c_39 = stablehlo.constant dense<17> : tensor<ui32>
    %152 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %153 = stablehlo.shift_right_logical %148, %152 : tensor<12x4xui32>
    %154 = stablehlo.or %151, %153 : tensor<12x4xui32>
    %155 = stablehlo.xor %149, %154 : tensor<12x4xui32>
    %156 = stablehlo.add %149, %155 : tensor<12x4xui32>
    %c_40 = stablehlo.constant dense<26> : tensor<ui32>
    %157 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %158 = stablehlo.shift_left %155, %157 : tensor<12x4xui32>
    %c_41 = stablehlo.constant dense<6> : tensor<ui32>
    %159 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %160 = stablehlo.shift_right_logical %155, %159 : tensor<12x4xui32>
    %161 = stablehlo.or %158, %160 : tensor<12x4xui32>
    %162 = stablehlo.xor %156, %161 : tensor<12x4xui32>
    %163 = stablehlo.add %156, %162 : tensor<12x4xui32>
    %c_42 = stablehlo.constant dense<6> : tensor<ui32>
    %164 = stablehlo.broadcast_in_dim %c_42, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %165 = stablehlo.shift_left %162, %164 : tensor<12x4xui32>
    %c_43 = stablehlo.constant dense<26> : tensor<ui32>
    %166 = stablehlo.broadcast_in_dim %c_43, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %167 = stablehlo.shift_right_logical %162, %166 : tensor<12x4xui32>
    %168 = stablehlo.or %165, %167 : tensor<12x4xui32>
    %169 = stablehlo.xor %163, %168 : tensor<12x4xui32>
    %170 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %171 = stablehlo.add %163, %170 : tensor<12x4xui32>
    %172 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %173 = stablehlo.add %169, %172 : tensor<12x4xui32>
    %c_44 = stablehlo.constant dense<5> : tensor<ui32>
    %174 = stablehlo.broadcast_in_dim %c_44, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %175 = stablehlo.add %173, %174 : tensor<12x4xui32>
    return %171, %175 : tensor<12x4xui32>, tensor<12x4xui32>
  }
  func.func private @cumsum(%arg0: tensor<12x4xf32>) -> tensor<12x4xf32> {
    %0 = call @cumsum_0(%arg0) : (tensor<12x4xf32>) -> tensor<12x4xf32>
    return %0 : tensor<12x4xf32>
  }
  func.func private @cumsum_0(%arg0: tensor<12x4xf32>) -> tensor<12x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1, 1>, padding = dense<[[0, 0], [3, 0]]> : tensor<2x2xi64>, window_dilations = array<i64: 1, 1>, window_dimensions = array<i64: 1, 4>, window_strides = array<i64: 1, 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<12x4xf32>, tensor<f32>) -> tensor<12x4xf32>
    return %1 : tensor<12x4xf32>
  }
  func.func private @_var(%arg0: tensor<12xf32>, %arg1: tensor<i32>) -> (tensor<f32>, tensor<12xf32>, tensor<f32>, tensor<i1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_0 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %3 = stablehlo.divide %1, %2 : tensor<1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<1xf32>) -> tensor<12xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<12xf32>
    %6 = chlo.square %5 : tensor<12xf32> -> tensor<12xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<12xf32>
    %9 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %10 = stablehlo.subtract %cst_2, %9 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%6 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
    %12 = stablehlo.divide %11, %10 : tensor<f32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.compare GT, %10, %cst_4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = call @_where(%13, %12, %cst_5) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    return %14, %8, %10, %13 : tensor<f32>, tensor<12xf32>, tensor<f32>, tensor<i1>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @_var_1(%arg0: tensor<12xf32>, %arg1: tensor<f32>, %arg2: tensor<i1>, %arg3: tensor<f32>) -> tensor<12xf32> {
    %0 = call @_where_2(%arg2, %arg3) : (tensor<i1>, tensor<f32>) -> tensor<f32>
    %1 = stablehlo.divide %0, %arg1 : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<12xf32>
    %4 = stablehlo.negate %3 : tensor<12xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%4 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
    %6 = stablehlo.reshape %5 : (tensor<f32>) -> tensor<1xf32>
    %cst_0 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %8 = stablehlo.divide %6, %7 : tensor<1xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%8 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %11 = stablehlo.add %3, %10 : tensor<12xf32>
    return %11 : tensor<12xf32>
  }
  func.func private @_where_2(%arg0: tensor<i1>, %arg1: tensor<f32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.select %arg0, %arg1, %cst : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
  func.func private @cumsum_3(%arg0: tensor<12x4xf32>) -> tensor<12x4xf32> {
    %0 = call @cumsum_4(%arg0) : (tensor<12x4xf32>) -> tensor<12x4xf32>
    return %0 : tensor<12x4xf32>
  }
  func.func private @cumsum_4(%arg0: tensor<12x4xf32>) -> tensor<12x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1, 1>, padding = dense<[[0, 0], [0, 3]]> : tensor<2x2xi64>, window_dilations = array<i64: 1, 1>, window_dimensions = array<i64: 1, 4>, window_strides = array<i64: 1, 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<12x4xf32>, tensor<f32>) -> tensor<12x4xf32>
    return %1 : tensor<12x4xf32>
  }
}
