// import jax
// import jax.numpy as jnp
//
//
// def adam_step(z):
//     def cost(arg):
//         out = jnp.tanh(arg)
//         return (
//             jnp.sum(out**2)
//             + 0.75 * jnp.sum(jnp.cos(arg * jnp.roll(arg, 1)))
//             + jax.nn.logsumexp(arg)
//         )
//
//     def update(packed, _):
//         theta_t, m, sq_t = packed
//         slope = jax.grad(cost)(theta_t)
//         m_new = 0.812 * m + (1.0 - 0.812) * slope
//         second = 0.9 * sq_t + 0.1 * slope**2
//         answer = theta_t - 0.19 * m_new / (jnp.sqrt(second + 0.05) + 0.1)
//         return (answer, m_new, second), None
//
//     (par, mom_t, cache_t), _ = jax.lax.scan(
//         update, (z, jnp.zeros_like(z), jnp.zeros_like(z)), None, length=3
//     )
//     return jax.nn.softplus(par)
//
//   z: float32[5] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_adam_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>) -> (tensor<5xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2:4 = stablehlo.while(%iterArg = %c, %iterArg_1 = %arg0, %iterArg_2 = %0, %iterArg_3 = %1) : tensor<i32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
    cond {
      %c_4 = stablehlo.constant dense<3> : tensor<i32>
      %4 = stablehlo.compare LT, %iterArg, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %4 : tensor<i1>
    } do {
      %4 = stablehlo.tanh %iterArg_1 : tensor<5xf32>
      %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %5 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %6 = stablehlo.add %5, %4 : tensor<5xf32>
      %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %7 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %8 = stablehlo.subtract %7, %4 : tensor<5xf32>
      %9 = stablehlo.multiply %6, %8 : tensor<5xf32>
      %10 = stablehlo.multiply %4, %4 : tensor<5xf32>
      %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %11 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %12 = stablehlo.multiply %11, %4 : tensor<5xf32>
      %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %13 = stablehlo.reduce(%10 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
      %14 = func.call @_roll_static(%iterArg_1) : (tensor<5xf32>) -> tensor<5xf32>
      %15 = stablehlo.multiply %iterArg_1, %14 : tensor<5xf32>
      %16 = stablehlo.cosine %15 : tensor<5xf32>
      %17 = stablehlo.sine %15 : tensor<5xf32>
      %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %18 = stablehlo.reduce(%16 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
      %cst_9 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
      %19 = stablehlo.multiply %cst_9, %18 : tensor<f32>
      %20 = stablehlo.add %13, %19 : tensor<f32>
      %cst_10 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %21 = stablehlo.reduce(%iterArg_1 init: %cst_10) applies stablehlo.maximum across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
      %22 = stablehlo.reshape %21 : (tensor<f32>) -> tensor<1xf32>
      %23 = stablehlo.broadcast_in_dim %22, dims = [0] : (tensor<1xf32>) -> tensor<5xf32>
      %24 = stablehlo.compare EQ, %iterArg_1, %23, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
      %25 = stablehlo.convert %24 : (tensor<5xi1>) -> tensor<5xf32>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %26 = stablehlo.reduce(%25 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
      %cst_12 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %27 = stablehlo.maximum %cst_12, %21 : tensor<f32>
      %cst_13 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %28 = stablehlo.compare GT, %21, %cst_13, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_14 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %29 = stablehlo.compare EQ, %21, %cst_14, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_16 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %30 = stablehlo.select %29, %cst_16, %cst_15 : tensor<i1>, tensor<f32>
      %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %31 = stablehlo.select %28, %cst_17, %30 : tensor<i1>, tensor<f32>
      %32 = stablehlo.is_finite %27 : (tensor<f32>) -> tensor<i1>
      %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %33 = stablehlo.select %32, %27, %cst_18 : tensor<i1>, tensor<f32>
      %34 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %35 = stablehlo.broadcast_in_dim %34, dims = [0] : (tensor<1xf32>) -> tensor<5xf32>
      %36 = stablehlo.subtract %iterArg_1, %35 : tensor<5xf32>
      %37 = stablehlo.exponential %36 : tensor<5xf32>
      %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %38 = stablehlo.reduce(%37 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
      %39 = stablehlo.sign %38 : tensor<f32>
      %40 = stablehlo.abs %38 : tensor<f32>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %41 = stablehlo.compare GE, %38, %cst_20, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %42 = stablehlo.log %40 : tensor<f32>
      %43 = stablehlo.add %42, %33 : tensor<f32>
      %44 = stablehlo.add %20, %43 : tensor<f32>
      %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %45 = stablehlo.divide %cst_21, %40 : tensor<f32>
      %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %46 = stablehlo.select %41, %cst_22, %45 : tensor<i1>, tensor<f32>
      %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %47 = stablehlo.select %41, %45, %cst_23 : tensor<i1>, tensor<f32>
      %48 = stablehlo.negate %46 : tensor<f32>
      %49 = stablehlo.add %47, %48 : tensor<f32>
      %50 = stablehlo.broadcast_in_dim %49, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %51 = stablehlo.multiply %50, %37 : tensor<5xf32>
      %cst_24 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
      %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %52 = stablehlo.multiply %cst_24, %cst_25 : tensor<f32>
      %53 = stablehlo.broadcast_in_dim %52, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %54 = stablehlo.negate %53 : tensor<5xf32>
      %55 = stablehlo.multiply %54, %17 : tensor<5xf32>
      %56 = stablehlo.multiply %iterArg_1, %55 : tensor<5xf32>
      %57 = stablehlo.multiply %55, %14 : tensor<5xf32>
      %58 = stablehlo.add %51, %57 : tensor<5xf32>
      %59 = func.call @_roll_static_0(%56) : (tensor<5xf32>) -> tensor<5xf32>
      %60 = stablehlo.add %58, %59 : tensor<5xf32>
      %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %61 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %62 = stablehlo.multiply %61, %12 : tensor<5xf32>
      %63 = stablehlo.multiply %62, %9 : tensor<5xf32>
      %64 = stablehlo.add %60, %63 : tensor<5xf32>
      %cst_27 = stablehlo.constant dense<0.811999976> : tensor<f32>
      %65 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %66 = stablehlo.multiply %65, %iterArg_2 : tensor<5xf32>
      %cst_28 = stablehlo.constant dense<1.880000e-01> : tensor<f32>
      %67 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %68 = stablehlo.multiply %67, %64 : tensor<5xf32>
      %69 = stablehlo.add %66, %68 : tensor<5xf32>
      %cst_29 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %70 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %71 = stablehlo.multiply %70, %iterArg_3 : tensor<5xf32>
      %72 = stablehlo.multiply %64, %64 : tensor<5xf32>
      %cst_30 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %73 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %74 = stablehlo.multiply %73, %72 : tensor<5xf32>
      %75 = stablehlo.add %71, %74 : tensor<5xf32>
      %cst_31 = stablehlo.constant dense<1.900000e-01> : tensor<f32>
      %76 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %77 = stablehlo.multiply %76, %69 : tensor<5xf32>
      %cst_32 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
      %78 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %79 = stablehlo.add %75, %78 : tensor<5xf32>
      %80 = stablehlo.sqrt %79 : tensor<5xf32>
      %cst_33 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %81 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %82 = stablehlo.add %80, %81 : tensor<5xf32>
      %83 = stablehlo.divide %77, %82 : tensor<5xf32>
      %84 = stablehlo.subtract %iterArg_1, %83 : tensor<5xf32>
      %c_34 = stablehlo.constant dense<1> : tensor<i32>
      %85 = stablehlo.add %iterArg, %c_34 : tensor<i32>
      stablehlo.return %85, %84, %69, %75 : tensor<i32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
    }
    %3 = call @softplus(%2#1) : (tensor<5xf32>) -> tensor<5xf32>
    return %3 : tensor<5xf32>
  }
  func.func private @_roll_static(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [4:5] : (tensor<5xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [0:4] : (tensor<5xf32>) -> tensor<4xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1xf32>, tensor<4xf32>) -> tensor<5xf32>
    return %2 : tensor<5xf32>
  }
  func.func private @_roll_static_0(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<5xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [1:5] : (tensor<5xf32>) -> tensor<4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0], high = [1], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [4], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.add %2, %3 : tensor<5xf32>
    return %4 : tensor<5xf32>
  }
  func.func private @softplus(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<5xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<5xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<5xf32>
    %7 = stablehlo.abs %3 : tensor<5xf32>
    %8 = stablehlo.negate %7 : tensor<5xf32>
    %9 = stablehlo.exponential %8 : tensor<5xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<5xf32>
    %11 = stablehlo.add %1, %10 : tensor<5xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<5xi1>, tensor<5xf32>
    return %12 : tensor<5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>) -> (tensor<5xf32> {jax.result_info = "result[0]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    call @_roll_static() : () -> ()
    %cst_1 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.multiply %cst_1, %cst_2 : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.negate %3 : tensor<5xf32>
    %5:2 = call @_roll_static_0() : () -> (tensor<f32>, tensor<f32>)
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %13 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<3xi1>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_11 = stablehlo.constant dense<false> : tensor<i1>
    %15 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i1>) -> tensor<3xi1>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %c_21 = stablehlo.constant dense<0> : tensor<i32>
    %25:24 = stablehlo.while(%iterArg = %4, %iterArg_31 = %6, %iterArg_32 = %c_21, %iterArg_33 = %arg0, %iterArg_34 = %0, %iterArg_35 = %1, %iterArg_36 = %7, %iterArg_37 = %8, %iterArg_38 = %9, %iterArg_39 = %10, %iterArg_40 = %11, %iterArg_41 = %12, %iterArg_42 = %13, %iterArg_43 = %14, %iterArg_44 = %15, %iterArg_45 = %16, %iterArg_46 = %17, %iterArg_47 = %18, %iterArg_48 = %19, %iterArg_49 = %20, %iterArg_50 = %21, %iterArg_51 = %22, %iterArg_52 = %23, %iterArg_53 = %24) : tensor<5xf32>, tensor<5xf32>, tensor<i32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xi1>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>
    cond {
      %c_54 = stablehlo.constant dense<3> : tensor<i32>
      %35 = stablehlo.compare LT, %iterArg_32, %c_54, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %35 : tensor<i1>
    } do {
      %35 = stablehlo.tanh %iterArg_33 : tensor<5xf32>
      %cst_54 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %36 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %37 = stablehlo.add %36, %35 : tensor<5xf32>
      %cst_55 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %38 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %39 = stablehlo.subtract %38, %35 : tensor<5xf32>
      %40 = stablehlo.multiply %37, %39 : tensor<5xf32>
      %cst_56 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %41 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %42 = stablehlo.add %41, %35 : tensor<5xf32>
      %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %43 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %44 = stablehlo.subtract %43, %35 : tensor<5xf32>
      %45 = stablehlo.multiply %42, %44 : tensor<5xf32>
      %cst_58 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
      %46 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %47 = stablehlo.multiply %46, %35 : tensor<5xf32>
      %cst_59 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %48 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %49 = stablehlo.multiply %48, %35 : tensor<5xf32>
      %50 = func.call @_roll_static_1(%iterArg_33) : (tensor<5xf32>) -> tensor<5xf32>
      %51 = stablehlo.multiply %iterArg_33, %50 : tensor<5xf32>
      %52 = stablehlo.sine %51 : tensor<5xf32>
      %53 = stablehlo.cosine %51 : tensor<5xf32>
      %cst_60 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %54 = stablehlo.reduce(%iterArg_33 init: %cst_60) applies stablehlo.maximum across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
      %cst_61 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %55 = stablehlo.maximum %cst_61, %54 : tensor<f32>
      %56 = stablehlo.is_finite %55 : (tensor<f32>) -> tensor<i1>
      %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %57 = stablehlo.select %56, %55, %cst_62 : tensor<i1>, tensor<f32>
      %58 = stablehlo.broadcast_in_dim %57, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %59 = stablehlo.broadcast_in_dim %58, dims = [0] : (tensor<1xf32>) -> tensor<5xf32>
      %60 = stablehlo.subtract %iterArg_33, %59 : tensor<5xf32>
      %61 = stablehlo.exponential %60 : tensor<5xf32>
      %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %62 = stablehlo.reduce(%61 init: %cst_63) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
      %63 = stablehlo.abs %62 : tensor<f32>
      %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %64 = stablehlo.compare GE, %62, %cst_64, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %65 = stablehlo.compare GE, %62, %cst_65, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_66 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %66 = stablehlo.divide %cst_66, %63 : tensor<f32>
      %67 = stablehlo.multiply %63, %63 : tensor<f32>
      %cst_67 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %68 = stablehlo.divide %cst_67, %67 : tensor<f32>
      %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %69 = stablehlo.select %65, %cst_68, %66 : tensor<i1>, tensor<f32>
      %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %70 = stablehlo.select %65, %66, %cst_69 : tensor<i1>, tensor<f32>
      %71 = stablehlo.negate %69 : tensor<f32>
      %72 = stablehlo.add %70, %71 : tensor<f32>
      %73 = stablehlo.broadcast_in_dim %72, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %74 = stablehlo.multiply %73, %61 : tensor<5xf32>
      %75 = stablehlo.multiply %iterArg, %52 : tensor<5xf32>
      %76 = stablehlo.multiply %iterArg_33, %75 : tensor<5xf32>
      %77 = stablehlo.multiply %75, %50 : tensor<5xf32>
      %78 = stablehlo.add %74, %77 : tensor<5xf32>
      %79 = func.call @_roll_static_2(%76) : (tensor<5xf32>) -> tensor<5xf32>
      %80 = stablehlo.add %78, %79 : tensor<5xf32>
      %81 = stablehlo.multiply %iterArg_31, %49 : tensor<5xf32>
      %82 = stablehlo.multiply %81, %45 : tensor<5xf32>
      %83 = stablehlo.add %80, %82 : tensor<5xf32>
      %cst_70 = stablehlo.constant dense<0.811999976> : tensor<f32>
      %84 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %85 = stablehlo.multiply %84, %iterArg_34 : tensor<5xf32>
      %cst_71 = stablehlo.constant dense<1.880000e-01> : tensor<f32>
      %86 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %87 = stablehlo.multiply %86, %83 : tensor<5xf32>
      %88 = stablehlo.add %85, %87 : tensor<5xf32>
      %cst_72 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %89 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %90 = stablehlo.multiply %89, %iterArg_35 : tensor<5xf32>
      %91 = stablehlo.multiply %83, %83 : tensor<5xf32>
      %cst_73 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %92 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %93 = stablehlo.multiply %92, %83 : tensor<5xf32>
      %cst_74 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %94 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %95 = stablehlo.multiply %94, %91 : tensor<5xf32>
      %96 = stablehlo.add %90, %95 : tensor<5xf32>
      %cst_75 = stablehlo.constant dense<1.900000e-01> : tensor<f32>
      %97 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %98 = stablehlo.multiply %97, %88 : tensor<5xf32>
      %cst_76 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
      %99 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %100 = stablehlo.add %96, %99 : tensor<5xf32>
      %101 = stablehlo.sqrt %100 : tensor<5xf32>
      %cst_77 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %102 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %103 = stablehlo.divide %102, %101 : tensor<5xf32>
      %cst_78 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %104 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %105 = stablehlo.add %101, %104 : tensor<5xf32>
      %106 = stablehlo.divide %98, %105 : tensor<5xf32>
      %107 = stablehlo.multiply %105, %105 : tensor<5xf32>
      %cst_79 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %108 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %109 = stablehlo.divide %108, %107 : tensor<5xf32>
      %110 = stablehlo.subtract %iterArg_33, %106 : tensor<5xf32>
      %111 = func.call @dynamic_update_index_in_dim(%iterArg_36, %40, %iterArg_32) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %112 = func.call @dynamic_update_index_in_dim(%iterArg_37, %47, %iterArg_32) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %113 = func.call @dynamic_update_index_in_dim(%iterArg_38, %50, %iterArg_32) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %114 = func.call @dynamic_update_index_in_dim(%iterArg_39, %iterArg_33, %iterArg_32) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %115 = func.call @dynamic_update_index_in_dim(%iterArg_40, %53, %iterArg_32) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %116 = func.call @dynamic_update_index_in_dim(%iterArg_41, %61, %iterArg_32) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %117 = func.call @dynamic_update_index_in_dim_3(%iterArg_42, %64, %iterArg_32) : (tensor<3xi1>, tensor<i1>, tensor<i32>) -> tensor<3xi1>
      %118 = func.call @dynamic_update_index_in_dim_4(%iterArg_43, %68, %iterArg_32) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %119 = func.call @dynamic_update_index_in_dim_3(%iterArg_44, %65, %iterArg_32) : (tensor<3xi1>, tensor<i1>, tensor<i32>) -> tensor<3xi1>
      %120 = func.call @dynamic_update_index_in_dim(%iterArg_45, %73, %iterArg_32) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %121 = func.call @dynamic_update_index_in_dim(%iterArg_46, %75, %iterArg_32) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %122 = func.call @dynamic_update_index_in_dim(%iterArg_47, %45, %iterArg_32) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %123 = func.call @dynamic_update_index_in_dim(%iterArg_48, %81, %iterArg_32) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %124 = func.call @dynamic_update_index_in_dim(%iterArg_49, %93, %iterArg_32) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %125 = func.call @dynamic_update_index_in_dim(%iterArg_50, %103, %iterArg_32) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %126 = func.call @dynamic_update_index_in_dim(%iterArg_51, %105, %iterArg_32) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %127 = func.call @dynamic_update_index_in_dim(%iterArg_52, %98, %iterArg_32) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %128 = func.call @dynamic_update_index_in_dim(%iterArg_53, %109, %iterArg_32) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %c_80 = stablehlo.constant dense<1> : tensor<i32>
      %129 = stablehlo.add %iterArg_32, %c_80 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_31, %129, %110, %88, %96, %111, %112, %113, %114, %115, %116, %117, %118, %119, %120, %121, %122, %123, %124, %125, %126, %127, %128 : tensor<5xf32>, tensor<5xf32>, tensor<i32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xi1>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>
    }
    %26:3 = call @softplus(%25#3) : (tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>)
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.reduce(%26#0 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %31 = call @softplus_5(%26#1, %26#2, %30) : (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> tensor<5xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_30 = stablehlo.constant dense<0> : tensor<i32>
    %34:28 = stablehlo.while(%iterArg = %25#6, %iterArg_31 = %25#7, %iterArg_32 = %25#8, %iterArg_33 = %25#9, %iterArg_34 = %25#10, %iterArg_35 = %25#11, %iterArg_36 = %25#12, %iterArg_37 = %25#13, %iterArg_38 = %25#14, %iterArg_39 = %25#15, %iterArg_40 = %25#16, %iterArg_41 = %25#17, %iterArg_42 = %25#18, %iterArg_43 = %25#19, %iterArg_44 = %25#20, %iterArg_45 = %25#21, %iterArg_46 = %25#22, %iterArg_47 = %25#23, %iterArg_48 = %cst_28, %iterArg_49 = %cst_29, %iterArg_50 = %4, %iterArg_51 = %5#0, %iterArg_52 = %5#1, %iterArg_53 = %6, %iterArg_54 = %c_30, %iterArg_55 = %31, %iterArg_56 = %32, %iterArg_57 = %33) : tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xi1>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<f32>, tensor<f32>, tensor<5xf32>, tensor<f32>, tensor<f32>, tensor<5xf32>, tensor<i32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
    cond {
      %c_58 = stablehlo.constant dense<3> : tensor<i32>
      %35 = stablehlo.compare LT, %iterArg_54, %c_58, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %35 : tensor<i1>
    } do {
      %c_58 = stablehlo.constant dense<3> : tensor<i32>
      %35 = stablehlo.subtract %c_58, %iterArg_54 : tensor<i32>
      %c_59 = stablehlo.constant dense<1> : tensor<i32>
      %36 = stablehlo.subtract %35, %c_59 : tensor<i32>
      %37 = func.call @dynamic_index_in_dim(%iterArg, %36) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %38 = func.call @dynamic_index_in_dim(%iterArg_31, %36) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %39 = func.call @dynamic_index_in_dim(%iterArg_32, %36) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %40 = func.call @dynamic_index_in_dim(%iterArg_33, %36) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %41 = func.call @dynamic_index_in_dim(%iterArg_34, %36) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %42 = func.call @dynamic_index_in_dim(%iterArg_35, %36) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %43 = func.call @dynamic_index_in_dim_6(%iterArg_36, %36) : (tensor<3xi1>, tensor<i32>) -> tensor<i1>
      %44 = func.call @dynamic_index_in_dim_7(%iterArg_37, %36) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %45 = func.call @dynamic_index_in_dim_6(%iterArg_38, %36) : (tensor<3xi1>, tensor<i32>) -> tensor<i1>
      %46 = func.call @dynamic_index_in_dim(%iterArg_39, %36) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %47 = func.call @dynamic_index_in_dim(%iterArg_40, %36) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %48 = func.call @dynamic_index_in_dim(%iterArg_41, %36) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %49 = func.call @dynamic_index_in_dim(%iterArg_42, %36) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %50 = func.call @dynamic_index_in_dim(%iterArg_43, %36) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %51 = func.call @dynamic_index_in_dim(%iterArg_44, %36) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %52 = func.call @dynamic_index_in_dim(%iterArg_45, %36) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %53 = func.call @dynamic_index_in_dim(%iterArg_46, %36) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %54 = func.call @dynamic_index_in_dim(%iterArg_47, %36) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %55 = stablehlo.negate %iterArg_55 : tensor<5xf32>
      %56 = stablehlo.multiply %55, %54 : tensor<5xf32>
      %57 = stablehlo.multiply %56, %53 : tensor<5xf32>
      %58 = stablehlo.negate %57 : tensor<5xf32>
      %59 = stablehlo.divide %55, %52 : tensor<5xf32>
      %60 = stablehlo.multiply %58, %51 : tensor<5xf32>
      %61 = stablehlo.add %iterArg_57, %60 : tensor<5xf32>
      %cst_60 = stablehlo.constant dense<1.900000e-01> : tensor<f32>
      %62 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %63 = stablehlo.multiply %62, %59 : tensor<5xf32>
      %64 = stablehlo.add %iterArg_56, %63 : tensor<5xf32>
      %cst_61 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %65 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %66 = stablehlo.multiply %65, %61 : tensor<5xf32>
      %67 = stablehlo.multiply %66, %50 : tensor<5xf32>
      %cst_62 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %68 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %69 = stablehlo.multiply %68, %61 : tensor<5xf32>
      %cst_63 = stablehlo.constant dense<1.880000e-01> : tensor<f32>
      %70 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %71 = stablehlo.multiply %70, %64 : tensor<5xf32>
      %72 = stablehlo.add %67, %71 : tensor<5xf32>
      %cst_64 = stablehlo.constant dense<0.811999976> : tensor<f32>
      %73 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %74 = stablehlo.multiply %73, %64 : tensor<5xf32>
      %75 = stablehlo.multiply %49, %72 : tensor<5xf32>
      %76 = stablehlo.multiply %72, %48 : tensor<5xf32>
      %77 = stablehlo.multiply %iterArg_53, %76 : tensor<5xf32>
      %78 = func.call @_roll_static_8(%iterArg_51, %iterArg_52, %72) : (tensor<f32>, tensor<f32>, tensor<5xf32>) -> tensor<5xf32>
      %79 = stablehlo.multiply %47, %72 : tensor<5xf32>
      %80 = stablehlo.multiply %72, %39 : tensor<5xf32>
      %81 = stablehlo.multiply %40, %78 : tensor<5xf32>
      %82 = stablehlo.add %80, %81 : tensor<5xf32>
      %83 = stablehlo.multiply %78, %47 : tensor<5xf32>
      %84 = stablehlo.add %iterArg_55, %83 : tensor<5xf32>
      %85 = stablehlo.multiply %iterArg_50, %82 : tensor<5xf32>
      %86 = stablehlo.multiply %46, %72 : tensor<5xf32>
      %87 = stablehlo.multiply %72, %42 : tensor<5xf32>
      %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %88 = stablehlo.reduce(%87 init: %cst_65) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
      %89 = stablehlo.negate %88 : tensor<f32>
      %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %90 = stablehlo.select %45, %88, %cst_66 : tensor<i1>, tensor<f32>
      %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %91 = stablehlo.select %45, %cst_67, %89 : tensor<i1>, tensor<f32>
      %92 = stablehlo.add %90, %91 : tensor<f32>
      %93 = stablehlo.multiply %92, %44 : tensor<f32>
      %cst_68 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %94 = stablehlo.multiply %93, %cst_68 : tensor<f32>
      %95 = stablehlo.negate %94 : tensor<f32>
      %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %96 = stablehlo.select %43, %cst_69, %95 : tensor<i1>, tensor<f32>
      %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %97 = stablehlo.select %43, %95, %cst_70 : tensor<i1>, tensor<f32>
      %98 = stablehlo.negate %96 : tensor<f32>
      %99 = stablehlo.add %97, %98 : tensor<f32>
      %100 = stablehlo.broadcast_in_dim %99, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %101 = stablehlo.add %86, %100 : tensor<5xf32>
      %102 = stablehlo.multiply %101, %42 : tensor<5xf32>
      %103 = stablehlo.add %84, %102 : tensor<5xf32>
      %104 = stablehlo.multiply %85, %41 : tensor<5xf32>
      %105 = stablehlo.multiply %40, %104 : tensor<5xf32>
      %106 = stablehlo.add %79, %105 : tensor<5xf32>
      %107 = stablehlo.multiply %104, %39 : tensor<5xf32>
      %108 = stablehlo.add %103, %107 : tensor<5xf32>
      %109 = func.call @_roll_static_9(%106) : (tensor<5xf32>) -> tensor<5xf32>
      %110 = stablehlo.add %108, %109 : tensor<5xf32>
      %cst_71 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %111 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %112 = stablehlo.multiply %111, %77 : tensor<5xf32>
      %113 = stablehlo.multiply %75, %38 : tensor<5xf32>
      %114 = stablehlo.add %112, %113 : tensor<5xf32>
      %115 = stablehlo.multiply %114, %37 : tensor<5xf32>
      %116 = stablehlo.add %110, %115 : tensor<5xf32>
      %c_72 = stablehlo.constant dense<1> : tensor<i32>
      %117 = stablehlo.add %iterArg_54, %c_72 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %117, %116, %74, %69 : tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xi1>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<f32>, tensor<f32>, tensor<5xf32>, tensor<f32>, tensor<f32>, tensor<5xf32>, tensor<i32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
    }
    return %34#25 : tensor<5xf32>
  }
  func.func private @_roll_static() {
    return
  }
  func.func private @_roll_static_0() -> (tensor<f32>, tensor<f32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    return %cst, %cst_0 : tensor<f32>, tensor<f32>
  }
  func.func private @_roll_static_1(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [4:5] : (tensor<5xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [0:4] : (tensor<5xf32>) -> tensor<4xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1xf32>, tensor<4xf32>) -> tensor<5xf32>
    return %2 : tensor<5xf32>
  }
  func.func private @_roll_static_2(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<5xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [1:5] : (tensor<5xf32>) -> tensor<4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0], high = [1], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [4], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.add %2, %3 : tensor<5xf32>
    return %4 : tensor<5xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<i32>) -> tensor<3x5xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x5xf32>, tensor<1x5xf32>, tensor<i32>, tensor<i32>) -> tensor<3x5xf32>
    return %1 : tensor<3x5xf32>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<3xi1>, %arg1: tensor<i1>, %arg2: tensor<i32>) -> tensor<3xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i1>) -> tensor<1xi1>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xi1>, tensor<1xi1>, tensor<i32>) -> tensor<3xi1>
    return %1 : tensor<3xi1>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @softplus(%arg0: tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<5xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<5xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<5xf32>
    %7 = stablehlo.abs %3 : tensor<5xf32>
    %8 = stablehlo.negate %7 : tensor<5xf32>
    %9 = stablehlo.exponential %8 : tensor<5xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<5xf32>
    %11 = stablehlo.add %1, %10 : tensor<5xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<5xi1>, tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<5xi1>, tensor<5xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<5xi1>, tensor<5xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<5xf32>
    %22 = stablehlo.exponential %21 : tensor<5xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %23 = stablehlo.compare EQ, %cst_4, %cst_5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.select %23, %cst_7, %cst_6 : tensor<i1>, tensor<f32>
    %cst_8 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %26 = stablehlo.compare EQ, %12, %25, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %28 = stablehlo.select %26, %27, %12 : tensor<5xi1>, tensor<5xf32>
    %29 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %30 = stablehlo.subtract %29, %28 : tensor<5xf32>
    %31 = stablehlo.exponential %30 : tensor<5xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<5xf32>
    return %12, %22, %33 : tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
  }
  func.func private @softplus_5(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.multiply %arg2, %arg0 : tensor<5xf32>
    return %0 : tensor<5xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x5xf32>, %arg1: tensor<i32>) -> tensor<5xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 5] : (tensor<3x5xf32>, tensor<i32>, tensor<i32>) -> tensor<1x5xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x5xf32>) -> tensor<5xf32>
    return %1 : tensor<5xf32>
  }
  func.func private @dynamic_index_in_dim_6(%arg0: tensor<3xi1>, %arg1: tensor<i32>) -> tensor<i1> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xi1>, tensor<i32>) -> tensor<1xi1>
    %1 = stablehlo.reshape %0 : (tensor<1xi1>) -> tensor<i1>
    return %1 : tensor<i1>
  }
  func.func private @dynamic_index_in_dim_7(%arg0: tensor<3xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @_roll_static_8(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<5xf32>) -> tensor<5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.pad %arg2, %cst, low = [-4], high = [0], interior = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.slice %0 [0:1] : (tensor<1xf32>) -> tensor<1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %arg2, %cst_0, low = [0], high = [-1], interior = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<4xf32>
    %3 = stablehlo.slice %2 [0:4] : (tensor<4xf32>) -> tensor<4xf32>
    %4 = stablehlo.concatenate %1, %3, dim = 0 : (tensor<1xf32>, tensor<4xf32>) -> tensor<5xf32>
    return %4 : tensor<5xf32>
  }
  func.func private @_roll_static_9(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<5xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [1:5] : (tensor<5xf32>) -> tensor<4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0], high = [1], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [4], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.add %2, %3 : tensor<5xf32>
    return %4 : tensor<5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
