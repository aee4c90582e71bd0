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
      %4 = stablehlo.sine %iterArg_4 : tensor<4x3xf32>
      %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %6 = stablehlo.add %5, %4 : tensor<4x3xf32>
      %7 = stablehlo.multiply %iterArg, %6 : tensor<4x3xf32>
      %8 = stablehlo.multiply %iterArg_0, %iterArg_1 : tensor<f32>
      %9 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %10 = stablehlo.multiply %9, %iterArg_2 : tensor<4x3xf32>
      %11 = stablehlo.add %iterArg_5, %10 : tensor<4x3xf32>
      %12 = stablehlo.multiply %iterArg_0, %iterArg_1 : tensor<f32>
      %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %14 = stablehlo.multiply %13, %7 : tensor<4x3xf32>
      %15 = func.call @cross(%11, %14) : (tensor<4x3xf32>, tensor<4x3xf32>) -> tensor<4x3xf32>
      %16 = stablehlo.add %11, %15 : tensor<4x3xf32>
      %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %17 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %18 = stablehlo.multiply %17, %14 : tensor<4x3xf32>
      %19 = stablehlo.multiply %14, %14 : tensor<4x3xf32>
      %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %20 = stablehlo.reduce(%19 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<4xf32>
      %21 = stablehlo.broadcast_in_dim %20, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
      %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %22 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
      %23 = stablehlo.add %22, %21 : tensor<4x1xf32>
      %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x3xf32>
      %25 = stablehlo.divide %18, %24 : tensor<4x3xf32>
      %26 = func.call @cross(%16, %25) : (tensor<4x3xf32>, tensor<4x3xf32>) -> tensor<4x3xf32>
      %27 = stablehlo.add %11, %26 : tensor<4x3xf32>
      %28 = stablehlo.multiply %iterArg_0, %iterArg_1 : tensor<f32>
      %29 = stablehlo.broadcast_in_dim %28, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %30 = stablehlo.multiply %29, %iterArg_2 : tensor<4x3xf32>
      %31 = stablehlo.add %27, %30 : tensor<4x3xf32>
      %32 = stablehlo.broadcast_in_dim %iterArg_1, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %33 = stablehlo.multiply %32, %31 : tensor<4x3xf32>
      %34 = stablehlo.add %iterArg_4, %33 : tensor<4x3xf32>
      %c_9 = stablehlo.constant dense<1> : tensor<i32>
      %35 = stablehlo.add %iterArg_3, %c_9 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_0, %iterArg_1, %iterArg_2, %35, %34, %31 : tensor<4x3xf32>, tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>
    }
    %1 = stablehlo.broadcast_in_dim %0#5, dims = [1, 2] : (tensor<4x3xf32>) -> tensor<1x4x3xf32>
    %2 = stablehlo.broadcast_in_dim %0#6, dims = [1, 2] : (tensor<4x3xf32>) -> tensor<1x4x3xf32>
    %3 = stablehlo.concatenate %1, %2, dim = 0 : (tensor<1x4x3xf32>, tensor<1x4x3xf32>) -> tensor<2x4x3xf32>
    return %3 : tensor<2x4x3xf32>
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
      %36 = stablehlo.sine %iterArg_30 : tensor<4x3xf32>
      %37 = stablehlo.cosine %iterArg_30 : tensor<4x3xf32>
      %cst_52 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %38 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %39 = stablehlo.add %38, %36 : tensor<4x3xf32>
      %40 = stablehlo.multiply %iterArg_27, %39 : tensor<4x3xf32>
      %41 = stablehlo.add %iterArg_31, %iterArg_25 : tensor<4x3xf32>
      %42 = stablehlo.broadcast_in_dim %iterArg_26, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %43 = stablehlo.multiply %42, %40 : tensor<4x3xf32>
      %44:7 = func.call @cross(%41, %43) : (tensor<4x3xf32>, tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>)
      %45 = stablehlo.add %41, %44#0 : tensor<4x3xf32>
      %cst_53 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %46 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %47 = stablehlo.multiply %46, %43 : tensor<4x3xf32>
      %48 = stablehlo.multiply %43, %43 : tensor<4x3xf32>
      %cst_54 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %49 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %50 = stablehlo.multiply %49, %43 : tensor<4x3xf32>
      %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %51 = stablehlo.reduce(%48 init: %cst_55) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<4xf32>
      %52 = stablehlo.broadcast_in_dim %51, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
      %cst_56 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %53 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
      %54 = stablehlo.add %53, %52 : tensor<4x1xf32>
      %55 = stablehlo.broadcast_in_dim %54, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x3xf32>
      %56 = stablehlo.divide %47, %55 : tensor<4x3xf32>
      %57 = stablehlo.multiply %54, %54 : tensor<4x1xf32>
      %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %58 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
      %59 = stablehlo.divide %58, %57 : tensor<4x1xf32>
      %60:7 = func.call @cross(%45, %56) : (tensor<4x3xf32>, tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>)
      %61 = stablehlo.add %41, %60#0 : tensor<4x3xf32>
      %62 = stablehlo.add %61, %iterArg_28 : tensor<4x3xf32>
      %63 = stablehlo.broadcast_in_dim %iterArg, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %64 = stablehlo.multiply %63, %62 : tensor<4x3xf32>
      %65 = stablehlo.add %iterArg_30, %64 : tensor<4x3xf32>
      %66 = func.call @dynamic_update_index_in_dim(%iterArg_32, %37, %iterArg_29) : (tensor<5x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<5x4x3xf32>
      %67 = func.call @dynamic_update_index_in_dim(%iterArg_33, %39, %iterArg_29) : (tensor<5x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<5x4x3xf32>
      %68 = func.call @dynamic_update_index_in_dim(%iterArg_34, %40, %iterArg_29) : (tensor<5x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<5x4x3xf32>
      %69 = func.call @dynamic_update_index_in_dim_0(%iterArg_35, %44#1, %iterArg_29) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %70 = func.call @dynamic_update_index_in_dim_0(%iterArg_36, %44#2, %iterArg_29) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %71 = func.call @dynamic_update_index_in_dim_0(%iterArg_37, %44#3, %iterArg_29) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %72 = func.call @dynamic_update_index_in_dim_0(%iterArg_38, %44#4, %iterArg_29) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %73 = func.call @dynamic_update_index_in_dim_0(%iterArg_39, %44#5, %iterArg_29) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %74 = func.call @dynamic_update_index_in_dim_0(%iterArg_40, %44#6, %iterArg_29) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %75 = func.call @dynamic_update_index_in_dim(%iterArg_41, %50, %iterArg_29) : (tensor<5x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<5x4x3xf32>
      %76 = func.call @dynamic_update_index_in_dim_1(%iterArg_42, %54, %iterArg_29) : (tensor<5x4x1xf32>, tensor<4x1xf32>, tensor<i32>) -> tensor<5x4x1xf32>
      %77 = func.call @dynamic_update_index_in_dim(%iterArg_43, %47, %iterArg_29) : (tensor<5x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<5x4x3xf32>
      %78 = func.call @dynamic_update_index_in_dim_1(%iterArg_44, %59, %iterArg_29) : (tensor<5x4x1xf32>, tensor<4x1xf32>, tensor<i32>) -> tensor<5x4x1xf32>
      %79 = func.call @dynamic_update_index_in_dim_0(%iterArg_45, %60#1, %iterArg_29) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %80 = func.call @dynamic_update_index_in_dim_0(%iterArg_46, %60#2, %iterArg_29) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %81 = func.call @dynamic_update_index_in_dim_0(%iterArg_47, %60#3, %iterArg_29) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %82 = func.call @dynamic_update_index_in_dim_0(%iterArg_48, %60#4, %iterArg_29) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %83 = func.call @dynamic_update_index_in_dim_0(%iterArg_49, %60#5, %iterArg_29) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %84 = func.call @dynamic_update_index_in_dim_0(%iterArg_50, %60#6, %iterArg_29) : (tensor<5x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<5x4xf32>
      %85 = func.call @dynamic_update_index_in_dim(%iterArg_51, %62, %iterArg_29) : (tensor<5x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<5x4x3xf32>
      %c_58 = stablehlo.constant dense<1> : tensor<i32>
      %86 = stablehlo.add %iterArg_29, %c_58 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %86, %65, %62, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85 : tensor<f32>, tensor<4x3xf32>, tensor<f32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<5x4x3xf32>, tensor<5x4x3xf32>, tensor<5x4x3xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4x3xf32>, tensor<5x4x1xf32>, tensor<5x4x3xf32>, tensor<5x4x1xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4x3xf32>
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
      %58 = stablehlo.broadcast_in_dim %iterArg_45, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %59 = stablehlo.multiply %58, %iterArg_56 : tensor<4x3xf32>
      %60 = stablehlo.add %iterArg_57, %59 : tensor<4x3xf32>
      %61 = stablehlo.multiply %iterArg_56, %57 : tensor<4x3xf32>
      %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %62 = stablehlo.reduce(%61 init: %cst_60) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<f32>
      %63 = stablehlo.add %iterArg_54, %62 : tensor<f32>
      %64 = stablehlo.broadcast_in_dim %iterArg_50, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %65 = stablehlo.multiply %64, %60 : tensor<4x3xf32>
      %66 = stablehlo.add %iterArg_55, %65 : tensor<4x3xf32>
      %67 = stablehlo.multiply %60, %iterArg_47 : tensor<4x3xf32>
      %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %68 = stablehlo.reduce(%67 init: %cst_61) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<f32>
      %69 = stablehlo.multiply %iterArg_46, %68 : tensor<f32>
      %70 = stablehlo.add %63, %69 : tensor<f32>
      %71 = stablehlo.multiply %68, %iterArg_45 : tensor<f32>
      %72 = stablehlo.add %iterArg_53, %71 : tensor<f32>
      %73:2 = func.call @cross_4(%51, %52, %53, %54, %55, %56, %60) : (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>)
      %74 = stablehlo.broadcast_in_dim %50, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x3xf32>
      %75 = stablehlo.multiply %73#1, %74 : tensor<4x3xf32>
      %76 = stablehlo.multiply %75, %49 : tensor<4x3xf32>
      %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %77 = stablehlo.reduce(%76 init: %cst_62) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<4xf32>
      %78 = stablehlo.reshape %77 : (tensor<4xf32>) -> tensor<4x1xf32>
      %79 = stablehlo.negate %78 : tensor<4x1xf32>
      %80 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x3xf32>
      %81 = stablehlo.divide %73#1, %80 : tensor<4x3xf32>
      %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %82 = stablehlo.reduce(%79 init: %cst_63) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4xf32>
      %83 = stablehlo.broadcast_in_dim %82, dims = [0] : (tensor<4xf32>) -> tensor<4x3xf32>
      %84 = stablehlo.multiply %83, %47 : tensor<4x3xf32>
      %cst_64 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %85 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %86 = stablehlo.multiply %85, %81 : tensor<4x3xf32>
      %87 = stablehlo.add %84, %86 : tensor<4x3xf32>
      %88 = stablehlo.add %60, %73#0 : tensor<4x3xf32>
      %89:2 = func.call @cross_4(%41, %42, %43, %44, %45, %46, %73#0) : (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>)
      %90 = stablehlo.add %88, %89#0 : tensor<4x3xf32>
      %91 = stablehlo.add %87, %89#1 : tensor<4x3xf32>
      %92 = stablehlo.broadcast_in_dim %iterArg_49, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %93 = stablehlo.multiply %92, %91 : tensor<4x3xf32>
      %94 = stablehlo.multiply %91, %40 : tensor<4x3xf32>
      %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %95 = stablehlo.reduce(%94 init: %cst_65) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<f32>
      %96 = stablehlo.multiply %iterArg_46, %95 : tensor<f32>
      %97 = stablehlo.add %70, %96 : tensor<f32>
      %98 = stablehlo.multiply %95, %iterArg_45 : tensor<f32>
      %99 = stablehlo.add %72, %98 : tensor<f32>
      %100 = stablehlo.broadcast_in_dim %iterArg_48, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %101 = stablehlo.multiply %100, %90 : tensor<4x3xf32>
      %102 = stablehlo.add %66, %101 : tensor<4x3xf32>
      %103 = stablehlo.multiply %90, %iterArg_47 : tensor<4x3xf32>
      %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %104 = stablehlo.reduce(%103 init: %cst_66) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<f32>
      %105 = stablehlo.multiply %iterArg_46, %104 : tensor<f32>
      %106 = stablehlo.add %97, %105 : tensor<f32>
      %107 = stablehlo.multiply %104, %iterArg_45 : tensor<f32>
      %108 = stablehlo.add %99, %107 : tensor<f32>
      %109 = stablehlo.multiply %iterArg_44, %93 : tensor<4x3xf32>
      %110 = stablehlo.multiply %93, %39 : tensor<4x3xf32>
      %111 = stablehlo.add %iterArg_52, %110 : tensor<4x3xf32>
      %112 = stablehlo.multiply %109, %38 : tensor<4x3xf32>
      %113 = stablehlo.add %iterArg_56, %112 : tensor<4x3xf32>
      %c_67 = stablehlo.constant dense<1> : tensor<i32>
      %114 = stablehlo.add %iterArg_51, %c_67 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %114, %111, %108, %106, %102, %113, %90 : tensor<5x4x3xf32>, tensor<5x4x3xf32>, tensor<5x4x3xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4x3xf32>, tensor<5x4x1xf32>, tensor<5x4x3xf32>, tensor<5x4x1xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4xf32>, tensor<5x4x3xf32>, tensor<4x3xf32>, tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<4x3xf32>, tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>
    }
    return %35#30, %35#32, %35#33, %35#31, %35#28, %35#29 : tensor<f32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<f32>
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
  func.func private @cross_4(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<4xf32>, %arg4: tensor<4xf32>, %arg5: tensor<4xf32>, %arg6: tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>) {
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
