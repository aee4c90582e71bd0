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
    %0 = stablehlo.slice %arg0 [0:1, 0:4] : (tensor<4x4xf32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4:8 = stablehlo.while(%iterArg = %arg0, %iterArg_5 = %arg1, %iterArg_6 = %c, %iterArg_7 = %arg2, %iterArg_8 = %2, %iterArg_9 = %2, %iterArg_10 = %2, %iterArg_11 = %3) : tensor<4x4xf32>, tensor<f32>, tensor<i32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>
    cond {
      %c_12 = stablehlo.constant dense<4> : tensor<i32>
      %13 = stablehlo.compare LT, %iterArg_6, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %13 : tensor<i1>
    } do {
      %13 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_6) : (tensor<4x4xf32>, tensor<i32>) -> tensor<4xf32>
      %14 = stablehlo.subtract %13, %iterArg_7 : tensor<4xf32>
      %cst_12 = stablehlo.constant dense<8.000000e-02> : tensor<f32>
      %15 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %16 = stablehlo.multiply %15, %14 : tensor<4xf32>
      %17 = stablehlo.add %iterArg_9, %16 : tensor<4xf32>
      %18 = stablehlo.subtract %14, %iterArg_10 : tensor<4xf32>
      %cst_13 = stablehlo.constant dense<0.89499998> : tensor<f32>
      %19 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %20 = stablehlo.divide %18, %19 : tensor<4xf32>
      %cst_14 = stablehlo.constant dense<1.360000e+00> : tensor<f32>
      %21 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %22 = stablehlo.multiply %21, %14 : tensor<4xf32>
      %cst_15 = stablehlo.constant dense<2.100000e-01> : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %24 = stablehlo.multiply %23, %17 : tensor<4xf32>
      %25 = stablehlo.add %22, %24 : tensor<4xf32>
      %26 = stablehlo.broadcast_in_dim %iterArg_5, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %27 = stablehlo.multiply %26, %20 : tensor<4xf32>
      %28 = stablehlo.add %25, %27 : tensor<4xf32>
      %29 = stablehlo.multiply %iterArg_7, %iterArg_7 : tensor<4xf32>
      %30 = stablehlo.multiply %29, %iterArg_7 : tensor<4xf32>
      %31 = stablehlo.subtract %28, %30 : tensor<4xf32>
      %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %32 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %33 = stablehlo.multiply %32, %iterArg_8 : tensor<4xf32>
      %34 = stablehlo.subtract %31, %33 : tensor<4xf32>
      %cst_17 = stablehlo.constant dense<8.000000e-02> : tensor<f32>
      %35 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %36 = stablehlo.multiply %35, %34 : tensor<4xf32>
      %37 = stablehlo.add %iterArg_8, %36 : tensor<4xf32>
      %cst_18 = stablehlo.constant dense<8.000000e-02> : tensor<f32>
      %38 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %39 = stablehlo.multiply %38, %37 : tensor<4xf32>
      %40 = stablehlo.add %iterArg_7, %39 : tensor<4xf32>
      %41 = func.call @dynamic_update_index_in_dim(%iterArg_11, %40, %iterArg_6) : (tensor<4x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %c_19 = stablehlo.constant dense<1> : tensor<i32>
      %42 = stablehlo.add %iterArg_6, %c_19 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_5, %42, %40, %37, %17, %14, %41 : tensor<4x4xf32>, tensor<f32>, tensor<i32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>
    }
    %5 = stablehlo.subtract %4#7, %arg0 : tensor<4x4xf32>
    %6 = stablehlo.multiply %5, %5 : tensor<4x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %8 = stablehlo.divide %7, %cst_2 : tensor<f32>
    %cst_3 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %9 = stablehlo.multiply %cst_3, %8 : tensor<f32>
    %10 = stablehlo.sine %9 : tensor<f32>
    %cst_4 = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %11 = stablehlo.multiply %cst_4, %10 : tensor<f32>
    %12 = stablehlo.add %9, %11 : tensor<f32>
    return %12 : tensor<f32>
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
    %0 = stablehlo.slice %arg0 [0:1, 0:4] : (tensor<4x4xf32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %6:10 = stablehlo.while(%iterArg = %arg0, %iterArg_24 = %arg1, %iterArg_25 = %c, %iterArg_26 = %arg2, %iterArg_27 = %2, %iterArg_28 = %2, %iterArg_29 = %2, %iterArg_30 = %3, %iterArg_31 = %4, %iterArg_32 = %5) : tensor<4x4xf32>, tensor<f32>, tensor<i32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    cond {
      %c_33 = stablehlo.constant dense<4> : tensor<i32>
      %37 = stablehlo.compare LT, %iterArg_25, %c_33, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %37 : tensor<i1>
    } do {
      %37 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_25) : (tensor<4x4xf32>, tensor<i32>) -> tensor<4xf32>
      %38 = stablehlo.subtract %37, %iterArg_26 : tensor<4xf32>
      %cst_33 = stablehlo.constant dense<8.000000e-02> : tensor<f32>
      %39 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %40 = stablehlo.multiply %39, %38 : tensor<4xf32>
      %41 = stablehlo.add %iterArg_28, %40 : tensor<4xf32>
      %42 = stablehlo.subtract %38, %iterArg_29 : tensor<4xf32>
      %cst_34 = stablehlo.constant dense<0.89499998> : tensor<f32>
      %43 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %44 = stablehlo.divide %42, %43 : tensor<4xf32>
      %cst_35 = stablehlo.constant dense<1.360000e+00> : tensor<f32>
      %45 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %46 = stablehlo.multiply %45, %38 : tensor<4xf32>
      %cst_36 = stablehlo.constant dense<2.100000e-01> : tensor<f32>
      %47 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %48 = stablehlo.multiply %47, %41 : tensor<4xf32>
      %49 = stablehlo.add %46, %48 : tensor<4xf32>
      %50 = stablehlo.broadcast_in_dim %iterArg_24, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %51 = stablehlo.multiply %50, %44 : tensor<4xf32>
      %52 = stablehlo.add %49, %51 : tensor<4xf32>
      %53 = stablehlo.multiply %iterArg_26, %iterArg_26 : tensor<4xf32>
      %54 = stablehlo.multiply %53, %iterArg_26 : tensor<4xf32>
      %55 = stablehlo.multiply %iterArg_26, %iterArg_26 : tensor<4xf32>
      %cst_37 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %56 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %57 = stablehlo.multiply %56, %55 : tensor<4xf32>
      %58 = stablehlo.subtract %52, %54 : tensor<4xf32>
      %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %59 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %60 = stablehlo.multiply %59, %iterArg_27 : tensor<4xf32>
      %61 = stablehlo.subtract %58, %60 : tensor<4xf32>
      %cst_39 = stablehlo.constant dense<8.000000e-02> : tensor<f32>
      %62 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %63 = stablehlo.multiply %62, %61 : tensor<4xf32>
      %64 = stablehlo.add %iterArg_27, %63 : tensor<4xf32>
      %cst_40 = stablehlo.constant dense<8.000000e-02> : tensor<f32>
      %65 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %66 = stablehlo.multiply %65, %64 : tensor<4xf32>
      %67 = stablehlo.add %iterArg_26, %66 : tensor<4xf32>
      %68 = func.call @dynamic_update_index_in_dim(%iterArg_30, %67, %iterArg_25) : (tensor<4x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %69 = func.call @dynamic_update_index_in_dim(%iterArg_31, %44, %iterArg_25) : (tensor<4x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %70 = func.call @dynamic_update_index_in_dim(%iterArg_32, %57, %iterArg_25) : (tensor<4x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %c_41 = stablehlo.constant dense<1> : tensor<i32>
      %71 = stablehlo.add %iterArg_25, %c_41 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_24, %71, %67, %64, %41, %38, %68, %69, %70 : tensor<4x4xf32>, tensor<f32>, tensor<i32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
    }
    %7 = stablehlo.subtract %6#7, %arg0 : tensor<4x4xf32>
    %8 = stablehlo.multiply %7, %7 : tensor<4x4xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %10 = stablehlo.multiply %9, %7 : tensor<4x4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%8 init: %cst_4) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %12 = stablehlo.divide %11, %cst_5 : tensor<f32>
    %cst_6 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %13 = stablehlo.multiply %cst_6, %12 : tensor<f32>
    %14 = stablehlo.sine %13 : tensor<f32>
    %15 = stablehlo.cosine %13 : tensor<f32>
    %cst_7 = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %16 = stablehlo.multiply %cst_7, %14 : tensor<f32>
    %17 = stablehlo.add %13, %16 : tensor<f32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%17 init: %cst_8) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_12 = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.multiply %cst_12, %cst_13 : tensor<f32>
    %23 = stablehlo.multiply %22, %15 : tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.add %cst_14, %23 : tensor<f32>
    %cst_15 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %25 = stablehlo.multiply %cst_15, %24 : tensor<f32>
    %cst_16 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %26 = stablehlo.divide %25, %cst_16 : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %28 = stablehlo.multiply %27, %10 : tensor<4x4xf32>
    %29 = stablehlo.negate %28 : tensor<4x4xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %c_23 = stablehlo.constant dense<0> : tensor<i32>
    %35:11 = stablehlo.while(%iterArg = %28, %iterArg_24 = %6#8, %iterArg_25 = %6#9, %iterArg_26 = %arg1, %iterArg_27 = %c_23, %iterArg_28 = %cst_21, %iterArg_29 = %30, %iterArg_30 = %31, %iterArg_31 = %32, %iterArg_32 = %33, %iterArg_33 = %34) : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>
    cond {
      %c_34 = stablehlo.constant dense<4> : tensor<i32>
      %37 = stablehlo.compare LT, %iterArg_27, %c_34, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %37 : tensor<i1>
    } do {
      %c_34 = stablehlo.constant dense<4> : tensor<i32>
      %37 = stablehlo.subtract %c_34, %iterArg_27 : tensor<i32>
      %c_35 = stablehlo.constant dense<1> : tensor<i32>
      %38 = stablehlo.subtract %37, %c_35 : tensor<i32>
      %39 = func.call @dynamic_index_in_dim(%iterArg, %38) : (tensor<4x4xf32>, tensor<i32>) -> tensor<4xf32>
      %40 = func.call @dynamic_index_in_dim(%iterArg_24, %38) : (tensor<4x4xf32>, tensor<i32>) -> tensor<4xf32>
      %41 = func.call @dynamic_index_in_dim(%iterArg_25, %38) : (tensor<4x4xf32>, tensor<i32>) -> tensor<4xf32>
      %42 = stablehlo.add %iterArg_29, %39 : tensor<4xf32>
      %cst_36 = stablehlo.constant dense<8.000000e-02> : tensor<f32>
      %43 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %44 = stablehlo.multiply %43, %42 : tensor<4xf32>
      %45 = stablehlo.add %iterArg_30, %44 : tensor<4xf32>
      %cst_37 = stablehlo.constant dense<8.000000e-02> : tensor<f32>
      %46 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %47 = stablehlo.multiply %46, %45 : tensor<4xf32>
      %48 = stablehlo.negate %47 : tensor<4xf32>
      %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %49 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %50 = stablehlo.multiply %49, %48 : tensor<4xf32>
      %51 = stablehlo.add %45, %50 : tensor<4xf32>
      %52 = stablehlo.negate %47 : tensor<4xf32>
      %53 = stablehlo.multiply %52, %41 : tensor<4xf32>
      %54 = stablehlo.add %42, %53 : tensor<4xf32>
      %55 = stablehlo.broadcast_in_dim %iterArg_26, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %56 = stablehlo.multiply %55, %47 : tensor<4xf32>
      %57 = stablehlo.multiply %47, %40 : tensor<4xf32>
      %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %58 = stablehlo.reduce(%57 init: %cst_39) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
      %59 = stablehlo.add %iterArg_28, %58 : tensor<f32>
      %cst_40 = stablehlo.constant dense<2.100000e-01> : tensor<f32>
      %60 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %61 = stablehlo.multiply %60, %47 : tensor<4xf32>
      %62 = stablehlo.add %iterArg_31, %61 : tensor<4xf32>
      %cst_41 = stablehlo.constant dense<1.360000e+00> : tensor<f32>
      %63 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %64 = stablehlo.multiply %63, %47 : tensor<4xf32>
      %65 = stablehlo.add %iterArg_32, %64 : tensor<4xf32>
      %cst_42 = stablehlo.constant dense<0.89499998> : tensor<f32>
      %66 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %67 = stablehlo.divide %56, %66 : tensor<4xf32>
      %68 = stablehlo.negate %67 : tensor<4xf32>
      %69 = stablehlo.add %65, %67 : tensor<4xf32>
      %cst_43 = stablehlo.constant dense<8.000000e-02> : tensor<f32>
      %70 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %71 = stablehlo.multiply %70, %62 : tensor<4xf32>
      %72 = stablehlo.add %69, %71 : tensor<4xf32>
      %73 = stablehlo.negate %72 : tensor<4xf32>
      %74 = stablehlo.add %54, %73 : tensor<4xf32>
      %75 = func.call @dynamic_update_index_in_dim(%iterArg_33, %72, %38) : (tensor<4x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %c_44 = stablehlo.constant dense<1> : tensor<i32>
      %76 = stablehlo.add %iterArg_27, %c_44 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_24, %iterArg_25, %iterArg_26, %76, %59, %74, %51, %62, %68, %75 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>
    }
    %36 = stablehlo.add %29, %35#10 : tensor<4x4xf32>
    return %36, %35#5, %35#6 : tensor<4x4xf32>, tensor<f32>, tensor<4xf32>
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
