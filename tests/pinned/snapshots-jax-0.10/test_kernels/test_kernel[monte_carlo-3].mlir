// import jax
// import jax.numpy as jnp
//
//
// def log_prob(y, prec):
//     return -(
//         -jax.nn.logsumexp(
//             jnp.array([-jnp.sum((y - 1) ** 2), -0.5 * jnp.sum(prec * y**2)])
//         )
//     )
//
//
// def metropolis_sampler(
//     theta0: jax.Array, scales: jax.Array, width: jax.Array, rng_in: jax.Array
// ):
//     def transition(carry, _):
//         at_x, rng_t = carry
//         rng_t, sub_t = jax.random.split(rng_t)
//         move_rng, accept_rng = jax.random.split(sub_t)
//         eps = jax.vmap(lambda r: jax.random.normal(r, (4,)))(
//             jax.random.split(move_rng, 2)
//         )
//         coin = jax.random.uniform(accept_rng, (2,))
//         candidate = at_x + width * eps
//         lp_now = jax.vmap(log_prob, in_axes=(0, None))(at_x, scales)
//         logp_prop = jax.vmap(log_prob, in_axes=(0, None))(candidate, scales)
//         log_alpha = logp_prop - lp_now
//         accept = jnp.log(coin + 1e-6) < log_alpha
//         x_next = jnp.where(accept[:, None], candidate, at_x)
//         return (x_next, rng_t), x_next
//
//     (x_end, _), trace = jax.lax.scan(transition, (theta0, rng_in), None, length=3)
//     return trace, x_end
//
//   theta0: float64[2, 4] in [-1.5, 1.5]
//   scales: float64[4] in [0.4, 1.6]
//   width: float64[] in [0.2, 0.9]
//   rng_in: uint32[2] in [0, 4.29497e+09]
// -----
// forward, cpu
module @jit_metropolis_sampler attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<f64>, %arg3: tensor<2xui32>) -> (tensor<3x2x4xf64> {jax.result_info = "result[0]"}, tensor<2x4xf64> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3x2x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1:6 = stablehlo.while(%iterArg = %arg2, %iterArg_0 = %arg1, %iterArg_1 = %c, %iterArg_2 = %arg0, %iterArg_3 = %arg3, %iterArg_4 = %0) : tensor<f64>, tensor<4xf64>, tensor<i64>, tensor<2x4xf64>, tensor<2xui32>, tensor<3x2x4xf64>
    cond {
      %c_5 = stablehlo.constant dense<3> : tensor<i64>
      %2 = stablehlo.compare LT, %iterArg_1, %c_5, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    } do {
      %2:3 = func.call @closed_call(%iterArg, %iterArg_0, %iterArg_2, %iterArg_3) : (tensor<f64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2xui32>) -> (tensor<2x4xf64>, tensor<2xui32>, tensor<2x4xf64>)
      %3 = func.call @dynamic_update_index_in_dim(%iterArg_4, %2#2, %iterArg_1) : (tensor<3x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<3x2x4xf64>
      %c_5 = stablehlo.constant dense<1> : tensor<i64>
      %4 = stablehlo.add %iterArg_1, %c_5 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_0, %4, %2#0, %2#1, %3 : tensor<f64>, tensor<4xf64>, tensor<i64>, tensor<2x4xf64>, tensor<2xui32>, tensor<3x2x4xf64>
    }
    return %1#5, %1#3 : tensor<3x2x4xf64>, tensor<2x4xf64>
  }
  func.func private @closed_call(%arg0: tensor<f64>, %arg1: tensor<4xf64>, %arg2: tensor<2x4xf64>, %arg3: tensor<2xui32>) -> (tensor<2x4xf64>, tensor<2xui32>, tensor<2x4xf64>) {
    %0 = call @_threefry_split(%arg3) : (tensor<2xui32>) -> tensor<2x2xui32>
    %1 = stablehlo.slice %0 [0:1, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %2 = stablehlo.reshape %1 : (tensor<1x2xui32>) -> tensor<2xui32>
    %3 = stablehlo.slice %0 [1:2, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %4 = stablehlo.reshape %3 : (tensor<1x2xui32>) -> tensor<2xui32>
    %5 = call @_threefry_split(%4) : (tensor<2xui32>) -> tensor<2x2xui32>
    %6 = stablehlo.slice %5 [0:1, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %7 = stablehlo.reshape %6 : (tensor<1x2xui32>) -> tensor<2xui32>
    %8 = stablehlo.slice %5 [1:2, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %9 = stablehlo.reshape %8 : (tensor<1x2xui32>) -> tensor<2xui32>
    %10 = call @_threefry_split(%7) : (tensor<2xui32>) -> tensor<2x2xui32>
    %11 = call @_normal(%10) : (tensor<2x2xui32>) -> tensor<2x4xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %12 = call @_uniform_3(%9, %cst, %cst_0) : (tensor<2xui32>, tensor<f64>, tensor<f64>) -> tensor<2xf64>
    %13 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %14 = stablehlo.multiply %13, %11 : tensor<2x4xf64>
    %15 = stablehlo.add %arg2, %14 : tensor<2x4xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %17 = stablehlo.subtract %arg2, %16 : tensor<2x4xf64>
    %18 = stablehlo.multiply %17, %17 : tensor<2x4xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.reduce(%18 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
    %20 = stablehlo.negate %19 : tensor<2xf64>
    %21 = stablehlo.multiply %arg2, %arg2 : tensor<2x4xf64>
    %22 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
    %24 = stablehlo.multiply %23, %21 : tensor<2x4xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.reduce(%24 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_4 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %27 = stablehlo.multiply %26, %25 : tensor<2xf64>
    %28 = stablehlo.broadcast_in_dim %20, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %29 = stablehlo.broadcast_in_dim %27, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %30 = stablehlo.concatenate %28, %29, dim = 1 : (tensor<2x1xf64>, tensor<2x1xf64>) -> tensor<2x2xf64>
    %cst_5 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %31 = stablehlo.reduce(%30 init: %cst_5) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_6 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %33 = stablehlo.maximum %32, %31 : tensor<2xf64>
    %34 = stablehlo.is_finite %33 : (tensor<2xf64>) -> tensor<2xi1>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %35 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %36 = stablehlo.select %34, %33, %35 : tensor<2xi1>, tensor<2xf64>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
    %39 = stablehlo.subtract %30, %38 : tensor<2x2xf64>
    %40 = stablehlo.exponential %39 : tensor<2x2xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %41 = stablehlo.reduce(%40 init: %cst_8) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %42 = stablehlo.abs %41 : tensor<2xf64>
    %43 = stablehlo.log %42 : tensor<2xf64>
    %44 = stablehlo.add %43, %36 : tensor<2xf64>
    %45 = stablehlo.negate %44 : tensor<2xf64>
    %46 = stablehlo.negate %45 : tensor<2xf64>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %47 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %48 = stablehlo.subtract %15, %47 : tensor<2x4xf64>
    %49 = stablehlo.multiply %48, %48 : tensor<2x4xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %50 = stablehlo.reduce(%49 init: %cst_10) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
    %51 = stablehlo.negate %50 : tensor<2xf64>
    %52 = stablehlo.multiply %15, %15 : tensor<2x4xf64>
    %53 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
    %55 = stablehlo.multiply %54, %52 : tensor<2x4xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %56 = stablehlo.reduce(%55 init: %cst_11) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_12 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
    %57 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %58 = stablehlo.multiply %57, %56 : tensor<2xf64>
    %59 = stablehlo.broadcast_in_dim %51, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %60 = stablehlo.broadcast_in_dim %58, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %61 = stablehlo.concatenate %59, %60, dim = 1 : (tensor<2x1xf64>, tensor<2x1xf64>) -> tensor<2x2xf64>
    %cst_13 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %62 = stablehlo.reduce(%61 init: %cst_13) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_14 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %63 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %64 = stablehlo.maximum %63, %62 : tensor<2xf64>
    %65 = stablehlo.is_finite %64 : (tensor<2xf64>) -> tensor<2xi1>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %66 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %67 = stablehlo.select %65, %64, %66 : tensor<2xi1>, tensor<2xf64>
    %68 = stablehlo.broadcast_in_dim %67, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %69 = stablehlo.broadcast_in_dim %68, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
    %70 = stablehlo.subtract %61, %69 : tensor<2x2xf64>
    %71 = stablehlo.exponential %70 : tensor<2x2xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %72 = stablehlo.reduce(%71 init: %cst_16) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %73 = stablehlo.abs %72 : tensor<2xf64>
    %74 = stablehlo.log %73 : tensor<2xf64>
    %75 = stablehlo.add %74, %67 : tensor<2xf64>
    %76 = stablehlo.negate %75 : tensor<2xf64>
    %77 = stablehlo.negate %76 : tensor<2xf64>
    %78 = stablehlo.subtract %77, %46 : tensor<2xf64>
    %cst_17 = stablehlo.constant dense<9.9999999999999995E-7> : tensor<f64>
    %79 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %80 = stablehlo.add %12, %79 : tensor<2xf64>
    %81 = stablehlo.log %80 : tensor<2xf64>
    %82 = stablehlo.compare LT, %81, %78, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %83 = stablehlo.broadcast_in_dim %82, dims = [0] : (tensor<2xi1>) -> tensor<2x1xi1>
    %84 = call @_where(%83, %15, %arg2) : (tensor<2x1xi1>, tensor<2x4xf64>, tensor<2x4xf64>) -> tensor<2x4xf64>
    return %84, %2, %84 : tensor<2x4xf64>, tensor<2xui32>, tensor<2x4xf64>
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
    %11:2 = call @threefry2x32(%1, %3, %10, %9) : (tensor<ui32>, tensor<ui32>, tensor<2xui32>, tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>)
    %12 = stablehlo.broadcast_in_dim %11#0, dims = [0] : (tensor<2xui32>) -> tensor<2x1xui32>
    %13 = stablehlo.broadcast_in_dim %11#1, dims = [0] : (tensor<2xui32>) -> tensor<2x1xui32>
    %14 = stablehlo.concatenate %12, %13, dim = 1 : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    return %14 : tensor<2x2xui32>
  }
  func.func private @threefry2x32(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<2xui32>, %arg3: tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>) {
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
      %7:8 = func.call @closed_call_0(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11) : (tensor<i64>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %c_12 = stablehlo.constant dense<1> : tensor<i64>
      %8 = stablehlo.add %iterArg, %c_12 : tensor<i64>
      stablehlo.return %8, %7#0, %7#1, %7#2, %7#3, %7#4, %7#5, %7#6, %7#7 : tensor<i64>, tensor<i64>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<2xui32>, tensor<2xui32>
  }
  func.func private @closed_call_0(%arg0: tensor<i64>, %arg1: tensor<2xui32>, %arg2: tensor<2xui32>, %arg3: tensor<ui32>, %arg4: tensor<ui32>, %arg5: tensor<ui32>, %arg6: tensor<4xui32>, %arg7: tensor<4xui32>) -> (tensor<i64>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) {
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
  func.func private @_normal(%arg0: tensor<2x2xui32>) -> tensor<2x4xf64> {
    %0 = call @_normal_real(%arg0) : (tensor<2x2xui32>) -> tensor<2x4xf64>
    return %0 : tensor<2x4xf64>
  }
  func.func private @_normal_real(%arg0: tensor<2x2xui32>) -> tensor<2x4xf64> {
    %cst = stablehlo.constant dense<-0.99999999999999988> : tensor<f64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %0 = call @_uniform(%arg0, %cst, %cst_0) : (tensor<2x2xui32>, tensor<f64>, tensor<f64>) -> tensor<2x4xf64>
    %1 = chlo.erf_inv %0 : tensor<2x4xf64> -> tensor<2x4xf64>
    %cst_1 = stablehlo.constant dense<1.4142135623730951> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %3 = stablehlo.multiply %2, %1 : tensor<2x4xf64>
    return %3 : tensor<2x4xf64>
  }
  func.func private @_uniform(%arg0: tensor<2x2xui32>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<2x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %2 = stablehlo.slice %arg0 [0:2, 0:1] : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %3 = stablehlo.reshape %2 : (tensor<2x1xui32>) -> tensor<2xui32>
    %4 = stablehlo.slice %arg0 [0:2, 1:2] : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %5 = stablehlo.reshape %4 : (tensor<2x1xui32>) -> tensor<2xui32>
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
    %15 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<2xui32>) -> tensor<2x1xui32>
    %16 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<2xui32>) -> tensor<2x1xui32>
    %17:2 = call @threefry2x32_1(%15, %16, %13, %14) : (tensor<2x1xui32>, tensor<2x1xui32>, tensor<1x4xui32>, tensor<1x4xui32>) -> (tensor<2x4xui32>, tensor<2x4xui32>)
    %18 = stablehlo.convert %17#0 : (tensor<2x4xui32>) -> tensor<2x4xui64>
    %19 = stablehlo.convert %17#1 : (tensor<2x4xui32>) -> tensor<2x4xui64>
    %c_1 = stablehlo.constant dense<32> : tensor<ui64>
    %20 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<2x4xui64>
    %21 = stablehlo.shift_left %18, %20 : tensor<2x4xui64>
    %22 = stablehlo.or %21, %19 : tensor<2x4xui64>
    %c_2 = stablehlo.constant dense<12> : tensor<ui64>
    %23 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<2x4xui64>
    %24 = stablehlo.shift_right_logical %22, %23 : tensor<2x4xui64>
    %c_3 = stablehlo.constant dense<4607182418800017408> : tensor<ui64>
    %25 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<2x4xui64>
    %26 = stablehlo.or %24, %25 : tensor<2x4xui64>
    %27 = stablehlo.bitcast_convert %26 : (tensor<2x4xui64>) -> tensor<2x4xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %29 = stablehlo.subtract %27, %28 : tensor<2x4xf64>
    %30 = stablehlo.subtract %1, %0 : tensor<1xf64>
    %31 = stablehlo.broadcast_in_dim %30, dims = [1] : (tensor<1xf64>) -> tensor<1x1xf64>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<2x4xf64>
    %33 = stablehlo.multiply %29, %32 : tensor<2x4xf64>
    %34 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<1xf64>) -> tensor<1x1xf64>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<2x4xf64>
    %36 = stablehlo.add %33, %35 : tensor<2x4xf64>
    %37 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<1xf64>) -> tensor<1x1xf64>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<2x4xf64>
    %39 = stablehlo.maximum %38, %36 : tensor<2x4xf64>
    return %39 : tensor<2x4xf64>
  }
  func.func private @threefry2x32_1(%arg0: tensor<2x1xui32>, %arg1: tensor<2x1xui32>, %arg2: tensor<1x4xui32>, %arg3: tensor<1x4xui32>) -> (tensor<2x4xui32>, tensor<2x4xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<2x1xui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<2x1xui32>
    %2 = stablehlo.xor %0, %1 : tensor<2x1xui32>
    %3 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<1x4xui32>) -> tensor<2x4xui32>
    %4 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<2x1xui32>) -> tensor<2x4xui32>
    %5 = stablehlo.add %3, %4 : tensor<2x4xui32>
    %6 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1] : (tensor<1x4xui32>) -> tensor<2x4xui32>
    %7 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<2x1xui32>) -> tensor<2x4xui32>
    %8 = stablehlo.add %6, %7 : tensor<2x4xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %9:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %5, %iterArg_6 = %8, %iterArg_7 = %arg1, %iterArg_8 = %2, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i64>, tensor<i64>, tensor<2x4xui32>, tensor<2x4xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i64>
      %10 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %10:8 = func.call @closed_call_2(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11) : (tensor<i64>, tensor<2x4xui32>, tensor<2x4xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<2x4xui32>, tensor<2x4xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<4xui32>, tensor<4xui32>)
      %c_12 = stablehlo.constant dense<1> : tensor<i64>
      %11 = stablehlo.add %iterArg, %c_12 : tensor<i64>
      stablehlo.return %11, %10#0, %10#1, %10#2, %10#3, %10#4, %10#5, %10#6, %10#7 : tensor<i64>, tensor<i64>, tensor<2x4xui32>, tensor<2x4xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %9#2, %9#3 : tensor<2x4xui32>, tensor<2x4xui32>
  }
  func.func private @closed_call_2(%arg0: tensor<i64>, %arg1: tensor<2x4xui32>, %arg2: tensor<2x4xui32>, %arg3: tensor<2x1xui32>, %arg4: tensor<2x1xui32>, %arg5: tensor<2x1xui32>, %arg6: tensor<4xui32>, %arg7: tensor<4xui32>) -> (tensor<i64>, tensor<2x4xui32>, tensor<2x4xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<4xui32>, tensor<4xui32>) {
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
    %41 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1] : (tensor<2x1xui32>) -> tensor<2x4xui32>
    %42 = stablehlo.add %33, %41 : tensor<2x4xui32>
    %43 = stablehlo.broadcast_in_dim %arg4, dims = [0, 1] : (tensor<2x1xui32>) -> tensor<2x4xui32>
    %44 = stablehlo.add %40, %43 : tensor<2x4xui32>
    %c_4 = stablehlo.constant dense<1> : tensor<i64>
    %45 = stablehlo.add %arg0, %c_4 : tensor<i64>
    %46 = stablehlo.convert %45 : (tensor<i64>) -> tensor<ui32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %48 = stablehlo.add %44, %47 : tensor<2x4xui32>
    return %0, %42, %48, %arg4, %arg5, %arg3, %arg7, %arg6 : tensor<i64>, tensor<2x4xui32>, tensor<2x4xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<4xui32>, tensor<4xui32>
  }
  func.func private @_uniform_3(%arg0: tensor<2xui32>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<2xf64> {
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
    %15:2 = call @threefry2x32(%5, %7, %14, %13) : (tensor<ui32>, tensor<ui32>, tensor<2xui32>, tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>)
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
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x2x4xf64>, %arg1: tensor<2x4xf64>, %arg2: tensor<i64>) -> tensor<3x2x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x4xf64>) -> tensor<1x2x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x2x4xf64>, tensor<1x2x4xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<3x2x4xf64>
    return %1 : tensor<3x2x4xf64>
  }
}
// -----
// forward, cuda
module @jit_metropolis_sampler attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<f64>, %arg3: tensor<2xui32>) -> (tensor<3x2x4xf64> {jax.result_info = "result[0]"}, tensor<2x4xf64> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3x2x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1:6 = stablehlo.while(%iterArg = %arg2, %iterArg_0 = %arg1, %iterArg_1 = %c, %iterArg_2 = %arg0, %iterArg_3 = %arg3, %iterArg_4 = %0) : tensor<f64>, tensor<4xf64>, tensor<i64>, tensor<2x4xf64>, tensor<2xui32>, tensor<3x2x4xf64>
    cond {
      %c_5 = stablehlo.constant dense<3> : tensor<i64>
      %2 = stablehlo.compare LT, %iterArg_1, %c_5, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    } do {
      %2:3 = func.call @closed_call(%iterArg, %iterArg_0, %iterArg_2, %iterArg_3) : (tensor<f64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2xui32>) -> (tensor<2x4xf64>, tensor<2xui32>, tensor<2x4xf64>)
      %3 = func.call @dynamic_update_index_in_dim(%iterArg_4, %2#2, %iterArg_1) : (tensor<3x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<3x2x4xf64>
      %c_5 = stablehlo.constant dense<1> : tensor<i64>
      %4 = stablehlo.add %iterArg_1, %c_5 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_0, %4, %2#0, %2#1, %3 : tensor<f64>, tensor<4xf64>, tensor<i64>, tensor<2x4xf64>, tensor<2xui32>, tensor<3x2x4xf64>
    }
    return %1#5, %1#3 : tensor<3x2x4xf64>, tensor<2x4xf64>
  }
  func.func private @closed_call(%arg0: tensor<f64>, %arg1: tensor<4xf64>, %arg2: tensor<2x4xf64>, %arg3: tensor<2xui32>) -> (tensor<2x4xf64>, tensor<2xui32>, tensor<2x4xf64>) {
    %0 = call @_threefry_split(%arg3) : (tensor<2xui32>) -> tensor<2x2xui32>
    %1 = stablehlo.slice %0 [0:1, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %2 = stablehlo.reshape %1 : (tensor<1x2xui32>) -> tensor<2xui32>
    %3 = stablehlo.slice %0 [1:2, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %4 = stablehlo.reshape %3 : (tensor<1x2xui32>) -> tensor<2xui32>
    %5 = call @_threefry_split(%4) : (tensor<2xui32>) -> tensor<2x2xui32>
    %6 = stablehlo.slice %5 [0:1, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %7 = stablehlo.reshape %6 : (tensor<1x2xui32>) -> tensor<2xui32>
    %8 = stablehlo.slice %5 [1:2, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %9 = stablehlo.reshape %8 : (tensor<1x2xui32>) -> tensor<2xui32>
    %10 = call @_threefry_split(%7) : (tensor<2xui32>) -> tensor<2x2xui32>
    %11 = call @_normal(%10) : (tensor<2x2xui32>) -> tensor<2x4xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %12 = call @_uniform_1(%9, %cst, %cst_0) : (tensor<2xui32>, tensor<f64>, tensor<f64>) -> tensor<2xf64>
    %13 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %14 = stablehlo.multiply %13, %11 : tensor<2x4xf64>
    %15 = stablehlo.add %arg2, %14 : tensor<2x4xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %17 = stablehlo.subtract %arg2, %16 : tensor<2x4xf64>
    %18 = stablehlo.multiply %17, %17 : tensor<2x4xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.reduce(%18 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
    %20 = stablehlo.negate %19 : tensor<2xf64>
    %21 = stablehlo.multiply %arg2, %arg2 : tensor<2x4xf64>
    %22 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
    %24 = stablehlo.multiply %23, %21 : tensor<2x4xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.reduce(%24 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_4 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %27 = stablehlo.multiply %26, %25 : tensor<2xf64>
    %28 = stablehlo.broadcast_in_dim %20, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %29 = stablehlo.broadcast_in_dim %27, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %30 = stablehlo.concatenate %28, %29, dim = 1 : (tensor<2x1xf64>, tensor<2x1xf64>) -> tensor<2x2xf64>
    %cst_5 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %31 = stablehlo.reduce(%30 init: %cst_5) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_6 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %33 = stablehlo.maximum %32, %31 : tensor<2xf64>
    %34 = stablehlo.is_finite %33 : (tensor<2xf64>) -> tensor<2xi1>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %35 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %36 = stablehlo.select %34, %33, %35 : tensor<2xi1>, tensor<2xf64>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
    %39 = stablehlo.subtract %30, %38 : tensor<2x2xf64>
    %40 = stablehlo.exponential %39 : tensor<2x2xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %41 = stablehlo.reduce(%40 init: %cst_8) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %42 = stablehlo.abs %41 : tensor<2xf64>
    %43 = stablehlo.log %42 : tensor<2xf64>
    %44 = stablehlo.add %43, %36 : tensor<2xf64>
    %45 = stablehlo.negate %44 : tensor<2xf64>
    %46 = stablehlo.negate %45 : tensor<2xf64>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %47 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %48 = stablehlo.subtract %15, %47 : tensor<2x4xf64>
    %49 = stablehlo.multiply %48, %48 : tensor<2x4xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %50 = stablehlo.reduce(%49 init: %cst_10) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
    %51 = stablehlo.negate %50 : tensor<2xf64>
    %52 = stablehlo.multiply %15, %15 : tensor<2x4xf64>
    %53 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
    %55 = stablehlo.multiply %54, %52 : tensor<2x4xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %56 = stablehlo.reduce(%55 init: %cst_11) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_12 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
    %57 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %58 = stablehlo.multiply %57, %56 : tensor<2xf64>
    %59 = stablehlo.broadcast_in_dim %51, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %60 = stablehlo.broadcast_in_dim %58, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %61 = stablehlo.concatenate %59, %60, dim = 1 : (tensor<2x1xf64>, tensor<2x1xf64>) -> tensor<2x2xf64>
    %cst_13 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %62 = stablehlo.reduce(%61 init: %cst_13) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_14 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %63 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %64 = stablehlo.maximum %63, %62 : tensor<2xf64>
    %65 = stablehlo.is_finite %64 : (tensor<2xf64>) -> tensor<2xi1>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %66 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %67 = stablehlo.select %65, %64, %66 : tensor<2xi1>, tensor<2xf64>
    %68 = stablehlo.broadcast_in_dim %67, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %69 = stablehlo.broadcast_in_dim %68, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
    %70 = stablehlo.subtract %61, %69 : tensor<2x2xf64>
    %71 = stablehlo.exponential %70 : tensor<2x2xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %72 = stablehlo.reduce(%71 init: %cst_16) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %73 = stablehlo.abs %72 : tensor<2xf64>
    %74 = stablehlo.log %73 : tensor<2xf64>
    %75 = stablehlo.add %74, %67 : tensor<2xf64>
    %76 = stablehlo.negate %75 : tensor<2xf64>
    %77 = stablehlo.negate %76 : tensor<2xf64>
    %78 = stablehlo.subtract %77, %46 : tensor<2xf64>
    %cst_17 = stablehlo.constant dense<9.9999999999999995E-7> : tensor<f64>
    %79 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %80 = stablehlo.add %12, %79 : tensor<2xf64>
    %81 = stablehlo.log %80 : tensor<2xf64>
    %82 = stablehlo.compare LT, %81, %78, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %83 = stablehlo.broadcast_in_dim %82, dims = [0] : (tensor<2xi1>) -> tensor<2x1xi1>
    %84 = call @_where(%83, %15, %arg2) : (tensor<2x1xi1>, tensor<2x4xf64>, tensor<2x4xf64>) -> tensor<2x4xf64>
    return %84, %2, %84 : tensor<2x4xf64>, tensor<2xui32>, tensor<2x4xf64>
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
    %11:2 = call @threefry2x32(%1, %3, %10, %9) : (tensor<ui32>, tensor<ui32>, tensor<2xui32>, tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>)
    %12 = stablehlo.broadcast_in_dim %11#0, dims = [0] : (tensor<2xui32>) -> tensor<2x1xui32>
    %13 = stablehlo.broadcast_in_dim %11#1, dims = [0] : (tensor<2xui32>) -> tensor<2x1xui32>
    %14 = stablehlo.concatenate %12, %13, dim = 1 : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    return %14 : tensor<2x2xui32>
  }
  func.func private @threefry2x32(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<2xui32>, %arg3: tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>) {
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
  func.func private @_normal(%arg0: tensor<2x2xui32>) -> tensor<2x4xf64> {
    %0 = call @_normal_real(%arg0) : (tensor<2x2xui32>) -> tensor<2x4xf64>
    return %0 : tensor<2x4xf64>
  }
  func.func private @_normal_real(%arg0: tensor<2x2xui32>) -> tensor<2x4xf64> {
    %cst = stablehlo.constant dense<-0.99999999999999988> : tensor<f64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %0 = call @_uniform(%arg0, %cst, %cst_0) : (tensor<2x2xui32>, tensor<f64>, tensor<f64>) -> tensor<2x4xf64>
    %1 = chlo.erf_inv %0 : tensor<2x4xf64> -> tensor<2x4xf64>
    %cst_1 = stablehlo.constant dense<1.4142135623730951> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %3 = stablehlo.multiply %2, %1 : tensor<2x4xf64>
    return %3 : tensor<2x4xf64>
  }
  func.func private @_uniform(%arg0: tensor<2x2xui32>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<2x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %2 = stablehlo.slice %arg0 [0:2, 0:1] : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %3 = stablehlo.reshape %2 : (tensor<2x1xui32>) -> tensor<2xui32>
    %4 = stablehlo.slice %arg0 [0:2, 1:2] : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %5 = stablehlo.reshape %4 : (tensor<2x1xui32>) -> tensor<2xui32>
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
    %15 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<2xui32>) -> tensor<2x1xui32>
    %16 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<2xui32>) -> tensor<2x1xui32>
    %17:2 = call @threefry2x32_0(%15, %16, %13, %14) : (tensor<2x1xui32>, tensor<2x1xui32>, tensor<1x4xui32>, tensor<1x4xui32>) -> (tensor<2x4xui32>, tensor<2x4xui32>)
    %18 = stablehlo.convert %17#0 : (tensor<2x4xui32>) -> tensor<2x4xui64>
    %19 = stablehlo.convert %17#1 : (tensor<2x4xui32>) -> tensor<2x4xui64>
    %c_1 = stablehlo.constant dense<32> : tensor<ui64>
    %20 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<2x4xui64>
    %21 = stablehlo.shift_left %18, %20 : tensor<2x4xui64>
    %22 = stablehlo.or %21, %19 : tensor<2x4xui64>
    %c_2 = stablehlo.constant dense<12> : tensor<ui64>
    %23 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<2x4xui64>
    %24 = stablehlo.shift_right_logical %22, %23 : tensor<2x4xui64>
    %c_3 = stablehlo.constant dense<4607182418800017408> : tensor<ui64>
    %25 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<2x4xui64>
    %26 = stablehlo.or %24, %25 : tensor<2x4xui64>
    %27 = stablehlo.bitcast_convert %26 : (tensor<2x4xui64>) -> tensor<2x4xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %29 = stablehlo.subtract %27, %28 : tensor<2x4xf64>
    %30 = stablehlo.subtract %1, %0 : tensor<1xf64>
    %31 = stablehlo.broadcast_in_dim %30, dims = [1] : (tensor<1xf64>) -> tensor<1x1xf64>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<2x4xf64>
    %33 = stablehlo.multiply %29, %32 : tensor<2x4xf64>
    %34 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<1xf64>) -> tensor<1x1xf64>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<2x4xf64>
    %36 = stablehlo.add %33, %35 : tensor<2x4xf64>
    %37 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<1xf64>) -> tensor<1x1xf64>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<2x4xf64>
    %39 = stablehlo.maximum %38, %36 : tensor<2x4xf64>
    return %39 : tensor<2x4xf64>
  }
  func.func private @threefry2x32_0(%arg0: tensor<2x1xui32>, %arg1: tensor<2x1xui32>, %arg2: tensor<1x4xui32>, %arg3: tensor<1x4xui32>) -> (tensor<2x4xui32>, tensor<2x4xui32>) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<2x1xui32>
    %c = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<2x1xui32>
    %2 = stablehlo.xor %0, %1 : tensor<2x1xui32>
    %3 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<1x4xui32>) -> tensor<2x4xui32>
    %4 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<2x1xui32>) -> tensor<2x4xui32>
    %5 = stablehlo.add %3, %4 : tensor<2x4xui32>
    %6 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1] : (tensor<1x4xui32>) -> tensor<2x4xui32>
    %7 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<2x1xui32>) -> tensor<2x4xui32>
    %8 = stablehlo.add %6, %7 : tensor<2x4xui32>
    %9 = stablehlo.add %5, %8 : tensor<2x4xui32>
    %c_0 = stablehlo.constant dense<13> : tensor<ui32>
    %10 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %11 = stablehlo.shift_left %8, %10 : tensor<2x4xui32>
    %c_1 = stablehlo.constant dense<19> : tensor<ui32>
    %12 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %13 = stablehlo.shift_right_logical %8, %12 : tensor<2x4xui32>
    %14 = stablehlo.or %11, %13 : tensor<2x4xui32>
    %15 = stablehlo.xor %9, %14 : tensor<2x4xui32>
    %16 = stablehlo.add %9, %15 : tensor<2x4xui32>
    %c_2 = stablehlo.constant dense<15> : tensor<ui32>
    %17 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %18 = stablehlo.shift_left %15, %17 : tensor<2x4xui32>
    %c_3 = stablehlo.constant dense<17> : tensor<ui32>
    %19 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %20 = stablehlo.shift_right_logical %15, %19 : tensor<2x4xui32>
    %21 = stablehlo.or %18, %20 : tensor<2x4xui32>
    %22 = stablehlo.xor %16, %21 : tensor<2x4xui32>
    %23 = stablehlo.add %16, %22 : tensor<2x4xui32>
    %c_4 = stablehlo.constant dense<26> : tensor<ui32>
    %24 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %25 = stablehlo.shift_left %22, %24 : tensor<2x4xui32>
    %c_5 = stablehlo.constant dense<6> : tensor<ui32>
    %26 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %27 = stablehlo.shift_right_logical %22, %26 : tensor<2x4xui32>
    %28 = stablehlo.or %25, %27 : tensor<2x4xui32>
    %29 = stablehlo.xor %23, %28 : tensor<2x4xui32>
    %30 = stablehlo.add %23, %29 : tensor<2x4xui32>
    %c_6 = stablehlo.constant dense<6> : tensor<ui32>
    %31 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %32 = stablehlo.shift_left %29, %31 : tensor<2x4xui32>
    %c_7 = stablehlo.constant dense<26> : tensor<ui32>
    %33 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %34 = stablehlo.shift_right_logical %29, %33 : tensor<2x4xui32>
    %35 = stablehlo.or %32, %34 : tensor<2x4xui32>
    %36 = stablehlo.xor %30, %35 : tensor<2x4xui32>
    %37 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<2x1xui32>) -> tensor<2x4xui32>
    %38 = stablehlo.add %30, %37 : tensor<2x4xui32>
    %39 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<2x1xui32>) -> tensor<2x4xui32>
    %40 = stablehlo.add %36, %39 : tensor<2x4xui32>
    %c_8 = stablehlo.constant dense<1> : tensor<ui32>
    %41 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %42 = stablehlo.add %40, %41 : tensor<2x4xui32>
    %43 = stablehlo.add %38, %42 : tensor<2x4xui32>
    %c_9 = stablehlo.constant dense<17> : tensor<ui32>
    %44 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %45 = stablehlo.shift_left %42, %44 : tensor<2x4xui32>
    %c_10 = stablehlo.constant dense<15> : tensor<ui32>
    %46 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %47 = stablehlo.shift_right_logical %42, %46 : tensor<2x4xui32>
    %48 = stablehlo.or %45, %47 : tensor<2x4xui32>
    %49 = stablehlo.xor %43, %48 : tensor<2x4xui32>
    %50 = stablehlo.add %43, %49 : tensor<2x4xui32>
    %c_11 = stablehlo.constant dense<29> : tensor<ui32>
    %51 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %52 = stablehlo.shift_left %49, %51 : tensor<2x4xui32>
    %c_12 = stablehlo.constant dense<3> : tensor<ui32>
    %53 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %54 = stablehlo.shift_right_logical %49, %53 : tensor<2x4xui32>
    %55 = stablehlo.or %52, %54 : tensor<2x4xui32>
    %56 = stablehlo.xor %50, %55 : tensor<2x4xui32>
    %57 = stablehlo.add %50, %56 : tensor<2x4xui32>
    %c_13 = stablehlo.constant dense<16> : tensor<ui32>
    %58 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %59 = stablehlo.shift_left %56, %58 : tensor<2x4xui32>
    %c_14 = stablehlo.constant dense<16> : tensor<ui32>
    %60 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %61 = stablehlo.shift_right_logical %56, %60 : tensor<2x4xui32>
    %62 = stablehlo.or %59, %61 : tensor<2x4xui32>
    %63 = stablehlo.xor %57, %62 : tensor<2x4xui32>
    %64 = stablehlo.add %57, %63 : tensor<2x4xui32>
    %c_15 = stablehlo.constant dense<24> : tensor<ui32>
    %65 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %66 = stablehlo.shift_left %63, %65 : tensor<2x4xui32>
    %c_16 = stablehlo.constant dense<8> : tensor<ui32>
    %67 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %68 = stablehlo.shift_right_logical %63, %67 : tensor<2x4xui32>
    %69 = stablehlo.or %66, %68 : tensor<2x4xui32>
    %70 = stablehlo.xor %64, %69 : tensor<2x4xui32>
    %71 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<2x1xui32>) -> tensor<2x4xui32>
    %72 = stablehlo.add %64, %71 : tensor<2x4xui32>
    %73 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<2x1xui32>) -> tensor<2x4xui32>
    %74 = stablehlo.add %70, %73 : tensor<2x4xui32>
    %c_17 = stablehlo.constant dense<2> : tensor<ui32>
    %75 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %76 = stablehlo.add %74, %75 : tensor<2x4xui32>
    %77 = stablehlo.add %72, %76 : tensor<2x4xui32>
    %c_18 = stablehlo.constant dense<13> : tensor<ui32>
    %78 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %79 = stablehlo.shift_left %76, %78 : tensor<2x4xui32>
    %c_19 = stablehlo.constant dense<19> : tensor<ui32>
    %80 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %81 = stablehlo.shift_right_logical %76, %80 : tensor<2x4xui32>
    %82 = stablehlo.or %79, %81 : tensor<2x4xui32>
    %83 = stablehlo.xor %77, %82 : tensor<2x4xui32>
    %84 = stablehlo.add %77, %83 : tensor<2x4xui32>
    %c_20 = stablehlo.constant dense<15> : tensor<ui32>
    %85 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %86 = stablehlo.shift_left %83, %85 : tensor<2x4xui32>
    %c_21 = stablehlo.constant dense<17> : tensor<ui32>
    %87 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %88 = stablehlo.shift_right_logical %83, %87 : tensor<2x4xui32>
    %89 = stablehlo.or %86, %88 : tensor<2x4xui32>
    %90 = stablehlo.xor %84, %89 : tensor<2x4xui32>
    %91 = stablehlo.add %84, %90 : tensor<2x4xui32>
    %c_22 = stablehlo.constant dense<26> : tensor<ui32>
    %92 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %93 = stablehlo.shift_left %90, %92 : tensor<2x4xui32>
    %c_23 = stablehlo.constant dense<6> : tensor<ui32>
    %94 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %95 = stablehlo.shift_right_logical %90, %94 : tensor<2x4xui32>
    %96 = stablehlo.or %93, %95 : tensor<2x4xui32>
    %97 = stablehlo.xor %91, %96 : tensor<2x4xui32>
    %98 = stablehlo.add %91, %97 : tensor<2x4xui32>
    %c_24 = stablehlo.constant dense<6> : tensor<ui32>
    %99 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %100 = stablehlo.shift_left %97, %99 : tensor<2x4xui32>
    %c_25 = stablehlo.constant dense<26> : tensor<ui32>
    %101 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %102 = stablehlo.shift_right_logical %97, %101 : tensor<2x4xui32>
    %103 = stablehlo.or %100, %102 : tensor<2x4xui32>
    %104 = stablehlo.xor %98, %103 : tensor<2x4xui32>
    %105 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<2x1xui32>) -> tensor<2x4xui32>
    %106 = stablehlo.add %98, %105 : tensor<2x4xui32>
    %107 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<2x1xui32>) -> tensor<2x4xui32>
    %108 = stablehlo.add %104, %107 : tensor<2x4xui32>
    %c_26 = stablehlo.constant dense<3> : tensor<ui32>
    %109 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %110 = stablehlo.add %108, %109 : tensor<2x4xui32>
    %111 = stablehlo.add %106, %110 : tensor<2x4xui32>
    %c_27 = stablehlo.constant dense<17> : tensor<ui32>
    %112 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %113 = stablehlo.shift_left %110, %112 : tensor<2x4xui32>
    %c_28 = stablehlo.constant dense<15> : tensor<ui32>
    %114 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %115 = stablehlo.shift_right_logical %110, %114 : tensor<2x4xui32>
    %116 = stablehlo.or %113, %115 : tensor<2x4xui32>
    %117 = stablehlo.xor %111, %116 : tensor<2x4xui32>
    %118 = stablehlo.add %111, %117 : tensor<2x4xui32>
    %c_29 = stablehlo.constant dense<29> : tensor<ui32>
    %119 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %120 = stablehlo.shift_left %117, %119 : tensor<2x4xui32>
    %c_30 = stablehlo.constant dense<3> : tensor<ui32>
    %121 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %122 = stablehlo.shift_right_logical %117, %121 : tensor<2x4xui32>
    %123 = stablehlo.or %120, %122 : tensor<2x4xui32>
    %124 = stablehlo.xor %118, %123 : tensor<2x4xui32>
    %125 = stablehlo.add %118, %124 : tensor<2x4xui32>
    %c_31 = stablehlo.constant dense<16> : tensor<ui32>
    %126 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %127 = stablehlo.shift_left %124, %126 : tensor<2x4xui32>
    %c_32 = stablehlo.constant dense<16> : tensor<ui32>
    %128 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %129 = stablehlo.shift_right_logical %124, %128 : tensor<2x4xui32>
    %130 = stablehlo.or %127, %129 : tensor<2x4xui32>
    %131 = stablehlo.xor %125, %130 : tensor<2x4xui32>
    %132 = stablehlo.add %125, %131 : tensor<2x4xui32>
    %c_33 = stablehlo.constant dense<24> : tensor<ui32>
    %133 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %134 = stablehlo.shift_left %131, %133 : tensor<2x4xui32>
    %c_34 = stablehlo.constant dense<8> : tensor<ui32>
    %135 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %136 = stablehlo.shift_right_logical %131, %135 : tensor<2x4xui32>
    %137 = stablehlo.or %134, %136 : tensor<2x4xui32>
    %138 = stablehlo.xor %132, %137 : tensor<2x4xui32>
    %139 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<2x1xui32>) -> tensor<2x4xui32>
    %140 = stablehlo.add %132, %139 : tensor<2x4xui32>
    %141 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<2x1xui32>) -> tensor<2x4xui32>
    %142 = stablehlo.add %138, %141 : tensor<2x4xui32>
    %c_35 = stablehlo.constant dense<4> : tensor<ui32>
    %143 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %144 = stablehlo.add %142, %143 : tensor<2x4xui32>
    %145 = stablehlo.add %140, %144 : tensor<2x4xui32>
    %c_36 = stablehlo.constant dense<13> : tensor<ui32>
    %146 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %147 = stablehlo.shift_left %144, %146 : tensor<2x4xui32>
    %c_37 = stablehlo.constant dense<19> : tensor<ui32>
    %148 = stablehlo.broadcast_in_dim %c_37, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %149 = stablehlo.shift_right_logical %144, %148 : tensor<2x4xui32>
    %150 = stablehlo.or %147, %149 : tensor<2x4xui32>
    %151 = stablehlo.xor %145, %150 : tensor<2x4xui32>
    %152 = stablehlo.add %145, %151 : tensor<2x4xui32>
    %c_38 = stablehlo.constant dense<15> : tensor<ui32>
    %153 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %154 = stablehlo.shift_left %151, %153 : tensor<2x4xui32>
    %c_39 = stablehlo.constant dense<17> : tensor<ui32>
    %155 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %156 = stablehlo.shift_right_logical %151, %155 : tensor<2x4xui32>
    %157 = stablehlo.or %154, %156 : tensor<2x4xui32>
    %158 = stablehlo.xor %152, %157 : tensor<2x4xui32>
    %159 = stablehlo.add %152, %158 : tensor<2x4xui32>
    %c_40 = stablehlo.constant dense<26> : tensor<ui32>
    %160 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %161 = stablehlo.shift_left %158, %160 : tensor<2x4xui32>
    %c_41 = stablehlo.constant dense<6> : tensor<ui32>
    %162 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %163 = stablehlo.shift_right_logical %158, %162 : tensor<2x4xui32>
    %164 = stablehlo.or %161, %163 : tensor<2x4xui32>
    %165 = stablehlo.xor %159, %164 : tensor<2x4xui32>
    %166 = stablehlo.add %159, %165 : tensor<2x4xui32>
    %c_42 = stablehlo.constant dense<6> : tensor<ui32>
    %167 = stablehlo.broadcast_in_dim %c_42, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %168 = stablehlo.shift_left %165, %167 : tensor<2x4xui32>
    %c_43 = stablehlo.constant dense<26> : tensor<ui32>
    %169 = stablehlo.broadcast_in_dim %c_43, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %170 = stablehlo.shift_right_logical %165, %169 : tensor<2x4xui32>
    %171 = stablehlo.or %168, %170 : tensor<2x4xui32>
    %172 = stablehlo.xor %166, %171 : tensor<2x4xui32>
    %173 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<2x1xui32>) -> tensor<2x4xui32>
    %174 = stablehlo.add %166, %173 : tensor<2x4xui32>
    %175 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<2x1xui32>) -> tensor<2x4xui32>
    %176 = stablehlo.add %172, %175 : tensor<2x4xui32>
    %c_44 = stablehlo.constant dense<5> : tensor<ui32>
    %177 = stablehlo.broadcast_in_dim %c_44, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %178 = stablehlo.add %176, %177 : tensor<2x4xui32>
    return %174, %178 : tensor<2x4xui32>, tensor<2x4xui32>
  }
  func.func private @_uniform_1(%arg0: tensor<2xui32>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<2xf64> {
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
    %15:2 = call @threefry2x32(%5, %7, %14, %13) : (tensor<ui32>, tensor<ui32>, tensor<2xui32>, tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>)
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
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x2x4xf64>, %arg1: tensor<2x4xf64>, %arg2: tensor<i64>) -> tensor<3x2x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x4xf64>) -> tensor<1x2x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x2x4xf64>, tensor<1x2x4xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<3x2x4xf64>
    return %1 : tensor<3x2x4xf64>
  }
}
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<f64>, %arg3: tensor<2xui32>) -> (tensor<2x4xf64> {jax.result_info = "result[0]"}, tensor<4xf64> {jax.result_info = "result[1]"}, tensor<f64> {jax.result_info = "result[2]"}) {
    %0:3 = call @_normal() : () -> (tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x1xf64>)
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %1:2 = call @_uniform_0(%cst, %cst_0) : (tensor<f64>, tensor<f64>) -> (tensor<1xf64>, tensor<1xf64>)
    %2 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<3x2x4xf64>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %7 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<3x2x4xi1>
    %c_4 = stablehlo.constant dense<0> : tensor<i64>
    %8:15 = stablehlo.while(%iterArg = %1#0, %iterArg_10 = %1#1, %iterArg_11 = %arg2, %iterArg_12 = %0#0, %iterArg_13 = %0#1, %iterArg_14 = %0#2, %iterArg_15 = %4, %iterArg_16 = %5, %iterArg_17 = %2, %iterArg_18 = %3, %iterArg_19 = %c_4, %iterArg_20 = %arg0, %iterArg_21 = %arg3, %iterArg_22 = %6, %iterArg_23 = %7) : tensor<1xf64>, tensor<1xf64>, tensor<f64>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x4xf64>, tensor<2xf64>, tensor<1x4xf64>, tensor<2xf64>, tensor<i64>, tensor<2x4xf64>, tensor<2xui32>, tensor<3x2x4xf64>, tensor<3x2x4xi1>
    cond {
      %c_24 = stablehlo.constant dense<3> : tensor<i64>
      %13 = stablehlo.compare LT, %iterArg_19, %c_24, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %13 : tensor<i1>
    } do {
      %13:4 = func.call @closed_call(%iterArg, %iterArg_10, %iterArg_11, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_20, %iterArg_21) : (tensor<1xf64>, tensor<1xf64>, tensor<f64>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x4xf64>, tensor<2xf64>, tensor<1x4xf64>, tensor<2xf64>, tensor<2x4xf64>, tensor<2xui32>) -> (tensor<2x4xf64>, tensor<2xui32>, tensor<2x4xf64>, tensor<2x4xi1>)
      %14 = func.call @dynamic_update_index_in_dim(%iterArg_22, %13#2, %iterArg_19) : (tensor<3x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<3x2x4xf64>
      %15 = func.call @dynamic_update_index_in_dim_8(%iterArg_23, %13#3, %iterArg_19) : (tensor<3x2x4xi1>, tensor<2x4xi1>, tensor<i64>) -> tensor<3x2x4xi1>
      %c_24 = stablehlo.constant dense<1> : tensor<i64>
      %16 = stablehlo.add %iterArg_19, %c_24 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_10, %iterArg_11, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %16, %13#0, %13#1, %14, %15 : tensor<1xf64>, tensor<1xf64>, tensor<f64>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x4xf64>, tensor<2xf64>, tensor<1x4xf64>, tensor<2xf64>, tensor<i64>, tensor<2x4xf64>, tensor<2xui32>, tensor<3x2x4xf64>, tensor<3x2x4xi1>
    }
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<3x2x4xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %c_8 = stablehlo.constant dense<0> : tensor<i64>
    %11:6 = stablehlo.while(%iterArg = %10, %iterArg_10 = %8#13, %iterArg_11 = %8#14, %iterArg_12 = %c_8, %iterArg_13 = %cst_7, %iterArg_14 = %9) : tensor<3x2x4xf64>, tensor<3x2x4xf64>, tensor<3x2x4xi1>, tensor<i64>, tensor<f64>, tensor<2x4xf64>
    cond {
      %c_15 = stablehlo.constant dense<3> : tensor<i64>
      %13 = stablehlo.compare LT, %iterArg_12, %c_15, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %13 : tensor<i1>
    } do {
      %c_15 = stablehlo.constant dense<3> : tensor<i64>
      %13 = stablehlo.subtract %c_15, %iterArg_12 : tensor<i64>
      %c_16 = stablehlo.constant dense<1> : tensor<i64>
      %14 = stablehlo.subtract %13, %c_16 : tensor<i64>
      %15 = func.call @dynamic_index_in_dim(%iterArg, %14) : (tensor<3x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %16 = func.call @dynamic_index_in_dim(%iterArg_10, %14) : (tensor<3x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %17 = func.call @dynamic_index_in_dim_9(%iterArg_11, %14) : (tensor<3x2x4xi1>, tensor<i64>) -> tensor<2x4xi1>
      %18:2 = func.call @closed_call_10(%iterArg_13, %iterArg_14, %15, %16, %17) : (tensor<f64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xi1>) -> (tensor<f64>, tensor<2x4xf64>)
      %c_17 = stablehlo.constant dense<1> : tensor<i64>
      %19 = stablehlo.add %iterArg_12, %c_17 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_10, %iterArg_11, %19, %18#0, %18#1 : tensor<3x2x4xf64>, tensor<3x2x4xf64>, tensor<3x2x4xi1>, tensor<i64>, tensor<f64>, tensor<2x4xf64>
    }
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<4xf64>
    return %11#5, %12, %11#4 : tensor<2x4xf64>, tensor<4xf64>, tensor<f64>
  }
  func.func private @_normal() -> (tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x1xf64>) {
    %0:3 = call @_normal_real() : () -> (tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x1xf64>)
    return %0#0, %0#1, %0#2 : tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x1xf64>
  }
  func.func private @_normal_real() -> (tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x1xf64>) {
    %cst = stablehlo.constant dense<-0.99999999999999988> : tensor<f64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %0:3 = call @_uniform(%cst, %cst_0) : (tensor<f64>, tensor<f64>) -> (tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x1xf64>)
    return %0#0, %0#1, %0#2 : tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x1xf64>
  }
  func.func private @_uniform(%arg0: tensor<f64>, %arg1: tensor<f64>) -> (tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x1xf64>) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %2 = stablehlo.subtract %1, %0 : tensor<1xf64>
    %3 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<1xf64>) -> tensor<1x1xf64>
    %4 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<1xf64>) -> tensor<1x1xf64>
    %5 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<1xf64>) -> tensor<1x1xf64>
    return %5, %3, %4 : tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x1xf64>
  }
  func.func private @_uniform_0(%arg0: tensor<f64>, %arg1: tensor<f64>) -> (tensor<1xf64>, tensor<1xf64>) {
    %0 = stablehlo.convert %arg0 : tensor<f64>
    %1 = stablehlo.convert %arg1 : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %3 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %4 = stablehlo.subtract %3, %2 : tensor<1xf64>
    return %2, %4 : tensor<1xf64>, tensor<1xf64>
  }
  func.func private @closed_call(%arg0: tensor<1xf64>, %arg1: tensor<1xf64>, %arg2: tensor<f64>, %arg3: tensor<1x1xf64>, %arg4: tensor<1x1xf64>, %arg5: tensor<1x1xf64>, %arg6: tensor<1x4xf64>, %arg7: tensor<2xf64>, %arg8: tensor<1x4xf64>, %arg9: tensor<2xf64>, %arg10: tensor<2x4xf64>, %arg11: tensor<2xui32>) -> (tensor<2x4xf64>, tensor<2xui32>, tensor<2x4xf64>, tensor<2x4xi1>) {
    %0 = call @_threefry_split(%arg11) : (tensor<2xui32>) -> tensor<2x2xui32>
    %1 = stablehlo.slice %0 [0:1, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %2 = stablehlo.reshape %1 : (tensor<1x2xui32>) -> tensor<2xui32>
    %3 = stablehlo.slice %0 [1:2, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %4 = stablehlo.reshape %3 : (tensor<1x2xui32>) -> tensor<2xui32>
    %5 = call @_threefry_split(%4) : (tensor<2xui32>) -> tensor<2x2xui32>
    %6 = stablehlo.slice %5 [0:1, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %7 = stablehlo.reshape %6 : (tensor<1x2xui32>) -> tensor<2xui32>
    %8 = stablehlo.slice %5 [1:2, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %9 = stablehlo.reshape %8 : (tensor<1x2xui32>) -> tensor<2xui32>
    %10 = call @_threefry_split(%7) : (tensor<2xui32>) -> tensor<2x2xui32>
    %11 = call @_normal_2(%10, %arg3, %arg4, %arg5) : (tensor<2x2xui32>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<2x4xf64>
    %12 = call @_uniform_7(%9, %arg0, %arg1) : (tensor<2xui32>, tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
    %13 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %14 = stablehlo.multiply %13, %11 : tensor<2x4xf64>
    %15 = stablehlo.add %arg10, %14 : tensor<2x4xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %17 = stablehlo.subtract %arg10, %16 : tensor<2x4xf64>
    %18 = stablehlo.multiply %17, %17 : tensor<2x4xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.reduce(%18 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
    %20 = stablehlo.negate %19 : tensor<2xf64>
    %21 = stablehlo.multiply %arg10, %arg10 : tensor<2x4xf64>
    %22 = stablehlo.broadcast_in_dim %arg8, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
    %23 = stablehlo.multiply %22, %21 : tensor<2x4xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %24 = stablehlo.reduce(%23 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_2 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %26 = stablehlo.multiply %25, %24 : tensor<2xf64>
    %27 = stablehlo.broadcast_in_dim %20, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %28 = stablehlo.broadcast_in_dim %26, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %29 = stablehlo.concatenate %27, %28, dim = 1 : (tensor<2x1xf64>, tensor<2x1xf64>) -> tensor<2x2xf64>
    %cst_3 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %30 = stablehlo.reduce(%29 init: %cst_3) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_4 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %32 = stablehlo.maximum %31, %30 : tensor<2xf64>
    %33 = stablehlo.is_finite %32 : (tensor<2xf64>) -> tensor<2xi1>
    %34 = stablehlo.select %33, %32, %arg9 : tensor<2xi1>, tensor<2xf64>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %36 = stablehlo.broadcast_in_dim %35, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
    %37 = stablehlo.subtract %29, %36 : tensor<2x2xf64>
    %38 = stablehlo.exponential %37 : tensor<2x2xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %39 = stablehlo.reduce(%38 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %40 = stablehlo.abs %39 : tensor<2xf64>
    %41 = stablehlo.log %40 : tensor<2xf64>
    %42 = stablehlo.add %41, %34 : tensor<2xf64>
    %43 = stablehlo.negate %42 : tensor<2xf64>
    %44 = stablehlo.negate %43 : tensor<2xf64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %45 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %46 = stablehlo.subtract %15, %45 : tensor<2x4xf64>
    %47 = stablehlo.multiply %46, %46 : tensor<2x4xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %48 = stablehlo.reduce(%47 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
    %49 = stablehlo.negate %48 : tensor<2xf64>
    %50 = stablehlo.multiply %15, %15 : tensor<2x4xf64>
    %51 = stablehlo.broadcast_in_dim %arg6, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
    %52 = stablehlo.multiply %51, %50 : tensor<2x4xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %53 = stablehlo.reduce(%52 init: %cst_8) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_9 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
    %54 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %55 = stablehlo.multiply %54, %53 : tensor<2xf64>
    %56 = stablehlo.broadcast_in_dim %49, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %57 = stablehlo.broadcast_in_dim %55, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %58 = stablehlo.concatenate %56, %57, dim = 1 : (tensor<2x1xf64>, tensor<2x1xf64>) -> tensor<2x2xf64>
    %cst_10 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %59 = stablehlo.reduce(%58 init: %cst_10) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_11 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %60 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %61 = stablehlo.maximum %60, %59 : tensor<2xf64>
    %62 = stablehlo.is_finite %61 : (tensor<2xf64>) -> tensor<2xi1>
    %63 = stablehlo.select %62, %61, %arg7 : tensor<2xi1>, tensor<2xf64>
    %64 = stablehlo.broadcast_in_dim %63, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %65 = stablehlo.broadcast_in_dim %64, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
    %66 = stablehlo.subtract %58, %65 : tensor<2x2xf64>
    %67 = stablehlo.exponential %66 : tensor<2x2xf64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %68 = stablehlo.reduce(%67 init: %cst_12) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %69 = stablehlo.abs %68 : tensor<2xf64>
    %70 = stablehlo.log %69 : tensor<2xf64>
    %71 = stablehlo.add %70, %63 : tensor<2xf64>
    %72 = stablehlo.negate %71 : tensor<2xf64>
    %73 = stablehlo.negate %72 : tensor<2xf64>
    %74 = stablehlo.subtract %73, %44 : tensor<2xf64>
    %cst_13 = stablehlo.constant dense<9.9999999999999995E-7> : tensor<f64>
    %75 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %76 = stablehlo.add %12, %75 : tensor<2xf64>
    %77 = stablehlo.log %76 : tensor<2xf64>
    %78 = stablehlo.compare LT, %77, %74, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0] : (tensor<2xi1>) -> tensor<2x1xi1>
    %80:2 = call @_where(%79, %15, %arg10) : (tensor<2x1xi1>, tensor<2x4xf64>, tensor<2x4xf64>) -> (tensor<2x4xf64>, tensor<2x4xi1>)
    return %80#0, %2, %11, %80#1 : tensor<2x4xf64>, tensor<2xui32>, tensor<2x4xf64>, tensor<2x4xi1>
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
    %11:2 = call @threefry2x32(%1, %3, %10, %9) : (tensor<ui32>, tensor<ui32>, tensor<2xui32>, tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>)
    %12 = stablehlo.broadcast_in_dim %11#0, dims = [0] : (tensor<2xui32>) -> tensor<2x1xui32>
    %13 = stablehlo.broadcast_in_dim %11#1, dims = [0] : (tensor<2xui32>) -> tensor<2x1xui32>
    %14 = stablehlo.concatenate %12, %13, dim = 1 : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    return %14 : tensor<2x2xui32>
  }
  func.func private @threefry2x32(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<2xui32>, %arg3: tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>) {
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
      %7:8 = func.call @closed_call_1(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11) : (tensor<i64>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %c_12 = stablehlo.constant dense<1> : tensor<i64>
      %8 = stablehlo.add %iterArg, %c_12 : tensor<i64>
      stablehlo.return %8, %7#0, %7#1, %7#2, %7#3, %7#4, %7#5, %7#6, %7#7 : tensor<i64>, tensor<i64>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<2xui32>, tensor<2xui32>
  }
  func.func private @closed_call_1(%arg0: tensor<i64>, %arg1: tensor<2xui32>, %arg2: tensor<2xui32>, %arg3: tensor<ui32>, %arg4: tensor<ui32>, %arg5: tensor<ui32>, %arg6: tensor<4xui32>, %arg7: tensor<4xui32>) -> (tensor<i64>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) {
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
  func.func private @_normal_2(%arg0: tensor<2x2xui32>, %arg1: tensor<1x1xf64>, %arg2: tensor<1x1xf64>, %arg3: tensor<1x1xf64>) -> tensor<2x4xf64> {
    %0 = call @_normal_real_3(%arg0, %arg1, %arg2, %arg3) : (tensor<2x2xui32>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<2x4xf64>
    return %0 : tensor<2x4xf64>
  }
  func.func private @_normal_real_3(%arg0: tensor<2x2xui32>, %arg1: tensor<1x1xf64>, %arg2: tensor<1x1xf64>, %arg3: tensor<1x1xf64>) -> tensor<2x4xf64> {
    %0 = call @_uniform_4(%arg0, %arg1, %arg2, %arg3) : (tensor<2x2xui32>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<2x4xf64>
    %1 = chlo.erf_inv %0 : tensor<2x4xf64> -> tensor<2x4xf64>
    %cst = stablehlo.constant dense<1.4142135623730951> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %3 = stablehlo.multiply %2, %1 : tensor<2x4xf64>
    return %3 : tensor<2x4xf64>
  }
  func.func private @_uniform_4(%arg0: tensor<2x2xui32>, %arg1: tensor<1x1xf64>, %arg2: tensor<1x1xf64>, %arg3: tensor<1x1xf64>) -> tensor<2x4xf64> {
    %0 = stablehlo.slice %arg0 [0:2, 0:1] : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %1 = stablehlo.reshape %0 : (tensor<2x1xui32>) -> tensor<2xui32>
    %2 = stablehlo.slice %arg0 [0:2, 1:2] : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %3 = stablehlo.reshape %2 : (tensor<2x1xui32>) -> tensor<2xui32>
    %4 = stablehlo.iota dim = 0 : tensor<4xui64>
    %c = stablehlo.constant dense<1> : tensor<ui64>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<4xui64>
    %6 = stablehlo.multiply %5, %4 : tensor<4xui64>
    %c_0 = stablehlo.constant dense<32> : tensor<ui64>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<4xui64>
    %8 = stablehlo.shift_right_logical %6, %7 : tensor<4xui64>
    %9 = stablehlo.convert %6 : (tensor<4xui64>) -> tensor<4xui32>
    %10 = stablehlo.convert %8 : (tensor<4xui64>) -> tensor<4xui32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [1] : (tensor<4xui32>) -> tensor<1x4xui32>
    %12 = stablehlo.broadcast_in_dim %9, dims = [1] : (tensor<4xui32>) -> tensor<1x4xui32>
    %13 = stablehlo.broadcast_in_dim %1, dims = [0] : (tensor<2xui32>) -> tensor<2x1xui32>
    %14 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<2xui32>) -> tensor<2x1xui32>
    %15:2 = call @threefry2x32_5(%13, %14, %11, %12) : (tensor<2x1xui32>, tensor<2x1xui32>, tensor<1x4xui32>, tensor<1x4xui32>) -> (tensor<2x4xui32>, tensor<2x4xui32>)
    %16 = stablehlo.convert %15#0 : (tensor<2x4xui32>) -> tensor<2x4xui64>
    %17 = stablehlo.convert %15#1 : (tensor<2x4xui32>) -> tensor<2x4xui64>
    %c_1 = stablehlo.constant dense<32> : tensor<ui64>
    %18 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<2x4xui64>
    %19 = stablehlo.shift_left %16, %18 : tensor<2x4xui64>
    %20 = stablehlo.or %19, %17 : tensor<2x4xui64>
    %c_2 = stablehlo.constant dense<12> : tensor<ui64>
    %21 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<2x4xui64>
    %22 = stablehlo.shift_right_logical %20, %21 : tensor<2x4xui64>
    %c_3 = stablehlo.constant dense<4607182418800017408> : tensor<ui64>
    %23 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<2x4xui64>
    %24 = stablehlo.or %22, %23 : tensor<2x4xui64>
    %25 = stablehlo.bitcast_convert %24 : (tensor<2x4xui64>) -> tensor<2x4xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %27 = stablehlo.subtract %25, %26 : tensor<2x4xf64>
    %28 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<2x4xf64>
    %29 = stablehlo.multiply %27, %28 : tensor<2x4xf64>
    %30 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<2x4xf64>
    %31 = stablehlo.add %29, %30 : tensor<2x4xf64>
    %32 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<2x4xf64>
    %33 = stablehlo.maximum %32, %31 : tensor<2x4xf64>
    return %33 : tensor<2x4xf64>
  }
  func.func private @threefry2x32_5(%arg0: tensor<2x1xui32>, %arg1: tensor<2x1xui32>, %arg2: tensor<1x4xui32>, %arg3: tensor<1x4xui32>) -> (tensor<2x4xui32>, tensor<2x4xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<2x1xui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<2x1xui32>
    %2 = stablehlo.xor %0, %1 : tensor<2x1xui32>
    %3 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<1x4xui32>) -> tensor<2x4xui32>
    %4 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<2x1xui32>) -> tensor<2x4xui32>
    %5 = stablehlo.add %3, %4 : tensor<2x4xui32>
    %6 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1] : (tensor<1x4xui32>) -> tensor<2x4xui32>
    %7 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<2x1xui32>) -> tensor<2x4xui32>
    %8 = stablehlo.add %6, %7 : tensor<2x4xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %9:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %5, %iterArg_6 = %8, %iterArg_7 = %arg1, %iterArg_8 = %2, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i64>, tensor<i64>, tensor<2x4xui32>, tensor<2x4xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i64>
      %10 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %10:8 = func.call @closed_call_6(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11) : (tensor<i64>, tensor<2x4xui32>, tensor<2x4xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i64>, tensor<2x4xui32>, tensor<2x4xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<4xui32>, tensor<4xui32>)
      %c_12 = stablehlo.constant dense<1> : tensor<i64>
      %11 = stablehlo.add %iterArg, %c_12 : tensor<i64>
      stablehlo.return %11, %10#0, %10#1, %10#2, %10#3, %10#4, %10#5, %10#6, %10#7 : tensor<i64>, tensor<i64>, tensor<2x4xui32>, tensor<2x4xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %9#2, %9#3 : tensor<2x4xui32>, tensor<2x4xui32>
  }
  func.func private @closed_call_6(%arg0: tensor<i64>, %arg1: tensor<2x4xui32>, %arg2: tensor<2x4xui32>, %arg3: tensor<2x1xui32>, %arg4: tensor<2x1xui32>, %arg5: tensor<2x1xui32>, %arg6: tensor<4xui32>, %arg7: tensor<4xui32>) -> (tensor<i64>, tensor<2x4xui32>, tensor<2x4xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<4xui32>, tensor<4xui32>) {
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
    %41 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1] : (tensor<2x1xui32>) -> tensor<2x4xui32>
    %42 = stablehlo.add %33, %41 : tensor<2x4xui32>
    %43 = stablehlo.broadcast_in_dim %arg4, dims = [0, 1] : (tensor<2x1xui32>) -> tensor<2x4xui32>
    %44 = stablehlo.add %40, %43 : tensor<2x4xui32>
    %c_4 = stablehlo.constant dense<1> : tensor<i64>
    %45 = stablehlo.add %arg0, %c_4 : tensor<i64>
    %46 = stablehlo.convert %45 : (tensor<i64>) -> tensor<ui32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %48 = stablehlo.add %44, %47 : tensor<2x4xui32>
    return %0, %42, %48, %arg4, %arg5, %arg3, %arg7, %arg6 : tensor<i64>, tensor<2x4xui32>, tensor<2x4xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<4xui32>, tensor<4xui32>
  }
  func.func private @_uniform_7(%arg0: tensor<2xui32>, %arg1: tensor<1xf64>, %arg2: tensor<1xf64>) -> tensor<2xf64> {
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
    %11:2 = call @threefry2x32(%1, %3, %10, %9) : (tensor<ui32>, tensor<ui32>, tensor<2xui32>, tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>)
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
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x2x4xf64>, %arg1: tensor<2x4xf64>, %arg2: tensor<i64>) -> tensor<3x2x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x4xf64>) -> tensor<1x2x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x2x4xf64>, tensor<1x2x4xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<3x2x4xf64>
    return %1 : tensor<3x2x4xf64>
  }
  func.func private @dynamic_update_index_in_dim_8(%arg0: tensor<3x2x4xi1>, %arg1: tensor<2x4xi1>, %arg2: tensor<i64>) -> tensor<3x2x4xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x4xi1>) -> tensor<1x2x4xi1>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x2x4xi1>, tensor<1x2x4xi1>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<3x2x4xi1>
    return %1 : tensor<3x2x4xi1>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x2x4xf64>, %arg1: tensor<i64>) -> tensor<2x4xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 4] : (tensor<3x2x4xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2x4xf64>) -> tensor<2x4xf64>
    return %1 : tensor<2x4xf64>
  }
  func.func private @dynamic_index_in_dim_9(%arg0: tensor<3x2x4xi1>, %arg1: tensor<i64>) -> tensor<2x4xi1> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 4] : (tensor<3x2x4xi1>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x4xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x2x4xi1>) -> tensor<2x4xi1>
    return %1 : tensor<2x4xi1>
  }
  func.func private @closed_call_10(%arg0: tensor<f64>, %arg1: tensor<2x4xf64>, %arg2: tensor<2x4xf64>, %arg3: tensor<2x4xf64>, %arg4: tensor<2x4xi1>) -> (tensor<f64>, tensor<2x4xf64>) {
    %0 = stablehlo.add %arg1, %arg2 : tensor<2x4xf64>
    %1:2 = call @_where_11(%arg4, %0) : (tensor<2x4xi1>, tensor<2x4xf64>) -> (tensor<2x4xf64>, tensor<2x4xf64>)
    %2 = stablehlo.add %1#1, %1#0 : tensor<2x4xf64>
    %3 = stablehlo.multiply %1#0, %arg3 : tensor<2x4xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.reduce(%3 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<f64>
    %5 = stablehlo.add %arg0, %4 : tensor<f64>
    return %5, %2 : tensor<f64>, tensor<2x4xf64>
  }
  func.func private @_where_11(%arg0: tensor<2x4xi1>, %arg1: tensor<2x4xf64>) -> (tensor<2x4xf64>, tensor<2x4xf64>) {
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
  func.func public @main(%arg0: tensor<2x4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<f64>, %arg3: tensor<2xui32>) -> (tensor<2x4xf64> {jax.result_info = "result[0]"}, tensor<4xf64> {jax.result_info = "result[1]"}, tensor<f64> {jax.result_info = "result[2]"}) {
    %0:3 = call @_normal() : () -> (tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x1xf64>)
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %1:2 = call @_uniform_0(%cst, %cst_0) : (tensor<f64>, tensor<f64>) -> (tensor<1xf64>, tensor<1xf64>)
    %2 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<3x2x4xf64>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %7 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<3x2x4xi1>
    %c_4 = stablehlo.constant dense<0> : tensor<i64>
    %8:15 = stablehlo.while(%iterArg = %1#0, %iterArg_10 = %1#1, %iterArg_11 = %arg2, %iterArg_12 = %0#0, %iterArg_13 = %0#1, %iterArg_14 = %0#2, %iterArg_15 = %4, %iterArg_16 = %5, %iterArg_17 = %2, %iterArg_18 = %3, %iterArg_19 = %c_4, %iterArg_20 = %arg0, %iterArg_21 = %arg3, %iterArg_22 = %6, %iterArg_23 = %7) : tensor<1xf64>, tensor<1xf64>, tensor<f64>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x4xf64>, tensor<2xf64>, tensor<1x4xf64>, tensor<2xf64>, tensor<i64>, tensor<2x4xf64>, tensor<2xui32>, tensor<3x2x4xf64>, tensor<3x2x4xi1>
    cond {
      %c_24 = stablehlo.constant dense<3> : tensor<i64>
      %13 = stablehlo.compare LT, %iterArg_19, %c_24, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %13 : tensor<i1>
    } do {
      %13:4 = func.call @closed_call(%iterArg, %iterArg_10, %iterArg_11, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_20, %iterArg_21) : (tensor<1xf64>, tensor<1xf64>, tensor<f64>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x4xf64>, tensor<2xf64>, tensor<1x4xf64>, tensor<2xf64>, tensor<2x4xf64>, tensor<2xui32>) -> (tensor<2x4xf64>, tensor<2xui32>, tensor<2x4xf64>, tensor<2x4xi1>)
      %14 = func.call @dynamic_update_index_in_dim(%iterArg_22, %13#2, %iterArg_19) : (tensor<3x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<3x2x4xf64>
      %15 = func.call @dynamic_update_index_in_dim_6(%iterArg_23, %13#3, %iterArg_19) : (tensor<3x2x4xi1>, tensor<2x4xi1>, tensor<i64>) -> tensor<3x2x4xi1>
      %c_24 = stablehlo.constant dense<1> : tensor<i64>
      %16 = stablehlo.add %iterArg_19, %c_24 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_10, %iterArg_11, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %16, %13#0, %13#1, %14, %15 : tensor<1xf64>, tensor<1xf64>, tensor<f64>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x4xf64>, tensor<2xf64>, tensor<1x4xf64>, tensor<2xf64>, tensor<i64>, tensor<2x4xf64>, tensor<2xui32>, tensor<3x2x4xf64>, tensor<3x2x4xi1>
    }
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<3x2x4xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %c_8 = stablehlo.constant dense<0> : tensor<i64>
    %11:6 = stablehlo.while(%iterArg = %10, %iterArg_10 = %8#13, %iterArg_11 = %8#14, %iterArg_12 = %c_8, %iterArg_13 = %cst_7, %iterArg_14 = %9) : tensor<3x2x4xf64>, tensor<3x2x4xf64>, tensor<3x2x4xi1>, tensor<i64>, tensor<f64>, tensor<2x4xf64>
    cond {
      %c_15 = stablehlo.constant dense<3> : tensor<i64>
      %13 = stablehlo.compare LT, %iterArg_12, %c_15, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %13 : tensor<i1>
    } do {
      %c_15 = stablehlo.constant dense<3> : tensor<i64>
      %13 = stablehlo.subtract %c_15, %iterArg_12 : tensor<i64>
      %c_16 = stablehlo.constant dense<1> : tensor<i64>
      %14 = stablehlo.subtract %13, %c_16 : tensor<i64>
      %15 = func.call @dynamic_index_in_dim(%iterArg, %14) : (tensor<3x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %16 = func.call @dynamic_index_in_dim(%iterArg_10, %14) : (tensor<3x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %17 = func.call @dynamic_index_in_dim_7(%iterArg_11, %14) : (tensor<3x2x4xi1>, tensor<i64>) -> tensor<2x4xi1>
      %18:2 = func.call @closed_call_8(%iterArg_13, %iterArg_14, %15, %16, %17) : (tensor<f64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xi1>) -> (tensor<f64>, tensor<2x4xf64>)
      %c_17 = stablehlo.constant dense<1> : tensor<i64>
      %19 = stablehlo.add %iterArg_12, %c_17 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_10, %iterArg_11, %19, %18#0, %18#1 : tensor<3x2x4xf64>, tensor<3x2x4xf64>, tensor<3x2x4xi1>, tensor<i64>, tensor<f64>, tensor<2x4xf64>
    }
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<4xf64>
    return %11#5, %12, %11#4 : tensor<2x4xf64>, tensor<4xf64>, tensor<f64>
  }
  func.func private @_normal() -> (tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x1xf64>) {
    %0:3 = call @_normal_real() : () -> (tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x1xf64>)
    return %0#0, %0#1, %0#2 : tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x1xf64>
  }
  func.func private @_normal_real() -> (tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x1xf64>) {
    %cst = stablehlo.constant dense<-0.99999999999999988> : tensor<f64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %0:3 = call @_uniform(%cst, %cst_0) : (tensor<f64>, tensor<f64>) -> (tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x1xf64>)
    return %0#0, %0#1, %0#2 : tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x1xf64>
  }
  func.func private @_uniform(%arg0: tensor<f64>, %arg1: tensor<f64>) -> (tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x1xf64>) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %2 = stablehlo.subtract %1, %0 : tensor<1xf64>
    %3 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<1xf64>) -> tensor<1x1xf64>
    %4 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<1xf64>) -> tensor<1x1xf64>
    %5 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<1xf64>) -> tensor<1x1xf64>
    return %5, %3, %4 : tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x1xf64>
  }
  func.func private @_uniform_0(%arg0: tensor<f64>, %arg1: tensor<f64>) -> (tensor<1xf64>, tensor<1xf64>) {
    %0 = stablehlo.convert %arg0 : tensor<f64>
    %1 = stablehlo.convert %arg1 : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %3 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %4 = stablehlo.subtract %3, %2 : tensor<1xf64>
    return %2, %4 : tensor<1xf64>, tensor<1xf64>
  }
  func.func private @closed_call(%arg0: tensor<1xf64>, %arg1: tensor<1xf64>, %arg2: tensor<f64>, %arg3: tensor<1x1xf64>, %arg4: tensor<1x1xf64>, %arg5: tensor<1x1xf64>, %arg6: tensor<1x4xf64>, %arg7: tensor<2xf64>, %arg8: tensor<1x4xf64>, %arg9: tensor<2xf64>, %arg10: tensor<2x4xf64>, %arg11: tensor<2xui32>) -> (tensor<2x4xf64>, tensor<2xui32>, tensor<2x4xf64>, tensor<2x4xi1>) {
    %0 = call @_threefry_split(%arg11) : (tensor<2xui32>) -> tensor<2x2xui32>
    %1 = stablehlo.slice %0 [0:1, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %2 = stablehlo.reshape %1 : (tensor<1x2xui32>) -> tensor<2xui32>
    %3 = stablehlo.slice %0 [1:2, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %4 = stablehlo.reshape %3 : (tensor<1x2xui32>) -> tensor<2xui32>
    %5 = call @_threefry_split(%4) : (tensor<2xui32>) -> tensor<2x2xui32>
    %6 = stablehlo.slice %5 [0:1, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %7 = stablehlo.reshape %6 : (tensor<1x2xui32>) -> tensor<2xui32>
    %8 = stablehlo.slice %5 [1:2, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %9 = stablehlo.reshape %8 : (tensor<1x2xui32>) -> tensor<2xui32>
    %10 = call @_threefry_split(%7) : (tensor<2xui32>) -> tensor<2x2xui32>
    %11 = call @_normal_1(%10, %arg3, %arg4, %arg5) : (tensor<2x2xui32>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<2x4xf64>
    %12 = call @_uniform_5(%9, %arg0, %arg1) : (tensor<2xui32>, tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
    %13 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %14 = stablehlo.multiply %13, %11 : tensor<2x4xf64>
    %15 = stablehlo.add %arg10, %14 : tensor<2x4xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %17 = stablehlo.subtract %arg10, %16 : tensor<2x4xf64>
    %18 = stablehlo.multiply %17, %17 : tensor<2x4xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.reduce(%18 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
    %20 = stablehlo.negate %19 : tensor<2xf64>
    %21 = stablehlo.multiply %arg10, %arg10 : tensor<2x4xf64>
    %22 = stablehlo.broadcast_in_dim %arg8, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
    %23 = stablehlo.multiply %22, %21 : tensor<2x4xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %24 = stablehlo.reduce(%23 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_2 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %26 = stablehlo.multiply %25, %24 : tensor<2xf64>
    %27 = stablehlo.broadcast_in_dim %20, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %28 = stablehlo.broadcast_in_dim %26, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %29 = stablehlo.concatenate %27, %28, dim = 1 : (tensor<2x1xf64>, tensor<2x1xf64>) -> tensor<2x2xf64>
    %cst_3 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %30 = stablehlo.reduce(%29 init: %cst_3) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_4 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %32 = stablehlo.maximum %31, %30 : tensor<2xf64>
    %33 = stablehlo.is_finite %32 : (tensor<2xf64>) -> tensor<2xi1>
    %34 = stablehlo.select %33, %32, %arg9 : tensor<2xi1>, tensor<2xf64>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %36 = stablehlo.broadcast_in_dim %35, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
    %37 = stablehlo.subtract %29, %36 : tensor<2x2xf64>
    %38 = stablehlo.exponential %37 : tensor<2x2xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %39 = stablehlo.reduce(%38 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %40 = stablehlo.abs %39 : tensor<2xf64>
    %41 = stablehlo.log %40 : tensor<2xf64>
    %42 = stablehlo.add %41, %34 : tensor<2xf64>
    %43 = stablehlo.negate %42 : tensor<2xf64>
    %44 = stablehlo.negate %43 : tensor<2xf64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %45 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %46 = stablehlo.subtract %15, %45 : tensor<2x4xf64>
    %47 = stablehlo.multiply %46, %46 : tensor<2x4xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %48 = stablehlo.reduce(%47 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
    %49 = stablehlo.negate %48 : tensor<2xf64>
    %50 = stablehlo.multiply %15, %15 : tensor<2x4xf64>
    %51 = stablehlo.broadcast_in_dim %arg6, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
    %52 = stablehlo.multiply %51, %50 : tensor<2x4xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %53 = stablehlo.reduce(%52 init: %cst_8) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_9 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
    %54 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %55 = stablehlo.multiply %54, %53 : tensor<2xf64>
    %56 = stablehlo.broadcast_in_dim %49, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %57 = stablehlo.broadcast_in_dim %55, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %58 = stablehlo.concatenate %56, %57, dim = 1 : (tensor<2x1xf64>, tensor<2x1xf64>) -> tensor<2x2xf64>
    %cst_10 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %59 = stablehlo.reduce(%58 init: %cst_10) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_11 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %60 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %61 = stablehlo.maximum %60, %59 : tensor<2xf64>
    %62 = stablehlo.is_finite %61 : (tensor<2xf64>) -> tensor<2xi1>
    %63 = stablehlo.select %62, %61, %arg7 : tensor<2xi1>, tensor<2xf64>
    %64 = stablehlo.broadcast_in_dim %63, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %65 = stablehlo.broadcast_in_dim %64, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
    %66 = stablehlo.subtract %58, %65 : tensor<2x2xf64>
    %67 = stablehlo.exponential %66 : tensor<2x2xf64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %68 = stablehlo.reduce(%67 init: %cst_12) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %69 = stablehlo.abs %68 : tensor<2xf64>
    %70 = stablehlo.log %69 : tensor<2xf64>
    %71 = stablehlo.add %70, %63 : tensor<2xf64>
    %72 = stablehlo.negate %71 : tensor<2xf64>
    %73 = stablehlo.negate %72 : tensor<2xf64>
    %74 = stablehlo.subtract %73, %44 : tensor<2xf64>
    %cst_13 = stablehlo.constant dense<9.9999999999999995E-7> : tensor<f64>
    %75 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %76 = stablehlo.add %12, %75 : tensor<2xf64>
    %77 = stablehlo.log %76 : tensor<2xf64>
    %78 = stablehlo.compare LT, %77, %74, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0] : (tensor<2xi1>) -> tensor<2x1xi1>
    %80:2 = call @_where(%79, %15, %arg10) : (tensor<2x1xi1>, tensor<2x4xf64>, tensor<2x4xf64>) -> (tensor<2x4xf64>, tensor<2x4xi1>)
    return %80#0, %2, %11, %80#1 : tensor<2x4xf64>, tensor<2xui32>, tensor<2x4xf64>, tensor<2x4xi1>
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
    %11:2 = call @threefry2x32(%1, %3, %10, %9) : (tensor<ui32>, tensor<ui32>, tensor<2xui32>, tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>)
    %12 = stablehlo.broadcast_in_dim %11#0, dims = [0] : (tensor<2xui32>) -> tensor<2x1xui32>
    %13 = stablehlo.broadcast_in_dim %11#1, dims = [0] : (tensor<2xui32>) -> tensor<2x1xui32>
    %14 = stablehlo.concatenate %12, %13, dim = 1 : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    return %14 : tensor<2x2xui32>
  }
  func.func private @threefry2x32(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<2xui32>, %arg3: tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>) {
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
  func.func private @_normal_1(%arg0: tensor<2x2xui32>, %arg1: tensor<1x1xf64>, %arg2: tensor<1x1xf64>, %arg3: tensor<1x1xf64>) -> tensor<2x4xf64> {
    %0 = call @_normal_real_2(%arg0, %arg1, %arg2, %arg3) : (tensor<2x2xui32>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<2x4xf64>
    return %0 : tensor<2x4xf64>
  }
  func.func private @_normal_real_2(%arg0: tensor<2x2xui32>, %arg1: tensor<1x1xf64>, %arg2: tensor<1x1xf64>, %arg3: tensor<1x1xf64>) -> tensor<2x4xf64> {
    %0 = call @_uniform_3(%arg0, %arg1, %arg2, %arg3) : (tensor<2x2xui32>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<2x4xf64>
    %1 = chlo.erf_inv %0 : tensor<2x4xf64> -> tensor<2x4xf64>
    %cst = stablehlo.constant dense<1.4142135623730951> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %3 = stablehlo.multiply %2, %1 : tensor<2x4xf64>
    return %3 : tensor<2x4xf64>
  }
  func.func private @_uniform_3(%arg0: tensor<2x2xui32>, %arg1: tensor<1x1xf64>, %arg2: tensor<1x1xf64>, %arg3: tensor<1x1xf64>) -> tensor<2x4xf64> {
    %0 = stablehlo.slice %arg0 [0:2, 0:1] : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %1 = stablehlo.reshape %0 : (tensor<2x1xui32>) -> tensor<2xui32>
    %2 = stablehlo.slice %arg0 [0:2, 1:2] : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %3 = stablehlo.reshape %2 : (tensor<2x1xui32>) -> tensor<2xui32>
    %4 = stablehlo.iota dim = 0 : tensor<4xui64>
    %c = stablehlo.constant dense<1> : tensor<ui64>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<4xui64>
    %6 = stablehlo.multiply %5, %4 : tensor<4xui64>
    %c_0 = stablehlo.constant dense<32> : tensor<ui64>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<4xui64>
    %8 = stablehlo.shift_right_logical %6, %7 : tensor<4xui64>
    %9 = stablehlo.convert %6 : (tensor<4xui64>) -> tensor<4xui32>
    %10 = stablehlo.convert %8 : (tensor<4xui64>) -> tensor<4xui32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [1] : (tensor<4xui32>) -> tensor<1x4xui32>
    %12 = stablehlo.broadcast_in_dim %9, dims = [1] : (tensor<4xui32>) -> tensor<1x4xui32>
    %13 = stablehlo.broadcast_in_dim %1, dims = [0] : (tensor<2xui32>) -> tensor<2x1xui32>
    %14 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<2xui32>) -> tensor<2x1xui32>
    %15:2 = call @threefry2x32_4(%13, %14, %11, %12) : (tensor<2x1xui32>, tensor<2x1xui32>, tensor<1x4xui32>, tensor<1x4xui32>) -> (tensor<2x4xui32>, tensor<2x4xui32>)
    %16 = stablehlo.convert %15#0 : (tensor<2x4xui32>) -> tensor<2x4xui64>
    %17 = stablehlo.convert %15#1 : (tensor<2x4xui32>) -> tensor<2x4xui64>
    %c_1 = stablehlo.constant dense<32> : tensor<ui64>
    %18 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<2x4xui64>
    %19 = stablehlo.shift_left %16, %18 : tensor<2x4xui64>
    %20 = stablehlo.or %19, %17 : tensor<2x4xui64>
    %c_2 = stablehlo.constant dense<12> : tensor<ui64>
    %21 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<2x4xui64>
    %22 = stablehlo.shift_right_logical %20, %21 : tensor<2x4xui64>
    %c_3 = stablehlo.constant dense<4607182418800017408> : tensor<ui64>
    %23 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui64>) -> tensor<2x4xui64>
    %24 = stablehlo.or %22, %23 : tensor<2x4xui64>
    %25 = stablehlo.bitcast_convert %24 : (tensor<2x4xui64>) -> tensor<2x4xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %27 = stablehlo.subtract %25, %26 : tensor<2x4xf64>
    %28 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<2x4xf64>
    %29 = stablehlo.multiply %27, %28 : tensor<2x4xf64>
    %30 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<2x4xf64>
    %31 = stablehlo.add %29, %30 : tensor<2x4xf64>
    %32 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<2x4xf64>
    %33 = stablehlo.maximum %32, %31 : tensor<2x4xf64>
    return %33 : tensor<2x4xf64>
  }
  func.func private @threefry2x32_4(%arg0: tensor<2x1xui32>, %arg1: tensor<2x1xui32>, %arg2: tensor<1x4xui32>, %arg3: tensor<1x4xui32>) -> (tensor<2x4xui32>, tensor<2x4xui32>) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<2x1xui32>
    %c = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<2x1xui32>
    %2 = stablehlo.xor %0, %1 : tensor<2x1xui32>
    %3 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<1x4xui32>) -> tensor<2x4xui32>
    %4 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<2x1xui32>) -> tensor<2x4xui32>
    %5 = stablehlo.add %3, %4 : tensor<2x4xui32>
    %6 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1] : (tensor<1x4xui32>) -> tensor<2x4xui32>
    %7 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<2x1xui32>) -> tensor<2x4xui32>
    %8 = stablehlo.add %6, %7 : tensor<2x4xui32>
    %9 = stablehlo.add %5, %8 : tensor<2x4xui32>
    %c_0 = stablehlo.constant dense<13> : tensor<ui32>
    %10 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %11 = stablehlo.shift_left %8, %10 : tensor<2x4xui32>
    %c_1 = stablehlo.constant dense<19> : tensor<ui32>
    %12 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %13 = stablehlo.shift_right_logical %8, %12 : tensor<2x4xui32>
    %14 = stablehlo.or %11, %13 : tensor<2x4xui32>
    %15 = stablehlo.xor %9, %14 : tensor<2x4xui32>
    %16 = stablehlo.add %9, %15 : tensor<2x4xui32>
    %c_2 = stablehlo.constant dense<15> : tensor<ui32>
    %17 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %18 = stablehlo.shift_left %15, %17 : tensor<2x4xui32>
    %c_3 = stablehlo.constant dense<17> : tensor<ui32>
    %19 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %20 = stablehlo.shift_right_logical %15, %19 : tensor<2x4xui32>
    %21 = stablehlo.or %18, %20 : tensor<2x4xui32>
    %22 = stablehlo.xor %16, %21 : tensor<2x4xui32>
    %23 = stablehlo.add %16, %22 : tensor<2x4xui32>
    %c_4 = stablehlo.constant dense<26> : tensor<ui32>
    %24 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %25 = stablehlo.shift_left %22, %24 : tensor<2x4xui32>
    %c_5 = stablehlo.constant dense<6> : tensor<ui32>
    %26 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %27 = stablehlo.shift_right_logical %22, %26 : tensor<2x4xui32>
    %28 = stablehlo.or %25, %27 : tensor<2x4xui32>
    %29 = stablehlo.xor %23, %28 : tensor<2x4xui32>
    %30 = stablehlo.add %23, %29 : tensor<2x4xui32>
    %c_6 = stablehlo.constant dense<6> : tensor<ui32>
    %31 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %32 = stablehlo.shift_left %29, %31 : tensor<2x4xui32>
    %c_7 = stablehlo.constant dense<26> : tensor<ui32>
    %33 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %34 = stablehlo.shift_right_logical %29, %33 : tensor<2x4xui32>
    %35 = stablehlo.or %32, %34 : tensor<2x4xui32>
    %36 = stablehlo.xor %30, %35 : tensor<2x4xui32>
    %37 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<2x1xui32>) -> tensor<2x4xui32>
    %38 = stablehlo.add %30, %37 : tensor<2x4xui32>
    %39 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<2x1xui32>) -> tensor<2x4xui32>
    %40 = stablehlo.add %36, %39 : tensor<2x4xui32>
    %c_8 = stablehlo.constant dense<1> : tensor<ui32>
    %41 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %42 = stablehlo.add %40, %41 : tensor<2x4xui32>
    %43 = stablehlo.add %38, %42 : tensor<2x4xui32>
    %c_9 = stablehlo.constant dense<17> : tensor<ui32>
    %44 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %45 = stablehlo.shift_left %42, %44 : tensor<2x4xui32>
    %c_10 = stablehlo.constant dense<15> : tensor<ui32>
    %46 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %47 = stablehlo.shift_right_logical %42, %46 : tensor<2x4xui32>
    %48 = stablehlo.or %45, %47 : tensor<2x4xui32>
    %49 = stablehlo.xor %43, %48 : tensor<2x4xui32>
    %50 = stablehlo.add %43, %49 : tensor<2x4xui32>
    %c_11 = stablehlo.constant dense<29> : tensor<ui32>
    %51 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %52 = stablehlo.shift_left %49, %51 : tensor<2x4xui32>
    %c_12 = stablehlo.constant dense<3> : tensor<ui32>
    %53 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %54 = stablehlo.shift_right_logical %49, %53 : tensor<2x4xui32>
    %55 = stablehlo.or %52, %54 : tensor<2x4xui32>
    %56 = stablehlo.xor %50, %55 : tensor<2x4xui32>
    %57 = stablehlo.add %50, %56 : tensor<2x4xui32>
    %c_13 = stablehlo.constant dense<16> : tensor<ui32>
    %58 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %59 = stablehlo.shift_left %56, %58 : tensor<2x4xui32>
    %c_14 = stablehlo.constant dense<16> : tensor<ui32>
    %60 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %61 = stablehlo.shift_right_logical %56, %60 : tensor<2x4xui32>
    %62 = stablehlo.or %59, %61 : tensor<2x4xui32>
    %63 = stablehlo.xor %57, %62 : tensor<2x4xui32>
    %64 = stablehlo.add %57, %63 : tensor<2x4xui32>
    %c_15 = stablehlo.constant dense<24> : tensor<ui32>
    %65 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %66 = stablehlo.shift_left %63, %65 : tensor<2x4xui32>
    %c_16 = stablehlo.constant dense<8> : tensor<ui32>
    %67 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %68 = stablehlo.shift_right_logical %63, %67 : tensor<2x4xui32>
    %69 = stablehlo.or %66, %68 : tensor<2x4xui32>
    %70 = stablehlo.xor %64, %69 : tensor<2x4xui32>
    %71 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<2x1xui32>) -> tensor<2x4xui32>
    %72 = stablehlo.add %64, %71 : tensor<2x4xui32>
    %73 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<2x1xui32>) -> tensor<2x4xui32>
    %74 = stablehlo.add %70, %73 : tensor<2x4xui32>
    %c_17 = stablehlo.constant dense<2> : tensor<ui32>
    %75 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %76 = stablehlo.add %74, %75 : tensor<2x4xui32>
    %77 = stablehlo.add %72, %76 : tensor<2x4xui32>
    %c_18 = stablehlo.constant dense<13> : tensor<ui32>
    %78 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %79 = stablehlo.shift_left %76, %78 : tensor<2x4xui32>
    %c_19 = stablehlo.constant dense<19> : tensor<ui32>
    %80 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %81 = stablehlo.shift_right_logical %76, %80 : tensor<2x4xui32>
    %82 = stablehlo.or %79, %81 : tensor<2x4xui32>
    %83 = stablehlo.xor %77, %82 : tensor<2x4xui32>
    %84 = stablehlo.add %77, %83 : tensor<2x4xui32>
    %c_20 = stablehlo.constant dense<15> : tensor<ui32>
    %85 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %86 = stablehlo.shift_left %83, %85 : tensor<2x4xui32>
    %c_21 = stablehlo.constant dense<17> : tensor<ui32>
    %87 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %88 = stablehlo.shift_right_logical %83, %87 : tensor<2x4xui32>
    %89 = stablehlo.or %86, %88 : tensor<2x4xui32>
    %90 = stablehlo.xor %84, %89 : tensor<2x4xui32>
    %91 = stablehlo.add %84, %90 : tensor<2x4xui32>
    %c_22 = stablehlo.constant dense<26> : tensor<ui32>
    %92 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %93 = stablehlo.shift_left %90, %92 : tensor<2x4xui32>
    %c_23 = stablehlo.constant dense<6> : tensor<ui32>
    %94 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %95 = stablehlo.shift_right_logical %90, %94 : tensor<2x4xui32>
    %96 = stablehlo.or %93, %95 : tensor<2x4xui32>
    %97 = stablehlo.xor %91, %96 : tensor<2x4xui32>
    %98 = stablehlo.add %91, %97 : tensor<2x4xui32>
    %c_24 = stablehlo.constant dense<6> : tensor<ui32>
    %99 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %100 = stablehlo.shift_left %97, %99 : tensor<2x4xui32>
    %c_25 = stablehlo.constant dense<26> : tensor<ui32>
    %101 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %102 = stablehlo.shift_right_logical %97, %101 : tensor<2x4xui32>
    %103 = stablehlo.or %100, %102 : tensor<2x4xui32>
    %104 = stablehlo.xor %98, %103 : tensor<2x4xui32>
    %105 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<2x1xui32>) -> tensor<2x4xui32>
    %106 = stablehlo.add %98, %105 : tensor<2x4xui32>
    %107 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<2x1xui32>) -> tensor<2x4xui32>
    %108 = stablehlo.add %104, %107 : tensor<2x4xui32>
    %c_26 = stablehlo.constant dense<3> : tensor<ui32>
    %109 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %110 = stablehlo.add %108, %109 : tensor<2x4xui32>
    %111 = stablehlo.add %106, %110 : tensor<2x4xui32>
    %c_27 = stablehlo.constant dense<17> : tensor<ui32>
    %112 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %113 = stablehlo.shift_left %110, %112 : tensor<2x4xui32>
    %c_28 = stablehlo.constant dense<15> : tensor<ui32>
    %114 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %115 = stablehlo.shift_right_logical %110, %114 : tensor<2x4xui32>
    %116 = stablehlo.or %113, %115 : tensor<2x4xui32>
    %117 = stablehlo.xor %111, %116 : tensor<2x4xui32>
    %118 = stablehlo.add %111, %117 : tensor<2x4xui32>
    %c_29 = stablehlo.constant dense<29> : tensor<ui32>
    %119 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %120 = stablehlo.shift_left %117, %119 : tensor<2x4xui32>
    %c_30 = stablehlo.constant dense<3> : tensor<ui32>
    %121 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %122 = stablehlo.shift_right_logical %117, %121 : tensor<2x4xui32>
    %123 = stablehlo.or %120, %122 : tensor<2x4xui32>
    %124 = stablehlo.xor %118, %123 : tensor<2x4xui32>
    %125 = stablehlo.add %118, %124 : tensor<2x4xui32>
    %c_31 = stablehlo.constant dense<16> : tensor<ui32>
    %126 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %127 = stablehlo.shift_left %124, %126 : tensor<2x4xui32>
    %c_32 = stablehlo.constant dense<16> : tensor<ui32>
    %128 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %129 = stablehlo.shift_right_logical %124, %128 : tensor<2x4xui32>
    %130 = stablehlo.or %127, %129 : tensor<2x4xui32>
    %131 = stablehlo.xor %125, %130 : tensor<2x4xui32>
    %132 = stablehlo.add %125, %131 : tensor<2x4xui32>
    %c_33 = stablehlo.constant dense<24> : tensor<ui32>
    %133 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %134 = stablehlo.shift_left %131, %133 : tensor<2x4xui32>
    %c_34 = stablehlo.constant dense<8> : tensor<ui32>
    %135 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %136 = stablehlo.shift_right_logical %131, %135 : tensor<2x4xui32>
    %137 = stablehlo.or %134, %136 : tensor<2x4xui32>
    %138 = stablehlo.xor %132, %137 : tensor<2x4xui32>
    %139 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<2x1xui32>) -> tensor<2x4xui32>
    %140 = stablehlo.add %132, %139 : tensor<2x4xui32>
    %141 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<2x1xui32>) -> tensor<2x4xui32>
    %142 = stablehlo.add %138, %141 : tensor<2x4xui32>
    %c_35 = stablehlo.constant dense<4> : tensor<ui32>
    %143 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %144 = stablehlo.add %142, %143 : tensor<2x4xui32>
    %145 = stablehlo.add %140, %144 : tensor<2x4xui32>
    %c_36 = stablehlo.constant dense<13> : tensor<ui32>
    %146 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %147 = stablehlo.shift_left %144, %146 : tensor<2x4xui32>
    %c_37 = stablehlo.constant dense<19> : tensor<ui32>
    %148 = stablehlo.broadcast_in_dim %c_37, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %149 = stablehlo.shift_right_logical %144, %148 : tensor<2x4xui32>
    %150 = stablehlo.or %147, %149 : tensor<2x4xui32>
    %151 = stablehlo.xor %145, %150 : tensor<2x4xui32>
    %152 = stablehlo.add %145, %151 : tensor<2x4xui32>
    %c_38 = stablehlo.constant dense<15> : tensor<ui32>
    %153 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %154 = stablehlo.shift_left %151, %153 : tensor<2x4xui32>
    %c_39 = stablehlo.constant dense<17> : tensor<ui32>
    %155 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %156 = stablehlo.shift_right_logical %151, %155 : tensor<2x4xui32>
    %157 = stablehlo.or %154, %156 : tensor<2x4xui32>
    %158 = stablehlo.xor %152, %157 : tensor<2x4xui32>
    %159 = stablehlo.add %152, %158 : tensor<2x4xui32>
    %c_40 = stablehlo.constant dense<26> : tensor<ui32>
    %160 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %161 = stablehlo.shift_left %158, %160 : tensor<2x4xui32>
    %c_41 = stablehlo.constant dense<6> : tensor<ui32>
    %162 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %163 = stablehlo.shift_right_logical %158, %162 : tensor<2x4xui32>
    %164 = stablehlo.or %161, %163 : tensor<2x4xui32>
    %165 = stablehlo.xor %159, %164 : tensor<2x4xui32>
    %166 = stablehlo.add %159, %165 : tensor<2x4xui32>
    %c_42 = stablehlo.constant dense<6> : tensor<ui32>
    %167 = stablehlo.broadcast_in_dim %c_42, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %168 = stablehlo.shift_left %165, %167 : tensor<2x4xui32>
    %c_43 = stablehlo.constant dense<26> : tensor<ui32>
    %169 = stablehlo.broadcast_in_dim %c_43, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %170 = stablehlo.shift_right_logical %165, %169 : tensor<2x4xui32>
    %171 = stablehlo.or %168, %170 : tensor<2x4xui32>
    %172 = stablehlo.xor %166, %171 : tensor<2x4xui32>
    %173 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<2x1xui32>) -> tensor<2x4xui32>
    %174 = stablehlo.add %166, %173 : tensor<2x4xui32>
    %175 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<2x1xui32>) -> tensor<2x4xui32>
    %176 = stablehlo.add %172, %175 : tensor<2x4xui32>
    %c_44 = stablehlo.constant dense<5> : tensor<ui32>
    %177 = stablehlo.broadcast_in_dim %c_44, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
    %178 = stablehlo.add %176, %177 : tensor<2x4xui32>
    return %174, %178 : tensor<2x4xui32>, tensor<2x4xui32>
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
    %11:2 = call @threefry2x32(%1, %3, %10, %9) : (tensor<ui32>, tensor<ui32>, tensor<2xui32>, tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>)
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
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x2x4xf64>, %arg1: tensor<2x4xf64>, %arg2: tensor<i64>) -> tensor<3x2x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x4xf64>) -> tensor<1x2x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x2x4xf64>, tensor<1x2x4xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<3x2x4xf64>
    return %1 : tensor<3x2x4xf64>
  }
  func.func private @dynamic_update_index_in_dim_6(%arg0: tensor<3x2x4xi1>, %arg1: tensor<2x4xi1>, %arg2: tensor<i64>) -> tensor<3x2x4xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x4xi1>) -> tensor<1x2x4xi1>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x2x4xi1>, tensor<1x2x4xi1>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<3x2x4xi1>
    return %1 : tensor<3x2x4xi1>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x2x4xf64>, %arg1: tensor<i64>) -> tensor<2x4xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 4] : (tensor<3x2x4xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2x4xf64>) -> tensor<2x4xf64>
    return %1 : tensor<2x4xf64>
  }
  func.func private @dynamic_index_in_dim_7(%arg0: tensor<3x2x4xi1>, %arg1: tensor<i64>) -> tensor<2x4xi1> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 4] : (tensor<3x2x4xi1>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x4xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x2x4xi1>) -> tensor<2x4xi1>
    return %1 : tensor<2x4xi1>
  }
  func.func private @closed_call_8(%arg0: tensor<f64>, %arg1: tensor<2x4xf64>, %arg2: tensor<2x4xf64>, %arg3: tensor<2x4xf64>, %arg4: tensor<2x4xi1>) -> (tensor<f64>, tensor<2x4xf64>) {
    %0 = stablehlo.add %arg1, %arg2 : tensor<2x4xf64>
    %1:2 = call @_where_9(%arg4, %0) : (tensor<2x4xi1>, tensor<2x4xf64>) -> (tensor<2x4xf64>, tensor<2x4xf64>)
    %2 = stablehlo.add %1#1, %1#0 : tensor<2x4xf64>
    %3 = stablehlo.multiply %1#0, %arg3 : tensor<2x4xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.reduce(%3 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<f64>
    %5 = stablehlo.add %arg0, %4 : tensor<f64>
    return %5, %2 : tensor<f64>, tensor<2x4xf64>
  }
  func.func private @_where_9(%arg0: tensor<2x4xi1>, %arg1: tensor<2x4xf64>) -> (tensor<2x4xf64>, tensor<2x4xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<2x4xi1>, tensor<2x4xf64>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<2x4xi1>, tensor<2x4xf64>
    return %2, %1 : tensor<2x4xf64>, tensor<2x4xf64>
  }
}
