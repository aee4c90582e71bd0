// import jax
// import jax.numpy as jnp
//
//
// def compute_tucker(factor_a, v, factor_c, sigma, data):
//     total_sum = 1.75 * factor_a + 0.91
//     fraction = total_sum / (1.0 + jnp.abs(total_sum))
//     quotient = 1.0 / (1.25 + jax.nn.sigmoid(v) ** 2)
//     full = jnp.einsum("ar,br,cr,r->abc", fraction, quotient, factor_c, sigma)
//     misfit = jnp.where(data < 0.56, full, 0.86 * data)
//     return misfit
//
//   factor_a: float32[2, 1] in [-1.2, 1.2]
//   v: float32[2, 1] in [-1.2, 1.2]
//   factor_c: float32[2, 1] in [-1.2, 1.2]
//   sigma: float32[1] in [0.3, 1.4]
//   data: float32[2, 2, 2] in [0.25, 1]
// -----
// forward, cpu
module @jit_compute_tucker attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x1xf32>, %arg1: tensor<2x1xf32>, %arg2: tensor<2x1xf32>, %arg3: tensor<1xf32>, %arg4: tensor<2x2x2xf32>) -> (tensor<2x2x2xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<1.750000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<2x1xf32>
    %cst_0 = stablehlo.constant dense<9.100000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %3 = stablehlo.add %1, %2 : tensor<2x1xf32>
    %4 = stablehlo.abs %3 : tensor<2x1xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %6 = stablehlo.add %5, %4 : tensor<2x1xf32>
    %7 = stablehlo.divide %3, %6 : tensor<2x1xf32>
    %8 = stablehlo.negate %arg1 : tensor<2x1xf32>
    %9 = stablehlo.exponential %8 : tensor<2x1xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %11 = stablehlo.add %10, %9 : tensor<2x1xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %13 = stablehlo.divide %12, %11 : tensor<2x1xf32>
    %14 = stablehlo.multiply %13, %13 : tensor<2x1xf32>
    %cst_4 = stablehlo.constant dense<1.250000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %16 = stablehlo.add %15, %14 : tensor<2x1xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %18 = stablehlo.divide %17, %16 : tensor<2x1xf32>
    %19 = stablehlo.dot_general %7, %arg3, batching_dims = [1] x [0], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2x1xf32>, tensor<1xf32>) -> tensor<1x2xf32>
    %20 = stablehlo.dot_general %19, %18, batching_dims = [0] x [1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<1x2xf32>, tensor<2x1xf32>) -> tensor<1x2x2xf32>
    %21 = stablehlo.dot_general %20, %arg2, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x2x2xf32>, tensor<2x1xf32>) -> tensor<2x2x2xf32>
    %cst_6 = stablehlo.constant dense<5.600000e-01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x2x2xf32>
    %23 = stablehlo.compare LT, %arg4, %22, FLOAT : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xi1>
    %cst_7 = stablehlo.constant dense<8.600000e-01> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x2x2xf32>
    %25 = stablehlo.multiply %24, %arg4 : tensor<2x2x2xf32>
    %26 = call @_where(%23, %21, %25) : (tensor<2x2x2xi1>, tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
    return %26 : tensor<2x2x2xf32>
  }
  func.func private @_where(%arg0: tensor<2x2x2xi1>, %arg1: tensor<2x2x2xf32>, %arg2: tensor<2x2x2xf32>) -> tensor<2x2x2xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<2x2x2xi1>, tensor<2x2x2xf32>
    return %0 : tensor<2x2x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x1xf32>, %arg1: tensor<2x1xf32>, %arg2: tensor<2x1xf32>, %arg3: tensor<1xf32>, %arg4: tensor<2x2x2xf32>) -> (tensor<2x1xf32> {jax.result_info = "result[0]"}, tensor<2x1xf32> {jax.result_info = "result[1]"}, tensor<2x1xf32> {jax.result_info = "result[2]"}, tensor<1xf32> {jax.result_info = "result[3]"}, tensor<2x2x2xf32> {jax.result_info = "result[4]"}) {
    %cst = stablehlo.constant dense<1.750000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<2x1xf32>
    %cst_0 = stablehlo.constant dense<9.100000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %3 = stablehlo.add %1, %2 : tensor<2x1xf32>
    %4 = stablehlo.abs %3 : tensor<2x1xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %6 = stablehlo.compare GE, %3, %5, FLOAT : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %8 = stablehlo.add %7, %4 : tensor<2x1xf32>
    %9 = stablehlo.divide %3, %8 : tensor<2x1xf32>
    %10 = stablehlo.multiply %8, %8 : tensor<2x1xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %12 = stablehlo.divide %11, %10 : tensor<2x1xf32>
    %13 = stablehlo.negate %arg1 : tensor<2x1xf32>
    %14 = stablehlo.exponential %13 : tensor<2x1xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %16 = stablehlo.add %15, %14 : tensor<2x1xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %18 = stablehlo.divide %17, %16 : tensor<2x1xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %20 = stablehlo.subtract %19, %18 : tensor<2x1xf32>
    %21 = stablehlo.multiply %18, %20 : tensor<2x1xf32>
    %22 = stablehlo.multiply %18, %18 : tensor<2x1xf32>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %24 = stablehlo.multiply %23, %18 : tensor<2x1xf32>
    %cst_8 = stablehlo.constant dense<1.250000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %26 = stablehlo.add %25, %22 : tensor<2x1xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %28 = stablehlo.divide %27, %26 : tensor<2x1xf32>
    %29 = stablehlo.multiply %26, %26 : tensor<2x1xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %31 = stablehlo.divide %30, %29 : tensor<2x1xf32>
    %32 = stablehlo.dot_general %9, %arg3, batching_dims = [1] x [0], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2x1xf32>, tensor<1xf32>) -> tensor<1x2xf32>
    %33 = stablehlo.dot_general %32, %28, batching_dims = [0] x [1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<1x2xf32>, tensor<2x1xf32>) -> tensor<1x2x2xf32>
    %cst_11 = stablehlo.constant dense<5.600000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x2x2xf32>
    %35 = stablehlo.compare LT, %arg4, %34, FLOAT : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xi1>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x2x2xf32>
    %37:2 = call @_where(%35, %36) : (tensor<2x2x2xi1>, tensor<2x2x2xf32>) -> (tensor<2x2x2xf32>, tensor<2x2x2xf32>)
    %cst_13 = stablehlo.constant dense<8.600000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x2x2xf32>
    %39 = stablehlo.multiply %38, %37#1 : tensor<2x2x2xf32>
    %40 = stablehlo.dot_general %37#0, %33, contracting_dims = [0, 1] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<2x2x2xf32>, tensor<1x2x2xf32>) -> tensor<2x1xf32>
    %41 = stablehlo.dot_general %37#0, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2x2xf32>, tensor<2x1xf32>) -> tensor<2x2x1xf32>
    %42 = stablehlo.transpose %41, dims = [2, 0, 1] : (tensor<2x2x1xf32>) -> tensor<1x2x2xf32>
    %43 = stablehlo.dot_general %42, %32, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x2x2xf32>, tensor<1x2xf32>) -> tensor<1x2xf32>
    %44 = stablehlo.transpose %43, dims = [1, 0] : (tensor<1x2xf32>) -> tensor<2x1xf32>
    %45 = stablehlo.dot_general %42, %28, batching_dims = [0] x [1], contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x2x2xf32>, tensor<2x1xf32>) -> tensor<1x2xf32>
    %46 = stablehlo.dot_general %45, %9, batching_dims = [0] x [1], contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x2xf32>, tensor<2x1xf32>) -> tensor<1xf32>
    %47 = stablehlo.dot_general %45, %arg3, batching_dims = [0] x [0], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<1x2xf32>, tensor<1xf32>) -> tensor<1x2xf32>
    %48 = stablehlo.transpose %47, dims = [1, 0] : (tensor<1x2xf32>) -> tensor<2x1xf32>
    %49 = stablehlo.multiply %44, %31 : tensor<2x1xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %51 = stablehlo.multiply %49, %50 : tensor<2x1xf32>
    %52 = stablehlo.negate %51 : tensor<2x1xf32>
    %53 = stablehlo.multiply %52, %24 : tensor<2x1xf32>
    %54 = stablehlo.multiply %53, %21 : tensor<2x1xf32>
    %55 = stablehlo.multiply %48, %12 : tensor<2x1xf32>
    %56 = stablehlo.multiply %55, %3 : tensor<2x1xf32>
    %57 = stablehlo.negate %56 : tensor<2x1xf32>
    %58 = stablehlo.divide %48, %8 : tensor<2x1xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %60 = stablehlo.select %6, %59, %57 : tensor<2x1xi1>, tensor<2x1xf32>
    %61 = stablehlo.select %6, %57, %59 : tensor<2x1xi1>, tensor<2x1xf32>
    %62 = stablehlo.negate %60 : tensor<2x1xf32>
    %63 = stablehlo.add %61, %62 : tensor<2x1xf32>
    %64 = stablehlo.add %58, %63 : tensor<2x1xf32>
    %cst_16 = stablehlo.constant dense<1.750000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %66 = stablehlo.multiply %65, %64 : tensor<2x1xf32>
    return %66, %54, %40, %46, %39 : tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<1xf32>, tensor<2x2x2xf32>
  }
  func.func private @_where(%arg0: tensor<2x2x2xi1>, %arg1: tensor<2x2x2xf32>) -> (tensor<2x2x2xf32>, tensor<2x2x2xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2x2xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<2x2x2xi1>, tensor<2x2x2xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<2x2x2xi1>, tensor<2x2x2xf32>
    return %2, %1 : tensor<2x2x2xf32>, tensor<2x2x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
