// import jax
// import jax.numpy as jnp
//
//
// EPS = 1e-4
// MAXITER = 12
//
//
// def path_of_lasso(
//     features: jax.Array, targets: jax.Array, penalty: jax.Array
// ) -> jax.Array:
//     """Lasso regression along a path of penalties."""
//     norms = jnp.sum(features**2, axis=0)
//     strengths = penalty * jnp.array([4.0, 2.0, 1.0])
//
//     def fit_next(start, strength):
//         def cond(val):
//             _, moved, n_iter = val
//             return jnp.logical_and(moved > EPS, n_iter < MAXITER)
//
//         def body_fn(val):
//             beta_k, _, n_iter = val
//
//             def coordinate(col, coefs):
//                 resid_j = targets - features @ coefs + features[:, col] * coefs[col]
//                 rho = jnp.vdot(features[:, col], resid_j)
//                 return coefs.at[col].set(
//                     jnp.sign(rho) * jnp.maximum(jnp.abs(rho) - strength, 0) / norms[col]
//                 )
//
//             updated = jax.lax.fori_loop(0, features.shape[1], coordinate, beta_k)
//             return updated, jnp.max(jnp.abs(updated - beta_k)), n_iter + 1
//
//         fitted_coef, _, _ = jax.lax.while_loop(
//             cond, body_fn, (start, jnp.array(jnp.inf, features.dtype), 0)
//         )
//         return fitted_coef, fitted_coef
//
//     _, solutions = jax.lax.scan(
//         fit_next, jnp.zeros(features.shape[1], features.dtype), strengths
//     )
//     return solutions
//
//   features: float32[7, 6] in [-1, 1]
//   targets: float32[7] in [-2, 2]
//   penalty: float32[] in [0.1, 0.5]
// -----
// forward, cpu
module @jit_path_of_lasso attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x6xf32>, %arg1: tensor<7xf32>, %arg2: tensor<f32>) -> (tensor<3x6xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<[4.000000e+00, 2.000000e+00, 1.000000e+00]> : tensor<3xf32>
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<7x6xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<7x6xf32>, tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %3 = stablehlo.multiply %2, %cst : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %6:7 = stablehlo.while(%iterArg = %3, %iterArg_3 = %arg0, %iterArg_4 = %arg1, %iterArg_5 = %1, %iterArg_6 = %c, %iterArg_7 = %4, %iterArg_8 = %5) : tensor<3xf32>, tensor<7x6xf32>, tensor<7xf32>, tensor<6xf32>, tensor<i32>, tensor<6xf32>, tensor<3x6xf32>
    cond {
      %c_9 = stablehlo.constant dense<3> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg_6, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_6) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %8:2 = func.call @closed_call(%iterArg_3, %iterArg_4, %iterArg_5, %iterArg_7, %7) : (tensor<7x6xf32>, tensor<7xf32>, tensor<6xf32>, tensor<6xf32>, tensor<f32>) -> (tensor<6xf32>, tensor<6xf32>)
      %9 = func.call @dynamic_update_index_in_dim(%iterArg_8, %8#1, %iterArg_6) : (tensor<3x6xf32>, tensor<6xf32>, tensor<i32>) -> tensor<3x6xf32>
      %c_9 = stablehlo.constant dense<1> : tensor<i32>
      %10 = stablehlo.add %iterArg_6, %c_9 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %iterArg_4, %iterArg_5, %10, %8#0, %9 : tensor<3xf32>, tensor<7x6xf32>, tensor<7xf32>, tensor<6xf32>, tensor<i32>, tensor<6xf32>, tensor<3x6xf32>
    }
    return %6#6 : tensor<3x6xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<7x6xf32>, %arg1: tensor<7xf32>, %arg2: tensor<6xf32>, %arg3: tensor<6xf32>, %arg4: tensor<f32>) -> (tensor<6xf32>, tensor<6xf32>) {
    %cst = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:7 = stablehlo.while(%iterArg = %arg0, %iterArg_0 = %arg1, %iterArg_1 = %arg4, %iterArg_2 = %arg2, %iterArg_3 = %arg3, %iterArg_4 = %cst, %iterArg_5 = %c) : tensor<7x6xf32>, tensor<7xf32>, tensor<f32>, tensor<6xf32>, tensor<6xf32>, tensor<f32>, tensor<i32>
    cond {
      %cst_6 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
      %1 = stablehlo.compare GT, %iterArg_4, %cst_6, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %c_7 = stablehlo.constant dense<12> : tensor<i32>
      %2 = stablehlo.compare LT, %iterArg_5, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_8 = stablehlo.constant dense<false> : tensor<i1>
      %3 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i1>) -> tensor<i1>
      %4 = stablehlo.compare NE, %2, %3, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %5 = stablehlo.convert %4 : tensor<i1>
      %6 = stablehlo.and %1, %5 : tensor<i1>
      stablehlo.return %6 : tensor<i1>
    } do {
      %c_6 = stablehlo.constant dense<0> : tensor<i32>
      %c_7 = stablehlo.constant dense<0> : tensor<i32>
      %1:7 = stablehlo.while(%iterArg_10 = %iterArg, %iterArg_11 = %iterArg_0, %iterArg_12 = %iterArg_1, %iterArg_13 = %iterArg_2, %iterArg_14 = %c_7, %iterArg_15 = %c_6, %iterArg_16 = %iterArg_3) : tensor<7x6xf32>, tensor<7xf32>, tensor<f32>, tensor<6xf32>, tensor<i32>, tensor<i32>, tensor<6xf32>
      cond {
        %c_17 = stablehlo.constant dense<6> : tensor<i32>
        %6 = stablehlo.compare LT, %iterArg_14, %c_17, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %6 : tensor<i1>
      } do {
        %6:2 = func.call @closed_call_0(%iterArg_10, %iterArg_11, %iterArg_12, %iterArg_13, %iterArg_15, %iterArg_16) : (tensor<7x6xf32>, tensor<7xf32>, tensor<f32>, tensor<6xf32>, tensor<i32>, tensor<6xf32>) -> (tensor<i32>, tensor<6xf32>)
        %c_17 = stablehlo.constant dense<1> : tensor<i32>
        %7 = stablehlo.add %iterArg_14, %c_17 : tensor<i32>
        stablehlo.return %iterArg_10, %iterArg_11, %iterArg_12, %iterArg_13, %7, %6#0, %6#1 : tensor<7x6xf32>, tensor<7xf32>, tensor<f32>, tensor<6xf32>, tensor<i32>, tensor<i32>, tensor<6xf32>
      }
      %2 = stablehlo.subtract %1#6, %iterArg_3 : tensor<6xf32>
      %3 = stablehlo.abs %2 : tensor<6xf32>
      %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %4 = stablehlo.reduce(%3 init: %cst_8) applies stablehlo.maximum across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
      %c_9 = stablehlo.constant dense<1> : tensor<i32>
      %5 = stablehlo.add %iterArg_5, %c_9 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_0, %iterArg_1, %iterArg_2, %1#6, %4, %5 : tensor<7x6xf32>, tensor<7xf32>, tensor<f32>, tensor<6xf32>, tensor<6xf32>, tensor<f32>, tensor<i32>
    }
    return %0#4, %0#4 : tensor<6xf32>, tensor<6xf32>
  }
  func.func private @closed_call_0(%arg0: tensor<7x6xf32>, %arg1: tensor<7xf32>, %arg2: tensor<f32>, %arg3: tensor<6xf32>, %arg4: tensor<i32>, %arg5: tensor<6xf32>) -> (tensor<i32>, tensor<6xf32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg4, %c : tensor<i32>
    %1 = stablehlo.dot_general %arg0, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x6xf32>, tensor<6xf32>) -> tensor<7xf32>
    %2 = stablehlo.subtract %arg1, %1 : tensor<7xf32>
    %3 = stablehlo.convert %arg4 : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.compare LT, %c_0, %c_1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<7> : tensor<i32>
    %5 = stablehlo.add %c_2, %c_3 : tensor<i32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.select %4, %5, %c_4 : tensor<i1>, tensor<i32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.compare LT, %3, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_6 = stablehlo.constant dense<6> : tensor<i32>
    %8 = stablehlo.add %3, %c_6 : tensor<i32>
    %9 = stablehlo.select %7, %8, %3 : tensor<i1>, tensor<i32>
    %10 = stablehlo.dynamic_slice %arg0, %6, %9, sizes = [7, 1] : (tensor<7x6xf32>, tensor<i32>, tensor<i32>) -> tensor<7x1xf32>
    %11 = stablehlo.reshape %10 : (tensor<7x1xf32>) -> tensor<7xf32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %12 = stablehlo.compare LT, %arg4, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %13 = stablehlo.convert %arg4 : tensor<i32>
    %c_8 = stablehlo.constant dense<6> : tensor<i32>
    %14 = stablehlo.add %13, %c_8 : tensor<i32>
    %15 = stablehlo.select %12, %14, %arg4 : tensor<i1>, tensor<i32>
    %16 = stablehlo.dynamic_slice %arg5, %15, sizes = [1] : (tensor<6xf32>, tensor<i32>) -> tensor<1xf32>
    %17 = stablehlo.reshape %16 : (tensor<1xf32>) -> tensor<f32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %19 = stablehlo.multiply %11, %18 : tensor<7xf32>
    %20 = stablehlo.add %2, %19 : tensor<7xf32>
    %21 = stablehlo.convert %arg4 : tensor<i32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %22 = stablehlo.compare LT, %c_9, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %c_12 = stablehlo.constant dense<7> : tensor<i32>
    %23 = stablehlo.add %c_11, %c_12 : tensor<i32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %24 = stablehlo.select %22, %23, %c_13 : tensor<i1>, tensor<i32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %25 = stablehlo.compare LT, %21, %c_14, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_15 = stablehlo.constant dense<6> : tensor<i32>
    %26 = stablehlo.add %21, %c_15 : tensor<i32>
    %27 = stablehlo.select %25, %26, %21 : tensor<i1>, tensor<i32>
    %28 = stablehlo.dynamic_slice %arg0, %24, %27, sizes = [7, 1] : (tensor<7x6xf32>, tensor<i32>, tensor<i32>) -> tensor<7x1xf32>
    %29 = stablehlo.reshape %28 : (tensor<7x1xf32>) -> tensor<7xf32>
    %30 = stablehlo.dot_general %29, %20, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7xf32>, tensor<7xf32>) -> tensor<f32>
    %31 = stablehlo.sign %30 : tensor<f32>
    %32 = stablehlo.abs %30 : tensor<f32>
    %33 = stablehlo.subtract %32, %arg2 : tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.maximum %33, %cst : tensor<f32>
    %35 = stablehlo.multiply %31, %34 : tensor<f32>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %36 = stablehlo.compare LT, %arg4, %c_16, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %37 = stablehlo.convert %arg4 : tensor<i32>
    %c_17 = stablehlo.constant dense<6> : tensor<i32>
    %38 = stablehlo.add %37, %c_17 : tensor<i32>
    %39 = stablehlo.select %36, %38, %arg4 : tensor<i1>, tensor<i32>
    %40 = stablehlo.dynamic_slice %arg3, %39, sizes = [1] : (tensor<6xf32>, tensor<i32>) -> tensor<1xf32>
    %41 = stablehlo.reshape %40 : (tensor<1xf32>) -> tensor<f32>
    %42 = stablehlo.divide %35, %41 : tensor<f32>
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %43 = stablehlo.compare LT, %arg4, %c_18, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_19 = stablehlo.constant dense<6> : tensor<i32>
    %44 = stablehlo.add %arg4, %c_19 : tensor<i32>
    %45 = stablehlo.select %43, %44, %arg4 : tensor<i1>, tensor<i32>
    %46 = stablehlo.convert %45 : tensor<i32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %48 = "stablehlo.scatter"(%arg5, %47, %42) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
      stablehlo.return %arg7 : tensor<f32>
    }) : (tensor<6xf32>, tensor<1xi32>, tensor<f32>) -> tensor<6xf32>
    return %0, %48 : tensor<i32>, tensor<6xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x6xf32>, %arg1: tensor<6xf32>, %arg2: tensor<i32>) -> tensor<3x6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<6xf32>) -> tensor<1x6xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x6xf32>, tensor<1x6xf32>, tensor<i32>, tensor<i32>) -> tensor<3x6xf32>
    return %1 : tensor<3x6xf32>
  }
}
// -----
// forward, cuda: same text as cpu
