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
      %18 = func.call @closed_call(%iterArg, %iterArg_5, %iterArg_6, %iterArg_8) : (tensor<6x4xf32>, tensor<6xf32>, tensor<f32>, tensor<4xf32>) -> tensor<4xf32>
      %c_9 = stablehlo.constant dense<1> : tensor<i32>
      %19 = stablehlo.add %iterArg_7, %c_9 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_5, %iterArg_6, %19, %18 : tensor<6x4xf32>, tensor<6xf32>, tensor<f32>, tensor<i32>, tensor<4xf32>
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
  func.func private @closed_call(%arg0: tensor<6x4xf32>, %arg1: tensor<6xf32>, %arg2: tensor<f32>, %arg3: tensor<4xf32>) -> tensor<4xf32> {
    %0 = stablehlo.dot_general %arg0, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x4xf32>, tensor<4xf32>) -> tensor<6xf32>
    %1 = stablehlo.subtract %0, %arg1 : tensor<6xf32>
    %2 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<6x4xf32>) -> tensor<4x6xf32>
    %3 = stablehlo.dot_general %2, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x6xf32>, tensor<6xf32>) -> tensor<4xf32>
    %cst = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<4xf32>
    %6 = stablehlo.subtract %arg3, %5 : tensor<4xf32>
    %7 = stablehlo.sign %6 : tensor<4xf32>
    %8 = stablehlo.abs %6 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %9 = stablehlo.multiply %cst_0, %arg2 : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %11 = stablehlo.subtract %8, %10 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %13 = stablehlo.maximum %11, %12 : tensor<4xf32>
    %14 = stablehlo.multiply %7, %13 : tensor<4xf32>
    return %14 : tensor<4xf32>
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
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<3x4xi1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %11:15 = stablehlo.while(%iterArg = %0, %iterArg_23 = %arg0, %iterArg_24 = %arg1, %iterArg_25 = %1, %iterArg_26 = %3, %iterArg_27 = %2, %iterArg_28 = %5, %iterArg_29 = %4, %iterArg_30 = %c_8, %iterArg_31 = %arg2, %iterArg_32 = %6, %iterArg_33 = %7, %iterArg_34 = %8, %iterArg_35 = %9, %iterArg_36 = %10) : tensor<4x6xf32>, tensor<6x4xf32>, tensor<6xf32>, tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<i32>, tensor<4xf32>, tensor<3x4xf32>, tensor<3x6xf32>, tensor<3x4xi1>, tensor<3x4xf32>, tensor<3x4xf32>
    cond {
      %c_37 = stablehlo.constant dense<3> : tensor<i32>
      %46 = stablehlo.compare LT, %iterArg_30, %c_37, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %46 : tensor<i1>
    } do {
      %46:6 = func.call @closed_call(%iterArg, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_31) : (tensor<4x6xf32>, tensor<6x4xf32>, tensor<6xf32>, tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<6xf32>, tensor<4xi1>, tensor<4xf32>, tensor<4xf32>)
      %47 = func.call @dynamic_update_index_in_dim(%iterArg_32, %46#1, %iterArg_30) : (tensor<3x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<3x4xf32>
      %48 = func.call @dynamic_update_index_in_dim_0(%iterArg_33, %46#2, %iterArg_30) : (tensor<3x6xf32>, tensor<6xf32>, tensor<i32>) -> tensor<3x6xf32>
      %49 = func.call @dynamic_update_index_in_dim_1(%iterArg_34, %46#3, %iterArg_30) : (tensor<3x4xi1>, tensor<4xi1>, tensor<i32>) -> tensor<3x4xi1>
      %50 = func.call @dynamic_update_index_in_dim(%iterArg_35, %46#4, %iterArg_30) : (tensor<3x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<3x4xf32>
      %51 = func.call @dynamic_update_index_in_dim(%iterArg_36, %46#5, %iterArg_30) : (tensor<3x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<3x4xf32>
      %c_37 = stablehlo.constant dense<1> : tensor<i32>
      %52 = stablehlo.add %iterArg_30, %c_37 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %52, %46#0, %47, %48, %49, %50, %51 : tensor<4x6xf32>, tensor<6x4xf32>, tensor<6xf32>, tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<i32>, tensor<4xf32>, tensor<3x4xf32>, tensor<3x6xf32>, tensor<3x4xi1>, tensor<3x4xf32>, tensor<3x4xf32>
    }
    %12:4 = call @soft_sign(%11#9) : (tensor<4xf32>) -> (tensor<4xf32>, tensor<4xi1>, tensor<4xf32>, tensor<4xf32>)
    %cst_9 = stablehlo.constant dense<0.889999985> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %14 = stablehlo.multiply %13, %12#0 : tensor<4xf32>
    %15 = stablehlo.add %11#9, %14 : tensor<4xf32>
    %cst_10 = stablehlo.constant dense<4.700000e-01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %17 = stablehlo.multiply %16, %15 : tensor<4xf32>
    %cst_11 = stablehlo.constant dense<5.300000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %19 = stablehlo.multiply %18, %arg4 : tensor<4xf32>
    %20 = stablehlo.add %17, %19 : tensor<4xf32>
    %21 = stablehlo.negate %20 : tensor<4xf32>
    %22 = stablehlo.exponential %21 : tensor<4xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %24 = stablehlo.add %23, %22 : tensor<4xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %26 = stablehlo.divide %25, %24 : tensor<4xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %28 = stablehlo.subtract %27, %26 : tensor<4xf32>
    %29 = stablehlo.multiply %26, %28 : tensor<4xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %31 = stablehlo.multiply %20, %30 : tensor<4xf32>
    %32 = stablehlo.multiply %30, %26 : tensor<4xf32>
    %33 = stablehlo.multiply %31, %29 : tensor<4xf32>
    %34 = stablehlo.add %32, %33 : tensor<4xf32>
    %cst_16 = stablehlo.constant dense<5.300000e-01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %36 = stablehlo.multiply %35, %34 : tensor<4xf32>
    %cst_17 = stablehlo.constant dense<4.700000e-01> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %38 = stablehlo.multiply %37, %34 : tensor<4xf32>
    %cst_18 = stablehlo.constant dense<0.889999985> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %40 = stablehlo.multiply %39, %38 : tensor<4xf32>
    %41 = call @soft_sign_2(%12#1, %12#2, %11#9, %12#3, %40) : (tensor<4xi1>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %42 = stablehlo.add %38, %41 : tensor<4xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %45:12 = stablehlo.while(%iterArg = %11#10, %iterArg_23 = %11#11, %iterArg_24 = %11#12, %iterArg_25 = %11#13, %iterArg_26 = %11#14, %iterArg_27 = %arg0, %iterArg_28 = %0, %iterArg_29 = %c_22, %iterArg_30 = %43, %iterArg_31 = %44, %iterArg_32 = %cst_21, %iterArg_33 = %42) : tensor<3x4xf32>, tensor<3x6xf32>, tensor<3x4xi1>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<6x4xf32>, tensor<4x6xf32>, tensor<i32>, tensor<6x4xf32>, tensor<6xf32>, tensor<f32>, tensor<4xf32>
    cond {
      %c_34 = stablehlo.constant dense<3> : tensor<i32>
      %46 = stablehlo.compare LT, %iterArg_29, %c_34, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %46 : tensor<i1>
    } do {
      %c_34 = stablehlo.constant dense<3> : tensor<i32>
      %46 = stablehlo.subtract %c_34, %iterArg_29 : tensor<i32>
      %c_35 = stablehlo.constant dense<1> : tensor<i32>
      %47 = stablehlo.subtract %46, %c_35 : tensor<i32>
      %48 = func.call @dynamic_index_in_dim(%iterArg, %47) : (tensor<3x4xf32>, tensor<i32>) -> tensor<4xf32>
      %49 = func.call @dynamic_index_in_dim_3(%iterArg_23, %47) : (tensor<3x6xf32>, tensor<i32>) -> tensor<6xf32>
      %50 = func.call @dynamic_index_in_dim_4(%iterArg_24, %47) : (tensor<3x4xi1>, tensor<i32>) -> tensor<4xi1>
      %51 = func.call @dynamic_index_in_dim(%iterArg_25, %47) : (tensor<3x4xf32>, tensor<i32>) -> tensor<4xf32>
      %52 = func.call @dynamic_index_in_dim(%iterArg_26, %47) : (tensor<3x4xf32>, tensor<i32>) -> tensor<4xf32>
      %53:4 = func.call @closed_call_5(%iterArg_27, %iterArg_28, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %48, %49, %50, %51, %52) : (tensor<6x4xf32>, tensor<4x6xf32>, tensor<6x4xf32>, tensor<6xf32>, tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<6xf32>, tensor<4xi1>, tensor<4xf32>, tensor<4xf32>) -> (tensor<6x4xf32>, tensor<6xf32>, tensor<f32>, tensor<4xf32>)
      %c_36 = stablehlo.constant dense<1> : tensor<i32>
      %54 = stablehlo.add %iterArg_29, %c_36 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %54, %53#0, %53#1, %53#2, %53#3 : tensor<3x4xf32>, tensor<3x6xf32>, tensor<3x4xi1>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<6x4xf32>, tensor<4x6xf32>, tensor<i32>, tensor<6x4xf32>, tensor<6xf32>, tensor<f32>, tensor<4xf32>
    }
    return %45#8, %45#9, %45#11, %45#10, %36 : tensor<6x4xf32>, tensor<6xf32>, tensor<4xf32>, tensor<f32>, tensor<4xf32>
  }
  func.func private @closed_call(%arg0: tensor<4x6xf32>, %arg1: tensor<6x4xf32>, %arg2: tensor<6xf32>, %arg3: tensor<f32>, %arg4: tensor<4xf32>, %arg5: tensor<4xf32>, %arg6: tensor<4xf32>, %arg7: tensor<4xf32>, %arg8: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<6xf32>, tensor<4xi1>, tensor<4xf32>, tensor<4xf32>) {
    %0 = stablehlo.dot_general %arg1, %arg8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x4xf32>, tensor<4xf32>) -> tensor<6xf32>
    %1 = stablehlo.subtract %0, %arg2 : tensor<6xf32>
    %2 = stablehlo.dot_general %arg0, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x6xf32>, tensor<6xf32>) -> tensor<4xf32>
    %cst = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<4xf32>
    %5 = stablehlo.subtract %arg8, %4 : tensor<4xf32>
    %6 = stablehlo.sign %5 : tensor<4xf32>
    %7 = stablehlo.abs %5 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %9 = stablehlo.compare GE, %5, %8, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %10 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %11 = stablehlo.subtract %7, %10 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %13 = stablehlo.maximum %11, %12 : tensor<4xf32>
    %14 = stablehlo.compare EQ, %11, %13, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %15 = stablehlo.select %14, %arg5, %arg4 : tensor<4xi1>, tensor<4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %17 = stablehlo.compare EQ, %16, %13, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %18 = stablehlo.select %17, %arg7, %arg6 : tensor<4xi1>, tensor<4xf32>
    %19 = stablehlo.divide %15, %18 : tensor<4xf32>
    %20 = stablehlo.multiply %6, %13 : tensor<4xf32>
    return %20, %arg8, %1, %9, %19, %6 : tensor<4xf32>, tensor<4xf32>, tensor<6xf32>, tensor<4xi1>, tensor<4xf32>, tensor<4xf32>
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
