// import jax
// import jax.numpy as jnp
//
//
// def log_prob(y, prec):
//     return -(
//         -jax.nn.logsumexp(
//             jnp.array([-jnp.sum((y - 1.0) ** 2), -0.5 * jnp.sum(prec * y**2)])
//         )
//     )
//
//
// def leaky_random_walk_metropolis(theta0, scales, width):
//     first_lp = jax.vmap(log_prob, in_axes=(0, None))(theta0, scales)
//     rng_key = jax.random.fold_in(jax.random.key(50), 42)
//
//     def kernel_step(carry, _):
//         x_now, score, key_t = carry
//         key_t, k_now = jax.random.split(key_t)
//         move_rng, accept_rng = jax.random.split(k_now)
//         eps = jax.random.exponential(move_rng, (2, 4)) - 1.0
//         coin = jax.random.uniform(accept_rng, (2,))
//         candidate = x_now + width * eps
//         logp_prop = jax.vmap(log_prob, in_axes=(0, None))(candidate, scales)
//         delta_lp = logp_prop - score
//         accepted = coin < jnp.exp(jnp.minimum(delta_lp, 0.0))
//         x_kept = jnp.where(accepted[:, None], candidate, x_now)
//         lp_kept = jnp.where(accepted, logp_prop, score)
//         return (x_kept, lp_kept, key_t), lp_kept
//
//     (at_x, lp, _), history = jax.lax.scan(
//         kernel_step, (theta0, first_lp, rng_key), None, length=5
//     )
//     center = jnp.mean(history, axis=0)
//     coupling = 0.6 * center
//     merged = coupling + 0.29 * jnp.sin(coupling)
//     absolute = jnp.abs(at_x + 0.21)
//     log_value = jax.nn.logsumexp(merged)
//     mean = jnp.mean(absolute, axis=0)
//     return log_value, mean
//
//   theta0: float64[2, 4] in [-1.5, 1.5]
//   scales: float64[4] in [0.4, 1.6]
//   width: float64[] in [0.2, 0.9]
// -----
// forward, cpu
module @jit_leaky_random_walk_metropolis attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<f64>) -> (tensor<f64> {jax.result_info = "result[0]"}, tensor<4xf64> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %1 = stablehlo.subtract %arg0, %0 : tensor<2x4xf64>
    %2 = stablehlo.multiply %1, %1 : tensor<2x4xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.reduce(%2 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
    %4 = stablehlo.negate %3 : tensor<2xf64>
    %5 = stablehlo.multiply %arg0, %arg0 : tensor<2x4xf64>
    %6 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
    %8 = stablehlo.multiply %7, %5 : tensor<2x4xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.reduce(%8 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_2 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %11 = stablehlo.multiply %10, %9 : tensor<2xf64>
    %12 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %13 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %14 = stablehlo.concatenate %12, %13, dim = 1 : (tensor<2x1xf64>, tensor<2x1xf64>) -> tensor<2x2xf64>
    %cst_3 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %15 = stablehlo.reduce(%14 init: %cst_3) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_4 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %17 = stablehlo.maximum %16, %15 : tensor<2xf64>
    %18 = stablehlo.is_finite %17 : (tensor<2xf64>) -> tensor<2xi1>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %20 = stablehlo.select %18, %17, %19 : tensor<2xi1>, tensor<2xf64>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
    %23 = stablehlo.subtract %14, %22 : tensor<2x2xf64>
    %24 = stablehlo.exponential %23 : tensor<2x2xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.reduce(%24 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %26 = stablehlo.sign %25 : tensor<2xf64>
    %27 = stablehlo.abs %25 : tensor<2xf64>
    %28 = stablehlo.log %27 : tensor<2xf64>
    %29 = stablehlo.add %28, %20 : tensor<2xf64>
    %30 = stablehlo.negate %29 : tensor<2xf64>
    %31 = stablehlo.negate %30 : tensor<2xf64>
    %c = stablehlo.constant dense<50> : tensor<i64>
    %c_7 = stablehlo.constant dense<32> : tensor<i64>
    %32 = stablehlo.shift_right_logical %c, %c_7 : tensor<i64>
    %33 = stablehlo.convert %32 : (tensor<i64>) -> tensor<ui32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_8 = stablehlo.constant dense<4294967295> : tensor<i64>
    %35 = stablehlo.and %c, %c_8 : tensor<i64>
    %36 = stablehlo.convert %35 : (tensor<i64>) -> tensor<ui32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %38 = stablehlo.concatenate %34, %37, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %c_9 = stablehlo.constant dense<42> : tensor<ui32>
    %39 = call @_threefry_fold_in(%38, %c_9) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %40 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<5x2xf64>
    %c_11 = stablehlo.constant dense<0> : tensor<i64>
    %41:7 = stablehlo.while(%iterArg = %arg2, %iterArg_23 = %arg1, %iterArg_24 = %c_11, %iterArg_25 = %arg0, %iterArg_26 = %31, %iterArg_27 = %39, %iterArg_28 = %40) : tensor<f64>, tensor<4xf64>, tensor<i64>, tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>, tensor<5x2xf64>
    cond {
      %c_29 = stablehlo.constant dense<5> : tensor<i64>
      %70 = stablehlo.compare LT, %iterArg_24, %c_29, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %70 : tensor<i1>
    } do {
      %70:4 = func.call @closed_call_0(%iterArg, %iterArg_23, %iterArg_25, %iterArg_26, %iterArg_27) : (tensor<f64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>) -> (tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>, tensor<2xf64>)
      %71 = func.call @dynamic_update_index_in_dim(%iterArg_28, %70#3, %iterArg_24) : (tensor<5x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<5x2xf64>
      %c_29 = stablehlo.constant dense<1> : tensor<i64>
      %72 = stablehlo.add %iterArg_24, %c_29 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_23, %72, %70#0, %70#1, %70#2, %71 : tensor<f64>, tensor<4xf64>, tensor<i64>, tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>, tensor<5x2xf64>
    }
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %42 = stablehlo.reduce(%41#6 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<5x2xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_13 = stablehlo.constant dense<5.000000e+00> : tensor<f64>
    %43 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %44 = stablehlo.divide %42, %43 : tensor<2xf64>
    %cst_14 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
    %45 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %46 = stablehlo.multiply %45, %44 : tensor<2xf64>
    %47 = stablehlo.sine %46 : tensor<2xf64>
    %cst_15 = stablehlo.constant dense<2.900000e-01> : tensor<f64>
    %48 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %49 = stablehlo.multiply %48, %47 : tensor<2xf64>
    %50 = stablehlo.add %46, %49 : tensor<2xf64>
    %cst_16 = stablehlo.constant dense<2.100000e-01> : tensor<f64>
    %51 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %52 = stablehlo.add %41#3, %51 : tensor<2x4xf64>
    %53 = stablehlo.abs %52 : tensor<2x4xf64>
    %cst_17 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %54 = stablehlo.reduce(%50 init: %cst_17) applies stablehlo.maximum across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %cst_18 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %55 = stablehlo.maximum %cst_18, %54 : tensor<f64>
    %56 = stablehlo.is_finite %55 : (tensor<f64>) -> tensor<i1>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %57 = stablehlo.select %56, %55, %cst_19 : tensor<i1>, tensor<f64>
    %58 = stablehlo.broadcast_in_dim %57, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %59 = stablehlo.broadcast_in_dim %58, dims = [0] : (tensor<1xf64>) -> tensor<2xf64>
    %60 = stablehlo.subtract %50, %59 : tensor<2xf64>
    %61 = stablehlo.exponential %60 : tensor<2xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %62 = stablehlo.reduce(%61 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %63 = stablehlo.sign %62 : tensor<f64>
    %64 = stablehlo.abs %62 : tensor<f64>
    %65 = stablehlo.log %64 : tensor<f64>
    %66 = stablehlo.add %65, %57 : tensor<f64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %67 = stablehlo.reduce(%53 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<2x4xf64>, tensor<f64>) -> tensor<4xf64>
    %cst_22 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %68 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %69 = stablehlo.divide %67, %68 : tensor<4xf64>
    return %66, %69 : tensor<f64>, tensor<4xf64>
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
  func.func private @closed_call_0(%arg0: tensor<f64>, %arg1: tensor<4xf64>, %arg2: tensor<2x4xf64>, %arg3: tensor<2xf64>, %arg4: tensor<2xui32>) -> (tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>, tensor<2xf64>) {
    %0 = call @_threefry_split(%arg4) : (tensor<2xui32>) -> tensor<2x2xui32>
    %1 = stablehlo.slice %0 [0:1, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %2 = stablehlo.reshape %1 : (tensor<1x2xui32>) -> tensor<2xui32>
    %3 = stablehlo.slice %0 [1:2, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %4 = stablehlo.reshape %3 : (tensor<1x2xui32>) -> tensor<2xui32>
    %5 = call @_threefry_split(%4) : (tensor<2xui32>) -> tensor<2x2xui32>
    %6 = stablehlo.slice %5 [0:1, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %7 = stablehlo.reshape %6 : (tensor<1x2xui32>) -> tensor<2xui32>
    %8 = stablehlo.slice %5 [1:2, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %9 = stablehlo.reshape %8 : (tensor<1x2xui32>) -> tensor<2xui32>
    %10 = call @_exponential(%7) : (tensor<2xui32>) -> tensor<2x4xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %12 = stablehlo.subtract %10, %11 : tensor<2x4xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %13 = call @_uniform_5(%9, %cst_0, %cst_1) : (tensor<2xui32>, tensor<f64>, tensor<f64>) -> tensor<2xf64>
    %14 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %15 = stablehlo.multiply %14, %12 : tensor<2x4xf64>
    %16 = stablehlo.add %arg2, %15 : tensor<2x4xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %18 = stablehlo.subtract %16, %17 : tensor<2x4xf64>
    %19 = stablehlo.multiply %18, %18 : tensor<2x4xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %20 = stablehlo.reduce(%19 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
    %21 = stablehlo.negate %20 : tensor<2xf64>
    %22 = stablehlo.multiply %16, %16 : tensor<2x4xf64>
    %23 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
    %25 = stablehlo.multiply %24, %22 : tensor<2x4xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %26 = stablehlo.reduce(%25 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_5 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %28 = stablehlo.multiply %27, %26 : tensor<2xf64>
    %29 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %30 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %31 = stablehlo.concatenate %29, %30, dim = 1 : (tensor<2x1xf64>, tensor<2x1xf64>) -> tensor<2x2xf64>
    %cst_6 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %32 = stablehlo.reduce(%31 init: %cst_6) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_7 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %34 = stablehlo.maximum %33, %32 : tensor<2xf64>
    %35 = stablehlo.is_finite %34 : (tensor<2xf64>) -> tensor<2xi1>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %37 = stablehlo.select %35, %34, %36 : tensor<2xi1>, tensor<2xf64>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %39 = stablehlo.broadcast_in_dim %38, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
    %40 = stablehlo.subtract %31, %39 : tensor<2x2xf64>
    %41 = stablehlo.exponential %40 : tensor<2x2xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %42 = stablehlo.reduce(%41 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %43 = stablehlo.sign %42 : tensor<2xf64>
    %44 = stablehlo.abs %42 : tensor<2xf64>
    %45 = stablehlo.log %44 : tensor<2xf64>
    %46 = stablehlo.add %45, %37 : tensor<2xf64>
    %47 = stablehlo.negate %46 : tensor<2xf64>
    %48 = stablehlo.negate %47 : tensor<2xf64>
    %49 = stablehlo.subtract %48, %arg3 : tensor<2xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %50 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %51 = stablehlo.minimum %49, %50 : tensor<2xf64>
    %52 = stablehlo.exponential %51 : tensor<2xf64>
    %53 = stablehlo.compare LT, %13, %52, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0] : (tensor<2xi1>) -> tensor<2x1xi1>
    %55 = call @_where(%54, %16, %arg2) : (tensor<2x1xi1>, tensor<2x4xf64>, tensor<2x4xf64>) -> tensor<2x4xf64>
    %56 = call @_where_6(%53, %48, %arg3) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    return %55, %56, %2, %56 : tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>, tensor<2xf64>
  }
  func.func private @_threefry_split(%arg0: tensor<2xui32>) -> tensor<2x2xui32> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %1 = stablehlo.reshape %0 : (tensor<1xui32>) -> tensor<ui32>
    %2 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %3 = stablehlo.reshape %2 : (tensor<1xui32>) -> tensor<ui32>
    %4 = stablehlo.iota dim = 0 : tensor<2xui64>
    %c = stablehlo.constant dense<1> : tensor<ui64>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %6 = stablehlo.multiply %5, %4 : tensor<2xui64>
    %c_0 = stablehlo.constant dense<32> : tensor<ui64>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %8 = stablehlo.shift_right_logical %6, %7 : tensor<2xui64>
    %9 = stablehlo.convert %6 : (tensor<2xui64>) -> tensor<2xui32>
    %10 = stablehlo.convert %8 : (tensor<2xui64>) -> tensor<2xui32>
    %11:2 = call @threefry2x32_1(%1, %3, %10, %9) : (tensor<ui32>, tensor<ui32>, tensor<2xui32>, tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>)
    %12 = stablehlo.broadcast_in_dim %11#0, dims = [0] : (tensor<2xui32>) -> tensor<2x1xui32>
    %13 = stablehlo.broadcast_in_dim %11#1, dims = [0] : (tensor<2xui32>) -> tensor<2x1xui32>
    %14 = stablehlo.concatenate %12, %13, dim = 1 : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    return %14 : tensor<2x2xui32>
  }
  func.func private @threefry2x32_1(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<2xui32>, %arg3: tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<2xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<2xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i64>, tensor<i64>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i64>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7:8 = func.call @closed_call_2(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11) : (tensor<i64>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %c_12 = stablehlo.constant dense<1> : tensor<i64>
      %8 = stablehlo.add %iterArg, %c_12 : tensor<i64>
      stablehlo.return %8, %7#0, %7#1, %7#2, %7#3, %7#4, %7#5, %7#6, %7#7 : tensor<i64>, tensor<i64>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<2xui32>, tensor<2xui32>
  }
  func.func private @closed_call_2(%arg0: tensor<i64>, %arg1: tensor<2xui32>, %arg2: tensor<2xui32>, %arg3: tensor<ui32>, %arg4: tensor<ui32>, %arg5: tensor<ui32>, %arg6: tensor<4xui32>, %arg7: tensor<4xui32>) -> (tensor<i64>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) {
    %c = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.add %arg0, %c : tensor<i64>
    %1 = stablehlo.slice %arg6 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
    %2 = stablehlo.reshape %1 : (tensor<1xui32>) -> tensor<ui32>
    %3 = stablehlo.add %arg1, %arg2 : tensor<2xui32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %5 = stablehlo.shift_left %arg2, %4 : tensor<2xui32>
    %c_0 = stablehlo.constant dense<32> : tensor<ui32>
    %6 = stablehlo.subtract %c_0, %2 : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %8 = stablehlo.shift_right_logical %arg2, %7 : tensor<2xui32>
    %9 = stablehlo.or %5, %8 : tensor<2xui32>
    %10 = stablehlo.xor %3, %9 : tensor<2xui32>
    %11 = stablehlo.slice %arg6 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
    %12 = stablehlo.reshape %11 : (tensor<1xui32>) -> tensor<ui32>
    %13 = stablehlo.add %3, %10 : tensor<2xui32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %15 = stablehlo.shift_left %10, %14 : tensor<2xui32>
    %c_1 = stablehlo.constant dense<32> : tensor<ui32>
    %16 = stablehlo.subtract %c_1, %12 : tensor<ui32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %18 = stablehlo.shift_right_logical %10, %17 : tensor<2xui32>
    %19 = stablehlo.or %15, %18 : tensor<2xui32>
    %20 = stablehlo.xor %13, %19 : tensor<2xui32>
    %21 = stablehlo.slice %arg6 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
    %22 = stablehlo.reshape %21 : (tensor<1xui32>) -> tensor<ui32>
    %23 = stablehlo.add %13, %20 : tensor<2xui32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %25 = stablehlo.shift_left %20, %24 : tensor<2xui32>
    %c_2 = stablehlo.constant dense<32> : tensor<ui32>
    %26 = stablehlo.subtract %c_2, %22 : tensor<ui32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %28 = stablehlo.shift_right_logical %20, %27 : tensor<2xui32>
    %29 = stablehlo.or %25, %28 : tensor<2xui32>
    %30 = stablehlo.xor %23, %29 : tensor<2xui32>
    %31 = stablehlo.slice %arg6 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
    %32 = stablehlo.reshape %31 : (tensor<1xui32>) -> tensor<ui32>
    %33 = stablehlo.add %23, %30 : tensor<2xui32>
    %34 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %35 = stablehlo.shift_left %30, %34 : tensor<2xui32>
    %c_3 = stablehlo.constant dense<32> : tensor<ui32>
    %36 = stablehlo.subtract %c_3, %32 : tensor<ui32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %38 = stablehlo.shift_right_logical %30, %37 : tensor<2xui32>
    %39 = stablehlo.or %35, %38 : tensor<2xui32>
    %40 = stablehlo.xor %33, %39 : tensor<2xui32>
    %41 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %42 = stablehlo.add %33, %41 : tensor<2xui32>
    %43 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %44 = stablehlo.add %40, %43 : tensor<2xui32>
    %c_4 = stablehlo.constant dense<1> : tensor<i64>
    %45 = stablehlo.add %arg0, %c_4 : tensor<i64>
    %46 = stablehlo.convert %45 : (tensor<i64>) -> tensor<ui32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %48 = stablehlo.add %44, %47 : tensor<2xui32>
    return %0, %42, %48, %arg4, %arg5, %arg3, %arg7, %arg6 : tensor<i64>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
  }
  func.func private @_exponential(%arg0: tensor<2xui32>) -> tensor<2x4xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %0 = call @_uniform(%arg0, %cst, %cst_0) : (tensor<2xui32>, tensor<f64>, tensor<f64>) -> tensor<2x4xf64>
    %1 = stablehlo.negate %0 : tensor<2x4xf64>
    %2 = stablehlo.log_plus_one %1 : tensor<2x4xf64>
    %3 = stablehlo.negate %2 : tensor<2x4xf64>
    return %3 : tensor<2x4xf64>
  }
  func.func private @_uniform(%arg0: tensor<2xui32>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<2x4xf64> {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.convert %arg2 : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %3 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %4 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %5 = stablehlo.reshape %4 : (tensor<1xui32>) -> tensor<ui32>
    %6 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %7 = stablehlo.reshape %6 : (tensor<1xui32>) -> tensor<ui32>
    %8 = stablehlo.iota dim = 0 : tensor<2x4xui64>
    %9 = stablehlo.iota dim = 1 : tensor<2x4xui64>
    %c = stablehlo.constant dense<4> : tensor<ui64>
    %10 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2x4xui64>
    %11 = stablehlo.multiply %10, %8 : tensor<2x4xui64>
    %c_0 = stablehlo.constant dense<1> : tensor<ui64>
    %12 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<2x4xui64>
    %13 = stablehlo.multiply %12, %9 : tensor<2x4xui64>
    %14 = stablehlo.add %11, %13 : tensor<2x4xui64>
    %c_1 = stablehlo.constant dense<32> : tensor<ui64>
    %15 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<2x4xui64>
    %16 = stablehlo.shift_right_logical %14, %15 : tensor<2x4xui64>
    %17 = stablehlo.convert %14 : (tensor<2x4xui64>) -> tensor<2x4xui32>
    %18 = stablehlo.convert %16 : (tensor<2x4xui64>) -> tensor<2x4xui32>
    %19:2 = call @threefry2x32_3(%5, %7, %18, %17) : (tensor<ui32>, tensor<ui32>, tensor<2x4xui32>, tensor<2x4xui32>) -> (tensor<2x4xui32>, tensor<2x4xui32>)
    %20 = stablehlo.convert %19#0 : (tensor<2x4xui32>) -> tensor<2x4xui64>
    %21 = stablehlo.convert %19#1 : (tensor<2x4xui32>) -> tensor<2x4xui64>
    %c_2 = stablehlo.constant dense<32> : tensor<ui64>
    %22 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<2x4xui64>
    %23 = stablehlo.shift_left %20, %22 : tensor<2x4xui64>
    %24 = stablehlo.or %23, %21 : tensor<2x4xui64>
    %c_3 = stablehlo.constant dense<12> : tensor<ui64>
    %25 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<2x4xui64>
    %26 = stablehlo.shift_right_logical %24, %25 : tensor<2x4xui64>
    %c_4 = stablehlo.constant dense<4607182418800017408> : tensor<ui64>
    %27 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui64>) -> tensor<2x4xui64>
    %28 = stablehlo.or %26, %27 : tensor<2x4xui64>
    %29 = stablehlo.bitcast_convert %28 : (tensor<2x4xui64>) -> tensor<2x4xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %31 = stablehlo.subtract %29, %30 : tensor<2x4xf64>
    %32 = stablehlo.subtract %3, %2 : tensor<1x1xf64>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<2x4xf64>
    %34 = stablehlo.multiply %31, %33 : tensor<2x4xf64>
    %35 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<2x4xf64>
    %36 = stablehlo.add %34, %35 : tensor<2x4xf64>
    %37 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<2x4xf64>
    %38 = stablehlo.maximum %37, %36 : tensor<2x4xf64>
    return %38 : tensor<2x4xf64>
  }
  func.func private @threefry2x32_3(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<2x4xui32>, %arg3: tensor<2x4xui32>) -> (tensor<2x4xui32>, tensor<2x4xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<2x4xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<2x4xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i64>, tensor<i64>, tensor<2x4xui32>, tensor<2x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i64>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7:8 = func.call @closed_call_4(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11) : (tensor<i64>, tensor<2x4xui32>, tensor<2x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<2x4xui32>, tensor<2x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %c_12 = stablehlo.constant dense<1> : tensor<i64>
      %8 = stablehlo.add %iterArg, %c_12 : tensor<i64>
      stablehlo.return %8, %7#0, %7#1, %7#2, %7#3, %7#4, %7#5, %7#6, %7#7 : tensor<i64>, tensor<i64>, tensor<2x4xui32>, tensor<2x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<2x4xui32>, tensor<2x4xui32>
  }
  func.func private @closed_call_4(%arg0: tensor<i64>, %arg1: tensor<2x4xui32>, %arg2: tensor<2x4xui32>, %arg3: tensor<ui32>, %arg4: tensor<ui32>, %arg5: tensor<ui32>, %arg6: tensor<4xui32>, %arg7: tensor<4xui32>) -> (tensor<i64>, tensor<2x4xui32>, tensor<2x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) {
    %c = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.add %arg0, %c : tensor<i64>
    %1 = stablehlo.slice %arg6 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
    %2 = stablehlo.reshape %1 : (tensor<1xui32>) -> tensor<ui32>
    %3 = stablehlo.add %arg1, %arg2 : tensor<2x4xui32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %5 = stablehlo.shift_left %arg2, %4 : tensor<2x4xui32>
    %c_0 = stablehlo.constant dense<32> : tensor<ui32>
    %6 = stablehlo.subtract %c_0, %2 : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %8 = stablehlo.shift_right_logical %arg2, %7 : tensor<2x4xui32>
    %9 = stablehlo.or %5, %8 : tensor<2x4xui32>
    %10 = stablehlo.xor %3, %9 : tensor<2x4xui32>
    %11 = stablehlo.slice %arg6 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
    %12 = stablehlo.reshape %11 : (tensor<1xui32>) -> tensor<ui32>
    %13 = stablehlo.add %3, %10 : tensor<2x4xui32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %15 = stablehlo.shift_left %10, %14 : tensor<2x4xui32>
    %c_1 = stablehlo.constant dense<32> : tensor<ui32>
    %16 = stablehlo.subtract %c_1, %12 : tensor<ui32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %18 = stablehlo.shift_right_logical %10, %17 : tensor<2x4xui32>
    %19 = stablehlo.or %15, %18 : tensor<2x4xui32>
    %20 = stablehlo.xor %13, %19 : tensor<2x4xui32>
    %21 = stablehlo.slice %arg6 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
    %22 = stablehlo.reshape %21 : (tensor<1xui32>) -> tensor<ui32>
    %23 = stablehlo.add %13, %20 : tensor<2x4xui32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %25 = stablehlo.shift_left %20, %24 : tensor<2x4xui32>
    %c_2 = stablehlo.constant dense<32> : tensor<ui32>
    %26 = stablehlo.subtract %c_2, %22 : tensor<ui32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %28 = stablehlo.shift_right_logical %20, %27 : tensor<2x4xui32>
    %29 = stablehlo.or %25, %28 : tensor<2x4xui32>
    %30 = stablehlo.xor %23, %29 : tensor<2x4xui32>
    %31 = stablehlo.slice %arg6 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
    %32 = stablehlo.reshape %31 : (tensor<1xui32>) -> tensor<ui32>
    %33 = stablehlo.add %23, %30 : tensor<2x4xui32>
    %34 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %35 = stablehlo.shift_left %30, %34 : tensor<2x4xui32>
    %c_3 = stablehlo.constant dense<32> : tensor<ui32>
    %36 = stablehlo.subtract %c_3, %32 : tensor<ui32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %38 = stablehlo.shift_right_logical %30, %37 : tensor<2x4xui32>
    %39 = stablehlo.or %35, %38 : tensor<2x4xui32>
    %40 = stablehlo.xor %33, %39 : tensor<2x4xui32>
    %41 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %42 = stablehlo.add %33, %41 : tensor<2x4xui32>
    %43 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %44 = stablehlo.add %40, %43 : tensor<2x4xui32>
    %c_4 = stablehlo.constant dense<1> : tensor<i64>
    %45 = stablehlo.add %arg0, %c_4 : tensor<i64>
    %46 = stablehlo.convert %45 : (tensor<i64>) -> tensor<ui32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %48 = stablehlo.add %44, %47 : tensor<2x4xui32>
    return %0, %42, %48, %arg4, %arg5, %arg3, %arg7, %arg6 : tensor<i64>, tensor<2x4xui32>, tensor<2x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
  }
  func.func private @_uniform_5(%arg0: tensor<2xui32>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<2xf64> {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.convert %arg2 : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %3 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %4 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %5 = stablehlo.reshape %4 : (tensor<1xui32>) -> tensor<ui32>
    %6 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %7 = stablehlo.reshape %6 : (tensor<1xui32>) -> tensor<ui32>
    %8 = stablehlo.iota dim = 0 : tensor<2xui64>
    %c = stablehlo.constant dense<1> : tensor<ui64>
    %9 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %10 = stablehlo.multiply %9, %8 : tensor<2xui64>
    %c_0 = stablehlo.constant dense<32> : tensor<ui64>
    %11 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %12 = stablehlo.shift_right_logical %10, %11 : tensor<2xui64>
    %13 = stablehlo.convert %10 : (tensor<2xui64>) -> tensor<2xui32>
    %14 = stablehlo.convert %12 : (tensor<2xui64>) -> tensor<2xui32>
    %15:2 = call @threefry2x32_1(%5, %7, %14, %13) : (tensor<ui32>, tensor<ui32>, tensor<2xui32>, tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>)
    %16 = stablehlo.convert %15#0 : (tensor<2xui32>) -> tensor<2xui64>
    %17 = stablehlo.convert %15#1 : (tensor<2xui32>) -> tensor<2xui64>
    %c_1 = stablehlo.constant dense<32> : tensor<ui64>
    %18 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %19 = stablehlo.shift_left %16, %18 : tensor<2xui64>
    %20 = stablehlo.or %19, %17 : tensor<2xui64>
    %c_2 = stablehlo.constant dense<12> : tensor<ui64>
    %21 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %22 = stablehlo.shift_right_logical %20, %21 : tensor<2xui64>
    %c_3 = stablehlo.constant dense<4607182418800017408> : tensor<ui64>
    %23 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %24 = stablehlo.or %22, %23 : tensor<2xui64>
    %25 = stablehlo.bitcast_convert %24 : (tensor<2xui64>) -> tensor<2xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %27 = stablehlo.subtract %25, %26 : tensor<2xf64>
    %28 = stablehlo.subtract %3, %2 : tensor<1xf64>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<1xf64>) -> tensor<2xf64>
    %30 = stablehlo.multiply %27, %29 : tensor<2xf64>
    %31 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<1xf64>) -> tensor<2xf64>
    %32 = stablehlo.add %30, %31 : tensor<2xf64>
    %33 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<1xf64>) -> tensor<2xf64>
    %34 = stablehlo.maximum %33, %32 : tensor<2xf64>
    return %34 : tensor<2xf64>
  }
  func.func private @_where(%arg0: tensor<2x1xi1>, %arg1: tensor<2x4xf64>, %arg2: tensor<2x4xf64>) -> tensor<2x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<2x1xi1>) -> tensor<2x4xi1>
    %1 = stablehlo.select %0, %arg1, %arg2 : tensor<2x4xi1>, tensor<2x4xf64>
    return %1 : tensor<2x4xf64>
  }
  func.func private @_where_6(%arg0: tensor<2xi1>, %arg1: tensor<2xf64>, %arg2: tensor<2xf64>) -> tensor<2xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<2xi1>, tensor<2xf64>
    return %0 : tensor<2xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5x2xf64>, %arg1: tensor<2xf64>, %arg2: tensor<i64>) -> tensor<5x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<5x2xf64>, tensor<1x2xf64>, tensor<i64>, tensor<i64>) -> tensor<5x2xf64>
    return %1 : tensor<5x2xf64>
  }
}
// -----
// forward, cuda
module @jit_leaky_random_walk_metropolis attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<f64>) -> (tensor<f64> {jax.result_info = "result[0]"}, tensor<4xf64> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %1 = stablehlo.subtract %arg0, %0 : tensor<2x4xf64>
    %2 = stablehlo.multiply %1, %1 : tensor<2x4xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.reduce(%2 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
    %4 = stablehlo.negate %3 : tensor<2xf64>
    %5 = stablehlo.multiply %arg0, %arg0 : tensor<2x4xf64>
    %6 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
    %8 = stablehlo.multiply %7, %5 : tensor<2x4xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.reduce(%8 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_2 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %11 = stablehlo.multiply %10, %9 : tensor<2xf64>
    %12 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %13 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %14 = stablehlo.concatenate %12, %13, dim = 1 : (tensor<2x1xf64>, tensor<2x1xf64>) -> tensor<2x2xf64>
    %cst_3 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %15 = stablehlo.reduce(%14 init: %cst_3) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_4 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %17 = stablehlo.maximum %16, %15 : tensor<2xf64>
    %18 = stablehlo.is_finite %17 : (tensor<2xf64>) -> tensor<2xi1>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %20 = stablehlo.select %18, %17, %19 : tensor<2xi1>, tensor<2xf64>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
    %23 = stablehlo.subtract %14, %22 : tensor<2x2xf64>
    %24 = stablehlo.exponential %23 : tensor<2x2xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.reduce(%24 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %26 = stablehlo.sign %25 : tensor<2xf64>
    %27 = stablehlo.abs %25 : tensor<2xf64>
    %28 = stablehlo.log %27 : tensor<2xf64>
    %29 = stablehlo.add %28, %20 : tensor<2xf64>
    %30 = stablehlo.negate %29 : tensor<2xf64>
    %31 = stablehlo.negate %30 : tensor<2xf64>
    %c = stablehlo.constant dense<50> : tensor<i64>
    %c_7 = stablehlo.constant dense<32> : tensor<i64>
    %32 = stablehlo.shift_right_logical %c, %c_7 : tensor<i64>
    %33 = stablehlo.convert %32 : (tensor<i64>) -> tensor<ui32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_8 = stablehlo.constant dense<4294967295> : tensor<i64>
    %35 = stablehlo.and %c, %c_8 : tensor<i64>
    %36 = stablehlo.convert %35 : (tensor<i64>) -> tensor<ui32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %38 = stablehlo.concatenate %34, %37, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %c_9 = stablehlo.constant dense<42> : tensor<ui32>
    %39 = call @_threefry_fold_in(%38, %c_9) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %40 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<5x2xf64>
    %c_11 = stablehlo.constant dense<0> : tensor<i64>
    %41:7 = stablehlo.while(%iterArg = %arg2, %iterArg_23 = %arg1, %iterArg_24 = %c_11, %iterArg_25 = %arg0, %iterArg_26 = %31, %iterArg_27 = %39, %iterArg_28 = %40) : tensor<f64>, tensor<4xf64>, tensor<i64>, tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>, tensor<5x2xf64>
    cond {
      %c_29 = stablehlo.constant dense<5> : tensor<i64>
      %70 = stablehlo.compare LT, %iterArg_24, %c_29, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %70 : tensor<i1>
    } do {
      %70:4 = func.call @closed_call(%iterArg, %iterArg_23, %iterArg_25, %iterArg_26, %iterArg_27) : (tensor<f64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>) -> (tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>, tensor<2xf64>)
      %71 = func.call @dynamic_update_index_in_dim(%iterArg_28, %70#3, %iterArg_24) : (tensor<5x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<5x2xf64>
      %c_29 = stablehlo.constant dense<1> : tensor<i64>
      %72 = stablehlo.add %iterArg_24, %c_29 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_23, %72, %70#0, %70#1, %70#2, %71 : tensor<f64>, tensor<4xf64>, tensor<i64>, tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>, tensor<5x2xf64>
    }
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %42 = stablehlo.reduce(%41#6 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<5x2xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_13 = stablehlo.constant dense<5.000000e+00> : tensor<f64>
    %43 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %44 = stablehlo.divide %42, %43 : tensor<2xf64>
    %cst_14 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
    %45 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %46 = stablehlo.multiply %45, %44 : tensor<2xf64>
    %47 = stablehlo.sine %46 : tensor<2xf64>
    %cst_15 = stablehlo.constant dense<2.900000e-01> : tensor<f64>
    %48 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %49 = stablehlo.multiply %48, %47 : tensor<2xf64>
    %50 = stablehlo.add %46, %49 : tensor<2xf64>
    %cst_16 = stablehlo.constant dense<2.100000e-01> : tensor<f64>
    %51 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %52 = stablehlo.add %41#3, %51 : tensor<2x4xf64>
    %53 = stablehlo.abs %52 : tensor<2x4xf64>
    %cst_17 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %54 = stablehlo.reduce(%50 init: %cst_17) applies stablehlo.maximum across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %cst_18 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %55 = stablehlo.maximum %cst_18, %54 : tensor<f64>
    %56 = stablehlo.is_finite %55 : (tensor<f64>) -> tensor<i1>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %57 = stablehlo.select %56, %55, %cst_19 : tensor<i1>, tensor<f64>
    %58 = stablehlo.broadcast_in_dim %57, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %59 = stablehlo.broadcast_in_dim %58, dims = [0] : (tensor<1xf64>) -> tensor<2xf64>
    %60 = stablehlo.subtract %50, %59 : tensor<2xf64>
    %61 = stablehlo.exponential %60 : tensor<2xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %62 = stablehlo.reduce(%61 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %63 = stablehlo.sign %62 : tensor<f64>
    %64 = stablehlo.abs %62 : tensor<f64>
    %65 = stablehlo.log %64 : tensor<f64>
    %66 = stablehlo.add %65, %57 : tensor<f64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %67 = stablehlo.reduce(%53 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<2x4xf64>, tensor<f64>) -> tensor<4xf64>
    %cst_22 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %68 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %69 = stablehlo.divide %67, %68 : tensor<4xf64>
    return %66, %69 : tensor<f64>, tensor<4xf64>
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
  func.func private @closed_call(%arg0: tensor<f64>, %arg1: tensor<4xf64>, %arg2: tensor<2x4xf64>, %arg3: tensor<2xf64>, %arg4: tensor<2xui32>) -> (tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>, tensor<2xf64>) {
    %0 = call @_threefry_split(%arg4) : (tensor<2xui32>) -> tensor<2x2xui32>
    %1 = stablehlo.slice %0 [0:1, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %2 = stablehlo.reshape %1 : (tensor<1x2xui32>) -> tensor<2xui32>
    %3 = stablehlo.slice %0 [1:2, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %4 = stablehlo.reshape %3 : (tensor<1x2xui32>) -> tensor<2xui32>
    %5 = call @_threefry_split(%4) : (tensor<2xui32>) -> tensor<2x2xui32>
    %6 = stablehlo.slice %5 [0:1, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %7 = stablehlo.reshape %6 : (tensor<1x2xui32>) -> tensor<2xui32>
    %8 = stablehlo.slice %5 [1:2, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %9 = stablehlo.reshape %8 : (tensor<1x2xui32>) -> tensor<2xui32>
    %10 = call @_exponential(%7) : (tensor<2xui32>) -> tensor<2x4xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %12 = stablehlo.subtract %10, %11 : tensor<2x4xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %13 = call @_uniform_2(%9, %cst_0, %cst_1) : (tensor<2xui32>, tensor<f64>, tensor<f64>) -> tensor<2xf64>
    %14 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %15 = stablehlo.multiply %14, %12 : tensor<2x4xf64>
    %16 = stablehlo.add %arg2, %15 : tensor<2x4xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %18 = stablehlo.subtract %16, %17 : tensor<2x4xf64>
    %19 = stablehlo.multiply %18, %18 : tensor<2x4xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %20 = stablehlo.reduce(%19 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
    %21 = stablehlo.negate %20 : tensor<2xf64>
    %22 = stablehlo.multiply %16, %16 : tensor<2x4xf64>
    %23 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
    %25 = stablehlo.multiply %24, %22 : tensor<2x4xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %26 = stablehlo.reduce(%25 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_5 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %28 = stablehlo.multiply %27, %26 : tensor<2xf64>
    %29 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %30 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %31 = stablehlo.concatenate %29, %30, dim = 1 : (tensor<2x1xf64>, tensor<2x1xf64>) -> tensor<2x2xf64>
    %cst_6 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %32 = stablehlo.reduce(%31 init: %cst_6) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_7 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %34 = stablehlo.maximum %33, %32 : tensor<2xf64>
    %35 = stablehlo.is_finite %34 : (tensor<2xf64>) -> tensor<2xi1>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %37 = stablehlo.select %35, %34, %36 : tensor<2xi1>, tensor<2xf64>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %39 = stablehlo.broadcast_in_dim %38, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
    %40 = stablehlo.subtract %31, %39 : tensor<2x2xf64>
    %41 = stablehlo.exponential %40 : tensor<2x2xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %42 = stablehlo.reduce(%41 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %43 = stablehlo.sign %42 : tensor<2xf64>
    %44 = stablehlo.abs %42 : tensor<2xf64>
    %45 = stablehlo.log %44 : tensor<2xf64>
    %46 = stablehlo.add %45, %37 : tensor<2xf64>
    %47 = stablehlo.negate %46 : tensor<2xf64>
    %48 = stablehlo.negate %47 : tensor<2xf64>
    %49 = stablehlo.subtract %48, %arg3 : tensor<2xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %50 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %51 = stablehlo.minimum %49, %50 : tensor<2xf64>
    %52 = stablehlo.exponential %51 : tensor<2xf64>
    %53 = stablehlo.compare LT, %13, %52, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0] : (tensor<2xi1>) -> tensor<2x1xi1>
    %55 = call @_where(%54, %16, %arg2) : (tensor<2x1xi1>, tensor<2x4xf64>, tensor<2x4xf64>) -> tensor<2x4xf64>
    %56 = call @_where_3(%53, %48, %arg3) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    return %55, %56, %2, %56 : tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>, tensor<2xf64>
  }
  func.func private @_threefry_split(%arg0: tensor<2xui32>) -> tensor<2x2xui32> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %1 = stablehlo.reshape %0 : (tensor<1xui32>) -> tensor<ui32>
    %2 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %3 = stablehlo.reshape %2 : (tensor<1xui32>) -> tensor<ui32>
    %4 = stablehlo.iota dim = 0 : tensor<2xui64>
    %c = stablehlo.constant dense<1> : tensor<ui64>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %6 = stablehlo.multiply %5, %4 : tensor<2xui64>
    %c_0 = stablehlo.constant dense<32> : tensor<ui64>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %8 = stablehlo.shift_right_logical %6, %7 : tensor<2xui64>
    %9 = stablehlo.convert %6 : (tensor<2xui64>) -> tensor<2xui32>
    %10 = stablehlo.convert %8 : (tensor<2xui64>) -> tensor<2xui32>
    %11:2 = call @threefry2x32_0(%1, %3, %10, %9) : (tensor<ui32>, tensor<ui32>, tensor<2xui32>, tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>)
    %12 = stablehlo.broadcast_in_dim %11#0, dims = [0] : (tensor<2xui32>) -> tensor<2x1xui32>
    %13 = stablehlo.broadcast_in_dim %11#1, dims = [0] : (tensor<2xui32>) -> tensor<2x1xui32>
    %14 = stablehlo.concatenate %12, %13, dim = 1 : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    return %14 : tensor<2x2xui32>
  }
  func.func private @threefry2x32_0(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<2xui32>, %arg3: tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<2xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<2xui32>
    %6 = stablehlo.add %3, %5 : tensor<2xui32>
    %c_0 = stablehlo.constant dense<13> : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %8 = stablehlo.shift_left %5, %7 : tensor<2xui32>
    %c_1 = stablehlo.constant dense<19> : tensor<ui32>
    %9 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %10 = stablehlo.shift_right_logical %5, %9 : tensor<2xui32>
    %11 = stablehlo.or %8, %10 : tensor<2xui32>
    %12 = stablehlo.xor %6, %11 : tensor<2xui32>
    %13 = stablehlo.add %6, %12 : tensor<2xui32>
    %c_2 = stablehlo.constant dense<15> : tensor<ui32>
    %14 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %15 = stablehlo.shift_left %12, %14 : tensor<2xui32>
    %c_3 = stablehlo.constant dense<17> : tensor<ui32>
    %16 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %17 = stablehlo.shift_right_logical %12, %16 : tensor<2xui32>
    %18 = stablehlo.or %15, %17 : tensor<2xui32>
    %19 = stablehlo.xor %13, %18 : tensor<2xui32>
    %20 = stablehlo.add %13, %19 : tensor<2xui32>
    %c_4 = stablehlo.constant dense<26> : tensor<ui32>
    %21 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %22 = stablehlo.shift_left %19, %21 : tensor<2xui32>
    %c_5 = stablehlo.constant dense<6> : tensor<ui32>
    %23 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %24 = stablehlo.shift_right_logical %19, %23 : tensor<2xui32>
    %25 = stablehlo.or %22, %24 : tensor<2xui32>
    %26 = stablehlo.xor %20, %25 : tensor<2xui32>
    %27 = stablehlo.add %20, %26 : tensor<2xui32>
    %c_6 = stablehlo.constant dense<6> : tensor<ui32>
    %28 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %29 = stablehlo.shift_left %26, %28 : tensor<2xui32>
    %c_7 = stablehlo.constant dense<26> : tensor<ui32>
    %30 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %31 = stablehlo.shift_right_logical %26, %30 : tensor<2xui32>
    %32 = stablehlo.or %29, %31 : tensor<2xui32>
    %33 = stablehlo.xor %27, %32 : tensor<2xui32>
    %34 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %35 = stablehlo.add %27, %34 : tensor<2xui32>
    %36 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %37 = stablehlo.add %33, %36 : tensor<2xui32>
    %c_8 = stablehlo.constant dense<1> : tensor<ui32>
    %38 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %39 = stablehlo.add %37, %38 : tensor<2xui32>
    %40 = stablehlo.add %35, %39 : tensor<2xui32>
    %c_9 = stablehlo.constant dense<17> : tensor<ui32>
    %41 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %42 = stablehlo.shift_left %39, %41 : tensor<2xui32>
    %c_10 = stablehlo.constant dense<15> : tensor<ui32>
    %43 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %44 = stablehlo.shift_right_logical %39, %43 : tensor<2xui32>
    %45 = stablehlo.or %42, %44 : tensor<2xui32>
    %46 = stablehlo.xor %40, %45 : tensor<2xui32>
    %47 = stablehlo.add %40, %46 : tensor<2xui32>
    %c_11 = stablehlo.constant dense<29> : tensor<ui32>
    %48 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %49 = stablehlo.shift_left %46, %48 : tensor<2xui32>
    %c_12 = stablehlo.constant dense<3> : tensor<ui32>
    %50 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %51 = stablehlo.shift_right_logical %46, %50 : tensor<2xui32>
    %52 = stablehlo.or %49, %51 : tensor<2xui32>
    %53 = stablehlo.xor %47, %52 : tensor<2xui32>
    %54 = stablehlo.add %47, %53 : tensor<2xui32>
    %c_13 = stablehlo.constant dense<16> : tensor<ui32>
    %55 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %56 = stablehlo.shift_left %53, %55 : tensor<2xui32>
    %c_14 = stablehlo.constant dense<16> : tensor<ui32>
    %57 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %58 = stablehlo.shift_right_logical %53, %57 : tensor<2xui32>
    %59 = stablehlo.or %56, %58 : tensor<2xui32>
    %60 = stablehlo.xor %54, %59 : tensor<2xui32>
    %61 = stablehlo.add %54, %60 : tensor<2xui32>
    %c_15 = stablehlo.constant dense<24> : tensor<ui32>
    %62 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %63 = stablehlo.shift_left %60, %62 : tensor<2xui32>
    %c_16 = stablehlo.constant dense<8> : tensor<ui32>
    %64 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %65 = stablehlo.shift_right_logical %60, %64 : tensor<2xui32>
    %66 = stablehlo.or %63, %65 : tensor<2xui32>
    %67 = stablehlo.xor %61, %66 : tensor<2xui32>
    %68 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %69 = stablehlo.add %61, %68 : tensor<2xui32>
    %70 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %71 = stablehlo.add %67, %70 : tensor<2xui32>
    %c_17 = stablehlo.constant dense<2> : tensor<ui32>
    %72 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %73 = stablehlo.add %71, %72 : tensor<2xui32>
    %74 = stablehlo.add %69, %73 : tensor<2xui32>
    %c_18 = stablehlo.constant dense<13> : tensor<ui32>
    %75 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %76 = stablehlo.shift_left %73, %75 : tensor<2xui32>
    %c_19 = stablehlo.constant dense<19> : tensor<ui32>
    %77 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %78 = stablehlo.shift_right_logical %73, %77 : tensor<2xui32>
    %79 = stablehlo.or %76, %78 : tensor<2xui32>
    %80 = stablehlo.xor %74, %79 : tensor<2xui32>
    %81 = stablehlo.add %74, %80 : tensor<2xui32>
    %c_20 = stablehlo.constant dense<15> : tensor<ui32>
    %82 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %83 = stablehlo.shift_left %80, %82 : tensor<2xui32>
    %c_21 = stablehlo.constant dense<17> : tensor<ui32>
    %84 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %85 = stablehlo.shift_right_logical %80, %84 : tensor<2xui32>
    %86 = stablehlo.or %83, %85 : tensor<2xui32>
    %87 = stablehlo.xor %81, %86 : tensor<2xui32>
    %88 = stablehlo.add %81, %87 : tensor<2xui32>
    %c_22 = stablehlo.constant dense<26> : tensor<ui32>
    %89 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %90 = stablehlo.shift_left %87, %89 : tensor<2xui32>
    %c_23 = stablehlo.constant dense<6> : tensor<ui32>
    %91 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %92 = stablehlo.shift_right_logical %87, %91 : tensor<2xui32>
    %93 = stablehlo.or %90, %92 : tensor<2xui32>
    %94 = stablehlo.xor %88, %93 : tensor<2xui32>
    %95 = stablehlo.add %88, %94 : tensor<2xui32>
    %c_24 = stablehlo.constant dense<6> : tensor<ui32>
    %96 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %97 = stablehlo.shift_left %94, %96 : tensor<2xui32>
    %c_25 = stablehlo.constant dense<26> : tensor<ui32>
    %98 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %99 = stablehlo.shift_right_logical %94, %98 : tensor<2xui32>
    %100 = stablehlo.or %97, %99 : tensor<2xui32>
    %101 = stablehlo.xor %95, %100 : tensor<2xui32>
    %102 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %103 = stablehlo.add %95, %102 : tensor<2xui32>
    %104 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %105 = stablehlo.add %101, %104 : tensor<2xui32>
    %c_26 = stablehlo.constant dense<3> : tensor<ui32>
    %106 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %107 = stablehlo.add %105, %106 : tensor<2xui32>
    %108 = stablehlo.add %103, %107 : tensor<2xui32>
    %c_27 = stablehlo.constant dense<17> : tensor<ui32>
    %109 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %110 = stablehlo.shift_left %107, %109 : tensor<2xui32>
    %c_28 = stablehlo.constant dense<15> : tensor<ui32>
    %111 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %112 = stablehlo.shift_right_logical %107, %111 : tensor<2xui32>
    %113 = stablehlo.or %110, %112 : tensor<2xui32>
    %114 = stablehlo.xor %108, %113 : tensor<2xui32>
    %115 = stablehlo.add %108, %114 : tensor<2xui32>
    %c_29 = stablehlo.constant dense<29> : tensor<ui32>
    %116 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %117 = stablehlo.shift_left %114, %116 : tensor<2xui32>
    %c_30 = stablehlo.constant dense<3> : tensor<ui32>
    %118 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %119 = stablehlo.shift_right_logical %114, %118 : tensor<2xui32>
    %120 = stablehlo.or %117, %119 : tensor<2xui32>
    %121 = stablehlo.xor %115, %120 : tensor<2xui32>
    %122 = stablehlo.add %115, %121 : tensor<2xui32>
    %c_31 = stablehlo.constant dense<16> : tensor<ui32>
    %123 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %124 = stablehlo.shift_left %121, %123 : tensor<2xui32>
    %c_32 = stablehlo.constant dense<16> : tensor<ui32>
    %125 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %126 = stablehlo.shift_right_logical %121, %125 : tensor<2xui32>
    %127 = stablehlo.or %124, %126 : tensor<2xui32>
    %128 = stablehlo.xor %122, %127 : tensor<2xui32>
    %129 = stablehlo.add %122, %128 : tensor<2xui32>
    %c_33 = stablehlo.constant dense<24> : tensor<ui32>
    %130 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %131 = stablehlo.shift_left %128, %130 : tensor<2xui32>
    %c_34 = stablehlo.constant dense<8> : tensor<ui32>
    %132 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %133 = stablehlo.shift_right_logical %128, %132 : tensor<2xui32>
    %134 = stablehlo.or %131, %133 : tensor<2xui32>
    %135 = stablehlo.xor %129, %134 : tensor<2xui32>
    %136 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %137 = stablehlo.add %129, %136 : tensor<2xui32>
    %138 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %139 = stablehlo.add %135, %138 : tensor<2xui32>
    %c_35 = stablehlo.constant dense<4> : tensor<ui32>
    %140 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %141 = stablehlo.add %139, %140 : tensor<2xui32>
    %142 = stablehlo.add %137, %141 : tensor<2xui32>
    %c_36 = stablehlo.constant dense<13> : tensor<ui32>
    %143 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %144 = stablehlo.shift_left %141, %143 : tensor<2xui32>
    %c_37 = stablehlo.constant dense<19> : tensor<ui32>
    %145 = stablehlo.broadcast_in_dim %c_37, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %146 = stablehlo.shift_right_logical %141, %145 : tensor<2xui32>
    %147 = stablehlo.or %144, %146 : tensor<2xui32>
    %148 = stablehlo.xor %142, %147 : tensor<2xui32>
    %149 = stablehlo.add %142, %148 : tensor<2xui32>
    %c_38 = stablehlo.constant dense<15> : tensor<ui32>
    %150 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %151 = stablehlo.shift_left %148, %150 : tensor<2xui32>
    %c_39 = stablehlo.constant dense<17> : tensor<ui32>
    %152 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %153 = stablehlo.shift_right_logical %148, %152 : tensor<2xui32>
    %154 = stablehlo.or %151, %153 : tensor<2xui32>
    %155 = stablehlo.xor %149, %154 : tensor<2xui32>
    %156 = stablehlo.add %149, %155 : tensor<2xui32>
    %c_40 = stablehlo.constant dense<26> : tensor<ui32>
    %157 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %158 = stablehlo.shift_left %155, %157 : tensor<2xui32>
    %c_41 = stablehlo.constant dense<6> : tensor<ui32>
    %159 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %160 = stablehlo.shift_right_logical %155, %159 : tensor<2xui32>
    %161 = stablehlo.or %158, %160 : tensor<2xui32>
    %162 = stablehlo.xor %156, %161 : tensor<2xui32>
    %163 = stablehlo.add %156, %162 : tensor<2xui32>
    %c_42 = stablehlo.constant dense<6> : tensor<ui32>
    %164 = stablehlo.broadcast_in_dim %c_42, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %165 = stablehlo.shift_left %162, %164 : tensor<2xui32>
    %c_43 = stablehlo.constant dense<26> : tensor<ui32>
    %166 = stablehlo.broadcast_in_dim %c_43, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %167 = stablehlo.shift_right_logical %162, %166 : tensor<2xui32>
    %168 = stablehlo.or %165, %167 : tensor<2xui32>
    %169 = stablehlo.xor %163, %168 : tensor<2xui32>
    %170 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %171 = stablehlo.add %163, %170 : tensor<2xui32>
    %172 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %173 = stablehlo.add %169, %172 : tensor<2xui32>
    %c_44 = stablehlo.constant dense<5> : tensor<ui32>
    %174 = stablehlo.broadcast_in_dim %c_44, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %175 = stablehlo.add %173, %174 : tensor<2xui32>
    return %171, %175 : tensor<2xui32>, tensor<2xui32>
  }
  func.func private @_exponential(%arg0: tensor<2xui32>) -> tensor<2x4xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %0 = call @_uniform(%arg0, %cst, %cst_0) : (tensor<2xui32>, tensor<f64>, tensor<f64>) -> tensor<2x4xf64>
    %1 = stablehlo.negate %0 : tensor<2x4xf64>
    %2 = stablehlo.log_plus_one %1 : tensor<2x4xf64>
    %3 = stablehlo.negate %2 : tensor<2x4xf64>
    return %3 : tensor<2x4xf64>
  }
  func.func private @_uniform(%arg0: tensor<2xui32>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<2x4xf64> {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.convert %arg2 : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %3 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %4 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %5 = stablehlo.reshape %4 : (tensor<1xui32>) -> tensor<ui32>
    %6 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %7 = stablehlo.reshape %6 : (tensor<1xui32>) -> tensor<ui32>
    %8 = stablehlo.iota dim = 0 : tensor<2x4xui64>
    %9 = stablehlo.iota dim = 1 : tensor<2x4xui64>
    %c = stablehlo.constant dense<4> : tensor<ui64>
    %10 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2x4xui64>
    %11 = stablehlo.multiply %10, %8 : tensor<2x4xui64>
    %c_0 = stablehlo.constant dense<1> : tensor<ui64>
    %12 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<2x4xui64>
    %13 = stablehlo.multiply %12, %9 : tensor<2x4xui64>
    %14 = stablehlo.add %11, %13 : tensor<2x4xui64>
    %c_1 = stablehlo.constant dense<32> : tensor<ui64>
    %15 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<2x4xui64>
    %16 = stablehlo.shift_right_logical %14, %15 : tensor<2x4xui64>
    %17 = stablehlo.convert %14 : (tensor<2x4xui64>) -> tensor<2x4xui32>
    %18 = stablehlo.convert %16 : (tensor<2x4xui64>) -> tensor<2x4xui32>
    %19:2 = call @threefry2x32_1(%5, %7, %18, %17) : (tensor<ui32>, tensor<ui32>, tensor<2x4xui32>, tensor<2x4xui32>) -> (tensor<2x4xui32>, tensor<2x4xui32>)
    %20 = stablehlo.convert %19#0 : (tensor<2x4xui32>) -> tensor<2x4xui64>
    %21 = stablehlo.convert %19#1 : (tensor<2x4xui32>) -> tensor<2x4xui64>
    %c_2 = stablehlo.constant dense<32> : tensor<ui64>
    %22 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<2x4xui64>
    %23 = stablehlo.shift_left %20, %22 : tensor<2x4xui64>
    %24 = stablehlo.or %23, %21 : tensor<2x4xui64>
    %c_3 = stablehlo.constant dense<12> : tensor<ui64>
    %25 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<2x4xui64>
    %26 = stablehlo.shift_right_logical %24, %25 : tensor<2x4xui64>
    %c_4 = stablehlo.constant dense<4607182418800017408> : tensor<ui64>
    %27 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui64>) -> tensor<2x4xui64>
    %28 = stablehlo.or %26, %27 : tensor<2x4xui64>
    %29 = stablehlo.bitcast_convert %28 : (tensor<2x4xui64>) -> tensor<2x4xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %31 = stablehlo.subtract %29, %30 : tensor<2x4xf64>
    %32 = stablehlo.subtract %3, %2 : tensor<1x1xf64>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<2x4xf64>
    %34 = stablehlo.multiply %31, %33 : tensor<2x4xf64>
    %35 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<2x4xf64>
    %36 = stablehlo.add %34, %35 : tensor<2x4xf64>
    %37 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<2x4xf64>
    %38 = stablehlo.maximum %37, %36 : tensor<2x4xf64>
    return %38 : tensor<2x4xf64>
  }
  func.func private @threefry2x32_1(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<2x4xui32>, %arg3: tensor<2x4xui32>) -> (tensor<2x4xui32>, tensor<2x4xui32>) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<2x4xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<2x4xui32>
    %6 = stablehlo.add %3, %5 : tensor<2x4xui32>
    %c_0 = stablehlo.constant dense<13> : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %8 = stablehlo.shift_left %5, %7 : tensor<2x4xui32>
    %c_1 = stablehlo.constant dense<19> : tensor<ui32>
    %9 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %10 = stablehlo.shift_right_logical %5, %9 : tensor<2x4xui32>
    %11 = stablehlo.or %8, %10 : tensor<2x4xui32>
    %12 = stablehlo.xor %6, %11 : tensor<2x4xui32>
    %13 = stablehlo.add %6, %12 : tensor<2x4xui32>
    %c_2 = stablehlo.constant dense<15> : tensor<ui32>
    %14 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %15 = stablehlo.shift_left %12, %14 : tensor<2x4xui32>
    %c_3 = stablehlo.constant dense<17> : tensor<ui32>
    %16 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %17 = stablehlo.shift_right_logical %12, %16 : tensor<2x4xui32>
    %18 = stablehlo.or %15, %17 : tensor<2x4xui32>
    %19 = stablehlo.xor %13, %18 : tensor<2x4xui32>
    %20 = stablehlo.add %13, %19 : tensor<2x4xui32>
    %c_4 = stablehlo.constant dense<26> : tensor<ui32>
    %21 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %22 = stablehlo.shift_left %19, %21 : tensor<2x4xui32>
    %c_5 = stablehlo.constant dense<6> : tensor<ui32>
    %23 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %24 = stablehlo.shift_right_logical %19, %23 : tensor<2x4xui32>
    %25 = stablehlo.or %22, %24 : tensor<2x4xui32>
    %26 = stablehlo.xor %20, %25 : tensor<2x4xui32>
    %27 = stablehlo.add %20, %26 : tensor<2x4xui32>
    %c_6 = stablehlo.constant dense<6> : tensor<ui32>
    %28 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %29 = stablehlo.shift_left %26, %28 : tensor<2x4xui32>
    %c_7 = stablehlo.constant dense<26> : tensor<ui32>
    %30 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %31 = stablehlo.shift_right_logical %26, %30 : tensor<2x4xui32>
    %32 = stablehlo.or %29, %31 : tensor<2x4xui32>
    %33 = stablehlo.xor %27, %32 : tensor<2x4xui32>
    %34 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %35 = stablehlo.add %27, %34 : tensor<2x4xui32>
    %36 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %37 = stablehlo.add %33, %36 : tensor<2x4xui32>
    %c_8 = stablehlo.constant dense<1> : tensor<ui32>
    %38 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %39 = stablehlo.add %37, %38 : tensor<2x4xui32>
    %40 = stablehlo.add %35, %39 : tensor<2x4xui32>
    %c_9 = stablehlo.constant dense<17> : tensor<ui32>
    %41 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %42 = stablehlo.shift_left %39, %41 : tensor<2x4xui32>
    %c_10 = stablehlo.constant dense<15> : tensor<ui32>
    %43 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %44 = stablehlo.shift_right_logical %39, %43 : tensor<2x4xui32>
    %45 = stablehlo.or %42, %44 : tensor<2x4xui32>
    %46 = stablehlo.xor %40, %45 : tensor<2x4xui32>
    %47 = stablehlo.add %40, %46 : tensor<2x4xui32>
    %c_11 = stablehlo.constant dense<29> : tensor<ui32>
    %48 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %49 = stablehlo.shift_left %46, %48 : tensor<2x4xui32>
    %c_12 = stablehlo.constant dense<3> : tensor<ui32>
    %50 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %51 = stablehlo.shift_right_logical %46, %50 : tensor<2x4xui32>
    %52 = stablehlo.or %49, %51 : tensor<2x4xui32>
    %53 = stablehlo.xor %47, %52 : tensor<2x4xui32>
    %54 = stablehlo.add %47, %53 : tensor<2x4xui32>
    %c_13 = stablehlo.constant dense<16> : tensor<ui32>
    %55 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %56 = stablehlo.shift_left %53, %55 : tensor<2x4xui32>
    %c_14 = stablehlo.constant dense<16> : tensor<ui32>
    %57 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %58 = stablehlo.shift_right_logical %53, %57 : tensor<2x4xui32>
    %59 = stablehlo.or %56, %58 : tensor<2x4xui32>
    %60 = stablehlo.xor %54, %59 : tensor<2x4xui32>
    %61 = stablehlo.add %54, %60 : tensor<2x4xui32>
    %c_15 = stablehlo.constant dense<24> : tensor<ui32>
    %62 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %63 = stablehlo.shift_left %60, %62 : tensor<2x4xui32>
    %c_16 = stablehlo.constant dense<8> : tensor<ui32>
    %64 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %65 = stablehlo.shift_right_logical %60, %64 : tensor<2x4xui32>
    %66 = stablehlo.or %63, %65 : tensor<2x4xui32>
    %67 = stablehlo.xor %61, %66 : tensor<2x4xui32>
    %68 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %69 = stablehlo.add %61, %68 : tensor<2x4xui32>
    %70 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %71 = stablehlo.add %67, %70 : tensor<2x4xui32>
    %c_17 = stablehlo.constant dense<2> : tensor<ui32>
    %72 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %73 = stablehlo.add %71, %72 : tensor<2x4xui32>
    %74 = stablehlo.add %69, %73 : tensor<2x4xui32>
    %c_18 = stablehlo.constant dense<13> : tensor<ui32>
    %75 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %76 = stablehlo.shift_left %73, %75 : tensor<2x4xui32>
    %c_19 = stablehlo.constant dense<19> : tensor<ui32>
    %77 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %78 = stablehlo.shift_right_logical %73, %77 : tensor<2x4xui32>
    %79 = stablehlo.or %76, %78 : tensor<2x4xui32>
    %80 = stablehlo.xor %74, %79 : tensor<2x4xui32>
    %81 = stablehlo.add %74, %80 : tensor<2x4xui32>
    %c_20 = stablehlo.constant dense<15> : tensor<ui32>
    %82 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %83 = stablehlo.shift_left %80, %82 : tensor<2x4xui32>
    %c_21 = stablehlo.constant dense<17> : tensor<ui32>
    %84 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %85 = stablehlo.shift_right_logical %80, %84 : tensor<2x4xui32>
    %86 = stablehlo.or %83, %85 : tensor<2x4xui32>
    %87 = stablehlo.xor %81, %86 : tensor<2x4xui32>
    %88 = stablehlo.add %81, %87 : tensor<2x4xui32>
    %c_22 = stablehlo.constant dense<26> : tensor<ui32>
    %89 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %90 = stablehlo.shift_left %87, %89 : tensor<2x4xui32>
    %c_23 = stablehlo.constant dense<6> : tensor<ui32>
    %91 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %92 = stablehlo.shift_right_logical %87, %91 : tensor<2x4xui32>
    %93 = stablehlo.or %90, %92 : tensor<2x4xui32>
    %94 = stablehlo.xor %88, %93 : tensor<2x4xui32>
    %95 = stablehlo.add %88, %94 : tensor<2x4xui32>
    %c_24 = stablehlo.constant dense<6> : tensor<ui32>
    %96 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %97 = stablehlo.shift_left %94, %96 : tensor<2x4xui32>
    %c_25 = stablehlo.constant dense<26> : tensor<ui32>
    %98 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %99 = stablehlo.shift_right_logical %94, %98 : tensor<2x4xui32>
    %100 = stablehlo.or %97, %99 : tensor<2x4xui32>
    %101 = stablehlo.xor %95, %100 : tensor<2x4xui32>
    %102 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %103 = stablehlo.add %95, %102 : tensor<2x4xui32>
    %104 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %105 = stablehlo.add %101, %104 : tensor<2x4xui32>
    %c_26 = stablehlo.constant dense<3> : tensor<ui32>
    %106 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %107 = stablehlo.add %105, %106 : tensor<2x4xui32>
    %108 = stablehlo.add %103, %107 : tensor<2x4xui32>
    %c_27 = stablehlo.constant dense<17> : tensor<ui32>
    %109 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %110 = stablehlo.shift_left %107, %109 : tensor<2x4xui32>
    %c_28 = stablehlo.constant dense<15> : tensor<ui32>
    %111 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %112 = stablehlo.shift_right_logical %107, %111 : tensor<2x4xui32>
    %113 = stablehlo.or %110, %112 : tensor<2x4xui32>
    %114 = stablehlo.xor %108, %113 : tensor<2x4xui32>
    %115 = stablehlo.add %108, %114 : tensor<2x4xui32>
    %c_29 = stablehlo.constant dense<29> : tensor<ui32>
    %116 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %117 = stablehlo.shift_left %114, %116 : tensor<2x4xui32>
    %c_30 = stablehlo.constant dense<3> : tensor<ui32>
    %118 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %119 = stablehlo.shift_right_logical %114, %118 : tensor<2x4xui32>
    %120 = stablehlo.or %117, %119 : tensor<2x4xui32>
    %121 = stablehlo.xor %115, %120 : tensor<2x4xui32>
    %122 = stablehlo.add %115, %121 : tensor<2x4xui32>
    %c_31 = stablehlo.constant dense<16> : tensor<ui32>
    %123 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %124 = stablehlo.shift_left %121, %123 : tensor<2x4xui32>
    %c_32 = stablehlo.constant dense<16> : tensor<ui32>
    %125 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %126 = stablehlo.shift_right_logical %121, %125 : tensor<2x4xui32>
    %127 = stablehlo.or %124, %126 : tensor<2x4xui32>
    %128 = stablehlo.xor %122, %127 : tensor<2x4xui32>
    %129 = stablehlo.add %122, %128 : tensor<2x4xui32>
    %c_33 = stablehlo.constant dense<24> : tensor<ui32>
    %130 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %131 = stablehlo.shift_left %128, %130 : tensor<2x4xui32>
    %c_34 = stablehlo.constant dense<8> : tensor<ui32>
    %132 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %133 = stablehlo.shift_right_logical %128, %132 : tensor<2x4xui32>
    %134 = stablehlo.or %131, %133 : tensor<2x4xui32>
    %135 = stablehlo.xor %129, %134 : tensor<2x4xui32>
    %136 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %137 = stablehlo.add %129, %136 : tensor<2x4xui32>
    %138 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %139 = stablehlo.add %135, %138 : tensor<2x4xui32>
    %c_35 = stablehlo.constant dense<4> : tensor<ui32>
    %140 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %141 = stablehlo.add %139, %140 : tensor<2x4xui32>
    %142 = stablehlo.add %137, %141 : tensor<2x4xui32>
    %c_36 = stablehlo.constant dense<13> : tensor<ui32>
    %143 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %144 = stablehlo.shift_left %141, %143 : tensor<2x4xui32>
    %c_37 = stablehlo.constant dense<19> : tensor<ui32>
    %145 = stablehlo.broadcast_in_dim %c_37, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %146 = stablehlo.shift_right_logical %141, %145 : tensor<2x4xui32>
    %147 = stablehlo.or %144, %146 : tensor<2x4xui32>
    %148 = stablehlo.xor %142, %147 : tensor<2x4xui32>
    %149 = stablehlo.add %142, %148 : tensor<2x4xui32>
    %c_38 = stablehlo.constant dense<15> : tensor<ui32>
    %150 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %151 = stablehlo.shift_left %148, %150 : tensor<2x4xui32>
    %c_39 = stablehlo.constant dense<17> : tensor<ui32>
    %152 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %153 = stablehlo.shift_right_logical %148, %152 : tensor<2x4xui32>
    %154 = stablehlo.or %151, %153 : tensor<2x4xui32>
    %155 = stablehlo.xor %149, %154 : tensor<2x4xui32>
    %156 = stablehlo.add %149, %155 : tensor<2x4xui32>
    %c_40 = stablehlo.constant dense<26> : tensor<ui32>
    %157 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %158 = stablehlo.shift_left %155, %157 : tensor<2x4xui32>
    %c_41 = stablehlo.constant dense<6> : tensor<ui32>
    %159 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %160 = stablehlo.shift_right_logical %155, %159 : tensor<2x4xui32>
    %161 = stablehlo.or %158, %160 : tensor<2x4xui32>
    %162 = stablehlo.xor %156, %161 : tensor<2x4xui32>
    %163 = stablehlo.add %156, %162 : tensor<2x4xui32>
    %c_42 = stablehlo.constant dense<6> : tensor<ui32>
    %164 = stablehlo.broadcast_in_dim %c_42, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %165 = stablehlo.shift_left %162, %164 : tensor<2x4xui32>
    %c_43 = stablehlo.constant dense<26> : tensor<ui32>
    %166 = stablehlo.broadcast_in_dim %c_43, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %167 = stablehlo.shift_right_logical %162, %166 : tensor<2x4xui32>
    %168 = stablehlo.or %165, %167 : tensor<2x4xui32>
    %169 = stablehlo.xor %163, %168 : tensor<2x4xui32>
    %170 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %171 = stablehlo.add %163, %170 : tensor<2x4xui32>
    %172 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %173 = stablehlo.add %169, %172 : tensor<2x4xui32>
    %c_44 = stablehlo.constant dense<5> : tensor<ui32>
    %174 = stablehlo.broadcast_in_dim %c_44, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %175 = stablehlo.add %173, %174 : tensor<2x4xui32>
    return %171, %175 : tensor<2x4xui32>, tensor<2x4xui32>
  }
  func.func private @_uniform_2(%arg0: tensor<2xui32>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<2xf64> {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.convert %arg2 : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %3 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %4 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %5 = stablehlo.reshape %4 : (tensor<1xui32>) -> tensor<ui32>
    %6 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %7 = stablehlo.reshape %6 : (tensor<1xui32>) -> tensor<ui32>
    %8 = stablehlo.iota dim = 0 : tensor<2xui64>
    %c = stablehlo.constant dense<1> : tensor<ui64>
    %9 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %10 = stablehlo.multiply %9, %8 : tensor<2xui64>
    %c_0 = stablehlo.constant dense<32> : tensor<ui64>
    %11 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %12 = stablehlo.shift_right_logical %10, %11 : tensor<2xui64>
    %13 = stablehlo.convert %10 : (tensor<2xui64>) -> tensor<2xui32>
    %14 = stablehlo.convert %12 : (tensor<2xui64>) -> tensor<2xui32>
    %15:2 = call @threefry2x32_0(%5, %7, %14, %13) : (tensor<ui32>, tensor<ui32>, tensor<2xui32>, tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>)
    %16 = stablehlo.convert %15#0 : (tensor<2xui32>) -> tensor<2xui64>
    %17 = stablehlo.convert %15#1 : (tensor<2xui32>) -> tensor<2xui64>
    %c_1 = stablehlo.constant dense<32> : tensor<ui64>
    %18 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %19 = stablehlo.shift_left %16, %18 : tensor<2xui64>
    %20 = stablehlo.or %19, %17 : tensor<2xui64>
    %c_2 = stablehlo.constant dense<12> : tensor<ui64>
    %21 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %22 = stablehlo.shift_right_logical %20, %21 : tensor<2xui64>
    %c_3 = stablehlo.constant dense<4607182418800017408> : tensor<ui64>
    %23 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %24 = stablehlo.or %22, %23 : tensor<2xui64>
    %25 = stablehlo.bitcast_convert %24 : (tensor<2xui64>) -> tensor<2xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %27 = stablehlo.subtract %25, %26 : tensor<2xf64>
    %28 = stablehlo.subtract %3, %2 : tensor<1xf64>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<1xf64>) -> tensor<2xf64>
    %30 = stablehlo.multiply %27, %29 : tensor<2xf64>
    %31 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<1xf64>) -> tensor<2xf64>
    %32 = stablehlo.add %30, %31 : tensor<2xf64>
    %33 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<1xf64>) -> tensor<2xf64>
    %34 = stablehlo.maximum %33, %32 : tensor<2xf64>
    return %34 : tensor<2xf64>
  }
  func.func private @_where(%arg0: tensor<2x1xi1>, %arg1: tensor<2x4xf64>, %arg2: tensor<2x4xf64>) -> tensor<2x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<2x1xi1>) -> tensor<2x4xi1>
    %1 = stablehlo.select %0, %arg1, %arg2 : tensor<2x4xi1>, tensor<2x4xf64>
    return %1 : tensor<2x4xf64>
  }
  func.func private @_where_3(%arg0: tensor<2xi1>, %arg1: tensor<2xf64>, %arg2: tensor<2xf64>) -> tensor<2xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<2xi1>, tensor<2xf64>
    return %0 : tensor<2xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5x2xf64>, %arg1: tensor<2xf64>, %arg2: tensor<i64>) -> tensor<5x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<5x2xf64>, tensor<1x2xf64>, tensor<i64>, tensor<i64>) -> tensor<5x2xf64>
    return %1 : tensor<5x2xf64>
  }
}
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<f64>) -> (tensor<2x4xf64> {jax.result_info = "result[0]"}, tensor<4xf64> {jax.result_info = "result[1]"}, tensor<f64> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %1 = stablehlo.subtract %arg0, %0 : tensor<2x4xf64>
    %2 = stablehlo.multiply %1, %1 : tensor<2x4xf64>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %4 = stablehlo.multiply %3, %1 : tensor<2x4xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.reduce(%2 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
    %6 = stablehlo.negate %5 : tensor<2xf64>
    %7 = stablehlo.multiply %arg0, %arg0 : tensor<2x4xf64>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %9 = stablehlo.multiply %8, %arg0 : tensor<2x4xf64>
    %10 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
    %12 = stablehlo.multiply %11, %7 : tensor<2x4xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = stablehlo.reduce(%12 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_4 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %15 = stablehlo.multiply %14, %13 : tensor<2xf64>
    %16 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %17 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %18 = stablehlo.concatenate %16, %17, dim = 1 : (tensor<2x1xf64>, tensor<2x1xf64>) -> tensor<2x2xf64>
    %cst_5 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %19 = stablehlo.reduce(%18 init: %cst_5) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %20 = stablehlo.reshape %19 : (tensor<2xf64>) -> tensor<2x1xf64>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
    %22 = stablehlo.compare EQ, %18, %21, FLOAT : (tensor<2x2xf64>, tensor<2x2xf64>) -> tensor<2x2xi1>
    %23 = stablehlo.convert %22 : (tensor<2x2xi1>) -> tensor<2x2xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %24 = stablehlo.reduce(%23 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_7 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %26 = stablehlo.maximum %25, %19 : tensor<2xf64>
    %27 = stablehlo.compare EQ, %19, %26, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %30 = stablehlo.select %27, %28, %29 : tensor<2xi1>, tensor<2xf64>
    %cst_10 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %32 = stablehlo.compare EQ, %31, %26, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %35 = stablehlo.select %32, %33, %34 : tensor<2xi1>, tensor<2xf64>
    %36 = stablehlo.divide %30, %35 : tensor<2xf64>
    %37 = stablehlo.is_finite %26 : (tensor<2xf64>) -> tensor<2xi1>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %39 = stablehlo.select %37, %26, %38 : tensor<2xi1>, tensor<2xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %40 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %41 = stablehlo.broadcast_in_dim %39, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
    %43 = stablehlo.subtract %18, %42 : tensor<2x2xf64>
    %44 = stablehlo.exponential %43 : tensor<2x2xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %45 = stablehlo.reduce(%44 init: %cst_15) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %46 = stablehlo.sign %45 : tensor<2xf64>
    %47 = stablehlo.abs %45 : tensor<2xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %48 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %49 = stablehlo.compare GE, %45, %48, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %50 = stablehlo.log %47 : tensor<2xf64>
    %51 = stablehlo.add %50, %39 : tensor<2xf64>
    %52 = stablehlo.negate %51 : tensor<2xf64>
    %53 = stablehlo.negate %52 : tensor<2xf64>
    %c = stablehlo.constant dense<50> : tensor<i64>
    %c_17 = stablehlo.constant dense<32> : tensor<i64>
    %54 = stablehlo.shift_right_logical %c, %c_17 : tensor<i64>
    %55 = stablehlo.convert %54 : (tensor<i64>) -> tensor<ui32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_18 = stablehlo.constant dense<4294967295> : tensor<i64>
    %57 = stablehlo.and %c, %c_18 : tensor<i64>
    %58 = stablehlo.convert %57 : (tensor<i64>) -> tensor<ui32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %60 = stablehlo.concatenate %56, %59, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %c_19 = stablehlo.constant dense<42> : tensor<ui32>
    %61 = call @_threefry_fold_in(%60, %c_19) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %62:2 = call @_exponential() : () -> (tensor<1x1xf64>, tensor<1x1xf64>)
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %63:2 = call @_uniform_0(%cst_20, %cst_21) : (tensor<f64>, tensor<f64>) -> (tensor<1xf64>, tensor<1xf64>)
    %64 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %65 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<2xf64>
    call @_where() : () -> ()
    call @_where_1() : () -> ()
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %66 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<5x2xf64>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %67 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<5x2x4xf64>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %68 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<5x2x4xf64>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %69 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<5x2x4xf64>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %70 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<5x2x4xf64>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %71 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<5x2x2xf64>
    %c_29 = stablehlo.constant dense<false> : tensor<i1>
    %72 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<i1>) -> tensor<5x2xi1>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %73 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<5x2xf64>
    %c_31 = stablehlo.constant dense<false> : tensor<i1>
    %74 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<i1>) -> tensor<5x2x4xi1>
    %c_32 = stablehlo.constant dense<false> : tensor<i1>
    %75 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<i1>) -> tensor<5x2xi1>
    %c_33 = stablehlo.constant dense<0> : tensor<i64>
    %76:21 = stablehlo.while(%iterArg = %63#0, %iterArg_74 = %63#1, %iterArg_75 = %arg2, %iterArg_76 = %62#0, %iterArg_77 = %62#1, %iterArg_78 = %64, %iterArg_79 = %65, %iterArg_80 = %c_33, %iterArg_81 = %arg0, %iterArg_82 = %53, %iterArg_83 = %61, %iterArg_84 = %66, %iterArg_85 = %67, %iterArg_86 = %68, %iterArg_87 = %69, %iterArg_88 = %70, %iterArg_89 = %71, %iterArg_90 = %72, %iterArg_91 = %73, %iterArg_92 = %74, %iterArg_93 = %75) : tensor<1xf64>, tensor<1xf64>, tensor<f64>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x4xf64>, tensor<2xf64>, tensor<i64>, tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>, tensor<5x2xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x2xf64>, tensor<5x2xi1>, tensor<5x2xf64>, tensor<5x2x4xi1>, tensor<5x2xi1>
    cond {
      %c_94 = stablehlo.constant dense<5> : tensor<i64>
      %180 = stablehlo.compare LT, %iterArg_80, %c_94, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %180 : tensor<i1>
    } do {
      %180:13 = func.call @closed_call_2(%iterArg, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_81, %iterArg_82, %iterArg_83) : (tensor<1xf64>, tensor<1xf64>, tensor<f64>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x4xf64>, tensor<2xf64>, tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>) -> (tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>, tensor<2xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<2xi1>, tensor<2xf64>, tensor<2x4xi1>, tensor<2xi1>)
      %181 = func.call @dynamic_update_index_in_dim(%iterArg_84, %180#3, %iterArg_80) : (tensor<5x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<5x2xf64>
      %182 = func.call @dynamic_update_index_in_dim_12(%iterArg_85, %180#4, %iterArg_80) : (tensor<5x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<5x2x4xf64>
      %183 = func.call @dynamic_update_index_in_dim_12(%iterArg_86, %180#5, %iterArg_80) : (tensor<5x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<5x2x4xf64>
      %184 = func.call @dynamic_update_index_in_dim_12(%iterArg_87, %180#6, %iterArg_80) : (tensor<5x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<5x2x4xf64>
      %185 = func.call @dynamic_update_index_in_dim_12(%iterArg_88, %180#7, %iterArg_80) : (tensor<5x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<5x2x4xf64>
      %186 = func.call @dynamic_update_index_in_dim_13(%iterArg_89, %180#8, %iterArg_80) : (tensor<5x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<5x2x2xf64>
      %187 = func.call @dynamic_update_index_in_dim_14(%iterArg_90, %180#9, %iterArg_80) : (tensor<5x2xi1>, tensor<2xi1>, tensor<i64>) -> tensor<5x2xi1>
      %188 = func.call @dynamic_update_index_in_dim(%iterArg_91, %180#10, %iterArg_80) : (tensor<5x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<5x2xf64>
      %189 = func.call @dynamic_update_index_in_dim_15(%iterArg_92, %180#11, %iterArg_80) : (tensor<5x2x4xi1>, tensor<2x4xi1>, tensor<i64>) -> tensor<5x2x4xi1>
      %190 = func.call @dynamic_update_index_in_dim_14(%iterArg_93, %180#12, %iterArg_80) : (tensor<5x2xi1>, tensor<2xi1>, tensor<i64>) -> tensor<5x2xi1>
      %c_94 = stablehlo.constant dense<1> : tensor<i64>
      %191 = stablehlo.add %iterArg_80, %c_94 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %191, %180#0, %180#1, %180#2, %181, %182, %183, %184, %185, %186, %187, %188, %189, %190 : tensor<1xf64>, tensor<1xf64>, tensor<f64>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x4xf64>, tensor<2xf64>, tensor<i64>, tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>, tensor<5x2xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x2xf64>, tensor<5x2xi1>, tensor<5x2xf64>, tensor<5x2x4xi1>, tensor<5x2xi1>
    }
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %77 = stablehlo.reduce(%76#11 init: %cst_34) applies stablehlo.add across dimensions = [0] : (tensor<5x2xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_35 = stablehlo.constant dense<5.000000e+00> : tensor<f64>
    %78 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %79 = stablehlo.divide %77, %78 : tensor<2xf64>
    %cst_36 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
    %80 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %81 = stablehlo.multiply %80, %79 : tensor<2xf64>
    %82 = stablehlo.sine %81 : tensor<2xf64>
    %83 = stablehlo.cosine %81 : tensor<2xf64>
    %cst_37 = stablehlo.constant dense<2.900000e-01> : tensor<f64>
    %84 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %85 = stablehlo.multiply %84, %82 : tensor<2xf64>
    %86 = stablehlo.add %81, %85 : tensor<2xf64>
    %cst_38 = stablehlo.constant dense<2.100000e-01> : tensor<f64>
    %87 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %88 = stablehlo.add %76#8, %87 : tensor<2x4xf64>
    %89 = stablehlo.abs %88 : tensor<2x4xf64>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %90 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %91 = stablehlo.compare GE, %88, %90, FLOAT : (tensor<2x4xf64>, tensor<2x4xf64>) -> tensor<2x4xi1>
    %cst_40 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %92 = stablehlo.reduce(%86 init: %cst_40) applies stablehlo.maximum across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %93 = stablehlo.reshape %92 : (tensor<f64>) -> tensor<1xf64>
    %94 = stablehlo.broadcast_in_dim %93, dims = [0] : (tensor<1xf64>) -> tensor<2xf64>
    %95 = stablehlo.compare EQ, %86, %94, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %96 = stablehlo.convert %95 : (tensor<2xi1>) -> tensor<2xf64>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %97 = stablehlo.reduce(%96 init: %cst_41) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %cst_42 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %98 = stablehlo.maximum %cst_42, %92 : tensor<f64>
    %99 = stablehlo.compare EQ, %92, %98, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %100 = stablehlo.select %99, %cst_44, %cst_43 : tensor<i1>, tensor<f64>
    %cst_45 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %101 = stablehlo.compare EQ, %cst_45, %98, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %cst_47 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %102 = stablehlo.select %101, %cst_47, %cst_46 : tensor<i1>, tensor<f64>
    %103 = stablehlo.divide %100, %102 : tensor<f64>
    %104 = stablehlo.is_finite %98 : (tensor<f64>) -> tensor<i1>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %105 = stablehlo.select %104, %98, %cst_48 : tensor<i1>, tensor<f64>
    %106 = stablehlo.broadcast_in_dim %105, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %107 = stablehlo.broadcast_in_dim %106, dims = [0] : (tensor<1xf64>) -> tensor<2xf64>
    %108 = stablehlo.subtract %86, %107 : tensor<2xf64>
    %109 = stablehlo.exponential %108 : tensor<2xf64>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %110 = stablehlo.reduce(%109 init: %cst_49) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %111 = stablehlo.sign %110 : tensor<f64>
    %112 = stablehlo.abs %110 : tensor<f64>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %113 = stablehlo.compare GE, %110, %cst_50, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %114 = stablehlo.log %112 : tensor<f64>
    %115 = stablehlo.add %114, %105 : tensor<f64>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %116 = stablehlo.reduce(%89 init: %cst_51) applies stablehlo.add across dimensions = [0] : (tensor<2x4xf64>, tensor<f64>) -> tensor<4xf64>
    %cst_52 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %117 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %118 = stablehlo.divide %116, %117 : tensor<4xf64>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %119 = stablehlo.reduce(%115 init: %cst_53) applies stablehlo.add across dimensions = [] : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %120 = stablehlo.reduce(%118 init: %cst_54) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %121 = stablehlo.add %119, %120 : tensor<f64>
    %cst_55 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %122 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_56 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %123 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %124 = stablehlo.divide %122, %123 : tensor<4xf64>
    %125 = stablehlo.broadcast_in_dim %124, dims = [1] : (tensor<4xf64>) -> tensor<2x4xf64>
    %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %126 = stablehlo.divide %cst_57, %112 : tensor<f64>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %127 = stablehlo.select %113, %cst_58, %126 : tensor<i1>, tensor<f64>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %128 = stablehlo.select %113, %126, %cst_59 : tensor<i1>, tensor<f64>
    %129 = stablehlo.negate %127 : tensor<f64>
    %130 = stablehlo.add %128, %129 : tensor<f64>
    %131 = stablehlo.broadcast_in_dim %130, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %132 = stablehlo.multiply %131, %109 : tensor<2xf64>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %133 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %134 = stablehlo.select %91, %133, %125 : tensor<2x4xi1>, tensor<2x4xf64>
    %135 = stablehlo.select %91, %125, %133 : tensor<2x4xi1>, tensor<2x4xf64>
    %136 = stablehlo.negate %134 : tensor<2x4xf64>
    %137 = stablehlo.add %135, %136 : tensor<2x4xf64>
    %cst_61 = stablehlo.constant dense<2.900000e-01> : tensor<f64>
    %138 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %139 = stablehlo.multiply %138, %132 : tensor<2xf64>
    %140 = stablehlo.multiply %139, %83 : tensor<2xf64>
    %141 = stablehlo.add %132, %140 : tensor<2xf64>
    %cst_62 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
    %142 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %143 = stablehlo.multiply %142, %141 : tensor<2xf64>
    %cst_63 = stablehlo.constant dense<5.000000e+00> : tensor<f64>
    %144 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %145 = stablehlo.divide %143, %144 : tensor<2xf64>
    %146 = stablehlo.broadcast_in_dim %145, dims = [1] : (tensor<2xf64>) -> tensor<5x2xf64>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %147 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %148 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %c_67 = stablehlo.constant dense<0> : tensor<i64>
    %149:16 = stablehlo.while(%iterArg = %146, %iterArg_74 = %76#12, %iterArg_75 = %76#13, %iterArg_76 = %76#14, %iterArg_77 = %76#15, %iterArg_78 = %76#16, %iterArg_79 = %76#17, %iterArg_80 = %76#18, %iterArg_81 = %76#19, %iterArg_82 = %76#20, %iterArg_83 = %64, %iterArg_84 = %c_67, %iterArg_85 = %cst_66, %iterArg_86 = %148, %iterArg_87 = %137, %iterArg_88 = %147) : tensor<5x2xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x2xf64>, tensor<5x2xi1>, tensor<5x2xf64>, tensor<5x2x4xi1>, tensor<5x2xi1>, tensor<1x4xf64>, tensor<i64>, tensor<f64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2xf64>
    cond {
      %c_89 = stablehlo.constant dense<5> : tensor<i64>
      %180 = stablehlo.compare LT, %iterArg_84, %c_89, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %180 : tensor<i1>
    } do {
      %c_89 = stablehlo.constant dense<5> : tensor<i64>
      %180 = stablehlo.subtract %c_89, %iterArg_84 : tensor<i64>
      %c_90 = stablehlo.constant dense<1> : tensor<i64>
      %181 = stablehlo.subtract %180, %c_90 : tensor<i64>
      %182 = func.call @dynamic_index_in_dim(%iterArg, %181) : (tensor<5x2xf64>, tensor<i64>) -> tensor<2xf64>
      %183 = func.call @dynamic_index_in_dim_16(%iterArg_74, %181) : (tensor<5x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %184 = func.call @dynamic_index_in_dim_16(%iterArg_75, %181) : (tensor<5x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %185 = func.call @dynamic_index_in_dim_16(%iterArg_76, %181) : (tensor<5x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %186 = func.call @dynamic_index_in_dim_16(%iterArg_77, %181) : (tensor<5x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %187 = func.call @dynamic_index_in_dim_17(%iterArg_78, %181) : (tensor<5x2x2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %188 = func.call @dynamic_index_in_dim_18(%iterArg_79, %181) : (tensor<5x2xi1>, tensor<i64>) -> tensor<2xi1>
      %189 = func.call @dynamic_index_in_dim(%iterArg_80, %181) : (tensor<5x2xf64>, tensor<i64>) -> tensor<2xf64>
      %190 = func.call @dynamic_index_in_dim_19(%iterArg_81, %181) : (tensor<5x2x4xi1>, tensor<i64>) -> tensor<2x4xi1>
      %191 = func.call @dynamic_index_in_dim_18(%iterArg_82, %181) : (tensor<5x2xi1>, tensor<i64>) -> tensor<2xi1>
      %192:4 = func.call @closed_call_20(%iterArg_83, %iterArg_85, %iterArg_86, %iterArg_87, %iterArg_88, %182, %183, %184, %185, %186, %187, %188, %189, %190, %191) : (tensor<1x4xf64>, tensor<f64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<2xi1>, tensor<2xf64>, tensor<2x4xi1>, tensor<2xi1>) -> (tensor<f64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2xf64>)
      %c_91 = stablehlo.constant dense<1> : tensor<i64>
      %193 = stablehlo.add %iterArg_84, %c_91 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %193, %192#0, %192#1, %192#2, %192#3 : tensor<5x2xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x2xf64>, tensor<5x2xi1>, tensor<5x2xf64>, tensor<5x2x4xi1>, tensor<5x2xi1>, tensor<1x4xf64>, tensor<i64>, tensor<f64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2xf64>
    }
    %150 = stablehlo.negate %149#15 : tensor<2xf64>
    %151 = stablehlo.negate %150 : tensor<2xf64>
    %152 = stablehlo.divide %151, %47 : tensor<2xf64>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %153 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %154 = stablehlo.select %49, %153, %152 : tensor<2xi1>, tensor<2xf64>
    %155 = stablehlo.select %49, %152, %153 : tensor<2xi1>, tensor<2xf64>
    %156 = stablehlo.negate %154 : tensor<2xf64>
    %157 = stablehlo.add %155, %156 : tensor<2xf64>
    %158 = stablehlo.broadcast_in_dim %157, dims = [0] : (tensor<2xf64>) -> tensor<2x2xf64>
    %159 = stablehlo.multiply %158, %44 : tensor<2x2xf64>
    %160 = stablehlo.slice %159 [0:2, 0:1] : (tensor<2x2xf64>) -> tensor<2x1xf64>
    %161 = stablehlo.slice %159 [0:2, 1:2] : (tensor<2x2xf64>) -> tensor<2x1xf64>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %162 = stablehlo.reduce(%161 init: %cst_69) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %163 = stablehlo.reduce(%160 init: %cst_70) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_71 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
    %164 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %165 = stablehlo.multiply %164, %162 : tensor<2xf64>
    %166 = stablehlo.broadcast_in_dim %165, dims = [0] : (tensor<2xf64>) -> tensor<2x4xf64>
    %167 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
    %168 = stablehlo.multiply %167, %166 : tensor<2x4xf64>
    %169 = stablehlo.multiply %166, %7 : tensor<2x4xf64>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %170 = stablehlo.reduce(%169 init: %cst_72) applies stablehlo.add across dimensions = [0] : (tensor<2x4xf64>, tensor<f64>) -> tensor<4xf64>
    %171 = stablehlo.reshape %170 : (tensor<4xf64>) -> tensor<1x4xf64>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %172 = stablehlo.reduce(%171 init: %cst_73) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf64>, tensor<f64>) -> tensor<4xf64>
    %173 = stablehlo.add %149#13, %172 : tensor<4xf64>
    %174 = stablehlo.multiply %168, %9 : tensor<2x4xf64>
    %175 = stablehlo.add %149#14, %174 : tensor<2x4xf64>
    %176 = stablehlo.negate %163 : tensor<2xf64>
    %177 = stablehlo.broadcast_in_dim %176, dims = [0] : (tensor<2xf64>) -> tensor<2x4xf64>
    %178 = stablehlo.multiply %177, %4 : tensor<2x4xf64>
    %179 = stablehlo.add %175, %178 : tensor<2x4xf64>
    return %179, %173, %149#12 : tensor<2x4xf64>, tensor<4xf64>, tensor<f64>
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
  func.func private @_exponential() -> (tensor<1x1xf64>, tensor<1x1xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %0:2 = call @_uniform(%cst, %cst_0) : (tensor<f64>, tensor<f64>) -> (tensor<1x1xf64>, tensor<1x1xf64>)
    return %0#0, %0#1 : tensor<1x1xf64>, tensor<1x1xf64>
  }
  func.func private @_uniform(%arg0: tensor<f64>, %arg1: tensor<f64>) -> (tensor<1x1xf64>, tensor<1x1xf64>) {
    %0 = stablehlo.convert %arg0 : tensor<f64>
    %1 = stablehlo.convert %arg1 : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %3 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %4 = stablehlo.subtract %3, %2 : tensor<1x1xf64>
    return %2, %4 : tensor<1x1xf64>, tensor<1x1xf64>
  }
  func.func private @_uniform_0(%arg0: tensor<f64>, %arg1: tensor<f64>) -> (tensor<1xf64>, tensor<1xf64>) {
    %0 = stablehlo.convert %arg0 : tensor<f64>
    %1 = stablehlo.convert %arg1 : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %3 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %4 = stablehlo.subtract %3, %2 : tensor<1xf64>
    return %2, %4 : tensor<1xf64>, tensor<1xf64>
  }
  func.func private @_where() {
    return
  }
  func.func private @_where_1() {
    return
  }
  func.func private @closed_call_2(%arg0: tensor<1xf64>, %arg1: tensor<1xf64>, %arg2: tensor<f64>, %arg3: tensor<1x1xf64>, %arg4: tensor<1x1xf64>, %arg5: tensor<1x4xf64>, %arg6: tensor<2xf64>, %arg7: tensor<2x4xf64>, %arg8: tensor<2xf64>, %arg9: tensor<2xui32>) -> (tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>, tensor<2xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<2xi1>, tensor<2xf64>, tensor<2x4xi1>, tensor<2xi1>) {
    %0 = call @_threefry_split(%arg9) : (tensor<2xui32>) -> tensor<2x2xui32>
    %1 = stablehlo.slice %0 [0:1, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %2 = stablehlo.reshape %1 : (tensor<1x2xui32>) -> tensor<2xui32>
    %3 = stablehlo.slice %0 [1:2, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %4 = stablehlo.reshape %3 : (tensor<1x2xui32>) -> tensor<2xui32>
    %5 = call @_threefry_split(%4) : (tensor<2xui32>) -> tensor<2x2xui32>
    %6 = stablehlo.slice %5 [0:1, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %7 = stablehlo.reshape %6 : (tensor<1x2xui32>) -> tensor<2xui32>
    %8 = stablehlo.slice %5 [1:2, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %9 = stablehlo.reshape %8 : (tensor<1x2xui32>) -> tensor<2xui32>
    %10 = call @_exponential_5(%7, %arg3, %arg4) : (tensor<2xui32>, tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<2x4xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %12 = stablehlo.subtract %10, %11 : tensor<2x4xf64>
    %13 = call @_uniform_9(%9, %arg0, %arg1) : (tensor<2xui32>, tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
    %14 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %15 = stablehlo.multiply %14, %12 : tensor<2x4xf64>
    %16 = stablehlo.add %arg7, %15 : tensor<2x4xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %18 = stablehlo.subtract %16, %17 : tensor<2x4xf64>
    %19 = stablehlo.multiply %18, %18 : tensor<2x4xf64>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %21 = stablehlo.multiply %20, %18 : tensor<2x4xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %22 = stablehlo.reduce(%19 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
    %23 = stablehlo.negate %22 : tensor<2xf64>
    %24 = stablehlo.multiply %16, %16 : tensor<2x4xf64>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %26 = stablehlo.multiply %25, %16 : tensor<2x4xf64>
    %27 = stablehlo.broadcast_in_dim %arg5, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
    %28 = stablehlo.multiply %27, %24 : tensor<2x4xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %29 = stablehlo.reduce(%28 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_5 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %31 = stablehlo.multiply %30, %29 : tensor<2xf64>
    %32 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %33 = stablehlo.broadcast_in_dim %31, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %34 = stablehlo.concatenate %32, %33, dim = 1 : (tensor<2x1xf64>, tensor<2x1xf64>) -> tensor<2x2xf64>
    %cst_6 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %35 = stablehlo.reduce(%34 init: %cst_6) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_7 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %37 = stablehlo.maximum %36, %35 : tensor<2xf64>
    %38 = stablehlo.is_finite %37 : (tensor<2xf64>) -> tensor<2xi1>
    %39 = stablehlo.select %38, %37, %arg6 : tensor<2xi1>, tensor<2xf64>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
    %42 = stablehlo.subtract %34, %41 : tensor<2x2xf64>
    %43 = stablehlo.exponential %42 : tensor<2x2xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %44 = stablehlo.reduce(%43 init: %cst_8) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %45 = stablehlo.abs %44 : tensor<2xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %46 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %47 = stablehlo.compare GE, %44, %46, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %48 = stablehlo.log %45 : tensor<2xf64>
    %49 = stablehlo.add %48, %39 : tensor<2xf64>
    %50 = stablehlo.negate %49 : tensor<2xf64>
    %51 = stablehlo.negate %50 : tensor<2xf64>
    %52 = stablehlo.subtract %51, %arg8 : tensor<2xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %53 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %54 = stablehlo.minimum %52, %53 : tensor<2xf64>
    %55 = stablehlo.exponential %54 : tensor<2xf64>
    %56 = stablehlo.compare LT, %13, %55, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %57 = stablehlo.broadcast_in_dim %56, dims = [0] : (tensor<2xi1>) -> tensor<2x1xi1>
    %58:2 = call @_where_10(%57, %16, %arg7) : (tensor<2x1xi1>, tensor<2x4xf64>, tensor<2x4xf64>) -> (tensor<2x4xf64>, tensor<2x4xi1>)
    %59 = call @_where_11(%56, %51, %arg8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    return %58#0, %59, %2, %59, %12, %21, %26, %24, %43, %47, %45, %58#1, %56 : tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>, tensor<2xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<2xi1>, tensor<2xf64>, tensor<2x4xi1>, tensor<2xi1>
  }
  func.func private @_threefry_split(%arg0: tensor<2xui32>) -> tensor<2x2xui32> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %1 = stablehlo.reshape %0 : (tensor<1xui32>) -> tensor<ui32>
    %2 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %3 = stablehlo.reshape %2 : (tensor<1xui32>) -> tensor<ui32>
    %4 = stablehlo.iota dim = 0 : tensor<2xui64>
    %c = stablehlo.constant dense<1> : tensor<ui64>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %6 = stablehlo.multiply %5, %4 : tensor<2xui64>
    %c_0 = stablehlo.constant dense<32> : tensor<ui64>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %8 = stablehlo.shift_right_logical %6, %7 : tensor<2xui64>
    %9 = stablehlo.convert %6 : (tensor<2xui64>) -> tensor<2xui32>
    %10 = stablehlo.convert %8 : (tensor<2xui64>) -> tensor<2xui32>
    %11:2 = call @threefry2x32_3(%1, %3, %10, %9) : (tensor<ui32>, tensor<ui32>, tensor<2xui32>, tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>)
    %12 = stablehlo.broadcast_in_dim %11#0, dims = [0] : (tensor<2xui32>) -> tensor<2x1xui32>
    %13 = stablehlo.broadcast_in_dim %11#1, dims = [0] : (tensor<2xui32>) -> tensor<2x1xui32>
    %14 = stablehlo.concatenate %12, %13, dim = 1 : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    return %14 : tensor<2x2xui32>
  }
  func.func private @threefry2x32_3(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<2xui32>, %arg3: tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<2xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<2xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i64>, tensor<i64>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i64>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7:8 = func.call @closed_call_4(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11) : (tensor<i64>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %c_12 = stablehlo.constant dense<1> : tensor<i64>
      %8 = stablehlo.add %iterArg, %c_12 : tensor<i64>
      stablehlo.return %8, %7#0, %7#1, %7#2, %7#3, %7#4, %7#5, %7#6, %7#7 : tensor<i64>, tensor<i64>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<2xui32>, tensor<2xui32>
  }
  func.func private @closed_call_4(%arg0: tensor<i64>, %arg1: tensor<2xui32>, %arg2: tensor<2xui32>, %arg3: tensor<ui32>, %arg4: tensor<ui32>, %arg5: tensor<ui32>, %arg6: tensor<4xui32>, %arg7: tensor<4xui32>) -> (tensor<i64>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) {
    %c = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.add %arg0, %c : tensor<i64>
    %1 = stablehlo.slice %arg6 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
    %2 = stablehlo.reshape %1 : (tensor<1xui32>) -> tensor<ui32>
    %3 = stablehlo.add %arg1, %arg2 : tensor<2xui32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %5 = stablehlo.shift_left %arg2, %4 : tensor<2xui32>
    %c_0 = stablehlo.constant dense<32> : tensor<ui32>
    %6 = stablehlo.subtract %c_0, %2 : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %8 = stablehlo.shift_right_logical %arg2, %7 : tensor<2xui32>
    %9 = stablehlo.or %5, %8 : tensor<2xui32>
    %10 = stablehlo.xor %3, %9 : tensor<2xui32>
    %11 = stablehlo.slice %arg6 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
    %12 = stablehlo.reshape %11 : (tensor<1xui32>) -> tensor<ui32>
    %13 = stablehlo.add %3, %10 : tensor<2xui32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %15 = stablehlo.shift_left %10, %14 : tensor<2xui32>
    %c_1 = stablehlo.constant dense<32> : tensor<ui32>
    %16 = stablehlo.subtract %c_1, %12 : tensor<ui32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %18 = stablehlo.shift_right_logical %10, %17 : tensor<2xui32>
    %19 = stablehlo.or %15, %18 : tensor<2xui32>
    %20 = stablehlo.xor %13, %19 : tensor<2xui32>
    %21 = stablehlo.slice %arg6 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
    %22 = stablehlo.reshape %21 : (tensor<1xui32>) -> tensor<ui32>
    %23 = stablehlo.add %13, %20 : tensor<2xui32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %25 = stablehlo.shift_left %20, %24 : tensor<2xui32>
    %c_2 = stablehlo.constant dense<32> : tensor<ui32>
    %26 = stablehlo.subtract %c_2, %22 : tensor<ui32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %28 = stablehlo.shift_right_logical %20, %27 : tensor<2xui32>
    %29 = stablehlo.or %25, %28 : tensor<2xui32>
    %30 = stablehlo.xor %23, %29 : tensor<2xui32>
    %31 = stablehlo.slice %arg6 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
    %32 = stablehlo.reshape %31 : (tensor<1xui32>) -> tensor<ui32>
    %33 = stablehlo.add %23, %30 : tensor<2xui32>
    %34 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %35 = stablehlo.shift_left %30, %34 : tensor<2xui32>
    %c_3 = stablehlo.constant dense<32> : tensor<ui32>
    %36 = stablehlo.subtract %c_3, %32 : tensor<ui32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %38 = stablehlo.shift_right_logical %30, %37 : tensor<2xui32>
    %39 = stablehlo.or %35, %38 : tensor<2xui32>
    %40 = stablehlo.xor %33, %39 : tensor<2xui32>
    %41 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %42 = stablehlo.add %33, %41 : tensor<2xui32>
    %43 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %44 = stablehlo.add %40, %43 : tensor<2xui32>
    %c_4 = stablehlo.constant dense<1> : tensor<i64>
    %45 = stablehlo.add %arg0, %c_4 : tensor<i64>
    %46 = stablehlo.convert %45 : (tensor<i64>) -> tensor<ui32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %48 = stablehlo.add %44, %47 : tensor<2xui32>
    return %0, %42, %48, %arg4, %arg5, %arg3, %arg7, %arg6 : tensor<i64>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
  }
  func.func private @_exponential_5(%arg0: tensor<2xui32>, %arg1: tensor<1x1xf64>, %arg2: tensor<1x1xf64>) -> tensor<2x4xf64> {
    %0 = call @_uniform_6(%arg0, %arg1, %arg2) : (tensor<2xui32>, tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<2x4xf64>
    %1 = stablehlo.negate %0 : tensor<2x4xf64>
    %2 = stablehlo.log_plus_one %1 : tensor<2x4xf64>
    %3 = stablehlo.negate %2 : tensor<2x4xf64>
    return %3 : tensor<2x4xf64>
  }
  func.func private @_uniform_6(%arg0: tensor<2xui32>, %arg1: tensor<1x1xf64>, %arg2: tensor<1x1xf64>) -> tensor<2x4xf64> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %1 = stablehlo.reshape %0 : (tensor<1xui32>) -> tensor<ui32>
    %2 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %3 = stablehlo.reshape %2 : (tensor<1xui32>) -> tensor<ui32>
    %4 = stablehlo.iota dim = 0 : tensor<2x4xui64>
    %5 = stablehlo.iota dim = 1 : tensor<2x4xui64>
    %c = stablehlo.constant dense<4> : tensor<ui64>
    %6 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2x4xui64>
    %7 = stablehlo.multiply %6, %4 : tensor<2x4xui64>
    %c_0 = stablehlo.constant dense<1> : tensor<ui64>
    %8 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<2x4xui64>
    %9 = stablehlo.multiply %8, %5 : tensor<2x4xui64>
    %10 = stablehlo.add %7, %9 : tensor<2x4xui64>
    %c_1 = stablehlo.constant dense<32> : tensor<ui64>
    %11 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<2x4xui64>
    %12 = stablehlo.shift_right_logical %10, %11 : tensor<2x4xui64>
    %13 = stablehlo.convert %10 : (tensor<2x4xui64>) -> tensor<2x4xui32>
    %14 = stablehlo.convert %12 : (tensor<2x4xui64>) -> tensor<2x4xui32>
    %15:2 = call @threefry2x32_7(%1, %3, %14, %13) : (tensor<ui32>, tensor<ui32>, tensor<2x4xui32>, tensor<2x4xui32>) -> (tensor<2x4xui32>, tensor<2x4xui32>)
    %16 = stablehlo.convert %15#0 : (tensor<2x4xui32>) -> tensor<2x4xui64>
    %17 = stablehlo.convert %15#1 : (tensor<2x4xui32>) -> tensor<2x4xui64>
    %c_2 = stablehlo.constant dense<32> : tensor<ui64>
    %18 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<2x4xui64>
    %19 = stablehlo.shift_left %16, %18 : tensor<2x4xui64>
    %20 = stablehlo.or %19, %17 : tensor<2x4xui64>
    %c_3 = stablehlo.constant dense<12> : tensor<ui64>
    %21 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<2x4xui64>
    %22 = stablehlo.shift_right_logical %20, %21 : tensor<2x4xui64>
    %c_4 = stablehlo.constant dense<4607182418800017408> : tensor<ui64>
    %23 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui64>) -> tensor<2x4xui64>
    %24 = stablehlo.or %22, %23 : tensor<2x4xui64>
    %25 = stablehlo.bitcast_convert %24 : (tensor<2x4xui64>) -> tensor<2x4xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %27 = stablehlo.subtract %25, %26 : tensor<2x4xf64>
    %28 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<2x4xf64>
    %29 = stablehlo.multiply %27, %28 : tensor<2x4xf64>
    %30 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<2x4xf64>
    %31 = stablehlo.add %29, %30 : tensor<2x4xf64>
    %32 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<2x4xf64>
    %33 = stablehlo.maximum %32, %31 : tensor<2x4xf64>
    return %33 : tensor<2x4xf64>
  }
  func.func private @threefry2x32_7(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<2x4xui32>, %arg3: tensor<2x4xui32>) -> (tensor<2x4xui32>, tensor<2x4xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<2x4xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<2x4xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i64>, tensor<i64>, tensor<2x4xui32>, tensor<2x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i64>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7:8 = func.call @closed_call_8(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11) : (tensor<i64>, tensor<2x4xui32>, tensor<2x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<2x4xui32>, tensor<2x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %c_12 = stablehlo.constant dense<1> : tensor<i64>
      %8 = stablehlo.add %iterArg, %c_12 : tensor<i64>
      stablehlo.return %8, %7#0, %7#1, %7#2, %7#3, %7#4, %7#5, %7#6, %7#7 : tensor<i64>, tensor<i64>, tensor<2x4xui32>, tensor<2x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<2x4xui32>, tensor<2x4xui32>
  }
  func.func private @closed_call_8(%arg0: tensor<i64>, %arg1: tensor<2x4xui32>, %arg2: tensor<2x4xui32>, %arg3: tensor<ui32>, %arg4: tensor<ui32>, %arg5: tensor<ui32>, %arg6: tensor<4xui32>, %arg7: tensor<4xui32>) -> (tensor<i64>, tensor<2x4xui32>, tensor<2x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) {
    %c = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.add %arg0, %c : tensor<i64>
    %1 = stablehlo.slice %arg6 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
    %2 = stablehlo.reshape %1 : (tensor<1xui32>) -> tensor<ui32>
    %3 = stablehlo.add %arg1, %arg2 : tensor<2x4xui32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %5 = stablehlo.shift_left %arg2, %4 : tensor<2x4xui32>
    %c_0 = stablehlo.constant dense<32> : tensor<ui32>
    %6 = stablehlo.subtract %c_0, %2 : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %8 = stablehlo.shift_right_logical %arg2, %7 : tensor<2x4xui32>
    %9 = stablehlo.or %5, %8 : tensor<2x4xui32>
    %10 = stablehlo.xor %3, %9 : tensor<2x4xui32>
    %11 = stablehlo.slice %arg6 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
    %12 = stablehlo.reshape %11 : (tensor<1xui32>) -> tensor<ui32>
    %13 = stablehlo.add %3, %10 : tensor<2x4xui32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %15 = stablehlo.shift_left %10, %14 : tensor<2x4xui32>
    %c_1 = stablehlo.constant dense<32> : tensor<ui32>
    %16 = stablehlo.subtract %c_1, %12 : tensor<ui32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %18 = stablehlo.shift_right_logical %10, %17 : tensor<2x4xui32>
    %19 = stablehlo.or %15, %18 : tensor<2x4xui32>
    %20 = stablehlo.xor %13, %19 : tensor<2x4xui32>
    %21 = stablehlo.slice %arg6 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
    %22 = stablehlo.reshape %21 : (tensor<1xui32>) -> tensor<ui32>
    %23 = stablehlo.add %13, %20 : tensor<2x4xui32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %25 = stablehlo.shift_left %20, %24 : tensor<2x4xui32>
    %c_2 = stablehlo.constant dense<32> : tensor<ui32>
    %26 = stablehlo.subtract %c_2, %22 : tensor<ui32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %28 = stablehlo.shift_right_logical %20, %27 : tensor<2x4xui32>
    %29 = stablehlo.or %25, %28 : tensor<2x4xui32>
    %30 = stablehlo.xor %23, %29 : tensor<2x4xui32>
    %31 = stablehlo.slice %arg6 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
    %32 = stablehlo.reshape %31 : (tensor<1xui32>) -> tensor<ui32>
    %33 = stablehlo.add %23, %30 : tensor<2x4xui32>
    %34 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %35 = stablehlo.shift_left %30, %34 : tensor<2x4xui32>
    %c_3 = stablehlo.constant dense<32> : tensor<ui32>
    %36 = stablehlo.subtract %c_3, %32 : tensor<ui32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %38 = stablehlo.shift_right_logical %30, %37 : tensor<2x4xui32>
    %39 = stablehlo.or %35, %38 : tensor<2x4xui32>
    %40 = stablehlo.xor %33, %39 : tensor<2x4xui32>
    %41 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %42 = stablehlo.add %33, %41 : tensor<2x4xui32>
    %43 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %44 = stablehlo.add %40, %43 : tensor<2x4xui32>
    %c_4 = stablehlo.constant dense<1> : tensor<i64>
    %45 = stablehlo.add %arg0, %c_4 : tensor<i64>
    %46 = stablehlo.convert %45 : (tensor<i64>) -> tensor<ui32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %48 = stablehlo.add %44, %47 : tensor<2x4xui32>
    return %0, %42, %48, %arg4, %arg5, %arg3, %arg7, %arg6 : tensor<i64>, tensor<2x4xui32>, tensor<2x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
  }
  func.func private @_uniform_9(%arg0: tensor<2xui32>, %arg1: tensor<1xf64>, %arg2: tensor<1xf64>) -> tensor<2xf64> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %1 = stablehlo.reshape %0 : (tensor<1xui32>) -> tensor<ui32>
    %2 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %3 = stablehlo.reshape %2 : (tensor<1xui32>) -> tensor<ui32>
    %4 = stablehlo.iota dim = 0 : tensor<2xui64>
    %c = stablehlo.constant dense<1> : tensor<ui64>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %6 = stablehlo.multiply %5, %4 : tensor<2xui64>
    %c_0 = stablehlo.constant dense<32> : tensor<ui64>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %8 = stablehlo.shift_right_logical %6, %7 : tensor<2xui64>
    %9 = stablehlo.convert %6 : (tensor<2xui64>) -> tensor<2xui32>
    %10 = stablehlo.convert %8 : (tensor<2xui64>) -> tensor<2xui32>
    %11:2 = call @threefry2x32_3(%1, %3, %10, %9) : (tensor<ui32>, tensor<ui32>, tensor<2xui32>, tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>)
    %12 = stablehlo.convert %11#0 : (tensor<2xui32>) -> tensor<2xui64>
    %13 = stablehlo.convert %11#1 : (tensor<2xui32>) -> tensor<2xui64>
    %c_1 = stablehlo.constant dense<32> : tensor<ui64>
    %14 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %15 = stablehlo.shift_left %12, %14 : tensor<2xui64>
    %16 = stablehlo.or %15, %13 : tensor<2xui64>
    %c_2 = stablehlo.constant dense<12> : tensor<ui64>
    %17 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %18 = stablehlo.shift_right_logical %16, %17 : tensor<2xui64>
    %c_3 = stablehlo.constant dense<4607182418800017408> : tensor<ui64>
    %19 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %20 = stablehlo.or %18, %19 : tensor<2xui64>
    %21 = stablehlo.bitcast_convert %20 : (tensor<2xui64>) -> tensor<2xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %23 = stablehlo.subtract %21, %22 : tensor<2xf64>
    %24 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<1xf64>) -> tensor<2xf64>
    %25 = stablehlo.multiply %23, %24 : tensor<2xf64>
    %26 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<1xf64>) -> tensor<2xf64>
    %27 = stablehlo.add %25, %26 : tensor<2xf64>
    %28 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<1xf64>) -> tensor<2xf64>
    %29 = stablehlo.maximum %28, %27 : tensor<2xf64>
    return %29 : tensor<2xf64>
  }
  func.func private @_where_10(%arg0: tensor<2x1xi1>, %arg1: tensor<2x4xf64>, %arg2: tensor<2x4xf64>) -> (tensor<2x4xf64>, tensor<2x4xi1>) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<2x1xi1>) -> tensor<2x4xi1>
    %1 = stablehlo.select %0, %arg1, %arg2 : tensor<2x4xi1>, tensor<2x4xf64>
    return %1, %0 : tensor<2x4xf64>, tensor<2x4xi1>
  }
  func.func private @_where_11(%arg0: tensor<2xi1>, %arg1: tensor<2xf64>, %arg2: tensor<2xf64>) -> tensor<2xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<2xi1>, tensor<2xf64>
    return %0 : tensor<2xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5x2xf64>, %arg1: tensor<2xf64>, %arg2: tensor<i64>) -> tensor<5x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<5x2xf64>, tensor<1x2xf64>, tensor<i64>, tensor<i64>) -> tensor<5x2xf64>
    return %1 : tensor<5x2xf64>
  }
  func.func private @dynamic_update_index_in_dim_12(%arg0: tensor<5x2x4xf64>, %arg1: tensor<2x4xf64>, %arg2: tensor<i64>) -> tensor<5x2x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x4xf64>) -> tensor<1x2x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x2x4xf64>, tensor<1x2x4xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<5x2x4xf64>
    return %1 : tensor<5x2x4xf64>
  }
  func.func private @dynamic_update_index_in_dim_13(%arg0: tensor<5x2x2xf64>, %arg1: tensor<2x2xf64>, %arg2: tensor<i64>) -> tensor<5x2x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x2xf64>) -> tensor<1x2x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x2x2xf64>, tensor<1x2x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<5x2x2xf64>
    return %1 : tensor<5x2x2xf64>
  }
  func.func private @dynamic_update_index_in_dim_14(%arg0: tensor<5x2xi1>, %arg1: tensor<2xi1>, %arg2: tensor<i64>) -> tensor<5x2xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xi1>) -> tensor<1x2xi1>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<5x2xi1>, tensor<1x2xi1>, tensor<i64>, tensor<i64>) -> tensor<5x2xi1>
    return %1 : tensor<5x2xi1>
  }
  func.func private @dynamic_update_index_in_dim_15(%arg0: tensor<5x2x4xi1>, %arg1: tensor<2x4xi1>, %arg2: tensor<i64>) -> tensor<5x2x4xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x4xi1>) -> tensor<1x2x4xi1>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x2x4xi1>, tensor<1x2x4xi1>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<5x2x4xi1>
    return %1 : tensor<5x2x4xi1>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5x2xf64>, %arg1: tensor<i64>) -> tensor<2xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<5x2xf64>, tensor<i64>, tensor<i64>) -> tensor<1x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf64>) -> tensor<2xf64>
    return %1 : tensor<2xf64>
  }
  func.func private @dynamic_index_in_dim_16(%arg0: tensor<5x2x4xf64>, %arg1: tensor<i64>) -> tensor<2x4xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 4] : (tensor<5x2x4xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2x4xf64>) -> tensor<2x4xf64>
    return %1 : tensor<2x4xf64>
  }
  func.func private @dynamic_index_in_dim_17(%arg0: tensor<5x2x2xf64>, %arg1: tensor<i64>) -> tensor<2x2xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 2] : (tensor<5x2x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2x2xf64>) -> tensor<2x2xf64>
    return %1 : tensor<2x2xf64>
  }
  func.func private @dynamic_index_in_dim_18(%arg0: tensor<5x2xi1>, %arg1: tensor<i64>) -> tensor<2xi1> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<5x2xi1>, tensor<i64>, tensor<i64>) -> tensor<1x2xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x2xi1>) -> tensor<2xi1>
    return %1 : tensor<2xi1>
  }
  func.func private @dynamic_index_in_dim_19(%arg0: tensor<5x2x4xi1>, %arg1: tensor<i64>) -> tensor<2x4xi1> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 4] : (tensor<5x2x4xi1>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x4xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x2x4xi1>) -> tensor<2x4xi1>
    return %1 : tensor<2x4xi1>
  }
  func.func private @closed_call_20(%arg0: tensor<1x4xf64>, %arg1: tensor<f64>, %arg2: tensor<4xf64>, %arg3: tensor<2x4xf64>, %arg4: tensor<2xf64>, %arg5: tensor<2xf64>, %arg6: tensor<2x4xf64>, %arg7: tensor<2x4xf64>, %arg8: tensor<2x4xf64>, %arg9: tensor<2x4xf64>, %arg10: tensor<2x2xf64>, %arg11: tensor<2xi1>, %arg12: tensor<2xf64>, %arg13: tensor<2x4xi1>, %arg14: tensor<2xi1>) -> (tensor<f64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2xf64>) {
    %0 = stablehlo.add %arg4, %arg5 : tensor<2xf64>
    %1:2 = call @_where_21(%arg14, %0) : (tensor<2xi1>, tensor<2xf64>) -> (tensor<2xf64>, tensor<2xf64>)
    %2:2 = call @_where_22(%arg13, %arg3) : (tensor<2x4xi1>, tensor<2x4xf64>) -> (tensor<2x4xf64>, tensor<2x4xf64>)
    %3 = stablehlo.negate %1#0 : tensor<2xf64>
    %4 = stablehlo.negate %3 : tensor<2xf64>
    %5 = stablehlo.divide %4, %arg12 : tensor<2xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %7 = stablehlo.select %arg11, %6, %5 : tensor<2xi1>, tensor<2xf64>
    %8 = stablehlo.select %arg11, %5, %6 : tensor<2xi1>, tensor<2xf64>
    %9 = stablehlo.negate %7 : tensor<2xf64>
    %10 = stablehlo.add %8, %9 : tensor<2xf64>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0] : (tensor<2xf64>) -> tensor<2x2xf64>
    %12 = stablehlo.multiply %11, %arg10 : tensor<2x2xf64>
    %13 = stablehlo.slice %12 [0:2, 0:1] : (tensor<2x2xf64>) -> tensor<2x1xf64>
    %14 = stablehlo.slice %12 [0:2, 1:2] : (tensor<2x2xf64>) -> tensor<2x1xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %15 = stablehlo.reduce(%14 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %16 = stablehlo.reduce(%13 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_2 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %18 = stablehlo.multiply %17, %15 : tensor<2xf64>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<2xf64>) -> tensor<2x4xf64>
    %20 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
    %21 = stablehlo.multiply %20, %19 : tensor<2x4xf64>
    %22 = stablehlo.multiply %19, %arg9 : tensor<2x4xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %23 = stablehlo.reduce(%22 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<2x4xf64>, tensor<f64>) -> tensor<4xf64>
    %24 = stablehlo.reshape %23 : (tensor<4xf64>) -> tensor<1x4xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.reduce(%24 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf64>, tensor<f64>) -> tensor<4xf64>
    %26 = stablehlo.add %arg2, %25 : tensor<4xf64>
    %27 = stablehlo.multiply %21, %arg8 : tensor<2x4xf64>
    %28 = stablehlo.add %2#0, %27 : tensor<2x4xf64>
    %29 = stablehlo.negate %16 : tensor<2xf64>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0] : (tensor<2xf64>) -> tensor<2x4xf64>
    %31 = stablehlo.multiply %30, %arg7 : tensor<2x4xf64>
    %32 = stablehlo.add %28, %31 : tensor<2x4xf64>
    %33 = stablehlo.add %2#1, %32 : tensor<2x4xf64>
    %34 = stablehlo.multiply %32, %arg6 : tensor<2x4xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %35 = stablehlo.reduce(%34 init: %cst_5) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<f64>
    %36 = stablehlo.add %arg1, %35 : tensor<f64>
    return %36, %26, %33, %1#1 : tensor<f64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2xf64>
  }
  func.func private @_where_21(%arg0: tensor<2xi1>, %arg1: tensor<2xf64>) -> (tensor<2xf64>, tensor<2xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<2xi1>, tensor<2xf64>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<2xi1>, tensor<2xf64>
    return %2, %1 : tensor<2xf64>, tensor<2xf64>
  }
  func.func private @_where_22(%arg0: tensor<2x4xi1>, %arg1: tensor<2x4xf64>) -> (tensor<2x4xf64>, tensor<2x4xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<2x4xi1>, tensor<2x4xf64>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<2x4xi1>, tensor<2x4xf64>
    return %2, %1 : tensor<2x4xf64>, tensor<2x4xf64>
  }
}
// -----
// backward, cuda
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<f64>) -> (tensor<2x4xf64> {jax.result_info = "result[0]"}, tensor<4xf64> {jax.result_info = "result[1]"}, tensor<f64> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %1 = stablehlo.subtract %arg0, %0 : tensor<2x4xf64>
    %2 = stablehlo.multiply %1, %1 : tensor<2x4xf64>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %4 = stablehlo.multiply %3, %1 : tensor<2x4xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.reduce(%2 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
    %6 = stablehlo.negate %5 : tensor<2xf64>
    %7 = stablehlo.multiply %arg0, %arg0 : tensor<2x4xf64>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %9 = stablehlo.multiply %8, %arg0 : tensor<2x4xf64>
    %10 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
    %12 = stablehlo.multiply %11, %7 : tensor<2x4xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = stablehlo.reduce(%12 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_4 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %15 = stablehlo.multiply %14, %13 : tensor<2xf64>
    %16 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %17 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %18 = stablehlo.concatenate %16, %17, dim = 1 : (tensor<2x1xf64>, tensor<2x1xf64>) -> tensor<2x2xf64>
    %cst_5 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %19 = stablehlo.reduce(%18 init: %cst_5) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %20 = stablehlo.reshape %19 : (tensor<2xf64>) -> tensor<2x1xf64>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
    %22 = stablehlo.compare EQ, %18, %21, FLOAT : (tensor<2x2xf64>, tensor<2x2xf64>) -> tensor<2x2xi1>
    %23 = stablehlo.convert %22 : (tensor<2x2xi1>) -> tensor<2x2xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %24 = stablehlo.reduce(%23 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_7 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %26 = stablehlo.maximum %25, %19 : tensor<2xf64>
    %27 = stablehlo.compare EQ, %19, %26, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %30 = stablehlo.select %27, %28, %29 : tensor<2xi1>, tensor<2xf64>
    %cst_10 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %32 = stablehlo.compare EQ, %31, %26, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %35 = stablehlo.select %32, %33, %34 : tensor<2xi1>, tensor<2xf64>
    %36 = stablehlo.divide %30, %35 : tensor<2xf64>
    %37 = stablehlo.is_finite %26 : (tensor<2xf64>) -> tensor<2xi1>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %39 = stablehlo.select %37, %26, %38 : tensor<2xi1>, tensor<2xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %40 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %41 = stablehlo.broadcast_in_dim %39, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
    %43 = stablehlo.subtract %18, %42 : tensor<2x2xf64>
    %44 = stablehlo.exponential %43 : tensor<2x2xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %45 = stablehlo.reduce(%44 init: %cst_15) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %46 = stablehlo.sign %45 : tensor<2xf64>
    %47 = stablehlo.abs %45 : tensor<2xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %48 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %49 = stablehlo.compare GE, %45, %48, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %50 = stablehlo.log %47 : tensor<2xf64>
    %51 = stablehlo.add %50, %39 : tensor<2xf64>
    %52 = stablehlo.negate %51 : tensor<2xf64>
    %53 = stablehlo.negate %52 : tensor<2xf64>
    %c = stablehlo.constant dense<50> : tensor<i64>
    %c_17 = stablehlo.constant dense<32> : tensor<i64>
    %54 = stablehlo.shift_right_logical %c, %c_17 : tensor<i64>
    %55 = stablehlo.convert %54 : (tensor<i64>) -> tensor<ui32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_18 = stablehlo.constant dense<4294967295> : tensor<i64>
    %57 = stablehlo.and %c, %c_18 : tensor<i64>
    %58 = stablehlo.convert %57 : (tensor<i64>) -> tensor<ui32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %60 = stablehlo.concatenate %56, %59, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %c_19 = stablehlo.constant dense<42> : tensor<ui32>
    %61 = call @_threefry_fold_in(%60, %c_19) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %62:2 = call @_exponential() : () -> (tensor<1x1xf64>, tensor<1x1xf64>)
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %63:2 = call @_uniform_0(%cst_20, %cst_21) : (tensor<f64>, tensor<f64>) -> (tensor<1xf64>, tensor<1xf64>)
    %64 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %65 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<2xf64>
    call @_where() : () -> ()
    call @_where_1() : () -> ()
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %66 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<5x2xf64>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %67 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<5x2x4xf64>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %68 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<5x2x4xf64>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %69 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<5x2x4xf64>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %70 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<5x2x4xf64>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %71 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<5x2x2xf64>
    %c_29 = stablehlo.constant dense<false> : tensor<i1>
    %72 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<i1>) -> tensor<5x2xi1>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %73 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<5x2xf64>
    %c_31 = stablehlo.constant dense<false> : tensor<i1>
    %74 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<i1>) -> tensor<5x2x4xi1>
    %c_32 = stablehlo.constant dense<false> : tensor<i1>
    %75 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<i1>) -> tensor<5x2xi1>
    %c_33 = stablehlo.constant dense<0> : tensor<i64>
    %76:21 = stablehlo.while(%iterArg = %63#0, %iterArg_74 = %63#1, %iterArg_75 = %arg2, %iterArg_76 = %62#0, %iterArg_77 = %62#1, %iterArg_78 = %64, %iterArg_79 = %65, %iterArg_80 = %c_33, %iterArg_81 = %arg0, %iterArg_82 = %53, %iterArg_83 = %61, %iterArg_84 = %66, %iterArg_85 = %67, %iterArg_86 = %68, %iterArg_87 = %69, %iterArg_88 = %70, %iterArg_89 = %71, %iterArg_90 = %72, %iterArg_91 = %73, %iterArg_92 = %74, %iterArg_93 = %75) : tensor<1xf64>, tensor<1xf64>, tensor<f64>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x4xf64>, tensor<2xf64>, tensor<i64>, tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>, tensor<5x2xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x2xf64>, tensor<5x2xi1>, tensor<5x2xf64>, tensor<5x2x4xi1>, tensor<5x2xi1>
    cond {
      %c_94 = stablehlo.constant dense<5> : tensor<i64>
      %180 = stablehlo.compare LT, %iterArg_80, %c_94, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %180 : tensor<i1>
    } do {
      %180:13 = func.call @closed_call(%iterArg, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_81, %iterArg_82, %iterArg_83) : (tensor<1xf64>, tensor<1xf64>, tensor<f64>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x4xf64>, tensor<2xf64>, tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>) -> (tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>, tensor<2xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<2xi1>, tensor<2xf64>, tensor<2x4xi1>, tensor<2xi1>)
      %181 = func.call @dynamic_update_index_in_dim(%iterArg_84, %180#3, %iterArg_80) : (tensor<5x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<5x2xf64>
      %182 = func.call @dynamic_update_index_in_dim_9(%iterArg_85, %180#4, %iterArg_80) : (tensor<5x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<5x2x4xf64>
      %183 = func.call @dynamic_update_index_in_dim_9(%iterArg_86, %180#5, %iterArg_80) : (tensor<5x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<5x2x4xf64>
      %184 = func.call @dynamic_update_index_in_dim_9(%iterArg_87, %180#6, %iterArg_80) : (tensor<5x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<5x2x4xf64>
      %185 = func.call @dynamic_update_index_in_dim_9(%iterArg_88, %180#7, %iterArg_80) : (tensor<5x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<5x2x4xf64>
      %186 = func.call @dynamic_update_index_in_dim_10(%iterArg_89, %180#8, %iterArg_80) : (tensor<5x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<5x2x2xf64>
      %187 = func.call @dynamic_update_index_in_dim_11(%iterArg_90, %180#9, %iterArg_80) : (tensor<5x2xi1>, tensor<2xi1>, tensor<i64>) -> tensor<5x2xi1>
      %188 = func.call @dynamic_update_index_in_dim(%iterArg_91, %180#10, %iterArg_80) : (tensor<5x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<5x2xf64>
      %189 = func.call @dynamic_update_index_in_dim_12(%iterArg_92, %180#11, %iterArg_80) : (tensor<5x2x4xi1>, tensor<2x4xi1>, tensor<i64>) -> tensor<5x2x4xi1>
      %190 = func.call @dynamic_update_index_in_dim_11(%iterArg_93, %180#12, %iterArg_80) : (tensor<5x2xi1>, tensor<2xi1>, tensor<i64>) -> tensor<5x2xi1>
      %c_94 = stablehlo.constant dense<1> : tensor<i64>
      %191 = stablehlo.add %iterArg_80, %c_94 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %191, %180#0, %180#1, %180#2, %181, %182, %183, %184, %185, %186, %187, %188, %189, %190 : tensor<1xf64>, tensor<1xf64>, tensor<f64>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x4xf64>, tensor<2xf64>, tensor<i64>, tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>, tensor<5x2xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x2xf64>, tensor<5x2xi1>, tensor<5x2xf64>, tensor<5x2x4xi1>, tensor<5x2xi1>
    }
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %77 = stablehlo.reduce(%76#11 init: %cst_34) applies stablehlo.add across dimensions = [0] : (tensor<5x2xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_35 = stablehlo.constant dense<5.000000e+00> : tensor<f64>
    %78 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %79 = stablehlo.divide %77, %78 : tensor<2xf64>
    %cst_36 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
    %80 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %81 = stablehlo.multiply %80, %79 : tensor<2xf64>
    %82 = stablehlo.sine %81 : tensor<2xf64>
    %83 = stablehlo.cosine %81 : tensor<2xf64>
    %cst_37 = stablehlo.constant dense<2.900000e-01> : tensor<f64>
    %84 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %85 = stablehlo.multiply %84, %82 : tensor<2xf64>
    %86 = stablehlo.add %81, %85 : tensor<2xf64>
    %cst_38 = stablehlo.constant dense<2.100000e-01> : tensor<f64>
    %87 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %88 = stablehlo.add %76#8, %87 : tensor<2x4xf64>
    %89 = stablehlo.abs %88 : tensor<2x4xf64>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %90 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %91 = stablehlo.compare GE, %88, %90, FLOAT : (tensor<2x4xf64>, tensor<2x4xf64>) -> tensor<2x4xi1>
    %cst_40 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %92 = stablehlo.reduce(%86 init: %cst_40) applies stablehlo.maximum across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %93 = stablehlo.reshape %92 : (tensor<f64>) -> tensor<1xf64>
    %94 = stablehlo.broadcast_in_dim %93, dims = [0] : (tensor<1xf64>) -> tensor<2xf64>
    %95 = stablehlo.compare EQ, %86, %94, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %96 = stablehlo.convert %95 : (tensor<2xi1>) -> tensor<2xf64>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %97 = stablehlo.reduce(%96 init: %cst_41) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %cst_42 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %98 = stablehlo.maximum %cst_42, %92 : tensor<f64>
    %99 = stablehlo.compare EQ, %92, %98, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %100 = stablehlo.select %99, %cst_44, %cst_43 : tensor<i1>, tensor<f64>
    %cst_45 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %101 = stablehlo.compare EQ, %cst_45, %98, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %cst_47 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %102 = stablehlo.select %101, %cst_47, %cst_46 : tensor<i1>, tensor<f64>
    %103 = stablehlo.divide %100, %102 : tensor<f64>
    %104 = stablehlo.is_finite %98 : (tensor<f64>) -> tensor<i1>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %105 = stablehlo.select %104, %98, %cst_48 : tensor<i1>, tensor<f64>
    %106 = stablehlo.broadcast_in_dim %105, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %107 = stablehlo.broadcast_in_dim %106, dims = [0] : (tensor<1xf64>) -> tensor<2xf64>
    %108 = stablehlo.subtract %86, %107 : tensor<2xf64>
    %109 = stablehlo.exponential %108 : tensor<2xf64>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %110 = stablehlo.reduce(%109 init: %cst_49) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %111 = stablehlo.sign %110 : tensor<f64>
    %112 = stablehlo.abs %110 : tensor<f64>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %113 = stablehlo.compare GE, %110, %cst_50, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %114 = stablehlo.log %112 : tensor<f64>
    %115 = stablehlo.add %114, %105 : tensor<f64>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %116 = stablehlo.reduce(%89 init: %cst_51) applies stablehlo.add across dimensions = [0] : (tensor<2x4xf64>, tensor<f64>) -> tensor<4xf64>
    %cst_52 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %117 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %118 = stablehlo.divide %116, %117 : tensor<4xf64>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %119 = stablehlo.reduce(%115 init: %cst_53) applies stablehlo.add across dimensions = [] : (tensor<f64>, tensor<f64>) -> tensor<f64>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %120 = stablehlo.reduce(%118 init: %cst_54) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %121 = stablehlo.add %119, %120 : tensor<f64>
    %cst_55 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %122 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_56 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %123 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %124 = stablehlo.divide %122, %123 : tensor<4xf64>
    %125 = stablehlo.broadcast_in_dim %124, dims = [1] : (tensor<4xf64>) -> tensor<2x4xf64>
    %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %126 = stablehlo.divide %cst_57, %112 : tensor<f64>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %127 = stablehlo.select %113, %cst_58, %126 : tensor<i1>, tensor<f64>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %128 = stablehlo.select %113, %126, %cst_59 : tensor<i1>, tensor<f64>
    %129 = stablehlo.negate %127 : tensor<f64>
    %130 = stablehlo.add %128, %129 : tensor<f64>
    %131 = stablehlo.broadcast_in_dim %130, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %132 = stablehlo.multiply %131, %109 : tensor<2xf64>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %133 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %134 = stablehlo.select %91, %133, %125 : tensor<2x4xi1>, tensor<2x4xf64>
    %135 = stablehlo.select %91, %125, %133 : tensor<2x4xi1>, tensor<2x4xf64>
    %136 = stablehlo.negate %134 : tensor<2x4xf64>
    %137 = stablehlo.add %135, %136 : tensor<2x4xf64>
    %cst_61 = stablehlo.constant dense<2.900000e-01> : tensor<f64>
    %138 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %139 = stablehlo.multiply %138, %132 : tensor<2xf64>
    %140 = stablehlo.multiply %139, %83 : tensor<2xf64>
    %141 = stablehlo.add %132, %140 : tensor<2xf64>
    %cst_62 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
    %142 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %143 = stablehlo.multiply %142, %141 : tensor<2xf64>
    %cst_63 = stablehlo.constant dense<5.000000e+00> : tensor<f64>
    %144 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %145 = stablehlo.divide %143, %144 : tensor<2xf64>
    %146 = stablehlo.broadcast_in_dim %145, dims = [1] : (tensor<2xf64>) -> tensor<5x2xf64>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %147 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %148 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %c_67 = stablehlo.constant dense<0> : tensor<i64>
    %149:16 = stablehlo.while(%iterArg = %146, %iterArg_74 = %76#12, %iterArg_75 = %76#13, %iterArg_76 = %76#14, %iterArg_77 = %76#15, %iterArg_78 = %76#16, %iterArg_79 = %76#17, %iterArg_80 = %76#18, %iterArg_81 = %76#19, %iterArg_82 = %76#20, %iterArg_83 = %64, %iterArg_84 = %c_67, %iterArg_85 = %cst_66, %iterArg_86 = %148, %iterArg_87 = %137, %iterArg_88 = %147) : tensor<5x2xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x2xf64>, tensor<5x2xi1>, tensor<5x2xf64>, tensor<5x2x4xi1>, tensor<5x2xi1>, tensor<1x4xf64>, tensor<i64>, tensor<f64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2xf64>
    cond {
      %c_89 = stablehlo.constant dense<5> : tensor<i64>
      %180 = stablehlo.compare LT, %iterArg_84, %c_89, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %180 : tensor<i1>
    } do {
      %c_89 = stablehlo.constant dense<5> : tensor<i64>
      %180 = stablehlo.subtract %c_89, %iterArg_84 : tensor<i64>
      %c_90 = stablehlo.constant dense<1> : tensor<i64>
      %181 = stablehlo.subtract %180, %c_90 : tensor<i64>
      %182 = func.call @dynamic_index_in_dim(%iterArg, %181) : (tensor<5x2xf64>, tensor<i64>) -> tensor<2xf64>
      %183 = func.call @dynamic_index_in_dim_13(%iterArg_74, %181) : (tensor<5x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %184 = func.call @dynamic_index_in_dim_13(%iterArg_75, %181) : (tensor<5x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %185 = func.call @dynamic_index_in_dim_13(%iterArg_76, %181) : (tensor<5x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %186 = func.call @dynamic_index_in_dim_13(%iterArg_77, %181) : (tensor<5x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %187 = func.call @dynamic_index_in_dim_14(%iterArg_78, %181) : (tensor<5x2x2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %188 = func.call @dynamic_index_in_dim_15(%iterArg_79, %181) : (tensor<5x2xi1>, tensor<i64>) -> tensor<2xi1>
      %189 = func.call @dynamic_index_in_dim(%iterArg_80, %181) : (tensor<5x2xf64>, tensor<i64>) -> tensor<2xf64>
      %190 = func.call @dynamic_index_in_dim_16(%iterArg_81, %181) : (tensor<5x2x4xi1>, tensor<i64>) -> tensor<2x4xi1>
      %191 = func.call @dynamic_index_in_dim_15(%iterArg_82, %181) : (tensor<5x2xi1>, tensor<i64>) -> tensor<2xi1>
      %192:4 = func.call @closed_call_17(%iterArg_83, %iterArg_85, %iterArg_86, %iterArg_87, %iterArg_88, %182, %183, %184, %185, %186, %187, %188, %189, %190, %191) : (tensor<1x4xf64>, tensor<f64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<2xi1>, tensor<2xf64>, tensor<2x4xi1>, tensor<2xi1>) -> (tensor<f64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2xf64>)
      %c_91 = stablehlo.constant dense<1> : tensor<i64>
      %193 = stablehlo.add %iterArg_84, %c_91 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %193, %192#0, %192#1, %192#2, %192#3 : tensor<5x2xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x2xf64>, tensor<5x2xi1>, tensor<5x2xf64>, tensor<5x2x4xi1>, tensor<5x2xi1>, tensor<1x4xf64>, tensor<i64>, tensor<f64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2xf64>
    }
    %150 = stablehlo.negate %149#15 : tensor<2xf64>
    %151 = stablehlo.negate %150 : tensor<2xf64>
    %152 = stablehlo.divide %151, %47 : tensor<2xf64>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %153 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %154 = stablehlo.select %49, %153, %152 : tensor<2xi1>, tensor<2xf64>
    %155 = stablehlo.select %49, %152, %153 : tensor<2xi1>, tensor<2xf64>
    %156 = stablehlo.negate %154 : tensor<2xf64>
    %157 = stablehlo.add %155, %156 : tensor<2xf64>
    %158 = stablehlo.broadcast_in_dim %157, dims = [0] : (tensor<2xf64>) -> tensor<2x2xf64>
    %159 = stablehlo.multiply %158, %44 : tensor<2x2xf64>
    %160 = stablehlo.slice %159 [0:2, 0:1] : (tensor<2x2xf64>) -> tensor<2x1xf64>
    %161 = stablehlo.slice %159 [0:2, 1:2] : (tensor<2x2xf64>) -> tensor<2x1xf64>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %162 = stablehlo.reduce(%161 init: %cst_69) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %163 = stablehlo.reduce(%160 init: %cst_70) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_71 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
    %164 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %165 = stablehlo.multiply %164, %162 : tensor<2xf64>
    %166 = stablehlo.broadcast_in_dim %165, dims = [0] : (tensor<2xf64>) -> tensor<2x4xf64>
    %167 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
    %168 = stablehlo.multiply %167, %166 : tensor<2x4xf64>
    %169 = stablehlo.multiply %166, %7 : tensor<2x4xf64>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %170 = stablehlo.reduce(%169 init: %cst_72) applies stablehlo.add across dimensions = [0] : (tensor<2x4xf64>, tensor<f64>) -> tensor<4xf64>
    %171 = stablehlo.reshape %170 : (tensor<4xf64>) -> tensor<1x4xf64>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %172 = stablehlo.reduce(%171 init: %cst_73) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf64>, tensor<f64>) -> tensor<4xf64>
    %173 = stablehlo.add %149#13, %172 : tensor<4xf64>
    %174 = stablehlo.multiply %168, %9 : tensor<2x4xf64>
    %175 = stablehlo.add %149#14, %174 : tensor<2x4xf64>
    %176 = stablehlo.negate %163 : tensor<2xf64>
    %177 = stablehlo.broadcast_in_dim %176, dims = [0] : (tensor<2xf64>) -> tensor<2x4xf64>
    %178 = stablehlo.multiply %177, %4 : tensor<2x4xf64>
    %179 = stablehlo.add %175, %178 : tensor<2x4xf64>
    return %179, %173, %149#12 : tensor<2x4xf64>, tensor<4xf64>, tensor<f64>
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
  func.func private @_exponential() -> (tensor<1x1xf64>, tensor<1x1xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %0:2 = call @_uniform(%cst, %cst_0) : (tensor<f64>, tensor<f64>) -> (tensor<1x1xf64>, tensor<1x1xf64>)
    return %0#0, %0#1 : tensor<1x1xf64>, tensor<1x1xf64>
  }
  func.func private @_uniform(%arg0: tensor<f64>, %arg1: tensor<f64>) -> (tensor<1x1xf64>, tensor<1x1xf64>) {
    %0 = stablehlo.convert %arg0 : tensor<f64>
    %1 = stablehlo.convert %arg1 : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %3 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %4 = stablehlo.subtract %3, %2 : tensor<1x1xf64>
    return %2, %4 : tensor<1x1xf64>, tensor<1x1xf64>
  }
  func.func private @_uniform_0(%arg0: tensor<f64>, %arg1: tensor<f64>) -> (tensor<1xf64>, tensor<1xf64>) {
    %0 = stablehlo.convert %arg0 : tensor<f64>
    %1 = stablehlo.convert %arg1 : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %3 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %4 = stablehlo.subtract %3, %2 : tensor<1xf64>
    return %2, %4 : tensor<1xf64>, tensor<1xf64>
  }
  func.func private @_where() {
    return
  }
  func.func private @_where_1() {
    return
  }
  func.func private @closed_call(%arg0: tensor<1xf64>, %arg1: tensor<1xf64>, %arg2: tensor<f64>, %arg3: tensor<1x1xf64>, %arg4: tensor<1x1xf64>, %arg5: tensor<1x4xf64>, %arg6: tensor<2xf64>, %arg7: tensor<2x4xf64>, %arg8: tensor<2xf64>, %arg9: tensor<2xui32>) -> (tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>, tensor<2xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<2xi1>, tensor<2xf64>, tensor<2x4xi1>, tensor<2xi1>) {
    %0 = call @_threefry_split(%arg9) : (tensor<2xui32>) -> tensor<2x2xui32>
    %1 = stablehlo.slice %0 [0:1, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %2 = stablehlo.reshape %1 : (tensor<1x2xui32>) -> tensor<2xui32>
    %3 = stablehlo.slice %0 [1:2, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %4 = stablehlo.reshape %3 : (tensor<1x2xui32>) -> tensor<2xui32>
    %5 = call @_threefry_split(%4) : (tensor<2xui32>) -> tensor<2x2xui32>
    %6 = stablehlo.slice %5 [0:1, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %7 = stablehlo.reshape %6 : (tensor<1x2xui32>) -> tensor<2xui32>
    %8 = stablehlo.slice %5 [1:2, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %9 = stablehlo.reshape %8 : (tensor<1x2xui32>) -> tensor<2xui32>
    %10 = call @_exponential_3(%7, %arg3, %arg4) : (tensor<2xui32>, tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<2x4xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %12 = stablehlo.subtract %10, %11 : tensor<2x4xf64>
    %13 = call @_uniform_6(%9, %arg0, %arg1) : (tensor<2xui32>, tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
    %14 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %15 = stablehlo.multiply %14, %12 : tensor<2x4xf64>
    %16 = stablehlo.add %arg7, %15 : tensor<2x4xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %18 = stablehlo.subtract %16, %17 : tensor<2x4xf64>
    %19 = stablehlo.multiply %18, %18 : tensor<2x4xf64>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %21 = stablehlo.multiply %20, %18 : tensor<2x4xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %22 = stablehlo.reduce(%19 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
    %23 = stablehlo.negate %22 : tensor<2xf64>
    %24 = stablehlo.multiply %16, %16 : tensor<2x4xf64>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %26 = stablehlo.multiply %25, %16 : tensor<2x4xf64>
    %27 = stablehlo.broadcast_in_dim %arg5, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
    %28 = stablehlo.multiply %27, %24 : tensor<2x4xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %29 = stablehlo.reduce(%28 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_5 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %31 = stablehlo.multiply %30, %29 : tensor<2xf64>
    %32 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %33 = stablehlo.broadcast_in_dim %31, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %34 = stablehlo.concatenate %32, %33, dim = 1 : (tensor<2x1xf64>, tensor<2x1xf64>) -> tensor<2x2xf64>
    %cst_6 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %35 = stablehlo.reduce(%34 init: %cst_6) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_7 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %37 = stablehlo.maximum %36, %35 : tensor<2xf64>
    %38 = stablehlo.is_finite %37 : (tensor<2xf64>) -> tensor<2xi1>
    %39 = stablehlo.select %38, %37, %arg6 : tensor<2xi1>, tensor<2xf64>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
    %42 = stablehlo.subtract %34, %41 : tensor<2x2xf64>
    %43 = stablehlo.exponential %42 : tensor<2x2xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %44 = stablehlo.reduce(%43 init: %cst_8) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %45 = stablehlo.abs %44 : tensor<2xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %46 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %47 = stablehlo.compare GE, %44, %46, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %48 = stablehlo.log %45 : tensor<2xf64>
    %49 = stablehlo.add %48, %39 : tensor<2xf64>
    %50 = stablehlo.negate %49 : tensor<2xf64>
    %51 = stablehlo.negate %50 : tensor<2xf64>
    %52 = stablehlo.subtract %51, %arg8 : tensor<2xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %53 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %54 = stablehlo.minimum %52, %53 : tensor<2xf64>
    %55 = stablehlo.exponential %54 : tensor<2xf64>
    %56 = stablehlo.compare LT, %13, %55, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %57 = stablehlo.broadcast_in_dim %56, dims = [0] : (tensor<2xi1>) -> tensor<2x1xi1>
    %58:2 = call @_where_7(%57, %16, %arg7) : (tensor<2x1xi1>, tensor<2x4xf64>, tensor<2x4xf64>) -> (tensor<2x4xf64>, tensor<2x4xi1>)
    %59 = call @_where_8(%56, %51, %arg8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    return %58#0, %59, %2, %59, %12, %21, %26, %24, %43, %47, %45, %58#1, %56 : tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>, tensor<2xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<2xi1>, tensor<2xf64>, tensor<2x4xi1>, tensor<2xi1>
  }
  func.func private @_threefry_split(%arg0: tensor<2xui32>) -> tensor<2x2xui32> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %1 = stablehlo.reshape %0 : (tensor<1xui32>) -> tensor<ui32>
    %2 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %3 = stablehlo.reshape %2 : (tensor<1xui32>) -> tensor<ui32>
    %4 = stablehlo.iota dim = 0 : tensor<2xui64>
    %c = stablehlo.constant dense<1> : tensor<ui64>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %6 = stablehlo.multiply %5, %4 : tensor<2xui64>
    %c_0 = stablehlo.constant dense<32> : tensor<ui64>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %8 = stablehlo.shift_right_logical %6, %7 : tensor<2xui64>
    %9 = stablehlo.convert %6 : (tensor<2xui64>) -> tensor<2xui32>
    %10 = stablehlo.convert %8 : (tensor<2xui64>) -> tensor<2xui32>
    %11:2 = call @threefry2x32_2(%1, %3, %10, %9) : (tensor<ui32>, tensor<ui32>, tensor<2xui32>, tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>)
    %12 = stablehlo.broadcast_in_dim %11#0, dims = [0] : (tensor<2xui32>) -> tensor<2x1xui32>
    %13 = stablehlo.broadcast_in_dim %11#1, dims = [0] : (tensor<2xui32>) -> tensor<2x1xui32>
    %14 = stablehlo.concatenate %12, %13, dim = 1 : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    return %14 : tensor<2x2xui32>
  }
  func.func private @threefry2x32_2(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<2xui32>, %arg3: tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<2xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<2xui32>
    %6 = stablehlo.add %3, %5 : tensor<2xui32>
    %c_0 = stablehlo.constant dense<13> : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %8 = stablehlo.shift_left %5, %7 : tensor<2xui32>
    %c_1 = stablehlo.constant dense<19> : tensor<ui32>
    %9 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %10 = stablehlo.shift_right_logical %5, %9 : tensor<2xui32>
    %11 = stablehlo.or %8, %10 : tensor<2xui32>
    %12 = stablehlo.xor %6, %11 : tensor<2xui32>
    %13 = stablehlo.add %6, %12 : tensor<2xui32>
    %c_2 = stablehlo.constant dense<15> : tensor<ui32>
    %14 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %15 = stablehlo.shift_left %12, %14 : tensor<2xui32>
    %c_3 = stablehlo.constant dense<17> : tensor<ui32>
    %16 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %17 = stablehlo.shift_right_logical %12, %16 : tensor<2xui32>
    %18 = stablehlo.or %15, %17 : tensor<2xui32>
    %19 = stablehlo.xor %13, %18 : tensor<2xui32>
    %20 = stablehlo.add %13, %19 : tensor<2xui32>
    %c_4 = stablehlo.constant dense<26> : tensor<ui32>
    %21 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %22 = stablehlo.shift_left %19, %21 : tensor<2xui32>
    %c_5 = stablehlo.constant dense<6> : tensor<ui32>
    %23 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %24 = stablehlo.shift_right_logical %19, %23 : tensor<2xui32>
    %25 = stablehlo.or %22, %24 : tensor<2xui32>
    %26 = stablehlo.xor %20, %25 : tensor<2xui32>
    %27 = stablehlo.add %20, %26 : tensor<2xui32>
    %c_6 = stablehlo.constant dense<6> : tensor<ui32>
    %28 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %29 = stablehlo.shift_left %26, %28 : tensor<2xui32>
    %c_7 = stablehlo.constant dense<26> : tensor<ui32>
    %30 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %31 = stablehlo.shift_right_logical %26, %30 : tensor<2xui32>
    %32 = stablehlo.or %29, %31 : tensor<2xui32>
    %33 = stablehlo.xor %27, %32 : tensor<2xui32>
    %34 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %35 = stablehlo.add %27, %34 : tensor<2xui32>
    %36 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %37 = stablehlo.add %33, %36 : tensor<2xui32>
    %c_8 = stablehlo.constant dense<1> : tensor<ui32>
    %38 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %39 = stablehlo.add %37, %38 : tensor<2xui32>
    %40 = stablehlo.add %35, %39 : tensor<2xui32>
    %c_9 = stablehlo.constant dense<17> : tensor<ui32>
    %41 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %42 = stablehlo.shift_left %39, %41 : tensor<2xui32>
    %c_10 = stablehlo.constant dense<15> : tensor<ui32>
    %43 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %44 = stablehlo.shift_right_logical %39, %43 : tensor<2xui32>
    %45 = stablehlo.or %42, %44 : tensor<2xui32>
    %46 = stablehlo.xor %40, %45 : tensor<2xui32>
    %47 = stablehlo.add %40, %46 : tensor<2xui32>
    %c_11 = stablehlo.constant dense<29> : tensor<ui32>
    %48 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %49 = stablehlo.shift_left %46, %48 : tensor<2xui32>
    %c_12 = stablehlo.constant dense<3> : tensor<ui32>
    %50 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %51 = stablehlo.shift_right_logical %46, %50 : tensor<2xui32>
    %52 = stablehlo.or %49, %51 : tensor<2xui32>
    %53 = stablehlo.xor %47, %52 : tensor<2xui32>
    %54 = stablehlo.add %47, %53 : tensor<2xui32>
    %c_13 = stablehlo.constant dense<16> : tensor<ui32>
    %55 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %56 = stablehlo.shift_left %53, %55 : tensor<2xui32>
    %c_14 = stablehlo.constant dense<16> : tensor<ui32>
    %57 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %58 = stablehlo.shift_right_logical %53, %57 : tensor<2xui32>
    %59 = stablehlo.or %56, %58 : tensor<2xui32>
    %60 = stablehlo.xor %54, %59 : tensor<2xui32>
    %61 = stablehlo.add %54, %60 : tensor<2xui32>
    %c_15 = stablehlo.constant dense<24> : tensor<ui32>
    %62 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %63 = stablehlo.shift_left %60, %62 : tensor<2xui32>
    %c_16 = stablehlo.constant dense<8> : tensor<ui32>
    %64 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %65 = stablehlo.shift_right_logical %60, %64 : tensor<2xui32>
    %66 = stablehlo.or %63, %65 : tensor<2xui32>
    %67 = stablehlo.xor %61, %66 : tensor<2xui32>
    %68 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %69 = stablehlo.add %61, %68 : tensor<2xui32>
    %70 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %71 = stablehlo.add %67, %70 : tensor<2xui32>
    %c_17 = stablehlo.constant dense<2> : tensor<ui32>
    %72 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %73 = stablehlo.add %71, %72 : tensor<2xui32>
    %74 = stablehlo.add %69, %73 : tensor<2xui32>
    %c_18 = stablehlo.constant dense<13> : tensor<ui32>
    %75 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %76 = stablehlo.shift_left %73, %75 : tensor<2xui32>
    %c_19 = stablehlo.constant dense<19> : tensor<ui32>
    %77 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %78 = stablehlo.shift_right_logical %73, %77 : tensor<2xui32>
    %79 = stablehlo.or %76, %78 : tensor<2xui32>
    %80 = stablehlo.xor %74, %79 : tensor<2xui32>
    %81 = stablehlo.add %74, %80 : tensor<2xui32>
    %c_20 = stablehlo.constant dense<15> : tensor<ui32>
    %82 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %83 = stablehlo.shift_left %80, %82 : tensor<2xui32>
    %c_21 = stablehlo.constant dense<17> : tensor<ui32>
    %84 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %85 = stablehlo.shift_right_logical %80, %84 : tensor<2xui32>
    %86 = stablehlo.or %83, %85 : tensor<2xui32>
    %87 = stablehlo.xor %81, %86 : tensor<2xui32>
    %88 = stablehlo.add %81, %87 : tensor<2xui32>
    %c_22 = stablehlo.constant dense<26> : tensor<ui32>
    %89 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %90 = stablehlo.shift_left %87, %89 : tensor<2xui32>
    %c_23 = stablehlo.constant dense<6> : tensor<ui32>
    %91 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %92 = stablehlo.shift_right_logical %87, %91 : tensor<2xui32>
    %93 = stablehlo.or %90, %92 : tensor<2xui32>
    %94 = stablehlo.xor %88, %93 : tensor<2xui32>
    %95 = stablehlo.add %88, %94 : tensor<2xui32>
    %c_24 = stablehlo.constant dense<6> : tensor<ui32>
    %96 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %97 = stablehlo.shift_left %94, %96 : tensor<2xui32>
    %c_25 = stablehlo.constant dense<26> : tensor<ui32>
    %98 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %99 = stablehlo.shift_right_logical %94, %98 : tensor<2xui32>
    %100 = stablehlo.or %97, %99 : tensor<2xui32>
    %101 = stablehlo.xor %95, %100 : tensor<2xui32>
    %102 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %103 = stablehlo.add %95, %102 : tensor<2xui32>
    %104 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %105 = stablehlo.add %101, %104 : tensor<2xui32>
    %c_26 = stablehlo.constant dense<3> : tensor<ui32>
    %106 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %107 = stablehlo.add %105, %106 : tensor<2xui32>
    %108 = stablehlo.add %103, %107 : tensor<2xui32>
    %c_27 = stablehlo.constant dense<17> : tensor<ui32>
    %109 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %110 = stablehlo.shift_left %107, %109 : tensor<2xui32>
    %c_28 = stablehlo.constant dense<15> : tensor<ui32>
    %111 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %112 = stablehlo.shift_right_logical %107, %111 : tensor<2xui32>
    %113 = stablehlo.or %110, %112 : tensor<2xui32>
    %114 = stablehlo.xor %108, %113 : tensor<2xui32>
    %115 = stablehlo.add %108, %114 : tensor<2xui32>
    %c_29 = stablehlo.constant dense<29> : tensor<ui32>
    %116 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %117 = stablehlo.shift_left %114, %116 : tensor<2xui32>
    %c_30 = stablehlo.constant dense<3> : tensor<ui32>
    %118 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %119 = stablehlo.shift_right_logical %114, %118 : tensor<2xui32>
    %120 = stablehlo.or %117, %119 : tensor<2xui32>
    %121 = stablehlo.xor %115, %120 : tensor<2xui32>
    %122 = stablehlo.add %115, %121 : tensor<2xui32>
    %c_31 = stablehlo.constant dense<16> : tensor<ui32>
    %123 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %124 = stablehlo.shift_left %121, %123 : tensor<2xui32>
    %c_32 = stablehlo.constant dense<16> : tensor<ui32>
    %125 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %126 = stablehlo.shift_right_logical %121, %125 : tensor<2xui32>
    %127 = stablehlo.or %124, %126 : tensor<2xui32>
    %128 = stablehlo.xor %122, %127 : tensor<2xui32>
    %129 = stablehlo.add %122, %128 : tensor<2xui32>
    %c_33 = stablehlo.constant dense<24> : tensor<ui32>
    %130 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %131 = stablehlo.shift_left %128, %130 : tensor<2xui32>
    %c_34 = stablehlo.constant dense<8> : tensor<ui32>
    %132 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %133 = stablehlo.shift_right_logical %128, %132 : tensor<2xui32>
    %134 = stablehlo.or %131, %133 : tensor<2xui32>
    %135 = stablehlo.xor %129, %134 : tensor<2xui32>
    %136 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %137 = stablehlo.add %129, %136 : tensor<2xui32>
    %138 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %139 = stablehlo.add %135, %138 : tensor<2xui32>
    %c_35 = stablehlo.constant dense<4> : tensor<ui32>
    %140 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %141 = stablehlo.add %139, %140 : tensor<2xui32>
    %142 = stablehlo.add %137, %141 : tensor<2xui32>
    %c_36 = stablehlo.constant dense<13> : tensor<ui32>
    %143 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %144 = stablehlo.shift_left %141, %143 : tensor<2xui32>
    %c_37 = stablehlo.constant dense<19> : tensor<ui32>
    %145 = stablehlo.broadcast_in_dim %c_37, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %146 = stablehlo.shift_right_logical %141, %145 : tensor<2xui32>
    %147 = stablehlo.or %144, %146 : tensor<2xui32>
    %148 = stablehlo.xor %142, %147 : tensor<2xui32>
    %149 = stablehlo.add %142, %148 : tensor<2xui32>
    %c_38 = stablehlo.constant dense<15> : tensor<ui32>
    %150 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %151 = stablehlo.shift_left %148, %150 : tensor<2xui32>
    %c_39 = stablehlo.constant dense<17> : tensor<ui32>
    %152 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %153 = stablehlo.shift_right_logical %148, %152 : tensor<2xui32>
    %154 = stablehlo.or %151, %153 : tensor<2xui32>
    %155 = stablehlo.xor %149, %154 : tensor<2xui32>
    %156 = stablehlo.add %149, %155 : tensor<2xui32>
    %c_40 = stablehlo.constant dense<26> : tensor<ui32>
    %157 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %158 = stablehlo.shift_left %155, %157 : tensor<2xui32>
    %c_41 = stablehlo.constant dense<6> : tensor<ui32>
    %159 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %160 = stablehlo.shift_right_logical %155, %159 : tensor<2xui32>
    %161 = stablehlo.or %158, %160 : tensor<2xui32>
    %162 = stablehlo.xor %156, %161 : tensor<2xui32>
    %163 = stablehlo.add %156, %162 : tensor<2xui32>
    %c_42 = stablehlo.constant dense<6> : tensor<ui32>
    %164 = stablehlo.broadcast_in_dim %c_42, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %165 = stablehlo.shift_left %162, %164 : tensor<2xui32>
    %c_43 = stablehlo.constant dense<26> : tensor<ui32>
    %166 = stablehlo.broadcast_in_dim %c_43, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %167 = stablehlo.shift_right_logical %162, %166 : tensor<2xui32>
    %168 = stablehlo.or %165, %167 : tensor<2xui32>
    %169 = stablehlo.xor %163, %168 : tensor<2xui32>
    %170 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %171 = stablehlo.add %163, %170 : tensor<2xui32>
    %172 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %173 = stablehlo.add %169, %172 : tensor<2xui32>
    %c_44 = stablehlo.constant dense<5> : tensor<ui32>
    %174 = stablehlo.broadcast_in_dim %c_44, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %175 = stablehlo.add %173, %174 : tensor<2xui32>
    return %171, %175 : tensor<2xui32>, tensor<2xui32>
  }
  func.func private @_exponential_3(%arg0: tensor<2xui32>, %arg1: tensor<1x1xf64>, %arg2: tensor<1x1xf64>) -> tensor<2x4xf64> {
    %0 = call @_uniform_4(%arg0, %arg1, %arg2) : (tensor<2xui32>, tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<2x4xf64>
    %1 = stablehlo.negate %0 : tensor<2x4xf64>
    %2 = stablehlo.log_plus_one %1 : tensor<2x4xf64>
    %3 = stablehlo.negate %2 : tensor<2x4xf64>
    return %3 : tensor<2x4xf64>
  }
  func.func private @_uniform_4(%arg0: tensor<2xui32>, %arg1: tensor<1x1xf64>, %arg2: tensor<1x1xf64>) -> tensor<2x4xf64> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %1 = stablehlo.reshape %0 : (tensor<1xui32>) -> tensor<ui32>
    %2 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %3 = stablehlo.reshape %2 : (tensor<1xui32>) -> tensor<ui32>
    %4 = stablehlo.iota dim = 0 : tensor<2x4xui64>
    %5 = stablehlo.iota dim = 1 : tensor<2x4xui64>
    %c = stablehlo.constant dense<4> : tensor<ui64>
    %6 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2x4xui64>
    %7 = stablehlo.multiply %6, %4 : tensor<2x4xui64>
    %c_0 = stablehlo.constant dense<1> : tensor<ui64>
    %8 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<2x4xui64>
    %9 = stablehlo.multiply %8, %5 : tensor<2x4xui64>
    %10 = stablehlo.add %7, %9 : tensor<2x4xui64>
    %c_1 = stablehlo.constant dense<32> : tensor<ui64>
    %11 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<2x4xui64>
    %12 = stablehlo.shift_right_logical %10, %11 : tensor<2x4xui64>
    %13 = stablehlo.convert %10 : (tensor<2x4xui64>) -> tensor<2x4xui32>
    %14 = stablehlo.convert %12 : (tensor<2x4xui64>) -> tensor<2x4xui32>
    %15:2 = call @threefry2x32_5(%1, %3, %14, %13) : (tensor<ui32>, tensor<ui32>, tensor<2x4xui32>, tensor<2x4xui32>) -> (tensor<2x4xui32>, tensor<2x4xui32>)
    %16 = stablehlo.convert %15#0 : (tensor<2x4xui32>) -> tensor<2x4xui64>
    %17 = stablehlo.convert %15#1 : (tensor<2x4xui32>) -> tensor<2x4xui64>
    %c_2 = stablehlo.constant dense<32> : tensor<ui64>
    %18 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<2x4xui64>
    %19 = stablehlo.shift_left %16, %18 : tensor<2x4xui64>
    %20 = stablehlo.or %19, %17 : tensor<2x4xui64>
    %c_3 = stablehlo.constant dense<12> : tensor<ui64>
    %21 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<2x4xui64>
    %22 = stablehlo.shift_right_logical %20, %21 : tensor<2x4xui64>
    %c_4 = stablehlo.constant dense<4607182418800017408> : tensor<ui64>
    %23 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui64>) -> tensor<2x4xui64>
    %24 = stablehlo.or %22, %23 : tensor<2x4xui64>
    %25 = stablehlo.bitcast_convert %24 : (tensor<2x4xui64>) -> tensor<2x4xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %27 = stablehlo.subtract %25, %26 : tensor<2x4xf64>
    %28 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<2x4xf64>
    %29 = stablehlo.multiply %27, %28 : tensor<2x4xf64>
    %30 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<2x4xf64>
    %31 = stablehlo.add %29, %30 : tensor<2x4xf64>
    %32 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<2x4xf64>
    %33 = stablehlo.maximum %32, %31 : tensor<2x4xf64>
    return %33 : tensor<2x4xf64>
  }
  func.func private @threefry2x32_5(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<2x4xui32>, %arg3: tensor<2x4xui32>) -> (tensor<2x4xui32>, tensor<2x4xui32>) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<2x4xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<2x4xui32>
    %6 = stablehlo.add %3, %5 : tensor<2x4xui32>
    %c_0 = stablehlo.constant dense<13> : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %8 = stablehlo.shift_left %5, %7 : tensor<2x4xui32>
    %c_1 = stablehlo.constant dense<19> : tensor<ui32>
    %9 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %10 = stablehlo.shift_right_logical %5, %9 : tensor<2x4xui32>
    %11 = stablehlo.or %8, %10 : tensor<2x4xui32>
    %12 = stablehlo.xor %6, %11 : tensor<2x4xui32>
    %13 = stablehlo.add %6, %12 : tensor<2x4xui32>
    %c_2 = stablehlo.constant dense<15> : tensor<ui32>
    %14 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %15 = stablehlo.shift_left %12, %14 : tensor<2x4xui32>
    %c_3 = stablehlo.constant dense<17> : tensor<ui32>
    %16 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %17 = stablehlo.shift_right_logical %12, %16 : tensor<2x4xui32>
    %18 = stablehlo.or %15, %17 : tensor<2x4xui32>
    %19 = stablehlo.xor %13, %18 : tensor<2x4xui32>
    %20 = stablehlo.add %13, %19 : tensor<2x4xui32>
    %c_4 = stablehlo.constant dense<26> : tensor<ui32>
    %21 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %22 = stablehlo.shift_left %19, %21 : tensor<2x4xui32>
    %c_5 = stablehlo.constant dense<6> : tensor<ui32>
    %23 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %24 = stablehlo.shift_right_logical %19, %23 : tensor<2x4xui32>
    %25 = stablehlo.or %22, %24 : tensor<2x4xui32>
    %26 = stablehlo.xor %20, %25 : tensor<2x4xui32>
    %27 = stablehlo.add %20, %26 : tensor<2x4xui32>
    %c_6 = stablehlo.constant dense<6> : tensor<ui32>
    %28 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %29 = stablehlo.shift_left %26, %28 : tensor<2x4xui32>
    %c_7 = stablehlo.constant dense<26> : tensor<ui32>
    %30 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %31 = stablehlo.shift_right_logical %26, %30 : tensor<2x4xui32>
    %32 = stablehlo.or %29, %31 : tensor<2x4xui32>
    %33 = stablehlo.xor %27, %32 : tensor<2x4xui32>
    %34 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %35 = stablehlo.add %27, %34 : tensor<2x4xui32>
    %36 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %37 = stablehlo.add %33, %36 : tensor<2x4xui32>
    %c_8 = stablehlo.constant dense<1> : tensor<ui32>
    %38 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %39 = stablehlo.add %37, %38 : tensor<2x4xui32>
    %40 = stablehlo.add %35, %39 : tensor<2x4xui32>
    %c_9 = stablehlo.constant dense<17> : tensor<ui32>
    %41 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %42 = stablehlo.shift_left %39, %41 : tensor<2x4xui32>
    %c_10 = stablehlo.constant dense<15> : tensor<ui32>
    %43 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %44 = stablehlo.shift_right_logical %39, %43 : tensor<2x4xui32>
    %45 = stablehlo.or %42, %44 : tensor<2x4xui32>
    %46 = stablehlo.xor %40, %45 : tensor<2x4xui32>
    %47 = stablehlo.add %40, %46 : tensor<2x4xui32>
    %c_11 = stablehlo.constant dense<29> : tensor<ui32>
    %48 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %49 = stablehlo.shift_left %46, %48 : tensor<2x4xui32>
    %c_12 = stablehlo.constant dense<3> : tensor<ui32>
    %50 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %51 = stablehlo.shift_right_logical %46, %50 : tensor<2x4xui32>
    %52 = stablehlo.or %49, %51 : tensor<2x4xui32>
    %53 = stablehlo.xor %47, %52 : tensor<2x4xui32>
    %54 = stablehlo.add %47, %53 : tensor<2x4xui32>
    %c_13 = stablehlo.constant dense<16> : tensor<ui32>
    %55 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %56 = stablehlo.shift_left %53, %55 : tensor<2x4xui32>
    %c_14 = stablehlo.constant dense<16> : tensor<ui32>
    %57 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %58 = stablehlo.shift_right_logical %53, %57 : tensor<2x4xui32>
    %59 = stablehlo.or %56, %58 : tensor<2x4xui32>
    %60 = stablehlo.xor %54, %59 : tensor<2x4xui32>
    %61 = stablehlo.add %54, %60 : tensor<2x4xui32>
    %c_15 = stablehlo.constant dense<24> : tensor<ui32>
    %62 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %63 = stablehlo.shift_left %60, %62 : tensor<2x4xui32>
    %c_16 = stablehlo.constant dense<8> : tensor<ui32>
    %64 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %65 = stablehlo.shift_right_logical %60, %64 : tensor<2x4xui32>
    %66 = stablehlo.or %63, %65 : tensor<2x4xui32>
    %67 = stablehlo.xor %61, %66 : tensor<2x4xui32>
    %68 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %69 = stablehlo.add %61, %68 : tensor<2x4xui32>
    %70 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %71 = stablehlo.add %67, %70 : tensor<2x4xui32>
    %c_17 = stablehlo.constant dense<2> : tensor<ui32>
    %72 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %73 = stablehlo.add %71, %72 : tensor<2x4xui32>
    %74 = stablehlo.add %69, %73 : tensor<2x4xui32>
    %c_18 = stablehlo.constant dense<13> : tensor<ui32>
    %75 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %76 = stablehlo.shift_left %73, %75 : tensor<2x4xui32>
    %c_19 = stablehlo.constant dense<19> : tensor<ui32>
    %77 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %78 = stablehlo.shift_right_logical %73, %77 : tensor<2x4xui32>
    %79 = stablehlo.or %76, %78 : tensor<2x4xui32>
    %80 = stablehlo.xor %74, %79 : tensor<2x4xui32>
    %81 = stablehlo.add %74, %80 : tensor<2x4xui32>
    %c_20 = stablehlo.constant dense<15> : tensor<ui32>
    %82 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %83 = stablehlo.shift_left %80, %82 : tensor<2x4xui32>
    %c_21 = stablehlo.constant dense<17> : tensor<ui32>
    %84 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %85 = stablehlo.shift_right_logical %80, %84 : tensor<2x4xui32>
    %86 = stablehlo.or %83, %85 : tensor<2x4xui32>
    %87 = stablehlo.xor %81, %86 : tensor<2x4xui32>
    %88 = stablehlo.add %81, %87 : tensor<2x4xui32>
    %c_22 = stablehlo.constant dense<26> : tensor<ui32>
    %89 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %90 = stablehlo.shift_left %87, %89 : tensor<2x4xui32>
    %c_23 = stablehlo.constant dense<6> : tensor<ui32>
    %91 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %92 = stablehlo.shift_right_logical %87, %91 : tensor<2x4xui32>
    %93 = stablehlo.or %90, %92 : tensor<2x4xui32>
    %94 = stablehlo.xor %88, %93 : tensor<2x4xui32>
    %95 = stablehlo.add %88, %94 : tensor<2x4xui32>
    %c_24 = stablehlo.constant dense<6> : tensor<ui32>
    %96 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %97 = stablehlo.shift_left %94, %96 : tensor<2x4xui32>
    %c_25 = stablehlo.constant dense<26> : tensor<ui32>
    %98 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %99 = stablehlo.shift_right_logical %94, %98 : tensor<2x4xui32>
    %100 = stablehlo.or %97, %99 : tensor<2x4xui32>
    %101 = stablehlo.xor %95, %100 : tensor<2x4xui32>
    %102 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %103 = stablehlo.add %95, %102 : tensor<2x4xui32>
    %104 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %105 = stablehlo.add %101, %104 : tensor<2x4xui32>
    %c_26 = stablehlo.constant dense<3> : tensor<ui32>
    %106 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %107 = stablehlo.add %105, %106 : tensor<2x4xui32>
    %108 = stablehlo.add %103, %107 : tensor<2x4xui32>
    %c_27 = stablehlo.constant dense<17> : tensor<ui32>
    %109 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %110 = stablehlo.shift_left %107, %109 : tensor<2x4xui32>
    %c_28 = stablehlo.constant dense<15> : tensor<ui32>
    %111 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %112 = stablehlo.shift_right_logical %107, %111 : tensor<2x4xui32>
    %113 = stablehlo.or %110, %112 : tensor<2x4xui32>
    %114 = stablehlo.xor %108, %113 : tensor<2x4xui32>
    %115 = stablehlo.add %108, %114 : tensor<2x4xui32>
    %c_29 = stablehlo.constant dense<29> : tensor<ui32>
    %116 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %117 = stablehlo.shift_left %114, %116 : tensor<2x4xui32>
    %c_30 = stablehlo.constant dense<3> : tensor<ui32>
    %118 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %119 = stablehlo.shift_right_logical %114, %118 : tensor<2x4xui32>
    %120 = stablehlo.or %117, %119 : tensor<2x4xui32>
    %121 = stablehlo.xor %115, %120 : tensor<2x4xui32>
    %122 = stablehlo.add %115, %121 : tensor<2x4xui32>
    %c_31 = stablehlo.constant dense<16> : tensor<ui32>
    %123 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %124 = stablehlo.shift_left %121, %123 : tensor<2x4xui32>
    %c_32 = stablehlo.constant dense<16> : tensor<ui32>
    %125 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %126 = stablehlo.shift_right_logical %121, %125 : tensor<2x4xui32>
    %127 = stablehlo.or %124, %126 : tensor<2x4xui32>
    %128 = stablehlo.xor %122, %127 : tensor<2x4xui32>
    %129 = stablehlo.add %122, %128 : tensor<2x4xui32>
    %c_33 = stablehlo.constant dense<24> : tensor<ui32>
    %130 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %131 = stablehlo.shift_left %128, %130 : tensor<2x4xui32>
    %c_34 = stablehlo.constant dense<8> : tensor<ui32>
    %132 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %133 = stablehlo.shift_right_logical %128, %132 : tensor<2x4xui32>
    %134 = stablehlo.or %131, %133 : tensor<2x4xui32>
    %135 = stablehlo.xor %129, %134 : tensor<2x4xui32>
    %136 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %137 = stablehlo.add %129, %136 : tensor<2x4xui32>
    %138 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %139 = stablehlo.add %135, %138 : tensor<2x4xui32>
    %c_35 = stablehlo.constant dense<4> : tensor<ui32>
    %140 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %141 = stablehlo.add %139, %140 : tensor<2x4xui32>
    %142 = stablehlo.add %137, %141 : tensor<2x4xui32>
    %c_36 = stablehlo.constant dense<13> : tensor<ui32>
    %143 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %144 = stablehlo.shift_left %141, %143 : tensor<2x4xui32>
    %c_37 = stablehlo.constant dense<19> : tensor<ui32>
    %145 = stablehlo.broadcast_in_dim %c_37, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %146 = stablehlo.shift_right_logical %141, %145 : tensor<2x4xui32>
    %147 = stablehlo.or %144, %146 : tensor<2x4xui32>
    %148 = stablehlo.xor %142, %147 : tensor<2x4xui32>
    %149 = stablehlo.add %142, %148 : tensor<2x4xui32>
    %c_38 = stablehlo.constant dense<15> : tensor<ui32>
    %150 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %151 = stablehlo.shift_left %148, %150 : tensor<2x4xui32>
    %c_39 = stablehlo.constant dense<17> : tensor<ui32>
    %152 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %153 = stablehlo.shift_right_logical %148, %152 : tensor<2x4xui32>
    %154 = stablehlo.or %151, %153 : tensor<2x4xui32>
    %155 = stablehlo.xor %149, %154 : tensor<2x4xui32>
    %156 = stablehlo.add %149, %155 : tensor<2x4xui32>
    %c_40 = stablehlo.constant dense<26> : tensor<ui32>
    %157 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %158 = stablehlo.shift_left %155, %157 : tensor<2x4xui32>
    %c_41 = stablehlo.constant dense<6> : tensor<ui32>
    %159 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %160 = stablehlo.shift_right_logical %155, %159 : tensor<2x4xui32>
    %161 = stablehlo.or %158, %160 : tensor<2x4xui32>
    %162 = stablehlo.xor %156, %161 : tensor<2x4xui32>
    %163 = stablehlo.add %156, %162 : tensor<2x4xui32>
    %c_42 = stablehlo.constant dense<6> : tensor<ui32>
    %164 = stablehlo.broadcast_in_dim %c_42, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %165 = stablehlo.shift_left %162, %164 : tensor<2x4xui32>
    %c_43 = stablehlo.constant dense<26> : tensor<ui32>
    %166 = stablehlo.broadcast_in_dim %c_43, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %167 = stablehlo.shift_right_logical %162, %166 : tensor<2x4xui32>
    %168 = stablehlo.or %165, %167 : tensor<2x4xui32>
    %169 = stablehlo.xor %163, %168 : tensor<2x4xui32>
    %170 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %171 = stablehlo.add %163, %170 : tensor<2x4xui32>
    %172 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %173 = stablehlo.add %169, %172 : tensor<2x4xui32>
    %c_44 = stablehlo.constant dense<5> : tensor<ui32>
    %174 = stablehlo.broadcast_in_dim %c_44, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %175 = stablehlo.add %173, %174 : tensor<2x4xui32>
    return %171, %175 : tensor<2x4xui32>, tensor<2x4xui32>
  }
  func.func private @_uniform_6(%arg0: tensor<2xui32>, %arg1: tensor<1xf64>, %arg2: tensor<1xf64>) -> tensor<2xf64> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %1 = stablehlo.reshape %0 : (tensor<1xui32>) -> tensor<ui32>
    %2 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %3 = stablehlo.reshape %2 : (tensor<1xui32>) -> tensor<ui32>
    %4 = stablehlo.iota dim = 0 : tensor<2xui64>
    %c = stablehlo.constant dense<1> : tensor<ui64>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %6 = stablehlo.multiply %5, %4 : tensor<2xui64>
    %c_0 = stablehlo.constant dense<32> : tensor<ui64>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %8 = stablehlo.shift_right_logical %6, %7 : tensor<2xui64>
    %9 = stablehlo.convert %6 : (tensor<2xui64>) -> tensor<2xui32>
    %10 = stablehlo.convert %8 : (tensor<2xui64>) -> tensor<2xui32>
    %11:2 = call @threefry2x32_2(%1, %3, %10, %9) : (tensor<ui32>, tensor<ui32>, tensor<2xui32>, tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>)
    %12 = stablehlo.convert %11#0 : (tensor<2xui32>) -> tensor<2xui64>
    %13 = stablehlo.convert %11#1 : (tensor<2xui32>) -> tensor<2xui64>
    %c_1 = stablehlo.constant dense<32> : tensor<ui64>
    %14 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %15 = stablehlo.shift_left %12, %14 : tensor<2xui64>
    %16 = stablehlo.or %15, %13 : tensor<2xui64>
    %c_2 = stablehlo.constant dense<12> : tensor<ui64>
    %17 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %18 = stablehlo.shift_right_logical %16, %17 : tensor<2xui64>
    %c_3 = stablehlo.constant dense<4607182418800017408> : tensor<ui64>
    %19 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %20 = stablehlo.or %18, %19 : tensor<2xui64>
    %21 = stablehlo.bitcast_convert %20 : (tensor<2xui64>) -> tensor<2xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %23 = stablehlo.subtract %21, %22 : tensor<2xf64>
    %24 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<1xf64>) -> tensor<2xf64>
    %25 = stablehlo.multiply %23, %24 : tensor<2xf64>
    %26 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<1xf64>) -> tensor<2xf64>
    %27 = stablehlo.add %25, %26 : tensor<2xf64>
    %28 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<1xf64>) -> tensor<2xf64>
    %29 = stablehlo.maximum %28, %27 : tensor<2xf64>
    return %29 : tensor<2xf64>
  }
  func.func private @_where_7(%arg0: tensor<2x1xi1>, %arg1: tensor<2x4xf64>, %arg2: tensor<2x4xf64>) -> (tensor<2x4xf64>, tensor<2x4xi1>) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<2x1xi1>) -> tensor<2x4xi1>
    %1 = stablehlo.select %0, %arg1, %arg2 : tensor<2x4xi1>, tensor<2x4xf64>
    return %1, %0 : tensor<2x4xf64>, tensor<2x4xi1>
  }
  func.func private @_where_8(%arg0: tensor<2xi1>, %arg1: tensor<2xf64>, %arg2: tensor<2xf64>) -> tensor<2xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<2xi1>, tensor<2xf64>
    return %0 : tensor<2xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5x2xf64>, %arg1: tensor<2xf64>, %arg2: tensor<i64>) -> tensor<5x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<5x2xf64>, tensor<1x2xf64>, tensor<i64>, tensor<i64>) -> tensor<5x2xf64>
    return %1 : tensor<5x2xf64>
  }
  func.func private @dynamic_update_index_in_dim_9(%arg0: tensor<5x2x4xf64>, %arg1: tensor<2x4xf64>, %arg2: tensor<i64>) -> tensor<5x2x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x4xf64>) -> tensor<1x2x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x2x4xf64>, tensor<1x2x4xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<5x2x4xf64>
    return %1 : tensor<5x2x4xf64>
  }
  func.func private @dynamic_update_index_in_dim_10(%arg0: tensor<5x2x2xf64>, %arg1: tensor<2x2xf64>, %arg2: tensor<i64>) -> tensor<5x2x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x2xf64>) -> tensor<1x2x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x2x2xf64>, tensor<1x2x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<5x2x2xf64>
    return %1 : tensor<5x2x2xf64>
  }
  func.func private @dynamic_update_index_in_dim_11(%arg0: tensor<5x2xi1>, %arg1: tensor<2xi1>, %arg2: tensor<i64>) -> tensor<5x2xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xi1>) -> tensor<1x2xi1>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<5x2xi1>, tensor<1x2xi1>, tensor<i64>, tensor<i64>) -> tensor<5x2xi1>
    return %1 : tensor<5x2xi1>
  }
  func.func private @dynamic_update_index_in_dim_12(%arg0: tensor<5x2x4xi1>, %arg1: tensor<2x4xi1>, %arg2: tensor<i64>) -> tensor<5x2x4xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x4xi1>) -> tensor<1x2x4xi1>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x2x4xi1>, tensor<1x2x4xi1>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<5x2x4xi1>
    return %1 : tensor<5x2x4xi1>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5x2xf64>, %arg1: tensor<i64>) -> tensor<2xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<5x2xf64>, tensor<i64>, tensor<i64>) -> tensor<1x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf64>) -> tensor<2xf64>
    return %1 : tensor<2xf64>
  }
  func.func private @dynamic_index_in_dim_13(%arg0: tensor<5x2x4xf64>, %arg1: tensor<i64>) -> tensor<2x4xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 4] : (tensor<5x2x4xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2x4xf64>) -> tensor<2x4xf64>
    return %1 : tensor<2x4xf64>
  }
  func.func private @dynamic_index_in_dim_14(%arg0: tensor<5x2x2xf64>, %arg1: tensor<i64>) -> tensor<2x2xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 2] : (tensor<5x2x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2x2xf64>) -> tensor<2x2xf64>
    return %1 : tensor<2x2xf64>
  }
  func.func private @dynamic_index_in_dim_15(%arg0: tensor<5x2xi1>, %arg1: tensor<i64>) -> tensor<2xi1> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<5x2xi1>, tensor<i64>, tensor<i64>) -> tensor<1x2xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x2xi1>) -> tensor<2xi1>
    return %1 : tensor<2xi1>
  }
  func.func private @dynamic_index_in_dim_16(%arg0: tensor<5x2x4xi1>, %arg1: tensor<i64>) -> tensor<2x4xi1> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 4] : (tensor<5x2x4xi1>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x4xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x2x4xi1>) -> tensor<2x4xi1>
    return %1 : tensor<2x4xi1>
  }
  func.func private @closed_call_17(%arg0: tensor<1x4xf64>, %arg1: tensor<f64>, %arg2: tensor<4xf64>, %arg3: tensor<2x4xf64>, %arg4: tensor<2xf64>, %arg5: tensor<2xf64>, %arg6: tensor<2x4xf64>, %arg7: tensor<2x4xf64>, %arg8: tensor<2x4xf64>, %arg9: tensor<2x4xf64>, %arg10: tensor<2x2xf64>, %arg11: tensor<2xi1>, %arg12: tensor<2xf64>, %arg13: tensor<2x4xi1>, %arg14: tensor<2xi1>) -> (tensor<f64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2xf64>) {
    %0 = stablehlo.add %arg4, %arg5 : tensor<2xf64>
    %1:2 = call @_where_18(%arg14, %0) : (tensor<2xi1>, tensor<2xf64>) -> (tensor<2xf64>, tensor<2xf64>)
    %2:2 = call @_where_19(%arg13, %arg3) : (tensor<2x4xi1>, tensor<2x4xf64>) -> (tensor<2x4xf64>, tensor<2x4xf64>)
    %3 = stablehlo.negate %1#0 : tensor<2xf64>
    %4 = stablehlo.negate %3 : tensor<2xf64>
    %5 = stablehlo.divide %4, %arg12 : tensor<2xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %7 = stablehlo.select %arg11, %6, %5 : tensor<2xi1>, tensor<2xf64>
    %8 = stablehlo.select %arg11, %5, %6 : tensor<2xi1>, tensor<2xf64>
    %9 = stablehlo.negate %7 : tensor<2xf64>
    %10 = stablehlo.add %8, %9 : tensor<2xf64>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0] : (tensor<2xf64>) -> tensor<2x2xf64>
    %12 = stablehlo.multiply %11, %arg10 : tensor<2x2xf64>
    %13 = stablehlo.slice %12 [0:2, 0:1] : (tensor<2x2xf64>) -> tensor<2x1xf64>
    %14 = stablehlo.slice %12 [0:2, 1:2] : (tensor<2x2xf64>) -> tensor<2x1xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %15 = stablehlo.reduce(%14 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %16 = stablehlo.reduce(%13 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_2 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %18 = stablehlo.multiply %17, %15 : tensor<2xf64>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<2xf64>) -> tensor<2x4xf64>
    %20 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
    %21 = stablehlo.multiply %20, %19 : tensor<2x4xf64>
    %22 = stablehlo.multiply %19, %arg9 : tensor<2x4xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %23 = stablehlo.reduce(%22 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<2x4xf64>, tensor<f64>) -> tensor<4xf64>
    %24 = stablehlo.reshape %23 : (tensor<4xf64>) -> tensor<1x4xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.reduce(%24 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf64>, tensor<f64>) -> tensor<4xf64>
    %26 = stablehlo.add %arg2, %25 : tensor<4xf64>
    %27 = stablehlo.multiply %21, %arg8 : tensor<2x4xf64>
    %28 = stablehlo.add %2#0, %27 : tensor<2x4xf64>
    %29 = stablehlo.negate %16 : tensor<2xf64>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0] : (tensor<2xf64>) -> tensor<2x4xf64>
    %31 = stablehlo.multiply %30, %arg7 : tensor<2x4xf64>
    %32 = stablehlo.add %28, %31 : tensor<2x4xf64>
    %33 = stablehlo.add %2#1, %32 : tensor<2x4xf64>
    %34 = stablehlo.multiply %32, %arg6 : tensor<2x4xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %35 = stablehlo.reduce(%34 init: %cst_5) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<f64>
    %36 = stablehlo.add %arg1, %35 : tensor<f64>
    return %36, %26, %33, %1#1 : tensor<f64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2xf64>
  }
  func.func private @_where_18(%arg0: tensor<2xi1>, %arg1: tensor<2xf64>) -> (tensor<2xf64>, tensor<2xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<2xi1>, tensor<2xf64>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<2xi1>, tensor<2xf64>
    return %2, %1 : tensor<2xf64>, tensor<2xf64>
  }
  func.func private @_where_19(%arg0: tensor<2x4xi1>, %arg1: tensor<2x4xf64>) -> (tensor<2x4xf64>, tensor<2x4xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<2x4xi1>, tensor<2x4xf64>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<2x4xi1>, tensor<2x4xf64>
    return %2, %1 : tensor<2x4xf64>, tensor<2x4xf64>
  }
}
