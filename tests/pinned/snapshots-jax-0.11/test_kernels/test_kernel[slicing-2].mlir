// import jax
// import jax.numpy as jnp
//
//
// def fold_and_unfold(grid, filters, weights):
//     """Fold and unfold of grid, filters and weights."""
//     patches = jnp.stack(
//         [
//             grid[i : i + 3, j : j + 3].ravel()
//             for i in range(0, 3, 3)
//             for j in range(0, 9, 3)
//         ]
//     )
//     matmul_out = jnp.dot(patches, filters)
//     embedded = matmul_out / (1.0 + jnp.abs(matmul_out))
//     act_p = jnp.sinh(embedded)
//     back_p = act_p @ filters.T
//     image_out = back_p.reshape(1, 3, 3, 3, 3).transpose(0, 2, 1, 3, 4).reshape(3, 9, 3)
//     activated = jnp.tanh(image_out)
//     total_sum = activated * grid + activated
//     chosen = jnp.where(weights > 0.99, total_sum, 0.9 * weights)
//     squashed = jax.nn.sigmoid(chosen)
//     return squashed
//
//   grid: float32[3, 9, 3] in [-1.5, 1.5]
//   filters: float32[27, 4] in [-0.5, 0.5]
//   weights: float32[9, 3] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_fold_and_unfold attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x9x3xf32>, %arg1: tensor<27x4xf32>, %arg2: tensor<9x3xf32>) -> (tensor<3x9x3xf32> {jax.result_info = "result"}) {
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
    %15 = chlo.sinh %14 : tensor<3x4xf32> -> tensor<3x4xf32>
    %16 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<27x4xf32>) -> tensor<4x27xf32>
    %17 = stablehlo.dot_general %15, %16, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<4x27xf32>) -> tensor<3x27xf32>
    %18 = stablehlo.reshape %17 : (tensor<3x27xf32>) -> tensor<1x3x3x3x3xf32>
    %19 = stablehlo.transpose %18, dims = [0, 2, 1, 3, 4] : (tensor<1x3x3x3x3xf32>) -> tensor<1x3x3x3x3xf32>
    %20 = stablehlo.reshape %19 : (tensor<1x3x3x3x3xf32>) -> tensor<3x9x3xf32>
    %21 = stablehlo.tanh %20 : tensor<3x9x3xf32>
    %22 = stablehlo.multiply %21, %arg0 : tensor<3x9x3xf32>
    %23 = stablehlo.add %22, %21 : tensor<3x9x3xf32>
    %cst_0 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<9x3xf32>
    %25 = stablehlo.compare GT, %arg2, %24, FLOAT : (tensor<9x3xf32>, tensor<9x3xf32>) -> tensor<9x3xi1>
    %cst_1 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<9x3xf32>
    %27 = stablehlo.multiply %26, %arg2 : tensor<9x3xf32>
    %28 = call @_where(%25, %23, %27) : (tensor<9x3xi1>, tensor<3x9x3xf32>, tensor<9x3xf32>) -> tensor<3x9x3xf32>
    %29 = stablehlo.negate %28 : tensor<3x9x3xf32>
    %30 = stablehlo.exponential %29 : tensor<3x9x3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %32 = stablehlo.add %31, %30 : tensor<3x9x3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %34 = stablehlo.divide %33, %32 : tensor<3x9x3xf32>
    return %34 : tensor<3x9x3xf32>
  }
  func.func private @_where(%arg0: tensor<9x3xi1>, %arg1: tensor<3x9x3xf32>, %arg2: tensor<9x3xf32>) -> tensor<3x9x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [1, 2] : (tensor<9x3xi1>) -> tensor<3x9x3xi1>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [1, 2] : (tensor<9x3xf32>) -> tensor<3x9x3xf32>
    %2 = stablehlo.select %0, %arg1, %1 : tensor<3x9x3xi1>, tensor<3x9x3xf32>
    return %2 : tensor<3x9x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x9x3xf32>, %arg1: tensor<27x4xf32>, %arg2: tensor<9x3xf32>) -> (tensor<3x9x3xf32> {jax.result_info = "result[0]"}, tensor<27x4xf32> {jax.result_info = "result[1]"}, tensor<9x3xf32> {jax.result_info = "result[2]"}) {
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
    %20 = chlo.sinh %16 : tensor<3x4xf32> -> tensor<3x4xf32>
    %21 = chlo.cosh %16 : tensor<3x4xf32> -> tensor<3x4xf32>
    %22 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<27x4xf32>) -> tensor<4x27xf32>
    %23 = stablehlo.dot_general %20, %22, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<4x27xf32>) -> tensor<3x27xf32>
    %24 = stablehlo.reshape %23 : (tensor<3x27xf32>) -> tensor<1x3x3x3x3xf32>
    %25 = stablehlo.transpose %24, dims = [0, 2, 1, 3, 4] : (tensor<1x3x3x3x3xf32>) -> tensor<1x3x3x3x3xf32>
    %26 = stablehlo.reshape %25 : (tensor<1x3x3x3x3xf32>) -> tensor<3x9x3xf32>
    %27 = stablehlo.tanh %26 : tensor<3x9x3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %29 = stablehlo.add %28, %27 : tensor<3x9x3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %31 = stablehlo.subtract %30, %27 : tensor<3x9x3xf32>
    %32 = stablehlo.multiply %29, %31 : tensor<3x9x3xf32>
    %33 = stablehlo.multiply %27, %arg0 : tensor<3x9x3xf32>
    %34 = stablehlo.add %33, %27 : tensor<3x9x3xf32>
    %cst_4 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<9x3xf32>
    %36 = stablehlo.compare GT, %arg2, %35, FLOAT : (tensor<9x3xf32>, tensor<9x3xf32>) -> tensor<9x3xi1>
    %cst_5 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<9x3xf32>
    %38 = stablehlo.multiply %37, %arg2 : tensor<9x3xf32>
    %39:2 = call @_where(%36, %34, %38) : (tensor<9x3xi1>, tensor<3x9x3xf32>, tensor<9x3xf32>) -> (tensor<3x9x3xf32>, tensor<3x9x3xi1>)
    %40 = stablehlo.negate %39#0 : tensor<3x9x3xf32>
    %41 = stablehlo.exponential %40 : tensor<3x9x3xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %43 = stablehlo.add %42, %41 : tensor<3x9x3xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %45 = stablehlo.divide %44, %43 : tensor<3x9x3xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %47 = stablehlo.subtract %46, %45 : tensor<3x9x3xf32>
    %48 = stablehlo.multiply %45, %47 : tensor<3x9x3xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %50 = stablehlo.multiply %49, %48 : tensor<3x9x3xf32>
    %51:2 = call @_where_0(%39#1, %50) : (tensor<3x9x3xi1>, tensor<3x9x3xf32>) -> (tensor<3x9x3xf32>, tensor<9x3xf32>)
    %cst_10 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<9x3xf32>
    %53 = stablehlo.multiply %52, %51#1 : tensor<9x3xf32>
    %54 = stablehlo.multiply %27, %51#0 : tensor<3x9x3xf32>
    %55 = stablehlo.multiply %51#0, %arg0 : tensor<3x9x3xf32>
    %56 = stablehlo.add %51#0, %55 : tensor<3x9x3xf32>
    %57 = stablehlo.multiply %56, %32 : tensor<3x9x3xf32>
    %58 = stablehlo.reshape %57 : (tensor<3x9x3xf32>) -> tensor<1x3x3x3x3xf32>
    %59 = stablehlo.transpose %58, dims = [0, 2, 1, 3, 4] : (tensor<1x3x3x3x3xf32>) -> tensor<1x3x3x3x3xf32>
    %60 = stablehlo.reshape %59 : (tensor<1x3x3x3x3xf32>) -> tensor<3x27xf32>
    %61 = stablehlo.dot_general %60, %20, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x27xf32>, tensor<3x4xf32>) -> tensor<27x4xf32>
    %62 = stablehlo.transpose %61, dims = [1, 0] : (tensor<27x4xf32>) -> tensor<4x27xf32>
    %63 = stablehlo.dot_general %60, %22, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x27xf32>, tensor<4x27xf32>) -> tensor<3x4xf32>
    %64 = stablehlo.transpose %62, dims = [1, 0] : (tensor<4x27xf32>) -> tensor<27x4xf32>
    %65 = stablehlo.multiply %63, %21 : tensor<3x4xf32>
    %66 = stablehlo.multiply %65, %19 : tensor<3x4xf32>
    %67 = stablehlo.multiply %66, %10 : tensor<3x4xf32>
    %68 = stablehlo.negate %67 : tensor<3x4xf32>
    %69 = stablehlo.divide %65, %15 : tensor<3x4xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %71 = stablehlo.select %13, %70, %68 : tensor<3x4xi1>, tensor<3x4xf32>
    %72 = stablehlo.select %13, %68, %70 : tensor<3x4xi1>, tensor<3x4xf32>
    %73 = stablehlo.add %69, %72 : tensor<3x4xf32>
    %74 = stablehlo.negate %71 : tensor<3x4xf32>
    %75 = stablehlo.add %73, %74 : tensor<3x4xf32>
    %76 = stablehlo.dot_general %75, %9, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<3x27xf32>) -> tensor<4x27xf32>
    %77 = stablehlo.transpose %76, dims = [1, 0] : (tensor<4x27xf32>) -> tensor<27x4xf32>
    %78 = stablehlo.add %64, %77 : tensor<27x4xf32>
    %79 = stablehlo.dot_general %75, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<27x4xf32>) -> tensor<3x27xf32>
    %80 = stablehlo.slice %79 [0:1, 0:27] : (tensor<3x27xf32>) -> tensor<1x27xf32>
    %81 = stablehlo.reshape %80 : (tensor<1x27xf32>) -> tensor<27xf32>
    %82 = stablehlo.slice %79 [1:2, 0:27] : (tensor<3x27xf32>) -> tensor<1x27xf32>
    %83 = stablehlo.reshape %82 : (tensor<1x27xf32>) -> tensor<27xf32>
    %84 = stablehlo.slice %79 [2:3, 0:27] : (tensor<3x27xf32>) -> tensor<1x27xf32>
    %85 = stablehlo.reshape %84 : (tensor<1x27xf32>) -> tensor<27xf32>
    %86 = stablehlo.reshape %85 : (tensor<27xf32>) -> tensor<3x3x3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %87 = stablehlo.pad %86, %cst_12, low = [0, 6, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<3x3x3xf32>, tensor<f32>) -> tensor<3x9x3xf32>
    %88 = stablehlo.add %54, %87 : tensor<3x9x3xf32>
    %89 = stablehlo.reshape %83 : (tensor<27xf32>) -> tensor<3x3x3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.pad %89, %cst_13, low = [0, 3, 0], high = [0, 3, 0], interior = [0, 0, 0] : (tensor<3x3x3xf32>, tensor<f32>) -> tensor<3x9x3xf32>
    %91 = stablehlo.add %88, %90 : tensor<3x9x3xf32>
    %92 = stablehlo.reshape %81 : (tensor<27xf32>) -> tensor<3x3x3xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.pad %92, %cst_14, low = [0, 0, 0], high = [0, 6, 0], interior = [0, 0, 0] : (tensor<3x3x3xf32>, tensor<f32>) -> tensor<3x9x3xf32>
    %94 = stablehlo.add %91, %93 : tensor<3x9x3xf32>
    return %94, %78, %53 : tensor<3x9x3xf32>, tensor<27x4xf32>, tensor<9x3xf32>
  }
  func.func private @_where(%arg0: tensor<9x3xi1>, %arg1: tensor<3x9x3xf32>, %arg2: tensor<9x3xf32>) -> (tensor<3x9x3xf32>, tensor<3x9x3xi1>) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [1, 2] : (tensor<9x3xi1>) -> tensor<3x9x3xi1>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [1, 2] : (tensor<9x3xf32>) -> tensor<3x9x3xf32>
    %2 = stablehlo.select %0, %arg1, %1 : tensor<3x9x3xi1>, tensor<3x9x3xf32>
    return %2, %0 : tensor<3x9x3xf32>, tensor<3x9x3xi1>
  }
  func.func private @_where_0(%arg0: tensor<3x9x3xi1>, %arg1: tensor<3x9x3xf32>) -> (tensor<3x9x3xf32>, tensor<9x3xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<3x9x3xi1>, tensor<3x9x3xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<3x9x3xi1>, tensor<3x9x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%1 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<3x9x3xf32>, tensor<f32>) -> tensor<9x3xf32>
    return %2, %3 : tensor<3x9x3xf32>, tensor<9x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
