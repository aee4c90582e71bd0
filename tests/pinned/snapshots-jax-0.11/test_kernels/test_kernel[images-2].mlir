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
    %2 = stablehlo.compare GT, %0, %arg0, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %3 = stablehlo.compare EQ, %0, %arg0, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %7 = stablehlo.select %3, %6, %5 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %8 = stablehlo.select %2, %4, %7 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %9 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %10 = stablehlo.compare EQ, %arg0, %0, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %14 = stablehlo.select %10, %13, %12 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %15 = stablehlo.select %9, %11, %14 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %16 = call @_roll_static_0(%arg0) : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32>
    %17 = stablehlo.minimum %1, %16 : tensor<4x3x6x7xf32>
    %18 = stablehlo.compare GT, %16, %1, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %19 = stablehlo.compare EQ, %16, %1, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %23 = stablehlo.select %19, %22, %21 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %24 = stablehlo.select %18, %20, %23 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %25 = stablehlo.compare GT, %1, %16, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %26 = stablehlo.compare EQ, %1, %16, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %30 = stablehlo.select %26, %29, %28 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %31 = stablehlo.select %25, %27, %30 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %32 = call @_roll_static_1(%arg0) : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32>
    %33 = stablehlo.minimum %17, %32 : tensor<4x3x6x7xf32>
    %34 = stablehlo.compare GT, %32, %17, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %35 = stablehlo.compare EQ, %32, %17, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %39 = stablehlo.select %35, %38, %37 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %40 = stablehlo.select %34, %36, %39 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %41 = stablehlo.compare GT, %17, %32, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %42 = stablehlo.compare EQ, %17, %32, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_16 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %46 = stablehlo.select %42, %45, %44 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %47 = stablehlo.select %41, %43, %46 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %48 = call @_roll_static_2(%arg0) : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32>
    %49 = stablehlo.minimum %33, %48 : tensor<4x3x6x7xf32>
    %50 = stablehlo.compare GT, %48, %33, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %51 = stablehlo.compare EQ, %48, %33, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_19 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %55 = stablehlo.select %51, %54, %53 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %56 = stablehlo.select %50, %52, %55 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %57 = stablehlo.compare GT, %33, %48, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %58 = stablehlo.compare EQ, %33, %48, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_22 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %62 = stablehlo.select %58, %61, %60 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %63 = stablehlo.select %57, %59, %62 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %64 = call @_roll_static(%49) : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32>
    %65 = stablehlo.maximum %49, %64 : tensor<4x3x6x7xf32>
    %66 = stablehlo.compare GT, %49, %64, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %67 = stablehlo.compare EQ, %49, %64, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_25 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %71 = stablehlo.select %67, %70, %69 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %72 = stablehlo.select %66, %68, %71 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %73 = stablehlo.compare GT, %64, %49, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %74 = stablehlo.compare EQ, %64, %49, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_28 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %78 = stablehlo.select %74, %77, %76 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %79 = stablehlo.select %73, %75, %78 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %80 = call @_roll_static_0(%49) : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32>
    %81 = stablehlo.maximum %65, %80 : tensor<4x3x6x7xf32>
    %82 = stablehlo.compare GT, %65, %80, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %83 = stablehlo.compare EQ, %65, %80, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_31 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %87 = stablehlo.select %83, %86, %85 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %88 = stablehlo.select %82, %84, %87 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %89 = stablehlo.compare GT, %80, %65, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %90 = stablehlo.compare EQ, %80, %65, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_34 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %94 = stablehlo.select %90, %93, %92 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %95 = stablehlo.select %89, %91, %94 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %96 = call @_roll_static_1(%49) : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32>
    %97 = stablehlo.maximum %81, %96 : tensor<4x3x6x7xf32>
    %98 = stablehlo.compare GT, %81, %96, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %99 = stablehlo.compare EQ, %81, %96, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_37 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %103 = stablehlo.select %99, %102, %101 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %104 = stablehlo.select %98, %100, %103 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %105 = stablehlo.compare GT, %96, %81, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %106 = stablehlo.compare EQ, %96, %81, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_40 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %110 = stablehlo.select %106, %109, %108 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %111 = stablehlo.select %105, %107, %110 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %112 = call @_roll_static_2(%49) : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32>
    %113 = stablehlo.compare GT, %97, %112, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %114 = stablehlo.compare EQ, %97, %112, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_43 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %118 = stablehlo.select %114, %117, %116 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %119 = stablehlo.select %113, %115, %118 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %120 = stablehlo.compare GT, %112, %97, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %121 = stablehlo.compare EQ, %112, %97, FLOAT : (tensor<4x3x6x7xf32>, tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xi1>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %cst_46 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %125 = stablehlo.select %121, %124, %123 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %126 = stablehlo.select %120, %122, %125 : tensor<4x3x6x7xi1>, tensor<4x3x6x7xf32>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<4x3x6x7xf32>
    %128 = stablehlo.negate %127 : tensor<4x3x6x7xf32>
    %129 = stablehlo.multiply %128, %126 : tensor<4x3x6x7xf32>
    %130 = stablehlo.multiply %128, %119 : tensor<4x3x6x7xf32>
    %131 = call @_roll_static_3(%129) : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32>
    %132 = stablehlo.multiply %130, %111 : tensor<4x3x6x7xf32>
    %133 = stablehlo.multiply %130, %104 : tensor<4x3x6x7xf32>
    %134 = call @_roll_static_4(%132) : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32>
    %135 = stablehlo.add %131, %134 : tensor<4x3x6x7xf32>
    %136 = stablehlo.multiply %133, %95 : tensor<4x3x6x7xf32>
    %137 = stablehlo.multiply %133, %88 : tensor<4x3x6x7xf32>
    %138 = call @_roll_static_5(%136) : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32>
    %139 = stablehlo.add %135, %138 : tensor<4x3x6x7xf32>
    %140 = stablehlo.multiply %137, %79 : tensor<4x3x6x7xf32>
    %141 = stablehlo.multiply %137, %72 : tensor<4x3x6x7xf32>
    %142 = stablehlo.add %139, %141 : tensor<4x3x6x7xf32>
    %143 = call @_roll_static_6(%140) : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32>
    %144 = stablehlo.add %142, %143 : tensor<4x3x6x7xf32>
    %145 = stablehlo.multiply %144, %63 : tensor<4x3x6x7xf32>
    %146 = stablehlo.multiply %144, %56 : tensor<4x3x6x7xf32>
    %147 = call @_roll_static_3(%145) : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32>
    %148 = stablehlo.add %127, %147 : tensor<4x3x6x7xf32>
    %149 = stablehlo.multiply %146, %47 : tensor<4x3x6x7xf32>
    %150 = stablehlo.multiply %146, %40 : tensor<4x3x6x7xf32>
    %151 = call @_roll_static_4(%149) : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32>
    %152 = stablehlo.add %148, %151 : tensor<4x3x6x7xf32>
    %153 = stablehlo.multiply %150, %31 : tensor<4x3x6x7xf32>
    %154 = stablehlo.multiply %150, %24 : tensor<4x3x6x7xf32>
    %155 = call @_roll_static_5(%153) : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32>
    %156 = stablehlo.add %152, %155 : tensor<4x3x6x7xf32>
    %157 = stablehlo.multiply %154, %15 : tensor<4x3x6x7xf32>
    %158 = stablehlo.multiply %154, %8 : tensor<4x3x6x7xf32>
    %159 = stablehlo.add %156, %158 : tensor<4x3x6x7xf32>
    %160 = call @_roll_static_6(%157) : (tensor<4x3x6x7xf32>) -> tensor<4x3x6x7xf32>
    %161 = stablehlo.add %159, %160 : tensor<4x3x6x7xf32>
    return %161 : tensor<4x3x6x7xf32>
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
