// import jax
//
//
// def act(v):
//     return v * jax.nn.sigmoid(v)
//
//
// def matrix_ssm(
//     D: jax.Array,
//     xs: jax.Array,
//     B: jax.Array,
//     A: jax.Array,
//     h0: jax.Array,
//     c_out: jax.Array,
// ):
//     bu = xs @ B
//
//     def loop_body(state_h, u_t):
//         state_h_next = A @ state_h + u_t
//         return state_h_next, state_h_next
//
//     state_h_out, ys = jax.lax.scan(loop_body, h0, bu)
//     y = ys @ c_out + xs @ D
//     response = act(y)
//     return response
//
//   D: float32[4, 1] in [-0.6, 0.6]
//   xs: float32[3, 4] in [-1.5, 1.5]
//   B: float32[4, 2] in [-0.7, 0.7]
//   A: float32[2, 2] in [-0.35, 0.35]
//   h0: float32[2] in [-1, 1]
//   c_out: float32[2, 1] in [-0.8, 0.8]
// -----
// forward, cpu
module @jit_matrix_ssm attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x1xf32>, %arg1: tensor<3x4xf32>, %arg2: tensor<4x2xf32>, %arg3: tensor<2x2xf32>, %arg4: tensor<2xf32>, %arg5: tensor<2x1xf32>) -> (tensor<3x1xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg1, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<4x2xf32>) -> tensor<3x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2:5 = stablehlo.while(%iterArg = %0, %iterArg_2 = %arg3, %iterArg_3 = %c, %iterArg_4 = %arg4, %iterArg_5 = %1) : tensor<3x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>, tensor<3x2xf32>
    cond {
      %c_6 = stablehlo.constant dense<3> : tensor<i32>
      %13 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %13 : tensor<i1>
    } do {
      %13 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_3) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %14 = stablehlo.dot_general %iterArg_2, %iterArg_4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2xf32>) -> tensor<2xf32>
      %15 = stablehlo.add %14, %13 : tensor<2xf32>
      %16 = func.call @dynamic_update_index_in_dim(%iterArg_5, %15, %iterArg_3) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %c_6 = stablehlo.constant dense<1> : tensor<i32>
      %17 = stablehlo.add %iterArg_3, %c_6 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_2, %17, %15, %16 : tensor<3x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>, tensor<3x2xf32>
    }
    %3 = stablehlo.dot_general %2#4, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x2xf32>, tensor<2x1xf32>) -> tensor<3x1xf32>
    %4 = stablehlo.dot_general %arg1, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<4x1xf32>) -> tensor<3x1xf32>
    %5 = stablehlo.add %3, %4 : tensor<3x1xf32>
    %6 = stablehlo.negate %5 : tensor<3x1xf32>
    %7 = stablehlo.exponential %6 : tensor<3x1xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %9 = stablehlo.add %8, %7 : tensor<3x1xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %11 = stablehlo.divide %10, %9 : tensor<3x1xf32>
    %12 = stablehlo.multiply %5, %11 : tensor<3x1xf32>
    return %12 : tensor<3x1xf32>
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
  func.func public @main(%arg0: tensor<4x1xf32>, %arg1: tensor<3x4xf32>, %arg2: tensor<4x2xf32>, %arg3: tensor<2x2xf32>, %arg4: tensor<2xf32>, %arg5: tensor<2x1xf32>) -> (tensor<4x1xf32> {jax.result_info = "result[0]"}, tensor<3x4xf32> {jax.result_info = "result[1]"}, tensor<4x2xf32> {jax.result_info = "result[2]"}, tensor<2x2xf32> {jax.result_info = "result[3]"}, tensor<2xf32> {jax.result_info = "result[4]"}, tensor<2x1xf32> {jax.result_info = "result[5]"}) {
    %0 = stablehlo.dot_general %arg1, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<4x2xf32>) -> tensor<3x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3:6 = stablehlo.while(%iterArg = %0, %iterArg_9 = %arg3, %iterArg_10 = %c, %iterArg_11 = %arg4, %iterArg_12 = %1, %iterArg_13 = %2) : tensor<3x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>, tensor<3x2xf32>, tensor<3x2xf32>
    cond {
      %c_14 = stablehlo.constant dense<3> : tensor<i32>
      %35 = stablehlo.compare LT, %iterArg_10, %c_14, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %35 : tensor<i1>
    } do {
      %35 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_10) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %36 = stablehlo.dot_general %iterArg_9, %iterArg_11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2xf32>) -> tensor<2xf32>
      %37 = stablehlo.add %36, %35 : tensor<2xf32>
      %38 = func.call @dynamic_update_index_in_dim(%iterArg_12, %37, %iterArg_10) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %39 = func.call @dynamic_update_index_in_dim(%iterArg_13, %iterArg_11, %iterArg_10) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %c_14 = stablehlo.constant dense<1> : tensor<i32>
      %40 = stablehlo.add %iterArg_10, %c_14 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_9, %40, %37, %38, %39 : tensor<3x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>, tensor<3x2xf32>, tensor<3x2xf32>
    }
    %4 = stablehlo.dot_general %3#4, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x2xf32>, tensor<2x1xf32>) -> tensor<3x1xf32>
    %5 = stablehlo.dot_general %arg1, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<4x1xf32>) -> tensor<3x1xf32>
    %6 = stablehlo.add %4, %5 : tensor<3x1xf32>
    %7 = stablehlo.negate %6 : tensor<3x1xf32>
    %8 = stablehlo.exponential %7 : tensor<3x1xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %10 = stablehlo.add %9, %8 : tensor<3x1xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %12 = stablehlo.divide %11, %10 : tensor<3x1xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %14 = stablehlo.subtract %13, %12 : tensor<3x1xf32>
    %15 = stablehlo.multiply %12, %14 : tensor<3x1xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %17 = stablehlo.multiply %6, %16 : tensor<3x1xf32>
    %18 = stablehlo.multiply %16, %12 : tensor<3x1xf32>
    %19 = stablehlo.multiply %17, %15 : tensor<3x1xf32>
    %20 = stablehlo.add %18, %19 : tensor<3x1xf32>
    %21 = stablehlo.dot_general %20, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x1xf32>, tensor<3x4xf32>) -> tensor<1x4xf32>
    %22 = stablehlo.transpose %21, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
    %23 = stablehlo.dot_general %20, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x1xf32>, tensor<4x1xf32>) -> tensor<3x4xf32>
    %24 = stablehlo.dot_general %20, %3#4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x1xf32>, tensor<3x2xf32>) -> tensor<1x2xf32>
    %25 = stablehlo.transpose %24, dims = [1, 0] : (tensor<1x2xf32>) -> tensor<2x1xf32>
    %26 = stablehlo.dot_general %20, %arg5, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x1xf32>, tensor<2x1xf32>) -> tensor<3x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %30:7 = stablehlo.while(%iterArg = %26, %iterArg_9 = %3#5, %iterArg_10 = %arg3, %iterArg_11 = %c_8, %iterArg_12 = %28, %iterArg_13 = %27, %iterArg_14 = %29) : tensor<3x2xf32>, tensor<3x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2x2xf32>, tensor<2xf32>, tensor<3x2xf32>
    cond {
      %c_15 = stablehlo.constant dense<3> : tensor<i32>
      %35 = stablehlo.compare LT, %iterArg_11, %c_15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %35 : tensor<i1>
    } do {
      %c_15 = stablehlo.constant dense<3> : tensor<i32>
      %35 = stablehlo.subtract %c_15, %iterArg_11 : tensor<i32>
      %c_16 = stablehlo.constant dense<1> : tensor<i32>
      %36 = stablehlo.subtract %35, %c_16 : tensor<i32>
      %37 = func.call @dynamic_index_in_dim(%iterArg, %36) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %38 = func.call @dynamic_index_in_dim(%iterArg_9, %36) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %39 = stablehlo.add %iterArg_13, %37 : tensor<2xf32>
      %40 = stablehlo.dot_general %39, %iterArg_10, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %41 = stablehlo.dot_general %39, %38, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
      %42 = stablehlo.add %iterArg_12, %41 : tensor<2x2xf32>
      %43 = func.call @dynamic_update_index_in_dim(%iterArg_14, %39, %36) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %44 = stablehlo.add %iterArg_11, %c_17 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_9, %iterArg_10, %44, %42, %40, %43 : tensor<3x2xf32>, tensor<3x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2x2xf32>, tensor<2xf32>, tensor<3x2xf32>
    }
    %31 = stablehlo.dot_general %30#6, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x2xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
    %32 = stablehlo.transpose %31, dims = [1, 0] : (tensor<2x4xf32>) -> tensor<4x2xf32>
    %33 = stablehlo.dot_general %30#6, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x2xf32>, tensor<4x2xf32>) -> tensor<3x4xf32>
    %34 = stablehlo.add %23, %33 : tensor<3x4xf32>
    return %22, %34, %32, %30#4, %30#5, %25 : tensor<4x1xf32>, tensor<3x4xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x1xf32>
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
// backward, cuda: same text as cpu
