// import jax
// import jax.numpy as jnp
//
//
// def residual(xx, data_in, shift_in):
//     pairing = data_in - jnp.sin(xx)
//     joint = pairing + 1.153 * shift_in
//     feat = jnp.sqrt(0.55 + joint**2)
//     return feat - 0.25 * jnp.sum(xx * xx) * xx
//
//
// def weighted_linearized_op(w, data, shift, v_dir):
//     weighted = w * (0.66 - w)
//     amplified = 0.67 * weighted
//     of_x = lambda q: residual(q, data, shift)
//     primal, tangent_out = jax.jvp(of_x, (amplified,), (v_dir,))
//     pushed = primal + 0.47 * tangent_out + 0.1 * amplified
//     modulated = 0.3 * pushed
//     return modulated
//
//   w: float32[2] in [-1.2, 1.2]
//   data: float32[2] in [0.3, 1.3]
//   shift: float32[2] in [0.3, 1.3]
//   v_dir: float32[2] in [-1, 1]
// -----
// forward, cpu
module @jit_weighted_linearized_op attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>, %arg3: tensor<2xf32>) -> (tensor<2xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<6.600000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.subtract %0, %arg0 : tensor<2xf32>
    %2 = stablehlo.multiply %arg0, %1 : tensor<2xf32>
    %cst_0 = stablehlo.constant dense<6.700000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<2xf32>
    %5 = stablehlo.sine %4 : tensor<2xf32>
    %6 = stablehlo.cosine %4 : tensor<2xf32>
    %7 = stablehlo.multiply %arg3, %6 : tensor<2xf32>
    %8 = stablehlo.subtract %arg1, %5 : tensor<2xf32>
    %9 = stablehlo.negate %7 : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<1.153000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %11 = stablehlo.multiply %10, %arg2 : tensor<2xf32>
    %12 = stablehlo.add %8, %11 : tensor<2xf32>
    %13 = stablehlo.multiply %12, %12 : tensor<2xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %15 = stablehlo.multiply %14, %12 : tensor<2xf32>
    %16 = stablehlo.multiply %9, %15 : tensor<2xf32>
    %cst_3 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %18 = stablehlo.add %17, %13 : tensor<2xf32>
    %19 = stablehlo.sqrt %18 : tensor<2xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %21 = stablehlo.divide %20, %19 : tensor<2xf32>
    %22 = stablehlo.multiply %16, %21 : tensor<2xf32>
    %23 = stablehlo.multiply %4, %4 : tensor<2xf32>
    %24 = stablehlo.multiply %arg3, %4 : tensor<2xf32>
    %25 = stablehlo.multiply %4, %arg3 : tensor<2xf32>
    %26 = stablehlo.add %24, %25 : tensor<2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.reduce(%23 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.reduce(%26 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_7 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %29 = stablehlo.multiply %cst_7, %27 : tensor<f32>
    %cst_8 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %30 = stablehlo.multiply %cst_8, %28 : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %32 = stablehlo.multiply %31, %4 : tensor<2xf32>
    %33 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %34 = stablehlo.multiply %33, %4 : tensor<2xf32>
    %35 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %36 = stablehlo.multiply %35, %arg3 : tensor<2xf32>
    %37 = stablehlo.add %34, %36 : tensor<2xf32>
    %38 = stablehlo.subtract %19, %32 : tensor<2xf32>
    %39 = stablehlo.subtract %22, %37 : tensor<2xf32>
    %cst_9 = stablehlo.constant dense<4.700000e-01> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %41 = stablehlo.multiply %40, %39 : tensor<2xf32>
    %42 = stablehlo.add %38, %41 : tensor<2xf32>
    %cst_10 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %44 = stablehlo.multiply %43, %4 : tensor<2xf32>
    %45 = stablehlo.add %42, %44 : tensor<2xf32>
    %cst_11 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %47 = stablehlo.multiply %46, %45 : tensor<2xf32>
    return %47 : tensor<2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>, %arg3: tensor<2xf32>) -> (tensor<2xf32> {jax.result_info = "result[0]"}, tensor<2xf32> {jax.result_info = "result[1]"}, tensor<2xf32> {jax.result_info = "result[2]"}, tensor<2xf32> {jax.result_info = "result[3]"}) {
    %cst = stablehlo.constant dense<6.600000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.subtract %0, %arg0 : tensor<2xf32>
    %2 = stablehlo.multiply %arg0, %1 : tensor<2xf32>
    %cst_0 = stablehlo.constant dense<6.700000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<2xf32>
    %5 = stablehlo.sine %4 : tensor<2xf32>
    %6 = stablehlo.cosine %4 : tensor<2xf32>
    %7 = stablehlo.cosine %4 : tensor<2xf32>
    %8 = stablehlo.sine %4 : tensor<2xf32>
    %9 = stablehlo.multiply %arg3, %7 : tensor<2xf32>
    %10 = stablehlo.subtract %arg1, %5 : tensor<2xf32>
    %11 = stablehlo.negate %9 : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<1.153000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %13 = stablehlo.multiply %12, %arg2 : tensor<2xf32>
    %14 = stablehlo.add %10, %13 : tensor<2xf32>
    %15 = stablehlo.multiply %14, %14 : tensor<2xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %17 = stablehlo.multiply %16, %14 : tensor<2xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %19 = stablehlo.multiply %18, %14 : tensor<2xf32>
    %20 = stablehlo.multiply %11, %19 : tensor<2xf32>
    %cst_4 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %22 = stablehlo.add %21, %15 : tensor<2xf32>
    %23 = stablehlo.sqrt %22 : tensor<2xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %25 = stablehlo.divide %24, %23 : tensor<2xf32>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %27 = stablehlo.divide %26, %23 : tensor<2xf32>
    %28 = stablehlo.multiply %23, %23 : tensor<2xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %30 = stablehlo.divide %29, %28 : tensor<2xf32>
    %31 = stablehlo.multiply %4, %4 : tensor<2xf32>
    %32 = stablehlo.multiply %arg3, %4 : tensor<2xf32>
    %33 = stablehlo.multiply %4, %arg3 : tensor<2xf32>
    %34 = stablehlo.add %32, %33 : tensor<2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.reduce(%31 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.reduce(%34 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_10 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %37 = stablehlo.multiply %cst_10, %35 : tensor<f32>
    %cst_11 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %38 = stablehlo.multiply %cst_11, %36 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_13 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %41 = stablehlo.multiply %40, %39 : tensor<2xf32>
    %cst_14 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %43 = stablehlo.multiply %42, %41 : tensor<2xf32>
    %cst_15 = stablehlo.constant dense<4.700000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %45 = stablehlo.multiply %44, %41 : tensor<2xf32>
    %46 = stablehlo.negate %45 : tensor<2xf32>
    %47 = stablehlo.negate %41 : tensor<2xf32>
    %48 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %49 = stablehlo.multiply %48, %46 : tensor<2xf32>
    %50 = stablehlo.multiply %46, %arg3 : tensor<2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.reduce(%50 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %52 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %53 = stablehlo.multiply %52, %46 : tensor<2xf32>
    %54 = stablehlo.add %43, %53 : tensor<2xf32>
    %55 = stablehlo.multiply %46, %4 : tensor<2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.reduce(%55 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %57 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %58 = stablehlo.multiply %57, %47 : tensor<2xf32>
    %59 = stablehlo.add %54, %58 : tensor<2xf32>
    %60 = stablehlo.multiply %47, %4 : tensor<2xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.reduce(%60 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %62 = stablehlo.add %51, %61 : tensor<f32>
    %cst_19 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %63 = stablehlo.multiply %cst_19, %56 : tensor<f32>
    %cst_20 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %64 = stablehlo.multiply %cst_20, %62 : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %63, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %66 = stablehlo.broadcast_in_dim %64, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %67 = stablehlo.multiply %4, %65 : tensor<2xf32>
    %68 = stablehlo.add %49, %67 : tensor<2xf32>
    %69 = stablehlo.multiply %65, %arg3 : tensor<2xf32>
    %70 = stablehlo.add %59, %69 : tensor<2xf32>
    %71 = stablehlo.multiply %arg3, %65 : tensor<2xf32>
    %72 = stablehlo.add %70, %71 : tensor<2xf32>
    %73 = stablehlo.multiply %65, %4 : tensor<2xf32>
    %74 = stablehlo.add %68, %73 : tensor<2xf32>
    %75 = stablehlo.multiply %4, %66 : tensor<2xf32>
    %76 = stablehlo.add %72, %75 : tensor<2xf32>
    %77 = stablehlo.multiply %66, %4 : tensor<2xf32>
    %78 = stablehlo.add %76, %77 : tensor<2xf32>
    %79 = stablehlo.multiply %20, %45 : tensor<2xf32>
    %80 = stablehlo.multiply %45, %27 : tensor<2xf32>
    %81 = stablehlo.multiply %79, %30 : tensor<2xf32>
    %cst_21 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %83 = stablehlo.multiply %81, %82 : tensor<2xf32>
    %84 = stablehlo.negate %83 : tensor<2xf32>
    %85 = stablehlo.add %41, %84 : tensor<2xf32>
    %86 = stablehlo.multiply %85, %25 : tensor<2xf32>
    %87 = stablehlo.multiply %11, %80 : tensor<2xf32>
    %88 = stablehlo.multiply %80, %19 : tensor<2xf32>
    %cst_22 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %90 = stablehlo.multiply %89, %87 : tensor<2xf32>
    %91 = stablehlo.multiply %86, %17 : tensor<2xf32>
    %92 = stablehlo.add %90, %91 : tensor<2xf32>
    %cst_23 = stablehlo.constant dense<1.153000e+00> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %94 = stablehlo.multiply %93, %92 : tensor<2xf32>
    %95 = stablehlo.negate %88 : tensor<2xf32>
    %96 = stablehlo.negate %92 : tensor<2xf32>
    %97 = stablehlo.multiply %arg3, %95 : tensor<2xf32>
    %98 = stablehlo.multiply %95, %7 : tensor<2xf32>
    %99 = stablehlo.add %74, %98 : tensor<2xf32>
    %100 = stablehlo.negate %97 : tensor<2xf32>
    %101 = stablehlo.multiply %100, %8 : tensor<2xf32>
    %102 = stablehlo.add %78, %101 : tensor<2xf32>
    %103 = stablehlo.multiply %96, %6 : tensor<2xf32>
    %104 = stablehlo.add %102, %103 : tensor<2xf32>
    %cst_24 = stablehlo.constant dense<6.700000e-01> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %106 = stablehlo.multiply %105, %104 : tensor<2xf32>
    %107 = stablehlo.multiply %arg0, %106 : tensor<2xf32>
    %108 = stablehlo.multiply %106, %1 : tensor<2xf32>
    %109 = stablehlo.negate %107 : tensor<2xf32>
    %110 = stablehlo.add %108, %109 : tensor<2xf32>
    return %110, %92, %94, %99 : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
