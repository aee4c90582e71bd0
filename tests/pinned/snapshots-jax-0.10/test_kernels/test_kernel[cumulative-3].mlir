// import jax
// import jax.numpy as jnp
//
//
// def peak_gap(returns: jnp.ndarray, rates: jnp.ndarray):
//     """Peak gap.
//
//     Args:
//         returns: (8,)
//         rates: (8,)
//     """
//     product = returns * rates
//     path = jnp.cumsum(product, axis=0) / 8
//     price = jnp.exp(path)
//     high_mark = jax.lax.cummax(price, axis=0)
//     drawdown = high_mark - price
//     return drawdown.sum(), price
//
//   returns: float32[8] in [-1, 1]
//   rates: float32[8] in [0.3, 1.2]
// -----
// forward, cpu
module @jit_peak_gap attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<8xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg0, %arg1 : tensor<8xf32>
    %1 = call @cumsum(%0) : (tensor<8xf32>) -> tensor<8xf32>
    %cst = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %3 = stablehlo.divide %1, %2 : tensor<8xf32>
    %4 = stablehlo.exponential %3 : tensor<8xf32>
    %5 = call @cummax(%4) : (tensor<8xf32>) -> tensor<8xf32>
    %6 = stablehlo.subtract %5, %4 : tensor<8xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    return %7, %4 : tensor<f32>, tensor<8xf32>
  }
  func.func private @cumsum(%arg0: tensor<8xf32>) -> tensor<8xf32> {
    %0 = call @cumsum_0(%arg0) : (tensor<8xf32>) -> tensor<8xf32>
    return %0 : tensor<8xf32>
  }
  func.func private @cumsum_0(%arg0: tensor<8xf32>) -> tensor<8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[7, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 8>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<8xf32>, tensor<f32>) -> tensor<8xf32>
    return %1 : tensor<8xf32>
  }
  func.func private @cummax(%arg0: tensor<8xf32>) -> tensor<8xf32> {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[7, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 8>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %2 = stablehlo.maximum %arg1, %arg2 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<8xf32>, tensor<f32>) -> tensor<8xf32>
    return %1 : tensor<8xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>) -> (tensor<8xf32> {jax.result_info = "result[0]"}, tensor<8xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg0, %arg1 : tensor<8xf32>
    %1 = call @cumsum(%0) : (tensor<8xf32>) -> tensor<8xf32>
    %cst = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %3 = stablehlo.divide %1, %2 : tensor<8xf32>
    %4 = stablehlo.exponential %3 : tensor<8xf32>
    %5 = stablehlo.slice %4 [0:7:2] : (tensor<8xf32>) -> tensor<4xf32>
    %6 = stablehlo.slice %4 [1:8:2] : (tensor<8xf32>) -> tensor<4xf32>
    %7 = stablehlo.maximum %5, %6 : tensor<4xf32>
    %8 = stablehlo.compare EQ, %5, %7, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %11 = stablehlo.select %8, %9, %10 : tensor<4xi1>, tensor<4xf32>
    %12 = stablehlo.compare EQ, %6, %7, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<4xi1>, tensor<4xf32>
    %16 = stablehlo.divide %11, %15 : tensor<4xf32>
    %17 = stablehlo.compare EQ, %6, %7, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %20 = stablehlo.select %17, %18, %19 : tensor<4xi1>, tensor<4xf32>
    %21 = stablehlo.compare EQ, %5, %7, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %24 = stablehlo.select %21, %22, %23 : tensor<4xi1>, tensor<4xf32>
    %25 = stablehlo.divide %20, %24 : tensor<4xf32>
    %26 = stablehlo.slice %7 [0:3:2] : (tensor<4xf32>) -> tensor<2xf32>
    %27 = stablehlo.slice %7 [1:4:2] : (tensor<4xf32>) -> tensor<2xf32>
    %28 = stablehlo.maximum %26, %27 : tensor<2xf32>
    %29 = stablehlo.compare EQ, %26, %28, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %32 = stablehlo.select %29, %30, %31 : tensor<2xi1>, tensor<2xf32>
    %33 = stablehlo.compare EQ, %27, %28, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %36 = stablehlo.select %33, %34, %35 : tensor<2xi1>, tensor<2xf32>
    %37 = stablehlo.divide %32, %36 : tensor<2xf32>
    %38 = stablehlo.compare EQ, %27, %28, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %41 = stablehlo.select %38, %39, %40 : tensor<2xi1>, tensor<2xf32>
    %42 = stablehlo.compare EQ, %26, %28, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %45 = stablehlo.select %42, %43, %44 : tensor<2xi1>, tensor<2xf32>
    %46 = stablehlo.divide %41, %45 : tensor<2xf32>
    %47 = stablehlo.slice %28 [0:1:2] : (tensor<2xf32>) -> tensor<1xf32>
    %48 = stablehlo.slice %28 [1:2:2] : (tensor<2xf32>) -> tensor<1xf32>
    %49 = stablehlo.maximum %47, %48 : tensor<1xf32>
    %50 = stablehlo.compare EQ, %47, %49, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %53 = stablehlo.select %50, %51, %52 : tensor<1xi1>, tensor<1xf32>
    %54 = stablehlo.compare EQ, %48, %49, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %57 = stablehlo.select %54, %55, %56 : tensor<1xi1>, tensor<1xf32>
    %58 = stablehlo.divide %53, %57 : tensor<1xf32>
    %59 = stablehlo.compare EQ, %48, %49, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %62 = stablehlo.select %59, %60, %61 : tensor<1xi1>, tensor<1xf32>
    %63 = stablehlo.compare EQ, %47, %49, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_22 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %66 = stablehlo.select %63, %64, %65 : tensor<1xi1>, tensor<1xf32>
    %67 = stablehlo.divide %62, %66 : tensor<1xf32>
    %68 = stablehlo.slice %49 [0:0] : (tensor<1xf32>) -> tensor<0xf32>
    %69 = stablehlo.slice %28 [2:2:2] : (tensor<2xf32>) -> tensor<0xf32>
    %70 = stablehlo.maximum %68, %69 : tensor<0xf32>
    %71 = stablehlo.compare EQ, %68, %70, FLOAT : (tensor<0xf32>, tensor<0xf32>) -> tensor<0xi1>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<0xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<0xf32>
    %74 = stablehlo.select %71, %72, %73 : tensor<0xi1>, tensor<0xf32>
    %75 = stablehlo.compare EQ, %69, %70, FLOAT : (tensor<0xf32>, tensor<0xf32>) -> tensor<0xi1>
    %cst_26 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<0xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<0xf32>
    %78 = stablehlo.select %75, %76, %77 : tensor<0xi1>, tensor<0xf32>
    %79 = stablehlo.divide %74, %78 : tensor<0xf32>
    %80 = stablehlo.compare EQ, %69, %70, FLOAT : (tensor<0xf32>, tensor<0xf32>) -> tensor<0xi1>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<0xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<0xf32>
    %83 = stablehlo.select %80, %81, %82 : tensor<0xi1>, tensor<0xf32>
    %84 = stablehlo.compare EQ, %68, %70, FLOAT : (tensor<0xf32>, tensor<0xf32>) -> tensor<0xi1>
    %cst_30 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<0xf32>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<0xf32>
    %87 = stablehlo.select %84, %85, %86 : tensor<0xi1>, tensor<0xf32>
    %88 = stablehlo.divide %83, %87 : tensor<0xf32>
    %89 = stablehlo.slice %28 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %90 = stablehlo.concatenate %89, %70, dim = 0 : (tensor<1xf32>, tensor<0xf32>) -> tensor<1xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.pad %90, %cst_32, low = [0], high = [1], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %92 = stablehlo.pad %49, %cst_33, low = [1], high = [0], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %93 = stablehlo.add %91, %92 : tensor<2xf32>
    %94 = stablehlo.slice %93 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %95 = stablehlo.slice %7 [2:4:2] : (tensor<4xf32>) -> tensor<1xf32>
    %96 = stablehlo.maximum %94, %95 : tensor<1xf32>
    %97 = stablehlo.compare EQ, %94, %96, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %100 = stablehlo.select %97, %98, %99 : tensor<1xi1>, tensor<1xf32>
    %101 = stablehlo.compare EQ, %95, %96, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_36 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %104 = stablehlo.select %101, %102, %103 : tensor<1xi1>, tensor<1xf32>
    %105 = stablehlo.divide %100, %104 : tensor<1xf32>
    %106 = stablehlo.compare EQ, %95, %96, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %109 = stablehlo.select %106, %107, %108 : tensor<1xi1>, tensor<1xf32>
    %110 = stablehlo.compare EQ, %94, %96, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_40 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %113 = stablehlo.select %110, %111, %112 : tensor<1xi1>, tensor<1xf32>
    %114 = stablehlo.divide %109, %113 : tensor<1xf32>
    %115 = stablehlo.slice %7 [0:1] : (tensor<4xf32>) -> tensor<1xf32>
    %116 = stablehlo.concatenate %115, %96, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %117 = stablehlo.pad %116, %cst_42, low = [0], high = [1], interior = [1] : (tensor<2xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.pad %93, %cst_43, low = [1], high = [0], interior = [1] : (tensor<2xf32>, tensor<f32>) -> tensor<4xf32>
    %119 = stablehlo.add %117, %118 : tensor<4xf32>
    %120 = stablehlo.slice %119 [0:3] : (tensor<4xf32>) -> tensor<3xf32>
    %121 = stablehlo.slice %4 [2:8:2] : (tensor<8xf32>) -> tensor<3xf32>
    %122 = stablehlo.maximum %120, %121 : tensor<3xf32>
    %123 = stablehlo.compare EQ, %120, %122, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %126 = stablehlo.select %123, %124, %125 : tensor<3xi1>, tensor<3xf32>
    %127 = stablehlo.compare EQ, %121, %122, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_46 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %130 = stablehlo.select %127, %128, %129 : tensor<3xi1>, tensor<3xf32>
    %131 = stablehlo.divide %126, %130 : tensor<3xf32>
    %132 = stablehlo.compare EQ, %121, %122, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_48 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %135 = stablehlo.select %132, %133, %134 : tensor<3xi1>, tensor<3xf32>
    %136 = stablehlo.compare EQ, %120, %122, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_50 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_51 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %139 = stablehlo.select %136, %137, %138 : tensor<3xi1>, tensor<3xf32>
    %140 = stablehlo.divide %135, %139 : tensor<3xf32>
    %cst_52 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_53 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %143 = stablehlo.negate %142 : tensor<8xf32>
    %144 = stablehlo.add %141, %143 : tensor<8xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %145 = stablehlo.pad %142, %cst_54, low = [-1], high = [0], interior = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<7xf32>
    %146 = stablehlo.slice %145 [0:7:2] : (tensor<7xf32>) -> tensor<4xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %147 = stablehlo.pad %142, %cst_55, low = [0], high = [-1], interior = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<7xf32>
    %148 = stablehlo.slice %147 [0:7:2] : (tensor<7xf32>) -> tensor<4xf32>
    %149 = stablehlo.slice %148 [0:1] : (tensor<4xf32>) -> tensor<1xf32>
    %150 = stablehlo.slice %148 [1:4] : (tensor<4xf32>) -> tensor<3xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %151 = stablehlo.pad %149, %cst_56, low = [0], high = [7], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<8xf32>
    %152 = stablehlo.add %144, %151 : tensor<8xf32>
    %153 = stablehlo.multiply %150, %140 : tensor<3xf32>
    %154 = stablehlo.multiply %150, %131 : tensor<3xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %155 = stablehlo.pad %153, %cst_57, low = [2], high = [1], interior = [1] : (tensor<3xf32>, tensor<f32>) -> tensor<8xf32>
    %156 = stablehlo.add %152, %155 : tensor<8xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %157 = stablehlo.pad %154, %cst_58, low = [0], high = [1], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<4xf32>
    %158 = stablehlo.add %146, %157 : tensor<4xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %159 = stablehlo.pad %158, %cst_59, low = [-1], high = [0], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<3xf32>
    %160 = stablehlo.slice %159 [0:3:2] : (tensor<3xf32>) -> tensor<2xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %161 = stablehlo.pad %158, %cst_60, low = [0], high = [-1], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<3xf32>
    %162 = stablehlo.slice %161 [0:3:2] : (tensor<3xf32>) -> tensor<2xf32>
    %163 = stablehlo.slice %162 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %164 = stablehlo.slice %162 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %165 = stablehlo.pad %163, %cst_61, low = [0], high = [3], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<4xf32>
    %166 = stablehlo.multiply %164, %114 : tensor<1xf32>
    %167 = stablehlo.multiply %164, %105 : tensor<1xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %168 = stablehlo.pad %166, %cst_62, low = [2], high = [1], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<4xf32>
    %169 = stablehlo.add %165, %168 : tensor<4xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %170 = stablehlo.pad %167, %cst_63, low = [0], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %171 = stablehlo.add %160, %170 : tensor<2xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %172 = stablehlo.pad %171, %cst_64, low = [-1], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<1xf32>
    %173 = stablehlo.slice %172 [0:1:2] : (tensor<1xf32>) -> tensor<1xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %174 = stablehlo.pad %171, %cst_65, low = [0], high = [-1], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<1xf32>
    %175 = stablehlo.slice %174 [0:1:2] : (tensor<1xf32>) -> tensor<1xf32>
    %176 = stablehlo.slice %175 [0:1] : (tensor<1xf32>) -> tensor<1xf32>
    %177 = stablehlo.slice %175 [1:1] : (tensor<1xf32>) -> tensor<0xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %178 = stablehlo.pad %176, %cst_66, low = [0], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %179 = stablehlo.multiply %177, %88 : tensor<0xf32>
    %180 = stablehlo.multiply %177, %79 : tensor<0xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %181 = stablehlo.pad %179, %cst_67, low = [2], high = [0], interior = [1] : (tensor<0xf32>, tensor<f32>) -> tensor<2xf32>
    %182 = stablehlo.add %178, %181 : tensor<2xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %183 = stablehlo.pad %180, %cst_68, low = [0], high = [1], interior = [0] : (tensor<0xf32>, tensor<f32>) -> tensor<1xf32>
    %184 = stablehlo.add %173, %183 : tensor<1xf32>
    %185 = stablehlo.multiply %184, %67 : tensor<1xf32>
    %186 = stablehlo.multiply %184, %58 : tensor<1xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %187 = stablehlo.pad %185, %cst_69, low = [1], high = [0], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %188 = stablehlo.add %182, %187 : tensor<2xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %189 = stablehlo.pad %186, %cst_70, low = [0], high = [1], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %190 = stablehlo.add %188, %189 : tensor<2xf32>
    %191 = stablehlo.multiply %190, %46 : tensor<2xf32>
    %192 = stablehlo.multiply %190, %37 : tensor<2xf32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %193 = stablehlo.pad %191, %cst_71, low = [1], high = [0], interior = [1] : (tensor<2xf32>, tensor<f32>) -> tensor<4xf32>
    %194 = stablehlo.add %169, %193 : tensor<4xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %195 = stablehlo.pad %192, %cst_72, low = [0], high = [1], interior = [1] : (tensor<2xf32>, tensor<f32>) -> tensor<4xf32>
    %196 = stablehlo.add %194, %195 : tensor<4xf32>
    %197 = stablehlo.multiply %196, %25 : tensor<4xf32>
    %198 = stablehlo.multiply %196, %16 : tensor<4xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %199 = stablehlo.pad %197, %cst_73, low = [1], high = [0], interior = [1] : (tensor<4xf32>, tensor<f32>) -> tensor<8xf32>
    %200 = stablehlo.add %156, %199 : tensor<8xf32>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %201 = stablehlo.pad %198, %cst_74, low = [0], high = [1], interior = [1] : (tensor<4xf32>, tensor<f32>) -> tensor<8xf32>
    %202 = stablehlo.add %200, %201 : tensor<8xf32>
    %203 = stablehlo.multiply %202, %4 : tensor<8xf32>
    %cst_75 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %204 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %205 = stablehlo.divide %203, %204 : tensor<8xf32>
    %206 = call @cumsum_1(%205) : (tensor<8xf32>) -> tensor<8xf32>
    %207 = stablehlo.multiply %arg0, %206 : tensor<8xf32>
    %208 = stablehlo.multiply %206, %arg1 : tensor<8xf32>
    return %208, %207 : tensor<8xf32>, tensor<8xf32>
  }
  func.func private @cumsum(%arg0: tensor<8xf32>) -> tensor<8xf32> {
    %0 = call @cumsum_0(%arg0) : (tensor<8xf32>) -> tensor<8xf32>
    return %0 : tensor<8xf32>
  }
  func.func private @cumsum_0(%arg0: tensor<8xf32>) -> tensor<8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[7, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 8>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<8xf32>, tensor<f32>) -> tensor<8xf32>
    return %1 : tensor<8xf32>
  }
  func.func private @cumsum_1(%arg0: tensor<8xf32>) -> tensor<8xf32> {
    %0 = call @cumsum_2(%arg0) : (tensor<8xf32>) -> tensor<8xf32>
    return %0 : tensor<8xf32>
  }
  func.func private @cumsum_2(%arg0: tensor<8xf32>) -> tensor<8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[0, 7]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 8>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<8xf32>, tensor<f32>) -> tensor<8xf32>
    return %1 : tensor<8xf32>
  }
}
// -----
// backward, cuda: same text as cpu
