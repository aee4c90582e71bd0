// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def mode_select_stage(velocity, regime):
//     gate = jax.nn.sigmoid(jax.nn.mish(velocity))
//
//     def grow(p):
//         return jnp.log10(jnp.exp(-0.5 * p**2))
//
//     def attract(p):
//         return p * jax.nn.soft_sign(p)
//
//     def low_branch(p):
//         return p - 0.776
//
//     laws = [grow, attract, low_branch, lambda p: jnp.log1p(jnp.abs(p))]
//     masked = lax.switch(jnp.int32(regime), laws, gate)
//     remainder = masked - jax.nn.silu(regime)
//     return remainder / (0.74 + jnp.abs(remainder))
//
//   velocity: float32[2, 9] in [-2, 2]
//   regime: float32[] in [0, 3.99]
// -----
// forward, cpu
module @jit_mode_select_stage attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x9xf32>, %arg1: tensor<f32>) -> (tensor<2x9xf32> {jax.result_info = "result"}) {
    %0 = call @mish(%arg0) : (tensor<2x9xf32>) -> tensor<2x9xf32>
    %1 = stablehlo.negate %0 : tensor<2x9xf32>
    %2 = stablehlo.exponential %1 : tensor<2x9xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %4 = stablehlo.add %3, %2 : tensor<2x9xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %6 = stablehlo.divide %5, %4 : tensor<2x9xf32>
    %7 = stablehlo.convert %arg1 : (tensor<f32>) -> tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<3> : tensor<i32>
    %8 = stablehlo.clamp %c, %7, %c_1 : tensor<i32>
    %9 = "stablehlo.case"(%8) ({
      %17 = stablehlo.multiply %6, %6 : tensor<2x9xf32>
      %cst_3 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
      %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
      %19 = stablehlo.multiply %18, %17 : tensor<2x9xf32>
      %20 = stablehlo.exponential %19 : tensor<2x9xf32>
      %21 = stablehlo.log %20 : tensor<2x9xf32>
      %cst_4 = stablehlo.constant dense<0.434294492> : tensor<f32>
      %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
      %23 = stablehlo.multiply %21, %22 : tensor<2x9xf32>
      stablehlo.return %23 : tensor<2x9xf32>
    }, {
      %17 = func.call @soft_sign(%6) : (tensor<2x9xf32>) -> tensor<2x9xf32>
      %18 = stablehlo.multiply %6, %17 : tensor<2x9xf32>
      stablehlo.return %18 : tensor<2x9xf32>
    }, {
      %cst_3 = stablehlo.constant dense<7.760000e-01> : tensor<f32>
      %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
      %18 = stablehlo.subtract %6, %17 : tensor<2x9xf32>
      stablehlo.return %18 : tensor<2x9xf32>
    }, {
      %17 = stablehlo.abs %6 : tensor<2x9xf32>
      %18 = stablehlo.log_plus_one %17 : tensor<2x9xf32>
      stablehlo.return %18 : tensor<2x9xf32>
    }) : (tensor<i32>) -> tensor<2x9xf32>
    %10 = call @silu(%arg1) : (tensor<f32>) -> tensor<f32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %12 = stablehlo.subtract %9, %11 : tensor<2x9xf32>
    %13 = stablehlo.abs %12 : tensor<2x9xf32>
    %cst_2 = stablehlo.constant dense<7.400000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %15 = stablehlo.add %14, %13 : tensor<2x9xf32>
    %16 = stablehlo.divide %12, %15 : tensor<2x9xf32>
    return %16 : tensor<2x9xf32>
  }
  func.func private @mish(%arg0: tensor<2x9xf32>) -> tensor<2x9xf32> {
    %0 = call @softplus(%arg0) : (tensor<2x9xf32>) -> tensor<2x9xf32>
    %1 = stablehlo.tanh %0 : tensor<2x9xf32>
    %2 = stablehlo.multiply %arg0, %1 : tensor<2x9xf32>
    return %2 : tensor<2x9xf32>
  }
  func.func private @softplus(%arg0: tensor<2x9xf32>) -> tensor<2x9xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<2x9xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<2x9xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<2x9xf32>, tensor<2x9xf32>) -> tensor<2x9xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<2x9xf32>
    %7 = stablehlo.abs %3 : tensor<2x9xf32>
    %8 = stablehlo.negate %7 : tensor<2x9xf32>
    %9 = stablehlo.exponential %8 : tensor<2x9xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<2x9xf32>
    %11 = stablehlo.add %1, %10 : tensor<2x9xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<2x9xi1>, tensor<2x9xf32>
    return %12 : tensor<2x9xf32>
  }
  func.func private @soft_sign(%arg0: tensor<2x9xf32>) -> tensor<2x9xf32> {
    %0 = stablehlo.abs %arg0 : tensor<2x9xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %2 = stablehlo.add %0, %1 : tensor<2x9xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<2x9xf32>
    return %3 : tensor<2x9xf32>
  }
  func.func private @silu(%arg0: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.negate %arg0 : tensor<f32>
    %1 = stablehlo.exponential %0 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.add %cst, %1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.divide %cst_0, %2 : tensor<f32>
    %4 = stablehlo.multiply %arg0, %3 : tensor<f32>
    return %4 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x9xf32>, %arg1: tensor<f32>) -> (tensor<2x9xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0:5 = call @mish(%arg0) : (tensor<2x9xf32>) -> (tensor<2x9xf32>, tensor<2x9xf32>, tensor<2x9xf32>, tensor<2x9xf32>, tensor<2x9xf32>)
    %1 = stablehlo.negate %0#0 : tensor<2x9xf32>
    %2 = stablehlo.exponential %1 : tensor<2x9xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %4 = stablehlo.add %3, %2 : tensor<2x9xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %6 = stablehlo.divide %5, %4 : tensor<2x9xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %8 = stablehlo.subtract %7, %6 : tensor<2x9xf32>
    %9 = stablehlo.multiply %6, %8 : tensor<2x9xf32>
    %10 = stablehlo.convert %arg1 : (tensor<f32>) -> tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<3> : tensor<i32>
    %11 = stablehlo.clamp %c, %10, %c_2 : tensor<i32>
    %12:6 = "stablehlo.case"(%11) ({
      %43 = stablehlo.multiply %6, %6 : tensor<2x9xf32>
      %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %44 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
      %45 = stablehlo.multiply %44, %6 : tensor<2x9xf32>
      %cst_11 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
      %46 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
      %47 = stablehlo.multiply %46, %43 : tensor<2x9xf32>
      %48 = stablehlo.exponential %47 : tensor<2x9xf32>
      %49 = stablehlo.log %48 : tensor<2x9xf32>
      %cst_12 = stablehlo.constant dense<0.434294492> : tensor<f32>
      %50 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
      %51 = stablehlo.multiply %49, %50 : tensor<2x9xf32>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %52 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
      %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %53 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
      %c_15 = stablehlo.constant dense<false> : tensor<i1>
      %54 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i1>) -> tensor<2x9xi1>
      %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %55 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
      %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %56 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
      stablehlo.return %51, %45, %48, %54, %55, %56 : tensor<2x9xf32>, tensor<2x9xf32>, tensor<2x9xf32>, tensor<2x9xi1>, tensor<2x9xf32>, tensor<2x9xf32>
    }, {
      %43:4 = func.call @soft_sign(%6) : (tensor<2x9xf32>) -> (tensor<2x9xf32>, tensor<2x9xi1>, tensor<2x9xf32>, tensor<2x9xf32>)
      %44 = stablehlo.multiply %6, %43#0 : tensor<2x9xf32>
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %45 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %46 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
      %c_12 = stablehlo.constant dense<false> : tensor<i1>
      %47 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i1>) -> tensor<2x9xi1>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %48 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
      %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %49 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
      stablehlo.return %44, %43#2, %6, %43#1, %43#3, %43#0 : tensor<2x9xf32>, tensor<2x9xf32>, tensor<2x9xf32>, tensor<2x9xi1>, tensor<2x9xf32>, tensor<2x9xf32>
    }, {
      %cst_10 = stablehlo.constant dense<7.760000e-01> : tensor<f32>
      %43 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
      %44 = stablehlo.subtract %6, %43 : tensor<2x9xf32>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %45 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %46 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
      %c_13 = stablehlo.constant dense<false> : tensor<i1>
      %47 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i1>) -> tensor<2x9xi1>
      %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %48 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
      %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %49 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
      stablehlo.return %44, %45, %46, %47, %48, %49 : tensor<2x9xf32>, tensor<2x9xf32>, tensor<2x9xf32>, tensor<2x9xi1>, tensor<2x9xf32>, tensor<2x9xf32>
    }, {
      %43 = stablehlo.abs %6 : tensor<2x9xf32>
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %44 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
      %45 = stablehlo.compare GE, %6, %44, FLOAT : (tensor<2x9xf32>, tensor<2x9xf32>) -> tensor<2x9xi1>
      %46 = stablehlo.log_plus_one %43 : tensor<2x9xf32>
      %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %47 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
      %48 = stablehlo.add %43, %47 : tensor<2x9xf32>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %49 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %50 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
      %c_14 = stablehlo.constant dense<false> : tensor<i1>
      %51 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i1>) -> tensor<2x9xi1>
      %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %52 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
      %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %53 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
      stablehlo.return %46, %48, %50, %45, %52, %53 : tensor<2x9xf32>, tensor<2x9xf32>, tensor<2x9xf32>, tensor<2x9xi1>, tensor<2x9xf32>, tensor<2x9xf32>
    }) : (tensor<i32>) -> (tensor<2x9xf32>, tensor<2x9xf32>, tensor<2x9xf32>, tensor<2x9xi1>, tensor<2x9xf32>, tensor<2x9xf32>)
    %13:3 = call @silu(%arg1) : (tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
    %14 = stablehlo.broadcast_in_dim %13#0, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %15 = stablehlo.subtract %12#0, %14 : tensor<2x9xf32>
    %16 = stablehlo.abs %15 : tensor<2x9xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %18 = stablehlo.compare GE, %15, %17, FLOAT : (tensor<2x9xf32>, tensor<2x9xf32>) -> tensor<2x9xi1>
    %cst_4 = stablehlo.constant dense<7.400000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %20 = stablehlo.add %19, %16 : tensor<2x9xf32>
    %21 = stablehlo.divide %15, %20 : tensor<2x9xf32>
    %22 = stablehlo.multiply %20, %20 : tensor<2x9xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %24 = stablehlo.divide %23, %22 : tensor<2x9xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%21 init: %cst_6) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x9xf32>, tensor<f32>) -> tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %27 = stablehlo.multiply %26, %24 : tensor<2x9xf32>
    %28 = stablehlo.multiply %27, %15 : tensor<2x9xf32>
    %29 = stablehlo.negate %28 : tensor<2x9xf32>
    %30 = stablehlo.divide %26, %20 : tensor<2x9xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %32 = stablehlo.select %18, %31, %29 : tensor<2x9xi1>, tensor<2x9xf32>
    %33 = stablehlo.select %18, %29, %31 : tensor<2x9xi1>, tensor<2x9xf32>
    %34 = stablehlo.add %30, %33 : tensor<2x9xf32>
    %35 = stablehlo.negate %32 : tensor<2x9xf32>
    %36 = stablehlo.add %34, %35 : tensor<2x9xf32>
    %37 = stablehlo.negate %36 : tensor<2x9xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.reduce(%37 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x9xf32>, tensor<f32>) -> tensor<f32>
    %39 = call @silu_0(%13#1, %13#2, %arg1, %38) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %40 = "stablehlo.case"(%11) ({
      %cst_10 = stablehlo.constant dense<0.434294492> : tensor<f32>
      %43 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
      %44 = stablehlo.multiply %36, %43 : tensor<2x9xf32>
      %45 = stablehlo.divide %44, %12#2 : tensor<2x9xf32>
      %46 = stablehlo.multiply %45, %12#2 : tensor<2x9xf32>
      %cst_11 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
      %47 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
      %48 = stablehlo.multiply %47, %46 : tensor<2x9xf32>
      %49 = stablehlo.multiply %48, %12#1 : tensor<2x9xf32>
      stablehlo.return %49 : tensor<2x9xf32>
    }, {
      %43 = stablehlo.multiply %12#2, %36 : tensor<2x9xf32>
      %44 = stablehlo.multiply %36, %12#5 : tensor<2x9xf32>
      %45 = func.call @soft_sign_1(%12#3, %12#1, %12#2, %12#4, %43) : (tensor<2x9xi1>, tensor<2x9xf32>, tensor<2x9xf32>, tensor<2x9xf32>, tensor<2x9xf32>) -> tensor<2x9xf32>
      %46 = stablehlo.add %44, %45 : tensor<2x9xf32>
      stablehlo.return %46 : tensor<2x9xf32>
    }, {
      stablehlo.return %36 : tensor<2x9xf32>
    }, {
      %43 = stablehlo.divide %36, %12#1 : tensor<2x9xf32>
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %44 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
      %45 = stablehlo.select %12#3, %44, %43 : tensor<2x9xi1>, tensor<2x9xf32>
      %46 = stablehlo.select %12#3, %43, %44 : tensor<2x9xi1>, tensor<2x9xf32>
      %47 = stablehlo.negate %45 : tensor<2x9xf32>
      %48 = stablehlo.add %46, %47 : tensor<2x9xf32>
      stablehlo.return %48 : tensor<2x9xf32>
    }) : (tensor<i32>) -> tensor<2x9xf32>
    %41 = stablehlo.multiply %40, %9 : tensor<2x9xf32>
    %42 = call @mish_2(%0#1, %0#2, %0#3, %0#4, %arg0, %41) : (tensor<2x9xf32>, tensor<2x9xf32>, tensor<2x9xf32>, tensor<2x9xf32>, tensor<2x9xf32>, tensor<2x9xf32>) -> tensor<2x9xf32>
    return %42, %39 : tensor<2x9xf32>, tensor<f32>
  }
  func.func private @mish(%arg0: tensor<2x9xf32>) -> (tensor<2x9xf32>, tensor<2x9xf32>, tensor<2x9xf32>, tensor<2x9xf32>, tensor<2x9xf32>) {
    %0:3 = call @softplus(%arg0) : (tensor<2x9xf32>) -> (tensor<2x9xf32>, tensor<2x9xf32>, tensor<2x9xf32>)
    %1 = stablehlo.tanh %0#0 : tensor<2x9xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %3 = stablehlo.add %2, %1 : tensor<2x9xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %5 = stablehlo.subtract %4, %1 : tensor<2x9xf32>
    %6 = stablehlo.multiply %3, %5 : tensor<2x9xf32>
    %7 = stablehlo.multiply %arg0, %1 : tensor<2x9xf32>
    return %7, %0#1, %0#2, %6, %1 : tensor<2x9xf32>, tensor<2x9xf32>, tensor<2x9xf32>, tensor<2x9xf32>, tensor<2x9xf32>
  }
  func.func private @softplus(%arg0: tensor<2x9xf32>) -> (tensor<2x9xf32>, tensor<2x9xf32>, tensor<2x9xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<2x9xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<2x9xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<2x9xf32>, tensor<2x9xf32>) -> tensor<2x9xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<2x9xf32>
    %7 = stablehlo.abs %3 : tensor<2x9xf32>
    %8 = stablehlo.negate %7 : tensor<2x9xf32>
    %9 = stablehlo.exponential %8 : tensor<2x9xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<2x9xf32>
    %11 = stablehlo.add %1, %10 : tensor<2x9xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<2x9xi1>, tensor<2x9xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<2x9xf32>, tensor<2x9xf32>) -> tensor<2x9xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<2x9xi1>, tensor<2x9xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<2x9xf32>, tensor<2x9xf32>) -> tensor<2x9xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<2x9xi1>, tensor<2x9xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<2x9xf32>
    %22 = stablehlo.exponential %21 : tensor<2x9xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %23 = stablehlo.compare EQ, %cst_4, %cst_5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.select %23, %cst_7, %cst_6 : tensor<i1>, tensor<f32>
    %cst_8 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %26 = stablehlo.compare EQ, %12, %25, FLOAT : (tensor<2x9xf32>, tensor<2x9xf32>) -> tensor<2x9xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %28 = stablehlo.select %26, %27, %12 : tensor<2x9xi1>, tensor<2x9xf32>
    %29 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %30 = stablehlo.subtract %29, %28 : tensor<2x9xf32>
    %31 = stablehlo.exponential %30 : tensor<2x9xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<2x9xf32>
    return %12, %22, %33 : tensor<2x9xf32>, tensor<2x9xf32>, tensor<2x9xf32>
  }
  func.func private @soft_sign(%arg0: tensor<2x9xf32>) -> (tensor<2x9xf32>, tensor<2x9xi1>, tensor<2x9xf32>, tensor<2x9xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<2x9xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<2x9xf32>, tensor<2x9xf32>) -> tensor<2x9xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %4 = stablehlo.add %0, %3 : tensor<2x9xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<2x9xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<2x9xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %8 = stablehlo.divide %7, %6 : tensor<2x9xf32>
    return %5, %2, %4, %8 : tensor<2x9xf32>, tensor<2x9xi1>, tensor<2x9xf32>, tensor<2x9xf32>
  }
  func.func private @silu(%arg0: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.negate %arg0 : tensor<f32>
    %1 = stablehlo.exponential %0 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.add %cst, %1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.divide %cst_0, %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.subtract %cst_1, %3 : tensor<f32>
    %5 = stablehlo.multiply %3, %4 : tensor<f32>
    %6 = stablehlo.multiply %arg0, %3 : tensor<f32>
    return %6, %5, %3 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @silu_0(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<f32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<f32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<f32>
    %3 = stablehlo.add %1, %2 : tensor<f32>
    return %3 : tensor<f32>
  }
  func.func private @soft_sign_1(%arg0: tensor<2x9xi1>, %arg1: tensor<2x9xf32>, %arg2: tensor<2x9xf32>, %arg3: tensor<2x9xf32>, %arg4: tensor<2x9xf32>) -> tensor<2x9xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<2x9xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<2x9xf32>
    %2 = stablehlo.negate %1 : tensor<2x9xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<2x9xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<2x9xi1>, tensor<2x9xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<2x9xi1>, tensor<2x9xf32>
    %7 = stablehlo.add %3, %6 : tensor<2x9xf32>
    %8 = stablehlo.negate %5 : tensor<2x9xf32>
    %9 = stablehlo.add %7, %8 : tensor<2x9xf32>
    return %9 : tensor<2x9xf32>
  }
  func.func private @mish_2(%arg0: tensor<2x9xf32>, %arg1: tensor<2x9xf32>, %arg2: tensor<2x9xf32>, %arg3: tensor<2x9xf32>, %arg4: tensor<2x9xf32>, %arg5: tensor<2x9xf32>) -> tensor<2x9xf32> {
    %0 = stablehlo.multiply %arg4, %arg5 : tensor<2x9xf32>
    %1 = stablehlo.multiply %arg5, %arg3 : tensor<2x9xf32>
    %2 = stablehlo.multiply %0, %arg2 : tensor<2x9xf32>
    %3 = call @softplus_3(%arg0, %arg1, %2) : (tensor<2x9xf32>, tensor<2x9xf32>, tensor<2x9xf32>) -> tensor<2x9xf32>
    %4 = stablehlo.add %1, %3 : tensor<2x9xf32>
    return %4 : tensor<2x9xf32>
  }
  func.func private @softplus_3(%arg0: tensor<2x9xf32>, %arg1: tensor<2x9xf32>, %arg2: tensor<2x9xf32>) -> tensor<2x9xf32> {
    %0 = stablehlo.multiply %arg2, %arg0 : tensor<2x9xf32>
    return %0 : tensor<2x9xf32>
  }
}
// -----
// backward, cuda: same text as cpu
