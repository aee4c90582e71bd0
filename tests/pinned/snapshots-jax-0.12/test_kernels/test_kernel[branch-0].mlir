// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def smooth_conditional_step(intensity, a, level):
//     is_hot = level < 0.1
//     activation = jnp.tanh(intensity * a)
//
//     def attract(u):
//         saturated = jax.nn.soft_sign(u)
//         interaction = saturated * jax.nn.soft_sign(saturated)
//         return interaction * interaction
//
//     chosen = lax.cond(is_hot, lambda u: jnp.sin(0.5 * u + 1.541), attract, activation)
//     return 0.89 - (level * jnp.tanh(level) - chosen)
//
//   intensity: float32[5] in [0.3, 1.5]
//   a: float32[5] in [-1.5, 1.5]
//   level: float32[] in [-1, 1]
// -----
// forward, cpu
module @jit_smooth_conditional_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<f32>) -> (tensor<5xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %0 = stablehlo.compare LT, %arg2, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1 = stablehlo.multiply %arg0, %arg1 : tensor<5xf32>
    %2 = stablehlo.tanh %1 : tensor<5xf32>
    %3 = stablehlo.convert %0 : (tensor<i1>) -> tensor<i32>
    %4 = "stablehlo.case"(%3) ({
      %11 = func.call @soft_sign(%2) : (tensor<5xf32>) -> tensor<5xf32>
      %12 = func.call @soft_sign(%11) : (tensor<5xf32>) -> tensor<5xf32>
      %13 = stablehlo.multiply %11, %12 : tensor<5xf32>
      %14 = stablehlo.multiply %13, %13 : tensor<5xf32>
      stablehlo.return %14 : tensor<5xf32>
    }, {
      %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %12 = stablehlo.multiply %11, %2 : tensor<5xf32>
      %cst_2 = stablehlo.constant dense<1.541000e+00> : tensor<f32>
      %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %14 = stablehlo.add %12, %13 : tensor<5xf32>
      %15 = stablehlo.sine %14 : tensor<5xf32>
      stablehlo.return %15 : tensor<5xf32>
    }) : (tensor<i32>) -> tensor<5xf32>
    %5 = stablehlo.tanh %arg2 : tensor<f32>
    %6 = stablehlo.multiply %arg2, %5 : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %8 = stablehlo.subtract %7, %4 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.889999985> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %10 = stablehlo.subtract %9, %8 : tensor<5xf32>
    return %10 : tensor<5xf32>
  }
  func.func private @soft_sign(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.abs %arg0 : tensor<5xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %2 = stablehlo.add %0, %1 : tensor<5xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<5xf32>
    return %3 : tensor<5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<f32>) -> (tensor<5xf32> {jax.result_info = "result[0]"}, tensor<5xf32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %0 = stablehlo.compare LT, %arg2, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1 = stablehlo.multiply %arg0, %arg1 : tensor<5xf32>
    %2 = stablehlo.tanh %1 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.add %3, %2 : tensor<5xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %6 = stablehlo.subtract %5, %2 : tensor<5xf32>
    %7 = stablehlo.multiply %4, %6 : tensor<5xf32>
    %8 = stablehlo.convert %0 : (tensor<i1>) -> tensor<i32>
    %9:9 = "stablehlo.case"(%8) ({
      %26:4 = func.call @soft_sign(%2) : (tensor<5xf32>) -> (tensor<5xf32>, tensor<5xi1>, tensor<5xf32>, tensor<5xf32>)
      %27:4 = func.call @soft_sign(%26#0) : (tensor<5xf32>) -> (tensor<5xf32>, tensor<5xi1>, tensor<5xf32>, tensor<5xf32>)
      %28 = stablehlo.multiply %26#0, %27#0 : tensor<5xf32>
      stablehlo.return %26#1, %26#2, %26#3, %27#1, %27#2, %26#0, %27#3, %27#0, %28 : tensor<5xi1>, tensor<5xf32>, tensor<5xf32>, tensor<5xi1>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
    }, {
      %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %26 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %27 = stablehlo.multiply %26, %2 : tensor<5xf32>
      %cst_7 = stablehlo.constant dense<1.541000e+00> : tensor<f32>
      %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %29 = stablehlo.add %27, %28 : tensor<5xf32>
      %30 = stablehlo.cosine %29 : tensor<5xf32>
      %c = stablehlo.constant dense<false> : tensor<i1>
      %31 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<5xi1>
      %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %32 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %c_9 = stablehlo.constant dense<false> : tensor<i1>
      %33 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i1>) -> tensor<5xi1>
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %34 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %35 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %36 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %37 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %38 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5xf32>
      stablehlo.return %31, %30, %32, %33, %34, %35, %36, %37, %38 : tensor<5xi1>, tensor<5xf32>, tensor<5xf32>, tensor<5xi1>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
    }) : (tensor<i32>) -> (tensor<5xi1>, tensor<5xf32>, tensor<5xf32>, tensor<5xi1>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>)
    %10 = stablehlo.tanh %arg2 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.add %cst_2, %10 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.subtract %cst_3, %10 : tensor<f32>
    %13 = stablehlo.multiply %11, %12 : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %15 = stablehlo.negate %14 : tensor<5xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%15 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %17 = stablehlo.negate %15 : tensor<5xf32>
    %18 = stablehlo.multiply %arg2, %16 : tensor<f32>
    %19 = stablehlo.multiply %16, %10 : tensor<f32>
    %20 = stablehlo.multiply %18, %13 : tensor<f32>
    %21 = stablehlo.add %19, %20 : tensor<f32>
    %22 = "stablehlo.case"(%8) ({
      %26 = stablehlo.multiply %9#8, %17 : tensor<5xf32>
      %27 = stablehlo.multiply %17, %9#8 : tensor<5xf32>
      %28 = stablehlo.add %26, %27 : tensor<5xf32>
      %29 = stablehlo.multiply %9#5, %28 : tensor<5xf32>
      %30 = stablehlo.multiply %28, %9#7 : tensor<5xf32>
      %31 = func.call @soft_sign_0(%9#3, %9#4, %9#5, %9#6, %29) : (tensor<5xi1>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> tensor<5xf32>
      %32 = stablehlo.add %30, %31 : tensor<5xf32>
      %33 = func.call @soft_sign_0(%9#0, %9#1, %2, %9#2, %32) : (tensor<5xi1>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> tensor<5xf32>
      stablehlo.return %33 : tensor<5xf32>
    }, {
      %26 = stablehlo.multiply %17, %9#1 : tensor<5xf32>
      %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %28 = stablehlo.multiply %27, %26 : tensor<5xf32>
      stablehlo.return %28 : tensor<5xf32>
    }) : (tensor<i32>) -> tensor<5xf32>
    %23 = stablehlo.multiply %22, %7 : tensor<5xf32>
    %24 = stablehlo.multiply %arg0, %23 : tensor<5xf32>
    %25 = stablehlo.multiply %23, %arg1 : tensor<5xf32>
    return %25, %24, %21 : tensor<5xf32>, tensor<5xf32>, tensor<f32>
  }
  func.func private @soft_sign(%arg0: tensor<5xf32>) -> (tensor<5xf32>, tensor<5xi1>, tensor<5xf32>, tensor<5xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.add %0, %3 : tensor<5xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<5xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<5xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %8 = stablehlo.divide %7, %6 : tensor<5xf32>
    return %5, %2, %4, %8 : tensor<5xf32>, tensor<5xi1>, tensor<5xf32>, tensor<5xf32>
  }
  func.func private @soft_sign_0(%arg0: tensor<5xi1>, %arg1: tensor<5xf32>, %arg2: tensor<5xf32>, %arg3: tensor<5xf32>, %arg4: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<5xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<5xf32>
    %2 = stablehlo.negate %1 : tensor<5xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<5xi1>, tensor<5xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<5xi1>, tensor<5xf32>
    %7 = stablehlo.add %3, %6 : tensor<5xf32>
    %8 = stablehlo.negate %5 : tensor<5xf32>
    %9 = stablehlo.add %7, %8 : tensor<5xf32>
    return %9 : tensor<5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
