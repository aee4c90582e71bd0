// import jax.numpy as jnp
// from jax import lax
//
//
// def stable_householder_triangle_update(mat):
//     masked = jnp.where(mat > 0.0, mat, 0.44 * mat)
//     sq = masked**2
//     a_mat = sq + 2.0 * jnp.eye(4, 3)
//     r_mat = a_mat
//     for j in range(3):
//         x_k = r_mat[j:, j]
//         alpha = jnp.sign(x_k[0]) * jnp.linalg.norm(x_k)
//         h_vec = x_k.at[0].add(alpha)
//         h_vec = h_vec / jnp.linalg.norm(h_vec)
//         r_mat = r_mat.at[j:].add(-2.0 * jnp.outer(h_vec, h_vec @ r_mat[j:]))
//     r_out = jnp.triu(r_mat)[:3]
//     scaled = r_out * r_out
//     amplified = 0.62 * scaled
//     attenuated = amplified / (1.0 + jnp.abs(amplified))
//
//     def attract(p):
//         return 1.6 / (0.54 + jnp.exp(p) ** 2)
//
//     def grow(p):
//         return jnp.exp(-(p**2)) ** 2
//
//     return lax.cond(attenuated.max() > -0.03, attract, grow, attenuated)
//
//   mat: float64[4, 3] in [-1, 1]
// -----
// forward, cpu
module @jit_stable_householder_triangle_update attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3xf64>) -> (tensor<3x3xf64> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<> : tensor<0xi32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xi1>
    %cst_0 = stablehlo.constant dense<4.400000e-01> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %3 = stablehlo.multiply %2, %arg0 : tensor<4x3xf64>
    %4 = call @_where(%1, %arg0, %3) : (tensor<4x3xi1>, tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xf64>
    %5 = stablehlo.multiply %4, %4 : tensor<4x3xf64>
    %6 = stablehlo.iota dim = 0 : tensor<4x3xi64>
    %7 = stablehlo.iota dim = 1 : tensor<4x3xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<4x3xi64>
    %9 = stablehlo.add %6, %8 : tensor<4x3xi64>
    %10 = stablehlo.compare EQ, %9, %7, SIGNED : (tensor<4x3xi64>, tensor<4x3xi64>) -> tensor<4x3xi1>
    %11 = stablehlo.convert %10 : (tensor<4x3xi1>) -> tensor<4x3xf64>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %13 = stablehlo.multiply %12, %11 : tensor<4x3xf64>
    %14 = stablehlo.add %5, %13 : tensor<4x3xf64>
    %15 = stablehlo.slice %14 [0:4, 0:1] : (tensor<4x3xf64>) -> tensor<4x1xf64>
    %16 = stablehlo.reshape %15 : (tensor<4x1xf64>) -> tensor<4xf64>
    %17 = stablehlo.slice %16 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %18 = stablehlo.reshape %17 : (tensor<1xf64>) -> tensor<f64>
    %19 = stablehlo.sign %18 : tensor<f64>
    %20 = call @norm(%16) : (tensor<4xf64>) -> tensor<f64>
    %21 = stablehlo.multiply %19, %20 : tensor<f64>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %22 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %23 = "stablehlo.scatter"(%16, %22, %21) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %95 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %95 : tensor<f64>
    }) : (tensor<4xf64>, tensor<1xi32>, tensor<f64>) -> tensor<4xf64>
    %24 = call @norm(%23) : (tensor<4xf64>) -> tensor<f64>
    %25 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %26 = stablehlo.divide %23, %25 : tensor<4xf64>
    %27 = stablehlo.dot_general %26, %14, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf64>, tensor<4x3xf64>) -> tensor<3xf64>
    %28 = stablehlo.broadcast_in_dim %26, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %29 = stablehlo.broadcast_in_dim %27, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %30 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
    %31 = stablehlo.broadcast_in_dim %29, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<4x3xf64>
    %32 = stablehlo.multiply %30, %31 : tensor<4x3xf64>
    %cst_4 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %34 = stablehlo.multiply %33, %32 : tensor<4x3xf64>
    %35 = "stablehlo.scatter"(%14, %c, %34) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %95 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %95 : tensor<f64>
    }) : (tensor<4x3xf64>, tensor<0xi32>, tensor<4x3xf64>) -> tensor<4x3xf64>
    %36 = stablehlo.slice %35 [1:4, 1:2] : (tensor<4x3xf64>) -> tensor<3x1xf64>
    %37 = stablehlo.reshape %36 : (tensor<3x1xf64>) -> tensor<3xf64>
    %38 = stablehlo.slice %37 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %39 = stablehlo.reshape %38 : (tensor<1xf64>) -> tensor<f64>
    %40 = stablehlo.sign %39 : tensor<f64>
    %41 = call @norm_0(%37) : (tensor<3xf64>) -> tensor<f64>
    %42 = stablehlo.multiply %40, %41 : tensor<f64>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %43 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %44 = "stablehlo.scatter"(%37, %43, %42) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %95 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %95 : tensor<f64>
    }) : (tensor<3xf64>, tensor<1xi32>, tensor<f64>) -> tensor<3xf64>
    %45 = call @norm_0(%44) : (tensor<3xf64>) -> tensor<f64>
    %46 = stablehlo.broadcast_in_dim %45, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %47 = stablehlo.divide %44, %46 : tensor<3xf64>
    %48 = stablehlo.slice %35 [1:4, 0:3] : (tensor<4x3xf64>) -> tensor<3x3xf64>
    %49 = stablehlo.dot_general %47, %48, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<3x3xf64>) -> tensor<3xf64>
    %50 = stablehlo.broadcast_in_dim %47, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %51 = stablehlo.broadcast_in_dim %49, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %52 = stablehlo.broadcast_in_dim %50, dims = [0, 1] : (tensor<3x1xf64>) -> tensor<3x3xf64>
    %53 = stablehlo.broadcast_in_dim %51, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %54 = stablehlo.multiply %52, %53 : tensor<3x3xf64>
    %cst_6 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
    %55 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %56 = stablehlo.multiply %55, %54 : tensor<3x3xf64>
    %c_7 = stablehlo.constant dense<1> : tensor<i32>
    %57 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %58 = "stablehlo.scatter"(%35, %57, %56) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %95 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %95 : tensor<f64>
    }) : (tensor<4x3xf64>, tensor<1xi32>, tensor<3x3xf64>) -> tensor<4x3xf64>
    %59 = stablehlo.slice %58 [2:4, 2:3] : (tensor<4x3xf64>) -> tensor<2x1xf64>
    %60 = stablehlo.reshape %59 : (tensor<2x1xf64>) -> tensor<2xf64>
    %61 = stablehlo.slice %60 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %62 = stablehlo.reshape %61 : (tensor<1xf64>) -> tensor<f64>
    %63 = stablehlo.sign %62 : tensor<f64>
    %64 = call @norm_1(%60) : (tensor<2xf64>) -> tensor<f64>
    %65 = stablehlo.multiply %63, %64 : tensor<f64>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %66 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %67 = "stablehlo.scatter"(%60, %66, %65) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %95 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %95 : tensor<f64>
    }) : (tensor<2xf64>, tensor<1xi32>, tensor<f64>) -> tensor<2xf64>
    %68 = call @norm_1(%67) : (tensor<2xf64>) -> tensor<f64>
    %69 = stablehlo.broadcast_in_dim %68, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %70 = stablehlo.divide %67, %69 : tensor<2xf64>
    %71 = stablehlo.slice %58 [2:4, 0:3] : (tensor<4x3xf64>) -> tensor<2x3xf64>
    %72 = stablehlo.dot_general %70, %71, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<2x3xf64>) -> tensor<3xf64>
    %73 = stablehlo.broadcast_in_dim %70, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %74 = stablehlo.broadcast_in_dim %72, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %75 = stablehlo.broadcast_in_dim %73, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x3xf64>
    %76 = stablehlo.broadcast_in_dim %74, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<2x3xf64>
    %77 = stablehlo.multiply %75, %76 : tensor<2x3xf64>
    %cst_9 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
    %78 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %79 = stablehlo.multiply %78, %77 : tensor<2x3xf64>
    %c_10 = stablehlo.constant dense<2> : tensor<i32>
    %80 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %81 = "stablehlo.scatter"(%58, %80, %79) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %95 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %95 : tensor<f64>
    }) : (tensor<4x3xf64>, tensor<1xi32>, tensor<2x3xf64>) -> tensor<4x3xf64>
    %82 = call @triu(%81) : (tensor<4x3xf64>) -> tensor<4x3xf64>
    %83 = stablehlo.slice %82 [0:3, 0:3] : (tensor<4x3xf64>) -> tensor<3x3xf64>
    %84 = stablehlo.multiply %83, %83 : tensor<3x3xf64>
    %cst_11 = stablehlo.constant dense<6.200000e-01> : tensor<f64>
    %85 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %86 = stablehlo.multiply %85, %84 : tensor<3x3xf64>
    %87 = stablehlo.abs %86 : tensor<3x3xf64>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %88 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %89 = stablehlo.add %88, %87 : tensor<3x3xf64>
    %90 = stablehlo.divide %86, %89 : tensor<3x3xf64>
    %cst_13 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %91 = stablehlo.reduce(%90 init: %cst_13) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<3x3xf64>, tensor<f64>) -> tensor<f64>
    %cst_14 = stablehlo.constant dense<-3.000000e-02> : tensor<f64>
    %92 = stablehlo.compare GT, %91, %cst_14, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %93 = stablehlo.convert %92 : (tensor<i1>) -> tensor<i32>
    %94 = "stablehlo.case"(%93) ({
      %95 = stablehlo.multiply %90, %90 : tensor<3x3xf64>
      %96 = stablehlo.negate %95 : tensor<3x3xf64>
      %97 = stablehlo.exponential %96 : tensor<3x3xf64>
      %98 = stablehlo.multiply %97, %97 : tensor<3x3xf64>
      stablehlo.return %98 : tensor<3x3xf64>
    }, {
      %95 = stablehlo.exponential %90 : tensor<3x3xf64>
      %96 = stablehlo.multiply %95, %95 : tensor<3x3xf64>
      %cst_15 = stablehlo.constant dense<5.400000e-01> : tensor<f64>
      %97 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
      %98 = stablehlo.add %97, %96 : tensor<3x3xf64>
      %cst_16 = stablehlo.constant dense<1.600000e+00> : tensor<f64>
      %99 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
      %100 = stablehlo.divide %99, %98 : tensor<3x3xf64>
      stablehlo.return %100 : tensor<3x3xf64>
    }) : (tensor<i32>) -> tensor<3x3xf64>
    return %94 : tensor<3x3xf64>
  }
  func.func private @_where(%arg0: tensor<4x3xi1>, %arg1: tensor<4x3xf64>, %arg2: tensor<4x3xf64>) -> tensor<4x3xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x3xi1>, tensor<4x3xf64>
    return %0 : tensor<4x3xf64>
  }
  func.func private @norm(%arg0: tensor<4xf64>) -> tensor<f64> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %2 = stablehlo.sqrt %1 : tensor<f64>
    return %2 : tensor<f64>
  }
  func.func private @norm_0(%arg0: tensor<3xf64>) -> tensor<f64> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<3xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %2 = stablehlo.sqrt %1 : tensor<f64>
    return %2 : tensor<f64>
  }
  func.func private @norm_1(%arg0: tensor<2xf64>) -> tensor<f64> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<2xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %2 = stablehlo.sqrt %1 : tensor<f64>
    return %2 : tensor<f64>
  }
  func.func private @triu(%arg0: tensor<4x3xf64>) -> tensor<4x3xf64> {
    %0 = stablehlo.iota dim = 0 : tensor<4x3xi64>
    %c = stablehlo.constant dense<-1> : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<4x3xi64>
    %2 = stablehlo.add %0, %1 : tensor<4x3xi64>
    %3 = stablehlo.iota dim = 1 : tensor<4x3xi64>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<4x3xi64>, tensor<4x3xi64>) -> tensor<4x3xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %6 = stablehlo.select %4, %5, %arg0 : tensor<4x3xi1>, tensor<4x3xf64>
    return %6 : tensor<4x3xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3xf64>) -> (tensor<4x3xf64> {jax.result_info = "result[0]"}) {
    %c = stablehlo.constant dense<> : tensor<0xi32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xi1>
    %cst_0 = stablehlo.constant dense<4.400000e-01> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %3 = stablehlo.multiply %2, %arg0 : tensor<4x3xf64>
    %4 = call @_where(%1, %arg0, %3) : (tensor<4x3xi1>, tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xf64>
    %5 = stablehlo.multiply %4, %4 : tensor<4x3xf64>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %7 = stablehlo.multiply %6, %4 : tensor<4x3xf64>
    %8 = stablehlo.iota dim = 0 : tensor<4x3xi64>
    %9 = stablehlo.iota dim = 1 : tensor<4x3xi64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %10 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<4x3xi64>
    %11 = stablehlo.add %8, %10 : tensor<4x3xi64>
    %12 = stablehlo.compare EQ, %11, %9, SIGNED : (tensor<4x3xi64>, tensor<4x3xi64>) -> tensor<4x3xi1>
    %13 = stablehlo.convert %12 : (tensor<4x3xi1>) -> tensor<4x3xf64>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %15 = stablehlo.multiply %14, %13 : tensor<4x3xf64>
    %16 = stablehlo.add %5, %15 : tensor<4x3xf64>
    %17 = stablehlo.slice %16 [0:4, 0:1] : (tensor<4x3xf64>) -> tensor<4x1xf64>
    %18 = stablehlo.reshape %17 : (tensor<4x1xf64>) -> tensor<4xf64>
    %19 = stablehlo.slice %18 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %20 = stablehlo.reshape %19 : (tensor<1xf64>) -> tensor<f64>
    %21 = stablehlo.sign %20 : tensor<f64>
    %22:2 = call @norm(%18) : (tensor<4xf64>) -> (tensor<f64>, tensor<f64>)
    %23 = stablehlo.multiply %21, %22#0 : tensor<f64>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %24 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %25 = "stablehlo.scatter"(%18, %24, %23) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %284 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %284 : tensor<f64>
    }) : (tensor<4xf64>, tensor<1xi32>, tensor<f64>) -> tensor<4xf64>
    %26:2 = call @norm(%25) : (tensor<4xf64>) -> (tensor<f64>, tensor<f64>)
    %27 = stablehlo.broadcast_in_dim %26#0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %28 = stablehlo.divide %25, %27 : tensor<4xf64>
    %29 = stablehlo.multiply %26#0, %26#0 : tensor<f64>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %30 = stablehlo.divide %cst_5, %29 : tensor<f64>
    %31 = stablehlo.dot_general %28, %16, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf64>, tensor<4x3xf64>) -> tensor<3xf64>
    %32 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %33 = stablehlo.broadcast_in_dim %31, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %34 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
    %35 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<4x3xf64>
    %36 = stablehlo.multiply %34, %35 : tensor<4x3xf64>
    %cst_6 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
    %37 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %38 = stablehlo.multiply %37, %36 : tensor<4x3xf64>
    %39 = "stablehlo.scatter"(%16, %c, %38) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %284 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %284 : tensor<f64>
    }) : (tensor<4x3xf64>, tensor<0xi32>, tensor<4x3xf64>) -> tensor<4x3xf64>
    %40 = stablehlo.slice %39 [1:4, 1:2] : (tensor<4x3xf64>) -> tensor<3x1xf64>
    %41 = stablehlo.reshape %40 : (tensor<3x1xf64>) -> tensor<3xf64>
    %42 = stablehlo.slice %41 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %43 = stablehlo.reshape %42 : (tensor<1xf64>) -> tensor<f64>
    %44 = stablehlo.sign %43 : tensor<f64>
    %45:2 = call @norm_0(%41) : (tensor<3xf64>) -> (tensor<f64>, tensor<f64>)
    %46 = stablehlo.multiply %44, %45#0 : tensor<f64>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %47 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %48 = "stablehlo.scatter"(%41, %47, %46) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %284 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %284 : tensor<f64>
    }) : (tensor<3xf64>, tensor<1xi32>, tensor<f64>) -> tensor<3xf64>
    %49:2 = call @norm_0(%48) : (tensor<3xf64>) -> (tensor<f64>, tensor<f64>)
    %50 = stablehlo.broadcast_in_dim %49#0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %51 = stablehlo.divide %48, %50 : tensor<3xf64>
    %52 = stablehlo.multiply %49#0, %49#0 : tensor<f64>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %53 = stablehlo.divide %cst_8, %52 : tensor<f64>
    %54 = stablehlo.slice %39 [1:4, 0:3] : (tensor<4x3xf64>) -> tensor<3x3xf64>
    %55 = stablehlo.dot_general %51, %54, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<3x3xf64>) -> tensor<3xf64>
    %56 = stablehlo.broadcast_in_dim %51, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %57 = stablehlo.broadcast_in_dim %55, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %58 = stablehlo.broadcast_in_dim %56, dims = [0, 1] : (tensor<3x1xf64>) -> tensor<3x3xf64>
    %59 = stablehlo.broadcast_in_dim %57, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %60 = stablehlo.multiply %58, %59 : tensor<3x3xf64>
    %cst_9 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
    %61 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %62 = stablehlo.multiply %61, %60 : tensor<3x3xf64>
    %c_10 = stablehlo.constant dense<1> : tensor<i32>
    %63 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %64 = "stablehlo.scatter"(%39, %63, %62) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %284 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %284 : tensor<f64>
    }) : (tensor<4x3xf64>, tensor<1xi32>, tensor<3x3xf64>) -> tensor<4x3xf64>
    %65 = stablehlo.slice %64 [2:4, 2:3] : (tensor<4x3xf64>) -> tensor<2x1xf64>
    %66 = stablehlo.reshape %65 : (tensor<2x1xf64>) -> tensor<2xf64>
    %67 = stablehlo.slice %66 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %68 = stablehlo.reshape %67 : (tensor<1xf64>) -> tensor<f64>
    %69 = stablehlo.sign %68 : tensor<f64>
    %70:2 = call @norm_1(%66) : (tensor<2xf64>) -> (tensor<f64>, tensor<f64>)
    %71 = stablehlo.multiply %69, %70#0 : tensor<f64>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %72 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %73 = "stablehlo.scatter"(%66, %72, %71) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %284 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %284 : tensor<f64>
    }) : (tensor<2xf64>, tensor<1xi32>, tensor<f64>) -> tensor<2xf64>
    %74:2 = call @norm_1(%73) : (tensor<2xf64>) -> (tensor<f64>, tensor<f64>)
    %75 = stablehlo.broadcast_in_dim %74#0, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %76 = stablehlo.divide %73, %75 : tensor<2xf64>
    %77 = stablehlo.multiply %74#0, %74#0 : tensor<f64>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %78 = stablehlo.divide %cst_12, %77 : tensor<f64>
    %79 = stablehlo.slice %64 [2:4, 0:3] : (tensor<4x3xf64>) -> tensor<2x3xf64>
    %80 = stablehlo.dot_general %76, %79, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<2x3xf64>) -> tensor<3xf64>
    %81 = stablehlo.broadcast_in_dim %76, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %82 = stablehlo.broadcast_in_dim %80, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %83 = stablehlo.broadcast_in_dim %81, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x3xf64>
    %84 = stablehlo.broadcast_in_dim %82, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<2x3xf64>
    %85 = stablehlo.multiply %83, %84 : tensor<2x3xf64>
    %cst_13 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
    %86 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %87 = stablehlo.multiply %86, %85 : tensor<2x3xf64>
    %c_14 = stablehlo.constant dense<2> : tensor<i32>
    %88 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %89 = "stablehlo.scatter"(%64, %88, %87) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %284 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %284 : tensor<f64>
    }) : (tensor<4x3xf64>, tensor<1xi32>, tensor<2x3xf64>) -> tensor<4x3xf64>
    %90:3 = call @triu(%89) : (tensor<4x3xf64>) -> (tensor<4x3xf64>, tensor<4x3xi1>, tensor<4x3xf64>)
    %91 = stablehlo.slice %90#0 [0:3, 0:3] : (tensor<4x3xf64>) -> tensor<3x3xf64>
    %92 = stablehlo.multiply %91, %91 : tensor<3x3xf64>
    %cst_15 = stablehlo.constant dense<6.200000e-01> : tensor<f64>
    %93 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %94 = stablehlo.multiply %93, %92 : tensor<3x3xf64>
    %95 = stablehlo.abs %94 : tensor<3x3xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %96 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %97 = stablehlo.compare GE, %94, %96, FLOAT : (tensor<3x3xf64>, tensor<3x3xf64>) -> tensor<3x3xi1>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %98 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %99 = stablehlo.add %98, %95 : tensor<3x3xf64>
    %100 = stablehlo.divide %94, %99 : tensor<3x3xf64>
    %101 = stablehlo.multiply %99, %99 : tensor<3x3xf64>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %102 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %103 = stablehlo.divide %102, %101 : tensor<3x3xf64>
    %cst_19 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %104 = stablehlo.reduce(%100 init: %cst_19) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<3x3xf64>, tensor<f64>) -> tensor<f64>
    %105 = stablehlo.reshape %104 : (tensor<f64>) -> tensor<1x1xf64>
    %106 = stablehlo.broadcast_in_dim %105, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<3x3xf64>
    %107 = stablehlo.compare EQ, %100, %106, FLOAT : (tensor<3x3xf64>, tensor<3x3xf64>) -> tensor<3x3xi1>
    %108 = stablehlo.convert %107 : (tensor<3x3xi1>) -> tensor<3x3xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %109 = stablehlo.reduce(%108 init: %cst_20) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x3xf64>, tensor<f64>) -> tensor<f64>
    %cst_21 = stablehlo.constant dense<-3.000000e-02> : tensor<f64>
    %110 = stablehlo.compare GT, %104, %cst_21, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %111 = stablehlo.convert %110 : (tensor<i1>) -> tensor<i32>
    %112:4 = "stablehlo.case"(%111) ({
      %284 = stablehlo.multiply %100, %100 : tensor<3x3xf64>
      %cst_75 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %285 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
      %286 = stablehlo.multiply %285, %100 : tensor<3x3xf64>
      %287 = stablehlo.negate %284 : tensor<3x3xf64>
      %288 = stablehlo.exponential %287 : tensor<3x3xf64>
      %289 = stablehlo.multiply %288, %288 : tensor<3x3xf64>
      %cst_76 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %290 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
      %291 = stablehlo.multiply %290, %288 : tensor<3x3xf64>
      %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %292 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
      %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %293 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
      %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %294 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
      stablehlo.return %289, %286, %288, %291 : tensor<3x3xf64>, tensor<3x3xf64>, tensor<3x3xf64>, tensor<3x3xf64>
    }, {
      %284 = stablehlo.exponential %100 : tensor<3x3xf64>
      %285 = stablehlo.multiply %284, %284 : tensor<3x3xf64>
      %cst_75 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %286 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
      %287 = stablehlo.multiply %286, %284 : tensor<3x3xf64>
      %cst_76 = stablehlo.constant dense<5.400000e-01> : tensor<f64>
      %288 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
      %289 = stablehlo.add %288, %285 : tensor<3x3xf64>
      %cst_77 = stablehlo.constant dense<1.600000e+00> : tensor<f64>
      %290 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
      %291 = stablehlo.divide %290, %289 : tensor<3x3xf64>
      %292 = stablehlo.multiply %289, %289 : tensor<3x3xf64>
      %cst_78 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %293 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
      %294 = stablehlo.divide %293, %292 : tensor<3x3xf64>
      %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %295 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
      %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %296 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
      %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %297 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
      stablehlo.return %291, %284, %287, %294 : tensor<3x3xf64>, tensor<3x3xf64>, tensor<3x3xf64>, tensor<3x3xf64>
    }) : (tensor<i32>) -> (tensor<3x3xf64>, tensor<3x3xf64>, tensor<3x3xf64>, tensor<3x3xf64>)
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %113 = stablehlo.reduce(%112#0 init: %cst_22) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x3xf64>, tensor<f64>) -> tensor<f64>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %114 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %115 = "stablehlo.case"(%111) ({
      %284 = stablehlo.multiply %114, %112#3 : tensor<3x3xf64>
      %285 = stablehlo.multiply %284, %112#2 : tensor<3x3xf64>
      %286 = stablehlo.negate %285 : tensor<3x3xf64>
      %287 = stablehlo.multiply %286, %112#1 : tensor<3x3xf64>
      stablehlo.return %287 : tensor<3x3xf64>
    }, {
      %284 = stablehlo.multiply %114, %112#3 : tensor<3x3xf64>
      %cst_75 = stablehlo.constant dense<1.600000e+00> : tensor<f64>
      %285 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
      %286 = stablehlo.multiply %284, %285 : tensor<3x3xf64>
      %287 = stablehlo.negate %286 : tensor<3x3xf64>
      %288 = stablehlo.multiply %287, %112#2 : tensor<3x3xf64>
      %289 = stablehlo.multiply %288, %112#1 : tensor<3x3xf64>
      stablehlo.return %289 : tensor<3x3xf64>
    }) : (tensor<i32>) -> tensor<3x3xf64>
    %116 = stablehlo.multiply %115, %103 : tensor<3x3xf64>
    %117 = stablehlo.multiply %116, %94 : tensor<3x3xf64>
    %118 = stablehlo.negate %117 : tensor<3x3xf64>
    %119 = stablehlo.divide %115, %99 : tensor<3x3xf64>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %120 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %121 = stablehlo.select %97, %120, %118 : tensor<3x3xi1>, tensor<3x3xf64>
    %122 = stablehlo.select %97, %118, %120 : tensor<3x3xi1>, tensor<3x3xf64>
    %123 = stablehlo.add %119, %122 : tensor<3x3xf64>
    %124 = stablehlo.negate %121 : tensor<3x3xf64>
    %125 = stablehlo.add %123, %124 : tensor<3x3xf64>
    %cst_25 = stablehlo.constant dense<6.200000e-01> : tensor<f64>
    %126 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %127 = stablehlo.multiply %126, %125 : tensor<3x3xf64>
    %128 = stablehlo.multiply %91, %127 : tensor<3x3xf64>
    %129 = stablehlo.multiply %127, %91 : tensor<3x3xf64>
    %130 = stablehlo.add %128, %129 : tensor<3x3xf64>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %131 = stablehlo.pad %130, %cst_26, low = [0, 0], high = [1, 0], interior = [0, 0] : (tensor<3x3xf64>, tensor<f64>) -> tensor<4x3xf64>
    %132 = call @triu_2(%90#1, %90#2, %131) : (tensor<4x3xi1>, tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xf64>
    %c_27 = stablehlo.constant dense<2> : tensor<1xi32>
    %c_28 = stablehlo.constant dense<0> : tensor<i32>
    %133 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %134 = stablehlo.compare GE, %88, %133, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %135 = stablehlo.compare LE, %88, %c_27, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %136 = stablehlo.and %134, %135 : tensor<1xi1>
    %c_29 = stablehlo.constant dense<true> : tensor<i1>
    %137 = stablehlo.reduce(%136 init: %c_29) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %138 = "stablehlo.gather"(%132, %88) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 2, 3>}> : (tensor<4x3xf64>, tensor<1xi32>) -> tensor<2x3xf64>
    %139 = stablehlo.broadcast_in_dim %137, dims = [] : (tensor<i1>) -> tensor<2x3xi1>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %140 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %141 = stablehlo.select %139, %138, %140 : tensor<2x3xi1>, tensor<2x3xf64>
    %cst_31 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
    %142 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %143 = stablehlo.multiply %142, %141 : tensor<2x3xf64>
    %144 = stablehlo.broadcast_in_dim %81, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x3xf64>
    %145 = stablehlo.multiply %144, %143 : tensor<2x3xf64>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %146 = stablehlo.reduce(%145 init: %cst_32) applies stablehlo.add across dimensions = [0] : (tensor<2x3xf64>, tensor<f64>) -> tensor<3xf64>
    %147 = stablehlo.reshape %146 : (tensor<3xf64>) -> tensor<1x3xf64>
    %148 = stablehlo.broadcast_in_dim %82, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<2x3xf64>
    %149 = stablehlo.multiply %143, %148 : tensor<2x3xf64>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %150 = stablehlo.reduce(%149 init: %cst_33) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf64>, tensor<f64>) -> tensor<2xf64>
    %151 = stablehlo.reshape %150 : (tensor<2xf64>) -> tensor<2x1xf64>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %152 = stablehlo.reduce(%147 init: %cst_34) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %153 = stablehlo.reduce(%151 init: %cst_35) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
    %154 = stablehlo.dot_general %152, %76, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<2xf64>) -> tensor<3x2xf64>
    %155 = stablehlo.transpose %154, dims = [1, 0] : (tensor<3x2xf64>) -> tensor<2x3xf64>
    %156 = stablehlo.dot_general %152, %79, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<2x3xf64>) -> tensor<2xf64>
    %157 = stablehlo.add %153, %156 : tensor<2xf64>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %158 = stablehlo.pad %155, %cst_36, low = [2, 0], high = [0, 0], interior = [0, 0] : (tensor<2x3xf64>, tensor<f64>) -> tensor<4x3xf64>
    %159 = stablehlo.add %132, %158 : tensor<4x3xf64>
    %160 = stablehlo.broadcast_in_dim %78, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %161 = stablehlo.multiply %157, %160 : tensor<2xf64>
    %162 = stablehlo.multiply %161, %73 : tensor<2xf64>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %163 = stablehlo.reduce(%162 init: %cst_37) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %164 = stablehlo.negate %163 : tensor<f64>
    %165 = stablehlo.broadcast_in_dim %74#0, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %166 = stablehlo.divide %157, %165 : tensor<2xf64>
    %167 = call @norm_3(%73, %74#1, %164) : (tensor<2xf64>, tensor<f64>, tensor<f64>) -> tensor<2xf64>
    %168 = stablehlo.add %166, %167 : tensor<2xf64>
    %c_38 = stablehlo.constant dense<1> : tensor<1xi32>
    %c_39 = stablehlo.constant dense<0> : tensor<i32>
    %169 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %170 = stablehlo.compare GE, %72, %169, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %171 = stablehlo.compare LE, %72, %c_38, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %172 = stablehlo.and %170, %171 : tensor<1xi1>
    %c_40 = stablehlo.constant dense<true> : tensor<i1>
    %173 = stablehlo.reduce(%172 init: %c_40) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %174 = "stablehlo.gather"(%168, %72) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<2xf64>, tensor<1xi32>) -> tensor<f64>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %175 = stablehlo.select %173, %174, %cst_41 : tensor<i1>, tensor<f64>
    %176 = stablehlo.multiply %69, %175 : tensor<f64>
    %177 = call @norm_3(%66, %70#1, %176) : (tensor<2xf64>, tensor<f64>, tensor<f64>) -> tensor<2xf64>
    %178 = stablehlo.add %168, %177 : tensor<2xf64>
    %179 = stablehlo.broadcast_in_dim %178, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %180 = stablehlo.pad %179, %cst_42, low = [2, 2], high = [0, 0], interior = [0, 0] : (tensor<2x1xf64>, tensor<f64>) -> tensor<4x3xf64>
    %181 = stablehlo.add %159, %180 : tensor<4x3xf64>
    %c_43 = stablehlo.constant dense<1> : tensor<1xi32>
    %c_44 = stablehlo.constant dense<0> : tensor<i32>
    %182 = stablehlo.broadcast_in_dim %c_44, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %183 = stablehlo.compare GE, %63, %182, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %184 = stablehlo.compare LE, %63, %c_43, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %185 = stablehlo.and %183, %184 : tensor<1xi1>
    %c_45 = stablehlo.constant dense<true> : tensor<i1>
    %186 = stablehlo.reduce(%185 init: %c_45) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %187 = "stablehlo.gather"(%181, %63) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 3, 3>}> : (tensor<4x3xf64>, tensor<1xi32>) -> tensor<3x3xf64>
    %188 = stablehlo.broadcast_in_dim %186, dims = [] : (tensor<i1>) -> tensor<3x3xi1>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %189 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %190 = stablehlo.select %188, %187, %189 : tensor<3x3xi1>, tensor<3x3xf64>
    %cst_47 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
    %191 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %192 = stablehlo.multiply %191, %190 : tensor<3x3xf64>
    %193 = stablehlo.broadcast_in_dim %56, dims = [0, 1] : (tensor<3x1xf64>) -> tensor<3x3xf64>
    %194 = stablehlo.multiply %193, %192 : tensor<3x3xf64>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %195 = stablehlo.reduce(%194 init: %cst_48) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3xf64>
    %196 = stablehlo.reshape %195 : (tensor<3xf64>) -> tensor<1x3xf64>
    %197 = stablehlo.broadcast_in_dim %57, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %198 = stablehlo.multiply %192, %197 : tensor<3x3xf64>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %199 = stablehlo.reduce(%198 init: %cst_49) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3xf64>
    %200 = stablehlo.reshape %199 : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %201 = stablehlo.reduce(%196 init: %cst_50) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %202 = stablehlo.reduce(%200 init: %cst_51) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf64>, tensor<f64>) -> tensor<3xf64>
    %203 = stablehlo.dot_general %201, %51, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<3xf64>) -> tensor<3x3xf64>
    %204 = stablehlo.transpose %203, dims = [1, 0] : (tensor<3x3xf64>) -> tensor<3x3xf64>
    %205 = stablehlo.dot_general %201, %54, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<3x3xf64>) -> tensor<3xf64>
    %206 = stablehlo.add %202, %205 : tensor<3xf64>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %207 = stablehlo.pad %204, %cst_52, low = [1, 0], high = [0, 0], interior = [0, 0] : (tensor<3x3xf64>, tensor<f64>) -> tensor<4x3xf64>
    %208 = stablehlo.add %181, %207 : tensor<4x3xf64>
    %209 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %210 = stablehlo.multiply %206, %209 : tensor<3xf64>
    %211 = stablehlo.multiply %210, %48 : tensor<3xf64>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %212 = stablehlo.reduce(%211 init: %cst_53) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %213 = stablehlo.negate %212 : tensor<f64>
    %214 = stablehlo.broadcast_in_dim %49#0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %215 = stablehlo.divide %206, %214 : tensor<3xf64>
    %216 = call @norm_4(%48, %49#1, %213) : (tensor<3xf64>, tensor<f64>, tensor<f64>) -> tensor<3xf64>
    %217 = stablehlo.add %215, %216 : tensor<3xf64>
    %c_54 = stablehlo.constant dense<2> : tensor<1xi32>
    %c_55 = stablehlo.constant dense<0> : tensor<i32>
    %218 = stablehlo.broadcast_in_dim %c_55, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %219 = stablehlo.compare GE, %47, %218, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %220 = stablehlo.compare LE, %47, %c_54, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %221 = stablehlo.and %219, %220 : tensor<1xi1>
    %c_56 = stablehlo.constant dense<true> : tensor<i1>
    %222 = stablehlo.reduce(%221 init: %c_56) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %223 = "stablehlo.gather"(%217, %47) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<3xf64>, tensor<1xi32>) -> tensor<f64>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %224 = stablehlo.select %222, %223, %cst_57 : tensor<i1>, tensor<f64>
    %225 = stablehlo.multiply %44, %224 : tensor<f64>
    %226 = call @norm_4(%41, %45#1, %225) : (tensor<3xf64>, tensor<f64>, tensor<f64>) -> tensor<3xf64>
    %227 = stablehlo.add %217, %226 : tensor<3xf64>
    %228 = stablehlo.broadcast_in_dim %227, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %229 = stablehlo.pad %228, %cst_58, low = [1, 1], high = [0, 1], interior = [0, 0] : (tensor<3x1xf64>, tensor<f64>) -> tensor<4x3xf64>
    %230 = stablehlo.add %208, %229 : tensor<4x3xf64>
    %c_59 = stablehlo.constant dense<> : tensor<0xi32>
    %c_60 = stablehlo.constant dense<0> : tensor<i32>
    %231 = stablehlo.broadcast_in_dim %c_60, dims = [] : (tensor<i32>) -> tensor<0xi32>
    %232 = stablehlo.compare GE, %c, %231, SIGNED : (tensor<0xi32>, tensor<0xi32>) -> tensor<0xi1>
    %233 = stablehlo.compare LE, %c, %c_59, SIGNED : (tensor<0xi32>, tensor<0xi32>) -> tensor<0xi1>
    %234 = stablehlo.and %232, %233 : tensor<0xi1>
    %c_61 = stablehlo.constant dense<true> : tensor<i1>
    %235 = stablehlo.reduce(%234 init: %c_61) applies stablehlo.and across dimensions = [0] : (tensor<0xi1>, tensor<i1>) -> tensor<i1>
    %236 = "stablehlo.gather"(%230, %c) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1]>, indices_are_sorted = false, slice_sizes = array<i64: 4, 3>}> : (tensor<4x3xf64>, tensor<0xi32>) -> tensor<4x3xf64>
    %237 = stablehlo.broadcast_in_dim %235, dims = [] : (tensor<i1>) -> tensor<4x3xi1>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %238 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %239 = stablehlo.select %237, %236, %238 : tensor<4x3xi1>, tensor<4x3xf64>
    %cst_63 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
    %240 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %241 = stablehlo.multiply %240, %239 : tensor<4x3xf64>
    %242 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
    %243 = stablehlo.multiply %242, %241 : tensor<4x3xf64>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %244 = stablehlo.reduce(%243 init: %cst_64) applies stablehlo.add across dimensions = [0] : (tensor<4x3xf64>, tensor<f64>) -> tensor<3xf64>
    %245 = stablehlo.reshape %244 : (tensor<3xf64>) -> tensor<1x3xf64>
    %246 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<4x3xf64>
    %247 = stablehlo.multiply %241, %246 : tensor<4x3xf64>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %248 = stablehlo.reduce(%247 init: %cst_65) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf64>, tensor<f64>) -> tensor<4xf64>
    %249 = stablehlo.reshape %248 : (tensor<4xf64>) -> tensor<4x1xf64>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %250 = stablehlo.reduce(%245 init: %cst_66) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %251 = stablehlo.reduce(%249 init: %cst_67) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
    %252 = stablehlo.dot_general %250, %28, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<4xf64>) -> tensor<3x4xf64>
    %253 = stablehlo.transpose %252, dims = [1, 0] : (tensor<3x4xf64>) -> tensor<4x3xf64>
    %254 = stablehlo.add %230, %253 : tensor<4x3xf64>
    %255 = stablehlo.dot_general %250, %16, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<4x3xf64>) -> tensor<4xf64>
    %256 = stablehlo.add %251, %255 : tensor<4xf64>
    %257 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %258 = stablehlo.multiply %256, %257 : tensor<4xf64>
    %259 = stablehlo.multiply %258, %25 : tensor<4xf64>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %260 = stablehlo.reduce(%259 init: %cst_68) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %261 = stablehlo.negate %260 : tensor<f64>
    %262 = stablehlo.broadcast_in_dim %26#0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %263 = stablehlo.divide %256, %262 : tensor<4xf64>
    %264 = call @norm_5(%25, %26#1, %261) : (tensor<4xf64>, tensor<f64>, tensor<f64>) -> tensor<4xf64>
    %265 = stablehlo.add %263, %264 : tensor<4xf64>
    %c_69 = stablehlo.constant dense<3> : tensor<1xi32>
    %c_70 = stablehlo.constant dense<0> : tensor<i32>
    %266 = stablehlo.broadcast_in_dim %c_70, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %267 = stablehlo.compare GE, %24, %266, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %268 = stablehlo.compare LE, %24, %c_69, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %269 = stablehlo.and %267, %268 : tensor<1xi1>
    %c_71 = stablehlo.constant dense<true> : tensor<i1>
    %270 = stablehlo.reduce(%269 init: %c_71) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %271 = "stablehlo.gather"(%265, %24) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<4xf64>, tensor<1xi32>) -> tensor<f64>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %272 = stablehlo.select %270, %271, %cst_72 : tensor<i1>, tensor<f64>
    %273 = stablehlo.multiply %21, %272 : tensor<f64>
    %274 = call @norm_5(%18, %22#1, %273) : (tensor<4xf64>, tensor<f64>, tensor<f64>) -> tensor<4xf64>
    %275 = stablehlo.add %265, %274 : tensor<4xf64>
    %276 = stablehlo.broadcast_in_dim %275, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %277 = stablehlo.pad %276, %cst_73, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4x3xf64>
    %278 = stablehlo.add %254, %277 : tensor<4x3xf64>
    %279 = stablehlo.multiply %278, %7 : tensor<4x3xf64>
    %280:2 = call @_where_6(%1, %279) : (tensor<4x3xi1>, tensor<4x3xf64>) -> (tensor<4x3xf64>, tensor<4x3xf64>)
    %cst_74 = stablehlo.constant dense<4.400000e-01> : tensor<f64>
    %281 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %282 = stablehlo.multiply %281, %280#1 : tensor<4x3xf64>
    %283 = stablehlo.add %280#0, %282 : tensor<4x3xf64>
    return %283 : tensor<4x3xf64>
  }
  func.func private @_where(%arg0: tensor<4x3xi1>, %arg1: tensor<4x3xf64>, %arg2: tensor<4x3xf64>) -> tensor<4x3xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x3xi1>, tensor<4x3xf64>
    return %0 : tensor<4x3xf64>
  }
  func.func private @norm(%arg0: tensor<4xf64>) -> (tensor<f64>, tensor<f64>) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %2 = stablehlo.sqrt %1 : tensor<f64>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %3 = stablehlo.divide %cst_0, %2 : tensor<f64>
    return %2, %3 : tensor<f64>, tensor<f64>
  }
  func.func private @norm_0(%arg0: tensor<3xf64>) -> (tensor<f64>, tensor<f64>) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<3xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %2 = stablehlo.sqrt %1 : tensor<f64>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %3 = stablehlo.divide %cst_0, %2 : tensor<f64>
    return %2, %3 : tensor<f64>, tensor<f64>
  }
  func.func private @norm_1(%arg0: tensor<2xf64>) -> (tensor<f64>, tensor<f64>) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<2xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %2 = stablehlo.sqrt %1 : tensor<f64>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %3 = stablehlo.divide %cst_0, %2 : tensor<f64>
    return %2, %3 : tensor<f64>, tensor<f64>
  }
  func.func private @triu(%arg0: tensor<4x3xf64>) -> (tensor<4x3xf64>, tensor<4x3xi1>, tensor<4x3xf64>) {
    %0 = stablehlo.iota dim = 0 : tensor<4x3xi64>
    %c = stablehlo.constant dense<-1> : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<4x3xi64>
    %2 = stablehlo.add %0, %1 : tensor<4x3xi64>
    %3 = stablehlo.iota dim = 1 : tensor<4x3xi64>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<4x3xi64>, tensor<4x3xi64>) -> tensor<4x3xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %6 = stablehlo.select %4, %5, %arg0 : tensor<4x3xi1>, tensor<4x3xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    return %6, %4, %7 : tensor<4x3xf64>, tensor<4x3xi1>, tensor<4x3xf64>
  }
  func.func private @triu_2(%arg0: tensor<4x3xi1>, %arg1: tensor<4x3xf64>, %arg2: tensor<4x3xf64>) -> tensor<4x3xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<4x3xi1>, tensor<4x3xf64>
    return %1 : tensor<4x3xf64>
  }
  func.func private @norm_3(%arg0: tensor<2xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<2xf64> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %2 = stablehlo.multiply %arg0, %1 : tensor<2xf64>
    %3 = stablehlo.multiply %1, %arg0 : tensor<2xf64>
    %4 = stablehlo.add %2, %3 : tensor<2xf64>
    return %4 : tensor<2xf64>
  }
  func.func private @norm_4(%arg0: tensor<3xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<3xf64> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %2 = stablehlo.multiply %arg0, %1 : tensor<3xf64>
    %3 = stablehlo.multiply %1, %arg0 : tensor<3xf64>
    %4 = stablehlo.add %2, %3 : tensor<3xf64>
    return %4 : tensor<3xf64>
  }
  func.func private @norm_5(%arg0: tensor<4xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<4xf64> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %2 = stablehlo.multiply %arg0, %1 : tensor<4xf64>
    %3 = stablehlo.multiply %1, %arg0 : tensor<4xf64>
    %4 = stablehlo.add %2, %3 : tensor<4xf64>
    return %4 : tensor<4xf64>
  }
  func.func private @_where_6(%arg0: tensor<4x3xi1>, %arg1: tensor<4x3xf64>) -> (tensor<4x3xf64>, tensor<4x3xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<4x3xi1>, tensor<4x3xf64>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<4x3xi1>, tensor<4x3xf64>
    return %2, %1 : tensor<4x3xf64>, tensor<4x3xf64>
  }
}
// -----
// backward, cuda: same text as cpu
