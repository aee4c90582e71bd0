// import jax.numpy as jnp
// from jax import lax
//
//
// DT = 0.05
// SLACK = 1e-3
// NUM_SWEEPS = 5
// KEEP = 0.9
//
//
// def position_based_rope(positions, force, link_length):
//     """Simulate a rope that hangs from its first node."""
//
//     def link_errors(nodes):
//         link = jnp.diff(nodes, axis=0)
//         dist = jnp.sqrt(jnp.sum(link**2, axis=-1, keepdims=True) + 1e-8)
//         return (dist - link_length) / dist * link, jnp.max(jnp.abs(dist - link_length))
//
//     def move(_, pv):
//         here, speed = pv
//         v_new = (KEEP * speed).at[:, -1].add(-DT * force)
//         p_pred = (here + DT * v_new).at[0].set(positions[0])
//
//         def cond_fn(carry):
//             _, max_err, k = carry
//             return (max_err > SLACK) & (k < NUM_SWEEPS)
//
//         def body_fn(carry):
//             q, _, k = carry
//             fix, worst_now = link_errors(q)
//             return (
//                 q.at[:-1].add(0.5 * fix).at[1:].add(-0.5 * fix).at[0].set(positions[0]),
//                 worst_now,
//                 k + 1,
//             )
//
//         p_next, _, _ = lax.while_loop(
//             cond_fn, body_fn, (p_pred, jnp.array(jnp.inf, positions.dtype), 0)
//         )
//         return p_next, (p_next - here) / DT
//
//     def render_step(at_frame, _):
//         frame_out = lax.fori_loop(0, 3, move, at_frame)
//         return frame_out, frame_out[0]
//
//     _, path = lax.scan(render_step, (positions, jnp.zeros_like(positions)), length=3)
//     return path
//
//   positions: float32[7, 3] in [-1, 1]
//   force: float32[] in [0.5, 2]
//   link_length: float32[] in [0.6, 1]
// -----
// forward, cpu
module @jit_position_based_rope attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x3xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<3x7x3xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x7x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2:7 = stablehlo.while(%iterArg = %arg1, %iterArg_1 = %arg0, %iterArg_2 = %arg2, %iterArg_3 = %c, %iterArg_4 = %arg0, %iterArg_5 = %0, %iterArg_6 = %1) : tensor<f32>, tensor<7x3xf32>, tensor<f32>, tensor<i32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<3x7x3xf32>
    cond {
      %c_7 = stablehlo.constant dense<3> : tensor<i32>
      %3 = stablehlo.compare LT, %iterArg_3, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %3 : tensor<i1>
    } do {
      %3:3 = func.call @closed_call(%iterArg, %iterArg_1, %iterArg_2, %iterArg_4, %iterArg_5) : (tensor<f32>, tensor<7x3xf32>, tensor<f32>, tensor<7x3xf32>, tensor<7x3xf32>) -> (tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>)
      %4 = func.call @dynamic_update_index_in_dim(%iterArg_6, %3#2, %iterArg_3) : (tensor<3x7x3xf32>, tensor<7x3xf32>, tensor<i32>) -> tensor<3x7x3xf32>
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %5 = stablehlo.add %iterArg_3, %c_7 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_1, %iterArg_2, %5, %3#0, %3#1, %4 : tensor<f32>, tensor<7x3xf32>, tensor<f32>, tensor<i32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<3x7x3xf32>
    }
    return %2#6 : tensor<3x7x3xf32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<7x3xf32>, %arg2: tensor<f32>, %arg3: tensor<7x3xf32>, %arg4: tensor<7x3xf32>) -> (tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:6 = stablehlo.while(%iterArg = %arg0, %iterArg_0 = %arg1, %iterArg_1 = %arg2, %iterArg_2 = %c, %iterArg_3 = %arg3, %iterArg_4 = %arg4) : tensor<f32>, tensor<7x3xf32>, tensor<f32>, tensor<i32>, tensor<7x3xf32>, tensor<7x3xf32>
    cond {
      %c_5 = stablehlo.constant dense<3> : tensor<i32>
      %1 = stablehlo.compare LT, %iterArg_2, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    } do {
      %1:2 = func.call @closed_call_0(%iterArg, %iterArg_0, %iterArg_1, %iterArg_3, %iterArg_4) : (tensor<f32>, tensor<7x3xf32>, tensor<f32>, tensor<7x3xf32>, tensor<7x3xf32>) -> (tensor<7x3xf32>, tensor<7x3xf32>)
      %c_5 = stablehlo.constant dense<1> : tensor<i32>
      %2 = stablehlo.add %iterArg_2, %c_5 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_0, %iterArg_1, %2, %1#0, %1#1 : tensor<f32>, tensor<7x3xf32>, tensor<f32>, tensor<i32>, tensor<7x3xf32>, tensor<7x3xf32>
    }
    return %0#4, %0#5, %0#4 : tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>
  }
  func.func private @closed_call_0(%arg0: tensor<f32>, %arg1: tensor<7x3xf32>, %arg2: tensor<f32>, %arg3: tensor<7x3xf32>, %arg4: tensor<7x3xf32>) -> (tensor<7x3xf32>, tensor<7x3xf32>) {
    %cst = stablehlo.constant dense<0.899999976> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %1 = stablehlo.multiply %0, %arg4 : tensor<7x3xf32>
    %cst_0 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
    %2 = stablehlo.multiply %cst_0, %arg0 : tensor<f32>
    %c = stablehlo.constant dense<2> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %5 = "stablehlo.scatter"(%1, %3, %4) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1]>, unique_indices = true}> ({
    ^bb0(%arg5: tensor<f32>, %arg6: tensor<f32>):
      %17 = stablehlo.add %arg5, %arg6 : tensor<f32>
      stablehlo.return %17 : tensor<f32>
    }) : (tensor<7x3xf32>, tensor<1xi32>, tensor<7xf32>) -> tensor<7x3xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<7x3xf32>
    %8 = stablehlo.add %arg3, %7 : tensor<7x3xf32>
    %9 = stablehlo.slice %arg1 [0:1, 0:3] : (tensor<7x3xf32>) -> tensor<1x3xf32>
    %10 = stablehlo.reshape %9 : (tensor<1x3xf32>) -> tensor<3xf32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %11 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %12 = "stablehlo.scatter"(%8, %11, %10) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg5: tensor<f32>, %arg6: tensor<f32>):
      stablehlo.return %arg6 : tensor<f32>
    }) : (tensor<7x3xf32>, tensor<1xi32>, tensor<3xf32>) -> tensor<7x3xf32>
    %cst_3 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %13:5 = stablehlo.while(%iterArg = %arg2, %iterArg_6 = %arg1, %iterArg_7 = %12, %iterArg_8 = %cst_3, %iterArg_9 = %c_4) : tensor<f32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<f32>, tensor<i32>
    cond {
      %cst_10 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %17 = stablehlo.compare GT, %iterArg_8, %cst_10, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %c_11 = stablehlo.constant dense<5> : tensor<i32>
      %18 = stablehlo.compare LT, %iterArg_9, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_12 = stablehlo.constant dense<false> : tensor<i1>
      %19 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i1>) -> tensor<i1>
      %20 = stablehlo.compare NE, %18, %19, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %21 = stablehlo.convert %20 : tensor<i1>
      %22 = stablehlo.and %17, %21 : tensor<i1>
      stablehlo.return %22 : tensor<i1>
    } do {
      %17 = func.call @diff(%iterArg_7) : (tensor<7x3xf32>) -> tensor<6x3xf32>
      %18 = stablehlo.multiply %17, %17 : tensor<6x3xf32>
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %19 = stablehlo.reduce(%18 init: %cst_10) applies stablehlo.add across dimensions = [1] : (tensor<6x3xf32>, tensor<f32>) -> tensor<6xf32>
      %20 = stablehlo.broadcast_in_dim %19, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
      %cst_11 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
      %21 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
      %22 = stablehlo.add %20, %21 : tensor<6x1xf32>
      %23 = stablehlo.sqrt %22 : tensor<6x1xf32>
      %24 = stablehlo.broadcast_in_dim %iterArg, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
      %25 = stablehlo.subtract %23, %24 : tensor<6x1xf32>
      %26 = stablehlo.divide %25, %23 : tensor<6x1xf32>
      %27 = stablehlo.broadcast_in_dim %26, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x3xf32>
      %28 = stablehlo.multiply %27, %17 : tensor<6x3xf32>
      %29 = stablehlo.broadcast_in_dim %iterArg, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
      %30 = stablehlo.subtract %23, %29 : tensor<6x1xf32>
      %31 = stablehlo.abs %30 : tensor<6x1xf32>
      %cst_12 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %32 = stablehlo.reduce(%31 init: %cst_12) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<6x1xf32>, tensor<f32>) -> tensor<f32>
      %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %33 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
      %34 = stablehlo.multiply %33, %28 : tensor<6x3xf32>
      %c_14 = stablehlo.constant dense<0> : tensor<i32>
      %35 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %36 = "stablehlo.scatter"(%iterArg_7, %35, %34) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg5: tensor<f32>, %arg6: tensor<f32>):
        %46 = stablehlo.add %arg5, %arg6 : tensor<f32>
        stablehlo.return %46 : tensor<f32>
      }) : (tensor<7x3xf32>, tensor<1xi32>, tensor<6x3xf32>) -> tensor<7x3xf32>
      %cst_15 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
      %37 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
      %38 = stablehlo.multiply %37, %28 : tensor<6x3xf32>
      %c_16 = stablehlo.constant dense<1> : tensor<i32>
      %39 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %40 = "stablehlo.scatter"(%36, %39, %38) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg5: tensor<f32>, %arg6: tensor<f32>):
        %46 = stablehlo.add %arg5, %arg6 : tensor<f32>
        stablehlo.return %46 : tensor<f32>
      }) : (tensor<7x3xf32>, tensor<1xi32>, tensor<6x3xf32>) -> tensor<7x3xf32>
      %41 = stablehlo.slice %iterArg_6 [0:1, 0:3] : (tensor<7x3xf32>) -> tensor<1x3xf32>
      %42 = stablehlo.reshape %41 : (tensor<1x3xf32>) -> tensor<3xf32>
      %c_17 = stablehlo.constant dense<0> : tensor<i32>
      %43 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %44 = "stablehlo.scatter"(%40, %43, %42) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg5: tensor<f32>, %arg6: tensor<f32>):
        stablehlo.return %arg6 : tensor<f32>
      }) : (tensor<7x3xf32>, tensor<1xi32>, tensor<3xf32>) -> tensor<7x3xf32>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %45 = stablehlo.add %iterArg_9, %c_18 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_6, %44, %32, %45 : tensor<f32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<f32>, tensor<i32>
    }
    %14 = stablehlo.subtract %13#2, %arg3 : tensor<7x3xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %16 = stablehlo.divide %14, %15 : tensor<7x3xf32>
    return %13#2, %16 : tensor<7x3xf32>, tensor<7x3xf32>
  }
  func.func private @diff(%arg0: tensor<7x3xf32>) -> tensor<6x3xf32> {
    %0 = stablehlo.slice %arg0 [1:7, 0:3] : (tensor<7x3xf32>) -> tensor<6x3xf32>
    %1 = stablehlo.slice %arg0 [0:6, 0:3] : (tensor<7x3xf32>) -> tensor<6x3xf32>
    %2 = stablehlo.subtract %0, %1 : tensor<6x3xf32>
    return %2 : tensor<6x3xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x7x3xf32>, %arg1: tensor<7x3xf32>, %arg2: tensor<i32>) -> tensor<3x7x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<7x3xf32>) -> tensor<1x7x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x7x3xf32>, tensor<1x7x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x7x3xf32>
    return %1 : tensor<3x7x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
