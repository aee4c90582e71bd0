// import jax.numpy as jnp
// from jax import lax
//
//
// def drawdown2(steps_in, permeability, weights):
//     product = steps_in * permeability
//     path = jnp.cumsum(product, axis=0) / 7
//     drawdown = lax.cummax(path, axis=0) - path
//     return jnp.average(drawdown, weights=weights), jnp.mean(path)
//
//   steps_in: float32[7] in [-1, 1]
//   permeability: float32[7] in [0.3, 1.2]
//   weights: float32[7] in [0.1, 1]
// -----
// forward, cpu
module @jit_drawdown2 attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7xf32>, %arg1: tensor<7xf32>, %arg2: tensor<7xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg0, %arg1 : tensor<7xf32>
    %1 = call @cumsum(%0) : (tensor<7xf32>) -> tensor<7xf32>
    %cst = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %3 = stablehlo.divide %1, %2 : tensor<7xf32>
    %4 = call @cummax(%3) : (tensor<7xf32>) -> tensor<7xf32>
    %5 = stablehlo.subtract %4, %3 : tensor<7xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.reduce(%arg2 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %7 = stablehlo.multiply %5, %arg2 : tensor<7xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %9 = stablehlo.divide %8, %6 : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%3 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %11 = stablehlo.divide %10, %cst_3 : tensor<f32>
    return %9, %11 : tensor<f32>, tensor<f32>
  }
  func.func private @cumsum(%arg0: tensor<7xf32>) -> tensor<7xf32> {
    %0 = call @cumsum_0(%arg0) : (tensor<7xf32>) -> tensor<7xf32>
    return %0 : tensor<7xf32>
  }
  func.func private @cumsum_0(%arg0: tensor<7xf32>) -> tensor<7xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[6, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 7>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<7xf32>, tensor<f32>) -> tensor<7xf32>
    return %1 : tensor<7xf32>
  }
  func.func private @cummax(%arg0: tensor<7xf32>) -> tensor<7xf32> {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[6, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 7>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %2 = stablehlo.maximum %arg1, %arg2 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<7xf32>, tensor<f32>) -> tensor<7xf32>
    return %1 : tensor<7xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7xf32>, %arg1: tensor<7xf32>, %arg2: tensor<7xf32>) -> (tensor<7xf32> {jax.result_info = "result[0]"}, tensor<7xf32> {jax.result_info = "result[1]"}, tensor<7xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.multiply %arg0, %arg1 : tensor<7xf32>
    %1 = call @cumsum(%0) : (tensor<7xf32>) -> tensor<7xf32>
    %cst = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %3 = stablehlo.divide %1, %2 : tensor<7xf32>
    %4 = stablehlo.slice %3 [0:6:2] : (tensor<7xf32>) -> tensor<3xf32>
    %5 = stablehlo.slice %3 [1:7:2] : (tensor<7xf32>) -> tensor<3xf32>
    %6 = stablehlo.maximum %4, %5 : tensor<3xf32>
    %7 = stablehlo.compare EQ, %4, %6, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %10 = stablehlo.select %7, %8, %9 : tensor<3xi1>, tensor<3xf32>
    %11 = stablehlo.compare EQ, %5, %6, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %14 = stablehlo.select %11, %12, %13 : tensor<3xi1>, tensor<3xf32>
    %15 = stablehlo.divide %10, %14 : tensor<3xf32>
    %16 = stablehlo.compare EQ, %5, %6, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %19 = stablehlo.select %16, %17, %18 : tensor<3xi1>, tensor<3xf32>
    %20 = stablehlo.compare EQ, %4, %6, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %23 = stablehlo.select %20, %21, %22 : tensor<3xi1>, tensor<3xf32>
    %24 = stablehlo.divide %19, %23 : tensor<3xf32>
    %25 = stablehlo.slice %6 [0:2:2] : (tensor<3xf32>) -> tensor<1xf32>
    %26 = stablehlo.slice %6 [1:3:2] : (tensor<3xf32>) -> tensor<1xf32>
    %27 = stablehlo.maximum %25, %26 : tensor<1xf32>
    %28 = stablehlo.compare EQ, %25, %27, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %31 = stablehlo.select %28, %29, %30 : tensor<1xi1>, tensor<1xf32>
    %32 = stablehlo.compare EQ, %26, %27, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %35 = stablehlo.select %32, %33, %34 : tensor<1xi1>, tensor<1xf32>
    %36 = stablehlo.divide %31, %35 : tensor<1xf32>
    %37 = stablehlo.compare EQ, %26, %27, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %40 = stablehlo.select %37, %38, %39 : tensor<1xi1>, tensor<1xf32>
    %41 = stablehlo.compare EQ, %25, %27, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %44 = stablehlo.select %41, %42, %43 : tensor<1xi1>, tensor<1xf32>
    %45 = stablehlo.divide %40, %44 : tensor<1xf32>
    %46 = stablehlo.slice %6 [2:3:2] : (tensor<3xf32>) -> tensor<1xf32>
    %47 = stablehlo.maximum %27, %46 : tensor<1xf32>
    %48 = stablehlo.compare EQ, %27, %47, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %51 = stablehlo.select %48, %49, %50 : tensor<1xi1>, tensor<1xf32>
    %52 = stablehlo.compare EQ, %46, %47, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %55 = stablehlo.select %52, %53, %54 : tensor<1xi1>, tensor<1xf32>
    %56 = stablehlo.divide %51, %55 : tensor<1xf32>
    %57 = stablehlo.compare EQ, %46, %47, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %60 = stablehlo.select %57, %58, %59 : tensor<1xi1>, tensor<1xf32>
    %61 = stablehlo.compare EQ, %27, %47, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_22 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %64 = stablehlo.select %61, %62, %63 : tensor<1xi1>, tensor<1xf32>
    %65 = stablehlo.divide %60, %64 : tensor<1xf32>
    %66 = stablehlo.slice %6 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %67 = stablehlo.concatenate %66, %47, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.pad %67, %cst_24, low = [0], high = [0], interior = [1] : (tensor<2xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.pad %27, %cst_25, low = [1], high = [1], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %70 = stablehlo.add %68, %69 : tensor<3xf32>
    %71 = stablehlo.slice %3 [2:7:2] : (tensor<7xf32>) -> tensor<3xf32>
    %72 = stablehlo.maximum %70, %71 : tensor<3xf32>
    %73 = stablehlo.compare EQ, %70, %72, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %76 = stablehlo.select %73, %74, %75 : tensor<3xi1>, tensor<3xf32>
    %77 = stablehlo.compare EQ, %71, %72, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_28 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %80 = stablehlo.select %77, %78, %79 : tensor<3xi1>, tensor<3xf32>
    %81 = stablehlo.divide %76, %80 : tensor<3xf32>
    %82 = stablehlo.compare EQ, %71, %72, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %85 = stablehlo.select %82, %83, %84 : tensor<3xi1>, tensor<3xf32>
    %86 = stablehlo.compare EQ, %70, %72, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_32 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %89 = stablehlo.select %86, %87, %88 : tensor<3xi1>, tensor<3xf32>
    %90 = stablehlo.divide %85, %89 : tensor<3xf32>
    %91 = stablehlo.slice %3 [0:1] : (tensor<7xf32>) -> tensor<1xf32>
    %92 = stablehlo.concatenate %91, %72, dim = 0 : (tensor<1xf32>, tensor<3xf32>) -> tensor<4xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.pad %92, %cst_34, low = [0], high = [0], interior = [1] : (tensor<4xf32>, tensor<f32>) -> tensor<7xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %94 = stablehlo.pad %70, %cst_35, low = [1], high = [1], interior = [1] : (tensor<3xf32>, tensor<f32>) -> tensor<7xf32>
    %95 = stablehlo.add %93, %94 : tensor<7xf32>
    %96 = stablehlo.subtract %95, %3 : tensor<7xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.reduce(%arg2 init: %cst_36) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %98 = stablehlo.multiply %96, %arg2 : tensor<7xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.reduce(%98 init: %cst_37) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %100 = stablehlo.multiply %97, %97 : tensor<f32>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %101 = stablehlo.divide %cst_38, %100 : tensor<f32>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_40 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %102 = stablehlo.divide %cst_39, %cst_40 : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %102, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %104 = stablehlo.multiply %cst_41, %101 : tensor<f32>
    %105 = stablehlo.multiply %104, %99 : tensor<f32>
    %106 = stablehlo.negate %105 : tensor<f32>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %107 = stablehlo.divide %cst_42, %97 : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %107, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %109 = stablehlo.multiply %96, %108 : tensor<7xf32>
    %110 = stablehlo.multiply %108, %arg2 : tensor<7xf32>
    %111 = stablehlo.broadcast_in_dim %106, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %112 = stablehlo.add %109, %111 : tensor<7xf32>
    %113 = stablehlo.negate %110 : tensor<7xf32>
    %114 = stablehlo.add %103, %113 : tensor<7xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %115 = stablehlo.pad %110, %cst_43, low = [-1], high = [-1], interior = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<5xf32>
    %116 = stablehlo.slice %115 [0:5:2] : (tensor<5xf32>) -> tensor<3xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %117 = stablehlo.pad %110, %cst_44, low = [0], high = [0], interior = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<7xf32>
    %118 = stablehlo.slice %117 [0:7:2] : (tensor<7xf32>) -> tensor<4xf32>
    %119 = stablehlo.slice %118 [0:1] : (tensor<4xf32>) -> tensor<1xf32>
    %120 = stablehlo.slice %118 [1:4] : (tensor<4xf32>) -> tensor<3xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %121 = stablehlo.pad %119, %cst_45, low = [0], high = [6], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<7xf32>
    %122 = stablehlo.add %114, %121 : tensor<7xf32>
    %123 = stablehlo.multiply %120, %90 : tensor<3xf32>
    %124 = stablehlo.multiply %120, %81 : tensor<3xf32>
    %125 = stablehlo.add %116, %124 : tensor<3xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %126 = stablehlo.pad %123, %cst_46, low = [2], high = [0], interior = [1] : (tensor<3xf32>, tensor<f32>) -> tensor<7xf32>
    %127 = stablehlo.add %122, %126 : tensor<7xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %128 = stablehlo.pad %125, %cst_47, low = [-1], high = [-1], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<1xf32>
    %129 = stablehlo.slice %128 [0:1:2] : (tensor<1xf32>) -> tensor<1xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %130 = stablehlo.pad %125, %cst_48, low = [0], high = [0], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
    %131 = stablehlo.slice %130 [0:3:2] : (tensor<3xf32>) -> tensor<2xf32>
    %132 = stablehlo.slice %131 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %133 = stablehlo.slice %131 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %134 = stablehlo.pad %132, %cst_49, low = [0], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %135 = stablehlo.multiply %133, %65 : tensor<1xf32>
    %136 = stablehlo.multiply %133, %56 : tensor<1xf32>
    %137 = stablehlo.add %129, %136 : tensor<1xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %138 = stablehlo.pad %135, %cst_50, low = [2], high = [0], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %139 = stablehlo.add %134, %138 : tensor<3xf32>
    %140 = stablehlo.multiply %137, %45 : tensor<1xf32>
    %141 = stablehlo.multiply %137, %36 : tensor<1xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %142 = stablehlo.pad %140, %cst_51, low = [1], high = [1], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %143 = stablehlo.add %139, %142 : tensor<3xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %144 = stablehlo.pad %141, %cst_52, low = [0], high = [2], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %145 = stablehlo.add %143, %144 : tensor<3xf32>
    %146 = stablehlo.multiply %145, %24 : tensor<3xf32>
    %147 = stablehlo.multiply %145, %15 : tensor<3xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %148 = stablehlo.pad %146, %cst_53, low = [1], high = [1], interior = [1] : (tensor<3xf32>, tensor<f32>) -> tensor<7xf32>
    %149 = stablehlo.add %127, %148 : tensor<7xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %150 = stablehlo.pad %147, %cst_54, low = [0], high = [2], interior = [1] : (tensor<3xf32>, tensor<f32>) -> tensor<7xf32>
    %151 = stablehlo.add %149, %150 : tensor<7xf32>
    %cst_55 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %153 = stablehlo.divide %151, %152 : tensor<7xf32>
    %154 = call @cumsum_1(%153) : (tensor<7xf32>) -> tensor<7xf32>
    %155 = stablehlo.multiply %arg0, %154 : tensor<7xf32>
    %156 = stablehlo.multiply %154, %arg1 : tensor<7xf32>
    return %156, %155, %112 : tensor<7xf32>, tensor<7xf32>, tensor<7xf32>
  }
  func.func private @cumsum(%arg0: tensor<7xf32>) -> tensor<7xf32> {
    %0 = call @cumsum_0(%arg0) : (tensor<7xf32>) -> tensor<7xf32>
    return %0 : tensor<7xf32>
  }
  func.func private @cumsum_0(%arg0: tensor<7xf32>) -> tensor<7xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[6, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 7>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<7xf32>, tensor<f32>) -> tensor<7xf32>
    return %1 : tensor<7xf32>
  }
  func.func private @cumsum_1(%arg0: tensor<7xf32>) -> tensor<7xf32> {
    %0 = call @cumsum_2(%arg0) : (tensor<7xf32>) -> tensor<7xf32>
    return %0 : tensor<7xf32>
  }
  func.func private @cumsum_2(%arg0: tensor<7xf32>) -> tensor<7xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[0, 6]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 7>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<7xf32>, tensor<f32>) -> tensor<7xf32>
    return %1 : tensor<7xf32>
  }
}
// -----
// backward, cuda: same text as cpu
