// import jax
// import jax.numpy as jnp
//
//
// def neville_interpolation(
//     targets: jax.Array, values: jax.Array, jitter: jax.Array, times: jax.Array
// ) -> jax.Array:
//     knots = jitter + jnp.arange(3)
//     coef = values
//     tableau = jnp.broadcast_to(coef, (3, 3))
//     for k in range(1, 3):
//         left_d = times[:, None] - knots[:-k]
//         to_right = knots[k:] - times[:, None]
//         tableau = (left_d * tableau[:, 1:] + to_right * tableau[:, :-1]) / (
//             left_d + to_right
//         )
//     poly_y = tableau[:, 0]
//     diff = poly_y - targets
//     return jnp.mean(diff**2)
//
//   targets: float32[3] in [-1, 1]
//   values: float32[3] in [-1, 1]
//   jitter: float32[3] in [-0.2, 0.2]
//   times: float32[3] in [0.1, 1.9]
// -----
// forward, cpu
module @jit_neville_interpolation attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<3xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.iota dim = 0 : tensor<3xi32>
    %1 = stablehlo.convert %0 : (tensor<3xi32>) -> tensor<3xf32>
    %2 = stablehlo.add %arg2, %1 : tensor<3xf32>
    %3 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<3x3xf32>
    %4 = stablehlo.broadcast_in_dim %arg3, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %5 = stablehlo.slice %2 [0:2] : (tensor<3xf32>) -> tensor<2xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %7 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %8 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
    %9 = stablehlo.subtract %7, %8 : tensor<3x2xf32>
    %10 = stablehlo.slice %2 [1:3] : (tensor<3xf32>) -> tensor<2xf32>
    %11 = stablehlo.broadcast_in_dim %arg3, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %12 = stablehlo.broadcast_in_dim %10, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
    %14 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %15 = stablehlo.subtract %13, %14 : tensor<3x2xf32>
    %16 = stablehlo.slice %3 [0:3, 1:3] : (tensor<3x3xf32>) -> tensor<3x2xf32>
    %17 = stablehlo.multiply %9, %16 : tensor<3x2xf32>
    %18 = stablehlo.slice %3 [0:3, 0:2] : (tensor<3x3xf32>) -> tensor<3x2xf32>
    %19 = stablehlo.multiply %15, %18 : tensor<3x2xf32>
    %20 = stablehlo.add %17, %19 : tensor<3x2xf32>
    %21 = stablehlo.add %9, %15 : tensor<3x2xf32>
    %22 = stablehlo.divide %20, %21 : tensor<3x2xf32>
    %23 = stablehlo.broadcast_in_dim %arg3, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %24 = stablehlo.slice %2 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<3x1xf32>
    %27 = stablehlo.subtract %23, %26 : tensor<3x1xf32>
    %28 = stablehlo.slice %2 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %29 = stablehlo.broadcast_in_dim %arg3, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %30 = stablehlo.broadcast_in_dim %28, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<3x1xf32>
    %32 = stablehlo.subtract %31, %29 : tensor<3x1xf32>
    %33 = stablehlo.slice %22 [0:3, 1:2] : (tensor<3x2xf32>) -> tensor<3x1xf32>
    %34 = stablehlo.multiply %27, %33 : tensor<3x1xf32>
    %35 = stablehlo.slice %22 [0:3, 0:1] : (tensor<3x2xf32>) -> tensor<3x1xf32>
    %36 = stablehlo.multiply %32, %35 : tensor<3x1xf32>
    %37 = stablehlo.add %34, %36 : tensor<3x1xf32>
    %38 = stablehlo.add %27, %32 : tensor<3x1xf32>
    %39 = stablehlo.divide %37, %38 : tensor<3x1xf32>
    %40 = stablehlo.reshape %39 : (tensor<3x1xf32>) -> tensor<3xf32>
    %41 = stablehlo.subtract %40, %arg0 : tensor<3xf32>
    %42 = stablehlo.multiply %41, %41 : tensor<3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.reduce(%42 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %44 = stablehlo.divide %43, %cst_0 : tensor<f32>
    return %44 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<3xf32>) -> (tensor<3xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}, tensor<3xf32> {jax.result_info = "result[2]"}, tensor<3xf32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<3xi32>
    %1 = stablehlo.convert %0 : (tensor<3xi32>) -> tensor<3xf32>
    %2 = stablehlo.add %arg2, %1 : tensor<3xf32>
    %3 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<3x3xf32>
    %4 = stablehlo.broadcast_in_dim %arg3, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %5 = stablehlo.slice %2 [0:2] : (tensor<3xf32>) -> tensor<2xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %7 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %8 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
    %9 = stablehlo.subtract %7, %8 : tensor<3x2xf32>
    %10 = stablehlo.slice %2 [1:3] : (tensor<3xf32>) -> tensor<2xf32>
    %11 = stablehlo.broadcast_in_dim %arg3, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %12 = stablehlo.broadcast_in_dim %10, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
    %14 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %15 = stablehlo.subtract %13, %14 : tensor<3x2xf32>
    %16 = stablehlo.slice %3 [0:3, 1:3] : (tensor<3x3xf32>) -> tensor<3x2xf32>
    %17 = stablehlo.multiply %9, %16 : tensor<3x2xf32>
    %18 = stablehlo.slice %3 [0:3, 0:2] : (tensor<3x3xf32>) -> tensor<3x2xf32>
    %19 = stablehlo.multiply %15, %18 : tensor<3x2xf32>
    %20 = stablehlo.add %17, %19 : tensor<3x2xf32>
    %21 = stablehlo.add %9, %15 : tensor<3x2xf32>
    %22 = stablehlo.divide %20, %21 : tensor<3x2xf32>
    %23 = stablehlo.multiply %21, %21 : tensor<3x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %25 = stablehlo.divide %24, %23 : tensor<3x2xf32>
    %26 = stablehlo.broadcast_in_dim %arg3, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %27 = stablehlo.slice %2 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<3x1xf32>
    %30 = stablehlo.subtract %26, %29 : tensor<3x1xf32>
    %31 = stablehlo.slice %2 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %32 = stablehlo.broadcast_in_dim %arg3, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %33 = stablehlo.broadcast_in_dim %31, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<3x1xf32>
    %35 = stablehlo.subtract %34, %32 : tensor<3x1xf32>
    %36 = stablehlo.slice %22 [0:3, 1:2] : (tensor<3x2xf32>) -> tensor<3x1xf32>
    %37 = stablehlo.multiply %30, %36 : tensor<3x1xf32>
    %38 = stablehlo.slice %22 [0:3, 0:1] : (tensor<3x2xf32>) -> tensor<3x1xf32>
    %39 = stablehlo.multiply %35, %38 : tensor<3x1xf32>
    %40 = stablehlo.add %37, %39 : tensor<3x1xf32>
    %41 = stablehlo.add %30, %35 : tensor<3x1xf32>
    %42 = stablehlo.divide %40, %41 : tensor<3x1xf32>
    %43 = stablehlo.multiply %41, %41 : tensor<3x1xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %45 = stablehlo.divide %44, %43 : tensor<3x1xf32>
    %46 = stablehlo.reshape %42 : (tensor<3x1xf32>) -> tensor<3xf32>
    %47 = stablehlo.subtract %46, %arg0 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %49 = stablehlo.multiply %48, %47 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %50 = stablehlo.divide %cst_2, %cst_3 : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %52 = stablehlo.multiply %51, %49 : tensor<3xf32>
    %53 = stablehlo.negate %52 : tensor<3xf32>
    %54 = stablehlo.broadcast_in_dim %52, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %55 = stablehlo.multiply %54, %45 : tensor<3x1xf32>
    %56 = stablehlo.multiply %55, %40 : tensor<3x1xf32>
    %57 = stablehlo.negate %56 : tensor<3x1xf32>
    %58 = stablehlo.divide %54, %41 : tensor<3x1xf32>
    %59 = stablehlo.multiply %35, %58 : tensor<3x1xf32>
    %60 = stablehlo.multiply %58, %38 : tensor<3x1xf32>
    %61 = stablehlo.add %57, %60 : tensor<3x1xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.pad %59, %cst_4, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x2xf32>
    %63 = stablehlo.multiply %30, %58 : tensor<3x1xf32>
    %64 = stablehlo.multiply %58, %36 : tensor<3x1xf32>
    %65 = stablehlo.add %57, %64 : tensor<3x1xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.pad %63, %cst_5, low = [0, 1], high = [0, 0], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x2xf32>
    %67 = stablehlo.add %62, %66 : tensor<3x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.reduce(%61 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<1xf32>
    %69 = stablehlo.reshape %68 : (tensor<1xf32>) -> tensor<1x1xf32>
    %70 = stablehlo.negate %61 : tensor<3x1xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.reduce(%69 init: %cst_7) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.reduce(%70 init: %cst_8) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.pad %72, %cst_9, low = [2], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %75 = stablehlo.negate %65 : tensor<3x1xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.reduce(%75 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<1xf32>
    %77 = stablehlo.reshape %76 : (tensor<1xf32>) -> tensor<1x1xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.reduce(%77 init: %cst_11) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %79 = stablehlo.broadcast_in_dim %78, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %80 = stablehlo.pad %79, %cst_12, low = [0], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %81 = stablehlo.add %74, %80 : tensor<3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.reduce(%65 init: %cst_13) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    %83 = stablehlo.add %73, %82 : tensor<3xf32>
    %84 = stablehlo.multiply %67, %25 : tensor<3x2xf32>
    %85 = stablehlo.multiply %84, %20 : tensor<3x2xf32>
    %86 = stablehlo.negate %85 : tensor<3x2xf32>
    %87 = stablehlo.divide %67, %21 : tensor<3x2xf32>
    %88 = stablehlo.multiply %15, %87 : tensor<3x2xf32>
    %89 = stablehlo.multiply %87, %18 : tensor<3x2xf32>
    %90 = stablehlo.add %86, %89 : tensor<3x2xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.pad %88, %cst_14, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %92 = stablehlo.multiply %9, %87 : tensor<3x2xf32>
    %93 = stablehlo.multiply %87, %16 : tensor<3x2xf32>
    %94 = stablehlo.add %86, %93 : tensor<3x2xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.pad %92, %cst_15, low = [0, 1], high = [0, 0], interior = [0, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %96 = stablehlo.add %91, %95 : tensor<3x3xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.reduce(%90 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<2xf32>
    %98 = stablehlo.reshape %97 : (tensor<2xf32>) -> tensor<1x2xf32>
    %99 = stablehlo.negate %90 : tensor<3x2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.reduce(%99 init: %cst_17) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %101 = stablehlo.reshape %100 : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = stablehlo.reduce(%98 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %103 = stablehlo.reduce(%101 init: %cst_19) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    %104 = stablehlo.add %83, %103 : tensor<3xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.pad %102, %cst_20, low = [1], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<3xf32>
    %106 = stablehlo.add %81, %105 : tensor<3xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %107 = stablehlo.reduce(%94 init: %cst_21) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %108 = stablehlo.reshape %107 : (tensor<3xf32>) -> tensor<3x1xf32>
    %109 = stablehlo.negate %94 : tensor<3x2xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %110 = stablehlo.reduce(%109 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<2xf32>
    %111 = stablehlo.reshape %110 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %112 = stablehlo.reduce(%111 init: %cst_23) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.pad %112, %cst_24, low = [0], high = [1], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<3xf32>
    %114 = stablehlo.add %106, %113 : tensor<3xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %115 = stablehlo.reduce(%108 init: %cst_25) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    %116 = stablehlo.add %104, %115 : tensor<3xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %117 = stablehlo.reduce(%96 init: %cst_26) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    return %53, %117, %114, %116 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
