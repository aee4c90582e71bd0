// import jax
// import jax.numpy as jnp
//
//
// def gamma_correction_fn(
//     batched_img: jnp.ndarray,
//     exponent: jnp.ndarray,
//     brightness: jnp.ndarray,
//     c: jnp.ndarray,
//     c2: jnp.ndarray,
//     scale: jnp.ndarray,
//     shift: jnp.ndarray,
// ):
//     def one_image(img):
//         safe_px = jax.nn.softplus(img) + 1
//         tone = safe_px**exponent
//         developed = jax.nn.sigmoid(tone - c) + 0.1
//         graded = developed / (1 + c2 * developed)
//         exposed = brightness * graded
//         total_sum = scale * exposed + shift
//         return total_sum
//
//     return jax.vmap(jax.vmap(one_image))(batched_img)
//
//   batched_img: float32[6, 2, 4, 5] in [0, 1]
//   exponent: float32[] in [0.4, 2.2]
//   brightness: float32[] in [0.4, 1.8]
//   c: float32[] in [0.2, 0.9]
//   c2: float32[] in [0.2, 0.9]
//   scale: float32[1] in [0.5, 1.5]
//   shift: float32[1] in [-0.5, 0.5]
// -----
// forward, cpu
module @jit_gamma_correction_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x2x4x5xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<1xf32>, %arg6: tensor<1xf32>) -> (tensor<6x2x4x5xf32> {jax.result_info = "result"}) {
    %0 = call @softplus(%arg0) : (tensor<6x2x4x5xf32>) -> tensor<6x2x4x5xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x2x4x5xf32>
    %2 = stablehlo.add %0, %1 : tensor<6x2x4x5xf32>
    %3 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<6x2x4x5xf32>
    %4 = stablehlo.power %2, %3 : tensor<6x2x4x5xf32>
    %5 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<6x2x4x5xf32>
    %6 = stablehlo.subtract %4, %5 : tensor<6x2x4x5xf32>
    %7 = stablehlo.negate %6 : tensor<6x2x4x5xf32>
    %8 = stablehlo.exponential %7 : tensor<6x2x4x5xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x2x4x5xf32>
    %10 = stablehlo.add %9, %8 : tensor<6x2x4x5xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x2x4x5xf32>
    %12 = stablehlo.divide %11, %10 : tensor<6x2x4x5xf32>
    %cst_2 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x2x4x5xf32>
    %14 = stablehlo.add %12, %13 : tensor<6x2x4x5xf32>
    %15 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f32>) -> tensor<6x2x4x5xf32>
    %16 = stablehlo.multiply %15, %14 : tensor<6x2x4x5xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6x2x4x5xf32>
    %18 = stablehlo.add %17, %16 : tensor<6x2x4x5xf32>
    %19 = stablehlo.divide %14, %18 : tensor<6x2x4x5xf32>
    %20 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<6x2x4x5xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<6x2x4x5xf32>
    %22 = stablehlo.broadcast_in_dim %arg5, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [1, 2] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [1, 2, 3] : (tensor<1x1x1xf32>) -> tensor<1x1x1x1xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<6x2x4x5xf32>
    %26 = stablehlo.multiply %25, %21 : tensor<6x2x4x5xf32>
    %27 = stablehlo.broadcast_in_dim %arg6, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [1, 2] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [1, 2, 3] : (tensor<1x1x1xf32>) -> tensor<1x1x1x1xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<6x2x4x5xf32>
    %31 = stablehlo.add %26, %30 : tensor<6x2x4x5xf32>
    return %31 : tensor<6x2x4x5xf32>
  }
  func.func private @softplus(%arg0: tensor<6x2x4x5xf32>) -> tensor<6x2x4x5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x2x4x5xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<6x2x4x5xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x2x4x5xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<6x2x4x5xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<6x2x4x5xf32>, tensor<6x2x4x5xf32>) -> tensor<6x2x4x5xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x2x4x5xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<6x2x4x5xf32>
    %7 = stablehlo.abs %3 : tensor<6x2x4x5xf32>
    %8 = stablehlo.negate %7 : tensor<6x2x4x5xf32>
    %9 = stablehlo.exponential %8 : tensor<6x2x4x5xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<6x2x4x5xf32>
    %11 = stablehlo.add %1, %10 : tensor<6x2x4x5xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<6x2x4x5xi1>, tensor<6x2x4x5xf32>
    return %12 : tensor<6x2x4x5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu, takes inputs 0 1 2 3 4 5
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x2x4x5xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<1xf32>) -> (tensor<6x2x4x5xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}, tensor<f32> {jax.result_info = "result[4]"}, tensor<1xf32> {jax.result_info = "result[5]"}, tensor<1xf32> {jax.result_info = "result[6]"}) {
    %0:2 = call @softplus(%arg0) : (tensor<6x2x4x5xf32>) -> (tensor<6x2x4x5xf32>, tensor<6x2x4x5xf32>)
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x2x4x5xf32>
    %2 = stablehlo.add %0#0, %1 : tensor<6x2x4x5xf32>
    %3 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<6x2x4x5xf32>
    %4 = stablehlo.power %2, %3 : tensor<6x2x4x5xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.subtract %arg1, %cst_0 : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f32>) -> tensor<6x2x4x5xf32>
    %7 = stablehlo.power %2, %6 : tensor<6x2x4x5xf32>
    %8 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<6x2x4x5xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<6x2x4x5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x2x4x5xf32>
    %11 = stablehlo.compare EQ, %2, %10, FLOAT : (tensor<6x2x4x5xf32>, tensor<6x2x4x5xf32>) -> tensor<6x2x4x5xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x2x4x5xf32>
    %13 = stablehlo.select %11, %12, %2 : tensor<6x2x4x5xi1>, tensor<6x2x4x5xf32>
    %14 = stablehlo.log %13 : tensor<6x2x4x5xf32>
    %15 = stablehlo.multiply %14, %4 : tensor<6x2x4x5xf32>
    %16 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<6x2x4x5xf32>
    %17 = stablehlo.subtract %4, %16 : tensor<6x2x4x5xf32>
    %18 = stablehlo.negate %17 : tensor<6x2x4x5xf32>
    %19 = stablehlo.exponential %18 : tensor<6x2x4x5xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6x2x4x5xf32>
    %21 = stablehlo.add %20, %19 : tensor<6x2x4x5xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6x2x4x5xf32>
    %23 = stablehlo.divide %22, %21 : tensor<6x2x4x5xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6x2x4x5xf32>
    %25 = stablehlo.subtract %24, %23 : tensor<6x2x4x5xf32>
    %26 = stablehlo.multiply %23, %25 : tensor<6x2x4x5xf32>
    %cst_6 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<6x2x4x5xf32>
    %28 = stablehlo.add %23, %27 : tensor<6x2x4x5xf32>
    %29 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f32>) -> tensor<6x2x4x5xf32>
    %30 = stablehlo.multiply %29, %28 : tensor<6x2x4x5xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<6x2x4x5xf32>
    %32 = stablehlo.add %31, %30 : tensor<6x2x4x5xf32>
    %33 = stablehlo.divide %28, %32 : tensor<6x2x4x5xf32>
    %34 = stablehlo.multiply %32, %32 : tensor<6x2x4x5xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<6x2x4x5xf32>
    %36 = stablehlo.divide %35, %34 : tensor<6x2x4x5xf32>
    %37 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<6x2x4x5xf32>
    %38 = stablehlo.multiply %37, %33 : tensor<6x2x4x5xf32>
    %39 = stablehlo.broadcast_in_dim %arg5, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [1, 2] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [1, 2, 3] : (tensor<1x1x1xf32>) -> tensor<1x1x1x1xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<6x2x4x5xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.reduce(%42 init: %cst_10) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<6x2x4x5xf32>, tensor<f32>) -> tensor<f32>
    %44 = stablehlo.reshape %43 : (tensor<f32>) -> tensor<1x1x1x1xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.reduce(%44 init: %cst_11) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>, tensor<f32>) -> tensor<f32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.reduce(%46 init: %cst_12) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1xf32>, tensor<f32>) -> tensor<f32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.reduce(%48 init: %cst_13) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %51 = stablehlo.broadcast_in_dim %41, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<6x2x4x5xf32>
    %52 = stablehlo.multiply %51, %42 : tensor<6x2x4x5xf32>
    %53 = stablehlo.multiply %42, %38 : tensor<6x2x4x5xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.reduce(%53 init: %cst_14) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<6x2x4x5xf32>, tensor<f32>) -> tensor<f32>
    %55 = stablehlo.reshape %54 : (tensor<f32>) -> tensor<1x1x1x1xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.reduce(%55 init: %cst_15) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>, tensor<f32>) -> tensor<f32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.reduce(%57 init: %cst_16) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1xf32>, tensor<f32>) -> tensor<f32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.reduce(%59 init: %cst_17) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %62 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<6x2x4x5xf32>
    %63 = stablehlo.multiply %62, %52 : tensor<6x2x4x5xf32>
    %64 = stablehlo.multiply %52, %33 : tensor<6x2x4x5xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.reduce(%64 init: %cst_18) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<6x2x4x5xf32>, tensor<f32>) -> tensor<f32>
    %66 = stablehlo.multiply %63, %36 : tensor<6x2x4x5xf32>
    %67 = stablehlo.multiply %66, %28 : tensor<6x2x4x5xf32>
    %68 = stablehlo.negate %67 : tensor<6x2x4x5xf32>
    %69 = stablehlo.divide %63, %32 : tensor<6x2x4x5xf32>
    %70 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f32>) -> tensor<6x2x4x5xf32>
    %71 = stablehlo.multiply %70, %68 : tensor<6x2x4x5xf32>
    %72 = stablehlo.add %69, %71 : tensor<6x2x4x5xf32>
    %73 = stablehlo.multiply %68, %28 : tensor<6x2x4x5xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.reduce(%73 init: %cst_19) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<6x2x4x5xf32>, tensor<f32>) -> tensor<f32>
    %75 = stablehlo.multiply %72, %26 : tensor<6x2x4x5xf32>
    %76 = stablehlo.negate %75 : tensor<6x2x4x5xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.reduce(%76 init: %cst_20) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<6x2x4x5xf32>, tensor<f32>) -> tensor<f32>
    %78 = stablehlo.multiply %75, %15 : tensor<6x2x4x5xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.reduce(%78 init: %cst_21) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<6x2x4x5xf32>, tensor<f32>) -> tensor<f32>
    %80 = stablehlo.multiply %75, %9 : tensor<6x2x4x5xf32>
    %81 = call @softplus_0(%0#1, %80) : (tensor<6x2x4x5xf32>, tensor<6x2x4x5xf32>) -> tensor<6x2x4x5xf32>
    return %81, %79, %65, %77, %74, %61, %50 : tensor<6x2x4x5xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<1xf32>, tensor<1xf32>
  }
  func.func private @softplus(%arg0: tensor<6x2x4x5xf32>) -> (tensor<6x2x4x5xf32>, tensor<6x2x4x5xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x2x4x5xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<6x2x4x5xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x2x4x5xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<6x2x4x5xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<6x2x4x5xf32>, tensor<6x2x4x5xf32>) -> tensor<6x2x4x5xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x2x4x5xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<6x2x4x5xf32>
    %7 = stablehlo.abs %3 : tensor<6x2x4x5xf32>
    %8 = stablehlo.negate %7 : tensor<6x2x4x5xf32>
    %9 = stablehlo.exponential %8 : tensor<6x2x4x5xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<6x2x4x5xf32>
    %11 = stablehlo.add %1, %10 : tensor<6x2x4x5xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<6x2x4x5xi1>, tensor<6x2x4x5xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x2x4x5xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<6x2x4x5xf32>, tensor<6x2x4x5xf32>) -> tensor<6x2x4x5xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [1, 2] : (tensor<4x5xf32>) -> tensor<2x4x5xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [1, 2, 3] : (tensor<2x4x5xf32>) -> tensor<6x2x4x5xf32>
    %18 = stablehlo.select %14, %17, %arg0 : tensor<6x2x4x5xi1>, tensor<6x2x4x5xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x2x4x5xf32>
    %20 = stablehlo.compare EQ, %12, %19, FLOAT : (tensor<6x2x4x5xf32>, tensor<6x2x4x5xf32>) -> tensor<6x2x4x5xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [1, 2] : (tensor<4x5xf32>) -> tensor<2x4x5xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [1, 2, 3] : (tensor<2x4x5xf32>) -> tensor<6x2x4x5xf32>
    %24 = stablehlo.select %20, %23, %12 : tensor<6x2x4x5xi1>, tensor<6x2x4x5xf32>
    %25 = stablehlo.subtract %18, %24 : tensor<6x2x4x5xf32>
    %26 = stablehlo.exponential %25 : tensor<6x2x4x5xf32>
    return %12, %26 : tensor<6x2x4x5xf32>, tensor<6x2x4x5xf32>
  }
  func.func private @softplus_0(%arg0: tensor<6x2x4x5xf32>, %arg1: tensor<6x2x4x5xf32>) -> tensor<6x2x4x5xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<6x2x4x5xf32>
    return %0 : tensor<6x2x4x5xf32>
  }
}
// -----
// backward, cuda, takes inputs 0 1 2 3 4 5: same text as cpu
