// import jax
// import jax.numpy as jnp
//
//
// def dilate(grid):
//     stack_t = jnp.stack([grid, jnp.roll(grid, 1, axis=1), jnp.roll(grid, -1, axis=1)])
//     return jax.nn.logsumexp(4.0 * stack_t, axis=0) / 4.0
//
//
// def shrink_bright(grid):
//     stack_s = jnp.stack([grid, jnp.roll(grid, 1, axis=1), jnp.roll(grid, -1, axis=1)])
//     return -jax.nn.logsumexp(-4.0 * stack_s, axis=0) / 4.0
//
//
// def top_hat(depth_map, offset):
//     residual = depth_map - 0.4 * jnp.tanh(depth_map)
//     prod = offset * jnp.exp(-jnp.abs(residual))
//     stage_one = dilate(prod)
//     closed_x = shrink_bright(stage_one)
//     activated = jnp.tanh(jnp.abs(prod - closed_x - prod))
//     sqrt_x = jnp.sqrt(activated**2 + 0.7)
//     return sqrt_x
//
//   depth_map: float32[3, 6] in [0, 1]
//   offset: float32[3, 6] in [-1, 1]
// -----
// forward, cpu
module @jit_top_hat attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x6xf32>, %arg1: tensor<3x6xf32>) -> (tensor<3x6xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.tanh %arg0 : tensor<3x6xf32>
    %cst = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<3x6xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<3x6xf32>
    %4 = stablehlo.abs %3 : tensor<3x6xf32>
    %5 = stablehlo.negate %4 : tensor<3x6xf32>
    %6 = stablehlo.exponential %5 : tensor<3x6xf32>
    %7 = stablehlo.multiply %arg1, %6 : tensor<3x6xf32>
    %8 = call @_roll_static(%7) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %9 = call @_roll_static_0(%7) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %10 = stablehlo.broadcast_in_dim %7, dims = [1, 2] : (tensor<3x6xf32>) -> tensor<1x3x6xf32>
    %11 = stablehlo.broadcast_in_dim %8, dims = [1, 2] : (tensor<3x6xf32>) -> tensor<1x3x6xf32>
    %12 = stablehlo.broadcast_in_dim %9, dims = [1, 2] : (tensor<3x6xf32>) -> tensor<1x3x6xf32>
    %13 = stablehlo.concatenate %10, %11, %12, dim = 0 : (tensor<1x3x6xf32>, tensor<1x3x6xf32>, tensor<1x3x6xf32>) -> tensor<3x3x6xf32>
    %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3x6xf32>
    %15 = stablehlo.multiply %14, %13 : tensor<3x3x6xf32>
    %cst_1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %16 = stablehlo.reduce(%15 init: %cst_1) applies stablehlo.maximum across dimensions = [0] : (tensor<3x3x6xf32>, tensor<f32>) -> tensor<3x6xf32>
    %cst_2 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %18 = stablehlo.maximum %17, %16 : tensor<3x6xf32>
    %19 = stablehlo.is_finite %18 : (tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %21 = stablehlo.select %19, %18, %20 : tensor<3x6xi1>, tensor<3x6xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [1, 2] : (tensor<3x6xf32>) -> tensor<1x3x6xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1, 2] : (tensor<1x3x6xf32>) -> tensor<3x3x6xf32>
    %24 = stablehlo.subtract %15, %23 : tensor<3x3x6xf32>
    %25 = stablehlo.exponential %24 : tensor<3x3x6xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.reduce(%25 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<3x3x6xf32>, tensor<f32>) -> tensor<3x6xf32>
    %27 = stablehlo.abs %26 : tensor<3x6xf32>
    %28 = stablehlo.log %27 : tensor<3x6xf32>
    %29 = stablehlo.add %28, %21 : tensor<3x6xf32>
    %cst_5 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %31 = stablehlo.divide %29, %30 : tensor<3x6xf32>
    %32 = call @_roll_static(%31) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %33 = call @_roll_static_0(%31) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %34 = stablehlo.broadcast_in_dim %31, dims = [1, 2] : (tensor<3x6xf32>) -> tensor<1x3x6xf32>
    %35 = stablehlo.broadcast_in_dim %32, dims = [1, 2] : (tensor<3x6xf32>) -> tensor<1x3x6xf32>
    %36 = stablehlo.broadcast_in_dim %33, dims = [1, 2] : (tensor<3x6xf32>) -> tensor<1x3x6xf32>
    %37 = stablehlo.concatenate %34, %35, %36, dim = 0 : (tensor<1x3x6xf32>, tensor<1x3x6xf32>, tensor<1x3x6xf32>) -> tensor<3x3x6xf32>
    %cst_6 = stablehlo.constant dense<-4.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x3x6xf32>
    %39 = stablehlo.multiply %38, %37 : tensor<3x3x6xf32>
    %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %40 = stablehlo.reduce(%39 init: %cst_7) applies stablehlo.maximum across dimensions = [0] : (tensor<3x3x6xf32>, tensor<f32>) -> tensor<3x6xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %42 = stablehlo.maximum %41, %40 : tensor<3x6xf32>
    %43 = stablehlo.is_finite %42 : (tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %45 = stablehlo.select %43, %42, %44 : tensor<3x6xi1>, tensor<3x6xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [1, 2] : (tensor<3x6xf32>) -> tensor<1x3x6xf32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0, 1, 2] : (tensor<1x3x6xf32>) -> tensor<3x3x6xf32>
    %48 = stablehlo.subtract %39, %47 : tensor<3x3x6xf32>
    %49 = stablehlo.exponential %48 : tensor<3x3x6xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.reduce(%49 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<3x3x6xf32>, tensor<f32>) -> tensor<3x6xf32>
    %51 = stablehlo.abs %50 : tensor<3x6xf32>
    %52 = stablehlo.log %51 : tensor<3x6xf32>
    %53 = stablehlo.add %52, %45 : tensor<3x6xf32>
    %54 = stablehlo.negate %53 : tensor<3x6xf32>
    %cst_11 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %56 = stablehlo.divide %54, %55 : tensor<3x6xf32>
    %57 = stablehlo.subtract %7, %56 : tensor<3x6xf32>
    %58 = stablehlo.subtract %57, %7 : tensor<3x6xf32>
    %59 = stablehlo.abs %58 : tensor<3x6xf32>
    %60 = stablehlo.tanh %59 : tensor<3x6xf32>
    %61 = stablehlo.multiply %60, %60 : tensor<3x6xf32>
    %cst_12 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %63 = stablehlo.add %61, %62 : tensor<3x6xf32>
    %64 = stablehlo.sqrt %63 : tensor<3x6xf32>
    return %64 : tensor<3x6xf32>
  }
  func.func private @_roll_static(%arg0: tensor<3x6xf32>) -> tensor<3x6xf32> {
    %0 = stablehlo.slice %arg0 [0:3, 5:6] : (tensor<3x6xf32>) -> tensor<3x1xf32>
    %1 = stablehlo.slice %arg0 [0:3, 0:5] : (tensor<3x6xf32>) -> tensor<3x5xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 1 : (tensor<3x1xf32>, tensor<3x5xf32>) -> tensor<3x6xf32>
    return %2 : tensor<3x6xf32>
  }
  func.func private @_roll_static_0(%arg0: tensor<3x6xf32>) -> tensor<3x6xf32> {
    %0 = stablehlo.slice %arg0 [0:3, 1:6] : (tensor<3x6xf32>) -> tensor<3x5xf32>
    %1 = stablehlo.slice %arg0 [0:3, 0:1] : (tensor<3x6xf32>) -> tensor<3x1xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 1 : (tensor<3x5xf32>, tensor<3x1xf32>) -> tensor<3x6xf32>
    return %2 : tensor<3x6xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x6xf32>, %arg1: tensor<3x6xf32>) -> (tensor<3x6xf32> {jax.result_info = "result[0]"}, tensor<3x6xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.tanh %arg0 : tensor<3x6xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %2 = stablehlo.subtract %1, %0 : tensor<3x6xf32>
    %cst_0 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %4 = stablehlo.multiply %3, %0 : tensor<3x6xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<3x6xf32>
    %6 = stablehlo.abs %5 : tensor<3x6xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %8 = stablehlo.compare GE, %5, %7, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %9 = stablehlo.negate %6 : tensor<3x6xf32>
    %10 = stablehlo.exponential %9 : tensor<3x6xf32>
    %11 = stablehlo.multiply %arg1, %10 : tensor<3x6xf32>
    %12 = call @_roll_static(%11) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %13 = call @_roll_static_0(%11) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %14 = stablehlo.broadcast_in_dim %11, dims = [1, 2] : (tensor<3x6xf32>) -> tensor<1x3x6xf32>
    %15 = stablehlo.broadcast_in_dim %12, dims = [1, 2] : (tensor<3x6xf32>) -> tensor<1x3x6xf32>
    %16 = stablehlo.broadcast_in_dim %13, dims = [1, 2] : (tensor<3x6xf32>) -> tensor<1x3x6xf32>
    %17 = stablehlo.concatenate %14, %15, %16, dim = 0 : (tensor<1x3x6xf32>, tensor<1x3x6xf32>, tensor<1x3x6xf32>) -> tensor<3x3x6xf32>
    %cst_2 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3x6xf32>
    %19 = stablehlo.multiply %18, %17 : tensor<3x3x6xf32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %20 = stablehlo.reduce(%19 init: %cst_3) applies stablehlo.maximum across dimensions = [0] : (tensor<3x3x6xf32>, tensor<f32>) -> tensor<3x6xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %22 = stablehlo.maximum %21, %20 : tensor<3x6xf32>
    %23 = stablehlo.is_finite %22 : (tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %25 = stablehlo.select %23, %22, %24 : tensor<3x6xi1>, tensor<3x6xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [1, 2] : (tensor<3x6xf32>) -> tensor<1x3x6xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0, 1, 2] : (tensor<1x3x6xf32>) -> tensor<3x3x6xf32>
    %28 = stablehlo.subtract %19, %27 : tensor<3x3x6xf32>
    %29 = stablehlo.exponential %28 : tensor<3x3x6xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.reduce(%29 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<3x3x6xf32>, tensor<f32>) -> tensor<3x6xf32>
    %31 = stablehlo.abs %30 : tensor<3x6xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %33 = stablehlo.compare GE, %30, %32, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %34 = stablehlo.log %31 : tensor<3x6xf32>
    %35 = stablehlo.add %34, %25 : tensor<3x6xf32>
    %cst_8 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %37 = stablehlo.divide %35, %36 : tensor<3x6xf32>
    %38 = call @_roll_static(%37) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %39 = call @_roll_static_0(%37) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %40 = stablehlo.broadcast_in_dim %37, dims = [1, 2] : (tensor<3x6xf32>) -> tensor<1x3x6xf32>
    %41 = stablehlo.broadcast_in_dim %38, dims = [1, 2] : (tensor<3x6xf32>) -> tensor<1x3x6xf32>
    %42 = stablehlo.broadcast_in_dim %39, dims = [1, 2] : (tensor<3x6xf32>) -> tensor<1x3x6xf32>
    %43 = stablehlo.concatenate %40, %41, %42, dim = 0 : (tensor<1x3x6xf32>, tensor<1x3x6xf32>, tensor<1x3x6xf32>) -> tensor<3x3x6xf32>
    %cst_9 = stablehlo.constant dense<-4.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x3x6xf32>
    %45 = stablehlo.multiply %44, %43 : tensor<3x3x6xf32>
    %cst_10 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %46 = stablehlo.reduce(%45 init: %cst_10) applies stablehlo.maximum across dimensions = [0] : (tensor<3x3x6xf32>, tensor<f32>) -> tensor<3x6xf32>
    %cst_11 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %48 = stablehlo.maximum %47, %46 : tensor<3x6xf32>
    %49 = stablehlo.is_finite %48 : (tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %51 = stablehlo.select %49, %48, %50 : tensor<3x6xi1>, tensor<3x6xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [1, 2] : (tensor<3x6xf32>) -> tensor<1x3x6xf32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [0, 1, 2] : (tensor<1x3x6xf32>) -> tensor<3x3x6xf32>
    %54 = stablehlo.subtract %45, %53 : tensor<3x3x6xf32>
    %55 = stablehlo.exponential %54 : tensor<3x3x6xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.reduce(%55 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<3x3x6xf32>, tensor<f32>) -> tensor<3x6xf32>
    %57 = stablehlo.abs %56 : tensor<3x6xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %59 = stablehlo.compare GE, %56, %58, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %60 = stablehlo.log %57 : tensor<3x6xf32>
    %61 = stablehlo.add %60, %51 : tensor<3x6xf32>
    %62 = stablehlo.negate %61 : tensor<3x6xf32>
    %cst_15 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %64 = stablehlo.divide %62, %63 : tensor<3x6xf32>
    %65 = stablehlo.subtract %11, %64 : tensor<3x6xf32>
    %66 = stablehlo.subtract %65, %11 : tensor<3x6xf32>
    %67 = stablehlo.abs %66 : tensor<3x6xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %69 = stablehlo.compare GE, %66, %68, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %70 = stablehlo.tanh %67 : tensor<3x6xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %72 = stablehlo.subtract %71, %70 : tensor<3x6xf32>
    %73 = stablehlo.multiply %70, %70 : tensor<3x6xf32>
    %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %75 = stablehlo.multiply %74, %70 : tensor<3x6xf32>
    %cst_19 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %77 = stablehlo.add %73, %76 : tensor<3x6xf32>
    %78 = stablehlo.sqrt %77 : tensor<3x6xf32>
    %cst_20 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %80 = stablehlo.divide %79, %78 : tensor<3x6xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %82 = stablehlo.multiply %81, %80 : tensor<3x6xf32>
    %83 = stablehlo.multiply %82, %75 : tensor<3x6xf32>
    %84 = stablehlo.multiply %83, %72 : tensor<3x6xf32>
    %85 = stablehlo.multiply %84, %70 : tensor<3x6xf32>
    %86 = stablehlo.add %84, %85 : tensor<3x6xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %88 = stablehlo.select %69, %87, %86 : tensor<3x6xi1>, tensor<3x6xf32>
    %89 = stablehlo.select %69, %86, %87 : tensor<3x6xi1>, tensor<3x6xf32>
    %90 = stablehlo.negate %88 : tensor<3x6xf32>
    %91 = stablehlo.add %89, %90 : tensor<3x6xf32>
    %92 = stablehlo.negate %91 : tensor<3x6xf32>
    %93 = stablehlo.negate %91 : tensor<3x6xf32>
    %94 = stablehlo.add %92, %91 : tensor<3x6xf32>
    %cst_23 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %96 = stablehlo.divide %93, %95 : tensor<3x6xf32>
    %97 = stablehlo.negate %96 : tensor<3x6xf32>
    %98 = stablehlo.divide %97, %57 : tensor<3x6xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %100 = stablehlo.select %59, %99, %98 : tensor<3x6xi1>, tensor<3x6xf32>
    %101 = stablehlo.select %59, %98, %99 : tensor<3x6xi1>, tensor<3x6xf32>
    %102 = stablehlo.negate %100 : tensor<3x6xf32>
    %103 = stablehlo.add %101, %102 : tensor<3x6xf32>
    %104 = stablehlo.broadcast_in_dim %103, dims = [1, 2] : (tensor<3x6xf32>) -> tensor<3x3x6xf32>
    %105 = stablehlo.multiply %104, %55 : tensor<3x3x6xf32>
    %cst_25 = stablehlo.constant dense<-4.000000e+00> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3x3x6xf32>
    %107 = stablehlo.multiply %106, %105 : tensor<3x3x6xf32>
    %108 = stablehlo.slice %107 [0:1, 0:3, 0:6] : (tensor<3x3x6xf32>) -> tensor<1x3x6xf32>
    %109 = stablehlo.reshape %108 : (tensor<1x3x6xf32>) -> tensor<3x6xf32>
    %110 = stablehlo.slice %107 [1:2, 0:3, 0:6] : (tensor<3x3x6xf32>) -> tensor<1x3x6xf32>
    %111 = stablehlo.reshape %110 : (tensor<1x3x6xf32>) -> tensor<3x6xf32>
    %112 = stablehlo.slice %107 [2:3, 0:3, 0:6] : (tensor<3x3x6xf32>) -> tensor<1x3x6xf32>
    %113 = stablehlo.reshape %112 : (tensor<1x3x6xf32>) -> tensor<3x6xf32>
    %114 = call @_roll_static_1(%113) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %115 = stablehlo.add %109, %114 : tensor<3x6xf32>
    %116 = call @_roll_static_2(%111) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %117 = stablehlo.add %115, %116 : tensor<3x6xf32>
    %cst_26 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %119 = stablehlo.divide %117, %118 : tensor<3x6xf32>
    %120 = stablehlo.divide %119, %31 : tensor<3x6xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %122 = stablehlo.select %33, %121, %120 : tensor<3x6xi1>, tensor<3x6xf32>
    %123 = stablehlo.select %33, %120, %121 : tensor<3x6xi1>, tensor<3x6xf32>
    %124 = stablehlo.negate %122 : tensor<3x6xf32>
    %125 = stablehlo.add %123, %124 : tensor<3x6xf32>
    %126 = stablehlo.broadcast_in_dim %125, dims = [1, 2] : (tensor<3x6xf32>) -> tensor<3x3x6xf32>
    %127 = stablehlo.multiply %126, %29 : tensor<3x3x6xf32>
    %cst_28 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3x3x6xf32>
    %129 = stablehlo.multiply %128, %127 : tensor<3x3x6xf32>
    %130 = stablehlo.slice %129 [0:1, 0:3, 0:6] : (tensor<3x3x6xf32>) -> tensor<1x3x6xf32>
    %131 = stablehlo.reshape %130 : (tensor<1x3x6xf32>) -> tensor<3x6xf32>
    %132 = stablehlo.slice %129 [1:2, 0:3, 0:6] : (tensor<3x3x6xf32>) -> tensor<1x3x6xf32>
    %133 = stablehlo.reshape %132 : (tensor<1x3x6xf32>) -> tensor<3x6xf32>
    %134 = stablehlo.slice %129 [2:3, 0:3, 0:6] : (tensor<3x3x6xf32>) -> tensor<1x3x6xf32>
    %135 = stablehlo.reshape %134 : (tensor<1x3x6xf32>) -> tensor<3x6xf32>
    %136 = stablehlo.add %94, %131 : tensor<3x6xf32>
    %137 = call @_roll_static_1(%135) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %138 = stablehlo.add %136, %137 : tensor<3x6xf32>
    %139 = call @_roll_static_2(%133) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %140 = stablehlo.add %138, %139 : tensor<3x6xf32>
    %141 = stablehlo.multiply %arg1, %140 : tensor<3x6xf32>
    %142 = stablehlo.multiply %140, %10 : tensor<3x6xf32>
    %143 = stablehlo.multiply %141, %10 : tensor<3x6xf32>
    %144 = stablehlo.negate %143 : tensor<3x6xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %146 = stablehlo.select %8, %145, %144 : tensor<3x6xi1>, tensor<3x6xf32>
    %147 = stablehlo.select %8, %144, %145 : tensor<3x6xi1>, tensor<3x6xf32>
    %148 = stablehlo.negate %146 : tensor<3x6xf32>
    %149 = stablehlo.add %147, %148 : tensor<3x6xf32>
    %150 = stablehlo.negate %149 : tensor<3x6xf32>
    %cst_30 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %152 = stablehlo.multiply %151, %150 : tensor<3x6xf32>
    %153 = stablehlo.multiply %152, %2 : tensor<3x6xf32>
    %154 = stablehlo.add %149, %153 : tensor<3x6xf32>
    %155 = stablehlo.multiply %153, %0 : tensor<3x6xf32>
    %156 = stablehlo.add %154, %155 : tensor<3x6xf32>
    return %156, %142 : tensor<3x6xf32>, tensor<3x6xf32>
  }
  func.func private @_roll_static(%arg0: tensor<3x6xf32>) -> tensor<3x6xf32> {
    %0 = stablehlo.slice %arg0 [0:3, 5:6] : (tensor<3x6xf32>) -> tensor<3x1xf32>
    %1 = stablehlo.slice %arg0 [0:3, 0:5] : (tensor<3x6xf32>) -> tensor<3x5xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 1 : (tensor<3x1xf32>, tensor<3x5xf32>) -> tensor<3x6xf32>
    return %2 : tensor<3x6xf32>
  }
  func.func private @_roll_static_0(%arg0: tensor<3x6xf32>) -> tensor<3x6xf32> {
    %0 = stablehlo.slice %arg0 [0:3, 1:6] : (tensor<3x6xf32>) -> tensor<3x5xf32>
    %1 = stablehlo.slice %arg0 [0:3, 0:1] : (tensor<3x6xf32>) -> tensor<3x1xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 1 : (tensor<3x5xf32>, tensor<3x1xf32>) -> tensor<3x6xf32>
    return %2 : tensor<3x6xf32>
  }
  func.func private @_roll_static_1(%arg0: tensor<3x6xf32>) -> tensor<3x6xf32> {
    %0 = stablehlo.slice %arg0 [0:3, 0:5] : (tensor<3x6xf32>) -> tensor<3x5xf32>
    %1 = stablehlo.slice %arg0 [0:3, 5:6] : (tensor<3x6xf32>) -> tensor<3x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0], high = [0, 5], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x6xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [0, 1], high = [0, 0], interior = [0, 0] : (tensor<3x5xf32>, tensor<f32>) -> tensor<3x6xf32>
    %4 = stablehlo.add %2, %3 : tensor<3x6xf32>
    return %4 : tensor<3x6xf32>
  }
  func.func private @_roll_static_2(%arg0: tensor<3x6xf32>) -> tensor<3x6xf32> {
    %0 = stablehlo.slice %arg0 [0:3, 0:1] : (tensor<3x6xf32>) -> tensor<3x1xf32>
    %1 = stablehlo.slice %arg0 [0:3, 1:6] : (tensor<3x6xf32>) -> tensor<3x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<3x5xf32>, tensor<f32>) -> tensor<3x6xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [0, 5], high = [0, 0], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x6xf32>
    %4 = stablehlo.add %2, %3 : tensor<3x6xf32>
    return %4 : tensor<3x6xf32>
  }
}
// -----
// backward, cuda: same text as cpu
