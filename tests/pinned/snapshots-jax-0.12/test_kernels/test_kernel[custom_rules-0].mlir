// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// @jax.custom_vjp
// def equilibrium(arg):
//     return lax.fori_loop(
//         0, 60, lambda _, y: arg - 0.47 * jnp.sin(y), jnp.zeros_like(arg)
//     )
//
//
// def fwd(p_in):
//     root = equilibrium(p_in)
//     return root, (root, p_in)
//
//
// def bwd(res, ct):
//     star, arg_res = res
//     adjoint_fix = lax.fori_loop(
//         0, 60, lambda _, adj: ct + adj * (-0.47 * jnp.cos(star)), ct
//     )
//     return (adjoint_fix * (1.0),)
//
//
// equilibrium.defvjp(fwd, bwd)
//
//
// def fused_implicit_layer_kernel(theta, errors):
//     """Compute a fused implicit layer."""
//     merged = theta + 0.8 * jax.nn.soft_sign(theta)
//     weighted = 0.85 * merged
//     steady = equilibrium(weighted)
//     chosen = jnp.where(errors < 0.06, steady, 0.62 * errors)
//     kernel_value = jnp.expm1(chosen)
//     scaled = 0.62 * kernel_value
//     return scaled - 0.939
//
//   theta: float64[7] in [-1, 1]
//   errors: float64[7] in [-1, 1]
// -----
// forward, cpu
module @jit_fused_implicit_layer_kernel attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7xf64>, %arg1: tensor<7xf64>) -> (tensor<7xf64> {jax.result_info = "result"}) {
    %0 = call @soft_sign(%arg0) : (tensor<7xf64>) -> tensor<7xf64>
    %cst = stablehlo.constant dense<8.000000e-01> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %2 = stablehlo.multiply %1, %0 : tensor<7xf64>
    %3 = stablehlo.add %arg0, %2 : tensor<7xf64>
    %cst_0 = stablehlo.constant dense<8.500000e-01> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %5 = stablehlo.multiply %4, %3 : tensor<7xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %7:3 = stablehlo.while(%iterArg = %5, %iterArg_6 = %c, %iterArg_7 = %6) : tensor<7xf64>, tensor<i64>, tensor<7xf64>
    cond {
      %c_8 = stablehlo.constant dense<60> : tensor<i64>
      %18 = stablehlo.compare LT, %iterArg_6, %c_8, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %18 : tensor<i1>
    } do {
      %18 = stablehlo.sine %iterArg_7 : tensor<7xf64>
      %cst_8 = stablehlo.constant dense<4.700000e-01> : tensor<f64>
      %19 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %20 = stablehlo.multiply %19, %18 : tensor<7xf64>
      %21 = stablehlo.subtract %iterArg, %20 : tensor<7xf64>
      %c_9 = stablehlo.constant dense<1> : tensor<i64>
      %22 = stablehlo.add %iterArg_6, %c_9 : tensor<i64>
      stablehlo.return %iterArg, %22, %21 : tensor<7xf64>, tensor<i64>, tensor<7xf64>
    }
    %cst_2 = stablehlo.constant dense<6.000000e-02> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %9 = stablehlo.compare LT, %arg1, %8, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_3 = stablehlo.constant dense<6.200000e-01> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %11 = stablehlo.multiply %10, %arg1 : tensor<7xf64>
    %12 = call @_where(%9, %7#2, %11) : (tensor<7xi1>, tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    %13 = stablehlo.exponential_minus_one %12 : tensor<7xf64>
    %cst_4 = stablehlo.constant dense<6.200000e-01> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %15 = stablehlo.multiply %14, %13 : tensor<7xf64>
    %cst_5 = stablehlo.constant dense<9.390000e-01> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %17 = stablehlo.subtract %15, %16 : tensor<7xf64>
    return %17 : tensor<7xf64>
  }
  func.func private @soft_sign(%arg0: tensor<7xf64>) -> tensor<7xf64> {
    %0 = stablehlo.abs %arg0 : tensor<7xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %2 = stablehlo.add %0, %1 : tensor<7xf64>
    %3 = stablehlo.divide %arg0, %2 : tensor<7xf64>
    return %3 : tensor<7xf64>
  }
  func.func private @_where(%arg0: tensor<7xi1>, %arg1: tensor<7xf64>, %arg2: tensor<7xf64>) -> tensor<7xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<7xi1>, tensor<7xf64>
    return %0 : tensor<7xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7xf64>, %arg1: tensor<7xf64>) -> (tensor<7xf64> {jax.result_info = "result[0]"}, tensor<7xf64> {jax.result_info = "result[1]"}) {
    %0:4 = call @soft_sign(%arg0) : (tensor<7xf64>) -> (tensor<7xf64>, tensor<7xi1>, tensor<7xf64>, tensor<7xf64>)
    %cst = stablehlo.constant dense<8.000000e-01> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %2 = stablehlo.multiply %1, %0#0 : tensor<7xf64>
    %3 = stablehlo.add %arg0, %2 : tensor<7xf64>
    %cst_0 = stablehlo.constant dense<8.500000e-01> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %5 = stablehlo.multiply %4, %3 : tensor<7xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %7:3 = stablehlo.while(%iterArg = %5, %iterArg_11 = %c, %iterArg_12 = %6) : tensor<7xf64>, tensor<i64>, tensor<7xf64>
    cond {
      %c_13 = stablehlo.constant dense<60> : tensor<i64>
      %30 = stablehlo.compare LT, %iterArg_11, %c_13, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %30 : tensor<i1>
    } do {
      %30 = stablehlo.sine %iterArg_12 : tensor<7xf64>
      %cst_13 = stablehlo.constant dense<4.700000e-01> : tensor<f64>
      %31 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %32 = stablehlo.multiply %31, %30 : tensor<7xf64>
      %33 = stablehlo.subtract %iterArg, %32 : tensor<7xf64>
      %c_14 = stablehlo.constant dense<1> : tensor<i64>
      %34 = stablehlo.add %iterArg_11, %c_14 : tensor<i64>
      stablehlo.return %iterArg, %34, %33 : tensor<7xf64>, tensor<i64>, tensor<7xf64>
    }
    %cst_2 = stablehlo.constant dense<6.000000e-02> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %9 = stablehlo.compare LT, %arg1, %8, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_3 = stablehlo.constant dense<6.200000e-01> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %11 = stablehlo.multiply %10, %arg1 : tensor<7xf64>
    %12 = call @_where(%9, %7#2, %11) : (tensor<7xi1>, tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    %13 = stablehlo.exponential %12 : tensor<7xf64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %cst_5 = stablehlo.constant dense<6.200000e-01> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %16 = stablehlo.multiply %15, %14 : tensor<7xf64>
    %17 = stablehlo.multiply %16, %13 : tensor<7xf64>
    %18:2 = call @_where_0(%9, %17) : (tensor<7xi1>, tensor<7xf64>) -> (tensor<7xf64>, tensor<7xf64>)
    %cst_6 = stablehlo.constant dense<6.200000e-01> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %20 = stablehlo.multiply %19, %18#1 : tensor<7xf64>
    %c_7 = stablehlo.constant dense<0> : tensor<i64>
    %21:4 = stablehlo.while(%iterArg = %7#2, %iterArg_11 = %18#0, %iterArg_12 = %c_7, %iterArg_13 = %18#0) : tensor<7xf64>, tensor<7xf64>, tensor<i64>, tensor<7xf64>
    cond {
      %c_14 = stablehlo.constant dense<60> : tensor<i64>
      %30 = stablehlo.compare LT, %iterArg_12, %c_14, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %30 : tensor<i1>
    } do {
      %30 = stablehlo.cosine %iterArg : tensor<7xf64>
      %cst_14 = stablehlo.constant dense<-4.700000e-01> : tensor<f64>
      %31 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %32 = stablehlo.multiply %31, %30 : tensor<7xf64>
      %33 = stablehlo.multiply %iterArg_13, %32 : tensor<7xf64>
      %34 = stablehlo.add %iterArg_11, %33 : tensor<7xf64>
      %c_15 = stablehlo.constant dense<1> : tensor<i64>
      %35 = stablehlo.add %iterArg_12, %c_15 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_11, %35, %34 : tensor<7xf64>, tensor<7xf64>, tensor<i64>, tensor<7xf64>
    }
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %23 = stablehlo.multiply %21#3, %22 : tensor<7xf64>
    %cst_9 = stablehlo.constant dense<8.500000e-01> : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %25 = stablehlo.multiply %24, %23 : tensor<7xf64>
    %cst_10 = stablehlo.constant dense<8.000000e-01> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %27 = stablehlo.multiply %26, %25 : tensor<7xf64>
    %28 = call @soft_sign_1(%0#1, %0#2, %arg0, %0#3, %27) : (tensor<7xi1>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    %29 = stablehlo.add %25, %28 : tensor<7xf64>
    return %29, %20 : tensor<7xf64>, tensor<7xf64>
  }
  func.func private @soft_sign(%arg0: tensor<7xf64>) -> (tensor<7xf64>, tensor<7xi1>, tensor<7xf64>, tensor<7xf64>) {
    %0 = stablehlo.abs %arg0 : tensor<7xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %4 = stablehlo.add %0, %3 : tensor<7xf64>
    %5 = stablehlo.divide %arg0, %4 : tensor<7xf64>
    %6 = stablehlo.multiply %4, %4 : tensor<7xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %8 = stablehlo.divide %7, %6 : tensor<7xf64>
    return %5, %2, %4, %8 : tensor<7xf64>, tensor<7xi1>, tensor<7xf64>, tensor<7xf64>
  }
  func.func private @_where(%arg0: tensor<7xi1>, %arg1: tensor<7xf64>, %arg2: tensor<7xf64>) -> tensor<7xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<7xi1>, tensor<7xf64>
    return %0 : tensor<7xf64>
  }
  func.func private @_where_0(%arg0: tensor<7xi1>, %arg1: tensor<7xf64>) -> (tensor<7xf64>, tensor<7xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<7xi1>, tensor<7xf64>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<7xi1>, tensor<7xf64>
    return %2, %1 : tensor<7xf64>, tensor<7xf64>
  }
  func.func private @soft_sign_1(%arg0: tensor<7xi1>, %arg1: tensor<7xf64>, %arg2: tensor<7xf64>, %arg3: tensor<7xf64>, %arg4: tensor<7xf64>) -> tensor<7xf64> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<7xf64>
    %1 = stablehlo.multiply %0, %arg2 : tensor<7xf64>
    %2 = stablehlo.negate %1 : tensor<7xf64>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<7xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<7xi1>, tensor<7xf64>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<7xi1>, tensor<7xf64>
    %7 = stablehlo.add %3, %6 : tensor<7xf64>
    %8 = stablehlo.negate %5 : tensor<7xf64>
    %9 = stablehlo.add %7, %8 : tensor<7xf64>
    return %9 : tensor<7xf64>
  }
}
// -----
// backward, cuda: same text as cpu
