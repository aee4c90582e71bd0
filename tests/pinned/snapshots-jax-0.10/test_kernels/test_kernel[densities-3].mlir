// import jax
// import jax.numpy as jnp
//
//
// def importance_sampling(loc, width, raw_sd, step_id, center):
//     scale = jnp.exp(0.72 * raw_sd)
//     rng_key = jax.random.fold_in(jax.random.key(step_id), 8)
//     base = jax.random.gumbel(rng_key, (7, 3), dtype=loc.dtype)
//     theta_s = loc + scale * base
//     std_gap = (theta_s - loc) / scale
//     log_q = jnp.sum(-(std_gap + jnp.exp(-std_gap)) - jnp.log(scale), axis=-1)
//     t_val = (theta_s - center) / width
//     lp_target = jnp.sum(-t_val - 2 * jax.nn.softplus(-t_val) - jnp.log(width), axis=-1)
//     log_ratio = lp_target - log_q
//     norm_w = jax.nn.softmax(log_ratio)
//     activated = jnp.tanh(theta_s)
//     estimate = jnp.sum(norm_w[:, None] * activated, axis=0)
//     ess = 1 / jnp.sum(norm_w**2)
//     return estimate, ess
//
//   loc: float64[3] in [-1, 1]
//   width: float64[3] in [0.6, 2]
//   raw_sd: float64[3] in [-1, 1]
//   step_id: int32[] in [0, 9999]
//   center: float64[3] in [-1, 1]
// -----
// forward, cpu
module @jit_importance_sampling attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf64>, %arg1: tensor<3xf64>, %arg2: tensor<3xf64>, %arg3: tensor<i32>, %arg4: tensor<3xf64>) -> (tensor<3xf64> {jax.result_info = "result[0]"}, tensor<f64> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.71999999999999997> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %1 = stablehlo.multiply %0, %arg2 : tensor<3xf64>
    %2 = stablehlo.exponential %1 : tensor<3xf64>
    %c = stablehlo.constant dense<32> : tensor<i32>
    %3 = stablehlo.shift_right_logical %arg3, %c : tensor<i32>
    %4 = stablehlo.convert %3 : (tensor<i32>) -> tensor<ui32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %6 = stablehlo.convert %arg3 : (tensor<i32>) -> tensor<i64>
    %c_0 = stablehlo.constant dense<4294967295> : tensor<i64>
    %7 = stablehlo.and %6, %c_0 : tensor<i64>
    %8 = stablehlo.convert %7 : (tensor<i64>) -> tensor<ui32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %10 = stablehlo.concatenate %5, %9, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %c_1 = stablehlo.constant dense<8> : tensor<ui32>
    %11 = call @_threefry_fold_in(%10, %c_1) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %12 = call @_gumbel(%11) : (tensor<2xui32>) -> tensor<7x3xf64>
    %13 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %15 = stablehlo.multiply %14, %12 : tensor<7x3xf64>
    %16 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %18 = stablehlo.add %17, %15 : tensor<7x3xf64>
    %19 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %21 = stablehlo.subtract %18, %20 : tensor<7x3xf64>
    %22 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %24 = stablehlo.divide %21, %23 : tensor<7x3xf64>
    %25 = stablehlo.negate %24 : tensor<7x3xf64>
    %26 = stablehlo.exponential %25 : tensor<7x3xf64>
    %27 = stablehlo.add %24, %26 : tensor<7x3xf64>
    %28 = stablehlo.negate %27 : tensor<7x3xf64>
    %29 = stablehlo.log %2 : tensor<3xf64>
    %30 = stablehlo.broadcast_in_dim %29, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %32 = stablehlo.subtract %28, %31 : tensor<7x3xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %33 = stablehlo.reduce(%32 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %34 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %36 = stablehlo.subtract %18, %35 : tensor<7x3xf64>
    %37 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %39 = stablehlo.divide %36, %38 : tensor<7x3xf64>
    %40 = stablehlo.negate %39 : tensor<7x3xf64>
    %41 = stablehlo.negate %39 : tensor<7x3xf64>
    %42 = call @softplus(%41) : (tensor<7x3xf64>) -> tensor<7x3xf64>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %43 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %44 = stablehlo.multiply %43, %42 : tensor<7x3xf64>
    %45 = stablehlo.subtract %40, %44 : tensor<7x3xf64>
    %46 = stablehlo.log %arg1 : tensor<3xf64>
    %47 = stablehlo.broadcast_in_dim %46, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %49 = stablehlo.subtract %45, %48 : tensor<7x3xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %50 = stablehlo.reduce(%49 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %51 = stablehlo.subtract %50, %33 : tensor<7xf64>
    %cst_5 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %52 = stablehlo.reduce(%51 init: %cst_5) applies stablehlo.maximum across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %cst_6 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %53 = stablehlo.maximum %cst_6, %52 : tensor<f64>
    %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %55 = stablehlo.broadcast_in_dim %54, dims = [0] : (tensor<1xf64>) -> tensor<7xf64>
    %56 = stablehlo.subtract %51, %55 : tensor<7xf64>
    %57 = stablehlo.exponential %56 : tensor<7xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %58 = stablehlo.reduce(%57 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %59 = stablehlo.broadcast_in_dim %58, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %60 = stablehlo.broadcast_in_dim %59, dims = [0] : (tensor<1xf64>) -> tensor<7xf64>
    %61 = stablehlo.divide %57, %60 : tensor<7xf64>
    %62 = stablehlo.tanh %18 : tensor<7x3xf64>
    %63 = stablehlo.broadcast_in_dim %61, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %64 = stablehlo.broadcast_in_dim %63, dims = [0, 1] : (tensor<7x1xf64>) -> tensor<7x3xf64>
    %65 = stablehlo.multiply %64, %62 : tensor<7x3xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %66 = stablehlo.reduce(%65 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %67 = stablehlo.multiply %61, %61 : tensor<7xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %68 = stablehlo.reduce(%67 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %69 = stablehlo.divide %cst_10, %68 : tensor<f64>
    return %66, %69 : tensor<3xf64>, tensor<f64>
  }
  func.func private @_threefry_fold_in(%arg0: tensor<2xui32>, %arg1: tensor<ui32>) -> tensor<2xui32> {
    %c = stablehlo.constant dense<32> : tensor<ui32>
    %0 = stablehlo.shift_right_logical %arg1, %c : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_0 = stablehlo.constant dense<4294967295> : tensor<ui32>
    %2 = stablehlo.and %arg1, %c_0 : tensor<ui32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %4 = stablehlo.concatenate %1, %3, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %5 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %6 = stablehlo.reshape %5 : (tensor<1xui32>) -> tensor<ui32>
    %7 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %8 = stablehlo.reshape %7 : (tensor<1xui32>) -> tensor<ui32>
    %9 = stablehlo.slice %4 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %10 = stablehlo.slice %4 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %11:2 = call @threefry2x32(%6, %8, %9, %10) : (tensor<ui32>, tensor<ui32>, tensor<1xui32>, tensor<1xui32>) -> (tensor<1xui32>, tensor<1xui32>)
    %12 = stablehlo.concatenate %11#0, %11#1, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    return %12 : tensor<2xui32>
  }
  func.func private @threefry2x32(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<1xui32>, %arg3: tensor<1xui32>) -> (tensor<1xui32>, tensor<1xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<1xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<1xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i64>, tensor<i64>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i64>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7:8 = func.call @closed_call(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11) : (tensor<i64>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %c_12 = stablehlo.constant dense<1> : tensor<i64>
      %8 = stablehlo.add %iterArg, %c_12 : tensor<i64>
      stablehlo.return %8, %7#0, %7#1, %7#2, %7#3, %7#4, %7#5, %7#6, %7#7 : tensor<i64>, tensor<i64>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<1xui32>, tensor<1xui32>
  }
  func.func private @closed_call(%arg0: tensor<i64>, %arg1: tensor<1xui32>, %arg2: tensor<1xui32>, %arg3: tensor<ui32>, %arg4: tensor<ui32>, %arg5: tensor<ui32>, %arg6: tensor<4xui32>, %arg7: tensor<4xui32>) -> (tensor<i64>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) {
    %c = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.add %arg0, %c : tensor<i64>
    %1 = stablehlo.slice %arg6 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
    %2 = stablehlo.reshape %1 : (tensor<1xui32>) -> tensor<ui32>
    %3 = stablehlo.add %arg1, %arg2 : tensor<1xui32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %5 = stablehlo.shift_left %arg2, %4 : tensor<1xui32>
    %c_0 = stablehlo.constant dense<32> : tensor<ui32>
    %6 = stablehlo.subtract %c_0, %2 : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %8 = stablehlo.shift_right_logical %arg2, %7 : tensor<1xui32>
    %9 = stablehlo.or %5, %8 : tensor<1xui32>
    %10 = stablehlo.xor %3, %9 : tensor<1xui32>
    %11 = stablehlo.slice %arg6 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
    %12 = stablehlo.reshape %11 : (tensor<1xui32>) -> tensor<ui32>
    %13 = stablehlo.add %3, %10 : tensor<1xui32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %15 = stablehlo.shift_left %10, %14 : tensor<1xui32>
    %c_1 = stablehlo.constant dense<32> : tensor<ui32>
    %16 = stablehlo.subtract %c_1, %12 : tensor<ui32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %18 = stablehlo.shift_right_logical %10, %17 : tensor<1xui32>
    %19 = stablehlo.or %15, %18 : tensor<1xui32>
    %20 = stablehlo.xor %13, %19 : tensor<1xui32>
    %21 = stablehlo.slice %arg6 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
    %22 = stablehlo.reshape %21 : (tensor<1xui32>) -> tensor<ui32>
    %23 = stablehlo.add %13, %20 : tensor<1xui32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %25 = stablehlo.shift_left %20, %24 : tensor<1xui32>
    %c_2 = stablehlo.constant dense<32> : tensor<ui32>
    %26 = stablehlo.subtract %c_2, %22 : tensor<ui32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %28 = stablehlo.shift_right_logical %20, %27 : tensor<1xui32>
    %29 = stablehlo.or %25, %28 : tensor<1xui32>
    %30 = stablehlo.xor %23, %29 : tensor<1xui32>
    %31 = stablehlo.slice %arg6 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
    %32 = stablehlo.reshape %31 : (tensor<1xui32>) -> tensor<ui32>
    %33 = stablehlo.add %23, %30 : tensor<1xui32>
    %34 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %35 = stablehlo.shift_left %30, %34 : tensor<1xui32>
    %c_3 = stablehlo.constant dense<32> : tensor<ui32>
    %36 = stablehlo.subtract %c_3, %32 : tensor<ui32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %38 = stablehlo.shift_right_logical %30, %37 : tensor<1xui32>
    %39 = stablehlo.or %35, %38 : tensor<1xui32>
    %40 = stablehlo.xor %33, %39 : tensor<1xui32>
    %41 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %42 = stablehlo.add %33, %41 : tensor<1xui32>
    %43 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %44 = stablehlo.add %40, %43 : tensor<1xui32>
    %c_4 = stablehlo.constant dense<1> : tensor<i64>
    %45 = stablehlo.add %arg0, %c_4 : tensor<i64>
    %46 = stablehlo.convert %45 : (tensor<i64>) -> tensor<ui32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %48 = stablehlo.add %44, %47 : tensor<1xui32>
    return %0, %42, %48, %arg4, %arg5, %arg3, %arg7, %arg6 : tensor<i64>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
  }
  func.func private @_gumbel(%arg0: tensor<2xui32>) -> tensor<7x3xf64> {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %cst_0 = stablehlo.constant dense<2.2250738585072014E-308> : tensor<f64>
    %0 = call @_uniform(%arg0, %cst, %cst_0) : (tensor<2xui32>, tensor<f64>, tensor<f64>) -> tensor<7x3xf64>
    %1 = stablehlo.log %0 : tensor<7x3xf64>
    %2 = stablehlo.negate %1 : tensor<7x3xf64>
    %3 = stablehlo.log %2 : tensor<7x3xf64>
    %4 = stablehlo.negate %3 : tensor<7x3xf64>
    return %4 : tensor<7x3xf64>
  }
  func.func private @_uniform(%arg0: tensor<2xui32>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<7x3xf64> {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %3 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %4 = stablehlo.reshape %3 : (tensor<1xui32>) -> tensor<ui32>
    %5 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %6 = stablehlo.reshape %5 : (tensor<1xui32>) -> tensor<ui32>
    %7 = stablehlo.iota dim = 0 : tensor<7x3xui64>
    %8 = stablehlo.iota dim = 1 : tensor<7x3xui64>
    %c = stablehlo.constant dense<3> : tensor<ui64>
    %9 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<7x3xui64>
    %10 = stablehlo.multiply %9, %7 : tensor<7x3xui64>
    %c_0 = stablehlo.constant dense<1> : tensor<ui64>
    %11 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<7x3xui64>
    %12 = stablehlo.multiply %11, %8 : tensor<7x3xui64>
    %13 = stablehlo.add %10, %12 : tensor<7x3xui64>
    %c_1 = stablehlo.constant dense<32> : tensor<ui64>
    %14 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<7x3xui64>
    %15 = stablehlo.shift_right_logical %13, %14 : tensor<7x3xui64>
    %16 = stablehlo.convert %13 : (tensor<7x3xui64>) -> tensor<7x3xui32>
    %17 = stablehlo.convert %15 : (tensor<7x3xui64>) -> tensor<7x3xui32>
    %18:2 = call @threefry2x32_0(%4, %6, %17, %16) : (tensor<ui32>, tensor<ui32>, tensor<7x3xui32>, tensor<7x3xui32>) -> (tensor<7x3xui32>, tensor<7x3xui32>)
    %19 = stablehlo.convert %18#0 : (tensor<7x3xui32>) -> tensor<7x3xui64>
    %20 = stablehlo.convert %18#1 : (tensor<7x3xui32>) -> tensor<7x3xui64>
    %c_2 = stablehlo.constant dense<32> : tensor<ui64>
    %21 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<7x3xui64>
    %22 = stablehlo.shift_left %19, %21 : tensor<7x3xui64>
    %23 = stablehlo.or %22, %20 : tensor<7x3xui64>
    %c_3 = stablehlo.constant dense<12> : tensor<ui64>
    %24 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<7x3xui64>
    %25 = stablehlo.shift_right_logical %23, %24 : tensor<7x3xui64>
    %c_4 = stablehlo.constant dense<4607182418800017408> : tensor<ui64>
    %26 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui64>) -> tensor<7x3xui64>
    %27 = stablehlo.or %25, %26 : tensor<7x3xui64>
    %28 = stablehlo.bitcast_convert %27 : (tensor<7x3xui64>) -> tensor<7x3xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %30 = stablehlo.subtract %28, %29 : tensor<7x3xf64>
    %31 = stablehlo.subtract %2, %1 : tensor<1x1xf64>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<7x3xf64>
    %33 = stablehlo.multiply %30, %32 : tensor<7x3xf64>
    %34 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<7x3xf64>
    %35 = stablehlo.add %33, %34 : tensor<7x3xf64>
    %36 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<7x3xf64>
    %37 = stablehlo.maximum %36, %35 : tensor<7x3xf64>
    return %37 : tensor<7x3xf64>
  }
  func.func private @threefry2x32_0(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<7x3xui32>, %arg3: tensor<7x3xui32>) -> (tensor<7x3xui32>, tensor<7x3xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<7x3xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<7x3xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i64>, tensor<i64>, tensor<7x3xui32>, tensor<7x3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i64>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7:8 = func.call @closed_call_1(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11) : (tensor<i64>, tensor<7x3xui32>, tensor<7x3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<7x3xui32>, tensor<7x3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %c_12 = stablehlo.constant dense<1> : tensor<i64>
      %8 = stablehlo.add %iterArg, %c_12 : tensor<i64>
      stablehlo.return %8, %7#0, %7#1, %7#2, %7#3, %7#4, %7#5, %7#6, %7#7 : tensor<i64>, tensor<i64>, tensor<7x3xui32>, tensor<7x3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<7x3xui32>, tensor<7x3xui32>
  }
  func.func private @closed_call_1(%arg0: tensor<i64>, %arg1: tensor<7x3xui32>, %arg2: tensor<7x3xui32>, %arg3: tensor<ui32>, %arg4: tensor<ui32>, %arg5: tensor<ui32>, %arg6: tensor<4xui32>, %arg7: tensor<4xui32>) -> (tensor<i64>, tensor<7x3xui32>, tensor<7x3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) {
    %c = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.add %arg0, %c : tensor<i64>
    %1 = stablehlo.slice %arg6 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
    %2 = stablehlo.reshape %1 : (tensor<1xui32>) -> tensor<ui32>
    %3 = stablehlo.add %arg1, %arg2 : tensor<7x3xui32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %5 = stablehlo.shift_left %arg2, %4 : tensor<7x3xui32>
    %c_0 = stablehlo.constant dense<32> : tensor<ui32>
    %6 = stablehlo.subtract %c_0, %2 : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %8 = stablehlo.shift_right_logical %arg2, %7 : tensor<7x3xui32>
    %9 = stablehlo.or %5, %8 : tensor<7x3xui32>
    %10 = stablehlo.xor %3, %9 : tensor<7x3xui32>
    %11 = stablehlo.slice %arg6 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
    %12 = stablehlo.reshape %11 : (tensor<1xui32>) -> tensor<ui32>
    %13 = stablehlo.add %3, %10 : tensor<7x3xui32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %15 = stablehlo.shift_left %10, %14 : tensor<7x3xui32>
    %c_1 = stablehlo.constant dense<32> : tensor<ui32>
    %16 = stablehlo.subtract %c_1, %12 : tensor<ui32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %18 = stablehlo.shift_right_logical %10, %17 : tensor<7x3xui32>
    %19 = stablehlo.or %15, %18 : tensor<7x3xui32>
    %20 = stablehlo.xor %13, %19 : tensor<7x3xui32>
    %21 = stablehlo.slice %arg6 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
    %22 = stablehlo.reshape %21 : (tensor<1xui32>) -> tensor<ui32>
    %23 = stablehlo.add %13, %20 : tensor<7x3xui32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %25 = stablehlo.shift_left %20, %24 : tensor<7x3xui32>
    %c_2 = stablehlo.constant dense<32> : tensor<ui32>
    %26 = stablehlo.subtract %c_2, %22 : tensor<ui32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %28 = stablehlo.shift_right_logical %20, %27 : tensor<7x3xui32>
    %29 = stablehlo.or %25, %28 : tensor<7x3xui32>
    %30 = stablehlo.xor %23, %29 : tensor<7x3xui32>
    %31 = stablehlo.slice %arg6 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
    %32 = stablehlo.reshape %31 : (tensor<1xui32>) -> tensor<ui32>
    %33 = stablehlo.add %23, %30 : tensor<7x3xui32>
    %34 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %35 = stablehlo.shift_left %30, %34 : tensor<7x3xui32>
    %c_3 = stablehlo.constant dense<32> : tensor<ui32>
    %36 = stablehlo.subtract %c_3, %32 : tensor<ui32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %38 = stablehlo.shift_right_logical %30, %37 : tensor<7x3xui32>
    %39 = stablehlo.or %35, %38 : tensor<7x3xui32>
    %40 = stablehlo.xor %33, %39 : tensor<7x3xui32>
    %41 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %42 = stablehlo.add %33, %41 : tensor<7x3xui32>
    %43 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %44 = stablehlo.add %40, %43 : tensor<7x3xui32>
    %c_4 = stablehlo.constant dense<1> : tensor<i64>
    %45 = stablehlo.add %arg0, %c_4 : tensor<i64>
    %46 = stablehlo.convert %45 : (tensor<i64>) -> tensor<ui32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %48 = stablehlo.add %44, %47 : tensor<7x3xui32>
    return %0, %42, %48, %arg4, %arg5, %arg3, %arg7, %arg6 : tensor<i64>, tensor<7x3xui32>, tensor<7x3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
  }
  func.func private @softplus(%arg0: tensor<7x3xf64>) -> tensor<7x3xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %1 = stablehlo.maximum %arg0, %0 : tensor<7x3xf64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %3 = stablehlo.subtract %arg0, %2 : tensor<7x3xf64>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<7x3xf64>, tensor<7x3xf64>) -> tensor<7x3xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %6 = stablehlo.add %arg0, %5 : tensor<7x3xf64>
    %7 = stablehlo.abs %3 : tensor<7x3xf64>
    %8 = stablehlo.negate %7 : tensor<7x3xf64>
    %9 = stablehlo.exponential %8 : tensor<7x3xf64>
    %10 = stablehlo.log_plus_one %9 : tensor<7x3xf64>
    %11 = stablehlo.add %1, %10 : tensor<7x3xf64>
    %12 = stablehlo.select %4, %6, %11 : tensor<7x3xi1>, tensor<7x3xf64>
    return %12 : tensor<7x3xf64>
  }
}
// -----
// forward, cuda
module @jit_importance_sampling attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf64>, %arg1: tensor<3xf64>, %arg2: tensor<3xf64>, %arg3: tensor<i32>, %arg4: tensor<3xf64>) -> (tensor<3xf64> {jax.result_info = "result[0]"}, tensor<f64> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.71999999999999997> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %1 = stablehlo.multiply %0, %arg2 : tensor<3xf64>
    %2 = stablehlo.exponential %1 : tensor<3xf64>
    %c = stablehlo.constant dense<32> : tensor<i32>
    %3 = stablehlo.shift_right_logical %arg3, %c : tensor<i32>
    %4 = stablehlo.convert %3 : (tensor<i32>) -> tensor<ui32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %6 = stablehlo.convert %arg3 : (tensor<i32>) -> tensor<i64>
    %c_0 = stablehlo.constant dense<4294967295> : tensor<i64>
    %7 = stablehlo.and %6, %c_0 : tensor<i64>
    %8 = stablehlo.convert %7 : (tensor<i64>) -> tensor<ui32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %10 = stablehlo.concatenate %5, %9, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %c_1 = stablehlo.constant dense<8> : tensor<ui32>
    %11 = call @_threefry_fold_in(%10, %c_1) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %12 = call @_gumbel(%11) : (tensor<2xui32>) -> tensor<7x3xf64>
    %13 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %15 = stablehlo.multiply %14, %12 : tensor<7x3xf64>
    %16 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %18 = stablehlo.add %17, %15 : tensor<7x3xf64>
    %19 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %21 = stablehlo.subtract %18, %20 : tensor<7x3xf64>
    %22 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %24 = stablehlo.divide %21, %23 : tensor<7x3xf64>
    %25 = stablehlo.negate %24 : tensor<7x3xf64>
    %26 = stablehlo.exponential %25 : tensor<7x3xf64>
    %27 = stablehlo.add %24, %26 : tensor<7x3xf64>
    %28 = stablehlo.negate %27 : tensor<7x3xf64>
    %29 = stablehlo.log %2 : tensor<3xf64>
    %30 = stablehlo.broadcast_in_dim %29, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %32 = stablehlo.subtract %28, %31 : tensor<7x3xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %33 = stablehlo.reduce(%32 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %34 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %36 = stablehlo.subtract %18, %35 : tensor<7x3xf64>
    %37 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %39 = stablehlo.divide %36, %38 : tensor<7x3xf64>
    %40 = stablehlo.negate %39 : tensor<7x3xf64>
    %41 = stablehlo.negate %39 : tensor<7x3xf64>
    %42 = call @softplus(%41) : (tensor<7x3xf64>) -> tensor<7x3xf64>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %43 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %44 = stablehlo.multiply %43, %42 : tensor<7x3xf64>
    %45 = stablehlo.subtract %40, %44 : tensor<7x3xf64>
    %46 = stablehlo.log %arg1 : tensor<3xf64>
    %47 = stablehlo.broadcast_in_dim %46, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %49 = stablehlo.subtract %45, %48 : tensor<7x3xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %50 = stablehlo.reduce(%49 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %51 = stablehlo.subtract %50, %33 : tensor<7xf64>
    %cst_5 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %52 = stablehlo.reduce(%51 init: %cst_5) applies stablehlo.maximum across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %cst_6 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %53 = stablehlo.maximum %cst_6, %52 : tensor<f64>
    %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %55 = stablehlo.broadcast_in_dim %54, dims = [0] : (tensor<1xf64>) -> tensor<7xf64>
    %56 = stablehlo.subtract %51, %55 : tensor<7xf64>
    %57 = stablehlo.exponential %56 : tensor<7xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %58 = stablehlo.reduce(%57 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %59 = stablehlo.broadcast_in_dim %58, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %60 = stablehlo.broadcast_in_dim %59, dims = [0] : (tensor<1xf64>) -> tensor<7xf64>
    %61 = stablehlo.divide %57, %60 : tensor<7xf64>
    %62 = stablehlo.tanh %18 : tensor<7x3xf64>
    %63 = stablehlo.broadcast_in_dim %61, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %64 = stablehlo.broadcast_in_dim %63, dims = [0, 1] : (tensor<7x1xf64>) -> tensor<7x3xf64>
    %65 = stablehlo.multiply %64, %62 : tensor<7x3xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %66 = stablehlo.reduce(%65 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %67 = stablehlo.multiply %61, %61 : tensor<7xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %68 = stablehlo.reduce(%67 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %69 = stablehlo.divide %cst_10, %68 : tensor<f64>
    return %66, %69 : tensor<3xf64>, tensor<f64>
  }
  func.func private @_threefry_fold_in(%arg0: tensor<2xui32>, %arg1: tensor<ui32>) -> tensor<2xui32> {
    %c = stablehlo.constant dense<32> : tensor<ui32>
    %0 = stablehlo.shift_right_logical %arg1, %c : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_0 = stablehlo.constant dense<4294967295> : tensor<ui32>
    %2 = stablehlo.and %arg1, %c_0 : tensor<ui32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %4 = stablehlo.concatenate %1, %3, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %5 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %6 = stablehlo.reshape %5 : (tensor<1xui32>) -> tensor<ui32>
    %7 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %8 = stablehlo.reshape %7 : (tensor<1xui32>) -> tensor<ui32>
    %9 = stablehlo.slice %4 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %10 = stablehlo.slice %4 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %11:2 = call @threefry2x32(%6, %8, %9, %10) : (tensor<ui32>, tensor<ui32>, tensor<1xui32>, tensor<1xui32>) -> (tensor<1xui32>, tensor<1xui32>)
    %12 = stablehlo.concatenate %11#0, %11#1, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    return %12 : tensor<2xui32>
  }
  func.func private @threefry2x32(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<1xui32>, %arg3: tensor<1xui32>) -> (tensor<1xui32>, tensor<1xui32>) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<1xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<1xui32>
    %6 = stablehlo.add %3, %5 : tensor<1xui32>
    %c_0 = stablehlo.constant dense<13> : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %8 = stablehlo.shift_left %5, %7 : tensor<1xui32>
    %c_1 = stablehlo.constant dense<19> : tensor<ui32>
    %9 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %10 = stablehlo.shift_right_logical %5, %9 : tensor<1xui32>
    %11 = stablehlo.or %8, %10 : tensor<1xui32>
    %12 = stablehlo.xor %6, %11 : tensor<1xui32>
    %13 = stablehlo.add %6, %12 : tensor<1xui32>
    %c_2 = stablehlo.constant dense<15> : tensor<ui32>
    %14 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %15 = stablehlo.shift_left %12, %14 : tensor<1xui32>
    %c_3 = stablehlo.constant dense<17> : tensor<ui32>
    %16 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %17 = stablehlo.shift_right_logical %12, %16 : tensor<1xui32>
    %18 = stablehlo.or %15, %17 : tensor<1xui32>
    %19 = stablehlo.xor %13, %18 : tensor<1xui32>
    %20 = stablehlo.add %13, %19 : tensor<1xui32>
    %c_4 = stablehlo.constant dense<26> : tensor<ui32>
    %21 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %22 = stablehlo.shift_left %19, %21 : tensor<1xui32>
    %c_5 = stablehlo.constant dense<6> : tensor<ui32>
    %23 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %24 = stablehlo.shift_right_logical %19, %23 : tensor<1xui32>
    %25 = stablehlo.or %22, %24 : tensor<1xui32>
    %26 = stablehlo.xor %20, %25 : tensor<1xui32>
    %27 = stablehlo.add %20, %26 : tensor<1xui32>
    %c_6 = stablehlo.constant dense<6> : tensor<ui32>
    %28 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %29 = stablehlo.shift_left %26, %28 : tensor<1xui32>
    %c_7 = stablehlo.constant dense<26> : tensor<ui32>
    %30 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %31 = stablehlo.shift_right_logical %26, %30 : tensor<1xui32>
    %32 = stablehlo.or %29, %31 : tensor<1xui32>
    %33 = stablehlo.xor %27, %32 : tensor<1xui32>
    %34 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %35 = stablehlo.add %27, %34 : tensor<1xui32>
    %36 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %37 = stablehlo.add %33, %36 : tensor<1xui32>
    %c_8 = stablehlo.constant dense<1> : tensor<ui32>
    %38 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %39 = stablehlo.add %37, %38 : tensor<1xui32>
    %40 = stablehlo.add %35, %39 : tensor<1xui32>
    %c_9 = stablehlo.constant dense<17> : tensor<ui32>
    %41 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %42 = stablehlo.shift_left %39, %41 : tensor<1xui32>
    %c_10 = stablehlo.constant dense<15> : tensor<ui32>
    %43 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %44 = stablehlo.shift_right_logical %39, %43 : tensor<1xui32>
    %45 = stablehlo.or %42, %44 : tensor<1xui32>
    %46 = stablehlo.xor %40, %45 : tensor<1xui32>
    %47 = stablehlo.add %40, %46 : tensor<1xui32>
    %c_11 = stablehlo.constant dense<29> : tensor<ui32>
    %48 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %49 = stablehlo.shift_left %46, %48 : tensor<1xui32>
    %c_12 = stablehlo.constant dense<3> : tensor<ui32>
    %50 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %51 = stablehlo.shift_right_logical %46, %50 : tensor<1xui32>
    %52 = stablehlo.or %49, %51 : tensor<1xui32>
    %53 = stablehlo.xor %47, %52 : tensor<1xui32>
    %54 = stablehlo.add %47, %53 : tensor<1xui32>
    %c_13 = stablehlo.constant dense<16> : tensor<ui32>
    %55 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %56 = stablehlo.shift_left %53, %55 : tensor<1xui32>
    %c_14 = stablehlo.constant dense<16> : tensor<ui32>
    %57 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %58 = stablehlo.shift_right_logical %53, %57 : tensor<1xui32>
    %59 = stablehlo.or %56, %58 : tensor<1xui32>
    %60 = stablehlo.xor %54, %59 : tensor<1xui32>
    %61 = stablehlo.add %54, %60 : tensor<1xui32>
    %c_15 = stablehlo.constant dense<24> : tensor<ui32>
    %62 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %63 = stablehlo.shift_left %60, %62 : tensor<1xui32>
    %c_16 = stablehlo.constant dense<8> : tensor<ui32>
    %64 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %65 = stablehlo.shift_right_logical %60, %64 : tensor<1xui32>
    %66 = stablehlo.or %63, %65 : tensor<1xui32>
    %67 = stablehlo.xor %61, %66 : tensor<1xui32>
    %68 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %69 = stablehlo.add %61, %68 : tensor<1xui32>
    %70 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %71 = stablehlo.add %67, %70 : tensor<1xui32>
    %c_17 = stablehlo.constant dense<2> : tensor<ui32>
    %72 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %73 = stablehlo.add %71, %72 : tensor<1xui32>
    %74 = stablehlo.add %69, %73 : tensor<1xui32>
    %c_18 = stablehlo.constant dense<13> : tensor<ui32>
    %75 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %76 = stablehlo.shift_left %73, %75 : tensor<1xui32>
    %c_19 = stablehlo.constant dense<19> : tensor<ui32>
    %77 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %78 = stablehlo.shift_right_logical %73, %77 : tensor<1xui32>
    %79 = stablehlo.or %76, %78 : tensor<1xui32>
    %80 = stablehlo.xor %74, %79 : tensor<1xui32>
    %81 = stablehlo.add %74, %80 : tensor<1xui32>
    %c_20 = stablehlo.constant dense<15> : tensor<ui32>
    %82 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %83 = stablehlo.shift_left %80, %82 : tensor<1xui32>
    %c_21 = stablehlo.constant dense<17> : tensor<ui32>
    %84 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %85 = stablehlo.shift_right_logical %80, %84 : tensor<1xui32>
    %86 = stablehlo.or %83, %85 : tensor<1xui32>
    %87 = stablehlo.xor %81, %86 : tensor<1xui32>
    %88 = stablehlo.add %81, %87 : tensor<1xui32>
    %c_22 = stablehlo.constant dense<26> : tensor<ui32>
    %89 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %90 = stablehlo.shift_left %87, %89 : tensor<1xui32>
    %c_23 = stablehlo.constant dense<6> : tensor<ui32>
    %91 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %92 = stablehlo.shift_right_logical %87, %91 : tensor<1xui32>
    %93 = stablehlo.or %90, %92 : tensor<1xui32>
    %94 = stablehlo.xor %88, %93 : tensor<1xui32>
    %95 = stablehlo.add %88, %94 : tensor<1xui32>
    %c_24 = stablehlo.constant dense<6> : tensor<ui32>
    %96 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %97 = stablehlo.shift_left %94, %96 : tensor<1xui32>
    %c_25 = stablehlo.constant dense<26> : tensor<ui32>
    %98 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %99 = stablehlo.shift_right_logical %94, %98 : tensor<1xui32>
    %100 = stablehlo.or %97, %99 : tensor<1xui32>
    %101 = stablehlo.xor %95, %100 : tensor<1xui32>
    %102 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %103 = stablehlo.add %95, %102 : tensor<1xui32>
    %104 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %105 = stablehlo.add %101, %104 : tensor<1xui32>
    %c_26 = stablehlo.constant dense<3> : tensor<ui32>
    %106 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %107 = stablehlo.add %105, %106 : tensor<1xui32>
    %108 = stablehlo.add %103, %107 : tensor<1xui32>
    %c_27 = stablehlo.constant dense<17> : tensor<ui32>
    %109 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %110 = stablehlo.shift_left %107, %109 : tensor<1xui32>
    %c_28 = stablehlo.constant dense<15> : tensor<ui32>
    %111 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %112 = stablehlo.shift_right_logical %107, %111 : tensor<1xui32>
    %113 = stablehlo.or %110, %112 : tensor<1xui32>
    %114 = stablehlo.xor %108, %113 : tensor<1xui32>
    %115 = stablehlo.add %108, %114 : tensor<1xui32>
    %c_29 = stablehlo.constant dense<29> : tensor<ui32>
    %116 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %117 = stablehlo.shift_left %114, %116 : tensor<1xui32>
    %c_30 = stablehlo.constant dense<3> : tensor<ui32>
    %118 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %119 = stablehlo.shift_right_logical %114, %118 : tensor<1xui32>
    %120 = stablehlo.or %117, %119 : tensor<1xui32>
    %121 = stablehlo.xor %115, %120 : tensor<1xui32>
    %122 = stablehlo.add %115, %121 : tensor<1xui32>
    %c_31 = stablehlo.constant dense<16> : tensor<ui32>
    %123 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %124 = stablehlo.shift_left %121, %123 : tensor<1xui32>
    %c_32 = stablehlo.constant dense<16> : tensor<ui32>
    %125 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %126 = stablehlo.shift_right_logical %121, %125 : tensor<1xui32>
    %127 = stablehlo.or %124, %126 : tensor<1xui32>
    %128 = stablehlo.xor %122, %127 : tensor<1xui32>
    %129 = stablehlo.add %122, %128 : tensor<1xui32>
    %c_33 = stablehlo.constant dense<24> : tensor<ui32>
    %130 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %131 = stablehlo.shift_left %128, %130 : tensor<1xui32>
    %c_34 = stablehlo.constant dense<8> : tensor<ui32>
    %132 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %133 = stablehlo.shift_right_logical %128, %132 : tensor<1xui32>
    %134 = stablehlo.or %131, %133 : tensor<1xui32>
    %135 = stablehlo.xor %129, %134 : tensor<1xui32>
    %136 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %137 = stablehlo.add %129, %136 : tensor<1xui32>
    %138 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %139 = stablehlo.add %135, %138 : tensor<1xui32>
    %c_35 = stablehlo.constant dense<4> : tensor<ui32>
    %140 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %141 = stablehlo.add %139, %140 : tensor<1xui32>
    %142 = stablehlo.add %137, %141 : tensor<1xui32>
    %c_36 = stablehlo.constant dense<13> : tensor<ui32>
    %143 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %144 = stablehlo.shift_left %141, %143 : tensor<1xui32>
    %c_37 = stablehlo.constant dense<19> : tensor<ui32>
    %145 = stablehlo.broadcast_in_dim %c_37, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %146 = stablehlo.shift_right_logical %141, %145 : tensor<1xui32>
    %147 = stablehlo.or %144, %146 : tensor<1xui32>
    %148 = stablehlo.xor %142, %147 : tensor<1xui32>
    %149 = stablehlo.add %142, %148 : tensor<1xui32>
    %c_38 = stablehlo.constant dense<15> : tensor<ui32>
    %150 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %151 = stablehlo.shift_left %148, %150 : tensor<1xui32>
    %c_39 = stablehlo.constant dense<17> : tensor<ui32>
    %152 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %153 = stablehlo.shift_right_logical %148, %152 : tensor<1xui32>
    %154 = stablehlo.or %151, %153 : tensor<1xui32>
    %155 = stablehlo.xor %149, %154 : tensor<1xui32>
    %156 = stablehlo.add %149, %155 : tensor<1xui32>
    %c_40 = stablehlo.constant dense<26> : tensor<ui32>
    %157 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %158 = stablehlo.shift_left %155, %157 : tensor<1xui32>
    %c_41 = stablehlo.constant dense<6> : tensor<ui32>
    %159 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %160 = stablehlo.shift_right_logical %155, %159 : tensor<1xui32>
    %161 = stablehlo.or %158, %160 : tensor<1xui32>
    %162 = stablehlo.xor %156, %161 : tensor<1xui32>
    %163 = stablehlo.add %156, %162 : tensor<1xui32>
    %c_42 = stablehlo.constant dense<6> : tensor<ui32>
    %164 = stablehlo.broadcast_in_dim %c_42, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %165 = stablehlo.shift_left %162, %164 : tensor<1xui32>
    %c_43 = stablehlo.constant dense<26> : tensor<ui32>
    %166 = stablehlo.broadcast_in_dim %c_43, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %167 = stablehlo.shift_right_logical %162, %166 : tensor<1xui32>
    %168 = stablehlo.or %165, %167 : tensor<1xui32>
    %169 = stablehlo.xor %163, %168 : tensor<1xui32>
    %170 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %171 = stablehlo.add %163, %170 : tensor<1xui32>
    %172 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %173 = stablehlo.add %169, %172 : tensor<1xui32>
    %c_44 = stablehlo.constant dense<5> : tensor<ui32>
    %174 = stablehlo.broadcast_in_dim %c_44, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %175 = stablehlo.add %173, %174 : tensor<1xui32>
    return %171, %175 : tensor<1xui32>, tensor<1xui32>
  }
  func.func private @_gumbel(%arg0: tensor<2xui32>) -> tensor<7x3xf64> {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %cst_0 = stablehlo.constant dense<2.2250738585072014E-308> : tensor<f64>
    %0 = call @_uniform(%arg0, %cst, %cst_0) : (tensor<2xui32>, tensor<f64>, tensor<f64>) -> tensor<7x3xf64>
    %1 = stablehlo.log %0 : tensor<7x3xf64>
    %2 = stablehlo.negate %1 : tensor<7x3xf64>
    %3 = stablehlo.log %2 : tensor<7x3xf64>
    %4 = stablehlo.negate %3 : tensor<7x3xf64>
    return %4 : tensor<7x3xf64>
  }
  func.func private @_uniform(%arg0: tensor<2xui32>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<7x3xf64> {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %3 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %4 = stablehlo.reshape %3 : (tensor<1xui32>) -> tensor<ui32>
    %5 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %6 = stablehlo.reshape %5 : (tensor<1xui32>) -> tensor<ui32>
    %7 = stablehlo.iota dim = 0 : tensor<7x3xui64>
    %8 = stablehlo.iota dim = 1 : tensor<7x3xui64>
    %c = stablehlo.constant dense<3> : tensor<ui64>
    %9 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<7x3xui64>
    %10 = stablehlo.multiply %9, %7 : tensor<7x3xui64>
    %c_0 = stablehlo.constant dense<1> : tensor<ui64>
    %11 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<7x3xui64>
    %12 = stablehlo.multiply %11, %8 : tensor<7x3xui64>
    %13 = stablehlo.add %10, %12 : tensor<7x3xui64>
    %c_1 = stablehlo.constant dense<32> : tensor<ui64>
    %14 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<7x3xui64>
    %15 = stablehlo.shift_right_logical %13, %14 : tensor<7x3xui64>
    %16 = stablehlo.convert %13 : (tensor<7x3xui64>) -> tensor<7x3xui32>
    %17 = stablehlo.convert %15 : (tensor<7x3xui64>) -> tensor<7x3xui32>
    %18:2 = call @threefry2x32_0(%4, %6, %17, %16) : (tensor<ui32>, tensor<ui32>, tensor<7x3xui32>, tensor<7x3xui32>) -> (tensor<7x3xui32>, tensor<7x3xui32>)
    %19 = stablehlo.convert %18#0 : (tensor<7x3xui32>) -> tensor<7x3xui64>
    %20 = stablehlo.convert %18#1 : (tensor<7x3xui32>) -> tensor<7x3xui64>
    %c_2 = stablehlo.constant dense<32> : tensor<ui64>
    %21 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<7x3xui64>
    %22 = stablehlo.shift_left %19, %21 : tensor<7x3xui64>
    %23 = stablehlo.or %22, %20 : tensor<7x3xui64>
    %c_3 = stablehlo.constant dense<12> : tensor<ui64>
    %24 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<7x3xui64>
    %25 = stablehlo.shift_right_logical %23, %24 : tensor<7x3xui64>
    %c_4 = stablehlo.constant dense<4607182418800017408> : tensor<ui64>
    %26 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui64>) -> tensor<7x3xui64>
    %27 = stablehlo.or %25, %26 : tensor<7x3xui64>
    %28 = stablehlo.bitcast_convert %27 : (tensor<7x3xui64>) -> tensor<7x3xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %30 = stablehlo.subtract %28, %29 : tensor<7x3xf64>
    %31 = stablehlo.subtract %2, %1 : tensor<1x1xf64>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<7x3xf64>
    %33 = stablehlo.multiply %30, %32 : tensor<7x3xf64>
    %34 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<7x3xf64>
    %35 = stablehlo.add %33, %34 : tensor<7x3xf64>
    %36 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<7x3xf64>
    %37 = stablehlo.maximum %36, %35 : tensor<7x3xf64>
    return %37 : tensor<7x3xf64>
  }
  func.func private @threefry2x32_0(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<7x3xui32>, %arg3: tensor<7x3xui32>) -> (tensor<7x3xui32>, tensor<7x3xui32>) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<7x3xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<7x3xui32>
    %6 = stablehlo.add %3, %5 : tensor<7x3xui32>
    %c_0 = stablehlo.constant dense<13> : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %8 = stablehlo.shift_left %5, %7 : tensor<7x3xui32>
    %c_1 = stablehlo.constant dense<19> : tensor<ui32>
    %9 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %10 = stablehlo.shift_right_logical %5, %9 : tensor<7x3xui32>
    %11 = stablehlo.or %8, %10 : tensor<7x3xui32>
    %12 = stablehlo.xor %6, %11 : tensor<7x3xui32>
    %13 = stablehlo.add %6, %12 : tensor<7x3xui32>
    %c_2 = stablehlo.constant dense<15> : tensor<ui32>
    %14 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %15 = stablehlo.shift_left %12, %14 : tensor<7x3xui32>
    %c_3 = stablehlo.constant dense<17> : tensor<ui32>
    %16 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %17 = stablehlo.shift_right_logical %12, %16 : tensor<7x3xui32>
    %18 = stablehlo.or %15, %17 : tensor<7x3xui32>
    %19 = stablehlo.xor %13, %18 : tensor<7x3xui32>
    %20 = stablehlo.add %13, %19 : tensor<7x3xui32>
    %c_4 = stablehlo.constant dense<26> : tensor<ui32>
    %21 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %22 = stablehlo.shift_left %19, %21 : tensor<7x3xui32>
    %c_5 = stablehlo.constant dense<6> : tensor<ui32>
    %23 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %24 = stablehlo.shift_right_logical %19, %23 : tensor<7x3xui32>
    %25 = stablehlo.or %22, %24 : tensor<7x3xui32>
    %26 = stablehlo.xor %20, %25 : tensor<7x3xui32>
    %27 = stablehlo.add %20, %26 : tensor<7x3xui32>
    %c_6 = stablehlo.constant dense<6> : tensor<ui32>
    %28 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %29 = stablehlo.shift_left %26, %28 : tensor<7x3xui32>
    %c_7 = stablehlo.constant dense<26> : tensor<ui32>
    %30 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %31 = stablehlo.shift_right_logical %26, %30 : tensor<7x3xui32>
    %32 = stablehlo.or %29, %31 : tensor<7x3xui32>
    %33 = stablehlo.xor %27, %32 : tensor<7x3xui32>
    %34 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %35 = stablehlo.add %27, %34 : tensor<7x3xui32>
    %36 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %37 = stablehlo.add %33, %36 : tensor<7x3xui32>
    %c_8 = stablehlo.constant dense<1> : tensor<ui32>
    %38 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %39 = stablehlo.add %37, %38 : tensor<7x3xui32>
    %40 = stablehlo.add %35, %39 : tensor<7x3xui32>
    %c_9 = stablehlo.constant dense<17> : tensor<ui32>
    %41 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %42 = stablehlo.shift_left %39, %41 : tensor<7x3xui32>
    %c_10 = stablehlo.constant dense<15> : tensor<ui32>
    %43 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %44 = stablehlo.shift_right_logical %39, %43 : tensor<7x3xui32>
    %45 = stablehlo.or %42, %44 : tensor<7x3xui32>
    %46 = stablehlo.xor %40, %45 : tensor<7x3xui32>
    %47 = stablehlo.add %40, %46 : tensor<7x3xui32>
    %c_11 = stablehlo.constant dense<29> : tensor<ui32>
    %48 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %49 = stablehlo.shift_left %46, %48 : tensor<7x3xui32>
    %c_12 = stablehlo.constant dense<3> : tensor<ui32>
    %50 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %51 = stablehlo.shift_right_logical %46, %50 : tensor<7x3xui32>
    %52 = stablehlo.or %49, %51 : tensor<7x3xui32>
    %53 = stablehlo.xor %47, %52 : tensor<7x3xui32>
    %54 = stablehlo.add %47, %53 : tensor<7x3xui32>
    %c_13 = stablehlo.constant dense<16> : tensor<ui32>
    %55 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %56 = stablehlo.shift_left %53, %55 : tensor<7x3xui32>
    %c_14 = stablehlo.constant dense<16> : tensor<ui32>
    %57 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %58 = stablehlo.shift_right_logical %53, %57 : tensor<7x3xui32>
    %59 = stablehlo.or %56, %58 : tensor<7x3xui32>
    %60 = stablehlo.xor %54, %59 : tensor<7x3xui32>
    %61 = stablehlo.add %54, %60 : tensor<7x3xui32>
    %c_15 = stablehlo.constant dense<24> : tensor<ui32>
    %62 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %63 = stablehlo.shift_left %60, %62 : tensor<7x3xui32>
    %c_16 = stablehlo.constant dense<8> : tensor<ui32>
    %64 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %65 = stablehlo.shift_right_logical %60, %64 : tensor<7x3xui32>
    %66 = stablehlo.or %63, %65 : tensor<7x3xui32>
    %67 = stablehlo.xor %61, %66 : tensor<7x3xui32>
    %68 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %69 = stablehlo.add %61, %68 : tensor<7x3xui32>
    %70 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %71 = stablehlo.add %67, %70 : tensor<7x3xui32>
    %c_17 = stablehlo.constant dense<2> : tensor<ui32>
    %72 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %73 = stablehlo.add %71, %72 : tensor<7x3xui32>
    %74 = stablehlo.add %69, %73 : tensor<7x3xui32>
    %c_18 = stablehlo.constant dense<13> : tensor<ui32>
    %75 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %76 = stablehlo.shift_left %73, %75 : tensor<7x3xui32>
    %c_19 = stablehlo.constant dense<19> : tensor<ui32>
    %77 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %78 = stablehlo.shift_right_logical %73, %77 : tensor<7x3xui32>
    %79 = stablehlo.or %76, %78 : tensor<7x3xui32>
    %80 = stablehlo.xor %74, %79 : tensor<7x3xui32>
    %81 = stablehlo.add %74, %80 : tensor<7x3xui32>
    %c_20 = stablehlo.constant dense<15> : tensor<ui32>
    %82 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %83 = stablehlo.shift_left %80, %82 : tensor<7x3xui32>
    %c_21 = stablehlo.constant dense<17> : tensor<ui32>
    %84 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %85 = stablehlo.shift_right_logical %80, %84 : tensor<7x3xui32>
    %86 = stablehlo.or %83, %85 : tensor<7x3xui32>
    %87 = stablehlo.xor %81, %86 : tensor<7x3xui32>
    %88 = stablehlo.add %81, %87 : tensor<7x3xui32>
    %c_22 = stablehlo.constant dense<26> : tensor<ui32>
    %89 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %90 = stablehlo.shift_left %87, %89 : tensor<7x3xui32>
    %c_23 = stablehlo.constant dense<6> : tensor<ui32>
    %91 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %92 = stablehlo.shift_right_logical %87, %91 : tensor<7x3xui32>
    %93 = stablehlo.or %90, %92 : tensor<7x3xui32>
    %94 = stablehlo.xor %88, %93 : tensor<7x3xui32>
    %95 = stablehlo.add %88, %94 : tensor<7x3xui32>
    %c_24 = stablehlo.constant dense<6> : tensor<ui32>
    %96 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %97 = stablehlo.shift_left %94, %96 : tensor<7x3xui32>
    %c_25 = stablehlo.constant dense<26> : tensor<ui32>
    %98 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %99 = stablehlo.shift_right_logical %94, %98 : tensor<7x3xui32>
    %100 = stablehlo.or %97, %99 : tensor<7x3xui32>
    %101 = stablehlo.xor %95, %100 : tensor<7x3xui32>
    %102 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %103 = stablehlo.add %95, %102 : tensor<7x3xui32>
    %104 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %105 = stablehlo.add %101, %104 : tensor<7x3xui32>
    %c_26 = stablehlo.constant dense<3> : tensor<ui32>
    %106 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %107 = stablehlo.add %105, %106 : tensor<7x3xui32>
    %108 = stablehlo.add %103, %107 : tensor<7x3xui32>
    %c_27 = stablehlo.constant dense<17> : tensor<ui32>
    %109 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %110 = stablehlo.shift_left %107, %109 : tensor<7x3xui32>
    %c_28 = stablehlo.constant dense<15> : tensor<ui32>
    %111 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %112 = stablehlo.shift_right_logical %107, %111 : tensor<7x3xui32>
    %113 = stablehlo.or %110, %112 : tensor<7x3xui32>
    %114 = stablehlo.xor %108, %113 : tensor<7x3xui32>
    %115 = stablehlo.add %108, %114 : tensor<7x3xui32>
    %c_29 = stablehlo.constant dense<29> : tensor<ui32>
    %116 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %117 = stablehlo.shift_left %114, %116 : tensor<7x3xui32>
    %c_30 = stablehlo.constant dense<3> : tensor<ui32>
    %118 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %119 = stablehlo.shift_right_logical %114, %118 : tensor<7x3xui32>
    %120 = stablehlo.or %117, %119 : tensor<7x3xui32>
    %121 = stablehlo.xor %115, %120 : tensor<7x3xui32>
    %122 = stablehlo.add %115, %121 : tensor<7x3xui32>
    %c_31 = stablehlo.constant dense<16> : tensor<ui32>
    %123 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %124 = stablehlo.shift_left %121, %123 : tensor<7x3xui32>
    %c_32 = stablehlo.constant dense<16> : tensor<ui32>
    %125 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %126 = stablehlo.shift_right_logical %121, %125 : tensor<7x3xui32>
    %127 = stablehlo.or %124, %126 : tensor<7x3xui32>
    %128 = stablehlo.xor %122, %127 : tensor<7x3xui32>
    %129 = stablehlo.add %122, %128 : tensor<7x3xui32>
    %c_33 = stablehlo.constant dense<24> : tensor<ui32>
    %130 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %131 = stablehlo.shift_left %128, %130 : tensor<7x3xui32>
    %c_34 = stablehlo.constant dense<8> : tensor<ui32>
    %132 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %133 = stablehlo.shift_right_logical %128, %132 : tensor<7x3xui32>
    %134 = stablehlo.or %131, %133 : tensor<7x3xui32>
    %135 = stablehlo.xor %129, %134 : tensor<7x3xui32>
    %136 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %137 = stablehlo.add %129, %136 : tensor<7x3xui32>
    %138 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %139 = stablehlo.add %135, %138 : tensor<7x3xui32>
    %c_35 = stablehlo.constant dense<4> : tensor<ui32>
    %140 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %141 = stablehlo.add %139, %140 : tensor<7x3xui32>
    %142 = stablehlo.add %137, %141 : tensor<7x3xui32>
    %c_36 = stablehlo.constant dense<13> : tensor<ui32>
    %143 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %144 = stablehlo.shift_left %141, %143 : tensor<7x3xui32>
    %c_37 = stablehlo.constant dense<19> : tensor<ui32>
    %145 = stablehlo.broadcast_in_dim %c_37, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %146 = stablehlo.shift_right_logical %141, %145 : tensor<7x3xui32>
    %147 = stablehlo.or %144, %146 : tensor<7x3xui32>
    %148 = stablehlo.xor %142, %147 : tensor<7x3xui32>
    %149 = stablehlo.add %142, %148 : tensor<7x3xui32>
    %c_38 = stablehlo.constant dense<15> : tensor<ui32>
    %150 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %151 = stablehlo.shift_left %148, %150 : tensor<7x3xui32>
    %c_39 = stablehlo.constant dense<17> : tensor<ui32>
    %152 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %153 = stablehlo.shift_right_logical %148, %152 : tensor<7x3xui32>
    %154 = stablehlo.or %151, %153 : tensor<7x3xui32>
    %155 = stablehlo.xor %149, %154 : tensor<7x3xui32>
    %156 = stablehlo.add %149, %155 : tensor<7x3xui32>
    %c_40 = stablehlo.constant dense<26> : tensor<ui32>
    %157 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %158 = stablehlo.shift_left %155, %157 : tensor<7x3xui32>
    %c_41 = stablehlo.constant dense<6> : tensor<ui32>
    %159 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %160 = stablehlo.shift_right_logical %155, %159 : tensor<7x3xui32>
    %161 = stablehlo.or %158, %160 : tensor<7x3xui32>
    %162 = stablehlo.xor %156, %161 : tensor<7x3xui32>
    %163 = stablehlo.add %156, %162 : tensor<7x3xui32>
    %c_42 = stablehlo.constant dense<6> : tensor<ui32>
    %164 = stablehlo.broadcast_in_dim %c_42, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %165 = stablehlo.shift_left %162, %164 : tensor<7x3xui32>
    %c_43 = stablehlo.constant dense<26> : tensor<ui32>
    %166 = stablehlo.broadcast_in_dim %c_43, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %167 = stablehlo.shift_right_logical %162, %166 : tensor<7x3xui32>
    %168 = stablehlo.or %165, %167 : tensor<7x3xui32>
    %169 = stablehlo.xor %163, %168 : tensor<7x3xui32>
    %170 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %171 = stablehlo.add %163, %170 : tensor<7x3xui32>
    %172 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %173 = stablehlo.add %169, %172 : tensor<7x3xui32>
    %c_44 = stablehlo.constant dense<5> : tensor<ui32>
    %174 = stablehlo.broadcast_in_dim %c_44, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %175 = stablehlo.add %173, %174 : tensor<7x3xui32>
    return %171, %175 : tensor<7x3xui32>, tensor<7x3xui32>
  }
  func.func private @softplus(%arg0: tensor<7x3xf64>) -> tensor<7x3xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %1 = stablehlo.maximum %arg0, %0 : tensor<7x3xf64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %3 = stablehlo.subtract %arg0, %2 : tensor<7x3xf64>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<7x3xf64>, tensor<7x3xf64>) -> tensor<7x3xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %6 = stablehlo.add %arg0, %5 : tensor<7x3xf64>
    %7 = stablehlo.abs %3 : tensor<7x3xf64>
    %8 = stablehlo.negate %7 : tensor<7x3xf64>
    %9 = stablehlo.exponential %8 : tensor<7x3xf64>
    %10 = stablehlo.log_plus_one %9 : tensor<7x3xf64>
    %11 = stablehlo.add %1, %10 : tensor<7x3xf64>
    %12 = stablehlo.select %4, %6, %11 : tensor<7x3xi1>, tensor<7x3xf64>
    return %12 : tensor<7x3xf64>
  }
}
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf64>, %arg1: tensor<3xf64>, %arg2: tensor<3xf64>, %arg3: tensor<i32>, %arg4: tensor<3xf64>) -> (tensor<3xf64> {jax.result_info = "result[0]"}, tensor<3xf64> {jax.result_info = "result[1]"}, tensor<3xf64> {jax.result_info = "result[2]"}, tensor<3xf64> {jax.result_info = "result[3]"}) {
    %cst = stablehlo.constant dense<0.71999999999999997> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %1 = stablehlo.multiply %0, %arg2 : tensor<3xf64>
    %2 = stablehlo.exponential %1 : tensor<3xf64>
    %c = stablehlo.constant dense<32> : tensor<i32>
    %3 = stablehlo.shift_right_logical %arg3, %c : tensor<i32>
    %4 = stablehlo.convert %3 : (tensor<i32>) -> tensor<ui32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %6 = stablehlo.convert %arg3 : (tensor<i32>) -> tensor<i64>
    %c_0 = stablehlo.constant dense<4294967295> : tensor<i64>
    %7 = stablehlo.and %6, %c_0 : tensor<i64>
    %8 = stablehlo.convert %7 : (tensor<i64>) -> tensor<ui32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %10 = stablehlo.concatenate %5, %9, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %c_1 = stablehlo.constant dense<8> : tensor<ui32>
    %11 = call @_threefry_fold_in(%10, %c_1) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %12 = call @_gumbel(%11) : (tensor<2xui32>) -> tensor<7x3xf64>
    %13 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %15 = stablehlo.multiply %14, %12 : tensor<7x3xf64>
    %16 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %18 = stablehlo.add %17, %15 : tensor<7x3xf64>
    %19 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %21 = stablehlo.subtract %18, %20 : tensor<7x3xf64>
    %22 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %24 = stablehlo.divide %21, %23 : tensor<7x3xf64>
    %25 = stablehlo.multiply %22, %22 : tensor<1x3xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<1x3xf64>
    %27 = stablehlo.divide %26, %25 : tensor<1x3xf64>
    %28 = stablehlo.negate %24 : tensor<7x3xf64>
    %29 = stablehlo.exponential %28 : tensor<7x3xf64>
    %30 = stablehlo.add %24, %29 : tensor<7x3xf64>
    %31 = stablehlo.negate %30 : tensor<7x3xf64>
    %32 = stablehlo.log %2 : tensor<3xf64>
    %33 = stablehlo.broadcast_in_dim %32, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %35 = stablehlo.subtract %31, %34 : tensor<7x3xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %36 = stablehlo.reduce(%35 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %37 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %39 = stablehlo.subtract %18, %38 : tensor<7x3xf64>
    %40 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %42 = stablehlo.divide %39, %41 : tensor<7x3xf64>
    %43 = stablehlo.multiply %40, %40 : tensor<1x3xf64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %44 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<1x3xf64>
    %45 = stablehlo.divide %44, %43 : tensor<1x3xf64>
    %46 = stablehlo.negate %42 : tensor<7x3xf64>
    %47 = stablehlo.negate %42 : tensor<7x3xf64>
    %48:2 = call @softplus(%47) : (tensor<7x3xf64>) -> (tensor<7x3xf64>, tensor<7x3xf64>)
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %49 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %50 = stablehlo.multiply %49, %48#0 : tensor<7x3xf64>
    %51 = stablehlo.subtract %46, %50 : tensor<7x3xf64>
    %52 = stablehlo.log %arg1 : tensor<3xf64>
    %53 = stablehlo.broadcast_in_dim %52, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %55 = stablehlo.subtract %51, %54 : tensor<7x3xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %56 = stablehlo.reduce(%55 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %57 = stablehlo.subtract %56, %36 : tensor<7xf64>
    %cst_7 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %58 = stablehlo.reduce(%57 init: %cst_7) applies stablehlo.maximum across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %cst_8 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %59 = stablehlo.maximum %cst_8, %58 : tensor<f64>
    %60 = stablehlo.broadcast_in_dim %59, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %61 = stablehlo.broadcast_in_dim %60, dims = [0] : (tensor<1xf64>) -> tensor<7xf64>
    %62 = stablehlo.subtract %57, %61 : tensor<7xf64>
    %63 = stablehlo.exponential %62 : tensor<7xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %64 = stablehlo.reduce(%63 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %65 = stablehlo.broadcast_in_dim %64, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %66 = stablehlo.broadcast_in_dim %65, dims = [0] : (tensor<1xf64>) -> tensor<7xf64>
    %67 = stablehlo.divide %63, %66 : tensor<7xf64>
    %68 = stablehlo.multiply %65, %65 : tensor<1xf64>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %69 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %70 = stablehlo.divide %69, %68 : tensor<1xf64>
    %71 = stablehlo.tanh %18 : tensor<7x3xf64>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %72 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %73 = stablehlo.subtract %72, %71 : tensor<7x3xf64>
    %74 = stablehlo.broadcast_in_dim %67, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %75 = stablehlo.multiply %67, %67 : tensor<7xf64>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %76 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %77 = stablehlo.multiply %76, %67 : tensor<7xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %78 = stablehlo.reduce(%75 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %79 = stablehlo.multiply %78, %78 : tensor<f64>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %80 = stablehlo.divide %cst_14, %79 : tensor<f64>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %81 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %82 = stablehlo.multiply %cst_16, %80 : tensor<f64>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %83 = stablehlo.multiply %82, %cst_17 : tensor<f64>
    %84 = stablehlo.negate %83 : tensor<f64>
    %85 = stablehlo.broadcast_in_dim %84, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %86 = stablehlo.multiply %85, %77 : tensor<7xf64>
    %87 = stablehlo.broadcast_in_dim %81, dims = [1] : (tensor<3xf64>) -> tensor<7x3xf64>
    %88 = stablehlo.broadcast_in_dim %74, dims = [0, 1] : (tensor<7x1xf64>) -> tensor<7x3xf64>
    %89 = stablehlo.multiply %88, %87 : tensor<7x3xf64>
    %90 = stablehlo.multiply %87, %71 : tensor<7x3xf64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %91 = stablehlo.reduce(%90 init: %cst_18) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %92 = stablehlo.reshape %91 : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %93 = stablehlo.reduce(%92 init: %cst_19) applies stablehlo.add across dimensions = [1] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7xf64>
    %94 = stablehlo.add %86, %93 : tensor<7xf64>
    %95 = stablehlo.multiply %89, %73 : tensor<7x3xf64>
    %96 = stablehlo.multiply %95, %71 : tensor<7x3xf64>
    %97 = stablehlo.add %95, %96 : tensor<7x3xf64>
    %98 = stablehlo.broadcast_in_dim %70, dims = [0] : (tensor<1xf64>) -> tensor<7xf64>
    %99 = stablehlo.multiply %94, %98 : tensor<7xf64>
    %100 = stablehlo.multiply %99, %63 : tensor<7xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %101 = stablehlo.reduce(%100 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %102 = stablehlo.reshape %101 : (tensor<f64>) -> tensor<1xf64>
    %103 = stablehlo.negate %102 : tensor<1xf64>
    %104 = stablehlo.broadcast_in_dim %65, dims = [0] : (tensor<1xf64>) -> tensor<7xf64>
    %105 = stablehlo.divide %94, %104 : tensor<7xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %106 = stablehlo.reduce(%103 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<f64>
    %107 = stablehlo.broadcast_in_dim %106, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %108 = stablehlo.add %105, %107 : tensor<7xf64>
    %109 = stablehlo.multiply %108, %63 : tensor<7xf64>
    %110 = stablehlo.negate %109 : tensor<7xf64>
    %111 = stablehlo.broadcast_in_dim %109, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %112 = stablehlo.negate %111 : tensor<7x3xf64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %113 = stablehlo.reduce(%112 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %114 = stablehlo.reshape %113 : (tensor<3xf64>) -> tensor<1x3xf64>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %115 = stablehlo.reduce(%114 init: %cst_23) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %116 = stablehlo.divide %115, %arg1 : tensor<3xf64>
    %117 = stablehlo.negate %111 : tensor<7x3xf64>
    %cst_24 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %118 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %119 = stablehlo.multiply %118, %117 : tensor<7x3xf64>
    %120 = call @softplus_2(%48#1, %119) : (tensor<7x3xf64>, tensor<7x3xf64>) -> tensor<7x3xf64>
    %121 = stablehlo.negate %120 : tensor<7x3xf64>
    %122 = stablehlo.negate %111 : tensor<7x3xf64>
    %123 = stablehlo.add %121, %122 : tensor<7x3xf64>
    %124 = stablehlo.broadcast_in_dim %45, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %125 = stablehlo.multiply %123, %124 : tensor<7x3xf64>
    %126 = stablehlo.multiply %125, %39 : tensor<7x3xf64>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %127 = stablehlo.reduce(%126 init: %cst_25) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %128 = stablehlo.reshape %127 : (tensor<3xf64>) -> tensor<1x3xf64>
    %129 = stablehlo.negate %128 : tensor<1x3xf64>
    %130 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %131 = stablehlo.divide %123, %130 : tensor<7x3xf64>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %132 = stablehlo.reduce(%129 init: %cst_26) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %133 = stablehlo.add %116, %132 : tensor<3xf64>
    %134 = stablehlo.negate %131 : tensor<7x3xf64>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %135 = stablehlo.reduce(%134 init: %cst_27) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %136 = stablehlo.reshape %135 : (tensor<3xf64>) -> tensor<1x3xf64>
    %137 = stablehlo.add %97, %131 : tensor<7x3xf64>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %138 = stablehlo.reduce(%136 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %139 = stablehlo.broadcast_in_dim %110, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %140 = stablehlo.negate %139 : tensor<7x3xf64>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %141 = stablehlo.reduce(%140 init: %cst_29) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %142 = stablehlo.reshape %141 : (tensor<3xf64>) -> tensor<1x3xf64>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %143 = stablehlo.reduce(%142 init: %cst_30) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %144 = stablehlo.divide %143, %2 : tensor<3xf64>
    %145 = stablehlo.negate %139 : tensor<7x3xf64>
    %146 = stablehlo.multiply %145, %29 : tensor<7x3xf64>
    %147 = stablehlo.negate %146 : tensor<7x3xf64>
    %148 = stablehlo.add %145, %147 : tensor<7x3xf64>
    %149 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %150 = stablehlo.multiply %148, %149 : tensor<7x3xf64>
    %151 = stablehlo.multiply %150, %21 : tensor<7x3xf64>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %152 = stablehlo.reduce(%151 init: %cst_31) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %153 = stablehlo.reshape %152 : (tensor<3xf64>) -> tensor<1x3xf64>
    %154 = stablehlo.negate %153 : tensor<1x3xf64>
    %155 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %156 = stablehlo.divide %148, %155 : tensor<7x3xf64>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %157 = stablehlo.reduce(%154 init: %cst_32) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %158 = stablehlo.add %144, %157 : tensor<3xf64>
    %159 = stablehlo.negate %156 : tensor<7x3xf64>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %160 = stablehlo.reduce(%159 init: %cst_33) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %161 = stablehlo.reshape %160 : (tensor<3xf64>) -> tensor<1x3xf64>
    %162 = stablehlo.add %137, %156 : tensor<7x3xf64>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %163 = stablehlo.reduce(%161 init: %cst_34) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %164 = stablehlo.reduce(%162 init: %cst_35) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %165 = stablehlo.reshape %164 : (tensor<3xf64>) -> tensor<1x3xf64>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %166 = stablehlo.reduce(%165 init: %cst_36) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %167 = stablehlo.add %163, %166 : tensor<3xf64>
    %168 = stablehlo.multiply %162, %12 : tensor<7x3xf64>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %169 = stablehlo.reduce(%168 init: %cst_37) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %170 = stablehlo.reshape %169 : (tensor<3xf64>) -> tensor<1x3xf64>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %171 = stablehlo.reduce(%170 init: %cst_38) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %172 = stablehlo.add %158, %171 : tensor<3xf64>
    %173 = stablehlo.multiply %172, %2 : tensor<3xf64>
    %cst_39 = stablehlo.constant dense<0.71999999999999997> : tensor<f64>
    %174 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %175 = stablehlo.multiply %174, %173 : tensor<3xf64>
    return %167, %133, %175, %138 : tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>
  }
  func.func private @_threefry_fold_in(%arg0: tensor<2xui32>, %arg1: tensor<ui32>) -> tensor<2xui32> {
    %c = stablehlo.constant dense<32> : tensor<ui32>
    %0 = stablehlo.shift_right_logical %arg1, %c : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_0 = stablehlo.constant dense<4294967295> : tensor<ui32>
    %2 = stablehlo.and %arg1, %c_0 : tensor<ui32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %4 = stablehlo.concatenate %1, %3, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %5 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %6 = stablehlo.reshape %5 : (tensor<1xui32>) -> tensor<ui32>
    %7 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %8 = stablehlo.reshape %7 : (tensor<1xui32>) -> tensor<ui32>
    %9 = stablehlo.slice %4 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %10 = stablehlo.slice %4 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %11:2 = call @threefry2x32(%6, %8, %9, %10) : (tensor<ui32>, tensor<ui32>, tensor<1xui32>, tensor<1xui32>) -> (tensor<1xui32>, tensor<1xui32>)
    %12 = stablehlo.concatenate %11#0, %11#1, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    return %12 : tensor<2xui32>
  }
  func.func private @threefry2x32(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<1xui32>, %arg3: tensor<1xui32>) -> (tensor<1xui32>, tensor<1xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<1xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<1xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i64>, tensor<i64>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i64>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7:8 = func.call @closed_call(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11) : (tensor<i64>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %c_12 = stablehlo.constant dense<1> : tensor<i64>
      %8 = stablehlo.add %iterArg, %c_12 : tensor<i64>
      stablehlo.return %8, %7#0, %7#1, %7#2, %7#3, %7#4, %7#5, %7#6, %7#7 : tensor<i64>, tensor<i64>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<1xui32>, tensor<1xui32>
  }
  func.func private @closed_call(%arg0: tensor<i64>, %arg1: tensor<1xui32>, %arg2: tensor<1xui32>, %arg3: tensor<ui32>, %arg4: tensor<ui32>, %arg5: tensor<ui32>, %arg6: tensor<4xui32>, %arg7: tensor<4xui32>) -> (tensor<i64>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) {
    %c = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.add %arg0, %c : tensor<i64>
    %1 = stablehlo.slice %arg6 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
    %2 = stablehlo.reshape %1 : (tensor<1xui32>) -> tensor<ui32>
    %3 = stablehlo.add %arg1, %arg2 : tensor<1xui32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %5 = stablehlo.shift_left %arg2, %4 : tensor<1xui32>
    %c_0 = stablehlo.constant dense<32> : tensor<ui32>
    %6 = stablehlo.subtract %c_0, %2 : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %8 = stablehlo.shift_right_logical %arg2, %7 : tensor<1xui32>
    %9 = stablehlo.or %5, %8 : tensor<1xui32>
    %10 = stablehlo.xor %3, %9 : tensor<1xui32>
    %11 = stablehlo.slice %arg6 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
    %12 = stablehlo.reshape %11 : (tensor<1xui32>) -> tensor<ui32>
    %13 = stablehlo.add %3, %10 : tensor<1xui32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %15 = stablehlo.shift_left %10, %14 : tensor<1xui32>
    %c_1 = stablehlo.constant dense<32> : tensor<ui32>
    %16 = stablehlo.subtract %c_1, %12 : tensor<ui32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %18 = stablehlo.shift_right_logical %10, %17 : tensor<1xui32>
    %19 = stablehlo.or %15, %18 : tensor<1xui32>
    %20 = stablehlo.xor %13, %19 : tensor<1xui32>
    %21 = stablehlo.slice %arg6 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
    %22 = stablehlo.reshape %21 : (tensor<1xui32>) -> tensor<ui32>
    %23 = stablehlo.add %13, %20 : tensor<1xui32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %25 = stablehlo.shift_left %20, %24 : tensor<1xui32>
    %c_2 = stablehlo.constant dense<32> : tensor<ui32>
    %26 = stablehlo.subtract %c_2, %22 : tensor<ui32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %28 = stablehlo.shift_right_logical %20, %27 : tensor<1xui32>
    %29 = stablehlo.or %25, %28 : tensor<1xui32>
    %30 = stablehlo.xor %23, %29 : tensor<1xui32>
    %31 = stablehlo.slice %arg6 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
    %32 = stablehlo.reshape %31 : (tensor<1xui32>) -> tensor<ui32>
    %33 = stablehlo.add %23, %30 : tensor<1xui32>
    %34 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %35 = stablehlo.shift_left %30, %34 : tensor<1xui32>
    %c_3 = stablehlo.constant dense<32> : tensor<ui32>
    %36 = stablehlo.subtract %c_3, %32 : tensor<ui32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %38 = stablehlo.shift_right_logical %30, %37 : tensor<1xui32>
    %39 = stablehlo.or %35, %38 : tensor<1xui32>
    %40 = stablehlo.xor %33, %39 : tensor<1xui32>
    %41 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %42 = stablehlo.add %33, %41 : tensor<1xui32>
    %43 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %44 = stablehlo.add %40, %43 : tensor<1xui32>
    %c_4 = stablehlo.constant dense<1> : tensor<i64>
    %45 = stablehlo.add %arg0, %c_4 : tensor<i64>
    %46 = stablehlo.convert %45 : (tensor<i64>) -> tensor<ui32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %48 = stablehlo.add %44, %47 : tensor<1xui32>
    return %0, %42, %48, %arg4, %arg5, %arg3, %arg7, %arg6 : tensor<i64>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
  }
  func.func private @_gumbel(%arg0: tensor<2xui32>) -> tensor<7x3xf64> {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %cst_0 = stablehlo.constant dense<2.2250738585072014E-308> : tensor<f64>
    %0 = call @_uniform(%arg0, %cst, %cst_0) : (tensor<2xui32>, tensor<f64>, tensor<f64>) -> tensor<7x3xf64>
    %1 = stablehlo.log %0 : tensor<7x3xf64>
    %2 = stablehlo.negate %1 : tensor<7x3xf64>
    %3 = stablehlo.log %2 : tensor<7x3xf64>
    %4 = stablehlo.negate %3 : tensor<7x3xf64>
    return %4 : tensor<7x3xf64>
  }
  func.func private @_uniform(%arg0: tensor<2xui32>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<7x3xf64> {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %3 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %4 = stablehlo.reshape %3 : (tensor<1xui32>) -> tensor<ui32>
    %5 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %6 = stablehlo.reshape %5 : (tensor<1xui32>) -> tensor<ui32>
    %7 = stablehlo.iota dim = 0 : tensor<7x3xui64>
    %8 = stablehlo.iota dim = 1 : tensor<7x3xui64>
    %c = stablehlo.constant dense<3> : tensor<ui64>
    %9 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<7x3xui64>
    %10 = stablehlo.multiply %9, %7 : tensor<7x3xui64>
    %c_0 = stablehlo.constant dense<1> : tensor<ui64>
    %11 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<7x3xui64>
    %12 = stablehlo.multiply %11, %8 : tensor<7x3xui64>
    %13 = stablehlo.add %10, %12 : tensor<7x3xui64>
    %c_1 = stablehlo.constant dense<32> : tensor<ui64>
    %14 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<7x3xui64>
    %15 = stablehlo.shift_right_logical %13, %14 : tensor<7x3xui64>
    %16 = stablehlo.convert %13 : (tensor<7x3xui64>) -> tensor<7x3xui32>
    %17 = stablehlo.convert %15 : (tensor<7x3xui64>) -> tensor<7x3xui32>
    %18:2 = call @threefry2x32_0(%4, %6, %17, %16) : (tensor<ui32>, tensor<ui32>, tensor<7x3xui32>, tensor<7x3xui32>) -> (tensor<7x3xui32>, tensor<7x3xui32>)
    %19 = stablehlo.convert %18#0 : (tensor<7x3xui32>) -> tensor<7x3xui64>
    %20 = stablehlo.convert %18#1 : (tensor<7x3xui32>) -> tensor<7x3xui64>
    %c_2 = stablehlo.constant dense<32> : tensor<ui64>
    %21 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<7x3xui64>
    %22 = stablehlo.shift_left %19, %21 : tensor<7x3xui64>
    %23 = stablehlo.or %22, %20 : tensor<7x3xui64>
    %c_3 = stablehlo.constant dense<12> : tensor<ui64>
    %24 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<7x3xui64>
    %25 = stablehlo.shift_right_logical %23, %24 : tensor<7x3xui64>
    %c_4 = stablehlo.constant dense<4607182418800017408> : tensor<ui64>
    %26 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui64>) -> tensor<7x3xui64>
    %27 = stablehlo.or %25, %26 : tensor<7x3xui64>
    %28 = stablehlo.bitcast_convert %27 : (tensor<7x3xui64>) -> tensor<7x3xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %30 = stablehlo.subtract %28, %29 : tensor<7x3xf64>
    %31 = stablehlo.subtract %2, %1 : tensor<1x1xf64>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<7x3xf64>
    %33 = stablehlo.multiply %30, %32 : tensor<7x3xf64>
    %34 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<7x3xf64>
    %35 = stablehlo.add %33, %34 : tensor<7x3xf64>
    %36 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<7x3xf64>
    %37 = stablehlo.maximum %36, %35 : tensor<7x3xf64>
    return %37 : tensor<7x3xf64>
  }
  func.func private @threefry2x32_0(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<7x3xui32>, %arg3: tensor<7x3xui32>) -> (tensor<7x3xui32>, tensor<7x3xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<7x3xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<7x3xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i64>, tensor<i64>, tensor<7x3xui32>, tensor<7x3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i64>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7:8 = func.call @closed_call_1(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11) : (tensor<i64>, tensor<7x3xui32>, tensor<7x3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<7x3xui32>, tensor<7x3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %c_12 = stablehlo.constant dense<1> : tensor<i64>
      %8 = stablehlo.add %iterArg, %c_12 : tensor<i64>
      stablehlo.return %8, %7#0, %7#1, %7#2, %7#3, %7#4, %7#5, %7#6, %7#7 : tensor<i64>, tensor<i64>, tensor<7x3xui32>, tensor<7x3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<7x3xui32>, tensor<7x3xui32>
  }
  func.func private @closed_call_1(%arg0: tensor<i64>, %arg1: tensor<7x3xui32>, %arg2: tensor<7x3xui32>, %arg3: tensor<ui32>, %arg4: tensor<ui32>, %arg5: tensor<ui32>, %arg6: tensor<4xui32>, %arg7: tensor<4xui32>) -> (tensor<i64>, tensor<7x3xui32>, tensor<7x3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) {
    %c = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.add %arg0, %c : tensor<i64>
    %1 = stablehlo.slice %arg6 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
    %2 = stablehlo.reshape %1 : (tensor<1xui32>) -> tensor<ui32>
    %3 = stablehlo.add %arg1, %arg2 : tensor<7x3xui32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %5 = stablehlo.shift_left %arg2, %4 : tensor<7x3xui32>
    %c_0 = stablehlo.constant dense<32> : tensor<ui32>
    %6 = stablehlo.subtract %c_0, %2 : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %8 = stablehlo.shift_right_logical %arg2, %7 : tensor<7x3xui32>
    %9 = stablehlo.or %5, %8 : tensor<7x3xui32>
    %10 = stablehlo.xor %3, %9 : tensor<7x3xui32>
    %11 = stablehlo.slice %arg6 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
    %12 = stablehlo.reshape %11 : (tensor<1xui32>) -> tensor<ui32>
    %13 = stablehlo.add %3, %10 : tensor<7x3xui32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %15 = stablehlo.shift_left %10, %14 : tensor<7x3xui32>
    %c_1 = stablehlo.constant dense<32> : tensor<ui32>
    %16 = stablehlo.subtract %c_1, %12 : tensor<ui32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %18 = stablehlo.shift_right_logical %10, %17 : tensor<7x3xui32>
    %19 = stablehlo.or %15, %18 : tensor<7x3xui32>
    %20 = stablehlo.xor %13, %19 : tensor<7x3xui32>
    %21 = stablehlo.slice %arg6 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
    %22 = stablehlo.reshape %21 : (tensor<1xui32>) -> tensor<ui32>
    %23 = stablehlo.add %13, %20 : tensor<7x3xui32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %25 = stablehlo.shift_left %20, %24 : tensor<7x3xui32>
    %c_2 = stablehlo.constant dense<32> : tensor<ui32>
    %26 = stablehlo.subtract %c_2, %22 : tensor<ui32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %28 = stablehlo.shift_right_logical %20, %27 : tensor<7x3xui32>
    %29 = stablehlo.or %25, %28 : tensor<7x3xui32>
    %30 = stablehlo.xor %23, %29 : tensor<7x3xui32>
    %31 = stablehlo.slice %arg6 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
    %32 = stablehlo.reshape %31 : (tensor<1xui32>) -> tensor<ui32>
    %33 = stablehlo.add %23, %30 : tensor<7x3xui32>
    %34 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %35 = stablehlo.shift_left %30, %34 : tensor<7x3xui32>
    %c_3 = stablehlo.constant dense<32> : tensor<ui32>
    %36 = stablehlo.subtract %c_3, %32 : tensor<ui32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %38 = stablehlo.shift_right_logical %30, %37 : tensor<7x3xui32>
    %39 = stablehlo.or %35, %38 : tensor<7x3xui32>
    %40 = stablehlo.xor %33, %39 : tensor<7x3xui32>
    %41 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %42 = stablehlo.add %33, %41 : tensor<7x3xui32>
    %43 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %44 = stablehlo.add %40, %43 : tensor<7x3xui32>
    %c_4 = stablehlo.constant dense<1> : tensor<i64>
    %45 = stablehlo.add %arg0, %c_4 : tensor<i64>
    %46 = stablehlo.convert %45 : (tensor<i64>) -> tensor<ui32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %48 = stablehlo.add %44, %47 : tensor<7x3xui32>
    return %0, %42, %48, %arg4, %arg5, %arg3, %arg7, %arg6 : tensor<i64>, tensor<7x3xui32>, tensor<7x3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
  }
  func.func private @softplus(%arg0: tensor<7x3xf64>) -> (tensor<7x3xf64>, tensor<7x3xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %1 = stablehlo.maximum %arg0, %0 : tensor<7x3xf64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %3 = stablehlo.subtract %arg0, %2 : tensor<7x3xf64>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<7x3xf64>, tensor<7x3xf64>) -> tensor<7x3xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %6 = stablehlo.add %arg0, %5 : tensor<7x3xf64>
    %7 = stablehlo.abs %3 : tensor<7x3xf64>
    %8 = stablehlo.negate %7 : tensor<7x3xf64>
    %9 = stablehlo.exponential %8 : tensor<7x3xf64>
    %10 = stablehlo.log_plus_one %9 : tensor<7x3xf64>
    %11 = stablehlo.add %1, %10 : tensor<7x3xf64>
    %12 = stablehlo.select %4, %6, %11 : tensor<7x3xi1>, tensor<7x3xf64>
    %cst_0 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<7x3xf64>, tensor<7x3xf64>) -> tensor<7x3xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<7x3xi1>, tensor<7x3xf64>
    %cst_2 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<7x3xf64>, tensor<7x3xf64>) -> tensor<7x3xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %20 = stablehlo.select %18, %19, %12 : tensor<7x3xi1>, tensor<7x3xf64>
    %21 = stablehlo.subtract %16, %20 : tensor<7x3xf64>
    %22 = stablehlo.exponential %21 : tensor<7x3xf64>
    return %12, %22 : tensor<7x3xf64>, tensor<7x3xf64>
  }
  func.func private @softplus_2(%arg0: tensor<7x3xf64>, %arg1: tensor<7x3xf64>) -> tensor<7x3xf64> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<7x3xf64>
    return %0 : tensor<7x3xf64>
  }
}
// -----
// backward, cuda
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf64>, %arg1: tensor<3xf64>, %arg2: tensor<3xf64>, %arg3: tensor<i32>, %arg4: tensor<3xf64>) -> (tensor<3xf64> {jax.result_info = "result[0]"}, tensor<3xf64> {jax.result_info = "result[1]"}, tensor<3xf64> {jax.result_info = "result[2]"}, tensor<3xf64> {jax.result_info = "result[3]"}) {
    %cst = stablehlo.constant dense<0.71999999999999997> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %1 = stablehlo.multiply %0, %arg2 : tensor<3xf64>
    %2 = stablehlo.exponential %1 : tensor<3xf64>
    %c = stablehlo.constant dense<32> : tensor<i32>
    %3 = stablehlo.shift_right_logical %arg3, %c : tensor<i32>
    %4 = stablehlo.convert %3 : (tensor<i32>) -> tensor<ui32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %6 = stablehlo.convert %arg3 : (tensor<i32>) -> tensor<i64>
    %c_0 = stablehlo.constant dense<4294967295> : tensor<i64>
    %7 = stablehlo.and %6, %c_0 : tensor<i64>
    %8 = stablehlo.convert %7 : (tensor<i64>) -> tensor<ui32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %10 = stablehlo.concatenate %5, %9, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %c_1 = stablehlo.constant dense<8> : tensor<ui32>
    %11 = call @_threefry_fold_in(%10, %c_1) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %12 = call @_gumbel(%11) : (tensor<2xui32>) -> tensor<7x3xf64>
    %13 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %15 = stablehlo.multiply %14, %12 : tensor<7x3xf64>
    %16 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %18 = stablehlo.add %17, %15 : tensor<7x3xf64>
    %19 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %21 = stablehlo.subtract %18, %20 : tensor<7x3xf64>
    %22 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %24 = stablehlo.divide %21, %23 : tensor<7x3xf64>
    %25 = stablehlo.multiply %22, %22 : tensor<1x3xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<1x3xf64>
    %27 = stablehlo.divide %26, %25 : tensor<1x3xf64>
    %28 = stablehlo.negate %24 : tensor<7x3xf64>
    %29 = stablehlo.exponential %28 : tensor<7x3xf64>
    %30 = stablehlo.add %24, %29 : tensor<7x3xf64>
    %31 = stablehlo.negate %30 : tensor<7x3xf64>
    %32 = stablehlo.log %2 : tensor<3xf64>
    %33 = stablehlo.broadcast_in_dim %32, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %35 = stablehlo.subtract %31, %34 : tensor<7x3xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %36 = stablehlo.reduce(%35 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %37 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %39 = stablehlo.subtract %18, %38 : tensor<7x3xf64>
    %40 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %42 = stablehlo.divide %39, %41 : tensor<7x3xf64>
    %43 = stablehlo.multiply %40, %40 : tensor<1x3xf64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %44 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<1x3xf64>
    %45 = stablehlo.divide %44, %43 : tensor<1x3xf64>
    %46 = stablehlo.negate %42 : tensor<7x3xf64>
    %47 = stablehlo.negate %42 : tensor<7x3xf64>
    %48:2 = call @softplus(%47) : (tensor<7x3xf64>) -> (tensor<7x3xf64>, tensor<7x3xf64>)
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %49 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %50 = stablehlo.multiply %49, %48#0 : tensor<7x3xf64>
    %51 = stablehlo.subtract %46, %50 : tensor<7x3xf64>
    %52 = stablehlo.log %arg1 : tensor<3xf64>
    %53 = stablehlo.broadcast_in_dim %52, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %55 = stablehlo.subtract %51, %54 : tensor<7x3xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %56 = stablehlo.reduce(%55 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %57 = stablehlo.subtract %56, %36 : tensor<7xf64>
    %cst_7 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %58 = stablehlo.reduce(%57 init: %cst_7) applies stablehlo.maximum across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %cst_8 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %59 = stablehlo.maximum %cst_8, %58 : tensor<f64>
    %60 = stablehlo.broadcast_in_dim %59, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %61 = stablehlo.broadcast_in_dim %60, dims = [0] : (tensor<1xf64>) -> tensor<7xf64>
    %62 = stablehlo.subtract %57, %61 : tensor<7xf64>
    %63 = stablehlo.exponential %62 : tensor<7xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %64 = stablehlo.reduce(%63 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %65 = stablehlo.broadcast_in_dim %64, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %66 = stablehlo.broadcast_in_dim %65, dims = [0] : (tensor<1xf64>) -> tensor<7xf64>
    %67 = stablehlo.divide %63, %66 : tensor<7xf64>
    %68 = stablehlo.multiply %65, %65 : tensor<1xf64>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %69 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %70 = stablehlo.divide %69, %68 : tensor<1xf64>
    %71 = stablehlo.tanh %18 : tensor<7x3xf64>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %72 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %73 = stablehlo.subtract %72, %71 : tensor<7x3xf64>
    %74 = stablehlo.broadcast_in_dim %67, dims = [0] : (tensor<7xf64>) -> tensor<7x1xf64>
    %75 = stablehlo.multiply %67, %67 : tensor<7xf64>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %76 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %77 = stablehlo.multiply %76, %67 : tensor<7xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %78 = stablehlo.reduce(%75 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %79 = stablehlo.multiply %78, %78 : tensor<f64>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %80 = stablehlo.divide %cst_14, %79 : tensor<f64>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %81 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %82 = stablehlo.multiply %cst_16, %80 : tensor<f64>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %83 = stablehlo.multiply %82, %cst_17 : tensor<f64>
    %84 = stablehlo.negate %83 : tensor<f64>
    %85 = stablehlo.broadcast_in_dim %84, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %86 = stablehlo.multiply %85, %77 : tensor<7xf64>
    %87 = stablehlo.broadcast_in_dim %81, dims = [1] : (tensor<3xf64>) -> tensor<7x3xf64>
    %88 = stablehlo.broadcast_in_dim %74, dims = [0, 1] : (tensor<7x1xf64>) -> tensor<7x3xf64>
    %89 = stablehlo.multiply %88, %87 : tensor<7x3xf64>
    %90 = stablehlo.multiply %87, %71 : tensor<7x3xf64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %91 = stablehlo.reduce(%90 init: %cst_18) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %92 = stablehlo.reshape %91 : (tensor<7xf64>) -> tensor<7x1xf64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %93 = stablehlo.reduce(%92 init: %cst_19) applies stablehlo.add across dimensions = [1] : (tensor<7x1xf64>, tensor<f64>) -> tensor<7xf64>
    %94 = stablehlo.add %86, %93 : tensor<7xf64>
    %95 = stablehlo.multiply %89, %73 : tensor<7x3xf64>
    %96 = stablehlo.multiply %95, %71 : tensor<7x3xf64>
    %97 = stablehlo.add %95, %96 : tensor<7x3xf64>
    %98 = stablehlo.broadcast_in_dim %70, dims = [0] : (tensor<1xf64>) -> tensor<7xf64>
    %99 = stablehlo.multiply %94, %98 : tensor<7xf64>
    %100 = stablehlo.multiply %99, %63 : tensor<7xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %101 = stablehlo.reduce(%100 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %102 = stablehlo.reshape %101 : (tensor<f64>) -> tensor<1xf64>
    %103 = stablehlo.negate %102 : tensor<1xf64>
    %104 = stablehlo.broadcast_in_dim %65, dims = [0] : (tensor<1xf64>) -> tensor<7xf64>
    %105 = stablehlo.divide %94, %104 : tensor<7xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %106 = stablehlo.reduce(%103 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<f64>
    %107 = stablehlo.broadcast_in_dim %106, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %108 = stablehlo.add %105, %107 : tensor<7xf64>
    %109 = stablehlo.multiply %108, %63 : tensor<7xf64>
    %110 = stablehlo.negate %109 : tensor<7xf64>
    %111 = stablehlo.broadcast_in_dim %109, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %112 = stablehlo.negate %111 : tensor<7x3xf64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %113 = stablehlo.reduce(%112 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %114 = stablehlo.reshape %113 : (tensor<3xf64>) -> tensor<1x3xf64>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %115 = stablehlo.reduce(%114 init: %cst_23) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %116 = stablehlo.divide %115, %arg1 : tensor<3xf64>
    %117 = stablehlo.negate %111 : tensor<7x3xf64>
    %cst_24 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %118 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %119 = stablehlo.multiply %118, %117 : tensor<7x3xf64>
    %120 = call @softplus_1(%48#1, %119) : (tensor<7x3xf64>, tensor<7x3xf64>) -> tensor<7x3xf64>
    %121 = stablehlo.negate %120 : tensor<7x3xf64>
    %122 = stablehlo.negate %111 : tensor<7x3xf64>
    %123 = stablehlo.add %121, %122 : tensor<7x3xf64>
    %124 = stablehlo.broadcast_in_dim %45, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %125 = stablehlo.multiply %123, %124 : tensor<7x3xf64>
    %126 = stablehlo.multiply %125, %39 : tensor<7x3xf64>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %127 = stablehlo.reduce(%126 init: %cst_25) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %128 = stablehlo.reshape %127 : (tensor<3xf64>) -> tensor<1x3xf64>
    %129 = stablehlo.negate %128 : tensor<1x3xf64>
    %130 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %131 = stablehlo.divide %123, %130 : tensor<7x3xf64>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %132 = stablehlo.reduce(%129 init: %cst_26) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %133 = stablehlo.add %116, %132 : tensor<3xf64>
    %134 = stablehlo.negate %131 : tensor<7x3xf64>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %135 = stablehlo.reduce(%134 init: %cst_27) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %136 = stablehlo.reshape %135 : (tensor<3xf64>) -> tensor<1x3xf64>
    %137 = stablehlo.add %97, %131 : tensor<7x3xf64>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %138 = stablehlo.reduce(%136 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %139 = stablehlo.broadcast_in_dim %110, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %140 = stablehlo.negate %139 : tensor<7x3xf64>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %141 = stablehlo.reduce(%140 init: %cst_29) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %142 = stablehlo.reshape %141 : (tensor<3xf64>) -> tensor<1x3xf64>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %143 = stablehlo.reduce(%142 init: %cst_30) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %144 = stablehlo.divide %143, %2 : tensor<3xf64>
    %145 = stablehlo.negate %139 : tensor<7x3xf64>
    %146 = stablehlo.multiply %145, %29 : tensor<7x3xf64>
    %147 = stablehlo.negate %146 : tensor<7x3xf64>
    %148 = stablehlo.add %145, %147 : tensor<7x3xf64>
    %149 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %150 = stablehlo.multiply %148, %149 : tensor<7x3xf64>
    %151 = stablehlo.multiply %150, %21 : tensor<7x3xf64>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %152 = stablehlo.reduce(%151 init: %cst_31) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %153 = stablehlo.reshape %152 : (tensor<3xf64>) -> tensor<1x3xf64>
    %154 = stablehlo.negate %153 : tensor<1x3xf64>
    %155 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %156 = stablehlo.divide %148, %155 : tensor<7x3xf64>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %157 = stablehlo.reduce(%154 init: %cst_32) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %158 = stablehlo.add %144, %157 : tensor<3xf64>
    %159 = stablehlo.negate %156 : tensor<7x3xf64>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %160 = stablehlo.reduce(%159 init: %cst_33) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %161 = stablehlo.reshape %160 : (tensor<3xf64>) -> tensor<1x3xf64>
    %162 = stablehlo.add %137, %156 : tensor<7x3xf64>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %163 = stablehlo.reduce(%161 init: %cst_34) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %164 = stablehlo.reduce(%162 init: %cst_35) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %165 = stablehlo.reshape %164 : (tensor<3xf64>) -> tensor<1x3xf64>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %166 = stablehlo.reduce(%165 init: %cst_36) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %167 = stablehlo.add %163, %166 : tensor<3xf64>
    %168 = stablehlo.multiply %162, %12 : tensor<7x3xf64>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %169 = stablehlo.reduce(%168 init: %cst_37) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %170 = stablehlo.reshape %169 : (tensor<3xf64>) -> tensor<1x3xf64>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %171 = stablehlo.reduce(%170 init: %cst_38) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %172 = stablehlo.add %158, %171 : tensor<3xf64>
    %173 = stablehlo.multiply %172, %2 : tensor<3xf64>
    %cst_39 = stablehlo.constant dense<0.71999999999999997> : tensor<f64>
    %174 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %175 = stablehlo.multiply %174, %173 : tensor<3xf64>
    return %167, %133, %175, %138 : tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>
  }
  func.func private @_threefry_fold_in(%arg0: tensor<2xui32>, %arg1: tensor<ui32>) -> tensor<2xui32> {
    %c = stablehlo.constant dense<32> : tensor<ui32>
    %0 = stablehlo.shift_right_logical %arg1, %c : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_0 = stablehlo.constant dense<4294967295> : tensor<ui32>
    %2 = stablehlo.and %arg1, %c_0 : tensor<ui32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %4 = stablehlo.concatenate %1, %3, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %5 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %6 = stablehlo.reshape %5 : (tensor<1xui32>) -> tensor<ui32>
    %7 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %8 = stablehlo.reshape %7 : (tensor<1xui32>) -> tensor<ui32>
    %9 = stablehlo.slice %4 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %10 = stablehlo.slice %4 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %11:2 = call @threefry2x32(%6, %8, %9, %10) : (tensor<ui32>, tensor<ui32>, tensor<1xui32>, tensor<1xui32>) -> (tensor<1xui32>, tensor<1xui32>)
    %12 = stablehlo.concatenate %11#0, %11#1, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    return %12 : tensor<2xui32>
  }
  func.func private @threefry2x32(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<1xui32>, %arg3: tensor<1xui32>) -> (tensor<1xui32>, tensor<1xui32>) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<1xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<1xui32>
    %6 = stablehlo.add %3, %5 : tensor<1xui32>
    %c_0 = stablehlo.constant dense<13> : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %8 = stablehlo.shift_left %5, %7 : tensor<1xui32>
    %c_1 = stablehlo.constant dense<19> : tensor<ui32>
    %9 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %10 = stablehlo.shift_right_logical %5, %9 : tensor<1xui32>
    %11 = stablehlo.or %8, %10 : tensor<1xui32>
    %12 = stablehlo.xor %6, %11 : tensor<1xui32>
    %13 = stablehlo.add %6, %12 : tensor<1xui32>
    %c_2 = stablehlo.constant dense<15> : tensor<ui32>
    %14 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %15 = stablehlo.shift_left %12, %14 : tensor<1xui32>
    %c_3 = stablehlo.constant dense<17> : tensor<ui32>
    %16 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %17 = stablehlo.shift_right_logical %12, %16 : tensor<1xui32>
    %18 = stablehlo.or %15, %17 : tensor<1xui32>
    %19 = stablehlo.xor %13, %18 : tensor<1xui32>
    %20 = stablehlo.add %13, %19 : tensor<1xui32>
    %c_4 = stablehlo.constant dense<26> : tensor<ui32>
    %21 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %22 = stablehlo.shift_left %19, %21 : tensor<1xui32>
    %c_5 = stablehlo.constant dense<6> : tensor<ui32>
    %23 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %24 = stablehlo.shift_right_logical %19, %23 : tensor<1xui32>
    %25 = stablehlo.or %22, %24 : tensor<1xui32>
    %26 = stablehlo.xor %20, %25 : tensor<1xui32>
    %27 = stablehlo.add %20, %26 : tensor<1xui32>
    %c_6 = stablehlo.constant dense<6> : tensor<ui32>
    %28 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %29 = stablehlo.shift_left %26, %28 : tensor<1xui32>
    %c_7 = stablehlo.constant dense<26> : tensor<ui32>
    %30 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %31 = stablehlo.shift_right_logical %26, %30 : tensor<1xui32>
    %32 = stablehlo.or %29, %31 : tensor<1xui32>
    %33 = stablehlo.xor %27, %32 : tensor<1xui32>
    %34 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %35 = stablehlo.add %27, %34 : tensor<1xui32>
    %36 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %37 = stablehlo.add %33, %36 : tensor<1xui32>
    %c_8 = stablehlo.constant dense<1> : tensor<ui32>
    %38 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %39 = stablehlo.add %37, %38 : tensor<1xui32>
    %40 = stablehlo.add %35, %39 : tensor<1xui32>
    %c_9 = stablehlo.constant dense<17> : tensor<ui32>
    %41 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %42 = stablehlo.shift_left %39, %41 : tensor<1xui32>
    %c_10 = stablehlo.constant dense<15> : tensor<ui32>
    %43 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %44 = stablehlo.shift_right_logical %39, %43 : tensor<1xui32>
    %45 = stablehlo.or %42, %44 : tensor<1xui32>
    %46 = stablehlo.xor %40, %45 : tensor<1xui32>
    %47 = stablehlo.add %40, %46 : tensor<1xui32>
    %c_11 = stablehlo.constant dense<29> : tensor<ui32>
    %48 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %49 = stablehlo.shift_left %46, %48 : tensor<1xui32>
    %c_12 = stablehlo.constant dense<3> : tensor<ui32>
    %50 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %51 = stablehlo.shift_right_logical %46, %50 : tensor<1xui32>
    %52 = stablehlo.or %49, %51 : tensor<1xui32>
    %53 = stablehlo.xor %47, %52 : tensor<1xui32>
    %54 = stablehlo.add %47, %53 : tensor<1xui32>
    %c_13 = stablehlo.constant dense<16> : tensor<ui32>
    %55 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %56 = stablehlo.shift_left %53, %55 : tensor<1xui32>
    %c_14 = stablehlo.constant dense<16> : tensor<ui32>
    %57 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %58 = stablehlo.shift_right_logical %53, %57 : tensor<1xui32>
    %59 = stablehlo.or %56, %58 : tensor<1xui32>
    %60 = stablehlo.xor %54, %59 : tensor<1xui32>
    %61 = stablehlo.add %54, %60 : tensor<1xui32>
    %c_15 = stablehlo.constant dense<24> : tensor<ui32>
    %62 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %63 = stablehlo.shift_left %60, %62 : tensor<1xui32>
    %c_16 = stablehlo.constant dense<8> : tensor<ui32>
    %64 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %65 = stablehlo.shift_right_logical %60, %64 : tensor<1xui32>
    %66 = stablehlo.or %63, %65 : tensor<1xui32>
    %67 = stablehlo.xor %61, %66 : tensor<1xui32>
    %68 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %69 = stablehlo.add %61, %68 : tensor<1xui32>
    %70 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %71 = stablehlo.add %67, %70 : tensor<1xui32>
    %c_17 = stablehlo.constant dense<2> : tensor<ui32>
    %72 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %73 = stablehlo.add %71, %72 : tensor<1xui32>
    %74 = stablehlo.add %69, %73 : tensor<1xui32>
    %c_18 = stablehlo.constant dense<13> : tensor<ui32>
    %75 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %76 = stablehlo.shift_left %73, %75 : tensor<1xui32>
    %c_19 = stablehlo.constant dense<19> : tensor<ui32>
    %77 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %78 = stablehlo.shift_right_logical %73, %77 : tensor<1xui32>
    %79 = stablehlo.or %76, %78 : tensor<1xui32>
    %80 = stablehlo.xor %74, %79 : tensor<1xui32>
    %81 = stablehlo.add %74, %80 : tensor<1xui32>
    %c_20 = stablehlo.constant dense<15> : tensor<ui32>
    %82 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %83 = stablehlo.shift_left %80, %82 : tensor<1xui32>
    %c_21 = stablehlo.constant dense<17> : tensor<ui32>
    %84 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %85 = stablehlo.shift_right_logical %80, %84 : tensor<1xui32>
    %86 = stablehlo.or %83, %85 : tensor<1xui32>
    %87 = stablehlo.xor %81, %86 : tensor<1xui32>
    %88 = stablehlo.add %81, %87 : tensor<1xui32>
    %c_22 = stablehlo.constant dense<26> : tensor<ui32>
    %89 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %90 = stablehlo.shift_left %87, %89 : tensor<1xui32>
    %c_23 = stablehlo.constant dense<6> : tensor<ui32>
    %91 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %92 = stablehlo.shift_right_logical %87, %91 : tensor<1xui32>
    %93 = stablehlo.or %90, %92 : tensor<1xui32>
    %94 = stablehlo.xor %88, %93 : tensor<1xui32>
    %95 = stablehlo.add %88, %94 : tensor<1xui32>
    %c_24 = stablehlo.constant dense<6> : tensor<ui32>
    %96 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %97 = stablehlo.shift_left %94, %96 : tensor<1xui32>
    %c_25 = stablehlo.constant dense<26> : tensor<ui32>
    %98 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %99 = stablehlo.shift_right_logical %94, %98 : tensor<1xui32>
    %100 = stablehlo.or %97, %99 : tensor<1xui32>
    %101 = stablehlo.xor %95, %100 : tensor<1xui32>
    %102 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %103 = stablehlo.add %95, %102 : tensor<1xui32>
    %104 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %105 = stablehlo.add %101, %104 : tensor<1xui32>
    %c_26 = stablehlo.constant dense<3> : tensor<ui32>
    %106 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %107 = stablehlo.add %105, %106 : tensor<1xui32>
    %108 = stablehlo.add %103, %107 : tensor<1xui32>
    %c_27 = stablehlo.constant dense<17> : tensor<ui32>
    %109 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %110 = stablehlo.shift_left %107, %109 : tensor<1xui32>
    %c_28 = stablehlo.constant dense<15> : tensor<ui32>
    %111 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %112 = stablehlo.shift_right_logical %107, %111 : tensor<1xui32>
    %113 = stablehlo.or %110, %112 : tensor<1xui32>
    %114 = stablehlo.xor %108, %113 : tensor<1xui32>
    %115 = stablehlo.add %108, %114 : tensor<1xui32>
    %c_29 = stablehlo.constant dense<29> : tensor<ui32>
    %116 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %117 = stablehlo.shift_left %114, %116 : tensor<1xui32>
    %c_30 = stablehlo.constant dense<3> : tensor<ui32>
    %118 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %119 = stablehlo.shift_right_logical %114, %118 : tensor<1xui32>
    %120 = stablehlo.or %117, %119 : tensor<1xui32>
    %121 = stablehlo.xor %115, %120 : tensor<1xui32>
    %122 = stablehlo.add %115, %121 : tensor<1xui32>
    %c_31 = stablehlo.constant dense<16> : tensor<ui32>
    %123 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %124 = stablehlo.shift_left %121, %123 : tensor<1xui32>
    %c_32 = stablehlo.constant dense<16> : tensor<ui32>
    %125 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %126 = stablehlo.shift_right_logical %121, %125 : tensor<1xui32>
    %127 = stablehlo.or %124, %126 : tensor<1xui32>
    %128 = stablehlo.xor %122, %127 : tensor<1xui32>
    %129 = stablehlo.add %122, %128 : tensor<1xui32>
    %c_33 = stablehlo.constant dense<24> : tensor<ui32>
    %130 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %131 = stablehlo.shift_left %128, %130 : tensor<1xui32>
    %c_34 = stablehlo.constant dense<8> : tensor<ui32>
    %132 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %133 = stablehlo.shift_right_logical %128, %132 : tensor<1xui32>
    %134 = stablehlo.or %131, %133 : tensor<1xui32>
    %135 = stablehlo.xor %129, %134 : tensor<1xui32>
    %136 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %137 = stablehlo.add %129, %136 : tensor<1xui32>
    %138 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %139 = stablehlo.add %135, %138 : tensor<1xui32>
    %c_35 = stablehlo.constant dense<4> : tensor<ui32>
    %140 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %141 = stablehlo.add %139, %140 : tensor<1xui32>
    %142 = stablehlo.add %137, %141 : tensor<1xui32>
    %c_36 = stablehlo.constant dense<13> : tensor<ui32>
    %143 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %144 = stablehlo.shift_left %141, %143 : tensor<1xui32>
    %c_37 = stablehlo.constant dense<19> : tensor<ui32>
    %145 = stablehlo.broadcast_in_dim %c_37, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %146 = stablehlo.shift_right_logical %141, %145 : tensor<1xui32>
    %147 = stablehlo.or %144, %146 : tensor<1xui32>
    %148 = stablehlo.xor %142, %147 : tensor<1xui32>
    %149 = stablehlo.add %142, %148 : tensor<1xui32>
    %c_38 = stablehlo.constant dense<15> : tensor<ui32>
    %150 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %151 = stablehlo.shift_left %148, %150 : tensor<1xui32>
    %c_39 = stablehlo.constant dense<17> : tensor<ui32>
    %152 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %153 = stablehlo.shift_right_logical %148, %152 : tensor<1xui32>
    %154 = stablehlo.or %151, %153 : tensor<1xui32>
    %155 = stablehlo.xor %149, %154 : tensor<1xui32>
    %156 = stablehlo.add %149, %155 : tensor<1xui32>
    %c_40 = stablehlo.constant dense<26> : tensor<ui32>
    %157 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %158 = stablehlo.shift_left %155, %157 : tensor<1xui32>
    %c_41 = stablehlo.constant dense<6> : tensor<ui32>
    %159 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %160 = stablehlo.shift_right_logical %155, %159 : tensor<1xui32>
    %161 = stablehlo.or %158, %160 : tensor<1xui32>
    %162 = stablehlo.xor %156, %161 : tensor<1xui32>
    %163 = stablehlo.add %156, %162 : tensor<1xui32>
    %c_42 = stablehlo.constant dense<6> : tensor<ui32>
    %164 = stablehlo.broadcast_in_dim %c_42, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %165 = stablehlo.shift_left %162, %164 : tensor<1xui32>
    %c_43 = stablehlo.constant dense<26> : tensor<ui32>
    %166 = stablehlo.broadcast_in_dim %c_43, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %167 = stablehlo.shift_right_logical %162, %166 : tensor<1xui32>
    %168 = stablehlo.or %165, %167 : tensor<1xui32>
    %169 = stablehlo.xor %163, %168 : tensor<1xui32>
    %170 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %171 = stablehlo.add %163, %170 : tensor<1xui32>
    %172 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %173 = stablehlo.add %169, %172 : tensor<1xui32>
    %c_44 = stablehlo.constant dense<5> : tensor<ui32>
    %174 = stablehlo.broadcast_in_dim %c_44, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %175 = stablehlo.add %173, %174 : tensor<1xui32>
    return %171, %175 : tensor<1xui32>, tensor<1xui32>
  }
  func.func private @_gumbel(%arg0: tensor<2xui32>) -> tensor<7x3xf64> {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %cst_0 = stablehlo.constant dense<2.2250738585072014E-308> : tensor<f64>
    %0 = call @_uniform(%arg0, %cst, %cst_0) : (tensor<2xui32>, tensor<f64>, tensor<f64>) -> tensor<7x3xf64>
    %1 = stablehlo.log %0 : tensor<7x3xf64>
    %2 = stablehlo.negate %1 : tensor<7x3xf64>
    %3 = stablehlo.log %2 : tensor<7x3xf64>
    %4 = stablehlo.negate %3 : tensor<7x3xf64>
    return %4 : tensor<7x3xf64>
  }
  func.func private @_uniform(%arg0: tensor<2xui32>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<7x3xf64> {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %3 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %4 = stablehlo.reshape %3 : (tensor<1xui32>) -> tensor<ui32>
    %5 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %6 = stablehlo.reshape %5 : (tensor<1xui32>) -> tensor<ui32>
    %7 = stablehlo.iota dim = 0 : tensor<7x3xui64>
    %8 = stablehlo.iota dim = 1 : tensor<7x3xui64>
    %c = stablehlo.constant dense<3> : tensor<ui64>
    %9 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<7x3xui64>
    %10 = stablehlo.multiply %9, %7 : tensor<7x3xui64>
    %c_0 = stablehlo.constant dense<1> : tensor<ui64>
    %11 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<7x3xui64>
    %12 = stablehlo.multiply %11, %8 : tensor<7x3xui64>
    %13 = stablehlo.add %10, %12 : tensor<7x3xui64>
    %c_1 = stablehlo.constant dense<32> : tensor<ui64>
    %14 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<7x3xui64>
    %15 = stablehlo.shift_right_logical %13, %14 : tensor<7x3xui64>
    %16 = stablehlo.convert %13 : (tensor<7x3xui64>) -> tensor<7x3xui32>
    %17 = stablehlo.convert %15 : (tensor<7x3xui64>) -> tensor<7x3xui32>
    %18:2 = call @threefry2x32_0(%4, %6, %17, %16) : (tensor<ui32>, tensor<ui32>, tensor<7x3xui32>, tensor<7x3xui32>) -> (tensor<7x3xui32>, tensor<7x3xui32>)
    %19 = stablehlo.convert %18#0 : (tensor<7x3xui32>) -> tensor<7x3xui64>
    %20 = stablehlo.convert %18#1 : (tensor<7x3xui32>) -> tensor<7x3xui64>
    %c_2 = stablehlo.constant dense<32> : tensor<ui64>
    %21 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<7x3xui64>
    %22 = stablehlo.shift_left %19, %21 : tensor<7x3xui64>
    %23 = stablehlo.or %22, %20 : tensor<7x3xui64>
    %c_3 = stablehlo.constant dense<12> : tensor<ui64>
    %24 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<7x3xui64>
    %25 = stablehlo.shift_right_logical %23, %24 : tensor<7x3xui64>
    %c_4 = stablehlo.constant dense<4607182418800017408> : tensor<ui64>
    %26 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui64>) -> tensor<7x3xui64>
    %27 = stablehlo.or %25, %26 : tensor<7x3xui64>
    %28 = stablehlo.bitcast_convert %27 : (tensor<7x3xui64>) -> tensor<7x3xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %30 = stablehlo.subtract %28, %29 : tensor<7x3xf64>
    %31 = stablehlo.subtract %2, %1 : tensor<1x1xf64>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<7x3xf64>
    %33 = stablehlo.multiply %30, %32 : tensor<7x3xf64>
    %34 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<7x3xf64>
    %35 = stablehlo.add %33, %34 : tensor<7x3xf64>
    %36 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<7x3xf64>
    %37 = stablehlo.maximum %36, %35 : tensor<7x3xf64>
    return %37 : tensor<7x3xf64>
  }
  func.func private @threefry2x32_0(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<7x3xui32>, %arg3: tensor<7x3xui32>) -> (tensor<7x3xui32>, tensor<7x3xui32>) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<7x3xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<7x3xui32>
    %6 = stablehlo.add %3, %5 : tensor<7x3xui32>
    %c_0 = stablehlo.constant dense<13> : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %8 = stablehlo.shift_left %5, %7 : tensor<7x3xui32>
    %c_1 = stablehlo.constant dense<19> : tensor<ui32>
    %9 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %10 = stablehlo.shift_right_logical %5, %9 : tensor<7x3xui32>
    %11 = stablehlo.or %8, %10 : tensor<7x3xui32>
    %12 = stablehlo.xor %6, %11 : tensor<7x3xui32>
    %13 = stablehlo.add %6, %12 : tensor<7x3xui32>
    %c_2 = stablehlo.constant dense<15> : tensor<ui32>
    %14 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %15 = stablehlo.shift_left %12, %14 : tensor<7x3xui32>
    %c_3 = stablehlo.constant dense<17> : tensor<ui32>
    %16 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %17 = stablehlo.shift_right_logical %12, %16 : tensor<7x3xui32>
    %18 = stablehlo.or %15, %17 : tensor<7x3xui32>
    %19 = stablehlo.xor %13, %18 : tensor<7x3xui32>
    %20 = stablehlo.add %13, %19 : tensor<7x3xui32>
    %c_4 = stablehlo.constant dense<26> : tensor<ui32>
    %21 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %22 = stablehlo.shift_left %19, %21 : tensor<7x3xui32>
    %c_5 = stablehlo.constant dense<6> : tensor<ui32>
    %23 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %24 = stablehlo.shift_right_logical %19, %23 : tensor<7x3xui32>
    %25 = stablehlo.or %22, %24 : tensor<7x3xui32>
    %26 = stablehlo.xor %20, %25 : tensor<7x3xui32>
    %27 = stablehlo.add %20, %26 : tensor<7x3xui32>
    %c_6 = stablehlo.constant dense<6> : tensor<ui32>
    %28 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %29 = stablehlo.shift_left %26, %28 : tensor<7x3xui32>
    %c_7 = stablehlo.constant dense<26> : tensor<ui32>
    %30 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %31 = stablehlo.shift_right_logical %26, %30 : tensor<7x3xui32>
    %32 = stablehlo.or %29, %31 : tensor<7x3xui32>
    %33 = stablehlo.xor %27, %32 : tensor<7x3xui32>
    %34 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %35 = stablehlo.add %27, %34 : tensor<7x3xui32>
    %36 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %37 = stablehlo.add %33, %36 : tensor<7x3xui32>
    %c_8 = stablehlo.constant dense<1> : tensor<ui32>
    %38 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %39 = stablehlo.add %37, %38 : tensor<7x3xui32>
    %40 = stablehlo.add %35, %39 : tensor<7x3xui32>
    %c_9 = stablehlo.constant dense<17> : tensor<ui32>
    %41 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %42 = stablehlo.shift_left %39, %41 : tensor<7x3xui32>
    %c_10 = stablehlo.constant dense<15> : tensor<ui32>
    %43 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %44 = stablehlo.shift_right_logical %39, %43 : tensor<7x3xui32>
    %45 = stablehlo.or %42, %44 : tensor<7x3xui32>
    %46 = stablehlo.xor %40, %45 : tensor<7x3xui32>
    %47 = stablehlo.add %40, %46 : tensor<7x3xui32>
    %c_11 = stablehlo.constant dense<29> : tensor<ui32>
    %48 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %49 = stablehlo.shift_left %46, %48 : tensor<7x3xui32>
    %c_12 = stablehlo.constant dense<3> : tensor<ui32>
    %50 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %51 = stablehlo.shift_right_logical %46, %50 : tensor<7x3xui32>
    %52 = stablehlo.or %49, %51 : tensor<7x3xui32>
    %53 = stablehlo.xor %47, %52 : tensor<7x3xui32>
    %54 = stablehlo.add %47, %53 : tensor<7x3xui32>
    %c_13 = stablehlo.constant dense<16> : tensor<ui32>
    %55 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %56 = stablehlo.shift_left %53, %55 : tensor<7x3xui32>
    %c_14 = stablehlo.constant dense<16> : tensor<ui32>
    %57 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %58 = stablehlo.shift_right_logical %53, %57 : tensor<7x3xui32>
    %59 = stablehlo.or %56, %58 : tensor<7x3xui32>
    %60 = stablehlo.xor %54, %59 : tensor<7x3xui32>
    %61 = stablehlo.add %54, %60 : tensor<7x3xui32>
    %c_15 = stablehlo.constant dense<24> : tensor<ui32>
    %62 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %63 = stablehlo.shift_left %60, %62 : tensor<7x3xui32>
    %c_16 = stablehlo.constant dense<8> : tensor<ui32>
    %64 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %65 = stablehlo.shift_right_logical %60, %64 : tensor<7x3xui32>
    %66 = stablehlo.or %63, %65 : tensor<7x3xui32>
    %67 = stablehlo.xor %61, %66 : tensor<7x3xui32>
    %68 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %69 = stablehlo.add %61, %68 : tensor<7x3xui32>
    %70 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %71 = stablehlo.add %67, %70 : tensor<7x3xui32>
    %c_17 = stablehlo.constant dense<2> : tensor<ui32>
    %72 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %73 = stablehlo.add %71, %72 : tensor<7x3xui32>
    %74 = stablehlo.add %69, %73 : tensor<7x3xui32>
    %c_18 = stablehlo.constant dense<13> : tensor<ui32>
    %75 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %76 = stablehlo.shift_left %73, %75 : tensor<7x3xui32>
    %c_19 = stablehlo.constant dense<19> : tensor<ui32>
    %77 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %78 = stablehlo.shift_right_logical %73, %77 : tensor<7x3xui32>
    %79 = stablehlo.or %76, %78 : tensor<7x3xui32>
    %80 = stablehlo.xor %74, %79 : tensor<7x3xui32>
    %81 = stablehlo.add %74, %80 : tensor<7x3xui32>
    %c_20 = stablehlo.constant dense<15> : tensor<ui32>
    %82 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %83 = stablehlo.shift_left %80, %82 : tensor<7x3xui32>
    %c_21 = stablehlo.constant dense<17> : tensor<ui32>
    %84 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %85 = stablehlo.shift_right_logical %80, %84 : tensor<7x3xui32>
    %86 = stablehlo.or %83, %85 : tensor<7x3xui32>
    %87 = stablehlo.xor %81, %86 : tensor<7x3xui32>
    %88 = stablehlo.add %81, %87 : tensor<7x3xui32>
    %c_22 = stablehlo.constant dense<26> : tensor<ui32>
    %89 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %90 = stablehlo.shift_left %87, %89 : tensor<7x3xui32>
    %c_23 = stablehlo.constant dense<6> : tensor<ui32>
    %91 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %92 = stablehlo.shift_right_logical %87, %91 : tensor<7x3xui32>
    %93 = stablehlo.or %90, %92 : tensor<7x3xui32>
    %94 = stablehlo.xor %88, %93 : tensor<7x3xui32>
    %95 = stablehlo.add %88, %94 : tensor<7x3xui32>
    %c_24 = stablehlo.constant dense<6> : tensor<ui32>
    %96 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %97 = stablehlo.shift_left %94, %96 : tensor<7x3xui32>
    %c_25 = stablehlo.constant dense<26> : tensor<ui32>
    %98 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %99 = stablehlo.shift_right_logical %94, %98 : tensor<7x3xui32>
    %100 = stablehlo.or %97, %99 : tensor<7x3xui32>
    %101 = stablehlo.xor %95, %100 : tensor<7x3xui32>
    %102 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %103 = stablehlo.add %95, %102 : tensor<7x3xui32>
    %104 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %105 = stablehlo.add %101, %104 : tensor<7x3xui32>
    %c_26 = stablehlo.constant dense<3> : tensor<ui32>
    %106 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %107 = stablehlo.add %105, %106 : tensor<7x3xui32>
    %108 = stablehlo.add %103, %107 : tensor<7x3xui32>
    %c_27 = stablehlo.constant dense<17> : tensor<ui32>
    %109 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %110 = stablehlo.shift_left %107, %109 : tensor<7x3xui32>
    %c_28 = stablehlo.constant dense<15> : tensor<ui32>
    %111 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %112 = stablehlo.shift_right_logical %107, %111 : tensor<7x3xui32>
    %113 = stablehlo.or %110, %112 : tensor<7x3xui32>
    %114 = stablehlo.xor %108, %113 : tensor<7x3xui32>
    %115 = stablehlo.add %108, %114 : tensor<7x3xui32>
    %c_29 = stablehlo.constant dense<29> : tensor<ui32>
    %116 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %117 = stablehlo.shift_left %114, %116 : tensor<7x3xui32>
    %c_30 = stablehlo.constant dense<3> : tensor<ui32>
    %118 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %119 = stablehlo.shift_right_logical %114, %118 : tensor<7x3xui32>
    %120 = stablehlo.or %117, %119 : tensor<7x3xui32>
    %121 = stablehlo.xor %115, %120 : tensor<7x3xui32>
    %122 = stablehlo.add %115, %121 : tensor<7x3xui32>
    %c_31 = stablehlo.constant dense<16> : tensor<ui32>
    %123 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %124 = stablehlo.shift_left %121, %123 : tensor<7x3xui32>
    %c_32 = stablehlo.constant dense<16> : tensor<ui32>
    %125 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %126 = stablehlo.shift_right_logical %121, %125 : tensor<7x3xui32>
    %127 = stablehlo.or %124, %126 : tensor<7x3xui32>
    %128 = stablehlo.xor %122, %127 : tensor<7x3xui32>
    %129 = stablehlo.add %122, %128 : tensor<7x3xui32>
    %c_33 = stablehlo.constant dense<24> : tensor<ui32>
    %130 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %131 = stablehlo.shift_left %128, %130 : tensor<7x3xui32>
    %c_34 = stablehlo.constant dense<8> : tensor<ui32>
    %132 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %133 = stablehlo.shift_right_logical %128, %132 : tensor<7x3xui32>
    %134 = stablehlo.or %131, %133 : tensor<7x3xui32>
    %135 = stablehlo.xor %129, %134 : tensor<7x3xui32>
    %136 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %137 = stablehlo.add %129, %136 : tensor<7x3xui32>
    %138 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %139 = stablehlo.add %135, %138 : tensor<7x3xui32>
    %c_35 = stablehlo.constant dense<4> : tensor<ui32>
    %140 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %141 = stablehlo.add %139, %140 : tensor<7x3xui32>
    %142 = stablehlo.add %137, %141 : tensor<7x3xui32>
    %c_36 = stablehlo.constant dense<13> : tensor<ui32>
    %143 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %144 = stablehlo.shift_left %141, %143 : tensor<7x3xui32>
    %c_37 = stablehlo.constant dense<19> : tensor<ui32>
    %145 = stablehlo.broadcast_in_dim %c_37, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %146 = stablehlo.shift_right_logical %141, %145 : tensor<7x3xui32>
    %147 = stablehlo.or %144, %146 : tensor<7x3xui32>
    %148 = stablehlo.xor %142, %147 : tensor<7x3xui32>
    %149 = stablehlo.add %142, %148 : tensor<7x3xui32>
    %c_38 = stablehlo.constant dense<15> : tensor<ui32>
    %150 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %151 = stablehlo.shift_left %148, %150 : tensor<7x3xui32>
    %c_39 = stablehlo.constant dense<17> : tensor<ui32>
    %152 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %153 = stablehlo.shift_right_logical %148, %152 : tensor<7x3xui32>
    %154 = stablehlo.or %151, %153 : tensor<7x3xui32>
    %155 = stablehlo.xor %149, %154 : tensor<7x3xui32>
    %156 = stablehlo.add %149, %155 : tensor<7x3xui32>
    %c_40 = stablehlo.constant dense<26> : tensor<ui32>
    %157 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %158 = stablehlo.shift_left %155, %157 : tensor<7x3xui32>
    %c_41 = stablehlo.constant dense<6> : tensor<ui32>
    %159 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %160 = stablehlo.shift_right_logical %155, %159 : tensor<7x3xui32>
    %161 = stablehlo.or %158, %160 : tensor<7x3xui32>
    %162 = stablehlo.xor %156, %161 : tensor<7x3xui32>
    %163 = stablehlo.add %156, %162 : tensor<7x3xui32>
    %c_42 = stablehlo.constant dense<6> : tensor<ui32>
    %164 = stablehlo.broadcast_in_dim %c_42, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %165 = stablehlo.shift_left %162, %164 : tensor<7x3xui32>
    %c_43 = stablehlo.constant dense<26> : tensor<ui32>
    %166 = stablehlo.broadcast_in_dim %c_43, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %167 = stablehlo.shift_right_logical %162, %166 : tensor<7x3xui32>
    %168 = stablehlo.or %165, %167 : tensor<7x3xui32>
    %169 = stablehlo.xor %163, %168 : tensor<7x3xui32>
    %170 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %171 = stablehlo.add %163, %170 : tensor<7x3xui32>
    %172 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %173 = stablehlo.add %169, %172 : tensor<7x3xui32>
    %c_44 = stablehlo.constant dense<5> : tensor<ui32>
    %174 = stablehlo.broadcast_in_dim %c_44, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
    %175 = stablehlo.add %173, %174 : tensor<7x3xui32>
    return %171, %175 : tensor<7x3xui32>, tensor<7x3xui32>
  }
  func.func private @softplus(%arg0: tensor<7x3xf64>) -> (tensor<7x3xf64>, tensor<7x3xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %1 = stablehlo.maximum %arg0, %0 : tensor<7x3xf64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %3 = stablehlo.subtract %arg0, %2 : tensor<7x3xf64>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<7x3xf64>, tensor<7x3xf64>) -> tensor<7x3xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %6 = stablehlo.add %arg0, %5 : tensor<7x3xf64>
    %7 = stablehlo.abs %3 : tensor<7x3xf64>
    %8 = stablehlo.negate %7 : tensor<7x3xf64>
    %9 = stablehlo.exponential %8 : tensor<7x3xf64>
    %10 = stablehlo.log_plus_one %9 : tensor<7x3xf64>
    %11 = stablehlo.add %1, %10 : tensor<7x3xf64>
    %12 = stablehlo.select %4, %6, %11 : tensor<7x3xi1>, tensor<7x3xf64>
    %cst_0 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<7x3xf64>, tensor<7x3xf64>) -> tensor<7x3xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<7x3xi1>, tensor<7x3xf64>
    %cst_2 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<7x3xf64>, tensor<7x3xf64>) -> tensor<7x3xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %20 = stablehlo.select %18, %19, %12 : tensor<7x3xi1>, tensor<7x3xf64>
    %21 = stablehlo.subtract %16, %20 : tensor<7x3xf64>
    %22 = stablehlo.exponential %21 : tensor<7x3xf64>
    return %12, %22 : tensor<7x3xf64>, tensor<7x3xf64>
  }
  func.func private @softplus_1(%arg0: tensor<7x3xf64>, %arg1: tensor<7x3xf64>) -> tensor<7x3xf64> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<7x3xf64>
    return %0 : tensor<7x3xf64>
  }
}
