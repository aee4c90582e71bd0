// import jax.numpy as jnp
// from jax import lax
//
//
// def position_based_rope(
//     positions, force, spacing, *, step_size=0.05, tol=0.01, max_iter=4, drag=0.9
// ):
//     def stretch(nodes):
//         link = jnp.diff(nodes, axis=0)
//         length = jnp.sqrt(jnp.sum(link**2, axis=-1, keepdims=True) + 1e-8)
//         return (length - spacing) / length * link, jnp.max(jnp.abs(length - spacing))
//
//     def one_substep(_, bodies):
//         p, v = bodies
//         v_new = (drag * v).at[:, -1].add(-step_size * force)
//         predicted = (p + step_size * v_new).at[0].set(positions[0])
//
//         def cond_fn(carry):
//             _, violation, k = carry
//             return jnp.logical_and(violation > tol, k < max_iter)
//
//         def advance(carry):
//             fixed_up, _, k = carry
//             fix, worst_now = stretch(fixed_up)
//             return (
//                 fixed_up.at[:-1]
//                 .add(0.5 * fix)
//                 .at[1:]
//                 .add(-0.5 * fix)
//                 .at[0]
//                 .set(positions[0]),
//                 worst_now,
//                 k + 1,
//             )
//
//         p_new, _, _ = lax.while_loop(
//             cond_fn, advance, (predicted, jnp.array(jnp.inf, positions.dtype), 0)
//         )
//         return p_new, (p_new - p) / step_size
//
//     def frame(frame_in, _):
//         end_pv = lax.fori_loop(0, 3, one_substep, frame_in)
//         return end_pv, end_pv[0]
//
//     _, trajectory = lax.scan(frame, (positions, jnp.zeros_like(positions)), length=2)
//     return trajectory
//
//   positions: float64[6, 3] in [-1, 1]
//   force: float64[] in [0.5, 2]
//   spacing: float64[] in [0.6, 1]
//   step_size = 0.05
//   tol = 0.01
//   max_iter = 4
//   drag = 0.9
// -----
// forward, cpu
module @jit_position_based_rope attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x3xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> (tensor<2x6x3xf64> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<6x3xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2x6x3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %2:7 = stablehlo.while(%iterArg = %arg1, %iterArg_1 = %arg0, %iterArg_2 = %arg2, %iterArg_3 = %c, %iterArg_4 = %arg0, %iterArg_5 = %0, %iterArg_6 = %1) : tensor<f64>, tensor<6x3xf64>, tensor<f64>, tensor<i64>, tensor<6x3xf64>, tensor<6x3xf64>, tensor<2x6x3xf64>
    cond {
      %c_7 = stablehlo.constant dense<2> : tensor<i64>
      %3 = stablehlo.compare LT, %iterArg_3, %c_7, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %3 : tensor<i1>
    } do {
      %3:3 = func.call @closed_call(%iterArg, %iterArg_1, %iterArg_2, %iterArg_4, %iterArg_5) : (tensor<f64>, tensor<6x3xf64>, tensor<f64>, tensor<6x3xf64>, tensor<6x3xf64>) -> (tensor<6x3xf64>, tensor<6x3xf64>, tensor<6x3xf64>)
      %4 = func.call @dynamic_update_index_in_dim(%iterArg_6, %3#2, %iterArg_3) : (tensor<2x6x3xf64>, tensor<6x3xf64>, tensor<i64>) -> tensor<2x6x3xf64>
      %c_7 = stablehlo.constant dense<1> : tensor<i64>
      %5 = stablehlo.add %iterArg_3, %c_7 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_1, %iterArg_2, %5, %3#0, %3#1, %4 : tensor<f64>, tensor<6x3xf64>, tensor<f64>, tensor<i64>, tensor<6x3xf64>, tensor<6x3xf64>, tensor<2x6x3xf64>
    }
    return %2#6 : tensor<2x6x3xf64>
  }
  func.func private @closed_call(%arg0: tensor<f64>, %arg1: tensor<6x3xf64>, %arg2: tensor<f64>, %arg3: tensor<6x3xf64>, %arg4: tensor<6x3xf64>) -> (tensor<6x3xf64>, tensor<6x3xf64>, tensor<6x3xf64>) {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0:6 = stablehlo.while(%iterArg = %arg0, %iterArg_0 = %arg1, %iterArg_1 = %arg2, %iterArg_2 = %c, %iterArg_3 = %arg3, %iterArg_4 = %arg4) : tensor<f64>, tensor<6x3xf64>, tensor<f64>, tensor<i64>, tensor<6x3xf64>, tensor<6x3xf64>
    cond {
      %c_5 = stablehlo.constant dense<3> : tensor<i64>
      %1 = stablehlo.compare LT, %iterArg_2, %c_5, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    } do {
      %1:2 = func.call @closed_call_0(%iterArg, %iterArg_0, %iterArg_1, %iterArg_3, %iterArg_4) : (tensor<f64>, tensor<6x3xf64>, tensor<f64>, tensor<6x3xf64>, tensor<6x3xf64>) -> (tensor<6x3xf64>, tensor<6x3xf64>)
      %c_5 = stablehlo.constant dense<1> : tensor<i64>
      %2 = stablehlo.add %iterArg_2, %c_5 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_0, %iterArg_1, %2, %1#0, %1#1 : tensor<f64>, tensor<6x3xf64>, tensor<f64>, tensor<i64>, tensor<6x3xf64>, tensor<6x3xf64>
    }
    return %0#4, %0#5, %0#4 : tensor<6x3xf64>, tensor<6x3xf64>, tensor<6x3xf64>
  }
  func.func private @closed_call_0(%arg0: tensor<f64>, %arg1: tensor<6x3xf64>, %arg2: tensor<f64>, %arg3: tensor<6x3xf64>, %arg4: tensor<6x3xf64>) -> (tensor<6x3xf64>, tensor<6x3xf64>) {
    %cst = stablehlo.constant dense<9.000000e-01> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<6x3xf64>
    %1 = stablehlo.multiply %0, %arg4 : tensor<6x3xf64>
    %cst_0 = stablehlo.constant dense<-5.000000e-02> : tensor<f64>
    %2 = stablehlo.multiply %cst_0, %arg0 : tensor<f64>
    %c = stablehlo.constant dense<2> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<f64>) -> tensor<6xf64>
    %5 = "stablehlo.scatter"(%1, %3, %4) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1]>, unique_indices = true}> ({
    ^bb0(%arg5: tensor<f64>, %arg6: tensor<f64>):
      %17 = stablehlo.add %arg5, %arg6 : tensor<f64>
      stablehlo.return %17 : tensor<f64>
    }) : (tensor<6x3xf64>, tensor<1xi32>, tensor<6xf64>) -> tensor<6x3xf64>
    %cst_1 = stablehlo.constant dense<5.000000e-02> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<6x3xf64>
    %7 = stablehlo.multiply %6, %5 : tensor<6x3xf64>
    %8 = stablehlo.add %arg3, %7 : tensor<6x3xf64>
    %9 = stablehlo.slice %arg1 [0:1, 0:3] : (tensor<6x3xf64>) -> tensor<1x3xf64>
    %10 = stablehlo.reshape %9 : (tensor<1x3xf64>) -> tensor<3xf64>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %11 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %12 = "stablehlo.scatter"(%8, %11, %10) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg5: tensor<f64>, %arg6: tensor<f64>):
      stablehlo.return %arg6 : tensor<f64>
    }) : (tensor<6x3xf64>, tensor<1xi32>, tensor<3xf64>) -> tensor<6x3xf64>
    %cst_3 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %c_4 = stablehlo.constant dense<0> : tensor<i64>
    %13:5 = stablehlo.while(%iterArg = %arg2, %iterArg_6 = %arg1, %iterArg_7 = %12, %iterArg_8 = %cst_3, %iterArg_9 = %c_4) : tensor<f64>, tensor<6x3xf64>, tensor<6x3xf64>, tensor<f64>, tensor<i64>
    cond {
      %cst_10 = stablehlo.constant dense<1.000000e-02> : tensor<f64>
      %17 = stablehlo.compare GT, %iterArg_8, %cst_10, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %c_11 = stablehlo.constant dense<4> : tensor<i64>
      %18 = stablehlo.compare LT, %iterArg_9, %c_11, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %c_12 = stablehlo.constant dense<false> : tensor<i1>
      %19 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i1>) -> tensor<i1>
      %20 = stablehlo.compare NE, %18, %19, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %21 = stablehlo.convert %20 : tensor<i1>
      %22 = stablehlo.and %17, %21 : tensor<i1>
      stablehlo.return %22 : tensor<i1>
    } do {
      %17 = func.call @diff(%iterArg_7) : (tensor<6x3xf64>) -> tensor<5x3xf64>
      %18 = stablehlo.multiply %17, %17 : tensor<5x3xf64>
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %19 = stablehlo.reduce(%18 init: %cst_10) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf64>, tensor<f64>) -> tensor<5xf64>
      %20 = stablehlo.broadcast_in_dim %19, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
      %cst_11 = stablehlo.constant dense<1.000000e-08> : tensor<f64>
      %21 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
      %22 = stablehlo.add %20, %21 : tensor<5x1xf64>
      %23 = stablehlo.sqrt %22 : tensor<5x1xf64>
      %24 = stablehlo.broadcast_in_dim %iterArg, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
      %25 = stablehlo.subtract %23, %24 : tensor<5x1xf64>
      %26 = stablehlo.divide %25, %23 : tensor<5x1xf64>
      %27 = stablehlo.broadcast_in_dim %26, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x3xf64>
      %28 = stablehlo.multiply %27, %17 : tensor<5x3xf64>
      %29 = stablehlo.broadcast_in_dim %iterArg, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
      %30 = stablehlo.subtract %23, %29 : tensor<5x1xf64>
      %31 = stablehlo.abs %30 : tensor<5x1xf64>
      %cst_12 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %32 = stablehlo.reduce(%31 init: %cst_12) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<f64>
      %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %33 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
      %34 = stablehlo.multiply %33, %28 : tensor<5x3xf64>
      %c_14 = stablehlo.constant dense<0> : tensor<i32>
      %35 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %36 = "stablehlo.scatter"(%iterArg_7, %35, %34) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg5: tensor<f64>, %arg6: tensor<f64>):
        %46 = stablehlo.add %arg5, %arg6 : tensor<f64>
        stablehlo.return %46 : tensor<f64>
      }) : (tensor<6x3xf64>, tensor<1xi32>, tensor<5x3xf64>) -> tensor<6x3xf64>
      %cst_15 = stablehlo.constant dense<-5.000000e-01> : tensor<f64>
      %37 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
      %38 = stablehlo.multiply %37, %28 : tensor<5x3xf64>
      %c_16 = stablehlo.constant dense<1> : tensor<i32>
      %39 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %40 = "stablehlo.scatter"(%36, %39, %38) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg5: tensor<f64>, %arg6: tensor<f64>):
        %46 = stablehlo.add %arg5, %arg6 : tensor<f64>
        stablehlo.return %46 : tensor<f64>
      }) : (tensor<6x3xf64>, tensor<1xi32>, tensor<5x3xf64>) -> tensor<6x3xf64>
      %41 = stablehlo.slice %iterArg_6 [0:1, 0:3] : (tensor<6x3xf64>) -> tensor<1x3xf64>
      %42 = stablehlo.reshape %41 : (tensor<1x3xf64>) -> tensor<3xf64>
      %c_17 = stablehlo.constant dense<0> : tensor<i32>
      %43 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %44 = "stablehlo.scatter"(%40, %43, %42) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg5: tensor<f64>, %arg6: tensor<f64>):
        stablehlo.return %arg6 : tensor<f64>
      }) : (tensor<6x3xf64>, tensor<1xi32>, tensor<3xf64>) -> tensor<6x3xf64>
      %c_18 = stablehlo.constant dense<1> : tensor<i64>
      %45 = stablehlo.add %iterArg_9, %c_18 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_6, %44, %32, %45 : tensor<f64>, tensor<6x3xf64>, tensor<6x3xf64>, tensor<f64>, tensor<i64>
    }
    %14 = stablehlo.subtract %13#2, %arg3 : tensor<6x3xf64>
    %cst_5 = stablehlo.constant dense<5.000000e-02> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<6x3xf64>
    %16 = stablehlo.divide %14, %15 : tensor<6x3xf64>
    return %13#2, %16 : tensor<6x3xf64>, tensor<6x3xf64>
  }
  func.func private @diff(%arg0: tensor<6x3xf64>) -> tensor<5x3xf64> {
    %0 = stablehlo.slice %arg0 [1:6, 0:3] : (tensor<6x3xf64>) -> tensor<5x3xf64>
    %1 = stablehlo.slice %arg0 [0:5, 0:3] : (tensor<6x3xf64>) -> tensor<5x3xf64>
    %2 = stablehlo.subtract %0, %1 : tensor<5x3xf64>
    return %2 : tensor<5x3xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x6x3xf64>, %arg1: tensor<6x3xf64>, %arg2: tensor<i64>) -> tensor<2x6x3xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<6x3xf64>) -> tensor<1x6x3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x6x3xf64>, tensor<1x6x3xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2x6x3xf64>
    return %1 : tensor<2x6x3xf64>
  }
}
// -----
// forward, cuda: same text as cpu
