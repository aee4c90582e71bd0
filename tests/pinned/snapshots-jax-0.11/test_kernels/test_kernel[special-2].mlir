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
    %2 = stablehlo.add %cst, %1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.subtract %cst_0, %1 : tensor<f32>
    %4 = stablehlo.multiply %2, %3 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.600000e+00> : tensor<f32>
    %5 = stablehlo.multiply %cst_1, %1 : tensor<f32>
    %cst_2 = stablehlo.constant dense<2.300000e+00> : tensor<f32>
    %6 = stablehlo.add %cst_2, %5 : tensor<f32>
    %7 = call @gammasgn(%arg1) : (tensor<f32>) -> tensor<f32>
    %8 = call @gammasgn(%6) : (tensor<f32>) -> tensor<f32>
    %9 = stablehlo.multiply %7, %8 : tensor<f32>
    %10 = stablehlo.add %arg1, %6 : tensor<f32>
    %11 = call @gammasgn(%10) : (tensor<f32>) -> tensor<f32>
    %12 = stablehlo.multiply %9, %11 : tensor<f32>
    %13 = stablehlo.minimum %arg1, %6 : tensor<f32>
    %14 = stablehlo.compare GT, %6, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %15 = stablehlo.compare EQ, %6, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %16 = stablehlo.select %15, %cst_4, %cst_3 : tensor<i1>, tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.select %14, %cst_5, %16 : tensor<i1>, tensor<f32>
    %18 = stablehlo.compare GT, %arg1, %6, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %19 = stablehlo.compare EQ, %arg1, %6, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %20 = stablehlo.select %19, %cst_7, %cst_6 : tensor<i1>, tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.select %18, %cst_8, %20 : tensor<i1>, tensor<f32>
    %22 = stablehlo.maximum %arg1, %6 : tensor<f32>
    %23 = stablehlo.compare GT, %arg1, %6, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %24 = stablehlo.compare EQ, %arg1, %6, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %25 = stablehlo.select %24, %cst_10, %cst_9 : tensor<i1>, tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.select %23, %cst_11, %25 : tensor<i1>, tensor<f32>
    %27 = stablehlo.compare GT, %6, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %28 = stablehlo.compare EQ, %6, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %29 = stablehlo.select %28, %cst_13, %cst_12 : tensor<i1>, tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.select %27, %cst_14, %29 : tensor<i1>, tensor<f32>
    %31 = chlo.lgamma %13 : tensor<f32> -> tensor<f32>
    %32 = chlo.digamma %13 : tensor<f32> -> tensor<f32>
    %33 = chlo.lgamma %22 : tensor<f32> -> tensor<f32>
    %34 = chlo.digamma %22 : tensor<f32> -> tensor<f32>
    %35 = stablehlo.add %13, %22 : tensor<f32>
    %36 = chlo.lgamma %35 : tensor<f32> -> tensor<f32>
    %37 = chlo.digamma %35 : tensor<f32> -> tensor<f32>
    %38 = stablehlo.subtract %33, %36 : tensor<f32>
    %39 = stablehlo.add %31, %38 : tensor<f32>
    %40 = chlo.lgamma %13 : tensor<f32> -> tensor<f32>
    %41 = chlo.digamma %13 : tensor<f32> -> tensor<f32>
    %42 = stablehlo.divide %13, %22 : tensor<f32>
    %43 = stablehlo.multiply %22, %22 : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.divide %cst_15, %43 : tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %45 = stablehlo.add %cst_16, %42 : tensor<f32>
    %46 = stablehlo.divide %42, %45 : tensor<f32>
    %47 = stablehlo.multiply %45, %45 : tensor<f32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %48 = stablehlo.divide %cst_17, %47 : tensor<f32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %49 = stablehlo.add %cst_18, %42 : tensor<f32>
    %50 = stablehlo.divide %42, %49 : tensor<f32>
    %51 = stablehlo.multiply %49, %49 : tensor<f32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %52 = stablehlo.divide %cst_19, %51 : tensor<f32>
    %cst_20 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %53 = stablehlo.subtract %13, %cst_20 : tensor<f32>
    %54 = stablehlo.add %22, %53 : tensor<f32>
    %55 = stablehlo.multiply %50, %50 : tensor<f32>
    %56 = stablehlo.add %50, %55 : tensor<f32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %57 = stablehlo.add %cst_21, %56 : tensor<f32>
    %58 = stablehlo.multiply %55, %57 : tensor<f32>
    %59 = stablehlo.add %50, %58 : tensor<f32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %60 = stablehlo.add %cst_22, %59 : tensor<f32>
    %61 = stablehlo.multiply %55, %60 : tensor<f32>
    %62 = stablehlo.add %50, %61 : tensor<f32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %63 = stablehlo.add %cst_23, %62 : tensor<f32>
    %64 = stablehlo.multiply %55, %63 : tensor<f32>
    %65 = stablehlo.add %50, %64 : tensor<f32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.add %cst_24, %65 : tensor<f32>
    %67 = stablehlo.multiply %55, %66 : tensor<f32>
    %68 = stablehlo.add %50, %67 : tensor<f32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %69 = stablehlo.add %cst_25, %68 : tensor<f32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %70 = stablehlo.divide %cst_26, %22 : tensor<f32>
    %71 = stablehlo.multiply %22, %22 : tensor<f32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %72 = stablehlo.divide %cst_27, %71 : tensor<f32>
    %73 = stablehlo.multiply %70, %70 : tensor<f32>
    %cst_28 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %74 = stablehlo.multiply %cst_28, %70 : tensor<f32>
    %cst_29 = stablehlo.constant dense<-0.00165322958> : tensor<f32>
    %75 = stablehlo.multiply %cst_29, %69 : tensor<f32>
    %76 = stablehlo.multiply %75, %73 : tensor<f32>
    %cst_30 = stablehlo.constant dense<8.373080e-04> : tensor<f32>
    %77 = stablehlo.multiply %cst_30, %66 : tensor<f32>
    %78 = stablehlo.add %76, %77 : tensor<f32>
    %79 = stablehlo.multiply %78, %73 : tensor<f32>
    %cst_31 = stablehlo.constant dense<-5.95202902E-4> : tensor<f32>
    %80 = stablehlo.multiply %cst_31, %63 : tensor<f32>
    %81 = stablehlo.add %79, %80 : tensor<f32>
    %82 = stablehlo.multiply %81, %73 : tensor<f32>
    %cst_32 = stablehlo.constant dense<7.93650688E-4> : tensor<f32>
    %83 = stablehlo.multiply %cst_32, %60 : tensor<f32>
    %84 = stablehlo.add %82, %83 : tensor<f32>
    %85 = stablehlo.multiply %84, %73 : tensor<f32>
    %cst_33 = stablehlo.constant dense<-0.00277777785> : tensor<f32>
    %86 = stablehlo.multiply %cst_33, %57 : tensor<f32>
    %87 = stablehlo.add %85, %86 : tensor<f32>
    %88 = stablehlo.multiply %87, %73 : tensor<f32>
    %cst_34 = stablehlo.constant dense<0.0833333358> : tensor<f32>
    %89 = stablehlo.add %88, %cst_34 : tensor<f32>
    %90 = stablehlo.divide %46, %22 : tensor<f32>
    %91 = stablehlo.multiply %22, %22 : tensor<f32>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %92 = stablehlo.divide %cst_35, %91 : tensor<f32>
    %93 = stablehlo.multiply %89, %90 : tensor<f32>
    %94 = stablehlo.divide %13, %22 : tensor<f32>
    %95 = stablehlo.multiply %22, %22 : tensor<f32>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %96 = stablehlo.divide %cst_36, %95 : tensor<f32>
    %97 = stablehlo.log_plus_one %94 : tensor<f32>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %98 = stablehlo.add %94, %cst_37 : tensor<f32>
    %99 = stablehlo.multiply %54, %97 : tensor<f32>
    %100 = stablehlo.log %22 : tensor<f32>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %101 = stablehlo.subtract %100, %cst_38 : tensor<f32>
    %102 = stablehlo.multiply %13, %101 : tensor<f32>
    %103 = stablehlo.compare LE, %99, %102, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %104 = stablehlo.subtract %93, %102 : tensor<f32>
    %105 = stablehlo.subtract %104, %99 : tensor<f32>
    %106 = stablehlo.subtract %93, %99 : tensor<f32>
    %107 = stablehlo.subtract %106, %102 : tensor<f32>
    %108 = call @_where(%103, %105, %107) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %109 = stablehlo.add %40, %108 : tensor<f32>
    %cst_39 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %110 = stablehlo.compare LT, %22, %cst_39, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %111 = call @_where(%110, %39, %109) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %112 = stablehlo.exponential %111 : tensor<f32>
    %113 = stablehlo.multiply %12, %112 : tensor<f32>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %114 = chlo.polygamma %cst_40, %arg1 : tensor<f32>, tensor<f32> -> tensor<f32>
    %115 = stablehlo.add %arg1, %6 : tensor<f32>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %116 = chlo.polygamma %cst_41, %115 : tensor<f32>, tensor<f32> -> tensor<f32>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %117 = stablehlo.negate %cst_42 : tensor<f32>
    %118 = stablehlo.multiply %117, %116 : tensor<f32>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %119 = stablehlo.multiply %cst_43, %114 : tensor<f32>
    %120 = stablehlo.add %118, %119 : tensor<f32>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %121 = stablehlo.divide %cst_44, %113 : tensor<f32>
    %122 = stablehlo.multiply %12, %121 : tensor<f32>
    %123 = stablehlo.multiply %122, %112 : tensor<f32>
    %124:2 = call @_where_0(%110, %123) : (tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %125:2 = call @_where_0(%103, %124#1) : (tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %126 = stablehlo.negate %125#1 : tensor<f32>
    %127 = stablehlo.negate %125#1 : tensor<f32>
    %128 = stablehlo.negate %125#0 : tensor<f32>
    %129 = stablehlo.add %127, %128 : tensor<f32>
    %130 = stablehlo.negate %125#0 : tensor<f32>
    %131 = stablehlo.add %125#1, %125#0 : tensor<f32>
    %132 = stablehlo.add %126, %130 : tensor<f32>
    %133 = stablehlo.multiply %13, %132 : tensor<f32>
    %134 = stablehlo.multiply %132, %101 : tensor<f32>
    %135 = stablehlo.divide %133, %22 : tensor<f32>
    %136 = stablehlo.multiply %54, %129 : tensor<f32>
    %137 = stablehlo.multiply %129, %97 : tensor<f32>
    %138 = stablehlo.divide %136, %98 : tensor<f32>
    %139 = stablehlo.multiply %138, %96 : tensor<f32>
    %140 = stablehlo.multiply %139, %13 : tensor<f32>
    %141 = stablehlo.negate %140 : tensor<f32>
    %142 = stablehlo.add %135, %141 : tensor<f32>
    %143 = stablehlo.divide %138, %22 : tensor<f32>
    %144 = stablehlo.add %134, %143 : tensor<f32>
    %145 = stablehlo.multiply %89, %131 : tensor<f32>
    %146 = stablehlo.multiply %131, %90 : tensor<f32>
    %147 = stablehlo.multiply %145, %92 : tensor<f32>
    %148 = stablehlo.multiply %147, %46 : tensor<f32>
    %149 = stablehlo.negate %148 : tensor<f32>
    %150 = stablehlo.add %142, %149 : tensor<f32>
    %151 = stablehlo.divide %145, %22 : tensor<f32>
    %152 = stablehlo.multiply %87, %146 : tensor<f32>
    %153 = stablehlo.multiply %146, %73 : tensor<f32>
    %cst_45 = stablehlo.constant dense<-0.00277777785> : tensor<f32>
    %154 = stablehlo.multiply %cst_45, %153 : tensor<f32>
    %155 = stablehlo.multiply %84, %153 : tensor<f32>
    %156 = stablehlo.add %152, %155 : tensor<f32>
    %157 = stablehlo.multiply %153, %73 : tensor<f32>
    %cst_46 = stablehlo.constant dense<7.93650688E-4> : tensor<f32>
    %158 = stablehlo.multiply %cst_46, %157 : tensor<f32>
    %159 = stablehlo.multiply %81, %157 : tensor<f32>
    %160 = stablehlo.add %156, %159 : tensor<f32>
    %161 = stablehlo.multiply %157, %73 : tensor<f32>
    %cst_47 = stablehlo.constant dense<-5.95202902E-4> : tensor<f32>
    %162 = stablehlo.multiply %cst_47, %161 : tensor<f32>
    %163 = stablehlo.multiply %78, %161 : tensor<f32>
    %164 = stablehlo.add %160, %163 : tensor<f32>
    %165 = stablehlo.multiply %161, %73 : tensor<f32>
    %cst_48 = stablehlo.constant dense<8.373080e-04> : tensor<f32>
    %166 = stablehlo.multiply %cst_48, %165 : tensor<f32>
    %167 = stablehlo.multiply %75, %165 : tensor<f32>
    %168 = stablehlo.add %164, %167 : tensor<f32>
    %169 = stablehlo.multiply %165, %73 : tensor<f32>
    %cst_49 = stablehlo.constant dense<-0.00165322958> : tensor<f32>
    %170 = stablehlo.multiply %cst_49, %169 : tensor<f32>
    %171 = stablehlo.multiply %168, %74 : tensor<f32>
    %172 = stablehlo.multiply %171, %72 : tensor<f32>
    %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %173 = stablehlo.multiply %172, %cst_50 : tensor<f32>
    %174 = stablehlo.negate %173 : tensor<f32>
    %175 = stablehlo.add %150, %174 : tensor<f32>
    %176 = stablehlo.multiply %55, %170 : tensor<f32>
    %177 = stablehlo.add %166, %176 : tensor<f32>
    %178 = stablehlo.multiply %170, %66 : tensor<f32>
    %179 = stablehlo.add %170, %177 : tensor<f32>
    %180 = stablehlo.multiply %55, %177 : tensor<f32>
    %181 = stablehlo.add %162, %180 : tensor<f32>
    %182 = stablehlo.multiply %177, %63 : tensor<f32>
    %183 = stablehlo.add %178, %182 : tensor<f32>
    %184 = stablehlo.add %179, %181 : tensor<f32>
    %185 = stablehlo.multiply %55, %181 : tensor<f32>
    %186 = stablehlo.add %158, %185 : tensor<f32>
    %187 = stablehlo.multiply %181, %60 : tensor<f32>
    %188 = stablehlo.add %183, %187 : tensor<f32>
    %189 = stablehlo.add %184, %186 : tensor<f32>
    %190 = stablehlo.multiply %55, %186 : tensor<f32>
    %191 = stablehlo.add %154, %190 : tensor<f32>
    %192 = stablehlo.multiply %186, %57 : tensor<f32>
    %193 = stablehlo.add %188, %192 : tensor<f32>
    %194 = stablehlo.add %189, %191 : tensor<f32>
    %195 = stablehlo.add %193, %191 : tensor<f32>
    %196 = stablehlo.multiply %50, %195 : tensor<f32>
    %197 = stablehlo.add %194, %196 : tensor<f32>
    %198 = stablehlo.multiply %195, %50 : tensor<f32>
    %199 = stablehlo.add %197, %198 : tensor<f32>
    %200 = stablehlo.add %175, %137 : tensor<f32>
    %201 = stablehlo.add %144, %137 : tensor<f32>
    %202 = stablehlo.multiply %199, %52 : tensor<f32>
    %203 = stablehlo.multiply %202, %42 : tensor<f32>
    %204 = stablehlo.negate %203 : tensor<f32>
    %205 = stablehlo.divide %199, %49 : tensor<f32>
    %206 = stablehlo.add %204, %205 : tensor<f32>
    %207 = stablehlo.multiply %151, %48 : tensor<f32>
    %208 = stablehlo.multiply %207, %42 : tensor<f32>
    %209 = stablehlo.negate %208 : tensor<f32>
    %210 = stablehlo.add %206, %209 : tensor<f32>
    %211 = stablehlo.divide %151, %45 : tensor<f32>
    %212 = stablehlo.add %210, %211 : tensor<f32>
    %213 = stablehlo.multiply %212, %44 : tensor<f32>
    %214 = stablehlo.multiply %213, %13 : tensor<f32>
    %215 = stablehlo.negate %214 : tensor<f32>
    %216 = stablehlo.add %200, %215 : tensor<f32>
    %217 = stablehlo.divide %212, %22 : tensor<f32>
    %218 = stablehlo.add %201, %217 : tensor<f32>
    %219 = stablehlo.multiply %124#1, %41 : tensor<f32>
    %220 = stablehlo.add %218, %219 : tensor<f32>
    %221 = stablehlo.negate %124#0 : tensor<f32>
    %222 = stablehlo.multiply %221, %37 : tensor<f32>
    %223 = stablehlo.add %220, %222 : tensor<f32>
    %224 = stablehlo.add %216, %222 : tensor<f32>
    %225 = stablehlo.multiply %124#0, %34 : tensor<f32>
    %226 = stablehlo.add %224, %225 : tensor<f32>
    %227 = stablehlo.multiply %124#0, %32 : tensor<f32>
    %228 = stablehlo.add %223, %227 : tensor<f32>
    %229 = stablehlo.multiply %226, %30 : tensor<f32>
    %230 = stablehlo.add %118, %229 : tensor<f32>
    %231 = stablehlo.multiply %226, %26 : tensor<f32>
    %232 = stablehlo.add %120, %231 : tensor<f32>
    %233 = stablehlo.multiply %228, %21 : tensor<f32>
    %234 = stablehlo.add %230, %233 : tensor<f32>
    %235 = stablehlo.multiply %228, %17 : tensor<f32>
    %236 = stablehlo.add %232, %235 : tensor<f32>
    %cst_51 = stablehlo.constant dense<1.600000e+00> : tensor<f32>
    %237 = stablehlo.multiply %cst_51, %234 : tensor<f32>
    %238 = stablehlo.multiply %237, %4 : tensor<f32>
    %239 = stablehlo.multiply %arg0, %238 : tensor<f32>
    %240 = stablehlo.multiply %238, %arg2 : tensor<f32>
    return %240, %236, %239 : tensor<f32>, tensor<f32>, tensor<f32>
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
