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
      %54 = stablehlo.abs %43 : tensor<3xf32>
      %cst_22 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %55 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %56 = stablehlo.minimum %54, %55 : tensor<3xf32>
      %57 = stablehlo.bitcast_convert %56 : (tensor<3xf32>) -> tensor<3xui32>
      %c_23 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %58 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %59 = stablehlo.and %57, %58 : tensor<3xui32>
      %60 = stablehlo.bitcast_convert %59 : (tensor<3xui32>) -> tensor<3xf32>
      %61 = stablehlo.subtract %56, %60 : tensor<3xf32>
      %62 = stablehlo.multiply %60, %60 : tensor<3xf32>
      %63 = stablehlo.add %56, %60 : tensor<3xf32>
      %64 = stablehlo.multiply %61, %63 : tensor<3xf32>
      %65 = stablehlo.negate %62 : tensor<3xf32>
      %66 = stablehlo.exponential %65 : tensor<3xf32>
      %67 = stablehlo.exponential %65 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %68 = stablehlo.negate %64 : tensor<3xf32>
      %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_25 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_26 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_27 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_28 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %69 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %70 = stablehlo.multiply %69, %68 : tensor<3xf32>
      %71 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %72 = stablehlo.add %70, %71 : tensor<3xf32>
      %73 = stablehlo.multiply %72, %68 : tensor<3xf32>
      %74 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %75 = stablehlo.add %73, %74 : tensor<3xf32>
      %76 = stablehlo.multiply %75, %68 : tensor<3xf32>
      %77 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %78 = stablehlo.add %76, %77 : tensor<3xf32>
      %79 = stablehlo.multiply %78, %68 : tensor<3xf32>
      %80 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %81 = stablehlo.add %79, %80 : tensor<3xf32>
      %82 = stablehlo.multiply %68, %81 : tensor<3xf32>
      %83 = stablehlo.multiply %67, %82 : tensor<3xf32>
      %84 = stablehlo.add %67, %83 : tensor<3xf32>
      %85 = stablehlo.multiply %45, %84 : tensor<3xf32>
      %cst_29 = stablehlo.constant dense<1.12837923> : tensor<f32>
      %86 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %87 = stablehlo.multiply %86, %85 : tensor<3xf32>
      %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %88 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %89 = stablehlo.add %88, %53 : tensor<3xf32>
      %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %90 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %91 = stablehlo.compare GT, %43, %90, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %92 = chlo.erfc %46 : tensor<3xf32> -> tensor<3xf32>
      %93 = stablehlo.abs %46 : tensor<3xf32>
      %cst_32 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %94 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %95 = stablehlo.minimum %93, %94 : tensor<3xf32>
      %96 = stablehlo.bitcast_convert %95 : (tensor<3xf32>) -> tensor<3xui32>
      %c_33 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %97 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %98 = stablehlo.and %96, %97 : tensor<3xui32>
      %99 = stablehlo.bitcast_convert %98 : (tensor<3xui32>) -> tensor<3xf32>
      %100 = stablehlo.subtract %95, %99 : tensor<3xf32>
      %101 = stablehlo.multiply %99, %99 : tensor<3xf32>
      %102 = stablehlo.add %95, %99 : tensor<3xf32>
      %103 = stablehlo.multiply %100, %102 : tensor<3xf32>
      %104 = stablehlo.negate %101 : tensor<3xf32>
      %105 = stablehlo.exponential %104 : tensor<3xf32>
      %106 = stablehlo.exponential %104 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %107 = stablehlo.negate %103 : tensor<3xf32>
      %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_35 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_36 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_37 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_38 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %108 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %109 = stablehlo.multiply %108, %107 : tensor<3xf32>
      %110 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %111 = stablehlo.add %109, %110 : tensor<3xf32>
      %112 = stablehlo.multiply %111, %107 : tensor<3xf32>
      %113 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %114 = stablehlo.add %112, %113 : tensor<3xf32>
      %115 = stablehlo.multiply %114, %107 : tensor<3xf32>
      %116 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %117 = stablehlo.add %115, %116 : tensor<3xf32>
      %118 = stablehlo.multiply %117, %107 : tensor<3xf32>
      %119 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %120 = stablehlo.add %118, %119 : tensor<3xf32>
      %121 = stablehlo.multiply %107, %120 : tensor<3xf32>
      %122 = stablehlo.multiply %106, %121 : tensor<3xf32>
      %123 = stablehlo.add %106, %122 : tensor<3xf32>
      %124 = stablehlo.multiply %50, %123 : tensor<3xf32>
      %cst_39 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %125 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %126 = stablehlo.multiply %125, %124 : tensor<3xf32>
      %cst_40 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %127 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %128 = stablehlo.subtract %127, %92 : tensor<3xf32>
      %129 = stablehlo.negate %126 : tensor<3xf32>
      %130 = chlo.erfc %46 : tensor<3xf32> -> tensor<3xf32>
      %131 = stablehlo.abs %46 : tensor<3xf32>
      %cst_41 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %132 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %133 = stablehlo.minimum %131, %132 : tensor<3xf32>
      %134 = stablehlo.bitcast_convert %133 : (tensor<3xf32>) -> tensor<3xui32>
      %c_42 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %135 = stablehlo.broadcast_in_dim %c_42, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %136 = stablehlo.and %134, %135 : tensor<3xui32>
      %137 = stablehlo.bitcast_convert %136 : (tensor<3xui32>) -> tensor<3xf32>
      %138 = stablehlo.subtract %133, %137 : tensor<3xf32>
      %139 = stablehlo.multiply %137, %137 : tensor<3xf32>
      %140 = stablehlo.add %133, %137 : tensor<3xf32>
      %141 = stablehlo.multiply %138, %140 : tensor<3xf32>
      %142 = stablehlo.negate %139 : tensor<3xf32>
      %143 = stablehlo.exponential %142 : tensor<3xf32>
      %144 = stablehlo.exponential %142 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %145 = stablehlo.negate %141 : tensor<3xf32>
      %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_44 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_45 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_46 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_47 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %146 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %147 = stablehlo.multiply %146, %145 : tensor<3xf32>
      %148 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %149 = stablehlo.add %147, %148 : tensor<3xf32>
      %150 = stablehlo.multiply %149, %145 : tensor<3xf32>
      %151 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %152 = stablehlo.add %150, %151 : tensor<3xf32>
      %153 = stablehlo.multiply %152, %145 : tensor<3xf32>
      %154 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %155 = stablehlo.add %153, %154 : tensor<3xf32>
      %156 = stablehlo.multiply %155, %145 : tensor<3xf32>
      %157 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %158 = stablehlo.add %156, %157 : tensor<3xf32>
      %159 = stablehlo.multiply %145, %158 : tensor<3xf32>
      %160 = stablehlo.multiply %144, %159 : tensor<3xf32>
      %161 = stablehlo.add %144, %160 : tensor<3xf32>
      %162 = stablehlo.multiply %50, %161 : tensor<3xf32>
      %cst_48 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %163 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %164 = stablehlo.multiply %163, %162 : tensor<3xf32>
      %165 = stablehlo.select %91, %128, %130 : tensor<3xi1>, tensor<3xf32>
      %166 = stablehlo.select %91, %129, %164 : tensor<3xi1>, tensor<3xf32>
      %167 = stablehlo.select %52, %89, %165 : tensor<3xi1>, tensor<3xf32>
      %168 = stablehlo.select %52, %87, %166 : tensor<3xi1>, tensor<3xf32>
      %cst_49 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %169 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %170 = stablehlo.multiply %169, %167 : tensor<3xf32>
      %cst_50 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %171 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %172 = stablehlo.multiply %171, %168 : tensor<3xf32>
      %173 = stablehlo.multiply %iterArg_4, %170 : tensor<3xf32>
      %174 = stablehlo.multiply %iterArg_4, %172 : tensor<3xf32>
      %175 = stablehlo.subtract %34, %20 : tensor<3xf32>
      %176 = stablehlo.subtract %35, %21 : tensor<3xf32>
      %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %177 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %178 = stablehlo.subtract %175, %177 : tensor<3xf32>
      %cst_52 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %179 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %180 = stablehlo.divide %178, %179 : tensor<3xf32>
      %cst_53 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %181 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %182 = stablehlo.divide %176, %181 : tensor<3xf32>
      %cst_54 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %183 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %184 = stablehlo.multiply %180, %183 : tensor<3xf32>
      %cst_55 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %185 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %186 = stablehlo.multiply %182, %185 : tensor<3xf32>
      %187 = stablehlo.abs %184 : tensor<3xf32>
      %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %188 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %189 = stablehlo.compare GE, %184, %188, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %190 = stablehlo.negate %186 : tensor<3xf32>
      %191 = stablehlo.select %189, %186, %190 : tensor<3xi1>, tensor<3xf32>
      %cst_57 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %192 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %193 = stablehlo.compare LT, %187, %192, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %194 = chlo.erf %184 : tensor<3xf32> -> tensor<3xf32>
      %195 = stablehlo.abs %184 : tensor<3xf32>
      %cst_58 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %196 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %197 = stablehlo.minimum %195, %196 : tensor<3xf32>
      %198 = stablehlo.bitcast_convert %197 : (tensor<3xf32>) -> tensor<3xui32>
      %c_59 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %199 = stablehlo.broadcast_in_dim %c_59, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %200 = stablehlo.and %198, %199 : tensor<3xui32>
      %201 = stablehlo.bitcast_convert %200 : (tensor<3xui32>) -> tensor<3xf32>
      %202 = stablehlo.subtract %197, %201 : tensor<3xf32>
      %203 = stablehlo.multiply %201, %201 : tensor<3xf32>
      %204 = stablehlo.add %197, %201 : tensor<3xf32>
      %205 = stablehlo.multiply %202, %204 : tensor<3xf32>
      %206 = stablehlo.negate %203 : tensor<3xf32>
      %207 = stablehlo.exponential %206 : tensor<3xf32>
      %208 = stablehlo.exponential %206 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %209 = stablehlo.negate %205 : tensor<3xf32>
      %cst_60 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_61 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_62 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_63 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_64 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %210 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %211 = stablehlo.multiply %210, %209 : tensor<3xf32>
      %212 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %213 = stablehlo.add %211, %212 : tensor<3xf32>
      %214 = stablehlo.multiply %213, %209 : tensor<3xf32>
      %215 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %216 = stablehlo.add %214, %215 : tensor<3xf32>
      %217 = stablehlo.multiply %216, %209 : tensor<3xf32>
      %218 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %219 = stablehlo.add %217, %218 : tensor<3xf32>
      %220 = stablehlo.multiply %219, %209 : tensor<3xf32>
      %221 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %222 = stablehlo.add %220, %221 : tensor<3xf32>
      %223 = stablehlo.multiply %209, %222 : tensor<3xf32>
      %224 = stablehlo.multiply %208, %223 : tensor<3xf32>
      %225 = stablehlo.add %208, %224 : tensor<3xf32>
      %226 = stablehlo.multiply %186, %225 : tensor<3xf32>
      %cst_65 = stablehlo.constant dense<1.12837923> : tensor<f32>
      %227 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %228 = stablehlo.multiply %227, %226 : tensor<3xf32>
      %cst_66 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %229 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %230 = stablehlo.add %229, %194 : tensor<3xf32>
      %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %231 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %232 = stablehlo.compare GT, %184, %231, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %233 = chlo.erfc %187 : tensor<3xf32> -> tensor<3xf32>
      %234 = stablehlo.abs %187 : tensor<3xf32>
      %cst_68 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %235 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %236 = stablehlo.minimum %234, %235 : tensor<3xf32>
      %237 = stablehlo.bitcast_convert %236 : (tensor<3xf32>) -> tensor<3xui32>
      %c_69 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %238 = stablehlo.broadcast_in_dim %c_69, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %239 = stablehlo.and %237, %238 : tensor<3xui32>
      %240 = stablehlo.bitcast_convert %239 : (tensor<3xui32>) -> tensor<3xf32>
      %241 = stablehlo.subtract %236, %240 : tensor<3xf32>
      %242 = stablehlo.multiply %240, %240 : tensor<3xf32>
      %243 = stablehlo.add %236, %240 : tensor<3xf32>
      %244 = stablehlo.multiply %241, %243 : tensor<3xf32>
      %245 = stablehlo.negate %242 : tensor<3xf32>
      %246 = stablehlo.exponential %245 : tensor<3xf32>
      %247 = stablehlo.exponential %245 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %248 = stablehlo.negate %244 : tensor<3xf32>
      %cst_70 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_71 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_72 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_73 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_74 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %249 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %250 = stablehlo.multiply %249, %248 : tensor<3xf32>
      %251 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %252 = stablehlo.add %250, %251 : tensor<3xf32>
      %253 = stablehlo.multiply %252, %248 : tensor<3xf32>
      %254 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %255 = stablehlo.add %253, %254 : tensor<3xf32>
      %256 = stablehlo.multiply %255, %248 : tensor<3xf32>
      %257 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %258 = stablehlo.add %256, %257 : tensor<3xf32>
      %259 = stablehlo.multiply %258, %248 : tensor<3xf32>
      %260 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %261 = stablehlo.add %259, %260 : tensor<3xf32>
      %262 = stablehlo.multiply %248, %261 : tensor<3xf32>
      %263 = stablehlo.multiply %247, %262 : tensor<3xf32>
      %264 = stablehlo.add %247, %263 : tensor<3xf32>
      %265 = stablehlo.multiply %191, %264 : tensor<3xf32>
      %cst_75 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %266 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %267 = stablehlo.multiply %266, %265 : tensor<3xf32>
      %cst_76 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %268 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %269 = stablehlo.subtract %268, %233 : tensor<3xf32>
      %270 = stablehlo.negate %267 : tensor<3xf32>
      %271 = chlo.erfc %187 : tensor<3xf32> -> tensor<3xf32>
      %272 = stablehlo.abs %187 : tensor<3xf32>
      %cst_77 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %273 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %274 = stablehlo.minimum %272, %273 : tensor<3xf32>
      %275 = stablehlo.bitcast_convert %274 : (tensor<3xf32>) -> tensor<3xui32>
      %c_78 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %276 = stablehlo.broadcast_in_dim %c_78, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %277 = stablehlo.and %275, %276 : tensor<3xui32>
      %278 = stablehlo.bitcast_convert %277 : (tensor<3xui32>) -> tensor<3xf32>
      %279 = stablehlo.subtract %274, %278 : tensor<3xf32>
      %280 = stablehlo.multiply %278, %278 : tensor<3xf32>
      %281 = stablehlo.add %274, %278 : tensor<3xf32>
      %282 = stablehlo.multiply %279, %281 : tensor<3xf32>
      %283 = stablehlo.negate %280 : tensor<3xf32>
      %284 = stablehlo.exponential %283 : tensor<3xf32>
      %285 = stablehlo.exponential %283 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %286 = stablehlo.negate %282 : tensor<3xf32>
      %cst_79 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_80 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_81 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_82 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_83 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %287 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %288 = stablehlo.multiply %287, %286 : tensor<3xf32>
      %289 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %290 = stablehlo.add %288, %289 : tensor<3xf32>
      %291 = stablehlo.multiply %290, %286 : tensor<3xf32>
      %292 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %293 = stablehlo.add %291, %292 : tensor<3xf32>
      %294 = stablehlo.multiply %293, %286 : tensor<3xf32>
      %295 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %296 = stablehlo.add %294, %295 : tensor<3xf32>
      %297 = stablehlo.multiply %296, %286 : tensor<3xf32>
      %298 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %299 = stablehlo.add %297, %298 : tensor<3xf32>
      %300 = stablehlo.multiply %286, %299 : tensor<3xf32>
      %301 = stablehlo.multiply %285, %300 : tensor<3xf32>
      %302 = stablehlo.add %285, %301 : tensor<3xf32>
      %303 = stablehlo.multiply %191, %302 : tensor<3xf32>
      %cst_84 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %304 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %305 = stablehlo.multiply %304, %303 : tensor<3xf32>
      %306 = stablehlo.select %232, %269, %271 : tensor<3xi1>, tensor<3xf32>
      %307 = stablehlo.select %232, %270, %305 : tensor<3xi1>, tensor<3xf32>
      %308 = stablehlo.select %193, %230, %306 : tensor<3xi1>, tensor<3xf32>
      %309 = stablehlo.select %193, %228, %307 : tensor<3xi1>, tensor<3xf32>
      %cst_85 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %310 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %311 = stablehlo.multiply %310, %308 : tensor<3xf32>
      %cst_86 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %312 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %313 = stablehlo.multiply %312, %309 : tensor<3xf32>
      %314 = stablehlo.subtract %173, %311 : tensor<3xf32>
      %315 = stablehlo.subtract %174, %313 : tensor<3xf32>
      %316 = stablehlo.subtract %314, %iterArg_5 : tensor<3xf32>
      %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %317 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %318 = stablehlo.compare LT, %316, %317, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %319 = func.call @_where(%318, %iterArg_6, %iterArg_7) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
      %320 = func.call @_where(%318, %iterArg_8, %iterArg_6) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
      %321 = stablehlo.divide %316, %315 : tensor<3xf32>
      %322 = stablehlo.subtract %iterArg_6, %321 : tensor<3xf32>
      %323 = stablehlo.compare GE, %322, %319, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %324 = stablehlo.compare LE, %322, %320, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %325 = stablehlo.and %323, %324 : tensor<3xi1>
      %326 = stablehlo.is_finite %322 : (tensor<3xf32>) -> tensor<3xi1>
      %327 = stablehlo.and %325, %326 : tensor<3xi1>
      %328 = stablehlo.add %319, %320 : tensor<3xf32>
      %cst_88 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %329 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %330 = stablehlo.divide %328, %329 : tensor<3xf32>
      %331 = func.call @_where(%327, %322, %330) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
      %332 = stablehlo.subtract %331, %iterArg_6 : tensor<3xf32>
      %333 = stablehlo.abs %332 : tensor<3xf32>
      %c_89 = stablehlo.constant dense<1> : tensor<i32>
      %334 = stablehlo.add %iterArg_10, %c_89 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_4, %iterArg_5, %331, %319, %320, %333, %334 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>
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
    %13:8 = stablehlo.while(%iterArg = %arg2, %iterArg_160 = %arg1, %iterArg_161 = %arg0, %iterArg_162 = %11, %iterArg_163 = %7, %iterArg_164 = %8, %iterArg_165 = %12, %iterArg_166 = %c) : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>
    cond {
      %cst_167 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %627 = stablehlo.broadcast_in_dim %cst_167, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %628 = stablehlo.compare GT, %iterArg_165, %627, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %c_168 = stablehlo.constant dense<false> : tensor<i1>
      %629 = stablehlo.reduce(%628 init: %c_168) applies stablehlo.or across dimensions = [0] : (tensor<3xi1>, tensor<i1>) -> tensor<i1>
      %c_169 = stablehlo.constant dense<40> : tensor<i32>
      %630 = stablehlo.compare LT, %iterArg_166, %c_169, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_170 = stablehlo.constant dense<false> : tensor<i1>
      %631 = stablehlo.broadcast_in_dim %c_170, dims = [] : (tensor<i1>) -> tensor<i1>
      %632 = stablehlo.compare NE, %630, %631, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %633 = stablehlo.convert %632 : tensor<i1>
      %634 = stablehlo.and %629, %633 : tensor<i1>
      stablehlo.return %634 : tensor<i1>
    } do {
      %cst_167 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %627 = stablehlo.broadcast_in_dim %cst_167, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %628 = stablehlo.sqrt %iterArg : tensor<3xf32>
      %629 = stablehlo.multiply %iterArg_162, %628 : tensor<3xf32>
      %630 = stablehlo.multiply %627, %628 : tensor<3xf32>
      %631 = stablehlo.log %iterArg_160 : tensor<3xf32>
      %632 = stablehlo.divide %631, %629 : tensor<3xf32>
      %633 = stablehlo.negate %630 : tensor<3xf32>
      %634 = stablehlo.multiply %633, %631 : tensor<3xf32>
      %635 = stablehlo.multiply %629, %629 : tensor<3xf32>
      %cst_168 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %636 = stablehlo.broadcast_in_dim %cst_168, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %637 = stablehlo.divide %636, %635 : tensor<3xf32>
      %638 = stablehlo.multiply %634, %637 : tensor<3xf32>
      %cst_169 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %639 = stablehlo.broadcast_in_dim %cst_169, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %640 = stablehlo.multiply %639, %629 : tensor<3xf32>
      %cst_170 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %641 = stablehlo.broadcast_in_dim %cst_170, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %642 = stablehlo.multiply %641, %630 : tensor<3xf32>
      %643 = stablehlo.add %632, %640 : tensor<3xf32>
      %644 = stablehlo.add %638, %642 : tensor<3xf32>
      %cst_171 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %645 = stablehlo.broadcast_in_dim %cst_171, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %646 = stablehlo.subtract %643, %645 : tensor<3xf32>
      %cst_172 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %647 = stablehlo.broadcast_in_dim %cst_172, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %648 = stablehlo.divide %646, %647 : tensor<3xf32>
      %cst_173 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %649 = stablehlo.broadcast_in_dim %cst_173, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %650 = stablehlo.divide %644, %649 : tensor<3xf32>
      %cst_174 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %651 = stablehlo.broadcast_in_dim %cst_174, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %652 = stablehlo.multiply %648, %651 : tensor<3xf32>
      %cst_175 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %653 = stablehlo.broadcast_in_dim %cst_175, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %654 = stablehlo.multiply %650, %653 : tensor<3xf32>
      %655 = stablehlo.abs %652 : tensor<3xf32>
      %cst_176 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %656 = stablehlo.broadcast_in_dim %cst_176, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %657 = stablehlo.compare GE, %652, %656, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %658 = stablehlo.negate %654 : tensor<3xf32>
      %659 = stablehlo.select %657, %654, %658 : tensor<3xi1>, tensor<3xf32>
      %cst_177 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %660 = stablehlo.broadcast_in_dim %cst_177, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %661 = stablehlo.compare LT, %655, %660, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %662 = chlo.erf %652 : tensor<3xf32> -> tensor<3xf32>
      %663 = stablehlo.abs %652 : tensor<3xf32>
      %cst_178 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %664 = stablehlo.broadcast_in_dim %cst_178, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %665 = stablehlo.minimum %663, %664 : tensor<3xf32>
      %666 = stablehlo.bitcast_convert %665 : (tensor<3xf32>) -> tensor<3xui32>
      %c_179 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %667 = stablehlo.broadcast_in_dim %c_179, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %668 = stablehlo.and %666, %667 : tensor<3xui32>
      %669 = stablehlo.bitcast_convert %668 : (tensor<3xui32>) -> tensor<3xf32>
      %670 = stablehlo.subtract %665, %669 : tensor<3xf32>
      %671 = stablehlo.multiply %669, %669 : tensor<3xf32>
      %672 = stablehlo.add %665, %669 : tensor<3xf32>
      %673 = stablehlo.multiply %670, %672 : tensor<3xf32>
      %674 = stablehlo.negate %671 : tensor<3xf32>
      %675 = stablehlo.exponential %674 : tensor<3xf32>
      %676 = stablehlo.exponential %674 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %677 = stablehlo.negate %673 : tensor<3xf32>
      %cst_180 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_181 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_182 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_183 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_184 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %678 = stablehlo.broadcast_in_dim %cst_184, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %679 = stablehlo.multiply %678, %677 : tensor<3xf32>
      %680 = stablehlo.broadcast_in_dim %cst_183, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %681 = stablehlo.add %679, %680 : tensor<3xf32>
      %682 = stablehlo.multiply %681, %677 : tensor<3xf32>
      %683 = stablehlo.broadcast_in_dim %cst_182, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %684 = stablehlo.add %682, %683 : tensor<3xf32>
      %685 = stablehlo.multiply %684, %677 : tensor<3xf32>
      %686 = stablehlo.broadcast_in_dim %cst_181, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %687 = stablehlo.add %685, %686 : tensor<3xf32>
      %688 = stablehlo.multiply %687, %677 : tensor<3xf32>
      %689 = stablehlo.broadcast_in_dim %cst_180, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %690 = stablehlo.add %688, %689 : tensor<3xf32>
      %691 = stablehlo.multiply %677, %690 : tensor<3xf32>
      %692 = stablehlo.multiply %676, %691 : tensor<3xf32>
      %693 = stablehlo.add %676, %692 : tensor<3xf32>
      %694 = stablehlo.multiply %654, %693 : tensor<3xf32>
      %cst_185 = stablehlo.constant dense<1.12837923> : tensor<f32>
      %695 = stablehlo.broadcast_in_dim %cst_185, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %696 = stablehlo.multiply %695, %694 : tensor<3xf32>
      %cst_186 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %697 = stablehlo.broadcast_in_dim %cst_186, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %698 = stablehlo.add %697, %662 : tensor<3xf32>
      %cst_187 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %699 = stablehlo.broadcast_in_dim %cst_187, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %700 = stablehlo.compare GT, %652, %699, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %701 = chlo.erfc %655 : tensor<3xf32> -> tensor<3xf32>
      %702 = stablehlo.abs %655 : tensor<3xf32>
      %cst_188 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %703 = stablehlo.broadcast_in_dim %cst_188, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %704 = stablehlo.minimum %702, %703 : tensor<3xf32>
      %705 = stablehlo.bitcast_convert %704 : (tensor<3xf32>) -> tensor<3xui32>
      %c_189 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %706 = stablehlo.broadcast_in_dim %c_189, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %707 = stablehlo.and %705, %706 : tensor<3xui32>
      %708 = stablehlo.bitcast_convert %707 : (tensor<3xui32>) -> tensor<3xf32>
      %709 = stablehlo.subtract %704, %708 : tensor<3xf32>
      %710 = stablehlo.multiply %708, %708 : tensor<3xf32>
      %711 = stablehlo.add %704, %708 : tensor<3xf32>
      %712 = stablehlo.multiply %709, %711 : tensor<3xf32>
      %713 = stablehlo.negate %710 : tensor<3xf32>
      %714 = stablehlo.exponential %713 : tensor<3xf32>
      %715 = stablehlo.exponential %713 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %716 = stablehlo.negate %712 : tensor<3xf32>
      %cst_190 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_191 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_192 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_193 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_194 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %717 = stablehlo.broadcast_in_dim %cst_194, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %718 = stablehlo.multiply %717, %716 : tensor<3xf32>
      %719 = stablehlo.broadcast_in_dim %cst_193, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %720 = stablehlo.add %718, %719 : tensor<3xf32>
      %721 = stablehlo.multiply %720, %716 : tensor<3xf32>
      %722 = stablehlo.broadcast_in_dim %cst_192, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %723 = stablehlo.add %721, %722 : tensor<3xf32>
      %724 = stablehlo.multiply %723, %716 : tensor<3xf32>
      %725 = stablehlo.broadcast_in_dim %cst_191, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %726 = stablehlo.add %724, %725 : tensor<3xf32>
      %727 = stablehlo.multiply %726, %716 : tensor<3xf32>
      %728 = stablehlo.broadcast_in_dim %cst_190, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %729 = stablehlo.add %727, %728 : tensor<3xf32>
      %730 = stablehlo.multiply %716, %729 : tensor<3xf32>
      %731 = stablehlo.multiply %715, %730 : tensor<3xf32>
      %732 = stablehlo.add %715, %731 : tensor<3xf32>
      %733 = stablehlo.multiply %659, %732 : tensor<3xf32>
      %cst_195 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %734 = stablehlo.broadcast_in_dim %cst_195, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %735 = stablehlo.multiply %734, %733 : tensor<3xf32>
      %cst_196 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %736 = stablehlo.broadcast_in_dim %cst_196, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %737 = stablehlo.subtract %736, %701 : tensor<3xf32>
      %738 = stablehlo.negate %735 : tensor<3xf32>
      %739 = chlo.erfc %655 : tensor<3xf32> -> tensor<3xf32>
      %740 = stablehlo.abs %655 : tensor<3xf32>
      %cst_197 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %741 = stablehlo.broadcast_in_dim %cst_197, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %742 = stablehlo.minimum %740, %741 : tensor<3xf32>
      %743 = stablehlo.bitcast_convert %742 : (tensor<3xf32>) -> tensor<3xui32>
      %c_198 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %744 = stablehlo.broadcast_in_dim %c_198, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %745 = stablehlo.and %743, %744 : tensor<3xui32>
      %746 = stablehlo.bitcast_convert %745 : (tensor<3xui32>) -> tensor<3xf32>
      %747 = stablehlo.subtract %742, %746 : tensor<3xf32>
      %748 = stablehlo.multiply %746, %746 : tensor<3xf32>
      %749 = stablehlo.add %742, %746 : tensor<3xf32>
      %750 = stablehlo.multiply %747, %749 : tensor<3xf32>
      %751 = stablehlo.negate %748 : tensor<3xf32>
      %752 = stablehlo.exponential %751 : tensor<3xf32>
      %753 = stablehlo.exponential %751 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %754 = stablehlo.negate %750 : tensor<3xf32>
      %cst_199 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_200 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_201 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_202 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_203 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %755 = stablehlo.broadcast_in_dim %cst_203, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %756 = stablehlo.multiply %755, %754 : tensor<3xf32>
      %757 = stablehlo.broadcast_in_dim %cst_202, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %758 = stablehlo.add %756, %757 : tensor<3xf32>
      %759 = stablehlo.multiply %758, %754 : tensor<3xf32>
      %760 = stablehlo.broadcast_in_dim %cst_201, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %761 = stablehlo.add %759, %760 : tensor<3xf32>
      %762 = stablehlo.multiply %761, %754 : tensor<3xf32>
      %763 = stablehlo.broadcast_in_dim %cst_200, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %764 = stablehlo.add %762, %763 : tensor<3xf32>
      %765 = stablehlo.multiply %764, %754 : tensor<3xf32>
      %766 = stablehlo.broadcast_in_dim %cst_199, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %767 = stablehlo.add %765, %766 : tensor<3xf32>
      %768 = stablehlo.multiply %754, %767 : tensor<3xf32>
      %769 = stablehlo.multiply %753, %768 : tensor<3xf32>
      %770 = stablehlo.add %753, %769 : tensor<3xf32>
      %771 = stablehlo.multiply %659, %770 : tensor<3xf32>
      %cst_204 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %772 = stablehlo.broadcast_in_dim %cst_204, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %773 = stablehlo.multiply %772, %771 : tensor<3xf32>
      %774 = stablehlo.select %700, %737, %739 : tensor<3xi1>, tensor<3xf32>
      %775 = stablehlo.select %700, %738, %773 : tensor<3xi1>, tensor<3xf32>
      %776 = stablehlo.select %661, %698, %774 : tensor<3xi1>, tensor<3xf32>
      %777 = stablehlo.select %661, %696, %775 : tensor<3xi1>, tensor<3xf32>
      %cst_205 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %778 = stablehlo.broadcast_in_dim %cst_205, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %779 = stablehlo.multiply %778, %776 : tensor<3xf32>
      %cst_206 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %780 = stablehlo.broadcast_in_dim %cst_206, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %781 = stablehlo.multiply %780, %777 : tensor<3xf32>
      %782 = stablehlo.multiply %iterArg_160, %779 : tensor<3xf32>
      %783 = stablehlo.multiply %iterArg_160, %781 : tensor<3xf32>
      %784 = stablehlo.subtract %643, %629 : tensor<3xf32>
      %785 = stablehlo.subtract %644, %630 : tensor<3xf32>
      %cst_207 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %786 = stablehlo.broadcast_in_dim %cst_207, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %787 = stablehlo.subtract %784, %786 : tensor<3xf32>
      %cst_208 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %788 = stablehlo.broadcast_in_dim %cst_208, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %789 = stablehlo.divide %787, %788 : tensor<3xf32>
      %cst_209 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %790 = stablehlo.broadcast_in_dim %cst_209, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %791 = stablehlo.divide %785, %790 : tensor<3xf32>
      %cst_210 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %792 = stablehlo.broadcast_in_dim %cst_210, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %793 = stablehlo.multiply %789, %792 : tensor<3xf32>
      %cst_211 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %794 = stablehlo.broadcast_in_dim %cst_211, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %795 = stablehlo.multiply %791, %794 : tensor<3xf32>
      %796 = stablehlo.abs %793 : tensor<3xf32>
      %cst_212 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %797 = stablehlo.broadcast_in_dim %cst_212, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %798 = stablehlo.compare GE, %793, %797, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %799 = stablehlo.negate %795 : tensor<3xf32>
      %800 = stablehlo.select %798, %795, %799 : tensor<3xi1>, tensor<3xf32>
      %cst_213 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %801 = stablehlo.broadcast_in_dim %cst_213, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %802 = stablehlo.compare LT, %796, %801, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %803 = chlo.erf %793 : tensor<3xf32> -> tensor<3xf32>
      %804 = stablehlo.abs %793 : tensor<3xf32>
      %cst_214 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %805 = stablehlo.broadcast_in_dim %cst_214, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %806 = stablehlo.minimum %804, %805 : tensor<3xf32>
      %807 = stablehlo.bitcast_convert %806 : (tensor<3xf32>) -> tensor<3xui32>
      %c_215 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %808 = stablehlo.broadcast_in_dim %c_215, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %809 = stablehlo.and %807, %808 : tensor<3xui32>
      %810 = stablehlo.bitcast_convert %809 : (tensor<3xui32>) -> tensor<3xf32>
      %811 = stablehlo.subtract %806, %810 : tensor<3xf32>
      %812 = stablehlo.multiply %810, %810 : tensor<3xf32>
      %813 = stablehlo.add %806, %810 : tensor<3xf32>
      %814 = stablehlo.multiply %811, %813 : tensor<3xf32>
      %815 = stablehlo.negate %812 : tensor<3xf32>
      %816 = stablehlo.exponential %815 : tensor<3xf32>
      %817 = stablehlo.exponential %815 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %818 = stablehlo.negate %814 : tensor<3xf32>
      %cst_216 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_217 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_218 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_219 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_220 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %819 = stablehlo.broadcast_in_dim %cst_220, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %820 = stablehlo.multiply %819, %818 : tensor<3xf32>
      %821 = stablehlo.broadcast_in_dim %cst_219, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %822 = stablehlo.add %820, %821 : tensor<3xf32>
      %823 = stablehlo.multiply %822, %818 : tensor<3xf32>
      %824 = stablehlo.broadcast_in_dim %cst_218, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %825 = stablehlo.add %823, %824 : tensor<3xf32>
      %826 = stablehlo.multiply %825, %818 : tensor<3xf32>
      %827 = stablehlo.broadcast_in_dim %cst_217, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %828 = stablehlo.add %826, %827 : tensor<3xf32>
      %829 = stablehlo.multiply %828, %818 : tensor<3xf32>
      %830 = stablehlo.broadcast_in_dim %cst_216, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %831 = stablehlo.add %829, %830 : tensor<3xf32>
      %832 = stablehlo.multiply %818, %831 : tensor<3xf32>
      %833 = stablehlo.multiply %817, %832 : tensor<3xf32>
      %834 = stablehlo.add %817, %833 : tensor<3xf32>
      %835 = stablehlo.multiply %795, %834 : tensor<3xf32>
      %cst_221 = stablehlo.constant dense<1.12837923> : tensor<f32>
      %836 = stablehlo.broadcast_in_dim %cst_221, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %837 = stablehlo.multiply %836, %835 : tensor<3xf32>
      %cst_222 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %838 = stablehlo.broadcast_in_dim %cst_222, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %839 = stablehlo.add %838, %803 : tensor<3xf32>
      %cst_223 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %840 = stablehlo.broadcast_in_dim %cst_223, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %841 = stablehlo.compare GT, %793, %840, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %842 = chlo.erfc %796 : tensor<3xf32> -> tensor<3xf32>
      %843 = stablehlo.abs %796 : tensor<3xf32>
      %cst_224 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %844 = stablehlo.broadcast_in_dim %cst_224, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %845 = stablehlo.minimum %843, %844 : tensor<3xf32>
      %846 = stablehlo.bitcast_convert %845 : (tensor<3xf32>) -> tensor<3xui32>
      %c_225 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %847 = stablehlo.broadcast_in_dim %c_225, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %848 = stablehlo.and %846, %847 : tensor<3xui32>
      %849 = stablehlo.bitcast_convert %848 : (tensor<3xui32>) -> tensor<3xf32>
      %850 = stablehlo.subtract %845, %849 : tensor<3xf32>
      %851 = stablehlo.multiply %849, %849 : tensor<3xf32>
      %852 = stablehlo.add %845, %849 : tensor<3xf32>
      %853 = stablehlo.multiply %850, %852 : tensor<3xf32>
      %854 = stablehlo.negate %851 : tensor<3xf32>
      %855 = stablehlo.exponential %854 : tensor<3xf32>
      %856 = stablehlo.exponential %854 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %857 = stablehlo.negate %853 : tensor<3xf32>
      %cst_226 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_227 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_228 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_229 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_230 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %858 = stablehlo.broadcast_in_dim %cst_230, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %859 = stablehlo.multiply %858, %857 : tensor<3xf32>
      %860 = stablehlo.broadcast_in_dim %cst_229, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %861 = stablehlo.add %859, %860 : tensor<3xf32>
      %862 = stablehlo.multiply %861, %857 : tensor<3xf32>
      %863 = stablehlo.broadcast_in_dim %cst_228, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %864 = stablehlo.add %862, %863 : tensor<3xf32>
      %865 = stablehlo.multiply %864, %857 : tensor<3xf32>
      %866 = stablehlo.broadcast_in_dim %cst_227, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %867 = stablehlo.add %865, %866 : tensor<3xf32>
      %868 = stablehlo.multiply %867, %857 : tensor<3xf32>
      %869 = stablehlo.broadcast_in_dim %cst_226, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %870 = stablehlo.add %868, %869 : tensor<3xf32>
      %871 = stablehlo.multiply %857, %870 : tensor<3xf32>
      %872 = stablehlo.multiply %856, %871 : tensor<3xf32>
      %873 = stablehlo.add %856, %872 : tensor<3xf32>
      %874 = stablehlo.multiply %800, %873 : tensor<3xf32>
      %cst_231 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %875 = stablehlo.broadcast_in_dim %cst_231, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %876 = stablehlo.multiply %875, %874 : tensor<3xf32>
      %cst_232 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %877 = stablehlo.broadcast_in_dim %cst_232, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %878 = stablehlo.subtract %877, %842 : tensor<3xf32>
      %879 = stablehlo.negate %876 : tensor<3xf32>
      %880 = chlo.erfc %796 : tensor<3xf32> -> tensor<3xf32>
      %881 = stablehlo.abs %796 : tensor<3xf32>
      %cst_233 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %882 = stablehlo.broadcast_in_dim %cst_233, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %883 = stablehlo.minimum %881, %882 : tensor<3xf32>
      %884 = stablehlo.bitcast_convert %883 : (tensor<3xf32>) -> tensor<3xui32>
      %c_234 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %885 = stablehlo.broadcast_in_dim %c_234, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %886 = stablehlo.and %884, %885 : tensor<3xui32>
      %887 = stablehlo.bitcast_convert %886 : (tensor<3xui32>) -> tensor<3xf32>
      %888 = stablehlo.subtract %883, %887 : tensor<3xf32>
      %889 = stablehlo.multiply %887, %887 : tensor<3xf32>
      %890 = stablehlo.add %883, %887 : tensor<3xf32>
      %891 = stablehlo.multiply %888, %890 : tensor<3xf32>
      %892 = stablehlo.negate %889 : tensor<3xf32>
      %893 = stablehlo.exponential %892 : tensor<3xf32>
      %894 = stablehlo.exponential %892 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %895 = stablehlo.negate %891 : tensor<3xf32>
      %cst_235 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_236 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_237 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_238 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_239 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %896 = stablehlo.broadcast_in_dim %cst_239, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %897 = stablehlo.multiply %896, %895 : tensor<3xf32>
      %898 = stablehlo.broadcast_in_dim %cst_238, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %899 = stablehlo.add %897, %898 : tensor<3xf32>
      %900 = stablehlo.multiply %899, %895 : tensor<3xf32>
      %901 = stablehlo.broadcast_in_dim %cst_237, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %902 = stablehlo.add %900, %901 : tensor<3xf32>
      %903 = stablehlo.multiply %902, %895 : tensor<3xf32>
      %904 = stablehlo.broadcast_in_dim %cst_236, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %905 = stablehlo.add %903, %904 : tensor<3xf32>
      %906 = stablehlo.multiply %905, %895 : tensor<3xf32>
      %907 = stablehlo.broadcast_in_dim %cst_235, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %908 = stablehlo.add %906, %907 : tensor<3xf32>
      %909 = stablehlo.multiply %895, %908 : tensor<3xf32>
      %910 = stablehlo.multiply %894, %909 : tensor<3xf32>
      %911 = stablehlo.add %894, %910 : tensor<3xf32>
      %912 = stablehlo.multiply %800, %911 : tensor<3xf32>
      %cst_240 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %913 = stablehlo.broadcast_in_dim %cst_240, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %914 = stablehlo.multiply %913, %912 : tensor<3xf32>
      %915 = stablehlo.select %841, %878, %880 : tensor<3xi1>, tensor<3xf32>
      %916 = stablehlo.select %841, %879, %914 : tensor<3xi1>, tensor<3xf32>
      %917 = stablehlo.select %802, %839, %915 : tensor<3xi1>, tensor<3xf32>
      %918 = stablehlo.select %802, %837, %916 : tensor<3xi1>, tensor<3xf32>
      %cst_241 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %919 = stablehlo.broadcast_in_dim %cst_241, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %920 = stablehlo.multiply %919, %917 : tensor<3xf32>
      %cst_242 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %921 = stablehlo.broadcast_in_dim %cst_242, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %922 = stablehlo.multiply %921, %918 : tensor<3xf32>
      %923 = stablehlo.subtract %782, %920 : tensor<3xf32>
      %924 = stablehlo.subtract %783, %922 : tensor<3xf32>
      %925 = stablehlo.subtract %923, %iterArg_161 : tensor<3xf32>
      %cst_243 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %926 = stablehlo.broadcast_in_dim %cst_243, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %927 = stablehlo.compare LT, %925, %926, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %928 = func.call @_where(%927, %iterArg_162, %iterArg_163) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
      %929 = func.call @_where(%927, %iterArg_164, %iterArg_162) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
      %930 = stablehlo.divide %925, %924 : tensor<3xf32>
      %931 = stablehlo.subtract %iterArg_162, %930 : tensor<3xf32>
      %932 = stablehlo.compare GE, %931, %928, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %933 = stablehlo.compare LE, %931, %929, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %934 = stablehlo.and %932, %933 : tensor<3xi1>
      %935 = stablehlo.is_finite %931 : (tensor<3xf32>) -> tensor<3xi1>
      %936 = stablehlo.and %934, %935 : tensor<3xi1>
      %937 = stablehlo.add %928, %929 : tensor<3xf32>
      %cst_244 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %938 = stablehlo.broadcast_in_dim %cst_244, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %939 = stablehlo.divide %937, %938 : tensor<3xf32>
      %940 = func.call @_where(%936, %931, %939) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
      %941 = stablehlo.subtract %940, %iterArg_162 : tensor<3xf32>
      %942 = stablehlo.abs %941 : tensor<3xf32>
      %c_245 = stablehlo.constant dense<1> : tensor<i32>
      %943 = stablehlo.add %iterArg_166, %c_245 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_160, %iterArg_161, %940, %928, %929, %942, %943 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>
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
    %40 = stablehlo.abs %34 : tensor<3xf32>
    %cst_12 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %42 = stablehlo.minimum %40, %41 : tensor<3xf32>
    %43 = stablehlo.bitcast_convert %42 : (tensor<3xf32>) -> tensor<3xui32>
    %c_13 = stablehlo.constant dense<4294963200> : tensor<ui32>
    %44 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<ui32>) -> tensor<3xui32>
    %45 = stablehlo.and %43, %44 : tensor<3xui32>
    %46 = stablehlo.bitcast_convert %45 : (tensor<3xui32>) -> tensor<3xf32>
    %47 = stablehlo.subtract %42, %46 : tensor<3xf32>
    %48 = stablehlo.multiply %46, %46 : tensor<3xf32>
    %49 = stablehlo.add %42, %46 : tensor<3xf32>
    %50 = stablehlo.multiply %47, %49 : tensor<3xf32>
    %51 = stablehlo.negate %48 : tensor<3xf32>
    %52 = stablehlo.exponential %51 : tensor<3xf32>
    %53 = stablehlo.exponential %51 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
    %54 = stablehlo.negate %50 : tensor<3xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_15 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_16 = stablehlo.constant dense<0.166666672> : tensor<f32>
    %cst_17 = stablehlo.constant dense<0.0416666679> : tensor<f32>
    %cst_18 = stablehlo.constant dense<0.00833333377> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %56 = stablehlo.multiply %55, %54 : tensor<3xf32>
    %57 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %58 = stablehlo.add %56, %57 : tensor<3xf32>
    %59 = stablehlo.multiply %58, %54 : tensor<3xf32>
    %60 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %61 = stablehlo.add %59, %60 : tensor<3xf32>
    %62 = stablehlo.multiply %61, %54 : tensor<3xf32>
    %63 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %64 = stablehlo.add %62, %63 : tensor<3xf32>
    %65 = stablehlo.multiply %64, %54 : tensor<3xf32>
    %66 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %67 = stablehlo.add %65, %66 : tensor<3xf32>
    %68 = stablehlo.multiply %54, %67 : tensor<3xf32>
    %69 = stablehlo.multiply %53, %68 : tensor<3xf32>
    %70 = stablehlo.add %53, %69 : tensor<3xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %72 = stablehlo.compare GT, %34, %71, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %73 = stablehlo.abs %35 : tensor<3xf32>
    %cst_20 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %75 = stablehlo.minimum %73, %74 : tensor<3xf32>
    %76 = stablehlo.bitcast_convert %75 : (tensor<3xf32>) -> tensor<3xui32>
    %c_21 = stablehlo.constant dense<4294963200> : tensor<ui32>
    %77 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<ui32>) -> tensor<3xui32>
    %78 = stablehlo.and %76, %77 : tensor<3xui32>
    %79 = stablehlo.bitcast_convert %78 : (tensor<3xui32>) -> tensor<3xf32>
    %80 = stablehlo.subtract %75, %79 : tensor<3xf32>
    %81 = stablehlo.multiply %79, %79 : tensor<3xf32>
    %82 = stablehlo.add %75, %79 : tensor<3xf32>
    %83 = stablehlo.multiply %80, %82 : tensor<3xf32>
    %84 = stablehlo.negate %81 : tensor<3xf32>
    %85 = stablehlo.exponential %84 : tensor<3xf32>
    %86 = stablehlo.exponential %84 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
    %87 = stablehlo.negate %83 : tensor<3xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_23 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_24 = stablehlo.constant dense<0.166666672> : tensor<f32>
    %cst_25 = stablehlo.constant dense<0.0416666679> : tensor<f32>
    %cst_26 = stablehlo.constant dense<0.00833333377> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %89 = stablehlo.multiply %88, %87 : tensor<3xf32>
    %90 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %91 = stablehlo.add %89, %90 : tensor<3xf32>
    %92 = stablehlo.multiply %91, %87 : tensor<3xf32>
    %93 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %94 = stablehlo.add %92, %93 : tensor<3xf32>
    %95 = stablehlo.multiply %94, %87 : tensor<3xf32>
    %96 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %97 = stablehlo.add %95, %96 : tensor<3xf32>
    %98 = stablehlo.multiply %97, %87 : tensor<3xf32>
    %99 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %100 = stablehlo.add %98, %99 : tensor<3xf32>
    %101 = stablehlo.multiply %87, %100 : tensor<3xf32>
    %102 = stablehlo.multiply %86, %101 : tensor<3xf32>
    %103 = stablehlo.add %86, %102 : tensor<3xf32>
    %104 = stablehlo.abs %35 : tensor<3xf32>
    %cst_27 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %106 = stablehlo.minimum %104, %105 : tensor<3xf32>
    %107 = stablehlo.bitcast_convert %106 : (tensor<3xf32>) -> tensor<3xui32>
    %c_28 = stablehlo.constant dense<4294963200> : tensor<ui32>
    %108 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<ui32>) -> tensor<3xui32>
    %109 = stablehlo.and %107, %108 : tensor<3xui32>
    %110 = stablehlo.bitcast_convert %109 : (tensor<3xui32>) -> tensor<3xf32>
    %111 = stablehlo.subtract %106, %110 : tensor<3xf32>
    %112 = stablehlo.multiply %110, %110 : tensor<3xf32>
    %113 = stablehlo.add %106, %110 : tensor<3xf32>
    %114 = stablehlo.multiply %111, %113 : tensor<3xf32>
    %115 = stablehlo.negate %112 : tensor<3xf32>
    %116 = stablehlo.exponential %115 : tensor<3xf32>
    %117 = stablehlo.exponential %115 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
    %118 = stablehlo.negate %114 : tensor<3xf32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_30 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_31 = stablehlo.constant dense<0.166666672> : tensor<f32>
    %cst_32 = stablehlo.constant dense<0.0416666679> : tensor<f32>
    %cst_33 = stablehlo.constant dense<0.00833333377> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %120 = stablehlo.multiply %119, %118 : tensor<3xf32>
    %121 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %122 = stablehlo.add %120, %121 : tensor<3xf32>
    %123 = stablehlo.multiply %122, %118 : tensor<3xf32>
    %124 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %125 = stablehlo.add %123, %124 : tensor<3xf32>
    %126 = stablehlo.multiply %125, %118 : tensor<3xf32>
    %127 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %128 = stablehlo.add %126, %127 : tensor<3xf32>
    %129 = stablehlo.multiply %128, %118 : tensor<3xf32>
    %130 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %131 = stablehlo.add %129, %130 : tensor<3xf32>
    %132 = stablehlo.multiply %118, %131 : tensor<3xf32>
    %133 = stablehlo.multiply %117, %132 : tensor<3xf32>
    %134 = stablehlo.add %117, %133 : tensor<3xf32>
    %135 = stablehlo.subtract %28, %20 : tensor<3xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %137 = stablehlo.subtract %135, %136 : tensor<3xf32>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %139 = stablehlo.divide %137, %138 : tensor<3xf32>
    %cst_36 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %141 = stablehlo.multiply %139, %140 : tensor<3xf32>
    %142 = stablehlo.abs %141 : tensor<3xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %144 = stablehlo.compare GE, %141, %143, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_38 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %146 = stablehlo.compare LT, %142, %145, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %147 = stablehlo.abs %141 : tensor<3xf32>
    %cst_39 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %149 = stablehlo.minimum %147, %148 : tensor<3xf32>
    %150 = stablehlo.bitcast_convert %149 : (tensor<3xf32>) -> tensor<3xui32>
    %c_40 = stablehlo.constant dense<4294963200> : tensor<ui32>
    %151 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<ui32>) -> tensor<3xui32>
    %152 = stablehlo.and %150, %151 : tensor<3xui32>
    %153 = stablehlo.bitcast_convert %152 : (tensor<3xui32>) -> tensor<3xf32>
    %154 = stablehlo.subtract %149, %153 : tensor<3xf32>
    %155 = stablehlo.multiply %153, %153 : tensor<3xf32>
    %156 = stablehlo.add %149, %153 : tensor<3xf32>
    %157 = stablehlo.multiply %154, %156 : tensor<3xf32>
    %158 = stablehlo.negate %155 : tensor<3xf32>
    %159 = stablehlo.exponential %158 : tensor<3xf32>
    %160 = stablehlo.exponential %158 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
    %161 = stablehlo.negate %157 : tensor<3xf32>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_42 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_43 = stablehlo.constant dense<0.166666672> : tensor<f32>
    %cst_44 = stablehlo.constant dense<0.0416666679> : tensor<f32>
    %cst_45 = stablehlo.constant dense<0.00833333377> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %163 = stablehlo.multiply %162, %161 : tensor<3xf32>
    %164 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %165 = stablehlo.add %163, %164 : tensor<3xf32>
    %166 = stablehlo.multiply %165, %161 : tensor<3xf32>
    %167 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %168 = stablehlo.add %166, %167 : tensor<3xf32>
    %169 = stablehlo.multiply %168, %161 : tensor<3xf32>
    %170 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %171 = stablehlo.add %169, %170 : tensor<3xf32>
    %172 = stablehlo.multiply %171, %161 : tensor<3xf32>
    %173 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %174 = stablehlo.add %172, %173 : tensor<3xf32>
    %175 = stablehlo.multiply %161, %174 : tensor<3xf32>
    %176 = stablehlo.multiply %160, %175 : tensor<3xf32>
    %177 = stablehlo.add %160, %176 : tensor<3xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %179 = stablehlo.compare GT, %141, %178, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %180 = stablehlo.abs %142 : tensor<3xf32>
    %cst_47 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
    %181 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %182 = stablehlo.minimum %180, %181 : tensor<3xf32>
    %183 = stablehlo.bitcast_convert %182 : (tensor<3xf32>) -> tensor<3xui32>
    %c_48 = stablehlo.constant dense<4294963200> : tensor<ui32>
    %184 = stablehlo.broadcast_in_dim %c_48, dims = [] : (tensor<ui32>) -> tensor<3xui32>
    %185 = stablehlo.and %183, %184 : tensor<3xui32>
    %186 = stablehlo.bitcast_convert %185 : (tensor<3xui32>) -> tensor<3xf32>
    %187 = stablehlo.subtract %182, %186 : tensor<3xf32>
    %188 = stablehlo.multiply %186, %186 : tensor<3xf32>
    %189 = stablehlo.add %182, %186 : tensor<3xf32>
    %190 = stablehlo.multiply %187, %189 : tensor<3xf32>
    %191 = stablehlo.negate %188 : tensor<3xf32>
    %192 = stablehlo.exponential %191 : tensor<3xf32>
    %193 = stablehlo.exponential %191 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
    %194 = stablehlo.negate %190 : tensor<3xf32>
    %cst_49 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_50 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_51 = stablehlo.constant dense<0.166666672> : tensor<f32>
    %cst_52 = stablehlo.constant dense<0.0416666679> : tensor<f32>
    %cst_53 = stablehlo.constant dense<0.00833333377> : tensor<f32>
    %195 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %196 = stablehlo.multiply %195, %194 : tensor<3xf32>
    %197 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %198 = stablehlo.add %196, %197 : tensor<3xf32>
    %199 = stablehlo.multiply %198, %194 : tensor<3xf32>
    %200 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %201 = stablehlo.add %199, %200 : tensor<3xf32>
    %202 = stablehlo.multiply %201, %194 : tensor<3xf32>
    %203 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %204 = stablehlo.add %202, %203 : tensor<3xf32>
    %205 = stablehlo.multiply %204, %194 : tensor<3xf32>
    %206 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %207 = stablehlo.add %205, %206 : tensor<3xf32>
    %208 = stablehlo.multiply %194, %207 : tensor<3xf32>
    %209 = stablehlo.multiply %193, %208 : tensor<3xf32>
    %210 = stablehlo.add %193, %209 : tensor<3xf32>
    %211 = stablehlo.abs %142 : tensor<3xf32>
    %cst_54 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
    %212 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %213 = stablehlo.minimum %211, %212 : tensor<3xf32>
    %214 = stablehlo.bitcast_convert %213 : (tensor<3xf32>) -> tensor<3xui32>
    %c_55 = stablehlo.constant dense<4294963200> : tensor<ui32>
    %215 = stablehlo.broadcast_in_dim %c_55, dims = [] : (tensor<ui32>) -> tensor<3xui32>
    %216 = stablehlo.and %214, %215 : tensor<3xui32>
    %217 = stablehlo.bitcast_convert %216 : (tensor<3xui32>) -> tensor<3xf32>
    %218 = stablehlo.subtract %213, %217 : tensor<3xf32>
    %219 = stablehlo.multiply %217, %217 : tensor<3xf32>
    %220 = stablehlo.add %213, %217 : tensor<3xf32>
    %221 = stablehlo.multiply %218, %220 : tensor<3xf32>
    %222 = stablehlo.negate %219 : tensor<3xf32>
    %223 = stablehlo.exponential %222 : tensor<3xf32>
    %224 = stablehlo.exponential %222 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
    %225 = stablehlo.negate %221 : tensor<3xf32>
    %cst_56 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_57 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_58 = stablehlo.constant dense<0.166666672> : tensor<f32>
    %cst_59 = stablehlo.constant dense<0.0416666679> : tensor<f32>
    %cst_60 = stablehlo.constant dense<0.00833333377> : tensor<f32>
    %226 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %227 = stablehlo.multiply %226, %225 : tensor<3xf32>
    %228 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %229 = stablehlo.add %227, %228 : tensor<3xf32>
    %230 = stablehlo.multiply %229, %225 : tensor<3xf32>
    %231 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %232 = stablehlo.add %230, %231 : tensor<3xf32>
    %233 = stablehlo.multiply %232, %225 : tensor<3xf32>
    %234 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %235 = stablehlo.add %233, %234 : tensor<3xf32>
    %236 = stablehlo.multiply %235, %225 : tensor<3xf32>
    %237 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %238 = stablehlo.add %236, %237 : tensor<3xf32>
    %239 = stablehlo.multiply %225, %238 : tensor<3xf32>
    %240 = stablehlo.multiply %224, %239 : tensor<3xf32>
    %241 = stablehlo.add %224, %240 : tensor<3xf32>
    %cst_61 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %242 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %243 = stablehlo.negate %242 : tensor<3xf32>
    %cst_62 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %244 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %245 = stablehlo.multiply %244, %243 : tensor<3xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %246 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %247 = stablehlo.select %146, %246, %245 : tensor<3xi1>, tensor<3xf32>
    %248 = stablehlo.select %146, %245, %246 : tensor<3xi1>, tensor<3xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %249 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %250 = stablehlo.select %179, %249, %247 : tensor<3xi1>, tensor<3xf32>
    %251 = stablehlo.select %179, %247, %249 : tensor<3xi1>, tensor<3xf32>
    %cst_65 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %252 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %253 = stablehlo.multiply %252, %250 : tensor<3xf32>
    %254 = stablehlo.multiply %253, %241 : tensor<3xf32>
    %255 = stablehlo.negate %251 : tensor<3xf32>
    %cst_66 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %256 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %257 = stablehlo.multiply %256, %255 : tensor<3xf32>
    %258 = stablehlo.multiply %257, %210 : tensor<3xf32>
    %259 = stablehlo.add %254, %258 : tensor<3xf32>
    %cst_67 = stablehlo.constant dense<1.12837923> : tensor<f32>
    %260 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %261 = stablehlo.multiply %260, %248 : tensor<3xf32>
    %262 = stablehlo.multiply %261, %177 : tensor<3xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %263 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %264 = stablehlo.select %144, %263, %259 : tensor<3xi1>, tensor<3xf32>
    %265 = stablehlo.select %144, %259, %263 : tensor<3xi1>, tensor<3xf32>
    %266 = stablehlo.negate %264 : tensor<3xf32>
    %267 = stablehlo.add %265, %266 : tensor<3xf32>
    %268 = stablehlo.add %262, %267 : tensor<3xf32>
    %cst_69 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %269 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %270 = stablehlo.multiply %268, %269 : tensor<3xf32>
    %cst_70 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %271 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %272 = stablehlo.divide %270, %271 : tensor<3xf32>
    %273 = stablehlo.negate %272 : tensor<3xf32>
    %274 = stablehlo.multiply %arg1, %242 : tensor<3xf32>
    %cst_71 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %275 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %276 = stablehlo.multiply %275, %274 : tensor<3xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %277 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %278 = stablehlo.select %39, %277, %276 : tensor<3xi1>, tensor<3xf32>
    %279 = stablehlo.select %39, %276, %277 : tensor<3xi1>, tensor<3xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %280 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %281 = stablehlo.select %72, %280, %278 : tensor<3xi1>, tensor<3xf32>
    %282 = stablehlo.select %72, %278, %280 : tensor<3xi1>, tensor<3xf32>
    %cst_74 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %283 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %284 = stablehlo.multiply %283, %281 : tensor<3xf32>
    %285 = stablehlo.multiply %284, %134 : tensor<3xf32>
    %286 = stablehlo.negate %282 : tensor<3xf32>
    %cst_75 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %287 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %288 = stablehlo.multiply %287, %286 : tensor<3xf32>
    %289 = stablehlo.multiply %288, %103 : tensor<3xf32>
    %290 = stablehlo.add %285, %289 : tensor<3xf32>
    %cst_76 = stablehlo.constant dense<1.12837923> : tensor<f32>
    %291 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %292 = stablehlo.multiply %291, %279 : tensor<3xf32>
    %293 = stablehlo.multiply %292, %70 : tensor<3xf32>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %294 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %295 = stablehlo.select %37, %294, %290 : tensor<3xi1>, tensor<3xf32>
    %296 = stablehlo.select %37, %290, %294 : tensor<3xi1>, tensor<3xf32>
    %297 = stablehlo.negate %295 : tensor<3xf32>
    %298 = stablehlo.add %296, %297 : tensor<3xf32>
    %299 = stablehlo.add %293, %298 : tensor<3xf32>
    %cst_78 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %300 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %301 = stablehlo.multiply %299, %300 : tensor<3xf32>
    %cst_79 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %302 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %303 = stablehlo.divide %301, %302 : tensor<3xf32>
    %304 = stablehlo.add %272, %303 : tensor<3xf32>
    %cst_80 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %305 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %306 = stablehlo.multiply %305, %304 : tensor<3xf32>
    %307 = stablehlo.add %273, %306 : tensor<3xf32>
    %308 = stablehlo.multiply %304, %25 : tensor<3xf32>
    %309 = stablehlo.multiply %308, %21 : tensor<3xf32>
    %310 = stablehlo.negate %309 : tensor<3xf32>
    %311 = stablehlo.add %307, %310 : tensor<3xf32>
    %312 = stablehlo.multiply %311, %19 : tensor<3xf32>
    %313 = stablehlo.sqrt %arg2 : tensor<3xf32>
    %cst_81 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %314 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %315 = stablehlo.divide %314, %313 : tensor<3xf32>
    %316 = stablehlo.multiply %13#3, %313 : tensor<3xf32>
    %317 = stablehlo.log %arg1 : tensor<3xf32>
    %318 = stablehlo.divide %317, %316 : tensor<3xf32>
    %319 = stablehlo.multiply %316, %316 : tensor<3xf32>
    %cst_82 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %320 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %321 = stablehlo.divide %320, %319 : tensor<3xf32>
    %cst_83 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %322 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %323 = stablehlo.multiply %322, %316 : tensor<3xf32>
    %324 = stablehlo.add %318, %323 : tensor<3xf32>
    %cst_84 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %325 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %326 = stablehlo.subtract %324, %325 : tensor<3xf32>
    %cst_85 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %327 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %328 = stablehlo.divide %326, %327 : tensor<3xf32>
    %cst_86 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %329 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %330 = stablehlo.multiply %328, %329 : tensor<3xf32>
    %331 = stablehlo.abs %330 : tensor<3xf32>
    %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %332 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %333 = stablehlo.compare GE, %330, %332, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_88 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %334 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %335 = stablehlo.compare LT, %331, %334, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %336 = chlo.erf %330 : tensor<3xf32> -> tensor<3xf32>
    %337 = stablehlo.abs %330 : tensor<3xf32>
    %cst_89 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
    %338 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %339 = stablehlo.minimum %337, %338 : tensor<3xf32>
    %340 = stablehlo.bitcast_convert %339 : (tensor<3xf32>) -> tensor<3xui32>
    %c_90 = stablehlo.constant dense<4294963200> : tensor<ui32>
    %341 = stablehlo.broadcast_in_dim %c_90, dims = [] : (tensor<ui32>) -> tensor<3xui32>
    %342 = stablehlo.and %340, %341 : tensor<3xui32>
    %343 = stablehlo.bitcast_convert %342 : (tensor<3xui32>) -> tensor<3xf32>
    %344 = stablehlo.subtract %339, %343 : tensor<3xf32>
    %345 = stablehlo.multiply %343, %343 : tensor<3xf32>
    %346 = stablehlo.add %339, %343 : tensor<3xf32>
    %347 = stablehlo.multiply %344, %346 : tensor<3xf32>
    %348 = stablehlo.negate %345 : tensor<3xf32>
    %349 = stablehlo.exponential %348 : tensor<3xf32>
    %350 = stablehlo.exponential %348 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
    %351 = stablehlo.negate %347 : tensor<3xf32>
    %cst_91 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_92 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_93 = stablehlo.constant dense<0.166666672> : tensor<f32>
    %cst_94 = stablehlo.constant dense<0.0416666679> : tensor<f32>
    %cst_95 = stablehlo.constant dense<0.00833333377> : tensor<f32>
    %352 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %353 = stablehlo.multiply %352, %351 : tensor<3xf32>
    %354 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %355 = stablehlo.add %353, %354 : tensor<3xf32>
    %356 = stablehlo.multiply %355, %351 : tensor<3xf32>
    %357 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %358 = stablehlo.add %356, %357 : tensor<3xf32>
    %359 = stablehlo.multiply %358, %351 : tensor<3xf32>
    %360 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %361 = stablehlo.add %359, %360 : tensor<3xf32>
    %362 = stablehlo.multiply %361, %351 : tensor<3xf32>
    %363 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %364 = stablehlo.add %362, %363 : tensor<3xf32>
    %365 = stablehlo.multiply %351, %364 : tensor<3xf32>
    %366 = stablehlo.multiply %350, %365 : tensor<3xf32>
    %367 = stablehlo.add %350, %366 : tensor<3xf32>
    %cst_96 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %368 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %369 = stablehlo.add %368, %336 : tensor<3xf32>
    %cst_97 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %370 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %371 = stablehlo.compare GT, %330, %370, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %372 = chlo.erfc %331 : tensor<3xf32> -> tensor<3xf32>
    %373 = stablehlo.abs %331 : tensor<3xf32>
    %cst_98 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
    %374 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %375 = stablehlo.minimum %373, %374 : tensor<3xf32>
    %376 = stablehlo.bitcast_convert %375 : (tensor<3xf32>) -> tensor<3xui32>
    %c_99 = stablehlo.constant dense<4294963200> : tensor<ui32>
    %377 = stablehlo.broadcast_in_dim %c_99, dims = [] : (tensor<ui32>) -> tensor<3xui32>
    %378 = stablehlo.and %376, %377 : tensor<3xui32>
    %379 = stablehlo.bitcast_convert %378 : (tensor<3xui32>) -> tensor<3xf32>
    %380 = stablehlo.subtract %375, %379 : tensor<3xf32>
    %381 = stablehlo.multiply %379, %379 : tensor<3xf32>
    %382 = stablehlo.add %375, %379 : tensor<3xf32>
    %383 = stablehlo.multiply %380, %382 : tensor<3xf32>
    %384 = stablehlo.negate %381 : tensor<3xf32>
    %385 = stablehlo.exponential %384 : tensor<3xf32>
    %386 = stablehlo.exponential %384 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
    %387 = stablehlo.negate %383 : tensor<3xf32>
    %cst_100 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_101 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_102 = stablehlo.constant dense<0.166666672> : tensor<f32>
    %cst_103 = stablehlo.constant dense<0.0416666679> : tensor<f32>
    %cst_104 = stablehlo.constant dense<0.00833333377> : tensor<f32>
    %388 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %389 = stablehlo.multiply %388, %387 : tensor<3xf32>
    %390 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %391 = stablehlo.add %389, %390 : tensor<3xf32>
    %392 = stablehlo.multiply %391, %387 : tensor<3xf32>
    %393 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %394 = stablehlo.add %392, %393 : tensor<3xf32>
    %395 = stablehlo.multiply %394, %387 : tensor<3xf32>
    %396 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %397 = stablehlo.add %395, %396 : tensor<3xf32>
    %398 = stablehlo.multiply %397, %387 : tensor<3xf32>
    %399 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %400 = stablehlo.add %398, %399 : tensor<3xf32>
    %401 = stablehlo.multiply %387, %400 : tensor<3xf32>
    %402 = stablehlo.multiply %386, %401 : tensor<3xf32>
    %403 = stablehlo.add %386, %402 : tensor<3xf32>
    %cst_105 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %404 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %405 = stablehlo.subtract %404, %372 : tensor<3xf32>
    %406 = chlo.erfc %331 : tensor<3xf32> -> tensor<3xf32>
    %407 = stablehlo.abs %331 : tensor<3xf32>
    %cst_106 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
    %408 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %409 = stablehlo.minimum %407, %408 : tensor<3xf32>
    %410 = stablehlo.bitcast_convert %409 : (tensor<3xf32>) -> tensor<3xui32>
    %c_107 = stablehlo.constant dense<4294963200> : tensor<ui32>
    %411 = stablehlo.broadcast_in_dim %c_107, dims = [] : (tensor<ui32>) -> tensor<3xui32>
    %412 = stablehlo.and %410, %411 : tensor<3xui32>
    %413 = stablehlo.bitcast_convert %412 : (tensor<3xui32>) -> tensor<3xf32>
    %414 = stablehlo.subtract %409, %413 : tensor<3xf32>
    %415 = stablehlo.multiply %413, %413 : tensor<3xf32>
    %416 = stablehlo.add %409, %413 : tensor<3xf32>
    %417 = stablehlo.multiply %414, %416 : tensor<3xf32>
    %418 = stablehlo.negate %415 : tensor<3xf32>
    %419 = stablehlo.exponential %418 : tensor<3xf32>
    %420 = stablehlo.exponential %418 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
    %421 = stablehlo.negate %417 : tensor<3xf32>
    %cst_108 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_109 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_110 = stablehlo.constant dense<0.166666672> : tensor<f32>
    %cst_111 = stablehlo.constant dense<0.0416666679> : tensor<f32>
    %cst_112 = stablehlo.constant dense<0.00833333377> : tensor<f32>
    %422 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %423 = stablehlo.multiply %422, %421 : tensor<3xf32>
    %424 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %425 = stablehlo.add %423, %424 : tensor<3xf32>
    %426 = stablehlo.multiply %425, %421 : tensor<3xf32>
    %427 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %428 = stablehlo.add %426, %427 : tensor<3xf32>
    %429 = stablehlo.multiply %428, %421 : tensor<3xf32>
    %430 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %431 = stablehlo.add %429, %430 : tensor<3xf32>
    %432 = stablehlo.multiply %431, %421 : tensor<3xf32>
    %433 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %434 = stablehlo.add %432, %433 : tensor<3xf32>
    %435 = stablehlo.multiply %421, %434 : tensor<3xf32>
    %436 = stablehlo.multiply %420, %435 : tensor<3xf32>
    %437 = stablehlo.add %420, %436 : tensor<3xf32>
    %438 = stablehlo.select %371, %405, %406 : tensor<3xi1>, tensor<3xf32>
    %439 = stablehlo.select %335, %369, %438 : tensor<3xi1>, tensor<3xf32>
    %cst_113 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %440 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %441 = stablehlo.multiply %440, %439 : tensor<3xf32>
    %442 = stablehlo.subtract %324, %316 : tensor<3xf32>
    %cst_114 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %443 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %444 = stablehlo.subtract %442, %443 : tensor<3xf32>
    %cst_115 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %445 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %446 = stablehlo.divide %444, %445 : tensor<3xf32>
    %cst_116 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %447 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %448 = stablehlo.multiply %446, %447 : tensor<3xf32>
    %449 = stablehlo.abs %448 : tensor<3xf32>
    %cst_117 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %450 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %451 = stablehlo.compare GE, %448, %450, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_118 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %452 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %453 = stablehlo.compare LT, %449, %452, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %454 = stablehlo.abs %448 : tensor<3xf32>
    %cst_119 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
    %455 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %456 = stablehlo.minimum %454, %455 : tensor<3xf32>
    %457 = stablehlo.bitcast_convert %456 : (tensor<3xf32>) -> tensor<3xui32>
    %c_120 = stablehlo.constant dense<4294963200> : tensor<ui32>
    %458 = stablehlo.broadcast_in_dim %c_120, dims = [] : (tensor<ui32>) -> tensor<3xui32>
    %459 = stablehlo.and %457, %458 : tensor<3xui32>
    %460 = stablehlo.bitcast_convert %459 : (tensor<3xui32>) -> tensor<3xf32>
    %461 = stablehlo.subtract %456, %460 : tensor<3xf32>
    %462 = stablehlo.multiply %460, %460 : tensor<3xf32>
    %463 = stablehlo.add %456, %460 : tensor<3xf32>
    %464 = stablehlo.multiply %461, %463 : tensor<3xf32>
    %465 = stablehlo.negate %462 : tensor<3xf32>
    %466 = stablehlo.exponential %465 : tensor<3xf32>
    %467 = stablehlo.exponential %465 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
    %468 = stablehlo.negate %464 : tensor<3xf32>
    %cst_121 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_122 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_123 = stablehlo.constant dense<0.166666672> : tensor<f32>
    %cst_124 = stablehlo.constant dense<0.0416666679> : tensor<f32>
    %cst_125 = stablehlo.constant dense<0.00833333377> : tensor<f32>
    %469 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %470 = stablehlo.multiply %469, %468 : tensor<3xf32>
    %471 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %472 = stablehlo.add %470, %471 : tensor<3xf32>
    %473 = stablehlo.multiply %472, %468 : tensor<3xf32>
    %474 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %475 = stablehlo.add %473, %474 : tensor<3xf32>
    %476 = stablehlo.multiply %475, %468 : tensor<3xf32>
    %477 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %478 = stablehlo.add %476, %477 : tensor<3xf32>
    %479 = stablehlo.multiply %478, %468 : tensor<3xf32>
    %480 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %481 = stablehlo.add %479, %480 : tensor<3xf32>
    %482 = stablehlo.multiply %468, %481 : tensor<3xf32>
    %483 = stablehlo.multiply %467, %482 : tensor<3xf32>
    %484 = stablehlo.add %467, %483 : tensor<3xf32>
    %cst_126 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %485 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %486 = stablehlo.compare GT, %448, %485, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %487 = stablehlo.abs %449 : tensor<3xf32>
    %cst_127 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
    %488 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %489 = stablehlo.minimum %487, %488 : tensor<3xf32>
    %490 = stablehlo.bitcast_convert %489 : (tensor<3xf32>) -> tensor<3xui32>
    %c_128 = stablehlo.constant dense<4294963200> : tensor<ui32>
    %491 = stablehlo.broadcast_in_dim %c_128, dims = [] : (tensor<ui32>) -> tensor<3xui32>
    %492 = stablehlo.and %490, %491 : tensor<3xui32>
    %493 = stablehlo.bitcast_convert %492 : (tensor<3xui32>) -> tensor<3xf32>
    %494 = stablehlo.subtract %489, %493 : tensor<3xf32>
    %495 = stablehlo.multiply %493, %493 : tensor<3xf32>
    %496 = stablehlo.add %489, %493 : tensor<3xf32>
    %497 = stablehlo.multiply %494, %496 : tensor<3xf32>
    %498 = stablehlo.negate %495 : tensor<3xf32>
    %499 = stablehlo.exponential %498 : tensor<3xf32>
    %500 = stablehlo.exponential %498 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
    %501 = stablehlo.negate %497 : tensor<3xf32>
    %cst_129 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_130 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_131 = stablehlo.constant dense<0.166666672> : tensor<f32>
    %cst_132 = stablehlo.constant dense<0.0416666679> : tensor<f32>
    %cst_133 = stablehlo.constant dense<0.00833333377> : tensor<f32>
    %502 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %503 = stablehlo.multiply %502, %501 : tensor<3xf32>
    %504 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %505 = stablehlo.add %503, %504 : tensor<3xf32>
    %506 = stablehlo.multiply %505, %501 : tensor<3xf32>
    %507 = stablehlo.broadcast_in_dim %cst_131, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %508 = stablehlo.add %506, %507 : tensor<3xf32>
    %509 = stablehlo.multiply %508, %501 : tensor<3xf32>
    %510 = stablehlo.broadcast_in_dim %cst_130, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %511 = stablehlo.add %509, %510 : tensor<3xf32>
    %512 = stablehlo.multiply %511, %501 : tensor<3xf32>
    %513 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %514 = stablehlo.add %512, %513 : tensor<3xf32>
    %515 = stablehlo.multiply %501, %514 : tensor<3xf32>
    %516 = stablehlo.multiply %500, %515 : tensor<3xf32>
    %517 = stablehlo.add %500, %516 : tensor<3xf32>
    %518 = stablehlo.abs %449 : tensor<3xf32>
    %cst_134 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
    %519 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %520 = stablehlo.minimum %518, %519 : tensor<3xf32>
    %521 = stablehlo.bitcast_convert %520 : (tensor<3xf32>) -> tensor<3xui32>
    %c_135 = stablehlo.constant dense<4294963200> : tensor<ui32>
    %522 = stablehlo.broadcast_in_dim %c_135, dims = [] : (tensor<ui32>) -> tensor<3xui32>
    %523 = stablehlo.and %521, %522 : tensor<3xui32>
    %524 = stablehlo.bitcast_convert %523 : (tensor<3xui32>) -> tensor<3xf32>
    %525 = stablehlo.subtract %520, %524 : tensor<3xf32>
    %526 = stablehlo.multiply %524, %524 : tensor<3xf32>
    %527 = stablehlo.add %520, %524 : tensor<3xf32>
    %528 = stablehlo.multiply %525, %527 : tensor<3xf32>
    %529 = stablehlo.negate %526 : tensor<3xf32>
    %530 = stablehlo.exponential %529 : tensor<3xf32>
    %531 = stablehlo.exponential %529 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
    %532 = stablehlo.negate %528 : tensor<3xf32>
    %cst_136 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_137 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_138 = stablehlo.constant dense<0.166666672> : tensor<f32>
    %cst_139 = stablehlo.constant dense<0.0416666679> : tensor<f32>
    %cst_140 = stablehlo.constant dense<0.00833333377> : tensor<f32>
    %533 = stablehlo.broadcast_in_dim %cst_140, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %534 = stablehlo.multiply %533, %532 : tensor<3xf32>
    %535 = stablehlo.broadcast_in_dim %cst_139, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %536 = stablehlo.add %534, %535 : tensor<3xf32>
    %537 = stablehlo.multiply %536, %532 : tensor<3xf32>
    %538 = stablehlo.broadcast_in_dim %cst_138, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %539 = stablehlo.add %537, %538 : tensor<3xf32>
    %540 = stablehlo.multiply %539, %532 : tensor<3xf32>
    %541 = stablehlo.broadcast_in_dim %cst_137, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %542 = stablehlo.add %540, %541 : tensor<3xf32>
    %543 = stablehlo.multiply %542, %532 : tensor<3xf32>
    %544 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %545 = stablehlo.add %543, %544 : tensor<3xf32>
    %546 = stablehlo.multiply %532, %545 : tensor<3xf32>
    %547 = stablehlo.multiply %531, %546 : tensor<3xf32>
    %548 = stablehlo.add %531, %547 : tensor<3xf32>
    %549 = stablehlo.negate %18 : tensor<3xf32>
    %550 = stablehlo.divide %549, %312 : tensor<3xf32>
    %551 = stablehlo.negate %550 : tensor<3xf32>
    %552 = stablehlo.negate %550 : tensor<3xf32>
    %cst_141 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %553 = stablehlo.broadcast_in_dim %cst_141, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %554 = stablehlo.multiply %553, %552 : tensor<3xf32>
    %cst_142 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %555 = stablehlo.broadcast_in_dim %cst_142, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %556 = stablehlo.select %453, %555, %554 : tensor<3xi1>, tensor<3xf32>
    %557 = stablehlo.select %453, %554, %555 : tensor<3xi1>, tensor<3xf32>
    %cst_143 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %558 = stablehlo.broadcast_in_dim %cst_143, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %559 = stablehlo.select %486, %558, %556 : tensor<3xi1>, tensor<3xf32>
    %560 = stablehlo.select %486, %556, %558 : tensor<3xi1>, tensor<3xf32>
    %cst_144 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %561 = stablehlo.broadcast_in_dim %cst_144, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %562 = stablehlo.multiply %561, %559 : tensor<3xf32>
    %563 = stablehlo.multiply %562, %548 : tensor<3xf32>
    %564 = stablehlo.negate %560 : tensor<3xf32>
    %cst_145 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %565 = stablehlo.broadcast_in_dim %cst_145, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %566 = stablehlo.multiply %565, %564 : tensor<3xf32>
    %567 = stablehlo.multiply %566, %517 : tensor<3xf32>
    %568 = stablehlo.add %563, %567 : tensor<3xf32>
    %cst_146 = stablehlo.constant dense<1.12837923> : tensor<f32>
    %569 = stablehlo.broadcast_in_dim %cst_146, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %570 = stablehlo.multiply %569, %557 : tensor<3xf32>
    %571 = stablehlo.multiply %570, %484 : tensor<3xf32>
    %cst_147 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %572 = stablehlo.broadcast_in_dim %cst_147, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %573 = stablehlo.select %451, %572, %568 : tensor<3xi1>, tensor<3xf32>
    %574 = stablehlo.select %451, %568, %572 : tensor<3xi1>, tensor<3xf32>
    %575 = stablehlo.negate %573 : tensor<3xf32>
    %576 = stablehlo.add %574, %575 : tensor<3xf32>
    %577 = stablehlo.add %571, %576 : tensor<3xf32>
    %cst_148 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %578 = stablehlo.broadcast_in_dim %cst_148, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %579 = stablehlo.multiply %577, %578 : tensor<3xf32>
    %cst_149 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %580 = stablehlo.broadcast_in_dim %cst_149, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %581 = stablehlo.divide %579, %580 : tensor<3xf32>
    %582 = stablehlo.negate %581 : tensor<3xf32>
    %583 = stablehlo.multiply %arg1, %550 : tensor<3xf32>
    %584 = stablehlo.multiply %550, %441 : tensor<3xf32>
    %cst_150 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %585 = stablehlo.broadcast_in_dim %cst_150, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %586 = stablehlo.multiply %585, %583 : tensor<3xf32>
    %cst_151 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %587 = stablehlo.broadcast_in_dim %cst_151, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %588 = stablehlo.select %335, %587, %586 : tensor<3xi1>, tensor<3xf32>
    %589 = stablehlo.select %335, %586, %587 : tensor<3xi1>, tensor<3xf32>
    %cst_152 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %590 = stablehlo.broadcast_in_dim %cst_152, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %591 = stablehlo.select %371, %590, %588 : tensor<3xi1>, tensor<3xf32>
    %592 = stablehlo.select %371, %588, %590 : tensor<3xi1>, tensor<3xf32>
    %cst_153 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %593 = stablehlo.broadcast_in_dim %cst_153, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %594 = stablehlo.multiply %593, %591 : tensor<3xf32>
    %595 = stablehlo.multiply %594, %437 : tensor<3xf32>
    %596 = stablehlo.negate %592 : tensor<3xf32>
    %cst_154 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %597 = stablehlo.broadcast_in_dim %cst_154, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %598 = stablehlo.multiply %597, %596 : tensor<3xf32>
    %599 = stablehlo.multiply %598, %403 : tensor<3xf32>
    %600 = stablehlo.add %595, %599 : tensor<3xf32>
    %cst_155 = stablehlo.constant dense<1.12837923> : tensor<f32>
    %601 = stablehlo.broadcast_in_dim %cst_155, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %602 = stablehlo.multiply %601, %589 : tensor<3xf32>
    %603 = stablehlo.multiply %602, %367 : tensor<3xf32>
    %cst_156 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %604 = stablehlo.broadcast_in_dim %cst_156, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %605 = stablehlo.select %333, %604, %600 : tensor<3xi1>, tensor<3xf32>
    %606 = stablehlo.select %333, %600, %604 : tensor<3xi1>, tensor<3xf32>
    %607 = stablehlo.negate %605 : tensor<3xf32>
    %608 = stablehlo.add %606, %607 : tensor<3xf32>
    %609 = stablehlo.add %603, %608 : tensor<3xf32>
    %cst_157 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %610 = stablehlo.broadcast_in_dim %cst_157, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %611 = stablehlo.multiply %609, %610 : tensor<3xf32>
    %cst_158 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %612 = stablehlo.broadcast_in_dim %cst_158, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %613 = stablehlo.divide %611, %612 : tensor<3xf32>
    %614 = stablehlo.add %581, %613 : tensor<3xf32>
    %cst_159 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %615 = stablehlo.broadcast_in_dim %cst_159, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %616 = stablehlo.multiply %615, %614 : tensor<3xf32>
    %617 = stablehlo.add %582, %616 : tensor<3xf32>
    %618 = stablehlo.multiply %614, %321 : tensor<3xf32>
    %619 = stablehlo.multiply %618, %317 : tensor<3xf32>
    %620 = stablehlo.negate %619 : tensor<3xf32>
    %621 = stablehlo.divide %614, %316 : tensor<3xf32>
    %622 = stablehlo.add %617, %620 : tensor<3xf32>
    %623 = stablehlo.divide %621, %arg1 : tensor<3xf32>
    %624 = stablehlo.add %584, %623 : tensor<3xf32>
    %625 = stablehlo.multiply %13#3, %622 : tensor<3xf32>
    %626 = stablehlo.multiply %625, %315 : tensor<3xf32>
    return %551, %624, %626 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
  }
  func.func private @_where(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3xi1>, tensor<3xf32>
    return %0 : tensor<3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
