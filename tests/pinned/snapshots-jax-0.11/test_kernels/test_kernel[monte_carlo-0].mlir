// import jax
// import jax.numpy as jnp
//
//
// def european_straddle(
//     spot: jnp.ndarray,
//     k: jnp.ndarray,
//     sigma: jnp.ndarray,
//     rate: jnp.ndarray,
//     seed: jnp.ndarray,
// ) -> jnp.ndarray:
//     rng = jax.random.key(seed)
//     xi = jax.vmap(lambda kk: jax.random.normal(kk, (4,), spot.dtype))(
//         jax.random.split(rng, 12)
//     )
//     moves = (rate - sigma**2 / 2) / 4 + sigma / jnp.sqrt(4) * xi
//     prices = spot * jnp.exp(jnp.cumsum(moves, axis=1))
//     terminal = prices[:, -1]
//     payoff = jnp.abs(terminal[:, None] - k)
//     df = jnp.exp(-rate)
//     price = df * jnp.mean(payoff, axis=0)
//     cv_coef = jnp.mean(
//         (payoff - jnp.mean(payoff, axis=0)) * prices[:, -1][:, None], axis=0
//     ) / jnp.var(prices[:, -1])
//     cv_price = price - df * cv_coef * (jnp.mean(prices[:, -1]) - spot * jnp.exp(rate))
//     return cv_price
//
//   spot: float32[] in [0.8, 1.2]
//   k: float32[2] in [0.7, 1]
//   sigma: float32[] in [0.2, 0.5]
//   rate: float32[] in [0.01, 0.08]
//   seed: int32[] in [0, 10000]
// -----
// forward, cpu
module @jit_european_straddle attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<2xf32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<i32>) -> (tensor<2xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<32> : tensor<i32>
    %0 = stablehlo.shift_right_logical %arg4, %c : tensor<i32>
    %1 = stablehlo.convert %0 : (tensor<i32>) -> tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_0 = stablehlo.constant dense<-1> : tensor<i32>
    %3 = stablehlo.and %arg4, %c_0 : tensor<i32>
    %4 = stablehlo.convert %3 : (tensor<i32>) -> tensor<ui32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %6 = stablehlo.concatenate %2, %5, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %7 = call @_threefry_split(%6) : (tensor<2xui32>) -> tensor<12x2xui32>
    %8 = call @_normal(%7) : (tensor<12x2xui32>) -> tensor<12x4xf32>
    %9 = stablehlo.multiply %arg2, %arg2 : tensor<f32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %10 = stablehlo.divide %9, %cst : tensor<f32>
    %11 = stablehlo.subtract %arg3, %10 : tensor<f32>
    %cst_1 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %12 = stablehlo.divide %11, %cst_1 : tensor<f32>
    %cst_2 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %13 = stablehlo.sqrt %cst_2 : tensor<f32>
    %14 = stablehlo.convert %13 : tensor<f32>
    %15 = stablehlo.divide %arg2, %14 : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %17 = stablehlo.multiply %16, %8 : tensor<12x4xf32>
    %18 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %19 = stablehlo.add %18, %17 : tensor<12x4xf32>
    %20 = call @cumsum(%19) : (tensor<12x4xf32>) -> tensor<12x4xf32>
    %21 = stablehlo.exponential %20 : tensor<12x4xf32>
    %22 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<12x4xf32>
    %24 = stablehlo.slice %23 [0:12, 3:4] : (tensor<12x4xf32>) -> tensor<12x1xf32>
    %25 = stablehlo.reshape %24 : (tensor<12x1xf32>) -> tensor<12xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %27 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %28 = stablehlo.broadcast_in_dim %26, dims = [0, 1] : (tensor<12x1xf32>) -> tensor<12x2xf32>
    %29 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<12x2xf32>
    %30 = stablehlo.subtract %28, %29 : tensor<12x2xf32>
    %31 = stablehlo.abs %30 : tensor<12x2xf32>
    %32 = stablehlo.negate %arg3 : tensor<f32>
    %33 = stablehlo.exponential %32 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.reduce(%31 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<12x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_4 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %36 = stablehlo.divide %34, %35 : tensor<2xf32>
    %37 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %38 = stablehlo.multiply %37, %36 : tensor<2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.reduce(%31 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<12x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_6 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %41 = stablehlo.divide %39, %40 : tensor<2xf32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<12x2xf32>
    %44 = stablehlo.subtract %31, %43 : tensor<12x2xf32>
    %45 = stablehlo.slice %23 [0:12, 3:4] : (tensor<12x4xf32>) -> tensor<12x1xf32>
    %46 = stablehlo.reshape %45 : (tensor<12x1xf32>) -> tensor<12xf32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0, 1] : (tensor<12x1xf32>) -> tensor<12x2xf32>
    %49 = stablehlo.multiply %44, %48 : tensor<12x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.reduce(%49 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<12x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_8 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %52 = stablehlo.divide %50, %51 : tensor<2xf32>
    %53 = stablehlo.slice %23 [0:12, 3:4] : (tensor<12x4xf32>) -> tensor<12x1xf32>
    %54 = stablehlo.reshape %53 : (tensor<12x1xf32>) -> tensor<12xf32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %55 = call @_var(%54, %c_9) : (tensor<12xf32>, tensor<i32>) -> tensor<f32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %57 = stablehlo.divide %52, %56 : tensor<2xf32>
    %58 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %59 = stablehlo.multiply %58, %57 : tensor<2xf32>
    %60 = stablehlo.slice %23 [0:12, 3:4] : (tensor<12x4xf32>) -> tensor<12x1xf32>
    %61 = stablehlo.reshape %60 : (tensor<12x1xf32>) -> tensor<12xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.reduce(%61 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %63 = stablehlo.divide %62, %cst_11 : tensor<f32>
    %64 = stablehlo.exponential %arg3 : tensor<f32>
    %65 = stablehlo.multiply %arg0, %64 : tensor<f32>
    %66 = stablehlo.subtract %63, %65 : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %68 = stablehlo.multiply %59, %67 : tensor<2xf32>
    %69 = stablehlo.subtract %38, %68 : tensor<2xf32>
    return %69 : tensor<2xf32>
  }
  func.func private @_threefry_split(%arg0: tensor<2xui32>) -> tensor<12x2xui32> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %1 = stablehlo.reshape %0 : (tensor<1xui32>) -> tensor<ui32>
    %2 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %3 = stablehlo.reshape %2 : (tensor<1xui32>) -> tensor<ui32>
    %4 = stablehlo.iota dim = 0 : tensor<12xui64>
    %c = stablehlo.constant dense<1> : tensor<ui64>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<12xui64>
    %6 = stablehlo.multiply %5, %4 : tensor<12xui64>
    %c_0 = stablehlo.constant dense<32> : tensor<ui64>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<12xui64>
    %8 = stablehlo.shift_right_logical %6, %7 : tensor<12xui64>
    %9 = stablehlo.convert %6 : (tensor<12xui64>) -> tensor<12xui32>
    %10 = stablehlo.convert %8 : (tensor<12xui64>) -> tensor<12xui32>
    %11:2 = call @threefry2x32(%1, %3, %10, %9) : (tensor<ui32>, tensor<ui32>, tensor<12xui32>, tensor<12xui32>) -> (tensor<12xui32>, tensor<12xui32>)
    %12 = stablehlo.broadcast_in_dim %11#0, dims = [0] : (tensor<12xui32>) -> tensor<12x1xui32>
    %13 = stablehlo.broadcast_in_dim %11#1, dims = [0] : (tensor<12xui32>) -> tensor<12x1xui32>
    %14 = stablehlo.concatenate %12, %13, dim = 1 : (tensor<12x1xui32>, tensor<12x1xui32>) -> tensor<12x2xui32>
    return %14 : tensor<12x2xui32>
  }
  func.func private @threefry2x32(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<12xui32>, %arg3: tensor<12xui32>) -> (tensor<12xui32>, tensor<12xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<12xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<12xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i32>, tensor<i32>, tensor<12xui32>, tensor<12xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %7 = stablehlo.add %iterArg_4, %c_12 : tensor<i32>
      %8 = stablehlo.slice %iterArg_10 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
      %9 = stablehlo.reshape %8 : (tensor<1xui32>) -> tensor<ui32>
      %10 = stablehlo.slice %iterArg_10 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
      %11 = stablehlo.reshape %10 : (tensor<1xui32>) -> tensor<ui32>
      %12 = stablehlo.slice %iterArg_10 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
      %13 = stablehlo.reshape %12 : (tensor<1xui32>) -> tensor<ui32>
      %14 = stablehlo.slice %iterArg_10 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
      %15 = stablehlo.reshape %14 : (tensor<1xui32>) -> tensor<ui32>
      %16 = stablehlo.add %iterArg_5, %iterArg_6 : tensor<12xui32>
      %17 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<ui32>) -> tensor<12xui32>
      %18 = stablehlo.shift_left %iterArg_6, %17 : tensor<12xui32>
      %c_13 = stablehlo.constant dense<32> : tensor<ui32>
      %19 = stablehlo.subtract %c_13, %9 : tensor<ui32>
      %20 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<ui32>) -> tensor<12xui32>
      %21 = stablehlo.shift_right_logical %iterArg_6, %20 : tensor<12xui32>
      %22 = stablehlo.or %18, %21 : tensor<12xui32>
      %23 = stablehlo.xor %16, %22 : tensor<12xui32>
      %24 = stablehlo.add %16, %23 : tensor<12xui32>
      %25 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<ui32>) -> tensor<12xui32>
      %26 = stablehlo.shift_left %23, %25 : tensor<12xui32>
      %c_14 = stablehlo.constant dense<32> : tensor<ui32>
      %27 = stablehlo.subtract %c_14, %11 : tensor<ui32>
      %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<ui32>) -> tensor<12xui32>
      %29 = stablehlo.shift_right_logical %23, %28 : tensor<12xui32>
      %30 = stablehlo.or %26, %29 : tensor<12xui32>
      %31 = stablehlo.xor %24, %30 : tensor<12xui32>
      %32 = stablehlo.add %24, %31 : tensor<12xui32>
      %33 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<ui32>) -> tensor<12xui32>
      %34 = stablehlo.shift_left %31, %33 : tensor<12xui32>
      %c_15 = stablehlo.constant dense<32> : tensor<ui32>
      %35 = stablehlo.subtract %c_15, %13 : tensor<ui32>
      %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<ui32>) -> tensor<12xui32>
      %37 = stablehlo.shift_right_logical %31, %36 : tensor<12xui32>
      %38 = stablehlo.or %34, %37 : tensor<12xui32>
      %39 = stablehlo.xor %32, %38 : tensor<12xui32>
      %40 = stablehlo.add %32, %39 : tensor<12xui32>
      %41 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<ui32>) -> tensor<12xui32>
      %42 = stablehlo.shift_left %39, %41 : tensor<12xui32>
      %c_16 = stablehlo.constant dense<32> : tensor<ui32>
      %43 = stablehlo.subtract %c_16, %15 : tensor<ui32>
      %44 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<ui32>) -> tensor<12xui32>
      %45 = stablehlo.shift_right_logical %39, %44 : tensor<12xui32>
      %46 = stablehlo.or %42, %45 : tensor<12xui32>
      %47 = stablehlo.xor %40, %46 : tensor<12xui32>
      %48 = stablehlo.broadcast_in_dim %iterArg_7, dims = [] : (tensor<ui32>) -> tensor<12xui32>
      %49 = stablehlo.add %40, %48 : tensor<12xui32>
      %50 = stablehlo.broadcast_in_dim %iterArg_8, dims = [] : (tensor<ui32>) -> tensor<12xui32>
      %51 = stablehlo.add %47, %50 : tensor<12xui32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %52 = stablehlo.add %iterArg_4, %c_17 : tensor<i32>
      %53 = stablehlo.convert %52 : (tensor<i32>) -> tensor<ui32>
      %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<ui32>) -> tensor<12xui32>
      %55 = stablehlo.add %51, %54 : tensor<12xui32>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %56 = stablehlo.add %iterArg, %c_18 : tensor<i32>
      stablehlo.return %56, %7, %49, %55, %iterArg_8, %iterArg_9, %iterArg_7, %iterArg_11, %iterArg_10 : tensor<i32>, tensor<i32>, tensor<12xui32>, tensor<12xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<12xui32>, tensor<12xui32>
  }
  func.func private @_normal(%arg0: tensor<12x2xui32>) -> tensor<12x4xf32> {
    %0 = call @_normal_real(%arg0) : (tensor<12x2xui32>) -> tensor<12x4xf32>
    return %0 : tensor<12x4xf32>
  }
  func.func private @_normal_real(%arg0: tensor<12x2xui32>) -> tensor<12x4xf32> {
    %cst = stablehlo.constant dense<-0.99999994> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = call @_uniform(%arg0, %cst, %cst_0) : (tensor<12x2xui32>, tensor<f32>, tensor<f32>) -> tensor<12x4xf32>
    %1 = chlo.erf_inv %0 : tensor<12x4xf32> -> tensor<12x4xf32>
    %cst_1 = stablehlo.constant dense<1.41421354> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<12x4xf32>
    return %3 : tensor<12x4xf32>
  }
  func.func private @_uniform(%arg0: tensor<12x2xui32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<12x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %2 = stablehlo.slice %arg0 [0:12, 0:1] : (tensor<12x2xui32>) -> tensor<12x1xui32>
    %3 = stablehlo.reshape %2 : (tensor<12x1xui32>) -> tensor<12xui32>
    %4 = stablehlo.slice %arg0 [0:12, 1:2] : (tensor<12x2xui32>) -> tensor<12x1xui32>
    %5 = stablehlo.reshape %4 : (tensor<12x1xui32>) -> tensor<12xui32>
    %6 = stablehlo.iota dim = 0 : tensor<4xui64>
    %c = stablehlo.constant dense<1> : tensor<ui64>
    %7 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<4xui64>
    %8 = stablehlo.multiply %7, %6 : tensor<4xui64>
    %c_0 = stablehlo.constant dense<32> : tensor<ui64>
    %9 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<4xui64>
    %10 = stablehlo.shift_right_logical %8, %9 : tensor<4xui64>
    %11 = stablehlo.convert %8 : (tensor<4xui64>) -> tensor<4xui32>
    %12 = stablehlo.convert %10 : (tensor<4xui64>) -> tensor<4xui32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [1] : (tensor<4xui32>) -> tensor<1x4xui32>
    %14 = stablehlo.broadcast_in_dim %11, dims = [1] : (tensor<4xui32>) -> tensor<1x4xui32>
    %15 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<12xui32>) -> tensor<12x1xui32>
    %16 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<12xui32>) -> tensor<12x1xui32>
    %17:2 = call @threefry2x32_0(%15, %16, %13, %14) : (tensor<12x1xui32>, tensor<12x1xui32>, tensor<1x4xui32>, tensor<1x4xui32>) -> (tensor<12x4xui32>, tensor<12x4xui32>)
    %18 = stablehlo.xor %17#0, %17#1 : tensor<12x4xui32>
    %c_1 = stablehlo.constant dense<9> : tensor<ui32>
    %19 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %20 = stablehlo.shift_right_logical %18, %19 : tensor<12x4xui32>
    %c_2 = stablehlo.constant dense<1065353216> : tensor<ui32>
    %21 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %22 = stablehlo.or %20, %21 : tensor<12x4xui32>
    %23 = stablehlo.bitcast_convert %22 : (tensor<12x4xui32>) -> tensor<12x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %25 = stablehlo.subtract %23, %24 : tensor<12x4xf32>
    %26 = stablehlo.subtract %1, %0 : tensor<1xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<12x4xf32>
    %29 = stablehlo.multiply %25, %28 : tensor<12x4xf32>
    %30 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<12x4xf32>
    %32 = stablehlo.add %29, %31 : tensor<12x4xf32>
    %33 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<12x4xf32>
    %35 = stablehlo.maximum %34, %32 : tensor<12x4xf32>
    return %35 : tensor<12x4xf32>
  }
  func.func private @threefry2x32_0(%arg0: tensor<12x1xui32>, %arg1: tensor<12x1xui32>, %arg2: tensor<1x4xui32>, %arg3: tensor<1x4xui32>) -> (tensor<12x4xui32>, tensor<12x4xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<12x1xui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<12x1xui32>
    %2 = stablehlo.xor %0, %1 : tensor<12x1xui32>
    %3 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<1x4xui32>) -> tensor<12x4xui32>
    %4 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<12x1xui32>) -> tensor<12x4xui32>
    %5 = stablehlo.add %3, %4 : tensor<12x4xui32>
    %6 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1] : (tensor<1x4xui32>) -> tensor<12x4xui32>
    %7 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<12x1xui32>) -> tensor<12x4xui32>
    %8 = stablehlo.add %6, %7 : tensor<12x4xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %9:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %5, %iterArg_6 = %8, %iterArg_7 = %arg1, %iterArg_8 = %2, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i32>, tensor<i32>, tensor<12x4xui32>, tensor<12x4xui32>, tensor<12x1xui32>, tensor<12x1xui32>, tensor<12x1xui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i32>
      %10 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %10 = stablehlo.add %iterArg_4, %c_12 : tensor<i32>
      %11 = stablehlo.slice %iterArg_10 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
      %12 = stablehlo.reshape %11 : (tensor<1xui32>) -> tensor<ui32>
      %13 = stablehlo.slice %iterArg_10 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
      %14 = stablehlo.reshape %13 : (tensor<1xui32>) -> tensor<ui32>
      %15 = stablehlo.slice %iterArg_10 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
      %16 = stablehlo.reshape %15 : (tensor<1xui32>) -> tensor<ui32>
      %17 = stablehlo.slice %iterArg_10 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
      %18 = stablehlo.reshape %17 : (tensor<1xui32>) -> tensor<ui32>
      %19 = stablehlo.add %iterArg_5, %iterArg_6 : tensor<12x4xui32>
      %20 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
      %21 = stablehlo.shift_left %iterArg_6, %20 : tensor<12x4xui32>
      %c_13 = stablehlo.constant dense<32> : tensor<ui32>
      %22 = stablehlo.subtract %c_13, %12 : tensor<ui32>
      %23 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
      %24 = stablehlo.shift_right_logical %iterArg_6, %23 : tensor<12x4xui32>
      %25 = stablehlo.or %21, %24 : tensor<12x4xui32>
      %26 = stablehlo.xor %19, %25 : tensor<12x4xui32>
      %27 = stablehlo.add %19, %26 : tensor<12x4xui32>
      %28 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
      %29 = stablehlo.shift_left %26, %28 : tensor<12x4xui32>
      %c_14 = stablehlo.constant dense<32> : tensor<ui32>
      %30 = stablehlo.subtract %c_14, %14 : tensor<ui32>
      %31 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
      %32 = stablehlo.shift_right_logical %26, %31 : tensor<12x4xui32>
      %33 = stablehlo.or %29, %32 : tensor<12x4xui32>
      %34 = stablehlo.xor %27, %33 : tensor<12x4xui32>
      %35 = stablehlo.add %27, %34 : tensor<12x4xui32>
      %36 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
      %37 = stablehlo.shift_left %34, %36 : tensor<12x4xui32>
      %c_15 = stablehlo.constant dense<32> : tensor<ui32>
      %38 = stablehlo.subtract %c_15, %16 : tensor<ui32>
      %39 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
      %40 = stablehlo.shift_right_logical %34, %39 : tensor<12x4xui32>
      %41 = stablehlo.or %37, %40 : tensor<12x4xui32>
      %42 = stablehlo.xor %35, %41 : tensor<12x4xui32>
      %43 = stablehlo.add %35, %42 : tensor<12x4xui32>
      %44 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
      %45 = stablehlo.shift_left %42, %44 : tensor<12x4xui32>
      %c_16 = stablehlo.constant dense<32> : tensor<ui32>
      %46 = stablehlo.subtract %c_16, %18 : tensor<ui32>
      %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
      %48 = stablehlo.shift_right_logical %42, %47 : tensor<12x4xui32>
      %49 = stablehlo.or %45, %48 : tensor<12x4xui32>
      %50 = stablehlo.xor %43, %49 : tensor<12x4xui32>
      %51 = stablehlo.broadcast_in_dim %iterArg_7, dims = [0, 1] : (tensor<12x1xui32>) -> tensor<12x4xui32>
      %52 = stablehlo.add %43, %51 : tensor<12x4xui32>
      %53 = stablehlo.broadcast_in_dim %iterArg_8, dims = [0, 1] : (tensor<12x1xui32>) -> tensor<12x4xui32>
      %54 = stablehlo.add %50, %53 : tensor<12x4xui32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %55 = stablehlo.add %iterArg_4, %c_17 : tensor<i32>
      %56 = stablehlo.convert %55 : (tensor<i32>) -> tensor<ui32>
      %57 = stablehlo.broadcast_in_dim %56, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
      %58 = stablehlo.add %54, %57 : tensor<12x4xui32>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %59 = stablehlo.add %iterArg, %c_18 : tensor<i32>
      stablehlo.return %59, %10, %52, %58, %iterArg_8, %iterArg_9, %iterArg_7, %iterArg_11, %iterArg_10 : tensor<i32>, tensor<i32>, tensor<12x4xui32>, tensor<12x4xui32>, tensor<12x1xui32>, tensor<12x1xui32>, tensor<12x1xui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %9#2, %9#3 : tensor<12x4xui32>, tensor<12x4xui32>
  }
  func.func private @cumsum(%arg0: tensor<12x4xf32>) -> tensor<12x4xf32> {
    %0 = call @cumsum_1(%arg0) : (tensor<12x4xf32>) -> tensor<12x4xf32>
    return %0 : tensor<12x4xf32>
  }
  func.func private @cumsum_1(%arg0: tensor<12x4xf32>) -> tensor<12x4xf32> {
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
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<2xf32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<i32>) -> (tensor<2xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<32> : tensor<i32>
    %0 = stablehlo.shift_right_logical %arg4, %c : tensor<i32>
    %1 = stablehlo.convert %0 : (tensor<i32>) -> tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_0 = stablehlo.constant dense<-1> : tensor<i32>
    %3 = stablehlo.and %arg4, %c_0 : tensor<i32>
    %4 = stablehlo.convert %3 : (tensor<i32>) -> tensor<ui32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %6 = stablehlo.concatenate %2, %5, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %7 = call @_threefry_split(%6) : (tensor<2xui32>) -> tensor<12x2xui32>
    %8 = call @_normal(%7) : (tensor<12x2xui32>) -> tensor<12x4xf32>
    %9 = stablehlo.multiply %arg2, %arg2 : tensor<f32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %10 = stablehlo.divide %9, %cst : tensor<f32>
    %11 = stablehlo.subtract %arg3, %10 : tensor<f32>
    %cst_1 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %12 = stablehlo.divide %11, %cst_1 : tensor<f32>
    %cst_2 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %13 = stablehlo.sqrt %cst_2 : tensor<f32>
    %14 = stablehlo.convert %13 : tensor<f32>
    %15 = stablehlo.divide %arg2, %14 : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %17 = stablehlo.multiply %16, %8 : tensor<12x4xf32>
    %18 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %19 = stablehlo.add %18, %17 : tensor<12x4xf32>
    %20 = call @cumsum(%19) : (tensor<12x4xf32>) -> tensor<12x4xf32>
    %21 = stablehlo.exponential %20 : tensor<12x4xf32>
    %22 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<12x4xf32>
    %24 = stablehlo.slice %23 [0:12, 3:4] : (tensor<12x4xf32>) -> tensor<12x1xf32>
    %25 = stablehlo.reshape %24 : (tensor<12x1xf32>) -> tensor<12xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %27 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %28 = stablehlo.broadcast_in_dim %26, dims = [0, 1] : (tensor<12x1xf32>) -> tensor<12x2xf32>
    %29 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<12x2xf32>
    %30 = stablehlo.subtract %28, %29 : tensor<12x2xf32>
    %31 = stablehlo.abs %30 : tensor<12x2xf32>
    %32 = stablehlo.negate %arg3 : tensor<f32>
    %33 = stablehlo.exponential %32 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.reduce(%31 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<12x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_4 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %36 = stablehlo.divide %34, %35 : tensor<2xf32>
    %37 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %38 = stablehlo.multiply %37, %36 : tensor<2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.reduce(%31 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<12x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_6 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %41 = stablehlo.divide %39, %40 : tensor<2xf32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<12x2xf32>
    %44 = stablehlo.subtract %31, %43 : tensor<12x2xf32>
    %45 = stablehlo.slice %23 [0:12, 3:4] : (tensor<12x4xf32>) -> tensor<12x1xf32>
    %46 = stablehlo.reshape %45 : (tensor<12x1xf32>) -> tensor<12xf32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0, 1] : (tensor<12x1xf32>) -> tensor<12x2xf32>
    %49 = stablehlo.multiply %44, %48 : tensor<12x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.reduce(%49 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<12x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_8 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %52 = stablehlo.divide %50, %51 : tensor<2xf32>
    %53 = stablehlo.slice %23 [0:12, 3:4] : (tensor<12x4xf32>) -> tensor<12x1xf32>
    %54 = stablehlo.reshape %53 : (tensor<12x1xf32>) -> tensor<12xf32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %55 = call @_var(%54, %c_9) : (tensor<12xf32>, tensor<i32>) -> tensor<f32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %57 = stablehlo.divide %52, %56 : tensor<2xf32>
    %58 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %59 = stablehlo.multiply %58, %57 : tensor<2xf32>
    %60 = stablehlo.slice %23 [0:12, 3:4] : (tensor<12x4xf32>) -> tensor<12x1xf32>
    %61 = stablehlo.reshape %60 : (tensor<12x1xf32>) -> tensor<12xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.reduce(%61 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %63 = stablehlo.divide %62, %cst_11 : tensor<f32>
    %64 = stablehlo.exponential %arg3 : tensor<f32>
    %65 = stablehlo.multiply %arg0, %64 : tensor<f32>
    %66 = stablehlo.subtract %63, %65 : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %68 = stablehlo.multiply %59, %67 : tensor<2xf32>
    %69 = stablehlo.subtract %38, %68 : tensor<2xf32>
    return %69 : tensor<2xf32>
  }
  func.func private @_threefry_split(%arg0: tensor<2xui32>) -> tensor<12x2xui32> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %1 = stablehlo.reshape %0 : (tensor<1xui32>) -> tensor<ui32>
    %2 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %3 = stablehlo.reshape %2 : (tensor<1xui32>) -> tensor<ui32>
    %4 = stablehlo.iota dim = 0 : tensor<12xui64>
    %c = stablehlo.constant dense<1> : tensor<ui64>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<12xui64>
    %6 = stablehlo.multiply %5, %4 : tensor<12xui64>
    %c_0 = stablehlo.constant dense<32> : tensor<ui64>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<12xui64>
    %8 = stablehlo.shift_right_logical %6, %7 : tensor<12xui64>
    %9 = stablehlo.convert %6 : (tensor<12xui64>) -> tensor<12xui32>
    %10 = stablehlo.convert %8 : (tensor<12xui64>) -> tensor<12xui32>
    %11:2 = call @threefry2x32(%1, %3, %10, %9) : (tensor<ui32>, tensor<ui32>, tensor<12xui32>, tensor<12xui32>) -> (tensor<12xui32>, tensor<12xui32>)
    %12 = stablehlo.broadcast_in_dim %11#0, dims = [0] : (tensor<12xui32>) -> tensor<12x1xui32>
    %13 = stablehlo.broadcast_in_dim %11#1, dims = [0] : (tensor<12xui32>) -> tensor<12x1xui32>
    %14 = stablehlo.concatenate %12, %13, dim = 1 : (tensor<12x1xui32>, tensor<12x1xui32>) -> tensor<12x2xui32>
    return %14 : tensor<12x2xui32>
  }
  func.func private @threefry2x32(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<12xui32>, %arg3: tensor<12xui32>) -> (tensor<12xui32>, tensor<12xui32>) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<12xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<12xui32>
    %6 = stablehlo.add %3, %5 : tensor<12xui32>
    %c_0 = stablehlo.constant dense<13> : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %8 = stablehlo.shift_left %5, %7 : tensor<12xui32>
    %c_1 = stablehlo.constant dense<19> : tensor<ui32>
    %9 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %10 = stablehlo.shift_right_logical %5, %9 : tensor<12xui32>
    %11 = stablehlo.or %8, %10 : tensor<12xui32>
    %12 = stablehlo.xor %6, %11 : tensor<12xui32>
    %13 = stablehlo.add %6, %12 : tensor<12xui32>
    %c_2 = stablehlo.constant dense<15> : tensor<ui32>
    %14 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %15 = stablehlo.shift_left %12, %14 : tensor<12xui32>
    %c_3 = stablehlo.constant dense<17> : tensor<ui32>
    %16 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %17 = stablehlo.shift_right_logical %12, %16 : tensor<12xui32>
    %18 = stablehlo.or %15, %17 : tensor<12xui32>
    %19 = stablehlo.xor %13, %18 : tensor<12xui32>
    %20 = stablehlo.add %13, %19 : tensor<12xui32>
    %c_4 = stablehlo.constant dense<26> : tensor<ui32>
    %21 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %22 = stablehlo.shift_left %19, %21 : tensor<12xui32>
    %c_5 = stablehlo.constant dense<6> : tensor<ui32>
    %23 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %24 = stablehlo.shift_right_logical %19, %23 : tensor<12xui32>
    %25 = stablehlo.or %22, %24 : tensor<12xui32>
    %26 = stablehlo.xor %20, %25 : tensor<12xui32>
    %27 = stablehlo.add %20, %26 : tensor<12xui32>
    %c_6 = stablehlo.constant dense<6> : tensor<ui32>
    %28 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %29 = stablehlo.shift_left %26, %28 : tensor<12xui32>
    %c_7 = stablehlo.constant dense<26> : tensor<ui32>
    %30 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %31 = stablehlo.shift_right_logical %26, %30 : tensor<12xui32>
    %32 = stablehlo.or %29, %31 : tensor<12xui32>
    %33 = stablehlo.xor %27, %32 : tensor<12xui32>
    %34 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %35 = stablehlo.add %27, %34 : tensor<12xui32>
    %36 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %37 = stablehlo.add %33, %36 : tensor<12xui32>
    %c_8 = stablehlo.constant dense<1> : tensor<ui32>
    %38 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %39 = stablehlo.add %37, %38 : tensor<12xui32>
    %40 = stablehlo.add %35, %39 : tensor<12xui32>
    %c_9 = stablehlo.constant dense<17> : tensor<ui32>
    %41 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %42 = stablehlo.shift_left %39, %41 : tensor<12xui32>
    %c_10 = stablehlo.constant dense<15> : tensor<ui32>
    %43 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %44 = stablehlo.shift_right_logical %39, %43 : tensor<12xui32>
    %45 = stablehlo.or %42, %44 : tensor<12xui32>
    %46 = stablehlo.xor %40, %45 : tensor<12xui32>
    %47 = stablehlo.add %40, %46 : tensor<12xui32>
    %c_11 = stablehlo.constant dense<29> : tensor<ui32>
    %48 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %49 = stablehlo.shift_left %46, %48 : tensor<12xui32>
    %c_12 = stablehlo.constant dense<3> : tensor<ui32>
    %50 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %51 = stablehlo.shift_right_logical %46, %50 : tensor<12xui32>
    %52 = stablehlo.or %49, %51 : tensor<12xui32>
    %53 = stablehlo.xor %47, %52 : tensor<12xui32>
    %54 = stablehlo.add %47, %53 : tensor<12xui32>
    %c_13 = stablehlo.constant dense<16> : tensor<ui32>
    %55 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %56 = stablehlo.shift_left %53, %55 : tensor<12xui32>
    %c_14 = stablehlo.constant dense<16> : tensor<ui32>
    %57 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %58 = stablehlo.shift_right_logical %53, %57 : tensor<12xui32>
    %59 = stablehlo.or %56, %58 : tensor<12xui32>
    %60 = stablehlo.xor %54, %59 : tensor<12xui32>
    %61 = stablehlo.add %54, %60 : tensor<12xui32>
    %c_15 = stablehlo.constant dense<24> : tensor<ui32>
    %62 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %63 = stablehlo.shift_left %60, %62 : tensor<12xui32>
    %c_16 = stablehlo.constant dense<8> : tensor<ui32>
    %64 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %65 = stablehlo.shift_right_logical %60, %64 : tensor<12xui32>
    %66 = stablehlo.or %63, %65 : tensor<12xui32>
    %67 = stablehlo.xor %61, %66 : tensor<12xui32>
    %68 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %69 = stablehlo.add %61, %68 : tensor<12xui32>
    %70 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %71 = stablehlo.add %67, %70 : tensor<12xui32>
    %c_17 = stablehlo.constant dense<2> : tensor<ui32>
    %72 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %73 = stablehlo.add %71, %72 : tensor<12xui32>
    %74 = stablehlo.add %69, %73 : tensor<12xui32>
    %c_18 = stablehlo.constant dense<13> : tensor<ui32>
    %75 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %76 = stablehlo.shift_left %73, %75 : tensor<12xui32>
    %c_19 = stablehlo.constant dense<19> : tensor<ui32>
    %77 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %78 = stablehlo.shift_right_logical %73, %77 : tensor<12xui32>
    %79 = stablehlo.or %76, %78 : tensor<12xui32>
    %80 = stablehlo.xor %74, %79 : tensor<12xui32>
    %81 = stablehlo.add %74, %80 : tensor<12xui32>
    %c_20 = stablehlo.constant dense<15> : tensor<ui32>
    %82 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %83 = stablehlo.shift_left %80, %82 : tensor<12xui32>
    %c_21 = stablehlo.constant dense<17> : tensor<ui32>
    %84 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %85 = stablehlo.shift_right_logical %80, %84 : tensor<12xui32>
    %86 = stablehlo.or %83, %85 : tensor<12xui32>
    %87 = stablehlo.xor %81, %86 : tensor<12xui32>
    %88 = stablehlo.add %81, %87 : tensor<12xui32>
    %c_22 = stablehlo.constant dense<26> : tensor<ui32>
    %89 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %90 = stablehlo.shift_left %87, %89 : tensor<12xui32>
    %c_23 = stablehlo.constant dense<6> : tensor<ui32>
    %91 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %92 = stablehlo.shift_right_logical %87, %91 : tensor<12xui32>
    %93 = stablehlo.or %90, %92 : tensor<12xui32>
    %94 = stablehlo.xor %88, %93 : tensor<12xui32>
    %95 = stablehlo.add %88, %94 : tensor<12xui32>
    %c_24 = stablehlo.constant dense<6> : tensor<ui32>
    %96 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %97 = stablehlo.shift_left %94, %96 : tensor<12xui32>
    %c_25 = stablehlo.constant dense<26> : tensor<ui32>
    %98 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %99 = stablehlo.shift_right_logical %94, %98 : tensor<12xui32>
    %100 = stablehlo.or %97, %99 : tensor<12xui32>
    %101 = stablehlo.xor %95, %100 : tensor<12xui32>
    %102 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %103 = stablehlo.add %95, %102 : tensor<12xui32>
    %104 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %105 = stablehlo.add %101, %104 : tensor<12xui32>
    %c_26 = stablehlo.constant dense<3> : tensor<ui32>
    %106 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %107 = stablehlo.add %105, %106 : tensor<12xui32>
    %108 = stablehlo.add %103, %107 : tensor<12xui32>
    %c_27 = stablehlo.constant dense<17> : tensor<ui32>
    %109 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %110 = stablehlo.shift_left %107, %109 : tensor<12xui32>
    %c_28 = stablehlo.constant dense<15> : tensor<ui32>
    %111 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %112 = stablehlo.shift_right_logical %107, %111 : tensor<12xui32>
    %113 = stablehlo.or %110, %112 : tensor<12xui32>
    %114 = stablehlo.xor %108, %113 : tensor<12xui32>
    %115 = stablehlo.add %108, %114 : tensor<12xui32>
    %c_29 = stablehlo.constant dense<29> : tensor<ui32>
    %116 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %117 = stablehlo.shift_left %114, %116 : tensor<12xui32>
    %c_30 = stablehlo.constant dense<3> : tensor<ui32>
    %118 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %119 = stablehlo.shift_right_logical %114, %118 : tensor<12xui32>
    %120 = stablehlo.or %117, %119 : tensor<12xui32>
    %121 = stablehlo.xor %115, %120 : tensor<12xui32>
    %122 = stablehlo.add %115, %121 : tensor<12xui32>
    %c_31 = stablehlo.constant dense<16> : tensor<ui32>
    %123 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %124 = stablehlo.shift_left %121, %123 : tensor<12xui32>
    %c_32 = stablehlo.constant dense<16> : tensor<ui32>
    %125 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %126 = stablehlo.shift_right_logical %121, %125 : tensor<12xui32>
    %127 = stablehlo.or %124, %126 : tensor<12xui32>
    %128 = stablehlo.xor %122, %127 : tensor<12xui32>
    %129 = stablehlo.add %122, %128 : tensor<12xui32>
    %c_33 = stablehlo.constant dense<24> : tensor<ui32>
    %130 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %131 = stablehlo.shift_left %128, %130 : tensor<12xui32>
    %c_34 = stablehlo.constant dense<8> : tensor<ui32>
    %132 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %133 = stablehlo.shift_right_logical %128, %132 : tensor<12xui32>
    %134 = stablehlo.or %131, %133 : tensor<12xui32>
    %135 = stablehlo.xor %129, %134 : tensor<12xui32>
    %136 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %137 = stablehlo.add %129, %136 : tensor<12xui32>
    %138 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %139 = stablehlo.add %135, %138 : tensor<12xui32>
    %c_35 = stablehlo.constant dense<4> : tensor<ui32>
    %140 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %141 = stablehlo.add %139, %140 : tensor<12xui32>
    %142 = stablehlo.add %137, %141 : tensor<12xui32>
    %c_36 = stablehlo.constant dense<13> : tensor<ui32>
    %143 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %144 = stablehlo.shift_left %141, %143 : tensor<12xui32>
    %c_37 = stablehlo.constant dense<19> : tensor<ui32>
    %145 = stablehlo.broadcast_in_dim %c_37, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %146 = stablehlo.shift_right_logical %141, %145 : tensor<12xui32>
    %147 = stablehlo.or %144, %146 : tensor<12xui32>
    %148 = stablehlo.xor %142, %147 : tensor<12xui32>
    %149 = stablehlo.add %142, %148 : tensor<12xui32>
    %c_38 = stablehlo.constant dense<15> : tensor<ui32>
    %150 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %151 = stablehlo.shift_left %148, %150 : tensor<12xui32>
    %c_39 = stablehlo.constant dense<17> : tensor<ui32>
    %152 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %153 = stablehlo.shift_right_logical %148, %152 : tensor<12xui32>
    %154 = stablehlo.or %151, %153 : tensor<12xui32>
    %155 = stablehlo.xor %149, %154 : tensor<12xui32>
    %156 = stablehlo.add %149, %155 : tensor<12xui32>
    %c_40 = stablehlo.constant dense<26> : tensor<ui32>
    %157 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %158 = stablehlo.shift_left %155, %157 : tensor<12xui32>
    %c_41 = stablehlo.constant dense<6> : tensor<ui32>
    %159 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %160 = stablehlo.shift_right_logical %155, %159 : tensor<12xui32>
    %161 = stablehlo.or %158, %160 : tensor<12xui32>
    %162 = stablehlo.xor %156, %161 : tensor<12xui32>
    %163 = stablehlo.add %156, %162 : tensor<12xui32>
    %c_42 = stablehlo.constant dense<6> : tensor<ui32>
    %164 = stablehlo.broadcast_in_dim %c_42, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %165 = stablehlo.shift_left %162, %164 : tensor<12xui32>
    %c_43 = stablehlo.constant dense<26> : tensor<ui32>
    %166 = stablehlo.broadcast_in_dim %c_43, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %167 = stablehlo.shift_right_logical %162, %166 : tensor<12xui32>
    %168 = stablehlo.or %165, %167 : tensor<12xui32>
    %169 = stablehlo.xor %163, %168 : tensor<12xui32>
    %170 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %171 = stablehlo.add %163, %170 : tensor<12xui32>
    %172 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %173 = stablehlo.add %169, %172 : tensor<12xui32>
    %c_44 = stablehlo.constant dense<5> : tensor<ui32>
    %174 = stablehlo.broadcast_in_dim %c_44, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %175 = stablehlo.add %173, %174 : tensor<12xui32>
    return %171, %175 : tensor<12xui32>, tensor<12xui32>
  }
  func.func private @_normal(%arg0: tensor<12x2xui32>) -> tensor<12x4xf32> {
    %0 = call @_normal_real(%arg0) : (tensor<12x2xui32>) -> tensor<12x4xf32>
    return %0 : tensor<12x4xf32>
  }
  func.func private @_normal_real(%arg0: tensor<12x2xui32>) -> tensor<12x4xf32> {
    %cst = stablehlo.constant dense<-0.99999994> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = call @_uniform(%arg0, %cst, %cst_0) : (tensor<12x2xui32>, tensor<f32>, tensor<f32>) -> tensor<12x4xf32>
    %1 = chlo.erf_inv %0 : tensor<12x4xf32> -> tensor<12x4xf32>
    %cst_1 = stablehlo.constant dense<1.41421354> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<12x4xf32>
    return %3 : tensor<12x4xf32>
  }
  func.func private @_uniform(%arg0: tensor<12x2xui32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<12x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %2 = stablehlo.slice %arg0 [0:12, 0:1] : (tensor<12x2xui32>) -> tensor<12x1xui32>
    %3 = stablehlo.reshape %2 : (tensor<12x1xui32>) -> tensor<12xui32>
    %4 = stablehlo.slice %arg0 [0:12, 1:2] : (tensor<12x2xui32>) -> tensor<12x1xui32>
    %5 = stablehlo.reshape %4 : (tensor<12x1xui32>) -> tensor<12xui32>
    %6 = stablehlo.iota dim = 0 : tensor<4xui64>
    %c = stablehlo.constant dense<1> : tensor<ui64>
    %7 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<4xui64>
    %8 = stablehlo.multiply %7, %6 : tensor<4xui64>
    %c_0 = stablehlo.constant dense<32> : tensor<ui64>
    %9 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<4xui64>
    %10 = stablehlo.shift_right_logical %8, %9 : tensor<4xui64>
    %11 = stablehlo.convert %8 : (tensor<4xui64>) -> tensor<4xui32>
    %12 = stablehlo.convert %10 : (tensor<4xui64>) -> tensor<4xui32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [1] : (tensor<4xui32>) -> tensor<1x4xui32>
    %14 = stablehlo.broadcast_in_dim %11, dims = [1] : (tensor<4xui32>) -> tensor<1x4xui32>
    %15 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<12xui32>) -> tensor<12x1xui32>
    %16 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<12xui32>) -> tensor<12x1xui32>
    %17:2 = call @threefry2x32_0(%15, %16, %13, %14) : (tensor<12x1xui32>, tensor<12x1xui32>, tensor<1x4xui32>, tensor<1x4xui32>) -> (tensor<12x4xui32>, tensor<12x4xui32>)
    %18 = stablehlo.xor %17#0, %17#1 : tensor<12x4xui32>
    %c_1 = stablehlo.constant dense<9> : tensor<ui32>
    %19 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %20 = stablehlo.shift_right_logical %18, %19 : tensor<12x4xui32>
    %c_2 = stablehlo.constant dense<1065353216> : tensor<ui32>
    %21 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %22 = stablehlo.or %20, %21 : tensor<12x4xui32>
    %23 = stablehlo.bitcast_convert %22 : (tensor<12x4xui32>) -> tensor<12x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %25 = stablehlo.subtract %23, %24 : tensor<12x4xf32>
    %26 = stablehlo.subtract %1, %0 : tensor<1xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<12x4xf32>
    %29 = stablehlo.multiply %25, %28 : tensor<12x4xf32>
    %30 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<12x4xf32>
    %32 = stablehlo.add %29, %31 : tensor<12x4xf32>
    %33 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<12x4xf32>
    %35 = stablehlo.maximum %34, %32 : tensor<12x4xf32>
    return %35 : tensor<12x4xf32>
  }
  func.func private @threefry2x32_0(%arg0: tensor<12x1xui32>, %arg1: tensor<12x1xui32>, %arg2: tensor<1x4xui32>, %arg3: tensor<1x4xui32>) -> (tensor<12x4xui32>, tensor<12x4xui32>) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<12x1xui32>
    %c = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<12x1xui32>
    %2 = stablehlo.xor %0, %1 : tensor<12x1xui32>
    %3 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<1x4xui32>) -> tensor<12x4xui32>
    %4 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<12x1xui32>) -> tensor<12x4xui32>
    %5 = stablehlo.add %3, %4 : tensor<12x4xui32>
    %6 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1] : (tensor<1x4xui32>) -> tensor<12x4xui32>
    %7 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<12x1xui32>) -> tensor<12x4xui32>
    %8 = stablehlo.add %6, %7 : tensor<12x4xui32>
    %9 = stablehlo.add %5, %8 : tensor<12x4xui32>
    %c_0 = stablehlo.constant dense<13> : tensor<ui32>
    %10 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %11 = stablehlo.shift_left %8, %10 : tensor<12x4xui32>
    %c_1 = stablehlo.constant dense<19> : tensor<ui32>
    %12 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %13 = stablehlo.shift_right_logical %8, %12 : tensor<12x4xui32>
    %14 = stablehlo.or %11, %13 : tensor<12x4xui32>
    %15 = stablehlo.xor %9, %14 : tensor<12x4xui32>
    %16 = stablehlo.add %9, %15 : tensor<12x4xui32>
    %c_2 = stablehlo.constant dense<15> : tensor<ui32>
    %17 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %18 = stablehlo.shift_left %15, %17 : tensor<12x4xui32>
    %c_3 = stablehlo.constant dense<17> : tensor<ui32>
    %19 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %20 = stablehlo.shift_right_logical %15, %19 : tensor<12x4xui32>
    %21 = stablehlo.or %18, %20 : tensor<12x4xui32>
    %22 = stablehlo.xor %16, %21 : tensor<12x4xui32>
    %23 = stablehlo.add %16, %22 : tensor<12x4xui32>
    %c_4 = stablehlo.constant dense<26> : tensor<ui32>
    %24 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %25 = stablehlo.shift_left %22, %24 : tensor<12x4xui32>
    %c_5 = stablehlo.constant dense<6> : tensor<ui32>
    %26 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %27 = stablehlo.shift_right_logical %22, %26 : tensor<12x4xui32>
    %28 = stablehlo.or %25, %27 : tensor<12x4xui32>
    %29 = stablehlo.xor %23, %28 : tensor<12x4xui32>
    %30 = stablehlo.add %23, %29 : tensor<12x4xui32>
    %c_6 = stablehlo.constant dense<6> : tensor<ui32>
    %31 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %32 = stablehlo.shift_left %29, %31 : tensor<12x4xui32>
    %c_7 = stablehlo.constant dense<26> : tensor<ui32>
    %33 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %34 = stablehlo.shift_right_logical %29, %33 : tensor<12x4xui32>
    %35 = stablehlo.or %32, %34 : tensor<12x4xui32>
    %36 = stablehlo.xor %30, %35 : tensor<12x4xui32>
    %37 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<12x1xui32>) -> tensor<12x4xui32>
    %38 = stablehlo.add %30, %37 : tensor<12x4xui32>
    %39 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<12x1xui32>) -> tensor<12x4xui32>
    %40 = stablehlo.add %36, %39 : tensor<12x4xui32>
    %c_8 = stablehlo.constant dense<1> : tensor<ui32>
    %41 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %42 = stablehlo.add %40, %41 : tensor<12x4xui32>
    %43 = stablehlo.add %38, %42 : tensor<12x4xui32>
    %c_9 = stablehlo.constant dense<17> : tensor<ui32>
    %44 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %45 = stablehlo.shift_left %42, %44 : tensor<12x4xui32>
    %c_10 = stablehlo.constant dense<15> : tensor<ui32>
    %46 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %47 = stablehlo.shift_right_logical %42, %46 : tensor<12x4xui32>
    %48 = stablehlo.or %45, %47 : tensor<12x4xui32>
    %49 = stablehlo.xor %43, %48 : tensor<12x4xui32>
    %50 = stablehlo.add %43, %49 : tensor<12x4xui32>
    %c_11 = stablehlo.constant dense<29> : tensor<ui32>
    %51 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %52 = stablehlo.shift_left %49, %51 : tensor<12x4xui32>
    %c_12 = stablehlo.constant dense<3> : tensor<ui32>
    %53 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %54 = stablehlo.shift_right_logical %49, %53 : tensor<12x4xui32>
    %55 = stablehlo.or %52, %54 : tensor<12x4xui32>
    %56 = stablehlo.xor %50, %55 : tensor<12x4xui32>
    %57 = stablehlo.add %50, %56 : tensor<12x4xui32>
    %c_13 = stablehlo.constant dense<16> : tensor<ui32>
    %58 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %59 = stablehlo.shift_left %56, %58 : tensor<12x4xui32>
    %c_14 = stablehlo.constant dense<16> : tensor<ui32>
    %60 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %61 = stablehlo.shift_right_logical %56, %60 : tensor<12x4xui32>
    %62 = stablehlo.or %59, %61 : tensor<12x4xui32>
    %63 = stablehlo.xor %57, %62 : tensor<12x4xui32>
    %64 = stablehlo.add %57, %63 : tensor<12x4xui32>
    %c_15 = stablehlo.constant dense<24> : tensor<ui32>
    %65 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %66 = stablehlo.shift_left %63, %65 : tensor<12x4xui32>
    %c_16 = stablehlo.constant dense<8> : tensor<ui32>
    %67 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %68 = stablehlo.shift_right_logical %63, %67 : tensor<12x4xui32>
    %69 = stablehlo.or %66, %68 : tensor<12x4xui32>
    %70 = stablehlo.xor %64, %69 : tensor<12x4xui32>
    %71 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<12x1xui32>) -> tensor<12x4xui32>
    %72 = stablehlo.add %64, %71 : tensor<12x4xui32>
    %73 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<12x1xui32>) -> tensor<12x4xui32>
    %74 = stablehlo.add %70, %73 : tensor<12x4xui32>
    %c_17 = stablehlo.constant dense<2> : tensor<ui32>
    %75 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %76 = stablehlo.add %74, %75 : tensor<12x4xui32>
    %77 = stablehlo.add %72, %76 : tensor<12x4xui32>
    %c_18 = stablehlo.constant dense<13> : tensor<ui32>
    %78 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %79 = stablehlo.shift_left %76, %78 : tensor<12x4xui32>
    %c_19 = stablehlo.constant dense<19> : tensor<ui32>
    %80 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %81 = stablehlo.shift_right_logical %76, %80 : tensor<12x4xui32>
    %82 = stablehlo.or %79, %81 : tensor<12x4xui32>
    %83 = stablehlo.xor %77, %82 : tensor<12x4xui32>
    %84 = stablehlo.add %77, %83 : tensor<12x4xui32>
    %c_20 = stablehlo.constant dense<15> : tensor<ui32>
    %85 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %86 = stablehlo.shift_left %83, %85 : tensor<12x4xui32>
    %c_21 = stablehlo.constant dense<17> : tensor<ui32>
    %87 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %88 = stablehlo.shift_right_logical %83, %87 : tensor<12x4xui32>
    %89 = stablehlo.or %86, %88 : tensor<12x4xui32>
    %90 = stablehlo.xor %84, %89 : tensor<12x4xui32>
    %91 = stablehlo.add %84, %90 : tensor<12x4xui32>
    %c_22 = stablehlo.constant dense<26> : tensor<ui32>
    %92 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %93 = stablehlo.shift_left %90, %92 : tensor<12x4xui32>
    %c_23 = stablehlo.constant dense<6> : tensor<ui32>
    %94 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %95 = stablehlo.shift_right_logical %90, %94 : tensor<12x4xui32>
    %96 = stablehlo.or %93, %95 : tensor<12x4xui32>
    %97 = stablehlo.xor %91, %96 : tensor<12x4xui32>
    %98 = stablehlo.add %91, %97 : tensor<12x4xui32>
    %c_24 = stablehlo.constant dense<6> : tensor<ui32>
    %99 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %100 = stablehlo.shift_left %97, %99 : tensor<12x4xui32>
    %c_25 = stablehlo.constant dense<26> : tensor<ui32>
    %101 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %102 = stablehlo.shift_right_logical %97, %101 : tensor<12x4xui32>
    %103 = stablehlo.or %100, %102 : tensor<12x4xui32>
    %104 = stablehlo.xor %98, %103 : tensor<12x4xui32>
    %105 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<12x1xui32>) -> tensor<12x4xui32>
    %106 = stablehlo.add %98, %105 : tensor<12x4xui32>
    %107 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<12x1xui32>) -> tensor<12x4xui32>
    %108 = stablehlo.add %104, %107 : tensor<12x4xui32>
    %c_26 = stablehlo.constant dense<3> : tensor<ui32>
    %109 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %110 = stablehlo.add %108, %109 : tensor<12x4xui32>
    %111 = stablehlo.add %106, %110 : tensor<12x4xui32>
    %c_27 = stablehlo.constant dense<17> : tensor<ui32>
    %112 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %113 = stablehlo.shift_left %110, %112 : tensor<12x4xui32>
    %c_28 = stablehlo.constant dense<15> : tensor<ui32>
    %114 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %115 = stablehlo.shift_right_logical %110, %114 : tensor<12x4xui32>
    %116 = stablehlo.or %113, %115 : tensor<12x4xui32>
    %117 = stablehlo.xor %111, %116 : tensor<12x4xui32>
    %118 = stablehlo.add %111, %117 : tensor<12x4xui32>
    %c_29 = stablehlo.constant dense<29> : tensor<ui32>
    %119 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %120 = stablehlo.shift_left %117, %119 : tensor<12x4xui32>
    %c_30 = stablehlo.constant dense<3> : tensor<ui32>
    %121 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %122 = stablehlo.shift_right_logical %117, %121 : tensor<12x4xui32>
    %123 = stablehlo.or %120, %122 : tensor<12x4xui32>
    %124 = stablehlo.xor %118, %123 : tensor<12x4xui32>
    %125 = stablehlo.add %118, %124 : tensor<12x4xui32>
    %c_31 = stablehlo.constant dense<16> : tensor<ui32>
    %126 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %127 = stablehlo.shift_left %124, %126 : tensor<12x4xui32>
    %c_32 = stablehlo.constant dense<16> : tensor<ui32>
    %128 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %129 = stablehlo.shift_right_logical %124, %128 : tensor<12x4xui32>
    %130 = stablehlo.or %127, %129 : tensor<12x4xui32>
    %131 = stablehlo.xor %125, %130 : tensor<12x4xui32>
    %132 = stablehlo.add %125, %131 : tensor<12x4xui32>
    %c_33 = stablehlo.constant dense<24> : tensor<ui32>
    %133 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %134 = stablehlo.shift_left %131, %133 : tensor<12x4xui32>
    %c_34 = stablehlo.constant dense<8> : tensor<ui32>
    %135 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %136 = stablehlo.shift_right_logical %131, %135 : tensor<12x4xui32>
    %137 = stablehlo.or %134, %136 : tensor<12x4xui32>
    %138 = stablehlo.xor %132, %137 : tensor<12x4xui32>
    %139 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<12x1xui32>) -> tensor<12x4xui32>
    %140 = stablehlo.add %132, %139 : tensor<12x4xui32>
    %141 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<12x1xui32>) -> tensor<12x4xui32>
    %142 = stablehlo.add %138, %141 : tensor<12x4xui32>
    %c_35 = stablehlo.constant dense<4> : tensor<ui32>
    %143 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %144 = stablehlo.add %142, %143 : tensor<12x4xui32>
    %145 = stablehlo.add %140, %144 : tensor<12x4xui32>
    %c_36 = stablehlo.constant dense<13> : tensor<ui32>
    %146 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %147 = stablehlo.shift_left %144, %146 : tensor<12x4xui32>
    %c_37 = stablehlo.constant dense<19> : tensor<ui32>
    %148 = stablehlo.broadcast_in_dim %c_37, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %149 = stablehlo.shift_right_logical %144, %148 : tensor<12x4xui32>
    %150 = stablehlo.or %147, %149 : tensor<12x4xui32>
    %151 = stablehlo.xor %145, %150 : tensor<12x4xui32>
    %152 = stablehlo.add %145, %151 : tensor<12x4xui32>
    %c_38 = stablehlo.constant dense<15> : tensor<ui32>
    %153 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %154 = stablehlo.shift_left %151, %153 : tensor<12x4xui32>
    %c_39 = stablehlo.constant dense<17> : tensor<ui32>
    %155 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %156 = stablehlo.shift_right_logical %151, %155 : tensor<12x4xui32>
    %157 = stablehlo.or %154, %156 : tensor<12x4xui32>
    %158 = stablehlo.xor %152, %157 : tensor<12x4xui32>
    %159 = stablehlo.add %152, %158 : tensor<12x4xui32>
    %c_40 = stablehlo.constant dense<26> : tensor<ui32>
    %160 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %161 = stablehlo.shift_left %158, %160 : tensor<12x4xui32>
    %c_41 = stablehlo.constant dense<6> : tensor<ui32>
    %162 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %163 = stablehlo.shift_right_logical %158, %162 : tensor<12x4xui32>
    %164 = stablehlo.or %161, %163 : tensor<12x4xui32>
    %165 = stablehlo.xor %159, %164 : tensor<12x4xui32>
    %166 = stablehlo.add %159, %165 : tensor<12x4xui32>
    %c_42 = stablehlo.constant dense<6> : tensor<ui32>
    %167 = stablehlo.broadcast_in_dim %c_42, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %168 = stablehlo.shift_left %165, %167 : tensor<12x4xui32>
    %c_43 = stablehlo.constant dense<26> : tensor<ui32>
    %169 = stablehlo.broadcast_in_dim %c_43, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %170 = stablehlo.shift_right_logical %165, %169 : tensor<12x4xui32>
    %171 = stablehlo.or %168, %170 : tensor<12x4xui32>
    %172 = stablehlo.xor %166, %171 : tensor<12x4xui32>
    %173 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<12x1xui32>) -> tensor<12x4xui32>
    %174 = stablehlo.add %166, %173 : tensor<12x4xui32>
    %175 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<12x1xui32>) -> tensor<12x4xui32>
    %176 = stablehlo.add %172, %175 : tensor<12x4xui32>
    %c_44 = stablehlo.constant dense<5> : tensor<ui32>
    %177 = stablehlo.broadcast_in_dim %c_44, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %178 = stablehlo.add %176, %177 : tensor<12x4xui32>
    return %174, %178 : tensor<12x4xui32>, tensor<12x4xui32>
  }
  func.func private @cumsum(%arg0: tensor<12x4xf32>) -> tensor<12x4xf32> {
    %0 = call @cumsum_1(%arg0) : (tensor<12x4xf32>) -> tensor<12x4xf32>
    return %0 : tensor<12x4xf32>
  }
  func.func private @cumsum_1(%arg0: tensor<12x4xf32>) -> tensor<12x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1:2 = chlo.scan(%arg0) inits (%0) dimension=1  attributes {is_associative = true, is_reverse = false} {
    ^bb0(%input: tensor<12xf32>, %carry: tensor<12xf32>):
      %2 = stablehlo.add %input, %carry : tensor<12xf32>
      stablehlo.return %2, %2 : tensor<12xf32>, tensor<12xf32>
    } : (tensor<12x4xf32>, tensor<12xf32>) -> (tensor<12x4xf32>, tensor<12xf32>)
    return %1#0 : tensor<12x4xf32>
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
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<2xf32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<i32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<2xf32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}) {
    %c = stablehlo.constant dense<32> : tensor<i32>
    %0 = stablehlo.shift_right_logical %arg4, %c : tensor<i32>
    %1 = stablehlo.convert %0 : (tensor<i32>) -> tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_0 = stablehlo.constant dense<-1> : tensor<i32>
    %3 = stablehlo.and %arg4, %c_0 : tensor<i32>
    %4 = stablehlo.convert %3 : (tensor<i32>) -> tensor<ui32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %6 = stablehlo.concatenate %2, %5, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %7 = call @_threefry_split(%6) : (tensor<2xui32>) -> tensor<12x2xui32>
    %8 = call @_normal(%7) : (tensor<12x2xui32>) -> tensor<12x4xf32>
    %9 = stablehlo.multiply %arg2, %arg2 : tensor<f32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %10 = stablehlo.multiply %cst, %arg2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %11 = stablehlo.divide %9, %cst_1 : tensor<f32>
    %12 = stablehlo.subtract %arg3, %11 : tensor<f32>
    %cst_2 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %13 = stablehlo.divide %12, %cst_2 : tensor<f32>
    %cst_3 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %14 = stablehlo.sqrt %cst_3 : tensor<f32>
    %15 = stablehlo.convert %14 : tensor<f32>
    %16 = stablehlo.divide %arg2, %15 : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %18 = stablehlo.multiply %17, %8 : tensor<12x4xf32>
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
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<12x2xf32>
    %34 = stablehlo.compare GE, %31, %33, FLOAT : (tensor<12x2xf32>, tensor<12x2xf32>) -> tensor<12x2xi1>
    %35 = stablehlo.negate %arg3 : tensor<f32>
    %36 = stablehlo.exponential %35 : tensor<f32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.reduce(%32 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<12x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_6 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %39 = stablehlo.divide %37, %38 : tensor<2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.reduce(%32 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<12x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_8 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %42 = stablehlo.divide %40, %41 : tensor<2xf32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<12x2xf32>
    %45 = stablehlo.subtract %32, %44 : tensor<12x2xf32>
    %46 = stablehlo.slice %24 [0:12, 3:4] : (tensor<12x4xf32>) -> tensor<12x1xf32>
    %47 = stablehlo.reshape %46 : (tensor<12x1xf32>) -> tensor<12xf32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<12x1xf32>) -> tensor<12x2xf32>
    %50 = stablehlo.multiply %45, %49 : tensor<12x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.reduce(%50 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<12x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_10 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %53 = stablehlo.divide %51, %52 : tensor<2xf32>
    %54 = stablehlo.slice %24 [0:12, 3:4] : (tensor<12x4xf32>) -> tensor<12x1xf32>
    %55 = stablehlo.reshape %54 : (tensor<12x1xf32>) -> tensor<12xf32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %56:4 = call @_var(%55, %c_11) : (tensor<12xf32>, tensor<i32>) -> (tensor<f32>, tensor<12xf32>, tensor<f32>, tensor<i1>)
    %57 = stablehlo.broadcast_in_dim %56#0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %58 = stablehlo.divide %53, %57 : tensor<2xf32>
    %59 = stablehlo.multiply %56#0, %56#0 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %60 = stablehlo.divide %cst_12, %59 : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %62 = stablehlo.multiply %61, %58 : tensor<2xf32>
    %63 = stablehlo.slice %24 [0:12, 3:4] : (tensor<12x4xf32>) -> tensor<12x1xf32>
    %64 = stablehlo.reshape %63 : (tensor<12x1xf32>) -> tensor<12xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.reduce(%64 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
    %cst_14 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %66 = stablehlo.divide %65, %cst_14 : tensor<f32>
    %67 = stablehlo.exponential %arg3 : tensor<f32>
    %68 = stablehlo.multiply %arg0, %67 : tensor<f32>
    %69 = stablehlo.subtract %66, %68 : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %71 = stablehlo.negate %70 : tensor<2xf32>
    %72 = stablehlo.multiply %62, %71 : tensor<2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.reduce(%72 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %74 = stablehlo.broadcast_in_dim %69, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %75 = stablehlo.multiply %71, %74 : tensor<2xf32>
    %76 = stablehlo.negate %73 : tensor<f32>
    %77 = stablehlo.multiply %arg0, %76 : tensor<f32>
    %78 = stablehlo.multiply %76, %67 : tensor<f32>
    %79 = stablehlo.multiply %77, %67 : tensor<f32>
    %cst_17 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %80 = stablehlo.divide %73, %cst_17 : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %80, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.pad %82, %cst_18, low = [0, 3], high = [0, 0], interior = [0, 0] : (tensor<12x1xf32>, tensor<f32>) -> tensor<12x4xf32>
    %84 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %85 = stablehlo.multiply %84, %75 : tensor<2xf32>
    %86 = stablehlo.multiply %75, %58 : tensor<2xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %87 = stablehlo.reduce(%86 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %88 = stablehlo.broadcast_in_dim %60, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %89 = stablehlo.multiply %85, %88 : tensor<2xf32>
    %90 = stablehlo.multiply %89, %53 : tensor<2xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.reduce(%90 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %92 = stablehlo.negate %91 : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %56#0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %94 = stablehlo.divide %85, %93 : tensor<2xf32>
    %95 = call @_var_2(%56#1, %56#2, %56#3, %92) : (tensor<12xf32>, tensor<f32>, tensor<i1>, tensor<f32>) -> tensor<12xf32>
    %96 = stablehlo.broadcast_in_dim %95, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.pad %96, %cst_21, low = [0, 3], high = [0, 0], interior = [0, 0] : (tensor<12x1xf32>, tensor<f32>) -> tensor<12x4xf32>
    %98 = stablehlo.add %83, %97 : tensor<12x4xf32>
    %cst_22 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %100 = stablehlo.divide %94, %99 : tensor<2xf32>
    %101 = stablehlo.broadcast_in_dim %100, dims = [1] : (tensor<2xf32>) -> tensor<12x2xf32>
    %102 = stablehlo.multiply %45, %101 : tensor<12x2xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %103 = stablehlo.reduce(%102 init: %cst_23) applies stablehlo.add across dimensions = [1] : (tensor<12x2xf32>, tensor<f32>) -> tensor<12xf32>
    %104 = stablehlo.reshape %103 : (tensor<12xf32>) -> tensor<12x1xf32>
    %105 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<12x1xf32>) -> tensor<12x2xf32>
    %106 = stablehlo.multiply %101, %105 : tensor<12x2xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %107 = stablehlo.reduce(%104 init: %cst_24) applies stablehlo.add across dimensions = [1] : (tensor<12x1xf32>, tensor<f32>) -> tensor<12xf32>
    %108 = stablehlo.broadcast_in_dim %107, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %109 = stablehlo.pad %108, %cst_25, low = [0, 3], high = [0, 0], interior = [0, 0] : (tensor<12x1xf32>, tensor<f32>) -> tensor<12x4xf32>
    %110 = stablehlo.add %98, %109 : tensor<12x4xf32>
    %111 = stablehlo.negate %106 : tensor<12x2xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %112 = stablehlo.reduce(%111 init: %cst_26) applies stablehlo.add across dimensions = [0] : (tensor<12x2xf32>, tensor<f32>) -> tensor<2xf32>
    %113 = stablehlo.reshape %112 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %114 = stablehlo.reduce(%113 init: %cst_27) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_28 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %116 = stablehlo.divide %114, %115 : tensor<2xf32>
    %117 = stablehlo.broadcast_in_dim %116, dims = [1] : (tensor<2xf32>) -> tensor<12x2xf32>
    %118 = stablehlo.add %106, %117 : tensor<12x2xf32>
    %119 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %120 = stablehlo.multiply %119, %70 : tensor<2xf32>
    %121 = stablehlo.multiply %70, %39 : tensor<2xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %122 = stablehlo.reduce(%121 init: %cst_29) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %123 = stablehlo.add %87, %122 : tensor<f32>
    %cst_30 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %125 = stablehlo.divide %120, %124 : tensor<2xf32>
    %126 = stablehlo.broadcast_in_dim %125, dims = [1] : (tensor<2xf32>) -> tensor<12x2xf32>
    %127 = stablehlo.add %118, %126 : tensor<12x2xf32>
    %128 = stablehlo.multiply %123, %36 : tensor<f32>
    %129 = stablehlo.negate %128 : tensor<f32>
    %130 = stablehlo.add %79, %129 : tensor<f32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<12x2xf32>
    %132 = stablehlo.select %34, %131, %127 : tensor<12x2xi1>, tensor<12x2xf32>
    %133 = stablehlo.select %34, %127, %131 : tensor<12x2xi1>, tensor<12x2xf32>
    %134 = stablehlo.negate %132 : tensor<12x2xf32>
    %135 = stablehlo.add %133, %134 : tensor<12x2xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %136 = stablehlo.reduce(%135 init: %cst_32) applies stablehlo.add across dimensions = [1] : (tensor<12x2xf32>, tensor<f32>) -> tensor<12xf32>
    %137 = stablehlo.reshape %136 : (tensor<12xf32>) -> tensor<12x1xf32>
    %138 = stablehlo.negate %135 : tensor<12x2xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %139 = stablehlo.reduce(%138 init: %cst_33) applies stablehlo.add across dimensions = [0] : (tensor<12x2xf32>, tensor<f32>) -> tensor<2xf32>
    %140 = stablehlo.reshape %139 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %141 = stablehlo.reduce(%140 init: %cst_34) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %142 = stablehlo.reduce(%137 init: %cst_35) applies stablehlo.add across dimensions = [1] : (tensor<12x1xf32>, tensor<f32>) -> tensor<12xf32>
    %143 = stablehlo.broadcast_in_dim %142, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %144 = stablehlo.pad %143, %cst_36, low = [0, 3], high = [0, 0], interior = [0, 0] : (tensor<12x1xf32>, tensor<f32>) -> tensor<12x4xf32>
    %145 = stablehlo.add %110, %144 : tensor<12x4xf32>
    %146 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %147 = stablehlo.multiply %146, %145 : tensor<12x4xf32>
    %148 = stablehlo.multiply %145, %22 : tensor<12x4xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %149 = stablehlo.reduce(%148 init: %cst_37) applies stablehlo.add across dimensions = [0, 1] : (tensor<12x4xf32>, tensor<f32>) -> tensor<f32>
    %150 = stablehlo.add %78, %149 : tensor<f32>
    %151 = stablehlo.multiply %147, %22 : tensor<12x4xf32>
    %152 = call @cumsum_4(%151) : (tensor<12x4xf32>) -> tensor<12x4xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %153 = stablehlo.reduce(%152 init: %cst_38) applies stablehlo.add across dimensions = [0, 1] : (tensor<12x4xf32>, tensor<f32>) -> tensor<f32>
    %154 = stablehlo.multiply %152, %8 : tensor<12x4xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %155 = stablehlo.reduce(%154 init: %cst_39) applies stablehlo.add across dimensions = [0, 1] : (tensor<12x4xf32>, tensor<f32>) -> tensor<f32>
    %156 = stablehlo.divide %155, %15 : tensor<f32>
    %cst_40 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %157 = stablehlo.divide %153, %cst_40 : tensor<f32>
    %158 = stablehlo.negate %157 : tensor<f32>
    %159 = stablehlo.add %130, %157 : tensor<f32>
    %cst_41 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %160 = stablehlo.divide %158, %cst_41 : tensor<f32>
    %161 = stablehlo.multiply %160, %10 : tensor<f32>
    %162 = stablehlo.add %156, %161 : tensor<f32>
    return %150, %141, %162, %159 : tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>
  }
  func.func private @_threefry_split(%arg0: tensor<2xui32>) -> tensor<12x2xui32> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %1 = stablehlo.reshape %0 : (tensor<1xui32>) -> tensor<ui32>
    %2 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %3 = stablehlo.reshape %2 : (tensor<1xui32>) -> tensor<ui32>
    %4 = stablehlo.iota dim = 0 : tensor<12xui64>
    %c = stablehlo.constant dense<1> : tensor<ui64>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<12xui64>
    %6 = stablehlo.multiply %5, %4 : tensor<12xui64>
    %c_0 = stablehlo.constant dense<32> : tensor<ui64>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<12xui64>
    %8 = stablehlo.shift_right_logical %6, %7 : tensor<12xui64>
    %9 = stablehlo.convert %6 : (tensor<12xui64>) -> tensor<12xui32>
    %10 = stablehlo.convert %8 : (tensor<12xui64>) -> tensor<12xui32>
    %11:2 = call @threefry2x32(%1, %3, %10, %9) : (tensor<ui32>, tensor<ui32>, tensor<12xui32>, tensor<12xui32>) -> (tensor<12xui32>, tensor<12xui32>)
    %12 = stablehlo.broadcast_in_dim %11#0, dims = [0] : (tensor<12xui32>) -> tensor<12x1xui32>
    %13 = stablehlo.broadcast_in_dim %11#1, dims = [0] : (tensor<12xui32>) -> tensor<12x1xui32>
    %14 = stablehlo.concatenate %12, %13, dim = 1 : (tensor<12x1xui32>, tensor<12x1xui32>) -> tensor<12x2xui32>
    return %14 : tensor<12x2xui32>
  }
  func.func private @threefry2x32(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<12xui32>, %arg3: tensor<12xui32>) -> (tensor<12xui32>, tensor<12xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<12xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<12xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i32>, tensor<i32>, tensor<12xui32>, tensor<12xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %7 = stablehlo.add %iterArg_4, %c_12 : tensor<i32>
      %8 = stablehlo.slice %iterArg_10 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
      %9 = stablehlo.reshape %8 : (tensor<1xui32>) -> tensor<ui32>
      %10 = stablehlo.slice %iterArg_10 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
      %11 = stablehlo.reshape %10 : (tensor<1xui32>) -> tensor<ui32>
      %12 = stablehlo.slice %iterArg_10 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
      %13 = stablehlo.reshape %12 : (tensor<1xui32>) -> tensor<ui32>
      %14 = stablehlo.slice %iterArg_10 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
      %15 = stablehlo.reshape %14 : (tensor<1xui32>) -> tensor<ui32>
      %16 = stablehlo.add %iterArg_5, %iterArg_6 : tensor<12xui32>
      %17 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<ui32>) -> tensor<12xui32>
      %18 = stablehlo.shift_left %iterArg_6, %17 : tensor<12xui32>
      %c_13 = stablehlo.constant dense<32> : tensor<ui32>
      %19 = stablehlo.subtract %c_13, %9 : tensor<ui32>
      %20 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<ui32>) -> tensor<12xui32>
      %21 = stablehlo.shift_right_logical %iterArg_6, %20 : tensor<12xui32>
      %22 = stablehlo.or %18, %21 : tensor<12xui32>
      %23 = stablehlo.xor %16, %22 : tensor<12xui32>
      %24 = stablehlo.add %16, %23 : tensor<12xui32>
      %25 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<ui32>) -> tensor<12xui32>
      %26 = stablehlo.shift_left %23, %25 : tensor<12xui32>
      %c_14 = stablehlo.constant dense<32> : tensor<ui32>
      %27 = stablehlo.subtract %c_14, %11 : tensor<ui32>
      %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<ui32>) -> tensor<12xui32>
      %29 = stablehlo.shift_right_logical %23, %28 : tensor<12xui32>
      %30 = stablehlo.or %26, %29 : tensor<12xui32>
      %31 = stablehlo.xor %24, %30 : tensor<12xui32>
      %32 = stablehlo.add %24, %31 : tensor<12xui32>
      %33 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<ui32>) -> tensor<12xui32>
      %34 = stablehlo.shift_left %31, %33 : tensor<12xui32>
      %c_15 = stablehlo.constant dense<32> : tensor<ui32>
      %35 = stablehlo.subtract %c_15, %13 : tensor<ui32>
      %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<ui32>) -> tensor<12xui32>
      %37 = stablehlo.shift_right_logical %31, %36 : tensor<12xui32>
      %38 = stablehlo.or %34, %37 : tensor<12xui32>
      %39 = stablehlo.xor %32, %38 : tensor<12xui32>
      %40 = stablehlo.add %32, %39 : tensor<12xui32>
      %41 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<ui32>) -> tensor<12xui32>
      %42 = stablehlo.shift_left %39, %41 : tensor<12xui32>
      %c_16 = stablehlo.constant dense<32> : tensor<ui32>
      %43 = stablehlo.subtract %c_16, %15 : tensor<ui32>
      %44 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<ui32>) -> tensor<12xui32>
      %45 = stablehlo.shift_right_logical %39, %44 : tensor<12xui32>
      %46 = stablehlo.or %42, %45 : tensor<12xui32>
      %47 = stablehlo.xor %40, %46 : tensor<12xui32>
      %48 = stablehlo.broadcast_in_dim %iterArg_7, dims = [] : (tensor<ui32>) -> tensor<12xui32>
      %49 = stablehlo.add %40, %48 : tensor<12xui32>
      %50 = stablehlo.broadcast_in_dim %iterArg_8, dims = [] : (tensor<ui32>) -> tensor<12xui32>
      %51 = stablehlo.add %47, %50 : tensor<12xui32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %52 = stablehlo.add %iterArg_4, %c_17 : tensor<i32>
      %53 = stablehlo.convert %52 : (tensor<i32>) -> tensor<ui32>
      %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<ui32>) -> tensor<12xui32>
      %55 = stablehlo.add %51, %54 : tensor<12xui32>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %56 = stablehlo.add %iterArg, %c_18 : tensor<i32>
      stablehlo.return %56, %7, %49, %55, %iterArg_8, %iterArg_9, %iterArg_7, %iterArg_11, %iterArg_10 : tensor<i32>, tensor<i32>, tensor<12xui32>, tensor<12xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<12xui32>, tensor<12xui32>
  }
  func.func private @_normal(%arg0: tensor<12x2xui32>) -> tensor<12x4xf32> {
    %0 = call @_normal_real(%arg0) : (tensor<12x2xui32>) -> tensor<12x4xf32>
    return %0 : tensor<12x4xf32>
  }
  func.func private @_normal_real(%arg0: tensor<12x2xui32>) -> tensor<12x4xf32> {
    %cst = stablehlo.constant dense<-0.99999994> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = call @_uniform(%arg0, %cst, %cst_0) : (tensor<12x2xui32>, tensor<f32>, tensor<f32>) -> tensor<12x4xf32>
    %1 = chlo.erf_inv %0 : tensor<12x4xf32> -> tensor<12x4xf32>
    %cst_1 = stablehlo.constant dense<1.41421354> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<12x4xf32>
    return %3 : tensor<12x4xf32>
  }
  func.func private @_uniform(%arg0: tensor<12x2xui32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<12x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %2 = stablehlo.slice %arg0 [0:12, 0:1] : (tensor<12x2xui32>) -> tensor<12x1xui32>
    %3 = stablehlo.reshape %2 : (tensor<12x1xui32>) -> tensor<12xui32>
    %4 = stablehlo.slice %arg0 [0:12, 1:2] : (tensor<12x2xui32>) -> tensor<12x1xui32>
    %5 = stablehlo.reshape %4 : (tensor<12x1xui32>) -> tensor<12xui32>
    %6 = stablehlo.iota dim = 0 : tensor<4xui64>
    %c = stablehlo.constant dense<1> : tensor<ui64>
    %7 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<4xui64>
    %8 = stablehlo.multiply %7, %6 : tensor<4xui64>
    %c_0 = stablehlo.constant dense<32> : tensor<ui64>
    %9 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<4xui64>
    %10 = stablehlo.shift_right_logical %8, %9 : tensor<4xui64>
    %11 = stablehlo.convert %8 : (tensor<4xui64>) -> tensor<4xui32>
    %12 = stablehlo.convert %10 : (tensor<4xui64>) -> tensor<4xui32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [1] : (tensor<4xui32>) -> tensor<1x4xui32>
    %14 = stablehlo.broadcast_in_dim %11, dims = [1] : (tensor<4xui32>) -> tensor<1x4xui32>
    %15 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<12xui32>) -> tensor<12x1xui32>
    %16 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<12xui32>) -> tensor<12x1xui32>
    %17:2 = call @threefry2x32_0(%15, %16, %13, %14) : (tensor<12x1xui32>, tensor<12x1xui32>, tensor<1x4xui32>, tensor<1x4xui32>) -> (tensor<12x4xui32>, tensor<12x4xui32>)
    %18 = stablehlo.xor %17#0, %17#1 : tensor<12x4xui32>
    %c_1 = stablehlo.constant dense<9> : tensor<ui32>
    %19 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %20 = stablehlo.shift_right_logical %18, %19 : tensor<12x4xui32>
    %c_2 = stablehlo.constant dense<1065353216> : tensor<ui32>
    %21 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %22 = stablehlo.or %20, %21 : tensor<12x4xui32>
    %23 = stablehlo.bitcast_convert %22 : (tensor<12x4xui32>) -> tensor<12x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %25 = stablehlo.subtract %23, %24 : tensor<12x4xf32>
    %26 = stablehlo.subtract %1, %0 : tensor<1xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<12x4xf32>
    %29 = stablehlo.multiply %25, %28 : tensor<12x4xf32>
    %30 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<12x4xf32>
    %32 = stablehlo.add %29, %31 : tensor<12x4xf32>
    %33 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<12x4xf32>
    %35 = stablehlo.maximum %34, %32 : tensor<12x4xf32>
    return %35 : tensor<12x4xf32>
  }
  func.func private @threefry2x32_0(%arg0: tensor<12x1xui32>, %arg1: tensor<12x1xui32>, %arg2: tensor<1x4xui32>, %arg3: tensor<1x4xui32>) -> (tensor<12x4xui32>, tensor<12x4xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<12x1xui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<12x1xui32>
    %2 = stablehlo.xor %0, %1 : tensor<12x1xui32>
    %3 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<1x4xui32>) -> tensor<12x4xui32>
    %4 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<12x1xui32>) -> tensor<12x4xui32>
    %5 = stablehlo.add %3, %4 : tensor<12x4xui32>
    %6 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1] : (tensor<1x4xui32>) -> tensor<12x4xui32>
    %7 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<12x1xui32>) -> tensor<12x4xui32>
    %8 = stablehlo.add %6, %7 : tensor<12x4xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %9:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %5, %iterArg_6 = %8, %iterArg_7 = %arg1, %iterArg_8 = %2, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i32>, tensor<i32>, tensor<12x4xui32>, tensor<12x4xui32>, tensor<12x1xui32>, tensor<12x1xui32>, tensor<12x1xui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i32>
      %10 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %10 = stablehlo.add %iterArg_4, %c_12 : tensor<i32>
      %11 = stablehlo.slice %iterArg_10 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
      %12 = stablehlo.reshape %11 : (tensor<1xui32>) -> tensor<ui32>
      %13 = stablehlo.slice %iterArg_10 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
      %14 = stablehlo.reshape %13 : (tensor<1xui32>) -> tensor<ui32>
      %15 = stablehlo.slice %iterArg_10 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
      %16 = stablehlo.reshape %15 : (tensor<1xui32>) -> tensor<ui32>
      %17 = stablehlo.slice %iterArg_10 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
      %18 = stablehlo.reshape %17 : (tensor<1xui32>) -> tensor<ui32>
      %19 = stablehlo.add %iterArg_5, %iterArg_6 : tensor<12x4xui32>
      %20 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
      %21 = stablehlo.shift_left %iterArg_6, %20 : tensor<12x4xui32>
      %c_13 = stablehlo.constant dense<32> : tensor<ui32>
      %22 = stablehlo.subtract %c_13, %12 : tensor<ui32>
      %23 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
      %24 = stablehlo.shift_right_logical %iterArg_6, %23 : tensor<12x4xui32>
      %25 = stablehlo.or %21, %24 : tensor<12x4xui32>
      %26 = stablehlo.xor %19, %25 : tensor<12x4xui32>
      %27 = stablehlo.add %19, %26 : tensor<12x4xui32>
      %28 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
      %29 = stablehlo.shift_left %26, %28 : tensor<12x4xui32>
      %c_14 = stablehlo.constant dense<32> : tensor<ui32>
      %30 = stablehlo.subtract %c_14, %14 : tensor<ui32>
      %31 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
      %32 = stablehlo.shift_right_logical %26, %31 : tensor<12x4xui32>
      %33 = stablehlo.or %29, %32 : tensor<12x4xui32>
      %34 = stablehlo.xor %27, %33 : tensor<12x4xui32>
      %35 = stablehlo.add %27, %34 : tensor<12x4xui32>
      %36 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
      %37 = stablehlo.shift_left %34, %36 : tensor<12x4xui32>
      %c_15 = stablehlo.constant dense<32> : tensor<ui32>
      %38 = stablehlo.subtract %c_15, %16 : tensor<ui32>
      %39 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
      %40 = stablehlo.shift_right_logical %34, %39 : tensor<12x4xui32>
      %41 = stablehlo.or %37, %40 : tensor<12x4xui32>
      %42 = stablehlo.xor %35, %41 : tensor<12x4xui32>
      %43 = stablehlo.add %35, %42 : tensor<12x4xui32>
      %44 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
      %45 = stablehlo.shift_left %42, %44 : tensor<12x4xui32>
      %c_16 = stablehlo.constant dense<32> : tensor<ui32>
      %46 = stablehlo.subtract %c_16, %18 : tensor<ui32>
      %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
      %48 = stablehlo.shift_right_logical %42, %47 : tensor<12x4xui32>
      %49 = stablehlo.or %45, %48 : tensor<12x4xui32>
      %50 = stablehlo.xor %43, %49 : tensor<12x4xui32>
      %51 = stablehlo.broadcast_in_dim %iterArg_7, dims = [0, 1] : (tensor<12x1xui32>) -> tensor<12x4xui32>
      %52 = stablehlo.add %43, %51 : tensor<12x4xui32>
      %53 = stablehlo.broadcast_in_dim %iterArg_8, dims = [0, 1] : (tensor<12x1xui32>) -> tensor<12x4xui32>
      %54 = stablehlo.add %50, %53 : tensor<12x4xui32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %55 = stablehlo.add %iterArg_4, %c_17 : tensor<i32>
      %56 = stablehlo.convert %55 : (tensor<i32>) -> tensor<ui32>
      %57 = stablehlo.broadcast_in_dim %56, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
      %58 = stablehlo.add %54, %57 : tensor<12x4xui32>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %59 = stablehlo.add %iterArg, %c_18 : tensor<i32>
      stablehlo.return %59, %10, %52, %58, %iterArg_8, %iterArg_9, %iterArg_7, %iterArg_11, %iterArg_10 : tensor<i32>, tensor<i32>, tensor<12x4xui32>, tensor<12x4xui32>, tensor<12x1xui32>, tensor<12x1xui32>, tensor<12x1xui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %9#2, %9#3 : tensor<12x4xui32>, tensor<12x4xui32>
  }
  func.func private @cumsum(%arg0: tensor<12x4xf32>) -> tensor<12x4xf32> {
    %0 = call @cumsum_1(%arg0) : (tensor<12x4xf32>) -> tensor<12x4xf32>
    return %0 : tensor<12x4xf32>
  }
  func.func private @cumsum_1(%arg0: tensor<12x4xf32>) -> tensor<12x4xf32> {
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
  func.func private @_var_2(%arg0: tensor<12xf32>, %arg1: tensor<f32>, %arg2: tensor<i1>, %arg3: tensor<f32>) -> tensor<12xf32> {
    %0 = call @_where_3(%arg2, %arg3) : (tensor<i1>, tensor<f32>) -> tensor<f32>
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
  func.func private @_where_3(%arg0: tensor<i1>, %arg1: tensor<f32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.select %arg0, %arg1, %cst : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
  func.func private @cumsum_4(%arg0: tensor<12x4xf32>) -> tensor<12x4xf32> {
    %0 = call @cumsum_5(%arg0) : (tensor<12x4xf32>) -> tensor<12x4xf32>
    return %0 : tensor<12x4xf32>
  }
  func.func private @cumsum_5(%arg0: tensor<12x4xf32>) -> tensor<12x4xf32> {
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
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<2xf32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<i32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<2xf32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}) {
    %c = stablehlo.constant dense<32> : tensor<i32>
    %0 = stablehlo.shift_right_logical %arg4, %c : tensor<i32>
    %1 = stablehlo.convert %0 : (tensor<i32>) -> tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_0 = stablehlo.constant dense<-1> : tensor<i32>
    %3 = stablehlo.and %arg4, %c_0 : tensor<i32>
    %4 = stablehlo.convert %3 : (tensor<i32>) -> tensor<ui32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %6 = stablehlo.concatenate %2, %5, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %7 = call @_threefry_split(%6) : (tensor<2xui32>) -> tensor<12x2xui32>
    %8 = call @_normal(%7) : (tensor<12x2xui32>) -> tensor<12x4xf32>
    %9 = stablehlo.multiply %arg2, %arg2 : tensor<f32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %10 = stablehlo.multiply %cst, %arg2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %11 = stablehlo.divide %9, %cst_1 : tensor<f32>
    %12 = stablehlo.subtract %arg3, %11 : tensor<f32>
    %cst_2 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %13 = stablehlo.divide %12, %cst_2 : tensor<f32>
    %cst_3 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %14 = stablehlo.sqrt %cst_3 : tensor<f32>
    %15 = stablehlo.convert %14 : tensor<f32>
    %16 = stablehlo.divide %arg2, %15 : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %18 = stablehlo.multiply %17, %8 : tensor<12x4xf32>
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
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<12x2xf32>
    %34 = stablehlo.compare GE, %31, %33, FLOAT : (tensor<12x2xf32>, tensor<12x2xf32>) -> tensor<12x2xi1>
    %35 = stablehlo.negate %arg3 : tensor<f32>
    %36 = stablehlo.exponential %35 : tensor<f32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.reduce(%32 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<12x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_6 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %39 = stablehlo.divide %37, %38 : tensor<2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.reduce(%32 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<12x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_8 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %42 = stablehlo.divide %40, %41 : tensor<2xf32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<12x2xf32>
    %45 = stablehlo.subtract %32, %44 : tensor<12x2xf32>
    %46 = stablehlo.slice %24 [0:12, 3:4] : (tensor<12x4xf32>) -> tensor<12x1xf32>
    %47 = stablehlo.reshape %46 : (tensor<12x1xf32>) -> tensor<12xf32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<12x1xf32>) -> tensor<12x2xf32>
    %50 = stablehlo.multiply %45, %49 : tensor<12x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.reduce(%50 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<12x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_10 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %53 = stablehlo.divide %51, %52 : tensor<2xf32>
    %54 = stablehlo.slice %24 [0:12, 3:4] : (tensor<12x4xf32>) -> tensor<12x1xf32>
    %55 = stablehlo.reshape %54 : (tensor<12x1xf32>) -> tensor<12xf32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %56:4 = call @_var(%55, %c_11) : (tensor<12xf32>, tensor<i32>) -> (tensor<f32>, tensor<12xf32>, tensor<f32>, tensor<i1>)
    %57 = stablehlo.broadcast_in_dim %56#0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %58 = stablehlo.divide %53, %57 : tensor<2xf32>
    %59 = stablehlo.multiply %56#0, %56#0 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %60 = stablehlo.divide %cst_12, %59 : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %62 = stablehlo.multiply %61, %58 : tensor<2xf32>
    %63 = stablehlo.slice %24 [0:12, 3:4] : (tensor<12x4xf32>) -> tensor<12x1xf32>
    %64 = stablehlo.reshape %63 : (tensor<12x1xf32>) -> tensor<12xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.reduce(%64 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
    %cst_14 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %66 = stablehlo.divide %65, %cst_14 : tensor<f32>
    %67 = stablehlo.exponential %arg3 : tensor<f32>
    %68 = stablehlo.multiply %arg0, %67 : tensor<f32>
    %69 = stablehlo.subtract %66, %68 : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %71 = stablehlo.negate %70 : tensor<2xf32>
    %72 = stablehlo.multiply %62, %71 : tensor<2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.reduce(%72 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %74 = stablehlo.broadcast_in_dim %69, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %75 = stablehlo.multiply %71, %74 : tensor<2xf32>
    %76 = stablehlo.negate %73 : tensor<f32>
    %77 = stablehlo.multiply %arg0, %76 : tensor<f32>
    %78 = stablehlo.multiply %76, %67 : tensor<f32>
    %79 = stablehlo.multiply %77, %67 : tensor<f32>
    %cst_17 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %80 = stablehlo.divide %73, %cst_17 : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %80, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.pad %82, %cst_18, low = [0, 3], high = [0, 0], interior = [0, 0] : (tensor<12x1xf32>, tensor<f32>) -> tensor<12x4xf32>
    %84 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %85 = stablehlo.multiply %84, %75 : tensor<2xf32>
    %86 = stablehlo.multiply %75, %58 : tensor<2xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %87 = stablehlo.reduce(%86 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %88 = stablehlo.broadcast_in_dim %60, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %89 = stablehlo.multiply %85, %88 : tensor<2xf32>
    %90 = stablehlo.multiply %89, %53 : tensor<2xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.reduce(%90 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %92 = stablehlo.negate %91 : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %56#0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %94 = stablehlo.divide %85, %93 : tensor<2xf32>
    %95 = call @_var_2(%56#1, %56#2, %56#3, %92) : (tensor<12xf32>, tensor<f32>, tensor<i1>, tensor<f32>) -> tensor<12xf32>
    %96 = stablehlo.broadcast_in_dim %95, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.pad %96, %cst_21, low = [0, 3], high = [0, 0], interior = [0, 0] : (tensor<12x1xf32>, tensor<f32>) -> tensor<12x4xf32>
    %98 = stablehlo.add %83, %97 : tensor<12x4xf32>
    %cst_22 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %100 = stablehlo.divide %94, %99 : tensor<2xf32>
    %101 = stablehlo.broadcast_in_dim %100, dims = [1] : (tensor<2xf32>) -> tensor<12x2xf32>
    %102 = stablehlo.multiply %45, %101 : tensor<12x2xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %103 = stablehlo.reduce(%102 init: %cst_23) applies stablehlo.add across dimensions = [1] : (tensor<12x2xf32>, tensor<f32>) -> tensor<12xf32>
    %104 = stablehlo.reshape %103 : (tensor<12xf32>) -> tensor<12x1xf32>
    %105 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<12x1xf32>) -> tensor<12x2xf32>
    %106 = stablehlo.multiply %101, %105 : tensor<12x2xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %107 = stablehlo.reduce(%104 init: %cst_24) applies stablehlo.add across dimensions = [1] : (tensor<12x1xf32>, tensor<f32>) -> tensor<12xf32>
    %108 = stablehlo.broadcast_in_dim %107, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %109 = stablehlo.pad %108, %cst_25, low = [0, 3], high = [0, 0], interior = [0, 0] : (tensor<12x1xf32>, tensor<f32>) -> tensor<12x4xf32>
    %110 = stablehlo.add %98, %109 : tensor<12x4xf32>
    %111 = stablehlo.negate %106 : tensor<12x2xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %112 = stablehlo.reduce(%111 init: %cst_26) applies stablehlo.add across dimensions = [0] : (tensor<12x2xf32>, tensor<f32>) -> tensor<2xf32>
    %113 = stablehlo.reshape %112 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %114 = stablehlo.reduce(%113 init: %cst_27) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_28 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %116 = stablehlo.divide %114, %115 : tensor<2xf32>
    %117 = stablehlo.broadcast_in_dim %116, dims = [1] : (tensor<2xf32>) -> tensor<12x2xf32>
    %118 = stablehlo.add %106, %117 : tensor<12x2xf32>
    %119 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %120 = stablehlo.multiply %119, %70 : tensor<2xf32>
    %121 = stablehlo.multiply %70, %39 : tensor<2xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %122 = stablehlo.reduce(%121 init: %cst_29) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %123 = stablehlo.add %87, %122 : tensor<f32>
    %cst_30 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %125 = stablehlo.divide %120, %124 : tensor<2xf32>
    %126 = stablehlo.broadcast_in_dim %125, dims = [1] : (tensor<2xf32>) -> tensor<12x2xf32>
    %127 = stablehlo.add %118, %126 : tensor<12x2xf32>
    %128 = stablehlo.multiply %123, %36 : tensor<f32>
    %129 = stablehlo.negate %128 : tensor<f32>
    %130 = stablehlo.add %79, %129 : tensor<f32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<12x2xf32>
    %132 = stablehlo.select %34, %131, %127 : tensor<12x2xi1>, tensor<12x2xf32>
    %133 = stablehlo.select %34, %127, %131 : tensor<12x2xi1>, tensor<12x2xf32>
    %134 = stablehlo.negate %132 : tensor<12x2xf32>
    %135 = stablehlo.add %133, %134 : tensor<12x2xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %136 = stablehlo.reduce(%135 init: %cst_32) applies stablehlo.add across dimensions = [1] : (tensor<12x2xf32>, tensor<f32>) -> tensor<12xf32>
    %137 = stablehlo.reshape %136 : (tensor<12xf32>) -> tensor<12x1xf32>
    %138 = stablehlo.negate %135 : tensor<12x2xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %139 = stablehlo.reduce(%138 init: %cst_33) applies stablehlo.add across dimensions = [0] : (tensor<12x2xf32>, tensor<f32>) -> tensor<2xf32>
    %140 = stablehlo.reshape %139 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %141 = stablehlo.reduce(%140 init: %cst_34) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %142 = stablehlo.reduce(%137 init: %cst_35) applies stablehlo.add across dimensions = [1] : (tensor<12x1xf32>, tensor<f32>) -> tensor<12xf32>
    %143 = stablehlo.broadcast_in_dim %142, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %144 = stablehlo.pad %143, %cst_36, low = [0, 3], high = [0, 0], interior = [0, 0] : (tensor<12x1xf32>, tensor<f32>) -> tensor<12x4xf32>
    %145 = stablehlo.add %110, %144 : tensor<12x4xf32>
    %146 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %147 = stablehlo.multiply %146, %145 : tensor<12x4xf32>
    %148 = stablehlo.multiply %145, %22 : tensor<12x4xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %149 = stablehlo.reduce(%148 init: %cst_37) applies stablehlo.add across dimensions = [0, 1] : (tensor<12x4xf32>, tensor<f32>) -> tensor<f32>
    %150 = stablehlo.add %78, %149 : tensor<f32>
    %151 = stablehlo.multiply %147, %22 : tensor<12x4xf32>
    %152 = call @cumsum_4(%151) : (tensor<12x4xf32>) -> tensor<12x4xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %153 = stablehlo.reduce(%152 init: %cst_38) applies stablehlo.add across dimensions = [0, 1] : (tensor<12x4xf32>, tensor<f32>) -> tensor<f32>
    %154 = stablehlo.multiply %152, %8 : tensor<12x4xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %155 = stablehlo.reduce(%154 init: %cst_39) applies stablehlo.add across dimensions = [0, 1] : (tensor<12x4xf32>, tensor<f32>) -> tensor<f32>
    %156 = stablehlo.divide %155, %15 : tensor<f32>
    %cst_40 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %157 = stablehlo.divide %153, %cst_40 : tensor<f32>
    %158 = stablehlo.negate %157 : tensor<f32>
    %159 = stablehlo.add %130, %157 : tensor<f32>
    %cst_41 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %160 = stablehlo.divide %158, %cst_41 : tensor<f32>
    %161 = stablehlo.multiply %160, %10 : tensor<f32>
    %162 = stablehlo.add %156, %161 : tensor<f32>
    return %150, %141, %162, %159 : tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>
  }
  func.func private @_threefry_split(%arg0: tensor<2xui32>) -> tensor<12x2xui32> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %1 = stablehlo.reshape %0 : (tensor<1xui32>) -> tensor<ui32>
    %2 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %3 = stablehlo.reshape %2 : (tensor<1xui32>) -> tensor<ui32>
    %4 = stablehlo.iota dim = 0 : tensor<12xui64>
    %c = stablehlo.constant dense<1> : tensor<ui64>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<12xui64>
    %6 = stablehlo.multiply %5, %4 : tensor<12xui64>
    %c_0 = stablehlo.constant dense<32> : tensor<ui64>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<12xui64>
    %8 = stablehlo.shift_right_logical %6, %7 : tensor<12xui64>
    %9 = stablehlo.convert %6 : (tensor<12xui64>) -> tensor<12xui32>
    %10 = stablehlo.convert %8 : (tensor<12xui64>) -> tensor<12xui32>
    %11:2 = call @threefry2x32(%1, %3, %10, %9) : (tensor<ui32>, tensor<ui32>, tensor<12xui32>, tensor<12xui32>) -> (tensor<12xui32>, tensor<12xui32>)
    %12 = stablehlo.broadcast_in_dim %11#0, dims = [0] : (tensor<12xui32>) -> tensor<12x1xui32>
    %13 = stablehlo.broadcast_in_dim %11#1, dims = [0] : (tensor<12xui32>) -> tensor<12x1xui32>
    %14 = stablehlo.concatenate %12, %13, dim = 1 : (tensor<12x1xui32>, tensor<12x1xui32>) -> tensor<12x2xui32>
    return %14 : tensor<12x2xui32>
  }
  func.func private @threefry2x32(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<12xui32>, %arg3: tensor<12xui32>) -> (tensor<12xui32>, tensor<12xui32>) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<12xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<12xui32>
    %6 = stablehlo.add %3, %5 : tensor<12xui32>
    %c_0 = stablehlo.constant dense<13> : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %8 = stablehlo.shift_left %5, %7 : tensor<12xui32>
    %c_1 = stablehlo.constant dense<19> : tensor<ui32>
    %9 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %10 = stablehlo.shift_right_logical %5, %9 : tensor<12xui32>
    %11 = stablehlo.or %8, %10 : tensor<12xui32>
    %12 = stablehlo.xor %6, %11 : tensor<12xui32>
    %13 = stablehlo.add %6, %12 : tensor<12xui32>
    %c_2 = stablehlo.constant dense<15> : tensor<ui32>
    %14 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %15 = stablehlo.shift_left %12, %14 : tensor<12xui32>
    %c_3 = stablehlo.constant dense<17> : tensor<ui32>
    %16 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %17 = stablehlo.shift_right_logical %12, %16 : tensor<12xui32>
    %18 = stablehlo.or %15, %17 : tensor<12xui32>
    %19 = stablehlo.xor %13, %18 : tensor<12xui32>
    %20 = stablehlo.add %13, %19 : tensor<12xui32>
    %c_4 = stablehlo.constant dense<26> : tensor<ui32>
    %21 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %22 = stablehlo.shift_left %19, %21 : tensor<12xui32>
    %c_5 = stablehlo.constant dense<6> : tensor<ui32>
    %23 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %24 = stablehlo.shift_right_logical %19, %23 : tensor<12xui32>
    %25 = stablehlo.or %22, %24 : tensor<12xui32>
    %26 = stablehlo.xor %20, %25 : tensor<12xui32>
    %27 = stablehlo.add %20, %26 : tensor<12xui32>
    %c_6 = stablehlo.constant dense<6> : tensor<ui32>
    %28 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %29 = stablehlo.shift_left %26, %28 : tensor<12xui32>
    %c_7 = stablehlo.constant dense<26> : tensor<ui32>
    %30 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %31 = stablehlo.shift_right_logical %26, %30 : tensor<12xui32>
    %32 = stablehlo.or %29, %31 : tensor<12xui32>
    %33 = stablehlo.xor %27, %32 : tensor<12xui32>
    %34 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %35 = stablehlo.add %27, %34 : tensor<12xui32>
    %36 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %37 = stablehlo.add %33, %36 : tensor<12xui32>
    %c_8 = stablehlo.constant dense<1> : tensor<ui32>
    %38 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %39 = stablehlo.add %37, %38 : tensor<12xui32>
    %40 = stablehlo.add %35, %39 : tensor<12xui32>
    %c_9 = stablehlo.constant dense<17> : tensor<ui32>
    %41 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %42 = stablehlo.shift_left %39, %41 : tensor<12xui32>
    %c_10 = stablehlo.constant dense<15> : tensor<ui32>
    %43 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %44 = stablehlo.shift_right_logical %39, %43 : tensor<12xui32>
    %45 = stablehlo.or %42, %44 : tensor<12xui32>
    %46 = stablehlo.xor %40, %45 : tensor<12xui32>
    %47 = stablehlo.add %40, %46 : tensor<12xui32>
    %c_11 = stablehlo.constant dense<29> : tensor<ui32>
    %48 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %49 = stablehlo.shift_left %46, %48 : tensor<12xui32>
    %c_12 = stablehlo.constant dense<3> : tensor<ui32>
    %50 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %51 = stablehlo.shift_right_logical %46, %50 : tensor<12xui32>
    %52 = stablehlo.or %49, %51 : tensor<12xui32>
    %53 = stablehlo.xor %47, %52 : tensor<12xui32>
    %54 = stablehlo.add %47, %53 : tensor<12xui32>
    %c_13 = stablehlo.constant dense<16> : tensor<ui32>
    %55 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %56 = stablehlo.shift_left %53, %55 : tensor<12xui32>
    %c_14 = stablehlo.constant dense<16> : tensor<ui32>
    %57 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %58 = stablehlo.shift_right_logical %53, %57 : tensor<12xui32>
    %59 = stablehlo.or %56, %58 : tensor<12xui32>
    %60 = stablehlo.xor %54, %59 : tensor<12xui32>
    %61 = stablehlo.add %54, %60 : tensor<12xui32>
    %c_15 = stablehlo.constant dense<24> : tensor<ui32>
    %62 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %63 = stablehlo.shift_left %60, %62 : tensor<12xui32>
    %c_16 = stablehlo.constant dense<8> : tensor<ui32>
    %64 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %65 = stablehlo.shift_right_logical %60, %64 : tensor<12xui32>
    %66 = stablehlo.or %63, %65 : tensor<12xui32>
    %67 = stablehlo.xor %61, %66 : tensor<12xui32>
    %68 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %69 = stablehlo.add %61, %68 : tensor<12xui32>
    %70 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %71 = stablehlo.add %67, %70 : tensor<12xui32>
    %c_17 = stablehlo.constant dense<2> : tensor<ui32>
    %72 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %73 = stablehlo.add %71, %72 : tensor<12xui32>
    %74 = stablehlo.add %69, %73 : tensor<12xui32>
    %c_18 = stablehlo.constant dense<13> : tensor<ui32>
    %75 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %76 = stablehlo.shift_left %73, %75 : tensor<12xui32>
    %c_19 = stablehlo.constant dense<19> : tensor<ui32>
    %77 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %78 = stablehlo.shift_right_logical %73, %77 : tensor<12xui32>
    %79 = stablehlo.or %76, %78 : tensor<12xui32>
    %80 = stablehlo.xor %74, %79 : tensor<12xui32>
    %81 = stablehlo.add %74, %80 : tensor<12xui32>
    %c_20 = stablehlo.constant dense<15> : tensor<ui32>
    %82 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %83 = stablehlo.shift_left %80, %82 : tensor<12xui32>
    %c_21 = stablehlo.constant dense<17> : tensor<ui32>
    %84 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %85 = stablehlo.shift_right_logical %80, %84 : tensor<12xui32>
    %86 = stablehlo.or %83, %85 : tensor<12xui32>
    %87 = stablehlo.xor %81, %86 : tensor<12xui32>
    %88 = stablehlo.add %81, %87 : tensor<12xui32>
    %c_22 = stablehlo.constant dense<26> : tensor<ui32>
    %89 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %90 = stablehlo.shift_left %87, %89 : tensor<12xui32>
    %c_23 = stablehlo.constant dense<6> : tensor<ui32>
    %91 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %92 = stablehlo.shift_right_logical %87, %91 : tensor<12xui32>
    %93 = stablehlo.or %90, %92 : tensor<12xui32>
    %94 = stablehlo.xor %88, %93 : tensor<12xui32>
    %95 = stablehlo.add %88, %94 : tensor<12xui32>
    %c_24 = stablehlo.constant dense<6> : tensor<ui32>
    %96 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %97 = stablehlo.shift_left %94, %96 : tensor<12xui32>
    %c_25 = stablehlo.constant dense<26> : tensor<ui32>
    %98 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %99 = stablehlo.shift_right_logical %94, %98 : tensor<12xui32>
    %100 = stablehlo.or %97, %99 : tensor<12xui32>
    %101 = stablehlo.xor %95, %100 : tensor<12xui32>
    %102 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %103 = stablehlo.add %95, %102 : tensor<12xui32>
    %104 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %105 = stablehlo.add %101, %104 : tensor<12xui32>
    %c_26 = stablehlo.constant dense<3> : tensor<ui32>
    %106 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %107 = stablehlo.add %105, %106 : tensor<12xui32>
    %108 = stablehlo.add %103, %107 : tensor<12xui32>
    %c_27 = stablehlo.constant dense<17> : tensor<ui32>
    %109 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %110 = stablehlo.shift_left %107, %109 : tensor<12xui32>
    %c_28 = stablehlo.constant dense<15> : tensor<ui32>
    %111 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %112 = stablehlo.shift_right_logical %107, %111 : tensor<12xui32>
    %113 = stablehlo.or %110, %112 : tensor<12xui32>
    %114 = stablehlo.xor %108, %113 : tensor<12xui32>
    %115 = stablehlo.add %108, %114 : tensor<12xui32>
    %c_29 = stablehlo.constant dense<29> : tensor<ui32>
    %116 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %117 = stablehlo.shift_left %114, %116 : tensor<12xui32>
    %c_30 = stablehlo.constant dense<3> : tensor<ui32>
    %118 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %119 = stablehlo.shift_right_logical %114, %118 : tensor<12xui32>
    %120 = stablehlo.or %117, %119 : tensor<12xui32>
    %121 = stablehlo.xor %115, %120 : tensor<12xui32>
    %122 = stablehlo.add %115, %121 : tensor<12xui32>
    %c_31 = stablehlo.constant dense<16> : tensor<ui32>
    %123 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %124 = stablehlo.shift_left %121, %123 : tensor<12xui32>
    %c_32 = stablehlo.constant dense<16> : tensor<ui32>
    %125 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %126 = stablehlo.shift_right_logical %121, %125 : tensor<12xui32>
    %127 = stablehlo.or %124, %126 : tensor<12xui32>
    %128 = stablehlo.xor %122, %127 : tensor<12xui32>
    %129 = stablehlo.add %122, %128 : tensor<12xui32>
    %c_33 = stablehlo.constant dense<24> : tensor<ui32>
    %130 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %131 = stablehlo.shift_left %128, %130 : tensor<12xui32>
    %c_34 = stablehlo.constant dense<8> : tensor<ui32>
    %132 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %133 = stablehlo.shift_right_logical %128, %132 : tensor<12xui32>
    %134 = stablehlo.or %131, %133 : tensor<12xui32>
    %135 = stablehlo.xor %129, %134 : tensor<12xui32>
    %136 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %137 = stablehlo.add %129, %136 : tensor<12xui32>
    %138 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %139 = stablehlo.add %135, %138 : tensor<12xui32>
    %c_35 = stablehlo.constant dense<4> : tensor<ui32>
    %140 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %141 = stablehlo.add %139, %140 : tensor<12xui32>
    %142 = stablehlo.add %137, %141 : tensor<12xui32>
    %c_36 = stablehlo.constant dense<13> : tensor<ui32>
    %143 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %144 = stablehlo.shift_left %141, %143 : tensor<12xui32>
    %c_37 = stablehlo.constant dense<19> : tensor<ui32>
    %145 = stablehlo.broadcast_in_dim %c_37, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %146 = stablehlo.shift_right_logical %141, %145 : tensor<12xui32>
    %147 = stablehlo.or %144, %146 : tensor<12xui32>
    %148 = stablehlo.xor %142, %147 : tensor<12xui32>
    %149 = stablehlo.add %142, %148 : tensor<12xui32>
    %c_38 = stablehlo.constant dense<15> : tensor<ui32>
    %150 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %151 = stablehlo.shift_left %148, %150 : tensor<12xui32>
    %c_39 = stablehlo.constant dense<17> : tensor<ui32>
    %152 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %153 = stablehlo.shift_right_logical %148, %152 : tensor<12xui32>
    %154 = stablehlo.or %151, %153 : tensor<12xui32>
    %155 = stablehlo.xor %149, %154 : tensor<12xui32>
    %156 = stablehlo.add %149, %155 : tensor<12xui32>
    %c_40 = stablehlo.constant dense<26> : tensor<ui32>
    %157 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %158 = stablehlo.shift_left %155, %157 : tensor<12xui32>
    %c_41 = stablehlo.constant dense<6> : tensor<ui32>
    %159 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %160 = stablehlo.shift_right_logical %155, %159 : tensor<12xui32>
    %161 = stablehlo.or %158, %160 : tensor<12xui32>
    %162 = stablehlo.xor %156, %161 : tensor<12xui32>
    %163 = stablehlo.add %156, %162 : tensor<12xui32>
    %c_42 = stablehlo.constant dense<6> : tensor<ui32>
    %164 = stablehlo.broadcast_in_dim %c_42, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %165 = stablehlo.shift_left %162, %164 : tensor<12xui32>
    %c_43 = stablehlo.constant dense<26> : tensor<ui32>
    %166 = stablehlo.broadcast_in_dim %c_43, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %167 = stablehlo.shift_right_logical %162, %166 : tensor<12xui32>
    %168 = stablehlo.or %165, %167 : tensor<12xui32>
    %169 = stablehlo.xor %163, %168 : tensor<12xui32>
    %170 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %171 = stablehlo.add %163, %170 : tensor<12xui32>
    %172 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %173 = stablehlo.add %169, %172 : tensor<12xui32>
    %c_44 = stablehlo.constant dense<5> : tensor<ui32>
    %174 = stablehlo.broadcast_in_dim %c_44, dims = [] : (tensor<ui32>) -> tensor<12xui32>
    %175 = stablehlo.add %173, %174 : tensor<12xui32>
    return %171, %175 : tensor<12xui32>, tensor<12xui32>
  }
  func.func private @_normal(%arg0: tensor<12x2xui32>) -> tensor<12x4xf32> {
    %0 = call @_normal_real(%arg0) : (tensor<12x2xui32>) -> tensor<12x4xf32>
    return %0 : tensor<12x4xf32>
  }
  func.func private @_normal_real(%arg0: tensor<12x2xui32>) -> tensor<12x4xf32> {
    %cst = stablehlo.constant dense<-0.99999994> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = call @_uniform(%arg0, %cst, %cst_0) : (tensor<12x2xui32>, tensor<f32>, tensor<f32>) -> tensor<12x4xf32>
    %1 = chlo.erf_inv %0 : tensor<12x4xf32> -> tensor<12x4xf32>
    %cst_1 = stablehlo.constant dense<1.41421354> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<12x4xf32>
    return %3 : tensor<12x4xf32>
  }
  func.func private @_uniform(%arg0: tensor<12x2xui32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<12x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %2 = stablehlo.slice %arg0 [0:12, 0:1] : (tensor<12x2xui32>) -> tensor<12x1xui32>
    %3 = stablehlo.reshape %2 : (tensor<12x1xui32>) -> tensor<12xui32>
    %4 = stablehlo.slice %arg0 [0:12, 1:2] : (tensor<12x2xui32>) -> tensor<12x1xui32>
    %5 = stablehlo.reshape %4 : (tensor<12x1xui32>) -> tensor<12xui32>
    %6 = stablehlo.iota dim = 0 : tensor<4xui64>
    %c = stablehlo.constant dense<1> : tensor<ui64>
    %7 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<4xui64>
    %8 = stablehlo.multiply %7, %6 : tensor<4xui64>
    %c_0 = stablehlo.constant dense<32> : tensor<ui64>
    %9 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<4xui64>
    %10 = stablehlo.shift_right_logical %8, %9 : tensor<4xui64>
    %11 = stablehlo.convert %8 : (tensor<4xui64>) -> tensor<4xui32>
    %12 = stablehlo.convert %10 : (tensor<4xui64>) -> tensor<4xui32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [1] : (tensor<4xui32>) -> tensor<1x4xui32>
    %14 = stablehlo.broadcast_in_dim %11, dims = [1] : (tensor<4xui32>) -> tensor<1x4xui32>
    %15 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<12xui32>) -> tensor<12x1xui32>
    %16 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<12xui32>) -> tensor<12x1xui32>
    %17:2 = call @threefry2x32_0(%15, %16, %13, %14) : (tensor<12x1xui32>, tensor<12x1xui32>, tensor<1x4xui32>, tensor<1x4xui32>) -> (tensor<12x4xui32>, tensor<12x4xui32>)
    %18 = stablehlo.xor %17#0, %17#1 : tensor<12x4xui32>
    %c_1 = stablehlo.constant dense<9> : tensor<ui32>
    %19 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %20 = stablehlo.shift_right_logical %18, %19 : tensor<12x4xui32>
    %c_2 = stablehlo.constant dense<1065353216> : tensor<ui32>
    %21 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %22 = stablehlo.or %20, %21 : tensor<12x4xui32>
    %23 = stablehlo.bitcast_convert %22 : (tensor<12x4xui32>) -> tensor<12x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12x4xf32>
    %25 = stablehlo.subtract %23, %24 : tensor<12x4xf32>
    %26 = stablehlo.subtract %1, %0 : tensor<1xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<12x4xf32>
    %29 = stablehlo.multiply %25, %28 : tensor<12x4xf32>
    %30 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<12x4xf32>
    %32 = stablehlo.add %29, %31 : tensor<12x4xf32>
    %33 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<12x4xf32>
    %35 = stablehlo.maximum %34, %32 : tensor<12x4xf32>
    return %35 : tensor<12x4xf32>
  }
  func.func private @threefry2x32_0(%arg0: tensor<12x1xui32>, %arg1: tensor<12x1xui32>, %arg2: tensor<1x4xui32>, %arg3: tensor<1x4xui32>) -> (tensor<12x4xui32>, tensor<12x4xui32>) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<12x1xui32>
    %c = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<12x1xui32>
    %2 = stablehlo.xor %0, %1 : tensor<12x1xui32>
    %3 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<1x4xui32>) -> tensor<12x4xui32>
    %4 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<12x1xui32>) -> tensor<12x4xui32>
    %5 = stablehlo.add %3, %4 : tensor<12x4xui32>
    %6 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1] : (tensor<1x4xui32>) -> tensor<12x4xui32>
    %7 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<12x1xui32>) -> tensor<12x4xui32>
    %8 = stablehlo.add %6, %7 : tensor<12x4xui32>
    %9 = stablehlo.add %5, %8 : tensor<12x4xui32>
    %c_0 = stablehlo.constant dense<13> : tensor<ui32>
    %10 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %11 = stablehlo.shift_left %8, %10 : tensor<12x4xui32>
    %c_1 = stablehlo.constant dense<19> : tensor<ui32>
    %12 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %13 = stablehlo.shift_right_logical %8, %12 : tensor<12x4xui32>
    %14 = stablehlo.or %11, %13 : tensor<12x4xui32>
    %15 = stablehlo.xor %9, %14 : tensor<12x4xui32>
    %16 = stablehlo.add %9, %15 : tensor<12x4xui32>
    %c_2 = stablehlo.constant dense<15> : tensor<ui32>
    %17 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %18 = stablehlo.shift_left %15, %17 : tensor<12x4xui32>
    %c_3 = stablehlo.constant dense<17> : tensor<ui32>
    %19 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %20 = stablehlo.shift_right_logical %15, %19 : tensor<12x4xui32>
    %21 = stablehlo.or %18, %20 : tensor<12x4xui32>
    %22 = stablehlo.xor %16, %21 : tensor<12x4xui32>
    %23 = stablehlo.add %16, %22 : tensor<12x4xui32>
    %c_4 = stablehlo.constant dense<26> : tensor<ui32>
    %24 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %25 = stablehlo.shift_left %22, %24 : tensor<12x4xui32>
    %c_5 = stablehlo.constant dense<6> : tensor<ui32>
    %26 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %27 = stablehlo.shift_right_logical %22, %26 : tensor<12x4xui32>
    %28 = stablehlo.or %25, %27 : tensor<12x4xui32>
    %29 = stablehlo.xor %23, %28 : tensor<12x4xui32>
    %30 = stablehlo.add %23, %29 : tensor<12x4xui32>
    %c_6 = stablehlo.constant dense<6> : tensor<ui32>
    %31 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %32 = stablehlo.shift_left %29, %31 : tensor<12x4xui32>
    %c_7 = stablehlo.constant dense<26> : tensor<ui32>
    %33 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %34 = stablehlo.shift_right_logical %29, %33 : tensor<12x4xui32>
    %35 = stablehlo.or %32, %34 : tensor<12x4xui32>
    %36 = stablehlo.xor %30, %35 : tensor<12x4xui32>
    %37 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<12x1xui32>) -> tensor<12x4xui32>
    %38 = stablehlo.add %30, %37 : tensor<12x4xui32>
    %39 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<12x1xui32>) -> tensor<12x4xui32>
    %40 = stablehlo.add %36, %39 : tensor<12x4xui32>
    %c_8 = stablehlo.constant dense<1> : tensor<ui32>
    %41 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %42 = stablehlo.add %40, %41 : tensor<12x4xui32>
    %43 = stablehlo.add %38, %42 : tensor<12x4xui32>
    %c_9 = stablehlo.constant dense<17> : tensor<ui32>
    %44 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %45 = stablehlo.shift_left %42, %44 : tensor<12x4xui32>
    %c_10 = stablehlo.constant dense<15> : tensor<ui32>
    %46 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %47 = stablehlo.shift_right_logical %42, %46 : tensor<12x4xui32>
    %48 = stablehlo.or %45, %47 : tensor<12x4xui32>
    %49 = stablehlo.xor %43, %48 : tensor<12x4xui32>
    %50 = stablehlo.add %43, %49 : tensor<12x4xui32>
    %c_11 = stablehlo.constant dense<29> : tensor<ui32>
    %51 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %52 = stablehlo.shift_left %49, %51 : tensor<12x4xui32>
    %c_12 = stablehlo.constant dense<3> : tensor<ui32>
    %53 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %54 = stablehlo.shift_right_logical %49, %53 : tensor<12x4xui32>
    %55 = stablehlo.or %52, %54 : tensor<12x4xui32>
    %56 = stablehlo.xor %50, %55 : tensor<12x4xui32>
    %57 = stablehlo.add %50, %56 : tensor<12x4xui32>
    %c_13 = stablehlo.constant dense<16> : tensor<ui32>
    %58 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %59 = stablehlo.shift_left %56, %58 : tensor<12x4xui32>
    %c_14 = stablehlo.constant dense<16> : tensor<ui32>
    %60 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %61 = stablehlo.shift_right_logical %56, %60 : tensor<12x4xui32>
    %62 = stablehlo.or %59, %61 : tensor<12x4xui32>
    %63 = stablehlo.xor %57, %62 : tensor<12x4xui32>
    %64 = stablehlo.add %57, %63 : tensor<12x4xui32>
    %c_15 = stablehlo.constant dense<24> : tensor<ui32>
    %65 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %66 = stablehlo.shift_left %63, %65 : tensor<12x4xui32>
    %c_16 = stablehlo.constant dense<8> : tensor<ui32>
    %67 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %68 = stablehlo.shift_right_logical %63, %67 : tensor<12x4xui32>
    %69 = stablehlo.or %66, %68 : tensor<12x4xui32>
    %70 = stablehlo.xor %64, %69 : tensor<12x4xui32>
    %71 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<12x1xui32>) -> tensor<12x4xui32>
    %72 = stablehlo.add %64, %71 : tensor<12x4xui32>
    %73 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<12x1xui32>) -> tensor<12x4xui32>
    %74 = stablehlo.add %70, %73 : tensor<12x4xui32>
    %c_17 = stablehlo.constant dense<2> : tensor<ui32>
    %75 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %76 = stablehlo.add %74, %75 : tensor<12x4xui32>
    %77 = stablehlo.add %72, %76 : tensor<12x4xui32>
    %c_18 = stablehlo.constant dense<13> : tensor<ui32>
    %78 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %79 = stablehlo.shift_left %76, %78 : tensor<12x4xui32>
    %c_19 = stablehlo.constant dense<19> : tensor<ui32>
    %80 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %81 = stablehlo.shift_right_logical %76, %80 : tensor<12x4xui32>
    %82 = stablehlo.or %79, %81 : tensor<12x4xui32>
    %83 = stablehlo.xor %77, %82 : tensor<12x4xui32>
    %84 = stablehlo.add %77, %83 : tensor<12x4xui32>
    %c_20 = stablehlo.constant dense<15> : tensor<ui32>
    %85 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %86 = stablehlo.shift_left %83, %85 : tensor<12x4xui32>
    %c_21 = stablehlo.constant dense<17> : tensor<ui32>
    %87 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %88 = stablehlo.shift_right_logical %83, %87 : tensor<12x4xui32>
    %89 = stablehlo.or %86, %88 : tensor<12x4xui32>
    %90 = stablehlo.xor %84, %89 : tensor<12x4xui32>
    %91 = stablehlo.add %84, %90 : tensor<12x4xui32>
    %c_22 = stablehlo.constant dense<26> : tensor<ui32>
    %92 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %93 = stablehlo.shift_left %90, %92 : tensor<12x4xui32>
    %c_23 = stablehlo.constant dense<6> : tensor<ui32>
    %94 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %95 = stablehlo.shift_right_logical %90, %94 : tensor<12x4xui32>
    %96 = stablehlo.or %93, %95 : tensor<12x4xui32>
    %97 = stablehlo.xor %91, %96 : tensor<12x4xui32>
    %98 = stablehlo.add %91, %97 : tensor<12x4xui32>
    %c_24 = stablehlo.constant dense<6> : tensor<ui32>
    %99 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %100 = stablehlo.shift_left %97, %99 : tensor<12x4xui32>
    %c_25 = stablehlo.constant dense<26> : tensor<ui32>
    %101 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %102 = stablehlo.shift_right_logical %97, %101 : tensor<12x4xui32>
    %103 = stablehlo.or %100, %102 : tensor<12x4xui32>
    %104 = stablehlo.xor %98, %103 : tensor<12x4xui32>
    %105 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<12x1xui32>) -> tensor<12x4xui32>
    %106 = stablehlo.add %98, %105 : tensor<12x4xui32>
    %107 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<12x1xui32>) -> tensor<12x4xui32>
    %108 = stablehlo.add %104, %107 : tensor<12x4xui32>
    %c_26 = stablehlo.constant dense<3> : tensor<ui32>
    %109 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %110 = stablehlo.add %108, %109 : tensor<12x4xui32>
    %111 = stablehlo.add %106, %110 : tensor<12x4xui32>
    %c_27 = stablehlo.constant dense<17> : tensor<ui32>
    %112 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %113 = stablehlo.shift_left %110, %112 : tensor<12x4xui32>
    %c_28 = stablehlo.constant dense<15> : tensor<ui32>
    %114 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %115 = stablehlo.shift_right_logical %110, %114 : tensor<12x4xui32>
    %116 = stablehlo.or %113, %115 : tensor<12x4xui32>
    %117 = stablehlo.xor %111, %116 : tensor<12x4xui32>
    %118 = stablehlo.add %111, %117 : tensor<12x4xui32>
    %c_29 = stablehlo.constant dense<29> : tensor<ui32>
    %119 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %120 = stablehlo.shift_left %117, %119 : tensor<12x4xui32>
    %c_30 = stablehlo.constant dense<3> : tensor<ui32>
    %121 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %122 = stablehlo.shift_right_logical %117, %121 : tensor<12x4xui32>
    %123 = stablehlo.or %120, %122 : tensor<12x4xui32>
    %124 = stablehlo.xor %118, %123 : tensor<12x4xui32>
    %125 = stablehlo.add %118, %124 : tensor<12x4xui32>
    %c_31 = stablehlo.constant dense<16> : tensor<ui32>
    %126 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %127 = stablehlo.shift_left %124, %126 : tensor<12x4xui32>
    %c_32 = stablehlo.constant dense<16> : tensor<ui32>
    %128 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %129 = stablehlo.shift_right_logical %124, %128 : tensor<12x4xui32>
    %130 = stablehlo.or %127, %129 : tensor<12x4xui32>
    %131 = stablehlo.xor %125, %130 : tensor<12x4xui32>
    %132 = stablehlo.add %125, %131 : tensor<12x4xui32>
    %c_33 = stablehlo.constant dense<24> : tensor<ui32>
    %133 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %134 = stablehlo.shift_left %131, %133 : tensor<12x4xui32>
    %c_34 = stablehlo.constant dense<8> : tensor<ui32>
    %135 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %136 = stablehlo.shift_right_logical %131, %135 : tensor<12x4xui32>
    %137 = stablehlo.or %134, %136 : tensor<12x4xui32>
    %138 = stablehlo.xor %132, %137 : tensor<12x4xui32>
    %139 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<12x1xui32>) -> tensor<12x4xui32>
    %140 = stablehlo.add %132, %139 : tensor<12x4xui32>
    %141 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<12x1xui32>) -> tensor<12x4xui32>
    %142 = stablehlo.add %138, %141 : tensor<12x4xui32>
    %c_35 = stablehlo.constant dense<4> : tensor<ui32>
    %143 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %144 = stablehlo.add %142, %143 : tensor<12x4xui32>
    %145 = stablehlo.add %140, %144 : tensor<12x4xui32>
    %c_36 = stablehlo.constant dense<13> : tensor<ui32>
    %146 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %147 = stablehlo.shift_left %144, %146 : tensor<12x4xui32>
    %c_37 = stablehlo.constant dense<19> : tensor<ui32>
    %148 = stablehlo.broadcast_in_dim %c_37, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %149 = stablehlo.shift_right_logical %144, %148 : tensor<12x4xui32>
    %150 = stablehlo.or %147, %149 : tensor<12x4xui32>
    %151 = stablehlo.xor %145, %150 : tensor<12x4xui32>
    %152 = stablehlo.add %145, %151 : tensor<12x4xui32>
    %c_38 = stablehlo.constant dense<15> : tensor<ui32>
    %153 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %154 = stablehlo.shift_left %151, %153 : tensor<12x4xui32>
    %c_39 = stablehlo.constant dense<17> : tensor<ui32>
    %155 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %156 = stablehlo.shift_right_logical %151, %155 : tensor<12x4xui32>
    %157 = stablehlo.or %154, %156 : tensor<12x4xui32>
    %158 = stablehlo.xor %152, %157 : tensor<12x4xui32>
    %159 = stablehlo.add %152, %158 : tensor<12x4xui32>
    %c_40 = stablehlo.constant dense<26> : tensor<ui32>
    %160 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %161 = stablehlo.shift_left %158, %160 : tensor<12x4xui32>
    %c_41 = stablehlo.constant dense<6> : tensor<ui32>
    %162 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %163 = stablehlo.shift_right_logical %158, %162 : tensor<12x4xui32>
    %164 = stablehlo.or %161, %163 : tensor<12x4xui32>
    %165 = stablehlo.xor %159, %164 : tensor<12x4xui32>
    %166 = stablehlo.add %159, %165 : tensor<12x4xui32>
    %c_42 = stablehlo.constant dense<6> : tensor<ui32>
    %167 = stablehlo.broadcast_in_dim %c_42, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %168 = stablehlo.shift_left %165, %167 : tensor<12x4xui32>
    %c_43 = stablehlo.constant dense<26> : tensor<ui32>
    %169 = stablehlo.broadcast_in_dim %c_43, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %170 = stablehlo.shift_right_logical %165, %169 : tensor<12x4xui32>
    %171 = stablehlo.or %168, %170 : tensor<12x4xui32>
    %172 = stablehlo.xor %166, %171 : tensor<12x4xui32>
    %173 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<12x1xui32>) -> tensor<12x4xui32>
    %174 = stablehlo.add %166, %173 : tensor<12x4xui32>
    %175 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<12x1xui32>) -> tensor<12x4xui32>
    %176 = stablehlo.add %172, %175 : tensor<12x4xui32>
    %c_44 = stablehlo.constant dense<5> : tensor<ui32>
    %177 = stablehlo.broadcast_in_dim %c_44, dims = [] : (tensor<ui32>) -> tensor<12x4xui32>
    %178 = stablehlo.add %176, %177 : tensor<12x4xui32>
    return %174, %178 : tensor<12x4xui32>, tensor<12x4xui32>
  }
  func.func private @cumsum(%arg0: tensor<12x4xf32>) -> tensor<12x4xf32> {
    %0 = call @cumsum_1(%arg0) : (tensor<12x4xf32>) -> tensor<12x4xf32>
    return %0 : tensor<12x4xf32>
  }
  func.func private @cumsum_1(%arg0: tensor<12x4xf32>) -> tensor<12x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1:2 = chlo.scan(%arg0) inits (%0) dimension=1  attributes {is_associative = true, is_reverse = false} {
    ^bb0(%input: tensor<12xf32>, %carry: tensor<12xf32>):
      %2 = stablehlo.add %input, %carry : tensor<12xf32>
      stablehlo.return %2, %2 : tensor<12xf32>, tensor<12xf32>
    } : (tensor<12x4xf32>, tensor<12xf32>) -> (tensor<12x4xf32>, tensor<12xf32>)
    return %1#0 : tensor<12x4xf32>
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
  func.func private @_var_2(%arg0: tensor<12xf32>, %arg1: tensor<f32>, %arg2: tensor<i1>, %arg3: tensor<f32>) -> tensor<12xf32> {
    %0 = call @_where_3(%arg2, %arg3) : (tensor<i1>, tensor<f32>) -> tensor<f32>
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
  func.func private @_where_3(%arg0: tensor<i1>, %arg1: tensor<f32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.select %arg0, %arg1, %cst : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
  func.func private @cumsum_4(%arg0: tensor<12x4xf32>) -> tensor<12x4xf32> {
    %0 = call @cumsum_5(%arg0) : (tensor<12x4xf32>) -> tensor<12x4xf32>
    return %0 : tensor<12x4xf32>
  }
  func.func private @cumsum_5(%arg0: tensor<12x4xf32>) -> tensor<12x4xf32> {
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
