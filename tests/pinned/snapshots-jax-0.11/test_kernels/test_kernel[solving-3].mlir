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
      %28 = stablehlo.dot_general %iterArg, %iterArg_10, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3xf32>
      %29 = stablehlo.dot_general %iterArg_9, %iterArg_9, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
      %30 = stablehlo.dot_general %iterArg_10, %28, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
      %cst_11 = stablehlo.constant dense<0.00999999977> : tensor<f32>
      %31 = stablehlo.add %30, %cst_11 : tensor<f32>
      %32 = stablehlo.divide %29, %31 : tensor<f32>
      %33 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %34 = stablehlo.multiply %33, %iterArg_10 : tensor<3xf32>
      %35 = stablehlo.add %iterArg_8, %34 : tensor<3xf32>
      %36 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %37 = stablehlo.multiply %36, %28 : tensor<3xf32>
      %38 = stablehlo.subtract %iterArg_9, %37 : tensor<3xf32>
      %39 = stablehlo.dot_general %38, %38, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
      %40 = stablehlo.dot_general %iterArg_9, %iterArg_9, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
      %cst_12 = stablehlo.constant dense<0.00999999977> : tensor<f32>
      %41 = stablehlo.add %40, %cst_12 : tensor<f32>
      %42 = stablehlo.divide %39, %41 : tensor<f32>
      %43 = stablehlo.broadcast_in_dim %42, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %44 = stablehlo.multiply %43, %iterArg_10 : tensor<3xf32>
      %45 = stablehlo.add %38, %44 : tensor<3xf32>
      %c_13 = stablehlo.constant dense<1> : tensor<i32>
      %46 = stablehlo.add %iterArg_7, %c_13 : tensor<i32>
      stablehlo.return %iterArg, %46, %35, %38, %45 : tensor<3x3xf32>, tensor<i32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    }
    %24 = stablehlo.multiply %23#3, %23#3 : tensor<3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%24 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_6 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %26 = stablehlo.add %25, %cst_6 : tensor<f32>
    %27 = stablehlo.sqrt %26 : tensor<f32>
    return %23#2, %27 : tensor<3xf32>, tensor<f32>
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
    %6 = stablehlo.add %5, %4 : tensor<3x5xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %8 = stablehlo.subtract %7, %4 : tensor<3x5xf32>
    %9 = stablehlo.multiply %6, %8 : tensor<3x5xf32>
    %10 = stablehlo.transpose %4, dims = [1, 0] : (tensor<3x5xf32>) -> tensor<5x3xf32>
    %11 = stablehlo.dot_general %4, %10, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x5xf32>, tensor<5x3xf32>) -> tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %13 = stablehlo.divide %11, %12 : tensor<3x3xf32>
    %14 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %15 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %16 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %17 = stablehlo.add %14, %16 : tensor<3x3xi32>
    %18 = stablehlo.compare EQ, %17, %15, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %19 = stablehlo.convert %18 : (tensor<3x3xi1>) -> tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<4.600000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<3x3xf32>
    %22 = stablehlo.add %13, %21 : tensor<3x3xf32>
    %cst_4 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %24 = stablehlo.add %23, %arg2 : tensor<3xf32>
    %25 = stablehlo.broadcast_in_dim %arg3, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
    %26 = stablehlo.multiply %25, %24 : tensor<3xf32>
    %cst_5 = stablehlo.constant dense<0.879999995> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %28 = stablehlo.multiply %27, %26 : tensor<3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %41:16 = stablehlo.while(%iterArg = %22, %iterArg_31 = %c_18, %iterArg_32 = %28, %iterArg_33 = %28, %iterArg_34 = %29, %iterArg_35 = %30, %iterArg_36 = %31, %iterArg_37 = %32, %iterArg_38 = %33, %iterArg_39 = %34, %iterArg_40 = %35, %iterArg_41 = %36, %iterArg_42 = %37, %iterArg_43 = %38, %iterArg_44 = %39, %iterArg_45 = %40) : tensor<3x3xf32>, tensor<i32>, tensor<3xf32>, tensor<3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
    cond {
      %c_46 = stablehlo.constant dense<2> : tensor<i32>
      %74 = stablehlo.compare LT, %iterArg_31, %c_46, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %74 : tensor<i1>
    } do {
      %74 = stablehlo.dot_general %iterArg, %iterArg_33, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3xf32>
      %75 = stablehlo.dot_general %iterArg_32, %iterArg_32, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
      %76 = stablehlo.dot_general %iterArg_33, %74, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
      %cst_46 = stablehlo.constant dense<0.00999999977> : tensor<f32>
      %77 = stablehlo.add %76, %cst_46 : tensor<f32>
      %78 = stablehlo.divide %75, %77 : tensor<f32>
      %79 = stablehlo.multiply %77, %77 : tensor<f32>
      %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %80 = stablehlo.divide %cst_47, %79 : tensor<f32>
      %81 = stablehlo.broadcast_in_dim %78, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %82 = stablehlo.multiply %81, %74 : tensor<3xf32>
      %83 = stablehlo.subtract %iterArg_32, %82 : tensor<3xf32>
      %84 = stablehlo.dot_general %83, %83, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
      %85 = stablehlo.dot_general %iterArg_32, %iterArg_32, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
      %cst_48 = stablehlo.constant dense<0.00999999977> : tensor<f32>
      %86 = stablehlo.add %85, %cst_48 : tensor<f32>
      %87 = stablehlo.divide %84, %86 : tensor<f32>
      %88 = stablehlo.multiply %86, %86 : tensor<f32>
      %cst_49 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %89 = stablehlo.divide %cst_49, %88 : tensor<f32>
      %90 = stablehlo.broadcast_in_dim %87, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %91 = stablehlo.multiply %90, %iterArg_33 : tensor<3xf32>
      %92 = stablehlo.add %83, %91 : tensor<3xf32>
      %93 = func.call @dynamic_update_index_in_dim(%iterArg_34, %iterArg_33, %iterArg_31) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %94 = func.call @dynamic_update_index_in_dim(%iterArg_35, %iterArg_32, %iterArg_31) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %95 = func.call @dynamic_update_index_in_dim(%iterArg_36, %74, %iterArg_31) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %96 = func.call @dynamic_update_index_in_dim_0(%iterArg_37, %77, %iterArg_31) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %97 = func.call @dynamic_update_index_in_dim_0(%iterArg_38, %75, %iterArg_31) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %98 = func.call @dynamic_update_index_in_dim_0(%iterArg_39, %80, %iterArg_31) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %99 = func.call @dynamic_update_index_in_dim_0(%iterArg_40, %78, %iterArg_31) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %100 = func.call @dynamic_update_index_in_dim(%iterArg_41, %83, %iterArg_31) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %101 = func.call @dynamic_update_index_in_dim_0(%iterArg_42, %86, %iterArg_31) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %102 = func.call @dynamic_update_index_in_dim_0(%iterArg_43, %84, %iterArg_31) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %103 = func.call @dynamic_update_index_in_dim_0(%iterArg_44, %89, %iterArg_31) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %104 = func.call @dynamic_update_index_in_dim_0(%iterArg_45, %87, %iterArg_31) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %c_50 = stablehlo.constant dense<1> : tensor<i32>
      %105 = stablehlo.add %iterArg_31, %c_50 : tensor<i32>
      stablehlo.return %iterArg, %105, %83, %92, %93, %94, %95, %96, %97, %98, %99, %100, %101, %102, %103, %104 : tensor<3x3xf32>, tensor<i32>, tensor<3xf32>, tensor<3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
    }
    %42 = stablehlo.multiply %41#2, %41#2 : tensor<3xf32>
    %cst_19 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %44 = stablehlo.multiply %43, %41#2 : tensor<3xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.reduce(%42 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_21 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %46 = stablehlo.add %45, %cst_21 : tensor<f32>
    %47 = stablehlo.sqrt %46 : tensor<f32>
    %cst_22 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %48 = stablehlo.divide %cst_22, %47 : tensor<f32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.multiply %cst_24, %48 : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %52 = stablehlo.multiply %51, %44 : tensor<3xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %c_27 = stablehlo.constant dense<0> : tensor<i32>
    %55:18 = stablehlo.while(%iterArg = %41#4, %iterArg_31 = %41#5, %iterArg_32 = %41#6, %iterArg_33 = %41#7, %iterArg_34 = %41#8, %iterArg_35 = %41#9, %iterArg_36 = %41#10, %iterArg_37 = %41#11, %iterArg_38 = %41#12, %iterArg_39 = %41#13, %iterArg_40 = %41#14, %iterArg_41 = %41#15, %iterArg_42 = %22, %iterArg_43 = %c_27, %iterArg_44 = %54, %iterArg_45 = %49, %iterArg_46 = %52, %iterArg_47 = %53) : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<3x3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_48 = stablehlo.constant dense<2> : tensor<i32>
      %74 = stablehlo.compare LT, %iterArg_43, %c_48, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %74 : tensor<i1>
    } do {
      %c_48 = stablehlo.constant dense<2> : tensor<i32>
      %74 = stablehlo.subtract %c_48, %iterArg_43 : tensor<i32>
      %c_49 = stablehlo.constant dense<1> : tensor<i32>
      %75 = stablehlo.subtract %74, %c_49 : tensor<i32>
      %76 = func.call @dynamic_index_in_dim(%iterArg, %75) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %77 = func.call @dynamic_index_in_dim(%iterArg_31, %75) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %78 = func.call @dynamic_index_in_dim(%iterArg_32, %75) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %79 = func.call @dynamic_index_in_dim_1(%iterArg_33, %75) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %80 = func.call @dynamic_index_in_dim_1(%iterArg_34, %75) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %81 = func.call @dynamic_index_in_dim_1(%iterArg_35, %75) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %82 = func.call @dynamic_index_in_dim_1(%iterArg_36, %75) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %83 = func.call @dynamic_index_in_dim(%iterArg_37, %75) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %84 = func.call @dynamic_index_in_dim_1(%iterArg_38, %75) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %85 = func.call @dynamic_index_in_dim_1(%iterArg_39, %75) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %86 = func.call @dynamic_index_in_dim_1(%iterArg_40, %75) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %87 = func.call @dynamic_index_in_dim_1(%iterArg_41, %75) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %88 = stablehlo.add %iterArg_46, %iterArg_47 : tensor<3xf32>
      %89 = stablehlo.broadcast_in_dim %87, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %90 = stablehlo.multiply %89, %iterArg_47 : tensor<3xf32>
      %91 = stablehlo.multiply %iterArg_47, %76 : tensor<3xf32>
      %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %92 = stablehlo.reduce(%91 init: %cst_50) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %93 = stablehlo.multiply %92, %86 : tensor<f32>
      %94 = stablehlo.multiply %93, %85 : tensor<f32>
      %95 = stablehlo.negate %94 : tensor<f32>
      %96 = stablehlo.divide %92, %84 : tensor<f32>
      %97 = stablehlo.dot_general %95, %77, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
      %98 = stablehlo.dot_general %95, %77, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
      %99 = stablehlo.add %97, %98 : tensor<3xf32>
      %100 = stablehlo.dot_general %96, %83, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
      %101 = stablehlo.add %88, %100 : tensor<3xf32>
      %102 = stablehlo.dot_general %96, %83, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
      %103 = stablehlo.add %101, %102 : tensor<3xf32>
      %104 = stablehlo.negate %103 : tensor<3xf32>
      %105 = stablehlo.add %99, %103 : tensor<3xf32>
      %106 = stablehlo.broadcast_in_dim %82, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %107 = stablehlo.multiply %106, %104 : tensor<3xf32>
      %108 = stablehlo.multiply %104, %78 : tensor<3xf32>
      %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %109 = stablehlo.reduce(%108 init: %cst_51) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %110 = stablehlo.broadcast_in_dim %82, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %111 = stablehlo.multiply %110, %iterArg_45 : tensor<3xf32>
      %112 = stablehlo.add %90, %111 : tensor<3xf32>
      %113 = stablehlo.multiply %iterArg_45, %76 : tensor<3xf32>
      %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %114 = stablehlo.reduce(%113 init: %cst_52) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %115 = stablehlo.add %109, %114 : tensor<f32>
      %116 = stablehlo.multiply %115, %81 : tensor<f32>
      %117 = stablehlo.multiply %116, %80 : tensor<f32>
      %118 = stablehlo.negate %117 : tensor<f32>
      %119 = stablehlo.divide %115, %79 : tensor<f32>
      %120 = stablehlo.dot_general %118, %76, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
      %121 = stablehlo.add %107, %120 : tensor<3xf32>
      %122 = stablehlo.dot_general %118, %78, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
      %123 = stablehlo.add %112, %122 : tensor<3xf32>
      %124 = stablehlo.dot_general %119, %77, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
      %125 = stablehlo.add %105, %124 : tensor<3xf32>
      %126 = stablehlo.dot_general %119, %77, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
      %127 = stablehlo.add %125, %126 : tensor<3xf32>
      %128 = stablehlo.dot_general %121, %iterArg_42, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3x3xf32>) -> tensor<3xf32>
      %129 = stablehlo.add %123, %128 : tensor<3xf32>
      %130 = stablehlo.dot_general %121, %76, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<3x3xf32>
      %131 = stablehlo.add %iterArg_44, %130 : tensor<3x3xf32>
      %c_53 = stablehlo.constant dense<1> : tensor<i32>
      %132 = stablehlo.add %iterArg_43, %c_53 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %132, %131, %iterArg_45, %127, %129 : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<3x3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    }
    %56 = stablehlo.add %55#16, %55#17 : tensor<3xf32>
    %cst_28 = stablehlo.constant dense<0.879999995> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %58 = stablehlo.multiply %57, %56 : tensor<3xf32>
    %59 = stablehlo.broadcast_in_dim %arg3, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
    %60 = stablehlo.multiply %59, %58 : tensor<3xf32>
    %61 = stablehlo.multiply %58, %24 : tensor<3xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.reduce(%61 init: %cst_29) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %63 = stablehlo.reshape %62 : (tensor<f32>) -> tensor<1xf32>
    %cst_30 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %65 = stablehlo.divide %55#14, %64 : tensor<3x3xf32>
    %66 = stablehlo.dot_general %65, %4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x5xf32>) -> tensor<3x5xf32>
    %67 = stablehlo.transpose %66, dims = [1, 0] : (tensor<3x5xf32>) -> tensor<5x3xf32>
    %68 = stablehlo.dot_general %65, %10, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<5x3xf32>) -> tensor<3x5xf32>
    %69 = stablehlo.transpose %67, dims = [1, 0] : (tensor<5x3xf32>) -> tensor<3x5xf32>
    %70 = stablehlo.add %68, %69 : tensor<3x5xf32>
    %71 = stablehlo.multiply %70, %9 : tensor<3x5xf32>
    %72 = stablehlo.multiply %71, %3 : tensor<3x5xf32>
    %73 = stablehlo.negate %72 : tensor<3x5xf32>
    return %72, %73, %60, %63 : tensor<3x5xf32>, tensor<3x5xf32>, tensor<3xf32>, tensor<1xf32>
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
}
// -----
// backward, cuda: same text as cpu
