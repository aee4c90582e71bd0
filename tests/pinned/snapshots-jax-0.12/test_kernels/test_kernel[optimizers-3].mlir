// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def sgd_step(weight_p, gr, lr_t):
//     weight_upd = weight_p - lr_t * gr
//     return weight_upd
//
//
// def bounded_sgd_epoch(inputs, wanted, w0, b_init, lr):
//     def objective(w_p, b, inputs_k, wanted_k):
//         pred = inputs_k @ w_p + b
//         err = pred - wanted_k
//         return jnp.mean(jnp.sqrt(err**2 + 0.54))
//
//     def step(loop_state, inp):
//         w_now, b_now = loop_state
//         xb, yb = inp
//         df = jax.value_and_grad(objective, argnums=(0, 1))
//         cost, (dw1, g_b) = df(w_now, b_now, xb, yb)
//         w_upd = sgd_step(w_now, dw1, lr)
//         b_upd = sgd_step(b_now, g_b, lr)
//         return (w_upd, b_upd), cost
//
//     (w_out, b_out), trace = lax.scan(step, (w0, b_init), (inputs, wanted))
//     mean_loss = jnp.mean(trace)
//     return mean_loss, w_out, b_out
//
//   inputs: float32[2, 5, 1] in [-1.5, 1.5]
//   wanted: float32[2, 5] in [-1.5, 1.5]
//   w0: float32[1] in [-0.5, 0.5]
//   b_init: float32[] in [-0.8, 0.8]
//   lr: float32[] in [0.02, 0.15]
// -----
// forward, cpu
module @jit_bounded_sgd_epoch attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x5x1xf32>, %arg1: tensor<2x5xf32>, %arg2: tensor<1xf32>, %arg3: tensor<f32>, %arg4: tensor<f32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<1xf32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:7 = stablehlo.while(%iterArg = %arg0, %iterArg_2 = %arg1, %iterArg_3 = %arg4, %iterArg_4 = %c, %iterArg_5 = %arg2, %iterArg_6 = %arg3, %iterArg_7 = %0) : tensor<2x5x1xf32>, tensor<2x5xf32>, tensor<f32>, tensor<i32>, tensor<1xf32>, tensor<f32>, tensor<2xf32>
    cond {
      %c_8 = stablehlo.constant dense<2> : tensor<i32>
      %4 = stablehlo.compare LT, %iterArg_4, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %4 : tensor<i1>
    } do {
      %4 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_4) : (tensor<2x5x1xf32>, tensor<i32>) -> tensor<5x1xf32>
      %5 = func.call @dynamic_index_in_dim_0(%iterArg_2, %iterArg_4) : (tensor<2x5xf32>, tensor<i32>) -> tensor<5xf32>
      %6 = stablehlo.dot_general %4, %iterArg_5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x1xf32>, tensor<1xf32>) -> tensor<5xf32>
      %7 = stablehlo.broadcast_in_dim %iterArg_6, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %8 = stablehlo.add %6, %7 : tensor<5xf32>
      %9 = stablehlo.subtract %8, %5 : tensor<5xf32>
      %10 = stablehlo.multiply %9, %9 : tensor<5xf32>
      %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %11 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %12 = stablehlo.multiply %11, %9 : tensor<5xf32>
      %cst_9 = stablehlo.constant dense<5.400000e-01> : tensor<f32>
      %13 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %14 = stablehlo.add %10, %13 : tensor<5xf32>
      %15 = stablehlo.sqrt %14 : tensor<5xf32>
      %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %16 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %17 = stablehlo.divide %16, %15 : tensor<5xf32>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %18 = stablehlo.reduce(%15 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
      %cst_12 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
      %19 = stablehlo.divide %18, %cst_12 : tensor<f32>
      %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_14 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
      %20 = stablehlo.divide %cst_13, %cst_14 : tensor<f32>
      %21 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %22 = stablehlo.multiply %21, %17 : tensor<5xf32>
      %23 = stablehlo.multiply %22, %12 : tensor<5xf32>
      %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %24 = stablehlo.reduce(%23 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
      %25 = stablehlo.dot_general %23, %4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5x1xf32>) -> tensor<1xf32>
      %26 = stablehlo.broadcast_in_dim %iterArg_3, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %27 = stablehlo.multiply %26, %25 : tensor<1xf32>
      %28 = stablehlo.subtract %iterArg_5, %27 : tensor<1xf32>
      %29 = stablehlo.multiply %iterArg_3, %24 : tensor<f32>
      %30 = stablehlo.subtract %iterArg_6, %29 : tensor<f32>
      %31 = func.call @dynamic_update_index_in_dim(%iterArg_7, %19, %iterArg_4) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %c_16 = stablehlo.constant dense<1> : tensor<i32>
      %32 = stablehlo.add %iterArg_4, %c_16 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_2, %iterArg_3, %32, %28, %30, %31 : tensor<2x5x1xf32>, tensor<2x5xf32>, tensor<f32>, tensor<i32>, tensor<1xf32>, tensor<f32>, tensor<2xf32>
    }
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1#6 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %3 = stablehlo.divide %2, %cst_1 : tensor<f32>
    return %3, %1#4, %1#5 : tensor<f32>, tensor<1xf32>, tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x5x1xf32>, %arg1: tensor<i32>) -> tensor<5x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 5, 1] : (tensor<2x5x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x5x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x5x1xf32>) -> tensor<5x1xf32>
    return %1 : tensor<5x1xf32>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<2x5xf32>, %arg1: tensor<i32>) -> tensor<5xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 5] : (tensor<2x5xf32>, tensor<i32>, tensor<i32>) -> tensor<1x5xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x5xf32>) -> tensor<5xf32>
    return %1 : tensor<5xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<2xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x5x1xf32>, %arg1: tensor<2x5xf32>, %arg2: tensor<1xf32>, %arg3: tensor<f32>, %arg4: tensor<f32>) -> (tensor<2x5x1xf32> {jax.result_info = "result[0]"}, tensor<2x5xf32> {jax.result_info = "result[1]"}, tensor<1xf32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}, tensor<f32> {jax.result_info = "result[4]"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %0 = stablehlo.divide %cst, %cst_0 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %11:16 = stablehlo.while(%iterArg = %arg0, %iterArg_18 = %arg1, %iterArg_19 = %arg4, %iterArg_20 = %1, %iterArg_21 = %c, %iterArg_22 = %arg2, %iterArg_23 = %arg3, %iterArg_24 = %2, %iterArg_25 = %3, %iterArg_26 = %4, %iterArg_27 = %5, %iterArg_28 = %6, %iterArg_29 = %7, %iterArg_30 = %8, %iterArg_31 = %9, %iterArg_32 = %10) : tensor<2x5x1xf32>, tensor<2x5xf32>, tensor<f32>, tensor<5xf32>, tensor<i32>, tensor<1xf32>, tensor<f32>, tensor<2x1xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>, tensor<2xf32>
    cond {
      %c_33 = stablehlo.constant dense<2> : tensor<i32>
      %18 = stablehlo.compare LT, %iterArg_21, %c_33, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %18 : tensor<i1>
    } do {
      %18 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_21) : (tensor<2x5x1xf32>, tensor<i32>) -> tensor<5x1xf32>
      %19 = func.call @dynamic_index_in_dim_0(%iterArg_18, %iterArg_21) : (tensor<2x5xf32>, tensor<i32>) -> tensor<5xf32>
      %20 = stablehlo.dot_general %18, %iterArg_22, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x1xf32>, tensor<1xf32>) -> tensor<5xf32>
      %21 = stablehlo.broadcast_in_dim %iterArg_23, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %22 = stablehlo.add %20, %21 : tensor<5xf32>
      %23 = stablehlo.subtract %22, %19 : tensor<5xf32>
      %24 = stablehlo.multiply %23, %23 : tensor<5xf32>
      %cst_33 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %25 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %26 = stablehlo.multiply %25, %23 : tensor<5xf32>
      %cst_34 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %27 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %28 = stablehlo.multiply %27, %23 : tensor<5xf32>
      %cst_35 = stablehlo.constant dense<5.400000e-01> : tensor<f32>
      %29 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %30 = stablehlo.add %24, %29 : tensor<5xf32>
      %31 = stablehlo.sqrt %30 : tensor<5xf32>
      %cst_36 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %32 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %33 = stablehlo.divide %32, %31 : tensor<5xf32>
      %cst_37 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %34 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %35 = stablehlo.divide %34, %31 : tensor<5xf32>
      %36 = stablehlo.multiply %31, %31 : tensor<5xf32>
      %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %37 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %38 = stablehlo.divide %37, %36 : tensor<5xf32>
      %39 = stablehlo.multiply %iterArg_20, %35 : tensor<5xf32>
      %40 = stablehlo.multiply %39, %28 : tensor<5xf32>
      %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %41 = stablehlo.reduce(%40 init: %cst_39) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
      %42 = stablehlo.dot_general %40, %18, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5x1xf32>) -> tensor<1xf32>
      %43 = stablehlo.broadcast_in_dim %iterArg_19, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %44 = stablehlo.multiply %43, %42 : tensor<1xf32>
      %45 = stablehlo.subtract %iterArg_22, %44 : tensor<1xf32>
      %46 = stablehlo.multiply %iterArg_19, %41 : tensor<f32>
      %47 = stablehlo.subtract %iterArg_23, %46 : tensor<f32>
      %48 = func.call @dynamic_update_index_in_dim(%iterArg_24, %iterArg_22, %iterArg_21) : (tensor<2x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2x1xf32>
      %49 = func.call @dynamic_update_index_in_dim_1(%iterArg_25, %26, %iterArg_21) : (tensor<2x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<2x5xf32>
      %50 = func.call @dynamic_update_index_in_dim_1(%iterArg_26, %33, %iterArg_21) : (tensor<2x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<2x5xf32>
      %51 = func.call @dynamic_update_index_in_dim_1(%iterArg_27, %38, %iterArg_21) : (tensor<2x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<2x5xf32>
      %52 = func.call @dynamic_update_index_in_dim_1(%iterArg_28, %28, %iterArg_21) : (tensor<2x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<2x5xf32>
      %53 = func.call @dynamic_update_index_in_dim_1(%iterArg_29, %39, %iterArg_21) : (tensor<2x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<2x5xf32>
      %54 = func.call @dynamic_update_index_in_dim_1(%iterArg_30, %40, %iterArg_21) : (tensor<2x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<2x5xf32>
      %55 = func.call @dynamic_update_index_in_dim(%iterArg_31, %42, %iterArg_21) : (tensor<2x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2x1xf32>
      %56 = func.call @dynamic_update_index_in_dim_2(%iterArg_32, %41, %iterArg_21) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %c_40 = stablehlo.constant dense<1> : tensor<i32>
      %57 = stablehlo.add %iterArg_21, %c_40 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_18, %iterArg_19, %iterArg_20, %57, %45, %47, %48, %49, %50, %51, %52, %53, %54, %55, %56 : tensor<2x5x1xf32>, tensor<2x5xf32>, tensor<f32>, tensor<5xf32>, tensor<i32>, tensor<1xf32>, tensor<f32>, tensor<2x1xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>, tensor<2xf32>
    }
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %13 = stablehlo.divide %cst_11, %cst_12 : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x5x1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %17:19 = stablehlo.while(%iterArg = %14, %iterArg_18 = %11#7, %iterArg_19 = %arg0, %iterArg_20 = %11#8, %iterArg_21 = %11#9, %iterArg_22 = %11#10, %iterArg_23 = %11#11, %iterArg_24 = %11#12, %iterArg_25 = %11#13, %iterArg_26 = %11#14, %iterArg_27 = %11#15, %iterArg_28 = %1, %iterArg_29 = %arg4, %iterArg_30 = %c_17, %iterArg_31 = %cst_13, %iterArg_32 = %12, %iterArg_33 = %cst_14, %iterArg_34 = %15, %iterArg_35 = %16) : tensor<2xf32>, tensor<2x1xf32>, tensor<2x5x1xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>, tensor<2xf32>, tensor<5xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<1xf32>, tensor<f32>, tensor<2x5x1xf32>, tensor<2x5xf32>
    cond {
      %c_36 = stablehlo.constant dense<2> : tensor<i32>
      %18 = stablehlo.compare LT, %iterArg_30, %c_36, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %18 : tensor<i1>
    } do {
      %c_36 = stablehlo.constant dense<2> : tensor<i32>
      %18 = stablehlo.subtract %c_36, %iterArg_30 : tensor<i32>
      %c_37 = stablehlo.constant dense<1> : tensor<i32>
      %19 = stablehlo.subtract %18, %c_37 : tensor<i32>
      %20 = func.call @dynamic_index_in_dim_3(%iterArg, %19) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %21 = func.call @dynamic_index_in_dim_4(%iterArg_18, %19) : (tensor<2x1xf32>, tensor<i32>) -> tensor<1xf32>
      %22 = func.call @dynamic_index_in_dim(%iterArg_19, %19) : (tensor<2x5x1xf32>, tensor<i32>) -> tensor<5x1xf32>
      %23 = func.call @dynamic_index_in_dim_0(%iterArg_20, %19) : (tensor<2x5xf32>, tensor<i32>) -> tensor<5xf32>
      %24 = func.call @dynamic_index_in_dim_0(%iterArg_21, %19) : (tensor<2x5xf32>, tensor<i32>) -> tensor<5xf32>
      %25 = func.call @dynamic_index_in_dim_0(%iterArg_22, %19) : (tensor<2x5xf32>, tensor<i32>) -> tensor<5xf32>
      %26 = func.call @dynamic_index_in_dim_0(%iterArg_23, %19) : (tensor<2x5xf32>, tensor<i32>) -> tensor<5xf32>
      %27 = func.call @dynamic_index_in_dim_0(%iterArg_24, %19) : (tensor<2x5xf32>, tensor<i32>) -> tensor<5xf32>
      %28 = func.call @dynamic_index_in_dim_0(%iterArg_25, %19) : (tensor<2x5xf32>, tensor<i32>) -> tensor<5xf32>
      %29 = func.call @dynamic_index_in_dim_4(%iterArg_26, %19) : (tensor<2x1xf32>, tensor<i32>) -> tensor<1xf32>
      %30 = func.call @dynamic_index_in_dim_3(%iterArg_27, %19) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %31 = stablehlo.negate %iterArg_33 : tensor<f32>
      %32 = stablehlo.multiply %iterArg_29, %31 : tensor<f32>
      %33 = stablehlo.multiply %31, %30 : tensor<f32>
      %34 = stablehlo.add %iterArg_31, %33 : tensor<f32>
      %35 = stablehlo.negate %iterArg_32 : tensor<1xf32>
      %36 = stablehlo.broadcast_in_dim %iterArg_29, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %37 = stablehlo.multiply %36, %35 : tensor<1xf32>
      %38 = stablehlo.multiply %35, %29 : tensor<1xf32>
      %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %39 = stablehlo.reduce(%38 init: %cst_38) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
      %40 = stablehlo.add %34, %39 : tensor<f32>
      %41 = stablehlo.dot_general %37, %28, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<5xf32>) -> tensor<1x5xf32>
      %42 = stablehlo.transpose %41, dims = [1, 0] : (tensor<1x5xf32>) -> tensor<5x1xf32>
      %43 = stablehlo.dot_general %37, %22, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<5x1xf32>) -> tensor<5xf32>
      %44 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %45 = stablehlo.add %43, %44 : tensor<5xf32>
      %46 = stablehlo.multiply %27, %45 : tensor<5xf32>
      %47 = stablehlo.multiply %45, %26 : tensor<5xf32>
      %48 = stablehlo.multiply %iterArg_28, %47 : tensor<5xf32>
      %cst_39 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
      %49 = stablehlo.divide %20, %cst_39 : tensor<f32>
      %50 = stablehlo.broadcast_in_dim %49, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %51 = stablehlo.multiply %48, %25 : tensor<5xf32>
      %cst_40 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %52 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %53 = stablehlo.multiply %51, %52 : tensor<5xf32>
      %54 = stablehlo.negate %53 : tensor<5xf32>
      %55 = stablehlo.add %50, %54 : tensor<5xf32>
      %56 = stablehlo.multiply %55, %24 : tensor<5xf32>
      %cst_41 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %57 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %58 = stablehlo.multiply %57, %46 : tensor<5xf32>
      %59 = stablehlo.multiply %56, %23 : tensor<5xf32>
      %60 = stablehlo.add %58, %59 : tensor<5xf32>
      %61 = stablehlo.negate %60 : tensor<5xf32>
      %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %62 = stablehlo.reduce(%60 init: %cst_42) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
      %63 = stablehlo.add %iterArg_33, %62 : tensor<f32>
      %64 = stablehlo.dot_general %60, %22, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5x1xf32>) -> tensor<1xf32>
      %65 = stablehlo.add %iterArg_32, %64 : tensor<1xf32>
      %66 = stablehlo.dot_general %60, %21, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<1xf32>) -> tensor<5x1xf32>
      %67 = stablehlo.add %42, %66 : tensor<5x1xf32>
      %68 = func.call @dynamic_update_index_in_dim_5(%iterArg_34, %67, %19) : (tensor<2x5x1xf32>, tensor<5x1xf32>, tensor<i32>) -> tensor<2x5x1xf32>
      %69 = func.call @dynamic_update_index_in_dim_1(%iterArg_35, %61, %19) : (tensor<2x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<2x5xf32>
      %c_43 = stablehlo.constant dense<1> : tensor<i32>
      %70 = stablehlo.add %iterArg_30, %c_43 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %70, %40, %65, %63, %68, %69 : tensor<2xf32>, tensor<2x1xf32>, tensor<2x5x1xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>, tensor<2xf32>, tensor<5xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<1xf32>, tensor<f32>, tensor<2x5x1xf32>, tensor<2x5xf32>
    }
    return %17#17, %17#18, %17#15, %17#16, %17#14 : tensor<2x5x1xf32>, tensor<2x5xf32>, tensor<1xf32>, tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x5x1xf32>, %arg1: tensor<i32>) -> tensor<5x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 5, 1] : (tensor<2x5x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x5x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x5x1xf32>) -> tensor<5x1xf32>
    return %1 : tensor<5x1xf32>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<2x5xf32>, %arg1: tensor<i32>) -> tensor<5xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 5] : (tensor<2x5xf32>, tensor<i32>, tensor<i32>) -> tensor<1x5xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x5xf32>) -> tensor<5xf32>
    return %1 : tensor<5xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x1xf32>, %arg1: tensor<1xf32>, %arg2: tensor<i32>) -> tensor<2x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>) -> tensor<2x1xf32>
    return %1 : tensor<2x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<2x5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<i32>) -> tensor<2x5xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x5xf32>, tensor<1x5xf32>, tensor<i32>, tensor<i32>) -> tensor<2x5xf32>
    return %1 : tensor<2x5xf32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<2xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<2xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<2xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<2xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<2x1xf32>, %arg1: tensor<i32>) -> tensor<1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<2x1xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1xf32>) -> tensor<1xf32>
    return %1 : tensor<1xf32>
  }
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<2x5x1xf32>, %arg1: tensor<5x1xf32>, %arg2: tensor<i32>) -> tensor<2x5x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<5x1xf32>) -> tensor<1x5x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x5x1xf32>, tensor<1x5x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x5x1xf32>
    return %1 : tensor<2x5x1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
