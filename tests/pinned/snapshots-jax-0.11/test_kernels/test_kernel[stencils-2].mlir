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
      %5 = func.call @_pad(%iterArg_3) : (tensor<12xf32>) -> tensor<14xf32>
      %6 = func.call @diff(%5) : (tensor<14xf32>) -> tensor<12xf32>
      %7 = stablehlo.multiply %iterArg_3, %iterArg_3 : tensor<12xf32>
      %8 = stablehlo.multiply %7, %iterArg_3 : tensor<12xf32>
      %9 = stablehlo.subtract %8, %iterArg_3 : tensor<12xf32>
      %10 = stablehlo.broadcast_in_dim %iterArg, dims = [] : (tensor<f32>) -> tensor<12xf32>
      %11 = stablehlo.multiply %10, %6 : tensor<12xf32>
      %12 = stablehlo.subtract %9, %11 : tensor<12xf32>
      %13 = func.call @_pad(%12) : (tensor<12xf32>) -> tensor<14xf32>
      %14 = func.call @diff(%13) : (tensor<14xf32>) -> tensor<12xf32>
      %15 = stablehlo.broadcast_in_dim %iterArg_1, dims = [] : (tensor<f32>) -> tensor<12xf32>
      %16 = stablehlo.multiply %15, %14 : tensor<12xf32>
      %17 = stablehlo.add %iterArg_3, %16 : tensor<12xf32>
      %c_4 = stablehlo.constant dense<1> : tensor<i32>
      %18 = stablehlo.add %iterArg_2, %c_4 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_1, %18, %17 : tensor<f32>, tensor<f32>, tensor<i32>, tensor<12xf32>
    }
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%arg2 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.multiply %0#3, %arg2 : tensor<12xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
    %4 = stablehlo.divide %3, %1 : tensor<f32>
    return %4 : tensor<f32>
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
      %19 = func.call @_pad(%iterArg_12) : (tensor<12xf32>) -> tensor<14xf32>
      %20 = func.call @diff(%19) : (tensor<14xf32>) -> tensor<12xf32>
      %21 = stablehlo.multiply %iterArg_12, %iterArg_12 : tensor<12xf32>
      %22 = stablehlo.multiply %21, %iterArg_12 : tensor<12xf32>
      %23 = stablehlo.multiply %iterArg_12, %iterArg_12 : tensor<12xf32>
      %cst_16 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<12xf32>
      %25 = stablehlo.multiply %24, %23 : tensor<12xf32>
      %26 = stablehlo.subtract %22, %iterArg_12 : tensor<12xf32>
      %27 = stablehlo.broadcast_in_dim %iterArg_10, dims = [] : (tensor<f32>) -> tensor<12xf32>
      %28 = stablehlo.multiply %27, %20 : tensor<12xf32>
      %29 = stablehlo.subtract %26, %28 : tensor<12xf32>
      %30 = func.call @_pad(%29) : (tensor<12xf32>) -> tensor<14xf32>
      %31 = func.call @diff(%30) : (tensor<14xf32>) -> tensor<12xf32>
      %32 = stablehlo.broadcast_in_dim %iterArg, dims = [] : (tensor<f32>) -> tensor<12xf32>
      %33 = stablehlo.multiply %32, %31 : tensor<12xf32>
      %34 = stablehlo.add %iterArg_12, %33 : tensor<12xf32>
      %35 = func.call @dynamic_update_index_in_dim(%iterArg_13, %25, %iterArg_11) : (tensor<3x12xf32>, tensor<12xf32>, tensor<i32>) -> tensor<3x12xf32>
      %36 = func.call @dynamic_update_index_in_dim(%iterArg_14, %20, %iterArg_11) : (tensor<3x12xf32>, tensor<12xf32>, tensor<i32>) -> tensor<3x12xf32>
      %37 = func.call @dynamic_update_index_in_dim(%iterArg_15, %31, %iterArg_11) : (tensor<3x12xf32>, tensor<12xf32>, tensor<i32>) -> tensor<3x12xf32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %38 = stablehlo.add %iterArg_11, %c_17 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_10, %38, %34, %35, %36, %37 : tensor<f32>, tensor<f32>, tensor<i32>, tensor<12xf32>, tensor<3x12xf32>, tensor<3x12xf32>, tensor<3x12xf32>
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
      %24 = stablehlo.broadcast_in_dim %iterArg_13, dims = [] : (tensor<f32>) -> tensor<12xf32>
      %25 = stablehlo.multiply %24, %iterArg_17 : tensor<12xf32>
      %26 = stablehlo.multiply %iterArg_17, %23 : tensor<12xf32>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %27 = stablehlo.reduce(%26 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
      %28 = stablehlo.add %iterArg_16, %27 : tensor<f32>
      %29 = func.call @diff_0(%25) : (tensor<12xf32>) -> tensor<14xf32>
      %30 = func.call @_pad_1(%29) : (tensor<14xf32>) -> tensor<12xf32>
      %31 = stablehlo.negate %30 : tensor<12xf32>
      %32 = stablehlo.broadcast_in_dim %iterArg_12, dims = [] : (tensor<f32>) -> tensor<12xf32>
      %33 = stablehlo.multiply %32, %31 : tensor<12xf32>
      %34 = stablehlo.multiply %31, %22 : tensor<12xf32>
      %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %35 = stablehlo.reduce(%34 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
      %36 = stablehlo.add %iterArg_15, %35 : tensor<f32>
      %37 = stablehlo.negate %30 : tensor<12xf32>
      %38 = stablehlo.add %iterArg_17, %37 : tensor<12xf32>
      %39 = stablehlo.multiply %30, %21 : tensor<12xf32>
      %40 = stablehlo.add %38, %39 : tensor<12xf32>
      %41 = func.call @diff_0(%33) : (tensor<12xf32>) -> tensor<14xf32>
      %42 = func.call @_pad_1(%41) : (tensor<14xf32>) -> tensor<12xf32>
      %43 = stablehlo.add %40, %42 : tensor<12xf32>
      %c_22 = stablehlo.constant dense<1> : tensor<i32>
      %44 = stablehlo.add %iterArg_14, %c_22 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_10, %iterArg_11, %iterArg_12, %iterArg_13, %44, %36, %28, %43 : tensor<3x12xf32>, tensor<3x12xf32>, tensor<3x12xf32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<12xf32>
    }
    return %18#8, %18#7, %17, %18#6 : tensor<12xf32>, tensor<f32>, tensor<12xf32>, tensor<f32>
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
  func.func private @diff_0(%arg0: tensor<12xf32>) -> tensor<14xf32> {
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
  func.func private @_pad_1(%arg0: tensor<14xf32>) -> tensor<12xf32> {
    %0 = stablehlo.slice %arg0 [0:13] : (tensor<14xf32>) -> tensor<13xf32>
    %1 = stablehlo.slice %arg0 [13:14] : (tensor<14xf32>) -> tensor<1xf32>
    %2 = call @_flip_2(%1) : (tensor<1xf32>) -> tensor<1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %2, %cst, low = [11], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<13xf32>
    %4 = stablehlo.add %0, %3 : tensor<13xf32>
    %5 = stablehlo.slice %4 [0:1] : (tensor<13xf32>) -> tensor<1xf32>
    %6 = stablehlo.slice %4 [1:13] : (tensor<13xf32>) -> tensor<12xf32>
    %7 = call @_flip_2(%5) : (tensor<1xf32>) -> tensor<1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.pad %7, %cst_0, low = [1], high = [10], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<12xf32>
    %9 = stablehlo.add %6, %8 : tensor<12xf32>
    return %9 : tensor<12xf32>
  }
  func.func private @_flip_2(%arg0: tensor<1xf32>) -> tensor<1xf32> {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<1xf32>
    return %0 : tensor<1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
