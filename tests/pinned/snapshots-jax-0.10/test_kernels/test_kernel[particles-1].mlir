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
      %1:2 = func.call @closed_call(%iterArg, %iterArg_0, %iterArg_1, %iterArg_2, %iterArg_4, %iterArg_5) : (tensor<f32>, tensor<f32>, tensor<5x1x3xf32>, tensor<3xf32>, tensor<5x1x3xf32>, tensor<5x1x3xf32>) -> (tensor<5x1x3xf32>, tensor<5x1x3xf32>)
      %c_6 = stablehlo.constant dense<1> : tensor<i32>
      %2 = stablehlo.add %iterArg_3, %c_6 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_0, %iterArg_1, %iterArg_2, %2, %1#0, %1#1 : tensor<f32>, tensor<f32>, tensor<5x1x3xf32>, tensor<3xf32>, tensor<i32>, tensor<5x1x3xf32>, tensor<5x1x3xf32>
    }
    return %0#5, %0#6 : tensor<5x1x3xf32>, tensor<5x1x3xf32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<5x1x3xf32>, %arg3: tensor<3xf32>, %arg4: tensor<5x1x3xf32>, %arg5: tensor<5x1x3xf32>) -> (tensor<5x1x3xf32>, tensor<5x1x3xf32>) {
    %0 = stablehlo.multiply %arg0, %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<5x1x3xf32>
    %2 = stablehlo.multiply %1, %arg2 : tensor<5x1x3xf32>
    %3 = stablehlo.add %arg5, %2 : tensor<5x1x3xf32>
    %4 = stablehlo.multiply %arg0, %arg1 : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %6 = stablehlo.multiply %5, %arg3 : tensor<3xf32>
    %7 = call @cross(%3, %6) : (tensor<5x1x3xf32>, tensor<3xf32>) -> tensor<5x1x3xf32>
    %8 = stablehlo.add %3, %7 : tensor<5x1x3xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %10 = stablehlo.multiply %9, %6 : tensor<3xf32>
    %11 = stablehlo.multiply %6, %6 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %15 = stablehlo.add %14, %13 : tensor<1xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
    %17 = stablehlo.divide %10, %16 : tensor<3xf32>
    %18 = call @cross(%8, %17) : (tensor<5x1x3xf32>, tensor<3xf32>) -> tensor<5x1x3xf32>
    %19 = stablehlo.add %3, %18 : tensor<5x1x3xf32>
    %20 = stablehlo.multiply %arg0, %arg1 : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f32>) -> tensor<5x1x3xf32>
    %22 = stablehlo.multiply %21, %arg2 : tensor<5x1x3xf32>
    %23 = stablehlo.add %19, %22 : tensor<5x1x3xf32>
    %24 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<5x1x3xf32>
    %25 = stablehlo.multiply %24, %23 : tensor<5x1x3xf32>
    %26 = stablehlo.add %arg4, %25 : tensor<5x1x3xf32>
    return %26, %23 : tensor<5x1x3xf32>, tensor<5x1x3xf32>
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
      %38:8 = func.call @closed_call(%iterArg, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_26) : (tensor<5x1x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<5x1x3xf32>, tensor<5x1x3xf32>) -> (tensor<5x1x3xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1x3xf32>)
      %39 = func.call @dynamic_update_index_in_dim(%iterArg_27, %38#1, %iterArg_25) : (tensor<2x5x1xf32>, tensor<5x1xf32>, tensor<i32>) -> tensor<2x5x1xf32>
      %40 = func.call @dynamic_update_index_in_dim(%iterArg_28, %38#2, %iterArg_25) : (tensor<2x5x1xf32>, tensor<5x1xf32>, tensor<i32>) -> tensor<2x5x1xf32>
      %41 = func.call @dynamic_update_index_in_dim(%iterArg_29, %38#3, %iterArg_25) : (tensor<2x5x1xf32>, tensor<5x1xf32>, tensor<i32>) -> tensor<2x5x1xf32>
      %42 = func.call @dynamic_update_index_in_dim(%iterArg_30, %38#4, %iterArg_25) : (tensor<2x5x1xf32>, tensor<5x1xf32>, tensor<i32>) -> tensor<2x5x1xf32>
      %43 = func.call @dynamic_update_index_in_dim(%iterArg_31, %38#5, %iterArg_25) : (tensor<2x5x1xf32>, tensor<5x1xf32>, tensor<i32>) -> tensor<2x5x1xf32>
      %44 = func.call @dynamic_update_index_in_dim(%iterArg_32, %38#6, %iterArg_25) : (tensor<2x5x1xf32>, tensor<5x1xf32>, tensor<i32>) -> tensor<2x5x1xf32>
      %45 = func.call @dynamic_update_index_in_dim_1(%iterArg_33, %38#7, %iterArg_25) : (tensor<2x5x1x3xf32>, tensor<5x1x3xf32>, tensor<i32>) -> tensor<2x5x1x3xf32>
      %c_34 = stablehlo.constant dense<1> : tensor<i32>
      %46 = stablehlo.add %iterArg_25, %c_34 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %46, %38#0, %39, %40, %41, %42, %43, %44, %45 : tensor<5x1x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<5x1x3xf32>, tensor<i32>, tensor<5x1x3xf32>, tensor<2x5x1xf32>, tensor<2x5x1xf32>, tensor<2x5x1xf32>, tensor<2x5x1xf32>, tensor<2x5x1xf32>, tensor<2x5x1xf32>, tensor<2x5x1x3xf32>
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
      %47:6 = func.call @closed_call_3(%iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %40, %41, %42, %43, %44, %45, %46) : (tensor<f32>, tensor<f32>, tensor<5x1x3xf32>, tensor<f32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<1xf32>, tensor<3xf32>, tensor<1xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<5x1x3xf32>, tensor<3xf32>, tensor<5x1x3xf32>, tensor<5x1x3xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1x3xf32>) -> (tensor<f32>, tensor<f32>, tensor<5x1x3xf32>, tensor<3xf32>, tensor<5x1x3xf32>, tensor<5x1x3xf32>)
      %c_50 = stablehlo.constant dense<1> : tensor<i32>
      %48 = stablehlo.add %iterArg_41, %c_50 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %48, %47#0, %47#1, %47#2, %47#3, %47#4, %47#5 : tensor<2x5x1xf32>, tensor<2x5x1xf32>, tensor<2x5x1xf32>, tensor<2x5x1xf32>, tensor<2x5x1xf32>, tensor<2x5x1xf32>, tensor<2x5x1x3xf32>, tensor<f32>, tensor<f32>, tensor<5x1x3xf32>, tensor<f32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<1xf32>, tensor<3xf32>, tensor<1xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<5x1x3xf32>, tensor<3xf32>, tensor<5x1x3xf32>, tensor<5x1x3xf32>
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
  func.func private @closed_call(%arg0: tensor<5x1x3xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<f32>, %arg7: tensor<5x1x3xf32>, %arg8: tensor<5x1x3xf32>) -> (tensor<5x1x3xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1x3xf32>) {
    %0 = stablehlo.add %arg8, %arg0 : tensor<5x1x3xf32>
    %1:4 = call @cross_0(%0, %arg1, %arg2, %arg3) : (tensor<5x1x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<5x1x3xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>)
    %2 = stablehlo.add %0, %1#0 : tensor<5x1x3xf32>
    %3:4 = call @cross_0(%2, %arg4, %arg5, %arg6) : (tensor<5x1x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<5x1x3xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>)
    %4 = stablehlo.add %0, %3#0 : tensor<5x1x3xf32>
    %5 = stablehlo.add %4, %arg7 : tensor<5x1x3xf32>
    return %5, %1#1, %1#2, %1#3, %3#1, %3#2, %3#3, %5 : tensor<5x1x3xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1x3xf32>
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
  func.func private @closed_call_3(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<5x1x3xf32>, %arg3: tensor<f32>, %arg4: tensor<3xf32>, %arg5: tensor<f32>, %arg6: tensor<f32>, %arg7: tensor<f32>, %arg8: tensor<f32>, %arg9: tensor<3xf32>, %arg10: tensor<1xf32>, %arg11: tensor<3xf32>, %arg12: tensor<1xf32>, %arg13: tensor<f32>, %arg14: tensor<f32>, %arg15: tensor<f32>, %arg16: tensor<f32>, %arg17: tensor<f32>, %arg18: tensor<f32>, %arg19: tensor<5x1x3xf32>, %arg20: tensor<3xf32>, %arg21: tensor<5x1x3xf32>, %arg22: tensor<5x1x3xf32>, %arg23: tensor<5x1xf32>, %arg24: tensor<5x1xf32>, %arg25: tensor<5x1xf32>, %arg26: tensor<5x1xf32>, %arg27: tensor<5x1xf32>, %arg28: tensor<5x1xf32>, %arg29: tensor<5x1x3xf32>) -> (tensor<f32>, tensor<f32>, tensor<5x1x3xf32>, tensor<3xf32>, tensor<5x1x3xf32>, tensor<5x1x3xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<5x1x3xf32>
    %1 = stablehlo.multiply %0, %arg21 : tensor<5x1x3xf32>
    %2 = stablehlo.add %arg22, %1 : tensor<5x1x3xf32>
    %3 = stablehlo.multiply %arg21, %arg29 : tensor<5x1x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<5x1x3xf32>, tensor<f32>) -> tensor<f32>
    %5 = stablehlo.add %arg18, %4 : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %arg16, dims = [] : (tensor<f32>) -> tensor<5x1x3xf32>
    %7 = stablehlo.multiply %6, %2 : tensor<5x1x3xf32>
    %8 = stablehlo.add %arg19, %7 : tensor<5x1x3xf32>
    %9 = stablehlo.multiply %2, %arg2 : tensor<5x1x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%9 init: %cst_0) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<5x1x3xf32>, tensor<f32>) -> tensor<f32>
    %11 = stablehlo.multiply %arg1, %10 : tensor<f32>
    %12 = stablehlo.add %5, %11 : tensor<f32>
    %13 = stablehlo.multiply %10, %arg0 : tensor<f32>
    %14 = stablehlo.add %arg17, %13 : tensor<f32>
    %15:2 = call @cross_4(%arg13, %arg26, %arg14, %arg27, %arg15, %arg28, %2) : (tensor<f32>, tensor<5x1xf32>, tensor<f32>, tensor<5x1xf32>, tensor<f32>, tensor<5x1xf32>, tensor<5x1x3xf32>) -> (tensor<5x1x3xf32>, tensor<3xf32>)
    %16 = stablehlo.broadcast_in_dim %arg12, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
    %17 = stablehlo.multiply %15#1, %16 : tensor<3xf32>
    %18 = stablehlo.multiply %17, %arg11 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.reduce(%18 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %20 = stablehlo.reshape %19 : (tensor<f32>) -> tensor<1xf32>
    %21 = stablehlo.negate %20 : tensor<1xf32>
    %22 = stablehlo.broadcast_in_dim %arg10, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
    %23 = stablehlo.divide %15#1, %22 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%21 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %26 = stablehlo.multiply %25, %arg9 : tensor<3xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %28 = stablehlo.multiply %27, %23 : tensor<3xf32>
    %29 = stablehlo.add %26, %28 : tensor<3xf32>
    %30 = stablehlo.add %2, %15#0 : tensor<5x1x3xf32>
    %31:2 = call @cross_4(%arg6, %arg23, %arg7, %arg24, %arg8, %arg25, %15#0) : (tensor<f32>, tensor<5x1xf32>, tensor<f32>, tensor<5x1xf32>, tensor<f32>, tensor<5x1xf32>, tensor<5x1x3xf32>) -> (tensor<5x1x3xf32>, tensor<3xf32>)
    %32 = stablehlo.add %30, %31#0 : tensor<5x1x3xf32>
    %33 = stablehlo.add %29, %31#1 : tensor<3xf32>
    %34 = stablehlo.broadcast_in_dim %arg5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %35 = stablehlo.multiply %34, %33 : tensor<3xf32>
    %36 = stablehlo.add %arg20, %35 : tensor<3xf32>
    %37 = stablehlo.multiply %33, %arg4 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.reduce(%37 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %39 = stablehlo.multiply %arg1, %38 : tensor<f32>
    %40 = stablehlo.add %12, %39 : tensor<f32>
    %41 = stablehlo.multiply %38, %arg0 : tensor<f32>
    %42 = stablehlo.add %14, %41 : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<5x1x3xf32>
    %44 = stablehlo.multiply %43, %32 : tensor<5x1x3xf32>
    %45 = stablehlo.add %8, %44 : tensor<5x1x3xf32>
    %46 = stablehlo.multiply %32, %arg2 : tensor<5x1x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.reduce(%46 init: %cst_5) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<5x1x3xf32>, tensor<f32>) -> tensor<f32>
    %48 = stablehlo.multiply %arg1, %47 : tensor<f32>
    %49 = stablehlo.add %40, %48 : tensor<f32>
    %50 = stablehlo.multiply %47, %arg0 : tensor<f32>
    %51 = stablehlo.add %42, %50 : tensor<f32>
    return %51, %49, %45, %36, %arg21, %32 : tensor<f32>, tensor<f32>, tensor<5x1x3xf32>, tensor<3xf32>, tensor<5x1x3xf32>, tensor<5x1x3xf32>
  }
  func.func private @cross_4(%arg0: tensor<f32>, %arg1: tensor<5x1xf32>, %arg2: tensor<f32>, %arg3: tensor<5x1xf32>, %arg4: tensor<f32>, %arg5: tensor<5x1xf32>, %arg6: tensor<5x1x3xf32>) -> (tensor<5x1x3xf32>, tensor<3xf32>) {
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
