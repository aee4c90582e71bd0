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
    %2 = stablehlo.add %1, %0 : tensor<3x6xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %4 = stablehlo.subtract %3, %0 : tensor<3x6xf32>
    %5 = stablehlo.multiply %2, %4 : tensor<3x6xf32>
    %cst_1 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %7 = stablehlo.multiply %6, %0 : tensor<3x6xf32>
    %8 = stablehlo.subtract %arg0, %7 : tensor<3x6xf32>
    %9 = stablehlo.abs %8 : tensor<3x6xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %11 = stablehlo.compare GE, %8, %10, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %12 = stablehlo.negate %9 : tensor<3x6xf32>
    %13 = stablehlo.exponential %12 : tensor<3x6xf32>
    %14 = stablehlo.multiply %arg1, %13 : tensor<3x6xf32>
    %15 = call @_roll_static(%14) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %16 = call @_roll_static_0(%14) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %17 = stablehlo.broadcast_in_dim %14, dims = [1, 2] : (tensor<3x6xf32>) -> tensor<1x3x6xf32>
    %18 = stablehlo.broadcast_in_dim %15, dims = [1, 2] : (tensor<3x6xf32>) -> tensor<1x3x6xf32>
    %19 = stablehlo.broadcast_in_dim %16, dims = [1, 2] : (tensor<3x6xf32>) -> tensor<1x3x6xf32>
    %20 = stablehlo.concatenate %17, %18, %19, dim = 0 : (tensor<1x3x6xf32>, tensor<1x3x6xf32>, tensor<1x3x6xf32>) -> tensor<3x3x6xf32>
    %cst_3 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3x6xf32>
    %22 = stablehlo.multiply %21, %20 : tensor<3x3x6xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %23 = stablehlo.reduce(%22 init: %cst_4) applies stablehlo.maximum across dimensions = [0] : (tensor<3x3x6xf32>, tensor<f32>) -> tensor<3x6xf32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %25 = stablehlo.maximum %24, %23 : tensor<3x6xf32>
    %26 = stablehlo.is_finite %25 : (tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %28 = stablehlo.select %26, %25, %27 : tensor<3x6xi1>, tensor<3x6xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [1, 2] : (tensor<3x6xf32>) -> tensor<1x3x6xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0, 1, 2] : (tensor<1x3x6xf32>) -> tensor<3x3x6xf32>
    %31 = stablehlo.subtract %22, %30 : tensor<3x3x6xf32>
    %32 = stablehlo.exponential %31 : tensor<3x3x6xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.reduce(%32 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<3x3x6xf32>, tensor<f32>) -> tensor<3x6xf32>
    %34 = stablehlo.abs %33 : tensor<3x6xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %36 = stablehlo.compare GE, %33, %35, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %37 = stablehlo.log %34 : tensor<3x6xf32>
    %38 = stablehlo.add %37, %28 : tensor<3x6xf32>
    %cst_9 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %40 = stablehlo.divide %38, %39 : tensor<3x6xf32>
    %41 = call @_roll_static(%40) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %42 = call @_roll_static_0(%40) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %43 = stablehlo.broadcast_in_dim %40, dims = [1, 2] : (tensor<3x6xf32>) -> tensor<1x3x6xf32>
    %44 = stablehlo.broadcast_in_dim %41, dims = [1, 2] : (tensor<3x6xf32>) -> tensor<1x3x6xf32>
    %45 = stablehlo.broadcast_in_dim %42, dims = [1, 2] : (tensor<3x6xf32>) -> tensor<1x3x6xf32>
    %46 = stablehlo.concatenate %43, %44, %45, dim = 0 : (tensor<1x3x6xf32>, tensor<1x3x6xf32>, tensor<1x3x6xf32>) -> tensor<3x3x6xf32>
    %cst_10 = stablehlo.constant dense<-4.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x3x6xf32>
    %48 = stablehlo.multiply %47, %46 : tensor<3x3x6xf32>
    %cst_11 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %49 = stablehlo.reduce(%48 init: %cst_11) applies stablehlo.maximum across dimensions = [0] : (tensor<3x3x6xf32>, tensor<f32>) -> tensor<3x6xf32>
    %cst_12 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %51 = stablehlo.maximum %50, %49 : tensor<3x6xf32>
    %52 = stablehlo.is_finite %51 : (tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %54 = stablehlo.select %52, %51, %53 : tensor<3x6xi1>, tensor<3x6xf32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [1, 2] : (tensor<3x6xf32>) -> tensor<1x3x6xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 1, 2] : (tensor<1x3x6xf32>) -> tensor<3x3x6xf32>
    %57 = stablehlo.subtract %48, %56 : tensor<3x3x6xf32>
    %58 = stablehlo.exponential %57 : tensor<3x3x6xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.reduce(%58 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<3x3x6xf32>, tensor<f32>) -> tensor<3x6xf32>
    %60 = stablehlo.abs %59 : tensor<3x6xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %62 = stablehlo.compare GE, %59, %61, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %63 = stablehlo.log %60 : tensor<3x6xf32>
    %64 = stablehlo.add %63, %54 : tensor<3x6xf32>
    %65 = stablehlo.negate %64 : tensor<3x6xf32>
    %cst_16 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %67 = stablehlo.divide %65, %66 : tensor<3x6xf32>
    %68 = stablehlo.subtract %14, %67 : tensor<3x6xf32>
    %69 = stablehlo.subtract %68, %14 : tensor<3x6xf32>
    %70 = stablehlo.abs %69 : tensor<3x6xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %72 = stablehlo.compare GE, %69, %71, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %73 = stablehlo.tanh %70 : tensor<3x6xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %75 = stablehlo.add %74, %73 : tensor<3x6xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %77 = stablehlo.subtract %76, %73 : tensor<3x6xf32>
    %78 = stablehlo.multiply %75, %77 : tensor<3x6xf32>
    %79 = stablehlo.multiply %73, %73 : tensor<3x6xf32>
    %cst_20 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %81 = stablehlo.multiply %80, %73 : tensor<3x6xf32>
    %cst_21 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %83 = stablehlo.add %79, %82 : tensor<3x6xf32>
    %84 = stablehlo.sqrt %83 : tensor<3x6xf32>
    %cst_22 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %86 = stablehlo.divide %85, %84 : tensor<3x6xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %88 = stablehlo.multiply %87, %86 : tensor<3x6xf32>
    %89 = stablehlo.multiply %88, %81 : tensor<3x6xf32>
    %90 = stablehlo.multiply %89, %78 : tensor<3x6xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %92 = stablehlo.select %72, %91, %90 : tensor<3x6xi1>, tensor<3x6xf32>
    %93 = stablehlo.select %72, %90, %91 : tensor<3x6xi1>, tensor<3x6xf32>
    %94 = stablehlo.negate %92 : tensor<3x6xf32>
    %95 = stablehlo.add %93, %94 : tensor<3x6xf32>
    %96 = stablehlo.negate %95 : tensor<3x6xf32>
    %97 = stablehlo.negate %95 : tensor<3x6xf32>
    %98 = stablehlo.add %96, %95 : tensor<3x6xf32>
    %cst_25 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %100 = stablehlo.divide %97, %99 : tensor<3x6xf32>
    %101 = stablehlo.negate %100 : tensor<3x6xf32>
    %102 = stablehlo.divide %101, %60 : tensor<3x6xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %104 = stablehlo.select %62, %103, %102 : tensor<3x6xi1>, tensor<3x6xf32>
    %105 = stablehlo.select %62, %102, %103 : tensor<3x6xi1>, tensor<3x6xf32>
    %106 = stablehlo.negate %104 : tensor<3x6xf32>
    %107 = stablehlo.add %105, %106 : tensor<3x6xf32>
    %108 = stablehlo.broadcast_in_dim %107, dims = [1, 2] : (tensor<3x6xf32>) -> tensor<3x3x6xf32>
    %109 = stablehlo.multiply %108, %58 : tensor<3x3x6xf32>
    %cst_27 = stablehlo.constant dense<-4.000000e+00> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3x3x6xf32>
    %111 = stablehlo.multiply %110, %109 : tensor<3x3x6xf32>
    %112 = stablehlo.slice %111 [0:1, 0:3, 0:6] : (tensor<3x3x6xf32>) -> tensor<1x3x6xf32>
    %113 = stablehlo.reshape %112 : (tensor<1x3x6xf32>) -> tensor<3x6xf32>
    %114 = stablehlo.slice %111 [1:2, 0:3, 0:6] : (tensor<3x3x6xf32>) -> tensor<1x3x6xf32>
    %115 = stablehlo.reshape %114 : (tensor<1x3x6xf32>) -> tensor<3x6xf32>
    %116 = stablehlo.slice %111 [2:3, 0:3, 0:6] : (tensor<3x3x6xf32>) -> tensor<1x3x6xf32>
    %117 = stablehlo.reshape %116 : (tensor<1x3x6xf32>) -> tensor<3x6xf32>
    %118 = call @_roll_static_1(%117) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %119 = stablehlo.add %113, %118 : tensor<3x6xf32>
    %120 = call @_roll_static_2(%115) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %121 = stablehlo.add %119, %120 : tensor<3x6xf32>
    %cst_28 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %123 = stablehlo.divide %121, %122 : tensor<3x6xf32>
    %124 = stablehlo.divide %123, %34 : tensor<3x6xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %126 = stablehlo.select %36, %125, %124 : tensor<3x6xi1>, tensor<3x6xf32>
    %127 = stablehlo.select %36, %124, %125 : tensor<3x6xi1>, tensor<3x6xf32>
    %128 = stablehlo.negate %126 : tensor<3x6xf32>
    %129 = stablehlo.add %127, %128 : tensor<3x6xf32>
    %130 = stablehlo.broadcast_in_dim %129, dims = [1, 2] : (tensor<3x6xf32>) -> tensor<3x3x6xf32>
    %131 = stablehlo.multiply %130, %32 : tensor<3x3x6xf32>
    %cst_30 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3x3x6xf32>
    %133 = stablehlo.multiply %132, %131 : tensor<3x3x6xf32>
    %134 = stablehlo.slice %133 [0:1, 0:3, 0:6] : (tensor<3x3x6xf32>) -> tensor<1x3x6xf32>
    %135 = stablehlo.reshape %134 : (tensor<1x3x6xf32>) -> tensor<3x6xf32>
    %136 = stablehlo.slice %133 [1:2, 0:3, 0:6] : (tensor<3x3x6xf32>) -> tensor<1x3x6xf32>
    %137 = stablehlo.reshape %136 : (tensor<1x3x6xf32>) -> tensor<3x6xf32>
    %138 = stablehlo.slice %133 [2:3, 0:3, 0:6] : (tensor<3x3x6xf32>) -> tensor<1x3x6xf32>
    %139 = stablehlo.reshape %138 : (tensor<1x3x6xf32>) -> tensor<3x6xf32>
    %140 = stablehlo.add %98, %135 : tensor<3x6xf32>
    %141 = call @_roll_static_1(%139) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %142 = stablehlo.add %140, %141 : tensor<3x6xf32>
    %143 = call @_roll_static_2(%137) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %144 = stablehlo.add %142, %143 : tensor<3x6xf32>
    %145 = stablehlo.multiply %arg1, %144 : tensor<3x6xf32>
    %146 = stablehlo.multiply %144, %13 : tensor<3x6xf32>
    %147 = stablehlo.multiply %145, %13 : tensor<3x6xf32>
    %148 = stablehlo.negate %147 : tensor<3x6xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %150 = stablehlo.select %11, %149, %148 : tensor<3x6xi1>, tensor<3x6xf32>
    %151 = stablehlo.select %11, %148, %149 : tensor<3x6xi1>, tensor<3x6xf32>
    %152 = stablehlo.negate %150 : tensor<3x6xf32>
    %153 = stablehlo.add %151, %152 : tensor<3x6xf32>
    %154 = stablehlo.negate %153 : tensor<3x6xf32>
    %cst_32 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %156 = stablehlo.multiply %155, %154 : tensor<3x6xf32>
    %157 = stablehlo.multiply %156, %5 : tensor<3x6xf32>
    %158 = stablehlo.add %153, %157 : tensor<3x6xf32>
    return %158, %146 : tensor<3x6xf32>, tensor<3x6xf32>
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
