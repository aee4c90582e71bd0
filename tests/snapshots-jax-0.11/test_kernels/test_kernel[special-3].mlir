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
    %23 = chlo.square %18 : tensor<f32> -> tensor<f32>
    %24 = stablehlo.negate %23 : tensor<f32>
    %25 = stablehlo.exponential %24 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.add %cst_12, %22 : tensor<f32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.compare GT, %18, %cst_13, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %28 = chlo.erfc %19 : tensor<f32> -> tensor<f32>
    %29 = chlo.square %19 : tensor<f32> -> tensor<f32>
    %30 = stablehlo.negate %29 : tensor<f32>
    %31 = stablehlo.exponential %30 : tensor<f32>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %32 = stablehlo.subtract %cst_14, %28 : tensor<f32>
    %33 = chlo.erfc %19 : tensor<f32> -> tensor<f32>
    %34 = chlo.square %19 : tensor<f32> -> tensor<f32>
    %35 = stablehlo.negate %34 : tensor<f32>
    %36 = stablehlo.exponential %35 : tensor<f32>
    %37 = stablehlo.select %27, %32, %33 : tensor<i1>, tensor<f32>
    %38 = stablehlo.select %21, %26, %37 : tensor<i1>, tensor<f32>
    %cst_15 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %39 = stablehlo.multiply %cst_15, %38 : tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = chlo.square %cst_16 : tensor<f32> -> tensor<f32>
    %cst_17 = stablehlo.constant dense<6.28318548> : tensor<f32>
    %41 = stablehlo.multiply %cst_17, %40 : tensor<f32>
    %42 = stablehlo.log %41 : tensor<f32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.subtract %13, %cst_18 : tensor<f32>
    %44 = chlo.square %43 : tensor<f32> -> tensor<f32>
    %cst_19 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %45 = stablehlo.multiply %cst_19, %43 : tensor<f32>
    %46 = stablehlo.divide %44, %40 : tensor<f32>
    %47 = stablehlo.add %42, %46 : tensor<f32>
    %cst_20 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %48 = stablehlo.divide %47, %cst_20 : tensor<f32>
    %49 = stablehlo.exponential %48 : tensor<f32>
    %50 = stablehlo.subtract %5, %arg2 : tensor<f32>
    %51 = stablehlo.multiply %50, %39 : tensor<f32>
    %52 = stablehlo.multiply %arg1, %49 : tensor<f32>
    %53 = stablehlo.add %51, %52 : tensor<f32>
    %cst_21 = stablehlo.constant dense<1.447000e+00> : tensor<f32>
    %54 = stablehlo.multiply %cst_21, %arg3 : tensor<f32>
    %55 = stablehlo.subtract %53, %54 : tensor<f32>
    %cst_22 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %56 = stablehlo.subtract %55, %cst_22 : tensor<f32>
    %57:5 = call @mish(%56) : (tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
    %cst_23 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %58 = stablehlo.multiply %cst_23, %57#0 : tensor<f32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.reduce(%58 init: %cst_24) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_25 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %60 = stablehlo.multiply %cst_25, %cst_26 : tensor<f32>
    %61 = call @mish_0(%57#1, %57#2, %57#3, %57#4, %56, %60) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %62 = stablehlo.negate %61 : tensor<f32>
    %cst_27 = stablehlo.constant dense<1.447000e+00> : tensor<f32>
    %63 = stablehlo.multiply %cst_27, %62 : tensor<f32>
    %64 = stablehlo.multiply %arg1, %61 : tensor<f32>
    %65 = stablehlo.multiply %61, %49 : tensor<f32>
    %66 = stablehlo.multiply %50, %61 : tensor<f32>
    %67 = stablehlo.multiply %61, %39 : tensor<f32>
    %68 = stablehlo.negate %67 : tensor<f32>
    %69 = stablehlo.multiply %64, %49 : tensor<f32>
    %cst_28 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %70 = stablehlo.divide %69, %cst_28 : tensor<f32>
    %71 = stablehlo.divide %70, %40 : tensor<f32>
    %72 = stablehlo.multiply %71, %45 : tensor<f32>
    %cst_29 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %73 = stablehlo.multiply %cst_29, %66 : tensor<f32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.select %21, %cst_30, %73 : tensor<i1>, tensor<f32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.select %21, %73, %cst_31 : tensor<i1>, tensor<f32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.select %27, %cst_32, %74 : tensor<i1>, tensor<f32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.select %27, %74, %cst_33 : tensor<i1>, tensor<f32>
    %cst_34 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %78 = stablehlo.multiply %cst_34, %76 : tensor<f32>
    %79 = stablehlo.multiply %78, %36 : tensor<f32>
    %80 = stablehlo.negate %77 : tensor<f32>
    %cst_35 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %81 = stablehlo.multiply %cst_35, %80 : tensor<f32>
    %82 = stablehlo.multiply %81, %31 : tensor<f32>
    %83 = stablehlo.add %79, %82 : tensor<f32>
    %cst_36 = stablehlo.constant dense<1.12837923> : tensor<f32>
    %84 = stablehlo.multiply %cst_36, %75 : tensor<f32>
    %85 = stablehlo.multiply %84, %25 : tensor<f32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %86 = stablehlo.select %20, %cst_37, %83 : tensor<i1>, tensor<f32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %87 = stablehlo.select %20, %83, %cst_38 : tensor<i1>, tensor<f32>
    %88 = stablehlo.add %85, %87 : tensor<f32>
    %89 = stablehlo.negate %86 : tensor<f32>
    %90 = stablehlo.add %88, %89 : tensor<f32>
    %cst_39 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %91 = stablehlo.multiply %90, %cst_39 : tensor<f32>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %92 = stablehlo.divide %91, %cst_40 : tensor<f32>
    %93 = stablehlo.add %72, %92 : tensor<f32>
    %94 = stablehlo.multiply %93, %15 : tensor<f32>
    %95 = stablehlo.multiply %94, %7 : tensor<f32>
    %96 = stablehlo.negate %95 : tensor<f32>
    %97 = stablehlo.divide %93, %12 : tensor<f32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.select %11, %cst_41, %96 : tensor<i1>, tensor<f32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.select %11, %96, %cst_42 : tensor<i1>, tensor<f32>
    %100 = stablehlo.add %97, %99 : tensor<f32>
    %101 = stablehlo.negate %98 : tensor<f32>
    %102 = stablehlo.add %100, %101 : tensor<f32>
    %103 = stablehlo.multiply %102, %9 : tensor<f32>
    %104 = stablehlo.multiply %103, %6 : tensor<f32>
    %105 = stablehlo.negate %104 : tensor<f32>
    %106 = stablehlo.add %65, %105 : tensor<f32>
    %107 = stablehlo.divide %102, %arg1 : tensor<f32>
    %108 = stablehlo.negate %107 : tensor<f32>
    %109 = stablehlo.add %67, %107 : tensor<f32>
    %110 = stablehlo.add %68, %108 : tensor<f32>
    %111 = stablehlo.negate %109 : tensor<f32>
    %cst_43 = stablehlo.constant dense<1.162000e+00> : tensor<f32>
    %112 = stablehlo.multiply %cst_43, %111 : tensor<f32>
    %113 = stablehlo.divide %112, %3 : tensor<f32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %114 = stablehlo.select %1, %cst_44, %113 : tensor<i1>, tensor<f32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %115 = stablehlo.select %1, %113, %cst_45 : tensor<i1>, tensor<f32>
    %116 = stablehlo.negate %114 : tensor<f32>
    %117 = stablehlo.add %115, %116 : tensor<f32>
    return %117, %106, %110, %63 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
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
