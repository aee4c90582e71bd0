// import jax.numpy as jnp
//
//
// def gram_schmidt_fn(design):
//     tall = design + 3 * jnp.eye(3, 3)
//     basis_list = []
//     for col in range(3):
//         candidate = tall[:, col]
//         for i in range(col):
//             candidate = candidate - (basis_list[i] @ tall[:, col]) * basis_list[i]
//         basis_list.append(candidate / jnp.sqrt(jnp.sum(candidate**2)))
//     q = jnp.stack(basis_list, axis=1)
//     r = q.T @ tall
//     return jnp.stack([q, r])
//
//   design: float32[3, 3] in [-1, 1]
// -----
// forward, cpu
module @jit_gram_schmidt_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>) -> (tensor<2x3x3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %1 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %3 = stablehlo.add %0, %2 : tensor<3x3xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %5 = stablehlo.convert %4 : (tensor<3x3xi1>) -> tensor<3x3xf32>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
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
    %54 = stablehlo.broadcast_in_dim %51, dims = [1, 2] : (tensor<3x3xf32>) -> tensor<1x3x3xf32>
    %55 = stablehlo.broadcast_in_dim %53, dims = [1, 2] : (tensor<3x3xf32>) -> tensor<1x3x3xf32>
    %56 = stablehlo.concatenate %54, %55, dim = 0 : (tensor<1x3x3xf32>, tensor<1x3x3xf32>) -> tensor<2x3x3xf32>
    return %56 : tensor<2x3x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>) -> (tensor<3x3xf32> {jax.result_info = "result[0]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %1 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %3 = stablehlo.add %0, %2 : tensor<3x3xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %5 = stablehlo.convert %4 : (tensor<3x3xi1>) -> tensor<3x3xf32>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
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
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x3x3xf32>
    %69 = stablehlo.slice %68 [0:1, 0:3, 0:3] : (tensor<2x3x3xf32>) -> tensor<1x3x3xf32>
    %70 = stablehlo.reshape %69 : (tensor<1x3x3xf32>) -> tensor<3x3xf32>
    %71 = stablehlo.slice %68 [1:2, 0:3, 0:3] : (tensor<2x3x3xf32>) -> tensor<1x3x3xf32>
    %72 = stablehlo.reshape %71 : (tensor<1x3x3xf32>) -> tensor<3x3xf32>
    %73 = stablehlo.dot_general %72, %67, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %74 = stablehlo.transpose %73, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %75 = stablehlo.dot_general %72, %8, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %76 = stablehlo.transpose %75, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %77 = stablehlo.add %70, %76 : tensor<3x3xf32>
    %78 = stablehlo.slice %77 [0:3, 0:1] : (tensor<3x3xf32>) -> tensor<3x1xf32>
    %79 = stablehlo.reshape %78 : (tensor<3x1xf32>) -> tensor<3xf32>
    %80 = stablehlo.slice %77 [0:3, 1:2] : (tensor<3x3xf32>) -> tensor<3x1xf32>
    %81 = stablehlo.reshape %80 : (tensor<3x1xf32>) -> tensor<3xf32>
    %82 = stablehlo.slice %77 [0:3, 2:3] : (tensor<3x3xf32>) -> tensor<3x1xf32>
    %83 = stablehlo.reshape %82 : (tensor<3x1xf32>) -> tensor<3xf32>
    %84 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %85 = stablehlo.multiply %83, %84 : tensor<3xf32>
    %86 = stablehlo.multiply %85, %52 : tensor<3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %87 = stablehlo.reduce(%86 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %88 = stablehlo.negate %87 : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %57, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %90 = stablehlo.divide %83, %89 : tensor<3xf32>
    %91 = stablehlo.multiply %88, %58 : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %91, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %93 = stablehlo.multiply %92, %55 : tensor<3xf32>
    %94 = stablehlo.add %90, %93 : tensor<3xf32>
    %95 = stablehlo.negate %94 : tensor<3xf32>
    %96 = stablehlo.broadcast_in_dim %49, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %97 = stablehlo.multiply %96, %95 : tensor<3xf32>
    %98 = stablehlo.add %81, %97 : tensor<3xf32>
    %99 = stablehlo.multiply %95, %36 : tensor<3xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.reduce(%99 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %101 = stablehlo.dot_general %100, %36, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %102 = stablehlo.dot_general %100, %48, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %103 = stablehlo.add %98, %102 : tensor<3xf32>
    %104 = stablehlo.broadcast_in_dim %101, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.pad %104, %cst_15, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %106 = stablehlo.add %74, %105 : tensor<3x3xf32>
    %107 = stablehlo.negate %94 : tensor<3xf32>
    %108 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %109 = stablehlo.multiply %108, %107 : tensor<3xf32>
    %110 = stablehlo.add %79, %109 : tensor<3xf32>
    %111 = stablehlo.multiply %107, %18 : tensor<3xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %112 = stablehlo.reduce(%111 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %113 = stablehlo.dot_general %112, %18, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %114 = stablehlo.dot_general %112, %42, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %115 = stablehlo.add %110, %114 : tensor<3xf32>
    %116 = stablehlo.broadcast_in_dim %113, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %117 = stablehlo.pad %116, %cst_17, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %118 = stablehlo.add %106, %117 : tensor<3x3xf32>
    %119 = stablehlo.broadcast_in_dim %94, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %120 = stablehlo.pad %119, %cst_18, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %121 = stablehlo.add %118, %120 : tensor<3x3xf32>
    %122 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %123 = stablehlo.multiply %103, %122 : tensor<3xf32>
    %124 = stablehlo.multiply %123, %28 : tensor<3xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %125 = stablehlo.reduce(%124 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %126 = stablehlo.negate %125 : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %128 = stablehlo.divide %103, %127 : tensor<3xf32>
    %129 = stablehlo.multiply %126, %34 : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %129, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %131 = stablehlo.multiply %130, %31 : tensor<3xf32>
    %132 = stablehlo.add %128, %131 : tensor<3xf32>
    %133 = stablehlo.negate %132 : tensor<3xf32>
    %134 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %135 = stablehlo.multiply %134, %133 : tensor<3xf32>
    %136 = stablehlo.add %115, %135 : tensor<3xf32>
    %137 = stablehlo.multiply %133, %18 : tensor<3xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %138 = stablehlo.reduce(%137 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %139 = stablehlo.dot_general %138, %18, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %140 = stablehlo.dot_general %138, %24, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %141 = stablehlo.add %136, %140 : tensor<3xf32>
    %142 = stablehlo.broadcast_in_dim %139, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %143 = stablehlo.pad %142, %cst_21, low = [0, 1], high = [0, 1], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %144 = stablehlo.add %121, %143 : tensor<3x3xf32>
    %145 = stablehlo.broadcast_in_dim %132, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %146 = stablehlo.pad %145, %cst_22, low = [0, 1], high = [0, 1], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %147 = stablehlo.add %144, %146 : tensor<3x3xf32>
    %148 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %149 = stablehlo.multiply %141, %148 : tensor<3xf32>
    %150 = stablehlo.multiply %149, %10 : tensor<3xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %151 = stablehlo.reduce(%150 init: %cst_23) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %152 = stablehlo.negate %151 : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %154 = stablehlo.divide %141, %153 : tensor<3xf32>
    %155 = stablehlo.multiply %152, %16 : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %155, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %157 = stablehlo.multiply %156, %13 : tensor<3xf32>
    %158 = stablehlo.add %154, %157 : tensor<3xf32>
    %159 = stablehlo.broadcast_in_dim %158, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %160 = stablehlo.pad %159, %cst_24, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %161 = stablehlo.add %147, %160 : tensor<3x3xf32>
    return %161 : tensor<3x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
