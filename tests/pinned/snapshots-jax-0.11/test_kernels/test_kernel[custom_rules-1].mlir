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
//     def euler_step(_, cur):
//         return cur - 0.05 * soft_abs(cur)
//
//     return lax.fori_loop(0, 4, euler_step, w)
//
//   w: float32[4, 3] in [-2, 2]
// -----
// forward, cpu
module @jit_stable_op attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3xf32>) -> (tensor<4x3xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:2 = stablehlo.while(%iterArg = %c, %iterArg_0 = %arg0) : tensor<i32>, tensor<4x3xf32>
    cond {
      %c_1 = stablehlo.constant dense<4> : tensor<i32>
      %1 = stablehlo.compare LT, %iterArg, %c_1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    } do {
      %1 = stablehlo.multiply %iterArg_0, %iterArg_0 : tensor<4x3xf32>
      %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %3 = stablehlo.add %1, %2 : tensor<4x3xf32>
      %4 = stablehlo.sqrt %3 : tensor<4x3xf32>
      %cst_1 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
      %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %6 = stablehlo.multiply %5, %4 : tensor<4x3xf32>
      %7 = stablehlo.subtract %iterArg_0, %6 : tensor<4x3xf32>
      %c_2 = stablehlo.constant dense<1> : tensor<i32>
      %8 = stablehlo.add %iterArg, %c_2 : tensor<i32>
      stablehlo.return %8, %7 : tensor<i32>, tensor<4x3xf32>
    }
    return %0#1 : tensor<4x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3xf32>) -> (tensor<4x3xf32> {jax.result_info = "result[0]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2:4 = stablehlo.while(%iterArg = %c, %iterArg_3 = %arg0, %iterArg_4 = %0, %iterArg_5 = %1) : tensor<i32>, tensor<4x3xf32>, tensor<4x4x3xf32>, tensor<4x4x3xf32>
    cond {
      %c_6 = stablehlo.constant dense<4> : tensor<i32>
      %5 = stablehlo.compare LT, %iterArg, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %5 : tensor<i1>
    } do {
      %5 = stablehlo.multiply %iterArg_3, %iterArg_3 : tensor<4x3xf32>
      %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %6 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %7 = stablehlo.add %5, %6 : tensor<4x3xf32>
      %8 = stablehlo.sqrt %7 : tensor<4x3xf32>
      %cst_7 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
      %9 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %10 = stablehlo.multiply %9, %8 : tensor<4x3xf32>
      %11 = stablehlo.subtract %iterArg_3, %10 : tensor<4x3xf32>
      %12 = func.call @dynamic_update_index_in_dim(%iterArg_4, %iterArg_3, %iterArg) : (tensor<4x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<4x4x3xf32>
      %13 = func.call @dynamic_update_index_in_dim(%iterArg_5, %8, %iterArg) : (tensor<4x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<4x4x3xf32>
      %c_8 = stablehlo.constant dense<1> : tensor<i32>
      %14 = stablehlo.add %iterArg, %c_8 : tensor<i32>
      stablehlo.return %14, %11, %12, %13 : tensor<i32>, tensor<4x3xf32>, tensor<4x4x3xf32>, tensor<4x4x3xf32>
    }
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %4:4 = stablehlo.while(%iterArg = %2#2, %iterArg_3 = %2#3, %iterArg_4 = %c_2, %iterArg_5 = %3) : tensor<4x4x3xf32>, tensor<4x4x3xf32>, tensor<i32>, tensor<4x3xf32>
    cond {
      %c_6 = stablehlo.constant dense<4> : tensor<i32>
      %5 = stablehlo.compare LT, %iterArg_4, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %5 : tensor<i1>
    } do {
      %c_6 = stablehlo.constant dense<4> : tensor<i32>
      %5 = stablehlo.subtract %c_6, %iterArg_4 : tensor<i32>
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %6 = stablehlo.subtract %5, %c_7 : tensor<i32>
      %7 = func.call @dynamic_index_in_dim(%iterArg, %6) : (tensor<4x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %8 = func.call @dynamic_index_in_dim(%iterArg_3, %6) : (tensor<4x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %9 = stablehlo.negate %iterArg_5 : tensor<4x3xf32>
      %cst_8 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
      %10 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
      %11 = stablehlo.multiply %10, %9 : tensor<4x3xf32>
      %12 = stablehlo.divide %7, %8 : tensor<4x3xf32>
      %13 = stablehlo.multiply %11, %12 : tensor<4x3xf32>
      %14 = stablehlo.add %iterArg_5, %13 : tensor<4x3xf32>
      %c_9 = stablehlo.constant dense<1> : tensor<i32>
      %15 = stablehlo.add %iterArg_4, %c_9 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %15, %14 : tensor<4x4x3xf32>, tensor<4x4x3xf32>, tensor<i32>, tensor<4x3xf32>
    }
    return %4#3 : tensor<4x3xf32>
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
