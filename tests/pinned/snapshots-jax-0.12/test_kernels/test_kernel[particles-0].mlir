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
      %19 = stablehlo.broadcast_in_dim %iterArg_7, dims = [0, 2] : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
      %20 = stablehlo.broadcast_in_dim %iterArg_7, dims = [1, 2] : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
      %21 = stablehlo.broadcast_in_dim %19, dims = [0, 1, 2] : (tensor<5x1x1xf64>) -> tensor<5x5x1xf64>
      %22 = stablehlo.broadcast_in_dim %20, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
      %23 = stablehlo.subtract %21, %22 : tensor<5x5x1xf64>
      %cst_9 = stablehlo.constant dense<2.500000e+00> : tensor<f64>
      %24 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<5x5x1xf64>
      %25 = stablehlo.divide %23, %24 : tensor<5x5x1xf64>
      %26 = stablehlo.round_nearest_even %25 : tensor<5x5x1xf64>
      %cst_10 = stablehlo.constant dense<2.500000e+00> : tensor<f64>
      %27 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<5x5x1xf64>
      %28 = stablehlo.multiply %27, %26 : tensor<5x5x1xf64>
      %29 = stablehlo.subtract %23, %28 : tensor<5x5x1xf64>
      %30 = stablehlo.multiply %29, %29 : tensor<5x5x1xf64>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %31 = stablehlo.reduce(%30 init: %cst_11) applies stablehlo.add across dimensions = [2] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x5xf64>
      %cst_12 = stablehlo.constant dense<7.100000e-01> : tensor<f64>
      %32 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %33 = stablehlo.add %31, %32 : tensor<5x5xf64>
      %34 = stablehlo.negate %33 : tensor<5x5xf64>
      %35 = stablehlo.exponential %34 : tensor<5x5xf64>
      %36 = stablehlo.broadcast_in_dim %iterArg, dims = [1] : (tensor<5xf64>) -> tensor<1x5x1xf64>
      %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
      %38 = stablehlo.multiply %37, %29 : tensor<5x5x1xf64>
      %39 = stablehlo.broadcast_in_dim %35, dims = [0, 1] : (tensor<5x5xf64>) -> tensor<5x5x1xf64>
      %40 = stablehlo.multiply %38, %39 : tensor<5x5x1xf64>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %41 = stablehlo.reduce(%40 init: %cst_13) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %42 = stablehlo.negate %41 : tensor<5x1xf64>
      %cst_14 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
      %43 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
      %44 = stablehlo.multiply %43, %iterArg_8 : tensor<5x1xf64>
      %45 = stablehlo.add %iterArg_7, %44 : tensor<5x1xf64>
      %cst_15 = stablehlo.constant dense<5.000000e-03> : tensor<f64>
      %46 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
      %47 = stablehlo.multiply %46, %42 : tensor<5x1xf64>
      %48 = stablehlo.add %45, %47 : tensor<5x1xf64>
      %49 = stablehlo.broadcast_in_dim %48, dims = [0, 2] : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
      %50 = stablehlo.broadcast_in_dim %48, dims = [1, 2] : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
      %51 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2] : (tensor<5x1x1xf64>) -> tensor<5x5x1xf64>
      %52 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
      %53 = stablehlo.subtract %51, %52 : tensor<5x5x1xf64>
      %cst_16 = stablehlo.constant dense<2.500000e+00> : tensor<f64>
      %54 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<5x5x1xf64>
      %55 = stablehlo.divide %53, %54 : tensor<5x5x1xf64>
      %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %56 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<5x5x1xf64>
      %57 = stablehlo.subtract %55, %56 : tensor<5x5x1xf64>
      %58 = stablehlo.ceil %57 : tensor<5x5x1xf64>
      %cst_18 = stablehlo.constant dense<2.500000e+00> : tensor<f64>
      %59 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<5x5x1xf64>
      %60 = stablehlo.multiply %59, %58 : tensor<5x5x1xf64>
      %61 = stablehlo.subtract %53, %60 : tensor<5x5x1xf64>
      %62 = stablehlo.dot_general %61, %61, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5x1xf64>) -> tensor<5x5xf64>
      %cst_19 = stablehlo.constant dense<7.100000e-01> : tensor<f64>
      %63 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %64 = stablehlo.add %62, %63 : tensor<5x5xf64>
      %65 = stablehlo.negate %64 : tensor<5x5xf64>
      %66 = stablehlo.exponential %65 : tensor<5x5xf64>
      %67 = stablehlo.broadcast_in_dim %iterArg, dims = [1] : (tensor<5xf64>) -> tensor<1x5x1xf64>
      %68 = stablehlo.broadcast_in_dim %67, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
      %69 = stablehlo.multiply %68, %61 : tensor<5x5x1xf64>
      %70 = stablehlo.broadcast_in_dim %66, dims = [0, 1] : (tensor<5x5xf64>) -> tensor<5x5x1xf64>
      %71 = stablehlo.multiply %69, %70 : tensor<5x5x1xf64>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %72 = stablehlo.reduce(%71 init: %cst_20) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %73 = stablehlo.negate %72 : tensor<5x1xf64>
      %74 = stablehlo.add %42, %73 : tensor<5x1xf64>
      %cst_21 = stablehlo.constant dense<5.000000e-02> : tensor<f64>
      %75 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
      %76 = stablehlo.multiply %75, %74 : tensor<5x1xf64>
      %77 = stablehlo.add %iterArg_8, %76 : tensor<5x1xf64>
      %c_22 = stablehlo.constant dense<1> : tensor<i64>
      %78 = stablehlo.add %iterArg_6, %c_22 : tensor<i64>
      stablehlo.return %iterArg, %78, %48, %77 : tensor<5xf64>, tensor<i64>, tensor<5x1xf64>, tensor<5x1xf64>
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
    %12:14 = stablehlo.while(%iterArg = %2, %iterArg_24 = %1, %iterArg_25 = %c, %iterArg_26 = %0#0, %iterArg_27 = %arg1, %iterArg_28 = %3, %iterArg_29 = %4, %iterArg_30 = %5, %iterArg_31 = %6, %iterArg_32 = %7, %iterArg_33 = %8, %iterArg_34 = %9, %iterArg_35 = %10, %iterArg_36 = %11) : tensor<1x5x1xf64>, tensor<1x5x1xf64>, tensor<i64>, tensor<5x1xf64>, tensor<5x1xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5x1xf64>
    cond {
      %c_37 = stablehlo.constant dense<1> : tensor<i64>
      %54 = stablehlo.compare LT, %iterArg_25, %c_37, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %54 : tensor<i1>
    } do {
      %54 = stablehlo.broadcast_in_dim %iterArg_26, dims = [0, 2] : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
      %55 = stablehlo.broadcast_in_dim %iterArg_26, dims = [1, 2] : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
      %56 = stablehlo.broadcast_in_dim %54, dims = [0, 1, 2] : (tensor<5x1x1xf64>) -> tensor<5x5x1xf64>
      %57 = stablehlo.broadcast_in_dim %55, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
      %58 = stablehlo.subtract %56, %57 : tensor<5x5x1xf64>
      %cst_37 = stablehlo.constant dense<2.500000e+00> : tensor<f64>
      %59 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f64>) -> tensor<5x5x1xf64>
      %60 = stablehlo.divide %58, %59 : tensor<5x5x1xf64>
      %61 = stablehlo.round_nearest_even %60 : tensor<5x5x1xf64>
      %cst_38 = stablehlo.constant dense<2.500000e+00> : tensor<f64>
      %62 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<5x5x1xf64>
      %63 = stablehlo.multiply %62, %61 : tensor<5x5x1xf64>
      %64 = stablehlo.subtract %58, %63 : tensor<5x5x1xf64>
      %65 = stablehlo.multiply %64, %64 : tensor<5x5x1xf64>
      %cst_39 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %66 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f64>) -> tensor<5x5x1xf64>
      %67 = stablehlo.multiply %66, %64 : tensor<5x5x1xf64>
      %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %68 = stablehlo.reduce(%65 init: %cst_40) applies stablehlo.add across dimensions = [2] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x5xf64>
      %cst_41 = stablehlo.constant dense<7.100000e-01> : tensor<f64>
      %69 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %70 = stablehlo.add %68, %69 : tensor<5x5xf64>
      %71 = stablehlo.negate %70 : tensor<5x5xf64>
      %72 = stablehlo.exponential %71 : tensor<5x5xf64>
      %73 = stablehlo.broadcast_in_dim %iterArg_24, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
      %74 = stablehlo.multiply %73, %64 : tensor<5x5x1xf64>
      %75 = stablehlo.broadcast_in_dim %72, dims = [0, 1] : (tensor<5x5xf64>) -> tensor<5x5x1xf64>
      %76 = stablehlo.multiply %74, %75 : tensor<5x5x1xf64>
      %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %77 = stablehlo.reduce(%76 init: %cst_42) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %78 = stablehlo.negate %77 : tensor<5x1xf64>
      %cst_43 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
      %79 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
      %80 = stablehlo.multiply %79, %iterArg_27 : tensor<5x1xf64>
      %81 = stablehlo.add %iterArg_26, %80 : tensor<5x1xf64>
      %cst_44 = stablehlo.constant dense<5.000000e-03> : tensor<f64>
      %82 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
      %83 = stablehlo.multiply %82, %78 : tensor<5x1xf64>
      %84 = stablehlo.add %81, %83 : tensor<5x1xf64>
      %85 = stablehlo.broadcast_in_dim %84, dims = [0, 2] : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
      %86 = stablehlo.broadcast_in_dim %84, dims = [1, 2] : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
      %87 = stablehlo.broadcast_in_dim %85, dims = [0, 1, 2] : (tensor<5x1x1xf64>) -> tensor<5x5x1xf64>
      %88 = stablehlo.broadcast_in_dim %86, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
      %89 = stablehlo.subtract %87, %88 : tensor<5x5x1xf64>
      %cst_45 = stablehlo.constant dense<2.500000e+00> : tensor<f64>
      %90 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f64>) -> tensor<5x5x1xf64>
      %91 = stablehlo.divide %89, %90 : tensor<5x5x1xf64>
      %cst_46 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %92 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f64>) -> tensor<5x5x1xf64>
      %93 = stablehlo.subtract %91, %92 : tensor<5x5x1xf64>
      %94 = stablehlo.ceil %93 : tensor<5x5x1xf64>
      %cst_47 = stablehlo.constant dense<2.500000e+00> : tensor<f64>
      %95 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f64>) -> tensor<5x5x1xf64>
      %96 = stablehlo.multiply %95, %94 : tensor<5x5x1xf64>
      %97 = stablehlo.subtract %89, %96 : tensor<5x5x1xf64>
      %98 = stablehlo.dot_general %97, %97, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<5x5x1xf64>, tensor<5x5x1xf64>) -> tensor<5x5xf64>
      %cst_48 = stablehlo.constant dense<7.100000e-01> : tensor<f64>
      %99 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
      %100 = stablehlo.add %98, %99 : tensor<5x5xf64>
      %101 = stablehlo.negate %100 : tensor<5x5xf64>
      %102 = stablehlo.exponential %101 : tensor<5x5xf64>
      %103 = stablehlo.broadcast_in_dim %iterArg, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
      %104 = stablehlo.multiply %103, %97 : tensor<5x5x1xf64>
      %105 = stablehlo.broadcast_in_dim %102, dims = [0, 1] : (tensor<5x5xf64>) -> tensor<5x5x1xf64>
      %106 = stablehlo.multiply %104, %105 : tensor<5x5x1xf64>
      %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %107 = stablehlo.reduce(%106 init: %cst_49) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %108 = stablehlo.negate %107 : tensor<5x1xf64>
      %109 = stablehlo.add %78, %108 : tensor<5x1xf64>
      %cst_50 = stablehlo.constant dense<5.000000e-02> : tensor<f64>
      %110 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
      %111 = stablehlo.multiply %110, %109 : tensor<5x1xf64>
      %112 = stablehlo.add %iterArg_27, %111 : tensor<5x1xf64>
      %113 = func.call @dynamic_update_index_in_dim(%iterArg_28, %67, %iterArg_25) : (tensor<1x5x5x1xf64>, tensor<5x5x1xf64>, tensor<i64>) -> tensor<1x5x5x1xf64>
      %114 = func.call @dynamic_update_index_in_dim_1(%iterArg_29, %72, %iterArg_25) : (tensor<1x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<1x5x5xf64>
      %115 = func.call @dynamic_update_index_in_dim(%iterArg_30, %64, %iterArg_25) : (tensor<1x5x5x1xf64>, tensor<5x5x1xf64>, tensor<i64>) -> tensor<1x5x5x1xf64>
      %116 = func.call @dynamic_update_index_in_dim(%iterArg_31, %75, %iterArg_25) : (tensor<1x5x5x1xf64>, tensor<5x5x1xf64>, tensor<i64>) -> tensor<1x5x5x1xf64>
      %117 = func.call @dynamic_update_index_in_dim(%iterArg_32, %74, %iterArg_25) : (tensor<1x5x5x1xf64>, tensor<5x5x1xf64>, tensor<i64>) -> tensor<1x5x5x1xf64>
      %118 = func.call @dynamic_update_index_in_dim(%iterArg_33, %97, %iterArg_25) : (tensor<1x5x5x1xf64>, tensor<5x5x1xf64>, tensor<i64>) -> tensor<1x5x5x1xf64>
      %119 = func.call @dynamic_update_index_in_dim_1(%iterArg_34, %102, %iterArg_25) : (tensor<1x5x5xf64>, tensor<5x5xf64>, tensor<i64>) -> tensor<1x5x5xf64>
      %120 = func.call @dynamic_update_index_in_dim(%iterArg_35, %105, %iterArg_25) : (tensor<1x5x5x1xf64>, tensor<5x5x1xf64>, tensor<i64>) -> tensor<1x5x5x1xf64>
      %121 = func.call @dynamic_update_index_in_dim(%iterArg_36, %104, %iterArg_25) : (tensor<1x5x5x1xf64>, tensor<5x5x1xf64>, tensor<i64>) -> tensor<1x5x5x1xf64>
      %c_51 = stablehlo.constant dense<1> : tensor<i64>
      %122 = stablehlo.add %iterArg_25, %c_51 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_24, %122, %84, %112, %113, %114, %115, %116, %117, %118, %119, %120, %121 : tensor<1x5x1xf64>, tensor<1x5x1xf64>, tensor<i64>, tensor<5x1xf64>, tensor<5x1xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5x1xf64>
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
    %24 = stablehlo.add %23, %22 : tensor<5x1xf64>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %26 = stablehlo.subtract %25, %22 : tensor<5x1xf64>
    %27 = stablehlo.multiply %24, %26 : tensor<5x1xf64>
    %cst_13 = stablehlo.constant dense<2.300000e-01> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %29 = stablehlo.multiply %28, %22 : tensor<5x1xf64>
    %30 = stablehlo.add %12#4, %29 : tensor<5x1xf64>
    %31 = stablehlo.multiply %30, %30 : tensor<5x1xf64>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %33 = stablehlo.multiply %32, %30 : tensor<5x1xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %34 = stablehlo.reduce(%31 init: %cst_15) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<5xf64>
    %cst_16 = stablehlo.constant dense<3.500000e-01> : tensor<f64>
    %35 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %36 = stablehlo.add %34, %35 : tensor<5xf64>
    %37 = stablehlo.sqrt %36 : tensor<5xf64>
    %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %39 = stablehlo.divide %38, %37 : tensor<5xf64>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %40 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %41 = stablehlo.multiply %40, %39 : tensor<5xf64>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %43 = stablehlo.multiply %42, %33 : tensor<5x1xf64>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %cst_20 = stablehlo.constant dense<5.000000e+00> : tensor<f64>
    %44 = stablehlo.divide %cst_19, %cst_20 : tensor<f64>
    %45 = stablehlo.broadcast_in_dim %44, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %cst_21 = stablehlo.constant dense<2.300000e-01> : tensor<f64>
    %46 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %47 = stablehlo.multiply %46, %43 : tensor<5x1xf64>
    %48 = stablehlo.multiply %47, %27 : tensor<5x1xf64>
    %49 = stablehlo.add %43, %48 : tensor<5x1xf64>
    %50 = stablehlo.multiply %45, %21 : tensor<5x1xf64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %51 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %c_23 = stablehlo.constant dense<0> : tensor<i64>
    %52:15 = stablehlo.while(%iterArg = %12#5, %iterArg_24 = %12#6, %iterArg_25 = %12#7, %iterArg_26 = %12#8, %iterArg_27 = %12#9, %iterArg_28 = %12#10, %iterArg_29 = %12#11, %iterArg_30 = %12#12, %iterArg_31 = %12#13, %iterArg_32 = %1, %iterArg_33 = %2, %iterArg_34 = %c_23, %iterArg_35 = %51, %iterArg_36 = %50, %iterArg_37 = %49) : tensor<1x5x5x1xf64>, tensor<1x5x5xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5x1xf64>, tensor<1x5x1xf64>, tensor<1x5x1xf64>, tensor<i64>, tensor<5xf64>, tensor<5x1xf64>, tensor<5x1xf64>
    cond {
      %c_38 = stablehlo.constant dense<1> : tensor<i64>
      %54 = stablehlo.compare LT, %iterArg_34, %c_38, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %54 : tensor<i1>
    } do {
      %c_38 = stablehlo.constant dense<1> : tensor<i64>
      %54 = stablehlo.subtract %c_38, %iterArg_34 : tensor<i64>
      %c_39 = stablehlo.constant dense<1> : tensor<i64>
      %55 = stablehlo.subtract %54, %c_39 : tensor<i64>
      %56 = func.call @dynamic_index_in_dim(%iterArg, %55) : (tensor<1x5x5x1xf64>, tensor<i64>) -> tensor<5x5x1xf64>
      %57 = func.call @dynamic_index_in_dim_2(%iterArg_24, %55) : (tensor<1x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %58 = func.call @dynamic_index_in_dim(%iterArg_25, %55) : (tensor<1x5x5x1xf64>, tensor<i64>) -> tensor<5x5x1xf64>
      %59 = func.call @dynamic_index_in_dim(%iterArg_26, %55) : (tensor<1x5x5x1xf64>, tensor<i64>) -> tensor<5x5x1xf64>
      %60 = func.call @dynamic_index_in_dim(%iterArg_27, %55) : (tensor<1x5x5x1xf64>, tensor<i64>) -> tensor<5x5x1xf64>
      %61 = func.call @dynamic_index_in_dim(%iterArg_28, %55) : (tensor<1x5x5x1xf64>, tensor<i64>) -> tensor<5x5x1xf64>
      %62 = func.call @dynamic_index_in_dim_2(%iterArg_29, %55) : (tensor<1x5x5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %63 = func.call @dynamic_index_in_dim(%iterArg_30, %55) : (tensor<1x5x5x1xf64>, tensor<i64>) -> tensor<5x5x1xf64>
      %64 = func.call @dynamic_index_in_dim(%iterArg_31, %55) : (tensor<1x5x5x1xf64>, tensor<i64>) -> tensor<5x5x1xf64>
      %cst_40 = stablehlo.constant dense<5.000000e-02> : tensor<f64>
      %65 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
      %66 = stablehlo.multiply %65, %iterArg_37 : tensor<5x1xf64>
      %67 = stablehlo.negate %66 : tensor<5x1xf64>
      %68 = stablehlo.broadcast_in_dim %67, dims = [0, 2] : (tensor<5x1xf64>) -> tensor<5x5x1xf64>
      %69 = stablehlo.multiply %64, %68 : tensor<5x5x1xf64>
      %70 = stablehlo.multiply %68, %63 : tensor<5x5x1xf64>
      %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %71 = stablehlo.reduce(%69 init: %cst_41) applies stablehlo.add across dimensions = [2] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x5xf64>
      %72 = stablehlo.broadcast_in_dim %iterArg_33, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
      %73 = stablehlo.multiply %72, %70 : tensor<5x5x1xf64>
      %74 = stablehlo.multiply %70, %61 : tensor<5x5x1xf64>
      %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %75 = stablehlo.reduce(%74 init: %cst_42) applies stablehlo.add across dimensions = [0] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %76 = stablehlo.reshape %75 : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
      %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %77 = stablehlo.reduce(%76 init: %cst_43) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf64>, tensor<f64>) -> tensor<5xf64>
      %78 = stablehlo.add %iterArg_35, %77 : tensor<5xf64>
      %79 = stablehlo.multiply %71, %62 : tensor<5x5xf64>
      %80 = stablehlo.negate %79 : tensor<5x5xf64>
      %81 = stablehlo.dot_general %80, %61, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
      %82 = stablehlo.add %73, %81 : tensor<5x5x1xf64>
      %83 = stablehlo.dot_general %80, %61, batching_dims = [0, 1] x [0, 1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x5x1xf64>) -> tensor<5x5x1xf64>
      %84 = stablehlo.add %82, %83 : tensor<5x5x1xf64>
      %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %85 = stablehlo.reduce(%84 init: %cst_44) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %86 = stablehlo.reshape %85 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
      %87 = stablehlo.negate %84 : tensor<5x5x1xf64>
      %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %88 = stablehlo.reduce(%87 init: %cst_45) applies stablehlo.add across dimensions = [0] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %89 = stablehlo.reshape %88 : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
      %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %90 = stablehlo.reduce(%89 init: %cst_46) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf64>, tensor<f64>) -> tensor<5xf64>
      %91 = stablehlo.broadcast_in_dim %90, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
      %92 = stablehlo.add %iterArg_36, %91 : tensor<5x1xf64>
      %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %93 = stablehlo.reduce(%86 init: %cst_47) applies stablehlo.add across dimensions = [1, 2] : (tensor<5x1x1xf64>, tensor<f64>) -> tensor<5xf64>
      %94 = stablehlo.broadcast_in_dim %93, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
      %95 = stablehlo.add %92, %94 : tensor<5x1xf64>
      %cst_48 = stablehlo.constant dense<5.000000e-03> : tensor<f64>
      %96 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
      %97 = stablehlo.multiply %96, %95 : tensor<5x1xf64>
      %98 = stablehlo.add %66, %97 : tensor<5x1xf64>
      %cst_49 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
      %99 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
      %100 = stablehlo.multiply %99, %95 : tensor<5x1xf64>
      %101 = stablehlo.add %iterArg_37, %100 : tensor<5x1xf64>
      %102 = stablehlo.negate %98 : tensor<5x1xf64>
      %103 = stablehlo.broadcast_in_dim %102, dims = [0, 2] : (tensor<5x1xf64>) -> tensor<5x5x1xf64>
      %104 = stablehlo.multiply %60, %103 : tensor<5x5x1xf64>
      %105 = stablehlo.multiply %103, %59 : tensor<5x5x1xf64>
      %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %106 = stablehlo.reduce(%104 init: %cst_50) applies stablehlo.add across dimensions = [2] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x5xf64>
      %107 = stablehlo.broadcast_in_dim %iterArg_32, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<5x5x1xf64>
      %108 = stablehlo.multiply %107, %105 : tensor<5x5x1xf64>
      %109 = stablehlo.multiply %105, %58 : tensor<5x5x1xf64>
      %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %110 = stablehlo.reduce(%109 init: %cst_51) applies stablehlo.add across dimensions = [0] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %111 = stablehlo.reshape %110 : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
      %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %112 = stablehlo.reduce(%111 init: %cst_52) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf64>, tensor<f64>) -> tensor<5xf64>
      %113 = stablehlo.add %78, %112 : tensor<5xf64>
      %114 = stablehlo.multiply %106, %57 : tensor<5x5xf64>
      %115 = stablehlo.negate %114 : tensor<5x5xf64>
      %116 = stablehlo.broadcast_in_dim %115, dims = [0, 1] : (tensor<5x5xf64>) -> tensor<5x5x1xf64>
      %117 = stablehlo.multiply %116, %56 : tensor<5x5x1xf64>
      %118 = stablehlo.add %108, %117 : tensor<5x5x1xf64>
      %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %119 = stablehlo.reduce(%118 init: %cst_53) applies stablehlo.add across dimensions = [1] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %120 = stablehlo.reshape %119 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
      %121 = stablehlo.negate %118 : tensor<5x5x1xf64>
      %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %122 = stablehlo.reduce(%121 init: %cst_54) applies stablehlo.add across dimensions = [0] : (tensor<5x5x1xf64>, tensor<f64>) -> tensor<5x1xf64>
      %123 = stablehlo.reshape %122 : (tensor<5x1xf64>) -> tensor<1x5x1xf64>
      %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %124 = stablehlo.reduce(%123 init: %cst_55) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf64>, tensor<f64>) -> tensor<5xf64>
      %125 = stablehlo.broadcast_in_dim %124, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
      %126 = stablehlo.add %95, %125 : tensor<5x1xf64>
      %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %127 = stablehlo.reduce(%120 init: %cst_56) applies stablehlo.add across dimensions = [1, 2] : (tensor<5x1x1xf64>, tensor<f64>) -> tensor<5xf64>
      %128 = stablehlo.broadcast_in_dim %127, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
      %129 = stablehlo.add %126, %128 : tensor<5x1xf64>
      %c_57 = stablehlo.constant dense<1> : tensor<i64>
      %130 = stablehlo.add %iterArg_34, %c_57 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %130, %113, %129, %101 : tensor<1x5x5x1xf64>, tensor<1x5x5xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5xf64>, tensor<1x5x5x1xf64>, tensor<1x5x5x1xf64>, tensor<1x5x1xf64>, tensor<1x5x1xf64>, tensor<i64>, tensor<5xf64>, tensor<5x1xf64>, tensor<5x1xf64>
    }
    %53 = call @selu_3(%0#1, %0#2, %0#3, %0#4, %52#13) : (tensor<5x1xi1>, tensor<5x1xf64>, tensor<f64>, tensor<5x1xi1>, tensor<5x1xf64>) -> tensor<5x1xf64>
    return %53, %52#14, %52#12 : tensor<5x1xf64>, tensor<5x1xf64>, tensor<5xf64>
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
    %6 = stablehlo.exponential %4 : tensor<5x1xf64>
    %7 = stablehlo.convert %arg1 : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %9 = stablehlo.multiply %8, %5 : tensor<5x1xf64>
    %10 = call @_where_0(%1, %arg0, %9) : (tensor<5x1xi1>, tensor<5x1xf64>, tensor<5x1xf64>) -> tensor<5x1xf64>
    return %10, %3, %6, %7, %1 : tensor<5x1xf64>, tensor<5x1xi1>, tensor<5x1xf64>, tensor<f64>, tensor<5x1xi1>
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
  func.func private @selu_3(%arg0: tensor<5x1xi1>, %arg1: tensor<5x1xf64>, %arg2: tensor<f64>, %arg3: tensor<5x1xi1>, %arg4: tensor<5x1xf64>) -> tensor<5x1xf64> {
    %cst = stablehlo.constant dense<1.0507009873554805> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %1 = stablehlo.multiply %0, %arg4 : tensor<5x1xf64>
    %2 = call @elu_4(%arg0, %arg1, %arg2, %arg3, %1) : (tensor<5x1xi1>, tensor<5x1xf64>, tensor<f64>, tensor<5x1xi1>, tensor<5x1xf64>) -> tensor<5x1xf64>
    return %2 : tensor<5x1xf64>
  }
  func.func private @elu_4(%arg0: tensor<5x1xi1>, %arg1: tensor<5x1xf64>, %arg2: tensor<f64>, %arg3: tensor<5x1xi1>, %arg4: tensor<5x1xf64>) -> tensor<5x1xf64> {
    %0:2 = call @_where_5(%arg3, %arg4) : (tensor<5x1xi1>, tensor<5x1xf64>) -> (tensor<5x1xf64>, tensor<5x1xf64>)
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %2 = stablehlo.multiply %1, %0#1 : tensor<5x1xf64>
    %3 = stablehlo.multiply %2, %arg1 : tensor<5x1xf64>
    %4 = call @_where_6(%arg0, %3) : (tensor<5x1xi1>, tensor<5x1xf64>) -> tensor<5x1xf64>
    %5 = stablehlo.add %0#0, %4 : tensor<5x1xf64>
    return %5 : tensor<5x1xf64>
  }
  func.func private @_where_5(%arg0: tensor<5x1xi1>, %arg1: tensor<5x1xf64>) -> (tensor<5x1xf64>, tensor<5x1xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<5x1xi1>, tensor<5x1xf64>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<5x1xi1>, tensor<5x1xf64>
    return %2, %1 : tensor<5x1xf64>, tensor<5x1xf64>
  }
  func.func private @_where_6(%arg0: tensor<5x1xi1>, %arg1: tensor<5x1xf64>) -> tensor<5x1xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<5x1xi1>, tensor<5x1xf64>
    return %1 : tensor<5x1xf64>
  }
}
// -----
// backward, cuda: same text as cpu
