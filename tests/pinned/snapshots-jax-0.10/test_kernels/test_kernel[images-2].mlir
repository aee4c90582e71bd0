// import jax
// import jax.numpy as jnp
//
//
// def shrink_bright(grid):
//     merged_px = jnp.minimum(grid, jnp.roll(grid, 1, axis=1))
//     across = jnp.minimum(merged_px, jnp.roll(grid, -1, axis=1))
//     partial_px = jnp.minimum(across, jnp.roll(grid, 1, axis=0))
//     return jnp.minimum(partial_px, jnp.roll(grid, -1, axis=0))
//
//
// def dilate(grid):
//     so_far = jnp.maximum(grid, jnp.roll(grid, 1, axis=1))
//     paired = jnp.maximum(so_far, jnp.roll(grid, -1, axis=1))
//     wider = jnp.maximum(paired, jnp.roll(grid, 1, axis=0))
//     return jnp.maximum(wider, jnp.roll(grid, -1, axis=0))
//
//
// def top_hat(depth_maps: jax.Array) -> jax.Array:
//     def one_plane(depth_map):
//         stage_one = shrink_bright(depth_map)
//         opened = dilate(stage_one)
//         delta = depth_map - opened
//         return delta
//
//     return jax.vmap(jax.vmap(one_plane))(depth_maps)
//
//   depth_maps: float32[4, 3, 6, 7] in [0, 1]
// -----
// forward, cpu
module @jit_top_hat attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3x6x7xf32>) -> (tensor<4x3x6x7xf32> {jax.result_info = "result"}) {
    %0 = call @_roll_static(%arg0) : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32>
    %1 = stablehlo.minimum %arg0, %0 : tensor<4x3x6x7xf32>
    %2 = call @_roll_static_0(%arg0) : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32>
    %3 = stablehlo.minimum %1, %2 : tensor<4x3x6x7xf32>
    %4 = call @_roll_static_1(%arg0) : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32>
    %5 = stablehlo.minimum %3, %4 : tensor<4x3x6x7xf32>
    %6 = call @_roll_static_2(%arg0) : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32>
    %7 = stablehlo.minimum %5, %6 : tensor<4x3x6x7xf32>
    %8 = call @_roll_static(%7) : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32>
    %9 = stablehlo.maximum %7, %8 : tensor<4x3x6x7xf32>
    %10 = call @_roll_static_0(%7) : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32>
    %11 = stablehlo.maximum %9, %10 : tensor<4x3x6x7xf32>
    %12 = call @_roll_static_1(%7) : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32>
    %13 = stablehlo.maximum %11, %12 : tensor<4x3x6x7xf32>
    %14 = call @_roll_static_2(%7) : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32>
    %15 = stablehlo.maximum %13, %14 : tensor<4x3x6x7xf32>
    %16 = stablehlo.subtract %arg0, %15 : tensor<4x3x6x7xf32>
    return %16 : tensor<4x3x6x7xf32>
  }
  func.func private @_roll_static(%arg0: tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32> {
    %0 = stablehlo.slice %arg0 [0:4, 0:3, 0:6, 6:7] : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x1xf32>
    %1 = stablehlo.slice %arg0 [0:4, 0:3, 0:6, 0:6] : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x6xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 3 : (tensor<4x3x6x1xf32>, tensor<4x3x6x6xf32>) -> tensor<4x3x6x7xf32>
    return %2 : tensor<4x3x6x7xf32>
  }
  func.func private @_roll_static_0(%arg0: tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32> {
    %0 = stablehlo.slice %arg0 [0:4, 0:3, 0:6, 1:7] : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x6xf32>
    %1 = stablehlo.slice %arg0 [0:4, 0:3, 0:6, 0:1] : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x1xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 3 : (tensor<4x3x6x6xf32>, tensor<4x3x6x1xf32>) -> tensor<4x3x6x7xf32>
    return %2 : tensor<4x3x6x7xf32>
  }
  func.func private @_roll_static_1(%arg0: tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32> {
    %0 = stablehlo.slice %arg0 [0:4, 0:3, 5:6, 0:7] : (tensor<4x3x6x7xf32>) -> tensor<4x3x1x7xf32>
    %1 = stablehlo.slice %arg0 [0:4, 0:3, 0:5, 0:7] : (tensor<4x3x6x7xf32>) -> tensor<4x3x5x7xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 2 : (tensor<4x3x1x7xf32>, tensor<4x3x5x7xf32>) -> tensor<4x3x6x7xf32>
    return %2 : tensor<4x3x6x7xf32>
  }
  func.func private @_roll_static_2(%arg0: tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32> {
    %0 = stablehlo.slice %arg0 [0:4, 0:3, 1:6, 0:7] : (tensor<4x3x6x7xf32>) -> tensor<4x3x5x7xf32>
    %1 = stablehlo.slice %arg0 [0:4, 0:3, 0:1, 0:7] : (tensor<4x3x6x7xf32>) -> tensor<4x3x1x7xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 2 : (tensor<4x3x5x7xf32>, tensor<4x3x1x7xf32>) -> tensor<4x3x6x7xf32>
    return %2 : tensor<4x3x6x7xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3x6x7xf32>) -> (tensor<4x3x6x7xf32> {jax.result_info = "result[0]"}) {
    %0 = call @_roll_static(%arg0) : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32>
    %1 = stablehlo.minimum %arg0, %0 : tensor<4x3x6x7xf32>
    %2 = stablehlo.compare EQ, %arg0, %1, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %5 = stablehlo.select %2, %3, %4 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %6 = stablehlo.compare EQ, %0, %1, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %9 = stablehlo.select %6, %7, %8 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %10 = stablehlo.divide %5, %9 : tensor<4x3x6x7xf32>
    %11 = stablehlo.compare EQ, %0, %1, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %14 = stablehlo.select %11, %12, %13 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %15 = stablehlo.compare EQ, %arg0, %1, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %18 = stablehlo.select %15, %16, %17 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %19 = stablehlo.divide %14, %18 : tensor<4x3x6x7xf32>
    %20 = call @_roll_static_0(%arg0) : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32>
    %21 = stablehlo.minimum %1, %20 : tensor<4x3x6x7xf32>
    %22 = stablehlo.compare EQ, %1, %21, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %25 = stablehlo.select %22, %23, %24 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %26 = stablehlo.compare EQ, %20, %21, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %29 = stablehlo.select %26, %27, %28 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %30 = stablehlo.divide %25, %29 : tensor<4x3x6x7xf32>
    %31 = stablehlo.compare EQ, %20, %21, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %34 = stablehlo.select %31, %32, %33 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %35 = stablehlo.compare EQ, %1, %21, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %38 = stablehlo.select %35, %36, %37 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %39 = stablehlo.divide %34, %38 : tensor<4x3x6x7xf32>
    %40 = call @_roll_static_1(%arg0) : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32>
    %41 = stablehlo.minimum %21, %40 : tensor<4x3x6x7xf32>
    %42 = stablehlo.compare EQ, %21, %41, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %45 = stablehlo.select %42, %43, %44 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %46 = stablehlo.compare EQ, %40, %41, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_17 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %49 = stablehlo.select %46, %47, %48 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %50 = stablehlo.divide %45, %49 : tensor<4x3x6x7xf32>
    %51 = stablehlo.compare EQ, %40, %41, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %54 = stablehlo.select %51, %52, %53 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %55 = stablehlo.compare EQ, %21, %41, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_21 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %58 = stablehlo.select %55, %56, %57 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %59 = stablehlo.divide %54, %58 : tensor<4x3x6x7xf32>
    %60 = call @_roll_static_2(%arg0) : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32>
    %61 = stablehlo.minimum %41, %60 : tensor<4x3x6x7xf32>
    %62 = stablehlo.compare EQ, %41, %61, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %65 = stablehlo.select %62, %63, %64 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %66 = stablehlo.compare EQ, %60, %61, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_25 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %69 = stablehlo.select %66, %67, %68 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %70 = stablehlo.divide %65, %69 : tensor<4x3x6x7xf32>
    %71 = stablehlo.compare EQ, %60, %61, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %74 = stablehlo.select %71, %72, %73 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %75 = stablehlo.compare EQ, %41, %61, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_29 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %78 = stablehlo.select %75, %76, %77 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %79 = stablehlo.divide %74, %78 : tensor<4x3x6x7xf32>
    %80 = call @_roll_static(%61) : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32>
    %81 = stablehlo.maximum %61, %80 : tensor<4x3x6x7xf32>
    %82 = stablehlo.compare EQ, %61, %81, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %85 = stablehlo.select %82, %83, %84 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %86 = stablehlo.compare EQ, %80, %81, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_33 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %89 = stablehlo.select %86, %87, %88 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %90 = stablehlo.divide %85, %89 : tensor<4x3x6x7xf32>
    %91 = stablehlo.compare EQ, %80, %81, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %94 = stablehlo.select %91, %92, %93 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %95 = stablehlo.compare EQ, %61, %81, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_37 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %98 = stablehlo.select %95, %96, %97 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %99 = stablehlo.divide %94, %98 : tensor<4x3x6x7xf32>
    %100 = call @_roll_static_0(%61) : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32>
    %101 = stablehlo.maximum %81, %100 : tensor<4x3x6x7xf32>
    %102 = stablehlo.compare EQ, %81, %101, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %105 = stablehlo.select %102, %103, %104 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %106 = stablehlo.compare EQ, %100, %101, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_41 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %109 = stablehlo.select %106, %107, %108 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %110 = stablehlo.divide %105, %109 : tensor<4x3x6x7xf32>
    %111 = stablehlo.compare EQ, %100, %101, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %114 = stablehlo.select %111, %112, %113 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %115 = stablehlo.compare EQ, %81, %101, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_45 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %118 = stablehlo.select %115, %116, %117 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %119 = stablehlo.divide %114, %118 : tensor<4x3x6x7xf32>
    %120 = call @_roll_static_1(%61) : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32>
    %121 = stablehlo.maximum %101, %120 : tensor<4x3x6x7xf32>
    %122 = stablehlo.compare EQ, %101, %121, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %125 = stablehlo.select %122, %123, %124 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %126 = stablehlo.compare EQ, %120, %121, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_49 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %129 = stablehlo.select %126, %127, %128 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %130 = stablehlo.divide %125, %129 : tensor<4x3x6x7xf32>
    %131 = stablehlo.compare EQ, %120, %121, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_51 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %134 = stablehlo.select %131, %132, %133 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %135 = stablehlo.compare EQ, %101, %121, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_53 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_54 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %138 = stablehlo.select %135, %136, %137 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %139 = stablehlo.divide %134, %138 : tensor<4x3x6x7xf32>
    %140 = call @_roll_static_2(%61) : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32>
    %141 = stablehlo.maximum %121, %140 : tensor<4x3x6x7xf32>
    %142 = stablehlo.compare EQ, %121, %141, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_55 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %145 = stablehlo.select %142, %143, %144 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %146 = stablehlo.compare EQ, %140, %141, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_57 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_58 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %149 = stablehlo.select %146, %147, %148 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %150 = stablehlo.divide %145, %149 : tensor<4x3x6x7xf32>
    %151 = stablehlo.compare EQ, %140, %141, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_59 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %154 = stablehlo.select %151, %152, %153 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %155 = stablehlo.compare EQ, %121, %141, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_61 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_62 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %158 = stablehlo.select %155, %156, %157 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %159 = stablehlo.divide %154, %158 : tensor<4x3x6x7xf32>
    %cst_63 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %161 = stablehlo.negate %160 : tensor<4x3x6x7xf32>
    %162 = stablehlo.multiply %161, %159 : tensor<4x3x6x7xf32>
    %163 = stablehlo.multiply %161, %150 : tensor<4x3x6x7xf32>
    %164 = call @_roll_static_3(%162) : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32>
    %165 = stablehlo.multiply %163, %139 : tensor<4x3x6x7xf32>
    %166 = stablehlo.multiply %163, %130 : tensor<4x3x6x7xf32>
    %167 = call @_roll_static_4(%165) : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32>
    %168 = stablehlo.add %164, %167 : tensor<4x3x6x7xf32>
    %169 = stablehlo.multiply %166, %119 : tensor<4x3x6x7xf32>
    %170 = stablehlo.multiply %166, %110 : tensor<4x3x6x7xf32>
    %171 = call @_roll_static_5(%169) : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32>
    %172 = stablehlo.add %168, %171 : tensor<4x3x6x7xf32>
    %173 = stablehlo.multiply %170, %99 : tensor<4x3x6x7xf32>
    %174 = stablehlo.multiply %170, %90 : tensor<4x3x6x7xf32>
    %175 = stablehlo.add %172, %174 : tensor<4x3x6x7xf32>
    %176 = call @_roll_static_6(%173) : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32>
    %177 = stablehlo.add %175, %176 : tensor<4x3x6x7xf32>
    %178 = stablehlo.multiply %177, %79 : tensor<4x3x6x7xf32>
    %179 = stablehlo.multiply %177, %70 : tensor<4x3x6x7xf32>
    %180 = call @_roll_static_3(%178) : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32>
    %181 = stablehlo.add %160, %180 : tensor<4x3x6x7xf32>
    %182 = stablehlo.multiply %179, %59 : tensor<4x3x6x7xf32>
    %183 = stablehlo.multiply %179, %50 : tensor<4x3x6x7xf32>
    %184 = call @_roll_static_4(%182) : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32>
    %185 = stablehlo.add %181, %184 : tensor<4x3x6x7xf32>
    %186 = stablehlo.multiply %183, %39 : tensor<4x3x6x7xf32>
    %187 = stablehlo.multiply %183, %30 : tensor<4x3x6x7xf32>
    %188 = call @_roll_static_5(%186) : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32>
    %189 = stablehlo.add %185, %188 : tensor<4x3x6x7xf32>
    %190 = stablehlo.multiply %187, %19 : tensor<4x3x6x7xf32>
    %191 = stablehlo.multiply %187, %10 : tensor<4x3x6x7xf32>
    %192 = stablehlo.add %189, %191 : tensor<4x3x6x7xf32>
    %193 = call @_roll_static_6(%190) : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32>
    %194 = stablehlo.add %192, %193 : tensor<4x3x6x7xf32>
    return %194 : tensor<4x3x6x7xf32>
  }
  func.func private @_roll_static(%arg0: tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32> {
    %0 = stablehlo.slice %arg0 [0:4, 0:3, 0:6, 6:7] : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x1xf32>
    %1 = stablehlo.slice %arg0 [0:4, 0:3, 0:6, 0:6] : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x6xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 3 : (tensor<4x3x6x1xf32>, tensor<4x3x6x6xf32>) -> tensor<4x3x6x7xf32>
    return %2 : tensor<4x3x6x7xf32>
  }
  func.func private @_roll_static_0(%arg0: tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32> {
    %0 = stablehlo.slice %arg0 [0:4, 0:3, 0:6, 1:7] : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x6xf32>
    %1 = stablehlo.slice %arg0 [0:4, 0:3, 0:6, 0:1] : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x1xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 3 : (tensor<4x3x6x6xf32>, tensor<4x3x6x1xf32>) -> tensor<4x3x6x7xf32>
    return %2 : tensor<4x3x6x7xf32>
  }
  func.func private @_roll_static_1(%arg0: tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32> {
    %0 = stablehlo.slice %arg0 [0:4, 0:3, 5:6, 0:7] : (tensor<4x3x6x7xf32>) -> tensor<4x3x1x7xf32>
    %1 = stablehlo.slice %arg0 [0:4, 0:3, 0:5, 0:7] : (tensor<4x3x6x7xf32>) -> tensor<4x3x5x7xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 2 : (tensor<4x3x1x7xf32>, tensor<4x3x5x7xf32>) -> tensor<4x3x6x7xf32>
    return %2 : tensor<4x3x6x7xf32>
  }
  func.func private @_roll_static_2(%arg0: tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32> {
    %0 = stablehlo.slice %arg0 [0:4, 0:3, 1:6, 0:7] : (tensor<4x3x6x7xf32>) -> tensor<4x3x5x7xf32>
    %1 = stablehlo.slice %arg0 [0:4, 0:3, 0:1, 0:7] : (tensor<4x3x6x7xf32>) -> tensor<4x3x1x7xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 2 : (tensor<4x3x5x7xf32>, tensor<4x3x1x7xf32>) -> tensor<4x3x6x7xf32>
    return %2 : tensor<4x3x6x7xf32>
  }
  func.func private @_roll_static_3(%arg0: tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32> {
    %0 = stablehlo.slice %arg0 [0:4, 0:3, 0:5, 0:7] : (tensor<4x3x6x7xf32>) -> tensor<4x3x5x7xf32>
    %1 = stablehlo.slice %arg0 [0:4, 0:3, 5:6, 0:7] : (tensor<4x3x6x7xf32>) -> tensor<4x3x1x7xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0, 0, 0], high = [0, 0, 5, 0], interior = [0, 0, 0, 0] : (tensor<4x3x1x7xf32>, tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [0, 0, 1, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x3x5x7xf32>, tensor<f32>) -> tensor<4x3x6x7xf32>
    %4 = stablehlo.add %2, %3 : tensor<4x3x6x7xf32>
    return %4 : tensor<4x3x6x7xf32>
  }
  func.func private @_roll_static_4(%arg0: tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32> {
    %0 = stablehlo.slice %arg0 [0:4, 0:3, 0:1, 0:7] : (tensor<4x3x6x7xf32>) -> tensor<4x3x1x7xf32>
    %1 = stablehlo.slice %arg0 [0:4, 0:3, 1:6, 0:7] : (tensor<4x3x6x7xf32>) -> tensor<4x3x5x7xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0, 0, 0], high = [0, 0, 1, 0], interior = [0, 0, 0, 0] : (tensor<4x3x5x7xf32>, tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [0, 0, 5, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x3x1x7xf32>, tensor<f32>) -> tensor<4x3x6x7xf32>
    %4 = stablehlo.add %2, %3 : tensor<4x3x6x7xf32>
    return %4 : tensor<4x3x6x7xf32>
  }
  func.func private @_roll_static_5(%arg0: tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32> {
    %0 = stablehlo.slice %arg0 [0:4, 0:3, 0:6, 0:6] : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x6xf32>
    %1 = stablehlo.slice %arg0 [0:4, 0:3, 0:6, 6:7] : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0, 0, 0], high = [0, 0, 0, 6], interior = [0, 0, 0, 0] : (tensor<4x3x6x1xf32>, tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [0, 0, 0, 1], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x3x6x6xf32>, tensor<f32>) -> tensor<4x3x6x7xf32>
    %4 = stablehlo.add %2, %3 : tensor<4x3x6x7xf32>
    return %4 : tensor<4x3x6x7xf32>
  }
  func.func private @_roll_static_6(%arg0: tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32> {
    %0 = stablehlo.slice %arg0 [0:4, 0:3, 0:6, 0:1] : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x1xf32>
    %1 = stablehlo.slice %arg0 [0:4, 0:3, 0:6, 1:7] : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x6xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0, 0, 0], high = [0, 0, 0, 1], interior = [0, 0, 0, 0] : (tensor<4x3x6x6xf32>, tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [0, 0, 0, 6], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<4x3x6x1xf32>, tensor<f32>) -> tensor<4x3x6x7xf32>
    %4 = stablehlo.add %2, %3 : tensor<4x3x6x7xf32>
    return %4 : tensor<4x3x6x7xf32>
  }
}
// -----
// backward, cuda: same text as cpu
