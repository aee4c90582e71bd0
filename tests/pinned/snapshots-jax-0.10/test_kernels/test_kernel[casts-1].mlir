// import jax.numpy as jnp
//
//
// def local_neighbour_test(mass, areas):
//     superposed = (0.9 * mass + 0.44) * mass + 1.07
//     clipped = jnp.clip(superposed, -4.0, 4.0)
//     ok = jnp.isfinite(clipped) & (clipped > 3.31)
//     picked = jnp.where(ok, clipped * (0.36 + areas), 0.45 * clipped)
//     modulated = 0.89 * picked
//     norm = jnp.sqrt(jnp.sum(modulated**2, axis=-1) + 0.5)
//     gate = jnp.arctan(norm)
//     return gate
//
//   mass: float64[7, 3] in [0.5, 2]
//   areas: float64[7, 3] in [0.2, 3]
// -----
// forward, cpu
module @jit_local_neighbour_test attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x3xf64>, %arg1: tensor<7x3xf64>) -> (tensor<7xf64> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<9.000000e-01> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %1 = stablehlo.multiply %0, %arg0 : tensor<7x3xf64>
    %cst_0 = stablehlo.constant dense<4.400000e-01> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %3 = stablehlo.add %1, %2 : tensor<7x3xf64>
    %4 = stablehlo.multiply %3, %arg0 : tensor<7x3xf64>
    %cst_1 = stablehlo.constant dense<1.070000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %6 = stablehlo.add %4, %5 : tensor<7x3xf64>
    %cst_2 = stablehlo.constant dense<-4.000000e+00> : tensor<f64>
    %cst_3 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %7 = call @clip(%6, %cst_2, %cst_3) : (tensor<7x3xf64>, tensor<f64>, tensor<f64>) -> tensor<7x3xf64>
    %8 = stablehlo.is_finite %7 : (tensor<7x3xf64>) -> tensor<7x3xi1>
    %cst_4 = stablehlo.constant dense<3.310000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %10 = stablehlo.compare GT, %7, %9, FLOAT : (tensor<7x3xf64>, tensor<7x3xf64>) -> tensor<7x3xi1>
    %11 = stablehlo.and %8, %10 : tensor<7x3xi1>
    %cst_5 = stablehlo.constant dense<3.600000e-01> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %13 = stablehlo.add %12, %arg1 : tensor<7x3xf64>
    %14 = stablehlo.multiply %7, %13 : tensor<7x3xf64>
    %cst_6 = stablehlo.constant dense<4.500000e-01> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %16 = stablehlo.multiply %15, %7 : tensor<7x3xf64>
    %17 = call @_where(%11, %14, %16) : (tensor<7x3xi1>, tensor<7x3xf64>, tensor<7x3xf64>) -> tensor<7x3xf64>
    %cst_7 = stablehlo.constant dense<8.900000e-01> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %19 = stablehlo.multiply %18, %17 : tensor<7x3xf64>
    %20 = stablehlo.multiply %19, %19 : tensor<7x3xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %21 = stablehlo.reduce(%20 init: %cst_8) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_9 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %23 = stablehlo.add %21, %22 : tensor<7xf64>
    %24 = stablehlo.sqrt %23 : tensor<7xf64>
    %25 = chlo.atan %24 : tensor<7xf64> -> tensor<7xf64>
    return %25 : tensor<7xf64>
  }
  func.func private @clip(%arg0: tensor<7x3xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<7x3xf64> {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<7x3xf64>
    %3 = stablehlo.convert %arg2 : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %5 = stablehlo.minimum %4, %2 : tensor<7x3xf64>
    return %5 : tensor<7x3xf64>
  }
  func.func private @_where(%arg0: tensor<7x3xi1>, %arg1: tensor<7x3xf64>, %arg2: tensor<7x3xf64>) -> tensor<7x3xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<7x3xi1>, tensor<7x3xf64>
    return %0 : tensor<7x3xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x3xf64>, %arg1: tensor<7x3xf64>) -> (tensor<7x3xf64> {jax.result_info = "result[0]"}, tensor<7x3xf64> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<9.000000e-01> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %1 = stablehlo.multiply %0, %arg0 : tensor<7x3xf64>
    %cst_0 = stablehlo.constant dense<4.400000e-01> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %3 = stablehlo.add %1, %2 : tensor<7x3xf64>
    %4 = stablehlo.multiply %3, %arg0 : tensor<7x3xf64>
    %cst_1 = stablehlo.constant dense<1.070000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %6 = stablehlo.add %4, %5 : tensor<7x3xf64>
    %cst_2 = stablehlo.constant dense<-4.000000e+00> : tensor<f64>
    %cst_3 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %7:3 = call @clip(%6, %cst_2, %cst_3) : (tensor<7x3xf64>, tensor<f64>, tensor<f64>) -> (tensor<7x3xf64>, tensor<7x3xf64>, tensor<7x3xf64>)
    %8 = stablehlo.is_finite %7#0 : (tensor<7x3xf64>) -> tensor<7x3xi1>
    %cst_4 = stablehlo.constant dense<3.310000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %10 = stablehlo.compare GT, %7#0, %9, FLOAT : (tensor<7x3xf64>, tensor<7x3xf64>) -> tensor<7x3xi1>
    %11 = stablehlo.and %8, %10 : tensor<7x3xi1>
    %cst_5 = stablehlo.constant dense<3.600000e-01> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %13 = stablehlo.add %12, %arg1 : tensor<7x3xf64>
    %14 = stablehlo.multiply %7#0, %13 : tensor<7x3xf64>
    %cst_6 = stablehlo.constant dense<4.500000e-01> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %16 = stablehlo.multiply %15, %7#0 : tensor<7x3xf64>
    %17 = call @_where(%11, %14, %16) : (tensor<7x3xi1>, tensor<7x3xf64>, tensor<7x3xf64>) -> tensor<7x3xf64>
    %cst_7 = stablehlo.constant dense<8.900000e-01> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %19 = stablehlo.multiply %18, %17 : tensor<7x3xf64>
    %20 = stablehlo.multiply %19, %19 : tensor<7x3xf64>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %22 = stablehlo.multiply %21, %19 : tensor<7x3xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %23 = stablehlo.reduce(%20 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %25 = stablehlo.add %23, %24 : tensor<7xf64>
    %26 = stablehlo.sqrt %25 : tensor<7xf64>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %28 = stablehlo.divide %27, %26 : tensor<7xf64>
    %29 = chlo.square %26 : tensor<7xf64> -> tensor<7xf64>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %31 = stablehlo.add %30, %29 : tensor<7xf64>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %33 = stablehlo.divide %32, %31 : tensor<7xf64>
    %34 = stablehlo.multiply %33, %28 : tensor<7xf64>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %36 = stablehlo.multiply %35, %22 : tensor<7x3xf64>
    %cst_14 = stablehlo.constant dense<8.900000e-01> : tensor<f64>
    %37 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %38 = stablehlo.multiply %37, %36 : tensor<7x3xf64>
    %39:2 = call @_where_0(%11, %38) : (tensor<7x3xi1>, tensor<7x3xf64>) -> (tensor<7x3xf64>, tensor<7x3xf64>)
    %cst_15 = stablehlo.constant dense<4.500000e-01> : tensor<f64>
    %40 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %41 = stablehlo.multiply %40, %39#1 : tensor<7x3xf64>
    %42 = stablehlo.multiply %7#0, %39#0 : tensor<7x3xf64>
    %43 = stablehlo.multiply %39#0, %13 : tensor<7x3xf64>
    %44 = stablehlo.add %41, %43 : tensor<7x3xf64>
    %45 = call @clip_1(%7#1, %7#2, %44) : (tensor<7x3xf64>, tensor<7x3xf64>, tensor<7x3xf64>) -> tensor<7x3xf64>
    %46 = stablehlo.multiply %3, %45 : tensor<7x3xf64>
    %47 = stablehlo.multiply %45, %arg0 : tensor<7x3xf64>
    %cst_16 = stablehlo.constant dense<9.000000e-01> : tensor<f64>
    %48 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %49 = stablehlo.multiply %48, %47 : tensor<7x3xf64>
    %50 = stablehlo.add %46, %49 : tensor<7x3xf64>
    return %50, %42 : tensor<7x3xf64>, tensor<7x3xf64>
  }
  func.func private @clip(%arg0: tensor<7x3xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> (tensor<7x3xf64>, tensor<7x3xf64>, tensor<7x3xf64>) {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<7x3xf64>
    %3 = stablehlo.compare EQ, %arg0, %2, FLOAT : (tensor<7x3xf64>, tensor<7x3xf64>) -> tensor<7x3xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %6 = stablehlo.select %3, %4, %5 : tensor<7x3xi1>, tensor<7x3xf64>
    %7 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %8 = stablehlo.compare EQ, %7, %2, FLOAT : (tensor<7x3xf64>, tensor<7x3xf64>) -> tensor<7x3xi1>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %11 = stablehlo.select %8, %9, %10 : tensor<7x3xi1>, tensor<7x3xf64>
    %12 = stablehlo.divide %6, %11 : tensor<7x3xf64>
    %13 = stablehlo.convert %arg2 : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %15 = stablehlo.minimum %14, %2 : tensor<7x3xf64>
    %16 = stablehlo.compare EQ, %2, %15, FLOAT : (tensor<7x3xf64>, tensor<7x3xf64>) -> tensor<7x3xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %19 = stablehlo.select %16, %17, %18 : tensor<7x3xi1>, tensor<7x3xf64>
    %20 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %21 = stablehlo.compare EQ, %20, %15, FLOAT : (tensor<7x3xf64>, tensor<7x3xf64>) -> tensor<7x3xi1>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %24 = stablehlo.select %21, %22, %23 : tensor<7x3xi1>, tensor<7x3xf64>
    %25 = stablehlo.divide %19, %24 : tensor<7x3xf64>
    return %15, %12, %25 : tensor<7x3xf64>, tensor<7x3xf64>, tensor<7x3xf64>
  }
  func.func private @_where(%arg0: tensor<7x3xi1>, %arg1: tensor<7x3xf64>, %arg2: tensor<7x3xf64>) -> tensor<7x3xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<7x3xi1>, tensor<7x3xf64>
    return %0 : tensor<7x3xf64>
  }
  func.func private @_where_0(%arg0: tensor<7x3xi1>, %arg1: tensor<7x3xf64>) -> (tensor<7x3xf64>, tensor<7x3xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<7x3xi1>, tensor<7x3xf64>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<7x3xi1>, tensor<7x3xf64>
    return %2, %1 : tensor<7x3xf64>, tensor<7x3xf64>
  }
  func.func private @clip_1(%arg0: tensor<7x3xf64>, %arg1: tensor<7x3xf64>, %arg2: tensor<7x3xf64>) -> tensor<7x3xf64> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<7x3xf64>
    %1 = stablehlo.multiply %0, %arg0 : tensor<7x3xf64>
    return %1 : tensor<7x3xf64>
  }
}
// -----
// backward, cuda: same text as cpu
