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
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0:6 = stablehlo.while(%iterArg = %arg0, %iterArg_6 = %arg1, %iterArg_7 = %arg3, %iterArg_8 = %c_0, %iterArg_9 = %c, %iterArg_10 = %arg2) : tensor<6x4xf32>, tensor<6xf32>, tensor<f32>, tensor<i32>, tensor<i32>, tensor<4xf32>
    cond {
      %c_11 = stablehlo.constant dense<3> : tensor<i32>
      %18 = stablehlo.compare LT, %iterArg_8, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %18 : tensor<i1>
    } do {
      %c_11 = stablehlo.constant dense<1> : tensor<i32>
      %18 = stablehlo.add %iterArg_9, %c_11 : tensor<i32>
      %19 = stablehlo.dot_general %iterArg, %iterArg_10, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x4xf32>, tensor<4xf32>) -> tensor<6xf32>
      %20 = stablehlo.subtract %19, %iterArg_6 : tensor<6xf32>
      %21 = stablehlo.transpose %iterArg, dims = [1, 0] : (tensor<6x4xf32>) -> tensor<4x6xf32>
      %22 = stablehlo.dot_general %21, %20, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x6xf32>, tensor<6xf32>) -> tensor<4xf32>
      %cst_12 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %24 = stablehlo.multiply %23, %22 : tensor<4xf32>
      %25 = stablehlo.subtract %iterArg_10, %24 : tensor<4xf32>
      %26 = stablehlo.sign %25 : tensor<4xf32>
      %27 = stablehlo.abs %25 : tensor<4xf32>
      %cst_13 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %28 = stablehlo.multiply %cst_13, %iterArg_7 : tensor<f32>
      %29 = stablehlo.broadcast_in_dim %28, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %30 = stablehlo.subtract %27, %29 : tensor<4xf32>
      %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %31 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %32 = stablehlo.maximum %30, %31 : tensor<4xf32>
      %33 = stablehlo.multiply %26, %32 : tensor<4xf32>
      %c_15 = stablehlo.constant dense<1> : tensor<i32>
      %34 = stablehlo.add %iterArg_8, %c_15 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_6, %iterArg_7, %34, %18, %33 : tensor<6x4xf32>, tensor<6xf32>, tensor<f32>, tensor<i32>, tensor<i32>, tensor<4xf32>
    }
    %1 = call @soft_sign(%0#5) : (tensor<4xf32>) -> tensor<4xf32>
    %cst = stablehlo.constant dense<0.889999985> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<4xf32>
    %4 = stablehlo.add %0#5, %3 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<4.700000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<5.300000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %8 = stablehlo.multiply %7, %arg4 : tensor<4xf32>
    %9 = stablehlo.add %6, %8 : tensor<4xf32>
    %10 = stablehlo.negate %9 : tensor<4xf32>
    %11 = stablehlo.exponential %10 : tensor<4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %13 = stablehlo.add %12, %11 : tensor<4xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %15 = stablehlo.divide %14, %13 : tensor<4xf32>
    %16 = stablehlo.multiply %9, %15 : tensor<4xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%16 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
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
    %c = stablehlo.constant dense<0> : tensor<i32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %c_5 = stablehlo.constant dense<false> : tensor<i1>
    %7 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i1>) -> tensor<3x4xi1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %10:15 = stablehlo.while(%iterArg = %0, %iterArg_25 = %arg0, %iterArg_26 = %arg1, %iterArg_27 = %1, %iterArg_28 = %3, %iterArg_29 = %4, %iterArg_30 = %2, %iterArg_31 = %c_8, %iterArg_32 = %c, %iterArg_33 = %arg2, %iterArg_34 = %5, %iterArg_35 = %6, %iterArg_36 = %7, %iterArg_37 = %8, %iterArg_38 = %9) : tensor<4x6xf32>, tensor<6x4xf32>, tensor<6xf32>, tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<i32>, tensor<i32>, tensor<4xf32>, tensor<3x4xf32>, tensor<3x6xf32>, tensor<3x4xi1>, tensor<3x4xf32>, tensor<3x4xf32>
    cond {
      %c_39 = stablehlo.constant dense<3> : tensor<i32>
      %48 = stablehlo.compare LT, %iterArg_31, %c_39, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %48 : tensor<i1>
    } do {
      %c_39 = stablehlo.constant dense<1> : tensor<i32>
      %48 = stablehlo.add %iterArg_32, %c_39 : tensor<i32>
      %49 = stablehlo.dot_general %iterArg_25, %iterArg_33, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x4xf32>, tensor<4xf32>) -> tensor<6xf32>
      %50 = stablehlo.subtract %49, %iterArg_26 : tensor<6xf32>
      %51 = stablehlo.dot_general %iterArg, %50, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x6xf32>, tensor<6xf32>) -> tensor<4xf32>
      %cst_40 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %52 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %53 = stablehlo.multiply %52, %51 : tensor<4xf32>
      %54 = stablehlo.subtract %iterArg_33, %53 : tensor<4xf32>
      %55 = stablehlo.sign %54 : tensor<4xf32>
      %56 = stablehlo.abs %54 : tensor<4xf32>
      %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %57 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %58 = stablehlo.compare GE, %54, %57, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
      %59 = stablehlo.broadcast_in_dim %iterArg_27, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %60 = stablehlo.subtract %56, %59 : tensor<4xf32>
      %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %61 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %62 = stablehlo.maximum %60, %61 : tensor<4xf32>
      %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %63 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %64 = stablehlo.compare GT, %60, %63, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
      %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %65 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %66 = stablehlo.compare EQ, %60, %65, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
      %67 = stablehlo.select %66, %iterArg_29, %iterArg_28 : tensor<4xi1>, tensor<4xf32>
      %68 = stablehlo.select %64, %iterArg_30, %67 : tensor<4xi1>, tensor<4xf32>
      %69 = stablehlo.multiply %55, %62 : tensor<4xf32>
      %70 = func.call @dynamic_update_index_in_dim(%iterArg_34, %iterArg_33, %iterArg_31) : (tensor<3x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<3x4xf32>
      %71 = func.call @dynamic_update_index_in_dim_0(%iterArg_35, %50, %iterArg_31) : (tensor<3x6xf32>, tensor<6xf32>, tensor<i32>) -> tensor<3x6xf32>
      %72 = func.call @dynamic_update_index_in_dim_1(%iterArg_36, %58, %iterArg_31) : (tensor<3x4xi1>, tensor<4xi1>, tensor<i32>) -> tensor<3x4xi1>
      %73 = func.call @dynamic_update_index_in_dim(%iterArg_37, %68, %iterArg_31) : (tensor<3x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<3x4xf32>
      %74 = func.call @dynamic_update_index_in_dim(%iterArg_38, %55, %iterArg_31) : (tensor<3x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<3x4xf32>
      %c_45 = stablehlo.constant dense<1> : tensor<i32>
      %75 = stablehlo.add %iterArg_31, %c_45 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %75, %48, %69, %70, %71, %72, %73, %74 : tensor<4x6xf32>, tensor<6x4xf32>, tensor<6xf32>, tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<i32>, tensor<i32>, tensor<4xf32>, tensor<3x4xf32>, tensor<3x6xf32>, tensor<3x4xi1>, tensor<3x4xf32>, tensor<3x4xf32>
    }
    %11:4 = call @soft_sign(%10#9) : (tensor<4xf32>) -> (tensor<4xf32>, tensor<4xi1>, tensor<4xf32>, tensor<4xf32>)
    %cst_9 = stablehlo.constant dense<0.889999985> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %13 = stablehlo.multiply %12, %11#0 : tensor<4xf32>
    %14 = stablehlo.add %10#9, %13 : tensor<4xf32>
    %cst_10 = stablehlo.constant dense<4.700000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %16 = stablehlo.multiply %15, %14 : tensor<4xf32>
    %cst_11 = stablehlo.constant dense<5.300000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %18 = stablehlo.multiply %17, %arg4 : tensor<4xf32>
    %19 = stablehlo.add %16, %18 : tensor<4xf32>
    %20 = stablehlo.negate %19 : tensor<4xf32>
    %21 = stablehlo.exponential %20 : tensor<4xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %23 = stablehlo.add %22, %21 : tensor<4xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %25 = stablehlo.divide %24, %23 : tensor<4xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %27 = stablehlo.subtract %26, %25 : tensor<4xf32>
    %28 = stablehlo.multiply %25, %27 : tensor<4xf32>
    %29 = stablehlo.multiply %19, %25 : tensor<4xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.reduce(%29 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%30 init: %cst_16) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %33 = stablehlo.multiply %19, %32 : tensor<4xf32>
    %34 = stablehlo.multiply %32, %25 : tensor<4xf32>
    %35 = stablehlo.multiply %33, %28 : tensor<4xf32>
    %36 = stablehlo.add %34, %35 : tensor<4xf32>
    %cst_18 = stablehlo.constant dense<5.300000e-01> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %38 = stablehlo.multiply %37, %36 : tensor<4xf32>
    %cst_19 = stablehlo.constant dense<4.700000e-01> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %40 = stablehlo.multiply %39, %36 : tensor<4xf32>
    %cst_20 = stablehlo.constant dense<0.889999985> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %42 = stablehlo.multiply %41, %40 : tensor<4xf32>
    %43 = call @soft_sign_2(%11#1, %11#2, %10#9, %11#3, %42) : (tensor<4xi1>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %44 = stablehlo.add %40, %43 : tensor<4xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_24 = stablehlo.constant dense<0> : tensor<i32>
    %47:12 = stablehlo.while(%iterArg = %10#10, %iterArg_25 = %10#11, %iterArg_26 = %10#12, %iterArg_27 = %10#13, %iterArg_28 = %10#14, %iterArg_29 = %arg0, %iterArg_30 = %0, %iterArg_31 = %c_24, %iterArg_32 = %45, %iterArg_33 = %46, %iterArg_34 = %cst_23, %iterArg_35 = %44) : tensor<3x4xf32>, tensor<3x6xf32>, tensor<3x4xi1>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<6x4xf32>, tensor<4x6xf32>, tensor<i32>, tensor<6x4xf32>, tensor<6xf32>, tensor<f32>, tensor<4xf32>
    cond {
      %c_36 = stablehlo.constant dense<3> : tensor<i32>
      %48 = stablehlo.compare LT, %iterArg_31, %c_36, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %48 : tensor<i1>
    } do {
      %c_36 = stablehlo.constant dense<3> : tensor<i32>
      %48 = stablehlo.subtract %c_36, %iterArg_31 : tensor<i32>
      %c_37 = stablehlo.constant dense<1> : tensor<i32>
      %49 = stablehlo.subtract %48, %c_37 : tensor<i32>
      %50 = func.call @dynamic_index_in_dim(%iterArg, %49) : (tensor<3x4xf32>, tensor<i32>) -> tensor<4xf32>
      %51 = func.call @dynamic_index_in_dim_3(%iterArg_25, %49) : (tensor<3x6xf32>, tensor<i32>) -> tensor<6xf32>
      %52 = func.call @dynamic_index_in_dim_4(%iterArg_26, %49) : (tensor<3x4xi1>, tensor<i32>) -> tensor<4xi1>
      %53 = func.call @dynamic_index_in_dim(%iterArg_27, %49) : (tensor<3x4xf32>, tensor<i32>) -> tensor<4xf32>
      %54 = func.call @dynamic_index_in_dim(%iterArg_28, %49) : (tensor<3x4xf32>, tensor<i32>) -> tensor<4xf32>
      %55 = stablehlo.multiply %54, %iterArg_35 : tensor<4xf32>
      %56 = stablehlo.multiply %55, %53 : tensor<4xf32>
      %57 = stablehlo.negate %56 : tensor<4xf32>
      %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %58 = stablehlo.reduce(%57 init: %cst_38) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
      %cst_39 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %59 = stablehlo.multiply %cst_39, %58 : tensor<f32>
      %60 = stablehlo.add %iterArg_34, %59 : tensor<f32>
      %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %61 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %62 = stablehlo.select %52, %61, %56 : tensor<4xi1>, tensor<4xf32>
      %63 = stablehlo.select %52, %56, %61 : tensor<4xi1>, tensor<4xf32>
      %64 = stablehlo.negate %62 : tensor<4xf32>
      %65 = stablehlo.add %63, %64 : tensor<4xf32>
      %66 = stablehlo.negate %65 : tensor<4xf32>
      %cst_41 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %67 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %68 = stablehlo.multiply %67, %66 : tensor<4xf32>
      %69 = stablehlo.dot_general %68, %iterArg_30, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x6xf32>) -> tensor<6xf32>
      %70 = stablehlo.dot_general %68, %51, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<6xf32>) -> tensor<4x6xf32>
      %71 = stablehlo.transpose %70, dims = [1, 0] : (tensor<4x6xf32>) -> tensor<6x4xf32>
      %72 = stablehlo.add %iterArg_32, %71 : tensor<6x4xf32>
      %73 = stablehlo.negate %69 : tensor<6xf32>
      %74 = stablehlo.add %iterArg_33, %73 : tensor<6xf32>
      %75 = stablehlo.dot_general %69, %iterArg_29, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<6x4xf32>) -> tensor<4xf32>
      %76 = stablehlo.add %65, %75 : tensor<4xf32>
      %77 = stablehlo.dot_general %69, %50, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<4xf32>) -> tensor<6x4xf32>
      %78 = stablehlo.add %72, %77 : tensor<6x4xf32>
      %c_42 = stablehlo.constant dense<1> : tensor<i32>
      %79 = stablehlo.add %iterArg_31, %c_42 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %79, %78, %74, %60, %76 : tensor<3x4xf32>, tensor<3x6xf32>, tensor<3x4xi1>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<6x4xf32>, tensor<4x6xf32>, tensor<i32>, tensor<6x4xf32>, tensor<6xf32>, tensor<f32>, tensor<4xf32>
    }
    return %47#8, %47#9, %47#11, %47#10, %38 : tensor<6x4xf32>, tensor<6xf32>, tensor<4xf32>, tensor<f32>, tensor<4xf32>
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
