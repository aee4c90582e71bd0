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
    %29 = stablehlo.subtract %28, %27 : tensor<3x9x3xf32>
    %30 = stablehlo.multiply %27, %arg0 : tensor<3x9x3xf32>
    %31 = stablehlo.add %30, %27 : tensor<3x9x3xf32>
    %cst_3 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<9x3xf32>
    %33 = stablehlo.compare GT, %arg2, %32, FLOAT : (tensor<9x3xf32>, tensor<9x3xf32>) -> tensor<9x3xi1>
    %cst_4 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<9x3xf32>
    %35 = stablehlo.multiply %34, %arg2 : tensor<9x3xf32>
    %36:2 = call @_where(%33, %31, %35) : (tensor<9x3xi1>, tensor<3x9x3xf32>, tensor<9x3xf32>) -> (tensor<3x9x3xf32>, tensor<3x9x3xi1>)
    %37 = stablehlo.negate %36#0 : tensor<3x9x3xf32>
    %38 = stablehlo.exponential %37 : tensor<3x9x3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %40 = stablehlo.add %39, %38 : tensor<3x9x3xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %42 = stablehlo.divide %41, %40 : tensor<3x9x3xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %44 = stablehlo.subtract %43, %42 : tensor<3x9x3xf32>
    %45 = stablehlo.multiply %42, %44 : tensor<3x9x3xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x9x3xf32>
    %47 = stablehlo.multiply %46, %45 : tensor<3x9x3xf32>
    %48:2 = call @_where_0(%36#1, %47) : (tensor<3x9x3xi1>, tensor<3x9x3xf32>) -> (tensor<3x9x3xf32>, tensor<9x3xf32>)
    %cst_9 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<9x3xf32>
    %50 = stablehlo.multiply %49, %48#1 : tensor<9x3xf32>
    %51 = stablehlo.multiply %27, %48#0 : tensor<3x9x3xf32>
    %52 = stablehlo.multiply %48#0, %arg0 : tensor<3x9x3xf32>
    %53 = stablehlo.add %48#0, %52 : tensor<3x9x3xf32>
    %54 = stablehlo.multiply %53, %29 : tensor<3x9x3xf32>
    %55 = stablehlo.multiply %54, %27 : tensor<3x9x3xf32>
    %56 = stablehlo.add %54, %55 : tensor<3x9x3xf32>
    %57 = stablehlo.reshape %56 : (tensor<3x9x3xf32>) -> tensor<1x3x3x3x3xf32>
    %58 = stablehlo.transpose %57, dims = [0, 2, 1, 3, 4] : (tensor<1x3x3x3x3xf32>) -> tensor<1x3x3x3x3xf32>
    %59 = stablehlo.reshape %58 : (tensor<1x3x3x3x3xf32>) -> tensor<3x27xf32>
    %60 = stablehlo.dot_general %59, %20, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x27xf32>, tensor<3x4xf32>) -> tensor<27x4xf32>
    %61 = stablehlo.transpose %60, dims = [1, 0] : (tensor<27x4xf32>) -> tensor<4x27xf32>
    %62 = stablehlo.dot_general %59, %22, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x27xf32>, tensor<4x27xf32>) -> tensor<3x4xf32>
    %63 = stablehlo.transpose %61, dims = [1, 0] : (tensor<4x27xf32>) -> tensor<27x4xf32>
    %64 = stablehlo.multiply %62, %21 : tensor<3x4xf32>
    %65 = stablehlo.multiply %64, %19 : tensor<3x4xf32>
    %66 = stablehlo.multiply %65, %10 : tensor<3x4xf32>
    %67 = stablehlo.negate %66 : tensor<3x4xf32>
    %68 = stablehlo.divide %64, %15 : tensor<3x4xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %70 = stablehlo.select %13, %69, %67 : tensor<3x4xi1>, tensor<3x4xf32>
    %71 = stablehlo.select %13, %67, %69 : tensor<3x4xi1>, tensor<3x4xf32>
    %72 = stablehlo.add %68, %71 : tensor<3x4xf32>
    %73 = stablehlo.negate %70 : tensor<3x4xf32>
    %74 = stablehlo.add %72, %73 : tensor<3x4xf32>
    %75 = stablehlo.dot_general %74, %9, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<3x27xf32>) -> tensor<4x27xf32>
    %76 = stablehlo.transpose %75, dims = [1, 0] : (tensor<4x27xf32>) -> tensor<27x4xf32>
    %77 = stablehlo.add %63, %76 : tensor<27x4xf32>
    %78 = stablehlo.dot_general %74, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<27x4xf32>) -> tensor<3x27xf32>
    %79 = stablehlo.slice %78 [0:1, 0:27] : (tensor<3x27xf32>) -> tensor<1x27xf32>
    %80 = stablehlo.reshape %79 : (tensor<1x27xf32>) -> tensor<27xf32>
    %81 = stablehlo.slice %78 [1:2, 0:27] : (tensor<3x27xf32>) -> tensor<1x27xf32>
    %82 = stablehlo.reshape %81 : (tensor<1x27xf32>) -> tensor<27xf32>
    %83 = stablehlo.slice %78 [2:3, 0:27] : (tensor<3x27xf32>) -> tensor<1x27xf32>
    %84 = stablehlo.reshape %83 : (tensor<1x27xf32>) -> tensor<27xf32>
    %85 = stablehlo.reshape %84 : (tensor<27xf32>) -> tensor<3x3x3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %86 = stablehlo.pad %85, %cst_11, low = [0, 6, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<3x3x3xf32>, tensor<f32>) -> tensor<3x9x3xf32>
    %87 = stablehlo.add %51, %86 : tensor<3x9x3xf32>
    %88 = stablehlo.reshape %82 : (tensor<27xf32>) -> tensor<3x3x3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %89 = stablehlo.pad %88, %cst_12, low = [0, 3, 0], high = [0, 3, 0], interior = [0, 0, 0] : (tensor<3x3x3xf32>, tensor<f32>) -> tensor<3x9x3xf32>
    %90 = stablehlo.add %87, %89 : tensor<3x9x3xf32>
    %91 = stablehlo.reshape %80 : (tensor<27xf32>) -> tensor<3x3x3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %92 = stablehlo.pad %91, %cst_13, low = [0, 0, 0], high = [0, 6, 0], interior = [0, 0, 0] : (tensor<3x3x3xf32>, tensor<f32>) -> tensor<3x9x3xf32>
    %93 = stablehlo.add %90, %92 : tensor<3x9x3xf32>
    return %93, %77, %50 : tensor<3x9x3xf32>, tensor<27x4xf32>, tensor<9x3xf32>
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
