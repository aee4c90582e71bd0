// import jax
// import jax.numpy as jnp
//
//
// def chain(displacement, a):
//     total_sum = 1.8 * displacement + a
//     switched = jnp.where(total_sum > -0.27, total_sum, 0.44 * total_sum)
//     product = switched * total_sum
//     interpolated = 0.56 * product + 0.44 * switched
//     difference = interpolated - total_sum
//     gap = difference - total_sum
//     delta = jnp.subtract(gap, total_sum)
//     return jax.nn.soft_sign(delta)
//
//   displacement: float32[3] in [-0.8, 0.8]
//   a: float32[3] in [-3, 3]
// -----
// forward, cpu
module @jit_chain attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>) -> (tensor<3xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<1.800000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<3xf32>
    %2 = stablehlo.add %1, %arg1 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<-2.700000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %4 = stablehlo.compare GT, %2, %3, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_1 = stablehlo.constant dense<4.400000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %6 = stablehlo.multiply %5, %2 : tensor<3xf32>
    %7 = call @_where(%4, %2, %6) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %8 = stablehlo.multiply %7, %2 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<5.600000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %10 = stablehlo.multiply %9, %8 : tensor<3xf32>
    %cst_3 = stablehlo.constant dense<4.400000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %12 = stablehlo.multiply %11, %7 : tensor<3xf32>
    %13 = stablehlo.add %10, %12 : tensor<3xf32>
    %14 = stablehlo.subtract %13, %2 : tensor<3xf32>
    %15 = stablehlo.subtract %14, %2 : tensor<3xf32>
    %16 = stablehlo.subtract %15, %2 : tensor<3xf32>
    %17 = call @soft_sign(%16) : (tensor<3xf32>) -> tensor<3xf32>
    return %17 : tensor<3xf32>
  }
  func.func private @_where(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3xi1>, tensor<3xf32>
    return %0 : tensor<3xf32>
  }
  func.func private @soft_sign(%arg0: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.abs %arg0 : tensor<3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.add %0, %1 : tensor<3xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<3xf32>
    return %3 : tensor<3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>) -> (tensor<3xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<1.800000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<3xf32>
    %2 = stablehlo.add %1, %arg1 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<-2.700000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %4 = stablehlo.compare GT, %2, %3, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_1 = stablehlo.constant dense<4.400000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %6 = stablehlo.multiply %5, %2 : tensor<3xf32>
    %7 = call @_where(%4, %2, %6) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %8 = stablehlo.multiply %7, %2 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<5.600000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %10 = stablehlo.multiply %9, %8 : tensor<3xf32>
    %cst_3 = stablehlo.constant dense<4.400000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %12 = stablehlo.multiply %11, %7 : tensor<3xf32>
    %13 = stablehlo.add %10, %12 : tensor<3xf32>
    %14 = stablehlo.subtract %13, %2 : tensor<3xf32>
    %15 = stablehlo.subtract %14, %2 : tensor<3xf32>
    %16 = stablehlo.subtract %15, %2 : tensor<3xf32>
    %17:3 = call @soft_sign(%16) : (tensor<3xf32>) -> (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>)
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %19 = call @soft_sign_0(%17#0, %17#1, %16, %17#2, %18) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %20 = stablehlo.negate %19 : tensor<3xf32>
    %21 = stablehlo.negate %19 : tensor<3xf32>
    %22 = stablehlo.add %20, %21 : tensor<3xf32>
    %23 = stablehlo.negate %19 : tensor<3xf32>
    %24 = stablehlo.add %22, %23 : tensor<3xf32>
    %cst_5 = stablehlo.constant dense<4.400000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %26 = stablehlo.multiply %25, %19 : tensor<3xf32>
    %cst_6 = stablehlo.constant dense<5.600000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %28 = stablehlo.multiply %27, %19 : tensor<3xf32>
    %29 = stablehlo.multiply %7, %28 : tensor<3xf32>
    %30 = stablehlo.multiply %28, %2 : tensor<3xf32>
    %31 = stablehlo.add %26, %30 : tensor<3xf32>
    %32 = stablehlo.add %24, %29 : tensor<3xf32>
    %33:2 = call @_where_1(%4, %31) : (tensor<3xi1>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>)
    %34 = stablehlo.add %32, %33#0 : tensor<3xf32>
    %cst_7 = stablehlo.constant dense<4.400000e-01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %36 = stablehlo.multiply %35, %33#1 : tensor<3xf32>
    %37 = stablehlo.add %34, %36 : tensor<3xf32>
    %cst_8 = stablehlo.constant dense<1.800000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %39 = stablehlo.multiply %38, %37 : tensor<3xf32>
    return %39, %37 : tensor<3xf32>, tensor<3xf32>
  }
  func.func private @_where(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3xi1>, tensor<3xf32>
    return %0 : tensor<3xf32>
  }
  func.func private @soft_sign(%arg0: tensor<3xf32>) -> (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %4 = stablehlo.add %0, %3 : tensor<3xf32>
    %5 = stablehlo.multiply %4, %4 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %7 = stablehlo.divide %6, %5 : tensor<3xf32>
    return %2, %4, %7 : tensor<3xi1>, tensor<3xf32>, tensor<3xf32>
  }
  func.func private @soft_sign_0(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<3xf32>, %arg4: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<3xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<3xf32>
    %2 = stablehlo.negate %1 : tensor<3xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<3xi1>, tensor<3xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<3xi1>, tensor<3xf32>
    %7 = stablehlo.add %3, %6 : tensor<3xf32>
    %8 = stablehlo.negate %5 : tensor<3xf32>
    %9 = stablehlo.add %7, %8 : tensor<3xf32>
    return %9 : tensor<3xf32>
  }
  func.func private @_where_1(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<3xi1>, tensor<3xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<3xi1>, tensor<3xf32>
    return %2, %1 : tensor<3xf32>, tensor<3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
