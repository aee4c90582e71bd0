// import jax
// import jax.numpy as jnp
//
//
// def paired_view_contrast(
//     image_emb: jnp.ndarray, temperature: jnp.ndarray, valid: jnp.ndarray
// ) -> jnp.ndarray:
//     za = image_emb / jnp.sqrt(jnp.sum(image_emb**2, axis=1, keepdims=True) + 1e-5)
//     logits_aa = za @ za.T / temperature
//     eye = jnp.eye(5, dtype=bool)
//     off_diag = jnp.where(eye, -50.0, logits_aa)
//     pos_idx = (jnp.arange(5) + 2) % 5
//     pos = logits_aa[jnp.arange(5), pos_idx]
//     item_loss = jax.nn.logsumexp(off_diag, axis=-1) - pos
//     m = valid.astype(item_loss.dtype)
//     objective = jnp.sum(item_loss * m) / (jnp.sum(m) + 1)
//     return objective
//
//   image_emb: float32[5, 3] in [-3, 3]
//   temperature: float32[] in [0.3, 1]
//   valid: bool[5] in [0, 1]
// -----
// forward, cpu
module @jit_paired_view_contrast attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x3xf32>, %arg1: tensor<f32>, %arg2: tensor<5xi1>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<5x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<5xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %cst_0 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %4 = stablehlo.add %2, %3 : tensor<5x1xf32>
    %5 = stablehlo.sqrt %4 : tensor<5x1xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x3xf32>
    %7 = stablehlo.divide %arg0, %6 : tensor<5x3xf32>
    %8 = stablehlo.transpose %7, dims = [1, 0] : (tensor<5x3xf32>) -> tensor<3x5xf32>
    %9 = stablehlo.dot_general %7, %8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf32>, tensor<3x5xf32>) -> tensor<5x5xf32>
    %10 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %11 = stablehlo.divide %9, %10 : tensor<5x5xf32>
    %12 = stablehlo.iota dim = 0 : tensor<5x5xi32>
    %13 = stablehlo.iota dim = 1 : tensor<5x5xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %14 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5x5xi32>
    %15 = stablehlo.add %12, %14 : tensor<5x5xi32>
    %16 = stablehlo.compare EQ, %15, %13, SIGNED : (tensor<5x5xi32>, tensor<5x5xi32>) -> tensor<5x5xi1>
    %cst_1 = stablehlo.constant dense<-5.000000e+01> : tensor<f32>
    %17 = call @_where(%16, %cst_1, %11) : (tensor<5x5xi1>, tensor<f32>, tensor<5x5xf32>) -> tensor<5x5xf32>
    %18 = stablehlo.iota dim = 0 : tensor<5xi32>
    %c_2 = stablehlo.constant dense<2> : tensor<i32>
    %19 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %20 = stablehlo.add %18, %19 : tensor<5xi32>
    %c_3 = stablehlo.constant dense<5> : tensor<i32>
    %21 = call @remainder(%20, %c_3) : (tensor<5xi32>, tensor<i32>) -> tensor<5xi32>
    %22 = stablehlo.iota dim = 0 : tensor<5xi32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %23 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %24 = stablehlo.compare LT, %22, %23, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_5 = stablehlo.constant dense<5> : tensor<i32>
    %25 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %26 = stablehlo.add %22, %25 : tensor<5xi32>
    %27 = stablehlo.select %24, %26, %22 : tensor<5xi1>, tensor<5xi32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %28 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %29 = stablehlo.compare LT, %21, %28, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_7 = stablehlo.constant dense<5> : tensor<i32>
    %30 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %31 = stablehlo.add %21, %30 : tensor<5xi32>
    %32 = stablehlo.select %29, %31, %21 : tensor<5xi1>, tensor<5xi32>
    %33 = stablehlo.broadcast_in_dim %27, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %34 = stablehlo.broadcast_in_dim %32, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %35 = stablehlo.concatenate %33, %34, dim = 1 : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x2xi32>
    %36 = "stablehlo.gather"(%11, %35) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<5x5xf32>, tensor<5x2xi32>) -> tensor<5xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %37 = stablehlo.reduce(%17 init: %cst_8) applies stablehlo.maximum across dimensions = [1] : (tensor<5x5xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %39 = stablehlo.maximum %38, %37 : tensor<5xf32>
    %40 = stablehlo.is_finite %39 : (tensor<5xf32>) -> tensor<5xi1>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %42 = stablehlo.select %40, %39, %41 : tensor<5xi1>, tensor<5xf32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x5xf32>
    %45 = stablehlo.subtract %17, %44 : tensor<5x5xf32>
    %46 = stablehlo.exponential %45 : tensor<5x5xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.reduce(%46 init: %cst_11) applies stablehlo.add across dimensions = [1] : (tensor<5x5xf32>, tensor<f32>) -> tensor<5xf32>
    %48 = stablehlo.abs %47 : tensor<5xf32>
    %49 = stablehlo.log %48 : tensor<5xf32>
    %50 = stablehlo.add %49, %42 : tensor<5xf32>
    %51 = stablehlo.subtract %50, %36 : tensor<5xf32>
    %52 = stablehlo.convert %arg2 : (tensor<5xi1>) -> tensor<5xf32>
    %53 = stablehlo.multiply %51, %52 : tensor<5xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.reduce(%53 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.reduce(%52 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %56 = stablehlo.add %55, %cst_14 : tensor<f32>
    %57 = stablehlo.divide %54, %56 : tensor<f32>
    return %57 : tensor<f32>
  }
  func.func private @_where(%arg0: tensor<5x5xi1>, %arg1: tensor<f32>, %arg2: tensor<5x5xf32>) -> tensor<5x5xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<5x5xi1>, tensor<5x5xf32>
    return %2 : tensor<5x5xf32>
  }
  func.func private @remainder(%arg0: tensor<5xi32>, %arg1: tensor<i32>) -> tensor<5xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = call @_where_0(%1, %c_0, %0) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %4 = stablehlo.remainder %arg0, %3 : tensor<5xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %8 = stablehlo.compare LT, %4, %7, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<5xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<5xi1>, tensor<5xi1>) -> tensor<5xi1>
    %12 = stablehlo.and %11, %6 : tensor<5xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %14 = stablehlo.add %4, %13 : tensor<5xi32>
    %15 = stablehlo.select %12, %14, %4 : tensor<5xi1>, tensor<5xi32>
    return %15 : tensor<5xi32>
  }
  func.func private @_where_0(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x3xf32>, %arg1: tensor<f32>, %arg2: tensor<5xi1>) -> (tensor<5x3xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<5x3xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<5x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%0 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %cst_1 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %6 = stablehlo.add %4, %5 : tensor<5x1xf32>
    %7 = stablehlo.sqrt %6 : tensor<5x1xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %9 = stablehlo.divide %8, %7 : tensor<5x1xf32>
    %10 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x3xf32>
    %11 = stablehlo.divide %arg0, %10 : tensor<5x3xf32>
    %12 = stablehlo.multiply %7, %7 : tensor<5x1xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %14 = stablehlo.divide %13, %12 : tensor<5x1xf32>
    %15 = stablehlo.transpose %11, dims = [1, 0] : (tensor<5x3xf32>) -> tensor<3x5xf32>
    %16 = stablehlo.dot_general %11, %15, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf32>, tensor<3x5xf32>) -> tensor<5x5xf32>
    %17 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %18 = stablehlo.divide %16, %17 : tensor<5x5xf32>
    %19 = stablehlo.multiply %arg1, %arg1 : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.divide %cst_4, %19 : tensor<f32>
    %21 = stablehlo.iota dim = 0 : tensor<5x5xi32>
    %22 = stablehlo.iota dim = 1 : tensor<5x5xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %23 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5x5xi32>
    %24 = stablehlo.add %21, %23 : tensor<5x5xi32>
    %25 = stablehlo.compare EQ, %24, %22, SIGNED : (tensor<5x5xi32>, tensor<5x5xi32>) -> tensor<5x5xi1>
    %cst_5 = stablehlo.constant dense<-5.000000e+01> : tensor<f32>
    %26 = call @_where(%25, %cst_5, %18) : (tensor<5x5xi1>, tensor<f32>, tensor<5x5xf32>) -> tensor<5x5xf32>
    %27 = stablehlo.iota dim = 0 : tensor<5xi32>
    %c_6 = stablehlo.constant dense<2> : tensor<i32>
    %28 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %29 = stablehlo.add %27, %28 : tensor<5xi32>
    %c_7 = stablehlo.constant dense<5> : tensor<i32>
    %30 = call @remainder(%29, %c_7) : (tensor<5xi32>, tensor<i32>) -> tensor<5xi32>
    %31 = stablehlo.iota dim = 0 : tensor<5xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %32 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %33 = stablehlo.compare LT, %31, %32, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_9 = stablehlo.constant dense<5> : tensor<i32>
    %34 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %35 = stablehlo.add %31, %34 : tensor<5xi32>
    %36 = stablehlo.select %33, %35, %31 : tensor<5xi1>, tensor<5xi32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %37 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %38 = stablehlo.compare LT, %30, %37, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_11 = stablehlo.constant dense<5> : tensor<i32>
    %39 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %40 = stablehlo.add %30, %39 : tensor<5xi32>
    %41 = stablehlo.select %38, %40, %30 : tensor<5xi1>, tensor<5xi32>
    %42 = stablehlo.broadcast_in_dim %36, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %43 = stablehlo.broadcast_in_dim %41, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %44 = stablehlo.concatenate %42, %43, dim = 1 : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x2xi32>
    %cst_12 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %45 = stablehlo.reduce(%26 init: %cst_12) applies stablehlo.maximum across dimensions = [1] : (tensor<5x5xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_13 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %47 = stablehlo.maximum %46, %45 : tensor<5xf32>
    %48 = stablehlo.is_finite %47 : (tensor<5xf32>) -> tensor<5xi1>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %50 = stablehlo.select %48, %47, %49 : tensor<5xi1>, tensor<5xf32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x5xf32>
    %53 = stablehlo.subtract %26, %52 : tensor<5x5xf32>
    %54 = stablehlo.exponential %53 : tensor<5x5xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.reduce(%54 init: %cst_15) applies stablehlo.add across dimensions = [1] : (tensor<5x5xf32>, tensor<f32>) -> tensor<5xf32>
    %56 = stablehlo.abs %55 : tensor<5xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %58 = stablehlo.compare GE, %55, %57, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %59 = stablehlo.convert %arg2 : (tensor<5xi1>) -> tensor<5xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.reduce(%59 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %61 = stablehlo.add %60, %cst_18 : tensor<f32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %62 = stablehlo.divide %cst_19, %61 : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %64 = stablehlo.multiply %63, %59 : tensor<5xf32>
    %65 = stablehlo.negate %64 : tensor<5xf32>
    %66 = stablehlo.divide %64, %56 : tensor<5xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %68 = stablehlo.select %58, %67, %66 : tensor<5xi1>, tensor<5xf32>
    %69 = stablehlo.select %58, %66, %67 : tensor<5xi1>, tensor<5xf32>
    %70 = stablehlo.negate %68 : tensor<5xf32>
    %71 = stablehlo.add %69, %70 : tensor<5xf32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [0] : (tensor<5xf32>) -> tensor<5x5xf32>
    %73 = stablehlo.multiply %72, %54 : tensor<5x5xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %75 = "stablehlo.scatter"(%74, %44, %65) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %103 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %103 : tensor<f32>
    }) : (tensor<5x5xf32>, tensor<5x2xi32>, tensor<5xf32>) -> tensor<5x5xf32>
    %76 = call @_where_1(%25, %73) : (tensor<5x5xi1>, tensor<5x5xf32>) -> tensor<5x5xf32>
    %77 = stablehlo.add %75, %76 : tensor<5x5xf32>
    %78 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %79 = stablehlo.multiply %77, %78 : tensor<5x5xf32>
    %80 = stablehlo.multiply %79, %16 : tensor<5x5xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.reduce(%80 init: %cst_22) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x5xf32>, tensor<f32>) -> tensor<f32>
    %82 = stablehlo.negate %81 : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %84 = stablehlo.divide %77, %83 : tensor<5x5xf32>
    %85 = stablehlo.dot_general %84, %11, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf32>, tensor<5x3xf32>) -> tensor<5x3xf32>
    %86 = stablehlo.transpose %85, dims = [1, 0] : (tensor<5x3xf32>) -> tensor<3x5xf32>
    %87 = stablehlo.dot_general %84, %15, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf32>, tensor<3x5xf32>) -> tensor<5x3xf32>
    %88 = stablehlo.transpose %86, dims = [1, 0] : (tensor<3x5xf32>) -> tensor<5x3xf32>
    %89 = stablehlo.add %87, %88 : tensor<5x3xf32>
    %90 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x3xf32>
    %91 = stablehlo.multiply %89, %90 : tensor<5x3xf32>
    %92 = stablehlo.multiply %91, %arg0 : tensor<5x3xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.reduce(%92 init: %cst_23) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<5xf32>
    %94 = stablehlo.reshape %93 : (tensor<5xf32>) -> tensor<5x1xf32>
    %95 = stablehlo.negate %94 : tensor<5x1xf32>
    %96 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x3xf32>
    %97 = stablehlo.divide %89, %96 : tensor<5x3xf32>
    %98 = stablehlo.multiply %95, %9 : tensor<5x1xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.reduce(%98 init: %cst_24) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf32>, tensor<f32>) -> tensor<5xf32>
    %100 = stablehlo.broadcast_in_dim %99, dims = [0] : (tensor<5xf32>) -> tensor<5x3xf32>
    %101 = stablehlo.multiply %100, %2 : tensor<5x3xf32>
    %102 = stablehlo.add %97, %101 : tensor<5x3xf32>
    return %102, %82 : tensor<5x3xf32>, tensor<f32>
  }
  func.func private @_where(%arg0: tensor<5x5xi1>, %arg1: tensor<f32>, %arg2: tensor<5x5xf32>) -> tensor<5x5xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<5x5xi1>, tensor<5x5xf32>
    return %2 : tensor<5x5xf32>
  }
  func.func private @remainder(%arg0: tensor<5xi32>, %arg1: tensor<i32>) -> tensor<5xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = call @_where_0(%1, %c_0, %0) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %4 = stablehlo.remainder %arg0, %3 : tensor<5xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %8 = stablehlo.compare LT, %4, %7, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<5xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<5xi1>, tensor<5xi1>) -> tensor<5xi1>
    %12 = stablehlo.and %11, %6 : tensor<5xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %14 = stablehlo.add %4, %13 : tensor<5xi32>
    %15 = stablehlo.select %12, %14, %4 : tensor<5xi1>, tensor<5xi32>
    return %15 : tensor<5xi32>
  }
  func.func private @_where_0(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_where_1(%arg0: tensor<5x5xi1>, %arg1: tensor<5x5xf32>) -> tensor<5x5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<5x5xi1>, tensor<5x5xf32>
    return %1 : tensor<5x5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
