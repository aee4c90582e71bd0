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
    %12 = stablehlo.add %11, %10 : tensor<3x4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %14 = stablehlo.subtract %13, %10 : tensor<3x4xf32>
    %15 = stablehlo.multiply %12, %14 : tensor<3x4xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %17 = stablehlo.add %16, %10 : tensor<3x4xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %19 = stablehlo.multiply %18, %17 : tensor<3x4xf32>
    %20 = stablehlo.multiply %arg0, %19 : tensor<3x4xf32>
    %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %21 = stablehlo.reduce(%arg1 init: %cst_6) applies stablehlo.maximum across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %23 = stablehlo.maximum %22, %21 : tensor<3xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %26 = stablehlo.subtract %arg1, %25 : tensor<3x2xf32>
    %27 = stablehlo.exponential %26 : tensor<3x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.reduce(%27 init: %cst_8) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %31 = stablehlo.divide %27, %30 : tensor<3x2xf32>
    %32 = stablehlo.multiply %29, %29 : tensor<3x1xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %34 = stablehlo.divide %33, %32 : tensor<3x1xf32>
    %35 = call @argmax(%arg1) : (tensor<3x2xf32>) -> tensor<3xi32>
    %cst_10 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %36 = stablehlo.reduce(%31 init: %cst_10) applies stablehlo.maximum across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %37 = stablehlo.reshape %36 : (tensor<3xf32>) -> tensor<3x1xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %39 = stablehlo.compare EQ, %31, %38, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %40 = stablehlo.convert %39 : (tensor<3x2xi1>) -> tensor<3x2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.reduce(%40 init: %cst_11) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %42 = stablehlo.broadcast_in_dim %36, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x4xf32>
    %44 = stablehlo.multiply %20, %43 : tensor<3x4xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %46 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %47 = stablehlo.compare LT, %35, %46, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_13 = stablehlo.constant dense<2> : tensor<i32>
    %48 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %49 = stablehlo.add %35, %48 : tensor<3xi32>
    %50 = stablehlo.select %47, %49, %35 : tensor<3xi1>, tensor<3xi32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %52 = "stablehlo.scatter"(%45, %51, %44) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %175 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %175 : tensor<f32>
    }) : (tensor<2x4xf32>, tensor<3x1xi32>, tensor<3x4xf32>) -> tensor<2x4xf32>
    %cst_14 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %54 = stablehlo.multiply %53, %52 : tensor<2x4xf32>
    %55 = stablehlo.maximum %54, %arg2 : tensor<2x4xf32>
    %56 = stablehlo.subtract %54, %arg2 : tensor<2x4xf32>
    %57 = stablehlo.compare NE, %56, %56, FLOAT : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xi1>
    %58 = stablehlo.add %54, %arg2 : tensor<2x4xf32>
    %59 = stablehlo.abs %56 : tensor<2x4xf32>
    %60 = stablehlo.negate %59 : tensor<2x4xf32>
    %61 = stablehlo.exponential %60 : tensor<2x4xf32>
    %62 = stablehlo.log_plus_one %61 : tensor<2x4xf32>
    %63 = stablehlo.add %55, %62 : tensor<2x4xf32>
    %64 = stablehlo.select %57, %58, %63 : tensor<2x4xi1>, tensor<2x4xf32>
    %cst_15 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %66 = stablehlo.compare EQ, %54, %65, FLOAT : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xi1>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %68 = stablehlo.select %66, %67, %54 : tensor<2x4xi1>, tensor<2x4xf32>
    %cst_17 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %70 = stablehlo.compare EQ, %64, %69, FLOAT : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xi1>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %72 = stablehlo.select %70, %71, %64 : tensor<2x4xi1>, tensor<2x4xf32>
    %73 = stablehlo.subtract %68, %72 : tensor<2x4xf32>
    %74 = stablehlo.exponential %73 : tensor<2x4xf32>
    %cst_19 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %76 = stablehlo.compare EQ, %arg2, %75, FLOAT : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xi1>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %78 = stablehlo.select %76, %77, %arg2 : tensor<2x4xi1>, tensor<2x4xf32>
    %cst_21 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %80 = stablehlo.compare EQ, %64, %79, FLOAT : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xi1>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %82 = stablehlo.select %80, %81, %64 : tensor<2x4xi1>, tensor<2x4xf32>
    %83 = stablehlo.subtract %78, %82 : tensor<2x4xf32>
    %84 = stablehlo.exponential %83 : tensor<2x4xf32>
    %cst_23 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %86 = stablehlo.multiply %85, %20 : tensor<3x4xf32>
    %c_24 = stablehlo.constant dense<0> : tensor<i32>
    %87 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %88 = stablehlo.compare LT, %35, %87, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_25 = stablehlo.constant dense<2> : tensor<i32>
    %89 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %90 = stablehlo.add %35, %89 : tensor<3xi32>
    %91 = stablehlo.select %88, %90, %35 : tensor<3xi1>, tensor<3xi32>
    %92 = stablehlo.broadcast_in_dim %91, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %93 = "stablehlo.gather"(%64, %92) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<2x4xf32>, tensor<3x1xi32>) -> tensor<3x4xf32>
    %94 = stablehlo.add %86, %93 : tensor<3x4xf32>
    %cst_26 = stablehlo.constant dense<1.100000e+00> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %96 = stablehlo.multiply %95, %94 : tensor<3x4xf32>
    %97 = stablehlo.add %96, %arg3 : tensor<3x4xf32>
    %98 = stablehlo.sine %97 : tensor<3x4xf32>
    %99 = stablehlo.cosine %97 : tensor<3x4xf32>
    %cst_27 = stablehlo.constant dense<2.000000e-02> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %101 = stablehlo.add %98, %100 : tensor<3x4xf32>
    %102 = stablehlo.abs %101 : tensor<3x4xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %104 = stablehlo.compare GE, %101, %103, FLOAT : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xi1>
    %cst_29 = stablehlo.constant dense<1.644000e+00> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %106 = stablehlo.multiply %105, %102 : tensor<3x4xf32>
    %cst_30 = stablehlo.constant dense<1.312000e+00> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %108 = stablehlo.add %106, %107 : tensor<3x4xf32>
    %109 = stablehlo.cosine %108 : tensor<3x4xf32>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %111 = stablehlo.multiply %110, %109 : tensor<3x4xf32>
    %cst_32 = stablehlo.constant dense<1.644000e+00> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %113 = stablehlo.multiply %112, %111 : tensor<3x4xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %115 = stablehlo.select %104, %114, %113 : tensor<3x4xi1>, tensor<3x4xf32>
    %116 = stablehlo.select %104, %113, %114 : tensor<3x4xi1>, tensor<3x4xf32>
    %117 = stablehlo.negate %115 : tensor<3x4xf32>
    %118 = stablehlo.add %116, %117 : tensor<3x4xf32>
    %119 = stablehlo.multiply %118, %99 : tensor<3x4xf32>
    %cst_34 = stablehlo.constant dense<1.100000e+00> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %121 = stablehlo.multiply %120, %119 : tensor<3x4xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %123 = "stablehlo.scatter"(%122, %92, %121) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %175 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %175 : tensor<f32>
    }) : (tensor<2x4xf32>, tensor<3x1xi32>, tensor<3x4xf32>) -> tensor<2x4xf32>
    %cst_36 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %125 = stablehlo.multiply %124, %121 : tensor<3x4xf32>
    %126 = stablehlo.multiply %123, %84 : tensor<2x4xf32>
    %127 = stablehlo.multiply %123, %74 : tensor<2x4xf32>
    %cst_37 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %129 = stablehlo.multiply %128, %127 : tensor<2x4xf32>
    %c_38 = stablehlo.constant dense<1> : tensor<1xi32>
    %c_39 = stablehlo.constant dense<0> : tensor<i32>
    %130 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %131 = stablehlo.compare GE, %51, %130, SIGNED : (tensor<3x1xi32>, tensor<3x1xi32>) -> tensor<3x1xi1>
    %132 = stablehlo.broadcast_in_dim %c_38, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %133 = stablehlo.broadcast_in_dim %132, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<3x1xi32>
    %134 = stablehlo.compare LE, %51, %133, SIGNED : (tensor<3x1xi32>, tensor<3x1xi32>) -> tensor<3x1xi1>
    %135 = stablehlo.and %131, %134 : tensor<3x1xi1>
    %c_40 = stablehlo.constant dense<true> : tensor<i1>
    %136 = stablehlo.reduce(%135 init: %c_40) applies stablehlo.and across dimensions = [1] : (tensor<3x1xi1>, tensor<i1>) -> tensor<3xi1>
    %137 = "stablehlo.gather"(%129, %51) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<2x4xf32>, tensor<3x1xi32>) -> tensor<3x4xf32>
    %138 = stablehlo.broadcast_in_dim %136, dims = [0] : (tensor<3xi1>) -> tensor<3x4xi1>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %140 = stablehlo.select %138, %137, %139 : tensor<3x4xi1>, tensor<3x4xf32>
    %141 = stablehlo.multiply %20, %140 : tensor<3x4xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %142 = stablehlo.reduce(%141 init: %cst_42) applies stablehlo.add across dimensions = [1] : (tensor<3x4xf32>, tensor<f32>) -> tensor<3xf32>
    %143 = stablehlo.reshape %142 : (tensor<3xf32>) -> tensor<3x1xf32>
    %144 = stablehlo.broadcast_in_dim %42, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x4xf32>
    %145 = stablehlo.multiply %140, %144 : tensor<3x4xf32>
    %146 = stablehlo.add %125, %145 : tensor<3x4xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %147 = stablehlo.reduce(%143 init: %cst_43) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    %148 = stablehlo.divide %147, %41 : tensor<3xf32>
    %149 = stablehlo.broadcast_in_dim %148, dims = [0] : (tensor<3xf32>) -> tensor<3x2xf32>
    %150 = stablehlo.multiply %149, %40 : tensor<3x2xf32>
    %151 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %152 = stablehlo.multiply %150, %151 : tensor<3x2xf32>
    %153 = stablehlo.multiply %152, %27 : tensor<3x2xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %154 = stablehlo.reduce(%153 init: %cst_44) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %155 = stablehlo.reshape %154 : (tensor<3xf32>) -> tensor<3x1xf32>
    %156 = stablehlo.negate %155 : tensor<3x1xf32>
    %157 = stablehlo.broadcast_in_dim %29, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %158 = stablehlo.divide %150, %157 : tensor<3x2xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %159 = stablehlo.reduce(%156 init: %cst_45) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    %160 = stablehlo.broadcast_in_dim %159, dims = [0] : (tensor<3xf32>) -> tensor<3x2xf32>
    %161 = stablehlo.add %158, %160 : tensor<3x2xf32>
    %162 = stablehlo.multiply %161, %27 : tensor<3x2xf32>
    %163 = stablehlo.multiply %arg0, %146 : tensor<3x4xf32>
    %164 = stablehlo.multiply %146, %19 : tensor<3x4xf32>
    %cst_46 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %166 = stablehlo.multiply %165, %163 : tensor<3x4xf32>
    %167 = stablehlo.multiply %166, %15 : tensor<3x4xf32>
    %cst_47 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %169 = stablehlo.multiply %168, %167 : tensor<3x4xf32>
    %170 = stablehlo.add %164, %169 : tensor<3x4xf32>
    %cst_48 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %172 = stablehlo.multiply %171, %169 : tensor<3x4xf32>
    %173 = stablehlo.multiply %172, %4 : tensor<3x4xf32>
    %174 = stablehlo.add %170, %173 : tensor<3x4xf32>
    return %174, %162, %126, %119 : tensor<3x4xf32>, tensor<3x2xf32>, tensor<2x4xf32>, tensor<3x4xf32>
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
