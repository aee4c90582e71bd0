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
      %3:3 = func.call @closed_call(%iterArg_3, %iterArg_4, %2) : (tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>)
      %4 = func.call @dynamic_update_index_in_dim(%iterArg_5, %3#2, %iterArg_2) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %c_6 = stablehlo.constant dense<1> : tensor<i64>
      %5 = stablehlo.add %iterArg_2, %c_6 : tensor<i64>
      stablehlo.return %iterArg, %5, %3#0, %3#1, %4 : tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<5xf64>
    }
    return %1#4 : tensor<5xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5xf64>, %arg1: tensor<i64>) -> tensor<f64> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<5xf64>, tensor<i64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    return %1 : tensor<f64>
  }
  func.func private @closed_call(%arg0: tensor<f64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>) {
    %0 = stablehlo.multiply %arg2, %arg0 : tensor<f64>
    %1 = stablehlo.tanh %0 : tensor<f64>
    %2 = stablehlo.add %arg1, %1 : tensor<f64>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %3 = stablehlo.multiply %cst, %2 : tensor<f64>
    %4 = stablehlo.tanh %3 : tensor<f64>
    %5 = stablehlo.negate %4 : tensor<f64>
    %6 = stablehlo.exponential %5 : tensor<f64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %7 = stablehlo.add %cst_0, %6 : tensor<f64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %8 = stablehlo.divide %cst_1, %7 : tensor<f64>
    %9 = stablehlo.multiply %1, %8 : tensor<f64>
    return %1, %4, %9 : tensor<f64>, tensor<f64>, tensor<f64>
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
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %7:11 = stablehlo.while(%iterArg = %arg0, %iterArg_13 = %c, %iterArg_14 = %cst, %iterArg_15 = %cst_0, %iterArg_16 = %0, %iterArg_17 = %1, %iterArg_18 = %2, %iterArg_19 = %3, %iterArg_20 = %4, %iterArg_21 = %5, %iterArg_22 = %6) : tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>
    cond {
      %c_23 = stablehlo.constant dense<5> : tensor<i64>
      %11 = stablehlo.compare LT, %iterArg_13, %c_23, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %11 : tensor<i1>
    } do {
      %11 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_13) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %12:9 = func.call @closed_call(%iterArg_14, %iterArg_15, %11) : (tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>)
      %13 = func.call @dynamic_update_index_in_dim(%iterArg_16, %12#2, %iterArg_13) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %14 = func.call @dynamic_update_index_in_dim(%iterArg_17, %12#3, %iterArg_13) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %15 = func.call @dynamic_update_index_in_dim(%iterArg_18, %12#4, %iterArg_13) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %16 = func.call @dynamic_update_index_in_dim(%iterArg_19, %12#5, %iterArg_13) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %17 = func.call @dynamic_update_index_in_dim(%iterArg_20, %12#6, %iterArg_13) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %18 = func.call @dynamic_update_index_in_dim(%iterArg_21, %12#7, %iterArg_13) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %19 = func.call @dynamic_update_index_in_dim(%iterArg_22, %12#8, %iterArg_13) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %c_23 = stablehlo.constant dense<1> : tensor<i64>
      %20 = stablehlo.add %iterArg_13, %c_23 : tensor<i64>
      stablehlo.return %iterArg, %20, %12#0, %12#1, %13, %14, %15, %16, %17, %18, %19 : tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>
    }
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %c_12 = stablehlo.constant dense<0> : tensor<i64>
    %10:13 = stablehlo.while(%iterArg = %8, %iterArg_13 = %7#4, %iterArg_14 = %arg0, %iterArg_15 = %7#5, %iterArg_16 = %7#6, %iterArg_17 = %7#7, %iterArg_18 = %7#8, %iterArg_19 = %7#9, %iterArg_20 = %7#10, %iterArg_21 = %c_12, %iterArg_22 = %cst_9, %iterArg_23 = %cst_10, %iterArg_24 = %9) : tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<5xf64>
    cond {
      %c_25 = stablehlo.constant dense<5> : tensor<i64>
      %11 = stablehlo.compare LT, %iterArg_21, %c_25, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %11 : tensor<i1>
    } do {
      %c_25 = stablehlo.constant dense<5> : tensor<i64>
      %11 = stablehlo.subtract %c_25, %iterArg_21 : tensor<i64>
      %c_26 = stablehlo.constant dense<1> : tensor<i64>
      %12 = stablehlo.subtract %11, %c_26 : tensor<i64>
      %13 = func.call @dynamic_index_in_dim(%iterArg, %12) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %14 = func.call @dynamic_index_in_dim(%iterArg_13, %12) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %15 = func.call @dynamic_index_in_dim(%iterArg_14, %12) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %16 = func.call @dynamic_index_in_dim(%iterArg_15, %12) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %17 = func.call @dynamic_index_in_dim(%iterArg_16, %12) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %18 = func.call @dynamic_index_in_dim(%iterArg_17, %12) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %19 = func.call @dynamic_index_in_dim(%iterArg_18, %12) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %20 = func.call @dynamic_index_in_dim(%iterArg_19, %12) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %21 = func.call @dynamic_index_in_dim(%iterArg_20, %12) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %22:3 = func.call @closed_call_0(%iterArg_22, %iterArg_23, %13, %14, %15, %16, %17, %18, %19, %20, %21) : (tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>)
      %23 = func.call @dynamic_update_index_in_dim(%iterArg_24, %22#2, %12) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %c_27 = stablehlo.constant dense<1> : tensor<i64>
      %24 = stablehlo.add %iterArg_21, %c_27 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %24, %22#0, %22#1, %23 : tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<5xf64>
    }
    return %10#12 : tensor<5xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5xf64>, %arg1: tensor<i64>) -> tensor<f64> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<5xf64>, tensor<i64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    return %1 : tensor<f64>
  }
  func.func private @closed_call(%arg0: tensor<f64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>) {
    %0 = stablehlo.multiply %arg2, %arg0 : tensor<f64>
    %1 = stablehlo.tanh %0 : tensor<f64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.subtract %cst, %1 : tensor<f64>
    %3 = stablehlo.add %arg1, %1 : tensor<f64>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %4 = stablehlo.multiply %cst_0, %3 : tensor<f64>
    %5 = stablehlo.tanh %4 : tensor<f64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %6 = stablehlo.subtract %cst_1, %5 : tensor<f64>
    %7 = stablehlo.negate %5 : tensor<f64>
    %8 = stablehlo.exponential %7 : tensor<f64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %9 = stablehlo.add %cst_2, %8 : tensor<f64>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %10 = stablehlo.divide %cst_3, %9 : tensor<f64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %11 = stablehlo.subtract %cst_4, %10 : tensor<f64>
    %12 = stablehlo.multiply %10, %11 : tensor<f64>
    return %1, %5, %arg0, %1, %2, %5, %6, %12, %10 : tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5xf64>, %arg1: tensor<f64>, %arg2: tensor<i64>) -> tensor<5xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<5xf64>, tensor<1xf64>, tensor<i64>) -> tensor<5xf64>
    return %1 : tensor<5xf64>
  }
  func.func private @closed_call_0(%arg0: tensor<f64>, %arg1: tensor<f64>, %arg2: tensor<f64>, %arg3: tensor<f64>, %arg4: tensor<f64>, %arg5: tensor<f64>, %arg6: tensor<f64>, %arg7: tensor<f64>, %arg8: tensor<f64>, %arg9: tensor<f64>, %arg10: tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>) {
    %0 = stablehlo.multiply %arg5, %arg2 : tensor<f64>
    %1 = stablehlo.multiply %arg2, %arg10 : tensor<f64>
    %2 = stablehlo.add %arg0, %1 : tensor<f64>
    %3 = stablehlo.multiply %0, %arg9 : tensor<f64>
    %4 = stablehlo.add %arg1, %3 : tensor<f64>
    %5 = stablehlo.multiply %4, %arg8 : tensor<f64>
    %6 = stablehlo.multiply %5, %arg7 : tensor<f64>
    %7 = stablehlo.add %5, %6 : tensor<f64>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %8 = stablehlo.multiply %cst, %7 : tensor<f64>
    %9 = stablehlo.add %2, %8 : tensor<f64>
    %10 = stablehlo.multiply %9, %arg6 : tensor<f64>
    %11 = stablehlo.multiply %10, %arg5 : tensor<f64>
    %12 = stablehlo.add %10, %11 : tensor<f64>
    %13 = stablehlo.multiply %arg4, %12 : tensor<f64>
    %14 = stablehlo.multiply %12, %arg3 : tensor<f64>
    return %13, %8, %14 : tensor<f64>, tensor<f64>, tensor<f64>
  }
}
// -----
// backward, cuda: same text as cpu
