// import jax
// import jax.numpy as jnp
//
//
// def gated_mlp(
//     features: jax.Array, w_down: jax.Array, w_gate: jax.Array, w_up: jax.Array
// ):
//     hn = features / jnp.sqrt(jnp.mean(features**2, axis=-1, keepdims=True) + 0.01)
//     gate = hn @ w_gate
//     up = jnp.einsum("...i,io->...o", hn, w_up)
//     act = jax.nn.mish(gate) * up
//     mid = act / 16
//     transformed = mid @ w_down
//     total_sum = features + transformed
//     root = jnp.sqrt(jnp.sum(total_sum**2, axis=-1) + 1e-8)
//     return root
//
//   features: float32[2, 2, 3] in [-2, 2]
//   w_down: float32[8, 3] in [-0.4, 0.4]
//   w_gate: float32[3, 8] in [-1, 1]
//   w_up: float32[3, 8] in [-0.75, 0.75]
// -----
// forward, cpu
module @jit_gated_mlp attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x2x3xf32>, %arg1: tensor<8x3xf32>, %arg2: tensor<3x8xf32>, %arg3: tensor<3x8xf32>) -> (tensor<2x2xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<2x2x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<2x2x3xf32>, tensor<f32>) -> tensor<2x2xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<2x2xf32>) -> tensor<2x2x1xf32>
    %cst_0 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x2x1xf32>
    %4 = stablehlo.divide %2, %3 : tensor<2x2x1xf32>
    %cst_1 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x2x1xf32>
    %6 = stablehlo.add %4, %5 : tensor<2x2x1xf32>
    %7 = stablehlo.sqrt %6 : tensor<2x2x1xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<2x2x1xf32>) -> tensor<2x2x3xf32>
    %9 = stablehlo.divide %arg0, %8 : tensor<2x2x3xf32>
    %10 = stablehlo.dot_general %9, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2x3xf32>, tensor<3x8xf32>) -> tensor<2x2x8xf32>
    %11 = stablehlo.dot_general %9, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2x3xf32>, tensor<3x8xf32>) -> tensor<2x2x8xf32>
    %12 = call @mish(%10) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %13 = stablehlo.multiply %12, %11 : tensor<2x2x8xf32>
    %cst_2 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %15 = stablehlo.divide %13, %14 : tensor<2x2x8xf32>
    %16 = stablehlo.dot_general %15, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2x8xf32>, tensor<8x3xf32>) -> tensor<2x2x3xf32>
    %17 = stablehlo.add %arg0, %16 : tensor<2x2x3xf32>
    %18 = stablehlo.multiply %17, %17 : tensor<2x2x3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.reduce(%18 init: %cst_3) applies stablehlo.add across dimensions = [2] : (tensor<2x2x3xf32>, tensor<f32>) -> tensor<2x2xf32>
    %cst_4 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %21 = stablehlo.add %19, %20 : tensor<2x2xf32>
    %22 = stablehlo.sqrt %21 : tensor<2x2xf32>
    return %22 : tensor<2x2xf32>
  }
  func.func private @mish(%arg0: tensor<2x2x8xf32>) -> tensor<2x2x8xf32> {
    %0 = call @softplus(%arg0) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %1 = stablehlo.tanh %0 : tensor<2x2x8xf32>
    %2 = stablehlo.multiply %arg0, %1 : tensor<2x2x8xf32>
    return %2 : tensor<2x2x8xf32>
  }
  func.func private @softplus(%arg0: tensor<2x2x8xf32>) -> tensor<2x2x8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<2x2x8xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<2x2x8xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<2x2x8xf32>
    %7 = stablehlo.abs %3 : tensor<2x2x8xf32>
    %8 = stablehlo.negate %7 : tensor<2x2x8xf32>
    %9 = stablehlo.exponential %8 : tensor<2x2x8xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<2x2x8xf32>
    %11 = stablehlo.add %1, %10 : tensor<2x2x8xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<2x2x8xi1>, tensor<2x2x8xf32>
    return %12 : tensor<2x2x8xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x2x3xf32>, %arg1: tensor<8x3xf32>, %arg2: tensor<3x8xf32>, %arg3: tensor<3x8xf32>) -> (tensor<2x2x3xf32> {jax.result_info = "result[0]"}, tensor<8x3xf32> {jax.result_info = "result[1]"}, tensor<3x8xf32> {jax.result_info = "result[2]"}, tensor<3x8xf32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<2x2x3xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2x3xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<2x2x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%0 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<2x2x3xf32>, tensor<f32>) -> tensor<2x2xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<2x2xf32>) -> tensor<2x2x1xf32>
    %cst_1 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x2x1xf32>
    %6 = stablehlo.divide %4, %5 : tensor<2x2x1xf32>
    %cst_2 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x2x1xf32>
    %8 = stablehlo.add %6, %7 : tensor<2x2x1xf32>
    %9 = stablehlo.sqrt %8 : tensor<2x2x1xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x2x1xf32>
    %11 = stablehlo.divide %10, %9 : tensor<2x2x1xf32>
    %12 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<2x2x1xf32>) -> tensor<2x2x3xf32>
    %13 = stablehlo.divide %arg0, %12 : tensor<2x2x3xf32>
    %14 = stablehlo.multiply %9, %9 : tensor<2x2x1xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x2x1xf32>
    %16 = stablehlo.divide %15, %14 : tensor<2x2x1xf32>
    %17 = stablehlo.dot_general %13, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2x3xf32>, tensor<3x8xf32>) -> tensor<2x2x8xf32>
    %18 = stablehlo.dot_general %13, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2x3xf32>, tensor<3x8xf32>) -> tensor<2x2x8xf32>
    %19:4 = call @mish(%17) : (tensor<2x2x8xf32>) -> (tensor<2x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8xf32>)
    %20 = stablehlo.multiply %19#0, %18 : tensor<2x2x8xf32>
    %cst_5 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %22 = stablehlo.divide %20, %21 : tensor<2x2x8xf32>
    %23 = stablehlo.dot_general %22, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2x8xf32>, tensor<8x3xf32>) -> tensor<2x2x3xf32>
    %24 = stablehlo.add %arg0, %23 : tensor<2x2x3xf32>
    %25 = stablehlo.multiply %24, %24 : tensor<2x2x3xf32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x2x3xf32>
    %27 = stablehlo.multiply %26, %24 : tensor<2x2x3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.reduce(%25 init: %cst_7) applies stablehlo.add across dimensions = [2] : (tensor<2x2x3xf32>, tensor<f32>) -> tensor<2x2xf32>
    %cst_8 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %30 = stablehlo.add %28, %29 : tensor<2x2xf32>
    %31 = stablehlo.sqrt %30 : tensor<2x2xf32>
    %cst_9 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %33 = stablehlo.divide %32, %31 : tensor<2x2xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %35 = stablehlo.multiply %34, %33 : tensor<2x2xf32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [0, 1] : (tensor<2x2xf32>) -> tensor<2x2x3xf32>
    %37 = stablehlo.multiply %36, %27 : tensor<2x2x3xf32>
    %38 = stablehlo.dot_general %37, %22, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x3xf32>, tensor<2x2x8xf32>) -> tensor<3x8xf32>
    %39 = stablehlo.transpose %38, dims = [1, 0] : (tensor<3x8xf32>) -> tensor<8x3xf32>
    %40 = stablehlo.dot_general %37, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x3xf32>, tensor<8x3xf32>) -> tensor<2x2x8xf32>
    %cst_11 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %42 = stablehlo.divide %40, %41 : tensor<2x2x8xf32>
    %43 = stablehlo.multiply %19#0, %42 : tensor<2x2x8xf32>
    %44 = stablehlo.multiply %42, %18 : tensor<2x2x8xf32>
    %45 = call @mish_0(%19#1, %19#2, %19#3, %17, %44) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %46 = stablehlo.dot_general %43, %13, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x8xf32>, tensor<2x2x3xf32>) -> tensor<8x3xf32>
    %47 = stablehlo.transpose %46, dims = [1, 0] : (tensor<8x3xf32>) -> tensor<3x8xf32>
    %48 = stablehlo.dot_general %43, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x8xf32>, tensor<3x8xf32>) -> tensor<2x2x3xf32>
    %49 = stablehlo.dot_general %45, %13, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x8xf32>, tensor<2x2x3xf32>) -> tensor<8x3xf32>
    %50 = stablehlo.transpose %49, dims = [1, 0] : (tensor<8x3xf32>) -> tensor<3x8xf32>
    %51 = stablehlo.dot_general %45, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x8xf32>, tensor<3x8xf32>) -> tensor<2x2x3xf32>
    %52 = stablehlo.add %48, %51 : tensor<2x2x3xf32>
    %53 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<2x2x1xf32>) -> tensor<2x2x3xf32>
    %54 = stablehlo.multiply %52, %53 : tensor<2x2x3xf32>
    %55 = stablehlo.multiply %54, %arg0 : tensor<2x2x3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.reduce(%55 init: %cst_12) applies stablehlo.add across dimensions = [2] : (tensor<2x2x3xf32>, tensor<f32>) -> tensor<2x2xf32>
    %57 = stablehlo.reshape %56 : (tensor<2x2xf32>) -> tensor<2x2x1xf32>
    %58 = stablehlo.negate %57 : tensor<2x2x1xf32>
    %59 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<2x2x1xf32>) -> tensor<2x2x3xf32>
    %60 = stablehlo.divide %52, %59 : tensor<2x2x3xf32>
    %61 = stablehlo.add %37, %60 : tensor<2x2x3xf32>
    %62 = stablehlo.multiply %58, %11 : tensor<2x2x1xf32>
    %cst_13 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x2x1xf32>
    %64 = stablehlo.divide %62, %63 : tensor<2x2x1xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.reduce(%64 init: %cst_14) applies stablehlo.add across dimensions = [2] : (tensor<2x2x1xf32>, tensor<f32>) -> tensor<2x2xf32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [0, 1] : (tensor<2x2xf32>) -> tensor<2x2x3xf32>
    %67 = stablehlo.multiply %66, %2 : tensor<2x2x3xf32>
    %68 = stablehlo.add %61, %67 : tensor<2x2x3xf32>
    return %68, %39, %50, %47 : tensor<2x2x3xf32>, tensor<8x3xf32>, tensor<3x8xf32>, tensor<3x8xf32>
  }
  func.func private @mish(%arg0: tensor<2x2x8xf32>) -> (tensor<2x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) {
    %0:2 = call @softplus(%arg0) : (tensor<2x2x8xf32>) -> (tensor<2x2x8xf32>, tensor<2x2x8xf32>)
    %1 = stablehlo.tanh %0#0 : tensor<2x2x8xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %3 = stablehlo.add %2, %1 : tensor<2x2x8xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %5 = stablehlo.subtract %4, %1 : tensor<2x2x8xf32>
    %6 = stablehlo.multiply %3, %5 : tensor<2x2x8xf32>
    %7 = stablehlo.multiply %arg0, %1 : tensor<2x2x8xf32>
    return %7, %0#1, %6, %1 : tensor<2x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8xf32>
  }
  func.func private @softplus(%arg0: tensor<2x2x8xf32>) -> (tensor<2x2x8xf32>, tensor<2x2x8xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<2x2x8xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<2x2x8xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<2x2x8xf32>
    %7 = stablehlo.abs %3 : tensor<2x2x8xf32>
    %8 = stablehlo.negate %7 : tensor<2x2x8xf32>
    %9 = stablehlo.exponential %8 : tensor<2x2x8xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<2x2x8xf32>
    %11 = stablehlo.add %1, %10 : tensor<2x2x8xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<2x2x8xi1>, tensor<2x2x8xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<2x2x8xi1>, tensor<2x2x8xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<2x2x8xi1>, tensor<2x2x8xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<2x2x8xf32>
    %22 = stablehlo.exponential %21 : tensor<2x2x8xf32>
    return %12, %22 : tensor<2x2x8xf32>, tensor<2x2x8xf32>
  }
  func.func private @mish_0(%arg0: tensor<2x2x8xf32>, %arg1: tensor<2x2x8xf32>, %arg2: tensor<2x2x8xf32>, %arg3: tensor<2x2x8xf32>, %arg4: tensor<2x2x8xf32>) -> tensor<2x2x8xf32> {
    %0 = stablehlo.multiply %arg3, %arg4 : tensor<2x2x8xf32>
    %1 = stablehlo.multiply %arg4, %arg2 : tensor<2x2x8xf32>
    %2 = stablehlo.multiply %0, %arg1 : tensor<2x2x8xf32>
    %3 = call @softplus_1(%arg0, %2) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4 = stablehlo.add %1, %3 : tensor<2x2x8xf32>
    return %4 : tensor<2x2x8xf32>
  }
  func.func private @softplus_1(%arg0: tensor<2x2x8xf32>, %arg1: tensor<2x2x8xf32>) -> tensor<2x2x8xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<2x2x8xf32>
    return %0 : tensor<2x2x8xf32>
  }
}
// -----
// backward, cuda: same text as cpu
