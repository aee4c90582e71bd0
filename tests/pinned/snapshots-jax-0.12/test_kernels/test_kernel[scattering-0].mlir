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
    %22 = stablehlo.reshape %21 : (tensor<3xf32>) -> tensor<3x1xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %24 = stablehlo.compare EQ, %arg1, %23, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %25 = stablehlo.convert %24 : (tensor<3x2xi1>) -> tensor<3x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.reduce(%25 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %28 = stablehlo.maximum %27, %21 : tensor<3xf32>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %30 = stablehlo.compare GT, %21, %29, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_10 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %32 = stablehlo.compare EQ, %21, %31, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %36 = stablehlo.select %32, %35, %34 : tensor<3xi1>, tensor<3xf32>
    %37 = stablehlo.select %30, %33, %36 : tensor<3xi1>, tensor<3xf32>
    %38 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %40 = stablehlo.subtract %arg1, %39 : tensor<3x2xf32>
    %41 = stablehlo.exponential %40 : tensor<3x2xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.reduce(%41 init: %cst_14) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %45 = stablehlo.divide %41, %44 : tensor<3x2xf32>
    %46 = stablehlo.multiply %43, %43 : tensor<3x1xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %48 = stablehlo.divide %47, %46 : tensor<3x1xf32>
    %49 = call @argmax(%arg1) : (tensor<3x2xf32>) -> tensor<3xi32>
    %cst_16 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %50 = stablehlo.reduce(%45 init: %cst_16) applies stablehlo.maximum across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %51 = stablehlo.reshape %50 : (tensor<3xf32>) -> tensor<3x1xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %53 = stablehlo.compare EQ, %45, %52, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %54 = stablehlo.convert %53 : (tensor<3x2xi1>) -> tensor<3x2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.reduce(%54 init: %cst_17) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %56 = stablehlo.broadcast_in_dim %50, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x4xf32>
    %58 = stablehlo.multiply %20, %57 : tensor<3x4xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %60 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %61 = stablehlo.compare LT, %49, %60, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_19 = stablehlo.constant dense<2> : tensor<i32>
    %62 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %63 = stablehlo.add %49, %62 : tensor<3xi32>
    %64 = stablehlo.select %61, %63, %49 : tensor<3xi1>, tensor<3xi32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %66 = "stablehlo.scatter"(%59, %65, %58) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %192 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %192 : tensor<f32>
    }) : (tensor<2x4xf32>, tensor<3x1xi32>, tensor<3x4xf32>) -> tensor<2x4xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %cst_21 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %69 = stablehlo.multiply %68, %66 : tensor<2x4xf32>
    %70 = stablehlo.maximum %69, %arg2 : tensor<2x4xf32>
    %71 = stablehlo.subtract %69, %arg2 : tensor<2x4xf32>
    %72 = stablehlo.compare NE, %71, %71, FLOAT : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xi1>
    %73 = stablehlo.add %69, %arg2 : tensor<2x4xf32>
    %74 = stablehlo.abs %71 : tensor<2x4xf32>
    %75 = stablehlo.negate %74 : tensor<2x4xf32>
    %76 = stablehlo.exponential %75 : tensor<2x4xf32>
    %77 = stablehlo.log_plus_one %76 : tensor<2x4xf32>
    %78 = stablehlo.add %70, %77 : tensor<2x4xf32>
    %79 = stablehlo.select %72, %73, %78 : tensor<2x4xi1>, tensor<2x4xf32>
    %cst_22 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %81 = stablehlo.compare EQ, %69, %80, FLOAT : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xi1>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %83 = stablehlo.select %81, %82, %69 : tensor<2x4xi1>, tensor<2x4xf32>
    %cst_24 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %85 = stablehlo.compare EQ, %79, %84, FLOAT : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xi1>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %87 = stablehlo.select %85, %86, %79 : tensor<2x4xi1>, tensor<2x4xf32>
    %88 = stablehlo.subtract %83, %87 : tensor<2x4xf32>
    %89 = stablehlo.exponential %88 : tensor<2x4xf32>
    %cst_26 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %91 = stablehlo.compare EQ, %arg2, %90, FLOAT : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xi1>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %93 = stablehlo.select %91, %92, %arg2 : tensor<2x4xi1>, tensor<2x4xf32>
    %cst_28 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %95 = stablehlo.compare EQ, %79, %94, FLOAT : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xi1>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %97 = stablehlo.select %95, %96, %79 : tensor<2x4xi1>, tensor<2x4xf32>
    %98 = stablehlo.subtract %93, %97 : tensor<2x4xf32>
    %99 = stablehlo.exponential %98 : tensor<2x4xf32>
    %cst_30 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %101 = stablehlo.multiply %100, %20 : tensor<3x4xf32>
    %c_31 = stablehlo.constant dense<0> : tensor<i32>
    %102 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %103 = stablehlo.compare LT, %49, %102, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_32 = stablehlo.constant dense<2> : tensor<i32>
    %104 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %105 = stablehlo.add %49, %104 : tensor<3xi32>
    %106 = stablehlo.select %103, %105, %49 : tensor<3xi1>, tensor<3xi32>
    %107 = stablehlo.broadcast_in_dim %106, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %108 = "stablehlo.gather"(%79, %107) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<2x4xf32>, tensor<3x1xi32>) -> tensor<3x4xf32>
    %109 = stablehlo.add %101, %108 : tensor<3x4xf32>
    %cst_33 = stablehlo.constant dense<1.100000e+00> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %111 = stablehlo.multiply %110, %109 : tensor<3x4xf32>
    %112 = stablehlo.add %111, %arg3 : tensor<3x4xf32>
    %113 = stablehlo.sine %112 : tensor<3x4xf32>
    %114 = stablehlo.cosine %112 : tensor<3x4xf32>
    %cst_34 = stablehlo.constant dense<2.000000e-02> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %116 = stablehlo.add %113, %115 : tensor<3x4xf32>
    %117 = stablehlo.abs %116 : tensor<3x4xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %119 = stablehlo.compare GE, %116, %118, FLOAT : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xi1>
    %cst_36 = stablehlo.constant dense<1.644000e+00> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %121 = stablehlo.multiply %120, %117 : tensor<3x4xf32>
    %cst_37 = stablehlo.constant dense<1.312000e+00> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %123 = stablehlo.add %121, %122 : tensor<3x4xf32>
    %124 = stablehlo.sine %123 : tensor<3x4xf32>
    %125 = stablehlo.cosine %123 : tensor<3x4xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %126 = stablehlo.reduce(%124 init: %cst_38) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %128 = stablehlo.multiply %127, %125 : tensor<3x4xf32>
    %cst_40 = stablehlo.constant dense<1.644000e+00> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %130 = stablehlo.multiply %129, %128 : tensor<3x4xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %132 = stablehlo.select %119, %131, %130 : tensor<3x4xi1>, tensor<3x4xf32>
    %133 = stablehlo.select %119, %130, %131 : tensor<3x4xi1>, tensor<3x4xf32>
    %134 = stablehlo.negate %132 : tensor<3x4xf32>
    %135 = stablehlo.add %133, %134 : tensor<3x4xf32>
    %136 = stablehlo.multiply %135, %114 : tensor<3x4xf32>
    %cst_42 = stablehlo.constant dense<1.100000e+00> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %138 = stablehlo.multiply %137, %136 : tensor<3x4xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %140 = "stablehlo.scatter"(%139, %107, %138) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %192 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %192 : tensor<f32>
    }) : (tensor<2x4xf32>, tensor<3x1xi32>, tensor<3x4xf32>) -> tensor<2x4xf32>
    %cst_44 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %142 = stablehlo.multiply %141, %138 : tensor<3x4xf32>
    %143 = stablehlo.multiply %140, %99 : tensor<2x4xf32>
    %144 = stablehlo.multiply %140, %89 : tensor<2x4xf32>
    %cst_45 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %146 = stablehlo.multiply %145, %144 : tensor<2x4xf32>
    %c_46 = stablehlo.constant dense<1> : tensor<1xi32>
    %c_47 = stablehlo.constant dense<0> : tensor<i32>
    %147 = stablehlo.broadcast_in_dim %c_47, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %148 = stablehlo.compare GE, %65, %147, SIGNED : (tensor<3x1xi32>, tensor<3x1xi32>) -> tensor<3x1xi1>
    %149 = stablehlo.broadcast_in_dim %c_46, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %150 = stablehlo.broadcast_in_dim %149, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<3x1xi32>
    %151 = stablehlo.compare LE, %65, %150, SIGNED : (tensor<3x1xi32>, tensor<3x1xi32>) -> tensor<3x1xi1>
    %152 = stablehlo.and %148, %151 : tensor<3x1xi1>
    %c_48 = stablehlo.constant dense<true> : tensor<i1>
    %153 = stablehlo.reduce(%152 init: %c_48) applies stablehlo.and across dimensions = [1] : (tensor<3x1xi1>, tensor<i1>) -> tensor<3xi1>
    %154 = "stablehlo.gather"(%146, %65) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<2x4xf32>, tensor<3x1xi32>) -> tensor<3x4xf32>
    %155 = stablehlo.broadcast_in_dim %153, dims = [0] : (tensor<3xi1>) -> tensor<3x4xi1>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %157 = stablehlo.select %155, %154, %156 : tensor<3x4xi1>, tensor<3x4xf32>
    %158 = stablehlo.multiply %20, %157 : tensor<3x4xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %159 = stablehlo.reduce(%158 init: %cst_50) applies stablehlo.add across dimensions = [1] : (tensor<3x4xf32>, tensor<f32>) -> tensor<3xf32>
    %160 = stablehlo.reshape %159 : (tensor<3xf32>) -> tensor<3x1xf32>
    %161 = stablehlo.broadcast_in_dim %56, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x4xf32>
    %162 = stablehlo.multiply %157, %161 : tensor<3x4xf32>
    %163 = stablehlo.add %142, %162 : tensor<3x4xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %164 = stablehlo.reduce(%160 init: %cst_51) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    %165 = stablehlo.divide %164, %55 : tensor<3xf32>
    %166 = stablehlo.broadcast_in_dim %165, dims = [0] : (tensor<3xf32>) -> tensor<3x2xf32>
    %167 = stablehlo.multiply %166, %54 : tensor<3x2xf32>
    %168 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %169 = stablehlo.multiply %167, %168 : tensor<3x2xf32>
    %170 = stablehlo.multiply %169, %41 : tensor<3x2xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %171 = stablehlo.reduce(%170 init: %cst_52) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %172 = stablehlo.reshape %171 : (tensor<3xf32>) -> tensor<3x1xf32>
    %173 = stablehlo.negate %172 : tensor<3x1xf32>
    %174 = stablehlo.broadcast_in_dim %43, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %175 = stablehlo.divide %167, %174 : tensor<3x2xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %176 = stablehlo.reduce(%173 init: %cst_53) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    %177 = stablehlo.broadcast_in_dim %176, dims = [0] : (tensor<3xf32>) -> tensor<3x2xf32>
    %178 = stablehlo.add %175, %177 : tensor<3x2xf32>
    %179 = stablehlo.multiply %178, %41 : tensor<3x2xf32>
    %180 = stablehlo.multiply %arg0, %163 : tensor<3x4xf32>
    %181 = stablehlo.multiply %163, %19 : tensor<3x4xf32>
    %cst_54 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %182 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %183 = stablehlo.multiply %182, %180 : tensor<3x4xf32>
    %184 = stablehlo.multiply %183, %15 : tensor<3x4xf32>
    %cst_55 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %185 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %186 = stablehlo.multiply %185, %184 : tensor<3x4xf32>
    %187 = stablehlo.add %181, %186 : tensor<3x4xf32>
    %cst_56 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %188 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %189 = stablehlo.multiply %188, %186 : tensor<3x4xf32>
    %190 = stablehlo.multiply %189, %4 : tensor<3x4xf32>
    %191 = stablehlo.add %187, %190 : tensor<3x4xf32>
    return %191, %179, %143, %136 : tensor<3x4xf32>, tensor<3x2xf32>, tensor<2x4xf32>, tensor<3x4xf32>
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
