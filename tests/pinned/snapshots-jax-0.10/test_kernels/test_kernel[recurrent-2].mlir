// import jax
// import jax.numpy as jnp
//
//
// def compute_state_space(xs, w_in, w_decay, C):
//     """State space.
//
//     Args:
//         xs: (7, 2)
//         w_in: (2, 2)
//         w_decay: (2, 2)
//         C: (2, 2)
//
//     Returns:
//         (7, 2)
//     """
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
//     logits_out = 0.99 * jax.nn.softplus(outs)
//     return logits_out
//
//   xs: float32[7, 2] in [-1.5, 1.5]
//   w_in: float32[2, 2] in [-0.7, 0.7]
//   w_decay: float32[2, 2] in [-0.8, 0.8]
//   C: float32[2, 2] in [-0.8, 0.8]
// -----
// forward, cpu
module @jit_compute_state_space attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
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
    %cst_5 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %46 = stablehlo.multiply %45, %44 : tensor<7x2xf32>
    return %46 : tensor<7x2xf32>
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
    %44 = call @softplus_0(%43) : (tensor<7x2xf32>) -> tensor<7x2xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %cst_6 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %47 = stablehlo.multiply %46, %45 : tensor<7x2xf32>
    %48 = call @softplus_1(%44, %47) : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xf32>
    %cst_7 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %50 = stablehlo.multiply %49, %48 : tensor<7x2xf32>
    %51 = stablehlo.dot_general %50, %40, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<2x2xf32>
    %52 = stablehlo.transpose %51, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %53 = stablehlo.dot_general %50, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<2x2xf32>) -> tensor<7x2xf32>
    %54 = stablehlo.reverse %53, dims = [0] : tensor<7x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.pad %54, %cst_8, low = [-1, 0], high = [-1, 0], interior = [0, 0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<5x2xf32>
    %56 = stablehlo.slice %55 [0:5:2, 0:2] : (tensor<5x2xf32>) -> tensor<3x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.pad %54, %cst_9, low = [0, 0], high = [0, 0], interior = [0, 0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %58 = stablehlo.slice %57 [0:7:2, 0:2] : (tensor<7x2xf32>) -> tensor<4x2xf32>
    %59 = stablehlo.slice %58 [0:1, 0:2] : (tensor<4x2xf32>) -> tensor<1x2xf32>
    %60 = stablehlo.slice %58 [1:4, 0:2] : (tensor<4x2xf32>) -> tensor<3x2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.pad %59, %cst_10, low = [0, 0], high = [6, 0], interior = [0, 0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %62 = stablehlo.multiply %31, %60 : tensor<3x2xf32>
    %63 = stablehlo.add %56, %62 : tensor<3x2xf32>
    %64 = stablehlo.multiply %60, %30 : tensor<3x2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.pad %60, %cst_11, low = [2, 0], high = [0, 0], interior = [1, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %66 = stablehlo.add %61, %65 : tensor<7x2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.pad %64, %cst_12, low = [2, 0], high = [0, 0], interior = [1, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.pad %63, %cst_13, low = [-1, 0], high = [-1, 0], interior = [0, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<1x2xf32>
    %69 = stablehlo.slice %68 [0:1:2, 0:2] : (tensor<1x2xf32>) -> tensor<1x2xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.pad %63, %cst_14, low = [0, 0], high = [0, 0], interior = [0, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %71 = stablehlo.slice %70 [0:3:2, 0:2] : (tensor<3x2xf32>) -> tensor<2x2xf32>
    %72 = stablehlo.slice %71 [0:1, 0:2] : (tensor<2x2xf32>) -> tensor<1x2xf32>
    %73 = stablehlo.slice %71 [1:2, 0:2] : (tensor<2x2xf32>) -> tensor<1x2xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.pad %72, %cst_15, low = [0, 0], high = [2, 0], interior = [0, 0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %75 = stablehlo.multiply %22, %73 : tensor<1x2xf32>
    %76 = stablehlo.add %69, %75 : tensor<1x2xf32>
    %77 = stablehlo.multiply %73, %21 : tensor<1x2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.pad %73, %cst_16, low = [2, 0], high = [0, 0], interior = [1, 0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %79 = stablehlo.add %74, %78 : tensor<3x2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %80 = stablehlo.pad %77, %cst_17, low = [2, 0], high = [0, 0], interior = [1, 0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %81 = stablehlo.multiply %18, %76 : tensor<1x2xf32>
    %82 = stablehlo.multiply %76, %17 : tensor<1x2xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.pad %76, %cst_18, low = [1, 0], high = [1, 0], interior = [1, 0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %84 = stablehlo.add %79, %83 : tensor<3x2xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.pad %82, %cst_19, low = [1, 0], high = [1, 0], interior = [1, 0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %86 = stablehlo.add %80, %85 : tensor<3x2xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %87 = stablehlo.pad %81, %cst_20, low = [0, 0], high = [2, 0], interior = [1, 0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %88 = stablehlo.add %84, %87 : tensor<3x2xf32>
    %89 = stablehlo.multiply %12, %88 : tensor<3x2xf32>
    %90 = stablehlo.multiply %88, %11 : tensor<3x2xf32>
    %91 = stablehlo.multiply %10, %86 : tensor<3x2xf32>
    %92 = stablehlo.add %90, %91 : tensor<3x2xf32>
    %93 = stablehlo.multiply %86, %12 : tensor<3x2xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %94 = stablehlo.pad %88, %cst_21, low = [1, 0], high = [1, 0], interior = [1, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %95 = stablehlo.add %66, %94 : tensor<7x2xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %96 = stablehlo.pad %92, %cst_22, low = [1, 0], high = [1, 0], interior = [1, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %97 = stablehlo.add %67, %96 : tensor<7x2xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.pad %89, %cst_23, low = [0, 0], high = [2, 0], interior = [1, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %99 = stablehlo.add %95, %98 : tensor<7x2xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.pad %93, %cst_24, low = [0, 0], high = [2, 0], interior = [1, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %101 = stablehlo.add %97, %100 : tensor<7x2xf32>
    %102 = stablehlo.reverse %99, dims = [0] : tensor<7x2xf32>
    %103 = stablehlo.reverse %101, dims = [0] : tensor<7x2xf32>
    %104 = stablehlo.multiply %6, %102 : tensor<7x2xf32>
    %105 = stablehlo.multiply %102, %0 : tensor<7x2xf32>
    %106 = stablehlo.negate %105 : tensor<7x2xf32>
    %107 = stablehlo.add %103, %106 : tensor<7x2xf32>
    %108 = stablehlo.multiply %107, %4 : tensor<7x2xf32>
    %109 = stablehlo.negate %108 : tensor<7x2xf32>
    %110 = call @softplus_1(%2#1, %109) : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xf32>
    %111 = stablehlo.dot_general %110, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<2x2xf32>
    %112 = stablehlo.transpose %111, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %113 = stablehlo.dot_general %110, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<2x2xf32>) -> tensor<7x2xf32>
    %114 = stablehlo.dot_general %104, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<2x2xf32>
    %115 = stablehlo.transpose %114, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %116 = stablehlo.dot_general %104, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<2x2xf32>) -> tensor<7x2xf32>
    %117 = stablehlo.add %113, %116 : tensor<7x2xf32>
    return %117, %115, %112, %52 : tensor<7x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>
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
  func.func private @softplus_0(%arg0: tensor<7x2xf32>) -> tensor<7x2xf32> {
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
    return %22 : tensor<7x2xf32>
  }
  func.func private @softplus_1(%arg0: tensor<7x2xf32>, %arg1: tensor<7x2xf32>) -> tensor<7x2xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<7x2xf32>
    return %0 : tensor<7x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
