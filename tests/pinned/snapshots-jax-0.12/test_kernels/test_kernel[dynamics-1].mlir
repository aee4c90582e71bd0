// import jax
// import jax.numpy as jnp
//
//
// def compute_pid_loop(reference, start_at):
//     """Pid loop of reference and start_at.
//
//     Args:
//         reference: (4, 4)
//         start_at: (4,)
//
//     Returns:
//         (4, 4)
//     """
//
//     def control_step(carry, goal):
//         pos, v, integral, prev_err = carry
//         err = goal - pos
//         acc_new = integral + 0.29 * err
//         derr = (err - prev_err) / 1.46
//         effort = 0.59 * err + 0.25 * acc_new + 0.2 * derr
//         v_new = v + 0.29 * (effort - pos**3 - 0.7 * v)
//         x_new = pos + 0.29 * v_new
//         return (x_new, v_new, acc_new, err), x_new
//
//     quiet = jnp.zeros_like(reference[0])
//     last, history = jax.lax.scan(
//         control_step, (start_at, quiet, quiet, quiet), reference
//     )
//     return history
//
//   reference: float32[4, 4] in [-1, 1]
//   start_at: float32[4] in [-1, 1]
// -----
// forward, cpu
module @jit_compute_pid_loop attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xf32>, %arg1: tensor<4xf32>) -> (tensor<4x4xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2:7 = stablehlo.while(%iterArg = %arg0, %iterArg_1 = %c, %iterArg_2 = %arg1, %iterArg_3 = %0, %iterArg_4 = %0, %iterArg_5 = %0, %iterArg_6 = %1) : tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>
    cond {
      %c_7 = stablehlo.constant dense<4> : tensor<i32>
      %3 = stablehlo.compare LT, %iterArg_1, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %3 : tensor<i1>
    } do {
      %3 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_1) : (tensor<4x4xf32>, tensor<i32>) -> tensor<4xf32>
      %4 = stablehlo.subtract %3, %iterArg_2 : tensor<4xf32>
      %cst_7 = stablehlo.constant dense<2.900000e-01> : tensor<f32>
      %5 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %6 = stablehlo.multiply %5, %4 : tensor<4xf32>
      %7 = stablehlo.add %iterArg_4, %6 : tensor<4xf32>
      %8 = stablehlo.subtract %4, %iterArg_5 : tensor<4xf32>
      %cst_8 = stablehlo.constant dense<1.460000e+00> : tensor<f32>
      %9 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %10 = stablehlo.divide %8, %9 : tensor<4xf32>
      %cst_9 = stablehlo.constant dense<5.900000e-01> : tensor<f32>
      %11 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %12 = stablehlo.multiply %11, %4 : tensor<4xf32>
      %cst_10 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %13 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %14 = stablehlo.multiply %13, %7 : tensor<4xf32>
      %15 = stablehlo.add %12, %14 : tensor<4xf32>
      %cst_11 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %16 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %17 = stablehlo.multiply %16, %10 : tensor<4xf32>
      %18 = stablehlo.add %15, %17 : tensor<4xf32>
      %19 = stablehlo.multiply %iterArg_2, %iterArg_2 : tensor<4xf32>
      %20 = stablehlo.multiply %19, %iterArg_2 : tensor<4xf32>
      %21 = stablehlo.subtract %18, %20 : tensor<4xf32>
      %cst_12 = stablehlo.constant dense<0.699999988> : tensor<f32>
      %22 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %23 = stablehlo.multiply %22, %iterArg_3 : tensor<4xf32>
      %24 = stablehlo.subtract %21, %23 : tensor<4xf32>
      %cst_13 = stablehlo.constant dense<2.900000e-01> : tensor<f32>
      %25 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %26 = stablehlo.multiply %25, %24 : tensor<4xf32>
      %27 = stablehlo.add %iterArg_3, %26 : tensor<4xf32>
      %cst_14 = stablehlo.constant dense<2.900000e-01> : tensor<f32>
      %28 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %29 = stablehlo.multiply %28, %27 : tensor<4xf32>
      %30 = stablehlo.add %iterArg_2, %29 : tensor<4xf32>
      %31 = func.call @dynamic_update_index_in_dim(%iterArg_6, %30, %iterArg_1) : (tensor<4x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %c_15 = stablehlo.constant dense<1> : tensor<i32>
      %32 = stablehlo.add %iterArg_1, %c_15 : tensor<i32>
      stablehlo.return %iterArg, %32, %30, %27, %7, %4, %31 : tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>
    }
    return %2#6 : tensor<4x4xf32>
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
  func.func public @main(%arg0: tensor<4x4xf32>, %arg1: tensor<4xf32>) -> (tensor<4x4xf32> {jax.result_info = "result[0]"}, tensor<4xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2:7 = stablehlo.while(%iterArg = %arg0, %iterArg_8 = %c, %iterArg_9 = %arg1, %iterArg_10 = %0, %iterArg_11 = %0, %iterArg_12 = %0, %iterArg_13 = %1) : tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>
    cond {
      %c_14 = stablehlo.constant dense<4> : tensor<i32>
      %10 = stablehlo.compare LT, %iterArg_8, %c_14, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %10 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_8) : (tensor<4x4xf32>, tensor<i32>) -> tensor<4xf32>
      %11 = stablehlo.subtract %10, %iterArg_9 : tensor<4xf32>
      %cst_14 = stablehlo.constant dense<2.900000e-01> : tensor<f32>
      %12 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %13 = stablehlo.multiply %12, %11 : tensor<4xf32>
      %14 = stablehlo.add %iterArg_11, %13 : tensor<4xf32>
      %15 = stablehlo.subtract %11, %iterArg_12 : tensor<4xf32>
      %cst_15 = stablehlo.constant dense<1.460000e+00> : tensor<f32>
      %16 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %17 = stablehlo.divide %15, %16 : tensor<4xf32>
      %cst_16 = stablehlo.constant dense<5.900000e-01> : tensor<f32>
      %18 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %19 = stablehlo.multiply %18, %11 : tensor<4xf32>
      %cst_17 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %20 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %21 = stablehlo.multiply %20, %14 : tensor<4xf32>
      %22 = stablehlo.add %19, %21 : tensor<4xf32>
      %cst_18 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %24 = stablehlo.multiply %23, %17 : tensor<4xf32>
      %25 = stablehlo.add %22, %24 : tensor<4xf32>
      %26 = stablehlo.multiply %iterArg_9, %iterArg_9 : tensor<4xf32>
      %27 = stablehlo.multiply %26, %iterArg_9 : tensor<4xf32>
      %28 = stablehlo.multiply %iterArg_9, %iterArg_9 : tensor<4xf32>
      %cst_19 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %29 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %30 = stablehlo.multiply %29, %28 : tensor<4xf32>
      %31 = stablehlo.subtract %25, %27 : tensor<4xf32>
      %cst_20 = stablehlo.constant dense<0.699999988> : tensor<f32>
      %32 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %33 = stablehlo.multiply %32, %iterArg_10 : tensor<4xf32>
      %34 = stablehlo.subtract %31, %33 : tensor<4xf32>
      %cst_21 = stablehlo.constant dense<2.900000e-01> : tensor<f32>
      %35 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %36 = stablehlo.multiply %35, %34 : tensor<4xf32>
      %37 = stablehlo.add %iterArg_10, %36 : tensor<4xf32>
      %cst_22 = stablehlo.constant dense<2.900000e-01> : tensor<f32>
      %38 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %39 = stablehlo.multiply %38, %37 : tensor<4xf32>
      %40 = stablehlo.add %iterArg_9, %39 : tensor<4xf32>
      %41 = func.call @dynamic_update_index_in_dim(%iterArg_13, %30, %iterArg_8) : (tensor<4x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %42 = stablehlo.add %iterArg_8, %c_23 : tensor<i32>
      stablehlo.return %iterArg, %42, %40, %37, %14, %11, %41 : tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>
    }
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %9:8 = stablehlo.while(%iterArg = %3, %iterArg_8 = %2#6, %iterArg_9 = %c_7, %iterArg_10 = %4, %iterArg_11 = %5, %iterArg_12 = %6, %iterArg_13 = %7, %iterArg_14 = %8) : tensor<4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>
    cond {
      %c_15 = stablehlo.constant dense<4> : tensor<i32>
      %10 = stablehlo.compare LT, %iterArg_9, %c_15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %c_15 = stablehlo.constant dense<4> : tensor<i32>
      %10 = stablehlo.subtract %c_15, %iterArg_9 : tensor<i32>
      %c_16 = stablehlo.constant dense<1> : tensor<i32>
      %11 = stablehlo.subtract %10, %c_16 : tensor<i32>
      %12 = func.call @dynamic_index_in_dim(%iterArg, %11) : (tensor<4x4xf32>, tensor<i32>) -> tensor<4xf32>
      %13 = func.call @dynamic_index_in_dim(%iterArg_8, %11) : (tensor<4x4xf32>, tensor<i32>) -> tensor<4xf32>
      %14 = stablehlo.add %iterArg_10, %12 : tensor<4xf32>
      %cst_17 = stablehlo.constant dense<2.900000e-01> : tensor<f32>
      %15 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %16 = stablehlo.multiply %15, %14 : tensor<4xf32>
      %17 = stablehlo.add %iterArg_11, %16 : tensor<4xf32>
      %cst_18 = stablehlo.constant dense<2.900000e-01> : tensor<f32>
      %18 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %19 = stablehlo.multiply %18, %17 : tensor<4xf32>
      %20 = stablehlo.negate %19 : tensor<4xf32>
      %cst_19 = stablehlo.constant dense<0.699999988> : tensor<f32>
      %21 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %22 = stablehlo.multiply %21, %20 : tensor<4xf32>
      %23 = stablehlo.add %17, %22 : tensor<4xf32>
      %24 = stablehlo.negate %19 : tensor<4xf32>
      %25 = stablehlo.multiply %24, %13 : tensor<4xf32>
      %26 = stablehlo.add %14, %25 : tensor<4xf32>
      %cst_20 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %27 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %28 = stablehlo.multiply %27, %19 : tensor<4xf32>
      %cst_21 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %29 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %30 = stablehlo.multiply %29, %19 : tensor<4xf32>
      %31 = stablehlo.add %iterArg_12, %30 : tensor<4xf32>
      %cst_22 = stablehlo.constant dense<5.900000e-01> : tensor<f32>
      %32 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %33 = stablehlo.multiply %32, %19 : tensor<4xf32>
      %34 = stablehlo.add %iterArg_13, %33 : tensor<4xf32>
      %cst_23 = stablehlo.constant dense<1.460000e+00> : tensor<f32>
      %35 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %36 = stablehlo.divide %28, %35 : tensor<4xf32>
      %37 = stablehlo.negate %36 : tensor<4xf32>
      %38 = stablehlo.add %34, %36 : tensor<4xf32>
      %cst_24 = stablehlo.constant dense<2.900000e-01> : tensor<f32>
      %39 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %40 = stablehlo.multiply %39, %31 : tensor<4xf32>
      %41 = stablehlo.add %38, %40 : tensor<4xf32>
      %42 = stablehlo.negate %41 : tensor<4xf32>
      %43 = stablehlo.add %26, %42 : tensor<4xf32>
      %44 = func.call @dynamic_update_index_in_dim(%iterArg_14, %41, %11) : (tensor<4x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %c_25 = stablehlo.constant dense<1> : tensor<i32>
      %45 = stablehlo.add %iterArg_9, %c_25 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_8, %45, %43, %23, %31, %37, %44 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>
    }
    return %9#7, %9#3 : tensor<4x4xf32>, tensor<4xf32>
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
