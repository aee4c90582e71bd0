// import jax
// import jax.numpy as jnp
//
//
// def brownian_path(xyz, velocities, temperature, random_force, drag):
//     def step(state, noise_t):
//         xt, vt = state
//         rij = xt[:, None, :] - xt[None, :, :]
//         image = rij - 4.0 * jax.lax.round(rij / 4.0)
//         sq = (image * image).sum(-1) + 1.0
//         inv_r3 = 1 / sq
//         drift = -jnp.einsum("ij,ijk->ik", inv_r3, image)
//         v_new = vt + 0.1 * (drift - drag * vt) + temperature * noise_t
//         xn = xt + 0.1 * v_new
//         return (xn, v_new), None
//
//     final, _ = jax.lax.scan(step, (xyz, velocities), random_force)
//     output = final[0]
//     norm = jnp.sqrt(jnp.sum(output**2, axis=1, keepdims=True) + 1e-6)
//     return output / norm
//
//   xyz: float32[3, 2] in [-1.5, 1.5]
//   velocities: float32[3, 2] in [-0.6, 0.6]
//   temperature: float32[] in [0.1, 0.6]
//   random_force: float32[5, 3, 2] in [-1, 1]
//   drag: float32[] in [0.1, 0.8]
// -----
// forward, cpu
module @jit_brownian_path attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x2xf32>, %arg1: tensor<3x2xf32>, %arg2: tensor<f32>, %arg3: tensor<5x3x2xf32>, %arg4: tensor<f32>) -> (tensor<3x2xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:6 = stablehlo.while(%iterArg = %arg3, %iterArg_1 = %arg4, %iterArg_2 = %arg2, %iterArg_3 = %c, %iterArg_4 = %arg0, %iterArg_5 = %arg1) : tensor<5x3x2xf32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<3x2xf32>, tensor<3x2xf32>
    cond {
      %c_6 = stablehlo.constant dense<5> : tensor<i32>
      %9 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %9 : tensor<i1>
    } do {
      %9 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_3) : (tensor<5x3x2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %10:2 = func.call @closed_call(%iterArg_1, %iterArg_2, %iterArg_4, %iterArg_5, %9) : (tensor<f32>, tensor<f32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>)
      %c_6 = stablehlo.constant dense<1> : tensor<i32>
      %11 = stablehlo.add %iterArg_3, %c_6 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_1, %iterArg_2, %11, %10#0, %10#1 : tensor<5x3x2xf32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<3x2xf32>, tensor<3x2xf32>
    }
    %1 = stablehlo.multiply %0#4, %0#4 : tensor<3x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_0 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %5 = stablehlo.add %3, %4 : tensor<3x1xf32>
    %6 = stablehlo.sqrt %5 : tensor<3x1xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %8 = stablehlo.divide %0#4, %7 : tensor<3x2xf32>
    return %8 : tensor<3x2xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5x3x2xf32>, %arg1: tensor<i32>) -> tensor<3x2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 2] : (tensor<5x3x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x2xf32>) -> tensor<3x2xf32>
    return %1 : tensor<3x2xf32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<3x2xf32>, %arg3: tensor<3x2xf32>, %arg4: tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0, 2] : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [1, 2] : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<3x1x2xf32>) -> tensor<3x3x2xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<1x3x2xf32>) -> tensor<3x3x2xf32>
    %4 = stablehlo.subtract %2, %3 : tensor<3x3x2xf32>
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %6 = stablehlo.divide %4, %5 : tensor<3x3x2xf32>
    %7 = stablehlo.round_nearest_afz %6 : tensor<3x3x2xf32>
    %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<3x3x2xf32>
    %10 = stablehlo.subtract %4, %9 : tensor<3x3x2xf32>
    %11 = stablehlo.multiply %10, %10 : tensor<3x3x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %14 = stablehlo.add %12, %13 : tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %16 = stablehlo.divide %15, %14 : tensor<3x3xf32>
    %17 = stablehlo.dot_general %16, %10, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3x2xf32>) -> tensor<3x2xf32>
    %18 = stablehlo.negate %17 : tensor<3x2xf32>
    %19 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %20 = stablehlo.multiply %19, %arg3 : tensor<3x2xf32>
    %21 = stablehlo.subtract %18, %20 : tensor<3x2xf32>
    %cst_4 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<3x2xf32>
    %24 = stablehlo.add %arg3, %23 : tensor<3x2xf32>
    %25 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %26 = stablehlo.multiply %25, %arg4 : tensor<3x2xf32>
    %27 = stablehlo.add %24, %26 : tensor<3x2xf32>
    %cst_5 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %29 = stablehlo.multiply %28, %27 : tensor<3x2xf32>
    %30 = stablehlo.add %arg2, %29 : tensor<3x2xf32>
    return %30, %27 : tensor<3x2xf32>, tensor<3x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x2xf32>, %arg1: tensor<3x2xf32>, %arg2: tensor<f32>, %arg3: tensor<5x3x2xf32>, %arg4: tensor<f32>) -> (tensor<3x2xf32> {jax.result_info = "result[0]"}, tensor<3x2xf32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}, tensor<5x3x2xf32> {jax.result_info = "result[3]"}, tensor<f32> {jax.result_info = "result[4]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x3x3x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x3x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x3x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x3x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4:10 = stablehlo.while(%iterArg = %arg3, %iterArg_16 = %arg4, %iterArg_17 = %arg2, %iterArg_18 = %c, %iterArg_19 = %arg0, %iterArg_20 = %arg1, %iterArg_21 = %0, %iterArg_22 = %1, %iterArg_23 = %2, %iterArg_24 = %3) : tensor<5x3x2xf32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<5x3x3x2xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x2xf32>
    cond {
      %c_25 = stablehlo.constant dense<5> : tensor<i32>
      %35 = stablehlo.compare LT, %iterArg_18, %c_25, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %35 : tensor<i1>
    } do {
      %35 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_18) : (tensor<5x3x2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %36:6 = func.call @closed_call(%iterArg_16, %iterArg_17, %iterArg_19, %iterArg_20, %35) : (tensor<f32>, tensor<f32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x3x2xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x2xf32>)
      %37 = func.call @dynamic_update_index_in_dim(%iterArg_21, %36#2, %iterArg_18) : (tensor<5x3x3x2xf32>, tensor<3x3x2xf32>, tensor<i32>) -> tensor<5x3x3x2xf32>
      %38 = func.call @dynamic_update_index_in_dim_0(%iterArg_22, %36#3, %iterArg_18) : (tensor<5x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<5x3x3xf32>
      %39 = func.call @dynamic_update_index_in_dim_0(%iterArg_23, %36#4, %iterArg_18) : (tensor<5x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<5x3x3xf32>
      %40 = func.call @dynamic_update_index_in_dim_1(%iterArg_24, %36#5, %iterArg_18) : (tensor<5x3x2xf32>, tensor<3x2xf32>, tensor<i32>) -> tensor<5x3x2xf32>
      %c_25 = stablehlo.constant dense<1> : tensor<i32>
      %41 = stablehlo.add %iterArg_18, %c_25 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_16, %iterArg_17, %41, %36#0, %36#1, %37, %38, %39, %40 : tensor<5x3x2xf32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<5x3x3x2xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x2xf32>
    }
    %5 = stablehlo.multiply %4#4, %4#4 : tensor<3x2xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %7 = stablehlo.multiply %6, %4#4 : tensor<3x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%5 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_5 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %11 = stablehlo.add %9, %10 : tensor<3x1xf32>
    %12 = stablehlo.sqrt %11 : tensor<3x1xf32>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %14 = stablehlo.divide %13, %12 : tensor<3x1xf32>
    %15 = stablehlo.multiply %12, %12 : tensor<3x1xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %17 = stablehlo.divide %16, %15 : tensor<3x1xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %19 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %20 = stablehlo.multiply %18, %19 : tensor<3x2xf32>
    %21 = stablehlo.multiply %20, %4#4 : tensor<3x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.reduce(%21 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %23 = stablehlo.reshape %22 : (tensor<3xf32>) -> tensor<3x1xf32>
    %24 = stablehlo.negate %23 : tensor<3x1xf32>
    %25 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %26 = stablehlo.divide %18, %25 : tensor<3x2xf32>
    %27 = stablehlo.multiply %24, %14 : tensor<3x1xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.reduce(%27 init: %cst_10) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<3xf32>) -> tensor<3x2xf32>
    %30 = stablehlo.multiply %29, %7 : tensor<3x2xf32>
    %31 = stablehlo.add %26, %30 : tensor<3x2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5x3x2xf32>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %34:13 = stablehlo.while(%iterArg = %4#6, %iterArg_16 = %4#7, %iterArg_17 = %4#8, %iterArg_18 = %4#9, %iterArg_19 = %arg3, %iterArg_20 = %arg4, %iterArg_21 = %arg2, %iterArg_22 = %c_15, %iterArg_23 = %cst_12, %iterArg_24 = %cst_13, %iterArg_25 = %31, %iterArg_26 = %32, %iterArg_27 = %33) : tensor<5x3x3x2xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x2xf32>, tensor<5x3x2xf32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<5x3x2xf32>
    cond {
      %c_28 = stablehlo.constant dense<5> : tensor<i32>
      %35 = stablehlo.compare LT, %iterArg_22, %c_28, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %35 : tensor<i1>
    } do {
      %c_28 = stablehlo.constant dense<5> : tensor<i32>
      %35 = stablehlo.subtract %c_28, %iterArg_22 : tensor<i32>
      %c_29 = stablehlo.constant dense<1> : tensor<i32>
      %36 = stablehlo.subtract %35, %c_29 : tensor<i32>
      %37 = func.call @dynamic_index_in_dim_2(%iterArg, %36) : (tensor<5x3x3x2xf32>, tensor<i32>) -> tensor<3x3x2xf32>
      %38 = func.call @dynamic_index_in_dim_3(%iterArg_16, %36) : (tensor<5x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %39 = func.call @dynamic_index_in_dim_3(%iterArg_17, %36) : (tensor<5x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %40 = func.call @dynamic_index_in_dim(%iterArg_18, %36) : (tensor<5x3x2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %41 = func.call @dynamic_index_in_dim(%iterArg_19, %36) : (tensor<5x3x2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %42:5 = func.call @closed_call_4(%iterArg_20, %iterArg_21, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %37, %38, %39, %40, %41) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x3x2xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x2xf32>, tensor<3x2xf32>) -> (tensor<f32>, tensor<f32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>)
      %43 = func.call @dynamic_update_index_in_dim_1(%iterArg_27, %42#4, %36) : (tensor<5x3x2xf32>, tensor<3x2xf32>, tensor<i32>) -> tensor<5x3x2xf32>
      %c_30 = stablehlo.constant dense<1> : tensor<i32>
      %44 = stablehlo.add %iterArg_22, %c_30 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %44, %42#0, %42#1, %42#2, %42#3, %43 : tensor<5x3x3x2xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x2xf32>, tensor<5x3x2xf32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<5x3x2xf32>
    }
    return %34#10, %34#11, %34#9, %34#12, %34#8 : tensor<3x2xf32>, tensor<3x2xf32>, tensor<f32>, tensor<5x3x2xf32>, tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5x3x2xf32>, %arg1: tensor<i32>) -> tensor<3x2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 2] : (tensor<5x3x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x2xf32>) -> tensor<3x2xf32>
    return %1 : tensor<3x2xf32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<3x2xf32>, %arg3: tensor<3x2xf32>, %arg4: tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x3x2xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x2xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0, 2] : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [1, 2] : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<3x1x2xf32>) -> tensor<3x3x2xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<1x3x2xf32>) -> tensor<3x3x2xf32>
    %4 = stablehlo.subtract %2, %3 : tensor<3x3x2xf32>
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %6 = stablehlo.divide %4, %5 : tensor<3x3x2xf32>
    %7 = stablehlo.round_nearest_afz %6 : tensor<3x3x2xf32>
    %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<3x3x2xf32>
    %10 = stablehlo.subtract %4, %9 : tensor<3x3x2xf32>
    %11 = stablehlo.multiply %10, %10 : tensor<3x3x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %14 = stablehlo.add %12, %13 : tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %16 = stablehlo.divide %15, %14 : tensor<3x3xf32>
    %17 = stablehlo.multiply %14, %14 : tensor<3x3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %19 = stablehlo.divide %18, %17 : tensor<3x3xf32>
    %20 = stablehlo.dot_general %16, %10, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3x2xf32>) -> tensor<3x2xf32>
    %21 = stablehlo.negate %20 : tensor<3x2xf32>
    %22 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %23 = stablehlo.multiply %22, %arg3 : tensor<3x2xf32>
    %24 = stablehlo.subtract %21, %23 : tensor<3x2xf32>
    %cst_5 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %26 = stablehlo.multiply %25, %24 : tensor<3x2xf32>
    %27 = stablehlo.add %arg3, %26 : tensor<3x2xf32>
    %28 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %29 = stablehlo.multiply %28, %arg4 : tensor<3x2xf32>
    %30 = stablehlo.add %27, %29 : tensor<3x2xf32>
    %cst_6 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %32 = stablehlo.multiply %31, %30 : tensor<3x2xf32>
    %33 = stablehlo.add %arg2, %32 : tensor<3x2xf32>
    return %33, %30, %10, %19, %16, %arg3 : tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x3x2xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x2xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5x3x3x2xf32>, %arg1: tensor<3x3x2xf32>, %arg2: tensor<i32>) -> tensor<5x3x3x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<3x3x2xf32>) -> tensor<1x3x3x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<5x3x3x2xf32>, tensor<1x3x3x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x3x3x2xf32>
    return %1 : tensor<5x3x3x2xf32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<5x3x3xf32>, %arg1: tensor<3x3xf32>, %arg2: tensor<i32>) -> tensor<5x3x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x3xf32>) -> tensor<1x3x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x3x3xf32>, tensor<1x3x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x3x3xf32>
    return %1 : tensor<5x3x3xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<5x3x2xf32>, %arg1: tensor<3x2xf32>, %arg2: tensor<i32>) -> tensor<5x3x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x3x2xf32>, tensor<1x3x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x3x2xf32>
    return %1 : tensor<5x3x2xf32>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<5x3x3x2xf32>, %arg1: tensor<i32>) -> tensor<3x3x2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 3, 3, 2] : (tensor<5x3x3x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x3x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x3x2xf32>) -> tensor<3x3x2xf32>
    return %1 : tensor<3x3x2xf32>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<5x3x3xf32>, %arg1: tensor<i32>) -> tensor<3x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 3] : (tensor<5x3x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x3xf32>) -> tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
  func.func private @closed_call_4(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<3x2xf32>, %arg5: tensor<3x2xf32>, %arg6: tensor<3x3x2xf32>, %arg7: tensor<3x3xf32>, %arg8: tensor<3x3xf32>, %arg9: tensor<3x2xf32>, %arg10: tensor<3x2xf32>) -> (tensor<f32>, tensor<f32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>) {
    %cst = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %1 = stablehlo.multiply %0, %arg4 : tensor<3x2xf32>
    %2 = stablehlo.add %arg5, %1 : tensor<3x2xf32>
    %3 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<3x2xf32>
    %5 = stablehlo.multiply %2, %arg10 : tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.reduce(%5 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<f32>
    %7 = stablehlo.add %arg3, %6 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %9 = stablehlo.multiply %8, %2 : tensor<3x2xf32>
    %10 = stablehlo.negate %9 : tensor<3x2xf32>
    %11 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<3x2xf32>
    %13 = stablehlo.add %2, %12 : tensor<3x2xf32>
    %14 = stablehlo.multiply %10, %arg9 : tensor<3x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%14 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<f32>
    %16 = stablehlo.add %arg2, %15 : tensor<f32>
    %17 = stablehlo.negate %9 : tensor<3x2xf32>
    %18 = stablehlo.dot_general %17, %arg8, batching_dims = [0] x [0], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3x2xf32>, tensor<3x3xf32>) -> tensor<3x2x3xf32>
    %19 = stablehlo.transpose %18, dims = [0, 2, 1] : (tensor<3x2x3xf32>) -> tensor<3x3x2xf32>
    %20 = stablehlo.dot_general %17, %arg6, batching_dims = [0] x [0], contracting_dims = [1] x [2], precision = [DEFAULT, DEFAULT] : (tensor<3x2xf32>, tensor<3x3x2xf32>) -> tensor<3x3xf32>
    %21 = stablehlo.multiply %20, %arg7 : tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %23 = stablehlo.multiply %21, %22 : tensor<3x3xf32>
    %24 = stablehlo.negate %23 : tensor<3x3xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<3x3xf32>) -> tensor<3x3x2xf32>
    %26 = stablehlo.multiply %arg6, %25 : tensor<3x3x2xf32>
    %27 = stablehlo.add %19, %26 : tensor<3x3x2xf32>
    %28 = stablehlo.multiply %25, %arg6 : tensor<3x3x2xf32>
    %29 = stablehlo.add %27, %28 : tensor<3x3x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.reduce(%29 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %31 = stablehlo.reshape %30 : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
    %32 = stablehlo.negate %29 : tensor<3x3x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.reduce(%32 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %34 = stablehlo.reshape %33 : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.reduce(%34 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<1x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %36 = stablehlo.add %arg4, %35 : tensor<3x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.reduce(%31 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<3x1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %38 = stablehlo.add %36, %37 : tensor<3x2xf32>
    return %16, %7, %38, %13, %4 : tensor<f32>, tensor<f32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
