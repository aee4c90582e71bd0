// import jax.numpy as jnp
// from jax import lax
//
//
// def drawdown_fn(steps_in, permeability):
//     """Drawdown of steps_in and permeability.
//
//     Args:
//         steps_in: (7,)
//         permeability: (7,)
//
//     Returns:
//         a scalar
//     """
//     product = steps_in * permeability
//     path = jnp.cumsum(product, axis=0) / 7
//     price = jnp.exp(path)
//     peak = lax.cummax(price, axis=0)
//     drawdown = peak - price
//     scaled = drawdown * price
//     average = jnp.mean(scaled, axis=-1)
//     chosen = jnp.where(average > 3.19, average, 0.6 * average)
//     return 0.6 * chosen + 0.8
//
//   steps_in: float32[7] in [-1, 1]
//   permeability: float32[7] in [0.3, 1.2]
// -----
// forward, cpu
module @jit_drawdown_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7xf32>, %arg1: tensor<7xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg1 : tensor<7xf32>
    %1 = call @cumsum(%0) : (tensor<7xf32>) -> tensor<7xf32>
    %cst = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %3 = stablehlo.divide %1, %2 : tensor<7xf32>
    %4 = stablehlo.exponential %3 : tensor<7xf32>
    %5 = call @cummax(%4) : (tensor<7xf32>) -> tensor<7xf32>
    %6 = stablehlo.subtract %5, %4 : tensor<7xf32>
    %7 = stablehlo.multiply %6, %4 : tensor<7xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %9 = stablehlo.divide %8, %cst_1 : tensor<f32>
    %cst_2 = stablehlo.constant dense<3.190000e+00> : tensor<f32>
    %10 = stablehlo.compare GT, %9, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_3 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %11 = stablehlo.multiply %cst_3, %9 : tensor<f32>
    %12 = call @_where(%10, %9, %11) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %13 = stablehlo.multiply %cst_4, %12 : tensor<f32>
    %cst_5 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %14 = stablehlo.add %13, %cst_5 : tensor<f32>
    return %14 : tensor<f32>
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
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7xf32>, %arg1: tensor<7xf32>) -> (tensor<7xf32> {jax.result_info = "result[0]"}, tensor<7xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg0, %arg1 : tensor<7xf32>
    %1 = call @cumsum(%0) : (tensor<7xf32>) -> tensor<7xf32>
    %cst = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %3 = stablehlo.divide %1, %2 : tensor<7xf32>
    %4 = stablehlo.exponential %3 : tensor<7xf32>
    %5 = stablehlo.slice %4 [0:6:2] : (tensor<7xf32>) -> tensor<3xf32>
    %6 = stablehlo.slice %4 [1:7:2] : (tensor<7xf32>) -> tensor<3xf32>
    %7 = stablehlo.maximum %5, %6 : tensor<3xf32>
    %8 = stablehlo.compare EQ, %5, %7, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %11 = stablehlo.select %8, %9, %10 : tensor<3xi1>, tensor<3xf32>
    %12 = stablehlo.compare EQ, %6, %7, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<3xi1>, tensor<3xf32>
    %16 = stablehlo.divide %11, %15 : tensor<3xf32>
    %17 = stablehlo.compare EQ, %6, %7, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %20 = stablehlo.select %17, %18, %19 : tensor<3xi1>, tensor<3xf32>
    %21 = stablehlo.compare EQ, %5, %7, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %24 = stablehlo.select %21, %22, %23 : tensor<3xi1>, tensor<3xf32>
    %25 = stablehlo.divide %20, %24 : tensor<3xf32>
    %26 = stablehlo.slice %7 [0:2:2] : (tensor<3xf32>) -> tensor<1xf32>
    %27 = stablehlo.slice %7 [1:3:2] : (tensor<3xf32>) -> tensor<1xf32>
    %28 = stablehlo.maximum %26, %27 : tensor<1xf32>
    %29 = stablehlo.compare EQ, %26, %28, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %32 = stablehlo.select %29, %30, %31 : tensor<1xi1>, tensor<1xf32>
    %33 = stablehlo.compare EQ, %27, %28, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %36 = stablehlo.select %33, %34, %35 : tensor<1xi1>, tensor<1xf32>
    %37 = stablehlo.divide %32, %36 : tensor<1xf32>
    %38 = stablehlo.compare EQ, %27, %28, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %41 = stablehlo.select %38, %39, %40 : tensor<1xi1>, tensor<1xf32>
    %42 = stablehlo.compare EQ, %26, %28, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %45 = stablehlo.select %42, %43, %44 : tensor<1xi1>, tensor<1xf32>
    %46 = stablehlo.divide %41, %45 : tensor<1xf32>
    %47 = stablehlo.slice %7 [2:3:2] : (tensor<3xf32>) -> tensor<1xf32>
    %48 = stablehlo.maximum %28, %47 : tensor<1xf32>
    %49 = stablehlo.compare EQ, %28, %48, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %52 = stablehlo.select %49, %50, %51 : tensor<1xi1>, tensor<1xf32>
    %53 = stablehlo.compare EQ, %47, %48, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %56 = stablehlo.select %53, %54, %55 : tensor<1xi1>, tensor<1xf32>
    %57 = stablehlo.divide %52, %56 : tensor<1xf32>
    %58 = stablehlo.compare EQ, %47, %48, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %61 = stablehlo.select %58, %59, %60 : tensor<1xi1>, tensor<1xf32>
    %62 = stablehlo.compare EQ, %28, %48, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_22 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %65 = stablehlo.select %62, %63, %64 : tensor<1xi1>, tensor<1xf32>
    %66 = stablehlo.divide %61, %65 : tensor<1xf32>
    %67 = stablehlo.slice %7 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %68 = stablehlo.concatenate %67, %48, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.pad %68, %cst_24, low = [0], high = [0], interior = [1] : (tensor<2xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.pad %28, %cst_25, low = [1], high = [1], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %71 = stablehlo.add %69, %70 : tensor<3xf32>
    %72 = stablehlo.slice %4 [2:7:2] : (tensor<7xf32>) -> tensor<3xf32>
    %73 = stablehlo.maximum %71, %72 : tensor<3xf32>
    %74 = stablehlo.compare EQ, %71, %73, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %77 = stablehlo.select %74, %75, %76 : tensor<3xi1>, tensor<3xf32>
    %78 = stablehlo.compare EQ, %72, %73, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_28 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %81 = stablehlo.select %78, %79, %80 : tensor<3xi1>, tensor<3xf32>
    %82 = stablehlo.divide %77, %81 : tensor<3xf32>
    %83 = stablehlo.compare EQ, %72, %73, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %86 = stablehlo.select %83, %84, %85 : tensor<3xi1>, tensor<3xf32>
    %87 = stablehlo.compare EQ, %71, %73, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_32 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %90 = stablehlo.select %87, %88, %89 : tensor<3xi1>, tensor<3xf32>
    %91 = stablehlo.divide %86, %90 : tensor<3xf32>
    %92 = stablehlo.slice %4 [0:1] : (tensor<7xf32>) -> tensor<1xf32>
    %93 = stablehlo.concatenate %92, %73, dim = 0 : (tensor<1xf32>, tensor<3xf32>) -> tensor<4xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %94 = stablehlo.pad %93, %cst_34, low = [0], high = [0], interior = [1] : (tensor<4xf32>, tensor<f32>) -> tensor<7xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.pad %71, %cst_35, low = [1], high = [1], interior = [1] : (tensor<3xf32>, tensor<f32>) -> tensor<7xf32>
    %96 = stablehlo.add %94, %95 : tensor<7xf32>
    %97 = stablehlo.subtract %96, %4 : tensor<7xf32>
    %98 = stablehlo.multiply %97, %4 : tensor<7xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.reduce(%98 init: %cst_36) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %cst_37 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %100 = stablehlo.divide %99, %cst_37 : tensor<f32>
    %cst_38 = stablehlo.constant dense<3.190000e+00> : tensor<f32>
    %101 = stablehlo.compare GT, %100, %cst_38, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_39 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %102 = stablehlo.multiply %cst_39, %cst_40 : tensor<f32>
    %103:2 = call @_where(%101, %102) : (tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %cst_41 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %104 = stablehlo.multiply %cst_41, %103#1 : tensor<f32>
    %105 = stablehlo.add %103#0, %104 : tensor<f32>
    %cst_42 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %106 = stablehlo.divide %105, %cst_42 : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %106, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %108 = stablehlo.multiply %97, %107 : tensor<7xf32>
    %109 = stablehlo.multiply %107, %4 : tensor<7xf32>
    %110 = stablehlo.negate %109 : tensor<7xf32>
    %111 = stablehlo.add %108, %110 : tensor<7xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %112 = stablehlo.pad %109, %cst_43, low = [-1], high = [-1], interior = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<5xf32>
    %113 = stablehlo.slice %112 [0:5:2] : (tensor<5xf32>) -> tensor<3xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %114 = stablehlo.pad %109, %cst_44, low = [0], high = [0], interior = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<7xf32>
    %115 = stablehlo.slice %114 [0:7:2] : (tensor<7xf32>) -> tensor<4xf32>
    %116 = stablehlo.slice %115 [0:1] : (tensor<4xf32>) -> tensor<1xf32>
    %117 = stablehlo.slice %115 [1:4] : (tensor<4xf32>) -> tensor<3xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.pad %116, %cst_45, low = [0], high = [6], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<7xf32>
    %119 = stablehlo.add %111, %118 : tensor<7xf32>
    %120 = stablehlo.multiply %117, %91 : tensor<3xf32>
    %121 = stablehlo.multiply %117, %82 : tensor<3xf32>
    %122 = stablehlo.add %113, %121 : tensor<3xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %123 = stablehlo.pad %120, %cst_46, low = [2], high = [0], interior = [1] : (tensor<3xf32>, tensor<f32>) -> tensor<7xf32>
    %124 = stablehlo.add %119, %123 : tensor<7xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %125 = stablehlo.pad %122, %cst_47, low = [-1], high = [-1], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<1xf32>
    %126 = stablehlo.slice %125 [0:1:2] : (tensor<1xf32>) -> tensor<1xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %127 = stablehlo.pad %122, %cst_48, low = [0], high = [0], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
    %128 = stablehlo.slice %127 [0:3:2] : (tensor<3xf32>) -> tensor<2xf32>
    %129 = stablehlo.slice %128 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %130 = stablehlo.slice %128 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %131 = stablehlo.pad %129, %cst_49, low = [0], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %132 = stablehlo.multiply %130, %66 : tensor<1xf32>
    %133 = stablehlo.multiply %130, %57 : tensor<1xf32>
    %134 = stablehlo.add %126, %133 : tensor<1xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %135 = stablehlo.pad %132, %cst_50, low = [2], high = [0], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %136 = stablehlo.add %131, %135 : tensor<3xf32>
    %137 = stablehlo.multiply %134, %46 : tensor<1xf32>
    %138 = stablehlo.multiply %134, %37 : tensor<1xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %139 = stablehlo.pad %137, %cst_51, low = [1], high = [1], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %140 = stablehlo.add %136, %139 : tensor<3xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %141 = stablehlo.pad %138, %cst_52, low = [0], high = [2], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %142 = stablehlo.add %140, %141 : tensor<3xf32>
    %143 = stablehlo.multiply %142, %25 : tensor<3xf32>
    %144 = stablehlo.multiply %142, %16 : tensor<3xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %145 = stablehlo.pad %143, %cst_53, low = [1], high = [1], interior = [1] : (tensor<3xf32>, tensor<f32>) -> tensor<7xf32>
    %146 = stablehlo.add %124, %145 : tensor<7xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %147 = stablehlo.pad %144, %cst_54, low = [0], high = [2], interior = [1] : (tensor<3xf32>, tensor<f32>) -> tensor<7xf32>
    %148 = stablehlo.add %146, %147 : tensor<7xf32>
    %149 = stablehlo.multiply %148, %4 : tensor<7xf32>
    %cst_55 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %151 = stablehlo.divide %149, %150 : tensor<7xf32>
    %152 = call @cumsum_1(%151) : (tensor<7xf32>) -> tensor<7xf32>
    %153 = stablehlo.multiply %arg0, %152 : tensor<7xf32>
    %154 = stablehlo.multiply %152, %arg1 : tensor<7xf32>
    return %154, %153 : tensor<7xf32>, tensor<7xf32>
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
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.select %arg0, %cst, %arg1 : tensor<i1>, tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.select %arg0, %arg1, %cst_0 : tensor<i1>, tensor<f32>
    return %1, %0 : tensor<f32>, tensor<f32>
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
