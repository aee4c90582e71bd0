// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def harmonic_dynamics_fn(pos, v, m):
//     act = jax.nn.selu(pos)
//
//     def advance(_, packed):
//         q_t, vt = packed
//         diff = jnp.expand_dims(q_t, 1) - jnp.expand_dims(q_t, 0)
//         image = diff - 2.5 * lax.round(diff / 2.5, lax.RoundingMethod.TO_NEAREST_EVEN)
//         sq = jnp.sum(image**2, axis=-1) + 0.71
//         inv_r3 = jnp.exp(-sq)
//         accel = -jnp.sum(m[None, :, None] * image * inv_r3[..., None], axis=1)
//         xn = q_t + 0.1 * vt + 0.005 * accel
//         gap = jnp.expand_dims(xn, 1) - jnp.expand_dims(xn, 0)
//         wrapped = gap - 2.5 * jnp.ceil(gap / 2.5 - 0.5)
//         dist2 = jnp.einsum("ijk,ijk->ij", wrapped, wrapped) + 0.71
//         law = jnp.exp(-dist2)
//         force = -jnp.sum(m[None, :, None] * wrapped * law[..., None], axis=1)
//         v_new = vt + 0.05 * (accel + force)
//         return (xn, v_new)
//
//     at, v_now = lax.fori_loop(0, 1, advance, (act, v))
//     activated = jax.nn.sigmoid(at)
//     combined = v_now + 0.23 * jnp.tanh(v_now)
//     average = jnp.mean(activated)
//     root = jnp.sqrt(jnp.sum(combined**2, axis=-1) + 0.35)
//     return average, root
//
//   pos: float64[5, 1] in [-1.5, 1.5]
//   v: float64[5, 1] in [-0.6, 0.6]
//   m: float64[5] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_harmonic_dynamics_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x1xf64>, %arg1: tensor<5x1xf64>, %arg2: tensor<5xf64>) -> (tensor<f64> {jax.result_info = "result[0]"}, tensor<5xf64> {jax.result_info = "result[1]"}) {
    %0 = call @selu(%arg0) : (tensor<5x1xf64>) -> tensor<5x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1:4 = stablehlo.while(%iterArg = %arg2, %iterArg_6 = %c, %iterArg_7 = %0, %iterArg_8 = %arg1) : tensor<5xf64>, tensor<i64>, tensor<5x1xf64>, tensor<5x1xf64>
    cond {
      %c_9 = stablehlo.constant dense<1> : tensor<i64>
      %19 = stablehlo.compare LT, %iterArg_6, %c_9, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %19 : tensor<i1>
    } do {
      %19:2 = func.call @closed_call(%iterArg, %iterArg_7, %iterArg_8) : (tensor<5xf64>, tensor<5x1xf64>, tensor<5x1xf64>) -> (tensor<5x1xf64>, tensor<5x1xf64>)
      %c_9 = stablehlo.constant dense<1> : tensor<i64>
      %20 = stablehlo.add %iterArg_6, %c_9 : tensor<i64>
      stablehlo.return %iterArg, %20, %19#0, %19#1 : tensor<5xf64>, tensor<i64>, tensor<5x1xf64>, tensor<5x1xf64>
    }
    %2 = stablehlo.negate %1#2 : tensor<5x1xf64>
    %3 = stablehlo.exponential %2 : tensor<5x1xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %5 = stablehlo.add %4, %3 : tensor<5x1xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %7 = stablehlo.divide %6, %5 : tensor<5x1xf64>
    %8 = stablehlo.tanh %1#3 : tensor<5x1xf64>
    %cst_1 = stablehlo.constant dense<2.300000e-01> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %10 = stablehlo.multiply %9, %8 : tensor<5x1xf64>
    %11 = stablehlo.add %1#3, %10 : tensor<5x1xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %12 = stablehlo.reduce(%7 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<f64>
    %cst_3 = stablehlo.constant dense<5.000000e+00> : tensor<f64>
    %13 = stablehlo.divide %12, %cst_3 : tensor<f64>
    %14 = stablehlo.multiply %11, %11 : tensor<5x1xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %15 = stablehlo.reduce(%14 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<5xf64>
    %cst_5 = stablehlo.constant dense<3.500000e-01> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %17 = stablehlo.add %15, %16 : tensor<5xf64>
    %18 = stablehlo.sqrt %17 : tensor<5xf64>
    return %13, %18 : tensor<f64>, tensor<5xf64>
  }
  func.func private @selu(%arg0: tensor<5x1xf64>) -> tensor<5x1xf64> {
    %cst = stablehlo.constant dense<1.6732632423543772> : tensor<f64>
    %0 = call @elu(%arg0, %cst) : (tensor<5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
    %cst_0 = stablehlo.constant dense<1.0507009873554805> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %2 = stablehlo.multiply %1, %0 : tensor<5x1xf64>
    return %2 : tensor<5x1xf64>
  }
  func.func private @elu(%arg0: tensor<5x1xf64>, %arg1: tensor<f64>) -> tensor<5x1xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<5x1xf64>, tensor<5x1xf64>) -> tensor<5x1xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<5x1xf64>, tensor<5x1xf64>) -> tensor<5x1xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = call @_where(%3, %cst_1, %arg0) : (tensor<5x1xi1>, tensor<f64>, tensor<5x1xf64>) -> tensor<5x1xf64>
    %5 = stablehlo.exponential_minus_one %4 : tensor<5x1xf64>
    %6 = stablehlo.convert %arg1 : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %8 = stablehlo.multiply %7, %5 : tensor<5x1xf64>
    %9 = call @_where_0(%1, %arg0, %8) : (tensor<5x1xi1>, tensor<5x1xf64>, tensor<5x1xf64>) -> tensor<5x1xf64>
    return %9 : tensor<5x1xf64>
  }
  func.func private @_where(%arg0: tensor<5x1xi1>, %arg1: tensor<f64>, %arg2: tensor<5x1xf64>) -> tensor<5x1xf64> {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<5x1xi1>, tensor<5x1xf64>
    return %2 : tensor<5x1xf64>
  }
  func.func private @_where_0(%arg0: tensor<5x1xi1>, %arg1: tensor<5x1xf64>, %arg2: tensor<5x1xf64>) -> tensor<5x1xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<5x1xi1>, tensor<5x1xf64>
    return %0 : tensor<5x1xf64>
  }
  func.func private @closed_call(%arg0: tensor<5xf64>, %arg1: tensor<5x1xf64>, %arg2: tensor<5x1xf64>) -> (tensor<5x1xf64>, tensor<5x1xf64>) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0, 2] : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<5x1x1xf64>) -> tensor<5x5x1xf64>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
    %4 = stablehlo.subtract %2, %3 : tensor<5x5x1xf64>
    %cst = stablehlo.constant dense<2.500000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x5x1xf64>
    %6 = stablehlo.divide %4, %5 : tensor<5x5x1xf64>
    %7 = stablehlo.round_nearest_even %6 : tensor<5x5x1xf64>
    %cst_0 = stablehlo.constant dense<2.500000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<5x5x1xf64>
    %9 = stablehlo.multiply %8, %7 : tensor<5x5x1xf64>
    %10 = stablehlo.subtract %4, %9 : tensor<5x5x1xf64>
    %11 = stablehlo.multiply %10, %10 : tensor<5x5x1xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %12 = stablehlo.reduce(%11 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x5xf64>
    %cst_2 = stablehlo.constant dense<7.100000e-01> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %14 = stablehlo.add %12, %13 : tensor<5x5xf64>
    %15 = stablehlo.negate %14 : tensor<5x5xf64>
    %16 = stablehlo.exponential %15 : tensor<5x5xf64>
    %17 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<5xf64>) -> tensor<1x5x1xf64>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
    %19 = stablehlo.multiply %18, %10 : tensor<5x5x1xf64>
    %20 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<5x5xf64>) -> tensor<5x5x1xf64>
    %21 = stablehlo.multiply %19, %20 : tensor<5x5x1xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %22 = stablehlo.reduce(%21 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
    %23 = stablehlo.negate %22 : tensor<5x1xf64>
    %cst_4 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %25 = stablehlo.multiply %24, %arg2 : tensor<5x1xf64>
    %26 = stablehlo.add %arg1, %25 : tensor<5x1xf64>
    %cst_5 = stablehlo.constant dense<5.000000e-03> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %28 = stablehlo.multiply %27, %23 : tensor<5x1xf64>
    %29 = stablehlo.add %26, %28 : tensor<5x1xf64>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0, 2] : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %31 = stablehlo.broadcast_in_dim %29, dims = [1, 2] : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
    %32 = stablehlo.broadcast_in_dim %30, dims = [0, 1, 2] : (tensor<5x1x1xf64>) -> tensor<5x5x1xf64>
    %33 = stablehlo.broadcast_in_dim %31, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
    %34 = stablehlo.subtract %32, %33 : tensor<5x5x1xf64>
    %cst_6 = stablehlo.constant dense<2.500000e+00> : tensor<f64>
    %35 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<5x5x1xf64>
    %36 = stablehlo.divide %34, %35 : tensor<5x5x1xf64>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %37 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<5x5x1xf64>
    %38 = stablehlo.subtract %36, %37 : tensor<5x5x1xf64>
    %39 = stablehlo.ceil %38 : tensor<5x5x1xf64>
    %cst_8 = stablehlo.constant dense<2.500000e+00> : tensor<f64>
    %40 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<5x5x1xf64>
    %41 = stablehlo.multiply %40, %39 : tensor<5x5x1xf64>
    %42 = stablehlo.subtract %34, %41 : tensor<5x5x1xf64>
    %43 = stablehlo.dot_general %42, %42, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5x1xf64>) -> tensor<5x5xf64>
    %cst_9 = stablehlo.constant dense<7.100000e-01> : tensor<f64>
    %44 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %45 = stablehlo.add %43, %44 : tensor<5x5xf64>
    %46 = stablehlo.negate %45 : tensor<5x5xf64>
    %47 = stablehlo.exponential %46 : tensor<5x5xf64>
    %48 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<5xf64>) -> tensor<1x5x1xf64>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
    %50 = stablehlo.multiply %49, %42 : tensor<5x5x1xf64>
    %51 = stablehlo.broadcast_in_dim %47, dims = [0, 1] : (tensor<5x5xf64>) -> tensor<5x5x1xf64>
    %52 = stablehlo.multiply %50, %51 : tensor<5x5x1xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %53 = stablehlo.reduce(%52 init: %cst_10) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
    %54 = stablehlo.negate %53 : tensor<5x1xf64>
    %55 = stablehlo.add %23, %54 : tensor<5x1xf64>
    %cst_11 = stablehlo.constant dense<5.000000e-02> : tensor<f64>
    %56 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %57 = stablehlo.multiply %56, %55 : tensor<5x1xf64>
    %58 = stablehlo.add %arg2, %57 : tensor<5x1xf64>
    return %29, %58 : tensor<5x1xf64>, tensor<5x1xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x1xf64>, %arg1: tensor<5x1xf64>, %arg2: tensor<5xf64>) -> (tensor<5x1xf64> {jax.result_info = "result[0]"}, tensor<5x1xf64> {jax.result_info = "result[1]"}, tensor<5xf64> {jax.result_info = "result[2]"}) {
    %0:5 = call @selu(%arg0) : (tensor<5x1xf64>) -> (tensor<5x1xf64>, tensor<5x1xi1>, tensor<5x1xf64>, tensor<f64>, tensor<5x1xi1>)
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<5xf64>) -> tensor<1x5x1xf64>
    %2 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<5xf64>) -> tensor<1x5x1xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1x5x5x1xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<1x5x5xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<1x5x5x1xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<1x5x5x1xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<1x5x5x1xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<1x5x5x1xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<1x5x5xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<1x5x5x1xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<1x5x5x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %12:14 = stablehlo.while(%iterArg = %2, %iterArg_23 = %1, %iterArg_24 = %c, %iterArg_25 = %0#0, %iterArg_26 = %arg1, %iterArg_27 = %3, %iterArg_28 = %4, %iterArg_29 = %5, %iterArg_30 = %6, %iterArg_31 = %7, %iterArg_32 = %8, %iterArg_33 = %9, %iterArg_34 = %10, %iterArg_35 = %11) : tensor<1x5x1xf64>, tensor<1x5x1xf64>, tensor<i64>, tensor<5x1xf64>, tensor<5x1xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5x1xf64>
    cond {
      %c_36 = stablehlo.constant dense<1> : tensor<i64>
      %53 = stablehlo.compare LT, %iterArg_24, %c_36, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %53 : tensor<i1>
    } do {
      %53:11 = func.call @closed_call(%iterArg, %iterArg_23, %iterArg_25, %iterArg_26) : (tensor<1x5x1xf64>, tensor<1x5x1xf64>, tensor<5x1xf64>, tensor<5x1xf64>) -> (tensor<5x1xf64>, tensor<5x1xf64>, tensor<5x5x1xf64>, tensor<5x5xf64>, tensor<5x5x1xf64>, tensor<5x5x1xf64>, tensor<5x5x1xf64>, tensor<5x5x1xf64>, tensor<5x5xf64>, tensor<5x5x1xf64>, tensor<5x5x1xf64>)
      %54 = func.call @dynamic_update_index_in_dim(%iterArg_27, %53#2, %iterArg_24) : (tensor<1x5x5x1xf64>, tensor<5x5x1xf64>, tensor<i64>) -> tensor<1x5x5x1xf64>
      %55 = func.call @dynamic_update_index_in_dim_1(%iterArg_28, %53#3, %iterArg_24) : (tensor<1x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<1x5x5xf64>
      %56 = func.call @dynamic_update_index_in_dim(%iterArg_29, %53#4, %iterArg_24) : (tensor<1x5x5x1xf64>, tensor<5x5x1xf64>, tensor<i64>) -> tensor<1x5x5x1xf64>
      %57 = func.call @dynamic_update_index_in_dim(%iterArg_30, %53#5, %iterArg_24) : (tensor<1x5x5x1xf64>, tensor<5x5x1xf64>, tensor<i64>) -> tensor<1x5x5x1xf64>
      %58 = func.call @dynamic_update_index_in_dim(%iterArg_31, %53#6, %iterArg_24) : (tensor<1x5x5x1xf64>, tensor<5x5x1xf64>, tensor<i64>) -> tensor<1x5x5x1xf64>
      %59 = func.call @dynamic_update_index_in_dim(%iterArg_32, %53#7, %iterArg_24) : (tensor<1x5x5x1xf64>, tensor<5x5x1xf64>, tensor<i64>) -> tensor<1x5x5x1xf64>
      %60 = func.call @dynamic_update_index_in_dim_1(%iterArg_33, %53#8, %iterArg_24) : (tensor<1x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<1x5x5xf64>
      %61 = func.call @dynamic_update_index_in_dim(%iterArg_34, %53#9, %iterArg_24) : (tensor<1x5x5x1xf64>, tensor<5x5x1xf64>, tensor<i64>) -> tensor<1x5x5x1xf64>
      %62 = func.call @dynamic_update_index_in_dim(%iterArg_35, %53#10, %iterArg_24) : (tensor<1x5x5x1xf64>, tensor<5x5x1xf64>, tensor<i64>) -> tensor<1x5x5x1xf64>
      %c_36 = stablehlo.constant dense<1> : tensor<i64>
      %63 = stablehlo.add %iterArg_24, %c_36 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_23, %63, %53#0, %53#1, %54, %55, %56, %57, %58, %59, %60, %61, %62 : tensor<1x5x1xf64>, tensor<1x5x1xf64>, tensor<i64>, tensor<5x1xf64>, tensor<5x1xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5x1xf64>
    }
    %13 = stablehlo.negate %12#3 : tensor<5x1xf64>
    %14 = stablehlo.exponential %13 : tensor<5x1xf64>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %16 = stablehlo.add %15, %14 : tensor<5x1xf64>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %18 = stablehlo.divide %17, %16 : tensor<5x1xf64>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %20 = stablehlo.subtract %19, %18 : tensor<5x1xf64>
    %21 = stablehlo.multiply %18, %20 : tensor<5x1xf64>
    %22 = stablehlo.tanh %12#4 : tensor<5x1xf64>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %24 = stablehlo.subtract %23, %22 : tensor<5x1xf64>
    %cst_12 = stablehlo.constant dense<2.300000e-01> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %26 = stablehlo.multiply %25, %22 : tensor<5x1xf64>
    %27 = stablehlo.add %12#4, %26 : tensor<5x1xf64>
    %28 = stablehlo.multiply %27, %27 : tensor<5x1xf64>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %30 = stablehlo.multiply %29, %27 : tensor<5x1xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %31 = stablehlo.reduce(%28 init: %cst_14) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<5xf64>
    %cst_15 = stablehlo.constant dense<3.500000e-01> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %33 = stablehlo.add %31, %32 : tensor<5xf64>
    %34 = stablehlo.sqrt %33 : tensor<5xf64>
    %cst_16 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %35 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %36 = stablehlo.divide %35, %34 : tensor<5xf64>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %37 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %38 = stablehlo.multiply %37, %36 : tensor<5xf64>
    %39 = stablehlo.broadcast_in_dim %38, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %40 = stablehlo.multiply %39, %30 : tensor<5x1xf64>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %cst_19 = stablehlo.constant dense<5.000000e+00> : tensor<f64>
    %41 = stablehlo.divide %cst_18, %cst_19 : tensor<f64>
    %42 = stablehlo.broadcast_in_dim %41, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %cst_20 = stablehlo.constant dense<2.300000e-01> : tensor<f64>
    %43 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %44 = stablehlo.multiply %43, %40 : tensor<5x1xf64>
    %45 = stablehlo.multiply %44, %24 : tensor<5x1xf64>
    %46 = stablehlo.add %40, %45 : tensor<5x1xf64>
    %47 = stablehlo.multiply %45, %22 : tensor<5x1xf64>
    %48 = stablehlo.add %46, %47 : tensor<5x1xf64>
    %49 = stablehlo.multiply %42, %21 : tensor<5x1xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %50 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %c_22 = stablehlo.constant dense<0> : tensor<i64>
    %51:15 = stablehlo.while(%iterArg = %12#5, %iterArg_23 = %12#6, %iterArg_24 = %12#7, %iterArg_25 = %12#8, %iterArg_26 = %12#9, %iterArg_27 = %12#10, %iterArg_28 = %12#11, %iterArg_29 = %12#12, %iterArg_30 = %12#13, %iterArg_31 = %1, %iterArg_32 = %2, %iterArg_33 = %c_22, %iterArg_34 = %50, %iterArg_35 = %49, %iterArg_36 = %48) : tensor<1x5x5x1xf64>, tensor<1x5x5xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5x1xf64>, tensor<1x5x1xf64>, tensor<1x5x1xf64>, tensor<i64>, tensor<5xf64>, tensor<5x1xf64>, tensor<5x1xf64>
    cond {
      %c_37 = stablehlo.constant dense<1> : tensor<i64>
      %53 = stablehlo.compare LT, %iterArg_33, %c_37, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %53 : tensor<i1>
    } do {
      %c_37 = stablehlo.constant dense<1> : tensor<i64>
      %53 = stablehlo.subtract %c_37, %iterArg_33 : tensor<i64>
      %c_38 = stablehlo.constant dense<1> : tensor<i64>
      %54 = stablehlo.subtract %53, %c_38 : tensor<i64>
      %55 = func.call @dynamic_index_in_dim(%iterArg, %54) : (tensor<1x5x5x1xf64>, tensor<i64>) -> tensor<5x5x1xf64>
      %56 = func.call @dynamic_index_in_dim_2(%iterArg_23, %54) : (tensor<1x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %57 = func.call @dynamic_index_in_dim(%iterArg_24, %54) : (tensor<1x5x5x1xf64>, tensor<i64>) -> tensor<5x5x1xf64>
      %58 = func.call @dynamic_index_in_dim(%iterArg_25, %54) : (tensor<1x5x5x1xf64>, tensor<i64>) -> tensor<5x5x1xf64>
      %59 = func.call @dynamic_index_in_dim(%iterArg_26, %54) : (tensor<1x5x5x1xf64>, tensor<i64>) -> tensor<5x5x1xf64>
      %60 = func.call @dynamic_index_in_dim(%iterArg_27, %54) : (tensor<1x5x5x1xf64>, tensor<i64>) -> tensor<5x5x1xf64>
      %61 = func.call @dynamic_index_in_dim_2(%iterArg_28, %54) : (tensor<1x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %62 = func.call @dynamic_index_in_dim(%iterArg_29, %54) : (tensor<1x5x5x1xf64>, tensor<i64>) -> tensor<5x5x1xf64>
      %63 = func.call @dynamic_index_in_dim(%iterArg_30, %54) : (tensor<1x5x5x1xf64>, tensor<i64>) -> tensor<5x5x1xf64>
      %64:3 = func.call @closed_call_3(%iterArg_31, %iterArg_32, %iterArg_34, %iterArg_35, %iterArg_36, %55, %56, %57, %58, %59, %60, %61, %62, %63) : (tensor<1x5x1xf64>, tensor<1x5x1xf64>, tensor<5xf64>, tensor<5x1xf64>, tensor<5x1xf64>, tensor<5x5x1xf64>, tensor<5x5xf64>, tensor<5x5x1xf64>, tensor<5x5x1xf64>, tensor<5x5x1xf64>, tensor<5x5x1xf64>, tensor<5x5xf64>, tensor<5x5x1xf64>, tensor<5x5x1xf64>) -> (tensor<5xf64>, tensor<5x1xf64>, tensor<5x1xf64>)
      %c_39 = stablehlo.constant dense<1> : tensor<i64>
      %65 = stablehlo.add %iterArg_33, %c_39 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %65, %64#0, %64#1, %64#2 : tensor<1x5x5x1xf64>, tensor<1x5x5xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5x1xf64>, tensor<1x5x1xf64>, tensor<1x5x1xf64>, tensor<i64>, tensor<5xf64>, tensor<5x1xf64>, tensor<5x1xf64>
    }
    %52 = call @selu_4(%0#1, %0#2, %0#3, %0#4, %51#13) : (tensor<5x1xi1>, tensor<5x1xf64>, tensor<f64>, tensor<5x1xi1>, tensor<5x1xf64>) -> tensor<5x1xf64>
    return %52, %51#14, %51#12 : tensor<5x1xf64>, tensor<5x1xf64>, tensor<5xf64>
  }
  func.func private @selu(%arg0: tensor<5x1xf64>) -> (tensor<5x1xf64>, tensor<5x1xi1>, tensor<5x1xf64>, tensor<f64>, tensor<5x1xi1>) {
    %cst = stablehlo.constant dense<1.6732632423543772> : tensor<f64>
    %0:5 = call @elu(%arg0, %cst) : (tensor<5x1xf64>, tensor<f64>) -> (tensor<5x1xf64>, tensor<5x1xi1>, tensor<5x1xf64>, tensor<f64>, tensor<5x1xi1>)
    %cst_0 = stablehlo.constant dense<1.0507009873554805> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %2 = stablehlo.multiply %1, %0#0 : tensor<5x1xf64>
    return %2, %0#1, %0#2, %0#3, %0#4 : tensor<5x1xf64>, tensor<5x1xi1>, tensor<5x1xf64>, tensor<f64>, tensor<5x1xi1>
  }
  func.func private @elu(%arg0: tensor<5x1xf64>, %arg1: tensor<f64>) -> (tensor<5x1xf64>, tensor<5x1xi1>, tensor<5x1xf64>, tensor<f64>, tensor<5x1xi1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<5x1xf64>, tensor<5x1xf64>) -> tensor<5x1xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<5x1xf64>, tensor<5x1xf64>) -> tensor<5x1xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = call @_where(%3, %cst_1, %arg0) : (tensor<5x1xi1>, tensor<f64>, tensor<5x1xf64>) -> tensor<5x1xf64>
    %5 = stablehlo.exponential_minus_one %4 : tensor<5x1xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %7 = stablehlo.add %5, %6 : tensor<5x1xf64>
    %8 = stablehlo.convert %arg1 : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %10 = stablehlo.multiply %9, %5 : tensor<5x1xf64>
    %11 = call @_where_0(%1, %arg0, %10) : (tensor<5x1xi1>, tensor<5x1xf64>, tensor<5x1xf64>) -> tensor<5x1xf64>
    return %11, %3, %7, %8, %1 : tensor<5x1xf64>, tensor<5x1xi1>, tensor<5x1xf64>, tensor<f64>, tensor<5x1xi1>
  }
  func.func private @_where(%arg0: tensor<5x1xi1>, %arg1: tensor<f64>, %arg2: tensor<5x1xf64>) -> tensor<5x1xf64> {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<5x1xi1>, tensor<5x1xf64>
    return %2 : tensor<5x1xf64>
  }
  func.func private @_where_0(%arg0: tensor<5x1xi1>, %arg1: tensor<5x1xf64>, %arg2: tensor<5x1xf64>) -> tensor<5x1xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<5x1xi1>, tensor<5x1xf64>
    return %0 : tensor<5x1xf64>
  }
  func.func private @closed_call(%arg0: tensor<1x5x1xf64>, %arg1: tensor<1x5x1xf64>, %arg2: tensor<5x1xf64>, %arg3: tensor<5x1xf64>) -> (tensor<5x1xf64>, tensor<5x1xf64>, tensor<5x5x1xf64>, tensor<5x5xf64>, tensor<5x5x1xf64>, tensor<5x5x1xf64>, tensor<5x5x1xf64>, tensor<5x5x1xf64>, tensor<5x5xf64>, tensor<5x5x1xf64>, tensor<5x5x1xf64>) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0, 2] : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [1, 2] : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<5x1x1xf64>) -> tensor<5x5x1xf64>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
    %4 = stablehlo.subtract %2, %3 : tensor<5x5x1xf64>
    %cst = stablehlo.constant dense<2.500000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x5x1xf64>
    %6 = stablehlo.divide %4, %5 : tensor<5x5x1xf64>
    %7 = stablehlo.round_nearest_even %6 : tensor<5x5x1xf64>
    %cst_0 = stablehlo.constant dense<2.500000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<5x5x1xf64>
    %9 = stablehlo.multiply %8, %7 : tensor<5x5x1xf64>
    %10 = stablehlo.subtract %4, %9 : tensor<5x5x1xf64>
    %11 = stablehlo.multiply %10, %10 : tensor<5x5x1xf64>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5x5x1xf64>
    %13 = stablehlo.multiply %12, %10 : tensor<5x5x1xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %14 = stablehlo.reduce(%11 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x5xf64>
    %cst_3 = stablehlo.constant dense<7.100000e-01> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %16 = stablehlo.add %14, %15 : tensor<5x5xf64>
    %17 = stablehlo.negate %16 : tensor<5x5xf64>
    %18 = stablehlo.exponential %17 : tensor<5x5xf64>
    %19 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
    %20 = stablehlo.multiply %19, %10 : tensor<5x5x1xf64>
    %21 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<5x5xf64>) -> tensor<5x5x1xf64>
    %22 = stablehlo.multiply %20, %21 : tensor<5x5x1xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %23 = stablehlo.reduce(%22 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
    %24 = stablehlo.negate %23 : tensor<5x1xf64>
    %cst_5 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %26 = stablehlo.multiply %25, %arg3 : tensor<5x1xf64>
    %27 = stablehlo.add %arg2, %26 : tensor<5x1xf64>
    %cst_6 = stablehlo.constant dense<5.000000e-03> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %29 = stablehlo.multiply %28, %24 : tensor<5x1xf64>
    %30 = stablehlo.add %27, %29 : tensor<5x1xf64>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 2] : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %32 = stablehlo.broadcast_in_dim %30, dims = [1, 2] : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
    %33 = stablehlo.broadcast_in_dim %31, dims = [0, 1, 2] : (tensor<5x1x1xf64>) -> tensor<5x5x1xf64>
    %34 = stablehlo.broadcast_in_dim %32, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
    %35 = stablehlo.subtract %33, %34 : tensor<5x5x1xf64>
    %cst_7 = stablehlo.constant dense<2.500000e+00> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<5x5x1xf64>
    %37 = stablehlo.divide %35, %36 : tensor<5x5x1xf64>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<5x5x1xf64>
    %39 = stablehlo.subtract %37, %38 : tensor<5x5x1xf64>
    %40 = stablehlo.ceil %39 : tensor<5x5x1xf64>
    %cst_9 = stablehlo.constant dense<2.500000e+00> : tensor<f64>
    %41 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<5x5x1xf64>
    %42 = stablehlo.multiply %41, %40 : tensor<5x5x1xf64>
    %43 = stablehlo.subtract %35, %42 : tensor<5x5x1xf64>
    %44 = stablehlo.dot_general %43, %43, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5x1xf64>) -> tensor<5x5xf64>
    %cst_10 = stablehlo.constant dense<7.100000e-01> : tensor<f64>
    %45 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %46 = stablehlo.add %44, %45 : tensor<5x5xf64>
    %47 = stablehlo.negate %46 : tensor<5x5xf64>
    %48 = stablehlo.exponential %47 : tensor<5x5xf64>
    %49 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
    %50 = stablehlo.multiply %49, %43 : tensor<5x5x1xf64>
    %51 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<5x5xf64>) -> tensor<5x5x1xf64>
    %52 = stablehlo.multiply %50, %51 : tensor<5x5x1xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %53 = stablehlo.reduce(%52 init: %cst_11) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
    %54 = stablehlo.negate %53 : tensor<5x1xf64>
    %55 = stablehlo.add %24, %54 : tensor<5x1xf64>
    %cst_12 = stablehlo.constant dense<5.000000e-02> : tensor<f64>
    %56 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %57 = stablehlo.multiply %56, %55 : tensor<5x1xf64>
    %58 = stablehlo.add %arg3, %57 : tensor<5x1xf64>
    return %30, %58, %13, %18, %10, %21, %20, %43, %48, %51, %50 : tensor<5x1xf64>, tensor<5x1xf64>, tensor<5x5x1xf64>, tensor<5x5xf64>, tensor<5x5x1xf64>, tensor<5x5x1xf64>, tensor<5x5x1xf64>, tensor<5x5x1xf64>, tensor<5x5xf64>, tensor<5x5x1xf64>, tensor<5x5x1xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<1x5x5x1xf64>, %arg1: tensor<5x5x1xf64>, %arg2: tensor<i64>) -> tensor<1x5x5x1xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<5x5x1xf64>) -> tensor<1x5x5x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<1x5x5x1xf64>, tensor<1x5x5x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x5x5x1xf64>
    return %1 : tensor<1x5x5x1xf64>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<1x5x5xf64>, %arg1: tensor<5x5xf64>, %arg2: tensor<i64>) -> tensor<1x5x5xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<5x5xf64>) -> tensor<1x5x5xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<1x5x5xf64>, tensor<1x5x5xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x5x5xf64>
    return %1 : tensor<1x5x5xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<1x5x5x1xf64>, %arg1: tensor<i64>) -> tensor<5x5x1xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 5, 5, 1] : (tensor<1x5x5x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x5x5x1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x5x5x1xf64>) -> tensor<5x5x1xf64>
    return %1 : tensor<5x5x1xf64>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<1x5x5xf64>, %arg1: tensor<i64>) -> tensor<5x5xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 5, 5] : (tensor<1x5x5xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x5x5xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x5x5xf64>) -> tensor<5x5xf64>
    return %1 : tensor<5x5xf64>
  }
  func.func private @closed_call_3(%arg0: tensor<1x5x1xf64>, %arg1: tensor<1x5x1xf64>, %arg2: tensor<5xf64>, %arg3: tensor<5x1xf64>, %arg4: tensor<5x1xf64>, %arg5: tensor<5x5x1xf64>, %arg6: tensor<5x5xf64>, %arg7: tensor<5x5x1xf64>, %arg8: tensor<5x5x1xf64>, %arg9: tensor<5x5x1xf64>, %arg10: tensor<5x5x1xf64>, %arg11: tensor<5x5xf64>, %arg12: tensor<5x5x1xf64>, %arg13: tensor<5x5x1xf64>) -> (tensor<5xf64>, tensor<5x1xf64>, tensor<5x1xf64>) {
    %cst = stablehlo.constant dense<5.000000e-02> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %1 = stablehlo.multiply %0, %arg4 : tensor<5x1xf64>
    %2 = stablehlo.negate %1 : tensor<5x1xf64>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 2] : (tensor<5x1xf64>) -> tensor<5x5x1xf64>
    %4 = stablehlo.multiply %arg13, %3 : tensor<5x5x1xf64>
    %5 = stablehlo.multiply %3, %arg12 : tensor<5x5x1xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.reduce(%4 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x5xf64>
    %7 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
    %8 = stablehlo.multiply %7, %5 : tensor<5x5x1xf64>
    %9 = stablehlo.multiply %5, %arg10 : tensor<5x5x1xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %10 = stablehlo.reduce(%9 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
    %11 = stablehlo.reshape %10 : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %12 = stablehlo.reduce(%11 init: %cst_2) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf64>, tensor<f64>) -> tensor<5xf64>
    %13 = stablehlo.add %arg2, %12 : tensor<5xf64>
    %14 = stablehlo.multiply %6, %arg11 : tensor<5x5xf64>
    %15 = stablehlo.negate %14 : tensor<5x5xf64>
    %16 = stablehlo.dot_general %15, %arg10, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
    %17 = stablehlo.add %8, %16 : tensor<5x5x1xf64>
    %18 = stablehlo.dot_general %15, %arg10, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
    %19 = stablehlo.add %17, %18 : tensor<5x5x1xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %20 = stablehlo.reduce(%19 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
    %21 = stablehlo.reshape %20 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %22 = stablehlo.negate %19 : tensor<5x5x1xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %23 = stablehlo.reduce(%22 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
    %24 = stablehlo.reshape %23 : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.reduce(%24 init: %cst_5) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf64>, tensor<f64>) -> tensor<5xf64>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %27 = stablehlo.add %arg3, %26 : tensor<5x1xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %28 = stablehlo.reduce(%21 init: %cst_6) applies stablehlo.add across dimensions = [1, 2] : (tensor<5x1x1xf64>, tensor<f64>) -> tensor<5xf64>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %30 = stablehlo.add %27, %29 : tensor<5x1xf64>
    %cst_7 = stablehlo.constant dense<5.000000e-03> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %32 = stablehlo.multiply %31, %30 : tensor<5x1xf64>
    %33 = stablehlo.add %1, %32 : tensor<5x1xf64>
    %cst_8 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %35 = stablehlo.multiply %34, %30 : tensor<5x1xf64>
    %36 = stablehlo.add %arg4, %35 : tensor<5x1xf64>
    %37 = stablehlo.negate %33 : tensor<5x1xf64>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 2] : (tensor<5x1xf64>) -> tensor<5x5x1xf64>
    %39 = stablehlo.multiply %arg9, %38 : tensor<5x5x1xf64>
    %40 = stablehlo.multiply %38, %arg8 : tensor<5x5x1xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %41 = stablehlo.reduce(%39 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x5xf64>
    %42 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
    %43 = stablehlo.multiply %42, %40 : tensor<5x5x1xf64>
    %44 = stablehlo.multiply %40, %arg7 : tensor<5x5x1xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %45 = stablehlo.reduce(%44 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
    %46 = stablehlo.reshape %45 : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %47 = stablehlo.reduce(%46 init: %cst_11) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf64>, tensor<f64>) -> tensor<5xf64>
    %48 = stablehlo.add %13, %47 : tensor<5xf64>
    %49 = stablehlo.multiply %41, %arg6 : tensor<5x5xf64>
    %50 = stablehlo.negate %49 : tensor<5x5xf64>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1] : (tensor<5x5xf64>) -> tensor<5x5x1xf64>
    %52 = stablehlo.multiply %51, %arg5 : tensor<5x5x1xf64>
    %53 = stablehlo.add %43, %52 : tensor<5x5x1xf64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %54 = stablehlo.reduce(%53 init: %cst_12) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
    %55 = stablehlo.reshape %54 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %56 = stablehlo.negate %53 : tensor<5x5x1xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %57 = stablehlo.reduce(%56 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
    %58 = stablehlo.reshape %57 : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %59 = stablehlo.reduce(%58 init: %cst_14) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf64>, tensor<f64>) -> tensor<5xf64>
    %60 = stablehlo.broadcast_in_dim %59, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %61 = stablehlo.add %30, %60 : tensor<5x1xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %62 = stablehlo.reduce(%55 init: %cst_15) applies stablehlo.add across dimensions = [1, 2] : (tensor<5x1x1xf64>, tensor<f64>) -> tensor<5xf64>
    %63 = stablehlo.broadcast_in_dim %62, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %64 = stablehlo.add %61, %63 : tensor<5x1xf64>
    return %48, %64, %36 : tensor<5xf64>, tensor<5x1xf64>, tensor<5x1xf64>
  }
  func.func private @selu_4(%arg0: tensor<5x1xi1>, %arg1: tensor<5x1xf64>, %arg2: tensor<f64>, %arg3: tensor<5x1xi1>, %arg4: tensor<5x1xf64>) -> tensor<5x1xf64> {
    %cst = stablehlo.constant dense<1.0507009873554805> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %1 = stablehlo.multiply %0, %arg4 : tensor<5x1xf64>
    %2 = call @elu_5(%arg0, %arg1, %arg2, %arg3, %1) : (tensor<5x1xi1>, tensor<5x1xf64>, tensor<f64>, tensor<5x1xi1>, tensor<5x1xf64>) -> tensor<5x1xf64>
    return %2 : tensor<5x1xf64>
  }
  func.func private @elu_5(%arg0: tensor<5x1xi1>, %arg1: tensor<5x1xf64>, %arg2: tensor<f64>, %arg3: tensor<5x1xi1>, %arg4: tensor<5x1xf64>) -> tensor<5x1xf64> {
    %0:2 = call @_where_6(%arg3, %arg4) : (tensor<5x1xi1>, tensor<5x1xf64>) -> (tensor<5x1xf64>, tensor<5x1xf64>)
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %2 = stablehlo.multiply %1, %0#1 : tensor<5x1xf64>
    %3 = stablehlo.multiply %2, %arg1 : tensor<5x1xf64>
    %4 = call @_where_7(%arg0, %3) : (tensor<5x1xi1>, tensor<5x1xf64>) -> tensor<5x1xf64>
    %5 = stablehlo.add %0#0, %4 : tensor<5x1xf64>
    return %5 : tensor<5x1xf64>
  }
  func.func private @_where_6(%arg0: tensor<5x1xi1>, %arg1: tensor<5x1xf64>) -> (tensor<5x1xf64>, tensor<5x1xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<5x1xi1>, tensor<5x1xf64>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<5x1xi1>, tensor<5x1xf64>
    return %2, %1 : tensor<5x1xf64>, tensor<5x1xf64>
  }
  func.func private @_where_7(%arg0: tensor<5x1xi1>, %arg1: tensor<5x1xf64>) -> tensor<5x1xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<5x1xi1>, tensor<5x1xf64>
    return %1 : tensor<5x1xf64>
  }
}
// -----
// backward, cuda: same text as cpu
