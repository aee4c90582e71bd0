// import jax
// import jax.numpy as jnp
//
//
// def compute_soft_lookup(queries, k, values, residual):
//     deviation = queries - 0.1
//     abs_x = jnp.abs(values)
//
//     def attend_one(one_q):
//         scaled = k @ one_q * 0.5
//         probs = jax.nn.softmax(scaled, axis=-1)
//         projected = probs @ abs_x
//         product = jnp.sin(one_q) * jnp.sin(projected)
//         return (0.7 * product + 0.58) * product + 0.42
//
//     out = jax.vmap(attend_one)(deviation)
//     shifted = out + 0.26 * jnp.cos(out)
//     s = shifted + jnp.cos(residual)
//     return 0.3 * jnp.sqrt(jnp.sum(s**2) + 0.25)
//
//   queries: float32[2, 4] in [-1, 1]
//   k: float32[3, 4] in [-1.5, 1.5]
//   values: float32[3, 4] in [-1.5, 1.5]
//   residual: float32[1, 4] in [0.5, 2]
// -----
// forward, cpu
module @jit_compute_soft_lookup attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4xf32>, %arg1: tensor<3x4xf32>, %arg2: tensor<3x4xf32>, %arg3: tensor<1x4xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %1 = stablehlo.subtract %arg0, %0 : tensor<2x4xf32>
    %2 = stablehlo.abs %arg2 : tensor<3x4xf32>
    %3 = stablehlo.dot_general %arg1, %1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<2x4xf32>) -> tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %5 = stablehlo.multiply %3, %4 : tensor<3x2xf32>
    %cst_1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %6 = stablehlo.reduce(%5 init: %cst_1) applies stablehlo.maximum across dimensions = [0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_2 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %8 = stablehlo.maximum %7, %6 : tensor<2xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %10 = stablehlo.transpose %5, dims = [1, 0] : (tensor<3x2xf32>) -> tensor<2x3xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x3xf32>
    %12 = stablehlo.subtract %10, %11 : tensor<2x3xf32>
    %13 = stablehlo.exponential %12 : tensor<2x3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%13 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x3xf32>
    %17 = stablehlo.divide %13, %16 : tensor<2x3xf32>
    %18 = stablehlo.dot_general %17, %2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
    %19 = stablehlo.sine %1 : tensor<2x4xf32>
    %20 = stablehlo.sine %18 : tensor<2x4xf32>
    %21 = stablehlo.multiply %19, %20 : tensor<2x4xf32>
    %cst_4 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<2x4xf32>
    %cst_5 = stablehlo.constant dense<5.800000e-01> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %25 = stablehlo.add %23, %24 : tensor<2x4xf32>
    %26 = stablehlo.multiply %25, %21 : tensor<2x4xf32>
    %cst_6 = stablehlo.constant dense<4.200000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %28 = stablehlo.add %26, %27 : tensor<2x4xf32>
    %29 = stablehlo.cosine %28 : tensor<2x4xf32>
    %cst_7 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %31 = stablehlo.multiply %30, %29 : tensor<2x4xf32>
    %32 = stablehlo.add %28, %31 : tensor<2x4xf32>
    %33 = stablehlo.cosine %arg3 : tensor<1x4xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<2x4xf32>
    %35 = stablehlo.add %32, %34 : tensor<2x4xf32>
    %36 = stablehlo.multiply %35, %35 : tensor<2x4xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.reduce(%36 init: %cst_8) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %38 = stablehlo.add %37, %cst_9 : tensor<f32>
    %39 = stablehlo.sqrt %38 : tensor<f32>
    %cst_10 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %40 = stablehlo.multiply %cst_10, %39 : tensor<f32>
    return %40 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4xf32>, %arg1: tensor<3x4xf32>, %arg2: tensor<3x4xf32>, %arg3: tensor<1x4xf32>) -> (tensor<2x4xf32> {jax.result_info = "result[0]"}, tensor<3x4xf32> {jax.result_info = "result[1]"}, tensor<3x4xf32> {jax.result_info = "result[2]"}, tensor<1x4xf32> {jax.result_info = "result[3]"}) {
    %cst = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %1 = stablehlo.subtract %arg0, %0 : tensor<2x4xf32>
    %2 = stablehlo.abs %arg2 : tensor<3x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %4 = stablehlo.compare GE, %arg2, %3, FLOAT : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xi1>
    %5 = stablehlo.dot_general %arg1, %1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<2x4xf32>) -> tensor<3x2xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %7 = stablehlo.multiply %5, %6 : tensor<3x2xf32>
    %cst_2 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst_2) applies stablehlo.maximum across dimensions = [0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %10 = stablehlo.maximum %9, %8 : tensor<2xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %12 = stablehlo.transpose %7, dims = [1, 0] : (tensor<3x2xf32>) -> tensor<2x3xf32>
    %13 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x3xf32>
    %14 = stablehlo.subtract %12, %13 : tensor<2x3xf32>
    %15 = stablehlo.exponential %14 : tensor<2x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%15 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x3xf32>
    %19 = stablehlo.divide %15, %18 : tensor<2x3xf32>
    %20 = stablehlo.multiply %17, %17 : tensor<2x1xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %22 = stablehlo.divide %21, %20 : tensor<2x1xf32>
    %23 = stablehlo.dot_general %19, %2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
    %24 = stablehlo.sine %1 : tensor<2x4xf32>
    %25 = stablehlo.cosine %1 : tensor<2x4xf32>
    %26 = stablehlo.sine %23 : tensor<2x4xf32>
    %27 = stablehlo.cosine %23 : tensor<2x4xf32>
    %28 = stablehlo.multiply %24, %26 : tensor<2x4xf32>
    %cst_6 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %30 = stablehlo.multiply %29, %28 : tensor<2x4xf32>
    %cst_7 = stablehlo.constant dense<5.800000e-01> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %32 = stablehlo.add %30, %31 : tensor<2x4xf32>
    %33 = stablehlo.multiply %32, %28 : tensor<2x4xf32>
    %cst_8 = stablehlo.constant dense<4.200000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %35 = stablehlo.add %33, %34 : tensor<2x4xf32>
    %36 = stablehlo.cosine %35 : tensor<2x4xf32>
    %37 = stablehlo.sine %35 : tensor<2x4xf32>
    %cst_9 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %39 = stablehlo.multiply %38, %36 : tensor<2x4xf32>
    %40 = stablehlo.add %35, %39 : tensor<2x4xf32>
    %41 = stablehlo.cosine %arg3 : tensor<1x4xf32>
    %42 = stablehlo.sine %arg3 : tensor<1x4xf32>
    %43 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<2x4xf32>
    %44 = stablehlo.add %40, %43 : tensor<2x4xf32>
    %45 = stablehlo.multiply %44, %44 : tensor<2x4xf32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %47 = stablehlo.multiply %46, %44 : tensor<2x4xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.reduce(%45 init: %cst_11) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_12 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %49 = stablehlo.add %48, %cst_12 : tensor<f32>
    %50 = stablehlo.sqrt %49 : tensor<f32>
    %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %51 = stablehlo.divide %cst_13, %50 : tensor<f32>
    %cst_14 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %52 = stablehlo.multiply %cst_14, %cst_15 : tensor<f32>
    %53 = stablehlo.multiply %52, %51 : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %55 = stablehlo.multiply %54, %47 : tensor<2x4xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.reduce(%55 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<2x4xf32>, tensor<f32>) -> tensor<4xf32>
    %57 = stablehlo.reshape %56 : (tensor<4xf32>) -> tensor<1x4xf32>
    %58 = stablehlo.negate %57 : tensor<1x4xf32>
    %59 = stablehlo.multiply %58, %42 : tensor<1x4xf32>
    %cst_17 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %61 = stablehlo.multiply %60, %55 : tensor<2x4xf32>
    %62 = stablehlo.negate %61 : tensor<2x4xf32>
    %63 = stablehlo.multiply %62, %37 : tensor<2x4xf32>
    %64 = stablehlo.add %55, %63 : tensor<2x4xf32>
    %65 = stablehlo.multiply %32, %64 : tensor<2x4xf32>
    %66 = stablehlo.multiply %64, %28 : tensor<2x4xf32>
    %cst_18 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %68 = stablehlo.multiply %67, %66 : tensor<2x4xf32>
    %69 = stablehlo.add %65, %68 : tensor<2x4xf32>
    %70 = stablehlo.multiply %24, %69 : tensor<2x4xf32>
    %71 = stablehlo.multiply %69, %26 : tensor<2x4xf32>
    %72 = stablehlo.multiply %70, %27 : tensor<2x4xf32>
    %73 = stablehlo.multiply %71, %25 : tensor<2x4xf32>
    %74 = stablehlo.dot_general %72, %19, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<2x3xf32>) -> tensor<4x3xf32>
    %75 = stablehlo.transpose %74, dims = [1, 0] : (tensor<4x3xf32>) -> tensor<3x4xf32>
    %76 = stablehlo.dot_general %72, %2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<3x4xf32>) -> tensor<2x3xf32>
    %77 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x3xf32>
    %78 = stablehlo.multiply %76, %77 : tensor<2x3xf32>
    %79 = stablehlo.multiply %78, %15 : tensor<2x3xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %80 = stablehlo.reduce(%79 init: %cst_19) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
    %81 = stablehlo.reshape %80 : (tensor<2xf32>) -> tensor<2x1xf32>
    %82 = stablehlo.negate %81 : tensor<2x1xf32>
    %83 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x3xf32>
    %84 = stablehlo.divide %76, %83 : tensor<2x3xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.reduce(%82 init: %cst_20) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf32>, tensor<f32>) -> tensor<2xf32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [0] : (tensor<2xf32>) -> tensor<2x3xf32>
    %87 = stablehlo.add %84, %86 : tensor<2x3xf32>
    %88 = stablehlo.multiply %87, %15 : tensor<2x3xf32>
    %89 = stablehlo.transpose %88, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
    %cst_21 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %91 = stablehlo.multiply %89, %90 : tensor<3x2xf32>
    %92 = stablehlo.dot_general %91, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x2xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
    %93 = stablehlo.add %73, %92 : tensor<2x4xf32>
    %94 = stablehlo.dot_general %91, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x2xf32>, tensor<2x4xf32>) -> tensor<3x4xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %96 = stablehlo.select %4, %95, %75 : tensor<3x4xi1>, tensor<3x4xf32>
    %97 = stablehlo.select %4, %75, %95 : tensor<3x4xi1>, tensor<3x4xf32>
    %98 = stablehlo.negate %96 : tensor<3x4xf32>
    %99 = stablehlo.add %97, %98 : tensor<3x4xf32>
    return %93, %94, %99, %59 : tensor<2x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<1x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
