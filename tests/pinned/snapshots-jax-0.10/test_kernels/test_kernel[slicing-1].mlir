// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def domain_decomposition(u: jax.Array, rates: jax.Array):
//     cells = u.reshape(3, 5)
//
//     def iterate(chunk_t, _):
//         from_left = jnp.concatenate([chunk_t[:1, :1], chunk_t[:-1, -1:]], axis=0)
//         from_right = jnp.concatenate([chunk_t[1:, :1], chunk_t[-1:, -1:]], axis=0)
//         extended = jnp.hstack([from_left, chunk_t, from_right])
//         output = chunk_t + 0.25 * rates * (
//             jnp.maximum(extended[:, :-2], extended[:, 2:]) - chunk_t
//         )
//         return output, None
//
//     b_now, _ = lax.scan(iterate, cells, length=4)
//     flat_u = b_now.ravel()
//     return jnp.mean(flat_u**2)
//
//   u: float32[15] in [-1.5, 1.5]
//   rates: float32[3, 1] in [0.3, 1]
// -----
// forward, cpu
module @jit_domain_decomposition attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf32>, %arg1: tensor<3x1xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.reshape %arg0 : (tensor<15xf32>) -> tensor<3x5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:3 = stablehlo.while(%iterArg = %arg1, %iterArg_1 = %c, %iterArg_2 = %0) : tensor<3x1xf32>, tensor<i32>, tensor<3x5xf32>
    cond {
      %c_3 = stablehlo.constant dense<4> : tensor<i32>
      %6 = stablehlo.compare LT, %iterArg_1, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %6 : tensor<i1>
    } do {
      %6 = func.call @closed_call(%iterArg, %iterArg_2) : (tensor<3x1xf32>, tensor<3x5xf32>) -> tensor<3x5xf32>
      %c_3 = stablehlo.constant dense<1> : tensor<i32>
      %7 = stablehlo.add %iterArg_1, %c_3 : tensor<i32>
      stablehlo.return %iterArg, %7, %6 : tensor<3x1xf32>, tensor<i32>, tensor<3x5xf32>
    }
    %2 = stablehlo.reshape %1#2 : (tensor<3x5xf32>) -> tensor<15xf32>
    %3 = stablehlo.multiply %2, %2 : tensor<15xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<15xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %5 = stablehlo.divide %4, %cst_0 : tensor<f32>
    return %5 : tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<3x1xf32>, %arg1: tensor<3x5xf32>) -> tensor<3x5xf32> {
    %0 = stablehlo.slice %arg1 [0:1, 0:1] : (tensor<3x5xf32>) -> tensor<1x1xf32>
    %1 = stablehlo.slice %arg1 [0:2, 4:5] : (tensor<3x5xf32>) -> tensor<2x1xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1x1xf32>, tensor<2x1xf32>) -> tensor<3x1xf32>
    %3 = stablehlo.slice %arg1 [1:3, 0:1] : (tensor<3x5xf32>) -> tensor<2x1xf32>
    %4 = stablehlo.slice %arg1 [2:3, 4:5] : (tensor<3x5xf32>) -> tensor<1x1xf32>
    %5 = stablehlo.concatenate %3, %4, dim = 0 : (tensor<2x1xf32>, tensor<1x1xf32>) -> tensor<3x1xf32>
    %6 = call @atleast_1d(%2) : (tensor<3x1xf32>) -> tensor<3x1xf32>
    %7 = call @atleast_1d_0(%arg1) : (tensor<3x5xf32>) -> tensor<3x5xf32>
    %8 = call @atleast_1d(%5) : (tensor<3x1xf32>) -> tensor<3x1xf32>
    %9 = stablehlo.concatenate %6, %7, %8, dim = 1 : (tensor<3x1xf32>, tensor<3x5xf32>, tensor<3x1xf32>) -> tensor<3x7xf32>
    %cst = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %11 = stablehlo.multiply %10, %arg0 : tensor<3x1xf32>
    %12 = stablehlo.slice %9 [0:3, 0:5] : (tensor<3x7xf32>) -> tensor<3x5xf32>
    %13 = stablehlo.slice %9 [0:3, 2:7] : (tensor<3x7xf32>) -> tensor<3x5xf32>
    %14 = stablehlo.maximum %12, %13 : tensor<3x5xf32>
    %15 = stablehlo.subtract %14, %arg1 : tensor<3x5xf32>
    %16 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x5xf32>
    %17 = stablehlo.multiply %16, %15 : tensor<3x5xf32>
    %18 = stablehlo.add %arg1, %17 : tensor<3x5xf32>
    return %18 : tensor<3x5xf32>
  }
  func.func private @atleast_1d(%arg0: tensor<3x1xf32>) -> tensor<3x1xf32> {
    return %arg0 : tensor<3x1xf32>
  }
  func.func private @atleast_1d_0(%arg0: tensor<3x5xf32>) -> tensor<3x5xf32> {
    return %arg0 : tensor<3x5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf32>, %arg1: tensor<3x1xf32>) -> (tensor<15xf32> {jax.result_info = "result[0]"}, tensor<3x1xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.reshape %arg0 : (tensor<15xf32>) -> tensor<3x5xf32>
    %cst = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %2 = stablehlo.multiply %1, %arg1 : tensor<3x1xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x3x5xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x3x5xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x3x5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %14:14 = stablehlo.while(%iterArg = %2, %iterArg_16 = %4, %iterArg_17 = %3, %iterArg_18 = %6, %iterArg_19 = %5, %iterArg_20 = %8, %iterArg_21 = %7, %iterArg_22 = %10, %iterArg_23 = %9, %iterArg_24 = %c, %iterArg_25 = %0, %iterArg_26 = %11, %iterArg_27 = %12, %iterArg_28 = %13) : tensor<3x1xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<i32>, tensor<3x5xf32>, tensor<4x3x5xf32>, tensor<4x3x5xf32>, tensor<4x3x5xf32>
    cond {
      %c_29 = stablehlo.constant dense<4> : tensor<i32>
      %25 = stablehlo.compare LT, %iterArg_24, %c_29, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %25 : tensor<i1>
    } do {
      %25:4 = func.call @closed_call(%iterArg, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_25) : (tensor<3x1xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>) -> (tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>)
      %26 = func.call @dynamic_update_index_in_dim(%iterArg_26, %25#1, %iterArg_24) : (tensor<4x3x5xf32>, tensor<3x5xf32>, tensor<i32>) -> tensor<4x3x5xf32>
      %27 = func.call @dynamic_update_index_in_dim(%iterArg_27, %25#2, %iterArg_24) : (tensor<4x3x5xf32>, tensor<3x5xf32>, tensor<i32>) -> tensor<4x3x5xf32>
      %28 = func.call @dynamic_update_index_in_dim(%iterArg_28, %25#3, %iterArg_24) : (tensor<4x3x5xf32>, tensor<3x5xf32>, tensor<i32>) -> tensor<4x3x5xf32>
      %c_29 = stablehlo.constant dense<1> : tensor<i32>
      %29 = stablehlo.add %iterArg_24, %c_29 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %29, %25#0, %26, %27, %28 : tensor<3x1xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<i32>, tensor<3x5xf32>, tensor<4x3x5xf32>, tensor<4x3x5xf32>, tensor<4x3x5xf32>
    }
    %15 = stablehlo.reshape %14#10 : (tensor<3x5xf32>) -> tensor<15xf32>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %17 = stablehlo.multiply %16, %15 : tensor<15xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %18 = stablehlo.divide %cst_12, %cst_13 : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<f32>) -> tensor<15xf32>
    %20 = stablehlo.multiply %19, %17 : tensor<15xf32>
    %21 = stablehlo.reshape %20 : (tensor<15xf32>) -> tensor<3x5xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %23:7 = stablehlo.while(%iterArg = %14#11, %iterArg_16 = %14#12, %iterArg_17 = %14#13, %iterArg_18 = %2, %iterArg_19 = %c_15, %iterArg_20 = %22, %iterArg_21 = %21) : tensor<4x3x5xf32>, tensor<4x3x5xf32>, tensor<4x3x5xf32>, tensor<3x1xf32>, tensor<i32>, tensor<3x1xf32>, tensor<3x5xf32>
    cond {
      %c_22 = stablehlo.constant dense<4> : tensor<i32>
      %25 = stablehlo.compare LT, %iterArg_19, %c_22, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %25 : tensor<i1>
    } do {
      %c_22 = stablehlo.constant dense<4> : tensor<i32>
      %25 = stablehlo.subtract %c_22, %iterArg_19 : tensor<i32>
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %26 = stablehlo.subtract %25, %c_23 : tensor<i32>
      %27 = func.call @dynamic_index_in_dim(%iterArg, %26) : (tensor<4x3x5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %28 = func.call @dynamic_index_in_dim(%iterArg_16, %26) : (tensor<4x3x5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %29 = func.call @dynamic_index_in_dim(%iterArg_17, %26) : (tensor<4x3x5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %30:2 = func.call @closed_call_0(%iterArg_18, %iterArg_20, %iterArg_21, %27, %28, %29) : (tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>) -> (tensor<3x1xf32>, tensor<3x5xf32>)
      %c_24 = stablehlo.constant dense<1> : tensor<i32>
      %31 = stablehlo.add %iterArg_19, %c_24 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_16, %iterArg_17, %iterArg_18, %31, %30#0, %30#1 : tensor<4x3x5xf32>, tensor<4x3x5xf32>, tensor<4x3x5xf32>, tensor<3x1xf32>, tensor<i32>, tensor<3x1xf32>, tensor<3x5xf32>
    }
    %24 = stablehlo.reshape %23#6 : (tensor<3x5xf32>) -> tensor<15xf32>
    return %24, %23#5 : tensor<15xf32>, tensor<3x1xf32>
  }
  func.func private @closed_call(%arg0: tensor<3x1xf32>, %arg1: tensor<3x5xf32>, %arg2: tensor<3x5xf32>, %arg3: tensor<3x5xf32>, %arg4: tensor<3x5xf32>, %arg5: tensor<3x5xf32>, %arg6: tensor<3x5xf32>, %arg7: tensor<3x5xf32>, %arg8: tensor<3x5xf32>, %arg9: tensor<3x5xf32>) -> (tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>) {
    %0 = stablehlo.slice %arg9 [0:1, 0:1] : (tensor<3x5xf32>) -> tensor<1x1xf32>
    %1 = stablehlo.slice %arg9 [0:2, 4:5] : (tensor<3x5xf32>) -> tensor<2x1xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1x1xf32>, tensor<2x1xf32>) -> tensor<3x1xf32>
    %3 = stablehlo.slice %arg9 [1:3, 0:1] : (tensor<3x5xf32>) -> tensor<2x1xf32>
    %4 = stablehlo.slice %arg9 [2:3, 4:5] : (tensor<3x5xf32>) -> tensor<1x1xf32>
    %5 = stablehlo.concatenate %3, %4, dim = 0 : (tensor<2x1xf32>, tensor<1x1xf32>) -> tensor<3x1xf32>
    %6 = stablehlo.concatenate %2, %arg9, %5, dim = 1 : (tensor<3x1xf32>, tensor<3x5xf32>, tensor<3x1xf32>) -> tensor<3x7xf32>
    %7 = stablehlo.slice %6 [0:3, 0:5] : (tensor<3x7xf32>) -> tensor<3x5xf32>
    %8 = stablehlo.slice %6 [0:3, 2:7] : (tensor<3x7xf32>) -> tensor<3x5xf32>
    %9 = stablehlo.maximum %7, %8 : tensor<3x5xf32>
    %10 = stablehlo.compare EQ, %7, %9, FLOAT : (tensor<3x5xf32>, tensor<3x5xf32>) -> tensor<3x5xi1>
    %11 = stablehlo.select %10, %arg2, %arg1 : tensor<3x5xi1>, tensor<3x5xf32>
    %12 = stablehlo.compare EQ, %8, %9, FLOAT : (tensor<3x5xf32>, tensor<3x5xf32>) -> tensor<3x5xi1>
    %13 = stablehlo.select %12, %arg4, %arg3 : tensor<3x5xi1>, tensor<3x5xf32>
    %14 = stablehlo.divide %11, %13 : tensor<3x5xf32>
    %15 = stablehlo.compare EQ, %8, %9, FLOAT : (tensor<3x5xf32>, tensor<3x5xf32>) -> tensor<3x5xi1>
    %16 = stablehlo.select %15, %arg6, %arg5 : tensor<3x5xi1>, tensor<3x5xf32>
    %17 = stablehlo.compare EQ, %7, %9, FLOAT : (tensor<3x5xf32>, tensor<3x5xf32>) -> tensor<3x5xi1>
    %18 = stablehlo.select %17, %arg8, %arg7 : tensor<3x5xi1>, tensor<3x5xf32>
    %19 = stablehlo.divide %16, %18 : tensor<3x5xf32>
    %20 = stablehlo.subtract %9, %arg9 : tensor<3x5xf32>
    %21 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x5xf32>
    %22 = stablehlo.multiply %21, %20 : tensor<3x5xf32>
    %23 = stablehlo.add %arg9, %22 : tensor<3x5xf32>
    return %23, %14, %19, %20 : tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4x3x5xf32>, %arg1: tensor<3x5xf32>, %arg2: tensor<i32>) -> tensor<4x3x5xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x5xf32>) -> tensor<1x3x5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x3x5xf32>, tensor<1x3x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x3x5xf32>
    return %1 : tensor<4x3x5xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x3x5xf32>, %arg1: tensor<i32>) -> tensor<3x5xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 5] : (tensor<4x3x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x5xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x5xf32>) -> tensor<3x5xf32>
    return %1 : tensor<3x5xf32>
  }
  func.func private @closed_call_0(%arg0: tensor<3x1xf32>, %arg1: tensor<3x1xf32>, %arg2: tensor<3x5xf32>, %arg3: tensor<3x5xf32>, %arg4: tensor<3x5xf32>, %arg5: tensor<3x5xf32>) -> (tensor<3x1xf32>, tensor<3x5xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x5xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<3x5xf32>
    %2 = stablehlo.multiply %arg2, %arg5 : tensor<3x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<3xf32>
    %4 = stablehlo.reshape %3 : (tensor<3xf32>) -> tensor<3x1xf32>
    %5 = stablehlo.negate %1 : tensor<3x5xf32>
    %6 = stablehlo.add %arg2, %5 : tensor<3x5xf32>
    %7 = stablehlo.multiply %1, %arg4 : tensor<3x5xf32>
    %8 = stablehlo.multiply %1, %arg3 : tensor<3x5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.pad %7, %cst_0, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<3x5xf32>, tensor<f32>) -> tensor<3x7xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.pad %8, %cst_1, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<3x5xf32>, tensor<f32>) -> tensor<3x7xf32>
    %11 = stablehlo.add %9, %10 : tensor<3x7xf32>
    %cst_2 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %13 = stablehlo.multiply %12, %4 : tensor<3x1xf32>
    %14 = stablehlo.add %arg1, %13 : tensor<3x1xf32>
    %15 = stablehlo.slice %11 [0:3, 0:1] : (tensor<3x7xf32>) -> tensor<3x1xf32>
    %16 = stablehlo.slice %11 [0:3, 1:6] : (tensor<3x7xf32>) -> tensor<3x5xf32>
    %17 = stablehlo.slice %11 [0:3, 6:7] : (tensor<3x7xf32>) -> tensor<3x1xf32>
    %18 = call @atleast_1d(%17) : (tensor<3x1xf32>) -> tensor<3x1xf32>
    %19 = call @atleast_1d_1(%16) : (tensor<3x5xf32>) -> tensor<3x5xf32>
    %20 = stablehlo.add %6, %19 : tensor<3x5xf32>
    %21 = call @atleast_1d(%15) : (tensor<3x1xf32>) -> tensor<3x1xf32>
    %22 = stablehlo.slice %18 [0:2, 0:1] : (tensor<3x1xf32>) -> tensor<2x1xf32>
    %23 = stablehlo.slice %18 [2:3, 0:1] : (tensor<3x1xf32>) -> tensor<1x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.pad %23, %cst_3, low = [2, 4], high = [0, 0], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<3x5xf32>
    %25 = stablehlo.add %20, %24 : tensor<3x5xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.pad %22, %cst_4, low = [1, 0], high = [0, 4], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<3x5xf32>
    %27 = stablehlo.add %25, %26 : tensor<3x5xf32>
    %28 = stablehlo.slice %21 [0:1, 0:1] : (tensor<3x1xf32>) -> tensor<1x1xf32>
    %29 = stablehlo.slice %21 [1:3, 0:1] : (tensor<3x1xf32>) -> tensor<2x1xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.pad %29, %cst_5, low = [0, 4], high = [1, 0], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<3x5xf32>
    %31 = stablehlo.add %27, %30 : tensor<3x5xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.pad %28, %cst_6, low = [0, 0], high = [2, 4], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<3x5xf32>
    %33 = stablehlo.add %31, %32 : tensor<3x5xf32>
    return %14, %33 : tensor<3x1xf32>, tensor<3x5xf32>
  }
  func.func private @atleast_1d(%arg0: tensor<3x1xf32>) -> tensor<3x1xf32> {
    return %arg0 : tensor<3x1xf32>
  }
  func.func private @atleast_1d_1(%arg0: tensor<3x5xf32>) -> tensor<3x5xf32> {
    return %arg0 : tensor<3x5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
