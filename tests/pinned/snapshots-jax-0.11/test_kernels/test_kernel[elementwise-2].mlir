// import jax
// import jax.numpy as jnp
//
//
// def coupled_misfit(pred, reference):
//     residual = pred - reference
//     interaction = residual * jax.nn.sigmoid(residual)
//     squashed = jnp.tanh(jax.nn.hard_silu(interaction))
//     normalized = squashed / (0.887 + jnp.abs(squashed))
//     return normalized**2
//
//   pred: float32[5, 4] in [-2, 2]
//   reference: float32[1] in [-2, 2]
// -----
// forward, cpu
module @jit_coupled_misfit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x4xf32>, %arg1: tensor<1xf32>) -> (tensor<5x4xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<5x4xf32>
    %2 = stablehlo.subtract %arg0, %1 : tensor<5x4xf32>
    %3 = stablehlo.negate %2 : tensor<5x4xf32>
    %4 = stablehlo.exponential %3 : tensor<5x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %6 = stablehlo.add %5, %4 : tensor<5x4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %8 = stablehlo.divide %7, %6 : tensor<5x4xf32>
    %9 = stablehlo.multiply %2, %8 : tensor<5x4xf32>
    %10 = call @hard_silu(%9) : (tensor<5x4xf32>) -> tensor<5x4xf32>
    %11 = stablehlo.tanh %10 : tensor<5x4xf32>
    %12 = stablehlo.abs %11 : tensor<5x4xf32>
    %cst_1 = stablehlo.constant dense<8.870000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %14 = stablehlo.add %13, %12 : tensor<5x4xf32>
    %15 = stablehlo.divide %11, %14 : tensor<5x4xf32>
    %16 = stablehlo.multiply %15, %15 : tensor<5x4xf32>
    return %16 : tensor<5x4xf32>
  }
  func.func private @hard_silu(%arg0: tensor<5x4xf32>) -> tensor<5x4xf32> {
    %0 = call @hard_sigmoid(%arg0) : (tensor<5x4xf32>) -> tensor<5x4xf32>
    %1 = stablehlo.multiply %arg0, %0 : tensor<5x4xf32>
    return %1 : tensor<5x4xf32>
  }
  func.func private @hard_sigmoid(%arg0: tensor<5x4xf32>) -> tensor<5x4xf32> {
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %1 = stablehlo.add %arg0, %0 : tensor<5x4xf32>
    %2 = call @relu6(%1) : (tensor<5x4xf32>) -> tensor<5x4xf32>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %4 = stablehlo.divide %2, %3 : tensor<5x4xf32>
    return %4 : tensor<5x4xf32>
  }
  func.func private @relu6(%arg0: tensor<5x4xf32>) -> tensor<5x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<5x4xf32>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %3 = stablehlo.minimum %1, %2 : tensor<5x4xf32>
    return %3 : tensor<5x4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x4xf32>, %arg1: tensor<1xf32>) -> (tensor<5x4xf32> {jax.result_info = "result[0]"}, tensor<1xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<5x4xf32>
    %2 = stablehlo.subtract %arg0, %1 : tensor<5x4xf32>
    %3 = stablehlo.negate %2 : tensor<5x4xf32>
    %4 = stablehlo.exponential %3 : tensor<5x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %6 = stablehlo.add %5, %4 : tensor<5x4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %8 = stablehlo.divide %7, %6 : tensor<5x4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %10 = stablehlo.subtract %9, %8 : tensor<5x4xf32>
    %11 = stablehlo.multiply %8, %10 : tensor<5x4xf32>
    %12 = stablehlo.multiply %2, %8 : tensor<5x4xf32>
    %13:3 = call @hard_silu(%12) : (tensor<5x4xf32>) -> (tensor<5x4xf32>, tensor<5x4xi1>, tensor<5x4xf32>)
    %14 = stablehlo.tanh %13#0 : tensor<5x4xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %16 = stablehlo.add %15, %14 : tensor<5x4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %18 = stablehlo.subtract %17, %14 : tensor<5x4xf32>
    %19 = stablehlo.multiply %16, %18 : tensor<5x4xf32>
    %20 = stablehlo.abs %14 : tensor<5x4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %22 = stablehlo.compare GE, %14, %21, FLOAT : (tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x4xi1>
    %cst_5 = stablehlo.constant dense<8.870000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %24 = stablehlo.add %23, %20 : tensor<5x4xf32>
    %25 = stablehlo.divide %14, %24 : tensor<5x4xf32>
    %26 = stablehlo.multiply %24, %24 : tensor<5x4xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %28 = stablehlo.divide %27, %26 : tensor<5x4xf32>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %30 = stablehlo.multiply %29, %25 : tensor<5x4xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %32 = stablehlo.multiply %31, %30 : tensor<5x4xf32>
    %33 = stablehlo.multiply %32, %28 : tensor<5x4xf32>
    %34 = stablehlo.multiply %33, %14 : tensor<5x4xf32>
    %35 = stablehlo.negate %34 : tensor<5x4xf32>
    %36 = stablehlo.divide %32, %24 : tensor<5x4xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %38 = stablehlo.select %22, %37, %35 : tensor<5x4xi1>, tensor<5x4xf32>
    %39 = stablehlo.select %22, %35, %37 : tensor<5x4xi1>, tensor<5x4xf32>
    %40 = stablehlo.add %36, %39 : tensor<5x4xf32>
    %41 = stablehlo.negate %38 : tensor<5x4xf32>
    %42 = stablehlo.add %40, %41 : tensor<5x4xf32>
    %43 = stablehlo.multiply %42, %19 : tensor<5x4xf32>
    %44 = call @hard_silu_0(%13#1, %13#2, %12, %43) : (tensor<5x4xi1>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x4xf32>
    %45 = stablehlo.multiply %2, %44 : tensor<5x4xf32>
    %46 = stablehlo.multiply %44, %8 : tensor<5x4xf32>
    %47 = stablehlo.multiply %45, %11 : tensor<5x4xf32>
    %48 = stablehlo.add %46, %47 : tensor<5x4xf32>
    %49 = stablehlo.negate %48 : tensor<5x4xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.reduce(%49 init: %cst_10) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x4xf32>, tensor<f32>) -> tensor<f32>
    %51 = stablehlo.reshape %50 : (tensor<f32>) -> tensor<1x1xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.reduce(%51 init: %cst_11) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [] : (tensor<f32>) -> tensor<1xf32>
    return %48, %53 : tensor<5x4xf32>, tensor<1xf32>
  }
  func.func private @hard_silu(%arg0: tensor<5x4xf32>) -> (tensor<5x4xf32>, tensor<5x4xi1>, tensor<5x4xf32>) {
    %0:2 = call @hard_sigmoid(%arg0) : (tensor<5x4xf32>) -> (tensor<5x4xf32>, tensor<5x4xi1>)
    %1 = stablehlo.multiply %arg0, %0#0 : tensor<5x4xf32>
    return %1, %0#1, %0#0 : tensor<5x4xf32>, tensor<5x4xi1>, tensor<5x4xf32>
  }
  func.func private @hard_sigmoid(%arg0: tensor<5x4xf32>) -> (tensor<5x4xf32>, tensor<5x4xi1>) {
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %1 = stablehlo.add %arg0, %0 : tensor<5x4xf32>
    %2 = call @relu6(%1) : (tensor<5x4xf32>) -> tensor<5x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %4 = stablehlo.compare GT, %1, %3, FLOAT : (tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x4xi1>
    %cst_1 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %6 = stablehlo.compare LT, %1, %5, FLOAT : (tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x4xi1>
    %7 = stablehlo.and %4, %6 : tensor<5x4xi1>
    %cst_2 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %9 = stablehlo.divide %2, %8 : tensor<5x4xf32>
    return %9, %7 : tensor<5x4xf32>, tensor<5x4xi1>
  }
  func.func private @relu6(%arg0: tensor<5x4xf32>) -> tensor<5x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<5x4xf32>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %3 = stablehlo.minimum %1, %2 : tensor<5x4xf32>
    return %3 : tensor<5x4xf32>
  }
  func.func private @hard_silu_0(%arg0: tensor<5x4xi1>, %arg1: tensor<5x4xf32>, %arg2: tensor<5x4xf32>, %arg3: tensor<5x4xf32>) -> tensor<5x4xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<5x4xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<5x4xf32>
    %2 = call @hard_sigmoid_1(%arg0, %0) : (tensor<5x4xi1>, tensor<5x4xf32>) -> tensor<5x4xf32>
    %3 = stablehlo.add %1, %2 : tensor<5x4xf32>
    return %3 : tensor<5x4xf32>
  }
  func.func private @hard_sigmoid_1(%arg0: tensor<5x4xi1>, %arg1: tensor<5x4xf32>) -> tensor<5x4xf32> {
    %cst = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %1 = stablehlo.divide %arg1, %0 : tensor<5x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %3 = stablehlo.select %arg0, %1, %2 : tensor<5x4xi1>, tensor<5x4xf32>
    return %3 : tensor<5x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
