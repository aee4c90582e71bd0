// import jax
// import jax.numpy as jnp
//
//
// def laplacian(grid):
//     padded = jnp.pad(grid, 1)
//     return (
//         padded[2:, 1:-1, 1:-1]
//         + padded[:-2, 1:-1, 1:-1]
//         + padded[1:-1, 2:, 1:-1]
//         + padded[1:-1, :-2, 1:-1]
//         + padded[1:-1, 1:-1, 2:]
//         + padded[1:-1, 1:-1, :-2]
//         - 6 * grid
//     )
//
//
// def string(damp, field_batch, previous_batch):
//     def one_member(field, previous):
//         disp = field
//         rate_of = previous
//         for _ in range(3):
//             accel = 0.04 * laplacian(disp)
//             speed_new = damp * rate_of + accel
//             disp, rate_of = disp + speed_new, speed_new
//         return disp, rate_of
//
//     return jax.vmap(one_member)(field_batch, previous_batch)
//
//   damp: float32[] in [0.8, 0.99]
//   field_batch: float32[6, 5, 3, 4] in [-1, 1]
//   previous_batch: float32[6, 5, 3, 4] in [-1, 1]
// -----
// forward, cpu
module @jit_string attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<6x5x3x4xf32>, %arg2: tensor<6x5x3x4xf32>) -> (tensor<6x5x3x4xf32> {jax.result_info = "result[0]"}, tensor<6x5x3x4xf32> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = call @_pad(%arg1, %c) : (tensor<6x5x3x4xf32>, tensor<i32>) -> tensor<6x7x5x6xf32>
    %1 = stablehlo.slice %0 [0:6, 2:7, 1:4, 1:5] : (tensor<6x7x5x6xf32>) -> tensor<6x5x3x4xf32>
    %2 = stablehlo.slice %0 [0:6, 0:5, 1:4, 1:5] : (tensor<6x7x5x6xf32>) -> tensor<6x5x3x4xf32>
    %3 = stablehlo.add %1, %2 : tensor<6x5x3x4xf32>
    %4 = stablehlo.slice %0 [0:6, 1:6, 2:5, 1:5] : (tensor<6x7x5x6xf32>) -> tensor<6x5x3x4xf32>
    %5 = stablehlo.add %3, %4 : tensor<6x5x3x4xf32>
    %6 = stablehlo.slice %0 [0:6, 1:6, 0:3, 1:5] : (tensor<6x7x5x6xf32>) -> tensor<6x5x3x4xf32>
    %7 = stablehlo.add %5, %6 : tensor<6x5x3x4xf32>
    %8 = stablehlo.slice %0 [0:6, 1:6, 1:4, 2:6] : (tensor<6x7x5x6xf32>) -> tensor<6x5x3x4xf32>
    %9 = stablehlo.add %7, %8 : tensor<6x5x3x4xf32>
    %10 = stablehlo.slice %0 [0:6, 1:6, 1:4, 0:4] : (tensor<6x7x5x6xf32>) -> tensor<6x5x3x4xf32>
    %11 = stablehlo.add %9, %10 : tensor<6x5x3x4xf32>
    %cst = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x5x3x4xf32>
    %13 = stablehlo.multiply %12, %arg1 : tensor<6x5x3x4xf32>
    %14 = stablehlo.subtract %11, %13 : tensor<6x5x3x4xf32>
    %cst_0 = stablehlo.constant dense<4.000000e-02> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x5x3x4xf32>
    %16 = stablehlo.multiply %15, %14 : tensor<6x5x3x4xf32>
    %17 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<6x5x3x4xf32>
    %18 = stablehlo.multiply %17, %arg2 : tensor<6x5x3x4xf32>
    %19 = stablehlo.add %18, %16 : tensor<6x5x3x4xf32>
    %20 = stablehlo.add %arg1, %19 : tensor<6x5x3x4xf32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %21 = call @_pad(%20, %c_1) : (tensor<6x5x3x4xf32>, tensor<i32>) -> tensor<6x7x5x6xf32>
    %22 = stablehlo.slice %21 [0:6, 2:7, 1:4, 1:5] : (tensor<6x7x5x6xf32>) -> tensor<6x5x3x4xf32>
    %23 = stablehlo.slice %21 [0:6, 0:5, 1:4, 1:5] : (tensor<6x7x5x6xf32>) -> tensor<6x5x3x4xf32>
    %24 = stablehlo.add %22, %23 : tensor<6x5x3x4xf32>
    %25 = stablehlo.slice %21 [0:6, 1:6, 2:5, 1:5] : (tensor<6x7x5x6xf32>) -> tensor<6x5x3x4xf32>
    %26 = stablehlo.add %24, %25 : tensor<6x5x3x4xf32>
    %27 = stablehlo.slice %21 [0:6, 1:6, 0:3, 1:5] : (tensor<6x7x5x6xf32>) -> tensor<6x5x3x4xf32>
    %28 = stablehlo.add %26, %27 : tensor<6x5x3x4xf32>
    %29 = stablehlo.slice %21 [0:6, 1:6, 1:4, 2:6] : (tensor<6x7x5x6xf32>) -> tensor<6x5x3x4xf32>
    %30 = stablehlo.add %28, %29 : tensor<6x5x3x4xf32>
    %31 = stablehlo.slice %21 [0:6, 1:6, 1:4, 0:4] : (tensor<6x7x5x6xf32>) -> tensor<6x5x3x4xf32>
    %32 = stablehlo.add %30, %31 : tensor<6x5x3x4xf32>
    %cst_2 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x5x3x4xf32>
    %34 = stablehlo.multiply %33, %20 : tensor<6x5x3x4xf32>
    %35 = stablehlo.subtract %32, %34 : tensor<6x5x3x4xf32>
    %cst_3 = stablehlo.constant dense<4.000000e-02> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6x5x3x4xf32>
    %37 = stablehlo.multiply %36, %35 : tensor<6x5x3x4xf32>
    %38 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<6x5x3x4xf32>
    %39 = stablehlo.multiply %38, %19 : tensor<6x5x3x4xf32>
    %40 = stablehlo.add %39, %37 : tensor<6x5x3x4xf32>
    %41 = stablehlo.add %20, %40 : tensor<6x5x3x4xf32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %42 = call @_pad(%41, %c_4) : (tensor<6x5x3x4xf32>, tensor<i32>) -> tensor<6x7x5x6xf32>
    %43 = stablehlo.slice %42 [0:6, 2:7, 1:4, 1:5] : (tensor<6x7x5x6xf32>) -> tensor<6x5x3x4xf32>
    %44 = stablehlo.slice %42 [0:6, 0:5, 1:4, 1:5] : (tensor<6x7x5x6xf32>) -> tensor<6x5x3x4xf32>
    %45 = stablehlo.add %43, %44 : tensor<6x5x3x4xf32>
    %46 = stablehlo.slice %42 [0:6, 1:6, 2:5, 1:5] : (tensor<6x7x5x6xf32>) -> tensor<6x5x3x4xf32>
    %47 = stablehlo.add %45, %46 : tensor<6x5x3x4xf32>
    %48 = stablehlo.slice %42 [0:6, 1:6, 0:3, 1:5] : (tensor<6x7x5x6xf32>) -> tensor<6x5x3x4xf32>
    %49 = stablehlo.add %47, %48 : tensor<6x5x3x4xf32>
    %50 = stablehlo.slice %42 [0:6, 1:6, 1:4, 2:6] : (tensor<6x7x5x6xf32>) -> tensor<6x5x3x4xf32>
    %51 = stablehlo.add %49, %50 : tensor<6x5x3x4xf32>
    %52 = stablehlo.slice %42 [0:6, 1:6, 1:4, 0:4] : (tensor<6x7x5x6xf32>) -> tensor<6x5x3x4xf32>
    %53 = stablehlo.add %51, %52 : tensor<6x5x3x4xf32>
    %cst_5 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6x5x3x4xf32>
    %55 = stablehlo.multiply %54, %41 : tensor<6x5x3x4xf32>
    %56 = stablehlo.subtract %53, %55 : tensor<6x5x3x4xf32>
    %cst_6 = stablehlo.constant dense<4.000000e-02> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<6x5x3x4xf32>
    %58 = stablehlo.multiply %57, %56 : tensor<6x5x3x4xf32>
    %59 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<6x5x3x4xf32>
    %60 = stablehlo.multiply %59, %40 : tensor<6x5x3x4xf32>
    %61 = stablehlo.add %60, %58 : tensor<6x5x3x4xf32>
    %62 = stablehlo.add %41, %61 : tensor<6x5x3x4xf32>
    return %62, %61 : tensor<6x5x3x4xf32>, tensor<6x5x3x4xf32>
  }
  func.func private @_pad(%arg0: tensor<6x5x3x4xf32>, %arg1: tensor<i32>) -> tensor<6x7x5x6xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.pad %arg0, %0, low = [0, 1, 1, 1], high = [0, 1, 1, 1], interior = [0, 0, 0, 0] : (tensor<6x5x3x4xf32>, tensor<f32>) -> tensor<6x7x5x6xf32>
    return %1 : tensor<6x7x5x6xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<6x5x3x4xf32>, %arg2: tensor<6x5x3x4xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<6x5x3x4xf32> {jax.result_info = "result[1]"}, tensor<6x5x3x4xf32> {jax.result_info = "result[2]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = call @_pad(%arg1, %c) : (tensor<6x5x3x4xf32>, tensor<i32>) -> tensor<6x7x5x6xf32>
    %1 = stablehlo.slice %0 [0:6, 2:7, 1:4, 1:5] : (tensor<6x7x5x6xf32>) -> tensor<6x5x3x4xf32>
    %2 = stablehlo.slice %0 [0:6, 0:5, 1:4, 1:5] : (tensor<6x7x5x6xf32>) -> tensor<6x5x3x4xf32>
    %3 = stablehlo.add %1, %2 : tensor<6x5x3x4xf32>
    %4 = stablehlo.slice %0 [0:6, 1:6, 2:5, 1:5] : (tensor<6x7x5x6xf32>) -> tensor<6x5x3x4xf32>
    %5 = stablehlo.add %3, %4 : tensor<6x5x3x4xf32>
    %6 = stablehlo.slice %0 [0:6, 1:6, 0:3, 1:5] : (tensor<6x7x5x6xf32>) -> tensor<6x5x3x4xf32>
    %7 = stablehlo.add %5, %6 : tensor<6x5x3x4xf32>
    %8 = stablehlo.slice %0 [0:6, 1:6, 1:4, 2:6] : (tensor<6x7x5x6xf32>) -> tensor<6x5x3x4xf32>
    %9 = stablehlo.add %7, %8 : tensor<6x5x3x4xf32>
    %10 = stablehlo.slice %0 [0:6, 1:6, 1:4, 0:4] : (tensor<6x7x5x6xf32>) -> tensor<6x5x3x4xf32>
    %11 = stablehlo.add %9, %10 : tensor<6x5x3x4xf32>
    %cst = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x5x3x4xf32>
    %13 = stablehlo.multiply %12, %arg1 : tensor<6x5x3x4xf32>
    %14 = stablehlo.subtract %11, %13 : tensor<6x5x3x4xf32>
    %cst_0 = stablehlo.constant dense<4.000000e-02> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x5x3x4xf32>
    %16 = stablehlo.multiply %15, %14 : tensor<6x5x3x4xf32>
    %17 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<6x5x3x4xf32>
    %18 = stablehlo.multiply %17, %arg2 : tensor<6x5x3x4xf32>
    %19 = stablehlo.add %18, %16 : tensor<6x5x3x4xf32>
    %20 = stablehlo.add %arg1, %19 : tensor<6x5x3x4xf32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %21 = call @_pad(%20, %c_1) : (tensor<6x5x3x4xf32>, tensor<i32>) -> tensor<6x7x5x6xf32>
    %22 = stablehlo.slice %21 [0:6, 2:7, 1:4, 1:5] : (tensor<6x7x5x6xf32>) -> tensor<6x5x3x4xf32>
    %23 = stablehlo.slice %21 [0:6, 0:5, 1:4, 1:5] : (tensor<6x7x5x6xf32>) -> tensor<6x5x3x4xf32>
    %24 = stablehlo.add %22, %23 : tensor<6x5x3x4xf32>
    %25 = stablehlo.slice %21 [0:6, 1:6, 2:5, 1:5] : (tensor<6x7x5x6xf32>) -> tensor<6x5x3x4xf32>
    %26 = stablehlo.add %24, %25 : tensor<6x5x3x4xf32>
    %27 = stablehlo.slice %21 [0:6, 1:6, 0:3, 1:5] : (tensor<6x7x5x6xf32>) -> tensor<6x5x3x4xf32>
    %28 = stablehlo.add %26, %27 : tensor<6x5x3x4xf32>
    %29 = stablehlo.slice %21 [0:6, 1:6, 1:4, 2:6] : (tensor<6x7x5x6xf32>) -> tensor<6x5x3x4xf32>
    %30 = stablehlo.add %28, %29 : tensor<6x5x3x4xf32>
    %31 = stablehlo.slice %21 [0:6, 1:6, 1:4, 0:4] : (tensor<6x7x5x6xf32>) -> tensor<6x5x3x4xf32>
    %32 = stablehlo.add %30, %31 : tensor<6x5x3x4xf32>
    %cst_2 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x5x3x4xf32>
    %34 = stablehlo.multiply %33, %20 : tensor<6x5x3x4xf32>
    %35 = stablehlo.subtract %32, %34 : tensor<6x5x3x4xf32>
    %cst_3 = stablehlo.constant dense<4.000000e-02> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6x5x3x4xf32>
    %37 = stablehlo.multiply %36, %35 : tensor<6x5x3x4xf32>
    %38 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<6x5x3x4xf32>
    %39 = stablehlo.multiply %38, %19 : tensor<6x5x3x4xf32>
    %40 = stablehlo.add %39, %37 : tensor<6x5x3x4xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6x5x3x4xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6x5x3x4xf32>
    %43 = stablehlo.add %41, %42 : tensor<6x5x3x4xf32>
    %44 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<6x5x3x4xf32>
    %45 = stablehlo.multiply %44, %43 : tensor<6x5x3x4xf32>
    %46 = stablehlo.multiply %43, %40 : tensor<6x5x3x4xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.reduce(%46 init: %cst_6) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<6x5x3x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_7 = stablehlo.constant dense<4.000000e-02> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<6x5x3x4xf32>
    %49 = stablehlo.multiply %48, %43 : tensor<6x5x3x4xf32>
    %50 = stablehlo.negate %49 : tensor<6x5x3x4xf32>
    %cst_8 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<6x5x3x4xf32>
    %52 = stablehlo.multiply %51, %50 : tensor<6x5x3x4xf32>
    %53 = stablehlo.add %42, %52 : tensor<6x5x3x4xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.pad %49, %cst_9, low = [0, 1, 1, 0], high = [0, 1, 1, 2], interior = [0, 0, 0, 0] : (tensor<6x5x3x4xf32>, tensor<f32>) -> tensor<6x7x5x6xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.pad %49, %cst_10, low = [0, 1, 1, 2], high = [0, 1, 1, 0], interior = [0, 0, 0, 0] : (tensor<6x5x3x4xf32>, tensor<f32>) -> tensor<6x7x5x6xf32>
    %56 = stablehlo.add %54, %55 : tensor<6x7x5x6xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.pad %49, %cst_11, low = [0, 1, 0, 1], high = [0, 1, 2, 1], interior = [0, 0, 0, 0] : (tensor<6x5x3x4xf32>, tensor<f32>) -> tensor<6x7x5x6xf32>
    %58 = stablehlo.add %56, %57 : tensor<6x7x5x6xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.pad %49, %cst_12, low = [0, 1, 2, 1], high = [0, 1, 0, 1], interior = [0, 0, 0, 0] : (tensor<6x5x3x4xf32>, tensor<f32>) -> tensor<6x7x5x6xf32>
    %60 = stablehlo.add %58, %59 : tensor<6x7x5x6xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.pad %49, %cst_13, low = [0, 0, 1, 1], high = [0, 2, 1, 1], interior = [0, 0, 0, 0] : (tensor<6x5x3x4xf32>, tensor<f32>) -> tensor<6x7x5x6xf32>
    %62 = stablehlo.add %60, %61 : tensor<6x7x5x6xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.pad %49, %cst_14, low = [0, 2, 1, 1], high = [0, 0, 1, 1], interior = [0, 0, 0, 0] : (tensor<6x5x3x4xf32>, tensor<f32>) -> tensor<6x7x5x6xf32>
    %64 = stablehlo.add %62, %63 : tensor<6x7x5x6xf32>
    %65 = call @_pad_0(%64) : (tensor<6x7x5x6xf32>) -> tensor<6x5x3x4xf32>
    %66 = stablehlo.add %53, %65 : tensor<6x5x3x4xf32>
    %67 = stablehlo.add %45, %66 : tensor<6x5x3x4xf32>
    %68 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<6x5x3x4xf32>
    %69 = stablehlo.multiply %68, %67 : tensor<6x5x3x4xf32>
    %70 = stablehlo.multiply %67, %19 : tensor<6x5x3x4xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.reduce(%70 init: %cst_15) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<6x5x3x4xf32>, tensor<f32>) -> tensor<f32>
    %72 = stablehlo.add %47, %71 : tensor<f32>
    %cst_16 = stablehlo.constant dense<4.000000e-02> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<6x5x3x4xf32>
    %74 = stablehlo.multiply %73, %67 : tensor<6x5x3x4xf32>
    %75 = stablehlo.negate %74 : tensor<6x5x3x4xf32>
    %cst_17 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<6x5x3x4xf32>
    %77 = stablehlo.multiply %76, %75 : tensor<6x5x3x4xf32>
    %78 = stablehlo.add %66, %77 : tensor<6x5x3x4xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.pad %74, %cst_18, low = [0, 1, 1, 0], high = [0, 1, 1, 2], interior = [0, 0, 0, 0] : (tensor<6x5x3x4xf32>, tensor<f32>) -> tensor<6x7x5x6xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %80 = stablehlo.pad %74, %cst_19, low = [0, 1, 1, 2], high = [0, 1, 1, 0], interior = [0, 0, 0, 0] : (tensor<6x5x3x4xf32>, tensor<f32>) -> tensor<6x7x5x6xf32>
    %81 = stablehlo.add %79, %80 : tensor<6x7x5x6xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.pad %74, %cst_20, low = [0, 1, 0, 1], high = [0, 1, 2, 1], interior = [0, 0, 0, 0] : (tensor<6x5x3x4xf32>, tensor<f32>) -> tensor<6x7x5x6xf32>
    %83 = stablehlo.add %81, %82 : tensor<6x7x5x6xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.pad %74, %cst_21, low = [0, 1, 2, 1], high = [0, 1, 0, 1], interior = [0, 0, 0, 0] : (tensor<6x5x3x4xf32>, tensor<f32>) -> tensor<6x7x5x6xf32>
    %85 = stablehlo.add %83, %84 : tensor<6x7x5x6xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %86 = stablehlo.pad %74, %cst_22, low = [0, 0, 1, 1], high = [0, 2, 1, 1], interior = [0, 0, 0, 0] : (tensor<6x5x3x4xf32>, tensor<f32>) -> tensor<6x7x5x6xf32>
    %87 = stablehlo.add %85, %86 : tensor<6x7x5x6xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %88 = stablehlo.pad %74, %cst_23, low = [0, 2, 1, 1], high = [0, 0, 1, 1], interior = [0, 0, 0, 0] : (tensor<6x5x3x4xf32>, tensor<f32>) -> tensor<6x7x5x6xf32>
    %89 = stablehlo.add %87, %88 : tensor<6x7x5x6xf32>
    %90 = call @_pad_0(%89) : (tensor<6x7x5x6xf32>) -> tensor<6x5x3x4xf32>
    %91 = stablehlo.add %78, %90 : tensor<6x5x3x4xf32>
    %92 = stablehlo.add %69, %91 : tensor<6x5x3x4xf32>
    %93 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<6x5x3x4xf32>
    %94 = stablehlo.multiply %93, %92 : tensor<6x5x3x4xf32>
    %95 = stablehlo.multiply %92, %arg2 : tensor<6x5x3x4xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %96 = stablehlo.reduce(%95 init: %cst_24) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<6x5x3x4xf32>, tensor<f32>) -> tensor<f32>
    %97 = stablehlo.add %72, %96 : tensor<f32>
    %cst_25 = stablehlo.constant dense<4.000000e-02> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<6x5x3x4xf32>
    %99 = stablehlo.multiply %98, %92 : tensor<6x5x3x4xf32>
    %100 = stablehlo.negate %99 : tensor<6x5x3x4xf32>
    %cst_26 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<6x5x3x4xf32>
    %102 = stablehlo.multiply %101, %100 : tensor<6x5x3x4xf32>
    %103 = stablehlo.add %91, %102 : tensor<6x5x3x4xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %104 = stablehlo.pad %99, %cst_27, low = [0, 1, 1, 0], high = [0, 1, 1, 2], interior = [0, 0, 0, 0] : (tensor<6x5x3x4xf32>, tensor<f32>) -> tensor<6x7x5x6xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.pad %99, %cst_28, low = [0, 1, 1, 2], high = [0, 1, 1, 0], interior = [0, 0, 0, 0] : (tensor<6x5x3x4xf32>, tensor<f32>) -> tensor<6x7x5x6xf32>
    %106 = stablehlo.add %104, %105 : tensor<6x7x5x6xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %107 = stablehlo.pad %99, %cst_29, low = [0, 1, 0, 1], high = [0, 1, 2, 1], interior = [0, 0, 0, 0] : (tensor<6x5x3x4xf32>, tensor<f32>) -> tensor<6x7x5x6xf32>
    %108 = stablehlo.add %106, %107 : tensor<6x7x5x6xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %109 = stablehlo.pad %99, %cst_30, low = [0, 1, 2, 1], high = [0, 1, 0, 1], interior = [0, 0, 0, 0] : (tensor<6x5x3x4xf32>, tensor<f32>) -> tensor<6x7x5x6xf32>
    %110 = stablehlo.add %108, %109 : tensor<6x7x5x6xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %111 = stablehlo.pad %99, %cst_31, low = [0, 0, 1, 1], high = [0, 2, 1, 1], interior = [0, 0, 0, 0] : (tensor<6x5x3x4xf32>, tensor<f32>) -> tensor<6x7x5x6xf32>
    %112 = stablehlo.add %110, %111 : tensor<6x7x5x6xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.pad %99, %cst_32, low = [0, 2, 1, 1], high = [0, 0, 1, 1], interior = [0, 0, 0, 0] : (tensor<6x5x3x4xf32>, tensor<f32>) -> tensor<6x7x5x6xf32>
    %114 = stablehlo.add %112, %113 : tensor<6x7x5x6xf32>
    %115 = call @_pad_0(%114) : (tensor<6x7x5x6xf32>) -> tensor<6x5x3x4xf32>
    %116 = stablehlo.add %103, %115 : tensor<6x5x3x4xf32>
    return %97, %116, %94 : tensor<f32>, tensor<6x5x3x4xf32>, tensor<6x5x3x4xf32>
  }
  func.func private @_pad(%arg0: tensor<6x5x3x4xf32>, %arg1: tensor<i32>) -> tensor<6x7x5x6xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.pad %arg0, %0, low = [0, 1, 1, 1], high = [0, 1, 1, 1], interior = [0, 0, 0, 0] : (tensor<6x5x3x4xf32>, tensor<f32>) -> tensor<6x7x5x6xf32>
    return %1 : tensor<6x7x5x6xf32>
  }
  func.func private @_pad_0(%arg0: tensor<6x7x5x6xf32>) -> tensor<6x5x3x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.pad %arg0, %cst, low = [0, -1, -1, -1], high = [0, -1, -1, -1], interior = [0, 0, 0, 0] : (tensor<6x7x5x6xf32>, tensor<f32>) -> tensor<6x5x3x4xf32>
    %1 = stablehlo.slice %0 [0:6, 0:5, 0:3, 0:4] : (tensor<6x5x3x4xf32>) -> tensor<6x5x3x4xf32>
    return %1 : tensor<6x5x3x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
