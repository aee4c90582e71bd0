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
    %3 = stablehlo.compare EQ, %0, %2, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %6 = stablehlo.select %3, %4, %5 : tensor<2xi1>, tensor<2xf32>
    %7 = stablehlo.compare EQ, %1, %2, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %10 = stablehlo.select %7, %8, %9 : tensor<2xi1>, tensor<2xf32>
    %11 = stablehlo.divide %6, %10 : tensor<2xf32>
    %12 = stablehlo.compare EQ, %1, %2, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<2xi1>, tensor<2xf32>
    %16 = stablehlo.compare EQ, %0, %2, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %19 = stablehlo.select %16, %17, %18 : tensor<2xi1>, tensor<2xf32>
    %20 = stablehlo.divide %15, %19 : tensor<2xf32>
    %21 = stablehlo.slice %arg0 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %22 = stablehlo.slice %arg0 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %23 = stablehlo.maximum %21, %22 : tensor<2xf32>
    %24 = stablehlo.compare EQ, %21, %23, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %27 = stablehlo.select %24, %25, %26 : tensor<2xi1>, tensor<2xf32>
    %28 = stablehlo.compare EQ, %22, %23, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %31 = stablehlo.select %28, %29, %30 : tensor<2xi1>, tensor<2xf32>
    %32 = stablehlo.divide %27, %31 : tensor<2xf32>
    %33 = stablehlo.compare EQ, %22, %23, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %36 = stablehlo.select %33, %34, %35 : tensor<2xi1>, tensor<2xf32>
    %37 = stablehlo.compare EQ, %21, %23, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %40 = stablehlo.select %37, %38, %39 : tensor<2xi1>, tensor<2xf32>
    %41 = stablehlo.divide %36, %40 : tensor<2xf32>
    %42 = stablehlo.slice %arg0 [2:3] : (tensor<5xf32>) -> tensor<1xf32>
    %43 = stablehlo.concatenate %2, %42, %23, dim = 0 : (tensor<2xf32>, tensor<1xf32>, tensor<2xf32>) -> tensor<5xf32>
    %44 = call @_roll_static(%43) : (tensor<5xf32>) -> tensor<5xf32>
    %45 = stablehlo.slice %44 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %46 = stablehlo.slice %44 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %47 = stablehlo.minimum %45, %46 : tensor<2xf32>
    %48 = stablehlo.compare EQ, %45, %47, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %51 = stablehlo.select %48, %49, %50 : tensor<2xi1>, tensor<2xf32>
    %52 = stablehlo.compare EQ, %46, %47, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_17 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %55 = stablehlo.select %52, %53, %54 : tensor<2xi1>, tensor<2xf32>
    %56 = stablehlo.divide %51, %55 : tensor<2xf32>
    %57 = stablehlo.compare EQ, %46, %47, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %60 = stablehlo.select %57, %58, %59 : tensor<2xi1>, tensor<2xf32>
    %61 = stablehlo.compare EQ, %45, %47, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_21 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %64 = stablehlo.select %61, %62, %63 : tensor<2xi1>, tensor<2xf32>
    %65 = stablehlo.divide %60, %64 : tensor<2xf32>
    %66 = stablehlo.slice %44 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %67 = stablehlo.slice %44 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %68 = stablehlo.maximum %66, %67 : tensor<2xf32>
    %69 = stablehlo.compare EQ, %66, %68, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %72 = stablehlo.select %69, %70, %71 : tensor<2xi1>, tensor<2xf32>
    %73 = stablehlo.compare EQ, %67, %68, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_25 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %76 = stablehlo.select %73, %74, %75 : tensor<2xi1>, tensor<2xf32>
    %77 = stablehlo.divide %72, %76 : tensor<2xf32>
    %78 = stablehlo.compare EQ, %67, %68, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %81 = stablehlo.select %78, %79, %80 : tensor<2xi1>, tensor<2xf32>
    %82 = stablehlo.compare EQ, %66, %68, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_29 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %85 = stablehlo.select %82, %83, %84 : tensor<2xi1>, tensor<2xf32>
    %86 = stablehlo.divide %81, %85 : tensor<2xf32>
    %87 = stablehlo.slice %44 [2:3] : (tensor<5xf32>) -> tensor<1xf32>
    %88 = stablehlo.concatenate %47, %87, %68, dim = 0 : (tensor<2xf32>, tensor<1xf32>, tensor<2xf32>) -> tensor<5xf32>
    %89 = call @_roll_static_0(%88) : (tensor<5xf32>) -> tensor<5xf32>
    %90 = stablehlo.slice %89 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %91 = stablehlo.slice %89 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %92 = stablehlo.minimum %90, %91 : tensor<2xf32>
    %93 = stablehlo.compare EQ, %90, %92, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %96 = stablehlo.select %93, %94, %95 : tensor<2xi1>, tensor<2xf32>
    %97 = stablehlo.compare EQ, %91, %92, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_33 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %100 = stablehlo.select %97, %98, %99 : tensor<2xi1>, tensor<2xf32>
    %101 = stablehlo.divide %96, %100 : tensor<2xf32>
    %102 = stablehlo.compare EQ, %91, %92, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %105 = stablehlo.select %102, %103, %104 : tensor<2xi1>, tensor<2xf32>
    %106 = stablehlo.compare EQ, %90, %92, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_37 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %109 = stablehlo.select %106, %107, %108 : tensor<2xi1>, tensor<2xf32>
    %110 = stablehlo.divide %105, %109 : tensor<2xf32>
    %111 = stablehlo.slice %89 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %112 = stablehlo.slice %89 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %113 = stablehlo.maximum %111, %112 : tensor<2xf32>
    %114 = stablehlo.compare EQ, %111, %113, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %117 = stablehlo.select %114, %115, %116 : tensor<2xi1>, tensor<2xf32>
    %118 = stablehlo.compare EQ, %112, %113, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_41 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %121 = stablehlo.select %118, %119, %120 : tensor<2xi1>, tensor<2xf32>
    %122 = stablehlo.divide %117, %121 : tensor<2xf32>
    %123 = stablehlo.compare EQ, %112, %113, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %126 = stablehlo.select %123, %124, %125 : tensor<2xi1>, tensor<2xf32>
    %127 = stablehlo.compare EQ, %111, %113, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_45 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %130 = stablehlo.select %127, %128, %129 : tensor<2xi1>, tensor<2xf32>
    %131 = stablehlo.divide %126, %130 : tensor<2xf32>
    %132 = stablehlo.slice %89 [2:3] : (tensor<5xf32>) -> tensor<1xf32>
    %133 = stablehlo.concatenate %92, %132, %113, dim = 0 : (tensor<2xf32>, tensor<1xf32>, tensor<2xf32>) -> tensor<5xf32>
    %134 = call @_roll_static_1(%133) : (tensor<5xf32>) -> tensor<5xf32>
    %135 = stablehlo.slice %134 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %136 = stablehlo.slice %134 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %137 = stablehlo.minimum %135, %136 : tensor<2xf32>
    %138 = stablehlo.compare EQ, %135, %137, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %141 = stablehlo.select %138, %139, %140 : tensor<2xi1>, tensor<2xf32>
    %142 = stablehlo.compare EQ, %136, %137, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_49 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %145 = stablehlo.select %142, %143, %144 : tensor<2xi1>, tensor<2xf32>
    %146 = stablehlo.divide %141, %145 : tensor<2xf32>
    %147 = stablehlo.compare EQ, %136, %137, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_51 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %150 = stablehlo.select %147, %148, %149 : tensor<2xi1>, tensor<2xf32>
    %151 = stablehlo.compare EQ, %135, %137, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_53 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_54 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %154 = stablehlo.select %151, %152, %153 : tensor<2xi1>, tensor<2xf32>
    %155 = stablehlo.divide %150, %154 : tensor<2xf32>
    %156 = stablehlo.slice %134 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %157 = stablehlo.slice %134 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %158 = stablehlo.maximum %156, %157 : tensor<2xf32>
    %159 = stablehlo.compare EQ, %156, %158, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_55 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %162 = stablehlo.select %159, %160, %161 : tensor<2xi1>, tensor<2xf32>
    %163 = stablehlo.compare EQ, %157, %158, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_57 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_58 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %166 = stablehlo.select %163, %164, %165 : tensor<2xi1>, tensor<2xf32>
    %167 = stablehlo.divide %162, %166 : tensor<2xf32>
    %168 = stablehlo.compare EQ, %157, %158, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_59 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %169 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %171 = stablehlo.select %168, %169, %170 : tensor<2xi1>, tensor<2xf32>
    %172 = stablehlo.compare EQ, %156, %158, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_61 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %173 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_62 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %174 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %175 = stablehlo.select %172, %173, %174 : tensor<2xi1>, tensor<2xf32>
    %176 = stablehlo.divide %171, %175 : tensor<2xf32>
    %177 = stablehlo.slice %134 [2:3] : (tensor<5xf32>) -> tensor<1xf32>
    %178 = stablehlo.concatenate %137, %177, %158, dim = 0 : (tensor<2xf32>, tensor<1xf32>, tensor<2xf32>) -> tensor<5xf32>
    %179 = call @_roll_static_2(%178) : (tensor<5xf32>) -> tensor<5xf32>
    %180 = stablehlo.maximum %179, %arg1 : tensor<5xf32>
    %181 = stablehlo.subtract %179, %arg1 : tensor<5xf32>
    %182 = stablehlo.compare NE, %181, %181, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %183 = stablehlo.add %179, %arg1 : tensor<5xf32>
    %184 = stablehlo.abs %181 : tensor<5xf32>
    %185 = stablehlo.negate %184 : tensor<5xf32>
    %186 = stablehlo.exponential %185 : tensor<5xf32>
    %187 = stablehlo.log_plus_one %186 : tensor<5xf32>
    %188 = stablehlo.add %180, %187 : tensor<5xf32>
    %189 = stablehlo.select %182, %183, %188 : tensor<5xi1>, tensor<5xf32>
    %cst_63 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %190 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %191 = stablehlo.compare EQ, %179, %190, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %193 = stablehlo.select %191, %192, %179 : tensor<5xi1>, tensor<5xf32>
    %cst_65 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %194 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %195 = stablehlo.compare EQ, %189, %194, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %196 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %197 = stablehlo.select %195, %196, %189 : tensor<5xi1>, tensor<5xf32>
    %198 = stablehlo.subtract %193, %197 : tensor<5xf32>
    %199 = stablehlo.exponential %198 : tensor<5xf32>
    %cst_67 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %201 = stablehlo.compare EQ, %arg1, %200, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %202 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %203 = stablehlo.select %201, %202, %arg1 : tensor<5xi1>, tensor<5xf32>
    %cst_69 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %204 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %205 = stablehlo.compare EQ, %189, %204, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %206 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %207 = stablehlo.select %205, %206, %189 : tensor<5xi1>, tensor<5xf32>
    %208 = stablehlo.subtract %203, %207 : tensor<5xf32>
    %209 = stablehlo.exponential %208 : tensor<5xf32>
    %cst_71 = stablehlo.constant dense<1.150000e+00> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %211 = stablehlo.multiply %210, %189 : tensor<5xf32>
    %cst_72 = stablehlo.constant dense<1.120000e+00> : tensor<f32>
    %212 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %213 = stablehlo.add %211, %212 : tensor<5xf32>
    %cst_73 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %214 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %215 = stablehlo.divide %214, %213 : tensor<5xf32>
    %cst_74 = stablehlo.constant dense<1.150000e+00> : tensor<f32>
    %216 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %217 = stablehlo.multiply %216, %215 : tensor<5xf32>
    %218 = stablehlo.multiply %217, %209 : tensor<5xf32>
    %219 = stablehlo.multiply %217, %199 : tensor<5xf32>
    %220 = call @_roll_static_3(%219) : (tensor<5xf32>) -> tensor<5xf32>
    %221 = stablehlo.slice %220 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %222 = stablehlo.slice %220 [2:3] : (tensor<5xf32>) -> tensor<1xf32>
    %223 = stablehlo.slice %220 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %224 = stablehlo.pad %222, %cst_75, low = [2], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<5xf32>
    %225 = stablehlo.multiply %223, %176 : tensor<2xf32>
    %226 = stablehlo.multiply %223, %167 : tensor<2xf32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %227 = stablehlo.pad %225, %cst_76, low = [3], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %228 = stablehlo.add %224, %227 : tensor<5xf32>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %229 = stablehlo.pad %226, %cst_77, low = [0], high = [3], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %230 = stablehlo.add %228, %229 : tensor<5xf32>
    %231 = stablehlo.multiply %221, %155 : tensor<2xf32>
    %232 = stablehlo.multiply %221, %146 : tensor<2xf32>
    %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %233 = stablehlo.pad %231, %cst_78, low = [3], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %234 = stablehlo.add %230, %233 : tensor<5xf32>
    %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %235 = stablehlo.pad %232, %cst_79, low = [0], high = [3], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %236 = stablehlo.add %234, %235 : tensor<5xf32>
    %237 = call @_roll_static_4(%236) : (tensor<5xf32>) -> tensor<5xf32>
    %238 = stablehlo.slice %237 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %239 = stablehlo.slice %237 [2:3] : (tensor<5xf32>) -> tensor<1xf32>
    %240 = stablehlo.slice %237 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %241 = stablehlo.pad %239, %cst_80, low = [2], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<5xf32>
    %242 = stablehlo.multiply %240, %131 : tensor<2xf32>
    %243 = stablehlo.multiply %240, %122 : tensor<2xf32>
    %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %244 = stablehlo.pad %242, %cst_81, low = [3], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %245 = stablehlo.add %241, %244 : tensor<5xf32>
    %cst_82 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %246 = stablehlo.pad %243, %cst_82, low = [0], high = [3], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %247 = stablehlo.add %245, %246 : tensor<5xf32>
    %248 = stablehlo.multiply %238, %110 : tensor<2xf32>
    %249 = stablehlo.multiply %238, %101 : tensor<2xf32>
    %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %250 = stablehlo.pad %248, %cst_83, low = [3], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %251 = stablehlo.add %247, %250 : tensor<5xf32>
    %cst_84 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %252 = stablehlo.pad %249, %cst_84, low = [0], high = [3], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %253 = stablehlo.add %251, %252 : tensor<5xf32>
    %254 = call @_roll_static_5(%253) : (tensor<5xf32>) -> tensor<5xf32>
    %255 = stablehlo.slice %254 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %256 = stablehlo.slice %254 [2:3] : (tensor<5xf32>) -> tensor<1xf32>
    %257 = stablehlo.slice %254 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %cst_85 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %258 = stablehlo.pad %256, %cst_85, low = [2], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<5xf32>
    %259 = stablehlo.multiply %257, %86 : tensor<2xf32>
    %260 = stablehlo.multiply %257, %77 : tensor<2xf32>
    %cst_86 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %261 = stablehlo.pad %259, %cst_86, low = [3], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %262 = stablehlo.add %258, %261 : tensor<5xf32>
    %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %263 = stablehlo.pad %260, %cst_87, low = [0], high = [3], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %264 = stablehlo.add %262, %263 : tensor<5xf32>
    %265 = stablehlo.multiply %255, %65 : tensor<2xf32>
    %266 = stablehlo.multiply %255, %56 : tensor<2xf32>
    %cst_88 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %267 = stablehlo.pad %265, %cst_88, low = [3], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %268 = stablehlo.add %264, %267 : tensor<5xf32>
    %cst_89 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %269 = stablehlo.pad %266, %cst_89, low = [0], high = [3], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %270 = stablehlo.add %268, %269 : tensor<5xf32>
    %271 = call @_roll_static_6(%270) : (tensor<5xf32>) -> tensor<5xf32>
    %272 = stablehlo.slice %271 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %273 = stablehlo.slice %271 [2:3] : (tensor<5xf32>) -> tensor<1xf32>
    %274 = stablehlo.slice %271 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %cst_90 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %275 = stablehlo.pad %273, %cst_90, low = [2], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<5xf32>
    %276 = stablehlo.multiply %274, %41 : tensor<2xf32>
    %277 = stablehlo.multiply %274, %32 : tensor<2xf32>
    %cst_91 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %278 = stablehlo.pad %276, %cst_91, low = [3], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %279 = stablehlo.add %275, %278 : tensor<5xf32>
    %cst_92 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %280 = stablehlo.pad %277, %cst_92, low = [0], high = [3], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %281 = stablehlo.add %279, %280 : tensor<5xf32>
    %282 = stablehlo.multiply %272, %20 : tensor<2xf32>
    %283 = stablehlo.multiply %272, %11 : tensor<2xf32>
    %cst_93 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %284 = stablehlo.pad %282, %cst_93, low = [3], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %285 = stablehlo.add %281, %284 : tensor<5xf32>
    %cst_94 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %286 = stablehlo.pad %283, %cst_94, low = [0], high = [3], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %287 = stablehlo.add %285, %286 : tensor<5xf32>
    return %287, %218 : tensor<5xf32>, tensor<5xf32>
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
