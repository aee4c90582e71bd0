// import jax
// import jax.numpy as jnp
//
//
// def tucker_fn(factor_a, v, w, sigma, scale):
//     merged = 1.466 * factor_a + 0.58
//     normalized = 1.41 / (1.61 + jnp.cos(v) ** 2)
//     carrier = jnp.sin(w)
//     recon = jnp.einsum("ir,jr,kr,r->ijk", merged, normalized, carrier, sigma)
//     relu_out = jax.nn.leaky_relu(recon)
//     coupling = relu_out * scale
//     return jnp.mean(coupling, axis=1)
//
//   factor_a: float32[2, 1] in [-1.2, 1.2]
//   v: float32[2, 1] in [-1.2, 1.2]
//   w: float32[2, 1] in [-1.2, 1.2]
//   sigma: float32[1] in [0.3, 1.4]
//   scale: float32[1, 1] in [0.25, 1]
// -----
// forward, cpu
module @jit_tucker_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x1xf32>, %arg1: tensor<2x1xf32>, %arg2: tensor<2x1xf32>, %arg3: tensor<1xf32>, %arg4: tensor<1x1xf32>) -> (tensor<2x2xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<1.466000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<2x1xf32>
    %cst_0 = stablehlo.constant dense<5.800000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %3 = stablehlo.add %1, %2 : tensor<2x1xf32>
    %4 = stablehlo.cosine %arg1 : tensor<2x1xf32>
    %5 = stablehlo.multiply %4, %4 : tensor<2x1xf32>
    %cst_1 = stablehlo.constant dense<1.610000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %7 = stablehlo.add %6, %5 : tensor<2x1xf32>
    %cst_2 = stablehlo.constant dense<1.410000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %9 = stablehlo.divide %8, %7 : tensor<2x1xf32>
    %10 = stablehlo.sine %arg2 : tensor<2x1xf32>
    %11 = stablehlo.dot_general %3, %arg3, batching_dims = [1] x [0], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2x1xf32>, tensor<1xf32>) -> tensor<1x2xf32>
    %12 = stablehlo.dot_general %11, %9, batching_dims = [0] x [1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<1x2xf32>, tensor<2x1xf32>) -> tensor<1x2x2xf32>
    %13 = stablehlo.dot_general %12, %10, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x2x2xf32>, tensor<2x1xf32>) -> tensor<2x2x2xf32>
    %14 = call @leaky_relu(%13) : (tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
    %15 = stablehlo.broadcast_in_dim %arg4, dims = [1, 2] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<2x2x2xf32>
    %17 = stablehlo.multiply %14, %16 : tensor<2x2x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%17 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<2x2x2xf32>, tensor<f32>) -> tensor<2x2xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %20 = stablehlo.divide %18, %19 : tensor<2x2xf32>
    return %20 : tensor<2x2xf32>
  }
  func.func private @leaky_relu(%arg0: tensor<2x2x2xf32>) -> tensor<2x2x2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2x2xf32>
    %1 = stablehlo.compare GE, %arg0, %0, FLOAT : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xi1>
    %cst_0 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x2x2xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<2x2x2xf32>
    %4 = call @_where(%1, %arg0, %3) : (tensor<2x2x2xi1>, tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
    return %4 : tensor<2x2x2xf32>
  }
  func.func private @_where(%arg0: tensor<2x2x2xi1>, %arg1: tensor<2x2x2xf32>, %arg2: tensor<2x2x2xf32>) -> tensor<2x2x2xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<2x2x2xi1>, tensor<2x2x2xf32>
    return %0 : tensor<2x2x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x1xf32>, %arg1: tensor<2x1xf32>, %arg2: tensor<2x1xf32>, %arg3: tensor<1xf32>, %arg4: tensor<1x1xf32>) -> (tensor<2x1xf32> {jax.result_info = "result[0]"}, tensor<2x1xf32> {jax.result_info = "result[1]"}, tensor<2x1xf32> {jax.result_info = "result[2]"}, tensor<1xf32> {jax.result_info = "result[3]"}, tensor<1x1xf32> {jax.result_info = "result[4]"}) {
    %cst = stablehlo.constant dense<1.466000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<2x1xf32>
    %cst_0 = stablehlo.constant dense<5.800000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %3 = stablehlo.add %1, %2 : tensor<2x1xf32>
    %4 = stablehlo.cosine %arg1 : tensor<2x1xf32>
    %5 = stablehlo.sine %arg1 : tensor<2x1xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<2x1xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %8 = stablehlo.multiply %7, %4 : tensor<2x1xf32>
    %cst_2 = stablehlo.constant dense<1.610000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %10 = stablehlo.add %9, %6 : tensor<2x1xf32>
    %cst_3 = stablehlo.constant dense<1.410000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %12 = stablehlo.divide %11, %10 : tensor<2x1xf32>
    %13 = stablehlo.multiply %10, %10 : tensor<2x1xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %15 = stablehlo.divide %14, %13 : tensor<2x1xf32>
    %16 = stablehlo.sine %arg2 : tensor<2x1xf32>
    %17 = stablehlo.cosine %arg2 : tensor<2x1xf32>
    %18 = stablehlo.dot_general %3, %arg3, batching_dims = [1] x [0], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2x1xf32>, tensor<1xf32>) -> tensor<1x2xf32>
    %19 = stablehlo.dot_general %18, %12, batching_dims = [0] x [1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<1x2xf32>, tensor<2x1xf32>) -> tensor<1x2x2xf32>
    %20 = stablehlo.dot_general %19, %16, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x2x2xf32>, tensor<2x1xf32>) -> tensor<2x2x2xf32>
    %21:2 = call @leaky_relu(%20) : (tensor<2x2x2xf32>) -> (tensor<2x2x2xf32>, tensor<2x2x2xi1>)
    %22 = stablehlo.broadcast_in_dim %arg4, dims = [1, 2] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %25 = stablehlo.divide %23, %24 : tensor<2x2xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 2] : (tensor<2x2xf32>) -> tensor<2x2x2xf32>
    %27 = stablehlo.multiply %21#0, %26 : tensor<2x2x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.reduce(%27 init: %cst_7) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x2x2xf32>, tensor<f32>) -> tensor<f32>
    %29 = stablehlo.reshape %28 : (tensor<f32>) -> tensor<1x1x1xf32>
    %30 = stablehlo.broadcast_in_dim %22, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<2x2x2xf32>
    %31 = stablehlo.multiply %26, %30 : tensor<2x2x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%29 init: %cst_8) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1xf32>, tensor<f32>) -> tensor<f32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %34 = call @leaky_relu_0(%21#1, %31) : (tensor<2x2x2xi1>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
    %35 = stablehlo.dot_general %34, %19, contracting_dims = [0, 1] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<2x2x2xf32>, tensor<1x2x2xf32>) -> tensor<2x1xf32>
    %36 = stablehlo.dot_general %34, %16, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2x2xf32>, tensor<2x1xf32>) -> tensor<2x2x1xf32>
    %37 = stablehlo.transpose %36, dims = [2, 0, 1] : (tensor<2x2x1xf32>) -> tensor<1x2x2xf32>
    %38 = stablehlo.dot_general %37, %18, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x2x2xf32>, tensor<1x2xf32>) -> tensor<1x2xf32>
    %39 = stablehlo.transpose %38, dims = [1, 0] : (tensor<1x2xf32>) -> tensor<2x1xf32>
    %40 = stablehlo.dot_general %37, %12, batching_dims = [0] x [1], contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x2x2xf32>, tensor<2x1xf32>) -> tensor<1x2xf32>
    %41 = stablehlo.dot_general %40, %3, batching_dims = [0] x [1], contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x2xf32>, tensor<2x1xf32>) -> tensor<1xf32>
    %42 = stablehlo.dot_general %40, %arg3, batching_dims = [0] x [0], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<1x2xf32>, tensor<1xf32>) -> tensor<1x2xf32>
    %43 = stablehlo.transpose %42, dims = [1, 0] : (tensor<1x2xf32>) -> tensor<2x1xf32>
    %44 = stablehlo.multiply %35, %17 : tensor<2x1xf32>
    %45 = stablehlo.multiply %39, %15 : tensor<2x1xf32>
    %cst_9 = stablehlo.constant dense<1.410000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %47 = stablehlo.multiply %45, %46 : tensor<2x1xf32>
    %48 = stablehlo.negate %47 : tensor<2x1xf32>
    %49 = stablehlo.multiply %48, %8 : tensor<2x1xf32>
    %50 = stablehlo.negate %49 : tensor<2x1xf32>
    %51 = stablehlo.multiply %50, %5 : tensor<2x1xf32>
    %cst_10 = stablehlo.constant dense<1.466000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %53 = stablehlo.multiply %52, %43 : tensor<2x1xf32>
    return %53, %51, %44, %41, %33 : tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<1xf32>, tensor<1x1xf32>
  }
  func.func private @leaky_relu(%arg0: tensor<2x2x2xf32>) -> (tensor<2x2x2xf32>, tensor<2x2x2xi1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2x2xf32>
    %1 = stablehlo.compare GE, %arg0, %0, FLOAT : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xi1>
    %cst_0 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x2x2xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<2x2x2xf32>
    %4 = call @_where(%1, %arg0, %3) : (tensor<2x2x2xi1>, tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
    return %4, %1 : tensor<2x2x2xf32>, tensor<2x2x2xi1>
  }
  func.func private @_where(%arg0: tensor<2x2x2xi1>, %arg1: tensor<2x2x2xf32>, %arg2: tensor<2x2x2xf32>) -> tensor<2x2x2xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<2x2x2xi1>, tensor<2x2x2xf32>
    return %0 : tensor<2x2x2xf32>
  }
  func.func private @leaky_relu_0(%arg0: tensor<2x2x2xi1>, %arg1: tensor<2x2x2xf32>) -> tensor<2x2x2xf32> {
    %0:2 = call @_where_1(%arg0, %arg1) : (tensor<2x2x2xi1>, tensor<2x2x2xf32>) -> (tensor<2x2x2xf32>, tensor<2x2x2xf32>)
    %cst = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2x2xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<2x2x2xf32>
    %3 = stablehlo.add %0#0, %2 : tensor<2x2x2xf32>
    return %3 : tensor<2x2x2xf32>
  }
  func.func private @_where_1(%arg0: tensor<2x2x2xi1>, %arg1: tensor<2x2x2xf32>) -> (tensor<2x2x2xf32>, tensor<2x2x2xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2x2xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<2x2x2xi1>, tensor<2x2x2xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<2x2x2xi1>, tensor<2x2x2xf32>
    return %2, %1 : tensor<2x2x2xf32>, tensor<2x2x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
