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
    %26 = stablehlo.abs %25 : tensor<2xf64>
    %27 = stablehlo.log %26 : tensor<2xf64>
    %28 = stablehlo.add %27, %20 : tensor<2xf64>
    %29 = stablehlo.negate %28 : tensor<2xf64>
    %30 = stablehlo.negate %29 : tensor<2xf64>
    %c = stablehlo.constant dense<50> : tensor<i64>
    %c_7 = stablehlo.constant dense<32> : tensor<i64>
    %31 = stablehlo.shift_right_logical %c, %c_7 : tensor<i64>
    %32 = stablehlo.convert %31 : (tensor<i64>) -> tensor<ui32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_8 = stablehlo.constant dense<4294967295> : tensor<i64>
    %34 = stablehlo.and %c, %c_8 : tensor<i64>
    %35 = stablehlo.convert %34 : (tensor<i64>) -> tensor<ui32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %37 = stablehlo.concatenate %33, %36, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %c_9 = stablehlo.constant dense<42> : tensor<ui32>
    %38 = call @_threefry_fold_in(%37, %c_9) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<5x2xf64>
    %c_11 = stablehlo.constant dense<0> : tensor<i64>
    %40:7 = stablehlo.while(%iterArg = %arg2, %iterArg_23 = %arg1, %iterArg_24 = %c_11, %iterArg_25 = %arg0, %iterArg_26 = %30, %iterArg_27 = %38, %iterArg_28 = %39) : tensor<f64>, tensor<4xf64>, tensor<i64>, tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>, tensor<5x2xf64>
    cond {
      %c_29 = stablehlo.constant dense<5> : tensor<i64>
      %68 = stablehlo.compare LT, %iterArg_24, %c_29, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %68 : tensor<i1>
    } do {
      %68:4 = func.call @closed_call_0(%iterArg, %iterArg_23, %iterArg_25, %iterArg_26, %iterArg_27) : (tensor<f64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>) -> (tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>, tensor<2xf64>)
      %69 = func.call @dynamic_update_index_in_dim(%iterArg_28, %68#3, %iterArg_24) : (tensor<5x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<5x2xf64>
      %c_29 = stablehlo.constant dense<1> : tensor<i64>
      %70 = stablehlo.add %iterArg_24, %c_29 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_23, %70, %68#0, %68#1, %68#2, %69 : tensor<f64>, tensor<4xf64>, tensor<i64>, tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>, tensor<5x2xf64>
    }
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %41 = stablehlo.reduce(%40#6 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<5x2xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_13 = stablehlo.constant dense<5.000000e+00> : tensor<f64>
    %42 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %43 = stablehlo.divide %41, %42 : tensor<2xf64>
    %cst_14 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
    %44 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %45 = stablehlo.multiply %44, %43 : tensor<2xf64>
    %46 = stablehlo.sine %45 : tensor<2xf64>
    %cst_15 = stablehlo.constant dense<2.900000e-01> : tensor<f64>
    %47 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %48 = stablehlo.multiply %47, %46 : tensor<2xf64>
    %49 = stablehlo.add %45, %48 : tensor<2xf64>
    %cst_16 = stablehlo.constant dense<2.100000e-01> : tensor<f64>
    %50 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %51 = stablehlo.add %40#3, %50 : tensor<2x4xf64>
    %52 = stablehlo.abs %51 : tensor<2x4xf64>
    %cst_17 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %53 = stablehlo.reduce(%49 init: %cst_17) applies stablehlo.maximum across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %cst_18 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %54 = stablehlo.maximum %cst_18, %53 : tensor<f64>
    %55 = stablehlo.is_finite %54 : (tensor<f64>) -> tensor<i1>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %56 = stablehlo.select %55, %54, %cst_19 : tensor<i1>, tensor<f64>
    %57 = stablehlo.broadcast_in_dim %56, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %58 = stablehlo.broadcast_in_dim %57, dims = [0] : (tensor<1xf64>) -> tensor<2xf64>
    %59 = stablehlo.subtract %49, %58 : tensor<2xf64>
    %60 = stablehlo.exponential %59 : tensor<2xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %61 = stablehlo.reduce(%60 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %62 = stablehlo.abs %61 : tensor<f64>
    %63 = stablehlo.log %62 : tensor<f64>
    %64 = stablehlo.add %63, %56 : tensor<f64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %65 = stablehlo.reduce(%52 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<2x4xf64>, tensor<f64>) -> tensor<4xf64>
    %cst_22 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %66 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %67 = stablehlo.divide %65, %66 : tensor<4xf64>
    return %64, %67 : tensor<f64>, tensor<4xf64>
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
    %43 = stablehlo.abs %42 : tensor<2xf64>
    %44 = stablehlo.log %43 : tensor<2xf64>
    %45 = stablehlo.add %44, %37 : tensor<2xf64>
    %46 = stablehlo.negate %45 : tensor<2xf64>
    %47 = stablehlo.negate %46 : tensor<2xf64>
    %48 = stablehlo.subtract %47, %arg3 : tensor<2xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %49 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %50 = stablehlo.minimum %48, %49 : tensor<2xf64>
    %51 = stablehlo.exponential %50 : tensor<2xf64>
    %52 = stablehlo.compare LT, %13, %51, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %53 = stablehlo.broadcast_in_dim %52, dims = [0] : (tensor<2xi1>) -> tensor<2x1xi1>
    %54 = call @_where(%53, %16, %arg2) : (tensor<2x1xi1>, tensor<2x4xf64>, tensor<2x4xf64>) -> tensor<2x4xf64>
    %55 = call @_where_6(%52, %47, %arg3) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    return %54, %55, %2, %55 : tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>, tensor<2xf64>
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
    %26 = stablehlo.abs %25 : tensor<2xf64>
    %27 = stablehlo.log %26 : tensor<2xf64>
    %28 = stablehlo.add %27, %20 : tensor<2xf64>
    %29 = stablehlo.negate %28 : tensor<2xf64>
    %30 = stablehlo.negate %29 : tensor<2xf64>
    %c = stablehlo.constant dense<50> : tensor<i64>
    %c_7 = stablehlo.constant dense<32> : tensor<i64>
    %31 = stablehlo.shift_right_logical %c, %c_7 : tensor<i64>
    %32 = stablehlo.convert %31 : (tensor<i64>) -> tensor<ui32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_8 = stablehlo.constant dense<4294967295> : tensor<i64>
    %34 = stablehlo.and %c, %c_8 : tensor<i64>
    %35 = stablehlo.convert %34 : (tensor<i64>) -> tensor<ui32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %37 = stablehlo.concatenate %33, %36, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %c_9 = stablehlo.constant dense<42> : tensor<ui32>
    %38 = call @_threefry_fold_in(%37, %c_9) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<5x2xf64>
    %c_11 = stablehlo.constant dense<0> : tensor<i64>
    %40:7 = stablehlo.while(%iterArg = %arg2, %iterArg_23 = %arg1, %iterArg_24 = %c_11, %iterArg_25 = %arg0, %iterArg_26 = %30, %iterArg_27 = %38, %iterArg_28 = %39) : tensor<f64>, tensor<4xf64>, tensor<i64>, tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>, tensor<5x2xf64>
    cond {
      %c_29 = stablehlo.constant dense<5> : tensor<i64>
      %68 = stablehlo.compare LT, %iterArg_24, %c_29, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %68 : tensor<i1>
    } do {
      %68:4 = func.call @closed_call(%iterArg, %iterArg_23, %iterArg_25, %iterArg_26, %iterArg_27) : (tensor<f64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>) -> (tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>, tensor<2xf64>)
      %69 = func.call @dynamic_update_index_in_dim(%iterArg_28, %68#3, %iterArg_24) : (tensor<5x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<5x2xf64>
      %c_29 = stablehlo.constant dense<1> : tensor<i64>
      %70 = stablehlo.add %iterArg_24, %c_29 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_23, %70, %68#0, %68#1, %68#2, %69 : tensor<f64>, tensor<4xf64>, tensor<i64>, tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>, tensor<5x2xf64>
    }
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %41 = stablehlo.reduce(%40#6 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<5x2xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_13 = stablehlo.constant dense<5.000000e+00> : tensor<f64>
    %42 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %43 = stablehlo.divide %41, %42 : tensor<2xf64>
    %cst_14 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
    %44 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %45 = stablehlo.multiply %44, %43 : tensor<2xf64>
    %46 = stablehlo.sine %45 : tensor<2xf64>
    %cst_15 = stablehlo.constant dense<2.900000e-01> : tensor<f64>
    %47 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %48 = stablehlo.multiply %47, %46 : tensor<2xf64>
    %49 = stablehlo.add %45, %48 : tensor<2xf64>
    %cst_16 = stablehlo.constant dense<2.100000e-01> : tensor<f64>
    %50 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %51 = stablehlo.add %40#3, %50 : tensor<2x4xf64>
    %52 = stablehlo.abs %51 : tensor<2x4xf64>
    %cst_17 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %53 = stablehlo.reduce(%49 init: %cst_17) applies stablehlo.maximum across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %cst_18 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %54 = stablehlo.maximum %cst_18, %53 : tensor<f64>
    %55 = stablehlo.is_finite %54 : (tensor<f64>) -> tensor<i1>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %56 = stablehlo.select %55, %54, %cst_19 : tensor<i1>, tensor<f64>
    %57 = stablehlo.broadcast_in_dim %56, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %58 = stablehlo.broadcast_in_dim %57, dims = [0] : (tensor<1xf64>) -> tensor<2xf64>
    %59 = stablehlo.subtract %49, %58 : tensor<2xf64>
    %60 = stablehlo.exponential %59 : tensor<2xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %61 = stablehlo.reduce(%60 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %62 = stablehlo.abs %61 : tensor<f64>
    %63 = stablehlo.log %62 : tensor<f64>
    %64 = stablehlo.add %63, %56 : tensor<f64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %65 = stablehlo.reduce(%52 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<2x4xf64>, tensor<f64>) -> tensor<4xf64>
    %cst_22 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %66 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %67 = stablehlo.divide %65, %66 : tensor<4xf64>
    return %64, %67 : tensor<f64>, tensor<4xf64>
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
    %43 = stablehlo.abs %42 : tensor<2xf64>
    %44 = stablehlo.log %43 : tensor<2xf64>
    %45 = stablehlo.add %44, %37 : tensor<2xf64>
    %46 = stablehlo.negate %45 : tensor<2xf64>
    %47 = stablehlo.negate %46 : tensor<2xf64>
    %48 = stablehlo.subtract %47, %arg3 : tensor<2xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %49 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %50 = stablehlo.minimum %48, %49 : tensor<2xf64>
    %51 = stablehlo.exponential %50 : tensor<2xf64>
    %52 = stablehlo.compare LT, %13, %51, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %53 = stablehlo.broadcast_in_dim %52, dims = [0] : (tensor<2xi1>) -> tensor<2x1xi1>
    %54 = call @_where(%53, %16, %arg2) : (tensor<2x1xi1>, tensor<2x4xf64>, tensor<2x4xf64>) -> tensor<2x4xf64>
    %55 = call @_where_3(%52, %47, %arg3) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
    return %54, %55, %2, %55 : tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>, tensor<2xf64>
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
    %cst_6 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %21 = stablehlo.maximum %20, %19 : tensor<2xf64>
    %22 = stablehlo.is_finite %21 : (tensor<2xf64>) -> tensor<2xi1>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %24 = stablehlo.select %22, %21, %23 : tensor<2xi1>, tensor<2xf64>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
    %27 = stablehlo.subtract %18, %26 : tensor<2x2xf64>
    %28 = stablehlo.exponential %27 : tensor<2x2xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %29 = stablehlo.reduce(%28 init: %cst_8) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %30 = stablehlo.abs %29 : tensor<2xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %32 = stablehlo.compare GE, %29, %31, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %33 = stablehlo.log %30 : tensor<2xf64>
    %34 = stablehlo.add %33, %24 : tensor<2xf64>
    %35 = stablehlo.negate %34 : tensor<2xf64>
    %36 = stablehlo.negate %35 : tensor<2xf64>
    %c = stablehlo.constant dense<50> : tensor<i64>
    %c_10 = stablehlo.constant dense<32> : tensor<i64>
    %37 = stablehlo.shift_right_logical %c, %c_10 : tensor<i64>
    %38 = stablehlo.convert %37 : (tensor<i64>) -> tensor<ui32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_11 = stablehlo.constant dense<4294967295> : tensor<i64>
    %40 = stablehlo.and %c, %c_11 : tensor<i64>
    %41 = stablehlo.convert %40 : (tensor<i64>) -> tensor<ui32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %43 = stablehlo.concatenate %39, %42, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %c_12 = stablehlo.constant dense<42> : tensor<ui32>
    %44 = call @_threefry_fold_in(%43, %c_12) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %45:2 = call @_exponential() : () -> (tensor<1x1xf64>, tensor<1x1xf64>)
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %46:2 = call @_uniform_0(%cst_13, %cst_14) : (tensor<f64>, tensor<f64>) -> (tensor<1xf64>, tensor<1xf64>)
    %47 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %48 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %49 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<5x2xf64>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %50 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<5x2x4xf64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %51 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<5x2x4xf64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %52 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<5x2x4xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %53 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<5x2x4xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %54 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<5x2x2xf64>
    %c_22 = stablehlo.constant dense<false> : tensor<i1>
    %55 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<i1>) -> tensor<5x2xi1>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %56 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<5x2xf64>
    %c_24 = stablehlo.constant dense<false> : tensor<i1>
    %57 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<i1>) -> tensor<5x2x4xi1>
    %c_25 = stablehlo.constant dense<false> : tensor<i1>
    %58 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<i1>) -> tensor<5x2xi1>
    %c_26 = stablehlo.constant dense<0> : tensor<i64>
    %59:21 = stablehlo.while(%iterArg = %46#0, %iterArg_57 = %46#1, %iterArg_58 = %arg2, %iterArg_59 = %45#0, %iterArg_60 = %45#1, %iterArg_61 = %47, %iterArg_62 = %48, %iterArg_63 = %c_26, %iterArg_64 = %arg0, %iterArg_65 = %36, %iterArg_66 = %44, %iterArg_67 = %49, %iterArg_68 = %50, %iterArg_69 = %51, %iterArg_70 = %52, %iterArg_71 = %53, %iterArg_72 = %54, %iterArg_73 = %55, %iterArg_74 = %56, %iterArg_75 = %57, %iterArg_76 = %58) : tensor<1xf64>, tensor<1xf64>, tensor<f64>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x4xf64>, tensor<2xf64>, tensor<i64>, tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>, tensor<5x2xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x2xf64>, tensor<5x2xi1>, tensor<5x2xf64>, tensor<5x2x4xi1>, tensor<5x2xi1>
    cond {
      %c_77 = stablehlo.constant dense<5> : tensor<i64>
      %143 = stablehlo.compare LT, %iterArg_63, %c_77, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %143 : tensor<i1>
    } do {
      %143:13 = func.call @closed_call_1(%iterArg, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_64, %iterArg_65, %iterArg_66) : (tensor<1xf64>, tensor<1xf64>, tensor<f64>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x4xf64>, tensor<2xf64>, tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>) -> (tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>, tensor<2xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<2xi1>, tensor<2xf64>, tensor<2x4xi1>, tensor<2xi1>)
      %144 = func.call @dynamic_update_index_in_dim(%iterArg_67, %143#3, %iterArg_63) : (tensor<5x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<5x2xf64>
      %145 = func.call @dynamic_update_index_in_dim_10(%iterArg_68, %143#4, %iterArg_63) : (tensor<5x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<5x2x4xf64>
      %146 = func.call @dynamic_update_index_in_dim_10(%iterArg_69, %143#5, %iterArg_63) : (tensor<5x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<5x2x4xf64>
      %147 = func.call @dynamic_update_index_in_dim_10(%iterArg_70, %143#6, %iterArg_63) : (tensor<5x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<5x2x4xf64>
      %148 = func.call @dynamic_update_index_in_dim_10(%iterArg_71, %143#7, %iterArg_63) : (tensor<5x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<5x2x4xf64>
      %149 = func.call @dynamic_update_index_in_dim_11(%iterArg_72, %143#8, %iterArg_63) : (tensor<5x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<5x2x2xf64>
      %150 = func.call @dynamic_update_index_in_dim_12(%iterArg_73, %143#9, %iterArg_63) : (tensor<5x2xi1>, tensor<2xi1>, tensor<i64>) -> tensor<5x2xi1>
      %151 = func.call @dynamic_update_index_in_dim(%iterArg_74, %143#10, %iterArg_63) : (tensor<5x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<5x2xf64>
      %152 = func.call @dynamic_update_index_in_dim_13(%iterArg_75, %143#11, %iterArg_63) : (tensor<5x2x4xi1>, tensor<2x4xi1>, tensor<i64>) -> tensor<5x2x4xi1>
      %153 = func.call @dynamic_update_index_in_dim_12(%iterArg_76, %143#12, %iterArg_63) : (tensor<5x2xi1>, tensor<2xi1>, tensor<i64>) -> tensor<5x2xi1>
      %c_77 = stablehlo.constant dense<1> : tensor<i64>
      %154 = stablehlo.add %iterArg_63, %c_77 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %154, %143#0, %143#1, %143#2, %144, %145, %146, %147, %148, %149, %150, %151, %152, %153 : tensor<1xf64>, tensor<1xf64>, tensor<f64>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x4xf64>, tensor<2xf64>, tensor<i64>, tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>, tensor<5x2xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x2xf64>, tensor<5x2xi1>, tensor<5x2xf64>, tensor<5x2x4xi1>, tensor<5x2xi1>
    }
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %60 = stablehlo.reduce(%59#11 init: %cst_27) applies stablehlo.add across dimensions = [0] : (tensor<5x2xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_28 = stablehlo.constant dense<5.000000e+00> : tensor<f64>
    %61 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %62 = stablehlo.divide %60, %61 : tensor<2xf64>
    %cst_29 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
    %63 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %64 = stablehlo.multiply %63, %62 : tensor<2xf64>
    %65 = stablehlo.sine %64 : tensor<2xf64>
    %66 = stablehlo.cosine %64 : tensor<2xf64>
    %cst_30 = stablehlo.constant dense<2.900000e-01> : tensor<f64>
    %67 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %68 = stablehlo.multiply %67, %65 : tensor<2xf64>
    %69 = stablehlo.add %64, %68 : tensor<2xf64>
    %cst_31 = stablehlo.constant dense<2.100000e-01> : tensor<f64>
    %70 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %71 = stablehlo.add %59#8, %70 : tensor<2x4xf64>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %72 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %73 = stablehlo.compare GE, %71, %72, FLOAT : (tensor<2x4xf64>, tensor<2x4xf64>) -> tensor<2x4xi1>
    %cst_33 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %74 = stablehlo.reduce(%69 init: %cst_33) applies stablehlo.maximum across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %cst_34 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %75 = stablehlo.maximum %cst_34, %74 : tensor<f64>
    %76 = stablehlo.is_finite %75 : (tensor<f64>) -> tensor<i1>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %77 = stablehlo.select %76, %75, %cst_35 : tensor<i1>, tensor<f64>
    %78 = stablehlo.broadcast_in_dim %77, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0] : (tensor<1xf64>) -> tensor<2xf64>
    %80 = stablehlo.subtract %69, %79 : tensor<2xf64>
    %81 = stablehlo.exponential %80 : tensor<2xf64>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %82 = stablehlo.reduce(%81 init: %cst_36) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %83 = stablehlo.abs %82 : tensor<f64>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %84 = stablehlo.compare GE, %82, %cst_37, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %85 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_39 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %86 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %87 = stablehlo.divide %85, %86 : tensor<4xf64>
    %88 = stablehlo.broadcast_in_dim %87, dims = [1] : (tensor<4xf64>) -> tensor<2x4xf64>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %89 = stablehlo.divide %cst_40, %83 : tensor<f64>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %90 = stablehlo.select %84, %cst_41, %89 : tensor<i1>, tensor<f64>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %91 = stablehlo.select %84, %89, %cst_42 : tensor<i1>, tensor<f64>
    %92 = stablehlo.negate %90 : tensor<f64>
    %93 = stablehlo.add %91, %92 : tensor<f64>
    %94 = stablehlo.broadcast_in_dim %93, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %95 = stablehlo.multiply %94, %81 : tensor<2xf64>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %96 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %97 = stablehlo.select %73, %96, %88 : tensor<2x4xi1>, tensor<2x4xf64>
    %98 = stablehlo.select %73, %88, %96 : tensor<2x4xi1>, tensor<2x4xf64>
    %99 = stablehlo.negate %97 : tensor<2x4xf64>
    %100 = stablehlo.add %98, %99 : tensor<2x4xf64>
    %cst_44 = stablehlo.constant dense<2.900000e-01> : tensor<f64>
    %101 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %102 = stablehlo.multiply %101, %95 : tensor<2xf64>
    %103 = stablehlo.multiply %102, %66 : tensor<2xf64>
    %104 = stablehlo.add %95, %103 : tensor<2xf64>
    %cst_45 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
    %105 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %106 = stablehlo.multiply %105, %104 : tensor<2xf64>
    %cst_46 = stablehlo.constant dense<5.000000e+00> : tensor<f64>
    %107 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %108 = stablehlo.divide %106, %107 : tensor<2xf64>
    %109 = stablehlo.broadcast_in_dim %108, dims = [1] : (tensor<2xf64>) -> tensor<5x2xf64>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %110 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %111 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %c_50 = stablehlo.constant dense<0> : tensor<i64>
    %112:16 = stablehlo.while(%iterArg = %109, %iterArg_57 = %59#12, %iterArg_58 = %59#13, %iterArg_59 = %59#14, %iterArg_60 = %59#15, %iterArg_61 = %59#16, %iterArg_62 = %59#17, %iterArg_63 = %59#18, %iterArg_64 = %59#19, %iterArg_65 = %59#20, %iterArg_66 = %47, %iterArg_67 = %c_50, %iterArg_68 = %cst_49, %iterArg_69 = %111, %iterArg_70 = %100, %iterArg_71 = %110) : tensor<5x2xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x2xf64>, tensor<5x2xi1>, tensor<5x2xf64>, tensor<5x2x4xi1>, tensor<5x2xi1>, tensor<1x4xf64>, tensor<i64>, tensor<f64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2xf64>
    cond {
      %c_72 = stablehlo.constant dense<5> : tensor<i64>
      %143 = stablehlo.compare LT, %iterArg_67, %c_72, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %143 : tensor<i1>
    } do {
      %c_72 = stablehlo.constant dense<5> : tensor<i64>
      %143 = stablehlo.subtract %c_72, %iterArg_67 : tensor<i64>
      %c_73 = stablehlo.constant dense<1> : tensor<i64>
      %144 = stablehlo.subtract %143, %c_73 : tensor<i64>
      %145 = func.call @dynamic_index_in_dim(%iterArg, %144) : (tensor<5x2xf64>, tensor<i64>) -> tensor<2xf64>
      %146 = func.call @dynamic_index_in_dim_14(%iterArg_57, %144) : (tensor<5x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %147 = func.call @dynamic_index_in_dim_14(%iterArg_58, %144) : (tensor<5x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %148 = func.call @dynamic_index_in_dim_14(%iterArg_59, %144) : (tensor<5x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %149 = func.call @dynamic_index_in_dim_14(%iterArg_60, %144) : (tensor<5x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %150 = func.call @dynamic_index_in_dim_15(%iterArg_61, %144) : (tensor<5x2x2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %151 = func.call @dynamic_index_in_dim_16(%iterArg_62, %144) : (tensor<5x2xi1>, tensor<i64>) -> tensor<2xi1>
      %152 = func.call @dynamic_index_in_dim(%iterArg_63, %144) : (tensor<5x2xf64>, tensor<i64>) -> tensor<2xf64>
      %153 = func.call @dynamic_index_in_dim_17(%iterArg_64, %144) : (tensor<5x2x4xi1>, tensor<i64>) -> tensor<2x4xi1>
      %154 = func.call @dynamic_index_in_dim_16(%iterArg_65, %144) : (tensor<5x2xi1>, tensor<i64>) -> tensor<2xi1>
      %155:4 = func.call @closed_call_18(%iterArg_66, %iterArg_68, %iterArg_69, %iterArg_70, %iterArg_71, %145, %146, %147, %148, %149, %150, %151, %152, %153, %154) : (tensor<1x4xf64>, tensor<f64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<2xi1>, tensor<2xf64>, tensor<2x4xi1>, tensor<2xi1>) -> (tensor<f64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2xf64>)
      %c_74 = stablehlo.constant dense<1> : tensor<i64>
      %156 = stablehlo.add %iterArg_67, %c_74 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %156, %155#0, %155#1, %155#2, %155#3 : tensor<5x2xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x2xf64>, tensor<5x2xi1>, tensor<5x2xf64>, tensor<5x2x4xi1>, tensor<5x2xi1>, tensor<1x4xf64>, tensor<i64>, tensor<f64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2xf64>
    }
    %113 = stablehlo.negate %112#15 : tensor<2xf64>
    %114 = stablehlo.negate %113 : tensor<2xf64>
    %115 = stablehlo.divide %114, %30 : tensor<2xf64>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %116 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %117 = stablehlo.select %32, %116, %115 : tensor<2xi1>, tensor<2xf64>
    %118 = stablehlo.select %32, %115, %116 : tensor<2xi1>, tensor<2xf64>
    %119 = stablehlo.negate %117 : tensor<2xf64>
    %120 = stablehlo.add %118, %119 : tensor<2xf64>
    %121 = stablehlo.broadcast_in_dim %120, dims = [0] : (tensor<2xf64>) -> tensor<2x2xf64>
    %122 = stablehlo.multiply %121, %28 : tensor<2x2xf64>
    %123 = stablehlo.slice %122 [0:2, 0:1] : (tensor<2x2xf64>) -> tensor<2x1xf64>
    %124 = stablehlo.slice %122 [0:2, 1:2] : (tensor<2x2xf64>) -> tensor<2x1xf64>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %125 = stablehlo.reduce(%124 init: %cst_52) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %126 = stablehlo.reduce(%123 init: %cst_53) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_54 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
    %127 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %128 = stablehlo.multiply %127, %125 : tensor<2xf64>
    %129 = stablehlo.broadcast_in_dim %128, dims = [0] : (tensor<2xf64>) -> tensor<2x4xf64>
    %130 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
    %131 = stablehlo.multiply %130, %129 : tensor<2x4xf64>
    %132 = stablehlo.multiply %129, %7 : tensor<2x4xf64>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %133 = stablehlo.reduce(%132 init: %cst_55) applies stablehlo.add across dimensions = [0] : (tensor<2x4xf64>, tensor<f64>) -> tensor<4xf64>
    %134 = stablehlo.reshape %133 : (tensor<4xf64>) -> tensor<1x4xf64>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %135 = stablehlo.reduce(%134 init: %cst_56) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf64>, tensor<f64>) -> tensor<4xf64>
    %136 = stablehlo.add %112#13, %135 : tensor<4xf64>
    %137 = stablehlo.multiply %131, %9 : tensor<2x4xf64>
    %138 = stablehlo.add %112#14, %137 : tensor<2x4xf64>
    %139 = stablehlo.negate %126 : tensor<2xf64>
    %140 = stablehlo.broadcast_in_dim %139, dims = [0] : (tensor<2xf64>) -> tensor<2x4xf64>
    %141 = stablehlo.multiply %140, %4 : tensor<2x4xf64>
    %142 = stablehlo.add %138, %141 : tensor<2x4xf64>
    return %142, %136, %112#12 : tensor<2x4xf64>, tensor<4xf64>, tensor<f64>
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
  func.func private @closed_call_1(%arg0: tensor<1xf64>, %arg1: tensor<1xf64>, %arg2: tensor<f64>, %arg3: tensor<1x1xf64>, %arg4: tensor<1x1xf64>, %arg5: tensor<1x4xf64>, %arg6: tensor<2xf64>, %arg7: tensor<2x4xf64>, %arg8: tensor<2xf64>, %arg9: tensor<2xui32>) -> (tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>, tensor<2xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<2xi1>, tensor<2xf64>, tensor<2x4xi1>, tensor<2xi1>) {
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
    %10 = call @_exponential_4(%7, %arg3, %arg4) : (tensor<2xui32>, tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<2x4xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %12 = stablehlo.subtract %10, %11 : tensor<2x4xf64>
    %13 = call @_uniform_8(%9, %arg0, %arg1) : (tensor<2xui32>, tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
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
    %58:2 = call @_where(%57, %16, %arg7) : (tensor<2x1xi1>, tensor<2x4xf64>, tensor<2x4xf64>) -> (tensor<2x4xf64>, tensor<2x4xi1>)
    %59 = call @_where_9(%56, %51, %arg8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
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
      %7:8 = func.call @closed_call_3(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11) : (tensor<i64>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %c_12 = stablehlo.constant dense<1> : tensor<i64>
      %8 = stablehlo.add %iterArg, %c_12 : tensor<i64>
      stablehlo.return %8, %7#0, %7#1, %7#2, %7#3, %7#4, %7#5, %7#6, %7#7 : tensor<i64>, tensor<i64>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<2xui32>, tensor<2xui32>
  }
  func.func private @closed_call_3(%arg0: tensor<i64>, %arg1: tensor<2xui32>, %arg2: tensor<2xui32>, %arg3: tensor<ui32>, %arg4: tensor<ui32>, %arg5: tensor<ui32>, %arg6: tensor<4xui32>, %arg7: tensor<4xui32>) -> (tensor<i64>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) {
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
  func.func private @_exponential_4(%arg0: tensor<2xui32>, %arg1: tensor<1x1xf64>, %arg2: tensor<1x1xf64>) -> tensor<2x4xf64> {
    %0 = call @_uniform_5(%arg0, %arg1, %arg2) : (tensor<2xui32>, tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<2x4xf64>
    %1 = stablehlo.negate %0 : tensor<2x4xf64>
    %2 = stablehlo.log_plus_one %1 : tensor<2x4xf64>
    %3 = stablehlo.negate %2 : tensor<2x4xf64>
    return %3 : tensor<2x4xf64>
  }
  func.func private @_uniform_5(%arg0: tensor<2xui32>, %arg1: tensor<1x1xf64>, %arg2: tensor<1x1xf64>) -> tensor<2x4xf64> {
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
    %15:2 = call @threefry2x32_6(%1, %3, %14, %13) : (tensor<ui32>, tensor<ui32>, tensor<2x4xui32>, tensor<2x4xui32>) -> (tensor<2x4xui32>, tensor<2x4xui32>)
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
  func.func private @threefry2x32_6(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<2x4xui32>, %arg3: tensor<2x4xui32>) -> (tensor<2x4xui32>, tensor<2x4xui32>) {
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
      %7:8 = func.call @closed_call_7(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11) : (tensor<i64>, tensor<2x4xui32>, tensor<2x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<2x4xui32>, tensor<2x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %c_12 = stablehlo.constant dense<1> : tensor<i64>
      %8 = stablehlo.add %iterArg, %c_12 : tensor<i64>
      stablehlo.return %8, %7#0, %7#1, %7#2, %7#3, %7#4, %7#5, %7#6, %7#7 : tensor<i64>, tensor<i64>, tensor<2x4xui32>, tensor<2x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<2x4xui32>, tensor<2x4xui32>
  }
  func.func private @closed_call_7(%arg0: tensor<i64>, %arg1: tensor<2x4xui32>, %arg2: tensor<2x4xui32>, %arg3: tensor<ui32>, %arg4: tensor<ui32>, %arg5: tensor<ui32>, %arg6: tensor<4xui32>, %arg7: tensor<4xui32>) -> (tensor<i64>, tensor<2x4xui32>, tensor<2x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) {
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
  func.func private @_uniform_8(%arg0: tensor<2xui32>, %arg1: tensor<1xf64>, %arg2: tensor<1xf64>) -> tensor<2xf64> {
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
  func.func private @_where(%arg0: tensor<2x1xi1>, %arg1: tensor<2x4xf64>, %arg2: tensor<2x4xf64>) -> (tensor<2x4xf64>, tensor<2x4xi1>) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<2x1xi1>) -> tensor<2x4xi1>
    %1 = stablehlo.select %0, %arg1, %arg2 : tensor<2x4xi1>, tensor<2x4xf64>
    return %1, %0 : tensor<2x4xf64>, tensor<2x4xi1>
  }
  func.func private @_where_9(%arg0: tensor<2xi1>, %arg1: tensor<2xf64>, %arg2: tensor<2xf64>) -> tensor<2xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<2xi1>, tensor<2xf64>
    return %0 : tensor<2xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5x2xf64>, %arg1: tensor<2xf64>, %arg2: tensor<i64>) -> tensor<5x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<5x2xf64>, tensor<1x2xf64>, tensor<i64>, tensor<i64>) -> tensor<5x2xf64>
    return %1 : tensor<5x2xf64>
  }
  func.func private @dynamic_update_index_in_dim_10(%arg0: tensor<5x2x4xf64>, %arg1: tensor<2x4xf64>, %arg2: tensor<i64>) -> tensor<5x2x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x4xf64>) -> tensor<1x2x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x2x4xf64>, tensor<1x2x4xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<5x2x4xf64>
    return %1 : tensor<5x2x4xf64>
  }
  func.func private @dynamic_update_index_in_dim_11(%arg0: tensor<5x2x2xf64>, %arg1: tensor<2x2xf64>, %arg2: tensor<i64>) -> tensor<5x2x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x2xf64>) -> tensor<1x2x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x2x2xf64>, tensor<1x2x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<5x2x2xf64>
    return %1 : tensor<5x2x2xf64>
  }
  func.func private @dynamic_update_index_in_dim_12(%arg0: tensor<5x2xi1>, %arg1: tensor<2xi1>, %arg2: tensor<i64>) -> tensor<5x2xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xi1>) -> tensor<1x2xi1>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<5x2xi1>, tensor<1x2xi1>, tensor<i64>, tensor<i64>) -> tensor<5x2xi1>
    return %1 : tensor<5x2xi1>
  }
  func.func private @dynamic_update_index_in_dim_13(%arg0: tensor<5x2x4xi1>, %arg1: tensor<2x4xi1>, %arg2: tensor<i64>) -> tensor<5x2x4xi1> {
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
  func.func private @dynamic_index_in_dim_14(%arg0: tensor<5x2x4xf64>, %arg1: tensor<i64>) -> tensor<2x4xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 4] : (tensor<5x2x4xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2x4xf64>) -> tensor<2x4xf64>
    return %1 : tensor<2x4xf64>
  }
  func.func private @dynamic_index_in_dim_15(%arg0: tensor<5x2x2xf64>, %arg1: tensor<i64>) -> tensor<2x2xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 2] : (tensor<5x2x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2x2xf64>) -> tensor<2x2xf64>
    return %1 : tensor<2x2xf64>
  }
  func.func private @dynamic_index_in_dim_16(%arg0: tensor<5x2xi1>, %arg1: tensor<i64>) -> tensor<2xi1> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<5x2xi1>, tensor<i64>, tensor<i64>) -> tensor<1x2xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x2xi1>) -> tensor<2xi1>
    return %1 : tensor<2xi1>
  }
  func.func private @dynamic_index_in_dim_17(%arg0: tensor<5x2x4xi1>, %arg1: tensor<i64>) -> tensor<2x4xi1> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 4] : (tensor<5x2x4xi1>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x4xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x2x4xi1>) -> tensor<2x4xi1>
    return %1 : tensor<2x4xi1>
  }
  func.func private @closed_call_18(%arg0: tensor<1x4xf64>, %arg1: tensor<f64>, %arg2: tensor<4xf64>, %arg3: tensor<2x4xf64>, %arg4: tensor<2xf64>, %arg5: tensor<2xf64>, %arg6: tensor<2x4xf64>, %arg7: tensor<2x4xf64>, %arg8: tensor<2x4xf64>, %arg9: tensor<2x4xf64>, %arg10: tensor<2x2xf64>, %arg11: tensor<2xi1>, %arg12: tensor<2xf64>, %arg13: tensor<2x4xi1>, %arg14: tensor<2xi1>) -> (tensor<f64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2xf64>) {
    %0 = stablehlo.add %arg4, %arg5 : tensor<2xf64>
    %1:2 = call @_where_19(%arg14, %0) : (tensor<2xi1>, tensor<2xf64>) -> (tensor<2xf64>, tensor<2xf64>)
    %2:2 = call @_where_20(%arg13, %arg3) : (tensor<2x4xi1>, tensor<2x4xf64>) -> (tensor<2x4xf64>, tensor<2x4xf64>)
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
  func.func private @_where_19(%arg0: tensor<2xi1>, %arg1: tensor<2xf64>) -> (tensor<2xf64>, tensor<2xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<2xi1>, tensor<2xf64>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<2xi1>, tensor<2xf64>
    return %2, %1 : tensor<2xf64>, tensor<2xf64>
  }
  func.func private @_where_20(%arg0: tensor<2x4xi1>, %arg1: tensor<2x4xf64>) -> (tensor<2x4xf64>, tensor<2x4xf64>) {
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
    %cst_6 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %21 = stablehlo.maximum %20, %19 : tensor<2xf64>
    %22 = stablehlo.is_finite %21 : (tensor<2xf64>) -> tensor<2xi1>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %24 = stablehlo.select %22, %21, %23 : tensor<2xi1>, tensor<2xf64>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
    %27 = stablehlo.subtract %18, %26 : tensor<2x2xf64>
    %28 = stablehlo.exponential %27 : tensor<2x2xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %29 = stablehlo.reduce(%28 init: %cst_8) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %30 = stablehlo.abs %29 : tensor<2xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %32 = stablehlo.compare GE, %29, %31, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %33 = stablehlo.log %30 : tensor<2xf64>
    %34 = stablehlo.add %33, %24 : tensor<2xf64>
    %35 = stablehlo.negate %34 : tensor<2xf64>
    %36 = stablehlo.negate %35 : tensor<2xf64>
    %c = stablehlo.constant dense<50> : tensor<i64>
    %c_10 = stablehlo.constant dense<32> : tensor<i64>
    %37 = stablehlo.shift_right_logical %c, %c_10 : tensor<i64>
    %38 = stablehlo.convert %37 : (tensor<i64>) -> tensor<ui32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_11 = stablehlo.constant dense<4294967295> : tensor<i64>
    %40 = stablehlo.and %c, %c_11 : tensor<i64>
    %41 = stablehlo.convert %40 : (tensor<i64>) -> tensor<ui32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %43 = stablehlo.concatenate %39, %42, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %c_12 = stablehlo.constant dense<42> : tensor<ui32>
    %44 = call @_threefry_fold_in(%43, %c_12) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %45:2 = call @_exponential() : () -> (tensor<1x1xf64>, tensor<1x1xf64>)
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %46:2 = call @_uniform_0(%cst_13, %cst_14) : (tensor<f64>, tensor<f64>) -> (tensor<1xf64>, tensor<1xf64>)
    %47 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %48 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %49 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<5x2xf64>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %50 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<5x2x4xf64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %51 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<5x2x4xf64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %52 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<5x2x4xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %53 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<5x2x4xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %54 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<5x2x2xf64>
    %c_22 = stablehlo.constant dense<false> : tensor<i1>
    %55 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<i1>) -> tensor<5x2xi1>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %56 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<5x2xf64>
    %c_24 = stablehlo.constant dense<false> : tensor<i1>
    %57 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<i1>) -> tensor<5x2x4xi1>
    %c_25 = stablehlo.constant dense<false> : tensor<i1>
    %58 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<i1>) -> tensor<5x2xi1>
    %c_26 = stablehlo.constant dense<0> : tensor<i64>
    %59:21 = stablehlo.while(%iterArg = %46#0, %iterArg_57 = %46#1, %iterArg_58 = %arg2, %iterArg_59 = %45#0, %iterArg_60 = %45#1, %iterArg_61 = %47, %iterArg_62 = %48, %iterArg_63 = %c_26, %iterArg_64 = %arg0, %iterArg_65 = %36, %iterArg_66 = %44, %iterArg_67 = %49, %iterArg_68 = %50, %iterArg_69 = %51, %iterArg_70 = %52, %iterArg_71 = %53, %iterArg_72 = %54, %iterArg_73 = %55, %iterArg_74 = %56, %iterArg_75 = %57, %iterArg_76 = %58) : tensor<1xf64>, tensor<1xf64>, tensor<f64>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x4xf64>, tensor<2xf64>, tensor<i64>, tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>, tensor<5x2xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x2xf64>, tensor<5x2xi1>, tensor<5x2xf64>, tensor<5x2x4xi1>, tensor<5x2xi1>
    cond {
      %c_77 = stablehlo.constant dense<5> : tensor<i64>
      %143 = stablehlo.compare LT, %iterArg_63, %c_77, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %143 : tensor<i1>
    } do {
      %143:13 = func.call @closed_call(%iterArg, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_64, %iterArg_65, %iterArg_66) : (tensor<1xf64>, tensor<1xf64>, tensor<f64>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x4xf64>, tensor<2xf64>, tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>) -> (tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>, tensor<2xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<2xi1>, tensor<2xf64>, tensor<2x4xi1>, tensor<2xi1>)
      %144 = func.call @dynamic_update_index_in_dim(%iterArg_67, %143#3, %iterArg_63) : (tensor<5x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<5x2xf64>
      %145 = func.call @dynamic_update_index_in_dim_7(%iterArg_68, %143#4, %iterArg_63) : (tensor<5x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<5x2x4xf64>
      %146 = func.call @dynamic_update_index_in_dim_7(%iterArg_69, %143#5, %iterArg_63) : (tensor<5x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<5x2x4xf64>
      %147 = func.call @dynamic_update_index_in_dim_7(%iterArg_70, %143#6, %iterArg_63) : (tensor<5x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<5x2x4xf64>
      %148 = func.call @dynamic_update_index_in_dim_7(%iterArg_71, %143#7, %iterArg_63) : (tensor<5x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<5x2x4xf64>
      %149 = func.call @dynamic_update_index_in_dim_8(%iterArg_72, %143#8, %iterArg_63) : (tensor<5x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<5x2x2xf64>
      %150 = func.call @dynamic_update_index_in_dim_9(%iterArg_73, %143#9, %iterArg_63) : (tensor<5x2xi1>, tensor<2xi1>, tensor<i64>) -> tensor<5x2xi1>
      %151 = func.call @dynamic_update_index_in_dim(%iterArg_74, %143#10, %iterArg_63) : (tensor<5x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<5x2xf64>
      %152 = func.call @dynamic_update_index_in_dim_10(%iterArg_75, %143#11, %iterArg_63) : (tensor<5x2x4xi1>, tensor<2x4xi1>, tensor<i64>) -> tensor<5x2x4xi1>
      %153 = func.call @dynamic_update_index_in_dim_9(%iterArg_76, %143#12, %iterArg_63) : (tensor<5x2xi1>, tensor<2xi1>, tensor<i64>) -> tensor<5x2xi1>
      %c_77 = stablehlo.constant dense<1> : tensor<i64>
      %154 = stablehlo.add %iterArg_63, %c_77 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %154, %143#0, %143#1, %143#2, %144, %145, %146, %147, %148, %149, %150, %151, %152, %153 : tensor<1xf64>, tensor<1xf64>, tensor<f64>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x4xf64>, tensor<2xf64>, tensor<i64>, tensor<2x4xf64>, tensor<2xf64>, tensor<2xui32>, tensor<5x2xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x2xf64>, tensor<5x2xi1>, tensor<5x2xf64>, tensor<5x2x4xi1>, tensor<5x2xi1>
    }
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %60 = stablehlo.reduce(%59#11 init: %cst_27) applies stablehlo.add across dimensions = [0] : (tensor<5x2xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_28 = stablehlo.constant dense<5.000000e+00> : tensor<f64>
    %61 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %62 = stablehlo.divide %60, %61 : tensor<2xf64>
    %cst_29 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
    %63 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %64 = stablehlo.multiply %63, %62 : tensor<2xf64>
    %65 = stablehlo.sine %64 : tensor<2xf64>
    %66 = stablehlo.cosine %64 : tensor<2xf64>
    %cst_30 = stablehlo.constant dense<2.900000e-01> : tensor<f64>
    %67 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %68 = stablehlo.multiply %67, %65 : tensor<2xf64>
    %69 = stablehlo.add %64, %68 : tensor<2xf64>
    %cst_31 = stablehlo.constant dense<2.100000e-01> : tensor<f64>
    %70 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %71 = stablehlo.add %59#8, %70 : tensor<2x4xf64>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %72 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %73 = stablehlo.compare GE, %71, %72, FLOAT : (tensor<2x4xf64>, tensor<2x4xf64>) -> tensor<2x4xi1>
    %cst_33 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %74 = stablehlo.reduce(%69 init: %cst_33) applies stablehlo.maximum across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %cst_34 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %75 = stablehlo.maximum %cst_34, %74 : tensor<f64>
    %76 = stablehlo.is_finite %75 : (tensor<f64>) -> tensor<i1>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %77 = stablehlo.select %76, %75, %cst_35 : tensor<i1>, tensor<f64>
    %78 = stablehlo.broadcast_in_dim %77, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0] : (tensor<1xf64>) -> tensor<2xf64>
    %80 = stablehlo.subtract %69, %79 : tensor<2xf64>
    %81 = stablehlo.exponential %80 : tensor<2xf64>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %82 = stablehlo.reduce(%81 init: %cst_36) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %83 = stablehlo.abs %82 : tensor<f64>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %84 = stablehlo.compare GE, %82, %cst_37, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %85 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_39 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %86 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %87 = stablehlo.divide %85, %86 : tensor<4xf64>
    %88 = stablehlo.broadcast_in_dim %87, dims = [1] : (tensor<4xf64>) -> tensor<2x4xf64>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %89 = stablehlo.divide %cst_40, %83 : tensor<f64>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %90 = stablehlo.select %84, %cst_41, %89 : tensor<i1>, tensor<f64>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %91 = stablehlo.select %84, %89, %cst_42 : tensor<i1>, tensor<f64>
    %92 = stablehlo.negate %90 : tensor<f64>
    %93 = stablehlo.add %91, %92 : tensor<f64>
    %94 = stablehlo.broadcast_in_dim %93, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %95 = stablehlo.multiply %94, %81 : tensor<2xf64>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %96 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %97 = stablehlo.select %73, %96, %88 : tensor<2x4xi1>, tensor<2x4xf64>
    %98 = stablehlo.select %73, %88, %96 : tensor<2x4xi1>, tensor<2x4xf64>
    %99 = stablehlo.negate %97 : tensor<2x4xf64>
    %100 = stablehlo.add %98, %99 : tensor<2x4xf64>
    %cst_44 = stablehlo.constant dense<2.900000e-01> : tensor<f64>
    %101 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %102 = stablehlo.multiply %101, %95 : tensor<2xf64>
    %103 = stablehlo.multiply %102, %66 : tensor<2xf64>
    %104 = stablehlo.add %95, %103 : tensor<2xf64>
    %cst_45 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
    %105 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %106 = stablehlo.multiply %105, %104 : tensor<2xf64>
    %cst_46 = stablehlo.constant dense<5.000000e+00> : tensor<f64>
    %107 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %108 = stablehlo.divide %106, %107 : tensor<2xf64>
    %109 = stablehlo.broadcast_in_dim %108, dims = [1] : (tensor<2xf64>) -> tensor<5x2xf64>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %110 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %111 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %c_50 = stablehlo.constant dense<0> : tensor<i64>
    %112:16 = stablehlo.while(%iterArg = %109, %iterArg_57 = %59#12, %iterArg_58 = %59#13, %iterArg_59 = %59#14, %iterArg_60 = %59#15, %iterArg_61 = %59#16, %iterArg_62 = %59#17, %iterArg_63 = %59#18, %iterArg_64 = %59#19, %iterArg_65 = %59#20, %iterArg_66 = %47, %iterArg_67 = %c_50, %iterArg_68 = %cst_49, %iterArg_69 = %111, %iterArg_70 = %100, %iterArg_71 = %110) : tensor<5x2xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x2xf64>, tensor<5x2xi1>, tensor<5x2xf64>, tensor<5x2x4xi1>, tensor<5x2xi1>, tensor<1x4xf64>, tensor<i64>, tensor<f64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2xf64>
    cond {
      %c_72 = stablehlo.constant dense<5> : tensor<i64>
      %143 = stablehlo.compare LT, %iterArg_67, %c_72, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %143 : tensor<i1>
    } do {
      %c_72 = stablehlo.constant dense<5> : tensor<i64>
      %143 = stablehlo.subtract %c_72, %iterArg_67 : tensor<i64>
      %c_73 = stablehlo.constant dense<1> : tensor<i64>
      %144 = stablehlo.subtract %143, %c_73 : tensor<i64>
      %145 = func.call @dynamic_index_in_dim(%iterArg, %144) : (tensor<5x2xf64>, tensor<i64>) -> tensor<2xf64>
      %146 = func.call @dynamic_index_in_dim_11(%iterArg_57, %144) : (tensor<5x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %147 = func.call @dynamic_index_in_dim_11(%iterArg_58, %144) : (tensor<5x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %148 = func.call @dynamic_index_in_dim_11(%iterArg_59, %144) : (tensor<5x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %149 = func.call @dynamic_index_in_dim_11(%iterArg_60, %144) : (tensor<5x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %150 = func.call @dynamic_index_in_dim_12(%iterArg_61, %144) : (tensor<5x2x2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %151 = func.call @dynamic_index_in_dim_13(%iterArg_62, %144) : (tensor<5x2xi1>, tensor<i64>) -> tensor<2xi1>
      %152 = func.call @dynamic_index_in_dim(%iterArg_63, %144) : (tensor<5x2xf64>, tensor<i64>) -> tensor<2xf64>
      %153 = func.call @dynamic_index_in_dim_14(%iterArg_64, %144) : (tensor<5x2x4xi1>, tensor<i64>) -> tensor<2x4xi1>
      %154 = func.call @dynamic_index_in_dim_13(%iterArg_65, %144) : (tensor<5x2xi1>, tensor<i64>) -> tensor<2xi1>
      %155:4 = func.call @closed_call_15(%iterArg_66, %iterArg_68, %iterArg_69, %iterArg_70, %iterArg_71, %145, %146, %147, %148, %149, %150, %151, %152, %153, %154) : (tensor<1x4xf64>, tensor<f64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<2xi1>, tensor<2xf64>, tensor<2x4xi1>, tensor<2xi1>) -> (tensor<f64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2xf64>)
      %c_74 = stablehlo.constant dense<1> : tensor<i64>
      %156 = stablehlo.add %iterArg_67, %c_74 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %156, %155#0, %155#1, %155#2, %155#3 : tensor<5x2xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x2xf64>, tensor<5x2xi1>, tensor<5x2xf64>, tensor<5x2x4xi1>, tensor<5x2xi1>, tensor<1x4xf64>, tensor<i64>, tensor<f64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2xf64>
    }
    %113 = stablehlo.negate %112#15 : tensor<2xf64>
    %114 = stablehlo.negate %113 : tensor<2xf64>
    %115 = stablehlo.divide %114, %30 : tensor<2xf64>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %116 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %117 = stablehlo.select %32, %116, %115 : tensor<2xi1>, tensor<2xf64>
    %118 = stablehlo.select %32, %115, %116 : tensor<2xi1>, tensor<2xf64>
    %119 = stablehlo.negate %117 : tensor<2xf64>
    %120 = stablehlo.add %118, %119 : tensor<2xf64>
    %121 = stablehlo.broadcast_in_dim %120, dims = [0] : (tensor<2xf64>) -> tensor<2x2xf64>
    %122 = stablehlo.multiply %121, %28 : tensor<2x2xf64>
    %123 = stablehlo.slice %122 [0:2, 0:1] : (tensor<2x2xf64>) -> tensor<2x1xf64>
    %124 = stablehlo.slice %122 [0:2, 1:2] : (tensor<2x2xf64>) -> tensor<2x1xf64>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %125 = stablehlo.reduce(%124 init: %cst_52) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %126 = stablehlo.reduce(%123 init: %cst_53) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_54 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
    %127 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %128 = stablehlo.multiply %127, %125 : tensor<2xf64>
    %129 = stablehlo.broadcast_in_dim %128, dims = [0] : (tensor<2xf64>) -> tensor<2x4xf64>
    %130 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
    %131 = stablehlo.multiply %130, %129 : tensor<2x4xf64>
    %132 = stablehlo.multiply %129, %7 : tensor<2x4xf64>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %133 = stablehlo.reduce(%132 init: %cst_55) applies stablehlo.add across dimensions = [0] : (tensor<2x4xf64>, tensor<f64>) -> tensor<4xf64>
    %134 = stablehlo.reshape %133 : (tensor<4xf64>) -> tensor<1x4xf64>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %135 = stablehlo.reduce(%134 init: %cst_56) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf64>, tensor<f64>) -> tensor<4xf64>
    %136 = stablehlo.add %112#13, %135 : tensor<4xf64>
    %137 = stablehlo.multiply %131, %9 : tensor<2x4xf64>
    %138 = stablehlo.add %112#14, %137 : tensor<2x4xf64>
    %139 = stablehlo.negate %126 : tensor<2xf64>
    %140 = stablehlo.broadcast_in_dim %139, dims = [0] : (tensor<2xf64>) -> tensor<2x4xf64>
    %141 = stablehlo.multiply %140, %4 : tensor<2x4xf64>
    %142 = stablehlo.add %138, %141 : tensor<2x4xf64>
    return %142, %136, %112#12 : tensor<2x4xf64>, tensor<4xf64>, tensor<f64>
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
    %10 = call @_exponential_2(%7, %arg3, %arg4) : (tensor<2xui32>, tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<2x4xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %12 = stablehlo.subtract %10, %11 : tensor<2x4xf64>
    %13 = call @_uniform_5(%9, %arg0, %arg1) : (tensor<2xui32>, tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
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
    %58:2 = call @_where(%57, %16, %arg7) : (tensor<2x1xi1>, tensor<2x4xf64>, tensor<2x4xf64>) -> (tensor<2x4xf64>, tensor<2x4xi1>)
    %59 = call @_where_6(%56, %51, %arg8) : (tensor<2xi1>, tensor<2xf64>, tensor<2xf64>) -> tensor<2xf64>
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
    %11:2 = call @threefry2x32_1(%1, %3, %10, %9) : (tensor<ui32>, tensor<ui32>, tensor<2xui32>, tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>)
    %12 = stablehlo.broadcast_in_dim %11#0, dims = [0] : (tensor<2xui32>) -> tensor<2x1xui32>
    %13 = stablehlo.broadcast_in_dim %11#1, dims = [0] : (tensor<2xui32>) -> tensor<2x1xui32>
    %14 = stablehlo.concatenate %12, %13, dim = 1 : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    return %14 : tensor<2x2xui32>
  }
  func.func private @threefry2x32_1(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<2xui32>, %arg3: tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>) {
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
  func.func private @_exponential_2(%arg0: tensor<2xui32>, %arg1: tensor<1x1xf64>, %arg2: tensor<1x1xf64>) -> tensor<2x4xf64> {
    %0 = call @_uniform_3(%arg0, %arg1, %arg2) : (tensor<2xui32>, tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<2x4xf64>
    %1 = stablehlo.negate %0 : tensor<2x4xf64>
    %2 = stablehlo.log_plus_one %1 : tensor<2x4xf64>
    %3 = stablehlo.negate %2 : tensor<2x4xf64>
    return %3 : tensor<2x4xf64>
  }
  func.func private @_uniform_3(%arg0: tensor<2xui32>, %arg1: tensor<1x1xf64>, %arg2: tensor<1x1xf64>) -> tensor<2x4xf64> {
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
    %15:2 = call @threefry2x32_4(%1, %3, %14, %13) : (tensor<ui32>, tensor<ui32>, tensor<2x4xui32>, tensor<2x4xui32>) -> (tensor<2x4xui32>, tensor<2x4xui32>)
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
  func.func private @threefry2x32_4(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<2x4xui32>, %arg3: tensor<2x4xui32>) -> (tensor<2x4xui32>, tensor<2x4xui32>) {
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
  func.func private @_uniform_5(%arg0: tensor<2xui32>, %arg1: tensor<1xf64>, %arg2: tensor<1xf64>) -> tensor<2xf64> {
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
  func.func private @_where(%arg0: tensor<2x1xi1>, %arg1: tensor<2x4xf64>, %arg2: tensor<2x4xf64>) -> (tensor<2x4xf64>, tensor<2x4xi1>) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<2x1xi1>) -> tensor<2x4xi1>
    %1 = stablehlo.select %0, %arg1, %arg2 : tensor<2x4xi1>, tensor<2x4xf64>
    return %1, %0 : tensor<2x4xf64>, tensor<2x4xi1>
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
  func.func private @dynamic_update_index_in_dim_7(%arg0: tensor<5x2x4xf64>, %arg1: tensor<2x4xf64>, %arg2: tensor<i64>) -> tensor<5x2x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x4xf64>) -> tensor<1x2x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x2x4xf64>, tensor<1x2x4xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<5x2x4xf64>
    return %1 : tensor<5x2x4xf64>
  }
  func.func private @dynamic_update_index_in_dim_8(%arg0: tensor<5x2x2xf64>, %arg1: tensor<2x2xf64>, %arg2: tensor<i64>) -> tensor<5x2x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x2xf64>) -> tensor<1x2x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x2x2xf64>, tensor<1x2x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<5x2x2xf64>
    return %1 : tensor<5x2x2xf64>
  }
  func.func private @dynamic_update_index_in_dim_9(%arg0: tensor<5x2xi1>, %arg1: tensor<2xi1>, %arg2: tensor<i64>) -> tensor<5x2xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xi1>) -> tensor<1x2xi1>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<5x2xi1>, tensor<1x2xi1>, tensor<i64>, tensor<i64>) -> tensor<5x2xi1>
    return %1 : tensor<5x2xi1>
  }
  func.func private @dynamic_update_index_in_dim_10(%arg0: tensor<5x2x4xi1>, %arg1: tensor<2x4xi1>, %arg2: tensor<i64>) -> tensor<5x2x4xi1> {
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
  func.func private @dynamic_index_in_dim_11(%arg0: tensor<5x2x4xf64>, %arg1: tensor<i64>) -> tensor<2x4xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 4] : (tensor<5x2x4xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2x4xf64>) -> tensor<2x4xf64>
    return %1 : tensor<2x4xf64>
  }
  func.func private @dynamic_index_in_dim_12(%arg0: tensor<5x2x2xf64>, %arg1: tensor<i64>) -> tensor<2x2xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 2] : (tensor<5x2x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2x2xf64>) -> tensor<2x2xf64>
    return %1 : tensor<2x2xf64>
  }
  func.func private @dynamic_index_in_dim_13(%arg0: tensor<5x2xi1>, %arg1: tensor<i64>) -> tensor<2xi1> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<5x2xi1>, tensor<i64>, tensor<i64>) -> tensor<1x2xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x2xi1>) -> tensor<2xi1>
    return %1 : tensor<2xi1>
  }
  func.func private @dynamic_index_in_dim_14(%arg0: tensor<5x2x4xi1>, %arg1: tensor<i64>) -> tensor<2x4xi1> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 4] : (tensor<5x2x4xi1>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x4xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x2x4xi1>) -> tensor<2x4xi1>
    return %1 : tensor<2x4xi1>
  }
  func.func private @closed_call_15(%arg0: tensor<1x4xf64>, %arg1: tensor<f64>, %arg2: tensor<4xf64>, %arg3: tensor<2x4xf64>, %arg4: tensor<2xf64>, %arg5: tensor<2xf64>, %arg6: tensor<2x4xf64>, %arg7: tensor<2x4xf64>, %arg8: tensor<2x4xf64>, %arg9: tensor<2x4xf64>, %arg10: tensor<2x2xf64>, %arg11: tensor<2xi1>, %arg12: tensor<2xf64>, %arg13: tensor<2x4xi1>, %arg14: tensor<2xi1>) -> (tensor<f64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2xf64>) {
    %0 = stablehlo.add %arg4, %arg5 : tensor<2xf64>
    %1:2 = call @_where_16(%arg14, %0) : (tensor<2xi1>, tensor<2xf64>) -> (tensor<2xf64>, tensor<2xf64>)
    %2:2 = call @_where_17(%arg13, %arg3) : (tensor<2x4xi1>, tensor<2x4xf64>) -> (tensor<2x4xf64>, tensor<2x4xf64>)
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
  func.func private @_where_16(%arg0: tensor<2xi1>, %arg1: tensor<2xf64>) -> (tensor<2xf64>, tensor<2xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<2xi1>, tensor<2xf64>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<2xi1>, tensor<2xf64>
    return %2, %1 : tensor<2xf64>, tensor<2xf64>
  }
  func.func private @_where_17(%arg0: tensor<2x4xi1>, %arg1: tensor<2x4xf64>) -> (tensor<2x4xf64>, tensor<2x4xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<2x4xi1>, tensor<2x4xf64>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<2x4xi1>, tensor<2x4xf64>
    return %2, %1 : tensor<2x4xf64>, tensor<2x4xf64>
  }
}
