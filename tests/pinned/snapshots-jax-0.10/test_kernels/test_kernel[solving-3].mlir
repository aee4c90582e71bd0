// import jax
// import jax.numpy as jnp
//
//
// def cg_solve_fn(
//     w: jnp.ndarray, guess: jnp.ndarray, lam: jnp.ndarray, y: jnp.ndarray
// ) -> jnp.ndarray:
//     gram = w @ jnp.transpose(w) / w.shape[-1] + lam * jnp.eye(3)
//     residual0 = y - gram @ guess
//
//     def cg_step(_, state):
//         x_k, r, direction = state
//         ap = gram @ direction
//         alpha = (r @ r) / (direction @ ap + 0.001)
//         x_next = x_k + alpha * direction
//         r_new = r - alpha * ap
//         ratio_r = (r_new @ r_new) / (r @ r + 0.001)
//         return x_next, r_new, r_new + ratio_r * direction
//
//     x_hat, _, _ = jax.lax.fori_loop(0, 1, cg_step, (guess, residual0, residual0))
//     return x_hat
//
//   w: float32[3, 5] in [-1, 1]
//   guess: float32[3] in [-1, 1]
//   lam: float32[] in [0.3, 1.5]
//   y: float32[3] in [-1, 1]
// -----
// forward, cpu
module @jit_cg_solve_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x5xf32>, %arg1: tensor<3xf32>, %arg2: tensor<f32>, %arg3: tensor<3xf32>) -> (tensor<3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<3x5xf32>) -> tensor<5x3xf32>
    %1 = stablehlo.dot_general %arg0, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x5xf32>, tensor<5x3xf32>) -> tensor<3x3xf32>
    %cst = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %3 = stablehlo.divide %1, %2 : tensor<3x3xf32>
    %4 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %5 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %7 = stablehlo.add %4, %6 : tensor<3x3xi32>
    %8 = stablehlo.compare EQ, %7, %5, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %9 = stablehlo.convert %8 : (tensor<3x3xi1>) -> tensor<3x3xf32>
    %10 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<3x3xf32>
    %12 = stablehlo.add %3, %11 : tensor<3x3xf32>
    %13 = stablehlo.dot_general %12, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %14 = stablehlo.subtract %arg3, %13 : tensor<3xf32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %15:5 = stablehlo.while(%iterArg = %12, %iterArg_1 = %c_0, %iterArg_2 = %arg1, %iterArg_3 = %14, %iterArg_4 = %14) : tensor<3x3xf32>, tensor<i32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_5 = stablehlo.constant dense<1> : tensor<i32>
      %16 = stablehlo.compare LT, %iterArg_1, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %16 : tensor<i1>
    } do {
      %16:3 = func.call @closed_call(%iterArg, %iterArg_2, %iterArg_3, %iterArg_4) : (tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>)
      %c_5 = stablehlo.constant dense<1> : tensor<i32>
      %17 = stablehlo.add %iterArg_1, %c_5 : tensor<i32>
      stablehlo.return %iterArg, %17, %16#0, %16#1, %16#2 : tensor<3x3xf32>, tensor<i32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    }
    return %15#2 : tensor<3xf32>
  }
  func.func private @closed_call(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) {
    %0 = stablehlo.dot_general %arg0, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %1 = stablehlo.dot_general %arg2, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
    %2 = stablehlo.dot_general %arg3, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
    %cst = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %3 = stablehlo.add %2, %cst : tensor<f32>
    %4 = stablehlo.divide %1, %3 : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %6 = stablehlo.multiply %5, %arg3 : tensor<3xf32>
    %7 = stablehlo.add %arg1, %6 : tensor<3xf32>
    %8 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %9 = stablehlo.multiply %8, %0 : tensor<3xf32>
    %10 = stablehlo.subtract %arg2, %9 : tensor<3xf32>
    %11 = stablehlo.dot_general %10, %10, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
    %12 = stablehlo.dot_general %arg2, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %13 = stablehlo.add %12, %cst_0 : tensor<f32>
    %14 = stablehlo.divide %11, %13 : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %16 = stablehlo.multiply %15, %arg3 : tensor<3xf32>
    %17 = stablehlo.add %10, %16 : tensor<3xf32>
    return %7, %10, %17 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x5xf32>, %arg1: tensor<3xf32>, %arg2: tensor<f32>, %arg3: tensor<3xf32>) -> (tensor<3x5xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}, tensor<3xf32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<3x5xf32>) -> tensor<5x3xf32>
    %1 = stablehlo.dot_general %arg0, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x5xf32>, tensor<5x3xf32>) -> tensor<3x3xf32>
    %cst = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %3 = stablehlo.divide %1, %2 : tensor<3x3xf32>
    %4 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %5 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %7 = stablehlo.add %4, %6 : tensor<3x3xi32>
    %8 = stablehlo.compare EQ, %7, %5, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %9 = stablehlo.convert %8 : (tensor<3x3xi1>) -> tensor<3x3xf32>
    %10 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<3x3xf32>
    %12 = stablehlo.add %3, %11 : tensor<3x3xf32>
    %13 = stablehlo.dot_general %12, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %14 = stablehlo.subtract %arg3, %13 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %27:16 = stablehlo.while(%iterArg = %12, %iterArg_20 = %c_12, %iterArg_21 = %14, %iterArg_22 = %14, %iterArg_23 = %15, %iterArg_24 = %16, %iterArg_25 = %17, %iterArg_26 = %18, %iterArg_27 = %19, %iterArg_28 = %20, %iterArg_29 = %21, %iterArg_30 = %22, %iterArg_31 = %23, %iterArg_32 = %24, %iterArg_33 = %25, %iterArg_34 = %26) : tensor<3x3xf32>, tensor<i32>, tensor<3xf32>, tensor<3xf32>, tensor<1x3xf32>, tensor<1x3xf32>, tensor<1x3xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1x3xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>
    cond {
      %c_35 = stablehlo.constant dense<1> : tensor<i32>
      %48 = stablehlo.compare LT, %iterArg_20, %c_35, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %48 : tensor<i1>
    } do {
      %48:14 = func.call @closed_call(%iterArg, %iterArg_21, %iterArg_22) : (tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %49 = func.call @dynamic_update_index_in_dim(%iterArg_23, %48#2, %iterArg_20) : (tensor<1x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<1x3xf32>
      %50 = func.call @dynamic_update_index_in_dim(%iterArg_24, %48#3, %iterArg_20) : (tensor<1x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<1x3xf32>
      %51 = func.call @dynamic_update_index_in_dim(%iterArg_25, %48#4, %iterArg_20) : (tensor<1x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<1x3xf32>
      %52 = func.call @dynamic_update_index_in_dim_0(%iterArg_26, %48#5, %iterArg_20) : (tensor<1xf32>, tensor<f32>, tensor<i32>) -> tensor<1xf32>
      %53 = func.call @dynamic_update_index_in_dim_0(%iterArg_27, %48#6, %iterArg_20) : (tensor<1xf32>, tensor<f32>, tensor<i32>) -> tensor<1xf32>
      %54 = func.call @dynamic_update_index_in_dim_0(%iterArg_28, %48#7, %iterArg_20) : (tensor<1xf32>, tensor<f32>, tensor<i32>) -> tensor<1xf32>
      %55 = func.call @dynamic_update_index_in_dim_0(%iterArg_29, %48#8, %iterArg_20) : (tensor<1xf32>, tensor<f32>, tensor<i32>) -> tensor<1xf32>
      %56 = func.call @dynamic_update_index_in_dim(%iterArg_30, %48#9, %iterArg_20) : (tensor<1x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<1x3xf32>
      %57 = func.call @dynamic_update_index_in_dim_0(%iterArg_31, %48#10, %iterArg_20) : (tensor<1xf32>, tensor<f32>, tensor<i32>) -> tensor<1xf32>
      %58 = func.call @dynamic_update_index_in_dim_0(%iterArg_32, %48#11, %iterArg_20) : (tensor<1xf32>, tensor<f32>, tensor<i32>) -> tensor<1xf32>
      %59 = func.call @dynamic_update_index_in_dim_0(%iterArg_33, %48#12, %iterArg_20) : (tensor<1xf32>, tensor<f32>, tensor<i32>) -> tensor<1xf32>
      %60 = func.call @dynamic_update_index_in_dim_0(%iterArg_34, %48#13, %iterArg_20) : (tensor<1xf32>, tensor<f32>, tensor<i32>) -> tensor<1xf32>
      %c_35 = stablehlo.constant dense<1> : tensor<i32>
      %61 = stablehlo.add %iterArg_20, %c_35 : tensor<i32>
      stablehlo.return %iterArg, %61, %48#0, %48#1, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60 : tensor<3x3xf32>, tensor<i32>, tensor<3xf32>, tensor<3xf32>, tensor<1x3xf32>, tensor<1x3xf32>, tensor<1x3xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1x3xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>
    }
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %32:18 = stablehlo.while(%iterArg = %27#4, %iterArg_20 = %27#5, %iterArg_21 = %27#6, %iterArg_22 = %27#7, %iterArg_23 = %27#8, %iterArg_24 = %27#9, %iterArg_25 = %27#10, %iterArg_26 = %27#11, %iterArg_27 = %27#12, %iterArg_28 = %27#13, %iterArg_29 = %27#14, %iterArg_30 = %27#15, %iterArg_31 = %12, %iterArg_32 = %c_17, %iterArg_33 = %31, %iterArg_34 = %28, %iterArg_35 = %29, %iterArg_36 = %30) : tensor<1x3xf32>, tensor<1x3xf32>, tensor<1x3xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1x3xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<3x3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_37 = stablehlo.constant dense<1> : tensor<i32>
      %48 = stablehlo.compare LT, %iterArg_32, %c_37, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %48 : tensor<i1>
    } do {
      %c_37 = stablehlo.constant dense<1> : tensor<i32>
      %48 = stablehlo.subtract %c_37, %iterArg_32 : tensor<i32>
      %c_38 = stablehlo.constant dense<1> : tensor<i32>
      %49 = stablehlo.subtract %48, %c_38 : tensor<i32>
      %50 = func.call @dynamic_index_in_dim(%iterArg, %49) : (tensor<1x3xf32>, tensor<i32>) -> tensor<3xf32>
      %51 = func.call @dynamic_index_in_dim(%iterArg_20, %49) : (tensor<1x3xf32>, tensor<i32>) -> tensor<3xf32>
      %52 = func.call @dynamic_index_in_dim(%iterArg_21, %49) : (tensor<1x3xf32>, tensor<i32>) -> tensor<3xf32>
      %53 = func.call @dynamic_index_in_dim_1(%iterArg_22, %49) : (tensor<1xf32>, tensor<i32>) -> tensor<f32>
      %54 = func.call @dynamic_index_in_dim_1(%iterArg_23, %49) : (tensor<1xf32>, tensor<i32>) -> tensor<f32>
      %55 = func.call @dynamic_index_in_dim_1(%iterArg_24, %49) : (tensor<1xf32>, tensor<i32>) -> tensor<f32>
      %56 = func.call @dynamic_index_in_dim_1(%iterArg_25, %49) : (tensor<1xf32>, tensor<i32>) -> tensor<f32>
      %57 = func.call @dynamic_index_in_dim(%iterArg_26, %49) : (tensor<1x3xf32>, tensor<i32>) -> tensor<3xf32>
      %58 = func.call @dynamic_index_in_dim_1(%iterArg_27, %49) : (tensor<1xf32>, tensor<i32>) -> tensor<f32>
      %59 = func.call @dynamic_index_in_dim_1(%iterArg_28, %49) : (tensor<1xf32>, tensor<i32>) -> tensor<f32>
      %60 = func.call @dynamic_index_in_dim_1(%iterArg_29, %49) : (tensor<1xf32>, tensor<i32>) -> tensor<f32>
      %61 = func.call @dynamic_index_in_dim_1(%iterArg_30, %49) : (tensor<1xf32>, tensor<i32>) -> tensor<f32>
      %62:4 = func.call @closed_call_2(%iterArg_31, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61) : (tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>)
      %c_39 = stablehlo.constant dense<1> : tensor<i32>
      %63 = stablehlo.add %iterArg_32, %c_39 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %63, %62#0, %62#1, %62#2, %62#3 : tensor<1x3xf32>, tensor<1x3xf32>, tensor<1x3xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1x3xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<3x3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    }
    %33 = stablehlo.add %32#16, %32#17 : tensor<3xf32>
    %34 = stablehlo.negate %33 : tensor<3xf32>
    %35 = stablehlo.dot_general %34, %12, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3x3xf32>) -> tensor<3xf32>
    %36 = stablehlo.add %32#15, %35 : tensor<3xf32>
    %37 = stablehlo.dot_general %34, %arg1, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<3x3xf32>
    %38 = stablehlo.add %32#14, %37 : tensor<3x3xf32>
    %39 = stablehlo.multiply %38, %9 : tensor<3x3xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.reduce(%39 init: %cst_18) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_19 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %42 = stablehlo.divide %38, %41 : tensor<3x3xf32>
    %43 = stablehlo.dot_general %42, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x5xf32>) -> tensor<3x5xf32>
    %44 = stablehlo.transpose %43, dims = [1, 0] : (tensor<3x5xf32>) -> tensor<5x3xf32>
    %45 = stablehlo.dot_general %42, %0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<5x3xf32>) -> tensor<3x5xf32>
    %46 = stablehlo.transpose %44, dims = [1, 0] : (tensor<5x3xf32>) -> tensor<3x5xf32>
    %47 = stablehlo.add %45, %46 : tensor<3x5xf32>
    return %47, %36, %40, %33 : tensor<3x5xf32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>
  }
  func.func private @closed_call(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %1 = stablehlo.dot_general %arg1, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
    %2 = stablehlo.dot_general %arg2, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
    %cst = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %3 = stablehlo.add %2, %cst : tensor<f32>
    %4 = stablehlo.divide %1, %3 : tensor<f32>
    %5 = stablehlo.multiply %3, %3 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.divide %cst_0, %5 : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %8 = stablehlo.multiply %7, %0 : tensor<3xf32>
    %9 = stablehlo.subtract %arg1, %8 : tensor<3xf32>
    %10 = stablehlo.dot_general %9, %9, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
    %11 = stablehlo.dot_general %arg1, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %12 = stablehlo.add %11, %cst_1 : tensor<f32>
    %13 = stablehlo.divide %10, %12 : tensor<f32>
    %14 = stablehlo.multiply %12, %12 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.divide %cst_2, %14 : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %17 = stablehlo.multiply %16, %arg2 : tensor<3xf32>
    %18 = stablehlo.add %9, %17 : tensor<3xf32>
    return %9, %18, %arg2, %arg1, %0, %3, %1, %6, %4, %9, %12, %10, %15, %13 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<1x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<i32>) -> tensor<1x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<1x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
    return %1 : tensor<1x3xf32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<1xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<1xf32>
    return %1 : tensor<1xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<1x3xf32>, %arg1: tensor<i32>) -> tensor<3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<1xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<1xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @closed_call_2(%arg0: tensor<3x3xf32>, %arg1: tensor<3x3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<3xf32>, %arg4: tensor<3xf32>, %arg5: tensor<3xf32>, %arg6: tensor<3xf32>, %arg7: tensor<3xf32>, %arg8: tensor<f32>, %arg9: tensor<f32>, %arg10: tensor<f32>, %arg11: tensor<f32>, %arg12: tensor<3xf32>, %arg13: tensor<f32>, %arg14: tensor<f32>, %arg15: tensor<f32>, %arg16: tensor<f32>) -> (tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) {
    %0 = stablehlo.add %arg3, %arg4 : tensor<3xf32>
    %1 = stablehlo.broadcast_in_dim %arg16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.multiply %1, %arg4 : tensor<3xf32>
    %3 = stablehlo.multiply %arg4, %arg5 : tensor<3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %5 = stablehlo.multiply %4, %arg15 : tensor<f32>
    %6 = stablehlo.multiply %5, %arg14 : tensor<f32>
    %7 = stablehlo.negate %6 : tensor<f32>
    %8 = stablehlo.divide %4, %arg13 : tensor<f32>
    %9 = stablehlo.dot_general %7, %arg6, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %10 = stablehlo.dot_general %7, %arg6, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %11 = stablehlo.add %9, %10 : tensor<3xf32>
    %12 = stablehlo.dot_general %8, %arg12, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %13 = stablehlo.add %0, %12 : tensor<3xf32>
    %14 = stablehlo.dot_general %8, %arg12, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %15 = stablehlo.add %13, %14 : tensor<3xf32>
    %16 = stablehlo.negate %15 : tensor<3xf32>
    %17 = stablehlo.add %11, %15 : tensor<3xf32>
    %18 = stablehlo.broadcast_in_dim %arg11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %19 = stablehlo.multiply %18, %16 : tensor<3xf32>
    %20 = stablehlo.multiply %16, %arg7 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%20 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %22 = stablehlo.broadcast_in_dim %arg11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %23 = stablehlo.multiply %22, %arg2 : tensor<3xf32>
    %24 = stablehlo.add %2, %23 : tensor<3xf32>
    %25 = stablehlo.multiply %arg2, %arg5 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.reduce(%25 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %27 = stablehlo.add %21, %26 : tensor<f32>
    %28 = stablehlo.multiply %27, %arg10 : tensor<f32>
    %29 = stablehlo.multiply %28, %arg9 : tensor<f32>
    %30 = stablehlo.negate %29 : tensor<f32>
    %31 = stablehlo.divide %27, %arg8 : tensor<f32>
    %32 = stablehlo.dot_general %30, %arg5, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %33 = stablehlo.add %19, %32 : tensor<3xf32>
    %34 = stablehlo.dot_general %30, %arg7, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %35 = stablehlo.add %24, %34 : tensor<3xf32>
    %36 = stablehlo.dot_general %31, %arg6, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %37 = stablehlo.add %17, %36 : tensor<3xf32>
    %38 = stablehlo.dot_general %31, %arg6, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %39 = stablehlo.add %37, %38 : tensor<3xf32>
    %40 = stablehlo.dot_general %33, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3x3xf32>) -> tensor<3xf32>
    %41 = stablehlo.add %35, %40 : tensor<3xf32>
    %42 = stablehlo.dot_general %33, %arg5, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<3x3xf32>
    %43 = stablehlo.add %arg1, %42 : tensor<3x3xf32>
    return %43, %arg2, %39, %41 : tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
