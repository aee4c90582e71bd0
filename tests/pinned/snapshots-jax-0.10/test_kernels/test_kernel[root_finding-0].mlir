// import jax
// import jax.numpy as jnp
//
//
// def equation(x, market_price, forward, maturity):
//     total_vol = x * jnp.sqrt(maturity)
//     d1 = jnp.log(forward) / total_vol + 0.5 * total_vol
//     return (
//         forward * jax.scipy.stats.norm.cdf(d1)
//         - jax.scipy.stats.norm.cdf(d1 - total_vol)
//         - market_price
//     )
//
//
// @jax.custom_vjp
// def solve(market_price, forward, maturity):
//     left = (market_price - jnp.maximum(forward - 1, 0)) / (forward * jnp.sqrt(maturity))
//     upper = jnp.full_like(market_price, 5.0)
//
//     def should_continue(state):
//         _, _, _, err, k = state
//         return jnp.any(err > 1e-6) & (k < 40)
//
//     def advance(state):
//         sigma_k, lo, b_k, _, k = state
//         fx, deriv = jax.jvp(
//             lambda x: equation(x, market_price, forward, maturity),
//             (sigma_k,),
//             (jnp.ones_like(sigma_k),),
//         )
//         is_below = fx < 0
//         lo_new = jnp.where(is_below, sigma_k, lo)
//         new_hi = jnp.where(is_below, b_k, sigma_k)
//         trial = sigma_k - fx / deriv
//         accepted = (trial >= lo_new) & (trial <= new_hi) & jnp.isfinite(trial)
//         x_next = jnp.where(accepted, trial, (lo_new + new_hi) / 2)
//         return x_next, lo_new, new_hi, jnp.abs(x_next - sigma_k), k + 1
//
//     sigma, _, _, _, _ = jax.lax.while_loop(
//         should_continue, advance, ((left + upper) / 2, left, upper, upper - left, 0)
//     )
//     return sigma
//
//
// def fwd(market_price, forward, maturity):
//     sigma = solve(market_price, forward, maturity)
//     return sigma, (sigma, market_price, forward, maturity)
//
//
// def bwd(saved, ct):
//     sigma, *params = saved
//     dfdx = jax.grad(lambda x: jnp.sum(equation(x, *params)))(sigma)
//     _, pullback = jax.vjp(lambda *args: equation(sigma, *args), *params)
//     return pullback(-ct / dfdx)
//
//
// solve.defvjp(fwd, bwd)
//
//
// def implied_volatility(market_price, forward, maturity):
//     x_star = solve(market_price, forward, maturity)
//     return x_star / jnp.sqrt(252.0)
//
//   market_price: float32[3] in [0.2, 0.4]
//   forward: float32[3] in [0.9, 1.1]
//   maturity: float32[3] in [0.5, 2]
// -----
// forward, cpu
module @jit_implied_volatility attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> (tensor<3xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.subtract %arg1, %0 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %3 = stablehlo.maximum %1, %2 : tensor<3xf32>
    %4 = stablehlo.subtract %arg0, %3 : tensor<3xf32>
    %5 = stablehlo.sqrt %arg2 : tensor<3xf32>
    %6 = stablehlo.multiply %arg1, %5 : tensor<3xf32>
    %7 = stablehlo.divide %4, %6 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %9 = stablehlo.add %7, %8 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %11 = stablehlo.divide %9, %10 : tensor<3xf32>
    %12 = stablehlo.subtract %8, %7 : tensor<3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %13:8 = stablehlo.while(%iterArg = %arg2, %iterArg_4 = %arg1, %iterArg_5 = %arg0, %iterArg_6 = %11, %iterArg_7 = %7, %iterArg_8 = %8, %iterArg_9 = %12, %iterArg_10 = %c) : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>
    cond {
      %cst_11 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %18 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %19 = stablehlo.compare GT, %iterArg_9, %18, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %c_12 = stablehlo.constant dense<false> : tensor<i1>
      %20 = stablehlo.reduce(%19 init: %c_12) applies stablehlo.or across dimensions = [0] : (tensor<3xi1>, tensor<i1>) -> tensor<i1>
      %c_13 = stablehlo.constant dense<40> : tensor<i32>
      %21 = stablehlo.compare LT, %iterArg_10, %c_13, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_14 = stablehlo.constant dense<false> : tensor<i1>
      %22 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i1>) -> tensor<i1>
      %23 = stablehlo.compare NE, %21, %22, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %24 = stablehlo.convert %23 : tensor<i1>
      %25 = stablehlo.and %20, %24 : tensor<i1>
      stablehlo.return %25 : tensor<i1>
    } do {
      %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %18 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %19 = stablehlo.sqrt %iterArg : tensor<3xf32>
      %20 = stablehlo.multiply %iterArg_6, %19 : tensor<3xf32>
      %21 = stablehlo.multiply %18, %19 : tensor<3xf32>
      %22 = stablehlo.log %iterArg_4 : tensor<3xf32>
      %23 = stablehlo.divide %22, %20 : tensor<3xf32>
      %24 = stablehlo.negate %21 : tensor<3xf32>
      %25 = stablehlo.multiply %24, %22 : tensor<3xf32>
      %26 = stablehlo.multiply %20, %20 : tensor<3xf32>
      %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %27 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %28 = stablehlo.divide %27, %26 : tensor<3xf32>
      %29 = stablehlo.multiply %25, %28 : tensor<3xf32>
      %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %30 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %31 = stablehlo.multiply %30, %20 : tensor<3xf32>
      %cst_14 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %32 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %33 = stablehlo.multiply %32, %21 : tensor<3xf32>
      %34 = stablehlo.add %23, %31 : tensor<3xf32>
      %35 = stablehlo.add %29, %33 : tensor<3xf32>
      %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %36 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %37 = stablehlo.subtract %34, %36 : tensor<3xf32>
      %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %38 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %39 = stablehlo.divide %37, %38 : tensor<3xf32>
      %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %40 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %41 = stablehlo.divide %35, %40 : tensor<3xf32>
      %cst_18 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %42 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %43 = stablehlo.multiply %39, %42 : tensor<3xf32>
      %cst_19 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %44 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %45 = stablehlo.multiply %41, %44 : tensor<3xf32>
      %46 = stablehlo.abs %43 : tensor<3xf32>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %47 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %48 = stablehlo.compare GE, %43, %47, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %49 = stablehlo.negate %45 : tensor<3xf32>
      %50 = stablehlo.select %48, %45, %49 : tensor<3xi1>, tensor<3xf32>
      %cst_21 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %51 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %52 = stablehlo.compare LT, %46, %51, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %53 = chlo.erf %43 : tensor<3xf32> -> tensor<3xf32>
      %54 = chlo.square %43 : tensor<3xf32> -> tensor<3xf32>
      %55 = stablehlo.negate %54 : tensor<3xf32>
      %56 = stablehlo.exponential %55 : tensor<3xf32>
      %57 = stablehlo.multiply %45, %56 : tensor<3xf32>
      %cst_22 = stablehlo.constant dense<1.12837923> : tensor<f32>
      %58 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %59 = stablehlo.multiply %58, %57 : tensor<3xf32>
      %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %60 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %61 = stablehlo.add %60, %53 : tensor<3xf32>
      %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %62 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %63 = stablehlo.compare GT, %43, %62, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %64 = chlo.erfc %46 : tensor<3xf32> -> tensor<3xf32>
      %65 = chlo.square %46 : tensor<3xf32> -> tensor<3xf32>
      %66 = stablehlo.negate %65 : tensor<3xf32>
      %67 = stablehlo.exponential %66 : tensor<3xf32>
      %68 = stablehlo.multiply %50, %67 : tensor<3xf32>
      %cst_25 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %69 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %70 = stablehlo.multiply %69, %68 : tensor<3xf32>
      %cst_26 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %71 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %72 = stablehlo.subtract %71, %64 : tensor<3xf32>
      %73 = stablehlo.negate %70 : tensor<3xf32>
      %74 = chlo.erfc %46 : tensor<3xf32> -> tensor<3xf32>
      %75 = chlo.square %46 : tensor<3xf32> -> tensor<3xf32>
      %76 = stablehlo.negate %75 : tensor<3xf32>
      %77 = stablehlo.exponential %76 : tensor<3xf32>
      %78 = stablehlo.multiply %50, %77 : tensor<3xf32>
      %cst_27 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %79 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %80 = stablehlo.multiply %79, %78 : tensor<3xf32>
      %81 = stablehlo.select %63, %72, %74 : tensor<3xi1>, tensor<3xf32>
      %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %82 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %83 = stablehlo.select %63, %73, %80 : tensor<3xi1>, tensor<3xf32>
      %84 = stablehlo.select %52, %61, %81 : tensor<3xi1>, tensor<3xf32>
      %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %85 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %86 = stablehlo.select %52, %59, %83 : tensor<3xi1>, tensor<3xf32>
      %cst_30 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %87 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %88 = stablehlo.multiply %87, %84 : tensor<3xf32>
      %cst_31 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %89 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %90 = stablehlo.multiply %89, %86 : tensor<3xf32>
      %91 = stablehlo.multiply %iterArg_4, %88 : tensor<3xf32>
      %92 = stablehlo.multiply %iterArg_4, %90 : tensor<3xf32>
      %93 = stablehlo.subtract %34, %20 : tensor<3xf32>
      %94 = stablehlo.subtract %35, %21 : tensor<3xf32>
      %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %95 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %96 = stablehlo.subtract %93, %95 : tensor<3xf32>
      %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %97 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %98 = stablehlo.divide %96, %97 : tensor<3xf32>
      %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %99 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %100 = stablehlo.divide %94, %99 : tensor<3xf32>
      %cst_35 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %101 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %102 = stablehlo.multiply %98, %101 : tensor<3xf32>
      %cst_36 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %103 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %104 = stablehlo.multiply %100, %103 : tensor<3xf32>
      %105 = stablehlo.abs %102 : tensor<3xf32>
      %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %106 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %107 = stablehlo.compare GE, %102, %106, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %108 = stablehlo.negate %104 : tensor<3xf32>
      %109 = stablehlo.select %107, %104, %108 : tensor<3xi1>, tensor<3xf32>
      %cst_38 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %110 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %111 = stablehlo.compare LT, %105, %110, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %112 = chlo.erf %102 : tensor<3xf32> -> tensor<3xf32>
      %113 = chlo.square %102 : tensor<3xf32> -> tensor<3xf32>
      %114 = stablehlo.negate %113 : tensor<3xf32>
      %115 = stablehlo.exponential %114 : tensor<3xf32>
      %116 = stablehlo.multiply %104, %115 : tensor<3xf32>
      %cst_39 = stablehlo.constant dense<1.12837923> : tensor<f32>
      %117 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %118 = stablehlo.multiply %117, %116 : tensor<3xf32>
      %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %119 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %120 = stablehlo.add %119, %112 : tensor<3xf32>
      %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %121 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %122 = stablehlo.compare GT, %102, %121, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %123 = chlo.erfc %105 : tensor<3xf32> -> tensor<3xf32>
      %124 = chlo.square %105 : tensor<3xf32> -> tensor<3xf32>
      %125 = stablehlo.negate %124 : tensor<3xf32>
      %126 = stablehlo.exponential %125 : tensor<3xf32>
      %127 = stablehlo.multiply %109, %126 : tensor<3xf32>
      %cst_42 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %128 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %129 = stablehlo.multiply %128, %127 : tensor<3xf32>
      %cst_43 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %130 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %131 = stablehlo.subtract %130, %123 : tensor<3xf32>
      %132 = stablehlo.negate %129 : tensor<3xf32>
      %133 = chlo.erfc %105 : tensor<3xf32> -> tensor<3xf32>
      %134 = chlo.square %105 : tensor<3xf32> -> tensor<3xf32>
      %135 = stablehlo.negate %134 : tensor<3xf32>
      %136 = stablehlo.exponential %135 : tensor<3xf32>
      %137 = stablehlo.multiply %109, %136 : tensor<3xf32>
      %cst_44 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %138 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %139 = stablehlo.multiply %138, %137 : tensor<3xf32>
      %140 = stablehlo.select %122, %131, %133 : tensor<3xi1>, tensor<3xf32>
      %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %141 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %142 = stablehlo.select %122, %132, %139 : tensor<3xi1>, tensor<3xf32>
      %143 = stablehlo.select %111, %120, %140 : tensor<3xi1>, tensor<3xf32>
      %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %144 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %145 = stablehlo.select %111, %118, %142 : tensor<3xi1>, tensor<3xf32>
      %cst_47 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %146 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %147 = stablehlo.multiply %146, %143 : tensor<3xf32>
      %cst_48 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %148 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %149 = stablehlo.multiply %148, %145 : tensor<3xf32>
      %150 = stablehlo.subtract %91, %147 : tensor<3xf32>
      %151 = stablehlo.subtract %92, %149 : tensor<3xf32>
      %152 = stablehlo.subtract %150, %iterArg_5 : tensor<3xf32>
      %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %153 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %154 = stablehlo.compare LT, %152, %153, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %155 = func.call @_where(%154, %iterArg_6, %iterArg_7) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
      %156 = func.call @_where(%154, %iterArg_8, %iterArg_6) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
      %157 = stablehlo.divide %152, %151 : tensor<3xf32>
      %158 = stablehlo.subtract %iterArg_6, %157 : tensor<3xf32>
      %159 = stablehlo.compare GE, %158, %155, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %160 = stablehlo.compare LE, %158, %156, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %161 = stablehlo.and %159, %160 : tensor<3xi1>
      %162 = stablehlo.is_finite %158 : (tensor<3xf32>) -> tensor<3xi1>
      %163 = stablehlo.and %161, %162 : tensor<3xi1>
      %164 = stablehlo.add %155, %156 : tensor<3xf32>
      %cst_50 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %165 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %166 = stablehlo.divide %164, %165 : tensor<3xf32>
      %167 = func.call @_where(%163, %158, %166) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
      %168 = stablehlo.subtract %167, %iterArg_6 : tensor<3xf32>
      %169 = stablehlo.abs %168 : tensor<3xf32>
      %c_51 = stablehlo.constant dense<1> : tensor<i32>
      %170 = stablehlo.add %iterArg_10, %c_51 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_4, %iterArg_5, %167, %155, %156, %169, %170 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>
    }
    %cst_3 = stablehlo.constant dense<2.520000e+02> : tensor<f32>
    %14 = stablehlo.sqrt %cst_3 : tensor<f32>
    %15 = stablehlo.convert %14 : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %17 = stablehlo.divide %13#3, %16 : tensor<3xf32>
    return %17 : tensor<3xf32>
  }
  func.func private @_where(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3xi1>, tensor<3xf32>
    return %0 : tensor<3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> (tensor<3xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}, tensor<3xf32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.subtract %arg1, %0 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %3 = stablehlo.maximum %1, %2 : tensor<3xf32>
    %4 = stablehlo.subtract %arg0, %3 : tensor<3xf32>
    %5 = stablehlo.sqrt %arg2 : tensor<3xf32>
    %6 = stablehlo.multiply %arg1, %5 : tensor<3xf32>
    %7 = stablehlo.divide %4, %6 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %9 = stablehlo.add %7, %8 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %11 = stablehlo.divide %9, %10 : tensor<3xf32>
    %12 = stablehlo.subtract %8, %7 : tensor<3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %13:8 = stablehlo.while(%iterArg = %arg2, %iterArg_76 = %arg1, %iterArg_77 = %arg0, %iterArg_78 = %11, %iterArg_79 = %7, %iterArg_80 = %8, %iterArg_81 = %12, %iterArg_82 = %c) : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>
    cond {
      %cst_83 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %291 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %292 = stablehlo.compare GT, %iterArg_81, %291, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %c_84 = stablehlo.constant dense<false> : tensor<i1>
      %293 = stablehlo.reduce(%292 init: %c_84) applies stablehlo.or across dimensions = [0] : (tensor<3xi1>, tensor<i1>) -> tensor<i1>
      %c_85 = stablehlo.constant dense<40> : tensor<i32>
      %294 = stablehlo.compare LT, %iterArg_82, %c_85, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_86 = stablehlo.constant dense<false> : tensor<i1>
      %295 = stablehlo.broadcast_in_dim %c_86, dims = [] : (tensor<i1>) -> tensor<i1>
      %296 = stablehlo.compare NE, %294, %295, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %297 = stablehlo.convert %296 : tensor<i1>
      %298 = stablehlo.and %293, %297 : tensor<i1>
      stablehlo.return %298 : tensor<i1>
    } do {
      %cst_83 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %291 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %292 = stablehlo.sqrt %iterArg : tensor<3xf32>
      %293 = stablehlo.multiply %iterArg_78, %292 : tensor<3xf32>
      %294 = stablehlo.multiply %291, %292 : tensor<3xf32>
      %295 = stablehlo.log %iterArg_76 : tensor<3xf32>
      %296 = stablehlo.divide %295, %293 : tensor<3xf32>
      %297 = stablehlo.negate %294 : tensor<3xf32>
      %298 = stablehlo.multiply %297, %295 : tensor<3xf32>
      %299 = stablehlo.multiply %293, %293 : tensor<3xf32>
      %cst_84 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %300 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %301 = stablehlo.divide %300, %299 : tensor<3xf32>
      %302 = stablehlo.multiply %298, %301 : tensor<3xf32>
      %cst_85 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %303 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %304 = stablehlo.multiply %303, %293 : tensor<3xf32>
      %cst_86 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %305 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %306 = stablehlo.multiply %305, %294 : tensor<3xf32>
      %307 = stablehlo.add %296, %304 : tensor<3xf32>
      %308 = stablehlo.add %302, %306 : tensor<3xf32>
      %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %309 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %310 = stablehlo.subtract %307, %309 : tensor<3xf32>
      %cst_88 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %311 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %312 = stablehlo.divide %310, %311 : tensor<3xf32>
      %cst_89 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %313 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %314 = stablehlo.divide %308, %313 : tensor<3xf32>
      %cst_90 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %315 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %316 = stablehlo.multiply %312, %315 : tensor<3xf32>
      %cst_91 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %317 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %318 = stablehlo.multiply %314, %317 : tensor<3xf32>
      %319 = stablehlo.abs %316 : tensor<3xf32>
      %cst_92 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %320 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %321 = stablehlo.compare GE, %316, %320, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %322 = stablehlo.negate %318 : tensor<3xf32>
      %323 = stablehlo.select %321, %318, %322 : tensor<3xi1>, tensor<3xf32>
      %cst_93 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %324 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %325 = stablehlo.compare LT, %319, %324, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %326 = chlo.erf %316 : tensor<3xf32> -> tensor<3xf32>
      %327 = chlo.square %316 : tensor<3xf32> -> tensor<3xf32>
      %328 = stablehlo.negate %327 : tensor<3xf32>
      %329 = stablehlo.exponential %328 : tensor<3xf32>
      %330 = stablehlo.multiply %318, %329 : tensor<3xf32>
      %cst_94 = stablehlo.constant dense<1.12837923> : tensor<f32>
      %331 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %332 = stablehlo.multiply %331, %330 : tensor<3xf32>
      %cst_95 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %333 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %334 = stablehlo.add %333, %326 : tensor<3xf32>
      %cst_96 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %335 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %336 = stablehlo.compare GT, %316, %335, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %337 = chlo.erfc %319 : tensor<3xf32> -> tensor<3xf32>
      %338 = chlo.square %319 : tensor<3xf32> -> tensor<3xf32>
      %339 = stablehlo.negate %338 : tensor<3xf32>
      %340 = stablehlo.exponential %339 : tensor<3xf32>
      %341 = stablehlo.multiply %323, %340 : tensor<3xf32>
      %cst_97 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %342 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %343 = stablehlo.multiply %342, %341 : tensor<3xf32>
      %cst_98 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %344 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %345 = stablehlo.subtract %344, %337 : tensor<3xf32>
      %346 = stablehlo.negate %343 : tensor<3xf32>
      %347 = chlo.erfc %319 : tensor<3xf32> -> tensor<3xf32>
      %348 = chlo.square %319 : tensor<3xf32> -> tensor<3xf32>
      %349 = stablehlo.negate %348 : tensor<3xf32>
      %350 = stablehlo.exponential %349 : tensor<3xf32>
      %351 = stablehlo.multiply %323, %350 : tensor<3xf32>
      %cst_99 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %352 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %353 = stablehlo.multiply %352, %351 : tensor<3xf32>
      %354 = stablehlo.select %336, %345, %347 : tensor<3xi1>, tensor<3xf32>
      %cst_100 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %355 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %356 = stablehlo.select %336, %346, %353 : tensor<3xi1>, tensor<3xf32>
      %357 = stablehlo.select %325, %334, %354 : tensor<3xi1>, tensor<3xf32>
      %cst_101 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %358 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %359 = stablehlo.select %325, %332, %356 : tensor<3xi1>, tensor<3xf32>
      %cst_102 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %360 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %361 = stablehlo.multiply %360, %357 : tensor<3xf32>
      %cst_103 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %362 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %363 = stablehlo.multiply %362, %359 : tensor<3xf32>
      %364 = stablehlo.multiply %iterArg_76, %361 : tensor<3xf32>
      %365 = stablehlo.multiply %iterArg_76, %363 : tensor<3xf32>
      %366 = stablehlo.subtract %307, %293 : tensor<3xf32>
      %367 = stablehlo.subtract %308, %294 : tensor<3xf32>
      %cst_104 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %368 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %369 = stablehlo.subtract %366, %368 : tensor<3xf32>
      %cst_105 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %370 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %371 = stablehlo.divide %369, %370 : tensor<3xf32>
      %cst_106 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %372 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %373 = stablehlo.divide %367, %372 : tensor<3xf32>
      %cst_107 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %374 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %375 = stablehlo.multiply %371, %374 : tensor<3xf32>
      %cst_108 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %376 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %377 = stablehlo.multiply %373, %376 : tensor<3xf32>
      %378 = stablehlo.abs %375 : tensor<3xf32>
      %cst_109 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %379 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %380 = stablehlo.compare GE, %375, %379, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %381 = stablehlo.negate %377 : tensor<3xf32>
      %382 = stablehlo.select %380, %377, %381 : tensor<3xi1>, tensor<3xf32>
      %cst_110 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %383 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %384 = stablehlo.compare LT, %378, %383, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %385 = chlo.erf %375 : tensor<3xf32> -> tensor<3xf32>
      %386 = chlo.square %375 : tensor<3xf32> -> tensor<3xf32>
      %387 = stablehlo.negate %386 : tensor<3xf32>
      %388 = stablehlo.exponential %387 : tensor<3xf32>
      %389 = stablehlo.multiply %377, %388 : tensor<3xf32>
      %cst_111 = stablehlo.constant dense<1.12837923> : tensor<f32>
      %390 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %391 = stablehlo.multiply %390, %389 : tensor<3xf32>
      %cst_112 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %392 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %393 = stablehlo.add %392, %385 : tensor<3xf32>
      %cst_113 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %394 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %395 = stablehlo.compare GT, %375, %394, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %396 = chlo.erfc %378 : tensor<3xf32> -> tensor<3xf32>
      %397 = chlo.square %378 : tensor<3xf32> -> tensor<3xf32>
      %398 = stablehlo.negate %397 : tensor<3xf32>
      %399 = stablehlo.exponential %398 : tensor<3xf32>
      %400 = stablehlo.multiply %382, %399 : tensor<3xf32>
      %cst_114 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %401 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %402 = stablehlo.multiply %401, %400 : tensor<3xf32>
      %cst_115 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %403 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %404 = stablehlo.subtract %403, %396 : tensor<3xf32>
      %405 = stablehlo.negate %402 : tensor<3xf32>
      %406 = chlo.erfc %378 : tensor<3xf32> -> tensor<3xf32>
      %407 = chlo.square %378 : tensor<3xf32> -> tensor<3xf32>
      %408 = stablehlo.negate %407 : tensor<3xf32>
      %409 = stablehlo.exponential %408 : tensor<3xf32>
      %410 = stablehlo.multiply %382, %409 : tensor<3xf32>
      %cst_116 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %411 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %412 = stablehlo.multiply %411, %410 : tensor<3xf32>
      %413 = stablehlo.select %395, %404, %406 : tensor<3xi1>, tensor<3xf32>
      %cst_117 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %414 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %415 = stablehlo.select %395, %405, %412 : tensor<3xi1>, tensor<3xf32>
      %416 = stablehlo.select %384, %393, %413 : tensor<3xi1>, tensor<3xf32>
      %cst_118 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %417 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %418 = stablehlo.select %384, %391, %415 : tensor<3xi1>, tensor<3xf32>
      %cst_119 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %419 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %420 = stablehlo.multiply %419, %416 : tensor<3xf32>
      %cst_120 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %421 = stablehlo.broadcast_in_dim %cst_120, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %422 = stablehlo.multiply %421, %418 : tensor<3xf32>
      %423 = stablehlo.subtract %364, %420 : tensor<3xf32>
      %424 = stablehlo.subtract %365, %422 : tensor<3xf32>
      %425 = stablehlo.subtract %423, %iterArg_77 : tensor<3xf32>
      %cst_121 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %426 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %427 = stablehlo.compare LT, %425, %426, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %428 = func.call @_where(%427, %iterArg_78, %iterArg_79) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
      %429 = func.call @_where(%427, %iterArg_80, %iterArg_78) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
      %430 = stablehlo.divide %425, %424 : tensor<3xf32>
      %431 = stablehlo.subtract %iterArg_78, %430 : tensor<3xf32>
      %432 = stablehlo.compare GE, %431, %428, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %433 = stablehlo.compare LE, %431, %429, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %434 = stablehlo.and %432, %433 : tensor<3xi1>
      %435 = stablehlo.is_finite %431 : (tensor<3xf32>) -> tensor<3xi1>
      %436 = stablehlo.and %434, %435 : tensor<3xi1>
      %437 = stablehlo.add %428, %429 : tensor<3xf32>
      %cst_122 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %438 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %439 = stablehlo.divide %437, %438 : tensor<3xf32>
      %440 = func.call @_where(%436, %431, %439) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
      %441 = stablehlo.subtract %440, %iterArg_78 : tensor<3xf32>
      %442 = stablehlo.abs %441 : tensor<3xf32>
      %c_123 = stablehlo.constant dense<1> : tensor<i32>
      %443 = stablehlo.add %iterArg_82, %c_123 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_76, %iterArg_77, %440, %428, %429, %442, %443 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>
    }
    %cst_3 = stablehlo.constant dense<2.520000e+02> : tensor<f32>
    %14 = stablehlo.sqrt %cst_3 : tensor<f32>
    %15 = stablehlo.convert %14 : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %17 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %18 = stablehlo.divide %16, %17 : tensor<3xf32>
    %19 = stablehlo.sqrt %arg2 : tensor<3xf32>
    %20 = stablehlo.multiply %13#3, %19 : tensor<3xf32>
    %21 = stablehlo.log %arg1 : tensor<3xf32>
    %22 = stablehlo.divide %21, %20 : tensor<3xf32>
    %23 = stablehlo.multiply %20, %20 : tensor<3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %25 = stablehlo.divide %24, %23 : tensor<3xf32>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %27 = stablehlo.multiply %26, %20 : tensor<3xf32>
    %28 = stablehlo.add %22, %27 : tensor<3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %30 = stablehlo.subtract %28, %29 : tensor<3xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %32 = stablehlo.divide %30, %31 : tensor<3xf32>
    %cst_9 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %34 = stablehlo.multiply %32, %33 : tensor<3xf32>
    %35 = stablehlo.abs %34 : tensor<3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %37 = stablehlo.compare GE, %34, %36, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_11 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %39 = stablehlo.compare LT, %35, %38, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %40 = chlo.square %34 : tensor<3xf32> -> tensor<3xf32>
    %41 = stablehlo.negate %40 : tensor<3xf32>
    %42 = stablehlo.exponential %41 : tensor<3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %44 = stablehlo.compare GT, %34, %43, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %45 = chlo.square %35 : tensor<3xf32> -> tensor<3xf32>
    %46 = stablehlo.negate %45 : tensor<3xf32>
    %47 = stablehlo.exponential %46 : tensor<3xf32>
    %48 = chlo.square %35 : tensor<3xf32> -> tensor<3xf32>
    %49 = stablehlo.negate %48 : tensor<3xf32>
    %50 = stablehlo.exponential %49 : tensor<3xf32>
    %51 = stablehlo.subtract %28, %20 : tensor<3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %53 = stablehlo.subtract %51, %52 : tensor<3xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %55 = stablehlo.divide %53, %54 : tensor<3xf32>
    %cst_15 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %57 = stablehlo.multiply %55, %56 : tensor<3xf32>
    %58 = stablehlo.abs %57 : tensor<3xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %60 = stablehlo.compare GE, %57, %59, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_17 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %62 = stablehlo.compare LT, %58, %61, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %63 = chlo.square %57 : tensor<3xf32> -> tensor<3xf32>
    %64 = stablehlo.negate %63 : tensor<3xf32>
    %65 = stablehlo.exponential %64 : tensor<3xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %67 = stablehlo.compare GT, %57, %66, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %68 = chlo.square %58 : tensor<3xf32> -> tensor<3xf32>
    %69 = stablehlo.negate %68 : tensor<3xf32>
    %70 = stablehlo.exponential %69 : tensor<3xf32>
    %71 = chlo.square %58 : tensor<3xf32> -> tensor<3xf32>
    %72 = stablehlo.negate %71 : tensor<3xf32>
    %73 = stablehlo.exponential %72 : tensor<3xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %75 = stablehlo.negate %74 : tensor<3xf32>
    %cst_20 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %77 = stablehlo.multiply %76, %75 : tensor<3xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %79 = stablehlo.select %62, %78, %77 : tensor<3xi1>, tensor<3xf32>
    %80 = stablehlo.select %62, %77, %78 : tensor<3xi1>, tensor<3xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %82 = stablehlo.select %67, %81, %79 : tensor<3xi1>, tensor<3xf32>
    %83 = stablehlo.select %67, %79, %81 : tensor<3xi1>, tensor<3xf32>
    %cst_23 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %85 = stablehlo.multiply %84, %82 : tensor<3xf32>
    %86 = stablehlo.multiply %85, %73 : tensor<3xf32>
    %87 = stablehlo.negate %83 : tensor<3xf32>
    %cst_24 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %89 = stablehlo.multiply %88, %87 : tensor<3xf32>
    %90 = stablehlo.multiply %89, %70 : tensor<3xf32>
    %91 = stablehlo.add %86, %90 : tensor<3xf32>
    %cst_25 = stablehlo.constant dense<1.12837923> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %93 = stablehlo.multiply %92, %80 : tensor<3xf32>
    %94 = stablehlo.multiply %93, %65 : tensor<3xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %96 = stablehlo.select %60, %95, %91 : tensor<3xi1>, tensor<3xf32>
    %97 = stablehlo.select %60, %91, %95 : tensor<3xi1>, tensor<3xf32>
    %98 = stablehlo.add %94, %97 : tensor<3xf32>
    %99 = stablehlo.negate %96 : tensor<3xf32>
    %100 = stablehlo.add %98, %99 : tensor<3xf32>
    %cst_27 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %102 = stablehlo.multiply %100, %101 : tensor<3xf32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %104 = stablehlo.divide %102, %103 : tensor<3xf32>
    %105 = stablehlo.negate %104 : tensor<3xf32>
    %106 = stablehlo.multiply %arg1, %74 : tensor<3xf32>
    %cst_29 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %108 = stablehlo.multiply %107, %106 : tensor<3xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %110 = stablehlo.select %39, %109, %108 : tensor<3xi1>, tensor<3xf32>
    %111 = stablehlo.select %39, %108, %109 : tensor<3xi1>, tensor<3xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %113 = stablehlo.select %44, %112, %110 : tensor<3xi1>, tensor<3xf32>
    %114 = stablehlo.select %44, %110, %112 : tensor<3xi1>, tensor<3xf32>
    %cst_32 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %116 = stablehlo.multiply %115, %113 : tensor<3xf32>
    %117 = stablehlo.multiply %116, %50 : tensor<3xf32>
    %118 = stablehlo.negate %114 : tensor<3xf32>
    %cst_33 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %120 = stablehlo.multiply %119, %118 : tensor<3xf32>
    %121 = stablehlo.multiply %120, %47 : tensor<3xf32>
    %122 = stablehlo.add %117, %121 : tensor<3xf32>
    %cst_34 = stablehlo.constant dense<1.12837923> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %124 = stablehlo.multiply %123, %111 : tensor<3xf32>
    %125 = stablehlo.multiply %124, %42 : tensor<3xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %127 = stablehlo.select %37, %126, %122 : tensor<3xi1>, tensor<3xf32>
    %128 = stablehlo.select %37, %122, %126 : tensor<3xi1>, tensor<3xf32>
    %129 = stablehlo.add %125, %128 : tensor<3xf32>
    %130 = stablehlo.negate %127 : tensor<3xf32>
    %131 = stablehlo.add %129, %130 : tensor<3xf32>
    %cst_36 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %133 = stablehlo.multiply %131, %132 : tensor<3xf32>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %135 = stablehlo.divide %133, %134 : tensor<3xf32>
    %136 = stablehlo.add %104, %135 : tensor<3xf32>
    %cst_38 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %138 = stablehlo.multiply %137, %136 : tensor<3xf32>
    %139 = stablehlo.add %105, %138 : tensor<3xf32>
    %140 = stablehlo.multiply %136, %25 : tensor<3xf32>
    %141 = stablehlo.multiply %140, %21 : tensor<3xf32>
    %142 = stablehlo.negate %141 : tensor<3xf32>
    %143 = stablehlo.add %139, %142 : tensor<3xf32>
    %144 = stablehlo.multiply %143, %19 : tensor<3xf32>
    %145 = stablehlo.sqrt %arg2 : tensor<3xf32>
    %cst_39 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %147 = stablehlo.divide %146, %145 : tensor<3xf32>
    %148 = stablehlo.multiply %13#3, %145 : tensor<3xf32>
    %149 = stablehlo.log %arg1 : tensor<3xf32>
    %150 = stablehlo.divide %149, %148 : tensor<3xf32>
    %151 = stablehlo.multiply %148, %148 : tensor<3xf32>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %153 = stablehlo.divide %152, %151 : tensor<3xf32>
    %cst_41 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %154 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %155 = stablehlo.multiply %154, %148 : tensor<3xf32>
    %156 = stablehlo.add %150, %155 : tensor<3xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %158 = stablehlo.subtract %156, %157 : tensor<3xf32>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %160 = stablehlo.divide %158, %159 : tensor<3xf32>
    %cst_44 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %162 = stablehlo.multiply %160, %161 : tensor<3xf32>
    %163 = stablehlo.abs %162 : tensor<3xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %165 = stablehlo.compare GE, %162, %164, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_46 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %166 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %167 = stablehlo.compare LT, %163, %166, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %168 = chlo.erf %162 : tensor<3xf32> -> tensor<3xf32>
    %169 = chlo.square %162 : tensor<3xf32> -> tensor<3xf32>
    %170 = stablehlo.negate %169 : tensor<3xf32>
    %171 = stablehlo.exponential %170 : tensor<3xf32>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %173 = stablehlo.add %172, %168 : tensor<3xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %174 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %175 = stablehlo.compare GT, %162, %174, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %176 = chlo.erfc %163 : tensor<3xf32> -> tensor<3xf32>
    %177 = chlo.square %163 : tensor<3xf32> -> tensor<3xf32>
    %178 = stablehlo.negate %177 : tensor<3xf32>
    %179 = stablehlo.exponential %178 : tensor<3xf32>
    %cst_49 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %181 = stablehlo.subtract %180, %176 : tensor<3xf32>
    %182 = chlo.erfc %163 : tensor<3xf32> -> tensor<3xf32>
    %183 = chlo.square %163 : tensor<3xf32> -> tensor<3xf32>
    %184 = stablehlo.negate %183 : tensor<3xf32>
    %185 = stablehlo.exponential %184 : tensor<3xf32>
    %186 = stablehlo.select %175, %181, %182 : tensor<3xi1>, tensor<3xf32>
    %187 = stablehlo.select %167, %173, %186 : tensor<3xi1>, tensor<3xf32>
    %cst_50 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %188 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %189 = stablehlo.multiply %188, %187 : tensor<3xf32>
    %190 = stablehlo.subtract %156, %148 : tensor<3xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %191 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %192 = stablehlo.subtract %190, %191 : tensor<3xf32>
    %cst_52 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %193 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %194 = stablehlo.divide %192, %193 : tensor<3xf32>
    %cst_53 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %195 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %196 = stablehlo.multiply %194, %195 : tensor<3xf32>
    %197 = stablehlo.abs %196 : tensor<3xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %198 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %199 = stablehlo.compare GE, %196, %198, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_55 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %201 = stablehlo.compare LT, %197, %200, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %202 = chlo.square %196 : tensor<3xf32> -> tensor<3xf32>
    %203 = stablehlo.negate %202 : tensor<3xf32>
    %204 = stablehlo.exponential %203 : tensor<3xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %205 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %206 = stablehlo.compare GT, %196, %205, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %207 = chlo.square %197 : tensor<3xf32> -> tensor<3xf32>
    %208 = stablehlo.negate %207 : tensor<3xf32>
    %209 = stablehlo.exponential %208 : tensor<3xf32>
    %210 = chlo.square %197 : tensor<3xf32> -> tensor<3xf32>
    %211 = stablehlo.negate %210 : tensor<3xf32>
    %212 = stablehlo.exponential %211 : tensor<3xf32>
    %213 = stablehlo.negate %18 : tensor<3xf32>
    %214 = stablehlo.divide %213, %144 : tensor<3xf32>
    %215 = stablehlo.negate %214 : tensor<3xf32>
    %216 = stablehlo.negate %214 : tensor<3xf32>
    %cst_57 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %217 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %218 = stablehlo.multiply %217, %216 : tensor<3xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %219 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %220 = stablehlo.select %201, %219, %218 : tensor<3xi1>, tensor<3xf32>
    %221 = stablehlo.select %201, %218, %219 : tensor<3xi1>, tensor<3xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %222 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %223 = stablehlo.select %206, %222, %220 : tensor<3xi1>, tensor<3xf32>
    %224 = stablehlo.select %206, %220, %222 : tensor<3xi1>, tensor<3xf32>
    %cst_60 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %225 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %226 = stablehlo.multiply %225, %223 : tensor<3xf32>
    %227 = stablehlo.multiply %226, %212 : tensor<3xf32>
    %228 = stablehlo.negate %224 : tensor<3xf32>
    %cst_61 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %229 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %230 = stablehlo.multiply %229, %228 : tensor<3xf32>
    %231 = stablehlo.multiply %230, %209 : tensor<3xf32>
    %232 = stablehlo.add %227, %231 : tensor<3xf32>
    %cst_62 = stablehlo.constant dense<1.12837923> : tensor<f32>
    %233 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %234 = stablehlo.multiply %233, %221 : tensor<3xf32>
    %235 = stablehlo.multiply %234, %204 : tensor<3xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %236 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %237 = stablehlo.select %199, %236, %232 : tensor<3xi1>, tensor<3xf32>
    %238 = stablehlo.select %199, %232, %236 : tensor<3xi1>, tensor<3xf32>
    %239 = stablehlo.add %235, %238 : tensor<3xf32>
    %240 = stablehlo.negate %237 : tensor<3xf32>
    %241 = stablehlo.add %239, %240 : tensor<3xf32>
    %cst_64 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %242 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %243 = stablehlo.multiply %241, %242 : tensor<3xf32>
    %cst_65 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %244 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %245 = stablehlo.divide %243, %244 : tensor<3xf32>
    %246 = stablehlo.negate %245 : tensor<3xf32>
    %247 = stablehlo.multiply %arg1, %214 : tensor<3xf32>
    %248 = stablehlo.multiply %214, %189 : tensor<3xf32>
    %cst_66 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %249 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %250 = stablehlo.multiply %249, %247 : tensor<3xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %251 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %252 = stablehlo.select %167, %251, %250 : tensor<3xi1>, tensor<3xf32>
    %253 = stablehlo.select %167, %250, %251 : tensor<3xi1>, tensor<3xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %254 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %255 = stablehlo.select %175, %254, %252 : tensor<3xi1>, tensor<3xf32>
    %256 = stablehlo.select %175, %252, %254 : tensor<3xi1>, tensor<3xf32>
    %cst_69 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %257 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %258 = stablehlo.multiply %257, %255 : tensor<3xf32>
    %259 = stablehlo.multiply %258, %185 : tensor<3xf32>
    %260 = stablehlo.negate %256 : tensor<3xf32>
    %cst_70 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %261 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %262 = stablehlo.multiply %261, %260 : tensor<3xf32>
    %263 = stablehlo.multiply %262, %179 : tensor<3xf32>
    %264 = stablehlo.add %259, %263 : tensor<3xf32>
    %cst_71 = stablehlo.constant dense<1.12837923> : tensor<f32>
    %265 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %266 = stablehlo.multiply %265, %253 : tensor<3xf32>
    %267 = stablehlo.multiply %266, %171 : tensor<3xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %268 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %269 = stablehlo.select %165, %268, %264 : tensor<3xi1>, tensor<3xf32>
    %270 = stablehlo.select %165, %264, %268 : tensor<3xi1>, tensor<3xf32>
    %271 = stablehlo.add %267, %270 : tensor<3xf32>
    %272 = stablehlo.negate %269 : tensor<3xf32>
    %273 = stablehlo.add %271, %272 : tensor<3xf32>
    %cst_73 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %274 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %275 = stablehlo.multiply %273, %274 : tensor<3xf32>
    %cst_74 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %276 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %277 = stablehlo.divide %275, %276 : tensor<3xf32>
    %278 = stablehlo.add %245, %277 : tensor<3xf32>
    %cst_75 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %279 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %280 = stablehlo.multiply %279, %278 : tensor<3xf32>
    %281 = stablehlo.add %246, %280 : tensor<3xf32>
    %282 = stablehlo.multiply %278, %153 : tensor<3xf32>
    %283 = stablehlo.multiply %282, %149 : tensor<3xf32>
    %284 = stablehlo.negate %283 : tensor<3xf32>
    %285 = stablehlo.add %281, %284 : tensor<3xf32>
    %286 = stablehlo.divide %278, %148 : tensor<3xf32>
    %287 = stablehlo.divide %286, %arg1 : tensor<3xf32>
    %288 = stablehlo.add %248, %287 : tensor<3xf32>
    %289 = stablehlo.multiply %13#3, %285 : tensor<3xf32>
    %290 = stablehlo.multiply %289, %147 : tensor<3xf32>
    return %215, %288, %290 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
  }
  func.func private @_where(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3xi1>, tensor<3xf32>
    return %0 : tensor<3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
