// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// @jax.custom_vjp
// def fixed_point(p):
//     return lax.fori_loop(0, 60, lambda _, z: 0.2 * jnp.tanh(z) + p, jnp.zeros_like(p))
//
//
// def solve_fwd(p_in):
//     root = fixed_point(p_in)
//     return root, (root, p_in)
//
//
// def solve_bwd(res, g):
//     star, arg_res = res
//     neumann = lax.fori_loop(
//         0, 60, lambda _, w: g + w * (0.2 * (1.0 - jnp.tanh(star) ** 2)), g
//     )
//     return (neumann * (1.0),)
//
//
// fixed_point.defvjp(solve_fwd, solve_bwd)
//
//
// def compute_implicit_layer(amplitude, theta):
//     scaled = amplitude * theta
//     settled = fixed_point(scaled)
//     return jnp.mean(settled)
//
//   amplitude: float64[1] in [0.36, 1.2]
//   theta: float64[7] in [-1, 1]
// -----
// forward, cpu
module @jit_compute_implicit_layer attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1xf64>, %arg1: tensor<7xf64>) -> (tensor<f64> {jax.result_info = "result"}) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<1xf64>) -> tensor<7xf64>
    %1 = stablehlo.multiply %0, %arg1 : tensor<7xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %3:3 = stablehlo.while(%iterArg = %1, %iterArg_2 = %c, %iterArg_3 = %2) : tensor<7xf64>, tensor<i64>, tensor<7xf64>
    cond {
      %c_4 = stablehlo.constant dense<60> : tensor<i64>
      %6 = stablehlo.compare LT, %iterArg_2, %c_4, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %6 : tensor<i1>
    } do {
      %6 = stablehlo.tanh %iterArg_3 : tensor<7xf64>
      %cst_4 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
      %7 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %8 = stablehlo.multiply %7, %6 : tensor<7xf64>
      %9 = stablehlo.add %8, %iterArg : tensor<7xf64>
      %c_5 = stablehlo.constant dense<1> : tensor<i64>
      %10 = stablehlo.add %iterArg_2, %c_5 : tensor<i64>
      stablehlo.return %iterArg, %10, %9 : tensor<7xf64>, tensor<i64>, tensor<7xf64>
    }
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.reduce(%3#2 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %cst_1 = stablehlo.constant dense<7.000000e+00> : tensor<f64>
    %5 = stablehlo.divide %4, %cst_1 : tensor<f64>
    return %5 : tensor<f64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1xf64>, %arg1: tensor<7xf64>) -> (tensor<1xf64> {jax.result_info = "result[0]"}, tensor<7xf64> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<1xf64>) -> tensor<7xf64>
    %1 = stablehlo.multiply %0, %arg1 : tensor<7xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %3:3 = stablehlo.while(%iterArg = %1, %iterArg_5 = %c, %iterArg_6 = %2) : tensor<7xf64>, tensor<i64>, tensor<7xf64>
    cond {
      %c_7 = stablehlo.constant dense<60> : tensor<i64>
      %14 = stablehlo.compare LT, %iterArg_5, %c_7, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %14 : tensor<i1>
    } do {
      %14 = stablehlo.tanh %iterArg_6 : tensor<7xf64>
      %cst_7 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
      %15 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %16 = stablehlo.multiply %15, %14 : tensor<7xf64>
      %17 = stablehlo.add %16, %iterArg : tensor<7xf64>
      %c_8 = stablehlo.constant dense<1> : tensor<i64>
      %18 = stablehlo.add %iterArg_5, %c_8 : tensor<i64>
      stablehlo.return %iterArg, %18, %17 : tensor<7xf64>, tensor<i64>, tensor<7xf64>
    }
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %cst_1 = stablehlo.constant dense<7.000000e+00> : tensor<f64>
    %4 = stablehlo.divide %cst_0, %cst_1 : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %6:4 = stablehlo.while(%iterArg = %3#2, %iterArg_5 = %5, %iterArg_6 = %c_2, %iterArg_7 = %5) : tensor<7xf64>, tensor<7xf64>, tensor<i64>, tensor<7xf64>
    cond {
      %c_8 = stablehlo.constant dense<60> : tensor<i64>
      %14 = stablehlo.compare LT, %iterArg_6, %c_8, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %14 : tensor<i1>
    } do {
      %14 = stablehlo.tanh %iterArg : tensor<7xf64>
      %15 = stablehlo.multiply %14, %14 : tensor<7xf64>
      %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %16 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %17 = stablehlo.subtract %16, %15 : tensor<7xf64>
      %cst_9 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
      %18 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %19 = stablehlo.multiply %18, %17 : tensor<7xf64>
      %20 = stablehlo.multiply %iterArg_7, %19 : tensor<7xf64>
      %21 = stablehlo.add %iterArg_5, %20 : tensor<7xf64>
      %c_10 = stablehlo.constant dense<1> : tensor<i64>
      %22 = stablehlo.add %iterArg_6, %c_10 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_5, %22, %21 : tensor<7xf64>, tensor<7xf64>, tensor<i64>, tensor<7xf64>
    }
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %8 = stablehlo.multiply %6#3, %7 : tensor<7xf64>
    %9 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<1xf64>) -> tensor<7xf64>
    %10 = stablehlo.multiply %9, %8 : tensor<7xf64>
    %11 = stablehlo.multiply %8, %arg1 : tensor<7xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %12 = stablehlo.reduce(%11 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<7xf64>, tensor<f64>) -> tensor<f64>
    %13 = stablehlo.reshape %12 : (tensor<f64>) -> tensor<1xf64>
    return %13, %10 : tensor<1xf64>, tensor<7xf64>
  }
}
// -----
// backward, cuda: same text as cpu
