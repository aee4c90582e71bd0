// import jax
// import jax.numpy as jnp
//
//
// def pid_loop_fn(reference, kp, ki, d_gain, step_size, x0):
//     def tick(carry, goal):
//         x, speed, integral, prev_err = carry
//         err = goal - x
//         acc_new = integral + step_size * err
//         derr = err - prev_err
//         effort = kp * err + ki * acc_new + d_gain * derr
//         v_new = speed + step_size * (effort - x**3 - speed)
//         x_new = x + step_size * v_new
//         return (x_new, v_new, acc_new, err), (x_new, effort)
//
//     quiet = jnp.zeros_like(reference[0])
//     last, (xs_out, efforts) = jax.lax.scan(tick, (x0, quiet, quiet, quiet), reference)
//     return xs_out, efforts
//
//   reference: float32[4, 4] in [-1, 1]
//   kp: float32[] in [0.5, 1.5]
//   ki: float32[] in [0.05, 0.4]
//   d_gain: float32[] in [0.05, 0.4]
//   step_size: float32[] in [0.05, 0.3]
//   x0: float32[4] in [-1, 1]
// -----
// forward, cpu
module @jit_pid_loop_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<4xf32>) -> (tensor<4x4xf32> {jax.result_info = "result[0]"}, tensor<4x4xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3:12 = stablehlo.while(%iterArg = %arg0, %iterArg_2 = %arg4, %iterArg_3 = %arg1, %iterArg_4 = %arg2, %iterArg_5 = %arg3, %iterArg_6 = %c, %iterArg_7 = %arg5, %iterArg_8 = %0, %iterArg_9 = %0, %iterArg_10 = %0, %iterArg_11 = %1, %iterArg_12 = %2) : tensor<4x4xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    cond {
      %c_13 = stablehlo.constant dense<4> : tensor<i32>
      %4 = stablehlo.compare LT, %iterArg_6, %c_13, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %4 : tensor<i1>
    } do {
      %4 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_6) : (tensor<4x4xf32>, tensor<i32>) -> tensor<4xf32>
      %5 = stablehlo.subtract %4, %iterArg_7 : tensor<4xf32>
      %6 = stablehlo.broadcast_in_dim %iterArg_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %7 = stablehlo.multiply %6, %5 : tensor<4xf32>
      %8 = stablehlo.add %iterArg_9, %7 : tensor<4xf32>
      %9 = stablehlo.subtract %5, %iterArg_10 : tensor<4xf32>
      %10 = stablehlo.broadcast_in_dim %iterArg_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %11 = stablehlo.multiply %10, %5 : tensor<4xf32>
      %12 = stablehlo.broadcast_in_dim %iterArg_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %13 = stablehlo.multiply %12, %8 : tensor<4xf32>
      %14 = stablehlo.add %11, %13 : tensor<4xf32>
      %15 = stablehlo.broadcast_in_dim %iterArg_5, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %16 = stablehlo.multiply %15, %9 : tensor<4xf32>
      %17 = stablehlo.add %14, %16 : tensor<4xf32>
      %18 = stablehlo.multiply %iterArg_7, %iterArg_7 : tensor<4xf32>
      %19 = stablehlo.multiply %18, %iterArg_7 : tensor<4xf32>
      %20 = stablehlo.subtract %17, %19 : tensor<4xf32>
      %21 = stablehlo.subtract %20, %iterArg_8 : tensor<4xf32>
      %22 = stablehlo.broadcast_in_dim %iterArg_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %23 = stablehlo.multiply %22, %21 : tensor<4xf32>
      %24 = stablehlo.add %iterArg_8, %23 : tensor<4xf32>
      %25 = stablehlo.broadcast_in_dim %iterArg_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %26 = stablehlo.multiply %25, %24 : tensor<4xf32>
      %27 = stablehlo.add %iterArg_7, %26 : tensor<4xf32>
      %28 = func.call @dynamic_update_index_in_dim(%iterArg_11, %27, %iterArg_6) : (tensor<4x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %29 = func.call @dynamic_update_index_in_dim(%iterArg_12, %17, %iterArg_6) : (tensor<4x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %c_13 = stablehlo.constant dense<1> : tensor<i32>
      %30 = stablehlo.add %iterArg_6, %c_13 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_2, %iterArg_3, %iterArg_4, %iterArg_5, %30, %27, %24, %8, %5, %28, %29 : tensor<4x4xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    }
    return %3#10, %3#11 : tensor<4x4xf32>, tensor<4x4xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<4x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<4x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<4x4xf32>
    return %1 : tensor<4x4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<4xf32>) -> (tensor<4x4xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}, tensor<f32> {jax.result_info = "result[4]"}, tensor<4xf32> {jax.result_info = "result[5]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %7:16 = stablehlo.while(%iterArg = %arg0, %iterArg_18 = %arg4, %iterArg_19 = %arg1, %iterArg_20 = %arg2, %iterArg_21 = %arg3, %iterArg_22 = %c, %iterArg_23 = %arg5, %iterArg_24 = %0, %iterArg_25 = %0, %iterArg_26 = %0, %iterArg_27 = %1, %iterArg_28 = %2, %iterArg_29 = %3, %iterArg_30 = %4, %iterArg_31 = %5, %iterArg_32 = %6) : tensor<4x4xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    cond {
      %c_33 = stablehlo.constant dense<4> : tensor<i32>
      %16 = stablehlo.compare LT, %iterArg_22, %c_33, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %16 : tensor<i1>
    } do {
      %16 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_22) : (tensor<4x4xf32>, tensor<i32>) -> tensor<4xf32>
      %17 = stablehlo.subtract %16, %iterArg_23 : tensor<4xf32>
      %18 = stablehlo.broadcast_in_dim %iterArg_18, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %19 = stablehlo.multiply %18, %17 : tensor<4xf32>
      %20 = stablehlo.add %iterArg_25, %19 : tensor<4xf32>
      %21 = stablehlo.subtract %17, %iterArg_26 : tensor<4xf32>
      %22 = stablehlo.broadcast_in_dim %iterArg_19, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %23 = stablehlo.multiply %22, %17 : tensor<4xf32>
      %24 = stablehlo.broadcast_in_dim %iterArg_20, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %25 = stablehlo.multiply %24, %20 : tensor<4xf32>
      %26 = stablehlo.add %23, %25 : tensor<4xf32>
      %27 = stablehlo.broadcast_in_dim %iterArg_21, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %28 = stablehlo.multiply %27, %21 : tensor<4xf32>
      %29 = stablehlo.add %26, %28 : tensor<4xf32>
      %30 = stablehlo.multiply %iterArg_23, %iterArg_23 : tensor<4xf32>
      %31 = stablehlo.multiply %30, %iterArg_23 : tensor<4xf32>
      %32 = stablehlo.multiply %iterArg_23, %iterArg_23 : tensor<4xf32>
      %cst_33 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %33 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %34 = stablehlo.multiply %33, %32 : tensor<4xf32>
      %35 = stablehlo.subtract %29, %31 : tensor<4xf32>
      %36 = stablehlo.subtract %35, %iterArg_24 : tensor<4xf32>
      %37 = stablehlo.broadcast_in_dim %iterArg_18, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %38 = stablehlo.multiply %37, %36 : tensor<4xf32>
      %39 = stablehlo.add %iterArg_24, %38 : tensor<4xf32>
      %40 = stablehlo.broadcast_in_dim %iterArg_18, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %41 = stablehlo.multiply %40, %39 : tensor<4xf32>
      %42 = stablehlo.add %iterArg_23, %41 : tensor<4xf32>
      %43 = func.call @dynamic_update_index_in_dim(%iterArg_27, %17, %iterArg_22) : (tensor<4x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %44 = func.call @dynamic_update_index_in_dim(%iterArg_28, %20, %iterArg_22) : (tensor<4x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %45 = func.call @dynamic_update_index_in_dim(%iterArg_29, %21, %iterArg_22) : (tensor<4x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %46 = func.call @dynamic_update_index_in_dim(%iterArg_30, %34, %iterArg_22) : (tensor<4x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %47 = func.call @dynamic_update_index_in_dim(%iterArg_31, %36, %iterArg_22) : (tensor<4x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %48 = func.call @dynamic_update_index_in_dim(%iterArg_32, %39, %iterArg_22) : (tensor<4x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %c_34 = stablehlo.constant dense<1> : tensor<i32>
      %49 = stablehlo.add %iterArg_22, %c_34 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %49, %42, %39, %20, %17, %43, %44, %45, %46, %47, %48 : tensor<4x4xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    }
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %15:22 = stablehlo.while(%iterArg = %9, %iterArg_18 = %8, %iterArg_19 = %7#10, %iterArg_20 = %7#11, %iterArg_21 = %7#12, %iterArg_22 = %7#13, %iterArg_23 = %7#14, %iterArg_24 = %7#15, %iterArg_25 = %arg4, %iterArg_26 = %arg1, %iterArg_27 = %arg2, %iterArg_28 = %arg3, %iterArg_29 = %c_17, %iterArg_30 = %cst_12, %iterArg_31 = %cst_13, %iterArg_32 = %cst_14, %iterArg_33 = %cst_15, %iterArg_34 = %10, %iterArg_35 = %11, %iterArg_36 = %12, %iterArg_37 = %13, %iterArg_38 = %14) : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>
    cond {
      %c_39 = stablehlo.constant dense<4> : tensor<i32>
      %16 = stablehlo.compare LT, %iterArg_29, %c_39, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %16 : tensor<i1>
    } do {
      %c_39 = stablehlo.constant dense<4> : tensor<i32>
      %16 = stablehlo.subtract %c_39, %iterArg_29 : tensor<i32>
      %c_40 = stablehlo.constant dense<1> : tensor<i32>
      %17 = stablehlo.subtract %16, %c_40 : tensor<i32>
      %18 = func.call @dynamic_index_in_dim(%iterArg, %17) : (tensor<4x4xf32>, tensor<i32>) -> tensor<4xf32>
      %19 = func.call @dynamic_index_in_dim(%iterArg_18, %17) : (tensor<4x4xf32>, tensor<i32>) -> tensor<4xf32>
      %20 = func.call @dynamic_index_in_dim(%iterArg_19, %17) : (tensor<4x4xf32>, tensor<i32>) -> tensor<4xf32>
      %21 = func.call @dynamic_index_in_dim(%iterArg_20, %17) : (tensor<4x4xf32>, tensor<i32>) -> tensor<4xf32>
      %22 = func.call @dynamic_index_in_dim(%iterArg_21, %17) : (tensor<4x4xf32>, tensor<i32>) -> tensor<4xf32>
      %23 = func.call @dynamic_index_in_dim(%iterArg_22, %17) : (tensor<4x4xf32>, tensor<i32>) -> tensor<4xf32>
      %24 = func.call @dynamic_index_in_dim(%iterArg_23, %17) : (tensor<4x4xf32>, tensor<i32>) -> tensor<4xf32>
      %25 = func.call @dynamic_index_in_dim(%iterArg_24, %17) : (tensor<4x4xf32>, tensor<i32>) -> tensor<4xf32>
      %26 = stablehlo.add %iterArg_34, %18 : tensor<4xf32>
      %27 = stablehlo.broadcast_in_dim %iterArg_25, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %28 = stablehlo.multiply %27, %26 : tensor<4xf32>
      %29 = stablehlo.add %iterArg_35, %28 : tensor<4xf32>
      %30 = stablehlo.multiply %26, %25 : tensor<4xf32>
      %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %31 = stablehlo.reduce(%30 init: %cst_41) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
      %32 = stablehlo.add %iterArg_30, %31 : tensor<f32>
      %33 = stablehlo.broadcast_in_dim %iterArg_25, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %34 = stablehlo.multiply %33, %29 : tensor<4xf32>
      %35 = stablehlo.multiply %29, %24 : tensor<4xf32>
      %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %36 = stablehlo.reduce(%35 init: %cst_42) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
      %37 = stablehlo.add %32, %36 : tensor<f32>
      %38 = stablehlo.negate %34 : tensor<4xf32>
      %39 = stablehlo.add %29, %38 : tensor<4xf32>
      %40 = stablehlo.negate %34 : tensor<4xf32>
      %41 = stablehlo.add %19, %34 : tensor<4xf32>
      %42 = stablehlo.multiply %40, %23 : tensor<4xf32>
      %43 = stablehlo.add %26, %42 : tensor<4xf32>
      %44 = stablehlo.broadcast_in_dim %iterArg_28, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %45 = stablehlo.multiply %44, %41 : tensor<4xf32>
      %46 = stablehlo.multiply %41, %22 : tensor<4xf32>
      %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %47 = stablehlo.reduce(%46 init: %cst_43) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
      %48 = stablehlo.add %iterArg_33, %47 : tensor<f32>
      %49 = stablehlo.broadcast_in_dim %iterArg_27, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %50 = stablehlo.multiply %49, %41 : tensor<4xf32>
      %51 = stablehlo.add %iterArg_36, %50 : tensor<4xf32>
      %52 = stablehlo.multiply %41, %21 : tensor<4xf32>
      %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %53 = stablehlo.reduce(%52 init: %cst_44) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
      %54 = stablehlo.add %iterArg_32, %53 : tensor<f32>
      %55 = stablehlo.broadcast_in_dim %iterArg_26, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %56 = stablehlo.multiply %55, %41 : tensor<4xf32>
      %57 = stablehlo.add %iterArg_37, %56 : tensor<4xf32>
      %58 = stablehlo.multiply %41, %20 : tensor<4xf32>
      %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %59 = stablehlo.reduce(%58 init: %cst_45) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
      %60 = stablehlo.add %iterArg_31, %59 : tensor<f32>
      %61 = stablehlo.negate %45 : tensor<4xf32>
      %62 = stablehlo.add %57, %45 : tensor<4xf32>
      %63 = stablehlo.broadcast_in_dim %iterArg_25, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %64 = stablehlo.multiply %63, %51 : tensor<4xf32>
      %65 = stablehlo.add %62, %64 : tensor<4xf32>
      %66 = stablehlo.multiply %51, %20 : tensor<4xf32>
      %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %67 = stablehlo.reduce(%66 init: %cst_46) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
      %68 = stablehlo.add %37, %67 : tensor<f32>
      %69 = stablehlo.negate %65 : tensor<4xf32>
      %70 = stablehlo.add %43, %69 : tensor<4xf32>
      %71 = func.call @dynamic_update_index_in_dim(%iterArg_38, %65, %17) : (tensor<4x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %c_47 = stablehlo.constant dense<1> : tensor<i32>
      %72 = stablehlo.add %iterArg_29, %c_47 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %72, %68, %60, %54, %48, %70, %39, %51, %61, %71 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>
    }
    return %15#21, %15#14, %15#15, %15#16, %15#13, %15#17 : tensor<4x4xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<4xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<4x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<4x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<4x4xf32>
    return %1 : tensor<4x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
