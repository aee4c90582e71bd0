// import jax
// import jax.numpy as jnp
//
//
// def damped_wave_stencil(temperature, source):
//     left = jnp.roll(temperature, 1, axis=0)
//     next_cell = jnp.roll(temperature, -1, axis=0)
//     prev = jnp.roll(temperature, 1, axis=1)
//     east = jnp.roll(temperature, -1, axis=1)
//     laplacian = left + next_cell + prev + east - 4.0 * temperature
//     combined = 1.01 * (laplacian * jnp.sin(laplacian)) + 0.77
//     merged = temperature + 0.89 * jax.nn.sigmoid(temperature)
//     augmented = temperature + 0.2 * (combined + merged * source)
//     selected = jnp.where(augmented < 0.31, augmented, 0.17 * augmented)
//     return selected + 0.52 * jnp.tanh(selected)
//
//   temperature: float32[3, 4] in [-0.8, 0.8]
//   source: float32[3, 4] in [0.5, 2]
// -----
// forward, cpu
module @jit_damped_wave_stencil attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4xf32>, %arg1: tensor<3x4xf32>) -> (tensor<3x4xf32> {jax.result_info = "result"}) {
    %0 = call @_roll_static(%arg0) : (tensor<3x4xf32>) -> tensor<3x4xf32>
    %1 = call @_roll_static_0(%arg0) : (tensor<3x4xf32>) -> tensor<3x4xf32>
    %2 = call @_roll_static_1(%arg0) : (tensor<3x4xf32>) -> tensor<3x4xf32>
    %3 = call @_roll_static_2(%arg0) : (tensor<3x4xf32>) -> tensor<3x4xf32>
    %4 = stablehlo.add %0, %1 : tensor<3x4xf32>
    %5 = stablehlo.add %4, %2 : tensor<3x4xf32>
    %6 = stablehlo.add %5, %3 : tensor<3x4xf32>
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %8 = stablehlo.multiply %7, %arg0 : tensor<3x4xf32>
    %9 = stablehlo.subtract %6, %8 : tensor<3x4xf32>
    %10 = stablehlo.sine %9 : tensor<3x4xf32>
    %11 = stablehlo.multiply %9, %10 : tensor<3x4xf32>
    %cst_0 = stablehlo.constant dense<1.010000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %13 = stablehlo.multiply %12, %11 : tensor<3x4xf32>
    %cst_1 = stablehlo.constant dense<0.76999998> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %15 = stablehlo.add %13, %14 : tensor<3x4xf32>
    %16 = stablehlo.negate %arg0 : tensor<3x4xf32>
    %17 = stablehlo.exponential %16 : tensor<3x4xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %19 = stablehlo.add %18, %17 : tensor<3x4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %21 = stablehlo.divide %20, %19 : tensor<3x4xf32>
    %cst_4 = stablehlo.constant dense<0.889999985> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<3x4xf32>
    %24 = stablehlo.add %arg0, %23 : tensor<3x4xf32>
    %25 = stablehlo.multiply %24, %arg1 : tensor<3x4xf32>
    %26 = stablehlo.add %15, %25 : tensor<3x4xf32>
    %cst_5 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %28 = stablehlo.multiply %27, %26 : tensor<3x4xf32>
    %29 = stablehlo.add %arg0, %28 : tensor<3x4xf32>
    %cst_6 = stablehlo.constant dense<3.100000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %31 = stablehlo.compare LT, %29, %30, FLOAT : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xi1>
    %cst_7 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %33 = stablehlo.multiply %32, %29 : tensor<3x4xf32>
    %34 = call @_where(%31, %29, %33) : (tensor<3x4xi1>, tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
    %35 = stablehlo.tanh %34 : tensor<3x4xf32>
    %cst_8 = stablehlo.constant dense<5.200000e-01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %37 = stablehlo.multiply %36, %35 : tensor<3x4xf32>
    %38 = stablehlo.add %34, %37 : tensor<3x4xf32>
    return %38 : tensor<3x4xf32>
  }
  func.func private @_roll_static(%arg0: tensor<3x4xf32>) -> tensor<3x4xf32> {
    %0 = stablehlo.slice %arg0 [2:3, 0:4] : (tensor<3x4xf32>) -> tensor<1x4xf32>
    %1 = stablehlo.slice %arg0 [0:2, 0:4] : (tensor<3x4xf32>) -> tensor<2x4xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1x4xf32>, tensor<2x4xf32>) -> tensor<3x4xf32>
    return %2 : tensor<3x4xf32>
  }
  func.func private @_roll_static_0(%arg0: tensor<3x4xf32>) -> tensor<3x4xf32> {
    %0 = stablehlo.slice %arg0 [1:3, 0:4] : (tensor<3x4xf32>) -> tensor<2x4xf32>
    %1 = stablehlo.slice %arg0 [0:1, 0:4] : (tensor<3x4xf32>) -> tensor<1x4xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<2x4xf32>, tensor<1x4xf32>) -> tensor<3x4xf32>
    return %2 : tensor<3x4xf32>
  }
  func.func private @_roll_static_1(%arg0: tensor<3x4xf32>) -> tensor<3x4xf32> {
    %0 = stablehlo.slice %arg0 [0:3, 3:4] : (tensor<3x4xf32>) -> tensor<3x1xf32>
    %1 = stablehlo.slice %arg0 [0:3, 0:3] : (tensor<3x4xf32>) -> tensor<3x3xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 1 : (tensor<3x1xf32>, tensor<3x3xf32>) -> tensor<3x4xf32>
    return %2 : tensor<3x4xf32>
  }
  func.func private @_roll_static_2(%arg0: tensor<3x4xf32>) -> tensor<3x4xf32> {
    %0 = stablehlo.slice %arg0 [0:3, 1:4] : (tensor<3x4xf32>) -> tensor<3x3xf32>
    %1 = stablehlo.slice %arg0 [0:3, 0:1] : (tensor<3x4xf32>) -> tensor<3x1xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 1 : (tensor<3x3xf32>, tensor<3x1xf32>) -> tensor<3x4xf32>
    return %2 : tensor<3x4xf32>
  }
  func.func private @_where(%arg0: tensor<3x4xi1>, %arg1: tensor<3x4xf32>, %arg2: tensor<3x4xf32>) -> tensor<3x4xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3x4xi1>, tensor<3x4xf32>
    return %0 : tensor<3x4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4xf32>, %arg1: tensor<3x4xf32>) -> (tensor<3x4xf32> {jax.result_info = "result[0]"}, tensor<3x4xf32> {jax.result_info = "result[1]"}) {
    %0 = call @_roll_static(%arg0) : (tensor<3x4xf32>) -> tensor<3x4xf32>
    %1 = call @_roll_static_0(%arg0) : (tensor<3x4xf32>) -> tensor<3x4xf32>
    %2 = call @_roll_static_1(%arg0) : (tensor<3x4xf32>) -> tensor<3x4xf32>
    %3 = call @_roll_static_2(%arg0) : (tensor<3x4xf32>) -> tensor<3x4xf32>
    %4 = stablehlo.add %0, %1 : tensor<3x4xf32>
    %5 = stablehlo.add %4, %2 : tensor<3x4xf32>
    %6 = stablehlo.add %5, %3 : tensor<3x4xf32>
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %8 = stablehlo.multiply %7, %arg0 : tensor<3x4xf32>
    %9 = stablehlo.subtract %6, %8 : tensor<3x4xf32>
    %10 = stablehlo.sine %9 : tensor<3x4xf32>
    %11 = stablehlo.cosine %9 : tensor<3x4xf32>
    %12 = stablehlo.multiply %9, %10 : tensor<3x4xf32>
    %cst_0 = stablehlo.constant dense<1.010000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %14 = stablehlo.multiply %13, %12 : tensor<3x4xf32>
    %cst_1 = stablehlo.constant dense<0.76999998> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %16 = stablehlo.add %14, %15 : tensor<3x4xf32>
    %17 = stablehlo.negate %arg0 : tensor<3x4xf32>
    %18 = stablehlo.exponential %17 : tensor<3x4xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %20 = stablehlo.add %19, %18 : tensor<3x4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %22 = stablehlo.divide %21, %20 : tensor<3x4xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %24 = stablehlo.subtract %23, %22 : tensor<3x4xf32>
    %25 = stablehlo.multiply %22, %24 : tensor<3x4xf32>
    %cst_5 = stablehlo.constant dense<0.889999985> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %27 = stablehlo.multiply %26, %22 : tensor<3x4xf32>
    %28 = stablehlo.add %arg0, %27 : tensor<3x4xf32>
    %29 = stablehlo.multiply %28, %arg1 : tensor<3x4xf32>
    %30 = stablehlo.add %16, %29 : tensor<3x4xf32>
    %cst_6 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %32 = stablehlo.multiply %31, %30 : tensor<3x4xf32>
    %33 = stablehlo.add %arg0, %32 : tensor<3x4xf32>
    %cst_7 = stablehlo.constant dense<3.100000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %35 = stablehlo.compare LT, %33, %34, FLOAT : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xi1>
    %cst_8 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %37 = stablehlo.multiply %36, %33 : tensor<3x4xf32>
    %38 = call @_where(%35, %33, %37) : (tensor<3x4xi1>, tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
    %39 = stablehlo.tanh %38 : tensor<3x4xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %41 = stablehlo.subtract %40, %39 : tensor<3x4xf32>
    %cst_10 = stablehlo.constant dense<5.200000e-01> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %43 = stablehlo.multiply %42, %39 : tensor<3x4xf32>
    %44 = stablehlo.add %38, %43 : tensor<3x4xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.reduce(%44 init: %cst_11) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %cst_13 = stablehlo.constant dense<5.200000e-01> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %48 = stablehlo.multiply %47, %46 : tensor<3x4xf32>
    %49 = stablehlo.multiply %48, %41 : tensor<3x4xf32>
    %50 = stablehlo.add %46, %49 : tensor<3x4xf32>
    %51 = stablehlo.multiply %49, %39 : tensor<3x4xf32>
    %52 = stablehlo.add %50, %51 : tensor<3x4xf32>
    %53:2 = call @_where_3(%35, %52) : (tensor<3x4xi1>, tensor<3x4xf32>) -> (tensor<3x4xf32>, tensor<3x4xf32>)
    %cst_14 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %55 = stablehlo.multiply %54, %53#1 : tensor<3x4xf32>
    %56 = stablehlo.add %53#0, %55 : tensor<3x4xf32>
    %cst_15 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %58 = stablehlo.multiply %57, %56 : tensor<3x4xf32>
    %59 = stablehlo.multiply %28, %58 : tensor<3x4xf32>
    %60 = stablehlo.multiply %58, %arg1 : tensor<3x4xf32>
    %61 = stablehlo.add %56, %60 : tensor<3x4xf32>
    %cst_16 = stablehlo.constant dense<0.889999985> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %63 = stablehlo.multiply %62, %60 : tensor<3x4xf32>
    %64 = stablehlo.multiply %63, %25 : tensor<3x4xf32>
    %65 = stablehlo.add %61, %64 : tensor<3x4xf32>
    %cst_17 = stablehlo.constant dense<1.010000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %67 = stablehlo.multiply %66, %58 : tensor<3x4xf32>
    %68 = stablehlo.multiply %9, %67 : tensor<3x4xf32>
    %69 = stablehlo.multiply %67, %10 : tensor<3x4xf32>
    %70 = stablehlo.multiply %68, %11 : tensor<3x4xf32>
    %71 = stablehlo.add %69, %70 : tensor<3x4xf32>
    %72 = stablehlo.negate %71 : tensor<3x4xf32>
    %cst_18 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %74 = stablehlo.multiply %73, %72 : tensor<3x4xf32>
    %75 = stablehlo.add %65, %74 : tensor<3x4xf32>
    %76 = call @_roll_static_4(%71) : (tensor<3x4xf32>) -> tensor<3x4xf32>
    %77 = stablehlo.add %75, %76 : tensor<3x4xf32>
    %78 = call @_roll_static_5(%71) : (tensor<3x4xf32>) -> tensor<3x4xf32>
    %79 = stablehlo.add %77, %78 : tensor<3x4xf32>
    %80 = call @_roll_static_6(%71) : (tensor<3x4xf32>) -> tensor<3x4xf32>
    %81 = stablehlo.add %79, %80 : tensor<3x4xf32>
    %82 = call @_roll_static_7(%71) : (tensor<3x4xf32>) -> tensor<3x4xf32>
    %83 = stablehlo.add %81, %82 : tensor<3x4xf32>
    return %83, %59 : tensor<3x4xf32>, tensor<3x4xf32>
  }
  func.func private @_roll_static(%arg0: tensor<3x4xf32>) -> tensor<3x4xf32> {
    %0 = stablehlo.slice %arg0 [2:3, 0:4] : (tensor<3x4xf32>) -> tensor<1x4xf32>
    %1 = stablehlo.slice %arg0 [0:2, 0:4] : (tensor<3x4xf32>) -> tensor<2x4xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1x4xf32>, tensor<2x4xf32>) -> tensor<3x4xf32>
    return %2 : tensor<3x4xf32>
  }
  func.func private @_roll_static_0(%arg0: tensor<3x4xf32>) -> tensor<3x4xf32> {
    %0 = stablehlo.slice %arg0 [1:3, 0:4] : (tensor<3x4xf32>) -> tensor<2x4xf32>
    %1 = stablehlo.slice %arg0 [0:1, 0:4] : (tensor<3x4xf32>) -> tensor<1x4xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<2x4xf32>, tensor<1x4xf32>) -> tensor<3x4xf32>
    return %2 : tensor<3x4xf32>
  }
  func.func private @_roll_static_1(%arg0: tensor<3x4xf32>) -> tensor<3x4xf32> {
    %0 = stablehlo.slice %arg0 [0:3, 3:4] : (tensor<3x4xf32>) -> tensor<3x1xf32>
    %1 = stablehlo.slice %arg0 [0:3, 0:3] : (tensor<3x4xf32>) -> tensor<3x3xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 1 : (tensor<3x1xf32>, tensor<3x3xf32>) -> tensor<3x4xf32>
    return %2 : tensor<3x4xf32>
  }
  func.func private @_roll_static_2(%arg0: tensor<3x4xf32>) -> tensor<3x4xf32> {
    %0 = stablehlo.slice %arg0 [0:3, 1:4] : (tensor<3x4xf32>) -> tensor<3x3xf32>
    %1 = stablehlo.slice %arg0 [0:3, 0:1] : (tensor<3x4xf32>) -> tensor<3x1xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 1 : (tensor<3x3xf32>, tensor<3x1xf32>) -> tensor<3x4xf32>
    return %2 : tensor<3x4xf32>
  }
  func.func private @_where(%arg0: tensor<3x4xi1>, %arg1: tensor<3x4xf32>, %arg2: tensor<3x4xf32>) -> tensor<3x4xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3x4xi1>, tensor<3x4xf32>
    return %0 : tensor<3x4xf32>
  }
  func.func private @_where_3(%arg0: tensor<3x4xi1>, %arg1: tensor<3x4xf32>) -> (tensor<3x4xf32>, tensor<3x4xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<3x4xi1>, tensor<3x4xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<3x4xi1>, tensor<3x4xf32>
    return %2, %1 : tensor<3x4xf32>, tensor<3x4xf32>
  }
  func.func private @_roll_static_4(%arg0: tensor<3x4xf32>) -> tensor<3x4xf32> {
    %0 = stablehlo.slice %arg0 [0:3, 0:3] : (tensor<3x4xf32>) -> tensor<3x3xf32>
    %1 = stablehlo.slice %arg0 [0:3, 3:4] : (tensor<3x4xf32>) -> tensor<3x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0], high = [0, 3], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [0, 1], high = [0, 0], interior = [0, 0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3x4xf32>
    %4 = stablehlo.add %2, %3 : tensor<3x4xf32>
    return %4 : tensor<3x4xf32>
  }
  func.func private @_roll_static_5(%arg0: tensor<3x4xf32>) -> tensor<3x4xf32> {
    %0 = stablehlo.slice %arg0 [0:3, 0:1] : (tensor<3x4xf32>) -> tensor<3x1xf32>
    %1 = stablehlo.slice %arg0 [0:3, 1:4] : (tensor<3x4xf32>) -> tensor<3x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [0, 3], high = [0, 0], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x4xf32>
    %4 = stablehlo.add %2, %3 : tensor<3x4xf32>
    return %4 : tensor<3x4xf32>
  }
  func.func private @_roll_static_6(%arg0: tensor<3x4xf32>) -> tensor<3x4xf32> {
    %0 = stablehlo.slice %arg0 [0:2, 0:4] : (tensor<3x4xf32>) -> tensor<2x4xf32>
    %1 = stablehlo.slice %arg0 [2:3, 0:4] : (tensor<3x4xf32>) -> tensor<1x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0], high = [2, 0], interior = [0, 0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<3x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [1, 0], high = [0, 0], interior = [0, 0] : (tensor<2x4xf32>, tensor<f32>) -> tensor<3x4xf32>
    %4 = stablehlo.add %2, %3 : tensor<3x4xf32>
    return %4 : tensor<3x4xf32>
  }
  func.func private @_roll_static_7(%arg0: tensor<3x4xf32>) -> tensor<3x4xf32> {
    %0 = stablehlo.slice %arg0 [0:1, 0:4] : (tensor<3x4xf32>) -> tensor<1x4xf32>
    %1 = stablehlo.slice %arg0 [1:3, 0:4] : (tensor<3x4xf32>) -> tensor<2x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0], high = [1, 0], interior = [0, 0] : (tensor<2x4xf32>, tensor<f32>) -> tensor<3x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [2, 0], high = [0, 0], interior = [0, 0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<3x4xf32>
    %4 = stablehlo.add %2, %3 : tensor<3x4xf32>
    return %4 : tensor<3x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
