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
      %16 = stablehlo.dot_general %iterArg, %iterArg_4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3xf32>
      %17 = stablehlo.dot_general %iterArg_3, %iterArg_3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
      %18 = stablehlo.dot_general %iterArg_4, %16, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
      %cst_5 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %19 = stablehlo.add %18, %cst_5 : tensor<f32>
      %20 = stablehlo.divide %17, %19 : tensor<f32>
      %21 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %22 = stablehlo.multiply %21, %iterArg_4 : tensor<3xf32>
      %23 = stablehlo.add %iterArg_2, %22 : tensor<3xf32>
      %24 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %25 = stablehlo.multiply %24, %16 : tensor<3xf32>
      %26 = stablehlo.subtract %iterArg_3, %25 : tensor<3xf32>
      %27 = stablehlo.dot_general %26, %26, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
      %28 = stablehlo.dot_general %iterArg_3, %iterArg_3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
      %cst_6 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %29 = stablehlo.add %28, %cst_6 : tensor<f32>
      %30 = stablehlo.divide %27, %29 : tensor<f32>
      %31 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %32 = stablehlo.multiply %31, %iterArg_4 : tensor<3xf32>
      %33 = stablehlo.add %26, %32 : tensor<3xf32>
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %34 = stablehlo.add %iterArg_1, %c_7 : tensor<i32>
      stablehlo.return %iterArg, %34, %23, %26, %33 : tensor<3x3xf32>, tensor<i32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    }
    return %15#2 : tensor<3xf32>
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
      %48 = stablehlo.dot_general %iterArg, %iterArg_22, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3xf32>
      %49 = stablehlo.dot_general %iterArg_21, %iterArg_21, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
      %50 = stablehlo.dot_general %iterArg_22, %48, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
      %cst_35 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %51 = stablehlo.add %50, %cst_35 : tensor<f32>
      %52 = stablehlo.divide %49, %51 : tensor<f32>
      %53 = stablehlo.multiply %51, %51 : tensor<f32>
      %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %54 = stablehlo.divide %cst_36, %53 : tensor<f32>
      %55 = stablehlo.broadcast_in_dim %52, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %56 = stablehlo.multiply %55, %48 : tensor<3xf32>
      %57 = stablehlo.subtract %iterArg_21, %56 : tensor<3xf32>
      %58 = stablehlo.dot_general %57, %57, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
      %59 = stablehlo.dot_general %iterArg_21, %iterArg_21, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
      %cst_37 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %60 = stablehlo.add %59, %cst_37 : tensor<f32>
      %61 = stablehlo.divide %58, %60 : tensor<f32>
      %62 = stablehlo.multiply %60, %60 : tensor<f32>
      %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %63 = stablehlo.divide %cst_38, %62 : tensor<f32>
      %64 = stablehlo.broadcast_in_dim %61, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %65 = stablehlo.multiply %64, %iterArg_22 : tensor<3xf32>
      %66 = stablehlo.add %57, %65 : tensor<3xf32>
      %67 = func.call @dynamic_update_index_in_dim(%iterArg_23, %iterArg_22, %iterArg_20) : (tensor<1x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<1x3xf32>
      %68 = func.call @dynamic_update_index_in_dim(%iterArg_24, %iterArg_21, %iterArg_20) : (tensor<1x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<1x3xf32>
      %69 = func.call @dynamic_update_index_in_dim(%iterArg_25, %48, %iterArg_20) : (tensor<1x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<1x3xf32>
      %70 = func.call @dynamic_update_index_in_dim_0(%iterArg_26, %51, %iterArg_20) : (tensor<1xf32>, tensor<f32>, tensor<i32>) -> tensor<1xf32>
      %71 = func.call @dynamic_update_index_in_dim_0(%iterArg_27, %49, %iterArg_20) : (tensor<1xf32>, tensor<f32>, tensor<i32>) -> tensor<1xf32>
      %72 = func.call @dynamic_update_index_in_dim_0(%iterArg_28, %54, %iterArg_20) : (tensor<1xf32>, tensor<f32>, tensor<i32>) -> tensor<1xf32>
      %73 = func.call @dynamic_update_index_in_dim_0(%iterArg_29, %52, %iterArg_20) : (tensor<1xf32>, tensor<f32>, tensor<i32>) -> tensor<1xf32>
      %74 = func.call @dynamic_update_index_in_dim(%iterArg_30, %57, %iterArg_20) : (tensor<1x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<1x3xf32>
      %75 = func.call @dynamic_update_index_in_dim_0(%iterArg_31, %60, %iterArg_20) : (tensor<1xf32>, tensor<f32>, tensor<i32>) -> tensor<1xf32>
      %76 = func.call @dynamic_update_index_in_dim_0(%iterArg_32, %58, %iterArg_20) : (tensor<1xf32>, tensor<f32>, tensor<i32>) -> tensor<1xf32>
      %77 = func.call @dynamic_update_index_in_dim_0(%iterArg_33, %63, %iterArg_20) : (tensor<1xf32>, tensor<f32>, tensor<i32>) -> tensor<1xf32>
      %78 = func.call @dynamic_update_index_in_dim_0(%iterArg_34, %61, %iterArg_20) : (tensor<1xf32>, tensor<f32>, tensor<i32>) -> tensor<1xf32>
      %c_39 = stablehlo.constant dense<1> : tensor<i32>
      %79 = stablehlo.add %iterArg_20, %c_39 : tensor<i32>
      stablehlo.return %iterArg, %79, %57, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78 : tensor<3x3xf32>, tensor<i32>, tensor<3xf32>, tensor<3xf32>, tensor<1x3xf32>, tensor<1x3xf32>, tensor<1x3xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1x3xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>
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
      %62 = stablehlo.add %iterArg_35, %iterArg_36 : tensor<3xf32>
      %63 = stablehlo.broadcast_in_dim %61, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %64 = stablehlo.multiply %63, %iterArg_36 : tensor<3xf32>
      %65 = stablehlo.multiply %iterArg_36, %50 : tensor<3xf32>
      %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %66 = stablehlo.reduce(%65 init: %cst_39) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %67 = stablehlo.multiply %66, %60 : tensor<f32>
      %68 = stablehlo.multiply %67, %59 : tensor<f32>
      %69 = stablehlo.negate %68 : tensor<f32>
      %70 = stablehlo.divide %66, %58 : tensor<f32>
      %71 = stablehlo.dot_general %69, %51, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
      %72 = stablehlo.dot_general %69, %51, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
      %73 = stablehlo.add %71, %72 : tensor<3xf32>
      %74 = stablehlo.dot_general %70, %57, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
      %75 = stablehlo.add %62, %74 : tensor<3xf32>
      %76 = stablehlo.dot_general %70, %57, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
      %77 = stablehlo.add %75, %76 : tensor<3xf32>
      %78 = stablehlo.negate %77 : tensor<3xf32>
      %79 = stablehlo.add %73, %77 : tensor<3xf32>
      %80 = stablehlo.broadcast_in_dim %56, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %81 = stablehlo.multiply %80, %78 : tensor<3xf32>
      %82 = stablehlo.multiply %78, %52 : tensor<3xf32>
      %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %83 = stablehlo.reduce(%82 init: %cst_40) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %84 = stablehlo.broadcast_in_dim %56, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %85 = stablehlo.multiply %84, %iterArg_34 : tensor<3xf32>
      %86 = stablehlo.add %64, %85 : tensor<3xf32>
      %87 = stablehlo.multiply %iterArg_34, %50 : tensor<3xf32>
      %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %88 = stablehlo.reduce(%87 init: %cst_41) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %89 = stablehlo.add %83, %88 : tensor<f32>
      %90 = stablehlo.multiply %89, %55 : tensor<f32>
      %91 = stablehlo.multiply %90, %54 : tensor<f32>
      %92 = stablehlo.negate %91 : tensor<f32>
      %93 = stablehlo.divide %89, %53 : tensor<f32>
      %94 = stablehlo.dot_general %92, %50, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
      %95 = stablehlo.add %81, %94 : tensor<3xf32>
      %96 = stablehlo.dot_general %92, %52, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
      %97 = stablehlo.add %86, %96 : tensor<3xf32>
      %98 = stablehlo.dot_general %93, %51, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
      %99 = stablehlo.add %79, %98 : tensor<3xf32>
      %100 = stablehlo.dot_general %93, %51, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
      %101 = stablehlo.add %99, %100 : tensor<3xf32>
      %102 = stablehlo.dot_general %95, %iterArg_31, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3x3xf32>) -> tensor<3xf32>
      %103 = stablehlo.add %97, %102 : tensor<3xf32>
      %104 = stablehlo.dot_general %95, %50, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<3x3xf32>
      %105 = stablehlo.add %iterArg_33, %104 : tensor<3x3xf32>
      %c_42 = stablehlo.constant dense<1> : tensor<i32>
      %106 = stablehlo.add %iterArg_32, %c_42 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %106, %105, %iterArg_34, %101, %103 : tensor<1x3xf32>, tensor<1x3xf32>, tensor<1x3xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1x3xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<3x3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
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
}
// -----
// backward, cuda: same text as cpu
