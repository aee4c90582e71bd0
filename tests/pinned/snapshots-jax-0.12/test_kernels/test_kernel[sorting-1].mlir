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
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %4 = stablehlo.maximum %3, %2 : tensor<1xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<1xf32>) -> tensor<1x1xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x2xf32>
    %7 = stablehlo.subtract %values, %6 : tensor<1x2xf32>
    %8 = stablehlo.exponential %7 : tensor<1x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%8 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<1x2xf32>, tensor<f32>) -> tensor<1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<1xf32>) -> tensor<1x1xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x2xf32>
    %12 = stablehlo.divide %8, %11 : tensor<1x2xf32>
    %13 = stablehlo.multiply %10, %10 : tensor<1x1xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %15 = stablehlo.divide %14, %13 : tensor<1x1xf32>
    %16 = stablehlo.multiply %12, %12 : tensor<1x2xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %18 = stablehlo.multiply %17, %12 : tensor<1x2xf32>
    %19 = stablehlo.multiply %1#0, %1#0 : tensor<1x2xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %21 = stablehlo.multiply %20, %1#0 : tensor<1x2xf32>
    %22 = stablehlo.add %16, %19 : tensor<1x2xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %24 = stablehlo.add %22, %23 : tensor<1x2xf32>
    %25 = stablehlo.sqrt %24 : tensor<1x2xf32>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %27 = stablehlo.divide %26, %25 : tensor<1x2xf32>
    %28 = stablehlo.tanh %25 : tensor<1x2xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %30 = stablehlo.add %29, %28 : tensor<1x2xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %32 = stablehlo.subtract %31, %28 : tensor<1x2xf32>
    %33 = stablehlo.multiply %30, %32 : tensor<1x2xf32>
    %cst_9 = stablehlo.constant dense<1.478000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %35 = stablehlo.multiply %34, %25 : tensor<1x2xf32>
    %36 = stablehlo.subtract %28, %35 : tensor<1x2xf32>
    %cst_10 = stablehlo.constant dense<5.060000e-01> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %38 = stablehlo.multiply %37, %36 : tensor<1x2xf32>
    %cst_11 = stablehlo.constant dense<1.610000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %40 = stablehlo.add %38, %39 : tensor<1x2xf32>
    %cst_12 = stablehlo.constant dense<1.478000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %42 = stablehlo.multiply %41, %25 : tensor<1x2xf32>
    %43 = stablehlo.subtract %40, %42 : tensor<1x2xf32>
    %cst_13 = stablehlo.constant dense<5.060000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %45 = stablehlo.multiply %44, %43 : tensor<1x2xf32>
    %cst_14 = stablehlo.constant dense<1.610000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %47 = stablehlo.add %45, %46 : tensor<1x2xf32>
    %cst_15 = stablehlo.constant dense<1.478000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %49 = stablehlo.multiply %48, %25 : tensor<1x2xf32>
    %50 = stablehlo.subtract %47, %49 : tensor<1x2xf32>
    %cst_16 = stablehlo.constant dense<5.060000e-01> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %52 = stablehlo.multiply %51, %50 : tensor<1x2xf32>
    %cst_17 = stablehlo.constant dense<1.610000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %54 = stablehlo.add %52, %53 : tensor<1x2xf32>
    %cst_18 = stablehlo.constant dense<1.478000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %56 = stablehlo.multiply %55, %25 : tensor<1x2xf32>
    %57 = stablehlo.subtract %54, %56 : tensor<1x2xf32>
    %cst_19 = stablehlo.constant dense<5.060000e-01> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %59 = stablehlo.multiply %58, %57 : tensor<1x2xf32>
    %cst_20 = stablehlo.constant dense<1.610000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %61 = stablehlo.add %59, %60 : tensor<1x2xf32>
    %cst_21 = stablehlo.constant dense<8.700000e-01> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %63 = stablehlo.multiply %62, %25 : tensor<1x2xf32>
    %64 = stablehlo.add %61, %63 : tensor<1x2xf32>
    %65 = stablehlo.tanh %64 : tensor<1x2xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %67 = stablehlo.add %66, %65 : tensor<1x2xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %69 = stablehlo.subtract %68, %65 : tensor<1x2xf32>
    %70 = stablehlo.multiply %67, %69 : tensor<1x2xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %72 = stablehlo.negate %71 : tensor<1x2xf32>
    %cst_25 = stablehlo.constant dense<2.200000e-01> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %74 = stablehlo.multiply %73, %72 : tensor<1x2xf32>
    %75 = stablehlo.multiply %74, %70 : tensor<1x2xf32>
    %76 = stablehlo.add %71, %75 : tensor<1x2xf32>
    %cst_26 = stablehlo.constant dense<8.700000e-01> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %78 = stablehlo.multiply %77, %76 : tensor<1x2xf32>
    %cst_27 = stablehlo.constant dense<5.060000e-01> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %80 = stablehlo.multiply %79, %76 : tensor<1x2xf32>
    %81 = stablehlo.negate %80 : tensor<1x2xf32>
    %cst_28 = stablehlo.constant dense<1.478000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %83 = stablehlo.multiply %82, %81 : tensor<1x2xf32>
    %84 = stablehlo.add %78, %83 : tensor<1x2xf32>
    %cst_29 = stablehlo.constant dense<5.060000e-01> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %86 = stablehlo.multiply %85, %80 : tensor<1x2xf32>
    %87 = stablehlo.negate %86 : tensor<1x2xf32>
    %cst_30 = stablehlo.constant dense<1.478000e+00> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %89 = stablehlo.multiply %88, %87 : tensor<1x2xf32>
    %90 = stablehlo.add %84, %89 : tensor<1x2xf32>
    %cst_31 = stablehlo.constant dense<5.060000e-01> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %92 = stablehlo.multiply %91, %86 : tensor<1x2xf32>
    %93 = stablehlo.negate %92 : tensor<1x2xf32>
    %cst_32 = stablehlo.constant dense<1.478000e+00> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %95 = stablehlo.multiply %94, %93 : tensor<1x2xf32>
    %96 = stablehlo.add %90, %95 : tensor<1x2xf32>
    %cst_33 = stablehlo.constant dense<5.060000e-01> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %98 = stablehlo.multiply %97, %92 : tensor<1x2xf32>
    %99 = stablehlo.negate %98 : tensor<1x2xf32>
    %cst_34 = stablehlo.constant dense<1.478000e+00> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %101 = stablehlo.multiply %100, %99 : tensor<1x2xf32>
    %102 = stablehlo.add %96, %101 : tensor<1x2xf32>
    %103 = stablehlo.multiply %98, %33 : tensor<1x2xf32>
    %104 = stablehlo.add %102, %103 : tensor<1x2xf32>
    %105 = stablehlo.multiply %104, %27 : tensor<1x2xf32>
    %106 = stablehlo.multiply %105, %21 : tensor<1x2xf32>
    %107 = stablehlo.multiply %105, %18 : tensor<1x2xf32>
    %108 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x2xf32>
    %109 = stablehlo.multiply %107, %108 : tensor<1x2xf32>
    %110 = stablehlo.multiply %109, %8 : tensor<1x2xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %111 = stablehlo.reduce(%110 init: %cst_35) applies stablehlo.add across dimensions = [1] : (tensor<1x2xf32>, tensor<f32>) -> tensor<1xf32>
    %112 = stablehlo.reshape %111 : (tensor<1xf32>) -> tensor<1x1xf32>
    %113 = stablehlo.negate %112 : tensor<1x1xf32>
    %114 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x2xf32>
    %115 = stablehlo.divide %107, %114 : tensor<1x2xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %116 = stablehlo.reduce(%113 init: %cst_36) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %117 = stablehlo.broadcast_in_dim %116, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %118 = stablehlo.broadcast_in_dim %117, dims = [0] : (tensor<1xf32>) -> tensor<1x2xf32>
    %119 = stablehlo.add %115, %118 : tensor<1x2xf32>
    %120 = stablehlo.multiply %119, %8 : tensor<1x2xf32>
    %121 = call @take_along_axis_0(%1#1, %106) : (tensor<2x1xi32>, tensor<1x2xf32>) -> tensor<1x3xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
    %123 = "stablehlo.scatter"(%122, %0, %120) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %124 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %124 : tensor<f32>
    }) : (tensor<1x3xf32>, tensor<1x2x1xi32>, tensor<1x2xf32>) -> tensor<1x3xf32>
    return %123, %121 : tensor<1x3xf32>, tensor<1x3xf32>
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
