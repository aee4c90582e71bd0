// import jax.numpy as jnp
//
//
// def neo_hookean_energy(jacobians):
//     fraction = 1.0 / (0.9 + (jacobians * jacobians) ** 2)
//     f_grad = fraction + 2.9 * jnp.eye(3)
//     normal_rows = jnp.cross(f_grad[:, 1], f_grad[:, 2])
//     vol_ratio = jnp.sum(f_grad[:, 0] * normal_rows, axis=-1)
//     i1 = jnp.sum(f_grad**2, axis=(1, 2))
//     stored = 0.5 * (i1 - 3.0) - jnp.log(vol_ratio + 0.83)
//     prod = 0.33 * stored
//     delta = 0.8 - 0.3 * (0.13 * vol_ratio)
//     return prod, 0.2 * delta + 1.74
//
//   jacobians: float64[2, 3, 3] in [-1, 1]
// -----
// forward, cpu
module @jit_neo_hookean_energy attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x3x3xf64>) -> (tensor<2xf64> {jax.result_info = "result[0]"}, tensor<2xf64> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<2x3x3xf64>
    %1 = stablehlo.multiply %0, %0 : tensor<2x3x3xf64>
    %cst = stablehlo.constant dense<9.000000e-01> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x3x3xf64>
    %3 = stablehlo.add %2, %1 : tensor<2x3x3xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2x3x3xf64>
    %5 = stablehlo.divide %4, %3 : tensor<2x3x3xf64>
    %6 = stablehlo.iota dim = 0 : tensor<3x3xi64>
    %7 = stablehlo.iota dim = 1 : tensor<3x3xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<3x3xi64>
    %9 = stablehlo.add %6, %8 : tensor<3x3xi64>
    %10 = stablehlo.compare EQ, %9, %7, SIGNED : (tensor<3x3xi64>, tensor<3x3xi64>) -> tensor<3x3xi1>
    %11 = stablehlo.convert %10 : (tensor<3x3xi1>) -> tensor<3x3xf64>
    %cst_1 = stablehlo.constant dense<2.900000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %13 = stablehlo.multiply %12, %11 : tensor<3x3xf64>
    %14 = stablehlo.broadcast_in_dim %13, dims = [1, 2] : (tensor<3x3xf64>) -> tensor<1x3x3xf64>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1, 2] : (tensor<1x3x3xf64>) -> tensor<2x3x3xf64>
    %16 = stablehlo.add %5, %15 : tensor<2x3x3xf64>
    %17 = stablehlo.slice %16 [0:2, 1:2, 0:3] : (tensor<2x3x3xf64>) -> tensor<2x1x3xf64>
    %18 = stablehlo.reshape %17 : (tensor<2x1x3xf64>) -> tensor<2x3xf64>
    %19 = stablehlo.slice %16 [0:2, 2:3, 0:3] : (tensor<2x3x3xf64>) -> tensor<2x1x3xf64>
    %20 = stablehlo.reshape %19 : (tensor<2x1x3xf64>) -> tensor<2x3xf64>
    %21 = call @cross(%18, %20) : (tensor<2x3xf64>, tensor<2x3xf64>) -> tensor<2x3xf64>
    %22 = stablehlo.slice %16 [0:2, 0:1, 0:3] : (tensor<2x3x3xf64>) -> tensor<2x1x3xf64>
    %23 = stablehlo.reshape %22 : (tensor<2x1x3xf64>) -> tensor<2x3xf64>
    %24 = stablehlo.multiply %23, %21 : tensor<2x3xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.reduce(%24 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf64>, tensor<f64>) -> tensor<2xf64>
    %26 = stablehlo.multiply %16, %16 : tensor<2x3x3xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %27 = stablehlo.reduce(%26 init: %cst_3) applies stablehlo.add across dimensions = [1, 2] : (tensor<2x3x3xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_4 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %29 = stablehlo.subtract %27, %28 : tensor<2xf64>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %31 = stablehlo.multiply %30, %29 : tensor<2xf64>
    %cst_6 = stablehlo.constant dense<8.300000e-01> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %33 = stablehlo.add %25, %32 : tensor<2xf64>
    %34 = stablehlo.log %33 : tensor<2xf64>
    %35 = stablehlo.subtract %31, %34 : tensor<2xf64>
    %cst_7 = stablehlo.constant dense<3.300000e-01> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %37 = stablehlo.multiply %36, %35 : tensor<2xf64>
    %cst_8 = stablehlo.constant dense<1.300000e-01> : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %39 = stablehlo.multiply %38, %25 : tensor<2xf64>
    %cst_9 = stablehlo.constant dense<3.000000e-01> : tensor<f64>
    %40 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %41 = stablehlo.multiply %40, %39 : tensor<2xf64>
    %cst_10 = stablehlo.constant dense<8.000000e-01> : tensor<f64>
    %42 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %43 = stablehlo.subtract %42, %41 : tensor<2xf64>
    %cst_11 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %44 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %45 = stablehlo.multiply %44, %43 : tensor<2xf64>
    %cst_12 = stablehlo.constant dense<1.740000e+00> : tensor<f64>
    %46 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %47 = stablehlo.add %45, %46 : tensor<2xf64>
    return %37, %47 : tensor<2xf64>, tensor<2xf64>
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
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<2x3x3xf64>
    %1 = stablehlo.multiply %0, %0 : tensor<2x3x3xf64>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x3x3xf64>
    %3 = stablehlo.multiply %2, %0 : tensor<2x3x3xf64>
    %cst_0 = stablehlo.constant dense<9.000000e-01> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2x3x3xf64>
    %5 = stablehlo.add %4, %1 : tensor<2x3x3xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2x3x3xf64>
    %7 = stablehlo.divide %6, %5 : tensor<2x3x3xf64>
    %8 = stablehlo.multiply %5, %5 : tensor<2x3x3xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2x3x3xf64>
    %10 = stablehlo.divide %9, %8 : tensor<2x3x3xf64>
    %11 = stablehlo.iota dim = 0 : tensor<3x3xi64>
    %12 = stablehlo.iota dim = 1 : tensor<3x3xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %13 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<3x3xi64>
    %14 = stablehlo.add %11, %13 : tensor<3x3xi64>
    %15 = stablehlo.compare EQ, %14, %12, SIGNED : (tensor<3x3xi64>, tensor<3x3xi64>) -> tensor<3x3xi1>
    %16 = stablehlo.convert %15 : (tensor<3x3xi1>) -> tensor<3x3xf64>
    %cst_3 = stablehlo.constant dense<2.900000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %18 = stablehlo.multiply %17, %16 : tensor<3x3xf64>
    %19 = stablehlo.broadcast_in_dim %18, dims = [1, 2] : (tensor<3x3xf64>) -> tensor<1x3x3xf64>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1, 2] : (tensor<1x3x3xf64>) -> tensor<2x3x3xf64>
    %21 = stablehlo.add %7, %20 : tensor<2x3x3xf64>
    %22 = stablehlo.slice %21 [0:2, 1:2, 0:3] : (tensor<2x3x3xf64>) -> tensor<2x1x3xf64>
    %23 = stablehlo.reshape %22 : (tensor<2x1x3xf64>) -> tensor<2x3xf64>
    %24 = stablehlo.slice %21 [0:2, 2:3, 0:3] : (tensor<2x3x3xf64>) -> tensor<2x1x3xf64>
    %25 = stablehlo.reshape %24 : (tensor<2x1x3xf64>) -> tensor<2x3xf64>
    %26:7 = call @cross(%23, %25) : (tensor<2x3xf64>, tensor<2x3xf64>) -> (tensor<2x3xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>)
    %27 = stablehlo.slice %21 [0:2, 0:1, 0:3] : (tensor<2x3x3xf64>) -> tensor<2x1x3xf64>
    %28 = stablehlo.reshape %27 : (tensor<2x1x3xf64>) -> tensor<2x3xf64>
    %29 = stablehlo.multiply %28, %26#0 : tensor<2x3xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %30 = stablehlo.reduce(%29 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2x3x3xf64>
    %32 = stablehlo.multiply %31, %21 : tensor<2x3x3xf64>
    %cst_6 = stablehlo.constant dense<8.300000e-01> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %34 = stablehlo.add %30, %33 : tensor<2xf64>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %35 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_9 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %37 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %38 = stablehlo.multiply %37, %35 : tensor<2xf64>
    %39 = stablehlo.negate %38 : tensor<2xf64>
    %cst_10 = stablehlo.constant dense<3.000000e-01> : tensor<f64>
    %40 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %41 = stablehlo.multiply %40, %39 : tensor<2xf64>
    %cst_11 = stablehlo.constant dense<1.300000e-01> : tensor<f64>
    %42 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %43 = stablehlo.multiply %42, %41 : tensor<2xf64>
    %cst_12 = stablehlo.constant dense<3.300000e-01> : tensor<f64>
    %44 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %45 = stablehlo.multiply %44, %36 : tensor<2xf64>
    %46 = stablehlo.negate %45 : tensor<2xf64>
    %47 = stablehlo.divide %46, %34 : tensor<2xf64>
    %48 = stablehlo.add %43, %47 : tensor<2xf64>
    %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %49 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %50 = stablehlo.multiply %49, %45 : tensor<2xf64>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0] : (tensor<2xf64>) -> tensor<2x3x3xf64>
    %52 = stablehlo.multiply %51, %32 : tensor<2x3x3xf64>
    %53 = stablehlo.broadcast_in_dim %48, dims = [0] : (tensor<2xf64>) -> tensor<2x3xf64>
    %54 = stablehlo.multiply %28, %53 : tensor<2x3xf64>
    %55 = stablehlo.multiply %53, %26#0 : tensor<2x3xf64>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 2] : (tensor<2x3xf64>) -> tensor<2x1x3xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %57 = stablehlo.pad %56, %cst_14, low = [0, 0, 0], high = [0, 2, 0], interior = [0, 0, 0] : (tensor<2x1x3xf64>, tensor<f64>) -> tensor<2x3x3xf64>
    %58 = stablehlo.add %52, %57 : tensor<2x3x3xf64>
    %59:2 = call @cross_0(%26#1, %26#2, %26#3, %26#4, %26#5, %26#6, %54) : (tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2x3xf64>) -> (tensor<2x3xf64>, tensor<2x3xf64>)
    %60 = stablehlo.broadcast_in_dim %59#1, dims = [0, 2] : (tensor<2x3xf64>) -> tensor<2x1x3xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %61 = stablehlo.pad %60, %cst_15, low = [0, 2, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<2x1x3xf64>, tensor<f64>) -> tensor<2x3x3xf64>
    %62 = stablehlo.add %58, %61 : tensor<2x3x3xf64>
    %63 = stablehlo.broadcast_in_dim %59#0, dims = [0, 2] : (tensor<2x3xf64>) -> tensor<2x1x3xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %64 = stablehlo.pad %63, %cst_16, low = [0, 1, 0], high = [0, 1, 0], interior = [0, 0, 0] : (tensor<2x1x3xf64>, tensor<f64>) -> tensor<2x3x3xf64>
    %65 = stablehlo.add %62, %64 : tensor<2x3x3xf64>
    %66 = stablehlo.multiply %65, %10 : tensor<2x3x3xf64>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %67 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<2x3x3xf64>
    %68 = stablehlo.multiply %66, %67 : tensor<2x3x3xf64>
    %69 = stablehlo.negate %68 : tensor<2x3x3xf64>
    %70 = stablehlo.multiply %69, %3 : tensor<2x3x3xf64>
    %71 = stablehlo.multiply %arg0, %70 : tensor<2x3x3xf64>
    %72 = stablehlo.multiply %70, %arg0 : tensor<2x3x3xf64>
    %73 = stablehlo.add %71, %72 : tensor<2x3x3xf64>
    return %73 : tensor<2x3x3xf64>
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
