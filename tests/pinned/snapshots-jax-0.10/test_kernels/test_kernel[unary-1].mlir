// import jax
//
//
// def fourier_sum_kernel(theta):
//     arg = jax.nn.hard_sigmoid(theta)
//     merged = 0.921 * arg + 0.8 * arg**2
//     combined = merged + 0.53 * jax.nn.sigmoid(merged)
//     return 0.5 * combined + 0.26
//
//   theta: float32[2, 11] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_fourier_sum_kernel attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x11xf32>) -> (tensor<2x11xf32> {jax.result_info = "result"}) {
    %0 = call @hard_sigmoid(%arg0) : (tensor<2x11xf32>) -> tensor<2x11xf32>
    %cst = stablehlo.constant dense<9.210000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<2x11xf32>
    %3 = stablehlo.multiply %0, %0 : tensor<2x11xf32>
    %cst_0 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<2x11xf32>
    %6 = stablehlo.add %2, %5 : tensor<2x11xf32>
    %7 = stablehlo.negate %6 : tensor<2x11xf32>
    %8 = stablehlo.exponential %7 : tensor<2x11xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %10 = stablehlo.add %9, %8 : tensor<2x11xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %12 = stablehlo.divide %11, %10 : tensor<2x11xf32>
    %cst_3 = stablehlo.constant dense<5.300000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %14 = stablehlo.multiply %13, %12 : tensor<2x11xf32>
    %15 = stablehlo.add %6, %14 : tensor<2x11xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %17 = stablehlo.multiply %16, %15 : tensor<2x11xf32>
    %cst_5 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %19 = stablehlo.add %17, %18 : tensor<2x11xf32>
    return %19 : tensor<2x11xf32>
  }
  func.func private @hard_sigmoid(%arg0: tensor<2x11xf32>) -> tensor<2x11xf32> {
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %1 = stablehlo.add %arg0, %0 : tensor<2x11xf32>
    %2 = call @relu6(%1) : (tensor<2x11xf32>) -> tensor<2x11xf32>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %4 = stablehlo.divide %2, %3 : tensor<2x11xf32>
    return %4 : tensor<2x11xf32>
  }
  func.func private @relu6(%arg0: tensor<2x11xf32>) -> tensor<2x11xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<2x11xf32>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %3 = stablehlo.minimum %1, %2 : tensor<2x11xf32>
    return %3 : tensor<2x11xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x11xf32>) -> (tensor<2x11xf32> {jax.result_info = "result[0]"}) {
    %0:2 = call @hard_sigmoid(%arg0) : (tensor<2x11xf32>) -> (tensor<2x11xf32>, tensor<2x11xi1>)
    %cst = stablehlo.constant dense<9.210000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %2 = stablehlo.multiply %1, %0#0 : tensor<2x11xf32>
    %3 = stablehlo.multiply %0#0, %0#0 : tensor<2x11xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %5 = stablehlo.multiply %4, %0#0 : tensor<2x11xf32>
    %cst_1 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %7 = stablehlo.multiply %6, %3 : tensor<2x11xf32>
    %8 = stablehlo.add %2, %7 : tensor<2x11xf32>
    %9 = stablehlo.negate %8 : tensor<2x11xf32>
    %10 = stablehlo.exponential %9 : tensor<2x11xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %12 = stablehlo.add %11, %10 : tensor<2x11xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %14 = stablehlo.divide %13, %12 : tensor<2x11xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %16 = stablehlo.subtract %15, %14 : tensor<2x11xf32>
    %17 = stablehlo.multiply %14, %16 : tensor<2x11xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %20 = stablehlo.multiply %19, %18 : tensor<2x11xf32>
    %cst_7 = stablehlo.constant dense<5.300000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %22 = stablehlo.multiply %21, %20 : tensor<2x11xf32>
    %23 = stablehlo.multiply %22, %17 : tensor<2x11xf32>
    %24 = stablehlo.add %20, %23 : tensor<2x11xf32>
    %cst_8 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %26 = stablehlo.multiply %25, %24 : tensor<2x11xf32>
    %27 = stablehlo.multiply %26, %5 : tensor<2x11xf32>
    %cst_9 = stablehlo.constant dense<9.210000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %29 = stablehlo.multiply %28, %24 : tensor<2x11xf32>
    %30 = stablehlo.add %27, %29 : tensor<2x11xf32>
    %31 = call @hard_sigmoid_0(%0#1, %30) : (tensor<2x11xi1>, tensor<2x11xf32>) -> tensor<2x11xf32>
    return %31 : tensor<2x11xf32>
  }
  func.func private @hard_sigmoid(%arg0: tensor<2x11xf32>) -> (tensor<2x11xf32>, tensor<2x11xi1>) {
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %1 = stablehlo.add %arg0, %0 : tensor<2x11xf32>
    %2 = call @relu6(%1) : (tensor<2x11xf32>) -> tensor<2x11xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %4 = stablehlo.compare GT, %1, %3, FLOAT : (tensor<2x11xf32>, tensor<2x11xf32>) -> tensor<2x11xi1>
    %cst_1 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %6 = stablehlo.compare LT, %1, %5, FLOAT : (tensor<2x11xf32>, tensor<2x11xf32>) -> tensor<2x11xi1>
    %7 = stablehlo.and %4, %6 : tensor<2x11xi1>
    %cst_2 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %9 = stablehlo.divide %2, %8 : tensor<2x11xf32>
    return %9, %7 : tensor<2x11xf32>, tensor<2x11xi1>
  }
  func.func private @relu6(%arg0: tensor<2x11xf32>) -> tensor<2x11xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<2x11xf32>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %3 = stablehlo.minimum %1, %2 : tensor<2x11xf32>
    return %3 : tensor<2x11xf32>
  }
  func.func private @hard_sigmoid_0(%arg0: tensor<2x11xi1>, %arg1: tensor<2x11xf32>) -> tensor<2x11xf32> {
    %cst = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %1 = stablehlo.divide %arg1, %0 : tensor<2x11xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %3 = stablehlo.select %arg0, %1, %2 : tensor<2x11xi1>, tensor<2x11xf32>
    return %3 : tensor<2x11xf32>
  }
}
// -----
// backward, cuda: same text as cpu
