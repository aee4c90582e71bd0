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
//     left = (market_price - jnp.maximum(forward - 1.0, 0.0)) / (
//         forward * jnp.sqrt(maturity)
//     )
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
//         x_next = jnp.where(accepted, trial, 0.5 * (lo_new + new_hi))
//         return x_next, lo_new, new_hi, jnp.abs(x_next - sigma_k), k + 1
//
//     sigma, _, _, _, _ = jax.lax.while_loop(
//         should_continue, advance, (0.5 * (left + upper), left, upper, upper - left, 0)
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
//     return x_star**2 * maturity
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
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<3xf32>
    %12 = stablehlo.subtract %8, %7 : tensor<3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %13:8 = stablehlo.while(%iterArg = %arg2, %iterArg_3 = %arg1, %iterArg_4 = %arg0, %iterArg_5 = %11, %iterArg_6 = %7, %iterArg_7 = %8, %iterArg_8 = %12, %iterArg_9 = %c) : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>
    cond {
      %cst_10 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %16 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %17 = stablehlo.compare GT, %iterArg_8, %16, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %c_11 = stablehlo.constant dense<false> : tensor<i1>
      %18 = stablehlo.reduce(%17 init: %c_11) applies stablehlo.or across dimensions = [0] : (tensor<3xi1>, tensor<i1>) -> tensor<i1>
      %c_12 = stablehlo.constant dense<40> : tensor<i32>
      %19 = stablehlo.compare LT, %iterArg_9, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_13 = stablehlo.constant dense<false> : tensor<i1>
      %20 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i1>) -> tensor<i1>
      %21 = stablehlo.compare NE, %19, %20, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %22 = stablehlo.convert %21 : tensor<i1>
      %23 = stablehlo.and %18, %22 : tensor<i1>
      stablehlo.return %23 : tensor<i1>
    } do {
      %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %16 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %17 = stablehlo.sqrt %iterArg : tensor<3xf32>
      %18 = stablehlo.multiply %iterArg_5, %17 : tensor<3xf32>
      %19 = stablehlo.multiply %16, %17 : tensor<3xf32>
      %20 = stablehlo.log %iterArg_3 : tensor<3xf32>
      %21 = stablehlo.divide %20, %18 : tensor<3xf32>
      %22 = stablehlo.negate %19 : tensor<3xf32>
      %23 = stablehlo.multiply %22, %20 : tensor<3xf32>
      %24 = stablehlo.multiply %18, %18 : tensor<3xf32>
      %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %25 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %26 = stablehlo.divide %25, %24 : tensor<3xf32>
      %27 = stablehlo.multiply %23, %26 : tensor<3xf32>
      %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %28 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %29 = stablehlo.multiply %28, %18 : tensor<3xf32>
      %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %30 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %31 = stablehlo.multiply %30, %19 : tensor<3xf32>
      %32 = stablehlo.add %21, %29 : tensor<3xf32>
      %33 = stablehlo.add %27, %31 : tensor<3xf32>
      %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %34 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %35 = stablehlo.subtract %32, %34 : tensor<3xf32>
      %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %36 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %37 = stablehlo.divide %35, %36 : tensor<3xf32>
      %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %38 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %39 = stablehlo.divide %33, %38 : tensor<3xf32>
      %cst_17 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %40 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %41 = stablehlo.multiply %37, %40 : tensor<3xf32>
      %cst_18 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %42 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %43 = stablehlo.multiply %39, %42 : tensor<3xf32>
      %44 = stablehlo.abs %41 : tensor<3xf32>
      %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %45 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %46 = stablehlo.compare GE, %41, %45, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %47 = stablehlo.negate %43 : tensor<3xf32>
      %48 = stablehlo.select %46, %43, %47 : tensor<3xi1>, tensor<3xf32>
      %cst_20 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %49 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %50 = stablehlo.compare LT, %44, %49, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %51 = chlo.erf %41 : tensor<3xf32> -> tensor<3xf32>
      %52 = stablehlo.abs %41 : tensor<3xf32>
      %cst_21 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %53 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %54 = stablehlo.minimum %52, %53 : tensor<3xf32>
      %55 = stablehlo.bitcast_convert %54 : (tensor<3xf32>) -> tensor<3xui32>
      %c_22 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %56 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %57 = stablehlo.and %55, %56 : tensor<3xui32>
      %58 = stablehlo.bitcast_convert %57 : (tensor<3xui32>) -> tensor<3xf32>
      %59 = stablehlo.subtract %54, %58 : tensor<3xf32>
      %60 = stablehlo.multiply %58, %58 : tensor<3xf32>
      %61 = stablehlo.add %54, %58 : tensor<3xf32>
      %62 = stablehlo.multiply %59, %61 : tensor<3xf32>
      %63 = stablehlo.negate %60 : tensor<3xf32>
      %64 = stablehlo.exponential %63 : tensor<3xf32>
      %65 = stablehlo.exponential %63 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %66 = stablehlo.negate %62 : tensor<3xf32>
      %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_24 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_25 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_26 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_27 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %67 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %68 = stablehlo.multiply %67, %66 : tensor<3xf32>
      %69 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %70 = stablehlo.add %68, %69 : tensor<3xf32>
      %71 = stablehlo.multiply %70, %66 : tensor<3xf32>
      %72 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %73 = stablehlo.add %71, %72 : tensor<3xf32>
      %74 = stablehlo.multiply %73, %66 : tensor<3xf32>
      %75 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %76 = stablehlo.add %74, %75 : tensor<3xf32>
      %77 = stablehlo.multiply %76, %66 : tensor<3xf32>
      %78 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %79 = stablehlo.add %77, %78 : tensor<3xf32>
      %80 = stablehlo.multiply %66, %79 : tensor<3xf32>
      %81 = stablehlo.multiply %65, %80 : tensor<3xf32>
      %82 = stablehlo.add %65, %81 : tensor<3xf32>
      %83 = stablehlo.multiply %43, %82 : tensor<3xf32>
      %cst_28 = stablehlo.constant dense<1.12837923> : tensor<f32>
      %84 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %85 = stablehlo.multiply %84, %83 : tensor<3xf32>
      %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %86 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %87 = stablehlo.add %86, %51 : tensor<3xf32>
      %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %88 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %89 = stablehlo.compare GT, %41, %88, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %90 = chlo.erfc %44 : tensor<3xf32> -> tensor<3xf32>
      %91 = stablehlo.abs %44 : tensor<3xf32>
      %cst_31 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %92 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %93 = stablehlo.minimum %91, %92 : tensor<3xf32>
      %94 = stablehlo.bitcast_convert %93 : (tensor<3xf32>) -> tensor<3xui32>
      %c_32 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %95 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %96 = stablehlo.and %94, %95 : tensor<3xui32>
      %97 = stablehlo.bitcast_convert %96 : (tensor<3xui32>) -> tensor<3xf32>
      %98 = stablehlo.subtract %93, %97 : tensor<3xf32>
      %99 = stablehlo.multiply %97, %97 : tensor<3xf32>
      %100 = stablehlo.add %93, %97 : tensor<3xf32>
      %101 = stablehlo.multiply %98, %100 : tensor<3xf32>
      %102 = stablehlo.negate %99 : tensor<3xf32>
      %103 = stablehlo.exponential %102 : tensor<3xf32>
      %104 = stablehlo.exponential %102 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %105 = stablehlo.negate %101 : tensor<3xf32>
      %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_34 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_35 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_36 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_37 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %106 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %107 = stablehlo.multiply %106, %105 : tensor<3xf32>
      %108 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %109 = stablehlo.add %107, %108 : tensor<3xf32>
      %110 = stablehlo.multiply %109, %105 : tensor<3xf32>
      %111 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %112 = stablehlo.add %110, %111 : tensor<3xf32>
      %113 = stablehlo.multiply %112, %105 : tensor<3xf32>
      %114 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %115 = stablehlo.add %113, %114 : tensor<3xf32>
      %116 = stablehlo.multiply %115, %105 : tensor<3xf32>
      %117 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %118 = stablehlo.add %116, %117 : tensor<3xf32>
      %119 = stablehlo.multiply %105, %118 : tensor<3xf32>
      %120 = stablehlo.multiply %104, %119 : tensor<3xf32>
      %121 = stablehlo.add %104, %120 : tensor<3xf32>
      %122 = stablehlo.multiply %48, %121 : tensor<3xf32>
      %cst_38 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %123 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %124 = stablehlo.multiply %123, %122 : tensor<3xf32>
      %cst_39 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %125 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %126 = stablehlo.subtract %125, %90 : tensor<3xf32>
      %127 = stablehlo.negate %124 : tensor<3xf32>
      %128 = chlo.erfc %44 : tensor<3xf32> -> tensor<3xf32>
      %129 = stablehlo.abs %44 : tensor<3xf32>
      %cst_40 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %130 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %131 = stablehlo.minimum %129, %130 : tensor<3xf32>
      %132 = stablehlo.bitcast_convert %131 : (tensor<3xf32>) -> tensor<3xui32>
      %c_41 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %133 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %134 = stablehlo.and %132, %133 : tensor<3xui32>
      %135 = stablehlo.bitcast_convert %134 : (tensor<3xui32>) -> tensor<3xf32>
      %136 = stablehlo.subtract %131, %135 : tensor<3xf32>
      %137 = stablehlo.multiply %135, %135 : tensor<3xf32>
      %138 = stablehlo.add %131, %135 : tensor<3xf32>
      %139 = stablehlo.multiply %136, %138 : tensor<3xf32>
      %140 = stablehlo.negate %137 : tensor<3xf32>
      %141 = stablehlo.exponential %140 : tensor<3xf32>
      %142 = stablehlo.exponential %140 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %143 = stablehlo.negate %139 : tensor<3xf32>
      %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_43 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_44 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_45 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_46 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %144 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %145 = stablehlo.multiply %144, %143 : tensor<3xf32>
      %146 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %147 = stablehlo.add %145, %146 : tensor<3xf32>
      %148 = stablehlo.multiply %147, %143 : tensor<3xf32>
      %149 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %150 = stablehlo.add %148, %149 : tensor<3xf32>
      %151 = stablehlo.multiply %150, %143 : tensor<3xf32>
      %152 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %153 = stablehlo.add %151, %152 : tensor<3xf32>
      %154 = stablehlo.multiply %153, %143 : tensor<3xf32>
      %155 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %156 = stablehlo.add %154, %155 : tensor<3xf32>
      %157 = stablehlo.multiply %143, %156 : tensor<3xf32>
      %158 = stablehlo.multiply %142, %157 : tensor<3xf32>
      %159 = stablehlo.add %142, %158 : tensor<3xf32>
      %160 = stablehlo.multiply %48, %159 : tensor<3xf32>
      %cst_47 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %161 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %162 = stablehlo.multiply %161, %160 : tensor<3xf32>
      %163 = stablehlo.select %89, %126, %128 : tensor<3xi1>, tensor<3xf32>
      %164 = stablehlo.select %89, %127, %162 : tensor<3xi1>, tensor<3xf32>
      %165 = stablehlo.select %50, %87, %163 : tensor<3xi1>, tensor<3xf32>
      %166 = stablehlo.select %50, %85, %164 : tensor<3xi1>, tensor<3xf32>
      %cst_48 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %167 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %168 = stablehlo.multiply %167, %165 : tensor<3xf32>
      %cst_49 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %169 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %170 = stablehlo.multiply %169, %166 : tensor<3xf32>
      %171 = stablehlo.multiply %iterArg_3, %168 : tensor<3xf32>
      %172 = stablehlo.multiply %iterArg_3, %170 : tensor<3xf32>
      %173 = stablehlo.subtract %32, %18 : tensor<3xf32>
      %174 = stablehlo.subtract %33, %19 : tensor<3xf32>
      %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %175 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %176 = stablehlo.subtract %173, %175 : tensor<3xf32>
      %cst_51 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %177 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %178 = stablehlo.divide %176, %177 : tensor<3xf32>
      %cst_52 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %179 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %180 = stablehlo.divide %174, %179 : tensor<3xf32>
      %cst_53 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %181 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %182 = stablehlo.multiply %178, %181 : tensor<3xf32>
      %cst_54 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %183 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %184 = stablehlo.multiply %180, %183 : tensor<3xf32>
      %185 = stablehlo.abs %182 : tensor<3xf32>
      %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %186 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %187 = stablehlo.compare GE, %182, %186, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %188 = stablehlo.negate %184 : tensor<3xf32>
      %189 = stablehlo.select %187, %184, %188 : tensor<3xi1>, tensor<3xf32>
      %cst_56 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %190 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %191 = stablehlo.compare LT, %185, %190, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %192 = chlo.erf %182 : tensor<3xf32> -> tensor<3xf32>
      %193 = stablehlo.abs %182 : tensor<3xf32>
      %cst_57 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %194 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %195 = stablehlo.minimum %193, %194 : tensor<3xf32>
      %196 = stablehlo.bitcast_convert %195 : (tensor<3xf32>) -> tensor<3xui32>
      %c_58 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %197 = stablehlo.broadcast_in_dim %c_58, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %198 = stablehlo.and %196, %197 : tensor<3xui32>
      %199 = stablehlo.bitcast_convert %198 : (tensor<3xui32>) -> tensor<3xf32>
      %200 = stablehlo.subtract %195, %199 : tensor<3xf32>
      %201 = stablehlo.multiply %199, %199 : tensor<3xf32>
      %202 = stablehlo.add %195, %199 : tensor<3xf32>
      %203 = stablehlo.multiply %200, %202 : tensor<3xf32>
      %204 = stablehlo.negate %201 : tensor<3xf32>
      %205 = stablehlo.exponential %204 : tensor<3xf32>
      %206 = stablehlo.exponential %204 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %207 = stablehlo.negate %203 : tensor<3xf32>
      %cst_59 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_60 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_61 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_62 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_63 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %208 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %209 = stablehlo.multiply %208, %207 : tensor<3xf32>
      %210 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %211 = stablehlo.add %209, %210 : tensor<3xf32>
      %212 = stablehlo.multiply %211, %207 : tensor<3xf32>
      %213 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %214 = stablehlo.add %212, %213 : tensor<3xf32>
      %215 = stablehlo.multiply %214, %207 : tensor<3xf32>
      %216 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %217 = stablehlo.add %215, %216 : tensor<3xf32>
      %218 = stablehlo.multiply %217, %207 : tensor<3xf32>
      %219 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %220 = stablehlo.add %218, %219 : tensor<3xf32>
      %221 = stablehlo.multiply %207, %220 : tensor<3xf32>
      %222 = stablehlo.multiply %206, %221 : tensor<3xf32>
      %223 = stablehlo.add %206, %222 : tensor<3xf32>
      %224 = stablehlo.multiply %184, %223 : tensor<3xf32>
      %cst_64 = stablehlo.constant dense<1.12837923> : tensor<f32>
      %225 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %226 = stablehlo.multiply %225, %224 : tensor<3xf32>
      %cst_65 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %227 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %228 = stablehlo.add %227, %192 : tensor<3xf32>
      %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %229 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %230 = stablehlo.compare GT, %182, %229, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %231 = chlo.erfc %185 : tensor<3xf32> -> tensor<3xf32>
      %232 = stablehlo.abs %185 : tensor<3xf32>
      %cst_67 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %233 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %234 = stablehlo.minimum %232, %233 : tensor<3xf32>
      %235 = stablehlo.bitcast_convert %234 : (tensor<3xf32>) -> tensor<3xui32>
      %c_68 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %236 = stablehlo.broadcast_in_dim %c_68, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %237 = stablehlo.and %235, %236 : tensor<3xui32>
      %238 = stablehlo.bitcast_convert %237 : (tensor<3xui32>) -> tensor<3xf32>
      %239 = stablehlo.subtract %234, %238 : tensor<3xf32>
      %240 = stablehlo.multiply %238, %238 : tensor<3xf32>
      %241 = stablehlo.add %234, %238 : tensor<3xf32>
      %242 = stablehlo.multiply %239, %241 : tensor<3xf32>
      %243 = stablehlo.negate %240 : tensor<3xf32>
      %244 = stablehlo.exponential %243 : tensor<3xf32>
      %245 = stablehlo.exponential %243 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %246 = stablehlo.negate %242 : tensor<3xf32>
      %cst_69 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_70 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_71 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_72 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_73 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %247 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %248 = stablehlo.multiply %247, %246 : tensor<3xf32>
      %249 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %250 = stablehlo.add %248, %249 : tensor<3xf32>
      %251 = stablehlo.multiply %250, %246 : tensor<3xf32>
      %252 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %253 = stablehlo.add %251, %252 : tensor<3xf32>
      %254 = stablehlo.multiply %253, %246 : tensor<3xf32>
      %255 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %256 = stablehlo.add %254, %255 : tensor<3xf32>
      %257 = stablehlo.multiply %256, %246 : tensor<3xf32>
      %258 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %259 = stablehlo.add %257, %258 : tensor<3xf32>
      %260 = stablehlo.multiply %246, %259 : tensor<3xf32>
      %261 = stablehlo.multiply %245, %260 : tensor<3xf32>
      %262 = stablehlo.add %245, %261 : tensor<3xf32>
      %263 = stablehlo.multiply %189, %262 : tensor<3xf32>
      %cst_74 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %264 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %265 = stablehlo.multiply %264, %263 : tensor<3xf32>
      %cst_75 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %266 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %267 = stablehlo.subtract %266, %231 : tensor<3xf32>
      %268 = stablehlo.negate %265 : tensor<3xf32>
      %269 = chlo.erfc %185 : tensor<3xf32> -> tensor<3xf32>
      %270 = stablehlo.abs %185 : tensor<3xf32>
      %cst_76 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %271 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %272 = stablehlo.minimum %270, %271 : tensor<3xf32>
      %273 = stablehlo.bitcast_convert %272 : (tensor<3xf32>) -> tensor<3xui32>
      %c_77 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %274 = stablehlo.broadcast_in_dim %c_77, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %275 = stablehlo.and %273, %274 : tensor<3xui32>
      %276 = stablehlo.bitcast_convert %275 : (tensor<3xui32>) -> tensor<3xf32>
      %277 = stablehlo.subtract %272, %276 : tensor<3xf32>
      %278 = stablehlo.multiply %276, %276 : tensor<3xf32>
      %279 = stablehlo.add %272, %276 : tensor<3xf32>
      %280 = stablehlo.multiply %277, %279 : tensor<3xf32>
      %281 = stablehlo.negate %278 : tensor<3xf32>
      %282 = stablehlo.exponential %281 : tensor<3xf32>
      %283 = stablehlo.exponential %281 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %284 = stablehlo.negate %280 : tensor<3xf32>
      %cst_78 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_79 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_80 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_81 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_82 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %285 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %286 = stablehlo.multiply %285, %284 : tensor<3xf32>
      %287 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %288 = stablehlo.add %286, %287 : tensor<3xf32>
      %289 = stablehlo.multiply %288, %284 : tensor<3xf32>
      %290 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %291 = stablehlo.add %289, %290 : tensor<3xf32>
      %292 = stablehlo.multiply %291, %284 : tensor<3xf32>
      %293 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %294 = stablehlo.add %292, %293 : tensor<3xf32>
      %295 = stablehlo.multiply %294, %284 : tensor<3xf32>
      %296 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %297 = stablehlo.add %295, %296 : tensor<3xf32>
      %298 = stablehlo.multiply %284, %297 : tensor<3xf32>
      %299 = stablehlo.multiply %283, %298 : tensor<3xf32>
      %300 = stablehlo.add %283, %299 : tensor<3xf32>
      %301 = stablehlo.multiply %189, %300 : tensor<3xf32>
      %cst_83 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %302 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %303 = stablehlo.multiply %302, %301 : tensor<3xf32>
      %304 = stablehlo.select %230, %267, %269 : tensor<3xi1>, tensor<3xf32>
      %305 = stablehlo.select %230, %268, %303 : tensor<3xi1>, tensor<3xf32>
      %306 = stablehlo.select %191, %228, %304 : tensor<3xi1>, tensor<3xf32>
      %307 = stablehlo.select %191, %226, %305 : tensor<3xi1>, tensor<3xf32>
      %cst_84 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %308 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %309 = stablehlo.multiply %308, %306 : tensor<3xf32>
      %cst_85 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %310 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %311 = stablehlo.multiply %310, %307 : tensor<3xf32>
      %312 = stablehlo.subtract %171, %309 : tensor<3xf32>
      %313 = stablehlo.subtract %172, %311 : tensor<3xf32>
      %314 = stablehlo.subtract %312, %iterArg_4 : tensor<3xf32>
      %cst_86 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %315 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %316 = stablehlo.compare LT, %314, %315, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %317 = func.call @_where(%316, %iterArg_5, %iterArg_6) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
      %318 = func.call @_where(%316, %iterArg_7, %iterArg_5) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
      %319 = stablehlo.divide %314, %313 : tensor<3xf32>
      %320 = stablehlo.subtract %iterArg_5, %319 : tensor<3xf32>
      %321 = stablehlo.compare GE, %320, %317, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %322 = stablehlo.compare LE, %320, %318, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %323 = stablehlo.and %321, %322 : tensor<3xi1>
      %324 = stablehlo.is_finite %320 : (tensor<3xf32>) -> tensor<3xi1>
      %325 = stablehlo.and %323, %324 : tensor<3xi1>
      %326 = stablehlo.add %317, %318 : tensor<3xf32>
      %cst_87 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %327 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %328 = stablehlo.multiply %327, %326 : tensor<3xf32>
      %329 = func.call @_where(%325, %320, %328) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
      %330 = stablehlo.subtract %329, %iterArg_5 : tensor<3xf32>
      %331 = stablehlo.abs %330 : tensor<3xf32>
      %c_88 = stablehlo.constant dense<1> : tensor<i32>
      %332 = stablehlo.add %iterArg_9, %c_88 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %iterArg_4, %329, %317, %318, %331, %332 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>
    }
    %14 = stablehlo.multiply %13#3, %13#3 : tensor<3xf32>
    %15 = stablehlo.multiply %14, %arg2 : tensor<3xf32>
    return %15 : tensor<3xf32>
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
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<3xf32>
    %12 = stablehlo.subtract %8, %7 : tensor<3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %13:8 = stablehlo.while(%iterArg = %arg2, %iterArg_160 = %arg1, %iterArg_161 = %arg0, %iterArg_162 = %11, %iterArg_163 = %7, %iterArg_164 = %8, %iterArg_165 = %12, %iterArg_166 = %c) : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>
    cond {
      %cst_167 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %630 = stablehlo.broadcast_in_dim %cst_167, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %631 = stablehlo.compare GT, %iterArg_165, %630, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %c_168 = stablehlo.constant dense<false> : tensor<i1>
      %632 = stablehlo.reduce(%631 init: %c_168) applies stablehlo.or across dimensions = [0] : (tensor<3xi1>, tensor<i1>) -> tensor<i1>
      %c_169 = stablehlo.constant dense<40> : tensor<i32>
      %633 = stablehlo.compare LT, %iterArg_166, %c_169, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_170 = stablehlo.constant dense<false> : tensor<i1>
      %634 = stablehlo.broadcast_in_dim %c_170, dims = [] : (tensor<i1>) -> tensor<i1>
      %635 = stablehlo.compare NE, %633, %634, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %636 = stablehlo.convert %635 : tensor<i1>
      %637 = stablehlo.and %632, %636 : tensor<i1>
      stablehlo.return %637 : tensor<i1>
    } do {
      %cst_167 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %630 = stablehlo.broadcast_in_dim %cst_167, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %631 = stablehlo.sqrt %iterArg : tensor<3xf32>
      %632 = stablehlo.multiply %iterArg_162, %631 : tensor<3xf32>
      %633 = stablehlo.multiply %630, %631 : tensor<3xf32>
      %634 = stablehlo.log %iterArg_160 : tensor<3xf32>
      %635 = stablehlo.divide %634, %632 : tensor<3xf32>
      %636 = stablehlo.negate %633 : tensor<3xf32>
      %637 = stablehlo.multiply %636, %634 : tensor<3xf32>
      %638 = stablehlo.multiply %632, %632 : tensor<3xf32>
      %cst_168 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %639 = stablehlo.broadcast_in_dim %cst_168, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %640 = stablehlo.divide %639, %638 : tensor<3xf32>
      %641 = stablehlo.multiply %637, %640 : tensor<3xf32>
      %cst_169 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %642 = stablehlo.broadcast_in_dim %cst_169, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %643 = stablehlo.multiply %642, %632 : tensor<3xf32>
      %cst_170 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %644 = stablehlo.broadcast_in_dim %cst_170, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %645 = stablehlo.multiply %644, %633 : tensor<3xf32>
      %646 = stablehlo.add %635, %643 : tensor<3xf32>
      %647 = stablehlo.add %641, %645 : tensor<3xf32>
      %cst_171 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %648 = stablehlo.broadcast_in_dim %cst_171, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %649 = stablehlo.subtract %646, %648 : tensor<3xf32>
      %cst_172 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %650 = stablehlo.broadcast_in_dim %cst_172, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %651 = stablehlo.divide %649, %650 : tensor<3xf32>
      %cst_173 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %652 = stablehlo.broadcast_in_dim %cst_173, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %653 = stablehlo.divide %647, %652 : tensor<3xf32>
      %cst_174 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %654 = stablehlo.broadcast_in_dim %cst_174, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %655 = stablehlo.multiply %651, %654 : tensor<3xf32>
      %cst_175 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %656 = stablehlo.broadcast_in_dim %cst_175, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %657 = stablehlo.multiply %653, %656 : tensor<3xf32>
      %658 = stablehlo.abs %655 : tensor<3xf32>
      %cst_176 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %659 = stablehlo.broadcast_in_dim %cst_176, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %660 = stablehlo.compare GE, %655, %659, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %661 = stablehlo.negate %657 : tensor<3xf32>
      %662 = stablehlo.select %660, %657, %661 : tensor<3xi1>, tensor<3xf32>
      %cst_177 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %663 = stablehlo.broadcast_in_dim %cst_177, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %664 = stablehlo.compare LT, %658, %663, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %665 = chlo.erf %655 : tensor<3xf32> -> tensor<3xf32>
      %666 = stablehlo.abs %655 : tensor<3xf32>
      %cst_178 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %667 = stablehlo.broadcast_in_dim %cst_178, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %668 = stablehlo.minimum %666, %667 : tensor<3xf32>
      %669 = stablehlo.bitcast_convert %668 : (tensor<3xf32>) -> tensor<3xui32>
      %c_179 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %670 = stablehlo.broadcast_in_dim %c_179, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %671 = stablehlo.and %669, %670 : tensor<3xui32>
      %672 = stablehlo.bitcast_convert %671 : (tensor<3xui32>) -> tensor<3xf32>
      %673 = stablehlo.subtract %668, %672 : tensor<3xf32>
      %674 = stablehlo.multiply %672, %672 : tensor<3xf32>
      %675 = stablehlo.add %668, %672 : tensor<3xf32>
      %676 = stablehlo.multiply %673, %675 : tensor<3xf32>
      %677 = stablehlo.negate %674 : tensor<3xf32>
      %678 = stablehlo.exponential %677 : tensor<3xf32>
      %679 = stablehlo.exponential %677 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %680 = stablehlo.negate %676 : tensor<3xf32>
      %cst_180 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_181 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_182 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_183 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_184 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %681 = stablehlo.broadcast_in_dim %cst_184, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %682 = stablehlo.multiply %681, %680 : tensor<3xf32>
      %683 = stablehlo.broadcast_in_dim %cst_183, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %684 = stablehlo.add %682, %683 : tensor<3xf32>
      %685 = stablehlo.multiply %684, %680 : tensor<3xf32>
      %686 = stablehlo.broadcast_in_dim %cst_182, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %687 = stablehlo.add %685, %686 : tensor<3xf32>
      %688 = stablehlo.multiply %687, %680 : tensor<3xf32>
      %689 = stablehlo.broadcast_in_dim %cst_181, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %690 = stablehlo.add %688, %689 : tensor<3xf32>
      %691 = stablehlo.multiply %690, %680 : tensor<3xf32>
      %692 = stablehlo.broadcast_in_dim %cst_180, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %693 = stablehlo.add %691, %692 : tensor<3xf32>
      %694 = stablehlo.multiply %680, %693 : tensor<3xf32>
      %695 = stablehlo.multiply %679, %694 : tensor<3xf32>
      %696 = stablehlo.add %679, %695 : tensor<3xf32>
      %697 = stablehlo.multiply %657, %696 : tensor<3xf32>
      %cst_185 = stablehlo.constant dense<1.12837923> : tensor<f32>
      %698 = stablehlo.broadcast_in_dim %cst_185, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %699 = stablehlo.multiply %698, %697 : tensor<3xf32>
      %cst_186 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %700 = stablehlo.broadcast_in_dim %cst_186, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %701 = stablehlo.add %700, %665 : tensor<3xf32>
      %cst_187 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %702 = stablehlo.broadcast_in_dim %cst_187, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %703 = stablehlo.compare GT, %655, %702, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %704 = chlo.erfc %658 : tensor<3xf32> -> tensor<3xf32>
      %705 = stablehlo.abs %658 : tensor<3xf32>
      %cst_188 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %706 = stablehlo.broadcast_in_dim %cst_188, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %707 = stablehlo.minimum %705, %706 : tensor<3xf32>
      %708 = stablehlo.bitcast_convert %707 : (tensor<3xf32>) -> tensor<3xui32>
      %c_189 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %709 = stablehlo.broadcast_in_dim %c_189, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %710 = stablehlo.and %708, %709 : tensor<3xui32>
      %711 = stablehlo.bitcast_convert %710 : (tensor<3xui32>) -> tensor<3xf32>
      %712 = stablehlo.subtract %707, %711 : tensor<3xf32>
      %713 = stablehlo.multiply %711, %711 : tensor<3xf32>
      %714 = stablehlo.add %707, %711 : tensor<3xf32>
      %715 = stablehlo.multiply %712, %714 : tensor<3xf32>
      %716 = stablehlo.negate %713 : tensor<3xf32>
      %717 = stablehlo.exponential %716 : tensor<3xf32>
      %718 = stablehlo.exponential %716 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %719 = stablehlo.negate %715 : tensor<3xf32>
      %cst_190 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_191 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_192 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_193 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_194 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %720 = stablehlo.broadcast_in_dim %cst_194, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %721 = stablehlo.multiply %720, %719 : tensor<3xf32>
      %722 = stablehlo.broadcast_in_dim %cst_193, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %723 = stablehlo.add %721, %722 : tensor<3xf32>
      %724 = stablehlo.multiply %723, %719 : tensor<3xf32>
      %725 = stablehlo.broadcast_in_dim %cst_192, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %726 = stablehlo.add %724, %725 : tensor<3xf32>
      %727 = stablehlo.multiply %726, %719 : tensor<3xf32>
      %728 = stablehlo.broadcast_in_dim %cst_191, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %729 = stablehlo.add %727, %728 : tensor<3xf32>
      %730 = stablehlo.multiply %729, %719 : tensor<3xf32>
      %731 = stablehlo.broadcast_in_dim %cst_190, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %732 = stablehlo.add %730, %731 : tensor<3xf32>
      %733 = stablehlo.multiply %719, %732 : tensor<3xf32>
      %734 = stablehlo.multiply %718, %733 : tensor<3xf32>
      %735 = stablehlo.add %718, %734 : tensor<3xf32>
      %736 = stablehlo.multiply %662, %735 : tensor<3xf32>
      %cst_195 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %737 = stablehlo.broadcast_in_dim %cst_195, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %738 = stablehlo.multiply %737, %736 : tensor<3xf32>
      %cst_196 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %739 = stablehlo.broadcast_in_dim %cst_196, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %740 = stablehlo.subtract %739, %704 : tensor<3xf32>
      %741 = stablehlo.negate %738 : tensor<3xf32>
      %742 = chlo.erfc %658 : tensor<3xf32> -> tensor<3xf32>
      %743 = stablehlo.abs %658 : tensor<3xf32>
      %cst_197 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %744 = stablehlo.broadcast_in_dim %cst_197, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %745 = stablehlo.minimum %743, %744 : tensor<3xf32>
      %746 = stablehlo.bitcast_convert %745 : (tensor<3xf32>) -> tensor<3xui32>
      %c_198 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %747 = stablehlo.broadcast_in_dim %c_198, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %748 = stablehlo.and %746, %747 : tensor<3xui32>
      %749 = stablehlo.bitcast_convert %748 : (tensor<3xui32>) -> tensor<3xf32>
      %750 = stablehlo.subtract %745, %749 : tensor<3xf32>
      %751 = stablehlo.multiply %749, %749 : tensor<3xf32>
      %752 = stablehlo.add %745, %749 : tensor<3xf32>
      %753 = stablehlo.multiply %750, %752 : tensor<3xf32>
      %754 = stablehlo.negate %751 : tensor<3xf32>
      %755 = stablehlo.exponential %754 : tensor<3xf32>
      %756 = stablehlo.exponential %754 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %757 = stablehlo.negate %753 : tensor<3xf32>
      %cst_199 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_200 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_201 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_202 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_203 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %758 = stablehlo.broadcast_in_dim %cst_203, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %759 = stablehlo.multiply %758, %757 : tensor<3xf32>
      %760 = stablehlo.broadcast_in_dim %cst_202, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %761 = stablehlo.add %759, %760 : tensor<3xf32>
      %762 = stablehlo.multiply %761, %757 : tensor<3xf32>
      %763 = stablehlo.broadcast_in_dim %cst_201, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %764 = stablehlo.add %762, %763 : tensor<3xf32>
      %765 = stablehlo.multiply %764, %757 : tensor<3xf32>
      %766 = stablehlo.broadcast_in_dim %cst_200, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %767 = stablehlo.add %765, %766 : tensor<3xf32>
      %768 = stablehlo.multiply %767, %757 : tensor<3xf32>
      %769 = stablehlo.broadcast_in_dim %cst_199, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %770 = stablehlo.add %768, %769 : tensor<3xf32>
      %771 = stablehlo.multiply %757, %770 : tensor<3xf32>
      %772 = stablehlo.multiply %756, %771 : tensor<3xf32>
      %773 = stablehlo.add %756, %772 : tensor<3xf32>
      %774 = stablehlo.multiply %662, %773 : tensor<3xf32>
      %cst_204 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %775 = stablehlo.broadcast_in_dim %cst_204, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %776 = stablehlo.multiply %775, %774 : tensor<3xf32>
      %777 = stablehlo.select %703, %740, %742 : tensor<3xi1>, tensor<3xf32>
      %778 = stablehlo.select %703, %741, %776 : tensor<3xi1>, tensor<3xf32>
      %779 = stablehlo.select %664, %701, %777 : tensor<3xi1>, tensor<3xf32>
      %780 = stablehlo.select %664, %699, %778 : tensor<3xi1>, tensor<3xf32>
      %cst_205 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %781 = stablehlo.broadcast_in_dim %cst_205, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %782 = stablehlo.multiply %781, %779 : tensor<3xf32>
      %cst_206 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %783 = stablehlo.broadcast_in_dim %cst_206, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %784 = stablehlo.multiply %783, %780 : tensor<3xf32>
      %785 = stablehlo.multiply %iterArg_160, %782 : tensor<3xf32>
      %786 = stablehlo.multiply %iterArg_160, %784 : tensor<3xf32>
      %787 = stablehlo.subtract %646, %632 : tensor<3xf32>
      %788 = stablehlo.subtract %647, %633 : tensor<3xf32>
      %cst_207 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %789 = stablehlo.broadcast_in_dim %cst_207, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %790 = stablehlo.subtract %787, %789 : tensor<3xf32>
      %cst_208 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %791 = stablehlo.broadcast_in_dim %cst_208, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %792 = stablehlo.divide %790, %791 : tensor<3xf32>
      %cst_209 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %793 = stablehlo.broadcast_in_dim %cst_209, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %794 = stablehlo.divide %788, %793 : tensor<3xf32>
      %cst_210 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %795 = stablehlo.broadcast_in_dim %cst_210, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %796 = stablehlo.multiply %792, %795 : tensor<3xf32>
      %cst_211 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %797 = stablehlo.broadcast_in_dim %cst_211, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %798 = stablehlo.multiply %794, %797 : tensor<3xf32>
      %799 = stablehlo.abs %796 : tensor<3xf32>
      %cst_212 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %800 = stablehlo.broadcast_in_dim %cst_212, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %801 = stablehlo.compare GE, %796, %800, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %802 = stablehlo.negate %798 : tensor<3xf32>
      %803 = stablehlo.select %801, %798, %802 : tensor<3xi1>, tensor<3xf32>
      %cst_213 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %804 = stablehlo.broadcast_in_dim %cst_213, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %805 = stablehlo.compare LT, %799, %804, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %806 = chlo.erf %796 : tensor<3xf32> -> tensor<3xf32>
      %807 = stablehlo.abs %796 : tensor<3xf32>
      %cst_214 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %808 = stablehlo.broadcast_in_dim %cst_214, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %809 = stablehlo.minimum %807, %808 : tensor<3xf32>
      %810 = stablehlo.bitcast_convert %809 : (tensor<3xf32>) -> tensor<3xui32>
      %c_215 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %811 = stablehlo.broadcast_in_dim %c_215, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %812 = stablehlo.and %810, %811 : tensor<3xui32>
      %813 = stablehlo.bitcast_convert %812 : (tensor<3xui32>) -> tensor<3xf32>
      %814 = stablehlo.subtract %809, %813 : tensor<3xf32>
      %815 = stablehlo.multiply %813, %813 : tensor<3xf32>
      %816 = stablehlo.add %809, %813 : tensor<3xf32>
      %817 = stablehlo.multiply %814, %816 : tensor<3xf32>
      %818 = stablehlo.negate %815 : tensor<3xf32>
      %819 = stablehlo.exponential %818 : tensor<3xf32>
      %820 = stablehlo.exponential %818 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %821 = stablehlo.negate %817 : tensor<3xf32>
      %cst_216 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_217 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_218 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_219 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_220 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %822 = stablehlo.broadcast_in_dim %cst_220, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %823 = stablehlo.multiply %822, %821 : tensor<3xf32>
      %824 = stablehlo.broadcast_in_dim %cst_219, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %825 = stablehlo.add %823, %824 : tensor<3xf32>
      %826 = stablehlo.multiply %825, %821 : tensor<3xf32>
      %827 = stablehlo.broadcast_in_dim %cst_218, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %828 = stablehlo.add %826, %827 : tensor<3xf32>
      %829 = stablehlo.multiply %828, %821 : tensor<3xf32>
      %830 = stablehlo.broadcast_in_dim %cst_217, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %831 = stablehlo.add %829, %830 : tensor<3xf32>
      %832 = stablehlo.multiply %831, %821 : tensor<3xf32>
      %833 = stablehlo.broadcast_in_dim %cst_216, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %834 = stablehlo.add %832, %833 : tensor<3xf32>
      %835 = stablehlo.multiply %821, %834 : tensor<3xf32>
      %836 = stablehlo.multiply %820, %835 : tensor<3xf32>
      %837 = stablehlo.add %820, %836 : tensor<3xf32>
      %838 = stablehlo.multiply %798, %837 : tensor<3xf32>
      %cst_221 = stablehlo.constant dense<1.12837923> : tensor<f32>
      %839 = stablehlo.broadcast_in_dim %cst_221, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %840 = stablehlo.multiply %839, %838 : tensor<3xf32>
      %cst_222 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %841 = stablehlo.broadcast_in_dim %cst_222, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %842 = stablehlo.add %841, %806 : tensor<3xf32>
      %cst_223 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %843 = stablehlo.broadcast_in_dim %cst_223, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %844 = stablehlo.compare GT, %796, %843, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %845 = chlo.erfc %799 : tensor<3xf32> -> tensor<3xf32>
      %846 = stablehlo.abs %799 : tensor<3xf32>
      %cst_224 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %847 = stablehlo.broadcast_in_dim %cst_224, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %848 = stablehlo.minimum %846, %847 : tensor<3xf32>
      %849 = stablehlo.bitcast_convert %848 : (tensor<3xf32>) -> tensor<3xui32>
      %c_225 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %850 = stablehlo.broadcast_in_dim %c_225, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %851 = stablehlo.and %849, %850 : tensor<3xui32>
      %852 = stablehlo.bitcast_convert %851 : (tensor<3xui32>) -> tensor<3xf32>
      %853 = stablehlo.subtract %848, %852 : tensor<3xf32>
      %854 = stablehlo.multiply %852, %852 : tensor<3xf32>
      %855 = stablehlo.add %848, %852 : tensor<3xf32>
      %856 = stablehlo.multiply %853, %855 : tensor<3xf32>
      %857 = stablehlo.negate %854 : tensor<3xf32>
      %858 = stablehlo.exponential %857 : tensor<3xf32>
      %859 = stablehlo.exponential %857 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %860 = stablehlo.negate %856 : tensor<3xf32>
      %cst_226 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_227 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_228 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_229 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_230 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %861 = stablehlo.broadcast_in_dim %cst_230, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %862 = stablehlo.multiply %861, %860 : tensor<3xf32>
      %863 = stablehlo.broadcast_in_dim %cst_229, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %864 = stablehlo.add %862, %863 : tensor<3xf32>
      %865 = stablehlo.multiply %864, %860 : tensor<3xf32>
      %866 = stablehlo.broadcast_in_dim %cst_228, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %867 = stablehlo.add %865, %866 : tensor<3xf32>
      %868 = stablehlo.multiply %867, %860 : tensor<3xf32>
      %869 = stablehlo.broadcast_in_dim %cst_227, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %870 = stablehlo.add %868, %869 : tensor<3xf32>
      %871 = stablehlo.multiply %870, %860 : tensor<3xf32>
      %872 = stablehlo.broadcast_in_dim %cst_226, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %873 = stablehlo.add %871, %872 : tensor<3xf32>
      %874 = stablehlo.multiply %860, %873 : tensor<3xf32>
      %875 = stablehlo.multiply %859, %874 : tensor<3xf32>
      %876 = stablehlo.add %859, %875 : tensor<3xf32>
      %877 = stablehlo.multiply %803, %876 : tensor<3xf32>
      %cst_231 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %878 = stablehlo.broadcast_in_dim %cst_231, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %879 = stablehlo.multiply %878, %877 : tensor<3xf32>
      %cst_232 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %880 = stablehlo.broadcast_in_dim %cst_232, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %881 = stablehlo.subtract %880, %845 : tensor<3xf32>
      %882 = stablehlo.negate %879 : tensor<3xf32>
      %883 = chlo.erfc %799 : tensor<3xf32> -> tensor<3xf32>
      %884 = stablehlo.abs %799 : tensor<3xf32>
      %cst_233 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %885 = stablehlo.broadcast_in_dim %cst_233, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %886 = stablehlo.minimum %884, %885 : tensor<3xf32>
      %887 = stablehlo.bitcast_convert %886 : (tensor<3xf32>) -> tensor<3xui32>
      %c_234 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %888 = stablehlo.broadcast_in_dim %c_234, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %889 = stablehlo.and %887, %888 : tensor<3xui32>
      %890 = stablehlo.bitcast_convert %889 : (tensor<3xui32>) -> tensor<3xf32>
      %891 = stablehlo.subtract %886, %890 : tensor<3xf32>
      %892 = stablehlo.multiply %890, %890 : tensor<3xf32>
      %893 = stablehlo.add %886, %890 : tensor<3xf32>
      %894 = stablehlo.multiply %891, %893 : tensor<3xf32>
      %895 = stablehlo.negate %892 : tensor<3xf32>
      %896 = stablehlo.exponential %895 : tensor<3xf32>
      %897 = stablehlo.exponential %895 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %898 = stablehlo.negate %894 : tensor<3xf32>
      %cst_235 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_236 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_237 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_238 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_239 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %899 = stablehlo.broadcast_in_dim %cst_239, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %900 = stablehlo.multiply %899, %898 : tensor<3xf32>
      %901 = stablehlo.broadcast_in_dim %cst_238, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %902 = stablehlo.add %900, %901 : tensor<3xf32>
      %903 = stablehlo.multiply %902, %898 : tensor<3xf32>
      %904 = stablehlo.broadcast_in_dim %cst_237, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %905 = stablehlo.add %903, %904 : tensor<3xf32>
      %906 = stablehlo.multiply %905, %898 : tensor<3xf32>
      %907 = stablehlo.broadcast_in_dim %cst_236, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %908 = stablehlo.add %906, %907 : tensor<3xf32>
      %909 = stablehlo.multiply %908, %898 : tensor<3xf32>
      %910 = stablehlo.broadcast_in_dim %cst_235, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %911 = stablehlo.add %909, %910 : tensor<3xf32>
      %912 = stablehlo.multiply %898, %911 : tensor<3xf32>
      %913 = stablehlo.multiply %897, %912 : tensor<3xf32>
      %914 = stablehlo.add %897, %913 : tensor<3xf32>
      %915 = stablehlo.multiply %803, %914 : tensor<3xf32>
      %cst_240 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %916 = stablehlo.broadcast_in_dim %cst_240, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %917 = stablehlo.multiply %916, %915 : tensor<3xf32>
      %918 = stablehlo.select %844, %881, %883 : tensor<3xi1>, tensor<3xf32>
      %919 = stablehlo.select %844, %882, %917 : tensor<3xi1>, tensor<3xf32>
      %920 = stablehlo.select %805, %842, %918 : tensor<3xi1>, tensor<3xf32>
      %921 = stablehlo.select %805, %840, %919 : tensor<3xi1>, tensor<3xf32>
      %cst_241 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %922 = stablehlo.broadcast_in_dim %cst_241, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %923 = stablehlo.multiply %922, %920 : tensor<3xf32>
      %cst_242 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %924 = stablehlo.broadcast_in_dim %cst_242, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %925 = stablehlo.multiply %924, %921 : tensor<3xf32>
      %926 = stablehlo.subtract %785, %923 : tensor<3xf32>
      %927 = stablehlo.subtract %786, %925 : tensor<3xf32>
      %928 = stablehlo.subtract %926, %iterArg_161 : tensor<3xf32>
      %cst_243 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %929 = stablehlo.broadcast_in_dim %cst_243, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %930 = stablehlo.compare LT, %928, %929, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %931 = func.call @_where(%930, %iterArg_162, %iterArg_163) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
      %932 = func.call @_where(%930, %iterArg_164, %iterArg_162) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
      %933 = stablehlo.divide %928, %927 : tensor<3xf32>
      %934 = stablehlo.subtract %iterArg_162, %933 : tensor<3xf32>
      %935 = stablehlo.compare GE, %934, %931, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %936 = stablehlo.compare LE, %934, %932, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %937 = stablehlo.and %935, %936 : tensor<3xi1>
      %938 = stablehlo.is_finite %934 : (tensor<3xf32>) -> tensor<3xi1>
      %939 = stablehlo.and %937, %938 : tensor<3xi1>
      %940 = stablehlo.add %931, %932 : tensor<3xf32>
      %cst_244 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %941 = stablehlo.broadcast_in_dim %cst_244, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %942 = stablehlo.multiply %941, %940 : tensor<3xf32>
      %943 = func.call @_where(%939, %934, %942) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
      %944 = stablehlo.subtract %943, %iterArg_162 : tensor<3xf32>
      %945 = stablehlo.abs %944 : tensor<3xf32>
      %c_245 = stablehlo.constant dense<1> : tensor<i32>
      %946 = stablehlo.add %iterArg_166, %c_245 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_160, %iterArg_161, %943, %931, %932, %945, %946 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>
    }
    %14 = stablehlo.multiply %13#3, %13#3 : tensor<3xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %16 = stablehlo.multiply %15, %13#3 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %18 = stablehlo.multiply %14, %17 : tensor<3xf32>
    %19 = stablehlo.multiply %17, %arg2 : tensor<3xf32>
    %20 = stablehlo.multiply %19, %16 : tensor<3xf32>
    %21 = stablehlo.sqrt %arg2 : tensor<3xf32>
    %22 = stablehlo.multiply %13#3, %21 : tensor<3xf32>
    %23 = stablehlo.log %arg1 : tensor<3xf32>
    %24 = stablehlo.divide %23, %22 : tensor<3xf32>
    %25 = stablehlo.multiply %22, %22 : tensor<3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %27 = stablehlo.divide %26, %25 : tensor<3xf32>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %29 = stablehlo.multiply %28, %22 : tensor<3xf32>
    %30 = stablehlo.add %24, %29 : tensor<3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %32 = stablehlo.subtract %30, %31 : tensor<3xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %34 = stablehlo.divide %32, %33 : tensor<3xf32>
    %cst_9 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %36 = stablehlo.multiply %34, %35 : tensor<3xf32>
    %37 = stablehlo.abs %36 : tensor<3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %39 = stablehlo.compare GE, %36, %38, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_11 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %41 = stablehlo.compare LT, %37, %40, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %42 = stablehlo.abs %36 : tensor<3xf32>
    %cst_12 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %44 = stablehlo.minimum %42, %43 : tensor<3xf32>
    %45 = stablehlo.bitcast_convert %44 : (tensor<3xf32>) -> tensor<3xui32>
    %c_13 = stablehlo.constant dense<4294963200> : tensor<ui32>
    %46 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<ui32>) -> tensor<3xui32>
    %47 = stablehlo.and %45, %46 : tensor<3xui32>
    %48 = stablehlo.bitcast_convert %47 : (tensor<3xui32>) -> tensor<3xf32>
    %49 = stablehlo.subtract %44, %48 : tensor<3xf32>
    %50 = stablehlo.multiply %48, %48 : tensor<3xf32>
    %51 = stablehlo.add %44, %48 : tensor<3xf32>
    %52 = stablehlo.multiply %49, %51 : tensor<3xf32>
    %53 = stablehlo.negate %50 : tensor<3xf32>
    %54 = stablehlo.exponential %53 : tensor<3xf32>
    %55 = stablehlo.exponential %53 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
    %56 = stablehlo.negate %52 : tensor<3xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_15 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_16 = stablehlo.constant dense<0.166666672> : tensor<f32>
    %cst_17 = stablehlo.constant dense<0.0416666679> : tensor<f32>
    %cst_18 = stablehlo.constant dense<0.00833333377> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %58 = stablehlo.multiply %57, %56 : tensor<3xf32>
    %59 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %60 = stablehlo.add %58, %59 : tensor<3xf32>
    %61 = stablehlo.multiply %60, %56 : tensor<3xf32>
    %62 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %63 = stablehlo.add %61, %62 : tensor<3xf32>
    %64 = stablehlo.multiply %63, %56 : tensor<3xf32>
    %65 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %66 = stablehlo.add %64, %65 : tensor<3xf32>
    %67 = stablehlo.multiply %66, %56 : tensor<3xf32>
    %68 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %69 = stablehlo.add %67, %68 : tensor<3xf32>
    %70 = stablehlo.multiply %56, %69 : tensor<3xf32>
    %71 = stablehlo.multiply %55, %70 : tensor<3xf32>
    %72 = stablehlo.add %55, %71 : tensor<3xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %74 = stablehlo.compare GT, %36, %73, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %75 = stablehlo.abs %37 : tensor<3xf32>
    %cst_20 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %77 = stablehlo.minimum %75, %76 : tensor<3xf32>
    %78 = stablehlo.bitcast_convert %77 : (tensor<3xf32>) -> tensor<3xui32>
    %c_21 = stablehlo.constant dense<4294963200> : tensor<ui32>
    %79 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<ui32>) -> tensor<3xui32>
    %80 = stablehlo.and %78, %79 : tensor<3xui32>
    %81 = stablehlo.bitcast_convert %80 : (tensor<3xui32>) -> tensor<3xf32>
    %82 = stablehlo.subtract %77, %81 : tensor<3xf32>
    %83 = stablehlo.multiply %81, %81 : tensor<3xf32>
    %84 = stablehlo.add %77, %81 : tensor<3xf32>
    %85 = stablehlo.multiply %82, %84 : tensor<3xf32>
    %86 = stablehlo.negate %83 : tensor<3xf32>
    %87 = stablehlo.exponential %86 : tensor<3xf32>
    %88 = stablehlo.exponential %86 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
    %89 = stablehlo.negate %85 : tensor<3xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_23 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_24 = stablehlo.constant dense<0.166666672> : tensor<f32>
    %cst_25 = stablehlo.constant dense<0.0416666679> : tensor<f32>
    %cst_26 = stablehlo.constant dense<0.00833333377> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %91 = stablehlo.multiply %90, %89 : tensor<3xf32>
    %92 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %93 = stablehlo.add %91, %92 : tensor<3xf32>
    %94 = stablehlo.multiply %93, %89 : tensor<3xf32>
    %95 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %96 = stablehlo.add %94, %95 : tensor<3xf32>
    %97 = stablehlo.multiply %96, %89 : tensor<3xf32>
    %98 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %99 = stablehlo.add %97, %98 : tensor<3xf32>
    %100 = stablehlo.multiply %99, %89 : tensor<3xf32>
    %101 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %102 = stablehlo.add %100, %101 : tensor<3xf32>
    %103 = stablehlo.multiply %89, %102 : tensor<3xf32>
    %104 = stablehlo.multiply %88, %103 : tensor<3xf32>
    %105 = stablehlo.add %88, %104 : tensor<3xf32>
    %106 = stablehlo.abs %37 : tensor<3xf32>
    %cst_27 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %108 = stablehlo.minimum %106, %107 : tensor<3xf32>
    %109 = stablehlo.bitcast_convert %108 : (tensor<3xf32>) -> tensor<3xui32>
    %c_28 = stablehlo.constant dense<4294963200> : tensor<ui32>
    %110 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<ui32>) -> tensor<3xui32>
    %111 = stablehlo.and %109, %110 : tensor<3xui32>
    %112 = stablehlo.bitcast_convert %111 : (tensor<3xui32>) -> tensor<3xf32>
    %113 = stablehlo.subtract %108, %112 : tensor<3xf32>
    %114 = stablehlo.multiply %112, %112 : tensor<3xf32>
    %115 = stablehlo.add %108, %112 : tensor<3xf32>
    %116 = stablehlo.multiply %113, %115 : tensor<3xf32>
    %117 = stablehlo.negate %114 : tensor<3xf32>
    %118 = stablehlo.exponential %117 : tensor<3xf32>
    %119 = stablehlo.exponential %117 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
    %120 = stablehlo.negate %116 : tensor<3xf32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_30 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_31 = stablehlo.constant dense<0.166666672> : tensor<f32>
    %cst_32 = stablehlo.constant dense<0.0416666679> : tensor<f32>
    %cst_33 = stablehlo.constant dense<0.00833333377> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %122 = stablehlo.multiply %121, %120 : tensor<3xf32>
    %123 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %124 = stablehlo.add %122, %123 : tensor<3xf32>
    %125 = stablehlo.multiply %124, %120 : tensor<3xf32>
    %126 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %127 = stablehlo.add %125, %126 : tensor<3xf32>
    %128 = stablehlo.multiply %127, %120 : tensor<3xf32>
    %129 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %130 = stablehlo.add %128, %129 : tensor<3xf32>
    %131 = stablehlo.multiply %130, %120 : tensor<3xf32>
    %132 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %133 = stablehlo.add %131, %132 : tensor<3xf32>
    %134 = stablehlo.multiply %120, %133 : tensor<3xf32>
    %135 = stablehlo.multiply %119, %134 : tensor<3xf32>
    %136 = stablehlo.add %119, %135 : tensor<3xf32>
    %137 = stablehlo.subtract %30, %22 : tensor<3xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %139 = stablehlo.subtract %137, %138 : tensor<3xf32>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %141 = stablehlo.divide %139, %140 : tensor<3xf32>
    %cst_36 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %143 = stablehlo.multiply %141, %142 : tensor<3xf32>
    %144 = stablehlo.abs %143 : tensor<3xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %146 = stablehlo.compare GE, %143, %145, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_38 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %148 = stablehlo.compare LT, %144, %147, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %149 = stablehlo.abs %143 : tensor<3xf32>
    %cst_39 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %151 = stablehlo.minimum %149, %150 : tensor<3xf32>
    %152 = stablehlo.bitcast_convert %151 : (tensor<3xf32>) -> tensor<3xui32>
    %c_40 = stablehlo.constant dense<4294963200> : tensor<ui32>
    %153 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<ui32>) -> tensor<3xui32>
    %154 = stablehlo.and %152, %153 : tensor<3xui32>
    %155 = stablehlo.bitcast_convert %154 : (tensor<3xui32>) -> tensor<3xf32>
    %156 = stablehlo.subtract %151, %155 : tensor<3xf32>
    %157 = stablehlo.multiply %155, %155 : tensor<3xf32>
    %158 = stablehlo.add %151, %155 : tensor<3xf32>
    %159 = stablehlo.multiply %156, %158 : tensor<3xf32>
    %160 = stablehlo.negate %157 : tensor<3xf32>
    %161 = stablehlo.exponential %160 : tensor<3xf32>
    %162 = stablehlo.exponential %160 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
    %163 = stablehlo.negate %159 : tensor<3xf32>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_42 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_43 = stablehlo.constant dense<0.166666672> : tensor<f32>
    %cst_44 = stablehlo.constant dense<0.0416666679> : tensor<f32>
    %cst_45 = stablehlo.constant dense<0.00833333377> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %165 = stablehlo.multiply %164, %163 : tensor<3xf32>
    %166 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %167 = stablehlo.add %165, %166 : tensor<3xf32>
    %168 = stablehlo.multiply %167, %163 : tensor<3xf32>
    %169 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %170 = stablehlo.add %168, %169 : tensor<3xf32>
    %171 = stablehlo.multiply %170, %163 : tensor<3xf32>
    %172 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %173 = stablehlo.add %171, %172 : tensor<3xf32>
    %174 = stablehlo.multiply %173, %163 : tensor<3xf32>
    %175 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %176 = stablehlo.add %174, %175 : tensor<3xf32>
    %177 = stablehlo.multiply %163, %176 : tensor<3xf32>
    %178 = stablehlo.multiply %162, %177 : tensor<3xf32>
    %179 = stablehlo.add %162, %178 : tensor<3xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %181 = stablehlo.compare GT, %143, %180, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %182 = stablehlo.abs %144 : tensor<3xf32>
    %cst_47 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %184 = stablehlo.minimum %182, %183 : tensor<3xf32>
    %185 = stablehlo.bitcast_convert %184 : (tensor<3xf32>) -> tensor<3xui32>
    %c_48 = stablehlo.constant dense<4294963200> : tensor<ui32>
    %186 = stablehlo.broadcast_in_dim %c_48, dims = [] : (tensor<ui32>) -> tensor<3xui32>
    %187 = stablehlo.and %185, %186 : tensor<3xui32>
    %188 = stablehlo.bitcast_convert %187 : (tensor<3xui32>) -> tensor<3xf32>
    %189 = stablehlo.subtract %184, %188 : tensor<3xf32>
    %190 = stablehlo.multiply %188, %188 : tensor<3xf32>
    %191 = stablehlo.add %184, %188 : tensor<3xf32>
    %192 = stablehlo.multiply %189, %191 : tensor<3xf32>
    %193 = stablehlo.negate %190 : tensor<3xf32>
    %194 = stablehlo.exponential %193 : tensor<3xf32>
    %195 = stablehlo.exponential %193 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
    %196 = stablehlo.negate %192 : tensor<3xf32>
    %cst_49 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_50 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_51 = stablehlo.constant dense<0.166666672> : tensor<f32>
    %cst_52 = stablehlo.constant dense<0.0416666679> : tensor<f32>
    %cst_53 = stablehlo.constant dense<0.00833333377> : tensor<f32>
    %197 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %198 = stablehlo.multiply %197, %196 : tensor<3xf32>
    %199 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %200 = stablehlo.add %198, %199 : tensor<3xf32>
    %201 = stablehlo.multiply %200, %196 : tensor<3xf32>
    %202 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %203 = stablehlo.add %201, %202 : tensor<3xf32>
    %204 = stablehlo.multiply %203, %196 : tensor<3xf32>
    %205 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %206 = stablehlo.add %204, %205 : tensor<3xf32>
    %207 = stablehlo.multiply %206, %196 : tensor<3xf32>
    %208 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %209 = stablehlo.add %207, %208 : tensor<3xf32>
    %210 = stablehlo.multiply %196, %209 : tensor<3xf32>
    %211 = stablehlo.multiply %195, %210 : tensor<3xf32>
    %212 = stablehlo.add %195, %211 : tensor<3xf32>
    %213 = stablehlo.abs %144 : tensor<3xf32>
    %cst_54 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
    %214 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %215 = stablehlo.minimum %213, %214 : tensor<3xf32>
    %216 = stablehlo.bitcast_convert %215 : (tensor<3xf32>) -> tensor<3xui32>
    %c_55 = stablehlo.constant dense<4294963200> : tensor<ui32>
    %217 = stablehlo.broadcast_in_dim %c_55, dims = [] : (tensor<ui32>) -> tensor<3xui32>
    %218 = stablehlo.and %216, %217 : tensor<3xui32>
    %219 = stablehlo.bitcast_convert %218 : (tensor<3xui32>) -> tensor<3xf32>
    %220 = stablehlo.subtract %215, %219 : tensor<3xf32>
    %221 = stablehlo.multiply %219, %219 : tensor<3xf32>
    %222 = stablehlo.add %215, %219 : tensor<3xf32>
    %223 = stablehlo.multiply %220, %222 : tensor<3xf32>
    %224 = stablehlo.negate %221 : tensor<3xf32>
    %225 = stablehlo.exponential %224 : tensor<3xf32>
    %226 = stablehlo.exponential %224 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
    %227 = stablehlo.negate %223 : tensor<3xf32>
    %cst_56 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_57 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_58 = stablehlo.constant dense<0.166666672> : tensor<f32>
    %cst_59 = stablehlo.constant dense<0.0416666679> : tensor<f32>
    %cst_60 = stablehlo.constant dense<0.00833333377> : tensor<f32>
    %228 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %229 = stablehlo.multiply %228, %227 : tensor<3xf32>
    %230 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %231 = stablehlo.add %229, %230 : tensor<3xf32>
    %232 = stablehlo.multiply %231, %227 : tensor<3xf32>
    %233 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %234 = stablehlo.add %232, %233 : tensor<3xf32>
    %235 = stablehlo.multiply %234, %227 : tensor<3xf32>
    %236 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %237 = stablehlo.add %235, %236 : tensor<3xf32>
    %238 = stablehlo.multiply %237, %227 : tensor<3xf32>
    %239 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %240 = stablehlo.add %238, %239 : tensor<3xf32>
    %241 = stablehlo.multiply %227, %240 : tensor<3xf32>
    %242 = stablehlo.multiply %226, %241 : tensor<3xf32>
    %243 = stablehlo.add %226, %242 : tensor<3xf32>
    %cst_61 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %244 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %245 = stablehlo.negate %244 : tensor<3xf32>
    %cst_62 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %246 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %247 = stablehlo.multiply %246, %245 : tensor<3xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %248 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %249 = stablehlo.select %148, %248, %247 : tensor<3xi1>, tensor<3xf32>
    %250 = stablehlo.select %148, %247, %248 : tensor<3xi1>, tensor<3xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %251 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %252 = stablehlo.select %181, %251, %249 : tensor<3xi1>, tensor<3xf32>
    %253 = stablehlo.select %181, %249, %251 : tensor<3xi1>, tensor<3xf32>
    %cst_65 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %254 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %255 = stablehlo.multiply %254, %252 : tensor<3xf32>
    %256 = stablehlo.multiply %255, %243 : tensor<3xf32>
    %257 = stablehlo.negate %253 : tensor<3xf32>
    %cst_66 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %258 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %259 = stablehlo.multiply %258, %257 : tensor<3xf32>
    %260 = stablehlo.multiply %259, %212 : tensor<3xf32>
    %261 = stablehlo.add %256, %260 : tensor<3xf32>
    %cst_67 = stablehlo.constant dense<1.12837923> : tensor<f32>
    %262 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %263 = stablehlo.multiply %262, %250 : tensor<3xf32>
    %264 = stablehlo.multiply %263, %179 : tensor<3xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %265 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %266 = stablehlo.select %146, %265, %261 : tensor<3xi1>, tensor<3xf32>
    %267 = stablehlo.select %146, %261, %265 : tensor<3xi1>, tensor<3xf32>
    %268 = stablehlo.negate %266 : tensor<3xf32>
    %269 = stablehlo.add %267, %268 : tensor<3xf32>
    %270 = stablehlo.add %264, %269 : tensor<3xf32>
    %cst_69 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %271 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %272 = stablehlo.multiply %270, %271 : tensor<3xf32>
    %cst_70 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %273 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %274 = stablehlo.divide %272, %273 : tensor<3xf32>
    %275 = stablehlo.negate %274 : tensor<3xf32>
    %276 = stablehlo.multiply %arg1, %244 : tensor<3xf32>
    %cst_71 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %277 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %278 = stablehlo.multiply %277, %276 : tensor<3xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %279 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %280 = stablehlo.select %41, %279, %278 : tensor<3xi1>, tensor<3xf32>
    %281 = stablehlo.select %41, %278, %279 : tensor<3xi1>, tensor<3xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %282 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %283 = stablehlo.select %74, %282, %280 : tensor<3xi1>, tensor<3xf32>
    %284 = stablehlo.select %74, %280, %282 : tensor<3xi1>, tensor<3xf32>
    %cst_74 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %285 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %286 = stablehlo.multiply %285, %283 : tensor<3xf32>
    %287 = stablehlo.multiply %286, %136 : tensor<3xf32>
    %288 = stablehlo.negate %284 : tensor<3xf32>
    %cst_75 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %289 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %290 = stablehlo.multiply %289, %288 : tensor<3xf32>
    %291 = stablehlo.multiply %290, %105 : tensor<3xf32>
    %292 = stablehlo.add %287, %291 : tensor<3xf32>
    %cst_76 = stablehlo.constant dense<1.12837923> : tensor<f32>
    %293 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %294 = stablehlo.multiply %293, %281 : tensor<3xf32>
    %295 = stablehlo.multiply %294, %72 : tensor<3xf32>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %296 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %297 = stablehlo.select %39, %296, %292 : tensor<3xi1>, tensor<3xf32>
    %298 = stablehlo.select %39, %292, %296 : tensor<3xi1>, tensor<3xf32>
    %299 = stablehlo.negate %297 : tensor<3xf32>
    %300 = stablehlo.add %298, %299 : tensor<3xf32>
    %301 = stablehlo.add %295, %300 : tensor<3xf32>
    %cst_78 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %302 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %303 = stablehlo.multiply %301, %302 : tensor<3xf32>
    %cst_79 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %304 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %305 = stablehlo.divide %303, %304 : tensor<3xf32>
    %306 = stablehlo.add %274, %305 : tensor<3xf32>
    %cst_80 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %307 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %308 = stablehlo.multiply %307, %306 : tensor<3xf32>
    %309 = stablehlo.add %275, %308 : tensor<3xf32>
    %310 = stablehlo.multiply %306, %27 : tensor<3xf32>
    %311 = stablehlo.multiply %310, %23 : tensor<3xf32>
    %312 = stablehlo.negate %311 : tensor<3xf32>
    %313 = stablehlo.add %309, %312 : tensor<3xf32>
    %314 = stablehlo.multiply %313, %21 : tensor<3xf32>
    %315 = stablehlo.sqrt %arg2 : tensor<3xf32>
    %cst_81 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %316 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %317 = stablehlo.divide %316, %315 : tensor<3xf32>
    %318 = stablehlo.multiply %13#3, %315 : tensor<3xf32>
    %319 = stablehlo.log %arg1 : tensor<3xf32>
    %320 = stablehlo.divide %319, %318 : tensor<3xf32>
    %321 = stablehlo.multiply %318, %318 : tensor<3xf32>
    %cst_82 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %322 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %323 = stablehlo.divide %322, %321 : tensor<3xf32>
    %cst_83 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %324 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %325 = stablehlo.multiply %324, %318 : tensor<3xf32>
    %326 = stablehlo.add %320, %325 : tensor<3xf32>
    %cst_84 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %327 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %328 = stablehlo.subtract %326, %327 : tensor<3xf32>
    %cst_85 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %329 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %330 = stablehlo.divide %328, %329 : tensor<3xf32>
    %cst_86 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %331 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %332 = stablehlo.multiply %330, %331 : tensor<3xf32>
    %333 = stablehlo.abs %332 : tensor<3xf32>
    %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %334 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %335 = stablehlo.compare GE, %332, %334, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_88 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %336 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %337 = stablehlo.compare LT, %333, %336, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %338 = chlo.erf %332 : tensor<3xf32> -> tensor<3xf32>
    %339 = stablehlo.abs %332 : tensor<3xf32>
    %cst_89 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
    %340 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %341 = stablehlo.minimum %339, %340 : tensor<3xf32>
    %342 = stablehlo.bitcast_convert %341 : (tensor<3xf32>) -> tensor<3xui32>
    %c_90 = stablehlo.constant dense<4294963200> : tensor<ui32>
    %343 = stablehlo.broadcast_in_dim %c_90, dims = [] : (tensor<ui32>) -> tensor<3xui32>
    %344 = stablehlo.and %342, %343 : tensor<3xui32>
    %345 = stablehlo.bitcast_convert %344 : (tensor<3xui32>) -> tensor<3xf32>
    %346 = stablehlo.subtract %341, %345 : tensor<3xf32>
    %347 = stablehlo.multiply %345, %345 : tensor<3xf32>
    %348 = stablehlo.add %341, %345 : tensor<3xf32>
    %349 = stablehlo.multiply %346, %348 : tensor<3xf32>
    %350 = stablehlo.negate %347 : tensor<3xf32>
    %351 = stablehlo.exponential %350 : tensor<3xf32>
    %352 = stablehlo.exponential %350 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
    %353 = stablehlo.negate %349 : tensor<3xf32>
    %cst_91 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_92 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_93 = stablehlo.constant dense<0.166666672> : tensor<f32>
    %cst_94 = stablehlo.constant dense<0.0416666679> : tensor<f32>
    %cst_95 = stablehlo.constant dense<0.00833333377> : tensor<f32>
    %354 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %355 = stablehlo.multiply %354, %353 : tensor<3xf32>
    %356 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %357 = stablehlo.add %355, %356 : tensor<3xf32>
    %358 = stablehlo.multiply %357, %353 : tensor<3xf32>
    %359 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %360 = stablehlo.add %358, %359 : tensor<3xf32>
    %361 = stablehlo.multiply %360, %353 : tensor<3xf32>
    %362 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %363 = stablehlo.add %361, %362 : tensor<3xf32>
    %364 = stablehlo.multiply %363, %353 : tensor<3xf32>
    %365 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %366 = stablehlo.add %364, %365 : tensor<3xf32>
    %367 = stablehlo.multiply %353, %366 : tensor<3xf32>
    %368 = stablehlo.multiply %352, %367 : tensor<3xf32>
    %369 = stablehlo.add %352, %368 : tensor<3xf32>
    %cst_96 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %370 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %371 = stablehlo.add %370, %338 : tensor<3xf32>
    %cst_97 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %372 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %373 = stablehlo.compare GT, %332, %372, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %374 = chlo.erfc %333 : tensor<3xf32> -> tensor<3xf32>
    %375 = stablehlo.abs %333 : tensor<3xf32>
    %cst_98 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
    %376 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %377 = stablehlo.minimum %375, %376 : tensor<3xf32>
    %378 = stablehlo.bitcast_convert %377 : (tensor<3xf32>) -> tensor<3xui32>
    %c_99 = stablehlo.constant dense<4294963200> : tensor<ui32>
    %379 = stablehlo.broadcast_in_dim %c_99, dims = [] : (tensor<ui32>) -> tensor<3xui32>
    %380 = stablehlo.and %378, %379 : tensor<3xui32>
    %381 = stablehlo.bitcast_convert %380 : (tensor<3xui32>) -> tensor<3xf32>
    %382 = stablehlo.subtract %377, %381 : tensor<3xf32>
    %383 = stablehlo.multiply %381, %381 : tensor<3xf32>
    %384 = stablehlo.add %377, %381 : tensor<3xf32>
    %385 = stablehlo.multiply %382, %384 : tensor<3xf32>
    %386 = stablehlo.negate %383 : tensor<3xf32>
    %387 = stablehlo.exponential %386 : tensor<3xf32>
    %388 = stablehlo.exponential %386 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
    %389 = stablehlo.negate %385 : tensor<3xf32>
    %cst_100 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_101 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_102 = stablehlo.constant dense<0.166666672> : tensor<f32>
    %cst_103 = stablehlo.constant dense<0.0416666679> : tensor<f32>
    %cst_104 = stablehlo.constant dense<0.00833333377> : tensor<f32>
    %390 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %391 = stablehlo.multiply %390, %389 : tensor<3xf32>
    %392 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %393 = stablehlo.add %391, %392 : tensor<3xf32>
    %394 = stablehlo.multiply %393, %389 : tensor<3xf32>
    %395 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %396 = stablehlo.add %394, %395 : tensor<3xf32>
    %397 = stablehlo.multiply %396, %389 : tensor<3xf32>
    %398 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %399 = stablehlo.add %397, %398 : tensor<3xf32>
    %400 = stablehlo.multiply %399, %389 : tensor<3xf32>
    %401 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %402 = stablehlo.add %400, %401 : tensor<3xf32>
    %403 = stablehlo.multiply %389, %402 : tensor<3xf32>
    %404 = stablehlo.multiply %388, %403 : tensor<3xf32>
    %405 = stablehlo.add %388, %404 : tensor<3xf32>
    %cst_105 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %406 = stablehlo.broadcast_in_dim %cst_105, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %407 = stablehlo.subtract %406, %374 : tensor<3xf32>
    %408 = chlo.erfc %333 : tensor<3xf32> -> tensor<3xf32>
    %409 = stablehlo.abs %333 : tensor<3xf32>
    %cst_106 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
    %410 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %411 = stablehlo.minimum %409, %410 : tensor<3xf32>
    %412 = stablehlo.bitcast_convert %411 : (tensor<3xf32>) -> tensor<3xui32>
    %c_107 = stablehlo.constant dense<4294963200> : tensor<ui32>
    %413 = stablehlo.broadcast_in_dim %c_107, dims = [] : (tensor<ui32>) -> tensor<3xui32>
    %414 = stablehlo.and %412, %413 : tensor<3xui32>
    %415 = stablehlo.bitcast_convert %414 : (tensor<3xui32>) -> tensor<3xf32>
    %416 = stablehlo.subtract %411, %415 : tensor<3xf32>
    %417 = stablehlo.multiply %415, %415 : tensor<3xf32>
    %418 = stablehlo.add %411, %415 : tensor<3xf32>
    %419 = stablehlo.multiply %416, %418 : tensor<3xf32>
    %420 = stablehlo.negate %417 : tensor<3xf32>
    %421 = stablehlo.exponential %420 : tensor<3xf32>
    %422 = stablehlo.exponential %420 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
    %423 = stablehlo.negate %419 : tensor<3xf32>
    %cst_108 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_109 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_110 = stablehlo.constant dense<0.166666672> : tensor<f32>
    %cst_111 = stablehlo.constant dense<0.0416666679> : tensor<f32>
    %cst_112 = stablehlo.constant dense<0.00833333377> : tensor<f32>
    %424 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %425 = stablehlo.multiply %424, %423 : tensor<3xf32>
    %426 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %427 = stablehlo.add %425, %426 : tensor<3xf32>
    %428 = stablehlo.multiply %427, %423 : tensor<3xf32>
    %429 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %430 = stablehlo.add %428, %429 : tensor<3xf32>
    %431 = stablehlo.multiply %430, %423 : tensor<3xf32>
    %432 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %433 = stablehlo.add %431, %432 : tensor<3xf32>
    %434 = stablehlo.multiply %433, %423 : tensor<3xf32>
    %435 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %436 = stablehlo.add %434, %435 : tensor<3xf32>
    %437 = stablehlo.multiply %423, %436 : tensor<3xf32>
    %438 = stablehlo.multiply %422, %437 : tensor<3xf32>
    %439 = stablehlo.add %422, %438 : tensor<3xf32>
    %440 = stablehlo.select %373, %407, %408 : tensor<3xi1>, tensor<3xf32>
    %441 = stablehlo.select %337, %371, %440 : tensor<3xi1>, tensor<3xf32>
    %cst_113 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %442 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %443 = stablehlo.multiply %442, %441 : tensor<3xf32>
    %444 = stablehlo.subtract %326, %318 : tensor<3xf32>
    %cst_114 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %445 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %446 = stablehlo.subtract %444, %445 : tensor<3xf32>
    %cst_115 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %447 = stablehlo.broadcast_in_dim %cst_115, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %448 = stablehlo.divide %446, %447 : tensor<3xf32>
    %cst_116 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %449 = stablehlo.broadcast_in_dim %cst_116, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %450 = stablehlo.multiply %448, %449 : tensor<3xf32>
    %451 = stablehlo.abs %450 : tensor<3xf32>
    %cst_117 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %452 = stablehlo.broadcast_in_dim %cst_117, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %453 = stablehlo.compare GE, %450, %452, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_118 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %454 = stablehlo.broadcast_in_dim %cst_118, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %455 = stablehlo.compare LT, %451, %454, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %456 = stablehlo.abs %450 : tensor<3xf32>
    %cst_119 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
    %457 = stablehlo.broadcast_in_dim %cst_119, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %458 = stablehlo.minimum %456, %457 : tensor<3xf32>
    %459 = stablehlo.bitcast_convert %458 : (tensor<3xf32>) -> tensor<3xui32>
    %c_120 = stablehlo.constant dense<4294963200> : tensor<ui32>
    %460 = stablehlo.broadcast_in_dim %c_120, dims = [] : (tensor<ui32>) -> tensor<3xui32>
    %461 = stablehlo.and %459, %460 : tensor<3xui32>
    %462 = stablehlo.bitcast_convert %461 : (tensor<3xui32>) -> tensor<3xf32>
    %463 = stablehlo.subtract %458, %462 : tensor<3xf32>
    %464 = stablehlo.multiply %462, %462 : tensor<3xf32>
    %465 = stablehlo.add %458, %462 : tensor<3xf32>
    %466 = stablehlo.multiply %463, %465 : tensor<3xf32>
    %467 = stablehlo.negate %464 : tensor<3xf32>
    %468 = stablehlo.exponential %467 : tensor<3xf32>
    %469 = stablehlo.exponential %467 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
    %470 = stablehlo.negate %466 : tensor<3xf32>
    %cst_121 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_122 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_123 = stablehlo.constant dense<0.166666672> : tensor<f32>
    %cst_124 = stablehlo.constant dense<0.0416666679> : tensor<f32>
    %cst_125 = stablehlo.constant dense<0.00833333377> : tensor<f32>
    %471 = stablehlo.broadcast_in_dim %cst_125, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %472 = stablehlo.multiply %471, %470 : tensor<3xf32>
    %473 = stablehlo.broadcast_in_dim %cst_124, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %474 = stablehlo.add %472, %473 : tensor<3xf32>
    %475 = stablehlo.multiply %474, %470 : tensor<3xf32>
    %476 = stablehlo.broadcast_in_dim %cst_123, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %477 = stablehlo.add %475, %476 : tensor<3xf32>
    %478 = stablehlo.multiply %477, %470 : tensor<3xf32>
    %479 = stablehlo.broadcast_in_dim %cst_122, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %480 = stablehlo.add %478, %479 : tensor<3xf32>
    %481 = stablehlo.multiply %480, %470 : tensor<3xf32>
    %482 = stablehlo.broadcast_in_dim %cst_121, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %483 = stablehlo.add %481, %482 : tensor<3xf32>
    %484 = stablehlo.multiply %470, %483 : tensor<3xf32>
    %485 = stablehlo.multiply %469, %484 : tensor<3xf32>
    %486 = stablehlo.add %469, %485 : tensor<3xf32>
    %cst_126 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %487 = stablehlo.broadcast_in_dim %cst_126, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %488 = stablehlo.compare GT, %450, %487, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %489 = stablehlo.abs %451 : tensor<3xf32>
    %cst_127 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
    %490 = stablehlo.broadcast_in_dim %cst_127, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %491 = stablehlo.minimum %489, %490 : tensor<3xf32>
    %492 = stablehlo.bitcast_convert %491 : (tensor<3xf32>) -> tensor<3xui32>
    %c_128 = stablehlo.constant dense<4294963200> : tensor<ui32>
    %493 = stablehlo.broadcast_in_dim %c_128, dims = [] : (tensor<ui32>) -> tensor<3xui32>
    %494 = stablehlo.and %492, %493 : tensor<3xui32>
    %495 = stablehlo.bitcast_convert %494 : (tensor<3xui32>) -> tensor<3xf32>
    %496 = stablehlo.subtract %491, %495 : tensor<3xf32>
    %497 = stablehlo.multiply %495, %495 : tensor<3xf32>
    %498 = stablehlo.add %491, %495 : tensor<3xf32>
    %499 = stablehlo.multiply %496, %498 : tensor<3xf32>
    %500 = stablehlo.negate %497 : tensor<3xf32>
    %501 = stablehlo.exponential %500 : tensor<3xf32>
    %502 = stablehlo.exponential %500 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
    %503 = stablehlo.negate %499 : tensor<3xf32>
    %cst_129 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_130 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_131 = stablehlo.constant dense<0.166666672> : tensor<f32>
    %cst_132 = stablehlo.constant dense<0.0416666679> : tensor<f32>
    %cst_133 = stablehlo.constant dense<0.00833333377> : tensor<f32>
    %504 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %505 = stablehlo.multiply %504, %503 : tensor<3xf32>
    %506 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %507 = stablehlo.add %505, %506 : tensor<3xf32>
    %508 = stablehlo.multiply %507, %503 : tensor<3xf32>
    %509 = stablehlo.broadcast_in_dim %cst_131, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %510 = stablehlo.add %508, %509 : tensor<3xf32>
    %511 = stablehlo.multiply %510, %503 : tensor<3xf32>
    %512 = stablehlo.broadcast_in_dim %cst_130, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %513 = stablehlo.add %511, %512 : tensor<3xf32>
    %514 = stablehlo.multiply %513, %503 : tensor<3xf32>
    %515 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %516 = stablehlo.add %514, %515 : tensor<3xf32>
    %517 = stablehlo.multiply %503, %516 : tensor<3xf32>
    %518 = stablehlo.multiply %502, %517 : tensor<3xf32>
    %519 = stablehlo.add %502, %518 : tensor<3xf32>
    %520 = stablehlo.abs %451 : tensor<3xf32>
    %cst_134 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
    %521 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %522 = stablehlo.minimum %520, %521 : tensor<3xf32>
    %523 = stablehlo.bitcast_convert %522 : (tensor<3xf32>) -> tensor<3xui32>
    %c_135 = stablehlo.constant dense<4294963200> : tensor<ui32>
    %524 = stablehlo.broadcast_in_dim %c_135, dims = [] : (tensor<ui32>) -> tensor<3xui32>
    %525 = stablehlo.and %523, %524 : tensor<3xui32>
    %526 = stablehlo.bitcast_convert %525 : (tensor<3xui32>) -> tensor<3xf32>
    %527 = stablehlo.subtract %522, %526 : tensor<3xf32>
    %528 = stablehlo.multiply %526, %526 : tensor<3xf32>
    %529 = stablehlo.add %522, %526 : tensor<3xf32>
    %530 = stablehlo.multiply %527, %529 : tensor<3xf32>
    %531 = stablehlo.negate %528 : tensor<3xf32>
    %532 = stablehlo.exponential %531 : tensor<3xf32>
    %533 = stablehlo.exponential %531 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
    %534 = stablehlo.negate %530 : tensor<3xf32>
    %cst_136 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_137 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_138 = stablehlo.constant dense<0.166666672> : tensor<f32>
    %cst_139 = stablehlo.constant dense<0.0416666679> : tensor<f32>
    %cst_140 = stablehlo.constant dense<0.00833333377> : tensor<f32>
    %535 = stablehlo.broadcast_in_dim %cst_140, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %536 = stablehlo.multiply %535, %534 : tensor<3xf32>
    %537 = stablehlo.broadcast_in_dim %cst_139, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %538 = stablehlo.add %536, %537 : tensor<3xf32>
    %539 = stablehlo.multiply %538, %534 : tensor<3xf32>
    %540 = stablehlo.broadcast_in_dim %cst_138, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %541 = stablehlo.add %539, %540 : tensor<3xf32>
    %542 = stablehlo.multiply %541, %534 : tensor<3xf32>
    %543 = stablehlo.broadcast_in_dim %cst_137, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %544 = stablehlo.add %542, %543 : tensor<3xf32>
    %545 = stablehlo.multiply %544, %534 : tensor<3xf32>
    %546 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %547 = stablehlo.add %545, %546 : tensor<3xf32>
    %548 = stablehlo.multiply %534, %547 : tensor<3xf32>
    %549 = stablehlo.multiply %533, %548 : tensor<3xf32>
    %550 = stablehlo.add %533, %549 : tensor<3xf32>
    %551 = stablehlo.negate %20 : tensor<3xf32>
    %552 = stablehlo.divide %551, %314 : tensor<3xf32>
    %553 = stablehlo.negate %552 : tensor<3xf32>
    %554 = stablehlo.negate %552 : tensor<3xf32>
    %cst_141 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %555 = stablehlo.broadcast_in_dim %cst_141, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %556 = stablehlo.multiply %555, %554 : tensor<3xf32>
    %cst_142 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %557 = stablehlo.broadcast_in_dim %cst_142, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %558 = stablehlo.select %455, %557, %556 : tensor<3xi1>, tensor<3xf32>
    %559 = stablehlo.select %455, %556, %557 : tensor<3xi1>, tensor<3xf32>
    %cst_143 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %560 = stablehlo.broadcast_in_dim %cst_143, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %561 = stablehlo.select %488, %560, %558 : tensor<3xi1>, tensor<3xf32>
    %562 = stablehlo.select %488, %558, %560 : tensor<3xi1>, tensor<3xf32>
    %cst_144 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %563 = stablehlo.broadcast_in_dim %cst_144, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %564 = stablehlo.multiply %563, %561 : tensor<3xf32>
    %565 = stablehlo.multiply %564, %550 : tensor<3xf32>
    %566 = stablehlo.negate %562 : tensor<3xf32>
    %cst_145 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %567 = stablehlo.broadcast_in_dim %cst_145, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %568 = stablehlo.multiply %567, %566 : tensor<3xf32>
    %569 = stablehlo.multiply %568, %519 : tensor<3xf32>
    %570 = stablehlo.add %565, %569 : tensor<3xf32>
    %cst_146 = stablehlo.constant dense<1.12837923> : tensor<f32>
    %571 = stablehlo.broadcast_in_dim %cst_146, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %572 = stablehlo.multiply %571, %559 : tensor<3xf32>
    %573 = stablehlo.multiply %572, %486 : tensor<3xf32>
    %cst_147 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %574 = stablehlo.broadcast_in_dim %cst_147, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %575 = stablehlo.select %453, %574, %570 : tensor<3xi1>, tensor<3xf32>
    %576 = stablehlo.select %453, %570, %574 : tensor<3xi1>, tensor<3xf32>
    %577 = stablehlo.negate %575 : tensor<3xf32>
    %578 = stablehlo.add %576, %577 : tensor<3xf32>
    %579 = stablehlo.add %573, %578 : tensor<3xf32>
    %cst_148 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %580 = stablehlo.broadcast_in_dim %cst_148, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %581 = stablehlo.multiply %579, %580 : tensor<3xf32>
    %cst_149 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %582 = stablehlo.broadcast_in_dim %cst_149, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %583 = stablehlo.divide %581, %582 : tensor<3xf32>
    %584 = stablehlo.negate %583 : tensor<3xf32>
    %585 = stablehlo.multiply %arg1, %552 : tensor<3xf32>
    %586 = stablehlo.multiply %552, %443 : tensor<3xf32>
    %cst_150 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %587 = stablehlo.broadcast_in_dim %cst_150, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %588 = stablehlo.multiply %587, %585 : tensor<3xf32>
    %cst_151 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %589 = stablehlo.broadcast_in_dim %cst_151, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %590 = stablehlo.select %337, %589, %588 : tensor<3xi1>, tensor<3xf32>
    %591 = stablehlo.select %337, %588, %589 : tensor<3xi1>, tensor<3xf32>
    %cst_152 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %592 = stablehlo.broadcast_in_dim %cst_152, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %593 = stablehlo.select %373, %592, %590 : tensor<3xi1>, tensor<3xf32>
    %594 = stablehlo.select %373, %590, %592 : tensor<3xi1>, tensor<3xf32>
    %cst_153 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %595 = stablehlo.broadcast_in_dim %cst_153, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %596 = stablehlo.multiply %595, %593 : tensor<3xf32>
    %597 = stablehlo.multiply %596, %439 : tensor<3xf32>
    %598 = stablehlo.negate %594 : tensor<3xf32>
    %cst_154 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %599 = stablehlo.broadcast_in_dim %cst_154, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %600 = stablehlo.multiply %599, %598 : tensor<3xf32>
    %601 = stablehlo.multiply %600, %405 : tensor<3xf32>
    %602 = stablehlo.add %597, %601 : tensor<3xf32>
    %cst_155 = stablehlo.constant dense<1.12837923> : tensor<f32>
    %603 = stablehlo.broadcast_in_dim %cst_155, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %604 = stablehlo.multiply %603, %591 : tensor<3xf32>
    %605 = stablehlo.multiply %604, %369 : tensor<3xf32>
    %cst_156 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %606 = stablehlo.broadcast_in_dim %cst_156, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %607 = stablehlo.select %335, %606, %602 : tensor<3xi1>, tensor<3xf32>
    %608 = stablehlo.select %335, %602, %606 : tensor<3xi1>, tensor<3xf32>
    %609 = stablehlo.negate %607 : tensor<3xf32>
    %610 = stablehlo.add %608, %609 : tensor<3xf32>
    %611 = stablehlo.add %605, %610 : tensor<3xf32>
    %cst_157 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %612 = stablehlo.broadcast_in_dim %cst_157, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %613 = stablehlo.multiply %611, %612 : tensor<3xf32>
    %cst_158 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %614 = stablehlo.broadcast_in_dim %cst_158, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %615 = stablehlo.divide %613, %614 : tensor<3xf32>
    %616 = stablehlo.add %583, %615 : tensor<3xf32>
    %cst_159 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %617 = stablehlo.broadcast_in_dim %cst_159, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %618 = stablehlo.multiply %617, %616 : tensor<3xf32>
    %619 = stablehlo.add %584, %618 : tensor<3xf32>
    %620 = stablehlo.multiply %616, %323 : tensor<3xf32>
    %621 = stablehlo.multiply %620, %319 : tensor<3xf32>
    %622 = stablehlo.negate %621 : tensor<3xf32>
    %623 = stablehlo.divide %616, %318 : tensor<3xf32>
    %624 = stablehlo.add %619, %622 : tensor<3xf32>
    %625 = stablehlo.divide %623, %arg1 : tensor<3xf32>
    %626 = stablehlo.add %586, %625 : tensor<3xf32>
    %627 = stablehlo.multiply %13#3, %624 : tensor<3xf32>
    %628 = stablehlo.multiply %627, %317 : tensor<3xf32>
    %629 = stablehlo.add %18, %628 : tensor<3xf32>
    return %553, %626, %629 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
  }
  func.func private @_where(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3xi1>, tensor<3xf32>
    return %0 : tensor<3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
