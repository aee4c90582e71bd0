// import jax
// import jax.numpy as jnp
//
//
// def log_beta_and_slope(
//     amplitude: jnp.ndarray, intensity: jnp.ndarray, query: jnp.ndarray
// ):
//     prod = amplitude * query
//     inner_arg = 2.3 + 1.6 * jnp.tanh(prod)
//     log_norm = jnp.log(jax.scipy.special.beta(intensity, inner_arg))
//     slope = jax.scipy.special.digamma(intensity) - jax.scipy.special.digamma(
//         intensity + inner_arg
//     )
//     return log_norm, slope
//
//   amplitude: float32[] in [0.6, 2]
//   intensity: float32[] in [0.6, 4]
//   query: float32[] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_log_beta_and_slope attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg0, %arg2 : tensor<f32>
    %1 = stablehlo.tanh %0 : tensor<f32>
    %cst = stablehlo.constant dense<1.600000e+00> : tensor<f32>
    %2 = stablehlo.multiply %cst, %1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<2.300000e+00> : tensor<f32>
    %3 = stablehlo.add %cst_0, %2 : tensor<f32>
    %4 = call @gammasgn(%arg1) : (tensor<f32>) -> tensor<f32>
    %5 = call @gammasgn(%3) : (tensor<f32>) -> tensor<f32>
    %6 = stablehlo.multiply %4, %5 : tensor<f32>
    %7 = stablehlo.add %arg1, %3 : tensor<f32>
    %8 = call @gammasgn(%7) : (tensor<f32>) -> tensor<f32>
    %9 = stablehlo.multiply %6, %8 : tensor<f32>
    %10 = stablehlo.minimum %arg1, %3 : tensor<f32>
    %11 = stablehlo.maximum %arg1, %3 : tensor<f32>
    %12 = chlo.lgamma %10 : tensor<f32> -> tensor<f32>
    %13 = chlo.lgamma %11 : tensor<f32> -> tensor<f32>
    %14 = stablehlo.add %10, %11 : tensor<f32>
    %15 = chlo.lgamma %14 : tensor<f32> -> tensor<f32>
    %16 = stablehlo.subtract %13, %15 : tensor<f32>
    %17 = stablehlo.add %12, %16 : tensor<f32>
    %18 = chlo.lgamma %10 : tensor<f32> -> tensor<f32>
    %19 = stablehlo.divide %10, %11 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.add %cst_1, %19 : tensor<f32>
    %21 = stablehlo.divide %19, %20 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.add %cst_2, %19 : tensor<f32>
    %23 = stablehlo.divide %19, %22 : tensor<f32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %24 = stablehlo.subtract %10, %cst_3 : tensor<f32>
    %25 = stablehlo.add %11, %24 : tensor<f32>
    %26 = stablehlo.multiply %23, %23 : tensor<f32>
    %27 = stablehlo.add %23, %26 : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.add %cst_4, %27 : tensor<f32>
    %29 = stablehlo.multiply %26, %28 : tensor<f32>
    %30 = stablehlo.add %23, %29 : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.add %cst_5, %30 : tensor<f32>
    %32 = stablehlo.multiply %26, %31 : tensor<f32>
    %33 = stablehlo.add %23, %32 : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.add %cst_6, %33 : tensor<f32>
    %35 = stablehlo.multiply %26, %34 : tensor<f32>
    %36 = stablehlo.add %23, %35 : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.add %cst_7, %36 : tensor<f32>
    %38 = stablehlo.multiply %26, %37 : tensor<f32>
    %39 = stablehlo.add %23, %38 : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.add %cst_8, %39 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.divide %cst_9, %11 : tensor<f32>
    %42 = stablehlo.multiply %41, %41 : tensor<f32>
    %cst_10 = stablehlo.constant dense<-0.00165322958> : tensor<f32>
    %43 = stablehlo.multiply %cst_10, %40 : tensor<f32>
    %44 = stablehlo.multiply %43, %42 : tensor<f32>
    %cst_11 = stablehlo.constant dense<8.373080e-04> : tensor<f32>
    %45 = stablehlo.multiply %cst_11, %37 : tensor<f32>
    %46 = stablehlo.add %44, %45 : tensor<f32>
    %47 = stablehlo.multiply %46, %42 : tensor<f32>
    %cst_12 = stablehlo.constant dense<-5.95202902E-4> : tensor<f32>
    %48 = stablehlo.multiply %cst_12, %34 : tensor<f32>
    %49 = stablehlo.add %47, %48 : tensor<f32>
    %50 = stablehlo.multiply %49, %42 : tensor<f32>
    %cst_13 = stablehlo.constant dense<7.93650688E-4> : tensor<f32>
    %51 = stablehlo.multiply %cst_13, %31 : tensor<f32>
    %52 = stablehlo.add %50, %51 : tensor<f32>
    %53 = stablehlo.multiply %52, %42 : tensor<f32>
    %cst_14 = stablehlo.constant dense<-0.00277777785> : tensor<f32>
    %54 = stablehlo.multiply %cst_14, %28 : tensor<f32>
    %55 = stablehlo.add %53, %54 : tensor<f32>
    %56 = stablehlo.multiply %55, %42 : tensor<f32>
    %cst_15 = stablehlo.constant dense<0.0833333358> : tensor<f32>
    %57 = stablehlo.add %56, %cst_15 : tensor<f32>
    %58 = stablehlo.divide %21, %11 : tensor<f32>
    %59 = stablehlo.multiply %57, %58 : tensor<f32>
    %60 = stablehlo.divide %10, %11 : tensor<f32>
    %61 = stablehlo.log_plus_one %60 : tensor<f32>
    %62 = stablehlo.multiply %25, %61 : tensor<f32>
    %63 = stablehlo.log %11 : tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.subtract %63, %cst_16 : tensor<f32>
    %65 = stablehlo.multiply %10, %64 : tensor<f32>
    %66 = stablehlo.compare LE, %62, %65, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %67 = stablehlo.subtract %59, %65 : tensor<f32>
    %68 = stablehlo.subtract %67, %62 : tensor<f32>
    %69 = stablehlo.subtract %59, %62 : tensor<f32>
    %70 = stablehlo.subtract %69, %65 : tensor<f32>
    %71 = call @_where(%66, %68, %70) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %72 = stablehlo.add %18, %71 : tensor<f32>
    %cst_17 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %73 = stablehlo.compare LT, %11, %cst_17, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %74 = call @_where(%73, %17, %72) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %75 = stablehlo.exponential %74 : tensor<f32>
    %76 = stablehlo.multiply %9, %75 : tensor<f32>
    %77 = stablehlo.log %76 : tensor<f32>
    %78 = chlo.digamma %arg1 : tensor<f32> -> tensor<f32>
    %79 = stablehlo.add %arg1, %3 : tensor<f32>
    %80 = chlo.digamma %79 : tensor<f32> -> tensor<f32>
    %81 = stablehlo.subtract %78, %80 : tensor<f32>
    return %77, %81 : tensor<f32>, tensor<f32>
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
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.multiply %arg0, %arg2 : tensor<f32>
    %1 = stablehlo.tanh %0 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.subtract %cst, %1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.600000e+00> : tensor<f32>
    %3 = stablehlo.multiply %cst_0, %1 : tensor<f32>
    %cst_1 = stablehlo.constant dense<2.300000e+00> : tensor<f32>
    %4 = stablehlo.add %cst_1, %3 : tensor<f32>
    %5 = call @gammasgn(%arg1) : (tensor<f32>) -> tensor<f32>
    %6 = call @gammasgn(%4) : (tensor<f32>) -> tensor<f32>
    %7 = stablehlo.multiply %5, %6 : tensor<f32>
    %8 = stablehlo.add %arg1, %4 : tensor<f32>
    %9 = call @gammasgn(%8) : (tensor<f32>) -> tensor<f32>
    %10 = stablehlo.multiply %7, %9 : tensor<f32>
    %11 = stablehlo.minimum %arg1, %4 : tensor<f32>
    %12 = stablehlo.compare EQ, %arg1, %11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.select %12, %cst_3, %cst_2 : tensor<i1>, tensor<f32>
    %14 = stablehlo.compare EQ, %4, %11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.select %14, %cst_5, %cst_4 : tensor<i1>, tensor<f32>
    %16 = stablehlo.divide %13, %15 : tensor<f32>
    %17 = stablehlo.compare EQ, %4, %11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.select %17, %cst_7, %cst_6 : tensor<i1>, tensor<f32>
    %19 = stablehlo.compare EQ, %arg1, %11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %20 = stablehlo.select %19, %cst_9, %cst_8 : tensor<i1>, tensor<f32>
    %21 = stablehlo.divide %18, %20 : tensor<f32>
    %22 = stablehlo.maximum %arg1, %4 : tensor<f32>
    %23 = stablehlo.compare EQ, %arg1, %22, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.select %23, %cst_11, %cst_10 : tensor<i1>, tensor<f32>
    %25 = stablehlo.compare EQ, %4, %22, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %26 = stablehlo.select %25, %cst_13, %cst_12 : tensor<i1>, tensor<f32>
    %27 = stablehlo.divide %24, %26 : tensor<f32>
    %28 = stablehlo.compare EQ, %4, %22, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.select %28, %cst_15, %cst_14 : tensor<i1>, tensor<f32>
    %30 = stablehlo.compare EQ, %arg1, %22, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_17 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %31 = stablehlo.select %30, %cst_17, %cst_16 : tensor<i1>, tensor<f32>
    %32 = stablehlo.divide %29, %31 : tensor<f32>
    %33 = chlo.lgamma %11 : tensor<f32> -> tensor<f32>
    %34 = chlo.digamma %11 : tensor<f32> -> tensor<f32>
    %35 = chlo.lgamma %22 : tensor<f32> -> tensor<f32>
    %36 = chlo.digamma %22 : tensor<f32> -> tensor<f32>
    %37 = stablehlo.add %11, %22 : tensor<f32>
    %38 = chlo.lgamma %37 : tensor<f32> -> tensor<f32>
    %39 = chlo.digamma %37 : tensor<f32> -> tensor<f32>
    %40 = stablehlo.subtract %35, %38 : tensor<f32>
    %41 = stablehlo.add %33, %40 : tensor<f32>
    %42 = chlo.lgamma %11 : tensor<f32> -> tensor<f32>
    %43 = chlo.digamma %11 : tensor<f32> -> tensor<f32>
    %44 = stablehlo.divide %11, %22 : tensor<f32>
    %45 = stablehlo.multiply %22, %22 : tensor<f32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.divide %cst_18, %45 : tensor<f32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.add %cst_19, %44 : tensor<f32>
    %48 = stablehlo.divide %44, %47 : tensor<f32>
    %49 = stablehlo.multiply %47, %47 : tensor<f32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.divide %cst_20, %49 : tensor<f32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %51 = stablehlo.add %cst_21, %44 : tensor<f32>
    %52 = stablehlo.divide %44, %51 : tensor<f32>
    %53 = stablehlo.multiply %51, %51 : tensor<f32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %54 = stablehlo.divide %cst_22, %53 : tensor<f32>
    %cst_23 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %55 = stablehlo.subtract %11, %cst_23 : tensor<f32>
    %56 = stablehlo.add %22, %55 : tensor<f32>
    %57 = stablehlo.multiply %52, %52 : tensor<f32>
    %58 = stablehlo.add %52, %57 : tensor<f32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %59 = stablehlo.add %cst_24, %58 : tensor<f32>
    %60 = stablehlo.multiply %57, %59 : tensor<f32>
    %61 = stablehlo.add %52, %60 : tensor<f32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %62 = stablehlo.add %cst_25, %61 : tensor<f32>
    %63 = stablehlo.multiply %57, %62 : tensor<f32>
    %64 = stablehlo.add %52, %63 : tensor<f32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %65 = stablehlo.add %cst_26, %64 : tensor<f32>
    %66 = stablehlo.multiply %57, %65 : tensor<f32>
    %67 = stablehlo.add %52, %66 : tensor<f32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.add %cst_27, %67 : tensor<f32>
    %69 = stablehlo.multiply %57, %68 : tensor<f32>
    %70 = stablehlo.add %52, %69 : tensor<f32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %71 = stablehlo.add %cst_28, %70 : tensor<f32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %72 = stablehlo.divide %cst_29, %22 : tensor<f32>
    %73 = stablehlo.multiply %22, %22 : tensor<f32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %74 = stablehlo.divide %cst_30, %73 : tensor<f32>
    %75 = stablehlo.multiply %72, %72 : tensor<f32>
    %cst_31 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %76 = stablehlo.multiply %cst_31, %72 : tensor<f32>
    %cst_32 = stablehlo.constant dense<-0.00165322958> : tensor<f32>
    %77 = stablehlo.multiply %cst_32, %71 : tensor<f32>
    %78 = stablehlo.multiply %77, %75 : tensor<f32>
    %cst_33 = stablehlo.constant dense<8.373080e-04> : tensor<f32>
    %79 = stablehlo.multiply %cst_33, %68 : tensor<f32>
    %80 = stablehlo.add %78, %79 : tensor<f32>
    %81 = stablehlo.multiply %80, %75 : tensor<f32>
    %cst_34 = stablehlo.constant dense<-5.95202902E-4> : tensor<f32>
    %82 = stablehlo.multiply %cst_34, %65 : tensor<f32>
    %83 = stablehlo.add %81, %82 : tensor<f32>
    %84 = stablehlo.multiply %83, %75 : tensor<f32>
    %cst_35 = stablehlo.constant dense<7.93650688E-4> : tensor<f32>
    %85 = stablehlo.multiply %cst_35, %62 : tensor<f32>
    %86 = stablehlo.add %84, %85 : tensor<f32>
    %87 = stablehlo.multiply %86, %75 : tensor<f32>
    %cst_36 = stablehlo.constant dense<-0.00277777785> : tensor<f32>
    %88 = stablehlo.multiply %cst_36, %59 : tensor<f32>
    %89 = stablehlo.add %87, %88 : tensor<f32>
    %90 = stablehlo.multiply %89, %75 : tensor<f32>
    %cst_37 = stablehlo.constant dense<0.0833333358> : tensor<f32>
    %91 = stablehlo.add %90, %cst_37 : tensor<f32>
    %92 = stablehlo.divide %48, %22 : tensor<f32>
    %93 = stablehlo.multiply %22, %22 : tensor<f32>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %94 = stablehlo.divide %cst_38, %93 : tensor<f32>
    %95 = stablehlo.multiply %91, %92 : tensor<f32>
    %96 = stablehlo.divide %11, %22 : tensor<f32>
    %97 = stablehlo.multiply %22, %22 : tensor<f32>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %98 = stablehlo.divide %cst_39, %97 : tensor<f32>
    %99 = stablehlo.log_plus_one %96 : tensor<f32>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %100 = stablehlo.add %96, %cst_40 : tensor<f32>
    %101 = stablehlo.multiply %56, %99 : tensor<f32>
    %102 = stablehlo.log %22 : tensor<f32>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %103 = stablehlo.subtract %102, %cst_41 : tensor<f32>
    %104 = stablehlo.multiply %11, %103 : tensor<f32>
    %105 = stablehlo.compare LE, %101, %104, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %106 = stablehlo.subtract %95, %104 : tensor<f32>
    %107 = stablehlo.subtract %106, %101 : tensor<f32>
    %108 = stablehlo.subtract %95, %101 : tensor<f32>
    %109 = stablehlo.subtract %108, %104 : tensor<f32>
    %110 = call @_where(%105, %107, %109) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %111 = stablehlo.add %42, %110 : tensor<f32>
    %cst_42 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %112 = stablehlo.compare LT, %22, %cst_42, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %113 = call @_where(%112, %41, %111) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %114 = stablehlo.exponential %113 : tensor<f32>
    %115 = stablehlo.multiply %10, %114 : tensor<f32>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %116 = chlo.polygamma %cst_43, %arg1 : tensor<f32>, tensor<f32> -> tensor<f32>
    %117 = stablehlo.add %arg1, %4 : tensor<f32>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %118 = chlo.polygamma %cst_44, %117 : tensor<f32>, tensor<f32> -> tensor<f32>
    %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %119 = stablehlo.negate %cst_45 : tensor<f32>
    %120 = stablehlo.multiply %119, %118 : tensor<f32>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %121 = stablehlo.multiply %cst_46, %116 : tensor<f32>
    %122 = stablehlo.add %120, %121 : tensor<f32>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %123 = stablehlo.divide %cst_47, %115 : tensor<f32>
    %124 = stablehlo.multiply %10, %123 : tensor<f32>
    %125 = stablehlo.multiply %124, %114 : tensor<f32>
    %126:2 = call @_where_0(%112, %125) : (tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %127:2 = call @_where_0(%105, %126#1) : (tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %128 = stablehlo.negate %127#1 : tensor<f32>
    %129 = stablehlo.negate %127#1 : tensor<f32>
    %130 = stablehlo.negate %127#0 : tensor<f32>
    %131 = stablehlo.add %129, %130 : tensor<f32>
    %132 = stablehlo.negate %127#0 : tensor<f32>
    %133 = stablehlo.add %127#1, %127#0 : tensor<f32>
    %134 = stablehlo.add %128, %132 : tensor<f32>
    %135 = stablehlo.multiply %11, %134 : tensor<f32>
    %136 = stablehlo.multiply %134, %103 : tensor<f32>
    %137 = stablehlo.divide %135, %22 : tensor<f32>
    %138 = stablehlo.multiply %56, %131 : tensor<f32>
    %139 = stablehlo.multiply %131, %99 : tensor<f32>
    %140 = stablehlo.divide %138, %100 : tensor<f32>
    %141 = stablehlo.multiply %140, %98 : tensor<f32>
    %142 = stablehlo.multiply %141, %11 : tensor<f32>
    %143 = stablehlo.negate %142 : tensor<f32>
    %144 = stablehlo.add %137, %143 : tensor<f32>
    %145 = stablehlo.divide %140, %22 : tensor<f32>
    %146 = stablehlo.add %136, %145 : tensor<f32>
    %147 = stablehlo.multiply %91, %133 : tensor<f32>
    %148 = stablehlo.multiply %133, %92 : tensor<f32>
    %149 = stablehlo.multiply %147, %94 : tensor<f32>
    %150 = stablehlo.multiply %149, %48 : tensor<f32>
    %151 = stablehlo.negate %150 : tensor<f32>
    %152 = stablehlo.add %144, %151 : tensor<f32>
    %153 = stablehlo.divide %147, %22 : tensor<f32>
    %154 = stablehlo.multiply %89, %148 : tensor<f32>
    %155 = stablehlo.multiply %148, %75 : tensor<f32>
    %cst_48 = stablehlo.constant dense<-0.00277777785> : tensor<f32>
    %156 = stablehlo.multiply %cst_48, %155 : tensor<f32>
    %157 = stablehlo.multiply %86, %155 : tensor<f32>
    %158 = stablehlo.add %154, %157 : tensor<f32>
    %159 = stablehlo.multiply %155, %75 : tensor<f32>
    %cst_49 = stablehlo.constant dense<7.93650688E-4> : tensor<f32>
    %160 = stablehlo.multiply %cst_49, %159 : tensor<f32>
    %161 = stablehlo.multiply %83, %159 : tensor<f32>
    %162 = stablehlo.add %158, %161 : tensor<f32>
    %163 = stablehlo.multiply %159, %75 : tensor<f32>
    %cst_50 = stablehlo.constant dense<-5.95202902E-4> : tensor<f32>
    %164 = stablehlo.multiply %cst_50, %163 : tensor<f32>
    %165 = stablehlo.multiply %80, %163 : tensor<f32>
    %166 = stablehlo.add %162, %165 : tensor<f32>
    %167 = stablehlo.multiply %163, %75 : tensor<f32>
    %cst_51 = stablehlo.constant dense<8.373080e-04> : tensor<f32>
    %168 = stablehlo.multiply %cst_51, %167 : tensor<f32>
    %169 = stablehlo.multiply %77, %167 : tensor<f32>
    %170 = stablehlo.add %166, %169 : tensor<f32>
    %171 = stablehlo.multiply %167, %75 : tensor<f32>
    %cst_52 = stablehlo.constant dense<-0.00165322958> : tensor<f32>
    %172 = stablehlo.multiply %cst_52, %171 : tensor<f32>
    %173 = stablehlo.multiply %170, %76 : tensor<f32>
    %174 = stablehlo.multiply %173, %74 : tensor<f32>
    %cst_53 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %175 = stablehlo.multiply %174, %cst_53 : tensor<f32>
    %176 = stablehlo.negate %175 : tensor<f32>
    %177 = stablehlo.add %152, %176 : tensor<f32>
    %178 = stablehlo.multiply %57, %172 : tensor<f32>
    %179 = stablehlo.add %168, %178 : tensor<f32>
    %180 = stablehlo.multiply %172, %68 : tensor<f32>
    %181 = stablehlo.add %172, %179 : tensor<f32>
    %182 = stablehlo.multiply %57, %179 : tensor<f32>
    %183 = stablehlo.add %164, %182 : tensor<f32>
    %184 = stablehlo.multiply %179, %65 : tensor<f32>
    %185 = stablehlo.add %180, %184 : tensor<f32>
    %186 = stablehlo.add %181, %183 : tensor<f32>
    %187 = stablehlo.multiply %57, %183 : tensor<f32>
    %188 = stablehlo.add %160, %187 : tensor<f32>
    %189 = stablehlo.multiply %183, %62 : tensor<f32>
    %190 = stablehlo.add %185, %189 : tensor<f32>
    %191 = stablehlo.add %186, %188 : tensor<f32>
    %192 = stablehlo.multiply %57, %188 : tensor<f32>
    %193 = stablehlo.add %156, %192 : tensor<f32>
    %194 = stablehlo.multiply %188, %59 : tensor<f32>
    %195 = stablehlo.add %190, %194 : tensor<f32>
    %196 = stablehlo.add %191, %193 : tensor<f32>
    %197 = stablehlo.add %195, %193 : tensor<f32>
    %198 = stablehlo.multiply %52, %197 : tensor<f32>
    %199 = stablehlo.add %196, %198 : tensor<f32>
    %200 = stablehlo.multiply %197, %52 : tensor<f32>
    %201 = stablehlo.add %199, %200 : tensor<f32>
    %202 = stablehlo.add %177, %139 : tensor<f32>
    %203 = stablehlo.add %146, %139 : tensor<f32>
    %204 = stablehlo.multiply %201, %54 : tensor<f32>
    %205 = stablehlo.multiply %204, %44 : tensor<f32>
    %206 = stablehlo.negate %205 : tensor<f32>
    %207 = stablehlo.divide %201, %51 : tensor<f32>
    %208 = stablehlo.add %206, %207 : tensor<f32>
    %209 = stablehlo.multiply %153, %50 : tensor<f32>
    %210 = stablehlo.multiply %209, %44 : tensor<f32>
    %211 = stablehlo.negate %210 : tensor<f32>
    %212 = stablehlo.add %208, %211 : tensor<f32>
    %213 = stablehlo.divide %153, %47 : tensor<f32>
    %214 = stablehlo.add %212, %213 : tensor<f32>
    %215 = stablehlo.multiply %214, %46 : tensor<f32>
    %216 = stablehlo.multiply %215, %11 : tensor<f32>
    %217 = stablehlo.negate %216 : tensor<f32>
    %218 = stablehlo.add %202, %217 : tensor<f32>
    %219 = stablehlo.divide %214, %22 : tensor<f32>
    %220 = stablehlo.add %203, %219 : tensor<f32>
    %221 = stablehlo.multiply %126#1, %43 : tensor<f32>
    %222 = stablehlo.add %220, %221 : tensor<f32>
    %223 = stablehlo.negate %126#0 : tensor<f32>
    %224 = stablehlo.multiply %223, %39 : tensor<f32>
    %225 = stablehlo.add %222, %224 : tensor<f32>
    %226 = stablehlo.add %218, %224 : tensor<f32>
    %227 = stablehlo.multiply %126#0, %36 : tensor<f32>
    %228 = stablehlo.add %226, %227 : tensor<f32>
    %229 = stablehlo.multiply %126#0, %34 : tensor<f32>
    %230 = stablehlo.add %225, %229 : tensor<f32>
    %231 = stablehlo.multiply %228, %32 : tensor<f32>
    %232 = stablehlo.add %120, %231 : tensor<f32>
    %233 = stablehlo.multiply %228, %27 : tensor<f32>
    %234 = stablehlo.add %122, %233 : tensor<f32>
    %235 = stablehlo.multiply %230, %21 : tensor<f32>
    %236 = stablehlo.add %232, %235 : tensor<f32>
    %237 = stablehlo.multiply %230, %16 : tensor<f32>
    %238 = stablehlo.add %234, %237 : tensor<f32>
    %cst_54 = stablehlo.constant dense<1.600000e+00> : tensor<f32>
    %239 = stablehlo.multiply %cst_54, %236 : tensor<f32>
    %240 = stablehlo.multiply %239, %2 : tensor<f32>
    %241 = stablehlo.multiply %240, %1 : tensor<f32>
    %242 = stablehlo.add %240, %241 : tensor<f32>
    %243 = stablehlo.multiply %arg0, %242 : tensor<f32>
    %244 = stablehlo.multiply %242, %arg2 : tensor<f32>
    return %244, %238, %243 : tensor<f32>, tensor<f32>, tensor<f32>
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
  func.func private @_where_0(%arg0: tensor<i1>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.select %arg0, %cst, %arg1 : tensor<i1>, tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.select %arg0, %arg1, %cst_0 : tensor<i1>, tensor<f32>
    return %1, %0 : tensor<f32>, tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
