// import jax.numpy as jnp
//
//
// def exchange_network(heights, rank_w):
//     lane = heights
//     for k in range(4):
//         low_side = jnp.minimum(lane[:2], lane[3:])
//         high_side = jnp.maximum(lane[:2], lane[3:])
//         lane = jnp.roll(jnp.concatenate([low_side, lane[2:3], high_side]), k + 1)
//     log_value = jnp.logaddexp(lane, rank_w)
//     return jnp.log(1.15 * log_value + 1.12)
//
//   heights: float32[5] in [-0.8, 0.8]
//   rank_w: float32[5] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_exchange_network attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>) -> (tensor<5xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.slice %arg0 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %1 = stablehlo.slice %arg0 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %2 = stablehlo.minimum %0, %1 : tensor<2xf32>
    %3 = stablehlo.slice %arg0 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %4 = stablehlo.slice %arg0 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %5 = stablehlo.maximum %3, %4 : tensor<2xf32>
    %6 = stablehlo.slice %arg0 [2:3] : (tensor<5xf32>) -> tensor<1xf32>
    %7 = stablehlo.concatenate %2, %6, %5, dim = 0 : (tensor<2xf32>, tensor<1xf32>, tensor<2xf32>) -> tensor<5xf32>
    %8 = call @_roll_static(%7) : (tensor<5xf32>) -> tensor<5xf32>
    %9 = stablehlo.slice %8 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %10 = stablehlo.slice %8 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %11 = stablehlo.minimum %9, %10 : tensor<2xf32>
    %12 = stablehlo.slice %8 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %13 = stablehlo.slice %8 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %14 = stablehlo.maximum %12, %13 : tensor<2xf32>
    %15 = stablehlo.slice %8 [2:3] : (tensor<5xf32>) -> tensor<1xf32>
    %16 = stablehlo.concatenate %11, %15, %14, dim = 0 : (tensor<2xf32>, tensor<1xf32>, tensor<2xf32>) -> tensor<5xf32>
    %17 = call @_roll_static_0(%16) : (tensor<5xf32>) -> tensor<5xf32>
    %18 = stablehlo.slice %17 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %19 = stablehlo.slice %17 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %20 = stablehlo.minimum %18, %19 : tensor<2xf32>
    %21 = stablehlo.slice %17 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %22 = stablehlo.slice %17 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %23 = stablehlo.maximum %21, %22 : tensor<2xf32>
    %24 = stablehlo.slice %17 [2:3] : (tensor<5xf32>) -> tensor<1xf32>
    %25 = stablehlo.concatenate %20, %24, %23, dim = 0 : (tensor<2xf32>, tensor<1xf32>, tensor<2xf32>) -> tensor<5xf32>
    %26 = call @_roll_static_1(%25) : (tensor<5xf32>) -> tensor<5xf32>
    %27 = stablehlo.slice %26 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %28 = stablehlo.slice %26 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %29 = stablehlo.minimum %27, %28 : tensor<2xf32>
    %30 = stablehlo.slice %26 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %31 = stablehlo.slice %26 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %32 = stablehlo.maximum %30, %31 : tensor<2xf32>
    %33 = stablehlo.slice %26 [2:3] : (tensor<5xf32>) -> tensor<1xf32>
    %34 = stablehlo.concatenate %29, %33, %32, dim = 0 : (tensor<2xf32>, tensor<1xf32>, tensor<2xf32>) -> tensor<5xf32>
    %35 = call @_roll_static_2(%34) : (tensor<5xf32>) -> tensor<5xf32>
    %36 = stablehlo.maximum %35, %arg1 : tensor<5xf32>
    %37 = stablehlo.subtract %35, %arg1 : tensor<5xf32>
    %38 = stablehlo.compare NE, %37, %37, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %39 = stablehlo.add %35, %arg1 : tensor<5xf32>
    %40 = stablehlo.abs %37 : tensor<5xf32>
    %41 = stablehlo.negate %40 : tensor<5xf32>
    %42 = stablehlo.exponential %41 : tensor<5xf32>
    %43 = stablehlo.log_plus_one %42 : tensor<5xf32>
    %44 = stablehlo.add %36, %43 : tensor<5xf32>
    %45 = stablehlo.select %38, %39, %44 : tensor<5xi1>, tensor<5xf32>
    %cst = stablehlo.constant dense<1.150000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %47 = stablehlo.multiply %46, %45 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<1.120000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %49 = stablehlo.add %47, %48 : tensor<5xf32>
    %50 = stablehlo.log %49 : tensor<5xf32>
    return %50 : tensor<5xf32>
  }
  func.func private @_roll_static(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [4:5] : (tensor<5xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [0:4] : (tensor<5xf32>) -> tensor<4xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1xf32>, tensor<4xf32>) -> tensor<5xf32>
    return %2 : tensor<5xf32>
  }
  func.func private @_roll_static_0(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %1 = stablehlo.slice %arg0 [0:3] : (tensor<5xf32>) -> tensor<3xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<2xf32>, tensor<3xf32>) -> tensor<5xf32>
    return %2 : tensor<5xf32>
  }
  func.func private @_roll_static_1(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [2:5] : (tensor<5xf32>) -> tensor<3xf32>
    %1 = stablehlo.slice %arg0 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<3xf32>, tensor<2xf32>) -> tensor<5xf32>
    return %2 : tensor<5xf32>
  }
  func.func private @_roll_static_2(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [1:5] : (tensor<5xf32>) -> tensor<4xf32>
    %1 = stablehlo.slice %arg0 [0:1] : (tensor<5xf32>) -> tensor<1xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<4xf32>, tensor<1xf32>) -> tensor<5xf32>
    return %2 : tensor<5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>) -> (tensor<5xf32> {jax.result_info = "result[0]"}, tensor<5xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg0 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %1 = stablehlo.slice %arg0 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %2 = stablehlo.minimum %0, %1 : tensor<2xf32>
    %3 = stablehlo.compare GT, %1, %0, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %4 = stablehlo.compare EQ, %1, %0, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %8 = stablehlo.select %4, %7, %6 : tensor<2xi1>, tensor<2xf32>
    %9 = stablehlo.select %3, %5, %8 : tensor<2xi1>, tensor<2xf32>
    %10 = stablehlo.compare GT, %0, %1, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %11 = stablehlo.compare EQ, %0, %1, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %15 = stablehlo.select %11, %14, %13 : tensor<2xi1>, tensor<2xf32>
    %16 = stablehlo.select %10, %12, %15 : tensor<2xi1>, tensor<2xf32>
    %17 = stablehlo.slice %arg0 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %18 = stablehlo.slice %arg0 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %19 = stablehlo.maximum %17, %18 : tensor<2xf32>
    %20 = stablehlo.compare GT, %17, %18, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %21 = stablehlo.compare EQ, %17, %18, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %25 = stablehlo.select %21, %24, %23 : tensor<2xi1>, tensor<2xf32>
    %26 = stablehlo.select %20, %22, %25 : tensor<2xi1>, tensor<2xf32>
    %27 = stablehlo.compare GT, %18, %17, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %28 = stablehlo.compare EQ, %18, %17, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %32 = stablehlo.select %28, %31, %30 : tensor<2xi1>, tensor<2xf32>
    %33 = stablehlo.select %27, %29, %32 : tensor<2xi1>, tensor<2xf32>
    %34 = stablehlo.slice %arg0 [2:3] : (tensor<5xf32>) -> tensor<1xf32>
    %35 = stablehlo.concatenate %2, %34, %19, dim = 0 : (tensor<2xf32>, tensor<1xf32>, tensor<2xf32>) -> tensor<5xf32>
    %36 = call @_roll_static(%35) : (tensor<5xf32>) -> tensor<5xf32>
    %37 = stablehlo.slice %36 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %38 = stablehlo.slice %36 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %39 = stablehlo.minimum %37, %38 : tensor<2xf32>
    %40 = stablehlo.compare GT, %38, %37, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %41 = stablehlo.compare EQ, %38, %37, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %45 = stablehlo.select %41, %44, %43 : tensor<2xi1>, tensor<2xf32>
    %46 = stablehlo.select %40, %42, %45 : tensor<2xi1>, tensor<2xf32>
    %47 = stablehlo.compare GT, %37, %38, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %48 = stablehlo.compare EQ, %37, %38, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_16 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %52 = stablehlo.select %48, %51, %50 : tensor<2xi1>, tensor<2xf32>
    %53 = stablehlo.select %47, %49, %52 : tensor<2xi1>, tensor<2xf32>
    %54 = stablehlo.slice %36 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %55 = stablehlo.slice %36 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %56 = stablehlo.maximum %54, %55 : tensor<2xf32>
    %57 = stablehlo.compare GT, %54, %55, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %58 = stablehlo.compare EQ, %54, %55, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_19 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %62 = stablehlo.select %58, %61, %60 : tensor<2xi1>, tensor<2xf32>
    %63 = stablehlo.select %57, %59, %62 : tensor<2xi1>, tensor<2xf32>
    %64 = stablehlo.compare GT, %55, %54, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %65 = stablehlo.compare EQ, %55, %54, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_22 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %69 = stablehlo.select %65, %68, %67 : tensor<2xi1>, tensor<2xf32>
    %70 = stablehlo.select %64, %66, %69 : tensor<2xi1>, tensor<2xf32>
    %71 = stablehlo.slice %36 [2:3] : (tensor<5xf32>) -> tensor<1xf32>
    %72 = stablehlo.concatenate %39, %71, %56, dim = 0 : (tensor<2xf32>, tensor<1xf32>, tensor<2xf32>) -> tensor<5xf32>
    %73 = call @_roll_static_0(%72) : (tensor<5xf32>) -> tensor<5xf32>
    %74 = stablehlo.slice %73 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %75 = stablehlo.slice %73 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %76 = stablehlo.minimum %74, %75 : tensor<2xf32>
    %77 = stablehlo.compare GT, %75, %74, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %78 = stablehlo.compare EQ, %75, %74, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_25 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %82 = stablehlo.select %78, %81, %80 : tensor<2xi1>, tensor<2xf32>
    %83 = stablehlo.select %77, %79, %82 : tensor<2xi1>, tensor<2xf32>
    %84 = stablehlo.compare GT, %74, %75, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %85 = stablehlo.compare EQ, %74, %75, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_28 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %89 = stablehlo.select %85, %88, %87 : tensor<2xi1>, tensor<2xf32>
    %90 = stablehlo.select %84, %86, %89 : tensor<2xi1>, tensor<2xf32>
    %91 = stablehlo.slice %73 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %92 = stablehlo.slice %73 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %93 = stablehlo.maximum %91, %92 : tensor<2xf32>
    %94 = stablehlo.compare GT, %91, %92, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %95 = stablehlo.compare EQ, %91, %92, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_31 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %99 = stablehlo.select %95, %98, %97 : tensor<2xi1>, tensor<2xf32>
    %100 = stablehlo.select %94, %96, %99 : tensor<2xi1>, tensor<2xf32>
    %101 = stablehlo.compare GT, %92, %91, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %102 = stablehlo.compare EQ, %92, %91, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_34 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %106 = stablehlo.select %102, %105, %104 : tensor<2xi1>, tensor<2xf32>
    %107 = stablehlo.select %101, %103, %106 : tensor<2xi1>, tensor<2xf32>
    %108 = stablehlo.slice %73 [2:3] : (tensor<5xf32>) -> tensor<1xf32>
    %109 = stablehlo.concatenate %76, %108, %93, dim = 0 : (tensor<2xf32>, tensor<1xf32>, tensor<2xf32>) -> tensor<5xf32>
    %110 = call @_roll_static_1(%109) : (tensor<5xf32>) -> tensor<5xf32>
    %111 = stablehlo.slice %110 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %112 = stablehlo.slice %110 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %113 = stablehlo.minimum %111, %112 : tensor<2xf32>
    %114 = stablehlo.compare GT, %112, %111, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %115 = stablehlo.compare EQ, %112, %111, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_37 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %119 = stablehlo.select %115, %118, %117 : tensor<2xi1>, tensor<2xf32>
    %120 = stablehlo.select %114, %116, %119 : tensor<2xi1>, tensor<2xf32>
    %121 = stablehlo.compare GT, %111, %112, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %122 = stablehlo.compare EQ, %111, %112, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_40 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %126 = stablehlo.select %122, %125, %124 : tensor<2xi1>, tensor<2xf32>
    %127 = stablehlo.select %121, %123, %126 : tensor<2xi1>, tensor<2xf32>
    %128 = stablehlo.slice %110 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %129 = stablehlo.slice %110 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %130 = stablehlo.maximum %128, %129 : tensor<2xf32>
    %131 = stablehlo.compare GT, %128, %129, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %132 = stablehlo.compare EQ, %128, %129, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_43 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %136 = stablehlo.select %132, %135, %134 : tensor<2xi1>, tensor<2xf32>
    %137 = stablehlo.select %131, %133, %136 : tensor<2xi1>, tensor<2xf32>
    %138 = stablehlo.compare GT, %129, %128, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %139 = stablehlo.compare EQ, %129, %128, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_46 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %143 = stablehlo.select %139, %142, %141 : tensor<2xi1>, tensor<2xf32>
    %144 = stablehlo.select %138, %140, %143 : tensor<2xi1>, tensor<2xf32>
    %145 = stablehlo.slice %110 [2:3] : (tensor<5xf32>) -> tensor<1xf32>
    %146 = stablehlo.concatenate %113, %145, %130, dim = 0 : (tensor<2xf32>, tensor<1xf32>, tensor<2xf32>) -> tensor<5xf32>
    %147 = call @_roll_static_2(%146) : (tensor<5xf32>) -> tensor<5xf32>
    %148 = stablehlo.maximum %147, %arg1 : tensor<5xf32>
    %149 = stablehlo.subtract %147, %arg1 : tensor<5xf32>
    %150 = stablehlo.compare NE, %149, %149, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %151 = stablehlo.add %147, %arg1 : tensor<5xf32>
    %152 = stablehlo.abs %149 : tensor<5xf32>
    %153 = stablehlo.negate %152 : tensor<5xf32>
    %154 = stablehlo.exponential %153 : tensor<5xf32>
    %155 = stablehlo.log_plus_one %154 : tensor<5xf32>
    %156 = stablehlo.add %148, %155 : tensor<5xf32>
    %157 = stablehlo.select %150, %151, %156 : tensor<5xi1>, tensor<5xf32>
    %cst_47 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %158 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %159 = stablehlo.compare EQ, %147, %158, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %161 = stablehlo.select %159, %160, %147 : tensor<5xi1>, tensor<5xf32>
    %cst_49 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %163 = stablehlo.compare EQ, %157, %162, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %165 = stablehlo.select %163, %164, %157 : tensor<5xi1>, tensor<5xf32>
    %166 = stablehlo.subtract %161, %165 : tensor<5xf32>
    %167 = stablehlo.exponential %166 : tensor<5xf32>
    %cst_51 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %169 = stablehlo.compare EQ, %arg1, %168, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %171 = stablehlo.select %169, %170, %arg1 : tensor<5xi1>, tensor<5xf32>
    %cst_53 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %173 = stablehlo.compare EQ, %157, %172, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %174 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %175 = stablehlo.select %173, %174, %157 : tensor<5xi1>, tensor<5xf32>
    %176 = stablehlo.subtract %171, %175 : tensor<5xf32>
    %177 = stablehlo.exponential %176 : tensor<5xf32>
    %cst_55 = stablehlo.constant dense<1.150000e+00> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %179 = stablehlo.multiply %178, %157 : tensor<5xf32>
    %cst_56 = stablehlo.constant dense<1.120000e+00> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %181 = stablehlo.add %179, %180 : tensor<5xf32>
    %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %182 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %183 = stablehlo.divide %182, %181 : tensor<5xf32>
    %cst_58 = stablehlo.constant dense<1.150000e+00> : tensor<f32>
    %184 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %185 = stablehlo.multiply %184, %183 : tensor<5xf32>
    %186 = stablehlo.multiply %185, %177 : tensor<5xf32>
    %187 = stablehlo.multiply %185, %167 : tensor<5xf32>
    %188 = call @_roll_static_3(%187) : (tensor<5xf32>) -> tensor<5xf32>
    %189 = stablehlo.slice %188 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %190 = stablehlo.slice %188 [2:3] : (tensor<5xf32>) -> tensor<1xf32>
    %191 = stablehlo.slice %188 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %192 = stablehlo.pad %190, %cst_59, low = [2], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<5xf32>
    %193 = stablehlo.multiply %191, %144 : tensor<2xf32>
    %194 = stablehlo.multiply %191, %137 : tensor<2xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %195 = stablehlo.pad %193, %cst_60, low = [3], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %196 = stablehlo.add %192, %195 : tensor<5xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %197 = stablehlo.pad %194, %cst_61, low = [0], high = [3], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %198 = stablehlo.add %196, %197 : tensor<5xf32>
    %199 = stablehlo.multiply %189, %127 : tensor<2xf32>
    %200 = stablehlo.multiply %189, %120 : tensor<2xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %201 = stablehlo.pad %199, %cst_62, low = [3], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %202 = stablehlo.add %198, %201 : tensor<5xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %203 = stablehlo.pad %200, %cst_63, low = [0], high = [3], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %204 = stablehlo.add %202, %203 : tensor<5xf32>
    %205 = call @_roll_static_4(%204) : (tensor<5xf32>) -> tensor<5xf32>
    %206 = stablehlo.slice %205 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %207 = stablehlo.slice %205 [2:3] : (tensor<5xf32>) -> tensor<1xf32>
    %208 = stablehlo.slice %205 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %209 = stablehlo.pad %207, %cst_64, low = [2], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<5xf32>
    %210 = stablehlo.multiply %208, %107 : tensor<2xf32>
    %211 = stablehlo.multiply %208, %100 : tensor<2xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %212 = stablehlo.pad %210, %cst_65, low = [3], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %213 = stablehlo.add %209, %212 : tensor<5xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %214 = stablehlo.pad %211, %cst_66, low = [0], high = [3], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %215 = stablehlo.add %213, %214 : tensor<5xf32>
    %216 = stablehlo.multiply %206, %90 : tensor<2xf32>
    %217 = stablehlo.multiply %206, %83 : tensor<2xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %218 = stablehlo.pad %216, %cst_67, low = [3], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %219 = stablehlo.add %215, %218 : tensor<5xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %220 = stablehlo.pad %217, %cst_68, low = [0], high = [3], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %221 = stablehlo.add %219, %220 : tensor<5xf32>
    %222 = call @_roll_static_5(%221) : (tensor<5xf32>) -> tensor<5xf32>
    %223 = stablehlo.slice %222 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %224 = stablehlo.slice %222 [2:3] : (tensor<5xf32>) -> tensor<1xf32>
    %225 = stablehlo.slice %222 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %226 = stablehlo.pad %224, %cst_69, low = [2], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<5xf32>
    %227 = stablehlo.multiply %225, %70 : tensor<2xf32>
    %228 = stablehlo.multiply %225, %63 : tensor<2xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %229 = stablehlo.pad %227, %cst_70, low = [3], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %230 = stablehlo.add %226, %229 : tensor<5xf32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %231 = stablehlo.pad %228, %cst_71, low = [0], high = [3], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %232 = stablehlo.add %230, %231 : tensor<5xf32>
    %233 = stablehlo.multiply %223, %53 : tensor<2xf32>
    %234 = stablehlo.multiply %223, %46 : tensor<2xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %235 = stablehlo.pad %233, %cst_72, low = [3], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %236 = stablehlo.add %232, %235 : tensor<5xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %237 = stablehlo.pad %234, %cst_73, low = [0], high = [3], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %238 = stablehlo.add %236, %237 : tensor<5xf32>
    %239 = call @_roll_static_6(%238) : (tensor<5xf32>) -> tensor<5xf32>
    %240 = stablehlo.slice %239 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %241 = stablehlo.slice %239 [2:3] : (tensor<5xf32>) -> tensor<1xf32>
    %242 = stablehlo.slice %239 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %243 = stablehlo.pad %241, %cst_74, low = [2], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<5xf32>
    %244 = stablehlo.multiply %242, %33 : tensor<2xf32>
    %245 = stablehlo.multiply %242, %26 : tensor<2xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %246 = stablehlo.pad %244, %cst_75, low = [3], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %247 = stablehlo.add %243, %246 : tensor<5xf32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %248 = stablehlo.pad %245, %cst_76, low = [0], high = [3], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %249 = stablehlo.add %247, %248 : tensor<5xf32>
    %250 = stablehlo.multiply %240, %16 : tensor<2xf32>
    %251 = stablehlo.multiply %240, %9 : tensor<2xf32>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %252 = stablehlo.pad %250, %cst_77, low = [3], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %253 = stablehlo.add %249, %252 : tensor<5xf32>
    %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %254 = stablehlo.pad %251, %cst_78, low = [0], high = [3], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %255 = stablehlo.add %253, %254 : tensor<5xf32>
    return %255, %186 : tensor<5xf32>, tensor<5xf32>
  }
  func.func private @_roll_static(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [4:5] : (tensor<5xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [0:4] : (tensor<5xf32>) -> tensor<4xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1xf32>, tensor<4xf32>) -> tensor<5xf32>
    return %2 : tensor<5xf32>
  }
  func.func private @_roll_static_0(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %1 = stablehlo.slice %arg0 [0:3] : (tensor<5xf32>) -> tensor<3xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<2xf32>, tensor<3xf32>) -> tensor<5xf32>
    return %2 : tensor<5xf32>
  }
  func.func private @_roll_static_1(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [2:5] : (tensor<5xf32>) -> tensor<3xf32>
    %1 = stablehlo.slice %arg0 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<3xf32>, tensor<2xf32>) -> tensor<5xf32>
    return %2 : tensor<5xf32>
  }
  func.func private @_roll_static_2(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [1:5] : (tensor<5xf32>) -> tensor<4xf32>
    %1 = stablehlo.slice %arg0 [0:1] : (tensor<5xf32>) -> tensor<1xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<4xf32>, tensor<1xf32>) -> tensor<5xf32>
    return %2 : tensor<5xf32>
  }
  func.func private @_roll_static_3(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [0:4] : (tensor<5xf32>) -> tensor<4xf32>
    %1 = stablehlo.slice %arg0 [4:5] : (tensor<5xf32>) -> tensor<1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0], high = [4], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [1], high = [0], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.add %2, %3 : tensor<5xf32>
    return %4 : tensor<5xf32>
  }
  func.func private @_roll_static_4(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [0:3] : (tensor<5xf32>) -> tensor<3xf32>
    %1 = stablehlo.slice %arg0 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0], high = [3], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [2], high = [0], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.add %2, %3 : tensor<5xf32>
    return %4 : tensor<5xf32>
  }
  func.func private @_roll_static_5(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %1 = stablehlo.slice %arg0 [2:5] : (tensor<5xf32>) -> tensor<3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0], high = [2], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [3], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.add %2, %3 : tensor<5xf32>
    return %4 : tensor<5xf32>
  }
  func.func private @_roll_static_6(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<5xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [1:5] : (tensor<5xf32>) -> tensor<4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0], high = [1], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [4], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.add %2, %3 : tensor<5xf32>
    return %4 : tensor<5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
