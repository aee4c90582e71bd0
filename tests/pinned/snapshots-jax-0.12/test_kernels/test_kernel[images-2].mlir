// import jax
// import jax.numpy as jnp
//
//
// def grow_bright(im):
//     so_far = jnp.maximum(im, jnp.roll(im, 1, axis=1))
//     paired = jnp.maximum(so_far, jnp.roll(im, 1, axis=0))
//     return jnp.maximum(paired, jnp.roll(im, (1, 1), axis=(0, 1)))
//
//
// def shrink_bright(im):
//     partial_px = jnp.minimum(im, jnp.roll(im, 1, axis=1))
//     merged_px = jnp.minimum(partial_px, jnp.roll(im, 1, axis=0))
//     return jnp.minimum(merged_px, jnp.roll(im, (1, 1), (0, 1)))
//
//
// def fast_top_hat(depth_map, offset, weights):
//     remainder = depth_map - 0.51 * jnp.sin(depth_map)
//     scaled = 0.88 * (offset * (0.7 + remainder))
//     stage_one = grow_bright(scaled)
//     opened = shrink_bright(stage_one)
//     activation = jax.nn.gelu(scaled - opened)
//     augmented = scaled + activation
//     attenuated = augmented / (1.587 + jnp.abs(augmented))
//     ripple = jnp.sin(0.75 * weights + 0.25 * attenuated)
//     return ripple
//
//   depth_map: float32[3, 6] in [0, 1]
//   offset: float32[3, 6] in [-1, 1]
//   weights: float32[3, 6] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_fast_top_hat attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x6xf32>, %arg1: tensor<3x6xf32>, %arg2: tensor<3x6xf32>) -> (tensor<3x6xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.sine %arg0 : tensor<3x6xf32>
    %cst = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<3x6xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<3x6xf32>
    %cst_0 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %5 = stablehlo.add %4, %3 : tensor<3x6xf32>
    %6 = stablehlo.multiply %arg1, %5 : tensor<3x6xf32>
    %cst_1 = stablehlo.constant dense<0.879999995> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %8 = stablehlo.multiply %7, %6 : tensor<3x6xf32>
    %9 = call @_roll_static(%8) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %10 = stablehlo.maximum %8, %9 : tensor<3x6xf32>
    %11 = call @_roll_static_0(%8) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %12 = stablehlo.maximum %10, %11 : tensor<3x6xf32>
    %13 = call @_roll_static_1(%8) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %14 = stablehlo.maximum %12, %13 : tensor<3x6xf32>
    %15 = call @_roll_static(%14) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %16 = stablehlo.minimum %14, %15 : tensor<3x6xf32>
    %17 = call @_roll_static_0(%14) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %18 = stablehlo.minimum %16, %17 : tensor<3x6xf32>
    %19 = call @_roll_static_1(%14) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %20 = stablehlo.minimum %18, %19 : tensor<3x6xf32>
    %21 = stablehlo.subtract %8, %20 : tensor<3x6xf32>
    %22 = stablehlo.multiply %21, %21 : tensor<3x6xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<3x6xf32>
    %cst_2 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %25 = stablehlo.multiply %24, %23 : tensor<3x6xf32>
    %26 = stablehlo.add %21, %25 : tensor<3x6xf32>
    %cst_3 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %28 = stablehlo.multiply %27, %26 : tensor<3x6xf32>
    %29 = stablehlo.tanh %28 : tensor<3x6xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %31 = stablehlo.add %30, %29 : tensor<3x6xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<3x6xf32>
    %34 = stablehlo.multiply %21, %33 : tensor<3x6xf32>
    %35 = stablehlo.add %8, %34 : tensor<3x6xf32>
    %36 = stablehlo.abs %35 : tensor<3x6xf32>
    %cst_6 = stablehlo.constant dense<1.587000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %38 = stablehlo.add %37, %36 : tensor<3x6xf32>
    %39 = stablehlo.divide %35, %38 : tensor<3x6xf32>
    %cst_7 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %41 = stablehlo.multiply %40, %arg2 : tensor<3x6xf32>
    %cst_8 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %43 = stablehlo.multiply %42, %39 : tensor<3x6xf32>
    %44 = stablehlo.add %41, %43 : tensor<3x6xf32>
    %45 = stablehlo.sine %44 : tensor<3x6xf32>
    return %45 : tensor<3x6xf32>
  }
  func.func private @_roll_static(%arg0: tensor<3x6xf32>) -> tensor<3x6xf32> {
    %0 = stablehlo.slice %arg0 [0:3, 5:6] : (tensor<3x6xf32>) -> tensor<3x1xf32>
    %1 = stablehlo.slice %arg0 [0:3, 0:5] : (tensor<3x6xf32>) -> tensor<3x5xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 1 : (tensor<3x1xf32>, tensor<3x5xf32>) -> tensor<3x6xf32>
    return %2 : tensor<3x6xf32>
  }
  func.func private @_roll_static_0(%arg0: tensor<3x6xf32>) -> tensor<3x6xf32> {
    %0 = stablehlo.slice %arg0 [2:3, 0:6] : (tensor<3x6xf32>) -> tensor<1x6xf32>
    %1 = stablehlo.slice %arg0 [0:2, 0:6] : (tensor<3x6xf32>) -> tensor<2x6xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1x6xf32>, tensor<2x6xf32>) -> tensor<3x6xf32>
    return %2 : tensor<3x6xf32>
  }
  func.func private @_roll_static_1(%arg0: tensor<3x6xf32>) -> tensor<3x6xf32> {
    %0 = stablehlo.slice %arg0 [2:3, 0:6] : (tensor<3x6xf32>) -> tensor<1x6xf32>
    %1 = stablehlo.slice %arg0 [0:2, 0:6] : (tensor<3x6xf32>) -> tensor<2x6xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1x6xf32>, tensor<2x6xf32>) -> tensor<3x6xf32>
    %3 = stablehlo.slice %2 [0:3, 5:6] : (tensor<3x6xf32>) -> tensor<3x1xf32>
    %4 = stablehlo.slice %2 [0:3, 0:5] : (tensor<3x6xf32>) -> tensor<3x5xf32>
    %5 = stablehlo.concatenate %3, %4, dim = 1 : (tensor<3x1xf32>, tensor<3x5xf32>) -> tensor<3x6xf32>
    return %5 : tensor<3x6xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x6xf32>, %arg1: tensor<3x6xf32>, %arg2: tensor<3x6xf32>) -> (tensor<3x6xf32> {jax.result_info = "result[0]"}, tensor<3x6xf32> {jax.result_info = "result[1]"}, tensor<3x6xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.sine %arg0 : tensor<3x6xf32>
    %1 = stablehlo.cosine %arg0 : tensor<3x6xf32>
    %cst = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %3 = stablehlo.multiply %2, %0 : tensor<3x6xf32>
    %4 = stablehlo.subtract %arg0, %3 : tensor<3x6xf32>
    %cst_0 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %6 = stablehlo.add %5, %4 : tensor<3x6xf32>
    %7 = stablehlo.multiply %arg1, %6 : tensor<3x6xf32>
    %cst_1 = stablehlo.constant dense<0.879999995> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<3x6xf32>
    %10 = call @_roll_static(%9) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %11 = stablehlo.maximum %9, %10 : tensor<3x6xf32>
    %12 = stablehlo.compare GT, %9, %10, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %13 = stablehlo.compare EQ, %9, %10, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %17 = stablehlo.select %13, %16, %15 : tensor<3x6xi1>, tensor<3x6xf32>
    %18 = stablehlo.select %12, %14, %17 : tensor<3x6xi1>, tensor<3x6xf32>
    %19 = stablehlo.compare GT, %10, %9, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %20 = stablehlo.compare EQ, %10, %9, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %24 = stablehlo.select %20, %23, %22 : tensor<3x6xi1>, tensor<3x6xf32>
    %25 = stablehlo.select %19, %21, %24 : tensor<3x6xi1>, tensor<3x6xf32>
    %26 = call @_roll_static_0(%9) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %27 = stablehlo.maximum %11, %26 : tensor<3x6xf32>
    %28 = stablehlo.compare GT, %11, %26, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %29 = stablehlo.compare EQ, %11, %26, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %33 = stablehlo.select %29, %32, %31 : tensor<3x6xi1>, tensor<3x6xf32>
    %34 = stablehlo.select %28, %30, %33 : tensor<3x6xi1>, tensor<3x6xf32>
    %35 = stablehlo.compare GT, %26, %11, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %36 = stablehlo.compare EQ, %26, %11, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %40 = stablehlo.select %36, %39, %38 : tensor<3x6xi1>, tensor<3x6xf32>
    %41 = stablehlo.select %35, %37, %40 : tensor<3x6xi1>, tensor<3x6xf32>
    %42 = call @_roll_static_1(%9) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %43 = stablehlo.maximum %27, %42 : tensor<3x6xf32>
    %44 = stablehlo.compare GT, %27, %42, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %45 = stablehlo.compare EQ, %27, %42, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_16 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %49 = stablehlo.select %45, %48, %47 : tensor<3x6xi1>, tensor<3x6xf32>
    %50 = stablehlo.select %44, %46, %49 : tensor<3x6xi1>, tensor<3x6xf32>
    %51 = stablehlo.compare GT, %42, %27, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %52 = stablehlo.compare EQ, %42, %27, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_19 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %56 = stablehlo.select %52, %55, %54 : tensor<3x6xi1>, tensor<3x6xf32>
    %57 = stablehlo.select %51, %53, %56 : tensor<3x6xi1>, tensor<3x6xf32>
    %58 = call @_roll_static(%43) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %59 = stablehlo.minimum %43, %58 : tensor<3x6xf32>
    %60 = stablehlo.compare GT, %58, %43, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %61 = stablehlo.compare EQ, %58, %43, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_22 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %65 = stablehlo.select %61, %64, %63 : tensor<3x6xi1>, tensor<3x6xf32>
    %66 = stablehlo.select %60, %62, %65 : tensor<3x6xi1>, tensor<3x6xf32>
    %67 = stablehlo.compare GT, %43, %58, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %68 = stablehlo.compare EQ, %43, %58, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_25 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %72 = stablehlo.select %68, %71, %70 : tensor<3x6xi1>, tensor<3x6xf32>
    %73 = stablehlo.select %67, %69, %72 : tensor<3x6xi1>, tensor<3x6xf32>
    %74 = call @_roll_static_0(%43) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %75 = stablehlo.minimum %59, %74 : tensor<3x6xf32>
    %76 = stablehlo.compare GT, %74, %59, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %77 = stablehlo.compare EQ, %74, %59, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_28 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %81 = stablehlo.select %77, %80, %79 : tensor<3x6xi1>, tensor<3x6xf32>
    %82 = stablehlo.select %76, %78, %81 : tensor<3x6xi1>, tensor<3x6xf32>
    %83 = stablehlo.compare GT, %59, %74, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %84 = stablehlo.compare EQ, %59, %74, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_31 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %88 = stablehlo.select %84, %87, %86 : tensor<3x6xi1>, tensor<3x6xf32>
    %89 = stablehlo.select %83, %85, %88 : tensor<3x6xi1>, tensor<3x6xf32>
    %90 = call @_roll_static_1(%43) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %91 = stablehlo.minimum %75, %90 : tensor<3x6xf32>
    %92 = stablehlo.compare GT, %90, %75, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %93 = stablehlo.compare EQ, %90, %75, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_34 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %97 = stablehlo.select %93, %96, %95 : tensor<3x6xi1>, tensor<3x6xf32>
    %98 = stablehlo.select %92, %94, %97 : tensor<3x6xi1>, tensor<3x6xf32>
    %99 = stablehlo.compare GT, %75, %90, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %100 = stablehlo.compare EQ, %75, %90, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_37 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %104 = stablehlo.select %100, %103, %102 : tensor<3x6xi1>, tensor<3x6xf32>
    %105 = stablehlo.select %99, %101, %104 : tensor<3x6xi1>, tensor<3x6xf32>
    %106 = stablehlo.subtract %9, %91 : tensor<3x6xf32>
    %107 = stablehlo.multiply %106, %106 : tensor<3x6xf32>
    %108 = stablehlo.multiply %107, %106 : tensor<3x6xf32>
    %109 = stablehlo.multiply %106, %106 : tensor<3x6xf32>
    %cst_38 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %111 = stablehlo.multiply %110, %109 : tensor<3x6xf32>
    %cst_39 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %113 = stablehlo.multiply %112, %108 : tensor<3x6xf32>
    %114 = stablehlo.add %106, %113 : tensor<3x6xf32>
    %cst_40 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %116 = stablehlo.multiply %115, %114 : tensor<3x6xf32>
    %117 = stablehlo.tanh %116 : tensor<3x6xf32>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %119 = stablehlo.add %118, %117 : tensor<3x6xf32>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %121 = stablehlo.subtract %120, %117 : tensor<3x6xf32>
    %122 = stablehlo.multiply %119, %121 : tensor<3x6xf32>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %124 = stablehlo.add %123, %117 : tensor<3x6xf32>
    %cst_44 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %126 = stablehlo.multiply %125, %124 : tensor<3x6xf32>
    %127 = stablehlo.multiply %106, %126 : tensor<3x6xf32>
    %128 = stablehlo.add %9, %127 : tensor<3x6xf32>
    %129 = stablehlo.abs %128 : tensor<3x6xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %131 = stablehlo.compare GE, %128, %130, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_46 = stablehlo.constant dense<1.587000e+00> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %133 = stablehlo.add %132, %129 : tensor<3x6xf32>
    %134 = stablehlo.divide %128, %133 : tensor<3x6xf32>
    %135 = stablehlo.multiply %133, %133 : tensor<3x6xf32>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %137 = stablehlo.divide %136, %135 : tensor<3x6xf32>
    %cst_48 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %139 = stablehlo.multiply %138, %arg2 : tensor<3x6xf32>
    %cst_49 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %141 = stablehlo.multiply %140, %134 : tensor<3x6xf32>
    %142 = stablehlo.add %139, %141 : tensor<3x6xf32>
    %143 = stablehlo.cosine %142 : tensor<3x6xf32>
    %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %145 = stablehlo.multiply %144, %143 : tensor<3x6xf32>
    %cst_51 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %147 = stablehlo.multiply %146, %145 : tensor<3x6xf32>
    %cst_52 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %149 = stablehlo.multiply %148, %145 : tensor<3x6xf32>
    %150 = stablehlo.multiply %147, %137 : tensor<3x6xf32>
    %151 = stablehlo.multiply %150, %128 : tensor<3x6xf32>
    %152 = stablehlo.negate %151 : tensor<3x6xf32>
    %153 = stablehlo.divide %147, %133 : tensor<3x6xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %154 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %155 = stablehlo.select %131, %154, %152 : tensor<3x6xi1>, tensor<3x6xf32>
    %156 = stablehlo.select %131, %152, %154 : tensor<3x6xi1>, tensor<3x6xf32>
    %157 = stablehlo.negate %155 : tensor<3x6xf32>
    %158 = stablehlo.add %156, %157 : tensor<3x6xf32>
    %159 = stablehlo.add %153, %158 : tensor<3x6xf32>
    %160 = stablehlo.multiply %106, %159 : tensor<3x6xf32>
    %161 = stablehlo.multiply %159, %126 : tensor<3x6xf32>
    %cst_54 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %163 = stablehlo.multiply %162, %160 : tensor<3x6xf32>
    %164 = stablehlo.multiply %163, %122 : tensor<3x6xf32>
    %cst_55 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %166 = stablehlo.multiply %165, %164 : tensor<3x6xf32>
    %167 = stablehlo.add %161, %166 : tensor<3x6xf32>
    %cst_56 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %169 = stablehlo.multiply %168, %166 : tensor<3x6xf32>
    %170 = stablehlo.multiply %169, %111 : tensor<3x6xf32>
    %171 = stablehlo.add %167, %170 : tensor<3x6xf32>
    %172 = stablehlo.negate %171 : tensor<3x6xf32>
    %173 = stablehlo.add %159, %171 : tensor<3x6xf32>
    %174 = stablehlo.multiply %172, %105 : tensor<3x6xf32>
    %175 = stablehlo.multiply %172, %98 : tensor<3x6xf32>
    %176 = call @_roll_static_2(%174) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %177 = stablehlo.multiply %175, %89 : tensor<3x6xf32>
    %178 = stablehlo.multiply %175, %82 : tensor<3x6xf32>
    %179 = call @_roll_static_3(%177) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %180 = stablehlo.add %176, %179 : tensor<3x6xf32>
    %181 = stablehlo.multiply %178, %73 : tensor<3x6xf32>
    %182 = stablehlo.multiply %178, %66 : tensor<3x6xf32>
    %183 = stablehlo.add %180, %182 : tensor<3x6xf32>
    %184 = call @_roll_static_4(%181) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %185 = stablehlo.add %183, %184 : tensor<3x6xf32>
    %186 = stablehlo.multiply %185, %57 : tensor<3x6xf32>
    %187 = stablehlo.multiply %185, %50 : tensor<3x6xf32>
    %188 = call @_roll_static_2(%186) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %189 = stablehlo.add %173, %188 : tensor<3x6xf32>
    %190 = stablehlo.multiply %187, %41 : tensor<3x6xf32>
    %191 = stablehlo.multiply %187, %34 : tensor<3x6xf32>
    %192 = call @_roll_static_3(%190) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %193 = stablehlo.add %189, %192 : tensor<3x6xf32>
    %194 = stablehlo.multiply %191, %25 : tensor<3x6xf32>
    %195 = stablehlo.multiply %191, %18 : tensor<3x6xf32>
    %196 = stablehlo.add %193, %195 : tensor<3x6xf32>
    %197 = call @_roll_static_4(%194) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %198 = stablehlo.add %196, %197 : tensor<3x6xf32>
    %cst_57 = stablehlo.constant dense<0.879999995> : tensor<f32>
    %199 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %200 = stablehlo.multiply %199, %198 : tensor<3x6xf32>
    %201 = stablehlo.multiply %arg1, %200 : tensor<3x6xf32>
    %202 = stablehlo.multiply %200, %6 : tensor<3x6xf32>
    %203 = stablehlo.negate %201 : tensor<3x6xf32>
    %cst_58 = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %204 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %205 = stablehlo.multiply %204, %203 : tensor<3x6xf32>
    %206 = stablehlo.multiply %205, %1 : tensor<3x6xf32>
    %207 = stablehlo.add %201, %206 : tensor<3x6xf32>
    return %207, %202, %149 : tensor<3x6xf32>, tensor<3x6xf32>, tensor<3x6xf32>
  }
  func.func private @_roll_static(%arg0: tensor<3x6xf32>) -> tensor<3x6xf32> {
    %0 = stablehlo.slice %arg0 [0:3, 5:6] : (tensor<3x6xf32>) -> tensor<3x1xf32>
    %1 = stablehlo.slice %arg0 [0:3, 0:5] : (tensor<3x6xf32>) -> tensor<3x5xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 1 : (tensor<3x1xf32>, tensor<3x5xf32>) -> tensor<3x6xf32>
    return %2 : tensor<3x6xf32>
  }
  func.func private @_roll_static_0(%arg0: tensor<3x6xf32>) -> tensor<3x6xf32> {
    %0 = stablehlo.slice %arg0 [2:3, 0:6] : (tensor<3x6xf32>) -> tensor<1x6xf32>
    %1 = stablehlo.slice %arg0 [0:2, 0:6] : (tensor<3x6xf32>) -> tensor<2x6xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1x6xf32>, tensor<2x6xf32>) -> tensor<3x6xf32>
    return %2 : tensor<3x6xf32>
  }
  func.func private @_roll_static_1(%arg0: tensor<3x6xf32>) -> tensor<3x6xf32> {
    %0 = stablehlo.slice %arg0 [2:3, 0:6] : (tensor<3x6xf32>) -> tensor<1x6xf32>
    %1 = stablehlo.slice %arg0 [0:2, 0:6] : (tensor<3x6xf32>) -> tensor<2x6xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1x6xf32>, tensor<2x6xf32>) -> tensor<3x6xf32>
    %3 = stablehlo.slice %2 [0:3, 5:6] : (tensor<3x6xf32>) -> tensor<3x1xf32>
    %4 = stablehlo.slice %2 [0:3, 0:5] : (tensor<3x6xf32>) -> tensor<3x5xf32>
    %5 = stablehlo.concatenate %3, %4, dim = 1 : (tensor<3x1xf32>, tensor<3x5xf32>) -> tensor<3x6xf32>
    return %5 : tensor<3x6xf32>
  }
  func.func private @_roll_static_2(%arg0: tensor<3x6xf32>) -> tensor<3x6xf32> {
    %0 = stablehlo.slice %arg0 [0:3, 0:1] : (tensor<3x6xf32>) -> tensor<3x1xf32>
    %1 = stablehlo.slice %arg0 [0:3, 1:6] : (tensor<3x6xf32>) -> tensor<3x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<3x5xf32>, tensor<f32>) -> tensor<3x6xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [0, 5], high = [0, 0], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x6xf32>
    %4 = stablehlo.add %2, %3 : tensor<3x6xf32>
    %5 = stablehlo.slice %4 [0:1, 0:6] : (tensor<3x6xf32>) -> tensor<1x6xf32>
    %6 = stablehlo.slice %4 [1:3, 0:6] : (tensor<3x6xf32>) -> tensor<2x6xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.pad %6, %cst_1, low = [0, 0], high = [1, 0], interior = [0, 0] : (tensor<2x6xf32>, tensor<f32>) -> tensor<3x6xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.pad %5, %cst_2, low = [2, 0], high = [0, 0], interior = [0, 0] : (tensor<1x6xf32>, tensor<f32>) -> tensor<3x6xf32>
    %9 = stablehlo.add %7, %8 : tensor<3x6xf32>
    return %9 : tensor<3x6xf32>
  }
  func.func private @_roll_static_3(%arg0: tensor<3x6xf32>) -> tensor<3x6xf32> {
    %0 = stablehlo.slice %arg0 [0:1, 0:6] : (tensor<3x6xf32>) -> tensor<1x6xf32>
    %1 = stablehlo.slice %arg0 [1:3, 0:6] : (tensor<3x6xf32>) -> tensor<2x6xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0], high = [1, 0], interior = [0, 0] : (tensor<2x6xf32>, tensor<f32>) -> tensor<3x6xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [2, 0], high = [0, 0], interior = [0, 0] : (tensor<1x6xf32>, tensor<f32>) -> tensor<3x6xf32>
    %4 = stablehlo.add %2, %3 : tensor<3x6xf32>
    return %4 : tensor<3x6xf32>
  }
  func.func private @_roll_static_4(%arg0: tensor<3x6xf32>) -> tensor<3x6xf32> {
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
