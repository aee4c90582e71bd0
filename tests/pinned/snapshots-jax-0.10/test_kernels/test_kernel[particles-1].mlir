// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def boris_pusher(
//     step_size: jax.Array,
//     pos: jax.Array,
//     speeds: jax.Array,
//     electric: jax.Array,
//     bf: jax.Array,
//     half_qm: jax.Array,
// ):
//     def body(_, packed):
//         xt, vt = packed
//         local_b = bf * (1 + jnp.sin(xt))
//         v_minus = vt + half_qm * step_size * electric
//         turn = half_qm * step_size * local_b
//         v_prime = v_minus + jnp.cross(v_minus, turn)
//         s_vec = 2 * turn / (1 + jnp.sum(turn**2, axis=-1, keepdims=True))
//         v_new = v_minus + jnp.cross(v_prime, s_vec) + half_qm * step_size * electric
//         xn = xt + step_size * v_new
//         return (xn, v_new)
//
//     x_now, speed_t = lax.fori_loop(0, 5, body, (pos, speeds))
//     return jnp.stack([x_now, speed_t])
//
//   step_size: float32[] in [0.05, 0.3]
//   pos: float32[4, 3] in [-1, 1]
//   speeds: float32[4, 3] in [-1, 1]
//   electric: float32[4, 3] in [-1, 1]
//   bf: float32[4, 3] in [-1, 1]
//   half_qm: float32[] in [0.2, 0.8]
// -----
// forward, cpu
module @jit_boris_pusher attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<4x3xf32>, %arg2: tensor<4x3xf32>, %arg3: tensor<4x3xf32>, %arg4: tensor<4x3xf32>, %arg5: tensor<f32>) -> (tensor<2x4x3xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:7 = stablehlo.while(%iterArg = %arg4, %iterArg_0 = %arg5, %iterArg_1 = %arg0, %iterArg_2 = %arg3, %iterArg_3 = %c, %iterArg_4 = %arg1, %iterArg_5 = %arg2) : tensor<4x3xf32>, tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>
    cond {
      %c_6 = stablehlo.constant dense<5> : tensor<i32>
      %4 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %4 : tensor<i1>
    } do {
      %4:2 = func.call @closed_call(%iterArg, %iterArg_0, %iterArg_1, %iterArg_2, %iterArg_4, %iterArg_5) : (tensor<4x3xf32>, tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>)
      %c_6 = stablehlo.constant dense<1> : tensor<i32>
      %5 = stablehlo.add %iterArg_3, %c_6 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_0, %iterArg_1, %iterArg_2, %5, %4#0, %4#1 : tensor<4x3xf32>, tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>
    }
    %1 = stablehlo.broadcast_in_dim %0#5, dims = [1, 2] : (tensor<4x3xf32>) -> tensor<1x4x3xf32>
    %2 = stablehlo.broadcast_in_dim %0#6, dims = [1, 2] : (tensor<4x3xf32>) -> tensor<1x4x3xf32>
    %3 = stablehlo.concatenate %1, %2, dim = 0 : (tensor<1x4x3xf32>, tensor<1x4x3xf32>) -> tensor<2x4x3xf32>
    return %3 : tensor<2x4x3xf32>
  }
  func.func private @closed_call(%arg0: tensor<4x3xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<4x3xf32>, %arg4: tensor<4x3xf32>, %arg5: tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>) {
    %0 = stablehlo.sine %arg4 : tensor<4x3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %2 = stablehlo.add %1, %0 : tensor<4x3xf32>
    %3 = stablehlo.multiply %arg0, %2 : tensor<4x3xf32>
    %4 = stablehlo.multiply %arg1, %arg2 : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %6 = stablehlo.multiply %5, %arg3 : tensor<4x3xf32>
    %7 = stablehlo.add %arg5, %6 : tensor<4x3xf32>
    %8 = stablehlo.multiply %arg1, %arg2 : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %10 = stablehlo.multiply %9, %3 : tensor<4x3xf32>
    %11 = call @cross(%7, %10) : (tensor<4x3xf32>, tensor<4x3xf32>) -> tensor<4x3xf32>
    %12 = stablehlo.add %7, %11 : tensor<4x3xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %14 = stablehlo.multiply %13, %10 : tensor<4x3xf32>
    %15 = stablehlo.multiply %10, %10 : tensor<4x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%15 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<4xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %19 = stablehlo.add %18, %17 : tensor<4x1xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x3xf32>
    %21 = stablehlo.divide %14, %20 : tensor<4x3xf32>
    %22 = call @cross(%12, %21) : (tensor<4x3xf32>, tensor<4x3xf32>) -> tensor<4x3xf32>
    %23 = stablehlo.add %7, %22 : tensor<4x3xf32>
    %24 = stablehlo.multiply %arg1, %arg2 : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %26 = stablehlo.multiply %25, %arg3 : tensor<4x3xf32>
    %27 = stablehlo.add %23, %26 : tensor<4x3xf32>
    %28 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %29 = stablehlo.multiply %28, %27 : tensor<4x3xf32>
    %30 = stablehlo.add %arg4, %29 : tensor<4x3xf32>
    return %30, %27 : tensor<4x3xf32>, tensor<4x3xf32>
  }
  func.func private @cross(%arg0: tensor<4x3xf32>, %arg1: tensor<4x3xf32>) -> tensor<4x3xf32> {
    %0 = stablehlo.slice %arg0 [0:4, 0:1] : (tensor<4x3xf32>) -> tensor<4x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<4x1xf32>) -> tensor<4xf32>
    %2 = stablehlo.slice %arg0 [0:4, 1:2] : (tensor<4x3xf32>) -> tensor<4x1xf32>
    %3 = stablehlo.reshape %2 : (tensor<4x1xf32>) -> tensor<4xf32>
    %4 = stablehlo.slice %arg0 [0:4, 2:3] : (tensor<4x3xf32>) -> tensor<4x1xf32>
    %5 = stablehlo.reshape %4 : (tensor<4x1xf32>) -> tensor<4xf32>
    %6 = stablehlo.slice %arg1 [0:4, 0:1] : (tensor<4x3xf32>) -> tensor<4x1xf32>
    %7 = stablehlo.reshape %6 : (tensor<4x1xf32>) -> tensor<4xf32>
    %8 = stablehlo.slice %arg1 [0:4, 1:2] : (tensor<4x3xf32>) -> tensor<4x1xf32>
    %9 = stablehlo.reshape %8 : (tensor<4x1xf32>) -> tensor<4xf32>
    %10 = stablehlo.slice %arg1 [0:4, 2:3] : (tensor<4x3xf32>) -> tensor<4x1xf32>
    %11 = stablehlo.reshape %10 : (tensor<4x1xf32>) -> tensor<4xf32>
    %12 = stablehlo.multiply %3, %11 : tensor<4xf32>
    %13 = stablehlo.multiply %5, %9 : tensor<4xf32>
    %14 = stablehlo.subtract %12, %13 : tensor<4xf32>
    %15 = stablehlo.multiply %5, %7 : tensor<4xf32>
    %16 = stablehlo.multiply %1, %11 : tensor<4xf32>
    %17 = stablehlo.subtract %15, %16 : tensor<4xf32>
    %18 = stablehlo.multiply %1, %9 : tensor<4xf32>
    %19 = stablehlo.multiply %3, %7 : tensor<4xf32>
    %20 = stablehlo.subtract %18, %19 : tensor<4xf32>
    %21 = stablehlo.broadcast_in_dim %14, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %22 = stablehlo.broadcast_in_dim %17, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %23 = stablehlo.broadcast_in_dim %20, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %24 = stablehlo.concatenate %21, %22, %23, dim = 0 : (tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<3x4xf32>
    %25 = stablehlo.transpose %24, dims = [1, 0] : (tensor<3x4xf32>) -> tensor<4x3xf32>
    return %25 : tensor<4x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<4x3xf32>, %arg2: tensor<4x3xf32>, %arg3: tensor<4x3xf32>, %arg4: tensor<4x3xf32>, %arg5: tensor<f32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<4x3xf32> {jax.result_info = "result[1]"}, tensor<4x3xf32> {jax.result_info = "result[2]"}, tensor<4x3xf32> {jax.result_info = "result[3]"}, tensor<4x3xf32> {jax.result_info = "result[4]"}, tensor<f32> {jax.result_info = "result[5]"}) {
    %0 = stablehlo.multiply %arg5, %arg0 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %2 = stablehlo.multiply %1, %arg3 : tensor<4x3xf32>
    %3 = stablehlo.multiply %arg5, %arg0 : tensor<f32>
    %4 = stablehlo.multiply %arg5, %arg0 : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %6 = stablehlo.multiply %5, %arg3 : tensor<4x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x4x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x4x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x4x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5x4x3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x4x1xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5x4x3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5x4x1xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<5x4x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %27:28 = stablehlo.while(%iterArg = %arg0, %iterArg_25 = %2, %iterArg_26 = %3, %iterArg_27 = %arg4, %iterArg_28 = %6, %iterArg_29 = %c, %iterArg_30 = %arg1, %iterArg_31 = %arg2, %iterArg_32 = %7, %iterArg_33 = %8, %iterArg_34 = %9, %iterArg_35 = %10, %iterArg_36 = %11, %iterArg_37 = %12, %iterArg_38 = %13, %iterArg_39 = %14, %iterArg_40 = %15, %iterArg_41 = %16, %iterArg_42 = %17, %iterArg_43 = %18, %iterArg_44 = %19, %iterArg_45 = %20, %iterArg_46 = %21, %iterArg_47 = %22, %iterArg_48 = %23, %iterArg_49 = %24, %iterArg_50 = %25, %iterArg_51 = %26) : tensor<f32>, tensor<4x3xf32>, tensor<f32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<5x4x3xf32>, tensor<5x4x3xf32>, tensor<5x4x3xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4x3xf32>, tensor<5x4x1xf32>, tensor<5x4x3xf32>, tensor<5x4x1xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4x3xf32>
    cond {
      %c_52 = stablehlo.constant dense<5> : tensor<i32>
      %36 = stablehlo.compare LT, %iterArg_29, %c_52, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %36 : tensor<i1>
    } do {
      %36:22 = func.call @closed_call(%iterArg, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_30, %iterArg_31) : (tensor<f32>, tensor<4x3xf32>, tensor<f32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x3xf32>, tensor<4x1xf32>, tensor<4x3xf32>, tensor<4x1xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x3xf32>)
      %37 = func.call @dynamic_update_index_in_dim(%iterArg_32, %36#2, %iterArg_29) : (tensor<5x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<5x4x3xf32>
      %38 = func.call @dynamic_update_index_in_dim(%iterArg_33, %36#3, %iterArg_29) : (tensor<5x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<5x4x3xf32>
      %39 = func.call @dynamic_update_index_in_dim(%iterArg_34, %36#4, %iterArg_29) : (tensor<5x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<5x4x3xf32>
      %40 = func.call @dynamic_update_index_in_dim_0(%iterArg_35, %36#5, %iterArg_29) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %41 = func.call @dynamic_update_index_in_dim_0(%iterArg_36, %36#6, %iterArg_29) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %42 = func.call @dynamic_update_index_in_dim_0(%iterArg_37, %36#7, %iterArg_29) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %43 = func.call @dynamic_update_index_in_dim_0(%iterArg_38, %36#8, %iterArg_29) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %44 = func.call @dynamic_update_index_in_dim_0(%iterArg_39, %36#9, %iterArg_29) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %45 = func.call @dynamic_update_index_in_dim_0(%iterArg_40, %36#10, %iterArg_29) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %46 = func.call @dynamic_update_index_in_dim(%iterArg_41, %36#11, %iterArg_29) : (tensor<5x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<5x4x3xf32>
      %47 = func.call @dynamic_update_index_in_dim_1(%iterArg_42, %36#12, %iterArg_29) : (tensor<5x4x1xf32>, tensor<4x1xf32>, tensor<i32>) -> tensor<5x4x1xf32>
      %48 = func.call @dynamic_update_index_in_dim(%iterArg_43, %36#13, %iterArg_29) : (tensor<5x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<5x4x3xf32>
      %49 = func.call @dynamic_update_index_in_dim_1(%iterArg_44, %36#14, %iterArg_29) : (tensor<5x4x1xf32>, tensor<4x1xf32>, tensor<i32>) -> tensor<5x4x1xf32>
      %50 = func.call @dynamic_update_index_in_dim_0(%iterArg_45, %36#15, %iterArg_29) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %51 = func.call @dynamic_update_index_in_dim_0(%iterArg_46, %36#16, %iterArg_29) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %52 = func.call @dynamic_update_index_in_dim_0(%iterArg_47, %36#17, %iterArg_29) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %53 = func.call @dynamic_update_index_in_dim_0(%iterArg_48, %36#18, %iterArg_29) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %54 = func.call @dynamic_update_index_in_dim_0(%iterArg_49, %36#19, %iterArg_29) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %55 = func.call @dynamic_update_index_in_dim_0(%iterArg_50, %36#20, %iterArg_29) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %56 = func.call @dynamic_update_index_in_dim(%iterArg_51, %36#21, %iterArg_29) : (tensor<5x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<5x4x3xf32>
      %c_52 = stablehlo.constant dense<1> : tensor<i32>
      %57 = stablehlo.add %iterArg_29, %c_52 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %57, %36#0, %36#1, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, %48, %49, %50, %51, %52, %53, %54, %55, %56 : tensor<f32>, tensor<4x3xf32>, tensor<f32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<5x4x3xf32>, tensor<5x4x3xf32>, tensor<5x4x3xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4x3xf32>, tensor<5x4x1xf32>, tensor<5x4x3xf32>, tensor<5x4x1xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4x3xf32>
    }
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %29 = stablehlo.slice %28 [0:1, 0:4, 0:3] : (tensor<2x4x3xf32>) -> tensor<1x4x3xf32>
    %30 = stablehlo.reshape %29 : (tensor<1x4x3xf32>) -> tensor<4x3xf32>
    %31 = stablehlo.slice %28 [1:2, 0:4, 0:3] : (tensor<2x4x3xf32>) -> tensor<1x4x3xf32>
    %32 = stablehlo.reshape %31 : (tensor<1x4x3xf32>) -> tensor<4x3xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_24 = stablehlo.constant dense<0> : tensor<i32>
    %35:34 = stablehlo.while(%iterArg = %27#8, %iterArg_25 = %27#9, %iterArg_26 = %27#10, %iterArg_27 = %27#11, %iterArg_28 = %27#12, %iterArg_29 = %27#13, %iterArg_30 = %27#14, %iterArg_31 = %27#15, %iterArg_32 = %27#16, %iterArg_33 = %27#17, %iterArg_34 = %27#18, %iterArg_35 = %27#19, %iterArg_36 = %27#20, %iterArg_37 = %27#21, %iterArg_38 = %27#22, %iterArg_39 = %27#23, %iterArg_40 = %27#24, %iterArg_41 = %27#25, %iterArg_42 = %27#26, %iterArg_43 = %27#27, %iterArg_44 = %arg4, %iterArg_45 = %arg0, %iterArg_46 = %arg5, %iterArg_47 = %arg3, %iterArg_48 = %0, %iterArg_49 = %3, %iterArg_50 = %4, %iterArg_51 = %c_24, %iterArg_52 = %33, %iterArg_53 = %cst_22, %iterArg_54 = %cst_23, %iterArg_55 = %34, %iterArg_56 = %30, %iterArg_57 = %32) : tensor<5x4x3xf32>, tensor<5x4x3xf32>, tensor<5x4x3xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4x3xf32>, tensor<5x4x1xf32>, tensor<5x4x3xf32>, tensor<5x4x1xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4x3xf32>, tensor<4x3xf32>, tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<4x3xf32>, tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>
    cond {
      %c_58 = stablehlo.constant dense<5> : tensor<i32>
      %36 = stablehlo.compare LT, %iterArg_51, %c_58, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %36 : tensor<i1>
    } do {
      %c_58 = stablehlo.constant dense<5> : tensor<i32>
      %36 = stablehlo.subtract %c_58, %iterArg_51 : tensor<i32>
      %c_59 = stablehlo.constant dense<1> : tensor<i32>
      %37 = stablehlo.subtract %36, %c_59 : tensor<i32>
      %38 = func.call @dynamic_index_in_dim(%iterArg, %37) : (tensor<5x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %39 = func.call @dynamic_index_in_dim(%iterArg_25, %37) : (tensor<5x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %40 = func.call @dynamic_index_in_dim(%iterArg_26, %37) : (tensor<5x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %41 = func.call @dynamic_index_in_dim_2(%iterArg_27, %37) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %42 = func.call @dynamic_index_in_dim_2(%iterArg_28, %37) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %43 = func.call @dynamic_index_in_dim_2(%iterArg_29, %37) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %44 = func.call @dynamic_index_in_dim_2(%iterArg_30, %37) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %45 = func.call @dynamic_index_in_dim_2(%iterArg_31, %37) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %46 = func.call @dynamic_index_in_dim_2(%iterArg_32, %37) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %47 = func.call @dynamic_index_in_dim(%iterArg_33, %37) : (tensor<5x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %48 = func.call @dynamic_index_in_dim_3(%iterArg_34, %37) : (tensor<5x4x1xf32>, tensor<i32>) -> tensor<4x1xf32>
      %49 = func.call @dynamic_index_in_dim(%iterArg_35, %37) : (tensor<5x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %50 = func.call @dynamic_index_in_dim_3(%iterArg_36, %37) : (tensor<5x4x1xf32>, tensor<i32>) -> tensor<4x1xf32>
      %51 = func.call @dynamic_index_in_dim_2(%iterArg_37, %37) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %52 = func.call @dynamic_index_in_dim_2(%iterArg_38, %37) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %53 = func.call @dynamic_index_in_dim_2(%iterArg_39, %37) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %54 = func.call @dynamic_index_in_dim_2(%iterArg_40, %37) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %55 = func.call @dynamic_index_in_dim_2(%iterArg_41, %37) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %56 = func.call @dynamic_index_in_dim_2(%iterArg_42, %37) : (tensor<5x4xf32>, tensor<i32>) -> tensor<4xf32>
      %57 = func.call @dynamic_index_in_dim(%iterArg_43, %37) : (tensor<5x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %58:6 = func.call @closed_call_4(%iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, %48, %49, %50, %51, %52, %53, %54, %55, %56, %57) : (tensor<4x3xf32>, tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x3xf32>, tensor<4x1xf32>, tensor<4x3xf32>, tensor<4x1xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>)
      %c_60 = stablehlo.constant dense<1> : tensor<i32>
      %59 = stablehlo.add %iterArg_51, %c_60 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %59, %58#0, %58#1, %58#2, %58#3, %58#4, %58#5 : tensor<5x4x3xf32>, tensor<5x4x3xf32>, tensor<5x4x3xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4x3xf32>, tensor<5x4x1xf32>, tensor<5x4x3xf32>, tensor<5x4x1xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4x3xf32>, tensor<4x3xf32>, tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<4x3xf32>, tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>
    }
    return %35#30, %35#32, %35#33, %35#31, %35#28, %35#29 : tensor<f32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<4x3xf32>, %arg2: tensor<f32>, %arg3: tensor<4x3xf32>, %arg4: tensor<4x3xf32>, %arg5: tensor<4x3xf32>, %arg6: tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x3xf32>, tensor<4x1xf32>, tensor<4x3xf32>, tensor<4x1xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x3xf32>) {
    %0 = stablehlo.sine %arg5 : tensor<4x3xf32>
    %1 = stablehlo.cosine %arg5 : tensor<4x3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %3 = stablehlo.add %2, %0 : tensor<4x3xf32>
    %4 = stablehlo.multiply %arg3, %3 : tensor<4x3xf32>
    %5 = stablehlo.add %arg6, %arg1 : tensor<4x3xf32>
    %6 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %7 = stablehlo.multiply %6, %4 : tensor<4x3xf32>
    %8:7 = call @cross(%5, %7) : (tensor<4x3xf32>, tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>)
    %9 = stablehlo.add %5, %8#0 : tensor<4x3xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %11 = stablehlo.multiply %10, %7 : tensor<4x3xf32>
    %12 = stablehlo.multiply %7, %7 : tensor<4x3xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %14 = stablehlo.multiply %13, %7 : tensor<4x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%12 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<4xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %18 = stablehlo.add %17, %16 : tensor<4x1xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x3xf32>
    %20 = stablehlo.divide %11, %19 : tensor<4x3xf32>
    %21 = stablehlo.multiply %18, %18 : tensor<4x1xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %23 = stablehlo.divide %22, %21 : tensor<4x1xf32>
    %24:7 = call @cross(%9, %20) : (tensor<4x3xf32>, tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>)
    %25 = stablehlo.add %5, %24#0 : tensor<4x3xf32>
    %26 = stablehlo.add %25, %arg4 : tensor<4x3xf32>
    %27 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %28 = stablehlo.multiply %27, %26 : tensor<4x3xf32>
    %29 = stablehlo.add %arg5, %28 : tensor<4x3xf32>
    return %29, %26, %1, %3, %4, %8#1, %8#2, %8#3, %8#4, %8#5, %8#6, %14, %18, %11, %23, %24#1, %24#2, %24#3, %24#4, %24#5, %24#6, %26 : tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x3xf32>, tensor<4x1xf32>, tensor<4x3xf32>, tensor<4x1xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x3xf32>
  }
  func.func private @cross(%arg0: tensor<4x3xf32>, %arg1: tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
    %0 = stablehlo.slice %arg0 [0:4, 0:1] : (tensor<4x3xf32>) -> tensor<4x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<4x1xf32>) -> tensor<4xf32>
    %2 = stablehlo.slice %arg0 [0:4, 1:2] : (tensor<4x3xf32>) -> tensor<4x1xf32>
    %3 = stablehlo.reshape %2 : (tensor<4x1xf32>) -> tensor<4xf32>
    %4 = stablehlo.slice %arg0 [0:4, 2:3] : (tensor<4x3xf32>) -> tensor<4x1xf32>
    %5 = stablehlo.reshape %4 : (tensor<4x1xf32>) -> tensor<4xf32>
    %6 = stablehlo.slice %arg1 [0:4, 0:1] : (tensor<4x3xf32>) -> tensor<4x1xf32>
    %7 = stablehlo.reshape %6 : (tensor<4x1xf32>) -> tensor<4xf32>
    %8 = stablehlo.slice %arg1 [0:4, 1:2] : (tensor<4x3xf32>) -> tensor<4x1xf32>
    %9 = stablehlo.reshape %8 : (tensor<4x1xf32>) -> tensor<4xf32>
    %10 = stablehlo.slice %arg1 [0:4, 2:3] : (tensor<4x3xf32>) -> tensor<4x1xf32>
    %11 = stablehlo.reshape %10 : (tensor<4x1xf32>) -> tensor<4xf32>
    %12 = stablehlo.multiply %3, %11 : tensor<4xf32>
    %13 = stablehlo.multiply %5, %9 : tensor<4xf32>
    %14 = stablehlo.subtract %12, %13 : tensor<4xf32>
    %15 = stablehlo.multiply %5, %7 : tensor<4xf32>
    %16 = stablehlo.multiply %1, %11 : tensor<4xf32>
    %17 = stablehlo.subtract %15, %16 : tensor<4xf32>
    %18 = stablehlo.multiply %1, %9 : tensor<4xf32>
    %19 = stablehlo.multiply %3, %7 : tensor<4xf32>
    %20 = stablehlo.subtract %18, %19 : tensor<4xf32>
    %21 = stablehlo.broadcast_in_dim %14, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %22 = stablehlo.broadcast_in_dim %17, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %23 = stablehlo.broadcast_in_dim %20, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %24 = stablehlo.concatenate %21, %22, %23, dim = 0 : (tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<3x4xf32>
    %25 = stablehlo.transpose %24, dims = [1, 0] : (tensor<3x4xf32>) -> tensor<4x3xf32>
    return %25, %11, %3, %9, %5, %7, %1 : tensor<4x3xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5x4x3xf32>, %arg1: tensor<4x3xf32>, %arg2: tensor<i32>) -> tensor<5x4x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x3xf32>) -> tensor<1x4x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x4x3xf32>, tensor<1x4x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x4x3xf32>
    return %1 : tensor<5x4x3xf32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<5x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<5x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<5x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<5x4xf32>
    return %1 : tensor<5x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<5x4x1xf32>, %arg1: tensor<4x1xf32>, %arg2: tensor<i32>) -> tensor<5x4x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x1xf32>) -> tensor<1x4x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x4x1xf32>, tensor<1x4x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x4x1xf32>
    return %1 : tensor<5x4x1xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5x4x3xf32>, %arg1: tensor<i32>) -> tensor<4x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 3] : (tensor<5x4x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x3xf32>) -> tensor<4x3xf32>
    return %1 : tensor<4x3xf32>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<5x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<5x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<5x4x1xf32>, %arg1: tensor<i32>) -> tensor<4x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 1] : (tensor<5x4x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x1xf32>) -> tensor<4x1xf32>
    return %1 : tensor<4x1xf32>
  }
  func.func private @closed_call_4(%arg0: tensor<4x3xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<4x3xf32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<f32>, %arg7: tensor<4x3xf32>, %arg8: tensor<f32>, %arg9: tensor<f32>, %arg10: tensor<4x3xf32>, %arg11: tensor<4x3xf32>, %arg12: tensor<4x3xf32>, %arg13: tensor<4x3xf32>, %arg14: tensor<4x3xf32>, %arg15: tensor<4x3xf32>, %arg16: tensor<4xf32>, %arg17: tensor<4xf32>, %arg18: tensor<4xf32>, %arg19: tensor<4xf32>, %arg20: tensor<4xf32>, %arg21: tensor<4xf32>, %arg22: tensor<4x3xf32>, %arg23: tensor<4x1xf32>, %arg24: tensor<4x3xf32>, %arg25: tensor<4x1xf32>, %arg26: tensor<4xf32>, %arg27: tensor<4xf32>, %arg28: tensor<4xf32>, %arg29: tensor<4xf32>, %arg30: tensor<4xf32>, %arg31: tensor<4xf32>, %arg32: tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %1 = stablehlo.multiply %0, %arg11 : tensor<4x3xf32>
    %2 = stablehlo.add %arg12, %1 : tensor<4x3xf32>
    %3 = stablehlo.multiply %arg11, %arg32 : tensor<4x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<f32>
    %5 = stablehlo.add %arg9, %4 : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %arg6, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %7 = stablehlo.multiply %6, %2 : tensor<4x3xf32>
    %8 = stablehlo.add %arg10, %7 : tensor<4x3xf32>
    %9 = stablehlo.multiply %2, %arg3 : tensor<4x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%9 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<f32>
    %11 = stablehlo.multiply %arg2, %10 : tensor<f32>
    %12 = stablehlo.add %5, %11 : tensor<f32>
    %13 = stablehlo.multiply %10, %arg1 : tensor<f32>
    %14 = stablehlo.add %arg8, %13 : tensor<f32>
    %15:2 = call @cross_5(%arg26, %arg27, %arg28, %arg29, %arg30, %arg31, %2) : (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>)
    %16 = stablehlo.broadcast_in_dim %arg25, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x3xf32>
    %17 = stablehlo.multiply %15#1, %16 : tensor<4x3xf32>
    %18 = stablehlo.multiply %17, %arg24 : tensor<4x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.reduce(%18 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<4xf32>
    %20 = stablehlo.reshape %19 : (tensor<4xf32>) -> tensor<4x1xf32>
    %21 = stablehlo.negate %20 : tensor<4x1xf32>
    %22 = stablehlo.broadcast_in_dim %arg23, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x3xf32>
    %23 = stablehlo.divide %15#1, %22 : tensor<4x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%21 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<4xf32>) -> tensor<4x3xf32>
    %26 = stablehlo.multiply %25, %arg22 : tensor<4x3xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %28 = stablehlo.multiply %27, %23 : tensor<4x3xf32>
    %29 = stablehlo.add %26, %28 : tensor<4x3xf32>
    %30 = stablehlo.add %2, %15#0 : tensor<4x3xf32>
    %31:2 = call @cross_5(%arg16, %arg17, %arg18, %arg19, %arg20, %arg21, %15#0) : (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>)
    %32 = stablehlo.add %30, %31#0 : tensor<4x3xf32>
    %33 = stablehlo.add %29, %31#1 : tensor<4x3xf32>
    %34 = stablehlo.broadcast_in_dim %arg5, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %35 = stablehlo.multiply %34, %33 : tensor<4x3xf32>
    %36 = stablehlo.multiply %33, %arg15 : tensor<4x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.reduce(%36 init: %cst_4) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<f32>
    %38 = stablehlo.multiply %arg2, %37 : tensor<f32>
    %39 = stablehlo.add %12, %38 : tensor<f32>
    %40 = stablehlo.multiply %37, %arg1 : tensor<f32>
    %41 = stablehlo.add %14, %40 : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %43 = stablehlo.multiply %42, %32 : tensor<4x3xf32>
    %44 = stablehlo.add %8, %43 : tensor<4x3xf32>
    %45 = stablehlo.multiply %32, %arg3 : tensor<4x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.reduce(%45 init: %cst_5) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<f32>
    %47 = stablehlo.multiply %arg2, %46 : tensor<f32>
    %48 = stablehlo.add %39, %47 : tensor<f32>
    %49 = stablehlo.multiply %46, %arg1 : tensor<f32>
    %50 = stablehlo.add %41, %49 : tensor<f32>
    %51 = stablehlo.multiply %arg0, %35 : tensor<4x3xf32>
    %52 = stablehlo.multiply %35, %arg14 : tensor<4x3xf32>
    %53 = stablehlo.add %arg7, %52 : tensor<4x3xf32>
    %54 = stablehlo.multiply %51, %arg13 : tensor<4x3xf32>
    %55 = stablehlo.add %arg11, %54 : tensor<4x3xf32>
    return %53, %50, %48, %44, %55, %32 : tensor<4x3xf32>, tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>
  }
  func.func private @cross_5(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<4xf32>, %arg4: tensor<4xf32>, %arg5: tensor<4xf32>, %arg6: tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>) {
    %0 = stablehlo.transpose %arg6, dims = [1, 0] : (tensor<4x3xf32>) -> tensor<3x4xf32>
    %1 = stablehlo.slice %0 [0:1, 0:4] : (tensor<3x4xf32>) -> tensor<1x4xf32>
    %2 = stablehlo.slice %0 [1:2, 0:4] : (tensor<3x4xf32>) -> tensor<1x4xf32>
    %3 = stablehlo.slice %0 [2:3, 0:4] : (tensor<3x4xf32>) -> tensor<1x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%2 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.reduce(%1 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<4xf32>
    %7 = stablehlo.negate %4 : tensor<4xf32>
    %8 = stablehlo.multiply %arg1, %7 : tensor<4xf32>
    %9 = stablehlo.multiply %7, %arg4 : tensor<4xf32>
    %10 = stablehlo.multiply %arg5, %4 : tensor<4xf32>
    %11 = stablehlo.multiply %4, %arg2 : tensor<4xf32>
    %12 = stablehlo.negate %5 : tensor<4xf32>
    %13 = stablehlo.multiply %arg5, %12 : tensor<4xf32>
    %14 = stablehlo.multiply %12, %arg0 : tensor<4xf32>
    %15 = stablehlo.add %11, %14 : tensor<4xf32>
    %16 = stablehlo.multiply %arg3, %5 : tensor<4xf32>
    %17 = stablehlo.add %8, %16 : tensor<4xf32>
    %18 = stablehlo.multiply %5, %arg4 : tensor<4xf32>
    %19 = stablehlo.negate %6 : tensor<4xf32>
    %20 = stablehlo.multiply %arg3, %19 : tensor<4xf32>
    %21 = stablehlo.add %10, %20 : tensor<4xf32>
    %22 = stablehlo.multiply %19, %arg2 : tensor<4xf32>
    %23 = stablehlo.add %18, %22 : tensor<4xf32>
    %24 = stablehlo.multiply %arg1, %6 : tensor<4xf32>
    %25 = stablehlo.add %13, %24 : tensor<4xf32>
    %26 = stablehlo.multiply %6, %arg0 : tensor<4xf32>
    %27 = stablehlo.add %9, %26 : tensor<4xf32>
    %28 = stablehlo.broadcast_in_dim %25, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.pad %28, %cst_2, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %30 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.pad %30, %cst_3, low = [0, 1], high = [0, 1], interior = [0, 0] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %32 = stablehlo.add %29, %31 : tensor<4x3xf32>
    %33 = stablehlo.broadcast_in_dim %17, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.pad %33, %cst_4, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %35 = stablehlo.add %32, %34 : tensor<4x3xf32>
    %36 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.pad %36, %cst_5, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %38 = stablehlo.broadcast_in_dim %27, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.pad %38, %cst_6, low = [0, 1], high = [0, 1], interior = [0, 0] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %40 = stablehlo.add %37, %39 : tensor<4x3xf32>
    %41 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.pad %41, %cst_7, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %43 = stablehlo.add %40, %42 : tensor<4x3xf32>
    return %43, %35 : tensor<4x3xf32>, tensor<4x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
