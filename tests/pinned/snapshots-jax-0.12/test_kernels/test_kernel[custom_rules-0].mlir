// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// @jax.custom_vjp
// def solve_for(arg):
//     return lax.fori_loop(
//         0, 60, lambda _, z: arg * jnp.exp(-0.5 * 0.3 * z**2), jnp.zeros_like(arg)
//     )
//
//
// def solve_fwd(arg_in):
//     sol = solve_for(arg_in)
//     return sol, (sol, arg_in)
//
//
// def bwd(res, g):
//     star, p_res = res
//     return (
//         g
//         * (jnp.exp(-0.5 * 0.3 * star**2))
//         / (1.0 - (-0.3 * star * p_res * jnp.exp(-0.5 * 0.3 * star**2))),
//     )
//
//
// solve_for.defvjp(solve_fwd, bwd)
//
//
// def implicit_layer(theta, logits):
//     shifted = theta + 0.7 * jax.nn.sigmoid(theta)
//     weighted = 0.79 * shifted
//     settled = solve_for(weighted)
//     log_term = jnp.log1p(jnp.abs(settled))
//     masked = jnp.where(logits > 0.06, log_term, 0.39 * logits)
//     activated = jax.nn.sigmoid(masked)
//     return activated
//
//   theta: float64[7] in [-1, 1]
//   logits: float64[7] in [-1, 1]
// -----
// forward, cpu
module @jit_implicit_layer attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7xf64>, %arg1: tensor<7xf64>) -> (tensor<7xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.negate %arg0 : tensor<7xf64>
    %1 = stablehlo.exponential %0 : tensor<7xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %3 = stablehlo.add %2, %1 : tensor<7xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %5 = stablehlo.divide %4, %3 : tensor<7xf64>
    %cst_1 = stablehlo.constant dense<0.69999999999999996> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %7 = stablehlo.multiply %6, %5 : tensor<7xf64>
    %8 = stablehlo.add %arg0, %7 : tensor<7xf64>
    %cst_2 = stablehlo.constant dense<7.900000e-01> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %10 = stablehlo.multiply %9, %8 : tensor<7xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %12:3 = stablehlo.while(%iterArg = %10, %iterArg_8 = %c, %iterArg_9 = %11) : tensor<7xf64>, tensor<i64>, tensor<7xf64>
    cond {
      %c_10 = stablehlo.constant dense<60> : tensor<i64>
      %26 = stablehlo.compare LT, %iterArg_8, %c_10, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %26 : tensor<i1>
    } do {
      %26 = stablehlo.multiply %iterArg_9, %iterArg_9 : tensor<7xf64>
      %cst_10 = stablehlo.constant dense<-1.500000e-01> : tensor<f64>
      %27 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %28 = stablehlo.multiply %27, %26 : tensor<7xf64>
      %29 = stablehlo.exponential %28 : tensor<7xf64>
      %30 = stablehlo.multiply %iterArg, %29 : tensor<7xf64>
      %c_11 = stablehlo.constant dense<1> : tensor<i64>
      %31 = stablehlo.add %iterArg_8, %c_11 : tensor<i64>
      stablehlo.return %iterArg, %31, %30 : tensor<7xf64>, tensor<i64>, tensor<7xf64>
    }
    %13 = stablehlo.abs %12#2 : tensor<7xf64>
    %14 = stablehlo.log_plus_one %13 : tensor<7xf64>
    %cst_4 = stablehlo.constant dense<6.000000e-02> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %16 = stablehlo.compare GT, %arg1, %15, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_5 = stablehlo.constant dense<3.900000e-01> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %18 = stablehlo.multiply %17, %arg1 : tensor<7xf64>
    %19 = call @_where(%16, %14, %18) : (tensor<7xi1>, tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    %20 = stablehlo.negate %19 : tensor<7xf64>
    %21 = stablehlo.exponential %20 : tensor<7xf64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %23 = stablehlo.add %22, %21 : tensor<7xf64>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %25 = stablehlo.divide %24, %23 : tensor<7xf64>
    return %25 : tensor<7xf64>
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
    %0 = stablehlo.negate %arg0 : tensor<7xf64>
    %1 = stablehlo.exponential %0 : tensor<7xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %3 = stablehlo.add %2, %1 : tensor<7xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %5 = stablehlo.divide %4, %3 : tensor<7xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %7 = stablehlo.subtract %6, %5 : tensor<7xf64>
    %8 = stablehlo.multiply %5, %7 : tensor<7xf64>
    %cst_2 = stablehlo.constant dense<0.69999999999999996> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %10 = stablehlo.multiply %9, %5 : tensor<7xf64>
    %11 = stablehlo.add %arg0, %10 : tensor<7xf64>
    %cst_3 = stablehlo.constant dense<7.900000e-01> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %13 = stablehlo.multiply %12, %11 : tensor<7xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %15:3 = stablehlo.while(%iterArg = %13, %iterArg_21 = %c, %iterArg_22 = %14) : tensor<7xf64>, tensor<i64>, tensor<7xf64>
    cond {
      %c_23 = stablehlo.constant dense<60> : tensor<i64>
      %69 = stablehlo.compare LT, %iterArg_21, %c_23, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %69 : tensor<i1>
    } do {
      %69 = stablehlo.multiply %iterArg_22, %iterArg_22 : tensor<7xf64>
      %cst_23 = stablehlo.constant dense<-1.500000e-01> : tensor<f64>
      %70 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<7xf64>
      %71 = stablehlo.multiply %70, %69 : tensor<7xf64>
      %72 = stablehlo.exponential %71 : tensor<7xf64>
      %73 = stablehlo.multiply %iterArg, %72 : tensor<7xf64>
      %c_24 = stablehlo.constant dense<1> : tensor<i64>
      %74 = stablehlo.add %iterArg_21, %c_24 : tensor<i64>
      stablehlo.return %iterArg, %74, %73 : tensor<7xf64>, tensor<i64>, tensor<7xf64>
    }
    %16 = stablehlo.abs %15#2 : tensor<7xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %18 = stablehlo.compare GE, %15#2, %17, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %19 = stablehlo.log_plus_one %16 : tensor<7xf64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %21 = stablehlo.add %16, %20 : tensor<7xf64>
    %cst_7 = stablehlo.constant dense<6.000000e-02> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %23 = stablehlo.compare GT, %arg1, %22, FLOAT : (tensor<7xf64>, tensor<7xf64>) -> tensor<7xi1>
    %cst_8 = stablehlo.constant dense<3.900000e-01> : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %25 = stablehlo.multiply %24, %arg1 : tensor<7xf64>
    %26 = call @_where(%23, %19, %25) : (tensor<7xi1>, tensor<7xf64>, tensor<7xf64>) -> tensor<7xf64>
    %27 = stablehlo.negate %26 : tensor<7xf64>
    %28 = stablehlo.exponential %27 : tensor<7xf64>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %30 = stablehlo.add %29, %28 : tensor<7xf64>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %32 = stablehlo.divide %31, %30 : tensor<7xf64>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %34 = stablehlo.subtract %33, %32 : tensor<7xf64>
    %35 = stablehlo.multiply %32, %34 : tensor<7xf64>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %37 = stablehlo.multiply %36, %35 : tensor<7xf64>
    %38:2 = call @_where_0(%23, %37) : (tensor<7xi1>, tensor<7xf64>) -> (tensor<7xf64>, tensor<7xf64>)
    %cst_13 = stablehlo.constant dense<3.900000e-01> : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %40 = stablehlo.multiply %39, %38#1 : tensor<7xf64>
    %41 = stablehlo.divide %38#0, %21 : tensor<7xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %42 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %43 = stablehlo.select %18, %42, %41 : tensor<7xi1>, tensor<7xf64>
    %44 = stablehlo.select %18, %41, %42 : tensor<7xi1>, tensor<7xf64>
    %45 = stablehlo.negate %43 : tensor<7xf64>
    %46 = stablehlo.add %44, %45 : tensor<7xf64>
    %47 = stablehlo.multiply %15#2, %15#2 : tensor<7xf64>
    %cst_15 = stablehlo.constant dense<-1.500000e-01> : tensor<f64>
    %48 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %49 = stablehlo.multiply %48, %47 : tensor<7xf64>
    %50 = stablehlo.exponential %49 : tensor<7xf64>
    %51 = stablehlo.multiply %46, %50 : tensor<7xf64>
    %cst_16 = stablehlo.constant dense<-3.000000e-01> : tensor<f64>
    %52 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %53 = stablehlo.multiply %52, %15#2 : tensor<7xf64>
    %54 = stablehlo.multiply %53, %13 : tensor<7xf64>
    %55 = stablehlo.multiply %15#2, %15#2 : tensor<7xf64>
    %cst_17 = stablehlo.constant dense<-1.500000e-01> : tensor<f64>
    %56 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %57 = stablehlo.multiply %56, %55 : tensor<7xf64>
    %58 = stablehlo.exponential %57 : tensor<7xf64>
    %59 = stablehlo.multiply %54, %58 : tensor<7xf64>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %60 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %61 = stablehlo.subtract %60, %59 : tensor<7xf64>
    %62 = stablehlo.divide %51, %61 : tensor<7xf64>
    %cst_19 = stablehlo.constant dense<7.900000e-01> : tensor<f64>
    %63 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %64 = stablehlo.multiply %63, %62 : tensor<7xf64>
    %cst_20 = stablehlo.constant dense<0.69999999999999996> : tensor<f64>
    %65 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %66 = stablehlo.multiply %65, %64 : tensor<7xf64>
    %67 = stablehlo.multiply %66, %8 : tensor<7xf64>
    %68 = stablehlo.add %64, %67 : tensor<7xf64>
    return %68, %40 : tensor<7xf64>, tensor<7xf64>
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
}
// -----
// backward, cuda: same text as cpu
