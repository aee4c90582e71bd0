// import jax
// import jax.numpy as jnp
//
//
// def noisy_gram_schmidt(design, target):
//     design_mat = design + 1.8 * jnp.eye(3, 3)
//     ortho_cols = []
//     for col in range(3):
//         u_col = design_mat[:, col]
//         for i in range(col):
//             u_col = u_col - (ortho_cols[i] @ design_mat[:, col]) * ortho_cols[i]
//         ortho_cols.append(u_col / jnp.sqrt(jnp.sum(u_col**2)))
//     q = jnp.stack(ortho_cols, axis=1)
//     upper = q.T @ design_mat
//     coupling = 1.79 * jax.nn.log_sigmoid(q)
//     squashed = jnp.arctan(coupling + jax.nn.sigmoid(target))
//     scaled = upper * jax.nn.soft_sign(upper)
//     return jax.nn.gelu(squashed), scaled
//
//   design: float32[3, 3] in [-1, 1]
//   target: float32[3, 3] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_noisy_gram_schmidt attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>, %arg1: tensor<3x3xf32>) -> (tensor<3x3xf32> {jax.result_info = "result[0]"}, tensor<3x3xf32> {jax.result_info = "result[1]"}) {
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
    %54 = call @log_sigmoid(%51) : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<1.790000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %56 = stablehlo.multiply %55, %54 : tensor<3x3xf32>
    %57 = stablehlo.negate %arg1 : tensor<3x3xf32>
    %58 = stablehlo.exponential %57 : tensor<3x3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %60 = stablehlo.add %59, %58 : tensor<3x3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %62 = stablehlo.divide %61, %60 : tensor<3x3xf32>
    %63 = stablehlo.add %56, %62 : tensor<3x3xf32>
    %64 = chlo.atan %63 : tensor<3x3xf32> -> tensor<3x3xf32>
    %65 = call @soft_sign(%53) : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %66 = stablehlo.multiply %53, %65 : tensor<3x3xf32>
    %67 = stablehlo.multiply %64, %64 : tensor<3x3xf32>
    %68 = stablehlo.multiply %67, %64 : tensor<3x3xf32>
    %cst_6 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %70 = stablehlo.multiply %69, %68 : tensor<3x3xf32>
    %71 = stablehlo.add %64, %70 : tensor<3x3xf32>
    %cst_7 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %73 = stablehlo.multiply %72, %71 : tensor<3x3xf32>
    %74 = stablehlo.tanh %73 : tensor<3x3xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %76 = stablehlo.add %75, %74 : tensor<3x3xf32>
    %cst_9 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %78 = stablehlo.multiply %77, %76 : tensor<3x3xf32>
    %79 = stablehlo.multiply %64, %78 : tensor<3x3xf32>
    return %79, %66 : tensor<3x3xf32>, tensor<3x3xf32>
  }
  func.func private @log_sigmoid(%arg0: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %0 = stablehlo.negate %arg0 : tensor<3x3xf32>
    %1 = call @softplus(%0) : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %2 = stablehlo.negate %1 : tensor<3x3xf32>
    return %2 : tensor<3x3xf32>
  }
  func.func private @softplus(%arg0: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<3x3xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<3x3xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<3x3xf32>
    %7 = stablehlo.abs %3 : tensor<3x3xf32>
    %8 = stablehlo.negate %7 : tensor<3x3xf32>
    %9 = stablehlo.exponential %8 : tensor<3x3xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<3x3xf32>
    %11 = stablehlo.add %1, %10 : tensor<3x3xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<3x3xi1>, tensor<3x3xf32>
    return %12 : tensor<3x3xf32>
  }
  func.func private @soft_sign(%arg0: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %0 = stablehlo.abs %arg0 : tensor<3x3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %2 = stablehlo.add %0, %1 : tensor<3x3xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<3x3xf32>
    return %3 : tensor<3x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>, %arg1: tensor<3x3xf32>) -> (tensor<3x3xf32> {jax.result_info = "result[0]"}, tensor<3x3xf32> {jax.result_info = "result[1]"}) {
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
    %69:2 = call @log_sigmoid(%66) : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3x3xf32>)
    %cst_12 = stablehlo.constant dense<1.790000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %71 = stablehlo.multiply %70, %69#0 : tensor<3x3xf32>
    %72 = stablehlo.negate %arg1 : tensor<3x3xf32>
    %73 = stablehlo.exponential %72 : tensor<3x3xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %75 = stablehlo.add %74, %73 : tensor<3x3xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %77 = stablehlo.divide %76, %75 : tensor<3x3xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %79 = stablehlo.subtract %78, %77 : tensor<3x3xf32>
    %80 = stablehlo.multiply %77, %79 : tensor<3x3xf32>
    %81 = stablehlo.add %71, %77 : tensor<3x3xf32>
    %82 = chlo.atan %81 : tensor<3x3xf32> -> tensor<3x3xf32>
    %83 = chlo.square %81 : tensor<3x3xf32> -> tensor<3x3xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %85 = stablehlo.add %84, %83 : tensor<3x3xf32>
    %86:4 = call @soft_sign(%68) : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xf32>)
    %87 = stablehlo.multiply %82, %82 : tensor<3x3xf32>
    %88 = stablehlo.multiply %87, %82 : tensor<3x3xf32>
    %89 = stablehlo.multiply %82, %82 : tensor<3x3xf32>
    %cst_17 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %91 = stablehlo.multiply %90, %89 : tensor<3x3xf32>
    %cst_18 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %93 = stablehlo.multiply %92, %88 : tensor<3x3xf32>
    %94 = stablehlo.add %82, %93 : tensor<3x3xf32>
    %cst_19 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %96 = stablehlo.multiply %95, %94 : tensor<3x3xf32>
    %97 = stablehlo.tanh %96 : tensor<3x3xf32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %99 = stablehlo.add %98, %97 : tensor<3x3xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %101 = stablehlo.subtract %100, %97 : tensor<3x3xf32>
    %102 = stablehlo.multiply %99, %101 : tensor<3x3xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %104 = stablehlo.add %103, %97 : tensor<3x3xf32>
    %cst_23 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %106 = stablehlo.multiply %105, %104 : tensor<3x3xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %109 = stablehlo.multiply %82, %108 : tensor<3x3xf32>
    %110 = stablehlo.multiply %108, %106 : tensor<3x3xf32>
    %cst_26 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %112 = stablehlo.multiply %111, %109 : tensor<3x3xf32>
    %113 = stablehlo.multiply %112, %102 : tensor<3x3xf32>
    %cst_27 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %115 = stablehlo.multiply %114, %113 : tensor<3x3xf32>
    %116 = stablehlo.add %110, %115 : tensor<3x3xf32>
    %cst_28 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %118 = stablehlo.multiply %117, %115 : tensor<3x3xf32>
    %119 = stablehlo.multiply %118, %91 : tensor<3x3xf32>
    %120 = stablehlo.add %116, %119 : tensor<3x3xf32>
    %121 = stablehlo.multiply %68, %107 : tensor<3x3xf32>
    %122 = stablehlo.multiply %107, %86#0 : tensor<3x3xf32>
    %123 = call @soft_sign_0(%86#1, %86#2, %68, %86#3, %121) : (tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %124 = stablehlo.add %122, %123 : tensor<3x3xf32>
    %125 = stablehlo.divide %120, %85 : tensor<3x3xf32>
    %126 = stablehlo.multiply %125, %80 : tensor<3x3xf32>
    %cst_29 = stablehlo.constant dense<1.790000e+00> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %128 = stablehlo.multiply %127, %125 : tensor<3x3xf32>
    %129 = call @log_sigmoid_1(%69#1, %128) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %130 = stablehlo.dot_general %124, %67, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %131 = stablehlo.transpose %130, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %132 = stablehlo.dot_general %124, %8, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %133 = stablehlo.transpose %132, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %134 = stablehlo.add %129, %133 : tensor<3x3xf32>
    %135 = stablehlo.slice %134 [0:3, 0:1] : (tensor<3x3xf32>) -> tensor<3x1xf32>
    %136 = stablehlo.reshape %135 : (tensor<3x1xf32>) -> tensor<3xf32>
    %137 = stablehlo.slice %134 [0:3, 1:2] : (tensor<3x3xf32>) -> tensor<3x1xf32>
    %138 = stablehlo.reshape %137 : (tensor<3x1xf32>) -> tensor<3xf32>
    %139 = stablehlo.slice %134 [0:3, 2:3] : (tensor<3x3xf32>) -> tensor<3x1xf32>
    %140 = stablehlo.reshape %139 : (tensor<3x1xf32>) -> tensor<3xf32>
    %141 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %142 = stablehlo.multiply %140, %141 : tensor<3xf32>
    %143 = stablehlo.multiply %142, %52 : tensor<3xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %144 = stablehlo.reduce(%143 init: %cst_30) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %145 = stablehlo.negate %144 : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %57, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %147 = stablehlo.divide %140, %146 : tensor<3xf32>
    %148 = stablehlo.multiply %145, %58 : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %148, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %150 = stablehlo.multiply %149, %55 : tensor<3xf32>
    %151 = stablehlo.add %147, %150 : tensor<3xf32>
    %152 = stablehlo.negate %151 : tensor<3xf32>
    %153 = stablehlo.broadcast_in_dim %49, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %154 = stablehlo.multiply %153, %152 : tensor<3xf32>
    %155 = stablehlo.multiply %152, %36 : tensor<3xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %156 = stablehlo.reduce(%155 init: %cst_31) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %157 = stablehlo.add %138, %154 : tensor<3xf32>
    %158 = stablehlo.dot_general %156, %36, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %159 = stablehlo.dot_general %156, %48, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %160 = stablehlo.add %157, %159 : tensor<3xf32>
    %161 = stablehlo.broadcast_in_dim %158, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %162 = stablehlo.pad %161, %cst_32, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %163 = stablehlo.add %131, %162 : tensor<3x3xf32>
    %164 = stablehlo.negate %151 : tensor<3xf32>
    %165 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %166 = stablehlo.multiply %165, %164 : tensor<3xf32>
    %167 = stablehlo.multiply %164, %18 : tensor<3xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %168 = stablehlo.reduce(%167 init: %cst_33) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %169 = stablehlo.add %136, %166 : tensor<3xf32>
    %170 = stablehlo.dot_general %168, %18, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %171 = stablehlo.dot_general %168, %42, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %172 = stablehlo.add %169, %171 : tensor<3xf32>
    %173 = stablehlo.broadcast_in_dim %170, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %174 = stablehlo.pad %173, %cst_34, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %175 = stablehlo.add %163, %174 : tensor<3x3xf32>
    %176 = stablehlo.broadcast_in_dim %151, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %177 = stablehlo.pad %176, %cst_35, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %178 = stablehlo.add %175, %177 : tensor<3x3xf32>
    %179 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %180 = stablehlo.multiply %160, %179 : tensor<3xf32>
    %181 = stablehlo.multiply %180, %28 : tensor<3xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %182 = stablehlo.reduce(%181 init: %cst_36) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %183 = stablehlo.negate %182 : tensor<f32>
    %184 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %185 = stablehlo.divide %160, %184 : tensor<3xf32>
    %186 = stablehlo.multiply %183, %34 : tensor<f32>
    %187 = stablehlo.broadcast_in_dim %186, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %188 = stablehlo.multiply %187, %31 : tensor<3xf32>
    %189 = stablehlo.add %185, %188 : tensor<3xf32>
    %190 = stablehlo.negate %189 : tensor<3xf32>
    %191 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %192 = stablehlo.multiply %191, %190 : tensor<3xf32>
    %193 = stablehlo.multiply %190, %18 : tensor<3xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %194 = stablehlo.reduce(%193 init: %cst_37) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %195 = stablehlo.add %172, %192 : tensor<3xf32>
    %196 = stablehlo.dot_general %194, %18, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %197 = stablehlo.dot_general %194, %24, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %198 = stablehlo.add %195, %197 : tensor<3xf32>
    %199 = stablehlo.broadcast_in_dim %196, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %200 = stablehlo.pad %199, %cst_38, low = [0, 1], high = [0, 1], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %201 = stablehlo.add %178, %200 : tensor<3x3xf32>
    %202 = stablehlo.broadcast_in_dim %189, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %203 = stablehlo.pad %202, %cst_39, low = [0, 1], high = [0, 1], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %204 = stablehlo.add %201, %203 : tensor<3x3xf32>
    %205 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %206 = stablehlo.multiply %198, %205 : tensor<3xf32>
    %207 = stablehlo.multiply %206, %10 : tensor<3xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %208 = stablehlo.reduce(%207 init: %cst_40) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %209 = stablehlo.negate %208 : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %211 = stablehlo.divide %198, %210 : tensor<3xf32>
    %212 = stablehlo.multiply %209, %16 : tensor<f32>
    %213 = stablehlo.broadcast_in_dim %212, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %214 = stablehlo.multiply %213, %13 : tensor<3xf32>
    %215 = stablehlo.add %211, %214 : tensor<3xf32>
    %216 = stablehlo.broadcast_in_dim %215, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %217 = stablehlo.pad %216, %cst_41, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %218 = stablehlo.add %204, %217 : tensor<3x3xf32>
    return %218, %126 : tensor<3x3xf32>, tensor<3x3xf32>
  }
  func.func private @log_sigmoid(%arg0: tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3x3xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<3x3xf32>
    %1:2 = call @softplus(%0) : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3x3xf32>)
    %2 = stablehlo.negate %1#0 : tensor<3x3xf32>
    return %2, %1#1 : tensor<3x3xf32>, tensor<3x3xf32>
  }
  func.func private @softplus(%arg0: tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3x3xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<3x3xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<3x3xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<3x3xf32>
    %7 = stablehlo.abs %3 : tensor<3x3xf32>
    %8 = stablehlo.negate %7 : tensor<3x3xf32>
    %9 = stablehlo.exponential %8 : tensor<3x3xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<3x3xf32>
    %11 = stablehlo.add %1, %10 : tensor<3x3xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<3x3xi1>, tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<3x3xi1>, tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<3x3xi1>, tensor<3x3xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<3x3xf32>
    %22 = stablehlo.exponential %21 : tensor<3x3xf32>
    return %12, %22 : tensor<3x3xf32>, tensor<3x3xf32>
  }
  func.func private @soft_sign(%arg0: tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<3x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %4 = stablehlo.add %0, %3 : tensor<3x3xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<3x3xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<3x3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %8 = stablehlo.divide %7, %6 : tensor<3x3xf32>
    return %5, %2, %4, %8 : tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xf32>
  }
  func.func private @soft_sign_0(%arg0: tensor<3x3xi1>, %arg1: tensor<3x3xf32>, %arg2: tensor<3x3xf32>, %arg3: tensor<3x3xf32>, %arg4: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<3x3xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<3x3xf32>
    %2 = stablehlo.negate %1 : tensor<3x3xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<3x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<3x3xi1>, tensor<3x3xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<3x3xi1>, tensor<3x3xf32>
    %7 = stablehlo.add %3, %6 : tensor<3x3xf32>
    %8 = stablehlo.negate %5 : tensor<3x3xf32>
    %9 = stablehlo.add %7, %8 : tensor<3x3xf32>
    return %9 : tensor<3x3xf32>
  }
  func.func private @log_sigmoid_1(%arg0: tensor<3x3xf32>, %arg1: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %0 = stablehlo.negate %arg1 : tensor<3x3xf32>
    %1 = call @softplus_2(%arg0, %0) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %2 = stablehlo.negate %1 : tensor<3x3xf32>
    return %2 : tensor<3x3xf32>
  }
  func.func private @softplus_2(%arg0: tensor<3x3xf32>, %arg1: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<3x3xf32>
    return %0 : tensor<3x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
