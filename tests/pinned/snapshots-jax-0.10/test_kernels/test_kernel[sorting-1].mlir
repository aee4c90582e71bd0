// import jax
// import jax.numpy as jnp
//
//
// def leaky_top_k_routing_fn(logits, gain_of):
//     """Compute a leaky top k routing."""
//     best_values, which = jax.lax.top_k(logits, 2)
//     taken = jnp.take_along_axis(gain_of, which, axis=-1)
//     gate = jax.nn.softmax(best_values, axis=1)
//     distance = jnp.sqrt(gate**2 + taken**2 + 1.0)
//     z_k = jnp.tanh(distance)
//     for _ in range(4):
//         merged = 0.506 * (z_k - 1.478 * distance) + 1.61
//         z_k = merged
//     total = z_k + 0.87 * distance
//     return total - 0.22 * jnp.tanh(total)
//
//   logits: float32[1, 3] in [-1.5, 1.5]
//   gain_of: float32[1, 3] in [-3, 3]
// -----
// forward, cpu
module @jit_leaky_top_k_routing_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x3xf32>, %arg1: tensor<1x3xf32>) -> (tensor<1x2xf32> {jax.result_info = "result"}) {
    %values, %indices = chlo.top_k(%arg0, k = 2) : tensor<1x3xf32> -> (tensor<1x2xf32>, tensor<1x2xi32>)
    %0 = call @take_along_axis(%arg1, %indices) : (tensor<1x3xf32>, tensor<1x2xi32>) -> tensor<1x2xf32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.reduce(%values init: %cst) applies stablehlo.maximum across dimensions = [1] : (tensor<1x2xf32>, tensor<f32>) -> tensor<1xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %3 = stablehlo.maximum %2, %1 : tensor<1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<1xf32>) -> tensor<1x1xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x2xf32>
    %6 = stablehlo.subtract %values, %5 : tensor<1x2xf32>
    %7 = stablehlo.exponential %6 : tensor<1x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<1x2xf32>, tensor<f32>) -> tensor<1xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<1xf32>) -> tensor<1x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x2xf32>
    %11 = stablehlo.divide %7, %10 : tensor<1x2xf32>
    %12 = stablehlo.multiply %11, %11 : tensor<1x2xf32>
    %13 = stablehlo.multiply %0, %0 : tensor<1x2xf32>
    %14 = stablehlo.add %12, %13 : tensor<1x2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %16 = stablehlo.add %14, %15 : tensor<1x2xf32>
    %17 = stablehlo.sqrt %16 : tensor<1x2xf32>
    %18 = stablehlo.tanh %17 : tensor<1x2xf32>
    %cst_3 = stablehlo.constant dense<1.478000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %20 = stablehlo.multiply %19, %17 : tensor<1x2xf32>
    %21 = stablehlo.subtract %18, %20 : tensor<1x2xf32>
    %cst_4 = stablehlo.constant dense<5.060000e-01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<1x2xf32>
    %cst_5 = stablehlo.constant dense<1.610000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %25 = stablehlo.add %23, %24 : tensor<1x2xf32>
    %cst_6 = stablehlo.constant dense<1.478000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %27 = stablehlo.multiply %26, %17 : tensor<1x2xf32>
    %28 = stablehlo.subtract %25, %27 : tensor<1x2xf32>
    %cst_7 = stablehlo.constant dense<5.060000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %30 = stablehlo.multiply %29, %28 : tensor<1x2xf32>
    %cst_8 = stablehlo.constant dense<1.610000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %32 = stablehlo.add %30, %31 : tensor<1x2xf32>
    %cst_9 = stablehlo.constant dense<1.478000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %34 = stablehlo.multiply %33, %17 : tensor<1x2xf32>
    %35 = stablehlo.subtract %32, %34 : tensor<1x2xf32>
    %cst_10 = stablehlo.constant dense<5.060000e-01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %37 = stablehlo.multiply %36, %35 : tensor<1x2xf32>
    %cst_11 = stablehlo.constant dense<1.610000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %39 = stablehlo.add %37, %38 : tensor<1x2xf32>
    %cst_12 = stablehlo.constant dense<1.478000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %41 = stablehlo.multiply %40, %17 : tensor<1x2xf32>
    %42 = stablehlo.subtract %39, %41 : tensor<1x2xf32>
    %cst_13 = stablehlo.constant dense<5.060000e-01> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %44 = stablehlo.multiply %43, %42 : tensor<1x2xf32>
    %cst_14 = stablehlo.constant dense<1.610000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %46 = stablehlo.add %44, %45 : tensor<1x2xf32>
    %cst_15 = stablehlo.constant dense<8.700000e-01> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %48 = stablehlo.multiply %47, %17 : tensor<1x2xf32>
    %49 = stablehlo.add %46, %48 : tensor<1x2xf32>
    %50 = stablehlo.tanh %49 : tensor<1x2xf32>
    %cst_16 = stablehlo.constant dense<2.200000e-01> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %52 = stablehlo.multiply %51, %50 : tensor<1x2xf32>
    %53 = stablehlo.subtract %49, %52 : tensor<1x2xf32>
    return %53 : tensor<1x2xf32>
  }
  func.func private @take_along_axis(%arg0: tensor<1x3xf32>, %arg1: tensor<1x2xi32>) -> tensor<1x2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1x2xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<1x2xi32>, tensor<1x2xi32>) -> tensor<1x2xi1>
    %c_0 = stablehlo.constant dense<3> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1x2xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<1x2xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<1x2xi1>, tensor<1x2xi32>
    %5 = stablehlo.reshape %4 : (tensor<1x2xi32>) -> tensor<2x1xi32>
    %c_1 = stablehlo.constant dense<2> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<2x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<2x1xi32>, tensor<2x1xi32>) -> tensor<2x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<2x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<2x1xi32>, tensor<2x1xi32>) -> tensor<2x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<2x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [1] : (tensor<2x1xi1>, tensor<i1>) -> tensor<2xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<1x3xf32>, tensor<2x1xi32>) -> tensor<1x2xf32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [1] : (tensor<2xi1>) -> tensor<1x2xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %16 = stablehlo.select %14, %13, %15 : tensor<1x2xi1>, tensor<1x2xf32>
    return %16 : tensor<1x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x3xf32>, %arg1: tensor<1x3xf32>) -> (tensor<1x3xf32> {jax.result_info = "result[0]"}, tensor<1x3xf32> {jax.result_info = "result[1]"}) {
    %values, %indices = chlo.top_k(%arg0, k = 2) : tensor<1x3xf32> -> (tensor<1x2xf32>, tensor<1x2xi32>)
    %0 = stablehlo.reshape %indices : (tensor<1x2xi32>) -> tensor<1x2x1xi32>
    %1:2 = call @take_along_axis(%arg1, %indices) : (tensor<1x3xf32>, tensor<1x2xi32>) -> (tensor<1x2xf32>, tensor<2x1xi32>)
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %2 = stablehlo.reduce(%values init: %cst) applies stablehlo.maximum across dimensions = [1] : (tensor<1x2xf32>, tensor<f32>) -> tensor<1xf32>
    %3 = stablehlo.reshape %2 : (tensor<1xf32>) -> tensor<1x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x2xf32>
    %5 = stablehlo.compare EQ, %values, %4, FLOAT : (tensor<1x2xf32>, tensor<1x2xf32>) -> tensor<1x2xi1>
    %6 = stablehlo.convert %5 : (tensor<1x2xi1>) -> tensor<1x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<1x2xf32>, tensor<f32>) -> tensor<1xf32>
    %cst_1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %9 = stablehlo.maximum %8, %2 : tensor<1xf32>
    %10 = stablehlo.compare EQ, %2, %9, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %13 = stablehlo.select %10, %11, %12 : tensor<1xi1>, tensor<1xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %15 = stablehlo.compare EQ, %14, %9, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %18 = stablehlo.select %15, %16, %17 : tensor<1xi1>, tensor<1xf32>
    %19 = stablehlo.divide %13, %18 : tensor<1xf32>
    %20 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<1xf32>) -> tensor<1x1xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x2xf32>
    %22 = stablehlo.subtract %values, %21 : tensor<1x2xf32>
    %23 = stablehlo.exponential %22 : tensor<1x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%23 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<1x2xf32>, tensor<f32>) -> tensor<1xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<1xf32>) -> tensor<1x1xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x2xf32>
    %27 = stablehlo.divide %23, %26 : tensor<1x2xf32>
    %28 = stablehlo.multiply %25, %25 : tensor<1x1xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %30 = stablehlo.divide %29, %28 : tensor<1x1xf32>
    %31 = stablehlo.multiply %27, %27 : tensor<1x2xf32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %33 = stablehlo.multiply %32, %27 : tensor<1x2xf32>
    %34 = stablehlo.multiply %1#0, %1#0 : tensor<1x2xf32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %36 = stablehlo.multiply %35, %1#0 : tensor<1x2xf32>
    %37 = stablehlo.add %31, %34 : tensor<1x2xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %39 = stablehlo.add %37, %38 : tensor<1x2xf32>
    %40 = stablehlo.sqrt %39 : tensor<1x2xf32>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %42 = stablehlo.divide %41, %40 : tensor<1x2xf32>
    %43 = stablehlo.tanh %40 : tensor<1x2xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %45 = stablehlo.subtract %44, %43 : tensor<1x2xf32>
    %cst_14 = stablehlo.constant dense<1.478000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %47 = stablehlo.multiply %46, %40 : tensor<1x2xf32>
    %48 = stablehlo.subtract %43, %47 : tensor<1x2xf32>
    %cst_15 = stablehlo.constant dense<5.060000e-01> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %50 = stablehlo.multiply %49, %48 : tensor<1x2xf32>
    %cst_16 = stablehlo.constant dense<1.610000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %52 = stablehlo.add %50, %51 : tensor<1x2xf32>
    %cst_17 = stablehlo.constant dense<1.478000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %54 = stablehlo.multiply %53, %40 : tensor<1x2xf32>
    %55 = stablehlo.subtract %52, %54 : tensor<1x2xf32>
    %cst_18 = stablehlo.constant dense<5.060000e-01> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %57 = stablehlo.multiply %56, %55 : tensor<1x2xf32>
    %cst_19 = stablehlo.constant dense<1.610000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %59 = stablehlo.add %57, %58 : tensor<1x2xf32>
    %cst_20 = stablehlo.constant dense<1.478000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %61 = stablehlo.multiply %60, %40 : tensor<1x2xf32>
    %62 = stablehlo.subtract %59, %61 : tensor<1x2xf32>
    %cst_21 = stablehlo.constant dense<5.060000e-01> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %64 = stablehlo.multiply %63, %62 : tensor<1x2xf32>
    %cst_22 = stablehlo.constant dense<1.610000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %66 = stablehlo.add %64, %65 : tensor<1x2xf32>
    %cst_23 = stablehlo.constant dense<1.478000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %68 = stablehlo.multiply %67, %40 : tensor<1x2xf32>
    %69 = stablehlo.subtract %66, %68 : tensor<1x2xf32>
    %cst_24 = stablehlo.constant dense<5.060000e-01> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %71 = stablehlo.multiply %70, %69 : tensor<1x2xf32>
    %cst_25 = stablehlo.constant dense<1.610000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %73 = stablehlo.add %71, %72 : tensor<1x2xf32>
    %cst_26 = stablehlo.constant dense<8.700000e-01> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %75 = stablehlo.multiply %74, %40 : tensor<1x2xf32>
    %76 = stablehlo.add %73, %75 : tensor<1x2xf32>
    %77 = stablehlo.tanh %76 : tensor<1x2xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %79 = stablehlo.subtract %78, %77 : tensor<1x2xf32>
    %cst_28 = stablehlo.constant dense<2.200000e-01> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %81 = stablehlo.multiply %80, %77 : tensor<1x2xf32>
    %82 = stablehlo.subtract %76, %81 : tensor<1x2xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.reduce(%82 init: %cst_29) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %85 = stablehlo.negate %84 : tensor<1x2xf32>
    %cst_31 = stablehlo.constant dense<2.200000e-01> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %87 = stablehlo.multiply %86, %85 : tensor<1x2xf32>
    %88 = stablehlo.multiply %87, %79 : tensor<1x2xf32>
    %89 = stablehlo.add %84, %88 : tensor<1x2xf32>
    %90 = stablehlo.multiply %88, %77 : tensor<1x2xf32>
    %91 = stablehlo.add %89, %90 : tensor<1x2xf32>
    %cst_32 = stablehlo.constant dense<8.700000e-01> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %93 = stablehlo.multiply %92, %91 : tensor<1x2xf32>
    %cst_33 = stablehlo.constant dense<5.060000e-01> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %95 = stablehlo.multiply %94, %91 : tensor<1x2xf32>
    %96 = stablehlo.negate %95 : tensor<1x2xf32>
    %cst_34 = stablehlo.constant dense<1.478000e+00> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %98 = stablehlo.multiply %97, %96 : tensor<1x2xf32>
    %99 = stablehlo.add %93, %98 : tensor<1x2xf32>
    %cst_35 = stablehlo.constant dense<5.060000e-01> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %101 = stablehlo.multiply %100, %95 : tensor<1x2xf32>
    %102 = stablehlo.negate %101 : tensor<1x2xf32>
    %cst_36 = stablehlo.constant dense<1.478000e+00> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %104 = stablehlo.multiply %103, %102 : tensor<1x2xf32>
    %105 = stablehlo.add %99, %104 : tensor<1x2xf32>
    %cst_37 = stablehlo.constant dense<5.060000e-01> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %107 = stablehlo.multiply %106, %101 : tensor<1x2xf32>
    %108 = stablehlo.negate %107 : tensor<1x2xf32>
    %cst_38 = stablehlo.constant dense<1.478000e+00> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %110 = stablehlo.multiply %109, %108 : tensor<1x2xf32>
    %111 = stablehlo.add %105, %110 : tensor<1x2xf32>
    %cst_39 = stablehlo.constant dense<5.060000e-01> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %113 = stablehlo.multiply %112, %107 : tensor<1x2xf32>
    %114 = stablehlo.negate %113 : tensor<1x2xf32>
    %cst_40 = stablehlo.constant dense<1.478000e+00> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %116 = stablehlo.multiply %115, %114 : tensor<1x2xf32>
    %117 = stablehlo.add %111, %116 : tensor<1x2xf32>
    %118 = stablehlo.multiply %113, %45 : tensor<1x2xf32>
    %119 = stablehlo.add %117, %118 : tensor<1x2xf32>
    %120 = stablehlo.multiply %118, %43 : tensor<1x2xf32>
    %121 = stablehlo.add %119, %120 : tensor<1x2xf32>
    %122 = stablehlo.multiply %121, %42 : tensor<1x2xf32>
    %123 = stablehlo.multiply %122, %36 : tensor<1x2xf32>
    %124 = stablehlo.multiply %122, %33 : tensor<1x2xf32>
    %125 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x2xf32>
    %126 = stablehlo.multiply %124, %125 : tensor<1x2xf32>
    %127 = stablehlo.multiply %126, %23 : tensor<1x2xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %128 = stablehlo.reduce(%127 init: %cst_41) applies stablehlo.add across dimensions = [1] : (tensor<1x2xf32>, tensor<f32>) -> tensor<1xf32>
    %129 = stablehlo.reshape %128 : (tensor<1xf32>) -> tensor<1x1xf32>
    %130 = stablehlo.negate %129 : tensor<1x1xf32>
    %131 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x2xf32>
    %132 = stablehlo.divide %124, %131 : tensor<1x2xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %133 = stablehlo.reduce(%130 init: %cst_42) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %134 = stablehlo.broadcast_in_dim %133, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %135 = stablehlo.broadcast_in_dim %134, dims = [0] : (tensor<1xf32>) -> tensor<1x2xf32>
    %136 = stablehlo.add %132, %135 : tensor<1x2xf32>
    %137 = stablehlo.multiply %136, %23 : tensor<1x2xf32>
    %138 = call @take_along_axis_0(%1#1, %123) : (tensor<2x1xi32>, tensor<1x2xf32>) -> tensor<1x3xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
    %140 = "stablehlo.scatter"(%139, %0, %137) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %141 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %141 : tensor<f32>
    }) : (tensor<1x3xf32>, tensor<1x2x1xi32>, tensor<1x2xf32>) -> tensor<1x3xf32>
    return %140, %138 : tensor<1x3xf32>, tensor<1x3xf32>
  }
  func.func private @take_along_axis(%arg0: tensor<1x3xf32>, %arg1: tensor<1x2xi32>) -> (tensor<1x2xf32>, tensor<2x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1x2xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<1x2xi32>, tensor<1x2xi32>) -> tensor<1x2xi1>
    %c_0 = stablehlo.constant dense<3> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1x2xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<1x2xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<1x2xi1>, tensor<1x2xi32>
    %5 = stablehlo.reshape %4 : (tensor<1x2xi32>) -> tensor<2x1xi32>
    %c_1 = stablehlo.constant dense<2> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<2x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<2x1xi32>, tensor<2x1xi32>) -> tensor<2x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<2x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<2x1xi32>, tensor<2x1xi32>) -> tensor<2x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<2x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [1] : (tensor<2x1xi1>, tensor<i1>) -> tensor<2xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<1x3xf32>, tensor<2x1xi32>) -> tensor<1x2xf32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [1] : (tensor<2xi1>) -> tensor<1x2xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %16 = stablehlo.select %14, %13, %15 : tensor<1x2xi1>, tensor<1x2xf32>
    return %16, %5 : tensor<1x2xf32>, tensor<2x1xi32>
  }
  func.func private @take_along_axis_0(%arg0: tensor<2x1xi32>, %arg1: tensor<1x2xf32>) -> tensor<1x3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<1x3xf32>, tensor<2x1xi32>, tensor<1x2xf32>) -> tensor<1x3xf32>
    return %1 : tensor<1x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
