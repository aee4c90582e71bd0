// import jax
// import jax.numpy as jnp
//
//
// def fold_and_unfold(height, filters):
//     """Fold and unfold of height and filters.
//
//     Args:
//         height: (3, 3)
//         filters: (9, 2)
//
//     Returns:
//         (3, 3)
//     """
//     selected = jnp.where(height > -0.27, height, 0.5 * height)
//     cells_k = selected.reshape(1, 3, 1, 3)
//     patches = jnp.swapaxes(cells_k, 1, 2).reshape(1, 9)
//     embedded = jnp.clip(patches @ filters, -6.0, 6.0)
//     hidden_p = 0.49 * jax.nn.softplus(embedded)
//     decoded = hidden_p @ filters.T
//     recon = decoded.reshape(1, 1, 3, 3).transpose(0, 2, 1, 3).reshape(3, 3)
//     difference = jnp.tanh(recon) - selected
//     return difference
//
//   height: float32[3, 3] in [-1.5, 1.5]
//   filters: float32[9, 2] in [-0.5, 0.5]
// -----
// forward, cpu
module @jit_fold_and_unfold attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>, %arg1: tensor<9x2xf32>) -> (tensor<3x3xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<-2.700000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<3x3xf32>
    %4 = call @_where(%1, %arg0, %3) : (tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %5 = stablehlo.reshape %4 : (tensor<3x3xf32>) -> tensor<1x3x1x3xf32>
    %6 = stablehlo.transpose %5, dims = [0, 2, 1, 3] : (tensor<1x3x1x3xf32>) -> tensor<1x1x3x3xf32>
    %7 = stablehlo.reshape %6 : (tensor<1x1x3x3xf32>) -> tensor<1x9xf32>
    %8 = stablehlo.dot_general %7, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x9xf32>, tensor<9x2xf32>) -> tensor<1x2xf32>
    %cst_1 = stablehlo.constant dense<-6.000000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %9 = call @clip(%8, %cst_1, %cst_2) : (tensor<1x2xf32>, tensor<f32>, tensor<f32>) -> tensor<1x2xf32>
    %10 = call @softplus(%9) : (tensor<1x2xf32>) -> tensor<1x2xf32>
    %cst_3 = stablehlo.constant dense<4.900000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<1x2xf32>
    %13 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<9x2xf32>) -> tensor<2x9xf32>
    %14 = stablehlo.dot_general %12, %13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x2xf32>, tensor<2x9xf32>) -> tensor<1x9xf32>
    %15 = stablehlo.reshape %14 : (tensor<1x9xf32>) -> tensor<1x1x3x3xf32>
    %16 = stablehlo.transpose %15, dims = [0, 2, 1, 3] : (tensor<1x1x3x3xf32>) -> tensor<1x3x1x3xf32>
    %17 = stablehlo.reshape %16 : (tensor<1x3x1x3xf32>) -> tensor<3x3xf32>
    %18 = stablehlo.tanh %17 : tensor<3x3xf32>
    %19 = stablehlo.subtract %18, %4 : tensor<3x3xf32>
    return %19 : tensor<3x3xf32>
  }
  func.func private @_where(%arg0: tensor<3x3xi1>, %arg1: tensor<3x3xf32>, %arg2: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3x3xi1>, tensor<3x3xf32>
    return %0 : tensor<3x3xf32>
  }
  func.func private @clip(%arg0: tensor<1x2xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<1x2xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<1x2xf32>
    %3 = stablehlo.convert %arg2 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %5 = stablehlo.minimum %4, %2 : tensor<1x2xf32>
    return %5 : tensor<1x2xf32>
  }
  func.func private @softplus(%arg0: tensor<1x2xf32>) -> tensor<1x2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x2xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<1x2xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<1x2xf32>, tensor<1x2xf32>) -> tensor<1x2xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<1x2xf32>
    %7 = stablehlo.abs %3 : tensor<1x2xf32>
    %8 = stablehlo.negate %7 : tensor<1x2xf32>
    %9 = stablehlo.exponential %8 : tensor<1x2xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<1x2xf32>
    %11 = stablehlo.add %1, %10 : tensor<1x2xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<1x2xi1>, tensor<1x2xf32>
    return %12 : tensor<1x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>, %arg1: tensor<9x2xf32>) -> (tensor<3x3xf32> {jax.result_info = "result[0]"}, tensor<9x2xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<-2.700000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<3x3xf32>
    %4 = call @_where(%1, %arg0, %3) : (tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %5 = stablehlo.reshape %4 : (tensor<3x3xf32>) -> tensor<1x3x1x3xf32>
    %6 = stablehlo.transpose %5, dims = [0, 2, 1, 3] : (tensor<1x3x1x3xf32>) -> tensor<1x1x3x3xf32>
    %7 = stablehlo.reshape %6 : (tensor<1x1x3x3xf32>) -> tensor<1x9xf32>
    %8 = stablehlo.dot_general %7, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x9xf32>, tensor<9x2xf32>) -> tensor<1x2xf32>
    %cst_1 = stablehlo.constant dense<-6.000000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %9:3 = call @clip(%8, %cst_1, %cst_2) : (tensor<1x2xf32>, tensor<f32>, tensor<f32>) -> (tensor<1x2xf32>, tensor<1x2xf32>, tensor<1x2xf32>)
    %10:2 = call @softplus(%9#0) : (tensor<1x2xf32>) -> (tensor<1x2xf32>, tensor<1x2xf32>)
    %cst_3 = stablehlo.constant dense<4.900000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %12 = stablehlo.multiply %11, %10#0 : tensor<1x2xf32>
    %13 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<9x2xf32>) -> tensor<2x9xf32>
    %14 = stablehlo.dot_general %12, %13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x2xf32>, tensor<2x9xf32>) -> tensor<1x9xf32>
    %15 = stablehlo.reshape %14 : (tensor<1x9xf32>) -> tensor<1x1x3x3xf32>
    %16 = stablehlo.transpose %15, dims = [0, 2, 1, 3] : (tensor<1x1x3x3xf32>) -> tensor<1x3x1x3xf32>
    %17 = stablehlo.reshape %16 : (tensor<1x3x1x3xf32>) -> tensor<3x3xf32>
    %18 = stablehlo.tanh %17 : tensor<3x3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %20 = stablehlo.add %19, %18 : tensor<3x3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %22 = stablehlo.subtract %21, %18 : tensor<3x3xf32>
    %23 = stablehlo.multiply %20, %22 : tensor<3x3xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %25 = stablehlo.negate %24 : tensor<3x3xf32>
    %26 = stablehlo.multiply %24, %23 : tensor<3x3xf32>
    %27 = stablehlo.reshape %26 : (tensor<3x3xf32>) -> tensor<1x3x1x3xf32>
    %28 = stablehlo.transpose %27, dims = [0, 2, 1, 3] : (tensor<1x3x1x3xf32>) -> tensor<1x1x3x3xf32>
    %29 = stablehlo.reshape %28 : (tensor<1x1x3x3xf32>) -> tensor<1x9xf32>
    %30 = stablehlo.dot_general %29, %12, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x9xf32>, tensor<1x2xf32>) -> tensor<9x2xf32>
    %31 = stablehlo.transpose %30, dims = [1, 0] : (tensor<9x2xf32>) -> tensor<2x9xf32>
    %32 = stablehlo.dot_general %29, %13, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x9xf32>, tensor<2x9xf32>) -> tensor<1x2xf32>
    %33 = stablehlo.transpose %31, dims = [1, 0] : (tensor<2x9xf32>) -> tensor<9x2xf32>
    %cst_7 = stablehlo.constant dense<4.900000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %35 = stablehlo.multiply %34, %32 : tensor<1x2xf32>
    %36 = call @softplus_0(%10#1, %35) : (tensor<1x2xf32>, tensor<1x2xf32>) -> tensor<1x2xf32>
    %37 = call @clip_1(%9#1, %9#2, %36) : (tensor<1x2xf32>, tensor<1x2xf32>, tensor<1x2xf32>) -> tensor<1x2xf32>
    %38 = stablehlo.dot_general %37, %7, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x2xf32>, tensor<1x9xf32>) -> tensor<2x9xf32>
    %39 = stablehlo.transpose %38, dims = [1, 0] : (tensor<2x9xf32>) -> tensor<9x2xf32>
    %40 = stablehlo.add %33, %39 : tensor<9x2xf32>
    %41 = stablehlo.dot_general %37, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x2xf32>, tensor<9x2xf32>) -> tensor<1x9xf32>
    %42 = stablehlo.reshape %41 : (tensor<1x9xf32>) -> tensor<1x1x3x3xf32>
    %43 = stablehlo.transpose %42, dims = [0, 2, 1, 3] : (tensor<1x1x3x3xf32>) -> tensor<1x3x1x3xf32>
    %44 = stablehlo.reshape %43 : (tensor<1x3x1x3xf32>) -> tensor<3x3xf32>
    %45 = stablehlo.add %25, %44 : tensor<3x3xf32>
    %46:2 = call @_where_2(%1, %45) : (tensor<3x3xi1>, tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3x3xf32>)
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %48 = stablehlo.multiply %47, %46#1 : tensor<3x3xf32>
    %49 = stablehlo.add %46#0, %48 : tensor<3x3xf32>
    return %49, %40 : tensor<3x3xf32>, tensor<9x2xf32>
  }
  func.func private @_where(%arg0: tensor<3x3xi1>, %arg1: tensor<3x3xf32>, %arg2: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3x3xi1>, tensor<3x3xf32>
    return %0 : tensor<3x3xf32>
  }
  func.func private @clip(%arg0: tensor<1x2xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<1x2xf32>, tensor<1x2xf32>, tensor<1x2xf32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<1x2xf32>
    %3 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %4 = stablehlo.compare GT, %arg0, %3, FLOAT : (tensor<1x2xf32>, tensor<1x2xf32>) -> tensor<1x2xi1>
    %5 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %6 = stablehlo.compare EQ, %arg0, %5, FLOAT : (tensor<1x2xf32>, tensor<1x2xf32>) -> tensor<1x2xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %10 = stablehlo.select %6, %9, %8 : tensor<1x2xi1>, tensor<1x2xf32>
    %11 = stablehlo.select %4, %7, %10 : tensor<1x2xi1>, tensor<1x2xf32>
    %12 = stablehlo.convert %arg2 : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %14 = stablehlo.minimum %13, %2 : tensor<1x2xf32>
    %15 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %16 = stablehlo.compare GT, %15, %2, FLOAT : (tensor<1x2xf32>, tensor<1x2xf32>) -> tensor<1x2xi1>
    %17 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %18 = stablehlo.compare EQ, %17, %2, FLOAT : (tensor<1x2xf32>, tensor<1x2xf32>) -> tensor<1x2xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %22 = stablehlo.select %18, %21, %20 : tensor<1x2xi1>, tensor<1x2xf32>
    %23 = stablehlo.select %16, %19, %22 : tensor<1x2xi1>, tensor<1x2xf32>
    return %14, %11, %23 : tensor<1x2xf32>, tensor<1x2xf32>, tensor<1x2xf32>
  }
  func.func private @softplus(%arg0: tensor<1x2xf32>) -> (tensor<1x2xf32>, tensor<1x2xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x2xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<1x2xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<1x2xf32>, tensor<1x2xf32>) -> tensor<1x2xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<1x2xf32>
    %7 = stablehlo.abs %3 : tensor<1x2xf32>
    %8 = stablehlo.negate %7 : tensor<1x2xf32>
    %9 = stablehlo.exponential %8 : tensor<1x2xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<1x2xf32>
    %11 = stablehlo.add %1, %10 : tensor<1x2xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<1x2xi1>, tensor<1x2xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<1x2xf32>, tensor<1x2xf32>) -> tensor<1x2xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<1x2xi1>, tensor<1x2xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<1x2xf32>, tensor<1x2xf32>) -> tensor<1x2xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<1x2xi1>, tensor<1x2xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<1x2xf32>
    %22 = stablehlo.exponential %21 : tensor<1x2xf32>
    return %12, %22 : tensor<1x2xf32>, tensor<1x2xf32>
  }
  func.func private @softplus_0(%arg0: tensor<1x2xf32>, %arg1: tensor<1x2xf32>) -> tensor<1x2xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<1x2xf32>
    return %0 : tensor<1x2xf32>
  }
  func.func private @clip_1(%arg0: tensor<1x2xf32>, %arg1: tensor<1x2xf32>, %arg2: tensor<1x2xf32>) -> tensor<1x2xf32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<1x2xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<1x2xf32>
    return %1 : tensor<1x2xf32>
  }
  func.func private @_where_2(%arg0: tensor<3x3xi1>, %arg1: tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3x3xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<3x3xi1>, tensor<3x3xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<3x3xi1>, tensor<3x3xf32>
    return %2, %1 : tensor<3x3xf32>, tensor<3x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
