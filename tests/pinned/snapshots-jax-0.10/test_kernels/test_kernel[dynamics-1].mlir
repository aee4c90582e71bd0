// import jax
// import jax.numpy as jnp
//
//
// def damped_tracking_cost_score(reference, d_gain, start_at):
//     def control_step(carry, r):
//         x, v, integral, last_e = carry
//         gap = r - x
//         acc_new = integral + 0.08 * gap
//         derr = (gap - last_e) / 0.895
//         command = 1.36 * gap + 0.21 * acc_new + d_gain * derr
//         v_new = v + 0.08 * (command - x**3 - 1.0 * v)
//         moved = x + 0.08 * v_new
//         return (moved, v_new, acc_new, gap), moved
//
//     zero = jnp.zeros_like(reference[0])
//     final, history = jax.lax.scan(control_step, (start_at, zero, zero, zero), reference)
//     tracking = jnp.mean((history - reference) ** 2)
//     interaction = 0.6 * tracking
//     return interaction + 0.51 * jnp.sin(interaction)
//
//   reference: float32[4, 4] in [-1, 1]
//   d_gain: float32[] in [0.05, 0.4]
//   start_at: float32[4] in [-1, 1]
// -----
// forward, cpu
module @jit_damped_tracking_cost_score attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xf32>, %arg1: tensor<f32>, %arg2: tensor<4xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2:8 = stablehlo.while(%iterArg = %arg0, %iterArg_5 = %arg1, %iterArg_6 = %c, %iterArg_7 = %arg2, %iterArg_8 = %0, %iterArg_9 = %0, %iterArg_10 = %0, %iterArg_11 = %1) : tensor<4x4xf32>, tensor<f32>, tensor<i32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>
    cond {
      %c_12 = stablehlo.constant dense<4> : tensor<i32>
      %11 = stablehlo.compare LT, %iterArg_6, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %11 : tensor<i1>
    } do {
      %11 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_6) : (tensor<4x4xf32>, tensor<i32>) -> tensor<4xf32>
      %12:5 = func.call @closed_call(%iterArg_5, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %11) : (tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>)
      %13 = func.call @dynamic_update_index_in_dim(%iterArg_11, %12#4, %iterArg_6) : (tensor<4x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %14 = stablehlo.add %iterArg_6, %c_12 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_5, %14, %12#0, %12#1, %12#2, %12#3, %13 : tensor<4x4xf32>, tensor<f32>, tensor<i32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>
    }
    %3 = stablehlo.subtract %2#7, %arg0 : tensor<4x4xf32>
    %4 = stablehlo.multiply %3, %3 : tensor<4x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%4 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %6 = stablehlo.divide %5, %cst_2 : tensor<f32>
    %cst_3 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %7 = stablehlo.multiply %cst_3, %6 : tensor<f32>
    %8 = stablehlo.sine %7 : tensor<f32>
    %cst_4 = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %9 = stablehlo.multiply %cst_4, %8 : tensor<f32>
    %10 = stablehlo.add %7, %9 : tensor<f32>
    return %10 : tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<4x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<4xf32>, %arg4: tensor<4xf32>, %arg5: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
    %0 = stablehlo.subtract %arg5, %arg1 : tensor<4xf32>
    %cst = stablehlo.constant dense<8.000000e-02> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<4xf32>
    %3 = stablehlo.add %arg3, %2 : tensor<4xf32>
    %4 = stablehlo.subtract %0, %arg4 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<0.89499998> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %6 = stablehlo.divide %4, %5 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<1.360000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %8 = stablehlo.multiply %7, %0 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<2.100000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %10 = stablehlo.multiply %9, %3 : tensor<4xf32>
    %11 = stablehlo.add %8, %10 : tensor<4xf32>
    %12 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %13 = stablehlo.multiply %12, %6 : tensor<4xf32>
    %14 = stablehlo.add %11, %13 : tensor<4xf32>
    %15 = stablehlo.multiply %arg1, %arg1 : tensor<4xf32>
    %16 = stablehlo.multiply %15, %arg1 : tensor<4xf32>
    %17 = stablehlo.subtract %14, %16 : tensor<4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %19 = stablehlo.multiply %18, %arg2 : tensor<4xf32>
    %20 = stablehlo.subtract %17, %19 : tensor<4xf32>
    %cst_4 = stablehlo.constant dense<8.000000e-02> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %22 = stablehlo.multiply %21, %20 : tensor<4xf32>
    %23 = stablehlo.add %arg2, %22 : tensor<4xf32>
    %cst_5 = stablehlo.constant dense<8.000000e-02> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %25 = stablehlo.multiply %24, %23 : tensor<4xf32>
    %26 = stablehlo.add %arg1, %25 : tensor<4xf32>
    return %26, %23, %3, %0, %26 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
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
  func.func public @main(%arg0: tensor<4x4xf32>, %arg1: tensor<f32>, %arg2: tensor<4xf32>) -> (tensor<4x4xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<4xf32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4:10 = stablehlo.while(%iterArg = %arg0, %iterArg_19 = %arg1, %iterArg_20 = %c, %iterArg_21 = %arg2, %iterArg_22 = %0, %iterArg_23 = %0, %iterArg_24 = %0, %iterArg_25 = %1, %iterArg_26 = %2, %iterArg_27 = %3) : tensor<4x4xf32>, tensor<f32>, tensor<i32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    cond {
      %c_28 = stablehlo.constant dense<4> : tensor<i32>
      %28 = stablehlo.compare LT, %iterArg_20, %c_28, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %28 : tensor<i1>
    } do {
      %28 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_20) : (tensor<4x4xf32>, tensor<i32>) -> tensor<4xf32>
      %29:7 = func.call @closed_call(%iterArg_19, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %28) : (tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>)
      %30 = func.call @dynamic_update_index_in_dim(%iterArg_25, %29#4, %iterArg_20) : (tensor<4x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %31 = func.call @dynamic_update_index_in_dim(%iterArg_26, %29#5, %iterArg_20) : (tensor<4x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %32 = func.call @dynamic_update_index_in_dim(%iterArg_27, %29#6, %iterArg_20) : (tensor<4x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %c_28 = stablehlo.constant dense<1> : tensor<i32>
      %33 = stablehlo.add %iterArg_20, %c_28 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_19, %33, %29#0, %29#1, %29#2, %29#3, %30, %31, %32 : tensor<4x4xf32>, tensor<f32>, tensor<i32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    }
    %5 = stablehlo.subtract %4#7, %arg0 : tensor<4x4xf32>
    %6 = stablehlo.multiply %5, %5 : tensor<4x4xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<4x4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%6 init: %cst_4) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %10 = stablehlo.divide %9, %cst_5 : tensor<f32>
    %cst_6 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %11 = stablehlo.multiply %cst_6, %10 : tensor<f32>
    %12 = stablehlo.cosine %11 : tensor<f32>
    %cst_7 = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.multiply %cst_7, %cst_8 : tensor<f32>
    %14 = stablehlo.multiply %13, %12 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.add %cst_9, %14 : tensor<f32>
    %cst_10 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %16 = stablehlo.multiply %cst_10, %15 : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %17 = stablehlo.divide %16, %cst_11 : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %19 = stablehlo.multiply %18, %8 : tensor<4x4xf32>
    %20 = stablehlo.negate %19 : tensor<4x4xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %26:11 = stablehlo.while(%iterArg = %19, %iterArg_19 = %4#8, %iterArg_20 = %4#9, %iterArg_21 = %arg1, %iterArg_22 = %c_18, %iterArg_23 = %cst_16, %iterArg_24 = %21, %iterArg_25 = %22, %iterArg_26 = %23, %iterArg_27 = %24, %iterArg_28 = %25) : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>
    cond {
      %c_29 = stablehlo.constant dense<4> : tensor<i32>
      %28 = stablehlo.compare LT, %iterArg_22, %c_29, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %28 : tensor<i1>
    } do {
      %c_29 = stablehlo.constant dense<4> : tensor<i32>
      %28 = stablehlo.subtract %c_29, %iterArg_22 : tensor<i32>
      %c_30 = stablehlo.constant dense<1> : tensor<i32>
      %29 = stablehlo.subtract %28, %c_30 : tensor<i32>
      %30 = func.call @dynamic_index_in_dim(%iterArg, %29) : (tensor<4x4xf32>, tensor<i32>) -> tensor<4xf32>
      %31 = func.call @dynamic_index_in_dim(%iterArg_19, %29) : (tensor<4x4xf32>, tensor<i32>) -> tensor<4xf32>
      %32 = func.call @dynamic_index_in_dim(%iterArg_20, %29) : (tensor<4x4xf32>, tensor<i32>) -> tensor<4xf32>
      %33:6 = func.call @closed_call_0(%iterArg_21, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %30, %31, %32) : (tensor<f32>, tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>)
      %34 = func.call @dynamic_update_index_in_dim(%iterArg_28, %33#5, %29) : (tensor<4x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %c_31 = stablehlo.constant dense<1> : tensor<i32>
      %35 = stablehlo.add %iterArg_22, %c_31 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_19, %iterArg_20, %iterArg_21, %35, %33#0, %33#1, %33#2, %33#3, %33#4, %34 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>
    }
    %27 = stablehlo.add %20, %26#10 : tensor<4x4xf32>
    return %27, %26#5, %26#6 : tensor<4x4xf32>, tensor<f32>, tensor<4xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<4x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<4xf32>, %arg4: tensor<4xf32>, %arg5: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
    %0 = stablehlo.subtract %arg5, %arg1 : tensor<4xf32>
    %cst = stablehlo.constant dense<8.000000e-02> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<4xf32>
    %3 = stablehlo.add %arg3, %2 : tensor<4xf32>
    %4 = stablehlo.subtract %0, %arg4 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<0.89499998> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %6 = stablehlo.divide %4, %5 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<1.360000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %8 = stablehlo.multiply %7, %0 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<2.100000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %10 = stablehlo.multiply %9, %3 : tensor<4xf32>
    %11 = stablehlo.add %8, %10 : tensor<4xf32>
    %12 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %13 = stablehlo.multiply %12, %6 : tensor<4xf32>
    %14 = stablehlo.add %11, %13 : tensor<4xf32>
    %15 = stablehlo.multiply %arg1, %arg1 : tensor<4xf32>
    %16 = stablehlo.multiply %15, %arg1 : tensor<4xf32>
    %17 = stablehlo.multiply %arg1, %arg1 : tensor<4xf32>
    %cst_3 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %19 = stablehlo.multiply %18, %17 : tensor<4xf32>
    %20 = stablehlo.subtract %14, %16 : tensor<4xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %22 = stablehlo.multiply %21, %arg2 : tensor<4xf32>
    %23 = stablehlo.subtract %20, %22 : tensor<4xf32>
    %cst_5 = stablehlo.constant dense<8.000000e-02> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %25 = stablehlo.multiply %24, %23 : tensor<4xf32>
    %26 = stablehlo.add %arg2, %25 : tensor<4xf32>
    %cst_6 = stablehlo.constant dense<8.000000e-02> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %28 = stablehlo.multiply %27, %26 : tensor<4xf32>
    %29 = stablehlo.add %arg1, %28 : tensor<4xf32>
    return %29, %26, %3, %0, %29, %6, %19 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<4x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<4x4xf32>
    return %1 : tensor<4x4xf32>
  }
  func.func private @closed_call_0(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<4xf32>, %arg3: tensor<4xf32>, %arg4: tensor<4xf32>, %arg5: tensor<4xf32>, %arg6: tensor<4xf32>, %arg7: tensor<4xf32>, %arg8: tensor<4xf32>) -> (tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
    %0 = stablehlo.add %arg2, %arg6 : tensor<4xf32>
    %cst = stablehlo.constant dense<8.000000e-02> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<4xf32>
    %3 = stablehlo.add %arg3, %2 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<8.000000e-02> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<4xf32>
    %6 = stablehlo.negate %5 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %8 = stablehlo.multiply %7, %6 : tensor<4xf32>
    %9 = stablehlo.add %3, %8 : tensor<4xf32>
    %10 = stablehlo.negate %5 : tensor<4xf32>
    %11 = stablehlo.multiply %10, %arg8 : tensor<4xf32>
    %12 = stablehlo.add %0, %11 : tensor<4xf32>
    %13 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %14 = stablehlo.multiply %13, %5 : tensor<4xf32>
    %15 = stablehlo.multiply %5, %arg7 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%15 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %17 = stablehlo.add %arg1, %16 : tensor<f32>
    %cst_3 = stablehlo.constant dense<2.100000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %19 = stablehlo.multiply %18, %5 : tensor<4xf32>
    %20 = stablehlo.add %arg4, %19 : tensor<4xf32>
    %cst_4 = stablehlo.constant dense<1.360000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %22 = stablehlo.multiply %21, %5 : tensor<4xf32>
    %23 = stablehlo.add %arg5, %22 : tensor<4xf32>
    %cst_5 = stablehlo.constant dense<0.89499998> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %25 = stablehlo.divide %14, %24 : tensor<4xf32>
    %26 = stablehlo.negate %25 : tensor<4xf32>
    %27 = stablehlo.add %23, %25 : tensor<4xf32>
    %cst_6 = stablehlo.constant dense<8.000000e-02> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %29 = stablehlo.multiply %28, %20 : tensor<4xf32>
    %30 = stablehlo.add %27, %29 : tensor<4xf32>
    %31 = stablehlo.negate %30 : tensor<4xf32>
    %32 = stablehlo.add %12, %31 : tensor<4xf32>
    return %17, %32, %9, %20, %26, %30 : tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
