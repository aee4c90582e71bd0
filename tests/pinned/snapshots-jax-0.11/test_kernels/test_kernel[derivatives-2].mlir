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
      %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %10 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %11 = stablehlo.multiply %10, %4 : tensor<5xf32>
      %12 = func.call @_roll_static(%iterArg_1) : (tensor<5xf32>) -> tensor<5xf32>
      %13 = stablehlo.multiply %iterArg_1, %12 : tensor<5xf32>
      %14 = stablehlo.sine %13 : tensor<5xf32>
      %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %15 = stablehlo.reduce(%iterArg_1 init: %cst_7) applies stablehlo.maximum across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
      %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %16 = stablehlo.maximum %cst_8, %15 : tensor<f32>
      %17 = stablehlo.is_finite %16 : (tensor<f32>) -> tensor<i1>
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %18 = stablehlo.select %17, %16, %cst_9 : tensor<i1>, tensor<f32>
      %19 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %20 = stablehlo.broadcast_in_dim %19, dims = [0] : (tensor<1xf32>) -> tensor<5xf32>
      %21 = stablehlo.subtract %iterArg_1, %20 : tensor<5xf32>
      %22 = stablehlo.exponential %21 : tensor<5xf32>
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %23 = stablehlo.reduce(%22 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
      %24 = stablehlo.abs %23 : tensor<f32>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %25 = stablehlo.compare GE, %23, %cst_11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %26 = stablehlo.divide %cst_12, %24 : tensor<f32>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %27 = stablehlo.select %25, %cst_13, %26 : tensor<i1>, tensor<f32>
      %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %28 = stablehlo.select %25, %26, %cst_14 : tensor<i1>, tensor<f32>
      %29 = stablehlo.negate %27 : tensor<f32>
      %30 = stablehlo.add %28, %29 : tensor<f32>
      %31 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %32 = stablehlo.multiply %31, %22 : tensor<5xf32>
      %cst_15 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
      %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %33 = stablehlo.multiply %cst_15, %cst_16 : tensor<f32>
      %34 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %35 = stablehlo.negate %34 : tensor<5xf32>
      %36 = stablehlo.multiply %35, %14 : tensor<5xf32>
      %37 = stablehlo.multiply %iterArg_1, %36 : tensor<5xf32>
      %38 = stablehlo.multiply %36, %12 : tensor<5xf32>
      %39 = stablehlo.add %32, %38 : tensor<5xf32>
      %40 = func.call @_roll_static_0(%37) : (tensor<5xf32>) -> tensor<5xf32>
      %41 = stablehlo.add %39, %40 : tensor<5xf32>
      %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %42 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %43 = stablehlo.multiply %42, %11 : tensor<5xf32>
      %44 = stablehlo.multiply %43, %9 : tensor<5xf32>
      %45 = stablehlo.add %41, %44 : tensor<5xf32>
      %cst_18 = stablehlo.constant dense<0.811999976> : tensor<f32>
      %46 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %47 = stablehlo.multiply %46, %iterArg_2 : tensor<5xf32>
      %cst_19 = stablehlo.constant dense<1.880000e-01> : tensor<f32>
      %48 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %49 = stablehlo.multiply %48, %45 : tensor<5xf32>
      %50 = stablehlo.add %47, %49 : tensor<5xf32>
      %cst_20 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %51 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %52 = stablehlo.multiply %51, %iterArg_3 : tensor<5xf32>
      %53 = stablehlo.multiply %45, %45 : tensor<5xf32>
      %cst_21 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %54 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %55 = stablehlo.multiply %54, %53 : tensor<5xf32>
      %56 = stablehlo.add %52, %55 : tensor<5xf32>
      %cst_22 = stablehlo.constant dense<1.900000e-01> : tensor<f32>
      %57 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %58 = stablehlo.multiply %57, %50 : tensor<5xf32>
      %cst_23 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
      %59 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %60 = stablehlo.add %56, %59 : tensor<5xf32>
      %61 = stablehlo.sqrt %60 : tensor<5xf32>
      %cst_24 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %62 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %63 = stablehlo.add %61, %62 : tensor<5xf32>
      %64 = stablehlo.divide %58, %63 : tensor<5xf32>
      %65 = stablehlo.subtract %iterArg_1, %64 : tensor<5xf32>
      %c_25 = stablehlo.constant dense<1> : tensor<i32>
      %66 = stablehlo.add %iterArg, %c_25 : tensor<i32>
      stablehlo.return %66, %65, %50, %56 : tensor<i32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
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
    %cst_1 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.multiply %cst_1, %cst_2 : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.negate %3 : tensor<5xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %12 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<3xi1>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_11 = stablehlo.constant dense<false> : tensor<i1>
    %14 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i1>) -> tensor<3xi1>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %c_21 = stablehlo.constant dense<0> : tensor<i32>
    %24:24 = stablehlo.while(%iterArg = %4, %iterArg_26 = %5, %iterArg_27 = %c_21, %iterArg_28 = %arg0, %iterArg_29 = %0, %iterArg_30 = %1, %iterArg_31 = %6, %iterArg_32 = %7, %iterArg_33 = %8, %iterArg_34 = %9, %iterArg_35 = %10, %iterArg_36 = %11, %iterArg_37 = %12, %iterArg_38 = %13, %iterArg_39 = %14, %iterArg_40 = %15, %iterArg_41 = %16, %iterArg_42 = %17, %iterArg_43 = %18, %iterArg_44 = %19, %iterArg_45 = %20, %iterArg_46 = %21, %iterArg_47 = %22, %iterArg_48 = %23) : tensor<5xf32>, tensor<5xf32>, tensor<i32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xi1>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>
    cond {
      %c_49 = stablehlo.constant dense<3> : tensor<i32>
      %31 = stablehlo.compare LT, %iterArg_27, %c_49, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %31 : tensor<i1>
    } do {
      %31 = stablehlo.tanh %iterArg_28 : tensor<5xf32>
      %cst_49 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %32 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %33 = stablehlo.add %32, %31 : tensor<5xf32>
      %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %34 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %35 = stablehlo.subtract %34, %31 : tensor<5xf32>
      %36 = stablehlo.multiply %33, %35 : tensor<5xf32>
      %cst_51 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %37 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %38 = stablehlo.add %37, %31 : tensor<5xf32>
      %cst_52 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %39 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %40 = stablehlo.subtract %39, %31 : tensor<5xf32>
      %41 = stablehlo.multiply %38, %40 : tensor<5xf32>
      %cst_53 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
      %42 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %43 = stablehlo.multiply %42, %31 : tensor<5xf32>
      %cst_54 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %44 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %45 = stablehlo.multiply %44, %31 : tensor<5xf32>
      %46 = func.call @_roll_static(%iterArg_28) : (tensor<5xf32>) -> tensor<5xf32>
      %47 = stablehlo.multiply %iterArg_28, %46 : tensor<5xf32>
      %48 = stablehlo.sine %47 : tensor<5xf32>
      %49 = stablehlo.cosine %47 : tensor<5xf32>
      %cst_55 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %50 = stablehlo.reduce(%iterArg_28 init: %cst_55) applies stablehlo.maximum across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
      %cst_56 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %51 = stablehlo.maximum %cst_56, %50 : tensor<f32>
      %52 = stablehlo.is_finite %51 : (tensor<f32>) -> tensor<i1>
      %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %53 = stablehlo.select %52, %51, %cst_57 : tensor<i1>, tensor<f32>
      %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %55 = stablehlo.broadcast_in_dim %54, dims = [0] : (tensor<1xf32>) -> tensor<5xf32>
      %56 = stablehlo.subtract %iterArg_28, %55 : tensor<5xf32>
      %57 = stablehlo.exponential %56 : tensor<5xf32>
      %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %58 = stablehlo.reduce(%57 init: %cst_58) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
      %59 = stablehlo.abs %58 : tensor<f32>
      %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %60 = stablehlo.compare GE, %58, %cst_59, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %61 = stablehlo.compare GE, %58, %cst_60, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_61 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %62 = stablehlo.divide %cst_61, %59 : tensor<f32>
      %63 = stablehlo.multiply %59, %59 : tensor<f32>
      %cst_62 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %64 = stablehlo.divide %cst_62, %63 : tensor<f32>
      %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %65 = stablehlo.select %61, %cst_63, %62 : tensor<i1>, tensor<f32>
      %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %66 = stablehlo.select %61, %62, %cst_64 : tensor<i1>, tensor<f32>
      %67 = stablehlo.negate %65 : tensor<f32>
      %68 = stablehlo.add %66, %67 : tensor<f32>
      %69 = stablehlo.broadcast_in_dim %68, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %70 = stablehlo.multiply %69, %57 : tensor<5xf32>
      %71 = stablehlo.multiply %iterArg, %48 : tensor<5xf32>
      %72 = stablehlo.multiply %iterArg_28, %71 : tensor<5xf32>
      %73 = stablehlo.multiply %71, %46 : tensor<5xf32>
      %74 = stablehlo.add %70, %73 : tensor<5xf32>
      %75 = func.call @_roll_static_0(%72) : (tensor<5xf32>) -> tensor<5xf32>
      %76 = stablehlo.add %74, %75 : tensor<5xf32>
      %77 = stablehlo.multiply %iterArg_26, %45 : tensor<5xf32>
      %78 = stablehlo.multiply %77, %41 : tensor<5xf32>
      %79 = stablehlo.add %76, %78 : tensor<5xf32>
      %cst_65 = stablehlo.constant dense<0.811999976> : tensor<f32>
      %80 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %81 = stablehlo.multiply %80, %iterArg_29 : tensor<5xf32>
      %cst_66 = stablehlo.constant dense<1.880000e-01> : tensor<f32>
      %82 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %83 = stablehlo.multiply %82, %79 : tensor<5xf32>
      %84 = stablehlo.add %81, %83 : tensor<5xf32>
      %cst_67 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %85 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %86 = stablehlo.multiply %85, %iterArg_30 : tensor<5xf32>
      %87 = stablehlo.multiply %79, %79 : tensor<5xf32>
      %cst_68 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %88 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %89 = stablehlo.multiply %88, %79 : tensor<5xf32>
      %cst_69 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %90 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %91 = stablehlo.multiply %90, %87 : tensor<5xf32>
      %92 = stablehlo.add %86, %91 : tensor<5xf32>
      %cst_70 = stablehlo.constant dense<1.900000e-01> : tensor<f32>
      %93 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %94 = stablehlo.multiply %93, %84 : tensor<5xf32>
      %cst_71 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
      %95 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %96 = stablehlo.add %92, %95 : tensor<5xf32>
      %97 = stablehlo.sqrt %96 : tensor<5xf32>
      %cst_72 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %98 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %99 = stablehlo.divide %98, %97 : tensor<5xf32>
      %cst_73 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %100 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %101 = stablehlo.add %97, %100 : tensor<5xf32>
      %102 = stablehlo.divide %94, %101 : tensor<5xf32>
      %103 = stablehlo.multiply %101, %101 : tensor<5xf32>
      %cst_74 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %104 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %105 = stablehlo.divide %104, %103 : tensor<5xf32>
      %106 = stablehlo.subtract %iterArg_28, %102 : tensor<5xf32>
      %107 = func.call @dynamic_update_index_in_dim(%iterArg_31, %36, %iterArg_27) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %108 = func.call @dynamic_update_index_in_dim(%iterArg_32, %43, %iterArg_27) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %109 = func.call @dynamic_update_index_in_dim(%iterArg_33, %46, %iterArg_27) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %110 = func.call @dynamic_update_index_in_dim(%iterArg_34, %iterArg_28, %iterArg_27) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %111 = func.call @dynamic_update_index_in_dim(%iterArg_35, %49, %iterArg_27) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %112 = func.call @dynamic_update_index_in_dim(%iterArg_36, %57, %iterArg_27) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %113 = func.call @dynamic_update_index_in_dim_1(%iterArg_37, %60, %iterArg_27) : (tensor<3xi1>, tensor<i1>, tensor<i32>) -> tensor<3xi1>
      %114 = func.call @dynamic_update_index_in_dim_2(%iterArg_38, %64, %iterArg_27) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %115 = func.call @dynamic_update_index_in_dim_1(%iterArg_39, %61, %iterArg_27) : (tensor<3xi1>, tensor<i1>, tensor<i32>) -> tensor<3xi1>
      %116 = func.call @dynamic_update_index_in_dim(%iterArg_40, %69, %iterArg_27) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %117 = func.call @dynamic_update_index_in_dim(%iterArg_41, %71, %iterArg_27) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %118 = func.call @dynamic_update_index_in_dim(%iterArg_42, %41, %iterArg_27) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %119 = func.call @dynamic_update_index_in_dim(%iterArg_43, %77, %iterArg_27) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %120 = func.call @dynamic_update_index_in_dim(%iterArg_44, %89, %iterArg_27) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %121 = func.call @dynamic_update_index_in_dim(%iterArg_45, %99, %iterArg_27) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %122 = func.call @dynamic_update_index_in_dim(%iterArg_46, %101, %iterArg_27) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %123 = func.call @dynamic_update_index_in_dim(%iterArg_47, %94, %iterArg_27) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %124 = func.call @dynamic_update_index_in_dim(%iterArg_48, %105, %iterArg_27) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %c_75 = stablehlo.constant dense<1> : tensor<i32>
      %125 = stablehlo.add %iterArg_27, %c_75 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_26, %125, %106, %84, %92, %107, %108, %109, %110, %111, %112, %113, %114, %115, %116, %117, %118, %119, %120, %121, %122, %123, %124 : tensor<5xf32>, tensor<5xf32>, tensor<i32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xi1>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>
    }
    %25 = call @softplus(%24#3) : (tensor<5xf32>) -> tensor<5xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %27 = call @softplus_3(%25, %26) : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %c_25 = stablehlo.constant dense<0> : tensor<i32>
    %30:24 = stablehlo.while(%iterArg = %24#6, %iterArg_26 = %24#7, %iterArg_27 = %24#8, %iterArg_28 = %24#9, %iterArg_29 = %24#10, %iterArg_30 = %24#11, %iterArg_31 = %24#12, %iterArg_32 = %24#13, %iterArg_33 = %24#14, %iterArg_34 = %24#15, %iterArg_35 = %24#16, %iterArg_36 = %24#17, %iterArg_37 = %24#18, %iterArg_38 = %24#19, %iterArg_39 = %24#20, %iterArg_40 = %24#21, %iterArg_41 = %24#22, %iterArg_42 = %24#23, %iterArg_43 = %4, %iterArg_44 = %5, %iterArg_45 = %c_25, %iterArg_46 = %27, %iterArg_47 = %28, %iterArg_48 = %29) : tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xi1>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<i32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
    cond {
      %c_49 = stablehlo.constant dense<3> : tensor<i32>
      %31 = stablehlo.compare LT, %iterArg_45, %c_49, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %31 : tensor<i1>
    } do {
      %c_49 = stablehlo.constant dense<3> : tensor<i32>
      %31 = stablehlo.subtract %c_49, %iterArg_45 : tensor<i32>
      %c_50 = stablehlo.constant dense<1> : tensor<i32>
      %32 = stablehlo.subtract %31, %c_50 : tensor<i32>
      %33 = func.call @dynamic_index_in_dim(%iterArg, %32) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %34 = func.call @dynamic_index_in_dim(%iterArg_26, %32) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %35 = func.call @dynamic_index_in_dim(%iterArg_27, %32) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %36 = func.call @dynamic_index_in_dim(%iterArg_28, %32) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %37 = func.call @dynamic_index_in_dim(%iterArg_29, %32) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %38 = func.call @dynamic_index_in_dim(%iterArg_30, %32) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %39 = func.call @dynamic_index_in_dim_4(%iterArg_31, %32) : (tensor<3xi1>, tensor<i32>) -> tensor<i1>
      %40 = func.call @dynamic_index_in_dim_5(%iterArg_32, %32) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %41 = func.call @dynamic_index_in_dim_4(%iterArg_33, %32) : (tensor<3xi1>, tensor<i32>) -> tensor<i1>
      %42 = func.call @dynamic_index_in_dim(%iterArg_34, %32) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %43 = func.call @dynamic_index_in_dim(%iterArg_35, %32) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %44 = func.call @dynamic_index_in_dim(%iterArg_36, %32) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %45 = func.call @dynamic_index_in_dim(%iterArg_37, %32) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %46 = func.call @dynamic_index_in_dim(%iterArg_38, %32) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %47 = func.call @dynamic_index_in_dim(%iterArg_39, %32) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %48 = func.call @dynamic_index_in_dim(%iterArg_40, %32) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %49 = func.call @dynamic_index_in_dim(%iterArg_41, %32) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %50 = func.call @dynamic_index_in_dim(%iterArg_42, %32) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %51 = stablehlo.negate %iterArg_46 : tensor<5xf32>
      %52 = stablehlo.multiply %51, %50 : tensor<5xf32>
      %53 = stablehlo.multiply %52, %49 : tensor<5xf32>
      %54 = stablehlo.negate %53 : tensor<5xf32>
      %55 = stablehlo.divide %51, %48 : tensor<5xf32>
      %56 = stablehlo.multiply %54, %47 : tensor<5xf32>
      %57 = stablehlo.add %iterArg_48, %56 : tensor<5xf32>
      %cst_51 = stablehlo.constant dense<1.900000e-01> : tensor<f32>
      %58 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %59 = stablehlo.multiply %58, %55 : tensor<5xf32>
      %60 = stablehlo.add %iterArg_47, %59 : tensor<5xf32>
      %cst_52 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %61 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %62 = stablehlo.multiply %61, %57 : tensor<5xf32>
      %63 = stablehlo.multiply %62, %46 : tensor<5xf32>
      %cst_53 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %64 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %65 = stablehlo.multiply %64, %57 : tensor<5xf32>
      %cst_54 = stablehlo.constant dense<1.880000e-01> : tensor<f32>
      %66 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %67 = stablehlo.multiply %66, %60 : tensor<5xf32>
      %68 = stablehlo.add %63, %67 : tensor<5xf32>
      %cst_55 = stablehlo.constant dense<0.811999976> : tensor<f32>
      %69 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %70 = stablehlo.multiply %69, %60 : tensor<5xf32>
      %71 = stablehlo.multiply %45, %68 : tensor<5xf32>
      %72 = stablehlo.multiply %68, %44 : tensor<5xf32>
      %73 = stablehlo.multiply %iterArg_44, %72 : tensor<5xf32>
      %74 = func.call @_roll_static_6(%68) : (tensor<5xf32>) -> tensor<5xf32>
      %75 = stablehlo.multiply %43, %68 : tensor<5xf32>
      %76 = stablehlo.multiply %68, %35 : tensor<5xf32>
      %77 = stablehlo.multiply %36, %74 : tensor<5xf32>
      %78 = stablehlo.add %76, %77 : tensor<5xf32>
      %79 = stablehlo.multiply %74, %43 : tensor<5xf32>
      %80 = stablehlo.add %iterArg_46, %79 : tensor<5xf32>
      %81 = stablehlo.multiply %iterArg_43, %78 : tensor<5xf32>
      %82 = stablehlo.multiply %42, %68 : tensor<5xf32>
      %83 = stablehlo.multiply %68, %38 : tensor<5xf32>
      %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %84 = stablehlo.reduce(%83 init: %cst_56) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
      %85 = stablehlo.negate %84 : tensor<f32>
      %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %86 = stablehlo.select %41, %84, %cst_57 : tensor<i1>, tensor<f32>
      %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %87 = stablehlo.select %41, %cst_58, %85 : tensor<i1>, tensor<f32>
      %88 = stablehlo.add %86, %87 : tensor<f32>
      %89 = stablehlo.multiply %88, %40 : tensor<f32>
      %cst_59 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %90 = stablehlo.multiply %89, %cst_59 : tensor<f32>
      %91 = stablehlo.negate %90 : tensor<f32>
      %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %92 = stablehlo.select %39, %cst_60, %91 : tensor<i1>, tensor<f32>
      %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %93 = stablehlo.select %39, %91, %cst_61 : tensor<i1>, tensor<f32>
      %94 = stablehlo.negate %92 : tensor<f32>
      %95 = stablehlo.add %93, %94 : tensor<f32>
      %96 = stablehlo.broadcast_in_dim %95, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %97 = stablehlo.add %82, %96 : tensor<5xf32>
      %98 = stablehlo.multiply %97, %38 : tensor<5xf32>
      %99 = stablehlo.add %80, %98 : tensor<5xf32>
      %100 = stablehlo.multiply %81, %37 : tensor<5xf32>
      %101 = stablehlo.multiply %36, %100 : tensor<5xf32>
      %102 = stablehlo.add %75, %101 : tensor<5xf32>
      %103 = stablehlo.multiply %100, %35 : tensor<5xf32>
      %104 = stablehlo.add %99, %103 : tensor<5xf32>
      %105 = func.call @_roll_static_7(%102) : (tensor<5xf32>) -> tensor<5xf32>
      %106 = stablehlo.add %104, %105 : tensor<5xf32>
      %cst_62 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %107 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %108 = stablehlo.multiply %107, %73 : tensor<5xf32>
      %109 = stablehlo.multiply %71, %34 : tensor<5xf32>
      %110 = stablehlo.add %108, %109 : tensor<5xf32>
      %111 = stablehlo.multiply %110, %33 : tensor<5xf32>
      %112 = stablehlo.add %106, %111 : tensor<5xf32>
      %c_63 = stablehlo.constant dense<1> : tensor<i32>
      %113 = stablehlo.add %iterArg_45, %c_63 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %113, %112, %70, %65 : tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xi1>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<i32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
    }
    return %30#21 : tensor<5xf32>
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
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<i32>) -> tensor<3x5xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x5xf32>, tensor<1x5xf32>, tensor<i32>, tensor<i32>) -> tensor<3x5xf32>
    return %1 : tensor<3x5xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<3xi1>, %arg1: tensor<i1>, %arg2: tensor<i32>) -> tensor<3xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i1>) -> tensor<1xi1>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xi1>, tensor<1xi1>, tensor<i32>) -> tensor<3xi1>
    return %1 : tensor<3xi1>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
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
    return %22 : tensor<5xf32>
  }
  func.func private @softplus_3(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<5xf32>
    return %0 : tensor<5xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x5xf32>, %arg1: tensor<i32>) -> tensor<5xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 5] : (tensor<3x5xf32>, tensor<i32>, tensor<i32>) -> tensor<1x5xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x5xf32>) -> tensor<5xf32>
    return %1 : tensor<5xf32>
  }
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<3xi1>, %arg1: tensor<i32>) -> tensor<i1> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xi1>, tensor<i32>) -> tensor<1xi1>
    %1 = stablehlo.reshape %0 : (tensor<1xi1>) -> tensor<i1>
    return %1 : tensor<i1>
  }
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<3xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @_roll_static_6(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.pad %arg0, %cst, low = [-4], high = [0], interior = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.slice %0 [0:1] : (tensor<1xf32>) -> tensor<1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %arg0, %cst_0, low = [0], high = [-1], interior = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<4xf32>
    %3 = stablehlo.slice %2 [0:4] : (tensor<4xf32>) -> tensor<4xf32>
    %4 = stablehlo.concatenate %1, %3, dim = 0 : (tensor<1xf32>, tensor<4xf32>) -> tensor<5xf32>
    return %4 : tensor<5xf32>
  }
  func.func private @_roll_static_7(%arg0: tensor<5xf32>) -> tensor<5xf32> {
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
