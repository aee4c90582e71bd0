// import jax
// import jax.numpy as jnp
//
//
// def scaled_decision_tree(velocity, a):
//     shifted = a + jnp.tanh(velocity)
//     piecewise = jnp.where(a < 0.1, velocity + a, jnp.abs(shifted - 0.76))
//     switched = jnp.where(shifted <= 0.13, 1.45 * velocity, jnp.sinh(velocity))
//     chosen = jnp.where(shifted < -0.05, piecewise, switched)
//     limited = jnp.minimum(jax.nn.selu(shifted), chosen)
//     return limited
//
//   velocity: float32[1, 4, 6] in [-1.5, 1.5]
//   a: float32[1, 1] in [-3, 3]
// -----
// forward, cpu
module @jit_scaled_decision_tree attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x4x6xf32>, %arg1: tensor<1x1xf32>) -> (tensor<1x4x6xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.tanh %arg0 : tensor<1x4x6xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<1x4x6xf32>
    %3 = stablehlo.add %2, %0 : tensor<1x4x6xf32>
    %cst = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %5 = stablehlo.compare LT, %arg1, %4, FLOAT : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xi1>
    %6 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<1x4x6xf32>
    %8 = stablehlo.add %arg0, %7 : tensor<1x4x6xf32>
    %cst_0 = stablehlo.constant dense<7.600000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x4x6xf32>
    %10 = stablehlo.subtract %3, %9 : tensor<1x4x6xf32>
    %11 = stablehlo.abs %10 : tensor<1x4x6xf32>
    %12 = call @_where(%5, %8, %11) : (tensor<1x1xi1>, tensor<1x4x6xf32>, tensor<1x4x6xf32>) -> tensor<1x4x6xf32>
    %cst_1 = stablehlo.constant dense<1.300000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x4x6xf32>
    %14 = stablehlo.compare LE, %3, %13, FLOAT : (tensor<1x4x6xf32>, tensor<1x4x6xf32>) -> tensor<1x4x6xi1>
    %cst_2 = stablehlo.constant dense<1.450000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x4x6xf32>
    %16 = stablehlo.multiply %15, %arg0 : tensor<1x4x6xf32>
    %17 = chlo.sinh %arg0 : tensor<1x4x6xf32> -> tensor<1x4x6xf32>
    %18 = call @_where_0(%14, %16, %17) : (tensor<1x4x6xi1>, tensor<1x4x6xf32>, tensor<1x4x6xf32>) -> tensor<1x4x6xf32>
    %cst_3 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x4x6xf32>
    %20 = stablehlo.compare LT, %3, %19, FLOAT : (tensor<1x4x6xf32>, tensor<1x4x6xf32>) -> tensor<1x4x6xi1>
    %21 = call @_where_0(%20, %12, %18) : (tensor<1x4x6xi1>, tensor<1x4x6xf32>, tensor<1x4x6xf32>) -> tensor<1x4x6xf32>
    %22 = call @selu(%3) : (tensor<1x4x6xf32>) -> tensor<1x4x6xf32>
    %23 = stablehlo.minimum %22, %21 : tensor<1x4x6xf32>
    return %23 : tensor<1x4x6xf32>
  }
  func.func private @_where(%arg0: tensor<1x1xi1>, %arg1: tensor<1x4x6xf32>, %arg2: tensor<1x4x6xf32>) -> tensor<1x4x6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [1, 2] : (tensor<1x1xi1>) -> tensor<1x4x6xi1>
    %1 = stablehlo.select %0, %arg1, %arg2 : tensor<1x4x6xi1>, tensor<1x4x6xf32>
    return %1 : tensor<1x4x6xf32>
  }
  func.func private @_where_0(%arg0: tensor<1x4x6xi1>, %arg1: tensor<1x4x6xf32>, %arg2: tensor<1x4x6xf32>) -> tensor<1x4x6xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<1x4x6xi1>, tensor<1x4x6xf32>
    return %0 : tensor<1x4x6xf32>
  }
  func.func private @selu(%arg0: tensor<1x4x6xf32>) -> tensor<1x4x6xf32> {
    %cst = stablehlo.constant dense<1.67326319> : tensor<f32>
    %0 = call @elu(%arg0, %cst) : (tensor<1x4x6xf32>, tensor<f32>) -> tensor<1x4x6xf32>
    %cst_0 = stablehlo.constant dense<1.05070102> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x4x6xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<1x4x6xf32>
    return %2 : tensor<1x4x6xf32>
  }
  func.func private @elu(%arg0: tensor<1x4x6xf32>, %arg1: tensor<f32>) -> tensor<1x4x6xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x4x6xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<1x4x6xf32>, tensor<1x4x6xf32>) -> tensor<1x4x6xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x4x6xf32>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<1x4x6xf32>, tensor<1x4x6xf32>) -> tensor<1x4x6xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = call @_where_1(%3, %cst_1, %arg0) : (tensor<1x4x6xi1>, tensor<f32>, tensor<1x4x6xf32>) -> tensor<1x4x6xf32>
    %5 = stablehlo.exponential_minus_one %4 : tensor<1x4x6xf32>
    %6 = stablehlo.convert %arg1 : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<1x4x6xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<1x4x6xf32>
    %9 = call @_where_0(%1, %arg0, %8) : (tensor<1x4x6xi1>, tensor<1x4x6xf32>, tensor<1x4x6xf32>) -> tensor<1x4x6xf32>
    return %9 : tensor<1x4x6xf32>
  }
  func.func private @_where_1(%arg0: tensor<1x4x6xi1>, %arg1: tensor<f32>, %arg2: tensor<1x4x6xf32>) -> tensor<1x4x6xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x4x6xf32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<1x4x6xi1>, tensor<1x4x6xf32>
    return %2 : tensor<1x4x6xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x4x6xf32>, %arg1: tensor<1x1xf32>) -> (tensor<1x4x6xf32> {jax.result_info = "result[0]"}, tensor<1x1xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.tanh %arg0 : tensor<1x4x6xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x4x6xf32>
    %2 = stablehlo.add %1, %0 : tensor<1x4x6xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x4x6xf32>
    %4 = stablehlo.subtract %3, %0 : tensor<1x4x6xf32>
    %5 = stablehlo.multiply %2, %4 : tensor<1x4x6xf32>
    %6 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<1x4x6xf32>
    %8 = stablehlo.add %7, %0 : tensor<1x4x6xf32>
    %cst_1 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %10 = stablehlo.compare LT, %arg1, %9, FLOAT : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xi1>
    %11 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<1x4x6xf32>
    %13 = stablehlo.add %arg0, %12 : tensor<1x4x6xf32>
    %cst_2 = stablehlo.constant dense<7.600000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x4x6xf32>
    %15 = stablehlo.subtract %8, %14 : tensor<1x4x6xf32>
    %16 = stablehlo.abs %15 : tensor<1x4x6xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x4x6xf32>
    %18 = stablehlo.compare GE, %15, %17, FLOAT : (tensor<1x4x6xf32>, tensor<1x4x6xf32>) -> tensor<1x4x6xi1>
    %19:2 = call @_where(%10, %13, %16) : (tensor<1x1xi1>, tensor<1x4x6xf32>, tensor<1x4x6xf32>) -> (tensor<1x4x6xf32>, tensor<1x4x6xi1>)
    %cst_4 = stablehlo.constant dense<1.300000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x4x6xf32>
    %21 = stablehlo.compare LE, %8, %20, FLOAT : (tensor<1x4x6xf32>, tensor<1x4x6xf32>) -> tensor<1x4x6xi1>
    %cst_5 = stablehlo.constant dense<1.450000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1x4x6xf32>
    %23 = stablehlo.multiply %22, %arg0 : tensor<1x4x6xf32>
    %24 = chlo.sinh %arg0 : tensor<1x4x6xf32> -> tensor<1x4x6xf32>
    %25 = chlo.cosh %arg0 : tensor<1x4x6xf32> -> tensor<1x4x6xf32>
    %26 = call @_where_0(%21, %23, %24) : (tensor<1x4x6xi1>, tensor<1x4x6xf32>, tensor<1x4x6xf32>) -> tensor<1x4x6xf32>
    %cst_6 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x4x6xf32>
    %28 = stablehlo.compare LT, %8, %27, FLOAT : (tensor<1x4x6xf32>, tensor<1x4x6xf32>) -> tensor<1x4x6xi1>
    %29 = call @_where_0(%28, %19#0, %26) : (tensor<1x4x6xi1>, tensor<1x4x6xf32>, tensor<1x4x6xf32>) -> tensor<1x4x6xf32>
    %30:6 = call @selu(%8) : (tensor<1x4x6xf32>) -> (tensor<1x4x6xf32>, tensor<1x4x6xi1>, tensor<1x4x6xf32>, tensor<1x4x6xf32>, tensor<f32>, tensor<1x4x6xi1>)
    %31 = stablehlo.minimum %30#0, %29 : tensor<1x4x6xf32>
    %32 = stablehlo.compare GT, %29, %30#0, FLOAT : (tensor<1x4x6xf32>, tensor<1x4x6xf32>) -> tensor<1x4x6xi1>
    %33 = stablehlo.compare EQ, %29, %30#0, FLOAT : (tensor<1x4x6xf32>, tensor<1x4x6xf32>) -> tensor<1x4x6xi1>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1x4x6xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x4x6xf32>
    %cst_9 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1x4x6xf32>
    %37 = stablehlo.select %33, %36, %35 : tensor<1x4x6xi1>, tensor<1x4x6xf32>
    %38 = stablehlo.select %32, %34, %37 : tensor<1x4x6xi1>, tensor<1x4x6xf32>
    %39 = stablehlo.compare GT, %30#0, %29, FLOAT : (tensor<1x4x6xf32>, tensor<1x4x6xf32>) -> tensor<1x4x6xi1>
    %40 = stablehlo.compare EQ, %30#0, %29, FLOAT : (tensor<1x4x6xf32>, tensor<1x4x6xf32>) -> tensor<1x4x6xi1>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1x4x6xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1x4x6xf32>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1x4x6xf32>
    %44 = stablehlo.select %40, %43, %42 : tensor<1x4x6xi1>, tensor<1x4x6xf32>
    %45 = stablehlo.select %39, %41, %44 : tensor<1x4x6xi1>, tensor<1x4x6xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.reduce(%31 init: %cst_13) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x4x6xf32>, tensor<f32>) -> tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<1x4x6xf32>
    %48 = stablehlo.multiply %47, %45 : tensor<1x4x6xf32>
    %49 = stablehlo.multiply %47, %38 : tensor<1x4x6xf32>
    %50 = call @selu_2(%30#1, %30#2, %30#3, %30#4, %30#5, %49) : (tensor<1x4x6xi1>, tensor<1x4x6xf32>, tensor<1x4x6xf32>, tensor<f32>, tensor<1x4x6xi1>, tensor<1x4x6xf32>) -> tensor<1x4x6xf32>
    %51:2 = call @_where_4(%28, %48) : (tensor<1x4x6xi1>, tensor<1x4x6xf32>) -> (tensor<1x4x6xf32>, tensor<1x4x6xf32>)
    %52:2 = call @_where_4(%21, %51#1) : (tensor<1x4x6xi1>, tensor<1x4x6xf32>) -> (tensor<1x4x6xf32>, tensor<1x4x6xf32>)
    %53 = stablehlo.multiply %52#1, %25 : tensor<1x4x6xf32>
    %cst_15 = stablehlo.constant dense<1.450000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1x4x6xf32>
    %55 = stablehlo.multiply %54, %52#0 : tensor<1x4x6xf32>
    %56 = stablehlo.add %53, %55 : tensor<1x4x6xf32>
    %57:2 = call @_where_6(%19#1, %51#0) : (tensor<1x4x6xi1>, tensor<1x4x6xf32>) -> (tensor<1x4x6xf32>, tensor<1x4x6xf32>)
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1x4x6xf32>
    %59 = stablehlo.select %18, %58, %57#1 : tensor<1x4x6xi1>, tensor<1x4x6xf32>
    %60 = stablehlo.select %18, %57#1, %58 : tensor<1x4x6xi1>, tensor<1x4x6xf32>
    %61 = stablehlo.negate %59 : tensor<1x4x6xf32>
    %62 = stablehlo.add %60, %61 : tensor<1x4x6xf32>
    %63 = stablehlo.add %50, %62 : tensor<1x4x6xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.reduce(%57#0 init: %cst_17) applies stablehlo.add across dimensions = [1, 2] : (tensor<1x4x6xf32>, tensor<f32>) -> tensor<1xf32>
    %65 = stablehlo.reshape %64 : (tensor<1xf32>) -> tensor<1x1x1xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.reduce(%65 init: %cst_18) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1xf32>, tensor<f32>) -> tensor<f32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %68 = stablehlo.add %56, %57#0 : tensor<1x4x6xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.reduce(%63 init: %cst_19) applies stablehlo.add across dimensions = [1, 2] : (tensor<1x4x6xf32>, tensor<f32>) -> tensor<1xf32>
    %70 = stablehlo.reshape %69 : (tensor<1xf32>) -> tensor<1x1x1xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.reduce(%70 init: %cst_20) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1xf32>, tensor<f32>) -> tensor<f32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %73 = stablehlo.add %67, %72 : tensor<1x1xf32>
    %74 = stablehlo.multiply %63, %5 : tensor<1x4x6xf32>
    %75 = stablehlo.add %68, %74 : tensor<1x4x6xf32>
    return %75, %73 : tensor<1x4x6xf32>, tensor<1x1xf32>
  }
  func.func private @_where(%arg0: tensor<1x1xi1>, %arg1: tensor<1x4x6xf32>, %arg2: tensor<1x4x6xf32>) -> (tensor<1x4x6xf32>, tensor<1x4x6xi1>) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [1, 2] : (tensor<1x1xi1>) -> tensor<1x4x6xi1>
    %1 = stablehlo.select %0, %arg1, %arg2 : tensor<1x4x6xi1>, tensor<1x4x6xf32>
    return %1, %0 : tensor<1x4x6xf32>, tensor<1x4x6xi1>
  }
  func.func private @_where_0(%arg0: tensor<1x4x6xi1>, %arg1: tensor<1x4x6xf32>, %arg2: tensor<1x4x6xf32>) -> tensor<1x4x6xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<1x4x6xi1>, tensor<1x4x6xf32>
    return %0 : tensor<1x4x6xf32>
  }
  func.func private @selu(%arg0: tensor<1x4x6xf32>) -> (tensor<1x4x6xf32>, tensor<1x4x6xi1>, tensor<1x4x6xf32>, tensor<1x4x6xf32>, tensor<f32>, tensor<1x4x6xi1>) {
    %cst = stablehlo.constant dense<1.67326319> : tensor<f32>
    %0:6 = call @elu(%arg0, %cst) : (tensor<1x4x6xf32>, tensor<f32>) -> (tensor<1x4x6xf32>, tensor<1x4x6xi1>, tensor<1x4x6xf32>, tensor<1x4x6xf32>, tensor<f32>, tensor<1x4x6xi1>)
    %cst_0 = stablehlo.constant dense<1.05070102> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x4x6xf32>
    %2 = stablehlo.multiply %1, %0#0 : tensor<1x4x6xf32>
    return %2, %0#1, %0#2, %0#3, %0#4, %0#5 : tensor<1x4x6xf32>, tensor<1x4x6xi1>, tensor<1x4x6xf32>, tensor<1x4x6xf32>, tensor<f32>, tensor<1x4x6xi1>
  }
  func.func private @elu(%arg0: tensor<1x4x6xf32>, %arg1: tensor<f32>) -> (tensor<1x4x6xf32>, tensor<1x4x6xi1>, tensor<1x4x6xf32>, tensor<1x4x6xf32>, tensor<f32>, tensor<1x4x6xi1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x4x6xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<1x4x6xf32>, tensor<1x4x6xf32>) -> tensor<1x4x6xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x4x6xf32>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<1x4x6xf32>, tensor<1x4x6xf32>) -> tensor<1x4x6xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4:2 = call @_where_1(%3, %cst_1, %arg0) : (tensor<1x4x6xi1>, tensor<f32>, tensor<1x4x6xf32>) -> (tensor<1x4x6xf32>, tensor<1x4x6xf32>)
    %5 = stablehlo.exponential_minus_one %4#0 : tensor<1x4x6xf32>
    %6 = stablehlo.exponential %4#0 : tensor<1x4x6xf32>
    %7 = stablehlo.convert %arg1 : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<1x4x6xf32>
    %9 = stablehlo.multiply %8, %5 : tensor<1x4x6xf32>
    %10 = call @_where_0(%1, %arg0, %9) : (tensor<1x4x6xi1>, tensor<1x4x6xf32>, tensor<1x4x6xf32>) -> tensor<1x4x6xf32>
    return %10, %3, %4#1, %6, %7, %1 : tensor<1x4x6xf32>, tensor<1x4x6xi1>, tensor<1x4x6xf32>, tensor<1x4x6xf32>, tensor<f32>, tensor<1x4x6xi1>
  }
  func.func private @_where_1(%arg0: tensor<1x4x6xi1>, %arg1: tensor<f32>, %arg2: tensor<1x4x6xf32>) -> (tensor<1x4x6xf32>, tensor<1x4x6xf32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x4x6xf32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<1x4x6xi1>, tensor<1x4x6xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x4x6xf32>
    return %2, %3 : tensor<1x4x6xf32>, tensor<1x4x6xf32>
  }
  func.func private @selu_2(%arg0: tensor<1x4x6xi1>, %arg1: tensor<1x4x6xf32>, %arg2: tensor<1x4x6xf32>, %arg3: tensor<f32>, %arg4: tensor<1x4x6xi1>, %arg5: tensor<1x4x6xf32>) -> tensor<1x4x6xf32> {
    %cst = stablehlo.constant dense<1.05070102> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x4x6xf32>
    %1 = stablehlo.multiply %0, %arg5 : tensor<1x4x6xf32>
    %2 = call @elu_3(%arg0, %arg1, %arg2, %arg3, %arg4, %1) : (tensor<1x4x6xi1>, tensor<1x4x6xf32>, tensor<1x4x6xf32>, tensor<f32>, tensor<1x4x6xi1>, tensor<1x4x6xf32>) -> tensor<1x4x6xf32>
    return %2 : tensor<1x4x6xf32>
  }
  func.func private @elu_3(%arg0: tensor<1x4x6xi1>, %arg1: tensor<1x4x6xf32>, %arg2: tensor<1x4x6xf32>, %arg3: tensor<f32>, %arg4: tensor<1x4x6xi1>, %arg5: tensor<1x4x6xf32>) -> tensor<1x4x6xf32> {
    %0:2 = call @_where_4(%arg4, %arg5) : (tensor<1x4x6xi1>, tensor<1x4x6xf32>) -> (tensor<1x4x6xf32>, tensor<1x4x6xf32>)
    %1 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<1x4x6xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<1x4x6xf32>
    %3 = stablehlo.multiply %2, %arg2 : tensor<1x4x6xf32>
    %4 = call @_where_5(%arg0, %arg1, %3) : (tensor<1x4x6xi1>, tensor<1x4x6xf32>, tensor<1x4x6xf32>) -> tensor<1x4x6xf32>
    %5 = stablehlo.add %0#0, %4 : tensor<1x4x6xf32>
    return %5 : tensor<1x4x6xf32>
  }
  func.func private @_where_4(%arg0: tensor<1x4x6xi1>, %arg1: tensor<1x4x6xf32>) -> (tensor<1x4x6xf32>, tensor<1x4x6xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x4x6xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<1x4x6xi1>, tensor<1x4x6xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<1x4x6xi1>, tensor<1x4x6xf32>
    return %2, %1 : tensor<1x4x6xf32>, tensor<1x4x6xf32>
  }
  func.func private @_where_5(%arg0: tensor<1x4x6xi1>, %arg1: tensor<1x4x6xf32>, %arg2: tensor<1x4x6xf32>) -> tensor<1x4x6xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x4x6xf32>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<1x4x6xi1>, tensor<1x4x6xf32>
    return %1 : tensor<1x4x6xf32>
  }
  func.func private @_where_6(%arg0: tensor<1x4x6xi1>, %arg1: tensor<1x4x6xf32>) -> (tensor<1x4x6xf32>, tensor<1x4x6xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x4x6xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<1x4x6xi1>, tensor<1x4x6xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<1x4x6xi1>, tensor<1x4x6xf32>
    return %2, %1 : tensor<1x4x6xf32>, tensor<1x4x6xf32>
  }
}
// -----
// backward, cuda: same text as cpu
