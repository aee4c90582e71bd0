// import jax
// import jax.numpy as jnp
//
//
// def act(v):
//     return (0.41 * jnp.maximum(v, 0.0)) ** 2
//
//
// def next_token_score_fn(wte, words, w1, w2, targets, wanted):
//     """Next token score."""
//     emb = wte[words]
//     z1 = emb @ w1
//     activated = act(z1)
//     a1 = activated / (1.0 + jnp.abs(activated))
//     h1 = emb + a1
//     z2 = jnp.einsum("...i,ij->...j", h1, w2)
//     activation = act(z2)
//     a2 = activation / (1.0 + jnp.abs(activation))
//     h2 = h1 + a2
//     logits = jnp.inner(h2, wte)
//     log_p = jax.nn.log_softmax(logits, axis=-1)
//     picked = log_p[jnp.arange(4), targets]
//     nll = -picked
//     mismatch = nll - wanted
//     return jnp.mean(0.088 * mismatch**2)
//
//   wte: float32[7, 5] in [-0.8, 0.8]
//   words: int32[4] in [0, 6]
//   w1: float32[5, 5] in [-0.8, 0.8]
//   w2: float32[5, 5] in [-0.8, 0.8]
//   targets: int32[4] in [0, 6]
//   wanted: float32[4] in [-1, 1]
// -----
// forward, cpu
module @jit_next_token_score_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x5xf32>, %arg1: tensor<4xi32>, %arg2: tensor<5x5xf32>, %arg3: tensor<5x5xf32>, %arg4: tensor<4xi32>, %arg5: tensor<4xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
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
    %cst_1 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<4x5xf32>
    %12 = stablehlo.multiply %11, %11 : tensor<4x5xf32>
    %13 = stablehlo.abs %12 : tensor<4x5xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %15 = stablehlo.add %14, %13 : tensor<4x5xf32>
    %16 = stablehlo.divide %12, %15 : tensor<4x5xf32>
    %17 = stablehlo.add %6, %16 : tensor<4x5xf32>
    %18 = stablehlo.dot_general %17, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x5xf32>, tensor<5x5xf32>) -> tensor<4x5xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %20 = stablehlo.maximum %18, %19 : tensor<4x5xf32>
    %cst_4 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %22 = stablehlo.multiply %21, %20 : tensor<4x5xf32>
    %23 = stablehlo.multiply %22, %22 : tensor<4x5xf32>
    %24 = stablehlo.abs %23 : tensor<4x5xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %26 = stablehlo.add %25, %24 : tensor<4x5xf32>
    %27 = stablehlo.divide %23, %26 : tensor<4x5xf32>
    %28 = stablehlo.add %17, %27 : tensor<4x5xf32>
    %29 = stablehlo.dot_general %28, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x5xf32>, tensor<7x5xf32>) -> tensor<4x7xf32>
    %30 = call @log_softmax(%29) : (tensor<4x7xf32>) -> tensor<4x7xf32>
    %31 = stablehlo.iota dim = 0 : tensor<4xi32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %32 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %33 = stablehlo.compare LT, %31, %32, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_7 = stablehlo.constant dense<4> : tensor<i32>
    %34 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %35 = stablehlo.add %31, %34 : tensor<4xi32>
    %36 = stablehlo.select %33, %35, %31 : tensor<4xi1>, tensor<4xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %37 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %38 = stablehlo.compare LT, %arg4, %37, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_9 = stablehlo.constant dense<7> : tensor<i32>
    %39 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %40 = stablehlo.add %arg4, %39 : tensor<4xi32>
    %41 = stablehlo.select %38, %40, %arg4 : tensor<4xi1>, tensor<4xi32>
    %42 = stablehlo.broadcast_in_dim %36, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %43 = stablehlo.broadcast_in_dim %41, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %44 = stablehlo.concatenate %42, %43, dim = 1 : (tensor<4x1xi32>, tensor<4x1xi32>) -> tensor<4x2xi32>
    %45 = "stablehlo.gather"(%30, %44) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<4x7xf32>, tensor<4x2xi32>) -> tensor<4xf32>
    %46 = stablehlo.negate %45 : tensor<4xf32>
    %47 = stablehlo.subtract %46, %arg5 : tensor<4xf32>
    %48 = stablehlo.multiply %47, %47 : tensor<4xf32>
    %cst_10 = stablehlo.constant dense<0.0879999995> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %50 = stablehlo.multiply %49, %48 : tensor<4xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.reduce(%50 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_12 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %52 = stablehlo.divide %51, %cst_12 : tensor<f32>
    return %52 : tensor<f32>
  }
  func.func private @log_softmax(%arg0: tensor<4x7xf32>) -> tensor<4x7xf32> {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [1] : (tensor<4x7xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.maximum %1, %0 : tensor<4xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x7xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<4x7xf32>
    %6 = stablehlo.exponential %5 : tensor<4x7xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<4x7xf32>, tensor<f32>) -> tensor<4xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %9 = stablehlo.log %8 : tensor<4x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x7xf32>
    %11 = stablehlo.subtract %5, %10 : tensor<4x7xf32>
    return %11 : tensor<4x7xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x5xf32>, %arg1: tensor<4xi32>, %arg2: tensor<5x5xf32>, %arg3: tensor<5x5xf32>, %arg4: tensor<4xi32>, %arg5: tensor<4xf32>) -> (tensor<7x5xf32> {jax.result_info = "result[0]"}, tensor<5x5xf32> {jax.result_info = "result[1]"}, tensor<5x5xf32> {jax.result_info = "result[2]"}, tensor<4xf32> {jax.result_info = "result[3]"}) {
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
    %10 = stablehlo.compare EQ, %7, %9, FLOAT : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %13 = stablehlo.select %10, %11, %12 : tensor<4x5xi1>, tensor<4x5xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %15 = stablehlo.compare EQ, %14, %9, FLOAT : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %18 = stablehlo.select %15, %16, %17 : tensor<4x5xi1>, tensor<4x5xf32>
    %19 = stablehlo.divide %13, %18 : tensor<4x5xf32>
    %cst_6 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %21 = stablehlo.multiply %20, %9 : tensor<4x5xf32>
    %22 = stablehlo.multiply %21, %21 : tensor<4x5xf32>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %24 = stablehlo.multiply %23, %21 : tensor<4x5xf32>
    %25 = stablehlo.abs %22 : tensor<4x5xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %27 = stablehlo.compare GE, %22, %26, FLOAT : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %29 = stablehlo.add %28, %25 : tensor<4x5xf32>
    %30 = stablehlo.divide %22, %29 : tensor<4x5xf32>
    %31 = stablehlo.multiply %29, %29 : tensor<4x5xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %33 = stablehlo.divide %32, %31 : tensor<4x5xf32>
    %34 = stablehlo.add %6, %30 : tensor<4x5xf32>
    %35 = stablehlo.dot_general %34, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x5xf32>, tensor<5x5xf32>) -> tensor<4x5xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %37 = stablehlo.maximum %35, %36 : tensor<4x5xf32>
    %38 = stablehlo.compare EQ, %35, %37, FLOAT : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %41 = stablehlo.select %38, %39, %40 : tensor<4x5xi1>, tensor<4x5xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %43 = stablehlo.compare EQ, %42, %37, FLOAT : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
    %cst_15 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %46 = stablehlo.select %43, %44, %45 : tensor<4x5xi1>, tensor<4x5xf32>
    %47 = stablehlo.divide %41, %46 : tensor<4x5xf32>
    %cst_17 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %49 = stablehlo.multiply %48, %37 : tensor<4x5xf32>
    %50 = stablehlo.multiply %49, %49 : tensor<4x5xf32>
    %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %52 = stablehlo.multiply %51, %49 : tensor<4x5xf32>
    %53 = stablehlo.abs %50 : tensor<4x5xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %55 = stablehlo.compare GE, %50, %54, FLOAT : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %57 = stablehlo.add %56, %53 : tensor<4x5xf32>
    %58 = stablehlo.divide %50, %57 : tensor<4x5xf32>
    %59 = stablehlo.multiply %57, %57 : tensor<4x5xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %61 = stablehlo.divide %60, %59 : tensor<4x5xf32>
    %62 = stablehlo.add %34, %58 : tensor<4x5xf32>
    %63 = stablehlo.dot_general %62, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x5xf32>, tensor<7x5xf32>) -> tensor<4x7xf32>
    %64:3 = call @log_softmax(%63) : (tensor<4x7xf32>) -> (tensor<4x7xf32>, tensor<4x7xf32>, tensor<4x1xf32>)
    %65 = stablehlo.iota dim = 0 : tensor<4xi32>
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %66 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %67 = stablehlo.compare LT, %65, %66, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_23 = stablehlo.constant dense<4> : tensor<i32>
    %68 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %69 = stablehlo.add %65, %68 : tensor<4xi32>
    %70 = stablehlo.select %67, %69, %65 : tensor<4xi1>, tensor<4xi32>
    %c_24 = stablehlo.constant dense<0> : tensor<i32>
    %71 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %72 = stablehlo.compare LT, %arg4, %71, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_25 = stablehlo.constant dense<7> : tensor<i32>
    %73 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %74 = stablehlo.add %arg4, %73 : tensor<4xi32>
    %75 = stablehlo.select %72, %74, %arg4 : tensor<4xi1>, tensor<4xi32>
    %76 = stablehlo.broadcast_in_dim %70, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %77 = stablehlo.broadcast_in_dim %75, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %78 = stablehlo.concatenate %76, %77, dim = 1 : (tensor<4x1xi32>, tensor<4x1xi32>) -> tensor<4x2xi32>
    %79 = "stablehlo.gather"(%64#0, %78) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<4x7xf32>, tensor<4x2xi32>) -> tensor<4xf32>
    %80 = stablehlo.negate %79 : tensor<4xf32>
    %81 = stablehlo.subtract %80, %arg5 : tensor<4xf32>
    %cst_26 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %83 = stablehlo.multiply %82, %81 : tensor<4xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_28 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %84 = stablehlo.divide %cst_27, %cst_28 : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %84, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_29 = stablehlo.constant dense<0.0879999995> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %87 = stablehlo.multiply %86, %85 : tensor<4xf32>
    %88 = stablehlo.multiply %87, %83 : tensor<4xf32>
    %89 = stablehlo.negate %88 : tensor<4xf32>
    %90 = stablehlo.negate %88 : tensor<4xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %92 = "stablehlo.scatter"(%91, %78, %90) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
      %135 = stablehlo.add %arg6, %arg7 : tensor<f32>
      stablehlo.return %135 : tensor<f32>
    }) : (tensor<4x7xf32>, tensor<4x2xi32>, tensor<4xf32>) -> tensor<4x7xf32>
    %93 = call @log_softmax_0(%64#1, %64#2, %92) : (tensor<4x7xf32>, tensor<4x1xf32>, tensor<4x7xf32>) -> tensor<4x7xf32>
    %94 = stablehlo.dot_general %93, %62, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x7xf32>, tensor<4x5xf32>) -> tensor<7x5xf32>
    %95 = stablehlo.dot_general %93, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x7xf32>, tensor<7x5xf32>) -> tensor<4x5xf32>
    %96 = stablehlo.multiply %95, %61 : tensor<4x5xf32>
    %97 = stablehlo.multiply %96, %50 : tensor<4x5xf32>
    %98 = stablehlo.negate %97 : tensor<4x5xf32>
    %99 = stablehlo.divide %95, %57 : tensor<4x5xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %101 = stablehlo.select %55, %100, %98 : tensor<4x5xi1>, tensor<4x5xf32>
    %102 = stablehlo.select %55, %98, %100 : tensor<4x5xi1>, tensor<4x5xf32>
    %103 = stablehlo.add %99, %102 : tensor<4x5xf32>
    %104 = stablehlo.negate %101 : tensor<4x5xf32>
    %105 = stablehlo.add %103, %104 : tensor<4x5xf32>
    %106 = stablehlo.multiply %105, %52 : tensor<4x5xf32>
    %cst_32 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %108 = stablehlo.multiply %107, %106 : tensor<4x5xf32>
    %109 = stablehlo.multiply %108, %47 : tensor<4x5xf32>
    %110 = stablehlo.dot_general %109, %34, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<5x5xf32>
    %111 = stablehlo.transpose %110, dims = [1, 0] : (tensor<5x5xf32>) -> tensor<5x5xf32>
    %112 = stablehlo.dot_general %109, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x5xf32>, tensor<5x5xf32>) -> tensor<4x5xf32>
    %113 = stablehlo.add %95, %112 : tensor<4x5xf32>
    %114 = stablehlo.multiply %113, %33 : tensor<4x5xf32>
    %115 = stablehlo.multiply %114, %22 : tensor<4x5xf32>
    %116 = stablehlo.negate %115 : tensor<4x5xf32>
    %117 = stablehlo.divide %113, %29 : tensor<4x5xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %119 = stablehlo.select %27, %118, %116 : tensor<4x5xi1>, tensor<4x5xf32>
    %120 = stablehlo.select %27, %116, %118 : tensor<4x5xi1>, tensor<4x5xf32>
    %121 = stablehlo.add %117, %120 : tensor<4x5xf32>
    %122 = stablehlo.negate %119 : tensor<4x5xf32>
    %123 = stablehlo.add %121, %122 : tensor<4x5xf32>
    %124 = stablehlo.multiply %123, %24 : tensor<4x5xf32>
    %cst_34 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %126 = stablehlo.multiply %125, %124 : tensor<4x5xf32>
    %127 = stablehlo.multiply %126, %19 : tensor<4x5xf32>
    %128 = stablehlo.dot_general %127, %6, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<5x5xf32>
    %129 = stablehlo.transpose %128, dims = [1, 0] : (tensor<5x5xf32>) -> tensor<5x5xf32>
    %130 = stablehlo.dot_general %127, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x5xf32>, tensor<5x5xf32>) -> tensor<4x5xf32>
    %131 = stablehlo.add %113, %130 : tensor<4x5xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<7x5xf32>
    %133 = "stablehlo.scatter"(%132, %5, %131) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
      %135 = stablehlo.add %arg6, %arg7 : tensor<f32>
      stablehlo.return %135 : tensor<f32>
    }) : (tensor<7x5xf32>, tensor<4x1xi32>, tensor<4x5xf32>) -> tensor<7x5xf32>
    %134 = stablehlo.add %94, %133 : tensor<7x5xf32>
    return %134, %129, %111, %89 : tensor<7x5xf32>, tensor<5x5xf32>, tensor<5x5xf32>, tensor<4xf32>
  }
  func.func private @log_softmax(%arg0: tensor<4x7xf32>) -> (tensor<4x7xf32>, tensor<4x7xf32>, tensor<4x1xf32>) {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [1] : (tensor<4x7xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.maximum %1, %0 : tensor<4xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x7xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<4x7xf32>
    %6 = stablehlo.exponential %5 : tensor<4x7xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<4x7xf32>, tensor<f32>) -> tensor<4xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %9 = stablehlo.log %8 : tensor<4x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x7xf32>
    %11 = stablehlo.subtract %5, %10 : tensor<4x7xf32>
    return %11, %6, %8 : tensor<4x7xf32>, tensor<4x7xf32>, tensor<4x1xf32>
  }
  func.func private @log_softmax_0(%arg0: tensor<4x7xf32>, %arg1: tensor<4x1xf32>, %arg2: tensor<4x7xf32>) -> tensor<4x7xf32> {
    %0 = stablehlo.negate %arg2 : tensor<4x7xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<4x7xf32>, tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.reshape %1 : (tensor<4xf32>) -> tensor<4x1xf32>
    %3 = stablehlo.divide %2, %arg1 : tensor<4x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<4xf32>) -> tensor<4x7xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<4x7xf32>
    %7 = stablehlo.add %arg2, %6 : tensor<4x7xf32>
    return %7 : tensor<4x7xf32>
  }
}
// -----
// backward, cuda: same text as cpu
