// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def robust_force_loop_update(xyz, mass):
//     def pair_force(xi, there, w):
//         d_ab = there - xi
//         d2 = jnp.sum(d_ab**2) + 0.84
//         law = jnp.exp(-0.75 * d2)
//         return w * law * d_ab
//
//     def on_one(p):
//         return jnp.sum(jax.vmap(pair_force, in_axes=(None, 0, 0))(p, xyz, mass), axis=0)
//
//     net = lax.map(on_one, xyz)
//     product = 0.6 * net
//     oscillation = jnp.sin(product)
//     growth = jnp.sinh(oscillation)
//     return growth + 0.11 * jnp.sin(growth)
//
//   xyz: float32[3, 2] in [-1.5, 1.5]
//   mass: float32[3] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_robust_force_loop_update attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x2xf32>, %arg1: tensor<3xf32>) -> (tensor<3x2xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:5 = stablehlo.while(%iterArg = %arg0, %iterArg_2 = %arg0, %iterArg_3 = %arg1, %iterArg_4 = %c, %iterArg_5 = %0) : tensor<3x2xf32>, tensor<3x2xf32>, tensor<3xf32>, tensor<i32>, tensor<3x2xf32>
    cond {
      %c_6 = stablehlo.constant dense<3> : tensor<i32>
      %10 = stablehlo.compare LT, %iterArg_4, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %10 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_4) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %11 = func.call @closed_call(%iterArg_2, %iterArg_3, %10) : (tensor<3x2xf32>, tensor<3xf32>, tensor<2xf32>) -> tensor<2xf32>
      %12 = func.call @dynamic_update_index_in_dim(%iterArg_5, %11, %iterArg_4) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %c_6 = stablehlo.constant dense<1> : tensor<i32>
      %13 = stablehlo.add %iterArg_4, %c_6 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_2, %iterArg_3, %13, %12 : tensor<3x2xf32>, tensor<3x2xf32>, tensor<3xf32>, tensor<i32>, tensor<3x2xf32>
    }
    %cst_0 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %3 = stablehlo.multiply %2, %1#4 : tensor<3x2xf32>
    %4 = stablehlo.sine %3 : tensor<3x2xf32>
    %5 = chlo.sinh %4 : tensor<3x2xf32> -> tensor<3x2xf32>
    %6 = stablehlo.sine %5 : tensor<3x2xf32>
    %cst_1 = stablehlo.constant dense<1.100000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %8 = stablehlo.multiply %7, %6 : tensor<3x2xf32>
    %9 = stablehlo.add %5, %8 : tensor<3x2xf32>
    return %9 : tensor<3x2xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x2xf32>, %arg1: tensor<i32>) -> tensor<2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<3x2xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @closed_call(%arg0: tensor<3x2xf32>, %arg1: tensor<3xf32>, %arg2: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
    %2 = stablehlo.subtract %arg0, %1 : tensor<3x2xf32>
    %3 = stablehlo.multiply %2, %2 : tensor<3x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.839999973> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %6 = stablehlo.add %4, %5 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<-7.500000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %8 = stablehlo.multiply %7, %6 : tensor<3xf32>
    %9 = stablehlo.exponential %8 : tensor<3xf32>
    %10 = stablehlo.multiply %arg1, %9 : tensor<3xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %13 = stablehlo.multiply %12, %2 : tensor<3x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%13 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<2xf32>
    return %14 : tensor<2xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<3x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<3x2xf32>
    return %1 : tensor<3x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x2xf32>, %arg1: tensor<3xf32>) -> (tensor<3x2xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %5:9 = stablehlo.while(%iterArg = %arg0, %iterArg_12 = %arg1, %iterArg_13 = %arg0, %iterArg_14 = %c, %iterArg_15 = %0, %iterArg_16 = %1, %iterArg_17 = %2, %iterArg_18 = %3, %iterArg_19 = %4) : tensor<3x2xf32>, tensor<3xf32>, tensor<3x2xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3x3x2xf32>, tensor<3x3xf32>, tensor<3x3x2xf32>, tensor<3x3x1xf32>
    cond {
      %c_20 = stablehlo.constant dense<3> : tensor<i32>
      %27 = stablehlo.compare LT, %iterArg_14, %c_20, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %27 : tensor<i1>
    } do {
      %27 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_14) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %28:5 = func.call @closed_call(%iterArg_12, %iterArg_13, %27) : (tensor<3xf32>, tensor<3x2xf32>, tensor<2xf32>) -> (tensor<2xf32>, tensor<3x2xf32>, tensor<3xf32>, tensor<3x2xf32>, tensor<3x1xf32>)
      %29 = func.call @dynamic_update_index_in_dim(%iterArg_15, %28#0, %iterArg_14) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %30 = func.call @dynamic_update_index_in_dim_0(%iterArg_16, %28#1, %iterArg_14) : (tensor<3x3x2xf32>, tensor<3x2xf32>, tensor<i32>) -> tensor<3x3x2xf32>
      %31 = func.call @dynamic_update_index_in_dim_1(%iterArg_17, %28#2, %iterArg_14) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %32 = func.call @dynamic_update_index_in_dim_0(%iterArg_18, %28#3, %iterArg_14) : (tensor<3x3x2xf32>, tensor<3x2xf32>, tensor<i32>) -> tensor<3x3x2xf32>
      %33 = func.call @dynamic_update_index_in_dim_2(%iterArg_19, %28#4, %iterArg_14) : (tensor<3x3x1xf32>, tensor<3x1xf32>, tensor<i32>) -> tensor<3x3x1xf32>
      %c_20 = stablehlo.constant dense<1> : tensor<i32>
      %34 = stablehlo.add %iterArg_14, %c_20 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_12, %iterArg_13, %34, %29, %30, %31, %32, %33 : tensor<3x2xf32>, tensor<3xf32>, tensor<3x2xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3x3x2xf32>, tensor<3x3xf32>, tensor<3x3x2xf32>, tensor<3x3x1xf32>
    }
    %cst_4 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %7 = stablehlo.multiply %6, %5#4 : tensor<3x2xf32>
    %8 = stablehlo.sine %7 : tensor<3x2xf32>
    %9 = stablehlo.cosine %7 : tensor<3x2xf32>
    %10 = chlo.sinh %8 : tensor<3x2xf32> -> tensor<3x2xf32>
    %11 = chlo.cosh %8 : tensor<3x2xf32> -> tensor<3x2xf32>
    %12 = stablehlo.cosine %10 : tensor<3x2xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_6 = stablehlo.constant dense<1.100000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %15 = stablehlo.multiply %14, %13 : tensor<3x2xf32>
    %16 = stablehlo.multiply %15, %12 : tensor<3x2xf32>
    %17 = stablehlo.add %13, %16 : tensor<3x2xf32>
    %18 = stablehlo.multiply %17, %11 : tensor<3x2xf32>
    %19 = stablehlo.multiply %18, %9 : tensor<3x2xf32>
    %cst_7 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<3x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %25:10 = stablehlo.while(%iterArg = %21, %iterArg_12 = %5#5, %iterArg_13 = %5#6, %iterArg_14 = %5#7, %iterArg_15 = %5#8, %iterArg_16 = %arg1, %iterArg_17 = %c_11, %iterArg_18 = %22, %iterArg_19 = %23, %iterArg_20 = %24) : tensor<3x2xf32>, tensor<3x3x2xf32>, tensor<3x3xf32>, tensor<3x3x2xf32>, tensor<3x3x1xf32>, tensor<3xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3xf32>, tensor<3x2xf32>
    cond {
      %c_21 = stablehlo.constant dense<3> : tensor<i32>
      %27 = stablehlo.compare LT, %iterArg_17, %c_21, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %27 : tensor<i1>
    } do {
      %c_21 = stablehlo.constant dense<3> : tensor<i32>
      %27 = stablehlo.subtract %c_21, %iterArg_17 : tensor<i32>
      %c_22 = stablehlo.constant dense<1> : tensor<i32>
      %28 = stablehlo.subtract %27, %c_22 : tensor<i32>
      %29 = func.call @dynamic_index_in_dim(%iterArg, %28) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %30 = func.call @dynamic_index_in_dim_3(%iterArg_12, %28) : (tensor<3x3x2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %31 = func.call @dynamic_index_in_dim_4(%iterArg_13, %28) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %32 = func.call @dynamic_index_in_dim_3(%iterArg_14, %28) : (tensor<3x3x2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %33 = func.call @dynamic_index_in_dim_5(%iterArg_15, %28) : (tensor<3x3x1xf32>, tensor<i32>) -> tensor<3x1xf32>
      %34:3 = func.call @closed_call_6(%iterArg_16, %iterArg_18, %iterArg_19, %29, %30, %31, %32, %33) : (tensor<3xf32>, tensor<3x2xf32>, tensor<3xf32>, tensor<2xf32>, tensor<3x2xf32>, tensor<3xf32>, tensor<3x2xf32>, tensor<3x1xf32>) -> (tensor<3x2xf32>, tensor<3xf32>, tensor<2xf32>)
      %35 = func.call @dynamic_update_index_in_dim(%iterArg_20, %34#2, %28) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %36 = stablehlo.add %iterArg_17, %c_23 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %36, %34#0, %34#1, %35 : tensor<3x2xf32>, tensor<3x3x2xf32>, tensor<3x3xf32>, tensor<3x3x2xf32>, tensor<3x3x1xf32>, tensor<3xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3xf32>, tensor<3x2xf32>
    }
    %26 = stablehlo.add %25#7, %25#9 : tensor<3x2xf32>
    return %26, %25#8 : tensor<3x2xf32>, tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x2xf32>, %arg1: tensor<i32>) -> tensor<2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<3x2xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @closed_call(%arg0: tensor<3xf32>, %arg1: tensor<3x2xf32>, %arg2: tensor<2xf32>) -> (tensor<2xf32>, tensor<3x2xf32>, tensor<3xf32>, tensor<3x2xf32>, tensor<3x1xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
    %2 = stablehlo.subtract %arg1, %1 : tensor<3x2xf32>
    %3 = stablehlo.multiply %2, %2 : tensor<3x2xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %5 = stablehlo.multiply %4, %2 : tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_1 = stablehlo.constant dense<0.839999973> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %8 = stablehlo.add %6, %7 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<-7.500000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %10 = stablehlo.multiply %9, %8 : tensor<3xf32>
    %11 = stablehlo.exponential %10 : tensor<3xf32>
    %12 = stablehlo.multiply %arg0, %11 : tensor<3xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %15 = stablehlo.multiply %14, %2 : tensor<3x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%15 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<2xf32>
    return %16, %5, %11, %2, %13 : tensor<2xf32>, tensor<3x2xf32>, tensor<3xf32>, tensor<3x2xf32>, tensor<3x1xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<3x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<3x2xf32>
    return %1 : tensor<3x2xf32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<3x3x2xf32>, %arg1: tensor<3x2xf32>, %arg2: tensor<i32>) -> tensor<3x3x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x3x2xf32>, tensor<1x3x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x3x2xf32>
    return %1 : tensor<3x3x2xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<i32>) -> tensor<3x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<3x3x1xf32>, %arg1: tensor<3x1xf32>, %arg2: tensor<i32>) -> tensor<3x3x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x1xf32>) -> tensor<1x3x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x3x1xf32>, tensor<1x3x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x3x1xf32>
    return %1 : tensor<3x3x1xf32>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<3x3x2xf32>, %arg1: tensor<i32>) -> tensor<3x2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 2] : (tensor<3x3x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x2xf32>) -> tensor<3x2xf32>
    return %1 : tensor<3x2xf32>
  }
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<3x3xf32>, %arg1: tensor<i32>) -> tensor<3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<3x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<3x3x1xf32>, %arg1: tensor<i32>) -> tensor<3x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 1] : (tensor<3x3x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x1xf32>) -> tensor<3x1xf32>
    return %1 : tensor<3x1xf32>
  }
  func.func private @closed_call_6(%arg0: tensor<3xf32>, %arg1: tensor<3x2xf32>, %arg2: tensor<3xf32>, %arg3: tensor<2xf32>, %arg4: tensor<3x2xf32>, %arg5: tensor<3xf32>, %arg6: tensor<3x2xf32>, %arg7: tensor<3x1xf32>) -> (tensor<3x2xf32>, tensor<3xf32>, tensor<2xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<2xf32>) -> tensor<3x2xf32>
    %1 = stablehlo.broadcast_in_dim %arg7, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<3x2xf32>
    %3 = stablehlo.multiply %0, %arg6 : tensor<3x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %5 = stablehlo.reshape %4 : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.reduce(%5 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    %7 = stablehlo.multiply %arg0, %6 : tensor<3xf32>
    %8 = stablehlo.multiply %6, %arg5 : tensor<3xf32>
    %9 = stablehlo.add %arg2, %8 : tensor<3xf32>
    %10 = stablehlo.multiply %7, %arg5 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<-7.500000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<3xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<3xf32>) -> tensor<3x2xf32>
    %14 = stablehlo.multiply %13, %arg4 : tensor<3x2xf32>
    %15 = stablehlo.add %2, %14 : tensor<3x2xf32>
    %16 = stablehlo.negate %15 : tensor<3x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%16 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<2xf32>
    %18 = stablehlo.reshape %17 : (tensor<2xf32>) -> tensor<1x2xf32>
    %19 = stablehlo.add %arg1, %15 : tensor<3x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.reduce(%18 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    return %19, %9, %20 : tensor<3x2xf32>, tensor<3xf32>, tensor<2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
