// import jax
// import jax.numpy as jnp
//
//
// def compute_gram_schmidt(design, drift):
//     """Gram schmidt of design and drift.
//
//     Args:
//         design: (3, 3)
//         drift: (3,)
//
//     Returns:
//         (3, 3)
//         (3, 3)
//     """
//     design_mat = design + 1.8 * jnp.eye(3, 3)
//     ortho_cols = []
//     for col in range(3):
//         u_col = design_mat[:, col]
//         for i in range(col):
//             u_col = u_col - (ortho_cols[i] @ design_mat[:, col]) * ortho_cols[i]
//         ortho_cols.append(u_col / jnp.sqrt(jnp.sum(u_col**2)))
//     q = jnp.stack(ortho_cols, axis=1)
//     upper = q.T @ design_mat
//     ratio = jax.nn.silu(q) / 1.6
//     e = jnp.exp(-jnp.abs(ratio))
//     activation = jax.nn.softplus(drift)
//     deviation = upper * activation - activation
//     return e, deviation
//
//   design: float32[3, 3] in [-1, 1]
//   drift: float32[3] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_compute_gram_schmidt attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>) -> (tensor<3x3xf32> {jax.result_info = "result[0]"}, tensor<3x3xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %1 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %3 = stablehlo.add %0, %2 : tensor<3x3xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %5 = stablehlo.convert %4 : (tensor<3x3xi1>) -> tensor<3x3xf32>
    %cst = stablehlo.constant dense<1.800000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<3x3xf32>
    %8 = stablehlo.add %arg0, %7 : tensor<3x3xf32>
    %9 = stablehlo.slice %8 [0:3, 0:1] : (tensor<3x3xf32>) -> tensor<3x1xf32>
    %10 = stablehlo.reshape %9 : (tensor<3x1xf32>) -> tensor<3xf32>
    %11 = stablehlo.multiply %10, %10 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %13 = stablehlo.sqrt %12 : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %15 = stablehlo.divide %10, %14 : tensor<3xf32>
    %16 = stablehlo.slice %8 [0:3, 1:2] : (tensor<3x3xf32>) -> tensor<3x1xf32>
    %17 = stablehlo.reshape %16 : (tensor<3x1xf32>) -> tensor<3xf32>
    %18 = stablehlo.slice %8 [0:3, 1:2] : (tensor<3x3xf32>) -> tensor<3x1xf32>
    %19 = stablehlo.reshape %18 : (tensor<3x1xf32>) -> tensor<3xf32>
    %20 = stablehlo.dot_general %15, %19, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %22 = stablehlo.multiply %21, %15 : tensor<3xf32>
    %23 = stablehlo.subtract %17, %22 : tensor<3xf32>
    %24 = stablehlo.multiply %23, %23 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%24 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %26 = stablehlo.sqrt %25 : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %28 = stablehlo.divide %23, %27 : tensor<3xf32>
    %29 = stablehlo.slice %8 [0:3, 2:3] : (tensor<3x3xf32>) -> tensor<3x1xf32>
    %30 = stablehlo.reshape %29 : (tensor<3x1xf32>) -> tensor<3xf32>
    %31 = stablehlo.slice %8 [0:3, 2:3] : (tensor<3x3xf32>) -> tensor<3x1xf32>
    %32 = stablehlo.reshape %31 : (tensor<3x1xf32>) -> tensor<3xf32>
    %33 = stablehlo.dot_general %15, %32, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %35 = stablehlo.multiply %34, %15 : tensor<3xf32>
    %36 = stablehlo.subtract %30, %35 : tensor<3xf32>
    %37 = stablehlo.slice %8 [0:3, 2:3] : (tensor<3x3xf32>) -> tensor<3x1xf32>
    %38 = stablehlo.reshape %37 : (tensor<3x1xf32>) -> tensor<3xf32>
    %39 = stablehlo.dot_general %28, %38, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %41 = stablehlo.multiply %40, %28 : tensor<3xf32>
    %42 = stablehlo.subtract %36, %41 : tensor<3xf32>
    %43 = stablehlo.multiply %42, %42 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.reduce(%43 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %45 = stablehlo.sqrt %44 : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %47 = stablehlo.divide %42, %46 : tensor<3xf32>
    %48 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %49 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %50 = stablehlo.broadcast_in_dim %47, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %51 = stablehlo.concatenate %48, %49, %50, dim = 1 : (tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x1xf32>) -> tensor<3x3xf32>
    %52 = stablehlo.transpose %51, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %53 = stablehlo.dot_general %52, %8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %54 = call @silu(%51) : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<1.600000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %56 = stablehlo.divide %54, %55 : tensor<3x3xf32>
    %57 = stablehlo.abs %56 : tensor<3x3xf32>
    %58 = stablehlo.negate %57 : tensor<3x3xf32>
    %59 = stablehlo.exponential %58 : tensor<3x3xf32>
    %60 = call @softplus(%arg1) : (tensor<3xf32>) -> tensor<3xf32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %63 = stablehlo.multiply %53, %62 : tensor<3x3xf32>
    %64 = stablehlo.broadcast_in_dim %60, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %66 = stablehlo.subtract %63, %65 : tensor<3x3xf32>
    return %59, %66 : tensor<3x3xf32>, tensor<3x3xf32>
  }
  func.func private @silu(%arg0: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %0 = stablehlo.negate %arg0 : tensor<3x3xf32>
    %1 = stablehlo.exponential %0 : tensor<3x3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %3 = stablehlo.add %2, %1 : tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %5 = stablehlo.divide %4, %3 : tensor<3x3xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<3x3xf32>
    return %6 : tensor<3x3xf32>
  }
  func.func private @softplus(%arg0: tensor<3xf32>) -> tensor<3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<3xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<3xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<3xf32>
    %7 = stablehlo.abs %3 : tensor<3xf32>
    %8 = stablehlo.negate %7 : tensor<3xf32>
    %9 = stablehlo.exponential %8 : tensor<3xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<3xf32>
    %11 = stablehlo.add %1, %10 : tensor<3xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<3xi1>, tensor<3xf32>
    return %12 : tensor<3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>) -> (tensor<3x3xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %1 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %3 = stablehlo.add %0, %2 : tensor<3x3xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %5 = stablehlo.convert %4 : (tensor<3x3xi1>) -> tensor<3x3xf32>
    %cst = stablehlo.constant dense<1.800000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<3x3xf32>
    %8 = stablehlo.add %arg0, %7 : tensor<3x3xf32>
    %9 = stablehlo.slice %8 [0:3, 0:1] : (tensor<3x3xf32>) -> tensor<3x1xf32>
    %10 = stablehlo.reshape %9 : (tensor<3x1xf32>) -> tensor<3xf32>
    %11 = stablehlo.multiply %10, %10 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %13 = stablehlo.multiply %12, %10 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%11 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %15 = stablehlo.sqrt %14 : tensor<f32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %16 = stablehlo.divide %cst_2, %15 : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %18 = stablehlo.divide %10, %17 : tensor<3xf32>
    %19 = stablehlo.multiply %15, %15 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.divide %cst_3, %19 : tensor<f32>
    %21 = stablehlo.slice %8 [0:3, 1:2] : (tensor<3x3xf32>) -> tensor<3x1xf32>
    %22 = stablehlo.reshape %21 : (tensor<3x1xf32>) -> tensor<3xf32>
    %23 = stablehlo.slice %8 [0:3, 1:2] : (tensor<3x3xf32>) -> tensor<3x1xf32>
    %24 = stablehlo.reshape %23 : (tensor<3x1xf32>) -> tensor<3xf32>
    %25 = stablehlo.dot_general %18, %24, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %27 = stablehlo.multiply %26, %18 : tensor<3xf32>
    %28 = stablehlo.subtract %22, %27 : tensor<3xf32>
    %29 = stablehlo.multiply %28, %28 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %31 = stablehlo.multiply %30, %28 : tensor<3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%29 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %33 = stablehlo.sqrt %32 : tensor<f32>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %34 = stablehlo.divide %cst_6, %33 : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %36 = stablehlo.divide %28, %35 : tensor<3xf32>
    %37 = stablehlo.multiply %33, %33 : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %38 = stablehlo.divide %cst_7, %37 : tensor<f32>
    %39 = stablehlo.slice %8 [0:3, 2:3] : (tensor<3x3xf32>) -> tensor<3x1xf32>
    %40 = stablehlo.reshape %39 : (tensor<3x1xf32>) -> tensor<3xf32>
    %41 = stablehlo.slice %8 [0:3, 2:3] : (tensor<3x3xf32>) -> tensor<3x1xf32>
    %42 = stablehlo.reshape %41 : (tensor<3x1xf32>) -> tensor<3xf32>
    %43 = stablehlo.dot_general %18, %42, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %45 = stablehlo.multiply %44, %18 : tensor<3xf32>
    %46 = stablehlo.subtract %40, %45 : tensor<3xf32>
    %47 = stablehlo.slice %8 [0:3, 2:3] : (tensor<3x3xf32>) -> tensor<3x1xf32>
    %48 = stablehlo.reshape %47 : (tensor<3x1xf32>) -> tensor<3xf32>
    %49 = stablehlo.dot_general %36, %48, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %51 = stablehlo.multiply %50, %36 : tensor<3xf32>
    %52 = stablehlo.subtract %46, %51 : tensor<3xf32>
    %53 = stablehlo.multiply %52, %52 : tensor<3xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %55 = stablehlo.multiply %54, %52 : tensor<3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.reduce(%53 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %57 = stablehlo.sqrt %56 : tensor<f32>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %58 = stablehlo.divide %cst_10, %57 : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %57, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %60 = stablehlo.divide %52, %59 : tensor<3xf32>
    %61 = stablehlo.multiply %57, %57 : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %62 = stablehlo.divide %cst_11, %61 : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %64 = stablehlo.broadcast_in_dim %36, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %65 = stablehlo.broadcast_in_dim %60, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %66 = stablehlo.concatenate %63, %64, %65, dim = 1 : (tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x1xf32>) -> tensor<3x3xf32>
    %67 = stablehlo.transpose %66, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %68 = stablehlo.dot_general %67, %8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %69:3 = call @silu(%66) : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>)
    %cst_12 = stablehlo.constant dense<1.600000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %71 = stablehlo.divide %69#0, %70 : tensor<3x3xf32>
    %72 = stablehlo.abs %71 : tensor<3x3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %74 = stablehlo.compare GE, %71, %73, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %75 = stablehlo.negate %72 : tensor<3x3xf32>
    %76 = stablehlo.exponential %75 : tensor<3x3xf32>
    %77:2 = call @softplus(%arg1) : (tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>)
    %78 = stablehlo.broadcast_in_dim %77#0, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %81 = stablehlo.negate %79 : tensor<3x3xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.reduce(%81 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %83 = stablehlo.reshape %82 : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.reduce(%83 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %85 = stablehlo.multiply %68, %79 : tensor<3x3xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %86 = stablehlo.reduce(%85 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %87 = stablehlo.reshape %86 : (tensor<3xf32>) -> tensor<1x3xf32>
    %88 = stablehlo.broadcast_in_dim %78, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %89 = stablehlo.multiply %79, %88 : tensor<3x3xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.reduce(%87 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %91 = stablehlo.add %84, %90 : tensor<3xf32>
    %92 = call @softplus_0(%77#1, %91) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %93 = stablehlo.multiply %80, %76 : tensor<3x3xf32>
    %94 = stablehlo.negate %93 : tensor<3x3xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %96 = stablehlo.select %74, %95, %94 : tensor<3x3xi1>, tensor<3x3xf32>
    %97 = stablehlo.select %74, %94, %95 : tensor<3x3xi1>, tensor<3x3xf32>
    %98 = stablehlo.negate %96 : tensor<3x3xf32>
    %99 = stablehlo.add %97, %98 : tensor<3x3xf32>
    %cst_21 = stablehlo.constant dense<1.600000e+00> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %101 = stablehlo.divide %99, %100 : tensor<3x3xf32>
    %102 = call @silu_1(%69#1, %69#2, %66, %101) : (tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %103 = stablehlo.dot_general %89, %67, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %104 = stablehlo.transpose %103, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %105 = stablehlo.dot_general %89, %8, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %106 = stablehlo.transpose %105, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %107 = stablehlo.add %102, %106 : tensor<3x3xf32>
    %108 = stablehlo.slice %107 [0:3, 0:1] : (tensor<3x3xf32>) -> tensor<3x1xf32>
    %109 = stablehlo.reshape %108 : (tensor<3x1xf32>) -> tensor<3xf32>
    %110 = stablehlo.slice %107 [0:3, 1:2] : (tensor<3x3xf32>) -> tensor<3x1xf32>
    %111 = stablehlo.reshape %110 : (tensor<3x1xf32>) -> tensor<3xf32>
    %112 = stablehlo.slice %107 [0:3, 2:3] : (tensor<3x3xf32>) -> tensor<3x1xf32>
    %113 = stablehlo.reshape %112 : (tensor<3x1xf32>) -> tensor<3xf32>
    %114 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %115 = stablehlo.multiply %113, %114 : tensor<3xf32>
    %116 = stablehlo.multiply %115, %52 : tensor<3xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %117 = stablehlo.reduce(%116 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %118 = stablehlo.negate %117 : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %57, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %120 = stablehlo.divide %113, %119 : tensor<3xf32>
    %121 = stablehlo.multiply %118, %58 : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %121, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %123 = stablehlo.multiply %122, %55 : tensor<3xf32>
    %124 = stablehlo.add %120, %123 : tensor<3xf32>
    %125 = stablehlo.negate %124 : tensor<3xf32>
    %126 = stablehlo.broadcast_in_dim %49, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %127 = stablehlo.multiply %126, %125 : tensor<3xf32>
    %128 = stablehlo.multiply %125, %36 : tensor<3xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %129 = stablehlo.reduce(%128 init: %cst_23) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %130 = stablehlo.add %111, %127 : tensor<3xf32>
    %131 = stablehlo.dot_general %129, %36, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %132 = stablehlo.dot_general %129, %48, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %133 = stablehlo.add %130, %132 : tensor<3xf32>
    %134 = stablehlo.broadcast_in_dim %131, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %135 = stablehlo.pad %134, %cst_24, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %136 = stablehlo.add %104, %135 : tensor<3x3xf32>
    %137 = stablehlo.negate %124 : tensor<3xf32>
    %138 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %139 = stablehlo.multiply %138, %137 : tensor<3xf32>
    %140 = stablehlo.multiply %137, %18 : tensor<3xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %141 = stablehlo.reduce(%140 init: %cst_25) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %142 = stablehlo.add %109, %139 : tensor<3xf32>
    %143 = stablehlo.dot_general %141, %18, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %144 = stablehlo.dot_general %141, %42, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %145 = stablehlo.add %142, %144 : tensor<3xf32>
    %146 = stablehlo.broadcast_in_dim %143, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %147 = stablehlo.pad %146, %cst_26, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %148 = stablehlo.add %136, %147 : tensor<3x3xf32>
    %149 = stablehlo.broadcast_in_dim %124, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %150 = stablehlo.pad %149, %cst_27, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %151 = stablehlo.add %148, %150 : tensor<3x3xf32>
    %152 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %153 = stablehlo.multiply %133, %152 : tensor<3xf32>
    %154 = stablehlo.multiply %153, %28 : tensor<3xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %155 = stablehlo.reduce(%154 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %156 = stablehlo.negate %155 : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %158 = stablehlo.divide %133, %157 : tensor<3xf32>
    %159 = stablehlo.multiply %156, %34 : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %159, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %161 = stablehlo.multiply %160, %31 : tensor<3xf32>
    %162 = stablehlo.add %158, %161 : tensor<3xf32>
    %163 = stablehlo.negate %162 : tensor<3xf32>
    %164 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %165 = stablehlo.multiply %164, %163 : tensor<3xf32>
    %166 = stablehlo.multiply %163, %18 : tensor<3xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %167 = stablehlo.reduce(%166 init: %cst_29) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %168 = stablehlo.add %145, %165 : tensor<3xf32>
    %169 = stablehlo.dot_general %167, %18, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %170 = stablehlo.dot_general %167, %24, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %171 = stablehlo.add %168, %170 : tensor<3xf32>
    %172 = stablehlo.broadcast_in_dim %169, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %173 = stablehlo.pad %172, %cst_30, low = [0, 1], high = [0, 1], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %174 = stablehlo.add %151, %173 : tensor<3x3xf32>
    %175 = stablehlo.broadcast_in_dim %162, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %176 = stablehlo.pad %175, %cst_31, low = [0, 1], high = [0, 1], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %177 = stablehlo.add %174, %176 : tensor<3x3xf32>
    %178 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %179 = stablehlo.multiply %171, %178 : tensor<3xf32>
    %180 = stablehlo.multiply %179, %10 : tensor<3xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %181 = stablehlo.reduce(%180 init: %cst_32) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %182 = stablehlo.negate %181 : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %184 = stablehlo.divide %171, %183 : tensor<3xf32>
    %185 = stablehlo.multiply %182, %16 : tensor<f32>
    %186 = stablehlo.broadcast_in_dim %185, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %187 = stablehlo.multiply %186, %13 : tensor<3xf32>
    %188 = stablehlo.add %184, %187 : tensor<3xf32>
    %189 = stablehlo.broadcast_in_dim %188, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %190 = stablehlo.pad %189, %cst_33, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %191 = stablehlo.add %177, %190 : tensor<3x3xf32>
    return %191, %92 : tensor<3x3xf32>, tensor<3xf32>
  }
  func.func private @silu(%arg0: tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<3x3xf32>
    %1 = stablehlo.exponential %0 : tensor<3x3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %3 = stablehlo.add %2, %1 : tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %5 = stablehlo.divide %4, %3 : tensor<3x3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<3x3xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<3x3xf32>
    %9 = stablehlo.multiply %arg0, %5 : tensor<3x3xf32>
    return %9, %8, %5 : tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>
  }
  func.func private @softplus(%arg0: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<3xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<3xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<3xf32>
    %7 = stablehlo.abs %3 : tensor<3xf32>
    %8 = stablehlo.negate %7 : tensor<3xf32>
    %9 = stablehlo.exponential %8 : tensor<3xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<3xf32>
    %11 = stablehlo.add %1, %10 : tensor<3xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<3xi1>, tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<3xi1>, tensor<3xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<3xi1>, tensor<3xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<3xf32>
    %22 = stablehlo.exponential %21 : tensor<3xf32>
    return %12, %22 : tensor<3xf32>, tensor<3xf32>
  }
  func.func private @softplus_0(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<3xf32>
    return %0 : tensor<3xf32>
  }
  func.func private @silu_1(%arg0: tensor<3x3xf32>, %arg1: tensor<3x3xf32>, %arg2: tensor<3x3xf32>, %arg3: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<3x3xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<3x3xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<3x3xf32>
    %3 = stablehlo.add %1, %2 : tensor<3x3xf32>
    return %3 : tensor<3x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
