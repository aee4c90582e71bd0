// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def boris_push(r_batch, velocities_batch, ef_batch, bf, step_size, q_half):
//     def single_replica(r, velocities, ef):
//         def loop_body(_, carry):
//             xt, v_now = carry
//             first_half = v_now + q_half * step_size * ef
//             t_vec = q_half * step_size * bf
//             rotated = first_half + jnp.cross(first_half, t_vec)
//             s_vec = 2 * t_vec / (1 + jnp.sum(t_vec**2, axis=-1, keepdims=True))
//             v_new = first_half + jnp.cross(rotated, s_vec) + q_half * step_size * ef
//             x_new = xt + step_size * v_new
//             return (x_new, v_new)
//
//         at, vt = lax.fori_loop(0, 2, loop_body, (r, velocities))
//         return at, vt
//
//     return jax.vmap(single_replica)(r_batch, velocities_batch, ef_batch)
//
//   r_batch: float32[5, 1, 3] in [-1, 1]
//   velocities_batch: float32[5, 1, 3] in [-1, 1]
//   ef_batch: float32[5, 1, 3] in [-1, 1]
//   bf: float32[3] in [-1, 1]
//   step_size: float32[] in [0.05, 0.3]
//   q_half: float32[] in [0.2, 0.8]
// -----
// forward, cpu
module @jit_boris_push attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x1x3xf32>, %arg1: tensor<5x1x3xf32>, %arg2: tensor<5x1x3xf32>, %arg3: tensor<3xf32>, %arg4: tensor<f32>, %arg5: tensor<f32>) -> (tensor<5x1x3xf32> {jax.result_info = "result[0]"}, tensor<5x1x3xf32> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:7 = stablehlo.while(%iterArg = %arg5, %iterArg_0 = %arg4, %iterArg_1 = %arg2, %iterArg_2 = %arg3, %iterArg_3 = %c, %iterArg_4 = %arg0, %iterArg_5 = %arg1) : tensor<f32>, tensor<f32>, tensor<5x1x3xf32>, tensor<3xf32>, tensor<i32>, tensor<5x1x3xf32>, tensor<5x1x3xf32>
    cond {
      %c_6 = stablehlo.constant dense<2> : tensor<i32>
      %1 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    } do {
      %1 = stablehlo.multiply %iterArg, %iterArg_0 : tensor<f32>
      %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<5x1x3xf32>
      %3 = stablehlo.multiply %2, %iterArg_1 : tensor<5x1x3xf32>
      %4 = stablehlo.add %iterArg_5, %3 : tensor<5x1x3xf32>
      %5 = stablehlo.multiply %iterArg, %iterArg_0 : tensor<f32>
      %6 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %7 = stablehlo.multiply %6, %iterArg_2 : tensor<3xf32>
      %8 = func.call @cross(%4, %7) : (tensor<5x1x3xf32>, tensor<3xf32>) -> tensor<5x1x3xf32>
      %9 = stablehlo.add %4, %8 : tensor<5x1x3xf32>
      %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %10 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %11 = stablehlo.multiply %10, %7 : tensor<3xf32>
      %12 = stablehlo.multiply %7, %7 : tensor<3xf32>
      %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %13 = stablehlo.reduce(%12 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %15 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %16 = stablehlo.add %15, %14 : tensor<1xf32>
      %17 = stablehlo.broadcast_in_dim %16, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
      %18 = stablehlo.divide %11, %17 : tensor<3xf32>
      %19 = func.call @cross(%9, %18) : (tensor<5x1x3xf32>, tensor<3xf32>) -> tensor<5x1x3xf32>
      %20 = stablehlo.add %4, %19 : tensor<5x1x3xf32>
      %21 = stablehlo.multiply %iterArg, %iterArg_0 : tensor<f32>
      %22 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<5x1x3xf32>
      %23 = stablehlo.multiply %22, %iterArg_1 : tensor<5x1x3xf32>
      %24 = stablehlo.add %20, %23 : tensor<5x1x3xf32>
      %25 = stablehlo.broadcast_in_dim %iterArg_0, dims = [] : (tensor<f32>) -> tensor<5x1x3xf32>
      %26 = stablehlo.multiply %25, %24 : tensor<5x1x3xf32>
      %27 = stablehlo.add %iterArg_4, %26 : tensor<5x1x3xf32>
      %c_8 = stablehlo.constant dense<1> : tensor<i32>
      %28 = stablehlo.add %iterArg_3, %c_8 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_0, %iterArg_1, %iterArg_2, %28, %27, %24 : tensor<f32>, tensor<f32>, tensor<5x1x3xf32>, tensor<3xf32>, tensor<i32>, tensor<5x1x3xf32>, tensor<5x1x3xf32>
    }
    return %0#5, %0#6 : tensor<5x1x3xf32>, tensor<5x1x3xf32>
  }
  func.func private @cross(%arg0: tensor<5x1x3xf32>, %arg1: tensor<3xf32>) -> tensor<5x1x3xf32> {
    %0 = stablehlo.slice %arg0 [0:5, 0:1, 0:1] : (tensor<5x1x3xf32>) -> tensor<5x1x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<5x1x1xf32>) -> tensor<5x1xf32>
    %2 = stablehlo.slice %arg0 [0:5, 0:1, 1:2] : (tensor<5x1x3xf32>) -> tensor<5x1x1xf32>
    %3 = stablehlo.reshape %2 : (tensor<5x1x1xf32>) -> tensor<5x1xf32>
    %4 = stablehlo.slice %arg0 [0:5, 0:1, 2:3] : (tensor<5x1x3xf32>) -> tensor<5x1x1xf32>
    %5 = stablehlo.reshape %4 : (tensor<5x1x1xf32>) -> tensor<5x1xf32>
    %6 = stablehlo.slice %arg1 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %7 = stablehlo.reshape %6 : (tensor<1xf32>) -> tensor<f32>
    %8 = stablehlo.slice %arg1 [1:2] : (tensor<3xf32>) -> tensor<1xf32>
    %9 = stablehlo.reshape %8 : (tensor<1xf32>) -> tensor<f32>
    %10 = stablehlo.slice %arg1 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %11 = stablehlo.reshape %10 : (tensor<1xf32>) -> tensor<f32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %13 = stablehlo.multiply %3, %12 : tensor<5x1xf32>
    %14 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %15 = stablehlo.multiply %5, %14 : tensor<5x1xf32>
    %16 = stablehlo.subtract %13, %15 : tensor<5x1xf32>
    %17 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %18 = stablehlo.multiply %5, %17 : tensor<5x1xf32>
    %19 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %20 = stablehlo.multiply %1, %19 : tensor<5x1xf32>
    %21 = stablehlo.subtract %18, %20 : tensor<5x1xf32>
    %22 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %23 = stablehlo.multiply %1, %22 : tensor<5x1xf32>
    %24 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %25 = stablehlo.multiply %3, %24 : tensor<5x1xf32>
    %26 = stablehlo.subtract %23, %25 : tensor<5x1xf32>
    %27 = stablehlo.broadcast_in_dim %16, dims = [0, 2] : (tensor<5x1xf32>) -> tensor<5x1x1xf32>
    %28 = stablehlo.broadcast_in_dim %21, dims = [0, 2] : (tensor<5x1xf32>) -> tensor<5x1x1xf32>
    %29 = stablehlo.broadcast_in_dim %26, dims = [0, 2] : (tensor<5x1xf32>) -> tensor<5x1x1xf32>
    %30 = stablehlo.concatenate %27, %28, %29, dim = 1 : (tensor<5x1x1xf32>, tensor<5x1x1xf32>, tensor<5x1x1xf32>) -> tensor<5x3x1xf32>
    %31 = stablehlo.transpose %30, dims = [0, 2, 1] : (tensor<5x3x1xf32>) -> tensor<5x1x3xf32>
    return %31 : tensor<5x1x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu, takes inputs 1 2 3 4 5
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x1x3xf32>, %arg1: tensor<5x1x3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<f32>, %arg4: tensor<f32>) -> (tensor<5x1x3xf32> {jax.result_info = "result[0]"}, tensor<5x1x3xf32> {jax.result_info = "result[1]"}, tensor<5x1x3xf32> {jax.result_info = "result[2]"}, tensor<3xf32> {jax.result_info = "result[3]"}, tensor<f32> {jax.result_info = "result[4]"}, tensor<f32> {jax.result_info = "result[5]"}) {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<5x1x3xf32>
    %2 = stablehlo.multiply %1, %arg1 : tensor<5x1x3xf32>
    %3 = stablehlo.multiply %arg4, %arg3 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %5 = stablehlo.multiply %4, %arg2 : tensor<3xf32>
    %6:3 = call @cross(%5) : (tensor<3xf32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<3xf32>
    %9 = stablehlo.multiply %5, %5 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %11 = stablehlo.multiply %10, %5 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%9 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %15 = stablehlo.add %14, %13 : tensor<1xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
    %17 = stablehlo.divide %8, %16 : tensor<3xf32>
    %18 = stablehlo.multiply %15, %15 : tensor<1xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %20 = stablehlo.divide %19, %18 : tensor<1xf32>
    %21:3 = call @cross(%17) : (tensor<3xf32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
    %22 = stablehlo.multiply %arg4, %arg3 : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<f32>) -> tensor<5x1x3xf32>
    %24 = stablehlo.multiply %23, %arg1 : tensor<5x1x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x5x1xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x5x1xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x5x1xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x5x1xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x5x1xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x5x1xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x5x1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %32:17 = stablehlo.while(%iterArg = %2, %iterArg_18 = %6#0, %iterArg_19 = %6#1, %iterArg_20 = %6#2, %iterArg_21 = %21#0, %iterArg_22 = %21#1, %iterArg_23 = %21#2, %iterArg_24 = %24, %iterArg_25 = %c, %iterArg_26 = %arg0, %iterArg_27 = %25, %iterArg_28 = %26, %iterArg_29 = %27, %iterArg_30 = %28, %iterArg_31 = %29, %iterArg_32 = %30, %iterArg_33 = %31) : tensor<5x1x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<5x1x3xf32>, tensor<i32>, tensor<5x1x3xf32>, tensor<2x5x1xf32>, tensor<2x5x1xf32>, tensor<2x5x1xf32>, tensor<2x5x1xf32>, tensor<2x5x1xf32>, tensor<2x5x1xf32>, tensor<2x5x1x3xf32>
    cond {
      %c_34 = stablehlo.constant dense<2> : tensor<i32>
      %38 = stablehlo.compare LT, %iterArg_25, %c_34, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %38 : tensor<i1>
    } do {
      %38 = stablehlo.add %iterArg_26, %iterArg : tensor<5x1x3xf32>
      %39:4 = func.call @cross_0(%38, %iterArg_18, %iterArg_19, %iterArg_20) : (tensor<5x1x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<5x1x3xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>)
      %40 = stablehlo.add %38, %39#0 : tensor<5x1x3xf32>
      %41:4 = func.call @cross_0(%40, %iterArg_21, %iterArg_22, %iterArg_23) : (tensor<5x1x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<5x1x3xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>)
      %42 = stablehlo.add %38, %41#0 : tensor<5x1x3xf32>
      %43 = stablehlo.add %42, %iterArg_24 : tensor<5x1x3xf32>
      %44 = func.call @dynamic_update_index_in_dim(%iterArg_27, %39#1, %iterArg_25) : (tensor<2x5x1xf32>, tensor<5x1xf32>, tensor<i32>) -> tensor<2x5x1xf32>
      %45 = func.call @dynamic_update_index_in_dim(%iterArg_28, %39#2, %iterArg_25) : (tensor<2x5x1xf32>, tensor<5x1xf32>, tensor<i32>) -> tensor<2x5x1xf32>
      %46 = func.call @dynamic_update_index_in_dim(%iterArg_29, %39#3, %iterArg_25) : (tensor<2x5x1xf32>, tensor<5x1xf32>, tensor<i32>) -> tensor<2x5x1xf32>
      %47 = func.call @dynamic_update_index_in_dim(%iterArg_30, %41#1, %iterArg_25) : (tensor<2x5x1xf32>, tensor<5x1xf32>, tensor<i32>) -> tensor<2x5x1xf32>
      %48 = func.call @dynamic_update_index_in_dim(%iterArg_31, %41#2, %iterArg_25) : (tensor<2x5x1xf32>, tensor<5x1xf32>, tensor<i32>) -> tensor<2x5x1xf32>
      %49 = func.call @dynamic_update_index_in_dim(%iterArg_32, %41#3, %iterArg_25) : (tensor<2x5x1xf32>, tensor<5x1xf32>, tensor<i32>) -> tensor<2x5x1xf32>
      %50 = func.call @dynamic_update_index_in_dim_1(%iterArg_33, %43, %iterArg_25) : (tensor<2x5x1x3xf32>, tensor<5x1x3xf32>, tensor<i32>) -> tensor<2x5x1x3xf32>
      %c_34 = stablehlo.constant dense<1> : tensor<i32>
      %51 = stablehlo.add %iterArg_25, %c_34 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %51, %43, %44, %45, %46, %47, %48, %49, %50 : tensor<5x1x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<5x1x3xf32>, tensor<i32>, tensor<5x1x3xf32>, tensor<2x5x1xf32>, tensor<2x5x1xf32>, tensor<2x5x1xf32>, tensor<2x5x1xf32>, tensor<2x5x1xf32>, tensor<2x5x1xf32>, tensor<2x5x1x3xf32>
    }
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5x1x3xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5x1x3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5x1x3xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %37:31 = stablehlo.while(%iterArg = %32#10, %iterArg_18 = %32#11, %iterArg_19 = %32#12, %iterArg_20 = %32#13, %iterArg_21 = %32#14, %iterArg_22 = %32#15, %iterArg_23 = %32#16, %iterArg_24 = %arg3, %iterArg_25 = %arg4, %iterArg_26 = %arg1, %iterArg_27 = %0, %iterArg_28 = %arg2, %iterArg_29 = %3, %iterArg_30 = %6#0, %iterArg_31 = %6#1, %iterArg_32 = %6#2, %iterArg_33 = %11, %iterArg_34 = %15, %iterArg_35 = %8, %iterArg_36 = %20, %iterArg_37 = %21#0, %iterArg_38 = %21#1, %iterArg_39 = %21#2, %iterArg_40 = %22, %iterArg_41 = %c_17, %iterArg_42 = %cst_15, %iterArg_43 = %cst_16, %iterArg_44 = %35, %iterArg_45 = %36, %iterArg_46 = %34, %iterArg_47 = %33) : tensor<2x5x1xf32>, tensor<2x5x1xf32>, tensor<2x5x1xf32>, tensor<2x5x1xf32>, tensor<2x5x1xf32>, tensor<2x5x1xf32>, tensor<2x5x1x3xf32>, tensor<f32>, tensor<f32>, tensor<5x1x3xf32>, tensor<f32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<1xf32>, tensor<3xf32>, tensor<1xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<5x1x3xf32>, tensor<3xf32>, tensor<5x1x3xf32>, tensor<5x1x3xf32>
    cond {
      %c_48 = stablehlo.constant dense<2> : tensor<i32>
      %38 = stablehlo.compare LT, %iterArg_41, %c_48, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %38 : tensor<i1>
    } do {
      %c_48 = stablehlo.constant dense<2> : tensor<i32>
      %38 = stablehlo.subtract %c_48, %iterArg_41 : tensor<i32>
      %c_49 = stablehlo.constant dense<1> : tensor<i32>
      %39 = stablehlo.subtract %38, %c_49 : tensor<i32>
      %40 = func.call @dynamic_index_in_dim(%iterArg, %39) : (tensor<2x5x1xf32>, tensor<i32>) -> tensor<5x1xf32>
      %41 = func.call @dynamic_index_in_dim(%iterArg_18, %39) : (tensor<2x5x1xf32>, tensor<i32>) -> tensor<5x1xf32>
      %42 = func.call @dynamic_index_in_dim(%iterArg_19, %39) : (tensor<2x5x1xf32>, tensor<i32>) -> tensor<5x1xf32>
      %43 = func.call @dynamic_index_in_dim(%iterArg_20, %39) : (tensor<2x5x1xf32>, tensor<i32>) -> tensor<5x1xf32>
      %44 = func.call @dynamic_index_in_dim(%iterArg_21, %39) : (tensor<2x5x1xf32>, tensor<i32>) -> tensor<5x1xf32>
      %45 = func.call @dynamic_index_in_dim(%iterArg_22, %39) : (tensor<2x5x1xf32>, tensor<i32>) -> tensor<5x1xf32>
      %46 = func.call @dynamic_index_in_dim_2(%iterArg_23, %39) : (tensor<2x5x1x3xf32>, tensor<i32>) -> tensor<5x1x3xf32>
      %47 = stablehlo.broadcast_in_dim %iterArg_24, dims = [] : (tensor<f32>) -> tensor<5x1x3xf32>
      %48 = stablehlo.multiply %47, %iterArg_46 : tensor<5x1x3xf32>
      %49 = stablehlo.add %iterArg_47, %48 : tensor<5x1x3xf32>
      %50 = stablehlo.multiply %iterArg_46, %46 : tensor<5x1x3xf32>
      %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %51 = stablehlo.reduce(%50 init: %cst_50) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<5x1x3xf32>, tensor<f32>) -> tensor<f32>
      %52 = stablehlo.add %iterArg_43, %51 : tensor<f32>
      %53 = stablehlo.broadcast_in_dim %iterArg_40, dims = [] : (tensor<f32>) -> tensor<5x1x3xf32>
      %54 = stablehlo.multiply %53, %49 : tensor<5x1x3xf32>
      %55 = stablehlo.add %iterArg_44, %54 : tensor<5x1x3xf32>
      %56 = stablehlo.multiply %49, %iterArg_26 : tensor<5x1x3xf32>
      %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %57 = stablehlo.reduce(%56 init: %cst_51) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<5x1x3xf32>, tensor<f32>) -> tensor<f32>
      %58 = stablehlo.multiply %iterArg_25, %57 : tensor<f32>
      %59 = stablehlo.add %52, %58 : tensor<f32>
      %60 = stablehlo.multiply %57, %iterArg_24 : tensor<f32>
      %61 = stablehlo.add %iterArg_42, %60 : tensor<f32>
      %62:2 = func.call @cross_3(%iterArg_37, %43, %iterArg_38, %44, %iterArg_39, %45, %49) : (tensor<f32>, tensor<5x1xf32>, tensor<f32>, tensor<5x1xf32>, tensor<f32>, tensor<5x1xf32>, tensor<5x1x3xf32>) -> (tensor<5x1x3xf32>, tensor<3xf32>)
      %63 = stablehlo.broadcast_in_dim %iterArg_36, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
      %64 = stablehlo.multiply %62#1, %63 : tensor<3xf32>
      %65 = stablehlo.multiply %64, %iterArg_35 : tensor<3xf32>
      %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %66 = stablehlo.reduce(%65 init: %cst_52) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %67 = stablehlo.reshape %66 : (tensor<f32>) -> tensor<1xf32>
      %68 = stablehlo.negate %67 : tensor<1xf32>
      %69 = stablehlo.broadcast_in_dim %iterArg_34, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
      %70 = stablehlo.divide %62#1, %69 : tensor<3xf32>
      %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %71 = stablehlo.reduce(%68 init: %cst_53) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
      %72 = stablehlo.broadcast_in_dim %71, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %73 = stablehlo.multiply %72, %iterArg_33 : tensor<3xf32>
      %cst_54 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %74 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %75 = stablehlo.multiply %74, %70 : tensor<3xf32>
      %76 = stablehlo.add %73, %75 : tensor<3xf32>
      %77 = stablehlo.add %49, %62#0 : tensor<5x1x3xf32>
      %78:2 = func.call @cross_3(%iterArg_30, %40, %iterArg_31, %41, %iterArg_32, %42, %62#0) : (tensor<f32>, tensor<5x1xf32>, tensor<f32>, tensor<5x1xf32>, tensor<f32>, tensor<5x1xf32>, tensor<5x1x3xf32>) -> (tensor<5x1x3xf32>, tensor<3xf32>)
      %79 = stablehlo.add %77, %78#0 : tensor<5x1x3xf32>
      %80 = stablehlo.add %76, %78#1 : tensor<3xf32>
      %81 = stablehlo.broadcast_in_dim %iterArg_29, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %82 = stablehlo.multiply %81, %80 : tensor<3xf32>
      %83 = stablehlo.add %iterArg_45, %82 : tensor<3xf32>
      %84 = stablehlo.multiply %80, %iterArg_28 : tensor<3xf32>
      %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %85 = stablehlo.reduce(%84 init: %cst_55) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %86 = stablehlo.multiply %iterArg_25, %85 : tensor<f32>
      %87 = stablehlo.add %59, %86 : tensor<f32>
      %88 = stablehlo.multiply %85, %iterArg_24 : tensor<f32>
      %89 = stablehlo.add %61, %88 : tensor<f32>
      %90 = stablehlo.broadcast_in_dim %iterArg_27, dims = [] : (tensor<f32>) -> tensor<5x1x3xf32>
      %91 = stablehlo.multiply %90, %79 : tensor<5x1x3xf32>
      %92 = stablehlo.add %55, %91 : tensor<5x1x3xf32>
      %93 = stablehlo.multiply %79, %iterArg_26 : tensor<5x1x3xf32>
      %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %94 = stablehlo.reduce(%93 init: %cst_56) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<5x1x3xf32>, tensor<f32>) -> tensor<f32>
      %95 = stablehlo.multiply %iterArg_25, %94 : tensor<f32>
      %96 = stablehlo.add %87, %95 : tensor<f32>
      %97 = stablehlo.multiply %94, %iterArg_24 : tensor<f32>
      %98 = stablehlo.add %89, %97 : tensor<f32>
      %c_57 = stablehlo.constant dense<1> : tensor<i32>
      %99 = stablehlo.add %iterArg_41, %c_57 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %99, %98, %96, %92, %83, %iterArg_46, %79 : tensor<2x5x1xf32>, tensor<2x5x1xf32>, tensor<2x5x1xf32>, tensor<2x5x1xf32>, tensor<2x5x1xf32>, tensor<2x5x1xf32>, tensor<2x5x1x3xf32>, tensor<f32>, tensor<f32>, tensor<5x1x3xf32>, tensor<f32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<1xf32>, tensor<3xf32>, tensor<1xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<5x1x3xf32>, tensor<3xf32>, tensor<5x1x3xf32>, tensor<5x1x3xf32>
    }
    return %37#29, %37#30, %37#27, %37#28, %37#26, %37#25 : tensor<5x1x3xf32>, tensor<5x1x3xf32>, tensor<5x1x3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>
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
  func.func private @cross_0(%arg0: tensor<5x1x3xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> (tensor<5x1x3xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>) {
    %0 = stablehlo.slice %arg0 [0:5, 0:1, 0:1] : (tensor<5x1x3xf32>) -> tensor<5x1x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<5x1x1xf32>) -> tensor<5x1xf32>
    %2 = stablehlo.slice %arg0 [0:5, 0:1, 1:2] : (tensor<5x1x3xf32>) -> tensor<5x1x1xf32>
    %3 = stablehlo.reshape %2 : (tensor<5x1x1xf32>) -> tensor<5x1xf32>
    %4 = stablehlo.slice %arg0 [0:5, 0:1, 2:3] : (tensor<5x1x3xf32>) -> tensor<5x1x1xf32>
    %5 = stablehlo.reshape %4 : (tensor<5x1x1xf32>) -> tensor<5x1xf32>
    %6 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %7 = stablehlo.multiply %3, %6 : tensor<5x1xf32>
    %8 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %9 = stablehlo.multiply %5, %8 : tensor<5x1xf32>
    %10 = stablehlo.subtract %7, %9 : tensor<5x1xf32>
    %11 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %12 = stablehlo.multiply %5, %11 : tensor<5x1xf32>
    %13 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %14 = stablehlo.multiply %1, %13 : tensor<5x1xf32>
    %15 = stablehlo.subtract %12, %14 : tensor<5x1xf32>
    %16 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %17 = stablehlo.multiply %1, %16 : tensor<5x1xf32>
    %18 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %19 = stablehlo.multiply %3, %18 : tensor<5x1xf32>
    %20 = stablehlo.subtract %17, %19 : tensor<5x1xf32>
    %21 = stablehlo.broadcast_in_dim %10, dims = [0, 2] : (tensor<5x1xf32>) -> tensor<5x1x1xf32>
    %22 = stablehlo.broadcast_in_dim %15, dims = [0, 2] : (tensor<5x1xf32>) -> tensor<5x1x1xf32>
    %23 = stablehlo.broadcast_in_dim %20, dims = [0, 2] : (tensor<5x1xf32>) -> tensor<5x1x1xf32>
    %24 = stablehlo.concatenate %21, %22, %23, dim = 1 : (tensor<5x1x1xf32>, tensor<5x1x1xf32>, tensor<5x1x1xf32>) -> tensor<5x3x1xf32>
    %25 = stablehlo.transpose %24, dims = [0, 2, 1] : (tensor<5x3x1xf32>) -> tensor<5x1x3xf32>
    return %25, %3, %5, %1 : tensor<5x1x3xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x5x1xf32>, %arg1: tensor<5x1xf32>, %arg2: tensor<i32>) -> tensor<2x5x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<5x1xf32>) -> tensor<1x5x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x5x1xf32>, tensor<1x5x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x5x1xf32>
    return %1 : tensor<2x5x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<2x5x1x3xf32>, %arg1: tensor<5x1x3xf32>, %arg2: tensor<i32>) -> tensor<2x5x1x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<5x1x3xf32>) -> tensor<1x5x1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<2x5x1x3xf32>, tensor<1x5x1x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x5x1x3xf32>
    return %1 : tensor<2x5x1x3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x5x1xf32>, %arg1: tensor<i32>) -> tensor<5x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 5, 1] : (tensor<2x5x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x5x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x5x1xf32>) -> tensor<5x1xf32>
    return %1 : tensor<5x1xf32>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<2x5x1x3xf32>, %arg1: tensor<i32>) -> tensor<5x1x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 5, 1, 3] : (tensor<2x5x1x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x5x1x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x5x1x3xf32>) -> tensor<5x1x3xf32>
    return %1 : tensor<5x1x3xf32>
  }
  func.func private @cross_3(%arg0: tensor<f32>, %arg1: tensor<5x1xf32>, %arg2: tensor<f32>, %arg3: tensor<5x1xf32>, %arg4: tensor<f32>, %arg5: tensor<5x1xf32>, %arg6: tensor<5x1x3xf32>) -> (tensor<5x1x3xf32>, tensor<3xf32>) {
    %0 = stablehlo.transpose %arg6, dims = [0, 2, 1] : (tensor<5x1x3xf32>) -> tensor<5x3x1xf32>
    %1 = stablehlo.slice %0 [0:5, 0:1, 0:1] : (tensor<5x3x1xf32>) -> tensor<5x1x1xf32>
    %2 = stablehlo.slice %0 [0:5, 1:2, 0:1] : (tensor<5x3x1xf32>) -> tensor<5x1x1xf32>
    %3 = stablehlo.slice %0 [0:5, 2:3, 0:1] : (tensor<5x3x1xf32>) -> tensor<5x1x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst) applies stablehlo.add across dimensions = [1, 2] : (tensor<5x1x1xf32>, tensor<f32>) -> tensor<5xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.reduce(%2 init: %cst_0) applies stablehlo.add across dimensions = [1, 2] : (tensor<5x1x1xf32>, tensor<f32>) -> tensor<5xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%1 init: %cst_1) applies stablehlo.add across dimensions = [1, 2] : (tensor<5x1x1xf32>, tensor<f32>) -> tensor<5xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %10 = stablehlo.negate %5 : tensor<5x1xf32>
    %11 = stablehlo.multiply %arg1, %10 : tensor<5x1xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x1xf32>, tensor<f32>) -> tensor<f32>
    %13 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %14 = stablehlo.multiply %10, %13 : tensor<5x1xf32>
    %15 = stablehlo.multiply %arg5, %5 : tensor<5x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%15 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x1xf32>, tensor<f32>) -> tensor<f32>
    %17 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %18 = stablehlo.multiply %5, %17 : tensor<5x1xf32>
    %19 = stablehlo.negate %7 : tensor<5x1xf32>
    %20 = stablehlo.multiply %arg5, %19 : tensor<5x1xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%20 init: %cst_4) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x1xf32>, tensor<f32>) -> tensor<f32>
    %22 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %23 = stablehlo.multiply %19, %22 : tensor<5x1xf32>
    %24 = stablehlo.add %18, %23 : tensor<5x1xf32>
    %25 = stablehlo.multiply %arg3, %7 : tensor<5x1xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.reduce(%25 init: %cst_5) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x1xf32>, tensor<f32>) -> tensor<f32>
    %27 = stablehlo.add %12, %26 : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %29 = stablehlo.multiply %7, %28 : tensor<5x1xf32>
    %30 = stablehlo.negate %9 : tensor<5x1xf32>
    %31 = stablehlo.multiply %arg3, %30 : tensor<5x1xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%31 init: %cst_6) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x1xf32>, tensor<f32>) -> tensor<f32>
    %33 = stablehlo.add %16, %32 : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %35 = stablehlo.multiply %30, %34 : tensor<5x1xf32>
    %36 = stablehlo.add %29, %35 : tensor<5x1xf32>
    %37 = stablehlo.multiply %arg1, %9 : tensor<5x1xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.reduce(%37 init: %cst_7) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x1xf32>, tensor<f32>) -> tensor<f32>
    %39 = stablehlo.add %21, %38 : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %41 = stablehlo.multiply %9, %40 : tensor<5x1xf32>
    %42 = stablehlo.add %14, %41 : tensor<5x1xf32>
    %43 = stablehlo.broadcast_in_dim %39, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.pad %43, %cst_8, low = [2], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %45 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.pad %45, %cst_9, low = [1], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %47 = stablehlo.add %44, %46 : tensor<3xf32>
    %48 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.pad %48, %cst_10, low = [0], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %50 = stablehlo.add %47, %49 : tensor<3xf32>
    %51 = stablehlo.broadcast_in_dim %36, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x1x1xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.pad %51, %cst_11, low = [0, 0, 2], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<5x1x1xf32>, tensor<f32>) -> tensor<5x1x3xf32>
    %53 = stablehlo.broadcast_in_dim %42, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x1x1xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.pad %53, %cst_12, low = [0, 0, 1], high = [0, 0, 1], interior = [0, 0, 0] : (tensor<5x1x1xf32>, tensor<f32>) -> tensor<5x1x3xf32>
    %55 = stablehlo.add %52, %54 : tensor<5x1x3xf32>
    %56 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x1x1xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.pad %56, %cst_13, low = [0, 0, 0], high = [0, 0, 2], interior = [0, 0, 0] : (tensor<5x1x1xf32>, tensor<f32>) -> tensor<5x1x3xf32>
    %58 = stablehlo.add %55, %57 : tensor<5x1x3xf32>
    return %58, %50 : tensor<5x1x3xf32>, tensor<3xf32>
  }
}
// -----
// backward, cuda, takes inputs 1 2 3 4 5: same text as cpu
