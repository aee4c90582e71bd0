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
      %18:2 = func.call @closed_call(%iterArg, %iterArg_6, %iterArg_7, %iterArg_9, %iterArg_10) : (tensor<6x4xf32>, tensor<6xf32>, tensor<f32>, tensor<i32>, tensor<4xf32>) -> (tensor<i32>, tensor<4xf32>)
      %c_11 = stablehlo.constant dense<1> : tensor<i32>
      %19 = stablehlo.add %iterArg_8, %c_11 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_6, %iterArg_7, %19, %18#0, %18#1 : tensor<6x4xf32>, tensor<6xf32>, tensor<f32>, tensor<i32>, tensor<i32>, tensor<4xf32>
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
  func.func private @closed_call(%arg0: tensor<6x4xf32>, %arg1: tensor<6xf32>, %arg2: tensor<f32>, %arg3: tensor<i32>, %arg4: tensor<4xf32>) -> (tensor<i32>, tensor<4xf32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg3, %c : tensor<i32>
    %1 = stablehlo.dot_general %arg0, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x4xf32>, tensor<4xf32>) -> tensor<6xf32>
    %2 = stablehlo.subtract %1, %arg1 : tensor<6xf32>
    %3 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<6x4xf32>) -> tensor<4x6xf32>
    %4 = stablehlo.dot_general %3, %2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x6xf32>, tensor<6xf32>) -> tensor<4xf32>
    %cst = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<4xf32>
    %7 = stablehlo.subtract %arg4, %6 : tensor<4xf32>
    %8 = stablehlo.sign %7 : tensor<4xf32>
    %9 = stablehlo.abs %7 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %10 = stablehlo.multiply %cst_0, %arg2 : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %12 = stablehlo.subtract %9, %11 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %14 = stablehlo.maximum %12, %13 : tensor<4xf32>
    %15 = stablehlo.multiply %8, %14 : tensor<4xf32>
    return %0, %15 : tensor<i32>, tensor<4xf32>
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
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %c_6 = stablehlo.constant dense<false> : tensor<i1>
    %8 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i1>) -> tensor<3x4xi1>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %11:16 = stablehlo.while(%iterArg = %0, %iterArg_26 = %arg0, %iterArg_27 = %arg1, %iterArg_28 = %1, %iterArg_29 = %3, %iterArg_30 = %2, %iterArg_31 = %5, %iterArg_32 = %4, %iterArg_33 = %c_9, %iterArg_34 = %c, %iterArg_35 = %arg2, %iterArg_36 = %6, %iterArg_37 = %7, %iterArg_38 = %8, %iterArg_39 = %9, %iterArg_40 = %10) : tensor<4x6xf32>, tensor<6x4xf32>, tensor<6xf32>, tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<i32>, tensor<i32>, tensor<4xf32>, tensor<3x4xf32>, tensor<3x6xf32>, tensor<3x4xi1>, tensor<3x4xf32>, tensor<3x4xf32>
    cond {
      %c_41 = stablehlo.constant dense<3> : tensor<i32>
      %49 = stablehlo.compare LT, %iterArg_33, %c_41, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %49 : tensor<i1>
    } do {
      %49:7 = func.call @closed_call(%iterArg, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_34, %iterArg_35) : (tensor<4x6xf32>, tensor<6x4xf32>, tensor<6xf32>, tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<i32>, tensor<4xf32>) -> (tensor<i32>, tensor<4xf32>, tensor<4xf32>, tensor<6xf32>, tensor<4xi1>, tensor<4xf32>, tensor<4xf32>)
      %50 = func.call @dynamic_update_index_in_dim(%iterArg_36, %49#2, %iterArg_33) : (tensor<3x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<3x4xf32>
      %51 = func.call @dynamic_update_index_in_dim_0(%iterArg_37, %49#3, %iterArg_33) : (tensor<3x6xf32>, tensor<6xf32>, tensor<i32>) -> tensor<3x6xf32>
      %52 = func.call @dynamic_update_index_in_dim_1(%iterArg_38, %49#4, %iterArg_33) : (tensor<3x4xi1>, tensor<4xi1>, tensor<i32>) -> tensor<3x4xi1>
      %53 = func.call @dynamic_update_index_in_dim(%iterArg_39, %49#5, %iterArg_33) : (tensor<3x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<3x4xf32>
      %54 = func.call @dynamic_update_index_in_dim(%iterArg_40, %49#6, %iterArg_33) : (tensor<3x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<3x4xf32>
      %c_41 = stablehlo.constant dense<1> : tensor<i32>
      %55 = stablehlo.add %iterArg_33, %c_41 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %55, %49#0, %49#1, %50, %51, %52, %53, %54 : tensor<4x6xf32>, tensor<6x4xf32>, tensor<6xf32>, tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<i32>, tensor<i32>, tensor<4xf32>, tensor<3x4xf32>, tensor<3x6xf32>, tensor<3x4xi1>, tensor<3x4xf32>, tensor<3x4xf32>
    }
    %12:4 = call @soft_sign(%11#10) : (tensor<4xf32>) -> (tensor<4xf32>, tensor<4xi1>, tensor<4xf32>, tensor<4xf32>)
    %cst_10 = stablehlo.constant dense<0.889999985> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %14 = stablehlo.multiply %13, %12#0 : tensor<4xf32>
    %15 = stablehlo.add %11#10, %14 : tensor<4xf32>
    %cst_11 = stablehlo.constant dense<4.700000e-01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %17 = stablehlo.multiply %16, %15 : tensor<4xf32>
    %cst_12 = stablehlo.constant dense<5.300000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %19 = stablehlo.multiply %18, %arg4 : tensor<4xf32>
    %20 = stablehlo.add %17, %19 : tensor<4xf32>
    %21 = stablehlo.negate %20 : tensor<4xf32>
    %22 = stablehlo.exponential %21 : tensor<4xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %24 = stablehlo.add %23, %22 : tensor<4xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %26 = stablehlo.divide %25, %24 : tensor<4xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %28 = stablehlo.subtract %27, %26 : tensor<4xf32>
    %29 = stablehlo.multiply %26, %28 : tensor<4xf32>
    %30 = stablehlo.multiply %20, %26 : tensor<4xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%30 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%31 init: %cst_17) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %34 = stablehlo.multiply %20, %33 : tensor<4xf32>
    %35 = stablehlo.multiply %33, %26 : tensor<4xf32>
    %36 = stablehlo.multiply %34, %29 : tensor<4xf32>
    %37 = stablehlo.add %35, %36 : tensor<4xf32>
    %cst_19 = stablehlo.constant dense<5.300000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %39 = stablehlo.multiply %38, %37 : tensor<4xf32>
    %cst_20 = stablehlo.constant dense<4.700000e-01> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %41 = stablehlo.multiply %40, %37 : tensor<4xf32>
    %cst_21 = stablehlo.constant dense<0.889999985> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %43 = stablehlo.multiply %42, %41 : tensor<4xf32>
    %44 = call @soft_sign_2(%12#1, %12#2, %11#10, %12#3, %43) : (tensor<4xi1>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %45 = stablehlo.add %41, %44 : tensor<4xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_25 = stablehlo.constant dense<0> : tensor<i32>
    %48:12 = stablehlo.while(%iterArg = %11#11, %iterArg_26 = %11#12, %iterArg_27 = %11#13, %iterArg_28 = %11#14, %iterArg_29 = %11#15, %iterArg_30 = %arg0, %iterArg_31 = %0, %iterArg_32 = %c_25, %iterArg_33 = %46, %iterArg_34 = %47, %iterArg_35 = %cst_24, %iterArg_36 = %45) : tensor<3x4xf32>, tensor<3x6xf32>, tensor<3x4xi1>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<6x4xf32>, tensor<4x6xf32>, tensor<i32>, tensor<6x4xf32>, tensor<6xf32>, tensor<f32>, tensor<4xf32>
    cond {
      %c_37 = stablehlo.constant dense<3> : tensor<i32>
      %49 = stablehlo.compare LT, %iterArg_32, %c_37, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %49 : tensor<i1>
    } do {
      %c_37 = stablehlo.constant dense<3> : tensor<i32>
      %49 = stablehlo.subtract %c_37, %iterArg_32 : tensor<i32>
      %c_38 = stablehlo.constant dense<1> : tensor<i32>
      %50 = stablehlo.subtract %49, %c_38 : tensor<i32>
      %51 = func.call @dynamic_index_in_dim(%iterArg, %50) : (tensor<3x4xf32>, tensor<i32>) -> tensor<4xf32>
      %52 = func.call @dynamic_index_in_dim_3(%iterArg_26, %50) : (tensor<3x6xf32>, tensor<i32>) -> tensor<6xf32>
      %53 = func.call @dynamic_index_in_dim_4(%iterArg_27, %50) : (tensor<3x4xi1>, tensor<i32>) -> tensor<4xi1>
      %54 = func.call @dynamic_index_in_dim(%iterArg_28, %50) : (tensor<3x4xf32>, tensor<i32>) -> tensor<4xf32>
      %55 = func.call @dynamic_index_in_dim(%iterArg_29, %50) : (tensor<3x4xf32>, tensor<i32>) -> tensor<4xf32>
      %56:4 = func.call @closed_call_5(%iterArg_30, %iterArg_31, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %51, %52, %53, %54, %55) : (tensor<6x4xf32>, tensor<4x6xf32>, tensor<6x4xf32>, tensor<6xf32>, tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<6xf32>, tensor<4xi1>, tensor<4xf32>, tensor<4xf32>) -> (tensor<6x4xf32>, tensor<6xf32>, tensor<f32>, tensor<4xf32>)
      %c_39 = stablehlo.constant dense<1> : tensor<i32>
      %57 = stablehlo.add %iterArg_32, %c_39 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %57, %56#0, %56#1, %56#2, %56#3 : tensor<3x4xf32>, tensor<3x6xf32>, tensor<3x4xi1>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<6x4xf32>, tensor<4x6xf32>, tensor<i32>, tensor<6x4xf32>, tensor<6xf32>, tensor<f32>, tensor<4xf32>
    }
    return %48#8, %48#9, %48#11, %48#10, %39 : tensor<6x4xf32>, tensor<6xf32>, tensor<4xf32>, tensor<f32>, tensor<4xf32>
  }
  func.func private @closed_call(%arg0: tensor<4x6xf32>, %arg1: tensor<6x4xf32>, %arg2: tensor<6xf32>, %arg3: tensor<f32>, %arg4: tensor<4xf32>, %arg5: tensor<4xf32>, %arg6: tensor<4xf32>, %arg7: tensor<4xf32>, %arg8: tensor<i32>, %arg9: tensor<4xf32>) -> (tensor<i32>, tensor<4xf32>, tensor<4xf32>, tensor<6xf32>, tensor<4xi1>, tensor<4xf32>, tensor<4xf32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg8, %c : tensor<i32>
    %1 = stablehlo.dot_general %arg1, %arg9, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x4xf32>, tensor<4xf32>) -> tensor<6xf32>
    %2 = stablehlo.subtract %1, %arg2 : tensor<6xf32>
    %3 = stablehlo.dot_general %arg0, %2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x6xf32>, tensor<6xf32>) -> tensor<4xf32>
    %cst = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<4xf32>
    %6 = stablehlo.subtract %arg9, %5 : tensor<4xf32>
    %7 = stablehlo.sign %6 : tensor<4xf32>
    %8 = stablehlo.abs %6 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %10 = stablehlo.compare GE, %6, %9, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %11 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %12 = stablehlo.subtract %8, %11 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %14 = stablehlo.maximum %12, %13 : tensor<4xf32>
    %15 = stablehlo.compare EQ, %12, %14, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %16 = stablehlo.select %15, %arg5, %arg4 : tensor<4xi1>, tensor<4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %18 = stablehlo.compare EQ, %17, %14, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %19 = stablehlo.select %18, %arg7, %arg6 : tensor<4xi1>, tensor<4xf32>
    %20 = stablehlo.divide %16, %19 : tensor<4xf32>
    %21 = stablehlo.multiply %7, %14 : tensor<4xf32>
    return %0, %21, %arg9, %2, %10, %20, %7 : tensor<i32>, tensor<4xf32>, tensor<4xf32>, tensor<6xf32>, tensor<4xi1>, tensor<4xf32>, tensor<4xf32>
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
  func.func private @closed_call_5(%arg0: tensor<6x4xf32>, %arg1: tensor<4x6xf32>, %arg2: tensor<6x4xf32>, %arg3: tensor<6xf32>, %arg4: tensor<f32>, %arg5: tensor<4xf32>, %arg6: tensor<4xf32>, %arg7: tensor<6xf32>, %arg8: tensor<4xi1>, %arg9: tensor<4xf32>, %arg10: tensor<4xf32>) -> (tensor<6x4xf32>, tensor<6xf32>, tensor<f32>, tensor<4xf32>) {
    %0 = stablehlo.multiply %arg10, %arg5 : tensor<4xf32>
    %1 = stablehlo.multiply %0, %arg9 : tensor<4xf32>
    %2 = stablehlo.negate %1 : tensor<4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %4 = stablehlo.multiply %cst_0, %3 : tensor<f32>
    %5 = stablehlo.add %arg4, %4 : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %7 = stablehlo.select %arg8, %6, %1 : tensor<4xi1>, tensor<4xf32>
    %8 = stablehlo.select %arg8, %1, %6 : tensor<4xi1>, tensor<4xf32>
    %9 = stablehlo.negate %7 : tensor<4xf32>
    %10 = stablehlo.add %8, %9 : tensor<4xf32>
    %11 = stablehlo.negate %10 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %13 = stablehlo.multiply %12, %11 : tensor<4xf32>
    %14 = stablehlo.dot_general %13, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x6xf32>) -> tensor<6xf32>
    %15 = stablehlo.dot_general %13, %arg7, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<6xf32>) -> tensor<4x6xf32>
    %16 = stablehlo.transpose %15, dims = [1, 0] : (tensor<4x6xf32>) -> tensor<6x4xf32>
    %17 = stablehlo.add %arg2, %16 : tensor<6x4xf32>
    %18 = stablehlo.negate %14 : tensor<6xf32>
    %19 = stablehlo.add %arg3, %18 : tensor<6xf32>
    %20 = stablehlo.dot_general %14, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<6x4xf32>) -> tensor<4xf32>
    %21 = stablehlo.add %10, %20 : tensor<4xf32>
    %22 = stablehlo.dot_general %14, %arg6, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<4xf32>) -> tensor<6x4xf32>
    %23 = stablehlo.add %17, %22 : tensor<6x4xf32>
    return %23, %19, %5, %21 : tensor<6x4xf32>, tensor<6xf32>, tensor<f32>, tensor<4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
