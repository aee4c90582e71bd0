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
      %cst_10 = stablehlo.constant dense<1.250000e+00> : tensor<f32>
      %29 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
      %30 = stablehlo.multiply %29, %iterArg_9 : tensor<2x16xf32>
      %31 = stablehlo.sine %30 : tensor<2x16xf32>
      %32 = stablehlo.add %31, %iterArg_9 : tensor<2x16xf32>
      %33 = stablehlo.tanh %32 : tensor<2x16xf32>
      %cst_11 = stablehlo.constant dense<0.889999985> : tensor<f32>
      %34 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
      %35 = stablehlo.multiply %34, %33 : tensor<2x16xf32>
      %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %36 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
      %37 = stablehlo.multiply %36, %iterArg : tensor<2x16xf32>
      %38 = stablehlo.add %35, %37 : tensor<2x16xf32>
      %c_13 = stablehlo.constant dense<1> : tensor<i32>
      %39 = stablehlo.add %iterArg_8, %c_13 : tensor<i32>
      stablehlo.return %iterArg, %39, %38 : tensor<2x16xf32>, tensor<i32>, tensor<2x16xf32>
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
    %c = stablehlo.constant dense<0> : tensor<i32>
    %8:5 = stablehlo.while(%iterArg = %5, %iterArg_26 = %c, %iterArg_27 = %3, %iterArg_28 = %6, %iterArg_29 = %7) : tensor<2x16xf32>, tensor<i32>, tensor<2x16xf32>, tensor<3x2x16xf32>, tensor<3x2x16xf32>
    cond {
      %c_30 = stablehlo.constant dense<3> : tensor<i32>
      %68 = stablehlo.compare LT, %iterArg_26, %c_30, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %68 : tensor<i1>
    } do {
      %cst_30 = stablehlo.constant dense<1.250000e+00> : tensor<f32>
      %68 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
      %69 = stablehlo.multiply %68, %iterArg_27 : tensor<2x16xf32>
      %70 = stablehlo.sine %69 : tensor<2x16xf32>
      %71 = stablehlo.add %70, %iterArg_27 : tensor<2x16xf32>
      %72 = stablehlo.tanh %71 : tensor<2x16xf32>
      %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %73 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
      %74 = stablehlo.add %73, %72 : tensor<2x16xf32>
      %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %75 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
      %76 = stablehlo.subtract %75, %72 : tensor<2x16xf32>
      %77 = stablehlo.multiply %74, %76 : tensor<2x16xf32>
      %cst_33 = stablehlo.constant dense<0.889999985> : tensor<f32>
      %78 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
      %79 = stablehlo.multiply %78, %72 : tensor<2x16xf32>
      %80 = stablehlo.add %79, %iterArg : tensor<2x16xf32>
      %81 = func.call @dynamic_update_index_in_dim(%iterArg_28, %iterArg_27, %iterArg_26) : (tensor<3x2x16xf32>, tensor<2x16xf32>, tensor<i32>) -> tensor<3x2x16xf32>
      %82 = func.call @dynamic_update_index_in_dim(%iterArg_29, %77, %iterArg_26) : (tensor<3x2x16xf32>, tensor<2x16xf32>, tensor<i32>) -> tensor<3x2x16xf32>
      %c_34 = stablehlo.constant dense<1> : tensor<i32>
      %83 = stablehlo.add %iterArg_26, %c_34 : tensor<i32>
      stablehlo.return %iterArg, %83, %80, %81, %82 : tensor<2x16xf32>, tensor<i32>, tensor<2x16xf32>, tensor<3x2x16xf32>, tensor<3x2x16xf32>
    }
    %cst_4 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %10 = stablehlo.multiply %9, %8#2 : tensor<2x16xf32>
    %11 = stablehlo.exponential %10 : tensor<2x16xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %13 = stablehlo.add %12, %11 : tensor<2x16xf32>
    %14 = stablehlo.divide %8#2, %13 : tensor<2x16xf32>
    %15 = stablehlo.multiply %14, %14 : tensor<2x16xf32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %17 = stablehlo.multiply %16, %14 : tensor<2x16xf32>
    %18 = stablehlo.multiply %3, %3 : tensor<2x16xf32>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %20 = stablehlo.multiply %19, %3 : tensor<2x16xf32>
    %21 = stablehlo.add %15, %18 : tensor<2x16xf32>
    %cst_8 = stablehlo.constant dense<3.400000e-01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %23 = stablehlo.add %21, %22 : tensor<2x16xf32>
    %24 = stablehlo.sqrt %23 : tensor<2x16xf32>
    %cst_9 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %26 = stablehlo.divide %25, %24 : tensor<2x16xf32>
    %cst_10 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %27 = stablehlo.reduce(%24 init: %cst_10) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %28 = stablehlo.maximum %cst_11, %27 : tensor<f32>
    %29 = stablehlo.is_finite %28 : (tensor<f32>) -> tensor<i1>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.select %29, %28, %cst_12 : tensor<i1>, tensor<f32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<2x16xf32>
    %33 = stablehlo.subtract %24, %32 : tensor<2x16xf32>
    %34 = stablehlo.exponential %33 : tensor<2x16xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.reduce(%34 init: %cst_13) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %36 = stablehlo.abs %35 : tensor<f32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.compare GE, %35, %cst_14, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %38 = stablehlo.divide %cst_15, %36 : tensor<f32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.select %37, %cst_16, %38 : tensor<i1>, tensor<f32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.select %37, %38, %cst_17 : tensor<i1>, tensor<f32>
    %41 = stablehlo.negate %39 : tensor<f32>
    %42 = stablehlo.add %40, %41 : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %44 = stablehlo.multiply %43, %34 : tensor<2x16xf32>
    %45 = stablehlo.multiply %44, %26 : tensor<2x16xf32>
    %46 = stablehlo.multiply %45, %20 : tensor<2x16xf32>
    %47 = stablehlo.multiply %45, %17 : tensor<2x16xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %49 = stablehlo.multiply %14, %48 : tensor<2x16xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %51 = stablehlo.multiply %50, %14 : tensor<2x16xf32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %53 = stablehlo.subtract %52, %51 : tensor<2x16xf32>
    %cst_21 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %55 = stablehlo.multiply %54, %8#2 : tensor<2x16xf32>
    %56 = stablehlo.exponential %55 : tensor<2x16xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %58 = stablehlo.add %57, %56 : tensor<2x16xf32>
    %59 = stablehlo.divide %53, %58 : tensor<2x16xf32>
    %60 = stablehlo.add %49, %59 : tensor<2x16xf32>
    %61 = stablehlo.multiply %47, %60 : tensor<2x16xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %c_24 = stablehlo.constant dense<0> : tensor<i32>
    %63:5 = stablehlo.while(%iterArg = %8#3, %iterArg_26 = %8#4, %iterArg_27 = %c_24, %iterArg_28 = %62, %iterArg_29 = %61) : tensor<3x2x16xf32>, tensor<3x2x16xf32>, tensor<i32>, tensor<2x16xf32>, tensor<2x16xf32>
    cond {
      %c_30 = stablehlo.constant dense<3> : tensor<i32>
      %68 = stablehlo.compare LT, %iterArg_27, %c_30, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %68 : tensor<i1>
    } do {
      %c_30 = stablehlo.constant dense<3> : tensor<i32>
      %68 = stablehlo.subtract %c_30, %iterArg_27 : tensor<i32>
      %c_31 = stablehlo.constant dense<1> : tensor<i32>
      %69 = stablehlo.subtract %68, %c_31 : tensor<i32>
      %70 = func.call @dynamic_index_in_dim(%iterArg, %69) : (tensor<3x2x16xf32>, tensor<i32>) -> tensor<2x16xf32>
      %71 = func.call @dynamic_index_in_dim(%iterArg_26, %69) : (tensor<3x2x16xf32>, tensor<i32>) -> tensor<2x16xf32>
      %cst_32 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %72 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
      %73 = stablehlo.multiply %72, %iterArg_29 : tensor<2x16xf32>
      %74 = stablehlo.add %iterArg_28, %73 : tensor<2x16xf32>
      %cst_33 = stablehlo.constant dense<0.889999985> : tensor<f32>
      %75 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
      %76 = stablehlo.multiply %75, %iterArg_29 : tensor<2x16xf32>
      %77 = stablehlo.multiply %76, %71 : tensor<2x16xf32>
      %cst_34 = stablehlo.constant dense<1.250000e+00> : tensor<f32>
      %78 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
      %79 = stablehlo.multiply %78, %70 : tensor<2x16xf32>
      %80 = stablehlo.cosine %79 : tensor<2x16xf32>
      %cst_35 = stablehlo.constant dense<1.250000e+00> : tensor<f32>
      %81 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
      %82 = stablehlo.multiply %81, %80 : tensor<2x16xf32>
      %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %83 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
      %84 = stablehlo.add %82, %83 : tensor<2x16xf32>
      %85 = stablehlo.multiply %77, %84 : tensor<2x16xf32>
      %c_37 = stablehlo.constant dense<1> : tensor<i32>
      %86 = stablehlo.add %iterArg_27, %c_37 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_26, %86, %74, %85 : tensor<3x2x16xf32>, tensor<3x2x16xf32>, tensor<i32>, tensor<2x16xf32>, tensor<2x16xf32>
    }
    %64 = stablehlo.add %46, %63#3 : tensor<2x16xf32>
    %65 = stablehlo.add %64, %63#4 : tensor<2x16xf32>
    %cst_25 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %67 = stablehlo.multiply %66, %65 : tensor<2x16xf32>
    return %67 : tensor<2x16xf32>
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
}
// -----
// backward, cuda: same text as cpu
