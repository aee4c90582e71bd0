// import jax
// import jax.numpy as jnp
//
//
// def row_overwrite_fn(matrix, patch):
//     """Compute a bounded row overwrite."""
//     compressed = jax.nn.squareplus(patch)
//     harmonic = jnp.sin(compressed)
//     written = matrix.at[:, 0].add(harmonic)
//     magnitude = jnp.abs(written)
//     fraction = magnitude / (1.0 + jnp.abs(magnitude))
//     outcome = fraction.at[0].set(0.288)
//     total = outcome + jax.nn.sigmoid(matrix)
//     activated = jax.nn.soft_sign(total)
//     saturated = jnp.tanh(activated)
//     carrier = jnp.sin(1.04 * saturated + 0.515)
//     return carrier
//
//   matrix: float32[6, 2] in [-0.8, 0.8]
//   patch: float32[6] in [-3, 3]
// -----
// forward, cpu
module @jit_row_overwrite_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x2xf32>, %arg1: tensor<6xf32>) -> (tensor<6x2xf32> {jax.result_info = "result"}) {
    %0 = call @squareplus(%arg1) : (tensor<6xf32>) -> tensor<6xf32>
    %1 = stablehlo.sine %0 : tensor<6xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %3 = "stablehlo.scatter"(%arg0, %2, %1) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %26 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %26 : tensor<f32>
    }) : (tensor<6x2xf32>, tensor<1xi32>, tensor<6xf32>) -> tensor<6x2xf32>
    %4 = stablehlo.abs %3 : tensor<6x2xf32>
    %5 = stablehlo.abs %4 : tensor<6x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %7 = stablehlo.add %6, %5 : tensor<6x2xf32>
    %8 = stablehlo.divide %4, %7 : tensor<6x2xf32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %cst_1 = stablehlo.constant dense<2.880000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %11 = "stablehlo.scatter"(%8, %9, %10) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      stablehlo.return %arg3 : tensor<f32>
    }) : (tensor<6x2xf32>, tensor<1xi32>, tensor<2xf32>) -> tensor<6x2xf32>
    %12 = stablehlo.negate %arg0 : tensor<6x2xf32>
    %13 = stablehlo.exponential %12 : tensor<6x2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %15 = stablehlo.add %14, %13 : tensor<6x2xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %17 = stablehlo.divide %16, %15 : tensor<6x2xf32>
    %18 = stablehlo.add %11, %17 : tensor<6x2xf32>
    %19 = call @soft_sign(%18) : (tensor<6x2xf32>) -> tensor<6x2xf32>
    %20 = stablehlo.tanh %19 : tensor<6x2xf32>
    %cst_4 = stablehlo.constant dense<1.040000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %22 = stablehlo.multiply %21, %20 : tensor<6x2xf32>
    %cst_5 = stablehlo.constant dense<5.150000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %24 = stablehlo.add %22, %23 : tensor<6x2xf32>
    %25 = stablehlo.sine %24 : tensor<6x2xf32>
    return %25 : tensor<6x2xf32>
  }
  func.func private @squareplus(%arg0: tensor<6xf32>) -> tensor<6xf32> {
    %0 = chlo.square %arg0 : tensor<6xf32> -> tensor<6xf32>
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.add %0, %1 : tensor<6xf32>
    %3 = stablehlo.sqrt %2 : tensor<6xf32>
    %4 = stablehlo.add %arg0, %3 : tensor<6xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %6 = stablehlo.divide %4, %5 : tensor<6xf32>
    return %6 : tensor<6xf32>
  }
  func.func private @soft_sign(%arg0: tensor<6x2xf32>) -> tensor<6x2xf32> {
    %0 = stablehlo.abs %arg0 : tensor<6x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %2 = stablehlo.add %0, %1 : tensor<6x2xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<6x2xf32>
    return %3 : tensor<6x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x2xf32>, %arg1: tensor<6xf32>) -> (tensor<6x2xf32> {jax.result_info = "result[0]"}, tensor<6xf32> {jax.result_info = "result[1]"}) {
    %0:3 = call @squareplus(%arg1) : (tensor<6xf32>) -> (tensor<6xf32>, tensor<6xf32>, tensor<6xf32>)
    %1 = stablehlo.sine %0#0 : tensor<6xf32>
    %2 = stablehlo.cosine %0#0 : tensor<6xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %4 = "stablehlo.scatter"(%arg0, %3, %1) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %78 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %78 : tensor<f32>
    }) : (tensor<6x2xf32>, tensor<1xi32>, tensor<6xf32>) -> tensor<6x2xf32>
    %5 = stablehlo.abs %4 : tensor<6x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %7 = stablehlo.compare GE, %4, %6, FLOAT : (tensor<6x2xf32>, tensor<6x2xf32>) -> tensor<6x2xi1>
    %8 = stablehlo.abs %5 : tensor<6x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %10 = stablehlo.compare GE, %5, %9, FLOAT : (tensor<6x2xf32>, tensor<6x2xf32>) -> tensor<6x2xi1>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %12 = stablehlo.add %11, %8 : tensor<6x2xf32>
    %13 = stablehlo.divide %5, %12 : tensor<6x2xf32>
    %14 = stablehlo.multiply %12, %12 : tensor<6x2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %16 = stablehlo.divide %15, %14 : tensor<6x2xf32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %cst_4 = stablehlo.constant dense<2.880000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %19 = "stablehlo.scatter"(%13, %17, %18) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      stablehlo.return %arg3 : tensor<f32>
    }) : (tensor<6x2xf32>, tensor<1xi32>, tensor<2xf32>) -> tensor<6x2xf32>
    %20 = stablehlo.negate %arg0 : tensor<6x2xf32>
    %21 = stablehlo.exponential %20 : tensor<6x2xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %23 = stablehlo.add %22, %21 : tensor<6x2xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %25 = stablehlo.divide %24, %23 : tensor<6x2xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %27 = stablehlo.subtract %26, %25 : tensor<6x2xf32>
    %28 = stablehlo.multiply %25, %27 : tensor<6x2xf32>
    %29 = stablehlo.add %19, %25 : tensor<6x2xf32>
    %30:4 = call @soft_sign(%29) : (tensor<6x2xf32>) -> (tensor<6x2xf32>, tensor<6x2xi1>, tensor<6x2xf32>, tensor<6x2xf32>)
    %31 = stablehlo.tanh %30#0 : tensor<6x2xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %33 = stablehlo.add %32, %31 : tensor<6x2xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %35 = stablehlo.subtract %34, %31 : tensor<6x2xf32>
    %36 = stablehlo.multiply %33, %35 : tensor<6x2xf32>
    %cst_10 = stablehlo.constant dense<1.040000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %38 = stablehlo.multiply %37, %31 : tensor<6x2xf32>
    %cst_11 = stablehlo.constant dense<5.150000e-01> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %40 = stablehlo.add %38, %39 : tensor<6x2xf32>
    %41 = stablehlo.cosine %40 : tensor<6x2xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %43 = stablehlo.multiply %42, %41 : tensor<6x2xf32>
    %cst_13 = stablehlo.constant dense<1.040000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %45 = stablehlo.multiply %44, %43 : tensor<6x2xf32>
    %46 = stablehlo.multiply %45, %36 : tensor<6x2xf32>
    %47 = call @soft_sign_0(%30#1, %30#2, %29, %30#3, %46) : (tensor<6x2xi1>, tensor<6x2xf32>, tensor<6x2xf32>, tensor<6x2xf32>, tensor<6x2xf32>) -> tensor<6x2xf32>
    %48 = stablehlo.multiply %47, %28 : tensor<6x2xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %50 = "stablehlo.scatter"(%47, %17, %49) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      stablehlo.return %arg3 : tensor<f32>
    }) : (tensor<6x2xf32>, tensor<1xi32>, tensor<2xf32>) -> tensor<6x2xf32>
    %51 = stablehlo.multiply %50, %16 : tensor<6x2xf32>
    %52 = stablehlo.multiply %51, %5 : tensor<6x2xf32>
    %53 = stablehlo.negate %52 : tensor<6x2xf32>
    %54 = stablehlo.divide %50, %12 : tensor<6x2xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %56 = stablehlo.select %10, %55, %53 : tensor<6x2xi1>, tensor<6x2xf32>
    %57 = stablehlo.select %10, %53, %55 : tensor<6x2xi1>, tensor<6x2xf32>
    %58 = stablehlo.negate %56 : tensor<6x2xf32>
    %59 = stablehlo.add %57, %58 : tensor<6x2xf32>
    %60 = stablehlo.add %54, %59 : tensor<6x2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %62 = stablehlo.select %7, %61, %60 : tensor<6x2xi1>, tensor<6x2xf32>
    %63 = stablehlo.select %7, %60, %61 : tensor<6x2xi1>, tensor<6x2xf32>
    %64 = stablehlo.negate %62 : tensor<6x2xf32>
    %65 = stablehlo.add %63, %64 : tensor<6x2xf32>
    %c_17 = stablehlo.constant dense<1> : tensor<1xi32>
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %66 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %67 = stablehlo.compare GE, %3, %66, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %68 = stablehlo.compare LE, %3, %c_17, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %69 = stablehlo.and %67, %68 : tensor<1xi1>
    %c_19 = stablehlo.constant dense<true> : tensor<i1>
    %70 = stablehlo.reduce(%69 init: %c_19) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %71 = "stablehlo.gather"(%65, %3) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [1], start_index_map = [1]>, indices_are_sorted = false, slice_sizes = array<i64: 6, 1>}> : (tensor<6x2xf32>, tensor<1xi32>) -> tensor<6xf32>
    %72 = stablehlo.broadcast_in_dim %70, dims = [] : (tensor<i1>) -> tensor<6xi1>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %74 = stablehlo.select %72, %71, %73 : tensor<6xi1>, tensor<6xf32>
    %75 = stablehlo.add %48, %65 : tensor<6x2xf32>
    %76 = stablehlo.multiply %74, %2 : tensor<6xf32>
    %77 = call @squareplus_1(%0#1, %0#2, %76) : (tensor<6xf32>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    return %75, %77 : tensor<6x2xf32>, tensor<6xf32>
  }
  func.func private @squareplus(%arg0: tensor<6xf32>) -> (tensor<6xf32>, tensor<6xf32>, tensor<6xf32>) {
    %0 = chlo.square %arg0 : tensor<6xf32> -> tensor<6xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<6xf32>
    %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %4 = stablehlo.add %0, %3 : tensor<6xf32>
    %5 = stablehlo.sqrt %4 : tensor<6xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %7 = stablehlo.divide %6, %5 : tensor<6xf32>
    %8 = stablehlo.add %arg0, %5 : tensor<6xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %10 = stablehlo.divide %8, %9 : tensor<6xf32>
    return %10, %2, %7 : tensor<6xf32>, tensor<6xf32>, tensor<6xf32>
  }
  func.func private @soft_sign(%arg0: tensor<6x2xf32>) -> (tensor<6x2xf32>, tensor<6x2xi1>, tensor<6x2xf32>, tensor<6x2xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<6x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<6x2xf32>, tensor<6x2xf32>) -> tensor<6x2xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %4 = stablehlo.add %0, %3 : tensor<6x2xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<6x2xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<6x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %8 = stablehlo.divide %7, %6 : tensor<6x2xf32>
    return %5, %2, %4, %8 : tensor<6x2xf32>, tensor<6x2xi1>, tensor<6x2xf32>, tensor<6x2xf32>
  }
  func.func private @soft_sign_0(%arg0: tensor<6x2xi1>, %arg1: tensor<6x2xf32>, %arg2: tensor<6x2xf32>, %arg3: tensor<6x2xf32>, %arg4: tensor<6x2xf32>) -> tensor<6x2xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<6x2xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<6x2xf32>
    %2 = stablehlo.negate %1 : tensor<6x2xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<6x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<6x2xi1>, tensor<6x2xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<6x2xi1>, tensor<6x2xf32>
    %7 = stablehlo.add %3, %6 : tensor<6x2xf32>
    %8 = stablehlo.negate %5 : tensor<6x2xf32>
    %9 = stablehlo.add %7, %8 : tensor<6x2xf32>
    return %9 : tensor<6x2xf32>
  }
  func.func private @squareplus_1(%arg0: tensor<6xf32>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>) -> tensor<6xf32> {
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %1 = stablehlo.divide %arg2, %0 : tensor<6xf32>
    %2 = stablehlo.multiply %1, %arg1 : tensor<6xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<6xf32>
    %4 = stablehlo.add %1, %3 : tensor<6xf32>
    return %4 : tensor<6xf32>
  }
}
// -----
// backward, cuda: same text as cpu
