// import jax.numpy as jnp
// from jax import lax
//
//
// def boris_push_fn(pos, speeds, e_field, b_field):
//     energy = pos**2
//
//     def advance(packed, _):
//         at, speed_t = packed
//         first_half = speed_t + 0.23 * 0.117 * e_field
//         t_vec = 0.23 * 0.117 * b_field
//         rotated = first_half + jnp.cross(first_half, t_vec)
//         scale_s = 2.0 * t_vec / (1.0 + jnp.sum(t_vec**2, axis=-1, keepdims=True))
//         v_new = first_half + jnp.cross(rotated, scale_s) + 0.23 * 0.117 * e_field
//         x_new = at + 0.117 * v_new
//         return (x_new, v_new), None
//
//     (xt, u_t), _ = lax.scan(advance, (energy, speeds), length=1)
//     gate = jnp.tanh(u_t)
//     accumulated = gate.sum(axis=-1)
//     remainder = 0.81 - 1.589 * (1.0 - xt**2)
//     return remainder, accumulated
//
//   pos: float32[4, 3] in [-1, 1]
//   speeds: float32[4, 3] in [-1, 1]
//   e_field: float32[4, 3] in [-1, 1]
//   b_field: float32[3] in [-1, 1]
// -----
// forward, cpu
module @jit_boris_push_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3xf32>, %arg1: tensor<4x3xf32>, %arg2: tensor<4x3xf32>, %arg3: tensor<3xf32>) -> (tensor<4x3xf32> {jax.result_info = "result[0]"}, tensor<4xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:5 = stablehlo.while(%iterArg = %arg2, %iterArg_3 = %arg3, %iterArg_4 = %c, %iterArg_5 = %0, %iterArg_6 = %arg1) : tensor<4x3xf32>, tensor<3xf32>, tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>
    cond {
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %11 = stablehlo.compare LT, %iterArg_4, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %11 : tensor<i1>
    } do {
      %cst_7 = stablehlo.constant dense<2.691000e-02> : tensor<f32>
      %11 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %12 = stablehlo.multiply %11, %iterArg : tensor<4x3xf32>
      %13 = stablehlo.add %iterArg_6, %12 : tensor<4x3xf32>
      %cst_8 = stablehlo.constant dense<2.691000e-02> : tensor<f32>
      %14 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %15 = stablehlo.multiply %14, %iterArg_3 : tensor<3xf32>
      %16 = func.call @cross(%13, %15) : (tensor<4x3xf32>, tensor<3xf32>) -> tensor<4x3xf32>
      %17 = stablehlo.add %13, %16 : tensor<4x3xf32>
      %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %18 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %19 = stablehlo.multiply %18, %15 : tensor<3xf32>
      %20 = stablehlo.multiply %15, %15 : tensor<3xf32>
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %21 = stablehlo.reduce(%20 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %22 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %24 = stablehlo.add %23, %22 : tensor<1xf32>
      %25 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
      %26 = stablehlo.divide %19, %25 : tensor<3xf32>
      %27 = func.call @cross(%17, %26) : (tensor<4x3xf32>, tensor<3xf32>) -> tensor<4x3xf32>
      %28 = stablehlo.add %13, %27 : tensor<4x3xf32>
      %cst_12 = stablehlo.constant dense<2.691000e-02> : tensor<f32>
      %29 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %30 = stablehlo.multiply %29, %iterArg : tensor<4x3xf32>
      %31 = stablehlo.add %28, %30 : tensor<4x3xf32>
      %cst_13 = stablehlo.constant dense<1.170000e-01> : tensor<f32>
      %32 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %33 = stablehlo.multiply %32, %31 : tensor<4x3xf32>
      %34 = stablehlo.add %iterArg_5, %33 : tensor<4x3xf32>
      %c_14 = stablehlo.constant dense<1> : tensor<i32>
      %35 = stablehlo.add %iterArg_4, %c_14 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %35, %34, %31 : tensor<4x3xf32>, tensor<3xf32>, tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>
    }
    %2 = stablehlo.tanh %1#4 : tensor<4x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<4xf32>
    %4 = stablehlo.multiply %1#3, %1#3 : tensor<4x3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %6 = stablehlo.subtract %5, %4 : tensor<4x3xf32>
    %cst_1 = stablehlo.constant dense<1.589000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %8 = stablehlo.multiply %7, %6 : tensor<4x3xf32>
    %cst_2 = stablehlo.constant dense<8.100000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %10 = stablehlo.subtract %9, %8 : tensor<4x3xf32>
    return %10, %3 : tensor<4x3xf32>, tensor<4xf32>
  }
  func.func private @cross(%arg0: tensor<4x3xf32>, %arg1: tensor<3xf32>) -> tensor<4x3xf32> {
    %0 = stablehlo.slice %arg0 [0:4, 0:1] : (tensor<4x3xf32>) -> tensor<4x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<4x1xf32>) -> tensor<4xf32>
    %2 = stablehlo.slice %arg0 [0:4, 1:2] : (tensor<4x3xf32>) -> tensor<4x1xf32>
    %3 = stablehlo.reshape %2 : (tensor<4x1xf32>) -> tensor<4xf32>
    %4 = stablehlo.slice %arg0 [0:4, 2:3] : (tensor<4x3xf32>) -> tensor<4x1xf32>
    %5 = stablehlo.reshape %4 : (tensor<4x1xf32>) -> tensor<4xf32>
    %6 = stablehlo.slice %arg1 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %7 = stablehlo.reshape %6 : (tensor<1xf32>) -> tensor<f32>
    %8 = stablehlo.slice %arg1 [1:2] : (tensor<3xf32>) -> tensor<1xf32>
    %9 = stablehlo.reshape %8 : (tensor<1xf32>) -> tensor<f32>
    %10 = stablehlo.slice %arg1 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %11 = stablehlo.reshape %10 : (tensor<1xf32>) -> tensor<f32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %13 = stablehlo.multiply %3, %12 : tensor<4xf32>
    %14 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %15 = stablehlo.multiply %5, %14 : tensor<4xf32>
    %16 = stablehlo.subtract %13, %15 : tensor<4xf32>
    %17 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %18 = stablehlo.multiply %5, %17 : tensor<4xf32>
    %19 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %20 = stablehlo.multiply %1, %19 : tensor<4xf32>
    %21 = stablehlo.subtract %18, %20 : tensor<4xf32>
    %22 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %23 = stablehlo.multiply %1, %22 : tensor<4xf32>
    %24 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %25 = stablehlo.multiply %3, %24 : tensor<4xf32>
    %26 = stablehlo.subtract %23, %25 : tensor<4xf32>
    %27 = stablehlo.broadcast_in_dim %16, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %28 = stablehlo.broadcast_in_dim %21, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %29 = stablehlo.broadcast_in_dim %26, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %30 = stablehlo.concatenate %27, %28, %29, dim = 0 : (tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<3x4xf32>
    %31 = stablehlo.transpose %30, dims = [1, 0] : (tensor<3x4xf32>) -> tensor<4x3xf32>
    return %31 : tensor<4x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3xf32>, %arg1: tensor<4x3xf32>, %arg2: tensor<4x3xf32>, %arg3: tensor<3xf32>) -> (tensor<4x3xf32> {jax.result_info = "result[0]"}, tensor<4x3xf32> {jax.result_info = "result[1]"}, tensor<4x3xf32> {jax.result_info = "result[2]"}, tensor<3xf32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4x3xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<4x3xf32>
    %cst_0 = stablehlo.constant dense<2.691000e-02> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %4 = stablehlo.multiply %3, %arg2 : tensor<4x3xf32>
    %cst_1 = stablehlo.constant dense<2.691000e-02> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %6 = stablehlo.multiply %5, %arg3 : tensor<3xf32>
    %7:3 = call @cross(%6) : (tensor<3xf32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %9 = stablehlo.multiply %8, %6 : tensor<3xf32>
    %10 = stablehlo.multiply %6, %6 : tensor<3xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %12 = stablehlo.multiply %11, %6 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%10 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %16 = stablehlo.add %15, %14 : tensor<1xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
    %18 = stablehlo.divide %9, %17 : tensor<3xf32>
    %19 = stablehlo.multiply %16, %16 : tensor<1xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %21 = stablehlo.divide %20, %19 : tensor<1xf32>
    %22:3 = call @cross(%18) : (tensor<3xf32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
    %cst_7 = stablehlo.constant dense<2.691000e-02> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %24 = stablehlo.multiply %23, %arg2 : tensor<4x3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %31:17 = stablehlo.while(%iterArg = %4, %iterArg_23 = %7#0, %iterArg_24 = %7#1, %iterArg_25 = %7#2, %iterArg_26 = %22#0, %iterArg_27 = %22#1, %iterArg_28 = %22#2, %iterArg_29 = %24, %iterArg_30 = %c, %iterArg_31 = %0, %iterArg_32 = %arg1, %iterArg_33 = %25, %iterArg_34 = %26, %iterArg_35 = %27, %iterArg_36 = %28, %iterArg_37 = %29, %iterArg_38 = %30) : tensor<4x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>
    cond {
      %c_39 = stablehlo.constant dense<1> : tensor<i32>
      %53 = stablehlo.compare LT, %iterArg_30, %c_39, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %53 : tensor<i1>
    } do {
      %53 = stablehlo.add %iterArg_32, %iterArg : tensor<4x3xf32>
      %54:4 = func.call @cross_0(%53, %iterArg_23, %iterArg_24, %iterArg_25) : (tensor<4x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<4x3xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>)
      %55 = stablehlo.add %53, %54#0 : tensor<4x3xf32>
      %56:4 = func.call @cross_0(%55, %iterArg_26, %iterArg_27, %iterArg_28) : (tensor<4x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<4x3xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>)
      %57 = stablehlo.add %53, %56#0 : tensor<4x3xf32>
      %58 = stablehlo.add %57, %iterArg_29 : tensor<4x3xf32>
      %cst_39 = stablehlo.constant dense<1.170000e-01> : tensor<f32>
      %59 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %60 = stablehlo.multiply %59, %58 : tensor<4x3xf32>
      %61 = stablehlo.add %iterArg_31, %60 : tensor<4x3xf32>
      %62 = func.call @dynamic_update_index_in_dim(%iterArg_33, %54#1, %iterArg_30) : (tensor<1x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %63 = func.call @dynamic_update_index_in_dim(%iterArg_34, %54#2, %iterArg_30) : (tensor<1x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %64 = func.call @dynamic_update_index_in_dim(%iterArg_35, %54#3, %iterArg_30) : (tensor<1x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %65 = func.call @dynamic_update_index_in_dim(%iterArg_36, %56#1, %iterArg_30) : (tensor<1x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %66 = func.call @dynamic_update_index_in_dim(%iterArg_37, %56#2, %iterArg_30) : (tensor<1x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %67 = func.call @dynamic_update_index_in_dim(%iterArg_38, %56#3, %iterArg_30) : (tensor<1x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %c_40 = stablehlo.constant dense<1> : tensor<i32>
      %68 = stablehlo.add %iterArg_30, %c_40 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %68, %61, %58, %62, %63, %64, %65, %66, %67 : tensor<4x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>
    }
    %32 = stablehlo.tanh %31#10 : tensor<4x3xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %34 = stablehlo.add %33, %32 : tensor<4x3xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %36 = stablehlo.subtract %35, %32 : tensor<4x3xf32>
    %37 = stablehlo.multiply %34, %36 : tensor<4x3xf32>
    %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %39 = stablehlo.multiply %38, %31#9 : tensor<4x3xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %42 = stablehlo.negate %41 : tensor<4x3xf32>
    %cst_19 = stablehlo.constant dense<1.589000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %44 = stablehlo.multiply %43, %42 : tensor<4x3xf32>
    %45 = stablehlo.negate %44 : tensor<4x3xf32>
    %46 = stablehlo.multiply %45, %39 : tensor<4x3xf32>
    %47 = stablehlo.broadcast_in_dim %40, dims = [0] : (tensor<4xf32>) -> tensor<4x3xf32>
    %48 = stablehlo.multiply %47, %37 : tensor<4x3xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %51:21 = stablehlo.while(%iterArg = %31#11, %iterArg_23 = %31#12, %iterArg_24 = %31#13, %iterArg_25 = %31#14, %iterArg_26 = %31#15, %iterArg_27 = %31#16, %iterArg_28 = %7#0, %iterArg_29 = %7#1, %iterArg_30 = %7#2, %iterArg_31 = %12, %iterArg_32 = %16, %iterArg_33 = %9, %iterArg_34 = %21, %iterArg_35 = %22#0, %iterArg_36 = %22#1, %iterArg_37 = %22#2, %iterArg_38 = %c_22, %iterArg_39 = %49, %iterArg_40 = %50, %iterArg_41 = %46, %iterArg_42 = %48) : tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<1xf32>, tensor<3xf32>, tensor<1xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<4x3xf32>, tensor<3xf32>, tensor<4x3xf32>, tensor<4x3xf32>
    cond {
      %c_43 = stablehlo.constant dense<1> : tensor<i32>
      %53 = stablehlo.compare LT, %iterArg_38, %c_43, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %53 : tensor<i1>
    } do {
      %c_43 = stablehlo.constant dense<1> : tensor<i32>
      %53 = stablehlo.subtract %c_43, %iterArg_38 : tensor<i32>
      %c_44 = stablehlo.constant dense<1> : tensor<i32>
      %54 = stablehlo.subtract %53, %c_44 : tensor<i32>
      %55 = func.call @dynamic_index_in_dim(%iterArg, %54) : (tensor<1x4xf32>, tensor<i32>) -> tensor<4xf32>
      %56 = func.call @dynamic_index_in_dim(%iterArg_23, %54) : (tensor<1x4xf32>, tensor<i32>) -> tensor<4xf32>
      %57 = func.call @dynamic_index_in_dim(%iterArg_24, %54) : (tensor<1x4xf32>, tensor<i32>) -> tensor<4xf32>
      %58 = func.call @dynamic_index_in_dim(%iterArg_25, %54) : (tensor<1x4xf32>, tensor<i32>) -> tensor<4xf32>
      %59 = func.call @dynamic_index_in_dim(%iterArg_26, %54) : (tensor<1x4xf32>, tensor<i32>) -> tensor<4xf32>
      %60 = func.call @dynamic_index_in_dim(%iterArg_27, %54) : (tensor<1x4xf32>, tensor<i32>) -> tensor<4xf32>
      %cst_45 = stablehlo.constant dense<1.170000e-01> : tensor<f32>
      %61 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %62 = stablehlo.multiply %61, %iterArg_41 : tensor<4x3xf32>
      %63 = stablehlo.add %iterArg_42, %62 : tensor<4x3xf32>
      %cst_46 = stablehlo.constant dense<2.691000e-02> : tensor<f32>
      %64 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %65 = stablehlo.multiply %64, %63 : tensor<4x3xf32>
      %66 = stablehlo.add %iterArg_39, %65 : tensor<4x3xf32>
      %67:2 = func.call @cross_1(%iterArg_35, %58, %iterArg_36, %59, %iterArg_37, %60, %63) : (tensor<f32>, tensor<4xf32>, tensor<f32>, tensor<4xf32>, tensor<f32>, tensor<4xf32>, tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>)
      %68 = stablehlo.broadcast_in_dim %iterArg_34, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
      %69 = stablehlo.multiply %67#1, %68 : tensor<3xf32>
      %70 = stablehlo.multiply %69, %iterArg_33 : tensor<3xf32>
      %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %71 = stablehlo.reduce(%70 init: %cst_47) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %72 = stablehlo.reshape %71 : (tensor<f32>) -> tensor<1xf32>
      %73 = stablehlo.negate %72 : tensor<1xf32>
      %74 = stablehlo.broadcast_in_dim %iterArg_32, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
      %75 = stablehlo.divide %67#1, %74 : tensor<3xf32>
      %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %76 = stablehlo.reduce(%73 init: %cst_48) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
      %77 = stablehlo.broadcast_in_dim %76, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %78 = stablehlo.multiply %77, %iterArg_31 : tensor<3xf32>
      %cst_49 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %79 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %80 = stablehlo.multiply %79, %75 : tensor<3xf32>
      %81 = stablehlo.add %78, %80 : tensor<3xf32>
      %82 = stablehlo.add %63, %67#0 : tensor<4x3xf32>
      %83:2 = func.call @cross_1(%iterArg_28, %55, %iterArg_29, %56, %iterArg_30, %57, %67#0) : (tensor<f32>, tensor<4xf32>, tensor<f32>, tensor<4xf32>, tensor<f32>, tensor<4xf32>, tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>)
      %84 = stablehlo.add %82, %83#0 : tensor<4x3xf32>
      %85 = stablehlo.add %81, %83#1 : tensor<3xf32>
      %cst_50 = stablehlo.constant dense<2.691000e-02> : tensor<f32>
      %86 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %87 = stablehlo.multiply %86, %85 : tensor<3xf32>
      %88 = stablehlo.add %iterArg_40, %87 : tensor<3xf32>
      %cst_51 = stablehlo.constant dense<2.691000e-02> : tensor<f32>
      %89 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %90 = stablehlo.multiply %89, %84 : tensor<4x3xf32>
      %91 = stablehlo.add %66, %90 : tensor<4x3xf32>
      %c_52 = stablehlo.constant dense<1> : tensor<i32>
      %92 = stablehlo.add %iterArg_38, %c_52 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %92, %91, %88, %iterArg_41, %84 : tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<1xf32>, tensor<3xf32>, tensor<1xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<4x3xf32>, tensor<3xf32>, tensor<4x3xf32>, tensor<4x3xf32>
    }
    %52 = stablehlo.multiply %51#19, %2 : tensor<4x3xf32>
    return %52, %51#20, %51#17, %51#18 : tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<3xf32>
  }
  func.func private @cross(%arg0: tensor<3xf32>) -> (tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    %2 = stablehlo.slice %arg0 [1:2] : (tensor<3xf32>) -> tensor<1xf32>
    %3 = stablehlo.reshape %2 : (tensor<1xf32>) -> tensor<f32>
    %4 = stablehlo.slice %arg0 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %5 = stablehlo.reshape %4 : (tensor<1xf32>) -> tensor<f32>
    return %5, %3, %1 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @cross_0(%arg0: tensor<4x3xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> (tensor<4x3xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
    %0 = stablehlo.slice %arg0 [0:4, 0:1] : (tensor<4x3xf32>) -> tensor<4x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<4x1xf32>) -> tensor<4xf32>
    %2 = stablehlo.slice %arg0 [0:4, 1:2] : (tensor<4x3xf32>) -> tensor<4x1xf32>
    %3 = stablehlo.reshape %2 : (tensor<4x1xf32>) -> tensor<4xf32>
    %4 = stablehlo.slice %arg0 [0:4, 2:3] : (tensor<4x3xf32>) -> tensor<4x1xf32>
    %5 = stablehlo.reshape %4 : (tensor<4x1xf32>) -> tensor<4xf32>
    %6 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %7 = stablehlo.multiply %3, %6 : tensor<4xf32>
    %8 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %9 = stablehlo.multiply %5, %8 : tensor<4xf32>
    %10 = stablehlo.subtract %7, %9 : tensor<4xf32>
    %11 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %12 = stablehlo.multiply %5, %11 : tensor<4xf32>
    %13 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %14 = stablehlo.multiply %1, %13 : tensor<4xf32>
    %15 = stablehlo.subtract %12, %14 : tensor<4xf32>
    %16 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %17 = stablehlo.multiply %1, %16 : tensor<4xf32>
    %18 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %19 = stablehlo.multiply %3, %18 : tensor<4xf32>
    %20 = stablehlo.subtract %17, %19 : tensor<4xf32>
    %21 = stablehlo.broadcast_in_dim %10, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %22 = stablehlo.broadcast_in_dim %15, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %23 = stablehlo.broadcast_in_dim %20, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %24 = stablehlo.concatenate %21, %22, %23, dim = 0 : (tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<3x4xf32>
    %25 = stablehlo.transpose %24, dims = [1, 0] : (tensor<3x4xf32>) -> tensor<4x3xf32>
    return %25, %3, %5, %1 : tensor<4x3xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<1x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<1x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<1x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    return %1 : tensor<1x4xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<1x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @cross_1(%arg0: tensor<f32>, %arg1: tensor<4xf32>, %arg2: tensor<f32>, %arg3: tensor<4xf32>, %arg4: tensor<f32>, %arg5: tensor<4xf32>, %arg6: tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>) {
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
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%8 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %10 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %11 = stablehlo.multiply %7, %10 : tensor<4xf32>
    %12 = stablehlo.multiply %arg5, %4 : tensor<4xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%12 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %14 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %15 = stablehlo.multiply %4, %14 : tensor<4xf32>
    %16 = stablehlo.negate %5 : tensor<4xf32>
    %17 = stablehlo.multiply %arg5, %16 : tensor<4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%17 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %19 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %20 = stablehlo.multiply %16, %19 : tensor<4xf32>
    %21 = stablehlo.add %15, %20 : tensor<4xf32>
    %22 = stablehlo.multiply %arg3, %5 : tensor<4xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%22 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %24 = stablehlo.add %9, %23 : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %26 = stablehlo.multiply %5, %25 : tensor<4xf32>
    %27 = stablehlo.negate %6 : tensor<4xf32>
    %28 = stablehlo.multiply %arg3, %27 : tensor<4xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.reduce(%28 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %30 = stablehlo.add %13, %29 : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %32 = stablehlo.multiply %27, %31 : tensor<4xf32>
    %33 = stablehlo.add %26, %32 : tensor<4xf32>
    %34 = stablehlo.multiply %arg1, %6 : tensor<4xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.reduce(%34 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %36 = stablehlo.add %18, %35 : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %38 = stablehlo.multiply %6, %37 : tensor<4xf32>
    %39 = stablehlo.add %11, %38 : tensor<4xf32>
    %40 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.pad %40, %cst_8, low = [2], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %42 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.pad %42, %cst_9, low = [1], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %44 = stablehlo.add %41, %43 : tensor<3xf32>
    %45 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.pad %45, %cst_10, low = [0], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %47 = stablehlo.add %44, %46 : tensor<3xf32>
    %48 = stablehlo.broadcast_in_dim %33, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.pad %48, %cst_11, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %50 = stablehlo.broadcast_in_dim %39, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.pad %50, %cst_12, low = [0, 1], high = [0, 1], interior = [0, 0] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %52 = stablehlo.add %49, %51 : tensor<4x3xf32>
    %53 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.pad %53, %cst_13, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %55 = stablehlo.add %52, %54 : tensor<4x3xf32>
    return %55, %47 : tensor<4x3xf32>, tensor<3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
