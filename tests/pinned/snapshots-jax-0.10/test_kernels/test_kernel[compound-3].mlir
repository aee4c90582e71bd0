// import jax.numpy as jnp
//
//
// def nbody(bodies, velocities, weight):
//     """Nbody of bodies, velocities and weight."""
//
//     def pull(pos):
//         sep = pos[None, :, :] - pos[:, None, :]
//         d2 = jnp.sum(sep**2, axis=-1) + 0.6
//         piecewise = jnp.where(d2 < 1.25, 1.0 / d2, 0.25 * jnp.log(d2))
//         strength = weight[None, :] * piecewise
//         return jnp.sum(strength[..., None] * sep, axis=1)
//
//     kicked = velocities + 0.05 * pull(bodies)
//     x_next = bodies + 0.05 * kicked
//     v_next = kicked + 0.05 * pull(x_next)
//     return v_next + 0.69 * (x_next - v_next)
//
//   bodies: float32[4, 2] in [-3, 3]
//   velocities: float32[4, 2] in [-1, 1]
//   weight: float32[4] in [0.4, 1.5]
// -----
// forward, cpu
module @jit_nbody attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x2xf32>, %arg1: tensor<4x2xf32>, %arg2: tensor<4xf32>) -> (tensor<4x2xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [1, 2] : (tensor<4x2xf32>) -> tensor<1x4x2xf32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [0, 2] : (tensor<4x2xf32>) -> tensor<4x1x2xf32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<1x4x2xf32>) -> tensor<4x4x2xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<4x1x2xf32>) -> tensor<4x4x2xf32>
    %4 = stablehlo.subtract %2, %3 : tensor<4x4x2xf32>
    %5 = stablehlo.multiply %4, %4 : tensor<4x4x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.reduce(%5 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x4x2xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_0 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %8 = stablehlo.add %6, %7 : tensor<4x4xf32>
    %cst_1 = stablehlo.constant dense<1.250000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %10 = stablehlo.compare LT, %8, %9, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %12 = stablehlo.divide %11, %8 : tensor<4x4xf32>
    %13 = stablehlo.log %8 : tensor<4x4xf32>
    %cst_3 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %15 = stablehlo.multiply %14, %13 : tensor<4x4xf32>
    %16 = call @_where(%10, %12, %15) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %17 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
    %19 = stablehlo.multiply %18, %16 : tensor<4x4xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x1xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1, 2] : (tensor<4x4x1xf32>) -> tensor<4x4x2xf32>
    %22 = stablehlo.multiply %21, %4 : tensor<4x4x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%22 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<4x4x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %25 = stablehlo.multiply %24, %23 : tensor<4x2xf32>
    %26 = stablehlo.add %arg1, %25 : tensor<4x2xf32>
    %cst_6 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %28 = stablehlo.multiply %27, %26 : tensor<4x2xf32>
    %29 = stablehlo.add %arg0, %28 : tensor<4x2xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [1, 2] : (tensor<4x2xf32>) -> tensor<1x4x2xf32>
    %31 = stablehlo.broadcast_in_dim %29, dims = [0, 2] : (tensor<4x2xf32>) -> tensor<4x1x2xf32>
    %32 = stablehlo.broadcast_in_dim %30, dims = [0, 1, 2] : (tensor<1x4x2xf32>) -> tensor<4x4x2xf32>
    %33 = stablehlo.broadcast_in_dim %31, dims = [0, 1, 2] : (tensor<4x1x2xf32>) -> tensor<4x4x2xf32>
    %34 = stablehlo.subtract %32, %33 : tensor<4x4x2xf32>
    %35 = stablehlo.multiply %34, %34 : tensor<4x4x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.reduce(%35 init: %cst_7) applies stablehlo.add across dimensions = [2] : (tensor<4x4x2xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_8 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %38 = stablehlo.add %36, %37 : tensor<4x4xf32>
    %cst_9 = stablehlo.constant dense<1.250000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %40 = stablehlo.compare LT, %38, %39, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %42 = stablehlo.divide %41, %38 : tensor<4x4xf32>
    %43 = stablehlo.log %38 : tensor<4x4xf32>
    %cst_11 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %45 = stablehlo.multiply %44, %43 : tensor<4x4xf32>
    %46 = call @_where(%40, %42, %45) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %47 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
    %49 = stablehlo.multiply %48, %46 : tensor<4x4xf32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x1xf32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2] : (tensor<4x4x1xf32>) -> tensor<4x4x2xf32>
    %52 = stablehlo.multiply %51, %34 : tensor<4x4x2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.reduce(%52 init: %cst_12) applies stablehlo.add across dimensions = [1] : (tensor<4x4x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %cst_13 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %55 = stablehlo.multiply %54, %53 : tensor<4x2xf32>
    %56 = stablehlo.add %26, %55 : tensor<4x2xf32>
    %57 = stablehlo.subtract %29, %56 : tensor<4x2xf32>
    %cst_14 = stablehlo.constant dense<0.689999997> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %59 = stablehlo.multiply %58, %57 : tensor<4x2xf32>
    %60 = stablehlo.add %56, %59 : tensor<4x2xf32>
    return %60 : tensor<4x2xf32>
  }
  func.func private @_where(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x4xi1>, tensor<4x4xf32>
    return %0 : tensor<4x4xf32>
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
    %cst_1 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %10 = stablehlo.add %8, %9 : tensor<4x4xf32>
    %cst_2 = stablehlo.constant dense<1.250000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %12 = stablehlo.compare LT, %10, %11, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %14 = stablehlo.divide %13, %10 : tensor<4x4xf32>
    %15 = stablehlo.multiply %10, %10 : tensor<4x4xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %17 = stablehlo.divide %16, %15 : tensor<4x4xf32>
    %18 = stablehlo.log %10 : tensor<4x4xf32>
    %cst_5 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %20 = stablehlo.multiply %19, %18 : tensor<4x4xf32>
    %21 = call @_where(%12, %14, %20) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %22 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
    %24 = stablehlo.multiply %23, %21 : tensor<4x4xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x1xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1, 2] : (tensor<4x4x1xf32>) -> tensor<4x4x2xf32>
    %27 = stablehlo.multiply %26, %4 : tensor<4x4x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.reduce(%27 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<4x4x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %30 = stablehlo.multiply %29, %28 : tensor<4x2xf32>
    %31 = stablehlo.add %arg1, %30 : tensor<4x2xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<4x2xf32>
    %34 = stablehlo.add %arg0, %33 : tensor<4x2xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [1, 2] : (tensor<4x2xf32>) -> tensor<1x4x2xf32>
    %36 = stablehlo.broadcast_in_dim %34, dims = [0, 2] : (tensor<4x2xf32>) -> tensor<4x1x2xf32>
    %37 = stablehlo.broadcast_in_dim %35, dims = [0, 1, 2] : (tensor<1x4x2xf32>) -> tensor<4x4x2xf32>
    %38 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2] : (tensor<4x1x2xf32>) -> tensor<4x4x2xf32>
    %39 = stablehlo.subtract %37, %38 : tensor<4x4x2xf32>
    %40 = stablehlo.multiply %39, %39 : tensor<4x4x2xf32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x4x2xf32>
    %42 = stablehlo.multiply %41, %39 : tensor<4x4x2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.reduce(%40 init: %cst_10) applies stablehlo.add across dimensions = [2] : (tensor<4x4x2xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_11 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %45 = stablehlo.add %43, %44 : tensor<4x4xf32>
    %cst_12 = stablehlo.constant dense<1.250000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %47 = stablehlo.compare LT, %45, %46, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %49 = stablehlo.divide %48, %45 : tensor<4x4xf32>
    %50 = stablehlo.multiply %45, %45 : tensor<4x4xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %52 = stablehlo.divide %51, %50 : tensor<4x4xf32>
    %53 = stablehlo.log %45 : tensor<4x4xf32>
    %cst_15 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %55 = stablehlo.multiply %54, %53 : tensor<4x4xf32>
    %56 = call @_where(%47, %49, %55) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %57 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
    %59 = stablehlo.multiply %58, %56 : tensor<4x4xf32>
    %60 = stablehlo.broadcast_in_dim %59, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x1xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_17 = stablehlo.constant dense<0.689999997> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %63 = stablehlo.multiply %62, %61 : tensor<4x2xf32>
    %64 = stablehlo.negate %63 : tensor<4x2xf32>
    %65 = stablehlo.add %61, %64 : tensor<4x2xf32>
    %cst_18 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %67 = stablehlo.multiply %66, %65 : tensor<4x2xf32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [0, 2] : (tensor<4x2xf32>) -> tensor<4x4x2xf32>
    %69 = stablehlo.broadcast_in_dim %60, dims = [0, 1, 2] : (tensor<4x4x1xf32>) -> tensor<4x4x2xf32>
    %70 = stablehlo.multiply %69, %68 : tensor<4x4x2xf32>
    %71 = stablehlo.multiply %68, %39 : tensor<4x4x2xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.reduce(%71 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x4x2xf32>, tensor<f32>) -> tensor<4x4xf32>
    %73 = stablehlo.reshape %72 : (tensor<4x4xf32>) -> tensor<4x4x1xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.reduce(%73 init: %cst_20) applies stablehlo.add across dimensions = [2] : (tensor<4x4x1xf32>, tensor<f32>) -> tensor<4x4xf32>
    %75 = stablehlo.broadcast_in_dim %57, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
    %76 = stablehlo.multiply %75, %74 : tensor<4x4xf32>
    %77 = stablehlo.multiply %74, %56 : tensor<4x4xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.reduce(%77 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
    %79 = stablehlo.reshape %78 : (tensor<4xf32>) -> tensor<1x4xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %80 = stablehlo.reduce(%79 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<4xf32>
    %81:2 = call @_where_0(%47, %76) : (tensor<4x4xi1>, tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>)
    %cst_23 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %83 = stablehlo.multiply %82, %81#1 : tensor<4x4xf32>
    %84 = stablehlo.divide %83, %45 : tensor<4x4xf32>
    %85 = stablehlo.multiply %81#0, %52 : tensor<4x4xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %87 = stablehlo.multiply %85, %86 : tensor<4x4xf32>
    %88 = stablehlo.negate %87 : tensor<4x4xf32>
    %89 = stablehlo.add %84, %88 : tensor<4x4xf32>
    %90 = stablehlo.broadcast_in_dim %89, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x2xf32>
    %91 = stablehlo.multiply %90, %42 : tensor<4x4x2xf32>
    %92 = stablehlo.add %70, %91 : tensor<4x4x2xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.reduce(%92 init: %cst_25) applies stablehlo.add across dimensions = [0] : (tensor<4x4x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %94 = stablehlo.reshape %93 : (tensor<4x2xf32>) -> tensor<1x4x2xf32>
    %95 = stablehlo.negate %92 : tensor<4x4x2xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %96 = stablehlo.reduce(%95 init: %cst_26) applies stablehlo.add across dimensions = [1] : (tensor<4x4x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %97 = stablehlo.reshape %96 : (tensor<4x2xf32>) -> tensor<4x1x2xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.reduce(%97 init: %cst_27) applies stablehlo.add across dimensions = [1] : (tensor<4x1x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %99 = stablehlo.add %63, %98 : tensor<4x2xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.reduce(%94 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<1x4x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %101 = stablehlo.add %99, %100 : tensor<4x2xf32>
    %cst_29 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %103 = stablehlo.multiply %102, %101 : tensor<4x2xf32>
    %104 = stablehlo.add %65, %103 : tensor<4x2xf32>
    %cst_30 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %106 = stablehlo.multiply %105, %104 : tensor<4x2xf32>
    %107 = stablehlo.broadcast_in_dim %106, dims = [0, 2] : (tensor<4x2xf32>) -> tensor<4x4x2xf32>
    %108 = stablehlo.broadcast_in_dim %25, dims = [0, 1, 2] : (tensor<4x4x1xf32>) -> tensor<4x4x2xf32>
    %109 = stablehlo.multiply %108, %107 : tensor<4x4x2xf32>
    %110 = stablehlo.multiply %107, %4 : tensor<4x4x2xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %111 = stablehlo.reduce(%110 init: %cst_31) applies stablehlo.add across dimensions = [2] : (tensor<4x4x2xf32>, tensor<f32>) -> tensor<4x4xf32>
    %112 = stablehlo.reshape %111 : (tensor<4x4xf32>) -> tensor<4x4x1xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.reduce(%112 init: %cst_32) applies stablehlo.add across dimensions = [2] : (tensor<4x4x1xf32>, tensor<f32>) -> tensor<4x4xf32>
    %114 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
    %115 = stablehlo.multiply %114, %113 : tensor<4x4xf32>
    %116 = stablehlo.multiply %113, %21 : tensor<4x4xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %117 = stablehlo.reduce(%116 init: %cst_33) applies stablehlo.add across dimensions = [0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
    %118 = stablehlo.reshape %117 : (tensor<4xf32>) -> tensor<1x4xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %119 = stablehlo.reduce(%118 init: %cst_34) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<4xf32>
    %120 = stablehlo.add %80, %119 : tensor<4xf32>
    %121:2 = call @_where_0(%12, %115) : (tensor<4x4xi1>, tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>)
    %cst_35 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %123 = stablehlo.multiply %122, %121#1 : tensor<4x4xf32>
    %124 = stablehlo.divide %123, %10 : tensor<4x4xf32>
    %125 = stablehlo.multiply %121#0, %17 : tensor<4x4xf32>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %127 = stablehlo.multiply %125, %126 : tensor<4x4xf32>
    %128 = stablehlo.negate %127 : tensor<4x4xf32>
    %129 = stablehlo.add %124, %128 : tensor<4x4xf32>
    %130 = stablehlo.broadcast_in_dim %129, dims = [0, 1] : (tensor<4x4xf32>) -> tensor<4x4x2xf32>
    %131 = stablehlo.multiply %130, %7 : tensor<4x4x2xf32>
    %132 = stablehlo.add %109, %131 : tensor<4x4x2xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %133 = stablehlo.reduce(%132 init: %cst_37) applies stablehlo.add across dimensions = [0] : (tensor<4x4x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %134 = stablehlo.reshape %133 : (tensor<4x2xf32>) -> tensor<1x4x2xf32>
    %135 = stablehlo.negate %132 : tensor<4x4x2xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %136 = stablehlo.reduce(%135 init: %cst_38) applies stablehlo.add across dimensions = [1] : (tensor<4x4x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %137 = stablehlo.reshape %136 : (tensor<4x2xf32>) -> tensor<4x1x2xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %138 = stablehlo.reduce(%137 init: %cst_39) applies stablehlo.add across dimensions = [1] : (tensor<4x1x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %139 = stablehlo.add %101, %138 : tensor<4x2xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %140 = stablehlo.reduce(%134 init: %cst_40) applies stablehlo.add across dimensions = [0] : (tensor<1x4x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %141 = stablehlo.add %139, %140 : tensor<4x2xf32>
    return %141, %104, %120 : tensor<4x2xf32>, tensor<4x2xf32>, tensor<4xf32>
  }
  func.func private @_where(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x4xi1>, tensor<4x4xf32>
    return %0 : tensor<4x4xf32>
  }
  func.func private @_where_0(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<4x4xi1>, tensor<4x4xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<4x4xi1>, tensor<4x4xf32>
    return %2, %1 : tensor<4x4xf32>, tensor<4x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
