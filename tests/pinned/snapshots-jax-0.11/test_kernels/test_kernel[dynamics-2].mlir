// import jax.numpy as jnp
// from jax import lax
//
//
// def shooting(left, first_aim, y_b, stiffness, h):
//     def shoot(v0):
//         def march(carry, _):
//             y, dy = carry
//             acc = stiffness * jnp.tanh(y) - 0.2 * dy
//             v_new = dy + h * acc
//             return (y + h * v_new, v_new), None
//
//         (reached, _), _ = lax.scan(march, (left, v0), None, length=3)
//         return reached - y_b
//
//     other_aim = first_aim + 0.5
//     miss_a = shoot(first_aim)
//     fb = shoot(other_aim)
//     gap = fb - miss_a
//     secant_aim = other_aim - fb * (other_aim - first_aim) * gap / (gap**2 + 0.1)
//     return secant_aim
//
//   left: float64[] in [-0.5, 0.5]
//   first_aim: float64[] in [0.2, 1.5]
//   y_b: float64[] in [0.2, 1]
//   stiffness: float64[] in [0.3, 1.2]
//   h: float64[] in [0.15, 0.25]
// -----
// forward, cpu
module @jit_shooting attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f64>, %arg1: tensor<f64>, %arg2: tensor<f64>, %arg3: tensor<f64>, %arg4: tensor<f64>) -> (tensor<f64> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %0 = stablehlo.add %arg1, %cst : tensor<f64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1:5 = stablehlo.while(%iterArg = %arg3, %iterArg_2 = %arg4, %iterArg_3 = %c, %iterArg_4 = %arg0, %iterArg_5 = %arg1) : tensor<f64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<f64>
    cond {
      %c_6 = stablehlo.constant dense<3> : tensor<i64>
      %13 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %13 : tensor<i1>
    } do {
      %13 = stablehlo.tanh %iterArg_4 : tensor<f64>
      %14 = stablehlo.multiply %iterArg, %13 : tensor<f64>
      %cst_6 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
      %15 = stablehlo.multiply %cst_6, %iterArg_5 : tensor<f64>
      %16 = stablehlo.subtract %14, %15 : tensor<f64>
      %17 = stablehlo.multiply %iterArg_2, %16 : tensor<f64>
      %18 = stablehlo.add %iterArg_5, %17 : tensor<f64>
      %19 = stablehlo.multiply %iterArg_2, %18 : tensor<f64>
      %20 = stablehlo.add %iterArg_4, %19 : tensor<f64>
      %c_7 = stablehlo.constant dense<1> : tensor<i64>
      %21 = stablehlo.add %iterArg_3, %c_7 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_2, %21, %20, %18 : tensor<f64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<f64>
    }
    %2 = stablehlo.subtract %1#3, %arg2 : tensor<f64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %3:5 = stablehlo.while(%iterArg = %arg3, %iterArg_2 = %arg4, %iterArg_3 = %c_0, %iterArg_4 = %arg0, %iterArg_5 = %0) : tensor<f64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<f64>
    cond {
      %c_6 = stablehlo.constant dense<3> : tensor<i64>
      %13 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %13 : tensor<i1>
    } do {
      %13 = stablehlo.tanh %iterArg_4 : tensor<f64>
      %14 = stablehlo.multiply %iterArg, %13 : tensor<f64>
      %cst_6 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
      %15 = stablehlo.multiply %cst_6, %iterArg_5 : tensor<f64>
      %16 = stablehlo.subtract %14, %15 : tensor<f64>
      %17 = stablehlo.multiply %iterArg_2, %16 : tensor<f64>
      %18 = stablehlo.add %iterArg_5, %17 : tensor<f64>
      %19 = stablehlo.multiply %iterArg_2, %18 : tensor<f64>
      %20 = stablehlo.add %iterArg_4, %19 : tensor<f64>
      %c_7 = stablehlo.constant dense<1> : tensor<i64>
      %21 = stablehlo.add %iterArg_3, %c_7 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_2, %21, %20, %18 : tensor<f64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<f64>
    }
    %4 = stablehlo.subtract %3#3, %arg2 : tensor<f64>
    %5 = stablehlo.subtract %4, %2 : tensor<f64>
    %6 = stablehlo.subtract %0, %arg1 : tensor<f64>
    %7 = stablehlo.multiply %4, %6 : tensor<f64>
    %8 = stablehlo.multiply %7, %5 : tensor<f64>
    %9 = stablehlo.multiply %5, %5 : tensor<f64>
    %cst_1 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %10 = stablehlo.add %9, %cst_1 : tensor<f64>
    %11 = stablehlo.divide %8, %10 : tensor<f64>
    %12 = stablehlo.subtract %0, %11 : tensor<f64>
    return %12 : tensor<f64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f64>, %arg1: tensor<f64>, %arg2: tensor<f64>, %arg3: tensor<f64>, %arg4: tensor<f64>) -> (tensor<f64> {jax.result_info = "result[0]"}, tensor<f64> {jax.result_info = "result[1]"}, tensor<f64> {jax.result_info = "result[2]"}, tensor<f64> {jax.result_info = "result[3]"}, tensor<f64> {jax.result_info = "result[4]"}) {
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %0 = stablehlo.add %arg1, %cst : tensor<f64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %5:9 = stablehlo.while(%iterArg = %arg4, %iterArg_22 = %arg3, %iterArg_23 = %c, %iterArg_24 = %arg0, %iterArg_25 = %arg1, %iterArg_26 = %1, %iterArg_27 = %2, %iterArg_28 = %3, %iterArg_29 = %4) : tensor<f64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>
    cond {
      %c_30 = stablehlo.constant dense<3> : tensor<i64>
      %48 = stablehlo.compare LT, %iterArg_23, %c_30, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %48 : tensor<i1>
    } do {
      %48 = stablehlo.tanh %iterArg_24 : tensor<f64>
      %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %49 = stablehlo.add %cst_30, %48 : tensor<f64>
      %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %50 = stablehlo.subtract %cst_31, %48 : tensor<f64>
      %51 = stablehlo.multiply %49, %50 : tensor<f64>
      %52 = stablehlo.multiply %iterArg_22, %48 : tensor<f64>
      %cst_32 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
      %53 = stablehlo.multiply %cst_32, %iterArg_25 : tensor<f64>
      %54 = stablehlo.subtract %52, %53 : tensor<f64>
      %55 = stablehlo.multiply %iterArg, %54 : tensor<f64>
      %56 = stablehlo.add %iterArg_25, %55 : tensor<f64>
      %57 = stablehlo.multiply %iterArg, %56 : tensor<f64>
      %58 = stablehlo.add %iterArg_24, %57 : tensor<f64>
      %59 = func.call @dynamic_update_index_in_dim(%iterArg_26, %51, %iterArg_23) : (tensor<3xf64>, tensor<f64>, tensor<i64>) -> tensor<3xf64>
      %60 = func.call @dynamic_update_index_in_dim(%iterArg_27, %48, %iterArg_23) : (tensor<3xf64>, tensor<f64>, tensor<i64>) -> tensor<3xf64>
      %61 = func.call @dynamic_update_index_in_dim(%iterArg_28, %54, %iterArg_23) : (tensor<3xf64>, tensor<f64>, tensor<i64>) -> tensor<3xf64>
      %62 = func.call @dynamic_update_index_in_dim(%iterArg_29, %56, %iterArg_23) : (tensor<3xf64>, tensor<f64>, tensor<i64>) -> tensor<3xf64>
      %c_33 = stablehlo.constant dense<1> : tensor<i64>
      %63 = stablehlo.add %iterArg_23, %c_33 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_22, %63, %58, %56, %59, %60, %61, %62 : tensor<f64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>
    }
    %6 = stablehlo.subtract %5#3, %arg2 : tensor<f64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %c_8 = stablehlo.constant dense<0> : tensor<i64>
    %11:9 = stablehlo.while(%iterArg = %arg4, %iterArg_22 = %arg3, %iterArg_23 = %c_8, %iterArg_24 = %arg0, %iterArg_25 = %0, %iterArg_26 = %7, %iterArg_27 = %8, %iterArg_28 = %9, %iterArg_29 = %10) : tensor<f64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>
    cond {
      %c_30 = stablehlo.constant dense<3> : tensor<i64>
      %48 = stablehlo.compare LT, %iterArg_23, %c_30, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %48 : tensor<i1>
    } do {
      %48 = stablehlo.tanh %iterArg_24 : tensor<f64>
      %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %49 = stablehlo.add %cst_30, %48 : tensor<f64>
      %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %50 = stablehlo.subtract %cst_31, %48 : tensor<f64>
      %51 = stablehlo.multiply %49, %50 : tensor<f64>
      %52 = stablehlo.multiply %iterArg_22, %48 : tensor<f64>
      %cst_32 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
      %53 = stablehlo.multiply %cst_32, %iterArg_25 : tensor<f64>
      %54 = stablehlo.subtract %52, %53 : tensor<f64>
      %55 = stablehlo.multiply %iterArg, %54 : tensor<f64>
      %56 = stablehlo.add %iterArg_25, %55 : tensor<f64>
      %57 = stablehlo.multiply %iterArg, %56 : tensor<f64>
      %58 = stablehlo.add %iterArg_24, %57 : tensor<f64>
      %59 = func.call @dynamic_update_index_in_dim(%iterArg_26, %51, %iterArg_23) : (tensor<3xf64>, tensor<f64>, tensor<i64>) -> tensor<3xf64>
      %60 = func.call @dynamic_update_index_in_dim(%iterArg_27, %48, %iterArg_23) : (tensor<3xf64>, tensor<f64>, tensor<i64>) -> tensor<3xf64>
      %61 = func.call @dynamic_update_index_in_dim(%iterArg_28, %54, %iterArg_23) : (tensor<3xf64>, tensor<f64>, tensor<i64>) -> tensor<3xf64>
      %62 = func.call @dynamic_update_index_in_dim(%iterArg_29, %56, %iterArg_23) : (tensor<3xf64>, tensor<f64>, tensor<i64>) -> tensor<3xf64>
      %c_33 = stablehlo.constant dense<1> : tensor<i64>
      %63 = stablehlo.add %iterArg_23, %c_33 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_22, %63, %58, %56, %59, %60, %61, %62 : tensor<f64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>
    }
    %12 = stablehlo.subtract %11#3, %arg2 : tensor<f64>
    %13 = stablehlo.subtract %12, %6 : tensor<f64>
    %14 = stablehlo.subtract %0, %arg1 : tensor<f64>
    %15 = stablehlo.multiply %12, %14 : tensor<f64>
    %16 = stablehlo.multiply %15, %13 : tensor<f64>
    %17 = stablehlo.multiply %13, %13 : tensor<f64>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %18 = stablehlo.multiply %cst_9, %13 : tensor<f64>
    %cst_10 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %19 = stablehlo.add %17, %cst_10 : tensor<f64>
    %20 = stablehlo.multiply %19, %19 : tensor<f64>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %21 = stablehlo.divide %cst_11, %20 : tensor<f64>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %22 = stablehlo.negate %cst_12 : tensor<f64>
    %23 = stablehlo.multiply %22, %21 : tensor<f64>
    %24 = stablehlo.multiply %23, %16 : tensor<f64>
    %25 = stablehlo.negate %24 : tensor<f64>
    %26 = stablehlo.divide %22, %19 : tensor<f64>
    %27 = stablehlo.multiply %25, %18 : tensor<f64>
    %28 = stablehlo.multiply %15, %26 : tensor<f64>
    %29 = stablehlo.add %27, %28 : tensor<f64>
    %30 = stablehlo.multiply %26, %13 : tensor<f64>
    %31 = stablehlo.multiply %12, %30 : tensor<f64>
    %32 = stablehlo.multiply %30, %14 : tensor<f64>
    %33 = stablehlo.negate %31 : tensor<f64>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %34 = stablehlo.add %cst_13, %31 : tensor<f64>
    %35 = stablehlo.add %34, %33 : tensor<f64>
    %36 = stablehlo.negate %29 : tensor<f64>
    %37 = stablehlo.add %32, %29 : tensor<f64>
    %38 = stablehlo.negate %37 : tensor<f64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %c_17 = stablehlo.constant dense<0> : tensor<i64>
    %39:11 = stablehlo.while(%iterArg = %11#5, %iterArg_22 = %11#6, %iterArg_23 = %11#7, %iterArg_24 = %11#8, %iterArg_25 = %arg3, %iterArg_26 = %arg4, %iterArg_27 = %c_17, %iterArg_28 = %cst_14, %iterArg_29 = %cst_15, %iterArg_30 = %37, %iterArg_31 = %cst_16) : tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<f64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>
    cond {
      %c_32 = stablehlo.constant dense<3> : tensor<i64>
      %48 = stablehlo.compare LT, %iterArg_27, %c_32, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %48 : tensor<i1>
    } do {
      %c_32 = stablehlo.constant dense<3> : tensor<i64>
      %48 = stablehlo.subtract %c_32, %iterArg_27 : tensor<i64>
      %c_33 = stablehlo.constant dense<1> : tensor<i64>
      %49 = stablehlo.subtract %48, %c_33 : tensor<i64>
      %50 = func.call @dynamic_index_in_dim(%iterArg, %49) : (tensor<3xf64>, tensor<i64>) -> tensor<f64>
      %51 = func.call @dynamic_index_in_dim(%iterArg_22, %49) : (tensor<3xf64>, tensor<i64>) -> tensor<f64>
      %52 = func.call @dynamic_index_in_dim(%iterArg_23, %49) : (tensor<3xf64>, tensor<i64>) -> tensor<f64>
      %53 = func.call @dynamic_index_in_dim(%iterArg_24, %49) : (tensor<3xf64>, tensor<i64>) -> tensor<f64>
      %54 = stablehlo.multiply %iterArg_26, %iterArg_30 : tensor<f64>
      %55 = stablehlo.add %iterArg_31, %54 : tensor<f64>
      %56 = stablehlo.multiply %iterArg_30, %53 : tensor<f64>
      %57 = stablehlo.add %iterArg_29, %56 : tensor<f64>
      %58 = stablehlo.multiply %iterArg_26, %55 : tensor<f64>
      %59 = stablehlo.multiply %55, %52 : tensor<f64>
      %60 = stablehlo.add %57, %59 : tensor<f64>
      %61 = stablehlo.negate %58 : tensor<f64>
      %cst_34 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
      %62 = stablehlo.multiply %cst_34, %61 : tensor<f64>
      %63 = stablehlo.add %55, %62 : tensor<f64>
      %64 = stablehlo.multiply %iterArg_25, %58 : tensor<f64>
      %65 = stablehlo.multiply %58, %51 : tensor<f64>
      %66 = stablehlo.add %iterArg_28, %65 : tensor<f64>
      %67 = stablehlo.multiply %64, %50 : tensor<f64>
      %68 = stablehlo.add %iterArg_30, %67 : tensor<f64>
      %c_35 = stablehlo.constant dense<1> : tensor<i64>
      %69 = stablehlo.add %iterArg_27, %c_35 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %69, %66, %60, %68, %63 : tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<f64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>
    }
    %40 = stablehlo.add %35, %39#10 : tensor<f64>
    %41 = stablehlo.negate %36 : tensor<f64>
    %42 = stablehlo.add %38, %41 : tensor<f64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %c_21 = stablehlo.constant dense<0> : tensor<i64>
    %43:11 = stablehlo.while(%iterArg = %5#5, %iterArg_22 = %5#6, %iterArg_23 = %5#7, %iterArg_24 = %5#8, %iterArg_25 = %arg3, %iterArg_26 = %arg4, %iterArg_27 = %c_21, %iterArg_28 = %cst_18, %iterArg_29 = %cst_19, %iterArg_30 = %36, %iterArg_31 = %cst_20) : tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<f64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>
    cond {
      %c_32 = stablehlo.constant dense<3> : tensor<i64>
      %48 = stablehlo.compare LT, %iterArg_27, %c_32, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %48 : tensor<i1>
    } do {
      %c_32 = stablehlo.constant dense<3> : tensor<i64>
      %48 = stablehlo.subtract %c_32, %iterArg_27 : tensor<i64>
      %c_33 = stablehlo.constant dense<1> : tensor<i64>
      %49 = stablehlo.subtract %48, %c_33 : tensor<i64>
      %50 = func.call @dynamic_index_in_dim(%iterArg, %49) : (tensor<3xf64>, tensor<i64>) -> tensor<f64>
      %51 = func.call @dynamic_index_in_dim(%iterArg_22, %49) : (tensor<3xf64>, tensor<i64>) -> tensor<f64>
      %52 = func.call @dynamic_index_in_dim(%iterArg_23, %49) : (tensor<3xf64>, tensor<i64>) -> tensor<f64>
      %53 = func.call @dynamic_index_in_dim(%iterArg_24, %49) : (tensor<3xf64>, tensor<i64>) -> tensor<f64>
      %54 = stablehlo.multiply %iterArg_26, %iterArg_30 : tensor<f64>
      %55 = stablehlo.add %iterArg_31, %54 : tensor<f64>
      %56 = stablehlo.multiply %iterArg_30, %53 : tensor<f64>
      %57 = stablehlo.add %iterArg_29, %56 : tensor<f64>
      %58 = stablehlo.multiply %iterArg_26, %55 : tensor<f64>
      %59 = stablehlo.multiply %55, %52 : tensor<f64>
      %60 = stablehlo.add %57, %59 : tensor<f64>
      %61 = stablehlo.negate %58 : tensor<f64>
      %cst_34 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
      %62 = stablehlo.multiply %cst_34, %61 : tensor<f64>
      %63 = stablehlo.add %55, %62 : tensor<f64>
      %64 = stablehlo.multiply %iterArg_25, %58 : tensor<f64>
      %65 = stablehlo.multiply %58, %51 : tensor<f64>
      %66 = stablehlo.add %iterArg_28, %65 : tensor<f64>
      %67 = stablehlo.multiply %64, %50 : tensor<f64>
      %68 = stablehlo.add %iterArg_30, %67 : tensor<f64>
      %c_35 = stablehlo.constant dense<1> : tensor<i64>
      %69 = stablehlo.add %iterArg_27, %c_35 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %69, %66, %60, %68, %63 : tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<f64>, tensor<f64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>
    }
    %44 = stablehlo.add %39#7, %43#7 : tensor<f64>
    %45 = stablehlo.add %39#8, %43#8 : tensor<f64>
    %46 = stablehlo.add %39#9, %43#9 : tensor<f64>
    %47 = stablehlo.add %40, %43#10 : tensor<f64>
    return %46, %47, %42, %44, %45 : tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3xf64>, %arg1: tensor<f64>, %arg2: tensor<i64>) -> tensor<3xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xf64>, tensor<1xf64>, tensor<i64>) -> tensor<3xf64>
    return %1 : tensor<3xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3xf64>, %arg1: tensor<i64>) -> tensor<f64> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xf64>, tensor<i64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    return %1 : tensor<f64>
  }
}
// -----
// backward, cuda: same text as cpu
