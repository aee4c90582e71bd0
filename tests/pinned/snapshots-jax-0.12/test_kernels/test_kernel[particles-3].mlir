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
      %11 = stablehlo.broadcast_in_dim %10, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
      %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
      %13 = stablehlo.subtract %iterArg_2, %12 : tensor<3x2xf32>
      %14 = stablehlo.multiply %13, %13 : tensor<3x2xf32>
      %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %15 = stablehlo.reduce(%14 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
      %cst_7 = stablehlo.constant dense<0.839999973> : tensor<f32>
      %16 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %17 = stablehlo.add %15, %16 : tensor<3xf32>
      %cst_8 = stablehlo.constant dense<-7.500000e-01> : tensor<f32>
      %18 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %19 = stablehlo.multiply %18, %17 : tensor<3xf32>
      %20 = stablehlo.exponential %19 : tensor<3xf32>
      %21 = stablehlo.multiply %iterArg_3, %20 : tensor<3xf32>
      %22 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
      %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
      %24 = stablehlo.multiply %23, %13 : tensor<3x2xf32>
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %25 = stablehlo.reduce(%24 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<2xf32>
      %26 = func.call @dynamic_update_index_in_dim(%iterArg_5, %25, %iterArg_4) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %c_10 = stablehlo.constant dense<1> : tensor<i32>
      %27 = stablehlo.add %iterArg_4, %c_10 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_2, %iterArg_3, %27, %26 : tensor<3x2xf32>, tensor<3x2xf32>, tensor<3xf32>, tensor<i32>, tensor<3x2xf32>
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
    %5:9 = stablehlo.while(%iterArg = %arg0, %iterArg_14 = %arg1, %iterArg_15 = %arg0, %iterArg_16 = %c, %iterArg_17 = %0, %iterArg_18 = %1, %iterArg_19 = %2, %iterArg_20 = %3, %iterArg_21 = %4) : tensor<3x2xf32>, tensor<3xf32>, tensor<3x2xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3x3x2xf32>, tensor<3x3xf32>, tensor<3x3x2xf32>, tensor<3x3x1xf32>
    cond {
      %c_22 = stablehlo.constant dense<3> : tensor<i32>
      %32 = stablehlo.compare LT, %iterArg_16, %c_22, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %32 : tensor<i1>
    } do {
      %32 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_16) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %33 = stablehlo.broadcast_in_dim %32, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
      %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
      %35 = stablehlo.subtract %iterArg_15, %34 : tensor<3x2xf32>
      %36 = stablehlo.multiply %35, %35 : tensor<3x2xf32>
      %cst_22 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %37 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
      %38 = stablehlo.multiply %37, %35 : tensor<3x2xf32>
      %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %39 = stablehlo.reduce(%36 init: %cst_23) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
      %cst_24 = stablehlo.constant dense<0.839999973> : tensor<f32>
      %40 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %41 = stablehlo.add %39, %40 : tensor<3xf32>
      %cst_25 = stablehlo.constant dense<-7.500000e-01> : tensor<f32>
      %42 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %43 = stablehlo.multiply %42, %41 : tensor<3xf32>
      %44 = stablehlo.exponential %43 : tensor<3xf32>
      %45 = stablehlo.multiply %iterArg_14, %44 : tensor<3xf32>
      %46 = stablehlo.broadcast_in_dim %45, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
      %47 = stablehlo.broadcast_in_dim %46, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
      %48 = stablehlo.multiply %47, %35 : tensor<3x2xf32>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %49 = stablehlo.reduce(%48 init: %cst_26) applies stablehlo.add across dimensions = [0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<2xf32>
      %50 = func.call @dynamic_update_index_in_dim(%iterArg_17, %49, %iterArg_16) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %51 = func.call @dynamic_update_index_in_dim_0(%iterArg_18, %38, %iterArg_16) : (tensor<3x3x2xf32>, tensor<3x2xf32>, tensor<i32>) -> tensor<3x3x2xf32>
      %52 = func.call @dynamic_update_index_in_dim_1(%iterArg_19, %44, %iterArg_16) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %53 = func.call @dynamic_update_index_in_dim_0(%iterArg_20, %35, %iterArg_16) : (tensor<3x3x2xf32>, tensor<3x2xf32>, tensor<i32>) -> tensor<3x3x2xf32>
      %54 = func.call @dynamic_update_index_in_dim_2(%iterArg_21, %46, %iterArg_16) : (tensor<3x3x1xf32>, tensor<3x1xf32>, tensor<i32>) -> tensor<3x3x1xf32>
      %c_27 = stablehlo.constant dense<1> : tensor<i32>
      %55 = stablehlo.add %iterArg_16, %c_27 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_14, %iterArg_15, %55, %50, %51, %52, %53, %54 : tensor<3x2xf32>, tensor<3xf32>, tensor<3x2xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3x3x2xf32>, tensor<3x3xf32>, tensor<3x3x2xf32>, tensor<3x3x1xf32>
    }
    %cst_4 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %7 = stablehlo.multiply %6, %5#4 : tensor<3x2xf32>
    %8 = stablehlo.sine %7 : tensor<3x2xf32>
    %9 = stablehlo.cosine %7 : tensor<3x2xf32>
    %10 = chlo.sinh %8 : tensor<3x2xf32> -> tensor<3x2xf32>
    %11 = chlo.cosh %8 : tensor<3x2xf32> -> tensor<3x2xf32>
    %12 = stablehlo.sine %10 : tensor<3x2xf32>
    %13 = stablehlo.cosine %10 : tensor<3x2xf32>
    %cst_5 = stablehlo.constant dense<1.100000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %15 = stablehlo.multiply %14, %12 : tensor<3x2xf32>
    %16 = stablehlo.add %10, %15 : tensor<3x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%16 init: %cst_6) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_8 = stablehlo.constant dense<1.100000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %20 = stablehlo.multiply %19, %18 : tensor<3x2xf32>
    %21 = stablehlo.multiply %20, %13 : tensor<3x2xf32>
    %22 = stablehlo.add %18, %21 : tensor<3x2xf32>
    %23 = stablehlo.multiply %22, %11 : tensor<3x2xf32>
    %24 = stablehlo.multiply %23, %9 : tensor<3x2xf32>
    %cst_9 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %26 = stablehlo.multiply %25, %24 : tensor<3x2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %30:10 = stablehlo.while(%iterArg = %26, %iterArg_14 = %5#5, %iterArg_15 = %5#6, %iterArg_16 = %5#7, %iterArg_17 = %5#8, %iterArg_18 = %arg1, %iterArg_19 = %c_13, %iterArg_20 = %27, %iterArg_21 = %28, %iterArg_22 = %29) : tensor<3x2xf32>, tensor<3x3x2xf32>, tensor<3x3xf32>, tensor<3x3x2xf32>, tensor<3x3x1xf32>, tensor<3xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3xf32>, tensor<3x2xf32>
    cond {
      %c_23 = stablehlo.constant dense<3> : tensor<i32>
      %32 = stablehlo.compare LT, %iterArg_19, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %32 : tensor<i1>
    } do {
      %c_23 = stablehlo.constant dense<3> : tensor<i32>
      %32 = stablehlo.subtract %c_23, %iterArg_19 : tensor<i32>
      %c_24 = stablehlo.constant dense<1> : tensor<i32>
      %33 = stablehlo.subtract %32, %c_24 : tensor<i32>
      %34 = func.call @dynamic_index_in_dim(%iterArg, %33) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %35 = func.call @dynamic_index_in_dim_3(%iterArg_14, %33) : (tensor<3x3x2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %36 = func.call @dynamic_index_in_dim_4(%iterArg_15, %33) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %37 = func.call @dynamic_index_in_dim_3(%iterArg_16, %33) : (tensor<3x3x2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %38 = func.call @dynamic_index_in_dim_5(%iterArg_17, %33) : (tensor<3x3x1xf32>, tensor<i32>) -> tensor<3x1xf32>
      %39 = stablehlo.broadcast_in_dim %34, dims = [1] : (tensor<2xf32>) -> tensor<3x2xf32>
      %40 = stablehlo.broadcast_in_dim %38, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
      %41 = stablehlo.multiply %40, %39 : tensor<3x2xf32>
      %42 = stablehlo.multiply %39, %37 : tensor<3x2xf32>
      %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %43 = stablehlo.reduce(%42 init: %cst_25) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
      %44 = stablehlo.reshape %43 : (tensor<3xf32>) -> tensor<3x1xf32>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %45 = stablehlo.reduce(%44 init: %cst_26) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
      %46 = stablehlo.multiply %iterArg_18, %45 : tensor<3xf32>
      %47 = stablehlo.multiply %45, %36 : tensor<3xf32>
      %48 = stablehlo.add %iterArg_21, %47 : tensor<3xf32>
      %49 = stablehlo.multiply %46, %36 : tensor<3xf32>
      %cst_27 = stablehlo.constant dense<-7.500000e-01> : tensor<f32>
      %50 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %51 = stablehlo.multiply %50, %49 : tensor<3xf32>
      %52 = stablehlo.broadcast_in_dim %51, dims = [0] : (tensor<3xf32>) -> tensor<3x2xf32>
      %53 = stablehlo.multiply %52, %35 : tensor<3x2xf32>
      %54 = stablehlo.add %41, %53 : tensor<3x2xf32>
      %55 = stablehlo.negate %54 : tensor<3x2xf32>
      %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %56 = stablehlo.reduce(%55 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<2xf32>
      %57 = stablehlo.reshape %56 : (tensor<2xf32>) -> tensor<1x2xf32>
      %58 = stablehlo.add %iterArg_20, %54 : tensor<3x2xf32>
      %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %59 = stablehlo.reduce(%57 init: %cst_29) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
      %60 = func.call @dynamic_update_index_in_dim(%iterArg_22, %59, %33) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %c_30 = stablehlo.constant dense<1> : tensor<i32>
      %61 = stablehlo.add %iterArg_19, %c_30 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %61, %58, %48, %60 : tensor<3x2xf32>, tensor<3x3x2xf32>, tensor<3x3xf32>, tensor<3x3x2xf32>, tensor<3x3x1xf32>, tensor<3xf32>, tensor<i32>, tensor<3x2xf32>, tensor<3xf32>, tensor<3x2xf32>
    }
    %31 = stablehlo.add %30#7, %30#9 : tensor<3x2xf32>
    return %31, %30#8 : tensor<3x2xf32>, tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x2xf32>, %arg1: tensor<i32>) -> tensor<2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<3x2xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
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
}
// -----
// backward, cuda: same text as cpu
