// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def hankel_form_op(column, loads):
//     m = jnp.stack([column[i : i + 4] for i in range(4)])
//     shifted = loads + 0.55 * jax.nn.soft_sign(loads)
//     product_mb = 0.54 * (m @ shifted)
//     ratio_to = product_mb / (1.0 + jnp.abs(product_mb))
//
//     def grow(q):
//         return q * jax.nn.soft_sign(q)
//
//     chosen = lax.cond(
//         ratio_to.mean() < -0.04,
//         lambda q: 1.41 * jax.nn.log_sigmoid(q**2) + 0.75,
//         grow,
//         ratio_to,
//     )
//     biased = 0.86 * chosen + 0.64 * product_mb
//     saturated = jax.nn.silu(biased)
//     return saturated * jax.nn.sigmoid(saturated)
//
//   column: float64[7] in [-1.5, 1.5]
//   loads: float64[4, 1] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_hankel_form_op attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7xf64>, %arg1: tensor<4x1xf64>) -> (tensor<4x1xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.slice %arg0 [0:4] : (tensor<7xf64>) -> tensor<4xf64>
    %1 = stablehlo.slice %arg0 [1:5] : (tensor<7xf64>) -> tensor<4xf64>
    %2 = stablehlo.slice %arg0 [2:6] : (tensor<7xf64>) -> tensor<4xf64>
    %3 = stablehlo.slice %arg0 [3:7] : (tensor<7xf64>) -> tensor<4xf64>
    %4 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %5 = stablehlo.broadcast_in_dim %1, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %6 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %7 = stablehlo.broadcast_in_dim %3, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %8 = stablehlo.concatenate %4, %5, %6, %7, dim = 0 : (tensor<1x4xf64>, tensor<1x4xf64>, tensor<1x4xf64>, tensor<1x4xf64>) -> tensor<4x4xf64>
    %9 = call @soft_sign(%arg1) : (tensor<4x1xf64>) -> tensor<4x1xf64>
    %cst = stablehlo.constant dense<5.500000e-01> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %11 = stablehlo.multiply %10, %9 : tensor<4x1xf64>
    %12 = stablehlo.add %arg1, %11 : tensor<4x1xf64>
    %13 = stablehlo.dot_general %8, %12, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf64>, tensor<4x1xf64>) -> tensor<4x1xf64>
    %cst_0 = stablehlo.constant dense<5.400000e-01> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %15 = stablehlo.multiply %14, %13 : tensor<4x1xf64>
    %16 = stablehlo.abs %15 : tensor<4x1xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %18 = stablehlo.add %17, %16 : tensor<4x1xf64>
    %19 = stablehlo.divide %15, %18 : tensor<4x1xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %20 = stablehlo.reduce(%19 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<f64>
    %cst_3 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %21 = stablehlo.divide %20, %cst_3 : tensor<f64>
    %cst_4 = stablehlo.constant dense<-4.000000e-02> : tensor<f64>
    %22 = stablehlo.compare LT, %21, %cst_4, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %23 = stablehlo.convert %22 : (tensor<i1>) -> tensor<i32>
    %24 = "stablehlo.case"(%23) ({
      %38 = func.call @soft_sign(%19) : (tensor<4x1xf64>) -> tensor<4x1xf64>
      %39 = stablehlo.multiply %19, %38 : tensor<4x1xf64>
      stablehlo.return %39 : tensor<4x1xf64>
    }, {
      %38 = stablehlo.multiply %19, %19 : tensor<4x1xf64>
      %39 = func.call @log_sigmoid(%38) : (tensor<4x1xf64>) -> tensor<4x1xf64>
      %cst_9 = stablehlo.constant dense<1.410000e+00> : tensor<f64>
      %40 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
      %41 = stablehlo.multiply %40, %39 : tensor<4x1xf64>
      %cst_10 = stablehlo.constant dense<7.500000e-01> : tensor<f64>
      %42 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
      %43 = stablehlo.add %41, %42 : tensor<4x1xf64>
      stablehlo.return %43 : tensor<4x1xf64>
    }) : (tensor<i32>) -> tensor<4x1xf64>
    %cst_5 = stablehlo.constant dense<8.600000e-01> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %26 = stablehlo.multiply %25, %24 : tensor<4x1xf64>
    %cst_6 = stablehlo.constant dense<6.400000e-01> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %28 = stablehlo.multiply %27, %15 : tensor<4x1xf64>
    %29 = stablehlo.add %26, %28 : tensor<4x1xf64>
    %30 = call @silu(%29) : (tensor<4x1xf64>) -> tensor<4x1xf64>
    %31 = stablehlo.negate %30 : tensor<4x1xf64>
    %32 = stablehlo.exponential %31 : tensor<4x1xf64>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %34 = stablehlo.add %33, %32 : tensor<4x1xf64>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %35 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %36 = stablehlo.divide %35, %34 : tensor<4x1xf64>
    %37 = stablehlo.multiply %30, %36 : tensor<4x1xf64>
    return %37 : tensor<4x1xf64>
  }
  func.func private @soft_sign(%arg0: tensor<4x1xf64>) -> tensor<4x1xf64> {
    %0 = stablehlo.abs %arg0 : tensor<4x1xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %2 = stablehlo.add %0, %1 : tensor<4x1xf64>
    %3 = stablehlo.divide %arg0, %2 : tensor<4x1xf64>
    return %3 : tensor<4x1xf64>
  }
  func.func private @log_sigmoid(%arg0: tensor<4x1xf64>) -> tensor<4x1xf64> {
    %0 = stablehlo.negate %arg0 : tensor<4x1xf64>
    %1 = call @softplus(%0) : (tensor<4x1xf64>) -> tensor<4x1xf64>
    %2 = stablehlo.negate %1 : tensor<4x1xf64>
    return %2 : tensor<4x1xf64>
  }
  func.func private @softplus(%arg0: tensor<4x1xf64>) -> tensor<4x1xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4x1xf64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %3 = stablehlo.subtract %arg0, %2 : tensor<4x1xf64>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<4x1xf64>, tensor<4x1xf64>) -> tensor<4x1xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %6 = stablehlo.add %arg0, %5 : tensor<4x1xf64>
    %7 = stablehlo.abs %3 : tensor<4x1xf64>
    %8 = stablehlo.negate %7 : tensor<4x1xf64>
    %9 = stablehlo.exponential %8 : tensor<4x1xf64>
    %10 = stablehlo.log_plus_one %9 : tensor<4x1xf64>
    %11 = stablehlo.add %1, %10 : tensor<4x1xf64>
    %12 = stablehlo.select %4, %6, %11 : tensor<4x1xi1>, tensor<4x1xf64>
    return %12 : tensor<4x1xf64>
  }
  func.func private @silu(%arg0: tensor<4x1xf64>) -> tensor<4x1xf64> {
    %0 = stablehlo.negate %arg0 : tensor<4x1xf64>
    %1 = stablehlo.exponential %0 : tensor<4x1xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %3 = stablehlo.add %2, %1 : tensor<4x1xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %5 = stablehlo.divide %4, %3 : tensor<4x1xf64>
    %6 = stablehlo.multiply %arg0, %5 : tensor<4x1xf64>
    return %6 : tensor<4x1xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7xf64>, %arg1: tensor<4x1xf64>) -> (tensor<7xf64> {jax.result_info = "result[0]"}, tensor<4x1xf64> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg0 [0:4] : (tensor<7xf64>) -> tensor<4xf64>
    %1 = stablehlo.slice %arg0 [1:5] : (tensor<7xf64>) -> tensor<4xf64>
    %2 = stablehlo.slice %arg0 [2:6] : (tensor<7xf64>) -> tensor<4xf64>
    %3 = stablehlo.slice %arg0 [3:7] : (tensor<7xf64>) -> tensor<4xf64>
    %4 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %5 = stablehlo.broadcast_in_dim %1, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %6 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %7 = stablehlo.broadcast_in_dim %3, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %8 = stablehlo.concatenate %4, %5, %6, %7, dim = 0 : (tensor<1x4xf64>, tensor<1x4xf64>, tensor<1x4xf64>, tensor<1x4xf64>) -> tensor<4x4xf64>
    %9:4 = call @soft_sign(%arg1) : (tensor<4x1xf64>) -> (tensor<4x1xf64>, tensor<4x1xi1>, tensor<4x1xf64>, tensor<4x1xf64>)
    %cst = stablehlo.constant dense<5.500000e-01> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %11 = stablehlo.multiply %10, %9#0 : tensor<4x1xf64>
    %12 = stablehlo.add %arg1, %11 : tensor<4x1xf64>
    %13 = stablehlo.dot_general %8, %12, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf64>, tensor<4x1xf64>) -> tensor<4x1xf64>
    %cst_0 = stablehlo.constant dense<5.400000e-01> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %15 = stablehlo.multiply %14, %13 : tensor<4x1xf64>
    %16 = stablehlo.abs %15 : tensor<4x1xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %18 = stablehlo.compare GE, %15, %17, FLOAT : (tensor<4x1xf64>, tensor<4x1xf64>) -> tensor<4x1xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %20 = stablehlo.add %19, %16 : tensor<4x1xf64>
    %21 = stablehlo.divide %15, %20 : tensor<4x1xf64>
    %22 = stablehlo.multiply %20, %20 : tensor<4x1xf64>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %24 = stablehlo.divide %23, %22 : tensor<4x1xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.reduce(%21 init: %cst_4) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<f64>
    %cst_5 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %26 = stablehlo.divide %25, %cst_5 : tensor<f64>
    %cst_6 = stablehlo.constant dense<-4.000000e-02> : tensor<f64>
    %27 = stablehlo.compare LT, %26, %cst_6, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %28 = stablehlo.convert %27 : (tensor<i1>) -> tensor<i32>
    %29:5 = "stablehlo.case"(%28) ({
      %91:4 = func.call @soft_sign(%21) : (tensor<4x1xf64>) -> (tensor<4x1xf64>, tensor<4x1xi1>, tensor<4x1xf64>, tensor<4x1xf64>)
      %92 = stablehlo.multiply %21, %91#0 : tensor<4x1xf64>
      stablehlo.return %92, %91#1, %91#2, %91#3, %91#0 : tensor<4x1xf64>, tensor<4x1xi1>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>
    }, {
      %91 = stablehlo.multiply %21, %21 : tensor<4x1xf64>
      %cst_22 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %92 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
      %93 = stablehlo.multiply %92, %21 : tensor<4x1xf64>
      %94:3 = func.call @log_sigmoid(%91) : (tensor<4x1xf64>) -> (tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>)
      %cst_23 = stablehlo.constant dense<1.410000e+00> : tensor<f64>
      %95 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
      %96 = stablehlo.multiply %95, %94#0 : tensor<4x1xf64>
      %cst_24 = stablehlo.constant dense<7.500000e-01> : tensor<f64>
      %97 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
      %98 = stablehlo.add %96, %97 : tensor<4x1xf64>
      %c = stablehlo.constant dense<false> : tensor<i1>
      %99 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<4x1xi1>
      stablehlo.return %98, %99, %93, %94#1, %94#2 : tensor<4x1xf64>, tensor<4x1xi1>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>
    }) : (tensor<i32>) -> (tensor<4x1xf64>, tensor<4x1xi1>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>)
    %cst_7 = stablehlo.constant dense<8.600000e-01> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %31 = stablehlo.multiply %30, %29#0 : tensor<4x1xf64>
    %cst_8 = stablehlo.constant dense<6.400000e-01> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %33 = stablehlo.multiply %32, %15 : tensor<4x1xf64>
    %34 = stablehlo.add %31, %33 : tensor<4x1xf64>
    %35:3 = call @silu(%34) : (tensor<4x1xf64>) -> (tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>)
    %36 = stablehlo.negate %35#0 : tensor<4x1xf64>
    %37 = stablehlo.exponential %36 : tensor<4x1xf64>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %39 = stablehlo.add %38, %37 : tensor<4x1xf64>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %40 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %41 = stablehlo.divide %40, %39 : tensor<4x1xf64>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %42 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %43 = stablehlo.subtract %42, %41 : tensor<4x1xf64>
    %44 = stablehlo.multiply %41, %43 : tensor<4x1xf64>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %45 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %46 = stablehlo.multiply %35#0, %45 : tensor<4x1xf64>
    %47 = stablehlo.multiply %45, %41 : tensor<4x1xf64>
    %48 = stablehlo.multiply %46, %44 : tensor<4x1xf64>
    %49 = stablehlo.add %47, %48 : tensor<4x1xf64>
    %50 = call @silu_0(%35#1, %35#2, %34, %49) : (tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>) -> tensor<4x1xf64>
    %cst_13 = stablehlo.constant dense<6.400000e-01> : tensor<f64>
    %51 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %52 = stablehlo.multiply %51, %50 : tensor<4x1xf64>
    %cst_14 = stablehlo.constant dense<8.600000e-01> : tensor<f64>
    %53 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %54 = stablehlo.multiply %53, %50 : tensor<4x1xf64>
    %55 = "stablehlo.case"(%28) ({
      %91 = stablehlo.multiply %21, %54 : tensor<4x1xf64>
      %92 = stablehlo.multiply %54, %29#4 : tensor<4x1xf64>
      %93 = func.call @soft_sign_1(%29#1, %29#2, %21, %29#3, %91) : (tensor<4x1xi1>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>) -> tensor<4x1xf64>
      %94 = stablehlo.add %92, %93 : tensor<4x1xf64>
      stablehlo.return %94 : tensor<4x1xf64>
    }, {
      %cst_22 = stablehlo.constant dense<1.410000e+00> : tensor<f64>
      %91 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
      %92 = stablehlo.multiply %91, %54 : tensor<4x1xf64>
      %93 = func.call @log_sigmoid_2(%29#3, %92) : (tensor<4x1xf64>, tensor<4x1xf64>) -> tensor<4x1xf64>
      %94 = stablehlo.multiply %93, %29#2 : tensor<4x1xf64>
      stablehlo.return %94 : tensor<4x1xf64>
    }) : (tensor<i32>) -> tensor<4x1xf64>
    %56 = stablehlo.multiply %55, %24 : tensor<4x1xf64>
    %57 = stablehlo.multiply %56, %15 : tensor<4x1xf64>
    %58 = stablehlo.negate %57 : tensor<4x1xf64>
    %59 = stablehlo.divide %55, %20 : tensor<4x1xf64>
    %60 = stablehlo.add %52, %59 : tensor<4x1xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %61 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %62 = stablehlo.select %18, %61, %58 : tensor<4x1xi1>, tensor<4x1xf64>
    %63 = stablehlo.select %18, %58, %61 : tensor<4x1xi1>, tensor<4x1xf64>
    %64 = stablehlo.negate %62 : tensor<4x1xf64>
    %65 = stablehlo.add %63, %64 : tensor<4x1xf64>
    %66 = stablehlo.add %60, %65 : tensor<4x1xf64>
    %cst_16 = stablehlo.constant dense<5.400000e-01> : tensor<f64>
    %67 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %68 = stablehlo.multiply %67, %66 : tensor<4x1xf64>
    %69 = stablehlo.dot_general %68, %8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf64>, tensor<4x4xf64>) -> tensor<1x4xf64>
    %70 = stablehlo.transpose %69, dims = [1, 0] : (tensor<1x4xf64>) -> tensor<4x1xf64>
    %71 = stablehlo.dot_general %68, %12, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf64>, tensor<4x1xf64>) -> tensor<4x4xf64>
    %cst_17 = stablehlo.constant dense<5.500000e-01> : tensor<f64>
    %72 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %73 = stablehlo.multiply %72, %70 : tensor<4x1xf64>
    %74 = call @soft_sign_1(%9#1, %9#2, %arg1, %9#3, %73) : (tensor<4x1xi1>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>) -> tensor<4x1xf64>
    %75 = stablehlo.add %70, %74 : tensor<4x1xf64>
    %76 = stablehlo.slice %71 [0:1, 0:4] : (tensor<4x4xf64>) -> tensor<1x4xf64>
    %77 = stablehlo.reshape %76 : (tensor<1x4xf64>) -> tensor<4xf64>
    %78 = stablehlo.slice %71 [1:2, 0:4] : (tensor<4x4xf64>) -> tensor<1x4xf64>
    %79 = stablehlo.reshape %78 : (tensor<1x4xf64>) -> tensor<4xf64>
    %80 = stablehlo.slice %71 [2:3, 0:4] : (tensor<4x4xf64>) -> tensor<1x4xf64>
    %81 = stablehlo.reshape %80 : (tensor<1x4xf64>) -> tensor<4xf64>
    %82 = stablehlo.slice %71 [3:4, 0:4] : (tensor<4x4xf64>) -> tensor<1x4xf64>
    %83 = stablehlo.reshape %82 : (tensor<1x4xf64>) -> tensor<4xf64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %84 = stablehlo.pad %83, %cst_18, low = [3], high = [0], interior = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %85 = stablehlo.pad %81, %cst_19, low = [2], high = [1], interior = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<7xf64>
    %86 = stablehlo.add %84, %85 : tensor<7xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %87 = stablehlo.pad %79, %cst_20, low = [1], high = [2], interior = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<7xf64>
    %88 = stablehlo.add %86, %87 : tensor<7xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %89 = stablehlo.pad %77, %cst_21, low = [0], high = [3], interior = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<7xf64>
    %90 = stablehlo.add %88, %89 : tensor<7xf64>
    return %90, %75 : tensor<7xf64>, tensor<4x1xf64>
  }
  func.func private @soft_sign(%arg0: tensor<4x1xf64>) -> (tensor<4x1xf64>, tensor<4x1xi1>, tensor<4x1xf64>, tensor<4x1xf64>) {
    %0 = stablehlo.abs %arg0 : tensor<4x1xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<4x1xf64>, tensor<4x1xf64>) -> tensor<4x1xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %4 = stablehlo.add %0, %3 : tensor<4x1xf64>
    %5 = stablehlo.divide %arg0, %4 : tensor<4x1xf64>
    %6 = stablehlo.multiply %4, %4 : tensor<4x1xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %8 = stablehlo.divide %7, %6 : tensor<4x1xf64>
    return %5, %2, %4, %8 : tensor<4x1xf64>, tensor<4x1xi1>, tensor<4x1xf64>, tensor<4x1xf64>
  }
  func.func private @log_sigmoid(%arg0: tensor<4x1xf64>) -> (tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>) {
    %0 = stablehlo.negate %arg0 : tensor<4x1xf64>
    %1:3 = call @softplus(%0) : (tensor<4x1xf64>) -> (tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>)
    %2 = stablehlo.negate %1#0 : tensor<4x1xf64>
    return %2, %1#1, %1#2 : tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>
  }
  func.func private @softplus(%arg0: tensor<4x1xf64>) -> (tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4x1xf64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %3 = stablehlo.subtract %arg0, %2 : tensor<4x1xf64>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<4x1xf64>, tensor<4x1xf64>) -> tensor<4x1xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %6 = stablehlo.add %arg0, %5 : tensor<4x1xf64>
    %7 = stablehlo.abs %3 : tensor<4x1xf64>
    %8 = stablehlo.negate %7 : tensor<4x1xf64>
    %9 = stablehlo.exponential %8 : tensor<4x1xf64>
    %10 = stablehlo.log_plus_one %9 : tensor<4x1xf64>
    %11 = stablehlo.add %1, %10 : tensor<4x1xf64>
    %12 = stablehlo.select %4, %6, %11 : tensor<4x1xi1>, tensor<4x1xf64>
    %cst_0 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<4x1xf64>, tensor<4x1xf64>) -> tensor<4x1xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<4x1xi1>, tensor<4x1xf64>
    %cst_2 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<4x1xf64>, tensor<4x1xf64>) -> tensor<4x1xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %20 = stablehlo.select %18, %19, %12 : tensor<4x1xi1>, tensor<4x1xf64>
    %21 = stablehlo.subtract %16, %20 : tensor<4x1xf64>
    %22 = stablehlo.exponential %21 : tensor<4x1xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_5 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %23 = stablehlo.compare EQ, %cst_4, %cst_5, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %24 = stablehlo.select %23, %cst_7, %cst_6 : tensor<i1>, tensor<f64>
    %cst_8 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %26 = stablehlo.compare EQ, %12, %25, FLOAT : (tensor<4x1xf64>, tensor<4x1xf64>) -> tensor<4x1xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %28 = stablehlo.select %26, %27, %12 : tensor<4x1xi1>, tensor<4x1xf64>
    %29 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %30 = stablehlo.subtract %29, %28 : tensor<4x1xf64>
    %31 = stablehlo.exponential %30 : tensor<4x1xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %33 = stablehlo.multiply %32, %31 : tensor<4x1xf64>
    return %12, %22, %33 : tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>
  }
  func.func private @silu(%arg0: tensor<4x1xf64>) -> (tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>) {
    %0 = stablehlo.negate %arg0 : tensor<4x1xf64>
    %1 = stablehlo.exponential %0 : tensor<4x1xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %3 = stablehlo.add %2, %1 : tensor<4x1xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %5 = stablehlo.divide %4, %3 : tensor<4x1xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %7 = stablehlo.subtract %6, %5 : tensor<4x1xf64>
    %8 = stablehlo.multiply %5, %7 : tensor<4x1xf64>
    %9 = stablehlo.multiply %arg0, %5 : tensor<4x1xf64>
    return %9, %8, %5 : tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>
  }
  func.func private @silu_0(%arg0: tensor<4x1xf64>, %arg1: tensor<4x1xf64>, %arg2: tensor<4x1xf64>, %arg3: tensor<4x1xf64>) -> tensor<4x1xf64> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<4x1xf64>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<4x1xf64>
    %2 = stablehlo.multiply %0, %arg0 : tensor<4x1xf64>
    %3 = stablehlo.add %1, %2 : tensor<4x1xf64>
    return %3 : tensor<4x1xf64>
  }
  func.func private @soft_sign_1(%arg0: tensor<4x1xi1>, %arg1: tensor<4x1xf64>, %arg2: tensor<4x1xf64>, %arg3: tensor<4x1xf64>, %arg4: tensor<4x1xf64>) -> tensor<4x1xf64> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<4x1xf64>
    %1 = stablehlo.multiply %0, %arg2 : tensor<4x1xf64>
    %2 = stablehlo.negate %1 : tensor<4x1xf64>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<4x1xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<4x1xi1>, tensor<4x1xf64>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<4x1xi1>, tensor<4x1xf64>
    %7 = stablehlo.add %3, %6 : tensor<4x1xf64>
    %8 = stablehlo.negate %5 : tensor<4x1xf64>
    %9 = stablehlo.add %7, %8 : tensor<4x1xf64>
    return %9 : tensor<4x1xf64>
  }
  func.func private @log_sigmoid_2(%arg0: tensor<4x1xf64>, %arg1: tensor<4x1xf64>) -> tensor<4x1xf64> {
    %0 = stablehlo.negate %arg1 : tensor<4x1xf64>
    %1 = call @softplus_3(%arg0, %0) : (tensor<4x1xf64>, tensor<4x1xf64>) -> tensor<4x1xf64>
    %2 = stablehlo.negate %1 : tensor<4x1xf64>
    return %2 : tensor<4x1xf64>
  }
  func.func private @softplus_3(%arg0: tensor<4x1xf64>, %arg1: tensor<4x1xf64>) -> tensor<4x1xf64> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<4x1xf64>
    return %0 : tensor<4x1xf64>
  }
}
// -----
// backward, cuda: same text as cpu
