// import jax
// import jax.numpy as jnp
//
//
// def graph_potentials_with_reaction(
//     conductance: jax.Array, tails: jax.Array, dst: jax.Array, currents: jax.Array
// ) -> jax.Array:
//     """Newton-Krylov iteration with quadratic drag.
//
//     Each Newton step is solved inexactly by a Krylov method without the matrix.
//
//     Args:
//         conductance: conductance of each edge, shape (edges,).
//         tails: where each edge starts, shape (edges,).
//         dst: where each edge ends, shape (edges,).
//         currents: current into each node, shape (nodes,).
//     """
//
//     def operator(v):
//         flow = conductance * (v[tails] - v[dst])
//         return jnp.zeros_like(v).at[tails].add(flow).at[dst].add(-flow) + 0.5 * v
//
//     def residual(state_x):
//         return operator(state_x) + state_x * jnp.abs(state_x) - currents
//
//     def inner_solve(jac_fn, rhs_in):
//         stop_at = 1e-6 * jnp.sum(rhs_in * rhs_in)
//         x_start = 0.1 * rhs_in
//         res0 = rhs_in - jac_fn(x_start)
//
//         def cond(val):
//             return (
//                 (jnp.sum(val["r_k"] * val["r_k"]) > stop_at)
//                 & (val["it"] < 20)
//                 & ~val["broken"]
//             )
//
//         def one_step(val):
//             ap = jac_fn(val["p"])
//             step_len = val["rho_k"] / jnp.sum(res0 * ap)
//             s = val["r_k"] - step_len * ap
//             a_s = jac_fn(s)
//             smooth = jnp.sum(a_s * s) / (jnp.sum(a_s * a_s) + 1e-30)
//             r_new = s - smooth * a_s
//             rho_new = jnp.sum(res0 * r_new)
//             beta = (rho_new / val["rho_k"]) * (step_len / smooth)
//             return {
//                 "sol": val["sol"] + step_len * val["p"] + smooth * s,
//                 "r_k": r_new,
//                 "p": r_new + beta * (val["p"] - smooth * ap),
//                 "rho_k": rho_new,
//                 "it": val["it"] + 1,
//                 "broken": (jnp.abs(rho_new) < 1e-20) | ~jnp.isfinite(smooth),
//             }
//
//         found = jax.lax.while_loop(
//             cond,
//             one_step,
//             {
//                 "sol": x_start,
//                 "r_k": res0,
//                 "p": res0,
//                 "rho_k": jnp.sum(res0 * res0),
//                 "it": 0,
//                 "broken": jnp.array(False),
//             },
//         )
//         return found["sol"]
//
//     def unfinished(carry):
//         return (
//             (carry["res_size"] > 1e-3)
//             & (carry["outer"] < 8)
//             & jnp.all(jnp.isfinite(carry["current"]))
//         )
//
//     def body_fn(carry):
//         f_u, jvp_fn = jax.linearize(residual, carry["current"])
//         newton_dir = inner_solve(jvp_fn, -f_u)
//         u_new = carry["current"] + newton_dir
//         return {
//             "current": u_new,
//             "res_size": jnp.max(jnp.abs(residual(u_new))),
//             "outer": carry["outer"] + 1,
//         }
//
//     final = jax.lax.while_loop(
//         unfinished,
//         body_fn,
//         {
//             "current": jnp.zeros_like(currents),
//             "res_size": jnp.array(jnp.inf, currents.dtype),
//             "outer": 0,
//         },
//     )
//     return final["current"]
//
//   conductance: float32[11] in [0.2, 1.5]
//   tails: int32[11] in [0, 7]
//   dst: int32[11] in [0, 7]
//   currents: float32[8] in [-1, 1]
// -----
// forward, cpu
module @jit_graph_potentials_with_reaction attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<11xf32>, %arg1: tensor<11xi32>, %arg2: tensor<11xi32>, %arg3: tensor<8xf32>) -> (tensor<8xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %1:7 = stablehlo.while(%iterArg = %arg1, %iterArg_1 = %arg2, %iterArg_2 = %arg0, %iterArg_3 = %arg3, %iterArg_4 = %0, %iterArg_5 = %c, %iterArg_6 = %cst_0) : tensor<11xi32>, tensor<11xi32>, tensor<11xf32>, tensor<8xf32>, tensor<8xf32>, tensor<i32>, tensor<f32>
    cond {
      %cst_7 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %2 = stablehlo.compare GT, %iterArg_6, %cst_7, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %c_8 = stablehlo.constant dense<8> : tensor<i32>
      %3 = stablehlo.compare LT, %iterArg_5, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_9 = stablehlo.constant dense<false> : tensor<i1>
      %4 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i1>) -> tensor<i1>
      %5 = stablehlo.compare NE, %3, %4, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %6 = stablehlo.convert %5 : tensor<i1>
      %7 = stablehlo.and %2, %6 : tensor<i1>
      %8 = stablehlo.is_finite %iterArg_4 : (tensor<8xf32>) -> tensor<8xi1>
      %c_10 = stablehlo.constant dense<true> : tensor<i1>
      %9 = stablehlo.reduce(%8 init: %c_10) applies stablehlo.and across dimensions = [0] : (tensor<8xi1>, tensor<i1>) -> tensor<i1>
      %10 = stablehlo.and %7, %9 : tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %c_7 = stablehlo.constant dense<0> : tensor<i32>
      %2 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<11xi32>
      %3 = stablehlo.compare LT, %iterArg, %2, SIGNED : (tensor<11xi32>, tensor<11xi32>) -> tensor<11xi1>
      %c_8 = stablehlo.constant dense<8> : tensor<i32>
      %4 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<11xi32>
      %5 = stablehlo.add %iterArg, %4 : tensor<11xi32>
      %6 = stablehlo.select %3, %5, %iterArg : tensor<11xi1>, tensor<11xi32>
      %7 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<11xi32>) -> tensor<11x1xi32>
      %8 = "stablehlo.gather"(%iterArg_4, %7) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<8xf32>, tensor<11x1xi32>) -> tensor<11xf32>
      %c_9 = stablehlo.constant dense<0> : tensor<i32>
      %9 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<11xi32>
      %10 = stablehlo.compare LT, %iterArg_1, %9, SIGNED : (tensor<11xi32>, tensor<11xi32>) -> tensor<11xi1>
      %c_10 = stablehlo.constant dense<8> : tensor<i32>
      %11 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<11xi32>
      %12 = stablehlo.add %iterArg_1, %11 : tensor<11xi32>
      %13 = stablehlo.select %10, %12, %iterArg_1 : tensor<11xi1>, tensor<11xi32>
      %14 = stablehlo.broadcast_in_dim %13, dims = [0] : (tensor<11xi32>) -> tensor<11x1xi32>
      %15 = "stablehlo.gather"(%iterArg_4, %14) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<8xf32>, tensor<11x1xi32>) -> tensor<11xf32>
      %16 = stablehlo.subtract %8, %15 : tensor<11xf32>
      %17 = stablehlo.multiply %iterArg_2, %16 : tensor<11xf32>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %18 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %c_12 = stablehlo.constant dense<0> : tensor<i32>
      %19 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<11xi32>
      %20 = stablehlo.compare LT, %iterArg, %19, SIGNED : (tensor<11xi32>, tensor<11xi32>) -> tensor<11xi1>
      %c_13 = stablehlo.constant dense<8> : tensor<i32>
      %21 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<11xi32>
      %22 = stablehlo.add %iterArg, %21 : tensor<11xi32>
      %23 = stablehlo.select %20, %22, %iterArg : tensor<11xi1>, tensor<11xi32>
      %24 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<11xi32>) -> tensor<11x1xi32>
      %25 = "stablehlo.scatter"(%18, %24, %17) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
      ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
        %113 = stablehlo.add %arg4, %arg5 : tensor<f32>
        stablehlo.return %113 : tensor<f32>
      }) : (tensor<8xf32>, tensor<11x1xi32>, tensor<11xf32>) -> tensor<8xf32>
      %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %26 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %27 = stablehlo.negate %17 : tensor<11xf32>
      %c_15 = stablehlo.constant dense<0> : tensor<i32>
      %28 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<11xi32>
      %29 = stablehlo.compare LT, %iterArg_1, %28, SIGNED : (tensor<11xi32>, tensor<11xi32>) -> tensor<11xi1>
      %c_16 = stablehlo.constant dense<8> : tensor<i32>
      %30 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i32>) -> tensor<11xi32>
      %31 = stablehlo.add %iterArg_1, %30 : tensor<11xi32>
      %32 = stablehlo.select %29, %31, %iterArg_1 : tensor<11xi1>, tensor<11xi32>
      %33 = stablehlo.broadcast_in_dim %32, dims = [0] : (tensor<11xi32>) -> tensor<11x1xi32>
      %34 = "stablehlo.scatter"(%25, %33, %27) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
      ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
        %113 = stablehlo.add %arg4, %arg5 : tensor<f32>
        stablehlo.return %113 : tensor<f32>
      }) : (tensor<8xf32>, tensor<11x1xi32>, tensor<11xf32>) -> tensor<8xf32>
      %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %35 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %36 = stablehlo.multiply %35, %iterArg_4 : tensor<8xf32>
      %37 = stablehlo.add %34, %36 : tensor<8xf32>
      %38 = stablehlo.abs %iterArg_4 : tensor<8xf32>
      %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %39 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %40 = stablehlo.compare GE, %iterArg_4, %39, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
      %41 = stablehlo.multiply %iterArg_4, %38 : tensor<8xf32>
      %42 = stablehlo.add %37, %41 : tensor<8xf32>
      %43 = stablehlo.subtract %42, %iterArg_3 : tensor<8xf32>
      %44 = stablehlo.negate %43 : tensor<8xf32>
      %45 = stablehlo.multiply %44, %44 : tensor<8xf32>
      %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %46 = stablehlo.reduce(%45 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
      %cst_20 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %47 = stablehlo.multiply %cst_20, %46 : tensor<f32>
      %cst_21 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %48 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %49 = stablehlo.multiply %48, %44 : tensor<8xf32>
      %50 = "stablehlo.gather"(%49, %7) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<8xf32>, tensor<11x1xi32>) -> tensor<11xf32>
      %51 = "stablehlo.gather"(%49, %14) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<8xf32>, tensor<11x1xi32>) -> tensor<11xf32>
      %52 = stablehlo.subtract %50, %51 : tensor<11xf32>
      %53 = stablehlo.multiply %iterArg_2, %52 : tensor<11xf32>
      %54 = "stablehlo.scatter"(%26, %24, %53) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
      ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
        %113 = stablehlo.add %arg4, %arg5 : tensor<f32>
        stablehlo.return %113 : tensor<f32>
      }) : (tensor<8xf32>, tensor<11x1xi32>, tensor<11xf32>) -> tensor<8xf32>
      %55 = stablehlo.negate %53 : tensor<11xf32>
      %56 = "stablehlo.scatter"(%54, %33, %55) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
      ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
        %113 = stablehlo.add %arg4, %arg5 : tensor<f32>
        stablehlo.return %113 : tensor<f32>
      }) : (tensor<8xf32>, tensor<11x1xi32>, tensor<11xf32>) -> tensor<8xf32>
      %cst_22 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %57 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %58 = stablehlo.multiply %57, %49 : tensor<8xf32>
      %59 = stablehlo.add %56, %58 : tensor<8xf32>
      %60 = stablehlo.negate %49 : tensor<8xf32>
      %61 = stablehlo.select %40, %49, %60 : tensor<8xi1>, tensor<8xf32>
      %62 = stablehlo.multiply %49, %38 : tensor<8xf32>
      %63 = stablehlo.multiply %iterArg_4, %61 : tensor<8xf32>
      %64 = stablehlo.add %62, %63 : tensor<8xf32>
      %65 = stablehlo.add %59, %64 : tensor<8xf32>
      %66 = stablehlo.subtract %44, %65 : tensor<8xf32>
      %67 = stablehlo.multiply %66, %66 : tensor<8xf32>
      %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %68 = stablehlo.reduce(%67 init: %cst_23) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
      %cst_24 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %c_25 = stablehlo.constant dense<false> : tensor<i1>
      %c_26 = stablehlo.constant dense<0> : tensor<i32>
      %69:18 = stablehlo.while(%iterArg_39 = %47, %iterArg_40 = %7, %iterArg_41 = %14, %iterArg_42 = %iterArg_2, %iterArg_43 = %26, %iterArg_44 = %24, %iterArg_45 = %33, %iterArg_46 = %cst_24, %iterArg_47 = %40, %iterArg_48 = %38, %iterArg_49 = %iterArg_4, %iterArg_50 = %66, %iterArg_51 = %c_25, %iterArg_52 = %c_26, %iterArg_53 = %66, %iterArg_54 = %66, %iterArg_55 = %68, %iterArg_56 = %49) : tensor<f32>, tensor<11x1xi32>, tensor<11x1xi32>, tensor<11xf32>, tensor<8xf32>, tensor<11x1xi32>, tensor<11x1xi32>, tensor<f32>, tensor<8xi1>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<i1>, tensor<i32>, tensor<8xf32>, tensor<8xf32>, tensor<f32>, tensor<8xf32>
      cond {
        %113 = stablehlo.multiply %iterArg_54, %iterArg_54 : tensor<8xf32>
        %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %114 = stablehlo.reduce(%113 init: %cst_57) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
        %115 = stablehlo.compare GT, %114, %iterArg_39, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %c_58 = stablehlo.constant dense<20> : tensor<i32>
        %116 = stablehlo.compare LT, %iterArg_52, %c_58, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        %c_59 = stablehlo.constant dense<false> : tensor<i1>
        %117 = stablehlo.broadcast_in_dim %c_59, dims = [] : (tensor<i1>) -> tensor<i1>
        %118 = stablehlo.compare NE, %116, %117, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
        %119 = stablehlo.convert %118 : tensor<i1>
        %120 = stablehlo.and %115, %119 : tensor<i1>
        %121 = stablehlo.not %iterArg_51 : tensor<i1>
        %122 = stablehlo.and %120, %121 : tensor<i1>
        stablehlo.return %122 : tensor<i1>
      } do {
        %113 = "stablehlo.gather"(%iterArg_53, %iterArg_40) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<8xf32>, tensor<11x1xi32>) -> tensor<11xf32>
        %114 = "stablehlo.gather"(%iterArg_53, %iterArg_41) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<8xf32>, tensor<11x1xi32>) -> tensor<11xf32>
        %115 = stablehlo.subtract %113, %114 : tensor<11xf32>
        %116 = stablehlo.multiply %iterArg_42, %115 : tensor<11xf32>
        %117 = "stablehlo.scatter"(%iterArg_43, %iterArg_44, %116) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
        ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
          %183 = stablehlo.add %arg4, %arg5 : tensor<f32>
          stablehlo.return %183 : tensor<f32>
        }) : (tensor<8xf32>, tensor<11x1xi32>, tensor<11xf32>) -> tensor<8xf32>
        %118 = stablehlo.negate %116 : tensor<11xf32>
        %119 = "stablehlo.scatter"(%117, %iterArg_45, %118) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
        ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
          %183 = stablehlo.add %arg4, %arg5 : tensor<f32>
          stablehlo.return %183 : tensor<f32>
        }) : (tensor<8xf32>, tensor<11x1xi32>, tensor<11xf32>) -> tensor<8xf32>
        %120 = stablehlo.broadcast_in_dim %iterArg_46, dims = [] : (tensor<f32>) -> tensor<8xf32>
        %121 = stablehlo.multiply %120, %iterArg_53 : tensor<8xf32>
        %122 = stablehlo.add %119, %121 : tensor<8xf32>
        %123 = stablehlo.negate %iterArg_53 : tensor<8xf32>
        %124 = stablehlo.select %iterArg_47, %iterArg_53, %123 : tensor<8xi1>, tensor<8xf32>
        %125 = stablehlo.multiply %iterArg_53, %iterArg_48 : tensor<8xf32>
        %126 = stablehlo.multiply %iterArg_49, %124 : tensor<8xf32>
        %127 = stablehlo.add %125, %126 : tensor<8xf32>
        %128 = stablehlo.add %122, %127 : tensor<8xf32>
        %129 = stablehlo.multiply %iterArg_50, %128 : tensor<8xf32>
        %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %130 = stablehlo.reduce(%129 init: %cst_57) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
        %131 = stablehlo.divide %iterArg_55, %130 : tensor<f32>
        %132 = stablehlo.broadcast_in_dim %131, dims = [] : (tensor<f32>) -> tensor<8xf32>
        %133 = stablehlo.multiply %132, %128 : tensor<8xf32>
        %134 = stablehlo.subtract %iterArg_54, %133 : tensor<8xf32>
        %135 = "stablehlo.gather"(%134, %iterArg_40) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<8xf32>, tensor<11x1xi32>) -> tensor<11xf32>
        %136 = "stablehlo.gather"(%134, %iterArg_41) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<8xf32>, tensor<11x1xi32>) -> tensor<11xf32>
        %137 = stablehlo.subtract %135, %136 : tensor<11xf32>
        %138 = stablehlo.multiply %iterArg_42, %137 : tensor<11xf32>
        %139 = "stablehlo.scatter"(%iterArg_43, %iterArg_44, %138) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
        ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
          %183 = stablehlo.add %arg4, %arg5 : tensor<f32>
          stablehlo.return %183 : tensor<f32>
        }) : (tensor<8xf32>, tensor<11x1xi32>, tensor<11xf32>) -> tensor<8xf32>
        %140 = stablehlo.negate %138 : tensor<11xf32>
        %141 = "stablehlo.scatter"(%139, %iterArg_45, %140) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
        ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
          %183 = stablehlo.add %arg4, %arg5 : tensor<f32>
          stablehlo.return %183 : tensor<f32>
        }) : (tensor<8xf32>, tensor<11x1xi32>, tensor<11xf32>) -> tensor<8xf32>
        %142 = stablehlo.broadcast_in_dim %iterArg_46, dims = [] : (tensor<f32>) -> tensor<8xf32>
        %143 = stablehlo.multiply %142, %134 : tensor<8xf32>
        %144 = stablehlo.add %141, %143 : tensor<8xf32>
        %145 = stablehlo.negate %134 : tensor<8xf32>
        %146 = stablehlo.select %iterArg_47, %134, %145 : tensor<8xi1>, tensor<8xf32>
        %147 = stablehlo.multiply %134, %iterArg_48 : tensor<8xf32>
        %148 = stablehlo.multiply %iterArg_49, %146 : tensor<8xf32>
        %149 = stablehlo.add %147, %148 : tensor<8xf32>
        %150 = stablehlo.add %144, %149 : tensor<8xf32>
        %151 = stablehlo.multiply %150, %134 : tensor<8xf32>
        %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %152 = stablehlo.reduce(%151 init: %cst_58) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
        %153 = stablehlo.multiply %150, %150 : tensor<8xf32>
        %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %154 = stablehlo.reduce(%153 init: %cst_59) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
        %cst_60 = stablehlo.constant dense<1.000000e-30> : tensor<f32>
        %155 = stablehlo.add %154, %cst_60 : tensor<f32>
        %156 = stablehlo.divide %152, %155 : tensor<f32>
        %157 = stablehlo.broadcast_in_dim %156, dims = [] : (tensor<f32>) -> tensor<8xf32>
        %158 = stablehlo.multiply %157, %150 : tensor<8xf32>
        %159 = stablehlo.subtract %134, %158 : tensor<8xf32>
        %160 = stablehlo.multiply %iterArg_50, %159 : tensor<8xf32>
        %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %161 = stablehlo.reduce(%160 init: %cst_61) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
        %162 = stablehlo.divide %161, %iterArg_55 : tensor<f32>
        %163 = stablehlo.divide %131, %156 : tensor<f32>
        %164 = stablehlo.multiply %162, %163 : tensor<f32>
        %165 = stablehlo.broadcast_in_dim %131, dims = [] : (tensor<f32>) -> tensor<8xf32>
        %166 = stablehlo.multiply %165, %iterArg_53 : tensor<8xf32>
        %167 = stablehlo.add %iterArg_56, %166 : tensor<8xf32>
        %168 = stablehlo.broadcast_in_dim %156, dims = [] : (tensor<f32>) -> tensor<8xf32>
        %169 = stablehlo.multiply %168, %134 : tensor<8xf32>
        %170 = stablehlo.add %167, %169 : tensor<8xf32>
        %171 = stablehlo.broadcast_in_dim %156, dims = [] : (tensor<f32>) -> tensor<8xf32>
        %172 = stablehlo.multiply %171, %128 : tensor<8xf32>
        %173 = stablehlo.subtract %iterArg_53, %172 : tensor<8xf32>
        %174 = stablehlo.broadcast_in_dim %164, dims = [] : (tensor<f32>) -> tensor<8xf32>
        %175 = stablehlo.multiply %174, %173 : tensor<8xf32>
        %176 = stablehlo.add %159, %175 : tensor<8xf32>
        %c_62 = stablehlo.constant dense<1> : tensor<i32>
        %177 = stablehlo.add %iterArg_52, %c_62 : tensor<i32>
        %178 = stablehlo.abs %161 : tensor<f32>
        %cst_63 = stablehlo.constant dense<9.99999968E-21> : tensor<f32>
        %179 = stablehlo.compare LT, %178, %cst_63, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %180 = stablehlo.is_finite %156 : (tensor<f32>) -> tensor<i1>
        %181 = stablehlo.not %180 : tensor<i1>
        %182 = stablehlo.or %179, %181 : tensor<i1>
        stablehlo.return %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %182, %177, %176, %159, %161, %170 : tensor<f32>, tensor<11x1xi32>, tensor<11x1xi32>, tensor<11xf32>, tensor<8xf32>, tensor<11x1xi32>, tensor<11x1xi32>, tensor<f32>, tensor<8xi1>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<i1>, tensor<i32>, tensor<8xf32>, tensor<8xf32>, tensor<f32>, tensor<8xf32>
      }
      %70 = stablehlo.add %iterArg_4, %69#17 : tensor<8xf32>
      %c_27 = stablehlo.constant dense<0> : tensor<i32>
      %71 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<i32>) -> tensor<11xi32>
      %72 = stablehlo.compare LT, %iterArg, %71, SIGNED : (tensor<11xi32>, tensor<11xi32>) -> tensor<11xi1>
      %c_28 = stablehlo.constant dense<8> : tensor<i32>
      %73 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<i32>) -> tensor<11xi32>
      %74 = stablehlo.add %iterArg, %73 : tensor<11xi32>
      %75 = stablehlo.select %72, %74, %iterArg : tensor<11xi1>, tensor<11xi32>
      %76 = stablehlo.broadcast_in_dim %75, dims = [0] : (tensor<11xi32>) -> tensor<11x1xi32>
      %77 = "stablehlo.gather"(%70, %76) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<8xf32>, tensor<11x1xi32>) -> tensor<11xf32>
      %c_29 = stablehlo.constant dense<0> : tensor<i32>
      %78 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<i32>) -> tensor<11xi32>
      %79 = stablehlo.compare LT, %iterArg_1, %78, SIGNED : (tensor<11xi32>, tensor<11xi32>) -> tensor<11xi1>
      %c_30 = stablehlo.constant dense<8> : tensor<i32>
      %80 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<i32>) -> tensor<11xi32>
      %81 = stablehlo.add %iterArg_1, %80 : tensor<11xi32>
      %82 = stablehlo.select %79, %81, %iterArg_1 : tensor<11xi1>, tensor<11xi32>
      %83 = stablehlo.broadcast_in_dim %82, dims = [0] : (tensor<11xi32>) -> tensor<11x1xi32>
      %84 = "stablehlo.gather"(%70, %83) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<8xf32>, tensor<11x1xi32>) -> tensor<11xf32>
      %85 = stablehlo.subtract %77, %84 : tensor<11xf32>
      %86 = stablehlo.multiply %iterArg_2, %85 : tensor<11xf32>
      %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %87 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %c_32 = stablehlo.constant dense<0> : tensor<i32>
      %88 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<i32>) -> tensor<11xi32>
      %89 = stablehlo.compare LT, %iterArg, %88, SIGNED : (tensor<11xi32>, tensor<11xi32>) -> tensor<11xi1>
      %c_33 = stablehlo.constant dense<8> : tensor<i32>
      %90 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<i32>) -> tensor<11xi32>
      %91 = stablehlo.add %iterArg, %90 : tensor<11xi32>
      %92 = stablehlo.select %89, %91, %iterArg : tensor<11xi1>, tensor<11xi32>
      %93 = stablehlo.broadcast_in_dim %92, dims = [0] : (tensor<11xi32>) -> tensor<11x1xi32>
      %94 = "stablehlo.scatter"(%87, %93, %86) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
      ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
        %113 = stablehlo.add %arg4, %arg5 : tensor<f32>
        stablehlo.return %113 : tensor<f32>
      }) : (tensor<8xf32>, tensor<11x1xi32>, tensor<11xf32>) -> tensor<8xf32>
      %95 = stablehlo.negate %86 : tensor<11xf32>
      %c_34 = stablehlo.constant dense<0> : tensor<i32>
      %96 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<i32>) -> tensor<11xi32>
      %97 = stablehlo.compare LT, %iterArg_1, %96, SIGNED : (tensor<11xi32>, tensor<11xi32>) -> tensor<11xi1>
      %c_35 = stablehlo.constant dense<8> : tensor<i32>
      %98 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<i32>) -> tensor<11xi32>
      %99 = stablehlo.add %iterArg_1, %98 : tensor<11xi32>
      %100 = stablehlo.select %97, %99, %iterArg_1 : tensor<11xi1>, tensor<11xi32>
      %101 = stablehlo.broadcast_in_dim %100, dims = [0] : (tensor<11xi32>) -> tensor<11x1xi32>
      %102 = "stablehlo.scatter"(%94, %101, %95) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
      ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
        %113 = stablehlo.add %arg4, %arg5 : tensor<f32>
        stablehlo.return %113 : tensor<f32>
      }) : (tensor<8xf32>, tensor<11x1xi32>, tensor<11xf32>) -> tensor<8xf32>
      %cst_36 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %103 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %104 = stablehlo.multiply %103, %70 : tensor<8xf32>
      %105 = stablehlo.add %102, %104 : tensor<8xf32>
      %106 = stablehlo.abs %70 : tensor<8xf32>
      %107 = stablehlo.multiply %70, %106 : tensor<8xf32>
      %108 = stablehlo.add %105, %107 : tensor<8xf32>
      %109 = stablehlo.subtract %108, %iterArg_3 : tensor<8xf32>
      %110 = stablehlo.abs %109 : tensor<8xf32>
      %cst_37 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %111 = stablehlo.reduce(%110 init: %cst_37) applies stablehlo.maximum across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
      %c_38 = stablehlo.constant dense<1> : tensor<i32>
      %112 = stablehlo.add %iterArg_5, %c_38 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_1, %iterArg_2, %iterArg_3, %70, %112, %111 : tensor<11xi32>, tensor<11xi32>, tensor<11xf32>, tensor<8xf32>, tensor<8xf32>, tensor<i32>, tensor<f32>
    }
    return %1#4 : tensor<8xf32>
  }
}
// -----
// forward, cuda: same text as cpu
