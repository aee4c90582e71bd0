// import jax
// import jax.numpy as jnp
//
//
// def soft_fold_and_unfold_update(grid, filters):
//     patches = jnp.stack(
//         [
//             grid[i : i + 3, j : j + 3].ravel()
//             for i in range(0, 3, 3)
//             for j in range(0, 9, 3)
//         ]
//     )
//     gram = jnp.dot(patches, filters)
//     embedded = gram / (1.0 + jnp.abs(gram))
//     act_p = jax.nn.sigmoid(embedded)
//     back_p = act_p @ filters.T
//     image_out = back_p.reshape(1, 3, 3, 3, 3).transpose(0, 2, 1, 3, 4).reshape(3, 9, 3)
//     squashed = jax.nn.gelu(image_out)
//     combined = squashed * grid + squashed
//     residual_i = 0.4 * combined
//     return 0.91 / (1.373 + (residual_i + 0.8) ** 2)
//
//   grid: float32[3, 9, 3] in [-1.5, 1.5]
//   filters: float32[27, 4] in [-0.5, 0.5]
// -----
// forward, cpu
module @jit_soft_fold_and_unfold_update attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x9x3xf32>, %arg1: tensor<27x4xf32>) -> (tensor<3x9x3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.slice %arg0 [0:3, 0:3, 0:3] : (tensor<3x9x3xf32>) -> tensor<3x3x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<3x3x3xf32>) -> tensor<27xf32>
    %2 = stablehlo.slice %arg0 [0:3, 3:6, 0:3] : (tensor<3x9x3xf32>) -> tensor<3x3x3xf32>
    %3 = stablehlo.reshape %2 : (tensor<3x3x3xf32>) -> tensor<27xf32>
    %4 = stablehlo.slice %arg0 [0:3, 6:9, 0:3] : (tensor<3x9x3xf32>) -> tensor<3x3x3xf32>
    %5 = stablehlo.reshape %4 : (tensor<3x3x3xf32>) -> tensor<27xf32>
    %6 = stablehlo.broadcast_in_dim %1, dims = [1] : (tensor<27xf32>) -> tensor<1x27xf32>
    %7 = stablehlo.broadcast_in_dim %3, dims = [1] : (tensor<27xf32>) -> tensor<1x27xf32>
    %8 = stablehlo.broadcast_in_dim %5, dims = [1] : (tensor<27xf32>) -> tensor<1x27xf32>
    %9 = stablehlo.concatenate %6, %7, %8, dim = 0 : (tensor<1x27xf32>, tensor<1x27xf32>, tensor<1x27xf32>) -> tensor<3x27xf32>
    %10 = stablehlo.dot_general %9, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x27xf32>, tensor<27x4xf32>) -> tensor<3x4xf32>
    %11 = stablehlo.abs %10 : tensor<3x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %13 = stablehlo.add %12, %11 : tensor<3x4xf32>
    %14 = stablehlo.divide %10, %13 : tensor<3x4xf32>
    %15 = stablehlo.negate %14 : tensor<3x4xf32>
    %16 = stablehlo.exponential %15 : tensor<3x4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %18 = stablehlo.add %17, %16 : tensor<3x4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %20 = stablehlo.divide %19, %18 : tensor<3x4xf32>
    %21 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<27x4xf32>) -> tensor<4x27xf32>
    %22 = stablehlo.dot_general %20, %21, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<4x27xf32>) -> tensor<3x27xf32>
    %23 = stablehlo.reshape %22 : (tensor<3x27xf32>) -> tensor<1x3x3x3x3xf32>
    %24 = stablehlo.transpose %23, dims = [0, 2, 1, 3, 4] : (tensor<1x3x3x3x3xf32>) -> tensor<1x3x3x3x3xf32>
    %25 = stablehlo.reshape %24 : (tensor<1x3x3x3x3xf32>) -> tensor<3x9x3xf32>
    %26 = stablehlo.multiply %25, %25 : tensor<3x9x3xf32>
    %27 = stablehlo.multiply %26, %25 : tensor<3x9x3xf32>
    %cst_2 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %29 = stablehlo.multiply %28, %27 : tensor<3x9x3xf32>
    %30 = stablehlo.add %25, %29 : tensor<3x9x3xf32>
    %cst_3 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %32 = stablehlo.multiply %31, %30 : tensor<3x9x3xf32>
    %33 = stablehlo.tanh %32 : tensor<3x9x3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %35 = stablehlo.add %34, %33 : tensor<3x9x3xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %37 = stablehlo.multiply %36, %35 : tensor<3x9x3xf32>
    %38 = stablehlo.multiply %25, %37 : tensor<3x9x3xf32>
    %39 = stablehlo.multiply %38, %arg0 : tensor<3x9x3xf32>
    %40 = stablehlo.add %39, %38 : tensor<3x9x3xf32>
    %cst_6 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %42 = stablehlo.multiply %41, %40 : tensor<3x9x3xf32>
    %cst_7 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %44 = stablehlo.add %42, %43 : tensor<3x9x3xf32>
    %45 = stablehlo.multiply %44, %44 : tensor<3x9x3xf32>
    %cst_8 = stablehlo.constant dense<1.373000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %47 = stablehlo.add %46, %45 : tensor<3x9x3xf32>
    %cst_9 = stablehlo.constant dense<9.100000e-01> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %49 = stablehlo.divide %48, %47 : tensor<3x9x3xf32>
    return %49 : tensor<3x9x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x9x3xf32>, %arg1: tensor<27x4xf32>) -> (tensor<3x9x3xf32> {jax.result_info = "result[0]"}, tensor<27x4xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg0 [0:3, 0:3, 0:3] : (tensor<3x9x3xf32>) -> tensor<3x3x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<3x3x3xf32>) -> tensor<27xf32>
    %2 = stablehlo.slice %arg0 [0:3, 3:6, 0:3] : (tensor<3x9x3xf32>) -> tensor<3x3x3xf32>
    %3 = stablehlo.reshape %2 : (tensor<3x3x3xf32>) -> tensor<27xf32>
    %4 = stablehlo.slice %arg0 [0:3, 6:9, 0:3] : (tensor<3x9x3xf32>) -> tensor<3x3x3xf32>
    %5 = stablehlo.reshape %4 : (tensor<3x3x3xf32>) -> tensor<27xf32>
    %6 = stablehlo.broadcast_in_dim %1, dims = [1] : (tensor<27xf32>) -> tensor<1x27xf32>
    %7 = stablehlo.broadcast_in_dim %3, dims = [1] : (tensor<27xf32>) -> tensor<1x27xf32>
    %8 = stablehlo.broadcast_in_dim %5, dims = [1] : (tensor<27xf32>) -> tensor<1x27xf32>
    %9 = stablehlo.concatenate %6, %7, %8, dim = 0 : (tensor<1x27xf32>, tensor<1x27xf32>, tensor<1x27xf32>) -> tensor<3x27xf32>
    %10 = stablehlo.dot_general %9, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x27xf32>, tensor<27x4xf32>) -> tensor<3x4xf32>
    %11 = stablehlo.abs %10 : tensor<3x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %13 = stablehlo.compare GE, %10, %12, FLOAT : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %15 = stablehlo.add %14, %11 : tensor<3x4xf32>
    %16 = stablehlo.divide %10, %15 : tensor<3x4xf32>
    %17 = stablehlo.multiply %15, %15 : tensor<3x4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %19 = stablehlo.divide %18, %17 : tensor<3x4xf32>
    %20 = stablehlo.negate %16 : tensor<3x4xf32>
    %21 = stablehlo.exponential %20 : tensor<3x4xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %23 = stablehlo.add %22, %21 : tensor<3x4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %25 = stablehlo.divide %24, %23 : tensor<3x4xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %27 = stablehlo.subtract %26, %25 : tensor<3x4xf32>
    %28 = stablehlo.multiply %25, %27 : tensor<3x4xf32>
    %29 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<27x4xf32>) -> tensor<4x27xf32>
    %30 = stablehlo.dot_general %25, %29, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<4x27xf32>) -> tensor<3x27xf32>
    %31 = stablehlo.reshape %30 : (tensor<3x27xf32>) -> tensor<1x3x3x3x3xf32>
    %32 = stablehlo.transpose %31, dims = [0, 2, 1, 3, 4] : (tensor<1x3x3x3x3xf32>) -> tensor<1x3x3x3x3xf32>
    %33 = stablehlo.reshape %32 : (tensor<1x3x3x3x3xf32>) -> tensor<3x9x3xf32>
    %34 = stablehlo.multiply %33, %33 : tensor<3x9x3xf32>
    %35 = stablehlo.multiply %34, %33 : tensor<3x9x3xf32>
    %36 = stablehlo.multiply %33, %33 : tensor<3x9x3xf32>
    %cst_5 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %38 = stablehlo.multiply %37, %36 : tensor<3x9x3xf32>
    %cst_6 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %40 = stablehlo.multiply %39, %35 : tensor<3x9x3xf32>
    %41 = stablehlo.add %33, %40 : tensor<3x9x3xf32>
    %cst_7 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %43 = stablehlo.multiply %42, %41 : tensor<3x9x3xf32>
    %44 = stablehlo.tanh %43 : tensor<3x9x3xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %46 = stablehlo.add %45, %44 : tensor<3x9x3xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %48 = stablehlo.subtract %47, %44 : tensor<3x9x3xf32>
    %49 = stablehlo.multiply %46, %48 : tensor<3x9x3xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %51 = stablehlo.add %50, %44 : tensor<3x9x3xf32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %53 = stablehlo.multiply %52, %51 : tensor<3x9x3xf32>
    %54 = stablehlo.multiply %33, %53 : tensor<3x9x3xf32>
    %55 = stablehlo.multiply %54, %arg0 : tensor<3x9x3xf32>
    %56 = stablehlo.add %55, %54 : tensor<3x9x3xf32>
    %cst_12 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %58 = stablehlo.multiply %57, %56 : tensor<3x9x3xf32>
    %cst_13 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %60 = stablehlo.add %58, %59 : tensor<3x9x3xf32>
    %61 = stablehlo.multiply %60, %60 : tensor<3x9x3xf32>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %63 = stablehlo.multiply %62, %60 : tensor<3x9x3xf32>
    %cst_15 = stablehlo.constant dense<1.373000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %65 = stablehlo.add %64, %61 : tensor<3x9x3xf32>
    %66 = stablehlo.multiply %65, %65 : tensor<3x9x3xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %68 = stablehlo.divide %67, %66 : tensor<3x9x3xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %70 = stablehlo.multiply %69, %68 : tensor<3x9x3xf32>
    %cst_18 = stablehlo.constant dense<9.100000e-01> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %72 = stablehlo.multiply %70, %71 : tensor<3x9x3xf32>
    %73 = stablehlo.negate %72 : tensor<3x9x3xf32>
    %74 = stablehlo.multiply %73, %63 : tensor<3x9x3xf32>
    %cst_19 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %76 = stablehlo.multiply %75, %74 : tensor<3x9x3xf32>
    %77 = stablehlo.multiply %54, %76 : tensor<3x9x3xf32>
    %78 = stablehlo.multiply %76, %arg0 : tensor<3x9x3xf32>
    %79 = stablehlo.add %76, %78 : tensor<3x9x3xf32>
    %80 = stablehlo.multiply %33, %79 : tensor<3x9x3xf32>
    %81 = stablehlo.multiply %79, %53 : tensor<3x9x3xf32>
    %cst_20 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %83 = stablehlo.multiply %82, %80 : tensor<3x9x3xf32>
    %84 = stablehlo.multiply %83, %49 : tensor<3x9x3xf32>
    %cst_21 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %86 = stablehlo.multiply %85, %84 : tensor<3x9x3xf32>
    %87 = stablehlo.add %81, %86 : tensor<3x9x3xf32>
    %cst_22 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %89 = stablehlo.multiply %88, %86 : tensor<3x9x3xf32>
    %90 = stablehlo.multiply %89, %38 : tensor<3x9x3xf32>
    %91 = stablehlo.add %87, %90 : tensor<3x9x3xf32>
    %92 = stablehlo.reshape %91 : (tensor<3x9x3xf32>) -> tensor<1x3x3x3x3xf32>
    %93 = stablehlo.transpose %92, dims = [0, 2, 1, 3, 4] : (tensor<1x3x3x3x3xf32>) -> tensor<1x3x3x3x3xf32>
    %94 = stablehlo.reshape %93 : (tensor<1x3x3x3x3xf32>) -> tensor<3x27xf32>
    %95 = stablehlo.dot_general %94, %25, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x27xf32>, tensor<3x4xf32>) -> tensor<27x4xf32>
    %96 = stablehlo.transpose %95, dims = [1, 0] : (tensor<27x4xf32>) -> tensor<4x27xf32>
    %97 = stablehlo.dot_general %94, %29, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x27xf32>, tensor<4x27xf32>) -> tensor<3x4xf32>
    %98 = stablehlo.transpose %96, dims = [1, 0] : (tensor<4x27xf32>) -> tensor<27x4xf32>
    %99 = stablehlo.multiply %97, %28 : tensor<3x4xf32>
    %100 = stablehlo.multiply %99, %19 : tensor<3x4xf32>
    %101 = stablehlo.multiply %100, %10 : tensor<3x4xf32>
    %102 = stablehlo.negate %101 : tensor<3x4xf32>
    %103 = stablehlo.divide %99, %15 : tensor<3x4xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %105 = stablehlo.select %13, %104, %102 : tensor<3x4xi1>, tensor<3x4xf32>
    %106 = stablehlo.select %13, %102, %104 : tensor<3x4xi1>, tensor<3x4xf32>
    %107 = stablehlo.add %103, %106 : tensor<3x4xf32>
    %108 = stablehlo.negate %105 : tensor<3x4xf32>
    %109 = stablehlo.add %107, %108 : tensor<3x4xf32>
    %110 = stablehlo.dot_general %109, %9, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<3x27xf32>) -> tensor<4x27xf32>
    %111 = stablehlo.transpose %110, dims = [1, 0] : (tensor<4x27xf32>) -> tensor<27x4xf32>
    %112 = stablehlo.add %98, %111 : tensor<27x4xf32>
    %113 = stablehlo.dot_general %109, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<27x4xf32>) -> tensor<3x27xf32>
    %114 = stablehlo.slice %113 [0:1, 0:27] : (tensor<3x27xf32>) -> tensor<1x27xf32>
    %115 = stablehlo.reshape %114 : (tensor<1x27xf32>) -> tensor<27xf32>
    %116 = stablehlo.slice %113 [1:2, 0:27] : (tensor<3x27xf32>) -> tensor<1x27xf32>
    %117 = stablehlo.reshape %116 : (tensor<1x27xf32>) -> tensor<27xf32>
    %118 = stablehlo.slice %113 [2:3, 0:27] : (tensor<3x27xf32>) -> tensor<1x27xf32>
    %119 = stablehlo.reshape %118 : (tensor<1x27xf32>) -> tensor<27xf32>
    %120 = stablehlo.reshape %119 : (tensor<27xf32>) -> tensor<3x3x3xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %121 = stablehlo.pad %120, %cst_24, low = [0, 6, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<3x3x3xf32>, tensor<f32>) -> tensor<3x9x3xf32>
    %122 = stablehlo.add %77, %121 : tensor<3x9x3xf32>
    %123 = stablehlo.reshape %117 : (tensor<27xf32>) -> tensor<3x3x3xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %124 = stablehlo.pad %123, %cst_25, low = [0, 3, 0], high = [0, 3, 0], interior = [0, 0, 0] : (tensor<3x3x3xf32>, tensor<f32>) -> tensor<3x9x3xf32>
    %125 = stablehlo.add %122, %124 : tensor<3x9x3xf32>
    %126 = stablehlo.reshape %115 : (tensor<27xf32>) -> tensor<3x3x3xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %127 = stablehlo.pad %126, %cst_26, low = [0, 0, 0], high = [0, 6, 0], interior = [0, 0, 0] : (tensor<3x3x3xf32>, tensor<f32>) -> tensor<3x9x3xf32>
    %128 = stablehlo.add %125, %127 : tensor<3x9x3xf32>
    return %128, %112 : tensor<3x9x3xf32>, tensor<27x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
