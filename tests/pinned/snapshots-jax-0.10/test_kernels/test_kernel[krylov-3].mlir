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
//             (carry["step_size"] > 1e-3)
//             & (carry["newton_k"] < 8)
//             & jnp.all(jnp.isfinite(carry["u_k"]))
//         )
//
//     def iteration(carry):
//         fx, jvp_fn = jax.linearize(residual, carry["u_k"])
//         newton_dir = inner_solve(jvp_fn, -fx)
//         u_new = carry["u_k"] + newton_dir
//         return {
//             "u_k": u_new,
//             "step_size": jnp.max(jnp.abs(newton_dir)),
//             "newton_k": carry["newton_k"] + 1,
//         }
//
//     final = jax.lax.while_loop(
//         unfinished,
//         iteration,
//         {
//             "u_k": jnp.zeros_like(currents),
//             "step_size": jnp.array(jnp.inf, currents.dtype),
//             "newton_k": 0,
//         },
//     )
//     return final["u_k"]
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
    %1:7 = stablehlo.while(%iterArg = %arg1, %iterArg_1 = %arg2, %iterArg_2 = %arg0, %iterArg_3 = %arg3, %iterArg_4 = %c, %iterArg_5 = %cst_0, %iterArg_6 = %0) : tensor<11xi32>, tensor<11xi32>, tensor<11xf32>, tensor<8xf32>, tensor<i32>, tensor<f32>, tensor<8xf32>
    cond {
      %cst_7 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %2 = stablehlo.compare GT, %iterArg_5, %cst_7, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %c_8 = stablehlo.constant dense<8> : tensor<i32>
      %3 = stablehlo.compare LT, %iterArg_4, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_9 = stablehlo.constant dense<false> : tensor<i1>
      %4 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i1>) -> tensor<i1>
      %5 = stablehlo.compare NE, %3, %4, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %6 = stablehlo.convert %5 : tensor<i1>
      %7 = stablehlo.and %2, %6 : tensor<i1>
      %8 = stablehlo.is_finite %iterArg_6 : (tensor<8xf32>) -> tensor<8xi1>
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
      %8 = "stablehlo.gather"(%iterArg_6, %7) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<8xf32>, tensor<11x1xi32>) -> tensor<11xf32>
      %c_9 = stablehlo.constant dense<0> : tensor<i32>
      %9 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<11xi32>
      %10 = stablehlo.compare LT, %iterArg_1, %9, SIGNED : (tensor<11xi32>, tensor<11xi32>) -> tensor<11xi1>
      %c_10 = stablehlo.constant dense<8> : tensor<i32>
      %11 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<11xi32>
      %12 = stablehlo.add %iterArg_1, %11 : tensor<11xi32>
      %13 = stablehlo.select %10, %12, %iterArg_1 : tensor<11xi1>, tensor<11xi32>
      %14 = stablehlo.broadcast_in_dim %13, dims = [0] : (tensor<11xi32>) -> tensor<11x1xi32>
      %15 = "stablehlo.gather"(%iterArg_6, %14) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<8xf32>, tensor<11x1xi32>) -> tensor<11xf32>
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
        %74 = stablehlo.add %arg4, %arg5 : tensor<f32>
        stablehlo.return %74 : tensor<f32>
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
        %74 = stablehlo.add %arg4, %arg5 : tensor<f32>
        stablehlo.return %74 : tensor<f32>
      }) : (tensor<8xf32>, tensor<11x1xi32>, tensor<11xf32>) -> tensor<8xf32>
      %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %35 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %36 = stablehlo.multiply %35, %iterArg_6 : tensor<8xf32>
      %37 = stablehlo.add %34, %36 : tensor<8xf32>
      %38 = stablehlo.abs %iterArg_6 : tensor<8xf32>
      %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %39 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %40 = stablehlo.compare GE, %iterArg_6, %39, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
      %41 = stablehlo.multiply %iterArg_6, %38 : tensor<8xf32>
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
        %74 = stablehlo.add %arg4, %arg5 : tensor<f32>
        stablehlo.return %74 : tensor<f32>
      }) : (tensor<8xf32>, tensor<11x1xi32>, tensor<11xf32>) -> tensor<8xf32>
      %55 = stablehlo.negate %53 : tensor<11xf32>
      %56 = "stablehlo.scatter"(%54, %33, %55) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
      ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
        %74 = stablehlo.add %arg4, %arg5 : tensor<f32>
        stablehlo.return %74 : tensor<f32>
      }) : (tensor<8xf32>, tensor<11x1xi32>, tensor<11xf32>) -> tensor<8xf32>
      %cst_22 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %57 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %58 = stablehlo.multiply %57, %49 : tensor<8xf32>
      %59 = stablehlo.add %56, %58 : tensor<8xf32>
      %60 = stablehlo.negate %49 : tensor<8xf32>
      %61 = stablehlo.select %40, %49, %60 : tensor<8xi1>, tensor<8xf32>
      %62 = stablehlo.multiply %49, %38 : tensor<8xf32>
      %63 = stablehlo.multiply %iterArg_6, %61 : tensor<8xf32>
      %64 = stablehlo.add %62, %63 : tensor<8xf32>
      %65 = stablehlo.add %59, %64 : tensor<8xf32>
      %66 = stablehlo.subtract %44, %65 : tensor<8xf32>
      %67 = stablehlo.multiply %66, %66 : tensor<8xf32>
      %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %68 = stablehlo.reduce(%67 init: %cst_23) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
      %cst_24 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %c_25 = stablehlo.constant dense<false> : tensor<i1>
      %c_26 = stablehlo.constant dense<0> : tensor<i32>
      %69:18 = stablehlo.while(%iterArg_29 = %47, %iterArg_30 = %7, %iterArg_31 = %14, %iterArg_32 = %iterArg_2, %iterArg_33 = %26, %iterArg_34 = %24, %iterArg_35 = %33, %iterArg_36 = %cst_24, %iterArg_37 = %40, %iterArg_38 = %38, %iterArg_39 = %iterArg_6, %iterArg_40 = %66, %iterArg_41 = %c_25, %iterArg_42 = %c_26, %iterArg_43 = %66, %iterArg_44 = %66, %iterArg_45 = %68, %iterArg_46 = %49) : tensor<f32>, tensor<11x1xi32>, tensor<11x1xi32>, tensor<11xf32>, tensor<8xf32>, tensor<11x1xi32>, tensor<11x1xi32>, tensor<f32>, tensor<8xi1>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<i1>, tensor<i32>, tensor<8xf32>, tensor<8xf32>, tensor<f32>, tensor<8xf32>
      cond {
        %74 = stablehlo.multiply %iterArg_44, %iterArg_44 : tensor<8xf32>
        %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %75 = stablehlo.reduce(%74 init: %cst_47) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
        %76 = stablehlo.compare GT, %75, %iterArg_29, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %c_48 = stablehlo.constant dense<20> : tensor<i32>
        %77 = stablehlo.compare LT, %iterArg_42, %c_48, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        %c_49 = stablehlo.constant dense<false> : tensor<i1>
        %78 = stablehlo.broadcast_in_dim %c_49, dims = [] : (tensor<i1>) -> tensor<i1>
        %79 = stablehlo.compare NE, %77, %78, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
        %80 = stablehlo.convert %79 : tensor<i1>
        %81 = stablehlo.and %76, %80 : tensor<i1>
        %82 = stablehlo.not %iterArg_41 : tensor<i1>
        %83 = stablehlo.and %81, %82 : tensor<i1>
        stablehlo.return %83 : tensor<i1>
      } do {
        %74 = "stablehlo.gather"(%iterArg_43, %iterArg_30) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<8xf32>, tensor<11x1xi32>) -> tensor<11xf32>
        %75 = "stablehlo.gather"(%iterArg_43, %iterArg_31) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<8xf32>, tensor<11x1xi32>) -> tensor<11xf32>
        %76 = stablehlo.subtract %74, %75 : tensor<11xf32>
        %77 = stablehlo.multiply %iterArg_32, %76 : tensor<11xf32>
        %78 = "stablehlo.scatter"(%iterArg_33, %iterArg_34, %77) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
        ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
          %144 = stablehlo.add %arg4, %arg5 : tensor<f32>
          stablehlo.return %144 : tensor<f32>
        }) : (tensor<8xf32>, tensor<11x1xi32>, tensor<11xf32>) -> tensor<8xf32>
        %79 = stablehlo.negate %77 : tensor<11xf32>
        %80 = "stablehlo.scatter"(%78, %iterArg_35, %79) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
        ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
          %144 = stablehlo.add %arg4, %arg5 : tensor<f32>
          stablehlo.return %144 : tensor<f32>
        }) : (tensor<8xf32>, tensor<11x1xi32>, tensor<11xf32>) -> tensor<8xf32>
        %81 = stablehlo.broadcast_in_dim %iterArg_36, dims = [] : (tensor<f32>) -> tensor<8xf32>
        %82 = stablehlo.multiply %81, %iterArg_43 : tensor<8xf32>
        %83 = stablehlo.add %80, %82 : tensor<8xf32>
        %84 = stablehlo.negate %iterArg_43 : tensor<8xf32>
        %85 = stablehlo.select %iterArg_37, %iterArg_43, %84 : tensor<8xi1>, tensor<8xf32>
        %86 = stablehlo.multiply %iterArg_43, %iterArg_38 : tensor<8xf32>
        %87 = stablehlo.multiply %iterArg_39, %85 : tensor<8xf32>
        %88 = stablehlo.add %86, %87 : tensor<8xf32>
        %89 = stablehlo.add %83, %88 : tensor<8xf32>
        %90 = stablehlo.multiply %iterArg_40, %89 : tensor<8xf32>
        %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %91 = stablehlo.reduce(%90 init: %cst_47) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
        %92 = stablehlo.divide %iterArg_45, %91 : tensor<f32>
        %93 = stablehlo.broadcast_in_dim %92, dims = [] : (tensor<f32>) -> tensor<8xf32>
        %94 = stablehlo.multiply %93, %89 : tensor<8xf32>
        %95 = stablehlo.subtract %iterArg_44, %94 : tensor<8xf32>
        %96 = "stablehlo.gather"(%95, %iterArg_30) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<8xf32>, tensor<11x1xi32>) -> tensor<11xf32>
        %97 = "stablehlo.gather"(%95, %iterArg_31) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<8xf32>, tensor<11x1xi32>) -> tensor<11xf32>
        %98 = stablehlo.subtract %96, %97 : tensor<11xf32>
        %99 = stablehlo.multiply %iterArg_32, %98 : tensor<11xf32>
        %100 = "stablehlo.scatter"(%iterArg_33, %iterArg_34, %99) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
        ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
          %144 = stablehlo.add %arg4, %arg5 : tensor<f32>
          stablehlo.return %144 : tensor<f32>
        }) : (tensor<8xf32>, tensor<11x1xi32>, tensor<11xf32>) -> tensor<8xf32>
        %101 = stablehlo.negate %99 : tensor<11xf32>
        %102 = "stablehlo.scatter"(%100, %iterArg_35, %101) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
        ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
          %144 = stablehlo.add %arg4, %arg5 : tensor<f32>
          stablehlo.return %144 : tensor<f32>
        }) : (tensor<8xf32>, tensor<11x1xi32>, tensor<11xf32>) -> tensor<8xf32>
        %103 = stablehlo.broadcast_in_dim %iterArg_36, dims = [] : (tensor<f32>) -> tensor<8xf32>
        %104 = stablehlo.multiply %103, %95 : tensor<8xf32>
        %105 = stablehlo.add %102, %104 : tensor<8xf32>
        %106 = stablehlo.negate %95 : tensor<8xf32>
        %107 = stablehlo.select %iterArg_37, %95, %106 : tensor<8xi1>, tensor<8xf32>
        %108 = stablehlo.multiply %95, %iterArg_38 : tensor<8xf32>
        %109 = stablehlo.multiply %iterArg_39, %107 : tensor<8xf32>
        %110 = stablehlo.add %108, %109 : tensor<8xf32>
        %111 = stablehlo.add %105, %110 : tensor<8xf32>
        %112 = stablehlo.multiply %111, %95 : tensor<8xf32>
        %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %113 = stablehlo.reduce(%112 init: %cst_48) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
        %114 = stablehlo.multiply %111, %111 : tensor<8xf32>
        %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %115 = stablehlo.reduce(%114 init: %cst_49) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
        %cst_50 = stablehlo.constant dense<1.000000e-30> : tensor<f32>
        %116 = stablehlo.add %115, %cst_50 : tensor<f32>
        %117 = stablehlo.divide %113, %116 : tensor<f32>
        %118 = stablehlo.broadcast_in_dim %117, dims = [] : (tensor<f32>) -> tensor<8xf32>
        %119 = stablehlo.multiply %118, %111 : tensor<8xf32>
        %120 = stablehlo.subtract %95, %119 : tensor<8xf32>
        %121 = stablehlo.multiply %iterArg_40, %120 : tensor<8xf32>
        %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %122 = stablehlo.reduce(%121 init: %cst_51) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
        %123 = stablehlo.divide %122, %iterArg_45 : tensor<f32>
        %124 = stablehlo.divide %92, %117 : tensor<f32>
        %125 = stablehlo.multiply %123, %124 : tensor<f32>
        %126 = stablehlo.broadcast_in_dim %92, dims = [] : (tensor<f32>) -> tensor<8xf32>
        %127 = stablehlo.multiply %126, %iterArg_43 : tensor<8xf32>
        %128 = stablehlo.add %iterArg_46, %127 : tensor<8xf32>
        %129 = stablehlo.broadcast_in_dim %117, dims = [] : (tensor<f32>) -> tensor<8xf32>
        %130 = stablehlo.multiply %129, %95 : tensor<8xf32>
        %131 = stablehlo.add %128, %130 : tensor<8xf32>
        %132 = stablehlo.broadcast_in_dim %117, dims = [] : (tensor<f32>) -> tensor<8xf32>
        %133 = stablehlo.multiply %132, %89 : tensor<8xf32>
        %134 = stablehlo.subtract %iterArg_43, %133 : tensor<8xf32>
        %135 = stablehlo.broadcast_in_dim %125, dims = [] : (tensor<f32>) -> tensor<8xf32>
        %136 = stablehlo.multiply %135, %134 : tensor<8xf32>
        %137 = stablehlo.add %120, %136 : tensor<8xf32>
        %c_52 = stablehlo.constant dense<1> : tensor<i32>
        %138 = stablehlo.add %iterArg_42, %c_52 : tensor<i32>
        %139 = stablehlo.abs %122 : tensor<f32>
        %cst_53 = stablehlo.constant dense<9.99999968E-21> : tensor<f32>
        %140 = stablehlo.compare LT, %139, %cst_53, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %141 = stablehlo.is_finite %117 : (tensor<f32>) -> tensor<i1>
        %142 = stablehlo.not %141 : tensor<i1>
        %143 = stablehlo.or %140, %142 : tensor<i1>
        stablehlo.return %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %143, %138, %137, %120, %122, %131 : tensor<f32>, tensor<11x1xi32>, tensor<11x1xi32>, tensor<11xf32>, tensor<8xf32>, tensor<11x1xi32>, tensor<11x1xi32>, tensor<f32>, tensor<8xi1>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<i1>, tensor<i32>, tensor<8xf32>, tensor<8xf32>, tensor<f32>, tensor<8xf32>
      }
      %70 = stablehlo.add %iterArg_6, %69#17 : tensor<8xf32>
      %71 = stablehlo.abs %69#17 : tensor<8xf32>
      %cst_27 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %72 = stablehlo.reduce(%71 init: %cst_27) applies stablehlo.maximum across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
      %c_28 = stablehlo.constant dense<1> : tensor<i32>
      %73 = stablehlo.add %iterArg_4, %c_28 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_1, %iterArg_2, %iterArg_3, %73, %72, %70 : tensor<11xi32>, tensor<11xi32>, tensor<11xf32>, tensor<8xf32>, tensor<i32>, tensor<f32>, tensor<8xf32>
    }
    return %1#6 : tensor<8xf32>
  }
}
// -----
// forward, cuda: same text as cpu
