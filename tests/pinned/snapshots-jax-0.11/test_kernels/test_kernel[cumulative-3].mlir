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
// forward, cuda
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
    %0:2 = chlo.scan(%arg0) inits (%cst) dimension=0  attributes {is_associative = true, is_reverse = false} {
    ^bb0(%input: tensor<f32>, %carry: tensor<f32>):
      %1 = stablehlo.add %input, %carry : tensor<f32>
      stablehlo.return %1, %1 : tensor<f32>, tensor<f32>
    } : (tensor<8xf32>, tensor<f32>) -> (tensor<8xf32>, tensor<f32>)
    return %0#0 : tensor<8xf32>
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
    %8 = stablehlo.compare GT, %5, %6, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %9 = stablehlo.compare EQ, %5, %6, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %13 = stablehlo.select %9, %12, %11 : tensor<4xi1>, tensor<4xf32>
    %14 = stablehlo.select %8, %10, %13 : tensor<4xi1>, tensor<4xf32>
    %15 = stablehlo.compare GT, %6, %5, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %16 = stablehlo.compare EQ, %6, %5, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %20 = stablehlo.select %16, %19, %18 : tensor<4xi1>, tensor<4xf32>
    %21 = stablehlo.select %15, %17, %20 : tensor<4xi1>, tensor<4xf32>
    %22 = stablehlo.slice %7 [0:3:2] : (tensor<4xf32>) -> tensor<2xf32>
    %23 = stablehlo.slice %7 [1:4:2] : (tensor<4xf32>) -> tensor<2xf32>
    %24 = stablehlo.maximum %22, %23 : tensor<2xf32>
    %25 = stablehlo.compare GT, %22, %23, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %26 = stablehlo.compare EQ, %22, %23, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %30 = stablehlo.select %26, %29, %28 : tensor<2xi1>, tensor<2xf32>
    %31 = stablehlo.select %25, %27, %30 : tensor<2xi1>, tensor<2xf32>
    %32 = stablehlo.compare GT, %23, %22, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %33 = stablehlo.compare EQ, %23, %22, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %37 = stablehlo.select %33, %36, %35 : tensor<2xi1>, tensor<2xf32>
    %38 = stablehlo.select %32, %34, %37 : tensor<2xi1>, tensor<2xf32>
    %39 = stablehlo.slice %24 [0:1:2] : (tensor<2xf32>) -> tensor<1xf32>
    %40 = stablehlo.slice %24 [1:2:2] : (tensor<2xf32>) -> tensor<1xf32>
    %41 = stablehlo.maximum %39, %40 : tensor<1xf32>
    %42 = stablehlo.compare GT, %39, %40, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %43 = stablehlo.compare EQ, %39, %40, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_14 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %47 = stablehlo.select %43, %46, %45 : tensor<1xi1>, tensor<1xf32>
    %48 = stablehlo.select %42, %44, %47 : tensor<1xi1>, tensor<1xf32>
    %49 = stablehlo.compare GT, %40, %39, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %50 = stablehlo.compare EQ, %40, %39, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %54 = stablehlo.select %50, %53, %52 : tensor<1xi1>, tensor<1xf32>
    %55 = stablehlo.select %49, %51, %54 : tensor<1xi1>, tensor<1xf32>
    %56 = stablehlo.slice %41 [0:0] : (tensor<1xf32>) -> tensor<0xf32>
    %57 = stablehlo.slice %24 [2:2:2] : (tensor<2xf32>) -> tensor<0xf32>
    %58 = stablehlo.maximum %56, %57 : tensor<0xf32>
    %59 = stablehlo.compare GT, %56, %57, FLOAT : (tensor<0xf32>, tensor<0xf32>) -> tensor<0xi1>
    %60 = stablehlo.compare EQ, %56, %57, FLOAT : (tensor<0xf32>, tensor<0xf32>) -> tensor<0xi1>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<0xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<0xf32>
    %cst_20 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<0xf32>
    %64 = stablehlo.select %60, %63, %62 : tensor<0xi1>, tensor<0xf32>
    %65 = stablehlo.select %59, %61, %64 : tensor<0xi1>, tensor<0xf32>
    %66 = stablehlo.compare GT, %57, %56, FLOAT : (tensor<0xf32>, tensor<0xf32>) -> tensor<0xi1>
    %67 = stablehlo.compare EQ, %57, %56, FLOAT : (tensor<0xf32>, tensor<0xf32>) -> tensor<0xi1>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<0xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<0xf32>
    %cst_23 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<0xf32>
    %71 = stablehlo.select %67, %70, %69 : tensor<0xi1>, tensor<0xf32>
    %72 = stablehlo.select %66, %68, %71 : tensor<0xi1>, tensor<0xf32>
    %73 = stablehlo.slice %24 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %74 = stablehlo.concatenate %73, %58, dim = 0 : (tensor<1xf32>, tensor<0xf32>) -> tensor<1xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.pad %74, %cst_24, low = [0], high = [1], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.pad %41, %cst_25, low = [1], high = [0], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %77 = stablehlo.add %75, %76 : tensor<2xf32>
    %78 = stablehlo.slice %77 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %79 = stablehlo.slice %7 [2:4:2] : (tensor<4xf32>) -> tensor<1xf32>
    %80 = stablehlo.maximum %78, %79 : tensor<1xf32>
    %81 = stablehlo.compare GT, %78, %79, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %82 = stablehlo.compare EQ, %78, %79, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_28 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %86 = stablehlo.select %82, %85, %84 : tensor<1xi1>, tensor<1xf32>
    %87 = stablehlo.select %81, %83, %86 : tensor<1xi1>, tensor<1xf32>
    %88 = stablehlo.compare GT, %79, %78, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %89 = stablehlo.compare EQ, %79, %78, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_31 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %93 = stablehlo.select %89, %92, %91 : tensor<1xi1>, tensor<1xf32>
    %94 = stablehlo.select %88, %90, %93 : tensor<1xi1>, tensor<1xf32>
    %95 = stablehlo.slice %7 [0:1] : (tensor<4xf32>) -> tensor<1xf32>
    %96 = stablehlo.concatenate %95, %80, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.pad %96, %cst_32, low = [0], high = [1], interior = [1] : (tensor<2xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.pad %77, %cst_33, low = [1], high = [0], interior = [1] : (tensor<2xf32>, tensor<f32>) -> tensor<4xf32>
    %99 = stablehlo.add %97, %98 : tensor<4xf32>
    %100 = stablehlo.slice %99 [0:3] : (tensor<4xf32>) -> tensor<3xf32>
    %101 = stablehlo.slice %4 [2:8:2] : (tensor<8xf32>) -> tensor<3xf32>
    %102 = stablehlo.compare GT, %100, %101, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %103 = stablehlo.compare EQ, %100, %101, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_36 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %107 = stablehlo.select %103, %106, %105 : tensor<3xi1>, tensor<3xf32>
    %108 = stablehlo.select %102, %104, %107 : tensor<3xi1>, tensor<3xf32>
    %109 = stablehlo.compare GT, %101, %100, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %110 = stablehlo.compare EQ, %101, %100, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_39 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %114 = stablehlo.select %110, %113, %112 : tensor<3xi1>, tensor<3xf32>
    %115 = stablehlo.select %109, %111, %114 : tensor<3xi1>, tensor<3xf32>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %118 = stablehlo.negate %117 : tensor<8xf32>
    %119 = stablehlo.add %116, %118 : tensor<8xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %120 = stablehlo.pad %117, %cst_42, low = [-1], high = [0], interior = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<7xf32>
    %121 = stablehlo.slice %120 [0:7:2] : (tensor<7xf32>) -> tensor<4xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %122 = stablehlo.pad %117, %cst_43, low = [0], high = [-1], interior = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<7xf32>
    %123 = stablehlo.slice %122 [0:7:2] : (tensor<7xf32>) -> tensor<4xf32>
    %124 = stablehlo.slice %123 [0:1] : (tensor<4xf32>) -> tensor<1xf32>
    %125 = stablehlo.slice %123 [1:4] : (tensor<4xf32>) -> tensor<3xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %126 = stablehlo.pad %124, %cst_44, low = [0], high = [7], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<8xf32>
    %127 = stablehlo.add %119, %126 : tensor<8xf32>
    %128 = stablehlo.multiply %125, %115 : tensor<3xf32>
    %129 = stablehlo.multiply %125, %108 : tensor<3xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %130 = stablehlo.pad %128, %cst_45, low = [2], high = [1], interior = [1] : (tensor<3xf32>, tensor<f32>) -> tensor<8xf32>
    %131 = stablehlo.add %127, %130 : tensor<8xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %132 = stablehlo.pad %129, %cst_46, low = [0], high = [1], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<4xf32>
    %133 = stablehlo.add %121, %132 : tensor<4xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %134 = stablehlo.pad %133, %cst_47, low = [-1], high = [0], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<3xf32>
    %135 = stablehlo.slice %134 [0:3:2] : (tensor<3xf32>) -> tensor<2xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %136 = stablehlo.pad %133, %cst_48, low = [0], high = [-1], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<3xf32>
    %137 = stablehlo.slice %136 [0:3:2] : (tensor<3xf32>) -> tensor<2xf32>
    %138 = stablehlo.slice %137 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %139 = stablehlo.slice %137 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %140 = stablehlo.pad %138, %cst_49, low = [0], high = [3], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<4xf32>
    %141 = stablehlo.multiply %139, %94 : tensor<1xf32>
    %142 = stablehlo.multiply %139, %87 : tensor<1xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %143 = stablehlo.pad %141, %cst_50, low = [2], high = [1], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<4xf32>
    %144 = stablehlo.add %140, %143 : tensor<4xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %145 = stablehlo.pad %142, %cst_51, low = [0], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %146 = stablehlo.add %135, %145 : tensor<2xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %147 = stablehlo.pad %146, %cst_52, low = [-1], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<1xf32>
    %148 = stablehlo.slice %147 [0:1:2] : (tensor<1xf32>) -> tensor<1xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %149 = stablehlo.pad %146, %cst_53, low = [0], high = [-1], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<1xf32>
    %150 = stablehlo.slice %149 [0:1:2] : (tensor<1xf32>) -> tensor<1xf32>
    %151 = stablehlo.slice %150 [0:1] : (tensor<1xf32>) -> tensor<1xf32>
    %152 = stablehlo.slice %150 [1:1] : (tensor<1xf32>) -> tensor<0xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %153 = stablehlo.pad %151, %cst_54, low = [0], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %154 = stablehlo.multiply %152, %72 : tensor<0xf32>
    %155 = stablehlo.multiply %152, %65 : tensor<0xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %156 = stablehlo.pad %154, %cst_55, low = [2], high = [0], interior = [1] : (tensor<0xf32>, tensor<f32>) -> tensor<2xf32>
    %157 = stablehlo.add %153, %156 : tensor<2xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %158 = stablehlo.pad %155, %cst_56, low = [0], high = [1], interior = [0] : (tensor<0xf32>, tensor<f32>) -> tensor<1xf32>
    %159 = stablehlo.add %148, %158 : tensor<1xf32>
    %160 = stablehlo.multiply %159, %55 : tensor<1xf32>
    %161 = stablehlo.multiply %159, %48 : tensor<1xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %162 = stablehlo.pad %160, %cst_57, low = [1], high = [0], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %163 = stablehlo.add %157, %162 : tensor<2xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %164 = stablehlo.pad %161, %cst_58, low = [0], high = [1], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %165 = stablehlo.add %163, %164 : tensor<2xf32>
    %166 = stablehlo.multiply %165, %38 : tensor<2xf32>
    %167 = stablehlo.multiply %165, %31 : tensor<2xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %168 = stablehlo.pad %166, %cst_59, low = [1], high = [0], interior = [1] : (tensor<2xf32>, tensor<f32>) -> tensor<4xf32>
    %169 = stablehlo.add %144, %168 : tensor<4xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %170 = stablehlo.pad %167, %cst_60, low = [0], high = [1], interior = [1] : (tensor<2xf32>, tensor<f32>) -> tensor<4xf32>
    %171 = stablehlo.add %169, %170 : tensor<4xf32>
    %172 = stablehlo.multiply %171, %21 : tensor<4xf32>
    %173 = stablehlo.multiply %171, %14 : tensor<4xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %174 = stablehlo.pad %172, %cst_61, low = [1], high = [0], interior = [1] : (tensor<4xf32>, tensor<f32>) -> tensor<8xf32>
    %175 = stablehlo.add %131, %174 : tensor<8xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %176 = stablehlo.pad %173, %cst_62, low = [0], high = [1], interior = [1] : (tensor<4xf32>, tensor<f32>) -> tensor<8xf32>
    %177 = stablehlo.add %175, %176 : tensor<8xf32>
    %178 = stablehlo.multiply %177, %4 : tensor<8xf32>
    %cst_63 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %179 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %180 = stablehlo.divide %178, %179 : tensor<8xf32>
    %181 = call @cumsum_1(%180) : (tensor<8xf32>) -> tensor<8xf32>
    %182 = stablehlo.multiply %arg0, %181 : tensor<8xf32>
    %183 = stablehlo.multiply %181, %arg1 : tensor<8xf32>
    return %183, %182 : tensor<8xf32>, tensor<8xf32>
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
// backward, cuda
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
    %8 = stablehlo.compare GT, %5, %6, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %9 = stablehlo.compare EQ, %5, %6, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %13 = stablehlo.select %9, %12, %11 : tensor<4xi1>, tensor<4xf32>
    %14 = stablehlo.select %8, %10, %13 : tensor<4xi1>, tensor<4xf32>
    %15 = stablehlo.compare GT, %6, %5, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %16 = stablehlo.compare EQ, %6, %5, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %20 = stablehlo.select %16, %19, %18 : tensor<4xi1>, tensor<4xf32>
    %21 = stablehlo.select %15, %17, %20 : tensor<4xi1>, tensor<4xf32>
    %22 = stablehlo.slice %7 [0:3:2] : (tensor<4xf32>) -> tensor<2xf32>
    %23 = stablehlo.slice %7 [1:4:2] : (tensor<4xf32>) -> tensor<2xf32>
    %24 = stablehlo.maximum %22, %23 : tensor<2xf32>
    %25 = stablehlo.compare GT, %22, %23, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %26 = stablehlo.compare EQ, %22, %23, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %30 = stablehlo.select %26, %29, %28 : tensor<2xi1>, tensor<2xf32>
    %31 = stablehlo.select %25, %27, %30 : tensor<2xi1>, tensor<2xf32>
    %32 = stablehlo.compare GT, %23, %22, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %33 = stablehlo.compare EQ, %23, %22, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %37 = stablehlo.select %33, %36, %35 : tensor<2xi1>, tensor<2xf32>
    %38 = stablehlo.select %32, %34, %37 : tensor<2xi1>, tensor<2xf32>
    %39 = stablehlo.slice %24 [0:1:2] : (tensor<2xf32>) -> tensor<1xf32>
    %40 = stablehlo.slice %24 [1:2:2] : (tensor<2xf32>) -> tensor<1xf32>
    %41 = stablehlo.maximum %39, %40 : tensor<1xf32>
    %42 = stablehlo.compare GT, %39, %40, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %43 = stablehlo.compare EQ, %39, %40, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_14 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %47 = stablehlo.select %43, %46, %45 : tensor<1xi1>, tensor<1xf32>
    %48 = stablehlo.select %42, %44, %47 : tensor<1xi1>, tensor<1xf32>
    %49 = stablehlo.compare GT, %40, %39, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %50 = stablehlo.compare EQ, %40, %39, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %54 = stablehlo.select %50, %53, %52 : tensor<1xi1>, tensor<1xf32>
    %55 = stablehlo.select %49, %51, %54 : tensor<1xi1>, tensor<1xf32>
    %56 = stablehlo.slice %41 [0:0] : (tensor<1xf32>) -> tensor<0xf32>
    %57 = stablehlo.slice %24 [2:2:2] : (tensor<2xf32>) -> tensor<0xf32>
    %58 = stablehlo.maximum %56, %57 : tensor<0xf32>
    %59 = stablehlo.compare GT, %56, %57, FLOAT : (tensor<0xf32>, tensor<0xf32>) -> tensor<0xi1>
    %60 = stablehlo.compare EQ, %56, %57, FLOAT : (tensor<0xf32>, tensor<0xf32>) -> tensor<0xi1>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<0xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<0xf32>
    %cst_20 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<0xf32>
    %64 = stablehlo.select %60, %63, %62 : tensor<0xi1>, tensor<0xf32>
    %65 = stablehlo.select %59, %61, %64 : tensor<0xi1>, tensor<0xf32>
    %66 = stablehlo.compare GT, %57, %56, FLOAT : (tensor<0xf32>, tensor<0xf32>) -> tensor<0xi1>
    %67 = stablehlo.compare EQ, %57, %56, FLOAT : (tensor<0xf32>, tensor<0xf32>) -> tensor<0xi1>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<0xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<0xf32>
    %cst_23 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<0xf32>
    %71 = stablehlo.select %67, %70, %69 : tensor<0xi1>, tensor<0xf32>
    %72 = stablehlo.select %66, %68, %71 : tensor<0xi1>, tensor<0xf32>
    %73 = stablehlo.slice %24 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %74 = stablehlo.concatenate %73, %58, dim = 0 : (tensor<1xf32>, tensor<0xf32>) -> tensor<1xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.pad %74, %cst_24, low = [0], high = [1], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.pad %41, %cst_25, low = [1], high = [0], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %77 = stablehlo.add %75, %76 : tensor<2xf32>
    %78 = stablehlo.slice %77 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %79 = stablehlo.slice %7 [2:4:2] : (tensor<4xf32>) -> tensor<1xf32>
    %80 = stablehlo.maximum %78, %79 : tensor<1xf32>
    %81 = stablehlo.compare GT, %78, %79, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %82 = stablehlo.compare EQ, %78, %79, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_28 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %86 = stablehlo.select %82, %85, %84 : tensor<1xi1>, tensor<1xf32>
    %87 = stablehlo.select %81, %83, %86 : tensor<1xi1>, tensor<1xf32>
    %88 = stablehlo.compare GT, %79, %78, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %89 = stablehlo.compare EQ, %79, %78, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_31 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %93 = stablehlo.select %89, %92, %91 : tensor<1xi1>, tensor<1xf32>
    %94 = stablehlo.select %88, %90, %93 : tensor<1xi1>, tensor<1xf32>
    %95 = stablehlo.slice %7 [0:1] : (tensor<4xf32>) -> tensor<1xf32>
    %96 = stablehlo.concatenate %95, %80, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.pad %96, %cst_32, low = [0], high = [1], interior = [1] : (tensor<2xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.pad %77, %cst_33, low = [1], high = [0], interior = [1] : (tensor<2xf32>, tensor<f32>) -> tensor<4xf32>
    %99 = stablehlo.add %97, %98 : tensor<4xf32>
    %100 = stablehlo.slice %99 [0:3] : (tensor<4xf32>) -> tensor<3xf32>
    %101 = stablehlo.slice %4 [2:8:2] : (tensor<8xf32>) -> tensor<3xf32>
    %102 = stablehlo.compare GT, %100, %101, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %103 = stablehlo.compare EQ, %100, %101, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_36 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %107 = stablehlo.select %103, %106, %105 : tensor<3xi1>, tensor<3xf32>
    %108 = stablehlo.select %102, %104, %107 : tensor<3xi1>, tensor<3xf32>
    %109 = stablehlo.compare GT, %101, %100, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %110 = stablehlo.compare EQ, %101, %100, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_39 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %114 = stablehlo.select %110, %113, %112 : tensor<3xi1>, tensor<3xf32>
    %115 = stablehlo.select %109, %111, %114 : tensor<3xi1>, tensor<3xf32>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %118 = stablehlo.negate %117 : tensor<8xf32>
    %119 = stablehlo.add %116, %118 : tensor<8xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %120 = stablehlo.pad %117, %cst_42, low = [-1], high = [0], interior = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<7xf32>
    %121 = stablehlo.slice %120 [0:7:2] : (tensor<7xf32>) -> tensor<4xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %122 = stablehlo.pad %117, %cst_43, low = [0], high = [-1], interior = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<7xf32>
    %123 = stablehlo.slice %122 [0:7:2] : (tensor<7xf32>) -> tensor<4xf32>
    %124 = stablehlo.slice %123 [0:1] : (tensor<4xf32>) -> tensor<1xf32>
    %125 = stablehlo.slice %123 [1:4] : (tensor<4xf32>) -> tensor<3xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %126 = stablehlo.pad %124, %cst_44, low = [0], high = [7], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<8xf32>
    %127 = stablehlo.add %119, %126 : tensor<8xf32>
    %128 = stablehlo.multiply %125, %115 : tensor<3xf32>
    %129 = stablehlo.multiply %125, %108 : tensor<3xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %130 = stablehlo.pad %128, %cst_45, low = [2], high = [1], interior = [1] : (tensor<3xf32>, tensor<f32>) -> tensor<8xf32>
    %131 = stablehlo.add %127, %130 : tensor<8xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %132 = stablehlo.pad %129, %cst_46, low = [0], high = [1], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<4xf32>
    %133 = stablehlo.add %121, %132 : tensor<4xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %134 = stablehlo.pad %133, %cst_47, low = [-1], high = [0], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<3xf32>
    %135 = stablehlo.slice %134 [0:3:2] : (tensor<3xf32>) -> tensor<2xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %136 = stablehlo.pad %133, %cst_48, low = [0], high = [-1], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<3xf32>
    %137 = stablehlo.slice %136 [0:3:2] : (tensor<3xf32>) -> tensor<2xf32>
    %138 = stablehlo.slice %137 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %139 = stablehlo.slice %137 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %140 = stablehlo.pad %138, %cst_49, low = [0], high = [3], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<4xf32>
    %141 = stablehlo.multiply %139, %94 : tensor<1xf32>
    %142 = stablehlo.multiply %139, %87 : tensor<1xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %143 = stablehlo.pad %141, %cst_50, low = [2], high = [1], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<4xf32>
    %144 = stablehlo.add %140, %143 : tensor<4xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %145 = stablehlo.pad %142, %cst_51, low = [0], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %146 = stablehlo.add %135, %145 : tensor<2xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %147 = stablehlo.pad %146, %cst_52, low = [-1], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<1xf32>
    %148 = stablehlo.slice %147 [0:1:2] : (tensor<1xf32>) -> tensor<1xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %149 = stablehlo.pad %146, %cst_53, low = [0], high = [-1], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<1xf32>
    %150 = stablehlo.slice %149 [0:1:2] : (tensor<1xf32>) -> tensor<1xf32>
    %151 = stablehlo.slice %150 [0:1] : (tensor<1xf32>) -> tensor<1xf32>
    %152 = stablehlo.slice %150 [1:1] : (tensor<1xf32>) -> tensor<0xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %153 = stablehlo.pad %151, %cst_54, low = [0], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %154 = stablehlo.multiply %152, %72 : tensor<0xf32>
    %155 = stablehlo.multiply %152, %65 : tensor<0xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %156 = stablehlo.pad %154, %cst_55, low = [2], high = [0], interior = [1] : (tensor<0xf32>, tensor<f32>) -> tensor<2xf32>
    %157 = stablehlo.add %153, %156 : tensor<2xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %158 = stablehlo.pad %155, %cst_56, low = [0], high = [1], interior = [0] : (tensor<0xf32>, tensor<f32>) -> tensor<1xf32>
    %159 = stablehlo.add %148, %158 : tensor<1xf32>
    %160 = stablehlo.multiply %159, %55 : tensor<1xf32>
    %161 = stablehlo.multiply %159, %48 : tensor<1xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %162 = stablehlo.pad %160, %cst_57, low = [1], high = [0], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %163 = stablehlo.add %157, %162 : tensor<2xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %164 = stablehlo.pad %161, %cst_58, low = [0], high = [1], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %165 = stablehlo.add %163, %164 : tensor<2xf32>
    %166 = stablehlo.multiply %165, %38 : tensor<2xf32>
    %167 = stablehlo.multiply %165, %31 : tensor<2xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %168 = stablehlo.pad %166, %cst_59, low = [1], high = [0], interior = [1] : (tensor<2xf32>, tensor<f32>) -> tensor<4xf32>
    %169 = stablehlo.add %144, %168 : tensor<4xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %170 = stablehlo.pad %167, %cst_60, low = [0], high = [1], interior = [1] : (tensor<2xf32>, tensor<f32>) -> tensor<4xf32>
    %171 = stablehlo.add %169, %170 : tensor<4xf32>
    %172 = stablehlo.multiply %171, %21 : tensor<4xf32>
    %173 = stablehlo.multiply %171, %14 : tensor<4xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %174 = stablehlo.pad %172, %cst_61, low = [1], high = [0], interior = [1] : (tensor<4xf32>, tensor<f32>) -> tensor<8xf32>
    %175 = stablehlo.add %131, %174 : tensor<8xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %176 = stablehlo.pad %173, %cst_62, low = [0], high = [1], interior = [1] : (tensor<4xf32>, tensor<f32>) -> tensor<8xf32>
    %177 = stablehlo.add %175, %176 : tensor<8xf32>
    %178 = stablehlo.multiply %177, %4 : tensor<8xf32>
    %cst_63 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %179 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %180 = stablehlo.divide %178, %179 : tensor<8xf32>
    %181 = call @cumsum_1(%180) : (tensor<8xf32>) -> tensor<8xf32>
    %182 = stablehlo.multiply %arg0, %181 : tensor<8xf32>
    %183 = stablehlo.multiply %181, %arg1 : tensor<8xf32>
    return %183, %182 : tensor<8xf32>, tensor<8xf32>
  }
  func.func private @cumsum(%arg0: tensor<8xf32>) -> tensor<8xf32> {
    %0 = call @cumsum_0(%arg0) : (tensor<8xf32>) -> tensor<8xf32>
    return %0 : tensor<8xf32>
  }
  func.func private @cumsum_0(%arg0: tensor<8xf32>) -> tensor<8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0:2 = chlo.scan(%arg0) inits (%cst) dimension=0  attributes {is_associative = true, is_reverse = false} {
    ^bb0(%input: tensor<f32>, %carry: tensor<f32>):
      %1 = stablehlo.add %input, %carry : tensor<f32>
      stablehlo.return %1, %1 : tensor<f32>, tensor<f32>
    } : (tensor<8xf32>, tensor<f32>) -> (tensor<8xf32>, tensor<f32>)
    return %0#0 : tensor<8xf32>
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
