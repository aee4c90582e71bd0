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
// forward, cuda
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
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
}
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
    %8 = stablehlo.compare GT, %5, %6, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %9 = stablehlo.compare EQ, %5, %6, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %13 = stablehlo.select %9, %12, %11 : tensor<3xi1>, tensor<3xf32>
    %14 = stablehlo.select %8, %10, %13 : tensor<3xi1>, tensor<3xf32>
    %15 = stablehlo.compare GT, %6, %5, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %16 = stablehlo.compare EQ, %6, %5, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %20 = stablehlo.select %16, %19, %18 : tensor<3xi1>, tensor<3xf32>
    %21 = stablehlo.select %15, %17, %20 : tensor<3xi1>, tensor<3xf32>
    %22 = stablehlo.slice %7 [0:2:2] : (tensor<3xf32>) -> tensor<1xf32>
    %23 = stablehlo.slice %7 [1:3:2] : (tensor<3xf32>) -> tensor<1xf32>
    %24 = stablehlo.maximum %22, %23 : tensor<1xf32>
    %25 = stablehlo.compare GT, %22, %23, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %26 = stablehlo.compare EQ, %22, %23, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %30 = stablehlo.select %26, %29, %28 : tensor<1xi1>, tensor<1xf32>
    %31 = stablehlo.select %25, %27, %30 : tensor<1xi1>, tensor<1xf32>
    %32 = stablehlo.compare GT, %23, %22, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %33 = stablehlo.compare EQ, %23, %22, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %37 = stablehlo.select %33, %36, %35 : tensor<1xi1>, tensor<1xf32>
    %38 = stablehlo.select %32, %34, %37 : tensor<1xi1>, tensor<1xf32>
    %39 = stablehlo.slice %7 [2:3:2] : (tensor<3xf32>) -> tensor<1xf32>
    %40 = stablehlo.maximum %24, %39 : tensor<1xf32>
    %41 = stablehlo.compare GT, %24, %39, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %42 = stablehlo.compare EQ, %24, %39, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_14 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %46 = stablehlo.select %42, %45, %44 : tensor<1xi1>, tensor<1xf32>
    %47 = stablehlo.select %41, %43, %46 : tensor<1xi1>, tensor<1xf32>
    %48 = stablehlo.compare GT, %39, %24, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %49 = stablehlo.compare EQ, %39, %24, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %53 = stablehlo.select %49, %52, %51 : tensor<1xi1>, tensor<1xf32>
    %54 = stablehlo.select %48, %50, %53 : tensor<1xi1>, tensor<1xf32>
    %55 = stablehlo.slice %7 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %56 = stablehlo.concatenate %55, %40, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.pad %56, %cst_18, low = [0], high = [0], interior = [1] : (tensor<2xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.pad %24, %cst_19, low = [1], high = [1], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %59 = stablehlo.add %57, %58 : tensor<3xf32>
    %60 = stablehlo.slice %4 [2:7:2] : (tensor<7xf32>) -> tensor<3xf32>
    %61 = stablehlo.maximum %59, %60 : tensor<3xf32>
    %62 = stablehlo.compare GT, %59, %60, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %63 = stablehlo.compare EQ, %59, %60, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_22 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %67 = stablehlo.select %63, %66, %65 : tensor<3xi1>, tensor<3xf32>
    %68 = stablehlo.select %62, %64, %67 : tensor<3xi1>, tensor<3xf32>
    %69 = stablehlo.compare GT, %60, %59, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %70 = stablehlo.compare EQ, %60, %59, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_25 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %74 = stablehlo.select %70, %73, %72 : tensor<3xi1>, tensor<3xf32>
    %75 = stablehlo.select %69, %71, %74 : tensor<3xi1>, tensor<3xf32>
    %76 = stablehlo.slice %4 [0:1] : (tensor<7xf32>) -> tensor<1xf32>
    %77 = stablehlo.concatenate %76, %61, dim = 0 : (tensor<1xf32>, tensor<3xf32>) -> tensor<4xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.pad %77, %cst_26, low = [0], high = [0], interior = [1] : (tensor<4xf32>, tensor<f32>) -> tensor<7xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.pad %59, %cst_27, low = [1], high = [1], interior = [1] : (tensor<3xf32>, tensor<f32>) -> tensor<7xf32>
    %80 = stablehlo.add %78, %79 : tensor<7xf32>
    %81 = stablehlo.subtract %80, %4 : tensor<7xf32>
    %82 = stablehlo.multiply %81, %4 : tensor<7xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.reduce(%82 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %cst_29 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %84 = stablehlo.divide %83, %cst_29 : tensor<f32>
    %cst_30 = stablehlo.constant dense<3.190000e+00> : tensor<f32>
    %85 = stablehlo.compare GT, %84, %cst_30, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_31 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %86 = stablehlo.multiply %cst_31, %cst_32 : tensor<f32>
    %87:2 = call @_where(%85, %86) : (tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %cst_33 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %88 = stablehlo.multiply %cst_33, %87#1 : tensor<f32>
    %89 = stablehlo.add %87#0, %88 : tensor<f32>
    %cst_34 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %90 = stablehlo.divide %89, %cst_34 : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %90, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %92 = stablehlo.multiply %81, %91 : tensor<7xf32>
    %93 = stablehlo.multiply %91, %4 : tensor<7xf32>
    %94 = stablehlo.negate %93 : tensor<7xf32>
    %95 = stablehlo.add %92, %94 : tensor<7xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %96 = stablehlo.pad %93, %cst_35, low = [-1], high = [-1], interior = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<5xf32>
    %97 = stablehlo.slice %96 [0:5:2] : (tensor<5xf32>) -> tensor<3xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.pad %93, %cst_36, low = [0], high = [0], interior = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<7xf32>
    %99 = stablehlo.slice %98 [0:7:2] : (tensor<7xf32>) -> tensor<4xf32>
    %100 = stablehlo.slice %99 [0:1] : (tensor<4xf32>) -> tensor<1xf32>
    %101 = stablehlo.slice %99 [1:4] : (tensor<4xf32>) -> tensor<3xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = stablehlo.pad %100, %cst_37, low = [0], high = [6], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<7xf32>
    %103 = stablehlo.add %95, %102 : tensor<7xf32>
    %104 = stablehlo.multiply %101, %75 : tensor<3xf32>
    %105 = stablehlo.multiply %101, %68 : tensor<3xf32>
    %106 = stablehlo.add %97, %105 : tensor<3xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %107 = stablehlo.pad %104, %cst_38, low = [2], high = [0], interior = [1] : (tensor<3xf32>, tensor<f32>) -> tensor<7xf32>
    %108 = stablehlo.add %103, %107 : tensor<7xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %109 = stablehlo.pad %106, %cst_39, low = [-1], high = [-1], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<1xf32>
    %110 = stablehlo.slice %109 [0:1:2] : (tensor<1xf32>) -> tensor<1xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %111 = stablehlo.pad %106, %cst_40, low = [0], high = [0], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
    %112 = stablehlo.slice %111 [0:3:2] : (tensor<3xf32>) -> tensor<2xf32>
    %113 = stablehlo.slice %112 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %114 = stablehlo.slice %112 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %115 = stablehlo.pad %113, %cst_41, low = [0], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %116 = stablehlo.multiply %114, %54 : tensor<1xf32>
    %117 = stablehlo.multiply %114, %47 : tensor<1xf32>
    %118 = stablehlo.add %110, %117 : tensor<1xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %119 = stablehlo.pad %116, %cst_42, low = [2], high = [0], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %120 = stablehlo.add %115, %119 : tensor<3xf32>
    %121 = stablehlo.multiply %118, %38 : tensor<1xf32>
    %122 = stablehlo.multiply %118, %31 : tensor<1xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %123 = stablehlo.pad %121, %cst_43, low = [1], high = [1], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %124 = stablehlo.add %120, %123 : tensor<3xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %125 = stablehlo.pad %122, %cst_44, low = [0], high = [2], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %126 = stablehlo.add %124, %125 : tensor<3xf32>
    %127 = stablehlo.multiply %126, %21 : tensor<3xf32>
    %128 = stablehlo.multiply %126, %14 : tensor<3xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %129 = stablehlo.pad %127, %cst_45, low = [1], high = [1], interior = [1] : (tensor<3xf32>, tensor<f32>) -> tensor<7xf32>
    %130 = stablehlo.add %108, %129 : tensor<7xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %131 = stablehlo.pad %128, %cst_46, low = [0], high = [2], interior = [1] : (tensor<3xf32>, tensor<f32>) -> tensor<7xf32>
    %132 = stablehlo.add %130, %131 : tensor<7xf32>
    %133 = stablehlo.multiply %132, %4 : tensor<7xf32>
    %cst_47 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %135 = stablehlo.divide %133, %134 : tensor<7xf32>
    %136 = call @cumsum_1(%135) : (tensor<7xf32>) -> tensor<7xf32>
    %137 = stablehlo.multiply %arg0, %136 : tensor<7xf32>
    %138 = stablehlo.multiply %136, %arg1 : tensor<7xf32>
    return %138, %137 : tensor<7xf32>, tensor<7xf32>
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
// backward, cuda
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
    %8 = stablehlo.compare GT, %5, %6, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %9 = stablehlo.compare EQ, %5, %6, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %13 = stablehlo.select %9, %12, %11 : tensor<3xi1>, tensor<3xf32>
    %14 = stablehlo.select %8, %10, %13 : tensor<3xi1>, tensor<3xf32>
    %15 = stablehlo.compare GT, %6, %5, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %16 = stablehlo.compare EQ, %6, %5, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %20 = stablehlo.select %16, %19, %18 : tensor<3xi1>, tensor<3xf32>
    %21 = stablehlo.select %15, %17, %20 : tensor<3xi1>, tensor<3xf32>
    %22 = stablehlo.slice %7 [0:2:2] : (tensor<3xf32>) -> tensor<1xf32>
    %23 = stablehlo.slice %7 [1:3:2] : (tensor<3xf32>) -> tensor<1xf32>
    %24 = stablehlo.maximum %22, %23 : tensor<1xf32>
    %25 = stablehlo.compare GT, %22, %23, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %26 = stablehlo.compare EQ, %22, %23, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %30 = stablehlo.select %26, %29, %28 : tensor<1xi1>, tensor<1xf32>
    %31 = stablehlo.select %25, %27, %30 : tensor<1xi1>, tensor<1xf32>
    %32 = stablehlo.compare GT, %23, %22, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %33 = stablehlo.compare EQ, %23, %22, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %37 = stablehlo.select %33, %36, %35 : tensor<1xi1>, tensor<1xf32>
    %38 = stablehlo.select %32, %34, %37 : tensor<1xi1>, tensor<1xf32>
    %39 = stablehlo.slice %7 [2:3:2] : (tensor<3xf32>) -> tensor<1xf32>
    %40 = stablehlo.maximum %24, %39 : tensor<1xf32>
    %41 = stablehlo.compare GT, %24, %39, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %42 = stablehlo.compare EQ, %24, %39, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_14 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %46 = stablehlo.select %42, %45, %44 : tensor<1xi1>, tensor<1xf32>
    %47 = stablehlo.select %41, %43, %46 : tensor<1xi1>, tensor<1xf32>
    %48 = stablehlo.compare GT, %39, %24, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %49 = stablehlo.compare EQ, %39, %24, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %53 = stablehlo.select %49, %52, %51 : tensor<1xi1>, tensor<1xf32>
    %54 = stablehlo.select %48, %50, %53 : tensor<1xi1>, tensor<1xf32>
    %55 = stablehlo.slice %7 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %56 = stablehlo.concatenate %55, %40, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.pad %56, %cst_18, low = [0], high = [0], interior = [1] : (tensor<2xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.pad %24, %cst_19, low = [1], high = [1], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %59 = stablehlo.add %57, %58 : tensor<3xf32>
    %60 = stablehlo.slice %4 [2:7:2] : (tensor<7xf32>) -> tensor<3xf32>
    %61 = stablehlo.maximum %59, %60 : tensor<3xf32>
    %62 = stablehlo.compare GT, %59, %60, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %63 = stablehlo.compare EQ, %59, %60, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_22 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %67 = stablehlo.select %63, %66, %65 : tensor<3xi1>, tensor<3xf32>
    %68 = stablehlo.select %62, %64, %67 : tensor<3xi1>, tensor<3xf32>
    %69 = stablehlo.compare GT, %60, %59, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %70 = stablehlo.compare EQ, %60, %59, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_25 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %74 = stablehlo.select %70, %73, %72 : tensor<3xi1>, tensor<3xf32>
    %75 = stablehlo.select %69, %71, %74 : tensor<3xi1>, tensor<3xf32>
    %76 = stablehlo.slice %4 [0:1] : (tensor<7xf32>) -> tensor<1xf32>
    %77 = stablehlo.concatenate %76, %61, dim = 0 : (tensor<1xf32>, tensor<3xf32>) -> tensor<4xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.pad %77, %cst_26, low = [0], high = [0], interior = [1] : (tensor<4xf32>, tensor<f32>) -> tensor<7xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.pad %59, %cst_27, low = [1], high = [1], interior = [1] : (tensor<3xf32>, tensor<f32>) -> tensor<7xf32>
    %80 = stablehlo.add %78, %79 : tensor<7xf32>
    %81 = stablehlo.subtract %80, %4 : tensor<7xf32>
    %82 = stablehlo.multiply %81, %4 : tensor<7xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.reduce(%82 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %cst_29 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %84 = stablehlo.divide %83, %cst_29 : tensor<f32>
    %cst_30 = stablehlo.constant dense<3.190000e+00> : tensor<f32>
    %85 = stablehlo.compare GT, %84, %cst_30, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_31 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %86 = stablehlo.multiply %cst_31, %cst_32 : tensor<f32>
    %87:2 = call @_where(%85, %86) : (tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %cst_33 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %88 = stablehlo.multiply %cst_33, %87#1 : tensor<f32>
    %89 = stablehlo.add %87#0, %88 : tensor<f32>
    %cst_34 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %90 = stablehlo.divide %89, %cst_34 : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %90, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %92 = stablehlo.multiply %81, %91 : tensor<7xf32>
    %93 = stablehlo.multiply %91, %4 : tensor<7xf32>
    %94 = stablehlo.negate %93 : tensor<7xf32>
    %95 = stablehlo.add %92, %94 : tensor<7xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %96 = stablehlo.pad %93, %cst_35, low = [-1], high = [-1], interior = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<5xf32>
    %97 = stablehlo.slice %96 [0:5:2] : (tensor<5xf32>) -> tensor<3xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.pad %93, %cst_36, low = [0], high = [0], interior = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<7xf32>
    %99 = stablehlo.slice %98 [0:7:2] : (tensor<7xf32>) -> tensor<4xf32>
    %100 = stablehlo.slice %99 [0:1] : (tensor<4xf32>) -> tensor<1xf32>
    %101 = stablehlo.slice %99 [1:4] : (tensor<4xf32>) -> tensor<3xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = stablehlo.pad %100, %cst_37, low = [0], high = [6], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<7xf32>
    %103 = stablehlo.add %95, %102 : tensor<7xf32>
    %104 = stablehlo.multiply %101, %75 : tensor<3xf32>
    %105 = stablehlo.multiply %101, %68 : tensor<3xf32>
    %106 = stablehlo.add %97, %105 : tensor<3xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %107 = stablehlo.pad %104, %cst_38, low = [2], high = [0], interior = [1] : (tensor<3xf32>, tensor<f32>) -> tensor<7xf32>
    %108 = stablehlo.add %103, %107 : tensor<7xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %109 = stablehlo.pad %106, %cst_39, low = [-1], high = [-1], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<1xf32>
    %110 = stablehlo.slice %109 [0:1:2] : (tensor<1xf32>) -> tensor<1xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %111 = stablehlo.pad %106, %cst_40, low = [0], high = [0], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
    %112 = stablehlo.slice %111 [0:3:2] : (tensor<3xf32>) -> tensor<2xf32>
    %113 = stablehlo.slice %112 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %114 = stablehlo.slice %112 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %115 = stablehlo.pad %113, %cst_41, low = [0], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %116 = stablehlo.multiply %114, %54 : tensor<1xf32>
    %117 = stablehlo.multiply %114, %47 : tensor<1xf32>
    %118 = stablehlo.add %110, %117 : tensor<1xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %119 = stablehlo.pad %116, %cst_42, low = [2], high = [0], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %120 = stablehlo.add %115, %119 : tensor<3xf32>
    %121 = stablehlo.multiply %118, %38 : tensor<1xf32>
    %122 = stablehlo.multiply %118, %31 : tensor<1xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %123 = stablehlo.pad %121, %cst_43, low = [1], high = [1], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %124 = stablehlo.add %120, %123 : tensor<3xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %125 = stablehlo.pad %122, %cst_44, low = [0], high = [2], interior = [1] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %126 = stablehlo.add %124, %125 : tensor<3xf32>
    %127 = stablehlo.multiply %126, %21 : tensor<3xf32>
    %128 = stablehlo.multiply %126, %14 : tensor<3xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %129 = stablehlo.pad %127, %cst_45, low = [1], high = [1], interior = [1] : (tensor<3xf32>, tensor<f32>) -> tensor<7xf32>
    %130 = stablehlo.add %108, %129 : tensor<7xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %131 = stablehlo.pad %128, %cst_46, low = [0], high = [2], interior = [1] : (tensor<3xf32>, tensor<f32>) -> tensor<7xf32>
    %132 = stablehlo.add %130, %131 : tensor<7xf32>
    %133 = stablehlo.multiply %132, %4 : tensor<7xf32>
    %cst_47 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %135 = stablehlo.divide %133, %134 : tensor<7xf32>
    %136 = call @cumsum_1(%135) : (tensor<7xf32>) -> tensor<7xf32>
    %137 = stablehlo.multiply %arg0, %136 : tensor<7xf32>
    %138 = stablehlo.multiply %136, %arg1 : tensor<7xf32>
    return %138, %137 : tensor<7xf32>, tensor<7xf32>
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
