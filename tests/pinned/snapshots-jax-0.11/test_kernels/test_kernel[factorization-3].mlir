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
      %278 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %278 : tensor<f64>
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
      %278 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %278 : tensor<f64>
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
      %278 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %278 : tensor<f64>
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
      %278 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %278 : tensor<f64>
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
      %278 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %278 : tensor<f64>
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
      %278 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %278 : tensor<f64>
    }) : (tensor<4x3xf64>, tensor<1xi32>, tensor<2x3xf64>) -> tensor<4x3xf64>
    %90:2 = call @triu(%89) : (tensor<4x3xf64>) -> (tensor<4x3xf64>, tensor<4x3xi1>)
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
    %cst_20 = stablehlo.constant dense<-3.000000e-02> : tensor<f64>
    %105 = stablehlo.compare GT, %104, %cst_20, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %106 = stablehlo.convert %105 : (tensor<i1>) -> tensor<i32>
    %107:3 = "stablehlo.case"(%106) ({
      %278 = stablehlo.multiply %100, %100 : tensor<3x3xf64>
      %cst_73 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %279 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
      %280 = stablehlo.multiply %279, %100 : tensor<3x3xf64>
      %281 = stablehlo.negate %278 : tensor<3x3xf64>
      %282 = stablehlo.exponential %281 : tensor<3x3xf64>
      %cst_74 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %283 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
      %284 = stablehlo.multiply %283, %282 : tensor<3x3xf64>
      stablehlo.return %280, %282, %284 : tensor<3x3xf64>, tensor<3x3xf64>, tensor<3x3xf64>
    }, {
      %278 = stablehlo.exponential %100 : tensor<3x3xf64>
      %279 = stablehlo.multiply %278, %278 : tensor<3x3xf64>
      %cst_73 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %280 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
      %281 = stablehlo.multiply %280, %278 : tensor<3x3xf64>
      %cst_74 = stablehlo.constant dense<5.400000e-01> : tensor<f64>
      %282 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
      %283 = stablehlo.add %282, %279 : tensor<3x3xf64>
      %284 = stablehlo.multiply %283, %283 : tensor<3x3xf64>
      %cst_75 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %285 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
      %286 = stablehlo.divide %285, %284 : tensor<3x3xf64>
      stablehlo.return %278, %281, %286 : tensor<3x3xf64>, tensor<3x3xf64>, tensor<3x3xf64>
    }) : (tensor<i32>) -> (tensor<3x3xf64>, tensor<3x3xf64>, tensor<3x3xf64>)
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %108 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %109 = "stablehlo.case"(%106) ({
      %278 = stablehlo.multiply %108, %107#2 : tensor<3x3xf64>
      %279 = stablehlo.multiply %278, %107#1 : tensor<3x3xf64>
      %280 = stablehlo.negate %279 : tensor<3x3xf64>
      %281 = stablehlo.multiply %280, %107#0 : tensor<3x3xf64>
      stablehlo.return %281 : tensor<3x3xf64>
    }, {
      %278 = stablehlo.multiply %108, %107#2 : tensor<3x3xf64>
      %cst_73 = stablehlo.constant dense<1.600000e+00> : tensor<f64>
      %279 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
      %280 = stablehlo.multiply %278, %279 : tensor<3x3xf64>
      %281 = stablehlo.negate %280 : tensor<3x3xf64>
      %282 = stablehlo.multiply %281, %107#1 : tensor<3x3xf64>
      %283 = stablehlo.multiply %282, %107#0 : tensor<3x3xf64>
      stablehlo.return %283 : tensor<3x3xf64>
    }) : (tensor<i32>) -> tensor<3x3xf64>
    %110 = stablehlo.multiply %109, %103 : tensor<3x3xf64>
    %111 = stablehlo.multiply %110, %94 : tensor<3x3xf64>
    %112 = stablehlo.negate %111 : tensor<3x3xf64>
    %113 = stablehlo.divide %109, %99 : tensor<3x3xf64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %114 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %115 = stablehlo.select %97, %114, %112 : tensor<3x3xi1>, tensor<3x3xf64>
    %116 = stablehlo.select %97, %112, %114 : tensor<3x3xi1>, tensor<3x3xf64>
    %117 = stablehlo.add %113, %116 : tensor<3x3xf64>
    %118 = stablehlo.negate %115 : tensor<3x3xf64>
    %119 = stablehlo.add %117, %118 : tensor<3x3xf64>
    %cst_23 = stablehlo.constant dense<6.200000e-01> : tensor<f64>
    %120 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %121 = stablehlo.multiply %120, %119 : tensor<3x3xf64>
    %122 = stablehlo.multiply %91, %121 : tensor<3x3xf64>
    %123 = stablehlo.multiply %121, %91 : tensor<3x3xf64>
    %124 = stablehlo.add %122, %123 : tensor<3x3xf64>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %125 = stablehlo.pad %124, %cst_24, low = [0, 0], high = [1, 0], interior = [0, 0] : (tensor<3x3xf64>, tensor<f64>) -> tensor<4x3xf64>
    %126 = call @triu_2(%90#1, %125) : (tensor<4x3xi1>, tensor<4x3xf64>) -> tensor<4x3xf64>
    %c_25 = stablehlo.constant dense<2> : tensor<1xi32>
    %c_26 = stablehlo.constant dense<0> : tensor<i32>
    %127 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %128 = stablehlo.compare GE, %88, %127, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %129 = stablehlo.compare LE, %88, %c_25, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %130 = stablehlo.and %128, %129 : tensor<1xi1>
    %c_27 = stablehlo.constant dense<true> : tensor<i1>
    %131 = stablehlo.reduce(%130 init: %c_27) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %132 = "stablehlo.gather"(%126, %88) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 2, 3>}> : (tensor<4x3xf64>, tensor<1xi32>) -> tensor<2x3xf64>
    %133 = stablehlo.broadcast_in_dim %131, dims = [] : (tensor<i1>) -> tensor<2x3xi1>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %134 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %135 = stablehlo.select %133, %132, %134 : tensor<2x3xi1>, tensor<2x3xf64>
    %cst_29 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
    %136 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %137 = stablehlo.multiply %136, %135 : tensor<2x3xf64>
    %138 = stablehlo.broadcast_in_dim %81, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x3xf64>
    %139 = stablehlo.multiply %138, %137 : tensor<2x3xf64>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %140 = stablehlo.reduce(%139 init: %cst_30) applies stablehlo.add across dimensions = [0] : (tensor<2x3xf64>, tensor<f64>) -> tensor<3xf64>
    %141 = stablehlo.reshape %140 : (tensor<3xf64>) -> tensor<1x3xf64>
    %142 = stablehlo.broadcast_in_dim %82, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<2x3xf64>
    %143 = stablehlo.multiply %137, %142 : tensor<2x3xf64>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %144 = stablehlo.reduce(%143 init: %cst_31) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf64>, tensor<f64>) -> tensor<2xf64>
    %145 = stablehlo.reshape %144 : (tensor<2xf64>) -> tensor<2x1xf64>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %146 = stablehlo.reduce(%141 init: %cst_32) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %147 = stablehlo.reduce(%145 init: %cst_33) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
    %148 = stablehlo.dot_general %146, %76, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<2xf64>) -> tensor<3x2xf64>
    %149 = stablehlo.transpose %148, dims = [1, 0] : (tensor<3x2xf64>) -> tensor<2x3xf64>
    %150 = stablehlo.dot_general %146, %79, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<2x3xf64>) -> tensor<2xf64>
    %151 = stablehlo.add %147, %150 : tensor<2xf64>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %152 = stablehlo.pad %149, %cst_34, low = [2, 0], high = [0, 0], interior = [0, 0] : (tensor<2x3xf64>, tensor<f64>) -> tensor<4x3xf64>
    %153 = stablehlo.add %126, %152 : tensor<4x3xf64>
    %154 = stablehlo.broadcast_in_dim %78, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %155 = stablehlo.multiply %151, %154 : tensor<2xf64>
    %156 = stablehlo.multiply %155, %73 : tensor<2xf64>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %157 = stablehlo.reduce(%156 init: %cst_35) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %158 = stablehlo.negate %157 : tensor<f64>
    %159 = stablehlo.broadcast_in_dim %74#0, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %160 = stablehlo.divide %151, %159 : tensor<2xf64>
    %161 = call @norm_3(%73, %74#1, %158) : (tensor<2xf64>, tensor<f64>, tensor<f64>) -> tensor<2xf64>
    %162 = stablehlo.add %160, %161 : tensor<2xf64>
    %c_36 = stablehlo.constant dense<1> : tensor<1xi32>
    %c_37 = stablehlo.constant dense<0> : tensor<i32>
    %163 = stablehlo.broadcast_in_dim %c_37, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %164 = stablehlo.compare GE, %72, %163, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %165 = stablehlo.compare LE, %72, %c_36, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %166 = stablehlo.and %164, %165 : tensor<1xi1>
    %c_38 = stablehlo.constant dense<true> : tensor<i1>
    %167 = stablehlo.reduce(%166 init: %c_38) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %168 = "stablehlo.gather"(%162, %72) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<2xf64>, tensor<1xi32>) -> tensor<f64>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %169 = stablehlo.select %167, %168, %cst_39 : tensor<i1>, tensor<f64>
    %170 = stablehlo.multiply %69, %169 : tensor<f64>
    %171 = call @norm_3(%66, %70#1, %170) : (tensor<2xf64>, tensor<f64>, tensor<f64>) -> tensor<2xf64>
    %172 = stablehlo.add %162, %171 : tensor<2xf64>
    %173 = stablehlo.broadcast_in_dim %172, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %174 = stablehlo.pad %173, %cst_40, low = [2, 2], high = [0, 0], interior = [0, 0] : (tensor<2x1xf64>, tensor<f64>) -> tensor<4x3xf64>
    %175 = stablehlo.add %153, %174 : tensor<4x3xf64>
    %c_41 = stablehlo.constant dense<1> : tensor<1xi32>
    %c_42 = stablehlo.constant dense<0> : tensor<i32>
    %176 = stablehlo.broadcast_in_dim %c_42, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %177 = stablehlo.compare GE, %63, %176, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %178 = stablehlo.compare LE, %63, %c_41, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %179 = stablehlo.and %177, %178 : tensor<1xi1>
    %c_43 = stablehlo.constant dense<true> : tensor<i1>
    %180 = stablehlo.reduce(%179 init: %c_43) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %181 = "stablehlo.gather"(%175, %63) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 3, 3>}> : (tensor<4x3xf64>, tensor<1xi32>) -> tensor<3x3xf64>
    %182 = stablehlo.broadcast_in_dim %180, dims = [] : (tensor<i1>) -> tensor<3x3xi1>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %183 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %184 = stablehlo.select %182, %181, %183 : tensor<3x3xi1>, tensor<3x3xf64>
    %cst_45 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
    %185 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %186 = stablehlo.multiply %185, %184 : tensor<3x3xf64>
    %187 = stablehlo.broadcast_in_dim %56, dims = [0, 1] : (tensor<3x1xf64>) -> tensor<3x3xf64>
    %188 = stablehlo.multiply %187, %186 : tensor<3x3xf64>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %189 = stablehlo.reduce(%188 init: %cst_46) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3xf64>
    %190 = stablehlo.reshape %189 : (tensor<3xf64>) -> tensor<1x3xf64>
    %191 = stablehlo.broadcast_in_dim %57, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %192 = stablehlo.multiply %186, %191 : tensor<3x3xf64>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %193 = stablehlo.reduce(%192 init: %cst_47) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3xf64>
    %194 = stablehlo.reshape %193 : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %195 = stablehlo.reduce(%190 init: %cst_48) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %196 = stablehlo.reduce(%194 init: %cst_49) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf64>, tensor<f64>) -> tensor<3xf64>
    %197 = stablehlo.dot_general %195, %51, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<3xf64>) -> tensor<3x3xf64>
    %198 = stablehlo.transpose %197, dims = [1, 0] : (tensor<3x3xf64>) -> tensor<3x3xf64>
    %199 = stablehlo.dot_general %195, %54, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<3x3xf64>) -> tensor<3xf64>
    %200 = stablehlo.add %196, %199 : tensor<3xf64>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %201 = stablehlo.pad %198, %cst_50, low = [1, 0], high = [0, 0], interior = [0, 0] : (tensor<3x3xf64>, tensor<f64>) -> tensor<4x3xf64>
    %202 = stablehlo.add %175, %201 : tensor<4x3xf64>
    %203 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %204 = stablehlo.multiply %200, %203 : tensor<3xf64>
    %205 = stablehlo.multiply %204, %48 : tensor<3xf64>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %206 = stablehlo.reduce(%205 init: %cst_51) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %207 = stablehlo.negate %206 : tensor<f64>
    %208 = stablehlo.broadcast_in_dim %49#0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %209 = stablehlo.divide %200, %208 : tensor<3xf64>
    %210 = call @norm_4(%48, %49#1, %207) : (tensor<3xf64>, tensor<f64>, tensor<f64>) -> tensor<3xf64>
    %211 = stablehlo.add %209, %210 : tensor<3xf64>
    %c_52 = stablehlo.constant dense<2> : tensor<1xi32>
    %c_53 = stablehlo.constant dense<0> : tensor<i32>
    %212 = stablehlo.broadcast_in_dim %c_53, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %213 = stablehlo.compare GE, %47, %212, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %214 = stablehlo.compare LE, %47, %c_52, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %215 = stablehlo.and %213, %214 : tensor<1xi1>
    %c_54 = stablehlo.constant dense<true> : tensor<i1>
    %216 = stablehlo.reduce(%215 init: %c_54) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %217 = "stablehlo.gather"(%211, %47) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<3xf64>, tensor<1xi32>) -> tensor<f64>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %218 = stablehlo.select %216, %217, %cst_55 : tensor<i1>, tensor<f64>
    %219 = stablehlo.multiply %44, %218 : tensor<f64>
    %220 = call @norm_4(%41, %45#1, %219) : (tensor<3xf64>, tensor<f64>, tensor<f64>) -> tensor<3xf64>
    %221 = stablehlo.add %211, %220 : tensor<3xf64>
    %222 = stablehlo.broadcast_in_dim %221, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %223 = stablehlo.pad %222, %cst_56, low = [1, 1], high = [0, 1], interior = [0, 0] : (tensor<3x1xf64>, tensor<f64>) -> tensor<4x3xf64>
    %224 = stablehlo.add %202, %223 : tensor<4x3xf64>
    %c_57 = stablehlo.constant dense<> : tensor<0xi32>
    %c_58 = stablehlo.constant dense<0> : tensor<i32>
    %225 = stablehlo.broadcast_in_dim %c_58, dims = [] : (tensor<i32>) -> tensor<0xi32>
    %226 = stablehlo.compare GE, %c, %225, SIGNED : (tensor<0xi32>, tensor<0xi32>) -> tensor<0xi1>
    %227 = stablehlo.compare LE, %c, %c_57, SIGNED : (tensor<0xi32>, tensor<0xi32>) -> tensor<0xi1>
    %228 = stablehlo.and %226, %227 : tensor<0xi1>
    %c_59 = stablehlo.constant dense<true> : tensor<i1>
    %229 = stablehlo.reduce(%228 init: %c_59) applies stablehlo.and across dimensions = [0] : (tensor<0xi1>, tensor<i1>) -> tensor<i1>
    %230 = "stablehlo.gather"(%224, %c) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1]>, indices_are_sorted = false, slice_sizes = array<i64: 4, 3>}> : (tensor<4x3xf64>, tensor<0xi32>) -> tensor<4x3xf64>
    %231 = stablehlo.broadcast_in_dim %229, dims = [] : (tensor<i1>) -> tensor<4x3xi1>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %232 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %233 = stablehlo.select %231, %230, %232 : tensor<4x3xi1>, tensor<4x3xf64>
    %cst_61 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
    %234 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %235 = stablehlo.multiply %234, %233 : tensor<4x3xf64>
    %236 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
    %237 = stablehlo.multiply %236, %235 : tensor<4x3xf64>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %238 = stablehlo.reduce(%237 init: %cst_62) applies stablehlo.add across dimensions = [0] : (tensor<4x3xf64>, tensor<f64>) -> tensor<3xf64>
    %239 = stablehlo.reshape %238 : (tensor<3xf64>) -> tensor<1x3xf64>
    %240 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<4x3xf64>
    %241 = stablehlo.multiply %235, %240 : tensor<4x3xf64>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %242 = stablehlo.reduce(%241 init: %cst_63) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf64>, tensor<f64>) -> tensor<4xf64>
    %243 = stablehlo.reshape %242 : (tensor<4xf64>) -> tensor<4x1xf64>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %244 = stablehlo.reduce(%239 init: %cst_64) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %245 = stablehlo.reduce(%243 init: %cst_65) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
    %246 = stablehlo.dot_general %244, %28, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<4xf64>) -> tensor<3x4xf64>
    %247 = stablehlo.transpose %246, dims = [1, 0] : (tensor<3x4xf64>) -> tensor<4x3xf64>
    %248 = stablehlo.add %224, %247 : tensor<4x3xf64>
    %249 = stablehlo.dot_general %244, %16, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<4x3xf64>) -> tensor<4xf64>
    %250 = stablehlo.add %245, %249 : tensor<4xf64>
    %251 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %252 = stablehlo.multiply %250, %251 : tensor<4xf64>
    %253 = stablehlo.multiply %252, %25 : tensor<4xf64>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %254 = stablehlo.reduce(%253 init: %cst_66) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %255 = stablehlo.negate %254 : tensor<f64>
    %256 = stablehlo.broadcast_in_dim %26#0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %257 = stablehlo.divide %250, %256 : tensor<4xf64>
    %258 = call @norm_5(%25, %26#1, %255) : (tensor<4xf64>, tensor<f64>, tensor<f64>) -> tensor<4xf64>
    %259 = stablehlo.add %257, %258 : tensor<4xf64>
    %c_67 = stablehlo.constant dense<3> : tensor<1xi32>
    %c_68 = stablehlo.constant dense<0> : tensor<i32>
    %260 = stablehlo.broadcast_in_dim %c_68, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %261 = stablehlo.compare GE, %24, %260, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %262 = stablehlo.compare LE, %24, %c_67, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %263 = stablehlo.and %261, %262 : tensor<1xi1>
    %c_69 = stablehlo.constant dense<true> : tensor<i1>
    %264 = stablehlo.reduce(%263 init: %c_69) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %265 = "stablehlo.gather"(%259, %24) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<4xf64>, tensor<1xi32>) -> tensor<f64>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %266 = stablehlo.select %264, %265, %cst_70 : tensor<i1>, tensor<f64>
    %267 = stablehlo.multiply %21, %266 : tensor<f64>
    %268 = call @norm_5(%18, %22#1, %267) : (tensor<4xf64>, tensor<f64>, tensor<f64>) -> tensor<4xf64>
    %269 = stablehlo.add %259, %268 : tensor<4xf64>
    %270 = stablehlo.broadcast_in_dim %269, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %271 = stablehlo.pad %270, %cst_71, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4x3xf64>
    %272 = stablehlo.add %248, %271 : tensor<4x3xf64>
    %273 = stablehlo.multiply %272, %7 : tensor<4x3xf64>
    %274:2 = call @_where_6(%1, %273) : (tensor<4x3xi1>, tensor<4x3xf64>) -> (tensor<4x3xf64>, tensor<4x3xf64>)
    %cst_72 = stablehlo.constant dense<4.400000e-01> : tensor<f64>
    %275 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %276 = stablehlo.multiply %275, %274#1 : tensor<4x3xf64>
    %277 = stablehlo.add %274#0, %276 : tensor<4x3xf64>
    return %277 : tensor<4x3xf64>
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
  func.func private @triu(%arg0: tensor<4x3xf64>) -> (tensor<4x3xf64>, tensor<4x3xi1>) {
    %0 = stablehlo.iota dim = 0 : tensor<4x3xi64>
    %c = stablehlo.constant dense<-1> : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<4x3xi64>
    %2 = stablehlo.add %0, %1 : tensor<4x3xi64>
    %3 = stablehlo.iota dim = 1 : tensor<4x3xi64>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<4x3xi64>, tensor<4x3xi64>) -> tensor<4x3xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %6 = stablehlo.select %4, %5, %arg0 : tensor<4x3xi1>, tensor<4x3xf64>
    return %6, %4 : tensor<4x3xf64>, tensor<4x3xi1>
  }
  func.func private @triu_2(%arg0: tensor<4x3xi1>, %arg1: tensor<4x3xf64>) -> tensor<4x3xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<4x3xi1>, tensor<4x3xf64>
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
