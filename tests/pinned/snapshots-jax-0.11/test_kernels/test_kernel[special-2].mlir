// import jax
// import jax.numpy as jnp
//
//
// def fused_beta_normalizer_update(intensity, query, mix):
//     deviation = 1.0 - intensity**2
//     u_in = 2.3 + 1.619 * jnp.tanh(deviation)
//     contrast = 1.15 - 0.672 * query
//     ripple = jnp.sin(jnp.sinh(contrast))
//     safe = 2.3 + 1.619 * jnp.sin(ripple)
//     log_beta = jnp.log(jax.scipy.special.beta(u_in, safe))
//     slope = jax.scipy.special.digamma(u_in) - jax.scipy.special.digamma(u_in + safe)
//     interaction = log_beta * slope
//     weighted = 0.5 * interaction
//     relative = weighted / (1.94 + jnp.abs(mix))
//     log_scale = jax.nn.log_sigmoid(weighted)
//     log_term = jnp.log1p(jnp.abs(log_scale))
//     biased = relative + log_term
//     delta = weighted - 0.224 * jnp.tanh(weighted)
//     ratio_to = delta / (1.0 + jnp.abs(delta))
//     amplified = 0.95 * (biased * (0.2 - ratio_to))
//     activated = jax.nn.elu(weighted)
//     carrier = jnp.sin(1.786 * jax.nn.sigmoid(activated) + 0.42)
//     limited = jnp.clip(amplified + jnp.sin(carrier), -8.0, 8.0)
//     gap = weighted * jnp.sin(weighted) - 0.4
//     quotient = gap / (1.0 + jnp.abs(gap))
//     product = limited * quotient
//     return product
//
//   intensity: float32[] in [0.25, 1]
//   query: float32[] in [-1.5, 1.5]
//   mix: float32[] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_fused_beta_normalizer_update attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.subtract %cst, %0 : tensor<f32>
    %2 = stablehlo.tanh %1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.619000e+00> : tensor<f32>
    %3 = stablehlo.multiply %cst_0, %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<2.300000e+00> : tensor<f32>
    %4 = stablehlo.add %cst_1, %3 : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.67199999> : tensor<f32>
    %5 = stablehlo.multiply %cst_2, %arg1 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.150000e+00> : tensor<f32>
    %6 = stablehlo.subtract %cst_3, %5 : tensor<f32>
    %7 = chlo.sinh %6 : tensor<f32> -> tensor<f32>
    %8 = stablehlo.sine %7 : tensor<f32>
    %9 = stablehlo.sine %8 : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.619000e+00> : tensor<f32>
    %10 = stablehlo.multiply %cst_4, %9 : tensor<f32>
    %cst_5 = stablehlo.constant dense<2.300000e+00> : tensor<f32>
    %11 = stablehlo.add %cst_5, %10 : tensor<f32>
    %12 = call @gammasgn(%4) : (tensor<f32>) -> tensor<f32>
    %13 = call @gammasgn(%11) : (tensor<f32>) -> tensor<f32>
    %14 = stablehlo.multiply %12, %13 : tensor<f32>
    %15 = stablehlo.add %4, %11 : tensor<f32>
    %16 = call @gammasgn(%15) : (tensor<f32>) -> tensor<f32>
    %17 = stablehlo.multiply %14, %16 : tensor<f32>
    %18 = stablehlo.minimum %4, %11 : tensor<f32>
    %19 = stablehlo.maximum %4, %11 : tensor<f32>
    %20 = chlo.lgamma %18 : tensor<f32> -> tensor<f32>
    %21 = chlo.lgamma %19 : tensor<f32> -> tensor<f32>
    %22 = stablehlo.add %18, %19 : tensor<f32>
    %23 = chlo.lgamma %22 : tensor<f32> -> tensor<f32>
    %24 = stablehlo.subtract %21, %23 : tensor<f32>
    %25 = stablehlo.add %20, %24 : tensor<f32>
    %26 = chlo.lgamma %18 : tensor<f32> -> tensor<f32>
    %27 = stablehlo.divide %18, %19 : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.add %cst_6, %27 : tensor<f32>
    %29 = stablehlo.divide %27, %28 : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.add %cst_7, %27 : tensor<f32>
    %31 = stablehlo.divide %27, %30 : tensor<f32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %32 = stablehlo.subtract %18, %cst_8 : tensor<f32>
    %33 = stablehlo.add %19, %32 : tensor<f32>
    %34 = stablehlo.multiply %31, %31 : tensor<f32>
    %35 = stablehlo.add %31, %34 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.add %cst_9, %35 : tensor<f32>
    %37 = stablehlo.multiply %34, %36 : tensor<f32>
    %38 = stablehlo.add %31, %37 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.add %cst_10, %38 : tensor<f32>
    %40 = stablehlo.multiply %34, %39 : tensor<f32>
    %41 = stablehlo.add %31, %40 : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.add %cst_11, %41 : tensor<f32>
    %43 = stablehlo.multiply %34, %42 : tensor<f32>
    %44 = stablehlo.add %31, %43 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %45 = stablehlo.add %cst_12, %44 : tensor<f32>
    %46 = stablehlo.multiply %34, %45 : tensor<f32>
    %47 = stablehlo.add %31, %46 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %48 = stablehlo.add %cst_13, %47 : tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %49 = stablehlo.divide %cst_14, %19 : tensor<f32>
    %50 = stablehlo.multiply %49, %49 : tensor<f32>
    %cst_15 = stablehlo.constant dense<-0.00165322958> : tensor<f32>
    %51 = stablehlo.multiply %cst_15, %48 : tensor<f32>
    %52 = stablehlo.multiply %51, %50 : tensor<f32>
    %cst_16 = stablehlo.constant dense<8.373080e-04> : tensor<f32>
    %53 = stablehlo.multiply %cst_16, %45 : tensor<f32>
    %54 = stablehlo.add %52, %53 : tensor<f32>
    %55 = stablehlo.multiply %54, %50 : tensor<f32>
    %cst_17 = stablehlo.constant dense<-5.95202902E-4> : tensor<f32>
    %56 = stablehlo.multiply %cst_17, %42 : tensor<f32>
    %57 = stablehlo.add %55, %56 : tensor<f32>
    %58 = stablehlo.multiply %57, %50 : tensor<f32>
    %cst_18 = stablehlo.constant dense<7.93650688E-4> : tensor<f32>
    %59 = stablehlo.multiply %cst_18, %39 : tensor<f32>
    %60 = stablehlo.add %58, %59 : tensor<f32>
    %61 = stablehlo.multiply %60, %50 : tensor<f32>
    %cst_19 = stablehlo.constant dense<-0.00277777785> : tensor<f32>
    %62 = stablehlo.multiply %cst_19, %36 : tensor<f32>
    %63 = stablehlo.add %61, %62 : tensor<f32>
    %64 = stablehlo.multiply %63, %50 : tensor<f32>
    %cst_20 = stablehlo.constant dense<0.0833333358> : tensor<f32>
    %65 = stablehlo.add %64, %cst_20 : tensor<f32>
    %66 = stablehlo.divide %29, %19 : tensor<f32>
    %67 = stablehlo.multiply %65, %66 : tensor<f32>
    %68 = stablehlo.divide %18, %19 : tensor<f32>
    %69 = stablehlo.log_plus_one %68 : tensor<f32>
    %70 = stablehlo.multiply %33, %69 : tensor<f32>
    %71 = stablehlo.log %19 : tensor<f32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %72 = stablehlo.subtract %71, %cst_21 : tensor<f32>
    %73 = stablehlo.multiply %18, %72 : tensor<f32>
    %74 = stablehlo.compare LE, %70, %73, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %75 = stablehlo.subtract %67, %73 : tensor<f32>
    %76 = stablehlo.subtract %75, %70 : tensor<f32>
    %77 = stablehlo.subtract %67, %70 : tensor<f32>
    %78 = stablehlo.subtract %77, %73 : tensor<f32>
    %79 = call @_where(%74, %76, %78) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %80 = stablehlo.add %26, %79 : tensor<f32>
    %cst_22 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %81 = stablehlo.compare LT, %19, %cst_22, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %82 = call @_where(%81, %25, %80) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %83 = stablehlo.exponential %82 : tensor<f32>
    %84 = stablehlo.multiply %17, %83 : tensor<f32>
    %85 = stablehlo.log %84 : tensor<f32>
    %86 = chlo.digamma %4 : tensor<f32> -> tensor<f32>
    %87 = stablehlo.add %4, %11 : tensor<f32>
    %88 = chlo.digamma %87 : tensor<f32> -> tensor<f32>
    %89 = stablehlo.subtract %86, %88 : tensor<f32>
    %90 = stablehlo.multiply %85, %89 : tensor<f32>
    %cst_23 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %91 = stablehlo.multiply %cst_23, %90 : tensor<f32>
    %92 = stablehlo.abs %arg2 : tensor<f32>
    %cst_24 = stablehlo.constant dense<1.940000e+00> : tensor<f32>
    %93 = stablehlo.add %cst_24, %92 : tensor<f32>
    %94 = stablehlo.divide %91, %93 : tensor<f32>
    %95 = call @log_sigmoid(%91) : (tensor<f32>) -> tensor<f32>
    %96 = stablehlo.abs %95 : tensor<f32>
    %97 = stablehlo.log_plus_one %96 : tensor<f32>
    %98 = stablehlo.add %94, %97 : tensor<f32>
    %99 = stablehlo.tanh %91 : tensor<f32>
    %cst_25 = stablehlo.constant dense<2.240000e-01> : tensor<f32>
    %100 = stablehlo.multiply %cst_25, %99 : tensor<f32>
    %101 = stablehlo.subtract %91, %100 : tensor<f32>
    %102 = stablehlo.abs %101 : tensor<f32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %103 = stablehlo.add %cst_26, %102 : tensor<f32>
    %104 = stablehlo.divide %101, %103 : tensor<f32>
    %cst_27 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %105 = stablehlo.subtract %cst_27, %104 : tensor<f32>
    %106 = stablehlo.multiply %98, %105 : tensor<f32>
    %cst_28 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %107 = stablehlo.multiply %cst_28, %106 : tensor<f32>
    %108 = call @elu(%91) : (tensor<f32>) -> tensor<f32>
    %109 = stablehlo.negate %108 : tensor<f32>
    %110 = stablehlo.exponential %109 : tensor<f32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %111 = stablehlo.add %cst_29, %110 : tensor<f32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %112 = stablehlo.divide %cst_30, %111 : tensor<f32>
    %cst_31 = stablehlo.constant dense<1.786000e+00> : tensor<f32>
    %113 = stablehlo.multiply %cst_31, %112 : tensor<f32>
    %cst_32 = stablehlo.constant dense<4.200000e-01> : tensor<f32>
    %114 = stablehlo.add %113, %cst_32 : tensor<f32>
    %115 = stablehlo.sine %114 : tensor<f32>
    %116 = stablehlo.sine %115 : tensor<f32>
    %117 = stablehlo.add %107, %116 : tensor<f32>
    %cst_33 = stablehlo.constant dense<-8.000000e+00> : tensor<f32>
    %cst_34 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %118 = call @clip(%117, %cst_33, %cst_34) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %119 = stablehlo.sine %91 : tensor<f32>
    %120 = stablehlo.multiply %91, %119 : tensor<f32>
    %cst_35 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %121 = stablehlo.subtract %120, %cst_35 : tensor<f32>
    %122 = stablehlo.abs %121 : tensor<f32>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %123 = stablehlo.add %cst_36, %122 : tensor<f32>
    %124 = stablehlo.divide %121, %123 : tensor<f32>
    %125 = stablehlo.multiply %118, %124 : tensor<f32>
    return %125 : tensor<f32>
  }
  func.func private @gammasgn(%arg0: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.floor %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.compare LT, %arg0, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %2 = stablehlo.compare EQ, %arg0, %0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %3 = stablehlo.and %1, %2 : tensor<i1>
    %4 = stablehlo.compare NE, %arg0, %arg0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %5 = stablehlo.or %3, %4 : tensor<i1>
    %c = stablehlo.constant dense<2> : tensor<i32>
    %6 = call @remainder(%0, %c) : (tensor<f32>, tensor<i32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.compare NE, %6, %cst_0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %8 = stablehlo.and %1, %7 : tensor<i1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.compare EQ, %arg0, %cst_1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %10 = call @signbit(%arg0) : (tensor<f32>) -> tensor<i1>
    %11 = stablehlo.and %9, %10 : tensor<i1>
    %12 = stablehlo.or %8, %11 : tensor<i1>
    %c_2 = stablehlo.constant dense<false> : tensor<i1>
    %13 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i1>) -> tensor<1xi1>
    %14 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<i1>) -> tensor<1xi1>
    %15 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<i1>) -> tensor<1xi1>
    %16 = stablehlo.concatenate %13, %14, %15, dim = 0 : (tensor<1xi1>, tensor<1xi1>, tensor<1xi1>) -> tensor<3xi1>
    %17 = call @argmax(%16) : (tensor<3xi1>) -> tensor<i32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %cst_5 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %c_6 = stablehlo.constant dense<1> : tensor<i32>
    %18 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<i32>
    %19 = stablehlo.compare LT, %17, %18, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_7 = stablehlo.constant dense<2> : tensor<i32>
    %20 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<i32>
    %21 = stablehlo.compare LT, %17, %20, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %22 = stablehlo.select %21, %cst_4, %cst_5 : tensor<i1>, tensor<f32>
    %23 = stablehlo.select %19, %cst_3, %22 : tensor<i1>, tensor<f32>
    return %23 : tensor<f32>
  }
  func.func private @remainder(%arg0: tensor<f32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.remainder %arg0, %0 : tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.compare NE, %1, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.compare LT, %1, %cst_0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.compare LT, %0, %cst_1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %5 = stablehlo.compare NE, %3, %4, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %6 = stablehlo.and %5, %2 : tensor<i1>
    %7 = stablehlo.add %1, %0 : tensor<f32>
    %8 = stablehlo.select %6, %7, %1 : tensor<i1>, tensor<f32>
    return %8 : tensor<f32>
  }
  func.func private @signbit(%arg0: tensor<f32>) -> tensor<i1> {
    %0 = stablehlo.bitcast_convert %arg0 : (tensor<f32>) -> tensor<i32>
    %c = stablehlo.constant dense<31> : tensor<i32>
    %1 = stablehlo.shift_right_arithmetic %0, %c : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<i32>
    %3 = stablehlo.compare NE, %1, %2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %4 = stablehlo.convert %3 : tensor<i1>
    return %4 : tensor<i1>
  }
  func.func private @argmax(%arg0: tensor<3xi1>) -> tensor<i32> {
    %0 = stablehlo.iota dim = 0 : tensor<3xi32>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1:2 = stablehlo.reduce(%arg0 init: %c), (%0 init: %c_0) across dimensions = [0] : (tensor<3xi1>, tensor<3xi32>, tensor<i1>, tensor<i32>) -> (tensor<i1>, tensor<i32>)
     reducer(%arg1: tensor<i1>, %arg3: tensor<i1>) (%arg2: tensor<i32>, %arg4: tensor<i32>)  {
      %2 = stablehlo.compare GT, %arg1, %arg3, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %3 = stablehlo.compare NE, %arg1, %arg1, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %4 = stablehlo.or %2, %3 : tensor<i1>
      %5 = stablehlo.compare EQ, %arg1, %arg3, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %6 = stablehlo.compare LT, %arg2, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %7 = stablehlo.and %5, %6 : tensor<i1>
      %8 = stablehlo.or %4, %7 : tensor<i1>
      %9 = stablehlo.select %4, %arg1, %arg3 : tensor<i1>, tensor<i1>
      %10 = stablehlo.select %8, %arg2, %arg4 : tensor<i1>, tensor<i32>
      stablehlo.return %9, %10 : tensor<i1>, tensor<i32>
    }
    return %1#1 : tensor<i32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
  func.func private @log_sigmoid(%arg0: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.negate %arg0 : tensor<f32>
    %1 = call @softplus(%0) : (tensor<f32>) -> tensor<f32>
    %2 = stablehlo.negate %1 : tensor<f32>
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
  func.func private @elu(%arg0: tensor<f32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.compare GT, %arg0, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.compare GT, %arg0, %cst_0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = call @_where_0(%1, %cst_1, %arg0) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %3 = stablehlo.exponential_minus_one %2 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.multiply %cst_2, %3 : tensor<f32>
    %5 = call @_where(%0, %arg0, %4) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    return %5 : tensor<f32>
  }
  func.func private @_where_0(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<i1>, tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @clip(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.maximum %0, %arg0 : tensor<f32>
    %2 = stablehlo.convert %arg2 : tensor<f32>
    %3 = stablehlo.minimum %2, %1 : tensor<f32>
    return %3 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.multiply %cst, %arg0 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.subtract %cst_0, %0 : tensor<f32>
    %3 = stablehlo.tanh %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.add %cst_1, %3 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.subtract %cst_2, %3 : tensor<f32>
    %6 = stablehlo.multiply %4, %5 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.619000e+00> : tensor<f32>
    %7 = stablehlo.multiply %cst_3, %3 : tensor<f32>
    %cst_4 = stablehlo.constant dense<2.300000e+00> : tensor<f32>
    %8 = stablehlo.add %cst_4, %7 : tensor<f32>
    %cst_5 = stablehlo.constant dense<0.67199999> : tensor<f32>
    %9 = stablehlo.multiply %cst_5, %arg1 : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.150000e+00> : tensor<f32>
    %10 = stablehlo.subtract %cst_6, %9 : tensor<f32>
    %11 = chlo.sinh %10 : tensor<f32> -> tensor<f32>
    %12 = chlo.cosh %10 : tensor<f32> -> tensor<f32>
    %13 = stablehlo.sine %11 : tensor<f32>
    %14 = stablehlo.cosine %11 : tensor<f32>
    %15 = stablehlo.sine %13 : tensor<f32>
    %16 = stablehlo.cosine %13 : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.619000e+00> : tensor<f32>
    %17 = stablehlo.multiply %cst_7, %15 : tensor<f32>
    %cst_8 = stablehlo.constant dense<2.300000e+00> : tensor<f32>
    %18 = stablehlo.add %cst_8, %17 : tensor<f32>
    %19 = call @gammasgn(%8) : (tensor<f32>) -> tensor<f32>
    %20 = call @gammasgn(%18) : (tensor<f32>) -> tensor<f32>
    %21 = stablehlo.multiply %19, %20 : tensor<f32>
    %22 = stablehlo.add %8, %18 : tensor<f32>
    %23 = call @gammasgn(%22) : (tensor<f32>) -> tensor<f32>
    %24 = stablehlo.multiply %21, %23 : tensor<f32>
    %25 = stablehlo.minimum %8, %18 : tensor<f32>
    %26 = stablehlo.compare GT, %18, %8, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %27 = stablehlo.compare EQ, %18, %8, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %28 = stablehlo.select %27, %cst_10, %cst_9 : tensor<i1>, tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.select %26, %cst_11, %28 : tensor<i1>, tensor<f32>
    %30 = stablehlo.compare GT, %8, %18, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %31 = stablehlo.compare EQ, %8, %18, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %32 = stablehlo.select %31, %cst_13, %cst_12 : tensor<i1>, tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.select %30, %cst_14, %32 : tensor<i1>, tensor<f32>
    %34 = stablehlo.maximum %8, %18 : tensor<f32>
    %35 = stablehlo.compare GT, %8, %18, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %36 = stablehlo.compare EQ, %8, %18, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_16 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %37 = stablehlo.select %36, %cst_16, %cst_15 : tensor<i1>, tensor<f32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %38 = stablehlo.select %35, %cst_17, %37 : tensor<i1>, tensor<f32>
    %39 = stablehlo.compare GT, %18, %8, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %40 = stablehlo.compare EQ, %18, %8, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_19 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %41 = stablehlo.select %40, %cst_19, %cst_18 : tensor<i1>, tensor<f32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.select %39, %cst_20, %41 : tensor<i1>, tensor<f32>
    %43 = chlo.lgamma %25 : tensor<f32> -> tensor<f32>
    %44 = chlo.digamma %25 : tensor<f32> -> tensor<f32>
    %45 = chlo.lgamma %34 : tensor<f32> -> tensor<f32>
    %46 = chlo.digamma %34 : tensor<f32> -> tensor<f32>
    %47 = stablehlo.add %25, %34 : tensor<f32>
    %48 = chlo.lgamma %47 : tensor<f32> -> tensor<f32>
    %49 = chlo.digamma %47 : tensor<f32> -> tensor<f32>
    %50 = stablehlo.subtract %45, %48 : tensor<f32>
    %51 = stablehlo.add %43, %50 : tensor<f32>
    %52 = chlo.lgamma %25 : tensor<f32> -> tensor<f32>
    %53 = chlo.digamma %25 : tensor<f32> -> tensor<f32>
    %54 = stablehlo.divide %25, %34 : tensor<f32>
    %55 = stablehlo.multiply %34, %34 : tensor<f32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %56 = stablehlo.divide %cst_21, %55 : tensor<f32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %57 = stablehlo.add %cst_22, %54 : tensor<f32>
    %58 = stablehlo.divide %54, %57 : tensor<f32>
    %59 = stablehlo.multiply %57, %57 : tensor<f32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %60 = stablehlo.divide %cst_23, %59 : tensor<f32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %61 = stablehlo.add %cst_24, %54 : tensor<f32>
    %62 = stablehlo.divide %54, %61 : tensor<f32>
    %63 = stablehlo.multiply %61, %61 : tensor<f32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.divide %cst_25, %63 : tensor<f32>
    %cst_26 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %65 = stablehlo.subtract %25, %cst_26 : tensor<f32>
    %66 = stablehlo.add %34, %65 : tensor<f32>
    %67 = stablehlo.multiply %62, %62 : tensor<f32>
    %68 = stablehlo.add %62, %67 : tensor<f32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %69 = stablehlo.add %cst_27, %68 : tensor<f32>
    %70 = stablehlo.multiply %67, %69 : tensor<f32>
    %71 = stablehlo.add %62, %70 : tensor<f32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %72 = stablehlo.add %cst_28, %71 : tensor<f32>
    %73 = stablehlo.multiply %67, %72 : tensor<f32>
    %74 = stablehlo.add %62, %73 : tensor<f32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %75 = stablehlo.add %cst_29, %74 : tensor<f32>
    %76 = stablehlo.multiply %67, %75 : tensor<f32>
    %77 = stablehlo.add %62, %76 : tensor<f32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %78 = stablehlo.add %cst_30, %77 : tensor<f32>
    %79 = stablehlo.multiply %67, %78 : tensor<f32>
    %80 = stablehlo.add %62, %79 : tensor<f32>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %81 = stablehlo.add %cst_31, %80 : tensor<f32>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %82 = stablehlo.divide %cst_32, %34 : tensor<f32>
    %83 = stablehlo.multiply %34, %34 : tensor<f32>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %84 = stablehlo.divide %cst_33, %83 : tensor<f32>
    %85 = stablehlo.multiply %82, %82 : tensor<f32>
    %cst_34 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %86 = stablehlo.multiply %cst_34, %82 : tensor<f32>
    %cst_35 = stablehlo.constant dense<-0.00165322958> : tensor<f32>
    %87 = stablehlo.multiply %cst_35, %81 : tensor<f32>
    %88 = stablehlo.multiply %87, %85 : tensor<f32>
    %cst_36 = stablehlo.constant dense<8.373080e-04> : tensor<f32>
    %89 = stablehlo.multiply %cst_36, %78 : tensor<f32>
    %90 = stablehlo.add %88, %89 : tensor<f32>
    %91 = stablehlo.multiply %90, %85 : tensor<f32>
    %cst_37 = stablehlo.constant dense<-5.95202902E-4> : tensor<f32>
    %92 = stablehlo.multiply %cst_37, %75 : tensor<f32>
    %93 = stablehlo.add %91, %92 : tensor<f32>
    %94 = stablehlo.multiply %93, %85 : tensor<f32>
    %cst_38 = stablehlo.constant dense<7.93650688E-4> : tensor<f32>
    %95 = stablehlo.multiply %cst_38, %72 : tensor<f32>
    %96 = stablehlo.add %94, %95 : tensor<f32>
    %97 = stablehlo.multiply %96, %85 : tensor<f32>
    %cst_39 = stablehlo.constant dense<-0.00277777785> : tensor<f32>
    %98 = stablehlo.multiply %cst_39, %69 : tensor<f32>
    %99 = stablehlo.add %97, %98 : tensor<f32>
    %100 = stablehlo.multiply %99, %85 : tensor<f32>
    %cst_40 = stablehlo.constant dense<0.0833333358> : tensor<f32>
    %101 = stablehlo.add %100, %cst_40 : tensor<f32>
    %102 = stablehlo.divide %58, %34 : tensor<f32>
    %103 = stablehlo.multiply %34, %34 : tensor<f32>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %104 = stablehlo.divide %cst_41, %103 : tensor<f32>
    %105 = stablehlo.multiply %101, %102 : tensor<f32>
    %106 = stablehlo.divide %25, %34 : tensor<f32>
    %107 = stablehlo.multiply %34, %34 : tensor<f32>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %108 = stablehlo.divide %cst_42, %107 : tensor<f32>
    %109 = stablehlo.log_plus_one %106 : tensor<f32>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %110 = stablehlo.add %106, %cst_43 : tensor<f32>
    %111 = stablehlo.multiply %66, %109 : tensor<f32>
    %112 = stablehlo.log %34 : tensor<f32>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %113 = stablehlo.subtract %112, %cst_44 : tensor<f32>
    %114 = stablehlo.multiply %25, %113 : tensor<f32>
    %115 = stablehlo.compare LE, %111, %114, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %116 = stablehlo.subtract %105, %114 : tensor<f32>
    %117 = stablehlo.subtract %116, %111 : tensor<f32>
    %118 = stablehlo.subtract %105, %111 : tensor<f32>
    %119 = stablehlo.subtract %118, %114 : tensor<f32>
    %120 = call @_where(%115, %117, %119) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %121 = stablehlo.add %52, %120 : tensor<f32>
    %cst_45 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %122 = stablehlo.compare LT, %34, %cst_45, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %123 = call @_where(%122, %51, %121) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %124 = stablehlo.exponential %123 : tensor<f32>
    %125 = stablehlo.multiply %24, %124 : tensor<f32>
    %126 = stablehlo.log %125 : tensor<f32>
    %127 = chlo.digamma %8 : tensor<f32> -> tensor<f32>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %128 = chlo.polygamma %cst_46, %8 : tensor<f32>, tensor<f32> -> tensor<f32>
    %129 = stablehlo.add %8, %18 : tensor<f32>
    %130 = chlo.digamma %129 : tensor<f32> -> tensor<f32>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %131 = chlo.polygamma %cst_47, %129 : tensor<f32>, tensor<f32> -> tensor<f32>
    %132 = stablehlo.subtract %127, %130 : tensor<f32>
    %133 = stablehlo.multiply %126, %132 : tensor<f32>
    %cst_48 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %134 = stablehlo.multiply %cst_48, %133 : tensor<f32>
    %135 = stablehlo.abs %arg2 : tensor<f32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %136 = stablehlo.compare GE, %arg2, %cst_49, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_50 = stablehlo.constant dense<1.940000e+00> : tensor<f32>
    %137 = stablehlo.add %cst_50, %135 : tensor<f32>
    %138 = stablehlo.divide %134, %137 : tensor<f32>
    %139 = stablehlo.multiply %137, %137 : tensor<f32>
    %cst_51 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %140 = stablehlo.divide %cst_51, %139 : tensor<f32>
    %141:2 = call @log_sigmoid(%134) : (tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %142 = stablehlo.abs %141#0 : tensor<f32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %143 = stablehlo.compare GE, %141#0, %cst_52, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %144 = stablehlo.log_plus_one %142 : tensor<f32>
    %cst_53 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %145 = stablehlo.add %142, %cst_53 : tensor<f32>
    %146 = stablehlo.add %138, %144 : tensor<f32>
    %147 = stablehlo.tanh %134 : tensor<f32>
    %cst_54 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %148 = stablehlo.add %cst_54, %147 : tensor<f32>
    %cst_55 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %149 = stablehlo.subtract %cst_55, %147 : tensor<f32>
    %150 = stablehlo.multiply %148, %149 : tensor<f32>
    %cst_56 = stablehlo.constant dense<2.240000e-01> : tensor<f32>
    %151 = stablehlo.multiply %cst_56, %147 : tensor<f32>
    %152 = stablehlo.subtract %134, %151 : tensor<f32>
    %153 = stablehlo.abs %152 : tensor<f32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %154 = stablehlo.compare GE, %152, %cst_57, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_58 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %155 = stablehlo.add %cst_58, %153 : tensor<f32>
    %156 = stablehlo.divide %152, %155 : tensor<f32>
    %157 = stablehlo.multiply %155, %155 : tensor<f32>
    %cst_59 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %158 = stablehlo.divide %cst_59, %157 : tensor<f32>
    %cst_60 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %159 = stablehlo.subtract %cst_60, %156 : tensor<f32>
    %160 = stablehlo.multiply %146, %159 : tensor<f32>
    %cst_61 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %161 = stablehlo.multiply %cst_61, %160 : tensor<f32>
    %162:4 = call @elu(%134) : (tensor<f32>) -> (tensor<f32>, tensor<i1>, tensor<f32>, tensor<i1>)
    %163 = stablehlo.negate %162#0 : tensor<f32>
    %164 = stablehlo.exponential %163 : tensor<f32>
    %cst_62 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %165 = stablehlo.add %cst_62, %164 : tensor<f32>
    %cst_63 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %166 = stablehlo.divide %cst_63, %165 : tensor<f32>
    %cst_64 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %167 = stablehlo.subtract %cst_64, %166 : tensor<f32>
    %168 = stablehlo.multiply %166, %167 : tensor<f32>
    %cst_65 = stablehlo.constant dense<1.786000e+00> : tensor<f32>
    %169 = stablehlo.multiply %cst_65, %166 : tensor<f32>
    %cst_66 = stablehlo.constant dense<4.200000e-01> : tensor<f32>
    %170 = stablehlo.add %169, %cst_66 : tensor<f32>
    %171 = stablehlo.sine %170 : tensor<f32>
    %172 = stablehlo.cosine %170 : tensor<f32>
    %173 = stablehlo.sine %171 : tensor<f32>
    %174 = stablehlo.cosine %171 : tensor<f32>
    %175 = stablehlo.add %161, %173 : tensor<f32>
    %cst_67 = stablehlo.constant dense<-8.000000e+00> : tensor<f32>
    %cst_68 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %176:3 = call @clip(%175, %cst_67, %cst_68) : (tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
    %177 = stablehlo.sine %134 : tensor<f32>
    %178 = stablehlo.cosine %134 : tensor<f32>
    %179 = stablehlo.multiply %134, %177 : tensor<f32>
    %cst_69 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %180 = stablehlo.subtract %179, %cst_69 : tensor<f32>
    %181 = stablehlo.abs %180 : tensor<f32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %182 = stablehlo.compare GE, %180, %cst_70, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_71 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %183 = stablehlo.add %cst_71, %181 : tensor<f32>
    %184 = stablehlo.divide %180, %183 : tensor<f32>
    %185 = stablehlo.multiply %183, %183 : tensor<f32>
    %cst_72 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %186 = stablehlo.divide %cst_72, %185 : tensor<f32>
    %cst_73 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %187 = stablehlo.multiply %176#0, %cst_73 : tensor<f32>
    %cst_74 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %188 = stablehlo.multiply %cst_74, %184 : tensor<f32>
    %189 = stablehlo.multiply %187, %186 : tensor<f32>
    %190 = stablehlo.multiply %189, %180 : tensor<f32>
    %191 = stablehlo.negate %190 : tensor<f32>
    %192 = stablehlo.divide %187, %183 : tensor<f32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %193 = stablehlo.select %182, %cst_75, %191 : tensor<i1>, tensor<f32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %194 = stablehlo.select %182, %191, %cst_76 : tensor<i1>, tensor<f32>
    %195 = stablehlo.add %192, %194 : tensor<f32>
    %196 = stablehlo.negate %193 : tensor<f32>
    %197 = stablehlo.add %195, %196 : tensor<f32>
    %198 = stablehlo.multiply %134, %197 : tensor<f32>
    %199 = stablehlo.multiply %197, %177 : tensor<f32>
    %200 = stablehlo.multiply %198, %178 : tensor<f32>
    %201 = stablehlo.add %199, %200 : tensor<f32>
    %202 = call @clip_2(%176#1, %176#2, %188) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %203 = stablehlo.multiply %202, %174 : tensor<f32>
    %204 = stablehlo.multiply %203, %172 : tensor<f32>
    %cst_77 = stablehlo.constant dense<1.786000e+00> : tensor<f32>
    %205 = stablehlo.multiply %cst_77, %204 : tensor<f32>
    %206 = stablehlo.multiply %205, %168 : tensor<f32>
    %207 = call @elu_3(%162#1, %162#2, %162#3, %206) : (tensor<i1>, tensor<f32>, tensor<i1>, tensor<f32>) -> tensor<f32>
    %208 = stablehlo.add %201, %207 : tensor<f32>
    %cst_78 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %209 = stablehlo.multiply %cst_78, %202 : tensor<f32>
    %210 = stablehlo.multiply %146, %209 : tensor<f32>
    %211 = stablehlo.multiply %209, %159 : tensor<f32>
    %212 = stablehlo.negate %210 : tensor<f32>
    %213 = stablehlo.multiply %212, %158 : tensor<f32>
    %214 = stablehlo.multiply %213, %152 : tensor<f32>
    %215 = stablehlo.negate %214 : tensor<f32>
    %216 = stablehlo.divide %212, %155 : tensor<f32>
    %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %217 = stablehlo.select %154, %cst_79, %215 : tensor<i1>, tensor<f32>
    %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %218 = stablehlo.select %154, %215, %cst_80 : tensor<i1>, tensor<f32>
    %219 = stablehlo.add %216, %218 : tensor<f32>
    %220 = stablehlo.negate %217 : tensor<f32>
    %221 = stablehlo.add %219, %220 : tensor<f32>
    %222 = stablehlo.negate %221 : tensor<f32>
    %223 = stablehlo.add %208, %221 : tensor<f32>
    %cst_81 = stablehlo.constant dense<2.240000e-01> : tensor<f32>
    %224 = stablehlo.multiply %cst_81, %222 : tensor<f32>
    %225 = stablehlo.multiply %224, %150 : tensor<f32>
    %226 = stablehlo.add %223, %225 : tensor<f32>
    %227 = stablehlo.divide %211, %145 : tensor<f32>
    %cst_82 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %228 = stablehlo.select %143, %cst_82, %227 : tensor<i1>, tensor<f32>
    %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %229 = stablehlo.select %143, %227, %cst_83 : tensor<i1>, tensor<f32>
    %230 = stablehlo.negate %228 : tensor<f32>
    %231 = stablehlo.add %229, %230 : tensor<f32>
    %232 = call @log_sigmoid_6(%141#1, %231) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %233 = stablehlo.add %226, %232 : tensor<f32>
    %234 = stablehlo.multiply %211, %140 : tensor<f32>
    %235 = stablehlo.multiply %234, %134 : tensor<f32>
    %236 = stablehlo.negate %235 : tensor<f32>
    %237 = stablehlo.divide %211, %137 : tensor<f32>
    %238 = stablehlo.add %233, %237 : tensor<f32>
    %cst_84 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %239 = stablehlo.select %136, %cst_84, %236 : tensor<i1>, tensor<f32>
    %cst_85 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %240 = stablehlo.select %136, %236, %cst_85 : tensor<i1>, tensor<f32>
    %241 = stablehlo.negate %239 : tensor<f32>
    %242 = stablehlo.add %240, %241 : tensor<f32>
    %cst_86 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %243 = stablehlo.multiply %cst_86, %238 : tensor<f32>
    %244 = stablehlo.multiply %126, %243 : tensor<f32>
    %245 = stablehlo.multiply %243, %132 : tensor<f32>
    %246 = stablehlo.negate %244 : tensor<f32>
    %247 = stablehlo.multiply %246, %131 : tensor<f32>
    %248 = stablehlo.multiply %244, %128 : tensor<f32>
    %249 = stablehlo.add %247, %248 : tensor<f32>
    %250 = stablehlo.divide %245, %125 : tensor<f32>
    %251 = stablehlo.multiply %24, %250 : tensor<f32>
    %252 = stablehlo.multiply %251, %124 : tensor<f32>
    %253:2 = call @_where_8(%122, %252) : (tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %254:2 = call @_where_8(%115, %253#1) : (tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %255 = stablehlo.negate %254#1 : tensor<f32>
    %256 = stablehlo.negate %254#1 : tensor<f32>
    %257 = stablehlo.negate %254#0 : tensor<f32>
    %258 = stablehlo.add %256, %257 : tensor<f32>
    %259 = stablehlo.negate %254#0 : tensor<f32>
    %260 = stablehlo.add %254#1, %254#0 : tensor<f32>
    %261 = stablehlo.add %255, %259 : tensor<f32>
    %262 = stablehlo.multiply %25, %261 : tensor<f32>
    %263 = stablehlo.multiply %261, %113 : tensor<f32>
    %264 = stablehlo.divide %262, %34 : tensor<f32>
    %265 = stablehlo.multiply %66, %258 : tensor<f32>
    %266 = stablehlo.multiply %258, %109 : tensor<f32>
    %267 = stablehlo.divide %265, %110 : tensor<f32>
    %268 = stablehlo.multiply %267, %108 : tensor<f32>
    %269 = stablehlo.multiply %268, %25 : tensor<f32>
    %270 = stablehlo.negate %269 : tensor<f32>
    %271 = stablehlo.add %264, %270 : tensor<f32>
    %272 = stablehlo.divide %267, %34 : tensor<f32>
    %273 = stablehlo.add %263, %272 : tensor<f32>
    %274 = stablehlo.multiply %101, %260 : tensor<f32>
    %275 = stablehlo.multiply %260, %102 : tensor<f32>
    %276 = stablehlo.multiply %274, %104 : tensor<f32>
    %277 = stablehlo.multiply %276, %58 : tensor<f32>
    %278 = stablehlo.negate %277 : tensor<f32>
    %279 = stablehlo.add %271, %278 : tensor<f32>
    %280 = stablehlo.divide %274, %34 : tensor<f32>
    %281 = stablehlo.multiply %99, %275 : tensor<f32>
    %282 = stablehlo.multiply %275, %85 : tensor<f32>
    %cst_87 = stablehlo.constant dense<-0.00277777785> : tensor<f32>
    %283 = stablehlo.multiply %cst_87, %282 : tensor<f32>
    %284 = stablehlo.multiply %96, %282 : tensor<f32>
    %285 = stablehlo.add %281, %284 : tensor<f32>
    %286 = stablehlo.multiply %282, %85 : tensor<f32>
    %cst_88 = stablehlo.constant dense<7.93650688E-4> : tensor<f32>
    %287 = stablehlo.multiply %cst_88, %286 : tensor<f32>
    %288 = stablehlo.multiply %93, %286 : tensor<f32>
    %289 = stablehlo.add %285, %288 : tensor<f32>
    %290 = stablehlo.multiply %286, %85 : tensor<f32>
    %cst_89 = stablehlo.constant dense<-5.95202902E-4> : tensor<f32>
    %291 = stablehlo.multiply %cst_89, %290 : tensor<f32>
    %292 = stablehlo.multiply %90, %290 : tensor<f32>
    %293 = stablehlo.add %289, %292 : tensor<f32>
    %294 = stablehlo.multiply %290, %85 : tensor<f32>
    %cst_90 = stablehlo.constant dense<8.373080e-04> : tensor<f32>
    %295 = stablehlo.multiply %cst_90, %294 : tensor<f32>
    %296 = stablehlo.multiply %87, %294 : tensor<f32>
    %297 = stablehlo.add %293, %296 : tensor<f32>
    %298 = stablehlo.multiply %294, %85 : tensor<f32>
    %cst_91 = stablehlo.constant dense<-0.00165322958> : tensor<f32>
    %299 = stablehlo.multiply %cst_91, %298 : tensor<f32>
    %300 = stablehlo.multiply %297, %86 : tensor<f32>
    %301 = stablehlo.multiply %300, %84 : tensor<f32>
    %cst_92 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %302 = stablehlo.multiply %301, %cst_92 : tensor<f32>
    %303 = stablehlo.negate %302 : tensor<f32>
    %304 = stablehlo.add %279, %303 : tensor<f32>
    %305 = stablehlo.multiply %67, %299 : tensor<f32>
    %306 = stablehlo.add %295, %305 : tensor<f32>
    %307 = stablehlo.multiply %299, %78 : tensor<f32>
    %308 = stablehlo.add %299, %306 : tensor<f32>
    %309 = stablehlo.multiply %67, %306 : tensor<f32>
    %310 = stablehlo.add %291, %309 : tensor<f32>
    %311 = stablehlo.multiply %306, %75 : tensor<f32>
    %312 = stablehlo.add %307, %311 : tensor<f32>
    %313 = stablehlo.add %308, %310 : tensor<f32>
    %314 = stablehlo.multiply %67, %310 : tensor<f32>
    %315 = stablehlo.add %287, %314 : tensor<f32>
    %316 = stablehlo.multiply %310, %72 : tensor<f32>
    %317 = stablehlo.add %312, %316 : tensor<f32>
    %318 = stablehlo.add %313, %315 : tensor<f32>
    %319 = stablehlo.multiply %67, %315 : tensor<f32>
    %320 = stablehlo.add %283, %319 : tensor<f32>
    %321 = stablehlo.multiply %315, %69 : tensor<f32>
    %322 = stablehlo.add %317, %321 : tensor<f32>
    %323 = stablehlo.add %318, %320 : tensor<f32>
    %324 = stablehlo.add %322, %320 : tensor<f32>
    %325 = stablehlo.multiply %62, %324 : tensor<f32>
    %326 = stablehlo.add %323, %325 : tensor<f32>
    %327 = stablehlo.multiply %324, %62 : tensor<f32>
    %328 = stablehlo.add %326, %327 : tensor<f32>
    %329 = stablehlo.add %304, %266 : tensor<f32>
    %330 = stablehlo.add %273, %266 : tensor<f32>
    %331 = stablehlo.multiply %328, %64 : tensor<f32>
    %332 = stablehlo.multiply %331, %54 : tensor<f32>
    %333 = stablehlo.negate %332 : tensor<f32>
    %334 = stablehlo.divide %328, %61 : tensor<f32>
    %335 = stablehlo.add %333, %334 : tensor<f32>
    %336 = stablehlo.multiply %280, %60 : tensor<f32>
    %337 = stablehlo.multiply %336, %54 : tensor<f32>
    %338 = stablehlo.negate %337 : tensor<f32>
    %339 = stablehlo.add %335, %338 : tensor<f32>
    %340 = stablehlo.divide %280, %57 : tensor<f32>
    %341 = stablehlo.add %339, %340 : tensor<f32>
    %342 = stablehlo.multiply %341, %56 : tensor<f32>
    %343 = stablehlo.multiply %342, %25 : tensor<f32>
    %344 = stablehlo.negate %343 : tensor<f32>
    %345 = stablehlo.add %329, %344 : tensor<f32>
    %346 = stablehlo.divide %341, %34 : tensor<f32>
    %347 = stablehlo.add %330, %346 : tensor<f32>
    %348 = stablehlo.multiply %253#1, %53 : tensor<f32>
    %349 = stablehlo.add %347, %348 : tensor<f32>
    %350 = stablehlo.negate %253#0 : tensor<f32>
    %351 = stablehlo.multiply %350, %49 : tensor<f32>
    %352 = stablehlo.add %349, %351 : tensor<f32>
    %353 = stablehlo.add %345, %351 : tensor<f32>
    %354 = stablehlo.multiply %253#0, %46 : tensor<f32>
    %355 = stablehlo.add %353, %354 : tensor<f32>
    %356 = stablehlo.multiply %253#0, %44 : tensor<f32>
    %357 = stablehlo.add %352, %356 : tensor<f32>
    %358 = stablehlo.multiply %355, %42 : tensor<f32>
    %359 = stablehlo.add %247, %358 : tensor<f32>
    %360 = stablehlo.multiply %355, %38 : tensor<f32>
    %361 = stablehlo.add %249, %360 : tensor<f32>
    %362 = stablehlo.multiply %357, %33 : tensor<f32>
    %363 = stablehlo.add %359, %362 : tensor<f32>
    %364 = stablehlo.multiply %357, %29 : tensor<f32>
    %365 = stablehlo.add %361, %364 : tensor<f32>
    %cst_93 = stablehlo.constant dense<1.619000e+00> : tensor<f32>
    %366 = stablehlo.multiply %cst_93, %363 : tensor<f32>
    %367 = stablehlo.multiply %366, %16 : tensor<f32>
    %368 = stablehlo.multiply %367, %14 : tensor<f32>
    %369 = stablehlo.multiply %368, %12 : tensor<f32>
    %370 = stablehlo.negate %369 : tensor<f32>
    %cst_94 = stablehlo.constant dense<0.67199999> : tensor<f32>
    %371 = stablehlo.multiply %cst_94, %370 : tensor<f32>
    %cst_95 = stablehlo.constant dense<1.619000e+00> : tensor<f32>
    %372 = stablehlo.multiply %cst_95, %365 : tensor<f32>
    %373 = stablehlo.multiply %372, %6 : tensor<f32>
    %374 = stablehlo.negate %373 : tensor<f32>
    %375 = stablehlo.multiply %374, %1 : tensor<f32>
    return %375, %371, %242 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @gammasgn(%arg0: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.floor %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.compare LT, %arg0, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %2 = stablehlo.compare EQ, %arg0, %0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %3 = stablehlo.and %1, %2 : tensor<i1>
    %4 = stablehlo.compare NE, %arg0, %arg0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %5 = stablehlo.or %3, %4 : tensor<i1>
    %c = stablehlo.constant dense<2> : tensor<i32>
    %6 = call @remainder(%0, %c) : (tensor<f32>, tensor<i32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.compare NE, %6, %cst_0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %8 = stablehlo.and %1, %7 : tensor<i1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.compare EQ, %arg0, %cst_1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %10 = call @signbit(%arg0) : (tensor<f32>) -> tensor<i1>
    %11 = stablehlo.and %9, %10 : tensor<i1>
    %12 = stablehlo.or %8, %11 : tensor<i1>
    %c_2 = stablehlo.constant dense<false> : tensor<i1>
    %13 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i1>) -> tensor<1xi1>
    %14 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<i1>) -> tensor<1xi1>
    %15 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<i1>) -> tensor<1xi1>
    %16 = stablehlo.concatenate %13, %14, %15, dim = 0 : (tensor<1xi1>, tensor<1xi1>, tensor<1xi1>) -> tensor<3xi1>
    %17 = call @argmax(%16) : (tensor<3xi1>) -> tensor<i32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %cst_5 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %c_6 = stablehlo.constant dense<1> : tensor<i32>
    %18 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<i32>
    %19 = stablehlo.compare LT, %17, %18, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_7 = stablehlo.constant dense<2> : tensor<i32>
    %20 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<i32>
    %21 = stablehlo.compare LT, %17, %20, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %22 = stablehlo.select %21, %cst_4, %cst_5 : tensor<i1>, tensor<f32>
    %23 = stablehlo.select %19, %cst_3, %22 : tensor<i1>, tensor<f32>
    return %23 : tensor<f32>
  }
  func.func private @remainder(%arg0: tensor<f32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.remainder %arg0, %0 : tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.compare NE, %1, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.compare LT, %1, %cst_0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.compare LT, %0, %cst_1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %5 = stablehlo.compare NE, %3, %4, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %6 = stablehlo.and %5, %2 : tensor<i1>
    %7 = stablehlo.add %1, %0 : tensor<f32>
    %8 = stablehlo.select %6, %7, %1 : tensor<i1>, tensor<f32>
    return %8 : tensor<f32>
  }
  func.func private @signbit(%arg0: tensor<f32>) -> tensor<i1> {
    %0 = stablehlo.bitcast_convert %arg0 : (tensor<f32>) -> tensor<i32>
    %c = stablehlo.constant dense<31> : tensor<i32>
    %1 = stablehlo.shift_right_arithmetic %0, %c : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<i32>
    %3 = stablehlo.compare NE, %1, %2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %4 = stablehlo.convert %3 : tensor<i1>
    return %4 : tensor<i1>
  }
  func.func private @argmax(%arg0: tensor<3xi1>) -> tensor<i32> {
    %0 = stablehlo.iota dim = 0 : tensor<3xi32>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1:2 = stablehlo.reduce(%arg0 init: %c), (%0 init: %c_0) across dimensions = [0] : (tensor<3xi1>, tensor<3xi32>, tensor<i1>, tensor<i32>) -> (tensor<i1>, tensor<i32>)
     reducer(%arg1: tensor<i1>, %arg3: tensor<i1>) (%arg2: tensor<i32>, %arg4: tensor<i32>)  {
      %2 = stablehlo.compare GT, %arg1, %arg3, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %3 = stablehlo.compare NE, %arg1, %arg1, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %4 = stablehlo.or %2, %3 : tensor<i1>
      %5 = stablehlo.compare EQ, %arg1, %arg3, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %6 = stablehlo.compare LT, %arg2, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %7 = stablehlo.and %5, %6 : tensor<i1>
      %8 = stablehlo.or %4, %7 : tensor<i1>
      %9 = stablehlo.select %4, %arg1, %arg3 : tensor<i1>, tensor<i1>
      %10 = stablehlo.select %8, %arg2, %arg4 : tensor<i1>, tensor<i32>
      stablehlo.return %9, %10 : tensor<i1>, tensor<i32>
    }
    return %1#1 : tensor<i32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
  func.func private @log_sigmoid(%arg0: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %0 = stablehlo.negate %arg0 : tensor<f32>
    %1:2 = call @softplus(%0) : (tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %2 = stablehlo.negate %1#0 : tensor<f32>
    return %2, %1#1 : tensor<f32>, tensor<f32>
  }
  func.func private @softplus(%arg0: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
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
    return %9, %15 : tensor<f32>, tensor<f32>
  }
  func.func private @elu(%arg0: tensor<f32>) -> (tensor<f32>, tensor<i1>, tensor<f32>, tensor<i1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.compare GT, %arg0, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.compare GT, %arg0, %cst_0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = call @_where_0(%1, %cst_1, %arg0) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %3 = stablehlo.exponential_minus_one %2 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.add %3, %cst_2 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.multiply %cst_3, %3 : tensor<f32>
    %6 = call @_where_1(%0, %arg0, %5) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    return %6, %1, %4, %0 : tensor<f32>, tensor<i1>, tensor<f32>, tensor<i1>
  }
  func.func private @_where_0(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<i1>, tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @_where_1(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
  func.func private @clip(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.maximum %0, %arg0 : tensor<f32>
    %2 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %3 = stablehlo.compare EQ, %arg0, %0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %4 = stablehlo.select %3, %cst_0, %cst : tensor<i1>, tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.select %2, %cst_1, %4 : tensor<i1>, tensor<f32>
    %6 = stablehlo.convert %arg2 : tensor<f32>
    %7 = stablehlo.minimum %6, %1 : tensor<f32>
    %8 = stablehlo.compare GT, %6, %1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %9 = stablehlo.compare EQ, %6, %1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %10 = stablehlo.select %9, %cst_3, %cst_2 : tensor<i1>, tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.select %8, %cst_4, %10 : tensor<i1>, tensor<f32>
    return %7, %5, %11 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @clip_2(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<f32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @elu_3(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<i1>, %arg3: tensor<f32>) -> tensor<f32> {
    %0:2 = call @_where_4(%arg2, %arg3) : (tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.multiply %cst, %0#1 : tensor<f32>
    %2 = stablehlo.multiply %1, %arg1 : tensor<f32>
    %3 = call @_where_5(%arg0, %2) : (tensor<i1>, tensor<f32>) -> tensor<f32>
    %4 = stablehlo.add %0#0, %3 : tensor<f32>
    return %4 : tensor<f32>
  }
  func.func private @_where_4(%arg0: tensor<i1>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.select %arg0, %cst, %arg1 : tensor<i1>, tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.select %arg0, %arg1, %cst_0 : tensor<i1>, tensor<f32>
    return %1, %0 : tensor<f32>, tensor<f32>
  }
  func.func private @_where_5(%arg0: tensor<i1>, %arg1: tensor<f32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.select %arg0, %cst, %arg1 : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
  func.func private @log_sigmoid_6(%arg0: tensor<f32>, %arg1: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.negate %arg1 : tensor<f32>
    %1 = call @softplus_7(%arg0, %0) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.negate %1 : tensor<f32>
    return %2 : tensor<f32>
  }
  func.func private @softplus_7(%arg0: tensor<f32>, %arg1: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<f32>
    return %0 : tensor<f32>
  }
  func.func private @_where_8(%arg0: tensor<i1>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.select %arg0, %cst, %arg1 : tensor<i1>, tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.select %arg0, %arg1, %cst_0 : tensor<i1>, tensor<f32>
    return %1, %0 : tensor<f32>, tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
