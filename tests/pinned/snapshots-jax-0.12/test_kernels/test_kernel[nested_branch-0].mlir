// import jax
// import jax.numpy as jnp
//
//
// def rule_table(b, scores, is_active):
//     is_high = b < 0.2
//     late = scores < -0.48
//     selected = jnp.where(is_high | late, b + scores, jnp.exp(scores))
//     masked = jnp.where(~late & is_active, jnp.exp(-jnp.abs(b)), selected)
//     interpolated = 0.6 * scores + 0.4 * masked
//     return jax.nn.silu(interpolated)
//
//   b: float32[2] in [-1, 1]
//   scores: float32[2] in [-3, 3]
//   is_active: bool[2] in [0, 1]
// -----
// forward, cpu
module @jit_rule_table attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<2xi1>) -> (tensor<2xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.compare LT, %arg0, %0, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_0 = stablehlo.constant dense<-4.800000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %3 = stablehlo.compare LT, %arg1, %2, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %4 = stablehlo.or %1, %3 : tensor<2xi1>
    %5 = stablehlo.add %arg0, %arg1 : tensor<2xf32>
    %6 = stablehlo.exponential %arg1 : tensor<2xf32>
    %7 = call @_where(%4, %5, %6) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %8 = stablehlo.not %3 : tensor<2xi1>
    %9 = stablehlo.and %8, %arg2 : tensor<2xi1>
    %10 = stablehlo.abs %arg0 : tensor<2xf32>
    %11 = stablehlo.negate %10 : tensor<2xf32>
    %12 = stablehlo.exponential %11 : tensor<2xf32>
    %13 = call @_where(%9, %12, %7) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %cst_1 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %15 = stablehlo.multiply %14, %arg1 : tensor<2xf32>
    %cst_2 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %17 = stablehlo.multiply %16, %13 : tensor<2xf32>
    %18 = stablehlo.add %15, %17 : tensor<2xf32>
    %19 = call @silu(%18) : (tensor<2xf32>) -> tensor<2xf32>
    return %19 : tensor<2xf32>
  }
  func.func private @_where(%arg0: tensor<2xi1>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<2xi1>, tensor<2xf32>
    return %0 : tensor<2xf32>
  }
  func.func private @silu(%arg0: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.negate %arg0 : tensor<2xf32>
    %1 = stablehlo.exponential %0 : tensor<2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %3 = stablehlo.add %2, %1 : tensor<2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %5 = stablehlo.divide %4, %3 : tensor<2xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<2xf32>
    return %6 : tensor<2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<2xi1>) -> (tensor<2xf32> {jax.result_info = "result[0]"}, tensor<2xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.compare LT, %arg0, %0, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_0 = stablehlo.constant dense<-4.800000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %3 = stablehlo.compare LT, %arg1, %2, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %4 = stablehlo.or %1, %3 : tensor<2xi1>
    %5 = stablehlo.add %arg0, %arg1 : tensor<2xf32>
    %6 = stablehlo.exponential %arg1 : tensor<2xf32>
    %7 = call @_where(%4, %5, %6) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %8 = stablehlo.not %3 : tensor<2xi1>
    %9 = stablehlo.and %8, %arg2 : tensor<2xi1>
    %10 = stablehlo.abs %arg0 : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %12 = stablehlo.compare GE, %arg0, %11, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %13 = stablehlo.negate %10 : tensor<2xf32>
    %14 = stablehlo.exponential %13 : tensor<2xf32>
    %15 = call @_where(%9, %14, %7) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %cst_2 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %17 = stablehlo.multiply %16, %arg1 : tensor<2xf32>
    %cst_3 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %19 = stablehlo.multiply %18, %15 : tensor<2xf32>
    %20 = stablehlo.add %17, %19 : tensor<2xf32>
    %21:2 = call @silu(%20) : (tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %23 = call @silu_0(%21#0, %21#1, %20, %22) : (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %cst_5 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %25 = stablehlo.multiply %24, %23 : tensor<2xf32>
    %cst_6 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %27 = stablehlo.multiply %26, %23 : tensor<2xf32>
    %28:2 = call @_where_1(%9, %25) : (tensor<2xi1>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
    %29 = stablehlo.multiply %28#0, %14 : tensor<2xf32>
    %30 = stablehlo.negate %29 : tensor<2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %32 = stablehlo.select %12, %31, %30 : tensor<2xi1>, tensor<2xf32>
    %33 = stablehlo.select %12, %30, %31 : tensor<2xi1>, tensor<2xf32>
    %34 = stablehlo.negate %32 : tensor<2xf32>
    %35 = stablehlo.add %33, %34 : tensor<2xf32>
    %36:2 = call @_where_1(%4, %28#1) : (tensor<2xi1>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
    %37 = stablehlo.multiply %36#1, %6 : tensor<2xf32>
    %38 = stablehlo.add %27, %37 : tensor<2xf32>
    %39 = stablehlo.add %35, %36#0 : tensor<2xf32>
    %40 = stablehlo.add %38, %36#0 : tensor<2xf32>
    return %39, %40 : tensor<2xf32>, tensor<2xf32>
  }
  func.func private @_where(%arg0: tensor<2xi1>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<2xi1>, tensor<2xf32>
    return %0 : tensor<2xf32>
  }
  func.func private @silu(%arg0: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<2xf32>
    %1 = stablehlo.exponential %0 : tensor<2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %3 = stablehlo.add %2, %1 : tensor<2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %5 = stablehlo.divide %4, %3 : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<2xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<2xf32>
    return %8, %5 : tensor<2xf32>, tensor<2xf32>
  }
  func.func private @silu_0(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>, %arg3: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<2xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<2xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<2xf32>
    %3 = stablehlo.add %1, %2 : tensor<2xf32>
    return %3 : tensor<2xf32>
  }
  func.func private @_where_1(%arg0: tensor<2xi1>, %arg1: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<2xi1>, tensor<2xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<2xi1>, tensor<2xf32>
    return %2, %1 : tensor<2xf32>, tensor<2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
