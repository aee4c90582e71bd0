// import jax
// import jax.numpy as jnp
//
//
// def fused_deep_net_block(h0, params):
//     likelihood = jnp.exp(-jnp.abs(h0))
//
//     def layer(inp, w):
//         lin = inp @ w
//         outcome = jax.nn.sigmoid(lin - 0.702)
//         gated = outcome * jax.nn.sigmoid(lin)
//         return inp + 0.861 * gated
//
//     def scan_layer(c, wi):
//         next_h = layer(c, wi)
//         return next_h, None
//
//     top, _ = jax.lax.scan(jax.remat(scan_layer), likelihood, params)
//     return jnp.log1p(jnp.abs(1.751 * top))
//
//   h0: float32[3, 3] in [-1.2, 1.2]
//   params: float32[3, 3, 3] in [-0.7, 0.7]
// -----
// forward, cpu
module @jit_fused_deep_net_block attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>, %arg1: tensor<3x3x3xf32>) -> (tensor<3x3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.abs %arg0 : tensor<3x3xf32>
    %1 = stablehlo.negate %0 : tensor<3x3xf32>
    %2 = stablehlo.exponential %1 : tensor<3x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3:3 = stablehlo.while(%iterArg = %arg1, %iterArg_0 = %c, %iterArg_1 = %2) : tensor<3x3x3xf32>, tensor<i32>, tensor<3x3xf32>
    cond {
      %c_2 = stablehlo.constant dense<3> : tensor<i32>
      %8 = stablehlo.compare LT, %iterArg_0, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %8 : tensor<i1>
    } do {
      %8 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_0) : (tensor<3x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %9 = func.call @closed_call(%iterArg_1, %8) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
      %c_2 = stablehlo.constant dense<1> : tensor<i32>
      %10 = stablehlo.add %iterArg_0, %c_2 : tensor<i32>
      stablehlo.return %iterArg, %10, %9 : tensor<3x3x3xf32>, tensor<i32>, tensor<3x3xf32>
    }
    %cst = stablehlo.constant dense<1.751000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %5 = stablehlo.multiply %4, %3#2 : tensor<3x3xf32>
    %6 = stablehlo.abs %5 : tensor<3x3xf32>
    %7 = stablehlo.log_plus_one %6 : tensor<3x3xf32>
    return %7 : tensor<3x3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x3x3xf32>, %arg1: tensor<i32>) -> tensor<3x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 3] : (tensor<3x3x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x3xf32>) -> tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
  func.func private @closed_call(%arg0: tensor<3x3xf32>, %arg1: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %cst = stablehlo.constant dense<7.020000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %2 = stablehlo.subtract %0, %1 : tensor<3x3xf32>
    %3 = stablehlo.negate %2 : tensor<3x3xf32>
    %4 = stablehlo.exponential %3 : tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %6 = stablehlo.add %5, %4 : tensor<3x3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %8 = stablehlo.divide %7, %6 : tensor<3x3xf32>
    %9 = stablehlo.negate %0 : tensor<3x3xf32>
    %10 = stablehlo.exponential %9 : tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %12 = stablehlo.add %11, %10 : tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %14 = stablehlo.divide %13, %12 : tensor<3x3xf32>
    %15 = stablehlo.multiply %8, %14 : tensor<3x3xf32>
    %cst_4 = stablehlo.constant dense<8.610000e-01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %17 = stablehlo.multiply %16, %15 : tensor<3x3xf32>
    %18 = stablehlo.add %arg0, %17 : tensor<3x3xf32>
    return %18 : tensor<3x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>, %arg1: tensor<3x3x3xf32>) -> (tensor<3x3xf32> {jax.result_info = "result[0]"}, tensor<3x3x3xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.abs %arg0 : tensor<3x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %3 = stablehlo.negate %0 : tensor<3x3xf32>
    %4 = stablehlo.exponential %3 : tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %6:4 = stablehlo.while(%iterArg = %arg1, %iterArg_10 = %c, %iterArg_11 = %4, %iterArg_12 = %5) : tensor<3x3x3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x3x3xf32>
    cond {
      %c_13 = stablehlo.constant dense<3> : tensor<i32>
      %32 = stablehlo.compare LT, %iterArg_10, %c_13, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %32 : tensor<i1>
    } do {
      %32 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_10) : (tensor<3x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %33:2 = func.call @closed_call(%iterArg_11, %32) : (tensor<3x3xf32>, tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3x3xf32>)
      %34 = func.call @dynamic_update_index_in_dim(%iterArg_12, %33#1, %iterArg_10) : (tensor<3x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<3x3x3xf32>
      %c_13 = stablehlo.constant dense<1> : tensor<i32>
      %35 = stablehlo.add %iterArg_10, %c_13 : tensor<i32>
      stablehlo.return %iterArg, %35, %33#0, %34 : tensor<3x3x3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x3x3xf32>
    }
    %cst_1 = stablehlo.constant dense<1.751000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %8 = stablehlo.multiply %7, %6#2 : tensor<3x3xf32>
    %9 = stablehlo.abs %8 : tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %11 = stablehlo.compare GE, %8, %10, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %13 = stablehlo.add %9, %12 : tensor<3x3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %15 = stablehlo.divide %14, %13 : tensor<3x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %17 = stablehlo.select %11, %16, %15 : tensor<3x3xi1>, tensor<3x3xf32>
    %18 = stablehlo.select %11, %15, %16 : tensor<3x3xi1>, tensor<3x3xf32>
    %19 = stablehlo.negate %17 : tensor<3x3xf32>
    %20 = stablehlo.add %18, %19 : tensor<3x3xf32>
    %cst_6 = stablehlo.constant dense<1.751000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %22 = stablehlo.multiply %21, %20 : tensor<3x3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x3x3xf32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %24:5 = stablehlo.while(%iterArg = %6#3, %iterArg_10 = %arg1, %iterArg_11 = %c_8, %iterArg_12 = %22, %iterArg_13 = %23) : tensor<3x3x3xf32>, tensor<3x3x3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x3x3xf32>
    cond {
      %c_14 = stablehlo.constant dense<3> : tensor<i32>
      %32 = stablehlo.compare LT, %iterArg_11, %c_14, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %32 : tensor<i1>
    } do {
      %c_14 = stablehlo.constant dense<3> : tensor<i32>
      %32 = stablehlo.subtract %c_14, %iterArg_11 : tensor<i32>
      %c_15 = stablehlo.constant dense<1> : tensor<i32>
      %33 = stablehlo.subtract %32, %c_15 : tensor<i32>
      %34 = func.call @dynamic_index_in_dim(%iterArg, %33) : (tensor<3x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %35 = func.call @dynamic_index_in_dim(%iterArg_10, %33) : (tensor<3x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %36:2 = func.call @closed_call_0(%iterArg_12, %34, %35) : (tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3x3xf32>)
      %37 = func.call @dynamic_update_index_in_dim(%iterArg_13, %36#1, %33) : (tensor<3x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<3x3x3xf32>
      %c_16 = stablehlo.constant dense<1> : tensor<i32>
      %38 = stablehlo.add %iterArg_11, %c_16 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_10, %38, %36#0, %37 : tensor<3x3x3xf32>, tensor<3x3x3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x3x3xf32>
    }
    %25 = stablehlo.multiply %24#3, %4 : tensor<3x3xf32>
    %26 = stablehlo.negate %25 : tensor<3x3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %28 = stablehlo.select %2, %27, %26 : tensor<3x3xi1>, tensor<3x3xf32>
    %29 = stablehlo.select %2, %26, %27 : tensor<3x3xi1>, tensor<3x3xf32>
    %30 = stablehlo.negate %28 : tensor<3x3xf32>
    %31 = stablehlo.add %29, %30 : tensor<3x3xf32>
    return %31, %24#4 : tensor<3x3xf32>, tensor<3x3x3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x3x3xf32>, %arg1: tensor<i32>) -> tensor<3x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 3] : (tensor<3x3x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x3xf32>) -> tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
  func.func private @closed_call(%arg0: tensor<3x3xf32>, %arg1: tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3x3xf32>) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %cst = stablehlo.constant dense<7.020000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %2 = stablehlo.subtract %0, %1 : tensor<3x3xf32>
    %3 = stablehlo.negate %2 : tensor<3x3xf32>
    %4 = stablehlo.exponential %3 : tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %6 = stablehlo.add %5, %4 : tensor<3x3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %8 = stablehlo.divide %7, %6 : tensor<3x3xf32>
    %9 = stablehlo.negate %0 : tensor<3x3xf32>
    %10 = stablehlo.exponential %9 : tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %12 = stablehlo.add %11, %10 : tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %14 = stablehlo.divide %13, %12 : tensor<3x3xf32>
    %15 = stablehlo.multiply %8, %14 : tensor<3x3xf32>
    %cst_4 = stablehlo.constant dense<8.610000e-01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %17 = stablehlo.multiply %16, %15 : tensor<3x3xf32>
    %18 = stablehlo.add %arg0, %17 : tensor<3x3xf32>
    return %18, %arg0 : tensor<3x3xf32>, tensor<3x3xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x3x3xf32>, %arg1: tensor<3x3xf32>, %arg2: tensor<i32>) -> tensor<3x3x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x3xf32>) -> tensor<1x3x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x3x3xf32>, tensor<1x3x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x3x3xf32>
    return %1 : tensor<3x3x3xf32>
  }
  func.func private @closed_call_0(%arg0: tensor<3x3xf32>, %arg1: tensor<3x3xf32>, %arg2: tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3x3xf32>) {
    %0:3 = stablehlo.optimization_barrier %arg1, %arg2, %arg0 : tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>
    %1 = stablehlo.dot_general %0#0, %0#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %cst = stablehlo.constant dense<7.020000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %3 = stablehlo.subtract %1, %2 : tensor<3x3xf32>
    %4 = stablehlo.negate %3 : tensor<3x3xf32>
    %5 = stablehlo.exponential %4 : tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %7 = stablehlo.add %6, %5 : tensor<3x3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %9 = stablehlo.divide %8, %7 : tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %11 = stablehlo.subtract %10, %9 : tensor<3x3xf32>
    %12 = stablehlo.multiply %9, %11 : tensor<3x3xf32>
    %13 = stablehlo.negate %1 : tensor<3x3xf32>
    %14 = stablehlo.exponential %13 : tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %16 = stablehlo.add %15, %14 : tensor<3x3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %18 = stablehlo.divide %17, %16 : tensor<3x3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %20 = stablehlo.subtract %19, %18 : tensor<3x3xf32>
    %21 = stablehlo.multiply %18, %20 : tensor<3x3xf32>
    %cst_6 = stablehlo.constant dense<8.610000e-01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %23 = stablehlo.multiply %22, %0#2 : tensor<3x3xf32>
    %24 = stablehlo.multiply %9, %23 : tensor<3x3xf32>
    %25 = stablehlo.multiply %23, %18 : tensor<3x3xf32>
    %26 = stablehlo.multiply %24, %21 : tensor<3x3xf32>
    %27 = stablehlo.multiply %25, %12 : tensor<3x3xf32>
    %28 = stablehlo.add %26, %27 : tensor<3x3xf32>
    %29 = stablehlo.dot_general %28, %0#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %30 = stablehlo.transpose %29, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %31 = stablehlo.dot_general %28, %0#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %32 = stablehlo.add %0#2, %31 : tensor<3x3xf32>
    return %32, %30 : tensor<3x3xf32>, tensor<3x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
