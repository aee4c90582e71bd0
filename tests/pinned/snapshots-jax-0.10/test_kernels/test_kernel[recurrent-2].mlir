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
    %17 = stablehlo.slice %16 [0:2:2, 0:2] : (tensor<3x2xf32>) -> tensor<1x2xf32>
    %18 = stablehlo.slice %14 [1:3:2, 0:2] : (tensor<3x2xf32>) -> tensor<1x2xf32>
    %19 = stablehlo.slice %16 [1:3:2, 0:2] : (tensor<3x2xf32>) -> tensor<1x2xf32>
    %20 = stablehlo.multiply %18, %17 : tensor<1x2xf32>
    %21 = stablehlo.add %20, %19 : tensor<1x2xf32>
    %22 = stablehlo.slice %14 [2:3:2, 0:2] : (tensor<3x2xf32>) -> tensor<1x2xf32>
    %23 = stablehlo.slice %16 [2:3:2, 0:2] : (tensor<3x2xf32>) -> tensor<1x2xf32>
    %24 = stablehlo.multiply %22, %21 : tensor<1x2xf32>
    %25 = stablehlo.add %24, %23 : tensor<1x2xf32>
    %26 = stablehlo.slice %16 [0:1, 0:2] : (tensor<3x2xf32>) -> tensor<1x2xf32>
    %27 = stablehlo.concatenate %26, %25, dim = 0 : (tensor<1x2xf32>, tensor<1x2xf32>) -> tensor<2x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.pad %27, %cst_0, low = [0, 0], high = [0, 0], interior = [1, 0] : (tensor<2x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.pad %21, %cst_1, low = [1, 0], high = [1, 0], interior = [1, 0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %30 = stablehlo.add %28, %29 : tensor<3x2xf32>
    %31 = stablehlo.slice %8 [2:7:2, 0:2] : (tensor<7x2xf32>) -> tensor<3x2xf32>
    %32 = stablehlo.slice %9 [2:7:2, 0:2] : (tensor<7x2xf32>) -> tensor<3x2xf32>
    %33 = stablehlo.multiply %31, %30 : tensor<3x2xf32>
    %34 = stablehlo.add %33, %32 : tensor<3x2xf32>
    %35 = stablehlo.slice %9 [0:1, 0:2] : (tensor<7x2xf32>) -> tensor<1x2xf32>
    %36 = stablehlo.concatenate %35, %34, dim = 0 : (tensor<1x2xf32>, tensor<3x2xf32>) -> tensor<4x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.pad %36, %cst_2, low = [0, 0], high = [0, 0], interior = [1, 0] : (tensor<4x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.pad %30, %cst_3, low = [1, 0], high = [1, 0], interior = [1, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %39 = stablehlo.add %37, %38 : tensor<7x2xf32>
    %40 = stablehlo.reverse %39, dims = [0] : tensor<7x2xf32>
    %41 = stablehlo.dot_general %40, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<2x2xf32>) -> tensor<7x2xf32>
    %cst_4 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %43 = stablehlo.multiply %42, %41 : tensor<7x2xf32>
    %44 = call @softplus(%43) : (tensor<7x2xf32>) -> tensor<7x2xf32>
    %45 = stablehlo.abs %44 : tensor<7x2xf32>
    return %45 : tensor<7x2xf32>
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
    %2:2 = call @softplus(%1) : (tensor<7x2xf32>) -> (tensor<7x2xf32>, tensor<7x2xf32>)
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
    %17 = stablehlo.slice %16 [0:2:2, 0:2] : (tensor<3x2xf32>) -> tensor<1x2xf32>
    %18 = stablehlo.slice %14 [1:3:2, 0:2] : (tensor<3x2xf32>) -> tensor<1x2xf32>
    %19 = stablehlo.slice %16 [1:3:2, 0:2] : (tensor<3x2xf32>) -> tensor<1x2xf32>
    %20 = stablehlo.multiply %18, %17 : tensor<1x2xf32>
    %21 = stablehlo.add %20, %19 : tensor<1x2xf32>
    %22 = stablehlo.slice %14 [2:3:2, 0:2] : (tensor<3x2xf32>) -> tensor<1x2xf32>
    %23 = stablehlo.slice %16 [2:3:2, 0:2] : (tensor<3x2xf32>) -> tensor<1x2xf32>
    %24 = stablehlo.multiply %22, %21 : tensor<1x2xf32>
    %25 = stablehlo.add %24, %23 : tensor<1x2xf32>
    %26 = stablehlo.slice %16 [0:1, 0:2] : (tensor<3x2xf32>) -> tensor<1x2xf32>
    %27 = stablehlo.concatenate %26, %25, dim = 0 : (tensor<1x2xf32>, tensor<1x2xf32>) -> tensor<2x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.pad %27, %cst_0, low = [0, 0], high = [0, 0], interior = [1, 0] : (tensor<2x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.pad %21, %cst_1, low = [1, 0], high = [1, 0], interior = [1, 0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %30 = stablehlo.add %28, %29 : tensor<3x2xf32>
    %31 = stablehlo.slice %8 [2:7:2, 0:2] : (tensor<7x2xf32>) -> tensor<3x2xf32>
    %32 = stablehlo.slice %9 [2:7:2, 0:2] : (tensor<7x2xf32>) -> tensor<3x2xf32>
    %33 = stablehlo.multiply %31, %30 : tensor<3x2xf32>
    %34 = stablehlo.add %33, %32 : tensor<3x2xf32>
    %35 = stablehlo.slice %9 [0:1, 0:2] : (tensor<7x2xf32>) -> tensor<1x2xf32>
    %36 = stablehlo.concatenate %35, %34, dim = 0 : (tensor<1x2xf32>, tensor<3x2xf32>) -> tensor<4x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.pad %36, %cst_2, low = [0, 0], high = [0, 0], interior = [1, 0] : (tensor<4x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.pad %30, %cst_3, low = [1, 0], high = [1, 0], interior = [1, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %39 = stablehlo.add %37, %38 : tensor<7x2xf32>
    %40 = stablehlo.reverse %39, dims = [0] : tensor<7x2xf32>
    %41 = stablehlo.dot_general %40, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<2x2xf32>) -> tensor<7x2xf32>
    %cst_4 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %43 = stablehlo.multiply %42, %41 : tensor<7x2xf32>
    %44:2 = call @softplus(%43) : (tensor<7x2xf32>) -> (tensor<7x2xf32>, tensor<7x2xf32>)
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %46 = stablehlo.compare GE, %44#0, %45, FLOAT : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xi1>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %49 = stablehlo.select %46, %48, %47 : tensor<7x2xi1>, tensor<7x2xf32>
    %50 = stablehlo.select %46, %47, %48 : tensor<7x2xi1>, tensor<7x2xf32>
    %51 = stablehlo.negate %49 : tensor<7x2xf32>
    %52 = stablehlo.add %50, %51 : tensor<7x2xf32>
    %53 = call @softplus_0(%44#1, %52) : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xf32>
    %cst_8 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %55 = stablehlo.multiply %54, %53 : tensor<7x2xf32>
    %56 = stablehlo.dot_general %55, %40, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<2x2xf32>
    %57 = stablehlo.transpose %56, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %58 = stablehlo.dot_general %55, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<2x2xf32>) -> tensor<7x2xf32>
    %59 = stablehlo.reverse %58, dims = [0] : tensor<7x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.pad %59, %cst_9, low = [-1, 0], high = [-1, 0], interior = [0, 0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<5x2xf32>
    %61 = stablehlo.slice %60 [0:5:2, 0:2] : (tensor<5x2xf32>) -> tensor<3x2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.pad %59, %cst_10, low = [0, 0], high = [0, 0], interior = [0, 0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %63 = stablehlo.slice %62 [0:7:2, 0:2] : (tensor<7x2xf32>) -> tensor<4x2xf32>
    %64 = stablehlo.slice %63 [0:1, 0:2] : (tensor<4x2xf32>) -> tensor<1x2xf32>
    %65 = stablehlo.slice %63 [1:4, 0:2] : (tensor<4x2xf32>) -> tensor<3x2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.pad %64, %cst_11, low = [0, 0], high = [6, 0], interior = [0, 0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %67 = stablehlo.multiply %31, %65 : tensor<3x2xf32>
    %68 = stablehlo.add %61, %67 : tensor<3x2xf32>
    %69 = stablehlo.multiply %65, %30 : tensor<3x2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.pad %65, %cst_12, low = [2, 0], high = [0, 0], interior = [1, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %71 = stablehlo.add %66, %70 : tensor<7x2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.pad %69, %cst_13, low = [2, 0], high = [0, 0], interior = [1, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.pad %68, %cst_14, low = [-1, 0], high = [-1, 0], interior = [0, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<1x2xf32>
    %74 = stablehlo.slice %73 [0:1:2, 0:2] : (tensor<1x2xf32>) -> tensor<1x2xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.pad %68, %cst_15, low = [0, 0], high = [0, 0], interior = [0, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %76 = stablehlo.slice %75 [0:3:2, 0:2] : (tensor<3x2xf32>) -> tensor<2x2xf32>
    %77 = stablehlo.slice %76 [0:1, 0:2] : (tensor<2x2xf32>) -> tensor<1x2xf32>
    %78 = stablehlo.slice %76 [1:2, 0:2] : (tensor<2x2xf32>) -> tensor<1x2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.pad %77, %cst_16, low = [0, 0], high = [2, 0], interior = [0, 0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %80 = stablehlo.multiply %22, %78 : tensor<1x2xf32>
    %81 = stablehlo.add %74, %80 : tensor<1x2xf32>
    %82 = stablehlo.multiply %78, %21 : tensor<1x2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.pad %78, %cst_17, low = [2, 0], high = [0, 0], interior = [1, 0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %84 = stablehlo.add %79, %83 : tensor<3x2xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.pad %82, %cst_18, low = [2, 0], high = [0, 0], interior = [1, 0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %86 = stablehlo.multiply %18, %81 : tensor<1x2xf32>
    %87 = stablehlo.multiply %81, %17 : tensor<1x2xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %88 = stablehlo.pad %81, %cst_19, low = [1, 0], high = [1, 0], interior = [1, 0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %89 = stablehlo.add %84, %88 : tensor<3x2xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.pad %87, %cst_20, low = [1, 0], high = [1, 0], interior = [1, 0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %91 = stablehlo.add %85, %90 : tensor<3x2xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %92 = stablehlo.pad %86, %cst_21, low = [0, 0], high = [2, 0], interior = [1, 0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %93 = stablehlo.add %89, %92 : tensor<3x2xf32>
    %94 = stablehlo.multiply %12, %93 : tensor<3x2xf32>
    %95 = stablehlo.multiply %93, %11 : tensor<3x2xf32>
    %96 = stablehlo.multiply %10, %91 : tensor<3x2xf32>
    %97 = stablehlo.add %95, %96 : tensor<3x2xf32>
    %98 = stablehlo.multiply %91, %12 : tensor<3x2xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.pad %93, %cst_22, low = [1, 0], high = [1, 0], interior = [1, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %100 = stablehlo.add %71, %99 : tensor<7x2xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %101 = stablehlo.pad %97, %cst_23, low = [1, 0], high = [1, 0], interior = [1, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %102 = stablehlo.add %72, %101 : tensor<7x2xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %103 = stablehlo.pad %94, %cst_24, low = [0, 0], high = [2, 0], interior = [1, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %104 = stablehlo.add %100, %103 : tensor<7x2xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.pad %98, %cst_25, low = [0, 0], high = [2, 0], interior = [1, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %106 = stablehlo.add %102, %105 : tensor<7x2xf32>
    %107 = stablehlo.reverse %104, dims = [0] : tensor<7x2xf32>
    %108 = stablehlo.reverse %106, dims = [0] : tensor<7x2xf32>
    %109 = stablehlo.multiply %6, %107 : tensor<7x2xf32>
    %110 = stablehlo.multiply %107, %0 : tensor<7x2xf32>
    %111 = stablehlo.negate %110 : tensor<7x2xf32>
    %112 = stablehlo.add %108, %111 : tensor<7x2xf32>
    %113 = stablehlo.multiply %112, %4 : tensor<7x2xf32>
    %114 = stablehlo.negate %113 : tensor<7x2xf32>
    %115 = call @softplus_0(%2#1, %114) : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xf32>
    %116 = stablehlo.dot_general %115, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<2x2xf32>
    %117 = stablehlo.transpose %116, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %118 = stablehlo.dot_general %115, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<2x2xf32>) -> tensor<7x2xf32>
    %119 = stablehlo.dot_general %109, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<2x2xf32>
    %120 = stablehlo.transpose %119, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %121 = stablehlo.dot_general %109, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<2x2xf32>) -> tensor<7x2xf32>
    %122 = stablehlo.add %118, %121 : tensor<7x2xf32>
    return %122, %120, %117, %57 : tensor<7x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>
  }
  func.func private @softplus(%arg0: tensor<7x2xf32>) -> (tensor<7x2xf32>, tensor<7x2xf32>) {
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
    return %12, %22 : tensor<7x2xf32>, tensor<7x2xf32>
  }
  func.func private @softplus_0(%arg0: tensor<7x2xf32>, %arg1: tensor<7x2xf32>) -> tensor<7x2xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<7x2xf32>
    return %0 : tensor<7x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
