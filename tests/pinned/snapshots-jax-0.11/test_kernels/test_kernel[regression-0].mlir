// import jax
// import jax.numpy as jnp
//
//
// def f_statistic_block(design, targets):
//     a_mat = design + 1.8 * jnp.eye(6, 2)
//     total = (0.81 * targets + 1.47) * targets + 0.2
//     carrier = jnp.sin(total)
//     basis_q, _ = jnp.linalg.qr(a_mat)
//     proj = basis_q @ basis_q.T
//     trend = proj @ carrier
//     outside = carrier - proj @ carrier
//     signal_ratio = 2 * jnp.sum(trend**2) / (jnp.sum(outside**2) + 0.61)
//     scaled = 0.05 * signal_ratio
//     share = outside / 2.01
//     activation = jax.nn.sigmoid(scaled * jax.nn.sigmoid(scaled))
//     average = jnp.mean(share)
//     return activation, average
//
//   design: float32[6, 2] in [-1, 1]
//   targets: float32[6] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_f_statistic_block attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x2xf32>, %arg1: tensor<6xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<6x2xi32>
    %1 = stablehlo.iota dim = 1 : tensor<6x2xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6x2xi32>
    %3 = stablehlo.add %0, %2 : tensor<6x2xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<6x2xi32>, tensor<6x2xi32>) -> tensor<6x2xi1>
    %5 = stablehlo.convert %4 : (tensor<6x2xi1>) -> tensor<6x2xf32>
    %cst = stablehlo.constant dense<1.800000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<6x2xf32>
    %8 = stablehlo.add %arg0, %7 : tensor<6x2xf32>
    %cst_0 = stablehlo.constant dense<8.100000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %10 = stablehlo.multiply %9, %arg1 : tensor<6xf32>
    %cst_1 = stablehlo.constant dense<1.470000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %12 = stablehlo.add %10, %11 : tensor<6xf32>
    %13 = stablehlo.multiply %12, %arg1 : tensor<6xf32>
    %cst_2 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %15 = stablehlo.add %13, %14 : tensor<6xf32>
    %16 = stablehlo.sine %15 : tensor<6xf32>
    %17 = call @qr(%8) : (tensor<6x2xf32>) -> tensor<6x2xf32>
    %18 = stablehlo.transpose %17, dims = [1, 0] : (tensor<6x2xf32>) -> tensor<2x6xf32>
    %19 = stablehlo.dot_general %17, %18, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x2xf32>, tensor<2x6xf32>) -> tensor<6x6xf32>
    %20 = stablehlo.dot_general %19, %16, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %21 = stablehlo.dot_general %19, %16, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %22 = stablehlo.subtract %16, %21 : tensor<6xf32>
    %23 = stablehlo.multiply %20, %20 : tensor<6xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%23 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %25 = stablehlo.multiply %cst_4, %24 : tensor<f32>
    %26 = stablehlo.multiply %22, %22 : tensor<6xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.reduce(%26 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_6 = stablehlo.constant dense<6.100000e-01> : tensor<f32>
    %28 = stablehlo.add %27, %cst_6 : tensor<f32>
    %29 = stablehlo.divide %25, %28 : tensor<f32>
    %cst_7 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %30 = stablehlo.multiply %cst_7, %29 : tensor<f32>
    %cst_8 = stablehlo.constant dense<2.010000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %32 = stablehlo.divide %22, %31 : tensor<6xf32>
    %33 = stablehlo.negate %30 : tensor<f32>
    %34 = stablehlo.exponential %33 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.add %cst_9, %34 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.divide %cst_10, %35 : tensor<f32>
    %37 = stablehlo.multiply %30, %36 : tensor<f32>
    %38 = stablehlo.negate %37 : tensor<f32>
    %39 = stablehlo.exponential %38 : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.add %cst_11, %39 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.divide %cst_12, %40 : tensor<f32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.reduce(%32 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_14 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %43 = stablehlo.divide %42, %cst_14 : tensor<f32>
    return %41, %43 : tensor<f32>, tensor<f32>
  }
  func.func private @qr(%arg0: tensor<6x2xf32>) -> tensor<6x2xf32> {
    %0:2 = stablehlo.custom_call @lapack_sgeqrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m]) {i=6, j=2, k=6, l=2, m=2}, custom>} : (tensor<6x2xf32>) -> (tensor<6x2xf32>, tensor<2xf32>)
    %1 = stablehlo.custom_call @lapack_sorgqr_ffi(%0#0, %0#1) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k])->([l, m]) {i=6, j=2, k=2, l=6, m=2}, custom>} : (tensor<6x2xf32>, tensor<2xf32>) -> tensor<6x2xf32>
    %2 = stablehlo.slice %0#0 [0:2, 0:2] : (tensor<6x2xf32>) -> tensor<2x2xf32>
    %3 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %c = stablehlo.constant dense<-1> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %5 = stablehlo.add %3, %4 : tensor<2x2xi32>
    %6 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %9 = stablehlo.select %7, %8, %2 : tensor<2x2xi1>, tensor<2x2xf32>
    return %1 : tensor<6x2xf32>
  }
}
// -----
// forward, cuda
module @jit_f_statistic_block attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x2xf32>, %arg1: tensor<6xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<6x2xi32>
    %1 = stablehlo.iota dim = 1 : tensor<6x2xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6x2xi32>
    %3 = stablehlo.add %0, %2 : tensor<6x2xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<6x2xi32>, tensor<6x2xi32>) -> tensor<6x2xi1>
    %5 = stablehlo.convert %4 : (tensor<6x2xi1>) -> tensor<6x2xf32>
    %cst = stablehlo.constant dense<1.800000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<6x2xf32>
    %8 = stablehlo.add %arg0, %7 : tensor<6x2xf32>
    %cst_0 = stablehlo.constant dense<8.100000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %10 = stablehlo.multiply %9, %arg1 : tensor<6xf32>
    %cst_1 = stablehlo.constant dense<1.470000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %12 = stablehlo.add %10, %11 : tensor<6xf32>
    %13 = stablehlo.multiply %12, %arg1 : tensor<6xf32>
    %cst_2 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %15 = stablehlo.add %13, %14 : tensor<6xf32>
    %16 = stablehlo.sine %15 : tensor<6xf32>
    %17 = call @qr(%8) : (tensor<6x2xf32>) -> tensor<6x2xf32>
    %18 = stablehlo.transpose %17, dims = [1, 0] : (tensor<6x2xf32>) -> tensor<2x6xf32>
    %19 = stablehlo.dot_general %17, %18, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x2xf32>, tensor<2x6xf32>) -> tensor<6x6xf32>
    %20 = stablehlo.dot_general %19, %16, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %21 = stablehlo.dot_general %19, %16, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %22 = stablehlo.subtract %16, %21 : tensor<6xf32>
    %23 = stablehlo.multiply %20, %20 : tensor<6xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%23 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %25 = stablehlo.multiply %cst_4, %24 : tensor<f32>
    %26 = stablehlo.multiply %22, %22 : tensor<6xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.reduce(%26 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_6 = stablehlo.constant dense<6.100000e-01> : tensor<f32>
    %28 = stablehlo.add %27, %cst_6 : tensor<f32>
    %29 = stablehlo.divide %25, %28 : tensor<f32>
    %cst_7 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %30 = stablehlo.multiply %cst_7, %29 : tensor<f32>
    %cst_8 = stablehlo.constant dense<2.010000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %32 = stablehlo.divide %22, %31 : tensor<6xf32>
    %33 = stablehlo.negate %30 : tensor<f32>
    %34 = stablehlo.exponential %33 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.add %cst_9, %34 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.divide %cst_10, %35 : tensor<f32>
    %37 = stablehlo.multiply %30, %36 : tensor<f32>
    %38 = stablehlo.negate %37 : tensor<f32>
    %39 = stablehlo.exponential %38 : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.add %cst_11, %39 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.divide %cst_12, %40 : tensor<f32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.reduce(%32 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_14 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %43 = stablehlo.divide %42, %cst_14 : tensor<f32>
    return %41, %43 : tensor<f32>, tensor<f32>
  }
  func.func private @qr(%arg0: tensor<6x2xf32>) -> tensor<6x2xf32> {
    %0:2 = stablehlo.custom_call @cusolver_geqrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m]) {i=6, j=2, k=6, l=2, m=2}, custom>} : (tensor<6x2xf32>) -> (tensor<6x2xf32>, tensor<2xf32>)
    %1 = stablehlo.custom_call @cusolver_orgqr_ffi(%0#0, %0#1) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k])->([l, m]) {i=6, j=2, k=2, l=6, m=2}, custom>} : (tensor<6x2xf32>, tensor<2xf32>) -> tensor<6x2xf32>
    %2 = stablehlo.slice %0#0 [0:2, 0:2] : (tensor<6x2xf32>) -> tensor<2x2xf32>
    %3 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %c = stablehlo.constant dense<-1> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %5 = stablehlo.add %3, %4 : tensor<2x2xi32>
    %6 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %9 = stablehlo.select %7, %8, %2 : tensor<2x2xi1>, tensor<2x2xf32>
    return %1 : tensor<6x2xf32>
  }
}
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x2xf32>, %arg1: tensor<6xf32>) -> (tensor<6x2xf32> {jax.result_info = "result[0]"}, tensor<6xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<6x2xi32>
    %1 = stablehlo.iota dim = 1 : tensor<6x2xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6x2xi32>
    %3 = stablehlo.add %0, %2 : tensor<6x2xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<6x2xi32>, tensor<6x2xi32>) -> tensor<6x2xi1>
    %5 = stablehlo.convert %4 : (tensor<6x2xi1>) -> tensor<6x2xf32>
    %cst = stablehlo.constant dense<1.800000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<6x2xf32>
    %8 = stablehlo.add %arg0, %7 : tensor<6x2xf32>
    %cst_0 = stablehlo.constant dense<8.100000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %10 = stablehlo.multiply %9, %arg1 : tensor<6xf32>
    %cst_1 = stablehlo.constant dense<1.470000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %12 = stablehlo.add %10, %11 : tensor<6xf32>
    %13 = stablehlo.multiply %12, %arg1 : tensor<6xf32>
    %cst_2 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %15 = stablehlo.add %13, %14 : tensor<6xf32>
    %16 = stablehlo.sine %15 : tensor<6xf32>
    %17 = stablehlo.cosine %15 : tensor<6xf32>
    %18:5 = call @qr(%8) : (tensor<6x2xf32>) -> (tensor<6x2xf32>, tensor<2x2xf32>, tensor<2x6xf32>, tensor<2x2xi1>, tensor<2x2xf32>)
    %19 = stablehlo.transpose %18#0, dims = [1, 0] : (tensor<6x2xf32>) -> tensor<2x6xf32>
    %20 = stablehlo.dot_general %18#0, %19, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x2xf32>, tensor<2x6xf32>) -> tensor<6x6xf32>
    %21 = stablehlo.dot_general %20, %16, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %22 = stablehlo.dot_general %20, %16, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %23 = stablehlo.subtract %16, %22 : tensor<6xf32>
    %24 = stablehlo.multiply %21, %21 : tensor<6xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %26 = stablehlo.multiply %25, %21 : tensor<6xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.reduce(%24 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %28 = stablehlo.multiply %cst_5, %27 : tensor<f32>
    %29 = stablehlo.multiply %23, %23 : tensor<6xf32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %31 = stablehlo.multiply %30, %23 : tensor<6xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%29 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<6.100000e-01> : tensor<f32>
    %33 = stablehlo.add %32, %cst_8 : tensor<f32>
    %34 = stablehlo.divide %28, %33 : tensor<f32>
    %35 = stablehlo.multiply %33, %33 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.divide %cst_9, %35 : tensor<f32>
    %cst_10 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %37 = stablehlo.multiply %cst_10, %34 : tensor<f32>
    %38 = stablehlo.negate %37 : tensor<f32>
    %39 = stablehlo.exponential %38 : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.add %cst_11, %39 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.divide %cst_12, %40 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.subtract %cst_13, %41 : tensor<f32>
    %43 = stablehlo.multiply %41, %42 : tensor<f32>
    %44 = stablehlo.multiply %37, %41 : tensor<f32>
    %45 = stablehlo.negate %44 : tensor<f32>
    %46 = stablehlo.exponential %45 : tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.add %cst_14, %46 : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %48 = stablehlo.divide %cst_15, %47 : tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %49 = stablehlo.subtract %cst_16, %48 : tensor<f32>
    %50 = stablehlo.multiply %48, %49 : tensor<f32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_18 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %51 = stablehlo.divide %cst_17, %cst_18 : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %53 = stablehlo.multiply %cst_19, %50 : tensor<f32>
    %54 = stablehlo.multiply %37, %53 : tensor<f32>
    %55 = stablehlo.multiply %53, %41 : tensor<f32>
    %56 = stablehlo.multiply %54, %43 : tensor<f32>
    %57 = stablehlo.add %55, %56 : tensor<f32>
    %cst_20 = stablehlo.constant dense<2.010000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %59 = stablehlo.divide %52, %58 : tensor<6xf32>
    %cst_21 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %60 = stablehlo.multiply %cst_21, %57 : tensor<f32>
    %61 = stablehlo.multiply %60, %36 : tensor<f32>
    %62 = stablehlo.multiply %61, %28 : tensor<f32>
    %63 = stablehlo.negate %62 : tensor<f32>
    %64 = stablehlo.divide %60, %33 : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %63, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %66 = stablehlo.multiply %65, %31 : tensor<6xf32>
    %67 = stablehlo.add %59, %66 : tensor<6xf32>
    %cst_22 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %68 = stablehlo.multiply %cst_22, %64 : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %68, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %70 = stablehlo.multiply %69, %26 : tensor<6xf32>
    %71 = stablehlo.negate %67 : tensor<6xf32>
    %72 = stablehlo.dot_general %71, %20, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<6x6xf32>) -> tensor<6xf32>
    %73 = stablehlo.add %67, %72 : tensor<6xf32>
    %74 = stablehlo.dot_general %71, %16, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<6xf32>) -> tensor<6x6xf32>
    %75 = stablehlo.dot_general %70, %20, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<6x6xf32>) -> tensor<6xf32>
    %76 = stablehlo.add %73, %75 : tensor<6xf32>
    %77 = stablehlo.dot_general %70, %16, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<6xf32>) -> tensor<6x6xf32>
    %78 = stablehlo.add %74, %77 : tensor<6x6xf32>
    %79 = stablehlo.dot_general %78, %18#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x6xf32>, tensor<6x2xf32>) -> tensor<6x2xf32>
    %80 = stablehlo.transpose %79, dims = [1, 0] : (tensor<6x2xf32>) -> tensor<2x6xf32>
    %81 = stablehlo.dot_general %78, %19, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<6x6xf32>, tensor<2x6xf32>) -> tensor<6x2xf32>
    %82 = stablehlo.transpose %80, dims = [1, 0] : (tensor<2x6xf32>) -> tensor<6x2xf32>
    %83 = stablehlo.add %81, %82 : tensor<6x2xf32>
    %84 = call @qr_0(%18#1, %18#2, %18#3, %18#4, %18#0, %83) : (tensor<2x2xf32>, tensor<2x6xf32>, tensor<2x2xi1>, tensor<2x2xf32>, tensor<6x2xf32>, tensor<6x2xf32>) -> tensor<6x2xf32>
    %85 = stablehlo.multiply %76, %17 : tensor<6xf32>
    %86 = stablehlo.multiply %12, %85 : tensor<6xf32>
    %87 = stablehlo.multiply %85, %arg1 : tensor<6xf32>
    %cst_23 = stablehlo.constant dense<8.100000e-01> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %89 = stablehlo.multiply %88, %87 : tensor<6xf32>
    %90 = stablehlo.add %86, %89 : tensor<6xf32>
    return %84, %90 : tensor<6x2xf32>, tensor<6xf32>
  }
  func.func private @qr(%arg0: tensor<6x2xf32>) -> (tensor<6x2xf32>, tensor<2x2xf32>, tensor<2x6xf32>, tensor<2x2xi1>, tensor<2x2xf32>) {
    %0:2 = stablehlo.custom_call @lapack_sgeqrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m]) {i=6, j=2, k=6, l=2, m=2}, custom>} : (tensor<6x2xf32>) -> (tensor<6x2xf32>, tensor<2xf32>)
    %1 = stablehlo.custom_call @lapack_sorgqr_ffi(%0#0, %0#1) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k])->([l, m]) {i=6, j=2, k=2, l=6, m=2}, custom>} : (tensor<6x2xf32>, tensor<2xf32>) -> tensor<6x2xf32>
    %2 = stablehlo.slice %0#0 [0:2, 0:2] : (tensor<6x2xf32>) -> tensor<2x2xf32>
    %3 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %c = stablehlo.constant dense<-1> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %5 = stablehlo.add %3, %4 : tensor<2x2xi32>
    %6 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %9 = stablehlo.select %7, %8, %2 : tensor<2x2xi1>, tensor<2x2xf32>
    %10 = stablehlo.transpose %1, dims = [1, 0] : (tensor<6x2xf32>) -> tensor<2x6xf32>
    %11 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %c_0 = stablehlo.constant dense<-1> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %13 = stablehlo.add %11, %12 : tensor<2x2xi32>
    %14 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %15 = stablehlo.compare GE, %13, %14, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %16 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %18 = stablehlo.add %16, %17 : tensor<2x2xi32>
    %19 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %20 = stablehlo.compare EQ, %18, %19, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %21 = stablehlo.convert %20 : (tensor<2x2xi1>) -> tensor<2x2xf32>
    return %1, %9, %10, %15, %21 : tensor<6x2xf32>, tensor<2x2xf32>, tensor<2x6xf32>, tensor<2x2xi1>, tensor<2x2xf32>
  }
  func.func private @qr_0(%arg0: tensor<2x2xf32>, %arg1: tensor<2x6xf32>, %arg2: tensor<2x2xi1>, %arg3: tensor<2x2xf32>, %arg4: tensor<6x2xf32>, %arg5: tensor<6x2xf32>) -> tensor<6x2xf32> {
    %0 = stablehlo.dot_general %arg5, %arg4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x2xf32>, tensor<6x2xf32>) -> tensor<2x2xf32>
    %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %2 = stablehlo.negate %1 : tensor<2x2xf32>
    %3 = stablehlo.multiply %arg3, %1 : tensor<2x2xf32>
    %4 = stablehlo.negate %3 : tensor<2x2xf32>
    %5 = stablehlo.add %2, %3 : tensor<2x2xf32>
    %6 = stablehlo.add %5, %4 : tensor<2x2xf32>
    %7 = stablehlo.negate %1 : tensor<2x2xf32>
    %8 = stablehlo.transpose %7, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %9 = stablehlo.add %1, %8 : tensor<2x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %11 = stablehlo.select %arg2, %9, %10 : tensor<2x2xi1>, tensor<2x2xf32>
    %12 = stablehlo.add %6, %11 : tensor<2x2xf32>
    %13 = stablehlo.dot_general %12, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x6xf32>) -> tensor<2x6xf32>
    %14 = stablehlo.transpose %13, dims = [1, 0] : (tensor<2x6xf32>) -> tensor<6x2xf32>
    %15 = stablehlo.add %arg5, %14 : tensor<6x2xf32>
    %16 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %15) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 82 : ui8, trans_x = 84 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=6, l=2, m=6, n=2}, custom>} : (tensor<2x2xf32>, tensor<6x2xf32>) -> tensor<6x2xf32>
    return %16 : tensor<6x2xf32>
  }
}
// -----
// backward, cuda
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x2xf32>, %arg1: tensor<6xf32>) -> (tensor<6x2xf32> {jax.result_info = "result[0]"}, tensor<6xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<6x2xi32>
    %1 = stablehlo.iota dim = 1 : tensor<6x2xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6x2xi32>
    %3 = stablehlo.add %0, %2 : tensor<6x2xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<6x2xi32>, tensor<6x2xi32>) -> tensor<6x2xi1>
    %5 = stablehlo.convert %4 : (tensor<6x2xi1>) -> tensor<6x2xf32>
    %cst = stablehlo.constant dense<1.800000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<6x2xf32>
    %8 = stablehlo.add %arg0, %7 : tensor<6x2xf32>
    %cst_0 = stablehlo.constant dense<8.100000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %10 = stablehlo.multiply %9, %arg1 : tensor<6xf32>
    %cst_1 = stablehlo.constant dense<1.470000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %12 = stablehlo.add %10, %11 : tensor<6xf32>
    %13 = stablehlo.multiply %12, %arg1 : tensor<6xf32>
    %cst_2 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %15 = stablehlo.add %13, %14 : tensor<6xf32>
    %16 = stablehlo.sine %15 : tensor<6xf32>
    %17 = stablehlo.cosine %15 : tensor<6xf32>
    %18:5 = call @qr(%8) : (tensor<6x2xf32>) -> (tensor<6x2xf32>, tensor<2x2xf32>, tensor<2x6xf32>, tensor<2x2xi1>, tensor<2x2xf32>)
    %19 = stablehlo.transpose %18#0, dims = [1, 0] : (tensor<6x2xf32>) -> tensor<2x6xf32>
    %20 = stablehlo.dot_general %18#0, %19, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x2xf32>, tensor<2x6xf32>) -> tensor<6x6xf32>
    %21 = stablehlo.dot_general %20, %16, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %22 = stablehlo.dot_general %20, %16, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %23 = stablehlo.subtract %16, %22 : tensor<6xf32>
    %24 = stablehlo.multiply %21, %21 : tensor<6xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %26 = stablehlo.multiply %25, %21 : tensor<6xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.reduce(%24 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %28 = stablehlo.multiply %cst_5, %27 : tensor<f32>
    %29 = stablehlo.multiply %23, %23 : tensor<6xf32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %31 = stablehlo.multiply %30, %23 : tensor<6xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%29 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<6.100000e-01> : tensor<f32>
    %33 = stablehlo.add %32, %cst_8 : tensor<f32>
    %34 = stablehlo.divide %28, %33 : tensor<f32>
    %35 = stablehlo.multiply %33, %33 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.divide %cst_9, %35 : tensor<f32>
    %cst_10 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %37 = stablehlo.multiply %cst_10, %34 : tensor<f32>
    %38 = stablehlo.negate %37 : tensor<f32>
    %39 = stablehlo.exponential %38 : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.add %cst_11, %39 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.divide %cst_12, %40 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.subtract %cst_13, %41 : tensor<f32>
    %43 = stablehlo.multiply %41, %42 : tensor<f32>
    %44 = stablehlo.multiply %37, %41 : tensor<f32>
    %45 = stablehlo.negate %44 : tensor<f32>
    %46 = stablehlo.exponential %45 : tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.add %cst_14, %46 : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %48 = stablehlo.divide %cst_15, %47 : tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %49 = stablehlo.subtract %cst_16, %48 : tensor<f32>
    %50 = stablehlo.multiply %48, %49 : tensor<f32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_18 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %51 = stablehlo.divide %cst_17, %cst_18 : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %53 = stablehlo.multiply %cst_19, %50 : tensor<f32>
    %54 = stablehlo.multiply %37, %53 : tensor<f32>
    %55 = stablehlo.multiply %53, %41 : tensor<f32>
    %56 = stablehlo.multiply %54, %43 : tensor<f32>
    %57 = stablehlo.add %55, %56 : tensor<f32>
    %cst_20 = stablehlo.constant dense<2.010000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %59 = stablehlo.divide %52, %58 : tensor<6xf32>
    %cst_21 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %60 = stablehlo.multiply %cst_21, %57 : tensor<f32>
    %61 = stablehlo.multiply %60, %36 : tensor<f32>
    %62 = stablehlo.multiply %61, %28 : tensor<f32>
    %63 = stablehlo.negate %62 : tensor<f32>
    %64 = stablehlo.divide %60, %33 : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %63, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %66 = stablehlo.multiply %65, %31 : tensor<6xf32>
    %67 = stablehlo.add %59, %66 : tensor<6xf32>
    %cst_22 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %68 = stablehlo.multiply %cst_22, %64 : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %68, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %70 = stablehlo.multiply %69, %26 : tensor<6xf32>
    %71 = stablehlo.negate %67 : tensor<6xf32>
    %72 = stablehlo.dot_general %71, %20, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<6x6xf32>) -> tensor<6xf32>
    %73 = stablehlo.add %67, %72 : tensor<6xf32>
    %74 = stablehlo.dot_general %71, %16, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<6xf32>) -> tensor<6x6xf32>
    %75 = stablehlo.dot_general %70, %20, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<6x6xf32>) -> tensor<6xf32>
    %76 = stablehlo.add %73, %75 : tensor<6xf32>
    %77 = stablehlo.dot_general %70, %16, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<6xf32>) -> tensor<6x6xf32>
    %78 = stablehlo.add %74, %77 : tensor<6x6xf32>
    %79 = stablehlo.dot_general %78, %18#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x6xf32>, tensor<6x2xf32>) -> tensor<6x2xf32>
    %80 = stablehlo.transpose %79, dims = [1, 0] : (tensor<6x2xf32>) -> tensor<2x6xf32>
    %81 = stablehlo.dot_general %78, %19, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<6x6xf32>, tensor<2x6xf32>) -> tensor<6x2xf32>
    %82 = stablehlo.transpose %80, dims = [1, 0] : (tensor<2x6xf32>) -> tensor<6x2xf32>
    %83 = stablehlo.add %81, %82 : tensor<6x2xf32>
    %84 = call @qr_0(%18#1, %18#2, %18#3, %18#4, %18#0, %83) : (tensor<2x2xf32>, tensor<2x6xf32>, tensor<2x2xi1>, tensor<2x2xf32>, tensor<6x2xf32>, tensor<6x2xf32>) -> tensor<6x2xf32>
    %85 = stablehlo.multiply %76, %17 : tensor<6xf32>
    %86 = stablehlo.multiply %12, %85 : tensor<6xf32>
    %87 = stablehlo.multiply %85, %arg1 : tensor<6xf32>
    %cst_23 = stablehlo.constant dense<8.100000e-01> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %89 = stablehlo.multiply %88, %87 : tensor<6xf32>
    %90 = stablehlo.add %86, %89 : tensor<6xf32>
    return %84, %90 : tensor<6x2xf32>, tensor<6xf32>
  }
  func.func private @qr(%arg0: tensor<6x2xf32>) -> (tensor<6x2xf32>, tensor<2x2xf32>, tensor<2x6xf32>, tensor<2x2xi1>, tensor<2x2xf32>) {
    %0:2 = stablehlo.custom_call @cusolver_geqrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m]) {i=6, j=2, k=6, l=2, m=2}, custom>} : (tensor<6x2xf32>) -> (tensor<6x2xf32>, tensor<2xf32>)
    %1 = stablehlo.custom_call @cusolver_orgqr_ffi(%0#0, %0#1) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k])->([l, m]) {i=6, j=2, k=2, l=6, m=2}, custom>} : (tensor<6x2xf32>, tensor<2xf32>) -> tensor<6x2xf32>
    %2 = stablehlo.slice %0#0 [0:2, 0:2] : (tensor<6x2xf32>) -> tensor<2x2xf32>
    %3 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %c = stablehlo.constant dense<-1> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %5 = stablehlo.add %3, %4 : tensor<2x2xi32>
    %6 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %9 = stablehlo.select %7, %8, %2 : tensor<2x2xi1>, tensor<2x2xf32>
    %10 = stablehlo.transpose %1, dims = [1, 0] : (tensor<6x2xf32>) -> tensor<2x6xf32>
    %11 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %c_0 = stablehlo.constant dense<-1> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %13 = stablehlo.add %11, %12 : tensor<2x2xi32>
    %14 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %15 = stablehlo.compare GE, %13, %14, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %16 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %18 = stablehlo.add %16, %17 : tensor<2x2xi32>
    %19 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %20 = stablehlo.compare EQ, %18, %19, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %21 = stablehlo.convert %20 : (tensor<2x2xi1>) -> tensor<2x2xf32>
    return %1, %9, %10, %15, %21 : tensor<6x2xf32>, tensor<2x2xf32>, tensor<2x6xf32>, tensor<2x2xi1>, tensor<2x2xf32>
  }
  func.func private @qr_0(%arg0: tensor<2x2xf32>, %arg1: tensor<2x6xf32>, %arg2: tensor<2x2xi1>, %arg3: tensor<2x2xf32>, %arg4: tensor<6x2xf32>, %arg5: tensor<6x2xf32>) -> tensor<6x2xf32> {
    %0 = stablehlo.dot_general %arg5, %arg4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x2xf32>, tensor<6x2xf32>) -> tensor<2x2xf32>
    %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %2 = stablehlo.negate %1 : tensor<2x2xf32>
    %3 = stablehlo.multiply %arg3, %1 : tensor<2x2xf32>
    %4 = stablehlo.negate %3 : tensor<2x2xf32>
    %5 = stablehlo.add %2, %3 : tensor<2x2xf32>
    %6 = stablehlo.add %5, %4 : tensor<2x2xf32>
    %7 = stablehlo.negate %1 : tensor<2x2xf32>
    %8 = stablehlo.transpose %7, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %9 = stablehlo.add %1, %8 : tensor<2x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %11 = stablehlo.select %arg2, %9, %10 : tensor<2x2xi1>, tensor<2x2xf32>
    %12 = stablehlo.add %6, %11 : tensor<2x2xf32>
    %13 = stablehlo.dot_general %12, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x6xf32>) -> tensor<2x6xf32>
    %14 = stablehlo.transpose %13, dims = [1, 0] : (tensor<2x6xf32>) -> tensor<6x2xf32>
    %15 = stablehlo.add %arg5, %14 : tensor<6x2xf32>
    %16 = "stablehlo.triangular_solve"(%arg0, %15) <{left_side = false, lower = false, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf32>, tensor<6x2xf32>) -> tensor<6x2xf32>
    return %16 : tensor<6x2xf32>
  }
}
