// import jax
// import jax.numpy as jnp
//
//
// def peak_gap_map(returns, rates):
//     amplified = returns * rates
//     path = jnp.cumsum(amplified, axis=0) / 8
//     high_mark = jax.lax.cummax(path, axis=0)
//     drawdown = high_mark - path
//     excess = drawdown - 0.996 * path
//     magnitude = jnp.sqrt(jax.nn.soft_sign(excess) ** 2 + 0.52)
//     return magnitude**2
//
//   returns: float32[8] in [-1, 1]
//   rates: float32[8] in [0.3, 1.2]
// -----
// forward, cpu
module @jit_peak_gap_map attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>) -> (tensor<8xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg1 : tensor<8xf32>
    %1 = call @cumsum(%0) : (tensor<8xf32>) -> tensor<8xf32>
    %cst = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %3 = stablehlo.divide %1, %2 : tensor<8xf32>
    %4 = call @cummax(%3) : (tensor<8xf32>) -> tensor<8xf32>
    %5 = stablehlo.subtract %4, %3 : tensor<8xf32>
    %cst_0 = stablehlo.constant dense<0.995999991> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %7 = stablehlo.multiply %6, %3 : tensor<8xf32>
    %8 = stablehlo.subtract %5, %7 : tensor<8xf32>
    %9 = call @soft_sign(%8) : (tensor<8xf32>) -> tensor<8xf32>
    %10 = stablehlo.multiply %9, %9 : tensor<8xf32>
    %cst_1 = stablehlo.constant dense<5.200000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %12 = stablehlo.add %10, %11 : tensor<8xf32>
    %13 = stablehlo.sqrt %12 : tensor<8xf32>
    %14 = stablehlo.multiply %13, %13 : tensor<8xf32>
    return %14 : tensor<8xf32>
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
  func.func private @soft_sign(%arg0: tensor<8xf32>) -> tensor<8xf32> {
    %0 = stablehlo.abs %arg0 : tensor<8xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %2 = stablehlo.add %0, %1 : tensor<8xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<8xf32>
    return %3 : tensor<8xf32>
  }
}
// -----
// forward, cuda
module @jit_peak_gap_map attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>) -> (tensor<8xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg1 : tensor<8xf32>
    %1 = call @cumsum(%0) : (tensor<8xf32>) -> tensor<8xf32>
    %cst = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %3 = stablehlo.divide %1, %2 : tensor<8xf32>
    %4 = call @cummax(%3) : (tensor<8xf32>) -> tensor<8xf32>
    %5 = stablehlo.subtract %4, %3 : tensor<8xf32>
    %cst_0 = stablehlo.constant dense<0.995999991> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %7 = stablehlo.multiply %6, %3 : tensor<8xf32>
    %8 = stablehlo.subtract %5, %7 : tensor<8xf32>
    %9 = call @soft_sign(%8) : (tensor<8xf32>) -> tensor<8xf32>
    %10 = stablehlo.multiply %9, %9 : tensor<8xf32>
    %cst_1 = stablehlo.constant dense<5.200000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %12 = stablehlo.add %10, %11 : tensor<8xf32>
    %13 = stablehlo.sqrt %12 : tensor<8xf32>
    %14 = stablehlo.multiply %13, %13 : tensor<8xf32>
    return %14 : tensor<8xf32>
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
  func.func private @soft_sign(%arg0: tensor<8xf32>) -> tensor<8xf32> {
    %0 = stablehlo.abs %arg0 : tensor<8xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %2 = stablehlo.add %0, %1 : tensor<8xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<8xf32>
    return %3 : tensor<8xf32>
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
    %cst_42 = stablehlo.constant dense<0.995999991> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %123 = stablehlo.multiply %122, %3 : tensor<8xf32>
    %124 = stablehlo.subtract %121, %123 : tensor<8xf32>
    %125:4 = call @soft_sign(%124) : (tensor<8xf32>) -> (tensor<8xf32>, tensor<8xi1>, tensor<8xf32>, tensor<8xf32>)
    %126 = stablehlo.multiply %125#0, %125#0 : tensor<8xf32>
    %cst_43 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %128 = stablehlo.multiply %127, %125#0 : tensor<8xf32>
    %cst_44 = stablehlo.constant dense<5.200000e-01> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %130 = stablehlo.add %126, %129 : tensor<8xf32>
    %131 = stablehlo.sqrt %130 : tensor<8xf32>
    %cst_45 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %133 = stablehlo.divide %132, %131 : tensor<8xf32>
    %cst_46 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %135 = stablehlo.multiply %134, %131 : tensor<8xf32>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %137 = stablehlo.multiply %136, %135 : tensor<8xf32>
    %138 = stablehlo.multiply %137, %133 : tensor<8xf32>
    %139 = stablehlo.multiply %138, %128 : tensor<8xf32>
    %140 = call @soft_sign_1(%125#1, %125#2, %124, %125#3, %139) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %141 = stablehlo.negate %140 : tensor<8xf32>
    %cst_48 = stablehlo.constant dense<0.995999991> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %143 = stablehlo.multiply %142, %141 : tensor<8xf32>
    %144 = stablehlo.negate %140 : tensor<8xf32>
    %145 = stablehlo.add %143, %144 : tensor<8xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %146 = stablehlo.pad %140, %cst_49, low = [-1], high = [0], interior = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<7xf32>
    %147 = stablehlo.slice %146 [0:7:2] : (tensor<7xf32>) -> tensor<4xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %148 = stablehlo.pad %140, %cst_50, low = [0], high = [-1], interior = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<7xf32>
    %149 = stablehlo.slice %148 [0:7:2] : (tensor<7xf32>) -> tensor<4xf32>
    %150 = stablehlo.slice %149 [0:1] : (tensor<4xf32>) -> tensor<1xf32>
    %151 = stablehlo.slice %149 [1:4] : (tensor<4xf32>) -> tensor<3xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %152 = stablehlo.pad %150, %cst_51, low = [0], high = [7], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<8xf32>
    %153 = stablehlo.add %145, %152 : tensor<8xf32>
    %154 = stablehlo.multiply %151, %115 : tensor<3xf32>
    %155 = stablehlo.multiply %151, %108 : tensor<3xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %156 = stablehlo.pad %154, %cst_52, low = [2], high = [1], interior = [1] : (tensor<3xf32>, tensor<f32>) -> tensor<8xf32>
    %157 = stablehlo.add %153, %156 : tensor<8xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %158 = stablehlo.pad %155, %cst_53, low = [0], high = [1], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<4xf32>
    %159 = stablehlo.add %147, %158 : tensor<4xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %160 = stablehlo.pad %159, %cst_54, low = [-1], high = [0], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<3xf32>
    %161 = stablehlo.slice %160 [0:3:2] : (tensor<3xf32>) -> tensor<2xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %162 = stablehlo.pad %159, %cst_55, low = [0], high = [-1], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<3xf32>
    %163 = stablehlo.slice %162 [0:3:2] : (tensor<3xf32>) -> tensor<2xf32>
    %164 = stablehlo.slice %163 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %165 = stablehlo.slice %163 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %166 = stablehlo.pad %164, %cst_56, low = [0], high = [3], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<4xf32>
    %167 = stablehlo.multiply %165, %93 : tensor<1xf32>
    %168 = stablehlo.multiply %165, %86 : tensor<1xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %169 = stablehlo.pad %167, %cst_57, low = [2], high = [1], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<4xf32>
    %170 = stablehlo.add %166, %169 : tensor<4xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %171 = stablehlo.pad %168, %cst_58, low = [0], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %172 = stablehlo.add %161, %171 : tensor<2xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %173 = stablehlo.pad %172, %cst_59, low = [-1], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<1xf32>
    %174 = stablehlo.slice %173 [0:1:2] : (tensor<1xf32>) -> tensor<1xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %175 = stablehlo.pad %172, %cst_60, low = [0], high = [-1], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<1xf32>
    %176 = stablehlo.slice %175 [0:1:2] : (tensor<1xf32>) -> tensor<1xf32>
    %177 = stablehlo.slice %176 [0:1] : (tensor<1xf32>) -> tensor<1xf32>
    %178 = stablehlo.slice %176 [1:1] : (tensor<1xf32>) -> tensor<0xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %179 = stablehlo.pad %177, %cst_61, low = [0], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %180 = stablehlo.multiply %178, %71 : tensor<0xf32>
    %181 = stablehlo.multiply %178, %64 : tensor<0xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %182 = stablehlo.pad %180, %cst_62, low = [2], high = [0], interior = [1] : (tensor<0xf32>, tensor<f32>) -> tensor<2xf32>
    %183 = stablehlo.add %179, %182 : tensor<2xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %184 = stablehlo.pad %181, %cst_63, low = [0], high = [1], interior = [0] : (tensor<0xf32>, tensor<f32>) -> tensor<1xf32>
    %185 = stablehlo.add %174, %184 : tensor<1xf32>
    %186 = stablehlo.multiply %185, %54 : tensor<1xf32>
    %187 = stablehlo.multiply %185, %47 : tensor<1xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %188 = stablehlo.pad %186, %cst_64, low = [1], high = [0], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %189 = stablehlo.add %183, %188 : tensor<2xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %190 = stablehlo.pad %187, %cst_65, low = [0], high = [1], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %191 = stablehlo.add %189, %190 : tensor<2xf32>
    %192 = stablehlo.multiply %191, %37 : tensor<2xf32>
    %193 = stablehlo.multiply %191, %30 : tensor<2xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %194 = stablehlo.pad %192, %cst_66, low = [1], high = [0], interior = [1] : (tensor<2xf32>, tensor<f32>) -> tensor<4xf32>
    %195 = stablehlo.add %170, %194 : tensor<4xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %196 = stablehlo.pad %193, %cst_67, low = [0], high = [1], interior = [1] : (tensor<2xf32>, tensor<f32>) -> tensor<4xf32>
    %197 = stablehlo.add %195, %196 : tensor<4xf32>
    %198 = stablehlo.multiply %197, %20 : tensor<4xf32>
    %199 = stablehlo.multiply %197, %13 : tensor<4xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %200 = stablehlo.pad %198, %cst_68, low = [1], high = [0], interior = [1] : (tensor<4xf32>, tensor<f32>) -> tensor<8xf32>
    %201 = stablehlo.add %157, %200 : tensor<8xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %202 = stablehlo.pad %199, %cst_69, low = [0], high = [1], interior = [1] : (tensor<4xf32>, tensor<f32>) -> tensor<8xf32>
    %203 = stablehlo.add %201, %202 : tensor<8xf32>
    %cst_70 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %204 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %205 = stablehlo.divide %203, %204 : tensor<8xf32>
    %206 = call @cumsum_2(%205) : (tensor<8xf32>) -> tensor<8xf32>
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
  func.func private @soft_sign(%arg0: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<8xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %4 = stablehlo.add %0, %3 : tensor<8xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<8xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<8xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %8 = stablehlo.divide %7, %6 : tensor<8xf32>
    return %5, %2, %4, %8 : tensor<8xf32>, tensor<8xi1>, tensor<8xf32>, tensor<8xf32>
  }
  func.func private @soft_sign_1(%arg0: tensor<8xi1>, %arg1: tensor<8xf32>, %arg2: tensor<8xf32>, %arg3: tensor<8xf32>, %arg4: tensor<8xf32>) -> tensor<8xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<8xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<8xf32>
    %2 = stablehlo.negate %1 : tensor<8xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<8xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<8xi1>, tensor<8xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<8xi1>, tensor<8xf32>
    %7 = stablehlo.add %3, %6 : tensor<8xf32>
    %8 = stablehlo.negate %5 : tensor<8xf32>
    %9 = stablehlo.add %7, %8 : tensor<8xf32>
    return %9 : tensor<8xf32>
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
    %cst_42 = stablehlo.constant dense<0.995999991> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %123 = stablehlo.multiply %122, %3 : tensor<8xf32>
    %124 = stablehlo.subtract %121, %123 : tensor<8xf32>
    %125:4 = call @soft_sign(%124) : (tensor<8xf32>) -> (tensor<8xf32>, tensor<8xi1>, tensor<8xf32>, tensor<8xf32>)
    %126 = stablehlo.multiply %125#0, %125#0 : tensor<8xf32>
    %cst_43 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %128 = stablehlo.multiply %127, %125#0 : tensor<8xf32>
    %cst_44 = stablehlo.constant dense<5.200000e-01> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %130 = stablehlo.add %126, %129 : tensor<8xf32>
    %131 = stablehlo.sqrt %130 : tensor<8xf32>
    %cst_45 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %133 = stablehlo.divide %132, %131 : tensor<8xf32>
    %cst_46 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %135 = stablehlo.multiply %134, %131 : tensor<8xf32>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %137 = stablehlo.multiply %136, %135 : tensor<8xf32>
    %138 = stablehlo.multiply %137, %133 : tensor<8xf32>
    %139 = stablehlo.multiply %138, %128 : tensor<8xf32>
    %140 = call @soft_sign_1(%125#1, %125#2, %124, %125#3, %139) : (tensor<8xi1>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %141 = stablehlo.negate %140 : tensor<8xf32>
    %cst_48 = stablehlo.constant dense<0.995999991> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %143 = stablehlo.multiply %142, %141 : tensor<8xf32>
    %144 = stablehlo.negate %140 : tensor<8xf32>
    %145 = stablehlo.add %143, %144 : tensor<8xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %146 = stablehlo.pad %140, %cst_49, low = [-1], high = [0], interior = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<7xf32>
    %147 = stablehlo.slice %146 [0:7:2] : (tensor<7xf32>) -> tensor<4xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %148 = stablehlo.pad %140, %cst_50, low = [0], high = [-1], interior = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<7xf32>
    %149 = stablehlo.slice %148 [0:7:2] : (tensor<7xf32>) -> tensor<4xf32>
    %150 = stablehlo.slice %149 [0:1] : (tensor<4xf32>) -> tensor<1xf32>
    %151 = stablehlo.slice %149 [1:4] : (tensor<4xf32>) -> tensor<3xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %152 = stablehlo.pad %150, %cst_51, low = [0], high = [7], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<8xf32>
    %153 = stablehlo.add %145, %152 : tensor<8xf32>
    %154 = stablehlo.multiply %151, %115 : tensor<3xf32>
    %155 = stablehlo.multiply %151, %108 : tensor<3xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %156 = stablehlo.pad %154, %cst_52, low = [2], high = [1], interior = [1] : (tensor<3xf32>, tensor<f32>) -> tensor<8xf32>
    %157 = stablehlo.add %153, %156 : tensor<8xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %158 = stablehlo.pad %155, %cst_53, low = [0], high = [1], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<4xf32>
    %159 = stablehlo.add %147, %158 : tensor<4xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %160 = stablehlo.pad %159, %cst_54, low = [-1], high = [0], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<3xf32>
    %161 = stablehlo.slice %160 [0:3:2] : (tensor<3xf32>) -> tensor<2xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %162 = stablehlo.pad %159, %cst_55, low = [0], high = [-1], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<3xf32>
    %163 = stablehlo.slice %162 [0:3:2] : (tensor<3xf32>) -> tensor<2xf32>
    %164 = stablehlo.slice %163 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %165 = stablehlo.slice %163 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %166 = stablehlo.pad %164, %cst_56, low = [0], high = [3], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<4xf32>
    %167 = stablehlo.multiply %165, %93 : tensor<1xf32>
    %168 = stablehlo.multiply %165, %86 : tensor<1xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %169 = stablehlo.pad %167, %cst_57, low = [2], high = [1], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<4xf32>
    %170 = stablehlo.add %166, %169 : tensor<4xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %171 = stablehlo.pad %168, %cst_58, low = [0], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %172 = stablehlo.add %161, %171 : tensor<2xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %173 = stablehlo.pad %172, %cst_59, low = [-1], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<1xf32>
    %174 = stablehlo.slice %173 [0:1:2] : (tensor<1xf32>) -> tensor<1xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %175 = stablehlo.pad %172, %cst_60, low = [0], high = [-1], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<1xf32>
    %176 = stablehlo.slice %175 [0:1:2] : (tensor<1xf32>) -> tensor<1xf32>
    %177 = stablehlo.slice %176 [0:1] : (tensor<1xf32>) -> tensor<1xf32>
    %178 = stablehlo.slice %176 [1:1] : (tensor<1xf32>) -> tensor<0xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %179 = stablehlo.pad %177, %cst_61, low = [0], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %180 = stablehlo.multiply %178, %71 : tensor<0xf32>
    %181 = stablehlo.multiply %178, %64 : tensor<0xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %182 = stablehlo.pad %180, %cst_62, low = [2], high = [0], interior = [1] : (tensor<0xf32>, tensor<f32>) -> tensor<2xf32>
    %183 = stablehlo.add %179, %182 : tensor<2xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %184 = stablehlo.pad %181, %cst_63, low = [0], high = [1], interior = [0] : (tensor<0xf32>, tensor<f32>) -> tensor<1xf32>
    %185 = stablehlo.add %174, %184 : tensor<1xf32>
    %186 = stablehlo.multiply %185, %54 : tensor<1xf32>
    %187 = stablehlo.multiply %185, %47 : tensor<1xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %188 = stablehlo.pad %186, %cst_64, low = [1], high = [0], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %189 = stablehlo.add %183, %188 : tensor<2xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %190 = stablehlo.pad %187, %cst_65, low = [0], high = [1], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %191 = stablehlo.add %189, %190 : tensor<2xf32>
    %192 = stablehlo.multiply %191, %37 : tensor<2xf32>
    %193 = stablehlo.multiply %191, %30 : tensor<2xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %194 = stablehlo.pad %192, %cst_66, low = [1], high = [0], interior = [1] : (tensor<2xf32>, tensor<f32>) -> tensor<4xf32>
    %195 = stablehlo.add %170, %194 : tensor<4xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %196 = stablehlo.pad %193, %cst_67, low = [0], high = [1], interior = [1] : (tensor<2xf32>, tensor<f32>) -> tensor<4xf32>
    %197 = stablehlo.add %195, %196 : tensor<4xf32>
    %198 = stablehlo.multiply %197, %20 : tensor<4xf32>
    %199 = stablehlo.multiply %197, %13 : tensor<4xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %200 = stablehlo.pad %198, %cst_68, low = [1], high = [0], interior = [1] : (tensor<4xf32>, tensor<f32>) -> tensor<8xf32>
    %201 = stablehlo.add %157, %200 : tensor<8xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %202 = stablehlo.pad %199, %cst_69, low = [0], high = [1], interior = [1] : (tensor<4xf32>, tensor<f32>) -> tensor<8xf32>
    %203 = stablehlo.add %201, %202 : tensor<8xf32>
    %cst_70 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %204 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %205 = stablehlo.divide %203, %204 : tensor<8xf32>
    %206 = call @cumsum_2(%205) : (tensor<8xf32>) -> tensor<8xf32>
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
    %0:2 = chlo.scan(%arg0) inits (%cst) dimension=0  attributes {is_associative = true, is_reverse = false} {
    ^bb0(%input: tensor<f32>, %carry: tensor<f32>):
      %1 = stablehlo.add %input, %carry : tensor<f32>
      stablehlo.return %1, %1 : tensor<f32>, tensor<f32>
    } : (tensor<8xf32>, tensor<f32>) -> (tensor<8xf32>, tensor<f32>)
    return %0#0 : tensor<8xf32>
  }
  func.func private @soft_sign(%arg0: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xi1>, tensor<8xf32>, tensor<8xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<8xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %4 = stablehlo.add %0, %3 : tensor<8xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<8xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<8xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %8 = stablehlo.divide %7, %6 : tensor<8xf32>
    return %5, %2, %4, %8 : tensor<8xf32>, tensor<8xi1>, tensor<8xf32>, tensor<8xf32>
  }
  func.func private @soft_sign_1(%arg0: tensor<8xi1>, %arg1: tensor<8xf32>, %arg2: tensor<8xf32>, %arg3: tensor<8xf32>, %arg4: tensor<8xf32>) -> tensor<8xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<8xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<8xf32>
    %2 = stablehlo.negate %1 : tensor<8xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<8xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<8xi1>, tensor<8xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<8xi1>, tensor<8xf32>
    %7 = stablehlo.add %3, %6 : tensor<8xf32>
    %8 = stablehlo.negate %5 : tensor<8xf32>
    %9 = stablehlo.add %7, %8 : tensor<8xf32>
    return %9 : tensor<8xf32>
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
