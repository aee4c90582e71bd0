// import jax
// import jax.numpy as jnp
//
//
// def ragged_light(
//     series: jax.Array, lengths: jax.Array, wx: jax.Array, wh: jax.Array, b: jax.Array
// ) -> jax.Array:
//     time_major = series.transpose(1, 0, 2)
//     valid = jnp.arange(7)[:, None] < lengths[None, :]
//     h_start = jnp.zeros((2, 4), dtype=time_major.dtype)
//
//     def advance(loop_state, xs_t):
//         h, c = loop_state
//         x_t, on_t = xs_t
//         z = x_t @ wx + h @ wh + b
//         pre_v, f, r_pre = jnp.split(z, 3, axis=-1)
//         forget = jax.nn.sigmoid(f)
//         r_gate = jax.nn.sigmoid(r_pre)
//         c_next = forget * c + (1 - forget) * pre_v
//         h_next = r_gate * jnp.tanh(c_next) + (1 - r_gate) * h
//         picked = jnp.where(on_t[..., None], h_next, h)
//         return (picked, jnp.where(on_t[..., None], c_next, c)), None
//
//     (h_last, c_last), _ = jax.lax.scan(advance, (h_start, h_start), (time_major, valid))
//     return h_last
//
//   series: float32[2, 7, 3] in [-1.5, 1.5]
//   lengths: int32[2] in [1, 7]
//   wx: float32[3, 12] in [-0.6, 0.6]
//   wh: float32[4, 12] in [-0.6, 0.6]
//   b: float32[12] in [-0.5, 0.5]
// -----
// forward, cpu
module @jit_ragged_light attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x7x3xf32>, %arg1: tensor<2xi32>, %arg2: tensor<3x12xf32>, %arg3: tensor<4x12xf32>, %arg4: tensor<12xf32>) -> (tensor<2x4xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.transpose %arg0, dims = [1, 0, 2] : (tensor<2x7x3xf32>) -> tensor<7x2x3xf32>
    %1 = stablehlo.iota dim = 0 : tensor<7xi32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0] : (tensor<7xi32>) -> tensor<7x1xi32>
    %3 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xi32>) -> tensor<1x2xi32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<7x1xi32>) -> tensor<7x2xi32>
    %5 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x2xi32>) -> tensor<7x2xi32>
    %6 = stablehlo.compare LT, %4, %5, SIGNED : (tensor<7x2xi32>, tensor<7x2xi32>) -> tensor<7x2xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %8:8 = stablehlo.while(%iterArg = %0, %iterArg_0 = %6, %iterArg_1 = %arg2, %iterArg_2 = %arg3, %iterArg_3 = %arg4, %iterArg_4 = %c, %iterArg_5 = %7, %iterArg_6 = %7) : tensor<7x2x3xf32>, tensor<7x2xi1>, tensor<3x12xf32>, tensor<4x12xf32>, tensor<12xf32>, tensor<i32>, tensor<2x4xf32>, tensor<2x4xf32>
    cond {
      %c_7 = stablehlo.constant dense<7> : tensor<i32>
      %9 = stablehlo.compare LT, %iterArg_4, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %9 : tensor<i1>
    } do {
      %9 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_4) : (tensor<7x2x3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %10 = func.call @dynamic_index_in_dim_0(%iterArg_0, %iterArg_4) : (tensor<7x2xi1>, tensor<i32>) -> tensor<2xi1>
      %11:2 = func.call @closed_call(%iterArg_1, %iterArg_2, %iterArg_3, %iterArg_5, %iterArg_6, %9, %10) : (tensor<3x12xf32>, tensor<4x12xf32>, tensor<12xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x3xf32>, tensor<2xi1>) -> (tensor<2x4xf32>, tensor<2x4xf32>)
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %12 = stablehlo.add %iterArg_4, %c_7 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_0, %iterArg_1, %iterArg_2, %iterArg_3, %12, %11#0, %11#1 : tensor<7x2x3xf32>, tensor<7x2xi1>, tensor<3x12xf32>, tensor<4x12xf32>, tensor<12xf32>, tensor<i32>, tensor<2x4xf32>, tensor<2x4xf32>
    }
    return %8#6 : tensor<2x4xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<7x2x3xf32>, %arg1: tensor<i32>) -> tensor<2x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 3] : (tensor<7x2x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2x3xf32>) -> tensor<2x3xf32>
    return %1 : tensor<2x3xf32>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<7x2xi1>, %arg1: tensor<i32>) -> tensor<2xi1> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<7x2xi1>, tensor<i32>, tensor<i32>) -> tensor<1x2xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x2xi1>) -> tensor<2xi1>
    return %1 : tensor<2xi1>
  }
  func.func private @closed_call(%arg0: tensor<3x12xf32>, %arg1: tensor<4x12xf32>, %arg2: tensor<12xf32>, %arg3: tensor<2x4xf32>, %arg4: tensor<2x4xf32>, %arg5: tensor<2x3xf32>, %arg6: tensor<2xi1>) -> (tensor<2x4xf32>, tensor<2x4xf32>) {
    %0 = stablehlo.dot_general %arg5, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf32>, tensor<3x12xf32>) -> tensor<2x12xf32>
    %1 = stablehlo.dot_general %arg3, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x12xf32>) -> tensor<2x12xf32>
    %2 = stablehlo.add %0, %1 : tensor<2x12xf32>
    %3 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<12xf32>) -> tensor<1x12xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<2x12xf32>
    %5 = stablehlo.add %2, %4 : tensor<2x12xf32>
    %6 = stablehlo.slice %5 [0:2, 0:4] : (tensor<2x12xf32>) -> tensor<2x4xf32>
    %7 = stablehlo.slice %5 [0:2, 4:8] : (tensor<2x12xf32>) -> tensor<2x4xf32>
    %8 = stablehlo.slice %5 [0:2, 8:12] : (tensor<2x12xf32>) -> tensor<2x4xf32>
    %9 = stablehlo.negate %7 : tensor<2x4xf32>
    %10 = stablehlo.exponential %9 : tensor<2x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %12 = stablehlo.add %11, %10 : tensor<2x4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %14 = stablehlo.divide %13, %12 : tensor<2x4xf32>
    %15 = stablehlo.negate %8 : tensor<2x4xf32>
    %16 = stablehlo.exponential %15 : tensor<2x4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %18 = stablehlo.add %17, %16 : tensor<2x4xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %20 = stablehlo.divide %19, %18 : tensor<2x4xf32>
    %21 = stablehlo.multiply %14, %arg4 : tensor<2x4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %23 = stablehlo.subtract %22, %14 : tensor<2x4xf32>
    %24 = stablehlo.multiply %23, %6 : tensor<2x4xf32>
    %25 = stablehlo.add %21, %24 : tensor<2x4xf32>
    %26 = stablehlo.tanh %25 : tensor<2x4xf32>
    %27 = stablehlo.multiply %20, %26 : tensor<2x4xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %29 = stablehlo.subtract %28, %20 : tensor<2x4xf32>
    %30 = stablehlo.multiply %29, %arg3 : tensor<2x4xf32>
    %31 = stablehlo.add %27, %30 : tensor<2x4xf32>
    %32 = stablehlo.broadcast_in_dim %arg6, dims = [0] : (tensor<2xi1>) -> tensor<2x1xi1>
    %33 = call @_where(%32, %31, %arg3) : (tensor<2x1xi1>, tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %34 = stablehlo.broadcast_in_dim %arg6, dims = [0] : (tensor<2xi1>) -> tensor<2x1xi1>
    %35 = call @_where(%34, %25, %arg4) : (tensor<2x1xi1>, tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    return %33, %35 : tensor<2x4xf32>, tensor<2x4xf32>
  }
  func.func private @_where(%arg0: tensor<2x1xi1>, %arg1: tensor<2x4xf32>, %arg2: tensor<2x4xf32>) -> tensor<2x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<2x1xi1>) -> tensor<2x4xi1>
    %1 = stablehlo.select %0, %arg1, %arg2 : tensor<2x4xi1>, tensor<2x4xf32>
    return %1 : tensor<2x4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x7x3xf32>, %arg1: tensor<2xi32>, %arg2: tensor<3x12xf32>, %arg3: tensor<4x12xf32>, %arg4: tensor<12xf32>) -> (tensor<2x7x3xf32> {jax.result_info = "result[0]"}, tensor<3x12xf32> {jax.result_info = "result[1]"}, tensor<4x12xf32> {jax.result_info = "result[2]"}, tensor<12xf32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.transpose %arg0, dims = [1, 0, 2] : (tensor<2x7x3xf32>) -> tensor<7x2x3xf32>
    %1 = stablehlo.iota dim = 0 : tensor<7xi32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0] : (tensor<7xi32>) -> tensor<7x1xi32>
    %3 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xi32>) -> tensor<1x2xi32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<7x1xi32>) -> tensor<7x2xi32>
    %5 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x2xi32>) -> tensor<7x2xi32>
    %6 = stablehlo.compare LT, %4, %5, SIGNED : (tensor<7x2xi32>, tensor<7x2xi32>) -> tensor<7x2xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %8 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<12xf32>) -> tensor<1x12xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x2x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x2x4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7x2x4xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<7x2x4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<7x2x4xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<7x2x4xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<7x2x4xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<7x2x4xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<7x2x4xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<7x2x4xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<7x2x4xf32>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %20 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<7x2x4xi1>
    %c_11 = stablehlo.constant dense<false> : tensor<i1>
    %21 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i1>) -> tensor<7x2x4xi1>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %22:21 = stablehlo.while(%iterArg = %0, %iterArg_20 = %6, %iterArg_21 = %arg2, %iterArg_22 = %arg3, %iterArg_23 = %8, %iterArg_24 = %c_12, %iterArg_25 = %7, %iterArg_26 = %7, %iterArg_27 = %9, %iterArg_28 = %10, %iterArg_29 = %11, %iterArg_30 = %12, %iterArg_31 = %13, %iterArg_32 = %14, %iterArg_33 = %15, %iterArg_34 = %16, %iterArg_35 = %17, %iterArg_36 = %18, %iterArg_37 = %19, %iterArg_38 = %20, %iterArg_39 = %21) : tensor<7x2x3xf32>, tensor<7x2xi1>, tensor<3x12xf32>, tensor<4x12xf32>, tensor<1x12xf32>, tensor<i32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xi1>, tensor<7x2x4xi1>
    cond {
      %c_40 = stablehlo.constant dense<7> : tensor<i32>
      %31 = stablehlo.compare LT, %iterArg_24, %c_40, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %31 : tensor<i1>
    } do {
      %31 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_24) : (tensor<7x2x3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %32 = func.call @dynamic_index_in_dim_0(%iterArg_20, %iterArg_24) : (tensor<7x2xi1>, tensor<i32>) -> tensor<2xi1>
      %33:15 = func.call @closed_call(%iterArg_21, %iterArg_22, %iterArg_23, %iterArg_25, %iterArg_26, %31, %32) : (tensor<3x12xf32>, tensor<4x12xf32>, tensor<1x12xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x3xf32>, tensor<2xi1>) -> (tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xi1>, tensor<2x4xi1>)
      %34 = func.call @dynamic_update_index_in_dim(%iterArg_27, %33#2, %iterArg_24) : (tensor<7x2x4xf32>, tensor<2x4xf32>, tensor<i32>) -> tensor<7x2x4xf32>
      %35 = func.call @dynamic_update_index_in_dim(%iterArg_28, %33#3, %iterArg_24) : (tensor<7x2x4xf32>, tensor<2x4xf32>, tensor<i32>) -> tensor<7x2x4xf32>
      %36 = func.call @dynamic_update_index_in_dim(%iterArg_29, %33#4, %iterArg_24) : (tensor<7x2x4xf32>, tensor<2x4xf32>, tensor<i32>) -> tensor<7x2x4xf32>
      %37 = func.call @dynamic_update_index_in_dim(%iterArg_30, %33#5, %iterArg_24) : (tensor<7x2x4xf32>, tensor<2x4xf32>, tensor<i32>) -> tensor<7x2x4xf32>
      %38 = func.call @dynamic_update_index_in_dim(%iterArg_31, %33#6, %iterArg_24) : (tensor<7x2x4xf32>, tensor<2x4xf32>, tensor<i32>) -> tensor<7x2x4xf32>
      %39 = func.call @dynamic_update_index_in_dim(%iterArg_32, %33#7, %iterArg_24) : (tensor<7x2x4xf32>, tensor<2x4xf32>, tensor<i32>) -> tensor<7x2x4xf32>
      %40 = func.call @dynamic_update_index_in_dim(%iterArg_33, %33#8, %iterArg_24) : (tensor<7x2x4xf32>, tensor<2x4xf32>, tensor<i32>) -> tensor<7x2x4xf32>
      %41 = func.call @dynamic_update_index_in_dim(%iterArg_34, %33#9, %iterArg_24) : (tensor<7x2x4xf32>, tensor<2x4xf32>, tensor<i32>) -> tensor<7x2x4xf32>
      %42 = func.call @dynamic_update_index_in_dim(%iterArg_35, %33#10, %iterArg_24) : (tensor<7x2x4xf32>, tensor<2x4xf32>, tensor<i32>) -> tensor<7x2x4xf32>
      %43 = func.call @dynamic_update_index_in_dim(%iterArg_36, %33#11, %iterArg_24) : (tensor<7x2x4xf32>, tensor<2x4xf32>, tensor<i32>) -> tensor<7x2x4xf32>
      %44 = func.call @dynamic_update_index_in_dim(%iterArg_37, %33#12, %iterArg_24) : (tensor<7x2x4xf32>, tensor<2x4xf32>, tensor<i32>) -> tensor<7x2x4xf32>
      %45 = func.call @dynamic_update_index_in_dim_1(%iterArg_38, %33#13, %iterArg_24) : (tensor<7x2x4xi1>, tensor<2x4xi1>, tensor<i32>) -> tensor<7x2x4xi1>
      %46 = func.call @dynamic_update_index_in_dim_1(%iterArg_39, %33#14, %iterArg_24) : (tensor<7x2x4xi1>, tensor<2x4xi1>, tensor<i32>) -> tensor<7x2x4xi1>
      %c_40 = stablehlo.constant dense<1> : tensor<i32>
      %47 = stablehlo.add %iterArg_24, %c_40 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %47, %33#0, %33#1, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46 : tensor<7x2x3xf32>, tensor<7x2xi1>, tensor<3x12xf32>, tensor<4x12xf32>, tensor<1x12xf32>, tensor<i32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xi1>, tensor<7x2x4xi1>
    }
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x12xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<7x2x3xf32>
    %c_19 = stablehlo.constant dense<0> : tensor<i32>
    %29:23 = stablehlo.while(%iterArg = %0, %iterArg_20 = %22#8, %iterArg_21 = %22#9, %iterArg_22 = %22#10, %iterArg_23 = %22#11, %iterArg_24 = %22#12, %iterArg_25 = %22#13, %iterArg_26 = %22#14, %iterArg_27 = %22#15, %iterArg_28 = %22#16, %iterArg_29 = %22#17, %iterArg_30 = %22#18, %iterArg_31 = %22#19, %iterArg_32 = %22#20, %iterArg_33 = %arg2, %iterArg_34 = %arg3, %iterArg_35 = %c_19, %iterArg_36 = %25, %iterArg_37 = %26, %iterArg_38 = %27, %iterArg_39 = %23, %iterArg_40 = %24, %iterArg_41 = %28) : tensor<7x2x3xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xi1>, tensor<7x2x4xi1>, tensor<3x12xf32>, tensor<4x12xf32>, tensor<i32>, tensor<3x12xf32>, tensor<4x12xf32>, tensor<12xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<7x2x3xf32>
    cond {
      %c_42 = stablehlo.constant dense<7> : tensor<i32>
      %31 = stablehlo.compare LT, %iterArg_35, %c_42, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %31 : tensor<i1>
    } do {
      %c_42 = stablehlo.constant dense<7> : tensor<i32>
      %31 = stablehlo.subtract %c_42, %iterArg_35 : tensor<i32>
      %c_43 = stablehlo.constant dense<1> : tensor<i32>
      %32 = stablehlo.subtract %31, %c_43 : tensor<i32>
      %33 = func.call @dynamic_index_in_dim(%iterArg, %32) : (tensor<7x2x3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %34 = func.call @dynamic_index_in_dim_2(%iterArg_20, %32) : (tensor<7x2x4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %35 = func.call @dynamic_index_in_dim_2(%iterArg_21, %32) : (tensor<7x2x4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %36 = func.call @dynamic_index_in_dim_2(%iterArg_22, %32) : (tensor<7x2x4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %37 = func.call @dynamic_index_in_dim_2(%iterArg_23, %32) : (tensor<7x2x4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %38 = func.call @dynamic_index_in_dim_2(%iterArg_24, %32) : (tensor<7x2x4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %39 = func.call @dynamic_index_in_dim_2(%iterArg_25, %32) : (tensor<7x2x4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %40 = func.call @dynamic_index_in_dim_2(%iterArg_26, %32) : (tensor<7x2x4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %41 = func.call @dynamic_index_in_dim_2(%iterArg_27, %32) : (tensor<7x2x4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %42 = func.call @dynamic_index_in_dim_2(%iterArg_28, %32) : (tensor<7x2x4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %43 = func.call @dynamic_index_in_dim_2(%iterArg_29, %32) : (tensor<7x2x4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %44 = func.call @dynamic_index_in_dim_2(%iterArg_30, %32) : (tensor<7x2x4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %45 = func.call @dynamic_index_in_dim_3(%iterArg_31, %32) : (tensor<7x2x4xi1>, tensor<i32>) -> tensor<2x4xi1>
      %46 = func.call @dynamic_index_in_dim_3(%iterArg_32, %32) : (tensor<7x2x4xi1>, tensor<i32>) -> tensor<2x4xi1>
      %47:6 = func.call @closed_call_4(%iterArg_33, %iterArg_34, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46) : (tensor<3x12xf32>, tensor<4x12xf32>, tensor<3x12xf32>, tensor<4x12xf32>, tensor<12xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x3xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xi1>, tensor<2x4xi1>) -> (tensor<3x12xf32>, tensor<4x12xf32>, tensor<12xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x3xf32>)
      %48 = func.call @dynamic_update_index_in_dim_6(%iterArg_41, %47#5, %32) : (tensor<7x2x3xf32>, tensor<2x3xf32>, tensor<i32>) -> tensor<7x2x3xf32>
      %c_44 = stablehlo.constant dense<1> : tensor<i32>
      %49 = stablehlo.add %iterArg_35, %c_44 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %49, %47#0, %47#1, %47#2, %47#3, %47#4, %48 : tensor<7x2x3xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xi1>, tensor<7x2x4xi1>, tensor<3x12xf32>, tensor<4x12xf32>, tensor<i32>, tensor<3x12xf32>, tensor<4x12xf32>, tensor<12xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<7x2x3xf32>
    }
    %30 = stablehlo.transpose %29#22, dims = [1, 0, 2] : (tensor<7x2x3xf32>) -> tensor<2x7x3xf32>
    return %30, %29#17, %29#18, %29#19 : tensor<2x7x3xf32>, tensor<3x12xf32>, tensor<4x12xf32>, tensor<12xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<7x2x3xf32>, %arg1: tensor<i32>) -> tensor<2x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 3] : (tensor<7x2x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2x3xf32>) -> tensor<2x3xf32>
    return %1 : tensor<2x3xf32>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<7x2xi1>, %arg1: tensor<i32>) -> tensor<2xi1> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<7x2xi1>, tensor<i32>, tensor<i32>) -> tensor<1x2xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x2xi1>) -> tensor<2xi1>
    return %1 : tensor<2xi1>
  }
  func.func private @closed_call(%arg0: tensor<3x12xf32>, %arg1: tensor<4x12xf32>, %arg2: tensor<1x12xf32>, %arg3: tensor<2x4xf32>, %arg4: tensor<2x4xf32>, %arg5: tensor<2x3xf32>, %arg6: tensor<2xi1>) -> (tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xi1>, tensor<2x4xi1>) {
    %0 = stablehlo.dot_general %arg5, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf32>, tensor<3x12xf32>) -> tensor<2x12xf32>
    %1 = stablehlo.dot_general %arg3, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x12xf32>) -> tensor<2x12xf32>
    %2 = stablehlo.add %0, %1 : tensor<2x12xf32>
    %3 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<2x12xf32>
    %4 = stablehlo.add %2, %3 : tensor<2x12xf32>
    %5 = stablehlo.slice %4 [0:2, 0:4] : (tensor<2x12xf32>) -> tensor<2x4xf32>
    %6 = stablehlo.slice %4 [0:2, 4:8] : (tensor<2x12xf32>) -> tensor<2x4xf32>
    %7 = stablehlo.slice %4 [0:2, 8:12] : (tensor<2x12xf32>) -> tensor<2x4xf32>
    %8 = stablehlo.negate %6 : tensor<2x4xf32>
    %9 = stablehlo.exponential %8 : tensor<2x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %11 = stablehlo.add %10, %9 : tensor<2x4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %13 = stablehlo.divide %12, %11 : tensor<2x4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %15 = stablehlo.subtract %14, %13 : tensor<2x4xf32>
    %16 = stablehlo.multiply %13, %15 : tensor<2x4xf32>
    %17 = stablehlo.negate %7 : tensor<2x4xf32>
    %18 = stablehlo.exponential %17 : tensor<2x4xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %20 = stablehlo.add %19, %18 : tensor<2x4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %22 = stablehlo.divide %21, %20 : tensor<2x4xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %24 = stablehlo.subtract %23, %22 : tensor<2x4xf32>
    %25 = stablehlo.multiply %22, %24 : tensor<2x4xf32>
    %26 = stablehlo.multiply %13, %arg4 : tensor<2x4xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %28 = stablehlo.subtract %27, %13 : tensor<2x4xf32>
    %29 = stablehlo.multiply %28, %5 : tensor<2x4xf32>
    %30 = stablehlo.add %26, %29 : tensor<2x4xf32>
    %31 = stablehlo.tanh %30 : tensor<2x4xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %33 = stablehlo.subtract %32, %31 : tensor<2x4xf32>
    %34 = stablehlo.multiply %22, %31 : tensor<2x4xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %36 = stablehlo.subtract %35, %22 : tensor<2x4xf32>
    %37 = stablehlo.multiply %36, %arg3 : tensor<2x4xf32>
    %38 = stablehlo.add %34, %37 : tensor<2x4xf32>
    %39 = stablehlo.broadcast_in_dim %arg6, dims = [0] : (tensor<2xi1>) -> tensor<2x1xi1>
    %40:2 = call @_where(%39, %38, %arg3) : (tensor<2x1xi1>, tensor<2x4xf32>, tensor<2x4xf32>) -> (tensor<2x4xf32>, tensor<2x4xi1>)
    %41 = stablehlo.broadcast_in_dim %arg6, dims = [0] : (tensor<2xi1>) -> tensor<2x1xi1>
    %42:2 = call @_where(%41, %30, %arg4) : (tensor<2x1xi1>, tensor<2x4xf32>, tensor<2x4xf32>) -> (tensor<2x4xf32>, tensor<2x4xi1>)
    return %40#0, %42#0, %arg3, %16, %25, %arg4, %13, %5, %28, %31, %33, %22, %36, %40#1, %42#1 : tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xi1>, tensor<2x4xi1>
  }
  func.func private @_where(%arg0: tensor<2x1xi1>, %arg1: tensor<2x4xf32>, %arg2: tensor<2x4xf32>) -> (tensor<2x4xf32>, tensor<2x4xi1>) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<2x1xi1>) -> tensor<2x4xi1>
    %1 = stablehlo.select %0, %arg1, %arg2 : tensor<2x4xi1>, tensor<2x4xf32>
    return %1, %0 : tensor<2x4xf32>, tensor<2x4xi1>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<7x2x4xf32>, %arg1: tensor<2x4xf32>, %arg2: tensor<i32>) -> tensor<7x2x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x4xf32>) -> tensor<1x2x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<7x2x4xf32>, tensor<1x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<7x2x4xf32>
    return %1 : tensor<7x2x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<7x2x4xi1>, %arg1: tensor<2x4xi1>, %arg2: tensor<i32>) -> tensor<7x2x4xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x4xi1>) -> tensor<1x2x4xi1>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<7x2x4xi1>, tensor<1x2x4xi1>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<7x2x4xi1>
    return %1 : tensor<7x2x4xi1>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<7x2x4xf32>, %arg1: tensor<i32>) -> tensor<2x4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 4] : (tensor<7x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2x4xf32>) -> tensor<2x4xf32>
    return %1 : tensor<2x4xf32>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<7x2x4xi1>, %arg1: tensor<i32>) -> tensor<2x4xi1> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 4] : (tensor<7x2x4xi1>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x4xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x2x4xi1>) -> tensor<2x4xi1>
    return %1 : tensor<2x4xi1>
  }
  func.func private @closed_call_4(%arg0: tensor<3x12xf32>, %arg1: tensor<4x12xf32>, %arg2: tensor<3x12xf32>, %arg3: tensor<4x12xf32>, %arg4: tensor<12xf32>, %arg5: tensor<2x4xf32>, %arg6: tensor<2x4xf32>, %arg7: tensor<2x3xf32>, %arg8: tensor<2x4xf32>, %arg9: tensor<2x4xf32>, %arg10: tensor<2x4xf32>, %arg11: tensor<2x4xf32>, %arg12: tensor<2x4xf32>, %arg13: tensor<2x4xf32>, %arg14: tensor<2x4xf32>, %arg15: tensor<2x4xf32>, %arg16: tensor<2x4xf32>, %arg17: tensor<2x4xf32>, %arg18: tensor<2x4xf32>, %arg19: tensor<2x4xi1>, %arg20: tensor<2x4xi1>) -> (tensor<3x12xf32>, tensor<4x12xf32>, tensor<12xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x3xf32>) {
    %0:2 = call @_where_5(%arg20, %arg6) : (tensor<2x4xi1>, tensor<2x4xf32>) -> (tensor<2x4xf32>, tensor<2x4xf32>)
    %1:2 = call @_where_5(%arg19, %arg5) : (tensor<2x4xi1>, tensor<2x4xf32>) -> (tensor<2x4xf32>, tensor<2x4xf32>)
    %2 = stablehlo.multiply %arg18, %1#0 : tensor<2x4xf32>
    %3 = stablehlo.add %1#1, %2 : tensor<2x4xf32>
    %4 = stablehlo.multiply %1#0, %arg8 : tensor<2x4xf32>
    %5 = stablehlo.negate %4 : tensor<2x4xf32>
    %6 = stablehlo.multiply %arg17, %1#0 : tensor<2x4xf32>
    %7 = stablehlo.multiply %1#0, %arg15 : tensor<2x4xf32>
    %8 = stablehlo.add %5, %7 : tensor<2x4xf32>
    %9 = stablehlo.multiply %6, %arg16 : tensor<2x4xf32>
    %10 = stablehlo.add %0#0, %9 : tensor<2x4xf32>
    %11 = stablehlo.multiply %9, %arg15 : tensor<2x4xf32>
    %12 = stablehlo.add %10, %11 : tensor<2x4xf32>
    %13 = stablehlo.multiply %arg14, %12 : tensor<2x4xf32>
    %14 = stablehlo.multiply %12, %arg13 : tensor<2x4xf32>
    %15 = stablehlo.negate %14 : tensor<2x4xf32>
    %16 = stablehlo.multiply %arg12, %12 : tensor<2x4xf32>
    %17 = stablehlo.add %0#1, %16 : tensor<2x4xf32>
    %18 = stablehlo.multiply %12, %arg11 : tensor<2x4xf32>
    %19 = stablehlo.add %15, %18 : tensor<2x4xf32>
    %20 = stablehlo.multiply %8, %arg10 : tensor<2x4xf32>
    %21 = stablehlo.multiply %19, %arg9 : tensor<2x4xf32>
    %22 = stablehlo.concatenate %13, %21, %20, dim = 1 : (tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x12xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%22 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<2x12xf32>, tensor<f32>) -> tensor<12xf32>
    %24 = stablehlo.reshape %23 : (tensor<12xf32>) -> tensor<1x12xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%24 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<1x12xf32>, tensor<f32>) -> tensor<12xf32>
    %26 = stablehlo.add %arg4, %25 : tensor<12xf32>
    %27 = stablehlo.dot_general %22, %arg8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x12xf32>, tensor<2x4xf32>) -> tensor<12x4xf32>
    %28 = stablehlo.transpose %27, dims = [1, 0] : (tensor<12x4xf32>) -> tensor<4x12xf32>
    %29 = stablehlo.add %arg3, %28 : tensor<4x12xf32>
    %30 = stablehlo.dot_general %22, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x12xf32>, tensor<4x12xf32>) -> tensor<2x4xf32>
    %31 = stablehlo.add %3, %30 : tensor<2x4xf32>
    %32 = stablehlo.dot_general %22, %arg7, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x12xf32>, tensor<2x3xf32>) -> tensor<12x3xf32>
    %33 = stablehlo.transpose %32, dims = [1, 0] : (tensor<12x3xf32>) -> tensor<3x12xf32>
    %34 = stablehlo.add %arg2, %33 : tensor<3x12xf32>
    %35 = stablehlo.dot_general %22, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x12xf32>, tensor<3x12xf32>) -> tensor<2x3xf32>
    return %34, %29, %26, %31, %17, %35 : tensor<3x12xf32>, tensor<4x12xf32>, tensor<12xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x3xf32>
  }
  func.func private @_where_5(%arg0: tensor<2x4xi1>, %arg1: tensor<2x4xf32>) -> (tensor<2x4xf32>, tensor<2x4xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<2x4xi1>, tensor<2x4xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<2x4xi1>, tensor<2x4xf32>
    return %2, %1 : tensor<2x4xf32>, tensor<2x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_6(%arg0: tensor<7x2x3xf32>, %arg1: tensor<2x3xf32>, %arg2: tensor<i32>) -> tensor<7x2x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x3xf32>) -> tensor<1x2x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<7x2x3xf32>, tensor<1x2x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<7x2x3xf32>
    return %1 : tensor<7x2x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
