// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def fast_scanned_mlp(inputs, params_w, bs):
//     def body(h_in, layer_params):
//         w, b = layer_params
//         gate = jax.nn.gelu(jnp.tanh(jnp.tensordot(h_in, w, 1) + b))
//         return gate, None
//
//     top, _ = lax.scan(body, inputs, (params_w, bs))
//     biased = (0.9 * top + 1.5) * top + 2.0
//     return jax.nn.softplus(jnp.mean(biased, axis=-1) ** 2)
//
//   inputs: float32[5] in [-1.5, 1.5]
//   params_w: float32[4, 5, 5] in [-0.8, 0.8]
//   bs: float32[4, 5] in [-0.5, 0.5]
// -----
// forward, cpu
module @jit_fast_scanned_mlp attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>, %arg1: tensor<4x5x5xf32>, %arg2: tensor<4x5xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:4 = stablehlo.while(%iterArg = %arg1, %iterArg_4 = %arg2, %iterArg_5 = %c, %iterArg_6 = %arg0) : tensor<4x5x5xf32>, tensor<4x5xf32>, tensor<i32>, tensor<5xf32>
    cond {
      %c_7 = stablehlo.constant dense<4> : tensor<i32>
      %12 = stablehlo.compare LT, %iterArg_5, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %12 : tensor<i1>
    } do {
      %12 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_5) : (tensor<4x5x5xf32>, tensor<i32>) -> tensor<5x5xf32>
      %13 = func.call @dynamic_index_in_dim_0(%iterArg_4, %iterArg_5) : (tensor<4x5xf32>, tensor<i32>) -> tensor<5xf32>
      %14 = stablehlo.dot_general %iterArg_6, %12, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5x5xf32>) -> tensor<5xf32>
      %15 = stablehlo.add %14, %13 : tensor<5xf32>
      %16 = stablehlo.tanh %15 : tensor<5xf32>
      %17 = stablehlo.multiply %16, %16 : tensor<5xf32>
      %18 = stablehlo.multiply %17, %16 : tensor<5xf32>
      %cst_7 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %19 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %20 = stablehlo.multiply %19, %18 : tensor<5xf32>
      %21 = stablehlo.add %16, %20 : tensor<5xf32>
      %cst_8 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %22 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %23 = stablehlo.multiply %22, %21 : tensor<5xf32>
      %24 = stablehlo.tanh %23 : tensor<5xf32>
      %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %25 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %26 = stablehlo.add %25, %24 : tensor<5xf32>
      %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %27 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %28 = stablehlo.multiply %27, %26 : tensor<5xf32>
      %29 = stablehlo.multiply %16, %28 : tensor<5xf32>
      %c_11 = stablehlo.constant dense<1> : tensor<i32>
      %30 = stablehlo.add %iterArg_5, %c_11 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_4, %30, %29 : tensor<4x5x5xf32>, tensor<4x5xf32>, tensor<i32>, tensor<5xf32>
    }
    %cst = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %2 = stablehlo.multiply %1, %0#3 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.add %2, %3 : tensor<5xf32>
    %5 = stablehlo.multiply %4, %0#3 : tensor<5xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %7 = stablehlo.add %5, %6 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %9 = stablehlo.divide %8, %cst_3 : tensor<f32>
    %10 = stablehlo.multiply %9, %9 : tensor<f32>
    %11 = call @softplus(%10) : (tensor<f32>) -> tensor<f32>
    return %11 : tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x5x5xf32>, %arg1: tensor<i32>) -> tensor<5x5xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 5, 5] : (tensor<4x5x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x5x5xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x5x5xf32>) -> tensor<5x5xf32>
    return %1 : tensor<5x5xf32>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<4x5xf32>, %arg1: tensor<i32>) -> tensor<5xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 5] : (tensor<4x5xf32>, tensor<i32>, tensor<i32>) -> tensor<1x5xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x5xf32>) -> tensor<5xf32>
    return %1 : tensor<5xf32>
  }
  func.func private @softplus(%arg0: tensor<f32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.maximum %arg0, %cst : tensor<f32>
    %1 = stablehlo.subtract %arg0, %cst : tensor<f32>
    %2 = stablehlo.compare NE, %1, %1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %3 = stablehlo.add %arg0, %cst : tensor<f32>
    %4 = stablehlo.abs %1 : tensor<f32>
    %5 = stablehlo.negate %4 : tensor<f32>
    %6 = stablehlo.exponential %5 : tensor<f32>
    %7 = stablehlo.log_plus_one %6 : tensor<f32>
    %8 = stablehlo.add %0, %7 : tensor<f32>
    %9 = stablehlo.select %2, %3, %8 : tensor<i1>, tensor<f32>
    return %9 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>, %arg1: tensor<4x5x5xf32>, %arg2: tensor<4x5xf32>) -> (tensor<5xf32> {jax.result_info = "result[0]"}, tensor<4x5x5xf32> {jax.result_info = "result[1]"}, tensor<4x5xf32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %6:10 = stablehlo.while(%iterArg = %arg1, %iterArg_17 = %arg2, %iterArg_18 = %c, %iterArg_19 = %arg0, %iterArg_20 = %0, %iterArg_21 = %1, %iterArg_22 = %2, %iterArg_23 = %3, %iterArg_24 = %4, %iterArg_25 = %5) : tensor<4x5x5xf32>, tensor<4x5xf32>, tensor<i32>, tensor<5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>
    cond {
      %c_26 = stablehlo.constant dense<4> : tensor<i32>
      %31 = stablehlo.compare LT, %iterArg_18, %c_26, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %31 : tensor<i1>
    } do {
      %31 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_18) : (tensor<4x5x5xf32>, tensor<i32>) -> tensor<5x5xf32>
      %32 = func.call @dynamic_index_in_dim_0(%iterArg_17, %iterArg_18) : (tensor<4x5xf32>, tensor<i32>) -> tensor<5xf32>
      %33 = stablehlo.dot_general %iterArg_19, %31, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5x5xf32>) -> tensor<5xf32>
      %34 = stablehlo.add %33, %32 : tensor<5xf32>
      %35 = stablehlo.tanh %34 : tensor<5xf32>
      %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %36 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %37 = stablehlo.add %36, %35 : tensor<5xf32>
      %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %38 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %39 = stablehlo.subtract %38, %35 : tensor<5xf32>
      %40 = stablehlo.multiply %37, %39 : tensor<5xf32>
      %41 = stablehlo.multiply %35, %35 : tensor<5xf32>
      %42 = stablehlo.multiply %41, %35 : tensor<5xf32>
      %43 = stablehlo.multiply %35, %35 : tensor<5xf32>
      %cst_28 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %44 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %45 = stablehlo.multiply %44, %43 : tensor<5xf32>
      %cst_29 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %46 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %47 = stablehlo.multiply %46, %42 : tensor<5xf32>
      %48 = stablehlo.add %35, %47 : tensor<5xf32>
      %cst_30 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %49 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %50 = stablehlo.multiply %49, %48 : tensor<5xf32>
      %51 = stablehlo.tanh %50 : tensor<5xf32>
      %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %52 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %53 = stablehlo.add %52, %51 : tensor<5xf32>
      %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %54 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %55 = stablehlo.subtract %54, %51 : tensor<5xf32>
      %56 = stablehlo.multiply %53, %55 : tensor<5xf32>
      %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %57 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %58 = stablehlo.add %57, %51 : tensor<5xf32>
      %cst_34 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %59 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %60 = stablehlo.multiply %59, %58 : tensor<5xf32>
      %61 = stablehlo.multiply %35, %60 : tensor<5xf32>
      %62 = func.call @dynamic_update_index_in_dim(%iterArg_20, %iterArg_19, %iterArg_18) : (tensor<4x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<4x5xf32>
      %63 = func.call @dynamic_update_index_in_dim(%iterArg_21, %40, %iterArg_18) : (tensor<4x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<4x5xf32>
      %64 = func.call @dynamic_update_index_in_dim(%iterArg_22, %45, %iterArg_18) : (tensor<4x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<4x5xf32>
      %65 = func.call @dynamic_update_index_in_dim(%iterArg_23, %56, %iterArg_18) : (tensor<4x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<4x5xf32>
      %66 = func.call @dynamic_update_index_in_dim(%iterArg_24, %60, %iterArg_18) : (tensor<4x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<4x5xf32>
      %67 = func.call @dynamic_update_index_in_dim(%iterArg_25, %35, %iterArg_18) : (tensor<4x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<4x5xf32>
      %c_35 = stablehlo.constant dense<1> : tensor<i32>
      %68 = stablehlo.add %iterArg_18, %c_35 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_17, %68, %61, %62, %63, %64, %65, %66, %67 : tensor<4x5x5xf32>, tensor<4x5xf32>, tensor<i32>, tensor<5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>
    }
    %cst_5 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %8 = stablehlo.multiply %7, %6#3 : tensor<5xf32>
    %cst_6 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %10 = stablehlo.add %8, %9 : tensor<5xf32>
    %11 = stablehlo.multiply %10, %6#3 : tensor<5xf32>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %13 = stablehlo.add %11, %12 : tensor<5xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%13 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %15 = stablehlo.divide %14, %cst_9 : tensor<f32>
    %16 = stablehlo.multiply %15, %15 : tensor<f32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %17 = stablehlo.multiply %cst_10, %15 : tensor<f32>
    %18 = call @softplus(%16) : (tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = call @softplus_1(%18, %cst_11) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %20 = stablehlo.multiply %19, %17 : tensor<f32>
    %cst_12 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %21 = stablehlo.divide %20, %cst_12 : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %23 = stablehlo.multiply %10, %22 : tensor<5xf32>
    %24 = stablehlo.multiply %22, %6#3 : tensor<5xf32>
    %cst_13 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %26 = stablehlo.multiply %25, %24 : tensor<5xf32>
    %27 = stablehlo.add %23, %26 : tensor<5xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x5x5xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %30:11 = stablehlo.while(%iterArg = %arg1, %iterArg_17 = %6#4, %iterArg_18 = %6#5, %iterArg_19 = %6#6, %iterArg_20 = %6#7, %iterArg_21 = %6#8, %iterArg_22 = %6#9, %iterArg_23 = %c_16, %iterArg_24 = %27, %iterArg_25 = %28, %iterArg_26 = %29) : tensor<4x5x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<i32>, tensor<5xf32>, tensor<4x5x5xf32>, tensor<4x5xf32>
    cond {
      %c_27 = stablehlo.constant dense<4> : tensor<i32>
      %31 = stablehlo.compare LT, %iterArg_23, %c_27, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %31 : tensor<i1>
    } do {
      %c_27 = stablehlo.constant dense<4> : tensor<i32>
      %31 = stablehlo.subtract %c_27, %iterArg_23 : tensor<i32>
      %c_28 = stablehlo.constant dense<1> : tensor<i32>
      %32 = stablehlo.subtract %31, %c_28 : tensor<i32>
      %33 = func.call @dynamic_index_in_dim(%iterArg, %32) : (tensor<4x5x5xf32>, tensor<i32>) -> tensor<5x5xf32>
      %34 = func.call @dynamic_index_in_dim_0(%iterArg_17, %32) : (tensor<4x5xf32>, tensor<i32>) -> tensor<5xf32>
      %35 = func.call @dynamic_index_in_dim_0(%iterArg_18, %32) : (tensor<4x5xf32>, tensor<i32>) -> tensor<5xf32>
      %36 = func.call @dynamic_index_in_dim_0(%iterArg_19, %32) : (tensor<4x5xf32>, tensor<i32>) -> tensor<5xf32>
      %37 = func.call @dynamic_index_in_dim_0(%iterArg_20, %32) : (tensor<4x5xf32>, tensor<i32>) -> tensor<5xf32>
      %38 = func.call @dynamic_index_in_dim_0(%iterArg_21, %32) : (tensor<4x5xf32>, tensor<i32>) -> tensor<5xf32>
      %39 = func.call @dynamic_index_in_dim_0(%iterArg_22, %32) : (tensor<4x5xf32>, tensor<i32>) -> tensor<5xf32>
      %40 = stablehlo.multiply %39, %iterArg_24 : tensor<5xf32>
      %41 = stablehlo.multiply %iterArg_24, %38 : tensor<5xf32>
      %cst_29 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %42 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %43 = stablehlo.multiply %42, %40 : tensor<5xf32>
      %44 = stablehlo.multiply %43, %37 : tensor<5xf32>
      %cst_30 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %45 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %46 = stablehlo.multiply %45, %44 : tensor<5xf32>
      %47 = stablehlo.add %41, %46 : tensor<5xf32>
      %cst_31 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %48 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %49 = stablehlo.multiply %48, %46 : tensor<5xf32>
      %50 = stablehlo.multiply %49, %36 : tensor<5xf32>
      %51 = stablehlo.add %47, %50 : tensor<5xf32>
      %52 = stablehlo.multiply %51, %35 : tensor<5xf32>
      %53 = stablehlo.dot_general %52, %34, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5xf32>) -> tensor<5x5xf32>
      %54 = stablehlo.transpose %53, dims = [1, 0] : (tensor<5x5xf32>) -> tensor<5x5xf32>
      %55 = stablehlo.dot_general %52, %33, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5x5xf32>) -> tensor<5xf32>
      %56 = func.call @dynamic_update_index_in_dim_2(%iterArg_25, %54, %32) : (tensor<4x5x5xf32>, tensor<5x5xf32>, tensor<i32>) -> tensor<4x5x5xf32>
      %57 = func.call @dynamic_update_index_in_dim(%iterArg_26, %52, %32) : (tensor<4x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<4x5xf32>
      %c_32 = stablehlo.constant dense<1> : tensor<i32>
      %58 = stablehlo.add %iterArg_23, %c_32 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %58, %55, %56, %57 : tensor<4x5x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<i32>, tensor<5xf32>, tensor<4x5x5xf32>, tensor<4x5xf32>
    }
    return %30#8, %30#9, %30#10 : tensor<5xf32>, tensor<4x5x5xf32>, tensor<4x5xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x5x5xf32>, %arg1: tensor<i32>) -> tensor<5x5xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 5, 5] : (tensor<4x5x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x5x5xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x5x5xf32>) -> tensor<5x5xf32>
    return %1 : tensor<5x5xf32>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<4x5xf32>, %arg1: tensor<i32>) -> tensor<5xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 5] : (tensor<4x5xf32>, tensor<i32>, tensor<i32>) -> tensor<1x5xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x5xf32>) -> tensor<5xf32>
    return %1 : tensor<5xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4x5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<i32>) -> tensor<4x5xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x5xf32>, tensor<1x5xf32>, tensor<i32>, tensor<i32>) -> tensor<4x5xf32>
    return %1 : tensor<4x5xf32>
  }
  func.func private @softplus(%arg0: tensor<f32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.maximum %arg0, %cst : tensor<f32>
    %1 = stablehlo.subtract %arg0, %cst : tensor<f32>
    %2 = stablehlo.compare NE, %1, %1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %3 = stablehlo.add %arg0, %cst : tensor<f32>
    %4 = stablehlo.abs %1 : tensor<f32>
    %5 = stablehlo.negate %4 : tensor<f32>
    %6 = stablehlo.exponential %5 : tensor<f32>
    %7 = stablehlo.log_plus_one %6 : tensor<f32>
    %8 = stablehlo.add %0, %7 : tensor<f32>
    %9 = stablehlo.select %2, %3, %8 : tensor<i1>, tensor<f32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %10 = stablehlo.compare EQ, %arg0, %cst_0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.select %10, %cst_1, %arg0 : tensor<i1>, tensor<f32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %12 = stablehlo.compare EQ, %9, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.select %12, %cst_3, %9 : tensor<i1>, tensor<f32>
    %14 = stablehlo.subtract %11, %13 : tensor<f32>
    %15 = stablehlo.exponential %14 : tensor<f32>
    return %15 : tensor<f32>
  }
  func.func private @softplus_1(%arg0: tensor<f32>, %arg1: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<f32>
    return %0 : tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<4x5x5xf32>, %arg1: tensor<5x5xf32>, %arg2: tensor<i32>) -> tensor<4x5x5xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<5x5xf32>) -> tensor<1x5x5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x5x5xf32>, tensor<1x5x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x5x5xf32>
    return %1 : tensor<4x5x5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
