// import jax
// import jax.numpy as jnp
//
//
// def gated_ista(a, y, x0, lam, probe):
//     def body(_, coef_x):
//         residual = a @ coef_x - y
//         slope = a.T @ residual
//         z = coef_x - 0.25 * slope
//         x_new = jnp.sign(z) * jnp.maximum(jnp.abs(z) - 0.25 * lam, 0.0)
//         return x_new
//
//     final_coef_x = jax.lax.fori_loop(0, 3, body, x0)
//     total = final_coef_x + 0.89 * jax.nn.soft_sign(final_coef_x)
//     blended = 0.47 * total + 0.53 * probe
//     coupling = blended * jax.nn.sigmoid(blended)
//     return jnp.sum(coupling)
//
//   a: float32[6, 4] in [-1, 1]
//   y: float32[6] in [-1.5, 1.5]
//   x0: float32[4] in [-1, 1]
//   lam: float32[] in [0.02, 0.3]
//   probe: float32[4] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_gated_ista attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x4xf32>, %arg1: tensor<6xf32>, %arg2: tensor<4xf32>, %arg3: tensor<f32>, %arg4: tensor<4xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:5 = stablehlo.while(%iterArg = %arg0, %iterArg_5 = %arg1, %iterArg_6 = %arg3, %iterArg_7 = %c, %iterArg_8 = %arg2) : tensor<6x4xf32>, tensor<6xf32>, tensor<f32>, tensor<i32>, tensor<4xf32>
    cond {
      %c_9 = stablehlo.constant dense<3> : tensor<i32>
      %18 = stablehlo.compare LT, %iterArg_7, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %18 : tensor<i1>
    } do {
      %18 = stablehlo.dot_general %iterArg, %iterArg_8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x4xf32>, tensor<4xf32>) -> tensor<6xf32>
      %19 = stablehlo.subtract %18, %iterArg_5 : tensor<6xf32>
      %20 = stablehlo.transpose %iterArg, dims = [1, 0] : (tensor<6x4xf32>) -> tensor<4x6xf32>
      %21 = stablehlo.dot_general %20, %19, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x6xf32>, tensor<6xf32>) -> tensor<4xf32>
      %cst_9 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %22 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %23 = stablehlo.multiply %22, %21 : tensor<4xf32>
      %24 = stablehlo.subtract %iterArg_8, %23 : tensor<4xf32>
      %25 = stablehlo.sign %24 : tensor<4xf32>
      %26 = stablehlo.abs %24 : tensor<4xf32>
      %cst_10 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %27 = stablehlo.multiply %cst_10, %iterArg_6 : tensor<f32>
      %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %29 = stablehlo.subtract %26, %28 : tensor<4xf32>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %30 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %31 = stablehlo.maximum %29, %30 : tensor<4xf32>
      %32 = stablehlo.multiply %25, %31 : tensor<4xf32>
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %33 = stablehlo.add %iterArg_7, %c_12 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_5, %iterArg_6, %33, %32 : tensor<6x4xf32>, tensor<6xf32>, tensor<f32>, tensor<i32>, tensor<4xf32>
    }
    %1 = call @soft_sign(%0#4) : (tensor<4xf32>) -> tensor<4xf32>
    %cst = stablehlo.constant dense<0.889999985> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<4xf32>
    %4 = stablehlo.add %0#4, %3 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<4.700000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<5.300000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %8 = stablehlo.multiply %7, %arg4 : tensor<4xf32>
    %9 = stablehlo.add %6, %8 : tensor<4xf32>
    %10 = stablehlo.negate %9 : tensor<4xf32>
    %11 = stablehlo.exponential %10 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %13 = stablehlo.add %12, %11 : tensor<4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %15 = stablehlo.divide %14, %13 : tensor<4xf32>
    %16 = stablehlo.multiply %9, %15 : tensor<4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%16 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    return %17 : tensor<f32>
  }
  func.func private @soft_sign(%arg0: tensor<4xf32>) -> tensor<4xf32> {
    %0 = stablehlo.abs %arg0 : tensor<4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.add %0, %1 : tensor<4xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<4xf32>
    return %3 : tensor<4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x4xf32>, %arg1: tensor<6xf32>, %arg2: tensor<4xf32>, %arg3: tensor<f32>, %arg4: tensor<4xf32>) -> (tensor<6x4xf32> {jax.result_info = "result[0]"}, tensor<6xf32> {jax.result_info = "result[1]"}, tensor<4xf32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}, tensor<4xf32> {jax.result_info = "result[4]"}) {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<6x4xf32>) -> tensor<4x6xf32>
    %cst = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %1 = stablehlo.multiply %cst, %arg3 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %7 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<3x4xi1>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %10:14 = stablehlo.while(%iterArg = %0, %iterArg_22 = %arg0, %iterArg_23 = %arg1, %iterArg_24 = %1, %iterArg_25 = %3, %iterArg_26 = %4, %iterArg_27 = %2, %iterArg_28 = %c_7, %iterArg_29 = %arg2, %iterArg_30 = %5, %iterArg_31 = %6, %iterArg_32 = %7, %iterArg_33 = %8, %iterArg_34 = %9) : tensor<4x6xf32>, tensor<6x4xf32>, tensor<6xf32>, tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<i32>, tensor<4xf32>, tensor<3x4xf32>, tensor<3x6xf32>, tensor<3x4xi1>, tensor<3x4xf32>, tensor<3x4xf32>
    cond {
      %c_35 = stablehlo.constant dense<3> : tensor<i32>
      %45 = stablehlo.compare LT, %iterArg_28, %c_35, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %45 : tensor<i1>
    } do {
      %45 = stablehlo.dot_general %iterArg_22, %iterArg_29, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x4xf32>, tensor<4xf32>) -> tensor<6xf32>
      %46 = stablehlo.subtract %45, %iterArg_23 : tensor<6xf32>
      %47 = stablehlo.dot_general %iterArg, %46, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x6xf32>, tensor<6xf32>) -> tensor<4xf32>
      %cst_35 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %48 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %49 = stablehlo.multiply %48, %47 : tensor<4xf32>
      %50 = stablehlo.subtract %iterArg_29, %49 : tensor<4xf32>
      %51 = stablehlo.sign %50 : tensor<4xf32>
      %52 = stablehlo.abs %50 : tensor<4xf32>
      %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %53 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %54 = stablehlo.compare GE, %50, %53, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
      %55 = stablehlo.broadcast_in_dim %iterArg_24, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %56 = stablehlo.subtract %52, %55 : tensor<4xf32>
      %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %57 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %58 = stablehlo.maximum %56, %57 : tensor<4xf32>
      %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %59 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %60 = stablehlo.compare GT, %56, %59, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
      %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %61 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %62 = stablehlo.compare EQ, %56, %61, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
      %63 = stablehlo.select %62, %iterArg_26, %iterArg_25 : tensor<4xi1>, tensor<4xf32>
      %64 = stablehlo.select %60, %iterArg_27, %63 : tensor<4xi1>, tensor<4xf32>
      %65 = stablehlo.multiply %51, %58 : tensor<4xf32>
      %66 = func.call @dynamic_update_index_in_dim(%iterArg_30, %iterArg_29, %iterArg_28) : (tensor<3x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<3x4xf32>
      %67 = func.call @dynamic_update_index_in_dim_0(%iterArg_31, %46, %iterArg_28) : (tensor<3x6xf32>, tensor<6xf32>, tensor<i32>) -> tensor<3x6xf32>
      %68 = func.call @dynamic_update_index_in_dim_1(%iterArg_32, %54, %iterArg_28) : (tensor<3x4xi1>, tensor<4xi1>, tensor<i32>) -> tensor<3x4xi1>
      %69 = func.call @dynamic_update_index_in_dim(%iterArg_33, %64, %iterArg_28) : (tensor<3x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<3x4xf32>
      %70 = func.call @dynamic_update_index_in_dim(%iterArg_34, %51, %iterArg_28) : (tensor<3x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<3x4xf32>
      %c_40 = stablehlo.constant dense<1> : tensor<i32>
      %71 = stablehlo.add %iterArg_28, %c_40 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %71, %65, %66, %67, %68, %69, %70 : tensor<4x6xf32>, tensor<6x4xf32>, tensor<6xf32>, tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<i32>, tensor<4xf32>, tensor<3x4xf32>, tensor<3x6xf32>, tensor<3x4xi1>, tensor<3x4xf32>, tensor<3x4xf32>
    }
    %11:4 = call @soft_sign(%10#8) : (tensor<4xf32>) -> (tensor<4xf32>, tensor<4xi1>, tensor<4xf32>, tensor<4xf32>)
    %cst_8 = stablehlo.constant dense<0.889999985> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %13 = stablehlo.multiply %12, %11#0 : tensor<4xf32>
    %14 = stablehlo.add %10#8, %13 : tensor<4xf32>
    %cst_9 = stablehlo.constant dense<4.700000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %16 = stablehlo.multiply %15, %14 : tensor<4xf32>
    %cst_10 = stablehlo.constant dense<5.300000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %18 = stablehlo.multiply %17, %arg4 : tensor<4xf32>
    %19 = stablehlo.add %16, %18 : tensor<4xf32>
    %20 = stablehlo.negate %19 : tensor<4xf32>
    %21 = stablehlo.exponential %20 : tensor<4xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %23 = stablehlo.add %22, %21 : tensor<4xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %25 = stablehlo.divide %24, %23 : tensor<4xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %27 = stablehlo.subtract %26, %25 : tensor<4xf32>
    %28 = stablehlo.multiply %25, %27 : tensor<4xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %30 = stablehlo.multiply %19, %29 : tensor<4xf32>
    %31 = stablehlo.multiply %29, %25 : tensor<4xf32>
    %32 = stablehlo.multiply %30, %28 : tensor<4xf32>
    %33 = stablehlo.add %31, %32 : tensor<4xf32>
    %cst_15 = stablehlo.constant dense<5.300000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %35 = stablehlo.multiply %34, %33 : tensor<4xf32>
    %cst_16 = stablehlo.constant dense<4.700000e-01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %37 = stablehlo.multiply %36, %33 : tensor<4xf32>
    %cst_17 = stablehlo.constant dense<0.889999985> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %39 = stablehlo.multiply %38, %37 : tensor<4xf32>
    %40 = call @soft_sign_2(%11#1, %11#2, %10#8, %11#3, %39) : (tensor<4xi1>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %41 = stablehlo.add %37, %40 : tensor<4xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_21 = stablehlo.constant dense<0> : tensor<i32>
    %44:12 = stablehlo.while(%iterArg = %10#9, %iterArg_22 = %10#10, %iterArg_23 = %10#11, %iterArg_24 = %10#12, %iterArg_25 = %10#13, %iterArg_26 = %arg0, %iterArg_27 = %0, %iterArg_28 = %c_21, %iterArg_29 = %42, %iterArg_30 = %43, %iterArg_31 = %cst_20, %iterArg_32 = %41) : tensor<3x4xf32>, tensor<3x6xf32>, tensor<3x4xi1>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<6x4xf32>, tensor<4x6xf32>, tensor<i32>, tensor<6x4xf32>, tensor<6xf32>, tensor<f32>, tensor<4xf32>
    cond {
      %c_33 = stablehlo.constant dense<3> : tensor<i32>
      %45 = stablehlo.compare LT, %iterArg_28, %c_33, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %45 : tensor<i1>
    } do {
      %c_33 = stablehlo.constant dense<3> : tensor<i32>
      %45 = stablehlo.subtract %c_33, %iterArg_28 : tensor<i32>
      %c_34 = stablehlo.constant dense<1> : tensor<i32>
      %46 = stablehlo.subtract %45, %c_34 : tensor<i32>
      %47 = func.call @dynamic_index_in_dim(%iterArg, %46) : (tensor<3x4xf32>, tensor<i32>) -> tensor<4xf32>
      %48 = func.call @dynamic_index_in_dim_3(%iterArg_22, %46) : (tensor<3x6xf32>, tensor<i32>) -> tensor<6xf32>
      %49 = func.call @dynamic_index_in_dim_4(%iterArg_23, %46) : (tensor<3x4xi1>, tensor<i32>) -> tensor<4xi1>
      %50 = func.call @dynamic_index_in_dim(%iterArg_24, %46) : (tensor<3x4xf32>, tensor<i32>) -> tensor<4xf32>
      %51 = func.call @dynamic_index_in_dim(%iterArg_25, %46) : (tensor<3x4xf32>, tensor<i32>) -> tensor<4xf32>
      %52 = stablehlo.multiply %51, %iterArg_32 : tensor<4xf32>
      %53 = stablehlo.multiply %52, %50 : tensor<4xf32>
      %54 = stablehlo.negate %53 : tensor<4xf32>
      %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %55 = stablehlo.reduce(%54 init: %cst_35) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
      %cst_36 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %56 = stablehlo.multiply %cst_36, %55 : tensor<f32>
      %57 = stablehlo.add %iterArg_31, %56 : tensor<f32>
      %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %58 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %59 = stablehlo.select %49, %58, %53 : tensor<4xi1>, tensor<4xf32>
      %60 = stablehlo.select %49, %53, %58 : tensor<4xi1>, tensor<4xf32>
      %61 = stablehlo.negate %59 : tensor<4xf32>
      %62 = stablehlo.add %60, %61 : tensor<4xf32>
      %63 = stablehlo.negate %62 : tensor<4xf32>
      %cst_38 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %64 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %65 = stablehlo.multiply %64, %63 : tensor<4xf32>
      %66 = stablehlo.dot_general %65, %iterArg_27, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x6xf32>) -> tensor<6xf32>
      %67 = stablehlo.dot_general %65, %48, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<6xf32>) -> tensor<4x6xf32>
      %68 = stablehlo.transpose %67, dims = [1, 0] : (tensor<4x6xf32>) -> tensor<6x4xf32>
      %69 = stablehlo.add %iterArg_29, %68 : tensor<6x4xf32>
      %70 = stablehlo.negate %66 : tensor<6xf32>
      %71 = stablehlo.add %iterArg_30, %70 : tensor<6xf32>
      %72 = stablehlo.dot_general %66, %iterArg_26, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<6x4xf32>) -> tensor<4xf32>
      %73 = stablehlo.add %62, %72 : tensor<4xf32>
      %74 = stablehlo.dot_general %66, %47, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<4xf32>) -> tensor<6x4xf32>
      %75 = stablehlo.add %69, %74 : tensor<6x4xf32>
      %c_39 = stablehlo.constant dense<1> : tensor<i32>
      %76 = stablehlo.add %iterArg_28, %c_39 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %76, %75, %71, %57, %73 : tensor<3x4xf32>, tensor<3x6xf32>, tensor<3x4xi1>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<6x4xf32>, tensor<4x6xf32>, tensor<i32>, tensor<6x4xf32>, tensor<6xf32>, tensor<f32>, tensor<4xf32>
    }
    return %44#8, %44#9, %44#11, %44#10, %35 : tensor<6x4xf32>, tensor<6xf32>, tensor<4xf32>, tensor<f32>, tensor<4xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<3x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<3x4xf32>
    return %1 : tensor<3x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<3x6xf32>, %arg1: tensor<6xf32>, %arg2: tensor<i32>) -> tensor<3x6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<6xf32>) -> tensor<1x6xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x6xf32>, tensor<1x6xf32>, tensor<i32>, tensor<i32>) -> tensor<3x6xf32>
    return %1 : tensor<3x6xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<3x4xi1>, %arg1: tensor<4xi1>, %arg2: tensor<i32>) -> tensor<3x4xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xi1>) -> tensor<1x4xi1>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x4xi1>, tensor<1x4xi1>, tensor<i32>, tensor<i32>) -> tensor<3x4xi1>
    return %1 : tensor<3x4xi1>
  }
  func.func private @soft_sign(%arg0: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xi1>, tensor<4xf32>, tensor<4xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %4 = stablehlo.add %0, %3 : tensor<4xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<4xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %8 = stablehlo.divide %7, %6 : tensor<4xf32>
    return %5, %2, %4, %8 : tensor<4xf32>, tensor<4xi1>, tensor<4xf32>, tensor<4xf32>
  }
  func.func private @soft_sign_2(%arg0: tensor<4xi1>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<4xf32>, %arg4: tensor<4xf32>) -> tensor<4xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<4xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<4xf32>
    %2 = stablehlo.negate %1 : tensor<4xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<4xi1>, tensor<4xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<4xi1>, tensor<4xf32>
    %7 = stablehlo.add %3, %6 : tensor<4xf32>
    %8 = stablehlo.negate %5 : tensor<4xf32>
    %9 = stablehlo.add %7, %8 : tensor<4xf32>
    return %9 : tensor<4xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<3x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<3x6xf32>, %arg1: tensor<i32>) -> tensor<6xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 6] : (tensor<3x6xf32>, tensor<i32>, tensor<i32>) -> tensor<1x6xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x6xf32>) -> tensor<6xf32>
    return %1 : tensor<6xf32>
  }
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<3x4xi1>, %arg1: tensor<i32>) -> tensor<4xi1> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<3x4xi1>, tensor<i32>, tensor<i32>) -> tensor<1x4xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x4xi1>) -> tensor<4xi1>
    return %1 : tensor<4xi1>
  }
}
// -----
// backward, cuda: same text as cpu
