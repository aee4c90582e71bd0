// import jax
// import jax.numpy as jnp
//
//
// @jax.custom_jvp
// def param_act(arg, p):
//     return jnp.sin(p * arg)
//
//
// def param_act_jvp(primals, tangents):
//     at, knob = primals
//     dv, dp = tangents
//     dfdv = knob * jnp.cos(knob * at)
//     dfdp = at * jnp.cos(knob * at)
//     primal_out = jnp.sin(knob * at)
//     return primal_out, dfdv * dv + dfdp * dp
//
//
// param_act.defjvp(param_act_jvp)
//
//
// def hand_written_slope(inputs, alpha0, w0, p1, w1, alpha2, w_out):
//     h0 = param_act(inputs, alpha0)
//     matmul_out = h0 @ w0
//     act1 = param_act(matmul_out, p1)
//     transformed = jnp.dot(act1, w1)
//     y2 = param_act(transformed, alpha2)
//     projected = y2 @ w_out
//     activated = jax.nn.silu(0.5 * projected)
//     return activated + 0.6 * jnp.sin(activated)
//
//   inputs: float64[2, 3, 5] in [-1.5, 1.5]
//   alpha0: float64[] in [0.3, 1.5]
//   w0: float64[5, 4] in [-0.8, 0.8]
//   p1: float64[] in [0.3, 1.5]
//   w1: float64[4, 4] in [-0.8, 0.8]
//   alpha2: float64[] in [0.3, 1.5]
//   w_out: float64[4, 3] in [-0.8, 0.8]
// -----
// forward, cpu
module @jit_hand_written_slope attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x3x5xf64>, %arg1: tensor<f64>, %arg2: tensor<5x4xf64>, %arg3: tensor<f64>, %arg4: tensor<4x4xf64>, %arg5: tensor<f64>, %arg6: tensor<4x3xf64>) -> (tensor<2x3x3xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<2x3x5xf64>
    %1 = stablehlo.multiply %0, %arg0 : tensor<2x3x5xf64>
    %2 = stablehlo.sine %1 : tensor<2x3x5xf64>
    %3 = stablehlo.dot_general %2, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3x5xf64>, tensor<5x4xf64>) -> tensor<2x3x4xf64>
    %4 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f64>) -> tensor<2x3x4xf64>
    %5 = stablehlo.multiply %4, %3 : tensor<2x3x4xf64>
    %6 = stablehlo.sine %5 : tensor<2x3x4xf64>
    %7 = stablehlo.dot_general %6, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3x4xf64>, tensor<4x4xf64>) -> tensor<2x3x4xf64>
    %8 = stablehlo.broadcast_in_dim %arg5, dims = [] : (tensor<f64>) -> tensor<2x3x4xf64>
    %9 = stablehlo.multiply %8, %7 : tensor<2x3x4xf64>
    %10 = stablehlo.sine %9 : tensor<2x3x4xf64>
    %11 = stablehlo.dot_general %10, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3x4xf64>, tensor<4x3xf64>) -> tensor<2x3x3xf64>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x3x3xf64>
    %13 = stablehlo.multiply %12, %11 : tensor<2x3x3xf64>
    %14 = call @silu(%13) : (tensor<2x3x3xf64>) -> tensor<2x3x3xf64>
    %15 = stablehlo.sine %14 : tensor<2x3x3xf64>
    %cst_0 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2x3x3xf64>
    %17 = stablehlo.multiply %16, %15 : tensor<2x3x3xf64>
    %18 = stablehlo.add %14, %17 : tensor<2x3x3xf64>
    return %18 : tensor<2x3x3xf64>
  }
  func.func private @silu(%arg0: tensor<2x3x3xf64>) -> tensor<2x3x3xf64> {
    %0 = stablehlo.negate %arg0 : tensor<2x3x3xf64>
    %1 = stablehlo.exponential %0 : tensor<2x3x3xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x3x3xf64>
    %3 = stablehlo.add %2, %1 : tensor<2x3x3xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2x3x3xf64>
    %5 = stablehlo.divide %4, %3 : tensor<2x3x3xf64>
    %6 = stablehlo.multiply %arg0, %5 : tensor<2x3x3xf64>
    return %6 : tensor<2x3x3xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x3x5xf64>, %arg1: tensor<f64>, %arg2: tensor<5x4xf64>, %arg3: tensor<f64>, %arg4: tensor<4x4xf64>, %arg5: tensor<f64>, %arg6: tensor<4x3xf64>) -> (tensor<2x3x5xf64> {jax.result_info = "result[0]"}, tensor<f64> {jax.result_info = "result[1]"}, tensor<5x4xf64> {jax.result_info = "result[2]"}, tensor<f64> {jax.result_info = "result[3]"}, tensor<4x4xf64> {jax.result_info = "result[4]"}, tensor<f64> {jax.result_info = "result[5]"}, tensor<4x3xf64> {jax.result_info = "result[6]"}) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<2x3x5xf64>
    %1 = stablehlo.multiply %0, %arg0 : tensor<2x3x5xf64>
    %2 = stablehlo.cosine %1 : tensor<2x3x5xf64>
    %3 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<2x3x5xf64>
    %4 = stablehlo.multiply %3, %2 : tensor<2x3x5xf64>
    %5 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<2x3x5xf64>
    %6 = stablehlo.multiply %5, %arg0 : tensor<2x3x5xf64>
    %7 = stablehlo.cosine %6 : tensor<2x3x5xf64>
    %8 = stablehlo.multiply %arg0, %7 : tensor<2x3x5xf64>
    %9 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<2x3x5xf64>
    %10 = stablehlo.multiply %9, %arg0 : tensor<2x3x5xf64>
    %11 = stablehlo.sine %10 : tensor<2x3x5xf64>
    %12 = stablehlo.dot_general %11, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3x5xf64>, tensor<5x4xf64>) -> tensor<2x3x4xf64>
    %13 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f64>) -> tensor<2x3x4xf64>
    %14 = stablehlo.multiply %13, %12 : tensor<2x3x4xf64>
    %15 = stablehlo.cosine %14 : tensor<2x3x4xf64>
    %16 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f64>) -> tensor<2x3x4xf64>
    %17 = stablehlo.multiply %16, %15 : tensor<2x3x4xf64>
    %18 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f64>) -> tensor<2x3x4xf64>
    %19 = stablehlo.multiply %18, %12 : tensor<2x3x4xf64>
    %20 = stablehlo.cosine %19 : tensor<2x3x4xf64>
    %21 = stablehlo.multiply %12, %20 : tensor<2x3x4xf64>
    %22 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f64>) -> tensor<2x3x4xf64>
    %23 = stablehlo.multiply %22, %12 : tensor<2x3x4xf64>
    %24 = stablehlo.sine %23 : tensor<2x3x4xf64>
    %25 = stablehlo.dot_general %24, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3x4xf64>, tensor<4x4xf64>) -> tensor<2x3x4xf64>
    %26 = stablehlo.broadcast_in_dim %arg5, dims = [] : (tensor<f64>) -> tensor<2x3x4xf64>
    %27 = stablehlo.multiply %26, %25 : tensor<2x3x4xf64>
    %28 = stablehlo.cosine %27 : tensor<2x3x4xf64>
    %29 = stablehlo.broadcast_in_dim %arg5, dims = [] : (tensor<f64>) -> tensor<2x3x4xf64>
    %30 = stablehlo.multiply %29, %28 : tensor<2x3x4xf64>
    %31 = stablehlo.broadcast_in_dim %arg5, dims = [] : (tensor<f64>) -> tensor<2x3x4xf64>
    %32 = stablehlo.multiply %31, %25 : tensor<2x3x4xf64>
    %33 = stablehlo.cosine %32 : tensor<2x3x4xf64>
    %34 = stablehlo.multiply %25, %33 : tensor<2x3x4xf64>
    %35 = stablehlo.broadcast_in_dim %arg5, dims = [] : (tensor<f64>) -> tensor<2x3x4xf64>
    %36 = stablehlo.multiply %35, %25 : tensor<2x3x4xf64>
    %37 = stablehlo.sine %36 : tensor<2x3x4xf64>
    %38 = stablehlo.dot_general %37, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3x4xf64>, tensor<4x3xf64>) -> tensor<2x3x3xf64>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x3x3xf64>
    %40 = stablehlo.multiply %39, %38 : tensor<2x3x3xf64>
    %41:3 = call @silu(%40) : (tensor<2x3x3xf64>) -> (tensor<2x3x3xf64>, tensor<2x3x3xf64>, tensor<2x3x3xf64>)
    %42 = stablehlo.cosine %41#0 : tensor<2x3x3xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %43 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2x3x3xf64>
    %cst_1 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
    %44 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2x3x3xf64>
    %45 = stablehlo.multiply %44, %43 : tensor<2x3x3xf64>
    %46 = stablehlo.multiply %45, %42 : tensor<2x3x3xf64>
    %47 = stablehlo.add %43, %46 : tensor<2x3x3xf64>
    %48 = call @silu_0(%41#1, %41#2, %40, %47) : (tensor<2x3x3xf64>, tensor<2x3x3xf64>, tensor<2x3x3xf64>, tensor<2x3x3xf64>) -> tensor<2x3x3xf64>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %49 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2x3x3xf64>
    %50 = stablehlo.multiply %49, %48 : tensor<2x3x3xf64>
    %51 = stablehlo.dot_general %50, %37, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x3x3xf64>, tensor<2x3x4xf64>) -> tensor<3x4xf64>
    %52 = stablehlo.transpose %51, dims = [1, 0] : (tensor<3x4xf64>) -> tensor<4x3xf64>
    %53 = stablehlo.dot_general %50, %arg6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x3x3xf64>, tensor<4x3xf64>) -> tensor<2x3x4xf64>
    %54 = stablehlo.multiply %34, %53 : tensor<2x3x4xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %55 = stablehlo.reduce(%54 init: %cst_3) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x3x4xf64>, tensor<f64>) -> tensor<f64>
    %56 = stablehlo.multiply %30, %53 : tensor<2x3x4xf64>
    %57 = stablehlo.dot_general %56, %24, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x3x4xf64>, tensor<2x3x4xf64>) -> tensor<4x4xf64>
    %58 = stablehlo.transpose %57, dims = [1, 0] : (tensor<4x4xf64>) -> tensor<4x4xf64>
    %59 = stablehlo.dot_general %56, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x3x4xf64>, tensor<4x4xf64>) -> tensor<2x3x4xf64>
    %60 = stablehlo.multiply %21, %59 : tensor<2x3x4xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %61 = stablehlo.reduce(%60 init: %cst_4) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x3x4xf64>, tensor<f64>) -> tensor<f64>
    %62 = stablehlo.multiply %17, %59 : tensor<2x3x4xf64>
    %63 = stablehlo.dot_general %62, %11, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x3x4xf64>, tensor<2x3x5xf64>) -> tensor<4x5xf64>
    %64 = stablehlo.transpose %63, dims = [1, 0] : (tensor<4x5xf64>) -> tensor<5x4xf64>
    %65 = stablehlo.dot_general %62, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x3x4xf64>, tensor<5x4xf64>) -> tensor<2x3x5xf64>
    %66 = stablehlo.multiply %8, %65 : tensor<2x3x5xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %67 = stablehlo.reduce(%66 init: %cst_5) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x3x5xf64>, tensor<f64>) -> tensor<f64>
    %68 = stablehlo.multiply %4, %65 : tensor<2x3x5xf64>
    return %68, %67, %64, %61, %58, %55, %52 : tensor<2x3x5xf64>, tensor<f64>, tensor<5x4xf64>, tensor<f64>, tensor<4x4xf64>, tensor<f64>, tensor<4x3xf64>
  }
  func.func private @silu(%arg0: tensor<2x3x3xf64>) -> (tensor<2x3x3xf64>, tensor<2x3x3xf64>, tensor<2x3x3xf64>) {
    %0 = stablehlo.negate %arg0 : tensor<2x3x3xf64>
    %1 = stablehlo.exponential %0 : tensor<2x3x3xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x3x3xf64>
    %3 = stablehlo.add %2, %1 : tensor<2x3x3xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2x3x3xf64>
    %5 = stablehlo.divide %4, %3 : tensor<2x3x3xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2x3x3xf64>
    %7 = stablehlo.subtract %6, %5 : tensor<2x3x3xf64>
    %8 = stablehlo.multiply %5, %7 : tensor<2x3x3xf64>
    %9 = stablehlo.multiply %arg0, %5 : tensor<2x3x3xf64>
    return %9, %8, %5 : tensor<2x3x3xf64>, tensor<2x3x3xf64>, tensor<2x3x3xf64>
  }
  func.func private @silu_0(%arg0: tensor<2x3x3xf64>, %arg1: tensor<2x3x3xf64>, %arg2: tensor<2x3x3xf64>, %arg3: tensor<2x3x3xf64>) -> tensor<2x3x3xf64> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<2x3x3xf64>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<2x3x3xf64>
    %2 = stablehlo.multiply %0, %arg0 : tensor<2x3x3xf64>
    %3 = stablehlo.add %1, %2 : tensor<2x3x3xf64>
    return %3 : tensor<2x3x3xf64>
  }
}
// -----
// backward, cuda: same text as cpu
