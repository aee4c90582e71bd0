// import jax
// import jax.numpy as jnp
//
//
// def normalized_nbody_energy_kernel(bodies, velocities, weight):
//     def pull(pos):
//         sep = pos[None, :, :] - pos[:, None, :]
//         r2 = jnp.sum(sep**2, axis=-1) + 0.49
//         pulls = weight[None, :] * (1.0 / (r2 + 0.57))
//         return jnp.einsum("ij,ijd->id", pulls, sep)
//
//     new_v = velocities + 0.05 * pull(bodies)
//     total = (0.77 * new_v + 1.162) * new_v + 0.328
//     activated = jnp.tanh(total)
//     x_next = bodies + 0.05 * activated
//     energy = 0.5 * weight * jnp.sum(activated**2, axis=-1)
//     summed = jnp.sum(jax.nn.sigmoid(x_next), axis=-1)
//     angle = jnp.arctan2(summed, 1.681 + jnp.abs(energy))
//     return jnp.square(angle)
//
//   bodies: float32[4, 2] in [-3, 3]
//   velocities: float32[4, 2] in [-1, 1]
//   weight: float32[4] in [0.4, 1.5]
// -----
// forward, cpu
module @jit_normalized_nbody_energy_kernel attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x2xf32>, %arg1: tensor<4x2xf32>, %arg2: tensor<4xf32>) -> (tensor<4xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [1, 2] : (tensor<4x2xf32>) -> tensor<1x4x2xf32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [0, 2] : (tensor<4x2xf32>) -> tensor<4x1x2xf32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<1x4x2xf32>) -> tensor<4x4x2xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<4x1x2xf32>) -> tensor<4x4x2xf32>
    %4 = stablehlo.subtract %2, %3 : tensor<4x4x2xf32>
    %5 = stablehlo.multiply %4, %4 : tensor<4x4x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.reduce(%5 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x4x2xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_0 = stablehlo.constant dense<4.900000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %8 = stablehlo.add %6, %7 : tensor<4x4xf32>
    %9 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %cst_1 = stablehlo.constant dense<5.700000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %11 = stablehlo.add %8, %10 : tensor<4x4xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %13 = stablehlo.divide %12, %11 : tensor<4x4xf32>
    %14 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
    %15 = stablehlo.multiply %14, %13 : tensor<4x4xf32>
    %16 = stablehlo.dot_general %15, %4, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4x2xf32>) -> tensor<4x2xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<4x2xf32>
    %19 = stablehlo.add %arg1, %18 : tensor<4x2xf32>
    %cst_4 = stablehlo.constant dense<0.76999998> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<4x2xf32>
    %cst_5 = stablehlo.constant dense<1.162000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %23 = stablehlo.add %21, %22 : tensor<4x2xf32>
    %24 = stablehlo.multiply %23, %19 : tensor<4x2xf32>
    %cst_6 = stablehlo.constant dense<3.280000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %26 = stablehlo.add %24, %25 : tensor<4x2xf32>
    %27 = stablehlo.tanh %26 : tensor<4x2xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %29 = stablehlo.multiply %28, %27 : tensor<4x2xf32>
    %30 = stablehlo.add %arg0, %29 : tensor<4x2xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %32 = stablehlo.multiply %31, %arg2 : tensor<4xf32>
    %33 = stablehlo.multiply %27, %27 : tensor<4x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.reduce(%33 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<4x2xf32>, tensor<f32>) -> tensor<4xf32>
    %35 = stablehlo.multiply %32, %34 : tensor<4xf32>
    %36 = stablehlo.negate %30 : tensor<4x2xf32>
    %37 = stablehlo.exponential %36 : tensor<4x2xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %39 = stablehlo.add %38, %37 : tensor<4x2xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %41 = stablehlo.divide %40, %39 : tensor<4x2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.reduce(%41 init: %cst_12) applies stablehlo.add across dimensions = [1] : (tensor<4x2xf32>, tensor<f32>) -> tensor<4xf32>
    %43 = stablehlo.abs %35 : tensor<4xf32>
    %cst_13 = stablehlo.constant dense<1.681000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %45 = stablehlo.add %44, %43 : tensor<4xf32>
    %46 = stablehlo.atan2 %42, %45 : tensor<4xf32>
    %47 = chlo.square %46 : tensor<4xf32> -> tensor<4xf32>
    return %47 : tensor<4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x2xf32>, %arg1: tensor<4x2xf32>, %arg2: tensor<4xf32>) -> (tensor<4x2xf32> {jax.result_info = "result[0]"}, tensor<4x2xf32> {jax.result_info = "result[1]"}, tensor<4xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [1, 2] : (tensor<4x2xf32>) -> tensor<1x4x2xf32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [0, 2] : (tensor<4x2xf32>) -> tensor<4x1x2xf32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<1x4x2xf32>) -> tensor<4x4x2xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<4x1x2xf32>) -> tensor<4x4x2xf32>
    %4 = stablehlo.subtract %2, %3 : tensor<4x4x2xf32>
    %5 = stablehlo.multiply %4, %4 : tensor<4x4x2xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4x2xf32>
    %7 = stablehlo.multiply %6, %4 : tensor<4x4x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%5 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<4x4x2xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_1 = stablehlo.constant dense<4.900000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %10 = stablehlo.add %8, %9 : tensor<4x4xf32>
    %11 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %cst_2 = stablehlo.constant dense<5.700000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %13 = stablehlo.add %10, %12 : tensor<4x4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %15 = stablehlo.divide %14, %13 : tensor<4x4xf32>
    %16 = stablehlo.multiply %13, %13 : tensor<4x4xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %18 = stablehlo.divide %17, %16 : tensor<4x4xf32>
    %19 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
    %20 = stablehlo.multiply %19, %15 : tensor<4x4xf32>
    %21 = stablehlo.dot_general %20, %4, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4x4x2xf32>) -> tensor<4x2xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<4x2xf32>
    %24 = stablehlo.add %arg1, %23 : tensor<4x2xf32>
    %cst_6 = stablehlo.constant dense<0.76999998> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %26 = stablehlo.multiply %25, %24 : tensor<4x2xf32>
    %cst_7 = stablehlo.constant dense<1.162000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %28 = stablehlo.add %26, %27 : tensor<4x2xf32>
    %29 = stablehlo.multiply %28, %24 : tensor<4x2xf32>
    %cst_8 = stablehlo.constant dense<3.280000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %31 = stablehlo.add %29, %30 : tensor<4x2xf32>
    %32 = stablehlo.tanh %31 : tensor<4x2xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %34 = stablehlo.subtract %33, %32 : tensor<4x2xf32>
    %cst_10 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %36 = stablehlo.multiply %35, %32 : tensor<4x2xf32>
    %37 = stablehlo.add %arg0, %36 : tensor<4x2xf32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %39 = stablehlo.multiply %38, %arg2 : tensor<4xf32>
    %40 = stablehlo.multiply %32, %32 : tensor<4x2xf32>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %42 = stablehlo.multiply %41, %32 : tensor<4x2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.reduce(%40 init: %cst_13) applies stablehlo.add across dimensions = [1] : (tensor<4x2xf32>, tensor<f32>) -> tensor<4xf32>
    %44 = stablehlo.multiply %39, %43 : tensor<4xf32>
    %45 = stablehlo.negate %37 : tensor<4x2xf32>
    %46 = stablehlo.exponential %45 : tensor<4x2xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %48 = stablehlo.add %47, %46 : tensor<4x2xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %50 = stablehlo.divide %49, %48 : tensor<4x2xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %52 = stablehlo.subtract %51, %50 : tensor<4x2xf32>
    %53 = stablehlo.multiply %50, %52 : tensor<4x2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.reduce(%50 init: %cst_17) applies stablehlo.add across dimensions = [1] : (tensor<4x2xf32>, tensor<f32>) -> tensor<4xf32>
    %55 = stablehlo.abs %44 : tensor<4xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %57 = stablehlo.compare GE, %44, %56, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_19 = stablehlo.constant dense<1.681000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %59 = stablehlo.add %58, %55 : tensor<4xf32>
    %60 = stablehlo.atan2 %54, %59 : tensor<4xf32>
    %61 = chlo.square %54 : tensor<4xf32> -> tensor<4xf32>
    %62 = chlo.square %59 : tensor<4xf32> -> tensor<4xf32>
    %63 = stablehlo.add %61, %62 : tensor<4xf32>
    %64 = stablehlo.divide %59, %63 : tensor<4xf32>
    %65 = stablehlo.negate %54 : tensor<4xf32>
    %66 = chlo.square %54 : tensor<4xf32> -> tensor<4xf32>
    %67 = chlo.square %59 : tensor<4xf32> -> tensor<4xf32>
    %68 = stablehlo.add %66, %67 : tensor<4xf32>
    %69 = stablehlo.divide %65, %68 : tensor<4xf32>
    %70 = chlo.square %60 : tensor<4xf32> -> tensor<4xf32>
    %cst_20 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %72 = stablehlo.multiply %71, %60 : tensor<4xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.reduce(%70 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %75 = stablehlo.multiply %74, %72 : tensor<4xf32>
    %76 = stablehlo.multiply %75, %69 : tensor<4xf32>
    %77 = stablehlo.multiply %75, %64 : tensor<4xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %79 = stablehlo.select %57, %78, %76 : tensor<4xi1>, tensor<4xf32>
    %80 = stablehlo.select %57, %76, %78 : tensor<4xi1>, tensor<4xf32>
    %81 = stablehlo.negate %79 : tensor<4xf32>
    %82 = stablehlo.add %80, %81 : tensor<4xf32>
    %83 = stablehlo.broadcast_in_dim %77, dims = [0] : (tensor<4xf32>) -> tensor<4x2xf32>
    %84 = stablehlo.multiply %83, %53 : tensor<4x2xf32>
    %85 = stablehlo.multiply %39, %82 : tensor<4xf32>
    %86 = stablehlo.multiply %82, %43 : tensor<4xf32>
    %87 = stablehlo.broadcast_in_dim %85, dims = [0] : (tensor<4xf32>) -> tensor<4x2xf32>
    %88 = stablehlo.multiply %87, %42 : tensor<4x2xf32>
    %cst_24 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %90 = stablehlo.multiply %89, %86 : tensor<4xf32>
    %cst_25 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %92 = stablehlo.multiply %91, %84 : tensor<4x2xf32>
    %93 = stablehlo.add %88, %92 : tensor<4x2xf32>
    %94 = stablehlo.multiply %93, %34 : tensor<4x2xf32>
    %95 = stablehlo.multiply %94, %32 : tensor<4x2xf32>
    %96 = stablehlo.add %94, %95 : tensor<4x2xf32>
    %97 = stablehlo.multiply %28, %96 : tensor<4x2xf32>
    %98 = stablehlo.multiply %96, %24 : tensor<4x2xf32>
    %cst_26 = stablehlo.constant dense<0.76999998> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %100 = stablehlo.multiply %99, %98 : tensor<4x2xf32>
    %101 = stablehlo.add %97, %100 : tensor<4x2xf32>
    %cst_27 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %103 = stablehlo.multiply %102, %101 : tensor<4x2xf32>
    %104 = stablehlo.dot_general %103, %20, batching_dims = [0] x [0], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4x2xf32>, tensor<4x4xf32>) -> tensor<4x2x4xf32>
    %105 = stablehlo.transpose %104, dims = [0, 2, 1] : (tensor<4x2x4xf32>) -> tensor<4x4x2xf32>
    %106 = stablehlo.dot_general %103, %4, batching_dims = [0] x [0], contracting_dims = [1] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x2xf32>, tensor<4x4x2xf32>) -> tensor<4x4xf32>
    %107 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
    %108 = stablehlo.multiply %107, %106 : tensor<4x4xf32>
    %109 = stablehlo.multiply %106, %15 : tensor<4x4xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %110 = stablehlo.reduce(%109 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
    %111 = stablehlo.reshape %110 : (tensor<4xf32>) -> tensor<1x4xf32>
    %112 = stablehlo.multiply %108, %18 : tensor<4x4xf32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %114 = stablehlo.multiply %112, %113 : tensor<4x4xf32>
    %115 = stablehlo.negate %114 : tensor<4x4xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %116 = stablehlo.reduce(%111 init: %cst_30) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<4xf32>
    %117 = stablehlo.add %90, %116 : tensor<4xf32>
    %118 = stablehlo.broadcast_in_dim %115, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x2xf32>
    %119 = stablehlo.multiply %118, %7 : tensor<4x4x2xf32>
    %120 = stablehlo.add %105, %119 : tensor<4x4x2xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %121 = stablehlo.reduce(%120 init: %cst_31) applies stablehlo.add across dimensions = [0] : (tensor<4x4x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %122 = stablehlo.reshape %121 : (tensor<4x2xf32>) -> tensor<1x4x2xf32>
    %123 = stablehlo.negate %120 : tensor<4x4x2xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %124 = stablehlo.reduce(%123 init: %cst_32) applies stablehlo.add across dimensions = [1] : (tensor<4x4x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %125 = stablehlo.reshape %124 : (tensor<4x2xf32>) -> tensor<4x1x2xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %126 = stablehlo.reduce(%125 init: %cst_33) applies stablehlo.add across dimensions = [1] : (tensor<4x1x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %127 = stablehlo.add %84, %126 : tensor<4x2xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %128 = stablehlo.reduce(%122 init: %cst_34) applies stablehlo.add across dimensions = [0] : (tensor<1x4x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %129 = stablehlo.add %127, %128 : tensor<4x2xf32>
    return %129, %101, %117 : tensor<4x2xf32>, tensor<4x2xf32>, tensor<4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
