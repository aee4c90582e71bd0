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
      %12 = stablehlo.subtract %11, %iterArg_7 : tensor<4xf32>
      %cst_12 = stablehlo.constant dense<8.000000e-02> : tensor<f32>
      %13 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %14 = stablehlo.multiply %13, %12 : tensor<4xf32>
      %15 = stablehlo.add %iterArg_9, %14 : tensor<4xf32>
      %16 = stablehlo.subtract %12, %iterArg_10 : tensor<4xf32>
      %cst_13 = stablehlo.constant dense<0.89499998> : tensor<f32>
      %17 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %18 = stablehlo.divide %16, %17 : tensor<4xf32>
      %cst_14 = stablehlo.constant dense<1.360000e+00> : tensor<f32>
      %19 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %20 = stablehlo.multiply %19, %12 : tensor<4xf32>
      %cst_15 = stablehlo.constant dense<2.100000e-01> : tensor<f32>
      %21 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %22 = stablehlo.multiply %21, %15 : tensor<4xf32>
      %23 = stablehlo.add %20, %22 : tensor<4xf32>
      %24 = stablehlo.broadcast_in_dim %iterArg_5, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %25 = stablehlo.multiply %24, %18 : tensor<4xf32>
      %26 = stablehlo.add %23, %25 : tensor<4xf32>
      %27 = stablehlo.multiply %iterArg_7, %iterArg_7 : tensor<4xf32>
      %28 = stablehlo.multiply %27, %iterArg_7 : tensor<4xf32>
      %29 = stablehlo.subtract %26, %28 : tensor<4xf32>
      %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %30 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %31 = stablehlo.multiply %30, %iterArg_8 : tensor<4xf32>
      %32 = stablehlo.subtract %29, %31 : tensor<4xf32>
      %cst_17 = stablehlo.constant dense<8.000000e-02> : tensor<f32>
      %33 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %34 = stablehlo.multiply %33, %32 : tensor<4xf32>
      %35 = stablehlo.add %iterArg_8, %34 : tensor<4xf32>
      %cst_18 = stablehlo.constant dense<8.000000e-02> : tensor<f32>
      %36 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %37 = stablehlo.multiply %36, %35 : tensor<4xf32>
      %38 = stablehlo.add %iterArg_7, %37 : tensor<4xf32>
      %39 = func.call @dynamic_update_index_in_dim(%iterArg_11, %38, %iterArg_6) : (tensor<4x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %c_19 = stablehlo.constant dense<1> : tensor<i32>
      %40 = stablehlo.add %iterArg_6, %c_19 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_5, %40, %38, %35, %15, %12, %39 : tensor<4x4xf32>, tensor<f32>, tensor<i32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>
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
      %29 = stablehlo.subtract %28, %iterArg_21 : tensor<4xf32>
      %cst_28 = stablehlo.constant dense<8.000000e-02> : tensor<f32>
      %30 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %31 = stablehlo.multiply %30, %29 : tensor<4xf32>
      %32 = stablehlo.add %iterArg_23, %31 : tensor<4xf32>
      %33 = stablehlo.subtract %29, %iterArg_24 : tensor<4xf32>
      %cst_29 = stablehlo.constant dense<0.89499998> : tensor<f32>
      %34 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %35 = stablehlo.divide %33, %34 : tensor<4xf32>
      %cst_30 = stablehlo.constant dense<1.360000e+00> : tensor<f32>
      %36 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %37 = stablehlo.multiply %36, %29 : tensor<4xf32>
      %cst_31 = stablehlo.constant dense<2.100000e-01> : tensor<f32>
      %38 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %39 = stablehlo.multiply %38, %32 : tensor<4xf32>
      %40 = stablehlo.add %37, %39 : tensor<4xf32>
      %41 = stablehlo.broadcast_in_dim %iterArg_19, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %42 = stablehlo.multiply %41, %35 : tensor<4xf32>
      %43 = stablehlo.add %40, %42 : tensor<4xf32>
      %44 = stablehlo.multiply %iterArg_21, %iterArg_21 : tensor<4xf32>
      %45 = stablehlo.multiply %44, %iterArg_21 : tensor<4xf32>
      %46 = stablehlo.multiply %iterArg_21, %iterArg_21 : tensor<4xf32>
      %cst_32 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %47 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %48 = stablehlo.multiply %47, %46 : tensor<4xf32>
      %49 = stablehlo.subtract %43, %45 : tensor<4xf32>
      %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %50 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %51 = stablehlo.multiply %50, %iterArg_22 : tensor<4xf32>
      %52 = stablehlo.subtract %49, %51 : tensor<4xf32>
      %cst_34 = stablehlo.constant dense<8.000000e-02> : tensor<f32>
      %53 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %54 = stablehlo.multiply %53, %52 : tensor<4xf32>
      %55 = stablehlo.add %iterArg_22, %54 : tensor<4xf32>
      %cst_35 = stablehlo.constant dense<8.000000e-02> : tensor<f32>
      %56 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %57 = stablehlo.multiply %56, %55 : tensor<4xf32>
      %58 = stablehlo.add %iterArg_21, %57 : tensor<4xf32>
      %59 = func.call @dynamic_update_index_in_dim(%iterArg_25, %58, %iterArg_20) : (tensor<4x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %60 = func.call @dynamic_update_index_in_dim(%iterArg_26, %35, %iterArg_20) : (tensor<4x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %61 = func.call @dynamic_update_index_in_dim(%iterArg_27, %48, %iterArg_20) : (tensor<4x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %c_36 = stablehlo.constant dense<1> : tensor<i32>
      %62 = stablehlo.add %iterArg_20, %c_36 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_19, %62, %58, %55, %32, %29, %59, %60, %61 : tensor<4x4xf32>, tensor<f32>, tensor<i32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
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
      %33 = stablehlo.add %iterArg_24, %30 : tensor<4xf32>
      %cst_31 = stablehlo.constant dense<8.000000e-02> : tensor<f32>
      %34 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %35 = stablehlo.multiply %34, %33 : tensor<4xf32>
      %36 = stablehlo.add %iterArg_25, %35 : tensor<4xf32>
      %cst_32 = stablehlo.constant dense<8.000000e-02> : tensor<f32>
      %37 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %38 = stablehlo.multiply %37, %36 : tensor<4xf32>
      %39 = stablehlo.negate %38 : tensor<4xf32>
      %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %40 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %41 = stablehlo.multiply %40, %39 : tensor<4xf32>
      %42 = stablehlo.add %36, %41 : tensor<4xf32>
      %43 = stablehlo.negate %38 : tensor<4xf32>
      %44 = stablehlo.multiply %43, %32 : tensor<4xf32>
      %45 = stablehlo.add %33, %44 : tensor<4xf32>
      %46 = stablehlo.broadcast_in_dim %iterArg_21, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %47 = stablehlo.multiply %46, %38 : tensor<4xf32>
      %48 = stablehlo.multiply %38, %31 : tensor<4xf32>
      %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %49 = stablehlo.reduce(%48 init: %cst_34) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
      %50 = stablehlo.add %iterArg_23, %49 : tensor<f32>
      %cst_35 = stablehlo.constant dense<2.100000e-01> : tensor<f32>
      %51 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %52 = stablehlo.multiply %51, %38 : tensor<4xf32>
      %53 = stablehlo.add %iterArg_26, %52 : tensor<4xf32>
      %cst_36 = stablehlo.constant dense<1.360000e+00> : tensor<f32>
      %54 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %55 = stablehlo.multiply %54, %38 : tensor<4xf32>
      %56 = stablehlo.add %iterArg_27, %55 : tensor<4xf32>
      %cst_37 = stablehlo.constant dense<0.89499998> : tensor<f32>
      %57 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %58 = stablehlo.divide %47, %57 : tensor<4xf32>
      %59 = stablehlo.negate %58 : tensor<4xf32>
      %60 = stablehlo.add %56, %58 : tensor<4xf32>
      %cst_38 = stablehlo.constant dense<8.000000e-02> : tensor<f32>
      %61 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %62 = stablehlo.multiply %61, %53 : tensor<4xf32>
      %63 = stablehlo.add %60, %62 : tensor<4xf32>
      %64 = stablehlo.negate %63 : tensor<4xf32>
      %65 = stablehlo.add %45, %64 : tensor<4xf32>
      %66 = func.call @dynamic_update_index_in_dim(%iterArg_28, %63, %29) : (tensor<4x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %c_39 = stablehlo.constant dense<1> : tensor<i32>
      %67 = stablehlo.add %iterArg_22, %c_39 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_19, %iterArg_20, %iterArg_21, %67, %50, %65, %42, %53, %59, %66 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>
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
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<4x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<4x4xf32>
    return %1 : tensor<4x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
