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
    %19 = stablehlo.reshape %18 : (tensor<3xf32>) -> tensor<3x1xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %21 = stablehlo.compare EQ, %arg1, %20, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %22 = stablehlo.convert %21 : (tensor<3x2xi1>) -> tensor<3x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%22 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %25 = stablehlo.maximum %24, %18 : tensor<3xf32>
    %26 = stablehlo.compare EQ, %18, %25, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %29 = stablehlo.select %26, %27, %28 : tensor<3xi1>, tensor<3xf32>
    %cst_10 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %31 = stablehlo.compare EQ, %30, %25, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %34 = stablehlo.select %31, %32, %33 : tensor<3xi1>, tensor<3xf32>
    %35 = stablehlo.divide %29, %34 : tensor<3xf32>
    %36 = stablehlo.broadcast_in_dim %25, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %38 = stablehlo.subtract %arg1, %37 : tensor<3x2xf32>
    %39 = stablehlo.exponential %38 : tensor<3x2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.reduce(%39 init: %cst_13) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %43 = stablehlo.divide %39, %42 : tensor<3x2xf32>
    %44 = stablehlo.multiply %41, %41 : tensor<3x1xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %46 = stablehlo.divide %45, %44 : tensor<3x1xf32>
    %47 = call @argmax(%arg1) : (tensor<3x2xf32>) -> tensor<3xi32>
    %cst_15 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %48 = stablehlo.reduce(%43 init: %cst_15) applies stablehlo.maximum across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %49 = stablehlo.reshape %48 : (tensor<3xf32>) -> tensor<3x1xf32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %51 = stablehlo.compare EQ, %43, %50, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %52 = stablehlo.convert %51 : (tensor<3x2xi1>) -> tensor<3x2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.reduce(%52 init: %cst_16) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %54 = stablehlo.broadcast_in_dim %48, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x4xf32>
    %56 = stablehlo.multiply %17, %55 : tensor<3x4xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %58 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %59 = stablehlo.compare LT, %47, %58, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_18 = stablehlo.constant dense<2> : tensor<i32>
    %60 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %61 = stablehlo.add %47, %60 : tensor<3xi32>
    %62 = stablehlo.select %59, %61, %47 : tensor<3xi1>, tensor<3xi32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %64 = "stablehlo.scatter"(%57, %63, %56) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %192 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %192 : tensor<f32>
    }) : (tensor<2x4xf32>, tensor<3x1xi32>, tensor<3x4xf32>) -> tensor<2x4xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %cst_20 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %67 = stablehlo.multiply %66, %64 : tensor<2x4xf32>
    %68 = stablehlo.maximum %67, %arg2 : tensor<2x4xf32>
    %69 = stablehlo.subtract %67, %arg2 : tensor<2x4xf32>
    %70 = stablehlo.compare NE, %69, %69, FLOAT : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xi1>
    %71 = stablehlo.add %67, %arg2 : tensor<2x4xf32>
    %72 = stablehlo.abs %69 : tensor<2x4xf32>
    %73 = stablehlo.negate %72 : tensor<2x4xf32>
    %74 = stablehlo.exponential %73 : tensor<2x4xf32>
    %75 = stablehlo.log_plus_one %74 : tensor<2x4xf32>
    %76 = stablehlo.add %68, %75 : tensor<2x4xf32>
    %77 = stablehlo.select %70, %71, %76 : tensor<2x4xi1>, tensor<2x4xf32>
    %cst_21 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %79 = stablehlo.compare EQ, %67, %78, FLOAT : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xi1>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %81 = stablehlo.select %79, %80, %67 : tensor<2x4xi1>, tensor<2x4xf32>
    %cst_23 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %83 = stablehlo.compare EQ, %77, %82, FLOAT : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xi1>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %85 = stablehlo.select %83, %84, %77 : tensor<2x4xi1>, tensor<2x4xf32>
    %86 = stablehlo.subtract %81, %85 : tensor<2x4xf32>
    %87 = stablehlo.exponential %86 : tensor<2x4xf32>
    %cst_25 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %89 = stablehlo.compare EQ, %arg2, %88, FLOAT : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xi1>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %91 = stablehlo.select %89, %90, %arg2 : tensor<2x4xi1>, tensor<2x4xf32>
    %cst_27 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %93 = stablehlo.compare EQ, %77, %92, FLOAT : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xi1>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %95 = stablehlo.select %93, %94, %77 : tensor<2x4xi1>, tensor<2x4xf32>
    %96 = stablehlo.subtract %91, %95 : tensor<2x4xf32>
    %97 = stablehlo.exponential %96 : tensor<2x4xf32>
    %cst_29 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %99 = stablehlo.multiply %98, %17 : tensor<3x4xf32>
    %c_30 = stablehlo.constant dense<0> : tensor<i32>
    %100 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %101 = stablehlo.compare LT, %47, %100, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_31 = stablehlo.constant dense<2> : tensor<i32>
    %102 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %103 = stablehlo.add %47, %102 : tensor<3xi32>
    %104 = stablehlo.select %101, %103, %47 : tensor<3xi1>, tensor<3xi32>
    %105 = stablehlo.broadcast_in_dim %104, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %106 = "stablehlo.gather"(%77, %105) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<2x4xf32>, tensor<3x1xi32>) -> tensor<3x4xf32>
    %107 = stablehlo.add %99, %106 : tensor<3x4xf32>
    %cst_32 = stablehlo.constant dense<1.100000e+00> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %109 = stablehlo.multiply %108, %107 : tensor<3x4xf32>
    %110 = stablehlo.add %109, %arg3 : tensor<3x4xf32>
    %111 = stablehlo.sine %110 : tensor<3x4xf32>
    %112 = stablehlo.cosine %110 : tensor<3x4xf32>
    %cst_33 = stablehlo.constant dense<2.000000e-02> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %114 = stablehlo.add %111, %113 : tensor<3x4xf32>
    %115 = stablehlo.abs %114 : tensor<3x4xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %117 = stablehlo.compare GE, %114, %116, FLOAT : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xi1>
    %cst_35 = stablehlo.constant dense<1.644000e+00> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %119 = stablehlo.multiply %118, %115 : tensor<3x4xf32>
    %cst_36 = stablehlo.constant dense<1.312000e+00> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %121 = stablehlo.add %119, %120 : tensor<3x4xf32>
    %122 = stablehlo.sine %121 : tensor<3x4xf32>
    %123 = stablehlo.cosine %121 : tensor<3x4xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %124 = stablehlo.reduce(%122 init: %cst_37) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %126 = stablehlo.multiply %125, %123 : tensor<3x4xf32>
    %cst_39 = stablehlo.constant dense<1.644000e+00> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %128 = stablehlo.multiply %127, %126 : tensor<3x4xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %130 = stablehlo.select %117, %129, %128 : tensor<3x4xi1>, tensor<3x4xf32>
    %131 = stablehlo.select %117, %128, %129 : tensor<3x4xi1>, tensor<3x4xf32>
    %132 = stablehlo.negate %130 : tensor<3x4xf32>
    %133 = stablehlo.add %131, %132 : tensor<3x4xf32>
    %134 = stablehlo.multiply %133, %112 : tensor<3x4xf32>
    %cst_41 = stablehlo.constant dense<1.100000e+00> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %136 = stablehlo.multiply %135, %134 : tensor<3x4xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %138 = "stablehlo.scatter"(%137, %105, %136) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %192 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %192 : tensor<f32>
    }) : (tensor<2x4xf32>, tensor<3x1xi32>, tensor<3x4xf32>) -> tensor<2x4xf32>
    %cst_43 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %140 = stablehlo.multiply %139, %136 : tensor<3x4xf32>
    %141 = stablehlo.multiply %138, %97 : tensor<2x4xf32>
    %142 = stablehlo.multiply %138, %87 : tensor<2x4xf32>
    %cst_44 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %144 = stablehlo.multiply %143, %142 : tensor<2x4xf32>
    %c_45 = stablehlo.constant dense<1> : tensor<1xi32>
    %c_46 = stablehlo.constant dense<0> : tensor<i32>
    %145 = stablehlo.broadcast_in_dim %c_46, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %146 = stablehlo.compare GE, %63, %145, SIGNED : (tensor<3x1xi32>, tensor<3x1xi32>) -> tensor<3x1xi1>
    %147 = stablehlo.broadcast_in_dim %c_45, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %148 = stablehlo.broadcast_in_dim %147, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<3x1xi32>
    %149 = stablehlo.compare LE, %63, %148, SIGNED : (tensor<3x1xi32>, tensor<3x1xi32>) -> tensor<3x1xi1>
    %150 = stablehlo.and %146, %149 : tensor<3x1xi1>
    %c_47 = stablehlo.constant dense<true> : tensor<i1>
    %151 = stablehlo.reduce(%150 init: %c_47) applies stablehlo.and across dimensions = [1] : (tensor<3x1xi1>, tensor<i1>) -> tensor<3xi1>
    %152 = "stablehlo.gather"(%144, %63) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<2x4xf32>, tensor<3x1xi32>) -> tensor<3x4xf32>
    %153 = stablehlo.broadcast_in_dim %151, dims = [0] : (tensor<3xi1>) -> tensor<3x4xi1>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %154 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %155 = stablehlo.select %153, %152, %154 : tensor<3x4xi1>, tensor<3x4xf32>
    %156 = stablehlo.multiply %17, %155 : tensor<3x4xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %157 = stablehlo.reduce(%156 init: %cst_49) applies stablehlo.add across dimensions = [1] : (tensor<3x4xf32>, tensor<f32>) -> tensor<3xf32>
    %158 = stablehlo.reshape %157 : (tensor<3xf32>) -> tensor<3x1xf32>
    %159 = stablehlo.broadcast_in_dim %54, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x4xf32>
    %160 = stablehlo.multiply %155, %159 : tensor<3x4xf32>
    %161 = stablehlo.add %140, %160 : tensor<3x4xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %162 = stablehlo.reduce(%158 init: %cst_50) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    %163 = stablehlo.divide %162, %53 : tensor<3xf32>
    %164 = stablehlo.broadcast_in_dim %163, dims = [0] : (tensor<3xf32>) -> tensor<3x2xf32>
    %165 = stablehlo.multiply %164, %52 : tensor<3x2xf32>
    %166 = stablehlo.broadcast_in_dim %46, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %167 = stablehlo.multiply %165, %166 : tensor<3x2xf32>
    %168 = stablehlo.multiply %167, %39 : tensor<3x2xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %169 = stablehlo.reduce(%168 init: %cst_51) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %170 = stablehlo.reshape %169 : (tensor<3xf32>) -> tensor<3x1xf32>
    %171 = stablehlo.negate %170 : tensor<3x1xf32>
    %172 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %173 = stablehlo.divide %165, %172 : tensor<3x2xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %174 = stablehlo.reduce(%171 init: %cst_52) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    %175 = stablehlo.broadcast_in_dim %174, dims = [0] : (tensor<3xf32>) -> tensor<3x2xf32>
    %176 = stablehlo.add %173, %175 : tensor<3x2xf32>
    %177 = stablehlo.multiply %176, %39 : tensor<3x2xf32>
    %178 = stablehlo.multiply %arg0, %161 : tensor<3x4xf32>
    %179 = stablehlo.multiply %161, %16 : tensor<3x4xf32>
    %cst_53 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %181 = stablehlo.multiply %180, %178 : tensor<3x4xf32>
    %182 = stablehlo.multiply %181, %12 : tensor<3x4xf32>
    %183 = stablehlo.multiply %182, %10 : tensor<3x4xf32>
    %184 = stablehlo.add %182, %183 : tensor<3x4xf32>
    %cst_54 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %185 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %186 = stablehlo.multiply %185, %184 : tensor<3x4xf32>
    %187 = stablehlo.add %179, %186 : tensor<3x4xf32>
    %cst_55 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %188 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %189 = stablehlo.multiply %188, %186 : tensor<3x4xf32>
    %190 = stablehlo.multiply %189, %4 : tensor<3x4xf32>
    %191 = stablehlo.add %187, %190 : tensor<3x4xf32>
    return %191, %177, %141, %134 : tensor<3x4xf32>, tensor<3x2xf32>, tensor<2x4xf32>, tensor<3x4xf32>
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
