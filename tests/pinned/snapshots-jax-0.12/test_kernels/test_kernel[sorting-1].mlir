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
    %cst_2 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %11 = stablehlo.compare GT, %2, %10, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %13 = stablehlo.compare EQ, %2, %12, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %17 = stablehlo.select %13, %16, %15 : tensor<1xi1>, tensor<1xf32>
    %18 = stablehlo.select %11, %14, %17 : tensor<1xi1>, tensor<1xf32>
    %19 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<1xf32>) -> tensor<1x1xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x2xf32>
    %21 = stablehlo.subtract %values, %20 : tensor<1x2xf32>
    %22 = stablehlo.exponential %21 : tensor<1x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%22 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<1x2xf32>, tensor<f32>) -> tensor<1xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<1xf32>) -> tensor<1x1xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x2xf32>
    %26 = stablehlo.divide %22, %25 : tensor<1x2xf32>
    %27 = stablehlo.multiply %24, %24 : tensor<1x1xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %29 = stablehlo.divide %28, %27 : tensor<1x1xf32>
    %30 = stablehlo.multiply %26, %26 : tensor<1x2xf32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %32 = stablehlo.multiply %31, %26 : tensor<1x2xf32>
    %33 = stablehlo.multiply %1#0, %1#0 : tensor<1x2xf32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %35 = stablehlo.multiply %34, %1#0 : tensor<1x2xf32>
    %36 = stablehlo.add %30, %33 : tensor<1x2xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %38 = stablehlo.add %36, %37 : tensor<1x2xf32>
    %39 = stablehlo.sqrt %38 : tensor<1x2xf32>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %41 = stablehlo.divide %40, %39 : tensor<1x2xf32>
    %42 = stablehlo.tanh %39 : tensor<1x2xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %44 = stablehlo.add %43, %42 : tensor<1x2xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %46 = stablehlo.subtract %45, %42 : tensor<1x2xf32>
    %47 = stablehlo.multiply %44, %46 : tensor<1x2xf32>
    %cst_15 = stablehlo.constant dense<1.478000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %49 = stablehlo.multiply %48, %39 : tensor<1x2xf32>
    %50 = stablehlo.subtract %42, %49 : tensor<1x2xf32>
    %cst_16 = stablehlo.constant dense<5.060000e-01> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %52 = stablehlo.multiply %51, %50 : tensor<1x2xf32>
    %cst_17 = stablehlo.constant dense<1.610000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %54 = stablehlo.add %52, %53 : tensor<1x2xf32>
    %cst_18 = stablehlo.constant dense<1.478000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %56 = stablehlo.multiply %55, %39 : tensor<1x2xf32>
    %57 = stablehlo.subtract %54, %56 : tensor<1x2xf32>
    %cst_19 = stablehlo.constant dense<5.060000e-01> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %59 = stablehlo.multiply %58, %57 : tensor<1x2xf32>
    %cst_20 = stablehlo.constant dense<1.610000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %61 = stablehlo.add %59, %60 : tensor<1x2xf32>
    %cst_21 = stablehlo.constant dense<1.478000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %63 = stablehlo.multiply %62, %39 : tensor<1x2xf32>
    %64 = stablehlo.subtract %61, %63 : tensor<1x2xf32>
    %cst_22 = stablehlo.constant dense<5.060000e-01> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %66 = stablehlo.multiply %65, %64 : tensor<1x2xf32>
    %cst_23 = stablehlo.constant dense<1.610000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %68 = stablehlo.add %66, %67 : tensor<1x2xf32>
    %cst_24 = stablehlo.constant dense<1.478000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %70 = stablehlo.multiply %69, %39 : tensor<1x2xf32>
    %71 = stablehlo.subtract %68, %70 : tensor<1x2xf32>
    %cst_25 = stablehlo.constant dense<5.060000e-01> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %73 = stablehlo.multiply %72, %71 : tensor<1x2xf32>
    %cst_26 = stablehlo.constant dense<1.610000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %75 = stablehlo.add %73, %74 : tensor<1x2xf32>
    %cst_27 = stablehlo.constant dense<8.700000e-01> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %77 = stablehlo.multiply %76, %39 : tensor<1x2xf32>
    %78 = stablehlo.add %75, %77 : tensor<1x2xf32>
    %79 = stablehlo.tanh %78 : tensor<1x2xf32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %81 = stablehlo.add %80, %79 : tensor<1x2xf32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %83 = stablehlo.subtract %82, %79 : tensor<1x2xf32>
    %84 = stablehlo.multiply %81, %83 : tensor<1x2xf32>
    %cst_30 = stablehlo.constant dense<2.200000e-01> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %86 = stablehlo.multiply %85, %79 : tensor<1x2xf32>
    %87 = stablehlo.subtract %78, %86 : tensor<1x2xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %88 = stablehlo.reduce(%87 init: %cst_31) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %90 = stablehlo.negate %89 : tensor<1x2xf32>
    %cst_33 = stablehlo.constant dense<2.200000e-01> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %92 = stablehlo.multiply %91, %90 : tensor<1x2xf32>
    %93 = stablehlo.multiply %92, %84 : tensor<1x2xf32>
    %94 = stablehlo.add %89, %93 : tensor<1x2xf32>
    %cst_34 = stablehlo.constant dense<8.700000e-01> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %96 = stablehlo.multiply %95, %94 : tensor<1x2xf32>
    %cst_35 = stablehlo.constant dense<5.060000e-01> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %98 = stablehlo.multiply %97, %94 : tensor<1x2xf32>
    %99 = stablehlo.negate %98 : tensor<1x2xf32>
    %cst_36 = stablehlo.constant dense<1.478000e+00> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %101 = stablehlo.multiply %100, %99 : tensor<1x2xf32>
    %102 = stablehlo.add %96, %101 : tensor<1x2xf32>
    %cst_37 = stablehlo.constant dense<5.060000e-01> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %104 = stablehlo.multiply %103, %98 : tensor<1x2xf32>
    %105 = stablehlo.negate %104 : tensor<1x2xf32>
    %cst_38 = stablehlo.constant dense<1.478000e+00> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %107 = stablehlo.multiply %106, %105 : tensor<1x2xf32>
    %108 = stablehlo.add %102, %107 : tensor<1x2xf32>
    %cst_39 = stablehlo.constant dense<5.060000e-01> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %110 = stablehlo.multiply %109, %104 : tensor<1x2xf32>
    %111 = stablehlo.negate %110 : tensor<1x2xf32>
    %cst_40 = stablehlo.constant dense<1.478000e+00> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %113 = stablehlo.multiply %112, %111 : tensor<1x2xf32>
    %114 = stablehlo.add %108, %113 : tensor<1x2xf32>
    %cst_41 = stablehlo.constant dense<5.060000e-01> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %116 = stablehlo.multiply %115, %110 : tensor<1x2xf32>
    %117 = stablehlo.negate %116 : tensor<1x2xf32>
    %cst_42 = stablehlo.constant dense<1.478000e+00> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %119 = stablehlo.multiply %118, %117 : tensor<1x2xf32>
    %120 = stablehlo.add %114, %119 : tensor<1x2xf32>
    %121 = stablehlo.multiply %116, %47 : tensor<1x2xf32>
    %122 = stablehlo.add %120, %121 : tensor<1x2xf32>
    %123 = stablehlo.multiply %122, %41 : tensor<1x2xf32>
    %124 = stablehlo.multiply %123, %35 : tensor<1x2xf32>
    %125 = stablehlo.multiply %123, %32 : tensor<1x2xf32>
    %126 = stablehlo.broadcast_in_dim %29, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x2xf32>
    %127 = stablehlo.multiply %125, %126 : tensor<1x2xf32>
    %128 = stablehlo.multiply %127, %22 : tensor<1x2xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %129 = stablehlo.reduce(%128 init: %cst_43) applies stablehlo.add across dimensions = [1] : (tensor<1x2xf32>, tensor<f32>) -> tensor<1xf32>
    %130 = stablehlo.reshape %129 : (tensor<1xf32>) -> tensor<1x1xf32>
    %131 = stablehlo.negate %130 : tensor<1x1xf32>
    %132 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x2xf32>
    %133 = stablehlo.divide %125, %132 : tensor<1x2xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %134 = stablehlo.reduce(%131 init: %cst_44) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %135 = stablehlo.broadcast_in_dim %134, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %136 = stablehlo.broadcast_in_dim %135, dims = [0] : (tensor<1xf32>) -> tensor<1x2xf32>
    %137 = stablehlo.add %133, %136 : tensor<1x2xf32>
    %138 = stablehlo.multiply %137, %22 : tensor<1x2xf32>
    %139 = call @take_along_axis_0(%1#1, %124) : (tensor<2x1xi32>, tensor<1x2xf32>) -> tensor<1x3xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
    %141 = "stablehlo.scatter"(%140, %0, %138) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %142 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %142 : tensor<f32>
    }) : (tensor<1x3xf32>, tensor<1x2x1xi32>, tensor<1x2xf32>) -> tensor<1x3xf32>
    return %141, %139 : tensor<1x3xf32>, tensor<1x3xf32>
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
