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
    %45:4 = call @soft_sign(%37) : (tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>)
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.reduce(%45#0 init: %cst_14) applies stablehlo.add across dimensions = [1] : (tensor<4x2xf32>, tensor<f32>) -> tensor<4xf32>
    %47 = stablehlo.abs %44 : tensor<4xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %49 = stablehlo.compare GE, %44, %48, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_16 = stablehlo.constant dense<1.681000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %51 = stablehlo.add %50, %47 : tensor<4xf32>
    %52 = stablehlo.atan2 %46, %51 : tensor<4xf32>
    %53 = chlo.square %46 : tensor<4xf32> -> tensor<4xf32>
    %54 = chlo.square %51 : tensor<4xf32> -> tensor<4xf32>
    %55 = stablehlo.add %53, %54 : tensor<4xf32>
    %56 = stablehlo.divide %51, %55 : tensor<4xf32>
    %57 = stablehlo.negate %46 : tensor<4xf32>
    %58 = chlo.square %46 : tensor<4xf32> -> tensor<4xf32>
    %59 = chlo.square %51 : tensor<4xf32> -> tensor<4xf32>
    %60 = stablehlo.add %58, %59 : tensor<4xf32>
    %61 = stablehlo.divide %57, %60 : tensor<4xf32>
    %cst_17 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %63 = stablehlo.multiply %62, %52 : tensor<4xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %65 = stablehlo.multiply %64, %63 : tensor<4xf32>
    %66 = stablehlo.multiply %65, %61 : tensor<4xf32>
    %67 = stablehlo.multiply %65, %56 : tensor<4xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %69 = stablehlo.select %49, %68, %66 : tensor<4xi1>, tensor<4xf32>
    %70 = stablehlo.select %49, %66, %68 : tensor<4xi1>, tensor<4xf32>
    %71 = stablehlo.negate %69 : tensor<4xf32>
    %72 = stablehlo.add %70, %71 : tensor<4xf32>
    %73 = stablehlo.broadcast_in_dim %67, dims = [0] : (tensor<4xf32>) -> tensor<4x2xf32>
    %74 = call @soft_sign_0(%45#1, %45#2, %37, %45#3, %73) : (tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xf32>
    %75 = stablehlo.multiply %39, %72 : tensor<4xf32>
    %76 = stablehlo.multiply %72, %43 : tensor<4xf32>
    %77 = stablehlo.broadcast_in_dim %75, dims = [0] : (tensor<4xf32>) -> tensor<4x2xf32>
    %78 = stablehlo.multiply %77, %42 : tensor<4x2xf32>
    %cst_20 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %80 = stablehlo.multiply %79, %76 : tensor<4xf32>
    %cst_21 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %82 = stablehlo.multiply %81, %74 : tensor<4x2xf32>
    %83 = stablehlo.add %78, %82 : tensor<4x2xf32>
    %84 = stablehlo.multiply %83, %34 : tensor<4x2xf32>
    %85 = stablehlo.multiply %84, %32 : tensor<4x2xf32>
    %86 = stablehlo.add %84, %85 : tensor<4x2xf32>
    %87 = stablehlo.multiply %28, %86 : tensor<4x2xf32>
    %88 = stablehlo.multiply %86, %24 : tensor<4x2xf32>
    %cst_22 = stablehlo.constant dense<0.76999998> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %90 = stablehlo.multiply %89, %88 : tensor<4x2xf32>
    %91 = stablehlo.add %87, %90 : tensor<4x2xf32>
    %cst_23 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %93 = stablehlo.multiply %92, %91 : tensor<4x2xf32>
    %94 = stablehlo.dot_general %93, %20, batching_dims = [0] x [0], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4x2xf32>, tensor<4x4xf32>) -> tensor<4x2x4xf32>
    %95 = stablehlo.transpose %94, dims = [0, 2, 1] : (tensor<4x2x4xf32>) -> tensor<4x4x2xf32>
    %96 = stablehlo.dot_general %93, %4, batching_dims = [0] x [0], contracting_dims = [1] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x2xf32>, tensor<4x4x2xf32>) -> tensor<4x4xf32>
    %97 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
    %98 = stablehlo.multiply %97, %96 : tensor<4x4xf32>
    %99 = stablehlo.multiply %96, %15 : tensor<4x4xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.reduce(%99 init: %cst_24) applies stablehlo.add across dimensions = [0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
    %101 = stablehlo.reshape %100 : (tensor<4xf32>) -> tensor<1x4xf32>
    %102 = stablehlo.multiply %98, %18 : tensor<4x4xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %104 = stablehlo.multiply %102, %103 : tensor<4x4xf32>
    %105 = stablehlo.negate %104 : tensor<4x4xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %106 = stablehlo.reduce(%101 init: %cst_26) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<4xf32>
    %107 = stablehlo.add %80, %106 : tensor<4xf32>
    %108 = stablehlo.broadcast_in_dim %105, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x2xf32>
    %109 = stablehlo.multiply %108, %7 : tensor<4x4x2xf32>
    %110 = stablehlo.add %95, %109 : tensor<4x4x2xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %111 = stablehlo.reduce(%110 init: %cst_27) applies stablehlo.add across dimensions = [0] : (tensor<4x4x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %112 = stablehlo.reshape %111 : (tensor<4x2xf32>) -> tensor<1x4x2xf32>
    %113 = stablehlo.negate %110 : tensor<4x4x2xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %114 = stablehlo.reduce(%113 init: %cst_28) applies stablehlo.add across dimensions = [1] : (tensor<4x4x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %115 = stablehlo.reshape %114 : (tensor<4x2xf32>) -> tensor<4x1x2xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %116 = stablehlo.reduce(%115 init: %cst_29) applies stablehlo.add across dimensions = [1] : (tensor<4x1x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %117 = stablehlo.add %74, %116 : tensor<4x2xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.reduce(%112 init: %cst_30) applies stablehlo.add across dimensions = [0] : (tensor<1x4x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %119 = stablehlo.add %117, %118 : tensor<4x2xf32>
    return %119, %91, %107 : tensor<4x2xf32>, tensor<4x2xf32>, tensor<4xf32>
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
