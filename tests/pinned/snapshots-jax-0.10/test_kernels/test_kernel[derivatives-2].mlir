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
      %4:3 = func.call @closed_call(%iterArg_1, %iterArg_2, %iterArg_3) : (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>)
      %c_4 = stablehlo.constant dense<1> : tensor<i32>
      %5 = stablehlo.add %iterArg, %c_4 : tensor<i32>
      stablehlo.return %5, %4#0, %4#1, %4#2 : tensor<i32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
    }
    %3 = call @softplus(%2#1) : (tensor<5xf32>) -> tensor<5xf32>
    return %3 : tensor<5xf32>
  }
  func.func private @closed_call(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) {
    %0 = stablehlo.tanh %arg0 : tensor<5xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %2 = stablehlo.subtract %1, %0 : tensor<5xf32>
    %3 = stablehlo.multiply %0, %0 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %5 = stablehlo.multiply %4, %0 : tensor<5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.reduce(%3 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %7 = call @_roll_static(%arg0) : (tensor<5xf32>) -> tensor<5xf32>
    %8 = stablehlo.multiply %arg0, %7 : tensor<5xf32>
    %9 = stablehlo.cosine %8 : tensor<5xf32>
    %10 = stablehlo.sine %8 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%9 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %12 = stablehlo.multiply %cst_3, %11 : tensor<f32>
    %13 = stablehlo.add %6, %12 : tensor<f32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %14 = stablehlo.reduce(%arg0 init: %cst_4) applies stablehlo.maximum across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %15 = stablehlo.reshape %14 : (tensor<f32>) -> tensor<1xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<1xf32>) -> tensor<5xf32>
    %17 = stablehlo.compare EQ, %arg0, %16, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %18 = stablehlo.convert %17 : (tensor<5xi1>) -> tensor<5xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.reduce(%18 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %20 = stablehlo.maximum %cst_6, %14 : tensor<f32>
    %21 = stablehlo.compare EQ, %14, %20, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.select %21, %cst_8, %cst_7 : tensor<i1>, tensor<f32>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %23 = stablehlo.compare EQ, %cst_9, %20, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %24 = stablehlo.select %23, %cst_11, %cst_10 : tensor<i1>, tensor<f32>
    %25 = stablehlo.divide %22, %24 : tensor<f32>
    %26 = stablehlo.is_finite %20 : (tensor<f32>) -> tensor<i1>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.select %26, %20, %cst_12 : tensor<i1>, tensor<f32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<1xf32>) -> tensor<5xf32>
    %30 = stablehlo.subtract %arg0, %29 : tensor<5xf32>
    %31 = stablehlo.exponential %30 : tensor<5xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%31 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %33 = stablehlo.sign %32 : tensor<f32>
    %34 = stablehlo.abs %32 : tensor<f32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.compare GE, %32, %cst_14, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %36 = stablehlo.log %34 : tensor<f32>
    %37 = stablehlo.add %36, %27 : tensor<f32>
    %38 = stablehlo.add %13, %37 : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.divide %cst_15, %34 : tensor<f32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.select %35, %cst_16, %39 : tensor<i1>, tensor<f32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.select %35, %39, %cst_17 : tensor<i1>, tensor<f32>
    %42 = stablehlo.negate %40 : tensor<f32>
    %43 = stablehlo.add %41, %42 : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %45 = stablehlo.multiply %44, %31 : tensor<5xf32>
    %cst_18 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.multiply %cst_18, %cst_19 : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %48 = stablehlo.negate %47 : tensor<5xf32>
    %49 = stablehlo.multiply %48, %10 : tensor<5xf32>
    %50 = stablehlo.multiply %arg0, %49 : tensor<5xf32>
    %51 = stablehlo.multiply %49, %7 : tensor<5xf32>
    %52 = stablehlo.add %45, %51 : tensor<5xf32>
    %53 = call @_roll_static_0(%50) : (tensor<5xf32>) -> tensor<5xf32>
    %54 = stablehlo.add %52, %53 : tensor<5xf32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %56 = stablehlo.multiply %55, %5 : tensor<5xf32>
    %57 = stablehlo.multiply %56, %2 : tensor<5xf32>
    %58 = stablehlo.add %54, %57 : tensor<5xf32>
    %59 = stablehlo.multiply %57, %0 : tensor<5xf32>
    %60 = stablehlo.add %58, %59 : tensor<5xf32>
    %cst_21 = stablehlo.constant dense<0.811999976> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %62 = stablehlo.multiply %61, %arg1 : tensor<5xf32>
    %cst_22 = stablehlo.constant dense<1.880000e-01> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %64 = stablehlo.multiply %63, %60 : tensor<5xf32>
    %65 = stablehlo.add %62, %64 : tensor<5xf32>
    %cst_23 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %67 = stablehlo.multiply %66, %arg2 : tensor<5xf32>
    %68 = stablehlo.multiply %60, %60 : tensor<5xf32>
    %cst_24 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %70 = stablehlo.multiply %69, %68 : tensor<5xf32>
    %71 = stablehlo.add %67, %70 : tensor<5xf32>
    %cst_25 = stablehlo.constant dense<1.900000e-01> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %73 = stablehlo.multiply %72, %65 : tensor<5xf32>
    %cst_26 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %75 = stablehlo.add %71, %74 : tensor<5xf32>
    %76 = stablehlo.sqrt %75 : tensor<5xf32>
    %cst_27 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %78 = stablehlo.add %76, %77 : tensor<5xf32>
    %79 = stablehlo.divide %73, %78 : tensor<5xf32>
    %80 = stablehlo.subtract %arg0, %79 : tensor<5xf32>
    return %80, %65, %71 : tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
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
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %26:25 = stablehlo.while(%iterArg = %4, %iterArg_32 = %6, %iterArg_33 = %c_22, %iterArg_34 = %arg0, %iterArg_35 = %0, %iterArg_36 = %1, %iterArg_37 = %7, %iterArg_38 = %8, %iterArg_39 = %9, %iterArg_40 = %10, %iterArg_41 = %11, %iterArg_42 = %12, %iterArg_43 = %13, %iterArg_44 = %14, %iterArg_45 = %15, %iterArg_46 = %16, %iterArg_47 = %17, %iterArg_48 = %18, %iterArg_49 = %19, %iterArg_50 = %20, %iterArg_51 = %21, %iterArg_52 = %22, %iterArg_53 = %23, %iterArg_54 = %24, %iterArg_55 = %25) : tensor<5xf32>, tensor<5xf32>, tensor<i32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xi1>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>
    cond {
      %c_56 = stablehlo.constant dense<3> : tensor<i32>
      %36 = stablehlo.compare LT, %iterArg_33, %c_56, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %36 : tensor<i1>
    } do {
      %36:22 = func.call @closed_call(%iterArg, %iterArg_32, %iterArg_34, %iterArg_35, %iterArg_36) : (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<i1>, tensor<f32>, tensor<i1>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>)
      %37 = func.call @dynamic_update_index_in_dim(%iterArg_37, %36#3, %iterArg_33) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %38 = func.call @dynamic_update_index_in_dim(%iterArg_38, %36#4, %iterArg_33) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %39 = func.call @dynamic_update_index_in_dim(%iterArg_39, %36#5, %iterArg_33) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %40 = func.call @dynamic_update_index_in_dim(%iterArg_40, %36#6, %iterArg_33) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %41 = func.call @dynamic_update_index_in_dim(%iterArg_41, %36#7, %iterArg_33) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %42 = func.call @dynamic_update_index_in_dim(%iterArg_42, %36#8, %iterArg_33) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %43 = func.call @dynamic_update_index_in_dim_3(%iterArg_43, %36#9, %iterArg_33) : (tensor<3xi1>, tensor<i1>, tensor<i32>) -> tensor<3xi1>
      %44 = func.call @dynamic_update_index_in_dim_4(%iterArg_44, %36#10, %iterArg_33) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %45 = func.call @dynamic_update_index_in_dim_3(%iterArg_45, %36#11, %iterArg_33) : (tensor<3xi1>, tensor<i1>, tensor<i32>) -> tensor<3xi1>
      %46 = func.call @dynamic_update_index_in_dim(%iterArg_46, %36#12, %iterArg_33) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %47 = func.call @dynamic_update_index_in_dim(%iterArg_47, %36#13, %iterArg_33) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %48 = func.call @dynamic_update_index_in_dim(%iterArg_48, %36#14, %iterArg_33) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %49 = func.call @dynamic_update_index_in_dim(%iterArg_49, %36#15, %iterArg_33) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %50 = func.call @dynamic_update_index_in_dim(%iterArg_50, %36#16, %iterArg_33) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %51 = func.call @dynamic_update_index_in_dim(%iterArg_51, %36#17, %iterArg_33) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %52 = func.call @dynamic_update_index_in_dim(%iterArg_52, %36#18, %iterArg_33) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %53 = func.call @dynamic_update_index_in_dim(%iterArg_53, %36#19, %iterArg_33) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %54 = func.call @dynamic_update_index_in_dim(%iterArg_54, %36#20, %iterArg_33) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %55 = func.call @dynamic_update_index_in_dim(%iterArg_55, %36#21, %iterArg_33) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %c_56 = stablehlo.constant dense<1> : tensor<i32>
      %56 = stablehlo.add %iterArg_33, %c_56 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_32, %56, %36#0, %36#1, %36#2, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, %48, %49, %50, %51, %52, %53, %54, %55 : tensor<5xf32>, tensor<5xf32>, tensor<i32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xi1>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>
    }
    %27:3 = call @softplus(%26#3) : (tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>)
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.reduce(%27#0 init: %cst_23) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %32 = call @softplus_5(%27#1, %27#2, %31) : (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> tensor<5xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_31 = stablehlo.constant dense<0> : tensor<i32>
    %35:29 = stablehlo.while(%iterArg = %26#6, %iterArg_32 = %26#7, %iterArg_33 = %26#8, %iterArg_34 = %26#9, %iterArg_35 = %26#10, %iterArg_36 = %26#11, %iterArg_37 = %26#12, %iterArg_38 = %26#13, %iterArg_39 = %26#14, %iterArg_40 = %26#15, %iterArg_41 = %26#16, %iterArg_42 = %26#17, %iterArg_43 = %26#18, %iterArg_44 = %26#19, %iterArg_45 = %26#20, %iterArg_46 = %26#21, %iterArg_47 = %26#22, %iterArg_48 = %26#23, %iterArg_49 = %26#24, %iterArg_50 = %cst_29, %iterArg_51 = %cst_30, %iterArg_52 = %4, %iterArg_53 = %5#0, %iterArg_54 = %5#1, %iterArg_55 = %6, %iterArg_56 = %c_31, %iterArg_57 = %32, %iterArg_58 = %33, %iterArg_59 = %34) : tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xi1>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<f32>, tensor<f32>, tensor<5xf32>, tensor<f32>, tensor<f32>, tensor<5xf32>, tensor<i32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
    cond {
      %c_60 = stablehlo.constant dense<3> : tensor<i32>
      %36 = stablehlo.compare LT, %iterArg_56, %c_60, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %36 : tensor<i1>
    } do {
      %c_60 = stablehlo.constant dense<3> : tensor<i32>
      %36 = stablehlo.subtract %c_60, %iterArg_56 : tensor<i32>
      %c_61 = stablehlo.constant dense<1> : tensor<i32>
      %37 = stablehlo.subtract %36, %c_61 : tensor<i32>
      %38 = func.call @dynamic_index_in_dim(%iterArg, %37) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %39 = func.call @dynamic_index_in_dim(%iterArg_32, %37) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %40 = func.call @dynamic_index_in_dim(%iterArg_33, %37) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %41 = func.call @dynamic_index_in_dim(%iterArg_34, %37) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %42 = func.call @dynamic_index_in_dim(%iterArg_35, %37) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %43 = func.call @dynamic_index_in_dim(%iterArg_36, %37) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %44 = func.call @dynamic_index_in_dim_6(%iterArg_37, %37) : (tensor<3xi1>, tensor<i32>) -> tensor<i1>
      %45 = func.call @dynamic_index_in_dim_7(%iterArg_38, %37) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %46 = func.call @dynamic_index_in_dim_6(%iterArg_39, %37) : (tensor<3xi1>, tensor<i32>) -> tensor<i1>
      %47 = func.call @dynamic_index_in_dim(%iterArg_40, %37) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %48 = func.call @dynamic_index_in_dim(%iterArg_41, %37) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %49 = func.call @dynamic_index_in_dim(%iterArg_42, %37) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %50 = func.call @dynamic_index_in_dim(%iterArg_43, %37) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %51 = func.call @dynamic_index_in_dim(%iterArg_44, %37) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %52 = func.call @dynamic_index_in_dim(%iterArg_45, %37) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %53 = func.call @dynamic_index_in_dim(%iterArg_46, %37) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %54 = func.call @dynamic_index_in_dim(%iterArg_47, %37) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %55 = func.call @dynamic_index_in_dim(%iterArg_48, %37) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %56 = func.call @dynamic_index_in_dim(%iterArg_49, %37) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %57:3 = func.call @closed_call_8(%iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_57, %iterArg_58, %iterArg_59, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, %48, %49, %50, %51, %52, %53, %54, %55, %56) : (tensor<f32>, tensor<f32>, tensor<5xf32>, tensor<f32>, tensor<f32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<i1>, tensor<f32>, tensor<i1>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>)
      %c_62 = stablehlo.constant dense<1> : tensor<i32>
      %58 = stablehlo.add %iterArg_56, %c_62 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %58, %57#0, %57#1, %57#2 : tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xi1>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<f32>, tensor<f32>, tensor<5xf32>, tensor<f32>, tensor<f32>, tensor<5xf32>, tensor<i32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
    }
    return %35#26 : tensor<5xf32>
  }
  func.func private @_roll_static() {
    return
  }
  func.func private @_roll_static_0() -> (tensor<f32>, tensor<f32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    return %cst, %cst_0 : tensor<f32>, tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<5xf32>, %arg3: tensor<5xf32>, %arg4: tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<i1>, tensor<f32>, tensor<i1>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) {
    %0 = stablehlo.tanh %arg2 : tensor<5xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %2 = stablehlo.subtract %1, %0 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.subtract %3, %0 : tensor<5xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %6 = stablehlo.multiply %5, %0 : tensor<5xf32>
    %7 = call @_roll_static_1(%arg2) : (tensor<5xf32>) -> tensor<5xf32>
    %8 = stablehlo.multiply %arg2, %7 : tensor<5xf32>
    %9 = stablehlo.sine %8 : tensor<5xf32>
    %10 = stablehlo.cosine %8 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %11 = stablehlo.reduce(%arg2 init: %cst_2) applies stablehlo.maximum across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %12 = stablehlo.maximum %cst_3, %11 : tensor<f32>
    %13 = stablehlo.is_finite %12 : (tensor<f32>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.select %13, %12, %cst_4 : tensor<i1>, tensor<f32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<1xf32>) -> tensor<5xf32>
    %17 = stablehlo.subtract %arg2, %16 : tensor<5xf32>
    %18 = stablehlo.exponential %17 : tensor<5xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.reduce(%18 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %20 = stablehlo.abs %19 : tensor<f32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.compare GE, %19, %cst_6, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.compare GE, %19, %cst_7, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.divide %cst_8, %20 : tensor<f32>
    %24 = stablehlo.multiply %20, %20 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.divide %cst_9, %24 : tensor<f32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.select %22, %cst_10, %23 : tensor<i1>, tensor<f32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.select %22, %23, %cst_11 : tensor<i1>, tensor<f32>
    %28 = stablehlo.negate %26 : tensor<f32>
    %29 = stablehlo.add %27, %28 : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %31 = stablehlo.multiply %30, %18 : tensor<5xf32>
    %32 = stablehlo.multiply %arg0, %9 : tensor<5xf32>
    %33 = stablehlo.multiply %arg2, %32 : tensor<5xf32>
    %34 = stablehlo.multiply %32, %7 : tensor<5xf32>
    %35 = stablehlo.add %31, %34 : tensor<5xf32>
    %36 = call @_roll_static_2(%33) : (tensor<5xf32>) -> tensor<5xf32>
    %37 = stablehlo.add %35, %36 : tensor<5xf32>
    %38 = stablehlo.multiply %arg1, %6 : tensor<5xf32>
    %39 = stablehlo.multiply %38, %4 : tensor<5xf32>
    %40 = stablehlo.add %37, %39 : tensor<5xf32>
    %41 = stablehlo.multiply %39, %0 : tensor<5xf32>
    %42 = stablehlo.add %40, %41 : tensor<5xf32>
    %cst_12 = stablehlo.constant dense<0.811999976> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %44 = stablehlo.multiply %43, %arg3 : tensor<5xf32>
    %cst_13 = stablehlo.constant dense<1.880000e-01> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %46 = stablehlo.multiply %45, %42 : tensor<5xf32>
    %47 = stablehlo.add %44, %46 : tensor<5xf32>
    %cst_14 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %49 = stablehlo.multiply %48, %arg4 : tensor<5xf32>
    %50 = stablehlo.multiply %42, %42 : tensor<5xf32>
    %cst_15 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %52 = stablehlo.multiply %51, %42 : tensor<5xf32>
    %cst_16 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %54 = stablehlo.multiply %53, %50 : tensor<5xf32>
    %55 = stablehlo.add %49, %54 : tensor<5xf32>
    %cst_17 = stablehlo.constant dense<1.900000e-01> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %57 = stablehlo.multiply %56, %47 : tensor<5xf32>
    %cst_18 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %59 = stablehlo.add %55, %58 : tensor<5xf32>
    %60 = stablehlo.sqrt %59 : tensor<5xf32>
    %cst_19 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %62 = stablehlo.divide %61, %60 : tensor<5xf32>
    %cst_20 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %64 = stablehlo.add %60, %63 : tensor<5xf32>
    %65 = stablehlo.divide %57, %64 : tensor<5xf32>
    %66 = stablehlo.multiply %64, %64 : tensor<5xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %68 = stablehlo.divide %67, %66 : tensor<5xf32>
    %69 = stablehlo.subtract %arg2, %65 : tensor<5xf32>
    return %69, %47, %55, %0, %2, %7, %arg2, %10, %18, %21, %25, %22, %30, %32, %4, %38, %39, %52, %62, %64, %57, %68 : tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<i1>, tensor<f32>, tensor<i1>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
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
  func.func private @closed_call_8(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<5xf32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<5xf32>, %arg6: tensor<5xf32>, %arg7: tensor<5xf32>, %arg8: tensor<5xf32>, %arg9: tensor<5xf32>, %arg10: tensor<5xf32>, %arg11: tensor<5xf32>, %arg12: tensor<5xf32>, %arg13: tensor<5xf32>, %arg14: tensor<5xf32>, %arg15: tensor<i1>, %arg16: tensor<f32>, %arg17: tensor<i1>, %arg18: tensor<5xf32>, %arg19: tensor<5xf32>, %arg20: tensor<5xf32>, %arg21: tensor<5xf32>, %arg22: tensor<5xf32>, %arg23: tensor<5xf32>, %arg24: tensor<5xf32>, %arg25: tensor<5xf32>, %arg26: tensor<5xf32>, %arg27: tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) {
    %0 = stablehlo.negate %arg6 : tensor<5xf32>
    %1 = stablehlo.multiply %0, %arg27 : tensor<5xf32>
    %2 = stablehlo.multiply %1, %arg26 : tensor<5xf32>
    %3 = stablehlo.negate %2 : tensor<5xf32>
    %4 = stablehlo.divide %0, %arg25 : tensor<5xf32>
    %5 = stablehlo.multiply %3, %arg24 : tensor<5xf32>
    %6 = stablehlo.add %arg8, %5 : tensor<5xf32>
    %cst = stablehlo.constant dense<1.900000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %8 = stablehlo.multiply %7, %4 : tensor<5xf32>
    %9 = stablehlo.add %arg7, %8 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %11 = stablehlo.multiply %10, %6 : tensor<5xf32>
    %12 = stablehlo.multiply %11, %arg23 : tensor<5xf32>
    %cst_1 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %14 = stablehlo.multiply %13, %6 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<1.880000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %16 = stablehlo.multiply %15, %9 : tensor<5xf32>
    %17 = stablehlo.add %12, %16 : tensor<5xf32>
    %cst_3 = stablehlo.constant dense<0.811999976> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %19 = stablehlo.multiply %18, %9 : tensor<5xf32>
    %20 = stablehlo.multiply %arg22, %17 : tensor<5xf32>
    %21 = stablehlo.multiply %17, %arg9 : tensor<5xf32>
    %22 = stablehlo.add %21, %17 : tensor<5xf32>
    %23 = stablehlo.multiply %arg21, %22 : tensor<5xf32>
    %24 = stablehlo.multiply %22, %arg20 : tensor<5xf32>
    %25 = stablehlo.multiply %arg5, %24 : tensor<5xf32>
    %26 = call @_roll_static_9(%arg3, %arg4, %17) : (tensor<f32>, tensor<f32>, tensor<5xf32>) -> tensor<5xf32>
    %27 = stablehlo.multiply %arg19, %17 : tensor<5xf32>
    %28 = stablehlo.multiply %17, %arg11 : tensor<5xf32>
    %29 = stablehlo.multiply %arg12, %26 : tensor<5xf32>
    %30 = stablehlo.add %28, %29 : tensor<5xf32>
    %31 = stablehlo.multiply %26, %arg19 : tensor<5xf32>
    %32 = stablehlo.add %arg6, %31 : tensor<5xf32>
    %33 = stablehlo.multiply %arg2, %30 : tensor<5xf32>
    %34 = stablehlo.multiply %arg18, %17 : tensor<5xf32>
    %35 = stablehlo.multiply %17, %arg14 : tensor<5xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.reduce(%35 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %37 = stablehlo.negate %36 : tensor<f32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.select %arg17, %36, %cst_5 : tensor<i1>, tensor<f32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.select %arg17, %cst_6, %37 : tensor<i1>, tensor<f32>
    %40 = stablehlo.add %38, %39 : tensor<f32>
    %41 = stablehlo.multiply %40, %arg16 : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.multiply %41, %cst_7 : tensor<f32>
    %43 = stablehlo.negate %42 : tensor<f32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.select %arg15, %cst_8, %43 : tensor<i1>, tensor<f32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.select %arg15, %43, %cst_9 : tensor<i1>, tensor<f32>
    %46 = stablehlo.negate %44 : tensor<f32>
    %47 = stablehlo.add %45, %46 : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %49 = stablehlo.add %34, %48 : tensor<5xf32>
    %50 = stablehlo.multiply %49, %arg14 : tensor<5xf32>
    %51 = stablehlo.add %32, %50 : tensor<5xf32>
    %52 = stablehlo.multiply %33, %arg13 : tensor<5xf32>
    %53 = stablehlo.multiply %arg12, %52 : tensor<5xf32>
    %54 = stablehlo.add %27, %53 : tensor<5xf32>
    %55 = stablehlo.multiply %52, %arg11 : tensor<5xf32>
    %56 = stablehlo.add %51, %55 : tensor<5xf32>
    %57 = call @_roll_static_10(%54) : (tensor<5xf32>) -> tensor<5xf32>
    %58 = stablehlo.add %56, %57 : tensor<5xf32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %60 = stablehlo.multiply %59, %25 : tensor<5xf32>
    %61 = stablehlo.add %20, %60 : tensor<5xf32>
    %62 = stablehlo.negate %23 : tensor<5xf32>
    %63 = stablehlo.add %61, %62 : tensor<5xf32>
    %64 = stablehlo.multiply %63, %arg10 : tensor<5xf32>
    %65 = stablehlo.add %58, %64 : tensor<5xf32>
    %66 = stablehlo.multiply %64, %arg9 : tensor<5xf32>
    %67 = stablehlo.add %65, %66 : tensor<5xf32>
    return %67, %19, %14 : tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
  }
  func.func private @_roll_static_9(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<5xf32>) -> tensor<5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.pad %arg2, %cst, low = [-4], high = [0], interior = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.slice %0 [0:1] : (tensor<1xf32>) -> tensor<1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %arg2, %cst_0, low = [0], high = [-1], interior = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<4xf32>
    %3 = stablehlo.slice %2 [0:4] : (tensor<4xf32>) -> tensor<4xf32>
    %4 = stablehlo.concatenate %1, %3, dim = 0 : (tensor<1xf32>, tensor<4xf32>) -> tensor<5xf32>
    return %4 : tensor<5xf32>
  }
  func.func private @_roll_static_10(%arg0: tensor<5xf32>) -> tensor<5xf32> {
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
