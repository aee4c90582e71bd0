// import jax
// import jax.numpy as jnp
//
//
// def shifted_option_value(mu, scale, threshold, prior_w):
//     """Compute a shifted option value."""
//     delta = 1.36 - 1.162 * jnp.log1p(jnp.abs(mu))
//     z = (delta - threshold) / scale
//     attenuated = z / (1.0 + jnp.abs(z))
//     cdf = jax.scipy.stats.norm.cdf(attenuated)
//     pdf = jax.scipy.stats.norm.pdf(attenuated)
//     gain_ei = (delta - threshold) * cdf + scale * pdf
//     excess = gain_ei - 1.447 * prior_w
//     response = jax.nn.mish(excess - 0.2)
//     return 0.9 * response
//
//   mu: float32[] in [-2, 2]
//   scale: float32[] in [0.4, 1.5]
//   threshold: float32[] in [-0.5, 0.5]
//   prior_w: float32[] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_shifted_option_value attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.abs %arg0 : tensor<f32>
    %1 = stablehlo.log_plus_one %0 : tensor<f32>
    %cst = stablehlo.constant dense<1.162000e+00> : tensor<f32>
    %2 = stablehlo.multiply %cst, %1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.360000e+00> : tensor<f32>
    %3 = stablehlo.subtract %cst_0, %2 : tensor<f32>
    %4 = stablehlo.subtract %3, %arg2 : tensor<f32>
    %5 = stablehlo.divide %4, %arg1 : tensor<f32>
    %6 = stablehlo.abs %5 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.add %cst_1, %6 : tensor<f32>
    %8 = stablehlo.divide %5, %7 : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.subtract %8, %cst_2 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.divide %9, %cst_3 : tensor<f32>
    %cst_4 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %11 = stablehlo.multiply %10, %cst_4 : tensor<f32>
    %12 = stablehlo.abs %11 : tensor<f32>
    %cst_5 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %13 = stablehlo.compare LT, %12, %cst_5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %14 = chlo.erf %11 : tensor<f32> -> tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.add %cst_6, %14 : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.compare GT, %11, %cst_7, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %17 = chlo.erfc %12 : tensor<f32> -> tensor<f32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %18 = stablehlo.subtract %cst_8, %17 : tensor<f32>
    %19 = chlo.erfc %12 : tensor<f32> -> tensor<f32>
    %20 = stablehlo.select %16, %18, %19 : tensor<i1>, tensor<f32>
    %21 = stablehlo.select %13, %15, %20 : tensor<i1>, tensor<f32>
    %cst_9 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %22 = stablehlo.multiply %cst_9, %21 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = chlo.square %cst_10 : tensor<f32> -> tensor<f32>
    %cst_11 = stablehlo.constant dense<6.28318548> : tensor<f32>
    %24 = stablehlo.multiply %cst_11, %23 : tensor<f32>
    %25 = stablehlo.log %24 : tensor<f32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.subtract %8, %cst_12 : tensor<f32>
    %27 = chlo.square %26 : tensor<f32> -> tensor<f32>
    %28 = stablehlo.divide %27, %23 : tensor<f32>
    %29 = stablehlo.add %25, %28 : tensor<f32>
    %cst_13 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %30 = stablehlo.divide %29, %cst_13 : tensor<f32>
    %31 = stablehlo.exponential %30 : tensor<f32>
    %32 = stablehlo.subtract %3, %arg2 : tensor<f32>
    %33 = stablehlo.multiply %32, %22 : tensor<f32>
    %34 = stablehlo.multiply %arg1, %31 : tensor<f32>
    %35 = stablehlo.add %33, %34 : tensor<f32>
    %cst_14 = stablehlo.constant dense<1.447000e+00> : tensor<f32>
    %36 = stablehlo.multiply %cst_14, %arg3 : tensor<f32>
    %37 = stablehlo.subtract %35, %36 : tensor<f32>
    %cst_15 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %38 = stablehlo.subtract %37, %cst_15 : tensor<f32>
    %39 = call @mish(%38) : (tensor<f32>) -> tensor<f32>
    %cst_16 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %40 = stablehlo.multiply %cst_16, %39 : tensor<f32>
    return %40 : tensor<f32>
  }
  func.func private @mish(%arg0: tensor<f32>) -> tensor<f32> {
    %0 = call @softplus(%arg0) : (tensor<f32>) -> tensor<f32>
    %1 = stablehlo.tanh %0 : tensor<f32>
    %2 = stablehlo.multiply %arg0, %1 : tensor<f32>
    return %2 : tensor<f32>
  }
  func.func private @softplus(%arg0: tensor<f32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.maximum %arg0, %cst : tensor<f32>
    %1 = stablehlo.subtract %arg0, %cst : tensor<f32>
    %2 = stablehlo.compare NE, %1, %1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %3 = stablehlo.add %arg0, %cst : tensor<f32>
    %4 = stablehlo.abs %1 : tensor<f32>
    %5 = stablehlo.negate %4 : tensor<f32>
    %6 = stablehlo.exponential %5 : tensor<f32>
    %7 = stablehlo.log_plus_one %6 : tensor<f32>
    %8 = stablehlo.add %0, %7 : tensor<f32>
    %9 = stablehlo.select %2, %3, %8 : tensor<i1>, tensor<f32>
    return %9 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.abs %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.compare GE, %arg0, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %2 = stablehlo.log_plus_one %0 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.add %0, %cst_0 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.162000e+00> : tensor<f32>
    %4 = stablehlo.multiply %cst_1, %2 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.360000e+00> : tensor<f32>
    %5 = stablehlo.subtract %cst_2, %4 : tensor<f32>
    %6 = stablehlo.subtract %5, %arg2 : tensor<f32>
    %7 = stablehlo.divide %6, %arg1 : tensor<f32>
    %8 = stablehlo.multiply %arg1, %arg1 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.divide %cst_3, %8 : tensor<f32>
    %10 = stablehlo.abs %7 : tensor<f32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.compare GE, %7, %cst_4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.add %cst_5, %10 : tensor<f32>
    %13 = stablehlo.divide %7, %12 : tensor<f32>
    %14 = stablehlo.multiply %12, %12 : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.divide %cst_6, %14 : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.subtract %13, %cst_7 : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.divide %16, %cst_8 : tensor<f32>
    %cst_9 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %18 = stablehlo.multiply %17, %cst_9 : tensor<f32>
    %19 = stablehlo.abs %18 : tensor<f32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.compare GE, %18, %cst_10, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_11 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %21 = stablehlo.compare LT, %19, %cst_11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %22 = chlo.erf %18 : tensor<f32> -> tensor<f32>
    %23 = stablehlo.abs %18 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
    %24 = stablehlo.minimum %23, %cst_12 : tensor<f32>
    %25 = stablehlo.bitcast_convert %24 : (tensor<f32>) -> tensor<ui32>
    %c = stablehlo.constant dense<4294963200> : tensor<ui32>
    %26 = stablehlo.and %25, %c : tensor<ui32>
    %27 = stablehlo.bitcast_convert %26 : (tensor<ui32>) -> tensor<f32>
    %28 = stablehlo.subtract %24, %27 : tensor<f32>
    %29 = stablehlo.multiply %27, %27 : tensor<f32>
    %30 = stablehlo.add %24, %27 : tensor<f32>
    %31 = stablehlo.multiply %28, %30 : tensor<f32>
    %32 = stablehlo.negate %29 : tensor<f32>
    %33 = stablehlo.exponential %32 : tensor<f32>
    %34 = stablehlo.exponential %32 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<f32>
    %35 = stablehlo.negate %31 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_14 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_15 = stablehlo.constant dense<0.166666672> : tensor<f32>
    %cst_16 = stablehlo.constant dense<0.0416666679> : tensor<f32>
    %cst_17 = stablehlo.constant dense<0.00833333377> : tensor<f32>
    %36 = stablehlo.multiply %cst_17, %35 : tensor<f32>
    %37 = stablehlo.add %36, %cst_16 : tensor<f32>
    %38 = stablehlo.multiply %37, %35 : tensor<f32>
    %39 = stablehlo.add %38, %cst_15 : tensor<f32>
    %40 = stablehlo.multiply %39, %35 : tensor<f32>
    %41 = stablehlo.add %40, %cst_14 : tensor<f32>
    %42 = stablehlo.multiply %41, %35 : tensor<f32>
    %43 = stablehlo.add %42, %cst_13 : tensor<f32>
    %44 = stablehlo.multiply %35, %43 : tensor<f32>
    %45 = stablehlo.multiply %34, %44 : tensor<f32>
    %46 = stablehlo.add %34, %45 : tensor<f32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.add %cst_18, %22 : tensor<f32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.compare GT, %18, %cst_19, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %49 = chlo.erfc %19 : tensor<f32> -> tensor<f32>
    %50 = stablehlo.abs %19 : tensor<f32>
    %cst_20 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
    %51 = stablehlo.minimum %50, %cst_20 : tensor<f32>
    %52 = stablehlo.bitcast_convert %51 : (tensor<f32>) -> tensor<ui32>
    %c_21 = stablehlo.constant dense<4294963200> : tensor<ui32>
    %53 = stablehlo.and %52, %c_21 : tensor<ui32>
    %54 = stablehlo.bitcast_convert %53 : (tensor<ui32>) -> tensor<f32>
    %55 = stablehlo.subtract %51, %54 : tensor<f32>
    %56 = stablehlo.multiply %54, %54 : tensor<f32>
    %57 = stablehlo.add %51, %54 : tensor<f32>
    %58 = stablehlo.multiply %55, %57 : tensor<f32>
    %59 = stablehlo.negate %56 : tensor<f32>
    %60 = stablehlo.exponential %59 : tensor<f32>
    %61 = stablehlo.exponential %59 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<f32>
    %62 = stablehlo.negate %58 : tensor<f32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_23 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_24 = stablehlo.constant dense<0.166666672> : tensor<f32>
    %cst_25 = stablehlo.constant dense<0.0416666679> : tensor<f32>
    %cst_26 = stablehlo.constant dense<0.00833333377> : tensor<f32>
    %63 = stablehlo.multiply %cst_26, %62 : tensor<f32>
    %64 = stablehlo.add %63, %cst_25 : tensor<f32>
    %65 = stablehlo.multiply %64, %62 : tensor<f32>
    %66 = stablehlo.add %65, %cst_24 : tensor<f32>
    %67 = stablehlo.multiply %66, %62 : tensor<f32>
    %68 = stablehlo.add %67, %cst_23 : tensor<f32>
    %69 = stablehlo.multiply %68, %62 : tensor<f32>
    %70 = stablehlo.add %69, %cst_22 : tensor<f32>
    %71 = stablehlo.multiply %62, %70 : tensor<f32>
    %72 = stablehlo.multiply %61, %71 : tensor<f32>
    %73 = stablehlo.add %61, %72 : tensor<f32>
    %cst_27 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %74 = stablehlo.subtract %cst_27, %49 : tensor<f32>
    %75 = chlo.erfc %19 : tensor<f32> -> tensor<f32>
    %76 = stablehlo.abs %19 : tensor<f32>
    %cst_28 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
    %77 = stablehlo.minimum %76, %cst_28 : tensor<f32>
    %78 = stablehlo.bitcast_convert %77 : (tensor<f32>) -> tensor<ui32>
    %c_29 = stablehlo.constant dense<4294963200> : tensor<ui32>
    %79 = stablehlo.and %78, %c_29 : tensor<ui32>
    %80 = stablehlo.bitcast_convert %79 : (tensor<ui32>) -> tensor<f32>
    %81 = stablehlo.subtract %77, %80 : tensor<f32>
    %82 = stablehlo.multiply %80, %80 : tensor<f32>
    %83 = stablehlo.add %77, %80 : tensor<f32>
    %84 = stablehlo.multiply %81, %83 : tensor<f32>
    %85 = stablehlo.negate %82 : tensor<f32>
    %86 = stablehlo.exponential %85 : tensor<f32>
    %87 = stablehlo.exponential %85 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<f32>
    %88 = stablehlo.negate %84 : tensor<f32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_31 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_32 = stablehlo.constant dense<0.166666672> : tensor<f32>
    %cst_33 = stablehlo.constant dense<0.0416666679> : tensor<f32>
    %cst_34 = stablehlo.constant dense<0.00833333377> : tensor<f32>
    %89 = stablehlo.multiply %cst_34, %88 : tensor<f32>
    %90 = stablehlo.add %89, %cst_33 : tensor<f32>
    %91 = stablehlo.multiply %90, %88 : tensor<f32>
    %92 = stablehlo.add %91, %cst_32 : tensor<f32>
    %93 = stablehlo.multiply %92, %88 : tensor<f32>
    %94 = stablehlo.add %93, %cst_31 : tensor<f32>
    %95 = stablehlo.multiply %94, %88 : tensor<f32>
    %96 = stablehlo.add %95, %cst_30 : tensor<f32>
    %97 = stablehlo.multiply %88, %96 : tensor<f32>
    %98 = stablehlo.multiply %87, %97 : tensor<f32>
    %99 = stablehlo.add %87, %98 : tensor<f32>
    %100 = stablehlo.select %48, %74, %75 : tensor<i1>, tensor<f32>
    %101 = stablehlo.select %21, %47, %100 : tensor<i1>, tensor<f32>
    %cst_35 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %102 = stablehlo.multiply %cst_35, %101 : tensor<f32>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %103 = chlo.square %cst_36 : tensor<f32> -> tensor<f32>
    %cst_37 = stablehlo.constant dense<6.28318548> : tensor<f32>
    %104 = stablehlo.multiply %cst_37, %103 : tensor<f32>
    %105 = stablehlo.log %104 : tensor<f32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %106 = stablehlo.subtract %13, %cst_38 : tensor<f32>
    %107 = chlo.square %106 : tensor<f32> -> tensor<f32>
    %cst_39 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %108 = stablehlo.multiply %cst_39, %106 : tensor<f32>
    %109 = stablehlo.divide %107, %103 : tensor<f32>
    %110 = stablehlo.add %105, %109 : tensor<f32>
    %cst_40 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %111 = stablehlo.divide %110, %cst_40 : tensor<f32>
    %112 = stablehlo.exponential %111 : tensor<f32>
    %113 = stablehlo.subtract %5, %arg2 : tensor<f32>
    %114 = stablehlo.multiply %113, %102 : tensor<f32>
    %115 = stablehlo.multiply %arg1, %112 : tensor<f32>
    %116 = stablehlo.add %114, %115 : tensor<f32>
    %cst_41 = stablehlo.constant dense<1.447000e+00> : tensor<f32>
    %117 = stablehlo.multiply %cst_41, %arg3 : tensor<f32>
    %118 = stablehlo.subtract %116, %117 : tensor<f32>
    %cst_42 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %119 = stablehlo.subtract %118, %cst_42 : tensor<f32>
    %120:5 = call @mish(%119) : (tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
    %cst_43 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %121 = stablehlo.multiply %cst_43, %120#0 : tensor<f32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %122 = stablehlo.reduce(%121 init: %cst_44) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_45 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %123 = stablehlo.multiply %cst_45, %cst_46 : tensor<f32>
    %124 = call @mish_0(%120#1, %120#2, %120#3, %120#4, %119, %123) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %125 = stablehlo.negate %124 : tensor<f32>
    %cst_47 = stablehlo.constant dense<1.447000e+00> : tensor<f32>
    %126 = stablehlo.multiply %cst_47, %125 : tensor<f32>
    %127 = stablehlo.multiply %arg1, %124 : tensor<f32>
    %128 = stablehlo.multiply %124, %112 : tensor<f32>
    %129 = stablehlo.multiply %113, %124 : tensor<f32>
    %130 = stablehlo.multiply %124, %102 : tensor<f32>
    %131 = stablehlo.negate %130 : tensor<f32>
    %132 = stablehlo.multiply %127, %112 : tensor<f32>
    %cst_48 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %133 = stablehlo.divide %132, %cst_48 : tensor<f32>
    %134 = stablehlo.divide %133, %103 : tensor<f32>
    %135 = stablehlo.multiply %134, %108 : tensor<f32>
    %cst_49 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %136 = stablehlo.multiply %cst_49, %129 : tensor<f32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %137 = stablehlo.select %21, %cst_50, %136 : tensor<i1>, tensor<f32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %138 = stablehlo.select %21, %136, %cst_51 : tensor<i1>, tensor<f32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %139 = stablehlo.select %48, %cst_52, %137 : tensor<i1>, tensor<f32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %140 = stablehlo.select %48, %137, %cst_53 : tensor<i1>, tensor<f32>
    %cst_54 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %141 = stablehlo.multiply %cst_54, %139 : tensor<f32>
    %142 = stablehlo.multiply %141, %99 : tensor<f32>
    %143 = stablehlo.negate %140 : tensor<f32>
    %cst_55 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %144 = stablehlo.multiply %cst_55, %143 : tensor<f32>
    %145 = stablehlo.multiply %144, %73 : tensor<f32>
    %146 = stablehlo.add %142, %145 : tensor<f32>
    %cst_56 = stablehlo.constant dense<1.12837923> : tensor<f32>
    %147 = stablehlo.multiply %cst_56, %138 : tensor<f32>
    %148 = stablehlo.multiply %147, %46 : tensor<f32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %149 = stablehlo.select %20, %cst_57, %146 : tensor<i1>, tensor<f32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %150 = stablehlo.select %20, %146, %cst_58 : tensor<i1>, tensor<f32>
    %151 = stablehlo.negate %149 : tensor<f32>
    %152 = stablehlo.add %150, %151 : tensor<f32>
    %153 = stablehlo.add %148, %152 : tensor<f32>
    %cst_59 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %154 = stablehlo.multiply %153, %cst_59 : tensor<f32>
    %cst_60 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %155 = stablehlo.divide %154, %cst_60 : tensor<f32>
    %156 = stablehlo.add %135, %155 : tensor<f32>
    %157 = stablehlo.multiply %156, %15 : tensor<f32>
    %158 = stablehlo.multiply %157, %7 : tensor<f32>
    %159 = stablehlo.negate %158 : tensor<f32>
    %160 = stablehlo.divide %156, %12 : tensor<f32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %161 = stablehlo.select %11, %cst_61, %159 : tensor<i1>, tensor<f32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %162 = stablehlo.select %11, %159, %cst_62 : tensor<i1>, tensor<f32>
    %163 = stablehlo.negate %161 : tensor<f32>
    %164 = stablehlo.add %162, %163 : tensor<f32>
    %165 = stablehlo.add %160, %164 : tensor<f32>
    %166 = stablehlo.multiply %165, %9 : tensor<f32>
    %167 = stablehlo.multiply %166, %6 : tensor<f32>
    %168 = stablehlo.negate %167 : tensor<f32>
    %169 = stablehlo.divide %165, %arg1 : tensor<f32>
    %170 = stablehlo.add %128, %168 : tensor<f32>
    %171 = stablehlo.negate %169 : tensor<f32>
    %172 = stablehlo.add %130, %169 : tensor<f32>
    %173 = stablehlo.add %131, %171 : tensor<f32>
    %174 = stablehlo.negate %172 : tensor<f32>
    %cst_63 = stablehlo.constant dense<1.162000e+00> : tensor<f32>
    %175 = stablehlo.multiply %cst_63, %174 : tensor<f32>
    %176 = stablehlo.divide %175, %3 : tensor<f32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %177 = stablehlo.select %1, %cst_64, %176 : tensor<i1>, tensor<f32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %178 = stablehlo.select %1, %176, %cst_65 : tensor<i1>, tensor<f32>
    %179 = stablehlo.negate %177 : tensor<f32>
    %180 = stablehlo.add %178, %179 : tensor<f32>
    return %180, %170, %173, %126 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @mish(%arg0: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %0:3 = call @softplus(%arg0) : (tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
    %1 = stablehlo.tanh %0#0 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.add %cst, %1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.subtract %cst_0, %1 : tensor<f32>
    %4 = stablehlo.multiply %2, %3 : tensor<f32>
    %5 = stablehlo.multiply %arg0, %1 : tensor<f32>
    return %5, %0#1, %0#2, %4, %1 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @softplus(%arg0: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.maximum %arg0, %cst : tensor<f32>
    %1 = stablehlo.subtract %arg0, %cst : tensor<f32>
    %2 = stablehlo.compare NE, %1, %1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %3 = stablehlo.add %arg0, %cst : tensor<f32>
    %4 = stablehlo.abs %1 : tensor<f32>
    %5 = stablehlo.negate %4 : tensor<f32>
    %6 = stablehlo.exponential %5 : tensor<f32>
    %7 = stablehlo.log_plus_one %6 : tensor<f32>
    %8 = stablehlo.add %0, %7 : tensor<f32>
    %9 = stablehlo.select %2, %3, %8 : tensor<i1>, tensor<f32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %10 = stablehlo.compare EQ, %arg0, %cst_0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.select %10, %cst_1, %arg0 : tensor<i1>, tensor<f32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %12 = stablehlo.compare EQ, %9, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.select %12, %cst_3, %9 : tensor<i1>, tensor<f32>
    %14 = stablehlo.subtract %11, %13 : tensor<f32>
    %15 = stablehlo.exponential %14 : tensor<f32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %16 = stablehlo.compare EQ, %cst_4, %cst_5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.select %16, %cst_7, %cst_6 : tensor<i1>, tensor<f32>
    %cst_8 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %18 = stablehlo.compare EQ, %9, %cst_8, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.select %18, %cst_9, %9 : tensor<i1>, tensor<f32>
    %20 = stablehlo.subtract %17, %19 : tensor<f32>
    %21 = stablehlo.exponential %20 : tensor<f32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.multiply %cst_10, %21 : tensor<f32>
    return %9, %15, %22 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @mish_0(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg4, %arg5 : tensor<f32>
    %1 = stablehlo.multiply %arg5, %arg3 : tensor<f32>
    %2 = stablehlo.multiply %0, %arg2 : tensor<f32>
    %3 = call @softplus_1(%arg0, %arg1, %2) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %4 = stablehlo.add %1, %3 : tensor<f32>
    return %4 : tensor<f32>
  }
  func.func private @softplus_1(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg2, %arg0 : tensor<f32>
    return %0 : tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
