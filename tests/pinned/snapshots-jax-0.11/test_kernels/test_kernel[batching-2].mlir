// import jax
// import jax.numpy as jnp
//
//
// def score(tok, p):
//     joint = tok / (1.0 + p**2)
//     hid = jnp.exp(-(joint**2))
//     result = hid * jax.nn.sigmoid(hid)
//     return jnp.mean(result**2) + 0.25 * jnp.sum(tok[1:] * tok[:-1])
//
//
// def nested_vmap_fn(grid, w):
//     rectified = jax.nn.relu(grid)
//     cells = jax.vmap(jax.vmap(jax.grad(score), in_axes=(0, None)), in_axes=(0, None))(
//         rectified, w
//     )
//     scaled = 0.8 * cells
//     return scaled
//
//   grid: float32[3, 3, 2] in [-1.2, 1.2]
//   w: float32[2] in [-1, 1]
// -----
// forward, cpu
module @jit_nested_vmap_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3x2xf32>, %arg1: tensor<2xf32>) -> (tensor<3x3x2xf32> {jax.result_info = "result"}) {
    %0 = call @relu(%arg0) : (tensor<3x3x2xf32>) -> tensor<3x3x2xf32>
    %1 = stablehlo.multiply %arg1, %arg1 : tensor<2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %3 = stablehlo.add %2, %1 : tensor<2xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [1, 2] : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %7 = stablehlo.divide %0, %6 : tensor<3x3x2xf32>
    %8 = stablehlo.multiply %7, %7 : tensor<3x3x2xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %10 = stablehlo.multiply %9, %7 : tensor<3x3x2xf32>
    %11 = stablehlo.negate %8 : tensor<3x3x2xf32>
    %12 = stablehlo.exponential %11 : tensor<3x3x2xf32>
    %13 = stablehlo.negate %12 : tensor<3x3x2xf32>
    %14 = stablehlo.exponential %13 : tensor<3x3x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %16 = stablehlo.add %15, %14 : tensor<3x3x2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %18 = stablehlo.divide %17, %16 : tensor<3x3x2xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %20 = stablehlo.subtract %19, %18 : tensor<3x3x2xf32>
    %21 = stablehlo.multiply %18, %20 : tensor<3x3x2xf32>
    %22 = stablehlo.multiply %12, %18 : tensor<3x3x2xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %24 = stablehlo.multiply %23, %22 : tensor<3x3x2xf32>
    %25 = stablehlo.slice %0 [0:3, 0:3, 1:2] : (tensor<3x3x2xf32>) -> tensor<3x3x1xf32>
    %26 = stablehlo.slice %0 [0:3, 0:3, 0:1] : (tensor<3x3x2xf32>) -> tensor<3x3x1xf32>
    %cst_5 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.multiply %cst_5, %cst_6 : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [1, 2] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<3x3x1xf32>
    %32 = stablehlo.multiply %25, %31 : tensor<3x3x1xf32>
    %33 = stablehlo.broadcast_in_dim %28, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [1, 2] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<3x3x1xf32>
    %36 = stablehlo.multiply %35, %26 : tensor<3x3x1xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.pad %32, %cst_7, low = [0, 0, 0], high = [0, 0, 1], interior = [0, 0, 0] : (tensor<3x3x1xf32>, tensor<f32>) -> tensor<3x3x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.pad %36, %cst_8, low = [0, 0, 1], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<3x3x1xf32>, tensor<f32>) -> tensor<3x3x2xf32>
    %39 = stablehlo.add %37, %38 : tensor<3x3x2xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %40 = stablehlo.divide %cst_9, %cst_10 : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [1, 2] : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %45 = stablehlo.multiply %44, %24 : tensor<3x3x2xf32>
    %46 = stablehlo.multiply %12, %45 : tensor<3x3x2xf32>
    %47 = stablehlo.multiply %45, %18 : tensor<3x3x2xf32>
    %48 = stablehlo.multiply %46, %21 : tensor<3x3x2xf32>
    %49 = stablehlo.add %47, %48 : tensor<3x3x2xf32>
    %50 = stablehlo.multiply %49, %12 : tensor<3x3x2xf32>
    %51 = stablehlo.negate %50 : tensor<3x3x2xf32>
    %52 = stablehlo.multiply %51, %10 : tensor<3x3x2xf32>
    %53 = stablehlo.broadcast_in_dim %3, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [1, 2] : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %56 = stablehlo.divide %52, %55 : tensor<3x3x2xf32>
    %57 = stablehlo.add %39, %56 : tensor<3x3x2xf32>
    %cst_11 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %59 = stablehlo.multiply %58, %57 : tensor<3x3x2xf32>
    return %59 : tensor<3x3x2xf32>
  }
  func.func private @relu(%arg0: tensor<3x3x2xf32>) -> tensor<3x3x2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<3x3x2xf32>
    return %1 : tensor<3x3x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3x2xf32>, %arg1: tensor<2xf32>) -> (tensor<3x3x2xf32> {jax.result_info = "result[0]"}, tensor<2xf32> {jax.result_info = "result[1]"}) {
    %0 = call @relu(%arg0) : (tensor<3x3x2xf32>) -> tensor<3x3x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %2 = stablehlo.compare GT, %arg0, %1, FLOAT : (tensor<3x3x2xf32>, tensor<3x3x2xf32>) -> tensor<3x3x2xi1>
    %3 = stablehlo.multiply %arg1, %arg1 : tensor<2xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %5 = stablehlo.multiply %4, %arg1 : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %7 = stablehlo.add %6, %3 : tensor<2xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [1, 2] : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %11 = stablehlo.divide %0, %10 : tensor<3x3x2xf32>
    %12 = stablehlo.multiply %9, %9 : tensor<1x1x2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x1x2xf32>
    %14 = stablehlo.divide %13, %12 : tensor<1x1x2xf32>
    %15 = stablehlo.multiply %11, %11 : tensor<3x3x2xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %17 = stablehlo.multiply %16, %11 : tensor<3x3x2xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %19 = stablehlo.multiply %18, %11 : tensor<3x3x2xf32>
    %20 = stablehlo.negate %15 : tensor<3x3x2xf32>
    %21 = stablehlo.exponential %20 : tensor<3x3x2xf32>
    %22 = stablehlo.negate %21 : tensor<3x3x2xf32>
    %23 = stablehlo.exponential %22 : tensor<3x3x2xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %25 = stablehlo.add %24, %23 : tensor<3x3x2xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %27 = stablehlo.divide %26, %25 : tensor<3x3x2xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %29 = stablehlo.subtract %28, %27 : tensor<3x3x2xf32>
    %30 = stablehlo.multiply %27, %29 : tensor<3x3x2xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %32 = stablehlo.subtract %31, %27 : tensor<3x3x2xf32>
    %33 = stablehlo.multiply %27, %32 : tensor<3x3x2xf32>
    %34 = stablehlo.multiply %21, %27 : tensor<3x3x2xf32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %36 = stablehlo.multiply %35, %34 : tensor<3x3x2xf32>
    %cst_10 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.multiply %cst_10, %cst_11 : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [1, 2] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
    %41 = stablehlo.broadcast_in_dim %38, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [1, 2] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %43 = stablehlo.divide %cst_12, %cst_13 : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [1, 2] : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %48 = stablehlo.multiply %47, %36 : tensor<3x3x2xf32>
    %49 = stablehlo.multiply %21, %48 : tensor<3x3x2xf32>
    %50 = stablehlo.multiply %48, %27 : tensor<3x3x2xf32>
    %51 = stablehlo.multiply %49, %33 : tensor<3x3x2xf32>
    %52 = stablehlo.add %50, %51 : tensor<3x3x2xf32>
    %53 = stablehlo.multiply %52, %21 : tensor<3x3x2xf32>
    %54 = stablehlo.negate %53 : tensor<3x3x2xf32>
    %55 = stablehlo.multiply %54, %19 : tensor<3x3x2xf32>
    %56 = stablehlo.broadcast_in_dim %7, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [1, 2] : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %58 = stablehlo.multiply %57, %57 : tensor<1x1x2xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<1x1x2xf32>
    %60 = stablehlo.divide %59, %58 : tensor<1x1x2xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %cst_16 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %63 = stablehlo.multiply %62, %61 : tensor<3x3x2xf32>
    %64 = stablehlo.broadcast_in_dim %60, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %65 = stablehlo.multiply %63, %64 : tensor<3x3x2xf32>
    %66 = stablehlo.multiply %65, %55 : tensor<3x3x2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.reduce(%66 init: %cst_17) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<2xf32>
    %68 = stablehlo.reshape %67 : (tensor<2xf32>) -> tensor<1x1x2xf32>
    %69 = stablehlo.negate %68 : tensor<1x1x2xf32>
    %70 = stablehlo.broadcast_in_dim %57, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %71 = stablehlo.divide %63, %70 : tensor<3x3x2xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.reduce(%69 init: %cst_18) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %73 = stablehlo.broadcast_in_dim %72, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.reduce(%73 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %75 = stablehlo.multiply %54, %71 : tensor<3x3x2xf32>
    %76 = stablehlo.multiply %71, %19 : tensor<3x3x2xf32>
    %77 = stablehlo.negate %76 : tensor<3x3x2xf32>
    %78 = stablehlo.multiply %52, %77 : tensor<3x3x2xf32>
    %79 = stablehlo.multiply %77, %21 : tensor<3x3x2xf32>
    %80 = stablehlo.multiply %49, %79 : tensor<3x3x2xf32>
    %81 = stablehlo.multiply %79, %33 : tensor<3x3x2xf32>
    %82 = stablehlo.multiply %48, %79 : tensor<3x3x2xf32>
    %83 = stablehlo.multiply %79, %27 : tensor<3x3x2xf32>
    %84 = stablehlo.multiply %21, %81 : tensor<3x3x2xf32>
    %85 = stablehlo.add %83, %84 : tensor<3x3x2xf32>
    %86 = stablehlo.multiply %81, %48 : tensor<3x3x2xf32>
    %87 = stablehlo.add %78, %86 : tensor<3x3x2xf32>
    %88 = stablehlo.broadcast_in_dim %46, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %89 = stablehlo.multiply %88, %85 : tensor<3x3x2xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.pad %63, %cst_20, low = [0, 0, -1], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3x1xf32>
    %91 = stablehlo.slice %90 [0:3, 0:3, 0:1] : (tensor<3x3x1xf32>) -> tensor<3x3x1xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %92 = stablehlo.pad %63, %cst_21, low = [0, 0, 0], high = [0, 0, -1], interior = [0, 0, 0] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3x1xf32>
    %93 = stablehlo.slice %92 [0:3, 0:3, 0:1] : (tensor<3x3x1xf32>) -> tensor<3x3x1xf32>
    %94 = stablehlo.broadcast_in_dim %42, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<3x3x1xf32>
    %95 = stablehlo.multiply %94, %91 : tensor<3x3x1xf32>
    %96 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<3x3x1xf32>
    %97 = stablehlo.multiply %93, %96 : tensor<3x3x1xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.pad %95, %cst_22, low = [0, 0, 0], high = [0, 0, 1], interior = [0, 0, 0] : (tensor<3x3x1xf32>, tensor<f32>) -> tensor<3x3x2xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.pad %97, %cst_23, low = [0, 0, 1], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<3x3x1xf32>, tensor<f32>) -> tensor<3x3x2xf32>
    %100 = stablehlo.add %98, %99 : tensor<3x3x2xf32>
    %cst_24 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %102 = stablehlo.multiply %101, %89 : tensor<3x3x2xf32>
    %103 = stablehlo.multiply %21, %102 : tensor<3x3x2xf32>
    %104 = stablehlo.add %82, %103 : tensor<3x3x2xf32>
    %105 = stablehlo.multiply %102, %27 : tensor<3x3x2xf32>
    %106 = stablehlo.add %87, %105 : tensor<3x3x2xf32>
    %107 = stablehlo.multiply %27, %80 : tensor<3x3x2xf32>
    %108 = stablehlo.multiply %80, %32 : tensor<3x3x2xf32>
    %109 = stablehlo.add %104, %108 : tensor<3x3x2xf32>
    %110 = stablehlo.negate %107 : tensor<3x3x2xf32>
    %111 = stablehlo.add %109, %110 : tensor<3x3x2xf32>
    %112 = stablehlo.multiply %111, %30 : tensor<3x3x2xf32>
    %113 = stablehlo.add %106, %112 : tensor<3x3x2xf32>
    %114 = stablehlo.multiply %113, %21 : tensor<3x3x2xf32>
    %115 = stablehlo.negate %114 : tensor<3x3x2xf32>
    %cst_25 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %117 = stablehlo.multiply %116, %75 : tensor<3x3x2xf32>
    %118 = stablehlo.multiply %115, %17 : tensor<3x3x2xf32>
    %119 = stablehlo.add %117, %118 : tensor<3x3x2xf32>
    %120 = stablehlo.broadcast_in_dim %14, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %121 = stablehlo.multiply %119, %120 : tensor<3x3x2xf32>
    %122 = stablehlo.multiply %121, %0 : tensor<3x3x2xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %123 = stablehlo.reduce(%122 init: %cst_26) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<2xf32>
    %124 = stablehlo.reshape %123 : (tensor<2xf32>) -> tensor<1x1x2xf32>
    %125 = stablehlo.negate %124 : tensor<1x1x2xf32>
    %126 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %127 = stablehlo.divide %119, %126 : tensor<3x3x2xf32>
    %128 = stablehlo.add %100, %127 : tensor<3x3x2xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %129 = stablehlo.reduce(%125 init: %cst_27) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %130 = stablehlo.broadcast_in_dim %129, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %131 = stablehlo.reduce(%130 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %132 = stablehlo.add %74, %131 : tensor<2xf32>
    %133 = stablehlo.multiply %132, %5 : tensor<2xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %135 = stablehlo.select %2, %128, %134 : tensor<3x3x2xi1>, tensor<3x3x2xf32>
    return %135, %133 : tensor<3x3x2xf32>, tensor<2xf32>
  }
  func.func private @relu(%arg0: tensor<3x3x2xf32>) -> tensor<3x3x2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<3x3x2xf32>
    return %1 : tensor<3x3x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
