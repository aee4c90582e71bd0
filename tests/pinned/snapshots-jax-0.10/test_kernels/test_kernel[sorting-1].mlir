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
    %30 = stablehlo.subtract %29, %28 : tensor<1x2xf32>
    %cst_8 = stablehlo.constant dense<1.478000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %32 = stablehlo.multiply %31, %25 : tensor<1x2xf32>
    %33 = stablehlo.subtract %28, %32 : tensor<1x2xf32>
    %cst_9 = stablehlo.constant dense<5.060000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %35 = stablehlo.multiply %34, %33 : tensor<1x2xf32>
    %cst_10 = stablehlo.constant dense<1.610000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %37 = stablehlo.add %35, %36 : tensor<1x2xf32>
    %cst_11 = stablehlo.constant dense<1.478000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %39 = stablehlo.multiply %38, %25 : tensor<1x2xf32>
    %40 = stablehlo.subtract %37, %39 : tensor<1x2xf32>
    %cst_12 = stablehlo.constant dense<5.060000e-01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %42 = stablehlo.multiply %41, %40 : tensor<1x2xf32>
    %cst_13 = stablehlo.constant dense<1.610000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %44 = stablehlo.add %42, %43 : tensor<1x2xf32>
    %cst_14 = stablehlo.constant dense<1.478000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %46 = stablehlo.multiply %45, %25 : tensor<1x2xf32>
    %47 = stablehlo.subtract %44, %46 : tensor<1x2xf32>
    %cst_15 = stablehlo.constant dense<5.060000e-01> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %49 = stablehlo.multiply %48, %47 : tensor<1x2xf32>
    %cst_16 = stablehlo.constant dense<1.610000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %51 = stablehlo.add %49, %50 : tensor<1x2xf32>
    %cst_17 = stablehlo.constant dense<1.478000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %53 = stablehlo.multiply %52, %25 : tensor<1x2xf32>
    %54 = stablehlo.subtract %51, %53 : tensor<1x2xf32>
    %cst_18 = stablehlo.constant dense<5.060000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %56 = stablehlo.multiply %55, %54 : tensor<1x2xf32>
    %cst_19 = stablehlo.constant dense<1.610000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %58 = stablehlo.add %56, %57 : tensor<1x2xf32>
    %cst_20 = stablehlo.constant dense<8.700000e-01> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %60 = stablehlo.multiply %59, %25 : tensor<1x2xf32>
    %61 = stablehlo.add %58, %60 : tensor<1x2xf32>
    %62 = stablehlo.tanh %61 : tensor<1x2xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %64 = stablehlo.subtract %63, %62 : tensor<1x2xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %66 = stablehlo.negate %65 : tensor<1x2xf32>
    %cst_23 = stablehlo.constant dense<2.200000e-01> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %68 = stablehlo.multiply %67, %66 : tensor<1x2xf32>
    %69 = stablehlo.multiply %68, %64 : tensor<1x2xf32>
    %70 = stablehlo.add %65, %69 : tensor<1x2xf32>
    %71 = stablehlo.multiply %69, %62 : tensor<1x2xf32>
    %72 = stablehlo.add %70, %71 : tensor<1x2xf32>
    %cst_24 = stablehlo.constant dense<8.700000e-01> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %74 = stablehlo.multiply %73, %72 : tensor<1x2xf32>
    %cst_25 = stablehlo.constant dense<5.060000e-01> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %76 = stablehlo.multiply %75, %72 : tensor<1x2xf32>
    %77 = stablehlo.negate %76 : tensor<1x2xf32>
    %cst_26 = stablehlo.constant dense<1.478000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %79 = stablehlo.multiply %78, %77 : tensor<1x2xf32>
    %80 = stablehlo.add %74, %79 : tensor<1x2xf32>
    %cst_27 = stablehlo.constant dense<5.060000e-01> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %82 = stablehlo.multiply %81, %76 : tensor<1x2xf32>
    %83 = stablehlo.negate %82 : tensor<1x2xf32>
    %cst_28 = stablehlo.constant dense<1.478000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %85 = stablehlo.multiply %84, %83 : tensor<1x2xf32>
    %86 = stablehlo.add %80, %85 : tensor<1x2xf32>
    %cst_29 = stablehlo.constant dense<5.060000e-01> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %88 = stablehlo.multiply %87, %82 : tensor<1x2xf32>
    %89 = stablehlo.negate %88 : tensor<1x2xf32>
    %cst_30 = stablehlo.constant dense<1.478000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %91 = stablehlo.multiply %90, %89 : tensor<1x2xf32>
    %92 = stablehlo.add %86, %91 : tensor<1x2xf32>
    %cst_31 = stablehlo.constant dense<5.060000e-01> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %94 = stablehlo.multiply %93, %88 : tensor<1x2xf32>
    %95 = stablehlo.negate %94 : tensor<1x2xf32>
    %cst_32 = stablehlo.constant dense<1.478000e+00> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %97 = stablehlo.multiply %96, %95 : tensor<1x2xf32>
    %98 = stablehlo.add %92, %97 : tensor<1x2xf32>
    %99 = stablehlo.multiply %94, %30 : tensor<1x2xf32>
    %100 = stablehlo.add %98, %99 : tensor<1x2xf32>
    %101 = stablehlo.multiply %99, %28 : tensor<1x2xf32>
    %102 = stablehlo.add %100, %101 : tensor<1x2xf32>
    %103 = stablehlo.multiply %102, %27 : tensor<1x2xf32>
    %104 = stablehlo.multiply %103, %21 : tensor<1x2xf32>
    %105 = stablehlo.multiply %103, %18 : tensor<1x2xf32>
    %106 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x2xf32>
    %107 = stablehlo.multiply %105, %106 : tensor<1x2xf32>
    %108 = stablehlo.multiply %107, %8 : tensor<1x2xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %109 = stablehlo.reduce(%108 init: %cst_33) applies stablehlo.add across dimensions = [1] : (tensor<1x2xf32>, tensor<f32>) -> tensor<1xf32>
    %110 = stablehlo.reshape %109 : (tensor<1xf32>) -> tensor<1x1xf32>
    %111 = stablehlo.negate %110 : tensor<1x1xf32>
    %112 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x2xf32>
    %113 = stablehlo.divide %105, %112 : tensor<1x2xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %114 = stablehlo.reduce(%111 init: %cst_34) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %115 = stablehlo.broadcast_in_dim %114, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %116 = stablehlo.broadcast_in_dim %115, dims = [0] : (tensor<1xf32>) -> tensor<1x2xf32>
    %117 = stablehlo.add %113, %116 : tensor<1x2xf32>
    %118 = stablehlo.multiply %117, %8 : tensor<1x2xf32>
    %119 = call @take_along_axis_0(%1#1, %104) : (tensor<2x1xi32>, tensor<1x2xf32>) -> tensor<1x3xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
    %121 = "stablehlo.scatter"(%120, %0, %118) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %122 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %122 : tensor<f32>
    }) : (tensor<1x3xf32>, tensor<1x2x1xi32>, tensor<1x2xf32>) -> tensor<1x3xf32>
    return %121, %119 : tensor<1x3xf32>, tensor<1x3xf32>
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
