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
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
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
    %9 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %12:17 = stablehlo.while(%iterArg = %arg0, %iterArg_24 = %arg1, %iterArg_25 = %arg4, %iterArg_26 = %1, %iterArg_27 = %c, %iterArg_28 = %arg2, %iterArg_29 = %arg3, %iterArg_30 = %2, %iterArg_31 = %3, %iterArg_32 = %4, %iterArg_33 = %5, %iterArg_34 = %6, %iterArg_35 = %7, %iterArg_36 = %8, %iterArg_37 = %9, %iterArg_38 = %10, %iterArg_39 = %11) : tensor<2x5x1xf32>, tensor<2x5xf32>, tensor<f32>, tensor<5xf32>, tensor<i32>, tensor<1xf32>, tensor<f32>, tensor<2xf32>, tensor<2x1xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>, tensor<2xf32>
    cond {
      %c_40 = stablehlo.constant dense<2> : tensor<i32>
      %26 = stablehlo.compare LT, %iterArg_27, %c_40, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %26 : tensor<i1>
    } do {
      %26 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_27) : (tensor<2x5x1xf32>, tensor<i32>) -> tensor<5x1xf32>
      %27 = func.call @dynamic_index_in_dim_0(%iterArg_24, %iterArg_27) : (tensor<2x5xf32>, tensor<i32>) -> tensor<5xf32>
      %28 = stablehlo.dot_general %26, %iterArg_28, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x1xf32>, tensor<1xf32>) -> tensor<5xf32>
      %29 = stablehlo.broadcast_in_dim %iterArg_29, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %30 = stablehlo.add %28, %29 : tensor<5xf32>
      %31 = stablehlo.subtract %30, %27 : tensor<5xf32>
      %32 = stablehlo.multiply %31, %31 : tensor<5xf32>
      %cst_40 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %33 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %34 = stablehlo.multiply %33, %31 : tensor<5xf32>
      %cst_41 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %35 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %36 = stablehlo.multiply %35, %31 : tensor<5xf32>
      %cst_42 = stablehlo.constant dense<5.400000e-01> : tensor<f32>
      %37 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %38 = stablehlo.add %32, %37 : tensor<5xf32>
      %39 = stablehlo.sqrt %38 : tensor<5xf32>
      %cst_43 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %40 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %41 = stablehlo.divide %40, %39 : tensor<5xf32>
      %cst_44 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %42 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %43 = stablehlo.divide %42, %39 : tensor<5xf32>
      %44 = stablehlo.multiply %39, %39 : tensor<5xf32>
      %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %45 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %46 = stablehlo.divide %45, %44 : tensor<5xf32>
      %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %47 = stablehlo.reduce(%39 init: %cst_46) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
      %cst_47 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
      %48 = stablehlo.divide %47, %cst_47 : tensor<f32>
      %49 = stablehlo.multiply %iterArg_26, %43 : tensor<5xf32>
      %50 = stablehlo.multiply %49, %36 : tensor<5xf32>
      %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %51 = stablehlo.reduce(%50 init: %cst_48) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
      %52 = stablehlo.dot_general %50, %26, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5x1xf32>) -> tensor<1xf32>
      %53 = stablehlo.broadcast_in_dim %iterArg_25, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %54 = stablehlo.multiply %53, %52 : tensor<1xf32>
      %55 = stablehlo.subtract %iterArg_28, %54 : tensor<1xf32>
      %56 = stablehlo.multiply %iterArg_25, %51 : tensor<f32>
      %57 = stablehlo.subtract %iterArg_29, %56 : tensor<f32>
      %58 = func.call @dynamic_update_index_in_dim(%iterArg_30, %48, %iterArg_27) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %59 = func.call @dynamic_update_index_in_dim_1(%iterArg_31, %iterArg_28, %iterArg_27) : (tensor<2x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2x1xf32>
      %60 = func.call @dynamic_update_index_in_dim_2(%iterArg_32, %34, %iterArg_27) : (tensor<2x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<2x5xf32>
      %61 = func.call @dynamic_update_index_in_dim_2(%iterArg_33, %41, %iterArg_27) : (tensor<2x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<2x5xf32>
      %62 = func.call @dynamic_update_index_in_dim_2(%iterArg_34, %46, %iterArg_27) : (tensor<2x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<2x5xf32>
      %63 = func.call @dynamic_update_index_in_dim_2(%iterArg_35, %36, %iterArg_27) : (tensor<2x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<2x5xf32>
      %64 = func.call @dynamic_update_index_in_dim_2(%iterArg_36, %49, %iterArg_27) : (tensor<2x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<2x5xf32>
      %65 = func.call @dynamic_update_index_in_dim_2(%iterArg_37, %50, %iterArg_27) : (tensor<2x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<2x5xf32>
      %66 = func.call @dynamic_update_index_in_dim_1(%iterArg_38, %52, %iterArg_27) : (tensor<2x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2x1xf32>
      %67 = func.call @dynamic_update_index_in_dim(%iterArg_39, %51, %iterArg_27) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %c_49 = stablehlo.constant dense<1> : tensor<i32>
      %68 = stablehlo.add %iterArg_27, %c_49 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_24, %iterArg_25, %iterArg_26, %68, %55, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67 : tensor<2x5x1xf32>, tensor<2x5xf32>, tensor<f32>, tensor<5xf32>, tensor<i32>, tensor<1xf32>, tensor<f32>, tensor<2xf32>, tensor<2x1xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>, tensor<2xf32>
    }
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%12#7 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %14 = stablehlo.divide %13, %cst_12 : tensor<f32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%14 init: %cst_13) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%12#5 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%12#6 init: %cst_15) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %18 = stablehlo.add %15, %16 : tensor<f32>
    %19 = stablehlo.add %18, %17 : tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %21 = stablehlo.divide %cst_17, %cst_18 : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2x5x1xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %c_23 = stablehlo.constant dense<0> : tensor<i32>
    %25:19 = stablehlo.while(%iterArg = %22, %iterArg_24 = %12#8, %iterArg_25 = %arg0, %iterArg_26 = %12#9, %iterArg_27 = %12#10, %iterArg_28 = %12#11, %iterArg_29 = %12#12, %iterArg_30 = %12#13, %iterArg_31 = %12#14, %iterArg_32 = %12#15, %iterArg_33 = %12#16, %iterArg_34 = %1, %iterArg_35 = %arg4, %iterArg_36 = %c_23, %iterArg_37 = %cst_19, %iterArg_38 = %20, %iterArg_39 = %cst_20, %iterArg_40 = %23, %iterArg_41 = %24) : tensor<2xf32>, tensor<2x1xf32>, tensor<2x5x1xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>, tensor<2xf32>, tensor<5xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<1xf32>, tensor<f32>, tensor<2x5x1xf32>, tensor<2x5xf32>
    cond {
      %c_42 = stablehlo.constant dense<2> : tensor<i32>
      %26 = stablehlo.compare LT, %iterArg_36, %c_42, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %26 : tensor<i1>
    } do {
      %c_42 = stablehlo.constant dense<2> : tensor<i32>
      %26 = stablehlo.subtract %c_42, %iterArg_36 : tensor<i32>
      %c_43 = stablehlo.constant dense<1> : tensor<i32>
      %27 = stablehlo.subtract %26, %c_43 : tensor<i32>
      %28 = func.call @dynamic_index_in_dim_3(%iterArg, %27) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %29 = func.call @dynamic_index_in_dim_4(%iterArg_24, %27) : (tensor<2x1xf32>, tensor<i32>) -> tensor<1xf32>
      %30 = func.call @dynamic_index_in_dim(%iterArg_25, %27) : (tensor<2x5x1xf32>, tensor<i32>) -> tensor<5x1xf32>
      %31 = func.call @dynamic_index_in_dim_0(%iterArg_26, %27) : (tensor<2x5xf32>, tensor<i32>) -> tensor<5xf32>
      %32 = func.call @dynamic_index_in_dim_0(%iterArg_27, %27) : (tensor<2x5xf32>, tensor<i32>) -> tensor<5xf32>
      %33 = func.call @dynamic_index_in_dim_0(%iterArg_28, %27) : (tensor<2x5xf32>, tensor<i32>) -> tensor<5xf32>
      %34 = func.call @dynamic_index_in_dim_0(%iterArg_29, %27) : (tensor<2x5xf32>, tensor<i32>) -> tensor<5xf32>
      %35 = func.call @dynamic_index_in_dim_0(%iterArg_30, %27) : (tensor<2x5xf32>, tensor<i32>) -> tensor<5xf32>
      %36 = func.call @dynamic_index_in_dim_0(%iterArg_31, %27) : (tensor<2x5xf32>, tensor<i32>) -> tensor<5xf32>
      %37 = func.call @dynamic_index_in_dim_4(%iterArg_32, %27) : (tensor<2x1xf32>, tensor<i32>) -> tensor<1xf32>
      %38 = func.call @dynamic_index_in_dim_3(%iterArg_33, %27) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %39 = stablehlo.negate %iterArg_39 : tensor<f32>
      %40 = stablehlo.multiply %iterArg_35, %39 : tensor<f32>
      %41 = stablehlo.multiply %39, %38 : tensor<f32>
      %42 = stablehlo.add %iterArg_37, %41 : tensor<f32>
      %43 = stablehlo.negate %iterArg_38 : tensor<1xf32>
      %44 = stablehlo.broadcast_in_dim %iterArg_35, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %45 = stablehlo.multiply %44, %43 : tensor<1xf32>
      %46 = stablehlo.multiply %43, %37 : tensor<1xf32>
      %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %47 = stablehlo.reduce(%46 init: %cst_44) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
      %48 = stablehlo.add %42, %47 : tensor<f32>
      %49 = stablehlo.dot_general %45, %36, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<5xf32>) -> tensor<1x5xf32>
      %50 = stablehlo.transpose %49, dims = [1, 0] : (tensor<1x5xf32>) -> tensor<5x1xf32>
      %51 = stablehlo.dot_general %45, %30, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<5x1xf32>) -> tensor<5xf32>
      %52 = stablehlo.broadcast_in_dim %40, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %53 = stablehlo.add %51, %52 : tensor<5xf32>
      %54 = stablehlo.multiply %35, %53 : tensor<5xf32>
      %55 = stablehlo.multiply %53, %34 : tensor<5xf32>
      %56 = stablehlo.multiply %iterArg_34, %55 : tensor<5xf32>
      %cst_45 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
      %57 = stablehlo.divide %28, %cst_45 : tensor<f32>
      %58 = stablehlo.broadcast_in_dim %57, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %59 = stablehlo.multiply %56, %33 : tensor<5xf32>
      %cst_46 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %60 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %61 = stablehlo.multiply %59, %60 : tensor<5xf32>
      %62 = stablehlo.negate %61 : tensor<5xf32>
      %63 = stablehlo.add %58, %62 : tensor<5xf32>
      %64 = stablehlo.multiply %63, %32 : tensor<5xf32>
      %cst_47 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %65 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %66 = stablehlo.multiply %65, %54 : tensor<5xf32>
      %67 = stablehlo.multiply %64, %31 : tensor<5xf32>
      %68 = stablehlo.add %66, %67 : tensor<5xf32>
      %69 = stablehlo.negate %68 : tensor<5xf32>
      %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %70 = stablehlo.reduce(%68 init: %cst_48) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
      %71 = stablehlo.add %iterArg_39, %70 : tensor<f32>
      %72 = stablehlo.dot_general %68, %30, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5x1xf32>) -> tensor<1xf32>
      %73 = stablehlo.add %iterArg_38, %72 : tensor<1xf32>
      %74 = stablehlo.dot_general %68, %29, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<1xf32>) -> tensor<5x1xf32>
      %75 = stablehlo.add %50, %74 : tensor<5x1xf32>
      %76 = func.call @dynamic_update_index_in_dim_5(%iterArg_40, %75, %27) : (tensor<2x5x1xf32>, tensor<5x1xf32>, tensor<i32>) -> tensor<2x5x1xf32>
      %77 = func.call @dynamic_update_index_in_dim_2(%iterArg_41, %69, %27) : (tensor<2x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<2x5xf32>
      %c_49 = stablehlo.constant dense<1> : tensor<i32>
      %78 = stablehlo.add %iterArg_36, %c_49 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %78, %48, %73, %71, %76, %77 : tensor<2xf32>, tensor<2x1xf32>, tensor<2x5x1xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x1xf32>, tensor<2xf32>, tensor<5xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<1xf32>, tensor<f32>, tensor<2x5x1xf32>, tensor<2x5xf32>
    }
    return %25#17, %25#18, %25#15, %25#16, %25#14 : tensor<2x5x1xf32>, tensor<2x5xf32>, tensor<1xf32>, tensor<f32>, tensor<f32>
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
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<2x1xf32>, %arg1: tensor<1xf32>, %arg2: tensor<i32>) -> tensor<2x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>) -> tensor<2x1xf32>
    return %1 : tensor<2x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<2x5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<i32>) -> tensor<2x5xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x5xf32>, tensor<1x5xf32>, tensor<i32>, tensor<i32>) -> tensor<2x5xf32>
    return %1 : tensor<2x5xf32>
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
