// import jax
// import jax.numpy as jnp
//
//
// def model(p, at):
//     return jnp.log(p[0] ** 2 + 0.5) + p[1] * at
//
//
// def curve_fit_step_fn(t, y, guess):
//     def residuals(q):
//         return model(q, t) - y
//
//     r = residuals(guess)
//     j_mat = jax.jacrev(residuals)(guess)
//     normal = j_mat.T @ j_mat
//     lhs = normal + jnp.diag(jnp.diag(normal) + 0.2)
//     grad_p = j_mat.T @ r
//     delta = jnp.linalg.solve(lhs, grad_p)
//     p_new = guess - delta
//     curve_now = model(guess, t)
//     return p_new, curve_now
//
//   t: float64[4] in [0.1, 2]
//   y: float64[4] in [-1.5, 1.5]
//   guess: float64[2] in [0.3, 1.2]
// -----
// forward, cpu
module @jit_curve_fit_step_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<2xf64>) -> (tensor<2xf64> {jax.result_info = "result[0]"}, tensor<4xf64> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg2 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    %2 = stablehlo.multiply %1, %1 : tensor<f64>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %3 = stablehlo.add %2, %cst : tensor<f64>
    %4 = stablehlo.log %3 : tensor<f64>
    %5 = stablehlo.slice %arg2 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
    %6 = stablehlo.reshape %5 : (tensor<1xf64>) -> tensor<f64>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %8 = stablehlo.multiply %7, %arg0 : tensor<4xf64>
    %9 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %10 = stablehlo.add %9, %8 : tensor<4xf64>
    %11 = stablehlo.subtract %10, %arg1 : tensor<4xf64>
    %12 = stablehlo.slice %arg2 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %13 = stablehlo.reshape %12 : (tensor<1xf64>) -> tensor<f64>
    %14 = stablehlo.multiply %13, %13 : tensor<f64>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %15 = stablehlo.multiply %cst_0, %13 : tensor<f64>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %16 = stablehlo.add %14, %cst_1 : tensor<f64>
    %17 = stablehlo.iota dim = 0 : tensor<4x4xi64>
    %18 = stablehlo.iota dim = 1 : tensor<4x4xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %19 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<4x4xi64>
    %20 = stablehlo.add %17, %19 : tensor<4x4xi64>
    %21 = stablehlo.compare EQ, %20, %18, SIGNED : (tensor<4x4xi64>, tensor<4x4xi64>) -> tensor<4x4xi1>
    %22 = stablehlo.convert %21 : (tensor<4x4xi1>) -> tensor<4x4xf64>
    %23 = stablehlo.slice %22 [0:4, 0:4] : (tensor<4x4xf64>) -> tensor<4x4xf64>
    %24 = stablehlo.convert %23 : tensor<4x4xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.reduce(%24 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<4x4xf64>, tensor<f64>) -> tensor<4xf64>
    %26 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<4x4xf64>
    %28 = stablehlo.multiply %24, %27 : tensor<4x4xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %29 = stablehlo.reduce(%28 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<4x4xf64>, tensor<f64>) -> tensor<4xf64>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %31 = stablehlo.pad %30, %cst_4, low = [0, 1], high = [0, 0], interior = [0, 0] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4x2xf64>
    %32 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %33 = stablehlo.divide %25, %32 : tensor<4xf64>
    %34 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %35 = stablehlo.multiply %33, %34 : tensor<4xf64>
    %36 = stablehlo.broadcast_in_dim %35, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %37 = stablehlo.pad %36, %cst_5, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4x2xf64>
    %38 = stablehlo.add %31, %37 : tensor<4x2xf64>
    %39 = stablehlo.slice %38 [0:4, 0:2] : (tensor<4x2xf64>) -> tensor<4x2xf64>
    %40 = stablehlo.transpose %39, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
    %41 = stablehlo.dot_general %40, %39, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4x2xf64>) -> tensor<2x2xf64>
    %42 = call @_diag(%41) : (tensor<2x2xf64>) -> tensor<2xf64>
    %cst_6 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %43 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %44 = stablehlo.add %42, %43 : tensor<2xf64>
    %45 = call @_diag_0(%44) : (tensor<2xf64>) -> tensor<2x2xf64>
    %46 = stablehlo.add %41, %45 : tensor<2x2xf64>
    %47 = stablehlo.transpose %39, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
    %48 = stablehlo.dot_general %47, %11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4xf64>) -> tensor<2xf64>
    %49 = call @solve(%46, %48) : (tensor<2x2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %50 = stablehlo.subtract %arg2, %49 : tensor<2xf64>
    %51 = stablehlo.slice %arg2 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %52 = stablehlo.reshape %51 : (tensor<1xf64>) -> tensor<f64>
    %53 = stablehlo.multiply %52, %52 : tensor<f64>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %54 = stablehlo.add %53, %cst_7 : tensor<f64>
    %55 = stablehlo.log %54 : tensor<f64>
    %56 = stablehlo.slice %arg2 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
    %57 = stablehlo.reshape %56 : (tensor<1xf64>) -> tensor<f64>
    %58 = stablehlo.broadcast_in_dim %57, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %59 = stablehlo.multiply %58, %arg0 : tensor<4xf64>
    %60 = stablehlo.broadcast_in_dim %55, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %61 = stablehlo.add %60, %59 : tensor<4xf64>
    return %50, %61 : tensor<2xf64>, tensor<4xf64>
  }
  func.func private @_diag(%arg0: tensor<2x2xf64>) -> tensor<2xf64> {
    %0 = call @diagonal(%arg0) : (tensor<2x2xf64>) -> tensor<2xf64>
    return %0 : tensor<2xf64>
  }
  func.func private @diagonal(%arg0: tensor<2x2xf64>) -> tensor<2xf64> {
    %0 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %1 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %3 = stablehlo.add %0, %2 : tensor<2x2xi64>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %5 = stablehlo.convert %4 : (tensor<2x2xi1>) -> tensor<2x2xf64>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %6 = "stablehlo.case"(%c_0) ({
      %c_1 = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %c_1 : tensor<i32>
    }, {
      %c_1 = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %c_1 : tensor<i32>
    }) : (tensor<i32>) -> tensor<i32>
    %7 = "stablehlo.case"(%6) ({
      %8 = stablehlo.iota dim = 0 : tensor<2xi64>
      %9 = stablehlo.iota dim = 0 : tensor<2xi64>
      %c_1 = stablehlo.constant dense<0> : tensor<i64>
      %10 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<2xi64>
      %11 = stablehlo.compare LT, %8, %10, SIGNED : (tensor<2xi64>, tensor<2xi64>) -> tensor<2xi1>
      %c_2 = stablehlo.constant dense<2> : tensor<i64>
      %12 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<2xi64>
      %13 = stablehlo.add %8, %12 : tensor<2xi64>
      %14 = stablehlo.select %11, %13, %8 : tensor<2xi1>, tensor<2xi64>
      %c_3 = stablehlo.constant dense<0> : tensor<i64>
      %15 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i64>) -> tensor<2xi64>
      %16 = stablehlo.compare LT, %9, %15, SIGNED : (tensor<2xi64>, tensor<2xi64>) -> tensor<2xi1>
      %c_4 = stablehlo.constant dense<2> : tensor<i64>
      %17 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i64>) -> tensor<2xi64>
      %18 = stablehlo.add %9, %17 : tensor<2xi64>
      %19 = stablehlo.select %16, %18, %9 : tensor<2xi1>, tensor<2xi64>
      %20 = stablehlo.convert %14 : (tensor<2xi64>) -> tensor<2xi32>
      %21 = stablehlo.convert %19 : (tensor<2xi64>) -> tensor<2xi32>
      %22 = stablehlo.broadcast_in_dim %20, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
      %23 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
      %24 = stablehlo.concatenate %22, %23, dim = 1 : (tensor<2x1xi32>, tensor<2x1xi32>) -> tensor<2x2xi32>
      %25 = "stablehlo.gather"(%arg0, %24) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<2x2xf64>, tensor<2x2xi32>) -> tensor<2xf64>
      stablehlo.return %25 : tensor<2xf64>
    }) : (tensor<i32>) -> tensor<2xf64>
    return %7 : tensor<2xf64>
  }
  func.func private @_diag_0(%arg0: tensor<2xf64>) -> tensor<2x2xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.pad %arg0, %cst, low = [0], high = [0], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<2xf64>
    %1 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %2 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %4 = stablehlo.add %1, %3 : tensor<2x2xi64>
    %5 = stablehlo.compare EQ, %4, %2, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %6 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = call @_where(%5, %6, %cst_0) : (tensor<2x2xi1>, tensor<2x1xf64>, tensor<f64>) -> tensor<2x2xf64>
    return %7 : tensor<2x2xf64>
  }
  func.func private @_where(%arg0: tensor<2x2xi1>, %arg1: tensor<2x1xf64>, %arg2: tensor<f64>) -> tensor<2x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %2 = stablehlo.select %arg0, %0, %1 : tensor<2x2xi1>, tensor<2x2xf64>
    return %2 : tensor<2x2xf64>
  }
  func.func private @solve(%arg0: tensor<2x2xf64>, %arg1: tensor<2xf64>) -> tensor<2xf64> {
    %0:3 = stablehlo.custom_call @lapack_dgetrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], []) {i=2, j=2, k=2, l=2, m=2}, custom>} : (tensor<2x2xf64>) -> (tensor<2x2xf64>, tensor<2xi32>, tensor<i32>)
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %2 = stablehlo.subtract %0#1, %1 : tensor<2xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<i32>
    %4 = stablehlo.compare GE, %0#2, %3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<2x2xi1>
    %8 = stablehlo.select %7, %0#0, %6 : tensor<2x2xi1>, tensor<2x2xf64>
    %9 = stablehlo.iota dim = 0 : tensor<2xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %10:4 = stablehlo.while(%iterArg = %2, %iterArg_3 = %c_2, %iterArg_4 = %c_1, %iterArg_5 = %9) : tensor<2xi32>, tensor<i64>, tensor<i64>, tensor<2xi32>
    cond {
      %c_6 = stablehlo.constant dense<2> : tensor<i64>
      %12 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %12 : tensor<i1>
    } do {
      %12:2 = func.call @closed_call(%iterArg, %iterArg_4, %iterArg_5) : (tensor<2xi32>, tensor<i64>, tensor<2xi32>) -> (tensor<i64>, tensor<2xi32>)
      %c_6 = stablehlo.constant dense<1> : tensor<i64>
      %13 = stablehlo.add %iterArg_3, %c_6 : tensor<i64>
      stablehlo.return %iterArg, %13, %12#0, %12#1 : tensor<2xi32>, tensor<i64>, tensor<i64>, tensor<2xi32>
    }
    %11 = call @_lu_solve(%8, %10#3, %arg1) : (tensor<2x2xf64>, tensor<2xi32>, tensor<2xf64>) -> tensor<2xf64>
    return %11 : tensor<2xf64>
  }
  func.func private @closed_call(%arg0: tensor<2xi32>, %arg1: tensor<i64>, %arg2: tensor<2xi32>) -> (tensor<i64>, tensor<2xi32>) {
    %c = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.add %arg1, %c : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.compare LT, %arg1, %c_0, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %2 = stablehlo.convert %arg1 : tensor<i64>
    %c_1 = stablehlo.constant dense<2> : tensor<i64>
    %3 = stablehlo.add %2, %c_1 : tensor<i64>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<i1>, tensor<i64>
    %5 = stablehlo.dynamic_slice %arg0, %4, sizes = [1] : (tensor<2xi32>, tensor<i64>) -> tensor<1xi32>
    %6 = stablehlo.reshape %5 : (tensor<1xi32>) -> tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %7 = stablehlo.compare LT, %arg1, %c_2, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %8 = stablehlo.convert %arg1 : tensor<i64>
    %c_3 = stablehlo.constant dense<2> : tensor<i64>
    %9 = stablehlo.add %8, %c_3 : tensor<i64>
    %10 = stablehlo.select %7, %9, %arg1 : tensor<i1>, tensor<i64>
    %11 = stablehlo.dynamic_slice %arg2, %10, sizes = [1] : (tensor<2xi32>, tensor<i64>) -> tensor<1xi32>
    %12 = stablehlo.reshape %11 : (tensor<1xi32>) -> tensor<i32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %13 = stablehlo.compare LT, %6, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_5 = stablehlo.constant dense<2> : tensor<i32>
    %14 = stablehlo.add %6, %c_5 : tensor<i32>
    %15 = stablehlo.select %13, %14, %6 : tensor<i1>, tensor<i32>
    %16 = stablehlo.dynamic_slice %arg2, %15, sizes = [1] : (tensor<2xi32>, tensor<i32>) -> tensor<1xi32>
    %17 = stablehlo.reshape %16 : (tensor<1xi32>) -> tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i64>
    %18 = stablehlo.compare LT, %arg1, %c_6, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_7 = stablehlo.constant dense<2> : tensor<i64>
    %19 = stablehlo.add %arg1, %c_7 : tensor<i64>
    %20 = stablehlo.select %18, %19, %arg1 : tensor<i1>, tensor<i64>
    %21 = stablehlo.convert %20 : (tensor<i64>) -> tensor<i32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %23 = "stablehlo.scatter"(%arg2, %22, %17) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>):
      stablehlo.return %arg4 : tensor<i32>
    }) : (tensor<2xi32>, tensor<1xi32>, tensor<i32>) -> tensor<2xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %24 = stablehlo.compare LT, %6, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_9 = stablehlo.constant dense<2> : tensor<i32>
    %25 = stablehlo.add %6, %c_9 : tensor<i32>
    %26 = stablehlo.select %24, %25, %6 : tensor<i1>, tensor<i32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %28 = "stablehlo.scatter"(%23, %27, %12) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>):
      stablehlo.return %arg4 : tensor<i32>
    }) : (tensor<2xi32>, tensor<1xi32>, tensor<i32>) -> tensor<2xi32>
    return %0, %28 : tensor<i64>, tensor<2xi32>
  }
  func.func private @_lu_solve(%arg0: tensor<2x2xf64>, %arg1: tensor<2xi32>, %arg2: tensor<2xf64>) -> tensor<2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %2 = stablehlo.compare LT, %arg1, %1, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_0 = stablehlo.constant dense<2> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %4 = stablehlo.add %arg1, %3 : tensor<2xi32>
    %5 = stablehlo.select %2, %4, %arg1 : tensor<2xi1>, tensor<2xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %7 = "stablehlo.gather"(%0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<2x1xf64>, tensor<2x1xi32>) -> tensor<2x1xf64>
    %8 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %7) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=1, m=2, n=1}, custom>} : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %9 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %8) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=1, m=2, n=1}, custom>} : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %10 = stablehlo.reshape %9 : (tensor<2x1xf64>) -> tensor<2xf64>
    return %10 : tensor<2xf64>
  }
}
// -----
// forward, cuda
module @jit_curve_fit_step_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<2xf64>) -> (tensor<2xf64> {jax.result_info = "result[0]"}, tensor<4xf64> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg2 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    %2 = stablehlo.multiply %1, %1 : tensor<f64>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %3 = stablehlo.add %2, %cst : tensor<f64>
    %4 = stablehlo.log %3 : tensor<f64>
    %5 = stablehlo.slice %arg2 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
    %6 = stablehlo.reshape %5 : (tensor<1xf64>) -> tensor<f64>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %8 = stablehlo.multiply %7, %arg0 : tensor<4xf64>
    %9 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %10 = stablehlo.add %9, %8 : tensor<4xf64>
    %11 = stablehlo.subtract %10, %arg1 : tensor<4xf64>
    %12 = stablehlo.slice %arg2 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %13 = stablehlo.reshape %12 : (tensor<1xf64>) -> tensor<f64>
    %14 = stablehlo.multiply %13, %13 : tensor<f64>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %15 = stablehlo.multiply %cst_0, %13 : tensor<f64>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %16 = stablehlo.add %14, %cst_1 : tensor<f64>
    %17 = stablehlo.iota dim = 0 : tensor<4x4xi64>
    %18 = stablehlo.iota dim = 1 : tensor<4x4xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %19 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<4x4xi64>
    %20 = stablehlo.add %17, %19 : tensor<4x4xi64>
    %21 = stablehlo.compare EQ, %20, %18, SIGNED : (tensor<4x4xi64>, tensor<4x4xi64>) -> tensor<4x4xi1>
    %22 = stablehlo.convert %21 : (tensor<4x4xi1>) -> tensor<4x4xf64>
    %23 = stablehlo.slice %22 [0:4, 0:4] : (tensor<4x4xf64>) -> tensor<4x4xf64>
    %24 = stablehlo.convert %23 : tensor<4x4xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.reduce(%24 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<4x4xf64>, tensor<f64>) -> tensor<4xf64>
    %26 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<4x4xf64>
    %28 = stablehlo.multiply %24, %27 : tensor<4x4xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %29 = stablehlo.reduce(%28 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<4x4xf64>, tensor<f64>) -> tensor<4xf64>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %31 = stablehlo.pad %30, %cst_4, low = [0, 1], high = [0, 0], interior = [0, 0] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4x2xf64>
    %32 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %33 = stablehlo.divide %25, %32 : tensor<4xf64>
    %34 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %35 = stablehlo.multiply %33, %34 : tensor<4xf64>
    %36 = stablehlo.broadcast_in_dim %35, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %37 = stablehlo.pad %36, %cst_5, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4x2xf64>
    %38 = stablehlo.add %31, %37 : tensor<4x2xf64>
    %39 = stablehlo.slice %38 [0:4, 0:2] : (tensor<4x2xf64>) -> tensor<4x2xf64>
    %40 = stablehlo.transpose %39, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
    %41 = stablehlo.dot_general %40, %39, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4x2xf64>) -> tensor<2x2xf64>
    %42 = call @_diag(%41) : (tensor<2x2xf64>) -> tensor<2xf64>
    %cst_6 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %43 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %44 = stablehlo.add %42, %43 : tensor<2xf64>
    %45 = call @_diag_0(%44) : (tensor<2xf64>) -> tensor<2x2xf64>
    %46 = stablehlo.add %41, %45 : tensor<2x2xf64>
    %47 = stablehlo.transpose %39, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
    %48 = stablehlo.dot_general %47, %11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4xf64>) -> tensor<2xf64>
    %49 = call @solve(%46, %48) : (tensor<2x2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %50 = stablehlo.subtract %arg2, %49 : tensor<2xf64>
    %51 = stablehlo.slice %arg2 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %52 = stablehlo.reshape %51 : (tensor<1xf64>) -> tensor<f64>
    %53 = stablehlo.multiply %52, %52 : tensor<f64>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %54 = stablehlo.add %53, %cst_7 : tensor<f64>
    %55 = stablehlo.log %54 : tensor<f64>
    %56 = stablehlo.slice %arg2 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
    %57 = stablehlo.reshape %56 : (tensor<1xf64>) -> tensor<f64>
    %58 = stablehlo.broadcast_in_dim %57, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %59 = stablehlo.multiply %58, %arg0 : tensor<4xf64>
    %60 = stablehlo.broadcast_in_dim %55, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %61 = stablehlo.add %60, %59 : tensor<4xf64>
    return %50, %61 : tensor<2xf64>, tensor<4xf64>
  }
  func.func private @_diag(%arg0: tensor<2x2xf64>) -> tensor<2xf64> {
    %0 = call @diagonal(%arg0) : (tensor<2x2xf64>) -> tensor<2xf64>
    return %0 : tensor<2xf64>
  }
  func.func private @diagonal(%arg0: tensor<2x2xf64>) -> tensor<2xf64> {
    %0 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %1 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %3 = stablehlo.add %0, %2 : tensor<2x2xi64>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %5 = stablehlo.convert %4 : (tensor<2x2xi1>) -> tensor<2x2xf64>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %6 = "stablehlo.case"(%c_0) ({
      %c_1 = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %c_1 : tensor<i32>
    }, {
      %c_1 = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %c_1 : tensor<i32>
    }) : (tensor<i32>) -> tensor<i32>
    %7 = "stablehlo.case"(%6) ({
      %8 = stablehlo.iota dim = 0 : tensor<2xi64>
      %9 = stablehlo.iota dim = 0 : tensor<2xi64>
      %c_1 = stablehlo.constant dense<0> : tensor<i64>
      %10 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<2xi64>
      %11 = stablehlo.compare LT, %8, %10, SIGNED : (tensor<2xi64>, tensor<2xi64>) -> tensor<2xi1>
      %c_2 = stablehlo.constant dense<2> : tensor<i64>
      %12 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<2xi64>
      %13 = stablehlo.add %8, %12 : tensor<2xi64>
      %14 = stablehlo.select %11, %13, %8 : tensor<2xi1>, tensor<2xi64>
      %c_3 = stablehlo.constant dense<0> : tensor<i64>
      %15 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i64>) -> tensor<2xi64>
      %16 = stablehlo.compare LT, %9, %15, SIGNED : (tensor<2xi64>, tensor<2xi64>) -> tensor<2xi1>
      %c_4 = stablehlo.constant dense<2> : tensor<i64>
      %17 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i64>) -> tensor<2xi64>
      %18 = stablehlo.add %9, %17 : tensor<2xi64>
      %19 = stablehlo.select %16, %18, %9 : tensor<2xi1>, tensor<2xi64>
      %20 = stablehlo.convert %14 : (tensor<2xi64>) -> tensor<2xi32>
      %21 = stablehlo.convert %19 : (tensor<2xi64>) -> tensor<2xi32>
      %22 = stablehlo.broadcast_in_dim %20, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
      %23 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
      %24 = stablehlo.concatenate %22, %23, dim = 1 : (tensor<2x1xi32>, tensor<2x1xi32>) -> tensor<2x2xi32>
      %25 = "stablehlo.gather"(%arg0, %24) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<2x2xf64>, tensor<2x2xi32>) -> tensor<2xf64>
      stablehlo.return %25 : tensor<2xf64>
    }) : (tensor<i32>) -> tensor<2xf64>
    return %7 : tensor<2xf64>
  }
  func.func private @_diag_0(%arg0: tensor<2xf64>) -> tensor<2x2xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.pad %arg0, %cst, low = [0], high = [0], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<2xf64>
    %1 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %2 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %4 = stablehlo.add %1, %3 : tensor<2x2xi64>
    %5 = stablehlo.compare EQ, %4, %2, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %6 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = call @_where(%5, %6, %cst_0) : (tensor<2x2xi1>, tensor<2x1xf64>, tensor<f64>) -> tensor<2x2xf64>
    return %7 : tensor<2x2xf64>
  }
  func.func private @_where(%arg0: tensor<2x2xi1>, %arg1: tensor<2x1xf64>, %arg2: tensor<f64>) -> tensor<2x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %2 = stablehlo.select %arg0, %0, %1 : tensor<2x2xi1>, tensor<2x2xf64>
    return %2 : tensor<2x2xf64>
  }
  func.func private @solve(%arg0: tensor<2x2xf64>, %arg1: tensor<2xf64>) -> tensor<2xf64> {
    %0:3 = stablehlo.custom_call @cusolver_getrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], []) {i=2, j=2, k=2, l=2, m=2}, custom>} : (tensor<2x2xf64>) -> (tensor<2x2xf64>, tensor<2xi32>, tensor<i32>)
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %2 = stablehlo.subtract %0#1, %1 : tensor<2xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<i32>
    %4 = stablehlo.compare GE, %0#2, %3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<2x2xi1>
    %8 = stablehlo.select %7, %0#0, %6 : tensor<2x2xi1>, tensor<2x2xf64>
    %9 = stablehlo.custom_call @cu_lu_pivots_to_permutation(%2) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<0> : tensor<1xindex>], result_layouts = [dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i])->([j]) {i=2, j=2}, custom>} : (tensor<2xi32>) -> tensor<2xi32>
    %10 = call @_lu_solve(%8, %9, %arg1) : (tensor<2x2xf64>, tensor<2xi32>, tensor<2xf64>) -> tensor<2xf64>
    return %10 : tensor<2xf64>
  }
  func.func private @_lu_solve(%arg0: tensor<2x2xf64>, %arg1: tensor<2xi32>, %arg2: tensor<2xf64>) -> tensor<2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %2 = stablehlo.compare LT, %arg1, %1, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_0 = stablehlo.constant dense<2> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %4 = stablehlo.add %arg1, %3 : tensor<2xi32>
    %5 = stablehlo.select %2, %4, %arg1 : tensor<2xi1>, tensor<2xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %7 = "stablehlo.gather"(%0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<2x1xf64>, tensor<2x1xi32>) -> tensor<2x1xf64>
    %8 = "stablehlo.triangular_solve"(%arg0, %7) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = true}> : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %9 = "stablehlo.triangular_solve"(%arg0, %8) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %10 = stablehlo.reshape %9 : (tensor<2x1xf64>) -> tensor<2xf64>
    return %10 : tensor<2xf64>
  }
}
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<2xf64>) -> (tensor<4xf64> {jax.result_info = "result[0]"}, tensor<4xf64> {jax.result_info = "result[1]"}, tensor<2xf64> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.slice %arg2 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    %2 = stablehlo.multiply %1, %1 : tensor<f64>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %3 = stablehlo.multiply %cst, %1 : tensor<f64>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %4 = stablehlo.add %2, %cst_0 : tensor<f64>
    %5 = stablehlo.log %4 : tensor<f64>
    %6 = stablehlo.slice %arg2 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
    %7 = stablehlo.reshape %6 : (tensor<1xf64>) -> tensor<f64>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %9 = stablehlo.multiply %8, %arg0 : tensor<4xf64>
    %10 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %11 = stablehlo.add %10, %9 : tensor<4xf64>
    %12 = stablehlo.subtract %11, %arg1 : tensor<4xf64>
    %13 = stablehlo.slice %arg2 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %14 = stablehlo.reshape %13 : (tensor<1xf64>) -> tensor<f64>
    %15 = stablehlo.multiply %14, %14 : tensor<f64>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %16 = stablehlo.multiply %cst_1, %14 : tensor<f64>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %17 = stablehlo.multiply %cst_2, %14 : tensor<f64>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %18 = stablehlo.add %15, %cst_3 : tensor<f64>
    %19 = stablehlo.iota dim = 0 : tensor<4x4xi64>
    %20 = stablehlo.iota dim = 1 : tensor<4x4xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %21 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<4x4xi64>
    %22 = stablehlo.add %19, %21 : tensor<4x4xi64>
    %23 = stablehlo.compare EQ, %22, %20, SIGNED : (tensor<4x4xi64>, tensor<4x4xi64>) -> tensor<4x4xi1>
    %24 = stablehlo.convert %23 : (tensor<4x4xi1>) -> tensor<4x4xf64>
    %25 = stablehlo.slice %24 [0:4, 0:4] : (tensor<4x4xf64>) -> tensor<4x4xf64>
    %26 = stablehlo.convert %25 : tensor<4x4xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %27 = stablehlo.reduce(%26 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<4x4xf64>, tensor<f64>) -> tensor<4xf64>
    %28 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<4x4xf64>
    %30 = stablehlo.multiply %26, %29 : tensor<4x4xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %31 = stablehlo.reduce(%30 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<4x4xf64>, tensor<f64>) -> tensor<4xf64>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %33 = stablehlo.pad %32, %cst_6, low = [0, 1], high = [0, 0], interior = [0, 0] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4x2xf64>
    %34 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %35 = stablehlo.divide %27, %34 : tensor<4xf64>
    %36 = stablehlo.multiply %18, %18 : tensor<f64>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %37 = stablehlo.divide %cst_7, %36 : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %39 = stablehlo.multiply %35, %38 : tensor<4xf64>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %41 = stablehlo.pad %40, %cst_8, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4x2xf64>
    %42 = stablehlo.add %33, %41 : tensor<4x2xf64>
    %43 = stablehlo.slice %42 [0:4, 0:2] : (tensor<4x2xf64>) -> tensor<4x2xf64>
    %44 = stablehlo.transpose %43, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
    %45 = stablehlo.dot_general %44, %43, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4x2xf64>) -> tensor<2x2xf64>
    %46:4 = call @_diag(%45) : (tensor<2x2xf64>) -> (tensor<2xf64>, tensor<i32>, tensor<2x2xf64>, tensor<2x2xi32>)
    %cst_9 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %47 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %48 = stablehlo.add %46#0, %47 : tensor<2xf64>
    %49:2 = call @_diag_0(%48) : (tensor<2xf64>) -> (tensor<2x2xf64>, tensor<2x2xi1>)
    %50 = stablehlo.add %45, %49#0 : tensor<2x2xf64>
    %51 = stablehlo.transpose %43, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
    %52 = stablehlo.dot_general %51, %12, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4xf64>) -> tensor<2xf64>
    %53:3 = call @solve(%50, %52) : (tensor<2x2xf64>, tensor<2xf64>) -> (tensor<2xf64>, tensor<2x2xf64>, tensor<2xi32>)
    %54 = stablehlo.slice %arg2 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %55 = stablehlo.reshape %54 : (tensor<1xf64>) -> tensor<f64>
    %56 = stablehlo.multiply %55, %55 : tensor<f64>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %57 = stablehlo.multiply %cst_10, %55 : tensor<f64>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %58 = stablehlo.add %56, %cst_11 : tensor<f64>
    %59 = stablehlo.slice %arg2 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
    %60 = stablehlo.reshape %59 : (tensor<1xf64>) -> tensor<f64>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %61 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %62 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %63 = stablehlo.reduce(%61 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %64 = stablehlo.broadcast_in_dim %60, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %65 = stablehlo.multiply %64, %61 : tensor<4xf64>
    %66 = stablehlo.multiply %61, %arg0 : tensor<4xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %67 = stablehlo.reduce(%66 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %68 = stablehlo.broadcast_in_dim %67, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %69 = stablehlo.pad %68, %cst_16, low = [1], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %70 = stablehlo.divide %63, %58 : tensor<f64>
    %71 = stablehlo.multiply %70, %57 : tensor<f64>
    %72 = stablehlo.broadcast_in_dim %71, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %73 = stablehlo.pad %72, %cst_17, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %74 = stablehlo.add %69, %73 : tensor<2xf64>
    %75 = stablehlo.negate %62 : tensor<2xf64>
    %76 = stablehlo.add %74, %62 : tensor<2xf64>
    %77:2 = call @solve_1(%53#0, %50, %53#1, %53#2, %75) : (tensor<2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2xi32>, tensor<2xf64>) -> (tensor<2x2xf64>, tensor<2xf64>)
    %78 = stablehlo.dot_general %77#1, %51, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<2x4xf64>) -> tensor<4xf64>
    %79 = stablehlo.dot_general %77#1, %12, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<4xf64>) -> tensor<2x4xf64>
    %80 = stablehlo.transpose %79, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
    %81 = call @_diag_3(%49#1, %77#0) : (tensor<2x2xi1>, tensor<2x2xf64>) -> tensor<2xf64>
    %82 = call @_diag_5(%46#1, %46#2, %46#3, %81) : (tensor<i32>, tensor<2x2xf64>, tensor<2x2xi32>, tensor<2xf64>) -> tensor<2x2xf64>
    %83 = stablehlo.add %77#0, %82 : tensor<2x2xf64>
    %84 = stablehlo.dot_general %83, %44, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf64>, tensor<2x4xf64>) -> tensor<2x4xf64>
    %85 = stablehlo.transpose %84, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
    %86 = stablehlo.add %80, %85 : tensor<4x2xf64>
    %87 = stablehlo.dot_general %83, %43, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf64>, tensor<4x2xf64>) -> tensor<2x4xf64>
    %88 = stablehlo.transpose %87, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
    %89 = stablehlo.add %86, %88 : tensor<4x2xf64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %90 = stablehlo.pad %89, %cst_18, low = [0, 0], high = [0, -1], interior = [0, 0] : (tensor<4x2xf64>, tensor<f64>) -> tensor<4x1xf64>
    %91 = stablehlo.slice %90 [0:4, 0:1] : (tensor<4x1xf64>) -> tensor<4x1xf64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %92 = stablehlo.reduce(%91 init: %cst_19) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
    %93 = stablehlo.multiply %35, %92 : tensor<4xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %94 = stablehlo.reduce(%93 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %95 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %96 = stablehlo.multiply %92, %95 : tensor<4xf64>
    %97 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %98 = stablehlo.multiply %96, %97 : tensor<4xf64>
    %99 = stablehlo.multiply %98, %27 : tensor<4xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %100 = stablehlo.reduce(%99 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %101 = stablehlo.negate %100 : tensor<f64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %102 = stablehlo.pad %89, %cst_22, low = [0, -1], high = [0, 0], interior = [0, 0] : (tensor<4x2xf64>, tensor<f64>) -> tensor<4x1xf64>
    %103 = stablehlo.slice %102 [0:4, 0:1] : (tensor<4x1xf64>) -> tensor<4x1xf64>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %104 = stablehlo.reduce(%103 init: %cst_23) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
    %105 = stablehlo.broadcast_in_dim %104, dims = [0] : (tensor<4xf64>) -> tensor<4x4xf64>
    %106 = stablehlo.multiply %26, %105 : tensor<4x4xf64>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %107 = stablehlo.reduce(%106 init: %cst_24) applies stablehlo.add across dimensions = [0] : (tensor<4x4xf64>, tensor<f64>) -> tensor<4xf64>
    %108 = stablehlo.reshape %107 : (tensor<4xf64>) -> tensor<1x4xf64>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %109 = stablehlo.reduce(%108 init: %cst_25) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf64>, tensor<f64>) -> tensor<4xf64>
    %110 = stablehlo.add %65, %109 : tensor<4xf64>
    %cst_26 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %111 = stablehlo.multiply %cst_26, %94 : tensor<f64>
    %112 = stablehlo.multiply %101, %16 : tensor<f64>
    %113 = stablehlo.add %111, %112 : tensor<f64>
    %114 = stablehlo.broadcast_in_dim %113, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %115 = stablehlo.pad %114, %cst_27, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %116 = stablehlo.add %76, %115 : tensor<2xf64>
    %117 = stablehlo.negate %78 : tensor<4xf64>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %118 = stablehlo.reduce(%78 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %119 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %120 = stablehlo.multiply %119, %78 : tensor<4xf64>
    %121 = stablehlo.add %110, %120 : tensor<4xf64>
    %122 = stablehlo.multiply %78, %arg0 : tensor<4xf64>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %123 = stablehlo.reduce(%122 init: %cst_29) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %124 = stablehlo.broadcast_in_dim %123, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %125 = stablehlo.pad %124, %cst_30, low = [1], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %126 = stablehlo.add %116, %125 : tensor<2xf64>
    %127 = stablehlo.divide %118, %4 : tensor<f64>
    %128 = stablehlo.multiply %127, %3 : tensor<f64>
    %129 = stablehlo.broadcast_in_dim %128, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %130 = stablehlo.pad %129, %cst_31, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %131 = stablehlo.add %126, %130 : tensor<2xf64>
    return %121, %117, %131 : tensor<4xf64>, tensor<4xf64>, tensor<2xf64>
  }
  func.func private @_diag(%arg0: tensor<2x2xf64>) -> (tensor<2xf64>, tensor<i32>, tensor<2x2xf64>, tensor<2x2xi32>) {
    %0:4 = call @diagonal(%arg0) : (tensor<2x2xf64>) -> (tensor<2xf64>, tensor<i32>, tensor<2x2xf64>, tensor<2x2xi32>)
    return %0#0, %0#1, %0#2, %0#3 : tensor<2xf64>, tensor<i32>, tensor<2x2xf64>, tensor<2x2xi32>
  }
  func.func private @diagonal(%arg0: tensor<2x2xf64>) -> (tensor<2xf64>, tensor<i32>, tensor<2x2xf64>, tensor<2x2xi32>) {
    %0 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %1 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %3 = stablehlo.add %0, %2 : tensor<2x2xi64>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %5 = stablehlo.convert %4 : (tensor<2x2xi1>) -> tensor<2x2xf64>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %6 = "stablehlo.case"(%c_0) ({
      %c_1 = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %c_1 : tensor<i32>
    }, {
      %c_1 = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %c_1 : tensor<i32>
    }) : (tensor<i32>) -> tensor<i32>
    %7:3 = "stablehlo.case"(%6) ({
      %8 = stablehlo.iota dim = 0 : tensor<2xi64>
      %9 = stablehlo.iota dim = 0 : tensor<2xi64>
      %c_1 = stablehlo.constant dense<0> : tensor<i64>
      %10 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<2xi64>
      %11 = stablehlo.compare LT, %8, %10, SIGNED : (tensor<2xi64>, tensor<2xi64>) -> tensor<2xi1>
      %c_2 = stablehlo.constant dense<2> : tensor<i64>
      %12 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<2xi64>
      %13 = stablehlo.add %8, %12 : tensor<2xi64>
      %14 = stablehlo.select %11, %13, %8 : tensor<2xi1>, tensor<2xi64>
      %c_3 = stablehlo.constant dense<0> : tensor<i64>
      %15 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i64>) -> tensor<2xi64>
      %16 = stablehlo.compare LT, %9, %15, SIGNED : (tensor<2xi64>, tensor<2xi64>) -> tensor<2xi1>
      %c_4 = stablehlo.constant dense<2> : tensor<i64>
      %17 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i64>) -> tensor<2xi64>
      %18 = stablehlo.add %9, %17 : tensor<2xi64>
      %19 = stablehlo.select %16, %18, %9 : tensor<2xi1>, tensor<2xi64>
      %20 = stablehlo.convert %14 : (tensor<2xi64>) -> tensor<2xi32>
      %21 = stablehlo.convert %19 : (tensor<2xi64>) -> tensor<2xi32>
      %22 = stablehlo.broadcast_in_dim %20, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
      %23 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
      %24 = stablehlo.concatenate %22, %23, dim = 1 : (tensor<2x1xi32>, tensor<2x1xi32>) -> tensor<2x2xi32>
      %25 = "stablehlo.gather"(%arg0, %24) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<2x2xf64>, tensor<2x2xi32>) -> tensor<2xf64>
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %26 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      stablehlo.return %25, %26, %24 : tensor<2xf64>, tensor<2x2xf64>, tensor<2x2xi32>
    }) : (tensor<i32>) -> (tensor<2xf64>, tensor<2x2xf64>, tensor<2x2xi32>)
    return %7#0, %c_0, %7#1, %7#2 : tensor<2xf64>, tensor<i32>, tensor<2x2xf64>, tensor<2x2xi32>
  }
  func.func private @_diag_0(%arg0: tensor<2xf64>) -> (tensor<2x2xf64>, tensor<2x2xi1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.pad %arg0, %cst, low = [0], high = [0], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<2xf64>
    %1 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %2 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %4 = stablehlo.add %1, %3 : tensor<2x2xi64>
    %5 = stablehlo.compare EQ, %4, %2, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %6 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = call @_where(%5, %6, %cst_0) : (tensor<2x2xi1>, tensor<2x1xf64>, tensor<f64>) -> tensor<2x2xf64>
    return %7, %5 : tensor<2x2xf64>, tensor<2x2xi1>
  }
  func.func private @_where(%arg0: tensor<2x2xi1>, %arg1: tensor<2x1xf64>, %arg2: tensor<f64>) -> tensor<2x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %2 = stablehlo.select %arg0, %0, %1 : tensor<2x2xi1>, tensor<2x2xf64>
    return %2 : tensor<2x2xf64>
  }
  func.func private @solve(%arg0: tensor<2x2xf64>, %arg1: tensor<2xf64>) -> (tensor<2xf64>, tensor<2x2xf64>, tensor<2xi32>) {
    %0:3 = stablehlo.custom_call @lapack_dgetrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], []) {i=2, j=2, k=2, l=2, m=2}, custom>} : (tensor<2x2xf64>) -> (tensor<2x2xf64>, tensor<2xi32>, tensor<i32>)
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %2 = stablehlo.subtract %0#1, %1 : tensor<2xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<i32>
    %4 = stablehlo.compare GE, %0#2, %3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<2x2xi1>
    %8 = stablehlo.select %7, %0#0, %6 : tensor<2x2xi1>, tensor<2x2xf64>
    %9 = stablehlo.iota dim = 0 : tensor<2xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %10:4 = stablehlo.while(%iterArg = %2, %iterArg_3 = %c_2, %iterArg_4 = %c_1, %iterArg_5 = %9) : tensor<2xi32>, tensor<i64>, tensor<i64>, tensor<2xi32>
    cond {
      %c_6 = stablehlo.constant dense<2> : tensor<i64>
      %12 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %12 : tensor<i1>
    } do {
      %12:2 = func.call @closed_call(%iterArg, %iterArg_4, %iterArg_5) : (tensor<2xi32>, tensor<i64>, tensor<2xi32>) -> (tensor<i64>, tensor<2xi32>)
      %c_6 = stablehlo.constant dense<1> : tensor<i64>
      %13 = stablehlo.add %iterArg_3, %c_6 : tensor<i64>
      stablehlo.return %iterArg, %13, %12#0, %12#1 : tensor<2xi32>, tensor<i64>, tensor<i64>, tensor<2xi32>
    }
    %11 = call @_lu_solve(%8, %10#3, %arg1) : (tensor<2x2xf64>, tensor<2xi32>, tensor<2xf64>) -> tensor<2xf64>
    return %11, %8, %10#3 : tensor<2xf64>, tensor<2x2xf64>, tensor<2xi32>
  }
  func.func private @closed_call(%arg0: tensor<2xi32>, %arg1: tensor<i64>, %arg2: tensor<2xi32>) -> (tensor<i64>, tensor<2xi32>) {
    %c = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.add %arg1, %c : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.compare LT, %arg1, %c_0, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %2 = stablehlo.convert %arg1 : tensor<i64>
    %c_1 = stablehlo.constant dense<2> : tensor<i64>
    %3 = stablehlo.add %2, %c_1 : tensor<i64>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<i1>, tensor<i64>
    %5 = stablehlo.dynamic_slice %arg0, %4, sizes = [1] : (tensor<2xi32>, tensor<i64>) -> tensor<1xi32>
    %6 = stablehlo.reshape %5 : (tensor<1xi32>) -> tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %7 = stablehlo.compare LT, %arg1, %c_2, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %8 = stablehlo.convert %arg1 : tensor<i64>
    %c_3 = stablehlo.constant dense<2> : tensor<i64>
    %9 = stablehlo.add %8, %c_3 : tensor<i64>
    %10 = stablehlo.select %7, %9, %arg1 : tensor<i1>, tensor<i64>
    %11 = stablehlo.dynamic_slice %arg2, %10, sizes = [1] : (tensor<2xi32>, tensor<i64>) -> tensor<1xi32>
    %12 = stablehlo.reshape %11 : (tensor<1xi32>) -> tensor<i32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %13 = stablehlo.compare LT, %6, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_5 = stablehlo.constant dense<2> : tensor<i32>
    %14 = stablehlo.add %6, %c_5 : tensor<i32>
    %15 = stablehlo.select %13, %14, %6 : tensor<i1>, tensor<i32>
    %16 = stablehlo.dynamic_slice %arg2, %15, sizes = [1] : (tensor<2xi32>, tensor<i32>) -> tensor<1xi32>
    %17 = stablehlo.reshape %16 : (tensor<1xi32>) -> tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i64>
    %18 = stablehlo.compare LT, %arg1, %c_6, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_7 = stablehlo.constant dense<2> : tensor<i64>
    %19 = stablehlo.add %arg1, %c_7 : tensor<i64>
    %20 = stablehlo.select %18, %19, %arg1 : tensor<i1>, tensor<i64>
    %21 = stablehlo.convert %20 : (tensor<i64>) -> tensor<i32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %23 = "stablehlo.scatter"(%arg2, %22, %17) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>):
      stablehlo.return %arg4 : tensor<i32>
    }) : (tensor<2xi32>, tensor<1xi32>, tensor<i32>) -> tensor<2xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %24 = stablehlo.compare LT, %6, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_9 = stablehlo.constant dense<2> : tensor<i32>
    %25 = stablehlo.add %6, %c_9 : tensor<i32>
    %26 = stablehlo.select %24, %25, %6 : tensor<i1>, tensor<i32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %28 = "stablehlo.scatter"(%23, %27, %12) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>):
      stablehlo.return %arg4 : tensor<i32>
    }) : (tensor<2xi32>, tensor<1xi32>, tensor<i32>) -> tensor<2xi32>
    return %0, %28 : tensor<i64>, tensor<2xi32>
  }
  func.func private @_lu_solve(%arg0: tensor<2x2xf64>, %arg1: tensor<2xi32>, %arg2: tensor<2xf64>) -> tensor<2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %2 = stablehlo.compare LT, %arg1, %1, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_0 = stablehlo.constant dense<2> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %4 = stablehlo.add %arg1, %3 : tensor<2xi32>
    %5 = stablehlo.select %2, %4, %arg1 : tensor<2xi1>, tensor<2xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %7 = "stablehlo.gather"(%0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<2x1xf64>, tensor<2x1xi32>) -> tensor<2x1xf64>
    %8 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %7) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=1, m=2, n=1}, custom>} : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %9 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %8) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=1, m=2, n=1}, custom>} : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %10 = stablehlo.reshape %9 : (tensor<2x1xf64>) -> tensor<2xf64>
    return %10 : tensor<2xf64>
  }
  func.func private @solve_1(%arg0: tensor<2xf64>, %arg1: tensor<2x2xf64>, %arg2: tensor<2x2xf64>, %arg3: tensor<2xi32>, %arg4: tensor<2xf64>) -> (tensor<2x2xf64>, tensor<2xf64>) {
    %0 = call @_lu_solve_2(%arg2, %arg3, %arg4) : (tensor<2x2xf64>, tensor<2xi32>, tensor<2xf64>) -> tensor<2xf64>
    %1 = stablehlo.negate %0 : tensor<2xf64>
    %2 = stablehlo.dot_general %1, %arg0, contracting_dims = [] x [], precision = [HIGHEST, HIGHEST] : (tensor<2xf64>, tensor<2xf64>) -> tensor<2x2xf64>
    return %2, %0 : tensor<2x2xf64>, tensor<2xf64>
  }
  func.func private @_lu_solve_2(%arg0: tensor<2x2xf64>, %arg1: tensor<2xi32>, %arg2: tensor<2xf64>) -> tensor<2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %1 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %0) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=1, m=2, n=1}, custom>} : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %2 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %1) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=1, m=2, n=1}, custom>} : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %3 = stablehlo.iota dim = 0 : tensor<2xi32>
    %4:2 = "stablehlo.sort"(%arg1, %3) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>, %arg5: tensor<i32>, %arg6: tensor<i32>):
      %13 = stablehlo.compare LT, %arg3, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %13 : tensor<i1>
    }) : (tensor<2xi32>, tensor<2xi32>) -> (tensor<2xi32>, tensor<2xi32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %6 = stablehlo.compare LT, %4#1, %5, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_0 = stablehlo.constant dense<2> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %8 = stablehlo.add %4#1, %7 : tensor<2xi32>
    %9 = stablehlo.select %6, %8, %4#1 : tensor<2xi1>, tensor<2xi32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %11 = "stablehlo.gather"(%2, %10) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<2x1xf64>, tensor<2x1xi32>) -> tensor<2x1xf64>
    %12 = stablehlo.reshape %11 : (tensor<2x1xf64>) -> tensor<2xf64>
    return %12 : tensor<2xf64>
  }
  func.func private @_diag_3(%arg0: tensor<2x2xi1>, %arg1: tensor<2x2xf64>) -> tensor<2xf64> {
    %0 = call @_where_4(%arg0, %arg1) : (tensor<2x2xi1>, tensor<2x2xf64>) -> tensor<2x1xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.pad %1, %cst_0, low = [0], high = [0], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<2xf64>
    %3 = stablehlo.slice %2 [0:2] : (tensor<2xf64>) -> tensor<2xf64>
    return %3 : tensor<2xf64>
  }
  func.func private @_where_4(%arg0: tensor<2x2xi1>, %arg1: tensor<2x2xf64>) -> tensor<2x1xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<2x2xi1>, tensor<2x2xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.reduce(%1 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    return %3 : tensor<2x1xf64>
  }
  func.func private @_diag_5(%arg0: tensor<i32>, %arg1: tensor<2x2xf64>, %arg2: tensor<2x2xi32>, %arg3: tensor<2xf64>) -> tensor<2x2xf64> {
    %0 = call @diagonal_6(%arg0, %arg1, %arg2, %arg3) : (tensor<i32>, tensor<2x2xf64>, tensor<2x2xi32>, tensor<2xf64>) -> tensor<2x2xf64>
    return %0 : tensor<2x2xf64>
  }
  func.func private @diagonal_6(%arg0: tensor<i32>, %arg1: tensor<2x2xf64>, %arg2: tensor<2x2xi32>, %arg3: tensor<2xf64>) -> tensor<2x2xf64> {
    %0 = "stablehlo.case"(%arg0) ({
      %c = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %c : tensor<i32>
    }, {
      %c = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %c : tensor<i32>
    }) : (tensor<i32>) -> tensor<i32>
    %1 = "stablehlo.case"(%0) ({
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %3 = "stablehlo.scatter"(%2, %arg2, %arg3) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
      ^bb0(%arg4: tensor<f64>, %arg5: tensor<f64>):
        %4 = stablehlo.add %arg4, %arg5 : tensor<f64>
        stablehlo.return %4 : tensor<f64>
      }) : (tensor<2x2xf64>, tensor<2x2xi32>, tensor<2xf64>) -> tensor<2x2xf64>
      stablehlo.return %3 : tensor<2x2xf64>
    }) : (tensor<i32>) -> tensor<2x2xf64>
    return %1 : tensor<2x2xf64>
  }
}
// -----
// backward, cuda
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<2xf64>) -> (tensor<4xf64> {jax.result_info = "result[0]"}, tensor<4xf64> {jax.result_info = "result[1]"}, tensor<2xf64> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.slice %arg2 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    %2 = stablehlo.multiply %1, %1 : tensor<f64>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %3 = stablehlo.multiply %cst, %1 : tensor<f64>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %4 = stablehlo.add %2, %cst_0 : tensor<f64>
    %5 = stablehlo.log %4 : tensor<f64>
    %6 = stablehlo.slice %arg2 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
    %7 = stablehlo.reshape %6 : (tensor<1xf64>) -> tensor<f64>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %9 = stablehlo.multiply %8, %arg0 : tensor<4xf64>
    %10 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %11 = stablehlo.add %10, %9 : tensor<4xf64>
    %12 = stablehlo.subtract %11, %arg1 : tensor<4xf64>
    %13 = stablehlo.slice %arg2 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %14 = stablehlo.reshape %13 : (tensor<1xf64>) -> tensor<f64>
    %15 = stablehlo.multiply %14, %14 : tensor<f64>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %16 = stablehlo.multiply %cst_1, %14 : tensor<f64>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %17 = stablehlo.multiply %cst_2, %14 : tensor<f64>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %18 = stablehlo.add %15, %cst_3 : tensor<f64>
    %19 = stablehlo.iota dim = 0 : tensor<4x4xi64>
    %20 = stablehlo.iota dim = 1 : tensor<4x4xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %21 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<4x4xi64>
    %22 = stablehlo.add %19, %21 : tensor<4x4xi64>
    %23 = stablehlo.compare EQ, %22, %20, SIGNED : (tensor<4x4xi64>, tensor<4x4xi64>) -> tensor<4x4xi1>
    %24 = stablehlo.convert %23 : (tensor<4x4xi1>) -> tensor<4x4xf64>
    %25 = stablehlo.slice %24 [0:4, 0:4] : (tensor<4x4xf64>) -> tensor<4x4xf64>
    %26 = stablehlo.convert %25 : tensor<4x4xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %27 = stablehlo.reduce(%26 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<4x4xf64>, tensor<f64>) -> tensor<4xf64>
    %28 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<4x4xf64>
    %30 = stablehlo.multiply %26, %29 : tensor<4x4xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %31 = stablehlo.reduce(%30 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<4x4xf64>, tensor<f64>) -> tensor<4xf64>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %33 = stablehlo.pad %32, %cst_6, low = [0, 1], high = [0, 0], interior = [0, 0] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4x2xf64>
    %34 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %35 = stablehlo.divide %27, %34 : tensor<4xf64>
    %36 = stablehlo.multiply %18, %18 : tensor<f64>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %37 = stablehlo.divide %cst_7, %36 : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %39 = stablehlo.multiply %35, %38 : tensor<4xf64>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %41 = stablehlo.pad %40, %cst_8, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4x2xf64>
    %42 = stablehlo.add %33, %41 : tensor<4x2xf64>
    %43 = stablehlo.slice %42 [0:4, 0:2] : (tensor<4x2xf64>) -> tensor<4x2xf64>
    %44 = stablehlo.transpose %43, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
    %45 = stablehlo.dot_general %44, %43, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4x2xf64>) -> tensor<2x2xf64>
    %46:4 = call @_diag(%45) : (tensor<2x2xf64>) -> (tensor<2xf64>, tensor<i32>, tensor<2x2xf64>, tensor<2x2xi32>)
    %cst_9 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %47 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %48 = stablehlo.add %46#0, %47 : tensor<2xf64>
    %49:2 = call @_diag_0(%48) : (tensor<2xf64>) -> (tensor<2x2xf64>, tensor<2x2xi1>)
    %50 = stablehlo.add %45, %49#0 : tensor<2x2xf64>
    %51 = stablehlo.transpose %43, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
    %52 = stablehlo.dot_general %51, %12, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4xf64>) -> tensor<2xf64>
    %53:3 = call @solve(%50, %52) : (tensor<2x2xf64>, tensor<2xf64>) -> (tensor<2xf64>, tensor<2x2xf64>, tensor<2xi32>)
    %54 = stablehlo.slice %arg2 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %55 = stablehlo.reshape %54 : (tensor<1xf64>) -> tensor<f64>
    %56 = stablehlo.multiply %55, %55 : tensor<f64>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %57 = stablehlo.multiply %cst_10, %55 : tensor<f64>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %58 = stablehlo.add %56, %cst_11 : tensor<f64>
    %59 = stablehlo.slice %arg2 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
    %60 = stablehlo.reshape %59 : (tensor<1xf64>) -> tensor<f64>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %61 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %62 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %63 = stablehlo.reduce(%61 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %64 = stablehlo.broadcast_in_dim %60, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %65 = stablehlo.multiply %64, %61 : tensor<4xf64>
    %66 = stablehlo.multiply %61, %arg0 : tensor<4xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %67 = stablehlo.reduce(%66 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %68 = stablehlo.broadcast_in_dim %67, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %69 = stablehlo.pad %68, %cst_16, low = [1], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %70 = stablehlo.divide %63, %58 : tensor<f64>
    %71 = stablehlo.multiply %70, %57 : tensor<f64>
    %72 = stablehlo.broadcast_in_dim %71, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %73 = stablehlo.pad %72, %cst_17, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %74 = stablehlo.add %69, %73 : tensor<2xf64>
    %75 = stablehlo.negate %62 : tensor<2xf64>
    %76 = stablehlo.add %74, %62 : tensor<2xf64>
    %77:2 = call @solve_1(%53#0, %50, %53#1, %53#2, %75) : (tensor<2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2xi32>, tensor<2xf64>) -> (tensor<2x2xf64>, tensor<2xf64>)
    %78 = stablehlo.dot_general %77#1, %51, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<2x4xf64>) -> tensor<4xf64>
    %79 = stablehlo.dot_general %77#1, %12, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<4xf64>) -> tensor<2x4xf64>
    %80 = stablehlo.transpose %79, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
    %81 = call @_diag_3(%49#1, %77#0) : (tensor<2x2xi1>, tensor<2x2xf64>) -> tensor<2xf64>
    %82 = call @_diag_5(%46#1, %46#2, %46#3, %81) : (tensor<i32>, tensor<2x2xf64>, tensor<2x2xi32>, tensor<2xf64>) -> tensor<2x2xf64>
    %83 = stablehlo.add %77#0, %82 : tensor<2x2xf64>
    %84 = stablehlo.dot_general %83, %44, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf64>, tensor<2x4xf64>) -> tensor<2x4xf64>
    %85 = stablehlo.transpose %84, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
    %86 = stablehlo.add %80, %85 : tensor<4x2xf64>
    %87 = stablehlo.dot_general %83, %43, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf64>, tensor<4x2xf64>) -> tensor<2x4xf64>
    %88 = stablehlo.transpose %87, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
    %89 = stablehlo.add %86, %88 : tensor<4x2xf64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %90 = stablehlo.pad %89, %cst_18, low = [0, 0], high = [0, -1], interior = [0, 0] : (tensor<4x2xf64>, tensor<f64>) -> tensor<4x1xf64>
    %91 = stablehlo.slice %90 [0:4, 0:1] : (tensor<4x1xf64>) -> tensor<4x1xf64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %92 = stablehlo.reduce(%91 init: %cst_19) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
    %93 = stablehlo.multiply %35, %92 : tensor<4xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %94 = stablehlo.reduce(%93 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %95 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %96 = stablehlo.multiply %92, %95 : tensor<4xf64>
    %97 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %98 = stablehlo.multiply %96, %97 : tensor<4xf64>
    %99 = stablehlo.multiply %98, %27 : tensor<4xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %100 = stablehlo.reduce(%99 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %101 = stablehlo.negate %100 : tensor<f64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %102 = stablehlo.pad %89, %cst_22, low = [0, -1], high = [0, 0], interior = [0, 0] : (tensor<4x2xf64>, tensor<f64>) -> tensor<4x1xf64>
    %103 = stablehlo.slice %102 [0:4, 0:1] : (tensor<4x1xf64>) -> tensor<4x1xf64>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %104 = stablehlo.reduce(%103 init: %cst_23) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
    %105 = stablehlo.broadcast_in_dim %104, dims = [0] : (tensor<4xf64>) -> tensor<4x4xf64>
    %106 = stablehlo.multiply %26, %105 : tensor<4x4xf64>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %107 = stablehlo.reduce(%106 init: %cst_24) applies stablehlo.add across dimensions = [0] : (tensor<4x4xf64>, tensor<f64>) -> tensor<4xf64>
    %108 = stablehlo.reshape %107 : (tensor<4xf64>) -> tensor<1x4xf64>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %109 = stablehlo.reduce(%108 init: %cst_25) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf64>, tensor<f64>) -> tensor<4xf64>
    %110 = stablehlo.add %65, %109 : tensor<4xf64>
    %cst_26 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %111 = stablehlo.multiply %cst_26, %94 : tensor<f64>
    %112 = stablehlo.multiply %101, %16 : tensor<f64>
    %113 = stablehlo.add %111, %112 : tensor<f64>
    %114 = stablehlo.broadcast_in_dim %113, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %115 = stablehlo.pad %114, %cst_27, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %116 = stablehlo.add %76, %115 : tensor<2xf64>
    %117 = stablehlo.negate %78 : tensor<4xf64>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %118 = stablehlo.reduce(%78 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %119 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %120 = stablehlo.multiply %119, %78 : tensor<4xf64>
    %121 = stablehlo.add %110, %120 : tensor<4xf64>
    %122 = stablehlo.multiply %78, %arg0 : tensor<4xf64>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %123 = stablehlo.reduce(%122 init: %cst_29) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %124 = stablehlo.broadcast_in_dim %123, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %125 = stablehlo.pad %124, %cst_30, low = [1], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %126 = stablehlo.add %116, %125 : tensor<2xf64>
    %127 = stablehlo.divide %118, %4 : tensor<f64>
    %128 = stablehlo.multiply %127, %3 : tensor<f64>
    %129 = stablehlo.broadcast_in_dim %128, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %130 = stablehlo.pad %129, %cst_31, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %131 = stablehlo.add %126, %130 : tensor<2xf64>
    return %121, %117, %131 : tensor<4xf64>, tensor<4xf64>, tensor<2xf64>
  }
  func.func private @_diag(%arg0: tensor<2x2xf64>) -> (tensor<2xf64>, tensor<i32>, tensor<2x2xf64>, tensor<2x2xi32>) {
    %0:4 = call @diagonal(%arg0) : (tensor<2x2xf64>) -> (tensor<2xf64>, tensor<i32>, tensor<2x2xf64>, tensor<2x2xi32>)
    return %0#0, %0#1, %0#2, %0#3 : tensor<2xf64>, tensor<i32>, tensor<2x2xf64>, tensor<2x2xi32>
  }
  func.func private @diagonal(%arg0: tensor<2x2xf64>) -> (tensor<2xf64>, tensor<i32>, tensor<2x2xf64>, tensor<2x2xi32>) {
    %0 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %1 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %3 = stablehlo.add %0, %2 : tensor<2x2xi64>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %5 = stablehlo.convert %4 : (tensor<2x2xi1>) -> tensor<2x2xf64>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %6 = "stablehlo.case"(%c_0) ({
      %c_1 = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %c_1 : tensor<i32>
    }, {
      %c_1 = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %c_1 : tensor<i32>
    }) : (tensor<i32>) -> tensor<i32>
    %7:3 = "stablehlo.case"(%6) ({
      %8 = stablehlo.iota dim = 0 : tensor<2xi64>
      %9 = stablehlo.iota dim = 0 : tensor<2xi64>
      %c_1 = stablehlo.constant dense<0> : tensor<i64>
      %10 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<2xi64>
      %11 = stablehlo.compare LT, %8, %10, SIGNED : (tensor<2xi64>, tensor<2xi64>) -> tensor<2xi1>
      %c_2 = stablehlo.constant dense<2> : tensor<i64>
      %12 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<2xi64>
      %13 = stablehlo.add %8, %12 : tensor<2xi64>
      %14 = stablehlo.select %11, %13, %8 : tensor<2xi1>, tensor<2xi64>
      %c_3 = stablehlo.constant dense<0> : tensor<i64>
      %15 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i64>) -> tensor<2xi64>
      %16 = stablehlo.compare LT, %9, %15, SIGNED : (tensor<2xi64>, tensor<2xi64>) -> tensor<2xi1>
      %c_4 = stablehlo.constant dense<2> : tensor<i64>
      %17 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i64>) -> tensor<2xi64>
      %18 = stablehlo.add %9, %17 : tensor<2xi64>
      %19 = stablehlo.select %16, %18, %9 : tensor<2xi1>, tensor<2xi64>
      %20 = stablehlo.convert %14 : (tensor<2xi64>) -> tensor<2xi32>
      %21 = stablehlo.convert %19 : (tensor<2xi64>) -> tensor<2xi32>
      %22 = stablehlo.broadcast_in_dim %20, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
      %23 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
      %24 = stablehlo.concatenate %22, %23, dim = 1 : (tensor<2x1xi32>, tensor<2x1xi32>) -> tensor<2x2xi32>
      %25 = "stablehlo.gather"(%arg0, %24) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<2x2xf64>, tensor<2x2xi32>) -> tensor<2xf64>
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %26 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      stablehlo.return %25, %26, %24 : tensor<2xf64>, tensor<2x2xf64>, tensor<2x2xi32>
    }) : (tensor<i32>) -> (tensor<2xf64>, tensor<2x2xf64>, tensor<2x2xi32>)
    return %7#0, %c_0, %7#1, %7#2 : tensor<2xf64>, tensor<i32>, tensor<2x2xf64>, tensor<2x2xi32>
  }
  func.func private @_diag_0(%arg0: tensor<2xf64>) -> (tensor<2x2xf64>, tensor<2x2xi1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.pad %arg0, %cst, low = [0], high = [0], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<2xf64>
    %1 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %2 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %4 = stablehlo.add %1, %3 : tensor<2x2xi64>
    %5 = stablehlo.compare EQ, %4, %2, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %6 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = call @_where(%5, %6, %cst_0) : (tensor<2x2xi1>, tensor<2x1xf64>, tensor<f64>) -> tensor<2x2xf64>
    return %7, %5 : tensor<2x2xf64>, tensor<2x2xi1>
  }
  func.func private @_where(%arg0: tensor<2x2xi1>, %arg1: tensor<2x1xf64>, %arg2: tensor<f64>) -> tensor<2x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x2xf64>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %2 = stablehlo.select %arg0, %0, %1 : tensor<2x2xi1>, tensor<2x2xf64>
    return %2 : tensor<2x2xf64>
  }
  func.func private @solve(%arg0: tensor<2x2xf64>, %arg1: tensor<2xf64>) -> (tensor<2xf64>, tensor<2x2xf64>, tensor<2xi32>) {
    %0:3 = stablehlo.custom_call @cusolver_getrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], []) {i=2, j=2, k=2, l=2, m=2}, custom>} : (tensor<2x2xf64>) -> (tensor<2x2xf64>, tensor<2xi32>, tensor<i32>)
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %2 = stablehlo.subtract %0#1, %1 : tensor<2xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<i32>
    %4 = stablehlo.compare GE, %0#2, %3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<2x2xi1>
    %8 = stablehlo.select %7, %0#0, %6 : tensor<2x2xi1>, tensor<2x2xf64>
    %9 = stablehlo.custom_call @cu_lu_pivots_to_permutation(%2) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<0> : tensor<1xindex>], result_layouts = [dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i])->([j]) {i=2, j=2}, custom>} : (tensor<2xi32>) -> tensor<2xi32>
    %10 = call @_lu_solve(%8, %9, %arg1) : (tensor<2x2xf64>, tensor<2xi32>, tensor<2xf64>) -> tensor<2xf64>
    return %10, %8, %9 : tensor<2xf64>, tensor<2x2xf64>, tensor<2xi32>
  }
  func.func private @_lu_solve(%arg0: tensor<2x2xf64>, %arg1: tensor<2xi32>, %arg2: tensor<2xf64>) -> tensor<2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %2 = stablehlo.compare LT, %arg1, %1, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_0 = stablehlo.constant dense<2> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %4 = stablehlo.add %arg1, %3 : tensor<2xi32>
    %5 = stablehlo.select %2, %4, %arg1 : tensor<2xi1>, tensor<2xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %7 = "stablehlo.gather"(%0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<2x1xf64>, tensor<2x1xi32>) -> tensor<2x1xf64>
    %8 = "stablehlo.triangular_solve"(%arg0, %7) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = true}> : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %9 = "stablehlo.triangular_solve"(%arg0, %8) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %10 = stablehlo.reshape %9 : (tensor<2x1xf64>) -> tensor<2xf64>
    return %10 : tensor<2xf64>
  }
  func.func private @solve_1(%arg0: tensor<2xf64>, %arg1: tensor<2x2xf64>, %arg2: tensor<2x2xf64>, %arg3: tensor<2xi32>, %arg4: tensor<2xf64>) -> (tensor<2x2xf64>, tensor<2xf64>) {
    %0 = call @_lu_solve_2(%arg2, %arg3, %arg4) : (tensor<2x2xf64>, tensor<2xi32>, tensor<2xf64>) -> tensor<2xf64>
    %1 = stablehlo.negate %0 : tensor<2xf64>
    %2 = stablehlo.dot_general %1, %arg0, contracting_dims = [] x [], precision = [HIGHEST, HIGHEST] : (tensor<2xf64>, tensor<2xf64>) -> tensor<2x2xf64>
    return %2, %0 : tensor<2x2xf64>, tensor<2xf64>
  }
  func.func private @_lu_solve_2(%arg0: tensor<2x2xf64>, %arg1: tensor<2xi32>, %arg2: tensor<2xf64>) -> tensor<2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %1 = "stablehlo.triangular_solve"(%arg0, %0) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %2 = "stablehlo.triangular_solve"(%arg0, %1) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = true}> : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %3 = stablehlo.iota dim = 0 : tensor<2xi32>
    %4:2 = "stablehlo.sort"(%arg1, %3) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>, %arg5: tensor<i32>, %arg6: tensor<i32>):
      %13 = stablehlo.compare LT, %arg3, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %13 : tensor<i1>
    }) : (tensor<2xi32>, tensor<2xi32>) -> (tensor<2xi32>, tensor<2xi32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %6 = stablehlo.compare LT, %4#1, %5, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_0 = stablehlo.constant dense<2> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %8 = stablehlo.add %4#1, %7 : tensor<2xi32>
    %9 = stablehlo.select %6, %8, %4#1 : tensor<2xi1>, tensor<2xi32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %11 = "stablehlo.gather"(%2, %10) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<2x1xf64>, tensor<2x1xi32>) -> tensor<2x1xf64>
    %12 = stablehlo.reshape %11 : (tensor<2x1xf64>) -> tensor<2xf64>
    return %12 : tensor<2xf64>
  }
  func.func private @_diag_3(%arg0: tensor<2x2xi1>, %arg1: tensor<2x2xf64>) -> tensor<2xf64> {
    %0 = call @_where_4(%arg0, %arg1) : (tensor<2x2xi1>, tensor<2x2xf64>) -> tensor<2x1xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.pad %1, %cst_0, low = [0], high = [0], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<2xf64>
    %3 = stablehlo.slice %2 [0:2] : (tensor<2xf64>) -> tensor<2xf64>
    return %3 : tensor<2xf64>
  }
  func.func private @_where_4(%arg0: tensor<2x2xi1>, %arg1: tensor<2x2xf64>) -> tensor<2x1xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<2x2xi1>, tensor<2x2xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.reduce(%1 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    return %3 : tensor<2x1xf64>
  }
  func.func private @_diag_5(%arg0: tensor<i32>, %arg1: tensor<2x2xf64>, %arg2: tensor<2x2xi32>, %arg3: tensor<2xf64>) -> tensor<2x2xf64> {
    %0 = call @diagonal_6(%arg0, %arg1, %arg2, %arg3) : (tensor<i32>, tensor<2x2xf64>, tensor<2x2xi32>, tensor<2xf64>) -> tensor<2x2xf64>
    return %0 : tensor<2x2xf64>
  }
  func.func private @diagonal_6(%arg0: tensor<i32>, %arg1: tensor<2x2xf64>, %arg2: tensor<2x2xi32>, %arg3: tensor<2xf64>) -> tensor<2x2xf64> {
    %0 = "stablehlo.case"(%arg0) ({
      %c = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %c : tensor<i32>
    }, {
      %c = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %c : tensor<i32>
    }) : (tensor<i32>) -> tensor<i32>
    %1 = "stablehlo.case"(%0) ({
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %3 = "stablehlo.scatter"(%2, %arg2, %arg3) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
      ^bb0(%arg4: tensor<f64>, %arg5: tensor<f64>):
        %4 = stablehlo.add %arg4, %arg5 : tensor<f64>
        stablehlo.return %4 : tensor<f64>
      }) : (tensor<2x2xf64>, tensor<2x2xi32>, tensor<2xf64>) -> tensor<2x2xf64>
      stablehlo.return %3 : tensor<2x2xf64>
    }) : (tensor<i32>) -> tensor<2x2xf64>
    return %1 : tensor<2x2xf64>
  }
}
