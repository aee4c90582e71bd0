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
      %cst_7 = stablehlo.constant dense<0.98199999999999998> : tensor<f64>
      %6 = stablehlo.multiply %cst_7, %iterArg_4 : tensor<f64>
      %7 = stablehlo.add %5, %6 : tensor<f64>
      %8 = stablehlo.tanh %7 : tensor<f64>
      %9 = stablehlo.tanh %5 : tensor<f64>
      %10 = stablehlo.multiply %iterArg_5, %9 : tensor<f64>
      %11 = stablehlo.multiply %10, %10 : tensor<f64>
      %12 = stablehlo.log_plus_one %11 : tensor<f64>
      %13 = stablehlo.tanh %12 : tensor<f64>
      %14 = stablehlo.sine %8 : tensor<f64>
      %15 = stablehlo.subtract %13, %14 : tensor<f64>
      %16 = func.call @dynamic_update_index_in_dim(%iterArg_6, %15, %iterArg_3) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %c_8 = stablehlo.constant dense<1> : tensor<i64>
      %17 = stablehlo.add %iterArg_3, %c_8 : tensor<i64>
      stablehlo.return %iterArg, %17, %8, %13, %16 : tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<5xf64>
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
    %c = stablehlo.constant dense<0> : tensor<i64>
    %9:13 = stablehlo.while(%iterArg = %arg0, %iterArg_15 = %c, %iterArg_16 = %cst, %iterArg_17 = %cst_0, %iterArg_18 = %0, %iterArg_19 = %1, %iterArg_20 = %2, %iterArg_21 = %3, %iterArg_22 = %4, %iterArg_23 = %5, %iterArg_24 = %6, %iterArg_25 = %7, %iterArg_26 = %8) : tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>
    cond {
      %c_27 = stablehlo.constant dense<5> : tensor<i64>
      %15 = stablehlo.compare LT, %iterArg_15, %c_27, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %15 : tensor<i1>
    } do {
      %15 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_15) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %cst_27 = stablehlo.constant dense<0.98199999999999998> : tensor<f64>
      %16 = stablehlo.multiply %cst_27, %iterArg_16 : tensor<f64>
      %17 = stablehlo.add %15, %16 : tensor<f64>
      %18 = stablehlo.tanh %17 : tensor<f64>
      %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %19 = stablehlo.add %cst_28, %18 : tensor<f64>
      %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %20 = stablehlo.subtract %cst_29, %18 : tensor<f64>
      %21 = stablehlo.multiply %19, %20 : tensor<f64>
      %22 = stablehlo.tanh %15 : tensor<f64>
      %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %23 = stablehlo.add %cst_30, %22 : tensor<f64>
      %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %24 = stablehlo.subtract %cst_31, %22 : tensor<f64>
      %25 = stablehlo.multiply %23, %24 : tensor<f64>
      %26 = stablehlo.multiply %iterArg_17, %22 : tensor<f64>
      %27 = stablehlo.multiply %26, %26 : tensor<f64>
      %cst_32 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %28 = stablehlo.multiply %cst_32, %26 : tensor<f64>
      %29 = stablehlo.log_plus_one %27 : tensor<f64>
      %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %30 = stablehlo.add %27, %cst_33 : tensor<f64>
      %31 = stablehlo.tanh %29 : tensor<f64>
      %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %32 = stablehlo.add %cst_34, %31 : tensor<f64>
      %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %33 = stablehlo.subtract %cst_35, %31 : tensor<f64>
      %34 = stablehlo.multiply %32, %33 : tensor<f64>
      %35 = stablehlo.sine %18 : tensor<f64>
      %36 = stablehlo.cosine %18 : tensor<f64>
      %37 = stablehlo.subtract %31, %35 : tensor<f64>
      %38 = func.call @dynamic_update_index_in_dim(%iterArg_18, %37, %iterArg_15) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %39 = func.call @dynamic_update_index_in_dim(%iterArg_19, %21, %iterArg_15) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %40 = func.call @dynamic_update_index_in_dim(%iterArg_20, %25, %iterArg_15) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %41 = func.call @dynamic_update_index_in_dim(%iterArg_21, %22, %iterArg_15) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %42 = func.call @dynamic_update_index_in_dim(%iterArg_22, %iterArg_17, %iterArg_15) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %43 = func.call @dynamic_update_index_in_dim(%iterArg_23, %28, %iterArg_15) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %44 = func.call @dynamic_update_index_in_dim(%iterArg_24, %30, %iterArg_15) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %45 = func.call @dynamic_update_index_in_dim(%iterArg_25, %34, %iterArg_15) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %46 = func.call @dynamic_update_index_in_dim(%iterArg_26, %36, %iterArg_15) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %c_36 = stablehlo.constant dense<1> : tensor<i64>
      %47 = stablehlo.add %iterArg_15, %c_36 : tensor<i64>
      stablehlo.return %iterArg, %47, %18, %31, %38, %39, %40, %41, %42, %43, %44, %45, %46 : tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>
    }
    %10:3 = call @soft_sign(%9#4) : (tensor<5xf64>) -> (tensor<5xi1>, tensor<5xf64>, tensor<5xf64>)
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %12 = call @soft_sign_0(%10#0, %10#1, %9#4, %10#2, %11) : (tensor<5xi1>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>) -> tensor<5xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %c_14 = stablehlo.constant dense<0> : tensor<i64>
    %14:13 = stablehlo.while(%iterArg = %12, %iterArg_15 = %9#5, %iterArg_16 = %9#6, %iterArg_17 = %9#7, %iterArg_18 = %9#8, %iterArg_19 = %9#9, %iterArg_20 = %9#10, %iterArg_21 = %9#11, %iterArg_22 = %9#12, %iterArg_23 = %c_14, %iterArg_24 = %cst_11, %iterArg_25 = %cst_12, %iterArg_26 = %13) : tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<5xf64>
    cond {
      %c_27 = stablehlo.constant dense<5> : tensor<i64>
      %15 = stablehlo.compare LT, %iterArg_23, %c_27, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %15 : tensor<i1>
    } do {
      %c_27 = stablehlo.constant dense<5> : tensor<i64>
      %15 = stablehlo.subtract %c_27, %iterArg_23 : tensor<i64>
      %c_28 = stablehlo.constant dense<1> : tensor<i64>
      %16 = stablehlo.subtract %15, %c_28 : tensor<i64>
      %17 = func.call @dynamic_index_in_dim(%iterArg, %16) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %18 = func.call @dynamic_index_in_dim(%iterArg_15, %16) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %19 = func.call @dynamic_index_in_dim(%iterArg_16, %16) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %20 = func.call @dynamic_index_in_dim(%iterArg_17, %16) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %21 = func.call @dynamic_index_in_dim(%iterArg_18, %16) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %22 = func.call @dynamic_index_in_dim(%iterArg_19, %16) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %23 = func.call @dynamic_index_in_dim(%iterArg_20, %16) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %24 = func.call @dynamic_index_in_dim(%iterArg_21, %16) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %25 = func.call @dynamic_index_in_dim(%iterArg_22, %16) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %26 = stablehlo.negate %17 : tensor<f64>
      %27 = stablehlo.add %iterArg_25, %17 : tensor<f64>
      %28 = stablehlo.multiply %26, %25 : tensor<f64>
      %29 = stablehlo.add %iterArg_24, %28 : tensor<f64>
      %30 = stablehlo.multiply %27, %24 : tensor<f64>
      %31 = stablehlo.divide %30, %23 : tensor<f64>
      %32 = stablehlo.multiply %31, %22 : tensor<f64>
      %33 = stablehlo.multiply %21, %32 : tensor<f64>
      %34 = stablehlo.multiply %32, %20 : tensor<f64>
      %35 = stablehlo.multiply %33, %19 : tensor<f64>
      %36 = stablehlo.multiply %29, %18 : tensor<f64>
      %37 = stablehlo.add %35, %36 : tensor<f64>
      %cst_29 = stablehlo.constant dense<0.98199999999999998> : tensor<f64>
      %38 = stablehlo.multiply %cst_29, %36 : tensor<f64>
      %39 = func.call @dynamic_update_index_in_dim(%iterArg_26, %37, %16) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %c_30 = stablehlo.constant dense<1> : tensor<i64>
      %40 = stablehlo.add %iterArg_23, %c_30 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %40, %38, %34, %39 : tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<5xf64>
    }
    return %14#12 : tensor<5xf64>
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
}
// -----
// backward, cuda: same text as cpu
