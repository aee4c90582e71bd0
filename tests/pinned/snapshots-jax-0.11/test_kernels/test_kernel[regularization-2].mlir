// import jax
// import jax.numpy as jnp
//
//
// def noisy_top_k_fn(h_in, seed, w_gate1, w_noise1, w_experts):
//     """Noisy top k."""
//     prng = jax.random.key(seed)
//     clean = h_in @ w_gate1
//     std = jax.nn.softplus(h_in @ w_noise1) + 0.1
//     jitter = jax.random.normal(prng, (5, 3))
//     noisy_scores = clean + jitter * std
//     gates = jax.nn.softmax(noisy_scores, axis=-1)
//     outs = jnp.einsum("bd,edm->bem", h_in, w_experts)
//     squashed = jax.nn.silu(outs)
//     result = jnp.einsum("be,bem->bm", gates, squashed)
//     activated = jnp.tanh(result)
//     return jnp.where(activated > -0.02, activated, 0.6 * activated)
//
//   h_in: float64[5, 4] in [-1, 1]
//   seed: int32[] in [0, 10000]
//   w_gate1: float64[4, 3] in [-1, 1]
//   w_noise1: float64[4, 3] in [-1, 1]
//   w_experts: float64[3, 4, 4] in [-0.8, 0.8]
// -----
// forward, cpu
module @jit_noisy_top_k_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x4xf64>, %arg1: tensor<i32>, %arg2: tensor<4x3xf64>, %arg3: tensor<4x3xf64>, %arg4: tensor<3x4x4xf64>) -> (tensor<5x4xf64> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<32> : tensor<i32>
    %0 = stablehlo.shift_right_logical %arg1, %c : tensor<i32>
    %1 = stablehlo.convert %0 : (tensor<i32>) -> tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %3 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<i64>
    %c_0 = stablehlo.constant dense<4294967295> : tensor<i64>
    %4 = stablehlo.and %3, %c_0 : tensor<i64>
    %5 = stablehlo.convert %4 : (tensor<i64>) -> tensor<ui32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %7 = stablehlo.concatenate %2, %6, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %8 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<4x3xf64>) -> tensor<5x3xf64>
    %9 = stablehlo.dot_general %arg0, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<4x3xf64>) -> tensor<5x3xf64>
    %10 = call @softplus(%9) : (tensor<5x3xf64>) -> tensor<5x3xf64>
    %cst = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %12 = stablehlo.add %10, %11 : tensor<5x3xf64>
    %13 = call @_normal(%7) : (tensor<2xui32>) -> tensor<5x3xf64>
    %14 = stablehlo.multiply %13, %12 : tensor<5x3xf64>
    %15 = stablehlo.add %8, %14 : tensor<5x3xf64>
    %cst_1 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %16 = stablehlo.reduce(%15 init: %cst_1) applies stablehlo.maximum across dimensions = [1] : (tensor<5x3xf64>, tensor<f64>) -> tensor<5xf64>
    %cst_2 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %18 = stablehlo.maximum %17, %16 : tensor<5xf64>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x3xf64>
    %21 = stablehlo.subtract %15, %20 : tensor<5x3xf64>
    %22 = stablehlo.exponential %21 : tensor<5x3xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %23 = stablehlo.reduce(%22 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf64>, tensor<f64>) -> tensor<5xf64>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x3xf64>
    %26 = stablehlo.divide %22, %25 : tensor<5x3xf64>
    %27 = stablehlo.dot_general %arg0, %arg4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<3x4x4xf64>) -> tensor<5x3x4xf64>
    %28 = call @silu(%27) : (tensor<5x3x4xf64>) -> tensor<5x3x4xf64>
    %29 = stablehlo.dot_general %26, %28, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf64>, tensor<5x3x4xf64>) -> tensor<5x4xf64>
    %30 = stablehlo.tanh %29 : tensor<5x4xf64>
    %cst_4 = stablehlo.constant dense<-2.000000e-02> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<5x4xf64>
    %32 = stablehlo.compare GT, %30, %31, FLOAT : (tensor<5x4xf64>, tensor<5x4xf64>) -> tensor<5x4xi1>
    %cst_5 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<5x4xf64>
    %34 = stablehlo.multiply %33, %30 : tensor<5x4xf64>
    %35 = call @_where(%32, %30, %34) : (tensor<5x4xi1>, tensor<5x4xf64>, tensor<5x4xf64>) -> tensor<5x4xf64>
    return %35 : tensor<5x4xf64>
  }
  func.func private @softplus(%arg0: tensor<5x3xf64>) -> tensor<5x3xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %1 = stablehlo.maximum %arg0, %0 : tensor<5x3xf64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %3 = stablehlo.subtract %arg0, %2 : tensor<5x3xf64>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<5x3xf64>, tensor<5x3xf64>) -> tensor<5x3xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %6 = stablehlo.add %arg0, %5 : tensor<5x3xf64>
    %7 = stablehlo.abs %3 : tensor<5x3xf64>
    %8 = stablehlo.negate %7 : tensor<5x3xf64>
    %9 = stablehlo.exponential %8 : tensor<5x3xf64>
    %10 = stablehlo.log_plus_one %9 : tensor<5x3xf64>
    %11 = stablehlo.add %1, %10 : tensor<5x3xf64>
    %12 = stablehlo.select %4, %6, %11 : tensor<5x3xi1>, tensor<5x3xf64>
    return %12 : tensor<5x3xf64>
  }
  func.func private @_normal(%arg0: tensor<2xui32>) -> tensor<5x3xf64> {
    %0 = call @_normal_real(%arg0) : (tensor<2xui32>) -> tensor<5x3xf64>
    return %0 : tensor<5x3xf64>
  }
  func.func private @_normal_real(%arg0: tensor<2xui32>) -> tensor<5x3xf64> {
    %cst = stablehlo.constant dense<-0.99999999999999988> : tensor<f64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %0 = call @_uniform(%arg0, %cst, %cst_0) : (tensor<2xui32>, tensor<f64>, tensor<f64>) -> tensor<5x3xf64>
    %1 = chlo.erf_inv %0 : tensor<5x3xf64> -> tensor<5x3xf64>
    %cst_1 = stablehlo.constant dense<1.4142135623730951> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %3 = stablehlo.multiply %2, %1 : tensor<5x3xf64>
    return %3 : tensor<5x3xf64>
  }
  func.func private @_uniform(%arg0: tensor<2xui32>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<5x3xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %2 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %3 = stablehlo.reshape %2 : (tensor<1xui32>) -> tensor<ui32>
    %4 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %5 = stablehlo.reshape %4 : (tensor<1xui32>) -> tensor<ui32>
    %6 = stablehlo.iota dim = 0 : tensor<5x3xui64>
    %7 = stablehlo.iota dim = 1 : tensor<5x3xui64>
    %c = stablehlo.constant dense<3> : tensor<ui64>
    %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<5x3xui64>
    %9 = stablehlo.multiply %8, %6 : tensor<5x3xui64>
    %c_0 = stablehlo.constant dense<1> : tensor<ui64>
    %10 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<5x3xui64>
    %11 = stablehlo.multiply %10, %7 : tensor<5x3xui64>
    %12 = stablehlo.add %9, %11 : tensor<5x3xui64>
    %c_1 = stablehlo.constant dense<32> : tensor<ui64>
    %13 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<5x3xui64>
    %14 = stablehlo.shift_right_logical %12, %13 : tensor<5x3xui64>
    %15 = stablehlo.convert %12 : (tensor<5x3xui64>) -> tensor<5x3xui32>
    %16 = stablehlo.convert %14 : (tensor<5x3xui64>) -> tensor<5x3xui32>
    %17:2 = call @threefry2x32(%3, %5, %16, %15) : (tensor<ui32>, tensor<ui32>, tensor<5x3xui32>, tensor<5x3xui32>) -> (tensor<5x3xui32>, tensor<5x3xui32>)
    %18 = stablehlo.convert %17#0 : (tensor<5x3xui32>) -> tensor<5x3xui64>
    %19 = stablehlo.convert %17#1 : (tensor<5x3xui32>) -> tensor<5x3xui64>
    %c_2 = stablehlo.constant dense<32> : tensor<ui64>
    %20 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<5x3xui64>
    %21 = stablehlo.shift_left %18, %20 : tensor<5x3xui64>
    %22 = stablehlo.or %21, %19 : tensor<5x3xui64>
    %c_3 = stablehlo.constant dense<12> : tensor<ui64>
    %23 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<5x3xui64>
    %24 = stablehlo.shift_right_logical %22, %23 : tensor<5x3xui64>
    %c_4 = stablehlo.constant dense<4607182418800017408> : tensor<ui64>
    %25 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui64>) -> tensor<5x3xui64>
    %26 = stablehlo.or %24, %25 : tensor<5x3xui64>
    %27 = stablehlo.bitcast_convert %26 : (tensor<5x3xui64>) -> tensor<5x3xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %29 = stablehlo.subtract %27, %28 : tensor<5x3xf64>
    %30 = stablehlo.subtract %1, %0 : tensor<1x1xf64>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<5x3xf64>
    %32 = stablehlo.multiply %29, %31 : tensor<5x3xf64>
    %33 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<5x3xf64>
    %34 = stablehlo.add %32, %33 : tensor<5x3xf64>
    %35 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<5x3xf64>
    %36 = stablehlo.maximum %35, %34 : tensor<5x3xf64>
    return %36 : tensor<5x3xf64>
  }
  func.func private @threefry2x32(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<5x3xui32>, %arg3: tensor<5x3xui32>) -> (tensor<5x3xui32>, tensor<5x3xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<5x3xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<5x3xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i64>, tensor<i64>, tensor<5x3xui32>, tensor<5x3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i64>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %c_12 = stablehlo.constant dense<1> : tensor<i64>
      %7 = stablehlo.add %iterArg_4, %c_12 : tensor<i64>
      %8 = stablehlo.slice %iterArg_10 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
      %9 = stablehlo.reshape %8 : (tensor<1xui32>) -> tensor<ui32>
      %10 = stablehlo.slice %iterArg_10 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
      %11 = stablehlo.reshape %10 : (tensor<1xui32>) -> tensor<ui32>
      %12 = stablehlo.slice %iterArg_10 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
      %13 = stablehlo.reshape %12 : (tensor<1xui32>) -> tensor<ui32>
      %14 = stablehlo.slice %iterArg_10 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
      %15 = stablehlo.reshape %14 : (tensor<1xui32>) -> tensor<ui32>
      %16 = stablehlo.add %iterArg_5, %iterArg_6 : tensor<5x3xui32>
      %17 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
      %18 = stablehlo.shift_left %iterArg_6, %17 : tensor<5x3xui32>
      %c_13 = stablehlo.constant dense<32> : tensor<ui32>
      %19 = stablehlo.subtract %c_13, %9 : tensor<ui32>
      %20 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
      %21 = stablehlo.shift_right_logical %iterArg_6, %20 : tensor<5x3xui32>
      %22 = stablehlo.or %18, %21 : tensor<5x3xui32>
      %23 = stablehlo.xor %16, %22 : tensor<5x3xui32>
      %24 = stablehlo.add %16, %23 : tensor<5x3xui32>
      %25 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
      %26 = stablehlo.shift_left %23, %25 : tensor<5x3xui32>
      %c_14 = stablehlo.constant dense<32> : tensor<ui32>
      %27 = stablehlo.subtract %c_14, %11 : tensor<ui32>
      %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
      %29 = stablehlo.shift_right_logical %23, %28 : tensor<5x3xui32>
      %30 = stablehlo.or %26, %29 : tensor<5x3xui32>
      %31 = stablehlo.xor %24, %30 : tensor<5x3xui32>
      %32 = stablehlo.add %24, %31 : tensor<5x3xui32>
      %33 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
      %34 = stablehlo.shift_left %31, %33 : tensor<5x3xui32>
      %c_15 = stablehlo.constant dense<32> : tensor<ui32>
      %35 = stablehlo.subtract %c_15, %13 : tensor<ui32>
      %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
      %37 = stablehlo.shift_right_logical %31, %36 : tensor<5x3xui32>
      %38 = stablehlo.or %34, %37 : tensor<5x3xui32>
      %39 = stablehlo.xor %32, %38 : tensor<5x3xui32>
      %40 = stablehlo.add %32, %39 : tensor<5x3xui32>
      %41 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
      %42 = stablehlo.shift_left %39, %41 : tensor<5x3xui32>
      %c_16 = stablehlo.constant dense<32> : tensor<ui32>
      %43 = stablehlo.subtract %c_16, %15 : tensor<ui32>
      %44 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
      %45 = stablehlo.shift_right_logical %39, %44 : tensor<5x3xui32>
      %46 = stablehlo.or %42, %45 : tensor<5x3xui32>
      %47 = stablehlo.xor %40, %46 : tensor<5x3xui32>
      %48 = stablehlo.broadcast_in_dim %iterArg_7, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
      %49 = stablehlo.add %40, %48 : tensor<5x3xui32>
      %50 = stablehlo.broadcast_in_dim %iterArg_8, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
      %51 = stablehlo.add %47, %50 : tensor<5x3xui32>
      %c_17 = stablehlo.constant dense<1> : tensor<i64>
      %52 = stablehlo.add %iterArg_4, %c_17 : tensor<i64>
      %53 = stablehlo.convert %52 : (tensor<i64>) -> tensor<ui32>
      %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
      %55 = stablehlo.add %51, %54 : tensor<5x3xui32>
      %c_18 = stablehlo.constant dense<1> : tensor<i64>
      %56 = stablehlo.add %iterArg, %c_18 : tensor<i64>
      stablehlo.return %56, %7, %49, %55, %iterArg_8, %iterArg_9, %iterArg_7, %iterArg_11, %iterArg_10 : tensor<i64>, tensor<i64>, tensor<5x3xui32>, tensor<5x3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<5x3xui32>, tensor<5x3xui32>
  }
  func.func private @silu(%arg0: tensor<5x3x4xf64>) -> tensor<5x3x4xf64> {
    %0 = stablehlo.negate %arg0 : tensor<5x3x4xf64>
    %1 = stablehlo.exponential %0 : tensor<5x3x4xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x3x4xf64>
    %3 = stablehlo.add %2, %1 : tensor<5x3x4xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<5x3x4xf64>
    %5 = stablehlo.divide %4, %3 : tensor<5x3x4xf64>
    %6 = stablehlo.multiply %arg0, %5 : tensor<5x3x4xf64>
    return %6 : tensor<5x3x4xf64>
  }
  func.func private @_where(%arg0: tensor<5x4xi1>, %arg1: tensor<5x4xf64>, %arg2: tensor<5x4xf64>) -> tensor<5x4xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<5x4xi1>, tensor<5x4xf64>
    return %0 : tensor<5x4xf64>
  }
}
// -----
// forward, cuda
module @jit_noisy_top_k_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x4xf64>, %arg1: tensor<i32>, %arg2: tensor<4x3xf64>, %arg3: tensor<4x3xf64>, %arg4: tensor<3x4x4xf64>) -> (tensor<5x4xf64> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<32> : tensor<i32>
    %0 = stablehlo.shift_right_logical %arg1, %c : tensor<i32>
    %1 = stablehlo.convert %0 : (tensor<i32>) -> tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %3 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<i64>
    %c_0 = stablehlo.constant dense<4294967295> : tensor<i64>
    %4 = stablehlo.and %3, %c_0 : tensor<i64>
    %5 = stablehlo.convert %4 : (tensor<i64>) -> tensor<ui32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %7 = stablehlo.concatenate %2, %6, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %8 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<4x3xf64>) -> tensor<5x3xf64>
    %9 = stablehlo.dot_general %arg0, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<4x3xf64>) -> tensor<5x3xf64>
    %10 = call @softplus(%9) : (tensor<5x3xf64>) -> tensor<5x3xf64>
    %cst = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %12 = stablehlo.add %10, %11 : tensor<5x3xf64>
    %13 = call @_normal(%7) : (tensor<2xui32>) -> tensor<5x3xf64>
    %14 = stablehlo.multiply %13, %12 : tensor<5x3xf64>
    %15 = stablehlo.add %8, %14 : tensor<5x3xf64>
    %cst_1 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %16 = stablehlo.reduce(%15 init: %cst_1) applies stablehlo.maximum across dimensions = [1] : (tensor<5x3xf64>, tensor<f64>) -> tensor<5xf64>
    %cst_2 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %18 = stablehlo.maximum %17, %16 : tensor<5xf64>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x3xf64>
    %21 = stablehlo.subtract %15, %20 : tensor<5x3xf64>
    %22 = stablehlo.exponential %21 : tensor<5x3xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %23 = stablehlo.reduce(%22 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf64>, tensor<f64>) -> tensor<5xf64>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x3xf64>
    %26 = stablehlo.divide %22, %25 : tensor<5x3xf64>
    %27 = stablehlo.dot_general %arg0, %arg4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<3x4x4xf64>) -> tensor<5x3x4xf64>
    %28 = call @silu(%27) : (tensor<5x3x4xf64>) -> tensor<5x3x4xf64>
    %29 = stablehlo.dot_general %26, %28, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf64>, tensor<5x3x4xf64>) -> tensor<5x4xf64>
    %30 = stablehlo.tanh %29 : tensor<5x4xf64>
    %cst_4 = stablehlo.constant dense<-2.000000e-02> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<5x4xf64>
    %32 = stablehlo.compare GT, %30, %31, FLOAT : (tensor<5x4xf64>, tensor<5x4xf64>) -> tensor<5x4xi1>
    %cst_5 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<5x4xf64>
    %34 = stablehlo.multiply %33, %30 : tensor<5x4xf64>
    %35 = call @_where(%32, %30, %34) : (tensor<5x4xi1>, tensor<5x4xf64>, tensor<5x4xf64>) -> tensor<5x4xf64>
    return %35 : tensor<5x4xf64>
  }
  func.func private @softplus(%arg0: tensor<5x3xf64>) -> tensor<5x3xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %1 = stablehlo.maximum %arg0, %0 : tensor<5x3xf64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %3 = stablehlo.subtract %arg0, %2 : tensor<5x3xf64>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<5x3xf64>, tensor<5x3xf64>) -> tensor<5x3xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %6 = stablehlo.add %arg0, %5 : tensor<5x3xf64>
    %7 = stablehlo.abs %3 : tensor<5x3xf64>
    %8 = stablehlo.negate %7 : tensor<5x3xf64>
    %9 = stablehlo.exponential %8 : tensor<5x3xf64>
    %10 = stablehlo.log_plus_one %9 : tensor<5x3xf64>
    %11 = stablehlo.add %1, %10 : tensor<5x3xf64>
    %12 = stablehlo.select %4, %6, %11 : tensor<5x3xi1>, tensor<5x3xf64>
    return %12 : tensor<5x3xf64>
  }
  func.func private @_normal(%arg0: tensor<2xui32>) -> tensor<5x3xf64> {
    %0 = call @_normal_real(%arg0) : (tensor<2xui32>) -> tensor<5x3xf64>
    return %0 : tensor<5x3xf64>
  }
  func.func private @_normal_real(%arg0: tensor<2xui32>) -> tensor<5x3xf64> {
    %cst = stablehlo.constant dense<-0.99999999999999988> : tensor<f64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %0 = call @_uniform(%arg0, %cst, %cst_0) : (tensor<2xui32>, tensor<f64>, tensor<f64>) -> tensor<5x3xf64>
    %1 = chlo.erf_inv %0 : tensor<5x3xf64> -> tensor<5x3xf64>
    %cst_1 = stablehlo.constant dense<1.4142135623730951> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %3 = stablehlo.multiply %2, %1 : tensor<5x3xf64>
    return %3 : tensor<5x3xf64>
  }
  func.func private @_uniform(%arg0: tensor<2xui32>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<5x3xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %2 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %3 = stablehlo.reshape %2 : (tensor<1xui32>) -> tensor<ui32>
    %4 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %5 = stablehlo.reshape %4 : (tensor<1xui32>) -> tensor<ui32>
    %6 = stablehlo.iota dim = 0 : tensor<5x3xui64>
    %7 = stablehlo.iota dim = 1 : tensor<5x3xui64>
    %c = stablehlo.constant dense<3> : tensor<ui64>
    %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<5x3xui64>
    %9 = stablehlo.multiply %8, %6 : tensor<5x3xui64>
    %c_0 = stablehlo.constant dense<1> : tensor<ui64>
    %10 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<5x3xui64>
    %11 = stablehlo.multiply %10, %7 : tensor<5x3xui64>
    %12 = stablehlo.add %9, %11 : tensor<5x3xui64>
    %c_1 = stablehlo.constant dense<32> : tensor<ui64>
    %13 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<5x3xui64>
    %14 = stablehlo.shift_right_logical %12, %13 : tensor<5x3xui64>
    %15 = stablehlo.convert %12 : (tensor<5x3xui64>) -> tensor<5x3xui32>
    %16 = stablehlo.convert %14 : (tensor<5x3xui64>) -> tensor<5x3xui32>
    %17:2 = call @threefry2x32(%3, %5, %16, %15) : (tensor<ui32>, tensor<ui32>, tensor<5x3xui32>, tensor<5x3xui32>) -> (tensor<5x3xui32>, tensor<5x3xui32>)
    %18 = stablehlo.convert %17#0 : (tensor<5x3xui32>) -> tensor<5x3xui64>
    %19 = stablehlo.convert %17#1 : (tensor<5x3xui32>) -> tensor<5x3xui64>
    %c_2 = stablehlo.constant dense<32> : tensor<ui64>
    %20 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<5x3xui64>
    %21 = stablehlo.shift_left %18, %20 : tensor<5x3xui64>
    %22 = stablehlo.or %21, %19 : tensor<5x3xui64>
    %c_3 = stablehlo.constant dense<12> : tensor<ui64>
    %23 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<5x3xui64>
    %24 = stablehlo.shift_right_logical %22, %23 : tensor<5x3xui64>
    %c_4 = stablehlo.constant dense<4607182418800017408> : tensor<ui64>
    %25 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui64>) -> tensor<5x3xui64>
    %26 = stablehlo.or %24, %25 : tensor<5x3xui64>
    %27 = stablehlo.bitcast_convert %26 : (tensor<5x3xui64>) -> tensor<5x3xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %29 = stablehlo.subtract %27, %28 : tensor<5x3xf64>
    %30 = stablehlo.subtract %1, %0 : tensor<1x1xf64>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<5x3xf64>
    %32 = stablehlo.multiply %29, %31 : tensor<5x3xf64>
    %33 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<5x3xf64>
    %34 = stablehlo.add %32, %33 : tensor<5x3xf64>
    %35 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<5x3xf64>
    %36 = stablehlo.maximum %35, %34 : tensor<5x3xf64>
    return %36 : tensor<5x3xf64>
  }
  func.func private @threefry2x32(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<5x3xui32>, %arg3: tensor<5x3xui32>) -> (tensor<5x3xui32>, tensor<5x3xui32>) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<5x3xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<5x3xui32>
    %6 = stablehlo.add %3, %5 : tensor<5x3xui32>
    %c_0 = stablehlo.constant dense<13> : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %8 = stablehlo.shift_left %5, %7 : tensor<5x3xui32>
    %c_1 = stablehlo.constant dense<19> : tensor<ui32>
    %9 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %10 = stablehlo.shift_right_logical %5, %9 : tensor<5x3xui32>
    %11 = stablehlo.or %8, %10 : tensor<5x3xui32>
    %12 = stablehlo.xor %6, %11 : tensor<5x3xui32>
    %13 = stablehlo.add %6, %12 : tensor<5x3xui32>
    %c_2 = stablehlo.constant dense<15> : tensor<ui32>
    %14 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %15 = stablehlo.shift_left %12, %14 : tensor<5x3xui32>
    %c_3 = stablehlo.constant dense<17> : tensor<ui32>
    %16 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %17 = stablehlo.shift_right_logical %12, %16 : tensor<5x3xui32>
    %18 = stablehlo.or %15, %17 : tensor<5x3xui32>
    %19 = stablehlo.xor %13, %18 : tensor<5x3xui32>
    %20 = stablehlo.add %13, %19 : tensor<5x3xui32>
    %c_4 = stablehlo.constant dense<26> : tensor<ui32>
    %21 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %22 = stablehlo.shift_left %19, %21 : tensor<5x3xui32>
    %c_5 = stablehlo.constant dense<6> : tensor<ui32>
    %23 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %24 = stablehlo.shift_right_logical %19, %23 : tensor<5x3xui32>
    %25 = stablehlo.or %22, %24 : tensor<5x3xui32>
    %26 = stablehlo.xor %20, %25 : tensor<5x3xui32>
    %27 = stablehlo.add %20, %26 : tensor<5x3xui32>
    %c_6 = stablehlo.constant dense<6> : tensor<ui32>
    %28 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %29 = stablehlo.shift_left %26, %28 : tensor<5x3xui32>
    %c_7 = stablehlo.constant dense<26> : tensor<ui32>
    %30 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %31 = stablehlo.shift_right_logical %26, %30 : tensor<5x3xui32>
    %32 = stablehlo.or %29, %31 : tensor<5x3xui32>
    %33 = stablehlo.xor %27, %32 : tensor<5x3xui32>
    %34 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %35 = stablehlo.add %27, %34 : tensor<5x3xui32>
    %36 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %37 = stablehlo.add %33, %36 : tensor<5x3xui32>
    %c_8 = stablehlo.constant dense<1> : tensor<ui32>
    %38 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %39 = stablehlo.add %37, %38 : tensor<5x3xui32>
    %40 = stablehlo.add %35, %39 : tensor<5x3xui32>
    %c_9 = stablehlo.constant dense<17> : tensor<ui32>
    %41 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %42 = stablehlo.shift_left %39, %41 : tensor<5x3xui32>
    %c_10 = stablehlo.constant dense<15> : tensor<ui32>
    %43 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %44 = stablehlo.shift_right_logical %39, %43 : tensor<5x3xui32>
    %45 = stablehlo.or %42, %44 : tensor<5x3xui32>
    %46 = stablehlo.xor %40, %45 : tensor<5x3xui32>
    %47 = stablehlo.add %40, %46 : tensor<5x3xui32>
    %c_11 = stablehlo.constant dense<29> : tensor<ui32>
    %48 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %49 = stablehlo.shift_left %46, %48 : tensor<5x3xui32>
    %c_12 = stablehlo.constant dense<3> : tensor<ui32>
    %50 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %51 = stablehlo.shift_right_logical %46, %50 : tensor<5x3xui32>
    %52 = stablehlo.or %49, %51 : tensor<5x3xui32>
    %53 = stablehlo.xor %47, %52 : tensor<5x3xui32>
    %54 = stablehlo.add %47, %53 : tensor<5x3xui32>
    %c_13 = stablehlo.constant dense<16> : tensor<ui32>
    %55 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %56 = stablehlo.shift_left %53, %55 : tensor<5x3xui32>
    %c_14 = stablehlo.constant dense<16> : tensor<ui32>
    %57 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %58 = stablehlo.shift_right_logical %53, %57 : tensor<5x3xui32>
    %59 = stablehlo.or %56, %58 : tensor<5x3xui32>
    %60 = stablehlo.xor %54, %59 : tensor<5x3xui32>
    %61 = stablehlo.add %54, %60 : tensor<5x3xui32>
    %c_15 = stablehlo.constant dense<24> : tensor<ui32>
    %62 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %63 = stablehlo.shift_left %60, %62 : tensor<5x3xui32>
    %c_16 = stablehlo.constant dense<8> : tensor<ui32>
    %64 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %65 = stablehlo.shift_right_logical %60, %64 : tensor<5x3xui32>
    %66 = stablehlo.or %63, %65 : tensor<5x3xui32>
    %67 = stablehlo.xor %61, %66 : tensor<5x3xui32>
    %68 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %69 = stablehlo.add %61, %68 : tensor<5x3xui32>
    %70 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %71 = stablehlo.add %67, %70 : tensor<5x3xui32>
    %c_17 = stablehlo.constant dense<2> : tensor<ui32>
    %72 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %73 = stablehlo.add %71, %72 : tensor<5x3xui32>
    %74 = stablehlo.add %69, %73 : tensor<5x3xui32>
    %c_18 = stablehlo.constant dense<13> : tensor<ui32>
    %75 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %76 = stablehlo.shift_left %73, %75 : tensor<5x3xui32>
    %c_19 = stablehlo.constant dense<19> : tensor<ui32>
    %77 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %78 = stablehlo.shift_right_logical %73, %77 : tensor<5x3xui32>
    %79 = stablehlo.or %76, %78 : tensor<5x3xui32>
    %80 = stablehlo.xor %74, %79 : tensor<5x3xui32>
    %81 = stablehlo.add %74, %80 : tensor<5x3xui32>
    %c_20 = stablehlo.constant dense<15> : tensor<ui32>
    %82 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %83 = stablehlo.shift_left %80, %82 : tensor<5x3xui32>
    %c_21 = stablehlo.constant dense<17> : tensor<ui32>
    %84 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %85 = stablehlo.shift_right_logical %80, %84 : tensor<5x3xui32>
    %86 = stablehlo.or %83, %85 : tensor<5x3xui32>
    %87 = stablehlo.xor %81, %86 : tensor<5x3xui32>
    %88 = stablehlo.add %81, %87 : tensor<5x3xui32>
    %c_22 = stablehlo.constant dense<26> : tensor<ui32>
    %89 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %90 = stablehlo.shift_left %87, %89 : tensor<5x3xui32>
    %c_23 = stablehlo.constant dense<6> : tensor<ui32>
    %91 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %92 = stablehlo.shift_right_logical %87, %91 : tensor<5x3xui32>
    %93 = stablehlo.or %90, %92 : tensor<5x3xui32>
    %94 = stablehlo.xor %88, %93 : tensor<5x3xui32>
    %95 = stablehlo.add %88, %94 : tensor<5x3xui32>
    %c_24 = stablehlo.constant dense<6> : tensor<ui32>
    %96 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %97 = stablehlo.shift_left %94, %96 : tensor<5x3xui32>
    %c_25 = stablehlo.constant dense<26> : tensor<ui32>
    %98 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %99 = stablehlo.shift_right_logical %94, %98 : tensor<5x3xui32>
    %100 = stablehlo.or %97, %99 : tensor<5x3xui32>
    %101 = stablehlo.xor %95, %100 : tensor<5x3xui32>
    %102 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %103 = stablehlo.add %95, %102 : tensor<5x3xui32>
    %104 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %105 = stablehlo.add %101, %104 : tensor<5x3xui32>
    %c_26 = stablehlo.constant dense<3> : tensor<ui32>
    %106 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %107 = stablehlo.add %105, %106 : tensor<5x3xui32>
    %108 = stablehlo.add %103, %107 : tensor<5x3xui32>
    %c_27 = stablehlo.constant dense<17> : tensor<ui32>
    %109 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %110 = stablehlo.shift_left %107, %109 : tensor<5x3xui32>
    %c_28 = stablehlo.constant dense<15> : tensor<ui32>
    %111 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %112 = stablehlo.shift_right_logical %107, %111 : tensor<5x3xui32>
    %113 = stablehlo.or %110, %112 : tensor<5x3xui32>
    %114 = stablehlo.xor %108, %113 : tensor<5x3xui32>
    %115 = stablehlo.add %108, %114 : tensor<5x3xui32>
    %c_29 = stablehlo.constant dense<29> : tensor<ui32>
    %116 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %117 = stablehlo.shift_left %114, %116 : tensor<5x3xui32>
    %c_30 = stablehlo.constant dense<3> : tensor<ui32>
    %118 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %119 = stablehlo.shift_right_logical %114, %118 : tensor<5x3xui32>
    %120 = stablehlo.or %117, %119 : tensor<5x3xui32>
    %121 = stablehlo.xor %115, %120 : tensor<5x3xui32>
    %122 = stablehlo.add %115, %121 : tensor<5x3xui32>
    %c_31 = stablehlo.constant dense<16> : tensor<ui32>
    %123 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %124 = stablehlo.shift_left %121, %123 : tensor<5x3xui32>
    %c_32 = stablehlo.constant dense<16> : tensor<ui32>
    %125 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %126 = stablehlo.shift_right_logical %121, %125 : tensor<5x3xui32>
    %127 = stablehlo.or %124, %126 : tensor<5x3xui32>
    %128 = stablehlo.xor %122, %127 : tensor<5x3xui32>
    %129 = stablehlo.add %122, %128 : tensor<5x3xui32>
    %c_33 = stablehlo.constant dense<24> : tensor<ui32>
    %130 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %131 = stablehlo.shift_left %128, %130 : tensor<5x3xui32>
    %c_34 = stablehlo.constant dense<8> : tensor<ui32>
    %132 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %133 = stablehlo.shift_right_logical %128, %132 : tensor<5x3xui32>
    %134 = stablehlo.or %131, %133 : tensor<5x3xui32>
    %135 = stablehlo.xor %129, %134 : tensor<5x3xui32>
    %136 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %137 = stablehlo.add %129, %136 : tensor<5x3xui32>
    %138 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %139 = stablehlo.add %135, %138 : tensor<5x3xui32>
    %c_35 = stablehlo.constant dense<4> : tensor<ui32>
    %140 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %141 = stablehlo.add %139, %140 : tensor<5x3xui32>
    %142 = stablehlo.add %137, %141 : tensor<5x3xui32>
    %c_36 = stablehlo.constant dense<13> : tensor<ui32>
    %143 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %144 = stablehlo.shift_left %141, %143 : tensor<5x3xui32>
    %c_37 = stablehlo.constant dense<19> : tensor<ui32>
    %145 = stablehlo.broadcast_in_dim %c_37, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %146 = stablehlo.shift_right_logical %141, %145 : tensor<5x3xui32>
    %147 = stablehlo.or %144, %146 : tensor<5x3xui32>
    %148 = stablehlo.xor %142, %147 : tensor<5x3xui32>
    %149 = stablehlo.add %142, %148 : tensor<5x3xui32>
    %c_38 = stablehlo.constant dense<15> : tensor<ui32>
    %150 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %151 = stablehlo.shift_left %148, %150 : tensor<5x3xui32>
    %c_39 = stablehlo.constant dense<17> : tensor<ui32>
    %152 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %153 = stablehlo.shift_right_logical %148, %152 : tensor<5x3xui32>
    %154 = stablehlo.or %151, %153 : tensor<5x3xui32>
    %155 = stablehlo.xor %149, %154 : tensor<5x3xui32>
    %156 = stablehlo.add %149, %155 : tensor<5x3xui32>
    %c_40 = stablehlo.constant dense<26> : tensor<ui32>
    %157 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %158 = stablehlo.shift_left %155, %157 : tensor<5x3xui32>
    %c_41 = stablehlo.constant dense<6> : tensor<ui32>
    %159 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %160 = stablehlo.shift_right_logical %155, %159 : tensor<5x3xui32>
    %161 = stablehlo.or %158, %160 : tensor<5x3xui32>
    %162 = stablehlo.xor %156, %161 : tensor<5x3xui32>
    %163 = stablehlo.add %156, %162 : tensor<5x3xui32>
    %c_42 = stablehlo.constant dense<6> : tensor<ui32>
    %164 = stablehlo.broadcast_in_dim %c_42, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %165 = stablehlo.shift_left %162, %164 : tensor<5x3xui32>
    %c_43 = stablehlo.constant dense<26> : tensor<ui32>
    %166 = stablehlo.broadcast_in_dim %c_43, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %167 = stablehlo.shift_right_logical %162, %166 : tensor<5x3xui32>
    %168 = stablehlo.or %165, %167 : tensor<5x3xui32>
    %169 = stablehlo.xor %163, %168 : tensor<5x3xui32>
    %170 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %171 = stablehlo.add %163, %170 : tensor<5x3xui32>
    %172 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %173 = stablehlo.add %169, %172 : tensor<5x3xui32>
    %c_44 = stablehlo.constant dense<5> : tensor<ui32>
    %174 = stablehlo.broadcast_in_dim %c_44, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %175 = stablehlo.add %173, %174 : tensor<5x3xui32>
    return %171, %175 : tensor<5x3xui32>, tensor<5x3xui32>
  }
  func.func private @silu(%arg0: tensor<5x3x4xf64>) -> tensor<5x3x4xf64> {
    %0 = stablehlo.negate %arg0 : tensor<5x3x4xf64>
    %1 = stablehlo.exponential %0 : tensor<5x3x4xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x3x4xf64>
    %3 = stablehlo.add %2, %1 : tensor<5x3x4xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<5x3x4xf64>
    %5 = stablehlo.divide %4, %3 : tensor<5x3x4xf64>
    %6 = stablehlo.multiply %arg0, %5 : tensor<5x3x4xf64>
    return %6 : tensor<5x3x4xf64>
  }
  func.func private @_where(%arg0: tensor<5x4xi1>, %arg1: tensor<5x4xf64>, %arg2: tensor<5x4xf64>) -> tensor<5x4xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<5x4xi1>, tensor<5x4xf64>
    return %0 : tensor<5x4xf64>
  }
}
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x4xf64>, %arg1: tensor<i32>, %arg2: tensor<4x3xf64>, %arg3: tensor<4x3xf64>, %arg4: tensor<3x4x4xf64>) -> (tensor<5x4xf64> {jax.result_info = "result[0]"}, tensor<4x3xf64> {jax.result_info = "result[1]"}, tensor<4x3xf64> {jax.result_info = "result[2]"}, tensor<3x4x4xf64> {jax.result_info = "result[3]"}) {
    %c = stablehlo.constant dense<32> : tensor<i32>
    %0 = stablehlo.shift_right_logical %arg1, %c : tensor<i32>
    %1 = stablehlo.convert %0 : (tensor<i32>) -> tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %3 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<i64>
    %c_0 = stablehlo.constant dense<4294967295> : tensor<i64>
    %4 = stablehlo.and %3, %c_0 : tensor<i64>
    %5 = stablehlo.convert %4 : (tensor<i64>) -> tensor<ui32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %7 = stablehlo.concatenate %2, %6, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %8 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<4x3xf64>) -> tensor<5x3xf64>
    %9 = stablehlo.dot_general %arg0, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<4x3xf64>) -> tensor<5x3xf64>
    %10:2 = call @softplus(%9) : (tensor<5x3xf64>) -> (tensor<5x3xf64>, tensor<5x3xf64>)
    %cst = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %12 = stablehlo.add %10#0, %11 : tensor<5x3xf64>
    %13 = call @_normal(%7) : (tensor<2xui32>) -> tensor<5x3xf64>
    %14 = stablehlo.multiply %13, %12 : tensor<5x3xf64>
    %15 = stablehlo.add %8, %14 : tensor<5x3xf64>
    %cst_1 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %16 = stablehlo.reduce(%15 init: %cst_1) applies stablehlo.maximum across dimensions = [1] : (tensor<5x3xf64>, tensor<f64>) -> tensor<5xf64>
    %cst_2 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %18 = stablehlo.maximum %17, %16 : tensor<5xf64>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x3xf64>
    %21 = stablehlo.subtract %15, %20 : tensor<5x3xf64>
    %22 = stablehlo.exponential %21 : tensor<5x3xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %23 = stablehlo.reduce(%22 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf64>, tensor<f64>) -> tensor<5xf64>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x3xf64>
    %26 = stablehlo.divide %22, %25 : tensor<5x3xf64>
    %27 = stablehlo.multiply %24, %24 : tensor<5x1xf64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %29 = stablehlo.divide %28, %27 : tensor<5x1xf64>
    %30 = stablehlo.dot_general %arg0, %arg4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<3x4x4xf64>) -> tensor<5x3x4xf64>
    %31:3 = call @silu(%30) : (tensor<5x3x4xf64>) -> (tensor<5x3x4xf64>, tensor<5x3x4xf64>, tensor<5x3x4xf64>)
    %32 = stablehlo.dot_general %26, %31#0, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf64>, tensor<5x3x4xf64>) -> tensor<5x4xf64>
    %33 = stablehlo.tanh %32 : tensor<5x4xf64>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<5x4xf64>
    %35 = stablehlo.add %34, %33 : tensor<5x4xf64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<5x4xf64>
    %37 = stablehlo.subtract %36, %33 : tensor<5x4xf64>
    %38 = stablehlo.multiply %35, %37 : tensor<5x4xf64>
    %cst_7 = stablehlo.constant dense<-2.000000e-02> : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<5x4xf64>
    %40 = stablehlo.compare GT, %33, %39, FLOAT : (tensor<5x4xf64>, tensor<5x4xf64>) -> tensor<5x4xi1>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %41 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<5x4xf64>
    %42:2 = call @_where(%40, %41) : (tensor<5x4xi1>, tensor<5x4xf64>) -> (tensor<5x4xf64>, tensor<5x4xf64>)
    %cst_9 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
    %43 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<5x4xf64>
    %44 = stablehlo.multiply %43, %42#1 : tensor<5x4xf64>
    %45 = stablehlo.add %42#0, %44 : tensor<5x4xf64>
    %46 = stablehlo.multiply %45, %38 : tensor<5x4xf64>
    %47 = stablehlo.dot_general %46, %26, batching_dims = [0] x [0], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<5x3xf64>) -> tensor<5x4x3xf64>
    %48 = stablehlo.transpose %47, dims = [0, 2, 1] : (tensor<5x4x3xf64>) -> tensor<5x3x4xf64>
    %49 = stablehlo.dot_general %46, %31#0, batching_dims = [0] x [0], contracting_dims = [1] x [2], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<5x3x4xf64>) -> tensor<5x3xf64>
    %50 = call @silu_0(%31#1, %31#2, %30, %48) : (tensor<5x3x4xf64>, tensor<5x3x4xf64>, tensor<5x3x4xf64>, tensor<5x3x4xf64>) -> tensor<5x3x4xf64>
    %51 = stablehlo.dot_general %50, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x3x4xf64>, tensor<5x4xf64>) -> tensor<3x4x4xf64>
    %52 = stablehlo.transpose %51, dims = [0, 2, 1] : (tensor<3x4x4xf64>) -> tensor<3x4x4xf64>
    %53 = stablehlo.dot_general %50, %arg4, contracting_dims = [1, 2] x [0, 2], precision = [DEFAULT, DEFAULT] : (tensor<5x3x4xf64>, tensor<3x4x4xf64>) -> tensor<5x4xf64>
    %54 = stablehlo.broadcast_in_dim %29, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x3xf64>
    %55 = stablehlo.multiply %49, %54 : tensor<5x3xf64>
    %56 = stablehlo.multiply %55, %22 : tensor<5x3xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %57 = stablehlo.reduce(%56 init: %cst_10) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf64>, tensor<f64>) -> tensor<5xf64>
    %58 = stablehlo.reshape %57 : (tensor<5xf64>) -> tensor<5x1xf64>
    %59 = stablehlo.negate %58 : tensor<5x1xf64>
    %60 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x3xf64>
    %61 = stablehlo.divide %49, %60 : tensor<5x3xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %62 = stablehlo.reduce(%59 init: %cst_11) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<5xf64>
    %63 = stablehlo.broadcast_in_dim %62, dims = [0] : (tensor<5xf64>) -> tensor<5x3xf64>
    %64 = stablehlo.add %61, %63 : tensor<5x3xf64>
    %65 = stablehlo.multiply %64, %22 : tensor<5x3xf64>
    %66 = stablehlo.multiply %13, %65 : tensor<5x3xf64>
    %67 = call @softplus_1(%10#1, %66) : (tensor<5x3xf64>, tensor<5x3xf64>) -> tensor<5x3xf64>
    %68 = stablehlo.dot_general %67, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf64>, tensor<5x4xf64>) -> tensor<3x4xf64>
    %69 = stablehlo.transpose %68, dims = [1, 0] : (tensor<3x4xf64>) -> tensor<4x3xf64>
    %70 = stablehlo.dot_general %67, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf64>, tensor<4x3xf64>) -> tensor<5x4xf64>
    %71 = stablehlo.add %53, %70 : tensor<5x4xf64>
    %72 = stablehlo.dot_general %65, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf64>, tensor<5x4xf64>) -> tensor<3x4xf64>
    %73 = stablehlo.transpose %72, dims = [1, 0] : (tensor<3x4xf64>) -> tensor<4x3xf64>
    %74 = stablehlo.dot_general %65, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf64>, tensor<4x3xf64>) -> tensor<5x4xf64>
    %75 = stablehlo.add %71, %74 : tensor<5x4xf64>
    return %75, %73, %69, %52 : tensor<5x4xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<3x4x4xf64>
  }
  func.func private @softplus(%arg0: tensor<5x3xf64>) -> (tensor<5x3xf64>, tensor<5x3xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %1 = stablehlo.maximum %arg0, %0 : tensor<5x3xf64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %3 = stablehlo.subtract %arg0, %2 : tensor<5x3xf64>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<5x3xf64>, tensor<5x3xf64>) -> tensor<5x3xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %6 = stablehlo.add %arg0, %5 : tensor<5x3xf64>
    %7 = stablehlo.abs %3 : tensor<5x3xf64>
    %8 = stablehlo.negate %7 : tensor<5x3xf64>
    %9 = stablehlo.exponential %8 : tensor<5x3xf64>
    %10 = stablehlo.log_plus_one %9 : tensor<5x3xf64>
    %11 = stablehlo.add %1, %10 : tensor<5x3xf64>
    %12 = stablehlo.select %4, %6, %11 : tensor<5x3xi1>, tensor<5x3xf64>
    %cst_0 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<5x3xf64>, tensor<5x3xf64>) -> tensor<5x3xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<5x3xi1>, tensor<5x3xf64>
    %cst_2 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<5x3xf64>, tensor<5x3xf64>) -> tensor<5x3xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %20 = stablehlo.select %18, %19, %12 : tensor<5x3xi1>, tensor<5x3xf64>
    %21 = stablehlo.subtract %16, %20 : tensor<5x3xf64>
    %22 = stablehlo.exponential %21 : tensor<5x3xf64>
    return %12, %22 : tensor<5x3xf64>, tensor<5x3xf64>
  }
  func.func private @_normal(%arg0: tensor<2xui32>) -> tensor<5x3xf64> {
    %0 = call @_normal_real(%arg0) : (tensor<2xui32>) -> tensor<5x3xf64>
    return %0 : tensor<5x3xf64>
  }
  func.func private @_normal_real(%arg0: tensor<2xui32>) -> tensor<5x3xf64> {
    %cst = stablehlo.constant dense<-0.99999999999999988> : tensor<f64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %0 = call @_uniform(%arg0, %cst, %cst_0) : (tensor<2xui32>, tensor<f64>, tensor<f64>) -> tensor<5x3xf64>
    %1 = chlo.erf_inv %0 : tensor<5x3xf64> -> tensor<5x3xf64>
    %cst_1 = stablehlo.constant dense<1.4142135623730951> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %3 = stablehlo.multiply %2, %1 : tensor<5x3xf64>
    return %3 : tensor<5x3xf64>
  }
  func.func private @_uniform(%arg0: tensor<2xui32>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<5x3xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %2 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %3 = stablehlo.reshape %2 : (tensor<1xui32>) -> tensor<ui32>
    %4 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %5 = stablehlo.reshape %4 : (tensor<1xui32>) -> tensor<ui32>
    %6 = stablehlo.iota dim = 0 : tensor<5x3xui64>
    %7 = stablehlo.iota dim = 1 : tensor<5x3xui64>
    %c = stablehlo.constant dense<3> : tensor<ui64>
    %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<5x3xui64>
    %9 = stablehlo.multiply %8, %6 : tensor<5x3xui64>
    %c_0 = stablehlo.constant dense<1> : tensor<ui64>
    %10 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<5x3xui64>
    %11 = stablehlo.multiply %10, %7 : tensor<5x3xui64>
    %12 = stablehlo.add %9, %11 : tensor<5x3xui64>
    %c_1 = stablehlo.constant dense<32> : tensor<ui64>
    %13 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<5x3xui64>
    %14 = stablehlo.shift_right_logical %12, %13 : tensor<5x3xui64>
    %15 = stablehlo.convert %12 : (tensor<5x3xui64>) -> tensor<5x3xui32>
    %16 = stablehlo.convert %14 : (tensor<5x3xui64>) -> tensor<5x3xui32>
    %17:2 = call @threefry2x32(%3, %5, %16, %15) : (tensor<ui32>, tensor<ui32>, tensor<5x3xui32>, tensor<5x3xui32>) -> (tensor<5x3xui32>, tensor<5x3xui32>)
    %18 = stablehlo.convert %17#0 : (tensor<5x3xui32>) -> tensor<5x3xui64>
    %19 = stablehlo.convert %17#1 : (tensor<5x3xui32>) -> tensor<5x3xui64>
    %c_2 = stablehlo.constant dense<32> : tensor<ui64>
    %20 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<5x3xui64>
    %21 = stablehlo.shift_left %18, %20 : tensor<5x3xui64>
    %22 = stablehlo.or %21, %19 : tensor<5x3xui64>
    %c_3 = stablehlo.constant dense<12> : tensor<ui64>
    %23 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<5x3xui64>
    %24 = stablehlo.shift_right_logical %22, %23 : tensor<5x3xui64>
    %c_4 = stablehlo.constant dense<4607182418800017408> : tensor<ui64>
    %25 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui64>) -> tensor<5x3xui64>
    %26 = stablehlo.or %24, %25 : tensor<5x3xui64>
    %27 = stablehlo.bitcast_convert %26 : (tensor<5x3xui64>) -> tensor<5x3xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %29 = stablehlo.subtract %27, %28 : tensor<5x3xf64>
    %30 = stablehlo.subtract %1, %0 : tensor<1x1xf64>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<5x3xf64>
    %32 = stablehlo.multiply %29, %31 : tensor<5x3xf64>
    %33 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<5x3xf64>
    %34 = stablehlo.add %32, %33 : tensor<5x3xf64>
    %35 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<5x3xf64>
    %36 = stablehlo.maximum %35, %34 : tensor<5x3xf64>
    return %36 : tensor<5x3xf64>
  }
  func.func private @threefry2x32(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<5x3xui32>, %arg3: tensor<5x3xui32>) -> (tensor<5x3xui32>, tensor<5x3xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<5x3xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<5x3xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i64>, tensor<i64>, tensor<5x3xui32>, tensor<5x3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i64>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %c_12 = stablehlo.constant dense<1> : tensor<i64>
      %7 = stablehlo.add %iterArg_4, %c_12 : tensor<i64>
      %8 = stablehlo.slice %iterArg_10 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
      %9 = stablehlo.reshape %8 : (tensor<1xui32>) -> tensor<ui32>
      %10 = stablehlo.slice %iterArg_10 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
      %11 = stablehlo.reshape %10 : (tensor<1xui32>) -> tensor<ui32>
      %12 = stablehlo.slice %iterArg_10 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
      %13 = stablehlo.reshape %12 : (tensor<1xui32>) -> tensor<ui32>
      %14 = stablehlo.slice %iterArg_10 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
      %15 = stablehlo.reshape %14 : (tensor<1xui32>) -> tensor<ui32>
      %16 = stablehlo.add %iterArg_5, %iterArg_6 : tensor<5x3xui32>
      %17 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
      %18 = stablehlo.shift_left %iterArg_6, %17 : tensor<5x3xui32>
      %c_13 = stablehlo.constant dense<32> : tensor<ui32>
      %19 = stablehlo.subtract %c_13, %9 : tensor<ui32>
      %20 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
      %21 = stablehlo.shift_right_logical %iterArg_6, %20 : tensor<5x3xui32>
      %22 = stablehlo.or %18, %21 : tensor<5x3xui32>
      %23 = stablehlo.xor %16, %22 : tensor<5x3xui32>
      %24 = stablehlo.add %16, %23 : tensor<5x3xui32>
      %25 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
      %26 = stablehlo.shift_left %23, %25 : tensor<5x3xui32>
      %c_14 = stablehlo.constant dense<32> : tensor<ui32>
      %27 = stablehlo.subtract %c_14, %11 : tensor<ui32>
      %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
      %29 = stablehlo.shift_right_logical %23, %28 : tensor<5x3xui32>
      %30 = stablehlo.or %26, %29 : tensor<5x3xui32>
      %31 = stablehlo.xor %24, %30 : tensor<5x3xui32>
      %32 = stablehlo.add %24, %31 : tensor<5x3xui32>
      %33 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
      %34 = stablehlo.shift_left %31, %33 : tensor<5x3xui32>
      %c_15 = stablehlo.constant dense<32> : tensor<ui32>
      %35 = stablehlo.subtract %c_15, %13 : tensor<ui32>
      %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
      %37 = stablehlo.shift_right_logical %31, %36 : tensor<5x3xui32>
      %38 = stablehlo.or %34, %37 : tensor<5x3xui32>
      %39 = stablehlo.xor %32, %38 : tensor<5x3xui32>
      %40 = stablehlo.add %32, %39 : tensor<5x3xui32>
      %41 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
      %42 = stablehlo.shift_left %39, %41 : tensor<5x3xui32>
      %c_16 = stablehlo.constant dense<32> : tensor<ui32>
      %43 = stablehlo.subtract %c_16, %15 : tensor<ui32>
      %44 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
      %45 = stablehlo.shift_right_logical %39, %44 : tensor<5x3xui32>
      %46 = stablehlo.or %42, %45 : tensor<5x3xui32>
      %47 = stablehlo.xor %40, %46 : tensor<5x3xui32>
      %48 = stablehlo.broadcast_in_dim %iterArg_7, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
      %49 = stablehlo.add %40, %48 : tensor<5x3xui32>
      %50 = stablehlo.broadcast_in_dim %iterArg_8, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
      %51 = stablehlo.add %47, %50 : tensor<5x3xui32>
      %c_17 = stablehlo.constant dense<1> : tensor<i64>
      %52 = stablehlo.add %iterArg_4, %c_17 : tensor<i64>
      %53 = stablehlo.convert %52 : (tensor<i64>) -> tensor<ui32>
      %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
      %55 = stablehlo.add %51, %54 : tensor<5x3xui32>
      %c_18 = stablehlo.constant dense<1> : tensor<i64>
      %56 = stablehlo.add %iterArg, %c_18 : tensor<i64>
      stablehlo.return %56, %7, %49, %55, %iterArg_8, %iterArg_9, %iterArg_7, %iterArg_11, %iterArg_10 : tensor<i64>, tensor<i64>, tensor<5x3xui32>, tensor<5x3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<5x3xui32>, tensor<5x3xui32>
  }
  func.func private @silu(%arg0: tensor<5x3x4xf64>) -> (tensor<5x3x4xf64>, tensor<5x3x4xf64>, tensor<5x3x4xf64>) {
    %0 = stablehlo.negate %arg0 : tensor<5x3x4xf64>
    %1 = stablehlo.exponential %0 : tensor<5x3x4xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x3x4xf64>
    %3 = stablehlo.add %2, %1 : tensor<5x3x4xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<5x3x4xf64>
    %5 = stablehlo.divide %4, %3 : tensor<5x3x4xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5x3x4xf64>
    %7 = stablehlo.subtract %6, %5 : tensor<5x3x4xf64>
    %8 = stablehlo.multiply %5, %7 : tensor<5x3x4xf64>
    %9 = stablehlo.multiply %arg0, %5 : tensor<5x3x4xf64>
    return %9, %8, %5 : tensor<5x3x4xf64>, tensor<5x3x4xf64>, tensor<5x3x4xf64>
  }
  func.func private @_where(%arg0: tensor<5x4xi1>, %arg1: tensor<5x4xf64>) -> (tensor<5x4xf64>, tensor<5x4xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x4xf64>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<5x4xi1>, tensor<5x4xf64>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<5x4xi1>, tensor<5x4xf64>
    return %2, %1 : tensor<5x4xf64>, tensor<5x4xf64>
  }
  func.func private @silu_0(%arg0: tensor<5x3x4xf64>, %arg1: tensor<5x3x4xf64>, %arg2: tensor<5x3x4xf64>, %arg3: tensor<5x3x4xf64>) -> tensor<5x3x4xf64> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<5x3x4xf64>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<5x3x4xf64>
    %2 = stablehlo.multiply %0, %arg0 : tensor<5x3x4xf64>
    %3 = stablehlo.add %1, %2 : tensor<5x3x4xf64>
    return %3 : tensor<5x3x4xf64>
  }
  func.func private @softplus_1(%arg0: tensor<5x3xf64>, %arg1: tensor<5x3xf64>) -> tensor<5x3xf64> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<5x3xf64>
    return %0 : tensor<5x3xf64>
  }
}
// -----
// backward, cuda
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x4xf64>, %arg1: tensor<i32>, %arg2: tensor<4x3xf64>, %arg3: tensor<4x3xf64>, %arg4: tensor<3x4x4xf64>) -> (tensor<5x4xf64> {jax.result_info = "result[0]"}, tensor<4x3xf64> {jax.result_info = "result[1]"}, tensor<4x3xf64> {jax.result_info = "result[2]"}, tensor<3x4x4xf64> {jax.result_info = "result[3]"}) {
    %c = stablehlo.constant dense<32> : tensor<i32>
    %0 = stablehlo.shift_right_logical %arg1, %c : tensor<i32>
    %1 = stablehlo.convert %0 : (tensor<i32>) -> tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %3 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<i64>
    %c_0 = stablehlo.constant dense<4294967295> : tensor<i64>
    %4 = stablehlo.and %3, %c_0 : tensor<i64>
    %5 = stablehlo.convert %4 : (tensor<i64>) -> tensor<ui32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %7 = stablehlo.concatenate %2, %6, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %8 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<4x3xf64>) -> tensor<5x3xf64>
    %9 = stablehlo.dot_general %arg0, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<4x3xf64>) -> tensor<5x3xf64>
    %10:2 = call @softplus(%9) : (tensor<5x3xf64>) -> (tensor<5x3xf64>, tensor<5x3xf64>)
    %cst = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %12 = stablehlo.add %10#0, %11 : tensor<5x3xf64>
    %13 = call @_normal(%7) : (tensor<2xui32>) -> tensor<5x3xf64>
    %14 = stablehlo.multiply %13, %12 : tensor<5x3xf64>
    %15 = stablehlo.add %8, %14 : tensor<5x3xf64>
    %cst_1 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %16 = stablehlo.reduce(%15 init: %cst_1) applies stablehlo.maximum across dimensions = [1] : (tensor<5x3xf64>, tensor<f64>) -> tensor<5xf64>
    %cst_2 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %18 = stablehlo.maximum %17, %16 : tensor<5xf64>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x3xf64>
    %21 = stablehlo.subtract %15, %20 : tensor<5x3xf64>
    %22 = stablehlo.exponential %21 : tensor<5x3xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %23 = stablehlo.reduce(%22 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf64>, tensor<f64>) -> tensor<5xf64>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x3xf64>
    %26 = stablehlo.divide %22, %25 : tensor<5x3xf64>
    %27 = stablehlo.multiply %24, %24 : tensor<5x1xf64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %29 = stablehlo.divide %28, %27 : tensor<5x1xf64>
    %30 = stablehlo.dot_general %arg0, %arg4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<3x4x4xf64>) -> tensor<5x3x4xf64>
    %31:3 = call @silu(%30) : (tensor<5x3x4xf64>) -> (tensor<5x3x4xf64>, tensor<5x3x4xf64>, tensor<5x3x4xf64>)
    %32 = stablehlo.dot_general %26, %31#0, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf64>, tensor<5x3x4xf64>) -> tensor<5x4xf64>
    %33 = stablehlo.tanh %32 : tensor<5x4xf64>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<5x4xf64>
    %35 = stablehlo.add %34, %33 : tensor<5x4xf64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<5x4xf64>
    %37 = stablehlo.subtract %36, %33 : tensor<5x4xf64>
    %38 = stablehlo.multiply %35, %37 : tensor<5x4xf64>
    %cst_7 = stablehlo.constant dense<-2.000000e-02> : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<5x4xf64>
    %40 = stablehlo.compare GT, %33, %39, FLOAT : (tensor<5x4xf64>, tensor<5x4xf64>) -> tensor<5x4xi1>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %41 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<5x4xf64>
    %42:2 = call @_where(%40, %41) : (tensor<5x4xi1>, tensor<5x4xf64>) -> (tensor<5x4xf64>, tensor<5x4xf64>)
    %cst_9 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
    %43 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<5x4xf64>
    %44 = stablehlo.multiply %43, %42#1 : tensor<5x4xf64>
    %45 = stablehlo.add %42#0, %44 : tensor<5x4xf64>
    %46 = stablehlo.multiply %45, %38 : tensor<5x4xf64>
    %47 = stablehlo.dot_general %46, %26, batching_dims = [0] x [0], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<5x3xf64>) -> tensor<5x4x3xf64>
    %48 = stablehlo.transpose %47, dims = [0, 2, 1] : (tensor<5x4x3xf64>) -> tensor<5x3x4xf64>
    %49 = stablehlo.dot_general %46, %31#0, batching_dims = [0] x [0], contracting_dims = [1] x [2], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<5x3x4xf64>) -> tensor<5x3xf64>
    %50 = call @silu_0(%31#1, %31#2, %30, %48) : (tensor<5x3x4xf64>, tensor<5x3x4xf64>, tensor<5x3x4xf64>, tensor<5x3x4xf64>) -> tensor<5x3x4xf64>
    %51 = stablehlo.dot_general %50, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x3x4xf64>, tensor<5x4xf64>) -> tensor<3x4x4xf64>
    %52 = stablehlo.transpose %51, dims = [0, 2, 1] : (tensor<3x4x4xf64>) -> tensor<3x4x4xf64>
    %53 = stablehlo.dot_general %50, %arg4, contracting_dims = [1, 2] x [0, 2], precision = [DEFAULT, DEFAULT] : (tensor<5x3x4xf64>, tensor<3x4x4xf64>) -> tensor<5x4xf64>
    %54 = stablehlo.broadcast_in_dim %29, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x3xf64>
    %55 = stablehlo.multiply %49, %54 : tensor<5x3xf64>
    %56 = stablehlo.multiply %55, %22 : tensor<5x3xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %57 = stablehlo.reduce(%56 init: %cst_10) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf64>, tensor<f64>) -> tensor<5xf64>
    %58 = stablehlo.reshape %57 : (tensor<5xf64>) -> tensor<5x1xf64>
    %59 = stablehlo.negate %58 : tensor<5x1xf64>
    %60 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x3xf64>
    %61 = stablehlo.divide %49, %60 : tensor<5x3xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %62 = stablehlo.reduce(%59 init: %cst_11) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<5xf64>
    %63 = stablehlo.broadcast_in_dim %62, dims = [0] : (tensor<5xf64>) -> tensor<5x3xf64>
    %64 = stablehlo.add %61, %63 : tensor<5x3xf64>
    %65 = stablehlo.multiply %64, %22 : tensor<5x3xf64>
    %66 = stablehlo.multiply %13, %65 : tensor<5x3xf64>
    %67 = call @softplus_1(%10#1, %66) : (tensor<5x3xf64>, tensor<5x3xf64>) -> tensor<5x3xf64>
    %68 = stablehlo.dot_general %67, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf64>, tensor<5x4xf64>) -> tensor<3x4xf64>
    %69 = stablehlo.transpose %68, dims = [1, 0] : (tensor<3x4xf64>) -> tensor<4x3xf64>
    %70 = stablehlo.dot_general %67, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf64>, tensor<4x3xf64>) -> tensor<5x4xf64>
    %71 = stablehlo.add %53, %70 : tensor<5x4xf64>
    %72 = stablehlo.dot_general %65, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf64>, tensor<5x4xf64>) -> tensor<3x4xf64>
    %73 = stablehlo.transpose %72, dims = [1, 0] : (tensor<3x4xf64>) -> tensor<4x3xf64>
    %74 = stablehlo.dot_general %65, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf64>, tensor<4x3xf64>) -> tensor<5x4xf64>
    %75 = stablehlo.add %71, %74 : tensor<5x4xf64>
    return %75, %73, %69, %52 : tensor<5x4xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<3x4x4xf64>
  }
  func.func private @softplus(%arg0: tensor<5x3xf64>) -> (tensor<5x3xf64>, tensor<5x3xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %1 = stablehlo.maximum %arg0, %0 : tensor<5x3xf64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %3 = stablehlo.subtract %arg0, %2 : tensor<5x3xf64>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<5x3xf64>, tensor<5x3xf64>) -> tensor<5x3xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %6 = stablehlo.add %arg0, %5 : tensor<5x3xf64>
    %7 = stablehlo.abs %3 : tensor<5x3xf64>
    %8 = stablehlo.negate %7 : tensor<5x3xf64>
    %9 = stablehlo.exponential %8 : tensor<5x3xf64>
    %10 = stablehlo.log_plus_one %9 : tensor<5x3xf64>
    %11 = stablehlo.add %1, %10 : tensor<5x3xf64>
    %12 = stablehlo.select %4, %6, %11 : tensor<5x3xi1>, tensor<5x3xf64>
    %cst_0 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<5x3xf64>, tensor<5x3xf64>) -> tensor<5x3xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<5x3xi1>, tensor<5x3xf64>
    %cst_2 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<5x3xf64>, tensor<5x3xf64>) -> tensor<5x3xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %20 = stablehlo.select %18, %19, %12 : tensor<5x3xi1>, tensor<5x3xf64>
    %21 = stablehlo.subtract %16, %20 : tensor<5x3xf64>
    %22 = stablehlo.exponential %21 : tensor<5x3xf64>
    return %12, %22 : tensor<5x3xf64>, tensor<5x3xf64>
  }
  func.func private @_normal(%arg0: tensor<2xui32>) -> tensor<5x3xf64> {
    %0 = call @_normal_real(%arg0) : (tensor<2xui32>) -> tensor<5x3xf64>
    return %0 : tensor<5x3xf64>
  }
  func.func private @_normal_real(%arg0: tensor<2xui32>) -> tensor<5x3xf64> {
    %cst = stablehlo.constant dense<-0.99999999999999988> : tensor<f64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %0 = call @_uniform(%arg0, %cst, %cst_0) : (tensor<2xui32>, tensor<f64>, tensor<f64>) -> tensor<5x3xf64>
    %1 = chlo.erf_inv %0 : tensor<5x3xf64> -> tensor<5x3xf64>
    %cst_1 = stablehlo.constant dense<1.4142135623730951> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %3 = stablehlo.multiply %2, %1 : tensor<5x3xf64>
    return %3 : tensor<5x3xf64>
  }
  func.func private @_uniform(%arg0: tensor<2xui32>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<5x3xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %2 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %3 = stablehlo.reshape %2 : (tensor<1xui32>) -> tensor<ui32>
    %4 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %5 = stablehlo.reshape %4 : (tensor<1xui32>) -> tensor<ui32>
    %6 = stablehlo.iota dim = 0 : tensor<5x3xui64>
    %7 = stablehlo.iota dim = 1 : tensor<5x3xui64>
    %c = stablehlo.constant dense<3> : tensor<ui64>
    %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<5x3xui64>
    %9 = stablehlo.multiply %8, %6 : tensor<5x3xui64>
    %c_0 = stablehlo.constant dense<1> : tensor<ui64>
    %10 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<5x3xui64>
    %11 = stablehlo.multiply %10, %7 : tensor<5x3xui64>
    %12 = stablehlo.add %9, %11 : tensor<5x3xui64>
    %c_1 = stablehlo.constant dense<32> : tensor<ui64>
    %13 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<5x3xui64>
    %14 = stablehlo.shift_right_logical %12, %13 : tensor<5x3xui64>
    %15 = stablehlo.convert %12 : (tensor<5x3xui64>) -> tensor<5x3xui32>
    %16 = stablehlo.convert %14 : (tensor<5x3xui64>) -> tensor<5x3xui32>
    %17:2 = call @threefry2x32(%3, %5, %16, %15) : (tensor<ui32>, tensor<ui32>, tensor<5x3xui32>, tensor<5x3xui32>) -> (tensor<5x3xui32>, tensor<5x3xui32>)
    %18 = stablehlo.convert %17#0 : (tensor<5x3xui32>) -> tensor<5x3xui64>
    %19 = stablehlo.convert %17#1 : (tensor<5x3xui32>) -> tensor<5x3xui64>
    %c_2 = stablehlo.constant dense<32> : tensor<ui64>
    %20 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<5x3xui64>
    %21 = stablehlo.shift_left %18, %20 : tensor<5x3xui64>
    %22 = stablehlo.or %21, %19 : tensor<5x3xui64>
    %c_3 = stablehlo.constant dense<12> : tensor<ui64>
    %23 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<5x3xui64>
    %24 = stablehlo.shift_right_logical %22, %23 : tensor<5x3xui64>
    %c_4 = stablehlo.constant dense<4607182418800017408> : tensor<ui64>
    %25 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui64>) -> tensor<5x3xui64>
    %26 = stablehlo.or %24, %25 : tensor<5x3xui64>
    %27 = stablehlo.bitcast_convert %26 : (tensor<5x3xui64>) -> tensor<5x3xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %29 = stablehlo.subtract %27, %28 : tensor<5x3xf64>
    %30 = stablehlo.subtract %1, %0 : tensor<1x1xf64>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<5x3xf64>
    %32 = stablehlo.multiply %29, %31 : tensor<5x3xf64>
    %33 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<5x3xf64>
    %34 = stablehlo.add %32, %33 : tensor<5x3xf64>
    %35 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<5x3xf64>
    %36 = stablehlo.maximum %35, %34 : tensor<5x3xf64>
    return %36 : tensor<5x3xf64>
  }
  func.func private @threefry2x32(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<5x3xui32>, %arg3: tensor<5x3xui32>) -> (tensor<5x3xui32>, tensor<5x3xui32>) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<5x3xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<5x3xui32>
    %6 = stablehlo.add %3, %5 : tensor<5x3xui32>
    %c_0 = stablehlo.constant dense<13> : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %8 = stablehlo.shift_left %5, %7 : tensor<5x3xui32>
    %c_1 = stablehlo.constant dense<19> : tensor<ui32>
    %9 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %10 = stablehlo.shift_right_logical %5, %9 : tensor<5x3xui32>
    %11 = stablehlo.or %8, %10 : tensor<5x3xui32>
    %12 = stablehlo.xor %6, %11 : tensor<5x3xui32>
    %13 = stablehlo.add %6, %12 : tensor<5x3xui32>
    %c_2 = stablehlo.constant dense<15> : tensor<ui32>
    %14 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %15 = stablehlo.shift_left %12, %14 : tensor<5x3xui32>
    %c_3 = stablehlo.constant dense<17> : tensor<ui32>
    %16 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %17 = stablehlo.shift_right_logical %12, %16 : tensor<5x3xui32>
    %18 = stablehlo.or %15, %17 : tensor<5x3xui32>
    %19 = stablehlo.xor %13, %18 : tensor<5x3xui32>
    %20 = stablehlo.add %13, %19 : tensor<5x3xui32>
    %c_4 = stablehlo.constant dense<26> : tensor<ui32>
    %21 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %22 = stablehlo.shift_left %19, %21 : tensor<5x3xui32>
    %c_5 = stablehlo.constant dense<6> : tensor<ui32>
    %23 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %24 = stablehlo.shift_right_logical %19, %23 : tensor<5x3xui32>
    %25 = stablehlo.or %22, %24 : tensor<5x3xui32>
    %26 = stablehlo.xor %20, %25 : tensor<5x3xui32>
    %27 = stablehlo.add %20, %26 : tensor<5x3xui32>
    %c_6 = stablehlo.constant dense<6> : tensor<ui32>
    %28 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %29 = stablehlo.shift_left %26, %28 : tensor<5x3xui32>
    %c_7 = stablehlo.constant dense<26> : tensor<ui32>
    %30 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %31 = stablehlo.shift_right_logical %26, %30 : tensor<5x3xui32>
    %32 = stablehlo.or %29, %31 : tensor<5x3xui32>
    %33 = stablehlo.xor %27, %32 : tensor<5x3xui32>
    %34 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %35 = stablehlo.add %27, %34 : tensor<5x3xui32>
    %36 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %37 = stablehlo.add %33, %36 : tensor<5x3xui32>
    %c_8 = stablehlo.constant dense<1> : tensor<ui32>
    %38 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %39 = stablehlo.add %37, %38 : tensor<5x3xui32>
    %40 = stablehlo.add %35, %39 : tensor<5x3xui32>
    %c_9 = stablehlo.constant dense<17> : tensor<ui32>
    %41 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %42 = stablehlo.shift_left %39, %41 : tensor<5x3xui32>
    %c_10 = stablehlo.constant dense<15> : tensor<ui32>
    %43 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %44 = stablehlo.shift_right_logical %39, %43 : tensor<5x3xui32>
    %45 = stablehlo.or %42, %44 : tensor<5x3xui32>
    %46 = stablehlo.xor %40, %45 : tensor<5x3xui32>
    %47 = stablehlo.add %40, %46 : tensor<5x3xui32>
    %c_11 = stablehlo.constant dense<29> : tensor<ui32>
    %48 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %49 = stablehlo.shift_left %46, %48 : tensor<5x3xui32>
    %c_12 = stablehlo.constant dense<3> : tensor<ui32>
    %50 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %51 = stablehlo.shift_right_logical %46, %50 : tensor<5x3xui32>
    %52 = stablehlo.or %49, %51 : tensor<5x3xui32>
    %53 = stablehlo.xor %47, %52 : tensor<5x3xui32>
    %54 = stablehlo.add %47, %53 : tensor<5x3xui32>
    %c_13 = stablehlo.constant dense<16> : tensor<ui32>
    %55 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %56 = stablehlo.shift_left %53, %55 : tensor<5x3xui32>
    %c_14 = stablehlo.constant dense<16> : tensor<ui32>
    %57 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %58 = stablehlo.shift_right_logical %53, %57 : tensor<5x3xui32>
    %59 = stablehlo.or %56, %58 : tensor<5x3xui32>
    %60 = stablehlo.xor %54, %59 : tensor<5x3xui32>
    %61 = stablehlo.add %54, %60 : tensor<5x3xui32>
    %c_15 = stablehlo.constant dense<24> : tensor<ui32>
    %62 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %63 = stablehlo.shift_left %60, %62 : tensor<5x3xui32>
    %c_16 = stablehlo.constant dense<8> : tensor<ui32>
    %64 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %65 = stablehlo.shift_right_logical %60, %64 : tensor<5x3xui32>
    %66 = stablehlo.or %63, %65 : tensor<5x3xui32>
    %67 = stablehlo.xor %61, %66 : tensor<5x3xui32>
    %68 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %69 = stablehlo.add %61, %68 : tensor<5x3xui32>
    %70 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %71 = stablehlo.add %67, %70 : tensor<5x3xui32>
    %c_17 = stablehlo.constant dense<2> : tensor<ui32>
    %72 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %73 = stablehlo.add %71, %72 : tensor<5x3xui32>
    %74 = stablehlo.add %69, %73 : tensor<5x3xui32>
    %c_18 = stablehlo.constant dense<13> : tensor<ui32>
    %75 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %76 = stablehlo.shift_left %73, %75 : tensor<5x3xui32>
    %c_19 = stablehlo.constant dense<19> : tensor<ui32>
    %77 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %78 = stablehlo.shift_right_logical %73, %77 : tensor<5x3xui32>
    %79 = stablehlo.or %76, %78 : tensor<5x3xui32>
    %80 = stablehlo.xor %74, %79 : tensor<5x3xui32>
    %81 = stablehlo.add %74, %80 : tensor<5x3xui32>
    %c_20 = stablehlo.constant dense<15> : tensor<ui32>
    %82 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %83 = stablehlo.shift_left %80, %82 : tensor<5x3xui32>
    %c_21 = stablehlo.constant dense<17> : tensor<ui32>
    %84 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %85 = stablehlo.shift_right_logical %80, %84 : tensor<5x3xui32>
    %86 = stablehlo.or %83, %85 : tensor<5x3xui32>
    %87 = stablehlo.xor %81, %86 : tensor<5x3xui32>
    %88 = stablehlo.add %81, %87 : tensor<5x3xui32>
    %c_22 = stablehlo.constant dense<26> : tensor<ui32>
    %89 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %90 = stablehlo.shift_left %87, %89 : tensor<5x3xui32>
    %c_23 = stablehlo.constant dense<6> : tensor<ui32>
    %91 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %92 = stablehlo.shift_right_logical %87, %91 : tensor<5x3xui32>
    %93 = stablehlo.or %90, %92 : tensor<5x3xui32>
    %94 = stablehlo.xor %88, %93 : tensor<5x3xui32>
    %95 = stablehlo.add %88, %94 : tensor<5x3xui32>
    %c_24 = stablehlo.constant dense<6> : tensor<ui32>
    %96 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %97 = stablehlo.shift_left %94, %96 : tensor<5x3xui32>
    %c_25 = stablehlo.constant dense<26> : tensor<ui32>
    %98 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %99 = stablehlo.shift_right_logical %94, %98 : tensor<5x3xui32>
    %100 = stablehlo.or %97, %99 : tensor<5x3xui32>
    %101 = stablehlo.xor %95, %100 : tensor<5x3xui32>
    %102 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %103 = stablehlo.add %95, %102 : tensor<5x3xui32>
    %104 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %105 = stablehlo.add %101, %104 : tensor<5x3xui32>
    %c_26 = stablehlo.constant dense<3> : tensor<ui32>
    %106 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %107 = stablehlo.add %105, %106 : tensor<5x3xui32>
    %108 = stablehlo.add %103, %107 : tensor<5x3xui32>
    %c_27 = stablehlo.constant dense<17> : tensor<ui32>
    %109 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %110 = stablehlo.shift_left %107, %109 : tensor<5x3xui32>
    %c_28 = stablehlo.constant dense<15> : tensor<ui32>
    %111 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %112 = stablehlo.shift_right_logical %107, %111 : tensor<5x3xui32>
    %113 = stablehlo.or %110, %112 : tensor<5x3xui32>
    %114 = stablehlo.xor %108, %113 : tensor<5x3xui32>
    %115 = stablehlo.add %108, %114 : tensor<5x3xui32>
    %c_29 = stablehlo.constant dense<29> : tensor<ui32>
    %116 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %117 = stablehlo.shift_left %114, %116 : tensor<5x3xui32>
    %c_30 = stablehlo.constant dense<3> : tensor<ui32>
    %118 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %119 = stablehlo.shift_right_logical %114, %118 : tensor<5x3xui32>
    %120 = stablehlo.or %117, %119 : tensor<5x3xui32>
    %121 = stablehlo.xor %115, %120 : tensor<5x3xui32>
    %122 = stablehlo.add %115, %121 : tensor<5x3xui32>
    %c_31 = stablehlo.constant dense<16> : tensor<ui32>
    %123 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %124 = stablehlo.shift_left %121, %123 : tensor<5x3xui32>
    %c_32 = stablehlo.constant dense<16> : tensor<ui32>
    %125 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %126 = stablehlo.shift_right_logical %121, %125 : tensor<5x3xui32>
    %127 = stablehlo.or %124, %126 : tensor<5x3xui32>
    %128 = stablehlo.xor %122, %127 : tensor<5x3xui32>
    %129 = stablehlo.add %122, %128 : tensor<5x3xui32>
    %c_33 = stablehlo.constant dense<24> : tensor<ui32>
    %130 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %131 = stablehlo.shift_left %128, %130 : tensor<5x3xui32>
    %c_34 = stablehlo.constant dense<8> : tensor<ui32>
    %132 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %133 = stablehlo.shift_right_logical %128, %132 : tensor<5x3xui32>
    %134 = stablehlo.or %131, %133 : tensor<5x3xui32>
    %135 = stablehlo.xor %129, %134 : tensor<5x3xui32>
    %136 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %137 = stablehlo.add %129, %136 : tensor<5x3xui32>
    %138 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %139 = stablehlo.add %135, %138 : tensor<5x3xui32>
    %c_35 = stablehlo.constant dense<4> : tensor<ui32>
    %140 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %141 = stablehlo.add %139, %140 : tensor<5x3xui32>
    %142 = stablehlo.add %137, %141 : tensor<5x3xui32>
    %c_36 = stablehlo.constant dense<13> : tensor<ui32>
    %143 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %144 = stablehlo.shift_left %141, %143 : tensor<5x3xui32>
    %c_37 = stablehlo.constant dense<19> : tensor<ui32>
    %145 = stablehlo.broadcast_in_dim %c_37, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %146 = stablehlo.shift_right_logical %141, %145 : tensor<5x3xui32>
    %147 = stablehlo.or %144, %146 : tensor<5x3xui32>
    %148 = stablehlo.xor %142, %147 : tensor<5x3xui32>
    %149 = stablehlo.add %142, %148 : tensor<5x3xui32>
    %c_38 = stablehlo.constant dense<15> : tensor<ui32>
    %150 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %151 = stablehlo.shift_left %148, %150 : tensor<5x3xui32>
    %c_39 = stablehlo.constant dense<17> : tensor<ui32>
    %152 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %153 = stablehlo.shift_right_logical %148, %152 : tensor<5x3xui32>
    %154 = stablehlo.or %151, %153 : tensor<5x3xui32>
    %155 = stablehlo.xor %149, %154 : tensor<5x3xui32>
    %156 = stablehlo.add %149, %155 : tensor<5x3xui32>
    %c_40 = stablehlo.constant dense<26> : tensor<ui32>
    %157 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %158 = stablehlo.shift_left %155, %157 : tensor<5x3xui32>
    %c_41 = stablehlo.constant dense<6> : tensor<ui32>
    %159 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %160 = stablehlo.shift_right_logical %155, %159 : tensor<5x3xui32>
    %161 = stablehlo.or %158, %160 : tensor<5x3xui32>
    %162 = stablehlo.xor %156, %161 : tensor<5x3xui32>
    %163 = stablehlo.add %156, %162 : tensor<5x3xui32>
    %c_42 = stablehlo.constant dense<6> : tensor<ui32>
    %164 = stablehlo.broadcast_in_dim %c_42, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %165 = stablehlo.shift_left %162, %164 : tensor<5x3xui32>
    %c_43 = stablehlo.constant dense<26> : tensor<ui32>
    %166 = stablehlo.broadcast_in_dim %c_43, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %167 = stablehlo.shift_right_logical %162, %166 : tensor<5x3xui32>
    %168 = stablehlo.or %165, %167 : tensor<5x3xui32>
    %169 = stablehlo.xor %163, %168 : tensor<5x3xui32>
    %170 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %171 = stablehlo.add %163, %170 : tensor<5x3xui32>
    %172 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %173 = stablehlo.add %169, %172 : tensor<5x3xui32>
    %c_44 = stablehlo.constant dense<5> : tensor<ui32>
    %174 = stablehlo.broadcast_in_dim %c_44, dims = [] : (tensor<ui32>) -> tensor<5x3xui32>
    %175 = stablehlo.add %173, %174 : tensor<5x3xui32>
    return %171, %175 : tensor<5x3xui32>, tensor<5x3xui32>
  }
  func.func private @silu(%arg0: tensor<5x3x4xf64>) -> (tensor<5x3x4xf64>, tensor<5x3x4xf64>, tensor<5x3x4xf64>) {
    %0 = stablehlo.negate %arg0 : tensor<5x3x4xf64>
    %1 = stablehlo.exponential %0 : tensor<5x3x4xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x3x4xf64>
    %3 = stablehlo.add %2, %1 : tensor<5x3x4xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<5x3x4xf64>
    %5 = stablehlo.divide %4, %3 : tensor<5x3x4xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5x3x4xf64>
    %7 = stablehlo.subtract %6, %5 : tensor<5x3x4xf64>
    %8 = stablehlo.multiply %5, %7 : tensor<5x3x4xf64>
    %9 = stablehlo.multiply %arg0, %5 : tensor<5x3x4xf64>
    return %9, %8, %5 : tensor<5x3x4xf64>, tensor<5x3x4xf64>, tensor<5x3x4xf64>
  }
  func.func private @_where(%arg0: tensor<5x4xi1>, %arg1: tensor<5x4xf64>) -> (tensor<5x4xf64>, tensor<5x4xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x4xf64>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<5x4xi1>, tensor<5x4xf64>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<5x4xi1>, tensor<5x4xf64>
    return %2, %1 : tensor<5x4xf64>, tensor<5x4xf64>
  }
  func.func private @silu_0(%arg0: tensor<5x3x4xf64>, %arg1: tensor<5x3x4xf64>, %arg2: tensor<5x3x4xf64>, %arg3: tensor<5x3x4xf64>) -> tensor<5x3x4xf64> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<5x3x4xf64>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<5x3x4xf64>
    %2 = stablehlo.multiply %0, %arg0 : tensor<5x3x4xf64>
    %3 = stablehlo.add %1, %2 : tensor<5x3x4xf64>
    return %3 : tensor<5x3x4xf64>
  }
  func.func private @softplus_1(%arg0: tensor<5x3xf64>, %arg1: tensor<5x3xf64>) -> tensor<5x3xf64> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<5x3xf64>
    return %0 : tensor<5x3xf64>
  }
}
