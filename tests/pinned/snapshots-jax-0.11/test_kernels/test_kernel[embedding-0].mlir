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
    %cst_6 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %20 = stablehlo.multiply %19, %9 : tensor<4x5xf32>
    %21 = stablehlo.multiply %20, %20 : tensor<4x5xf32>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %23 = stablehlo.multiply %22, %20 : tensor<4x5xf32>
    %24 = stablehlo.abs %21 : tensor<4x5xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %26 = stablehlo.compare GE, %21, %25, FLOAT : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %28 = stablehlo.add %27, %24 : tensor<4x5xf32>
    %29 = stablehlo.divide %21, %28 : tensor<4x5xf32>
    %30 = stablehlo.multiply %28, %28 : tensor<4x5xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %32 = stablehlo.divide %31, %30 : tensor<4x5xf32>
    %33 = stablehlo.add %6, %29 : tensor<4x5xf32>
    %34 = stablehlo.dot_general %33, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x5xf32>, tensor<5x5xf32>) -> tensor<4x5xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %36 = stablehlo.maximum %34, %35 : tensor<4x5xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %38 = stablehlo.compare GT, %34, %37, FLOAT : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %40 = stablehlo.compare EQ, %34, %39, FLOAT : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_16 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %44 = stablehlo.select %40, %43, %42 : tensor<4x5xi1>, tensor<4x5xf32>
    %45 = stablehlo.select %38, %41, %44 : tensor<4x5xi1>, tensor<4x5xf32>
    %cst_17 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %47 = stablehlo.multiply %46, %36 : tensor<4x5xf32>
    %48 = stablehlo.multiply %47, %47 : tensor<4x5xf32>
    %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %50 = stablehlo.multiply %49, %47 : tensor<4x5xf32>
    %51 = stablehlo.abs %48 : tensor<4x5xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %53 = stablehlo.compare GE, %48, %52, FLOAT : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %55 = stablehlo.add %54, %51 : tensor<4x5xf32>
    %56 = stablehlo.divide %48, %55 : tensor<4x5xf32>
    %57 = stablehlo.multiply %55, %55 : tensor<4x5xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %59 = stablehlo.divide %58, %57 : tensor<4x5xf32>
    %60 = stablehlo.add %33, %56 : tensor<4x5xf32>
    %61 = stablehlo.dot_general %60, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x5xf32>, tensor<7x5xf32>) -> tensor<4x7xf32>
    %62:3 = call @log_softmax(%61) : (tensor<4x7xf32>) -> (tensor<4x7xf32>, tensor<4x7xf32>, tensor<4x1xf32>)
    %63 = stablehlo.iota dim = 0 : tensor<4xi32>
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %64 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %65 = stablehlo.compare LT, %63, %64, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_23 = stablehlo.constant dense<4> : tensor<i32>
    %66 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %67 = stablehlo.add %63, %66 : tensor<4xi32>
    %68 = stablehlo.select %65, %67, %63 : tensor<4xi1>, tensor<4xi32>
    %c_24 = stablehlo.constant dense<0> : tensor<i32>
    %69 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %70 = stablehlo.compare LT, %arg4, %69, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_25 = stablehlo.constant dense<7> : tensor<i32>
    %71 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %72 = stablehlo.add %arg4, %71 : tensor<4xi32>
    %73 = stablehlo.select %70, %72, %arg4 : tensor<4xi1>, tensor<4xi32>
    %74 = stablehlo.broadcast_in_dim %68, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %75 = stablehlo.broadcast_in_dim %73, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %76 = stablehlo.concatenate %74, %75, dim = 1 : (tensor<4x1xi32>, tensor<4x1xi32>) -> tensor<4x2xi32>
    %77 = "stablehlo.gather"(%62#0, %76) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<4x7xf32>, tensor<4x2xi32>) -> tensor<4xf32>
    %78 = stablehlo.negate %77 : tensor<4xf32>
    %79 = stablehlo.subtract %78, %arg5 : tensor<4xf32>
    %cst_26 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %81 = stablehlo.multiply %80, %79 : tensor<4xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_28 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %82 = stablehlo.divide %cst_27, %cst_28 : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %82, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_29 = stablehlo.constant dense<0.0879999995> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %85 = stablehlo.multiply %84, %83 : tensor<4xf32>
    %86 = stablehlo.multiply %85, %81 : tensor<4xf32>
    %87 = stablehlo.negate %86 : tensor<4xf32>
    %88 = stablehlo.negate %86 : tensor<4xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %90 = "stablehlo.scatter"(%89, %76, %88) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
      %133 = stablehlo.add %arg6, %arg7 : tensor<f32>
      stablehlo.return %133 : tensor<f32>
    }) : (tensor<4x7xf32>, tensor<4x2xi32>, tensor<4xf32>) -> tensor<4x7xf32>
    %91 = call @log_softmax_0(%62#1, %62#2, %90) : (tensor<4x7xf32>, tensor<4x1xf32>, tensor<4x7xf32>) -> tensor<4x7xf32>
    %92 = stablehlo.dot_general %91, %60, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x7xf32>, tensor<4x5xf32>) -> tensor<7x5xf32>
    %93 = stablehlo.dot_general %91, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x7xf32>, tensor<7x5xf32>) -> tensor<4x5xf32>
    %94 = stablehlo.multiply %93, %59 : tensor<4x5xf32>
    %95 = stablehlo.multiply %94, %48 : tensor<4x5xf32>
    %96 = stablehlo.negate %95 : tensor<4x5xf32>
    %97 = stablehlo.divide %93, %55 : tensor<4x5xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %99 = stablehlo.select %53, %98, %96 : tensor<4x5xi1>, tensor<4x5xf32>
    %100 = stablehlo.select %53, %96, %98 : tensor<4x5xi1>, tensor<4x5xf32>
    %101 = stablehlo.add %97, %100 : tensor<4x5xf32>
    %102 = stablehlo.negate %99 : tensor<4x5xf32>
    %103 = stablehlo.add %101, %102 : tensor<4x5xf32>
    %104 = stablehlo.multiply %103, %50 : tensor<4x5xf32>
    %cst_32 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %106 = stablehlo.multiply %105, %104 : tensor<4x5xf32>
    %107 = stablehlo.multiply %106, %45 : tensor<4x5xf32>
    %108 = stablehlo.dot_general %107, %33, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<5x5xf32>
    %109 = stablehlo.transpose %108, dims = [1, 0] : (tensor<5x5xf32>) -> tensor<5x5xf32>
    %110 = stablehlo.dot_general %107, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x5xf32>, tensor<5x5xf32>) -> tensor<4x5xf32>
    %111 = stablehlo.add %93, %110 : tensor<4x5xf32>
    %112 = stablehlo.multiply %111, %32 : tensor<4x5xf32>
    %113 = stablehlo.multiply %112, %21 : tensor<4x5xf32>
    %114 = stablehlo.negate %113 : tensor<4x5xf32>
    %115 = stablehlo.divide %111, %28 : tensor<4x5xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %117 = stablehlo.select %26, %116, %114 : tensor<4x5xi1>, tensor<4x5xf32>
    %118 = stablehlo.select %26, %114, %116 : tensor<4x5xi1>, tensor<4x5xf32>
    %119 = stablehlo.add %115, %118 : tensor<4x5xf32>
    %120 = stablehlo.negate %117 : tensor<4x5xf32>
    %121 = stablehlo.add %119, %120 : tensor<4x5xf32>
    %122 = stablehlo.multiply %121, %23 : tensor<4x5xf32>
    %cst_34 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %124 = stablehlo.multiply %123, %122 : tensor<4x5xf32>
    %125 = stablehlo.multiply %124, %18 : tensor<4x5xf32>
    %126 = stablehlo.dot_general %125, %6, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<5x5xf32>
    %127 = stablehlo.transpose %126, dims = [1, 0] : (tensor<5x5xf32>) -> tensor<5x5xf32>
    %128 = stablehlo.dot_general %125, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x5xf32>, tensor<5x5xf32>) -> tensor<4x5xf32>
    %129 = stablehlo.add %111, %128 : tensor<4x5xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<7x5xf32>
    %131 = "stablehlo.scatter"(%130, %5, %129) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
      %133 = stablehlo.add %arg6, %arg7 : tensor<f32>
      stablehlo.return %133 : tensor<f32>
    }) : (tensor<7x5xf32>, tensor<4x1xi32>, tensor<4x5xf32>) -> tensor<7x5xf32>
    %132 = stablehlo.add %92, %131 : tensor<7x5xf32>
    return %132, %127, %109, %87 : tensor<7x5xf32>, tensor<5x5xf32>, tensor<5x5xf32>, tensor<4xf32>
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
