// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def monte_carlo_estimate_step(loc, raw_sd, step_id, center, width, weights):
//     """Compute a leaky monte carlo estimate."""
//     scale = jnp.exp(0.72 * raw_sd)
//     rng_key = jax.random.fold_in(jax.random.key(step_id), 8)
//     base = jax.random.gumbel(rng_key, (7, 3), dtype=loc.dtype)
//     theta_s = loc + scale * base
//     std_gap = (theta_s - loc) / scale
//     log_q = jnp.sum(-(std_gap + jnp.exp(-std_gap)) - jnp.log(scale), axis=-1)
//     t_val = (theta_s - center) / width
//     lp_target = jnp.sum(
//         -t_val - 2.0 * jax.nn.softplus(-t_val) - jnp.log(width), axis=-1
//     )
//     log_ratio = lp_target - log_q
//     w = jax.nn.softmax(0.59 * log_ratio)
//     modulated = 0.37 * jnp.square(theta_s)
//     estimate = w @ modulated
//     eff_size = 1.0 / jnp.sum(w**2)
//     quotient = estimate / (1.0 + weights**2)
//     attenuated = quotient / (1.0 + jnp.abs(quotient))
//
//     def near(q):
//         merged = 1.281 * q + 0.18
//         return jnp.sin(merged / 1.57)
//
//     def attract(q):
//         return jnp.log1p(jnp.abs(jnp.where(q < 0.26, q, 0.58 * q)))
//
//     piecewise = lax.cond(jnp.mean(attenuated) < -0.06, near, attract, attenuated)
//     combined = 0.75 * piecewise + 0.355 * estimate
//     log_value = jax.nn.logsumexp(combined, axis=-1)
//     penalty = log_value**2
//     return jnp.arctan(penalty), eff_size
//
//   loc: float64[3] in [-1, 1]
//   raw_sd: float64[3] in [-1, 1]
//   step_id: int32[] in [0, 9999]
//   center: float64[3] in [-1, 1]
//   width: float64[3] in [0.6, 2]
//   weights: float64[1] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_monte_carlo_estimate_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf64>, %arg1: tensor<3xf64>, %arg2: tensor<i32>, %arg3: tensor<3xf64>, %arg4: tensor<3xf64>, %arg5: tensor<1xf64>) -> (tensor<f64> {jax.result_info = "result[0]"}, tensor<f64> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.71999999999999997> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %1 = stablehlo.multiply %0, %arg1 : tensor<3xf64>
    %2 = stablehlo.exponential %1 : tensor<3xf64>
    %c = stablehlo.constant dense<32> : tensor<i32>
    %3 = stablehlo.shift_right_logical %arg2, %c : tensor<i32>
    %4 = stablehlo.convert %3 : (tensor<i32>) -> tensor<ui32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %6 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<i64>
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
    %34 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %36 = stablehlo.subtract %18, %35 : tensor<7x3xf64>
    %37 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %39 = stablehlo.divide %36, %38 : tensor<7x3xf64>
    %40 = stablehlo.negate %39 : tensor<7x3xf64>
    %41 = stablehlo.negate %39 : tensor<7x3xf64>
    %42 = call @softplus(%41) : (tensor<7x3xf64>) -> tensor<7x3xf64>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %43 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %44 = stablehlo.multiply %43, %42 : tensor<7x3xf64>
    %45 = stablehlo.subtract %40, %44 : tensor<7x3xf64>
    %46 = stablehlo.log %arg4 : tensor<3xf64>
    %47 = stablehlo.broadcast_in_dim %46, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %49 = stablehlo.subtract %45, %48 : tensor<7x3xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %50 = stablehlo.reduce(%49 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %51 = stablehlo.subtract %50, %33 : tensor<7xf64>
    %cst_5 = stablehlo.constant dense<5.900000e-01> : tensor<f64>
    %52 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %53 = stablehlo.multiply %52, %51 : tensor<7xf64>
    %cst_6 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %54 = stablehlo.reduce(%53 init: %cst_6) applies stablehlo.maximum across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %cst_7 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %55 = stablehlo.maximum %cst_7, %54 : tensor<f64>
    %56 = stablehlo.broadcast_in_dim %55, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %57 = stablehlo.broadcast_in_dim %56, dims = [0] : (tensor<1xf64>) -> tensor<7xf64>
    %58 = stablehlo.subtract %53, %57 : tensor<7xf64>
    %59 = stablehlo.exponential %58 : tensor<7xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %60 = stablehlo.reduce(%59 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %61 = stablehlo.broadcast_in_dim %60, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %62 = stablehlo.broadcast_in_dim %61, dims = [0] : (tensor<1xf64>) -> tensor<7xf64>
    %63 = stablehlo.divide %59, %62 : tensor<7xf64>
    %64 = chlo.square %18 : tensor<7x3xf64> -> tensor<7x3xf64>
    %cst_9 = stablehlo.constant dense<3.700000e-01> : tensor<f64>
    %65 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %66 = stablehlo.multiply %65, %64 : tensor<7x3xf64>
    %67 = stablehlo.dot_general %63, %66, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7xf64>, tensor<7x3xf64>) -> tensor<3xf64>
    %68 = stablehlo.multiply %63, %63 : tensor<7xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %69 = stablehlo.reduce(%68 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %70 = stablehlo.divide %cst_11, %69 : tensor<f64>
    %71 = stablehlo.multiply %arg5, %arg5 : tensor<1xf64>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %72 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %73 = stablehlo.add %72, %71 : tensor<1xf64>
    %74 = stablehlo.broadcast_in_dim %73, dims = [0] : (tensor<1xf64>) -> tensor<3xf64>
    %75 = stablehlo.divide %67, %74 : tensor<3xf64>
    %76 = stablehlo.abs %75 : tensor<3xf64>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %77 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %78 = stablehlo.add %77, %76 : tensor<3xf64>
    %79 = stablehlo.divide %75, %78 : tensor<3xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %80 = stablehlo.reduce(%79 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %cst_15 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %81 = stablehlo.divide %80, %cst_15 : tensor<f64>
    %cst_16 = stablehlo.constant dense<-6.000000e-02> : tensor<f64>
    %82 = stablehlo.compare LT, %81, %cst_16, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %83 = stablehlo.convert %82 : (tensor<i1>) -> tensor<i32>
    %84 = "stablehlo.case"(%83) ({
      %cst_23 = stablehlo.constant dense<2.600000e-01> : tensor<f64>
      %104 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %105 = stablehlo.compare LT, %79, %104, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
      %cst_24 = stablehlo.constant dense<5.800000e-01> : tensor<f64>
      %106 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %107 = stablehlo.multiply %106, %79 : tensor<3xf64>
      %108 = func.call @_where(%105, %79, %107) : (tensor<3xi1>, tensor<3xf64>, tensor<3xf64>) -> tensor<3xf64>
      %109 = stablehlo.abs %108 : tensor<3xf64>
      %110 = stablehlo.log_plus_one %109 : tensor<3xf64>
      stablehlo.return %110 : tensor<3xf64>
    }, {
      %cst_23 = stablehlo.constant dense<1.281000e+00> : tensor<f64>
      %104 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %105 = stablehlo.multiply %104, %79 : tensor<3xf64>
      %cst_24 = stablehlo.constant dense<1.800000e-01> : tensor<f64>
      %106 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %107 = stablehlo.add %105, %106 : tensor<3xf64>
      %cst_25 = stablehlo.constant dense<1.570000e+00> : tensor<f64>
      %108 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %109 = stablehlo.divide %107, %108 : tensor<3xf64>
      %110 = stablehlo.sine %109 : tensor<3xf64>
      stablehlo.return %110 : tensor<3xf64>
    }) : (tensor<i32>) -> tensor<3xf64>
    %cst_17 = stablehlo.constant dense<7.500000e-01> : tensor<f64>
    %85 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %86 = stablehlo.multiply %85, %84 : tensor<3xf64>
    %cst_18 = stablehlo.constant dense<3.550000e-01> : tensor<f64>
    %87 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %88 = stablehlo.multiply %87, %67 : tensor<3xf64>
    %89 = stablehlo.add %86, %88 : tensor<3xf64>
    %cst_19 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %90 = stablehlo.reduce(%89 init: %cst_19) applies stablehlo.maximum across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %cst_20 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %91 = stablehlo.maximum %cst_20, %90 : tensor<f64>
    %92 = stablehlo.is_finite %91 : (tensor<f64>) -> tensor<i1>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %93 = stablehlo.select %92, %91, %cst_21 : tensor<i1>, tensor<f64>
    %94 = stablehlo.broadcast_in_dim %93, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %95 = stablehlo.broadcast_in_dim %94, dims = [0] : (tensor<1xf64>) -> tensor<3xf64>
    %96 = stablehlo.subtract %89, %95 : tensor<3xf64>
    %97 = stablehlo.exponential %96 : tensor<3xf64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %98 = stablehlo.reduce(%97 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %99 = stablehlo.abs %98 : tensor<f64>
    %100 = stablehlo.log %99 : tensor<f64>
    %101 = stablehlo.add %100, %93 : tensor<f64>
    %102 = stablehlo.multiply %101, %101 : tensor<f64>
    %103 = chlo.atan %102 : tensor<f64> -> tensor<f64>
    return %103, %70 : tensor<f64>, tensor<f64>
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
      %16 = stablehlo.add %iterArg_5, %iterArg_6 : tensor<1xui32>
      %17 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %18 = stablehlo.shift_left %iterArg_6, %17 : tensor<1xui32>
      %c_13 = stablehlo.constant dense<32> : tensor<ui32>
      %19 = stablehlo.subtract %c_13, %9 : tensor<ui32>
      %20 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %21 = stablehlo.shift_right_logical %iterArg_6, %20 : tensor<1xui32>
      %22 = stablehlo.or %18, %21 : tensor<1xui32>
      %23 = stablehlo.xor %16, %22 : tensor<1xui32>
      %24 = stablehlo.add %16, %23 : tensor<1xui32>
      %25 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %26 = stablehlo.shift_left %23, %25 : tensor<1xui32>
      %c_14 = stablehlo.constant dense<32> : tensor<ui32>
      %27 = stablehlo.subtract %c_14, %11 : tensor<ui32>
      %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %29 = stablehlo.shift_right_logical %23, %28 : tensor<1xui32>
      %30 = stablehlo.or %26, %29 : tensor<1xui32>
      %31 = stablehlo.xor %24, %30 : tensor<1xui32>
      %32 = stablehlo.add %24, %31 : tensor<1xui32>
      %33 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %34 = stablehlo.shift_left %31, %33 : tensor<1xui32>
      %c_15 = stablehlo.constant dense<32> : tensor<ui32>
      %35 = stablehlo.subtract %c_15, %13 : tensor<ui32>
      %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %37 = stablehlo.shift_right_logical %31, %36 : tensor<1xui32>
      %38 = stablehlo.or %34, %37 : tensor<1xui32>
      %39 = stablehlo.xor %32, %38 : tensor<1xui32>
      %40 = stablehlo.add %32, %39 : tensor<1xui32>
      %41 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %42 = stablehlo.shift_left %39, %41 : tensor<1xui32>
      %c_16 = stablehlo.constant dense<32> : tensor<ui32>
      %43 = stablehlo.subtract %c_16, %15 : tensor<ui32>
      %44 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %45 = stablehlo.shift_right_logical %39, %44 : tensor<1xui32>
      %46 = stablehlo.or %42, %45 : tensor<1xui32>
      %47 = stablehlo.xor %40, %46 : tensor<1xui32>
      %48 = stablehlo.broadcast_in_dim %iterArg_7, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %49 = stablehlo.add %40, %48 : tensor<1xui32>
      %50 = stablehlo.broadcast_in_dim %iterArg_8, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %51 = stablehlo.add %47, %50 : tensor<1xui32>
      %c_17 = stablehlo.constant dense<1> : tensor<i64>
      %52 = stablehlo.add %iterArg_4, %c_17 : tensor<i64>
      %53 = stablehlo.convert %52 : (tensor<i64>) -> tensor<ui32>
      %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %55 = stablehlo.add %51, %54 : tensor<1xui32>
      %c_18 = stablehlo.constant dense<1> : tensor<i64>
      %56 = stablehlo.add %iterArg, %c_18 : tensor<i64>
      stablehlo.return %56, %7, %49, %55, %iterArg_8, %iterArg_9, %iterArg_7, %iterArg_11, %iterArg_10 : tensor<i64>, tensor<i64>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<1xui32>, tensor<1xui32>
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
      %16 = stablehlo.add %iterArg_5, %iterArg_6 : tensor<7x3xui32>
      %17 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
      %18 = stablehlo.shift_left %iterArg_6, %17 : tensor<7x3xui32>
      %c_13 = stablehlo.constant dense<32> : tensor<ui32>
      %19 = stablehlo.subtract %c_13, %9 : tensor<ui32>
      %20 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
      %21 = stablehlo.shift_right_logical %iterArg_6, %20 : tensor<7x3xui32>
      %22 = stablehlo.or %18, %21 : tensor<7x3xui32>
      %23 = stablehlo.xor %16, %22 : tensor<7x3xui32>
      %24 = stablehlo.add %16, %23 : tensor<7x3xui32>
      %25 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
      %26 = stablehlo.shift_left %23, %25 : tensor<7x3xui32>
      %c_14 = stablehlo.constant dense<32> : tensor<ui32>
      %27 = stablehlo.subtract %c_14, %11 : tensor<ui32>
      %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
      %29 = stablehlo.shift_right_logical %23, %28 : tensor<7x3xui32>
      %30 = stablehlo.or %26, %29 : tensor<7x3xui32>
      %31 = stablehlo.xor %24, %30 : tensor<7x3xui32>
      %32 = stablehlo.add %24, %31 : tensor<7x3xui32>
      %33 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
      %34 = stablehlo.shift_left %31, %33 : tensor<7x3xui32>
      %c_15 = stablehlo.constant dense<32> : tensor<ui32>
      %35 = stablehlo.subtract %c_15, %13 : tensor<ui32>
      %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
      %37 = stablehlo.shift_right_logical %31, %36 : tensor<7x3xui32>
      %38 = stablehlo.or %34, %37 : tensor<7x3xui32>
      %39 = stablehlo.xor %32, %38 : tensor<7x3xui32>
      %40 = stablehlo.add %32, %39 : tensor<7x3xui32>
      %41 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
      %42 = stablehlo.shift_left %39, %41 : tensor<7x3xui32>
      %c_16 = stablehlo.constant dense<32> : tensor<ui32>
      %43 = stablehlo.subtract %c_16, %15 : tensor<ui32>
      %44 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
      %45 = stablehlo.shift_right_logical %39, %44 : tensor<7x3xui32>
      %46 = stablehlo.or %42, %45 : tensor<7x3xui32>
      %47 = stablehlo.xor %40, %46 : tensor<7x3xui32>
      %48 = stablehlo.broadcast_in_dim %iterArg_7, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
      %49 = stablehlo.add %40, %48 : tensor<7x3xui32>
      %50 = stablehlo.broadcast_in_dim %iterArg_8, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
      %51 = stablehlo.add %47, %50 : tensor<7x3xui32>
      %c_17 = stablehlo.constant dense<1> : tensor<i64>
      %52 = stablehlo.add %iterArg_4, %c_17 : tensor<i64>
      %53 = stablehlo.convert %52 : (tensor<i64>) -> tensor<ui32>
      %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
      %55 = stablehlo.add %51, %54 : tensor<7x3xui32>
      %c_18 = stablehlo.constant dense<1> : tensor<i64>
      %56 = stablehlo.add %iterArg, %c_18 : tensor<i64>
      stablehlo.return %56, %7, %49, %55, %iterArg_8, %iterArg_9, %iterArg_7, %iterArg_11, %iterArg_10 : tensor<i64>, tensor<i64>, tensor<7x3xui32>, tensor<7x3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<7x3xui32>, tensor<7x3xui32>
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
  func.func private @_where(%arg0: tensor<3xi1>, %arg1: tensor<3xf64>, %arg2: tensor<3xf64>) -> tensor<3xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3xi1>, tensor<3xf64>
    return %0 : tensor<3xf64>
  }
}
// -----
// forward, cuda
module @jit_monte_carlo_estimate_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf64>, %arg1: tensor<3xf64>, %arg2: tensor<i32>, %arg3: tensor<3xf64>, %arg4: tensor<3xf64>, %arg5: tensor<1xf64>) -> (tensor<f64> {jax.result_info = "result[0]"}, tensor<f64> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.71999999999999997> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %1 = stablehlo.multiply %0, %arg1 : tensor<3xf64>
    %2 = stablehlo.exponential %1 : tensor<3xf64>
    %c = stablehlo.constant dense<32> : tensor<i32>
    %3 = stablehlo.shift_right_logical %arg2, %c : tensor<i32>
    %4 = stablehlo.convert %3 : (tensor<i32>) -> tensor<ui32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %6 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<i64>
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
    %34 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %36 = stablehlo.subtract %18, %35 : tensor<7x3xf64>
    %37 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %39 = stablehlo.divide %36, %38 : tensor<7x3xf64>
    %40 = stablehlo.negate %39 : tensor<7x3xf64>
    %41 = stablehlo.negate %39 : tensor<7x3xf64>
    %42 = call @softplus(%41) : (tensor<7x3xf64>) -> tensor<7x3xf64>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %43 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %44 = stablehlo.multiply %43, %42 : tensor<7x3xf64>
    %45 = stablehlo.subtract %40, %44 : tensor<7x3xf64>
    %46 = stablehlo.log %arg4 : tensor<3xf64>
    %47 = stablehlo.broadcast_in_dim %46, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %49 = stablehlo.subtract %45, %48 : tensor<7x3xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %50 = stablehlo.reduce(%49 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %51 = stablehlo.subtract %50, %33 : tensor<7xf64>
    %cst_5 = stablehlo.constant dense<5.900000e-01> : tensor<f64>
    %52 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %53 = stablehlo.multiply %52, %51 : tensor<7xf64>
    %cst_6 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %54 = stablehlo.reduce(%53 init: %cst_6) applies stablehlo.maximum across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %cst_7 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %55 = stablehlo.maximum %cst_7, %54 : tensor<f64>
    %56 = stablehlo.broadcast_in_dim %55, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %57 = stablehlo.broadcast_in_dim %56, dims = [0] : (tensor<1xf64>) -> tensor<7xf64>
    %58 = stablehlo.subtract %53, %57 : tensor<7xf64>
    %59 = stablehlo.exponential %58 : tensor<7xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %60 = stablehlo.reduce(%59 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %61 = stablehlo.broadcast_in_dim %60, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %62 = stablehlo.broadcast_in_dim %61, dims = [0] : (tensor<1xf64>) -> tensor<7xf64>
    %63 = stablehlo.divide %59, %62 : tensor<7xf64>
    %64 = chlo.square %18 : tensor<7x3xf64> -> tensor<7x3xf64>
    %cst_9 = stablehlo.constant dense<3.700000e-01> : tensor<f64>
    %65 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %66 = stablehlo.multiply %65, %64 : tensor<7x3xf64>
    %67 = stablehlo.dot_general %63, %66, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7xf64>, tensor<7x3xf64>) -> tensor<3xf64>
    %68 = stablehlo.multiply %63, %63 : tensor<7xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %69 = stablehlo.reduce(%68 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %70 = stablehlo.divide %cst_11, %69 : tensor<f64>
    %71 = stablehlo.multiply %arg5, %arg5 : tensor<1xf64>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %72 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %73 = stablehlo.add %72, %71 : tensor<1xf64>
    %74 = stablehlo.broadcast_in_dim %73, dims = [0] : (tensor<1xf64>) -> tensor<3xf64>
    %75 = stablehlo.divide %67, %74 : tensor<3xf64>
    %76 = stablehlo.abs %75 : tensor<3xf64>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %77 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %78 = stablehlo.add %77, %76 : tensor<3xf64>
    %79 = stablehlo.divide %75, %78 : tensor<3xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %80 = stablehlo.reduce(%79 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %cst_15 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %81 = stablehlo.divide %80, %cst_15 : tensor<f64>
    %cst_16 = stablehlo.constant dense<-6.000000e-02> : tensor<f64>
    %82 = stablehlo.compare LT, %81, %cst_16, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %83 = stablehlo.convert %82 : (tensor<i1>) -> tensor<i32>
    %84 = "stablehlo.case"(%83) ({
      %cst_23 = stablehlo.constant dense<2.600000e-01> : tensor<f64>
      %104 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %105 = stablehlo.compare LT, %79, %104, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
      %cst_24 = stablehlo.constant dense<5.800000e-01> : tensor<f64>
      %106 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %107 = stablehlo.multiply %106, %79 : tensor<3xf64>
      %108 = func.call @_where(%105, %79, %107) : (tensor<3xi1>, tensor<3xf64>, tensor<3xf64>) -> tensor<3xf64>
      %109 = stablehlo.abs %108 : tensor<3xf64>
      %110 = stablehlo.log_plus_one %109 : tensor<3xf64>
      stablehlo.return %110 : tensor<3xf64>
    }, {
      %cst_23 = stablehlo.constant dense<1.281000e+00> : tensor<f64>
      %104 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %105 = stablehlo.multiply %104, %79 : tensor<3xf64>
      %cst_24 = stablehlo.constant dense<1.800000e-01> : tensor<f64>
      %106 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %107 = stablehlo.add %105, %106 : tensor<3xf64>
      %cst_25 = stablehlo.constant dense<1.570000e+00> : tensor<f64>
      %108 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %109 = stablehlo.divide %107, %108 : tensor<3xf64>
      %110 = stablehlo.sine %109 : tensor<3xf64>
      stablehlo.return %110 : tensor<3xf64>
    }) : (tensor<i32>) -> tensor<3xf64>
    %cst_17 = stablehlo.constant dense<7.500000e-01> : tensor<f64>
    %85 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %86 = stablehlo.multiply %85, %84 : tensor<3xf64>
    %cst_18 = stablehlo.constant dense<3.550000e-01> : tensor<f64>
    %87 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %88 = stablehlo.multiply %87, %67 : tensor<3xf64>
    %89 = stablehlo.add %86, %88 : tensor<3xf64>
    %cst_19 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %90 = stablehlo.reduce(%89 init: %cst_19) applies stablehlo.maximum across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %cst_20 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %91 = stablehlo.maximum %cst_20, %90 : tensor<f64>
    %92 = stablehlo.is_finite %91 : (tensor<f64>) -> tensor<i1>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %93 = stablehlo.select %92, %91, %cst_21 : tensor<i1>, tensor<f64>
    %94 = stablehlo.broadcast_in_dim %93, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %95 = stablehlo.broadcast_in_dim %94, dims = [0] : (tensor<1xf64>) -> tensor<3xf64>
    %96 = stablehlo.subtract %89, %95 : tensor<3xf64>
    %97 = stablehlo.exponential %96 : tensor<3xf64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %98 = stablehlo.reduce(%97 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %99 = stablehlo.abs %98 : tensor<f64>
    %100 = stablehlo.log %99 : tensor<f64>
    %101 = stablehlo.add %100, %93 : tensor<f64>
    %102 = stablehlo.multiply %101, %101 : tensor<f64>
    %103 = chlo.atan %102 : tensor<f64> -> tensor<f64>
    return %103, %70 : tensor<f64>, tensor<f64>
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
  func.func private @_where(%arg0: tensor<3xi1>, %arg1: tensor<3xf64>, %arg2: tensor<3xf64>) -> tensor<3xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3xi1>, tensor<3xf64>
    return %0 : tensor<3xf64>
  }
}
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf64>, %arg1: tensor<3xf64>, %arg2: tensor<i32>, %arg3: tensor<3xf64>, %arg4: tensor<3xf64>, %arg5: tensor<1xf64>) -> (tensor<3xf64> {jax.result_info = "result[0]"}, tensor<3xf64> {jax.result_info = "result[1]"}, tensor<3xf64> {jax.result_info = "result[2]"}, tensor<3xf64> {jax.result_info = "result[3]"}, tensor<1xf64> {jax.result_info = "result[4]"}) {
    %cst = stablehlo.constant dense<0.71999999999999997> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %1 = stablehlo.multiply %0, %arg1 : tensor<3xf64>
    %2 = stablehlo.exponential %1 : tensor<3xf64>
    %c = stablehlo.constant dense<32> : tensor<i32>
    %3 = stablehlo.shift_right_logical %arg2, %c : tensor<i32>
    %4 = stablehlo.convert %3 : (tensor<i32>) -> tensor<ui32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %6 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<i64>
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
    %37 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %39 = stablehlo.subtract %18, %38 : tensor<7x3xf64>
    %40 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
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
    %52 = stablehlo.log %arg4 : tensor<3xf64>
    %53 = stablehlo.broadcast_in_dim %52, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %55 = stablehlo.subtract %51, %54 : tensor<7x3xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %56 = stablehlo.reduce(%55 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %57 = stablehlo.subtract %56, %36 : tensor<7xf64>
    %cst_7 = stablehlo.constant dense<5.900000e-01> : tensor<f64>
    %58 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %59 = stablehlo.multiply %58, %57 : tensor<7xf64>
    %cst_8 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %60 = stablehlo.reduce(%59 init: %cst_8) applies stablehlo.maximum across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %cst_9 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %61 = stablehlo.maximum %cst_9, %60 : tensor<f64>
    %62 = stablehlo.broadcast_in_dim %61, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %63 = stablehlo.broadcast_in_dim %62, dims = [0] : (tensor<1xf64>) -> tensor<7xf64>
    %64 = stablehlo.subtract %59, %63 : tensor<7xf64>
    %65 = stablehlo.exponential %64 : tensor<7xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %66 = stablehlo.reduce(%65 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %67 = stablehlo.broadcast_in_dim %66, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %68 = stablehlo.broadcast_in_dim %67, dims = [0] : (tensor<1xf64>) -> tensor<7xf64>
    %69 = stablehlo.divide %65, %68 : tensor<7xf64>
    %70 = stablehlo.multiply %67, %67 : tensor<1xf64>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %71 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %72 = stablehlo.divide %71, %70 : tensor<1xf64>
    %73 = chlo.square %18 : tensor<7x3xf64> -> tensor<7x3xf64>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %74 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %75 = stablehlo.multiply %74, %18 : tensor<7x3xf64>
    %cst_13 = stablehlo.constant dense<3.700000e-01> : tensor<f64>
    %76 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %77 = stablehlo.multiply %76, %73 : tensor<7x3xf64>
    %78 = stablehlo.dot_general %69, %77, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7xf64>, tensor<7x3xf64>) -> tensor<3xf64>
    %79 = stablehlo.multiply %69, %69 : tensor<7xf64>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %80 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %81 = stablehlo.multiply %80, %69 : tensor<7xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %82 = stablehlo.reduce(%79 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %83 = stablehlo.multiply %82, %82 : tensor<f64>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %84 = stablehlo.divide %cst_16, %83 : tensor<f64>
    %85 = stablehlo.multiply %arg5, %arg5 : tensor<1xf64>
    %cst_17 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %86 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %87 = stablehlo.multiply %86, %arg5 : tensor<1xf64>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %88 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %89 = stablehlo.add %88, %85 : tensor<1xf64>
    %90 = stablehlo.broadcast_in_dim %89, dims = [0] : (tensor<1xf64>) -> tensor<3xf64>
    %91 = stablehlo.divide %78, %90 : tensor<3xf64>
    %92 = stablehlo.multiply %89, %89 : tensor<1xf64>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %93 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %94 = stablehlo.divide %93, %92 : tensor<1xf64>
    %95 = stablehlo.abs %91 : tensor<3xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %96 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %97 = stablehlo.compare GE, %91, %96, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %98 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %99 = stablehlo.add %98, %95 : tensor<3xf64>
    %100 = stablehlo.divide %91, %99 : tensor<3xf64>
    %101 = stablehlo.multiply %99, %99 : tensor<3xf64>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %102 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %103 = stablehlo.divide %102, %101 : tensor<3xf64>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %104 = stablehlo.reduce(%100 init: %cst_23) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %cst_24 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %105 = stablehlo.divide %104, %cst_24 : tensor<f64>
    %cst_25 = stablehlo.constant dense<-6.000000e-02> : tensor<f64>
    %106 = stablehlo.compare LT, %105, %cst_25, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %107 = stablehlo.convert %106 : (tensor<i1>) -> tensor<i32>
    %108:4 = "stablehlo.case"(%107) ({
      %cst_66 = stablehlo.constant dense<2.600000e-01> : tensor<f64>
      %257 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %258 = stablehlo.compare LT, %100, %257, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
      %cst_67 = stablehlo.constant dense<5.800000e-01> : tensor<f64>
      %259 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %260 = stablehlo.multiply %259, %100 : tensor<3xf64>
      %261 = func.call @_where(%258, %100, %260) : (tensor<3xi1>, tensor<3xf64>, tensor<3xf64>) -> tensor<3xf64>
      %262 = stablehlo.abs %261 : tensor<3xf64>
      %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %263 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %264 = stablehlo.compare GE, %261, %263, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
      %265 = stablehlo.log_plus_one %262 : tensor<3xf64>
      %cst_69 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %266 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %267 = stablehlo.add %262, %266 : tensor<3xf64>
      stablehlo.return %265, %258, %264, %267 : tensor<3xf64>, tensor<3xi1>, tensor<3xi1>, tensor<3xf64>
    }, {
      %cst_66 = stablehlo.constant dense<1.281000e+00> : tensor<f64>
      %257 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %258 = stablehlo.multiply %257, %100 : tensor<3xf64>
      %cst_67 = stablehlo.constant dense<1.800000e-01> : tensor<f64>
      %259 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %260 = stablehlo.add %258, %259 : tensor<3xf64>
      %cst_68 = stablehlo.constant dense<1.570000e+00> : tensor<f64>
      %261 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %262 = stablehlo.divide %260, %261 : tensor<3xf64>
      %263 = stablehlo.sine %262 : tensor<3xf64>
      %264 = stablehlo.cosine %262 : tensor<3xf64>
      %c_69 = stablehlo.constant dense<false> : tensor<i1>
      %265 = stablehlo.broadcast_in_dim %c_69, dims = [] : (tensor<i1>) -> tensor<3xi1>
      %c_70 = stablehlo.constant dense<false> : tensor<i1>
      %266 = stablehlo.broadcast_in_dim %c_70, dims = [] : (tensor<i1>) -> tensor<3xi1>
      stablehlo.return %263, %265, %266, %264 : tensor<3xf64>, tensor<3xi1>, tensor<3xi1>, tensor<3xf64>
    }) : (tensor<i32>) -> (tensor<3xf64>, tensor<3xi1>, tensor<3xi1>, tensor<3xf64>)
    %cst_26 = stablehlo.constant dense<7.500000e-01> : tensor<f64>
    %109 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %110 = stablehlo.multiply %109, %108#0 : tensor<3xf64>
    %cst_27 = stablehlo.constant dense<3.550000e-01> : tensor<f64>
    %111 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %112 = stablehlo.multiply %111, %78 : tensor<3xf64>
    %113 = stablehlo.add %110, %112 : tensor<3xf64>
    %cst_28 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %114 = stablehlo.reduce(%113 init: %cst_28) applies stablehlo.maximum across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %cst_29 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %115 = stablehlo.maximum %cst_29, %114 : tensor<f64>
    %116 = stablehlo.is_finite %115 : (tensor<f64>) -> tensor<i1>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %117 = stablehlo.select %116, %115, %cst_30 : tensor<i1>, tensor<f64>
    %118 = stablehlo.broadcast_in_dim %117, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %119 = stablehlo.broadcast_in_dim %118, dims = [0] : (tensor<1xf64>) -> tensor<3xf64>
    %120 = stablehlo.subtract %113, %119 : tensor<3xf64>
    %121 = stablehlo.exponential %120 : tensor<3xf64>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %122 = stablehlo.reduce(%121 init: %cst_31) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %123 = stablehlo.abs %122 : tensor<f64>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %124 = stablehlo.compare GE, %122, %cst_32, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %125 = stablehlo.log %123 : tensor<f64>
    %126 = stablehlo.add %125, %117 : tensor<f64>
    %127 = stablehlo.multiply %126, %126 : tensor<f64>
    %cst_33 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %128 = stablehlo.multiply %cst_33, %126 : tensor<f64>
    %129 = chlo.square %127 : tensor<f64> -> tensor<f64>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %130 = stablehlo.add %cst_34, %129 : tensor<f64>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %131 = stablehlo.divide %cst_35, %130 : tensor<f64>
    %132 = stablehlo.multiply %131, %128 : tensor<f64>
    %133 = stablehlo.divide %132, %123 : tensor<f64>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %134 = stablehlo.select %124, %cst_36, %133 : tensor<i1>, tensor<f64>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %135 = stablehlo.select %124, %133, %cst_37 : tensor<i1>, tensor<f64>
    %136 = stablehlo.negate %134 : tensor<f64>
    %137 = stablehlo.add %135, %136 : tensor<f64>
    %138 = stablehlo.broadcast_in_dim %137, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %139 = stablehlo.multiply %138, %121 : tensor<3xf64>
    %cst_38 = stablehlo.constant dense<3.550000e-01> : tensor<f64>
    %140 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %141 = stablehlo.multiply %140, %139 : tensor<3xf64>
    %cst_39 = stablehlo.constant dense<7.500000e-01> : tensor<f64>
    %142 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %143 = stablehlo.multiply %142, %139 : tensor<3xf64>
    %144 = "stablehlo.case"(%107) ({
      %257 = stablehlo.divide %143, %108#3 : tensor<3xf64>
      %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %258 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %259 = stablehlo.select %108#2, %258, %257 : tensor<3xi1>, tensor<3xf64>
      %260 = stablehlo.select %108#2, %257, %258 : tensor<3xi1>, tensor<3xf64>
      %261 = stablehlo.negate %259 : tensor<3xf64>
      %262 = stablehlo.add %260, %261 : tensor<3xf64>
      %263:2 = func.call @_where_1(%108#1, %262) : (tensor<3xi1>, tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>)
      %cst_67 = stablehlo.constant dense<5.800000e-01> : tensor<f64>
      %264 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %265 = stablehlo.multiply %264, %263#1 : tensor<3xf64>
      %266 = stablehlo.add %263#0, %265 : tensor<3xf64>
      stablehlo.return %266 : tensor<3xf64>
    }, {
      %257 = stablehlo.multiply %143, %108#3 : tensor<3xf64>
      %cst_66 = stablehlo.constant dense<1.570000e+00> : tensor<f64>
      %258 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %259 = stablehlo.divide %257, %258 : tensor<3xf64>
      %cst_67 = stablehlo.constant dense<1.281000e+00> : tensor<f64>
      %260 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %261 = stablehlo.multiply %260, %259 : tensor<3xf64>
      stablehlo.return %261 : tensor<3xf64>
    }) : (tensor<i32>) -> tensor<3xf64>
    %145 = stablehlo.multiply %144, %103 : tensor<3xf64>
    %146 = stablehlo.multiply %145, %91 : tensor<3xf64>
    %147 = stablehlo.negate %146 : tensor<3xf64>
    %148 = stablehlo.divide %144, %99 : tensor<3xf64>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %149 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %150 = stablehlo.select %97, %149, %147 : tensor<3xi1>, tensor<3xf64>
    %151 = stablehlo.select %97, %147, %149 : tensor<3xi1>, tensor<3xf64>
    %152 = stablehlo.add %148, %151 : tensor<3xf64>
    %153 = stablehlo.negate %150 : tensor<3xf64>
    %154 = stablehlo.add %152, %153 : tensor<3xf64>
    %155 = stablehlo.broadcast_in_dim %94, dims = [0] : (tensor<1xf64>) -> tensor<3xf64>
    %156 = stablehlo.multiply %154, %155 : tensor<3xf64>
    %157 = stablehlo.multiply %156, %78 : tensor<3xf64>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %158 = stablehlo.reduce(%157 init: %cst_41) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %159 = stablehlo.reshape %158 : (tensor<f64>) -> tensor<1xf64>
    %160 = stablehlo.negate %159 : tensor<1xf64>
    %161 = stablehlo.broadcast_in_dim %89, dims = [0] : (tensor<1xf64>) -> tensor<3xf64>
    %162 = stablehlo.divide %154, %161 : tensor<3xf64>
    %163 = stablehlo.add %141, %162 : tensor<3xf64>
    %164 = stablehlo.multiply %160, %87 : tensor<1xf64>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %165 = stablehlo.multiply %cst_42, %84 : tensor<f64>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %166 = stablehlo.multiply %165, %cst_43 : tensor<f64>
    %167 = stablehlo.negate %166 : tensor<f64>
    %168 = stablehlo.broadcast_in_dim %167, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %169 = stablehlo.multiply %168, %81 : tensor<7xf64>
    %170 = stablehlo.dot_general %163, %69, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<7xf64>) -> tensor<3x7xf64>
    %171 = stablehlo.transpose %170, dims = [1, 0] : (tensor<3x7xf64>) -> tensor<7x3xf64>
    %172 = stablehlo.dot_general %163, %77, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<7x3xf64>) -> tensor<7xf64>
    %173 = stablehlo.add %169, %172 : tensor<7xf64>
    %cst_44 = stablehlo.constant dense<3.700000e-01> : tensor<f64>
    %174 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %175 = stablehlo.multiply %174, %171 : tensor<7x3xf64>
    %176 = stablehlo.multiply %175, %75 : tensor<7x3xf64>
    %177 = stablehlo.broadcast_in_dim %72, dims = [0] : (tensor<1xf64>) -> tensor<7xf64>
    %178 = stablehlo.multiply %173, %177 : tensor<7xf64>
    %179 = stablehlo.multiply %178, %65 : tensor<7xf64>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %180 = stablehlo.reduce(%179 init: %cst_45) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %181 = stablehlo.reshape %180 : (tensor<f64>) -> tensor<1xf64>
    %182 = stablehlo.negate %181 : tensor<1xf64>
    %183 = stablehlo.broadcast_in_dim %67, dims = [0] : (tensor<1xf64>) -> tensor<7xf64>
    %184 = stablehlo.divide %173, %183 : tensor<7xf64>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %185 = stablehlo.reduce(%182 init: %cst_46) applies stablehlo.add across dimensions = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<f64>
    %186 = stablehlo.broadcast_in_dim %185, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %187 = stablehlo.add %184, %186 : tensor<7xf64>
    %188 = stablehlo.multiply %187, %65 : tensor<7xf64>
    %cst_47 = stablehlo.constant dense<5.900000e-01> : tensor<f64>
    %189 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %190 = stablehlo.multiply %189, %188 : tensor<7xf64>
    %191 = stablehlo.negate %190 : tensor<7xf64>
    %192 = stablehlo.broadcast_in_dim %190, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %193 = stablehlo.negate %192 : tensor<7x3xf64>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %194 = stablehlo.reduce(%193 init: %cst_48) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %195 = stablehlo.reshape %194 : (tensor<3xf64>) -> tensor<1x3xf64>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %196 = stablehlo.reduce(%195 init: %cst_49) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %197 = stablehlo.divide %196, %arg4 : tensor<3xf64>
    %198 = stablehlo.negate %192 : tensor<7x3xf64>
    %cst_50 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %199 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %200 = stablehlo.multiply %199, %198 : tensor<7x3xf64>
    %201 = call @softplus_2(%48#1, %200) : (tensor<7x3xf64>, tensor<7x3xf64>) -> tensor<7x3xf64>
    %202 = stablehlo.negate %201 : tensor<7x3xf64>
    %203 = stablehlo.negate %192 : tensor<7x3xf64>
    %204 = stablehlo.add %202, %203 : tensor<7x3xf64>
    %205 = stablehlo.broadcast_in_dim %45, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %206 = stablehlo.multiply %204, %205 : tensor<7x3xf64>
    %207 = stablehlo.multiply %206, %39 : tensor<7x3xf64>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %208 = stablehlo.reduce(%207 init: %cst_51) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %209 = stablehlo.reshape %208 : (tensor<3xf64>) -> tensor<1x3xf64>
    %210 = stablehlo.negate %209 : tensor<1x3xf64>
    %211 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %212 = stablehlo.divide %204, %211 : tensor<7x3xf64>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %213 = stablehlo.reduce(%210 init: %cst_52) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %214 = stablehlo.add %197, %213 : tensor<3xf64>
    %215 = stablehlo.negate %212 : tensor<7x3xf64>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %216 = stablehlo.reduce(%215 init: %cst_53) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %217 = stablehlo.reshape %216 : (tensor<3xf64>) -> tensor<1x3xf64>
    %218 = stablehlo.add %176, %212 : tensor<7x3xf64>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %219 = stablehlo.reduce(%217 init: %cst_54) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %220 = stablehlo.broadcast_in_dim %191, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %221 = stablehlo.negate %220 : tensor<7x3xf64>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %222 = stablehlo.reduce(%221 init: %cst_55) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %223 = stablehlo.reshape %222 : (tensor<3xf64>) -> tensor<1x3xf64>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %224 = stablehlo.reduce(%223 init: %cst_56) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %225 = stablehlo.divide %224, %2 : tensor<3xf64>
    %226 = stablehlo.negate %220 : tensor<7x3xf64>
    %227 = stablehlo.multiply %226, %29 : tensor<7x3xf64>
    %228 = stablehlo.negate %227 : tensor<7x3xf64>
    %229 = stablehlo.add %226, %228 : tensor<7x3xf64>
    %230 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %231 = stablehlo.multiply %229, %230 : tensor<7x3xf64>
    %232 = stablehlo.multiply %231, %21 : tensor<7x3xf64>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %233 = stablehlo.reduce(%232 init: %cst_57) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %234 = stablehlo.reshape %233 : (tensor<3xf64>) -> tensor<1x3xf64>
    %235 = stablehlo.negate %234 : tensor<1x3xf64>
    %236 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %237 = stablehlo.divide %229, %236 : tensor<7x3xf64>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %238 = stablehlo.reduce(%235 init: %cst_58) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %239 = stablehlo.add %225, %238 : tensor<3xf64>
    %240 = stablehlo.negate %237 : tensor<7x3xf64>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %241 = stablehlo.reduce(%240 init: %cst_59) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %242 = stablehlo.reshape %241 : (tensor<3xf64>) -> tensor<1x3xf64>
    %243 = stablehlo.add %218, %237 : tensor<7x3xf64>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %244 = stablehlo.reduce(%242 init: %cst_60) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %245 = stablehlo.reduce(%243 init: %cst_61) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %246 = stablehlo.reshape %245 : (tensor<3xf64>) -> tensor<1x3xf64>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %247 = stablehlo.reduce(%246 init: %cst_62) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %248 = stablehlo.add %244, %247 : tensor<3xf64>
    %249 = stablehlo.multiply %243, %12 : tensor<7x3xf64>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %250 = stablehlo.reduce(%249 init: %cst_63) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %251 = stablehlo.reshape %250 : (tensor<3xf64>) -> tensor<1x3xf64>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %252 = stablehlo.reduce(%251 init: %cst_64) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %253 = stablehlo.add %239, %252 : tensor<3xf64>
    %254 = stablehlo.multiply %253, %2 : tensor<3xf64>
    %cst_65 = stablehlo.constant dense<0.71999999999999997> : tensor<f64>
    %255 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %256 = stablehlo.multiply %255, %254 : tensor<3xf64>
    return %248, %256, %219, %214, %164 : tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<1xf64>
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
      %16 = stablehlo.add %iterArg_5, %iterArg_6 : tensor<1xui32>
      %17 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %18 = stablehlo.shift_left %iterArg_6, %17 : tensor<1xui32>
      %c_13 = stablehlo.constant dense<32> : tensor<ui32>
      %19 = stablehlo.subtract %c_13, %9 : tensor<ui32>
      %20 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %21 = stablehlo.shift_right_logical %iterArg_6, %20 : tensor<1xui32>
      %22 = stablehlo.or %18, %21 : tensor<1xui32>
      %23 = stablehlo.xor %16, %22 : tensor<1xui32>
      %24 = stablehlo.add %16, %23 : tensor<1xui32>
      %25 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %26 = stablehlo.shift_left %23, %25 : tensor<1xui32>
      %c_14 = stablehlo.constant dense<32> : tensor<ui32>
      %27 = stablehlo.subtract %c_14, %11 : tensor<ui32>
      %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %29 = stablehlo.shift_right_logical %23, %28 : tensor<1xui32>
      %30 = stablehlo.or %26, %29 : tensor<1xui32>
      %31 = stablehlo.xor %24, %30 : tensor<1xui32>
      %32 = stablehlo.add %24, %31 : tensor<1xui32>
      %33 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %34 = stablehlo.shift_left %31, %33 : tensor<1xui32>
      %c_15 = stablehlo.constant dense<32> : tensor<ui32>
      %35 = stablehlo.subtract %c_15, %13 : tensor<ui32>
      %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %37 = stablehlo.shift_right_logical %31, %36 : tensor<1xui32>
      %38 = stablehlo.or %34, %37 : tensor<1xui32>
      %39 = stablehlo.xor %32, %38 : tensor<1xui32>
      %40 = stablehlo.add %32, %39 : tensor<1xui32>
      %41 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %42 = stablehlo.shift_left %39, %41 : tensor<1xui32>
      %c_16 = stablehlo.constant dense<32> : tensor<ui32>
      %43 = stablehlo.subtract %c_16, %15 : tensor<ui32>
      %44 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %45 = stablehlo.shift_right_logical %39, %44 : tensor<1xui32>
      %46 = stablehlo.or %42, %45 : tensor<1xui32>
      %47 = stablehlo.xor %40, %46 : tensor<1xui32>
      %48 = stablehlo.broadcast_in_dim %iterArg_7, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %49 = stablehlo.add %40, %48 : tensor<1xui32>
      %50 = stablehlo.broadcast_in_dim %iterArg_8, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %51 = stablehlo.add %47, %50 : tensor<1xui32>
      %c_17 = stablehlo.constant dense<1> : tensor<i64>
      %52 = stablehlo.add %iterArg_4, %c_17 : tensor<i64>
      %53 = stablehlo.convert %52 : (tensor<i64>) -> tensor<ui32>
      %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<ui32>) -> tensor<1xui32>
      %55 = stablehlo.add %51, %54 : tensor<1xui32>
      %c_18 = stablehlo.constant dense<1> : tensor<i64>
      %56 = stablehlo.add %iterArg, %c_18 : tensor<i64>
      stablehlo.return %56, %7, %49, %55, %iterArg_8, %iterArg_9, %iterArg_7, %iterArg_11, %iterArg_10 : tensor<i64>, tensor<i64>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<1xui32>, tensor<1xui32>
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
      %16 = stablehlo.add %iterArg_5, %iterArg_6 : tensor<7x3xui32>
      %17 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
      %18 = stablehlo.shift_left %iterArg_6, %17 : tensor<7x3xui32>
      %c_13 = stablehlo.constant dense<32> : tensor<ui32>
      %19 = stablehlo.subtract %c_13, %9 : tensor<ui32>
      %20 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
      %21 = stablehlo.shift_right_logical %iterArg_6, %20 : tensor<7x3xui32>
      %22 = stablehlo.or %18, %21 : tensor<7x3xui32>
      %23 = stablehlo.xor %16, %22 : tensor<7x3xui32>
      %24 = stablehlo.add %16, %23 : tensor<7x3xui32>
      %25 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
      %26 = stablehlo.shift_left %23, %25 : tensor<7x3xui32>
      %c_14 = stablehlo.constant dense<32> : tensor<ui32>
      %27 = stablehlo.subtract %c_14, %11 : tensor<ui32>
      %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
      %29 = stablehlo.shift_right_logical %23, %28 : tensor<7x3xui32>
      %30 = stablehlo.or %26, %29 : tensor<7x3xui32>
      %31 = stablehlo.xor %24, %30 : tensor<7x3xui32>
      %32 = stablehlo.add %24, %31 : tensor<7x3xui32>
      %33 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
      %34 = stablehlo.shift_left %31, %33 : tensor<7x3xui32>
      %c_15 = stablehlo.constant dense<32> : tensor<ui32>
      %35 = stablehlo.subtract %c_15, %13 : tensor<ui32>
      %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
      %37 = stablehlo.shift_right_logical %31, %36 : tensor<7x3xui32>
      %38 = stablehlo.or %34, %37 : tensor<7x3xui32>
      %39 = stablehlo.xor %32, %38 : tensor<7x3xui32>
      %40 = stablehlo.add %32, %39 : tensor<7x3xui32>
      %41 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
      %42 = stablehlo.shift_left %39, %41 : tensor<7x3xui32>
      %c_16 = stablehlo.constant dense<32> : tensor<ui32>
      %43 = stablehlo.subtract %c_16, %15 : tensor<ui32>
      %44 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
      %45 = stablehlo.shift_right_logical %39, %44 : tensor<7x3xui32>
      %46 = stablehlo.or %42, %45 : tensor<7x3xui32>
      %47 = stablehlo.xor %40, %46 : tensor<7x3xui32>
      %48 = stablehlo.broadcast_in_dim %iterArg_7, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
      %49 = stablehlo.add %40, %48 : tensor<7x3xui32>
      %50 = stablehlo.broadcast_in_dim %iterArg_8, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
      %51 = stablehlo.add %47, %50 : tensor<7x3xui32>
      %c_17 = stablehlo.constant dense<1> : tensor<i64>
      %52 = stablehlo.add %iterArg_4, %c_17 : tensor<i64>
      %53 = stablehlo.convert %52 : (tensor<i64>) -> tensor<ui32>
      %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<ui32>) -> tensor<7x3xui32>
      %55 = stablehlo.add %51, %54 : tensor<7x3xui32>
      %c_18 = stablehlo.constant dense<1> : tensor<i64>
      %56 = stablehlo.add %iterArg, %c_18 : tensor<i64>
      stablehlo.return %56, %7, %49, %55, %iterArg_8, %iterArg_9, %iterArg_7, %iterArg_11, %iterArg_10 : tensor<i64>, tensor<i64>, tensor<7x3xui32>, tensor<7x3xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<7x3xui32>, tensor<7x3xui32>
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
  func.func private @_where(%arg0: tensor<3xi1>, %arg1: tensor<3xf64>, %arg2: tensor<3xf64>) -> tensor<3xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3xi1>, tensor<3xf64>
    return %0 : tensor<3xf64>
  }
  func.func private @_where_1(%arg0: tensor<3xi1>, %arg1: tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<3xi1>, tensor<3xf64>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<3xi1>, tensor<3xf64>
    return %2, %1 : tensor<3xf64>, tensor<3xf64>
  }
  func.func private @softplus_2(%arg0: tensor<7x3xf64>, %arg1: tensor<7x3xf64>) -> tensor<7x3xf64> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<7x3xf64>
    return %0 : tensor<7x3xf64>
  }
}
// -----
// backward, cuda
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf64>, %arg1: tensor<3xf64>, %arg2: tensor<i32>, %arg3: tensor<3xf64>, %arg4: tensor<3xf64>, %arg5: tensor<1xf64>) -> (tensor<3xf64> {jax.result_info = "result[0]"}, tensor<3xf64> {jax.result_info = "result[1]"}, tensor<3xf64> {jax.result_info = "result[2]"}, tensor<3xf64> {jax.result_info = "result[3]"}, tensor<1xf64> {jax.result_info = "result[4]"}) {
    %cst = stablehlo.constant dense<0.71999999999999997> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %1 = stablehlo.multiply %0, %arg1 : tensor<3xf64>
    %2 = stablehlo.exponential %1 : tensor<3xf64>
    %c = stablehlo.constant dense<32> : tensor<i32>
    %3 = stablehlo.shift_right_logical %arg2, %c : tensor<i32>
    %4 = stablehlo.convert %3 : (tensor<i32>) -> tensor<ui32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %6 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<i64>
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
    %37 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %39 = stablehlo.subtract %18, %38 : tensor<7x3xf64>
    %40 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
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
    %52 = stablehlo.log %arg4 : tensor<3xf64>
    %53 = stablehlo.broadcast_in_dim %52, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %55 = stablehlo.subtract %51, %54 : tensor<7x3xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %56 = stablehlo.reduce(%55 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %57 = stablehlo.subtract %56, %36 : tensor<7xf64>
    %cst_7 = stablehlo.constant dense<5.900000e-01> : tensor<f64>
    %58 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %59 = stablehlo.multiply %58, %57 : tensor<7xf64>
    %cst_8 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %60 = stablehlo.reduce(%59 init: %cst_8) applies stablehlo.maximum across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %cst_9 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %61 = stablehlo.maximum %cst_9, %60 : tensor<f64>
    %62 = stablehlo.broadcast_in_dim %61, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %63 = stablehlo.broadcast_in_dim %62, dims = [0] : (tensor<1xf64>) -> tensor<7xf64>
    %64 = stablehlo.subtract %59, %63 : tensor<7xf64>
    %65 = stablehlo.exponential %64 : tensor<7xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %66 = stablehlo.reduce(%65 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %67 = stablehlo.broadcast_in_dim %66, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %68 = stablehlo.broadcast_in_dim %67, dims = [0] : (tensor<1xf64>) -> tensor<7xf64>
    %69 = stablehlo.divide %65, %68 : tensor<7xf64>
    %70 = stablehlo.multiply %67, %67 : tensor<1xf64>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %71 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %72 = stablehlo.divide %71, %70 : tensor<1xf64>
    %73 = chlo.square %18 : tensor<7x3xf64> -> tensor<7x3xf64>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %74 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %75 = stablehlo.multiply %74, %18 : tensor<7x3xf64>
    %cst_13 = stablehlo.constant dense<3.700000e-01> : tensor<f64>
    %76 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %77 = stablehlo.multiply %76, %73 : tensor<7x3xf64>
    %78 = stablehlo.dot_general %69, %77, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7xf64>, tensor<7x3xf64>) -> tensor<3xf64>
    %79 = stablehlo.multiply %69, %69 : tensor<7xf64>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %80 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %81 = stablehlo.multiply %80, %69 : tensor<7xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %82 = stablehlo.reduce(%79 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %83 = stablehlo.multiply %82, %82 : tensor<f64>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %84 = stablehlo.divide %cst_16, %83 : tensor<f64>
    %85 = stablehlo.multiply %arg5, %arg5 : tensor<1xf64>
    %cst_17 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %86 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %87 = stablehlo.multiply %86, %arg5 : tensor<1xf64>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %88 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %89 = stablehlo.add %88, %85 : tensor<1xf64>
    %90 = stablehlo.broadcast_in_dim %89, dims = [0] : (tensor<1xf64>) -> tensor<3xf64>
    %91 = stablehlo.divide %78, %90 : tensor<3xf64>
    %92 = stablehlo.multiply %89, %89 : tensor<1xf64>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %93 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %94 = stablehlo.divide %93, %92 : tensor<1xf64>
    %95 = stablehlo.abs %91 : tensor<3xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %96 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %97 = stablehlo.compare GE, %91, %96, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %98 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %99 = stablehlo.add %98, %95 : tensor<3xf64>
    %100 = stablehlo.divide %91, %99 : tensor<3xf64>
    %101 = stablehlo.multiply %99, %99 : tensor<3xf64>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %102 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %103 = stablehlo.divide %102, %101 : tensor<3xf64>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %104 = stablehlo.reduce(%100 init: %cst_23) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %cst_24 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %105 = stablehlo.divide %104, %cst_24 : tensor<f64>
    %cst_25 = stablehlo.constant dense<-6.000000e-02> : tensor<f64>
    %106 = stablehlo.compare LT, %105, %cst_25, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %107 = stablehlo.convert %106 : (tensor<i1>) -> tensor<i32>
    %108:4 = "stablehlo.case"(%107) ({
      %cst_66 = stablehlo.constant dense<2.600000e-01> : tensor<f64>
      %257 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %258 = stablehlo.compare LT, %100, %257, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
      %cst_67 = stablehlo.constant dense<5.800000e-01> : tensor<f64>
      %259 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %260 = stablehlo.multiply %259, %100 : tensor<3xf64>
      %261 = func.call @_where(%258, %100, %260) : (tensor<3xi1>, tensor<3xf64>, tensor<3xf64>) -> tensor<3xf64>
      %262 = stablehlo.abs %261 : tensor<3xf64>
      %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %263 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %264 = stablehlo.compare GE, %261, %263, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
      %265 = stablehlo.log_plus_one %262 : tensor<3xf64>
      %cst_69 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %266 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %267 = stablehlo.add %262, %266 : tensor<3xf64>
      stablehlo.return %265, %258, %264, %267 : tensor<3xf64>, tensor<3xi1>, tensor<3xi1>, tensor<3xf64>
    }, {
      %cst_66 = stablehlo.constant dense<1.281000e+00> : tensor<f64>
      %257 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %258 = stablehlo.multiply %257, %100 : tensor<3xf64>
      %cst_67 = stablehlo.constant dense<1.800000e-01> : tensor<f64>
      %259 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %260 = stablehlo.add %258, %259 : tensor<3xf64>
      %cst_68 = stablehlo.constant dense<1.570000e+00> : tensor<f64>
      %261 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %262 = stablehlo.divide %260, %261 : tensor<3xf64>
      %263 = stablehlo.sine %262 : tensor<3xf64>
      %264 = stablehlo.cosine %262 : tensor<3xf64>
      %c_69 = stablehlo.constant dense<false> : tensor<i1>
      %265 = stablehlo.broadcast_in_dim %c_69, dims = [] : (tensor<i1>) -> tensor<3xi1>
      %c_70 = stablehlo.constant dense<false> : tensor<i1>
      %266 = stablehlo.broadcast_in_dim %c_70, dims = [] : (tensor<i1>) -> tensor<3xi1>
      stablehlo.return %263, %265, %266, %264 : tensor<3xf64>, tensor<3xi1>, tensor<3xi1>, tensor<3xf64>
    }) : (tensor<i32>) -> (tensor<3xf64>, tensor<3xi1>, tensor<3xi1>, tensor<3xf64>)
    %cst_26 = stablehlo.constant dense<7.500000e-01> : tensor<f64>
    %109 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %110 = stablehlo.multiply %109, %108#0 : tensor<3xf64>
    %cst_27 = stablehlo.constant dense<3.550000e-01> : tensor<f64>
    %111 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %112 = stablehlo.multiply %111, %78 : tensor<3xf64>
    %113 = stablehlo.add %110, %112 : tensor<3xf64>
    %cst_28 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %114 = stablehlo.reduce(%113 init: %cst_28) applies stablehlo.maximum across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %cst_29 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %115 = stablehlo.maximum %cst_29, %114 : tensor<f64>
    %116 = stablehlo.is_finite %115 : (tensor<f64>) -> tensor<i1>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %117 = stablehlo.select %116, %115, %cst_30 : tensor<i1>, tensor<f64>
    %118 = stablehlo.broadcast_in_dim %117, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %119 = stablehlo.broadcast_in_dim %118, dims = [0] : (tensor<1xf64>) -> tensor<3xf64>
    %120 = stablehlo.subtract %113, %119 : tensor<3xf64>
    %121 = stablehlo.exponential %120 : tensor<3xf64>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %122 = stablehlo.reduce(%121 init: %cst_31) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %123 = stablehlo.abs %122 : tensor<f64>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %124 = stablehlo.compare GE, %122, %cst_32, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %125 = stablehlo.log %123 : tensor<f64>
    %126 = stablehlo.add %125, %117 : tensor<f64>
    %127 = stablehlo.multiply %126, %126 : tensor<f64>
    %cst_33 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %128 = stablehlo.multiply %cst_33, %126 : tensor<f64>
    %129 = chlo.square %127 : tensor<f64> -> tensor<f64>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %130 = stablehlo.add %cst_34, %129 : tensor<f64>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %131 = stablehlo.divide %cst_35, %130 : tensor<f64>
    %132 = stablehlo.multiply %131, %128 : tensor<f64>
    %133 = stablehlo.divide %132, %123 : tensor<f64>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %134 = stablehlo.select %124, %cst_36, %133 : tensor<i1>, tensor<f64>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %135 = stablehlo.select %124, %133, %cst_37 : tensor<i1>, tensor<f64>
    %136 = stablehlo.negate %134 : tensor<f64>
    %137 = stablehlo.add %135, %136 : tensor<f64>
    %138 = stablehlo.broadcast_in_dim %137, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %139 = stablehlo.multiply %138, %121 : tensor<3xf64>
    %cst_38 = stablehlo.constant dense<3.550000e-01> : tensor<f64>
    %140 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %141 = stablehlo.multiply %140, %139 : tensor<3xf64>
    %cst_39 = stablehlo.constant dense<7.500000e-01> : tensor<f64>
    %142 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %143 = stablehlo.multiply %142, %139 : tensor<3xf64>
    %144 = "stablehlo.case"(%107) ({
      %257 = stablehlo.divide %143, %108#3 : tensor<3xf64>
      %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %258 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %259 = stablehlo.select %108#2, %258, %257 : tensor<3xi1>, tensor<3xf64>
      %260 = stablehlo.select %108#2, %257, %258 : tensor<3xi1>, tensor<3xf64>
      %261 = stablehlo.negate %259 : tensor<3xf64>
      %262 = stablehlo.add %260, %261 : tensor<3xf64>
      %263:2 = func.call @_where_1(%108#1, %262) : (tensor<3xi1>, tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>)
      %cst_67 = stablehlo.constant dense<5.800000e-01> : tensor<f64>
      %264 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %265 = stablehlo.multiply %264, %263#1 : tensor<3xf64>
      %266 = stablehlo.add %263#0, %265 : tensor<3xf64>
      stablehlo.return %266 : tensor<3xf64>
    }, {
      %257 = stablehlo.multiply %143, %108#3 : tensor<3xf64>
      %cst_66 = stablehlo.constant dense<1.570000e+00> : tensor<f64>
      %258 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %259 = stablehlo.divide %257, %258 : tensor<3xf64>
      %cst_67 = stablehlo.constant dense<1.281000e+00> : tensor<f64>
      %260 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f64>) -> tensor<3xf64>
      %261 = stablehlo.multiply %260, %259 : tensor<3xf64>
      stablehlo.return %261 : tensor<3xf64>
    }) : (tensor<i32>) -> tensor<3xf64>
    %145 = stablehlo.multiply %144, %103 : tensor<3xf64>
    %146 = stablehlo.multiply %145, %91 : tensor<3xf64>
    %147 = stablehlo.negate %146 : tensor<3xf64>
    %148 = stablehlo.divide %144, %99 : tensor<3xf64>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %149 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %150 = stablehlo.select %97, %149, %147 : tensor<3xi1>, tensor<3xf64>
    %151 = stablehlo.select %97, %147, %149 : tensor<3xi1>, tensor<3xf64>
    %152 = stablehlo.add %148, %151 : tensor<3xf64>
    %153 = stablehlo.negate %150 : tensor<3xf64>
    %154 = stablehlo.add %152, %153 : tensor<3xf64>
    %155 = stablehlo.broadcast_in_dim %94, dims = [0] : (tensor<1xf64>) -> tensor<3xf64>
    %156 = stablehlo.multiply %154, %155 : tensor<3xf64>
    %157 = stablehlo.multiply %156, %78 : tensor<3xf64>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %158 = stablehlo.reduce(%157 init: %cst_41) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %159 = stablehlo.reshape %158 : (tensor<f64>) -> tensor<1xf64>
    %160 = stablehlo.negate %159 : tensor<1xf64>
    %161 = stablehlo.broadcast_in_dim %89, dims = [0] : (tensor<1xf64>) -> tensor<3xf64>
    %162 = stablehlo.divide %154, %161 : tensor<3xf64>
    %163 = stablehlo.add %141, %162 : tensor<3xf64>
    %164 = stablehlo.multiply %160, %87 : tensor<1xf64>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %165 = stablehlo.multiply %cst_42, %84 : tensor<f64>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %166 = stablehlo.multiply %165, %cst_43 : tensor<f64>
    %167 = stablehlo.negate %166 : tensor<f64>
    %168 = stablehlo.broadcast_in_dim %167, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %169 = stablehlo.multiply %168, %81 : tensor<7xf64>
    %170 = stablehlo.dot_general %163, %69, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<7xf64>) -> tensor<3x7xf64>
    %171 = stablehlo.transpose %170, dims = [1, 0] : (tensor<3x7xf64>) -> tensor<7x3xf64>
    %172 = stablehlo.dot_general %163, %77, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<7x3xf64>) -> tensor<7xf64>
    %173 = stablehlo.add %169, %172 : tensor<7xf64>
    %cst_44 = stablehlo.constant dense<3.700000e-01> : tensor<f64>
    %174 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %175 = stablehlo.multiply %174, %171 : tensor<7x3xf64>
    %176 = stablehlo.multiply %175, %75 : tensor<7x3xf64>
    %177 = stablehlo.broadcast_in_dim %72, dims = [0] : (tensor<1xf64>) -> tensor<7xf64>
    %178 = stablehlo.multiply %173, %177 : tensor<7xf64>
    %179 = stablehlo.multiply %178, %65 : tensor<7xf64>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %180 = stablehlo.reduce(%179 init: %cst_45) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %181 = stablehlo.reshape %180 : (tensor<f64>) -> tensor<1xf64>
    %182 = stablehlo.negate %181 : tensor<1xf64>
    %183 = stablehlo.broadcast_in_dim %67, dims = [0] : (tensor<1xf64>) -> tensor<7xf64>
    %184 = stablehlo.divide %173, %183 : tensor<7xf64>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %185 = stablehlo.reduce(%182 init: %cst_46) applies stablehlo.add across dimensions = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<f64>
    %186 = stablehlo.broadcast_in_dim %185, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %187 = stablehlo.add %184, %186 : tensor<7xf64>
    %188 = stablehlo.multiply %187, %65 : tensor<7xf64>
    %cst_47 = stablehlo.constant dense<5.900000e-01> : tensor<f64>
    %189 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %190 = stablehlo.multiply %189, %188 : tensor<7xf64>
    %191 = stablehlo.negate %190 : tensor<7xf64>
    %192 = stablehlo.broadcast_in_dim %190, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %193 = stablehlo.negate %192 : tensor<7x3xf64>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %194 = stablehlo.reduce(%193 init: %cst_48) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %195 = stablehlo.reshape %194 : (tensor<3xf64>) -> tensor<1x3xf64>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %196 = stablehlo.reduce(%195 init: %cst_49) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %197 = stablehlo.divide %196, %arg4 : tensor<3xf64>
    %198 = stablehlo.negate %192 : tensor<7x3xf64>
    %cst_50 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %199 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %200 = stablehlo.multiply %199, %198 : tensor<7x3xf64>
    %201 = call @softplus_2(%48#1, %200) : (tensor<7x3xf64>, tensor<7x3xf64>) -> tensor<7x3xf64>
    %202 = stablehlo.negate %201 : tensor<7x3xf64>
    %203 = stablehlo.negate %192 : tensor<7x3xf64>
    %204 = stablehlo.add %202, %203 : tensor<7x3xf64>
    %205 = stablehlo.broadcast_in_dim %45, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %206 = stablehlo.multiply %204, %205 : tensor<7x3xf64>
    %207 = stablehlo.multiply %206, %39 : tensor<7x3xf64>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %208 = stablehlo.reduce(%207 init: %cst_51) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %209 = stablehlo.reshape %208 : (tensor<3xf64>) -> tensor<1x3xf64>
    %210 = stablehlo.negate %209 : tensor<1x3xf64>
    %211 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %212 = stablehlo.divide %204, %211 : tensor<7x3xf64>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %213 = stablehlo.reduce(%210 init: %cst_52) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %214 = stablehlo.add %197, %213 : tensor<3xf64>
    %215 = stablehlo.negate %212 : tensor<7x3xf64>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %216 = stablehlo.reduce(%215 init: %cst_53) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %217 = stablehlo.reshape %216 : (tensor<3xf64>) -> tensor<1x3xf64>
    %218 = stablehlo.add %176, %212 : tensor<7x3xf64>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %219 = stablehlo.reduce(%217 init: %cst_54) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %220 = stablehlo.broadcast_in_dim %191, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %221 = stablehlo.negate %220 : tensor<7x3xf64>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %222 = stablehlo.reduce(%221 init: %cst_55) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %223 = stablehlo.reshape %222 : (tensor<3xf64>) -> tensor<1x3xf64>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %224 = stablehlo.reduce(%223 init: %cst_56) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %225 = stablehlo.divide %224, %2 : tensor<3xf64>
    %226 = stablehlo.negate %220 : tensor<7x3xf64>
    %227 = stablehlo.multiply %226, %29 : tensor<7x3xf64>
    %228 = stablehlo.negate %227 : tensor<7x3xf64>
    %229 = stablehlo.add %226, %228 : tensor<7x3xf64>
    %230 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %231 = stablehlo.multiply %229, %230 : tensor<7x3xf64>
    %232 = stablehlo.multiply %231, %21 : tensor<7x3xf64>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %233 = stablehlo.reduce(%232 init: %cst_57) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %234 = stablehlo.reshape %233 : (tensor<3xf64>) -> tensor<1x3xf64>
    %235 = stablehlo.negate %234 : tensor<1x3xf64>
    %236 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<7x3xf64>
    %237 = stablehlo.divide %229, %236 : tensor<7x3xf64>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %238 = stablehlo.reduce(%235 init: %cst_58) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %239 = stablehlo.add %225, %238 : tensor<3xf64>
    %240 = stablehlo.negate %237 : tensor<7x3xf64>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %241 = stablehlo.reduce(%240 init: %cst_59) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %242 = stablehlo.reshape %241 : (tensor<3xf64>) -> tensor<1x3xf64>
    %243 = stablehlo.add %218, %237 : tensor<7x3xf64>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %244 = stablehlo.reduce(%242 init: %cst_60) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %245 = stablehlo.reduce(%243 init: %cst_61) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %246 = stablehlo.reshape %245 : (tensor<3xf64>) -> tensor<1x3xf64>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %247 = stablehlo.reduce(%246 init: %cst_62) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %248 = stablehlo.add %244, %247 : tensor<3xf64>
    %249 = stablehlo.multiply %243, %12 : tensor<7x3xf64>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %250 = stablehlo.reduce(%249 init: %cst_63) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf64>, tensor<f64>) -> tensor<3xf64>
    %251 = stablehlo.reshape %250 : (tensor<3xf64>) -> tensor<1x3xf64>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %252 = stablehlo.reduce(%251 init: %cst_64) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %253 = stablehlo.add %239, %252 : tensor<3xf64>
    %254 = stablehlo.multiply %253, %2 : tensor<3xf64>
    %cst_65 = stablehlo.constant dense<0.71999999999999997> : tensor<f64>
    %255 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %256 = stablehlo.multiply %255, %254 : tensor<3xf64>
    return %248, %256, %219, %214, %164 : tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<1xf64>
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
  func.func private @_where(%arg0: tensor<3xi1>, %arg1: tensor<3xf64>, %arg2: tensor<3xf64>) -> tensor<3xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3xi1>, tensor<3xf64>
    return %0 : tensor<3xf64>
  }
  func.func private @_where_1(%arg0: tensor<3xi1>, %arg1: tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<3xi1>, tensor<3xf64>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<3xi1>, tensor<3xf64>
    return %2, %1 : tensor<3xf64>, tensor<3xf64>
  }
  func.func private @softplus_2(%arg0: tensor<7x3xf64>, %arg1: tensor<7x3xf64>) -> tensor<7x3xf64> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<7x3xf64>
    return %0 : tensor<7x3xf64>
  }
}
