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
//     summed = jnp.sum(jax.nn.soft_sign(x_next), axis=-1)
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
    %36 = call @soft_sign(%30) : (tensor<4x2xf32>) -> tensor<4x2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.reduce(%36 init: %cst_10) applies stablehlo.add across dimensions = [1] : (tensor<4x2xf32>, tensor<f32>) -> tensor<4xf32>
    %38 = stablehlo.abs %35 : tensor<4xf32>
    %cst_11 = stablehlo.constant dense<1.681000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %40 = stablehlo.add %39, %38 : tensor<4xf32>
    %41 = stablehlo.atan2 %37, %40 : tensor<4xf32>
    %42 = chlo.square %41 : tensor<4xf32> -> tensor<4xf32>
    return %42 : tensor<4xf32>
  }
  func.func private @soft_sign(%arg0: tensor<4x2xf32>) -> tensor<4x2xf32> {
    %0 = stablehlo.abs %arg0 : tensor<4x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %2 = stablehlo.add %0, %1 : tensor<4x2xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<4x2xf32>
    return %3 : tensor<4x2xf32>
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
    %34 = stablehlo.add %33, %32 : tensor<4x2xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %36 = stablehlo.subtract %35, %32 : tensor<4x2xf32>
    %37 = stablehlo.multiply %34, %36 : tensor<4x2xf32>
    %cst_11 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %39 = stablehlo.multiply %38, %32 : tensor<4x2xf32>
    %40 = stablehlo.add %arg0, %39 : tensor<4x2xf32>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %42 = stablehlo.multiply %41, %arg2 : tensor<4xf32>
    %43 = stablehlo.multiply %32, %32 : tensor<4x2xf32>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %45 = stablehlo.multiply %44, %32 : tensor<4x2xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.reduce(%43 init: %cst_14) applies stablehlo.add across dimensions = [1] : (tensor<4x2xf32>, tensor<f32>) -> tensor<4xf32>
    %47 = stablehlo.multiply %42, %46 : tensor<4xf32>
    %48:4 = call @soft_sign(%40) : (tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>)
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.reduce(%48#0 init: %cst_15) applies stablehlo.add across dimensions = [1] : (tensor<4x2xf32>, tensor<f32>) -> tensor<4xf32>
    %50 = stablehlo.abs %47 : tensor<4xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %52 = stablehlo.compare GE, %47, %51, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_17 = stablehlo.constant dense<1.681000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %54 = stablehlo.add %53, %50 : tensor<4xf32>
    %55 = stablehlo.atan2 %49, %54 : tensor<4xf32>
    %56 = chlo.square %49 : tensor<4xf32> -> tensor<4xf32>
    %57 = chlo.square %54 : tensor<4xf32> -> tensor<4xf32>
    %58 = stablehlo.add %56, %57 : tensor<4xf32>
    %59 = stablehlo.divide %54, %58 : tensor<4xf32>
    %60 = stablehlo.negate %49 : tensor<4xf32>
    %61 = chlo.square %49 : tensor<4xf32> -> tensor<4xf32>
    %62 = chlo.square %54 : tensor<4xf32> -> tensor<4xf32>
    %63 = stablehlo.add %61, %62 : tensor<4xf32>
    %64 = stablehlo.divide %60, %63 : tensor<4xf32>
    %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %66 = stablehlo.multiply %65, %55 : tensor<4xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %68 = stablehlo.multiply %67, %66 : tensor<4xf32>
    %69 = stablehlo.multiply %68, %64 : tensor<4xf32>
    %70 = stablehlo.multiply %68, %59 : tensor<4xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %72 = stablehlo.select %52, %71, %69 : tensor<4xi1>, tensor<4xf32>
    %73 = stablehlo.select %52, %69, %71 : tensor<4xi1>, tensor<4xf32>
    %74 = stablehlo.negate %72 : tensor<4xf32>
    %75 = stablehlo.add %73, %74 : tensor<4xf32>
    %76 = stablehlo.broadcast_in_dim %70, dims = [0] : (tensor<4xf32>) -> tensor<4x2xf32>
    %77 = call @soft_sign_0(%48#1, %48#2, %40, %48#3, %76) : (tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xf32>
    %78 = stablehlo.multiply %42, %75 : tensor<4xf32>
    %79 = stablehlo.multiply %75, %46 : tensor<4xf32>
    %80 = stablehlo.broadcast_in_dim %78, dims = [0] : (tensor<4xf32>) -> tensor<4x2xf32>
    %81 = stablehlo.multiply %80, %45 : tensor<4x2xf32>
    %cst_21 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %83 = stablehlo.multiply %82, %79 : tensor<4xf32>
    %cst_22 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %85 = stablehlo.multiply %84, %77 : tensor<4x2xf32>
    %86 = stablehlo.add %81, %85 : tensor<4x2xf32>
    %87 = stablehlo.multiply %86, %37 : tensor<4x2xf32>
    %88 = stablehlo.multiply %28, %87 : tensor<4x2xf32>
    %89 = stablehlo.multiply %87, %24 : tensor<4x2xf32>
    %cst_23 = stablehlo.constant dense<0.76999998> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %91 = stablehlo.multiply %90, %89 : tensor<4x2xf32>
    %92 = stablehlo.add %88, %91 : tensor<4x2xf32>
    %cst_24 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %94 = stablehlo.multiply %93, %92 : tensor<4x2xf32>
    %95 = stablehlo.dot_general %94, %20, batching_dims = [0] x [0], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4x2xf32>, tensor<4x4xf32>) -> tensor<4x2x4xf32>
    %96 = stablehlo.transpose %95, dims = [0, 2, 1] : (tensor<4x2x4xf32>) -> tensor<4x4x2xf32>
    %97 = stablehlo.dot_general %94, %4, batching_dims = [0] x [0], contracting_dims = [1] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x2xf32>, tensor<4x4x2xf32>) -> tensor<4x4xf32>
    %98 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
    %99 = stablehlo.multiply %98, %97 : tensor<4x4xf32>
    %100 = stablehlo.multiply %97, %15 : tensor<4x4xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %101 = stablehlo.reduce(%100 init: %cst_25) applies stablehlo.add across dimensions = [0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
    %102 = stablehlo.reshape %101 : (tensor<4xf32>) -> tensor<1x4xf32>
    %103 = stablehlo.multiply %99, %18 : tensor<4x4xf32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %105 = stablehlo.multiply %103, %104 : tensor<4x4xf32>
    %106 = stablehlo.negate %105 : tensor<4x4xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %107 = stablehlo.reduce(%102 init: %cst_27) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<4xf32>
    %108 = stablehlo.add %83, %107 : tensor<4xf32>
    %109 = stablehlo.broadcast_in_dim %106, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x2xf32>
    %110 = stablehlo.multiply %109, %7 : tensor<4x4x2xf32>
    %111 = stablehlo.add %96, %110 : tensor<4x4x2xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %112 = stablehlo.reduce(%111 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<4x4x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %113 = stablehlo.reshape %112 : (tensor<4x2xf32>) -> tensor<1x4x2xf32>
    %114 = stablehlo.negate %111 : tensor<4x4x2xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %115 = stablehlo.reduce(%114 init: %cst_29) applies stablehlo.add across dimensions = [1] : (tensor<4x4x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %116 = stablehlo.reshape %115 : (tensor<4x2xf32>) -> tensor<4x1x2xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %117 = stablehlo.reduce(%116 init: %cst_30) applies stablehlo.add across dimensions = [1] : (tensor<4x1x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %118 = stablehlo.add %77, %117 : tensor<4x2xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %119 = stablehlo.reduce(%113 init: %cst_31) applies stablehlo.add across dimensions = [0] : (tensor<1x4x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %120 = stablehlo.add %118, %119 : tensor<4x2xf32>
    return %120, %92, %108 : tensor<4x2xf32>, tensor<4x2xf32>, tensor<4xf32>
  }
  func.func private @soft_sign(%arg0: tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<4x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %4 = stablehlo.add %0, %3 : tensor<4x2xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<4x2xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<4x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %8 = stablehlo.divide %7, %6 : tensor<4x2xf32>
    return %5, %2, %4, %8 : tensor<4x2xf32>, tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>
  }
  func.func private @soft_sign_0(%arg0: tensor<4x2xi1>, %arg1: tensor<4x2xf32>, %arg2: tensor<4x2xf32>, %arg3: tensor<4x2xf32>, %arg4: tensor<4x2xf32>) -> tensor<4x2xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<4x2xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<4x2xf32>
    %2 = stablehlo.negate %1 : tensor<4x2xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<4x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<4x2xi1>, tensor<4x2xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<4x2xi1>, tensor<4x2xf32>
    %7 = stablehlo.add %3, %6 : tensor<4x2xf32>
    %8 = stablehlo.negate %5 : tensor<4x2xf32>
    %9 = stablehlo.add %7, %8 : tensor<4x2xf32>
    return %9 : tensor<4x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
