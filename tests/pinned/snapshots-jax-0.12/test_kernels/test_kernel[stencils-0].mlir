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
      %16 = stablehlo.slice %iterArg_9 [2:4, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %17 = stablehlo.slice %iterArg_9 [0:2, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %18 = stablehlo.add %16, %17 : tensor<2x1xf32>
      %19 = stablehlo.slice %iterArg_9 [1:3, 2:3] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %20 = stablehlo.add %18, %19 : tensor<2x1xf32>
      %21 = stablehlo.slice %iterArg_9 [1:3, 0:1] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %22 = stablehlo.add %20, %21 : tensor<2x1xf32>
      %23 = stablehlo.slice %iterArg_9 [1:3, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %cst_11 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
      %25 = stablehlo.multiply %24, %23 : tensor<2x1xf32>
      %26 = stablehlo.subtract %22, %25 : tensor<2x1xf32>
      %c_12 = stablehlo.constant dense<0> : tensor<i32>
      %27 = func.call @_pad(%26, %c_12) : (tensor<2x1xf32>, tensor<i32>) -> tensor<4x3xf32>
      %28 = stablehlo.broadcast_in_dim %iterArg, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %29 = stablehlo.multiply %28, %27 : tensor<4x3xf32>
      %30 = stablehlo.slice %iterArg_10 [2:4, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %31 = stablehlo.slice %iterArg_10 [0:2, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %32 = stablehlo.add %30, %31 : tensor<2x1xf32>
      %33 = stablehlo.slice %iterArg_10 [1:3, 2:3] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %34 = stablehlo.add %32, %33 : tensor<2x1xf32>
      %35 = stablehlo.slice %iterArg_10 [1:3, 0:1] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %36 = stablehlo.add %34, %35 : tensor<2x1xf32>
      %37 = stablehlo.slice %iterArg_10 [1:3, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %cst_13 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %38 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
      %39 = stablehlo.multiply %38, %37 : tensor<2x1xf32>
      %40 = stablehlo.subtract %36, %39 : tensor<2x1xf32>
      %c_14 = stablehlo.constant dense<0> : tensor<i32>
      %41 = func.call @_pad(%40, %c_14) : (tensor<2x1xf32>, tensor<i32>) -> tensor<4x3xf32>
      %42 = stablehlo.broadcast_in_dim %iterArg_5, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %43 = stablehlo.multiply %42, %41 : tensor<4x3xf32>
      %44 = stablehlo.multiply %iterArg_9, %iterArg_10 : tensor<4x3xf32>
      %45 = stablehlo.multiply %iterArg_9, %iterArg_9 : tensor<4x3xf32>
      %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %46 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %47 = stablehlo.add %46, %45 : tensor<4x3xf32>
      %48 = stablehlo.divide %44, %47 : tensor<4x3xf32>
      %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %49 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %50 = stablehlo.subtract %49, %iterArg_9 : tensor<4x3xf32>
      %51 = stablehlo.multiply %iterArg_9, %50 : tensor<4x3xf32>
      %52 = stablehlo.add %29, %51 : tensor<4x3xf32>
      %53 = stablehlo.subtract %52, %48 : tensor<4x3xf32>
      %54 = stablehlo.broadcast_in_dim %iterArg_6, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %55 = stablehlo.multiply %54, %53 : tensor<4x3xf32>
      %56 = stablehlo.add %iterArg_9, %55 : tensor<4x3xf32>
      %57 = stablehlo.add %43, %48 : tensor<4x3xf32>
      %58 = stablehlo.broadcast_in_dim %iterArg_7, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %59 = stablehlo.multiply %58, %iterArg_10 : tensor<4x3xf32>
      %60 = stablehlo.subtract %57, %59 : tensor<4x3xf32>
      %61 = stablehlo.broadcast_in_dim %iterArg_6, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %62 = stablehlo.multiply %61, %60 : tensor<4x3xf32>
      %63 = stablehlo.add %iterArg_10, %62 : tensor<4x3xf32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %64 = stablehlo.add %iterArg_8, %c_17 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_5, %iterArg_6, %iterArg_7, %64, %56, %63 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>
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
      %50 = stablehlo.slice %iterArg_32 [2:4, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %51 = stablehlo.slice %iterArg_32 [0:2, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %52 = stablehlo.add %50, %51 : tensor<2x1xf32>
      %53 = stablehlo.slice %iterArg_32 [1:3, 2:3] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %54 = stablehlo.add %52, %53 : tensor<2x1xf32>
      %55 = stablehlo.slice %iterArg_32 [1:3, 0:1] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %56 = stablehlo.add %54, %55 : tensor<2x1xf32>
      %57 = stablehlo.slice %iterArg_32 [1:3, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %cst_45 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %58 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
      %59 = stablehlo.multiply %58, %57 : tensor<2x1xf32>
      %60 = stablehlo.subtract %56, %59 : tensor<2x1xf32>
      %61 = func.call @_pad_0(%60, %iterArg_27) : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %62 = stablehlo.broadcast_in_dim %iterArg_26, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %63 = stablehlo.multiply %62, %61 : tensor<4x3xf32>
      %64 = stablehlo.slice %iterArg_33 [2:4, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %65 = stablehlo.slice %iterArg_33 [0:2, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %66 = stablehlo.add %64, %65 : tensor<2x1xf32>
      %67 = stablehlo.slice %iterArg_33 [1:3, 2:3] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %68 = stablehlo.add %66, %67 : tensor<2x1xf32>
      %69 = stablehlo.slice %iterArg_33 [1:3, 0:1] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %70 = stablehlo.add %68, %69 : tensor<2x1xf32>
      %71 = stablehlo.slice %iterArg_33 [1:3, 1:2] : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %cst_46 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %72 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
      %73 = stablehlo.multiply %72, %71 : tensor<2x1xf32>
      %74 = stablehlo.subtract %70, %73 : tensor<2x1xf32>
      %75 = func.call @_pad_0(%74, %iterArg_29) : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %76 = stablehlo.broadcast_in_dim %iterArg_28, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %77 = stablehlo.multiply %76, %75 : tensor<4x3xf32>
      %78 = stablehlo.multiply %iterArg_32, %iterArg_33 : tensor<4x3xf32>
      %79 = stablehlo.multiply %iterArg_32, %iterArg_32 : tensor<4x3xf32>
      %cst_47 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %80 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %81 = stablehlo.multiply %80, %iterArg_32 : tensor<4x3xf32>
      %cst_48 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %82 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %83 = stablehlo.add %82, %79 : tensor<4x3xf32>
      %84 = stablehlo.divide %78, %83 : tensor<4x3xf32>
      %85 = stablehlo.multiply %83, %83 : tensor<4x3xf32>
      %cst_49 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %86 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %87 = stablehlo.divide %86, %85 : tensor<4x3xf32>
      %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %88 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %89 = stablehlo.subtract %88, %iterArg_32 : tensor<4x3xf32>
      %90 = stablehlo.multiply %iterArg_32, %89 : tensor<4x3xf32>
      %91 = stablehlo.add %63, %90 : tensor<4x3xf32>
      %92 = stablehlo.subtract %91, %84 : tensor<4x3xf32>
      %93 = stablehlo.broadcast_in_dim %iterArg, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %94 = stablehlo.multiply %93, %92 : tensor<4x3xf32>
      %95 = stablehlo.add %iterArg_32, %94 : tensor<4x3xf32>
      %96 = stablehlo.add %77, %84 : tensor<4x3xf32>
      %97 = stablehlo.broadcast_in_dim %iterArg_30, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %98 = stablehlo.multiply %97, %iterArg_33 : tensor<4x3xf32>
      %99 = stablehlo.subtract %96, %98 : tensor<4x3xf32>
      %100 = stablehlo.broadcast_in_dim %iterArg, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %101 = stablehlo.multiply %100, %99 : tensor<4x3xf32>
      %102 = stablehlo.add %iterArg_33, %101 : tensor<4x3xf32>
      %103 = func.call @dynamic_update_index_in_dim(%iterArg_34, %61, %iterArg_31) : (tensor<2x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<2x4x3xf32>
      %104 = func.call @dynamic_update_index_in_dim(%iterArg_35, %75, %iterArg_31) : (tensor<2x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<2x4x3xf32>
      %105 = func.call @dynamic_update_index_in_dim(%iterArg_36, %iterArg_33, %iterArg_31) : (tensor<2x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<2x4x3xf32>
      %106 = func.call @dynamic_update_index_in_dim(%iterArg_37, %iterArg_32, %iterArg_31) : (tensor<2x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<2x4x3xf32>
      %107 = func.call @dynamic_update_index_in_dim(%iterArg_38, %81, %iterArg_31) : (tensor<2x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<2x4x3xf32>
      %108 = func.call @dynamic_update_index_in_dim(%iterArg_39, %83, %iterArg_31) : (tensor<2x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<2x4x3xf32>
      %109 = func.call @dynamic_update_index_in_dim(%iterArg_40, %78, %iterArg_31) : (tensor<2x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<2x4x3xf32>
      %110 = func.call @dynamic_update_index_in_dim(%iterArg_41, %87, %iterArg_31) : (tensor<2x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<2x4x3xf32>
      %111 = func.call @dynamic_update_index_in_dim(%iterArg_42, %89, %iterArg_31) : (tensor<2x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<2x4x3xf32>
      %112 = func.call @dynamic_update_index_in_dim(%iterArg_43, %92, %iterArg_31) : (tensor<2x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<2x4x3xf32>
      %113 = func.call @dynamic_update_index_in_dim(%iterArg_44, %99, %iterArg_31) : (tensor<2x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<2x4x3xf32>
      %c_51 = stablehlo.constant dense<1> : tensor<i32>
      %114 = stablehlo.add %iterArg_31, %c_51 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %114, %95, %102, %103, %104, %105, %106, %107, %108, %109, %110, %111, %112, %113 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>
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
      %63 = stablehlo.broadcast_in_dim %iterArg_38, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %64 = stablehlo.multiply %63, %iterArg_46 : tensor<4x3xf32>
      %65 = stablehlo.multiply %iterArg_46, %62 : tensor<4x3xf32>
      %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %66 = stablehlo.reduce(%65 init: %cst_49) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<f32>
      %67 = stablehlo.add %iterArg_43, %66 : tensor<f32>
      %68 = stablehlo.negate %64 : tensor<4x3xf32>
      %69 = stablehlo.broadcast_in_dim %iterArg_39, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %70 = stablehlo.multiply %69, %68 : tensor<4x3xf32>
      %71 = stablehlo.add %iterArg_46, %70 : tensor<4x3xf32>
      %72 = stablehlo.multiply %68, %54 : tensor<4x3xf32>
      %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %73 = stablehlo.reduce(%72 init: %cst_50) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<f32>
      %74 = stablehlo.add %iterArg_44, %73 : tensor<f32>
      %75 = stablehlo.broadcast_in_dim %iterArg_38, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %76 = stablehlo.multiply %75, %iterArg_45 : tensor<4x3xf32>
      %77 = stablehlo.multiply %iterArg_45, %61 : tensor<4x3xf32>
      %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %78 = stablehlo.reduce(%77 init: %cst_51) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<f32>
      %79 = stablehlo.add %67, %78 : tensor<f32>
      %80 = stablehlo.negate %76 : tensor<4x3xf32>
      %81 = stablehlo.add %64, %80 : tensor<4x3xf32>
      %82 = stablehlo.multiply %55, %76 : tensor<4x3xf32>
      %83 = stablehlo.multiply %76, %60 : tensor<4x3xf32>
      %84 = stablehlo.add %iterArg_45, %83 : tensor<4x3xf32>
      %85 = stablehlo.negate %82 : tensor<4x3xf32>
      %86 = stablehlo.add %84, %85 : tensor<4x3xf32>
      %87 = stablehlo.multiply %81, %59 : tensor<4x3xf32>
      %88 = stablehlo.multiply %87, %58 : tensor<4x3xf32>
      %89 = stablehlo.negate %88 : tensor<4x3xf32>
      %90 = stablehlo.divide %81, %57 : tensor<4x3xf32>
      %91 = stablehlo.multiply %89, %56 : tensor<4x3xf32>
      %92 = stablehlo.add %86, %91 : tensor<4x3xf32>
      %93 = stablehlo.multiply %55, %90 : tensor<4x3xf32>
      %94 = stablehlo.add %71, %93 : tensor<4x3xf32>
      %95 = stablehlo.multiply %90, %54 : tensor<4x3xf32>
      %96 = stablehlo.add %92, %95 : tensor<4x3xf32>
      %97 = stablehlo.broadcast_in_dim %iterArg_37, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %98 = stablehlo.multiply %97, %64 : tensor<4x3xf32>
      %99 = stablehlo.multiply %64, %53 : tensor<4x3xf32>
      %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %100 = stablehlo.reduce(%99 init: %cst_52) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<f32>
      %101 = stablehlo.add %iterArg_42, %100 : tensor<f32>
      %102 = func.call @_pad_1(%98) : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %103 = stablehlo.negate %102 : tensor<2x1xf32>
      %cst_53 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %104 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
      %105 = stablehlo.multiply %104, %103 : tensor<2x1xf32>
      %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %106 = stablehlo.pad %105, %cst_54, low = [1, 1], high = [1, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %107 = stablehlo.add %94, %106 : tensor<4x3xf32>
      %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %108 = stablehlo.pad %102, %cst_55, low = [1, 0], high = [1, 2], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %109 = stablehlo.add %107, %108 : tensor<4x3xf32>
      %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %110 = stablehlo.pad %102, %cst_56, low = [1, 2], high = [1, 0], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %111 = stablehlo.add %109, %110 : tensor<4x3xf32>
      %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %112 = stablehlo.pad %102, %cst_57, low = [0, 1], high = [2, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %113 = stablehlo.add %111, %112 : tensor<4x3xf32>
      %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %114 = stablehlo.pad %102, %cst_58, low = [2, 1], high = [0, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %115 = stablehlo.add %113, %114 : tensor<4x3xf32>
      %116 = stablehlo.broadcast_in_dim %iterArg_36, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %117 = stablehlo.multiply %116, %76 : tensor<4x3xf32>
      %118 = stablehlo.multiply %76, %52 : tensor<4x3xf32>
      %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %119 = stablehlo.reduce(%118 init: %cst_59) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<f32>
      %120 = stablehlo.add %iterArg_41, %119 : tensor<f32>
      %121 = func.call @_pad_1(%117) : (tensor<4x3xf32>) -> tensor<2x1xf32>
      %122 = stablehlo.negate %121 : tensor<2x1xf32>
      %cst_60 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %123 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
      %124 = stablehlo.multiply %123, %122 : tensor<2x1xf32>
      %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %125 = stablehlo.pad %124, %cst_61, low = [1, 1], high = [1, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %126 = stablehlo.add %96, %125 : tensor<4x3xf32>
      %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %127 = stablehlo.pad %121, %cst_62, low = [1, 0], high = [1, 2], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %128 = stablehlo.add %126, %127 : tensor<4x3xf32>
      %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %129 = stablehlo.pad %121, %cst_63, low = [1, 2], high = [1, 0], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %130 = stablehlo.add %128, %129 : tensor<4x3xf32>
      %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %131 = stablehlo.pad %121, %cst_64, low = [0, 1], high = [2, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %132 = stablehlo.add %130, %131 : tensor<4x3xf32>
      %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %133 = stablehlo.pad %121, %cst_65, low = [2, 1], high = [0, 1], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<4x3xf32>
      %134 = stablehlo.add %132, %133 : tensor<4x3xf32>
      %c_66 = stablehlo.constant dense<1> : tensor<i32>
      %135 = stablehlo.add %iterArg_40, %c_66 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %135, %120, %101, %79, %74, %134, %115 : tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<4x3xf32>, tensor<4x3xf32>
    }
    return %49#20, %45, %49#21, %49#19, %49#16, %49#17, %49#18 : tensor<4x3xf32>, tensor<4xf32>, tensor<4x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @_pad(%arg0: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.convert %arg0 : (tensor<i32>) -> tensor<f32>
    return %0 : tensor<f32>
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
  func.func private @_pad_1(%arg0: tensor<4x3xf32>) -> tensor<2x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.pad %arg0, %cst, low = [-1, -1], high = [-1, -1], interior = [0, 0] : (tensor<4x3xf32>, tensor<f32>) -> tensor<2x1xf32>
    %1 = stablehlo.slice %0 [0:2, 0:1] : (tensor<2x1xf32>) -> tensor<2x1xf32>
    return %1 : tensor<2x1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
