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
      %5 = func.call @closed_call(%iterArg, %iterArg_0, %iterArg_2) : (tensor<5x5xf32>, tensor<5xf32>, tensor<2x5xf32>) -> tensor<2x5xf32>
      %c_3 = stablehlo.constant dense<1> : tensor<i32>
      %6 = stablehlo.add %iterArg_1, %c_3 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_0, %6, %5 : tensor<5x5xf32>, tensor<5xf32>, tensor<i32>, tensor<2x5xf32>
    }
    %1 = stablehlo.dot_general %0#3, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x5xf32>, tensor<5x2xf32>) -> tensor<2x2xf32>
    %2 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<2x2xf32>
    %4 = stablehlo.add %1, %3 : tensor<2x2xf32>
    return %4 : tensor<2x2xf32>
  }
  func.func private @closed_call(%arg0: tensor<5x5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<2x5xf32>) -> tensor<2x5xf32> {
    %0 = stablehlo.dot_general %arg2, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x5xf32>, tensor<5x5xf32>) -> tensor<2x5xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<2x5xf32>
    %3 = stablehlo.add %0, %2 : tensor<2x5xf32>
    %4 = call @relu(%3) : (tensor<2x5xf32>) -> tensor<2x5xf32>
    %cst = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<2x5xf32>
    %7 = stablehlo.add %arg2, %6 : tensor<2x5xf32>
    return %7 : tensor<2x5xf32>
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
      %14:3 = func.call @closed_call(%iterArg, %iterArg_7, %iterArg_9) : (tensor<5x5xf32>, tensor<1x5xf32>, tensor<2x5xf32>) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xi1>)
      %15 = func.call @dynamic_update_index_in_dim(%iterArg_10, %14#1, %iterArg_8) : (tensor<3x2x5xf32>, tensor<2x5xf32>, tensor<i32>) -> tensor<3x2x5xf32>
      %16 = func.call @dynamic_update_index_in_dim_0(%iterArg_11, %14#2, %iterArg_8) : (tensor<3x2x5xi1>, tensor<2x5xi1>, tensor<i32>) -> tensor<3x2x5xi1>
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %17 = stablehlo.add %iterArg_8, %c_12 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_7, %17, %14#0, %15, %16 : tensor<5x5xf32>, tensor<1x5xf32>, tensor<i32>, tensor<2x5xf32>, tensor<3x2x5xf32>, tensor<3x2x5xi1>
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
      %18:3 = func.call @closed_call_2(%iterArg_8, %iterArg_10, %iterArg_11, %iterArg_12, %16, %17) : (tensor<5x5xf32>, tensor<5x5xf32>, tensor<5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xi1>) -> (tensor<5x5xf32>, tensor<5xf32>, tensor<2x5xf32>)
      %c_15 = stablehlo.constant dense<1> : tensor<i32>
      %19 = stablehlo.add %iterArg_9, %c_15 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_7, %iterArg_8, %19, %18#0, %18#1, %18#2 : tensor<3x2x5xf32>, tensor<3x2x5xi1>, tensor<5x5xf32>, tensor<i32>, tensor<5x5xf32>, tensor<5xf32>, tensor<2x5xf32>
    }
    return %13#6, %13#4, %13#5, %9, %7 : tensor<2x5xf32>, tensor<5x5xf32>, tensor<5xf32>, tensor<5x2xf32>, tensor<2xf32>
  }
  func.func private @closed_call(%arg0: tensor<5x5xf32>, %arg1: tensor<1x5xf32>, %arg2: tensor<2x5xf32>) -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xi1>) {
    %0 = stablehlo.dot_general %arg2, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x5xf32>, tensor<5x5xf32>) -> tensor<2x5xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<2x5xf32>
    %2 = stablehlo.add %0, %1 : tensor<2x5xf32>
    %3 = call @relu(%2) : (tensor<2x5xf32>) -> tensor<2x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %5 = stablehlo.compare GT, %2, %4, FLOAT : (tensor<2x5xf32>, tensor<2x5xf32>) -> tensor<2x5xi1>
    %cst_0 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %7 = stablehlo.multiply %6, %3 : tensor<2x5xf32>
    %8 = stablehlo.add %arg2, %7 : tensor<2x5xf32>
    return %8, %arg2, %5 : tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xi1>
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
  func.func private @closed_call_2(%arg0: tensor<5x5xf32>, %arg1: tensor<5x5xf32>, %arg2: tensor<5xf32>, %arg3: tensor<2x5xf32>, %arg4: tensor<2x5xf32>, %arg5: tensor<2x5xi1>) -> (tensor<5x5xf32>, tensor<5xf32>, tensor<2x5xf32>) {
    %cst = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %1 = stablehlo.multiply %0, %arg3 : tensor<2x5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %3 = stablehlo.select %arg5, %1, %2 : tensor<2x5xi1>, tensor<2x5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<2x5xf32>, tensor<f32>) -> tensor<5xf32>
    %5 = stablehlo.reshape %4 : (tensor<5xf32>) -> tensor<1x5xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.reduce(%5 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<1x5xf32>, tensor<f32>) -> tensor<5xf32>
    %7 = stablehlo.add %arg2, %6 : tensor<5xf32>
    %8 = stablehlo.dot_general %3, %arg4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x5xf32>, tensor<2x5xf32>) -> tensor<5x5xf32>
    %9 = stablehlo.transpose %8, dims = [1, 0] : (tensor<5x5xf32>) -> tensor<5x5xf32>
    %10 = stablehlo.add %arg1, %9 : tensor<5x5xf32>
    %11 = stablehlo.dot_general %3, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x5xf32>, tensor<5x5xf32>) -> tensor<2x5xf32>
    %12 = stablehlo.add %arg3, %11 : tensor<2x5xf32>
    return %10, %7, %12 : tensor<5x5xf32>, tensor<5xf32>, tensor<2x5xf32>
  }
}
// -----
// backward, cuda, takes inputs 0 1 2 3: same text as cpu
