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
// forward, cuda
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
    %0:2 = chlo.scan(%arg0) inits (%cst) dimension=0  attributes {is_associative = true, is_reverse = false} {
    ^bb0(%input: tensor<f32>, %carry: tensor<f32>):
      %1 = stablehlo.add %input, %carry : tensor<f32>
      stablehlo.return %1, %1 : tensor<f32>, tensor<f32>
    } : (tensor<7xf32>, tensor<f32>) -> (tensor<7xf32>, tensor<f32>)
    return %0#0 : tensor<7xf32>
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
    %7 = stablehlo.compare GT, %4, %5, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %8 = stablehlo.compare EQ, %4, %5, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %12 = stablehlo.select %8, %11, %10 : tensor<3xi1>, tensor<3xf32>
    %13 = stablehlo.select %7, %9, %12 : tensor<3xi1>, tensor<3xf32>
    %14 = stablehlo.compare GT, %5, %4, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %15 = stablehlo.compare EQ, %5, %4, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %19 = stablehlo.select %15, %18, %17 : tensor<3xi1>, tensor<3xf32>
    %20 = stablehlo.select %14, %16, %19 : tensor<3xi1>, tensor<3xf32>
    %21 = stablehlo.slice %6 [0:2:2] : (tensor<3xf32>) -> tensor<1xf32>
    %22 = stablehlo.slice %6 [1:3:2] : (tensor<3xf32>) -> tensor<1xf32>
    %23 = stablehlo.maximum %21, %22 : tensor<1xf32>
    %24 = stablehlo.compare GT, %21, %22, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %25 = stablehlo.compare EQ, %21, %22, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %29 = stablehlo.select %25, %28, %27 : tensor<1xi1>, tensor<1xf32>
    %30 = stablehlo.select %24, %26, %29 : tensor<1xi1>, tensor<1xf32>
    %31 = stablehlo.compare GT, %22, %21, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %32 = stablehlo.compare EQ, %22, %21, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %36 = stablehlo.select %32, %35, %34 : tensor<1xi1>, tensor<1xf32>
    %37 = stablehlo.select %31, %33, %36 : tensor<1xi1>, tensor<1xf32>
    %38 = stablehlo.slice %6 [2:3:2] : (tensor<3xf32>) -> tensor<1xf32>
    %39 = stablehlo.maximum %23, %38 : tensor<1xf32>
    %40 = stablehlo.compare GT, %23, %38, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %41 = stablehlo.compare EQ, %23, %38, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_14 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %45 = stablehlo.select %41, %44, %43 : tensor<1xi1>, tensor<1xf32>
    %46 = stablehlo.select %40, %42, %45 : tensor<1xi1>, tensor<1xf32>
    %47 = stablehlo.compare GT, %38, %23, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %48 = stablehlo.compare EQ, %38, %23, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %52 = stablehlo.select %48, %51, %50 : tensor<1xi1>, tensor<1xf32>
    %53 = stablehlo.select %47, %49, %52 : tensor<1xi1>, tensor<1xf32>
    %54 = stablehlo.slice %6 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %55 = stablehlo.concatenate %54, %39, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.pad %55, %cst_18, low = [0], high = [0], interior = [1] : (tensor<2xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.pad %23, %cst_19, low = [1], high = [1], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %58 = stablehlo.add %56, %57 : tensor<3xf32>
    %59 = stablehlo.slice %3 [2:7:2] : (tensor<7xf32>) -> tensor<3xf32>
    %60 = stablehlo.maximum %58, %59 : tensor<3xf32>
    %61 = stablehlo.compare GT, %58, %59, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %62 = stablehlo.compare EQ, %58, %59, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_22 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %66 = stablehlo.select %62, %65, %64 : tensor<3xi1>, tensor<3xf32>
    %67 = stablehlo.select %61, %63, %66 : tensor<3xi1>, tensor<3xf32>
    %68 = stablehlo.compare GT, %59, %58, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %69 = stablehlo.compare EQ, %59, %58, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_25 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %73 = stablehlo.select %69, %72, %71 : tensor<3xi1>, tensor<3xf32>
    %74 = stablehlo.select %68, %70, %73 : tensor<3xi1>, tensor<3xf32>
    %75 = stablehlo.slice %3 [0:1] : (tensor<7xf32>) -> tensor<1xf32>
    %76 = stablehlo.concatenate %75, %60, dim = 0 : (tensor<1xf32>, tensor<3xf32>) -> tensor<4xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.pad %76, %cst_26, low = [0], high = [0], interior = [1] : (tensor<4xf32>, tensor<f32>) -> tensor<7xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.pad %58, %cst_27, low = [1], high = [1], interior = [1] : (tensor<3xf32>, tensor<f32>) -> tensor<7xf32>
    %79 = stablehlo.add %77, %78 : tensor<7xf32>
    %80 = stablehlo.subtract %79, %3 : tensor<7xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.reduce(%arg2 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %82 = stablehlo.multiply %80, %arg2 : tensor<7xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.reduce(%82 init: %cst_29) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %84 = stablehlo.multiply %81, %81 : tensor<f32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %85 = stablehlo.divide %cst_30, %84 : tensor<f32>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_32 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %86 = stablehlo.divide %cst_31, %cst_32 : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %86, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %88 = stablehlo.multiply %cst_33, %85 : tensor<f32>
    %89 = stablehlo.multiply %88, %83 : tensor<f32>
    %90 = stablehlo.negate %89 : tensor<f32>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %91 = stablehlo.divide %cst_34, %81 : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %91, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %93 = stablehlo.multiply %80, %92 : tensor<7xf32>
    %94 = stablehlo.multiply %92, %arg2 : tensor<7xf32>
    %95 = stablehlo.broadcast_in_dim %90, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %96 = stablehlo.add %93, %95 : tensor<7xf32>
    %97 = stablehlo.negate %94 : tensor<7xf32>
    %98 = stablehlo.add %87, %97 : tensor<7xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.pad %94, %cst_35, low = [-1], high = [-1], interior = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<5xf32>
    %100 = stablehlo.slice %99 [0:5:2] : (tensor<5xf32>) -> tensor<3xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %101 = stablehlo.pad %94, %cst_36, low = [0], high = [0], interior = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<7xf32>
    %102 = stablehlo.slice %101 [0:7:2] : (tensor<7xf32>) -> tensor<4xf32>
    %103 = stablehlo.slice %102 [0:1] : (tensor<4xf32>) -> tensor<1xf32>
    %104 = stablehlo.slice %102 [1:4] : (tensor<4xf32>) -> tensor<3xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.pad %103, %cst_37, low = [0], high = [6], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<7xf32>
    %106 = stablehlo.add %98, %105 : tensor<7xf32>
    %107 = stablehlo.multiply %104, %74 : tensor<3xf32>
    %108 = stablehlo.multiply %104, %67 : tensor<3xf32>
    %109 = stablehlo.add %100, %108 : tensor<3xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %110 = stablehlo.pad %107, %cst_38, low = [2], high = [0], interior = [1] : (tensor<3xf32>, tensor<f32>) -> tensor<7xf32>
    %111 = stablehlo.add %106, %110 : tensor<7xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %112 = stablehlo.pad %109, %cst_39, low = [-1], high = [-1], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<1xf32>
    %113 = stablehlo.slice %112 [0:1:2] : (tensor<1xf32>) -> tensor<1xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %114 = stablehlo.pad %109, %cst_40, low = [0], high = [0], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
    %115 = stablehlo.slice %114 [0:3:2] : (tensor<3xf32>) -> tensor<2xf32>
    %116 = stablehlo.slice %115 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %117 = stablehlo.slice %115 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.pad %116, %cst_41, low = [0], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %119 = stablehlo.multiply %117, %53 : tensor<1xf32>
    %120 = stablehlo.multiply %117, %46 : tensor<1xf32>
    %121 = stablehlo.add %113, %120 : tensor<1xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %122 = stablehlo.pad %119, %cst_42, low = [2], high = [0], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %123 = stablehlo.add %118, %122 : tensor<3xf32>
    %124 = stablehlo.multiply %121, %37 : tensor<1xf32>
    %125 = stablehlo.multiply %121, %30 : tensor<1xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %126 = stablehlo.pad %124, %cst_43, low = [1], high = [1], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %127 = stablehlo.add %123, %126 : tensor<3xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %128 = stablehlo.pad %125, %cst_44, low = [0], high = [2], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %129 = stablehlo.add %127, %128 : tensor<3xf32>
    %130 = stablehlo.multiply %129, %20 : tensor<3xf32>
    %131 = stablehlo.multiply %129, %13 : tensor<3xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %132 = stablehlo.pad %130, %cst_45, low = [1], high = [1], interior = [1] : (tensor<3xf32>, tensor<f32>) -> tensor<7xf32>
    %133 = stablehlo.add %111, %132 : tensor<7xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %134 = stablehlo.pad %131, %cst_46, low = [0], high = [2], interior = [1] : (tensor<3xf32>, tensor<f32>) -> tensor<7xf32>
    %135 = stablehlo.add %133, %134 : tensor<7xf32>
    %cst_47 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %137 = stablehlo.divide %135, %136 : tensor<7xf32>
    %138 = call @cumsum_1(%137) : (tensor<7xf32>) -> tensor<7xf32>
    %139 = stablehlo.multiply %arg0, %138 : tensor<7xf32>
    %140 = stablehlo.multiply %138, %arg1 : tensor<7xf32>
    return %140, %139, %96 : tensor<7xf32>, tensor<7xf32>, tensor<7xf32>
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
// backward, cuda
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
    %7 = stablehlo.compare GT, %4, %5, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %8 = stablehlo.compare EQ, %4, %5, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %12 = stablehlo.select %8, %11, %10 : tensor<3xi1>, tensor<3xf32>
    %13 = stablehlo.select %7, %9, %12 : tensor<3xi1>, tensor<3xf32>
    %14 = stablehlo.compare GT, %5, %4, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %15 = stablehlo.compare EQ, %5, %4, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %19 = stablehlo.select %15, %18, %17 : tensor<3xi1>, tensor<3xf32>
    %20 = stablehlo.select %14, %16, %19 : tensor<3xi1>, tensor<3xf32>
    %21 = stablehlo.slice %6 [0:2:2] : (tensor<3xf32>) -> tensor<1xf32>
    %22 = stablehlo.slice %6 [1:3:2] : (tensor<3xf32>) -> tensor<1xf32>
    %23 = stablehlo.maximum %21, %22 : tensor<1xf32>
    %24 = stablehlo.compare GT, %21, %22, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %25 = stablehlo.compare EQ, %21, %22, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %29 = stablehlo.select %25, %28, %27 : tensor<1xi1>, tensor<1xf32>
    %30 = stablehlo.select %24, %26, %29 : tensor<1xi1>, tensor<1xf32>
    %31 = stablehlo.compare GT, %22, %21, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %32 = stablehlo.compare EQ, %22, %21, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %36 = stablehlo.select %32, %35, %34 : tensor<1xi1>, tensor<1xf32>
    %37 = stablehlo.select %31, %33, %36 : tensor<1xi1>, tensor<1xf32>
    %38 = stablehlo.slice %6 [2:3:2] : (tensor<3xf32>) -> tensor<1xf32>
    %39 = stablehlo.maximum %23, %38 : tensor<1xf32>
    %40 = stablehlo.compare GT, %23, %38, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %41 = stablehlo.compare EQ, %23, %38, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_14 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %45 = stablehlo.select %41, %44, %43 : tensor<1xi1>, tensor<1xf32>
    %46 = stablehlo.select %40, %42, %45 : tensor<1xi1>, tensor<1xf32>
    %47 = stablehlo.compare GT, %38, %23, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %48 = stablehlo.compare EQ, %38, %23, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %52 = stablehlo.select %48, %51, %50 : tensor<1xi1>, tensor<1xf32>
    %53 = stablehlo.select %47, %49, %52 : tensor<1xi1>, tensor<1xf32>
    %54 = stablehlo.slice %6 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %55 = stablehlo.concatenate %54, %39, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.pad %55, %cst_18, low = [0], high = [0], interior = [1] : (tensor<2xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.pad %23, %cst_19, low = [1], high = [1], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %58 = stablehlo.add %56, %57 : tensor<3xf32>
    %59 = stablehlo.slice %3 [2:7:2] : (tensor<7xf32>) -> tensor<3xf32>
    %60 = stablehlo.maximum %58, %59 : tensor<3xf32>
    %61 = stablehlo.compare GT, %58, %59, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %62 = stablehlo.compare EQ, %58, %59, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_22 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %66 = stablehlo.select %62, %65, %64 : tensor<3xi1>, tensor<3xf32>
    %67 = stablehlo.select %61, %63, %66 : tensor<3xi1>, tensor<3xf32>
    %68 = stablehlo.compare GT, %59, %58, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %69 = stablehlo.compare EQ, %59, %58, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_25 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %73 = stablehlo.select %69, %72, %71 : tensor<3xi1>, tensor<3xf32>
    %74 = stablehlo.select %68, %70, %73 : tensor<3xi1>, tensor<3xf32>
    %75 = stablehlo.slice %3 [0:1] : (tensor<7xf32>) -> tensor<1xf32>
    %76 = stablehlo.concatenate %75, %60, dim = 0 : (tensor<1xf32>, tensor<3xf32>) -> tensor<4xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.pad %76, %cst_26, low = [0], high = [0], interior = [1] : (tensor<4xf32>, tensor<f32>) -> tensor<7xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.pad %58, %cst_27, low = [1], high = [1], interior = [1] : (tensor<3xf32>, tensor<f32>) -> tensor<7xf32>
    %79 = stablehlo.add %77, %78 : tensor<7xf32>
    %80 = stablehlo.subtract %79, %3 : tensor<7xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.reduce(%arg2 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %82 = stablehlo.multiply %80, %arg2 : tensor<7xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.reduce(%82 init: %cst_29) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %84 = stablehlo.multiply %81, %81 : tensor<f32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %85 = stablehlo.divide %cst_30, %84 : tensor<f32>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_32 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %86 = stablehlo.divide %cst_31, %cst_32 : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %86, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %88 = stablehlo.multiply %cst_33, %85 : tensor<f32>
    %89 = stablehlo.multiply %88, %83 : tensor<f32>
    %90 = stablehlo.negate %89 : tensor<f32>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %91 = stablehlo.divide %cst_34, %81 : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %91, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %93 = stablehlo.multiply %80, %92 : tensor<7xf32>
    %94 = stablehlo.multiply %92, %arg2 : tensor<7xf32>
    %95 = stablehlo.broadcast_in_dim %90, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %96 = stablehlo.add %93, %95 : tensor<7xf32>
    %97 = stablehlo.negate %94 : tensor<7xf32>
    %98 = stablehlo.add %87, %97 : tensor<7xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.pad %94, %cst_35, low = [-1], high = [-1], interior = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<5xf32>
    %100 = stablehlo.slice %99 [0:5:2] : (tensor<5xf32>) -> tensor<3xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %101 = stablehlo.pad %94, %cst_36, low = [0], high = [0], interior = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<7xf32>
    %102 = stablehlo.slice %101 [0:7:2] : (tensor<7xf32>) -> tensor<4xf32>
    %103 = stablehlo.slice %102 [0:1] : (tensor<4xf32>) -> tensor<1xf32>
    %104 = stablehlo.slice %102 [1:4] : (tensor<4xf32>) -> tensor<3xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.pad %103, %cst_37, low = [0], high = [6], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<7xf32>
    %106 = stablehlo.add %98, %105 : tensor<7xf32>
    %107 = stablehlo.multiply %104, %74 : tensor<3xf32>
    %108 = stablehlo.multiply %104, %67 : tensor<3xf32>
    %109 = stablehlo.add %100, %108 : tensor<3xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %110 = stablehlo.pad %107, %cst_38, low = [2], high = [0], interior = [1] : (tensor<3xf32>, tensor<f32>) -> tensor<7xf32>
    %111 = stablehlo.add %106, %110 : tensor<7xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %112 = stablehlo.pad %109, %cst_39, low = [-1], high = [-1], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<1xf32>
    %113 = stablehlo.slice %112 [0:1:2] : (tensor<1xf32>) -> tensor<1xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %114 = stablehlo.pad %109, %cst_40, low = [0], high = [0], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
    %115 = stablehlo.slice %114 [0:3:2] : (tensor<3xf32>) -> tensor<2xf32>
    %116 = stablehlo.slice %115 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %117 = stablehlo.slice %115 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.pad %116, %cst_41, low = [0], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %119 = stablehlo.multiply %117, %53 : tensor<1xf32>
    %120 = stablehlo.multiply %117, %46 : tensor<1xf32>
    %121 = stablehlo.add %113, %120 : tensor<1xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %122 = stablehlo.pad %119, %cst_42, low = [2], high = [0], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %123 = stablehlo.add %118, %122 : tensor<3xf32>
    %124 = stablehlo.multiply %121, %37 : tensor<1xf32>
    %125 = stablehlo.multiply %121, %30 : tensor<1xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %126 = stablehlo.pad %124, %cst_43, low = [1], high = [1], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %127 = stablehlo.add %123, %126 : tensor<3xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %128 = stablehlo.pad %125, %cst_44, low = [0], high = [2], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %129 = stablehlo.add %127, %128 : tensor<3xf32>
    %130 = stablehlo.multiply %129, %20 : tensor<3xf32>
    %131 = stablehlo.multiply %129, %13 : tensor<3xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %132 = stablehlo.pad %130, %cst_45, low = [1], high = [1], interior = [1] : (tensor<3xf32>, tensor<f32>) -> tensor<7xf32>
    %133 = stablehlo.add %111, %132 : tensor<7xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %134 = stablehlo.pad %131, %cst_46, low = [0], high = [2], interior = [1] : (tensor<3xf32>, tensor<f32>) -> tensor<7xf32>
    %135 = stablehlo.add %133, %134 : tensor<7xf32>
    %cst_47 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %137 = stablehlo.divide %135, %136 : tensor<7xf32>
    %138 = call @cumsum_1(%137) : (tensor<7xf32>) -> tensor<7xf32>
    %139 = stablehlo.multiply %arg0, %138 : tensor<7xf32>
    %140 = stablehlo.multiply %138, %arg1 : tensor<7xf32>
    return %140, %139, %96 : tensor<7xf32>, tensor<7xf32>, tensor<7xf32>
  }
  func.func private @cumsum(%arg0: tensor<7xf32>) -> tensor<7xf32> {
    %0 = call @cumsum_0(%arg0) : (tensor<7xf32>) -> tensor<7xf32>
    return %0 : tensor<7xf32>
  }
  func.func private @cumsum_0(%arg0: tensor<7xf32>) -> tensor<7xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0:2 = chlo.scan(%arg0) inits (%cst) dimension=0  attributes {is_associative = true, is_reverse = false} {
    ^bb0(%input: tensor<f32>, %carry: tensor<f32>):
      %1 = stablehlo.add %input, %carry : tensor<f32>
      stablehlo.return %1, %1 : tensor<f32>, tensor<f32>
    } : (tensor<7xf32>, tensor<f32>) -> (tensor<7xf32>, tensor<f32>)
    return %0#0 : tensor<7xf32>
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
