// import jax
// import jax.numpy as jnp
//
//
// def graph_attention_model(q, keys, v):
//     oscillation = jnp.sin(1.941 * q + 0.277)
//     scores = 0.52 * jnp.dot(oscillation, keys.T)
//     causal = jnp.arange(2)[:, None] >= jnp.arange(2)[None, :]
//     masked_scores = jnp.where(causal, scores, -20.0)
//     weights = jax.nn.softmax(masked_scores, axis=-1)
//     limited = jnp.clip(v, 0.92, 1.725)
//     attended = weights @ limited
//     log_term = jnp.log(0.95 + attended**2)
//     average = jnp.mean(log_term, axis=0)
//     return average
//
//   q: float32[2, 3] in [-3, 3]
//   keys: float32[2, 3] in [0.2, 3]
//   v: float32[2, 2] in [0.5, 2]
// -----
// forward, cpu
module @jit_graph_attention_model attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>, %arg2: tensor<2x2xf32>) -> (tensor<2xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<1.941000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<2x3xf32>
    %cst_0 = stablehlo.constant dense<2.770000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %3 = stablehlo.add %1, %2 : tensor<2x3xf32>
    %4 = stablehlo.sine %3 : tensor<2x3xf32>
    %5 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
    %6 = stablehlo.dot_general %4, %5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf32>, tensor<3x2xf32>) -> tensor<2x2xf32>
    %cst_1 = stablehlo.constant dense<5.200000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %8 = stablehlo.multiply %7, %6 : tensor<2x2xf32>
    %9 = stablehlo.iota dim = 0 : tensor<2xi32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %11 = stablehlo.iota dim = 0 : tensor<2xi32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [1] : (tensor<2xi32>) -> tensor<1x2xi32>
    %13 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<2x1xi32>) -> tensor<2x2xi32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<1x2xi32>) -> tensor<2x2xi32>
    %15 = stablehlo.compare GE, %13, %14, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %cst_2 = stablehlo.constant dense<-2.000000e+01> : tensor<f32>
    %16 = call @_where(%15, %8, %cst_2) : (tensor<2x2xi1>, tensor<2x2xf32>, tensor<f32>) -> tensor<2x2xf32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %17 = stablehlo.reduce(%16 init: %cst_3) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %19 = stablehlo.maximum %18, %17 : tensor<2xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %22 = stablehlo.subtract %16, %21 : tensor<2x2xf32>
    %23 = stablehlo.exponential %22 : tensor<2x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%23 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %27 = stablehlo.divide %23, %26 : tensor<2x2xf32>
    %cst_6 = stablehlo.constant dense<9.200000e-01> : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.725000e+00> : tensor<f32>
    %28 = call @clip(%arg2, %cst_6, %cst_7) : (tensor<2x2xf32>, tensor<f32>, tensor<f32>) -> tensor<2x2xf32>
    %29 = stablehlo.dot_general %27, %28, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %30 = stablehlo.multiply %29, %29 : tensor<2x2xf32>
    %cst_8 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %32 = stablehlo.add %31, %30 : tensor<2x2xf32>
    %33 = stablehlo.log %32 : tensor<2x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.reduce(%33 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %36 = stablehlo.divide %34, %35 : tensor<2xf32>
    return %36 : tensor<2xf32>
  }
  func.func private @_where(%arg0: tensor<2x2xi1>, %arg1: tensor<2x2xf32>, %arg2: tensor<f32>) -> tensor<2x2xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<2x2xi1>, tensor<2x2xf32>
    return %2 : tensor<2x2xf32>
  }
  func.func private @clip(%arg0: tensor<2x2xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<2x2xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<2x2xf32>
    %3 = stablehlo.convert %arg2 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %5 = stablehlo.minimum %4, %2 : tensor<2x2xf32>
    return %5 : tensor<2x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>, %arg2: tensor<2x2xf32>) -> (tensor<2x3xf32> {jax.result_info = "result[0]"}, tensor<2x3xf32> {jax.result_info = "result[1]"}, tensor<2x2xf32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<1.941000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<2x3xf32>
    %cst_0 = stablehlo.constant dense<2.770000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %3 = stablehlo.add %1, %2 : tensor<2x3xf32>
    %4 = stablehlo.sine %3 : tensor<2x3xf32>
    %5 = stablehlo.cosine %3 : tensor<2x3xf32>
    %6 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
    %7 = stablehlo.dot_general %4, %6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf32>, tensor<3x2xf32>) -> tensor<2x2xf32>
    %cst_1 = stablehlo.constant dense<5.200000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<2x2xf32>
    %10 = stablehlo.iota dim = 0 : tensor<2xi32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %12 = stablehlo.iota dim = 0 : tensor<2xi32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [1] : (tensor<2xi32>) -> tensor<1x2xi32>
    %14 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<2x1xi32>) -> tensor<2x2xi32>
    %15 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<1x2xi32>) -> tensor<2x2xi32>
    %16 = stablehlo.compare GE, %14, %15, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %cst_2 = stablehlo.constant dense<-2.000000e+01> : tensor<f32>
    %17:2 = call @_where(%16, %9, %cst_2) : (tensor<2x2xi1>, tensor<2x2xf32>, tensor<f32>) -> (tensor<2x2xf32>, tensor<2x2xf32>)
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %18 = stablehlo.reduce(%17#0 init: %cst_3) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
    %19 = stablehlo.reshape %18 : (tensor<2xf32>) -> tensor<2x1xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %21 = stablehlo.compare EQ, %17#0, %20, FLOAT : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xi1>
    %22 = stablehlo.convert %21 : (tensor<2x2xi1>) -> tensor<2x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%22 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %25 = stablehlo.maximum %24, %18 : tensor<2xf32>
    %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %27 = stablehlo.compare GT, %18, %26, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %29 = stablehlo.compare EQ, %18, %28, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %33 = stablehlo.select %29, %32, %31 : tensor<2xi1>, tensor<2xf32>
    %34 = stablehlo.select %27, %30, %33 : tensor<2xi1>, tensor<2xf32>
    %35 = stablehlo.broadcast_in_dim %25, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %37 = stablehlo.subtract %17#0, %36 : tensor<2x2xf32>
    %38 = stablehlo.exponential %37 : tensor<2x2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.reduce(%38 init: %cst_11) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %42 = stablehlo.divide %38, %41 : tensor<2x2xf32>
    %43 = stablehlo.multiply %40, %40 : tensor<2x1xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %45 = stablehlo.divide %44, %43 : tensor<2x1xf32>
    %cst_13 = stablehlo.constant dense<9.200000e-01> : tensor<f32>
    %cst_14 = stablehlo.constant dense<1.725000e+00> : tensor<f32>
    %46:3 = call @clip(%arg2, %cst_13, %cst_14) : (tensor<2x2xf32>, tensor<f32>, tensor<f32>) -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>)
    %47 = stablehlo.dot_general %42, %46#0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %48 = stablehlo.multiply %47, %47 : tensor<2x2xf32>
    %cst_15 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %50 = stablehlo.multiply %49, %47 : tensor<2x2xf32>
    %cst_16 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %52 = stablehlo.add %51, %48 : tensor<2x2xf32>
    %53 = stablehlo.log %52 : tensor<2x2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.reduce(%53 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %56 = stablehlo.divide %54, %55 : tensor<2xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.reduce(%56 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_21 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %60 = stablehlo.divide %58, %59 : tensor<2xf32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [1] : (tensor<2xf32>) -> tensor<2x2xf32>
    %62 = stablehlo.divide %61, %52 : tensor<2x2xf32>
    %63 = stablehlo.multiply %62, %50 : tensor<2x2xf32>
    %64 = stablehlo.dot_general %63, %42, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %65 = stablehlo.transpose %64, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %66 = stablehlo.dot_general %63, %46#0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %67 = call @clip_0(%46#1, %46#2, %65) : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %68 = stablehlo.broadcast_in_dim %45, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %69 = stablehlo.multiply %66, %68 : tensor<2x2xf32>
    %70 = stablehlo.multiply %69, %38 : tensor<2x2xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.reduce(%70 init: %cst_22) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
    %72 = stablehlo.reshape %71 : (tensor<2xf32>) -> tensor<2x1xf32>
    %73 = stablehlo.negate %72 : tensor<2x1xf32>
    %74 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %75 = stablehlo.divide %66, %74 : tensor<2x2xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.reduce(%73 init: %cst_23) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf32>, tensor<f32>) -> tensor<2xf32>
    %77 = stablehlo.broadcast_in_dim %76, dims = [0] : (tensor<2xf32>) -> tensor<2x2xf32>
    %78 = stablehlo.add %75, %77 : tensor<2x2xf32>
    %79 = stablehlo.multiply %78, %38 : tensor<2x2xf32>
    %80 = call @_where_1(%16, %17#1, %79) : (tensor<2x2xi1>, tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %cst_24 = stablehlo.constant dense<5.200000e-01> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %82 = stablehlo.multiply %81, %80 : tensor<2x2xf32>
    %83 = stablehlo.dot_general %82, %4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
    %84 = stablehlo.transpose %83, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
    %85 = stablehlo.dot_general %82, %6, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<3x2xf32>) -> tensor<2x3xf32>
    %86 = stablehlo.transpose %84, dims = [1, 0] : (tensor<3x2xf32>) -> tensor<2x3xf32>
    %87 = stablehlo.multiply %85, %5 : tensor<2x3xf32>
    %cst_25 = stablehlo.constant dense<1.941000e+00> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %89 = stablehlo.multiply %88, %87 : tensor<2x3xf32>
    return %89, %86, %67 : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x2xf32>
  }
  func.func private @_where(%arg0: tensor<2x2xi1>, %arg1: tensor<2x2xf32>, %arg2: tensor<f32>) -> (tensor<2x2xf32>, tensor<2x2xf32>) {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<2x2xi1>, tensor<2x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    return %2, %3 : tensor<2x2xf32>, tensor<2x2xf32>
  }
  func.func private @clip(%arg0: tensor<2x2xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<2x2xf32>
    %3 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %4 = stablehlo.compare GT, %arg0, %3, FLOAT : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xi1>
    %5 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %6 = stablehlo.compare EQ, %arg0, %5, FLOAT : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %10 = stablehlo.select %6, %9, %8 : tensor<2x2xi1>, tensor<2x2xf32>
    %11 = stablehlo.select %4, %7, %10 : tensor<2x2xi1>, tensor<2x2xf32>
    %12 = stablehlo.convert %arg2 : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %14 = stablehlo.minimum %13, %2 : tensor<2x2xf32>
    %15 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %16 = stablehlo.compare GT, %15, %2, FLOAT : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xi1>
    %17 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %18 = stablehlo.compare EQ, %17, %2, FLOAT : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %22 = stablehlo.select %18, %21, %20 : tensor<2x2xi1>, tensor<2x2xf32>
    %23 = stablehlo.select %16, %19, %22 : tensor<2x2xi1>, tensor<2x2xf32>
    return %14, %11, %23 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>
  }
  func.func private @clip_0(%arg0: tensor<2x2xf32>, %arg1: tensor<2x2xf32>, %arg2: tensor<2x2xf32>) -> tensor<2x2xf32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<2x2xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<2x2xf32>
    return %1 : tensor<2x2xf32>
  }
  func.func private @_where_1(%arg0: tensor<2x2xi1>, %arg1: tensor<2x2xf32>, %arg2: tensor<2x2xf32>) -> tensor<2x2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<2x2xi1>, tensor<2x2xf32>
    return %1 : tensor<2x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
