// import jax
// import jax.numpy as jnp
//
//
// def compute_state_space(xs, D, b_in, gate_w, w_out):
//     bu = xs @ b_in
//     pre_gate = xs @ gate_w
//     a_t = jax.nn.sigmoid(pre_gate)
//     h0 = jnp.zeros((4,), bu.dtype)
//
//     def step(mem, item):
//         a_k, u_k = item
//         new_mem = a_k * mem + u_k
//         return new_mem, new_mem
//
//     last_mem, trace = jax.lax.scan(step, h0, (a_t, bu))
//     y = trace @ w_out + xs @ D
//     norm = jnp.sqrt(jnp.sum(y**2, keepdims=True) + 1e-5)
//     ratio = y / norm
//     return ratio
//
//   xs: float32[7, 2] in [-1.5, 1.5]
//   D: float32[2, 1] in [-0.6, 0.6]
//   b_in: float32[2, 4] in [-0.7, 0.7]
//   gate_w: float32[2, 4] in [-0.8, 0.8]
//   w_out: float32[4, 1] in [-0.8, 0.8]
// -----
// forward, cpu
module @jit_compute_state_space attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x2xf32>, %arg1: tensor<2x1xf32>, %arg2: tensor<2x4xf32>, %arg3: tensor<2x4xf32>, %arg4: tensor<4x1xf32>) -> (tensor<7x1xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<2x4xf32>) -> tensor<7x4xf32>
    %1 = stablehlo.dot_general %arg0, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<2x4xf32>) -> tensor<7x4xf32>
    %2 = stablehlo.negate %1 : tensor<7x4xf32>
    %3 = stablehlo.exponential %2 : tensor<7x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %5 = stablehlo.add %4, %3 : tensor<7x4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %7 = stablehlo.divide %6, %5 : tensor<7x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %10:5 = stablehlo.while(%iterArg = %7, %iterArg_5 = %0, %iterArg_6 = %c, %iterArg_7 = %8, %iterArg_8 = %9) : tensor<7x4xf32>, tensor<7x4xf32>, tensor<i32>, tensor<4xf32>, tensor<7x4xf32>
    cond {
      %c_9 = stablehlo.constant dense<7> : tensor<i32>
      %22 = stablehlo.compare LT, %iterArg_6, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %22 : tensor<i1>
    } do {
      %22 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_6) : (tensor<7x4xf32>, tensor<i32>) -> tensor<4xf32>
      %23 = func.call @dynamic_index_in_dim(%iterArg_5, %iterArg_6) : (tensor<7x4xf32>, tensor<i32>) -> tensor<4xf32>
      %24 = stablehlo.multiply %22, %iterArg_7 : tensor<4xf32>
      %25 = stablehlo.add %24, %23 : tensor<4xf32>
      %26 = func.call @dynamic_update_index_in_dim(%iterArg_8, %25, %iterArg_6) : (tensor<7x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<7x4xf32>
      %c_9 = stablehlo.constant dense<1> : tensor<i32>
      %27 = stablehlo.add %iterArg_6, %c_9 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_5, %27, %25, %26 : tensor<7x4xf32>, tensor<7x4xf32>, tensor<i32>, tensor<4xf32>, tensor<7x4xf32>
    }
    %11 = stablehlo.dot_general %10#4, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x4xf32>, tensor<4x1xf32>) -> tensor<7x1xf32>
    %12 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<2x1xf32>) -> tensor<7x1xf32>
    %13 = stablehlo.add %11, %12 : tensor<7x1xf32>
    %14 = stablehlo.multiply %13, %13 : tensor<7x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%14 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<7x1xf32>, tensor<f32>) -> tensor<f32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_4 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %18 = stablehlo.add %16, %17 : tensor<1x1xf32>
    %19 = stablehlo.sqrt %18 : tensor<1x1xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<7x1xf32>
    %21 = stablehlo.divide %13, %20 : tensor<7x1xf32>
    return %21 : tensor<7x1xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<7x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<7x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<7x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<7x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<7x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<7x4xf32>
    return %1 : tensor<7x4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x2xf32>, %arg1: tensor<2x1xf32>, %arg2: tensor<2x4xf32>, %arg3: tensor<2x4xf32>, %arg4: tensor<4x1xf32>) -> (tensor<7x2xf32> {jax.result_info = "result[0]"}, tensor<2x1xf32> {jax.result_info = "result[1]"}, tensor<2x4xf32> {jax.result_info = "result[2]"}, tensor<2x4xf32> {jax.result_info = "result[3]"}, tensor<4x1xf32> {jax.result_info = "result[4]"}) {
    %0 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<2x4xf32>) -> tensor<7x4xf32>
    %1 = stablehlo.dot_general %arg0, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<2x4xf32>) -> tensor<7x4xf32>
    %2 = stablehlo.negate %1 : tensor<7x4xf32>
    %3 = stablehlo.exponential %2 : tensor<7x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %5 = stablehlo.add %4, %3 : tensor<7x4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %7 = stablehlo.divide %6, %5 : tensor<7x4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %9 = stablehlo.subtract %8, %7 : tensor<7x4xf32>
    %10 = stablehlo.multiply %7, %9 : tensor<7x4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %14:6 = stablehlo.while(%iterArg = %7, %iterArg_17 = %0, %iterArg_18 = %c, %iterArg_19 = %11, %iterArg_20 = %12, %iterArg_21 = %13) : tensor<7x4xf32>, tensor<7x4xf32>, tensor<i32>, tensor<4xf32>, tensor<7x4xf32>, tensor<7x4xf32>
    cond {
      %c_22 = stablehlo.constant dense<7> : tensor<i32>
      %64 = stablehlo.compare LT, %iterArg_18, %c_22, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %64 : tensor<i1>
    } do {
      %64 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_18) : (tensor<7x4xf32>, tensor<i32>) -> tensor<4xf32>
      %65 = func.call @dynamic_index_in_dim(%iterArg_17, %iterArg_18) : (tensor<7x4xf32>, tensor<i32>) -> tensor<4xf32>
      %66 = stablehlo.multiply %64, %iterArg_19 : tensor<4xf32>
      %67 = stablehlo.add %66, %65 : tensor<4xf32>
      %68 = func.call @dynamic_update_index_in_dim(%iterArg_20, %67, %iterArg_18) : (tensor<7x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<7x4xf32>
      %69 = func.call @dynamic_update_index_in_dim(%iterArg_21, %iterArg_19, %iterArg_18) : (tensor<7x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<7x4xf32>
      %c_22 = stablehlo.constant dense<1> : tensor<i32>
      %70 = stablehlo.add %iterArg_18, %c_22 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_17, %70, %67, %68, %69 : tensor<7x4xf32>, tensor<7x4xf32>, tensor<i32>, tensor<4xf32>, tensor<7x4xf32>, tensor<7x4xf32>
    }
    %15 = stablehlo.dot_general %14#4, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x4xf32>, tensor<4x1xf32>) -> tensor<7x1xf32>
    %16 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<2x1xf32>) -> tensor<7x1xf32>
    %17 = stablehlo.add %15, %16 : tensor<7x1xf32>
    %18 = stablehlo.multiply %17, %17 : tensor<7x1xf32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<7x1xf32>
    %20 = stablehlo.multiply %19, %17 : tensor<7x1xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%18 init: %cst_6) applies stablehlo.add across dimensions = [0, 1] : (tensor<7x1xf32>, tensor<f32>) -> tensor<f32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_7 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %24 = stablehlo.add %22, %23 : tensor<1x1xf32>
    %25 = stablehlo.sqrt %24 : tensor<1x1xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %27 = stablehlo.divide %26, %25 : tensor<1x1xf32>
    %28 = stablehlo.multiply %25, %25 : tensor<1x1xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %30 = stablehlo.divide %29, %28 : tensor<1x1xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<7x1xf32>
    %32 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<7x1xf32>
    %33 = stablehlo.multiply %31, %32 : tensor<7x1xf32>
    %34 = stablehlo.multiply %33, %17 : tensor<7x1xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.reduce(%34 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<7x1xf32>, tensor<f32>) -> tensor<1xf32>
    %36 = stablehlo.reshape %35 : (tensor<1xf32>) -> tensor<1x1xf32>
    %37 = stablehlo.negate %36 : tensor<1x1xf32>
    %38 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<7x1xf32>
    %39 = stablehlo.divide %31, %38 : tensor<7x1xf32>
    %40 = stablehlo.multiply %37, %27 : tensor<1x1xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.reduce(%40 init: %cst_12) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [] : (tensor<f32>) -> tensor<7x1xf32>
    %43 = stablehlo.multiply %42, %20 : tensor<7x1xf32>
    %44 = stablehlo.add %39, %43 : tensor<7x1xf32>
    %45 = stablehlo.dot_general %44, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x1xf32>, tensor<7x2xf32>) -> tensor<1x2xf32>
    %46 = stablehlo.transpose %45, dims = [1, 0] : (tensor<1x2xf32>) -> tensor<2x1xf32>
    %47 = stablehlo.dot_general %44, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<7x1xf32>, tensor<2x1xf32>) -> tensor<7x2xf32>
    %48 = stablehlo.dot_general %44, %14#4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x1xf32>, tensor<7x4xf32>) -> tensor<1x4xf32>
    %49 = stablehlo.transpose %48, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
    %50 = stablehlo.dot_general %44, %arg4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<7x1xf32>, tensor<4x1xf32>) -> tensor<7x4xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %54:7 = stablehlo.while(%iterArg = %50, %iterArg_17 = %14#5, %iterArg_18 = %7, %iterArg_19 = %c_16, %iterArg_20 = %51, %iterArg_21 = %52, %iterArg_22 = %53) : tensor<7x4xf32>, tensor<7x4xf32>, tensor<7x4xf32>, tensor<i32>, tensor<4xf32>, tensor<7x4xf32>, tensor<7x4xf32>
    cond {
      %c_23 = stablehlo.constant dense<7> : tensor<i32>
      %64 = stablehlo.compare LT, %iterArg_19, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %64 : tensor<i1>
    } do {
      %c_23 = stablehlo.constant dense<7> : tensor<i32>
      %64 = stablehlo.subtract %c_23, %iterArg_19 : tensor<i32>
      %c_24 = stablehlo.constant dense<1> : tensor<i32>
      %65 = stablehlo.subtract %64, %c_24 : tensor<i32>
      %66 = func.call @dynamic_index_in_dim(%iterArg, %65) : (tensor<7x4xf32>, tensor<i32>) -> tensor<4xf32>
      %67 = func.call @dynamic_index_in_dim(%iterArg_17, %65) : (tensor<7x4xf32>, tensor<i32>) -> tensor<4xf32>
      %68 = func.call @dynamic_index_in_dim(%iterArg_18, %65) : (tensor<7x4xf32>, tensor<i32>) -> tensor<4xf32>
      %69 = stablehlo.add %iterArg_20, %66 : tensor<4xf32>
      %70 = stablehlo.multiply %68, %69 : tensor<4xf32>
      %71 = stablehlo.multiply %69, %67 : tensor<4xf32>
      %72 = func.call @dynamic_update_index_in_dim(%iterArg_21, %71, %65) : (tensor<7x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<7x4xf32>
      %73 = func.call @dynamic_update_index_in_dim(%iterArg_22, %69, %65) : (tensor<7x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<7x4xf32>
      %c_25 = stablehlo.constant dense<1> : tensor<i32>
      %74 = stablehlo.add %iterArg_19, %c_25 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_17, %iterArg_18, %74, %70, %72, %73 : tensor<7x4xf32>, tensor<7x4xf32>, tensor<7x4xf32>, tensor<i32>, tensor<4xf32>, tensor<7x4xf32>, tensor<7x4xf32>
    }
    %55 = stablehlo.multiply %54#5, %10 : tensor<7x4xf32>
    %56 = stablehlo.dot_general %55, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x4xf32>, tensor<7x2xf32>) -> tensor<4x2xf32>
    %57 = stablehlo.transpose %56, dims = [1, 0] : (tensor<4x2xf32>) -> tensor<2x4xf32>
    %58 = stablehlo.dot_general %55, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<7x4xf32>, tensor<2x4xf32>) -> tensor<7x2xf32>
    %59 = stablehlo.add %47, %58 : tensor<7x2xf32>
    %60 = stablehlo.dot_general %54#6, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x4xf32>, tensor<7x2xf32>) -> tensor<4x2xf32>
    %61 = stablehlo.transpose %60, dims = [1, 0] : (tensor<4x2xf32>) -> tensor<2x4xf32>
    %62 = stablehlo.dot_general %54#6, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<7x4xf32>, tensor<2x4xf32>) -> tensor<7x2xf32>
    %63 = stablehlo.add %59, %62 : tensor<7x2xf32>
    return %63, %46, %61, %57, %49 : tensor<7x2xf32>, tensor<2x1xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<4x1xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<7x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<7x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<7x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<7x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<7x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<7x4xf32>
    return %1 : tensor<7x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
