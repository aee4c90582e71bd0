// import jax.numpy as jnp
//
//
// def strain_energy(jacobians: jnp.ndarray):
//     frames_reg = jacobians + 4 * jnp.eye(3)
//     normal_rows = jnp.cross(frames_reg[:, 1], frames_reg[:, 2])
//     jac_det = jnp.sum(frames_reg[:, 0] * normal_rows, axis=-1)
//     trace_c = jnp.sum(frames_reg**2, axis=(1, 2))
//     energy = 0.5 * (trace_c - 3) - jnp.log(jac_det + 1e-6)
//     return energy, jac_det / 8
//
//   jacobians: float64[2, 3, 3] in [-1, 1]
// -----
// forward, cpu
module @jit_strain_energy attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x3x3xf64>) -> (tensor<2xf64> {jax.result_info = "result[0]"}, tensor<2xf64> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<3x3xi64>
    %1 = stablehlo.iota dim = 1 : tensor<3x3xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<3x3xi64>
    %3 = stablehlo.add %0, %2 : tensor<3x3xi64>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<3x3xi64>, tensor<3x3xi64>) -> tensor<3x3xi1>
    %5 = stablehlo.convert %4 : (tensor<3x3xi1>) -> tensor<3x3xf64>
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %7 = stablehlo.multiply %6, %5 : tensor<3x3xf64>
    %8 = stablehlo.broadcast_in_dim %7, dims = [1, 2] : (tensor<3x3xf64>) -> tensor<1x3x3xf64>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x3x3xf64>) -> tensor<2x3x3xf64>
    %10 = stablehlo.add %arg0, %9 : tensor<2x3x3xf64>
    %11 = stablehlo.slice %10 [0:2, 1:2, 0:3] : (tensor<2x3x3xf64>) -> tensor<2x1x3xf64>
    %12 = stablehlo.reshape %11 : (tensor<2x1x3xf64>) -> tensor<2x3xf64>
    %13 = stablehlo.slice %10 [0:2, 2:3, 0:3] : (tensor<2x3x3xf64>) -> tensor<2x1x3xf64>
    %14 = stablehlo.reshape %13 : (tensor<2x1x3xf64>) -> tensor<2x3xf64>
    %15 = call @cross(%12, %14) : (tensor<2x3xf64>, tensor<2x3xf64>) -> tensor<2x3xf64>
    %16 = stablehlo.slice %10 [0:2, 0:1, 0:3] : (tensor<2x3x3xf64>) -> tensor<2x1x3xf64>
    %17 = stablehlo.reshape %16 : (tensor<2x1x3xf64>) -> tensor<2x3xf64>
    %18 = stablehlo.multiply %17, %15 : tensor<2x3xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.reduce(%18 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf64>, tensor<f64>) -> tensor<2xf64>
    %20 = stablehlo.multiply %10, %10 : tensor<2x3x3xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %21 = stablehlo.reduce(%20 init: %cst_1) applies stablehlo.add across dimensions = [1, 2] : (tensor<2x3x3xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_2 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %23 = stablehlo.subtract %21, %22 : tensor<2xf64>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %25 = stablehlo.multiply %24, %23 : tensor<2xf64>
    %cst_4 = stablehlo.constant dense<9.9999999999999995E-7> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %27 = stablehlo.add %19, %26 : tensor<2xf64>
    %28 = stablehlo.log %27 : tensor<2xf64>
    %29 = stablehlo.subtract %25, %28 : tensor<2xf64>
    %cst_5 = stablehlo.constant dense<8.000000e+00> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %31 = stablehlo.divide %19, %30 : tensor<2xf64>
    return %29, %31 : tensor<2xf64>, tensor<2xf64>
  }
  func.func private @cross(%arg0: tensor<2x3xf64>, %arg1: tensor<2x3xf64>) -> tensor<2x3xf64> {
    %0 = stablehlo.slice %arg0 [0:2, 0:1] : (tensor<2x3xf64>) -> tensor<2x1xf64>
    %1 = stablehlo.reshape %0 : (tensor<2x1xf64>) -> tensor<2xf64>
    %2 = stablehlo.slice %arg0 [0:2, 1:2] : (tensor<2x3xf64>) -> tensor<2x1xf64>
    %3 = stablehlo.reshape %2 : (tensor<2x1xf64>) -> tensor<2xf64>
    %4 = stablehlo.slice %arg0 [0:2, 2:3] : (tensor<2x3xf64>) -> tensor<2x1xf64>
    %5 = stablehlo.reshape %4 : (tensor<2x1xf64>) -> tensor<2xf64>
    %6 = stablehlo.slice %arg1 [0:2, 0:1] : (tensor<2x3xf64>) -> tensor<2x1xf64>
    %7 = stablehlo.reshape %6 : (tensor<2x1xf64>) -> tensor<2xf64>
    %8 = stablehlo.slice %arg1 [0:2, 1:2] : (tensor<2x3xf64>) -> tensor<2x1xf64>
    %9 = stablehlo.reshape %8 : (tensor<2x1xf64>) -> tensor<2xf64>
    %10 = stablehlo.slice %arg1 [0:2, 2:3] : (tensor<2x3xf64>) -> tensor<2x1xf64>
    %11 = stablehlo.reshape %10 : (tensor<2x1xf64>) -> tensor<2xf64>
    %12 = stablehlo.multiply %3, %11 : tensor<2xf64>
    %13 = stablehlo.multiply %5, %9 : tensor<2xf64>
    %14 = stablehlo.subtract %12, %13 : tensor<2xf64>
    %15 = stablehlo.multiply %5, %7 : tensor<2xf64>
    %16 = stablehlo.multiply %1, %11 : tensor<2xf64>
    %17 = stablehlo.subtract %15, %16 : tensor<2xf64>
    %18 = stablehlo.multiply %1, %9 : tensor<2xf64>
    %19 = stablehlo.multiply %3, %7 : tensor<2xf64>
    %20 = stablehlo.subtract %18, %19 : tensor<2xf64>
    %21 = stablehlo.broadcast_in_dim %14, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %22 = stablehlo.broadcast_in_dim %17, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %23 = stablehlo.broadcast_in_dim %20, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %24 = stablehlo.concatenate %21, %22, %23, dim = 0 : (tensor<1x2xf64>, tensor<1x2xf64>, tensor<1x2xf64>) -> tensor<3x2xf64>
    %25 = stablehlo.transpose %24, dims = [1, 0] : (tensor<3x2xf64>) -> tensor<2x3xf64>
    return %25 : tensor<2x3xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x3x3xf64>) -> (tensor<2x3x3xf64> {jax.result_info = "result[0]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<3x3xi64>
    %1 = stablehlo.iota dim = 1 : tensor<3x3xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<3x3xi64>
    %3 = stablehlo.add %0, %2 : tensor<3x3xi64>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<3x3xi64>, tensor<3x3xi64>) -> tensor<3x3xi1>
    %5 = stablehlo.convert %4 : (tensor<3x3xi1>) -> tensor<3x3xf64>
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %7 = stablehlo.multiply %6, %5 : tensor<3x3xf64>
    %8 = stablehlo.broadcast_in_dim %7, dims = [1, 2] : (tensor<3x3xf64>) -> tensor<1x3x3xf64>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x3x3xf64>) -> tensor<2x3x3xf64>
    %10 = stablehlo.add %arg0, %9 : tensor<2x3x3xf64>
    %11 = stablehlo.slice %10 [0:2, 1:2, 0:3] : (tensor<2x3x3xf64>) -> tensor<2x1x3xf64>
    %12 = stablehlo.reshape %11 : (tensor<2x1x3xf64>) -> tensor<2x3xf64>
    %13 = stablehlo.slice %10 [0:2, 2:3, 0:3] : (tensor<2x3x3xf64>) -> tensor<2x1x3xf64>
    %14 = stablehlo.reshape %13 : (tensor<2x1x3xf64>) -> tensor<2x3xf64>
    %15:7 = call @cross(%12, %14) : (tensor<2x3xf64>, tensor<2x3xf64>) -> (tensor<2x3xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>)
    %16 = stablehlo.slice %10 [0:2, 0:1, 0:3] : (tensor<2x3x3xf64>) -> tensor<2x1x3xf64>
    %17 = stablehlo.reshape %16 : (tensor<2x1x3xf64>) -> tensor<2x3xf64>
    %18 = stablehlo.multiply %17, %15#0 : tensor<2x3xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.reduce(%18 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2x3x3xf64>
    %21 = stablehlo.multiply %20, %10 : tensor<2x3x3xf64>
    %cst_2 = stablehlo.constant dense<9.9999999999999995E-7> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %23 = stablehlo.add %19, %22 : tensor<2xf64>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_5 = stablehlo.constant dense<8.000000e+00> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %27 = stablehlo.divide %24, %26 : tensor<2xf64>
    %28 = stablehlo.negate %25 : tensor<2xf64>
    %29 = stablehlo.divide %28, %23 : tensor<2xf64>
    %30 = stablehlo.add %27, %29 : tensor<2xf64>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %32 = stablehlo.multiply %31, %25 : tensor<2xf64>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0] : (tensor<2xf64>) -> tensor<2x3x3xf64>
    %34 = stablehlo.multiply %33, %21 : tensor<2x3x3xf64>
    %35 = stablehlo.broadcast_in_dim %30, dims = [0] : (tensor<2xf64>) -> tensor<2x3xf64>
    %36 = stablehlo.multiply %17, %35 : tensor<2x3xf64>
    %37 = stablehlo.multiply %35, %15#0 : tensor<2x3xf64>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 2] : (tensor<2x3xf64>) -> tensor<2x1x3xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %39 = stablehlo.pad %38, %cst_7, low = [0, 0, 0], high = [0, 2, 0], interior = [0, 0, 0] : (tensor<2x1x3xf64>, tensor<f64>) -> tensor<2x3x3xf64>
    %40 = stablehlo.add %34, %39 : tensor<2x3x3xf64>
    %41:2 = call @cross_0(%15#1, %15#2, %15#3, %15#4, %15#5, %15#6, %36) : (tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2x3xf64>) -> (tensor<2x3xf64>, tensor<2x3xf64>)
    %42 = stablehlo.broadcast_in_dim %41#1, dims = [0, 2] : (tensor<2x3xf64>) -> tensor<2x1x3xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %43 = stablehlo.pad %42, %cst_8, low = [0, 2, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<2x1x3xf64>, tensor<f64>) -> tensor<2x3x3xf64>
    %44 = stablehlo.add %40, %43 : tensor<2x3x3xf64>
    %45 = stablehlo.broadcast_in_dim %41#0, dims = [0, 2] : (tensor<2x3xf64>) -> tensor<2x1x3xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %46 = stablehlo.pad %45, %cst_9, low = [0, 1, 0], high = [0, 1, 0], interior = [0, 0, 0] : (tensor<2x1x3xf64>, tensor<f64>) -> tensor<2x3x3xf64>
    %47 = stablehlo.add %44, %46 : tensor<2x3x3xf64>
    return %47 : tensor<2x3x3xf64>
  }
  func.func private @cross(%arg0: tensor<2x3xf64>, %arg1: tensor<2x3xf64>) -> (tensor<2x3xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>) {
    %0 = stablehlo.slice %arg0 [0:2, 0:1] : (tensor<2x3xf64>) -> tensor<2x1xf64>
    %1 = stablehlo.reshape %0 : (tensor<2x1xf64>) -> tensor<2xf64>
    %2 = stablehlo.slice %arg0 [0:2, 1:2] : (tensor<2x3xf64>) -> tensor<2x1xf64>
    %3 = stablehlo.reshape %2 : (tensor<2x1xf64>) -> tensor<2xf64>
    %4 = stablehlo.slice %arg0 [0:2, 2:3] : (tensor<2x3xf64>) -> tensor<2x1xf64>
    %5 = stablehlo.reshape %4 : (tensor<2x1xf64>) -> tensor<2xf64>
    %6 = stablehlo.slice %arg1 [0:2, 0:1] : (tensor<2x3xf64>) -> tensor<2x1xf64>
    %7 = stablehlo.reshape %6 : (tensor<2x1xf64>) -> tensor<2xf64>
    %8 = stablehlo.slice %arg1 [0:2, 1:2] : (tensor<2x3xf64>) -> tensor<2x1xf64>
    %9 = stablehlo.reshape %8 : (tensor<2x1xf64>) -> tensor<2xf64>
    %10 = stablehlo.slice %arg1 [0:2, 2:3] : (tensor<2x3xf64>) -> tensor<2x1xf64>
    %11 = stablehlo.reshape %10 : (tensor<2x1xf64>) -> tensor<2xf64>
    %12 = stablehlo.multiply %3, %11 : tensor<2xf64>
    %13 = stablehlo.multiply %5, %9 : tensor<2xf64>
    %14 = stablehlo.subtract %12, %13 : tensor<2xf64>
    %15 = stablehlo.multiply %5, %7 : tensor<2xf64>
    %16 = stablehlo.multiply %1, %11 : tensor<2xf64>
    %17 = stablehlo.subtract %15, %16 : tensor<2xf64>
    %18 = stablehlo.multiply %1, %9 : tensor<2xf64>
    %19 = stablehlo.multiply %3, %7 : tensor<2xf64>
    %20 = stablehlo.subtract %18, %19 : tensor<2xf64>
    %21 = stablehlo.broadcast_in_dim %14, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %22 = stablehlo.broadcast_in_dim %17, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %23 = stablehlo.broadcast_in_dim %20, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %24 = stablehlo.concatenate %21, %22, %23, dim = 0 : (tensor<1x2xf64>, tensor<1x2xf64>, tensor<1x2xf64>) -> tensor<3x2xf64>
    %25 = stablehlo.transpose %24, dims = [1, 0] : (tensor<3x2xf64>) -> tensor<2x3xf64>
    return %25, %11, %3, %9, %5, %7, %1 : tensor<2x3xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>
  }
  func.func private @cross_0(%arg0: tensor<2xf64>, %arg1: tensor<2xf64>, %arg2: tensor<2xf64>, %arg3: tensor<2xf64>, %arg4: tensor<2xf64>, %arg5: tensor<2xf64>, %arg6: tensor<2x3xf64>) -> (tensor<2x3xf64>, tensor<2x3xf64>) {
    %0 = stablehlo.transpose %arg6, dims = [1, 0] : (tensor<2x3xf64>) -> tensor<3x2xf64>
    %1 = stablehlo.slice %0 [0:1, 0:2] : (tensor<3x2xf64>) -> tensor<1x2xf64>
    %2 = stablehlo.slice %0 [1:2, 0:2] : (tensor<3x2xf64>) -> tensor<1x2xf64>
    %3 = stablehlo.slice %0 [2:3, 0:2] : (tensor<3x2xf64>) -> tensor<1x2xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.reduce(%3 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.reduce(%2 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.reduce(%1 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf64>, tensor<f64>) -> tensor<2xf64>
    %7 = stablehlo.negate %4 : tensor<2xf64>
    %8 = stablehlo.multiply %arg1, %7 : tensor<2xf64>
    %9 = stablehlo.multiply %7, %arg4 : tensor<2xf64>
    %10 = stablehlo.multiply %arg5, %4 : tensor<2xf64>
    %11 = stablehlo.multiply %4, %arg2 : tensor<2xf64>
    %12 = stablehlo.negate %5 : tensor<2xf64>
    %13 = stablehlo.multiply %arg5, %12 : tensor<2xf64>
    %14 = stablehlo.multiply %12, %arg0 : tensor<2xf64>
    %15 = stablehlo.add %11, %14 : tensor<2xf64>
    %16 = stablehlo.multiply %arg3, %5 : tensor<2xf64>
    %17 = stablehlo.add %8, %16 : tensor<2xf64>
    %18 = stablehlo.multiply %5, %arg4 : tensor<2xf64>
    %19 = stablehlo.negate %6 : tensor<2xf64>
    %20 = stablehlo.multiply %arg3, %19 : tensor<2xf64>
    %21 = stablehlo.add %10, %20 : tensor<2xf64>
    %22 = stablehlo.multiply %19, %arg2 : tensor<2xf64>
    %23 = stablehlo.add %18, %22 : tensor<2xf64>
    %24 = stablehlo.multiply %arg1, %6 : tensor<2xf64>
    %25 = stablehlo.add %13, %24 : tensor<2xf64>
    %26 = stablehlo.multiply %6, %arg0 : tensor<2xf64>
    %27 = stablehlo.add %9, %26 : tensor<2xf64>
    %28 = stablehlo.broadcast_in_dim %25, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %29 = stablehlo.pad %28, %cst_2, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2x3xf64>
    %30 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %31 = stablehlo.pad %30, %cst_3, low = [0, 1], high = [0, 1], interior = [0, 0] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2x3xf64>
    %32 = stablehlo.add %29, %31 : tensor<2x3xf64>
    %33 = stablehlo.broadcast_in_dim %17, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %34 = stablehlo.pad %33, %cst_4, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2x3xf64>
    %35 = stablehlo.add %32, %34 : tensor<2x3xf64>
    %36 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %37 = stablehlo.pad %36, %cst_5, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2x3xf64>
    %38 = stablehlo.broadcast_in_dim %27, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %39 = stablehlo.pad %38, %cst_6, low = [0, 1], high = [0, 1], interior = [0, 0] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2x3xf64>
    %40 = stablehlo.add %37, %39 : tensor<2x3xf64>
    %41 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %42 = stablehlo.pad %41, %cst_7, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2x3xf64>
    %43 = stablehlo.add %40, %42 : tensor<2x3xf64>
    return %43, %35 : tensor<2x3xf64>, tensor<2x3xf64>
  }
}
// -----
// backward, cuda: same text as cpu
