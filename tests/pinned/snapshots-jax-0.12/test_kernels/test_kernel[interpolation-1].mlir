// import jax
// import jax.numpy as jnp
//
//
// def barycentric_interpolation(values, node_shift, x):
//     """Barycentric interpolation of values, node_shift and x.
//
//     Args:
//         values: (3,)
//         node_shift: (3,)
//         x: (2,)
//
//     Returns:
//         (2,)
//     """
//     knots = node_shift + jnp.arange(3)
//     between = knots[:, None] - knots[None, :] + jnp.eye(3)
//     bary_w = 1.0 / jnp.prod(between, axis=1)
//     pulls = jnp.abs(bary_w) / ((x[:, None] - knots) ** 2 + 0.5)
//     out_y = (pulls @ values) / jnp.sum(pulls, axis=1)
//     gap = 1.0 - jnp.exp(-0.5 * out_y**2) ** 2
//     return gap + 0.75 * jax.nn.sigmoid(gap)
//
//   values: float32[3] in [-1, 1]
//   node_shift: float32[3] in [-0.2, 0.2]
//   x: float32[2] in [0.1, 1.9]
// -----
// forward, cpu
module @jit_barycentric_interpolation attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<2xf32>) -> (tensor<2xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.iota dim = 0 : tensor<3xi32>
    %1 = stablehlo.convert %0 : (tensor<3xi32>) -> tensor<3xf32>
    %2 = stablehlo.add %arg1, %1 : tensor<3xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %5 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %6 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %7 = stablehlo.subtract %5, %6 : tensor<3x3xf32>
    %8 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %9 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %11 = stablehlo.add %8, %10 : tensor<3x3xi32>
    %12 = stablehlo.compare EQ, %11, %9, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %13 = stablehlo.convert %12 : (tensor<3x3xi1>) -> tensor<3x3xf32>
    %14 = stablehlo.add %7, %13 : tensor<3x3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%14 init: %cst) applies stablehlo.multiply across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %17 = stablehlo.divide %16, %15 : tensor<3xf32>
    %18 = stablehlo.abs %17 : tensor<3xf32>
    %19 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %20 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %21 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x3xf32>
    %22 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<2x3xf32>
    %23 = stablehlo.subtract %21, %22 : tensor<2x3xf32>
    %24 = stablehlo.multiply %23, %23 : tensor<2x3xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %26 = stablehlo.add %24, %25 : tensor<2x3xf32>
    %27 = stablehlo.broadcast_in_dim %18, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<2x3xf32>
    %29 = stablehlo.divide %28, %26 : tensor<2x3xf32>
    %30 = stablehlo.dot_general %29, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%29 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
    %32 = stablehlo.divide %30, %31 : tensor<2xf32>
    %33 = stablehlo.multiply %32, %32 : tensor<2xf32>
    %cst_3 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %35 = stablehlo.multiply %34, %33 : tensor<2xf32>
    %36 = stablehlo.exponential %35 : tensor<2xf32>
    %37 = stablehlo.multiply %36, %36 : tensor<2xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %39 = stablehlo.subtract %38, %37 : tensor<2xf32>
    %40 = stablehlo.negate %39 : tensor<2xf32>
    %41 = stablehlo.exponential %40 : tensor<2xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %43 = stablehlo.add %42, %41 : tensor<2xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %45 = stablehlo.divide %44, %43 : tensor<2xf32>
    %cst_7 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %47 = stablehlo.multiply %46, %45 : tensor<2xf32>
    %48 = stablehlo.add %39, %47 : tensor<2xf32>
    return %48 : tensor<2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<2xf32>) -> (tensor<3xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}, tensor<2xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<3xi32>
    %1 = stablehlo.convert %0 : (tensor<3xi32>) -> tensor<3xf32>
    %2 = stablehlo.add %arg1, %1 : tensor<3xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %5 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %6 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %7 = stablehlo.subtract %5, %6 : tensor<3x3xf32>
    %8 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %9 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %11 = stablehlo.add %8, %10 : tensor<3x3xi32>
    %12 = stablehlo.compare EQ, %11, %9, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %13 = stablehlo.convert %12 : (tensor<3x3xi1>) -> tensor<3x3xf32>
    %14 = stablehlo.add %7, %13 : tensor<3x3xf32>
    %15 = stablehlo.transpose %14, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %16 = stablehlo.reshape %15 : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %17 = stablehlo.slice %16 [0:2, 0:3] : (tensor<3x3xf32>) -> tensor<2x3xf32>
    %18 = stablehlo.slice %16 [2:3, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.pad %18, %cst, low = [0, 0], high = [1, 0], interior = [0, 0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    %20 = stablehlo.multiply %17, %19 : tensor<2x3xf32>
    %21 = stablehlo.slice %20 [0:1, 0:3] : (tensor<2x3xf32>) -> tensor<1x3xf32>
    %22 = stablehlo.slice %20 [1:2, 0:3] : (tensor<2x3xf32>) -> tensor<1x3xf32>
    %23 = stablehlo.multiply %21, %22 : tensor<1x3xf32>
    %24 = stablehlo.reshape %23 : (tensor<1x3xf32>) -> tensor<3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %26 = stablehlo.divide %25, %24 : tensor<3xf32>
    %27 = stablehlo.multiply %24, %24 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %29 = stablehlo.divide %28, %27 : tensor<3xf32>
    %30 = stablehlo.abs %26 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %32 = stablehlo.compare GE, %26, %31, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %33 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %34 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %35 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x3xf32>
    %36 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<2x3xf32>
    %37 = stablehlo.subtract %35, %36 : tensor<2x3xf32>
    %38 = stablehlo.multiply %37, %37 : tensor<2x3xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %40 = stablehlo.multiply %39, %37 : tensor<2x3xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %42 = stablehlo.add %38, %41 : tensor<2x3xf32>
    %43 = stablehlo.broadcast_in_dim %30, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<2x3xf32>
    %45 = stablehlo.divide %44, %42 : tensor<2x3xf32>
    %46 = stablehlo.multiply %42, %42 : tensor<2x3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %48 = stablehlo.divide %47, %46 : tensor<2x3xf32>
    %49 = stablehlo.dot_general %45, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.reduce(%45 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
    %51 = stablehlo.divide %49, %50 : tensor<2xf32>
    %52 = stablehlo.multiply %50, %50 : tensor<2xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %54 = stablehlo.divide %53, %52 : tensor<2xf32>
    %55 = stablehlo.multiply %51, %51 : tensor<2xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %57 = stablehlo.multiply %56, %51 : tensor<2xf32>
    %cst_9 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %59 = stablehlo.multiply %58, %55 : tensor<2xf32>
    %60 = stablehlo.exponential %59 : tensor<2xf32>
    %61 = stablehlo.multiply %60, %60 : tensor<2xf32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %63 = stablehlo.multiply %62, %60 : tensor<2xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %65 = stablehlo.subtract %64, %61 : tensor<2xf32>
    %66 = stablehlo.negate %65 : tensor<2xf32>
    %67 = stablehlo.exponential %66 : tensor<2xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %69 = stablehlo.add %68, %67 : tensor<2xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %71 = stablehlo.divide %70, %69 : tensor<2xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %73 = stablehlo.subtract %72, %71 : tensor<2xf32>
    %74 = stablehlo.multiply %71, %73 : tensor<2xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_16 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %77 = stablehlo.multiply %76, %75 : tensor<2xf32>
    %78 = stablehlo.multiply %77, %74 : tensor<2xf32>
    %79 = stablehlo.add %75, %78 : tensor<2xf32>
    %80 = stablehlo.negate %79 : tensor<2xf32>
    %81 = stablehlo.multiply %80, %63 : tensor<2xf32>
    %82 = stablehlo.multiply %81, %60 : tensor<2xf32>
    %cst_17 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %84 = stablehlo.multiply %83, %82 : tensor<2xf32>
    %85 = stablehlo.multiply %84, %57 : tensor<2xf32>
    %86 = stablehlo.multiply %85, %54 : tensor<2xf32>
    %87 = stablehlo.multiply %86, %49 : tensor<2xf32>
    %88 = stablehlo.negate %87 : tensor<2xf32>
    %89 = stablehlo.divide %85, %50 : tensor<2xf32>
    %90 = stablehlo.broadcast_in_dim %88, dims = [0] : (tensor<2xf32>) -> tensor<2x3xf32>
    %91 = stablehlo.dot_general %89, %45, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x3xf32>) -> tensor<3xf32>
    %92 = stablehlo.dot_general %89, %arg0, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<3xf32>) -> tensor<2x3xf32>
    %93 = stablehlo.add %90, %92 : tensor<2x3xf32>
    %94 = stablehlo.multiply %93, %48 : tensor<2x3xf32>
    %95 = stablehlo.broadcast_in_dim %43, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<2x3xf32>
    %96 = stablehlo.multiply %94, %95 : tensor<2x3xf32>
    %97 = stablehlo.negate %96 : tensor<2x3xf32>
    %98 = stablehlo.divide %93, %42 : tensor<2x3xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.reduce(%98 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<3xf32>
    %100 = stablehlo.reshape %99 : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %101 = stablehlo.reduce(%100 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %102 = stablehlo.multiply %97, %40 : tensor<2x3xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %103 = stablehlo.reduce(%102 init: %cst_20) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
    %104 = stablehlo.reshape %103 : (tensor<2xf32>) -> tensor<2x1xf32>
    %105 = stablehlo.negate %102 : tensor<2x3xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %106 = stablehlo.reduce(%105 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<3xf32>
    %107 = stablehlo.reshape %106 : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %108 = stablehlo.reduce(%107 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %109 = stablehlo.reduce(%104 init: %cst_23) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %111 = stablehlo.select %32, %110, %101 : tensor<3xi1>, tensor<3xf32>
    %112 = stablehlo.select %32, %101, %110 : tensor<3xi1>, tensor<3xf32>
    %113 = stablehlo.negate %111 : tensor<3xf32>
    %114 = stablehlo.add %112, %113 : tensor<3xf32>
    %115 = stablehlo.multiply %114, %29 : tensor<3xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %117 = stablehlo.multiply %115, %116 : tensor<3xf32>
    %118 = stablehlo.negate %117 : tensor<3xf32>
    %119 = stablehlo.broadcast_in_dim %118, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %120 = stablehlo.multiply %21, %119 : tensor<1x3xf32>
    %121 = stablehlo.multiply %119, %22 : tensor<1x3xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %122 = stablehlo.pad %120, %cst_26, low = [1, 0], high = [0, 0], interior = [0, 0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %123 = stablehlo.pad %121, %cst_27, low = [0, 0], high = [1, 0], interior = [0, 0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    %124 = stablehlo.add %122, %123 : tensor<2x3xf32>
    %125 = stablehlo.multiply %17, %124 : tensor<2x3xf32>
    %126 = stablehlo.multiply %124, %19 : tensor<2x3xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %127 = stablehlo.pad %125, %cst_28, low = [0, 0], high = [-1, 0], interior = [0, 0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<1x3xf32>
    %128 = stablehlo.slice %127 [0:1, 0:3] : (tensor<1x3xf32>) -> tensor<1x3xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %129 = stablehlo.pad %128, %cst_29, low = [2, 0], high = [0, 0], interior = [0, 0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3x3xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %130 = stablehlo.pad %126, %cst_30, low = [0, 0], high = [1, 0], interior = [0, 0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<3x3xf32>
    %131 = stablehlo.add %129, %130 : tensor<3x3xf32>
    %132 = stablehlo.transpose %131, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %133 = stablehlo.reduce(%132 init: %cst_31) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %134 = stablehlo.reshape %133 : (tensor<3xf32>) -> tensor<3x1xf32>
    %135 = stablehlo.negate %132 : tensor<3x3xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %136 = stablehlo.reduce(%135 init: %cst_32) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %137 = stablehlo.reshape %136 : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %138 = stablehlo.reduce(%137 init: %cst_33) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %139 = stablehlo.add %108, %138 : tensor<3xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %140 = stablehlo.reduce(%134 init: %cst_34) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    %141 = stablehlo.add %139, %140 : tensor<3xf32>
    return %91, %141, %109 : tensor<3xf32>, tensor<3xf32>, tensor<2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
