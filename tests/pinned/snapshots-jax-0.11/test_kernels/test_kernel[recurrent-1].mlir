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
      %11 = stablehlo.dot_general %9, %iterArg_1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf32>, tensor<3x12xf32>) -> tensor<2x12xf32>
      %12 = stablehlo.dot_general %iterArg_5, %iterArg_2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x12xf32>) -> tensor<2x12xf32>
      %13 = stablehlo.add %11, %12 : tensor<2x12xf32>
      %14 = stablehlo.broadcast_in_dim %iterArg_3, dims = [1] : (tensor<12xf32>) -> tensor<1x12xf32>
      %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<2x12xf32>
      %16 = stablehlo.add %13, %15 : tensor<2x12xf32>
      %17 = stablehlo.slice %16 [0:2, 0:4] : (tensor<2x12xf32>) -> tensor<2x4xf32>
      %18 = stablehlo.slice %16 [0:2, 4:8] : (tensor<2x12xf32>) -> tensor<2x4xf32>
      %19 = stablehlo.slice %16 [0:2, 8:12] : (tensor<2x12xf32>) -> tensor<2x4xf32>
      %20 = stablehlo.negate %18 : tensor<2x4xf32>
      %21 = stablehlo.exponential %20 : tensor<2x4xf32>
      %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %22 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
      %23 = stablehlo.add %22, %21 : tensor<2x4xf32>
      %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
      %25 = stablehlo.divide %24, %23 : tensor<2x4xf32>
      %26 = stablehlo.negate %19 : tensor<2x4xf32>
      %27 = stablehlo.exponential %26 : tensor<2x4xf32>
      %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %28 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
      %29 = stablehlo.add %28, %27 : tensor<2x4xf32>
      %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %30 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
      %31 = stablehlo.divide %30, %29 : tensor<2x4xf32>
      %32 = stablehlo.multiply %25, %iterArg_6 : tensor<2x4xf32>
      %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %33 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
      %34 = stablehlo.subtract %33, %25 : tensor<2x4xf32>
      %35 = stablehlo.multiply %34, %17 : tensor<2x4xf32>
      %36 = stablehlo.add %32, %35 : tensor<2x4xf32>
      %37 = stablehlo.tanh %36 : tensor<2x4xf32>
      %38 = stablehlo.multiply %31, %37 : tensor<2x4xf32>
      %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %39 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
      %40 = stablehlo.subtract %39, %31 : tensor<2x4xf32>
      %41 = stablehlo.multiply %40, %iterArg_5 : tensor<2x4xf32>
      %42 = stablehlo.add %38, %41 : tensor<2x4xf32>
      %43 = stablehlo.broadcast_in_dim %10, dims = [0] : (tensor<2xi1>) -> tensor<2x1xi1>
      %44 = func.call @_where(%43, %42, %iterArg_5) : (tensor<2x1xi1>, tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
      %45 = stablehlo.broadcast_in_dim %10, dims = [0] : (tensor<2xi1>) -> tensor<2x1xi1>
      %46 = func.call @_where(%45, %36, %iterArg_6) : (tensor<2x1xi1>, tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
      %c_13 = stablehlo.constant dense<1> : tensor<i32>
      %47 = stablehlo.add %iterArg_4, %c_13 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_0, %iterArg_1, %iterArg_2, %iterArg_3, %47, %44, %46 : tensor<7x2x3xf32>, tensor<7x2xi1>, tensor<3x12xf32>, tensor<4x12xf32>, tensor<12xf32>, tensor<i32>, tensor<2x4xf32>, tensor<2x4xf32>
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
      %33 = stablehlo.dot_general %31, %iterArg_21, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf32>, tensor<3x12xf32>) -> tensor<2x12xf32>
      %34 = stablehlo.dot_general %iterArg_25, %iterArg_22, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x12xf32>) -> tensor<2x12xf32>
      %35 = stablehlo.add %33, %34 : tensor<2x12xf32>
      %36 = stablehlo.broadcast_in_dim %iterArg_23, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<2x12xf32>
      %37 = stablehlo.add %35, %36 : tensor<2x12xf32>
      %38 = stablehlo.slice %37 [0:2, 0:4] : (tensor<2x12xf32>) -> tensor<2x4xf32>
      %39 = stablehlo.slice %37 [0:2, 4:8] : (tensor<2x12xf32>) -> tensor<2x4xf32>
      %40 = stablehlo.slice %37 [0:2, 8:12] : (tensor<2x12xf32>) -> tensor<2x4xf32>
      %41 = stablehlo.negate %39 : tensor<2x4xf32>
      %42 = stablehlo.exponential %41 : tensor<2x4xf32>
      %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %43 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
      %44 = stablehlo.add %43, %42 : tensor<2x4xf32>
      %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %45 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
      %46 = stablehlo.divide %45, %44 : tensor<2x4xf32>
      %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %47 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
      %48 = stablehlo.subtract %47, %46 : tensor<2x4xf32>
      %49 = stablehlo.multiply %46, %48 : tensor<2x4xf32>
      %50 = stablehlo.negate %40 : tensor<2x4xf32>
      %51 = stablehlo.exponential %50 : tensor<2x4xf32>
      %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %52 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
      %53 = stablehlo.add %52, %51 : tensor<2x4xf32>
      %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %54 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
      %55 = stablehlo.divide %54, %53 : tensor<2x4xf32>
      %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %56 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
      %57 = stablehlo.subtract %56, %55 : tensor<2x4xf32>
      %58 = stablehlo.multiply %55, %57 : tensor<2x4xf32>
      %59 = stablehlo.multiply %46, %iterArg_26 : tensor<2x4xf32>
      %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %60 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
      %61 = stablehlo.subtract %60, %46 : tensor<2x4xf32>
      %62 = stablehlo.multiply %61, %38 : tensor<2x4xf32>
      %63 = stablehlo.add %59, %62 : tensor<2x4xf32>
      %64 = stablehlo.tanh %63 : tensor<2x4xf32>
      %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %65 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
      %66 = stablehlo.add %65, %64 : tensor<2x4xf32>
      %cst_48 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %67 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
      %68 = stablehlo.subtract %67, %64 : tensor<2x4xf32>
      %69 = stablehlo.multiply %66, %68 : tensor<2x4xf32>
      %70 = stablehlo.multiply %55, %64 : tensor<2x4xf32>
      %cst_49 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %71 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
      %72 = stablehlo.subtract %71, %55 : tensor<2x4xf32>
      %73 = stablehlo.multiply %72, %iterArg_25 : tensor<2x4xf32>
      %74 = stablehlo.add %70, %73 : tensor<2x4xf32>
      %75 = stablehlo.broadcast_in_dim %32, dims = [0] : (tensor<2xi1>) -> tensor<2x1xi1>
      %76:2 = func.call @_where(%75, %74, %iterArg_25) : (tensor<2x1xi1>, tensor<2x4xf32>, tensor<2x4xf32>) -> (tensor<2x4xf32>, tensor<2x4xi1>)
      %77 = stablehlo.broadcast_in_dim %32, dims = [0] : (tensor<2xi1>) -> tensor<2x1xi1>
      %78:2 = func.call @_where(%77, %63, %iterArg_26) : (tensor<2x1xi1>, tensor<2x4xf32>, tensor<2x4xf32>) -> (tensor<2x4xf32>, tensor<2x4xi1>)
      %79 = func.call @dynamic_update_index_in_dim(%iterArg_27, %iterArg_25, %iterArg_24) : (tensor<7x2x4xf32>, tensor<2x4xf32>, tensor<i32>) -> tensor<7x2x4xf32>
      %80 = func.call @dynamic_update_index_in_dim(%iterArg_28, %49, %iterArg_24) : (tensor<7x2x4xf32>, tensor<2x4xf32>, tensor<i32>) -> tensor<7x2x4xf32>
      %81 = func.call @dynamic_update_index_in_dim(%iterArg_29, %58, %iterArg_24) : (tensor<7x2x4xf32>, tensor<2x4xf32>, tensor<i32>) -> tensor<7x2x4xf32>
      %82 = func.call @dynamic_update_index_in_dim(%iterArg_30, %iterArg_26, %iterArg_24) : (tensor<7x2x4xf32>, tensor<2x4xf32>, tensor<i32>) -> tensor<7x2x4xf32>
      %83 = func.call @dynamic_update_index_in_dim(%iterArg_31, %46, %iterArg_24) : (tensor<7x2x4xf32>, tensor<2x4xf32>, tensor<i32>) -> tensor<7x2x4xf32>
      %84 = func.call @dynamic_update_index_in_dim(%iterArg_32, %38, %iterArg_24) : (tensor<7x2x4xf32>, tensor<2x4xf32>, tensor<i32>) -> tensor<7x2x4xf32>
      %85 = func.call @dynamic_update_index_in_dim(%iterArg_33, %61, %iterArg_24) : (tensor<7x2x4xf32>, tensor<2x4xf32>, tensor<i32>) -> tensor<7x2x4xf32>
      %86 = func.call @dynamic_update_index_in_dim(%iterArg_34, %69, %iterArg_24) : (tensor<7x2x4xf32>, tensor<2x4xf32>, tensor<i32>) -> tensor<7x2x4xf32>
      %87 = func.call @dynamic_update_index_in_dim(%iterArg_35, %64, %iterArg_24) : (tensor<7x2x4xf32>, tensor<2x4xf32>, tensor<i32>) -> tensor<7x2x4xf32>
      %88 = func.call @dynamic_update_index_in_dim(%iterArg_36, %55, %iterArg_24) : (tensor<7x2x4xf32>, tensor<2x4xf32>, tensor<i32>) -> tensor<7x2x4xf32>
      %89 = func.call @dynamic_update_index_in_dim(%iterArg_37, %72, %iterArg_24) : (tensor<7x2x4xf32>, tensor<2x4xf32>, tensor<i32>) -> tensor<7x2x4xf32>
      %90 = func.call @dynamic_update_index_in_dim_1(%iterArg_38, %76#1, %iterArg_24) : (tensor<7x2x4xi1>, tensor<2x4xi1>, tensor<i32>) -> tensor<7x2x4xi1>
      %91 = func.call @dynamic_update_index_in_dim_1(%iterArg_39, %78#1, %iterArg_24) : (tensor<7x2x4xi1>, tensor<2x4xi1>, tensor<i32>) -> tensor<7x2x4xi1>
      %c_50 = stablehlo.constant dense<1> : tensor<i32>
      %92 = stablehlo.add %iterArg_24, %c_50 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %92, %76#0, %78#0, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91 : tensor<7x2x3xf32>, tensor<7x2xi1>, tensor<3x12xf32>, tensor<4x12xf32>, tensor<1x12xf32>, tensor<i32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xi1>, tensor<7x2x4xi1>
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
      %47:2 = func.call @_where_4(%46, %iterArg_40) : (tensor<2x4xi1>, tensor<2x4xf32>) -> (tensor<2x4xf32>, tensor<2x4xf32>)
      %48:2 = func.call @_where_4(%45, %iterArg_39) : (tensor<2x4xi1>, tensor<2x4xf32>) -> (tensor<2x4xf32>, tensor<2x4xf32>)
      %49 = stablehlo.multiply %44, %48#0 : tensor<2x4xf32>
      %50 = stablehlo.add %48#1, %49 : tensor<2x4xf32>
      %51 = stablehlo.multiply %48#0, %34 : tensor<2x4xf32>
      %52 = stablehlo.negate %51 : tensor<2x4xf32>
      %53 = stablehlo.multiply %43, %48#0 : tensor<2x4xf32>
      %54 = stablehlo.multiply %48#0, %42 : tensor<2x4xf32>
      %55 = stablehlo.add %52, %54 : tensor<2x4xf32>
      %56 = stablehlo.multiply %53, %41 : tensor<2x4xf32>
      %57 = stablehlo.add %47#0, %56 : tensor<2x4xf32>
      %58 = stablehlo.multiply %40, %57 : tensor<2x4xf32>
      %59 = stablehlo.multiply %57, %39 : tensor<2x4xf32>
      %60 = stablehlo.negate %59 : tensor<2x4xf32>
      %61 = stablehlo.multiply %38, %57 : tensor<2x4xf32>
      %62 = stablehlo.add %47#1, %61 : tensor<2x4xf32>
      %63 = stablehlo.multiply %57, %37 : tensor<2x4xf32>
      %64 = stablehlo.add %60, %63 : tensor<2x4xf32>
      %65 = stablehlo.multiply %55, %36 : tensor<2x4xf32>
      %66 = stablehlo.multiply %64, %35 : tensor<2x4xf32>
      %67 = stablehlo.concatenate %58, %66, %65, dim = 1 : (tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x12xf32>
      %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %68 = stablehlo.reduce(%67 init: %cst_44) applies stablehlo.add across dimensions = [0] : (tensor<2x12xf32>, tensor<f32>) -> tensor<12xf32>
      %69 = stablehlo.reshape %68 : (tensor<12xf32>) -> tensor<1x12xf32>
      %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %70 = stablehlo.reduce(%69 init: %cst_45) applies stablehlo.add across dimensions = [0] : (tensor<1x12xf32>, tensor<f32>) -> tensor<12xf32>
      %71 = stablehlo.add %iterArg_38, %70 : tensor<12xf32>
      %72 = stablehlo.dot_general %67, %34, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x12xf32>, tensor<2x4xf32>) -> tensor<12x4xf32>
      %73 = stablehlo.transpose %72, dims = [1, 0] : (tensor<12x4xf32>) -> tensor<4x12xf32>
      %74 = stablehlo.add %iterArg_37, %73 : tensor<4x12xf32>
      %75 = stablehlo.dot_general %67, %iterArg_34, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x12xf32>, tensor<4x12xf32>) -> tensor<2x4xf32>
      %76 = stablehlo.add %50, %75 : tensor<2x4xf32>
      %77 = stablehlo.dot_general %67, %33, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x12xf32>, tensor<2x3xf32>) -> tensor<12x3xf32>
      %78 = stablehlo.transpose %77, dims = [1, 0] : (tensor<12x3xf32>) -> tensor<3x12xf32>
      %79 = stablehlo.add %iterArg_36, %78 : tensor<3x12xf32>
      %80 = stablehlo.dot_general %67, %iterArg_33, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x12xf32>, tensor<3x12xf32>) -> tensor<2x3xf32>
      %81 = func.call @dynamic_update_index_in_dim_5(%iterArg_41, %80, %32) : (tensor<7x2x3xf32>, tensor<2x3xf32>, tensor<i32>) -> tensor<7x2x3xf32>
      %c_46 = stablehlo.constant dense<1> : tensor<i32>
      %82 = stablehlo.add %iterArg_35, %c_46 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %82, %79, %74, %71, %76, %62, %81 : tensor<7x2x3xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xf32>, tensor<7x2x4xi1>, tensor<7x2x4xi1>, tensor<3x12xf32>, tensor<4x12xf32>, tensor<i32>, tensor<3x12xf32>, tensor<4x12xf32>, tensor<12xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<7x2x3xf32>
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
  func.func private @_where_4(%arg0: tensor<2x4xi1>, %arg1: tensor<2x4xf32>) -> (tensor<2x4xf32>, tensor<2x4xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<2x4xi1>, tensor<2x4xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<2x4xi1>, tensor<2x4xf32>
    return %2, %1 : tensor<2x4xf32>, tensor<2x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<7x2x3xf32>, %arg1: tensor<2x3xf32>, %arg2: tensor<i32>) -> tensor<7x2x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x3xf32>) -> tensor<1x2x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<7x2x3xf32>, tensor<1x2x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<7x2x3xf32>
    return %1 : tensor<7x2x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
