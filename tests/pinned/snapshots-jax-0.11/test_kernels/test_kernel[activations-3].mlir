// import jax
// import jax.numpy as jnp
//
//
// def residual_dynamics_fn(
//     z: jnp.ndarray,
//     w: jnp.ndarray,
//     b: jnp.ndarray,
//     w2: jnp.ndarray,
//     w2_bias: jnp.ndarray,
// ):
//     def body(cur, _):
//         return cur + 0.1 * jax.nn.relu(cur @ w + b), None
//
//     top, _ = jax.lax.scan(body, z, None, length=3)
//     summed_up = top @ w2 + w2_bias
//     return summed_up
//
//   z: float32[2, 5] in [-1.5, 1.5]
//   w: float32[5, 5] in [-0.5, 0.5]
//   b: float32[5] in [-0.3, 0.3]
//   w2: float32[5, 2] in [-0.75, 0.75]
//   w2_bias: float32[2] in [-0.5, 0.5]
// -----
// forward, cpu
module @jit_residual_dynamics_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x5xf32>, %arg1: tensor<5x5xf32>, %arg2: tensor<5xf32>, %arg3: tensor<5x2xf32>, %arg4: tensor<2xf32>) -> (tensor<2x2xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:4 = stablehlo.while(%iterArg = %arg1, %iterArg_0 = %arg2, %iterArg_1 = %c, %iterArg_2 = %arg0) : tensor<5x5xf32>, tensor<5xf32>, tensor<i32>, tensor<2x5xf32>
    cond {
      %c_3 = stablehlo.constant dense<3> : tensor<i32>
      %5 = stablehlo.compare LT, %iterArg_1, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %5 : tensor<i1>
    } do {
      %5 = stablehlo.dot_general %iterArg_2, %iterArg, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x5xf32>, tensor<5x5xf32>) -> tensor<2x5xf32>
      %6 = stablehlo.broadcast_in_dim %iterArg_0, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
      %7 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<2x5xf32>
      %8 = stablehlo.add %5, %7 : tensor<2x5xf32>
      %9 = func.call @relu(%8) : (tensor<2x5xf32>) -> tensor<2x5xf32>
      %cst = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %10 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
      %11 = stablehlo.multiply %10, %9 : tensor<2x5xf32>
      %12 = stablehlo.add %iterArg_2, %11 : tensor<2x5xf32>
      %c_3 = stablehlo.constant dense<1> : tensor<i32>
      %13 = stablehlo.add %iterArg_1, %c_3 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_0, %13, %12 : tensor<5x5xf32>, tensor<5xf32>, tensor<i32>, tensor<2x5xf32>
    }
    %1 = stablehlo.dot_general %0#3, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x5xf32>, tensor<5x2xf32>) -> tensor<2x2xf32>
    %2 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<2x2xf32>
    %4 = stablehlo.add %1, %3 : tensor<2x2xf32>
    return %4 : tensor<2x2xf32>
  }
  func.func private @relu(%arg0: tensor<2x5xf32>) -> tensor<2x5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<2x5xf32>
    return %1 : tensor<2x5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu, takes inputs 0 1 2 3
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x5xf32>, %arg1: tensor<5x5xf32>, %arg2: tensor<5xf32>, %arg3: tensor<5x2xf32>) -> (tensor<2x5xf32> {jax.result_info = "result[0]"}, tensor<5x5xf32> {jax.result_info = "result[1]"}, tensor<5xf32> {jax.result_info = "result[2]"}, tensor<5x2xf32> {jax.result_info = "result[3]"}, tensor<2xf32> {jax.result_info = "result[4]"}) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2x5xf32>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<3x2x5xi1>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3:6 = stablehlo.while(%iterArg = %arg1, %iterArg_7 = %0, %iterArg_8 = %c_0, %iterArg_9 = %arg0, %iterArg_10 = %1, %iterArg_11 = %2) : tensor<5x5xf32>, tensor<1x5xf32>, tensor<i32>, tensor<2x5xf32>, tensor<3x2x5xf32>, tensor<3x2x5xi1>
    cond {
      %c_12 = stablehlo.constant dense<3> : tensor<i32>
      %14 = stablehlo.compare LT, %iterArg_8, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %14 : tensor<i1>
    } do {
      %14 = stablehlo.dot_general %iterArg_9, %iterArg, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x5xf32>, tensor<5x5xf32>) -> tensor<2x5xf32>
      %15 = stablehlo.broadcast_in_dim %iterArg_7, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<2x5xf32>
      %16 = stablehlo.add %14, %15 : tensor<2x5xf32>
      %17 = func.call @relu(%16) : (tensor<2x5xf32>) -> tensor<2x5xf32>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %18 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
      %19 = stablehlo.compare GT, %16, %18, FLOAT : (tensor<2x5xf32>, tensor<2x5xf32>) -> tensor<2x5xi1>
      %cst_13 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %20 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
      %21 = stablehlo.multiply %20, %17 : tensor<2x5xf32>
      %22 = stablehlo.add %iterArg_9, %21 : tensor<2x5xf32>
      %23 = func.call @dynamic_update_index_in_dim(%iterArg_10, %iterArg_9, %iterArg_8) : (tensor<3x2x5xf32>, tensor<2x5xf32>, tensor<i32>) -> tensor<3x2x5xf32>
      %24 = func.call @dynamic_update_index_in_dim_0(%iterArg_11, %19, %iterArg_8) : (tensor<3x2x5xi1>, tensor<2x5xi1>, tensor<i32>) -> tensor<3x2x5xi1>
      %c_14 = stablehlo.constant dense<1> : tensor<i32>
      %25 = stablehlo.add %iterArg_8, %c_14 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_7, %25, %22, %23, %24 : tensor<5x5xf32>, tensor<1x5xf32>, tensor<i32>, tensor<2x5xf32>, tensor<3x2x5xf32>, tensor<3x2x5xi1>
    }
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%4 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
    %6 = stablehlo.reshape %5 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %8 = stablehlo.dot_general %4, %3#3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x5xf32>) -> tensor<2x5xf32>
    %9 = stablehlo.transpose %8, dims = [1, 0] : (tensor<2x5xf32>) -> tensor<5x2xf32>
    %10 = stablehlo.dot_general %4, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<5x2xf32>) -> tensor<2x5xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %13:7 = stablehlo.while(%iterArg = %3#4, %iterArg_7 = %3#5, %iterArg_8 = %arg1, %iterArg_9 = %c_6, %iterArg_10 = %11, %iterArg_11 = %12, %iterArg_12 = %10) : tensor<3x2x5xf32>, tensor<3x2x5xi1>, tensor<5x5xf32>, tensor<i32>, tensor<5x5xf32>, tensor<5xf32>, tensor<2x5xf32>
    cond {
      %c_13 = stablehlo.constant dense<3> : tensor<i32>
      %14 = stablehlo.compare LT, %iterArg_9, %c_13, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %14 : tensor<i1>
    } do {
      %c_13 = stablehlo.constant dense<3> : tensor<i32>
      %14 = stablehlo.subtract %c_13, %iterArg_9 : tensor<i32>
      %c_14 = stablehlo.constant dense<1> : tensor<i32>
      %15 = stablehlo.subtract %14, %c_14 : tensor<i32>
      %16 = func.call @dynamic_index_in_dim(%iterArg, %15) : (tensor<3x2x5xf32>, tensor<i32>) -> tensor<2x5xf32>
      %17 = func.call @dynamic_index_in_dim_1(%iterArg_7, %15) : (tensor<3x2x5xi1>, tensor<i32>) -> tensor<2x5xi1>
      %cst_15 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %18 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
      %19 = stablehlo.multiply %18, %iterArg_12 : tensor<2x5xf32>
      %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %20 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
      %21 = stablehlo.select %17, %19, %20 : tensor<2x5xi1>, tensor<2x5xf32>
      %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %22 = stablehlo.reduce(%21 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<2x5xf32>, tensor<f32>) -> tensor<5xf32>
      %23 = stablehlo.reshape %22 : (tensor<5xf32>) -> tensor<1x5xf32>
      %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %24 = stablehlo.reduce(%23 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<1x5xf32>, tensor<f32>) -> tensor<5xf32>
      %25 = stablehlo.add %iterArg_11, %24 : tensor<5xf32>
      %26 = stablehlo.dot_general %21, %16, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x5xf32>, tensor<2x5xf32>) -> tensor<5x5xf32>
      %27 = stablehlo.transpose %26, dims = [1, 0] : (tensor<5x5xf32>) -> tensor<5x5xf32>
      %28 = stablehlo.add %iterArg_10, %27 : tensor<5x5xf32>
      %29 = stablehlo.dot_general %21, %iterArg_8, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x5xf32>, tensor<5x5xf32>) -> tensor<2x5xf32>
      %30 = stablehlo.add %iterArg_12, %29 : tensor<2x5xf32>
      %c_19 = stablehlo.constant dense<1> : tensor<i32>
      %31 = stablehlo.add %iterArg_9, %c_19 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_7, %iterArg_8, %31, %28, %25, %30 : tensor<3x2x5xf32>, tensor<3x2x5xi1>, tensor<5x5xf32>, tensor<i32>, tensor<5x5xf32>, tensor<5xf32>, tensor<2x5xf32>
    }
    return %13#6, %13#4, %13#5, %9, %7 : tensor<2x5xf32>, tensor<5x5xf32>, tensor<5xf32>, tensor<5x2xf32>, tensor<2xf32>
  }
  func.func private @relu(%arg0: tensor<2x5xf32>) -> tensor<2x5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<2x5xf32>
    return %1 : tensor<2x5xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x2x5xf32>, %arg1: tensor<2x5xf32>, %arg2: tensor<i32>) -> tensor<3x2x5xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x5xf32>) -> tensor<1x2x5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x2x5xf32>, tensor<1x2x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x5xf32>
    return %1 : tensor<3x2x5xf32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<3x2x5xi1>, %arg1: tensor<2x5xi1>, %arg2: tensor<i32>) -> tensor<3x2x5xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x5xi1>) -> tensor<1x2x5xi1>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x2x5xi1>, tensor<1x2x5xi1>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x5xi1>
    return %1 : tensor<3x2x5xi1>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x2x5xf32>, %arg1: tensor<i32>) -> tensor<2x5xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 5] : (tensor<3x2x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x5xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2x5xf32>) -> tensor<2x5xf32>
    return %1 : tensor<2x5xf32>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<3x2x5xi1>, %arg1: tensor<i32>) -> tensor<2x5xi1> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 5] : (tensor<3x2x5xi1>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x5xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x2x5xi1>) -> tensor<2x5xi1>
    return %1 : tensor<2x5xi1>
  }
}
// -----
// backward, cuda, takes inputs 0 1 2 3: same text as cpu
