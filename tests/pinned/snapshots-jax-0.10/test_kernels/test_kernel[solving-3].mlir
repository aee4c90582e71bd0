// import jax
// import jax.numpy as jnp
//
//
// def conjugate_gradient(w, weights, b, gain):
//     activated = jnp.tanh((w - weights) ** 2)
//     raw_gram = activated @ activated.T / 5
//     k_mat = raw_gram + 0.46 * jnp.identity(3)
//     scaled = 0.88 * (gain * (0.7 + b))
//     start = jnp.zeros_like(scaled)
//
//     def descend(_, carry):
//         x_k, r_k, direction = carry
//         a_p = k_mat @ direction
//         alpha = (r_k @ r_k) / (direction @ a_p + 0.01)
//         x_new = x_k + alpha * direction
//         r_new = r_k - alpha * a_p
//         beta = (r_new @ r_new) / (r_k @ r_k + 0.01)
//         return x_new, r_new, r_new + beta * direction
//
//     sol, leftover, _ = jax.lax.fori_loop(0, 2, descend, (start, scaled, scaled))
//     outcome = jnp.sqrt(jnp.sum(leftover**2) + 0.25)
//     return sol, outcome
//
//   w: float32[3, 5] in [-1, 1]
//   weights: float32[3, 5] in [-1, 1]
//   b: float32[3] in [-1, 1]
//   gain: float32[1] in [-1, 1]
// -----
// forward, cpu
module @jit_conjugate_gradient attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x5xf32>, %arg1: tensor<3x5xf32>, %arg2: tensor<3xf32>, %arg3: tensor<1xf32>) -> (tensor<3xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.subtract %arg0, %arg1 : tensor<3x5xf32>
    %1 = stablehlo.multiply %0, %0 : tensor<3x5xf32>
    %2 = stablehlo.tanh %1 : tensor<3x5xf32>
    %3 = stablehlo.transpose %2, dims = [1, 0] : (tensor<3x5xf32>) -> tensor<5x3xf32>
    %4 = stablehlo.dot_general %2, %3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x5xf32>, tensor<5x3xf32>) -> tensor<3x3xf32>
    %cst = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %6 = stablehlo.divide %4, %5 : tensor<3x3xf32>
    %7 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %8 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %10 = stablehlo.add %7, %9 : tensor<3x3xi32>
    %11 = stablehlo.compare EQ, %10, %8, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %12 = stablehlo.convert %11 : (tensor<3x3xi1>) -> tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<4.600000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %14 = stablehlo.multiply %13, %12 : tensor<3x3xf32>
    %15 = stablehlo.add %6, %14 : tensor<3x3xf32>
    %cst_1 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %17 = stablehlo.add %16, %arg2 : tensor<3xf32>
    %18 = stablehlo.broadcast_in_dim %arg3, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
    %19 = stablehlo.multiply %18, %17 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<0.879999995> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %23:5 = stablehlo.while(%iterArg = %15, %iterArg_7 = %c_4, %iterArg_8 = %22, %iterArg_9 = %21, %iterArg_10 = %21) : tensor<3x3xf32>, tensor<i32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_11 = stablehlo.constant dense<2> : tensor<i32>
      %28 = stablehlo.compare LT, %iterArg_7, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %28 : tensor<i1>
    } do {
      %28:3 = func.call @closed_call(%iterArg, %iterArg_8, %iterArg_9, %iterArg_10) : (tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>)
      %c_11 = stablehlo.constant dense<1> : tensor<i32>
      %29 = stablehlo.add %iterArg_7, %c_11 : tensor<i32>
      stablehlo.return %iterArg, %29, %28#0, %28#1, %28#2 : tensor<3x3xf32>, tensor<i32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    }
    %24 = stablehlo.multiply %23#3, %23#3 : tensor<3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%24 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_6 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %26 = stablehlo.add %25, %cst_6 : tensor<f32>
    %27 = stablehlo.sqrt %26 : tensor<f32>
    return %23#2, %27 : tensor<3xf32>, tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) {
    %0 = stablehlo.dot_general %arg0, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %1 = stablehlo.dot_general %arg2, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
    %2 = stablehlo.dot_general %arg3, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
    %cst = stablehlo.constant dense<0.00999999977> : tensor<f32>
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
    %cst_0 = stablehlo.constant dense<0.00999999977> : tensor<f32>
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
  func.func public @main(%arg0: tensor<3x5xf32>, %arg1: tensor<3x5xf32>, %arg2: tensor<3xf32>, %arg3: tensor<1xf32>) -> (tensor<3x5xf32> {jax.result_info = "result[0]"}, tensor<3x5xf32> {jax.result_info = "result[1]"}, tensor<3xf32> {jax.result_info = "result[2]"}, tensor<1xf32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.subtract %arg0, %arg1 : tensor<3x5xf32>
    %1 = stablehlo.multiply %0, %0 : tensor<3x5xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %3 = stablehlo.multiply %2, %0 : tensor<3x5xf32>
    %4 = stablehlo.tanh %1 : tensor<3x5xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %6 = stablehlo.subtract %5, %4 : tensor<3x5xf32>
    %7 = stablehlo.transpose %4, dims = [1, 0] : (tensor<3x5xf32>) -> tensor<5x3xf32>
    %8 = stablehlo.dot_general %4, %7, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x5xf32>, tensor<5x3xf32>) -> tensor<3x3xf32>
    %cst_1 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %10 = stablehlo.divide %8, %9 : tensor<3x3xf32>
    %11 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %12 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %13 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %14 = stablehlo.add %11, %13 : tensor<3x3xi32>
    %15 = stablehlo.compare EQ, %14, %12, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %16 = stablehlo.convert %15 : (tensor<3x3xi1>) -> tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<4.600000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<3x3xf32>
    %19 = stablehlo.add %10, %18 : tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %21 = stablehlo.add %20, %arg2 : tensor<3xf32>
    %22 = stablehlo.broadcast_in_dim %arg3, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<0.879999995> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %25 = stablehlo.multiply %24, %23 : tensor<3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %38:16 = stablehlo.while(%iterArg = %19, %iterArg_30 = %c_17, %iterArg_31 = %25, %iterArg_32 = %25, %iterArg_33 = %26, %iterArg_34 = %27, %iterArg_35 = %28, %iterArg_36 = %29, %iterArg_37 = %30, %iterArg_38 = %31, %iterArg_39 = %32, %iterArg_40 = %33, %iterArg_41 = %34, %iterArg_42 = %35, %iterArg_43 = %36, %iterArg_44 = %37) : tensor<3x3xf32>, tensor<i32>, tensor<3xf32>, tensor<3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
    cond {
      %c_45 = stablehlo.constant dense<2> : tensor<i32>
      %73 = stablehlo.compare LT, %iterArg_30, %c_45, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %73 : tensor<i1>
    } do {
      %73:14 = func.call @closed_call(%iterArg, %iterArg_31, %iterArg_32) : (tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %74 = func.call @dynamic_update_index_in_dim(%iterArg_33, %73#2, %iterArg_30) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %75 = func.call @dynamic_update_index_in_dim(%iterArg_34, %73#3, %iterArg_30) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %76 = func.call @dynamic_update_index_in_dim(%iterArg_35, %73#4, %iterArg_30) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %77 = func.call @dynamic_update_index_in_dim_0(%iterArg_36, %73#5, %iterArg_30) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %78 = func.call @dynamic_update_index_in_dim_0(%iterArg_37, %73#6, %iterArg_30) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %79 = func.call @dynamic_update_index_in_dim_0(%iterArg_38, %73#7, %iterArg_30) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %80 = func.call @dynamic_update_index_in_dim_0(%iterArg_39, %73#8, %iterArg_30) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %81 = func.call @dynamic_update_index_in_dim(%iterArg_40, %73#9, %iterArg_30) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %82 = func.call @dynamic_update_index_in_dim_0(%iterArg_41, %73#10, %iterArg_30) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %83 = func.call @dynamic_update_index_in_dim_0(%iterArg_42, %73#11, %iterArg_30) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %84 = func.call @dynamic_update_index_in_dim_0(%iterArg_43, %73#12, %iterArg_30) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %85 = func.call @dynamic_update_index_in_dim_0(%iterArg_44, %73#13, %iterArg_30) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %c_45 = stablehlo.constant dense<1> : tensor<i32>
      %86 = stablehlo.add %iterArg_30, %c_45 : tensor<i32>
      stablehlo.return %iterArg, %86, %73#0, %73#1, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85 : tensor<3x3xf32>, tensor<i32>, tensor<3xf32>, tensor<3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
    }
    %39 = stablehlo.multiply %38#2, %38#2 : tensor<3xf32>
    %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %41 = stablehlo.multiply %40, %38#2 : tensor<3xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.reduce(%39 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_20 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %43 = stablehlo.add %42, %cst_20 : tensor<f32>
    %44 = stablehlo.sqrt %43 : tensor<f32>
    %cst_21 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %45 = stablehlo.divide %cst_21, %44 : tensor<f32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.multiply %cst_23, %45 : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %49 = stablehlo.multiply %48, %41 : tensor<3xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %c_26 = stablehlo.constant dense<0> : tensor<i32>
    %52:18 = stablehlo.while(%iterArg = %38#4, %iterArg_30 = %38#5, %iterArg_31 = %38#6, %iterArg_32 = %38#7, %iterArg_33 = %38#8, %iterArg_34 = %38#9, %iterArg_35 = %38#10, %iterArg_36 = %38#11, %iterArg_37 = %38#12, %iterArg_38 = %38#13, %iterArg_39 = %38#14, %iterArg_40 = %38#15, %iterArg_41 = %19, %iterArg_42 = %c_26, %iterArg_43 = %51, %iterArg_44 = %46, %iterArg_45 = %49, %iterArg_46 = %50) : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<3x3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_47 = stablehlo.constant dense<2> : tensor<i32>
      %73 = stablehlo.compare LT, %iterArg_42, %c_47, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %73 : tensor<i1>
    } do {
      %c_47 = stablehlo.constant dense<2> : tensor<i32>
      %73 = stablehlo.subtract %c_47, %iterArg_42 : tensor<i32>
      %c_48 = stablehlo.constant dense<1> : tensor<i32>
      %74 = stablehlo.subtract %73, %c_48 : tensor<i32>
      %75 = func.call @dynamic_index_in_dim(%iterArg, %74) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %76 = func.call @dynamic_index_in_dim(%iterArg_30, %74) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %77 = func.call @dynamic_index_in_dim(%iterArg_31, %74) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %78 = func.call @dynamic_index_in_dim_1(%iterArg_32, %74) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %79 = func.call @dynamic_index_in_dim_1(%iterArg_33, %74) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %80 = func.call @dynamic_index_in_dim_1(%iterArg_34, %74) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %81 = func.call @dynamic_index_in_dim_1(%iterArg_35, %74) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %82 = func.call @dynamic_index_in_dim(%iterArg_36, %74) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %83 = func.call @dynamic_index_in_dim_1(%iterArg_37, %74) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %84 = func.call @dynamic_index_in_dim_1(%iterArg_38, %74) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %85 = func.call @dynamic_index_in_dim_1(%iterArg_39, %74) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %86 = func.call @dynamic_index_in_dim_1(%iterArg_40, %74) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %87:4 = func.call @closed_call_2(%iterArg_41, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86) : (tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>)
      %c_49 = stablehlo.constant dense<1> : tensor<i32>
      %88 = stablehlo.add %iterArg_42, %c_49 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %88, %87#0, %87#1, %87#2, %87#3 : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<3x3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    }
    %53 = stablehlo.add %52#16, %52#17 : tensor<3xf32>
    %cst_27 = stablehlo.constant dense<0.879999995> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %55 = stablehlo.multiply %54, %53 : tensor<3xf32>
    %56 = stablehlo.broadcast_in_dim %arg3, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
    %57 = stablehlo.multiply %56, %55 : tensor<3xf32>
    %58 = stablehlo.multiply %55, %21 : tensor<3xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.reduce(%58 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %60 = stablehlo.reshape %59 : (tensor<f32>) -> tensor<1xf32>
    %cst_29 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %62 = stablehlo.divide %52#14, %61 : tensor<3x3xf32>
    %63 = stablehlo.dot_general %62, %4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x5xf32>) -> tensor<3x5xf32>
    %64 = stablehlo.transpose %63, dims = [1, 0] : (tensor<3x5xf32>) -> tensor<5x3xf32>
    %65 = stablehlo.dot_general %62, %7, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<5x3xf32>) -> tensor<3x5xf32>
    %66 = stablehlo.transpose %64, dims = [1, 0] : (tensor<5x3xf32>) -> tensor<3x5xf32>
    %67 = stablehlo.add %65, %66 : tensor<3x5xf32>
    %68 = stablehlo.multiply %67, %6 : tensor<3x5xf32>
    %69 = stablehlo.multiply %68, %4 : tensor<3x5xf32>
    %70 = stablehlo.add %68, %69 : tensor<3x5xf32>
    %71 = stablehlo.multiply %70, %3 : tensor<3x5xf32>
    %72 = stablehlo.negate %71 : tensor<3x5xf32>
    return %71, %72, %57, %60 : tensor<3x5xf32>, tensor<3x5xf32>, tensor<3xf32>, tensor<1xf32>
  }
  func.func private @closed_call(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %1 = stablehlo.dot_general %arg1, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
    %2 = stablehlo.dot_general %arg2, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
    %cst = stablehlo.constant dense<0.00999999977> : tensor<f32>
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
    %cst_1 = stablehlo.constant dense<0.00999999977> : tensor<f32>
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
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<i32>) -> tensor<2x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<2x3xf32>
    return %1 : tensor<2x3xf32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<2xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<2xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x3xf32>, %arg1: tensor<i32>) -> tensor<3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<2x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<2xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<2xf32>, tensor<i32>) -> tensor<1xf32>
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
