// import jax
// import jax.numpy as jnp
//
//
// def sparse_expert_routing_layer(x, router_logits, expert_w, prior_w):
//     squashed = jax.nn.gelu(x)
//     probs = jax.nn.softmax(router_logits, axis=-1)
//     expert = jnp.argmax(router_logits, axis=-1)
//     gate = jnp.max(probs, axis=-1)
//     weighted_x = squashed * gate[:, None]
//     empty = jnp.zeros((2, 4), squashed.dtype)
//     inbox = empty.at[expert].add(weighted_x)
//     coupling = 0.55 * inbox
//     expert_out = jnp.logaddexp(coupling, expert_w)
//     augmented = 0.2 * squashed + expert_out[expert]
//     shifted = 1.1 * augmented + prior_w
//     oscillation = jnp.sin(shifted)
//     carrier = jnp.sin(1.644 * jnp.abs(oscillation + 0.02) + 1.312)
//     return carrier, expert
//
//   x: float32[3, 4] in [-0.8, 0.8]
//   router_logits: float32[3, 2] in [-2, 2]
//   expert_w: float32[2, 4] in [0.3, 1.5]
//   prior_w: float32[3, 4] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_sparse_expert_routing_layer attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4xf32>, %arg1: tensor<3x2xf32>, %arg2: tensor<2x4xf32>, %arg3: tensor<3x4xf32>) -> (tensor<3x4xf32> {jax.result_info = "result[0]"}, tensor<3xi32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<3x4xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<3x4xf32>
    %cst = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<3x4xf32>
    %4 = stablehlo.add %arg0, %3 : tensor<3x4xf32>
    %cst_0 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<3x4xf32>
    %7 = stablehlo.tanh %6 : tensor<3x4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %9 = stablehlo.add %8, %7 : tensor<3x4xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<3x4xf32>
    %12 = stablehlo.multiply %arg0, %11 : tensor<3x4xf32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %13 = stablehlo.reduce(%arg1 init: %cst_3) applies stablehlo.maximum across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %15 = stablehlo.maximum %14, %13 : tensor<3xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %18 = stablehlo.subtract %arg1, %17 : tensor<3x2xf32>
    %19 = stablehlo.exponential %18 : tensor<3x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.reduce(%19 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %23 = stablehlo.divide %19, %22 : tensor<3x2xf32>
    %24 = call @argmax(%arg1) : (tensor<3x2xf32>) -> tensor<3xi32>
    %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %25 = stablehlo.reduce(%23 init: %cst_6) applies stablehlo.maximum across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x4xf32>
    %28 = stablehlo.multiply %12, %27 : tensor<3x4xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %30 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %31 = stablehlo.compare LT, %24, %30, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_8 = stablehlo.constant dense<2> : tensor<i32>
    %32 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %33 = stablehlo.add %24, %32 : tensor<3xi32>
    %34 = stablehlo.select %31, %33, %24 : tensor<3xi1>, tensor<3xi32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %36 = "stablehlo.scatter"(%29, %35, %28) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %71 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %71 : tensor<f32>
    }) : (tensor<2x4xf32>, tensor<3x1xi32>, tensor<3x4xf32>) -> tensor<2x4xf32>
    %cst_9 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %38 = stablehlo.multiply %37, %36 : tensor<2x4xf32>
    %39 = stablehlo.maximum %38, %arg2 : tensor<2x4xf32>
    %40 = stablehlo.subtract %38, %arg2 : tensor<2x4xf32>
    %41 = stablehlo.compare NE, %40, %40, FLOAT : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xi1>
    %42 = stablehlo.add %38, %arg2 : tensor<2x4xf32>
    %43 = stablehlo.abs %40 : tensor<2x4xf32>
    %44 = stablehlo.negate %43 : tensor<2x4xf32>
    %45 = stablehlo.exponential %44 : tensor<2x4xf32>
    %46 = stablehlo.log_plus_one %45 : tensor<2x4xf32>
    %47 = stablehlo.add %39, %46 : tensor<2x4xf32>
    %48 = stablehlo.select %41, %42, %47 : tensor<2x4xi1>, tensor<2x4xf32>
    %cst_10 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %50 = stablehlo.multiply %49, %12 : tensor<3x4xf32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %51 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %52 = stablehlo.compare LT, %24, %51, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_12 = stablehlo.constant dense<2> : tensor<i32>
    %53 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %54 = stablehlo.add %24, %53 : tensor<3xi32>
    %55 = stablehlo.select %52, %54, %24 : tensor<3xi1>, tensor<3xi32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %57 = "stablehlo.gather"(%48, %56) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<2x4xf32>, tensor<3x1xi32>) -> tensor<3x4xf32>
    %58 = stablehlo.add %50, %57 : tensor<3x4xf32>
    %cst_13 = stablehlo.constant dense<1.100000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %60 = stablehlo.multiply %59, %58 : tensor<3x4xf32>
    %61 = stablehlo.add %60, %arg3 : tensor<3x4xf32>
    %62 = stablehlo.sine %61 : tensor<3x4xf32>
    %cst_14 = stablehlo.constant dense<2.000000e-02> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %64 = stablehlo.add %62, %63 : tensor<3x4xf32>
    %65 = stablehlo.abs %64 : tensor<3x4xf32>
    %cst_15 = stablehlo.constant dense<1.644000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %67 = stablehlo.multiply %66, %65 : tensor<3x4xf32>
    %cst_16 = stablehlo.constant dense<1.312000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %69 = stablehlo.add %67, %68 : tensor<3x4xf32>
    %70 = stablehlo.sine %69 : tensor<3x4xf32>
    return %70, %24 : tensor<3x4xf32>, tensor<3xi32>
  }
  func.func private @argmax(%arg0: tensor<3x2xf32>) -> tensor<3xi32> {
    %0 = stablehlo.iota dim = 1 : tensor<3x2xi32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:2 = stablehlo.reduce(%arg0 init: %cst), (%0 init: %c) across dimensions = [1] : (tensor<3x2xf32>, tensor<3x2xi32>, tensor<f32>, tensor<i32>) -> (tensor<3xf32>, tensor<3xi32>)
     reducer(%arg1: tensor<f32>, %arg3: tensor<f32>) (%arg2: tensor<i32>, %arg4: tensor<i32>)  {
      %2 = stablehlo.compare GT, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %4 = stablehlo.or %2, %3 : tensor<i1>
      %5 = stablehlo.compare EQ, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %6 = stablehlo.compare LT, %arg2, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %7 = stablehlo.and %5, %6 : tensor<i1>
      %8 = stablehlo.or %4, %7 : tensor<i1>
      %9 = stablehlo.select %4, %arg1, %arg3 : tensor<i1>, tensor<f32>
      %10 = stablehlo.select %8, %arg2, %arg4 : tensor<i1>, tensor<i32>
      stablehlo.return %9, %10 : tensor<f32>, tensor<i32>
    }
    return %1#1 : tensor<3xi32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4xf32>, %arg1: tensor<3x2xf32>, %arg2: tensor<2x4xf32>, %arg3: tensor<3x4xf32>) -> (tensor<3x4xf32> {jax.result_info = "result[0]"}, tensor<3x2xf32> {jax.result_info = "result[1]"}, tensor<2x4xf32> {jax.result_info = "result[2]"}, tensor<3x4xf32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<3x4xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<3x4xf32>
    %2 = stablehlo.multiply %arg0, %arg0 : tensor<3x4xf32>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<3x4xf32>
    %cst_0 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %6 = stablehlo.multiply %5, %1 : tensor<3x4xf32>
    %7 = stablehlo.add %arg0, %6 : tensor<3x4xf32>
    %cst_1 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<3x4xf32>
    %10 = stablehlo.tanh %9 : tensor<3x4xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %12 = stablehlo.subtract %11, %10 : tensor<3x4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %14 = stablehlo.add %13, %10 : tensor<3x4xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %16 = stablehlo.multiply %15, %14 : tensor<3x4xf32>
    %17 = stablehlo.multiply %arg0, %16 : tensor<3x4xf32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %18 = stablehlo.reduce(%arg1 init: %cst_5) applies stablehlo.maximum across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %20 = stablehlo.maximum %19, %18 : tensor<3xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %23 = stablehlo.subtract %arg1, %22 : tensor<3x2xf32>
    %24 = stablehlo.exponential %23 : tensor<3x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%24 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %28 = stablehlo.divide %24, %27 : tensor<3x2xf32>
    %29 = stablehlo.multiply %26, %26 : tensor<3x1xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %31 = stablehlo.divide %30, %29 : tensor<3x1xf32>
    %32 = call @argmax(%arg1) : (tensor<3x2xf32>) -> tensor<3xi32>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %33 = stablehlo.reduce(%28 init: %cst_9) applies stablehlo.maximum across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %34 = stablehlo.reshape %33 : (tensor<3xf32>) -> tensor<3x1xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %36 = stablehlo.compare EQ, %28, %35, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %37 = stablehlo.convert %36 : (tensor<3x2xi1>) -> tensor<3x2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.reduce(%37 init: %cst_10) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %39 = stablehlo.broadcast_in_dim %33, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x4xf32>
    %41 = stablehlo.multiply %17, %40 : tensor<3x4xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %43 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %44 = stablehlo.compare LT, %32, %43, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_12 = stablehlo.constant dense<2> : tensor<i32>
    %45 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %46 = stablehlo.add %32, %45 : tensor<3xi32>
    %47 = stablehlo.select %44, %46, %32 : tensor<3xi1>, tensor<3xi32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %49 = "stablehlo.scatter"(%42, %48, %41) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %174 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %174 : tensor<f32>
    }) : (tensor<2x4xf32>, tensor<3x1xi32>, tensor<3x4xf32>) -> tensor<2x4xf32>
    %cst_13 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %51 = stablehlo.multiply %50, %49 : tensor<2x4xf32>
    %52 = stablehlo.maximum %51, %arg2 : tensor<2x4xf32>
    %53 = stablehlo.subtract %51, %arg2 : tensor<2x4xf32>
    %54 = stablehlo.compare NE, %53, %53, FLOAT : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xi1>
    %55 = stablehlo.add %51, %arg2 : tensor<2x4xf32>
    %56 = stablehlo.abs %53 : tensor<2x4xf32>
    %57 = stablehlo.negate %56 : tensor<2x4xf32>
    %58 = stablehlo.exponential %57 : tensor<2x4xf32>
    %59 = stablehlo.log_plus_one %58 : tensor<2x4xf32>
    %60 = stablehlo.add %52, %59 : tensor<2x4xf32>
    %61 = stablehlo.select %54, %55, %60 : tensor<2x4xi1>, tensor<2x4xf32>
    %cst_14 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %63 = stablehlo.compare EQ, %51, %62, FLOAT : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xi1>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %65 = stablehlo.select %63, %64, %51 : tensor<2x4xi1>, tensor<2x4xf32>
    %cst_16 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %67 = stablehlo.compare EQ, %61, %66, FLOAT : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xi1>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %69 = stablehlo.select %67, %68, %61 : tensor<2x4xi1>, tensor<2x4xf32>
    %70 = stablehlo.subtract %65, %69 : tensor<2x4xf32>
    %71 = stablehlo.exponential %70 : tensor<2x4xf32>
    %cst_18 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %73 = stablehlo.compare EQ, %arg2, %72, FLOAT : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xi1>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %75 = stablehlo.select %73, %74, %arg2 : tensor<2x4xi1>, tensor<2x4xf32>
    %cst_20 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %77 = stablehlo.compare EQ, %61, %76, FLOAT : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xi1>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %79 = stablehlo.select %77, %78, %61 : tensor<2x4xi1>, tensor<2x4xf32>
    %80 = stablehlo.subtract %75, %79 : tensor<2x4xf32>
    %81 = stablehlo.exponential %80 : tensor<2x4xf32>
    %cst_22 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %83 = stablehlo.multiply %82, %17 : tensor<3x4xf32>
    %c_23 = stablehlo.constant dense<0> : tensor<i32>
    %84 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %85 = stablehlo.compare LT, %32, %84, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_24 = stablehlo.constant dense<2> : tensor<i32>
    %86 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %87 = stablehlo.add %32, %86 : tensor<3xi32>
    %88 = stablehlo.select %85, %87, %32 : tensor<3xi1>, tensor<3xi32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %90 = "stablehlo.gather"(%61, %89) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<2x4xf32>, tensor<3x1xi32>) -> tensor<3x4xf32>
    %91 = stablehlo.add %83, %90 : tensor<3x4xf32>
    %cst_25 = stablehlo.constant dense<1.100000e+00> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %93 = stablehlo.multiply %92, %91 : tensor<3x4xf32>
    %94 = stablehlo.add %93, %arg3 : tensor<3x4xf32>
    %95 = stablehlo.sine %94 : tensor<3x4xf32>
    %96 = stablehlo.cosine %94 : tensor<3x4xf32>
    %cst_26 = stablehlo.constant dense<2.000000e-02> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %98 = stablehlo.add %95, %97 : tensor<3x4xf32>
    %99 = stablehlo.abs %98 : tensor<3x4xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %101 = stablehlo.compare GE, %98, %100, FLOAT : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xi1>
    %cst_28 = stablehlo.constant dense<1.644000e+00> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %103 = stablehlo.multiply %102, %99 : tensor<3x4xf32>
    %cst_29 = stablehlo.constant dense<1.312000e+00> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %105 = stablehlo.add %103, %104 : tensor<3x4xf32>
    %106 = stablehlo.cosine %105 : tensor<3x4xf32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %108 = stablehlo.multiply %107, %106 : tensor<3x4xf32>
    %cst_31 = stablehlo.constant dense<1.644000e+00> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %110 = stablehlo.multiply %109, %108 : tensor<3x4xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %112 = stablehlo.select %101, %111, %110 : tensor<3x4xi1>, tensor<3x4xf32>
    %113 = stablehlo.select %101, %110, %111 : tensor<3x4xi1>, tensor<3x4xf32>
    %114 = stablehlo.negate %112 : tensor<3x4xf32>
    %115 = stablehlo.add %113, %114 : tensor<3x4xf32>
    %116 = stablehlo.multiply %115, %96 : tensor<3x4xf32>
    %cst_33 = stablehlo.constant dense<1.100000e+00> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %118 = stablehlo.multiply %117, %116 : tensor<3x4xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %120 = "stablehlo.scatter"(%119, %89, %118) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %174 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %174 : tensor<f32>
    }) : (tensor<2x4xf32>, tensor<3x1xi32>, tensor<3x4xf32>) -> tensor<2x4xf32>
    %cst_35 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %122 = stablehlo.multiply %121, %118 : tensor<3x4xf32>
    %123 = stablehlo.multiply %120, %81 : tensor<2x4xf32>
    %124 = stablehlo.multiply %120, %71 : tensor<2x4xf32>
    %cst_36 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %126 = stablehlo.multiply %125, %124 : tensor<2x4xf32>
    %c_37 = stablehlo.constant dense<1> : tensor<1xi32>
    %c_38 = stablehlo.constant dense<0> : tensor<i32>
    %127 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %128 = stablehlo.compare GE, %48, %127, SIGNED : (tensor<3x1xi32>, tensor<3x1xi32>) -> tensor<3x1xi1>
    %129 = stablehlo.broadcast_in_dim %c_37, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %130 = stablehlo.broadcast_in_dim %129, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<3x1xi32>
    %131 = stablehlo.compare LE, %48, %130, SIGNED : (tensor<3x1xi32>, tensor<3x1xi32>) -> tensor<3x1xi1>
    %132 = stablehlo.and %128, %131 : tensor<3x1xi1>
    %c_39 = stablehlo.constant dense<true> : tensor<i1>
    %133 = stablehlo.reduce(%132 init: %c_39) applies stablehlo.and across dimensions = [1] : (tensor<3x1xi1>, tensor<i1>) -> tensor<3xi1>
    %134 = "stablehlo.gather"(%126, %48) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<2x4xf32>, tensor<3x1xi32>) -> tensor<3x4xf32>
    %135 = stablehlo.broadcast_in_dim %133, dims = [0] : (tensor<3xi1>) -> tensor<3x4xi1>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %137 = stablehlo.select %135, %134, %136 : tensor<3x4xi1>, tensor<3x4xf32>
    %138 = stablehlo.multiply %17, %137 : tensor<3x4xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %139 = stablehlo.reduce(%138 init: %cst_41) applies stablehlo.add across dimensions = [1] : (tensor<3x4xf32>, tensor<f32>) -> tensor<3xf32>
    %140 = stablehlo.reshape %139 : (tensor<3xf32>) -> tensor<3x1xf32>
    %141 = stablehlo.broadcast_in_dim %39, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x4xf32>
    %142 = stablehlo.multiply %137, %141 : tensor<3x4xf32>
    %143 = stablehlo.add %122, %142 : tensor<3x4xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %144 = stablehlo.reduce(%140 init: %cst_42) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    %145 = stablehlo.divide %144, %38 : tensor<3xf32>
    %146 = stablehlo.broadcast_in_dim %145, dims = [0] : (tensor<3xf32>) -> tensor<3x2xf32>
    %147 = stablehlo.multiply %146, %37 : tensor<3x2xf32>
    %148 = stablehlo.broadcast_in_dim %31, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %149 = stablehlo.multiply %147, %148 : tensor<3x2xf32>
    %150 = stablehlo.multiply %149, %24 : tensor<3x2xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %151 = stablehlo.reduce(%150 init: %cst_43) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %152 = stablehlo.reshape %151 : (tensor<3xf32>) -> tensor<3x1xf32>
    %153 = stablehlo.negate %152 : tensor<3x1xf32>
    %154 = stablehlo.broadcast_in_dim %26, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %155 = stablehlo.divide %147, %154 : tensor<3x2xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %156 = stablehlo.reduce(%153 init: %cst_44) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    %157 = stablehlo.broadcast_in_dim %156, dims = [0] : (tensor<3xf32>) -> tensor<3x2xf32>
    %158 = stablehlo.add %155, %157 : tensor<3x2xf32>
    %159 = stablehlo.multiply %158, %24 : tensor<3x2xf32>
    %160 = stablehlo.multiply %arg0, %143 : tensor<3x4xf32>
    %161 = stablehlo.multiply %143, %16 : tensor<3x4xf32>
    %cst_45 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %163 = stablehlo.multiply %162, %160 : tensor<3x4xf32>
    %164 = stablehlo.multiply %163, %12 : tensor<3x4xf32>
    %165 = stablehlo.multiply %164, %10 : tensor<3x4xf32>
    %166 = stablehlo.add %164, %165 : tensor<3x4xf32>
    %cst_46 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %168 = stablehlo.multiply %167, %166 : tensor<3x4xf32>
    %169 = stablehlo.add %161, %168 : tensor<3x4xf32>
    %cst_47 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %171 = stablehlo.multiply %170, %168 : tensor<3x4xf32>
    %172 = stablehlo.multiply %171, %4 : tensor<3x4xf32>
    %173 = stablehlo.add %169, %172 : tensor<3x4xf32>
    return %173, %159, %123, %116 : tensor<3x4xf32>, tensor<3x2xf32>, tensor<2x4xf32>, tensor<3x4xf32>
  }
  func.func private @argmax(%arg0: tensor<3x2xf32>) -> tensor<3xi32> {
    %0 = stablehlo.iota dim = 1 : tensor<3x2xi32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:2 = stablehlo.reduce(%arg0 init: %cst), (%0 init: %c) across dimensions = [1] : (tensor<3x2xf32>, tensor<3x2xi32>, tensor<f32>, tensor<i32>) -> (tensor<3xf32>, tensor<3xi32>)
     reducer(%arg1: tensor<f32>, %arg3: tensor<f32>) (%arg2: tensor<i32>, %arg4: tensor<i32>)  {
      %2 = stablehlo.compare GT, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %4 = stablehlo.or %2, %3 : tensor<i1>
      %5 = stablehlo.compare EQ, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %6 = stablehlo.compare LT, %arg2, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %7 = stablehlo.and %5, %6 : tensor<i1>
      %8 = stablehlo.or %4, %7 : tensor<i1>
      %9 = stablehlo.select %4, %arg1, %arg3 : tensor<i1>, tensor<f32>
      %10 = stablehlo.select %8, %arg2, %arg4 : tensor<i1>, tensor<i32>
      stablehlo.return %9, %10 : tensor<f32>, tensor<i32>
    }
    return %1#1 : tensor<3xi32>
  }
}
// -----
// backward, cuda: same text as cpu
