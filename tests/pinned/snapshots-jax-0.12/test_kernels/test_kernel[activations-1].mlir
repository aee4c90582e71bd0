// import jax
// import jax.numpy as jnp
//
//
// @jax.custom_jvp
// def tuned_act(arg, p):
//     return p * arg**2 + arg
//
//
// def tuned_act_jvp(primals, tangents):
//     point, knob = primals
//     v_dot, dp = tangents
//     slope = 2.0 * knob * point + 1.0
//     dfdp = point**2
//     return tuned_act(point, knob), slope * v_dot + dfdp * dp
//
//
// tuned_act.defjvp(tuned_act_jvp)
//
//
// def weighted_custom_jvp_score(preact, w, w_bias, p0, w0, p1, w_out, w_out_bias, target):
//     biased = jnp.einsum("bi,ij->bj", preact, w) + w_bias
//     coupling = 0.35 * biased
//     h0 = tuned_act(coupling, p0)
//     normalized = h0 / (1.0 + jnp.abs(h0))
//     affinity = normalized @ w0
//     y1 = tuned_act(affinity, p1)
//     saturated = jnp.tanh(y1)
//     shifted = jnp.dot(saturated, w_out) + w_out_bias
//     activated = jax.nn.sigmoid(shifted)
//     response = jax.nn.soft_sign(activated * target + 1.38)
//     penalty = response**2
//     return penalty + 0.35 * jax.nn.soft_sign(penalty)
//
//   preact: float64[31, 16] in [-2, 2]
//   w: float64[16, 5] in [-0.25, 0.25]
//   w_bias: float64[5] in [-0.5, 0.5]
//   p0: float64[] in [0.3, 1.5]
//   w0: float64[5, 3] in [-0.6, 0.6]
//   p1: float64[] in [0.3, 1.5]
//   w_out: float64[3, 5] in [-0.8, 0.8]
//   w_out_bias: float64[5] in [-0.5, 0.5]
//   target: float64[31, 5] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_weighted_custom_jvp_score attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<31x16xf64>, %arg1: tensor<16x5xf64>, %arg2: tensor<5xf64>, %arg3: tensor<f64>, %arg4: tensor<5x3xf64>, %arg5: tensor<f64>, %arg6: tensor<3x5xf64>, %arg7: tensor<5xf64>, %arg8: tensor<31x5xf64>) -> (tensor<31x5xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<31x16xf64>, tensor<16x5xf64>) -> tensor<31x5xf64>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<5xf64>) -> tensor<1x5xf64>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<31x5xf64>
    %3 = stablehlo.add %0, %2 : tensor<31x5xf64>
    %cst = stablehlo.constant dense<3.500000e-01> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<31x5xf64>
    %5 = stablehlo.multiply %4, %3 : tensor<31x5xf64>
    %6 = stablehlo.multiply %5, %5 : tensor<31x5xf64>
    %7 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f64>) -> tensor<31x5xf64>
    %8 = stablehlo.multiply %7, %6 : tensor<31x5xf64>
    %9 = stablehlo.add %8, %5 : tensor<31x5xf64>
    %10 = stablehlo.abs %9 : tensor<31x5xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<31x5xf64>
    %12 = stablehlo.add %11, %10 : tensor<31x5xf64>
    %13 = stablehlo.divide %9, %12 : tensor<31x5xf64>
    %14 = stablehlo.dot_general %13, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<31x5xf64>, tensor<5x3xf64>) -> tensor<31x3xf64>
    %15 = stablehlo.multiply %14, %14 : tensor<31x3xf64>
    %16 = stablehlo.broadcast_in_dim %arg5, dims = [] : (tensor<f64>) -> tensor<31x3xf64>
    %17 = stablehlo.multiply %16, %15 : tensor<31x3xf64>
    %18 = stablehlo.add %17, %14 : tensor<31x3xf64>
    %19 = stablehlo.tanh %18 : tensor<31x3xf64>
    %20 = stablehlo.dot_general %19, %arg6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<31x3xf64>, tensor<3x5xf64>) -> tensor<31x5xf64>
    %21 = stablehlo.broadcast_in_dim %arg7, dims = [1] : (tensor<5xf64>) -> tensor<1x5xf64>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<31x5xf64>
    %23 = stablehlo.add %20, %22 : tensor<31x5xf64>
    %24 = stablehlo.negate %23 : tensor<31x5xf64>
    %25 = stablehlo.exponential %24 : tensor<31x5xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<31x5xf64>
    %27 = stablehlo.add %26, %25 : tensor<31x5xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<31x5xf64>
    %29 = stablehlo.divide %28, %27 : tensor<31x5xf64>
    %30 = stablehlo.multiply %29, %arg8 : tensor<31x5xf64>
    %cst_3 = stablehlo.constant dense<1.380000e+00> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<31x5xf64>
    %32 = stablehlo.add %30, %31 : tensor<31x5xf64>
    %33 = call @soft_sign(%32) : (tensor<31x5xf64>) -> tensor<31x5xf64>
    %34 = stablehlo.multiply %33, %33 : tensor<31x5xf64>
    %35 = call @soft_sign(%34) : (tensor<31x5xf64>) -> tensor<31x5xf64>
    %cst_4 = stablehlo.constant dense<3.500000e-01> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<31x5xf64>
    %37 = stablehlo.multiply %36, %35 : tensor<31x5xf64>
    %38 = stablehlo.add %34, %37 : tensor<31x5xf64>
    return %38 : tensor<31x5xf64>
  }
  func.func private @soft_sign(%arg0: tensor<31x5xf64>) -> tensor<31x5xf64> {
    %0 = stablehlo.abs %arg0 : tensor<31x5xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<31x5xf64>
    %2 = stablehlo.add %0, %1 : tensor<31x5xf64>
    %3 = stablehlo.divide %arg0, %2 : tensor<31x5xf64>
    return %3 : tensor<31x5xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<31x16xf64>, %arg1: tensor<16x5xf64>, %arg2: tensor<5xf64>, %arg3: tensor<f64>, %arg4: tensor<5x3xf64>, %arg5: tensor<f64>, %arg6: tensor<3x5xf64>, %arg7: tensor<5xf64>, %arg8: tensor<31x5xf64>) -> (tensor<31x16xf64> {jax.result_info = "result[0]"}, tensor<16x5xf64> {jax.result_info = "result[1]"}, tensor<5xf64> {jax.result_info = "result[2]"}, tensor<f64> {jax.result_info = "result[3]"}, tensor<5x3xf64> {jax.result_info = "result[4]"}, tensor<f64> {jax.result_info = "result[5]"}, tensor<3x5xf64> {jax.result_info = "result[6]"}, tensor<5xf64> {jax.result_info = "result[7]"}, tensor<31x5xf64> {jax.result_info = "result[8]"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<31x16xf64>, tensor<16x5xf64>) -> tensor<31x5xf64>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<5xf64>) -> tensor<1x5xf64>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<31x5xf64>
    %3 = stablehlo.add %0, %2 : tensor<31x5xf64>
    %cst = stablehlo.constant dense<3.500000e-01> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<31x5xf64>
    %5 = stablehlo.multiply %4, %3 : tensor<31x5xf64>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %6 = stablehlo.multiply %cst_0, %arg3 : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f64>) -> tensor<31x5xf64>
    %8 = stablehlo.multiply %7, %5 : tensor<31x5xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<31x5xf64>
    %10 = stablehlo.add %8, %9 : tensor<31x5xf64>
    %11 = stablehlo.multiply %5, %5 : tensor<31x5xf64>
    %12 = stablehlo.multiply %5, %5 : tensor<31x5xf64>
    %13 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f64>) -> tensor<31x5xf64>
    %14 = stablehlo.multiply %13, %12 : tensor<31x5xf64>
    %15 = stablehlo.add %14, %5 : tensor<31x5xf64>
    %16 = stablehlo.abs %15 : tensor<31x5xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<31x5xf64>
    %18 = stablehlo.compare GE, %15, %17, FLOAT : (tensor<31x5xf64>, tensor<31x5xf64>) -> tensor<31x5xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<31x5xf64>
    %20 = stablehlo.add %19, %16 : tensor<31x5xf64>
    %21 = stablehlo.divide %15, %20 : tensor<31x5xf64>
    %22 = stablehlo.multiply %20, %20 : tensor<31x5xf64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<31x5xf64>
    %24 = stablehlo.divide %23, %22 : tensor<31x5xf64>
    %25 = stablehlo.dot_general %21, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<31x5xf64>, tensor<5x3xf64>) -> tensor<31x3xf64>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %26 = stablehlo.multiply %cst_5, %arg5 : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f64>) -> tensor<31x3xf64>
    %28 = stablehlo.multiply %27, %25 : tensor<31x3xf64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<31x3xf64>
    %30 = stablehlo.add %28, %29 : tensor<31x3xf64>
    %31 = stablehlo.multiply %25, %25 : tensor<31x3xf64>
    %32 = stablehlo.multiply %25, %25 : tensor<31x3xf64>
    %33 = stablehlo.broadcast_in_dim %arg5, dims = [] : (tensor<f64>) -> tensor<31x3xf64>
    %34 = stablehlo.multiply %33, %32 : tensor<31x3xf64>
    %35 = stablehlo.add %34, %25 : tensor<31x3xf64>
    %36 = stablehlo.tanh %35 : tensor<31x3xf64>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %37 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<31x3xf64>
    %38 = stablehlo.add %37, %36 : tensor<31x3xf64>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<31x3xf64>
    %40 = stablehlo.subtract %39, %36 : tensor<31x3xf64>
    %41 = stablehlo.multiply %38, %40 : tensor<31x3xf64>
    %42 = stablehlo.dot_general %36, %arg6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<31x3xf64>, tensor<3x5xf64>) -> tensor<31x5xf64>
    %43 = stablehlo.broadcast_in_dim %arg7, dims = [1] : (tensor<5xf64>) -> tensor<1x5xf64>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<31x5xf64>
    %45 = stablehlo.add %42, %44 : tensor<31x5xf64>
    %46 = stablehlo.negate %45 : tensor<31x5xf64>
    %47 = stablehlo.exponential %46 : tensor<31x5xf64>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %48 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<31x5xf64>
    %49 = stablehlo.add %48, %47 : tensor<31x5xf64>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %50 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<31x5xf64>
    %51 = stablehlo.divide %50, %49 : tensor<31x5xf64>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %52 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<31x5xf64>
    %53 = stablehlo.subtract %52, %51 : tensor<31x5xf64>
    %54 = stablehlo.multiply %51, %53 : tensor<31x5xf64>
    %55 = stablehlo.multiply %51, %arg8 : tensor<31x5xf64>
    %cst_12 = stablehlo.constant dense<1.380000e+00> : tensor<f64>
    %56 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<31x5xf64>
    %57 = stablehlo.add %55, %56 : tensor<31x5xf64>
    %58:4 = call @soft_sign(%57) : (tensor<31x5xf64>) -> (tensor<31x5xf64>, tensor<31x5xi1>, tensor<31x5xf64>, tensor<31x5xf64>)
    %59 = stablehlo.multiply %58#0, %58#0 : tensor<31x5xf64>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %60 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<31x5xf64>
    %61 = stablehlo.multiply %60, %58#0 : tensor<31x5xf64>
    %62:3 = call @soft_sign_0(%59) : (tensor<31x5xf64>) -> (tensor<31x5xi1>, tensor<31x5xf64>, tensor<31x5xf64>)
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %63 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<31x5xf64>
    %cst_15 = stablehlo.constant dense<3.500000e-01> : tensor<f64>
    %64 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<31x5xf64>
    %65 = stablehlo.multiply %64, %63 : tensor<31x5xf64>
    %66 = call @soft_sign_1(%62#0, %62#1, %59, %62#2, %65) : (tensor<31x5xi1>, tensor<31x5xf64>, tensor<31x5xf64>, tensor<31x5xf64>, tensor<31x5xf64>) -> tensor<31x5xf64>
    %67 = stablehlo.add %63, %66 : tensor<31x5xf64>
    %68 = stablehlo.multiply %67, %61 : tensor<31x5xf64>
    %69 = call @soft_sign_1(%58#1, %58#2, %57, %58#3, %68) : (tensor<31x5xi1>, tensor<31x5xf64>, tensor<31x5xf64>, tensor<31x5xf64>, tensor<31x5xf64>) -> tensor<31x5xf64>
    %70 = stablehlo.multiply %51, %69 : tensor<31x5xf64>
    %71 = stablehlo.multiply %69, %arg8 : tensor<31x5xf64>
    %72 = stablehlo.multiply %71, %54 : tensor<31x5xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %73 = stablehlo.reduce(%72 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<31x5xf64>, tensor<f64>) -> tensor<5xf64>
    %74 = stablehlo.reshape %73 : (tensor<5xf64>) -> tensor<1x5xf64>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %75 = stablehlo.reduce(%74 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<1x5xf64>, tensor<f64>) -> tensor<5xf64>
    %76 = stablehlo.dot_general %72, %36, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<31x5xf64>, tensor<31x3xf64>) -> tensor<5x3xf64>
    %77 = stablehlo.transpose %76, dims = [1, 0] : (tensor<5x3xf64>) -> tensor<3x5xf64>
    %78 = stablehlo.dot_general %72, %arg6, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<31x5xf64>, tensor<3x5xf64>) -> tensor<31x3xf64>
    %79 = stablehlo.multiply %78, %41 : tensor<31x3xf64>
    %80 = stablehlo.multiply %31, %79 : tensor<31x3xf64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %81 = stablehlo.reduce(%80 init: %cst_18) applies stablehlo.add across dimensions = [0, 1] : (tensor<31x3xf64>, tensor<f64>) -> tensor<f64>
    %82 = stablehlo.multiply %30, %79 : tensor<31x3xf64>
    %83 = stablehlo.dot_general %82, %21, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<31x3xf64>, tensor<31x5xf64>) -> tensor<3x5xf64>
    %84 = stablehlo.transpose %83, dims = [1, 0] : (tensor<3x5xf64>) -> tensor<5x3xf64>
    %85 = stablehlo.dot_general %82, %arg4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<31x3xf64>, tensor<5x3xf64>) -> tensor<31x5xf64>
    %86 = stablehlo.multiply %85, %24 : tensor<31x5xf64>
    %87 = stablehlo.multiply %86, %15 : tensor<31x5xf64>
    %88 = stablehlo.negate %87 : tensor<31x5xf64>
    %89 = stablehlo.divide %85, %20 : tensor<31x5xf64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %90 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<31x5xf64>
    %91 = stablehlo.select %18, %90, %88 : tensor<31x5xi1>, tensor<31x5xf64>
    %92 = stablehlo.select %18, %88, %90 : tensor<31x5xi1>, tensor<31x5xf64>
    %93 = stablehlo.negate %91 : tensor<31x5xf64>
    %94 = stablehlo.add %92, %93 : tensor<31x5xf64>
    %95 = stablehlo.add %89, %94 : tensor<31x5xf64>
    %96 = stablehlo.multiply %11, %95 : tensor<31x5xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %97 = stablehlo.reduce(%96 init: %cst_20) applies stablehlo.add across dimensions = [0, 1] : (tensor<31x5xf64>, tensor<f64>) -> tensor<f64>
    %98 = stablehlo.multiply %10, %95 : tensor<31x5xf64>
    %cst_21 = stablehlo.constant dense<3.500000e-01> : tensor<f64>
    %99 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<31x5xf64>
    %100 = stablehlo.multiply %99, %98 : tensor<31x5xf64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %101 = stablehlo.reduce(%100 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<31x5xf64>, tensor<f64>) -> tensor<5xf64>
    %102 = stablehlo.reshape %101 : (tensor<5xf64>) -> tensor<1x5xf64>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %103 = stablehlo.reduce(%102 init: %cst_23) applies stablehlo.add across dimensions = [0] : (tensor<1x5xf64>, tensor<f64>) -> tensor<5xf64>
    %104 = stablehlo.dot_general %100, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<31x5xf64>, tensor<31x16xf64>) -> tensor<5x16xf64>
    %105 = stablehlo.transpose %104, dims = [1, 0] : (tensor<5x16xf64>) -> tensor<16x5xf64>
    %106 = stablehlo.dot_general %100, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<31x5xf64>, tensor<16x5xf64>) -> tensor<31x16xf64>
    return %106, %105, %103, %97, %84, %81, %77, %75, %70 : tensor<31x16xf64>, tensor<16x5xf64>, tensor<5xf64>, tensor<f64>, tensor<5x3xf64>, tensor<f64>, tensor<3x5xf64>, tensor<5xf64>, tensor<31x5xf64>
  }
  func.func private @soft_sign(%arg0: tensor<31x5xf64>) -> (tensor<31x5xf64>, tensor<31x5xi1>, tensor<31x5xf64>, tensor<31x5xf64>) {
    %0 = stablehlo.abs %arg0 : tensor<31x5xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<31x5xf64>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<31x5xf64>, tensor<31x5xf64>) -> tensor<31x5xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<31x5xf64>
    %4 = stablehlo.add %0, %3 : tensor<31x5xf64>
    %5 = stablehlo.divide %arg0, %4 : tensor<31x5xf64>
    %6 = stablehlo.multiply %4, %4 : tensor<31x5xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<31x5xf64>
    %8 = stablehlo.divide %7, %6 : tensor<31x5xf64>
    return %5, %2, %4, %8 : tensor<31x5xf64>, tensor<31x5xi1>, tensor<31x5xf64>, tensor<31x5xf64>
  }
  func.func private @soft_sign_0(%arg0: tensor<31x5xf64>) -> (tensor<31x5xi1>, tensor<31x5xf64>, tensor<31x5xf64>) {
    %0 = stablehlo.abs %arg0 : tensor<31x5xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<31x5xf64>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<31x5xf64>, tensor<31x5xf64>) -> tensor<31x5xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<31x5xf64>
    %4 = stablehlo.add %0, %3 : tensor<31x5xf64>
    %5 = stablehlo.multiply %4, %4 : tensor<31x5xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<31x5xf64>
    %7 = stablehlo.divide %6, %5 : tensor<31x5xf64>
    return %2, %4, %7 : tensor<31x5xi1>, tensor<31x5xf64>, tensor<31x5xf64>
  }
  func.func private @soft_sign_1(%arg0: tensor<31x5xi1>, %arg1: tensor<31x5xf64>, %arg2: tensor<31x5xf64>, %arg3: tensor<31x5xf64>, %arg4: tensor<31x5xf64>) -> tensor<31x5xf64> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<31x5xf64>
    %1 = stablehlo.multiply %0, %arg2 : tensor<31x5xf64>
    %2 = stablehlo.negate %1 : tensor<31x5xf64>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<31x5xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<31x5xf64>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<31x5xi1>, tensor<31x5xf64>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<31x5xi1>, tensor<31x5xf64>
    %7 = stablehlo.add %3, %6 : tensor<31x5xf64>
    %8 = stablehlo.negate %5 : tensor<31x5xf64>
    %9 = stablehlo.add %7, %8 : tensor<31x5xf64>
    return %9 : tensor<31x5xf64>
  }
}
// -----
// backward, cuda: same text as cpu
