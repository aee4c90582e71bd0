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
      %cst_9 = stablehlo.constant dense<0x7F800000> : tensor<f32>
      %c_10 = stablehlo.constant dense<0> : tensor<i32>
      %8:7 = stablehlo.while(%iterArg_12 = %iterArg_3, %iterArg_13 = %iterArg_4, %iterArg_14 = %7, %iterArg_15 = %iterArg_5, %iterArg_16 = %iterArg_7, %iterArg_17 = %cst_9, %iterArg_18 = %c_10) : tensor<7x6xf32>, tensor<7xf32>, tensor<f32>, tensor<6xf32>, tensor<6xf32>, tensor<f32>, tensor<i32>
      cond {
        %cst_19 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
        %11 = stablehlo.compare GT, %iterArg_17, %cst_19, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %c_20 = stablehlo.constant dense<12> : tensor<i32>
        %12 = stablehlo.compare LT, %iterArg_18, %c_20, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        %c_21 = stablehlo.constant dense<false> : tensor<i1>
        %13 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<i1>) -> tensor<i1>
        %14 = stablehlo.compare NE, %12, %13, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
        %15 = stablehlo.convert %14 : tensor<i1>
        %16 = stablehlo.and %11, %15 : tensor<i1>
        stablehlo.return %16 : tensor<i1>
      } do {
        %c_19 = stablehlo.constant dense<0> : tensor<i32>
        %c_20 = stablehlo.constant dense<0> : tensor<i32>
        %11:7 = stablehlo.while(%iterArg_23 = %iterArg_12, %iterArg_24 = %iterArg_13, %iterArg_25 = %iterArg_14, %iterArg_26 = %iterArg_15, %iterArg_27 = %c_20, %iterArg_28 = %c_19, %iterArg_29 = %iterArg_16) : tensor<7x6xf32>, tensor<7xf32>, tensor<f32>, tensor<6xf32>, tensor<i32>, tensor<i32>, tensor<6xf32>
        cond {
          %c_30 = stablehlo.constant dense<6> : tensor<i32>
          %16 = stablehlo.compare LT, %iterArg_27, %c_30, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
          stablehlo.return %16 : tensor<i1>
        } do {
          %c_30 = stablehlo.constant dense<1> : tensor<i32>
          %16 = stablehlo.add %iterArg_28, %c_30 : tensor<i32>
          %17 = stablehlo.dot_general %iterArg_23, %iterArg_29, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x6xf32>, tensor<6xf32>) -> tensor<7xf32>
          %18 = stablehlo.subtract %iterArg_24, %17 : tensor<7xf32>
          %19 = stablehlo.convert %iterArg_28 : tensor<i32>
          %c_31 = stablehlo.constant dense<0> : tensor<i32>
          %c_32 = stablehlo.constant dense<0> : tensor<i32>
          %20 = stablehlo.compare LT, %c_31, %c_32, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
          %c_33 = stablehlo.constant dense<0> : tensor<i32>
          %c_34 = stablehlo.constant dense<7> : tensor<i32>
          %21 = stablehlo.add %c_33, %c_34 : tensor<i32>
          %c_35 = stablehlo.constant dense<0> : tensor<i32>
          %22 = stablehlo.select %20, %21, %c_35 : tensor<i1>, tensor<i32>
          %c_36 = stablehlo.constant dense<0> : tensor<i32>
          %23 = stablehlo.compare LT, %19, %c_36, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
          %c_37 = stablehlo.constant dense<6> : tensor<i32>
          %24 = stablehlo.add %19, %c_37 : tensor<i32>
          %25 = stablehlo.select %23, %24, %19 : tensor<i1>, tensor<i32>
          %26 = stablehlo.dynamic_slice %iterArg_23, %22, %25, sizes = [7, 1] : (tensor<7x6xf32>, tensor<i32>, tensor<i32>) -> tensor<7x1xf32>
          %27 = stablehlo.reshape %26 : (tensor<7x1xf32>) -> tensor<7xf32>
          %c_38 = stablehlo.constant dense<0> : tensor<i32>
          %28 = stablehlo.compare LT, %iterArg_28, %c_38, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
          %29 = stablehlo.convert %iterArg_28 : tensor<i32>
          %c_39 = stablehlo.constant dense<6> : tensor<i32>
          %30 = stablehlo.add %29, %c_39 : tensor<i32>
          %31 = stablehlo.select %28, %30, %iterArg_28 : tensor<i1>, tensor<i32>
          %32 = stablehlo.dynamic_slice %iterArg_29, %31, sizes = [1] : (tensor<6xf32>, tensor<i32>) -> tensor<1xf32>
          %33 = stablehlo.reshape %32 : (tensor<1xf32>) -> tensor<f32>
          %34 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f32>) -> tensor<7xf32>
          %35 = stablehlo.multiply %27, %34 : tensor<7xf32>
          %36 = stablehlo.add %18, %35 : tensor<7xf32>
          %37 = stablehlo.convert %iterArg_28 : tensor<i32>
          %c_40 = stablehlo.constant dense<0> : tensor<i32>
          %c_41 = stablehlo.constant dense<0> : tensor<i32>
          %38 = stablehlo.compare LT, %c_40, %c_41, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
          %c_42 = stablehlo.constant dense<0> : tensor<i32>
          %c_43 = stablehlo.constant dense<7> : tensor<i32>
          %39 = stablehlo.add %c_42, %c_43 : tensor<i32>
          %c_44 = stablehlo.constant dense<0> : tensor<i32>
          %40 = stablehlo.select %38, %39, %c_44 : tensor<i1>, tensor<i32>
          %c_45 = stablehlo.constant dense<0> : tensor<i32>
          %41 = stablehlo.compare LT, %37, %c_45, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
          %c_46 = stablehlo.constant dense<6> : tensor<i32>
          %42 = stablehlo.add %37, %c_46 : tensor<i32>
          %43 = stablehlo.select %41, %42, %37 : tensor<i1>, tensor<i32>
          %44 = stablehlo.dynamic_slice %iterArg_23, %40, %43, sizes = [7, 1] : (tensor<7x6xf32>, tensor<i32>, tensor<i32>) -> tensor<7x1xf32>
          %45 = stablehlo.reshape %44 : (tensor<7x1xf32>) -> tensor<7xf32>
          %46 = stablehlo.dot_general %45, %36, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7xf32>, tensor<7xf32>) -> tensor<f32>
          %47 = stablehlo.sign %46 : tensor<f32>
          %48 = stablehlo.abs %46 : tensor<f32>
          %49 = stablehlo.subtract %48, %iterArg_25 : tensor<f32>
          %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
          %50 = stablehlo.maximum %49, %cst_47 : tensor<f32>
          %51 = stablehlo.multiply %47, %50 : tensor<f32>
          %c_48 = stablehlo.constant dense<0> : tensor<i32>
          %52 = stablehlo.compare LT, %iterArg_28, %c_48, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
          %53 = stablehlo.convert %iterArg_28 : tensor<i32>
          %c_49 = stablehlo.constant dense<6> : tensor<i32>
          %54 = stablehlo.add %53, %c_49 : tensor<i32>
          %55 = stablehlo.select %52, %54, %iterArg_28 : tensor<i1>, tensor<i32>
          %56 = stablehlo.dynamic_slice %iterArg_26, %55, sizes = [1] : (tensor<6xf32>, tensor<i32>) -> tensor<1xf32>
          %57 = stablehlo.reshape %56 : (tensor<1xf32>) -> tensor<f32>
          %58 = stablehlo.divide %51, %57 : tensor<f32>
          %c_50 = stablehlo.constant dense<0> : tensor<i32>
          %59 = stablehlo.compare LT, %iterArg_28, %c_50, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
          %c_51 = stablehlo.constant dense<6> : tensor<i32>
          %60 = stablehlo.add %iterArg_28, %c_51 : tensor<i32>
          %61 = stablehlo.select %59, %60, %iterArg_28 : tensor<i1>, tensor<i32>
          %62 = stablehlo.convert %61 : tensor<i32>
          %63 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<i32>) -> tensor<1xi32>
          %64 = "stablehlo.scatter"(%iterArg_29, %63, %58) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
          ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
            stablehlo.return %arg4 : tensor<f32>
          }) : (tensor<6xf32>, tensor<1xi32>, tensor<f32>) -> tensor<6xf32>
          %c_52 = stablehlo.constant dense<1> : tensor<i32>
          %65 = stablehlo.add %iterArg_27, %c_52 : tensor<i32>
          stablehlo.return %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %65, %16, %64 : tensor<7x6xf32>, tensor<7xf32>, tensor<f32>, tensor<6xf32>, tensor<i32>, tensor<i32>, tensor<6xf32>
        }
        %12 = stablehlo.subtract %11#6, %iterArg_16 : tensor<6xf32>
        %13 = stablehlo.abs %12 : tensor<6xf32>
        %cst_21 = stablehlo.constant dense<0xFF800000> : tensor<f32>
        %14 = stablehlo.reduce(%13 init: %cst_21) applies stablehlo.maximum across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
        %c_22 = stablehlo.constant dense<1> : tensor<i32>
        %15 = stablehlo.add %iterArg_18, %c_22 : tensor<i32>
        stablehlo.return %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %11#6, %14, %15 : tensor<7x6xf32>, tensor<7xf32>, tensor<f32>, tensor<6xf32>, tensor<6xf32>, tensor<f32>, tensor<i32>
      }
      %9 = func.call @dynamic_update_index_in_dim(%iterArg_8, %8#4, %iterArg_6) : (tensor<3x6xf32>, tensor<6xf32>, tensor<i32>) -> tensor<3x6xf32>
      %c_11 = stablehlo.constant dense<1> : tensor<i32>
      %10 = stablehlo.add %iterArg_6, %c_11 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %iterArg_4, %iterArg_5, %10, %8#4, %9 : tensor<3xf32>, tensor<7x6xf32>, tensor<7xf32>, tensor<6xf32>, tensor<i32>, tensor<6xf32>, tensor<3x6xf32>
    }
    return %6#6 : tensor<3x6xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
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
