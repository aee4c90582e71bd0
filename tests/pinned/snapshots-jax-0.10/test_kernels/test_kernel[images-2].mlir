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
    %2 = stablehlo.compare EQ, %arg0, %1, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %5 = stablehlo.select %2, %3, %4 : tensor<3x6xi1>, tensor<3x6xf32>
    %6 = stablehlo.compare EQ, %0, %1, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %9 = stablehlo.select %6, %7, %8 : tensor<3x6xi1>, tensor<3x6xf32>
    %10 = stablehlo.divide %5, %9 : tensor<3x6xf32>
    %11 = stablehlo.compare EQ, %0, %1, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %14 = stablehlo.select %11, %12, %13 : tensor<3x6xi1>, tensor<3x6xf32>
    %15 = stablehlo.compare EQ, %arg0, %1, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %18 = stablehlo.select %15, %16, %17 : tensor<3x6xi1>, tensor<3x6xf32>
    %19 = stablehlo.divide %14, %18 : tensor<3x6xf32>
    %20 = call @_roll_static_0(%arg0) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %21 = stablehlo.maximum %1, %20 : tensor<3x6xf32>
    %22 = stablehlo.compare EQ, %1, %21, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %25 = stablehlo.select %22, %23, %24 : tensor<3x6xi1>, tensor<3x6xf32>
    %26 = stablehlo.compare EQ, %20, %21, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %29 = stablehlo.select %26, %27, %28 : tensor<3x6xi1>, tensor<3x6xf32>
    %30 = stablehlo.divide %25, %29 : tensor<3x6xf32>
    %31 = stablehlo.compare EQ, %20, %21, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %34 = stablehlo.select %31, %32, %33 : tensor<3x6xi1>, tensor<3x6xf32>
    %35 = stablehlo.compare EQ, %1, %21, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %38 = stablehlo.select %35, %36, %37 : tensor<3x6xi1>, tensor<3x6xf32>
    %39 = stablehlo.divide %34, %38 : tensor<3x6xf32>
    %40 = call @_roll_static_1(%arg0) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %41 = stablehlo.maximum %21, %40 : tensor<3x6xf32>
    %42 = stablehlo.compare EQ, %21, %41, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %45 = stablehlo.select %42, %43, %44 : tensor<3x6xi1>, tensor<3x6xf32>
    %46 = stablehlo.compare EQ, %40, %41, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_17 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %49 = stablehlo.select %46, %47, %48 : tensor<3x6xi1>, tensor<3x6xf32>
    %50 = stablehlo.divide %45, %49 : tensor<3x6xf32>
    %51 = stablehlo.compare EQ, %40, %41, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %54 = stablehlo.select %51, %52, %53 : tensor<3x6xi1>, tensor<3x6xf32>
    %55 = stablehlo.compare EQ, %21, %41, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_21 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %58 = stablehlo.select %55, %56, %57 : tensor<3x6xi1>, tensor<3x6xf32>
    %59 = stablehlo.divide %54, %58 : tensor<3x6xf32>
    %60 = call @_roll_static(%41) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %61 = stablehlo.minimum %41, %60 : tensor<3x6xf32>
    %62 = stablehlo.compare EQ, %41, %61, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %65 = stablehlo.select %62, %63, %64 : tensor<3x6xi1>, tensor<3x6xf32>
    %66 = stablehlo.compare EQ, %60, %61, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_25 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %69 = stablehlo.select %66, %67, %68 : tensor<3x6xi1>, tensor<3x6xf32>
    %70 = stablehlo.divide %65, %69 : tensor<3x6xf32>
    %71 = stablehlo.compare EQ, %60, %61, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %74 = stablehlo.select %71, %72, %73 : tensor<3x6xi1>, tensor<3x6xf32>
    %75 = stablehlo.compare EQ, %41, %61, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_29 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %78 = stablehlo.select %75, %76, %77 : tensor<3x6xi1>, tensor<3x6xf32>
    %79 = stablehlo.divide %74, %78 : tensor<3x6xf32>
    %80 = call @_roll_static_0(%41) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %81 = stablehlo.minimum %61, %80 : tensor<3x6xf32>
    %82 = stablehlo.compare EQ, %61, %81, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %85 = stablehlo.select %82, %83, %84 : tensor<3x6xi1>, tensor<3x6xf32>
    %86 = stablehlo.compare EQ, %80, %81, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_33 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %89 = stablehlo.select %86, %87, %88 : tensor<3x6xi1>, tensor<3x6xf32>
    %90 = stablehlo.divide %85, %89 : tensor<3x6xf32>
    %91 = stablehlo.compare EQ, %80, %81, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %94 = stablehlo.select %91, %92, %93 : tensor<3x6xi1>, tensor<3x6xf32>
    %95 = stablehlo.compare EQ, %61, %81, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_37 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %98 = stablehlo.select %95, %96, %97 : tensor<3x6xi1>, tensor<3x6xf32>
    %99 = stablehlo.divide %94, %98 : tensor<3x6xf32>
    %100 = call @_roll_static_1(%41) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %101 = stablehlo.minimum %81, %100 : tensor<3x6xf32>
    %102 = stablehlo.compare EQ, %81, %101, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %105 = stablehlo.select %102, %103, %104 : tensor<3x6xi1>, tensor<3x6xf32>
    %106 = stablehlo.compare EQ, %100, %101, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_41 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %109 = stablehlo.select %106, %107, %108 : tensor<3x6xi1>, tensor<3x6xf32>
    %110 = stablehlo.divide %105, %109 : tensor<3x6xf32>
    %111 = stablehlo.compare EQ, %100, %101, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %114 = stablehlo.select %111, %112, %113 : tensor<3x6xi1>, tensor<3x6xf32>
    %115 = stablehlo.compare EQ, %81, %101, FLOAT : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x6xi1>
    %cst_45 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %118 = stablehlo.select %115, %116, %117 : tensor<3x6xi1>, tensor<3x6xf32>
    %119 = stablehlo.divide %114, %118 : tensor<3x6xf32>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %121 = stablehlo.negate %120 : tensor<3x6xf32>
    %122 = stablehlo.multiply %121, %119 : tensor<3x6xf32>
    %123 = stablehlo.multiply %121, %110 : tensor<3x6xf32>
    %124 = call @_roll_static_2(%122) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %125 = stablehlo.multiply %123, %99 : tensor<3x6xf32>
    %126 = stablehlo.multiply %123, %90 : tensor<3x6xf32>
    %127 = call @_roll_static_3(%125) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %128 = stablehlo.add %124, %127 : tensor<3x6xf32>
    %129 = stablehlo.multiply %126, %79 : tensor<3x6xf32>
    %130 = stablehlo.multiply %126, %70 : tensor<3x6xf32>
    %131 = stablehlo.add %128, %130 : tensor<3x6xf32>
    %132 = call @_roll_static_4(%129) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %133 = stablehlo.add %131, %132 : tensor<3x6xf32>
    %134 = stablehlo.multiply %133, %59 : tensor<3x6xf32>
    %135 = stablehlo.multiply %133, %50 : tensor<3x6xf32>
    %136 = call @_roll_static_2(%134) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %137 = stablehlo.add %120, %136 : tensor<3x6xf32>
    %138 = stablehlo.multiply %135, %39 : tensor<3x6xf32>
    %139 = stablehlo.multiply %135, %30 : tensor<3x6xf32>
    %140 = call @_roll_static_3(%138) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %141 = stablehlo.add %137, %140 : tensor<3x6xf32>
    %142 = stablehlo.multiply %139, %19 : tensor<3x6xf32>
    %143 = stablehlo.multiply %139, %10 : tensor<3x6xf32>
    %144 = stablehlo.add %141, %143 : tensor<3x6xf32>
    %145 = call @_roll_static_4(%142) : (tensor<3x6xf32>) -> tensor<3x6xf32>
    %146 = stablehlo.add %144, %145 : tensor<3x6xf32>
    return %146 : tensor<3x6xf32>
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
