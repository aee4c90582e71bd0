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
    %31 = stablehlo.multiply %20, %27 : tensor<2xf32>
    %32 = stablehlo.multiply %4, %4 : tensor<2xf32>
    %33 = stablehlo.multiply %arg3, %4 : tensor<2xf32>
    %34 = stablehlo.multiply %4, %arg3 : tensor<2xf32>
    %35 = stablehlo.add %33, %34 : tensor<2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.reduce(%32 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.reduce(%35 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_10 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %38 = stablehlo.multiply %cst_10, %36 : tensor<f32>
    %cst_11 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %39 = stablehlo.multiply %cst_11, %37 : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %41 = stablehlo.multiply %40, %4 : tensor<2xf32>
    %42 = stablehlo.broadcast_in_dim %39, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %43 = stablehlo.multiply %42, %4 : tensor<2xf32>
    %44 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %45 = stablehlo.multiply %44, %arg3 : tensor<2xf32>
    %46 = stablehlo.add %43, %45 : tensor<2xf32>
    %47 = stablehlo.subtract %23, %41 : tensor<2xf32>
    %48 = stablehlo.subtract %31, %46 : tensor<2xf32>
    %cst_12 = stablehlo.constant dense<4.700000e-01> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %50 = stablehlo.multiply %49, %48 : tensor<2xf32>
    %51 = stablehlo.add %47, %50 : tensor<2xf32>
    %cst_13 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %53 = stablehlo.multiply %52, %4 : tensor<2xf32>
    %54 = stablehlo.add %51, %53 : tensor<2xf32>
    %cst_14 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %56 = stablehlo.multiply %55, %54 : tensor<2xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.reduce(%56 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_17 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %60 = stablehlo.multiply %59, %58 : tensor<2xf32>
    %cst_18 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %62 = stablehlo.multiply %61, %60 : tensor<2xf32>
    %cst_19 = stablehlo.constant dense<4.700000e-01> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %64 = stablehlo.multiply %63, %60 : tensor<2xf32>
    %65 = stablehlo.negate %64 : tensor<2xf32>
    %66 = stablehlo.negate %60 : tensor<2xf32>
    %67 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %68 = stablehlo.multiply %67, %65 : tensor<2xf32>
    %69 = stablehlo.multiply %65, %arg3 : tensor<2xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.reduce(%69 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %71 = stablehlo.broadcast_in_dim %39, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %72 = stablehlo.multiply %71, %65 : tensor<2xf32>
    %73 = stablehlo.add %62, %72 : tensor<2xf32>
    %74 = stablehlo.multiply %65, %4 : tensor<2xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.reduce(%74 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %76 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %77 = stablehlo.multiply %76, %66 : tensor<2xf32>
    %78 = stablehlo.add %73, %77 : tensor<2xf32>
    %79 = stablehlo.multiply %66, %4 : tensor<2xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %80 = stablehlo.reduce(%79 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %81 = stablehlo.add %70, %80 : tensor<f32>
    %cst_23 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %82 = stablehlo.multiply %cst_23, %75 : tensor<f32>
    %cst_24 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %83 = stablehlo.multiply %cst_24, %81 : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %82, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %85 = stablehlo.broadcast_in_dim %83, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %86 = stablehlo.multiply %4, %84 : tensor<2xf32>
    %87 = stablehlo.add %68, %86 : tensor<2xf32>
    %88 = stablehlo.multiply %84, %arg3 : tensor<2xf32>
    %89 = stablehlo.add %78, %88 : tensor<2xf32>
    %90 = stablehlo.multiply %arg3, %84 : tensor<2xf32>
    %91 = stablehlo.add %89, %90 : tensor<2xf32>
    %92 = stablehlo.multiply %84, %4 : tensor<2xf32>
    %93 = stablehlo.add %87, %92 : tensor<2xf32>
    %94 = stablehlo.multiply %4, %85 : tensor<2xf32>
    %95 = stablehlo.add %91, %94 : tensor<2xf32>
    %96 = stablehlo.multiply %85, %4 : tensor<2xf32>
    %97 = stablehlo.add %95, %96 : tensor<2xf32>
    %98 = stablehlo.multiply %20, %64 : tensor<2xf32>
    %99 = stablehlo.multiply %64, %27 : tensor<2xf32>
    %100 = stablehlo.multiply %98, %30 : tensor<2xf32>
    %cst_25 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %102 = stablehlo.multiply %100, %101 : tensor<2xf32>
    %103 = stablehlo.negate %102 : tensor<2xf32>
    %104 = stablehlo.add %60, %103 : tensor<2xf32>
    %105 = stablehlo.multiply %104, %25 : tensor<2xf32>
    %106 = stablehlo.multiply %11, %99 : tensor<2xf32>
    %107 = stablehlo.multiply %99, %19 : tensor<2xf32>
    %cst_26 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %109 = stablehlo.multiply %108, %106 : tensor<2xf32>
    %110 = stablehlo.multiply %105, %17 : tensor<2xf32>
    %111 = stablehlo.add %109, %110 : tensor<2xf32>
    %cst_27 = stablehlo.constant dense<1.153000e+00> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %113 = stablehlo.multiply %112, %111 : tensor<2xf32>
    %114 = stablehlo.negate %107 : tensor<2xf32>
    %115 = stablehlo.negate %111 : tensor<2xf32>
    %116 = stablehlo.multiply %arg3, %114 : tensor<2xf32>
    %117 = stablehlo.multiply %114, %7 : tensor<2xf32>
    %118 = stablehlo.add %93, %117 : tensor<2xf32>
    %119 = stablehlo.negate %116 : tensor<2xf32>
    %120 = stablehlo.multiply %119, %8 : tensor<2xf32>
    %121 = stablehlo.add %97, %120 : tensor<2xf32>
    %122 = stablehlo.multiply %115, %6 : tensor<2xf32>
    %123 = stablehlo.add %121, %122 : tensor<2xf32>
    %cst_28 = stablehlo.constant dense<6.700000e-01> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %125 = stablehlo.multiply %124, %123 : tensor<2xf32>
    %126 = stablehlo.multiply %arg0, %125 : tensor<2xf32>
    %127 = stablehlo.multiply %125, %1 : tensor<2xf32>
    %128 = stablehlo.negate %126 : tensor<2xf32>
    %129 = stablehlo.add %127, %128 : tensor<2xf32>
    return %129, %111, %113, %118 : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
