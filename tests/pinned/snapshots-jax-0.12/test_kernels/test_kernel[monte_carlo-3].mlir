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
// def mcmc(theta0, coefficients, scales, width, rng_in):
//     def transition(carry, _):
//         at_x, rng_t = carry
//         rng_t, sub_t = jax.random.split(rng_t)
//         move_rng, accept_rng = jax.random.split(sub_t)
//         dw = 2 * jax.random.uniform(move_rng, (2, 4)) - 1
//         coin = jax.random.uniform(accept_rng, (2,))
//         candidate = at_x + width * dw
//         lp_now = jax.vmap(log_prob, in_axes=(0, None))(at_x, scales)
//         logp_prop = jax.vmap(log_prob, in_axes=(0, None))(candidate, scales)
//         gain = logp_prop - lp_now
//         accept = jnp.log(coin + 1e-6) < gain
//         x_next = jnp.where(accept[:, None], candidate, at_x)
//         return (x_next, rng_t), x_next
//
//     (x_end, _), trace = jax.lax.scan(transition, (theta0, rng_in), None, length=3)
//     return trace, jnp.einsum("i,i...->...", coefficients, x_end)
//
//   theta0: float64[2, 4] in [-1.5, 1.5]
//   coefficients: float64[2] in [-1, 1]
//   scales: float64[4] in [0.4, 1.6]
//   width: float64[] in [0.2, 0.9]
//   rng_in: uint32[2] in [0, 4.29497e+09]
// -----
// forward, cpu
module @jit_mcmc attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4xf64>, %arg1: tensor<2xf64>, %arg2: tensor<4xf64>, %arg3: tensor<f64>, %arg4: tensor<2xui32>) -> (tensor<3x2x4xf64> {jax.result_info = "result[0]"}, tensor<4xf64> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3x2x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1:6 = stablehlo.while(%iterArg = %arg3, %iterArg_0 = %arg2, %iterArg_1 = %c, %iterArg_2 = %arg0, %iterArg_3 = %arg4, %iterArg_4 = %0) : tensor<f64>, tensor<4xf64>, tensor<i64>, tensor<2x4xf64>, tensor<2xui32>, tensor<3x2x4xf64>
    cond {
      %c_5 = stablehlo.constant dense<3> : tensor<i64>
      %3 = stablehlo.compare LT, %iterArg_1, %c_5, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %3 : tensor<i1>
    } do {
      %3 = func.call @_threefry_split(%iterArg_3) : (tensor<2xui32>) -> tensor<2x2xui32>
      %4 = stablehlo.slice %3 [0:1, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
      %5 = stablehlo.reshape %4 : (tensor<1x2xui32>) -> tensor<2xui32>
      %6 = stablehlo.slice %3 [1:2, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
      %7 = stablehlo.reshape %6 : (tensor<1x2xui32>) -> tensor<2xui32>
      %8 = func.call @_threefry_split(%7) : (tensor<2xui32>) -> tensor<2x2xui32>
      %9 = stablehlo.slice %8 [0:1, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
      %10 = stablehlo.reshape %9 : (tensor<1x2xui32>) -> tensor<2xui32>
      %11 = stablehlo.slice %8 [1:2, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
      %12 = stablehlo.reshape %11 : (tensor<1x2xui32>) -> tensor<2xui32>
      %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %13 = func.call @_uniform(%10, %cst_5, %cst_6) : (tensor<2xui32>, tensor<f64>, tensor<f64>) -> tensor<2x4xf64>
      %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %14 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
      %15 = stablehlo.multiply %14, %13 : tensor<2x4xf64>
      %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %16 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
      %17 = stablehlo.subtract %15, %16 : tensor<2x4xf64>
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %18 = func.call @_uniform_1(%12, %cst_9, %cst_10) : (tensor<2xui32>, tensor<f64>, tensor<f64>) -> tensor<2xf64>
      %19 = stablehlo.broadcast_in_dim %iterArg, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
      %20 = stablehlo.multiply %19, %17 : tensor<2x4xf64>
      %21 = stablehlo.add %iterArg_2, %20 : tensor<2x4xf64>
      %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %22 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
      %23 = stablehlo.subtract %iterArg_2, %22 : tensor<2x4xf64>
      %24 = stablehlo.multiply %23, %23 : tensor<2x4xf64>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %25 = stablehlo.reduce(%24 init: %cst_12) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
      %26 = stablehlo.negate %25 : tensor<2xf64>
      %27 = stablehlo.multiply %iterArg_2, %iterArg_2 : tensor<2x4xf64>
      %28 = stablehlo.broadcast_in_dim %iterArg_0, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
      %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
      %30 = stablehlo.multiply %29, %27 : tensor<2x4xf64>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %31 = stablehlo.reduce(%30 init: %cst_13) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
      %cst_14 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
      %32 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %33 = stablehlo.multiply %32, %31 : tensor<2xf64>
      %34 = stablehlo.broadcast_in_dim %26, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %35 = stablehlo.broadcast_in_dim %33, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %36 = stablehlo.concatenate %34, %35, dim = 1 : (tensor<2x1xf64>, tensor<2x1xf64>) -> tensor<2x2xf64>
      %cst_15 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %37 = stablehlo.reduce(%36 init: %cst_15) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
      %cst_16 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %38 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %39 = stablehlo.maximum %38, %37 : tensor<2xf64>
      %40 = stablehlo.is_finite %39 : (tensor<2xf64>) -> tensor<2xi1>
      %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %41 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %42 = stablehlo.select %40, %39, %41 : tensor<2xi1>, tensor<2xf64>
      %43 = stablehlo.broadcast_in_dim %42, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %44 = stablehlo.broadcast_in_dim %43, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
      %45 = stablehlo.subtract %36, %44 : tensor<2x2xf64>
      %46 = stablehlo.exponential %45 : tensor<2x2xf64>
      %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %47 = stablehlo.reduce(%46 init: %cst_18) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
      %48 = stablehlo.abs %47 : tensor<2xf64>
      %49 = stablehlo.log %48 : tensor<2xf64>
      %50 = stablehlo.add %49, %42 : tensor<2xf64>
      %51 = stablehlo.negate %50 : tensor<2xf64>
      %52 = stablehlo.negate %51 : tensor<2xf64>
      %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %53 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
      %54 = stablehlo.subtract %21, %53 : tensor<2x4xf64>
      %55 = stablehlo.multiply %54, %54 : tensor<2x4xf64>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %56 = stablehlo.reduce(%55 init: %cst_20) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
      %57 = stablehlo.negate %56 : tensor<2xf64>
      %58 = stablehlo.multiply %21, %21 : tensor<2x4xf64>
      %59 = stablehlo.broadcast_in_dim %iterArg_0, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
      %60 = stablehlo.broadcast_in_dim %59, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
      %61 = stablehlo.multiply %60, %58 : tensor<2x4xf64>
      %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %62 = stablehlo.reduce(%61 init: %cst_21) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
      %cst_22 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
      %63 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %64 = stablehlo.multiply %63, %62 : tensor<2xf64>
      %65 = stablehlo.broadcast_in_dim %57, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %66 = stablehlo.broadcast_in_dim %64, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %67 = stablehlo.concatenate %65, %66, dim = 1 : (tensor<2x1xf64>, tensor<2x1xf64>) -> tensor<2x2xf64>
      %cst_23 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %68 = stablehlo.reduce(%67 init: %cst_23) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
      %cst_24 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %69 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %70 = stablehlo.maximum %69, %68 : tensor<2xf64>
      %71 = stablehlo.is_finite %70 : (tensor<2xf64>) -> tensor<2xi1>
      %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %72 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %73 = stablehlo.select %71, %70, %72 : tensor<2xi1>, tensor<2xf64>
      %74 = stablehlo.broadcast_in_dim %73, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %75 = stablehlo.broadcast_in_dim %74, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
      %76 = stablehlo.subtract %67, %75 : tensor<2x2xf64>
      %77 = stablehlo.exponential %76 : tensor<2x2xf64>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %78 = stablehlo.reduce(%77 init: %cst_26) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
      %79 = stablehlo.abs %78 : tensor<2xf64>
      %80 = stablehlo.log %79 : tensor<2xf64>
      %81 = stablehlo.add %80, %73 : tensor<2xf64>
      %82 = stablehlo.negate %81 : tensor<2xf64>
      %83 = stablehlo.negate %82 : tensor<2xf64>
      %84 = stablehlo.subtract %83, %52 : tensor<2xf64>
      %cst_27 = stablehlo.constant dense<9.9999999999999995E-7> : tensor<f64>
      %85 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %86 = stablehlo.add %18, %85 : tensor<2xf64>
      %87 = stablehlo.log %86 : tensor<2xf64>
      %88 = stablehlo.compare LT, %87, %84, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
      %89 = stablehlo.broadcast_in_dim %88, dims = [0] : (tensor<2xi1>) -> tensor<2x1xi1>
      %90 = func.call @_where(%89, %21, %iterArg_2) : (tensor<2x1xi1>, tensor<2x4xf64>, tensor<2x4xf64>) -> tensor<2x4xf64>
      %91 = func.call @dynamic_update_index_in_dim(%iterArg_4, %90, %iterArg_1) : (tensor<3x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<3x2x4xf64>
      %c_28 = stablehlo.constant dense<1> : tensor<i64>
      %92 = stablehlo.add %iterArg_1, %c_28 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_0, %92, %90, %5, %91 : tensor<f64>, tensor<4xf64>, tensor<i64>, tensor<2x4xf64>, tensor<2xui32>, tensor<3x2x4xf64>
    }
    %2 = stablehlo.dot_general %arg1, %1#3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<2x4xf64>) -> tensor<4xf64>
    return %1#5, %2 : tensor<3x2x4xf64>, tensor<4xf64>
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
      %16 = stablehlo.add %iterArg_5, %iterArg_6 : tensor<2xui32>
      %17 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<ui32>) -> tensor<2xui32>
      %18 = stablehlo.shift_left %iterArg_6, %17 : tensor<2xui32>
      %c_13 = stablehlo.constant dense<32> : tensor<ui32>
      %19 = stablehlo.subtract %c_13, %9 : tensor<ui32>
      %20 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<ui32>) -> tensor<2xui32>
      %21 = stablehlo.shift_right_logical %iterArg_6, %20 : tensor<2xui32>
      %22 = stablehlo.or %18, %21 : tensor<2xui32>
      %23 = stablehlo.xor %16, %22 : tensor<2xui32>
      %24 = stablehlo.add %16, %23 : tensor<2xui32>
      %25 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<ui32>) -> tensor<2xui32>
      %26 = stablehlo.shift_left %23, %25 : tensor<2xui32>
      %c_14 = stablehlo.constant dense<32> : tensor<ui32>
      %27 = stablehlo.subtract %c_14, %11 : tensor<ui32>
      %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<ui32>) -> tensor<2xui32>
      %29 = stablehlo.shift_right_logical %23, %28 : tensor<2xui32>
      %30 = stablehlo.or %26, %29 : tensor<2xui32>
      %31 = stablehlo.xor %24, %30 : tensor<2xui32>
      %32 = stablehlo.add %24, %31 : tensor<2xui32>
      %33 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<ui32>) -> tensor<2xui32>
      %34 = stablehlo.shift_left %31, %33 : tensor<2xui32>
      %c_15 = stablehlo.constant dense<32> : tensor<ui32>
      %35 = stablehlo.subtract %c_15, %13 : tensor<ui32>
      %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<ui32>) -> tensor<2xui32>
      %37 = stablehlo.shift_right_logical %31, %36 : tensor<2xui32>
      %38 = stablehlo.or %34, %37 : tensor<2xui32>
      %39 = stablehlo.xor %32, %38 : tensor<2xui32>
      %40 = stablehlo.add %32, %39 : tensor<2xui32>
      %41 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<ui32>) -> tensor<2xui32>
      %42 = stablehlo.shift_left %39, %41 : tensor<2xui32>
      %c_16 = stablehlo.constant dense<32> : tensor<ui32>
      %43 = stablehlo.subtract %c_16, %15 : tensor<ui32>
      %44 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<ui32>) -> tensor<2xui32>
      %45 = stablehlo.shift_right_logical %39, %44 : tensor<2xui32>
      %46 = stablehlo.or %42, %45 : tensor<2xui32>
      %47 = stablehlo.xor %40, %46 : tensor<2xui32>
      %48 = stablehlo.broadcast_in_dim %iterArg_7, dims = [] : (tensor<ui32>) -> tensor<2xui32>
      %49 = stablehlo.add %40, %48 : tensor<2xui32>
      %50 = stablehlo.broadcast_in_dim %iterArg_8, dims = [] : (tensor<ui32>) -> tensor<2xui32>
      %51 = stablehlo.add %47, %50 : tensor<2xui32>
      %c_17 = stablehlo.constant dense<1> : tensor<i64>
      %52 = stablehlo.add %iterArg_4, %c_17 : tensor<i64>
      %53 = stablehlo.convert %52 : (tensor<i64>) -> tensor<ui32>
      %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<ui32>) -> tensor<2xui32>
      %55 = stablehlo.add %51, %54 : tensor<2xui32>
      %c_18 = stablehlo.constant dense<1> : tensor<i64>
      %56 = stablehlo.add %iterArg, %c_18 : tensor<i64>
      stablehlo.return %56, %7, %49, %55, %iterArg_8, %iterArg_9, %iterArg_7, %iterArg_11, %iterArg_10 : tensor<i64>, tensor<i64>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<2xui32>, tensor<2xui32>
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
    %19:2 = call @threefry2x32_0(%5, %7, %18, %17) : (tensor<ui32>, tensor<ui32>, tensor<2x4xui32>, tensor<2x4xui32>) -> (tensor<2x4xui32>, tensor<2x4xui32>)
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
  func.func private @threefry2x32_0(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<2x4xui32>, %arg3: tensor<2x4xui32>) -> (tensor<2x4xui32>, tensor<2x4xui32>) {
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
      %16 = stablehlo.add %iterArg_5, %iterArg_6 : tensor<2x4xui32>
      %17 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
      %18 = stablehlo.shift_left %iterArg_6, %17 : tensor<2x4xui32>
      %c_13 = stablehlo.constant dense<32> : tensor<ui32>
      %19 = stablehlo.subtract %c_13, %9 : tensor<ui32>
      %20 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
      %21 = stablehlo.shift_right_logical %iterArg_6, %20 : tensor<2x4xui32>
      %22 = stablehlo.or %18, %21 : tensor<2x4xui32>
      %23 = stablehlo.xor %16, %22 : tensor<2x4xui32>
      %24 = stablehlo.add %16, %23 : tensor<2x4xui32>
      %25 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
      %26 = stablehlo.shift_left %23, %25 : tensor<2x4xui32>
      %c_14 = stablehlo.constant dense<32> : tensor<ui32>
      %27 = stablehlo.subtract %c_14, %11 : tensor<ui32>
      %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
      %29 = stablehlo.shift_right_logical %23, %28 : tensor<2x4xui32>
      %30 = stablehlo.or %26, %29 : tensor<2x4xui32>
      %31 = stablehlo.xor %24, %30 : tensor<2x4xui32>
      %32 = stablehlo.add %24, %31 : tensor<2x4xui32>
      %33 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
      %34 = stablehlo.shift_left %31, %33 : tensor<2x4xui32>
      %c_15 = stablehlo.constant dense<32> : tensor<ui32>
      %35 = stablehlo.subtract %c_15, %13 : tensor<ui32>
      %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
      %37 = stablehlo.shift_right_logical %31, %36 : tensor<2x4xui32>
      %38 = stablehlo.or %34, %37 : tensor<2x4xui32>
      %39 = stablehlo.xor %32, %38 : tensor<2x4xui32>
      %40 = stablehlo.add %32, %39 : tensor<2x4xui32>
      %41 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
      %42 = stablehlo.shift_left %39, %41 : tensor<2x4xui32>
      %c_16 = stablehlo.constant dense<32> : tensor<ui32>
      %43 = stablehlo.subtract %c_16, %15 : tensor<ui32>
      %44 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
      %45 = stablehlo.shift_right_logical %39, %44 : tensor<2x4xui32>
      %46 = stablehlo.or %42, %45 : tensor<2x4xui32>
      %47 = stablehlo.xor %40, %46 : tensor<2x4xui32>
      %48 = stablehlo.broadcast_in_dim %iterArg_7, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
      %49 = stablehlo.add %40, %48 : tensor<2x4xui32>
      %50 = stablehlo.broadcast_in_dim %iterArg_8, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
      %51 = stablehlo.add %47, %50 : tensor<2x4xui32>
      %c_17 = stablehlo.constant dense<1> : tensor<i64>
      %52 = stablehlo.add %iterArg_4, %c_17 : tensor<i64>
      %53 = stablehlo.convert %52 : (tensor<i64>) -> tensor<ui32>
      %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
      %55 = stablehlo.add %51, %54 : tensor<2x4xui32>
      %c_18 = stablehlo.constant dense<1> : tensor<i64>
      %56 = stablehlo.add %iterArg, %c_18 : tensor<i64>
      stablehlo.return %56, %7, %49, %55, %iterArg_8, %iterArg_9, %iterArg_7, %iterArg_11, %iterArg_10 : tensor<i64>, tensor<i64>, tensor<2x4xui32>, tensor<2x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<2x4xui32>, tensor<2x4xui32>
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
// forward, cuda
module @jit_mcmc attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4xf64>, %arg1: tensor<2xf64>, %arg2: tensor<4xf64>, %arg3: tensor<f64>, %arg4: tensor<2xui32>) -> (tensor<3x2x4xf64> {jax.result_info = "result[0]"}, tensor<4xf64> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3x2x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1:6 = stablehlo.while(%iterArg = %arg3, %iterArg_0 = %arg2, %iterArg_1 = %c, %iterArg_2 = %arg0, %iterArg_3 = %arg4, %iterArg_4 = %0) : tensor<f64>, tensor<4xf64>, tensor<i64>, tensor<2x4xf64>, tensor<2xui32>, tensor<3x2x4xf64>
    cond {
      %c_5 = stablehlo.constant dense<3> : tensor<i64>
      %3 = stablehlo.compare LT, %iterArg_1, %c_5, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %3 : tensor<i1>
    } do {
      %3 = func.call @_threefry_split(%iterArg_3) : (tensor<2xui32>) -> tensor<2x2xui32>
      %4 = stablehlo.slice %3 [0:1, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
      %5 = stablehlo.reshape %4 : (tensor<1x2xui32>) -> tensor<2xui32>
      %6 = stablehlo.slice %3 [1:2, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
      %7 = stablehlo.reshape %6 : (tensor<1x2xui32>) -> tensor<2xui32>
      %8 = func.call @_threefry_split(%7) : (tensor<2xui32>) -> tensor<2x2xui32>
      %9 = stablehlo.slice %8 [0:1, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
      %10 = stablehlo.reshape %9 : (tensor<1x2xui32>) -> tensor<2xui32>
      %11 = stablehlo.slice %8 [1:2, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
      %12 = stablehlo.reshape %11 : (tensor<1x2xui32>) -> tensor<2xui32>
      %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %13 = func.call @_uniform(%10, %cst_5, %cst_6) : (tensor<2xui32>, tensor<f64>, tensor<f64>) -> tensor<2x4xf64>
      %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %14 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
      %15 = stablehlo.multiply %14, %13 : tensor<2x4xf64>
      %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %16 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
      %17 = stablehlo.subtract %15, %16 : tensor<2x4xf64>
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %18 = func.call @_uniform_1(%12, %cst_9, %cst_10) : (tensor<2xui32>, tensor<f64>, tensor<f64>) -> tensor<2xf64>
      %19 = stablehlo.broadcast_in_dim %iterArg, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
      %20 = stablehlo.multiply %19, %17 : tensor<2x4xf64>
      %21 = stablehlo.add %iterArg_2, %20 : tensor<2x4xf64>
      %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %22 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
      %23 = stablehlo.subtract %iterArg_2, %22 : tensor<2x4xf64>
      %24 = stablehlo.multiply %23, %23 : tensor<2x4xf64>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %25 = stablehlo.reduce(%24 init: %cst_12) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
      %26 = stablehlo.negate %25 : tensor<2xf64>
      %27 = stablehlo.multiply %iterArg_2, %iterArg_2 : tensor<2x4xf64>
      %28 = stablehlo.broadcast_in_dim %iterArg_0, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
      %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
      %30 = stablehlo.multiply %29, %27 : tensor<2x4xf64>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %31 = stablehlo.reduce(%30 init: %cst_13) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
      %cst_14 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
      %32 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %33 = stablehlo.multiply %32, %31 : tensor<2xf64>
      %34 = stablehlo.broadcast_in_dim %26, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %35 = stablehlo.broadcast_in_dim %33, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %36 = stablehlo.concatenate %34, %35, dim = 1 : (tensor<2x1xf64>, tensor<2x1xf64>) -> tensor<2x2xf64>
      %cst_15 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %37 = stablehlo.reduce(%36 init: %cst_15) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
      %cst_16 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %38 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %39 = stablehlo.maximum %38, %37 : tensor<2xf64>
      %40 = stablehlo.is_finite %39 : (tensor<2xf64>) -> tensor<2xi1>
      %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %41 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %42 = stablehlo.select %40, %39, %41 : tensor<2xi1>, tensor<2xf64>
      %43 = stablehlo.broadcast_in_dim %42, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %44 = stablehlo.broadcast_in_dim %43, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
      %45 = stablehlo.subtract %36, %44 : tensor<2x2xf64>
      %46 = stablehlo.exponential %45 : tensor<2x2xf64>
      %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %47 = stablehlo.reduce(%46 init: %cst_18) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
      %48 = stablehlo.abs %47 : tensor<2xf64>
      %49 = stablehlo.log %48 : tensor<2xf64>
      %50 = stablehlo.add %49, %42 : tensor<2xf64>
      %51 = stablehlo.negate %50 : tensor<2xf64>
      %52 = stablehlo.negate %51 : tensor<2xf64>
      %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %53 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
      %54 = stablehlo.subtract %21, %53 : tensor<2x4xf64>
      %55 = stablehlo.multiply %54, %54 : tensor<2x4xf64>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %56 = stablehlo.reduce(%55 init: %cst_20) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
      %57 = stablehlo.negate %56 : tensor<2xf64>
      %58 = stablehlo.multiply %21, %21 : tensor<2x4xf64>
      %59 = stablehlo.broadcast_in_dim %iterArg_0, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
      %60 = stablehlo.broadcast_in_dim %59, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
      %61 = stablehlo.multiply %60, %58 : tensor<2x4xf64>
      %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %62 = stablehlo.reduce(%61 init: %cst_21) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
      %cst_22 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
      %63 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %64 = stablehlo.multiply %63, %62 : tensor<2xf64>
      %65 = stablehlo.broadcast_in_dim %57, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %66 = stablehlo.broadcast_in_dim %64, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %67 = stablehlo.concatenate %65, %66, dim = 1 : (tensor<2x1xf64>, tensor<2x1xf64>) -> tensor<2x2xf64>
      %cst_23 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %68 = stablehlo.reduce(%67 init: %cst_23) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
      %cst_24 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %69 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %70 = stablehlo.maximum %69, %68 : tensor<2xf64>
      %71 = stablehlo.is_finite %70 : (tensor<2xf64>) -> tensor<2xi1>
      %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %72 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %73 = stablehlo.select %71, %70, %72 : tensor<2xi1>, tensor<2xf64>
      %74 = stablehlo.broadcast_in_dim %73, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %75 = stablehlo.broadcast_in_dim %74, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
      %76 = stablehlo.subtract %67, %75 : tensor<2x2xf64>
      %77 = stablehlo.exponential %76 : tensor<2x2xf64>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %78 = stablehlo.reduce(%77 init: %cst_26) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
      %79 = stablehlo.abs %78 : tensor<2xf64>
      %80 = stablehlo.log %79 : tensor<2xf64>
      %81 = stablehlo.add %80, %73 : tensor<2xf64>
      %82 = stablehlo.negate %81 : tensor<2xf64>
      %83 = stablehlo.negate %82 : tensor<2xf64>
      %84 = stablehlo.subtract %83, %52 : tensor<2xf64>
      %cst_27 = stablehlo.constant dense<9.9999999999999995E-7> : tensor<f64>
      %85 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %86 = stablehlo.add %18, %85 : tensor<2xf64>
      %87 = stablehlo.log %86 : tensor<2xf64>
      %88 = stablehlo.compare LT, %87, %84, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
      %89 = stablehlo.broadcast_in_dim %88, dims = [0] : (tensor<2xi1>) -> tensor<2x1xi1>
      %90 = func.call @_where(%89, %21, %iterArg_2) : (tensor<2x1xi1>, tensor<2x4xf64>, tensor<2x4xf64>) -> tensor<2x4xf64>
      %91 = func.call @dynamic_update_index_in_dim(%iterArg_4, %90, %iterArg_1) : (tensor<3x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<3x2x4xf64>
      %c_28 = stablehlo.constant dense<1> : tensor<i64>
      %92 = stablehlo.add %iterArg_1, %c_28 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_0, %92, %90, %5, %91 : tensor<f64>, tensor<4xf64>, tensor<i64>, tensor<2x4xf64>, tensor<2xui32>, tensor<3x2x4xf64>
    }
    %2 = stablehlo.dot_general %arg1, %1#3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<2x4xf64>) -> tensor<4xf64>
    return %1#5, %2 : tensor<3x2x4xf64>, tensor<4xf64>
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
    %19:2 = call @threefry2x32_0(%5, %7, %18, %17) : (tensor<ui32>, tensor<ui32>, tensor<2x4xui32>, tensor<2x4xui32>) -> (tensor<2x4xui32>, tensor<2x4xui32>)
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
  func.func private @threefry2x32_0(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<2x4xui32>, %arg3: tensor<2x4xui32>) -> (tensor<2x4xui32>, tensor<2x4xui32>) {
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
  func.func public @main(%arg0: tensor<2x4xf64>, %arg1: tensor<2xf64>, %arg2: tensor<4xf64>, %arg3: tensor<f64>, %arg4: tensor<2xui32>) -> (tensor<2x4xf64> {jax.result_info = "result[0]"}, tensor<2xf64> {jax.result_info = "result[1]"}, tensor<4xf64> {jax.result_info = "result[2]"}, tensor<f64> {jax.result_info = "result[3]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %0:2 = call @_uniform(%cst, %cst_0) : (tensor<f64>, tensor<f64>) -> (tensor<1x1xf64>, tensor<1x1xf64>)
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %1:2 = call @_uniform_0(%cst_1, %cst_2) : (tensor<f64>, tensor<f64>) -> (tensor<1xf64>, tensor<1xf64>)
    %2 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %4 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<3x2x4xf64>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %7 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<3x2x4xi1>
    %c_6 = stablehlo.constant dense<0> : tensor<i64>
    %8:14 = stablehlo.while(%iterArg = %1#0, %iterArg_12 = %1#1, %iterArg_13 = %arg3, %iterArg_14 = %0#0, %iterArg_15 = %0#1, %iterArg_16 = %4, %iterArg_17 = %5, %iterArg_18 = %2, %iterArg_19 = %3, %iterArg_20 = %c_6, %iterArg_21 = %arg0, %iterArg_22 = %arg4, %iterArg_23 = %6, %iterArg_24 = %7) : tensor<1xf64>, tensor<1xf64>, tensor<f64>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x4xf64>, tensor<2xf64>, tensor<1x4xf64>, tensor<2xf64>, tensor<i64>, tensor<2x4xf64>, tensor<2xui32>, tensor<3x2x4xf64>, tensor<3x2x4xi1>
    cond {
      %c_25 = stablehlo.constant dense<3> : tensor<i64>
      %16 = stablehlo.compare LT, %iterArg_20, %c_25, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %16 : tensor<i1>
    } do {
      %16 = func.call @_threefry_split(%iterArg_22) : (tensor<2xui32>) -> tensor<2x2xui32>
      %17 = stablehlo.slice %16 [0:1, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
      %18 = stablehlo.reshape %17 : (tensor<1x2xui32>) -> tensor<2xui32>
      %19 = stablehlo.slice %16 [1:2, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
      %20 = stablehlo.reshape %19 : (tensor<1x2xui32>) -> tensor<2xui32>
      %21 = func.call @_threefry_split(%20) : (tensor<2xui32>) -> tensor<2x2xui32>
      %22 = stablehlo.slice %21 [0:1, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
      %23 = stablehlo.reshape %22 : (tensor<1x2xui32>) -> tensor<2xui32>
      %24 = stablehlo.slice %21 [1:2, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
      %25 = stablehlo.reshape %24 : (tensor<1x2xui32>) -> tensor<2xui32>
      %26 = func.call @_uniform_1(%23, %iterArg_14, %iterArg_15) : (tensor<2xui32>, tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<2x4xf64>
      %cst_25 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %27 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
      %28 = stablehlo.multiply %27, %26 : tensor<2x4xf64>
      %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %29 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
      %30 = stablehlo.subtract %28, %29 : tensor<2x4xf64>
      %31 = func.call @_uniform_3(%25, %iterArg, %iterArg_12) : (tensor<2xui32>, tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
      %32 = stablehlo.broadcast_in_dim %iterArg_13, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
      %33 = stablehlo.multiply %32, %30 : tensor<2x4xf64>
      %34 = stablehlo.add %iterArg_21, %33 : tensor<2x4xf64>
      %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %35 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
      %36 = stablehlo.subtract %iterArg_21, %35 : tensor<2x4xf64>
      %37 = stablehlo.multiply %36, %36 : tensor<2x4xf64>
      %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %38 = stablehlo.reduce(%37 init: %cst_28) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
      %39 = stablehlo.negate %38 : tensor<2xf64>
      %40 = stablehlo.multiply %iterArg_21, %iterArg_21 : tensor<2x4xf64>
      %41 = stablehlo.broadcast_in_dim %iterArg_18, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
      %42 = stablehlo.multiply %41, %40 : tensor<2x4xf64>
      %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %43 = stablehlo.reduce(%42 init: %cst_29) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
      %cst_30 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
      %44 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %45 = stablehlo.multiply %44, %43 : tensor<2xf64>
      %46 = stablehlo.broadcast_in_dim %39, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %47 = stablehlo.broadcast_in_dim %45, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %48 = stablehlo.concatenate %46, %47, dim = 1 : (tensor<2x1xf64>, tensor<2x1xf64>) -> tensor<2x2xf64>
      %cst_31 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %49 = stablehlo.reduce(%48 init: %cst_31) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
      %cst_32 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %50 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %51 = stablehlo.maximum %50, %49 : tensor<2xf64>
      %52 = stablehlo.is_finite %51 : (tensor<2xf64>) -> tensor<2xi1>
      %53 = stablehlo.select %52, %51, %iterArg_19 : tensor<2xi1>, tensor<2xf64>
      %54 = stablehlo.broadcast_in_dim %53, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %55 = stablehlo.broadcast_in_dim %54, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
      %56 = stablehlo.subtract %48, %55 : tensor<2x2xf64>
      %57 = stablehlo.exponential %56 : tensor<2x2xf64>
      %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %58 = stablehlo.reduce(%57 init: %cst_33) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
      %59 = stablehlo.abs %58 : tensor<2xf64>
      %60 = stablehlo.log %59 : tensor<2xf64>
      %61 = stablehlo.add %60, %53 : tensor<2xf64>
      %62 = stablehlo.negate %61 : tensor<2xf64>
      %63 = stablehlo.negate %62 : tensor<2xf64>
      %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %64 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
      %65 = stablehlo.subtract %34, %64 : tensor<2x4xf64>
      %66 = stablehlo.multiply %65, %65 : tensor<2x4xf64>
      %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %67 = stablehlo.reduce(%66 init: %cst_35) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
      %68 = stablehlo.negate %67 : tensor<2xf64>
      %69 = stablehlo.multiply %34, %34 : tensor<2x4xf64>
      %70 = stablehlo.broadcast_in_dim %iterArg_16, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
      %71 = stablehlo.multiply %70, %69 : tensor<2x4xf64>
      %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %72 = stablehlo.reduce(%71 init: %cst_36) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
      %cst_37 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
      %73 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %74 = stablehlo.multiply %73, %72 : tensor<2xf64>
      %75 = stablehlo.broadcast_in_dim %68, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %76 = stablehlo.broadcast_in_dim %74, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %77 = stablehlo.concatenate %75, %76, dim = 1 : (tensor<2x1xf64>, tensor<2x1xf64>) -> tensor<2x2xf64>
      %cst_38 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %78 = stablehlo.reduce(%77 init: %cst_38) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
      %cst_39 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %79 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %80 = stablehlo.maximum %79, %78 : tensor<2xf64>
      %81 = stablehlo.is_finite %80 : (tensor<2xf64>) -> tensor<2xi1>
      %82 = stablehlo.select %81, %80, %iterArg_17 : tensor<2xi1>, tensor<2xf64>
      %83 = stablehlo.broadcast_in_dim %82, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %84 = stablehlo.broadcast_in_dim %83, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
      %85 = stablehlo.subtract %77, %84 : tensor<2x2xf64>
      %86 = stablehlo.exponential %85 : tensor<2x2xf64>
      %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %87 = stablehlo.reduce(%86 init: %cst_40) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
      %88 = stablehlo.abs %87 : tensor<2xf64>
      %89 = stablehlo.log %88 : tensor<2xf64>
      %90 = stablehlo.add %89, %82 : tensor<2xf64>
      %91 = stablehlo.negate %90 : tensor<2xf64>
      %92 = stablehlo.negate %91 : tensor<2xf64>
      %93 = stablehlo.subtract %92, %63 : tensor<2xf64>
      %cst_41 = stablehlo.constant dense<9.9999999999999995E-7> : tensor<f64>
      %94 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %95 = stablehlo.add %31, %94 : tensor<2xf64>
      %96 = stablehlo.log %95 : tensor<2xf64>
      %97 = stablehlo.compare LT, %96, %93, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
      %98 = stablehlo.broadcast_in_dim %97, dims = [0] : (tensor<2xi1>) -> tensor<2x1xi1>
      %99:2 = func.call @_where(%98, %34, %iterArg_21) : (tensor<2x1xi1>, tensor<2x4xf64>, tensor<2x4xf64>) -> (tensor<2x4xf64>, tensor<2x4xi1>)
      %100 = func.call @dynamic_update_index_in_dim(%iterArg_23, %30, %iterArg_20) : (tensor<3x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<3x2x4xf64>
      %101 = func.call @dynamic_update_index_in_dim_4(%iterArg_24, %99#1, %iterArg_20) : (tensor<3x2x4xi1>, tensor<2x4xi1>, tensor<i64>) -> tensor<3x2x4xi1>
      %c_42 = stablehlo.constant dense<1> : tensor<i64>
      %102 = stablehlo.add %iterArg_20, %c_42 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %102, %99#0, %18, %100, %101 : tensor<1xf64>, tensor<1xf64>, tensor<f64>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x4xf64>, tensor<2xf64>, tensor<1x4xf64>, tensor<2xf64>, tensor<i64>, tensor<2x4xf64>, tensor<2xui32>, tensor<3x2x4xf64>, tensor<3x2x4xi1>
    }
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<3x2x4xf64>
    %11 = stablehlo.dot_general %9, %arg1, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf64>, tensor<2xf64>) -> tensor<4x2xf64>
    %12 = stablehlo.transpose %11, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
    %13 = stablehlo.dot_general %9, %8#10, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4xf64>, tensor<2x4xf64>) -> tensor<2xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %c_10 = stablehlo.constant dense<0> : tensor<i64>
    %14:6 = stablehlo.while(%iterArg = %10, %iterArg_12 = %8#12, %iterArg_13 = %8#13, %iterArg_14 = %c_10, %iterArg_15 = %cst_9, %iterArg_16 = %12) : tensor<3x2x4xf64>, tensor<3x2x4xf64>, tensor<3x2x4xi1>, tensor<i64>, tensor<f64>, tensor<2x4xf64>
    cond {
      %c_17 = stablehlo.constant dense<3> : tensor<i64>
      %16 = stablehlo.compare LT, %iterArg_14, %c_17, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %16 : tensor<i1>
    } do {
      %c_17 = stablehlo.constant dense<3> : tensor<i64>
      %16 = stablehlo.subtract %c_17, %iterArg_14 : tensor<i64>
      %c_18 = stablehlo.constant dense<1> : tensor<i64>
      %17 = stablehlo.subtract %16, %c_18 : tensor<i64>
      %18 = func.call @dynamic_index_in_dim(%iterArg, %17) : (tensor<3x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %19 = func.call @dynamic_index_in_dim(%iterArg_12, %17) : (tensor<3x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %20 = func.call @dynamic_index_in_dim_5(%iterArg_13, %17) : (tensor<3x2x4xi1>, tensor<i64>) -> tensor<2x4xi1>
      %21 = stablehlo.add %iterArg_16, %18 : tensor<2x4xf64>
      %22:2 = func.call @_where_6(%20, %21) : (tensor<2x4xi1>, tensor<2x4xf64>) -> (tensor<2x4xf64>, tensor<2x4xf64>)
      %23 = stablehlo.add %22#1, %22#0 : tensor<2x4xf64>
      %24 = stablehlo.multiply %22#0, %19 : tensor<2x4xf64>
      %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %25 = stablehlo.reduce(%24 init: %cst_19) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<f64>
      %26 = stablehlo.add %iterArg_15, %25 : tensor<f64>
      %c_20 = stablehlo.constant dense<1> : tensor<i64>
      %27 = stablehlo.add %iterArg_14, %c_20 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_12, %iterArg_13, %27, %26, %23 : tensor<3x2x4xf64>, tensor<3x2x4xf64>, tensor<3x2x4xi1>, tensor<i64>, tensor<f64>, tensor<2x4xf64>
    }
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<4xf64>
    return %14#5, %13, %15, %14#4 : tensor<2x4xf64>, tensor<2xf64>, tensor<4xf64>, tensor<f64>
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
      %16 = stablehlo.add %iterArg_5, %iterArg_6 : tensor<2xui32>
      %17 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<ui32>) -> tensor<2xui32>
      %18 = stablehlo.shift_left %iterArg_6, %17 : tensor<2xui32>
      %c_13 = stablehlo.constant dense<32> : tensor<ui32>
      %19 = stablehlo.subtract %c_13, %9 : tensor<ui32>
      %20 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<ui32>) -> tensor<2xui32>
      %21 = stablehlo.shift_right_logical %iterArg_6, %20 : tensor<2xui32>
      %22 = stablehlo.or %18, %21 : tensor<2xui32>
      %23 = stablehlo.xor %16, %22 : tensor<2xui32>
      %24 = stablehlo.add %16, %23 : tensor<2xui32>
      %25 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<ui32>) -> tensor<2xui32>
      %26 = stablehlo.shift_left %23, %25 : tensor<2xui32>
      %c_14 = stablehlo.constant dense<32> : tensor<ui32>
      %27 = stablehlo.subtract %c_14, %11 : tensor<ui32>
      %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<ui32>) -> tensor<2xui32>
      %29 = stablehlo.shift_right_logical %23, %28 : tensor<2xui32>
      %30 = stablehlo.or %26, %29 : tensor<2xui32>
      %31 = stablehlo.xor %24, %30 : tensor<2xui32>
      %32 = stablehlo.add %24, %31 : tensor<2xui32>
      %33 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<ui32>) -> tensor<2xui32>
      %34 = stablehlo.shift_left %31, %33 : tensor<2xui32>
      %c_15 = stablehlo.constant dense<32> : tensor<ui32>
      %35 = stablehlo.subtract %c_15, %13 : tensor<ui32>
      %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<ui32>) -> tensor<2xui32>
      %37 = stablehlo.shift_right_logical %31, %36 : tensor<2xui32>
      %38 = stablehlo.or %34, %37 : tensor<2xui32>
      %39 = stablehlo.xor %32, %38 : tensor<2xui32>
      %40 = stablehlo.add %32, %39 : tensor<2xui32>
      %41 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<ui32>) -> tensor<2xui32>
      %42 = stablehlo.shift_left %39, %41 : tensor<2xui32>
      %c_16 = stablehlo.constant dense<32> : tensor<ui32>
      %43 = stablehlo.subtract %c_16, %15 : tensor<ui32>
      %44 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<ui32>) -> tensor<2xui32>
      %45 = stablehlo.shift_right_logical %39, %44 : tensor<2xui32>
      %46 = stablehlo.or %42, %45 : tensor<2xui32>
      %47 = stablehlo.xor %40, %46 : tensor<2xui32>
      %48 = stablehlo.broadcast_in_dim %iterArg_7, dims = [] : (tensor<ui32>) -> tensor<2xui32>
      %49 = stablehlo.add %40, %48 : tensor<2xui32>
      %50 = stablehlo.broadcast_in_dim %iterArg_8, dims = [] : (tensor<ui32>) -> tensor<2xui32>
      %51 = stablehlo.add %47, %50 : tensor<2xui32>
      %c_17 = stablehlo.constant dense<1> : tensor<i64>
      %52 = stablehlo.add %iterArg_4, %c_17 : tensor<i64>
      %53 = stablehlo.convert %52 : (tensor<i64>) -> tensor<ui32>
      %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<ui32>) -> tensor<2xui32>
      %55 = stablehlo.add %51, %54 : tensor<2xui32>
      %c_18 = stablehlo.constant dense<1> : tensor<i64>
      %56 = stablehlo.add %iterArg, %c_18 : tensor<i64>
      stablehlo.return %56, %7, %49, %55, %iterArg_8, %iterArg_9, %iterArg_7, %iterArg_11, %iterArg_10 : tensor<i64>, tensor<i64>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<2xui32>, tensor<2xui32>
  }
  func.func private @_uniform_1(%arg0: tensor<2xui32>, %arg1: tensor<1x1xf64>, %arg2: tensor<1x1xf64>) -> tensor<2x4xf64> {
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
    %15:2 = call @threefry2x32_2(%1, %3, %14, %13) : (tensor<ui32>, tensor<ui32>, tensor<2x4xui32>, tensor<2x4xui32>) -> (tensor<2x4xui32>, tensor<2x4xui32>)
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
  func.func private @threefry2x32_2(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<2x4xui32>, %arg3: tensor<2x4xui32>) -> (tensor<2x4xui32>, tensor<2x4xui32>) {
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
      %16 = stablehlo.add %iterArg_5, %iterArg_6 : tensor<2x4xui32>
      %17 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
      %18 = stablehlo.shift_left %iterArg_6, %17 : tensor<2x4xui32>
      %c_13 = stablehlo.constant dense<32> : tensor<ui32>
      %19 = stablehlo.subtract %c_13, %9 : tensor<ui32>
      %20 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
      %21 = stablehlo.shift_right_logical %iterArg_6, %20 : tensor<2x4xui32>
      %22 = stablehlo.or %18, %21 : tensor<2x4xui32>
      %23 = stablehlo.xor %16, %22 : tensor<2x4xui32>
      %24 = stablehlo.add %16, %23 : tensor<2x4xui32>
      %25 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
      %26 = stablehlo.shift_left %23, %25 : tensor<2x4xui32>
      %c_14 = stablehlo.constant dense<32> : tensor<ui32>
      %27 = stablehlo.subtract %c_14, %11 : tensor<ui32>
      %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
      %29 = stablehlo.shift_right_logical %23, %28 : tensor<2x4xui32>
      %30 = stablehlo.or %26, %29 : tensor<2x4xui32>
      %31 = stablehlo.xor %24, %30 : tensor<2x4xui32>
      %32 = stablehlo.add %24, %31 : tensor<2x4xui32>
      %33 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
      %34 = stablehlo.shift_left %31, %33 : tensor<2x4xui32>
      %c_15 = stablehlo.constant dense<32> : tensor<ui32>
      %35 = stablehlo.subtract %c_15, %13 : tensor<ui32>
      %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
      %37 = stablehlo.shift_right_logical %31, %36 : tensor<2x4xui32>
      %38 = stablehlo.or %34, %37 : tensor<2x4xui32>
      %39 = stablehlo.xor %32, %38 : tensor<2x4xui32>
      %40 = stablehlo.add %32, %39 : tensor<2x4xui32>
      %41 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
      %42 = stablehlo.shift_left %39, %41 : tensor<2x4xui32>
      %c_16 = stablehlo.constant dense<32> : tensor<ui32>
      %43 = stablehlo.subtract %c_16, %15 : tensor<ui32>
      %44 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
      %45 = stablehlo.shift_right_logical %39, %44 : tensor<2x4xui32>
      %46 = stablehlo.or %42, %45 : tensor<2x4xui32>
      %47 = stablehlo.xor %40, %46 : tensor<2x4xui32>
      %48 = stablehlo.broadcast_in_dim %iterArg_7, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
      %49 = stablehlo.add %40, %48 : tensor<2x4xui32>
      %50 = stablehlo.broadcast_in_dim %iterArg_8, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
      %51 = stablehlo.add %47, %50 : tensor<2x4xui32>
      %c_17 = stablehlo.constant dense<1> : tensor<i64>
      %52 = stablehlo.add %iterArg_4, %c_17 : tensor<i64>
      %53 = stablehlo.convert %52 : (tensor<i64>) -> tensor<ui32>
      %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<ui32>) -> tensor<2x4xui32>
      %55 = stablehlo.add %51, %54 : tensor<2x4xui32>
      %c_18 = stablehlo.constant dense<1> : tensor<i64>
      %56 = stablehlo.add %iterArg, %c_18 : tensor<i64>
      stablehlo.return %56, %7, %49, %55, %iterArg_8, %iterArg_9, %iterArg_7, %iterArg_11, %iterArg_10 : tensor<i64>, tensor<i64>, tensor<2x4xui32>, tensor<2x4xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<2x4xui32>, tensor<2x4xui32>
  }
  func.func private @_uniform_3(%arg0: tensor<2xui32>, %arg1: tensor<1xf64>, %arg2: tensor<1xf64>) -> tensor<2xf64> {
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
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<3x2x4xi1>, %arg1: tensor<2x4xi1>, %arg2: tensor<i64>) -> tensor<3x2x4xi1> {
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
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<3x2x4xi1>, %arg1: tensor<i64>) -> tensor<2x4xi1> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 4] : (tensor<3x2x4xi1>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x4xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x2x4xi1>) -> tensor<2x4xi1>
    return %1 : tensor<2x4xi1>
  }
  func.func private @_where_6(%arg0: tensor<2x4xi1>, %arg1: tensor<2x4xf64>) -> (tensor<2x4xf64>, tensor<2x4xf64>) {
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
  func.func public @main(%arg0: tensor<2x4xf64>, %arg1: tensor<2xf64>, %arg2: tensor<4xf64>, %arg3: tensor<f64>, %arg4: tensor<2xui32>) -> (tensor<2x4xf64> {jax.result_info = "result[0]"}, tensor<2xf64> {jax.result_info = "result[1]"}, tensor<4xf64> {jax.result_info = "result[2]"}, tensor<f64> {jax.result_info = "result[3]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %0:2 = call @_uniform(%cst, %cst_0) : (tensor<f64>, tensor<f64>) -> (tensor<1x1xf64>, tensor<1x1xf64>)
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %1:2 = call @_uniform_0(%cst_1, %cst_2) : (tensor<f64>, tensor<f64>) -> (tensor<1xf64>, tensor<1xf64>)
    %2 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %4 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<3x2x4xf64>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %7 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<3x2x4xi1>
    %c_6 = stablehlo.constant dense<0> : tensor<i64>
    %8:14 = stablehlo.while(%iterArg = %1#0, %iterArg_12 = %1#1, %iterArg_13 = %arg3, %iterArg_14 = %0#0, %iterArg_15 = %0#1, %iterArg_16 = %4, %iterArg_17 = %5, %iterArg_18 = %2, %iterArg_19 = %3, %iterArg_20 = %c_6, %iterArg_21 = %arg0, %iterArg_22 = %arg4, %iterArg_23 = %6, %iterArg_24 = %7) : tensor<1xf64>, tensor<1xf64>, tensor<f64>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x4xf64>, tensor<2xf64>, tensor<1x4xf64>, tensor<2xf64>, tensor<i64>, tensor<2x4xf64>, tensor<2xui32>, tensor<3x2x4xf64>, tensor<3x2x4xi1>
    cond {
      %c_25 = stablehlo.constant dense<3> : tensor<i64>
      %16 = stablehlo.compare LT, %iterArg_20, %c_25, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %16 : tensor<i1>
    } do {
      %16 = func.call @_threefry_split(%iterArg_22) : (tensor<2xui32>) -> tensor<2x2xui32>
      %17 = stablehlo.slice %16 [0:1, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
      %18 = stablehlo.reshape %17 : (tensor<1x2xui32>) -> tensor<2xui32>
      %19 = stablehlo.slice %16 [1:2, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
      %20 = stablehlo.reshape %19 : (tensor<1x2xui32>) -> tensor<2xui32>
      %21 = func.call @_threefry_split(%20) : (tensor<2xui32>) -> tensor<2x2xui32>
      %22 = stablehlo.slice %21 [0:1, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
      %23 = stablehlo.reshape %22 : (tensor<1x2xui32>) -> tensor<2xui32>
      %24 = stablehlo.slice %21 [1:2, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
      %25 = stablehlo.reshape %24 : (tensor<1x2xui32>) -> tensor<2xui32>
      %26 = func.call @_uniform_1(%23, %iterArg_14, %iterArg_15) : (tensor<2xui32>, tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<2x4xf64>
      %cst_25 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %27 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
      %28 = stablehlo.multiply %27, %26 : tensor<2x4xf64>
      %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %29 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
      %30 = stablehlo.subtract %28, %29 : tensor<2x4xf64>
      %31 = func.call @_uniform_3(%25, %iterArg, %iterArg_12) : (tensor<2xui32>, tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
      %32 = stablehlo.broadcast_in_dim %iterArg_13, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
      %33 = stablehlo.multiply %32, %30 : tensor<2x4xf64>
      %34 = stablehlo.add %iterArg_21, %33 : tensor<2x4xf64>
      %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %35 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
      %36 = stablehlo.subtract %iterArg_21, %35 : tensor<2x4xf64>
      %37 = stablehlo.multiply %36, %36 : tensor<2x4xf64>
      %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %38 = stablehlo.reduce(%37 init: %cst_28) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
      %39 = stablehlo.negate %38 : tensor<2xf64>
      %40 = stablehlo.multiply %iterArg_21, %iterArg_21 : tensor<2x4xf64>
      %41 = stablehlo.broadcast_in_dim %iterArg_18, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
      %42 = stablehlo.multiply %41, %40 : tensor<2x4xf64>
      %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %43 = stablehlo.reduce(%42 init: %cst_29) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
      %cst_30 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
      %44 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %45 = stablehlo.multiply %44, %43 : tensor<2xf64>
      %46 = stablehlo.broadcast_in_dim %39, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %47 = stablehlo.broadcast_in_dim %45, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %48 = stablehlo.concatenate %46, %47, dim = 1 : (tensor<2x1xf64>, tensor<2x1xf64>) -> tensor<2x2xf64>
      %cst_31 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %49 = stablehlo.reduce(%48 init: %cst_31) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
      %cst_32 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %50 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %51 = stablehlo.maximum %50, %49 : tensor<2xf64>
      %52 = stablehlo.is_finite %51 : (tensor<2xf64>) -> tensor<2xi1>
      %53 = stablehlo.select %52, %51, %iterArg_19 : tensor<2xi1>, tensor<2xf64>
      %54 = stablehlo.broadcast_in_dim %53, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %55 = stablehlo.broadcast_in_dim %54, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
      %56 = stablehlo.subtract %48, %55 : tensor<2x2xf64>
      %57 = stablehlo.exponential %56 : tensor<2x2xf64>
      %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %58 = stablehlo.reduce(%57 init: %cst_33) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
      %59 = stablehlo.abs %58 : tensor<2xf64>
      %60 = stablehlo.log %59 : tensor<2xf64>
      %61 = stablehlo.add %60, %53 : tensor<2xf64>
      %62 = stablehlo.negate %61 : tensor<2xf64>
      %63 = stablehlo.negate %62 : tensor<2xf64>
      %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %64 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
      %65 = stablehlo.subtract %34, %64 : tensor<2x4xf64>
      %66 = stablehlo.multiply %65, %65 : tensor<2x4xf64>
      %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %67 = stablehlo.reduce(%66 init: %cst_35) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
      %68 = stablehlo.negate %67 : tensor<2xf64>
      %69 = stablehlo.multiply %34, %34 : tensor<2x4xf64>
      %70 = stablehlo.broadcast_in_dim %iterArg_16, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
      %71 = stablehlo.multiply %70, %69 : tensor<2x4xf64>
      %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %72 = stablehlo.reduce(%71 init: %cst_36) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
      %cst_37 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
      %73 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %74 = stablehlo.multiply %73, %72 : tensor<2xf64>
      %75 = stablehlo.broadcast_in_dim %68, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %76 = stablehlo.broadcast_in_dim %74, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %77 = stablehlo.concatenate %75, %76, dim = 1 : (tensor<2x1xf64>, tensor<2x1xf64>) -> tensor<2x2xf64>
      %cst_38 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %78 = stablehlo.reduce(%77 init: %cst_38) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
      %cst_39 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %79 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %80 = stablehlo.maximum %79, %78 : tensor<2xf64>
      %81 = stablehlo.is_finite %80 : (tensor<2xf64>) -> tensor<2xi1>
      %82 = stablehlo.select %81, %80, %iterArg_17 : tensor<2xi1>, tensor<2xf64>
      %83 = stablehlo.broadcast_in_dim %82, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %84 = stablehlo.broadcast_in_dim %83, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
      %85 = stablehlo.subtract %77, %84 : tensor<2x2xf64>
      %86 = stablehlo.exponential %85 : tensor<2x2xf64>
      %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %87 = stablehlo.reduce(%86 init: %cst_40) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
      %88 = stablehlo.abs %87 : tensor<2xf64>
      %89 = stablehlo.log %88 : tensor<2xf64>
      %90 = stablehlo.add %89, %82 : tensor<2xf64>
      %91 = stablehlo.negate %90 : tensor<2xf64>
      %92 = stablehlo.negate %91 : tensor<2xf64>
      %93 = stablehlo.subtract %92, %63 : tensor<2xf64>
      %cst_41 = stablehlo.constant dense<9.9999999999999995E-7> : tensor<f64>
      %94 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %95 = stablehlo.add %31, %94 : tensor<2xf64>
      %96 = stablehlo.log %95 : tensor<2xf64>
      %97 = stablehlo.compare LT, %96, %93, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
      %98 = stablehlo.broadcast_in_dim %97, dims = [0] : (tensor<2xi1>) -> tensor<2x1xi1>
      %99:2 = func.call @_where(%98, %34, %iterArg_21) : (tensor<2x1xi1>, tensor<2x4xf64>, tensor<2x4xf64>) -> (tensor<2x4xf64>, tensor<2x4xi1>)
      %100 = func.call @dynamic_update_index_in_dim(%iterArg_23, %30, %iterArg_20) : (tensor<3x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<3x2x4xf64>
      %101 = func.call @dynamic_update_index_in_dim_4(%iterArg_24, %99#1, %iterArg_20) : (tensor<3x2x4xi1>, tensor<2x4xi1>, tensor<i64>) -> tensor<3x2x4xi1>
      %c_42 = stablehlo.constant dense<1> : tensor<i64>
      %102 = stablehlo.add %iterArg_20, %c_42 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %102, %99#0, %18, %100, %101 : tensor<1xf64>, tensor<1xf64>, tensor<f64>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x4xf64>, tensor<2xf64>, tensor<1x4xf64>, tensor<2xf64>, tensor<i64>, tensor<2x4xf64>, tensor<2xui32>, tensor<3x2x4xf64>, tensor<3x2x4xi1>
    }
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<3x2x4xf64>
    %11 = stablehlo.dot_general %9, %arg1, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf64>, tensor<2xf64>) -> tensor<4x2xf64>
    %12 = stablehlo.transpose %11, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
    %13 = stablehlo.dot_general %9, %8#10, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4xf64>, tensor<2x4xf64>) -> tensor<2xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %c_10 = stablehlo.constant dense<0> : tensor<i64>
    %14:6 = stablehlo.while(%iterArg = %10, %iterArg_12 = %8#12, %iterArg_13 = %8#13, %iterArg_14 = %c_10, %iterArg_15 = %cst_9, %iterArg_16 = %12) : tensor<3x2x4xf64>, tensor<3x2x4xf64>, tensor<3x2x4xi1>, tensor<i64>, tensor<f64>, tensor<2x4xf64>
    cond {
      %c_17 = stablehlo.constant dense<3> : tensor<i64>
      %16 = stablehlo.compare LT, %iterArg_14, %c_17, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %16 : tensor<i1>
    } do {
      %c_17 = stablehlo.constant dense<3> : tensor<i64>
      %16 = stablehlo.subtract %c_17, %iterArg_14 : tensor<i64>
      %c_18 = stablehlo.constant dense<1> : tensor<i64>
      %17 = stablehlo.subtract %16, %c_18 : tensor<i64>
      %18 = func.call @dynamic_index_in_dim(%iterArg, %17) : (tensor<3x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %19 = func.call @dynamic_index_in_dim(%iterArg_12, %17) : (tensor<3x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %20 = func.call @dynamic_index_in_dim_5(%iterArg_13, %17) : (tensor<3x2x4xi1>, tensor<i64>) -> tensor<2x4xi1>
      %21 = stablehlo.add %iterArg_16, %18 : tensor<2x4xf64>
      %22:2 = func.call @_where_6(%20, %21) : (tensor<2x4xi1>, tensor<2x4xf64>) -> (tensor<2x4xf64>, tensor<2x4xf64>)
      %23 = stablehlo.add %22#1, %22#0 : tensor<2x4xf64>
      %24 = stablehlo.multiply %22#0, %19 : tensor<2x4xf64>
      %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %25 = stablehlo.reduce(%24 init: %cst_19) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<f64>
      %26 = stablehlo.add %iterArg_15, %25 : tensor<f64>
      %c_20 = stablehlo.constant dense<1> : tensor<i64>
      %27 = stablehlo.add %iterArg_14, %c_20 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_12, %iterArg_13, %27, %26, %23 : tensor<3x2x4xf64>, tensor<3x2x4xf64>, tensor<3x2x4xi1>, tensor<i64>, tensor<f64>, tensor<2x4xf64>
    }
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<4xf64>
    return %14#5, %13, %15, %14#4 : tensor<2x4xf64>, tensor<2xf64>, tensor<4xf64>, tensor<f64>
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
  func.func private @_uniform_1(%arg0: tensor<2xui32>, %arg1: tensor<1x1xf64>, %arg2: tensor<1x1xf64>) -> tensor<2x4xf64> {
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
    %15:2 = call @threefry2x32_2(%1, %3, %14, %13) : (tensor<ui32>, tensor<ui32>, tensor<2x4xui32>, tensor<2x4xui32>) -> (tensor<2x4xui32>, tensor<2x4xui32>)
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
  func.func private @threefry2x32_2(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<2x4xui32>, %arg3: tensor<2x4xui32>) -> (tensor<2x4xui32>, tensor<2x4xui32>) {
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
  func.func private @_uniform_3(%arg0: tensor<2xui32>, %arg1: tensor<1xf64>, %arg2: tensor<1xf64>) -> tensor<2xf64> {
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
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<3x2x4xi1>, %arg1: tensor<2x4xi1>, %arg2: tensor<i64>) -> tensor<3x2x4xi1> {
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
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<3x2x4xi1>, %arg1: tensor<i64>) -> tensor<2x4xi1> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 4] : (tensor<3x2x4xi1>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x4xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x2x4xi1>) -> tensor<2x4xi1>
    return %1 : tensor<2x4xi1>
  }
  func.func private @_where_6(%arg0: tensor<2x4xi1>, %arg1: tensor<2x4xf64>) -> (tensor<2x4xf64>, tensor<2x4xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<2x4xi1>, tensor<2x4xf64>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<2x4xi1>, tensor<2x4xf64>
    return %2, %1 : tensor<2x4xf64>, tensor<2x4xf64>
  }
}
