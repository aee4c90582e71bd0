// import jax
// import jax.numpy as jnp
//
//
// @jax.custom_vjp
// def stable_sine_wave(u):
//     return jnp.sin(1.25 * u) + u
//
//
// def fwd(x_in):
//     return stable_sine_wave(x_in), x_in
//
//
// def bwd(saved, g):
//     return (g * (1.25 * jnp.cos(1.25 * saved) + 1.0),)
//
//
// stable_sine_wave.defvjp(fwd, bwd)
//
//
// @jax.custom_vjp
// def my_swish(v):
//     return v / (1.0 + jnp.exp(-1.0 * v))
//
//
// def swish_fwd(v_in):
//     out_v = my_swish(v_in)
//     return out_v, (v_in, out_v)
//
//
// def swish_bwd(res, ct):
//     x_saved, ys = res
//     return (ct * (ys * 1.0 + (1.0 - 1.0 * ys) / (1.0 + jnp.exp(-1.0 * x_saved))),)
//
//
// my_swish.defvjp(swish_fwd, swish_bwd)
//
//
// def stable_op(residuals):
//     total = 0.4 * residuals + 0.47
//
//     def again(_, cur):
//         return 0.89 * jnp.tanh(stable_sine_wave(cur)) + 0.5 * total
//
//     looped = jax.lax.fori_loop(0, 3, again, total)
//     y_out = my_swish(looped)
//     sqrt_x = jnp.sqrt(y_out**2 + total**2 + 0.34)
//     return jax.nn.logsumexp(sqrt_x)
//
//   residuals: float32[2, 16] in [-2, 2]
// -----
// forward, cpu
module @jit_stable_op attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x16xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<2x16xf32>
    %cst_0 = stablehlo.constant dense<4.700000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %3 = stablehlo.add %1, %2 : tensor<2x16xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4:3 = stablehlo.while(%iterArg = %3, %iterArg_8 = %c, %iterArg_9 = %3) : tensor<2x16xf32>, tensor<i32>, tensor<2x16xf32>
    cond {
      %c_10 = stablehlo.constant dense<3> : tensor<i32>
      %29 = stablehlo.compare LT, %iterArg_8, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %29 : tensor<i1>
    } do {
      %29 = func.call @closed_call(%iterArg, %iterArg_9) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
      %c_10 = stablehlo.constant dense<1> : tensor<i32>
      %30 = stablehlo.add %iterArg_8, %c_10 : tensor<i32>
      stablehlo.return %iterArg, %30, %29 : tensor<2x16xf32>, tensor<i32>, tensor<2x16xf32>
    }
    %cst_1 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %6 = stablehlo.multiply %5, %4#2 : tensor<2x16xf32>
    %7 = stablehlo.exponential %6 : tensor<2x16xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %9 = stablehlo.add %8, %7 : tensor<2x16xf32>
    %10 = stablehlo.divide %4#2, %9 : tensor<2x16xf32>
    %11 = stablehlo.multiply %10, %10 : tensor<2x16xf32>
    %12 = stablehlo.multiply %3, %3 : tensor<2x16xf32>
    %13 = stablehlo.add %11, %12 : tensor<2x16xf32>
    %cst_3 = stablehlo.constant dense<3.400000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %15 = stablehlo.add %13, %14 : tensor<2x16xf32>
    %16 = stablehlo.sqrt %15 : tensor<2x16xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %17 = stablehlo.reduce(%16 init: %cst_4) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %18 = stablehlo.maximum %cst_5, %17 : tensor<f32>
    %19 = stablehlo.is_finite %18 : (tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.select %19, %18, %cst_6 : tensor<i1>, tensor<f32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<2x16xf32>
    %23 = stablehlo.subtract %16, %22 : tensor<2x16xf32>
    %24 = stablehlo.exponential %23 : tensor<2x16xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%24 init: %cst_7) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %26 = stablehlo.abs %25 : tensor<f32>
    %27 = stablehlo.log %26 : tensor<f32>
    %28 = stablehlo.add %27, %20 : tensor<f32>
    return %28 : tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<2x16xf32>, %arg1: tensor<2x16xf32>) -> tensor<2x16xf32> {
    %cst = stablehlo.constant dense<1.250000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %1 = stablehlo.multiply %0, %arg1 : tensor<2x16xf32>
    %2 = stablehlo.sine %1 : tensor<2x16xf32>
    %3 = stablehlo.add %2, %arg1 : tensor<2x16xf32>
    %4 = stablehlo.tanh %3 : tensor<2x16xf32>
    %cst_0 = stablehlo.constant dense<0.889999985> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<2x16xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %8 = stablehlo.multiply %7, %arg0 : tensor<2x16xf32>
    %9 = stablehlo.add %6, %8 : tensor<2x16xf32>
    return %9 : tensor<2x16xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x16xf32>) -> (tensor<2x16xf32> {jax.result_info = "result[0]"}) {
    %cst = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<2x16xf32>
    %cst_0 = stablehlo.constant dense<4.700000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %3 = stablehlo.add %1, %2 : tensor<2x16xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<2x16xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x2x16xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x2x16xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x2x16xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %9:6 = stablehlo.while(%iterArg = %5, %iterArg_27 = %c, %iterArg_28 = %3, %iterArg_29 = %6, %iterArg_30 = %7, %iterArg_31 = %8) : tensor<2x16xf32>, tensor<i32>, tensor<2x16xf32>, tensor<3x2x16xf32>, tensor<3x2x16xf32>, tensor<3x2x16xf32>
    cond {
      %c_32 = stablehlo.constant dense<3> : tensor<i32>
      %69 = stablehlo.compare LT, %iterArg_27, %c_32, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %69 : tensor<i1>
    } do {
      %69:4 = func.call @closed_call(%iterArg, %iterArg_28) : (tensor<2x16xf32>, tensor<2x16xf32>) -> (tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>)
      %70 = func.call @dynamic_update_index_in_dim(%iterArg_29, %69#1, %iterArg_27) : (tensor<3x2x16xf32>, tensor<2x16xf32>, tensor<i32>) -> tensor<3x2x16xf32>
      %71 = func.call @dynamic_update_index_in_dim(%iterArg_30, %69#2, %iterArg_27) : (tensor<3x2x16xf32>, tensor<2x16xf32>, tensor<i32>) -> tensor<3x2x16xf32>
      %72 = func.call @dynamic_update_index_in_dim(%iterArg_31, %69#3, %iterArg_27) : (tensor<3x2x16xf32>, tensor<2x16xf32>, tensor<i32>) -> tensor<3x2x16xf32>
      %c_32 = stablehlo.constant dense<1> : tensor<i32>
      %73 = stablehlo.add %iterArg_27, %c_32 : tensor<i32>
      stablehlo.return %iterArg, %73, %69#0, %70, %71, %72 : tensor<2x16xf32>, tensor<i32>, tensor<2x16xf32>, tensor<3x2x16xf32>, tensor<3x2x16xf32>, tensor<3x2x16xf32>
    }
    %cst_5 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %11 = stablehlo.multiply %10, %9#2 : tensor<2x16xf32>
    %12 = stablehlo.exponential %11 : tensor<2x16xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %14 = stablehlo.add %13, %12 : tensor<2x16xf32>
    %15 = stablehlo.divide %9#2, %14 : tensor<2x16xf32>
    %16 = stablehlo.multiply %15, %15 : tensor<2x16xf32>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %18 = stablehlo.multiply %17, %15 : tensor<2x16xf32>
    %19 = stablehlo.multiply %3, %3 : tensor<2x16xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %21 = stablehlo.multiply %20, %3 : tensor<2x16xf32>
    %22 = stablehlo.add %16, %19 : tensor<2x16xf32>
    %cst_9 = stablehlo.constant dense<3.400000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %24 = stablehlo.add %22, %23 : tensor<2x16xf32>
    %25 = stablehlo.sqrt %24 : tensor<2x16xf32>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %27 = stablehlo.divide %26, %25 : tensor<2x16xf32>
    %cst_11 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %28 = stablehlo.reduce(%25 init: %cst_11) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_12 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %29 = stablehlo.maximum %cst_12, %28 : tensor<f32>
    %30 = stablehlo.is_finite %29 : (tensor<f32>) -> tensor<i1>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.select %30, %29, %cst_13 : tensor<i1>, tensor<f32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<2x16xf32>
    %34 = stablehlo.subtract %25, %33 : tensor<2x16xf32>
    %35 = stablehlo.exponential %34 : tensor<2x16xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.reduce(%35 init: %cst_14) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %37 = stablehlo.abs %36 : tensor<f32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.compare GE, %36, %cst_15, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.divide %cst_16, %37 : tensor<f32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.select %38, %cst_17, %39 : tensor<i1>, tensor<f32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.select %38, %39, %cst_18 : tensor<i1>, tensor<f32>
    %42 = stablehlo.negate %40 : tensor<f32>
    %43 = stablehlo.add %41, %42 : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %45 = stablehlo.multiply %44, %35 : tensor<2x16xf32>
    %46 = stablehlo.multiply %45, %27 : tensor<2x16xf32>
    %47 = stablehlo.multiply %46, %21 : tensor<2x16xf32>
    %48 = stablehlo.multiply %46, %18 : tensor<2x16xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %50 = stablehlo.multiply %15, %49 : tensor<2x16xf32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %52 = stablehlo.multiply %51, %15 : tensor<2x16xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %54 = stablehlo.subtract %53, %52 : tensor<2x16xf32>
    %cst_22 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %56 = stablehlo.multiply %55, %9#2 : tensor<2x16xf32>
    %57 = stablehlo.exponential %56 : tensor<2x16xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %59 = stablehlo.add %58, %57 : tensor<2x16xf32>
    %60 = stablehlo.divide %54, %59 : tensor<2x16xf32>
    %61 = stablehlo.add %50, %60 : tensor<2x16xf32>
    %62 = stablehlo.multiply %48, %61 : tensor<2x16xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %c_25 = stablehlo.constant dense<0> : tensor<i32>
    %64:6 = stablehlo.while(%iterArg = %9#3, %iterArg_27 = %9#4, %iterArg_28 = %9#5, %iterArg_29 = %c_25, %iterArg_30 = %63, %iterArg_31 = %62) : tensor<3x2x16xf32>, tensor<3x2x16xf32>, tensor<3x2x16xf32>, tensor<i32>, tensor<2x16xf32>, tensor<2x16xf32>
    cond {
      %c_32 = stablehlo.constant dense<3> : tensor<i32>
      %69 = stablehlo.compare LT, %iterArg_29, %c_32, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %69 : tensor<i1>
    } do {
      %c_32 = stablehlo.constant dense<3> : tensor<i32>
      %69 = stablehlo.subtract %c_32, %iterArg_29 : tensor<i32>
      %c_33 = stablehlo.constant dense<1> : tensor<i32>
      %70 = stablehlo.subtract %69, %c_33 : tensor<i32>
      %71 = func.call @dynamic_index_in_dim(%iterArg, %70) : (tensor<3x2x16xf32>, tensor<i32>) -> tensor<2x16xf32>
      %72 = func.call @dynamic_index_in_dim(%iterArg_27, %70) : (tensor<3x2x16xf32>, tensor<i32>) -> tensor<2x16xf32>
      %73 = func.call @dynamic_index_in_dim(%iterArg_28, %70) : (tensor<3x2x16xf32>, tensor<i32>) -> tensor<2x16xf32>
      %74:2 = func.call @closed_call_0(%iterArg_30, %iterArg_31, %71, %72, %73) : (tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>) -> (tensor<2x16xf32>, tensor<2x16xf32>)
      %c_34 = stablehlo.constant dense<1> : tensor<i32>
      %75 = stablehlo.add %iterArg_29, %c_34 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_27, %iterArg_28, %75, %74#0, %74#1 : tensor<3x2x16xf32>, tensor<3x2x16xf32>, tensor<3x2x16xf32>, tensor<i32>, tensor<2x16xf32>, tensor<2x16xf32>
    }
    %65 = stablehlo.add %47, %64#4 : tensor<2x16xf32>
    %66 = stablehlo.add %65, %64#5 : tensor<2x16xf32>
    %cst_26 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %68 = stablehlo.multiply %67, %66 : tensor<2x16xf32>
    return %68 : tensor<2x16xf32>
  }
  func.func private @closed_call(%arg0: tensor<2x16xf32>, %arg1: tensor<2x16xf32>) -> (tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>) {
    %cst = stablehlo.constant dense<1.250000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %1 = stablehlo.multiply %0, %arg1 : tensor<2x16xf32>
    %2 = stablehlo.sine %1 : tensor<2x16xf32>
    %3 = stablehlo.add %2, %arg1 : tensor<2x16xf32>
    %4 = stablehlo.tanh %3 : tensor<2x16xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %6 = stablehlo.subtract %5, %4 : tensor<2x16xf32>
    %cst_1 = stablehlo.constant dense<0.889999985> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %8 = stablehlo.multiply %7, %4 : tensor<2x16xf32>
    %9 = stablehlo.add %8, %arg0 : tensor<2x16xf32>
    return %9, %arg1, %4, %6 : tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x2x16xf32>, %arg1: tensor<2x16xf32>, %arg2: tensor<i32>) -> tensor<3x2x16xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x16xf32>) -> tensor<1x2x16xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x2x16xf32>, tensor<1x2x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x16xf32>
    return %1 : tensor<3x2x16xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x2x16xf32>, %arg1: tensor<i32>) -> tensor<2x16xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 16] : (tensor<3x2x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x16xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2x16xf32>) -> tensor<2x16xf32>
    return %1 : tensor<2x16xf32>
  }
  func.func private @closed_call_0(%arg0: tensor<2x16xf32>, %arg1: tensor<2x16xf32>, %arg2: tensor<2x16xf32>, %arg3: tensor<2x16xf32>, %arg4: tensor<2x16xf32>) -> (tensor<2x16xf32>, tensor<2x16xf32>) {
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %1 = stablehlo.multiply %0, %arg1 : tensor<2x16xf32>
    %2 = stablehlo.add %arg0, %1 : tensor<2x16xf32>
    %cst_0 = stablehlo.constant dense<0.889999985> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %4 = stablehlo.multiply %3, %arg1 : tensor<2x16xf32>
    %5 = stablehlo.multiply %4, %arg4 : tensor<2x16xf32>
    %6 = stablehlo.multiply %5, %arg3 : tensor<2x16xf32>
    %7 = stablehlo.add %5, %6 : tensor<2x16xf32>
    %cst_1 = stablehlo.constant dense<1.250000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %9 = stablehlo.multiply %8, %arg2 : tensor<2x16xf32>
    %10 = stablehlo.cosine %9 : tensor<2x16xf32>
    %cst_2 = stablehlo.constant dense<1.250000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<2x16xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %14 = stablehlo.add %12, %13 : tensor<2x16xf32>
    %15 = stablehlo.multiply %7, %14 : tensor<2x16xf32>
    return %2, %15 : tensor<2x16xf32>, tensor<2x16xf32>
  }
}
// -----
// backward, cuda: same text as cpu
