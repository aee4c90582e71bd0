// import jax
// import jax.numpy as jnp
//
//
// def soft_length(r3):
//     return jnp.sqrt(jnp.sum(r3 * r3, axis=-1) + 0.5)
//
//
// def signed_gravity_step_stage(positions, center, drift, speed):
//     offset = positions + 0.19 * jnp.roll(positions, 1) - center
//     r = soft_length(offset)
//     falloff = speed * jnp.exp(-(0.72 * r))
//     accel = -falloff[:, None] * offset
//     total = drift + 0.05 * accel
//     excess = total - 0.687 * jax.nn.soft_sign(total)
//     return 0.78 - jnp.arctan(excess * excess)
//
//   positions: float32[3] in [-1.5, 1.5]
//   center: float32[5, 3] in [-1.5, 1.5]
//   drift: float32[5, 3] in [-1.5, 1.5]
//   speed: float32[5] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_signed_gravity_step_stage attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<5x3xf32>, %arg2: tensor<5x3xf32>, %arg3: tensor<5xf32>) -> (tensor<5x3xf32> {jax.result_info = "result"}) {
    %0 = call @_roll_static(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
    %cst = stablehlo.constant dense<1.900000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<3xf32>
    %3 = stablehlo.add %arg0, %2 : tensor<3xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<5x3xf32>
    %6 = stablehlo.subtract %5, %arg1 : tensor<5x3xf32>
    %7 = stablehlo.multiply %6, %6 : tensor<5x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %10 = stablehlo.add %8, %9 : tensor<5xf32>
    %11 = stablehlo.sqrt %10 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<7.200000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %13 = stablehlo.multiply %12, %11 : tensor<5xf32>
    %14 = stablehlo.negate %13 : tensor<5xf32>
    %15 = stablehlo.exponential %14 : tensor<5xf32>
    %16 = stablehlo.multiply %arg3, %15 : tensor<5xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %18 = stablehlo.negate %17 : tensor<5x1xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x3xf32>
    %20 = stablehlo.multiply %19, %6 : tensor<5x3xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %22 = stablehlo.multiply %21, %20 : tensor<5x3xf32>
    %23 = stablehlo.add %arg2, %22 : tensor<5x3xf32>
    %24 = call @soft_sign(%23) : (tensor<5x3xf32>) -> tensor<5x3xf32>
    %cst_4 = stablehlo.constant dense<0.686999976> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %26 = stablehlo.multiply %25, %24 : tensor<5x3xf32>
    %27 = stablehlo.subtract %23, %26 : tensor<5x3xf32>
    %28 = stablehlo.multiply %27, %27 : tensor<5x3xf32>
    %29 = chlo.atan %28 : tensor<5x3xf32> -> tensor<5x3xf32>
    %cst_5 = stablehlo.constant dense<7.800000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %31 = stablehlo.subtract %30, %29 : tensor<5x3xf32>
    return %31 : tensor<5x3xf32>
  }
  func.func private @_roll_static(%arg0: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.slice %arg0 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [0:2] : (tensor<3xf32>) -> tensor<2xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1xf32>, tensor<2xf32>) -> tensor<3xf32>
    return %2 : tensor<3xf32>
  }
  func.func private @soft_sign(%arg0: tensor<5x3xf32>) -> tensor<5x3xf32> {
    %0 = stablehlo.abs %arg0 : tensor<5x3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %2 = stablehlo.add %0, %1 : tensor<5x3xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<5x3xf32>
    return %3 : tensor<5x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<5x3xf32>, %arg2: tensor<5x3xf32>, %arg3: tensor<5xf32>) -> (tensor<3xf32> {jax.result_info = "result[0]"}, tensor<5x3xf32> {jax.result_info = "result[1]"}, tensor<5x3xf32> {jax.result_info = "result[2]"}, tensor<5xf32> {jax.result_info = "result[3]"}) {
    %0 = call @_roll_static(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
    %cst = stablehlo.constant dense<1.900000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<3xf32>
    %3 = stablehlo.add %arg0, %2 : tensor<3xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<5x3xf32>
    %6 = stablehlo.subtract %5, %arg1 : tensor<5x3xf32>
    %7 = stablehlo.multiply %6, %6 : tensor<5x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %10 = stablehlo.add %8, %9 : tensor<5xf32>
    %11 = stablehlo.sqrt %10 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %13 = stablehlo.divide %12, %11 : tensor<5xf32>
    %cst_3 = stablehlo.constant dense<7.200000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %15 = stablehlo.multiply %14, %11 : tensor<5xf32>
    %16 = stablehlo.negate %15 : tensor<5xf32>
    %17 = stablehlo.exponential %16 : tensor<5xf32>
    %18 = stablehlo.multiply %arg3, %17 : tensor<5xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %20 = stablehlo.negate %19 : tensor<5x1xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x3xf32>
    %22 = stablehlo.multiply %21, %6 : tensor<5x3xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %24 = stablehlo.multiply %23, %22 : tensor<5x3xf32>
    %25 = stablehlo.add %arg2, %24 : tensor<5x3xf32>
    %26:4 = call @soft_sign(%25) : (tensor<5x3xf32>) -> (tensor<5x3xf32>, tensor<5x3xi1>, tensor<5x3xf32>, tensor<5x3xf32>)
    %cst_5 = stablehlo.constant dense<0.686999976> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %28 = stablehlo.multiply %27, %26#0 : tensor<5x3xf32>
    %29 = stablehlo.subtract %25, %28 : tensor<5x3xf32>
    %30 = stablehlo.multiply %29, %29 : tensor<5x3xf32>
    %31 = chlo.square %30 : tensor<5x3xf32> -> tensor<5x3xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %33 = stablehlo.add %32, %31 : tensor<5x3xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %35 = stablehlo.negate %34 : tensor<5x3xf32>
    %36 = stablehlo.divide %35, %33 : tensor<5x3xf32>
    %37 = stablehlo.multiply %29, %36 : tensor<5x3xf32>
    %38 = stablehlo.multiply %36, %29 : tensor<5x3xf32>
    %39 = stablehlo.add %37, %38 : tensor<5x3xf32>
    %40 = stablehlo.negate %39 : tensor<5x3xf32>
    %cst_8 = stablehlo.constant dense<0.686999976> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %42 = stablehlo.multiply %41, %40 : tensor<5x3xf32>
    %43 = call @soft_sign_0(%26#1, %26#2, %25, %26#3, %42) : (tensor<5x3xi1>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<5x3xf32>
    %44 = stablehlo.add %39, %43 : tensor<5x3xf32>
    %cst_9 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %46 = stablehlo.multiply %45, %44 : tensor<5x3xf32>
    %47 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x3xf32>
    %48 = stablehlo.multiply %47, %46 : tensor<5x3xf32>
    %49 = stablehlo.multiply %46, %6 : tensor<5x3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.reduce(%49 init: %cst_10) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<5xf32>
    %51 = stablehlo.reshape %50 : (tensor<5xf32>) -> tensor<5x1xf32>
    %52 = stablehlo.negate %51 : tensor<5x1xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.reduce(%52 init: %cst_11) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf32>, tensor<f32>) -> tensor<5xf32>
    %54 = stablehlo.multiply %arg3, %53 : tensor<5xf32>
    %55 = stablehlo.multiply %53, %17 : tensor<5xf32>
    %56 = stablehlo.multiply %54, %17 : tensor<5xf32>
    %57 = stablehlo.negate %56 : tensor<5xf32>
    %cst_12 = stablehlo.constant dense<7.200000e-01> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %59 = stablehlo.multiply %58, %57 : tensor<5xf32>
    %60 = stablehlo.multiply %59, %13 : tensor<5xf32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [0] : (tensor<5xf32>) -> tensor<5x3xf32>
    %62 = stablehlo.multiply %6, %61 : tensor<5x3xf32>
    %63 = stablehlo.add %48, %62 : tensor<5x3xf32>
    %64 = stablehlo.multiply %61, %6 : tensor<5x3xf32>
    %65 = stablehlo.add %63, %64 : tensor<5x3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.reduce(%65 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<5x3xf32>, tensor<f32>) -> tensor<3xf32>
    %67 = stablehlo.reshape %66 : (tensor<3xf32>) -> tensor<1x3xf32>
    %68 = stablehlo.negate %65 : tensor<5x3xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.reduce(%67 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_15 = stablehlo.constant dense<1.900000e-01> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %71 = stablehlo.multiply %70, %69 : tensor<3xf32>
    %72 = call @_roll_static_1(%71) : (tensor<3xf32>) -> tensor<3xf32>
    %73 = stablehlo.add %69, %72 : tensor<3xf32>
    return %73, %68, %44, %55 : tensor<3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5xf32>
  }
  func.func private @_roll_static(%arg0: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.slice %arg0 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [0:2] : (tensor<3xf32>) -> tensor<2xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1xf32>, tensor<2xf32>) -> tensor<3xf32>
    return %2 : tensor<3xf32>
  }
  func.func private @soft_sign(%arg0: tensor<5x3xf32>) -> (tensor<5x3xf32>, tensor<5x3xi1>, tensor<5x3xf32>, tensor<5x3xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<5x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<5x3xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %4 = stablehlo.add %0, %3 : tensor<5x3xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<5x3xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<5x3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %8 = stablehlo.divide %7, %6 : tensor<5x3xf32>
    return %5, %2, %4, %8 : tensor<5x3xf32>, tensor<5x3xi1>, tensor<5x3xf32>, tensor<5x3xf32>
  }
  func.func private @soft_sign_0(%arg0: tensor<5x3xi1>, %arg1: tensor<5x3xf32>, %arg2: tensor<5x3xf32>, %arg3: tensor<5x3xf32>, %arg4: tensor<5x3xf32>) -> tensor<5x3xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<5x3xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<5x3xf32>
    %2 = stablehlo.negate %1 : tensor<5x3xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<5x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<5x3xi1>, tensor<5x3xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<5x3xi1>, tensor<5x3xf32>
    %7 = stablehlo.add %3, %6 : tensor<5x3xf32>
    %8 = stablehlo.negate %5 : tensor<5x3xf32>
    %9 = stablehlo.add %7, %8 : tensor<5x3xf32>
    return %9 : tensor<5x3xf32>
  }
  func.func private @_roll_static_1(%arg0: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [1:3] : (tensor<3xf32>) -> tensor<2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0], high = [1], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [2], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %4 = stablehlo.add %2, %3 : tensor<3xf32>
    return %4 : tensor<3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
