// import jax
// import jax.numpy as jnp
//
//
// def lap(f):
//     return jnp.diff(jnp.pad(f, 1, mode="reflect"), n=2)
//
//
// def cahn_hilliard(
//     field: jax.Array, dt: jax.Array, importance: jax.Array, k: jax.Array
// ) -> jax.Array:
//     def advance(_, now):
//         diffusion = lap(now)
//         well = now**3 - now
//         potential = well - k * diffusion
//         return now + dt * lap(potential)
//
//     cur = jax.lax.fori_loop(0, 3, advance, field)
//     return jnp.average(cur, weights=importance)
//
//   field: float32[12] in [-1, 1]
//   dt: float32[] in [0.02, 0.06]
//   importance: float32[12] in [0.1, 1]
//   k: float32[] in [0.2, 0.8]
// -----
// forward, cpu
module @jit_cahn_hilliard attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<12xf32>, %arg1: tensor<f32>, %arg2: tensor<12xf32>, %arg3: tensor<f32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:4 = stablehlo.while(%iterArg = %arg3, %iterArg_1 = %arg1, %iterArg_2 = %c, %iterArg_3 = %arg0) : tensor<f32>, tensor<f32>, tensor<i32>, tensor<12xf32>
    cond {
      %c_4 = stablehlo.constant dense<3> : tensor<i32>
      %5 = stablehlo.compare LT, %iterArg_2, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %5 : tensor<i1>
    } do {
      %5 = func.call @closed_call(%iterArg, %iterArg_1, %iterArg_3) : (tensor<f32>, tensor<f32>, tensor<12xf32>) -> tensor<12xf32>
      %c_4 = stablehlo.constant dense<1> : tensor<i32>
      %6 = stablehlo.add %iterArg_2, %c_4 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_1, %6, %5 : tensor<f32>, tensor<f32>, tensor<i32>, tensor<12xf32>
    }
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%arg2 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.multiply %0#3, %arg2 : tensor<12xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
    %4 = stablehlo.divide %3, %1 : tensor<f32>
    return %4 : tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<12xf32>) -> tensor<12xf32> {
    %0 = call @_pad(%arg2) : (tensor<12xf32>) -> tensor<14xf32>
    %1 = call @diff(%0) : (tensor<14xf32>) -> tensor<12xf32>
    %2 = stablehlo.multiply %arg2, %arg2 : tensor<12xf32>
    %3 = stablehlo.multiply %2, %arg2 : tensor<12xf32>
    %4 = stablehlo.subtract %3, %arg2 : tensor<12xf32>
    %5 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %6 = stablehlo.multiply %5, %1 : tensor<12xf32>
    %7 = stablehlo.subtract %4, %6 : tensor<12xf32>
    %8 = call @_pad(%7) : (tensor<12xf32>) -> tensor<14xf32>
    %9 = call @diff(%8) : (tensor<14xf32>) -> tensor<12xf32>
    %10 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<12xf32>
    %12 = stablehlo.add %arg2, %11 : tensor<12xf32>
    return %12 : tensor<12xf32>
  }
  func.func private @_pad(%arg0: tensor<12xf32>) -> tensor<14xf32> {
    %0 = stablehlo.slice %arg0 [1:2] : (tensor<12xf32>) -> tensor<1xf32>
    %1 = call @_flip(%0) : (tensor<1xf32>) -> tensor<1xf32>
    %2 = stablehlo.concatenate %1, %arg0, dim = 0 : (tensor<1xf32>, tensor<12xf32>) -> tensor<13xf32>
    %3 = stablehlo.slice %2 [11:12] : (tensor<13xf32>) -> tensor<1xf32>
    %4 = call @_flip(%3) : (tensor<1xf32>) -> tensor<1xf32>
    %5 = stablehlo.concatenate %2, %4, dim = 0 : (tensor<13xf32>, tensor<1xf32>) -> tensor<14xf32>
    return %5 : tensor<14xf32>
  }
  func.func private @_flip(%arg0: tensor<1xf32>) -> tensor<1xf32> {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<1xf32>
    return %0 : tensor<1xf32>
  }
  func.func private @diff(%arg0: tensor<14xf32>) -> tensor<12xf32> {
    %0 = stablehlo.slice %arg0 [1:14] : (tensor<14xf32>) -> tensor<13xf32>
    %1 = stablehlo.slice %arg0 [0:13] : (tensor<14xf32>) -> tensor<13xf32>
    %2 = stablehlo.subtract %0, %1 : tensor<13xf32>
    %3 = stablehlo.slice %2 [1:13] : (tensor<13xf32>) -> tensor<12xf32>
    %4 = stablehlo.slice %2 [0:12] : (tensor<13xf32>) -> tensor<12xf32>
    %5 = stablehlo.subtract %3, %4 : tensor<12xf32>
    return %5 : tensor<12xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<12xf32>, %arg1: tensor<f32>, %arg2: tensor<12xf32>, %arg3: tensor<f32>) -> (tensor<12xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<12xf32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x12xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x12xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x12xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3:7 = stablehlo.while(%iterArg = %arg1, %iterArg_10 = %arg3, %iterArg_11 = %c, %iterArg_12 = %arg0, %iterArg_13 = %0, %iterArg_14 = %1, %iterArg_15 = %2) : tensor<f32>, tensor<f32>, tensor<i32>, tensor<12xf32>, tensor<3x12xf32>, tensor<3x12xf32>, tensor<3x12xf32>
    cond {
      %c_16 = stablehlo.constant dense<3> : tensor<i32>
      %19 = stablehlo.compare LT, %iterArg_11, %c_16, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %19 : tensor<i1>
    } do {
      %19:4 = func.call @closed_call(%iterArg, %iterArg_10, %iterArg_12) : (tensor<f32>, tensor<f32>, tensor<12xf32>) -> (tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>)
      %20 = func.call @dynamic_update_index_in_dim(%iterArg_13, %19#1, %iterArg_11) : (tensor<3x12xf32>, tensor<12xf32>, tensor<i32>) -> tensor<3x12xf32>
      %21 = func.call @dynamic_update_index_in_dim(%iterArg_14, %19#2, %iterArg_11) : (tensor<3x12xf32>, tensor<12xf32>, tensor<i32>) -> tensor<3x12xf32>
      %22 = func.call @dynamic_update_index_in_dim(%iterArg_15, %19#3, %iterArg_11) : (tensor<3x12xf32>, tensor<12xf32>, tensor<i32>) -> tensor<3x12xf32>
      %c_16 = stablehlo.constant dense<1> : tensor<i32>
      %23 = stablehlo.add %iterArg_11, %c_16 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_10, %23, %19#0, %20, %21, %22 : tensor<f32>, tensor<f32>, tensor<i32>, tensor<12xf32>, tensor<3x12xf32>, tensor<3x12xf32>, tensor<3x12xf32>
    }
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%arg2 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
    %5 = stablehlo.multiply %3#3, %arg2 : tensor<12xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.reduce(%5 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
    %7 = stablehlo.multiply %4, %4 : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.divide %cst_4, %7 : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.multiply %cst_5, %8 : tensor<f32>
    %10 = stablehlo.multiply %9, %6 : tensor<f32>
    %11 = stablehlo.negate %10 : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.divide %cst_6, %4 : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %14 = stablehlo.multiply %3#3, %13 : tensor<12xf32>
    %15 = stablehlo.multiply %13, %arg2 : tensor<12xf32>
    %16 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %17 = stablehlo.add %14, %16 : tensor<12xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %18:9 = stablehlo.while(%iterArg = %3#4, %iterArg_10 = %3#5, %iterArg_11 = %3#6, %iterArg_12 = %arg3, %iterArg_13 = %arg1, %iterArg_14 = %c_9, %iterArg_15 = %cst_7, %iterArg_16 = %cst_8, %iterArg_17 = %15) : tensor<3x12xf32>, tensor<3x12xf32>, tensor<3x12xf32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<12xf32>
    cond {
      %c_18 = stablehlo.constant dense<3> : tensor<i32>
      %19 = stablehlo.compare LT, %iterArg_14, %c_18, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %19 : tensor<i1>
    } do {
      %c_18 = stablehlo.constant dense<3> : tensor<i32>
      %19 = stablehlo.subtract %c_18, %iterArg_14 : tensor<i32>
      %c_19 = stablehlo.constant dense<1> : tensor<i32>
      %20 = stablehlo.subtract %19, %c_19 : tensor<i32>
      %21 = func.call @dynamic_index_in_dim(%iterArg, %20) : (tensor<3x12xf32>, tensor<i32>) -> tensor<12xf32>
      %22 = func.call @dynamic_index_in_dim(%iterArg_10, %20) : (tensor<3x12xf32>, tensor<i32>) -> tensor<12xf32>
      %23 = func.call @dynamic_index_in_dim(%iterArg_11, %20) : (tensor<3x12xf32>, tensor<i32>) -> tensor<12xf32>
      %24:3 = func.call @closed_call_0(%iterArg_12, %iterArg_13, %iterArg_15, %iterArg_16, %iterArg_17, %21, %22, %23) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>) -> (tensor<f32>, tensor<f32>, tensor<12xf32>)
      %c_20 = stablehlo.constant dense<1> : tensor<i32>
      %25 = stablehlo.add %iterArg_14, %c_20 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_10, %iterArg_11, %iterArg_12, %iterArg_13, %25, %24#0, %24#1, %24#2 : tensor<3x12xf32>, tensor<3x12xf32>, tensor<3x12xf32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<12xf32>
    }
    return %18#8, %18#7, %17, %18#6 : tensor<12xf32>, tensor<f32>, tensor<12xf32>, tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<12xf32>) -> (tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>) {
    %0 = call @_pad(%arg2) : (tensor<12xf32>) -> tensor<14xf32>
    %1 = call @diff(%0) : (tensor<14xf32>) -> tensor<12xf32>
    %2 = stablehlo.multiply %arg2, %arg2 : tensor<12xf32>
    %3 = stablehlo.multiply %2, %arg2 : tensor<12xf32>
    %4 = stablehlo.multiply %arg2, %arg2 : tensor<12xf32>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<12xf32>
    %7 = stablehlo.subtract %3, %arg2 : tensor<12xf32>
    %8 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %9 = stablehlo.multiply %8, %1 : tensor<12xf32>
    %10 = stablehlo.subtract %7, %9 : tensor<12xf32>
    %11 = call @_pad(%10) : (tensor<12xf32>) -> tensor<14xf32>
    %12 = call @diff(%11) : (tensor<14xf32>) -> tensor<12xf32>
    %13 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %14 = stablehlo.multiply %13, %12 : tensor<12xf32>
    %15 = stablehlo.add %arg2, %14 : tensor<12xf32>
    return %15, %6, %1, %12 : tensor<12xf32>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>
  }
  func.func private @_pad(%arg0: tensor<12xf32>) -> tensor<14xf32> {
    %0 = stablehlo.slice %arg0 [1:2] : (tensor<12xf32>) -> tensor<1xf32>
    %1 = call @_flip(%0) : (tensor<1xf32>) -> tensor<1xf32>
    %2 = stablehlo.concatenate %1, %arg0, dim = 0 : (tensor<1xf32>, tensor<12xf32>) -> tensor<13xf32>
    %3 = stablehlo.slice %2 [11:12] : (tensor<13xf32>) -> tensor<1xf32>
    %4 = call @_flip(%3) : (tensor<1xf32>) -> tensor<1xf32>
    %5 = stablehlo.concatenate %2, %4, dim = 0 : (tensor<13xf32>, tensor<1xf32>) -> tensor<14xf32>
    return %5 : tensor<14xf32>
  }
  func.func private @_flip(%arg0: tensor<1xf32>) -> tensor<1xf32> {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<1xf32>
    return %0 : tensor<1xf32>
  }
  func.func private @diff(%arg0: tensor<14xf32>) -> tensor<12xf32> {
    %0 = stablehlo.slice %arg0 [1:14] : (tensor<14xf32>) -> tensor<13xf32>
    %1 = stablehlo.slice %arg0 [0:13] : (tensor<14xf32>) -> tensor<13xf32>
    %2 = stablehlo.subtract %0, %1 : tensor<13xf32>
    %3 = stablehlo.slice %2 [1:13] : (tensor<13xf32>) -> tensor<12xf32>
    %4 = stablehlo.slice %2 [0:12] : (tensor<13xf32>) -> tensor<12xf32>
    %5 = stablehlo.subtract %3, %4 : tensor<12xf32>
    return %5 : tensor<12xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x12xf32>, %arg1: tensor<12xf32>, %arg2: tensor<i32>) -> tensor<3x12xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<12xf32>) -> tensor<1x12xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x12xf32>, tensor<1x12xf32>, tensor<i32>, tensor<i32>) -> tensor<3x12xf32>
    return %1 : tensor<3x12xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x12xf32>, %arg1: tensor<i32>) -> tensor<12xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 12] : (tensor<3x12xf32>, tensor<i32>, tensor<i32>) -> tensor<1x12xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x12xf32>) -> tensor<12xf32>
    return %1 : tensor<12xf32>
  }
  func.func private @closed_call_0(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<12xf32>, %arg5: tensor<12xf32>, %arg6: tensor<12xf32>, %arg7: tensor<12xf32>) -> (tensor<f32>, tensor<f32>, tensor<12xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %1 = stablehlo.multiply %0, %arg4 : tensor<12xf32>
    %2 = stablehlo.multiply %arg4, %arg7 : tensor<12xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
    %4 = stablehlo.add %arg3, %3 : tensor<f32>
    %5 = call @diff_1(%1) : (tensor<12xf32>) -> tensor<14xf32>
    %6 = call @_pad_2(%5) : (tensor<14xf32>) -> tensor<12xf32>
    %7 = stablehlo.negate %6 : tensor<12xf32>
    %8 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<12xf32>
    %10 = stablehlo.multiply %7, %arg6 : tensor<12xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
    %12 = stablehlo.add %arg2, %11 : tensor<f32>
    %13 = stablehlo.negate %6 : tensor<12xf32>
    %14 = stablehlo.add %arg4, %13 : tensor<12xf32>
    %15 = stablehlo.multiply %6, %arg5 : tensor<12xf32>
    %16 = stablehlo.add %14, %15 : tensor<12xf32>
    %17 = call @diff_1(%9) : (tensor<12xf32>) -> tensor<14xf32>
    %18 = call @_pad_2(%17) : (tensor<14xf32>) -> tensor<12xf32>
    %19 = stablehlo.add %16, %18 : tensor<12xf32>
    return %12, %4, %19 : tensor<f32>, tensor<f32>, tensor<12xf32>
  }
  func.func private @diff_1(%arg0: tensor<12xf32>) -> tensor<14xf32> {
    %0 = stablehlo.negate %arg0 : tensor<12xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.pad %0, %cst, low = [0], high = [1], interior = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<13xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %arg0, %cst_0, low = [1], high = [0], interior = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<13xf32>
    %3 = stablehlo.add %1, %2 : tensor<13xf32>
    %4 = stablehlo.negate %3 : tensor<13xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.pad %4, %cst_1, low = [0], high = [1], interior = [0] : (tensor<13xf32>, tensor<f32>) -> tensor<14xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.pad %3, %cst_2, low = [1], high = [0], interior = [0] : (tensor<13xf32>, tensor<f32>) -> tensor<14xf32>
    %7 = stablehlo.add %5, %6 : tensor<14xf32>
    return %7 : tensor<14xf32>
  }
  func.func private @_pad_2(%arg0: tensor<14xf32>) -> tensor<12xf32> {
    %0 = stablehlo.slice %arg0 [0:13] : (tensor<14xf32>) -> tensor<13xf32>
    %1 = stablehlo.slice %arg0 [13:14] : (tensor<14xf32>) -> tensor<1xf32>
    %2 = call @_flip_3(%1) : (tensor<1xf32>) -> tensor<1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %2, %cst, low = [11], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<13xf32>
    %4 = stablehlo.add %0, %3 : tensor<13xf32>
    %5 = stablehlo.slice %4 [0:1] : (tensor<13xf32>) -> tensor<1xf32>
    %6 = stablehlo.slice %4 [1:13] : (tensor<13xf32>) -> tensor<12xf32>
    %7 = call @_flip_3(%5) : (tensor<1xf32>) -> tensor<1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.pad %7, %cst_0, low = [1], high = [10], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<12xf32>
    %9 = stablehlo.add %6, %8 : tensor<12xf32>
    return %9 : tensor<12xf32>
  }
  func.func private @_flip_3(%arg0: tensor<1xf32>) -> tensor<1xf32> {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<1xf32>
    return %0 : tensor<1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
