// import jax
// import jax.numpy as jnp
//
//
// def activate(u):
//     return jax.nn.softplus(u)
//
//
// def damped_gated_scan_update(xs, w_in, w_decay, C):
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
//     return jnp.abs(response)
//
//   xs: float32[7, 2] in [-1.5, 1.5]
//   w_in: float32[2, 2] in [-0.7, 0.7]
//   w_decay: float32[2, 2] in [-0.8, 0.8]
//   C: float32[2, 2] in [-0.8, 0.8]
// -----
// forward, cpu
module @jit_damped_gated_scan_update attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x2xf32>, %arg1: tensor<2x2xf32>, %arg2: tensor<2x2xf32>, %arg3: tensor<2x2xf32>) -> (tensor<7x2xf32> {jax.result_info = "result"}) {
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
    %60 = stablehlo.abs %59 : tensor<7x2xf32>
    return %60 : tensor<7x2xf32>
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
  func.func public @main(%arg0: tensor<7x2xf32>, %arg1: tensor<2x2xf32>, %arg2: tensor<2x2xf32>, %arg3: tensor<2x2xf32>) -> (tensor<7x2xf32> {jax.result_info = "result[0]"}, tensor<2x2xf32> {jax.result_info = "result[1]"}, tensor<2x2xf32> {jax.result_info = "result[2]"}, tensor<2x2xf32> {jax.result_info = "result[3]"}) {
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
    %60 = stablehlo.abs %59#0 : tensor<7x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %62 = stablehlo.compare GE, %59#0, %61, FLOAT : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xi1>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.reduce(%60 init: %cst_10) applies stablehlo.add across dimensions = [0, 1] : (tensor<7x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %66 = stablehlo.select %62, %65, %64 : tensor<7x2xi1>, tensor<7x2xf32>
    %67 = stablehlo.select %62, %64, %65 : tensor<7x2xi1>, tensor<7x2xf32>
    %68 = stablehlo.negate %66 : tensor<7x2xf32>
    %69 = stablehlo.add %67, %68 : tensor<7x2xf32>
    %70 = call @softplus_0(%59#1, %59#2, %69) : (tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xf32>
    %cst_13 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %72 = stablehlo.multiply %71, %70 : tensor<7x2xf32>
    %73 = stablehlo.dot_general %72, %55, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<2x2xf32>
    %74 = stablehlo.transpose %73, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %75 = stablehlo.dot_general %72, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<2x2xf32>) -> tensor<7x2xf32>
    %76 = stablehlo.reverse %75, dims = [0] : tensor<7x2xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.pad %76, %cst_14, low = [-1, 0], high = [-1, 0], interior = [0, 0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<5x2xf32>
    %78 = stablehlo.slice %77 [0:5:2, 0:2] : (tensor<5x2xf32>) -> tensor<3x2xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.pad %76, %cst_15, low = [0, 0], high = [0, 0], interior = [0, 0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %80 = stablehlo.slice %79 [0:7:2, 0:2] : (tensor<7x2xf32>) -> tensor<4x2xf32>
    %81 = stablehlo.slice %80 [0:1, 0:2] : (tensor<4x2xf32>) -> tensor<1x2xf32>
    %82 = stablehlo.slice %80 [1:4, 0:2] : (tensor<4x2xf32>) -> tensor<3x2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.pad %81, %cst_16, low = [0, 0], high = [6, 0], interior = [0, 0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %84 = stablehlo.multiply %39, %82 : tensor<3x2xf32>
    %85 = stablehlo.multiply %82, %38 : tensor<3x2xf32>
    %86 = stablehlo.add %78, %84 : tensor<3x2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %87 = stablehlo.pad %82, %cst_17, low = [2, 0], high = [0, 0], interior = [1, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %88 = stablehlo.add %83, %87 : tensor<7x2xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %89 = stablehlo.pad %85, %cst_18, low = [2, 0], high = [0, 0], interior = [1, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.pad %86, %cst_19, low = [-1, 0], high = [-1, 0], interior = [0, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<1x2xf32>
    %91 = stablehlo.slice %90 [0:1:2, 0:2] : (tensor<1x2xf32>) -> tensor<1x2xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %92 = stablehlo.pad %86, %cst_20, low = [0, 0], high = [0, 0], interior = [0, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %93 = stablehlo.slice %92 [0:3:2, 0:2] : (tensor<3x2xf32>) -> tensor<2x2xf32>
    %94 = stablehlo.slice %93 [0:1, 0:2] : (tensor<2x2xf32>) -> tensor<1x2xf32>
    %95 = stablehlo.slice %93 [1:2, 0:2] : (tensor<2x2xf32>) -> tensor<1x2xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %96 = stablehlo.pad %94, %cst_21, low = [0, 0], high = [2, 0], interior = [0, 0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %97 = stablehlo.multiply %24, %95 : tensor<1x2xf32>
    %98 = stablehlo.multiply %95, %23 : tensor<1x2xf32>
    %99 = stablehlo.add %91, %97 : tensor<1x2xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.pad %95, %cst_22, low = [2, 0], high = [0, 0], interior = [1, 0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %101 = stablehlo.add %96, %100 : tensor<3x2xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = stablehlo.pad %98, %cst_23, low = [2, 0], high = [0, 0], interior = [1, 0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %103 = stablehlo.multiply %19, %99 : tensor<1x2xf32>
    %104 = stablehlo.multiply %99, %18 : tensor<1x2xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.pad %99, %cst_24, low = [1, 0], high = [1, 0], interior = [1, 0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %106 = stablehlo.add %101, %105 : tensor<3x2xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %107 = stablehlo.pad %104, %cst_25, low = [1, 0], high = [1, 0], interior = [1, 0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %108 = stablehlo.add %102, %107 : tensor<3x2xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %109 = stablehlo.pad %103, %cst_26, low = [0, 0], high = [2, 0], interior = [1, 0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %110 = stablehlo.add %106, %109 : tensor<3x2xf32>
    %111 = stablehlo.multiply %12, %110 : tensor<3x2xf32>
    %112 = stablehlo.multiply %110, %11 : tensor<3x2xf32>
    %113 = stablehlo.multiply %10, %108 : tensor<3x2xf32>
    %114 = stablehlo.multiply %108, %12 : tensor<3x2xf32>
    %115 = stablehlo.add %112, %113 : tensor<3x2xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %116 = stablehlo.pad %110, %cst_27, low = [1, 0], high = [1, 0], interior = [1, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %117 = stablehlo.add %88, %116 : tensor<7x2xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.pad %115, %cst_28, low = [1, 0], high = [1, 0], interior = [1, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %119 = stablehlo.add %89, %118 : tensor<7x2xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %120 = stablehlo.pad %111, %cst_29, low = [0, 0], high = [2, 0], interior = [1, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %121 = stablehlo.add %117, %120 : tensor<7x2xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %122 = stablehlo.pad %114, %cst_30, low = [0, 0], high = [2, 0], interior = [1, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %123 = stablehlo.add %119, %122 : tensor<7x2xf32>
    %124 = stablehlo.reverse %121, dims = [0] : tensor<7x2xf32>
    %125 = stablehlo.reverse %123, dims = [0] : tensor<7x2xf32>
    %126 = stablehlo.multiply %6, %124 : tensor<7x2xf32>
    %127 = stablehlo.multiply %124, %0 : tensor<7x2xf32>
    %128 = stablehlo.negate %127 : tensor<7x2xf32>
    %129 = stablehlo.add %125, %128 : tensor<7x2xf32>
    %130 = stablehlo.multiply %129, %4 : tensor<7x2xf32>
    %131 = stablehlo.negate %130 : tensor<7x2xf32>
    %132 = call @softplus_0(%2#1, %2#2, %131) : (tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xf32>
    %133 = stablehlo.dot_general %132, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<2x2xf32>
    %134 = stablehlo.transpose %133, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %135 = stablehlo.dot_general %132, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<2x2xf32>) -> tensor<7x2xf32>
    %136 = stablehlo.dot_general %126, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<2x2xf32>
    %137 = stablehlo.transpose %136, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %138 = stablehlo.dot_general %126, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<2x2xf32>) -> tensor<7x2xf32>
    %139 = stablehlo.add %135, %138 : tensor<7x2xf32>
    return %139, %137, %134, %74 : tensor<7x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>
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
