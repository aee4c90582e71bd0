// import jax
// import jax.numpy as jnp
//
//
// def stable_rule_table_map(b, scores, is_active):
//     is_high = b < 0.2
//     late = scores < -0.48
//     selected = jnp.where(is_high | late, b + scores, jax.nn.elu(scores))
//     masked = jnp.where(~late & is_active, jnp.exp(-jnp.abs(b)), selected)
//     return jnp.arcsinh(scores + 0.27 * (masked - scores))
//
//   b: float32[2] in [-1, 1]
//   scores: float32[2] in [-3, 3]
//   is_active: bool[2] in [0, 1]
// -----
// forward, cpu
module @jit_stable_rule_table_map attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<2xi1>) -> (tensor<2xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.compare LT, %arg0, %0, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_0 = stablehlo.constant dense<-4.800000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %3 = stablehlo.compare LT, %arg1, %2, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %4 = stablehlo.or %1, %3 : tensor<2xi1>
    %5 = stablehlo.add %arg0, %arg1 : tensor<2xf32>
    %6 = call @elu(%arg1) : (tensor<2xf32>) -> tensor<2xf32>
    %7 = call @_where_0(%4, %5, %6) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %8 = stablehlo.not %3 : tensor<2xi1>
    %9 = stablehlo.and %8, %arg2 : tensor<2xi1>
    %10 = stablehlo.abs %arg0 : tensor<2xf32>
    %11 = stablehlo.negate %10 : tensor<2xf32>
    %12 = stablehlo.exponential %11 : tensor<2xf32>
    %13 = call @_where_0(%9, %12, %7) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %14 = stablehlo.subtract %13, %arg1 : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<2.700000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %16 = stablehlo.multiply %15, %14 : tensor<2xf32>
    %17 = stablehlo.add %arg1, %16 : tensor<2xf32>
    %18 = chlo.asinh %17 : tensor<2xf32> -> tensor<2xf32>
    return %18 : tensor<2xf32>
  }
  func.func private @elu(%arg0: tensor<2xf32>) -> tensor<2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = call @_where(%3, %cst_1, %arg0) : (tensor<2xi1>, tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
    %5 = stablehlo.exponential_minus_one %4 : tensor<2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<2xf32>
    %8 = call @_where_0(%1, %arg0, %7) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    return %8 : tensor<2xf32>
  }
  func.func private @_where(%arg0: tensor<2xi1>, %arg1: tensor<f32>, %arg2: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<2xi1>, tensor<2xf32>
    return %2 : tensor<2xf32>
  }
  func.func private @_where_0(%arg0: tensor<2xi1>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<2xi1>, tensor<2xf32>
    return %0 : tensor<2xf32>
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
    %6:4 = call @elu(%arg1) : (tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xi1>)
    %7 = call @_where_1(%4, %5, %6#0) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %8 = stablehlo.not %3 : tensor<2xi1>
    %9 = stablehlo.and %8, %arg2 : tensor<2xi1>
    %10 = stablehlo.abs %arg0 : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %12 = stablehlo.compare GE, %arg0, %11, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %13 = stablehlo.negate %10 : tensor<2xf32>
    %14 = stablehlo.exponential %13 : tensor<2xf32>
    %15 = call @_where_1(%9, %14, %7) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %16 = stablehlo.subtract %15, %arg1 : tensor<2xf32>
    %cst_2 = stablehlo.constant dense<2.700000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<2xf32>
    %19 = stablehlo.add %arg1, %18 : tensor<2xf32>
    %20 = chlo.square %19 : tensor<2xf32> -> tensor<2xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %22 = stablehlo.add %20, %21 : tensor<2xf32>
    %23 = stablehlo.rsqrt %22 : tensor<2xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %25 = stablehlo.multiply %24, %23 : tensor<2xf32>
    %cst_5 = stablehlo.constant dense<2.700000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %27 = stablehlo.multiply %26, %25 : tensor<2xf32>
    %28 = stablehlo.negate %27 : tensor<2xf32>
    %29 = stablehlo.add %25, %28 : tensor<2xf32>
    %30:2 = call @_where_2(%9, %27) : (tensor<2xi1>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
    %31 = stablehlo.multiply %30#0, %14 : tensor<2xf32>
    %32 = stablehlo.negate %31 : tensor<2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %34 = stablehlo.select %12, %33, %32 : tensor<2xi1>, tensor<2xf32>
    %35 = stablehlo.select %12, %32, %33 : tensor<2xi1>, tensor<2xf32>
    %36 = stablehlo.negate %34 : tensor<2xf32>
    %37 = stablehlo.add %35, %36 : tensor<2xf32>
    %38:2 = call @_where_2(%4, %30#1) : (tensor<2xi1>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
    %39 = call @elu_3(%6#1, %6#2, %6#3, %38#1) : (tensor<2xi1>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>) -> tensor<2xf32>
    %40 = stablehlo.add %29, %39 : tensor<2xf32>
    %41 = stablehlo.add %37, %38#0 : tensor<2xf32>
    %42 = stablehlo.add %40, %38#0 : tensor<2xf32>
    return %41, %42 : tensor<2xf32>, tensor<2xf32>
  }
  func.func private @elu(%arg0: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xi1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = call @_where(%3, %cst_1, %arg0) : (tensor<2xi1>, tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
    %5 = stablehlo.exponential_minus_one %4 : tensor<2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %7 = stablehlo.add %5, %6 : tensor<2xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %9 = stablehlo.multiply %8, %5 : tensor<2xf32>
    %10 = call @_where_0(%1, %arg0, %9) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    return %10, %3, %7, %1 : tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xi1>
  }
  func.func private @_where(%arg0: tensor<2xi1>, %arg1: tensor<f32>, %arg2: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<2xi1>, tensor<2xf32>
    return %2 : tensor<2xf32>
  }
  func.func private @_where_0(%arg0: tensor<2xi1>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<2xi1>, tensor<2xf32>
    return %0 : tensor<2xf32>
  }
  func.func private @_where_1(%arg0: tensor<2xi1>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<2xi1>, tensor<2xf32>
    return %0 : tensor<2xf32>
  }
  func.func private @_where_2(%arg0: tensor<2xi1>, %arg1: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<2xi1>, tensor<2xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<2xi1>, tensor<2xf32>
    return %2, %1 : tensor<2xf32>, tensor<2xf32>
  }
  func.func private @elu_3(%arg0: tensor<2xi1>, %arg1: tensor<2xf32>, %arg2: tensor<2xi1>, %arg3: tensor<2xf32>) -> tensor<2xf32> {
    %0:2 = call @_where_4(%arg2, %arg3) : (tensor<2xi1>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<2xf32>
    %3 = stablehlo.multiply %2, %arg1 : tensor<2xf32>
    %4 = call @_where_5(%arg0, %3) : (tensor<2xi1>, tensor<2xf32>) -> tensor<2xf32>
    %5 = stablehlo.add %0#0, %4 : tensor<2xf32>
    return %5 : tensor<2xf32>
  }
  func.func private @_where_4(%arg0: tensor<2xi1>, %arg1: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<2xi1>, tensor<2xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<2xi1>, tensor<2xf32>
    return %2, %1 : tensor<2xf32>, tensor<2xf32>
  }
  func.func private @_where_5(%arg0: tensor<2xi1>, %arg1: tensor<2xf32>) -> tensor<2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<2xi1>, tensor<2xf32>
    return %1 : tensor<2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
