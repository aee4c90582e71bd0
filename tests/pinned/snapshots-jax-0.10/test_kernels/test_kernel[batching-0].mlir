// import jax
// import jax.numpy as jnp
//
//
// def damped_gram_matrix_kernel(left, right):
//     attenuated = 0.75 / (0.74 + left**2)
//     compressed = jax.nn.hard_sigmoid(right)
//
//     def kernel_fn(p, q):
//         gap = jnp.sin(p) - q
//         r = 1.0 / (1.0 + jnp.sum(gap**2))
//         return jnp.exp(1.17 * jnp.tanh(r))
//
//     table = jax.vmap(lambda ai: jax.vmap(lambda bj: kernel_fn(ai, bj))(compressed))(
//         attenuated
//     )
//     return 0.25 - 0.4 * table
//
//   left: float32[3, 2] in [-1.2, 1.2]
//   right: float32[4, 2] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_damped_gram_matrix_kernel attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x2xf32>, %arg1: tensor<4x2xf32>) -> (tensor<3x4xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<3x2xf32>
    %cst = stablehlo.constant dense<7.400000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %2 = stablehlo.add %1, %0 : tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %4 = stablehlo.divide %3, %2 : tensor<3x2xf32>
    %5 = call @hard_sigmoid(%arg1) : (tensor<4x2xf32>) -> tensor<4x2xf32>
    %6 = stablehlo.sine %4 : tensor<3x2xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 2] : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
    %8 = stablehlo.broadcast_in_dim %5, dims = [1, 2] : (tensor<4x2xf32>) -> tensor<1x4x2xf32>
    %9 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<3x1x2xf32>) -> tensor<3x4x2xf32>
    %10 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x4x2xf32>) -> tensor<3x4x2xf32>
    %11 = stablehlo.subtract %9, %10 : tensor<3x4x2xf32>
    %12 = stablehlo.multiply %11, %11 : tensor<3x4x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%12 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<3x4x2xf32>, tensor<f32>) -> tensor<3x4xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %15 = stablehlo.add %14, %13 : tensor<3x4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %17 = stablehlo.divide %16, %15 : tensor<3x4xf32>
    %18 = stablehlo.tanh %17 : tensor<3x4xf32>
    %cst_4 = stablehlo.constant dense<1.170000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %20 = stablehlo.multiply %19, %18 : tensor<3x4xf32>
    %21 = stablehlo.exponential %20 : tensor<3x4xf32>
    %cst_5 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<3x4xf32>
    %cst_6 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %25 = stablehlo.subtract %24, %23 : tensor<3x4xf32>
    return %25 : tensor<3x4xf32>
  }
  func.func private @hard_sigmoid(%arg0: tensor<4x2xf32>) -> tensor<4x2xf32> {
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %1 = stablehlo.add %arg0, %0 : tensor<4x2xf32>
    %2 = call @relu6(%1) : (tensor<4x2xf32>) -> tensor<4x2xf32>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %4 = stablehlo.divide %2, %3 : tensor<4x2xf32>
    return %4 : tensor<4x2xf32>
  }
  func.func private @relu6(%arg0: tensor<4x2xf32>) -> tensor<4x2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4x2xf32>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %3 = stablehlo.minimum %1, %2 : tensor<4x2xf32>
    return %3 : tensor<4x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x2xf32>, %arg1: tensor<4x2xf32>) -> (tensor<3x2xf32> {jax.result_info = "result[0]"}, tensor<4x2xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<3x2xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<7.400000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %4 = stablehlo.add %3, %0 : tensor<3x2xf32>
    %cst_1 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %6 = stablehlo.divide %5, %4 : tensor<3x2xf32>
    %7 = stablehlo.multiply %4, %4 : tensor<3x2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %9 = stablehlo.divide %8, %7 : tensor<3x2xf32>
    %10:2 = call @hard_sigmoid(%arg1) : (tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<4x2xi1>)
    %11 = stablehlo.sine %6 : tensor<3x2xf32>
    %12 = stablehlo.cosine %6 : tensor<3x2xf32>
    %13 = stablehlo.broadcast_in_dim %11, dims = [0, 2] : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
    %14 = stablehlo.broadcast_in_dim %10#0, dims = [1, 2] : (tensor<4x2xf32>) -> tensor<1x4x2xf32>
    %15 = stablehlo.broadcast_in_dim %13, dims = [0, 1, 2] : (tensor<3x1x2xf32>) -> tensor<3x4x2xf32>
    %16 = stablehlo.broadcast_in_dim %14, dims = [0, 1, 2] : (tensor<1x4x2xf32>) -> tensor<3x4x2xf32>
    %17 = stablehlo.subtract %15, %16 : tensor<3x4x2xf32>
    %18 = stablehlo.multiply %17, %17 : tensor<3x4x2xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x4x2xf32>
    %20 = stablehlo.multiply %19, %17 : tensor<3x4x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%18 init: %cst_4) applies stablehlo.add across dimensions = [2] : (tensor<3x4x2xf32>, tensor<f32>) -> tensor<3x4xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %23 = stablehlo.add %22, %21 : tensor<3x4xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %25 = stablehlo.divide %24, %23 : tensor<3x4xf32>
    %26 = stablehlo.multiply %23, %23 : tensor<3x4xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %28 = stablehlo.divide %27, %26 : tensor<3x4xf32>
    %29 = stablehlo.tanh %25 : tensor<3x4xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %31 = stablehlo.subtract %30, %29 : tensor<3x4xf32>
    %cst_9 = stablehlo.constant dense<1.170000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %33 = stablehlo.multiply %32, %29 : tensor<3x4xf32>
    %34 = stablehlo.exponential %33 : tensor<3x4xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %36 = stablehlo.negate %35 : tensor<3x4xf32>
    %cst_11 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %38 = stablehlo.multiply %37, %36 : tensor<3x4xf32>
    %39 = stablehlo.multiply %38, %34 : tensor<3x4xf32>
    %cst_12 = stablehlo.constant dense<1.170000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %41 = stablehlo.multiply %40, %39 : tensor<3x4xf32>
    %42 = stablehlo.multiply %41, %31 : tensor<3x4xf32>
    %43 = stablehlo.multiply %42, %29 : tensor<3x4xf32>
    %44 = stablehlo.add %42, %43 : tensor<3x4xf32>
    %45 = stablehlo.multiply %44, %28 : tensor<3x4xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %47 = stablehlo.multiply %45, %46 : tensor<3x4xf32>
    %48 = stablehlo.negate %47 : tensor<3x4xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<3x4xf32>) -> tensor<3x4x2xf32>
    %50 = stablehlo.multiply %49, %20 : tensor<3x4x2xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.reduce(%50 init: %cst_14) applies stablehlo.add across dimensions = [1] : (tensor<3x4x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %52 = stablehlo.reshape %51 : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
    %53 = stablehlo.negate %50 : tensor<3x4x2xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.reduce(%53 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<3x4x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %55 = stablehlo.reshape %54 : (tensor<4x2xf32>) -> tensor<1x4x2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.reduce(%55 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<1x4x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.reduce(%52 init: %cst_17) applies stablehlo.add across dimensions = [1] : (tensor<3x1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %58 = stablehlo.multiply %57, %12 : tensor<3x2xf32>
    %59 = call @hard_sigmoid_0(%10#1, %56) : (tensor<4x2xi1>, tensor<4x2xf32>) -> tensor<4x2xf32>
    %60 = stablehlo.multiply %58, %9 : tensor<3x2xf32>
    %cst_18 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %62 = stablehlo.multiply %60, %61 : tensor<3x2xf32>
    %63 = stablehlo.negate %62 : tensor<3x2xf32>
    %64 = stablehlo.multiply %63, %2 : tensor<3x2xf32>
    return %64, %59 : tensor<3x2xf32>, tensor<4x2xf32>
  }
  func.func private @hard_sigmoid(%arg0: tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<4x2xi1>) {
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %1 = stablehlo.add %arg0, %0 : tensor<4x2xf32>
    %2 = call @relu6(%1) : (tensor<4x2xf32>) -> tensor<4x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %4 = stablehlo.compare GT, %1, %3, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_1 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %6 = stablehlo.compare LT, %1, %5, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %7 = stablehlo.and %4, %6 : tensor<4x2xi1>
    %cst_2 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %9 = stablehlo.divide %2, %8 : tensor<4x2xf32>
    return %9, %7 : tensor<4x2xf32>, tensor<4x2xi1>
  }
  func.func private @relu6(%arg0: tensor<4x2xf32>) -> tensor<4x2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4x2xf32>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %3 = stablehlo.minimum %1, %2 : tensor<4x2xf32>
    return %3 : tensor<4x2xf32>
  }
  func.func private @hard_sigmoid_0(%arg0: tensor<4x2xi1>, %arg1: tensor<4x2xf32>) -> tensor<4x2xf32> {
    %cst = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %1 = stablehlo.divide %arg1, %0 : tensor<4x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %3 = stablehlo.select %arg0, %1, %2 : tensor<4x2xi1>, tensor<4x2xf32>
    return %3 : tensor<4x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
