// import jax
// import jax.numpy as jnp
//
//
// def compute_householder_triangle(mat: jax.Array) -> jax.Array:
//     a_mat = mat + 3 * jnp.eye(4, 3)
//     r_mat = a_mat
//     for j in range(3):
//         col = r_mat[j:, j]
//         alpha = jnp.sign(col[0]) * jnp.linalg.norm(col)
//         h_vec = col.at[0].add(alpha)
//         h_vec = h_vec / jnp.linalg.norm(h_vec)
//         r_mat = r_mat.at[j:].add(-2 * jnp.outer(h_vec, h_vec @ r_mat[j:]))
//     upper = jnp.triu(r_mat)[:3]
//     return jnp.var(upper, axis=-1)
//
//   mat: float64[4, 3] in [-1, 1]
// -----
// forward, cpu
module @jit_compute_householder_triangle attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3xf64>) -> (tensor<3xf64> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<> : tensor<0xi32>
    %0 = stablehlo.iota dim = 0 : tensor<4x3xi64>
    %1 = stablehlo.iota dim = 1 : tensor<4x3xi64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<4x3xi64>
    %3 = stablehlo.add %0, %2 : tensor<4x3xi64>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<4x3xi64>, tensor<4x3xi64>) -> tensor<4x3xi1>
    %5 = stablehlo.convert %4 : (tensor<4x3xi1>) -> tensor<4x3xf64>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %7 = stablehlo.multiply %6, %5 : tensor<4x3xf64>
    %8 = stablehlo.add %arg0, %7 : tensor<4x3xf64>
    %9 = stablehlo.slice %8 [0:4, 0:1] : (tensor<4x3xf64>) -> tensor<4x1xf64>
    %10 = stablehlo.reshape %9 : (tensor<4x1xf64>) -> tensor<4xf64>
    %11 = stablehlo.slice %10 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %12 = stablehlo.reshape %11 : (tensor<1xf64>) -> tensor<f64>
    %13 = stablehlo.sign %12 : tensor<f64>
    %14 = call @norm(%10) : (tensor<4xf64>) -> tensor<f64>
    %15 = stablehlo.multiply %13, %14 : tensor<f64>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %16 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %17 = "stablehlo.scatter"(%10, %16, %15) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %79 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %79 : tensor<f64>
    }) : (tensor<4xf64>, tensor<1xi32>, tensor<f64>) -> tensor<4xf64>
    %18 = call @norm(%17) : (tensor<4xf64>) -> tensor<f64>
    %19 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %20 = stablehlo.divide %17, %19 : tensor<4xf64>
    %21 = stablehlo.dot_general %20, %8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf64>, tensor<4x3xf64>) -> tensor<3xf64>
    %22 = stablehlo.broadcast_in_dim %20, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %23 = stablehlo.broadcast_in_dim %21, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %24 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
    %25 = stablehlo.broadcast_in_dim %23, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<4x3xf64>
    %26 = stablehlo.multiply %24, %25 : tensor<4x3xf64>
    %cst_2 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %28 = stablehlo.multiply %27, %26 : tensor<4x3xf64>
    %29 = "stablehlo.scatter"(%8, %c, %28) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %79 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %79 : tensor<f64>
    }) : (tensor<4x3xf64>, tensor<0xi32>, tensor<4x3xf64>) -> tensor<4x3xf64>
    %30 = stablehlo.slice %29 [1:4, 1:2] : (tensor<4x3xf64>) -> tensor<3x1xf64>
    %31 = stablehlo.reshape %30 : (tensor<3x1xf64>) -> tensor<3xf64>
    %32 = stablehlo.slice %31 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %33 = stablehlo.reshape %32 : (tensor<1xf64>) -> tensor<f64>
    %34 = stablehlo.sign %33 : tensor<f64>
    %35 = call @norm_0(%31) : (tensor<3xf64>) -> tensor<f64>
    %36 = stablehlo.multiply %34, %35 : tensor<f64>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %37 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %38 = "stablehlo.scatter"(%31, %37, %36) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %79 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %79 : tensor<f64>
    }) : (tensor<3xf64>, tensor<1xi32>, tensor<f64>) -> tensor<3xf64>
    %39 = call @norm_0(%38) : (tensor<3xf64>) -> tensor<f64>
    %40 = stablehlo.broadcast_in_dim %39, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %41 = stablehlo.divide %38, %40 : tensor<3xf64>
    %42 = stablehlo.slice %29 [1:4, 0:3] : (tensor<4x3xf64>) -> tensor<3x3xf64>
    %43 = stablehlo.dot_general %41, %42, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<3x3xf64>) -> tensor<3xf64>
    %44 = stablehlo.broadcast_in_dim %41, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %45 = stablehlo.broadcast_in_dim %43, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %46 = stablehlo.broadcast_in_dim %44, dims = [0, 1] : (tensor<3x1xf64>) -> tensor<3x3xf64>
    %47 = stablehlo.broadcast_in_dim %45, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %48 = stablehlo.multiply %46, %47 : tensor<3x3xf64>
    %cst_4 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
    %49 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %50 = stablehlo.multiply %49, %48 : tensor<3x3xf64>
    %c_5 = stablehlo.constant dense<1> : tensor<i32>
    %51 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %52 = "stablehlo.scatter"(%29, %51, %50) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %79 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %79 : tensor<f64>
    }) : (tensor<4x3xf64>, tensor<1xi32>, tensor<3x3xf64>) -> tensor<4x3xf64>
    %53 = stablehlo.slice %52 [2:4, 2:3] : (tensor<4x3xf64>) -> tensor<2x1xf64>
    %54 = stablehlo.reshape %53 : (tensor<2x1xf64>) -> tensor<2xf64>
    %55 = stablehlo.slice %54 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %56 = stablehlo.reshape %55 : (tensor<1xf64>) -> tensor<f64>
    %57 = stablehlo.sign %56 : tensor<f64>
    %58 = call @norm_1(%54) : (tensor<2xf64>) -> tensor<f64>
    %59 = stablehlo.multiply %57, %58 : tensor<f64>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %60 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %61 = "stablehlo.scatter"(%54, %60, %59) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %79 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %79 : tensor<f64>
    }) : (tensor<2xf64>, tensor<1xi32>, tensor<f64>) -> tensor<2xf64>
    %62 = call @norm_1(%61) : (tensor<2xf64>) -> tensor<f64>
    %63 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %64 = stablehlo.divide %61, %63 : tensor<2xf64>
    %65 = stablehlo.slice %52 [2:4, 0:3] : (tensor<4x3xf64>) -> tensor<2x3xf64>
    %66 = stablehlo.dot_general %64, %65, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<2x3xf64>) -> tensor<3xf64>
    %67 = stablehlo.broadcast_in_dim %64, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %68 = stablehlo.broadcast_in_dim %66, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %69 = stablehlo.broadcast_in_dim %67, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x3xf64>
    %70 = stablehlo.broadcast_in_dim %68, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<2x3xf64>
    %71 = stablehlo.multiply %69, %70 : tensor<2x3xf64>
    %cst_7 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
    %72 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %73 = stablehlo.multiply %72, %71 : tensor<2x3xf64>
    %c_8 = stablehlo.constant dense<2> : tensor<i32>
    %74 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %75 = "stablehlo.scatter"(%52, %74, %73) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %79 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %79 : tensor<f64>
    }) : (tensor<4x3xf64>, tensor<1xi32>, tensor<2x3xf64>) -> tensor<4x3xf64>
    %76 = call @triu(%75) : (tensor<4x3xf64>) -> tensor<4x3xf64>
    %77 = stablehlo.slice %76 [0:3, 0:3] : (tensor<4x3xf64>) -> tensor<3x3xf64>
    %c_9 = stablehlo.constant dense<0> : tensor<i64>
    %78 = call @_var(%77, %c_9) : (tensor<3x3xf64>, tensor<i64>) -> tensor<3xf64>
    return %78 : tensor<3xf64>
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
  func.func private @_var(%arg0: tensor<3x3xf64>, %arg1: tensor<i64>) -> tensor<3xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3xf64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_0 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3x1xf64>
    %3 = stablehlo.divide %1, %2 : tensor<3x1xf64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<3x1xf64>) -> tensor<3x3xf64>
    %5 = stablehlo.subtract %arg0, %4 : tensor<3x3xf64>
    %6 = chlo.square %5 : tensor<3x3xf64> -> tensor<3x3xf64>
    %7 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<f64>
    %cst_1 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %8 = stablehlo.subtract %cst_1, %7 : tensor<f64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.reduce(%6 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3xf64>
    %10 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %11 = stablehlo.divide %9, %10 : tensor<3xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %12 = stablehlo.compare GT, %8, %cst_3, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %13 = call @_where(%12, %11, %cst_4) : (tensor<i1>, tensor<3xf64>, tensor<f64>) -> tensor<3xf64>
    return %13 : tensor<3xf64>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<3xf64>, %arg2: tensor<f64>) -> tensor<3xf64> {
    %0 = stablehlo.convert %arg2 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<i1>, tensor<3xf64>
    return %2 : tensor<3xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3xf64>) -> (tensor<4x3xf64> {jax.result_info = "result[0]"}) {
    %c = stablehlo.constant dense<> : tensor<0xi32>
    %0 = stablehlo.iota dim = 0 : tensor<4x3xi64>
    %1 = stablehlo.iota dim = 1 : tensor<4x3xi64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<4x3xi64>
    %3 = stablehlo.add %0, %2 : tensor<4x3xi64>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<4x3xi64>, tensor<4x3xi64>) -> tensor<4x3xi1>
    %5 = stablehlo.convert %4 : (tensor<4x3xi1>) -> tensor<4x3xf64>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %7 = stablehlo.multiply %6, %5 : tensor<4x3xf64>
    %8 = stablehlo.add %arg0, %7 : tensor<4x3xf64>
    %9 = stablehlo.slice %8 [0:4, 0:1] : (tensor<4x3xf64>) -> tensor<4x1xf64>
    %10 = stablehlo.reshape %9 : (tensor<4x1xf64>) -> tensor<4xf64>
    %11 = stablehlo.slice %10 [0:1] : (tensor<4xf64>) -> tensor<1xf64>
    %12 = stablehlo.reshape %11 : (tensor<1xf64>) -> tensor<f64>
    %13 = stablehlo.sign %12 : tensor<f64>
    %14:2 = call @norm(%10) : (tensor<4xf64>) -> (tensor<f64>, tensor<f64>)
    %15 = stablehlo.multiply %13, %14#0 : tensor<f64>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %16 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %17 = "stablehlo.scatter"(%10, %16, %15) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %235 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %235 : tensor<f64>
    }) : (tensor<4xf64>, tensor<1xi32>, tensor<f64>) -> tensor<4xf64>
    %18:2 = call @norm(%17) : (tensor<4xf64>) -> (tensor<f64>, tensor<f64>)
    %19 = stablehlo.broadcast_in_dim %18#0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %20 = stablehlo.divide %17, %19 : tensor<4xf64>
    %21 = stablehlo.multiply %18#0, %18#0 : tensor<f64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %22 = stablehlo.divide %cst_2, %21 : tensor<f64>
    %23 = stablehlo.dot_general %20, %8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf64>, tensor<4x3xf64>) -> tensor<3xf64>
    %24 = stablehlo.broadcast_in_dim %20, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %25 = stablehlo.broadcast_in_dim %23, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %26 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
    %27 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<4x3xf64>
    %28 = stablehlo.multiply %26, %27 : tensor<4x3xf64>
    %cst_3 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %30 = stablehlo.multiply %29, %28 : tensor<4x3xf64>
    %31 = "stablehlo.scatter"(%8, %c, %30) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %235 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %235 : tensor<f64>
    }) : (tensor<4x3xf64>, tensor<0xi32>, tensor<4x3xf64>) -> tensor<4x3xf64>
    %32 = stablehlo.slice %31 [1:4, 1:2] : (tensor<4x3xf64>) -> tensor<3x1xf64>
    %33 = stablehlo.reshape %32 : (tensor<3x1xf64>) -> tensor<3xf64>
    %34 = stablehlo.slice %33 [0:1] : (tensor<3xf64>) -> tensor<1xf64>
    %35 = stablehlo.reshape %34 : (tensor<1xf64>) -> tensor<f64>
    %36 = stablehlo.sign %35 : tensor<f64>
    %37:2 = call @norm_0(%33) : (tensor<3xf64>) -> (tensor<f64>, tensor<f64>)
    %38 = stablehlo.multiply %36, %37#0 : tensor<f64>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %39 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %40 = "stablehlo.scatter"(%33, %39, %38) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %235 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %235 : tensor<f64>
    }) : (tensor<3xf64>, tensor<1xi32>, tensor<f64>) -> tensor<3xf64>
    %41:2 = call @norm_0(%40) : (tensor<3xf64>) -> (tensor<f64>, tensor<f64>)
    %42 = stablehlo.broadcast_in_dim %41#0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %43 = stablehlo.divide %40, %42 : tensor<3xf64>
    %44 = stablehlo.multiply %41#0, %41#0 : tensor<f64>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %45 = stablehlo.divide %cst_5, %44 : tensor<f64>
    %46 = stablehlo.slice %31 [1:4, 0:3] : (tensor<4x3xf64>) -> tensor<3x3xf64>
    %47 = stablehlo.dot_general %43, %46, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<3x3xf64>) -> tensor<3xf64>
    %48 = stablehlo.broadcast_in_dim %43, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %49 = stablehlo.broadcast_in_dim %47, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %50 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<3x1xf64>) -> tensor<3x3xf64>
    %51 = stablehlo.broadcast_in_dim %49, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %52 = stablehlo.multiply %50, %51 : tensor<3x3xf64>
    %cst_6 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
    %53 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %54 = stablehlo.multiply %53, %52 : tensor<3x3xf64>
    %c_7 = stablehlo.constant dense<1> : tensor<i32>
    %55 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %56 = "stablehlo.scatter"(%31, %55, %54) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %235 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %235 : tensor<f64>
    }) : (tensor<4x3xf64>, tensor<1xi32>, tensor<3x3xf64>) -> tensor<4x3xf64>
    %57 = stablehlo.slice %56 [2:4, 2:3] : (tensor<4x3xf64>) -> tensor<2x1xf64>
    %58 = stablehlo.reshape %57 : (tensor<2x1xf64>) -> tensor<2xf64>
    %59 = stablehlo.slice %58 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %60 = stablehlo.reshape %59 : (tensor<1xf64>) -> tensor<f64>
    %61 = stablehlo.sign %60 : tensor<f64>
    %62:2 = call @norm_1(%58) : (tensor<2xf64>) -> (tensor<f64>, tensor<f64>)
    %63 = stablehlo.multiply %61, %62#0 : tensor<f64>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %64 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %65 = "stablehlo.scatter"(%58, %64, %63) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %235 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %235 : tensor<f64>
    }) : (tensor<2xf64>, tensor<1xi32>, tensor<f64>) -> tensor<2xf64>
    %66:2 = call @norm_1(%65) : (tensor<2xf64>) -> (tensor<f64>, tensor<f64>)
    %67 = stablehlo.broadcast_in_dim %66#0, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %68 = stablehlo.divide %65, %67 : tensor<2xf64>
    %69 = stablehlo.multiply %66#0, %66#0 : tensor<f64>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %70 = stablehlo.divide %cst_9, %69 : tensor<f64>
    %71 = stablehlo.slice %56 [2:4, 0:3] : (tensor<4x3xf64>) -> tensor<2x3xf64>
    %72 = stablehlo.dot_general %68, %71, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<2x3xf64>) -> tensor<3xf64>
    %73 = stablehlo.broadcast_in_dim %68, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %74 = stablehlo.broadcast_in_dim %72, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %75 = stablehlo.broadcast_in_dim %73, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x3xf64>
    %76 = stablehlo.broadcast_in_dim %74, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<2x3xf64>
    %77 = stablehlo.multiply %75, %76 : tensor<2x3xf64>
    %cst_10 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
    %78 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %79 = stablehlo.multiply %78, %77 : tensor<2x3xf64>
    %c_11 = stablehlo.constant dense<2> : tensor<i32>
    %80 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %81 = "stablehlo.scatter"(%56, %80, %79) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      %235 = stablehlo.add %arg1, %arg2 : tensor<f64>
      stablehlo.return %235 : tensor<f64>
    }) : (tensor<4x3xf64>, tensor<1xi32>, tensor<2x3xf64>) -> tensor<4x3xf64>
    %82:2 = call @triu(%81) : (tensor<4x3xf64>) -> (tensor<4x3xf64>, tensor<4x3xi1>)
    %83 = stablehlo.slice %82#0 [0:3, 0:3] : (tensor<4x3xf64>) -> tensor<3x3xf64>
    %c_12 = stablehlo.constant dense<0> : tensor<i64>
    %84:3 = call @_var(%83, %c_12) : (tensor<3x3xf64>, tensor<i64>) -> (tensor<3x3xf64>, tensor<f64>, tensor<i1>)
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %85 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %86 = call @_var_2(%84#0, %84#1, %84#2, %85) : (tensor<3x3xf64>, tensor<f64>, tensor<i1>, tensor<3xf64>) -> tensor<3x3xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %87 = stablehlo.pad %86, %cst_14, low = [0, 0], high = [1, 0], interior = [0, 0] : (tensor<3x3xf64>, tensor<f64>) -> tensor<4x3xf64>
    %88 = call @triu_3(%82#1, %87) : (tensor<4x3xi1>, tensor<4x3xf64>) -> tensor<4x3xf64>
    %c_15 = stablehlo.constant dense<2> : tensor<1xi32>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %89 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %90 = stablehlo.compare GE, %80, %89, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %91 = stablehlo.compare LE, %80, %c_15, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %92 = stablehlo.and %90, %91 : tensor<1xi1>
    %c_17 = stablehlo.constant dense<true> : tensor<i1>
    %93 = stablehlo.reduce(%92 init: %c_17) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %94 = "stablehlo.gather"(%88, %80) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 2, 3>}> : (tensor<4x3xf64>, tensor<1xi32>) -> tensor<2x3xf64>
    %95 = stablehlo.broadcast_in_dim %93, dims = [] : (tensor<i1>) -> tensor<2x3xi1>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %96 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %97 = stablehlo.select %95, %94, %96 : tensor<2x3xi1>, tensor<2x3xf64>
    %cst_19 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
    %98 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %99 = stablehlo.multiply %98, %97 : tensor<2x3xf64>
    %100 = stablehlo.broadcast_in_dim %73, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x3xf64>
    %101 = stablehlo.multiply %100, %99 : tensor<2x3xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %102 = stablehlo.reduce(%101 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<2x3xf64>, tensor<f64>) -> tensor<3xf64>
    %103 = stablehlo.reshape %102 : (tensor<3xf64>) -> tensor<1x3xf64>
    %104 = stablehlo.broadcast_in_dim %74, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<2x3xf64>
    %105 = stablehlo.multiply %99, %104 : tensor<2x3xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %106 = stablehlo.reduce(%105 init: %cst_21) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf64>, tensor<f64>) -> tensor<2xf64>
    %107 = stablehlo.reshape %106 : (tensor<2xf64>) -> tensor<2x1xf64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %108 = stablehlo.reduce(%103 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %109 = stablehlo.reduce(%107 init: %cst_23) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
    %110 = stablehlo.dot_general %108, %68, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<2xf64>) -> tensor<3x2xf64>
    %111 = stablehlo.transpose %110, dims = [1, 0] : (tensor<3x2xf64>) -> tensor<2x3xf64>
    %112 = stablehlo.dot_general %108, %71, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<2x3xf64>) -> tensor<2xf64>
    %113 = stablehlo.add %109, %112 : tensor<2xf64>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %114 = stablehlo.pad %111, %cst_24, low = [2, 0], high = [0, 0], interior = [0, 0] : (tensor<2x3xf64>, tensor<f64>) -> tensor<4x3xf64>
    %115 = stablehlo.add %88, %114 : tensor<4x3xf64>
    %116 = stablehlo.broadcast_in_dim %70, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %117 = stablehlo.multiply %113, %116 : tensor<2xf64>
    %118 = stablehlo.multiply %117, %65 : tensor<2xf64>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %119 = stablehlo.reduce(%118 init: %cst_25) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %120 = stablehlo.negate %119 : tensor<f64>
    %121 = stablehlo.broadcast_in_dim %66#0, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %122 = stablehlo.divide %113, %121 : tensor<2xf64>
    %123 = call @norm_4(%65, %66#1, %120) : (tensor<2xf64>, tensor<f64>, tensor<f64>) -> tensor<2xf64>
    %124 = stablehlo.add %122, %123 : tensor<2xf64>
    %c_26 = stablehlo.constant dense<1> : tensor<1xi32>
    %c_27 = stablehlo.constant dense<0> : tensor<i32>
    %125 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %126 = stablehlo.compare GE, %64, %125, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %127 = stablehlo.compare LE, %64, %c_26, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %128 = stablehlo.and %126, %127 : tensor<1xi1>
    %c_28 = stablehlo.constant dense<true> : tensor<i1>
    %129 = stablehlo.reduce(%128 init: %c_28) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %130 = "stablehlo.gather"(%124, %64) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<2xf64>, tensor<1xi32>) -> tensor<f64>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %131 = stablehlo.select %129, %130, %cst_29 : tensor<i1>, tensor<f64>
    %132 = stablehlo.multiply %61, %131 : tensor<f64>
    %133 = call @norm_4(%58, %62#1, %132) : (tensor<2xf64>, tensor<f64>, tensor<f64>) -> tensor<2xf64>
    %134 = stablehlo.add %124, %133 : tensor<2xf64>
    %135 = stablehlo.broadcast_in_dim %134, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %136 = stablehlo.pad %135, %cst_30, low = [2, 2], high = [0, 0], interior = [0, 0] : (tensor<2x1xf64>, tensor<f64>) -> tensor<4x3xf64>
    %137 = stablehlo.add %115, %136 : tensor<4x3xf64>
    %c_31 = stablehlo.constant dense<1> : tensor<1xi32>
    %c_32 = stablehlo.constant dense<0> : tensor<i32>
    %138 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %139 = stablehlo.compare GE, %55, %138, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %140 = stablehlo.compare LE, %55, %c_31, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %141 = stablehlo.and %139, %140 : tensor<1xi1>
    %c_33 = stablehlo.constant dense<true> : tensor<i1>
    %142 = stablehlo.reduce(%141 init: %c_33) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %143 = "stablehlo.gather"(%137, %55) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 3, 3>}> : (tensor<4x3xf64>, tensor<1xi32>) -> tensor<3x3xf64>
    %144 = stablehlo.broadcast_in_dim %142, dims = [] : (tensor<i1>) -> tensor<3x3xi1>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %145 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %146 = stablehlo.select %144, %143, %145 : tensor<3x3xi1>, tensor<3x3xf64>
    %cst_35 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
    %147 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %148 = stablehlo.multiply %147, %146 : tensor<3x3xf64>
    %149 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<3x1xf64>) -> tensor<3x3xf64>
    %150 = stablehlo.multiply %149, %148 : tensor<3x3xf64>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %151 = stablehlo.reduce(%150 init: %cst_36) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3xf64>
    %152 = stablehlo.reshape %151 : (tensor<3xf64>) -> tensor<1x3xf64>
    %153 = stablehlo.broadcast_in_dim %49, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %154 = stablehlo.multiply %148, %153 : tensor<3x3xf64>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %155 = stablehlo.reduce(%154 init: %cst_37) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3xf64>
    %156 = stablehlo.reshape %155 : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %157 = stablehlo.reduce(%152 init: %cst_38) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %158 = stablehlo.reduce(%156 init: %cst_39) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf64>, tensor<f64>) -> tensor<3xf64>
    %159 = stablehlo.dot_general %157, %43, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<3xf64>) -> tensor<3x3xf64>
    %160 = stablehlo.transpose %159, dims = [1, 0] : (tensor<3x3xf64>) -> tensor<3x3xf64>
    %161 = stablehlo.dot_general %157, %46, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<3x3xf64>) -> tensor<3xf64>
    %162 = stablehlo.add %158, %161 : tensor<3xf64>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %163 = stablehlo.pad %160, %cst_40, low = [1, 0], high = [0, 0], interior = [0, 0] : (tensor<3x3xf64>, tensor<f64>) -> tensor<4x3xf64>
    %164 = stablehlo.add %137, %163 : tensor<4x3xf64>
    %165 = stablehlo.broadcast_in_dim %45, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %166 = stablehlo.multiply %162, %165 : tensor<3xf64>
    %167 = stablehlo.multiply %166, %40 : tensor<3xf64>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %168 = stablehlo.reduce(%167 init: %cst_41) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %169 = stablehlo.negate %168 : tensor<f64>
    %170 = stablehlo.broadcast_in_dim %41#0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %171 = stablehlo.divide %162, %170 : tensor<3xf64>
    %172 = call @norm_5(%40, %41#1, %169) : (tensor<3xf64>, tensor<f64>, tensor<f64>) -> tensor<3xf64>
    %173 = stablehlo.add %171, %172 : tensor<3xf64>
    %c_42 = stablehlo.constant dense<2> : tensor<1xi32>
    %c_43 = stablehlo.constant dense<0> : tensor<i32>
    %174 = stablehlo.broadcast_in_dim %c_43, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %175 = stablehlo.compare GE, %39, %174, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %176 = stablehlo.compare LE, %39, %c_42, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %177 = stablehlo.and %175, %176 : tensor<1xi1>
    %c_44 = stablehlo.constant dense<true> : tensor<i1>
    %178 = stablehlo.reduce(%177 init: %c_44) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %179 = "stablehlo.gather"(%173, %39) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<3xf64>, tensor<1xi32>) -> tensor<f64>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %180 = stablehlo.select %178, %179, %cst_45 : tensor<i1>, tensor<f64>
    %181 = stablehlo.multiply %36, %180 : tensor<f64>
    %182 = call @norm_5(%33, %37#1, %181) : (tensor<3xf64>, tensor<f64>, tensor<f64>) -> tensor<3xf64>
    %183 = stablehlo.add %173, %182 : tensor<3xf64>
    %184 = stablehlo.broadcast_in_dim %183, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %185 = stablehlo.pad %184, %cst_46, low = [1, 1], high = [0, 1], interior = [0, 0] : (tensor<3x1xf64>, tensor<f64>) -> tensor<4x3xf64>
    %186 = stablehlo.add %164, %185 : tensor<4x3xf64>
    %c_47 = stablehlo.constant dense<> : tensor<0xi32>
    %c_48 = stablehlo.constant dense<0> : tensor<i32>
    %187 = stablehlo.broadcast_in_dim %c_48, dims = [] : (tensor<i32>) -> tensor<0xi32>
    %188 = stablehlo.compare GE, %c, %187, SIGNED : (tensor<0xi32>, tensor<0xi32>) -> tensor<0xi1>
    %189 = stablehlo.compare LE, %c, %c_47, SIGNED : (tensor<0xi32>, tensor<0xi32>) -> tensor<0xi1>
    %190 = stablehlo.and %188, %189 : tensor<0xi1>
    %c_49 = stablehlo.constant dense<true> : tensor<i1>
    %191 = stablehlo.reduce(%190 init: %c_49) applies stablehlo.and across dimensions = [0] : (tensor<0xi1>, tensor<i1>) -> tensor<i1>
    %192 = "stablehlo.gather"(%186, %c) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1]>, indices_are_sorted = false, slice_sizes = array<i64: 4, 3>}> : (tensor<4x3xf64>, tensor<0xi32>) -> tensor<4x3xf64>
    %193 = stablehlo.broadcast_in_dim %191, dims = [] : (tensor<i1>) -> tensor<4x3xi1>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %194 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %195 = stablehlo.select %193, %192, %194 : tensor<4x3xi1>, tensor<4x3xf64>
    %cst_51 = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
    %196 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %197 = stablehlo.multiply %196, %195 : tensor<4x3xf64>
    %198 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
    %199 = stablehlo.multiply %198, %197 : tensor<4x3xf64>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %200 = stablehlo.reduce(%199 init: %cst_52) applies stablehlo.add across dimensions = [0] : (tensor<4x3xf64>, tensor<f64>) -> tensor<3xf64>
    %201 = stablehlo.reshape %200 : (tensor<3xf64>) -> tensor<1x3xf64>
    %202 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<4x3xf64>
    %203 = stablehlo.multiply %197, %202 : tensor<4x3xf64>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %204 = stablehlo.reduce(%203 init: %cst_53) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf64>, tensor<f64>) -> tensor<4xf64>
    %205 = stablehlo.reshape %204 : (tensor<4xf64>) -> tensor<4x1xf64>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %206 = stablehlo.reduce(%201 init: %cst_54) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %207 = stablehlo.reduce(%205 init: %cst_55) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
    %208 = stablehlo.dot_general %206, %20, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<4xf64>) -> tensor<3x4xf64>
    %209 = stablehlo.transpose %208, dims = [1, 0] : (tensor<3x4xf64>) -> tensor<4x3xf64>
    %210 = stablehlo.dot_general %206, %8, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<4x3xf64>) -> tensor<4xf64>
    %211 = stablehlo.add %207, %210 : tensor<4xf64>
    %212 = stablehlo.add %186, %209 : tensor<4x3xf64>
    %213 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %214 = stablehlo.multiply %211, %213 : tensor<4xf64>
    %215 = stablehlo.multiply %214, %17 : tensor<4xf64>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %216 = stablehlo.reduce(%215 init: %cst_56) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %217 = stablehlo.negate %216 : tensor<f64>
    %218 = stablehlo.broadcast_in_dim %18#0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %219 = stablehlo.divide %211, %218 : tensor<4xf64>
    %220 = call @norm_6(%17, %18#1, %217) : (tensor<4xf64>, tensor<f64>, tensor<f64>) -> tensor<4xf64>
    %221 = stablehlo.add %219, %220 : tensor<4xf64>
    %c_57 = stablehlo.constant dense<3> : tensor<1xi32>
    %c_58 = stablehlo.constant dense<0> : tensor<i32>
    %222 = stablehlo.broadcast_in_dim %c_58, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %223 = stablehlo.compare GE, %16, %222, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %224 = stablehlo.compare LE, %16, %c_57, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %225 = stablehlo.and %223, %224 : tensor<1xi1>
    %c_59 = stablehlo.constant dense<true> : tensor<i1>
    %226 = stablehlo.reduce(%225 init: %c_59) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %227 = "stablehlo.gather"(%221, %16) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<4xf64>, tensor<1xi32>) -> tensor<f64>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %228 = stablehlo.select %226, %227, %cst_60 : tensor<i1>, tensor<f64>
    %229 = stablehlo.multiply %13, %228 : tensor<f64>
    %230 = call @norm_6(%10, %14#1, %229) : (tensor<4xf64>, tensor<f64>, tensor<f64>) -> tensor<4xf64>
    %231 = stablehlo.add %221, %230 : tensor<4xf64>
    %232 = stablehlo.broadcast_in_dim %231, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %233 = stablehlo.pad %232, %cst_61, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4x3xf64>
    %234 = stablehlo.add %212, %233 : tensor<4x3xf64>
    return %234 : tensor<4x3xf64>
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
  func.func private @_var(%arg0: tensor<3x3xf64>, %arg1: tensor<i64>) -> (tensor<3x3xf64>, tensor<f64>, tensor<i1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3xf64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_0 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3x1xf64>
    %3 = stablehlo.divide %1, %2 : tensor<3x1xf64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<3x1xf64>) -> tensor<3x3xf64>
    %5 = stablehlo.subtract %arg0, %4 : tensor<3x3xf64>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %7 = stablehlo.multiply %6, %5 : tensor<3x3xf64>
    %8 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<f64>
    %cst_2 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %9 = stablehlo.subtract %cst_2, %8 : tensor<f64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %10 = stablehlo.compare GT, %9, %cst_3, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    return %7, %9, %10 : tensor<3x3xf64>, tensor<f64>, tensor<i1>
  }
  func.func private @_var_2(%arg0: tensor<3x3xf64>, %arg1: tensor<f64>, %arg2: tensor<i1>, %arg3: tensor<3xf64>) -> tensor<3x3xf64> {
    %0 = call @_where(%arg2, %arg3) : (tensor<i1>, tensor<3xf64>) -> tensor<3xf64>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %2 = stablehlo.divide %0, %1 : tensor<3xf64>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<3xf64>) -> tensor<3x3xf64>
    %4 = stablehlo.multiply %3, %arg0 : tensor<3x3xf64>
    %5 = stablehlo.negate %4 : tensor<3x3xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.reduce(%5 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf64>, tensor<f64>) -> tensor<3xf64>
    %7 = stablehlo.reshape %6 : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_0 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3x1xf64>
    %9 = stablehlo.divide %7, %8 : tensor<3x1xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %10 = stablehlo.reduce(%9 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf64>, tensor<f64>) -> tensor<3xf64>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0] : (tensor<3xf64>) -> tensor<3x3xf64>
    %12 = stablehlo.add %4, %11 : tensor<3x3xf64>
    return %12 : tensor<3x3xf64>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<3xf64>) -> tensor<3xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<3xf64>
    return %1 : tensor<3xf64>
  }
  func.func private @triu_3(%arg0: tensor<4x3xi1>, %arg1: tensor<4x3xf64>) -> tensor<4x3xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<4x3xi1>, tensor<4x3xf64>
    return %1 : tensor<4x3xf64>
  }
  func.func private @norm_4(%arg0: tensor<2xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<2xf64> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %2 = stablehlo.multiply %arg0, %1 : tensor<2xf64>
    %3 = stablehlo.multiply %1, %arg0 : tensor<2xf64>
    %4 = stablehlo.add %2, %3 : tensor<2xf64>
    return %4 : tensor<2xf64>
  }
  func.func private @norm_5(%arg0: tensor<3xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<3xf64> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %2 = stablehlo.multiply %arg0, %1 : tensor<3xf64>
    %3 = stablehlo.multiply %1, %arg0 : tensor<3xf64>
    %4 = stablehlo.add %2, %3 : tensor<3xf64>
    return %4 : tensor<3xf64>
  }
  func.func private @norm_6(%arg0: tensor<4xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<4xf64> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %2 = stablehlo.multiply %arg0, %1 : tensor<4xf64>
    %3 = stablehlo.multiply %1, %arg0 : tensor<4xf64>
    %4 = stablehlo.add %2, %3 : tensor<4xf64>
    return %4 : tensor<4xf64>
  }
}
// -----
// backward, cuda: same text as cpu
