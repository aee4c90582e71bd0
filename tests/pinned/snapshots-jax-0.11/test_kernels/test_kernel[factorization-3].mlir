// import jax.numpy as jnp
//
//
// def householder_triangle(mat):
//     selected = jnp.where(mat > 0.0, mat, 0.55 * mat)
//     total_sum = (0.6 * selected + 1.06) * selected + 0.75
//     ratio = total_sum / (1.0 + jnp.abs(total_sum))
//     design_mat = ratio + 2.0 * jnp.eye(4, 3)
//     r_mat = design_mat
//     for j in range(3):
//         col = r_mat[j:, j]
//         alpha = jnp.sign(col[0]) * jnp.linalg.norm(col)
//         h_vec = col.at[0].add(alpha)
//         h_vec = h_vec / jnp.linalg.norm(h_vec)
//         r_mat = r_mat.at[j:].add(-2.0 * jnp.outer(h_vec, h_vec @ r_mat[j:]))
//     r_out = jnp.triu(r_mat)[:3]
//     quotient = r_out / 1.5
//     return quotient
//
//   mat: float64[4, 3] in [-1, 1]
// -----
// forward, cpu
module @jit_householder_triangle attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3xf64>) -> (tensor<3x3xf64> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<> : tensor<0xi32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xi1>
    %cst_0 = stablehlo.constant dense<5.500000e-01> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %3 = stablehlo.multiply %2, %arg0 : tensor<4x3xf64>
    %4 = call @_where(%1, %arg0, %3) : (tensor<4x3xi1>, tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xf64>
    %cst_1 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %6 = stablehlo.multiply %5, %4 : tensor<4x3xf64>
    %cst_2 = stablehlo.constant dense<1.060000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %8 = stablehlo.add %6, %7 : tensor<4x3xf64>
    %9 = stablehlo.multiply %8, %4 : tensor<4x3xf64>
    %cst_3 = stablehlo.constant dense<7.500000e-01> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %11 = stablehlo.add %9, %10 : tensor<4x3xf64>
    %12 = stablehlo.abs %11 : tensor<4x3xf64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %14 = stablehlo.add %13, %12 : tensor<4x3xf64>
    %15 = stablehlo.divide %11, %14 : tensor<4x3xf64>
    %16 = stablehlo.iota dim = 0 : tensor<4x3xi64>
    %17 = stablehlo.iota dim = 1 : tensor<4x3xi64>
    %c_5 = stablehlo.constant dense<0> : tensor<i64>
    %18 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i64>) -> tensor<4x3xi64>
    %19 = stablehlo.add %16, %18 : tensor<4x3xi64>
    %20 = stablehlo.compare EQ, %19, %17, SIGNED : (tensor<4x3xi64>, tensor<4x3xi64>) -> tensor<4x3xi1>
    %21 = stablehlo.convert %20 : (tensor<4x3xi1>) -> tensor<4x3xf64>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %23 = stablehlo.multiply %22, %21 : tensor<4x3xf64>
    %24 = stablehlo.add %15, %23 : tensor<4x3xf64>
    %25 = stablehlo.slice %24 [0:4, 0:1] : (tensor<4x3xf64>) -> tensor<4x1xf64>
    %26 = stablehlo.reshape %25 : (tensor<4x1xf64>) -> tensor<4xf64>
    %27 = stablehlo.slice %26 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %28 = stablehlo.reshape %27 : (tensor<1xf64>) -> tensor<f64>
    %29 = stablehlo.sign %28 : tensor<f64>
    %30 = call @norm(%26) : (tensor<4xf64>) -> tensor<f64>
    %31 = stablehlo.multiply %29, %30 : tensor<f64>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %32 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %33 = "stablehlo.scatter"(%26, %32, %31) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %96 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %96 : tensor<f64>
    }) : (tensor<4xf64>, tensor<1xi32>, tensor<f64>) -> tensor<4xf64>
    %34 = call @norm(%33) : (tensor<4xf64>) -> tensor<f64>
    %35 = stablehlo.broadcast_in_dim %34, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %36 = stablehlo.divide %33, %35 : tensor<4xf64>
    %37 = stablehlo.dot_general %36, %24, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf64>, tensor<4x3xf64>) -> tensor<3xf64>
    %38 = stablehlo.broadcast_in_dim %36, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %39 = stablehlo.broadcast_in_dim %37, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %40 = stablehlo.broadcast_in_dim %38, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
    %41 = stablehlo.broadcast_in_dim %39, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<4x3xf64>
    %42 = stablehlo.multiply %40, %41 : tensor<4x3xf64>
    %cst_8 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
    %43 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %44 = stablehlo.multiply %43, %42 : tensor<4x3xf64>
    %45 = "stablehlo.scatter"(%24, %c, %44) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %96 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %96 : tensor<f64>
    }) : (tensor<4x3xf64>, tensor<0xi32>, tensor<4x3xf64>) -> tensor<4x3xf64>
    %46 = stablehlo.slice %45 [1:4, 1:2] : (tensor<4x3xf64>) -> tensor<3x1xf64>
    %47 = stablehlo.reshape %46 : (tensor<3x1xf64>) -> tensor<3xf64>
    %48 = stablehlo.slice %47 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %49 = stablehlo.reshape %48 : (tensor<1xf64>) -> tensor<f64>
    %50 = stablehlo.sign %49 : tensor<f64>
    %51 = call @norm_0(%47) : (tensor<3xf64>) -> tensor<f64>
    %52 = stablehlo.multiply %50, %51 : tensor<f64>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %53 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %54 = "stablehlo.scatter"(%47, %53, %52) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %96 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %96 : tensor<f64>
    }) : (tensor<3xf64>, tensor<1xi32>, tensor<f64>) -> tensor<3xf64>
    %55 = call @norm_0(%54) : (tensor<3xf64>) -> tensor<f64>
    %56 = stablehlo.broadcast_in_dim %55, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %57 = stablehlo.divide %54, %56 : tensor<3xf64>
    %58 = stablehlo.slice %45 [1:4, 0:3] : (tensor<4x3xf64>) -> tensor<3x3xf64>
    %59 = stablehlo.dot_general %57, %58, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<3x3xf64>) -> tensor<3xf64>
    %60 = stablehlo.broadcast_in_dim %57, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %61 = stablehlo.broadcast_in_dim %59, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %62 = stablehlo.broadcast_in_dim %60, dims = [0, 1] : (tensor<3x1xf64>) -> tensor<3x3xf64>
    %63 = stablehlo.broadcast_in_dim %61, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %64 = stablehlo.multiply %62, %63 : tensor<3x3xf64>
    %cst_10 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
    %65 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %66 = stablehlo.multiply %65, %64 : tensor<3x3xf64>
    %c_11 = stablehlo.constant dense<1> : tensor<i32>
    %67 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %68 = "stablehlo.scatter"(%45, %67, %66) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %96 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %96 : tensor<f64>
    }) : (tensor<4x3xf64>, tensor<1xi32>, tensor<3x3xf64>) -> tensor<4x3xf64>
    %69 = stablehlo.slice %68 [2:4, 2:3] : (tensor<4x3xf64>) -> tensor<2x1xf64>
    %70 = stablehlo.reshape %69 : (tensor<2x1xf64>) -> tensor<2xf64>
    %71 = stablehlo.slice %70 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %72 = stablehlo.reshape %71 : (tensor<1xf64>) -> tensor<f64>
    %73 = stablehlo.sign %72 : tensor<f64>
    %74 = call @norm_1(%70) : (tensor<2xf64>) -> tensor<f64>
    %75 = stablehlo.multiply %73, %74 : tensor<f64>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %76 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %77 = "stablehlo.scatter"(%70, %76, %75) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %96 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %96 : tensor<f64>
    }) : (tensor<2xf64>, tensor<1xi32>, tensor<f64>) -> tensor<2xf64>
    %78 = call @norm_1(%77) : (tensor<2xf64>) -> tensor<f64>
    %79 = stablehlo.broadcast_in_dim %78, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %80 = stablehlo.divide %77, %79 : tensor<2xf64>
    %81 = stablehlo.slice %68 [2:4, 0:3] : (tensor<4x3xf64>) -> tensor<2x3xf64>
    %82 = stablehlo.dot_general %80, %81, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<2x3xf64>) -> tensor<3xf64>
    %83 = stablehlo.broadcast_in_dim %80, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %84 = stablehlo.broadcast_in_dim %82, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %85 = stablehlo.broadcast_in_dim %83, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x3xf64>
    %86 = stablehlo.broadcast_in_dim %84, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<2x3xf64>
    %87 = stablehlo.multiply %85, %86 : tensor<2x3xf64>
    %cst_13 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
    %88 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %89 = stablehlo.multiply %88, %87 : tensor<2x3xf64>
    %c_14 = stablehlo.constant dense<2> : tensor<i32>
    %90 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %91 = "stablehlo.scatter"(%68, %90, %89) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %96 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %96 : tensor<f64>
    }) : (tensor<4x3xf64>, tensor<1xi32>, tensor<2x3xf64>) -> tensor<4x3xf64>
    %92 = call @triu(%91) : (tensor<4x3xf64>) -> tensor<4x3xf64>
    %93 = stablehlo.slice %92 [0:3, 0:3] : (tensor<4x3xf64>) -> tensor<3x3xf64>
    %cst_15 = stablehlo.constant dense<1.500000e+00> : tensor<f64>
    %94 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %95 = stablehlo.divide %93, %94 : tensor<3x3xf64>
    return %95 : tensor<3x3xf64>
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
    %cst_0 = stablehlo.constant dense<5.500000e-01> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %3 = stablehlo.multiply %2, %arg0 : tensor<4x3xf64>
    %4 = call @_where(%1, %arg0, %3) : (tensor<4x3xi1>, tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xf64>
    %cst_1 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %6 = stablehlo.multiply %5, %4 : tensor<4x3xf64>
    %cst_2 = stablehlo.constant dense<1.060000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %8 = stablehlo.add %6, %7 : tensor<4x3xf64>
    %9 = stablehlo.multiply %8, %4 : tensor<4x3xf64>
    %cst_3 = stablehlo.constant dense<7.500000e-01> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %11 = stablehlo.add %9, %10 : tensor<4x3xf64>
    %12 = stablehlo.abs %11 : tensor<4x3xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %14 = stablehlo.compare GE, %11, %13, FLOAT : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xi1>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %16 = stablehlo.add %15, %12 : tensor<4x3xf64>
    %17 = stablehlo.divide %11, %16 : tensor<4x3xf64>
    %18 = stablehlo.multiply %16, %16 : tensor<4x3xf64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %20 = stablehlo.divide %19, %18 : tensor<4x3xf64>
    %21 = stablehlo.iota dim = 0 : tensor<4x3xi64>
    %22 = stablehlo.iota dim = 1 : tensor<4x3xi64>
    %c_7 = stablehlo.constant dense<0> : tensor<i64>
    %23 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i64>) -> tensor<4x3xi64>
    %24 = stablehlo.add %21, %23 : tensor<4x3xi64>
    %25 = stablehlo.compare EQ, %24, %22, SIGNED : (tensor<4x3xi64>, tensor<4x3xi64>) -> tensor<4x3xi1>
    %26 = stablehlo.convert %25 : (tensor<4x3xi1>) -> tensor<4x3xf64>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %28 = stablehlo.multiply %27, %26 : tensor<4x3xf64>
    %29 = stablehlo.add %17, %28 : tensor<4x3xf64>
    %30 = stablehlo.slice %29 [0:4, 0:1] : (tensor<4x3xf64>) -> tensor<4x1xf64>
    %31 = stablehlo.reshape %30 : (tensor<4x1xf64>) -> tensor<4xf64>
    %32 = stablehlo.slice %31 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %33 = stablehlo.reshape %32 : (tensor<1xf64>) -> tensor<f64>
    %34 = stablehlo.sign %33 : tensor<f64>
    %35:2 = call @norm(%31) : (tensor<4xf64>) -> (tensor<f64>, tensor<f64>)
    %36 = stablehlo.multiply %34, %35#0 : tensor<f64>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %37 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %38 = "stablehlo.scatter"(%31, %37, %36) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %268 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %268 : tensor<f64>
    }) : (tensor<4xf64>, tensor<1xi32>, tensor<f64>) -> tensor<4xf64>
    %39:2 = call @norm(%38) : (tensor<4xf64>) -> (tensor<f64>, tensor<f64>)
    %40 = stablehlo.broadcast_in_dim %39#0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %41 = stablehlo.divide %38, %40 : tensor<4xf64>
    %42 = stablehlo.multiply %39#0, %39#0 : tensor<f64>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %43 = stablehlo.divide %cst_10, %42 : tensor<f64>
    %44 = stablehlo.dot_general %41, %29, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf64>, tensor<4x3xf64>) -> tensor<3xf64>
    %45 = stablehlo.broadcast_in_dim %41, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %46 = stablehlo.broadcast_in_dim %44, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %47 = stablehlo.broadcast_in_dim %45, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
    %48 = stablehlo.broadcast_in_dim %46, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<4x3xf64>
    %49 = stablehlo.multiply %47, %48 : tensor<4x3xf64>
    %cst_11 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
    %50 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %51 = stablehlo.multiply %50, %49 : tensor<4x3xf64>
    %52 = "stablehlo.scatter"(%29, %c, %51) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %268 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %268 : tensor<f64>
    }) : (tensor<4x3xf64>, tensor<0xi32>, tensor<4x3xf64>) -> tensor<4x3xf64>
    %53 = stablehlo.slice %52 [1:4, 1:2] : (tensor<4x3xf64>) -> tensor<3x1xf64>
    %54 = stablehlo.reshape %53 : (tensor<3x1xf64>) -> tensor<3xf64>
    %55 = stablehlo.slice %54 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %56 = stablehlo.reshape %55 : (tensor<1xf64>) -> tensor<f64>
    %57 = stablehlo.sign %56 : tensor<f64>
    %58:2 = call @norm_0(%54) : (tensor<3xf64>) -> (tensor<f64>, tensor<f64>)
    %59 = stablehlo.multiply %57, %58#0 : tensor<f64>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %60 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %61 = "stablehlo.scatter"(%54, %60, %59) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %268 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %268 : tensor<f64>
    }) : (tensor<3xf64>, tensor<1xi32>, tensor<f64>) -> tensor<3xf64>
    %62:2 = call @norm_0(%61) : (tensor<3xf64>) -> (tensor<f64>, tensor<f64>)
    %63 = stablehlo.broadcast_in_dim %62#0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %64 = stablehlo.divide %61, %63 : tensor<3xf64>
    %65 = stablehlo.multiply %62#0, %62#0 : tensor<f64>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %66 = stablehlo.divide %cst_13, %65 : tensor<f64>
    %67 = stablehlo.slice %52 [1:4, 0:3] : (tensor<4x3xf64>) -> tensor<3x3xf64>
    %68 = stablehlo.dot_general %64, %67, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<3x3xf64>) -> tensor<3xf64>
    %69 = stablehlo.broadcast_in_dim %64, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %70 = stablehlo.broadcast_in_dim %68, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %71 = stablehlo.broadcast_in_dim %69, dims = [0, 1] : (tensor<3x1xf64>) -> tensor<3x3xf64>
    %72 = stablehlo.broadcast_in_dim %70, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %73 = stablehlo.multiply %71, %72 : tensor<3x3xf64>
    %cst_14 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
    %74 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %75 = stablehlo.multiply %74, %73 : tensor<3x3xf64>
    %c_15 = stablehlo.constant dense<1> : tensor<i32>
    %76 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %77 = "stablehlo.scatter"(%52, %76, %75) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %268 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %268 : tensor<f64>
    }) : (tensor<4x3xf64>, tensor<1xi32>, tensor<3x3xf64>) -> tensor<4x3xf64>
    %78 = stablehlo.slice %77 [2:4, 2:3] : (tensor<4x3xf64>) -> tensor<2x1xf64>
    %79 = stablehlo.reshape %78 : (tensor<2x1xf64>) -> tensor<2xf64>
    %80 = stablehlo.slice %79 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %81 = stablehlo.reshape %80 : (tensor<1xf64>) -> tensor<f64>
    %82 = stablehlo.sign %81 : tensor<f64>
    %83:2 = call @norm_1(%79) : (tensor<2xf64>) -> (tensor<f64>, tensor<f64>)
    %84 = stablehlo.multiply %82, %83#0 : tensor<f64>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %85 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %86 = "stablehlo.scatter"(%79, %85, %84) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %268 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %268 : tensor<f64>
    }) : (tensor<2xf64>, tensor<1xi32>, tensor<f64>) -> tensor<2xf64>
    %87:2 = call @norm_1(%86) : (tensor<2xf64>) -> (tensor<f64>, tensor<f64>)
    %88 = stablehlo.broadcast_in_dim %87#0, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %89 = stablehlo.divide %86, %88 : tensor<2xf64>
    %90 = stablehlo.multiply %87#0, %87#0 : tensor<f64>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %91 = stablehlo.divide %cst_17, %90 : tensor<f64>
    %92 = stablehlo.slice %77 [2:4, 0:3] : (tensor<4x3xf64>) -> tensor<2x3xf64>
    %93 = stablehlo.dot_general %89, %92, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<2x3xf64>) -> tensor<3xf64>
    %94 = stablehlo.broadcast_in_dim %89, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %95 = stablehlo.broadcast_in_dim %93, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %c_18 = stablehlo.constant dense<2> : tensor<i32>
    %96 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %97 = call @triu() : () -> tensor<4x3xi1>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %98 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %cst_20 = stablehlo.constant dense<1.500000e+00> : tensor<f64>
    %99 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %100 = stablehlo.divide %98, %99 : tensor<3x3xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %101 = stablehlo.pad %100, %cst_21, low = [0, 0], high = [1, 0], interior = [0, 0] : (tensor<3x3xf64>, tensor<f64>) -> tensor<4x3xf64>
    %102 = call @triu_2(%97, %101) : (tensor<4x3xi1>, tensor<4x3xf64>) -> tensor<4x3xf64>
    %c_22 = stablehlo.constant dense<2> : tensor<1xi32>
    %c_23 = stablehlo.constant dense<0> : tensor<i32>
    %103 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %104 = stablehlo.compare GE, %96, %103, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %105 = stablehlo.compare LE, %96, %c_22, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %106 = stablehlo.and %104, %105 : tensor<1xi1>
    %c_24 = stablehlo.constant dense<true> : tensor<i1>
    %107 = stablehlo.reduce(%106 init: %c_24) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %108 = "stablehlo.gather"(%102, %96) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 2, 3>}> : (tensor<4x3xf64>, tensor<1xi32>) -> tensor<2x3xf64>
    %109 = stablehlo.broadcast_in_dim %107, dims = [] : (tensor<i1>) -> tensor<2x3xi1>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %110 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %111 = stablehlo.select %109, %108, %110 : tensor<2x3xi1>, tensor<2x3xf64>
    %cst_26 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
    %112 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %113 = stablehlo.multiply %112, %111 : tensor<2x3xf64>
    %114 = stablehlo.broadcast_in_dim %94, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x3xf64>
    %115 = stablehlo.multiply %114, %113 : tensor<2x3xf64>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %116 = stablehlo.reduce(%115 init: %cst_27) applies stablehlo.add across dimensions = [0] : (tensor<2x3xf64>, tensor<f64>) -> tensor<3xf64>
    %117 = stablehlo.reshape %116 : (tensor<3xf64>) -> tensor<1x3xf64>
    %118 = stablehlo.broadcast_in_dim %95, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<2x3xf64>
    %119 = stablehlo.multiply %113, %118 : tensor<2x3xf64>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %120 = stablehlo.reduce(%119 init: %cst_28) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf64>, tensor<f64>) -> tensor<2xf64>
    %121 = stablehlo.reshape %120 : (tensor<2xf64>) -> tensor<2x1xf64>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %122 = stablehlo.reduce(%117 init: %cst_29) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %123 = stablehlo.reduce(%121 init: %cst_30) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
    %124 = stablehlo.dot_general %122, %89, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<2xf64>) -> tensor<3x2xf64>
    %125 = stablehlo.transpose %124, dims = [1, 0] : (tensor<3x2xf64>) -> tensor<2x3xf64>
    %126 = stablehlo.dot_general %122, %92, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<2x3xf64>) -> tensor<2xf64>
    %127 = stablehlo.add %123, %126 : tensor<2xf64>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %128 = stablehlo.pad %125, %cst_31, low = [2, 0], high = [0, 0], interior = [0, 0] : (tensor<2x3xf64>, tensor<f64>) -> tensor<4x3xf64>
    %129 = stablehlo.add %102, %128 : tensor<4x3xf64>
    %130 = stablehlo.broadcast_in_dim %91, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %131 = stablehlo.multiply %127, %130 : tensor<2xf64>
    %132 = stablehlo.multiply %131, %86 : tensor<2xf64>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %133 = stablehlo.reduce(%132 init: %cst_32) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %134 = stablehlo.negate %133 : tensor<f64>
    %135 = stablehlo.broadcast_in_dim %87#0, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %136 = stablehlo.divide %127, %135 : tensor<2xf64>
    %137 = call @norm_3(%86, %87#1, %134) : (tensor<2xf64>, tensor<f64>, tensor<f64>) -> tensor<2xf64>
    %138 = stablehlo.add %136, %137 : tensor<2xf64>
    %c_33 = stablehlo.constant dense<1> : tensor<1xi32>
    %c_34 = stablehlo.constant dense<0> : tensor<i32>
    %139 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %140 = stablehlo.compare GE, %85, %139, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %141 = stablehlo.compare LE, %85, %c_33, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %142 = stablehlo.and %140, %141 : tensor<1xi1>
    %c_35 = stablehlo.constant dense<true> : tensor<i1>
    %143 = stablehlo.reduce(%142 init: %c_35) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %144 = "stablehlo.gather"(%138, %85) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<2xf64>, tensor<1xi32>) -> tensor<f64>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %145 = stablehlo.select %143, %144, %cst_36 : tensor<i1>, tensor<f64>
    %146 = stablehlo.multiply %82, %145 : tensor<f64>
    %147 = call @norm_3(%79, %83#1, %146) : (tensor<2xf64>, tensor<f64>, tensor<f64>) -> tensor<2xf64>
    %148 = stablehlo.add %138, %147 : tensor<2xf64>
    %149 = stablehlo.broadcast_in_dim %148, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %150 = stablehlo.pad %149, %cst_37, low = [2, 2], high = [0, 0], interior = [0, 0] : (tensor<2x1xf64>, tensor<f64>) -> tensor<4x3xf64>
    %151 = stablehlo.add %129, %150 : tensor<4x3xf64>
    %c_38 = stablehlo.constant dense<1> : tensor<1xi32>
    %c_39 = stablehlo.constant dense<0> : tensor<i32>
    %152 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %153 = stablehlo.compare GE, %76, %152, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %154 = stablehlo.compare LE, %76, %c_38, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %155 = stablehlo.and %153, %154 : tensor<1xi1>
    %c_40 = stablehlo.constant dense<true> : tensor<i1>
    %156 = stablehlo.reduce(%155 init: %c_40) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %157 = "stablehlo.gather"(%151, %76) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 3, 3>}> : (tensor<4x3xf64>, tensor<1xi32>) -> tensor<3x3xf64>
    %158 = stablehlo.broadcast_in_dim %156, dims = [] : (tensor<i1>) -> tensor<3x3xi1>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %159 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %160 = stablehlo.select %158, %157, %159 : tensor<3x3xi1>, tensor<3x3xf64>
    %cst_42 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
    %161 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %162 = stablehlo.multiply %161, %160 : tensor<3x3xf64>
    %163 = stablehlo.broadcast_in_dim %69, dims = [0, 1] : (tensor<3x1xf64>) -> tensor<3x3xf64>
    %164 = stablehlo.multiply %163, %162 : tensor<3x3xf64>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %165 = stablehlo.reduce(%164 init: %cst_43) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3xf64>
    %166 = stablehlo.reshape %165 : (tensor<3xf64>) -> tensor<1x3xf64>
    %167 = stablehlo.broadcast_in_dim %70, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %168 = stablehlo.multiply %162, %167 : tensor<3x3xf64>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %169 = stablehlo.reduce(%168 init: %cst_44) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3xf64>
    %170 = stablehlo.reshape %169 : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %171 = stablehlo.reduce(%166 init: %cst_45) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %172 = stablehlo.reduce(%170 init: %cst_46) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf64>, tensor<f64>) -> tensor<3xf64>
    %173 = stablehlo.dot_general %171, %64, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<3xf64>) -> tensor<3x3xf64>
    %174 = stablehlo.transpose %173, dims = [1, 0] : (tensor<3x3xf64>) -> tensor<3x3xf64>
    %175 = stablehlo.dot_general %171, %67, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<3x3xf64>) -> tensor<3xf64>
    %176 = stablehlo.add %172, %175 : tensor<3xf64>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %177 = stablehlo.pad %174, %cst_47, low = [1, 0], high = [0, 0], interior = [0, 0] : (tensor<3x3xf64>, tensor<f64>) -> tensor<4x3xf64>
    %178 = stablehlo.add %151, %177 : tensor<4x3xf64>
    %179 = stablehlo.broadcast_in_dim %66, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %180 = stablehlo.multiply %176, %179 : tensor<3xf64>
    %181 = stablehlo.multiply %180, %61 : tensor<3xf64>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %182 = stablehlo.reduce(%181 init: %cst_48) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %183 = stablehlo.negate %182 : tensor<f64>
    %184 = stablehlo.broadcast_in_dim %62#0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %185 = stablehlo.divide %176, %184 : tensor<3xf64>
    %186 = call @norm_4(%61, %62#1, %183) : (tensor<3xf64>, tensor<f64>, tensor<f64>) -> tensor<3xf64>
    %187 = stablehlo.add %185, %186 : tensor<3xf64>
    %c_49 = stablehlo.constant dense<2> : tensor<1xi32>
    %c_50 = stablehlo.constant dense<0> : tensor<i32>
    %188 = stablehlo.broadcast_in_dim %c_50, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %189 = stablehlo.compare GE, %60, %188, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %190 = stablehlo.compare LE, %60, %c_49, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %191 = stablehlo.and %189, %190 : tensor<1xi1>
    %c_51 = stablehlo.constant dense<true> : tensor<i1>
    %192 = stablehlo.reduce(%191 init: %c_51) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %193 = "stablehlo.gather"(%187, %60) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<3xf64>, tensor<1xi32>) -> tensor<f64>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %194 = stablehlo.select %192, %193, %cst_52 : tensor<i1>, tensor<f64>
    %195 = stablehlo.multiply %57, %194 : tensor<f64>
    %196 = call @norm_4(%54, %58#1, %195) : (tensor<3xf64>, tensor<f64>, tensor<f64>) -> tensor<3xf64>
    %197 = stablehlo.add %187, %196 : tensor<3xf64>
    %198 = stablehlo.broadcast_in_dim %197, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %199 = stablehlo.pad %198, %cst_53, low = [1, 1], high = [0, 1], interior = [0, 0] : (tensor<3x1xf64>, tensor<f64>) -> tensor<4x3xf64>
    %200 = stablehlo.add %178, %199 : tensor<4x3xf64>
    %c_54 = stablehlo.constant dense<> : tensor<0xi32>
    %c_55 = stablehlo.constant dense<0> : tensor<i32>
    %201 = stablehlo.broadcast_in_dim %c_55, dims = [] : (tensor<i32>) -> tensor<0xi32>
    %202 = stablehlo.compare GE, %c, %201, SIGNED : (tensor<0xi32>, tensor<0xi32>) -> tensor<0xi1>
    %203 = stablehlo.compare LE, %c, %c_54, SIGNED : (tensor<0xi32>, tensor<0xi32>) -> tensor<0xi1>
    %204 = stablehlo.and %202, %203 : tensor<0xi1>
    %c_56 = stablehlo.constant dense<true> : tensor<i1>
    %205 = stablehlo.reduce(%204 init: %c_56) applies stablehlo.and across dimensions = [0] : (tensor<0xi1>, tensor<i1>) -> tensor<i1>
    %206 = "stablehlo.gather"(%200, %c) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1]>, indices_are_sorted = false, slice_sizes = array<i64: 4, 3>}> : (tensor<4x3xf64>, tensor<0xi32>) -> tensor<4x3xf64>
    %207 = stablehlo.broadcast_in_dim %205, dims = [] : (tensor<i1>) -> tensor<4x3xi1>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %208 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %209 = stablehlo.select %207, %206, %208 : tensor<4x3xi1>, tensor<4x3xf64>
    %cst_58 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
    %210 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %211 = stablehlo.multiply %210, %209 : tensor<4x3xf64>
    %212 = stablehlo.broadcast_in_dim %45, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
    %213 = stablehlo.multiply %212, %211 : tensor<4x3xf64>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %214 = stablehlo.reduce(%213 init: %cst_59) applies stablehlo.add across dimensions = [0] : (tensor<4x3xf64>, tensor<f64>) -> tensor<3xf64>
    %215 = stablehlo.reshape %214 : (tensor<3xf64>) -> tensor<1x3xf64>
    %216 = stablehlo.broadcast_in_dim %46, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<4x3xf64>
    %217 = stablehlo.multiply %211, %216 : tensor<4x3xf64>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %218 = stablehlo.reduce(%217 init: %cst_60) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf64>, tensor<f64>) -> tensor<4xf64>
    %219 = stablehlo.reshape %218 : (tensor<4xf64>) -> tensor<4x1xf64>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %220 = stablehlo.reduce(%215 init: %cst_61) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %221 = stablehlo.reduce(%219 init: %cst_62) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
    %222 = stablehlo.dot_general %220, %41, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<4xf64>) -> tensor<3x4xf64>
    %223 = stablehlo.transpose %222, dims = [1, 0] : (tensor<3x4xf64>) -> tensor<4x3xf64>
    %224 = stablehlo.add %200, %223 : tensor<4x3xf64>
    %225 = stablehlo.dot_general %220, %29, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<4x3xf64>) -> tensor<4xf64>
    %226 = stablehlo.add %221, %225 : tensor<4xf64>
    %227 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %228 = stablehlo.multiply %226, %227 : tensor<4xf64>
    %229 = stablehlo.multiply %228, %38 : tensor<4xf64>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %230 = stablehlo.reduce(%229 init: %cst_63) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %231 = stablehlo.negate %230 : tensor<f64>
    %232 = stablehlo.broadcast_in_dim %39#0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %233 = stablehlo.divide %226, %232 : tensor<4xf64>
    %234 = call @norm_5(%38, %39#1, %231) : (tensor<4xf64>, tensor<f64>, tensor<f64>) -> tensor<4xf64>
    %235 = stablehlo.add %233, %234 : tensor<4xf64>
    %c_64 = stablehlo.constant dense<3> : tensor<1xi32>
    %c_65 = stablehlo.constant dense<0> : tensor<i32>
    %236 = stablehlo.broadcast_in_dim %c_65, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %237 = stablehlo.compare GE, %37, %236, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %238 = stablehlo.compare LE, %37, %c_64, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %239 = stablehlo.and %237, %238 : tensor<1xi1>
    %c_66 = stablehlo.constant dense<true> : tensor<i1>
    %240 = stablehlo.reduce(%239 init: %c_66) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %241 = "stablehlo.gather"(%235, %37) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<4xf64>, tensor<1xi32>) -> tensor<f64>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %242 = stablehlo.select %240, %241, %cst_67 : tensor<i1>, tensor<f64>
    %243 = stablehlo.multiply %34, %242 : tensor<f64>
    %244 = call @norm_5(%31, %35#1, %243) : (tensor<4xf64>, tensor<f64>, tensor<f64>) -> tensor<4xf64>
    %245 = stablehlo.add %235, %244 : tensor<4xf64>
    %246 = stablehlo.broadcast_in_dim %245, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %247 = stablehlo.pad %246, %cst_68, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4x3xf64>
    %248 = stablehlo.add %224, %247 : tensor<4x3xf64>
    %249 = stablehlo.multiply %248, %20 : tensor<4x3xf64>
    %250 = stablehlo.multiply %249, %11 : tensor<4x3xf64>
    %251 = stablehlo.negate %250 : tensor<4x3xf64>
    %252 = stablehlo.divide %248, %16 : tensor<4x3xf64>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %253 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %254 = stablehlo.select %14, %253, %251 : tensor<4x3xi1>, tensor<4x3xf64>
    %255 = stablehlo.select %14, %251, %253 : tensor<4x3xi1>, tensor<4x3xf64>
    %256 = stablehlo.add %252, %255 : tensor<4x3xf64>
    %257 = stablehlo.negate %254 : tensor<4x3xf64>
    %258 = stablehlo.add %256, %257 : tensor<4x3xf64>
    %259 = stablehlo.multiply %8, %258 : tensor<4x3xf64>
    %260 = stablehlo.multiply %258, %4 : tensor<4x3xf64>
    %cst_70 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
    %261 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %262 = stablehlo.multiply %261, %260 : tensor<4x3xf64>
    %263 = stablehlo.add %259, %262 : tensor<4x3xf64>
    %264:2 = call @_where_6(%1, %263) : (tensor<4x3xi1>, tensor<4x3xf64>) -> (tensor<4x3xf64>, tensor<4x3xf64>)
    %cst_71 = stablehlo.constant dense<5.500000e-01> : tensor<f64>
    %265 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %266 = stablehlo.multiply %265, %264#1 : tensor<4x3xf64>
    %267 = stablehlo.add %264#0, %266 : tensor<4x3xf64>
    return %267 : tensor<4x3xf64>
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
  func.func private @triu() -> tensor<4x3xi1> {
    %0 = stablehlo.iota dim = 0 : tensor<4x3xi64>
    %c = stablehlo.constant dense<-1> : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<4x3xi64>
    %2 = stablehlo.add %0, %1 : tensor<4x3xi64>
    %3 = stablehlo.iota dim = 1 : tensor<4x3xi64>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<4x3xi64>, tensor<4x3xi64>) -> tensor<4x3xi1>
    return %4 : tensor<4x3xi1>
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
