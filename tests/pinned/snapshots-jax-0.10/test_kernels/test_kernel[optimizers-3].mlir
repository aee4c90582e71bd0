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
      %6:3 = func.call @closed_call(%iterArg_3, %iterArg_5, %iterArg_6, %4, %5) : (tensor<f32>, tensor<1xf32>, tensor<f32>, tensor<5x1xf32>, tensor<5xf32>) -> (tensor<1xf32>, tensor<f32>, tensor<f32>)
      %7 = func.call @dynamic_update_index_in_dim(%iterArg_7, %6#2, %iterArg_4) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %c_8 = stablehlo.constant dense<1> : tensor<i32>
      %8 = stablehlo.add %iterArg_4, %c_8 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_2, %iterArg_3, %8, %6#0, %6#1, %7 : tensor<2x5x1xf32>, tensor<2x5xf32>, tensor<f32>, tensor<i32>, tensor<1xf32>, tensor<f32>, tensor<2xf32>
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
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<1xf32>, %arg2: tensor<f32>, %arg3: tensor<5x1xf32>, %arg4: tensor<5xf32>) -> (tensor<1xf32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.dot_general %arg3, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x1xf32>, tensor<1xf32>) -> tensor<5xf32>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %2 = stablehlo.add %0, %1 : tensor<5xf32>
    %3 = stablehlo.subtract %2, %arg4 : tensor<5xf32>
    %4 = stablehlo.multiply %3, %3 : tensor<5xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %6 = stablehlo.multiply %5, %3 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<5.400000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %8 = stablehlo.add %4, %7 : tensor<5xf32>
    %9 = stablehlo.sqrt %8 : tensor<5xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %11 = stablehlo.divide %10, %9 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%9 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %13 = stablehlo.divide %12, %cst_3 : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %14 = stablehlo.divide %cst_4, %cst_5 : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %16 = stablehlo.multiply %15, %11 : tensor<5xf32>
    %17 = stablehlo.multiply %16, %6 : tensor<5xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%17 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %19 = stablehlo.dot_general %17, %arg3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5x1xf32>) -> tensor<1xf32>
    %20 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<1xf32>
    %22 = stablehlo.subtract %arg1, %21 : tensor<1xf32>
    %23 = stablehlo.multiply %arg0, %18 : tensor<f32>
    %24 = stablehlo.subtract %arg2, %23 : tensor<f32>
    return %22, %24, %13 : tensor<1xf32>, tensor<f32>, tensor<f32>
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
      %20:11 = func.call @closed_call(%iterArg_19, %iterArg_20, %iterArg_22, %iterArg_23, %18, %19) : (tensor<f32>, tensor<5xf32>, tensor<1xf32>, tensor<f32>, tensor<5x1xf32>, tensor<5xf32>) -> (tensor<1xf32>, tensor<f32>, tensor<1xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<1xf32>, tensor<f32>)
      %21 = func.call @dynamic_update_index_in_dim(%iterArg_24, %20#2, %iterArg_21) : (tensor<2x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2x1xf32>
      %22 = func.call @dynamic_update_index_in_dim_1(%iterArg_25, %20#3, %iterArg_21) : (tensor<2x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<2x5xf32>
      %23 = func.call @dynamic_update_index_in_dim_1(%iterArg_26, %20#4, %iterArg_21) : (tensor<2x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<2x5xf32>
      %24 = func.call @dynamic_update_index_in_dim_1(%iterArg_27, %20#5, %iterArg_21) : (tensor<2x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<2x5xf32>
      %25 = func.call @dynamic_update_index_in_dim_1(%iterArg_28, %20#6, %iterArg_21) : (tensor<2x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<2x5xf32>
      %26 = func.call @dynamic_update_index_in_dim_1(%iterArg_29, %20#7, %iterArg_21) : (tensor<2x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<2x5xf32>
      %27 = func.call @dynamic_update_index_in_dim_1(%iterArg_30, %20#8, %iterArg_21) : (tensor<2x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<2x5xf32>
      %28 = func.call @dynamic_update_index_in_dim(%iterArg_31, %20#9, %iterArg_21) : (tensor<2x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2x1xf32>
      %29 = func.call @dynamic_update_index_in_dim_2(%iterArg_32, %20#10, %iterArg_21) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %c_33 = stablehlo.constant dense<1> : tensor<i32>
      %30 = stablehlo.add %iterArg_21, %c_33 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_18, %iterArg_19, %iterArg_20, %30, %20#0, %20#1, %21, %22, %23, %24, %25, %26, %27, %28, %29 : tensor<2x5x1xf32>, tensor<2x5xf32>, tensor<f32>, tensor<5xf32>, tensor<i32>, tensor<1xf32>, tensor<f32>, tensor<2x1xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>, tensor<2xf32>
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
      %31:5 = func.call @closed_call_5(%iterArg_28, %iterArg_29, %iterArg_31, %iterArg_32, %iterArg_33, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30) : (tensor<5xf32>, tensor<f32>, tensor<f32>, tensor<1xf32>, tensor<f32>, tensor<f32>, tensor<1xf32>, tensor<5x1xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<1xf32>, tensor<f32>) -> (tensor<f32>, tensor<1xf32>, tensor<f32>, tensor<5x1xf32>, tensor<5xf32>)
      %32 = func.call @dynamic_update_index_in_dim_6(%iterArg_34, %31#3, %19) : (tensor<2x5x1xf32>, tensor<5x1xf32>, tensor<i32>) -> tensor<2x5x1xf32>
      %33 = func.call @dynamic_update_index_in_dim_1(%iterArg_35, %31#4, %19) : (tensor<2x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<2x5xf32>
      %c_38 = stablehlo.constant dense<1> : tensor<i32>
      %34 = stablehlo.add %iterArg_30, %c_38 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %34, %31#0, %31#1, %31#2, %32, %33 : tensor<2xf32>, tensor<2x1xf32>, tensor<2x5x1xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>, tensor<2xf32>, tensor<5xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<1xf32>, tensor<f32>, tensor<2x5x1xf32>, tensor<2x5xf32>
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
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<5xf32>, %arg2: tensor<1xf32>, %arg3: tensor<f32>, %arg4: tensor<5x1xf32>, %arg5: tensor<5xf32>) -> (tensor<1xf32>, tensor<f32>, tensor<1xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<1xf32>, tensor<f32>) {
    %0 = stablehlo.dot_general %arg4, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x1xf32>, tensor<1xf32>) -> tensor<5xf32>
    %1 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %2 = stablehlo.add %0, %1 : tensor<5xf32>
    %3 = stablehlo.subtract %2, %arg5 : tensor<5xf32>
    %4 = stablehlo.multiply %3, %3 : tensor<5xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %6 = stablehlo.multiply %5, %3 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %8 = stablehlo.multiply %7, %3 : tensor<5xf32>
    %cst_1 = stablehlo.constant dense<5.400000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %10 = stablehlo.add %4, %9 : tensor<5xf32>
    %11 = stablehlo.sqrt %10 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %13 = stablehlo.divide %12, %11 : tensor<5xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %15 = stablehlo.divide %14, %11 : tensor<5xf32>
    %16 = stablehlo.multiply %11, %11 : tensor<5xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %18 = stablehlo.divide %17, %16 : tensor<5xf32>
    %19 = stablehlo.multiply %arg1, %15 : tensor<5xf32>
    %20 = stablehlo.multiply %19, %8 : tensor<5xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%20 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %22 = stablehlo.dot_general %20, %arg4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5x1xf32>) -> tensor<1xf32>
    %23 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %24 = stablehlo.multiply %23, %22 : tensor<1xf32>
    %25 = stablehlo.subtract %arg2, %24 : tensor<1xf32>
    %26 = stablehlo.multiply %arg0, %21 : tensor<f32>
    %27 = stablehlo.subtract %arg3, %26 : tensor<f32>
    return %25, %27, %arg2, %6, %13, %18, %8, %19, %20, %22, %21 : tensor<1xf32>, tensor<f32>, tensor<1xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<1xf32>, tensor<f32>
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
  func.func private @closed_call_5(%arg0: tensor<5xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<1xf32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<1xf32>, %arg7: tensor<5x1xf32>, %arg8: tensor<5xf32>, %arg9: tensor<5xf32>, %arg10: tensor<5xf32>, %arg11: tensor<5xf32>, %arg12: tensor<5xf32>, %arg13: tensor<5xf32>, %arg14: tensor<1xf32>, %arg15: tensor<f32>) -> (tensor<f32>, tensor<1xf32>, tensor<f32>, tensor<5x1xf32>, tensor<5xf32>) {
    %0 = stablehlo.negate %arg4 : tensor<f32>
    %1 = stablehlo.multiply %arg1, %0 : tensor<f32>
    %2 = stablehlo.multiply %0, %arg15 : tensor<f32>
    %3 = stablehlo.add %arg2, %2 : tensor<f32>
    %4 = stablehlo.negate %arg3 : tensor<1xf32>
    %5 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<1xf32>
    %7 = stablehlo.multiply %4, %arg14 : tensor<1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %9 = stablehlo.add %3, %8 : tensor<f32>
    %10 = stablehlo.dot_general %6, %arg13, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<5xf32>) -> tensor<1x5xf32>
    %11 = stablehlo.transpose %10, dims = [1, 0] : (tensor<1x5xf32>) -> tensor<5x1xf32>
    %12 = stablehlo.dot_general %6, %arg7, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<5x1xf32>) -> tensor<5xf32>
    %13 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %14 = stablehlo.add %12, %13 : tensor<5xf32>
    %15 = stablehlo.multiply %arg12, %14 : tensor<5xf32>
    %16 = stablehlo.multiply %14, %arg11 : tensor<5xf32>
    %17 = stablehlo.multiply %arg0, %16 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %18 = stablehlo.divide %arg5, %cst_0 : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %20 = stablehlo.multiply %17, %arg10 : tensor<5xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %22 = stablehlo.multiply %20, %21 : tensor<5xf32>
    %23 = stablehlo.negate %22 : tensor<5xf32>
    %24 = stablehlo.add %19, %23 : tensor<5xf32>
    %25 = stablehlo.multiply %24, %arg9 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %27 = stablehlo.multiply %26, %15 : tensor<5xf32>
    %28 = stablehlo.multiply %25, %arg8 : tensor<5xf32>
    %29 = stablehlo.add %27, %28 : tensor<5xf32>
    %30 = stablehlo.negate %29 : tensor<5xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%29 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %32 = stablehlo.add %arg4, %31 : tensor<f32>
    %33 = stablehlo.dot_general %29, %arg7, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5x1xf32>) -> tensor<1xf32>
    %34 = stablehlo.add %arg3, %33 : tensor<1xf32>
    %35 = stablehlo.dot_general %29, %arg6, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<1xf32>) -> tensor<5x1xf32>
    %36 = stablehlo.add %11, %35 : tensor<5x1xf32>
    return %9, %34, %32, %36, %30 : tensor<f32>, tensor<1xf32>, tensor<f32>, tensor<5x1xf32>, tensor<5xf32>
  }
  func.func private @dynamic_update_index_in_dim_6(%arg0: tensor<2x5x1xf32>, %arg1: tensor<5x1xf32>, %arg2: tensor<i32>) -> tensor<2x5x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<5x1xf32>) -> tensor<1x5x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x5x1xf32>, tensor<1x5x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x5x1xf32>
    return %1 : tensor<2x5x1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
