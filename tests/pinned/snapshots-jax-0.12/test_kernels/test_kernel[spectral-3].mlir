// import jax.numpy as jnp
//
//
// def svd_ridge(raw, gap, y, ridge):
//     mat_sv = 0.25 * raw + jnp.eye(7, 4) * (1.0 + gap * jnp.arange(4))
//     left, sv, vh = jnp.linalg.svd(mat_sv, full_matrices=False)
//     gains = (1 - jnp.exp(-ridge * sv**2)) / sv
//     w_hat = vh.T @ (gains * (left.T @ y))
//     effective_params = jnp.sum(gains * sv)
//     return w_hat, effective_params
//
//   raw: float32[7, 4] in [-1, 1]
//   gap: float32[] in [0.9, 1.3]
//   y: float32[7] in [-1, 1]
//   ridge: float32[] in [0.2, 1.5]
// -----
// forward, cpu
module @jit_svd_ridge attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x4xf32>, %arg1: tensor<f32>, %arg2: tensor<7xf32>, %arg3: tensor<f32>) -> (tensor<4xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<7x4xf32>
    %2 = stablehlo.iota dim = 0 : tensor<7x4xi32>
    %3 = stablehlo.iota dim = 1 : tensor<7x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<7x4xi32>
    %5 = stablehlo.add %2, %4 : tensor<7x4xi32>
    %6 = stablehlo.compare EQ, %5, %3, SIGNED : (tensor<7x4xi32>, tensor<7x4xi32>) -> tensor<7x4xi1>
    %7 = stablehlo.convert %6 : (tensor<7x4xi1>) -> tensor<7x4xf32>
    %8 = stablehlo.iota dim = 0 : tensor<4xi32>
    %9 = stablehlo.convert %8 : (tensor<4xi32>) -> tensor<4xf32>
    %10 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %13 = stablehlo.add %12, %11 : tensor<4xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<7x4xf32>
    %16 = stablehlo.multiply %7, %15 : tensor<7x4xf32>
    %17 = stablehlo.add %1, %16 : tensor<7x4xf32>
    %18:3 = call @svd(%17) : (tensor<7x4xf32>) -> (tensor<7x4xf32>, tensor<4xf32>, tensor<4x4xf32>)
    %19 = stablehlo.negate %arg3 : tensor<f32>
    %20 = stablehlo.multiply %18#1, %18#1 : tensor<4xf32>
    %21 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %22 = stablehlo.multiply %21, %20 : tensor<4xf32>
    %23 = stablehlo.exponential %22 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %25 = stablehlo.subtract %24, %23 : tensor<4xf32>
    %26 = stablehlo.divide %25, %18#1 : tensor<4xf32>
    %27 = stablehlo.transpose %18#2, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %28 = stablehlo.transpose %18#0, dims = [1, 0] : (tensor<7x4xf32>) -> tensor<4x7xf32>
    %29 = stablehlo.dot_general %28, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x7xf32>, tensor<7xf32>) -> tensor<4xf32>
    %30 = stablehlo.multiply %26, %29 : tensor<4xf32>
    %31 = stablehlo.dot_general %27, %30, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %32 = stablehlo.multiply %26, %18#1 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.reduce(%32 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    return %31, %33 : tensor<4xf32>, tensor<f32>
  }
  func.func private @svd(%arg0: tensor<7x4xf32>) -> (tensor<7x4xf32>, tensor<4xf32>, tensor<4x4xf32>) {
    %0:5 = stablehlo.custom_call @lapack_sgesdd_ffi(%arg0) {backend_config = "", mhlo.backend_config = {mode = 83 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], [n, o], [p, q], []) {i=7, j=4, k=7, l=4, m=4, n=7, o=4, p=4, q=4}, custom>} : (tensor<7x4xf32>) -> (tensor<7x4xf32>, tensor<4xf32>, tensor<7x4xf32>, tensor<4x4xf32>, tensor<i32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %2 = stablehlo.compare EQ, %0#4, %1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i1>) -> tensor<1xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %5 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<1xi1>) -> tensor<4xi1>
    %6 = stablehlo.select %5, %0#1, %4 : tensor<4xi1>, tensor<4xf32>
    %7 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst_0 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %9 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<7x4xi1>
    %10 = stablehlo.select %9, %0#2, %8 : tensor<7x4xi1>, tensor<7x4xf32>
    %11 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst_1 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %13 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<4x4xi1>
    %14 = stablehlo.select %13, %0#3, %12 : tensor<4x4xi1>, tensor<4x4xf32>
    return %10, %6, %14 : tensor<7x4xf32>, tensor<4xf32>, tensor<4x4xf32>
  }
}
// -----
// forward, cuda
module @jit_svd_ridge attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x4xf32>, %arg1: tensor<f32>, %arg2: tensor<7xf32>, %arg3: tensor<f32>) -> (tensor<4xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<7x4xf32>
    %2 = stablehlo.iota dim = 0 : tensor<7x4xi32>
    %3 = stablehlo.iota dim = 1 : tensor<7x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<7x4xi32>
    %5 = stablehlo.add %2, %4 : tensor<7x4xi32>
    %6 = stablehlo.compare EQ, %5, %3, SIGNED : (tensor<7x4xi32>, tensor<7x4xi32>) -> tensor<7x4xi1>
    %7 = stablehlo.convert %6 : (tensor<7x4xi1>) -> tensor<7x4xf32>
    %8 = stablehlo.iota dim = 0 : tensor<4xi32>
    %9 = stablehlo.convert %8 : (tensor<4xi32>) -> tensor<4xf32>
    %10 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %13 = stablehlo.add %12, %11 : tensor<4xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<7x4xf32>
    %16 = stablehlo.multiply %7, %15 : tensor<7x4xf32>
    %17 = stablehlo.add %1, %16 : tensor<7x4xf32>
    %18:3 = call @svd(%17) : (tensor<7x4xf32>) -> (tensor<7x4xf32>, tensor<4xf32>, tensor<4x4xf32>)
    %19 = stablehlo.negate %arg3 : tensor<f32>
    %20 = stablehlo.multiply %18#1, %18#1 : tensor<4xf32>
    %21 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %22 = stablehlo.multiply %21, %20 : tensor<4xf32>
    %23 = stablehlo.exponential %22 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %25 = stablehlo.subtract %24, %23 : tensor<4xf32>
    %26 = stablehlo.divide %25, %18#1 : tensor<4xf32>
    %27 = stablehlo.transpose %18#2, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %28 = stablehlo.transpose %18#0, dims = [1, 0] : (tensor<7x4xf32>) -> tensor<4x7xf32>
    %29 = stablehlo.dot_general %28, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x7xf32>, tensor<7xf32>) -> tensor<4xf32>
    %30 = stablehlo.multiply %26, %29 : tensor<4xf32>
    %31 = stablehlo.dot_general %27, %30, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %32 = stablehlo.multiply %26, %18#1 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.reduce(%32 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    return %31, %33 : tensor<4xf32>, tensor<f32>
  }
  func.func private @svd(%arg0: tensor<7x4xf32>) -> (tensor<7x4xf32>, tensor<4xf32>, tensor<4x4xf32>) {
    %0:5 = stablehlo.custom_call @cusolver_gesvdj_ffi(%arg0) {backend_config = "", mhlo.backend_config = {compute_uv = true, full_matrices = true}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], [n, o], [p, q], []) {i=7, j=4, k=7, l=4, m=4, n=7, o=7, p=4, q=4}, custom>} : (tensor<7x4xf32>) -> (tensor<7x4xf32>, tensor<4xf32>, tensor<7x7xf32>, tensor<4x4xf32>, tensor<i32>)
    %1 = stablehlo.transpose %0#3, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %2 = stablehlo.slice %0#2 [0:7, 0:4] : (tensor<7x7xf32>) -> tensor<7x4xf32>
    %3 = stablehlo.slice %1 [0:4, 0:4] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %5 = stablehlo.compare EQ, %0#4, %4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %6 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<i1>) -> tensor<1xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %8 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<1xi1>) -> tensor<4xi1>
    %9 = stablehlo.select %8, %0#1, %7 : tensor<4xi1>, tensor<4xf32>
    %10 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst_0 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %12 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<7x4xi1>
    %13 = stablehlo.select %12, %2, %11 : tensor<7x4xi1>, tensor<7x4xf32>
    %14 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst_1 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %16 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<4x4xi1>
    %17 = stablehlo.select %16, %3, %15 : tensor<4x4xi1>, tensor<4x4xf32>
    return %13, %9, %17 : tensor<7x4xf32>, tensor<4xf32>, tensor<4x4xf32>
  }
}
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x4xf32>, %arg1: tensor<f32>, %arg2: tensor<7xf32>, %arg3: tensor<f32>) -> (tensor<7x4xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<7xf32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}) {
    %cst = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<7x4xf32>
    %2 = stablehlo.iota dim = 0 : tensor<7x4xi32>
    %3 = stablehlo.iota dim = 1 : tensor<7x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<7x4xi32>
    %5 = stablehlo.add %2, %4 : tensor<7x4xi32>
    %6 = stablehlo.compare EQ, %5, %3, SIGNED : (tensor<7x4xi32>, tensor<7x4xi32>) -> tensor<7x4xi1>
    %7 = stablehlo.convert %6 : (tensor<7x4xi1>) -> tensor<7x4xf32>
    %8 = stablehlo.iota dim = 0 : tensor<4xi32>
    %9 = stablehlo.convert %8 : (tensor<4xi32>) -> tensor<4xf32>
    %10 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %13 = stablehlo.add %12, %11 : tensor<4xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<7x4xf32>
    %16 = stablehlo.multiply %7, %15 : tensor<7x4xf32>
    %17 = stablehlo.add %1, %16 : tensor<7x4xf32>
    %18:11 = call @svd(%17) : (tensor<7x4xf32>) -> (tensor<7x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x7xf32>, tensor<4x4xf32>, tensor<4x2xi32>, tensor<1x4xf32>, tensor<4x1xf32>, tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>)
    %19 = stablehlo.negate %arg3 : tensor<f32>
    %20 = stablehlo.multiply %18#1, %18#1 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %22 = stablehlo.multiply %21, %18#1 : tensor<4xf32>
    %23 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %24 = stablehlo.multiply %23, %20 : tensor<4xf32>
    %25 = stablehlo.exponential %24 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %27 = stablehlo.subtract %26, %25 : tensor<4xf32>
    %28 = stablehlo.divide %27, %18#1 : tensor<4xf32>
    %29 = stablehlo.multiply %18#1, %18#1 : tensor<4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %31 = stablehlo.divide %30, %29 : tensor<4xf32>
    %32 = stablehlo.transpose %18#2, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %33 = stablehlo.transpose %18#0, dims = [1, 0] : (tensor<7x4xf32>) -> tensor<4x7xf32>
    %34 = stablehlo.dot_general %33, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x7xf32>, tensor<7xf32>) -> tensor<4xf32>
    %35 = stablehlo.multiply %28, %34 : tensor<4xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %38 = stablehlo.multiply %28, %37 : tensor<4xf32>
    %39 = stablehlo.multiply %37, %18#1 : tensor<4xf32>
    %40 = stablehlo.dot_general %36, %32, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x4xf32>) -> tensor<4xf32>
    %41 = stablehlo.dot_general %36, %35, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<4x4xf32>
    %42 = stablehlo.multiply %28, %40 : tensor<4xf32>
    %43 = stablehlo.multiply %40, %34 : tensor<4xf32>
    %44 = stablehlo.add %39, %43 : tensor<4xf32>
    %45 = stablehlo.dot_general %42, %33, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x7xf32>) -> tensor<7xf32>
    %46 = stablehlo.dot_general %42, %arg2, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<7xf32>) -> tensor<4x7xf32>
    %47 = stablehlo.transpose %46, dims = [1, 0] : (tensor<4x7xf32>) -> tensor<7x4xf32>
    %48 = stablehlo.transpose %41, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %49 = stablehlo.multiply %44, %31 : tensor<4xf32>
    %50 = stablehlo.multiply %49, %27 : tensor<4xf32>
    %51 = stablehlo.negate %50 : tensor<4xf32>
    %52 = stablehlo.divide %44, %18#1 : tensor<4xf32>
    %53 = stablehlo.add %38, %51 : tensor<4xf32>
    %54 = stablehlo.negate %52 : tensor<4xf32>
    %55 = stablehlo.multiply %54, %25 : tensor<4xf32>
    %56 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %57 = stablehlo.multiply %56, %55 : tensor<4xf32>
    %58 = stablehlo.multiply %55, %20 : tensor<4xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.reduce(%58 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %60 = stablehlo.multiply %57, %22 : tensor<4xf32>
    %61 = stablehlo.add %53, %60 : tensor<4xf32>
    %62 = stablehlo.negate %59 : tensor<f32>
    %63 = call @svd_0(%18#3, %18#4, %18#5, %18#6, %18#7, %18#8, %18#9, %18#10, %18#0, %47, %61, %48) : (tensor<4x7xf32>, tensor<4x4xf32>, tensor<4x2xi32>, tensor<1x4xf32>, tensor<4x1xf32>, tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<7x4xf32>, tensor<7x4xf32>, tensor<4xf32>, tensor<4x4xf32>) -> tensor<7x4xf32>
    %64 = stablehlo.multiply %7, %63 : tensor<7x4xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.reduce(%64 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<7x4xf32>, tensor<f32>) -> tensor<4xf32>
    %66 = stablehlo.reshape %65 : (tensor<4xf32>) -> tensor<1x4xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.reduce(%66 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<4xf32>
    %68 = stablehlo.multiply %67, %9 : tensor<4xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.reduce(%68 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_10 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %71 = stablehlo.multiply %70, %63 : tensor<7x4xf32>
    return %71, %69, %45, %62 : tensor<7x4xf32>, tensor<f32>, tensor<7xf32>, tensor<f32>
  }
  func.func private @svd(%arg0: tensor<7x4xf32>) -> (tensor<7x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x7xf32>, tensor<4x4xf32>, tensor<4x2xi32>, tensor<1x4xf32>, tensor<4x1xf32>, tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %0:5 = stablehlo.custom_call @lapack_sgesdd_ffi(%arg0) {backend_config = "", mhlo.backend_config = {mode = 83 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], [n, o], [p, q], []) {i=7, j=4, k=7, l=4, m=4, n=7, o=4, p=4, q=4}, custom>} : (tensor<7x4xf32>) -> (tensor<7x4xf32>, tensor<4xf32>, tensor<7x4xf32>, tensor<4x4xf32>, tensor<i32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %2 = stablehlo.compare EQ, %0#4, %1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i1>) -> tensor<1xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %5 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<1xi1>) -> tensor<4xi1>
    %6 = stablehlo.select %5, %0#1, %4 : tensor<4xi1>, tensor<4xf32>
    %7 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst_0 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %9 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<7x4xi1>
    %10 = stablehlo.select %9, %0#2, %8 : tensor<7x4xi1>, tensor<7x4xf32>
    %11 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst_1 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %13 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<4x4xi1>
    %14 = stablehlo.select %13, %0#3, %12 : tensor<4x4xi1>, tensor<4x4xf32>
    %15 = stablehlo.transpose %10, dims = [1, 0] : (tensor<7x4xf32>) -> tensor<4x7xf32>
    %16 = stablehlo.transpose %14, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %17 = stablehlo.broadcast_in_dim %6, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %18 = stablehlo.iota dim = 0 : tensor<4xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %19 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %20 = stablehlo.compare LT, %18, %19, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_3 = stablehlo.constant dense<4> : tensor<i32>
    %21 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %22 = stablehlo.add %18, %21 : tensor<4xi32>
    %23 = stablehlo.select %20, %22, %18 : tensor<4xi1>, tensor<4xi32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %24 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %25 = stablehlo.compare LT, %18, %24, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_5 = stablehlo.constant dense<4> : tensor<i32>
    %26 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %27 = stablehlo.add %18, %26 : tensor<4xi32>
    %28 = stablehlo.select %25, %27, %18 : tensor<4xi1>, tensor<4xi32>
    %29 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %30 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %31 = stablehlo.concatenate %29, %30, dim = 1 : (tensor<4x1xi32>, tensor<4x1xi32>) -> tensor<4x2xi32>
    %32 = stablehlo.transpose %17, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
    %33 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
    %34 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x4xf32>
    %35 = stablehlo.add %33, %34 : tensor<4x4xf32>
    %36 = stablehlo.transpose %17, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
    %37 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
    %38 = stablehlo.broadcast_in_dim %36, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x4xf32>
    %39 = stablehlo.subtract %37, %38 : tensor<4x4xf32>
    %40 = stablehlo.multiply %35, %39 : tensor<4x4xf32>
    %41 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %42 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %43 = stablehlo.add %41, %42 : tensor<4x4xi32>
    %44 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %45 = stablehlo.compare EQ, %43, %44, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %46 = stablehlo.convert %45 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %47 = stablehlo.add %40, %46 : tensor<4x4xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %49 = stablehlo.divide %48, %47 : tensor<4x4xf32>
    %50 = stablehlo.subtract %49, %46 : tensor<4x4xf32>
    %51 = stablehlo.transpose %17, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %53 = stablehlo.compare EQ, %6, %52, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %54 = stablehlo.convert %53 : (tensor<4xi1>) -> tensor<4xf32>
    %55 = stablehlo.add %6, %54 : tensor<4xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %57 = stablehlo.divide %56, %55 : tensor<4xf32>
    %58 = stablehlo.subtract %57, %54 : tensor<4xf32>
    %59 = stablehlo.iota dim = 0 : tensor<4xi32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %61 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %62 = stablehlo.compare LT, %59, %61, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_12 = stablehlo.constant dense<4> : tensor<i32>
    %63 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %64 = stablehlo.add %59, %63 : tensor<4xi32>
    %65 = stablehlo.select %62, %64, %59 : tensor<4xi1>, tensor<4xi32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %66 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %67 = stablehlo.compare LT, %59, %66, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_14 = stablehlo.constant dense<4> : tensor<i32>
    %68 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %69 = stablehlo.add %59, %68 : tensor<4xi32>
    %70 = stablehlo.select %67, %69, %59 : tensor<4xi1>, tensor<4xi32>
    %71 = stablehlo.broadcast_in_dim %65, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %72 = stablehlo.broadcast_in_dim %70, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %73 = stablehlo.concatenate %71, %72, dim = 1 : (tensor<4x1xi32>, tensor<4x1xi32>) -> tensor<4x2xi32>
    %74 = "stablehlo.scatter"(%60, %73, %58) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      stablehlo.return %arg2 : tensor<f32>
    }) : (tensor<4x4xf32>, tensor<4x2xi32>, tensor<4xf32>) -> tensor<4x4xf32>
    %cst_15 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    return %10, %6, %14, %15, %16, %31, %17, %51, %cst_15, %74, %50 : tensor<7x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x7xf32>, tensor<4x4xf32>, tensor<4x2xi32>, tensor<1x4xf32>, tensor<4x1xf32>, tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>
  }
  func.func private @svd_0(%arg0: tensor<4x7xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x2xi32>, %arg3: tensor<1x4xf32>, %arg4: tensor<4x1xf32>, %arg5: tensor<f32>, %arg6: tensor<4x4xf32>, %arg7: tensor<4x4xf32>, %arg8: tensor<7x4xf32>, %arg9: tensor<7x4xf32>, %arg10: tensor<4xf32>, %arg11: tensor<4x4xf32>) -> tensor<7x4xf32> {
    %0 = stablehlo.transpose %arg11, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %1 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<7x4xf32>
    %2 = stablehlo.divide %arg9, %1 : tensor<7x4xf32>
    %3 = stablehlo.negate %2 : tensor<7x4xf32>
    %4 = stablehlo.dot_general %3, %arg8, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<7x4xf32>, tensor<7x4xf32>) -> tensor<4x4xf32>
    %5 = stablehlo.transpose %4, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %6 = stablehlo.dot_general %5, %arg0, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<4x4xf32>, tensor<4x7xf32>) -> tensor<4x7xf32>
    %7 = stablehlo.transpose %6, dims = [1, 0] : (tensor<4x7xf32>) -> tensor<7x4xf32>
    %8 = stablehlo.add %2, %7 : tensor<7x4xf32>
    %9 = stablehlo.dot_general %8, %arg1, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<7x4xf32>, tensor<4x4xf32>) -> tensor<7x4xf32>
    %10 = stablehlo.dot_general %0, %arg1, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %11 = stablehlo.transpose %10, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %12 = stablehlo.multiply %arg7, %11 : tensor<4x4xf32>
    %13 = stablehlo.transpose %12, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %14 = stablehlo.add %12, %13 : tensor<4x4xf32>
    %15 = stablehlo.dot_general %arg9, %arg8, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<7x4xf32>, tensor<7x4xf32>) -> tensor<4x4xf32>
    %16 = stablehlo.transpose %15, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %17 = stablehlo.multiply %arg7, %16 : tensor<4x4xf32>
    %18 = stablehlo.transpose %17, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %19 = stablehlo.add %17, %18 : tensor<4x4xf32>
    %20 = stablehlo.multiply %16, %arg6 : tensor<4x4xf32>
    %21 = stablehlo.broadcast_in_dim %arg5, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %22 = stablehlo.multiply %21, %20 : tensor<4x4xf32>
    %23 = stablehlo.negate %22 : tensor<4x4xf32>
    %24 = stablehlo.transpose %23, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %25 = stablehlo.add %22, %24 : tensor<4x4xf32>
    %26 = stablehlo.broadcast_in_dim %arg4, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x4xf32>
    %27 = stablehlo.multiply %26, %14 : tensor<4x4xf32>
    %28 = stablehlo.add %25, %27 : tensor<4x4xf32>
    %29 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
    %30 = stablehlo.multiply %29, %19 : tensor<4x4xf32>
    %31 = stablehlo.add %28, %30 : tensor<4x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %33 = "stablehlo.scatter"(%32, %arg2, %arg10) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg12: tensor<f32>, %arg13: tensor<f32>):
      %39 = stablehlo.add %arg12, %arg13 : tensor<f32>
      stablehlo.return %39 : tensor<f32>
    }) : (tensor<4x4xf32>, tensor<4x2xi32>, tensor<4xf32>) -> tensor<4x4xf32>
    %34 = stablehlo.add %31, %33 : tensor<4x4xf32>
    %35 = stablehlo.dot_general %34, %arg1, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %36 = stablehlo.dot_general %35, %arg0, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<4x4xf32>, tensor<4x7xf32>) -> tensor<4x7xf32>
    %37 = stablehlo.transpose %36, dims = [1, 0] : (tensor<4x7xf32>) -> tensor<7x4xf32>
    %38 = stablehlo.add %9, %37 : tensor<7x4xf32>
    return %38 : tensor<7x4xf32>
  }
}
// -----
// backward, cuda
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x4xf32>, %arg1: tensor<f32>, %arg2: tensor<7xf32>, %arg3: tensor<f32>) -> (tensor<7x4xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<7xf32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}) {
    %cst = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<7x4xf32>
    %2 = stablehlo.iota dim = 0 : tensor<7x4xi32>
    %3 = stablehlo.iota dim = 1 : tensor<7x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<7x4xi32>
    %5 = stablehlo.add %2, %4 : tensor<7x4xi32>
    %6 = stablehlo.compare EQ, %5, %3, SIGNED : (tensor<7x4xi32>, tensor<7x4xi32>) -> tensor<7x4xi1>
    %7 = stablehlo.convert %6 : (tensor<7x4xi1>) -> tensor<7x4xf32>
    %8 = stablehlo.iota dim = 0 : tensor<4xi32>
    %9 = stablehlo.convert %8 : (tensor<4xi32>) -> tensor<4xf32>
    %10 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %13 = stablehlo.add %12, %11 : tensor<4xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<7x4xf32>
    %16 = stablehlo.multiply %7, %15 : tensor<7x4xf32>
    %17 = stablehlo.add %1, %16 : tensor<7x4xf32>
    %18:11 = call @svd(%17) : (tensor<7x4xf32>) -> (tensor<7x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x7xf32>, tensor<4x4xf32>, tensor<4x2xi32>, tensor<1x4xf32>, tensor<4x1xf32>, tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>)
    %19 = stablehlo.negate %arg3 : tensor<f32>
    %20 = stablehlo.multiply %18#1, %18#1 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %22 = stablehlo.multiply %21, %18#1 : tensor<4xf32>
    %23 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %24 = stablehlo.multiply %23, %20 : tensor<4xf32>
    %25 = stablehlo.exponential %24 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %27 = stablehlo.subtract %26, %25 : tensor<4xf32>
    %28 = stablehlo.divide %27, %18#1 : tensor<4xf32>
    %29 = stablehlo.multiply %18#1, %18#1 : tensor<4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %31 = stablehlo.divide %30, %29 : tensor<4xf32>
    %32 = stablehlo.transpose %18#2, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %33 = stablehlo.transpose %18#0, dims = [1, 0] : (tensor<7x4xf32>) -> tensor<4x7xf32>
    %34 = stablehlo.dot_general %33, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x7xf32>, tensor<7xf32>) -> tensor<4xf32>
    %35 = stablehlo.multiply %28, %34 : tensor<4xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %38 = stablehlo.multiply %28, %37 : tensor<4xf32>
    %39 = stablehlo.multiply %37, %18#1 : tensor<4xf32>
    %40 = stablehlo.dot_general %36, %32, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x4xf32>) -> tensor<4xf32>
    %41 = stablehlo.dot_general %36, %35, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<4x4xf32>
    %42 = stablehlo.multiply %28, %40 : tensor<4xf32>
    %43 = stablehlo.multiply %40, %34 : tensor<4xf32>
    %44 = stablehlo.add %39, %43 : tensor<4xf32>
    %45 = stablehlo.dot_general %42, %33, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x7xf32>) -> tensor<7xf32>
    %46 = stablehlo.dot_general %42, %arg2, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<7xf32>) -> tensor<4x7xf32>
    %47 = stablehlo.transpose %46, dims = [1, 0] : (tensor<4x7xf32>) -> tensor<7x4xf32>
    %48 = stablehlo.transpose %41, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %49 = stablehlo.multiply %44, %31 : tensor<4xf32>
    %50 = stablehlo.multiply %49, %27 : tensor<4xf32>
    %51 = stablehlo.negate %50 : tensor<4xf32>
    %52 = stablehlo.divide %44, %18#1 : tensor<4xf32>
    %53 = stablehlo.add %38, %51 : tensor<4xf32>
    %54 = stablehlo.negate %52 : tensor<4xf32>
    %55 = stablehlo.multiply %54, %25 : tensor<4xf32>
    %56 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %57 = stablehlo.multiply %56, %55 : tensor<4xf32>
    %58 = stablehlo.multiply %55, %20 : tensor<4xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.reduce(%58 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %60 = stablehlo.multiply %57, %22 : tensor<4xf32>
    %61 = stablehlo.add %53, %60 : tensor<4xf32>
    %62 = stablehlo.negate %59 : tensor<f32>
    %63 = call @svd_0(%18#3, %18#4, %18#5, %18#6, %18#7, %18#8, %18#9, %18#10, %18#0, %47, %61, %48) : (tensor<4x7xf32>, tensor<4x4xf32>, tensor<4x2xi32>, tensor<1x4xf32>, tensor<4x1xf32>, tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<7x4xf32>, tensor<7x4xf32>, tensor<4xf32>, tensor<4x4xf32>) -> tensor<7x4xf32>
    %64 = stablehlo.multiply %7, %63 : tensor<7x4xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.reduce(%64 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<7x4xf32>, tensor<f32>) -> tensor<4xf32>
    %66 = stablehlo.reshape %65 : (tensor<4xf32>) -> tensor<1x4xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.reduce(%66 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<4xf32>
    %68 = stablehlo.multiply %67, %9 : tensor<4xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.reduce(%68 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_10 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %71 = stablehlo.multiply %70, %63 : tensor<7x4xf32>
    return %71, %69, %45, %62 : tensor<7x4xf32>, tensor<f32>, tensor<7xf32>, tensor<f32>
  }
  func.func private @svd(%arg0: tensor<7x4xf32>) -> (tensor<7x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x7xf32>, tensor<4x4xf32>, tensor<4x2xi32>, tensor<1x4xf32>, tensor<4x1xf32>, tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %0:5 = stablehlo.custom_call @cusolver_gesvdj_ffi(%arg0) {backend_config = "", mhlo.backend_config = {compute_uv = true, full_matrices = true}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], [n, o], [p, q], []) {i=7, j=4, k=7, l=4, m=4, n=7, o=7, p=4, q=4}, custom>} : (tensor<7x4xf32>) -> (tensor<7x4xf32>, tensor<4xf32>, tensor<7x7xf32>, tensor<4x4xf32>, tensor<i32>)
    %1 = stablehlo.transpose %0#3, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %2 = stablehlo.slice %0#2 [0:7, 0:4] : (tensor<7x7xf32>) -> tensor<7x4xf32>
    %3 = stablehlo.slice %1 [0:4, 0:4] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %5 = stablehlo.compare EQ, %0#4, %4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %6 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<i1>) -> tensor<1xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %8 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<1xi1>) -> tensor<4xi1>
    %9 = stablehlo.select %8, %0#1, %7 : tensor<4xi1>, tensor<4xf32>
    %10 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst_0 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %12 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<7x4xi1>
    %13 = stablehlo.select %12, %2, %11 : tensor<7x4xi1>, tensor<7x4xf32>
    %14 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst_1 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %16 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<4x4xi1>
    %17 = stablehlo.select %16, %3, %15 : tensor<4x4xi1>, tensor<4x4xf32>
    %18 = stablehlo.transpose %13, dims = [1, 0] : (tensor<7x4xf32>) -> tensor<4x7xf32>
    %19 = stablehlo.transpose %17, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %20 = stablehlo.broadcast_in_dim %9, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %21 = stablehlo.iota dim = 0 : tensor<4xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %22 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %23 = stablehlo.compare LT, %21, %22, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_3 = stablehlo.constant dense<4> : tensor<i32>
    %24 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %25 = stablehlo.add %21, %24 : tensor<4xi32>
    %26 = stablehlo.select %23, %25, %21 : tensor<4xi1>, tensor<4xi32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %27 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %28 = stablehlo.compare LT, %21, %27, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_5 = stablehlo.constant dense<4> : tensor<i32>
    %29 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %30 = stablehlo.add %21, %29 : tensor<4xi32>
    %31 = stablehlo.select %28, %30, %21 : tensor<4xi1>, tensor<4xi32>
    %32 = stablehlo.broadcast_in_dim %26, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %33 = stablehlo.broadcast_in_dim %31, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %34 = stablehlo.concatenate %32, %33, dim = 1 : (tensor<4x1xi32>, tensor<4x1xi32>) -> tensor<4x2xi32>
    %35 = stablehlo.transpose %20, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
    %36 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
    %37 = stablehlo.broadcast_in_dim %35, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x4xf32>
    %38 = stablehlo.add %36, %37 : tensor<4x4xf32>
    %39 = stablehlo.transpose %20, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
    %40 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
    %41 = stablehlo.broadcast_in_dim %39, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x4xf32>
    %42 = stablehlo.subtract %40, %41 : tensor<4x4xf32>
    %43 = stablehlo.multiply %38, %42 : tensor<4x4xf32>
    %44 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %45 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %46 = stablehlo.add %44, %45 : tensor<4x4xi32>
    %47 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %48 = stablehlo.compare EQ, %46, %47, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %49 = stablehlo.convert %48 : (tensor<4x4xi1>) -> tensor<4x4xf32>
    %50 = stablehlo.add %43, %49 : tensor<4x4xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %52 = stablehlo.divide %51, %50 : tensor<4x4xf32>
    %53 = stablehlo.subtract %52, %49 : tensor<4x4xf32>
    %54 = stablehlo.transpose %20, dims = [1, 0] : (tensor<1x4xf32>) -> tensor<4x1xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %56 = stablehlo.compare EQ, %9, %55, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %57 = stablehlo.convert %56 : (tensor<4xi1>) -> tensor<4xf32>
    %58 = stablehlo.add %9, %57 : tensor<4xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %60 = stablehlo.divide %59, %58 : tensor<4xf32>
    %61 = stablehlo.subtract %60, %57 : tensor<4xf32>
    %62 = stablehlo.iota dim = 0 : tensor<4xi32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %64 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %65 = stablehlo.compare LT, %62, %64, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_12 = stablehlo.constant dense<4> : tensor<i32>
    %66 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %67 = stablehlo.add %62, %66 : tensor<4xi32>
    %68 = stablehlo.select %65, %67, %62 : tensor<4xi1>, tensor<4xi32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %69 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %70 = stablehlo.compare LT, %62, %69, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_14 = stablehlo.constant dense<4> : tensor<i32>
    %71 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %72 = stablehlo.add %62, %71 : tensor<4xi32>
    %73 = stablehlo.select %70, %72, %62 : tensor<4xi1>, tensor<4xi32>
    %74 = stablehlo.broadcast_in_dim %68, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %75 = stablehlo.broadcast_in_dim %73, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %76 = stablehlo.concatenate %74, %75, dim = 1 : (tensor<4x1xi32>, tensor<4x1xi32>) -> tensor<4x2xi32>
    %77 = "stablehlo.scatter"(%63, %76, %61) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      stablehlo.return %arg2 : tensor<f32>
    }) : (tensor<4x4xf32>, tensor<4x2xi32>, tensor<4xf32>) -> tensor<4x4xf32>
    %cst_15 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    return %13, %9, %17, %18, %19, %34, %20, %54, %cst_15, %77, %53 : tensor<7x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4x7xf32>, tensor<4x4xf32>, tensor<4x2xi32>, tensor<1x4xf32>, tensor<4x1xf32>, tensor<f32>, tensor<4x4xf32>, tensor<4x4xf32>
  }
  func.func private @svd_0(%arg0: tensor<4x7xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x2xi32>, %arg3: tensor<1x4xf32>, %arg4: tensor<4x1xf32>, %arg5: tensor<f32>, %arg6: tensor<4x4xf32>, %arg7: tensor<4x4xf32>, %arg8: tensor<7x4xf32>, %arg9: tensor<7x4xf32>, %arg10: tensor<4xf32>, %arg11: tensor<4x4xf32>) -> tensor<7x4xf32> {
    %0 = stablehlo.transpose %arg11, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %1 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<7x4xf32>
    %2 = stablehlo.divide %arg9, %1 : tensor<7x4xf32>
    %3 = stablehlo.negate %2 : tensor<7x4xf32>
    %4 = stablehlo.dot_general %3, %arg8, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<7x4xf32>, tensor<7x4xf32>) -> tensor<4x4xf32>
    %5 = stablehlo.transpose %4, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %6 = stablehlo.dot_general %5, %arg0, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<4x4xf32>, tensor<4x7xf32>) -> tensor<4x7xf32>
    %7 = stablehlo.transpose %6, dims = [1, 0] : (tensor<4x7xf32>) -> tensor<7x4xf32>
    %8 = stablehlo.add %2, %7 : tensor<7x4xf32>
    %9 = stablehlo.dot_general %8, %arg1, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<7x4xf32>, tensor<4x4xf32>) -> tensor<7x4xf32>
    %10 = stablehlo.dot_general %0, %arg1, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %11 = stablehlo.transpose %10, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %12 = stablehlo.multiply %arg7, %11 : tensor<4x4xf32>
    %13 = stablehlo.transpose %12, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %14 = stablehlo.add %12, %13 : tensor<4x4xf32>
    %15 = stablehlo.dot_general %arg9, %arg8, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<7x4xf32>, tensor<7x4xf32>) -> tensor<4x4xf32>
    %16 = stablehlo.transpose %15, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %17 = stablehlo.multiply %arg7, %16 : tensor<4x4xf32>
    %18 = stablehlo.transpose %17, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %19 = stablehlo.add %17, %18 : tensor<4x4xf32>
    %20 = stablehlo.multiply %16, %arg6 : tensor<4x4xf32>
    %21 = stablehlo.broadcast_in_dim %arg5, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %22 = stablehlo.multiply %21, %20 : tensor<4x4xf32>
    %23 = stablehlo.negate %22 : tensor<4x4xf32>
    %24 = stablehlo.transpose %23, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %25 = stablehlo.add %22, %24 : tensor<4x4xf32>
    %26 = stablehlo.broadcast_in_dim %arg4, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x4xf32>
    %27 = stablehlo.multiply %26, %14 : tensor<4x4xf32>
    %28 = stablehlo.add %25, %27 : tensor<4x4xf32>
    %29 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
    %30 = stablehlo.multiply %29, %19 : tensor<4x4xf32>
    %31 = stablehlo.add %28, %30 : tensor<4x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %33 = "stablehlo.scatter"(%32, %arg2, %arg10) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg12: tensor<f32>, %arg13: tensor<f32>):
      %39 = stablehlo.add %arg12, %arg13 : tensor<f32>
      stablehlo.return %39 : tensor<f32>
    }) : (tensor<4x4xf32>, tensor<4x2xi32>, tensor<4xf32>) -> tensor<4x4xf32>
    %34 = stablehlo.add %31, %33 : tensor<4x4xf32>
    %35 = stablehlo.dot_general %34, %arg1, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %36 = stablehlo.dot_general %35, %arg0, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<4x4xf32>, tensor<4x7xf32>) -> tensor<4x7xf32>
    %37 = stablehlo.transpose %36, dims = [1, 0] : (tensor<4x7xf32>) -> tensor<7x4xf32>
    %38 = stablehlo.add %9, %37 : tensor<7x4xf32>
    return %38 : tensor<7x4xf32>
  }
}
