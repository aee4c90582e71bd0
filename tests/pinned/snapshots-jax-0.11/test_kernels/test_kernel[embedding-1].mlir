// import jax
// import jax.numpy as jnp
//
//
// def position_bias(
//     counts: jnp.ndarray,
//     table: jnp.ndarray,
//     ids: jnp.ndarray,
//     wq1: jnp.ndarray,
//     wk1: jnp.ndarray,
// ):
//     """Position bias.
//
//     Args:
//         counts: (5,)
//         table: (6, 3)
//         ids: (5,)
//         wq1: (3, 4)
//         wk1: (3, 4)
//
//     Returns:
//         (4,)
//     """
//     select_m = (ids[..., None] == jnp.arange(6)).astype(table.dtype)
//     emb = jnp.dot(select_m, table)
//     q = emb @ wq1
//     keys = emb @ wk1
//     inv_freq = 100.0 ** (-jnp.arange(2) / 2)
//     theta = jnp.arange(5)[:, None] * inv_freq
//
//     def rotate(vec):
//         v1, right = vec[:, :2], vec[:, 2:]
//         c, sin_a = jnp.cos(theta), jnp.sin(theta)
//         rot_l = v1 * c - right * sin_a
//         rot_r = v1 * sin_a + right * c
//         return jnp.concatenate([rot_l, rot_r], axis=-1)
//
//     raw_scores = rotate(q) @ rotate(keys).T
//     causal = jnp.where(jnp.tril(jnp.ones((5, 5), dtype=bool)), raw_scores, -9.0)
//     attn = jax.nn.softmax(causal, axis=-1)
//     result = attn @ emb
//     return jnp.average(result, axis=0, weights=counts)
//
//   counts: float64[5] in [0.1, 1]
//   table: float64[6, 3] in [-0.5, 0.5]
//   ids: int32[5] in [0, 5]
//   wq1: float64[3, 4] in [-1, 1]
//   wk1: float64[3, 4] in [-1, 1]
// -----
// forward, cpu
module @jit_position_bias attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf64>, %arg1: tensor<6x3xf64>, %arg2: tensor<5xi32>, %arg3: tensor<3x4xf64>, %arg4: tensor<3x4xf64>) -> (tensor<3xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %1 = stablehlo.iota dim = 0 : tensor<6xi64>
    %2 = stablehlo.convert %0 : (tensor<5x1xi32>) -> tensor<5x1xi64>
    %3 = stablehlo.broadcast_in_dim %1, dims = [1] : (tensor<6xi64>) -> tensor<1x6xi64>
    %4 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<5x1xi64>) -> tensor<5x6xi64>
    %5 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x6xi64>) -> tensor<5x6xi64>
    %6 = stablehlo.compare EQ, %4, %5, SIGNED : (tensor<5x6xi64>, tensor<5x6xi64>) -> tensor<5x6xi1>
    %7 = stablehlo.convert %6 : (tensor<5x6xi1>) -> tensor<5x6xf64>
    %8 = stablehlo.dot_general %7, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x6xf64>, tensor<6x3xf64>) -> tensor<5x3xf64>
    %9 = stablehlo.dot_general %8, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf64>, tensor<3x4xf64>) -> tensor<5x4xf64>
    %10 = stablehlo.dot_general %8, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf64>, tensor<3x4xf64>) -> tensor<5x4xf64>
    %11 = stablehlo.iota dim = 0 : tensor<2xi64>
    %12 = stablehlo.negate %11 : tensor<2xi64>
    %13 = stablehlo.convert %12 : (tensor<2xi64>) -> tensor<2xf64>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %15 = stablehlo.divide %13, %14 : tensor<2xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+02> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %17 = stablehlo.power %16, %15 : tensor<2xf64>
    %18 = stablehlo.iota dim = 0 : tensor<5xi64>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<5xi64>) -> tensor<5x1xi64>
    %20 = stablehlo.convert %19 : (tensor<5x1xi64>) -> tensor<5x1xf64>
    %21 = stablehlo.broadcast_in_dim %17, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %22 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x2xf64>
    %23 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<1x2xf64>) -> tensor<5x2xf64>
    %24 = stablehlo.multiply %22, %23 : tensor<5x2xf64>
    %25 = stablehlo.slice %9 [0:5, 0:2] : (tensor<5x4xf64>) -> tensor<5x2xf64>
    %26 = stablehlo.slice %9 [0:5, 2:4] : (tensor<5x4xf64>) -> tensor<5x2xf64>
    %27 = stablehlo.cosine %24 : tensor<5x2xf64>
    %28 = stablehlo.sine %24 : tensor<5x2xf64>
    %29 = stablehlo.multiply %25, %27 : tensor<5x2xf64>
    %30 = stablehlo.multiply %26, %28 : tensor<5x2xf64>
    %31 = stablehlo.subtract %29, %30 : tensor<5x2xf64>
    %32 = stablehlo.multiply %25, %28 : tensor<5x2xf64>
    %33 = stablehlo.multiply %26, %27 : tensor<5x2xf64>
    %34 = stablehlo.add %32, %33 : tensor<5x2xf64>
    %35 = stablehlo.concatenate %31, %34, dim = 1 : (tensor<5x2xf64>, tensor<5x2xf64>) -> tensor<5x4xf64>
    %36 = stablehlo.slice %10 [0:5, 0:2] : (tensor<5x4xf64>) -> tensor<5x2xf64>
    %37 = stablehlo.slice %10 [0:5, 2:4] : (tensor<5x4xf64>) -> tensor<5x2xf64>
    %38 = stablehlo.cosine %24 : tensor<5x2xf64>
    %39 = stablehlo.sine %24 : tensor<5x2xf64>
    %40 = stablehlo.multiply %36, %38 : tensor<5x2xf64>
    %41 = stablehlo.multiply %37, %39 : tensor<5x2xf64>
    %42 = stablehlo.subtract %40, %41 : tensor<5x2xf64>
    %43 = stablehlo.multiply %36, %39 : tensor<5x2xf64>
    %44 = stablehlo.multiply %37, %38 : tensor<5x2xf64>
    %45 = stablehlo.add %43, %44 : tensor<5x2xf64>
    %46 = stablehlo.concatenate %42, %45, dim = 1 : (tensor<5x2xf64>, tensor<5x2xf64>) -> tensor<5x4xf64>
    %47 = stablehlo.transpose %46, dims = [1, 0] : (tensor<5x4xf64>) -> tensor<4x5xf64>
    %48 = stablehlo.dot_general %35, %47, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<4x5xf64>) -> tensor<5x5xf64>
    %c = stablehlo.constant dense<true> : tensor<i1>
    %49 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<5x5xi1>
    %50 = call @tril(%49) : (tensor<5x5xi1>) -> tensor<5x5xi1>
    %cst_1 = stablehlo.constant dense<-9.000000e+00> : tensor<f64>
    %51 = call @_where(%50, %48, %cst_1) : (tensor<5x5xi1>, tensor<5x5xf64>, tensor<f64>) -> tensor<5x5xf64>
    %cst_2 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %52 = stablehlo.reduce(%51 init: %cst_2) applies stablehlo.maximum across dimensions = [1] : (tensor<5x5xf64>, tensor<f64>) -> tensor<5xf64>
    %cst_3 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %53 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %54 = stablehlo.maximum %53, %52 : tensor<5xf64>
    %55 = stablehlo.broadcast_in_dim %54, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
    %57 = stablehlo.subtract %51, %56 : tensor<5x5xf64>
    %58 = stablehlo.exponential %57 : tensor<5x5xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %59 = stablehlo.reduce(%58 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<5x5xf64>, tensor<f64>) -> tensor<5xf64>
    %60 = stablehlo.broadcast_in_dim %59, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %61 = stablehlo.broadcast_in_dim %60, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
    %62 = stablehlo.divide %58, %61 : tensor<5x5xf64>
    %63 = stablehlo.dot_general %62, %8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x3xf64>) -> tensor<5x3xf64>
    %64 = stablehlo.reshape %arg0 : (tensor<5xf64>) -> tensor<5x1xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %65 = stablehlo.reduce(%64 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<5x1xf64>, tensor<f64>) -> tensor<1xf64>
    %66 = stablehlo.broadcast_in_dim %64, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x3xf64>
    %67 = stablehlo.multiply %63, %66 : tensor<5x3xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %68 = stablehlo.reduce(%67 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<5x3xf64>, tensor<f64>) -> tensor<3xf64>
    %69 = stablehlo.broadcast_in_dim %65, dims = [0] : (tensor<1xf64>) -> tensor<3xf64>
    %70 = stablehlo.divide %68, %69 : tensor<3xf64>
    return %70 : tensor<3xf64>
  }
  func.func private @tril(%arg0: tensor<5x5xi1>) -> tensor<5x5xi1> {
    %0 = stablehlo.iota dim = 0 : tensor<5x5xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %2 = stablehlo.add %0, %1 : tensor<5x5xi64>
    %3 = stablehlo.iota dim = 1 : tensor<5x5xi64>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
    %c_0 = stablehlo.constant dense<false> : tensor<i1>
    %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i1>) -> tensor<5x5xi1>
    %6 = stablehlo.select %4, %arg0, %5 : tensor<5x5xi1>, tensor<5x5xi1>
    return %6 : tensor<5x5xi1>
  }
  func.func private @_where(%arg0: tensor<5x5xi1>, %arg1: tensor<5x5xf64>, %arg2: tensor<f64>) -> tensor<5x5xf64> {
    %0 = stablehlo.convert %arg2 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<5x5xi1>, tensor<5x5xf64>
    return %2 : tensor<5x5xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf64>, %arg1: tensor<6x3xf64>, %arg2: tensor<5xi32>, %arg3: tensor<3x4xf64>, %arg4: tensor<3x4xf64>) -> (tensor<5xf64> {jax.result_info = "result[0]"}, tensor<6x3xf64> {jax.result_info = "result[1]"}, tensor<3x4xf64> {jax.result_info = "result[2]"}, tensor<3x4xf64> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %1 = stablehlo.iota dim = 0 : tensor<6xi64>
    %2 = stablehlo.convert %0 : (tensor<5x1xi32>) -> tensor<5x1xi64>
    %3 = stablehlo.broadcast_in_dim %1, dims = [1] : (tensor<6xi64>) -> tensor<1x6xi64>
    %4 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<5x1xi64>) -> tensor<5x6xi64>
    %5 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x6xi64>) -> tensor<5x6xi64>
    %6 = stablehlo.compare EQ, %4, %5, SIGNED : (tensor<5x6xi64>, tensor<5x6xi64>) -> tensor<5x6xi1>
    %7 = stablehlo.convert %6 : (tensor<5x6xi1>) -> tensor<5x6xf64>
    %8 = stablehlo.dot_general %7, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x6xf64>, tensor<6x3xf64>) -> tensor<5x3xf64>
    %9 = stablehlo.dot_general %8, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf64>, tensor<3x4xf64>) -> tensor<5x4xf64>
    %10 = stablehlo.dot_general %8, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf64>, tensor<3x4xf64>) -> tensor<5x4xf64>
    %11 = stablehlo.iota dim = 0 : tensor<2xi64>
    %12 = stablehlo.negate %11 : tensor<2xi64>
    %13 = stablehlo.convert %12 : (tensor<2xi64>) -> tensor<2xf64>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %15 = stablehlo.divide %13, %14 : tensor<2xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+02> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %17 = stablehlo.power %16, %15 : tensor<2xf64>
    %18 = stablehlo.iota dim = 0 : tensor<5xi64>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<5xi64>) -> tensor<5x1xi64>
    %20 = stablehlo.convert %19 : (tensor<5x1xi64>) -> tensor<5x1xf64>
    %21 = stablehlo.broadcast_in_dim %17, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %22 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x2xf64>
    %23 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<1x2xf64>) -> tensor<5x2xf64>
    %24 = stablehlo.multiply %22, %23 : tensor<5x2xf64>
    %25 = stablehlo.slice %9 [0:5, 0:2] : (tensor<5x4xf64>) -> tensor<5x2xf64>
    %26 = stablehlo.slice %9 [0:5, 2:4] : (tensor<5x4xf64>) -> tensor<5x2xf64>
    %27 = stablehlo.cosine %24 : tensor<5x2xf64>
    %28 = stablehlo.sine %24 : tensor<5x2xf64>
    %29 = stablehlo.multiply %25, %27 : tensor<5x2xf64>
    %30 = stablehlo.multiply %26, %28 : tensor<5x2xf64>
    %31 = stablehlo.subtract %29, %30 : tensor<5x2xf64>
    %32 = stablehlo.multiply %25, %28 : tensor<5x2xf64>
    %33 = stablehlo.multiply %26, %27 : tensor<5x2xf64>
    %34 = stablehlo.add %32, %33 : tensor<5x2xf64>
    %35 = stablehlo.concatenate %31, %34, dim = 1 : (tensor<5x2xf64>, tensor<5x2xf64>) -> tensor<5x4xf64>
    %36 = stablehlo.slice %10 [0:5, 0:2] : (tensor<5x4xf64>) -> tensor<5x2xf64>
    %37 = stablehlo.slice %10 [0:5, 2:4] : (tensor<5x4xf64>) -> tensor<5x2xf64>
    %38 = stablehlo.cosine %24 : tensor<5x2xf64>
    %39 = stablehlo.sine %24 : tensor<5x2xf64>
    %40 = stablehlo.multiply %36, %38 : tensor<5x2xf64>
    %41 = stablehlo.multiply %37, %39 : tensor<5x2xf64>
    %42 = stablehlo.subtract %40, %41 : tensor<5x2xf64>
    %43 = stablehlo.multiply %36, %39 : tensor<5x2xf64>
    %44 = stablehlo.multiply %37, %38 : tensor<5x2xf64>
    %45 = stablehlo.add %43, %44 : tensor<5x2xf64>
    %46 = stablehlo.concatenate %42, %45, dim = 1 : (tensor<5x2xf64>, tensor<5x2xf64>) -> tensor<5x4xf64>
    %47 = stablehlo.transpose %46, dims = [1, 0] : (tensor<5x4xf64>) -> tensor<4x5xf64>
    %48 = stablehlo.dot_general %35, %47, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<4x5xf64>) -> tensor<5x5xf64>
    %c = stablehlo.constant dense<true> : tensor<i1>
    %49 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<5x5xi1>
    %50 = call @tril(%49) : (tensor<5x5xi1>) -> tensor<5x5xi1>
    %cst_1 = stablehlo.constant dense<-9.000000e+00> : tensor<f64>
    %51 = call @_where(%50, %48, %cst_1) : (tensor<5x5xi1>, tensor<5x5xf64>, tensor<f64>) -> tensor<5x5xf64>
    %cst_2 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %52 = stablehlo.reduce(%51 init: %cst_2) applies stablehlo.maximum across dimensions = [1] : (tensor<5x5xf64>, tensor<f64>) -> tensor<5xf64>
    %cst_3 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %53 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %54 = stablehlo.maximum %53, %52 : tensor<5xf64>
    %55 = stablehlo.broadcast_in_dim %54, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
    %57 = stablehlo.subtract %51, %56 : tensor<5x5xf64>
    %58 = stablehlo.exponential %57 : tensor<5x5xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %59 = stablehlo.reduce(%58 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<5x5xf64>, tensor<f64>) -> tensor<5xf64>
    %60 = stablehlo.broadcast_in_dim %59, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %61 = stablehlo.broadcast_in_dim %60, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
    %62 = stablehlo.divide %58, %61 : tensor<5x5xf64>
    %63 = stablehlo.multiply %60, %60 : tensor<5x1xf64>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %64 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %65 = stablehlo.divide %64, %63 : tensor<5x1xf64>
    %66 = stablehlo.dot_general %62, %8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x3xf64>) -> tensor<5x3xf64>
    %67 = stablehlo.reshape %arg0 : (tensor<5xf64>) -> tensor<5x1xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %68 = stablehlo.reduce(%67 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<5x1xf64>, tensor<f64>) -> tensor<1xf64>
    %69 = stablehlo.broadcast_in_dim %67, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x3xf64>
    %70 = stablehlo.multiply %66, %69 : tensor<5x3xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %71 = stablehlo.reduce(%70 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<5x3xf64>, tensor<f64>) -> tensor<3xf64>
    %72 = stablehlo.multiply %68, %68 : tensor<1xf64>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %73 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %74 = stablehlo.divide %73, %72 : tensor<1xf64>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %75 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %76 = stablehlo.broadcast_in_dim %74, dims = [0] : (tensor<1xf64>) -> tensor<3xf64>
    %77 = stablehlo.multiply %75, %76 : tensor<3xf64>
    %78 = stablehlo.multiply %77, %71 : tensor<3xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %79 = stablehlo.reduce(%78 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %80 = stablehlo.reshape %79 : (tensor<f64>) -> tensor<1xf64>
    %81 = stablehlo.negate %80 : tensor<1xf64>
    %82 = stablehlo.broadcast_in_dim %68, dims = [0] : (tensor<1xf64>) -> tensor<3xf64>
    %83 = stablehlo.divide %75, %82 : tensor<3xf64>
    %84 = stablehlo.broadcast_in_dim %83, dims = [1] : (tensor<3xf64>) -> tensor<5x3xf64>
    %85 = stablehlo.multiply %66, %84 : tensor<5x3xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %86 = stablehlo.reduce(%85 init: %cst_11) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf64>, tensor<f64>) -> tensor<5xf64>
    %87 = stablehlo.reshape %86 : (tensor<5xf64>) -> tensor<5x1xf64>
    %88 = stablehlo.broadcast_in_dim %67, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x3xf64>
    %89 = stablehlo.multiply %84, %88 : tensor<5x3xf64>
    %90 = stablehlo.broadcast_in_dim %81, dims = [1] : (tensor<1xf64>) -> tensor<5x1xf64>
    %91 = stablehlo.add %87, %90 : tensor<5x1xf64>
    %92 = stablehlo.reshape %91 : (tensor<5x1xf64>) -> tensor<5xf64>
    %93 = stablehlo.dot_general %89, %62, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf64>, tensor<5x5xf64>) -> tensor<3x5xf64>
    %94 = stablehlo.transpose %93, dims = [1, 0] : (tensor<3x5xf64>) -> tensor<5x3xf64>
    %95 = stablehlo.dot_general %89, %8, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf64>, tensor<5x3xf64>) -> tensor<5x5xf64>
    %96 = stablehlo.broadcast_in_dim %65, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
    %97 = stablehlo.multiply %95, %96 : tensor<5x5xf64>
    %98 = stablehlo.multiply %97, %58 : tensor<5x5xf64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %99 = stablehlo.reduce(%98 init: %cst_12) applies stablehlo.add across dimensions = [1] : (tensor<5x5xf64>, tensor<f64>) -> tensor<5xf64>
    %100 = stablehlo.reshape %99 : (tensor<5xf64>) -> tensor<5x1xf64>
    %101 = stablehlo.negate %100 : tensor<5x1xf64>
    %102 = stablehlo.broadcast_in_dim %60, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
    %103 = stablehlo.divide %95, %102 : tensor<5x5xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %104 = stablehlo.reduce(%101 init: %cst_13) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<5xf64>
    %105 = stablehlo.broadcast_in_dim %104, dims = [0] : (tensor<5xf64>) -> tensor<5x5xf64>
    %106 = stablehlo.add %103, %105 : tensor<5x5xf64>
    %107 = stablehlo.multiply %106, %58 : tensor<5x5xf64>
    %108 = call @_where_0(%50, %107) : (tensor<5x5xi1>, tensor<5x5xf64>) -> tensor<5x5xf64>
    %109 = stablehlo.dot_general %108, %35, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x4xf64>) -> tensor<5x4xf64>
    %110 = stablehlo.transpose %109, dims = [1, 0] : (tensor<5x4xf64>) -> tensor<4x5xf64>
    %111 = stablehlo.dot_general %108, %47, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<4x5xf64>) -> tensor<5x4xf64>
    %112 = stablehlo.transpose %110, dims = [1, 0] : (tensor<4x5xf64>) -> tensor<5x4xf64>
    %113 = stablehlo.slice %112 [0:5, 0:2] : (tensor<5x4xf64>) -> tensor<5x2xf64>
    %114 = stablehlo.slice %112 [0:5, 2:4] : (tensor<5x4xf64>) -> tensor<5x2xf64>
    %115 = stablehlo.multiply %114, %38 : tensor<5x2xf64>
    %116 = stablehlo.multiply %114, %39 : tensor<5x2xf64>
    %117 = stablehlo.negate %113 : tensor<5x2xf64>
    %118 = stablehlo.multiply %117, %39 : tensor<5x2xf64>
    %119 = stablehlo.add %115, %118 : tensor<5x2xf64>
    %120 = stablehlo.multiply %113, %38 : tensor<5x2xf64>
    %121 = stablehlo.add %116, %120 : tensor<5x2xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %122 = stablehlo.pad %119, %cst_14, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<5x2xf64>, tensor<f64>) -> tensor<5x4xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %123 = stablehlo.pad %121, %cst_15, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<5x2xf64>, tensor<f64>) -> tensor<5x4xf64>
    %124 = stablehlo.add %122, %123 : tensor<5x4xf64>
    %125 = stablehlo.slice %111 [0:5, 0:2] : (tensor<5x4xf64>) -> tensor<5x2xf64>
    %126 = stablehlo.slice %111 [0:5, 2:4] : (tensor<5x4xf64>) -> tensor<5x2xf64>
    %127 = stablehlo.multiply %126, %27 : tensor<5x2xf64>
    %128 = stablehlo.multiply %126, %28 : tensor<5x2xf64>
    %129 = stablehlo.negate %125 : tensor<5x2xf64>
    %130 = stablehlo.multiply %129, %28 : tensor<5x2xf64>
    %131 = stablehlo.add %127, %130 : tensor<5x2xf64>
    %132 = stablehlo.multiply %125, %27 : tensor<5x2xf64>
    %133 = stablehlo.add %128, %132 : tensor<5x2xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %134 = stablehlo.pad %131, %cst_16, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<5x2xf64>, tensor<f64>) -> tensor<5x4xf64>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %135 = stablehlo.pad %133, %cst_17, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<5x2xf64>, tensor<f64>) -> tensor<5x4xf64>
    %136 = stablehlo.add %134, %135 : tensor<5x4xf64>
    %137 = stablehlo.dot_general %124, %8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<5x3xf64>) -> tensor<4x3xf64>
    %138 = stablehlo.transpose %137, dims = [1, 0] : (tensor<4x3xf64>) -> tensor<3x4xf64>
    %139 = stablehlo.dot_general %124, %arg4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<3x4xf64>) -> tensor<5x3xf64>
    %140 = stablehlo.add %94, %139 : tensor<5x3xf64>
    %141 = stablehlo.dot_general %136, %8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<5x3xf64>) -> tensor<4x3xf64>
    %142 = stablehlo.transpose %141, dims = [1, 0] : (tensor<4x3xf64>) -> tensor<3x4xf64>
    %143 = stablehlo.dot_general %136, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<3x4xf64>) -> tensor<5x3xf64>
    %144 = stablehlo.add %140, %143 : tensor<5x3xf64>
    %145 = stablehlo.dot_general %144, %7, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf64>, tensor<5x6xf64>) -> tensor<3x6xf64>
    %146 = stablehlo.transpose %145, dims = [1, 0] : (tensor<3x6xf64>) -> tensor<6x3xf64>
    return %92, %146, %142, %138 : tensor<5xf64>, tensor<6x3xf64>, tensor<3x4xf64>, tensor<3x4xf64>
  }
  func.func private @tril(%arg0: tensor<5x5xi1>) -> tensor<5x5xi1> {
    %0 = stablehlo.iota dim = 0 : tensor<5x5xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %2 = stablehlo.add %0, %1 : tensor<5x5xi64>
    %3 = stablehlo.iota dim = 1 : tensor<5x5xi64>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
    %c_0 = stablehlo.constant dense<false> : tensor<i1>
    %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i1>) -> tensor<5x5xi1>
    %6 = stablehlo.select %4, %arg0, %5 : tensor<5x5xi1>, tensor<5x5xi1>
    return %6 : tensor<5x5xi1>
  }
  func.func private @_where(%arg0: tensor<5x5xi1>, %arg1: tensor<5x5xf64>, %arg2: tensor<f64>) -> tensor<5x5xf64> {
    %0 = stablehlo.convert %arg2 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<5x5xi1>, tensor<5x5xf64>
    return %2 : tensor<5x5xf64>
  }
  func.func private @_where_0(%arg0: tensor<5x5xi1>, %arg1: tensor<5x5xf64>) -> tensor<5x5xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<5x5xi1>, tensor<5x5xf64>
    return %1 : tensor<5x5xf64>
  }
}
// -----
// backward, cuda: same text as cpu
