// import jax
// import jax.numpy as jnp
//
//
// def state_space_fn(signal, B, w_delta, c_out, D):
//     inflow = signal @ B
//     pre_gate = signal @ w_delta
//     decay = jnp.exp(-jax.nn.softplus(pre_gate))
//     gated_in = (1.0 - decay) * inflow
//     h_init = jnp.zeros((4,))
//
//     def tick(mem, xs_t):
//         a_k, u_k = xs_t
//         mem_new = a_k * mem + u_k
//         return mem_new, mem_new
//
//     mem_end, ys = jax.lax.scan(tick, h_init, (decay, gated_in))
//     y_lin = ys @ c_out + signal @ D
//     outs = 0.35 * y_lin
//     act = jax.nn.silu(outs)
//     return act
//
//   signal: float32[3, 3] in [-1.5, 1.5]
//   B: float32[3, 4] in [-0.7, 0.7]
//   w_delta: float32[3, 4] in [-0.8, 0.8]
//   c_out: float32[4, 1] in [-0.8, 0.8]
//   D: float32[3, 1] in [-0.6, 0.6]
// -----
// forward, cpu
module @jit_state_space_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>, %arg1: tensor<3x4xf32>, %arg2: tensor<3x4xf32>, %arg3: tensor<4x1xf32>, %arg4: tensor<3x1xf32>) -> (tensor<3x1xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
    %1 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
    %2 = call @softplus(%1) : (tensor<3x4xf32>) -> tensor<3x4xf32>
    %3 = stablehlo.negate %2 : tensor<3x4xf32>
    %4 = stablehlo.exponential %3 : tensor<3x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %6 = stablehlo.subtract %5, %4 : tensor<3x4xf32>
    %7 = stablehlo.multiply %6, %0 : tensor<3x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %10:5 = stablehlo.while(%iterArg = %4, %iterArg_3 = %7, %iterArg_4 = %c, %iterArg_5 = %8, %iterArg_6 = %9) : tensor<3x4xf32>, tensor<3x4xf32>, tensor<i32>, tensor<4xf32>, tensor<3x4xf32>
    cond {
      %c_7 = stablehlo.constant dense<3> : tensor<i32>
      %17 = stablehlo.compare LT, %iterArg_4, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %17 : tensor<i1>
    } do {
      %17 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_4) : (tensor<3x4xf32>, tensor<i32>) -> tensor<4xf32>
      %18 = func.call @dynamic_index_in_dim(%iterArg_3, %iterArg_4) : (tensor<3x4xf32>, tensor<i32>) -> tensor<4xf32>
      %19 = stablehlo.multiply %17, %iterArg_5 : tensor<4xf32>
      %20 = stablehlo.add %19, %18 : tensor<4xf32>
      %21 = func.call @dynamic_update_index_in_dim(%iterArg_6, %20, %iterArg_4) : (tensor<3x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<3x4xf32>
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %22 = stablehlo.add %iterArg_4, %c_7 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %22, %20, %21 : tensor<3x4xf32>, tensor<3x4xf32>, tensor<i32>, tensor<4xf32>, tensor<3x4xf32>
    }
    %11 = stablehlo.dot_general %10#4, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<4x1xf32>) -> tensor<3x1xf32>
    %12 = stablehlo.dot_general %arg0, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x1xf32>) -> tensor<3x1xf32>
    %13 = stablehlo.add %11, %12 : tensor<3x1xf32>
    %cst_2 = stablehlo.constant dense<3.500000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %15 = stablehlo.multiply %14, %13 : tensor<3x1xf32>
    %16 = call @silu(%15) : (tensor<3x1xf32>) -> tensor<3x1xf32>
    return %16 : tensor<3x1xf32>
  }
  func.func private @softplus(%arg0: tensor<3x4xf32>) -> tensor<3x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<3x4xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<3x4xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<3x4xf32>
    %7 = stablehlo.abs %3 : tensor<3x4xf32>
    %8 = stablehlo.negate %7 : tensor<3x4xf32>
    %9 = stablehlo.exponential %8 : tensor<3x4xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<3x4xf32>
    %11 = stablehlo.add %1, %10 : tensor<3x4xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<3x4xi1>, tensor<3x4xf32>
    return %12 : tensor<3x4xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<3x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<3x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<3x4xf32>
    return %1 : tensor<3x4xf32>
  }
  func.func private @silu(%arg0: tensor<3x1xf32>) -> tensor<3x1xf32> {
    %0 = stablehlo.negate %arg0 : tensor<3x1xf32>
    %1 = stablehlo.exponential %0 : tensor<3x1xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %3 = stablehlo.add %2, %1 : tensor<3x1xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %5 = stablehlo.divide %4, %3 : tensor<3x1xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<3x1xf32>
    return %6 : tensor<3x1xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>, %arg1: tensor<3x4xf32>, %arg2: tensor<3x4xf32>, %arg3: tensor<4x1xf32>, %arg4: tensor<3x1xf32>) -> (tensor<3x3xf32> {jax.result_info = "result[0]"}, tensor<3x4xf32> {jax.result_info = "result[1]"}, tensor<3x4xf32> {jax.result_info = "result[2]"}, tensor<4x1xf32> {jax.result_info = "result[3]"}, tensor<3x1xf32> {jax.result_info = "result[4]"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
    %1 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
    %2:2 = call @softplus(%1) : (tensor<3x4xf32>) -> (tensor<3x4xf32>, tensor<3x4xf32>)
    %3 = stablehlo.negate %2#0 : tensor<3x4xf32>
    %4 = stablehlo.exponential %3 : tensor<3x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %6 = stablehlo.subtract %5, %4 : tensor<3x4xf32>
    %7 = stablehlo.multiply %6, %0 : tensor<3x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %11:6 = stablehlo.while(%iterArg = %4, %iterArg_10 = %7, %iterArg_11 = %c, %iterArg_12 = %8, %iterArg_13 = %9, %iterArg_14 = %10) : tensor<3x4xf32>, tensor<3x4xf32>, tensor<i32>, tensor<4xf32>, tensor<3x4xf32>, tensor<3x4xf32>
    cond {
      %c_15 = stablehlo.constant dense<3> : tensor<i32>
      %47 = stablehlo.compare LT, %iterArg_11, %c_15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %47 : tensor<i1>
    } do {
      %47 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_11) : (tensor<3x4xf32>, tensor<i32>) -> tensor<4xf32>
      %48 = func.call @dynamic_index_in_dim(%iterArg_10, %iterArg_11) : (tensor<3x4xf32>, tensor<i32>) -> tensor<4xf32>
      %49 = stablehlo.multiply %47, %iterArg_12 : tensor<4xf32>
      %50 = stablehlo.add %49, %48 : tensor<4xf32>
      %51 = func.call @dynamic_update_index_in_dim(%iterArg_13, %50, %iterArg_11) : (tensor<3x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<3x4xf32>
      %52 = func.call @dynamic_update_index_in_dim(%iterArg_14, %iterArg_12, %iterArg_11) : (tensor<3x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<3x4xf32>
      %c_15 = stablehlo.constant dense<1> : tensor<i32>
      %53 = stablehlo.add %iterArg_11, %c_15 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_10, %53, %50, %51, %52 : tensor<3x4xf32>, tensor<3x4xf32>, tensor<i32>, tensor<4xf32>, tensor<3x4xf32>, tensor<3x4xf32>
    }
    %12 = stablehlo.dot_general %11#4, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<4x1xf32>) -> tensor<3x1xf32>
    %13 = stablehlo.dot_general %arg0, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x1xf32>) -> tensor<3x1xf32>
    %14 = stablehlo.add %12, %13 : tensor<3x1xf32>
    %cst_3 = stablehlo.constant dense<3.500000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %16 = stablehlo.multiply %15, %14 : tensor<3x1xf32>
    %17:2 = call @silu(%16) : (tensor<3x1xf32>) -> (tensor<3x1xf32>, tensor<3x1xf32>)
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %19 = call @silu_0(%17#0, %17#1, %16, %18) : (tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x1xf32>) -> tensor<3x1xf32>
    %cst_5 = stablehlo.constant dense<3.500000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<3x1xf32>
    %22 = stablehlo.dot_general %21, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x1xf32>, tensor<3x3xf32>) -> tensor<1x3xf32>
    %23 = stablehlo.transpose %22, dims = [1, 0] : (tensor<1x3xf32>) -> tensor<3x1xf32>
    %24 = stablehlo.dot_general %21, %arg4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x1xf32>, tensor<3x1xf32>) -> tensor<3x3xf32>
    %25 = stablehlo.dot_general %21, %11#4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x1xf32>, tensor<3x4xf32>) -> tensor<1x4xf32>
    %26 = stablehlo.transpose %25, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
    %27 = stablehlo.dot_general %21, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x1xf32>, tensor<4x1xf32>) -> tensor<3x4xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %31:7 = stablehlo.while(%iterArg = %27, %iterArg_10 = %11#5, %iterArg_11 = %4, %iterArg_12 = %c_9, %iterArg_13 = %28, %iterArg_14 = %29, %iterArg_15 = %30) : tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<i32>, tensor<4xf32>, tensor<3x4xf32>, tensor<3x4xf32>
    cond {
      %c_16 = stablehlo.constant dense<3> : tensor<i32>
      %47 = stablehlo.compare LT, %iterArg_12, %c_16, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %47 : tensor<i1>
    } do {
      %c_16 = stablehlo.constant dense<3> : tensor<i32>
      %47 = stablehlo.subtract %c_16, %iterArg_12 : tensor<i32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %48 = stablehlo.subtract %47, %c_17 : tensor<i32>
      %49 = func.call @dynamic_index_in_dim(%iterArg, %48) : (tensor<3x4xf32>, tensor<i32>) -> tensor<4xf32>
      %50 = func.call @dynamic_index_in_dim(%iterArg_10, %48) : (tensor<3x4xf32>, tensor<i32>) -> tensor<4xf32>
      %51 = func.call @dynamic_index_in_dim(%iterArg_11, %48) : (tensor<3x4xf32>, tensor<i32>) -> tensor<4xf32>
      %52 = stablehlo.add %iterArg_13, %49 : tensor<4xf32>
      %53 = stablehlo.multiply %51, %52 : tensor<4xf32>
      %54 = stablehlo.multiply %52, %50 : tensor<4xf32>
      %55 = func.call @dynamic_update_index_in_dim(%iterArg_14, %54, %48) : (tensor<3x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<3x4xf32>
      %56 = func.call @dynamic_update_index_in_dim(%iterArg_15, %52, %48) : (tensor<3x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<3x4xf32>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %57 = stablehlo.add %iterArg_12, %c_18 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_10, %iterArg_11, %57, %53, %55, %56 : tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<i32>, tensor<4xf32>, tensor<3x4xf32>, tensor<3x4xf32>
    }
    %32 = stablehlo.multiply %6, %31#6 : tensor<3x4xf32>
    %33 = stablehlo.multiply %31#6, %0 : tensor<3x4xf32>
    %34 = stablehlo.negate %33 : tensor<3x4xf32>
    %35 = stablehlo.add %31#5, %34 : tensor<3x4xf32>
    %36 = stablehlo.multiply %35, %4 : tensor<3x4xf32>
    %37 = stablehlo.negate %36 : tensor<3x4xf32>
    %38 = call @softplus_1(%2#1, %37) : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
    %39 = stablehlo.dot_general %38, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<3x3xf32>) -> tensor<4x3xf32>
    %40 = stablehlo.transpose %39, dims = [1, 0] : (tensor<4x3xf32>) -> tensor<3x4xf32>
    %41 = stablehlo.dot_general %38, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x3xf32>
    %42 = stablehlo.add %24, %41 : tensor<3x3xf32>
    %43 = stablehlo.dot_general %32, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<3x3xf32>) -> tensor<4x3xf32>
    %44 = stablehlo.transpose %43, dims = [1, 0] : (tensor<4x3xf32>) -> tensor<3x4xf32>
    %45 = stablehlo.dot_general %32, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x3xf32>
    %46 = stablehlo.add %42, %45 : tensor<3x3xf32>
    return %46, %44, %40, %26, %23 : tensor<3x3xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<4x1xf32>, tensor<3x1xf32>
  }
  func.func private @softplus(%arg0: tensor<3x4xf32>) -> (tensor<3x4xf32>, tensor<3x4xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<3x4xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<3x4xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<3x4xf32>
    %7 = stablehlo.abs %3 : tensor<3x4xf32>
    %8 = stablehlo.negate %7 : tensor<3x4xf32>
    %9 = stablehlo.exponential %8 : tensor<3x4xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<3x4xf32>
    %11 = stablehlo.add %1, %10 : tensor<3x4xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<3x4xi1>, tensor<3x4xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<3x4xi1>, tensor<3x4xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<3x4xi1>, tensor<3x4xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<3x4xf32>
    %22 = stablehlo.exponential %21 : tensor<3x4xf32>
    return %12, %22 : tensor<3x4xf32>, tensor<3x4xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<3x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<3x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<3x4xf32>
    return %1 : tensor<3x4xf32>
  }
  func.func private @silu(%arg0: tensor<3x1xf32>) -> (tensor<3x1xf32>, tensor<3x1xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<3x1xf32>
    %1 = stablehlo.exponential %0 : tensor<3x1xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %3 = stablehlo.add %2, %1 : tensor<3x1xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %5 = stablehlo.divide %4, %3 : tensor<3x1xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<3x1xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<3x1xf32>
    return %8, %5 : tensor<3x1xf32>, tensor<3x1xf32>
  }
  func.func private @silu_0(%arg0: tensor<3x1xf32>, %arg1: tensor<3x1xf32>, %arg2: tensor<3x1xf32>, %arg3: tensor<3x1xf32>) -> tensor<3x1xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<3x1xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<3x1xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<3x1xf32>
    %3 = stablehlo.add %1, %2 : tensor<3x1xf32>
    return %3 : tensor<3x1xf32>
  }
  func.func private @softplus_1(%arg0: tensor<3x4xf32>, %arg1: tensor<3x4xf32>) -> tensor<3x4xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<3x4xf32>
    return %0 : tensor<3x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
