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
    %5 = stablehlo.add %4, %3 : tensor<3x6xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %7 = stablehlo.subtract %6, %3 : tensor<3x6xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<3x6xf32>
    %cst_1 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %10 = stablehlo.multiply %9, %3 : tensor<3x6xf32>
    %11 = stablehlo.add %2, %10 : tensor<3x6xf32>
    %12 = stablehlo.dot_general %11, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x6xf32>, tensor<6x3xf32>) -> tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %14 = stablehlo.multiply %13, %12 : tensor<3x3xf32>
    %15 = stablehlo.dot_general %11, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x6xf32>, tensor<6x3xf32>) -> tensor<3x3xf32>
    %16 = stablehlo.tanh %15 : tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %18 = stablehlo.add %17, %16 : tensor<3x3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %20 = stablehlo.subtract %19, %16 : tensor<3x3xf32>
    %21 = stablehlo.multiply %18, %20 : tensor<3x3xf32>
    %22 = stablehlo.dot_general %11, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x6xf32>, tensor<6x3xf32>) -> tensor<3x3xf32>
    %23 = stablehlo.tanh %22 : tensor<3x3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %25 = stablehlo.add %24, %23 : tensor<3x3xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %27 = stablehlo.subtract %26, %23 : tensor<3x3xf32>
    %28 = stablehlo.multiply %25, %27 : tensor<3x3xf32>
    %29 = stablehlo.iota dim = 0 : tensor<3xi32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %31 = stablehlo.broadcast_in_dim %29, dims = [1] : (tensor<3xi32>) -> tensor<1x3xi32>
    %32 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<3x1xi32>) -> tensor<3x3xi32>
    %33 = stablehlo.broadcast_in_dim %31, dims = [0, 1] : (tensor<1x3xi32>) -> tensor<3x3xi32>
    %34 = stablehlo.subtract %32, %33 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %35 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %36 = stablehlo.compare GE, %34, %35, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %c_7 = stablehlo.constant dense<2> : tensor<i32>
    %37 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %38 = stablehlo.compare LE, %34, %37, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %39 = stablehlo.and %36, %38 : tensor<3x3xi1>
    %40 = stablehlo.dot_general %14, %16, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %cst_8 = stablehlo.constant dense<5.770000e-01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %42 = stablehlo.multiply %41, %40 : tensor<3x3xf32>
    %43 = stablehlo.tanh %42 : tensor<3x3xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %45 = stablehlo.add %44, %43 : tensor<3x3xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %47 = stablehlo.subtract %46, %43 : tensor<3x3xf32>
    %48 = stablehlo.multiply %45, %47 : tensor<3x3xf32>
    %cst_11 = stablehlo.constant dense<-3.40282347E+38> : tensor<f32>
    %49 = call @_where(%39, %43, %cst_11) : (tensor<3x3xi1>, tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
    %cst_12 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %50 = stablehlo.reduce(%49 init: %cst_12) applies stablehlo.maximum across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_13 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %52 = stablehlo.maximum %51, %50 : tensor<3xf32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %55 = stablehlo.subtract %49, %54 : tensor<3x3xf32>
    %56 = stablehlo.exponential %55 : tensor<3x3xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.reduce(%56 init: %cst_14) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %60 = stablehlo.divide %56, %59 : tensor<3x3xf32>
    %61 = stablehlo.multiply %58, %58 : tensor<3x1xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %63 = stablehlo.divide %62, %61 : tensor<3x1xf32>
    %64 = stablehlo.dot_general %60, %23, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %65 = stablehlo.dot_general %64, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x6xf32>) -> tensor<3x6xf32>
    %66 = stablehlo.add %11, %65 : tensor<3x6xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.reduce(%66 init: %cst_16) applies stablehlo.add across dimensions = [1] : (tensor<3x6xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_17 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %69 = stablehlo.divide %67, %68 : tensor<3xf32>
    %cst_18 = stablehlo.constant dense<8.700000e-01> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %71 = stablehlo.subtract %70, %69 : tensor<3xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %73 = stablehlo.multiply %69, %72 : tensor<3xf32>
    %74 = stablehlo.multiply %72, %71 : tensor<3xf32>
    %75 = stablehlo.negate %73 : tensor<3xf32>
    %76 = stablehlo.add %74, %75 : tensor<3xf32>
    %cst_20 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %78 = stablehlo.divide %76, %77 : tensor<3xf32>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0] : (tensor<3xf32>) -> tensor<3x6xf32>
    %80 = stablehlo.dot_general %79, %64, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x6xf32>, tensor<3x3xf32>) -> tensor<6x3xf32>
    %81 = stablehlo.transpose %80, dims = [1, 0] : (tensor<6x3xf32>) -> tensor<3x6xf32>
    %82 = stablehlo.dot_general %79, %arg4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x6xf32>, tensor<3x6xf32>) -> tensor<3x3xf32>
    %83 = stablehlo.dot_general %82, %60, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %84 = stablehlo.transpose %83, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %85 = stablehlo.dot_general %82, %23, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %86 = stablehlo.broadcast_in_dim %63, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %87 = stablehlo.multiply %85, %86 : tensor<3x3xf32>
    %88 = stablehlo.multiply %87, %56 : tensor<3x3xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %89 = stablehlo.reduce(%88 init: %cst_21) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %90 = stablehlo.reshape %89 : (tensor<3xf32>) -> tensor<3x1xf32>
    %91 = stablehlo.negate %90 : tensor<3x1xf32>
    %92 = stablehlo.broadcast_in_dim %58, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %93 = stablehlo.divide %85, %92 : tensor<3x3xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %94 = stablehlo.reduce(%91 init: %cst_22) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    %95 = stablehlo.broadcast_in_dim %94, dims = [0] : (tensor<3xf32>) -> tensor<3x3xf32>
    %96 = stablehlo.add %93, %95 : tensor<3x3xf32>
    %97 = stablehlo.multiply %96, %56 : tensor<3x3xf32>
    %98 = call @_where_0(%39, %97) : (tensor<3x3xi1>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %99 = stablehlo.multiply %98, %48 : tensor<3x3xf32>
    %cst_23 = stablehlo.constant dense<5.770000e-01> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %101 = stablehlo.multiply %100, %99 : tensor<3x3xf32>
    %102 = stablehlo.dot_general %101, %14, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %103 = stablehlo.dot_general %101, %16, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %104 = stablehlo.multiply %84, %28 : tensor<3x3xf32>
    %105 = stablehlo.dot_general %104, %11, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x6xf32>) -> tensor<3x6xf32>
    %106 = stablehlo.transpose %105, dims = [1, 0] : (tensor<3x6xf32>) -> tensor<6x3xf32>
    %107 = stablehlo.dot_general %104, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<6x3xf32>) -> tensor<3x6xf32>
    %108 = stablehlo.add %79, %107 : tensor<3x6xf32>
    %109 = stablehlo.multiply %102, %21 : tensor<3x3xf32>
    %110 = stablehlo.dot_general %109, %11, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x6xf32>) -> tensor<3x6xf32>
    %111 = stablehlo.transpose %110, dims = [1, 0] : (tensor<3x6xf32>) -> tensor<6x3xf32>
    %112 = stablehlo.dot_general %109, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<6x3xf32>) -> tensor<3x6xf32>
    %113 = stablehlo.add %108, %112 : tensor<3x6xf32>
    %cst_24 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %115 = stablehlo.multiply %114, %103 : tensor<3x3xf32>
    %116 = stablehlo.dot_general %115, %11, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x6xf32>) -> tensor<3x6xf32>
    %117 = stablehlo.transpose %116, dims = [1, 0] : (tensor<3x6xf32>) -> tensor<6x3xf32>
    %118 = stablehlo.dot_general %115, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<6x3xf32>) -> tensor<3x6xf32>
    %119 = stablehlo.add %113, %118 : tensor<3x6xf32>
    %cst_25 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %121 = stablehlo.multiply %120, %119 : tensor<3x6xf32>
    %122 = stablehlo.multiply %121, %8 : tensor<3x6xf32>
    %123 = stablehlo.add %119, %122 : tensor<3x6xf32>
    %124 = stablehlo.multiply %arg0, %123 : tensor<3x6xf32>
    %125 = stablehlo.multiply %123, %0 : tensor<3x6xf32>
    %126 = stablehlo.multiply %124, %1 : tensor<3x6xf32>
    %127 = stablehlo.add %125, %126 : tensor<3x6xf32>
    return %127, %117, %111, %106, %81 : tensor<3x6xf32>, tensor<6x3xf32>, tensor<6x3xf32>, tensor<6x3xf32>, tensor<3x6xf32>
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
