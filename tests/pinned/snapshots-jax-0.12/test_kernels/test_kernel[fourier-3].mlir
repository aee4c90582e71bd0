// import jax
// import jax.numpy as jnp
//
//
// def adaptive_dft_matrix_fn(readings, scale_by):
//     amplified = scale_by * readings
//     theta_kn = 2.0 * jnp.pi * jnp.outer(jnp.arange(4), jnp.arange(7)) / 7
//     cos_part = jnp.cos(theta_kn) @ amplified
//     sin_part = -jnp.sin(theta_kn) @ amplified
//     p = (cos_part**2 + sin_part**2) / 7
//     weighted = 0.83 * p
//     activation = jax.nn.squareplus(jax.nn.mish(weighted))
//     coupling = activation * jnp.tanh(activation)
//     log_scale = jnp.log1p(coupling)
//     return log_scale / (0.69 + jnp.abs(log_scale))
//
//   readings: float32[7] in [-1, 1]
//   scale_by: float32[7] in [-1, 1]
// -----
// forward, cpu
module @jit_adaptive_dft_matrix_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7xf32>, %arg1: tensor<7xf32>) -> (tensor<4xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<7xf32>
    %1 = stablehlo.iota dim = 0 : tensor<4xi32>
    %2 = stablehlo.iota dim = 0 : tensor<7xi32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<7xi32>) -> tensor<1x7xi32>
    %5 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<4x1xi32>) -> tensor<4x7xi32>
    %6 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x7xi32>) -> tensor<4x7xi32>
    %7 = stablehlo.multiply %5, %6 : tensor<4x7xi32>
    %8 = stablehlo.convert %7 : (tensor<4x7xi32>) -> tensor<4x7xf32>
    %cst = stablehlo.constant dense<6.28318548> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %10 = stablehlo.multiply %9, %8 : tensor<4x7xf32>
    %cst_0 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %12 = stablehlo.divide %10, %11 : tensor<4x7xf32>
    %13 = stablehlo.cosine %12 : tensor<4x7xf32>
    %14 = stablehlo.dot_general %13, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x7xf32>, tensor<7xf32>) -> tensor<4xf32>
    %15 = stablehlo.sine %12 : tensor<4x7xf32>
    %16 = stablehlo.negate %15 : tensor<4x7xf32>
    %17 = stablehlo.dot_general %16, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x7xf32>, tensor<7xf32>) -> tensor<4xf32>
    %18 = stablehlo.multiply %14, %14 : tensor<4xf32>
    %19 = stablehlo.multiply %17, %17 : tensor<4xf32>
    %20 = stablehlo.add %18, %19 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %22 = stablehlo.divide %20, %21 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<0.829999983> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %24 = stablehlo.multiply %23, %22 : tensor<4xf32>
    %25 = call @mish(%24) : (tensor<4xf32>) -> tensor<4xf32>
    %26 = call @squareplus(%25) : (tensor<4xf32>) -> tensor<4xf32>
    %27 = stablehlo.tanh %26 : tensor<4xf32>
    %28 = stablehlo.multiply %26, %27 : tensor<4xf32>
    %29 = stablehlo.log_plus_one %28 : tensor<4xf32>
    %30 = stablehlo.abs %29 : tensor<4xf32>
    %cst_3 = stablehlo.constant dense<0.689999997> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %32 = stablehlo.add %31, %30 : tensor<4xf32>
    %33 = stablehlo.divide %29, %32 : tensor<4xf32>
    return %33 : tensor<4xf32>
  }
  func.func private @mish(%arg0: tensor<4xf32>) -> tensor<4xf32> {
    %0 = call @softplus(%arg0) : (tensor<4xf32>) -> tensor<4xf32>
    %1 = stablehlo.tanh %0 : tensor<4xf32>
    %2 = stablehlo.multiply %arg0, %1 : tensor<4xf32>
    return %2 : tensor<4xf32>
  }
  func.func private @softplus(%arg0: tensor<4xf32>) -> tensor<4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<4xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<4xf32>
    %7 = stablehlo.abs %3 : tensor<4xf32>
    %8 = stablehlo.negate %7 : tensor<4xf32>
    %9 = stablehlo.exponential %8 : tensor<4xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<4xf32>
    %11 = stablehlo.add %1, %10 : tensor<4xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<4xi1>, tensor<4xf32>
    return %12 : tensor<4xf32>
  }
  func.func private @squareplus(%arg0: tensor<4xf32>) -> tensor<4xf32> {
    %0 = chlo.square %arg0 : tensor<4xf32> -> tensor<4xf32>
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.add %0, %1 : tensor<4xf32>
    %3 = stablehlo.sqrt %2 : tensor<4xf32>
    %4 = stablehlo.add %arg0, %3 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %6 = stablehlo.divide %4, %5 : tensor<4xf32>
    return %6 : tensor<4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7xf32>, %arg1: tensor<7xf32>) -> (tensor<7xf32> {jax.result_info = "result[0]"}, tensor<7xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<7xf32>
    %1 = stablehlo.iota dim = 0 : tensor<4xi32>
    %2 = stablehlo.iota dim = 0 : tensor<7xi32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<7xi32>) -> tensor<1x7xi32>
    %5 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<4x1xi32>) -> tensor<4x7xi32>
    %6 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x7xi32>) -> tensor<4x7xi32>
    %7 = stablehlo.multiply %5, %6 : tensor<4x7xi32>
    %8 = stablehlo.convert %7 : (tensor<4x7xi32>) -> tensor<4x7xf32>
    %cst = stablehlo.constant dense<6.28318548> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %10 = stablehlo.multiply %9, %8 : tensor<4x7xf32>
    %cst_0 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %12 = stablehlo.divide %10, %11 : tensor<4x7xf32>
    %13 = stablehlo.cosine %12 : tensor<4x7xf32>
    %14 = stablehlo.dot_general %13, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x7xf32>, tensor<7xf32>) -> tensor<4xf32>
    %15 = stablehlo.sine %12 : tensor<4x7xf32>
    %16 = stablehlo.negate %15 : tensor<4x7xf32>
    %17 = stablehlo.dot_general %16, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x7xf32>, tensor<7xf32>) -> tensor<4xf32>
    %18 = stablehlo.multiply %14, %14 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %20 = stablehlo.multiply %19, %14 : tensor<4xf32>
    %21 = stablehlo.multiply %17, %17 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %23 = stablehlo.multiply %22, %17 : tensor<4xf32>
    %24 = stablehlo.add %18, %21 : tensor<4xf32>
    %cst_3 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %26 = stablehlo.divide %24, %25 : tensor<4xf32>
    %cst_4 = stablehlo.constant dense<0.829999983> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %28 = stablehlo.multiply %27, %26 : tensor<4xf32>
    %29:4 = call @mish(%28) : (tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>)
    %30:3 = call @squareplus(%29#0) : (tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>)
    %31 = stablehlo.tanh %30#0 : tensor<4xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %33 = stablehlo.add %32, %31 : tensor<4xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %35 = stablehlo.subtract %34, %31 : tensor<4xf32>
    %36 = stablehlo.multiply %33, %35 : tensor<4xf32>
    %37 = stablehlo.multiply %30#0, %31 : tensor<4xf32>
    %38 = stablehlo.log_plus_one %37 : tensor<4xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %40 = stablehlo.add %37, %39 : tensor<4xf32>
    %41 = stablehlo.abs %38 : tensor<4xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %43 = stablehlo.compare GE, %38, %42, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_9 = stablehlo.constant dense<0.689999997> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %45 = stablehlo.add %44, %41 : tensor<4xf32>
    %46 = stablehlo.multiply %45, %45 : tensor<4xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %48 = stablehlo.divide %47, %46 : tensor<4xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %50 = stablehlo.multiply %49, %48 : tensor<4xf32>
    %51 = stablehlo.multiply %50, %38 : tensor<4xf32>
    %52 = stablehlo.negate %51 : tensor<4xf32>
    %53 = stablehlo.divide %49, %45 : tensor<4xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %55 = stablehlo.select %43, %54, %52 : tensor<4xi1>, tensor<4xf32>
    %56 = stablehlo.select %43, %52, %54 : tensor<4xi1>, tensor<4xf32>
    %57 = stablehlo.negate %55 : tensor<4xf32>
    %58 = stablehlo.add %56, %57 : tensor<4xf32>
    %59 = stablehlo.add %53, %58 : tensor<4xf32>
    %60 = stablehlo.divide %59, %40 : tensor<4xf32>
    %61 = stablehlo.multiply %30#0, %60 : tensor<4xf32>
    %62 = stablehlo.multiply %60, %31 : tensor<4xf32>
    %63 = stablehlo.multiply %61, %36 : tensor<4xf32>
    %64 = stablehlo.add %62, %63 : tensor<4xf32>
    %65 = call @squareplus_0(%30#1, %30#2, %64) : (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %66 = call @mish_1(%29#1, %29#2, %29#3, %28, %65) : (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %cst_13 = stablehlo.constant dense<0.829999983> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %68 = stablehlo.multiply %67, %66 : tensor<4xf32>
    %cst_14 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %70 = stablehlo.divide %68, %69 : tensor<4xf32>
    %71 = stablehlo.multiply %70, %23 : tensor<4xf32>
    %72 = stablehlo.multiply %70, %20 : tensor<4xf32>
    %73 = stablehlo.dot_general %71, %16, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x7xf32>) -> tensor<7xf32>
    %74 = stablehlo.dot_general %72, %13, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x7xf32>) -> tensor<7xf32>
    %75 = stablehlo.add %73, %74 : tensor<7xf32>
    %76 = stablehlo.multiply %arg1, %75 : tensor<7xf32>
    %77 = stablehlo.multiply %75, %arg0 : tensor<7xf32>
    return %76, %77 : tensor<7xf32>, tensor<7xf32>
  }
  func.func private @mish(%arg0: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
    %0:2 = call @softplus(%arg0) : (tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>)
    %1 = stablehlo.tanh %0#0 : tensor<4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %3 = stablehlo.add %2, %1 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %5 = stablehlo.subtract %4, %1 : tensor<4xf32>
    %6 = stablehlo.multiply %3, %5 : tensor<4xf32>
    %7 = stablehlo.multiply %arg0, %1 : tensor<4xf32>
    return %7, %0#1, %6, %1 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
  }
  func.func private @softplus(%arg0: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<4xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<4xf32>
    %7 = stablehlo.abs %3 : tensor<4xf32>
    %8 = stablehlo.negate %7 : tensor<4xf32>
    %9 = stablehlo.exponential %8 : tensor<4xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<4xf32>
    %11 = stablehlo.add %1, %10 : tensor<4xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<4xi1>, tensor<4xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<4xi1>, tensor<4xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<4xi1>, tensor<4xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<4xf32>
    %22 = stablehlo.exponential %21 : tensor<4xf32>
    return %12, %22 : tensor<4xf32>, tensor<4xf32>
  }
  func.func private @squareplus(%arg0: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
    %0 = chlo.square %arg0 : tensor<4xf32> -> tensor<4xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %4 = stablehlo.add %0, %3 : tensor<4xf32>
    %5 = stablehlo.sqrt %4 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %7 = stablehlo.divide %6, %5 : tensor<4xf32>
    %8 = stablehlo.add %arg0, %5 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %10 = stablehlo.divide %8, %9 : tensor<4xf32>
    return %10, %2, %7 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
  }
  func.func private @squareplus_0(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>) -> tensor<4xf32> {
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1 = stablehlo.divide %arg2, %0 : tensor<4xf32>
    %2 = stablehlo.multiply %1, %arg1 : tensor<4xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<4xf32>
    %4 = stablehlo.add %1, %3 : tensor<4xf32>
    return %4 : tensor<4xf32>
  }
  func.func private @mish_1(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<4xf32>, %arg4: tensor<4xf32>) -> tensor<4xf32> {
    %0 = stablehlo.multiply %arg3, %arg4 : tensor<4xf32>
    %1 = stablehlo.multiply %arg4, %arg2 : tensor<4xf32>
    %2 = stablehlo.multiply %0, %arg1 : tensor<4xf32>
    %3 = call @softplus_2(%arg0, %2) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %4 = stablehlo.add %1, %3 : tensor<4xf32>
    return %4 : tensor<4xf32>
  }
  func.func private @softplus_2(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>) -> tensor<4xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<4xf32>
    return %0 : tensor<4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
