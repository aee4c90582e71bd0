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
    %31:17 = stablehlo.while(%iterArg = %4, %iterArg_29 = %7#0, %iterArg_30 = %7#1, %iterArg_31 = %7#2, %iterArg_32 = %22#0, %iterArg_33 = %22#1, %iterArg_34 = %22#2, %iterArg_35 = %24, %iterArg_36 = %c, %iterArg_37 = %0, %iterArg_38 = %arg1, %iterArg_39 = %25, %iterArg_40 = %26, %iterArg_41 = %27, %iterArg_42 = %28, %iterArg_43 = %29, %iterArg_44 = %30) : tensor<4x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>
    cond {
      %c_45 = stablehlo.constant dense<1> : tensor<i32>
      %64 = stablehlo.compare LT, %iterArg_36, %c_45, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %64 : tensor<i1>
    } do {
      %64 = stablehlo.add %iterArg_38, %iterArg : tensor<4x3xf32>
      %65:4 = func.call @cross_0(%64, %iterArg_29, %iterArg_30, %iterArg_31) : (tensor<4x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<4x3xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>)
      %66 = stablehlo.add %64, %65#0 : tensor<4x3xf32>
      %67:4 = func.call @cross_0(%66, %iterArg_32, %iterArg_33, %iterArg_34) : (tensor<4x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<4x3xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>)
      %68 = stablehlo.add %64, %67#0 : tensor<4x3xf32>
      %69 = stablehlo.add %68, %iterArg_35 : tensor<4x3xf32>
      %cst_45 = stablehlo.constant dense<1.170000e-01> : tensor<f32>
      %70 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %71 = stablehlo.multiply %70, %69 : tensor<4x3xf32>
      %72 = stablehlo.add %iterArg_37, %71 : tensor<4x3xf32>
      %73 = func.call @dynamic_update_index_in_dim(%iterArg_39, %65#1, %iterArg_36) : (tensor<1x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %74 = func.call @dynamic_update_index_in_dim(%iterArg_40, %65#2, %iterArg_36) : (tensor<1x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %75 = func.call @dynamic_update_index_in_dim(%iterArg_41, %65#3, %iterArg_36) : (tensor<1x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %76 = func.call @dynamic_update_index_in_dim(%iterArg_42, %67#1, %iterArg_36) : (tensor<1x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %77 = func.call @dynamic_update_index_in_dim(%iterArg_43, %67#2, %iterArg_36) : (tensor<1x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %78 = func.call @dynamic_update_index_in_dim(%iterArg_44, %67#3, %iterArg_36) : (tensor<1x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<1x4xf32>
      %c_46 = stablehlo.constant dense<1> : tensor<i32>
      %79 = stablehlo.add %iterArg_36, %c_46 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %79, %72, %69, %73, %74, %75, %76, %77, %78 : tensor<4x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>
    }
    %32 = stablehlo.tanh %31#10 : tensor<4x3xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %34 = stablehlo.add %33, %32 : tensor<4x3xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %36 = stablehlo.subtract %35, %32 : tensor<4x3xf32>
    %37 = stablehlo.multiply %34, %36 : tensor<4x3xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.reduce(%32 init: %cst_16) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<4xf32>
    %39 = stablehlo.multiply %31#9, %31#9 : tensor<4x3xf32>
    %cst_17 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %41 = stablehlo.multiply %40, %31#9 : tensor<4x3xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %43 = stablehlo.subtract %42, %39 : tensor<4x3xf32>
    %cst_19 = stablehlo.constant dense<1.589000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %45 = stablehlo.multiply %44, %43 : tensor<4x3xf32>
    %cst_20 = stablehlo.constant dense<8.100000e-01> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %47 = stablehlo.subtract %46, %45 : tensor<4x3xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.reduce(%47 init: %cst_21) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.reduce(%38 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %50 = stablehlo.add %48, %49 : tensor<f32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %53 = stablehlo.negate %52 : tensor<4x3xf32>
    %cst_25 = stablehlo.constant dense<1.589000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %55 = stablehlo.multiply %54, %53 : tensor<4x3xf32>
    %56 = stablehlo.negate %55 : tensor<4x3xf32>
    %57 = stablehlo.multiply %56, %41 : tensor<4x3xf32>
    %58 = stablehlo.broadcast_in_dim %51, dims = [0] : (tensor<4xf32>) -> tensor<4x3xf32>
    %59 = stablehlo.multiply %58, %37 : tensor<4x3xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_28 = stablehlo.constant dense<0> : tensor<i32>
    %62:21 = stablehlo.while(%iterArg = %31#11, %iterArg_29 = %31#12, %iterArg_30 = %31#13, %iterArg_31 = %31#14, %iterArg_32 = %31#15, %iterArg_33 = %31#16, %iterArg_34 = %7#0, %iterArg_35 = %7#1, %iterArg_36 = %7#2, %iterArg_37 = %12, %iterArg_38 = %16, %iterArg_39 = %9, %iterArg_40 = %21, %iterArg_41 = %22#0, %iterArg_42 = %22#1, %iterArg_43 = %22#2, %iterArg_44 = %c_28, %iterArg_45 = %60, %iterArg_46 = %61, %iterArg_47 = %57, %iterArg_48 = %59) : tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<1xf32>, tensor<3xf32>, tensor<1xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<4x3xf32>, tensor<3xf32>, tensor<4x3xf32>, tensor<4x3xf32>
    cond {
      %c_49 = stablehlo.constant dense<1> : tensor<i32>
      %64 = stablehlo.compare LT, %iterArg_44, %c_49, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %64 : tensor<i1>
    } do {
      %c_49 = stablehlo.constant dense<1> : tensor<i32>
      %64 = stablehlo.subtract %c_49, %iterArg_44 : tensor<i32>
      %c_50 = stablehlo.constant dense<1> : tensor<i32>
      %65 = stablehlo.subtract %64, %c_50 : tensor<i32>
      %66 = func.call @dynamic_index_in_dim(%iterArg, %65) : (tensor<1x4xf32>, tensor<i32>) -> tensor<4xf32>
      %67 = func.call @dynamic_index_in_dim(%iterArg_29, %65) : (tensor<1x4xf32>, tensor<i32>) -> tensor<4xf32>
      %68 = func.call @dynamic_index_in_dim(%iterArg_30, %65) : (tensor<1x4xf32>, tensor<i32>) -> tensor<4xf32>
      %69 = func.call @dynamic_index_in_dim(%iterArg_31, %65) : (tensor<1x4xf32>, tensor<i32>) -> tensor<4xf32>
      %70 = func.call @dynamic_index_in_dim(%iterArg_32, %65) : (tensor<1x4xf32>, tensor<i32>) -> tensor<4xf32>
      %71 = func.call @dynamic_index_in_dim(%iterArg_33, %65) : (tensor<1x4xf32>, tensor<i32>) -> tensor<4xf32>
      %cst_51 = stablehlo.constant dense<1.170000e-01> : tensor<f32>
      %72 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %73 = stablehlo.multiply %72, %iterArg_47 : tensor<4x3xf32>
      %74 = stablehlo.add %iterArg_48, %73 : tensor<4x3xf32>
      %cst_52 = stablehlo.constant dense<2.691000e-02> : tensor<f32>
      %75 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %76 = stablehlo.multiply %75, %74 : tensor<4x3xf32>
      %77 = stablehlo.add %iterArg_45, %76 : tensor<4x3xf32>
      %78:2 = func.call @cross_1(%iterArg_41, %69, %iterArg_42, %70, %iterArg_43, %71, %74) : (tensor<f32>, tensor<4xf32>, tensor<f32>, tensor<4xf32>, tensor<f32>, tensor<4xf32>, tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>)
      %79 = stablehlo.broadcast_in_dim %iterArg_40, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
      %80 = stablehlo.multiply %78#1, %79 : tensor<3xf32>
      %81 = stablehlo.multiply %80, %iterArg_39 : tensor<3xf32>
      %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %82 = stablehlo.reduce(%81 init: %cst_53) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %83 = stablehlo.reshape %82 : (tensor<f32>) -> tensor<1xf32>
      %84 = stablehlo.negate %83 : tensor<1xf32>
      %85 = stablehlo.broadcast_in_dim %iterArg_38, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
      %86 = stablehlo.divide %78#1, %85 : tensor<3xf32>
      %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %87 = stablehlo.reduce(%84 init: %cst_54) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
      %88 = stablehlo.broadcast_in_dim %87, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %89 = stablehlo.multiply %88, %iterArg_37 : tensor<3xf32>
      %cst_55 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %90 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %91 = stablehlo.multiply %90, %86 : tensor<3xf32>
      %92 = stablehlo.add %89, %91 : tensor<3xf32>
      %93 = stablehlo.add %74, %78#0 : tensor<4x3xf32>
      %94:2 = func.call @cross_1(%iterArg_34, %66, %iterArg_35, %67, %iterArg_36, %68, %78#0) : (tensor<f32>, tensor<4xf32>, tensor<f32>, tensor<4xf32>, tensor<f32>, tensor<4xf32>, tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>)
      %95 = stablehlo.add %93, %94#0 : tensor<4x3xf32>
      %96 = stablehlo.add %92, %94#1 : tensor<3xf32>
      %cst_56 = stablehlo.constant dense<2.691000e-02> : tensor<f32>
      %97 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %98 = stablehlo.multiply %97, %96 : tensor<3xf32>
      %99 = stablehlo.add %iterArg_46, %98 : tensor<3xf32>
      %cst_57 = stablehlo.constant dense<2.691000e-02> : tensor<f32>
      %100 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %101 = stablehlo.multiply %100, %95 : tensor<4x3xf32>
      %102 = stablehlo.add %77, %101 : tensor<4x3xf32>
      %c_58 = stablehlo.constant dense<1> : tensor<i32>
      %103 = stablehlo.add %iterArg_44, %c_58 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %103, %102, %99, %iterArg_47, %95 : tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<1xf32>, tensor<3xf32>, tensor<1xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<4x3xf32>, tensor<3xf32>, tensor<4x3xf32>, tensor<4x3xf32>
    }
    %63 = stablehlo.multiply %62#19, %2 : tensor<4x3xf32>
    return %63, %62#20, %62#17, %62#18 : tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<3xf32>
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
