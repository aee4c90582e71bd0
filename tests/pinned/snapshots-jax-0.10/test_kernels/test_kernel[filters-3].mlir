// import jax
// import jax.numpy as jnp
//
//
// def multichannel_filter(taps: jax.Array, waves: jax.Array) -> jax.Array:
//     delayed = jnp.stack([jnp.roll(row, lag) for row, lag in zip(waves, (7, 0, 4))])
//     return jnp.einsum("ck,cn->kn", taps, delayed)
//
//   taps: float64[3, 2] in [-1, 1]
//   waves: float64[3, 10] in [-1, 1]
// -----
// forward, cpu
module @jit_multichannel_filter attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x2xf64>, %arg1: tensor<3x10xf64>) -> (tensor<2x10xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.slice %arg1 [0:1, 0:10] : (tensor<3x10xf64>) -> tensor<1x10xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x10xf64>) -> tensor<10xf64>
    %2 = call @_roll_static(%1) : (tensor<10xf64>) -> tensor<10xf64>
    %3 = stablehlo.slice %arg1 [1:2, 0:10] : (tensor<3x10xf64>) -> tensor<1x10xf64>
    %4 = stablehlo.reshape %3 : (tensor<1x10xf64>) -> tensor<10xf64>
    %5 = call @_roll_static_0(%4) : (tensor<10xf64>) -> tensor<10xf64>
    %6 = stablehlo.slice %arg1 [2:3, 0:10] : (tensor<3x10xf64>) -> tensor<1x10xf64>
    %7 = stablehlo.reshape %6 : (tensor<1x10xf64>) -> tensor<10xf64>
    %8 = call @_roll_static_1(%7) : (tensor<10xf64>) -> tensor<10xf64>
    %9 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<10xf64>) -> tensor<1x10xf64>
    %10 = stablehlo.broadcast_in_dim %5, dims = [1] : (tensor<10xf64>) -> tensor<1x10xf64>
    %11 = stablehlo.broadcast_in_dim %8, dims = [1] : (tensor<10xf64>) -> tensor<1x10xf64>
    %12 = stablehlo.concatenate %9, %10, %11, dim = 0 : (tensor<1x10xf64>, tensor<1x10xf64>, tensor<1x10xf64>) -> tensor<3x10xf64>
    %13 = stablehlo.dot_general %arg0, %12, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x2xf64>, tensor<3x10xf64>) -> tensor<2x10xf64>
    return %13 : tensor<2x10xf64>
  }
  func.func private @_roll_static(%arg0: tensor<10xf64>) -> tensor<10xf64> {
    %0 = stablehlo.slice %arg0 [3:10] : (tensor<10xf64>) -> tensor<7xf64>
    %1 = stablehlo.slice %arg0 [0:3] : (tensor<10xf64>) -> tensor<3xf64>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<7xf64>, tensor<3xf64>) -> tensor<10xf64>
    return %2 : tensor<10xf64>
  }
  func.func private @_roll_static_0(%arg0: tensor<10xf64>) -> tensor<10xf64> {
    %0 = stablehlo.slice %arg0 [0:10] : (tensor<10xf64>) -> tensor<10xf64>
    %1 = stablehlo.slice %arg0 [0:0] : (tensor<10xf64>) -> tensor<0xf64>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<10xf64>, tensor<0xf64>) -> tensor<10xf64>
    return %2 : tensor<10xf64>
  }
  func.func private @_roll_static_1(%arg0: tensor<10xf64>) -> tensor<10xf64> {
    %0 = stablehlo.slice %arg0 [6:10] : (tensor<10xf64>) -> tensor<4xf64>
    %1 = stablehlo.slice %arg0 [0:6] : (tensor<10xf64>) -> tensor<6xf64>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<4xf64>, tensor<6xf64>) -> tensor<10xf64>
    return %2 : tensor<10xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x2xf64>, %arg1: tensor<3x10xf64>) -> (tensor<3x2xf64> {jax.result_info = "result[0]"}, tensor<3x10xf64> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg1 [0:1, 0:10] : (tensor<3x10xf64>) -> tensor<1x10xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x10xf64>) -> tensor<10xf64>
    %2 = call @_roll_static(%1) : (tensor<10xf64>) -> tensor<10xf64>
    %3 = stablehlo.slice %arg1 [1:2, 0:10] : (tensor<3x10xf64>) -> tensor<1x10xf64>
    %4 = stablehlo.reshape %3 : (tensor<1x10xf64>) -> tensor<10xf64>
    %5 = call @_roll_static_0(%4) : (tensor<10xf64>) -> tensor<10xf64>
    %6 = stablehlo.slice %arg1 [2:3, 0:10] : (tensor<3x10xf64>) -> tensor<1x10xf64>
    %7 = stablehlo.reshape %6 : (tensor<1x10xf64>) -> tensor<10xf64>
    %8 = call @_roll_static_1(%7) : (tensor<10xf64>) -> tensor<10xf64>
    %9 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<10xf64>) -> tensor<1x10xf64>
    %10 = stablehlo.broadcast_in_dim %5, dims = [1] : (tensor<10xf64>) -> tensor<1x10xf64>
    %11 = stablehlo.broadcast_in_dim %8, dims = [1] : (tensor<10xf64>) -> tensor<1x10xf64>
    %12 = stablehlo.concatenate %9, %10, %11, dim = 0 : (tensor<1x10xf64>, tensor<1x10xf64>, tensor<1x10xf64>) -> tensor<3x10xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x10xf64>
    %14 = stablehlo.dot_general %13, %arg0, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x10xf64>, tensor<3x2xf64>) -> tensor<10x3xf64>
    %15 = stablehlo.transpose %14, dims = [1, 0] : (tensor<10x3xf64>) -> tensor<3x10xf64>
    %16 = stablehlo.dot_general %13, %12, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x10xf64>, tensor<3x10xf64>) -> tensor<2x3xf64>
    %17 = stablehlo.transpose %16, dims = [1, 0] : (tensor<2x3xf64>) -> tensor<3x2xf64>
    %18 = stablehlo.slice %15 [0:1, 0:10] : (tensor<3x10xf64>) -> tensor<1x10xf64>
    %19 = stablehlo.reshape %18 : (tensor<1x10xf64>) -> tensor<10xf64>
    %20 = stablehlo.slice %15 [1:2, 0:10] : (tensor<3x10xf64>) -> tensor<1x10xf64>
    %21 = stablehlo.reshape %20 : (tensor<1x10xf64>) -> tensor<10xf64>
    %22 = stablehlo.slice %15 [2:3, 0:10] : (tensor<3x10xf64>) -> tensor<1x10xf64>
    %23 = stablehlo.reshape %22 : (tensor<1x10xf64>) -> tensor<10xf64>
    %24 = call @_roll_static_2(%23) : (tensor<10xf64>) -> tensor<10xf64>
    %25 = stablehlo.broadcast_in_dim %24, dims = [1] : (tensor<10xf64>) -> tensor<1x10xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %26 = stablehlo.pad %25, %cst_0, low = [2, 0], high = [0, 0], interior = [0, 0] : (tensor<1x10xf64>, tensor<f64>) -> tensor<3x10xf64>
    %27 = call @_roll_static_3(%21) : (tensor<10xf64>) -> tensor<10xf64>
    %28 = stablehlo.broadcast_in_dim %27, dims = [1] : (tensor<10xf64>) -> tensor<1x10xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %29 = stablehlo.pad %28, %cst_1, low = [1, 0], high = [1, 0], interior = [0, 0] : (tensor<1x10xf64>, tensor<f64>) -> tensor<3x10xf64>
    %30 = stablehlo.add %26, %29 : tensor<3x10xf64>
    %31 = call @_roll_static_4(%19) : (tensor<10xf64>) -> tensor<10xf64>
    %32 = stablehlo.broadcast_in_dim %31, dims = [1] : (tensor<10xf64>) -> tensor<1x10xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %33 = stablehlo.pad %32, %cst_2, low = [0, 0], high = [2, 0], interior = [0, 0] : (tensor<1x10xf64>, tensor<f64>) -> tensor<3x10xf64>
    %34 = stablehlo.add %30, %33 : tensor<3x10xf64>
    return %17, %34 : tensor<3x2xf64>, tensor<3x10xf64>
  }
  func.func private @_roll_static(%arg0: tensor<10xf64>) -> tensor<10xf64> {
    %0 = stablehlo.slice %arg0 [3:10] : (tensor<10xf64>) -> tensor<7xf64>
    %1 = stablehlo.slice %arg0 [0:3] : (tensor<10xf64>) -> tensor<3xf64>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<7xf64>, tensor<3xf64>) -> tensor<10xf64>
    return %2 : tensor<10xf64>
  }
  func.func private @_roll_static_0(%arg0: tensor<10xf64>) -> tensor<10xf64> {
    %0 = stablehlo.slice %arg0 [0:10] : (tensor<10xf64>) -> tensor<10xf64>
    %1 = stablehlo.slice %arg0 [0:0] : (tensor<10xf64>) -> tensor<0xf64>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<10xf64>, tensor<0xf64>) -> tensor<10xf64>
    return %2 : tensor<10xf64>
  }
  func.func private @_roll_static_1(%arg0: tensor<10xf64>) -> tensor<10xf64> {
    %0 = stablehlo.slice %arg0 [6:10] : (tensor<10xf64>) -> tensor<4xf64>
    %1 = stablehlo.slice %arg0 [0:6] : (tensor<10xf64>) -> tensor<6xf64>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<4xf64>, tensor<6xf64>) -> tensor<10xf64>
    return %2 : tensor<10xf64>
  }
  func.func private @_roll_static_2(%arg0: tensor<10xf64>) -> tensor<10xf64> {
    %0 = stablehlo.slice %arg0 [0:4] : (tensor<10xf64>) -> tensor<4xf64>
    %1 = stablehlo.slice %arg0 [4:10] : (tensor<10xf64>) -> tensor<6xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.pad %1, %cst, low = [0], high = [4], interior = [0] : (tensor<6xf64>, tensor<f64>) -> tensor<10xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.pad %0, %cst_0, low = [6], high = [0], interior = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<10xf64>
    %4 = stablehlo.add %2, %3 : tensor<10xf64>
    return %4 : tensor<10xf64>
  }
  func.func private @_roll_static_3(%arg0: tensor<10xf64>) -> tensor<10xf64> {
    %0 = stablehlo.slice %arg0 [0:10] : (tensor<10xf64>) -> tensor<10xf64>
    %1 = stablehlo.slice %arg0 [10:10] : (tensor<10xf64>) -> tensor<0xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.pad %1, %cst, low = [0], high = [10], interior = [0] : (tensor<0xf64>, tensor<f64>) -> tensor<10xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.pad %0, %cst_0, low = [0], high = [0], interior = [0] : (tensor<10xf64>, tensor<f64>) -> tensor<10xf64>
    %4 = stablehlo.add %2, %3 : tensor<10xf64>
    return %4 : tensor<10xf64>
  }
  func.func private @_roll_static_4(%arg0: tensor<10xf64>) -> tensor<10xf64> {
    %0 = stablehlo.slice %arg0 [0:7] : (tensor<10xf64>) -> tensor<7xf64>
    %1 = stablehlo.slice %arg0 [7:10] : (tensor<10xf64>) -> tensor<3xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.pad %1, %cst, low = [0], high = [7], interior = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<10xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.pad %0, %cst_0, low = [3], high = [0], interior = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<10xf64>
    %4 = stablehlo.add %2, %3 : tensor<10xf64>
    return %4 : tensor<10xf64>
  }
}
// -----
// backward, cuda: same text as cpu
