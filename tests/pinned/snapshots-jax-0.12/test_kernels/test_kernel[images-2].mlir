// import jax.numpy as jnp
//
//
// def dilate(grid):
//     across = jnp.maximum(grid, jnp.roll(grid, 1, axis=1))
//     wider = jnp.maximum(across, jnp.roll(grid, 1, axis=0))
//     return jnp.maximum(wider, jnp.roll(grid, (1, 1), (0, 1)))
//
//
// def erode(grid):
//     so_far = jnp.minimum(grid, jnp.roll(grid, 1, axis=1))
//     partial_px = jnp.minimum(so_far, jnp.roll(grid, 1, axis=0))
//     return jnp.minimum(partial_px, jnp.roll(grid, (1, 1), (0, 1)))
//
//
// def top_hat(depth_map):
//     first_pass = dilate(depth_map)
//     opened = erode(first_pass)
//     return jnp.sum(depth_map - opened)
//
//   depth_map: float32[3, 6] in [0, 1]
// -----
// forward, cpu
module @jit_top_hat attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x6xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = call @_roll_static(%arg0) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<3x6xf32>
    %2 = call @_roll_static_0(%arg0) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %3 = stablehlo.maximum %1, %2 : tensor<3x6xf32>
    %4 = call @_roll_static_1(%arg0) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %5 = stablehlo.maximum %3, %4 : tensor<3x6xf32>
    %6 = call @_roll_static(%5) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %7 = stablehlo.minimum %5, %6 : tensor<3x6xf32>
    %8 = call @_roll_static_0(%5) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %9 = stablehlo.minimum %7, %8 : tensor<3x6xf32>
    %10 = call @_roll_static_1(%5) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %11 = stablehlo.minimum %9, %10 : tensor<3x6xf32>
    %12 = stablehlo.subtract %arg0, %11 : tensor<3x6xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%12 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x6xf32>, tensor<f32>) -> tensor<f32>
    return %13 : tensor<f32>
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
  func.func public @main(%arg0: tensor<3x6xf32>) -> (tensor<3x6xf32> {jax.result_info = "result[0]"}) {
    %0 = call @_roll_static(%arg0) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<3x6xf32>
    %2 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %3 = stablehlo.compare EQ, %arg0, %0, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %7 = stablehlo.select %3, %6, %5 : tensor<3x6xi1>, tensor<3x6xf32>
    %8 = stablehlo.select %2, %4, %7 : tensor<3x6xi1>, tensor<3x6xf32>
    %9 = stablehlo.compare GT, %0, %arg0, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %10 = stablehlo.compare EQ, %0, %arg0, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %14 = stablehlo.select %10, %13, %12 : tensor<3x6xi1>, tensor<3x6xf32>
    %15 = stablehlo.select %9, %11, %14 : tensor<3x6xi1>, tensor<3x6xf32>
    %16 = call @_roll_static_0(%arg0) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %17 = stablehlo.maximum %1, %16 : tensor<3x6xf32>
    %18 = stablehlo.compare GT, %1, %16, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %19 = stablehlo.compare EQ, %1, %16, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %23 = stablehlo.select %19, %22, %21 : tensor<3x6xi1>, tensor<3x6xf32>
    %24 = stablehlo.select %18, %20, %23 : tensor<3x6xi1>, tensor<3x6xf32>
    %25 = stablehlo.compare GT, %16, %1, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %26 = stablehlo.compare EQ, %16, %1, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %30 = stablehlo.select %26, %29, %28 : tensor<3x6xi1>, tensor<3x6xf32>
    %31 = stablehlo.select %25, %27, %30 : tensor<3x6xi1>, tensor<3x6xf32>
    %32 = call @_roll_static_1(%arg0) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %33 = stablehlo.maximum %17, %32 : tensor<3x6xf32>
    %34 = stablehlo.compare GT, %17, %32, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %35 = stablehlo.compare EQ, %17, %32, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %39 = stablehlo.select %35, %38, %37 : tensor<3x6xi1>, tensor<3x6xf32>
    %40 = stablehlo.select %34, %36, %39 : tensor<3x6xi1>, tensor<3x6xf32>
    %41 = stablehlo.compare GT, %32, %17, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %42 = stablehlo.compare EQ, %32, %17, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_16 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %46 = stablehlo.select %42, %45, %44 : tensor<3x6xi1>, tensor<3x6xf32>
    %47 = stablehlo.select %41, %43, %46 : tensor<3x6xi1>, tensor<3x6xf32>
    %48 = call @_roll_static(%33) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %49 = stablehlo.minimum %33, %48 : tensor<3x6xf32>
    %50 = stablehlo.compare GT, %48, %33, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %51 = stablehlo.compare EQ, %48, %33, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_19 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %55 = stablehlo.select %51, %54, %53 : tensor<3x6xi1>, tensor<3x6xf32>
    %56 = stablehlo.select %50, %52, %55 : tensor<3x6xi1>, tensor<3x6xf32>
    %57 = stablehlo.compare GT, %33, %48, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %58 = stablehlo.compare EQ, %33, %48, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_22 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %62 = stablehlo.select %58, %61, %60 : tensor<3x6xi1>, tensor<3x6xf32>
    %63 = stablehlo.select %57, %59, %62 : tensor<3x6xi1>, tensor<3x6xf32>
    %64 = call @_roll_static_0(%33) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %65 = stablehlo.minimum %49, %64 : tensor<3x6xf32>
    %66 = stablehlo.compare GT, %64, %49, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %67 = stablehlo.compare EQ, %64, %49, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_25 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %71 = stablehlo.select %67, %70, %69 : tensor<3x6xi1>, tensor<3x6xf32>
    %72 = stablehlo.select %66, %68, %71 : tensor<3x6xi1>, tensor<3x6xf32>
    %73 = stablehlo.compare GT, %49, %64, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %74 = stablehlo.compare EQ, %49, %64, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_28 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %78 = stablehlo.select %74, %77, %76 : tensor<3x6xi1>, tensor<3x6xf32>
    %79 = stablehlo.select %73, %75, %78 : tensor<3x6xi1>, tensor<3x6xf32>
    %80 = call @_roll_static_1(%33) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %81 = stablehlo.compare GT, %80, %65, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %82 = stablehlo.compare EQ, %80, %65, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_31 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %86 = stablehlo.select %82, %85, %84 : tensor<3x6xi1>, tensor<3x6xf32>
    %87 = stablehlo.select %81, %83, %86 : tensor<3x6xi1>, tensor<3x6xf32>
    %88 = stablehlo.compare GT, %65, %80, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %89 = stablehlo.compare EQ, %65, %80, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_34 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %93 = stablehlo.select %89, %92, %91 : tensor<3x6xi1>, tensor<3x6xf32>
    %94 = stablehlo.select %88, %90, %93 : tensor<3x6xi1>, tensor<3x6xf32>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %96 = stablehlo.negate %95 : tensor<3x6xf32>
    %97 = stablehlo.multiply %96, %94 : tensor<3x6xf32>
    %98 = stablehlo.multiply %96, %87 : tensor<3x6xf32>
    %99 = call @_roll_static_2(%97) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %100 = stablehlo.multiply %98, %79 : tensor<3x6xf32>
    %101 = stablehlo.multiply %98, %72 : tensor<3x6xf32>
    %102 = call @_roll_static_3(%100) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %103 = stablehlo.add %99, %102 : tensor<3x6xf32>
    %104 = stablehlo.multiply %101, %63 : tensor<3x6xf32>
    %105 = stablehlo.multiply %101, %56 : tensor<3x6xf32>
    %106 = stablehlo.add %103, %105 : tensor<3x6xf32>
    %107 = call @_roll_static_4(%104) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %108 = stablehlo.add %106, %107 : tensor<3x6xf32>
    %109 = stablehlo.multiply %108, %47 : tensor<3x6xf32>
    %110 = stablehlo.multiply %108, %40 : tensor<3x6xf32>
    %111 = call @_roll_static_2(%109) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %112 = stablehlo.add %95, %111 : tensor<3x6xf32>
    %113 = stablehlo.multiply %110, %31 : tensor<3x6xf32>
    %114 = stablehlo.multiply %110, %24 : tensor<3x6xf32>
    %115 = call @_roll_static_3(%113) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %116 = stablehlo.add %112, %115 : tensor<3x6xf32>
    %117 = stablehlo.multiply %114, %15 : tensor<3x6xf32>
    %118 = stablehlo.multiply %114, %8 : tensor<3x6xf32>
    %119 = stablehlo.add %116, %118 : tensor<3x6xf32>
    %120 = call @_roll_static_4(%117) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %121 = stablehlo.add %119, %120 : tensor<3x6xf32>
    return %121 : tensor<3x6xf32>
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
