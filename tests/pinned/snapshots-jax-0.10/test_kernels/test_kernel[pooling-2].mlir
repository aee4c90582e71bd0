// import jax.numpy as jnp
//
//
// def masked_pooling(nodes, sequences, seq_len, w1):
//     """Masked pooling."""
//     valid = jnp.arange(7)[None, :] < seq_len[:, None]
//     piecewise = jnp.where(sequences < 0.11, sequences, 0.7 * sequences)
//     h = jnp.abs(piecewise - 0.28)
//     visible = jnp.where(valid[..., None], h, 0.0)
//     sentence = jnp.sum(visible, axis=1) / seq_len[:, None]
//     query_v = jnp.mean(nodes, axis=0) @ w1
//     features_out = jnp.sin(sentence) * jnp.tanh(query_v)
//     return features_out
//
//   nodes: float32[9, 2] in [-1.5, 1.5]
//   sequences: float32[3, 7, 2] in [-1.5, 1.5]
//   seq_len: int32[3] in [1, 7]
//   w1: float32[2, 2] in [-1, 1]
// -----
// forward, cpu
module @jit_masked_pooling attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9x2xf32>, %arg1: tensor<3x7x2xf32>, %arg2: tensor<3xi32>, %arg3: tensor<2x2xf32>) -> (tensor<3x2xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.iota dim = 0 : tensor<7xi32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<7xi32>) -> tensor<1x7xi32>
    %2 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x7xi32>) -> tensor<3x7xi32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<3x1xi32>) -> tensor<3x7xi32>
    %5 = stablehlo.compare LT, %3, %4, SIGNED : (tensor<3x7xi32>, tensor<3x7xi32>) -> tensor<3x7xi1>
    %cst = stablehlo.constant dense<1.100000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x7x2xf32>
    %7 = stablehlo.compare LT, %arg1, %6, FLOAT : (tensor<3x7x2xf32>, tensor<3x7x2xf32>) -> tensor<3x7x2xi1>
    %cst_0 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x7x2xf32>
    %9 = stablehlo.multiply %8, %arg1 : tensor<3x7x2xf32>
    %10 = call @_where(%7, %arg1, %9) : (tensor<3x7x2xi1>, tensor<3x7x2xf32>, tensor<3x7x2xf32>) -> tensor<3x7x2xf32>
    %cst_1 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x7x2xf32>
    %12 = stablehlo.subtract %10, %11 : tensor<3x7x2xf32>
    %13 = stablehlo.abs %12 : tensor<3x7x2xf32>
    %14 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<3x7xi1>) -> tensor<3x7x1xi1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = call @_where_0(%14, %13, %cst_2) : (tensor<3x7x1xi1>, tensor<3x7x2xf32>, tensor<f32>) -> tensor<3x7x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%15 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<3x7x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %17 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %18 = stablehlo.convert %17 : (tensor<3x1xi32>) -> tensor<3x1xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %20 = stablehlo.divide %16, %19 : tensor<3x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%arg0 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<9x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_5 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %23 = stablehlo.divide %21, %22 : tensor<2xf32>
    %24 = stablehlo.dot_general %23, %arg3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %25 = stablehlo.sine %20 : tensor<3x2xf32>
    %26 = stablehlo.tanh %24 : tensor<2xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
    %29 = stablehlo.multiply %25, %28 : tensor<3x2xf32>
    return %29 : tensor<3x2xf32>
  }
  func.func private @_where(%arg0: tensor<3x7x2xi1>, %arg1: tensor<3x7x2xf32>, %arg2: tensor<3x7x2xf32>) -> tensor<3x7x2xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3x7x2xi1>, tensor<3x7x2xf32>
    return %0 : tensor<3x7x2xf32>
  }
  func.func private @_where_0(%arg0: tensor<3x7x1xi1>, %arg1: tensor<3x7x2xf32>, %arg2: tensor<f32>) -> tensor<3x7x2xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1, 2] : (tensor<3x7x1xi1>) -> tensor<3x7x2xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<3x7x2xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<3x7x2xi1>, tensor<3x7x2xf32>
    return %3 : tensor<3x7x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9x2xf32>, %arg1: tensor<3x7x2xf32>, %arg2: tensor<3xi32>, %arg3: tensor<2x2xf32>) -> (tensor<9x2xf32> {jax.result_info = "result[0]"}, tensor<3x7x2xf32> {jax.result_info = "result[1]"}, tensor<2x2xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<7xi32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<7xi32>) -> tensor<1x7xi32>
    %2 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x7xi32>) -> tensor<3x7xi32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<3x1xi32>) -> tensor<3x7xi32>
    %5 = stablehlo.compare LT, %3, %4, SIGNED : (tensor<3x7xi32>, tensor<3x7xi32>) -> tensor<3x7xi1>
    %cst = stablehlo.constant dense<1.100000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x7x2xf32>
    %7 = stablehlo.compare LT, %arg1, %6, FLOAT : (tensor<3x7x2xf32>, tensor<3x7x2xf32>) -> tensor<3x7x2xi1>
    %cst_0 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x7x2xf32>
    %9 = stablehlo.multiply %8, %arg1 : tensor<3x7x2xf32>
    %10 = call @_where(%7, %arg1, %9) : (tensor<3x7x2xi1>, tensor<3x7x2xf32>, tensor<3x7x2xf32>) -> tensor<3x7x2xf32>
    %cst_1 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x7x2xf32>
    %12 = stablehlo.subtract %10, %11 : tensor<3x7x2xf32>
    %13 = stablehlo.abs %12 : tensor<3x7x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x7x2xf32>
    %15 = stablehlo.compare GE, %12, %14, FLOAT : (tensor<3x7x2xf32>, tensor<3x7x2xf32>) -> tensor<3x7x2xi1>
    %16 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<3x7xi1>) -> tensor<3x7x1xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17:2 = call @_where_0(%16, %13, %cst_3) : (tensor<3x7x1xi1>, tensor<3x7x2xf32>, tensor<f32>) -> (tensor<3x7x2xf32>, tensor<3x7x2xi1>)
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%17#0 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<3x7x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %19 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %20 = stablehlo.convert %19 : (tensor<3x1xi32>) -> tensor<3x1xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %22 = stablehlo.divide %18, %21 : tensor<3x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%arg0 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<9x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_6 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %25 = stablehlo.divide %23, %24 : tensor<2xf32>
    %26 = stablehlo.dot_general %25, %arg3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %27 = stablehlo.sine %22 : tensor<3x2xf32>
    %28 = stablehlo.cosine %22 : tensor<3x2xf32>
    %29 = stablehlo.tanh %26 : tensor<2xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %31 = stablehlo.subtract %30, %29 : tensor<2xf32>
    %32 = stablehlo.broadcast_in_dim %29, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %34 = stablehlo.multiply %27, %33 : tensor<3x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.reduce(%34 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<2xf32>
    %36 = stablehlo.reshape %35 : (tensor<2xf32>) -> tensor<1x2xf32>
    %37 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
    %38 = stablehlo.multiply %33, %37 : tensor<3x2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.reduce(%36 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %40 = stablehlo.multiply %39, %31 : tensor<2xf32>
    %41 = stablehlo.multiply %40, %29 : tensor<2xf32>
    %42 = stablehlo.add %40, %41 : tensor<2xf32>
    %43 = stablehlo.multiply %38, %28 : tensor<3x2xf32>
    %44 = stablehlo.dot_general %42, %25, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
    %45 = stablehlo.transpose %44, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %46 = stablehlo.dot_general %42, %arg3, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %cst_11 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %48 = stablehlo.divide %46, %47 : tensor<2xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [1] : (tensor<2xf32>) -> tensor<9x2xf32>
    %50 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %51 = stablehlo.divide %43, %50 : tensor<3x2xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0, 2] : (tensor<3x2xf32>) -> tensor<3x7x2xf32>
    %53 = call @_where_1(%17#1, %52) : (tensor<3x7x2xi1>, tensor<3x7x2xf32>) -> tensor<3x7x2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x7x2xf32>
    %55 = stablehlo.select %15, %54, %53 : tensor<3x7x2xi1>, tensor<3x7x2xf32>
    %56 = stablehlo.select %15, %53, %54 : tensor<3x7x2xi1>, tensor<3x7x2xf32>
    %57 = stablehlo.negate %55 : tensor<3x7x2xf32>
    %58 = stablehlo.add %56, %57 : tensor<3x7x2xf32>
    %59:2 = call @_where_2(%7, %58) : (tensor<3x7x2xi1>, tensor<3x7x2xf32>) -> (tensor<3x7x2xf32>, tensor<3x7x2xf32>)
    %cst_13 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x7x2xf32>
    %61 = stablehlo.multiply %60, %59#1 : tensor<3x7x2xf32>
    %62 = stablehlo.add %59#0, %61 : tensor<3x7x2xf32>
    return %49, %62, %45 : tensor<9x2xf32>, tensor<3x7x2xf32>, tensor<2x2xf32>
  }
  func.func private @_where(%arg0: tensor<3x7x2xi1>, %arg1: tensor<3x7x2xf32>, %arg2: tensor<3x7x2xf32>) -> tensor<3x7x2xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3x7x2xi1>, tensor<3x7x2xf32>
    return %0 : tensor<3x7x2xf32>
  }
  func.func private @_where_0(%arg0: tensor<3x7x1xi1>, %arg1: tensor<3x7x2xf32>, %arg2: tensor<f32>) -> (tensor<3x7x2xf32>, tensor<3x7x2xi1>) {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1, 2] : (tensor<3x7x1xi1>) -> tensor<3x7x2xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<3x7x2xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<3x7x2xi1>, tensor<3x7x2xf32>
    return %3, %1 : tensor<3x7x2xf32>, tensor<3x7x2xi1>
  }
  func.func private @_where_1(%arg0: tensor<3x7x2xi1>, %arg1: tensor<3x7x2xf32>) -> tensor<3x7x2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x7x2xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<3x7x2xi1>, tensor<3x7x2xf32>
    return %1 : tensor<3x7x2xf32>
  }
  func.func private @_where_2(%arg0: tensor<3x7x2xi1>, %arg1: tensor<3x7x2xf32>) -> (tensor<3x7x2xf32>, tensor<3x7x2xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x7x2xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<3x7x2xi1>, tensor<3x7x2xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<3x7x2xi1>, tensor<3x7x2xf32>
    return %2, %1 : tensor<3x7x2xf32>, tensor<3x7x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
