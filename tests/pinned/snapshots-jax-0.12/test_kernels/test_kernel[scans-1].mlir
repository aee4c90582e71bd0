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
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    %cst = stablehlo.constant dense<8.100000e-01> : tensor<f64>
    %cst_0 = stablehlo.constant dense<8.100000e-01> : tensor<f64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %3:5 = stablehlo.while(%iterArg = %arg0, %iterArg_3 = %c, %iterArg_4 = %cst, %iterArg_5 = %cst_0, %iterArg_6 = %2) : tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<5xf64>
    cond {
      %c_7 = stablehlo.constant dense<5> : tensor<i64>
      %7 = stablehlo.compare LT, %iterArg_3, %c_7, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_3) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %cst_7 = stablehlo.constant dense<0.98199999999999998> : tensor<f64>
      %8 = stablehlo.multiply %cst_7, %iterArg_4 : tensor<f64>
      %9 = stablehlo.add %7, %8 : tensor<f64>
      %10 = stablehlo.tanh %9 : tensor<f64>
      %11 = stablehlo.tanh %7 : tensor<f64>
      %12 = stablehlo.multiply %iterArg_5, %11 : tensor<f64>
      %13 = stablehlo.multiply %12, %12 : tensor<f64>
      %14 = stablehlo.log_plus_one %13 : tensor<f64>
      %15 = stablehlo.tanh %14 : tensor<f64>
      %16 = stablehlo.sine %10 : tensor<f64>
      %17 = stablehlo.subtract %15, %16 : tensor<f64>
      %18 = func.call @dynamic_update_index_in_dim(%iterArg_6, %17, %iterArg_3) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %c_8 = stablehlo.constant dense<1> : tensor<i64>
      %19 = stablehlo.add %iterArg_3, %c_8 : tensor<i64>
      stablehlo.return %iterArg, %19, %10, %15, %18 : tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<5xf64>
    }
    %4 = call @soft_sign(%3#4) : (tensor<5xf64>) -> tensor<5xf64>
    %cst_2 = stablehlo.constant dense<7.500000e-01> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %6 = stablehlo.add %4, %5 : tensor<5xf64>
    return %6 : tensor<5xf64>
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
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<5xf64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    %cst = stablehlo.constant dense<8.100000e-01> : tensor<f64>
    %cst_0 = stablehlo.constant dense<8.100000e-01> : tensor<f64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %11:13 = stablehlo.while(%iterArg = %arg0, %iterArg_17 = %c, %iterArg_18 = %cst, %iterArg_19 = %cst_0, %iterArg_20 = %2, %iterArg_21 = %3, %iterArg_22 = %4, %iterArg_23 = %5, %iterArg_24 = %6, %iterArg_25 = %7, %iterArg_26 = %8, %iterArg_27 = %9, %iterArg_28 = %10) : tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>
    cond {
      %c_29 = stablehlo.constant dense<5> : tensor<i64>
      %20 = stablehlo.compare LT, %iterArg_17, %c_29, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %20 : tensor<i1>
    } do {
      %20 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_17) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %cst_29 = stablehlo.constant dense<0.98199999999999998> : tensor<f64>
      %21 = stablehlo.multiply %cst_29, %iterArg_18 : tensor<f64>
      %22 = stablehlo.add %20, %21 : tensor<f64>
      %23 = stablehlo.tanh %22 : tensor<f64>
      %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %24 = stablehlo.add %cst_30, %23 : tensor<f64>
      %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %25 = stablehlo.subtract %cst_31, %23 : tensor<f64>
      %26 = stablehlo.multiply %24, %25 : tensor<f64>
      %27 = stablehlo.tanh %20 : tensor<f64>
      %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %28 = stablehlo.add %cst_32, %27 : tensor<f64>
      %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %29 = stablehlo.subtract %cst_33, %27 : tensor<f64>
      %30 = stablehlo.multiply %28, %29 : tensor<f64>
      %31 = stablehlo.multiply %iterArg_19, %27 : tensor<f64>
      %32 = stablehlo.multiply %31, %31 : tensor<f64>
      %cst_34 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %33 = stablehlo.multiply %cst_34, %31 : tensor<f64>
      %34 = stablehlo.log_plus_one %32 : tensor<f64>
      %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %35 = stablehlo.add %32, %cst_35 : tensor<f64>
      %36 = stablehlo.tanh %34 : tensor<f64>
      %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %37 = stablehlo.add %cst_36, %36 : tensor<f64>
      %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %38 = stablehlo.subtract %cst_37, %36 : tensor<f64>
      %39 = stablehlo.multiply %37, %38 : tensor<f64>
      %40 = stablehlo.sine %23 : tensor<f64>
      %41 = stablehlo.cosine %23 : tensor<f64>
      %42 = stablehlo.subtract %36, %40 : tensor<f64>
      %43 = func.call @dynamic_update_index_in_dim(%iterArg_20, %42, %iterArg_17) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %44 = func.call @dynamic_update_index_in_dim(%iterArg_21, %26, %iterArg_17) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %45 = func.call @dynamic_update_index_in_dim(%iterArg_22, %30, %iterArg_17) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %46 = func.call @dynamic_update_index_in_dim(%iterArg_23, %27, %iterArg_17) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %47 = func.call @dynamic_update_index_in_dim(%iterArg_24, %iterArg_19, %iterArg_17) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %48 = func.call @dynamic_update_index_in_dim(%iterArg_25, %33, %iterArg_17) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %49 = func.call @dynamic_update_index_in_dim(%iterArg_26, %35, %iterArg_17) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %50 = func.call @dynamic_update_index_in_dim(%iterArg_27, %39, %iterArg_17) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %51 = func.call @dynamic_update_index_in_dim(%iterArg_28, %41, %iterArg_17) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %c_38 = stablehlo.constant dense<1> : tensor<i64>
      %52 = stablehlo.add %iterArg_17, %c_38 : tensor<i64>
      stablehlo.return %iterArg, %52, %23, %36, %43, %44, %45, %46, %47, %48, %49, %50, %51 : tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>
    }
    %12:4 = call @soft_sign(%11#4) : (tensor<5xf64>) -> (tensor<5xf64>, tensor<5xi1>, tensor<5xf64>, tensor<5xf64>)
    %cst_10 = stablehlo.constant dense<7.500000e-01> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %14 = stablehlo.add %12#0, %13 : tensor<5xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %15 = stablehlo.reduce(%14 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<5xf64>, tensor<f64>) -> tensor<f64>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %17 = call @soft_sign_0(%12#1, %12#2, %11#4, %12#3, %16) : (tensor<5xi1>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>) -> tensor<5xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %c_16 = stablehlo.constant dense<0> : tensor<i64>
    %19:13 = stablehlo.while(%iterArg = %17, %iterArg_17 = %11#5, %iterArg_18 = %11#6, %iterArg_19 = %11#7, %iterArg_20 = %11#8, %iterArg_21 = %11#9, %iterArg_22 = %11#10, %iterArg_23 = %11#11, %iterArg_24 = %11#12, %iterArg_25 = %c_16, %iterArg_26 = %cst_13, %iterArg_27 = %cst_14, %iterArg_28 = %18) : tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<5xf64>
    cond {
      %c_29 = stablehlo.constant dense<5> : tensor<i64>
      %20 = stablehlo.compare LT, %iterArg_25, %c_29, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %20 : tensor<i1>
    } do {
      %c_29 = stablehlo.constant dense<5> : tensor<i64>
      %20 = stablehlo.subtract %c_29, %iterArg_25 : tensor<i64>
      %c_30 = stablehlo.constant dense<1> : tensor<i64>
      %21 = stablehlo.subtract %20, %c_30 : tensor<i64>
      %22 = func.call @dynamic_index_in_dim(%iterArg, %21) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %23 = func.call @dynamic_index_in_dim(%iterArg_17, %21) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %24 = func.call @dynamic_index_in_dim(%iterArg_18, %21) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %25 = func.call @dynamic_index_in_dim(%iterArg_19, %21) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %26 = func.call @dynamic_index_in_dim(%iterArg_20, %21) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %27 = func.call @dynamic_index_in_dim(%iterArg_21, %21) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %28 = func.call @dynamic_index_in_dim(%iterArg_22, %21) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %29 = func.call @dynamic_index_in_dim(%iterArg_23, %21) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %30 = func.call @dynamic_index_in_dim(%iterArg_24, %21) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %31 = stablehlo.negate %22 : tensor<f64>
      %32 = stablehlo.add %iterArg_27, %22 : tensor<f64>
      %33 = stablehlo.multiply %31, %30 : tensor<f64>
      %34 = stablehlo.add %iterArg_26, %33 : tensor<f64>
      %35 = stablehlo.multiply %32, %29 : tensor<f64>
      %36 = stablehlo.divide %35, %28 : tensor<f64>
      %37 = stablehlo.multiply %36, %27 : tensor<f64>
      %38 = stablehlo.multiply %26, %37 : tensor<f64>
      %39 = stablehlo.multiply %37, %25 : tensor<f64>
      %40 = stablehlo.multiply %38, %24 : tensor<f64>
      %41 = stablehlo.multiply %34, %23 : tensor<f64>
      %42 = stablehlo.add %40, %41 : tensor<f64>
      %cst_31 = stablehlo.constant dense<0.98199999999999998> : tensor<f64>
      %43 = stablehlo.multiply %cst_31, %41 : tensor<f64>
      %44 = func.call @dynamic_update_index_in_dim(%iterArg_28, %42, %21) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %c_32 = stablehlo.constant dense<1> : tensor<i64>
      %45 = stablehlo.add %iterArg_25, %c_32 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %45, %43, %39, %44 : tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<5xf64>
    }
    return %19#12 : tensor<5xf64>
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
  func.func private @soft_sign(%arg0: tensor<5xf64>) -> (tensor<5xf64>, tensor<5xi1>, tensor<5xf64>, tensor<5xf64>) {
    %0 = stablehlo.abs %arg0 : tensor<5xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<5xf64>, tensor<5xf64>) -> tensor<5xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %4 = stablehlo.add %0, %3 : tensor<5xf64>
    %5 = stablehlo.divide %arg0, %4 : tensor<5xf64>
    %6 = stablehlo.multiply %4, %4 : tensor<5xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %8 = stablehlo.divide %7, %6 : tensor<5xf64>
    return %5, %2, %4, %8 : tensor<5xf64>, tensor<5xi1>, tensor<5xf64>, tensor<5xf64>
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
