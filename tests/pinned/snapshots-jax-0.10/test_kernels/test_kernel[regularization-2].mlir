// import jax
// import jax.numpy as jnp
//
//
// def expert_routing(expert_w, h_in, key, router1, noise_proj1):
//     gate_in = h_in @ router1
//     std = jax.nn.softplus(jnp.dot(h_in, noise_proj1)) + 0.05
//     u1, unif_b = jax.random.uniform(key, (2, 5, 3))
//     jitter = jnp.sqrt(-2.0 * jnp.log1p(-u1)) * jnp.cos(2 * jnp.pi * unif_b)
//     noisy_scores = gate_in + jitter * std
//     gates = jax.nn.softmax(noisy_scores, axis=-1)
//     expert_out = jax.vmap(lambda w: h_in @ w, out_axes=1)(expert_w)
//     squashed = jax.nn.silu(expert_out)
//     out = jnp.sum(gates[..., None] * squashed, axis=1)
//     importance = gates.mean(axis=0)
//     cv2 = jnp.var(importance) / (jnp.mean(importance) ** 2 + 0.1)
//     return jnp.sum(out, axis=0), cv2
//
//   expert_w: float64[3, 4, 2] in [-0.8, 0.8]
//   h_in: float64[5, 4] in [-1, 1]
//   key: uint32[2] in [0, 4.29497e+09]
//   router1: float64[4, 3] in [-1, 1]
//   noise_proj1: float64[4, 3] in [-1, 1]
// -----
// forward, cpu
module @jit_expert_routing attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x2xf64>, %arg1: tensor<5x4xf64>, %arg2: tensor<2xui32>, %arg3: tensor<4x3xf64>, %arg4: tensor<4x3xf64>) -> (tensor<2xf64> {jax.result_info = "result[0]"}, tensor<f64> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.dot_general %arg1, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<4x3xf64>) -> tensor<5x3xf64>
    %1 = stablehlo.dot_general %arg1, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<4x3xf64>) -> tensor<5x3xf64>
    %2 = call @softplus(%1) : (tensor<5x3xf64>) -> tensor<5x3xf64>
    %cst = stablehlo.constant dense<5.000000e-02> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %4 = stablehlo.add %2, %3 : tensor<5x3xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %5 = call @_uniform(%arg2, %cst_0, %cst_1) : (tensor<2xui32>, tensor<f64>, tensor<f64>) -> tensor<2x5x3xf64>
    %6 = stablehlo.slice %5 [0:1, 0:5, 0:3] : (tensor<2x5x3xf64>) -> tensor<1x5x3xf64>
    %7 = stablehlo.reshape %6 : (tensor<1x5x3xf64>) -> tensor<5x3xf64>
    %8 = stablehlo.slice %5 [1:2, 0:5, 0:3] : (tensor<2x5x3xf64>) -> tensor<1x5x3xf64>
    %9 = stablehlo.reshape %8 : (tensor<1x5x3xf64>) -> tensor<5x3xf64>
    %10 = stablehlo.negate %7 : tensor<5x3xf64>
    %11 = stablehlo.log_plus_one %10 : tensor<5x3xf64>
    %cst_2 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %13 = stablehlo.multiply %12, %11 : tensor<5x3xf64>
    %14 = stablehlo.sqrt %13 : tensor<5x3xf64>
    %cst_3 = stablehlo.constant dense<6.2831853071795862> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %16 = stablehlo.multiply %15, %9 : tensor<5x3xf64>
    %17 = stablehlo.cosine %16 : tensor<5x3xf64>
    %18 = stablehlo.multiply %14, %17 : tensor<5x3xf64>
    %19 = stablehlo.multiply %18, %4 : tensor<5x3xf64>
    %20 = stablehlo.add %0, %19 : tensor<5x3xf64>
    %cst_4 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %21 = stablehlo.reduce(%20 init: %cst_4) applies stablehlo.maximum across dimensions = [1] : (tensor<5x3xf64>, tensor<f64>) -> tensor<5xf64>
    %cst_5 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %23 = stablehlo.maximum %22, %21 : tensor<5xf64>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x3xf64>
    %26 = stablehlo.subtract %20, %25 : tensor<5x3xf64>
    %27 = stablehlo.exponential %26 : tensor<5x3xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %28 = stablehlo.reduce(%27 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf64>, tensor<f64>) -> tensor<5xf64>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x3xf64>
    %31 = stablehlo.divide %27, %30 : tensor<5x3xf64>
    %32 = stablehlo.dot_general %arg1, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<3x4x2xf64>) -> tensor<5x3x2xf64>
    %33 = call @silu(%32) : (tensor<5x3x2xf64>) -> tensor<5x3x2xf64>
    %34 = stablehlo.broadcast_in_dim %31, dims = [0, 1] : (tensor<5x3xf64>) -> tensor<5x3x1xf64>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1, 2] : (tensor<5x3x1xf64>) -> tensor<5x3x2xf64>
    %36 = stablehlo.multiply %35, %33 : tensor<5x3x2xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %37 = stablehlo.reduce(%36 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<5x3x2xf64>, tensor<f64>) -> tensor<5x2xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %38 = stablehlo.reduce(%31 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<5x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_9 = stablehlo.constant dense<5.000000e+00> : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %40 = stablehlo.divide %38, %39 : tensor<3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %41 = call @_var(%40, %c) : (tensor<3xf64>, tensor<i64>) -> tensor<f64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %42 = stablehlo.reduce(%40 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %cst_11 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %43 = stablehlo.divide %42, %cst_11 : tensor<f64>
    %44 = stablehlo.multiply %43, %43 : tensor<f64>
    %cst_12 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %45 = stablehlo.add %44, %cst_12 : tensor<f64>
    %46 = stablehlo.divide %41, %45 : tensor<f64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %47 = stablehlo.reduce(%37 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<5x2xf64>, tensor<f64>) -> tensor<2xf64>
    return %47, %46 : tensor<2xf64>, tensor<f64>
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
  func.func private @_uniform(%arg0: tensor<2xui32>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<2x5x3xf64> {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.convert %arg2 : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1x1x1xf64>
    %3 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f64>) -> tensor<1x1x1xf64>
    %4 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %5 = stablehlo.reshape %4 : (tensor<1xui32>) -> tensor<ui32>
    %6 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %7 = stablehlo.reshape %6 : (tensor<1xui32>) -> tensor<ui32>
    %8 = stablehlo.iota dim = 0 : tensor<2x5x3xui64>
    %9 = stablehlo.iota dim = 1 : tensor<2x5x3xui64>
    %10 = stablehlo.iota dim = 2 : tensor<2x5x3xui64>
    %c = stablehlo.constant dense<15> : tensor<ui64>
    %11 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2x5x3xui64>
    %12 = stablehlo.multiply %11, %8 : tensor<2x5x3xui64>
    %c_0 = stablehlo.constant dense<3> : tensor<ui64>
    %13 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<2x5x3xui64>
    %14 = stablehlo.multiply %13, %9 : tensor<2x5x3xui64>
    %c_1 = stablehlo.constant dense<1> : tensor<ui64>
    %15 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<2x5x3xui64>
    %16 = stablehlo.multiply %15, %10 : tensor<2x5x3xui64>
    %17 = stablehlo.add %12, %14 : tensor<2x5x3xui64>
    %18 = stablehlo.add %17, %16 : tensor<2x5x3xui64>
    %c_2 = stablehlo.constant dense<32> : tensor<ui64>
    %19 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<2x5x3xui64>
    %20 = stablehlo.shift_right_logical %18, %19 : tensor<2x5x3xui64>
    %21 = stablehlo.convert %18 : (tensor<2x5x3xui64>) -> tensor<2x5x3xui32>
    %22 = stablehlo.convert %20 : (tensor<2x5x3xui64>) -> tensor<2x5x3xui32>
    %23:2 = call @threefry2x32(%5, %7, %22, %21) : (tensor<ui32>, tensor<ui32>, tensor<2x5x3xui32>, tensor<2x5x3xui32>) -> (tensor<2x5x3xui32>, tensor<2x5x3xui32>)
    %24 = stablehlo.convert %23#0 : (tensor<2x5x3xui32>) -> tensor<2x5x3xui64>
    %25 = stablehlo.convert %23#1 : (tensor<2x5x3xui32>) -> tensor<2x5x3xui64>
    %c_3 = stablehlo.constant dense<32> : tensor<ui64>
    %26 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<2x5x3xui64>
    %27 = stablehlo.shift_left %24, %26 : tensor<2x5x3xui64>
    %28 = stablehlo.or %27, %25 : tensor<2x5x3xui64>
    %c_4 = stablehlo.constant dense<12> : tensor<ui64>
    %29 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui64>) -> tensor<2x5x3xui64>
    %30 = stablehlo.shift_right_logical %28, %29 : tensor<2x5x3xui64>
    %c_5 = stablehlo.constant dense<4607182418800017408> : tensor<ui64>
    %31 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui64>) -> tensor<2x5x3xui64>
    %32 = stablehlo.or %30, %31 : tensor<2x5x3xui64>
    %33 = stablehlo.bitcast_convert %32 : (tensor<2x5x3xui64>) -> tensor<2x5x3xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x5x3xf64>
    %35 = stablehlo.subtract %33, %34 : tensor<2x5x3xf64>
    %36 = stablehlo.subtract %3, %2 : tensor<1x1x1xf64>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2] : (tensor<1x1x1xf64>) -> tensor<2x5x3xf64>
    %38 = stablehlo.multiply %35, %37 : tensor<2x5x3xf64>
    %39 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2] : (tensor<1x1x1xf64>) -> tensor<2x5x3xf64>
    %40 = stablehlo.add %38, %39 : tensor<2x5x3xf64>
    %41 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2] : (tensor<1x1x1xf64>) -> tensor<2x5x3xf64>
    %42 = stablehlo.maximum %41, %40 : tensor<2x5x3xf64>
    return %42 : tensor<2x5x3xf64>
  }
  func.func private @threefry2x32(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<2x5x3xui32>, %arg3: tensor<2x5x3xui32>) -> (tensor<2x5x3xui32>, tensor<2x5x3xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<2x5x3xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<2x5x3xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i64>, tensor<i64>, tensor<2x5x3xui32>, tensor<2x5x3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i64>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7:8 = func.call @closed_call(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11) : (tensor<i64>, tensor<2x5x3xui32>, tensor<2x5x3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<2x5x3xui32>, tensor<2x5x3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %c_12 = stablehlo.constant dense<1> : tensor<i64>
      %8 = stablehlo.add %iterArg, %c_12 : tensor<i64>
      stablehlo.return %8, %7#0, %7#1, %7#2, %7#3, %7#4, %7#5, %7#6, %7#7 : tensor<i64>, tensor<i64>, tensor<2x5x3xui32>, tensor<2x5x3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<2x5x3xui32>, tensor<2x5x3xui32>
  }
  func.func private @closed_call(%arg0: tensor<i64>, %arg1: tensor<2x5x3xui32>, %arg2: tensor<2x5x3xui32>, %arg3: tensor<ui32>, %arg4: tensor<ui32>, %arg5: tensor<ui32>, %arg6: tensor<4xui32>, %arg7: tensor<4xui32>) -> (tensor<i64>, tensor<2x5x3xui32>, tensor<2x5x3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) {
    %c = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.add %arg0, %c : tensor<i64>
    %1 = stablehlo.slice %arg6 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
    %2 = stablehlo.reshape %1 : (tensor<1xui32>) -> tensor<ui32>
    %3 = stablehlo.add %arg1, %arg2 : tensor<2x5x3xui32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %5 = stablehlo.shift_left %arg2, %4 : tensor<2x5x3xui32>
    %c_0 = stablehlo.constant dense<32> : tensor<ui32>
    %6 = stablehlo.subtract %c_0, %2 : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %8 = stablehlo.shift_right_logical %arg2, %7 : tensor<2x5x3xui32>
    %9 = stablehlo.or %5, %8 : tensor<2x5x3xui32>
    %10 = stablehlo.xor %3, %9 : tensor<2x5x3xui32>
    %11 = stablehlo.slice %arg6 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
    %12 = stablehlo.reshape %11 : (tensor<1xui32>) -> tensor<ui32>
    %13 = stablehlo.add %3, %10 : tensor<2x5x3xui32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %15 = stablehlo.shift_left %10, %14 : tensor<2x5x3xui32>
    %c_1 = stablehlo.constant dense<32> : tensor<ui32>
    %16 = stablehlo.subtract %c_1, %12 : tensor<ui32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %18 = stablehlo.shift_right_logical %10, %17 : tensor<2x5x3xui32>
    %19 = stablehlo.or %15, %18 : tensor<2x5x3xui32>
    %20 = stablehlo.xor %13, %19 : tensor<2x5x3xui32>
    %21 = stablehlo.slice %arg6 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
    %22 = stablehlo.reshape %21 : (tensor<1xui32>) -> tensor<ui32>
    %23 = stablehlo.add %13, %20 : tensor<2x5x3xui32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %25 = stablehlo.shift_left %20, %24 : tensor<2x5x3xui32>
    %c_2 = stablehlo.constant dense<32> : tensor<ui32>
    %26 = stablehlo.subtract %c_2, %22 : tensor<ui32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %28 = stablehlo.shift_right_logical %20, %27 : tensor<2x5x3xui32>
    %29 = stablehlo.or %25, %28 : tensor<2x5x3xui32>
    %30 = stablehlo.xor %23, %29 : tensor<2x5x3xui32>
    %31 = stablehlo.slice %arg6 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
    %32 = stablehlo.reshape %31 : (tensor<1xui32>) -> tensor<ui32>
    %33 = stablehlo.add %23, %30 : tensor<2x5x3xui32>
    %34 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %35 = stablehlo.shift_left %30, %34 : tensor<2x5x3xui32>
    %c_3 = stablehlo.constant dense<32> : tensor<ui32>
    %36 = stablehlo.subtract %c_3, %32 : tensor<ui32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %38 = stablehlo.shift_right_logical %30, %37 : tensor<2x5x3xui32>
    %39 = stablehlo.or %35, %38 : tensor<2x5x3xui32>
    %40 = stablehlo.xor %33, %39 : tensor<2x5x3xui32>
    %41 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %42 = stablehlo.add %33, %41 : tensor<2x5x3xui32>
    %43 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %44 = stablehlo.add %40, %43 : tensor<2x5x3xui32>
    %c_4 = stablehlo.constant dense<1> : tensor<i64>
    %45 = stablehlo.add %arg0, %c_4 : tensor<i64>
    %46 = stablehlo.convert %45 : (tensor<i64>) -> tensor<ui32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %48 = stablehlo.add %44, %47 : tensor<2x5x3xui32>
    return %0, %42, %48, %arg4, %arg5, %arg3, %arg7, %arg6 : tensor<i64>, tensor<2x5x3xui32>, tensor<2x5x3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
  }
  func.func private @silu(%arg0: tensor<5x3x2xf64>) -> tensor<5x3x2xf64> {
    %0 = stablehlo.negate %arg0 : tensor<5x3x2xf64>
    %1 = stablehlo.exponential %0 : tensor<5x3x2xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x3x2xf64>
    %3 = stablehlo.add %2, %1 : tensor<5x3x2xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<5x3x2xf64>
    %5 = stablehlo.divide %4, %3 : tensor<5x3x2xf64>
    %6 = stablehlo.multiply %arg0, %5 : tensor<5x3x2xf64>
    return %6 : tensor<5x3x2xf64>
  }
  func.func private @_var(%arg0: tensor<3xf64>, %arg1: tensor<i64>) -> tensor<f64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_0 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %3 = stablehlo.divide %1, %2 : tensor<1xf64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<1xf64>) -> tensor<3xf64>
    %5 = stablehlo.subtract %arg0, %4 : tensor<3xf64>
    %6 = chlo.square %5 : tensor<3xf64> -> tensor<3xf64>
    %7 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<f64>
    %cst_1 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %8 = stablehlo.subtract %cst_1, %7 : tensor<f64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.reduce(%6 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %10 = stablehlo.divide %9, %8 : tensor<f64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.compare GT, %8, %cst_3, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %12 = call @_where(%11, %10, %cst_4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    return %12 : tensor<f64>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<f64> {
    %0 = stablehlo.convert %arg2 : tensor<f64>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<f64>
    return %1 : tensor<f64>
  }
}
// -----
// forward, cuda
module @jit_expert_routing attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x2xf64>, %arg1: tensor<5x4xf64>, %arg2: tensor<2xui32>, %arg3: tensor<4x3xf64>, %arg4: tensor<4x3xf64>) -> (tensor<2xf64> {jax.result_info = "result[0]"}, tensor<f64> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.dot_general %arg1, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<4x3xf64>) -> tensor<5x3xf64>
    %1 = stablehlo.dot_general %arg1, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<4x3xf64>) -> tensor<5x3xf64>
    %2 = call @softplus(%1) : (tensor<5x3xf64>) -> tensor<5x3xf64>
    %cst = stablehlo.constant dense<5.000000e-02> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %4 = stablehlo.add %2, %3 : tensor<5x3xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %5 = call @_uniform(%arg2, %cst_0, %cst_1) : (tensor<2xui32>, tensor<f64>, tensor<f64>) -> tensor<2x5x3xf64>
    %6 = stablehlo.slice %5 [0:1, 0:5, 0:3] : (tensor<2x5x3xf64>) -> tensor<1x5x3xf64>
    %7 = stablehlo.reshape %6 : (tensor<1x5x3xf64>) -> tensor<5x3xf64>
    %8 = stablehlo.slice %5 [1:2, 0:5, 0:3] : (tensor<2x5x3xf64>) -> tensor<1x5x3xf64>
    %9 = stablehlo.reshape %8 : (tensor<1x5x3xf64>) -> tensor<5x3xf64>
    %10 = stablehlo.negate %7 : tensor<5x3xf64>
    %11 = stablehlo.log_plus_one %10 : tensor<5x3xf64>
    %cst_2 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %13 = stablehlo.multiply %12, %11 : tensor<5x3xf64>
    %14 = stablehlo.sqrt %13 : tensor<5x3xf64>
    %cst_3 = stablehlo.constant dense<6.2831853071795862> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %16 = stablehlo.multiply %15, %9 : tensor<5x3xf64>
    %17 = stablehlo.cosine %16 : tensor<5x3xf64>
    %18 = stablehlo.multiply %14, %17 : tensor<5x3xf64>
    %19 = stablehlo.multiply %18, %4 : tensor<5x3xf64>
    %20 = stablehlo.add %0, %19 : tensor<5x3xf64>
    %cst_4 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %21 = stablehlo.reduce(%20 init: %cst_4) applies stablehlo.maximum across dimensions = [1] : (tensor<5x3xf64>, tensor<f64>) -> tensor<5xf64>
    %cst_5 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %23 = stablehlo.maximum %22, %21 : tensor<5xf64>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x3xf64>
    %26 = stablehlo.subtract %20, %25 : tensor<5x3xf64>
    %27 = stablehlo.exponential %26 : tensor<5x3xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %28 = stablehlo.reduce(%27 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf64>, tensor<f64>) -> tensor<5xf64>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x3xf64>
    %31 = stablehlo.divide %27, %30 : tensor<5x3xf64>
    %32 = stablehlo.dot_general %arg1, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<3x4x2xf64>) -> tensor<5x3x2xf64>
    %33 = call @silu(%32) : (tensor<5x3x2xf64>) -> tensor<5x3x2xf64>
    %34 = stablehlo.broadcast_in_dim %31, dims = [0, 1] : (tensor<5x3xf64>) -> tensor<5x3x1xf64>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1, 2] : (tensor<5x3x1xf64>) -> tensor<5x3x2xf64>
    %36 = stablehlo.multiply %35, %33 : tensor<5x3x2xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %37 = stablehlo.reduce(%36 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<5x3x2xf64>, tensor<f64>) -> tensor<5x2xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %38 = stablehlo.reduce(%31 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<5x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_9 = stablehlo.constant dense<5.000000e+00> : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %40 = stablehlo.divide %38, %39 : tensor<3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %41 = call @_var(%40, %c) : (tensor<3xf64>, tensor<i64>) -> tensor<f64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %42 = stablehlo.reduce(%40 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %cst_11 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %43 = stablehlo.divide %42, %cst_11 : tensor<f64>
    %44 = stablehlo.multiply %43, %43 : tensor<f64>
    %cst_12 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %45 = stablehlo.add %44, %cst_12 : tensor<f64>
    %46 = stablehlo.divide %41, %45 : tensor<f64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %47 = stablehlo.reduce(%37 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<5x2xf64>, tensor<f64>) -> tensor<2xf64>
    return %47, %46 : tensor<2xf64>, tensor<f64>
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
  func.func private @_uniform(%arg0: tensor<2xui32>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<2x5x3xf64> {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.convert %arg2 : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1x1x1xf64>
    %3 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f64>) -> tensor<1x1x1xf64>
    %4 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %5 = stablehlo.reshape %4 : (tensor<1xui32>) -> tensor<ui32>
    %6 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %7 = stablehlo.reshape %6 : (tensor<1xui32>) -> tensor<ui32>
    %8 = stablehlo.iota dim = 0 : tensor<2x5x3xui64>
    %9 = stablehlo.iota dim = 1 : tensor<2x5x3xui64>
    %10 = stablehlo.iota dim = 2 : tensor<2x5x3xui64>
    %c = stablehlo.constant dense<15> : tensor<ui64>
    %11 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2x5x3xui64>
    %12 = stablehlo.multiply %11, %8 : tensor<2x5x3xui64>
    %c_0 = stablehlo.constant dense<3> : tensor<ui64>
    %13 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<2x5x3xui64>
    %14 = stablehlo.multiply %13, %9 : tensor<2x5x3xui64>
    %c_1 = stablehlo.constant dense<1> : tensor<ui64>
    %15 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<2x5x3xui64>
    %16 = stablehlo.multiply %15, %10 : tensor<2x5x3xui64>
    %17 = stablehlo.add %12, %14 : tensor<2x5x3xui64>
    %18 = stablehlo.add %17, %16 : tensor<2x5x3xui64>
    %c_2 = stablehlo.constant dense<32> : tensor<ui64>
    %19 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<2x5x3xui64>
    %20 = stablehlo.shift_right_logical %18, %19 : tensor<2x5x3xui64>
    %21 = stablehlo.convert %18 : (tensor<2x5x3xui64>) -> tensor<2x5x3xui32>
    %22 = stablehlo.convert %20 : (tensor<2x5x3xui64>) -> tensor<2x5x3xui32>
    %23:2 = call @threefry2x32(%5, %7, %22, %21) : (tensor<ui32>, tensor<ui32>, tensor<2x5x3xui32>, tensor<2x5x3xui32>) -> (tensor<2x5x3xui32>, tensor<2x5x3xui32>)
    %24 = stablehlo.convert %23#0 : (tensor<2x5x3xui32>) -> tensor<2x5x3xui64>
    %25 = stablehlo.convert %23#1 : (tensor<2x5x3xui32>) -> tensor<2x5x3xui64>
    %c_3 = stablehlo.constant dense<32> : tensor<ui64>
    %26 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<2x5x3xui64>
    %27 = stablehlo.shift_left %24, %26 : tensor<2x5x3xui64>
    %28 = stablehlo.or %27, %25 : tensor<2x5x3xui64>
    %c_4 = stablehlo.constant dense<12> : tensor<ui64>
    %29 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui64>) -> tensor<2x5x3xui64>
    %30 = stablehlo.shift_right_logical %28, %29 : tensor<2x5x3xui64>
    %c_5 = stablehlo.constant dense<4607182418800017408> : tensor<ui64>
    %31 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui64>) -> tensor<2x5x3xui64>
    %32 = stablehlo.or %30, %31 : tensor<2x5x3xui64>
    %33 = stablehlo.bitcast_convert %32 : (tensor<2x5x3xui64>) -> tensor<2x5x3xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x5x3xf64>
    %35 = stablehlo.subtract %33, %34 : tensor<2x5x3xf64>
    %36 = stablehlo.subtract %3, %2 : tensor<1x1x1xf64>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2] : (tensor<1x1x1xf64>) -> tensor<2x5x3xf64>
    %38 = stablehlo.multiply %35, %37 : tensor<2x5x3xf64>
    %39 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2] : (tensor<1x1x1xf64>) -> tensor<2x5x3xf64>
    %40 = stablehlo.add %38, %39 : tensor<2x5x3xf64>
    %41 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2] : (tensor<1x1x1xf64>) -> tensor<2x5x3xf64>
    %42 = stablehlo.maximum %41, %40 : tensor<2x5x3xf64>
    return %42 : tensor<2x5x3xf64>
  }
  func.func private @threefry2x32(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<2x5x3xui32>, %arg3: tensor<2x5x3xui32>) -> (tensor<2x5x3xui32>, tensor<2x5x3xui32>) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<2x5x3xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<2x5x3xui32>
    %6 = stablehlo.add %3, %5 : tensor<2x5x3xui32>
    %c_0 = stablehlo.constant dense<13> : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %8 = stablehlo.shift_left %5, %7 : tensor<2x5x3xui32>
    %c_1 = stablehlo.constant dense<19> : tensor<ui32>
    %9 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %10 = stablehlo.shift_right_logical %5, %9 : tensor<2x5x3xui32>
    %11 = stablehlo.or %8, %10 : tensor<2x5x3xui32>
    %12 = stablehlo.xor %6, %11 : tensor<2x5x3xui32>
    %13 = stablehlo.add %6, %12 : tensor<2x5x3xui32>
    %c_2 = stablehlo.constant dense<15> : tensor<ui32>
    %14 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %15 = stablehlo.shift_left %12, %14 : tensor<2x5x3xui32>
    %c_3 = stablehlo.constant dense<17> : tensor<ui32>
    %16 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %17 = stablehlo.shift_right_logical %12, %16 : tensor<2x5x3xui32>
    %18 = stablehlo.or %15, %17 : tensor<2x5x3xui32>
    %19 = stablehlo.xor %13, %18 : tensor<2x5x3xui32>
    %20 = stablehlo.add %13, %19 : tensor<2x5x3xui32>
    %c_4 = stablehlo.constant dense<26> : tensor<ui32>
    %21 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %22 = stablehlo.shift_left %19, %21 : tensor<2x5x3xui32>
    %c_5 = stablehlo.constant dense<6> : tensor<ui32>
    %23 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %24 = stablehlo.shift_right_logical %19, %23 : tensor<2x5x3xui32>
    %25 = stablehlo.or %22, %24 : tensor<2x5x3xui32>
    %26 = stablehlo.xor %20, %25 : tensor<2x5x3xui32>
    %27 = stablehlo.add %20, %26 : tensor<2x5x3xui32>
    %c_6 = stablehlo.constant dense<6> : tensor<ui32>
    %28 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %29 = stablehlo.shift_left %26, %28 : tensor<2x5x3xui32>
    %c_7 = stablehlo.constant dense<26> : tensor<ui32>
    %30 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %31 = stablehlo.shift_right_logical %26, %30 : tensor<2x5x3xui32>
    %32 = stablehlo.or %29, %31 : tensor<2x5x3xui32>
    %33 = stablehlo.xor %27, %32 : tensor<2x5x3xui32>
    %34 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %35 = stablehlo.add %27, %34 : tensor<2x5x3xui32>
    %36 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %37 = stablehlo.add %33, %36 : tensor<2x5x3xui32>
    %c_8 = stablehlo.constant dense<1> : tensor<ui32>
    %38 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %39 = stablehlo.add %37, %38 : tensor<2x5x3xui32>
    %40 = stablehlo.add %35, %39 : tensor<2x5x3xui32>
    %c_9 = stablehlo.constant dense<17> : tensor<ui32>
    %41 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %42 = stablehlo.shift_left %39, %41 : tensor<2x5x3xui32>
    %c_10 = stablehlo.constant dense<15> : tensor<ui32>
    %43 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %44 = stablehlo.shift_right_logical %39, %43 : tensor<2x5x3xui32>
    %45 = stablehlo.or %42, %44 : tensor<2x5x3xui32>
    %46 = stablehlo.xor %40, %45 : tensor<2x5x3xui32>
    %47 = stablehlo.add %40, %46 : tensor<2x5x3xui32>
    %c_11 = stablehlo.constant dense<29> : tensor<ui32>
    %48 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %49 = stablehlo.shift_left %46, %48 : tensor<2x5x3xui32>
    %c_12 = stablehlo.constant dense<3> : tensor<ui32>
    %50 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %51 = stablehlo.shift_right_logical %46, %50 : tensor<2x5x3xui32>
    %52 = stablehlo.or %49, %51 : tensor<2x5x3xui32>
    %53 = stablehlo.xor %47, %52 : tensor<2x5x3xui32>
    %54 = stablehlo.add %47, %53 : tensor<2x5x3xui32>
    %c_13 = stablehlo.constant dense<16> : tensor<ui32>
    %55 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %56 = stablehlo.shift_left %53, %55 : tensor<2x5x3xui32>
    %c_14 = stablehlo.constant dense<16> : tensor<ui32>
    %57 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %58 = stablehlo.shift_right_logical %53, %57 : tensor<2x5x3xui32>
    %59 = stablehlo.or %56, %58 : tensor<2x5x3xui32>
    %60 = stablehlo.xor %54, %59 : tensor<2x5x3xui32>
    %61 = stablehlo.add %54, %60 : tensor<2x5x3xui32>
    %c_15 = stablehlo.constant dense<24> : tensor<ui32>
    %62 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %63 = stablehlo.shift_left %60, %62 : tensor<2x5x3xui32>
    %c_16 = stablehlo.constant dense<8> : tensor<ui32>
    %64 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %65 = stablehlo.shift_right_logical %60, %64 : tensor<2x5x3xui32>
    %66 = stablehlo.or %63, %65 : tensor<2x5x3xui32>
    %67 = stablehlo.xor %61, %66 : tensor<2x5x3xui32>
    %68 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %69 = stablehlo.add %61, %68 : tensor<2x5x3xui32>
    %70 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %71 = stablehlo.add %67, %70 : tensor<2x5x3xui32>
    %c_17 = stablehlo.constant dense<2> : tensor<ui32>
    %72 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %73 = stablehlo.add %71, %72 : tensor<2x5x3xui32>
    %74 = stablehlo.add %69, %73 : tensor<2x5x3xui32>
    %c_18 = stablehlo.constant dense<13> : tensor<ui32>
    %75 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %76 = stablehlo.shift_left %73, %75 : tensor<2x5x3xui32>
    %c_19 = stablehlo.constant dense<19> : tensor<ui32>
    %77 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %78 = stablehlo.shift_right_logical %73, %77 : tensor<2x5x3xui32>
    %79 = stablehlo.or %76, %78 : tensor<2x5x3xui32>
    %80 = stablehlo.xor %74, %79 : tensor<2x5x3xui32>
    %81 = stablehlo.add %74, %80 : tensor<2x5x3xui32>
    %c_20 = stablehlo.constant dense<15> : tensor<ui32>
    %82 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %83 = stablehlo.shift_left %80, %82 : tensor<2x5x3xui32>
    %c_21 = stablehlo.constant dense<17> : tensor<ui32>
    %84 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %85 = stablehlo.shift_right_logical %80, %84 : tensor<2x5x3xui32>
    %86 = stablehlo.or %83, %85 : tensor<2x5x3xui32>
    %87 = stablehlo.xor %81, %86 : tensor<2x5x3xui32>
    %88 = stablehlo.add %81, %87 : tensor<2x5x3xui32>
    %c_22 = stablehlo.constant dense<26> : tensor<ui32>
    %89 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %90 = stablehlo.shift_left %87, %89 : tensor<2x5x3xui32>
    %c_23 = stablehlo.constant dense<6> : tensor<ui32>
    %91 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %92 = stablehlo.shift_right_logical %87, %91 : tensor<2x5x3xui32>
    %93 = stablehlo.or %90, %92 : tensor<2x5x3xui32>
    %94 = stablehlo.xor %88, %93 : tensor<2x5x3xui32>
    %95 = stablehlo.add %88, %94 : tensor<2x5x3xui32>
    %c_24 = stablehlo.constant dense<6> : tensor<ui32>
    %96 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %97 = stablehlo.shift_left %94, %96 : tensor<2x5x3xui32>
    %c_25 = stablehlo.constant dense<26> : tensor<ui32>
    %98 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %99 = stablehlo.shift_right_logical %94, %98 : tensor<2x5x3xui32>
    %100 = stablehlo.or %97, %99 : tensor<2x5x3xui32>
    %101 = stablehlo.xor %95, %100 : tensor<2x5x3xui32>
    %102 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %103 = stablehlo.add %95, %102 : tensor<2x5x3xui32>
    %104 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %105 = stablehlo.add %101, %104 : tensor<2x5x3xui32>
    %c_26 = stablehlo.constant dense<3> : tensor<ui32>
    %106 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %107 = stablehlo.add %105, %106 : tensor<2x5x3xui32>
    %108 = stablehlo.add %103, %107 : tensor<2x5x3xui32>
    %c_27 = stablehlo.constant dense<17> : tensor<ui32>
    %109 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %110 = stablehlo.shift_left %107, %109 : tensor<2x5x3xui32>
    %c_28 = stablehlo.constant dense<15> : tensor<ui32>
    %111 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %112 = stablehlo.shift_right_logical %107, %111 : tensor<2x5x3xui32>
    %113 = stablehlo.or %110, %112 : tensor<2x5x3xui32>
    %114 = stablehlo.xor %108, %113 : tensor<2x5x3xui32>
    %115 = stablehlo.add %108, %114 : tensor<2x5x3xui32>
    %c_29 = stablehlo.constant dense<29> : tensor<ui32>
    %116 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %117 = stablehlo.shift_left %114, %116 : tensor<2x5x3xui32>
    %c_30 = stablehlo.constant dense<3> : tensor<ui32>
    %118 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %119 = stablehlo.shift_right_logical %114, %118 : tensor<2x5x3xui32>
    %120 = stablehlo.or %117, %119 : tensor<2x5x3xui32>
    %121 = stablehlo.xor %115, %120 : tensor<2x5x3xui32>
    %122 = stablehlo.add %115, %121 : tensor<2x5x3xui32>
    %c_31 = stablehlo.constant dense<16> : tensor<ui32>
    %123 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %124 = stablehlo.shift_left %121, %123 : tensor<2x5x3xui32>
    %c_32 = stablehlo.constant dense<16> : tensor<ui32>
    %125 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %126 = stablehlo.shift_right_logical %121, %125 : tensor<2x5x3xui32>
    %127 = stablehlo.or %124, %126 : tensor<2x5x3xui32>
    %128 = stablehlo.xor %122, %127 : tensor<2x5x3xui32>
    %129 = stablehlo.add %122, %128 : tensor<2x5x3xui32>
    %c_33 = stablehlo.constant dense<24> : tensor<ui32>
    %130 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %131 = stablehlo.shift_left %128, %130 : tensor<2x5x3xui32>
    %c_34 = stablehlo.constant dense<8> : tensor<ui32>
    %132 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %133 = stablehlo.shift_right_logical %128, %132 : tensor<2x5x3xui32>
    %134 = stablehlo.or %131, %133 : tensor<2x5x3xui32>
    %135 = stablehlo.xor %129, %134 : tensor<2x5x3xui32>
    %136 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %137 = stablehlo.add %129, %136 : tensor<2x5x3xui32>
    %138 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %139 = stablehlo.add %135, %138 : tensor<2x5x3xui32>
    %c_35 = stablehlo.constant dense<4> : tensor<ui32>
    %140 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %141 = stablehlo.add %139, %140 : tensor<2x5x3xui32>
    %142 = stablehlo.add %137, %141 : tensor<2x5x3xui32>
    %c_36 = stablehlo.constant dense<13> : tensor<ui32>
    %143 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %144 = stablehlo.shift_left %141, %143 : tensor<2x5x3xui32>
    %c_37 = stablehlo.constant dense<19> : tensor<ui32>
    %145 = stablehlo.broadcast_in_dim %c_37, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %146 = stablehlo.shift_right_logical %141, %145 : tensor<2x5x3xui32>
    %147 = stablehlo.or %144, %146 : tensor<2x5x3xui32>
    %148 = stablehlo.xor %142, %147 : tensor<2x5x3xui32>
    %149 = stablehlo.add %142, %148 : tensor<2x5x3xui32>
    %c_38 = stablehlo.constant dense<15> : tensor<ui32>
    %150 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %151 = stablehlo.shift_left %148, %150 : tensor<2x5x3xui32>
    %c_39 = stablehlo.constant dense<17> : tensor<ui32>
    %152 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %153 = stablehlo.shift_right_logical %148, %152 : tensor<2x5x3xui32>
    %154 = stablehlo.or %151, %153 : tensor<2x5x3xui32>
    %155 = stablehlo.xor %149, %154 : tensor<2x5x3xui32>
    %156 = stablehlo.add %149, %155 : tensor<2x5x3xui32>
    %c_40 = stablehlo.constant dense<26> : tensor<ui32>
    %157 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %158 = stablehlo.shift_left %155, %157 : tensor<2x5x3xui32>
    %c_41 = stablehlo.constant dense<6> : tensor<ui32>
    %159 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %160 = stablehlo.shift_right_logical %155, %159 : tensor<2x5x3xui32>
    %161 = stablehlo.or %158, %160 : tensor<2x5x3xui32>
    %162 = stablehlo.xor %156, %161 : tensor<2x5x3xui32>
    %163 = stablehlo.add %156, %162 : tensor<2x5x3xui32>
    %c_42 = stablehlo.constant dense<6> : tensor<ui32>
    %164 = stablehlo.broadcast_in_dim %c_42, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %165 = stablehlo.shift_left %162, %164 : tensor<2x5x3xui32>
    %c_43 = stablehlo.constant dense<26> : tensor<ui32>
    %166 = stablehlo.broadcast_in_dim %c_43, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %167 = stablehlo.shift_right_logical %162, %166 : tensor<2x5x3xui32>
    %168 = stablehlo.or %165, %167 : tensor<2x5x3xui32>
    %169 = stablehlo.xor %163, %168 : tensor<2x5x3xui32>
    %170 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %171 = stablehlo.add %163, %170 : tensor<2x5x3xui32>
    %172 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %173 = stablehlo.add %169, %172 : tensor<2x5x3xui32>
    %c_44 = stablehlo.constant dense<5> : tensor<ui32>
    %174 = stablehlo.broadcast_in_dim %c_44, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %175 = stablehlo.add %173, %174 : tensor<2x5x3xui32>
    return %171, %175 : tensor<2x5x3xui32>, tensor<2x5x3xui32>
  }
  func.func private @silu(%arg0: tensor<5x3x2xf64>) -> tensor<5x3x2xf64> {
    %0 = stablehlo.negate %arg0 : tensor<5x3x2xf64>
    %1 = stablehlo.exponential %0 : tensor<5x3x2xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x3x2xf64>
    %3 = stablehlo.add %2, %1 : tensor<5x3x2xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<5x3x2xf64>
    %5 = stablehlo.divide %4, %3 : tensor<5x3x2xf64>
    %6 = stablehlo.multiply %arg0, %5 : tensor<5x3x2xf64>
    return %6 : tensor<5x3x2xf64>
  }
  func.func private @_var(%arg0: tensor<3xf64>, %arg1: tensor<i64>) -> tensor<f64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_0 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %3 = stablehlo.divide %1, %2 : tensor<1xf64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<1xf64>) -> tensor<3xf64>
    %5 = stablehlo.subtract %arg0, %4 : tensor<3xf64>
    %6 = chlo.square %5 : tensor<3xf64> -> tensor<3xf64>
    %7 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<f64>
    %cst_1 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %8 = stablehlo.subtract %cst_1, %7 : tensor<f64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.reduce(%6 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %10 = stablehlo.divide %9, %8 : tensor<f64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.compare GT, %8, %cst_3, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %12 = call @_where(%11, %10, %cst_4) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    return %12 : tensor<f64>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<f64> {
    %0 = stablehlo.convert %arg2 : tensor<f64>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<f64>
    return %1 : tensor<f64>
  }
}
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x2xf64>, %arg1: tensor<5x4xf64>, %arg2: tensor<2xui32>, %arg3: tensor<4x3xf64>, %arg4: tensor<4x3xf64>) -> (tensor<3x4x2xf64> {jax.result_info = "result[0]"}, tensor<5x4xf64> {jax.result_info = "result[1]"}, tensor<4x3xf64> {jax.result_info = "result[2]"}, tensor<4x3xf64> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.dot_general %arg1, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<4x3xf64>) -> tensor<5x3xf64>
    %1 = stablehlo.dot_general %arg1, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<4x3xf64>) -> tensor<5x3xf64>
    %2:2 = call @softplus(%1) : (tensor<5x3xf64>) -> (tensor<5x3xf64>, tensor<5x3xf64>)
    %cst = stablehlo.constant dense<5.000000e-02> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %4 = stablehlo.add %2#0, %3 : tensor<5x3xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %5 = call @_uniform(%arg2, %cst_0, %cst_1) : (tensor<2xui32>, tensor<f64>, tensor<f64>) -> tensor<2x5x3xf64>
    %6 = stablehlo.slice %5 [0:1, 0:5, 0:3] : (tensor<2x5x3xf64>) -> tensor<1x5x3xf64>
    %7 = stablehlo.reshape %6 : (tensor<1x5x3xf64>) -> tensor<5x3xf64>
    %8 = stablehlo.slice %5 [1:2, 0:5, 0:3] : (tensor<2x5x3xf64>) -> tensor<1x5x3xf64>
    %9 = stablehlo.reshape %8 : (tensor<1x5x3xf64>) -> tensor<5x3xf64>
    %10 = stablehlo.negate %7 : tensor<5x3xf64>
    %11 = stablehlo.log_plus_one %10 : tensor<5x3xf64>
    %cst_2 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %13 = stablehlo.multiply %12, %11 : tensor<5x3xf64>
    %14 = stablehlo.sqrt %13 : tensor<5x3xf64>
    %cst_3 = stablehlo.constant dense<6.2831853071795862> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %16 = stablehlo.multiply %15, %9 : tensor<5x3xf64>
    %17 = stablehlo.cosine %16 : tensor<5x3xf64>
    %18 = stablehlo.multiply %14, %17 : tensor<5x3xf64>
    %19 = stablehlo.multiply %18, %4 : tensor<5x3xf64>
    %20 = stablehlo.add %0, %19 : tensor<5x3xf64>
    %cst_4 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %21 = stablehlo.reduce(%20 init: %cst_4) applies stablehlo.maximum across dimensions = [1] : (tensor<5x3xf64>, tensor<f64>) -> tensor<5xf64>
    %cst_5 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %23 = stablehlo.maximum %22, %21 : tensor<5xf64>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x3xf64>
    %26 = stablehlo.subtract %20, %25 : tensor<5x3xf64>
    %27 = stablehlo.exponential %26 : tensor<5x3xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %28 = stablehlo.reduce(%27 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf64>, tensor<f64>) -> tensor<5xf64>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x3xf64>
    %31 = stablehlo.divide %27, %30 : tensor<5x3xf64>
    %32 = stablehlo.multiply %29, %29 : tensor<5x1xf64>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %34 = stablehlo.divide %33, %32 : tensor<5x1xf64>
    %35 = stablehlo.dot_general %arg1, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<3x4x2xf64>) -> tensor<5x3x2xf64>
    %36:3 = call @silu(%35) : (tensor<5x3x2xf64>) -> (tensor<5x3x2xf64>, tensor<5x3x2xf64>, tensor<5x3x2xf64>)
    %37 = stablehlo.broadcast_in_dim %31, dims = [0, 1] : (tensor<5x3xf64>) -> tensor<5x3x1xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %38 = stablehlo.reduce(%31 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<5x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_9 = stablehlo.constant dense<5.000000e+00> : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %40 = stablehlo.divide %38, %39 : tensor<3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %41:4 = call @_var(%40, %c) : (tensor<3xf64>, tensor<i64>) -> (tensor<f64>, tensor<3xf64>, tensor<f64>, tensor<i1>)
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %42 = stablehlo.reduce(%40 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %cst_11 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %43 = stablehlo.divide %42, %cst_11 : tensor<f64>
    %44 = stablehlo.multiply %43, %43 : tensor<f64>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %45 = stablehlo.multiply %cst_12, %43 : tensor<f64>
    %cst_13 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %46 = stablehlo.add %44, %cst_13 : tensor<f64>
    %47 = stablehlo.multiply %46, %46 : tensor<f64>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %48 = stablehlo.divide %cst_14, %47 : tensor<f64>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %49 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %50 = stablehlo.broadcast_in_dim %49, dims = [1] : (tensor<2xf64>) -> tensor<5x2xf64>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %51 = stablehlo.multiply %cst_16, %48 : tensor<f64>
    %52 = stablehlo.multiply %51, %41#0 : tensor<f64>
    %53 = stablehlo.negate %52 : tensor<f64>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %54 = stablehlo.divide %cst_17, %46 : tensor<f64>
    %55 = stablehlo.multiply %53, %45 : tensor<f64>
    %cst_18 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %56 = stablehlo.divide %55, %cst_18 : tensor<f64>
    %57 = stablehlo.broadcast_in_dim %56, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %58 = call @_var_0(%41#1, %41#2, %41#3, %54) : (tensor<3xf64>, tensor<f64>, tensor<i1>, tensor<f64>) -> tensor<3xf64>
    %59 = stablehlo.add %57, %58 : tensor<3xf64>
    %cst_19 = stablehlo.constant dense<5.000000e+00> : tensor<f64>
    %60 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %61 = stablehlo.divide %59, %60 : tensor<3xf64>
    %62 = stablehlo.broadcast_in_dim %61, dims = [1] : (tensor<3xf64>) -> tensor<5x3xf64>
    %63 = stablehlo.broadcast_in_dim %50, dims = [0, 2] : (tensor<5x2xf64>) -> tensor<5x3x2xf64>
    %64 = stablehlo.broadcast_in_dim %37, dims = [0, 1, 2] : (tensor<5x3x1xf64>) -> tensor<5x3x2xf64>
    %65 = stablehlo.multiply %64, %63 : tensor<5x3x2xf64>
    %66 = stablehlo.multiply %63, %36#0 : tensor<5x3x2xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %67 = stablehlo.reduce(%66 init: %cst_20) applies stablehlo.add across dimensions = [2] : (tensor<5x3x2xf64>, tensor<f64>) -> tensor<5x3xf64>
    %68 = stablehlo.reshape %67 : (tensor<5x3xf64>) -> tensor<5x3x1xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %69 = stablehlo.reduce(%68 init: %cst_21) applies stablehlo.add across dimensions = [2] : (tensor<5x3x1xf64>, tensor<f64>) -> tensor<5x3xf64>
    %70 = stablehlo.add %62, %69 : tensor<5x3xf64>
    %71 = call @silu_2(%36#1, %36#2, %35, %65) : (tensor<5x3x2xf64>, tensor<5x3x2xf64>, tensor<5x3x2xf64>, tensor<5x3x2xf64>) -> tensor<5x3x2xf64>
    %72 = stablehlo.dot_general %71, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x3x2xf64>, tensor<5x4xf64>) -> tensor<3x2x4xf64>
    %73 = stablehlo.transpose %72, dims = [0, 2, 1] : (tensor<3x2x4xf64>) -> tensor<3x4x2xf64>
    %74 = stablehlo.dot_general %71, %arg0, contracting_dims = [1, 2] x [0, 2], precision = [DEFAULT, DEFAULT] : (tensor<5x3x2xf64>, tensor<3x4x2xf64>) -> tensor<5x4xf64>
    %75 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x3xf64>
    %76 = stablehlo.multiply %70, %75 : tensor<5x3xf64>
    %77 = stablehlo.multiply %76, %27 : tensor<5x3xf64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %78 = stablehlo.reduce(%77 init: %cst_22) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf64>, tensor<f64>) -> tensor<5xf64>
    %79 = stablehlo.reshape %78 : (tensor<5xf64>) -> tensor<5x1xf64>
    %80 = stablehlo.negate %79 : tensor<5x1xf64>
    %81 = stablehlo.broadcast_in_dim %29, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x3xf64>
    %82 = stablehlo.divide %70, %81 : tensor<5x3xf64>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %83 = stablehlo.reduce(%80 init: %cst_23) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<5xf64>
    %84 = stablehlo.broadcast_in_dim %83, dims = [0] : (tensor<5xf64>) -> tensor<5x3xf64>
    %85 = stablehlo.add %82, %84 : tensor<5x3xf64>
    %86 = stablehlo.multiply %85, %27 : tensor<5x3xf64>
    %87 = stablehlo.multiply %18, %86 : tensor<5x3xf64>
    %88 = call @softplus_3(%2#1, %87) : (tensor<5x3xf64>, tensor<5x3xf64>) -> tensor<5x3xf64>
    %89 = stablehlo.dot_general %88, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf64>, tensor<5x4xf64>) -> tensor<3x4xf64>
    %90 = stablehlo.transpose %89, dims = [1, 0] : (tensor<3x4xf64>) -> tensor<4x3xf64>
    %91 = stablehlo.dot_general %88, %arg4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf64>, tensor<4x3xf64>) -> tensor<5x4xf64>
    %92 = stablehlo.add %74, %91 : tensor<5x4xf64>
    %93 = stablehlo.dot_general %86, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf64>, tensor<5x4xf64>) -> tensor<3x4xf64>
    %94 = stablehlo.transpose %93, dims = [1, 0] : (tensor<3x4xf64>) -> tensor<4x3xf64>
    %95 = stablehlo.dot_general %86, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf64>, tensor<4x3xf64>) -> tensor<5x4xf64>
    %96 = stablehlo.add %92, %95 : tensor<5x4xf64>
    return %73, %96, %94, %90 : tensor<3x4x2xf64>, tensor<5x4xf64>, tensor<4x3xf64>, tensor<4x3xf64>
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
  func.func private @_uniform(%arg0: tensor<2xui32>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<2x5x3xf64> {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.convert %arg2 : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1x1x1xf64>
    %3 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f64>) -> tensor<1x1x1xf64>
    %4 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %5 = stablehlo.reshape %4 : (tensor<1xui32>) -> tensor<ui32>
    %6 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %7 = stablehlo.reshape %6 : (tensor<1xui32>) -> tensor<ui32>
    %8 = stablehlo.iota dim = 0 : tensor<2x5x3xui64>
    %9 = stablehlo.iota dim = 1 : tensor<2x5x3xui64>
    %10 = stablehlo.iota dim = 2 : tensor<2x5x3xui64>
    %c = stablehlo.constant dense<15> : tensor<ui64>
    %11 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2x5x3xui64>
    %12 = stablehlo.multiply %11, %8 : tensor<2x5x3xui64>
    %c_0 = stablehlo.constant dense<3> : tensor<ui64>
    %13 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<2x5x3xui64>
    %14 = stablehlo.multiply %13, %9 : tensor<2x5x3xui64>
    %c_1 = stablehlo.constant dense<1> : tensor<ui64>
    %15 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<2x5x3xui64>
    %16 = stablehlo.multiply %15, %10 : tensor<2x5x3xui64>
    %17 = stablehlo.add %12, %14 : tensor<2x5x3xui64>
    %18 = stablehlo.add %17, %16 : tensor<2x5x3xui64>
    %c_2 = stablehlo.constant dense<32> : tensor<ui64>
    %19 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<2x5x3xui64>
    %20 = stablehlo.shift_right_logical %18, %19 : tensor<2x5x3xui64>
    %21 = stablehlo.convert %18 : (tensor<2x5x3xui64>) -> tensor<2x5x3xui32>
    %22 = stablehlo.convert %20 : (tensor<2x5x3xui64>) -> tensor<2x5x3xui32>
    %23:2 = call @threefry2x32(%5, %7, %22, %21) : (tensor<ui32>, tensor<ui32>, tensor<2x5x3xui32>, tensor<2x5x3xui32>) -> (tensor<2x5x3xui32>, tensor<2x5x3xui32>)
    %24 = stablehlo.convert %23#0 : (tensor<2x5x3xui32>) -> tensor<2x5x3xui64>
    %25 = stablehlo.convert %23#1 : (tensor<2x5x3xui32>) -> tensor<2x5x3xui64>
    %c_3 = stablehlo.constant dense<32> : tensor<ui64>
    %26 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<2x5x3xui64>
    %27 = stablehlo.shift_left %24, %26 : tensor<2x5x3xui64>
    %28 = stablehlo.or %27, %25 : tensor<2x5x3xui64>
    %c_4 = stablehlo.constant dense<12> : tensor<ui64>
    %29 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui64>) -> tensor<2x5x3xui64>
    %30 = stablehlo.shift_right_logical %28, %29 : tensor<2x5x3xui64>
    %c_5 = stablehlo.constant dense<4607182418800017408> : tensor<ui64>
    %31 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui64>) -> tensor<2x5x3xui64>
    %32 = stablehlo.or %30, %31 : tensor<2x5x3xui64>
    %33 = stablehlo.bitcast_convert %32 : (tensor<2x5x3xui64>) -> tensor<2x5x3xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x5x3xf64>
    %35 = stablehlo.subtract %33, %34 : tensor<2x5x3xf64>
    %36 = stablehlo.subtract %3, %2 : tensor<1x1x1xf64>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2] : (tensor<1x1x1xf64>) -> tensor<2x5x3xf64>
    %38 = stablehlo.multiply %35, %37 : tensor<2x5x3xf64>
    %39 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2] : (tensor<1x1x1xf64>) -> tensor<2x5x3xf64>
    %40 = stablehlo.add %38, %39 : tensor<2x5x3xf64>
    %41 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2] : (tensor<1x1x1xf64>) -> tensor<2x5x3xf64>
    %42 = stablehlo.maximum %41, %40 : tensor<2x5x3xf64>
    return %42 : tensor<2x5x3xf64>
  }
  func.func private @threefry2x32(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<2x5x3xui32>, %arg3: tensor<2x5x3xui32>) -> (tensor<2x5x3xui32>, tensor<2x5x3xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<2x5x3xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<2x5x3xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i64>, tensor<i64>, tensor<2x5x3xui32>, tensor<2x5x3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i64>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7:8 = func.call @closed_call(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11) : (tensor<i64>, tensor<2x5x3xui32>, tensor<2x5x3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<2x5x3xui32>, tensor<2x5x3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %c_12 = stablehlo.constant dense<1> : tensor<i64>
      %8 = stablehlo.add %iterArg, %c_12 : tensor<i64>
      stablehlo.return %8, %7#0, %7#1, %7#2, %7#3, %7#4, %7#5, %7#6, %7#7 : tensor<i64>, tensor<i64>, tensor<2x5x3xui32>, tensor<2x5x3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<2x5x3xui32>, tensor<2x5x3xui32>
  }
  func.func private @closed_call(%arg0: tensor<i64>, %arg1: tensor<2x5x3xui32>, %arg2: tensor<2x5x3xui32>, %arg3: tensor<ui32>, %arg4: tensor<ui32>, %arg5: tensor<ui32>, %arg6: tensor<4xui32>, %arg7: tensor<4xui32>) -> (tensor<i64>, tensor<2x5x3xui32>, tensor<2x5x3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) {
    %c = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.add %arg0, %c : tensor<i64>
    %1 = stablehlo.slice %arg6 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
    %2 = stablehlo.reshape %1 : (tensor<1xui32>) -> tensor<ui32>
    %3 = stablehlo.add %arg1, %arg2 : tensor<2x5x3xui32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %5 = stablehlo.shift_left %arg2, %4 : tensor<2x5x3xui32>
    %c_0 = stablehlo.constant dense<32> : tensor<ui32>
    %6 = stablehlo.subtract %c_0, %2 : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %8 = stablehlo.shift_right_logical %arg2, %7 : tensor<2x5x3xui32>
    %9 = stablehlo.or %5, %8 : tensor<2x5x3xui32>
    %10 = stablehlo.xor %3, %9 : tensor<2x5x3xui32>
    %11 = stablehlo.slice %arg6 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
    %12 = stablehlo.reshape %11 : (tensor<1xui32>) -> tensor<ui32>
    %13 = stablehlo.add %3, %10 : tensor<2x5x3xui32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %15 = stablehlo.shift_left %10, %14 : tensor<2x5x3xui32>
    %c_1 = stablehlo.constant dense<32> : tensor<ui32>
    %16 = stablehlo.subtract %c_1, %12 : tensor<ui32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %18 = stablehlo.shift_right_logical %10, %17 : tensor<2x5x3xui32>
    %19 = stablehlo.or %15, %18 : tensor<2x5x3xui32>
    %20 = stablehlo.xor %13, %19 : tensor<2x5x3xui32>
    %21 = stablehlo.slice %arg6 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
    %22 = stablehlo.reshape %21 : (tensor<1xui32>) -> tensor<ui32>
    %23 = stablehlo.add %13, %20 : tensor<2x5x3xui32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %25 = stablehlo.shift_left %20, %24 : tensor<2x5x3xui32>
    %c_2 = stablehlo.constant dense<32> : tensor<ui32>
    %26 = stablehlo.subtract %c_2, %22 : tensor<ui32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %28 = stablehlo.shift_right_logical %20, %27 : tensor<2x5x3xui32>
    %29 = stablehlo.or %25, %28 : tensor<2x5x3xui32>
    %30 = stablehlo.xor %23, %29 : tensor<2x5x3xui32>
    %31 = stablehlo.slice %arg6 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
    %32 = stablehlo.reshape %31 : (tensor<1xui32>) -> tensor<ui32>
    %33 = stablehlo.add %23, %30 : tensor<2x5x3xui32>
    %34 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %35 = stablehlo.shift_left %30, %34 : tensor<2x5x3xui32>
    %c_3 = stablehlo.constant dense<32> : tensor<ui32>
    %36 = stablehlo.subtract %c_3, %32 : tensor<ui32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %38 = stablehlo.shift_right_logical %30, %37 : tensor<2x5x3xui32>
    %39 = stablehlo.or %35, %38 : tensor<2x5x3xui32>
    %40 = stablehlo.xor %33, %39 : tensor<2x5x3xui32>
    %41 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %42 = stablehlo.add %33, %41 : tensor<2x5x3xui32>
    %43 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %44 = stablehlo.add %40, %43 : tensor<2x5x3xui32>
    %c_4 = stablehlo.constant dense<1> : tensor<i64>
    %45 = stablehlo.add %arg0, %c_4 : tensor<i64>
    %46 = stablehlo.convert %45 : (tensor<i64>) -> tensor<ui32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %48 = stablehlo.add %44, %47 : tensor<2x5x3xui32>
    return %0, %42, %48, %arg4, %arg5, %arg3, %arg7, %arg6 : tensor<i64>, tensor<2x5x3xui32>, tensor<2x5x3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
  }
  func.func private @silu(%arg0: tensor<5x3x2xf64>) -> (tensor<5x3x2xf64>, tensor<5x3x2xf64>, tensor<5x3x2xf64>) {
    %0 = stablehlo.negate %arg0 : tensor<5x3x2xf64>
    %1 = stablehlo.exponential %0 : tensor<5x3x2xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x3x2xf64>
    %3 = stablehlo.add %2, %1 : tensor<5x3x2xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<5x3x2xf64>
    %5 = stablehlo.divide %4, %3 : tensor<5x3x2xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5x3x2xf64>
    %7 = stablehlo.subtract %6, %5 : tensor<5x3x2xf64>
    %8 = stablehlo.multiply %5, %7 : tensor<5x3x2xf64>
    %9 = stablehlo.multiply %arg0, %5 : tensor<5x3x2xf64>
    return %9, %8, %5 : tensor<5x3x2xf64>, tensor<5x3x2xf64>, tensor<5x3x2xf64>
  }
  func.func private @_var(%arg0: tensor<3xf64>, %arg1: tensor<i64>) -> (tensor<f64>, tensor<3xf64>, tensor<f64>, tensor<i1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_0 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %3 = stablehlo.divide %1, %2 : tensor<1xf64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<1xf64>) -> tensor<3xf64>
    %5 = stablehlo.subtract %arg0, %4 : tensor<3xf64>
    %6 = chlo.square %5 : tensor<3xf64> -> tensor<3xf64>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %8 = stablehlo.multiply %7, %5 : tensor<3xf64>
    %9 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<f64>
    %cst_2 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %10 = stablehlo.subtract %cst_2, %9 : tensor<f64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.reduce(%6 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %12 = stablehlo.divide %11, %10 : tensor<f64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = stablehlo.compare GT, %10, %cst_4, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %14 = call @_where(%13, %12, %cst_5) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    return %14, %8, %10, %13 : tensor<f64>, tensor<3xf64>, tensor<f64>, tensor<i1>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<f64> {
    %0 = stablehlo.convert %arg2 : tensor<f64>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<f64>
    return %1 : tensor<f64>
  }
  func.func private @_var_0(%arg0: tensor<3xf64>, %arg1: tensor<f64>, %arg2: tensor<i1>, %arg3: tensor<f64>) -> tensor<3xf64> {
    %0 = call @_where_1(%arg2, %arg3) : (tensor<i1>, tensor<f64>) -> tensor<f64>
    %1 = stablehlo.divide %0, %arg1 : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %3 = stablehlo.multiply %2, %arg0 : tensor<3xf64>
    %4 = stablehlo.negate %3 : tensor<3xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.reduce(%4 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %6 = stablehlo.reshape %5 : (tensor<f64>) -> tensor<1xf64>
    %cst_0 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %8 = stablehlo.divide %6, %7 : tensor<1xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.reduce(%8 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<f64>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %11 = stablehlo.add %3, %10 : tensor<3xf64>
    return %11 : tensor<3xf64>
  }
  func.func private @_where_1(%arg0: tensor<i1>, %arg1: tensor<f64>) -> tensor<f64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.select %arg0, %arg1, %cst : tensor<i1>, tensor<f64>
    return %0 : tensor<f64>
  }
  func.func private @silu_2(%arg0: tensor<5x3x2xf64>, %arg1: tensor<5x3x2xf64>, %arg2: tensor<5x3x2xf64>, %arg3: tensor<5x3x2xf64>) -> tensor<5x3x2xf64> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<5x3x2xf64>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<5x3x2xf64>
    %2 = stablehlo.multiply %0, %arg0 : tensor<5x3x2xf64>
    %3 = stablehlo.add %1, %2 : tensor<5x3x2xf64>
    return %3 : tensor<5x3x2xf64>
  }
  func.func private @softplus_3(%arg0: tensor<5x3xf64>, %arg1: tensor<5x3xf64>) -> tensor<5x3xf64> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<5x3xf64>
    return %0 : tensor<5x3xf64>
  }
}
// -----
// backward, cuda
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x2xf64>, %arg1: tensor<5x4xf64>, %arg2: tensor<2xui32>, %arg3: tensor<4x3xf64>, %arg4: tensor<4x3xf64>) -> (tensor<3x4x2xf64> {jax.result_info = "result[0]"}, tensor<5x4xf64> {jax.result_info = "result[1]"}, tensor<4x3xf64> {jax.result_info = "result[2]"}, tensor<4x3xf64> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.dot_general %arg1, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<4x3xf64>) -> tensor<5x3xf64>
    %1 = stablehlo.dot_general %arg1, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<4x3xf64>) -> tensor<5x3xf64>
    %2:2 = call @softplus(%1) : (tensor<5x3xf64>) -> (tensor<5x3xf64>, tensor<5x3xf64>)
    %cst = stablehlo.constant dense<5.000000e-02> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %4 = stablehlo.add %2#0, %3 : tensor<5x3xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %5 = call @_uniform(%arg2, %cst_0, %cst_1) : (tensor<2xui32>, tensor<f64>, tensor<f64>) -> tensor<2x5x3xf64>
    %6 = stablehlo.slice %5 [0:1, 0:5, 0:3] : (tensor<2x5x3xf64>) -> tensor<1x5x3xf64>
    %7 = stablehlo.reshape %6 : (tensor<1x5x3xf64>) -> tensor<5x3xf64>
    %8 = stablehlo.slice %5 [1:2, 0:5, 0:3] : (tensor<2x5x3xf64>) -> tensor<1x5x3xf64>
    %9 = stablehlo.reshape %8 : (tensor<1x5x3xf64>) -> tensor<5x3xf64>
    %10 = stablehlo.negate %7 : tensor<5x3xf64>
    %11 = stablehlo.log_plus_one %10 : tensor<5x3xf64>
    %cst_2 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %13 = stablehlo.multiply %12, %11 : tensor<5x3xf64>
    %14 = stablehlo.sqrt %13 : tensor<5x3xf64>
    %cst_3 = stablehlo.constant dense<6.2831853071795862> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %16 = stablehlo.multiply %15, %9 : tensor<5x3xf64>
    %17 = stablehlo.cosine %16 : tensor<5x3xf64>
    %18 = stablehlo.multiply %14, %17 : tensor<5x3xf64>
    %19 = stablehlo.multiply %18, %4 : tensor<5x3xf64>
    %20 = stablehlo.add %0, %19 : tensor<5x3xf64>
    %cst_4 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %21 = stablehlo.reduce(%20 init: %cst_4) applies stablehlo.maximum across dimensions = [1] : (tensor<5x3xf64>, tensor<f64>) -> tensor<5xf64>
    %cst_5 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %23 = stablehlo.maximum %22, %21 : tensor<5xf64>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x3xf64>
    %26 = stablehlo.subtract %20, %25 : tensor<5x3xf64>
    %27 = stablehlo.exponential %26 : tensor<5x3xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %28 = stablehlo.reduce(%27 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf64>, tensor<f64>) -> tensor<5xf64>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x3xf64>
    %31 = stablehlo.divide %27, %30 : tensor<5x3xf64>
    %32 = stablehlo.multiply %29, %29 : tensor<5x1xf64>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %34 = stablehlo.divide %33, %32 : tensor<5x1xf64>
    %35 = stablehlo.dot_general %arg1, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<3x4x2xf64>) -> tensor<5x3x2xf64>
    %36:3 = call @silu(%35) : (tensor<5x3x2xf64>) -> (tensor<5x3x2xf64>, tensor<5x3x2xf64>, tensor<5x3x2xf64>)
    %37 = stablehlo.broadcast_in_dim %31, dims = [0, 1] : (tensor<5x3xf64>) -> tensor<5x3x1xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %38 = stablehlo.reduce(%31 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<5x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_9 = stablehlo.constant dense<5.000000e+00> : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %40 = stablehlo.divide %38, %39 : tensor<3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %41:4 = call @_var(%40, %c) : (tensor<3xf64>, tensor<i64>) -> (tensor<f64>, tensor<3xf64>, tensor<f64>, tensor<i1>)
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %42 = stablehlo.reduce(%40 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %cst_11 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %43 = stablehlo.divide %42, %cst_11 : tensor<f64>
    %44 = stablehlo.multiply %43, %43 : tensor<f64>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %45 = stablehlo.multiply %cst_12, %43 : tensor<f64>
    %cst_13 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %46 = stablehlo.add %44, %cst_13 : tensor<f64>
    %47 = stablehlo.multiply %46, %46 : tensor<f64>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %48 = stablehlo.divide %cst_14, %47 : tensor<f64>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %49 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %50 = stablehlo.broadcast_in_dim %49, dims = [1] : (tensor<2xf64>) -> tensor<5x2xf64>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %51 = stablehlo.multiply %cst_16, %48 : tensor<f64>
    %52 = stablehlo.multiply %51, %41#0 : tensor<f64>
    %53 = stablehlo.negate %52 : tensor<f64>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %54 = stablehlo.divide %cst_17, %46 : tensor<f64>
    %55 = stablehlo.multiply %53, %45 : tensor<f64>
    %cst_18 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %56 = stablehlo.divide %55, %cst_18 : tensor<f64>
    %57 = stablehlo.broadcast_in_dim %56, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %58 = call @_var_0(%41#1, %41#2, %41#3, %54) : (tensor<3xf64>, tensor<f64>, tensor<i1>, tensor<f64>) -> tensor<3xf64>
    %59 = stablehlo.add %57, %58 : tensor<3xf64>
    %cst_19 = stablehlo.constant dense<5.000000e+00> : tensor<f64>
    %60 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %61 = stablehlo.divide %59, %60 : tensor<3xf64>
    %62 = stablehlo.broadcast_in_dim %61, dims = [1] : (tensor<3xf64>) -> tensor<5x3xf64>
    %63 = stablehlo.broadcast_in_dim %50, dims = [0, 2] : (tensor<5x2xf64>) -> tensor<5x3x2xf64>
    %64 = stablehlo.broadcast_in_dim %37, dims = [0, 1, 2] : (tensor<5x3x1xf64>) -> tensor<5x3x2xf64>
    %65 = stablehlo.multiply %64, %63 : tensor<5x3x2xf64>
    %66 = stablehlo.multiply %63, %36#0 : tensor<5x3x2xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %67 = stablehlo.reduce(%66 init: %cst_20) applies stablehlo.add across dimensions = [2] : (tensor<5x3x2xf64>, tensor<f64>) -> tensor<5x3xf64>
    %68 = stablehlo.reshape %67 : (tensor<5x3xf64>) -> tensor<5x3x1xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %69 = stablehlo.reduce(%68 init: %cst_21) applies stablehlo.add across dimensions = [2] : (tensor<5x3x1xf64>, tensor<f64>) -> tensor<5x3xf64>
    %70 = stablehlo.add %62, %69 : tensor<5x3xf64>
    %71 = call @silu_2(%36#1, %36#2, %35, %65) : (tensor<5x3x2xf64>, tensor<5x3x2xf64>, tensor<5x3x2xf64>, tensor<5x3x2xf64>) -> tensor<5x3x2xf64>
    %72 = stablehlo.dot_general %71, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x3x2xf64>, tensor<5x4xf64>) -> tensor<3x2x4xf64>
    %73 = stablehlo.transpose %72, dims = [0, 2, 1] : (tensor<3x2x4xf64>) -> tensor<3x4x2xf64>
    %74 = stablehlo.dot_general %71, %arg0, contracting_dims = [1, 2] x [0, 2], precision = [DEFAULT, DEFAULT] : (tensor<5x3x2xf64>, tensor<3x4x2xf64>) -> tensor<5x4xf64>
    %75 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x3xf64>
    %76 = stablehlo.multiply %70, %75 : tensor<5x3xf64>
    %77 = stablehlo.multiply %76, %27 : tensor<5x3xf64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %78 = stablehlo.reduce(%77 init: %cst_22) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf64>, tensor<f64>) -> tensor<5xf64>
    %79 = stablehlo.reshape %78 : (tensor<5xf64>) -> tensor<5x1xf64>
    %80 = stablehlo.negate %79 : tensor<5x1xf64>
    %81 = stablehlo.broadcast_in_dim %29, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x3xf64>
    %82 = stablehlo.divide %70, %81 : tensor<5x3xf64>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %83 = stablehlo.reduce(%80 init: %cst_23) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<5xf64>
    %84 = stablehlo.broadcast_in_dim %83, dims = [0] : (tensor<5xf64>) -> tensor<5x3xf64>
    %85 = stablehlo.add %82, %84 : tensor<5x3xf64>
    %86 = stablehlo.multiply %85, %27 : tensor<5x3xf64>
    %87 = stablehlo.multiply %18, %86 : tensor<5x3xf64>
    %88 = call @softplus_3(%2#1, %87) : (tensor<5x3xf64>, tensor<5x3xf64>) -> tensor<5x3xf64>
    %89 = stablehlo.dot_general %88, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf64>, tensor<5x4xf64>) -> tensor<3x4xf64>
    %90 = stablehlo.transpose %89, dims = [1, 0] : (tensor<3x4xf64>) -> tensor<4x3xf64>
    %91 = stablehlo.dot_general %88, %arg4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf64>, tensor<4x3xf64>) -> tensor<5x4xf64>
    %92 = stablehlo.add %74, %91 : tensor<5x4xf64>
    %93 = stablehlo.dot_general %86, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf64>, tensor<5x4xf64>) -> tensor<3x4xf64>
    %94 = stablehlo.transpose %93, dims = [1, 0] : (tensor<3x4xf64>) -> tensor<4x3xf64>
    %95 = stablehlo.dot_general %86, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf64>, tensor<4x3xf64>) -> tensor<5x4xf64>
    %96 = stablehlo.add %92, %95 : tensor<5x4xf64>
    return %73, %96, %94, %90 : tensor<3x4x2xf64>, tensor<5x4xf64>, tensor<4x3xf64>, tensor<4x3xf64>
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
  func.func private @_uniform(%arg0: tensor<2xui32>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<2x5x3xf64> {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.convert %arg2 : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1x1x1xf64>
    %3 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f64>) -> tensor<1x1x1xf64>
    %4 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %5 = stablehlo.reshape %4 : (tensor<1xui32>) -> tensor<ui32>
    %6 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %7 = stablehlo.reshape %6 : (tensor<1xui32>) -> tensor<ui32>
    %8 = stablehlo.iota dim = 0 : tensor<2x5x3xui64>
    %9 = stablehlo.iota dim = 1 : tensor<2x5x3xui64>
    %10 = stablehlo.iota dim = 2 : tensor<2x5x3xui64>
    %c = stablehlo.constant dense<15> : tensor<ui64>
    %11 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2x5x3xui64>
    %12 = stablehlo.multiply %11, %8 : tensor<2x5x3xui64>
    %c_0 = stablehlo.constant dense<3> : tensor<ui64>
    %13 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<2x5x3xui64>
    %14 = stablehlo.multiply %13, %9 : tensor<2x5x3xui64>
    %c_1 = stablehlo.constant dense<1> : tensor<ui64>
    %15 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<2x5x3xui64>
    %16 = stablehlo.multiply %15, %10 : tensor<2x5x3xui64>
    %17 = stablehlo.add %12, %14 : tensor<2x5x3xui64>
    %18 = stablehlo.add %17, %16 : tensor<2x5x3xui64>
    %c_2 = stablehlo.constant dense<32> : tensor<ui64>
    %19 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<2x5x3xui64>
    %20 = stablehlo.shift_right_logical %18, %19 : tensor<2x5x3xui64>
    %21 = stablehlo.convert %18 : (tensor<2x5x3xui64>) -> tensor<2x5x3xui32>
    %22 = stablehlo.convert %20 : (tensor<2x5x3xui64>) -> tensor<2x5x3xui32>
    %23:2 = call @threefry2x32(%5, %7, %22, %21) : (tensor<ui32>, tensor<ui32>, tensor<2x5x3xui32>, tensor<2x5x3xui32>) -> (tensor<2x5x3xui32>, tensor<2x5x3xui32>)
    %24 = stablehlo.convert %23#0 : (tensor<2x5x3xui32>) -> tensor<2x5x3xui64>
    %25 = stablehlo.convert %23#1 : (tensor<2x5x3xui32>) -> tensor<2x5x3xui64>
    %c_3 = stablehlo.constant dense<32> : tensor<ui64>
    %26 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<2x5x3xui64>
    %27 = stablehlo.shift_left %24, %26 : tensor<2x5x3xui64>
    %28 = stablehlo.or %27, %25 : tensor<2x5x3xui64>
    %c_4 = stablehlo.constant dense<12> : tensor<ui64>
    %29 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui64>) -> tensor<2x5x3xui64>
    %30 = stablehlo.shift_right_logical %28, %29 : tensor<2x5x3xui64>
    %c_5 = stablehlo.constant dense<4607182418800017408> : tensor<ui64>
    %31 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui64>) -> tensor<2x5x3xui64>
    %32 = stablehlo.or %30, %31 : tensor<2x5x3xui64>
    %33 = stablehlo.bitcast_convert %32 : (tensor<2x5x3xui64>) -> tensor<2x5x3xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x5x3xf64>
    %35 = stablehlo.subtract %33, %34 : tensor<2x5x3xf64>
    %36 = stablehlo.subtract %3, %2 : tensor<1x1x1xf64>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2] : (tensor<1x1x1xf64>) -> tensor<2x5x3xf64>
    %38 = stablehlo.multiply %35, %37 : tensor<2x5x3xf64>
    %39 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2] : (tensor<1x1x1xf64>) -> tensor<2x5x3xf64>
    %40 = stablehlo.add %38, %39 : tensor<2x5x3xf64>
    %41 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2] : (tensor<1x1x1xf64>) -> tensor<2x5x3xf64>
    %42 = stablehlo.maximum %41, %40 : tensor<2x5x3xf64>
    return %42 : tensor<2x5x3xf64>
  }
  func.func private @threefry2x32(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<2x5x3xui32>, %arg3: tensor<2x5x3xui32>) -> (tensor<2x5x3xui32>, tensor<2x5x3xui32>) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<2x5x3xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<2x5x3xui32>
    %6 = stablehlo.add %3, %5 : tensor<2x5x3xui32>
    %c_0 = stablehlo.constant dense<13> : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %8 = stablehlo.shift_left %5, %7 : tensor<2x5x3xui32>
    %c_1 = stablehlo.constant dense<19> : tensor<ui32>
    %9 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %10 = stablehlo.shift_right_logical %5, %9 : tensor<2x5x3xui32>
    %11 = stablehlo.or %8, %10 : tensor<2x5x3xui32>
    %12 = stablehlo.xor %6, %11 : tensor<2x5x3xui32>
    %13 = stablehlo.add %6, %12 : tensor<2x5x3xui32>
    %c_2 = stablehlo.constant dense<15> : tensor<ui32>
    %14 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %15 = stablehlo.shift_left %12, %14 : tensor<2x5x3xui32>
    %c_3 = stablehlo.constant dense<17> : tensor<ui32>
    %16 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %17 = stablehlo.shift_right_logical %12, %16 : tensor<2x5x3xui32>
    %18 = stablehlo.or %15, %17 : tensor<2x5x3xui32>
    %19 = stablehlo.xor %13, %18 : tensor<2x5x3xui32>
    %20 = stablehlo.add %13, %19 : tensor<2x5x3xui32>
    %c_4 = stablehlo.constant dense<26> : tensor<ui32>
    %21 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %22 = stablehlo.shift_left %19, %21 : tensor<2x5x3xui32>
    %c_5 = stablehlo.constant dense<6> : tensor<ui32>
    %23 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %24 = stablehlo.shift_right_logical %19, %23 : tensor<2x5x3xui32>
    %25 = stablehlo.or %22, %24 : tensor<2x5x3xui32>
    %26 = stablehlo.xor %20, %25 : tensor<2x5x3xui32>
    %27 = stablehlo.add %20, %26 : tensor<2x5x3xui32>
    %c_6 = stablehlo.constant dense<6> : tensor<ui32>
    %28 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %29 = stablehlo.shift_left %26, %28 : tensor<2x5x3xui32>
    %c_7 = stablehlo.constant dense<26> : tensor<ui32>
    %30 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %31 = stablehlo.shift_right_logical %26, %30 : tensor<2x5x3xui32>
    %32 = stablehlo.or %29, %31 : tensor<2x5x3xui32>
    %33 = stablehlo.xor %27, %32 : tensor<2x5x3xui32>
    %34 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %35 = stablehlo.add %27, %34 : tensor<2x5x3xui32>
    %36 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %37 = stablehlo.add %33, %36 : tensor<2x5x3xui32>
    %c_8 = stablehlo.constant dense<1> : tensor<ui32>
    %38 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %39 = stablehlo.add %37, %38 : tensor<2x5x3xui32>
    %40 = stablehlo.add %35, %39 : tensor<2x5x3xui32>
    %c_9 = stablehlo.constant dense<17> : tensor<ui32>
    %41 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %42 = stablehlo.shift_left %39, %41 : tensor<2x5x3xui32>
    %c_10 = stablehlo.constant dense<15> : tensor<ui32>
    %43 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %44 = stablehlo.shift_right_logical %39, %43 : tensor<2x5x3xui32>
    %45 = stablehlo.or %42, %44 : tensor<2x5x3xui32>
    %46 = stablehlo.xor %40, %45 : tensor<2x5x3xui32>
    %47 = stablehlo.add %40, %46 : tensor<2x5x3xui32>
    %c_11 = stablehlo.constant dense<29> : tensor<ui32>
    %48 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %49 = stablehlo.shift_left %46, %48 : tensor<2x5x3xui32>
    %c_12 = stablehlo.constant dense<3> : tensor<ui32>
    %50 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %51 = stablehlo.shift_right_logical %46, %50 : tensor<2x5x3xui32>
    %52 = stablehlo.or %49, %51 : tensor<2x5x3xui32>
    %53 = stablehlo.xor %47, %52 : tensor<2x5x3xui32>
    %54 = stablehlo.add %47, %53 : tensor<2x5x3xui32>
    %c_13 = stablehlo.constant dense<16> : tensor<ui32>
    %55 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %56 = stablehlo.shift_left %53, %55 : tensor<2x5x3xui32>
    %c_14 = stablehlo.constant dense<16> : tensor<ui32>
    %57 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %58 = stablehlo.shift_right_logical %53, %57 : tensor<2x5x3xui32>
    %59 = stablehlo.or %56, %58 : tensor<2x5x3xui32>
    %60 = stablehlo.xor %54, %59 : tensor<2x5x3xui32>
    %61 = stablehlo.add %54, %60 : tensor<2x5x3xui32>
    %c_15 = stablehlo.constant dense<24> : tensor<ui32>
    %62 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %63 = stablehlo.shift_left %60, %62 : tensor<2x5x3xui32>
    %c_16 = stablehlo.constant dense<8> : tensor<ui32>
    %64 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %65 = stablehlo.shift_right_logical %60, %64 : tensor<2x5x3xui32>
    %66 = stablehlo.or %63, %65 : tensor<2x5x3xui32>
    %67 = stablehlo.xor %61, %66 : tensor<2x5x3xui32>
    %68 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %69 = stablehlo.add %61, %68 : tensor<2x5x3xui32>
    %70 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %71 = stablehlo.add %67, %70 : tensor<2x5x3xui32>
    %c_17 = stablehlo.constant dense<2> : tensor<ui32>
    %72 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %73 = stablehlo.add %71, %72 : tensor<2x5x3xui32>
    %74 = stablehlo.add %69, %73 : tensor<2x5x3xui32>
    %c_18 = stablehlo.constant dense<13> : tensor<ui32>
    %75 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %76 = stablehlo.shift_left %73, %75 : tensor<2x5x3xui32>
    %c_19 = stablehlo.constant dense<19> : tensor<ui32>
    %77 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %78 = stablehlo.shift_right_logical %73, %77 : tensor<2x5x3xui32>
    %79 = stablehlo.or %76, %78 : tensor<2x5x3xui32>
    %80 = stablehlo.xor %74, %79 : tensor<2x5x3xui32>
    %81 = stablehlo.add %74, %80 : tensor<2x5x3xui32>
    %c_20 = stablehlo.constant dense<15> : tensor<ui32>
    %82 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %83 = stablehlo.shift_left %80, %82 : tensor<2x5x3xui32>
    %c_21 = stablehlo.constant dense<17> : tensor<ui32>
    %84 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %85 = stablehlo.shift_right_logical %80, %84 : tensor<2x5x3xui32>
    %86 = stablehlo.or %83, %85 : tensor<2x5x3xui32>
    %87 = stablehlo.xor %81, %86 : tensor<2x5x3xui32>
    %88 = stablehlo.add %81, %87 : tensor<2x5x3xui32>
    %c_22 = stablehlo.constant dense<26> : tensor<ui32>
    %89 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %90 = stablehlo.shift_left %87, %89 : tensor<2x5x3xui32>
    %c_23 = stablehlo.constant dense<6> : tensor<ui32>
    %91 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %92 = stablehlo.shift_right_logical %87, %91 : tensor<2x5x3xui32>
    %93 = stablehlo.or %90, %92 : tensor<2x5x3xui32>
    %94 = stablehlo.xor %88, %93 : tensor<2x5x3xui32>
    %95 = stablehlo.add %88, %94 : tensor<2x5x3xui32>
    %c_24 = stablehlo.constant dense<6> : tensor<ui32>
    %96 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %97 = stablehlo.shift_left %94, %96 : tensor<2x5x3xui32>
    %c_25 = stablehlo.constant dense<26> : tensor<ui32>
    %98 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %99 = stablehlo.shift_right_logical %94, %98 : tensor<2x5x3xui32>
    %100 = stablehlo.or %97, %99 : tensor<2x5x3xui32>
    %101 = stablehlo.xor %95, %100 : tensor<2x5x3xui32>
    %102 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %103 = stablehlo.add %95, %102 : tensor<2x5x3xui32>
    %104 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %105 = stablehlo.add %101, %104 : tensor<2x5x3xui32>
    %c_26 = stablehlo.constant dense<3> : tensor<ui32>
    %106 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %107 = stablehlo.add %105, %106 : tensor<2x5x3xui32>
    %108 = stablehlo.add %103, %107 : tensor<2x5x3xui32>
    %c_27 = stablehlo.constant dense<17> : tensor<ui32>
    %109 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %110 = stablehlo.shift_left %107, %109 : tensor<2x5x3xui32>
    %c_28 = stablehlo.constant dense<15> : tensor<ui32>
    %111 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %112 = stablehlo.shift_right_logical %107, %111 : tensor<2x5x3xui32>
    %113 = stablehlo.or %110, %112 : tensor<2x5x3xui32>
    %114 = stablehlo.xor %108, %113 : tensor<2x5x3xui32>
    %115 = stablehlo.add %108, %114 : tensor<2x5x3xui32>
    %c_29 = stablehlo.constant dense<29> : tensor<ui32>
    %116 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %117 = stablehlo.shift_left %114, %116 : tensor<2x5x3xui32>
    %c_30 = stablehlo.constant dense<3> : tensor<ui32>
    %118 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %119 = stablehlo.shift_right_logical %114, %118 : tensor<2x5x3xui32>
    %120 = stablehlo.or %117, %119 : tensor<2x5x3xui32>
    %121 = stablehlo.xor %115, %120 : tensor<2x5x3xui32>
    %122 = stablehlo.add %115, %121 : tensor<2x5x3xui32>
    %c_31 = stablehlo.constant dense<16> : tensor<ui32>
    %123 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %124 = stablehlo.shift_left %121, %123 : tensor<2x5x3xui32>
    %c_32 = stablehlo.constant dense<16> : tensor<ui32>
    %125 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %126 = stablehlo.shift_right_logical %121, %125 : tensor<2x5x3xui32>
    %127 = stablehlo.or %124, %126 : tensor<2x5x3xui32>
    %128 = stablehlo.xor %122, %127 : tensor<2x5x3xui32>
    %129 = stablehlo.add %122, %128 : tensor<2x5x3xui32>
    %c_33 = stablehlo.constant dense<24> : tensor<ui32>
    %130 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %131 = stablehlo.shift_left %128, %130 : tensor<2x5x3xui32>
    %c_34 = stablehlo.constant dense<8> : tensor<ui32>
    %132 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %133 = stablehlo.shift_right_logical %128, %132 : tensor<2x5x3xui32>
    %134 = stablehlo.or %131, %133 : tensor<2x5x3xui32>
    %135 = stablehlo.xor %129, %134 : tensor<2x5x3xui32>
    %136 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %137 = stablehlo.add %129, %136 : tensor<2x5x3xui32>
    %138 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %139 = stablehlo.add %135, %138 : tensor<2x5x3xui32>
    %c_35 = stablehlo.constant dense<4> : tensor<ui32>
    %140 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %141 = stablehlo.add %139, %140 : tensor<2x5x3xui32>
    %142 = stablehlo.add %137, %141 : tensor<2x5x3xui32>
    %c_36 = stablehlo.constant dense<13> : tensor<ui32>
    %143 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %144 = stablehlo.shift_left %141, %143 : tensor<2x5x3xui32>
    %c_37 = stablehlo.constant dense<19> : tensor<ui32>
    %145 = stablehlo.broadcast_in_dim %c_37, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %146 = stablehlo.shift_right_logical %141, %145 : tensor<2x5x3xui32>
    %147 = stablehlo.or %144, %146 : tensor<2x5x3xui32>
    %148 = stablehlo.xor %142, %147 : tensor<2x5x3xui32>
    %149 = stablehlo.add %142, %148 : tensor<2x5x3xui32>
    %c_38 = stablehlo.constant dense<15> : tensor<ui32>
    %150 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %151 = stablehlo.shift_left %148, %150 : tensor<2x5x3xui32>
    %c_39 = stablehlo.constant dense<17> : tensor<ui32>
    %152 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %153 = stablehlo.shift_right_logical %148, %152 : tensor<2x5x3xui32>
    %154 = stablehlo.or %151, %153 : tensor<2x5x3xui32>
    %155 = stablehlo.xor %149, %154 : tensor<2x5x3xui32>
    %156 = stablehlo.add %149, %155 : tensor<2x5x3xui32>
    %c_40 = stablehlo.constant dense<26> : tensor<ui32>
    %157 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %158 = stablehlo.shift_left %155, %157 : tensor<2x5x3xui32>
    %c_41 = stablehlo.constant dense<6> : tensor<ui32>
    %159 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %160 = stablehlo.shift_right_logical %155, %159 : tensor<2x5x3xui32>
    %161 = stablehlo.or %158, %160 : tensor<2x5x3xui32>
    %162 = stablehlo.xor %156, %161 : tensor<2x5x3xui32>
    %163 = stablehlo.add %156, %162 : tensor<2x5x3xui32>
    %c_42 = stablehlo.constant dense<6> : tensor<ui32>
    %164 = stablehlo.broadcast_in_dim %c_42, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %165 = stablehlo.shift_left %162, %164 : tensor<2x5x3xui32>
    %c_43 = stablehlo.constant dense<26> : tensor<ui32>
    %166 = stablehlo.broadcast_in_dim %c_43, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %167 = stablehlo.shift_right_logical %162, %166 : tensor<2x5x3xui32>
    %168 = stablehlo.or %165, %167 : tensor<2x5x3xui32>
    %169 = stablehlo.xor %163, %168 : tensor<2x5x3xui32>
    %170 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %171 = stablehlo.add %163, %170 : tensor<2x5x3xui32>
    %172 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %173 = stablehlo.add %169, %172 : tensor<2x5x3xui32>
    %c_44 = stablehlo.constant dense<5> : tensor<ui32>
    %174 = stablehlo.broadcast_in_dim %c_44, dims = [] : (tensor<ui32>) -> tensor<2x5x3xui32>
    %175 = stablehlo.add %173, %174 : tensor<2x5x3xui32>
    return %171, %175 : tensor<2x5x3xui32>, tensor<2x5x3xui32>
  }
  func.func private @silu(%arg0: tensor<5x3x2xf64>) -> (tensor<5x3x2xf64>, tensor<5x3x2xf64>, tensor<5x3x2xf64>) {
    %0 = stablehlo.negate %arg0 : tensor<5x3x2xf64>
    %1 = stablehlo.exponential %0 : tensor<5x3x2xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x3x2xf64>
    %3 = stablehlo.add %2, %1 : tensor<5x3x2xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<5x3x2xf64>
    %5 = stablehlo.divide %4, %3 : tensor<5x3x2xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5x3x2xf64>
    %7 = stablehlo.subtract %6, %5 : tensor<5x3x2xf64>
    %8 = stablehlo.multiply %5, %7 : tensor<5x3x2xf64>
    %9 = stablehlo.multiply %arg0, %5 : tensor<5x3x2xf64>
    return %9, %8, %5 : tensor<5x3x2xf64>, tensor<5x3x2xf64>, tensor<5x3x2xf64>
  }
  func.func private @_var(%arg0: tensor<3xf64>, %arg1: tensor<i64>) -> (tensor<f64>, tensor<3xf64>, tensor<f64>, tensor<i1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_0 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %3 = stablehlo.divide %1, %2 : tensor<1xf64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<1xf64>) -> tensor<3xf64>
    %5 = stablehlo.subtract %arg0, %4 : tensor<3xf64>
    %6 = chlo.square %5 : tensor<3xf64> -> tensor<3xf64>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %8 = stablehlo.multiply %7, %5 : tensor<3xf64>
    %9 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<f64>
    %cst_2 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %10 = stablehlo.subtract %cst_2, %9 : tensor<f64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.reduce(%6 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %12 = stablehlo.divide %11, %10 : tensor<f64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = stablehlo.compare GT, %10, %cst_4, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %14 = call @_where(%13, %12, %cst_5) : (tensor<i1>, tensor<f64>, tensor<f64>) -> tensor<f64>
    return %14, %8, %10, %13 : tensor<f64>, tensor<3xf64>, tensor<f64>, tensor<i1>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<f64> {
    %0 = stablehlo.convert %arg2 : tensor<f64>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<f64>
    return %1 : tensor<f64>
  }
  func.func private @_var_0(%arg0: tensor<3xf64>, %arg1: tensor<f64>, %arg2: tensor<i1>, %arg3: tensor<f64>) -> tensor<3xf64> {
    %0 = call @_where_1(%arg2, %arg3) : (tensor<i1>, tensor<f64>) -> tensor<f64>
    %1 = stablehlo.divide %0, %arg1 : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %3 = stablehlo.multiply %2, %arg0 : tensor<3xf64>
    %4 = stablehlo.negate %3 : tensor<3xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.reduce(%4 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %6 = stablehlo.reshape %5 : (tensor<f64>) -> tensor<1xf64>
    %cst_0 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %8 = stablehlo.divide %6, %7 : tensor<1xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.reduce(%8 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<f64>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %11 = stablehlo.add %3, %10 : tensor<3xf64>
    return %11 : tensor<3xf64>
  }
  func.func private @_where_1(%arg0: tensor<i1>, %arg1: tensor<f64>) -> tensor<f64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.select %arg0, %arg1, %cst : tensor<i1>, tensor<f64>
    return %0 : tensor<f64>
  }
  func.func private @silu_2(%arg0: tensor<5x3x2xf64>, %arg1: tensor<5x3x2xf64>, %arg2: tensor<5x3x2xf64>, %arg3: tensor<5x3x2xf64>) -> tensor<5x3x2xf64> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<5x3x2xf64>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<5x3x2xf64>
    %2 = stablehlo.multiply %0, %arg0 : tensor<5x3x2xf64>
    %3 = stablehlo.add %1, %2 : tensor<5x3x2xf64>
    return %3 : tensor<5x3x2xf64>
  }
  func.func private @softplus_3(%arg0: tensor<5x3xf64>, %arg1: tensor<5x3xf64>) -> tensor<5x3xf64> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<5x3xf64>
    return %0 : tensor<5x3xf64>
  }
}
