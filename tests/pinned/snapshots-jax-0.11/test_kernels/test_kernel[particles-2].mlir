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
      %10 = stablehlo.broadcast_in_dim %iterArg_4, dims = [0, 2] : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
      %11 = stablehlo.broadcast_in_dim %iterArg_4, dims = [1, 2] : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
      %12 = stablehlo.broadcast_in_dim %10, dims = [0, 1, 2] : (tensor<3x1x2xf32>) -> tensor<3x3x2xf32>
      %13 = stablehlo.broadcast_in_dim %11, dims = [0, 1, 2] : (tensor<1x3x2xf32>) -> tensor<3x3x2xf32>
      %14 = stablehlo.subtract %12, %13 : tensor<3x3x2xf32>
      %cst_6 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %15 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
      %16 = stablehlo.divide %14, %15 : tensor<3x3x2xf32>
      %17 = stablehlo.round_nearest_afz %16 : tensor<3x3x2xf32>
      %cst_7 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %18 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
      %19 = stablehlo.multiply %18, %17 : tensor<3x3x2xf32>
      %20 = stablehlo.subtract %14, %19 : tensor<3x3x2xf32>
      %21 = stablehlo.multiply %20, %20 : tensor<3x3x2xf32>
      %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %22 = stablehlo.reduce(%21 init: %cst_8) applies stablehlo.add across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
      %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %24 = stablehlo.add %22, %23 : tensor<3x3xf32>
      %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %25 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %26 = stablehlo.divide %25, %24 : tensor<3x3xf32>
      %27 = stablehlo.dot_general %26, %20, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3x2xf32>) -> tensor<3x2xf32>
      %28 = stablehlo.negate %27 : tensor<3x2xf32>
      %29 = stablehlo.broadcast_in_dim %iterArg_1, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %30 = stablehlo.multiply %29, %iterArg_5 : tensor<3x2xf32>
      %31 = stablehlo.subtract %28, %30 : tensor<3x2xf32>
      %cst_11 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %32 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %33 = stablehlo.multiply %32, %31 : tensor<3x2xf32>
      %34 = stablehlo.add %iterArg_5, %33 : tensor<3x2xf32>
      %35 = stablehlo.broadcast_in_dim %iterArg_2, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %36 = stablehlo.multiply %35, %9 : tensor<3x2xf32>
      %37 = stablehlo.add %34, %36 : tensor<3x2xf32>
      %cst_12 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %38 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %39 = stablehlo.multiply %38, %37 : tensor<3x2xf32>
      %40 = stablehlo.add %iterArg_4, %39 : tensor<3x2xf32>
      %c_13 = stablehlo.constant dense<1> : tensor<i32>
      %41 = stablehlo.add %iterArg_3, %c_13 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_1, %iterArg_2, %41, %40, %37 : tensor<5x3x2xf32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<3x2xf32>, tensor<3x2xf32>
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
      %36 = stablehlo.broadcast_in_dim %iterArg_19, dims = [0, 2] : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
      %37 = stablehlo.broadcast_in_dim %iterArg_19, dims = [1, 2] : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
      %38 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2] : (tensor<3x1x2xf32>) -> tensor<3x3x2xf32>
      %39 = stablehlo.broadcast_in_dim %37, dims = [0, 1, 2] : (tensor<1x3x2xf32>) -> tensor<3x3x2xf32>
      %40 = stablehlo.subtract %38, %39 : tensor<3x3x2xf32>
      %cst_25 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %41 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
      %42 = stablehlo.divide %40, %41 : tensor<3x3x2xf32>
      %43 = stablehlo.round_nearest_afz %42 : tensor<3x3x2xf32>
      %cst_26 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %44 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
      %45 = stablehlo.multiply %44, %43 : tensor<3x3x2xf32>
      %46 = stablehlo.subtract %40, %45 : tensor<3x3x2xf32>
      %47 = stablehlo.multiply %46, %46 : tensor<3x3x2xf32>
      %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %48 = stablehlo.reduce(%47 init: %cst_27) applies stablehlo.add across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
      %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %49 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %50 = stablehlo.add %48, %49 : tensor<3x3xf32>
      %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %51 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %52 = stablehlo.divide %51, %50 : tensor<3x3xf32>
      %53 = stablehlo.multiply %50, %50 : tensor<3x3xf32>
      %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %54 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %55 = stablehlo.divide %54, %53 : tensor<3x3xf32>
      %56 = stablehlo.dot_general %52, %46, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3x2xf32>) -> tensor<3x2xf32>
      %57 = stablehlo.negate %56 : tensor<3x2xf32>
      %58 = stablehlo.broadcast_in_dim %iterArg_16, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %59 = stablehlo.multiply %58, %iterArg_20 : tensor<3x2xf32>
      %60 = stablehlo.subtract %57, %59 : tensor<3x2xf32>
      %cst_31 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %61 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %62 = stablehlo.multiply %61, %60 : tensor<3x2xf32>
      %63 = stablehlo.add %iterArg_20, %62 : tensor<3x2xf32>
      %64 = stablehlo.broadcast_in_dim %iterArg_17, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %65 = stablehlo.multiply %64, %35 : tensor<3x2xf32>
      %66 = stablehlo.add %63, %65 : tensor<3x2xf32>
      %cst_32 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %67 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %68 = stablehlo.multiply %67, %66 : tensor<3x2xf32>
      %69 = stablehlo.add %iterArg_19, %68 : tensor<3x2xf32>
      %70 = func.call @dynamic_update_index_in_dim(%iterArg_21, %46, %iterArg_18) : (tensor<5x3x3x2xf32>, tensor<3x3x2xf32>, tensor<i32>) -> tensor<5x3x3x2xf32>
      %71 = func.call @dynamic_update_index_in_dim_0(%iterArg_22, %55, %iterArg_18) : (tensor<5x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<5x3x3xf32>
      %72 = func.call @dynamic_update_index_in_dim_0(%iterArg_23, %52, %iterArg_18) : (tensor<5x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<5x3x3xf32>
      %73 = func.call @dynamic_update_index_in_dim_1(%iterArg_24, %iterArg_20, %iterArg_18) : (tensor<5x3x2xf32>, tensor<3x2xf32>, tensor<i32>) -> tensor<5x3x2xf32>
      %c_33 = stablehlo.constant dense<1> : tensor<i32>
      %74 = stablehlo.add %iterArg_18, %c_33 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_16, %iterArg_17, %74, %69, %66, %70, %71, %72, %73 : tensor<5x3x2xf32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<5x3x3x2xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x2xf32>
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
      %cst_30 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %42 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %43 = stablehlo.multiply %42, %iterArg_25 : tensor<3x2xf32>
      %44 = stablehlo.add %iterArg_26, %43 : tensor<3x2xf32>
      %45 = stablehlo.broadcast_in_dim %iterArg_21, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %46 = stablehlo.multiply %45, %44 : tensor<3x2xf32>
      %47 = stablehlo.multiply %44, %41 : tensor<3x2xf32>
      %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %48 = stablehlo.reduce(%47 init: %cst_31) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<f32>
      %49 = stablehlo.add %iterArg_24, %48 : tensor<f32>
      %cst_32 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %50 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %51 = stablehlo.multiply %50, %44 : tensor<3x2xf32>
      %52 = stablehlo.negate %51 : tensor<3x2xf32>
      %53 = stablehlo.broadcast_in_dim %iterArg_20, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %54 = stablehlo.multiply %53, %52 : tensor<3x2xf32>
      %55 = stablehlo.add %44, %54 : tensor<3x2xf32>
      %56 = stablehlo.multiply %52, %40 : tensor<3x2xf32>
      %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %57 = stablehlo.reduce(%56 init: %cst_33) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<f32>
      %58 = stablehlo.add %iterArg_23, %57 : tensor<f32>
      %59 = stablehlo.negate %51 : tensor<3x2xf32>
      %60 = stablehlo.dot_general %59, %39, batching_dims = [0] x [0], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3x2xf32>, tensor<3x3xf32>) -> tensor<3x2x3xf32>
      %61 = stablehlo.transpose %60, dims = [0, 2, 1] : (tensor<3x2x3xf32>) -> tensor<3x3x2xf32>
      %62 = stablehlo.dot_general %59, %37, batching_dims = [0] x [0], contracting_dims = [1] x [2], precision = [DEFAULT, DEFAULT] : (tensor<3x2xf32>, tensor<3x3x2xf32>) -> tensor<3x3xf32>
      %63 = stablehlo.multiply %62, %38 : tensor<3x3xf32>
      %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %64 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %65 = stablehlo.multiply %63, %64 : tensor<3x3xf32>
      %66 = stablehlo.negate %65 : tensor<3x3xf32>
      %67 = stablehlo.broadcast_in_dim %66, dims = [0, 1] : (tensor<3x3xf32>) -> tensor<3x3x2xf32>
      %68 = stablehlo.multiply %37, %67 : tensor<3x3x2xf32>
      %69 = stablehlo.add %61, %68 : tensor<3x3x2xf32>
      %70 = stablehlo.multiply %67, %37 : tensor<3x3x2xf32>
      %71 = stablehlo.add %69, %70 : tensor<3x3x2xf32>
      %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %72 = stablehlo.reduce(%71 init: %cst_35) applies stablehlo.add across dimensions = [1] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %73 = stablehlo.reshape %72 : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
      %74 = stablehlo.negate %71 : tensor<3x3x2xf32>
      %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %75 = stablehlo.reduce(%74 init: %cst_36) applies stablehlo.add across dimensions = [0] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %76 = stablehlo.reshape %75 : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
      %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %77 = stablehlo.reduce(%76 init: %cst_37) applies stablehlo.add across dimensions = [0] : (tensor<1x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %78 = stablehlo.add %iterArg_25, %77 : tensor<3x2xf32>
      %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %79 = stablehlo.reduce(%73 init: %cst_38) applies stablehlo.add across dimensions = [1] : (tensor<3x1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
      %80 = stablehlo.add %78, %79 : tensor<3x2xf32>
      %81 = func.call @dynamic_update_index_in_dim_1(%iterArg_27, %46, %36) : (tensor<5x3x2xf32>, tensor<3x2xf32>, tensor<i32>) -> tensor<5x3x2xf32>
      %c_39 = stablehlo.constant dense<1> : tensor<i32>
      %82 = stablehlo.add %iterArg_22, %c_39 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %82, %58, %49, %80, %55, %81 : tensor<5x3x3x2xf32>, tensor<5x3x3xf32>, tensor<5x3x3xf32>, tensor<5x3x2xf32>, tensor<5x3x2xf32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<5x3x2xf32>
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
}
// -----
// backward, cuda: same text as cpu
