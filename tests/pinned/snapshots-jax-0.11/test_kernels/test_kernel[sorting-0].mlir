// import jax
// import jax.numpy as jnp
//
//
// def signed_sparsify_fn(x):
//     squared = jnp.exp(-0.5 * x**2) ** 2
//     top, best_idx = jax.lax.top_k(squared, 3)
//     cut = top[..., -1:]
//     kept = jnp.where(squared >= cut, squared, 0.36 * squared)
//     response = jax.nn.soft_sign(jnp.exp(kept) - kept)
//     spread = jnp.sqrt(response**2 + 0.988)
//     return spread, top, best_idx
//
//   x: float32[4, 4] in [-1, 1]
// -----
// forward, cpu
module @jit_signed_sparsify_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xf32>) -> (tensor<4x4xf32> {jax.result_info = "result[0]"}, tensor<4x3xf32> {jax.result_info = "result[1]"}, tensor<4x3xi32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4x4xf32>
    %cst = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<4x4xf32>
    %3 = stablehlo.exponential %2 : tensor<4x4xf32>
    %4 = stablehlo.multiply %3, %3 : tensor<4x4xf32>
    %values, %indices = chlo.top_k(%4, k = 3) : tensor<4x4xf32> -> (tensor<4x3xf32>, tensor<4x3xi32>)
    %5 = stablehlo.slice %values [0:4, 2:3] : (tensor<4x3xf32>) -> tensor<4x1xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x4xf32>
    %7 = stablehlo.compare GE, %4, %6, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_0 = stablehlo.constant dense<3.600000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %9 = stablehlo.multiply %8, %4 : tensor<4x4xf32>
    %10 = call @_where(%7, %4, %9) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %11 = stablehlo.exponential %10 : tensor<4x4xf32>
    %12 = stablehlo.subtract %11, %10 : tensor<4x4xf32>
    %13 = call @soft_sign(%12) : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %14 = stablehlo.multiply %13, %13 : tensor<4x4xf32>
    %cst_1 = stablehlo.constant dense<0.987999975> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %16 = stablehlo.add %14, %15 : tensor<4x4xf32>
    %17 = stablehlo.sqrt %16 : tensor<4x4xf32>
    return %17, %values, %indices : tensor<4x4xf32>, tensor<4x3xf32>, tensor<4x3xi32>
  }
  func.func private @_where(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x4xi1>, tensor<4x4xf32>
    return %0 : tensor<4x4xf32>
  }
  func.func private @soft_sign(%arg0: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.abs %arg0 : tensor<4x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %2 = stablehlo.add %0, %1 : tensor<4x4xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<4x4xf32>
    return %3 : tensor<4x4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xf32>) -> (tensor<4x4xf32> {jax.result_info = "result[0]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4x4xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<4x4xf32>
    %cst_0 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %4 = stablehlo.multiply %3, %0 : tensor<4x4xf32>
    %5 = stablehlo.exponential %4 : tensor<4x4xf32>
    %6 = stablehlo.multiply %5, %5 : tensor<4x4xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<4x4xf32>
    %values, %indices = chlo.top_k(%6, k = 3) : tensor<4x4xf32> -> (tensor<4x3xf32>, tensor<4x3xi32>)
    %9 = stablehlo.reshape %indices : (tensor<4x3xi32>) -> tensor<4x3x1xi32>
    %10 = stablehlo.slice %values [0:4, 2:3] : (tensor<4x3xf32>) -> tensor<4x1xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x4xf32>
    %12 = stablehlo.compare GE, %6, %11, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_2 = stablehlo.constant dense<3.600000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %14 = stablehlo.multiply %13, %6 : tensor<4x4xf32>
    %15 = call @_where(%12, %6, %14) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %16 = stablehlo.exponential %15 : tensor<4x4xf32>
    %17 = stablehlo.subtract %16, %15 : tensor<4x4xf32>
    %18:4 = call @soft_sign(%17) : (tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>)
    %19 = stablehlo.multiply %18#0, %18#0 : tensor<4x4xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %21 = stablehlo.multiply %20, %18#0 : tensor<4x4xf32>
    %cst_4 = stablehlo.constant dense<0.987999975> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %23 = stablehlo.add %19, %22 : tensor<4x4xf32>
    %24 = stablehlo.sqrt %23 : tensor<4x4xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %26 = stablehlo.divide %25, %24 : tensor<4x4xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %29 = stablehlo.multiply %28, %26 : tensor<4x4xf32>
    %30 = stablehlo.multiply %29, %21 : tensor<4x4xf32>
    %31 = call @soft_sign_0(%18#1, %18#2, %17, %18#3, %30) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %32 = stablehlo.negate %31 : tensor<4x4xf32>
    %33 = stablehlo.multiply %31, %16 : tensor<4x4xf32>
    %34 = stablehlo.add %32, %33 : tensor<4x4xf32>
    %35:2 = call @_where_1(%12, %34) : (tensor<4x4xi1>, tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>)
    %cst_8 = stablehlo.constant dense<3.600000e-01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %37 = stablehlo.multiply %36, %35#1 : tensor<4x4xf32>
    %38 = stablehlo.add %35#0, %37 : tensor<4x4xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %40 = "stablehlo.scatter"(%39, %9, %27) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %47 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %47 : tensor<f32>
    }) : (tensor<4x4xf32>, tensor<4x3x1xi32>, tensor<4x3xf32>) -> tensor<4x4xf32>
    %41 = stablehlo.add %38, %40 : tensor<4x4xf32>
    %42 = stablehlo.multiply %41, %8 : tensor<4x4xf32>
    %43 = stablehlo.multiply %42, %5 : tensor<4x4xf32>
    %cst_10 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %45 = stablehlo.multiply %44, %43 : tensor<4x4xf32>
    %46 = stablehlo.multiply %45, %2 : tensor<4x4xf32>
    return %46 : tensor<4x4xf32>
  }
  func.func private @_where(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x4xi1>, tensor<4x4xf32>
    return %0 : tensor<4x4xf32>
  }
  func.func private @soft_sign(%arg0: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<4x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %4 = stablehlo.add %0, %3 : tensor<4x4xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<4x4xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<4x4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %8 = stablehlo.divide %7, %6 : tensor<4x4xf32>
    return %5, %2, %4, %8 : tensor<4x4xf32>, tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>
  }
  func.func private @soft_sign_0(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>, %arg3: tensor<4x4xf32>, %arg4: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<4x4xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<4x4xf32>
    %2 = stablehlo.negate %1 : tensor<4x4xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<4x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<4x4xi1>, tensor<4x4xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<4x4xi1>, tensor<4x4xf32>
    %7 = stablehlo.add %3, %6 : tensor<4x4xf32>
    %8 = stablehlo.negate %5 : tensor<4x4xf32>
    %9 = stablehlo.add %7, %8 : tensor<4x4xf32>
    return %9 : tensor<4x4xf32>
  }
  func.func private @_where_1(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<4x4xi1>, tensor<4x4xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<4x4xi1>, tensor<4x4xf32>
    return %2, %1 : tensor<4x4xf32>, tensor<4x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
