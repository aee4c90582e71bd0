// import jax
// import jax.numpy as jnp
//
//
// def dynamics(u):
//     output = 1.0 / (1.0 + u**2)
//     return output - 0.2 * jnp.sum(u * u) * u
//
//
// def directional_derivative(w: jnp.ndarray, dx: jnp.ndarray) -> jnp.ndarray:
//     y, jvp_fn = jax.linearize(dynamics, w)
//     dy = jvp_fn(dx) + 0.5 * jvp_fn(dx)
//     moved = y + 0.5 * dy + 0.1 * w
//     return jnp.sum(moved)
//
//   w: float32[2] in [-1.2, 1.2]
//   dx: float32[2] in [-1, 1]
// -----
// forward, cpu
module @jit_directional_derivative attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<2xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %4 = stablehlo.add %3, %0 : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %6 = stablehlo.divide %5, %4 : tensor<2xf32>
    %7 = stablehlo.multiply %4, %4 : tensor<2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %9 = stablehlo.divide %8, %7 : tensor<2xf32>
    %10 = stablehlo.multiply %arg0, %arg0 : tensor<2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %12 = stablehlo.multiply %cst_4, %11 : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %14 = stablehlo.multiply %13, %arg0 : tensor<2xf32>
    %15 = stablehlo.subtract %6, %14 : tensor<2xf32>
    %16 = stablehlo.multiply %arg1, %2 : tensor<2xf32>
    %17 = stablehlo.negate %16 : tensor<2xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %19 = stablehlo.multiply %17, %18 : tensor<2xf32>
    %20 = stablehlo.multiply %19, %9 : tensor<2xf32>
    %21 = stablehlo.multiply %arg1, %arg0 : tensor<2xf32>
    %22 = stablehlo.multiply %arg0, %arg1 : tensor<2xf32>
    %23 = stablehlo.add %21, %22 : tensor<2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%23 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_7 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %25 = stablehlo.multiply %cst_7, %24 : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %27 = stablehlo.multiply %26, %arg0 : tensor<2xf32>
    %28 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %29 = stablehlo.multiply %28, %arg1 : tensor<2xf32>
    %30 = stablehlo.add %27, %29 : tensor<2xf32>
    %31 = stablehlo.subtract %20, %30 : tensor<2xf32>
    %32 = stablehlo.multiply %arg1, %2 : tensor<2xf32>
    %33 = stablehlo.negate %32 : tensor<2xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %35 = stablehlo.multiply %33, %34 : tensor<2xf32>
    %36 = stablehlo.multiply %35, %9 : tensor<2xf32>
    %37 = stablehlo.multiply %arg1, %arg0 : tensor<2xf32>
    %38 = stablehlo.multiply %arg0, %arg1 : tensor<2xf32>
    %39 = stablehlo.add %37, %38 : tensor<2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.reduce(%39 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_10 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %41 = stablehlo.multiply %cst_10, %40 : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %43 = stablehlo.multiply %42, %arg0 : tensor<2xf32>
    %44 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %45 = stablehlo.multiply %44, %arg1 : tensor<2xf32>
    %46 = stablehlo.add %43, %45 : tensor<2xf32>
    %47 = stablehlo.subtract %36, %46 : tensor<2xf32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %49 = stablehlo.multiply %48, %47 : tensor<2xf32>
    %50 = stablehlo.add %31, %49 : tensor<2xf32>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %52 = stablehlo.multiply %51, %50 : tensor<2xf32>
    %53 = stablehlo.add %15, %52 : tensor<2xf32>
    %cst_13 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %55 = stablehlo.multiply %54, %arg0 : tensor<2xf32>
    %56 = stablehlo.add %53, %55 : tensor<2xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.reduce(%56 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    return %57 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>) -> (tensor<2xf32> {jax.result_info = "result[0]"}, tensor<2xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<2xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<2xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %4 = stablehlo.multiply %3, %arg0 : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %6 = stablehlo.add %5, %0 : tensor<2xf32>
    %7 = stablehlo.multiply %6, %6 : tensor<2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %9 = stablehlo.divide %8, %7 : tensor<2xf32>
    %10 = stablehlo.multiply %6, %6 : tensor<2xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %12 = stablehlo.divide %11, %10 : tensor<2xf32>
    %13 = stablehlo.multiply %6, %6 : tensor<2xf32>
    %14 = stablehlo.multiply %6, %13 : tensor<2xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %16 = stablehlo.divide %15, %14 : tensor<2xf32>
    %cst_5 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<2xf32>
    %19 = stablehlo.multiply %arg0, %arg0 : tensor<2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.reduce(%19 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_7 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %21 = stablehlo.multiply %cst_7, %20 : tensor<f32>
    %22 = stablehlo.multiply %arg1, %4 : tensor<2xf32>
    %23 = stablehlo.negate %22 : tensor<2xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %25 = stablehlo.multiply %23, %24 : tensor<2xf32>
    %26 = stablehlo.multiply %arg1, %arg0 : tensor<2xf32>
    %27 = stablehlo.multiply %arg0, %arg1 : tensor<2xf32>
    %28 = stablehlo.add %26, %27 : tensor<2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.reduce(%28 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_10 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %30 = stablehlo.multiply %cst_10, %29 : tensor<f32>
    %31 = stablehlo.multiply %arg1, %4 : tensor<2xf32>
    %32 = stablehlo.negate %31 : tensor<2xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %34 = stablehlo.multiply %32, %33 : tensor<2xf32>
    %35 = stablehlo.multiply %arg1, %arg0 : tensor<2xf32>
    %36 = stablehlo.multiply %arg0, %arg1 : tensor<2xf32>
    %37 = stablehlo.add %35, %36 : tensor<2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.reduce(%37 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_13 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %39 = stablehlo.multiply %cst_13, %38 : tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_15 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %42 = stablehlo.multiply %41, %40 : tensor<2xf32>
    %cst_16 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %44 = stablehlo.multiply %43, %40 : tensor<2xf32>
    %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %46 = stablehlo.multiply %45, %44 : tensor<2xf32>
    %47 = stablehlo.negate %46 : tensor<2xf32>
    %48 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %49 = stablehlo.multiply %48, %47 : tensor<2xf32>
    %50 = stablehlo.multiply %47, %arg1 : tensor<2xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.reduce(%50 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %52 = stablehlo.broadcast_in_dim %39, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %53 = stablehlo.multiply %52, %47 : tensor<2xf32>
    %54 = stablehlo.add %42, %53 : tensor<2xf32>
    %55 = stablehlo.multiply %47, %arg0 : tensor<2xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.reduce(%55 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_20 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %57 = stablehlo.multiply %cst_20, %56 : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %59 = stablehlo.multiply %arg0, %58 : tensor<2xf32>
    %60 = stablehlo.add %49, %59 : tensor<2xf32>
    %61 = stablehlo.multiply %58, %arg1 : tensor<2xf32>
    %62 = stablehlo.add %54, %61 : tensor<2xf32>
    %63 = stablehlo.multiply %arg1, %58 : tensor<2xf32>
    %64 = stablehlo.add %62, %63 : tensor<2xf32>
    %65 = stablehlo.multiply %58, %arg0 : tensor<2xf32>
    %66 = stablehlo.add %60, %65 : tensor<2xf32>
    %67 = stablehlo.multiply %34, %46 : tensor<2xf32>
    %68 = stablehlo.multiply %46, %12 : tensor<2xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %70 = stablehlo.multiply %68, %69 : tensor<2xf32>
    %71 = stablehlo.negate %70 : tensor<2xf32>
    %72 = stablehlo.multiply %arg1, %71 : tensor<2xf32>
    %73 = stablehlo.multiply %71, %4 : tensor<2xf32>
    %74 = stablehlo.add %66, %73 : tensor<2xf32>
    %75 = stablehlo.negate %44 : tensor<2xf32>
    %76 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %77 = stablehlo.multiply %76, %75 : tensor<2xf32>
    %78 = stablehlo.add %74, %77 : tensor<2xf32>
    %79 = stablehlo.multiply %75, %arg1 : tensor<2xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %80 = stablehlo.reduce(%79 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %81 = stablehlo.add %51, %80 : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %83 = stablehlo.multiply %82, %75 : tensor<2xf32>
    %84 = stablehlo.add %64, %83 : tensor<2xf32>
    %85 = stablehlo.multiply %75, %arg0 : tensor<2xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %86 = stablehlo.reduce(%85 init: %cst_23) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_24 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %87 = stablehlo.multiply %cst_24, %86 : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %87, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %89 = stablehlo.multiply %arg0, %88 : tensor<2xf32>
    %90 = stablehlo.add %78, %89 : tensor<2xf32>
    %91 = stablehlo.multiply %88, %arg1 : tensor<2xf32>
    %92 = stablehlo.add %84, %91 : tensor<2xf32>
    %93 = stablehlo.multiply %arg1, %88 : tensor<2xf32>
    %94 = stablehlo.add %92, %93 : tensor<2xf32>
    %95 = stablehlo.multiply %88, %arg0 : tensor<2xf32>
    %96 = stablehlo.add %90, %95 : tensor<2xf32>
    %97 = stablehlo.multiply %25, %44 : tensor<2xf32>
    %98 = stablehlo.add %67, %97 : tensor<2xf32>
    %99 = stablehlo.multiply %44, %12 : tensor<2xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %101 = stablehlo.multiply %99, %100 : tensor<2xf32>
    %102 = stablehlo.negate %101 : tensor<2xf32>
    %103 = stablehlo.multiply %arg1, %102 : tensor<2xf32>
    %104 = stablehlo.add %72, %103 : tensor<2xf32>
    %105 = stablehlo.multiply %102, %4 : tensor<2xf32>
    %106 = stablehlo.add %96, %105 : tensor<2xf32>
    %107 = stablehlo.negate %40 : tensor<2xf32>
    %108 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %109 = stablehlo.multiply %108, %107 : tensor<2xf32>
    %110 = stablehlo.multiply %107, %arg0 : tensor<2xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %111 = stablehlo.reduce(%110 init: %cst_26) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %112 = stablehlo.add %81, %111 : tensor<f32>
    %113 = stablehlo.add %94, %109 : tensor<2xf32>
    %cst_27 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %114 = stablehlo.multiply %cst_27, %112 : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %114, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %116 = stablehlo.multiply %arg0, %115 : tensor<2xf32>
    %117 = stablehlo.multiply %115, %arg0 : tensor<2xf32>
    %118 = stablehlo.add %113, %117 : tensor<2xf32>
    %119 = stablehlo.add %118, %116 : tensor<2xf32>
    %120 = stablehlo.multiply %98, %18 : tensor<2xf32>
    %121 = stablehlo.multiply %40, %9 : tensor<2xf32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %123 = stablehlo.multiply %121, %122 : tensor<2xf32>
    %124 = stablehlo.negate %123 : tensor<2xf32>
    %125 = stablehlo.add %120, %124 : tensor<2xf32>
    %cst_29 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %127 = stablehlo.multiply %126, %104 : tensor<2xf32>
    %128 = stablehlo.add %119, %127 : tensor<2xf32>
    %129 = stablehlo.multiply %125, %2 : tensor<2xf32>
    %130 = stablehlo.add %128, %129 : tensor<2xf32>
    return %130, %106 : tensor<2xf32>, tensor<2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
