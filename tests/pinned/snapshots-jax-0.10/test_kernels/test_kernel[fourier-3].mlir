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
    %33 = stablehlo.subtract %32, %31 : tensor<4xf32>
    %34 = stablehlo.multiply %30#0, %31 : tensor<4xf32>
    %35 = stablehlo.log_plus_one %34 : tensor<4xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %37 = stablehlo.add %34, %36 : tensor<4xf32>
    %38 = stablehlo.abs %35 : tensor<4xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %40 = stablehlo.compare GE, %35, %39, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_8 = stablehlo.constant dense<0.689999997> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %42 = stablehlo.add %41, %38 : tensor<4xf32>
    %43 = stablehlo.multiply %42, %42 : tensor<4xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %45 = stablehlo.divide %44, %43 : tensor<4xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %47 = stablehlo.multiply %46, %45 : tensor<4xf32>
    %48 = stablehlo.multiply %47, %35 : tensor<4xf32>
    %49 = stablehlo.negate %48 : tensor<4xf32>
    %50 = stablehlo.divide %46, %42 : tensor<4xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %52 = stablehlo.select %40, %51, %49 : tensor<4xi1>, tensor<4xf32>
    %53 = stablehlo.select %40, %49, %51 : tensor<4xi1>, tensor<4xf32>
    %54 = stablehlo.add %50, %53 : tensor<4xf32>
    %55 = stablehlo.negate %52 : tensor<4xf32>
    %56 = stablehlo.add %54, %55 : tensor<4xf32>
    %57 = stablehlo.divide %56, %37 : tensor<4xf32>
    %58 = stablehlo.multiply %30#0, %57 : tensor<4xf32>
    %59 = stablehlo.multiply %57, %31 : tensor<4xf32>
    %60 = stablehlo.multiply %58, %33 : tensor<4xf32>
    %61 = stablehlo.add %59, %60 : tensor<4xf32>
    %62 = stablehlo.multiply %60, %31 : tensor<4xf32>
    %63 = stablehlo.add %61, %62 : tensor<4xf32>
    %64 = call @squareplus_0(%30#1, %30#2, %63) : (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %65 = call @mish_1(%29#1, %29#2, %29#3, %28, %64) : (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %cst_12 = stablehlo.constant dense<0.829999983> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %67 = stablehlo.multiply %66, %65 : tensor<4xf32>
    %cst_13 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %69 = stablehlo.divide %67, %68 : tensor<4xf32>
    %70 = stablehlo.multiply %69, %23 : tensor<4xf32>
    %71 = stablehlo.multiply %69, %20 : tensor<4xf32>
    %72 = stablehlo.dot_general %70, %16, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x7xf32>) -> tensor<7xf32>
    %73 = stablehlo.dot_general %71, %13, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x7xf32>) -> tensor<7xf32>
    %74 = stablehlo.add %72, %73 : tensor<7xf32>
    %75 = stablehlo.multiply %arg1, %74 : tensor<7xf32>
    %76 = stablehlo.multiply %74, %arg0 : tensor<7xf32>
    return %75, %76 : tensor<7xf32>, tensor<7xf32>
  }
  func.func private @mish(%arg0: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
    %0:2 = call @softplus(%arg0) : (tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>)
    %1 = stablehlo.tanh %0#0 : tensor<4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %3 = stablehlo.subtract %2, %1 : tensor<4xf32>
    %4 = stablehlo.multiply %arg0, %1 : tensor<4xf32>
    return %4, %0#1, %1, %3 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
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
    %1 = stablehlo.multiply %arg4, %arg1 : tensor<4xf32>
    %2 = stablehlo.multiply %0, %arg2 : tensor<4xf32>
    %3 = stablehlo.multiply %2, %arg1 : tensor<4xf32>
    %4 = stablehlo.add %2, %3 : tensor<4xf32>
    %5 = call @softplus_2(%arg0, %4) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %6 = stablehlo.add %1, %5 : tensor<4xf32>
    return %6 : tensor<4xf32>
  }
  func.func private @softplus_2(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>) -> tensor<4xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<4xf32>
    return %0 : tensor<4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
