// import jax
// import jax.numpy as jnp
//
//
// def gated_recurrent_cell(xs):
//     def one_step(st, item):
//         output = st["pos"]
//         pairing = item + 0.982 * output
//         pos_new = jnp.tanh(pairing)
//         answer = st["vel"]
//         both = answer * jnp.tanh(item)
//         vel_new = jnp.tanh(jnp.log1p(both**2))
//         joint = vel_new - jnp.sin(pos_new)
//         return {"pos": pos_new, "vel": vel_new}, joint
//
//     rest = jnp.full_like(xs[0], 0.81)
//     final, trace = jax.lax.scan(one_step, {"pos": rest, "vel": rest}, xs)
//     squashed = jax.nn.soft_sign(trace)
//     return squashed + 0.75
//
//   xs: float64[5] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_gated_recurrent_cell attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf64>) -> (tensor<5xf64> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<8.100000e-01> : tensor<f64>
    %cst_0 = stablehlo.constant dense<8.100000e-01> : tensor<f64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1:5 = stablehlo.while(%iterArg = %arg0, %iterArg_3 = %c, %iterArg_4 = %cst, %iterArg_5 = %cst_0, %iterArg_6 = %0) : tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<5xf64>
    cond {
      %c_7 = stablehlo.constant dense<5> : tensor<i64>
      %5 = stablehlo.compare LT, %iterArg_3, %c_7, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %5 : tensor<i1>
    } do {
      %5 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_3) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %6:3 = func.call @closed_call(%iterArg_4, %iterArg_5, %5) : (tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>)
      %7 = func.call @dynamic_update_index_in_dim(%iterArg_6, %6#2, %iterArg_3) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %c_7 = stablehlo.constant dense<1> : tensor<i64>
      %8 = stablehlo.add %iterArg_3, %c_7 : tensor<i64>
      stablehlo.return %iterArg, %8, %6#0, %6#1, %7 : tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<5xf64>
    }
    %2 = call @soft_sign(%1#4) : (tensor<5xf64>) -> tensor<5xf64>
    %cst_2 = stablehlo.constant dense<7.500000e-01> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %4 = stablehlo.add %2, %3 : tensor<5xf64>
    return %4 : tensor<5xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5xf64>, %arg1: tensor<i64>) -> tensor<f64> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<5xf64>, tensor<i64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    return %1 : tensor<f64>
  }
  func.func private @closed_call(%arg0: tensor<f64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>) {
    %cst = stablehlo.constant dense<0.98199999999999998> : tensor<f64>
    %0 = stablehlo.multiply %cst, %arg0 : tensor<f64>
    %1 = stablehlo.add %arg2, %0 : tensor<f64>
    %2 = stablehlo.tanh %1 : tensor<f64>
    %3 = stablehlo.tanh %arg2 : tensor<f64>
    %4 = stablehlo.multiply %arg1, %3 : tensor<f64>
    %5 = stablehlo.multiply %4, %4 : tensor<f64>
    %6 = stablehlo.log_plus_one %5 : tensor<f64>
    %7 = stablehlo.tanh %6 : tensor<f64>
    %8 = stablehlo.sine %2 : tensor<f64>
    %9 = stablehlo.subtract %7, %8 : tensor<f64>
    return %2, %7, %9 : tensor<f64>, tensor<f64>, tensor<f64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5xf64>, %arg1: tensor<f64>, %arg2: tensor<i64>) -> tensor<5xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<5xf64>, tensor<1xf64>, tensor<i64>) -> tensor<5xf64>
    return %1 : tensor<5xf64>
  }
  func.func private @soft_sign(%arg0: tensor<5xf64>) -> tensor<5xf64> {
    %0 = stablehlo.abs %arg0 : tensor<5xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %2 = stablehlo.add %0, %1 : tensor<5xf64>
    %3 = stablehlo.divide %arg0, %2 : tensor<5xf64>
    return %3 : tensor<5xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf64>) -> (tensor<5xf64> {jax.result_info = "result[0]"}) {
    %cst = stablehlo.constant dense<8.100000e-01> : tensor<f64>
    %cst_0 = stablehlo.constant dense<8.100000e-01> : tensor<f64>
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
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %11:15 = stablehlo.while(%iterArg = %arg0, %iterArg_17 = %c, %iterArg_18 = %cst, %iterArg_19 = %cst_0, %iterArg_20 = %0, %iterArg_21 = %1, %iterArg_22 = %2, %iterArg_23 = %3, %iterArg_24 = %4, %iterArg_25 = %5, %iterArg_26 = %6, %iterArg_27 = %7, %iterArg_28 = %8, %iterArg_29 = %9, %iterArg_30 = %10) : tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>
    cond {
      %c_31 = stablehlo.constant dense<5> : tensor<i64>
      %17 = stablehlo.compare LT, %iterArg_17, %c_31, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %17 : tensor<i1>
    } do {
      %17 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_17) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %18:13 = func.call @closed_call(%iterArg_18, %iterArg_19, %17) : (tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>)
      %19 = func.call @dynamic_update_index_in_dim(%iterArg_20, %18#2, %iterArg_17) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %20 = func.call @dynamic_update_index_in_dim(%iterArg_21, %18#3, %iterArg_17) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %21 = func.call @dynamic_update_index_in_dim(%iterArg_22, %18#4, %iterArg_17) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %22 = func.call @dynamic_update_index_in_dim(%iterArg_23, %18#5, %iterArg_17) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %23 = func.call @dynamic_update_index_in_dim(%iterArg_24, %18#6, %iterArg_17) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %24 = func.call @dynamic_update_index_in_dim(%iterArg_25, %18#7, %iterArg_17) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %25 = func.call @dynamic_update_index_in_dim(%iterArg_26, %18#8, %iterArg_17) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %26 = func.call @dynamic_update_index_in_dim(%iterArg_27, %18#9, %iterArg_17) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %27 = func.call @dynamic_update_index_in_dim(%iterArg_28, %18#10, %iterArg_17) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %28 = func.call @dynamic_update_index_in_dim(%iterArg_29, %18#11, %iterArg_17) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %29 = func.call @dynamic_update_index_in_dim(%iterArg_30, %18#12, %iterArg_17) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %c_31 = stablehlo.constant dense<1> : tensor<i64>
      %30 = stablehlo.add %iterArg_17, %c_31 : tensor<i64>
      stablehlo.return %iterArg, %30, %18#0, %18#1, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29 : tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>
    }
    %12:3 = call @soft_sign(%11#4) : (tensor<5xf64>) -> (tensor<5xi1>, tensor<5xf64>, tensor<5xf64>)
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %14 = call @soft_sign_0(%12#0, %12#1, %11#4, %12#2, %13) : (tensor<5xi1>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>) -> tensor<5xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %c_16 = stablehlo.constant dense<0> : tensor<i64>
    %16:15 = stablehlo.while(%iterArg = %14, %iterArg_17 = %11#5, %iterArg_18 = %11#6, %iterArg_19 = %11#7, %iterArg_20 = %11#8, %iterArg_21 = %11#9, %iterArg_22 = %11#10, %iterArg_23 = %11#11, %iterArg_24 = %11#12, %iterArg_25 = %11#13, %iterArg_26 = %11#14, %iterArg_27 = %c_16, %iterArg_28 = %cst_13, %iterArg_29 = %cst_14, %iterArg_30 = %15) : tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<5xf64>
    cond {
      %c_31 = stablehlo.constant dense<5> : tensor<i64>
      %17 = stablehlo.compare LT, %iterArg_27, %c_31, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %17 : tensor<i1>
    } do {
      %c_31 = stablehlo.constant dense<5> : tensor<i64>
      %17 = stablehlo.subtract %c_31, %iterArg_27 : tensor<i64>
      %c_32 = stablehlo.constant dense<1> : tensor<i64>
      %18 = stablehlo.subtract %17, %c_32 : tensor<i64>
      %19 = func.call @dynamic_index_in_dim(%iterArg, %18) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %20 = func.call @dynamic_index_in_dim(%iterArg_17, %18) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %21 = func.call @dynamic_index_in_dim(%iterArg_18, %18) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %22 = func.call @dynamic_index_in_dim(%iterArg_19, %18) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %23 = func.call @dynamic_index_in_dim(%iterArg_20, %18) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %24 = func.call @dynamic_index_in_dim(%iterArg_21, %18) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %25 = func.call @dynamic_index_in_dim(%iterArg_22, %18) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %26 = func.call @dynamic_index_in_dim(%iterArg_23, %18) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %27 = func.call @dynamic_index_in_dim(%iterArg_24, %18) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %28 = func.call @dynamic_index_in_dim(%iterArg_25, %18) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %29 = func.call @dynamic_index_in_dim(%iterArg_26, %18) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %30:3 = func.call @closed_call_1(%iterArg_28, %iterArg_29, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29) : (tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>)
      %31 = func.call @dynamic_update_index_in_dim(%iterArg_30, %30#2, %18) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %c_33 = stablehlo.constant dense<1> : tensor<i64>
      %32 = stablehlo.add %iterArg_27, %c_33 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %32, %30#0, %30#1, %31 : tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<5xf64>
    }
    return %16#14 : tensor<5xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5xf64>, %arg1: tensor<i64>) -> tensor<f64> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<5xf64>, tensor<i64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    return %1 : tensor<f64>
  }
  func.func private @closed_call(%arg0: tensor<f64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>) {
    %cst = stablehlo.constant dense<0.98199999999999998> : tensor<f64>
    %0 = stablehlo.multiply %cst, %arg0 : tensor<f64>
    %1 = stablehlo.add %arg2, %0 : tensor<f64>
    %2 = stablehlo.tanh %1 : tensor<f64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %3 = stablehlo.subtract %cst_0, %2 : tensor<f64>
    %4 = stablehlo.tanh %arg2 : tensor<f64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %5 = stablehlo.subtract %cst_1, %4 : tensor<f64>
    %6 = stablehlo.multiply %arg1, %4 : tensor<f64>
    %7 = stablehlo.multiply %6, %6 : tensor<f64>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %8 = stablehlo.multiply %cst_2, %6 : tensor<f64>
    %9 = stablehlo.log_plus_one %7 : tensor<f64>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %10 = stablehlo.add %7, %cst_3 : tensor<f64>
    %11 = stablehlo.tanh %9 : tensor<f64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %12 = stablehlo.subtract %cst_4, %11 : tensor<f64>
    %13 = stablehlo.sine %2 : tensor<f64>
    %14 = stablehlo.cosine %2 : tensor<f64>
    %15 = stablehlo.subtract %11, %13 : tensor<f64>
    return %2, %11, %15, %2, %3, %4, %5, %arg1, %8, %10, %11, %12, %14 : tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5xf64>, %arg1: tensor<f64>, %arg2: tensor<i64>) -> tensor<5xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<5xf64>, tensor<1xf64>, tensor<i64>) -> tensor<5xf64>
    return %1 : tensor<5xf64>
  }
  func.func private @soft_sign(%arg0: tensor<5xf64>) -> (tensor<5xi1>, tensor<5xf64>, tensor<5xf64>) {
    %0 = stablehlo.abs %arg0 : tensor<5xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<5xf64>, tensor<5xf64>) -> tensor<5xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %4 = stablehlo.add %0, %3 : tensor<5xf64>
    %5 = stablehlo.multiply %4, %4 : tensor<5xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %7 = stablehlo.divide %6, %5 : tensor<5xf64>
    return %2, %4, %7 : tensor<5xi1>, tensor<5xf64>, tensor<5xf64>
  }
  func.func private @soft_sign_0(%arg0: tensor<5xi1>, %arg1: tensor<5xf64>, %arg2: tensor<5xf64>, %arg3: tensor<5xf64>, %arg4: tensor<5xf64>) -> tensor<5xf64> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<5xf64>
    %1 = stablehlo.multiply %0, %arg2 : tensor<5xf64>
    %2 = stablehlo.negate %1 : tensor<5xf64>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<5xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<5xi1>, tensor<5xf64>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<5xi1>, tensor<5xf64>
    %7 = stablehlo.add %3, %6 : tensor<5xf64>
    %8 = stablehlo.negate %5 : tensor<5xf64>
    %9 = stablehlo.add %7, %8 : tensor<5xf64>
    return %9 : tensor<5xf64>
  }
  func.func private @closed_call_1(%arg0: tensor<f64>, %arg1: tensor<f64>, %arg2: tensor<f64>, %arg3: tensor<f64>, %arg4: tensor<f64>, %arg5: tensor<f64>, %arg6: tensor<f64>, %arg7: tensor<f64>, %arg8: tensor<f64>, %arg9: tensor<f64>, %arg10: tensor<f64>, %arg11: tensor<f64>, %arg12: tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>) {
    %0 = stablehlo.negate %arg2 : tensor<f64>
    %1 = stablehlo.add %arg1, %arg2 : tensor<f64>
    %2 = stablehlo.multiply %0, %arg12 : tensor<f64>
    %3 = stablehlo.add %arg0, %2 : tensor<f64>
    %4 = stablehlo.multiply %1, %arg11 : tensor<f64>
    %5 = stablehlo.multiply %4, %arg10 : tensor<f64>
    %6 = stablehlo.add %4, %5 : tensor<f64>
    %7 = stablehlo.divide %6, %arg9 : tensor<f64>
    %8 = stablehlo.multiply %7, %arg8 : tensor<f64>
    %9 = stablehlo.multiply %arg7, %8 : tensor<f64>
    %10 = stablehlo.multiply %8, %arg5 : tensor<f64>
    %11 = stablehlo.multiply %9, %arg6 : tensor<f64>
    %12 = stablehlo.multiply %11, %arg5 : tensor<f64>
    %13 = stablehlo.add %11, %12 : tensor<f64>
    %14 = stablehlo.multiply %3, %arg4 : tensor<f64>
    %15 = stablehlo.multiply %14, %arg3 : tensor<f64>
    %16 = stablehlo.add %14, %15 : tensor<f64>
    %17 = stablehlo.add %13, %16 : tensor<f64>
    %cst = stablehlo.constant dense<0.98199999999999998> : tensor<f64>
    %18 = stablehlo.multiply %cst, %16 : tensor<f64>
    return %18, %10, %17 : tensor<f64>, tensor<f64>, tensor<f64>
  }
}
// -----
// backward, cuda: same text as cpu
