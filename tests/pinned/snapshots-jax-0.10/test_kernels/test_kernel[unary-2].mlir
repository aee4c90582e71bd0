// import jax
// import jax.numpy as jnp
//
//
// def bounded_dual_response(features):
//     product = 0.77 * features
//     selected = jnp.where(product > -0.14, product, 0.8 * product)
//     delta = selected - 0.26 * (1.3 * features + 0.69)
//     compressed = jax.nn.elu(delta)
//     return compressed
//
//   features: float32[8, 1, 4] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_bounded_dual_response attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8x1x4xf32>) -> (tensor<8x1x4xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.76999998> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x1x4xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<8x1x4xf32>
    %cst_0 = stablehlo.constant dense<-1.400000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x1x4xf32>
    %3 = stablehlo.compare GT, %1, %2, FLOAT : (tensor<8x1x4xf32>, tensor<8x1x4xf32>) -> tensor<8x1x4xi1>
    %cst_1 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8x1x4xf32>
    %5 = stablehlo.multiply %4, %1 : tensor<8x1x4xf32>
    %6 = call @_where(%3, %1, %5) : (tensor<8x1x4xi1>, tensor<8x1x4xf32>, tensor<8x1x4xf32>) -> tensor<8x1x4xf32>
    %cst_2 = stablehlo.constant dense<1.300000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x1x4xf32>
    %8 = stablehlo.multiply %7, %arg0 : tensor<8x1x4xf32>
    %cst_3 = stablehlo.constant dense<0.689999997> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8x1x4xf32>
    %10 = stablehlo.add %8, %9 : tensor<8x1x4xf32>
    %cst_4 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<8x1x4xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<8x1x4xf32>
    %13 = stablehlo.subtract %6, %12 : tensor<8x1x4xf32>
    %14 = call @elu(%13) : (tensor<8x1x4xf32>) -> tensor<8x1x4xf32>
    return %14 : tensor<8x1x4xf32>
  }
  func.func private @_where(%arg0: tensor<8x1x4xi1>, %arg1: tensor<8x1x4xf32>, %arg2: tensor<8x1x4xf32>) -> tensor<8x1x4xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<8x1x4xi1>, tensor<8x1x4xf32>
    return %0 : tensor<8x1x4xf32>
  }
  func.func private @elu(%arg0: tensor<8x1x4xf32>) -> tensor<8x1x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x1x4xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<8x1x4xf32>, tensor<8x1x4xf32>) -> tensor<8x1x4xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x1x4xf32>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<8x1x4xf32>, tensor<8x1x4xf32>) -> tensor<8x1x4xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = call @_where_0(%3, %cst_1, %arg0) : (tensor<8x1x4xi1>, tensor<f32>, tensor<8x1x4xf32>) -> tensor<8x1x4xf32>
    %5 = stablehlo.exponential_minus_one %4 : tensor<8x1x4xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x1x4xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<8x1x4xf32>
    %8 = call @_where(%1, %arg0, %7) : (tensor<8x1x4xi1>, tensor<8x1x4xf32>, tensor<8x1x4xf32>) -> tensor<8x1x4xf32>
    return %8 : tensor<8x1x4xf32>
  }
  func.func private @_where_0(%arg0: tensor<8x1x4xi1>, %arg1: tensor<f32>, %arg2: tensor<8x1x4xf32>) -> tensor<8x1x4xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<8x1x4xf32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<8x1x4xi1>, tensor<8x1x4xf32>
    return %2 : tensor<8x1x4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8x1x4xf32>) -> (tensor<8x1x4xf32> {jax.result_info = "result[0]"}) {
    %cst = stablehlo.constant dense<0.76999998> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x1x4xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<8x1x4xf32>
    %cst_0 = stablehlo.constant dense<-1.400000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x1x4xf32>
    %3 = stablehlo.compare GT, %1, %2, FLOAT : (tensor<8x1x4xf32>, tensor<8x1x4xf32>) -> tensor<8x1x4xi1>
    %cst_1 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8x1x4xf32>
    %5 = stablehlo.multiply %4, %1 : tensor<8x1x4xf32>
    %6 = call @_where(%3, %1, %5) : (tensor<8x1x4xi1>, tensor<8x1x4xf32>, tensor<8x1x4xf32>) -> tensor<8x1x4xf32>
    %cst_2 = stablehlo.constant dense<1.300000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x1x4xf32>
    %8 = stablehlo.multiply %7, %arg0 : tensor<8x1x4xf32>
    %cst_3 = stablehlo.constant dense<0.689999997> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8x1x4xf32>
    %10 = stablehlo.add %8, %9 : tensor<8x1x4xf32>
    %cst_4 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<8x1x4xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<8x1x4xf32>
    %13 = stablehlo.subtract %6, %12 : tensor<8x1x4xf32>
    %14:3 = call @elu(%13) : (tensor<8x1x4xf32>) -> (tensor<8x1x4xi1>, tensor<8x1x4xf32>, tensor<8x1x4xi1>)
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<8x1x4xf32>
    %16 = call @elu_1(%14#0, %14#1, %14#2, %15) : (tensor<8x1x4xi1>, tensor<8x1x4xf32>, tensor<8x1x4xi1>, tensor<8x1x4xf32>) -> tensor<8x1x4xf32>
    %17 = stablehlo.negate %16 : tensor<8x1x4xf32>
    %cst_6 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<8x1x4xf32>
    %19 = stablehlo.multiply %18, %17 : tensor<8x1x4xf32>
    %cst_7 = stablehlo.constant dense<1.300000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<8x1x4xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<8x1x4xf32>
    %22:2 = call @_where_4(%3, %16) : (tensor<8x1x4xi1>, tensor<8x1x4xf32>) -> (tensor<8x1x4xf32>, tensor<8x1x4xf32>)
    %cst_8 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<8x1x4xf32>
    %24 = stablehlo.multiply %23, %22#1 : tensor<8x1x4xf32>
    %25 = stablehlo.add %22#0, %24 : tensor<8x1x4xf32>
    %cst_9 = stablehlo.constant dense<0.76999998> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x1x4xf32>
    %27 = stablehlo.multiply %26, %25 : tensor<8x1x4xf32>
    %28 = stablehlo.add %21, %27 : tensor<8x1x4xf32>
    return %28 : tensor<8x1x4xf32>
  }
  func.func private @_where(%arg0: tensor<8x1x4xi1>, %arg1: tensor<8x1x4xf32>, %arg2: tensor<8x1x4xf32>) -> tensor<8x1x4xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<8x1x4xi1>, tensor<8x1x4xf32>
    return %0 : tensor<8x1x4xf32>
  }
  func.func private @elu(%arg0: tensor<8x1x4xf32>) -> (tensor<8x1x4xi1>, tensor<8x1x4xf32>, tensor<8x1x4xi1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x1x4xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<8x1x4xf32>, tensor<8x1x4xf32>) -> tensor<8x1x4xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x1x4xf32>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<8x1x4xf32>, tensor<8x1x4xf32>) -> tensor<8x1x4xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = call @_where_0(%3, %cst_1, %arg0) : (tensor<8x1x4xi1>, tensor<f32>, tensor<8x1x4xf32>) -> tensor<8x1x4xf32>
    %5 = stablehlo.exponential_minus_one %4 : tensor<8x1x4xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x1x4xf32>
    %7 = stablehlo.add %5, %6 : tensor<8x1x4xf32>
    return %3, %7, %1 : tensor<8x1x4xi1>, tensor<8x1x4xf32>, tensor<8x1x4xi1>
  }
  func.func private @_where_0(%arg0: tensor<8x1x4xi1>, %arg1: tensor<f32>, %arg2: tensor<8x1x4xf32>) -> tensor<8x1x4xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<8x1x4xf32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<8x1x4xi1>, tensor<8x1x4xf32>
    return %2 : tensor<8x1x4xf32>
  }
  func.func private @elu_1(%arg0: tensor<8x1x4xi1>, %arg1: tensor<8x1x4xf32>, %arg2: tensor<8x1x4xi1>, %arg3: tensor<8x1x4xf32>) -> tensor<8x1x4xf32> {
    %0:2 = call @_where_2(%arg2, %arg3) : (tensor<8x1x4xi1>, tensor<8x1x4xf32>) -> (tensor<8x1x4xf32>, tensor<8x1x4xf32>)
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x1x4xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<8x1x4xf32>
    %3 = stablehlo.multiply %2, %arg1 : tensor<8x1x4xf32>
    %4 = call @_where_3(%arg0, %3) : (tensor<8x1x4xi1>, tensor<8x1x4xf32>) -> tensor<8x1x4xf32>
    %5 = stablehlo.add %0#0, %4 : tensor<8x1x4xf32>
    return %5 : tensor<8x1x4xf32>
  }
  func.func private @_where_2(%arg0: tensor<8x1x4xi1>, %arg1: tensor<8x1x4xf32>) -> (tensor<8x1x4xf32>, tensor<8x1x4xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x1x4xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<8x1x4xi1>, tensor<8x1x4xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<8x1x4xi1>, tensor<8x1x4xf32>
    return %2, %1 : tensor<8x1x4xf32>, tensor<8x1x4xf32>
  }
  func.func private @_where_3(%arg0: tensor<8x1x4xi1>, %arg1: tensor<8x1x4xf32>) -> tensor<8x1x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x1x4xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<8x1x4xi1>, tensor<8x1x4xf32>
    return %1 : tensor<8x1x4xf32>
  }
  func.func private @_where_4(%arg0: tensor<8x1x4xi1>, %arg1: tensor<8x1x4xf32>) -> (tensor<8x1x4xf32>, tensor<8x1x4xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x1x4xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<8x1x4xi1>, tensor<8x1x4xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<8x1x4xi1>, tensor<8x1x4xf32>
    return %2, %1 : tensor<8x1x4xf32>, tensor<8x1x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
