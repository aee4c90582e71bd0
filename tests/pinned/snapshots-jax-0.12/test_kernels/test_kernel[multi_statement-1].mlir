// import jax.numpy as jnp
//
//
// def signed_diffusion_step(height, forcing):
//     """Compute a signed diffusion step."""
//     prev = jnp.roll(height, 1, axis=0)
//     right = jnp.roll(height, -1, axis=0)
//     left = jnp.roll(height, 1, axis=1)
//     east = jnp.roll(height, -1, axis=1)
//     curvature = prev + right + left + east - 4.0 * height
//     masked = jnp.where(height > 1.71, height, 0.72 * height)
//     augmented = 1.17 * (masked * forcing + masked) + 0.43
//     superposed = height + 0.2 * (jnp.sin(curvature) + augmented)
//     delta = 1.517 - 0.444 * superposed
//     return jnp.where(delta > 0.59, delta, 0.77 * delta)
//
//   height: float32[4, 4] in [0.2, 3]
//   forcing: float32[4, 4] in [-0.8, 0.8]
// -----
// forward, cpu
module @jit_signed_diffusion_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>) -> (tensor<4x4xf32> {jax.result_info = "result"}) {
    %0 = call @_roll_static(%arg0) : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %1 = call @_roll_static_0(%arg0) : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %2 = call @_roll_static_1(%arg0) : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %3 = call @_roll_static_2(%arg0) : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %4 = stablehlo.add %0, %1 : tensor<4x4xf32>
    %5 = stablehlo.add %4, %2 : tensor<4x4xf32>
    %6 = stablehlo.add %5, %3 : tensor<4x4xf32>
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %8 = stablehlo.multiply %7, %arg0 : tensor<4x4xf32>
    %9 = stablehlo.subtract %6, %8 : tensor<4x4xf32>
    %cst_0 = stablehlo.constant dense<1.710000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %11 = stablehlo.compare GT, %arg0, %10, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_1 = stablehlo.constant dense<7.200000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %13 = stablehlo.multiply %12, %arg0 : tensor<4x4xf32>
    %14 = call @_where(%11, %arg0, %13) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %15 = stablehlo.multiply %14, %arg1 : tensor<4x4xf32>
    %16 = stablehlo.add %15, %14 : tensor<4x4xf32>
    %cst_2 = stablehlo.constant dense<1.170000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<4x4xf32>
    %cst_3 = stablehlo.constant dense<4.300000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %20 = stablehlo.add %18, %19 : tensor<4x4xf32>
    %21 = stablehlo.sine %9 : tensor<4x4xf32>
    %22 = stablehlo.add %21, %20 : tensor<4x4xf32>
    %cst_4 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %24 = stablehlo.multiply %23, %22 : tensor<4x4xf32>
    %25 = stablehlo.add %arg0, %24 : tensor<4x4xf32>
    %cst_5 = stablehlo.constant dense<4.440000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %27 = stablehlo.multiply %26, %25 : tensor<4x4xf32>
    %cst_6 = stablehlo.constant dense<1.517000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %29 = stablehlo.subtract %28, %27 : tensor<4x4xf32>
    %cst_7 = stablehlo.constant dense<5.900000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %31 = stablehlo.compare GT, %29, %30, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_8 = stablehlo.constant dense<0.76999998> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %33 = stablehlo.multiply %32, %29 : tensor<4x4xf32>
    %34 = call @_where(%31, %29, %33) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    return %34 : tensor<4x4xf32>
  }
  func.func private @_roll_static(%arg0: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.slice %arg0 [3:4, 0:4] : (tensor<4x4xf32>) -> tensor<1x4xf32>
    %1 = stablehlo.slice %arg0 [0:3, 0:4] : (tensor<4x4xf32>) -> tensor<3x4xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1x4xf32>, tensor<3x4xf32>) -> tensor<4x4xf32>
    return %2 : tensor<4x4xf32>
  }
  func.func private @_roll_static_0(%arg0: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.slice %arg0 [1:4, 0:4] : (tensor<4x4xf32>) -> tensor<3x4xf32>
    %1 = stablehlo.slice %arg0 [0:1, 0:4] : (tensor<4x4xf32>) -> tensor<1x4xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<3x4xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
    return %2 : tensor<4x4xf32>
  }
  func.func private @_roll_static_1(%arg0: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.slice %arg0 [0:4, 3:4] : (tensor<4x4xf32>) -> tensor<4x1xf32>
    %1 = stablehlo.slice %arg0 [0:4, 0:3] : (tensor<4x4xf32>) -> tensor<4x3xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 1 : (tensor<4x1xf32>, tensor<4x3xf32>) -> tensor<4x4xf32>
    return %2 : tensor<4x4xf32>
  }
  func.func private @_roll_static_2(%arg0: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.slice %arg0 [0:4, 1:4] : (tensor<4x4xf32>) -> tensor<4x3xf32>
    %1 = stablehlo.slice %arg0 [0:4, 0:1] : (tensor<4x4xf32>) -> tensor<4x1xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 1 : (tensor<4x3xf32>, tensor<4x1xf32>) -> tensor<4x4xf32>
    return %2 : tensor<4x4xf32>
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
  func.func public @main(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>) -> (tensor<4x4xf32> {jax.result_info = "result[0]"}, tensor<4x4xf32> {jax.result_info = "result[1]"}) {
    %0 = call @_roll_static(%arg0) : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %1 = call @_roll_static_0(%arg0) : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %2 = call @_roll_static_1(%arg0) : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %3 = call @_roll_static_2(%arg0) : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %4 = stablehlo.add %0, %1 : tensor<4x4xf32>
    %5 = stablehlo.add %4, %2 : tensor<4x4xf32>
    %6 = stablehlo.add %5, %3 : tensor<4x4xf32>
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %8 = stablehlo.multiply %7, %arg0 : tensor<4x4xf32>
    %9 = stablehlo.subtract %6, %8 : tensor<4x4xf32>
    %cst_0 = stablehlo.constant dense<1.710000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %11 = stablehlo.compare GT, %arg0, %10, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_1 = stablehlo.constant dense<7.200000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %13 = stablehlo.multiply %12, %arg0 : tensor<4x4xf32>
    %14 = call @_where(%11, %arg0, %13) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %15 = stablehlo.multiply %14, %arg1 : tensor<4x4xf32>
    %16 = stablehlo.add %15, %14 : tensor<4x4xf32>
    %cst_2 = stablehlo.constant dense<1.170000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<4x4xf32>
    %cst_3 = stablehlo.constant dense<4.300000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %20 = stablehlo.add %18, %19 : tensor<4x4xf32>
    %21 = stablehlo.sine %9 : tensor<4x4xf32>
    %22 = stablehlo.cosine %9 : tensor<4x4xf32>
    %23 = stablehlo.add %21, %20 : tensor<4x4xf32>
    %cst_4 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %25 = stablehlo.multiply %24, %23 : tensor<4x4xf32>
    %26 = stablehlo.add %arg0, %25 : tensor<4x4xf32>
    %cst_5 = stablehlo.constant dense<4.440000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %28 = stablehlo.multiply %27, %26 : tensor<4x4xf32>
    %cst_6 = stablehlo.constant dense<1.517000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %30 = stablehlo.subtract %29, %28 : tensor<4x4xf32>
    %cst_7 = stablehlo.constant dense<5.900000e-01> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %32 = stablehlo.compare GT, %30, %31, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %34:2 = call @_where_3(%32, %33) : (tensor<4x4xi1>, tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>)
    %cst_9 = stablehlo.constant dense<0.76999998> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %36 = stablehlo.multiply %35, %34#1 : tensor<4x4xf32>
    %37 = stablehlo.add %34#0, %36 : tensor<4x4xf32>
    %38 = stablehlo.negate %37 : tensor<4x4xf32>
    %cst_10 = stablehlo.constant dense<4.440000e-01> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %40 = stablehlo.multiply %39, %38 : tensor<4x4xf32>
    %cst_11 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %42 = stablehlo.multiply %41, %40 : tensor<4x4xf32>
    %43 = stablehlo.multiply %42, %22 : tensor<4x4xf32>
    %cst_12 = stablehlo.constant dense<1.170000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %45 = stablehlo.multiply %44, %42 : tensor<4x4xf32>
    %46 = stablehlo.multiply %14, %45 : tensor<4x4xf32>
    %47 = stablehlo.multiply %45, %arg1 : tensor<4x4xf32>
    %48 = stablehlo.add %45, %47 : tensor<4x4xf32>
    %49:2 = call @_where_3(%11, %48) : (tensor<4x4xi1>, tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>)
    %50 = stablehlo.add %40, %49#0 : tensor<4x4xf32>
    %cst_13 = stablehlo.constant dense<7.200000e-01> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %52 = stablehlo.multiply %51, %49#1 : tensor<4x4xf32>
    %53 = stablehlo.add %50, %52 : tensor<4x4xf32>
    %54 = stablehlo.negate %43 : tensor<4x4xf32>
    %cst_14 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %56 = stablehlo.multiply %55, %54 : tensor<4x4xf32>
    %57 = stablehlo.add %53, %56 : tensor<4x4xf32>
    %58 = call @_roll_static_4(%43) : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %59 = stablehlo.add %57, %58 : tensor<4x4xf32>
    %60 = call @_roll_static_5(%43) : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %61 = stablehlo.add %59, %60 : tensor<4x4xf32>
    %62 = call @_roll_static_6(%43) : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %63 = stablehlo.add %61, %62 : tensor<4x4xf32>
    %64 = call @_roll_static_7(%43) : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %65 = stablehlo.add %63, %64 : tensor<4x4xf32>
    return %65, %46 : tensor<4x4xf32>, tensor<4x4xf32>
  }
  func.func private @_roll_static(%arg0: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.slice %arg0 [3:4, 0:4] : (tensor<4x4xf32>) -> tensor<1x4xf32>
    %1 = stablehlo.slice %arg0 [0:3, 0:4] : (tensor<4x4xf32>) -> tensor<3x4xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1x4xf32>, tensor<3x4xf32>) -> tensor<4x4xf32>
    return %2 : tensor<4x4xf32>
  }
  func.func private @_roll_static_0(%arg0: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.slice %arg0 [1:4, 0:4] : (tensor<4x4xf32>) -> tensor<3x4xf32>
    %1 = stablehlo.slice %arg0 [0:1, 0:4] : (tensor<4x4xf32>) -> tensor<1x4xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<3x4xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
    return %2 : tensor<4x4xf32>
  }
  func.func private @_roll_static_1(%arg0: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.slice %arg0 [0:4, 3:4] : (tensor<4x4xf32>) -> tensor<4x1xf32>
    %1 = stablehlo.slice %arg0 [0:4, 0:3] : (tensor<4x4xf32>) -> tensor<4x3xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 1 : (tensor<4x1xf32>, tensor<4x3xf32>) -> tensor<4x4xf32>
    return %2 : tensor<4x4xf32>
  }
  func.func private @_roll_static_2(%arg0: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.slice %arg0 [0:4, 1:4] : (tensor<4x4xf32>) -> tensor<4x3xf32>
    %1 = stablehlo.slice %arg0 [0:4, 0:1] : (tensor<4x4xf32>) -> tensor<4x1xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 1 : (tensor<4x3xf32>, tensor<4x1xf32>) -> tensor<4x4xf32>
    return %2 : tensor<4x4xf32>
  }
  func.func private @_where(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x4xi1>, tensor<4x4xf32>
    return %0 : tensor<4x4xf32>
  }
  func.func private @_where_3(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<4x4xi1>, tensor<4x4xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<4x4xi1>, tensor<4x4xf32>
    return %2, %1 : tensor<4x4xf32>, tensor<4x4xf32>
  }
  func.func private @_roll_static_4(%arg0: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.slice %arg0 [0:4, 0:3] : (tensor<4x4xf32>) -> tensor<4x3xf32>
    %1 = stablehlo.slice %arg0 [0:4, 3:4] : (tensor<4x4xf32>) -> tensor<4x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0], high = [0, 3], interior = [0, 0] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [0, 1], high = [0, 0], interior = [0, 0] : (tensor<4x3xf32>, tensor<f32>) -> tensor<4x4xf32>
    %4 = stablehlo.add %2, %3 : tensor<4x4xf32>
    return %4 : tensor<4x4xf32>
  }
  func.func private @_roll_static_5(%arg0: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.slice %arg0 [0:4, 0:1] : (tensor<4x4xf32>) -> tensor<4x1xf32>
    %1 = stablehlo.slice %arg0 [0:4, 1:4] : (tensor<4x4xf32>) -> tensor<4x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<4x3xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [0, 3], high = [0, 0], interior = [0, 0] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4x4xf32>
    %4 = stablehlo.add %2, %3 : tensor<4x4xf32>
    return %4 : tensor<4x4xf32>
  }
  func.func private @_roll_static_6(%arg0: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.slice %arg0 [0:3, 0:4] : (tensor<4x4xf32>) -> tensor<3x4xf32>
    %1 = stablehlo.slice %arg0 [3:4, 0:4] : (tensor<4x4xf32>) -> tensor<1x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0], high = [3, 0], interior = [0, 0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [1, 0], high = [0, 0], interior = [0, 0] : (tensor<3x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %4 = stablehlo.add %2, %3 : tensor<4x4xf32>
    return %4 : tensor<4x4xf32>
  }
  func.func private @_roll_static_7(%arg0: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.slice %arg0 [0:1, 0:4] : (tensor<4x4xf32>) -> tensor<1x4xf32>
    %1 = stablehlo.slice %arg0 [1:4, 0:4] : (tensor<4x4xf32>) -> tensor<3x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0], high = [1, 0], interior = [0, 0] : (tensor<3x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [3, 0], high = [0, 0], interior = [0, 0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %4 = stablehlo.add %2, %3 : tensor<4x4xf32>
    return %4 : tensor<4x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
