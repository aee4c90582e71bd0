// import jax
// import jax.numpy as jnp
//
//
// def weighted_kabsch_alignment_kernel(moving_pts, target):
//     coupling = 1.84 * jax.nn.gelu(moving_pts)
//     fraction = coupling / (1.0 + jnp.abs(coupling))
//     compressed = jax.nn.sigmoid(target)
//     centered = fraction - fraction.mean(axis=0)
//     xc = compressed - compressed.mean(axis=0)
//     h_mat = centered.T @ xc + jnp.diag(2.4 * jnp.arange(1, 4))
//     u, singulars, right_t = jnp.linalg.svd(h_mat, full_matrices=False)
//     rotation = u @ right_t
//     aligned = centered @ rotation
//     relative = 0.832 / (2.0 + (xc * aligned + 0.26) ** 2)
//     delta = jnp.exp(relative) - relative
//     amplified = delta * jax.nn.soft_sign(delta)
//     activated = jax.nn.mish(jnp.arcsinh(singulars))
//     return jnp.log(amplified), activated
//
//   moving_pts: float64[4, 3] in [-1, 1]
//   target: float64[4, 3] in [-1, 1]
// -----
// forward, cpu
module @jit_weighted_kabsch_alignment_kernel attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3xf64>, %arg1: tensor<4x3xf64>) -> (tensor<4x3xf64> {jax.result_info = "result[0]"}, tensor<3xf64> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4x3xf64>
    %1 = stablehlo.multiply %0, %arg0 : tensor<4x3xf64>
    %cst = stablehlo.constant dense<4.471500e-02> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %3 = stablehlo.multiply %2, %1 : tensor<4x3xf64>
    %4 = stablehlo.add %arg0, %3 : tensor<4x3xf64>
    %cst_0 = stablehlo.constant dense<0.79788456080286541> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %6 = stablehlo.multiply %5, %4 : tensor<4x3xf64>
    %7 = stablehlo.tanh %6 : tensor<4x3xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %9 = stablehlo.add %8, %7 : tensor<4x3xf64>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %11 = stablehlo.multiply %10, %9 : tensor<4x3xf64>
    %12 = stablehlo.multiply %arg0, %11 : tensor<4x3xf64>
    %cst_3 = stablehlo.constant dense<1.840000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %14 = stablehlo.multiply %13, %12 : tensor<4x3xf64>
    %15 = stablehlo.abs %14 : tensor<4x3xf64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %17 = stablehlo.add %16, %15 : tensor<4x3xf64>
    %18 = stablehlo.divide %14, %17 : tensor<4x3xf64>
    %19 = stablehlo.negate %arg1 : tensor<4x3xf64>
    %20 = stablehlo.exponential %19 : tensor<4x3xf64>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %22 = stablehlo.add %21, %20 : tensor<4x3xf64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %24 = stablehlo.divide %23, %22 : tensor<4x3xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.reduce(%18 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<4x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_8 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %27 = stablehlo.divide %25, %26 : tensor<3xf64>
    %28 = stablehlo.broadcast_in_dim %27, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<4x3xf64>
    %30 = stablehlo.subtract %18, %29 : tensor<4x3xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %31 = stablehlo.reduce(%24 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<4x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_10 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %33 = stablehlo.divide %31, %32 : tensor<3xf64>
    %34 = stablehlo.broadcast_in_dim %33, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<4x3xf64>
    %36 = stablehlo.subtract %24, %35 : tensor<4x3xf64>
    %37 = stablehlo.transpose %30, dims = [1, 0] : (tensor<4x3xf64>) -> tensor<3x4xf64>
    %38 = stablehlo.dot_general %37, %36, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf64>, tensor<4x3xf64>) -> tensor<3x3xf64>
    %39 = stablehlo.iota dim = 0 : tensor<3xi64>
    %c = stablehlo.constant dense<1> : tensor<i64>
    %40 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<3xi64>
    %41 = stablehlo.add %40, %39 : tensor<3xi64>
    %42 = stablehlo.convert %41 : (tensor<3xi64>) -> tensor<3xf64>
    %cst_11 = stablehlo.constant dense<2.400000e+00> : tensor<f64>
    %43 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %44 = stablehlo.multiply %43, %42 : tensor<3xf64>
    %45 = call @_diag(%44) : (tensor<3xf64>) -> tensor<3x3xf64>
    %46 = stablehlo.convert %45 : tensor<3x3xf64>
    %47 = stablehlo.add %38, %46 : tensor<3x3xf64>
    %48:3 = call @svd(%47) : (tensor<3x3xf64>) -> (tensor<3x3xf64>, tensor<3xf64>, tensor<3x3xf64>)
    %49 = stablehlo.dot_general %48#0, %48#2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf64>, tensor<3x3xf64>) -> tensor<3x3xf64>
    %50 = stablehlo.dot_general %30, %49, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<3x3xf64>) -> tensor<4x3xf64>
    %51 = stablehlo.multiply %36, %50 : tensor<4x3xf64>
    %cst_12 = stablehlo.constant dense<2.600000e-01> : tensor<f64>
    %52 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %53 = stablehlo.add %51, %52 : tensor<4x3xf64>
    %54 = stablehlo.multiply %53, %53 : tensor<4x3xf64>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %55 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %56 = stablehlo.add %55, %54 : tensor<4x3xf64>
    %cst_14 = stablehlo.constant dense<8.320000e-01> : tensor<f64>
    %57 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %58 = stablehlo.divide %57, %56 : tensor<4x3xf64>
    %59 = stablehlo.exponential %58 : tensor<4x3xf64>
    %60 = stablehlo.subtract %59, %58 : tensor<4x3xf64>
    %61 = call @soft_sign(%60) : (tensor<4x3xf64>) -> tensor<4x3xf64>
    %62 = stablehlo.multiply %60, %61 : tensor<4x3xf64>
    %63 = chlo.asinh %48#1 : tensor<3xf64> -> tensor<3xf64>
    %64 = call @mish(%63) : (tensor<3xf64>) -> tensor<3xf64>
    %65 = stablehlo.log %62 : tensor<4x3xf64>
    return %65, %64 : tensor<4x3xf64>, tensor<3xf64>
  }
  func.func private @_diag(%arg0: tensor<3xf64>) -> tensor<3x3xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.pad %arg0, %cst, low = [0], high = [0], interior = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<3xf64>
    %1 = stablehlo.iota dim = 0 : tensor<3x3xi64>
    %2 = stablehlo.iota dim = 1 : tensor<3x3xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<3x3xi64>
    %4 = stablehlo.add %1, %3 : tensor<3x3xi64>
    %5 = stablehlo.compare EQ, %4, %2, SIGNED : (tensor<3x3xi64>, tensor<3x3xi64>) -> tensor<3x3xi1>
    %6 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = call @_where(%5, %6, %cst_0) : (tensor<3x3xi1>, tensor<3x1xf64>, tensor<f64>) -> tensor<3x3xf64>
    return %7 : tensor<3x3xf64>
  }
  func.func private @_where(%arg0: tensor<3x3xi1>, %arg1: tensor<3x1xf64>, %arg2: tensor<f64>) -> tensor<3x3xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<3x1xf64>) -> tensor<3x3xf64>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %2 = stablehlo.select %arg0, %0, %1 : tensor<3x3xi1>, tensor<3x3xf64>
    return %2 : tensor<3x3xf64>
  }
  func.func private @svd(%arg0: tensor<3x3xf64>) -> (tensor<3x3xf64>, tensor<3xf64>, tensor<3x3xf64>) {
    %0:5 = stablehlo.custom_call @lapack_dgesdd_ffi(%arg0) {backend_config = "", mhlo.backend_config = {mode = 83 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], [n, o], [p, q], []) {i=3, j=3, k=3, l=3, m=3, n=3, o=3, p=3, q=3}, custom>} : (tensor<3x3xf64>) -> (tensor<3x3xf64>, tensor<3xf64>, tensor<3x3xf64>, tensor<3x3xf64>, tensor<i32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %2 = stablehlo.compare EQ, %0#4, %1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i1>) -> tensor<1xi1>
    %cst = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %5 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<1xi1>) -> tensor<3xi1>
    %6 = stablehlo.select %5, %0#1, %4 : tensor<3xi1>, tensor<3xf64>
    %7 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst_0 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %9 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<3x3xi1>
    %10 = stablehlo.select %9, %0#2, %8 : tensor<3x3xi1>, tensor<3x3xf64>
    %11 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst_1 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %13 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<3x3xi1>
    %14 = stablehlo.select %13, %0#3, %12 : tensor<3x3xi1>, tensor<3x3xf64>
    return %10, %6, %14 : tensor<3x3xf64>, tensor<3xf64>, tensor<3x3xf64>
  }
  func.func private @soft_sign(%arg0: tensor<4x3xf64>) -> tensor<4x3xf64> {
    %0 = stablehlo.abs %arg0 : tensor<4x3xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %2 = stablehlo.add %0, %1 : tensor<4x3xf64>
    %3 = stablehlo.divide %arg0, %2 : tensor<4x3xf64>
    return %3 : tensor<4x3xf64>
  }
  func.func private @mish(%arg0: tensor<3xf64>) -> tensor<3xf64> {
    %0 = call @softplus(%arg0) : (tensor<3xf64>) -> tensor<3xf64>
    %1 = stablehlo.tanh %0 : tensor<3xf64>
    %2 = stablehlo.multiply %arg0, %1 : tensor<3xf64>
    return %2 : tensor<3xf64>
  }
  func.func private @softplus(%arg0: tensor<3xf64>) -> tensor<3xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %1 = stablehlo.maximum %arg0, %0 : tensor<3xf64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %3 = stablehlo.subtract %arg0, %2 : tensor<3xf64>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %6 = stablehlo.add %arg0, %5 : tensor<3xf64>
    %7 = stablehlo.abs %3 : tensor<3xf64>
    %8 = stablehlo.negate %7 : tensor<3xf64>
    %9 = stablehlo.exponential %8 : tensor<3xf64>
    %10 = stablehlo.log_plus_one %9 : tensor<3xf64>
    %11 = stablehlo.add %1, %10 : tensor<3xf64>
    %12 = stablehlo.select %4, %6, %11 : tensor<3xi1>, tensor<3xf64>
    return %12 : tensor<3xf64>
  }
}
// -----
// forward, cuda
module @jit_weighted_kabsch_alignment_kernel attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3xf64>, %arg1: tensor<4x3xf64>) -> (tensor<4x3xf64> {jax.result_info = "result[0]"}, tensor<3xf64> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4x3xf64>
    %1 = stablehlo.multiply %0, %arg0 : tensor<4x3xf64>
    %cst = stablehlo.constant dense<4.471500e-02> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %3 = stablehlo.multiply %2, %1 : tensor<4x3xf64>
    %4 = stablehlo.add %arg0, %3 : tensor<4x3xf64>
    %cst_0 = stablehlo.constant dense<0.79788456080286541> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %6 = stablehlo.multiply %5, %4 : tensor<4x3xf64>
    %7 = stablehlo.tanh %6 : tensor<4x3xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %9 = stablehlo.add %8, %7 : tensor<4x3xf64>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %11 = stablehlo.multiply %10, %9 : tensor<4x3xf64>
    %12 = stablehlo.multiply %arg0, %11 : tensor<4x3xf64>
    %cst_3 = stablehlo.constant dense<1.840000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %14 = stablehlo.multiply %13, %12 : tensor<4x3xf64>
    %15 = stablehlo.abs %14 : tensor<4x3xf64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %17 = stablehlo.add %16, %15 : tensor<4x3xf64>
    %18 = stablehlo.divide %14, %17 : tensor<4x3xf64>
    %19 = stablehlo.negate %arg1 : tensor<4x3xf64>
    %20 = stablehlo.exponential %19 : tensor<4x3xf64>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %22 = stablehlo.add %21, %20 : tensor<4x3xf64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %24 = stablehlo.divide %23, %22 : tensor<4x3xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.reduce(%18 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<4x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_8 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %27 = stablehlo.divide %25, %26 : tensor<3xf64>
    %28 = stablehlo.broadcast_in_dim %27, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<4x3xf64>
    %30 = stablehlo.subtract %18, %29 : tensor<4x3xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %31 = stablehlo.reduce(%24 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<4x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_10 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %33 = stablehlo.divide %31, %32 : tensor<3xf64>
    %34 = stablehlo.broadcast_in_dim %33, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<4x3xf64>
    %36 = stablehlo.subtract %24, %35 : tensor<4x3xf64>
    %37 = stablehlo.transpose %30, dims = [1, 0] : (tensor<4x3xf64>) -> tensor<3x4xf64>
    %38 = stablehlo.dot_general %37, %36, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf64>, tensor<4x3xf64>) -> tensor<3x3xf64>
    %39 = stablehlo.iota dim = 0 : tensor<3xi64>
    %c = stablehlo.constant dense<1> : tensor<i64>
    %40 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<3xi64>
    %41 = stablehlo.add %40, %39 : tensor<3xi64>
    %42 = stablehlo.convert %41 : (tensor<3xi64>) -> tensor<3xf64>
    %cst_11 = stablehlo.constant dense<2.400000e+00> : tensor<f64>
    %43 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %44 = stablehlo.multiply %43, %42 : tensor<3xf64>
    %45 = call @_diag(%44) : (tensor<3xf64>) -> tensor<3x3xf64>
    %46 = stablehlo.convert %45 : tensor<3x3xf64>
    %47 = stablehlo.add %38, %46 : tensor<3x3xf64>
    %48:3 = call @svd(%47) : (tensor<3x3xf64>) -> (tensor<3x3xf64>, tensor<3xf64>, tensor<3x3xf64>)
    %49 = stablehlo.dot_general %48#0, %48#2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf64>, tensor<3x3xf64>) -> tensor<3x3xf64>
    %50 = stablehlo.dot_general %30, %49, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<3x3xf64>) -> tensor<4x3xf64>
    %51 = stablehlo.multiply %36, %50 : tensor<4x3xf64>
    %cst_12 = stablehlo.constant dense<2.600000e-01> : tensor<f64>
    %52 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %53 = stablehlo.add %51, %52 : tensor<4x3xf64>
    %54 = stablehlo.multiply %53, %53 : tensor<4x3xf64>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %55 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %56 = stablehlo.add %55, %54 : tensor<4x3xf64>
    %cst_14 = stablehlo.constant dense<8.320000e-01> : tensor<f64>
    %57 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %58 = stablehlo.divide %57, %56 : tensor<4x3xf64>
    %59 = stablehlo.exponential %58 : tensor<4x3xf64>
    %60 = stablehlo.subtract %59, %58 : tensor<4x3xf64>
    %61 = call @soft_sign(%60) : (tensor<4x3xf64>) -> tensor<4x3xf64>
    %62 = stablehlo.multiply %60, %61 : tensor<4x3xf64>
    %63 = chlo.asinh %48#1 : tensor<3xf64> -> tensor<3xf64>
    %64 = call @mish(%63) : (tensor<3xf64>) -> tensor<3xf64>
    %65 = stablehlo.log %62 : tensor<4x3xf64>
    return %65, %64 : tensor<4x3xf64>, tensor<3xf64>
  }
  func.func private @_diag(%arg0: tensor<3xf64>) -> tensor<3x3xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.pad %arg0, %cst, low = [0], high = [0], interior = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<3xf64>
    %1 = stablehlo.iota dim = 0 : tensor<3x3xi64>
    %2 = stablehlo.iota dim = 1 : tensor<3x3xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<3x3xi64>
    %4 = stablehlo.add %1, %3 : tensor<3x3xi64>
    %5 = stablehlo.compare EQ, %4, %2, SIGNED : (tensor<3x3xi64>, tensor<3x3xi64>) -> tensor<3x3xi1>
    %6 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = call @_where(%5, %6, %cst_0) : (tensor<3x3xi1>, tensor<3x1xf64>, tensor<f64>) -> tensor<3x3xf64>
    return %7 : tensor<3x3xf64>
  }
  func.func private @_where(%arg0: tensor<3x3xi1>, %arg1: tensor<3x1xf64>, %arg2: tensor<f64>) -> tensor<3x3xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<3x1xf64>) -> tensor<3x3xf64>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %2 = stablehlo.select %arg0, %0, %1 : tensor<3x3xi1>, tensor<3x3xf64>
    return %2 : tensor<3x3xf64>
  }
  func.func private @svd(%arg0: tensor<3x3xf64>) -> (tensor<3x3xf64>, tensor<3xf64>, tensor<3x3xf64>) {
    %0:5 = stablehlo.custom_call @cusolver_gesvdj_ffi(%arg0) {backend_config = "", mhlo.backend_config = {compute_uv = true, full_matrices = true}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], [n, o], [p, q], []) {i=3, j=3, k=3, l=3, m=3, n=3, o=3, p=3, q=3}, custom>} : (tensor<3x3xf64>) -> (tensor<3x3xf64>, tensor<3xf64>, tensor<3x3xf64>, tensor<3x3xf64>, tensor<i32>)
    %1 = stablehlo.transpose %0#3, dims = [1, 0] : (tensor<3x3xf64>) -> tensor<3x3xf64>
    %2 = stablehlo.slice %0#2 [0:3, 0:3] : (tensor<3x3xf64>) -> tensor<3x3xf64>
    %3 = stablehlo.slice %1 [0:3, 0:3] : (tensor<3x3xf64>) -> tensor<3x3xf64>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %5 = stablehlo.compare EQ, %0#4, %4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %6 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<i1>) -> tensor<1xi1>
    %cst = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %8 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<1xi1>) -> tensor<3xi1>
    %9 = stablehlo.select %8, %0#1, %7 : tensor<3xi1>, tensor<3xf64>
    %10 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst_0 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %12 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<3x3xi1>
    %13 = stablehlo.select %12, %2, %11 : tensor<3x3xi1>, tensor<3x3xf64>
    %14 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst_1 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %16 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<3x3xi1>
    %17 = stablehlo.select %16, %3, %15 : tensor<3x3xi1>, tensor<3x3xf64>
    return %13, %9, %17 : tensor<3x3xf64>, tensor<3xf64>, tensor<3x3xf64>
  }
  func.func private @soft_sign(%arg0: tensor<4x3xf64>) -> tensor<4x3xf64> {
    %0 = stablehlo.abs %arg0 : tensor<4x3xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %2 = stablehlo.add %0, %1 : tensor<4x3xf64>
    %3 = stablehlo.divide %arg0, %2 : tensor<4x3xf64>
    return %3 : tensor<4x3xf64>
  }
  func.func private @mish(%arg0: tensor<3xf64>) -> tensor<3xf64> {
    %0 = call @softplus(%arg0) : (tensor<3xf64>) -> tensor<3xf64>
    %1 = stablehlo.tanh %0 : tensor<3xf64>
    %2 = stablehlo.multiply %arg0, %1 : tensor<3xf64>
    return %2 : tensor<3xf64>
  }
  func.func private @softplus(%arg0: tensor<3xf64>) -> tensor<3xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %1 = stablehlo.maximum %arg0, %0 : tensor<3xf64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %3 = stablehlo.subtract %arg0, %2 : tensor<3xf64>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %6 = stablehlo.add %arg0, %5 : tensor<3xf64>
    %7 = stablehlo.abs %3 : tensor<3xf64>
    %8 = stablehlo.negate %7 : tensor<3xf64>
    %9 = stablehlo.exponential %8 : tensor<3xf64>
    %10 = stablehlo.log_plus_one %9 : tensor<3xf64>
    %11 = stablehlo.add %1, %10 : tensor<3xf64>
    %12 = stablehlo.select %4, %6, %11 : tensor<3xi1>, tensor<3xf64>
    return %12 : tensor<3xf64>
  }
}
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3xf64>, %arg1: tensor<4x3xf64>) -> (tensor<4x3xf64> {jax.result_info = "result[0]"}, tensor<4x3xf64> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4x3xf64>
    %1 = stablehlo.multiply %0, %arg0 : tensor<4x3xf64>
    %2 = stablehlo.multiply %arg0, %arg0 : tensor<4x3xf64>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %4 = stablehlo.multiply %3, %2 : tensor<4x3xf64>
    %cst_0 = stablehlo.constant dense<4.471500e-02> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %6 = stablehlo.multiply %5, %1 : tensor<4x3xf64>
    %7 = stablehlo.add %arg0, %6 : tensor<4x3xf64>
    %cst_1 = stablehlo.constant dense<0.79788456080286541> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %9 = stablehlo.multiply %8, %7 : tensor<4x3xf64>
    %10 = stablehlo.tanh %9 : tensor<4x3xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %12 = stablehlo.add %11, %10 : tensor<4x3xf64>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %14 = stablehlo.subtract %13, %10 : tensor<4x3xf64>
    %15 = stablehlo.multiply %12, %14 : tensor<4x3xf64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %17 = stablehlo.add %16, %10 : tensor<4x3xf64>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %19 = stablehlo.multiply %18, %17 : tensor<4x3xf64>
    %20 = stablehlo.multiply %arg0, %19 : tensor<4x3xf64>
    %cst_6 = stablehlo.constant dense<1.840000e+00> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %22 = stablehlo.multiply %21, %20 : tensor<4x3xf64>
    %23 = stablehlo.abs %22 : tensor<4x3xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %25 = stablehlo.compare GE, %22, %24, FLOAT : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xi1>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %27 = stablehlo.add %26, %23 : tensor<4x3xf64>
    %28 = stablehlo.divide %22, %27 : tensor<4x3xf64>
    %29 = stablehlo.multiply %27, %27 : tensor<4x3xf64>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %31 = stablehlo.divide %30, %29 : tensor<4x3xf64>
    %32 = stablehlo.negate %arg1 : tensor<4x3xf64>
    %33 = stablehlo.exponential %32 : tensor<4x3xf64>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %35 = stablehlo.add %34, %33 : tensor<4x3xf64>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %37 = stablehlo.divide %36, %35 : tensor<4x3xf64>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %39 = stablehlo.subtract %38, %37 : tensor<4x3xf64>
    %40 = stablehlo.multiply %37, %39 : tensor<4x3xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %41 = stablehlo.reduce(%28 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<4x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_14 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %42 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %43 = stablehlo.divide %41, %42 : tensor<3xf64>
    %44 = stablehlo.broadcast_in_dim %43, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<4x3xf64>
    %46 = stablehlo.subtract %28, %45 : tensor<4x3xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %47 = stablehlo.reduce(%37 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<4x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_16 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %48 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %49 = stablehlo.divide %47, %48 : tensor<3xf64>
    %50 = stablehlo.broadcast_in_dim %49, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<4x3xf64>
    %52 = stablehlo.subtract %37, %51 : tensor<4x3xf64>
    %53 = stablehlo.transpose %46, dims = [1, 0] : (tensor<4x3xf64>) -> tensor<3x4xf64>
    %54 = stablehlo.dot_general %53, %52, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf64>, tensor<4x3xf64>) -> tensor<3x3xf64>
    %55 = stablehlo.iota dim = 0 : tensor<3xi64>
    %c = stablehlo.constant dense<1> : tensor<i64>
    %56 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<3xi64>
    %57 = stablehlo.add %56, %55 : tensor<3xi64>
    %58 = stablehlo.convert %57 : (tensor<3xi64>) -> tensor<3xf64>
    %cst_17 = stablehlo.constant dense<2.400000e+00> : tensor<f64>
    %59 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %60 = stablehlo.multiply %59, %58 : tensor<3xf64>
    %61 = call @_diag(%60) : (tensor<3xf64>) -> tensor<3x3xf64>
    %62 = stablehlo.convert %61 : tensor<3x3xf64>
    %63 = stablehlo.add %54, %62 : tensor<3x3xf64>
    %64:11 = call @svd(%63) : (tensor<3x3xf64>) -> (tensor<3x3xf64>, tensor<3xf64>, tensor<3x3xf64>, tensor<3x3xf64>, tensor<3x3xf64>, tensor<3x2xi32>, tensor<1x3xf64>, tensor<3x1xf64>, tensor<f64>, tensor<3x3xf64>, tensor<3x3xf64>)
    %65 = stablehlo.dot_general %64#0, %64#2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf64>, tensor<3x3xf64>) -> tensor<3x3xf64>
    %66 = stablehlo.dot_general %46, %65, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<3x3xf64>) -> tensor<4x3xf64>
    %67 = stablehlo.multiply %52, %66 : tensor<4x3xf64>
    %cst_18 = stablehlo.constant dense<2.600000e-01> : tensor<f64>
    %68 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %69 = stablehlo.add %67, %68 : tensor<4x3xf64>
    %70 = stablehlo.multiply %69, %69 : tensor<4x3xf64>
    %cst_19 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %71 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %72 = stablehlo.multiply %71, %69 : tensor<4x3xf64>
    %cst_20 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %73 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %74 = stablehlo.add %73, %70 : tensor<4x3xf64>
    %cst_21 = stablehlo.constant dense<8.320000e-01> : tensor<f64>
    %75 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %76 = stablehlo.divide %75, %74 : tensor<4x3xf64>
    %77 = stablehlo.multiply %74, %74 : tensor<4x3xf64>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %78 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %79 = stablehlo.divide %78, %77 : tensor<4x3xf64>
    %80 = stablehlo.exponential %76 : tensor<4x3xf64>
    %81 = stablehlo.subtract %80, %76 : tensor<4x3xf64>
    %82:4 = call @soft_sign(%81) : (tensor<4x3xf64>) -> (tensor<4x3xf64>, tensor<4x3xi1>, tensor<4x3xf64>, tensor<4x3xf64>)
    %83 = stablehlo.multiply %81, %82#0 : tensor<4x3xf64>
    %84 = chlo.asinh %64#1 : tensor<3xf64> -> tensor<3xf64>
    %85 = stablehlo.abs %64#1 : tensor<3xf64>
    %cst_23 = stablehlo.constant dense<2.9833362924800827E-154> : tensor<f64>
    %86 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %87 = stablehlo.multiply %85, %86 : tensor<3xf64>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %cst_25 = stablehlo.constant dense<5.3631231719770388E+154> : tensor<f64>
    %88 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %89 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %90 = stablehlo.clamp %88, %87, %89 : tensor<3xf64>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %91 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %92 = stablehlo.divide %91, %90 : tensor<3xf64>
    %93 = stablehlo.multiply %64#1, %92 : tensor<3xf64>
    %94 = chlo.square %93 : tensor<3xf64> -> tensor<3xf64>
    %95 = chlo.square %92 : tensor<3xf64> -> tensor<3xf64>
    %96 = stablehlo.add %94, %95 : tensor<3xf64>
    %97 = stablehlo.rsqrt %96 : tensor<3xf64>
    %98 = stablehlo.multiply %92, %97 : tensor<3xf64>
    %99:3 = call @mish(%84) : (tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>, tensor<3xf64>)
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %100 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %101 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %102 = stablehlo.divide %101, %83 : tensor<4x3xf64>
    %103 = call @mish_0(%99#0, %99#1, %99#2, %84, %100) : (tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>) -> tensor<3xf64>
    %104 = stablehlo.multiply %103, %98 : tensor<3xf64>
    %105 = stablehlo.multiply %81, %102 : tensor<4x3xf64>
    %106 = stablehlo.multiply %102, %82#0 : tensor<4x3xf64>
    %107 = call @soft_sign_2(%82#1, %82#2, %81, %82#3, %105) : (tensor<4x3xi1>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xf64>
    %108 = stablehlo.add %106, %107 : tensor<4x3xf64>
    %109 = stablehlo.negate %108 : tensor<4x3xf64>
    %110 = stablehlo.multiply %108, %80 : tensor<4x3xf64>
    %111 = stablehlo.add %109, %110 : tensor<4x3xf64>
    %112 = stablehlo.multiply %111, %79 : tensor<4x3xf64>
    %cst_29 = stablehlo.constant dense<8.320000e-01> : tensor<f64>
    %113 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %114 = stablehlo.multiply %112, %113 : tensor<4x3xf64>
    %115 = stablehlo.negate %114 : tensor<4x3xf64>
    %116 = stablehlo.multiply %115, %72 : tensor<4x3xf64>
    %117 = stablehlo.multiply %52, %116 : tensor<4x3xf64>
    %118 = stablehlo.multiply %116, %66 : tensor<4x3xf64>
    %119 = stablehlo.dot_general %117, %46, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<3x3xf64>
    %120 = stablehlo.transpose %119, dims = [1, 0] : (tensor<3x3xf64>) -> tensor<3x3xf64>
    %121 = stablehlo.dot_general %117, %65, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<3x3xf64>) -> tensor<4x3xf64>
    %122 = stablehlo.dot_general %120, %64#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf64>, tensor<3x3xf64>) -> tensor<3x3xf64>
    %123 = stablehlo.transpose %122, dims = [1, 0] : (tensor<3x3xf64>) -> tensor<3x3xf64>
    %124 = stablehlo.dot_general %120, %64#2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf64>, tensor<3x3xf64>) -> tensor<3x3xf64>
    %125 = call @svd_3(%64#3, %64#4, %64#5, %64#6, %64#7, %64#8, %64#9, %64#10, %64#0, %124, %104, %123) : (tensor<3x3xf64>, tensor<3x3xf64>, tensor<3x2xi32>, tensor<1x3xf64>, tensor<3x1xf64>, tensor<f64>, tensor<3x3xf64>, tensor<3x3xf64>, tensor<3x3xf64>, tensor<3x3xf64>, tensor<3xf64>, tensor<3x3xf64>) -> tensor<3x3xf64>
    %126 = stablehlo.dot_general %125, %53, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf64>, tensor<3x4xf64>) -> tensor<3x4xf64>
    %127 = stablehlo.transpose %126, dims = [1, 0] : (tensor<3x4xf64>) -> tensor<4x3xf64>
    %128 = stablehlo.dot_general %125, %52, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf64>, tensor<4x3xf64>) -> tensor<3x4xf64>
    %129 = stablehlo.add %118, %127 : tensor<4x3xf64>
    %130 = stablehlo.transpose %128, dims = [1, 0] : (tensor<3x4xf64>) -> tensor<4x3xf64>
    %131 = stablehlo.add %121, %130 : tensor<4x3xf64>
    %132 = stablehlo.negate %129 : tensor<4x3xf64>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %133 = stablehlo.reduce(%132 init: %cst_30) applies stablehlo.add across dimensions = [0] : (tensor<4x3xf64>, tensor<f64>) -> tensor<3xf64>
    %134 = stablehlo.reshape %133 : (tensor<3xf64>) -> tensor<1x3xf64>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %135 = stablehlo.reduce(%134 init: %cst_31) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_32 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %136 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %137 = stablehlo.divide %135, %136 : tensor<3xf64>
    %138 = stablehlo.broadcast_in_dim %137, dims = [1] : (tensor<3xf64>) -> tensor<4x3xf64>
    %139 = stablehlo.add %129, %138 : tensor<4x3xf64>
    %140 = stablehlo.negate %131 : tensor<4x3xf64>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %141 = stablehlo.reduce(%140 init: %cst_33) applies stablehlo.add across dimensions = [0] : (tensor<4x3xf64>, tensor<f64>) -> tensor<3xf64>
    %142 = stablehlo.reshape %141 : (tensor<3xf64>) -> tensor<1x3xf64>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %143 = stablehlo.reduce(%142 init: %cst_34) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_35 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %144 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %145 = stablehlo.divide %143, %144 : tensor<3xf64>
    %146 = stablehlo.broadcast_in_dim %145, dims = [1] : (tensor<3xf64>) -> tensor<4x3xf64>
    %147 = stablehlo.add %131, %146 : tensor<4x3xf64>
    %148 = stablehlo.multiply %139, %40 : tensor<4x3xf64>
    %149 = stablehlo.multiply %147, %31 : tensor<4x3xf64>
    %150 = stablehlo.multiply %149, %22 : tensor<4x3xf64>
    %151 = stablehlo.negate %150 : tensor<4x3xf64>
    %152 = stablehlo.divide %147, %27 : tensor<4x3xf64>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %153 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %154 = stablehlo.select %25, %153, %151 : tensor<4x3xi1>, tensor<4x3xf64>
    %155 = stablehlo.select %25, %151, %153 : tensor<4x3xi1>, tensor<4x3xf64>
    %156 = stablehlo.negate %154 : tensor<4x3xf64>
    %157 = stablehlo.add %155, %156 : tensor<4x3xf64>
    %158 = stablehlo.add %152, %157 : tensor<4x3xf64>
    %cst_37 = stablehlo.constant dense<1.840000e+00> : tensor<f64>
    %159 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %160 = stablehlo.multiply %159, %158 : tensor<4x3xf64>
    %161 = stablehlo.multiply %arg0, %160 : tensor<4x3xf64>
    %162 = stablehlo.multiply %160, %19 : tensor<4x3xf64>
    %cst_38 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %163 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %164 = stablehlo.multiply %163, %161 : tensor<4x3xf64>
    %165 = stablehlo.multiply %164, %15 : tensor<4x3xf64>
    %cst_39 = stablehlo.constant dense<0.79788456080286541> : tensor<f64>
    %166 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %167 = stablehlo.multiply %166, %165 : tensor<4x3xf64>
    %168 = stablehlo.add %162, %167 : tensor<4x3xf64>
    %cst_40 = stablehlo.constant dense<4.471500e-02> : tensor<f64>
    %169 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %170 = stablehlo.multiply %169, %167 : tensor<4x3xf64>
    %171 = stablehlo.multiply %170, %4 : tensor<4x3xf64>
    %172 = stablehlo.add %168, %171 : tensor<4x3xf64>
    return %172, %148 : tensor<4x3xf64>, tensor<4x3xf64>
  }
  func.func private @_diag(%arg0: tensor<3xf64>) -> tensor<3x3xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.pad %arg0, %cst, low = [0], high = [0], interior = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<3xf64>
    %1 = stablehlo.iota dim = 0 : tensor<3x3xi64>
    %2 = stablehlo.iota dim = 1 : tensor<3x3xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<3x3xi64>
    %4 = stablehlo.add %1, %3 : tensor<3x3xi64>
    %5 = stablehlo.compare EQ, %4, %2, SIGNED : (tensor<3x3xi64>, tensor<3x3xi64>) -> tensor<3x3xi1>
    %6 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = call @_where(%5, %6, %cst_0) : (tensor<3x3xi1>, tensor<3x1xf64>, tensor<f64>) -> tensor<3x3xf64>
    return %7 : tensor<3x3xf64>
  }
  func.func private @_where(%arg0: tensor<3x3xi1>, %arg1: tensor<3x1xf64>, %arg2: tensor<f64>) -> tensor<3x3xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<3x1xf64>) -> tensor<3x3xf64>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %2 = stablehlo.select %arg0, %0, %1 : tensor<3x3xi1>, tensor<3x3xf64>
    return %2 : tensor<3x3xf64>
  }
  func.func private @svd(%arg0: tensor<3x3xf64>) -> (tensor<3x3xf64>, tensor<3xf64>, tensor<3x3xf64>, tensor<3x3xf64>, tensor<3x3xf64>, tensor<3x2xi32>, tensor<1x3xf64>, tensor<3x1xf64>, tensor<f64>, tensor<3x3xf64>, tensor<3x3xf64>) {
    %0:5 = stablehlo.custom_call @lapack_dgesdd_ffi(%arg0) {backend_config = "", mhlo.backend_config = {mode = 83 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], [n, o], [p, q], []) {i=3, j=3, k=3, l=3, m=3, n=3, o=3, p=3, q=3}, custom>} : (tensor<3x3xf64>) -> (tensor<3x3xf64>, tensor<3xf64>, tensor<3x3xf64>, tensor<3x3xf64>, tensor<i32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %2 = stablehlo.compare EQ, %0#4, %1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i1>) -> tensor<1xi1>
    %cst = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %5 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<1xi1>) -> tensor<3xi1>
    %6 = stablehlo.select %5, %0#1, %4 : tensor<3xi1>, tensor<3xf64>
    %7 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst_0 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %9 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<3x3xi1>
    %10 = stablehlo.select %9, %0#2, %8 : tensor<3x3xi1>, tensor<3x3xf64>
    %11 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst_1 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %13 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<3x3xi1>
    %14 = stablehlo.select %13, %0#3, %12 : tensor<3x3xi1>, tensor<3x3xf64>
    %15 = stablehlo.transpose %10, dims = [1, 0] : (tensor<3x3xf64>) -> tensor<3x3xf64>
    %16 = stablehlo.transpose %14, dims = [1, 0] : (tensor<3x3xf64>) -> tensor<3x3xf64>
    %17 = stablehlo.broadcast_in_dim %6, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %18 = stablehlo.iota dim = 0 : tensor<3xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %19 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %20 = stablehlo.compare LT, %18, %19, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_3 = stablehlo.constant dense<3> : tensor<i32>
    %21 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %22 = stablehlo.add %18, %21 : tensor<3xi32>
    %23 = stablehlo.select %20, %22, %18 : tensor<3xi1>, tensor<3xi32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %24 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %25 = stablehlo.compare LT, %18, %24, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_5 = stablehlo.constant dense<3> : tensor<i32>
    %26 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %27 = stablehlo.add %18, %26 : tensor<3xi32>
    %28 = stablehlo.select %25, %27, %18 : tensor<3xi1>, tensor<3xi32>
    %29 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %30 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %31 = stablehlo.concatenate %29, %30, dim = 1 : (tensor<3x1xi32>, tensor<3x1xi32>) -> tensor<3x2xi32>
    %32 = stablehlo.transpose %17, dims = [1, 0] : (tensor<1x3xf64>) -> tensor<3x1xf64>
    %33 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %34 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<3x1xf64>) -> tensor<3x3xf64>
    %35 = stablehlo.add %33, %34 : tensor<3x3xf64>
    %36 = stablehlo.transpose %17, dims = [1, 0] : (tensor<1x3xf64>) -> tensor<3x1xf64>
    %37 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %38 = stablehlo.broadcast_in_dim %36, dims = [0, 1] : (tensor<3x1xf64>) -> tensor<3x3xf64>
    %39 = stablehlo.subtract %37, %38 : tensor<3x3xf64>
    %40 = stablehlo.multiply %35, %39 : tensor<3x3xf64>
    %41 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %42 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %43 = stablehlo.add %41, %42 : tensor<3x3xi32>
    %44 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %45 = stablehlo.compare EQ, %43, %44, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %46 = stablehlo.convert %45 : (tensor<3x3xi1>) -> tensor<3x3xf64>
    %47 = stablehlo.add %40, %46 : tensor<3x3xf64>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %48 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %49 = stablehlo.divide %48, %47 : tensor<3x3xf64>
    %50 = stablehlo.subtract %49, %46 : tensor<3x3xf64>
    %51 = stablehlo.transpose %17, dims = [1, 0] : (tensor<1x3xf64>) -> tensor<3x1xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %52 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %53 = stablehlo.compare EQ, %6, %52, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %54 = stablehlo.convert %53 : (tensor<3xi1>) -> tensor<3xf64>
    %55 = stablehlo.add %6, %54 : tensor<3xf64>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %56 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %57 = stablehlo.divide %56, %55 : tensor<3xf64>
    %58 = stablehlo.subtract %57, %54 : tensor<3xf64>
    %59 = stablehlo.iota dim = 0 : tensor<3xi32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %60 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %61 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %62 = stablehlo.compare LT, %59, %61, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_12 = stablehlo.constant dense<3> : tensor<i32>
    %63 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %64 = stablehlo.add %59, %63 : tensor<3xi32>
    %65 = stablehlo.select %62, %64, %59 : tensor<3xi1>, tensor<3xi32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %66 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %67 = stablehlo.compare LT, %59, %66, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_14 = stablehlo.constant dense<3> : tensor<i32>
    %68 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %69 = stablehlo.add %59, %68 : tensor<3xi32>
    %70 = stablehlo.select %67, %69, %59 : tensor<3xi1>, tensor<3xi32>
    %71 = stablehlo.broadcast_in_dim %65, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %72 = stablehlo.broadcast_in_dim %70, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %73 = stablehlo.concatenate %71, %72, dim = 1 : (tensor<3x1xi32>, tensor<3x1xi32>) -> tensor<3x2xi32>
    %74 = "stablehlo.scatter"(%60, %73, %58) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      stablehlo.return %arg2 : tensor<f64>
    }) : (tensor<3x3xf64>, tensor<3x2xi32>, tensor<3xf64>) -> tensor<3x3xf64>
    %cst_15 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    return %10, %6, %14, %15, %16, %31, %17, %51, %cst_15, %74, %50 : tensor<3x3xf64>, tensor<3xf64>, tensor<3x3xf64>, tensor<3x3xf64>, tensor<3x3xf64>, tensor<3x2xi32>, tensor<1x3xf64>, tensor<3x1xf64>, tensor<f64>, tensor<3x3xf64>, tensor<3x3xf64>
  }
  func.func private @soft_sign(%arg0: tensor<4x3xf64>) -> (tensor<4x3xf64>, tensor<4x3xi1>, tensor<4x3xf64>, tensor<4x3xf64>) {
    %0 = stablehlo.abs %arg0 : tensor<4x3xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %4 = stablehlo.add %0, %3 : tensor<4x3xf64>
    %5 = stablehlo.divide %arg0, %4 : tensor<4x3xf64>
    %6 = stablehlo.multiply %4, %4 : tensor<4x3xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %8 = stablehlo.divide %7, %6 : tensor<4x3xf64>
    return %5, %2, %4, %8 : tensor<4x3xf64>, tensor<4x3xi1>, tensor<4x3xf64>, tensor<4x3xf64>
  }
  func.func private @mish(%arg0: tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>, tensor<3xf64>) {
    %0:2 = call @softplus(%arg0) : (tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>)
    %1 = stablehlo.tanh %0#0 : tensor<3xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %3 = stablehlo.add %2, %1 : tensor<3xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %5 = stablehlo.subtract %4, %1 : tensor<3xf64>
    %6 = stablehlo.multiply %3, %5 : tensor<3xf64>
    return %0#1, %6, %1 : tensor<3xf64>, tensor<3xf64>, tensor<3xf64>
  }
  func.func private @softplus(%arg0: tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %1 = stablehlo.maximum %arg0, %0 : tensor<3xf64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %3 = stablehlo.subtract %arg0, %2 : tensor<3xf64>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %6 = stablehlo.add %arg0, %5 : tensor<3xf64>
    %7 = stablehlo.abs %3 : tensor<3xf64>
    %8 = stablehlo.negate %7 : tensor<3xf64>
    %9 = stablehlo.exponential %8 : tensor<3xf64>
    %10 = stablehlo.log_plus_one %9 : tensor<3xf64>
    %11 = stablehlo.add %1, %10 : tensor<3xf64>
    %12 = stablehlo.select %4, %6, %11 : tensor<3xi1>, tensor<3xf64>
    %cst_0 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<3xi1>, tensor<3xf64>
    %cst_2 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %20 = stablehlo.select %18, %19, %12 : tensor<3xi1>, tensor<3xf64>
    %21 = stablehlo.subtract %16, %20 : tensor<3xf64>
    %22 = stablehlo.exponential %21 : tensor<3xf64>
    return %12, %22 : tensor<3xf64>, tensor<3xf64>
  }
  func.func private @mish_0(%arg0: tensor<3xf64>, %arg1: tensor<3xf64>, %arg2: tensor<3xf64>, %arg3: tensor<3xf64>, %arg4: tensor<3xf64>) -> tensor<3xf64> {
    %0 = stablehlo.multiply %arg3, %arg4 : tensor<3xf64>
    %1 = stablehlo.multiply %arg4, %arg2 : tensor<3xf64>
    %2 = stablehlo.multiply %0, %arg1 : tensor<3xf64>
    %3 = call @softplus_1(%arg0, %2) : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xf64>
    %4 = stablehlo.add %1, %3 : tensor<3xf64>
    return %4 : tensor<3xf64>
  }
  func.func private @softplus_1(%arg0: tensor<3xf64>, %arg1: tensor<3xf64>) -> tensor<3xf64> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<3xf64>
    return %0 : tensor<3xf64>
  }
  func.func private @soft_sign_2(%arg0: tensor<4x3xi1>, %arg1: tensor<4x3xf64>, %arg2: tensor<4x3xf64>, %arg3: tensor<4x3xf64>, %arg4: tensor<4x3xf64>) -> tensor<4x3xf64> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<4x3xf64>
    %1 = stablehlo.multiply %0, %arg2 : tensor<4x3xf64>
    %2 = stablehlo.negate %1 : tensor<4x3xf64>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<4x3xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<4x3xi1>, tensor<4x3xf64>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<4x3xi1>, tensor<4x3xf64>
    %7 = stablehlo.add %3, %6 : tensor<4x3xf64>
    %8 = stablehlo.negate %5 : tensor<4x3xf64>
    %9 = stablehlo.add %7, %8 : tensor<4x3xf64>
    return %9 : tensor<4x3xf64>
  }
  func.func private @svd_3(%arg0: tensor<3x3xf64>, %arg1: tensor<3x3xf64>, %arg2: tensor<3x2xi32>, %arg3: tensor<1x3xf64>, %arg4: tensor<3x1xf64>, %arg5: tensor<f64>, %arg6: tensor<3x3xf64>, %arg7: tensor<3x3xf64>, %arg8: tensor<3x3xf64>, %arg9: tensor<3x3xf64>, %arg10: tensor<3xf64>, %arg11: tensor<3x3xf64>) -> tensor<3x3xf64> {
    %0 = stablehlo.transpose %arg11, dims = [1, 0] : (tensor<3x3xf64>) -> tensor<3x3xf64>
    %1 = stablehlo.dot_general %0, %arg1, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<3x3xf64>, tensor<3x3xf64>) -> tensor<3x3xf64>
    %2 = stablehlo.transpose %1, dims = [1, 0] : (tensor<3x3xf64>) -> tensor<3x3xf64>
    %3 = stablehlo.multiply %arg7, %2 : tensor<3x3xf64>
    %4 = stablehlo.transpose %3, dims = [1, 0] : (tensor<3x3xf64>) -> tensor<3x3xf64>
    %5 = stablehlo.add %3, %4 : tensor<3x3xf64>
    %6 = stablehlo.dot_general %arg9, %arg8, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<3x3xf64>, tensor<3x3xf64>) -> tensor<3x3xf64>
    %7 = stablehlo.transpose %6, dims = [1, 0] : (tensor<3x3xf64>) -> tensor<3x3xf64>
    %8 = stablehlo.multiply %arg7, %7 : tensor<3x3xf64>
    %9 = stablehlo.transpose %8, dims = [1, 0] : (tensor<3x3xf64>) -> tensor<3x3xf64>
    %10 = stablehlo.add %8, %9 : tensor<3x3xf64>
    %11 = stablehlo.multiply %7, %arg6 : tensor<3x3xf64>
    %12 = stablehlo.broadcast_in_dim %arg5, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %13 = stablehlo.multiply %12, %11 : tensor<3x3xf64>
    %14 = stablehlo.negate %13 : tensor<3x3xf64>
    %15 = stablehlo.transpose %14, dims = [1, 0] : (tensor<3x3xf64>) -> tensor<3x3xf64>
    %16 = stablehlo.add %13, %15 : tensor<3x3xf64>
    %17 = stablehlo.broadcast_in_dim %arg4, dims = [0, 1] : (tensor<3x1xf64>) -> tensor<3x3xf64>
    %18 = stablehlo.multiply %17, %5 : tensor<3x3xf64>
    %19 = stablehlo.add %16, %18 : tensor<3x3xf64>
    %20 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %21 = stablehlo.multiply %20, %10 : tensor<3x3xf64>
    %22 = stablehlo.add %19, %21 : tensor<3x3xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %24 = "stablehlo.scatter"(%23, %arg2, %arg10) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg12: tensor<f64>, %arg13: tensor<f64>):
      %29 = stablehlo.add %arg12, %arg13 : tensor<f64>
      stablehlo.return %29 : tensor<f64>
    }) : (tensor<3x3xf64>, tensor<3x2xi32>, tensor<3xf64>) -> tensor<3x3xf64>
    %25 = stablehlo.add %22, %24 : tensor<3x3xf64>
    %26 = stablehlo.dot_general %25, %arg1, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<3x3xf64>, tensor<3x3xf64>) -> tensor<3x3xf64>
    %27 = stablehlo.dot_general %26, %arg0, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<3x3xf64>, tensor<3x3xf64>) -> tensor<3x3xf64>
    %28 = stablehlo.transpose %27, dims = [1, 0] : (tensor<3x3xf64>) -> tensor<3x3xf64>
    return %28 : tensor<3x3xf64>
  }
}
// -----
// backward, cuda
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3xf64>, %arg1: tensor<4x3xf64>) -> (tensor<4x3xf64> {jax.result_info = "result[0]"}, tensor<4x3xf64> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4x3xf64>
    %1 = stablehlo.multiply %0, %arg0 : tensor<4x3xf64>
    %2 = stablehlo.multiply %arg0, %arg0 : tensor<4x3xf64>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %4 = stablehlo.multiply %3, %2 : tensor<4x3xf64>
    %cst_0 = stablehlo.constant dense<4.471500e-02> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %6 = stablehlo.multiply %5, %1 : tensor<4x3xf64>
    %7 = stablehlo.add %arg0, %6 : tensor<4x3xf64>
    %cst_1 = stablehlo.constant dense<0.79788456080286541> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %9 = stablehlo.multiply %8, %7 : tensor<4x3xf64>
    %10 = stablehlo.tanh %9 : tensor<4x3xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %12 = stablehlo.add %11, %10 : tensor<4x3xf64>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %14 = stablehlo.subtract %13, %10 : tensor<4x3xf64>
    %15 = stablehlo.multiply %12, %14 : tensor<4x3xf64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %17 = stablehlo.add %16, %10 : tensor<4x3xf64>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %19 = stablehlo.multiply %18, %17 : tensor<4x3xf64>
    %20 = stablehlo.multiply %arg0, %19 : tensor<4x3xf64>
    %cst_6 = stablehlo.constant dense<1.840000e+00> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %22 = stablehlo.multiply %21, %20 : tensor<4x3xf64>
    %23 = stablehlo.abs %22 : tensor<4x3xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %25 = stablehlo.compare GE, %22, %24, FLOAT : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xi1>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %27 = stablehlo.add %26, %23 : tensor<4x3xf64>
    %28 = stablehlo.divide %22, %27 : tensor<4x3xf64>
    %29 = stablehlo.multiply %27, %27 : tensor<4x3xf64>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %31 = stablehlo.divide %30, %29 : tensor<4x3xf64>
    %32 = stablehlo.negate %arg1 : tensor<4x3xf64>
    %33 = stablehlo.exponential %32 : tensor<4x3xf64>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %35 = stablehlo.add %34, %33 : tensor<4x3xf64>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %37 = stablehlo.divide %36, %35 : tensor<4x3xf64>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %39 = stablehlo.subtract %38, %37 : tensor<4x3xf64>
    %40 = stablehlo.multiply %37, %39 : tensor<4x3xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %41 = stablehlo.reduce(%28 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<4x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_14 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %42 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %43 = stablehlo.divide %41, %42 : tensor<3xf64>
    %44 = stablehlo.broadcast_in_dim %43, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<4x3xf64>
    %46 = stablehlo.subtract %28, %45 : tensor<4x3xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %47 = stablehlo.reduce(%37 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<4x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_16 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %48 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %49 = stablehlo.divide %47, %48 : tensor<3xf64>
    %50 = stablehlo.broadcast_in_dim %49, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<4x3xf64>
    %52 = stablehlo.subtract %37, %51 : tensor<4x3xf64>
    %53 = stablehlo.transpose %46, dims = [1, 0] : (tensor<4x3xf64>) -> tensor<3x4xf64>
    %54 = stablehlo.dot_general %53, %52, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf64>, tensor<4x3xf64>) -> tensor<3x3xf64>
    %55 = stablehlo.iota dim = 0 : tensor<3xi64>
    %c = stablehlo.constant dense<1> : tensor<i64>
    %56 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<3xi64>
    %57 = stablehlo.add %56, %55 : tensor<3xi64>
    %58 = stablehlo.convert %57 : (tensor<3xi64>) -> tensor<3xf64>
    %cst_17 = stablehlo.constant dense<2.400000e+00> : tensor<f64>
    %59 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %60 = stablehlo.multiply %59, %58 : tensor<3xf64>
    %61 = call @_diag(%60) : (tensor<3xf64>) -> tensor<3x3xf64>
    %62 = stablehlo.convert %61 : tensor<3x3xf64>
    %63 = stablehlo.add %54, %62 : tensor<3x3xf64>
    %64:11 = call @svd(%63) : (tensor<3x3xf64>) -> (tensor<3x3xf64>, tensor<3xf64>, tensor<3x3xf64>, tensor<3x3xf64>, tensor<3x3xf64>, tensor<3x2xi32>, tensor<1x3xf64>, tensor<3x1xf64>, tensor<f64>, tensor<3x3xf64>, tensor<3x3xf64>)
    %65 = stablehlo.dot_general %64#0, %64#2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf64>, tensor<3x3xf64>) -> tensor<3x3xf64>
    %66 = stablehlo.dot_general %46, %65, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<3x3xf64>) -> tensor<4x3xf64>
    %67 = stablehlo.multiply %52, %66 : tensor<4x3xf64>
    %cst_18 = stablehlo.constant dense<2.600000e-01> : tensor<f64>
    %68 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %69 = stablehlo.add %67, %68 : tensor<4x3xf64>
    %70 = stablehlo.multiply %69, %69 : tensor<4x3xf64>
    %cst_19 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %71 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %72 = stablehlo.multiply %71, %69 : tensor<4x3xf64>
    %cst_20 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %73 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %74 = stablehlo.add %73, %70 : tensor<4x3xf64>
    %cst_21 = stablehlo.constant dense<8.320000e-01> : tensor<f64>
    %75 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %76 = stablehlo.divide %75, %74 : tensor<4x3xf64>
    %77 = stablehlo.multiply %74, %74 : tensor<4x3xf64>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %78 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %79 = stablehlo.divide %78, %77 : tensor<4x3xf64>
    %80 = stablehlo.exponential %76 : tensor<4x3xf64>
    %81 = stablehlo.subtract %80, %76 : tensor<4x3xf64>
    %82:4 = call @soft_sign(%81) : (tensor<4x3xf64>) -> (tensor<4x3xf64>, tensor<4x3xi1>, tensor<4x3xf64>, tensor<4x3xf64>)
    %83 = stablehlo.multiply %81, %82#0 : tensor<4x3xf64>
    %84 = chlo.asinh %64#1 : tensor<3xf64> -> tensor<3xf64>
    %85 = stablehlo.abs %64#1 : tensor<3xf64>
    %cst_23 = stablehlo.constant dense<2.9833362924800827E-154> : tensor<f64>
    %86 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %87 = stablehlo.multiply %85, %86 : tensor<3xf64>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %cst_25 = stablehlo.constant dense<5.3631231719770388E+154> : tensor<f64>
    %88 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %89 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %90 = stablehlo.clamp %88, %87, %89 : tensor<3xf64>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %91 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %92 = stablehlo.divide %91, %90 : tensor<3xf64>
    %93 = stablehlo.multiply %64#1, %92 : tensor<3xf64>
    %94 = chlo.square %93 : tensor<3xf64> -> tensor<3xf64>
    %95 = chlo.square %92 : tensor<3xf64> -> tensor<3xf64>
    %96 = stablehlo.add %94, %95 : tensor<3xf64>
    %97 = stablehlo.rsqrt %96 : tensor<3xf64>
    %98 = stablehlo.multiply %92, %97 : tensor<3xf64>
    %99:3 = call @mish(%84) : (tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>, tensor<3xf64>)
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %100 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %101 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %102 = stablehlo.divide %101, %83 : tensor<4x3xf64>
    %103 = call @mish_0(%99#0, %99#1, %99#2, %84, %100) : (tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>) -> tensor<3xf64>
    %104 = stablehlo.multiply %103, %98 : tensor<3xf64>
    %105 = stablehlo.multiply %81, %102 : tensor<4x3xf64>
    %106 = stablehlo.multiply %102, %82#0 : tensor<4x3xf64>
    %107 = call @soft_sign_2(%82#1, %82#2, %81, %82#3, %105) : (tensor<4x3xi1>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xf64>
    %108 = stablehlo.add %106, %107 : tensor<4x3xf64>
    %109 = stablehlo.negate %108 : tensor<4x3xf64>
    %110 = stablehlo.multiply %108, %80 : tensor<4x3xf64>
    %111 = stablehlo.add %109, %110 : tensor<4x3xf64>
    %112 = stablehlo.multiply %111, %79 : tensor<4x3xf64>
    %cst_29 = stablehlo.constant dense<8.320000e-01> : tensor<f64>
    %113 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %114 = stablehlo.multiply %112, %113 : tensor<4x3xf64>
    %115 = stablehlo.negate %114 : tensor<4x3xf64>
    %116 = stablehlo.multiply %115, %72 : tensor<4x3xf64>
    %117 = stablehlo.multiply %52, %116 : tensor<4x3xf64>
    %118 = stablehlo.multiply %116, %66 : tensor<4x3xf64>
    %119 = stablehlo.dot_general %117, %46, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<3x3xf64>
    %120 = stablehlo.transpose %119, dims = [1, 0] : (tensor<3x3xf64>) -> tensor<3x3xf64>
    %121 = stablehlo.dot_general %117, %65, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<3x3xf64>) -> tensor<4x3xf64>
    %122 = stablehlo.dot_general %120, %64#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf64>, tensor<3x3xf64>) -> tensor<3x3xf64>
    %123 = stablehlo.transpose %122, dims = [1, 0] : (tensor<3x3xf64>) -> tensor<3x3xf64>
    %124 = stablehlo.dot_general %120, %64#2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf64>, tensor<3x3xf64>) -> tensor<3x3xf64>
    %125 = call @svd_3(%64#3, %64#4, %64#5, %64#6, %64#7, %64#8, %64#9, %64#10, %64#0, %124, %104, %123) : (tensor<3x3xf64>, tensor<3x3xf64>, tensor<3x2xi32>, tensor<1x3xf64>, tensor<3x1xf64>, tensor<f64>, tensor<3x3xf64>, tensor<3x3xf64>, tensor<3x3xf64>, tensor<3x3xf64>, tensor<3xf64>, tensor<3x3xf64>) -> tensor<3x3xf64>
    %126 = stablehlo.dot_general %125, %53, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf64>, tensor<3x4xf64>) -> tensor<3x4xf64>
    %127 = stablehlo.transpose %126, dims = [1, 0] : (tensor<3x4xf64>) -> tensor<4x3xf64>
    %128 = stablehlo.dot_general %125, %52, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf64>, tensor<4x3xf64>) -> tensor<3x4xf64>
    %129 = stablehlo.add %118, %127 : tensor<4x3xf64>
    %130 = stablehlo.transpose %128, dims = [1, 0] : (tensor<3x4xf64>) -> tensor<4x3xf64>
    %131 = stablehlo.add %121, %130 : tensor<4x3xf64>
    %132 = stablehlo.negate %129 : tensor<4x3xf64>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %133 = stablehlo.reduce(%132 init: %cst_30) applies stablehlo.add across dimensions = [0] : (tensor<4x3xf64>, tensor<f64>) -> tensor<3xf64>
    %134 = stablehlo.reshape %133 : (tensor<3xf64>) -> tensor<1x3xf64>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %135 = stablehlo.reduce(%134 init: %cst_31) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_32 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %136 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %137 = stablehlo.divide %135, %136 : tensor<3xf64>
    %138 = stablehlo.broadcast_in_dim %137, dims = [1] : (tensor<3xf64>) -> tensor<4x3xf64>
    %139 = stablehlo.add %129, %138 : tensor<4x3xf64>
    %140 = stablehlo.negate %131 : tensor<4x3xf64>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %141 = stablehlo.reduce(%140 init: %cst_33) applies stablehlo.add across dimensions = [0] : (tensor<4x3xf64>, tensor<f64>) -> tensor<3xf64>
    %142 = stablehlo.reshape %141 : (tensor<3xf64>) -> tensor<1x3xf64>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %143 = stablehlo.reduce(%142 init: %cst_34) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_35 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %144 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %145 = stablehlo.divide %143, %144 : tensor<3xf64>
    %146 = stablehlo.broadcast_in_dim %145, dims = [1] : (tensor<3xf64>) -> tensor<4x3xf64>
    %147 = stablehlo.add %131, %146 : tensor<4x3xf64>
    %148 = stablehlo.multiply %139, %40 : tensor<4x3xf64>
    %149 = stablehlo.multiply %147, %31 : tensor<4x3xf64>
    %150 = stablehlo.multiply %149, %22 : tensor<4x3xf64>
    %151 = stablehlo.negate %150 : tensor<4x3xf64>
    %152 = stablehlo.divide %147, %27 : tensor<4x3xf64>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %153 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %154 = stablehlo.select %25, %153, %151 : tensor<4x3xi1>, tensor<4x3xf64>
    %155 = stablehlo.select %25, %151, %153 : tensor<4x3xi1>, tensor<4x3xf64>
    %156 = stablehlo.negate %154 : tensor<4x3xf64>
    %157 = stablehlo.add %155, %156 : tensor<4x3xf64>
    %158 = stablehlo.add %152, %157 : tensor<4x3xf64>
    %cst_37 = stablehlo.constant dense<1.840000e+00> : tensor<f64>
    %159 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %160 = stablehlo.multiply %159, %158 : tensor<4x3xf64>
    %161 = stablehlo.multiply %arg0, %160 : tensor<4x3xf64>
    %162 = stablehlo.multiply %160, %19 : tensor<4x3xf64>
    %cst_38 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %163 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %164 = stablehlo.multiply %163, %161 : tensor<4x3xf64>
    %165 = stablehlo.multiply %164, %15 : tensor<4x3xf64>
    %cst_39 = stablehlo.constant dense<0.79788456080286541> : tensor<f64>
    %166 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %167 = stablehlo.multiply %166, %165 : tensor<4x3xf64>
    %168 = stablehlo.add %162, %167 : tensor<4x3xf64>
    %cst_40 = stablehlo.constant dense<4.471500e-02> : tensor<f64>
    %169 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %170 = stablehlo.multiply %169, %167 : tensor<4x3xf64>
    %171 = stablehlo.multiply %170, %4 : tensor<4x3xf64>
    %172 = stablehlo.add %168, %171 : tensor<4x3xf64>
    return %172, %148 : tensor<4x3xf64>, tensor<4x3xf64>
  }
  func.func private @_diag(%arg0: tensor<3xf64>) -> tensor<3x3xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.pad %arg0, %cst, low = [0], high = [0], interior = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<3xf64>
    %1 = stablehlo.iota dim = 0 : tensor<3x3xi64>
    %2 = stablehlo.iota dim = 1 : tensor<3x3xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<3x3xi64>
    %4 = stablehlo.add %1, %3 : tensor<3x3xi64>
    %5 = stablehlo.compare EQ, %4, %2, SIGNED : (tensor<3x3xi64>, tensor<3x3xi64>) -> tensor<3x3xi1>
    %6 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<3xf64>) -> tensor<3x1xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = call @_where(%5, %6, %cst_0) : (tensor<3x3xi1>, tensor<3x1xf64>, tensor<f64>) -> tensor<3x3xf64>
    return %7 : tensor<3x3xf64>
  }
  func.func private @_where(%arg0: tensor<3x3xi1>, %arg1: tensor<3x1xf64>, %arg2: tensor<f64>) -> tensor<3x3xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<3x1xf64>) -> tensor<3x3xf64>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %2 = stablehlo.select %arg0, %0, %1 : tensor<3x3xi1>, tensor<3x3xf64>
    return %2 : tensor<3x3xf64>
  }
  func.func private @svd(%arg0: tensor<3x3xf64>) -> (tensor<3x3xf64>, tensor<3xf64>, tensor<3x3xf64>, tensor<3x3xf64>, tensor<3x3xf64>, tensor<3x2xi32>, tensor<1x3xf64>, tensor<3x1xf64>, tensor<f64>, tensor<3x3xf64>, tensor<3x3xf64>) {
    %0:5 = stablehlo.custom_call @cusolver_gesvdj_ffi(%arg0) {backend_config = "", mhlo.backend_config = {compute_uv = true, full_matrices = true}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], [n, o], [p, q], []) {i=3, j=3, k=3, l=3, m=3, n=3, o=3, p=3, q=3}, custom>} : (tensor<3x3xf64>) -> (tensor<3x3xf64>, tensor<3xf64>, tensor<3x3xf64>, tensor<3x3xf64>, tensor<i32>)
    %1 = stablehlo.transpose %0#3, dims = [1, 0] : (tensor<3x3xf64>) -> tensor<3x3xf64>
    %2 = stablehlo.slice %0#2 [0:3, 0:3] : (tensor<3x3xf64>) -> tensor<3x3xf64>
    %3 = stablehlo.slice %1 [0:3, 0:3] : (tensor<3x3xf64>) -> tensor<3x3xf64>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %5 = stablehlo.compare EQ, %0#4, %4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %6 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<i1>) -> tensor<1xi1>
    %cst = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %8 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<1xi1>) -> tensor<3xi1>
    %9 = stablehlo.select %8, %0#1, %7 : tensor<3xi1>, tensor<3xf64>
    %10 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst_0 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %12 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<3x3xi1>
    %13 = stablehlo.select %12, %2, %11 : tensor<3x3xi1>, tensor<3x3xf64>
    %14 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst_1 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %16 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<3x3xi1>
    %17 = stablehlo.select %16, %3, %15 : tensor<3x3xi1>, tensor<3x3xf64>
    %18 = stablehlo.transpose %13, dims = [1, 0] : (tensor<3x3xf64>) -> tensor<3x3xf64>
    %19 = stablehlo.transpose %17, dims = [1, 0] : (tensor<3x3xf64>) -> tensor<3x3xf64>
    %20 = stablehlo.broadcast_in_dim %9, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %21 = stablehlo.iota dim = 0 : tensor<3xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %22 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %23 = stablehlo.compare LT, %21, %22, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_3 = stablehlo.constant dense<3> : tensor<i32>
    %24 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %25 = stablehlo.add %21, %24 : tensor<3xi32>
    %26 = stablehlo.select %23, %25, %21 : tensor<3xi1>, tensor<3xi32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %27 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %28 = stablehlo.compare LT, %21, %27, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_5 = stablehlo.constant dense<3> : tensor<i32>
    %29 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %30 = stablehlo.add %21, %29 : tensor<3xi32>
    %31 = stablehlo.select %28, %30, %21 : tensor<3xi1>, tensor<3xi32>
    %32 = stablehlo.broadcast_in_dim %26, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %33 = stablehlo.broadcast_in_dim %31, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %34 = stablehlo.concatenate %32, %33, dim = 1 : (tensor<3x1xi32>, tensor<3x1xi32>) -> tensor<3x2xi32>
    %35 = stablehlo.transpose %20, dims = [1, 0] : (tensor<1x3xf64>) -> tensor<3x1xf64>
    %36 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %37 = stablehlo.broadcast_in_dim %35, dims = [0, 1] : (tensor<3x1xf64>) -> tensor<3x3xf64>
    %38 = stablehlo.add %36, %37 : tensor<3x3xf64>
    %39 = stablehlo.transpose %20, dims = [1, 0] : (tensor<1x3xf64>) -> tensor<3x1xf64>
    %40 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %41 = stablehlo.broadcast_in_dim %39, dims = [0, 1] : (tensor<3x1xf64>) -> tensor<3x3xf64>
    %42 = stablehlo.subtract %40, %41 : tensor<3x3xf64>
    %43 = stablehlo.multiply %38, %42 : tensor<3x3xf64>
    %44 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %45 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %46 = stablehlo.add %44, %45 : tensor<3x3xi32>
    %47 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %48 = stablehlo.compare EQ, %46, %47, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %49 = stablehlo.convert %48 : (tensor<3x3xi1>) -> tensor<3x3xf64>
    %50 = stablehlo.add %43, %49 : tensor<3x3xf64>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %51 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %52 = stablehlo.divide %51, %50 : tensor<3x3xf64>
    %53 = stablehlo.subtract %52, %49 : tensor<3x3xf64>
    %54 = stablehlo.transpose %20, dims = [1, 0] : (tensor<1x3xf64>) -> tensor<3x1xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %55 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %56 = stablehlo.compare EQ, %9, %55, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %57 = stablehlo.convert %56 : (tensor<3xi1>) -> tensor<3xf64>
    %58 = stablehlo.add %9, %57 : tensor<3xf64>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %59 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %60 = stablehlo.divide %59, %58 : tensor<3xf64>
    %61 = stablehlo.subtract %60, %57 : tensor<3xf64>
    %62 = stablehlo.iota dim = 0 : tensor<3xi32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %63 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %64 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %65 = stablehlo.compare LT, %62, %64, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_12 = stablehlo.constant dense<3> : tensor<i32>
    %66 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %67 = stablehlo.add %62, %66 : tensor<3xi32>
    %68 = stablehlo.select %65, %67, %62 : tensor<3xi1>, tensor<3xi32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %69 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %70 = stablehlo.compare LT, %62, %69, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_14 = stablehlo.constant dense<3> : tensor<i32>
    %71 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %72 = stablehlo.add %62, %71 : tensor<3xi32>
    %73 = stablehlo.select %70, %72, %62 : tensor<3xi1>, tensor<3xi32>
    %74 = stablehlo.broadcast_in_dim %68, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %75 = stablehlo.broadcast_in_dim %73, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %76 = stablehlo.concatenate %74, %75, dim = 1 : (tensor<3x1xi32>, tensor<3x1xi32>) -> tensor<3x2xi32>
    %77 = "stablehlo.scatter"(%63, %76, %61) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>):
      stablehlo.return %arg2 : tensor<f64>
    }) : (tensor<3x3xf64>, tensor<3x2xi32>, tensor<3xf64>) -> tensor<3x3xf64>
    %cst_15 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    return %13, %9, %17, %18, %19, %34, %20, %54, %cst_15, %77, %53 : tensor<3x3xf64>, tensor<3xf64>, tensor<3x3xf64>, tensor<3x3xf64>, tensor<3x3xf64>, tensor<3x2xi32>, tensor<1x3xf64>, tensor<3x1xf64>, tensor<f64>, tensor<3x3xf64>, tensor<3x3xf64>
  }
  func.func private @soft_sign(%arg0: tensor<4x3xf64>) -> (tensor<4x3xf64>, tensor<4x3xi1>, tensor<4x3xf64>, tensor<4x3xf64>) {
    %0 = stablehlo.abs %arg0 : tensor<4x3xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %4 = stablehlo.add %0, %3 : tensor<4x3xf64>
    %5 = stablehlo.divide %arg0, %4 : tensor<4x3xf64>
    %6 = stablehlo.multiply %4, %4 : tensor<4x3xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %8 = stablehlo.divide %7, %6 : tensor<4x3xf64>
    return %5, %2, %4, %8 : tensor<4x3xf64>, tensor<4x3xi1>, tensor<4x3xf64>, tensor<4x3xf64>
  }
  func.func private @mish(%arg0: tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>, tensor<3xf64>) {
    %0:2 = call @softplus(%arg0) : (tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>)
    %1 = stablehlo.tanh %0#0 : tensor<3xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %3 = stablehlo.add %2, %1 : tensor<3xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %5 = stablehlo.subtract %4, %1 : tensor<3xf64>
    %6 = stablehlo.multiply %3, %5 : tensor<3xf64>
    return %0#1, %6, %1 : tensor<3xf64>, tensor<3xf64>, tensor<3xf64>
  }
  func.func private @softplus(%arg0: tensor<3xf64>) -> (tensor<3xf64>, tensor<3xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %1 = stablehlo.maximum %arg0, %0 : tensor<3xf64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %3 = stablehlo.subtract %arg0, %2 : tensor<3xf64>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %6 = stablehlo.add %arg0, %5 : tensor<3xf64>
    %7 = stablehlo.abs %3 : tensor<3xf64>
    %8 = stablehlo.negate %7 : tensor<3xf64>
    %9 = stablehlo.exponential %8 : tensor<3xf64>
    %10 = stablehlo.log_plus_one %9 : tensor<3xf64>
    %11 = stablehlo.add %1, %10 : tensor<3xf64>
    %12 = stablehlo.select %4, %6, %11 : tensor<3xi1>, tensor<3xf64>
    %cst_0 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<3xi1>, tensor<3xf64>
    %cst_2 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %20 = stablehlo.select %18, %19, %12 : tensor<3xi1>, tensor<3xf64>
    %21 = stablehlo.subtract %16, %20 : tensor<3xf64>
    %22 = stablehlo.exponential %21 : tensor<3xf64>
    return %12, %22 : tensor<3xf64>, tensor<3xf64>
  }
  func.func private @mish_0(%arg0: tensor<3xf64>, %arg1: tensor<3xf64>, %arg2: tensor<3xf64>, %arg3: tensor<3xf64>, %arg4: tensor<3xf64>) -> tensor<3xf64> {
    %0 = stablehlo.multiply %arg3, %arg4 : tensor<3xf64>
    %1 = stablehlo.multiply %arg4, %arg2 : tensor<3xf64>
    %2 = stablehlo.multiply %0, %arg1 : tensor<3xf64>
    %3 = call @softplus_1(%arg0, %2) : (tensor<3xf64>, tensor<3xf64>) -> tensor<3xf64>
    %4 = stablehlo.add %1, %3 : tensor<3xf64>
    return %4 : tensor<3xf64>
  }
  func.func private @softplus_1(%arg0: tensor<3xf64>, %arg1: tensor<3xf64>) -> tensor<3xf64> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<3xf64>
    return %0 : tensor<3xf64>
  }
  func.func private @soft_sign_2(%arg0: tensor<4x3xi1>, %arg1: tensor<4x3xf64>, %arg2: tensor<4x3xf64>, %arg3: tensor<4x3xf64>, %arg4: tensor<4x3xf64>) -> tensor<4x3xf64> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<4x3xf64>
    %1 = stablehlo.multiply %0, %arg2 : tensor<4x3xf64>
    %2 = stablehlo.negate %1 : tensor<4x3xf64>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<4x3xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<4x3xi1>, tensor<4x3xf64>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<4x3xi1>, tensor<4x3xf64>
    %7 = stablehlo.add %3, %6 : tensor<4x3xf64>
    %8 = stablehlo.negate %5 : tensor<4x3xf64>
    %9 = stablehlo.add %7, %8 : tensor<4x3xf64>
    return %9 : tensor<4x3xf64>
  }
  func.func private @svd_3(%arg0: tensor<3x3xf64>, %arg1: tensor<3x3xf64>, %arg2: tensor<3x2xi32>, %arg3: tensor<1x3xf64>, %arg4: tensor<3x1xf64>, %arg5: tensor<f64>, %arg6: tensor<3x3xf64>, %arg7: tensor<3x3xf64>, %arg8: tensor<3x3xf64>, %arg9: tensor<3x3xf64>, %arg10: tensor<3xf64>, %arg11: tensor<3x3xf64>) -> tensor<3x3xf64> {
    %0 = stablehlo.transpose %arg11, dims = [1, 0] : (tensor<3x3xf64>) -> tensor<3x3xf64>
    %1 = stablehlo.dot_general %0, %arg1, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<3x3xf64>, tensor<3x3xf64>) -> tensor<3x3xf64>
    %2 = stablehlo.transpose %1, dims = [1, 0] : (tensor<3x3xf64>) -> tensor<3x3xf64>
    %3 = stablehlo.multiply %arg7, %2 : tensor<3x3xf64>
    %4 = stablehlo.transpose %3, dims = [1, 0] : (tensor<3x3xf64>) -> tensor<3x3xf64>
    %5 = stablehlo.add %3, %4 : tensor<3x3xf64>
    %6 = stablehlo.dot_general %arg9, %arg8, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<3x3xf64>, tensor<3x3xf64>) -> tensor<3x3xf64>
    %7 = stablehlo.transpose %6, dims = [1, 0] : (tensor<3x3xf64>) -> tensor<3x3xf64>
    %8 = stablehlo.multiply %arg7, %7 : tensor<3x3xf64>
    %9 = stablehlo.transpose %8, dims = [1, 0] : (tensor<3x3xf64>) -> tensor<3x3xf64>
    %10 = stablehlo.add %8, %9 : tensor<3x3xf64>
    %11 = stablehlo.multiply %7, %arg6 : tensor<3x3xf64>
    %12 = stablehlo.broadcast_in_dim %arg5, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %13 = stablehlo.multiply %12, %11 : tensor<3x3xf64>
    %14 = stablehlo.negate %13 : tensor<3x3xf64>
    %15 = stablehlo.transpose %14, dims = [1, 0] : (tensor<3x3xf64>) -> tensor<3x3xf64>
    %16 = stablehlo.add %13, %15 : tensor<3x3xf64>
    %17 = stablehlo.broadcast_in_dim %arg4, dims = [0, 1] : (tensor<3x1xf64>) -> tensor<3x3xf64>
    %18 = stablehlo.multiply %17, %5 : tensor<3x3xf64>
    %19 = stablehlo.add %16, %18 : tensor<3x3xf64>
    %20 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<3x3xf64>
    %21 = stablehlo.multiply %20, %10 : tensor<3x3xf64>
    %22 = stablehlo.add %19, %21 : tensor<3x3xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %24 = "stablehlo.scatter"(%23, %arg2, %arg10) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg12: tensor<f64>, %arg13: tensor<f64>):
      %29 = stablehlo.add %arg12, %arg13 : tensor<f64>
      stablehlo.return %29 : tensor<f64>
    }) : (tensor<3x3xf64>, tensor<3x2xi32>, tensor<3xf64>) -> tensor<3x3xf64>
    %25 = stablehlo.add %22, %24 : tensor<3x3xf64>
    %26 = stablehlo.dot_general %25, %arg1, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<3x3xf64>, tensor<3x3xf64>) -> tensor<3x3xf64>
    %27 = stablehlo.dot_general %26, %arg0, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<3x3xf64>, tensor<3x3xf64>) -> tensor<3x3xf64>
    %28 = stablehlo.transpose %27, dims = [1, 0] : (tensor<3x3xf64>) -> tensor<3x3xf64>
    return %28 : tensor<3x3xf64>
  }
}
