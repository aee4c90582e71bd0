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
      %c_7 = stablehlo.constant dense<0> : tensor<i32>
      %3:6 = stablehlo.while(%iterArg_9 = %iterArg, %iterArg_10 = %iterArg_1, %iterArg_11 = %iterArg_2, %iterArg_12 = %c_7, %iterArg_13 = %iterArg_4, %iterArg_14 = %iterArg_5) : tensor<f32>, tensor<7x3xf32>, tensor<f32>, tensor<i32>, tensor<7x3xf32>, tensor<7x3xf32>
      cond {
        %c_15 = stablehlo.constant dense<3> : tensor<i32>
        %6 = stablehlo.compare LT, %iterArg_12, %c_15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %6 : tensor<i1>
      } do {
        %cst_15 = stablehlo.constant dense<0.899999976> : tensor<f32>
        %6 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
        %7 = stablehlo.multiply %6, %iterArg_14 : tensor<7x3xf32>
        %cst_16 = stablehlo.constant dense<-5.000000e-02> : tensor<f32>
        %8 = stablehlo.multiply %cst_16, %iterArg_9 : tensor<f32>
        %c_17 = stablehlo.constant dense<2> : tensor<i32>
        %9 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i32>) -> tensor<1xi32>
        %10 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<7xf32>
        %11 = "stablehlo.scatter"(%7, %9, %10) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1]>, unique_indices = true}> ({
        ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
          %24 = stablehlo.add %arg3, %arg4 : tensor<f32>
          stablehlo.return %24 : tensor<f32>
        }) : (tensor<7x3xf32>, tensor<1xi32>, tensor<7xf32>) -> tensor<7x3xf32>
        %cst_18 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
        %12 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
        %13 = stablehlo.multiply %12, %11 : tensor<7x3xf32>
        %14 = stablehlo.add %iterArg_13, %13 : tensor<7x3xf32>
        %15 = stablehlo.slice %iterArg_10 [0:1, 0:3] : (tensor<7x3xf32>) -> tensor<1x3xf32>
        %16 = stablehlo.reshape %15 : (tensor<1x3xf32>) -> tensor<3xf32>
        %c_19 = stablehlo.constant dense<0> : tensor<i32>
        %17 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<i32>) -> tensor<1xi32>
        %18 = "stablehlo.scatter"(%14, %17, %16) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
        ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
          stablehlo.return %arg4 : tensor<f32>
        }) : (tensor<7x3xf32>, tensor<1xi32>, tensor<3xf32>) -> tensor<7x3xf32>
        %cst_20 = stablehlo.constant dense<0x7F800000> : tensor<f32>
        %c_21 = stablehlo.constant dense<0> : tensor<i32>
        %19:5 = stablehlo.while(%iterArg_24 = %iterArg_11, %iterArg_25 = %iterArg_10, %iterArg_26 = %18, %iterArg_27 = %cst_20, %iterArg_28 = %c_21) : tensor<f32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<f32>, tensor<i32>
        cond {
          %cst_29 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
          %24 = stablehlo.compare GT, %iterArg_27, %cst_29, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
          %c_30 = stablehlo.constant dense<5> : tensor<i32>
          %25 = stablehlo.compare LT, %iterArg_28, %c_30, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
          %c_31 = stablehlo.constant dense<false> : tensor<i1>
          %26 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<i1>) -> tensor<i1>
          %27 = stablehlo.compare NE, %25, %26, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
          %28 = stablehlo.convert %27 : tensor<i1>
          %29 = stablehlo.and %24, %28 : tensor<i1>
          stablehlo.return %29 : tensor<i1>
        } do {
          %24 = func.call @diff(%iterArg_26) : (tensor<7x3xf32>) -> tensor<6x3xf32>
          %25 = stablehlo.multiply %24, %24 : tensor<6x3xf32>
          %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
          %26 = stablehlo.reduce(%25 init: %cst_29) applies stablehlo.add across dimensions = [1] : (tensor<6x3xf32>, tensor<f32>) -> tensor<6xf32>
          %27 = stablehlo.broadcast_in_dim %26, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
          %cst_30 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
          %28 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
          %29 = stablehlo.add %27, %28 : tensor<6x1xf32>
          %30 = stablehlo.sqrt %29 : tensor<6x1xf32>
          %31 = stablehlo.broadcast_in_dim %iterArg_24, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
          %32 = stablehlo.subtract %30, %31 : tensor<6x1xf32>
          %33 = stablehlo.divide %32, %30 : tensor<6x1xf32>
          %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x3xf32>
          %35 = stablehlo.multiply %34, %24 : tensor<6x3xf32>
          %36 = stablehlo.broadcast_in_dim %iterArg_24, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
          %37 = stablehlo.subtract %30, %36 : tensor<6x1xf32>
          %38 = stablehlo.abs %37 : tensor<6x1xf32>
          %cst_31 = stablehlo.constant dense<0xFF800000> : tensor<f32>
          %39 = stablehlo.reduce(%38 init: %cst_31) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<6x1xf32>, tensor<f32>) -> tensor<f32>
          %cst_32 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
          %40 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
          %41 = stablehlo.multiply %40, %35 : tensor<6x3xf32>
          %c_33 = stablehlo.constant dense<0> : tensor<i32>
          %42 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<i32>) -> tensor<1xi32>
          %43 = "stablehlo.scatter"(%iterArg_26, %42, %41) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
          ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
            %53 = stablehlo.add %arg3, %arg4 : tensor<f32>
            stablehlo.return %53 : tensor<f32>
          }) : (tensor<7x3xf32>, tensor<1xi32>, tensor<6x3xf32>) -> tensor<7x3xf32>
          %cst_34 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
          %44 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
          %45 = stablehlo.multiply %44, %35 : tensor<6x3xf32>
          %c_35 = stablehlo.constant dense<1> : tensor<i32>
          %46 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<i32>) -> tensor<1xi32>
          %47 = "stablehlo.scatter"(%43, %46, %45) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
          ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
            %53 = stablehlo.add %arg3, %arg4 : tensor<f32>
            stablehlo.return %53 : tensor<f32>
          }) : (tensor<7x3xf32>, tensor<1xi32>, tensor<6x3xf32>) -> tensor<7x3xf32>
          %48 = stablehlo.slice %iterArg_25 [0:1, 0:3] : (tensor<7x3xf32>) -> tensor<1x3xf32>
          %49 = stablehlo.reshape %48 : (tensor<1x3xf32>) -> tensor<3xf32>
          %c_36 = stablehlo.constant dense<0> : tensor<i32>
          %50 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<i32>) -> tensor<1xi32>
          %51 = "stablehlo.scatter"(%47, %50, %49) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
          ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
            stablehlo.return %arg4 : tensor<f32>
          }) : (tensor<7x3xf32>, tensor<1xi32>, tensor<3xf32>) -> tensor<7x3xf32>
          %c_37 = stablehlo.constant dense<1> : tensor<i32>
          %52 = stablehlo.add %iterArg_28, %c_37 : tensor<i32>
          stablehlo.return %iterArg_24, %iterArg_25, %51, %39, %52 : tensor<f32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<f32>, tensor<i32>
        }
        %20 = stablehlo.subtract %19#2, %iterArg_13 : tensor<7x3xf32>
        %cst_22 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
        %21 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
        %22 = stablehlo.divide %20, %21 : tensor<7x3xf32>
        %c_23 = stablehlo.constant dense<1> : tensor<i32>
        %23 = stablehlo.add %iterArg_12, %c_23 : tensor<i32>
        stablehlo.return %iterArg_9, %iterArg_10, %iterArg_11, %23, %19#2, %22 : tensor<f32>, tensor<7x3xf32>, tensor<f32>, tensor<i32>, tensor<7x3xf32>, tensor<7x3xf32>
      }
      %4 = func.call @dynamic_update_index_in_dim(%iterArg_6, %3#4, %iterArg_3) : (tensor<3x7x3xf32>, tensor<7x3xf32>, tensor<i32>) -> tensor<3x7x3xf32>
      %c_8 = stablehlo.constant dense<1> : tensor<i32>
      %5 = stablehlo.add %iterArg_3, %c_8 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_1, %iterArg_2, %5, %3#4, %3#5, %4 : tensor<f32>, tensor<7x3xf32>, tensor<f32>, tensor<i32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<3x7x3xf32>
    }
    return %2#6 : tensor<3x7x3xf32>
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
