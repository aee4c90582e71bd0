// import jax
// import jax.numpy as jnp
//
//
// def coupled_cross_section(x, rows, jj, weights, prior_w):
//     entropy_term = jnp.log(0.9 + x**2)
//     superposed = entropy_term + 0.26 * jax.nn.soft_sign(entropy_term)
//     at = 3 - rows
//     corners = superposed[at[None, :], jj[:, None], 0]
//     log_term = jnp.logaddexp(corners, weights)
//     interaction = log_term * (0.79 + prior_w)
//     weighted = 0.79 * interaction
//     z_k = weighted / (1.0 + jnp.abs(weighted))
//     for _ in range(3):
//         z_k = jnp.tanh(jax.nn.elu(z_k - log_term))
//     total = 0.71 * z_k + 0.43 * log_term
//     contrast = 0.229 - jnp.sinh(log_term)
//     mixture = total + 0.25 * (contrast - total)
//     residual = log_term - log_term**3 / 6.0
//     deviation = mixture - residual
//     log_density = jnp.log10(jnp.log(1.83 + log_term**2))
//     switched = jnp.where(log_density > 0.08, log_density, 0.7 * log_density)
//     amplified = deviation * (0.77 + switched)
//     compressed = jax.nn.soft_sign(log_term)
//     delta = amplified - 1.34 * jax.nn.sigmoid(compressed)
//     return 1.0 - jax.nn.elu(delta) ** 2
//
//   x: float32[4, 5, 1] in [0.3, 1.5]
//   rows: int32[5] in [0, 3]
//   jj: int32[5] in [0, 4]
//   weights: float32[5, 5] in [-1.5, 1.5]
//   prior_w: float32[5, 1] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_coupled_cross_section attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x5x1xf32>, %arg1: tensor<5xi32>, %arg2: tensor<5xi32>, %arg3: tensor<5x5xf32>, %arg4: tensor<5x1xf32>) -> (tensor<5x5xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4x5x1xf32>
    %cst = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
    %2 = stablehlo.add %1, %0 : tensor<4x5x1xf32>
    %3 = stablehlo.log %2 : tensor<4x5x1xf32>
    %4 = call @soft_sign(%3) : (tensor<4x5x1xf32>) -> tensor<4x5x1xf32>
    %cst_0 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<4x5x1xf32>
    %7 = stablehlo.add %3, %6 : tensor<4x5x1xf32>
    %c = stablehlo.constant dense<3> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %9 = stablehlo.subtract %8, %arg1 : tensor<5xi32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [1] : (tensor<5xi32>) -> tensor<1x5xi32>
    %11 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<1x5xi32>
    %13 = stablehlo.compare LT, %10, %12, SIGNED : (tensor<1x5xi32>, tensor<1x5xi32>) -> tensor<1x5xi1>
    %c_2 = stablehlo.constant dense<4> : tensor<i32>
    %14 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1x5xi32>
    %15 = stablehlo.add %10, %14 : tensor<1x5xi32>
    %16 = stablehlo.select %13, %15, %10 : tensor<1x5xi1>, tensor<1x5xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<5x1xi32>
    %18 = stablehlo.compare LT, %11, %17, SIGNED : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x1xi1>
    %c_4 = stablehlo.constant dense<5> : tensor<i32>
    %19 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<5x1xi32>
    %20 = stablehlo.add %11, %19 : tensor<5x1xi32>
    %21 = stablehlo.select %18, %20, %11 : tensor<5x1xi1>, tensor<5x1xi32>
    %22 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<1x5xi32>) -> tensor<5x5xi32>
    %23 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<5x1xi32>) -> tensor<5x5xi32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %24 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<5x5xi32>
    %25 = stablehlo.convert %24 : tensor<5x5xi32>
    %26 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<5x5xi32>) -> tensor<5x5x1xi32>
    %27 = stablehlo.broadcast_in_dim %23, dims = [0, 1] : (tensor<5x5xi32>) -> tensor<5x5x1xi32>
    %28 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<5x5xi32>) -> tensor<5x5x1xi32>
    %29 = stablehlo.concatenate %26, %27, %28, dim = 2 : (tensor<5x5x1xi32>, tensor<5x5x1xi32>, tensor<5x5x1xi32>) -> tensor<5x5x3xi32>
    %30 = "stablehlo.gather"(%7, %29) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1, 2], start_index_map = [0, 1, 2], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<4x5x1xf32>, tensor<5x5x3xi32>) -> tensor<5x5xf32>
    %31 = stablehlo.maximum %30, %arg3 : tensor<5x5xf32>
    %32 = stablehlo.subtract %30, %arg3 : tensor<5x5xf32>
    %33 = stablehlo.compare NE, %32, %32, FLOAT : (tensor<5x5xf32>, tensor<5x5xf32>) -> tensor<5x5xi1>
    %34 = stablehlo.add %30, %arg3 : tensor<5x5xf32>
    %35 = stablehlo.abs %32 : tensor<5x5xf32>
    %36 = stablehlo.negate %35 : tensor<5x5xf32>
    %37 = stablehlo.exponential %36 : tensor<5x5xf32>
    %38 = stablehlo.log_plus_one %37 : tensor<5x5xf32>
    %39 = stablehlo.add %31, %38 : tensor<5x5xf32>
    %40 = stablehlo.select %33, %34, %39 : tensor<5x5xi1>, tensor<5x5xf32>
    %cst_6 = stablehlo.constant dense<7.900000e-01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %42 = stablehlo.add %41, %arg4 : tensor<5x1xf32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x5xf32>
    %44 = stablehlo.multiply %40, %43 : tensor<5x5xf32>
    %cst_7 = stablehlo.constant dense<7.900000e-01> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %46 = stablehlo.multiply %45, %44 : tensor<5x5xf32>
    %47 = stablehlo.abs %46 : tensor<5x5xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %49 = stablehlo.add %48, %47 : tensor<5x5xf32>
    %50 = stablehlo.divide %46, %49 : tensor<5x5xf32>
    %51 = stablehlo.subtract %50, %40 : tensor<5x5xf32>
    %52 = call @elu(%51) : (tensor<5x5xf32>) -> tensor<5x5xf32>
    %53 = stablehlo.tanh %52 : tensor<5x5xf32>
    %54 = stablehlo.subtract %53, %40 : tensor<5x5xf32>
    %55 = call @elu(%54) : (tensor<5x5xf32>) -> tensor<5x5xf32>
    %56 = stablehlo.tanh %55 : tensor<5x5xf32>
    %57 = stablehlo.subtract %56, %40 : tensor<5x5xf32>
    %58 = call @elu(%57) : (tensor<5x5xf32>) -> tensor<5x5xf32>
    %59 = stablehlo.tanh %58 : tensor<5x5xf32>
    %cst_9 = stablehlo.constant dense<0.709999978> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %61 = stablehlo.multiply %60, %59 : tensor<5x5xf32>
    %cst_10 = stablehlo.constant dense<4.300000e-01> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %63 = stablehlo.multiply %62, %40 : tensor<5x5xf32>
    %64 = stablehlo.add %61, %63 : tensor<5x5xf32>
    %65 = chlo.sinh %40 : tensor<5x5xf32> -> tensor<5x5xf32>
    %cst_11 = stablehlo.constant dense<2.290000e-01> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %67 = stablehlo.subtract %66, %65 : tensor<5x5xf32>
    %68 = stablehlo.subtract %67, %64 : tensor<5x5xf32>
    %cst_12 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %70 = stablehlo.multiply %69, %68 : tensor<5x5xf32>
    %71 = stablehlo.add %64, %70 : tensor<5x5xf32>
    %72 = stablehlo.multiply %40, %40 : tensor<5x5xf32>
    %73 = stablehlo.multiply %72, %40 : tensor<5x5xf32>
    %cst_13 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %75 = stablehlo.divide %73, %74 : tensor<5x5xf32>
    %76 = stablehlo.subtract %40, %75 : tensor<5x5xf32>
    %77 = stablehlo.subtract %71, %76 : tensor<5x5xf32>
    %78 = stablehlo.multiply %40, %40 : tensor<5x5xf32>
    %cst_14 = stablehlo.constant dense<1.830000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %80 = stablehlo.add %79, %78 : tensor<5x5xf32>
    %81 = stablehlo.log %80 : tensor<5x5xf32>
    %82 = stablehlo.log %81 : tensor<5x5xf32>
    %cst_15 = stablehlo.constant dense<0.434294492> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %84 = stablehlo.multiply %82, %83 : tensor<5x5xf32>
    %cst_16 = stablehlo.constant dense<8.000000e-02> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %86 = stablehlo.compare GT, %84, %85, FLOAT : (tensor<5x5xf32>, tensor<5x5xf32>) -> tensor<5x5xi1>
    %cst_17 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %88 = stablehlo.multiply %87, %84 : tensor<5x5xf32>
    %89 = call @_where_0(%86, %84, %88) : (tensor<5x5xi1>, tensor<5x5xf32>, tensor<5x5xf32>) -> tensor<5x5xf32>
    %cst_18 = stablehlo.constant dense<0.76999998> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %91 = stablehlo.add %90, %89 : tensor<5x5xf32>
    %92 = stablehlo.multiply %77, %91 : tensor<5x5xf32>
    %93 = call @soft_sign_1(%40) : (tensor<5x5xf32>) -> tensor<5x5xf32>
    %94 = stablehlo.negate %93 : tensor<5x5xf32>
    %95 = stablehlo.exponential %94 : tensor<5x5xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %97 = stablehlo.add %96, %95 : tensor<5x5xf32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %99 = stablehlo.divide %98, %97 : tensor<5x5xf32>
    %cst_21 = stablehlo.constant dense<1.340000e+00> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %101 = stablehlo.multiply %100, %99 : tensor<5x5xf32>
    %102 = stablehlo.subtract %92, %101 : tensor<5x5xf32>
    %103 = call @elu(%102) : (tensor<5x5xf32>) -> tensor<5x5xf32>
    %104 = stablehlo.multiply %103, %103 : tensor<5x5xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %106 = stablehlo.subtract %105, %104 : tensor<5x5xf32>
    return %106 : tensor<5x5xf32>
  }
  func.func private @soft_sign(%arg0: tensor<4x5x1xf32>) -> tensor<4x5x1xf32> {
    %0 = stablehlo.abs %arg0 : tensor<4x5x1xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
    %2 = stablehlo.add %0, %1 : tensor<4x5x1xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<4x5x1xf32>
    return %3 : tensor<4x5x1xf32>
  }
  func.func private @elu(%arg0: tensor<5x5xf32>) -> tensor<5x5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<5x5xf32>, tensor<5x5xf32>) -> tensor<5x5xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<5x5xf32>, tensor<5x5xf32>) -> tensor<5x5xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = call @_where(%3, %cst_1, %arg0) : (tensor<5x5xi1>, tensor<f32>, tensor<5x5xf32>) -> tensor<5x5xf32>
    %5 = stablehlo.exponential_minus_one %4 : tensor<5x5xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<5x5xf32>
    %8 = call @_where_0(%1, %arg0, %7) : (tensor<5x5xi1>, tensor<5x5xf32>, tensor<5x5xf32>) -> tensor<5x5xf32>
    return %8 : tensor<5x5xf32>
  }
  func.func private @_where(%arg0: tensor<5x5xi1>, %arg1: tensor<f32>, %arg2: tensor<5x5xf32>) -> tensor<5x5xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<5x5xi1>, tensor<5x5xf32>
    return %2 : tensor<5x5xf32>
  }
  func.func private @_where_0(%arg0: tensor<5x5xi1>, %arg1: tensor<5x5xf32>, %arg2: tensor<5x5xf32>) -> tensor<5x5xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<5x5xi1>, tensor<5x5xf32>
    return %0 : tensor<5x5xf32>
  }
  func.func private @soft_sign_1(%arg0: tensor<5x5xf32>) -> tensor<5x5xf32> {
    %0 = stablehlo.abs %arg0 : tensor<5x5xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %2 = stablehlo.add %0, %1 : tensor<5x5xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<5x5xf32>
    return %3 : tensor<5x5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x5x1xf32>, %arg1: tensor<5xi32>, %arg2: tensor<5xi32>, %arg3: tensor<5x5xf32>, %arg4: tensor<5x1xf32>) -> (tensor<4x5x1xf32> {jax.result_info = "result[0]"}, tensor<5x5xf32> {jax.result_info = "result[1]"}, tensor<5x1xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4x5x1xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<4x5x1xf32>
    %cst_0 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
    %4 = stablehlo.add %3, %0 : tensor<4x5x1xf32>
    %5 = stablehlo.log %4 : tensor<4x5x1xf32>
    %6:4 = call @soft_sign(%5) : (tensor<4x5x1xf32>) -> (tensor<4x5x1xf32>, tensor<4x5x1xi1>, tensor<4x5x1xf32>, tensor<4x5x1xf32>)
    %cst_1 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
    %8 = stablehlo.multiply %7, %6#0 : tensor<4x5x1xf32>
    %9 = stablehlo.add %5, %8 : tensor<4x5x1xf32>
    %c = stablehlo.constant dense<3> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %11 = stablehlo.subtract %10, %arg1 : tensor<5xi32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [1] : (tensor<5xi32>) -> tensor<1x5xi32>
    %13 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %14 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1x5xi32>
    %15 = stablehlo.compare LT, %12, %14, SIGNED : (tensor<1x5xi32>, tensor<1x5xi32>) -> tensor<1x5xi1>
    %c_3 = stablehlo.constant dense<4> : tensor<i32>
    %16 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<1x5xi32>
    %17 = stablehlo.add %12, %16 : tensor<1x5xi32>
    %18 = stablehlo.select %15, %17, %12 : tensor<1x5xi1>, tensor<1x5xi32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %19 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<5x1xi32>
    %20 = stablehlo.compare LT, %13, %19, SIGNED : (tensor<5x1xi32>, tensor<5x1xi32>) -> tensor<5x1xi1>
    %c_5 = stablehlo.constant dense<5> : tensor<i32>
    %21 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<5x1xi32>
    %22 = stablehlo.add %13, %21 : tensor<5x1xi32>
    %23 = stablehlo.select %20, %22, %13 : tensor<5x1xi1>, tensor<5x1xi32>
    %24 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<1x5xi32>) -> tensor<5x5xi32>
    %25 = stablehlo.broadcast_in_dim %23, dims = [0, 1] : (tensor<5x1xi32>) -> tensor<5x5xi32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %26 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<5x5xi32>
    %27 = stablehlo.convert %26 : tensor<5x5xi32>
    %28 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<5x5xi32>) -> tensor<5x5x1xi32>
    %29 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<5x5xi32>) -> tensor<5x5x1xi32>
    %30 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<5x5xi32>) -> tensor<5x5x1xi32>
    %31 = stablehlo.concatenate %28, %29, %30, dim = 2 : (tensor<5x5x1xi32>, tensor<5x5x1xi32>, tensor<5x5x1xi32>) -> tensor<5x5x3xi32>
    %32 = "stablehlo.gather"(%9, %31) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1, 2], start_index_map = [0, 1, 2], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<4x5x1xf32>, tensor<5x5x3xi32>) -> tensor<5x5xf32>
    %33 = stablehlo.maximum %32, %arg3 : tensor<5x5xf32>
    %34 = stablehlo.subtract %32, %arg3 : tensor<5x5xf32>
    %35 = stablehlo.compare NE, %34, %34, FLOAT : (tensor<5x5xf32>, tensor<5x5xf32>) -> tensor<5x5xi1>
    %36 = stablehlo.add %32, %arg3 : tensor<5x5xf32>
    %37 = stablehlo.abs %34 : tensor<5x5xf32>
    %38 = stablehlo.negate %37 : tensor<5x5xf32>
    %39 = stablehlo.exponential %38 : tensor<5x5xf32>
    %40 = stablehlo.log_plus_one %39 : tensor<5x5xf32>
    %41 = stablehlo.add %33, %40 : tensor<5x5xf32>
    %42 = stablehlo.select %35, %36, %41 : tensor<5x5xi1>, tensor<5x5xf32>
    %cst_7 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %44 = stablehlo.compare EQ, %32, %43, FLOAT : (tensor<5x5xf32>, tensor<5x5xf32>) -> tensor<5x5xi1>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %46 = stablehlo.select %44, %45, %32 : tensor<5x5xi1>, tensor<5x5xf32>
    %cst_9 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %48 = stablehlo.compare EQ, %42, %47, FLOAT : (tensor<5x5xf32>, tensor<5x5xf32>) -> tensor<5x5xi1>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %50 = stablehlo.select %48, %49, %42 : tensor<5x5xi1>, tensor<5x5xf32>
    %51 = stablehlo.subtract %46, %50 : tensor<5x5xf32>
    %52 = stablehlo.exponential %51 : tensor<5x5xf32>
    %cst_11 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %54 = stablehlo.compare EQ, %arg3, %53, FLOAT : (tensor<5x5xf32>, tensor<5x5xf32>) -> tensor<5x5xi1>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %56 = stablehlo.select %54, %55, %arg3 : tensor<5x5xi1>, tensor<5x5xf32>
    %cst_13 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %58 = stablehlo.compare EQ, %42, %57, FLOAT : (tensor<5x5xf32>, tensor<5x5xf32>) -> tensor<5x5xi1>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %60 = stablehlo.select %58, %59, %42 : tensor<5x5xi1>, tensor<5x5xf32>
    %61 = stablehlo.subtract %56, %60 : tensor<5x5xf32>
    %62 = stablehlo.exponential %61 : tensor<5x5xf32>
    %cst_15 = stablehlo.constant dense<7.900000e-01> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %64 = stablehlo.add %63, %arg4 : tensor<5x1xf32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x5xf32>
    %66 = stablehlo.multiply %42, %65 : tensor<5x5xf32>
    %cst_16 = stablehlo.constant dense<7.900000e-01> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %68 = stablehlo.multiply %67, %66 : tensor<5x5xf32>
    %69 = stablehlo.abs %68 : tensor<5x5xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %71 = stablehlo.compare GE, %68, %70, FLOAT : (tensor<5x5xf32>, tensor<5x5xf32>) -> tensor<5x5xi1>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %73 = stablehlo.add %72, %69 : tensor<5x5xf32>
    %74 = stablehlo.divide %68, %73 : tensor<5x5xf32>
    %75 = stablehlo.multiply %73, %73 : tensor<5x5xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %77 = stablehlo.divide %76, %75 : tensor<5x5xf32>
    %78 = stablehlo.subtract %74, %42 : tensor<5x5xf32>
    %79:4 = call @elu(%78) : (tensor<5x5xf32>) -> (tensor<5x5xf32>, tensor<5x5xi1>, tensor<5x5xf32>, tensor<5x5xi1>)
    %80 = stablehlo.tanh %79#0 : tensor<5x5xf32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %82 = stablehlo.subtract %81, %80 : tensor<5x5xf32>
    %83 = stablehlo.subtract %80, %42 : tensor<5x5xf32>
    %84:4 = call @elu(%83) : (tensor<5x5xf32>) -> (tensor<5x5xf32>, tensor<5x5xi1>, tensor<5x5xf32>, tensor<5x5xi1>)
    %85 = stablehlo.tanh %84#0 : tensor<5x5xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %87 = stablehlo.subtract %86, %85 : tensor<5x5xf32>
    %88 = stablehlo.subtract %85, %42 : tensor<5x5xf32>
    %89:4 = call @elu(%88) : (tensor<5x5xf32>) -> (tensor<5x5xf32>, tensor<5x5xi1>, tensor<5x5xf32>, tensor<5x5xi1>)
    %90 = stablehlo.tanh %89#0 : tensor<5x5xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %92 = stablehlo.subtract %91, %90 : tensor<5x5xf32>
    %cst_23 = stablehlo.constant dense<0.709999978> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %94 = stablehlo.multiply %93, %90 : tensor<5x5xf32>
    %cst_24 = stablehlo.constant dense<4.300000e-01> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %96 = stablehlo.multiply %95, %42 : tensor<5x5xf32>
    %97 = stablehlo.add %94, %96 : tensor<5x5xf32>
    %98 = chlo.sinh %42 : tensor<5x5xf32> -> tensor<5x5xf32>
    %99 = chlo.cosh %42 : tensor<5x5xf32> -> tensor<5x5xf32>
    %cst_25 = stablehlo.constant dense<2.290000e-01> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %101 = stablehlo.subtract %100, %98 : tensor<5x5xf32>
    %102 = stablehlo.subtract %101, %97 : tensor<5x5xf32>
    %cst_26 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %104 = stablehlo.multiply %103, %102 : tensor<5x5xf32>
    %105 = stablehlo.add %97, %104 : tensor<5x5xf32>
    %106 = stablehlo.multiply %42, %42 : tensor<5x5xf32>
    %107 = stablehlo.multiply %106, %42 : tensor<5x5xf32>
    %108 = stablehlo.multiply %42, %42 : tensor<5x5xf32>
    %cst_27 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %110 = stablehlo.multiply %109, %108 : tensor<5x5xf32>
    %cst_28 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %112 = stablehlo.divide %107, %111 : tensor<5x5xf32>
    %113 = stablehlo.subtract %42, %112 : tensor<5x5xf32>
    %114 = stablehlo.subtract %105, %113 : tensor<5x5xf32>
    %115 = stablehlo.multiply %42, %42 : tensor<5x5xf32>
    %cst_29 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %117 = stablehlo.multiply %116, %42 : tensor<5x5xf32>
    %cst_30 = stablehlo.constant dense<1.830000e+00> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %119 = stablehlo.add %118, %115 : tensor<5x5xf32>
    %120 = stablehlo.log %119 : tensor<5x5xf32>
    %121 = stablehlo.log %120 : tensor<5x5xf32>
    %cst_31 = stablehlo.constant dense<0.434294492> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %123 = stablehlo.multiply %121, %122 : tensor<5x5xf32>
    %cst_32 = stablehlo.constant dense<8.000000e-02> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %125 = stablehlo.compare GT, %123, %124, FLOAT : (tensor<5x5xf32>, tensor<5x5xf32>) -> tensor<5x5xi1>
    %cst_33 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %127 = stablehlo.multiply %126, %123 : tensor<5x5xf32>
    %128 = call @_where_1(%125, %123, %127) : (tensor<5x5xi1>, tensor<5x5xf32>, tensor<5x5xf32>) -> tensor<5x5xf32>
    %cst_34 = stablehlo.constant dense<0.76999998> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %130 = stablehlo.add %129, %128 : tensor<5x5xf32>
    %131 = stablehlo.multiply %114, %130 : tensor<5x5xf32>
    %132:4 = call @soft_sign_2(%42) : (tensor<5x5xf32>) -> (tensor<5x5xf32>, tensor<5x5xi1>, tensor<5x5xf32>, tensor<5x5xf32>)
    %133 = stablehlo.negate %132#0 : tensor<5x5xf32>
    %134 = stablehlo.exponential %133 : tensor<5x5xf32>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %136 = stablehlo.add %135, %134 : tensor<5x5xf32>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %138 = stablehlo.divide %137, %136 : tensor<5x5xf32>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %140 = stablehlo.subtract %139, %138 : tensor<5x5xf32>
    %141 = stablehlo.multiply %138, %140 : tensor<5x5xf32>
    %cst_38 = stablehlo.constant dense<1.340000e+00> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %143 = stablehlo.multiply %142, %138 : tensor<5x5xf32>
    %144 = stablehlo.subtract %131, %143 : tensor<5x5xf32>
    %145:4 = call @elu(%144) : (tensor<5x5xf32>) -> (tensor<5x5xf32>, tensor<5x5xi1>, tensor<5x5xf32>, tensor<5x5xi1>)
    %cst_39 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %147 = stablehlo.multiply %146, %145#0 : tensor<5x5xf32>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %149 = stablehlo.negate %148 : tensor<5x5xf32>
    %150 = stablehlo.multiply %149, %147 : tensor<5x5xf32>
    %151 = call @elu_3(%145#1, %145#2, %145#3, %150) : (tensor<5x5xi1>, tensor<5x5xf32>, tensor<5x5xi1>, tensor<5x5xf32>) -> tensor<5x5xf32>
    %152 = stablehlo.negate %151 : tensor<5x5xf32>
    %cst_41 = stablehlo.constant dense<1.340000e+00> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %154 = stablehlo.multiply %153, %152 : tensor<5x5xf32>
    %155 = stablehlo.multiply %154, %141 : tensor<5x5xf32>
    %156 = call @soft_sign_6(%132#1, %132#2, %42, %132#3, %155) : (tensor<5x5xi1>, tensor<5x5xf32>, tensor<5x5xf32>, tensor<5x5xf32>, tensor<5x5xf32>) -> tensor<5x5xf32>
    %157 = stablehlo.multiply %114, %151 : tensor<5x5xf32>
    %158 = stablehlo.multiply %151, %130 : tensor<5x5xf32>
    %159:2 = call @_where_7(%125, %157) : (tensor<5x5xi1>, tensor<5x5xf32>) -> (tensor<5x5xf32>, tensor<5x5xf32>)
    %cst_42 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %161 = stablehlo.multiply %160, %159#1 : tensor<5x5xf32>
    %162 = stablehlo.add %159#0, %161 : tensor<5x5xf32>
    %cst_43 = stablehlo.constant dense<0.434294492> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %164 = stablehlo.multiply %162, %163 : tensor<5x5xf32>
    %165 = stablehlo.divide %164, %120 : tensor<5x5xf32>
    %166 = stablehlo.divide %165, %119 : tensor<5x5xf32>
    %167 = stablehlo.multiply %166, %117 : tensor<5x5xf32>
    %168 = stablehlo.add %156, %167 : tensor<5x5xf32>
    %169 = stablehlo.negate %158 : tensor<5x5xf32>
    %170 = stablehlo.negate %169 : tensor<5x5xf32>
    %171 = stablehlo.add %168, %169 : tensor<5x5xf32>
    %cst_44 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %173 = stablehlo.divide %170, %172 : tensor<5x5xf32>
    %174 = stablehlo.multiply %173, %110 : tensor<5x5xf32>
    %175 = stablehlo.add %171, %174 : tensor<5x5xf32>
    %cst_45 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %176 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %177 = stablehlo.multiply %176, %158 : tensor<5x5xf32>
    %178 = stablehlo.negate %177 : tensor<5x5xf32>
    %179 = stablehlo.add %158, %178 : tensor<5x5xf32>
    %180 = stablehlo.negate %177 : tensor<5x5xf32>
    %181 = stablehlo.multiply %180, %99 : tensor<5x5xf32>
    %182 = stablehlo.add %175, %181 : tensor<5x5xf32>
    %cst_46 = stablehlo.constant dense<4.300000e-01> : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %184 = stablehlo.multiply %183, %179 : tensor<5x5xf32>
    %185 = stablehlo.add %182, %184 : tensor<5x5xf32>
    %cst_47 = stablehlo.constant dense<0.709999978> : tensor<f32>
    %186 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %187 = stablehlo.multiply %186, %179 : tensor<5x5xf32>
    %188 = stablehlo.multiply %187, %92 : tensor<5x5xf32>
    %189 = stablehlo.multiply %188, %90 : tensor<5x5xf32>
    %190 = stablehlo.add %188, %189 : tensor<5x5xf32>
    %191 = call @elu_3(%89#1, %89#2, %89#3, %190) : (tensor<5x5xi1>, tensor<5x5xf32>, tensor<5x5xi1>, tensor<5x5xf32>) -> tensor<5x5xf32>
    %192 = stablehlo.negate %191 : tensor<5x5xf32>
    %193 = stablehlo.add %185, %192 : tensor<5x5xf32>
    %194 = stablehlo.multiply %191, %87 : tensor<5x5xf32>
    %195 = stablehlo.multiply %194, %85 : tensor<5x5xf32>
    %196 = stablehlo.add %194, %195 : tensor<5x5xf32>
    %197 = call @elu_3(%84#1, %84#2, %84#3, %196) : (tensor<5x5xi1>, tensor<5x5xf32>, tensor<5x5xi1>, tensor<5x5xf32>) -> tensor<5x5xf32>
    %198 = stablehlo.negate %197 : tensor<5x5xf32>
    %199 = stablehlo.add %193, %198 : tensor<5x5xf32>
    %200 = stablehlo.multiply %197, %82 : tensor<5x5xf32>
    %201 = stablehlo.multiply %200, %80 : tensor<5x5xf32>
    %202 = stablehlo.add %200, %201 : tensor<5x5xf32>
    %203 = call @elu_3(%79#1, %79#2, %79#3, %202) : (tensor<5x5xi1>, tensor<5x5xf32>, tensor<5x5xi1>, tensor<5x5xf32>) -> tensor<5x5xf32>
    %204 = stablehlo.negate %203 : tensor<5x5xf32>
    %205 = stablehlo.add %199, %204 : tensor<5x5xf32>
    %206 = stablehlo.multiply %203, %77 : tensor<5x5xf32>
    %207 = stablehlo.multiply %206, %68 : tensor<5x5xf32>
    %208 = stablehlo.negate %207 : tensor<5x5xf32>
    %209 = stablehlo.divide %203, %73 : tensor<5x5xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %211 = stablehlo.select %71, %210, %208 : tensor<5x5xi1>, tensor<5x5xf32>
    %212 = stablehlo.select %71, %208, %210 : tensor<5x5xi1>, tensor<5x5xf32>
    %213 = stablehlo.add %209, %212 : tensor<5x5xf32>
    %214 = stablehlo.negate %211 : tensor<5x5xf32>
    %215 = stablehlo.add %213, %214 : tensor<5x5xf32>
    %cst_49 = stablehlo.constant dense<7.900000e-01> : tensor<f32>
    %216 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %217 = stablehlo.multiply %216, %215 : tensor<5x5xf32>
    %218 = stablehlo.multiply %42, %217 : tensor<5x5xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %219 = stablehlo.reduce(%218 init: %cst_50) applies stablehlo.add across dimensions = [1] : (tensor<5x5xf32>, tensor<f32>) -> tensor<5xf32>
    %220 = stablehlo.reshape %219 : (tensor<5xf32>) -> tensor<5x1xf32>
    %221 = stablehlo.broadcast_in_dim %64, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x5xf32>
    %222 = stablehlo.multiply %217, %221 : tensor<5x5xf32>
    %223 = stablehlo.add %205, %222 : tensor<5x5xf32>
    %224 = stablehlo.multiply %223, %62 : tensor<5x5xf32>
    %225 = stablehlo.multiply %223, %52 : tensor<5x5xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %226 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
    %227 = "stablehlo.scatter"(%226, %31, %225) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1, 2], scatter_dims_to_operand_dims = [0, 1, 2], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg5: tensor<f32>, %arg6: tensor<f32>):
      %234 = stablehlo.add %arg5, %arg6 : tensor<f32>
      stablehlo.return %234 : tensor<f32>
    }) : (tensor<4x5x1xf32>, tensor<5x5x3xi32>, tensor<5x5xf32>) -> tensor<4x5x1xf32>
    %cst_52 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
    %228 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
    %229 = stablehlo.multiply %228, %227 : tensor<4x5x1xf32>
    %230 = call @soft_sign_8(%6#1, %6#2, %5, %6#3, %229) : (tensor<4x5x1xi1>, tensor<4x5x1xf32>, tensor<4x5x1xf32>, tensor<4x5x1xf32>, tensor<4x5x1xf32>) -> tensor<4x5x1xf32>
    %231 = stablehlo.add %227, %230 : tensor<4x5x1xf32>
    %232 = stablehlo.divide %231, %4 : tensor<4x5x1xf32>
    %233 = stablehlo.multiply %232, %2 : tensor<4x5x1xf32>
    return %233, %224, %220 : tensor<4x5x1xf32>, tensor<5x5xf32>, tensor<5x1xf32>
  }
  func.func private @soft_sign(%arg0: tensor<4x5x1xf32>) -> (tensor<4x5x1xf32>, tensor<4x5x1xi1>, tensor<4x5x1xf32>, tensor<4x5x1xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<4x5x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<4x5x1xf32>, tensor<4x5x1xf32>) -> tensor<4x5x1xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
    %4 = stablehlo.add %0, %3 : tensor<4x5x1xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<4x5x1xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<4x5x1xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
    %8 = stablehlo.divide %7, %6 : tensor<4x5x1xf32>
    return %5, %2, %4, %8 : tensor<4x5x1xf32>, tensor<4x5x1xi1>, tensor<4x5x1xf32>, tensor<4x5x1xf32>
  }
  func.func private @elu(%arg0: tensor<5x5xf32>) -> (tensor<5x5xf32>, tensor<5x5xi1>, tensor<5x5xf32>, tensor<5x5xi1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<5x5xf32>, tensor<5x5xf32>) -> tensor<5x5xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<5x5xf32>, tensor<5x5xf32>) -> tensor<5x5xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = call @_where(%3, %cst_1, %arg0) : (tensor<5x5xi1>, tensor<f32>, tensor<5x5xf32>) -> tensor<5x5xf32>
    %5 = stablehlo.exponential_minus_one %4 : tensor<5x5xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %7 = stablehlo.add %5, %6 : tensor<5x5xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %9 = stablehlo.multiply %8, %5 : tensor<5x5xf32>
    %10 = call @_where_0(%1, %arg0, %9) : (tensor<5x5xi1>, tensor<5x5xf32>, tensor<5x5xf32>) -> tensor<5x5xf32>
    return %10, %3, %7, %1 : tensor<5x5xf32>, tensor<5x5xi1>, tensor<5x5xf32>, tensor<5x5xi1>
  }
  func.func private @_where(%arg0: tensor<5x5xi1>, %arg1: tensor<f32>, %arg2: tensor<5x5xf32>) -> tensor<5x5xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<5x5xi1>, tensor<5x5xf32>
    return %2 : tensor<5x5xf32>
  }
  func.func private @_where_0(%arg0: tensor<5x5xi1>, %arg1: tensor<5x5xf32>, %arg2: tensor<5x5xf32>) -> tensor<5x5xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<5x5xi1>, tensor<5x5xf32>
    return %0 : tensor<5x5xf32>
  }
  func.func private @_where_1(%arg0: tensor<5x5xi1>, %arg1: tensor<5x5xf32>, %arg2: tensor<5x5xf32>) -> tensor<5x5xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<5x5xi1>, tensor<5x5xf32>
    return %0 : tensor<5x5xf32>
  }
  func.func private @soft_sign_2(%arg0: tensor<5x5xf32>) -> (tensor<5x5xf32>, tensor<5x5xi1>, tensor<5x5xf32>, tensor<5x5xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<5x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<5x5xf32>, tensor<5x5xf32>) -> tensor<5x5xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %4 = stablehlo.add %0, %3 : tensor<5x5xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<5x5xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<5x5xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %8 = stablehlo.divide %7, %6 : tensor<5x5xf32>
    return %5, %2, %4, %8 : tensor<5x5xf32>, tensor<5x5xi1>, tensor<5x5xf32>, tensor<5x5xf32>
  }
  func.func private @elu_3(%arg0: tensor<5x5xi1>, %arg1: tensor<5x5xf32>, %arg2: tensor<5x5xi1>, %arg3: tensor<5x5xf32>) -> tensor<5x5xf32> {
    %0:2 = call @_where_4(%arg2, %arg3) : (tensor<5x5xi1>, tensor<5x5xf32>) -> (tensor<5x5xf32>, tensor<5x5xf32>)
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<5x5xf32>
    %3 = stablehlo.multiply %2, %arg1 : tensor<5x5xf32>
    %4 = call @_where_5(%arg0, %3) : (tensor<5x5xi1>, tensor<5x5xf32>) -> tensor<5x5xf32>
    %5 = stablehlo.add %0#0, %4 : tensor<5x5xf32>
    return %5 : tensor<5x5xf32>
  }
  func.func private @_where_4(%arg0: tensor<5x5xi1>, %arg1: tensor<5x5xf32>) -> (tensor<5x5xf32>, tensor<5x5xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<5x5xi1>, tensor<5x5xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<5x5xi1>, tensor<5x5xf32>
    return %2, %1 : tensor<5x5xf32>, tensor<5x5xf32>
  }
  func.func private @_where_5(%arg0: tensor<5x5xi1>, %arg1: tensor<5x5xf32>) -> tensor<5x5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<5x5xi1>, tensor<5x5xf32>
    return %1 : tensor<5x5xf32>
  }
  func.func private @soft_sign_6(%arg0: tensor<5x5xi1>, %arg1: tensor<5x5xf32>, %arg2: tensor<5x5xf32>, %arg3: tensor<5x5xf32>, %arg4: tensor<5x5xf32>) -> tensor<5x5xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<5x5xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<5x5xf32>
    %2 = stablehlo.negate %1 : tensor<5x5xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<5x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<5x5xi1>, tensor<5x5xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<5x5xi1>, tensor<5x5xf32>
    %7 = stablehlo.add %3, %6 : tensor<5x5xf32>
    %8 = stablehlo.negate %5 : tensor<5x5xf32>
    %9 = stablehlo.add %7, %8 : tensor<5x5xf32>
    return %9 : tensor<5x5xf32>
  }
  func.func private @_where_7(%arg0: tensor<5x5xi1>, %arg1: tensor<5x5xf32>) -> (tensor<5x5xf32>, tensor<5x5xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<5x5xi1>, tensor<5x5xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<5x5xi1>, tensor<5x5xf32>
    return %2, %1 : tensor<5x5xf32>, tensor<5x5xf32>
  }
  func.func private @soft_sign_8(%arg0: tensor<4x5x1xi1>, %arg1: tensor<4x5x1xf32>, %arg2: tensor<4x5x1xf32>, %arg3: tensor<4x5x1xf32>, %arg4: tensor<4x5x1xf32>) -> tensor<4x5x1xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<4x5x1xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<4x5x1xf32>
    %2 = stablehlo.negate %1 : tensor<4x5x1xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<4x5x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<4x5x1xi1>, tensor<4x5x1xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<4x5x1xi1>, tensor<4x5x1xf32>
    %7 = stablehlo.add %3, %6 : tensor<4x5x1xf32>
    %8 = stablehlo.negate %5 : tensor<4x5x1xf32>
    %9 = stablehlo.add %7, %8 : tensor<4x5x1xf32>
    return %9 : tensor<4x5x1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
