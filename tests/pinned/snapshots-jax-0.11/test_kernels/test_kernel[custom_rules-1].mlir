// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// @jax.custom_vjp
// def soft_abs(x):
//     return jnp.sqrt(x**2 + 1.0)
//
//
// def fwd(x_in):
//     y = soft_abs(x_in)
//     return y, (x_in, y)
//
//
// def bwd(residuals, ct):
//     xs, y_saved = residuals
//     return (ct * (xs / y_saved),)
//
//
// soft_abs.defvjp(fwd, bwd)
//
//
// def stable_op(w):
//     def again(_, cur):
//         return 0.5 * jnp.tanh(soft_abs(cur)) + 0.5 * w
//
//     return lax.fori_loop(0, 4, again, w)
//
//   w: float32[4, 3] in [-2, 2]
// -----
// forward, cpu
module @jit_stable_op attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3xf32>) -> (tensor<4x3xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:3 = stablehlo.while(%iterArg = %arg0, %iterArg_0 = %c, %iterArg_1 = %arg0) : tensor<4x3xf32>, tensor<i32>, tensor<4x3xf32>
    cond {
      %c_2 = stablehlo.constant dense<4> : tensor<i32>
      %1 = stablehlo.compare LT, %iterArg_0, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    } do {
      %1 = stablehlo.multiply %iterArg_1, %iterArg_1 : tensor<4x3xf32>
      %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %3 = stablehlo.add %1, %2 : tensor<4x3xf32>
      %4 = stablehlo.sqrt %3 : tensor<4x3xf32>
      %5 = stablehlo.tanh %4 : tensor<4x3xf32>
      %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %7 = stablehlo.multiply %6, %5 : tensor<4x3xf32>
      %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %8 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %9 = stablehlo.multiply %8, %iterArg : tensor<4x3xf32>
      %10 = stablehlo.add %7, %9 : tensor<4x3xf32>
      %c_4 = stablehlo.constant dense<1> : tensor<i32>
      %11 = stablehlo.add %iterArg_0, %c_4 : tensor<i32>
      stablehlo.return %iterArg, %11, %10 : tensor<4x3xf32>, tensor<i32>, tensor<4x3xf32>
    }
    return %0#2 : tensor<4x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3xf32>) -> (tensor<4x3xf32> {jax.result_info = "result[0]"}) {
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<4x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x4x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %5:6 = stablehlo.while(%iterArg = %1, %iterArg_6 = %c, %iterArg_7 = %arg0, %iterArg_8 = %2, %iterArg_9 = %3, %iterArg_10 = %4) : tensor<4x3xf32>, tensor<i32>, tensor<4x3xf32>, tensor<4x4x3xf32>, tensor<4x4x3xf32>, tensor<4x4x3xf32>
    cond {
      %c_11 = stablehlo.constant dense<4> : tensor<i32>
      %10 = stablehlo.compare LT, %iterArg_6, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %10 = stablehlo.multiply %iterArg_7, %iterArg_7 : tensor<4x3xf32>
      %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %11 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %12 = stablehlo.add %10, %11 : tensor<4x3xf32>
      %13 = stablehlo.sqrt %12 : tensor<4x3xf32>
      %14 = stablehlo.tanh %13 : tensor<4x3xf32>
      %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %15 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %16 = stablehlo.add %15, %14 : tensor<4x3xf32>
      %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %17 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %18 = stablehlo.subtract %17, %14 : tensor<4x3xf32>
      %19 = stablehlo.multiply %16, %18 : tensor<4x3xf32>
      %cst_14 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %20 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %21 = stablehlo.multiply %20, %14 : tensor<4x3xf32>
      %22 = stablehlo.add %21, %iterArg : tensor<4x3xf32>
      %23 = func.call @dynamic_update_index_in_dim(%iterArg_8, %iterArg_7, %iterArg_6) : (tensor<4x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<4x4x3xf32>
      %24 = func.call @dynamic_update_index_in_dim(%iterArg_9, %13, %iterArg_6) : (tensor<4x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<4x4x3xf32>
      %25 = func.call @dynamic_update_index_in_dim(%iterArg_10, %19, %iterArg_6) : (tensor<4x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<4x4x3xf32>
      %c_15 = stablehlo.constant dense<1> : tensor<i32>
      %26 = stablehlo.add %iterArg_6, %c_15 : tensor<i32>
      stablehlo.return %iterArg, %26, %22, %23, %24, %25 : tensor<4x3xf32>, tensor<i32>, tensor<4x3xf32>, tensor<4x4x3xf32>, tensor<4x4x3xf32>, tensor<4x4x3xf32>
    }
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %8:6 = stablehlo.while(%iterArg = %5#3, %iterArg_6 = %5#4, %iterArg_7 = %5#5, %iterArg_8 = %c_5, %iterArg_9 = %7, %iterArg_10 = %6) : tensor<4x4x3xf32>, tensor<4x4x3xf32>, tensor<4x4x3xf32>, tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>
    cond {
      %c_11 = stablehlo.constant dense<4> : tensor<i32>
      %10 = stablehlo.compare LT, %iterArg_8, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %c_11 = stablehlo.constant dense<4> : tensor<i32>
      %10 = stablehlo.subtract %c_11, %iterArg_8 : tensor<i32>
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %11 = stablehlo.subtract %10, %c_12 : tensor<i32>
      %12 = func.call @dynamic_index_in_dim(%iterArg, %11) : (tensor<4x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %13 = func.call @dynamic_index_in_dim(%iterArg_6, %11) : (tensor<4x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %14 = func.call @dynamic_index_in_dim(%iterArg_7, %11) : (tensor<4x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %15 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %16 = stablehlo.multiply %15, %iterArg_10 : tensor<4x3xf32>
      %17 = stablehlo.add %iterArg_9, %16 : tensor<4x3xf32>
      %cst_14 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %18 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %19 = stablehlo.multiply %18, %iterArg_10 : tensor<4x3xf32>
      %20 = stablehlo.multiply %19, %14 : tensor<4x3xf32>
      %21 = stablehlo.divide %12, %13 : tensor<4x3xf32>
      %22 = stablehlo.multiply %20, %21 : tensor<4x3xf32>
      %c_15 = stablehlo.constant dense<1> : tensor<i32>
      %23 = stablehlo.add %iterArg_8, %c_15 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_6, %iterArg_7, %23, %17, %22 : tensor<4x4x3xf32>, tensor<4x4x3xf32>, tensor<4x4x3xf32>, tensor<i32>, tensor<4x3xf32>, tensor<4x3xf32>
    }
    %9 = stablehlo.add %8#4, %8#5 : tensor<4x3xf32>
    return %9 : tensor<4x3xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4x4x3xf32>, %arg1: tensor<4x3xf32>, %arg2: tensor<i32>) -> tensor<4x4x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x3xf32>) -> tensor<1x4x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x4x3xf32>, tensor<1x4x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x4x3xf32>
    return %1 : tensor<4x4x3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x4x3xf32>, %arg1: tensor<i32>) -> tensor<4x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 3] : (tensor<4x4x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x3xf32>) -> tensor<4x3xf32>
    return %1 : tensor<4x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
