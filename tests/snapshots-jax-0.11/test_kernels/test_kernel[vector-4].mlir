// import jax
// import jax.numpy as jnp
//
//
// def bounded_pinhole_projection(jacobian, vectors, origin):
//     mapped = vectors @ jacobian + origin
//     z_abs = jnp.abs(mapped[..., 2]) + 1.95
//     magnitude = jnp.abs(mapped[..., :2] / z_abs[..., None] + 0.74)
//     return jax.nn.mish(magnitude) + 0.954
//
//   jacobian: float32[3, 3] in [-1, 1]
//   vectors: float32[5, 3] in [-1.5, 1.5]
//   origin: float32[3] in [-1, 1]
// -----
// forward, cpu
module @jit_bounded_pinhole_projection attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>, %arg1: tensor<5x3xf32>, %arg2: tensor<3xf32>) -> (tensor<5x2xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg1, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf32>, tensor<3x3xf32>) -> tensor<5x3xf32>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<5x3xf32>
    %3 = stablehlo.add %0, %2 : tensor<5x3xf32>
    %4 = stablehlo.slice %3 [0:5, 2:3] : (tensor<5x3xf32>) -> tensor<5x1xf32>
    %5 = stablehlo.reshape %4 : (tensor<5x1xf32>) -> tensor<5xf32>
    %6 = stablehlo.abs %5 : tensor<5xf32>
    %cst = stablehlo.constant dense<1.950000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %8 = stablehlo.add %6, %7 : tensor<5xf32>
    %9 = stablehlo.slice %3 [0:5, 0:2] : (tensor<5x3xf32>) -> tensor<5x2xf32>
    %10 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x2xf32>
    %12 = stablehlo.divide %9, %11 : tensor<5x2xf32>
    %cst_0 = stablehlo.constant dense<7.400000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %14 = stablehlo.add %12, %13 : tensor<5x2xf32>
    %15 = stablehlo.abs %14 : tensor<5x2xf32>
    %16 = call @mish(%15) : (tensor<5x2xf32>) -> tensor<5x2xf32>
    %cst_1 = stablehlo.constant dense<0.953999996> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %18 = stablehlo.add %16, %17 : tensor<5x2xf32>
    return %18 : tensor<5x2xf32>
  }
  func.func private @mish(%arg0: tensor<5x2xf32>) -> tensor<5x2xf32> {
    %0 = call @softplus(%arg0) : (tensor<5x2xf32>) -> tensor<5x2xf32>
    %1 = stablehlo.tanh %0 : tensor<5x2xf32>
    %2 = stablehlo.multiply %arg0, %1 : tensor<5x2xf32>
    return %2 : tensor<5x2xf32>
  }
  func.func private @softplus(%arg0: tensor<5x2xf32>) -> tensor<5x2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<5x2xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<5x2xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<5x2xf32>, tensor<5x2xf32>) -> tensor<5x2xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<5x2xf32>
    %7 = stablehlo.abs %3 : tensor<5x2xf32>
    %8 = stablehlo.negate %7 : tensor<5x2xf32>
    %9 = stablehlo.exponential %8 : tensor<5x2xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<5x2xf32>
    %11 = stablehlo.add %1, %10 : tensor<5x2xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<5x2xi1>, tensor<5x2xf32>
    return %12 : tensor<5x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>, %arg1: tensor<5x3xf32>, %arg2: tensor<3xf32>) -> (tensor<3x3xf32> {jax.result_info = "result[0]"}, tensor<5x3xf32> {jax.result_info = "result[1]"}, tensor<3xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.dot_general %arg1, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf32>, tensor<3x3xf32>) -> tensor<5x3xf32>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<5x3xf32>
    %3 = stablehlo.add %0, %2 : tensor<5x3xf32>
    %4 = stablehlo.slice %3 [0:5, 2:3] : (tensor<5x3xf32>) -> tensor<5x1xf32>
    %5 = stablehlo.reshape %4 : (tensor<5x1xf32>) -> tensor<5xf32>
    %6 = stablehlo.abs %5 : tensor<5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %8 = stablehlo.compare GE, %5, %7, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_0 = stablehlo.constant dense<1.950000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %10 = stablehlo.add %6, %9 : tensor<5xf32>
    %11 = stablehlo.slice %3 [0:5, 0:2] : (tensor<5x3xf32>) -> tensor<5x2xf32>
    %12 = stablehlo.broadcast_in_dim %10, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x2xf32>
    %14 = stablehlo.divide %11, %13 : tensor<5x2xf32>
    %15 = stablehlo.multiply %12, %12 : tensor<5x1xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %17 = stablehlo.divide %16, %15 : tensor<5x1xf32>
    %cst_2 = stablehlo.constant dense<7.400000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %19 = stablehlo.add %14, %18 : tensor<5x2xf32>
    %20 = stablehlo.abs %19 : tensor<5x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %22 = stablehlo.compare GE, %19, %21, FLOAT : (tensor<5x2xf32>, tensor<5x2xf32>) -> tensor<5x2xi1>
    %23:5 = call @mish(%20) : (tensor<5x2xf32>) -> (tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>)
    %cst_4 = stablehlo.constant dense<0.953999996> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %25 = stablehlo.add %23#0, %24 : tensor<5x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.reduce(%25 init: %cst_5) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %28 = call @mish_0(%23#1, %23#2, %23#3, %23#4, %20, %27) : (tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>) -> tensor<5x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %30 = stablehlo.select %22, %29, %28 : tensor<5x2xi1>, tensor<5x2xf32>
    %31 = stablehlo.select %22, %28, %29 : tensor<5x2xi1>, tensor<5x2xf32>
    %32 = stablehlo.negate %30 : tensor<5x2xf32>
    %33 = stablehlo.add %31, %32 : tensor<5x2xf32>
    %34 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x2xf32>
    %35 = stablehlo.multiply %33, %34 : tensor<5x2xf32>
    %36 = stablehlo.multiply %35, %11 : tensor<5x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.reduce(%36 init: %cst_8) applies stablehlo.add across dimensions = [1] : (tensor<5x2xf32>, tensor<f32>) -> tensor<5xf32>
    %38 = stablehlo.reshape %37 : (tensor<5xf32>) -> tensor<5x1xf32>
    %39 = stablehlo.negate %38 : tensor<5x1xf32>
    %40 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x2xf32>
    %41 = stablehlo.divide %33, %40 : tensor<5x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.reduce(%39 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.pad %41, %cst_10, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<5x2xf32>, tensor<f32>) -> tensor<5x3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %45 = stablehlo.select %8, %44, %42 : tensor<5xi1>, tensor<5xf32>
    %46 = stablehlo.select %8, %42, %44 : tensor<5xi1>, tensor<5xf32>
    %47 = stablehlo.negate %45 : tensor<5xf32>
    %48 = stablehlo.add %46, %47 : tensor<5xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.pad %49, %cst_12, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<5x1xf32>, tensor<f32>) -> tensor<5x3xf32>
    %51 = stablehlo.add %43, %50 : tensor<5x3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.reduce(%51 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<5x3xf32>, tensor<f32>) -> tensor<3xf32>
    %53 = stablehlo.reshape %52 : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.reduce(%53 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %55 = stablehlo.dot_general %51, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<3x3xf32>
    %56 = stablehlo.transpose %55, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %57 = stablehlo.dot_general %51, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf32>, tensor<3x3xf32>) -> tensor<5x3xf32>
    return %56, %57, %54 : tensor<3x3xf32>, tensor<5x3xf32>, tensor<3xf32>
  }
  func.func private @mish(%arg0: tensor<5x2xf32>) -> (tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>) {
    %0:3 = call @softplus(%arg0) : (tensor<5x2xf32>) -> (tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>)
    %1 = stablehlo.tanh %0#0 : tensor<5x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %3 = stablehlo.add %2, %1 : tensor<5x2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %5 = stablehlo.subtract %4, %1 : tensor<5x2xf32>
    %6 = stablehlo.multiply %3, %5 : tensor<5x2xf32>
    %7 = stablehlo.multiply %arg0, %1 : tensor<5x2xf32>
    return %7, %0#1, %0#2, %6, %1 : tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>
  }
  func.func private @softplus(%arg0: tensor<5x2xf32>) -> (tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<5x2xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<5x2xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<5x2xf32>, tensor<5x2xf32>) -> tensor<5x2xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<5x2xf32>
    %7 = stablehlo.abs %3 : tensor<5x2xf32>
    %8 = stablehlo.negate %7 : tensor<5x2xf32>
    %9 = stablehlo.exponential %8 : tensor<5x2xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<5x2xf32>
    %11 = stablehlo.add %1, %10 : tensor<5x2xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<5x2xi1>, tensor<5x2xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<5x2xf32>, tensor<5x2xf32>) -> tensor<5x2xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<5x2xi1>, tensor<5x2xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<5x2xf32>, tensor<5x2xf32>) -> tensor<5x2xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<5x2xi1>, tensor<5x2xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<5x2xf32>
    %22 = stablehlo.exponential %21 : tensor<5x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %23 = stablehlo.compare EQ, %cst_4, %cst_5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.select %23, %cst_7, %cst_6 : tensor<i1>, tensor<f32>
    %cst_8 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %26 = stablehlo.compare EQ, %12, %25, FLOAT : (tensor<5x2xf32>, tensor<5x2xf32>) -> tensor<5x2xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %28 = stablehlo.select %26, %27, %12 : tensor<5x2xi1>, tensor<5x2xf32>
    %29 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %30 = stablehlo.subtract %29, %28 : tensor<5x2xf32>
    %31 = stablehlo.exponential %30 : tensor<5x2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<5x2xf32>
    return %12, %22, %33 : tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>
  }
  func.func private @mish_0(%arg0: tensor<5x2xf32>, %arg1: tensor<5x2xf32>, %arg2: tensor<5x2xf32>, %arg3: tensor<5x2xf32>, %arg4: tensor<5x2xf32>, %arg5: tensor<5x2xf32>) -> tensor<5x2xf32> {
    %0 = stablehlo.multiply %arg4, %arg5 : tensor<5x2xf32>
    %1 = stablehlo.multiply %arg5, %arg3 : tensor<5x2xf32>
    %2 = stablehlo.multiply %0, %arg2 : tensor<5x2xf32>
    %3 = call @softplus_1(%arg0, %arg1, %2) : (tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>) -> tensor<5x2xf32>
    %4 = stablehlo.add %1, %3 : tensor<5x2xf32>
    return %4 : tensor<5x2xf32>
  }
  func.func private @softplus_1(%arg0: tensor<5x2xf32>, %arg1: tensor<5x2xf32>, %arg2: tensor<5x2xf32>) -> tensor<5x2xf32> {
    %0 = stablehlo.multiply %arg2, %arg0 : tensor<5x2xf32>
    return %0 : tensor<5x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
