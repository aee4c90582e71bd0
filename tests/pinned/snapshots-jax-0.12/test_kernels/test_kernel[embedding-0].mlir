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
    %cst_13 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %45 = stablehlo.maximum %44, %43 : tensor<4xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x7xf32>
    %48 = stablehlo.subtract %42, %47 : tensor<4x7xf32>
    %49 = stablehlo.exponential %48 : tensor<4x7xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.reduce(%49 init: %cst_14) applies stablehlo.add across dimensions = [1] : (tensor<4x7xf32>, tensor<f32>) -> tensor<4xf32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x7xf32>
    %53 = stablehlo.divide %49, %52 : tensor<4x7xf32>
    %54 = stablehlo.multiply %51, %51 : tensor<4x1xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %56 = stablehlo.divide %55, %54 : tensor<4x1xf32>
    %57 = stablehlo.abs %53 : tensor<4x7xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %59 = stablehlo.compare GE, %53, %58, FLOAT : (tensor<4x7xf32>, tensor<4x7xf32>) -> tensor<4x7xi1>
    %cst_17 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %61 = stablehlo.add %60, %57 : tensor<4x7xf32>
    %62 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %63 = stablehlo.multiply %61, %61 : tensor<4x7xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %65 = stablehlo.divide %64, %63 : tensor<4x7xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %67 = stablehlo.multiply %66, %65 : tensor<4x7xf32>
    %68 = stablehlo.broadcast_in_dim %62, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<4x7xf32>
    %69 = stablehlo.multiply %67, %68 : tensor<4x7xf32>
    %70 = stablehlo.negate %69 : tensor<4x7xf32>
    %71 = stablehlo.divide %66, %61 : tensor<4x7xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.reduce(%71 init: %cst_20) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x7xf32>, tensor<f32>) -> tensor<f32>
    %73 = stablehlo.reshape %72 : (tensor<f32>) -> tensor<1x1xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.reduce(%73 init: %cst_21) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %77 = stablehlo.select %59, %76, %70 : tensor<4x7xi1>, tensor<4x7xf32>
    %78 = stablehlo.select %59, %70, %76 : tensor<4x7xi1>, tensor<4x7xf32>
    %79 = stablehlo.negate %77 : tensor<4x7xf32>
    %80 = stablehlo.add %78, %79 : tensor<4x7xf32>
    %81 = stablehlo.broadcast_in_dim %56, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x7xf32>
    %82 = stablehlo.multiply %80, %81 : tensor<4x7xf32>
    %83 = stablehlo.multiply %82, %49 : tensor<4x7xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.reduce(%83 init: %cst_23) applies stablehlo.add across dimensions = [1] : (tensor<4x7xf32>, tensor<f32>) -> tensor<4xf32>
    %85 = stablehlo.reshape %84 : (tensor<4xf32>) -> tensor<4x1xf32>
    %86 = stablehlo.negate %85 : tensor<4x1xf32>
    %87 = stablehlo.broadcast_in_dim %51, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x7xf32>
    %88 = stablehlo.divide %80, %87 : tensor<4x7xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %89 = stablehlo.reduce(%86 init: %cst_24) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4xf32>
    %90 = stablehlo.broadcast_in_dim %89, dims = [0] : (tensor<4xf32>) -> tensor<4x7xf32>
    %91 = stablehlo.add %88, %90 : tensor<4x7xf32>
    %92 = stablehlo.multiply %91, %49 : tensor<4x7xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.reduce(%92 init: %cst_25) applies stablehlo.add across dimensions = [0] : (tensor<4x7xf32>, tensor<f32>) -> tensor<7xf32>
    %94 = stablehlo.reshape %93 : (tensor<7xf32>) -> tensor<1x7xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.reduce(%94 init: %cst_26) applies stablehlo.add across dimensions = [0] : (tensor<1x7xf32>, tensor<f32>) -> tensor<7xf32>
    %96 = stablehlo.dot_general %92, %37, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x7xf32>, tensor<4x5xf32>) -> tensor<7x5xf32>
    %97 = stablehlo.transpose %96, dims = [1, 0] : (tensor<7x5xf32>) -> tensor<5x7xf32>
    %98 = stablehlo.dot_general %92, %38, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x7xf32>, tensor<5x7xf32>) -> tensor<4x5xf32>
    %99 = stablehlo.transpose %97, dims = [1, 0] : (tensor<5x7xf32>) -> tensor<7x5xf32>
    %100 = stablehlo.multiply %98, %36 : tensor<4x5xf32>
    %101 = stablehlo.multiply %100, %30 : tensor<4x5xf32>
    %102 = stablehlo.multiply %101, %27 : tensor<4x5xf32>
    %103 = stablehlo.multiply %102, %9 : tensor<4x5xf32>
    %104 = stablehlo.negate %103 : tensor<4x5xf32>
    %105 = stablehlo.divide %101, %23 : tensor<4x5xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %107 = stablehlo.select %21, %106, %104 : tensor<4x5xi1>, tensor<4x5xf32>
    %108 = stablehlo.select %21, %104, %106 : tensor<4x5xi1>, tensor<4x5xf32>
    %109 = stablehlo.negate %107 : tensor<4x5xf32>
    %110 = stablehlo.add %108, %109 : tensor<4x5xf32>
    %111 = stablehlo.add %105, %110 : tensor<4x5xf32>
    %112 = stablehlo.multiply %111, %18 : tensor<4x5xf32>
    %113 = stablehlo.dot_general %112, %6, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<5x5xf32>
    %114 = stablehlo.transpose %113, dims = [1, 0] : (tensor<5x5xf32>) -> tensor<5x5xf32>
    %115 = stablehlo.dot_general %112, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x5xf32>, tensor<5x5xf32>) -> tensor<4x5xf32>
    %116 = stablehlo.add %98, %115 : tensor<4x5xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<7x5xf32>
    %118 = "stablehlo.scatter"(%117, %5, %116) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg5: tensor<f32>, %arg6: tensor<f32>):
      %120 = stablehlo.add %arg5, %arg6 : tensor<f32>
      stablehlo.return %120 : tensor<f32>
    }) : (tensor<7x5xf32>, tensor<4x1xi32>, tensor<4x5xf32>) -> tensor<7x5xf32>
    %119 = stablehlo.add %99, %118 : tensor<7x5xf32>
    return %119, %114, %95, %75 : tensor<7x5xf32>, tensor<5x5xf32>, tensor<7xf32>, tensor<1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
