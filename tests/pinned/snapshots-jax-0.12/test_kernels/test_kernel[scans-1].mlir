// import jax
// import jax.numpy as jnp
//
//
// def tuple_carry(xs: jax.Array) -> jax.Array:
//     def body(state, inp):
//         fast_t, var_old = state
//         joint = inp * fast_t
//         fast_new = jnp.tanh(joint)
//         pairing = 0.5 * (var_old + fast_new)
//         var_new = jnp.tanh(pairing)
//         combined = fast_new * jax.nn.sigmoid(var_new)
//         return (fast_new, var_new), combined
//
//     rest = jnp.full_like(xs[0], 0.9)
//     last, trace = jax.lax.scan(body, (rest, rest), xs)
//     return trace
//
//   xs: float64[5] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_tuple_carry attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf64>) -> (tensor<5xf64> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<9.000000e-01> : tensor<f64>
    %cst_0 = stablehlo.constant dense<9.000000e-01> : tensor<f64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1:5 = stablehlo.while(%iterArg = %arg0, %iterArg_2 = %c, %iterArg_3 = %cst, %iterArg_4 = %cst_0, %iterArg_5 = %0) : tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<5xf64>
    cond {
      %c_6 = stablehlo.constant dense<5> : tensor<i64>
      %2 = stablehlo.compare LT, %iterArg_2, %c_6, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    } do {
      %2 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_2) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %3 = stablehlo.multiply %2, %iterArg_3 : tensor<f64>
      %4 = stablehlo.tanh %3 : tensor<f64>
      %5 = stablehlo.add %iterArg_4, %4 : tensor<f64>
      %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %6 = stablehlo.multiply %cst_6, %5 : tensor<f64>
      %7 = stablehlo.tanh %6 : tensor<f64>
      %8 = stablehlo.negate %7 : tensor<f64>
      %9 = stablehlo.exponential %8 : tensor<f64>
      %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %10 = stablehlo.add %cst_7, %9 : tensor<f64>
      %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %11 = stablehlo.divide %cst_8, %10 : tensor<f64>
      %12 = stablehlo.multiply %4, %11 : tensor<f64>
      %13 = func.call @dynamic_update_index_in_dim(%iterArg_5, %12, %iterArg_2) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %c_9 = stablehlo.constant dense<1> : tensor<i64>
      %14 = stablehlo.add %iterArg_2, %c_9 : tensor<i64>
      stablehlo.return %iterArg, %14, %4, %7, %13 : tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<5xf64>
    }
    return %1#4 : tensor<5xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5xf64>, %arg1: tensor<i64>) -> tensor<f64> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<5xf64>, tensor<i64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    return %1 : tensor<f64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5xf64>, %arg1: tensor<f64>, %arg2: tensor<i64>) -> tensor<5xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<5xf64>, tensor<1xf64>, tensor<i64>) -> tensor<5xf64>
    return %1 : tensor<5xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf64>) -> (tensor<5xf64> {jax.result_info = "result[0]"}) {
    %cst = stablehlo.constant dense<9.000000e-01> : tensor<f64>
    %cst_0 = stablehlo.constant dense<9.000000e-01> : tensor<f64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %6:10 = stablehlo.while(%iterArg = %arg0, %iterArg_12 = %c, %iterArg_13 = %cst, %iterArg_14 = %cst_0, %iterArg_15 = %0, %iterArg_16 = %1, %iterArg_17 = %2, %iterArg_18 = %3, %iterArg_19 = %4, %iterArg_20 = %5) : tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>
    cond {
      %c_21 = stablehlo.constant dense<5> : tensor<i64>
      %10 = stablehlo.compare LT, %iterArg_12, %c_21, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %10 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_12) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %11 = stablehlo.multiply %10, %iterArg_13 : tensor<f64>
      %12 = stablehlo.tanh %11 : tensor<f64>
      %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %13 = stablehlo.add %cst_21, %12 : tensor<f64>
      %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %14 = stablehlo.subtract %cst_22, %12 : tensor<f64>
      %15 = stablehlo.multiply %13, %14 : tensor<f64>
      %16 = stablehlo.add %iterArg_14, %12 : tensor<f64>
      %cst_23 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %17 = stablehlo.multiply %cst_23, %16 : tensor<f64>
      %18 = stablehlo.tanh %17 : tensor<f64>
      %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %19 = stablehlo.add %cst_24, %18 : tensor<f64>
      %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %20 = stablehlo.subtract %cst_25, %18 : tensor<f64>
      %21 = stablehlo.multiply %19, %20 : tensor<f64>
      %22 = stablehlo.negate %18 : tensor<f64>
      %23 = stablehlo.exponential %22 : tensor<f64>
      %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %24 = stablehlo.add %cst_26, %23 : tensor<f64>
      %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %25 = stablehlo.divide %cst_27, %24 : tensor<f64>
      %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %26 = stablehlo.subtract %cst_28, %25 : tensor<f64>
      %27 = stablehlo.multiply %25, %26 : tensor<f64>
      %28 = func.call @dynamic_update_index_in_dim(%iterArg_15, %iterArg_13, %iterArg_12) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %29 = func.call @dynamic_update_index_in_dim(%iterArg_16, %15, %iterArg_12) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %30 = func.call @dynamic_update_index_in_dim(%iterArg_17, %21, %iterArg_12) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %31 = func.call @dynamic_update_index_in_dim(%iterArg_18, %27, %iterArg_12) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %32 = func.call @dynamic_update_index_in_dim(%iterArg_19, %25, %iterArg_12) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %33 = func.call @dynamic_update_index_in_dim(%iterArg_20, %12, %iterArg_12) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %c_29 = stablehlo.constant dense<1> : tensor<i64>
      %34 = stablehlo.add %iterArg_12, %c_29 : tensor<i64>
      stablehlo.return %iterArg, %34, %12, %18, %28, %29, %30, %31, %32, %33 : tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>
    }
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %c_11 = stablehlo.constant dense<0> : tensor<i64>
    %9:12 = stablehlo.while(%iterArg = %7, %iterArg_12 = %6#4, %iterArg_13 = %arg0, %iterArg_14 = %6#5, %iterArg_15 = %6#6, %iterArg_16 = %6#7, %iterArg_17 = %6#8, %iterArg_18 = %6#9, %iterArg_19 = %c_11, %iterArg_20 = %cst_8, %iterArg_21 = %cst_9, %iterArg_22 = %8) : tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<5xf64>
    cond {
      %c_23 = stablehlo.constant dense<5> : tensor<i64>
      %10 = stablehlo.compare LT, %iterArg_19, %c_23, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %c_23 = stablehlo.constant dense<5> : tensor<i64>
      %10 = stablehlo.subtract %c_23, %iterArg_19 : tensor<i64>
      %c_24 = stablehlo.constant dense<1> : tensor<i64>
      %11 = stablehlo.subtract %10, %c_24 : tensor<i64>
      %12 = func.call @dynamic_index_in_dim(%iterArg, %11) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %13 = func.call @dynamic_index_in_dim(%iterArg_12, %11) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %14 = func.call @dynamic_index_in_dim(%iterArg_13, %11) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %15 = func.call @dynamic_index_in_dim(%iterArg_14, %11) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %16 = func.call @dynamic_index_in_dim(%iterArg_15, %11) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %17 = func.call @dynamic_index_in_dim(%iterArg_16, %11) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %18 = func.call @dynamic_index_in_dim(%iterArg_17, %11) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %19 = func.call @dynamic_index_in_dim(%iterArg_18, %11) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %20 = stablehlo.multiply %19, %12 : tensor<f64>
      %21 = stablehlo.multiply %12, %18 : tensor<f64>
      %22 = stablehlo.add %iterArg_20, %21 : tensor<f64>
      %23 = stablehlo.multiply %20, %17 : tensor<f64>
      %24 = stablehlo.add %iterArg_21, %23 : tensor<f64>
      %25 = stablehlo.multiply %24, %16 : tensor<f64>
      %cst_25 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %26 = stablehlo.multiply %cst_25, %25 : tensor<f64>
      %27 = stablehlo.add %22, %26 : tensor<f64>
      %28 = stablehlo.multiply %27, %15 : tensor<f64>
      %29 = stablehlo.multiply %14, %28 : tensor<f64>
      %30 = stablehlo.multiply %28, %13 : tensor<f64>
      %31 = func.call @dynamic_update_index_in_dim(%iterArg_22, %30, %11) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %c_26 = stablehlo.constant dense<1> : tensor<i64>
      %32 = stablehlo.add %iterArg_19, %c_26 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %32, %29, %26, %31 : tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<5xf64>
    }
    return %9#11 : tensor<5xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5xf64>, %arg1: tensor<i64>) -> tensor<f64> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<5xf64>, tensor<i64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    return %1 : tensor<f64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5xf64>, %arg1: tensor<f64>, %arg2: tensor<i64>) -> tensor<5xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<5xf64>, tensor<1xf64>, tensor<i64>) -> tensor<5xf64>
    return %1 : tensor<5xf64>
  }
}
// -----
// backward, cuda: same text as cpu
