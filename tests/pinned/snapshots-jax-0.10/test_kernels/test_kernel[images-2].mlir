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
    %12 = stablehlo.compare EQ, %9, %11, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<3x6xi1>, tensor<3x6xf32>
    %16 = stablehlo.compare EQ, %10, %11, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %19 = stablehlo.select %16, %17, %18 : tensor<3x6xi1>, tensor<3x6xf32>
    %20 = stablehlo.divide %15, %19 : tensor<3x6xf32>
    %21 = stablehlo.compare EQ, %10, %11, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %24 = stablehlo.select %21, %22, %23 : tensor<3x6xi1>, tensor<3x6xf32>
    %25 = stablehlo.compare EQ, %9, %11, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %28 = stablehlo.select %25, %26, %27 : tensor<3x6xi1>, tensor<3x6xf32>
    %29 = stablehlo.divide %24, %28 : tensor<3x6xf32>
    %30 = call @_roll_static_0(%9) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %31 = stablehlo.maximum %11, %30 : tensor<3x6xf32>
    %32 = stablehlo.compare EQ, %11, %31, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %35 = stablehlo.select %32, %33, %34 : tensor<3x6xi1>, tensor<3x6xf32>
    %36 = stablehlo.compare EQ, %30, %31, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %39 = stablehlo.select %36, %37, %38 : tensor<3x6xi1>, tensor<3x6xf32>
    %40 = stablehlo.divide %35, %39 : tensor<3x6xf32>
    %41 = stablehlo.compare EQ, %30, %31, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %44 = stablehlo.select %41, %42, %43 : tensor<3x6xi1>, tensor<3x6xf32>
    %45 = stablehlo.compare EQ, %11, %31, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %48 = stablehlo.select %45, %46, %47 : tensor<3x6xi1>, tensor<3x6xf32>
    %49 = stablehlo.divide %44, %48 : tensor<3x6xf32>
    %50 = call @_roll_static_1(%9) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %51 = stablehlo.maximum %31, %50 : tensor<3x6xf32>
    %52 = stablehlo.compare EQ, %31, %51, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %55 = stablehlo.select %52, %53, %54 : tensor<3x6xi1>, tensor<3x6xf32>
    %56 = stablehlo.compare EQ, %50, %51, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_20 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %59 = stablehlo.select %56, %57, %58 : tensor<3x6xi1>, tensor<3x6xf32>
    %60 = stablehlo.divide %55, %59 : tensor<3x6xf32>
    %61 = stablehlo.compare EQ, %50, %51, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %64 = stablehlo.select %61, %62, %63 : tensor<3x6xi1>, tensor<3x6xf32>
    %65 = stablehlo.compare EQ, %31, %51, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_24 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %68 = stablehlo.select %65, %66, %67 : tensor<3x6xi1>, tensor<3x6xf32>
    %69 = stablehlo.divide %64, %68 : tensor<3x6xf32>
    %70 = call @_roll_static(%51) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %71 = stablehlo.minimum %51, %70 : tensor<3x6xf32>
    %72 = stablehlo.compare EQ, %51, %71, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %75 = stablehlo.select %72, %73, %74 : tensor<3x6xi1>, tensor<3x6xf32>
    %76 = stablehlo.compare EQ, %70, %71, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_28 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %79 = stablehlo.select %76, %77, %78 : tensor<3x6xi1>, tensor<3x6xf32>
    %80 = stablehlo.divide %75, %79 : tensor<3x6xf32>
    %81 = stablehlo.compare EQ, %70, %71, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %84 = stablehlo.select %81, %82, %83 : tensor<3x6xi1>, tensor<3x6xf32>
    %85 = stablehlo.compare EQ, %51, %71, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_32 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %88 = stablehlo.select %85, %86, %87 : tensor<3x6xi1>, tensor<3x6xf32>
    %89 = stablehlo.divide %84, %88 : tensor<3x6xf32>
    %90 = call @_roll_static_0(%51) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %91 = stablehlo.minimum %71, %90 : tensor<3x6xf32>
    %92 = stablehlo.compare EQ, %71, %91, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %95 = stablehlo.select %92, %93, %94 : tensor<3x6xi1>, tensor<3x6xf32>
    %96 = stablehlo.compare EQ, %90, %91, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_36 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %99 = stablehlo.select %96, %97, %98 : tensor<3x6xi1>, tensor<3x6xf32>
    %100 = stablehlo.divide %95, %99 : tensor<3x6xf32>
    %101 = stablehlo.compare EQ, %90, %91, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %104 = stablehlo.select %101, %102, %103 : tensor<3x6xi1>, tensor<3x6xf32>
    %105 = stablehlo.compare EQ, %71, %91, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_40 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %108 = stablehlo.select %105, %106, %107 : tensor<3x6xi1>, tensor<3x6xf32>
    %109 = stablehlo.divide %104, %108 : tensor<3x6xf32>
    %110 = call @_roll_static_1(%51) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %111 = stablehlo.minimum %91, %110 : tensor<3x6xf32>
    %112 = stablehlo.compare EQ, %91, %111, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %115 = stablehlo.select %112, %113, %114 : tensor<3x6xi1>, tensor<3x6xf32>
    %116 = stablehlo.compare EQ, %110, %111, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_44 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %119 = stablehlo.select %116, %117, %118 : tensor<3x6xi1>, tensor<3x6xf32>
    %120 = stablehlo.divide %115, %119 : tensor<3x6xf32>
    %121 = stablehlo.compare EQ, %110, %111, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %124 = stablehlo.select %121, %122, %123 : tensor<3x6xi1>, tensor<3x6xf32>
    %125 = stablehlo.compare EQ, %91, %111, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_48 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_49 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %128 = stablehlo.select %125, %126, %127 : tensor<3x6xi1>, tensor<3x6xf32>
    %129 = stablehlo.divide %124, %128 : tensor<3x6xf32>
    %130 = stablehlo.subtract %9, %111 : tensor<3x6xf32>
    %131 = stablehlo.multiply %130, %130 : tensor<3x6xf32>
    %132 = stablehlo.multiply %131, %130 : tensor<3x6xf32>
    %133 = stablehlo.multiply %130, %130 : tensor<3x6xf32>
    %cst_50 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %135 = stablehlo.multiply %134, %133 : tensor<3x6xf32>
    %cst_51 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %137 = stablehlo.multiply %136, %132 : tensor<3x6xf32>
    %138 = stablehlo.add %130, %137 : tensor<3x6xf32>
    %cst_52 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %140 = stablehlo.multiply %139, %138 : tensor<3x6xf32>
    %141 = stablehlo.tanh %140 : tensor<3x6xf32>
    %cst_53 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %143 = stablehlo.subtract %142, %141 : tensor<3x6xf32>
    %cst_54 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %145 = stablehlo.add %144, %141 : tensor<3x6xf32>
    %cst_55 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %147 = stablehlo.multiply %146, %145 : tensor<3x6xf32>
    %148 = stablehlo.multiply %130, %147 : tensor<3x6xf32>
    %149 = stablehlo.add %9, %148 : tensor<3x6xf32>
    %150 = stablehlo.abs %149 : tensor<3x6xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %152 = stablehlo.compare GE, %149, %151, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_57 = stablehlo.constant dense<1.587000e+00> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %154 = stablehlo.add %153, %150 : tensor<3x6xf32>
    %155 = stablehlo.divide %149, %154 : tensor<3x6xf32>
    %156 = stablehlo.multiply %154, %154 : tensor<3x6xf32>
    %cst_58 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %158 = stablehlo.divide %157, %156 : tensor<3x6xf32>
    %cst_59 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %160 = stablehlo.multiply %159, %arg2 : tensor<3x6xf32>
    %cst_60 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %162 = stablehlo.multiply %161, %155 : tensor<3x6xf32>
    %163 = stablehlo.add %160, %162 : tensor<3x6xf32>
    %164 = stablehlo.cosine %163 : tensor<3x6xf32>
    %cst_61 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %166 = stablehlo.multiply %165, %164 : tensor<3x6xf32>
    %cst_62 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %168 = stablehlo.multiply %167, %166 : tensor<3x6xf32>
    %cst_63 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %169 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %170 = stablehlo.multiply %169, %166 : tensor<3x6xf32>
    %171 = stablehlo.multiply %168, %158 : tensor<3x6xf32>
    %172 = stablehlo.multiply %171, %149 : tensor<3x6xf32>
    %173 = stablehlo.negate %172 : tensor<3x6xf32>
    %174 = stablehlo.divide %168, %154 : tensor<3x6xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %175 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %176 = stablehlo.select %152, %175, %173 : tensor<3x6xi1>, tensor<3x6xf32>
    %177 = stablehlo.select %152, %173, %175 : tensor<3x6xi1>, tensor<3x6xf32>
    %178 = stablehlo.add %174, %177 : tensor<3x6xf32>
    %179 = stablehlo.negate %176 : tensor<3x6xf32>
    %180 = stablehlo.add %178, %179 : tensor<3x6xf32>
    %181 = stablehlo.multiply %130, %180 : tensor<3x6xf32>
    %182 = stablehlo.multiply %180, %147 : tensor<3x6xf32>
    %cst_65 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %184 = stablehlo.multiply %183, %181 : tensor<3x6xf32>
    %185 = stablehlo.multiply %184, %143 : tensor<3x6xf32>
    %186 = stablehlo.multiply %185, %141 : tensor<3x6xf32>
    %187 = stablehlo.add %185, %186 : tensor<3x6xf32>
    %cst_66 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %188 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %189 = stablehlo.multiply %188, %187 : tensor<3x6xf32>
    %190 = stablehlo.add %182, %189 : tensor<3x6xf32>
    %cst_67 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %191 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %192 = stablehlo.multiply %191, %189 : tensor<3x6xf32>
    %193 = stablehlo.multiply %192, %135 : tensor<3x6xf32>
    %194 = stablehlo.add %190, %193 : tensor<3x6xf32>
    %195 = stablehlo.negate %194 : tensor<3x6xf32>
    %196 = stablehlo.add %180, %194 : tensor<3x6xf32>
    %197 = stablehlo.multiply %195, %129 : tensor<3x6xf32>
    %198 = stablehlo.multiply %195, %120 : tensor<3x6xf32>
    %199 = call @_roll_static_2(%197) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %200 = stablehlo.multiply %198, %109 : tensor<3x6xf32>
    %201 = stablehlo.multiply %198, %100 : tensor<3x6xf32>
    %202 = call @_roll_static_3(%200) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %203 = stablehlo.add %199, %202 : tensor<3x6xf32>
    %204 = stablehlo.multiply %201, %89 : tensor<3x6xf32>
    %205 = stablehlo.multiply %201, %80 : tensor<3x6xf32>
    %206 = stablehlo.add %203, %205 : tensor<3x6xf32>
    %207 = call @_roll_static_4(%204) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %208 = stablehlo.add %206, %207 : tensor<3x6xf32>
    %209 = stablehlo.multiply %208, %69 : tensor<3x6xf32>
    %210 = stablehlo.multiply %208, %60 : tensor<3x6xf32>
    %211 = call @_roll_static_2(%209) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %212 = stablehlo.add %196, %211 : tensor<3x6xf32>
    %213 = stablehlo.multiply %210, %49 : tensor<3x6xf32>
    %214 = stablehlo.multiply %210, %40 : tensor<3x6xf32>
    %215 = call @_roll_static_3(%213) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %216 = stablehlo.add %212, %215 : tensor<3x6xf32>
    %217 = stablehlo.multiply %214, %29 : tensor<3x6xf32>
    %218 = stablehlo.multiply %214, %20 : tensor<3x6xf32>
    %219 = stablehlo.add %216, %218 : tensor<3x6xf32>
    %220 = call @_roll_static_4(%217) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %221 = stablehlo.add %219, %220 : tensor<3x6xf32>
    %cst_68 = stablehlo.constant dense<0.879999995> : tensor<f32>
    %222 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %223 = stablehlo.multiply %222, %221 : tensor<3x6xf32>
    %224 = stablehlo.multiply %arg1, %223 : tensor<3x6xf32>
    %225 = stablehlo.multiply %223, %6 : tensor<3x6xf32>
    %226 = stablehlo.negate %224 : tensor<3x6xf32>
    %cst_69 = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %227 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %228 = stablehlo.multiply %227, %226 : tensor<3x6xf32>
    %229 = stablehlo.multiply %228, %1 : tensor<3x6xf32>
    %230 = stablehlo.add %224, %229 : tensor<3x6xf32>
    return %230, %225, %170 : tensor<3x6xf32>, tensor<3x6xf32>, tensor<3x6xf32>
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
