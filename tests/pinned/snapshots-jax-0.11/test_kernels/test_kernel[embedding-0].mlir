// import jax
// import jax.numpy as jnp
//
//
// def nonlinearity(pre):
//     positive_part = jnp.maximum(pre, 0.0)
//     return (positive_part / (1.0 + jnp.abs(positive_part))) ** 2
//
//
// def sparse_tied_logits(wte, words, w1, out_bias, mixin):
//     emb = wte[words]
//     z1 = jnp.matmul(emb, w1)
//     a1 = jnp.tanh(nonlinearity(z1))
//     h1 = emb + a1
//     logits = h1 @ wte.T
//     logits_b = logits + out_bias
//     result = jax.nn.softmax(logits_b, axis=-1)
//     return mixin / (1.5 + jnp.abs(result))
//
//   wte: float32[7, 5] in [-0.8, 0.8]
//   words: int32[4] in [0, 6]
//   w1: float32[5, 5] in [-0.8, 0.8]
//   out_bias: float32[7] in [-1, 1]
//   mixin: float32[1] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_sparse_tied_logits attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x5xf32>, %arg1: tensor<4xi32>, %arg2: tensor<5x5xf32>, %arg3: tensor<7xf32>, %arg4: tensor<1xf32>) -> (tensor<4x7xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_0 = stablehlo.constant dense<7> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<4xi1>, tensor<4xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %6 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<7x5xf32>, tensor<4x1xi32>) -> tensor<4x5xf32>
    %7 = stablehlo.dot_general %6, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x5xf32>, tensor<5x5xf32>) -> tensor<4x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %9 = stablehlo.maximum %7, %8 : tensor<4x5xf32>
    %10 = stablehlo.abs %9 : tensor<4x5xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %12 = stablehlo.add %11, %10 : tensor<4x5xf32>
    %13 = stablehlo.divide %9, %12 : tensor<4x5xf32>
    %14 = stablehlo.multiply %13, %13 : tensor<4x5xf32>
    %15 = stablehlo.tanh %14 : tensor<4x5xf32>
    %16 = stablehlo.add %6, %15 : tensor<4x5xf32>
    %17 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<7x5xf32>) -> tensor<5x7xf32>
    %18 = stablehlo.dot_general %16, %17, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x5xf32>, tensor<5x7xf32>) -> tensor<4x7xf32>
    %19 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<4x7xf32>
    %21 = stablehlo.add %18, %20 : tensor<4x7xf32>
    %cst_2 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %22 = stablehlo.reduce(%21 init: %cst_2) applies stablehlo.maximum across dimensions = [1] : (tensor<4x7xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %24 = stablehlo.maximum %23, %22 : tensor<4xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x7xf32>
    %27 = stablehlo.subtract %21, %26 : tensor<4x7xf32>
    %28 = stablehlo.exponential %27 : tensor<4x7xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.reduce(%28 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<4x7xf32>, tensor<f32>) -> tensor<4xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x7xf32>
    %32 = stablehlo.divide %28, %31 : tensor<4x7xf32>
    %33 = stablehlo.abs %32 : tensor<4x7xf32>
    %cst_5 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %35 = stablehlo.add %34, %33 : tensor<4x7xf32>
    %36 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<4x7xf32>
    %38 = stablehlo.divide %37, %35 : tensor<4x7xf32>
    return %38 : tensor<4x7xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x5xf32>, %arg1: tensor<4xi32>, %arg2: tensor<5x5xf32>, %arg3: tensor<7xf32>, %arg4: tensor<1xf32>) -> (tensor<7x5xf32> {jax.result_info = "result[0]"}, tensor<5x5xf32> {jax.result_info = "result[1]"}, tensor<7xf32> {jax.result_info = "result[2]"}, tensor<1xf32> {jax.result_info = "result[3]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_0 = stablehlo.constant dense<7> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<4xi1>, tensor<4xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %6 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<7x5xf32>, tensor<4x1xi32>) -> tensor<4x5xf32>
    %7 = stablehlo.dot_general %6, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x5xf32>, tensor<5x5xf32>) -> tensor<4x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %9 = stablehlo.maximum %7, %8 : tensor<4x5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %11 = stablehlo.compare GT, %7, %10, FLOAT : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %13 = stablehlo.compare EQ, %7, %12, FLOAT : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %17 = stablehlo.select %13, %16, %15 : tensor<4x5xi1>, tensor<4x5xf32>
    %18 = stablehlo.select %11, %14, %17 : tensor<4x5xi1>, tensor<4x5xf32>
    %19 = stablehlo.abs %9 : tensor<4x5xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %21 = stablehlo.compare GE, %9, %20, FLOAT : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %23 = stablehlo.add %22, %19 : tensor<4x5xf32>
    %24 = stablehlo.divide %9, %23 : tensor<4x5xf32>
    %25 = stablehlo.multiply %23, %23 : tensor<4x5xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %27 = stablehlo.divide %26, %25 : tensor<4x5xf32>
    %28 = stablehlo.multiply %24, %24 : tensor<4x5xf32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %30 = stablehlo.multiply %29, %24 : tensor<4x5xf32>
    %31 = stablehlo.tanh %28 : tensor<4x5xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %33 = stablehlo.add %32, %31 : tensor<4x5xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %35 = stablehlo.subtract %34, %31 : tensor<4x5xf32>
    %36 = stablehlo.multiply %33, %35 : tensor<4x5xf32>
    %37 = stablehlo.add %6, %31 : tensor<4x5xf32>
    %38 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<7x5xf32>) -> tensor<5x7xf32>
    %39 = stablehlo.dot_general %37, %38, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x5xf32>, tensor<5x7xf32>) -> tensor<4x7xf32>
    %40 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<4x7xf32>
    %42 = stablehlo.add %39, %41 : tensor<4x7xf32>
    %cst_12 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %43 = stablehlo.reduce(%42 init: %cst_12) applies stablehlo.maximum across dimensions = [1] : (tensor<4x7xf32>, tensor<f32>) -> tensor<4xf32>
    %44 = stablehlo.reshape %43 : (tensor<4xf32>) -> tensor<4x1xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x7xf32>
    %46 = stablehlo.compare EQ, %42, %45, FLOAT : (tensor<4x7xf32>, tensor<4x7xf32>) -> tensor<4x7xi1>
    %47 = stablehlo.convert %46 : (tensor<4x7xi1>) -> tensor<4x7xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.reduce(%47 init: %cst_13) applies stablehlo.add across dimensions = [1] : (tensor<4x7xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_14 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %50 = stablehlo.maximum %49, %43 : tensor<4xf32>
    %cst_15 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %52 = stablehlo.compare GT, %43, %51, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_16 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %54 = stablehlo.compare EQ, %43, %53, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_19 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %58 = stablehlo.select %54, %57, %56 : tensor<4xi1>, tensor<4xf32>
    %59 = stablehlo.select %52, %55, %58 : tensor<4xi1>, tensor<4xf32>
    %60 = stablehlo.broadcast_in_dim %50, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x7xf32>
    %62 = stablehlo.subtract %42, %61 : tensor<4x7xf32>
    %63 = stablehlo.exponential %62 : tensor<4x7xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.reduce(%63 init: %cst_20) applies stablehlo.add across dimensions = [1] : (tensor<4x7xf32>, tensor<f32>) -> tensor<4xf32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x7xf32>
    %67 = stablehlo.divide %63, %66 : tensor<4x7xf32>
    %68 = stablehlo.multiply %65, %65 : tensor<4x1xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %70 = stablehlo.divide %69, %68 : tensor<4x1xf32>
    %71 = stablehlo.abs %67 : tensor<4x7xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %73 = stablehlo.compare GE, %67, %72, FLOAT : (tensor<4x7xf32>, tensor<4x7xf32>) -> tensor<4x7xi1>
    %cst_23 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %75 = stablehlo.add %74, %71 : tensor<4x7xf32>
    %76 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %77 = stablehlo.broadcast_in_dim %76, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<4x7xf32>
    %78 = stablehlo.divide %77, %75 : tensor<4x7xf32>
    %79 = stablehlo.multiply %75, %75 : tensor<4x7xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %81 = stablehlo.divide %80, %79 : tensor<4x7xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.reduce(%78 init: %cst_25) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x7xf32>, tensor<f32>) -> tensor<f32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %84 = stablehlo.multiply %83, %81 : tensor<4x7xf32>
    %85 = stablehlo.broadcast_in_dim %76, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<4x7xf32>
    %86 = stablehlo.multiply %84, %85 : tensor<4x7xf32>
    %87 = stablehlo.negate %86 : tensor<4x7xf32>
    %88 = stablehlo.divide %83, %75 : tensor<4x7xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %89 = stablehlo.reduce(%88 init: %cst_27) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x7xf32>, tensor<f32>) -> tensor<f32>
    %90 = stablehlo.reshape %89 : (tensor<f32>) -> tensor<1x1xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.reduce(%90 init: %cst_28) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %92 = stablehlo.broadcast_in_dim %91, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %94 = stablehlo.select %73, %93, %87 : tensor<4x7xi1>, tensor<4x7xf32>
    %95 = stablehlo.select %73, %87, %93 : tensor<4x7xi1>, tensor<4x7xf32>
    %96 = stablehlo.negate %94 : tensor<4x7xf32>
    %97 = stablehlo.add %95, %96 : tensor<4x7xf32>
    %98 = stablehlo.broadcast_in_dim %70, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x7xf32>
    %99 = stablehlo.multiply %97, %98 : tensor<4x7xf32>
    %100 = stablehlo.multiply %99, %63 : tensor<4x7xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %101 = stablehlo.reduce(%100 init: %cst_30) applies stablehlo.add across dimensions = [1] : (tensor<4x7xf32>, tensor<f32>) -> tensor<4xf32>
    %102 = stablehlo.reshape %101 : (tensor<4xf32>) -> tensor<4x1xf32>
    %103 = stablehlo.negate %102 : tensor<4x1xf32>
    %104 = stablehlo.broadcast_in_dim %65, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x7xf32>
    %105 = stablehlo.divide %97, %104 : tensor<4x7xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %106 = stablehlo.reduce(%103 init: %cst_31) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4xf32>
    %107 = stablehlo.broadcast_in_dim %106, dims = [0] : (tensor<4xf32>) -> tensor<4x7xf32>
    %108 = stablehlo.add %105, %107 : tensor<4x7xf32>
    %109 = stablehlo.multiply %108, %63 : tensor<4x7xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %110 = stablehlo.reduce(%109 init: %cst_32) applies stablehlo.add across dimensions = [0] : (tensor<4x7xf32>, tensor<f32>) -> tensor<7xf32>
    %111 = stablehlo.reshape %110 : (tensor<7xf32>) -> tensor<1x7xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %112 = stablehlo.reduce(%111 init: %cst_33) applies stablehlo.add across dimensions = [0] : (tensor<1x7xf32>, tensor<f32>) -> tensor<7xf32>
    %113 = stablehlo.dot_general %109, %37, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x7xf32>, tensor<4x5xf32>) -> tensor<7x5xf32>
    %114 = stablehlo.transpose %113, dims = [1, 0] : (tensor<7x5xf32>) -> tensor<5x7xf32>
    %115 = stablehlo.dot_general %109, %38, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x7xf32>, tensor<5x7xf32>) -> tensor<4x5xf32>
    %116 = stablehlo.transpose %114, dims = [1, 0] : (tensor<5x7xf32>) -> tensor<7x5xf32>
    %117 = stablehlo.multiply %115, %36 : tensor<4x5xf32>
    %118 = stablehlo.multiply %117, %30 : tensor<4x5xf32>
    %119 = stablehlo.multiply %118, %27 : tensor<4x5xf32>
    %120 = stablehlo.multiply %119, %9 : tensor<4x5xf32>
    %121 = stablehlo.negate %120 : tensor<4x5xf32>
    %122 = stablehlo.divide %118, %23 : tensor<4x5xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %124 = stablehlo.select %21, %123, %121 : tensor<4x5xi1>, tensor<4x5xf32>
    %125 = stablehlo.select %21, %121, %123 : tensor<4x5xi1>, tensor<4x5xf32>
    %126 = stablehlo.add %122, %125 : tensor<4x5xf32>
    %127 = stablehlo.negate %124 : tensor<4x5xf32>
    %128 = stablehlo.add %126, %127 : tensor<4x5xf32>
    %129 = stablehlo.multiply %128, %18 : tensor<4x5xf32>
    %130 = stablehlo.dot_general %129, %6, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<5x5xf32>
    %131 = stablehlo.transpose %130, dims = [1, 0] : (tensor<5x5xf32>) -> tensor<5x5xf32>
    %132 = stablehlo.dot_general %129, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x5xf32>, tensor<5x5xf32>) -> tensor<4x5xf32>
    %133 = stablehlo.add %115, %132 : tensor<4x5xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<7x5xf32>
    %135 = "stablehlo.scatter"(%134, %5, %133) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg5: tensor<f32>, %arg6: tensor<f32>):
      %137 = stablehlo.add %arg5, %arg6 : tensor<f32>
      stablehlo.return %137 : tensor<f32>
    }) : (tensor<7x5xf32>, tensor<4x1xi32>, tensor<4x5xf32>) -> tensor<7x5xf32>
    %136 = stablehlo.add %116, %135 : tensor<7x5xf32>
    return %136, %131, %112, %92 : tensor<7x5xf32>, tensor<5x5xf32>, tensor<7xf32>, tensor<1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
