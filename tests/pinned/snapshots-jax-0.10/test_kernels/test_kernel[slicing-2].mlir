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
    %46 = stablehlo.subtract %45, %44 : tensor<3x9x3xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %48 = stablehlo.add %47, %44 : tensor<3x9x3xf32>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %50 = stablehlo.multiply %49, %48 : tensor<3x9x3xf32>
    %51 = stablehlo.multiply %33, %50 : tensor<3x9x3xf32>
    %52 = stablehlo.multiply %51, %arg0 : tensor<3x9x3xf32>
    %53 = stablehlo.add %52, %51 : tensor<3x9x3xf32>
    %cst_11 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %55 = stablehlo.multiply %54, %53 : tensor<3x9x3xf32>
    %cst_12 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %57 = stablehlo.add %55, %56 : tensor<3x9x3xf32>
    %58 = stablehlo.multiply %57, %57 : tensor<3x9x3xf32>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %60 = stablehlo.multiply %59, %57 : tensor<3x9x3xf32>
    %cst_14 = stablehlo.constant dense<1.373000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %62 = stablehlo.add %61, %58 : tensor<3x9x3xf32>
    %63 = stablehlo.multiply %62, %62 : tensor<3x9x3xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %65 = stablehlo.divide %64, %63 : tensor<3x9x3xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %67 = stablehlo.multiply %66, %65 : tensor<3x9x3xf32>
    %cst_17 = stablehlo.constant dense<9.100000e-01> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %69 = stablehlo.multiply %67, %68 : tensor<3x9x3xf32>
    %70 = stablehlo.negate %69 : tensor<3x9x3xf32>
    %71 = stablehlo.multiply %70, %60 : tensor<3x9x3xf32>
    %cst_18 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %73 = stablehlo.multiply %72, %71 : tensor<3x9x3xf32>
    %74 = stablehlo.multiply %51, %73 : tensor<3x9x3xf32>
    %75 = stablehlo.multiply %73, %arg0 : tensor<3x9x3xf32>
    %76 = stablehlo.add %73, %75 : tensor<3x9x3xf32>
    %77 = stablehlo.multiply %33, %76 : tensor<3x9x3xf32>
    %78 = stablehlo.multiply %76, %50 : tensor<3x9x3xf32>
    %cst_19 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %80 = stablehlo.multiply %79, %77 : tensor<3x9x3xf32>
    %81 = stablehlo.multiply %80, %46 : tensor<3x9x3xf32>
    %82 = stablehlo.multiply %81, %44 : tensor<3x9x3xf32>
    %83 = stablehlo.add %81, %82 : tensor<3x9x3xf32>
    %cst_20 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %85 = stablehlo.multiply %84, %83 : tensor<3x9x3xf32>
    %86 = stablehlo.add %78, %85 : tensor<3x9x3xf32>
    %cst_21 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %88 = stablehlo.multiply %87, %85 : tensor<3x9x3xf32>
    %89 = stablehlo.multiply %88, %38 : tensor<3x9x3xf32>
    %90 = stablehlo.add %86, %89 : tensor<3x9x3xf32>
    %91 = stablehlo.reshape %90 : (tensor<3x9x3xf32>) -> tensor<1x3x3x3x3xf32>
    %92 = stablehlo.transpose %91, dims = [0, 2, 1, 3, 4] : (tensor<1x3x3x3x3xf32>) -> tensor<1x3x3x3x3xf32>
    %93 = stablehlo.reshape %92 : (tensor<1x3x3x3x3xf32>) -> tensor<3x27xf32>
    %94 = stablehlo.dot_general %93, %25, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x27xf32>, tensor<3x4xf32>) -> tensor<27x4xf32>
    %95 = stablehlo.transpose %94, dims = [1, 0] : (tensor<27x4xf32>) -> tensor<4x27xf32>
    %96 = stablehlo.dot_general %93, %29, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x27xf32>, tensor<4x27xf32>) -> tensor<3x4xf32>
    %97 = stablehlo.transpose %95, dims = [1, 0] : (tensor<4x27xf32>) -> tensor<27x4xf32>
    %98 = stablehlo.multiply %96, %28 : tensor<3x4xf32>
    %99 = stablehlo.multiply %98, %19 : tensor<3x4xf32>
    %100 = stablehlo.multiply %99, %10 : tensor<3x4xf32>
    %101 = stablehlo.negate %100 : tensor<3x4xf32>
    %102 = stablehlo.divide %98, %15 : tensor<3x4xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %104 = stablehlo.select %13, %103, %101 : tensor<3x4xi1>, tensor<3x4xf32>
    %105 = stablehlo.select %13, %101, %103 : tensor<3x4xi1>, tensor<3x4xf32>
    %106 = stablehlo.add %102, %105 : tensor<3x4xf32>
    %107 = stablehlo.negate %104 : tensor<3x4xf32>
    %108 = stablehlo.add %106, %107 : tensor<3x4xf32>
    %109 = stablehlo.dot_general %108, %9, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<3x27xf32>) -> tensor<4x27xf32>
    %110 = stablehlo.transpose %109, dims = [1, 0] : (tensor<4x27xf32>) -> tensor<27x4xf32>
    %111 = stablehlo.add %97, %110 : tensor<27x4xf32>
    %112 = stablehlo.dot_general %108, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<27x4xf32>) -> tensor<3x27xf32>
    %113 = stablehlo.slice %112 [0:1, 0:27] : (tensor<3x27xf32>) -> tensor<1x27xf32>
    %114 = stablehlo.reshape %113 : (tensor<1x27xf32>) -> tensor<27xf32>
    %115 = stablehlo.slice %112 [1:2, 0:27] : (tensor<3x27xf32>) -> tensor<1x27xf32>
    %116 = stablehlo.reshape %115 : (tensor<1x27xf32>) -> tensor<27xf32>
    %117 = stablehlo.slice %112 [2:3, 0:27] : (tensor<3x27xf32>) -> tensor<1x27xf32>
    %118 = stablehlo.reshape %117 : (tensor<1x27xf32>) -> tensor<27xf32>
    %119 = stablehlo.reshape %118 : (tensor<27xf32>) -> tensor<3x3x3xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %120 = stablehlo.pad %119, %cst_23, low = [0, 6, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<3x3x3xf32>, tensor<f32>) -> tensor<3x9x3xf32>
    %121 = stablehlo.add %74, %120 : tensor<3x9x3xf32>
    %122 = stablehlo.reshape %116 : (tensor<27xf32>) -> tensor<3x3x3xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %123 = stablehlo.pad %122, %cst_24, low = [0, 3, 0], high = [0, 3, 0], interior = [0, 0, 0] : (tensor<3x3x3xf32>, tensor<f32>) -> tensor<3x9x3xf32>
    %124 = stablehlo.add %121, %123 : tensor<3x9x3xf32>
    %125 = stablehlo.reshape %114 : (tensor<27xf32>) -> tensor<3x3x3xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %126 = stablehlo.pad %125, %cst_25, low = [0, 0, 0], high = [0, 6, 0], interior = [0, 0, 0] : (tensor<3x3x3xf32>, tensor<f32>) -> tensor<3x9x3xf32>
    %127 = stablehlo.add %124, %126 : tensor<3x9x3xf32>
    return %127, %111 : tensor<3x9x3xf32>, tensor<27x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
