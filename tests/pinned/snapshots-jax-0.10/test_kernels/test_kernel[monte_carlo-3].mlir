// import jax
// import jax.numpy as jnp
//
//
// def log_prob(y, prec):
//     return -(0.5 * jnp.sum(prec * y**2))
//
//
// def random_walk_metropolis(theta0, scales, scale):
//     rng = jax.random.key(42, impl="unsafe_rbg")
//
//     def transition(state, _):
//         x_now, rng_t = state
//         rng_t, sub = jax.random.split(rng_t)
//         key_move, key_accept = jax.random.split(sub)
//         eps = jax.random.uniform(key_move, (2, 4), x_now.dtype, -1.0, 1.0)
//         threshold_u = jax.random.uniform(key_accept, (2,), dtype=x_now.dtype)
//         x_prop = x_now + scale * eps
//         logp_old = jax.vmap(log_prob, in_axes=(0, None))(x_now, scales)
//         lp_new = jax.vmap(log_prob, in_axes=(0, None))(x_prop, scales)
//         gain = lp_new - logp_old
//         accepted = jnp.log(threshold_u + 1e-6) < gain
//         moved = jnp.where(accepted[:, None], x_prop, x_now)
//         return (moved, rng_t), None
//
//     (x_end, _), _ = jax.lax.scan(transition, (theta0, rng), None, length=6)
//     return jax.nn.silu(x_end)
//
//   theta0: float64[2, 4] in [-1.5, 1.5]
//   scales: float64[4] in [0.4, 1.6]
//   scale: float64[] in [0.2, 0.9]
// -----
// forward, cpu
module @jit_random_walk_metropolis attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<f64>) -> (tensor<2x4xf64> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<42> : tensor<i64>
    %c_0 = stablehlo.constant dense<32> : tensor<i64>
    %0 = stablehlo.shift_right_logical %c, %c_0 : tensor<i64>
    %1 = stablehlo.convert %0 : (tensor<i64>) -> tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_1 = stablehlo.constant dense<4294967295> : tensor<i64>
    %3 = stablehlo.and %c, %c_1 : tensor<i64>
    %4 = stablehlo.convert %3 : (tensor<i64>) -> tensor<ui32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %6 = stablehlo.concatenate %2, %5, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %7 = stablehlo.concatenate %6, %6, dim = 0 : (tensor<2xui32>, tensor<2xui32>) -> tensor<4xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %8:5 = stablehlo.while(%iterArg = %arg2, %iterArg_3 = %arg1, %iterArg_4 = %c_2, %iterArg_5 = %arg0, %iterArg_6 = %7) : tensor<f64>, tensor<4xf64>, tensor<i64>, tensor<2x4xf64>, tensor<4xui32>
    cond {
      %c_7 = stablehlo.constant dense<6> : tensor<i64>
      %10 = stablehlo.compare LT, %iterArg_4, %c_7, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %10:2 = func.call @closed_call(%iterArg, %iterArg_3, %iterArg_5, %iterArg_6) : (tensor<f64>, tensor<4xf64>, tensor<2x4xf64>, tensor<4xui32>) -> (tensor<2x4xf64>, tensor<4xui32>)
      %c_7 = stablehlo.constant dense<1> : tensor<i64>
      %11 = stablehlo.add %iterArg_4, %c_7 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_3, %11, %10#0, %10#1 : tensor<f64>, tensor<4xf64>, tensor<i64>, tensor<2x4xf64>, tensor<4xui32>
    }
    %9 = call @silu(%8#3) : (tensor<2x4xf64>) -> tensor<2x4xf64>
    return %9 : tensor<2x4xf64>
  }
  func.func private @closed_call(%arg0: tensor<f64>, %arg1: tensor<4xf64>, %arg2: tensor<2x4xf64>, %arg3: tensor<4xui32>) -> (tensor<2x4xf64>, tensor<4xui32>) {
    %0 = stablehlo.reshape %arg3 : (tensor<4xui32>) -> tensor<2x2xui32>
    %1 = stablehlo.bitcast_convert %0 : (tensor<2x2xui32>) -> tensor<2xui64>
    %output_state, %output = stablehlo.rng_bit_generator %1, algorithm = DEFAULT : (tensor<2xui64>) -> (tensor<2xui64>, tensor<20x4xui32>)
    %2 = stablehlo.bitcast_convert %output_state : (tensor<2xui64>) -> tensor<2x2xui32>
    %3 = stablehlo.reshape %2 : (tensor<2x2xui32>) -> tensor<4xui32>
    %4 = stablehlo.slice %output [0:20:10, 0:4] : (tensor<20x4xui32>) -> tensor<2x4xui32>
    %5 = stablehlo.slice %4 [0:1, 0:4] : (tensor<2x4xui32>) -> tensor<1x4xui32>
    %6 = stablehlo.reshape %5 : (tensor<1x4xui32>) -> tensor<4xui32>
    %7 = stablehlo.slice %4 [1:2, 0:4] : (tensor<2x4xui32>) -> tensor<1x4xui32>
    %8 = stablehlo.reshape %7 : (tensor<1x4xui32>) -> tensor<4xui32>
    %9 = stablehlo.reshape %8 : (tensor<4xui32>) -> tensor<2x2xui32>
    %10 = stablehlo.bitcast_convert %9 : (tensor<2x2xui32>) -> tensor<2xui64>
    %output_state_0, %output_1 = stablehlo.rng_bit_generator %10, algorithm = DEFAULT : (tensor<2xui64>) -> (tensor<2xui64>, tensor<20x4xui32>)
    %11 = stablehlo.bitcast_convert %output_state_0 : (tensor<2xui64>) -> tensor<2x2xui32>
    %12 = stablehlo.reshape %11 : (tensor<2x2xui32>) -> tensor<4xui32>
    %13 = stablehlo.slice %output_1 [0:20:10, 0:4] : (tensor<20x4xui32>) -> tensor<2x4xui32>
    %14 = stablehlo.slice %13 [0:1, 0:4] : (tensor<2x4xui32>) -> tensor<1x4xui32>
    %15 = stablehlo.reshape %14 : (tensor<1x4xui32>) -> tensor<4xui32>
    %16 = stablehlo.slice %13 [1:2, 0:4] : (tensor<2x4xui32>) -> tensor<1x4xui32>
    %17 = stablehlo.reshape %16 : (tensor<1x4xui32>) -> tensor<4xui32>
    %cst = stablehlo.constant dense<-1.000000e+00> : tensor<f64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %18 = call @_uniform(%15, %cst, %cst_2) : (tensor<4xui32>, tensor<f64>, tensor<f64>) -> tensor<2x4xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %19 = call @_uniform_0(%17, %cst_3, %cst_4) : (tensor<4xui32>, tensor<f64>, tensor<f64>) -> tensor<2xf64>
    %20 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %21 = stablehlo.multiply %20, %18 : tensor<2x4xf64>
    %22 = stablehlo.add %arg2, %21 : tensor<2x4xf64>
    %23 = stablehlo.multiply %arg2, %arg2 : tensor<2x4xf64>
    %24 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
    %26 = stablehlo.multiply %25, %23 : tensor<2x4xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %27 = stablehlo.reduce(%26 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %29 = stablehlo.multiply %28, %27 : tensor<2xf64>
    %30 = stablehlo.negate %29 : tensor<2xf64>
    %31 = stablehlo.multiply %22, %22 : tensor<2x4xf64>
    %32 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
    %34 = stablehlo.multiply %33, %31 : tensor<2x4xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %35 = stablehlo.reduce(%34 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %37 = stablehlo.multiply %36, %35 : tensor<2xf64>
    %38 = stablehlo.negate %37 : tensor<2xf64>
    %39 = stablehlo.subtract %38, %30 : tensor<2xf64>
    %cst_9 = stablehlo.constant dense<9.9999999999999995E-7> : tensor<f64>
    %40 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %41 = stablehlo.add %19, %40 : tensor<2xf64>
    %42 = stablehlo.log %41 : tensor<2xf64>
    %43 = stablehlo.compare LT, %42, %39, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0] : (tensor<2xi1>) -> tensor<2x1xi1>
    %45 = call @_where(%44, %22, %arg2) : (tensor<2x1xi1>, tensor<2x4xf64>, tensor<2x4xf64>) -> tensor<2x4xf64>
    return %45, %6 : tensor<2x4xf64>, tensor<4xui32>
  }
  func.func private @_uniform(%arg0: tensor<4xui32>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<2x4xf64> {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.convert %arg2 : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %3 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %4 = stablehlo.reshape %arg0 : (tensor<4xui32>) -> tensor<2x2xui32>
    %5 = stablehlo.bitcast_convert %4 : (tensor<2x2xui32>) -> tensor<2xui64>
    %output_state, %output = stablehlo.rng_bit_generator %5, algorithm = DEFAULT : (tensor<2xui64>) -> (tensor<2xui64>, tensor<2x4xui64>)
    %6 = stablehlo.bitcast_convert %output_state : (tensor<2xui64>) -> tensor<2x2xui32>
    %7 = stablehlo.reshape %6 : (tensor<2x2xui32>) -> tensor<4xui32>
    %c = stablehlo.constant dense<12> : tensor<ui64>
    %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2x4xui64>
    %9 = stablehlo.shift_right_logical %output, %8 : tensor<2x4xui64>
    %c_0 = stablehlo.constant dense<4607182418800017408> : tensor<ui64>
    %10 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<2x4xui64>
    %11 = stablehlo.or %9, %10 : tensor<2x4xui64>
    %12 = stablehlo.bitcast_convert %11 : (tensor<2x4xui64>) -> tensor<2x4xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %14 = stablehlo.subtract %12, %13 : tensor<2x4xf64>
    %15 = stablehlo.subtract %3, %2 : tensor<1x1xf64>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<2x4xf64>
    %17 = stablehlo.multiply %14, %16 : tensor<2x4xf64>
    %18 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<2x4xf64>
    %19 = stablehlo.add %17, %18 : tensor<2x4xf64>
    %20 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<2x4xf64>
    %21 = stablehlo.maximum %20, %19 : tensor<2x4xf64>
    return %21 : tensor<2x4xf64>
  }
  func.func private @_uniform_0(%arg0: tensor<4xui32>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<2xf64> {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.convert %arg2 : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %3 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %4 = stablehlo.reshape %arg0 : (tensor<4xui32>) -> tensor<2x2xui32>
    %5 = stablehlo.bitcast_convert %4 : (tensor<2x2xui32>) -> tensor<2xui64>
    %output_state, %output = stablehlo.rng_bit_generator %5, algorithm = DEFAULT : (tensor<2xui64>) -> (tensor<2xui64>, tensor<2xui64>)
    %6 = stablehlo.bitcast_convert %output_state : (tensor<2xui64>) -> tensor<2x2xui32>
    %7 = stablehlo.reshape %6 : (tensor<2x2xui32>) -> tensor<4xui32>
    %c = stablehlo.constant dense<12> : tensor<ui64>
    %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %9 = stablehlo.shift_right_logical %output, %8 : tensor<2xui64>
    %c_0 = stablehlo.constant dense<4607182418800017408> : tensor<ui64>
    %10 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %11 = stablehlo.or %9, %10 : tensor<2xui64>
    %12 = stablehlo.bitcast_convert %11 : (tensor<2xui64>) -> tensor<2xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %14 = stablehlo.subtract %12, %13 : tensor<2xf64>
    %15 = stablehlo.subtract %3, %2 : tensor<1xf64>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<1xf64>) -> tensor<2xf64>
    %17 = stablehlo.multiply %14, %16 : tensor<2xf64>
    %18 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<1xf64>) -> tensor<2xf64>
    %19 = stablehlo.add %17, %18 : tensor<2xf64>
    %20 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<1xf64>) -> tensor<2xf64>
    %21 = stablehlo.maximum %20, %19 : tensor<2xf64>
    return %21 : tensor<2xf64>
  }
  func.func private @_where(%arg0: tensor<2x1xi1>, %arg1: tensor<2x4xf64>, %arg2: tensor<2x4xf64>) -> tensor<2x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<2x1xi1>) -> tensor<2x4xi1>
    %1 = stablehlo.select %0, %arg1, %arg2 : tensor<2x4xi1>, tensor<2x4xf64>
    return %1 : tensor<2x4xf64>
  }
  func.func private @silu(%arg0: tensor<2x4xf64>) -> tensor<2x4xf64> {
    %0 = stablehlo.negate %arg0 : tensor<2x4xf64>
    %1 = stablehlo.exponential %0 : tensor<2x4xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %3 = stablehlo.add %2, %1 : tensor<2x4xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %5 = stablehlo.divide %4, %3 : tensor<2x4xf64>
    %6 = stablehlo.multiply %arg0, %5 : tensor<2x4xf64>
    return %6 : tensor<2x4xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<f64>) -> (tensor<2x4xf64> {jax.result_info = "result[0]"}, tensor<4xf64> {jax.result_info = "result[1]"}, tensor<f64> {jax.result_info = "result[2]"}) {
    %c = stablehlo.constant dense<42> : tensor<i64>
    %c_0 = stablehlo.constant dense<32> : tensor<i64>
    %0 = stablehlo.shift_right_logical %c, %c_0 : tensor<i64>
    %1 = stablehlo.convert %0 : (tensor<i64>) -> tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_1 = stablehlo.constant dense<4294967295> : tensor<i64>
    %3 = stablehlo.and %c, %c_1 : tensor<i64>
    %4 = stablehlo.convert %3 : (tensor<i64>) -> tensor<ui32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %6 = stablehlo.concatenate %2, %5, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %7 = stablehlo.concatenate %6, %6, dim = 0 : (tensor<2xui32>, tensor<2xui32>) -> tensor<4xui32>
    %cst = stablehlo.constant dense<-1.000000e+00> : tensor<f64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %8:2 = call @_uniform(%cst, %cst_2) : (tensor<f64>, tensor<f64>) -> (tensor<1x1xf64>, tensor<1x1xf64>)
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %9:2 = call @_uniform_0(%cst_3, %cst_4) : (tensor<f64>, tensor<f64>) -> (tensor<1xf64>, tensor<1xf64>)
    %10 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %11 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<6x2x4xf64>
    %c_6 = stablehlo.constant dense<false> : tensor<i1>
    %13 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i1>) -> tensor<6x2x4xi1>
    %c_7 = stablehlo.constant dense<0> : tensor<i64>
    %14:12 = stablehlo.while(%iterArg = %9#0, %iterArg_12 = %9#1, %iterArg_13 = %11, %iterArg_14 = %arg2, %iterArg_15 = %8#0, %iterArg_16 = %8#1, %iterArg_17 = %10, %iterArg_18 = %c_7, %iterArg_19 = %arg0, %iterArg_20 = %7, %iterArg_21 = %12, %iterArg_22 = %13) : tensor<1xf64>, tensor<1xf64>, tensor<1x4xf64>, tensor<f64>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x4xf64>, tensor<i64>, tensor<2x4xf64>, tensor<4xui32>, tensor<6x2x4xf64>, tensor<6x2x4xi1>
    cond {
      %c_23 = stablehlo.constant dense<6> : tensor<i64>
      %20 = stablehlo.compare LT, %iterArg_18, %c_23, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %20 : tensor<i1>
    } do {
      %20:4 = func.call @closed_call(%iterArg, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_19, %iterArg_20) : (tensor<1xf64>, tensor<1xf64>, tensor<1x4xf64>, tensor<f64>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x4xf64>, tensor<2x4xf64>, tensor<4xui32>) -> (tensor<2x4xf64>, tensor<4xui32>, tensor<2x4xf64>, tensor<2x4xi1>)
      %21 = func.call @dynamic_update_index_in_dim(%iterArg_21, %20#2, %iterArg_18) : (tensor<6x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<6x2x4xf64>
      %22 = func.call @dynamic_update_index_in_dim_3(%iterArg_22, %20#3, %iterArg_18) : (tensor<6x2x4xi1>, tensor<2x4xi1>, tensor<i64>) -> tensor<6x2x4xi1>
      %c_23 = stablehlo.constant dense<1> : tensor<i64>
      %23 = stablehlo.add %iterArg_18, %c_23 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %23, %20#0, %20#1, %21, %22 : tensor<1xf64>, tensor<1xf64>, tensor<1x4xf64>, tensor<f64>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x4xf64>, tensor<i64>, tensor<2x4xf64>, tensor<4xui32>, tensor<6x2x4xf64>, tensor<6x2x4xi1>
    }
    %15:2 = call @silu(%14#8) : (tensor<2x4xf64>) -> (tensor<2x4xf64>, tensor<2x4xf64>)
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %17 = call @silu_4(%15#0, %15#1, %14#8, %16) : (tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>) -> tensor<2x4xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %c_10 = stablehlo.constant dense<0> : tensor<i64>
    %18:5 = stablehlo.while(%iterArg = %14#10, %iterArg_12 = %14#11, %iterArg_13 = %c_10, %iterArg_14 = %cst_9, %iterArg_15 = %17) : tensor<6x2x4xf64>, tensor<6x2x4xi1>, tensor<i64>, tensor<f64>, tensor<2x4xf64>
    cond {
      %c_16 = stablehlo.constant dense<6> : tensor<i64>
      %20 = stablehlo.compare LT, %iterArg_13, %c_16, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %20 : tensor<i1>
    } do {
      %c_16 = stablehlo.constant dense<6> : tensor<i64>
      %20 = stablehlo.subtract %c_16, %iterArg_13 : tensor<i64>
      %c_17 = stablehlo.constant dense<1> : tensor<i64>
      %21 = stablehlo.subtract %20, %c_17 : tensor<i64>
      %22 = func.call @dynamic_index_in_dim(%iterArg, %21) : (tensor<6x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %23 = func.call @dynamic_index_in_dim_5(%iterArg_12, %21) : (tensor<6x2x4xi1>, tensor<i64>) -> tensor<2x4xi1>
      %24:2 = func.call @closed_call_6(%iterArg_14, %iterArg_15, %22, %23) : (tensor<f64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xi1>) -> (tensor<f64>, tensor<2x4xf64>)
      %c_18 = stablehlo.constant dense<1> : tensor<i64>
      %25 = stablehlo.add %iterArg_13, %c_18 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_12, %25, %24#0, %24#1 : tensor<6x2x4xf64>, tensor<6x2x4xi1>, tensor<i64>, tensor<f64>, tensor<2x4xf64>
    }
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<4xf64>
    return %18#4, %19, %18#3 : tensor<2x4xf64>, tensor<4xf64>, tensor<f64>
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
  func.func private @closed_call(%arg0: tensor<1xf64>, %arg1: tensor<1xf64>, %arg2: tensor<1x4xf64>, %arg3: tensor<f64>, %arg4: tensor<1x1xf64>, %arg5: tensor<1x1xf64>, %arg6: tensor<1x4xf64>, %arg7: tensor<2x4xf64>, %arg8: tensor<4xui32>) -> (tensor<2x4xf64>, tensor<4xui32>, tensor<2x4xf64>, tensor<2x4xi1>) {
    %0 = stablehlo.reshape %arg8 : (tensor<4xui32>) -> tensor<2x2xui32>
    %1 = stablehlo.bitcast_convert %0 : (tensor<2x2xui32>) -> tensor<2xui64>
    %output_state, %output = stablehlo.rng_bit_generator %1, algorithm = DEFAULT : (tensor<2xui64>) -> (tensor<2xui64>, tensor<20x4xui32>)
    %2 = stablehlo.bitcast_convert %output_state : (tensor<2xui64>) -> tensor<2x2xui32>
    %3 = stablehlo.reshape %2 : (tensor<2x2xui32>) -> tensor<4xui32>
    %4 = stablehlo.slice %output [0:20:10, 0:4] : (tensor<20x4xui32>) -> tensor<2x4xui32>
    %5 = stablehlo.slice %4 [0:1, 0:4] : (tensor<2x4xui32>) -> tensor<1x4xui32>
    %6 = stablehlo.reshape %5 : (tensor<1x4xui32>) -> tensor<4xui32>
    %7 = stablehlo.slice %4 [1:2, 0:4] : (tensor<2x4xui32>) -> tensor<1x4xui32>
    %8 = stablehlo.reshape %7 : (tensor<1x4xui32>) -> tensor<4xui32>
    %9 = stablehlo.reshape %8 : (tensor<4xui32>) -> tensor<2x2xui32>
    %10 = stablehlo.bitcast_convert %9 : (tensor<2x2xui32>) -> tensor<2xui64>
    %output_state_0, %output_1 = stablehlo.rng_bit_generator %10, algorithm = DEFAULT : (tensor<2xui64>) -> (tensor<2xui64>, tensor<20x4xui32>)
    %11 = stablehlo.bitcast_convert %output_state_0 : (tensor<2xui64>) -> tensor<2x2xui32>
    %12 = stablehlo.reshape %11 : (tensor<2x2xui32>) -> tensor<4xui32>
    %13 = stablehlo.slice %output_1 [0:20:10, 0:4] : (tensor<20x4xui32>) -> tensor<2x4xui32>
    %14 = stablehlo.slice %13 [0:1, 0:4] : (tensor<2x4xui32>) -> tensor<1x4xui32>
    %15 = stablehlo.reshape %14 : (tensor<1x4xui32>) -> tensor<4xui32>
    %16 = stablehlo.slice %13 [1:2, 0:4] : (tensor<2x4xui32>) -> tensor<1x4xui32>
    %17 = stablehlo.reshape %16 : (tensor<1x4xui32>) -> tensor<4xui32>
    %18 = call @_uniform_1(%15, %arg4, %arg5) : (tensor<4xui32>, tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<2x4xf64>
    %19 = call @_uniform_2(%17, %arg0, %arg1) : (tensor<4xui32>, tensor<1xf64>, tensor<1xf64>) -> tensor<2xf64>
    %20 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %21 = stablehlo.multiply %20, %18 : tensor<2x4xf64>
    %22 = stablehlo.add %arg7, %21 : tensor<2x4xf64>
    %23 = stablehlo.multiply %arg7, %arg7 : tensor<2x4xf64>
    %24 = stablehlo.broadcast_in_dim %arg6, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
    %25 = stablehlo.multiply %24, %23 : tensor<2x4xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %26 = stablehlo.reduce(%25 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %28 = stablehlo.multiply %27, %26 : tensor<2xf64>
    %29 = stablehlo.negate %28 : tensor<2xf64>
    %30 = stablehlo.multiply %22, %22 : tensor<2x4xf64>
    %31 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
    %32 = stablehlo.multiply %31, %30 : tensor<2x4xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %33 = stablehlo.reduce(%32 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %35 = stablehlo.multiply %34, %33 : tensor<2xf64>
    %36 = stablehlo.negate %35 : tensor<2xf64>
    %37 = stablehlo.subtract %36, %29 : tensor<2xf64>
    %cst_5 = stablehlo.constant dense<9.9999999999999995E-7> : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %39 = stablehlo.add %19, %38 : tensor<2xf64>
    %40 = stablehlo.log %39 : tensor<2xf64>
    %41 = stablehlo.compare LT, %40, %37, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0] : (tensor<2xi1>) -> tensor<2x1xi1>
    %43:2 = call @_where(%42, %22, %arg7) : (tensor<2x1xi1>, tensor<2x4xf64>, tensor<2x4xf64>) -> (tensor<2x4xf64>, tensor<2x4xi1>)
    return %43#0, %6, %18, %43#1 : tensor<2x4xf64>, tensor<4xui32>, tensor<2x4xf64>, tensor<2x4xi1>
  }
  func.func private @_uniform_1(%arg0: tensor<4xui32>, %arg1: tensor<1x1xf64>, %arg2: tensor<1x1xf64>) -> tensor<2x4xf64> {
    %0 = stablehlo.reshape %arg0 : (tensor<4xui32>) -> tensor<2x2xui32>
    %1 = stablehlo.bitcast_convert %0 : (tensor<2x2xui32>) -> tensor<2xui64>
    %output_state, %output = stablehlo.rng_bit_generator %1, algorithm = DEFAULT : (tensor<2xui64>) -> (tensor<2xui64>, tensor<2x4xui64>)
    %2 = stablehlo.bitcast_convert %output_state : (tensor<2xui64>) -> tensor<2x2xui32>
    %3 = stablehlo.reshape %2 : (tensor<2x2xui32>) -> tensor<4xui32>
    %c = stablehlo.constant dense<12> : tensor<ui64>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2x4xui64>
    %5 = stablehlo.shift_right_logical %output, %4 : tensor<2x4xui64>
    %c_0 = stablehlo.constant dense<4607182418800017408> : tensor<ui64>
    %6 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<2x4xui64>
    %7 = stablehlo.or %5, %6 : tensor<2x4xui64>
    %8 = stablehlo.bitcast_convert %7 : (tensor<2x4xui64>) -> tensor<2x4xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %10 = stablehlo.subtract %8, %9 : tensor<2x4xf64>
    %11 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<2x4xf64>
    %12 = stablehlo.multiply %10, %11 : tensor<2x4xf64>
    %13 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<2x4xf64>
    %14 = stablehlo.add %12, %13 : tensor<2x4xf64>
    %15 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<2x4xf64>
    %16 = stablehlo.maximum %15, %14 : tensor<2x4xf64>
    return %16 : tensor<2x4xf64>
  }
  func.func private @_uniform_2(%arg0: tensor<4xui32>, %arg1: tensor<1xf64>, %arg2: tensor<1xf64>) -> tensor<2xf64> {
    %0 = stablehlo.reshape %arg0 : (tensor<4xui32>) -> tensor<2x2xui32>
    %1 = stablehlo.bitcast_convert %0 : (tensor<2x2xui32>) -> tensor<2xui64>
    %output_state, %output = stablehlo.rng_bit_generator %1, algorithm = DEFAULT : (tensor<2xui64>) -> (tensor<2xui64>, tensor<2xui64>)
    %2 = stablehlo.bitcast_convert %output_state : (tensor<2xui64>) -> tensor<2x2xui32>
    %3 = stablehlo.reshape %2 : (tensor<2x2xui32>) -> tensor<4xui32>
    %c = stablehlo.constant dense<12> : tensor<ui64>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %5 = stablehlo.shift_right_logical %output, %4 : tensor<2xui64>
    %c_0 = stablehlo.constant dense<4607182418800017408> : tensor<ui64>
    %6 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %7 = stablehlo.or %5, %6 : tensor<2xui64>
    %8 = stablehlo.bitcast_convert %7 : (tensor<2xui64>) -> tensor<2xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %10 = stablehlo.subtract %8, %9 : tensor<2xf64>
    %11 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<1xf64>) -> tensor<2xf64>
    %12 = stablehlo.multiply %10, %11 : tensor<2xf64>
    %13 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<1xf64>) -> tensor<2xf64>
    %14 = stablehlo.add %12, %13 : tensor<2xf64>
    %15 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<1xf64>) -> tensor<2xf64>
    %16 = stablehlo.maximum %15, %14 : tensor<2xf64>
    return %16 : tensor<2xf64>
  }
  func.func private @_where(%arg0: tensor<2x1xi1>, %arg1: tensor<2x4xf64>, %arg2: tensor<2x4xf64>) -> (tensor<2x4xf64>, tensor<2x4xi1>) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<2x1xi1>) -> tensor<2x4xi1>
    %1 = stablehlo.select %0, %arg1, %arg2 : tensor<2x4xi1>, tensor<2x4xf64>
    return %1, %0 : tensor<2x4xf64>, tensor<2x4xi1>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<6x2x4xf64>, %arg1: tensor<2x4xf64>, %arg2: tensor<i64>) -> tensor<6x2x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x4xf64>) -> tensor<1x2x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<6x2x4xf64>, tensor<1x2x4xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<6x2x4xf64>
    return %1 : tensor<6x2x4xf64>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<6x2x4xi1>, %arg1: tensor<2x4xi1>, %arg2: tensor<i64>) -> tensor<6x2x4xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x4xi1>) -> tensor<1x2x4xi1>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<6x2x4xi1>, tensor<1x2x4xi1>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<6x2x4xi1>
    return %1 : tensor<6x2x4xi1>
  }
  func.func private @silu(%arg0: tensor<2x4xf64>) -> (tensor<2x4xf64>, tensor<2x4xf64>) {
    %0 = stablehlo.negate %arg0 : tensor<2x4xf64>
    %1 = stablehlo.exponential %0 : tensor<2x4xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %3 = stablehlo.add %2, %1 : tensor<2x4xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %5 = stablehlo.divide %4, %3 : tensor<2x4xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %7 = stablehlo.subtract %6, %5 : tensor<2x4xf64>
    %8 = stablehlo.multiply %5, %7 : tensor<2x4xf64>
    return %8, %5 : tensor<2x4xf64>, tensor<2x4xf64>
  }
  func.func private @silu_4(%arg0: tensor<2x4xf64>, %arg1: tensor<2x4xf64>, %arg2: tensor<2x4xf64>, %arg3: tensor<2x4xf64>) -> tensor<2x4xf64> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<2x4xf64>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<2x4xf64>
    %2 = stablehlo.multiply %0, %arg0 : tensor<2x4xf64>
    %3 = stablehlo.add %1, %2 : tensor<2x4xf64>
    return %3 : tensor<2x4xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<6x2x4xf64>, %arg1: tensor<i64>) -> tensor<2x4xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 4] : (tensor<6x2x4xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2x4xf64>) -> tensor<2x4xf64>
    return %1 : tensor<2x4xf64>
  }
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<6x2x4xi1>, %arg1: tensor<i64>) -> tensor<2x4xi1> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 4] : (tensor<6x2x4xi1>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x4xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x2x4xi1>) -> tensor<2x4xi1>
    return %1 : tensor<2x4xi1>
  }
  func.func private @closed_call_6(%arg0: tensor<f64>, %arg1: tensor<2x4xf64>, %arg2: tensor<2x4xf64>, %arg3: tensor<2x4xi1>) -> (tensor<f64>, tensor<2x4xf64>) {
    %0:2 = call @_where_7(%arg3, %arg1) : (tensor<2x4xi1>, tensor<2x4xf64>) -> (tensor<2x4xf64>, tensor<2x4xf64>)
    %1 = stablehlo.add %0#1, %0#0 : tensor<2x4xf64>
    %2 = stablehlo.multiply %0#0, %arg2 : tensor<2x4xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<f64>
    %4 = stablehlo.add %arg0, %3 : tensor<f64>
    return %4, %1 : tensor<f64>, tensor<2x4xf64>
  }
  func.func private @_where_7(%arg0: tensor<2x4xi1>, %arg1: tensor<2x4xf64>) -> (tensor<2x4xf64>, tensor<2x4xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<2x4xi1>, tensor<2x4xf64>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<2x4xi1>, tensor<2x4xf64>
    return %2, %1 : tensor<2x4xf64>, tensor<2x4xf64>
  }
}
// -----
// backward, cuda: same text as cpu
