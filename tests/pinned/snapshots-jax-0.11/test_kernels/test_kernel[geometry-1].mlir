// import jax.numpy as jnp
//
//
// def normalize(vec):
//     size = jnp.sqrt(jnp.einsum("...i,...i->...", vec, vec) + 1e-5)
//     return vec / size[..., None]
//
//
// def ray_sphere_fn(
//     origins: jnp.ndarray, rays: jnp.ndarray, r: jnp.ndarray, center: jnp.ndarray
// ) -> jnp.ndarray:
//     dir_hat = normalize(rays)
//     oc = origins - center
//     b = jnp.sum(oc * dir_hat, axis=-1)
//     c_term = jnp.einsum("...i,...i->...", oc, oc) - r**2
//     delta = b**2 - c_term
//     hit = delta > 0
//     t = jnp.where(hit, -b - jnp.sqrt(jnp.where(hit, delta, 1.0) + 0.01), 1.0)
//     return t
//
//   origins: float64[1, 3] in [-1.2, 1.2]
//   rays: float64[1, 3] in [-1.2, 1.2]
//   r: float64[] in [0.5, 1.2]
//   center: float64[3] in [-0.5, 0.5]
// -----
// forward, cpu
module @jit_ray_sphere_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x3xf64>, %arg1: tensor<1x3xf64>, %arg2: tensor<f64>, %arg3: tensor<3xf64>) -> (tensor<1xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg1, %arg1, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x3xf64>, tensor<1x3xf64>) -> tensor<1xf64>
    %cst = stablehlo.constant dense<1.000000e-05> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %2 = stablehlo.add %0, %1 : tensor<1xf64>
    %3 = stablehlo.sqrt %2 : tensor<1xf64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<1xf64>) -> tensor<1x1xf64>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<1x3xf64>
    %6 = stablehlo.divide %arg1, %5 : tensor<1x3xf64>
    %7 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %8 = stablehlo.subtract %arg0, %7 : tensor<1x3xf64>
    %9 = stablehlo.multiply %8, %6 : tensor<1x3xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %10 = stablehlo.reduce(%9 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<1x3xf64>, tensor<f64>) -> tensor<1xf64>
    %11 = stablehlo.dot_general %8, %8, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x3xf64>, tensor<1x3xf64>) -> tensor<1xf64>
    %12 = stablehlo.multiply %arg2, %arg2 : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %14 = stablehlo.subtract %11, %13 : tensor<1xf64>
    %15 = stablehlo.multiply %10, %10 : tensor<1xf64>
    %16 = stablehlo.subtract %15, %14 : tensor<1xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %18 = stablehlo.compare GT, %16, %17, FLOAT : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %19 = stablehlo.negate %10 : tensor<1xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %20 = call @_where(%18, %16, %cst_2) : (tensor<1xi1>, tensor<1xf64>, tensor<f64>) -> tensor<1xf64>
    %cst_3 = stablehlo.constant dense<1.000000e-02> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %22 = stablehlo.add %20, %21 : tensor<1xf64>
    %23 = stablehlo.sqrt %22 : tensor<1xf64>
    %24 = stablehlo.subtract %19, %23 : tensor<1xf64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %25 = call @_where(%18, %24, %cst_4) : (tensor<1xi1>, tensor<1xf64>, tensor<f64>) -> tensor<1xf64>
    return %25 : tensor<1xf64>
  }
  func.func private @_where(%arg0: tensor<1xi1>, %arg1: tensor<1xf64>, %arg2: tensor<f64>) -> tensor<1xf64> {
    %0 = stablehlo.convert %arg2 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<1xi1>, tensor<1xf64>
    return %2 : tensor<1xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x3xf64>, %arg1: tensor<1x3xf64>, %arg2: tensor<f64>, %arg3: tensor<3xf64>) -> (tensor<1x3xf64> {jax.result_info = "result[0]"}, tensor<1x3xf64> {jax.result_info = "result[1]"}, tensor<f64> {jax.result_info = "result[2]"}, tensor<3xf64> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.dot_general %arg1, %arg1, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x3xf64>, tensor<1x3xf64>) -> tensor<1xf64>
    %cst = stablehlo.constant dense<1.000000e-05> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %2 = stablehlo.add %0, %1 : tensor<1xf64>
    %3 = stablehlo.sqrt %2 : tensor<1xf64>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %5 = stablehlo.divide %4, %3 : tensor<1xf64>
    %6 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<1xf64>) -> tensor<1x1xf64>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<1x3xf64>
    %8 = stablehlo.divide %arg1, %7 : tensor<1x3xf64>
    %9 = stablehlo.multiply %6, %6 : tensor<1x1xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %11 = stablehlo.divide %10, %9 : tensor<1x1xf64>
    %12 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %13 = stablehlo.subtract %arg0, %12 : tensor<1x3xf64>
    %14 = stablehlo.multiply %13, %8 : tensor<1x3xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %15 = stablehlo.reduce(%14 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<1x3xf64>, tensor<f64>) -> tensor<1xf64>
    %16 = stablehlo.dot_general %13, %13, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x3xf64>, tensor<1x3xf64>) -> tensor<1xf64>
    %17 = stablehlo.multiply %arg2, %arg2 : tensor<f64>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %18 = stablehlo.multiply %cst_3, %arg2 : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %20 = stablehlo.subtract %16, %19 : tensor<1xf64>
    %21 = stablehlo.multiply %15, %15 : tensor<1xf64>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %23 = stablehlo.multiply %22, %15 : tensor<1xf64>
    %24 = stablehlo.subtract %21, %20 : tensor<1xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %26 = stablehlo.compare GT, %24, %25, FLOAT : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %27 = call @_where(%26, %24, %cst_6) : (tensor<1xi1>, tensor<1xf64>, tensor<f64>) -> tensor<1xf64>
    %cst_7 = stablehlo.constant dense<1.000000e-02> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %29 = stablehlo.add %27, %28 : tensor<1xf64>
    %30 = stablehlo.sqrt %29 : tensor<1xf64>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %32 = stablehlo.divide %31, %30 : tensor<1xf64>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %34 = call @_where_0(%26, %33) : (tensor<1xi1>, tensor<1xf64>) -> tensor<1xf64>
    %35 = stablehlo.negate %34 : tensor<1xf64>
    %36 = stablehlo.multiply %35, %32 : tensor<1xf64>
    %37 = call @_where_0(%26, %36) : (tensor<1xi1>, tensor<1xf64>) -> tensor<1xf64>
    %38 = stablehlo.negate %34 : tensor<1xf64>
    %39 = stablehlo.negate %37 : tensor<1xf64>
    %40 = stablehlo.multiply %37, %23 : tensor<1xf64>
    %41 = stablehlo.add %38, %40 : tensor<1xf64>
    %42 = stablehlo.negate %39 : tensor<1xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %43 = stablehlo.reduce(%42 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<f64>
    %44 = stablehlo.multiply %43, %18 : tensor<f64>
    %45 = stablehlo.dot_general %39, %13, batching_dims = [0] x [0], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<1xf64>, tensor<1x3xf64>) -> tensor<1x3xf64>
    %46 = stablehlo.dot_general %39, %13, batching_dims = [0] x [0], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<1xf64>, tensor<1x3xf64>) -> tensor<1x3xf64>
    %47 = stablehlo.add %45, %46 : tensor<1x3xf64>
    %48 = stablehlo.broadcast_in_dim %41, dims = [0] : (tensor<1xf64>) -> tensor<1x3xf64>
    %49 = stablehlo.multiply %13, %48 : tensor<1x3xf64>
    %50 = stablehlo.multiply %48, %8 : tensor<1x3xf64>
    %51 = stablehlo.add %47, %50 : tensor<1x3xf64>
    %52 = stablehlo.negate %51 : tensor<1x3xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %53 = stablehlo.reduce(%52 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %54 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<1x3xf64>
    %55 = stablehlo.multiply %49, %54 : tensor<1x3xf64>
    %56 = stablehlo.multiply %55, %arg1 : tensor<1x3xf64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %57 = stablehlo.reduce(%56 init: %cst_12) applies stablehlo.add across dimensions = [1] : (tensor<1x3xf64>, tensor<f64>) -> tensor<1xf64>
    %58 = stablehlo.reshape %57 : (tensor<1xf64>) -> tensor<1x1xf64>
    %59 = stablehlo.negate %58 : tensor<1x1xf64>
    %60 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<1x3xf64>
    %61 = stablehlo.divide %49, %60 : tensor<1x3xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %62 = stablehlo.reduce(%59 init: %cst_13) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf64>, tensor<f64>) -> tensor<f64>
    %63 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %64 = stablehlo.multiply %63, %5 : tensor<1xf64>
    %65 = stablehlo.dot_general %64, %arg1, batching_dims = [0] x [0], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<1xf64>, tensor<1x3xf64>) -> tensor<1x3xf64>
    %66 = stablehlo.add %61, %65 : tensor<1x3xf64>
    %67 = stablehlo.dot_general %64, %arg1, batching_dims = [0] x [0], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<1xf64>, tensor<1x3xf64>) -> tensor<1x3xf64>
    %68 = stablehlo.add %66, %67 : tensor<1x3xf64>
    return %51, %68, %44, %53 : tensor<1x3xf64>, tensor<1x3xf64>, tensor<f64>, tensor<3xf64>
  }
  func.func private @_where(%arg0: tensor<1xi1>, %arg1: tensor<1xf64>, %arg2: tensor<f64>) -> tensor<1xf64> {
    %0 = stablehlo.convert %arg2 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<1xi1>, tensor<1xf64>
    return %2 : tensor<1xf64>
  }
  func.func private @_where_0(%arg0: tensor<1xi1>, %arg1: tensor<1xf64>) -> tensor<1xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<1xi1>, tensor<1xf64>
    return %1 : tensor<1xf64>
  }
}
// -----
// backward, cuda: same text as cpu
