// import jax
// import jax.numpy as jnp
//
//
// def peak_gap(returns, rates):
//     product = returns * rates
//     path = jnp.cumsum(product, axis=0) / 8
//     high_mark = jax.lax.cummax(path, axis=0)
//     drawdown = high_mark - path
//     gap = drawdown - 1.74 * path
//     return 0.5 * jax.nn.softplus(gap)
//
//   returns: float32[8] in [-1, 1]
//   rates: float32[8] in [0.3, 1.2]
// -----
// forward, cpu
module @jit_peak_gap attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>) -> (tensor<8xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg1 : tensor<8xf32>
    %1 = call @cumsum(%0) : (tensor<8xf32>) -> tensor<8xf32>
    %cst = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %3 = stablehlo.divide %1, %2 : tensor<8xf32>
    %4 = call @cummax(%3) : (tensor<8xf32>) -> tensor<8xf32>
    %5 = stablehlo.subtract %4, %3 : tensor<8xf32>
    %cst_0 = stablehlo.constant dense<1.740000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %7 = stablehlo.multiply %6, %3 : tensor<8xf32>
    %8 = stablehlo.subtract %5, %7 : tensor<8xf32>
    %9 = call @softplus(%8) : (tensor<8xf32>) -> tensor<8xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<8xf32>
    return %11 : tensor<8xf32>
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
  func.func private @softplus(%arg0: tensor<8xf32>) -> tensor<8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<8xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<8xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<8xf32>
    %7 = stablehlo.abs %3 : tensor<8xf32>
    %8 = stablehlo.negate %7 : tensor<8xf32>
    %9 = stablehlo.exponential %8 : tensor<8xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<8xf32>
    %11 = stablehlo.add %1, %10 : tensor<8xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<8xi1>, tensor<8xf32>
    return %12 : tensor<8xf32>
  }
}
// -----
// forward, cuda
module @jit_peak_gap attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>) -> (tensor<8xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg1 : tensor<8xf32>
    %1 = call @cumsum(%0) : (tensor<8xf32>) -> tensor<8xf32>
    %cst = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %3 = stablehlo.divide %1, %2 : tensor<8xf32>
    %4 = call @cummax(%3) : (tensor<8xf32>) -> tensor<8xf32>
    %5 = stablehlo.subtract %4, %3 : tensor<8xf32>
    %cst_0 = stablehlo.constant dense<1.740000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %7 = stablehlo.multiply %6, %3 : tensor<8xf32>
    %8 = stablehlo.subtract %5, %7 : tensor<8xf32>
    %9 = call @softplus(%8) : (tensor<8xf32>) -> tensor<8xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<8xf32>
    return %11 : tensor<8xf32>
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
  func.func private @softplus(%arg0: tensor<8xf32>) -> tensor<8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<8xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<8xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<8xf32>
    %7 = stablehlo.abs %3 : tensor<8xf32>
    %8 = stablehlo.negate %7 : tensor<8xf32>
    %9 = stablehlo.exponential %8 : tensor<8xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<8xf32>
    %11 = stablehlo.add %1, %10 : tensor<8xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<8xi1>, tensor<8xf32>
    return %12 : tensor<8xf32>
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
    %4 = stablehlo.slice %3 [0:7:2] : (tensor<8xf32>) -> tensor<4xf32>
    %5 = stablehlo.slice %3 [1:8:2] : (tensor<8xf32>) -> tensor<4xf32>
    %6 = stablehlo.maximum %4, %5 : tensor<4xf32>
    %7 = stablehlo.compare GT, %4, %5, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %8 = stablehlo.compare EQ, %4, %5, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %12 = stablehlo.select %8, %11, %10 : tensor<4xi1>, tensor<4xf32>
    %13 = stablehlo.select %7, %9, %12 : tensor<4xi1>, tensor<4xf32>
    %14 = stablehlo.compare GT, %5, %4, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %15 = stablehlo.compare EQ, %5, %4, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %19 = stablehlo.select %15, %18, %17 : tensor<4xi1>, tensor<4xf32>
    %20 = stablehlo.select %14, %16, %19 : tensor<4xi1>, tensor<4xf32>
    %21 = stablehlo.slice %6 [0:3:2] : (tensor<4xf32>) -> tensor<2xf32>
    %22 = stablehlo.slice %6 [1:4:2] : (tensor<4xf32>) -> tensor<2xf32>
    %23 = stablehlo.maximum %21, %22 : tensor<2xf32>
    %24 = stablehlo.compare GT, %21, %22, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %25 = stablehlo.compare EQ, %21, %22, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %29 = stablehlo.select %25, %28, %27 : tensor<2xi1>, tensor<2xf32>
    %30 = stablehlo.select %24, %26, %29 : tensor<2xi1>, tensor<2xf32>
    %31 = stablehlo.compare GT, %22, %21, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %32 = stablehlo.compare EQ, %22, %21, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %36 = stablehlo.select %32, %35, %34 : tensor<2xi1>, tensor<2xf32>
    %37 = stablehlo.select %31, %33, %36 : tensor<2xi1>, tensor<2xf32>
    %38 = stablehlo.slice %23 [0:1:2] : (tensor<2xf32>) -> tensor<1xf32>
    %39 = stablehlo.slice %23 [1:2:2] : (tensor<2xf32>) -> tensor<1xf32>
    %40 = stablehlo.maximum %38, %39 : tensor<1xf32>
    %41 = stablehlo.compare GT, %38, %39, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %42 = stablehlo.compare EQ, %38, %39, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_14 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %46 = stablehlo.select %42, %45, %44 : tensor<1xi1>, tensor<1xf32>
    %47 = stablehlo.select %41, %43, %46 : tensor<1xi1>, tensor<1xf32>
    %48 = stablehlo.compare GT, %39, %38, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %49 = stablehlo.compare EQ, %39, %38, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %53 = stablehlo.select %49, %52, %51 : tensor<1xi1>, tensor<1xf32>
    %54 = stablehlo.select %48, %50, %53 : tensor<1xi1>, tensor<1xf32>
    %55 = stablehlo.slice %40 [0:0] : (tensor<1xf32>) -> tensor<0xf32>
    %56 = stablehlo.slice %23 [2:2:2] : (tensor<2xf32>) -> tensor<0xf32>
    %57 = stablehlo.maximum %55, %56 : tensor<0xf32>
    %58 = stablehlo.compare GT, %55, %56, FLOAT : (tensor<0xf32>, tensor<0xf32>) -> tensor<0xi1>
    %59 = stablehlo.compare EQ, %55, %56, FLOAT : (tensor<0xf32>, tensor<0xf32>) -> tensor<0xi1>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<0xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<0xf32>
    %cst_20 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<0xf32>
    %63 = stablehlo.select %59, %62, %61 : tensor<0xi1>, tensor<0xf32>
    %64 = stablehlo.select %58, %60, %63 : tensor<0xi1>, tensor<0xf32>
    %65 = stablehlo.compare GT, %56, %55, FLOAT : (tensor<0xf32>, tensor<0xf32>) -> tensor<0xi1>
    %66 = stablehlo.compare EQ, %56, %55, FLOAT : (tensor<0xf32>, tensor<0xf32>) -> tensor<0xi1>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<0xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<0xf32>
    %cst_23 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<0xf32>
    %70 = stablehlo.select %66, %69, %68 : tensor<0xi1>, tensor<0xf32>
    %71 = stablehlo.select %65, %67, %70 : tensor<0xi1>, tensor<0xf32>
    %72 = stablehlo.slice %23 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %73 = stablehlo.concatenate %72, %57, dim = 0 : (tensor<1xf32>, tensor<0xf32>) -> tensor<1xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.pad %73, %cst_24, low = [0], high = [1], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.pad %40, %cst_25, low = [1], high = [0], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %76 = stablehlo.add %74, %75 : tensor<2xf32>
    %77 = stablehlo.slice %76 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %78 = stablehlo.slice %6 [2:4:2] : (tensor<4xf32>) -> tensor<1xf32>
    %79 = stablehlo.maximum %77, %78 : tensor<1xf32>
    %80 = stablehlo.compare GT, %77, %78, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %81 = stablehlo.compare EQ, %77, %78, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_28 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %85 = stablehlo.select %81, %84, %83 : tensor<1xi1>, tensor<1xf32>
    %86 = stablehlo.select %80, %82, %85 : tensor<1xi1>, tensor<1xf32>
    %87 = stablehlo.compare GT, %78, %77, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %88 = stablehlo.compare EQ, %78, %77, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_31 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %92 = stablehlo.select %88, %91, %90 : tensor<1xi1>, tensor<1xf32>
    %93 = stablehlo.select %87, %89, %92 : tensor<1xi1>, tensor<1xf32>
    %94 = stablehlo.slice %6 [0:1] : (tensor<4xf32>) -> tensor<1xf32>
    %95 = stablehlo.concatenate %94, %79, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %96 = stablehlo.pad %95, %cst_32, low = [0], high = [1], interior = [1] : (tensor<2xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.pad %76, %cst_33, low = [1], high = [0], interior = [1] : (tensor<2xf32>, tensor<f32>) -> tensor<4xf32>
    %98 = stablehlo.add %96, %97 : tensor<4xf32>
    %99 = stablehlo.slice %98 [0:3] : (tensor<4xf32>) -> tensor<3xf32>
    %100 = stablehlo.slice %3 [2:8:2] : (tensor<8xf32>) -> tensor<3xf32>
    %101 = stablehlo.maximum %99, %100 : tensor<3xf32>
    %102 = stablehlo.compare GT, %99, %100, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %103 = stablehlo.compare EQ, %99, %100, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_36 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %107 = stablehlo.select %103, %106, %105 : tensor<3xi1>, tensor<3xf32>
    %108 = stablehlo.select %102, %104, %107 : tensor<3xi1>, tensor<3xf32>
    %109 = stablehlo.compare GT, %100, %99, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %110 = stablehlo.compare EQ, %100, %99, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_39 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %114 = stablehlo.select %110, %113, %112 : tensor<3xi1>, tensor<3xf32>
    %115 = stablehlo.select %109, %111, %114 : tensor<3xi1>, tensor<3xf32>
    %116 = stablehlo.slice %3 [0:1] : (tensor<8xf32>) -> tensor<1xf32>
    %117 = stablehlo.concatenate %116, %101, dim = 0 : (tensor<1xf32>, tensor<3xf32>) -> tensor<4xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.pad %117, %cst_40, low = [0], high = [1], interior = [1] : (tensor<4xf32>, tensor<f32>) -> tensor<8xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %119 = stablehlo.pad %98, %cst_41, low = [1], high = [0], interior = [1] : (tensor<4xf32>, tensor<f32>) -> tensor<8xf32>
    %120 = stablehlo.add %118, %119 : tensor<8xf32>
    %121 = stablehlo.subtract %120, %3 : tensor<8xf32>
    %cst_42 = stablehlo.constant dense<1.740000e+00> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %123 = stablehlo.multiply %122, %3 : tensor<8xf32>
    %124 = stablehlo.subtract %121, %123 : tensor<8xf32>
    %125 = call @softplus(%124) : (tensor<8xf32>) -> tensor<8xf32>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_44 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %128 = stablehlo.multiply %127, %126 : tensor<8xf32>
    %129 = call @softplus_1(%125, %128) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %130 = stablehlo.negate %129 : tensor<8xf32>
    %cst_45 = stablehlo.constant dense<1.740000e+00> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %132 = stablehlo.multiply %131, %130 : tensor<8xf32>
    %133 = stablehlo.negate %129 : tensor<8xf32>
    %134 = stablehlo.add %132, %133 : tensor<8xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %135 = stablehlo.pad %129, %cst_46, low = [-1], high = [0], interior = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<7xf32>
    %136 = stablehlo.slice %135 [0:7:2] : (tensor<7xf32>) -> tensor<4xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %137 = stablehlo.pad %129, %cst_47, low = [0], high = [-1], interior = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<7xf32>
    %138 = stablehlo.slice %137 [0:7:2] : (tensor<7xf32>) -> tensor<4xf32>
    %139 = stablehlo.slice %138 [0:1] : (tensor<4xf32>) -> tensor<1xf32>
    %140 = stablehlo.slice %138 [1:4] : (tensor<4xf32>) -> tensor<3xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %141 = stablehlo.pad %139, %cst_48, low = [0], high = [7], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<8xf32>
    %142 = stablehlo.add %134, %141 : tensor<8xf32>
    %143 = stablehlo.multiply %140, %115 : tensor<3xf32>
    %144 = stablehlo.multiply %140, %108 : tensor<3xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %145 = stablehlo.pad %143, %cst_49, low = [2], high = [1], interior = [1] : (tensor<3xf32>, tensor<f32>) -> tensor<8xf32>
    %146 = stablehlo.add %142, %145 : tensor<8xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %147 = stablehlo.pad %144, %cst_50, low = [0], high = [1], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<4xf32>
    %148 = stablehlo.add %136, %147 : tensor<4xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %149 = stablehlo.pad %148, %cst_51, low = [-1], high = [0], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<3xf32>
    %150 = stablehlo.slice %149 [0:3:2] : (tensor<3xf32>) -> tensor<2xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %151 = stablehlo.pad %148, %cst_52, low = [0], high = [-1], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<3xf32>
    %152 = stablehlo.slice %151 [0:3:2] : (tensor<3xf32>) -> tensor<2xf32>
    %153 = stablehlo.slice %152 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %154 = stablehlo.slice %152 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %155 = stablehlo.pad %153, %cst_53, low = [0], high = [3], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<4xf32>
    %156 = stablehlo.multiply %154, %93 : tensor<1xf32>
    %157 = stablehlo.multiply %154, %86 : tensor<1xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %158 = stablehlo.pad %156, %cst_54, low = [2], high = [1], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<4xf32>
    %159 = stablehlo.add %155, %158 : tensor<4xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %160 = stablehlo.pad %157, %cst_55, low = [0], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %161 = stablehlo.add %150, %160 : tensor<2xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %162 = stablehlo.pad %161, %cst_56, low = [-1], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<1xf32>
    %163 = stablehlo.slice %162 [0:1:2] : (tensor<1xf32>) -> tensor<1xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %164 = stablehlo.pad %161, %cst_57, low = [0], high = [-1], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<1xf32>
    %165 = stablehlo.slice %164 [0:1:2] : (tensor<1xf32>) -> tensor<1xf32>
    %166 = stablehlo.slice %165 [0:1] : (tensor<1xf32>) -> tensor<1xf32>
    %167 = stablehlo.slice %165 [1:1] : (tensor<1xf32>) -> tensor<0xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %168 = stablehlo.pad %166, %cst_58, low = [0], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %169 = stablehlo.multiply %167, %71 : tensor<0xf32>
    %170 = stablehlo.multiply %167, %64 : tensor<0xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %171 = stablehlo.pad %169, %cst_59, low = [2], high = [0], interior = [1] : (tensor<0xf32>, tensor<f32>) -> tensor<2xf32>
    %172 = stablehlo.add %168, %171 : tensor<2xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %173 = stablehlo.pad %170, %cst_60, low = [0], high = [1], interior = [0] : (tensor<0xf32>, tensor<f32>) -> tensor<1xf32>
    %174 = stablehlo.add %163, %173 : tensor<1xf32>
    %175 = stablehlo.multiply %174, %54 : tensor<1xf32>
    %176 = stablehlo.multiply %174, %47 : tensor<1xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %177 = stablehlo.pad %175, %cst_61, low = [1], high = [0], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %178 = stablehlo.add %172, %177 : tensor<2xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %179 = stablehlo.pad %176, %cst_62, low = [0], high = [1], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %180 = stablehlo.add %178, %179 : tensor<2xf32>
    %181 = stablehlo.multiply %180, %37 : tensor<2xf32>
    %182 = stablehlo.multiply %180, %30 : tensor<2xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %183 = stablehlo.pad %181, %cst_63, low = [1], high = [0], interior = [1] : (tensor<2xf32>, tensor<f32>) -> tensor<4xf32>
    %184 = stablehlo.add %159, %183 : tensor<4xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %185 = stablehlo.pad %182, %cst_64, low = [0], high = [1], interior = [1] : (tensor<2xf32>, tensor<f32>) -> tensor<4xf32>
    %186 = stablehlo.add %184, %185 : tensor<4xf32>
    %187 = stablehlo.multiply %186, %20 : tensor<4xf32>
    %188 = stablehlo.multiply %186, %13 : tensor<4xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %189 = stablehlo.pad %187, %cst_65, low = [1], high = [0], interior = [1] : (tensor<4xf32>, tensor<f32>) -> tensor<8xf32>
    %190 = stablehlo.add %146, %189 : tensor<8xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %191 = stablehlo.pad %188, %cst_66, low = [0], high = [1], interior = [1] : (tensor<4xf32>, tensor<f32>) -> tensor<8xf32>
    %192 = stablehlo.add %190, %191 : tensor<8xf32>
    %cst_67 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %193 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %194 = stablehlo.divide %192, %193 : tensor<8xf32>
    %195 = call @cumsum_2(%194) : (tensor<8xf32>) -> tensor<8xf32>
    %196 = stablehlo.multiply %arg0, %195 : tensor<8xf32>
    %197 = stablehlo.multiply %195, %arg1 : tensor<8xf32>
    return %197, %196 : tensor<8xf32>, tensor<8xf32>
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
  func.func private @softplus(%arg0: tensor<8xf32>) -> tensor<8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<8xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<8xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<8xf32>
    %7 = stablehlo.abs %3 : tensor<8xf32>
    %8 = stablehlo.negate %7 : tensor<8xf32>
    %9 = stablehlo.exponential %8 : tensor<8xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<8xf32>
    %11 = stablehlo.add %1, %10 : tensor<8xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<8xi1>, tensor<8xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<8xi1>, tensor<8xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<8xi1>, tensor<8xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<8xf32>
    %22 = stablehlo.exponential %21 : tensor<8xf32>
    return %22 : tensor<8xf32>
  }
  func.func private @softplus_1(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>) -> tensor<8xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<8xf32>
    return %0 : tensor<8xf32>
  }
  func.func private @cumsum_2(%arg0: tensor<8xf32>) -> tensor<8xf32> {
    %0 = call @cumsum_3(%arg0) : (tensor<8xf32>) -> tensor<8xf32>
    return %0 : tensor<8xf32>
  }
  func.func private @cumsum_3(%arg0: tensor<8xf32>) -> tensor<8xf32> {
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
    %4 = stablehlo.slice %3 [0:7:2] : (tensor<8xf32>) -> tensor<4xf32>
    %5 = stablehlo.slice %3 [1:8:2] : (tensor<8xf32>) -> tensor<4xf32>
    %6 = stablehlo.maximum %4, %5 : tensor<4xf32>
    %7 = stablehlo.compare GT, %4, %5, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %8 = stablehlo.compare EQ, %4, %5, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %12 = stablehlo.select %8, %11, %10 : tensor<4xi1>, tensor<4xf32>
    %13 = stablehlo.select %7, %9, %12 : tensor<4xi1>, tensor<4xf32>
    %14 = stablehlo.compare GT, %5, %4, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %15 = stablehlo.compare EQ, %5, %4, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %19 = stablehlo.select %15, %18, %17 : tensor<4xi1>, tensor<4xf32>
    %20 = stablehlo.select %14, %16, %19 : tensor<4xi1>, tensor<4xf32>
    %21 = stablehlo.slice %6 [0:3:2] : (tensor<4xf32>) -> tensor<2xf32>
    %22 = stablehlo.slice %6 [1:4:2] : (tensor<4xf32>) -> tensor<2xf32>
    %23 = stablehlo.maximum %21, %22 : tensor<2xf32>
    %24 = stablehlo.compare GT, %21, %22, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %25 = stablehlo.compare EQ, %21, %22, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %29 = stablehlo.select %25, %28, %27 : tensor<2xi1>, tensor<2xf32>
    %30 = stablehlo.select %24, %26, %29 : tensor<2xi1>, tensor<2xf32>
    %31 = stablehlo.compare GT, %22, %21, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %32 = stablehlo.compare EQ, %22, %21, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %36 = stablehlo.select %32, %35, %34 : tensor<2xi1>, tensor<2xf32>
    %37 = stablehlo.select %31, %33, %36 : tensor<2xi1>, tensor<2xf32>
    %38 = stablehlo.slice %23 [0:1:2] : (tensor<2xf32>) -> tensor<1xf32>
    %39 = stablehlo.slice %23 [1:2:2] : (tensor<2xf32>) -> tensor<1xf32>
    %40 = stablehlo.maximum %38, %39 : tensor<1xf32>
    %41 = stablehlo.compare GT, %38, %39, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %42 = stablehlo.compare EQ, %38, %39, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_14 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %46 = stablehlo.select %42, %45, %44 : tensor<1xi1>, tensor<1xf32>
    %47 = stablehlo.select %41, %43, %46 : tensor<1xi1>, tensor<1xf32>
    %48 = stablehlo.compare GT, %39, %38, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %49 = stablehlo.compare EQ, %39, %38, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %53 = stablehlo.select %49, %52, %51 : tensor<1xi1>, tensor<1xf32>
    %54 = stablehlo.select %48, %50, %53 : tensor<1xi1>, tensor<1xf32>
    %55 = stablehlo.slice %40 [0:0] : (tensor<1xf32>) -> tensor<0xf32>
    %56 = stablehlo.slice %23 [2:2:2] : (tensor<2xf32>) -> tensor<0xf32>
    %57 = stablehlo.maximum %55, %56 : tensor<0xf32>
    %58 = stablehlo.compare GT, %55, %56, FLOAT : (tensor<0xf32>, tensor<0xf32>) -> tensor<0xi1>
    %59 = stablehlo.compare EQ, %55, %56, FLOAT : (tensor<0xf32>, tensor<0xf32>) -> tensor<0xi1>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<0xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<0xf32>
    %cst_20 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<0xf32>
    %63 = stablehlo.select %59, %62, %61 : tensor<0xi1>, tensor<0xf32>
    %64 = stablehlo.select %58, %60, %63 : tensor<0xi1>, tensor<0xf32>
    %65 = stablehlo.compare GT, %56, %55, FLOAT : (tensor<0xf32>, tensor<0xf32>) -> tensor<0xi1>
    %66 = stablehlo.compare EQ, %56, %55, FLOAT : (tensor<0xf32>, tensor<0xf32>) -> tensor<0xi1>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<0xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<0xf32>
    %cst_23 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<0xf32>
    %70 = stablehlo.select %66, %69, %68 : tensor<0xi1>, tensor<0xf32>
    %71 = stablehlo.select %65, %67, %70 : tensor<0xi1>, tensor<0xf32>
    %72 = stablehlo.slice %23 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %73 = stablehlo.concatenate %72, %57, dim = 0 : (tensor<1xf32>, tensor<0xf32>) -> tensor<1xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.pad %73, %cst_24, low = [0], high = [1], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.pad %40, %cst_25, low = [1], high = [0], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %76 = stablehlo.add %74, %75 : tensor<2xf32>
    %77 = stablehlo.slice %76 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %78 = stablehlo.slice %6 [2:4:2] : (tensor<4xf32>) -> tensor<1xf32>
    %79 = stablehlo.maximum %77, %78 : tensor<1xf32>
    %80 = stablehlo.compare GT, %77, %78, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %81 = stablehlo.compare EQ, %77, %78, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_28 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %85 = stablehlo.select %81, %84, %83 : tensor<1xi1>, tensor<1xf32>
    %86 = stablehlo.select %80, %82, %85 : tensor<1xi1>, tensor<1xf32>
    %87 = stablehlo.compare GT, %78, %77, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %88 = stablehlo.compare EQ, %78, %77, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_31 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %92 = stablehlo.select %88, %91, %90 : tensor<1xi1>, tensor<1xf32>
    %93 = stablehlo.select %87, %89, %92 : tensor<1xi1>, tensor<1xf32>
    %94 = stablehlo.slice %6 [0:1] : (tensor<4xf32>) -> tensor<1xf32>
    %95 = stablehlo.concatenate %94, %79, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %96 = stablehlo.pad %95, %cst_32, low = [0], high = [1], interior = [1] : (tensor<2xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.pad %76, %cst_33, low = [1], high = [0], interior = [1] : (tensor<2xf32>, tensor<f32>) -> tensor<4xf32>
    %98 = stablehlo.add %96, %97 : tensor<4xf32>
    %99 = stablehlo.slice %98 [0:3] : (tensor<4xf32>) -> tensor<3xf32>
    %100 = stablehlo.slice %3 [2:8:2] : (tensor<8xf32>) -> tensor<3xf32>
    %101 = stablehlo.maximum %99, %100 : tensor<3xf32>
    %102 = stablehlo.compare GT, %99, %100, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %103 = stablehlo.compare EQ, %99, %100, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_36 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %107 = stablehlo.select %103, %106, %105 : tensor<3xi1>, tensor<3xf32>
    %108 = stablehlo.select %102, %104, %107 : tensor<3xi1>, tensor<3xf32>
    %109 = stablehlo.compare GT, %100, %99, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %110 = stablehlo.compare EQ, %100, %99, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_39 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %114 = stablehlo.select %110, %113, %112 : tensor<3xi1>, tensor<3xf32>
    %115 = stablehlo.select %109, %111, %114 : tensor<3xi1>, tensor<3xf32>
    %116 = stablehlo.slice %3 [0:1] : (tensor<8xf32>) -> tensor<1xf32>
    %117 = stablehlo.concatenate %116, %101, dim = 0 : (tensor<1xf32>, tensor<3xf32>) -> tensor<4xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.pad %117, %cst_40, low = [0], high = [1], interior = [1] : (tensor<4xf32>, tensor<f32>) -> tensor<8xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %119 = stablehlo.pad %98, %cst_41, low = [1], high = [0], interior = [1] : (tensor<4xf32>, tensor<f32>) -> tensor<8xf32>
    %120 = stablehlo.add %118, %119 : tensor<8xf32>
    %121 = stablehlo.subtract %120, %3 : tensor<8xf32>
    %cst_42 = stablehlo.constant dense<1.740000e+00> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %123 = stablehlo.multiply %122, %3 : tensor<8xf32>
    %124 = stablehlo.subtract %121, %123 : tensor<8xf32>
    %125 = call @softplus(%124) : (tensor<8xf32>) -> tensor<8xf32>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_44 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %128 = stablehlo.multiply %127, %126 : tensor<8xf32>
    %129 = call @softplus_1(%125, %128) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %130 = stablehlo.negate %129 : tensor<8xf32>
    %cst_45 = stablehlo.constant dense<1.740000e+00> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %132 = stablehlo.multiply %131, %130 : tensor<8xf32>
    %133 = stablehlo.negate %129 : tensor<8xf32>
    %134 = stablehlo.add %132, %133 : tensor<8xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %135 = stablehlo.pad %129, %cst_46, low = [-1], high = [0], interior = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<7xf32>
    %136 = stablehlo.slice %135 [0:7:2] : (tensor<7xf32>) -> tensor<4xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %137 = stablehlo.pad %129, %cst_47, low = [0], high = [-1], interior = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<7xf32>
    %138 = stablehlo.slice %137 [0:7:2] : (tensor<7xf32>) -> tensor<4xf32>
    %139 = stablehlo.slice %138 [0:1] : (tensor<4xf32>) -> tensor<1xf32>
    %140 = stablehlo.slice %138 [1:4] : (tensor<4xf32>) -> tensor<3xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %141 = stablehlo.pad %139, %cst_48, low = [0], high = [7], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<8xf32>
    %142 = stablehlo.add %134, %141 : tensor<8xf32>
    %143 = stablehlo.multiply %140, %115 : tensor<3xf32>
    %144 = stablehlo.multiply %140, %108 : tensor<3xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %145 = stablehlo.pad %143, %cst_49, low = [2], high = [1], interior = [1] : (tensor<3xf32>, tensor<f32>) -> tensor<8xf32>
    %146 = stablehlo.add %142, %145 : tensor<8xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %147 = stablehlo.pad %144, %cst_50, low = [0], high = [1], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<4xf32>
    %148 = stablehlo.add %136, %147 : tensor<4xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %149 = stablehlo.pad %148, %cst_51, low = [-1], high = [0], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<3xf32>
    %150 = stablehlo.slice %149 [0:3:2] : (tensor<3xf32>) -> tensor<2xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %151 = stablehlo.pad %148, %cst_52, low = [0], high = [-1], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<3xf32>
    %152 = stablehlo.slice %151 [0:3:2] : (tensor<3xf32>) -> tensor<2xf32>
    %153 = stablehlo.slice %152 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %154 = stablehlo.slice %152 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %155 = stablehlo.pad %153, %cst_53, low = [0], high = [3], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<4xf32>
    %156 = stablehlo.multiply %154, %93 : tensor<1xf32>
    %157 = stablehlo.multiply %154, %86 : tensor<1xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %158 = stablehlo.pad %156, %cst_54, low = [2], high = [1], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<4xf32>
    %159 = stablehlo.add %155, %158 : tensor<4xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %160 = stablehlo.pad %157, %cst_55, low = [0], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %161 = stablehlo.add %150, %160 : tensor<2xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %162 = stablehlo.pad %161, %cst_56, low = [-1], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<1xf32>
    %163 = stablehlo.slice %162 [0:1:2] : (tensor<1xf32>) -> tensor<1xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %164 = stablehlo.pad %161, %cst_57, low = [0], high = [-1], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<1xf32>
    %165 = stablehlo.slice %164 [0:1:2] : (tensor<1xf32>) -> tensor<1xf32>
    %166 = stablehlo.slice %165 [0:1] : (tensor<1xf32>) -> tensor<1xf32>
    %167 = stablehlo.slice %165 [1:1] : (tensor<1xf32>) -> tensor<0xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %168 = stablehlo.pad %166, %cst_58, low = [0], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %169 = stablehlo.multiply %167, %71 : tensor<0xf32>
    %170 = stablehlo.multiply %167, %64 : tensor<0xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %171 = stablehlo.pad %169, %cst_59, low = [2], high = [0], interior = [1] : (tensor<0xf32>, tensor<f32>) -> tensor<2xf32>
    %172 = stablehlo.add %168, %171 : tensor<2xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %173 = stablehlo.pad %170, %cst_60, low = [0], high = [1], interior = [0] : (tensor<0xf32>, tensor<f32>) -> tensor<1xf32>
    %174 = stablehlo.add %163, %173 : tensor<1xf32>
    %175 = stablehlo.multiply %174, %54 : tensor<1xf32>
    %176 = stablehlo.multiply %174, %47 : tensor<1xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %177 = stablehlo.pad %175, %cst_61, low = [1], high = [0], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %178 = stablehlo.add %172, %177 : tensor<2xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %179 = stablehlo.pad %176, %cst_62, low = [0], high = [1], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %180 = stablehlo.add %178, %179 : tensor<2xf32>
    %181 = stablehlo.multiply %180, %37 : tensor<2xf32>
    %182 = stablehlo.multiply %180, %30 : tensor<2xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %183 = stablehlo.pad %181, %cst_63, low = [1], high = [0], interior = [1] : (tensor<2xf32>, tensor<f32>) -> tensor<4xf32>
    %184 = stablehlo.add %159, %183 : tensor<4xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %185 = stablehlo.pad %182, %cst_64, low = [0], high = [1], interior = [1] : (tensor<2xf32>, tensor<f32>) -> tensor<4xf32>
    %186 = stablehlo.add %184, %185 : tensor<4xf32>
    %187 = stablehlo.multiply %186, %20 : tensor<4xf32>
    %188 = stablehlo.multiply %186, %13 : tensor<4xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %189 = stablehlo.pad %187, %cst_65, low = [1], high = [0], interior = [1] : (tensor<4xf32>, tensor<f32>) -> tensor<8xf32>
    %190 = stablehlo.add %146, %189 : tensor<8xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %191 = stablehlo.pad %188, %cst_66, low = [0], high = [1], interior = [1] : (tensor<4xf32>, tensor<f32>) -> tensor<8xf32>
    %192 = stablehlo.add %190, %191 : tensor<8xf32>
    %cst_67 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %193 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %194 = stablehlo.divide %192, %193 : tensor<8xf32>
    %195 = call @cumsum_2(%194) : (tensor<8xf32>) -> tensor<8xf32>
    %196 = stablehlo.multiply %arg0, %195 : tensor<8xf32>
    %197 = stablehlo.multiply %195, %arg1 : tensor<8xf32>
    return %197, %196 : tensor<8xf32>, tensor<8xf32>
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
  func.func private @softplus(%arg0: tensor<8xf32>) -> tensor<8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<8xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<8xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<8xf32>
    %7 = stablehlo.abs %3 : tensor<8xf32>
    %8 = stablehlo.negate %7 : tensor<8xf32>
    %9 = stablehlo.exponential %8 : tensor<8xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<8xf32>
    %11 = stablehlo.add %1, %10 : tensor<8xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<8xi1>, tensor<8xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<8xi1>, tensor<8xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<8xi1>, tensor<8xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<8xf32>
    %22 = stablehlo.exponential %21 : tensor<8xf32>
    return %22 : tensor<8xf32>
  }
  func.func private @softplus_1(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>) -> tensor<8xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<8xf32>
    return %0 : tensor<8xf32>
  }
  func.func private @cumsum_2(%arg0: tensor<8xf32>) -> tensor<8xf32> {
    %0 = call @cumsum_3(%arg0) : (tensor<8xf32>) -> tensor<8xf32>
    return %0 : tensor<8xf32>
  }
  func.func private @cumsum_3(%arg0: tensor<8xf32>) -> tensor<8xf32> {
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
