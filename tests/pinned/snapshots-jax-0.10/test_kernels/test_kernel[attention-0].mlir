// import jax
// import jax.numpy as jnp
//
//
// def attention_head(x, q_proj, wk, w_v, w_out):
//     product = x * jnp.sin(x)
//     added = product + 0.2 * jnp.tanh(product)
//     q = added @ q_proj
//     queries = 0.99 * q
//     k = added @ wk
//     keys = jnp.tanh(k)
//     values = added @ w_v
//     v = jnp.tanh(values)
//     positions = jnp.arange(3)
//     gap = positions[:, None] - positions[None, :]
//     local_mask = (gap >= 0) & (gap <= 2)
//     sim = 0.577 * jnp.einsum("id,jd->ij", queries, keys)
//     logits = jnp.tanh(sim)
//     masked_scores = jnp.where(local_mask, logits, jnp.finfo(logits.dtype).min)
//     weights = jax.nn.softmax(masked_scores, axis=1)
//     attended = weights @ v
//     transformed = jax.lax.dot_general(attended, w_out, (((1,), (0,)), ((), ())))
//     s = added + transformed
//     center = jnp.mean(s, axis=1)
//     return center * (0.87 - center)
//
//   x: float32[3, 6] in [-1.5, 1.5]
//   q_proj: float32[6, 3] in [-0.4, 0.4]
//   wk: float32[6, 3] in [-0.6, 0.6]
//   w_v: float32[6, 3] in [-0.4, 0.4]
//   w_out: float32[3, 6] in [-0.75, 0.75]
// -----
// forward, cpu
module @jit_attention_head attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x6xf32>, %arg1: tensor<6x3xf32>, %arg2: tensor<6x3xf32>, %arg3: tensor<6x3xf32>, %arg4: tensor<3x6xf32>) -> (tensor<3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.sine %arg0 : tensor<3x6xf32>
    %1 = stablehlo.multiply %arg0, %0 : tensor<3x6xf32>
    %2 = stablehlo.tanh %1 : tensor<3x6xf32>
    %cst = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<3x6xf32>
    %5 = stablehlo.add %1, %4 : tensor<3x6xf32>
    %6 = stablehlo.dot_general %5, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x6xf32>, tensor<6x3xf32>) -> tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %8 = stablehlo.multiply %7, %6 : tensor<3x3xf32>
    %9 = stablehlo.dot_general %5, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x6xf32>, tensor<6x3xf32>) -> tensor<3x3xf32>
    %10 = stablehlo.tanh %9 : tensor<3x3xf32>
    %11 = stablehlo.dot_general %5, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x6xf32>, tensor<6x3xf32>) -> tensor<3x3xf32>
    %12 = stablehlo.tanh %11 : tensor<3x3xf32>
    %13 = stablehlo.iota dim = 0 : tensor<3xi32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %15 = stablehlo.broadcast_in_dim %13, dims = [1] : (tensor<3xi32>) -> tensor<1x3xi32>
    %16 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<3x1xi32>) -> tensor<3x3xi32>
    %17 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<1x3xi32>) -> tensor<3x3xi32>
    %18 = stablehlo.subtract %16, %17 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %19 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %20 = stablehlo.compare GE, %18, %19, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %c_1 = stablehlo.constant dense<2> : tensor<i32>
    %21 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %22 = stablehlo.compare LE, %18, %21, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %23 = stablehlo.and %20, %22 : tensor<3x3xi1>
    %24 = stablehlo.dot_general %8, %10, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<5.770000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %26 = stablehlo.multiply %25, %24 : tensor<3x3xf32>
    %27 = stablehlo.tanh %26 : tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<-3.40282347E+38> : tensor<f32>
    %28 = call @_where(%23, %27, %cst_3) : (tensor<3x3xi1>, tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %29 = stablehlo.reduce(%28 init: %cst_4) applies stablehlo.maximum across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %31 = stablehlo.maximum %30, %29 : tensor<3xf32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %34 = stablehlo.subtract %28, %33 : tensor<3x3xf32>
    %35 = stablehlo.exponential %34 : tensor<3x3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.reduce(%35 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %39 = stablehlo.divide %35, %38 : tensor<3x3xf32>
    %40 = stablehlo.dot_general %39, %12, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %41 = stablehlo.dot_general %40, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x6xf32>) -> tensor<3x6xf32>
    %42 = stablehlo.add %5, %41 : tensor<3x6xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.reduce(%42 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<3x6xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_8 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %45 = stablehlo.divide %43, %44 : tensor<3xf32>
    %cst_9 = stablehlo.constant dense<8.700000e-01> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %47 = stablehlo.subtract %46, %45 : tensor<3xf32>
    %48 = stablehlo.multiply %45, %47 : tensor<3xf32>
    return %48 : tensor<3xf32>
  }
  func.func private @_where(%arg0: tensor<3x3xi1>, %arg1: tensor<3x3xf32>, %arg2: tensor<f32>) -> tensor<3x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<3x3xi1>, tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x6xf32>, %arg1: tensor<6x3xf32>, %arg2: tensor<6x3xf32>, %arg3: tensor<6x3xf32>, %arg4: tensor<3x6xf32>) -> (tensor<3x6xf32> {jax.result_info = "result[0]"}, tensor<6x3xf32> {jax.result_info = "result[1]"}, tensor<6x3xf32> {jax.result_info = "result[2]"}, tensor<6x3xf32> {jax.result_info = "result[3]"}, tensor<3x6xf32> {jax.result_info = "result[4]"}) {
    %0 = stablehlo.sine %arg0 : tensor<3x6xf32>
    %1 = stablehlo.cosine %arg0 : tensor<3x6xf32>
    %2 = stablehlo.multiply %arg0, %0 : tensor<3x6xf32>
    %3 = stablehlo.tanh %2 : tensor<3x6xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %5 = stablehlo.subtract %4, %3 : tensor<3x6xf32>
    %cst_0 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %7 = stablehlo.multiply %6, %3 : tensor<3x6xf32>
    %8 = stablehlo.add %2, %7 : tensor<3x6xf32>
    %9 = stablehlo.dot_general %8, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x6xf32>, tensor<6x3xf32>) -> tensor<3x3xf32>
    %cst_1 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<3x3xf32>
    %12 = stablehlo.dot_general %8, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x6xf32>, tensor<6x3xf32>) -> tensor<3x3xf32>
    %13 = stablehlo.tanh %12 : tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %15 = stablehlo.subtract %14, %13 : tensor<3x3xf32>
    %16 = stablehlo.dot_general %8, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x6xf32>, tensor<6x3xf32>) -> tensor<3x3xf32>
    %17 = stablehlo.tanh %16 : tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %19 = stablehlo.subtract %18, %17 : tensor<3x3xf32>
    %20 = stablehlo.iota dim = 0 : tensor<3xi32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %22 = stablehlo.broadcast_in_dim %20, dims = [1] : (tensor<3xi32>) -> tensor<1x3xi32>
    %23 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<3x1xi32>) -> tensor<3x3xi32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<1x3xi32>) -> tensor<3x3xi32>
    %25 = stablehlo.subtract %23, %24 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %26 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %27 = stablehlo.compare GE, %25, %26, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %c_4 = stablehlo.constant dense<2> : tensor<i32>
    %28 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %29 = stablehlo.compare LE, %25, %28, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %30 = stablehlo.and %27, %29 : tensor<3x3xi1>
    %31 = stablehlo.dot_general %11, %13, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %cst_5 = stablehlo.constant dense<5.770000e-01> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<3x3xf32>
    %34 = stablehlo.tanh %33 : tensor<3x3xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %36 = stablehlo.subtract %35, %34 : tensor<3x3xf32>
    %cst_7 = stablehlo.constant dense<-3.40282347E+38> : tensor<f32>
    %37 = call @_where(%30, %34, %cst_7) : (tensor<3x3xi1>, tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %38 = stablehlo.reduce(%37 init: %cst_8) applies stablehlo.maximum across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %40 = stablehlo.maximum %39, %38 : tensor<3xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %43 = stablehlo.subtract %37, %42 : tensor<3x3xf32>
    %44 = stablehlo.exponential %43 : tensor<3x3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.reduce(%44 init: %cst_10) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %48 = stablehlo.divide %44, %47 : tensor<3x3xf32>
    %49 = stablehlo.multiply %46, %46 : tensor<3x1xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %51 = stablehlo.divide %50, %49 : tensor<3x1xf32>
    %52 = stablehlo.dot_general %48, %17, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %53 = stablehlo.dot_general %52, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x6xf32>) -> tensor<3x6xf32>
    %54 = stablehlo.add %8, %53 : tensor<3x6xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.reduce(%54 init: %cst_12) applies stablehlo.add across dimensions = [1] : (tensor<3x6xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_13 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %57 = stablehlo.divide %55, %56 : tensor<3xf32>
    %cst_14 = stablehlo.constant dense<8.700000e-01> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %59 = stablehlo.subtract %58, %57 : tensor<3xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %61 = stablehlo.multiply %57, %60 : tensor<3xf32>
    %62 = stablehlo.multiply %60, %59 : tensor<3xf32>
    %63 = stablehlo.negate %61 : tensor<3xf32>
    %64 = stablehlo.add %62, %63 : tensor<3xf32>
    %cst_16 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %66 = stablehlo.divide %64, %65 : tensor<3xf32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [0] : (tensor<3xf32>) -> tensor<3x6xf32>
    %68 = stablehlo.dot_general %67, %52, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x6xf32>, tensor<3x3xf32>) -> tensor<6x3xf32>
    %69 = stablehlo.transpose %68, dims = [1, 0] : (tensor<6x3xf32>) -> tensor<3x6xf32>
    %70 = stablehlo.dot_general %67, %arg4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x3xf32>
    %71 = stablehlo.dot_general %70, %48, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %72 = stablehlo.transpose %71, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %73 = stablehlo.dot_general %70, %17, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %74 = stablehlo.broadcast_in_dim %51, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %75 = stablehlo.multiply %73, %74 : tensor<3x3xf32>
    %76 = stablehlo.multiply %75, %44 : tensor<3x3xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.reduce(%76 init: %cst_17) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %78 = stablehlo.reshape %77 : (tensor<3xf32>) -> tensor<3x1xf32>
    %79 = stablehlo.negate %78 : tensor<3x1xf32>
    %80 = stablehlo.broadcast_in_dim %46, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %81 = stablehlo.divide %73, %80 : tensor<3x3xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.reduce(%79 init: %cst_18) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    %83 = stablehlo.broadcast_in_dim %82, dims = [0] : (tensor<3xf32>) -> tensor<3x3xf32>
    %84 = stablehlo.add %81, %83 : tensor<3x3xf32>
    %85 = stablehlo.multiply %84, %44 : tensor<3x3xf32>
    %86 = call @_where_0(%30, %85) : (tensor<3x3xi1>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %87 = stablehlo.multiply %86, %36 : tensor<3x3xf32>
    %88 = stablehlo.multiply %87, %34 : tensor<3x3xf32>
    %89 = stablehlo.add %87, %88 : tensor<3x3xf32>
    %cst_19 = stablehlo.constant dense<5.770000e-01> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %91 = stablehlo.multiply %90, %89 : tensor<3x3xf32>
    %92 = stablehlo.dot_general %91, %11, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %93 = stablehlo.dot_general %91, %13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %94 = stablehlo.multiply %72, %19 : tensor<3x3xf32>
    %95 = stablehlo.multiply %94, %17 : tensor<3x3xf32>
    %96 = stablehlo.add %94, %95 : tensor<3x3xf32>
    %97 = stablehlo.dot_general %96, %8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x6xf32>) -> tensor<3x6xf32>
    %98 = stablehlo.transpose %97, dims = [1, 0] : (tensor<3x6xf32>) -> tensor<6x3xf32>
    %99 = stablehlo.dot_general %96, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<6x3xf32>) -> tensor<3x6xf32>
    %100 = stablehlo.add %67, %99 : tensor<3x6xf32>
    %101 = stablehlo.multiply %92, %15 : tensor<3x3xf32>
    %102 = stablehlo.multiply %101, %13 : tensor<3x3xf32>
    %103 = stablehlo.add %101, %102 : tensor<3x3xf32>
    %104 = stablehlo.dot_general %103, %8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x6xf32>) -> tensor<3x6xf32>
    %105 = stablehlo.transpose %104, dims = [1, 0] : (tensor<3x6xf32>) -> tensor<6x3xf32>
    %106 = stablehlo.dot_general %103, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<6x3xf32>) -> tensor<3x6xf32>
    %107 = stablehlo.add %100, %106 : tensor<3x6xf32>
    %cst_20 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %109 = stablehlo.multiply %108, %93 : tensor<3x3xf32>
    %110 = stablehlo.dot_general %109, %8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x6xf32>) -> tensor<3x6xf32>
    %111 = stablehlo.transpose %110, dims = [1, 0] : (tensor<3x6xf32>) -> tensor<6x3xf32>
    %112 = stablehlo.dot_general %109, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<6x3xf32>) -> tensor<3x6xf32>
    %113 = stablehlo.add %107, %112 : tensor<3x6xf32>
    %cst_21 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %115 = stablehlo.multiply %114, %113 : tensor<3x6xf32>
    %116 = stablehlo.multiply %115, %5 : tensor<3x6xf32>
    %117 = stablehlo.add %113, %116 : tensor<3x6xf32>
    %118 = stablehlo.multiply %116, %3 : tensor<3x6xf32>
    %119 = stablehlo.add %117, %118 : tensor<3x6xf32>
    %120 = stablehlo.multiply %arg0, %119 : tensor<3x6xf32>
    %121 = stablehlo.multiply %119, %0 : tensor<3x6xf32>
    %122 = stablehlo.multiply %120, %1 : tensor<3x6xf32>
    %123 = stablehlo.add %121, %122 : tensor<3x6xf32>
    return %123, %111, %105, %98, %69 : tensor<3x6xf32>, tensor<6x3xf32>, tensor<6x3xf32>, tensor<6x3xf32>, tensor<3x6xf32>
  }
  func.func private @_where(%arg0: tensor<3x3xi1>, %arg1: tensor<3x3xf32>, %arg2: tensor<f32>) -> tensor<3x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<3x3xi1>, tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
  func.func private @_where_0(%arg0: tensor<3x3xi1>, %arg1: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<3x3xi1>, tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
