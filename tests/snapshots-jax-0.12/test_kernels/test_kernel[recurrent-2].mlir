// import jax
// import jax.numpy as jnp
//
//
// def activate(u):
//     return jax.nn.softplus(u)
//
//
// def gated_scan_stage(xs, w_in, w_decay, C, reference):
//     drive = xs @ w_in
//     pre_gate = xs @ w_decay
//     a_bar = jnp.exp(-jax.nn.softplus(pre_gate))
//     weighted_in = (1.0 - a_bar) * drive
//
//     def binary_op(earlier, later):
//         gate_l, b1 = earlier
//         a2, val_r = later
//         return gate_l * a2, a2 * b1 + val_r
//
//     _, states = jax.lax.associative_scan(binary_op, (a_bar, weighted_in), reverse=True)
//     y = states @ C
//     outs = 0.4 * y
//     response = activate(outs)
//     log_density = jnp.log(1.21 + reference**2)
//     return response + log_density
//
//   xs: float32[7, 2] in [-1.5, 1.5]
//   w_in: float32[2, 2] in [-0.7, 0.7]
//   w_decay: float32[2, 2] in [-0.8, 0.8]
//   C: float32[2, 2] in [-0.8, 0.8]
//   reference: float32[1] in [-3, 3]
// -----
// forward, cpu
module @jit_gated_scan_stage attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x2xf32>, %arg1: tensor<2x2xf32>, %arg2: tensor<2x2xf32>, %arg3: tensor<2x2xf32>, %arg4: tensor<1xf32>) -> (tensor<7x2xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<2x2xf32>) -> tensor<7x2xf32>
    %1 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<2x2xf32>) -> tensor<7x2xf32>
    %2 = call @softplus(%1) : (tensor<7x2xf32>) -> tensor<7x2xf32>
    %3 = stablehlo.negate %2 : tensor<7x2xf32>
    %4 = stablehlo.exponential %3 : tensor<7x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %6 = stablehlo.subtract %5, %4 : tensor<7x2xf32>
    %7 = stablehlo.multiply %6, %0 : tensor<7x2xf32>
    %8 = stablehlo.reverse %4, dims = [0] : tensor<7x2xf32>
    %9 = stablehlo.reverse %7, dims = [0] : tensor<7x2xf32>
    %10 = stablehlo.slice %8 [0:6:2, 0:2] : (tensor<7x2xf32>) -> tensor<3x2xf32>
    %11 = stablehlo.slice %9 [0:6:2, 0:2] : (tensor<7x2xf32>) -> tensor<3x2xf32>
    %12 = stablehlo.slice %8 [1:7:2, 0:2] : (tensor<7x2xf32>) -> tensor<3x2xf32>
    %13 = stablehlo.slice %9 [1:7:2, 0:2] : (tensor<7x2xf32>) -> tensor<3x2xf32>
    %14 = stablehlo.multiply %10, %12 : tensor<3x2xf32>
    %15 = stablehlo.multiply %12, %11 : tensor<3x2xf32>
    %16 = stablehlo.add %15, %13 : tensor<3x2xf32>
    %17 = stablehlo.slice %14 [0:2:2, 0:2] : (tensor<3x2xf32>) -> tensor<1x2xf32>
    %18 = stablehlo.slice %16 [0:2:2, 0:2] : (tensor<3x2xf32>) -> tensor<1x2xf32>
    %19 = stablehlo.slice %14 [1:3:2, 0:2] : (tensor<3x2xf32>) -> tensor<1x2xf32>
    %20 = stablehlo.slice %16 [1:3:2, 0:2] : (tensor<3x2xf32>) -> tensor<1x2xf32>
    %21 = stablehlo.multiply %17, %19 : tensor<1x2xf32>
    %22 = stablehlo.multiply %19, %18 : tensor<1x2xf32>
    %23 = stablehlo.add %22, %20 : tensor<1x2xf32>
    %24 = stablehlo.slice %14 [2:3:2, 0:2] : (tensor<3x2xf32>) -> tensor<1x2xf32>
    %25 = stablehlo.slice %16 [2:3:2, 0:2] : (tensor<3x2xf32>) -> tensor<1x2xf32>
    %26 = stablehlo.multiply %21, %24 : tensor<1x2xf32>
    %27 = stablehlo.multiply %24, %23 : tensor<1x2xf32>
    %28 = stablehlo.add %27, %25 : tensor<1x2xf32>
    %29 = stablehlo.slice %14 [0:1, 0:2] : (tensor<3x2xf32>) -> tensor<1x2xf32>
    %30 = stablehlo.concatenate %29, %26, dim = 0 : (tensor<1x2xf32>, tensor<1x2xf32>) -> tensor<2x2xf32>
    %31 = stablehlo.slice %16 [0:1, 0:2] : (tensor<3x2xf32>) -> tensor<1x2xf32>
    %32 = stablehlo.concatenate %31, %28, dim = 0 : (tensor<1x2xf32>, tensor<1x2xf32>) -> tensor<2x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.pad %30, %cst_0, low = [0, 0], high = [0, 0], interior = [1, 0] : (tensor<2x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.pad %21, %cst_1, low = [1, 0], high = [1, 0], interior = [1, 0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %35 = stablehlo.add %33, %34 : tensor<3x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.pad %32, %cst_2, low = [0, 0], high = [0, 0], interior = [1, 0] : (tensor<2x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.pad %23, %cst_3, low = [1, 0], high = [1, 0], interior = [1, 0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %38 = stablehlo.add %36, %37 : tensor<3x2xf32>
    %39 = stablehlo.slice %8 [2:7:2, 0:2] : (tensor<7x2xf32>) -> tensor<3x2xf32>
    %40 = stablehlo.slice %9 [2:7:2, 0:2] : (tensor<7x2xf32>) -> tensor<3x2xf32>
    %41 = stablehlo.multiply %35, %39 : tensor<3x2xf32>
    %42 = stablehlo.multiply %39, %38 : tensor<3x2xf32>
    %43 = stablehlo.add %42, %40 : tensor<3x2xf32>
    %44 = stablehlo.slice %8 [0:1, 0:2] : (tensor<7x2xf32>) -> tensor<1x2xf32>
    %45 = stablehlo.concatenate %44, %41, dim = 0 : (tensor<1x2xf32>, tensor<3x2xf32>) -> tensor<4x2xf32>
    %46 = stablehlo.slice %9 [0:1, 0:2] : (tensor<7x2xf32>) -> tensor<1x2xf32>
    %47 = stablehlo.concatenate %46, %43, dim = 0 : (tensor<1x2xf32>, tensor<3x2xf32>) -> tensor<4x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.pad %45, %cst_4, low = [0, 0], high = [0, 0], interior = [1, 0] : (tensor<4x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.pad %35, %cst_5, low = [1, 0], high = [1, 0], interior = [1, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %50 = stablehlo.add %48, %49 : tensor<7x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.pad %47, %cst_6, low = [0, 0], high = [0, 0], interior = [1, 0] : (tensor<4x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.pad %38, %cst_7, low = [1, 0], high = [1, 0], interior = [1, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %53 = stablehlo.add %51, %52 : tensor<7x2xf32>
    %54 = stablehlo.reverse %50, dims = [0] : tensor<7x2xf32>
    %55 = stablehlo.reverse %53, dims = [0] : tensor<7x2xf32>
    %56 = stablehlo.dot_general %55, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<2x2xf32>) -> tensor<7x2xf32>
    %cst_8 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %58 = stablehlo.multiply %57, %56 : tensor<7x2xf32>
    %59 = call @softplus(%58) : (tensor<7x2xf32>) -> tensor<7x2xf32>
    %60 = stablehlo.multiply %arg4, %arg4 : tensor<1xf32>
    %cst_9 = stablehlo.constant dense<1.210000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %62 = stablehlo.add %61, %60 : tensor<1xf32>
    %63 = stablehlo.log %62 : tensor<1xf32>
    %64 = stablehlo.broadcast_in_dim %63, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<7x2xf32>
    %66 = stablehlo.add %59, %65 : tensor<7x2xf32>
    return %66 : tensor<7x2xf32>
  }
  func.func private @softplus(%arg0: tensor<7x2xf32>) -> tensor<7x2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<7x2xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<7x2xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<7x2xf32>
    %7 = stablehlo.abs %3 : tensor<7x2xf32>
    %8 = stablehlo.negate %7 : tensor<7x2xf32>
    %9 = stablehlo.exponential %8 : tensor<7x2xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<7x2xf32>
    %11 = stablehlo.add %1, %10 : tensor<7x2xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<7x2xi1>, tensor<7x2xf32>
    return %12 : tensor<7x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x2xf32>, %arg1: tensor<2x2xf32>, %arg2: tensor<2x2xf32>, %arg3: tensor<2x2xf32>, %arg4: tensor<1xf32>) -> (tensor<7x2xf32> {jax.result_info = "result[0]"}, tensor<2x2xf32> {jax.result_info = "result[1]"}, tensor<2x2xf32> {jax.result_info = "result[2]"}, tensor<2x2xf32> {jax.result_info = "result[3]"}, tensor<1xf32> {jax.result_info = "result[4]"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<2x2xf32>) -> tensor<7x2xf32>
    %1 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<2x2xf32>) -> tensor<7x2xf32>
    %2:3 = call @softplus(%1) : (tensor<7x2xf32>) -> (tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>)
    %3 = stablehlo.negate %2#0 : tensor<7x2xf32>
    %4 = stablehlo.exponential %3 : tensor<7x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %6 = stablehlo.subtract %5, %4 : tensor<7x2xf32>
    %7 = stablehlo.multiply %6, %0 : tensor<7x2xf32>
    %8 = stablehlo.reverse %4, dims = [0] : tensor<7x2xf32>
    %9 = stablehlo.reverse %7, dims = [0] : tensor<7x2xf32>
    %10 = stablehlo.slice %8 [0:6:2, 0:2] : (tensor<7x2xf32>) -> tensor<3x2xf32>
    %11 = stablehlo.slice %9 [0:6:2, 0:2] : (tensor<7x2xf32>) -> tensor<3x2xf32>
    %12 = stablehlo.slice %8 [1:7:2, 0:2] : (tensor<7x2xf32>) -> tensor<3x2xf32>
    %13 = stablehlo.slice %9 [1:7:2, 0:2] : (tensor<7x2xf32>) -> tensor<3x2xf32>
    %14 = stablehlo.multiply %10, %12 : tensor<3x2xf32>
    %15 = stablehlo.multiply %12, %11 : tensor<3x2xf32>
    %16 = stablehlo.add %15, %13 : tensor<3x2xf32>
    %17 = stablehlo.slice %14 [0:2:2, 0:2] : (tensor<3x2xf32>) -> tensor<1x2xf32>
    %18 = stablehlo.slice %16 [0:2:2, 0:2] : (tensor<3x2xf32>) -> tensor<1x2xf32>
    %19 = stablehlo.slice %14 [1:3:2, 0:2] : (tensor<3x2xf32>) -> tensor<1x2xf32>
    %20 = stablehlo.slice %16 [1:3:2, 0:2] : (tensor<3x2xf32>) -> tensor<1x2xf32>
    %21 = stablehlo.multiply %17, %19 : tensor<1x2xf32>
    %22 = stablehlo.multiply %19, %18 : tensor<1x2xf32>
    %23 = stablehlo.add %22, %20 : tensor<1x2xf32>
    %24 = stablehlo.slice %14 [2:3:2, 0:2] : (tensor<3x2xf32>) -> tensor<1x2xf32>
    %25 = stablehlo.slice %16 [2:3:2, 0:2] : (tensor<3x2xf32>) -> tensor<1x2xf32>
    %26 = stablehlo.multiply %21, %24 : tensor<1x2xf32>
    %27 = stablehlo.multiply %24, %23 : tensor<1x2xf32>
    %28 = stablehlo.add %27, %25 : tensor<1x2xf32>
    %29 = stablehlo.slice %14 [0:1, 0:2] : (tensor<3x2xf32>) -> tensor<1x2xf32>
    %30 = stablehlo.concatenate %29, %26, dim = 0 : (tensor<1x2xf32>, tensor<1x2xf32>) -> tensor<2x2xf32>
    %31 = stablehlo.slice %16 [0:1, 0:2] : (tensor<3x2xf32>) -> tensor<1x2xf32>
    %32 = stablehlo.concatenate %31, %28, dim = 0 : (tensor<1x2xf32>, tensor<1x2xf32>) -> tensor<2x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.pad %30, %cst_0, low = [0, 0], high = [0, 0], interior = [1, 0] : (tensor<2x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.pad %21, %cst_1, low = [1, 0], high = [1, 0], interior = [1, 0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %35 = stablehlo.add %33, %34 : tensor<3x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.pad %32, %cst_2, low = [0, 0], high = [0, 0], interior = [1, 0] : (tensor<2x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.pad %23, %cst_3, low = [1, 0], high = [1, 0], interior = [1, 0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %38 = stablehlo.add %36, %37 : tensor<3x2xf32>
    %39 = stablehlo.slice %8 [2:7:2, 0:2] : (tensor<7x2xf32>) -> tensor<3x2xf32>
    %40 = stablehlo.slice %9 [2:7:2, 0:2] : (tensor<7x2xf32>) -> tensor<3x2xf32>
    %41 = stablehlo.multiply %35, %39 : tensor<3x2xf32>
    %42 = stablehlo.multiply %39, %38 : tensor<3x2xf32>
    %43 = stablehlo.add %42, %40 : tensor<3x2xf32>
    %44 = stablehlo.slice %8 [0:1, 0:2] : (tensor<7x2xf32>) -> tensor<1x2xf32>
    %45 = stablehlo.concatenate %44, %41, dim = 0 : (tensor<1x2xf32>, tensor<3x2xf32>) -> tensor<4x2xf32>
    %46 = stablehlo.slice %9 [0:1, 0:2] : (tensor<7x2xf32>) -> tensor<1x2xf32>
    %47 = stablehlo.concatenate %46, %43, dim = 0 : (tensor<1x2xf32>, tensor<3x2xf32>) -> tensor<4x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.pad %45, %cst_4, low = [0, 0], high = [0, 0], interior = [1, 0] : (tensor<4x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.pad %35, %cst_5, low = [1, 0], high = [1, 0], interior = [1, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %50 = stablehlo.add %48, %49 : tensor<7x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.pad %47, %cst_6, low = [0, 0], high = [0, 0], interior = [1, 0] : (tensor<4x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.pad %38, %cst_7, low = [1, 0], high = [1, 0], interior = [1, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %53 = stablehlo.add %51, %52 : tensor<7x2xf32>
    %54 = stablehlo.reverse %50, dims = [0] : tensor<7x2xf32>
    %55 = stablehlo.reverse %53, dims = [0] : tensor<7x2xf32>
    %56 = stablehlo.dot_general %55, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<2x2xf32>) -> tensor<7x2xf32>
    %cst_8 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %58 = stablehlo.multiply %57, %56 : tensor<7x2xf32>
    %59:3 = call @softplus(%58) : (tensor<7x2xf32>) -> (tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>)
    %60 = stablehlo.multiply %arg4, %arg4 : tensor<1xf32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %62 = stablehlo.multiply %61, %arg4 : tensor<1xf32>
    %cst_10 = stablehlo.constant dense<1.210000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %64 = stablehlo.add %63, %60 : tensor<1xf32>
    %65 = stablehlo.log %64 : tensor<1xf32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<7x2xf32>
    %68 = stablehlo.add %59#0, %67 : tensor<7x2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.reduce(%68 init: %cst_11) applies stablehlo.add across dimensions = [0, 1] : (tensor<7x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.reduce(%70 init: %cst_13) applies stablehlo.add across dimensions = [0, 1] : (tensor<7x2xf32>, tensor<f32>) -> tensor<f32>
    %72 = stablehlo.reshape %71 : (tensor<f32>) -> tensor<1x1xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.reduce(%72 init: %cst_14) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %74 = stablehlo.broadcast_in_dim %73, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %75 = stablehlo.divide %74, %64 : tensor<1xf32>
    %76 = stablehlo.multiply %75, %62 : tensor<1xf32>
    %77 = call @softplus_0(%59#1, %59#2, %70) : (tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xf32>
    %cst_15 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %79 = stablehlo.multiply %78, %77 : tensor<7x2xf32>
    %80 = stablehlo.dot_general %79, %55, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<2x2xf32>
    %81 = stablehlo.transpose %80, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %82 = stablehlo.dot_general %79, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<2x2xf32>) -> tensor<7x2xf32>
    %83 = stablehlo.reverse %82, dims = [0] : tensor<7x2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.pad %83, %cst_16, low = [-1, 0], high = [-1, 0], interior = [0, 0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<5x2xf32>
    %85 = stablehlo.slice %84 [0:5:2, 0:2] : (tensor<5x2xf32>) -> tensor<3x2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %86 = stablehlo.pad %83, %cst_17, low = [0, 0], high = [0, 0], interior = [0, 0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %87 = stablehlo.slice %86 [0:7:2, 0:2] : (tensor<7x2xf32>) -> tensor<4x2xf32>
    %88 = stablehlo.slice %87 [0:1, 0:2] : (tensor<4x2xf32>) -> tensor<1x2xf32>
    %89 = stablehlo.slice %87 [1:4, 0:2] : (tensor<4x2xf32>) -> tensor<3x2xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.pad %88, %cst_18, low = [0, 0], high = [6, 0], interior = [0, 0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %91 = stablehlo.multiply %39, %89 : tensor<3x2xf32>
    %92 = stablehlo.multiply %89, %38 : tensor<3x2xf32>
    %93 = stablehlo.add %85, %91 : tensor<3x2xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %94 = stablehlo.pad %89, %cst_19, low = [2, 0], high = [0, 0], interior = [1, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %95 = stablehlo.add %90, %94 : tensor<7x2xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %96 = stablehlo.pad %92, %cst_20, low = [2, 0], high = [0, 0], interior = [1, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.pad %93, %cst_21, low = [-1, 0], high = [-1, 0], interior = [0, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<1x2xf32>
    %98 = stablehlo.slice %97 [0:1:2, 0:2] : (tensor<1x2xf32>) -> tensor<1x2xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.pad %93, %cst_22, low = [0, 0], high = [0, 0], interior = [0, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %100 = stablehlo.slice %99 [0:3:2, 0:2] : (tensor<3x2xf32>) -> tensor<2x2xf32>
    %101 = stablehlo.slice %100 [0:1, 0:2] : (tensor<2x2xf32>) -> tensor<1x2xf32>
    %102 = stablehlo.slice %100 [1:2, 0:2] : (tensor<2x2xf32>) -> tensor<1x2xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %103 = stablehlo.pad %101, %cst_23, low = [0, 0], high = [2, 0], interior = [0, 0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %104 = stablehlo.multiply %24, %102 : tensor<1x2xf32>
    %105 = stablehlo.multiply %102, %23 : tensor<1x2xf32>
    %106 = stablehlo.add %98, %104 : tensor<1x2xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %107 = stablehlo.pad %102, %cst_24, low = [2, 0], high = [0, 0], interior = [1, 0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %108 = stablehlo.add %103, %107 : tensor<3x2xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %109 = stablehlo.pad %105, %cst_25, low = [2, 0], high = [0, 0], interior = [1, 0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %110 = stablehlo.multiply %19, %106 : tensor<1x2xf32>
    %111 = stablehlo.multiply %106, %18 : tensor<1x2xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %112 = stablehlo.pad %106, %cst_26, low = [1, 0], high = [1, 0], interior = [1, 0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %113 = stablehlo.add %108, %112 : tensor<3x2xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %114 = stablehlo.pad %111, %cst_27, low = [1, 0], high = [1, 0], interior = [1, 0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %115 = stablehlo.add %109, %114 : tensor<3x2xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %116 = stablehlo.pad %110, %cst_28, low = [0, 0], high = [2, 0], interior = [1, 0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %117 = stablehlo.add %113, %116 : tensor<3x2xf32>
    %118 = stablehlo.multiply %12, %117 : tensor<3x2xf32>
    %119 = stablehlo.multiply %117, %11 : tensor<3x2xf32>
    %120 = stablehlo.multiply %10, %115 : tensor<3x2xf32>
    %121 = stablehlo.multiply %115, %12 : tensor<3x2xf32>
    %122 = stablehlo.add %119, %120 : tensor<3x2xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %123 = stablehlo.pad %117, %cst_29, low = [1, 0], high = [1, 0], interior = [1, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %124 = stablehlo.add %95, %123 : tensor<7x2xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %125 = stablehlo.pad %122, %cst_30, low = [1, 0], high = [1, 0], interior = [1, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %126 = stablehlo.add %96, %125 : tensor<7x2xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %127 = stablehlo.pad %118, %cst_31, low = [0, 0], high = [2, 0], interior = [1, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %128 = stablehlo.add %124, %127 : tensor<7x2xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %129 = stablehlo.pad %121, %cst_32, low = [0, 0], high = [2, 0], interior = [1, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %130 = stablehlo.add %126, %129 : tensor<7x2xf32>
    %131 = stablehlo.reverse %128, dims = [0] : tensor<7x2xf32>
    %132 = stablehlo.reverse %130, dims = [0] : tensor<7x2xf32>
    %133 = stablehlo.multiply %6, %131 : tensor<7x2xf32>
    %134 = stablehlo.multiply %131, %0 : tensor<7x2xf32>
    %135 = stablehlo.negate %134 : tensor<7x2xf32>
    %136 = stablehlo.add %132, %135 : tensor<7x2xf32>
    %137 = stablehlo.multiply %136, %4 : tensor<7x2xf32>
    %138 = stablehlo.negate %137 : tensor<7x2xf32>
    %139 = call @softplus_0(%2#1, %2#2, %138) : (tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xf32>
    %140 = stablehlo.dot_general %139, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<2x2xf32>
    %141 = stablehlo.transpose %140, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %142 = stablehlo.dot_general %139, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<2x2xf32>) -> tensor<7x2xf32>
    %143 = stablehlo.dot_general %133, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<2x2xf32>
    %144 = stablehlo.transpose %143, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %145 = stablehlo.dot_general %133, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<2x2xf32>) -> tensor<7x2xf32>
    %146 = stablehlo.add %142, %145 : tensor<7x2xf32>
    return %146, %144, %141, %81, %76 : tensor<7x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<1xf32>
  }
  func.func private @softplus(%arg0: tensor<7x2xf32>) -> (tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<7x2xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<7x2xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<7x2xf32>
    %7 = stablehlo.abs %3 : tensor<7x2xf32>
    %8 = stablehlo.negate %7 : tensor<7x2xf32>
    %9 = stablehlo.exponential %8 : tensor<7x2xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<7x2xf32>
    %11 = stablehlo.add %1, %10 : tensor<7x2xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<7x2xi1>, tensor<7x2xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<7x2xi1>, tensor<7x2xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<7x2xi1>, tensor<7x2xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<7x2xf32>
    %22 = stablehlo.exponential %21 : tensor<7x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %23 = stablehlo.compare EQ, %cst_4, %cst_5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.select %23, %cst_7, %cst_6 : tensor<i1>, tensor<f32>
    %cst_8 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %26 = stablehlo.compare EQ, %12, %25, FLOAT : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %28 = stablehlo.select %26, %27, %12 : tensor<7x2xi1>, tensor<7x2xf32>
    %29 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %30 = stablehlo.subtract %29, %28 : tensor<7x2xf32>
    %31 = stablehlo.exponential %30 : tensor<7x2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<7x2xf32>
    return %12, %22, %33 : tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>
  }
  func.func private @softplus_0(%arg0: tensor<7x2xf32>, %arg1: tensor<7x2xf32>, %arg2: tensor<7x2xf32>) -> tensor<7x2xf32> {
    %0 = stablehlo.multiply %arg2, %arg0 : tensor<7x2xf32>
    return %0 : tensor<7x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
