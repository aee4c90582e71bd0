// import jax.numpy as jnp
// from jax import lax
//
//
// def neighbour_test(mass, velocity):
//     scaled = 0.64 * ((0.9 * mass + 0.94) * mass + 0.7)
//     past = scaled >= jnp.nextafter(lax.stop_gradient(velocity), 2.04)
//     difference = scaled - 0.28 * jnp.cos(velocity)
//     piecewise = jnp.where(past, difference, jnp.exp2(scaled))
//     combined = piecewise + jnp.cos(velocity)
//     product = 0.72 * combined
//     root = jnp.sqrt(jnp.sum(product**2, axis=-1) + 0.5)
//     return root
//
//   mass: float64[7, 3] in [0.5, 2]
//   velocity: float64[7, 3] in [-1, 1]
// -----
// forward, cpu
module @jit_neighbour_test attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x3xf64>, %arg1: tensor<7x3xf64>) -> (tensor<7xf64> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<9.000000e-01> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %1 = stablehlo.multiply %0, %arg0 : tensor<7x3xf64>
    %cst_0 = stablehlo.constant dense<0.93999999999999994> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %3 = stablehlo.add %1, %2 : tensor<7x3xf64>
    %4 = stablehlo.multiply %3, %arg0 : tensor<7x3xf64>
    %cst_1 = stablehlo.constant dense<0.69999999999999996> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %6 = stablehlo.add %4, %5 : tensor<7x3xf64>
    %cst_2 = stablehlo.constant dense<6.400000e-01> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %8 = stablehlo.multiply %7, %6 : tensor<7x3xf64>
    %cst_3 = stablehlo.constant dense<2.040000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %10 = chlo.next_after %arg1, %9 : tensor<7x3xf64>, tensor<7x3xf64> -> tensor<7x3xf64>
    %11 = stablehlo.compare GE, %8, %10, FLOAT : (tensor<7x3xf64>, tensor<7x3xf64>) -> tensor<7x3xi1>
    %12 = stablehlo.cosine %arg1 : tensor<7x3xf64>
    %cst_4 = stablehlo.constant dense<2.800000e-01> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %14 = stablehlo.multiply %13, %12 : tensor<7x3xf64>
    %15 = stablehlo.subtract %8, %14 : tensor<7x3xf64>
    %cst_5 = stablehlo.constant dense<0.69314718055994529> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %17 = stablehlo.multiply %16, %8 : tensor<7x3xf64>
    %18 = stablehlo.exponential %17 : tensor<7x3xf64>
    %19 = call @_where(%11, %15, %18) : (tensor<7x3xi1>, tensor<7x3xf64>, tensor<7x3xf64>) -> tensor<7x3xf64>
    %20 = stablehlo.cosine %arg1 : tensor<7x3xf64>
    %21 = stablehlo.add %19, %20 : tensor<7x3xf64>
    %cst_6 = stablehlo.constant dense<0.71999999999999997> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %23 = stablehlo.multiply %22, %21 : tensor<7x3xf64>
    %24 = stablehlo.multiply %23, %23 : tensor<7x3xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.reduce(%24 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %27 = stablehlo.add %25, %26 : tensor<7xf64>
    %28 = stablehlo.sqrt %27 : tensor<7xf64>
    return %28 : tensor<7xf64>
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
    %cst_0 = stablehlo.constant dense<0.93999999999999994> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %3 = stablehlo.add %1, %2 : tensor<7x3xf64>
    %4 = stablehlo.multiply %3, %arg0 : tensor<7x3xf64>
    %cst_1 = stablehlo.constant dense<0.69999999999999996> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %6 = stablehlo.add %4, %5 : tensor<7x3xf64>
    %cst_2 = stablehlo.constant dense<6.400000e-01> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %8 = stablehlo.multiply %7, %6 : tensor<7x3xf64>
    %cst_3 = stablehlo.constant dense<2.040000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %10 = chlo.next_after %arg1, %9 : tensor<7x3xf64>, tensor<7x3xf64> -> tensor<7x3xf64>
    %11 = stablehlo.compare GE, %8, %10, FLOAT : (tensor<7x3xf64>, tensor<7x3xf64>) -> tensor<7x3xi1>
    %12 = stablehlo.cosine %arg1 : tensor<7x3xf64>
    %13 = stablehlo.sine %arg1 : tensor<7x3xf64>
    %cst_4 = stablehlo.constant dense<2.800000e-01> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %15 = stablehlo.multiply %14, %12 : tensor<7x3xf64>
    %16 = stablehlo.subtract %8, %15 : tensor<7x3xf64>
    %cst_5 = stablehlo.constant dense<0.69314718055994529> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %18 = stablehlo.multiply %17, %8 : tensor<7x3xf64>
    %19 = stablehlo.exponential %18 : tensor<7x3xf64>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %20 = stablehlo.log %cst_6 : tensor<f64>
    %21 = call @_where(%11, %16, %19) : (tensor<7x3xi1>, tensor<7x3xf64>, tensor<7x3xf64>) -> tensor<7x3xf64>
    %22 = stablehlo.cosine %arg1 : tensor<7x3xf64>
    %23 = stablehlo.sine %arg1 : tensor<7x3xf64>
    %24 = stablehlo.add %21, %22 : tensor<7x3xf64>
    %cst_7 = stablehlo.constant dense<0.71999999999999997> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %26 = stablehlo.multiply %25, %24 : tensor<7x3xf64>
    %27 = stablehlo.multiply %26, %26 : tensor<7x3xf64>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %29 = stablehlo.multiply %28, %26 : tensor<7x3xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %30 = stablehlo.reduce(%27 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf64>, tensor<f64>) -> tensor<7xf64>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %32 = stablehlo.add %30, %31 : tensor<7xf64>
    %33 = stablehlo.sqrt %32 : tensor<7xf64>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %35 = stablehlo.divide %34, %33 : tensor<7xf64>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %37 = stablehlo.multiply %36, %35 : tensor<7xf64>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0] : (tensor<7xf64>) -> tensor<7x3xf64>
    %39 = stablehlo.multiply %38, %29 : tensor<7x3xf64>
    %cst_13 = stablehlo.constant dense<0.71999999999999997> : tensor<f64>
    %40 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %41 = stablehlo.multiply %40, %39 : tensor<7x3xf64>
    %42 = stablehlo.negate %41 : tensor<7x3xf64>
    %43 = stablehlo.multiply %42, %23 : tensor<7x3xf64>
    %44:2 = call @_where_0(%11, %41) : (tensor<7x3xi1>, tensor<7x3xf64>) -> (tensor<7x3xf64>, tensor<7x3xf64>)
    %45 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %46 = stablehlo.multiply %45, %44#1 : tensor<7x3xf64>
    %47 = stablehlo.multiply %46, %19 : tensor<7x3xf64>
    %48 = stablehlo.negate %44#0 : tensor<7x3xf64>
    %49 = stablehlo.add %47, %44#0 : tensor<7x3xf64>
    %cst_14 = stablehlo.constant dense<2.800000e-01> : tensor<f64>
    %50 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %51 = stablehlo.multiply %50, %48 : tensor<7x3xf64>
    %52 = stablehlo.negate %51 : tensor<7x3xf64>
    %53 = stablehlo.multiply %52, %13 : tensor<7x3xf64>
    %54 = stablehlo.add %43, %53 : tensor<7x3xf64>
    %cst_15 = stablehlo.constant dense<6.400000e-01> : tensor<f64>
    %55 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %56 = stablehlo.multiply %55, %49 : tensor<7x3xf64>
    %57 = stablehlo.multiply %3, %56 : tensor<7x3xf64>
    %58 = stablehlo.multiply %56, %arg0 : tensor<7x3xf64>
    %cst_16 = stablehlo.constant dense<9.000000e-01> : tensor<f64>
    %59 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<7x3xf64>
    %60 = stablehlo.multiply %59, %58 : tensor<7x3xf64>
    %61 = stablehlo.add %57, %60 : tensor<7x3xf64>
    return %61, %54 : tensor<7x3xf64>, tensor<7x3xf64>
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
}
// -----
// backward, cuda: same text as cpu
