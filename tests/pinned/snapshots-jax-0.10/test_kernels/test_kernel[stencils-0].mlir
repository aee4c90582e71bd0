// import jax.numpy as jnp
// from jax import lax
//
//
// def lap(a):
//     core = a[2:, 1:-1] + a[:-2, 1:-1] + a[1:-1, 2:] + a[1:-1, :-2] - 4 * a[1:-1, 1:-1]
//     return jnp.pad(core, 1)
//
//
// def predator_prey_field(species_a, counts, v, stiffness, du, dv, dt, is_valid):
//     def tick(carry, _):
//         uu, inh = carry
//         lu = du * lap(uu)
//         lv = dv * lap(inh)
//         eaten = uu * inh / (1 + uu**2)
//         next_u = uu + dt * (lu + uu * (1 - uu) - eaten)
//         fresh_v = inh + dt * (lv + eaten - stiffness * inh)
//         return (next_u, fresh_v), None
//
//     (act, vv), _ = lax.scan(tick, (species_a, v), length=2)
//     average = jnp.sum(act, axis=1, where=is_valid) / jnp.maximum(
//         jnp.sum(is_valid, axis=1), 1
//     )
//     baseline = jnp.average(vv, axis=0, weights=counts)
//     return average, baseline
//
//   species_a: float32[4, 3] in [0.3, 1]
//   counts: float32[4] in [0.1, 1]
//   v: float32[4, 3] in [0.1, 0.6]
//   stiffness: float32[] in [0.03, 0.09]
//   du: float32[] in [0.05, 0.12]
//   dv: float32[] in [0.02, 0.08]
//   dt: float32[] in [0.1, 0.5]
//   is_valid: bool[4, 3] in [0, 1]
// -----
// forward, cpu
module @jit_predator_prey_field attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3xf32>, %arg1: tensor<4xf32>, %arg2: tensor<4x3xf32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<f32>, %arg7: tensor<4x3xi1>) -> (tensor<4xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:7 = stablehlo.while(%iterArg = %arg4, %iterArg_5 = %arg5, %iterArg_6 = %arg6, %iterArg_7 = %arg3, %iterArg_8 = %c, %iterArg_9 = %arg0, %iterArg_10 = %arg2) : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>
    cond {
      %c_11 = stablehlo.constant dense<2> : tensor<i32>
      %16 = stablehlo.compare LT, %iterArg_8, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %16 : tensor<i1>
    } do {
      %16:2 = func.call @closed_call(%iterArg, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_9, %iterArg_10) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>)
      %c_11 = stablehlo.constant dense<1> : tensor<i32>
      %17 = stablehlo.add %iterArg_8, %c_11 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_5, %iterArg_6, %iterArg_7, %17, %16#0, %16#1 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>
    }
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = call @_where(%arg7, %0#5, %cst) : (tensor<4x3xi1>, tensor<4x3xf32>, tensor<f32>) -> tensor<4x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<4xf32>
    %3 = stablehlo.convert %arg7 : (tensor<4x3xi1>) -> tensor<4x3xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.reduce(%3 init: %c_1) applies stablehlo.add across dimensions = [1] : (tensor<4x3xi32>, tensor<i32>) -> tensor<4xi32>
    %c_2 = stablehlo.constant dense<1> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %6 = stablehlo.maximum %4, %5 : tensor<4xi32>
    %7 = stablehlo.convert %6 : (tensor<4xi32>) -> tensor<4xf32>
    %8 = stablehlo.divide %2, %7 : tensor<4xf32>
    %9 = stablehlo.reshape %arg1 : (tensor<4xf32>) -> tensor<4x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%9 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<4x1xf32>, tensor<f32>) -> tensor<1xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x3xf32>
    %12 = stablehlo.multiply %0#6, %11 : tensor<4x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%12 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<4x3xf32>, tensor<f32>) -> tensor<3xf32>
    %14 = stablehlo.broadcast_in_dim %10, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
    %15 = stablehlo.divide %13, %14 : tensor<3xf32>
    return %8, %15 : tensor<4xf32>, tensor<3xf32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<4x3xf32>, %arg5: tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>) {
    %0 = stablehlo.slice %arg4 [2:4, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %1 = stablehlo.slice %arg4 [0:2, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %2 = stablehlo.add %0, %1 : tensor<2x1xf32>
    %3 = stablehlo.slice %arg4 [1:3, 2:3] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %4 = stablehlo.add %2, %3 : tensor<2x1xf32>
    %5 = stablehlo.slice %arg4 [1:3, 0:1] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %6 = stablehlo.add %4, %5 : tensor<2x1xf32>
    %7 = stablehlo.slice %arg4 [1:3, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<2x1xf32>
    %10 = stablehlo.subtract %6, %9 : tensor<2x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %11 = call @_pad(%10, %c) : (tensor<2x1xf32>, tensor<i32>) -> tensor<4x3xf32>
    %12 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %13 = stablehlo.multiply %12, %11 : tensor<4x3xf32>
    %14 = stablehlo.slice %arg5 [2:4, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %15 = stablehlo.slice %arg5 [0:2, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %16 = stablehlo.add %14, %15 : tensor<2x1xf32>
    %17 = stablehlo.slice %arg5 [1:3, 2:3] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %18 = stablehlo.add %16, %17 : tensor<2x1xf32>
    %19 = stablehlo.slice %arg5 [1:3, 0:1] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %20 = stablehlo.add %18, %19 : tensor<2x1xf32>
    %21 = stablehlo.slice %arg5 [1:3, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<2x1xf32>
    %24 = stablehlo.subtract %20, %23 : tensor<2x1xf32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %25 = call @_pad(%24, %c_1) : (tensor<2x1xf32>, tensor<i32>) -> tensor<4x3xf32>
    %26 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %27 = stablehlo.multiply %26, %25 : tensor<4x3xf32>
    %28 = stablehlo.multiply %arg4, %arg5 : tensor<4x3xf32>
    %29 = stablehlo.multiply %arg4, %arg4 : tensor<4x3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %31 = stablehlo.add %30, %29 : tensor<4x3xf32>
    %32 = stablehlo.divide %28, %31 : tensor<4x3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %34 = stablehlo.subtract %33, %arg4 : tensor<4x3xf32>
    %35 = stablehlo.multiply %arg4, %34 : tensor<4x3xf32>
    %36 = stablehlo.add %13, %35 : tensor<4x3xf32>
    %37 = stablehlo.subtract %36, %32 : tensor<4x3xf32>
    %38 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %39 = stablehlo.multiply %38, %37 : tensor<4x3xf32>
    %40 = stablehlo.add %arg4, %39 : tensor<4x3xf32>
    %41 = stablehlo.add %27, %32 : tensor<4x3xf32>
    %42 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %43 = stablehlo.multiply %42, %arg5 : tensor<4x3xf32>
    %44 = stablehlo.subtract %41, %43 : tensor<4x3xf32>
    %45 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %46 = stablehlo.multiply %45, %44 : tensor<4x3xf32>
    %47 = stablehlo.add %arg5, %46 : tensor<4x3xf32>
    return %40, %47 : tensor<4x3xf32>, tensor<4x3xf32>
  }
  func.func private @_pad(%arg0: tensor<2x1xf32>, %arg1: tensor<i32>) -> tensor<4x3xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.pad %arg0, %0, low = [1, 1], high = [1, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    return %1 : tensor<4x3xf32>
  }
  func.func private @_where(%arg0: tensor<4x3xi1>, %arg1: tensor<4x3xf32>, %arg2: tensor<f32>) -> tensor<4x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x3xi1>, tensor<4x3xf32>
    return %1 : tensor<4x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3xf32>, %arg1: tensor<4xf32>, %arg2: tensor<4x3xf32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<f32>, %arg7: tensor<4x3xi1>) -> (tensor<4x3xf32> {jax.result_info = "result[0]"}, tensor<4xf32> {jax.result_info = "result[1]"}, tensor<4x3xf32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}, tensor<f32> {jax.result_info = "result[4]"}, tensor<f32> {jax.result_info = "result[5]"}, tensor<f32> {jax.result_info = "result[6]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = call @_pad(%c) : (tensor<i32>) -> tensor<f32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = call @_pad(%c_0) : (tensor<i32>) -> tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %13:20 = stablehlo.while(%iterArg = %arg6, %iterArg_26 = %arg4, %iterArg_27 = %0, %iterArg_28 = %arg5, %iterArg_29 = %1, %iterArg_30 = %arg3, %iterArg_31 = %c_11, %iterArg_32 = %arg0, %iterArg_33 = %arg2, %iterArg_34 = %2, %iterArg_35 = %3, %iterArg_36 = %4, %iterArg_37 = %5, %iterArg_38 = %6, %iterArg_39 = %7, %iterArg_40 = %8, %iterArg_41 = %9, %iterArg_42 = %10, %iterArg_43 = %11, %iterArg_44 = %12) : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>
    cond {
      %c_45 = stablehlo.constant dense<2> : tensor<i32>
      %50 = stablehlo.compare LT, %iterArg_31, %c_45, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %50 : tensor<i1>
    } do {
      %50:13 = func.call @closed_call(%iterArg, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_32, %iterArg_33) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>)
      %51 = func.call @dynamic_update_index_in_dim(%iterArg_34, %50#2, %iterArg_31) : (tensor<2x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<2x4x3xf32>
      %52 = func.call @dynamic_update_index_in_dim(%iterArg_35, %50#3, %iterArg_31) : (tensor<2x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<2x4x3xf32>
      %53 = func.call @dynamic_update_index_in_dim(%iterArg_36, %50#4, %iterArg_31) : (tensor<2x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<2x4x3xf32>
      %54 = func.call @dynamic_update_index_in_dim(%iterArg_37, %50#5, %iterArg_31) : (tensor<2x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<2x4x3xf32>
      %55 = func.call @dynamic_update_index_in_dim(%iterArg_38, %50#6, %iterArg_31) : (tensor<2x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<2x4x3xf32>
      %56 = func.call @dynamic_update_index_in_dim(%iterArg_39, %50#7, %iterArg_31) : (tensor<2x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<2x4x3xf32>
      %57 = func.call @dynamic_update_index_in_dim(%iterArg_40, %50#8, %iterArg_31) : (tensor<2x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<2x4x3xf32>
      %58 = func.call @dynamic_update_index_in_dim(%iterArg_41, %50#9, %iterArg_31) : (tensor<2x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<2x4x3xf32>
      %59 = func.call @dynamic_update_index_in_dim(%iterArg_42, %50#10, %iterArg_31) : (tensor<2x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<2x4x3xf32>
      %60 = func.call @dynamic_update_index_in_dim(%iterArg_43, %50#11, %iterArg_31) : (tensor<2x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<2x4x3xf32>
      %61 = func.call @dynamic_update_index_in_dim(%iterArg_44, %50#12, %iterArg_31) : (tensor<2x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<2x4x3xf32>
      %c_45 = stablehlo.constant dense<1> : tensor<i32>
      %62 = stablehlo.add %iterArg_31, %c_45 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %62, %50#0, %50#1, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>
    }
    %14 = stablehlo.convert %arg7 : (tensor<4x3xi1>) -> tensor<4x3xi32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %15 = stablehlo.reduce(%14 init: %c_12) applies stablehlo.add across dimensions = [1] : (tensor<4x3xi32>, tensor<i32>) -> tensor<4xi32>
    %c_13 = stablehlo.constant dense<1> : tensor<i32>
    %16 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %17 = stablehlo.maximum %15, %16 : tensor<4xi32>
    %18 = stablehlo.convert %17 : (tensor<4xi32>) -> tensor<4xf32>
    %19 = stablehlo.reshape %arg1 : (tensor<4xf32>) -> tensor<4x1xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.reduce(%19 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<4x1xf32>, tensor<f32>) -> tensor<1xf32>
    %21 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x3xf32>
    %22 = stablehlo.multiply %13#8, %21 : tensor<4x3xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%22 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<4x3xf32>, tensor<f32>) -> tensor<3xf32>
    %24 = stablehlo.multiply %20, %20 : tensor<1xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %26 = stablehlo.divide %25, %24 : tensor<1xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %29 = stablehlo.broadcast_in_dim %26, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
    %30 = stablehlo.multiply %27, %29 : tensor<3xf32>
    %31 = stablehlo.multiply %30, %23 : tensor<3xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%31 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %33 = stablehlo.reshape %32 : (tensor<f32>) -> tensor<1xf32>
    %34 = stablehlo.negate %33 : tensor<1xf32>
    %35 = stablehlo.broadcast_in_dim %20, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
    %36 = stablehlo.divide %27, %35 : tensor<3xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [1] : (tensor<3xf32>) -> tensor<4x3xf32>
    %38 = stablehlo.multiply %13#8, %37 : tensor<4x3xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.reduce(%38 init: %cst_20) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<4xf32>
    %40 = stablehlo.reshape %39 : (tensor<4xf32>) -> tensor<4x1xf32>
    %41 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x3xf32>
    %42 = stablehlo.multiply %37, %41 : tensor<4x3xf32>
    %43 = stablehlo.broadcast_in_dim %34, dims = [1] : (tensor<1xf32>) -> tensor<4x1xf32>
    %44 = stablehlo.add %40, %43 : tensor<4x1xf32>
    %45 = stablehlo.reshape %44 : (tensor<4x1xf32>) -> tensor<4xf32>
    %46 = stablehlo.divide %28, %18 : tensor<4xf32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0] : (tensor<4xf32>) -> tensor<4x3xf32>
    %48 = call @_where(%arg7, %47) : (tensor<4x3xi1>, tensor<4x3xf32>) -> tensor<4x3xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_25 = stablehlo.constant dense<0> : tensor<i32>
    %49:22 = stablehlo.while(%iterArg = %13#9, %iterArg_26 = %13#10, %iterArg_27 = %13#11, %iterArg_28 = %13#12, %iterArg_29 = %13#13, %iterArg_30 = %13#14, %iterArg_31 = %13#15, %iterArg_32 = %13#16, %iterArg_33 = %13#17, %iterArg_34 = %13#18, %iterArg_35 = %13#19, %iterArg_36 = %arg4, %iterArg_37 = %arg5, %iterArg_38 = %arg6, %iterArg_39 = %arg3, %iterArg_40 = %c_25, %iterArg_41 = %cst_21, %iterArg_42 = %cst_22, %iterArg_43 = %cst_23, %iterArg_44 = %cst_24, %iterArg_45 = %48, %iterArg_46 = %42) : tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<4x3xf32>
    cond {
      %c_47 = stablehlo.constant dense<2> : tensor<i32>
      %50 = stablehlo.compare LT, %iterArg_40, %c_47, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %50 : tensor<i1>
    } do {
      %c_47 = stablehlo.constant dense<2> : tensor<i32>
      %50 = stablehlo.subtract %c_47, %iterArg_40 : tensor<i32>
      %c_48 = stablehlo.constant dense<1> : tensor<i32>
      %51 = stablehlo.subtract %50, %c_48 : tensor<i32>
      %52 = func.call @dynamic_index_in_dim(%iterArg, %51) : (tensor<2x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %53 = func.call @dynamic_index_in_dim(%iterArg_26, %51) : (tensor<2x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %54 = func.call @dynamic_index_in_dim(%iterArg_27, %51) : (tensor<2x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %55 = func.call @dynamic_index_in_dim(%iterArg_28, %51) : (tensor<2x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %56 = func.call @dynamic_index_in_dim(%iterArg_29, %51) : (tensor<2x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %57 = func.call @dynamic_index_in_dim(%iterArg_30, %51) : (tensor<2x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %58 = func.call @dynamic_index_in_dim(%iterArg_31, %51) : (tensor<2x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %59 = func.call @dynamic_index_in_dim(%iterArg_32, %51) : (tensor<2x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %60 = func.call @dynamic_index_in_dim(%iterArg_33, %51) : (tensor<2x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %61 = func.call @dynamic_index_in_dim(%iterArg_34, %51) : (tensor<2x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %62 = func.call @dynamic_index_in_dim(%iterArg_35, %51) : (tensor<2x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %63:6 = func.call @closed_call_1(%iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<4x3xf32>)
      %c_49 = stablehlo.constant dense<1> : tensor<i32>
      %64 = stablehlo.add %iterArg_40, %c_49 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %64, %63#0, %63#1, %63#2, %63#3, %63#4, %63#5 : tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<4x3xf32>
    }
    return %49#20, %45, %49#21, %49#19, %49#16, %49#17, %49#18 : tensor<4x3xf32>, tensor<4xf32>, tensor<4x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @_pad(%arg0: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.convert %arg0 : (tensor<i32>) -> tensor<f32>
    return %0 : tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<4x3xf32>, %arg7: tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>) {
    %0 = stablehlo.slice %arg6 [2:4, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %1 = stablehlo.slice %arg6 [0:2, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %2 = stablehlo.add %0, %1 : tensor<2x1xf32>
    %3 = stablehlo.slice %arg6 [1:3, 2:3] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %4 = stablehlo.add %2, %3 : tensor<2x1xf32>
    %5 = stablehlo.slice %arg6 [1:3, 0:1] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %6 = stablehlo.add %4, %5 : tensor<2x1xf32>
    %7 = stablehlo.slice %arg6 [1:3, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<2x1xf32>
    %10 = stablehlo.subtract %6, %9 : tensor<2x1xf32>
    %11 = call @_pad_0(%10, %arg2) : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %12 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %13 = stablehlo.multiply %12, %11 : tensor<4x3xf32>
    %14 = stablehlo.slice %arg7 [2:4, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %15 = stablehlo.slice %arg7 [0:2, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %16 = stablehlo.add %14, %15 : tensor<2x1xf32>
    %17 = stablehlo.slice %arg7 [1:3, 2:3] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %18 = stablehlo.add %16, %17 : tensor<2x1xf32>
    %19 = stablehlo.slice %arg7 [1:3, 0:1] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %20 = stablehlo.add %18, %19 : tensor<2x1xf32>
    %21 = stablehlo.slice %arg7 [1:3, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<2x1xf32>
    %24 = stablehlo.subtract %20, %23 : tensor<2x1xf32>
    %25 = call @_pad_0(%24, %arg4) : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %26 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %27 = stablehlo.multiply %26, %25 : tensor<4x3xf32>
    %28 = stablehlo.multiply %arg6, %arg7 : tensor<4x3xf32>
    %29 = stablehlo.multiply %arg6, %arg6 : tensor<4x3xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %31 = stablehlo.multiply %30, %arg6 : tensor<4x3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %33 = stablehlo.add %32, %29 : tensor<4x3xf32>
    %34 = stablehlo.divide %28, %33 : tensor<4x3xf32>
    %35 = stablehlo.multiply %33, %33 : tensor<4x3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %37 = stablehlo.divide %36, %35 : tensor<4x3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %39 = stablehlo.subtract %38, %arg6 : tensor<4x3xf32>
    %40 = stablehlo.multiply %arg6, %39 : tensor<4x3xf32>
    %41 = stablehlo.add %13, %40 : tensor<4x3xf32>
    %42 = stablehlo.subtract %41, %34 : tensor<4x3xf32>
    %43 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %44 = stablehlo.multiply %43, %42 : tensor<4x3xf32>
    %45 = stablehlo.add %arg6, %44 : tensor<4x3xf32>
    %46 = stablehlo.add %27, %34 : tensor<4x3xf32>
    %47 = stablehlo.broadcast_in_dim %arg5, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %48 = stablehlo.multiply %47, %arg7 : tensor<4x3xf32>
    %49 = stablehlo.subtract %46, %48 : tensor<4x3xf32>
    %50 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %51 = stablehlo.multiply %50, %49 : tensor<4x3xf32>
    %52 = stablehlo.add %arg7, %51 : tensor<4x3xf32>
    return %45, %52, %11, %25, %arg7, %arg6, %31, %33, %28, %37, %39, %42, %49 : tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>
  }
  func.func private @_pad_0(%arg0: tensor<2x1xf32>, %arg1: tensor<f32>) -> tensor<4x3xf32> {
    %0 = stablehlo.pad %arg0, %arg1, low = [1, 1], high = [1, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    return %0 : tensor<4x3xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x4x3xf32>, %arg1: tensor<4x3xf32>, %arg2: tensor<i32>) -> tensor<2x4x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x3xf32>) -> tensor<1x4x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x4x3xf32>, tensor<1x4x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x4x3xf32>
    return %1 : tensor<2x4x3xf32>
  }
  func.func private @_where(%arg0: tensor<4x3xi1>, %arg1: tensor<4x3xf32>) -> tensor<4x3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x3xi1>, tensor<4x3xf32>
    return %1 : tensor<4x3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x4x3xf32>, %arg1: tensor<i32>) -> tensor<4x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 3] : (tensor<2x4x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x3xf32>) -> tensor<4x3xf32>
    return %1 : tensor<4x3xf32>
  }
  func.func private @closed_call_1(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<f32>, %arg7: tensor<f32>, %arg8: tensor<4x3xf32>, %arg9: tensor<4x3xf32>, %arg10: tensor<4x3xf32>, %arg11: tensor<4x3xf32>, %arg12: tensor<4x3xf32>, %arg13: tensor<4x3xf32>, %arg14: tensor<4x3xf32>, %arg15: tensor<4x3xf32>, %arg16: tensor<4x3xf32>, %arg17: tensor<4x3xf32>, %arg18: tensor<4x3xf32>, %arg19: tensor<4x3xf32>, %arg20: tensor<4x3xf32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<4x3xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %1 = stablehlo.multiply %0, %arg9 : tensor<4x3xf32>
    %2 = stablehlo.multiply %arg9, %arg20 : tensor<4x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<f32>
    %4 = stablehlo.add %arg6, %3 : tensor<f32>
    %5 = stablehlo.negate %1 : tensor<4x3xf32>
    %6 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<4x3xf32>
    %8 = stablehlo.add %arg9, %7 : tensor<4x3xf32>
    %9 = stablehlo.multiply %5, %arg12 : tensor<4x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%9 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<f32>
    %11 = stablehlo.add %arg7, %10 : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %13 = stablehlo.multiply %12, %arg8 : tensor<4x3xf32>
    %14 = stablehlo.multiply %arg8, %arg19 : tensor<4x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%14 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<f32>
    %16 = stablehlo.add %4, %15 : tensor<f32>
    %17 = stablehlo.negate %13 : tensor<4x3xf32>
    %18 = stablehlo.add %1, %17 : tensor<4x3xf32>
    %19 = stablehlo.multiply %arg13, %13 : tensor<4x3xf32>
    %20 = stablehlo.multiply %13, %arg18 : tensor<4x3xf32>
    %21 = stablehlo.add %arg8, %20 : tensor<4x3xf32>
    %22 = stablehlo.negate %19 : tensor<4x3xf32>
    %23 = stablehlo.add %21, %22 : tensor<4x3xf32>
    %24 = stablehlo.multiply %18, %arg17 : tensor<4x3xf32>
    %25 = stablehlo.multiply %24, %arg16 : tensor<4x3xf32>
    %26 = stablehlo.negate %25 : tensor<4x3xf32>
    %27 = stablehlo.divide %18, %arg15 : tensor<4x3xf32>
    %28 = stablehlo.multiply %26, %arg14 : tensor<4x3xf32>
    %29 = stablehlo.add %23, %28 : tensor<4x3xf32>
    %30 = stablehlo.multiply %arg13, %27 : tensor<4x3xf32>
    %31 = stablehlo.add %8, %30 : tensor<4x3xf32>
    %32 = stablehlo.multiply %27, %arg12 : tensor<4x3xf32>
    %33 = stablehlo.add %29, %32 : tensor<4x3xf32>
    %34 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %35 = stablehlo.multiply %34, %1 : tensor<4x3xf32>
    %36 = stablehlo.multiply %1, %arg11 : tensor<4x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.reduce(%36 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<f32>
    %38 = stablehlo.add %arg5, %37 : tensor<f32>
    %39 = call @_pad_2(%35) : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %40 = stablehlo.negate %39 : tensor<2x1xf32>
    %cst_3 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %42 = stablehlo.multiply %41, %40 : tensor<2x1xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.pad %42, %cst_4, low = [1, 1], high = [1, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %44 = stablehlo.add %31, %43 : tensor<4x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.pad %39, %cst_5, low = [1, 0], high = [1, 2], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %46 = stablehlo.add %44, %45 : tensor<4x3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.pad %39, %cst_6, low = [1, 2], high = [1, 0], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %48 = stablehlo.add %46, %47 : tensor<4x3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.pad %39, %cst_7, low = [0, 1], high = [2, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %50 = stablehlo.add %48, %49 : tensor<4x3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.pad %39, %cst_8, low = [2, 1], high = [0, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %52 = stablehlo.add %50, %51 : tensor<4x3xf32>
    %53 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %54 = stablehlo.multiply %53, %13 : tensor<4x3xf32>
    %55 = stablehlo.multiply %13, %arg10 : tensor<4x3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.reduce(%55 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<f32>
    %57 = stablehlo.add %arg4, %56 : tensor<f32>
    %58 = call @_pad_2(%54) : (tensor<4x3xf32>) -> tensor<2x1xf32>
    %59 = stablehlo.negate %58 : tensor<2x1xf32>
    %cst_10 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %61 = stablehlo.multiply %60, %59 : tensor<2x1xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.pad %61, %cst_11, low = [1, 1], high = [1, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %63 = stablehlo.add %33, %62 : tensor<4x3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.pad %58, %cst_12, low = [1, 0], high = [1, 2], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %65 = stablehlo.add %63, %64 : tensor<4x3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.pad %58, %cst_13, low = [1, 2], high = [1, 0], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %67 = stablehlo.add %65, %66 : tensor<4x3xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.pad %58, %cst_14, low = [0, 1], high = [2, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %69 = stablehlo.add %67, %68 : tensor<4x3xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.pad %58, %cst_15, low = [2, 1], high = [0, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
    %71 = stablehlo.add %69, %70 : tensor<4x3xf32>
    return %57, %38, %16, %11, %71, %52 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<4x3xf32>
  }
  func.func private @_pad_2(%arg0: tensor<4x3xf32>) -> tensor<2x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.pad %arg0, %cst, low = [-1, -1], high = [-1, -1], interior = [0, 0] : (tensor<4x3xf32>, tensor<f32>) -> tensor<2x1xf32>
    %1 = stablehlo.slice %0 [0:2, 0:1] : (tensor<2x1xf32>) -> tensor<2x1xf32>
    return %1 : tensor<2x1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
