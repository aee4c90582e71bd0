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
      %9 = stablehlo.dot_general %iterArg_1, %8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
      %cst_2 = stablehlo.constant dense<7.020000e-01> : tensor<f32>
      %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %11 = stablehlo.subtract %9, %10 : tensor<3x3xf32>
      %12 = stablehlo.negate %11 : tensor<3x3xf32>
      %13 = stablehlo.exponential %12 : tensor<3x3xf32>
      %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %15 = stablehlo.add %14, %13 : tensor<3x3xf32>
      %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %17 = stablehlo.divide %16, %15 : tensor<3x3xf32>
      %18 = stablehlo.negate %9 : tensor<3x3xf32>
      %19 = stablehlo.exponential %18 : tensor<3x3xf32>
      %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %21 = stablehlo.add %20, %19 : tensor<3x3xf32>
      %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %22 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %23 = stablehlo.divide %22, %21 : tensor<3x3xf32>
      %24 = stablehlo.multiply %17, %23 : tensor<3x3xf32>
      %cst_7 = stablehlo.constant dense<8.610000e-01> : tensor<f32>
      %25 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %26 = stablehlo.multiply %25, %24 : tensor<3x3xf32>
      %27 = stablehlo.add %iterArg_1, %26 : tensor<3x3xf32>
      %c_8 = stablehlo.constant dense<1> : tensor<i32>
      %28 = stablehlo.add %iterArg_0, %c_8 : tensor<i32>
      stablehlo.return %iterArg, %28, %27 : tensor<3x3x3xf32>, tensor<i32>, tensor<3x3xf32>
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
      %33 = stablehlo.dot_general %iterArg_11, %32, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
      %cst_13 = stablehlo.constant dense<7.020000e-01> : tensor<f32>
      %34 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %35 = stablehlo.subtract %33, %34 : tensor<3x3xf32>
      %36 = stablehlo.negate %35 : tensor<3x3xf32>
      %37 = stablehlo.exponential %36 : tensor<3x3xf32>
      %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %38 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %39 = stablehlo.add %38, %37 : tensor<3x3xf32>
      %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %40 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %41 = stablehlo.divide %40, %39 : tensor<3x3xf32>
      %42 = stablehlo.negate %33 : tensor<3x3xf32>
      %43 = stablehlo.exponential %42 : tensor<3x3xf32>
      %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %44 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %45 = stablehlo.add %44, %43 : tensor<3x3xf32>
      %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %46 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %47 = stablehlo.divide %46, %45 : tensor<3x3xf32>
      %48 = stablehlo.multiply %41, %47 : tensor<3x3xf32>
      %cst_18 = stablehlo.constant dense<8.610000e-01> : tensor<f32>
      %49 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %50 = stablehlo.multiply %49, %48 : tensor<3x3xf32>
      %51 = stablehlo.add %iterArg_11, %50 : tensor<3x3xf32>
      %52 = func.call @dynamic_update_index_in_dim(%iterArg_12, %iterArg_11, %iterArg_10) : (tensor<3x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<3x3x3xf32>
      %c_19 = stablehlo.constant dense<1> : tensor<i32>
      %53 = stablehlo.add %iterArg_10, %c_19 : tensor<i32>
      stablehlo.return %iterArg, %53, %51, %52 : tensor<3x3x3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x3x3xf32>
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
      %36:3 = stablehlo.optimization_barrier %34, %35, %iterArg_12 : tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>
      %37 = stablehlo.dot_general %36#0, %36#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
      %cst_16 = stablehlo.constant dense<7.020000e-01> : tensor<f32>
      %38 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %39 = stablehlo.subtract %37, %38 : tensor<3x3xf32>
      %40 = stablehlo.negate %39 : tensor<3x3xf32>
      %41 = stablehlo.exponential %40 : tensor<3x3xf32>
      %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %42 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %43 = stablehlo.add %42, %41 : tensor<3x3xf32>
      %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %44 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %45 = stablehlo.divide %44, %43 : tensor<3x3xf32>
      %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %46 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %47 = stablehlo.subtract %46, %45 : tensor<3x3xf32>
      %48 = stablehlo.multiply %45, %47 : tensor<3x3xf32>
      %49 = stablehlo.negate %37 : tensor<3x3xf32>
      %50 = stablehlo.exponential %49 : tensor<3x3xf32>
      %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %51 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %52 = stablehlo.add %51, %50 : tensor<3x3xf32>
      %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %53 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %54 = stablehlo.divide %53, %52 : tensor<3x3xf32>
      %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %55 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %56 = stablehlo.subtract %55, %54 : tensor<3x3xf32>
      %57 = stablehlo.multiply %54, %56 : tensor<3x3xf32>
      %cst_23 = stablehlo.constant dense<8.610000e-01> : tensor<f32>
      %58 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %59 = stablehlo.multiply %58, %36#2 : tensor<3x3xf32>
      %60 = stablehlo.multiply %45, %59 : tensor<3x3xf32>
      %61 = stablehlo.multiply %59, %54 : tensor<3x3xf32>
      %62 = stablehlo.multiply %60, %57 : tensor<3x3xf32>
      %63 = stablehlo.multiply %61, %48 : tensor<3x3xf32>
      %64 = stablehlo.add %62, %63 : tensor<3x3xf32>
      %65 = stablehlo.dot_general %64, %36#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
      %66 = stablehlo.transpose %65, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
      %67 = stablehlo.dot_general %64, %36#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
      %68 = stablehlo.add %36#2, %67 : tensor<3x3xf32>
      %69 = func.call @dynamic_update_index_in_dim(%iterArg_13, %66, %33) : (tensor<3x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<3x3x3xf32>
      %c_24 = stablehlo.constant dense<1> : tensor<i32>
      %70 = stablehlo.add %iterArg_11, %c_24 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_10, %70, %68, %69 : tensor<3x3x3xf32>, tensor<3x3x3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x3x3xf32>
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
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x3x3xf32>, %arg1: tensor<3x3xf32>, %arg2: tensor<i32>) -> tensor<3x3x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x3xf32>) -> tensor<1x3x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x3x3xf32>, tensor<1x3x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x3x3xf32>
    return %1 : tensor<3x3x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
