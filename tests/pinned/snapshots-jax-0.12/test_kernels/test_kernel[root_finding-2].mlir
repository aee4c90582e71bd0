// import jax
// import jax.numpy as jnp
//
//
// def implied_volatility_solver(
//     premium: jax.Array,
//     spot: jax.Array,
//     years: jax.Array,
//     maxiter: int = 10,
//     atol: float = 1e-6,
// ) -> tuple[jax.Array, jax.Array]:
//     def solve_one(premium, spot, years):
//         def implied_volatility_residual(x):
//             std = x * jnp.sqrt(years)
//             d1 = jnp.log(spot) / std + 0.5 * std
//             return (
//                 spot * jax.scipy.stats.norm.cdf(d1)
//                 - jax.scipy.stats.norm.cdf(d1 - std)
//                 - premium
//             )
//
//         value_and_slope = jax.value_and_grad(implied_volatility_residual)
//         x0 = jnp.full_like(premium, 0.8)
//
//         def cond(val):
//             iv_k, delta, diverged, _ = val
//             return jnp.logical_and(
//                 jnp.abs(delta) > atol * (1 + jnp.abs(iv_k)), jnp.logical_not(diverged)
//             )
//
//         def iteration(val):
//             iv_k, _, _, k = val
//             res, slope_x = value_and_slope(iv_k)
//             newton_step = res / slope_x
//             proposal = iv_k - newton_step
//             return proposal, newton_step, jnp.logical_not(jnp.isfinite(proposal)), k + 1
//
//         def guarded(val, _):
//             return jax.lax.cond(
//                 cond(val), iteration, lambda unchanged: unchanged, val
//             ), None
//
//         (iv, _, _, steps_taken), _ = jax.lax.scan(
//             guarded,
//             (x0, jnp.full_like(premium, jnp.inf), jnp.array(False), 0),
//             None,
//             length=maxiter,
//         )
//         return iv, steps_taken
//
//     return jax.vmap(solve_one)(premium, spot, years)
//
//   premium: float32[3] in [0.2, 0.4]
//   spot: float32[3] in [0.9, 1.1]
//   years: float32[3] in [0.5, 2]
//   maxiter = 10
//   atol = 1e-06
// -----
// forward, cpu
module @jit_implied_volatility_solver attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> (tensor<3xf32> {jax.result_info = "result[0]"}, tensor<3xi32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<3xi1>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %4:8 = stablehlo.while(%iterArg = %arg2, %iterArg_3 = %arg1, %iterArg_4 = %arg0, %iterArg_5 = %c_2, %iterArg_6 = %0, %iterArg_7 = %1, %iterArg_8 = %2, %iterArg_9 = %3) : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xi32>
    cond {
      %c_10 = stablehlo.constant dense<10> : tensor<i32>
      %5 = stablehlo.compare LT, %iterArg_5, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %5 : tensor<i1>
    } do {
      %5 = stablehlo.abs %iterArg_7 : tensor<3xf32>
      %6 = stablehlo.abs %iterArg_6 : tensor<3xf32>
      %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %7 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %8 = stablehlo.add %7, %6 : tensor<3xf32>
      %cst_11 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %9 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %10 = stablehlo.multiply %9, %8 : tensor<3xf32>
      %11 = stablehlo.compare GT, %5, %10, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %12 = stablehlo.not %iterArg_8 : tensor<3xi1>
      %13 = stablehlo.and %11, %12 : tensor<3xi1>
      %14 = stablehlo.convert %13 : (tensor<3xi1>) -> tensor<3xi32>
      %c_12 = stablehlo.constant dense<0> : tensor<i32>
      %15 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %16 = stablehlo.compare EQ, %14, %15, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %17 = stablehlo.select %16, %iterArg_6, %iterArg_6 : tensor<3xi1>, tensor<3xf32>
      %18 = stablehlo.select %16, %iterArg_7, %iterArg_7 : tensor<3xi1>, tensor<3xf32>
      %19 = stablehlo.select %16, %iterArg_8, %iterArg_8 : tensor<3xi1>, tensor<3xi1>
      %20 = stablehlo.select %16, %iterArg_9, %iterArg_9 : tensor<3xi1>, tensor<3xi32>
      %c_13 = stablehlo.constant dense<1> : tensor<i32>
      %21 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %22 = stablehlo.compare EQ, %14, %21, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %23 = stablehlo.select %22, %iterArg, %iterArg : tensor<3xi1>, tensor<3xf32>
      %24 = stablehlo.select %22, %iterArg_3, %iterArg_3 : tensor<3xi1>, tensor<3xf32>
      %25 = stablehlo.select %22, %iterArg_4, %iterArg_4 : tensor<3xi1>, tensor<3xf32>
      %26 = stablehlo.select %22, %iterArg_6, %iterArg_6 : tensor<3xi1>, tensor<3xf32>
      %27 = stablehlo.select %22, %iterArg_9, %iterArg_9 : tensor<3xi1>, tensor<3xi32>
      %28 = stablehlo.sqrt %23 : tensor<3xf32>
      %29 = stablehlo.multiply %26, %28 : tensor<3xf32>
      %30 = stablehlo.log %24 : tensor<3xf32>
      %31 = stablehlo.divide %30, %29 : tensor<3xf32>
      %32 = stablehlo.multiply %29, %29 : tensor<3xf32>
      %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %33 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %34 = stablehlo.divide %33, %32 : tensor<3xf32>
      %cst_15 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %35 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %36 = stablehlo.multiply %35, %29 : tensor<3xf32>
      %37 = stablehlo.add %31, %36 : tensor<3xf32>
      %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %38 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %39 = stablehlo.subtract %37, %38 : tensor<3xf32>
      %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %40 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %41 = stablehlo.divide %39, %40 : tensor<3xf32>
      %cst_18 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %42 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %43 = stablehlo.multiply %41, %42 : tensor<3xf32>
      %44 = stablehlo.abs %43 : tensor<3xf32>
      %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %45 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %46 = stablehlo.compare GE, %43, %45, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %cst_20 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %47 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %48 = stablehlo.compare LT, %44, %47, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %49 = chlo.erf %43 : tensor<3xf32> -> tensor<3xf32>
      %50 = stablehlo.abs %43 : tensor<3xf32>
      %cst_21 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %51 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %52 = stablehlo.minimum %50, %51 : tensor<3xf32>
      %53 = stablehlo.bitcast_convert %52 : (tensor<3xf32>) -> tensor<3xui32>
      %c_22 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %54 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %55 = stablehlo.and %53, %54 : tensor<3xui32>
      %56 = stablehlo.bitcast_convert %55 : (tensor<3xui32>) -> tensor<3xf32>
      %57 = stablehlo.subtract %52, %56 : tensor<3xf32>
      %58 = stablehlo.multiply %56, %56 : tensor<3xf32>
      %59 = stablehlo.add %52, %56 : tensor<3xf32>
      %60 = stablehlo.multiply %57, %59 : tensor<3xf32>
      %61 = stablehlo.negate %58 : tensor<3xf32>
      %62 = stablehlo.exponential %61 : tensor<3xf32>
      %63 = stablehlo.exponential %61 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %64 = stablehlo.negate %60 : tensor<3xf32>
      %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_24 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_25 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_26 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_27 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %65 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %66 = stablehlo.multiply %65, %64 : tensor<3xf32>
      %67 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %68 = stablehlo.add %66, %67 : tensor<3xf32>
      %69 = stablehlo.multiply %68, %64 : tensor<3xf32>
      %70 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %71 = stablehlo.add %69, %70 : tensor<3xf32>
      %72 = stablehlo.multiply %71, %64 : tensor<3xf32>
      %73 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %74 = stablehlo.add %72, %73 : tensor<3xf32>
      %75 = stablehlo.multiply %74, %64 : tensor<3xf32>
      %76 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %77 = stablehlo.add %75, %76 : tensor<3xf32>
      %78 = stablehlo.multiply %64, %77 : tensor<3xf32>
      %79 = stablehlo.multiply %63, %78 : tensor<3xf32>
      %80 = stablehlo.add %63, %79 : tensor<3xf32>
      %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %81 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %82 = stablehlo.add %81, %49 : tensor<3xf32>
      %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %83 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %84 = stablehlo.compare GT, %43, %83, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %85 = chlo.erfc %44 : tensor<3xf32> -> tensor<3xf32>
      %86 = stablehlo.abs %44 : tensor<3xf32>
      %cst_30 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %87 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %88 = stablehlo.minimum %86, %87 : tensor<3xf32>
      %89 = stablehlo.bitcast_convert %88 : (tensor<3xf32>) -> tensor<3xui32>
      %c_31 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %90 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %91 = stablehlo.and %89, %90 : tensor<3xui32>
      %92 = stablehlo.bitcast_convert %91 : (tensor<3xui32>) -> tensor<3xf32>
      %93 = stablehlo.subtract %88, %92 : tensor<3xf32>
      %94 = stablehlo.multiply %92, %92 : tensor<3xf32>
      %95 = stablehlo.add %88, %92 : tensor<3xf32>
      %96 = stablehlo.multiply %93, %95 : tensor<3xf32>
      %97 = stablehlo.negate %94 : tensor<3xf32>
      %98 = stablehlo.exponential %97 : tensor<3xf32>
      %99 = stablehlo.exponential %97 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %100 = stablehlo.negate %96 : tensor<3xf32>
      %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_33 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_34 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_35 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_36 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %101 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %102 = stablehlo.multiply %101, %100 : tensor<3xf32>
      %103 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %104 = stablehlo.add %102, %103 : tensor<3xf32>
      %105 = stablehlo.multiply %104, %100 : tensor<3xf32>
      %106 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %107 = stablehlo.add %105, %106 : tensor<3xf32>
      %108 = stablehlo.multiply %107, %100 : tensor<3xf32>
      %109 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %110 = stablehlo.add %108, %109 : tensor<3xf32>
      %111 = stablehlo.multiply %110, %100 : tensor<3xf32>
      %112 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %113 = stablehlo.add %111, %112 : tensor<3xf32>
      %114 = stablehlo.multiply %100, %113 : tensor<3xf32>
      %115 = stablehlo.multiply %99, %114 : tensor<3xf32>
      %116 = stablehlo.add %99, %115 : tensor<3xf32>
      %cst_37 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %117 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %118 = stablehlo.subtract %117, %85 : tensor<3xf32>
      %119 = chlo.erfc %44 : tensor<3xf32> -> tensor<3xf32>
      %120 = stablehlo.abs %44 : tensor<3xf32>
      %cst_38 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %121 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %122 = stablehlo.minimum %120, %121 : tensor<3xf32>
      %123 = stablehlo.bitcast_convert %122 : (tensor<3xf32>) -> tensor<3xui32>
      %c_39 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %124 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %125 = stablehlo.and %123, %124 : tensor<3xui32>
      %126 = stablehlo.bitcast_convert %125 : (tensor<3xui32>) -> tensor<3xf32>
      %127 = stablehlo.subtract %122, %126 : tensor<3xf32>
      %128 = stablehlo.multiply %126, %126 : tensor<3xf32>
      %129 = stablehlo.add %122, %126 : tensor<3xf32>
      %130 = stablehlo.multiply %127, %129 : tensor<3xf32>
      %131 = stablehlo.negate %128 : tensor<3xf32>
      %132 = stablehlo.exponential %131 : tensor<3xf32>
      %133 = stablehlo.exponential %131 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %134 = stablehlo.negate %130 : tensor<3xf32>
      %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_41 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_42 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_43 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_44 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %135 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %136 = stablehlo.multiply %135, %134 : tensor<3xf32>
      %137 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %138 = stablehlo.add %136, %137 : tensor<3xf32>
      %139 = stablehlo.multiply %138, %134 : tensor<3xf32>
      %140 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %141 = stablehlo.add %139, %140 : tensor<3xf32>
      %142 = stablehlo.multiply %141, %134 : tensor<3xf32>
      %143 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %144 = stablehlo.add %142, %143 : tensor<3xf32>
      %145 = stablehlo.multiply %144, %134 : tensor<3xf32>
      %146 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %147 = stablehlo.add %145, %146 : tensor<3xf32>
      %148 = stablehlo.multiply %134, %147 : tensor<3xf32>
      %149 = stablehlo.multiply %133, %148 : tensor<3xf32>
      %150 = stablehlo.add %133, %149 : tensor<3xf32>
      %151 = stablehlo.select %84, %118, %119 : tensor<3xi1>, tensor<3xf32>
      %152 = stablehlo.select %48, %82, %151 : tensor<3xi1>, tensor<3xf32>
      %cst_45 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %153 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %154 = stablehlo.multiply %153, %152 : tensor<3xf32>
      %155 = stablehlo.multiply %24, %154 : tensor<3xf32>
      %156 = stablehlo.subtract %37, %29 : tensor<3xf32>
      %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %157 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %158 = stablehlo.subtract %156, %157 : tensor<3xf32>
      %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %159 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %160 = stablehlo.divide %158, %159 : tensor<3xf32>
      %cst_48 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %161 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %162 = stablehlo.multiply %160, %161 : tensor<3xf32>
      %163 = stablehlo.abs %162 : tensor<3xf32>
      %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %164 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %165 = stablehlo.compare GE, %162, %164, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %cst_50 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %166 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %167 = stablehlo.compare LT, %163, %166, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %168 = chlo.erf %162 : tensor<3xf32> -> tensor<3xf32>
      %169 = stablehlo.abs %162 : tensor<3xf32>
      %cst_51 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %170 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %171 = stablehlo.minimum %169, %170 : tensor<3xf32>
      %172 = stablehlo.bitcast_convert %171 : (tensor<3xf32>) -> tensor<3xui32>
      %c_52 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %173 = stablehlo.broadcast_in_dim %c_52, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %174 = stablehlo.and %172, %173 : tensor<3xui32>
      %175 = stablehlo.bitcast_convert %174 : (tensor<3xui32>) -> tensor<3xf32>
      %176 = stablehlo.subtract %171, %175 : tensor<3xf32>
      %177 = stablehlo.multiply %175, %175 : tensor<3xf32>
      %178 = stablehlo.add %171, %175 : tensor<3xf32>
      %179 = stablehlo.multiply %176, %178 : tensor<3xf32>
      %180 = stablehlo.negate %177 : tensor<3xf32>
      %181 = stablehlo.exponential %180 : tensor<3xf32>
      %182 = stablehlo.exponential %180 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %183 = stablehlo.negate %179 : tensor<3xf32>
      %cst_53 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_54 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_55 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_56 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_57 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %184 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %185 = stablehlo.multiply %184, %183 : tensor<3xf32>
      %186 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %187 = stablehlo.add %185, %186 : tensor<3xf32>
      %188 = stablehlo.multiply %187, %183 : tensor<3xf32>
      %189 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %190 = stablehlo.add %188, %189 : tensor<3xf32>
      %191 = stablehlo.multiply %190, %183 : tensor<3xf32>
      %192 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %193 = stablehlo.add %191, %192 : tensor<3xf32>
      %194 = stablehlo.multiply %193, %183 : tensor<3xf32>
      %195 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %196 = stablehlo.add %194, %195 : tensor<3xf32>
      %197 = stablehlo.multiply %183, %196 : tensor<3xf32>
      %198 = stablehlo.multiply %182, %197 : tensor<3xf32>
      %199 = stablehlo.add %182, %198 : tensor<3xf32>
      %cst_58 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %200 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %201 = stablehlo.add %200, %168 : tensor<3xf32>
      %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %202 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %203 = stablehlo.compare GT, %162, %202, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %204 = chlo.erfc %163 : tensor<3xf32> -> tensor<3xf32>
      %205 = stablehlo.abs %163 : tensor<3xf32>
      %cst_60 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %206 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %207 = stablehlo.minimum %205, %206 : tensor<3xf32>
      %208 = stablehlo.bitcast_convert %207 : (tensor<3xf32>) -> tensor<3xui32>
      %c_61 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %209 = stablehlo.broadcast_in_dim %c_61, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %210 = stablehlo.and %208, %209 : tensor<3xui32>
      %211 = stablehlo.bitcast_convert %210 : (tensor<3xui32>) -> tensor<3xf32>
      %212 = stablehlo.subtract %207, %211 : tensor<3xf32>
      %213 = stablehlo.multiply %211, %211 : tensor<3xf32>
      %214 = stablehlo.add %207, %211 : tensor<3xf32>
      %215 = stablehlo.multiply %212, %214 : tensor<3xf32>
      %216 = stablehlo.negate %213 : tensor<3xf32>
      %217 = stablehlo.exponential %216 : tensor<3xf32>
      %218 = stablehlo.exponential %216 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %219 = stablehlo.negate %215 : tensor<3xf32>
      %cst_62 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_63 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_64 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_65 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_66 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %220 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %221 = stablehlo.multiply %220, %219 : tensor<3xf32>
      %222 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %223 = stablehlo.add %221, %222 : tensor<3xf32>
      %224 = stablehlo.multiply %223, %219 : tensor<3xf32>
      %225 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %226 = stablehlo.add %224, %225 : tensor<3xf32>
      %227 = stablehlo.multiply %226, %219 : tensor<3xf32>
      %228 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %229 = stablehlo.add %227, %228 : tensor<3xf32>
      %230 = stablehlo.multiply %229, %219 : tensor<3xf32>
      %231 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %232 = stablehlo.add %230, %231 : tensor<3xf32>
      %233 = stablehlo.multiply %219, %232 : tensor<3xf32>
      %234 = stablehlo.multiply %218, %233 : tensor<3xf32>
      %235 = stablehlo.add %218, %234 : tensor<3xf32>
      %cst_67 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %236 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %237 = stablehlo.subtract %236, %204 : tensor<3xf32>
      %238 = chlo.erfc %163 : tensor<3xf32> -> tensor<3xf32>
      %239 = stablehlo.abs %163 : tensor<3xf32>
      %cst_68 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %240 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %241 = stablehlo.minimum %239, %240 : tensor<3xf32>
      %242 = stablehlo.bitcast_convert %241 : (tensor<3xf32>) -> tensor<3xui32>
      %c_69 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %243 = stablehlo.broadcast_in_dim %c_69, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %244 = stablehlo.and %242, %243 : tensor<3xui32>
      %245 = stablehlo.bitcast_convert %244 : (tensor<3xui32>) -> tensor<3xf32>
      %246 = stablehlo.subtract %241, %245 : tensor<3xf32>
      %247 = stablehlo.multiply %245, %245 : tensor<3xf32>
      %248 = stablehlo.add %241, %245 : tensor<3xf32>
      %249 = stablehlo.multiply %246, %248 : tensor<3xf32>
      %250 = stablehlo.negate %247 : tensor<3xf32>
      %251 = stablehlo.exponential %250 : tensor<3xf32>
      %252 = stablehlo.exponential %250 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %253 = stablehlo.negate %249 : tensor<3xf32>
      %cst_70 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_71 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_72 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_73 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_74 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %254 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %255 = stablehlo.multiply %254, %253 : tensor<3xf32>
      %256 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %257 = stablehlo.add %255, %256 : tensor<3xf32>
      %258 = stablehlo.multiply %257, %253 : tensor<3xf32>
      %259 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %260 = stablehlo.add %258, %259 : tensor<3xf32>
      %261 = stablehlo.multiply %260, %253 : tensor<3xf32>
      %262 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %263 = stablehlo.add %261, %262 : tensor<3xf32>
      %264 = stablehlo.multiply %263, %253 : tensor<3xf32>
      %265 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %266 = stablehlo.add %264, %265 : tensor<3xf32>
      %267 = stablehlo.multiply %253, %266 : tensor<3xf32>
      %268 = stablehlo.multiply %252, %267 : tensor<3xf32>
      %269 = stablehlo.add %252, %268 : tensor<3xf32>
      %270 = stablehlo.select %203, %237, %238 : tensor<3xi1>, tensor<3xf32>
      %271 = stablehlo.select %167, %201, %270 : tensor<3xi1>, tensor<3xf32>
      %cst_75 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %272 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %273 = stablehlo.multiply %272, %271 : tensor<3xf32>
      %274 = stablehlo.subtract %155, %273 : tensor<3xf32>
      %275 = stablehlo.subtract %274, %25 : tensor<3xf32>
      %cst_76 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %276 = stablehlo.negate %cst_76 : tensor<f32>
      %cst_77 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %277 = stablehlo.multiply %cst_77, %276 : tensor<f32>
      %278 = stablehlo.broadcast_in_dim %277, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %279 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %280 = stablehlo.select %167, %279, %278 : tensor<3xi1>, tensor<3xf32>
      %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %281 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %282 = stablehlo.broadcast_in_dim %277, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %283 = stablehlo.select %167, %282, %281 : tensor<3xi1>, tensor<3xf32>
      %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %284 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %285 = stablehlo.select %203, %284, %280 : tensor<3xi1>, tensor<3xf32>
      %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %286 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %287 = stablehlo.select %203, %280, %286 : tensor<3xi1>, tensor<3xf32>
      %cst_82 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %288 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %289 = stablehlo.multiply %288, %285 : tensor<3xf32>
      %290 = stablehlo.multiply %289, %269 : tensor<3xf32>
      %291 = stablehlo.negate %287 : tensor<3xf32>
      %cst_83 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %292 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %293 = stablehlo.multiply %292, %291 : tensor<3xf32>
      %294 = stablehlo.multiply %293, %235 : tensor<3xf32>
      %295 = stablehlo.add %290, %294 : tensor<3xf32>
      %cst_84 = stablehlo.constant dense<1.12837923> : tensor<f32>
      %296 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %297 = stablehlo.multiply %296, %283 : tensor<3xf32>
      %298 = stablehlo.multiply %297, %199 : tensor<3xf32>
      %cst_85 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %299 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %300 = stablehlo.select %165, %299, %295 : tensor<3xi1>, tensor<3xf32>
      %cst_86 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %301 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %302 = stablehlo.select %165, %295, %301 : tensor<3xi1>, tensor<3xf32>
      %303 = stablehlo.negate %300 : tensor<3xf32>
      %304 = stablehlo.add %302, %303 : tensor<3xf32>
      %305 = stablehlo.add %298, %304 : tensor<3xf32>
      %cst_87 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %306 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %307 = stablehlo.multiply %305, %306 : tensor<3xf32>
      %cst_88 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %308 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %309 = stablehlo.divide %307, %308 : tensor<3xf32>
      %310 = stablehlo.negate %309 : tensor<3xf32>
      %cst_89 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %311 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %312 = stablehlo.multiply %24, %311 : tensor<3xf32>
      %cst_90 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %313 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %314 = stablehlo.multiply %313, %312 : tensor<3xf32>
      %cst_91 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %315 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %316 = stablehlo.select %48, %315, %314 : tensor<3xi1>, tensor<3xf32>
      %cst_92 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %317 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %318 = stablehlo.select %48, %314, %317 : tensor<3xi1>, tensor<3xf32>
      %cst_93 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %319 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %320 = stablehlo.select %84, %319, %316 : tensor<3xi1>, tensor<3xf32>
      %cst_94 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %321 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %322 = stablehlo.select %84, %316, %321 : tensor<3xi1>, tensor<3xf32>
      %cst_95 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %323 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %324 = stablehlo.multiply %323, %320 : tensor<3xf32>
      %325 = stablehlo.multiply %324, %150 : tensor<3xf32>
      %326 = stablehlo.negate %322 : tensor<3xf32>
      %cst_96 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %327 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %328 = stablehlo.multiply %327, %326 : tensor<3xf32>
      %329 = stablehlo.multiply %328, %116 : tensor<3xf32>
      %330 = stablehlo.add %325, %329 : tensor<3xf32>
      %cst_97 = stablehlo.constant dense<1.12837923> : tensor<f32>
      %331 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %332 = stablehlo.multiply %331, %318 : tensor<3xf32>
      %333 = stablehlo.multiply %332, %80 : tensor<3xf32>
      %cst_98 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %334 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %335 = stablehlo.select %46, %334, %330 : tensor<3xi1>, tensor<3xf32>
      %cst_99 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %336 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %337 = stablehlo.select %46, %330, %336 : tensor<3xi1>, tensor<3xf32>
      %338 = stablehlo.negate %335 : tensor<3xf32>
      %339 = stablehlo.add %337, %338 : tensor<3xf32>
      %340 = stablehlo.add %333, %339 : tensor<3xf32>
      %cst_100 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %341 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %342 = stablehlo.multiply %340, %341 : tensor<3xf32>
      %cst_101 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %343 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %344 = stablehlo.divide %342, %343 : tensor<3xf32>
      %345 = stablehlo.add %309, %344 : tensor<3xf32>
      %cst_102 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %346 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %347 = stablehlo.multiply %346, %345 : tensor<3xf32>
      %348 = stablehlo.add %310, %347 : tensor<3xf32>
      %349 = stablehlo.multiply %345, %34 : tensor<3xf32>
      %350 = stablehlo.multiply %349, %30 : tensor<3xf32>
      %351 = stablehlo.negate %350 : tensor<3xf32>
      %352 = stablehlo.add %348, %351 : tensor<3xf32>
      %353 = stablehlo.multiply %352, %28 : tensor<3xf32>
      %354 = stablehlo.divide %275, %353 : tensor<3xf32>
      %355 = stablehlo.subtract %26, %354 : tensor<3xf32>
      %356 = stablehlo.is_finite %355 : (tensor<3xf32>) -> tensor<3xi1>
      %357 = stablehlo.not %356 : tensor<3xi1>
      %c_103 = stablehlo.constant dense<1> : tensor<i32>
      %358 = stablehlo.broadcast_in_dim %c_103, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %359 = stablehlo.add %27, %358 : tensor<3xi32>
      %c_104 = stablehlo.constant dense<1> : tensor<i32>
      %360 = stablehlo.broadcast_in_dim %c_104, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %361 = stablehlo.compare LT, %14, %360, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %362 = stablehlo.select %361, %17, %355 : tensor<3xi1>, tensor<3xf32>
      %c_105 = stablehlo.constant dense<1> : tensor<i32>
      %363 = stablehlo.broadcast_in_dim %c_105, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %364 = stablehlo.compare LT, %14, %363, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %365 = stablehlo.select %364, %18, %354 : tensor<3xi1>, tensor<3xf32>
      %c_106 = stablehlo.constant dense<1> : tensor<i32>
      %366 = stablehlo.broadcast_in_dim %c_106, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %367 = stablehlo.compare LT, %14, %366, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %368 = stablehlo.select %367, %19, %357 : tensor<3xi1>, tensor<3xi1>
      %c_107 = stablehlo.constant dense<1> : tensor<i32>
      %369 = stablehlo.broadcast_in_dim %c_107, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %370 = stablehlo.compare LT, %14, %369, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %371 = stablehlo.select %370, %20, %359 : tensor<3xi1>, tensor<3xi32>
      %c_108 = stablehlo.constant dense<1> : tensor<i32>
      %372 = stablehlo.add %iterArg_5, %c_108 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %iterArg_4, %372, %362, %365, %368, %371 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xi32>
    }
    return %4#4, %4#7 : tensor<3xf32>, tensor<3xi32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> (tensor<3xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}, tensor<3xf32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<3xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.negate %cst_7 : tensor<f32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %10 = stablehlo.multiply %cst_8, %9 : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %14 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_21 = stablehlo.constant dense<false> : tensor<i1>
    %25 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<i1>) -> tensor<10x3xi1>
    %c_22 = stablehlo.constant dense<false> : tensor<i1>
    %26 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<i1>) -> tensor<10x3xi1>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %c_31 = stablehlo.constant dense<false> : tensor<i1>
    %35 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<i1>) -> tensor<10x3xi1>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %c_38 = stablehlo.constant dense<false> : tensor<i1>
    %42 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<i1>) -> tensor<10x3xi1>
    %c_39 = stablehlo.constant dense<false> : tensor<i1>
    %43 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<i1>) -> tensor<10x3xi1>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %c_41 = stablehlo.constant dense<false> : tensor<i1>
    %45 = stablehlo.broadcast_in_dim %c_41, dims = [] : (tensor<i1>) -> tensor<10x3xi1>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %c_48 = stablehlo.constant dense<false> : tensor<i1>
    %52 = stablehlo.broadcast_in_dim %c_48, dims = [] : (tensor<i1>) -> tensor<10x3xi1>
    %c_49 = stablehlo.constant dense<false> : tensor<i1>
    %53 = stablehlo.broadcast_in_dim %c_49, dims = [] : (tensor<i1>) -> tensor<10x3xi1>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %c_53 = stablehlo.constant dense<false> : tensor<i1>
    %57 = stablehlo.broadcast_in_dim %c_53, dims = [] : (tensor<i1>) -> tensor<10x3xi1>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %c_60 = stablehlo.constant dense<false> : tensor<i1>
    %64 = stablehlo.broadcast_in_dim %c_60, dims = [] : (tensor<i1>) -> tensor<10x3xi1>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %c_68 = stablehlo.constant dense<0> : tensor<i32>
    %72 = stablehlo.broadcast_in_dim %c_68, dims = [] : (tensor<i32>) -> tensor<10x3xi32>
    %c_69 = stablehlo.constant dense<0> : tensor<i32>
    %73:78 = stablehlo.while(%iterArg = %arg1, %iterArg_75 = %arg1, %iterArg_76 = %arg2, %iterArg_77 = %arg2, %iterArg_78 = %arg0, %iterArg_79 = %arg0, %iterArg_80 = %13, %iterArg_81 = %14, %iterArg_82 = %18, %iterArg_83 = %11, %iterArg_84 = %12, %iterArg_85 = %15, %iterArg_86 = %16, %iterArg_87 = %17, %iterArg_88 = %20, %iterArg_89 = %24, %iterArg_90 = %19, %iterArg_91 = %21, %iterArg_92 = %22, %iterArg_93 = %23, %iterArg_94 = %3, %iterArg_95 = %4, %iterArg_96 = %5, %iterArg_97 = %6, %iterArg_98 = %7, %iterArg_99 = %8, %iterArg_100 = %c_69, %iterArg_101 = %0, %iterArg_102 = %1, %iterArg_103 = %2, %iterArg_104 = %25, %iterArg_105 = %26, %iterArg_106 = %27, %iterArg_107 = %28, %iterArg_108 = %29, %iterArg_109 = %30, %iterArg_110 = %31, %iterArg_111 = %32, %iterArg_112 = %33, %iterArg_113 = %34, %iterArg_114 = %35, %iterArg_115 = %36, %iterArg_116 = %37, %iterArg_117 = %38, %iterArg_118 = %39, %iterArg_119 = %40, %iterArg_120 = %41, %iterArg_121 = %42, %iterArg_122 = %43, %iterArg_123 = %44, %iterArg_124 = %45, %iterArg_125 = %46, %iterArg_126 = %47, %iterArg_127 = %48, %iterArg_128 = %49, %iterArg_129 = %50, %iterArg_130 = %51, %iterArg_131 = %52, %iterArg_132 = %53, %iterArg_133 = %54, %iterArg_134 = %55, %iterArg_135 = %56, %iterArg_136 = %57, %iterArg_137 = %58, %iterArg_138 = %59, %iterArg_139 = %60, %iterArg_140 = %61, %iterArg_141 = %62, %iterArg_142 = %63, %iterArg_143 = %64, %iterArg_144 = %65, %iterArg_145 = %66, %iterArg_146 = %67, %iterArg_147 = %68, %iterArg_148 = %69, %iterArg_149 = %70, %iterArg_150 = %71, %iterArg_151 = %72) : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<10x3xi1>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi32>
    cond {
      %c_152 = stablehlo.constant dense<10> : tensor<i32>
      %79 = stablehlo.compare LT, %iterArg_100, %c_152, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %79 : tensor<i1>
    } do {
      %79 = stablehlo.abs %iterArg_102 : tensor<3xf32>
      %80 = stablehlo.abs %iterArg_101 : tensor<3xf32>
      %cst_152 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %81 = stablehlo.broadcast_in_dim %cst_152, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %82 = stablehlo.add %81, %80 : tensor<3xf32>
      %cst_153 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %83 = stablehlo.broadcast_in_dim %cst_153, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %84 = stablehlo.multiply %83, %82 : tensor<3xf32>
      %85 = stablehlo.compare GT, %79, %84, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %86 = stablehlo.not %iterArg_103 : tensor<3xi1>
      %87 = stablehlo.and %85, %86 : tensor<3xi1>
      %88 = stablehlo.convert %87 : (tensor<3xi1>) -> tensor<3xi32>
      %c_154 = stablehlo.constant dense<0> : tensor<i32>
      %89 = stablehlo.broadcast_in_dim %c_154, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %90 = stablehlo.compare EQ, %88, %89, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %91 = stablehlo.select %90, %iterArg_101, %iterArg_101 : tensor<3xi1>, tensor<3xf32>
      %92 = stablehlo.select %90, %iterArg_102, %iterArg_102 : tensor<3xi1>, tensor<3xf32>
      %93 = stablehlo.select %90, %iterArg_103, %iterArg_103 : tensor<3xi1>, tensor<3xi1>
      %c_155 = stablehlo.constant dense<1> : tensor<i32>
      %94 = stablehlo.broadcast_in_dim %c_155, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %95 = stablehlo.compare EQ, %88, %94, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %96 = stablehlo.select %95, %iterArg_77, %iterArg_76 : tensor<3xi1>, tensor<3xf32>
      %97 = stablehlo.select %95, %iterArg_75, %iterArg : tensor<3xi1>, tensor<3xf32>
      %98 = stablehlo.select %95, %iterArg_79, %iterArg_78 : tensor<3xi1>, tensor<3xf32>
      %99 = stablehlo.select %95, %iterArg_101, %iterArg_101 : tensor<3xi1>, tensor<3xf32>
      %100 = stablehlo.sqrt %96 : tensor<3xf32>
      %cst_156 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %101 = stablehlo.broadcast_in_dim %cst_156, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %102 = stablehlo.divide %101, %100 : tensor<3xf32>
      %103 = stablehlo.multiply %99, %100 : tensor<3xf32>
      %104 = stablehlo.log %97 : tensor<3xf32>
      %105 = stablehlo.divide %104, %103 : tensor<3xf32>
      %106 = stablehlo.multiply %103, %103 : tensor<3xf32>
      %cst_157 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %107 = stablehlo.broadcast_in_dim %cst_157, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %108 = stablehlo.divide %107, %106 : tensor<3xf32>
      %109 = stablehlo.multiply %103, %103 : tensor<3xf32>
      %cst_158 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %110 = stablehlo.broadcast_in_dim %cst_158, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %111 = stablehlo.divide %110, %109 : tensor<3xf32>
      %112 = stablehlo.multiply %103, %103 : tensor<3xf32>
      %113 = stablehlo.multiply %103, %112 : tensor<3xf32>
      %cst_159 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %114 = stablehlo.broadcast_in_dim %cst_159, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %115 = stablehlo.divide %114, %113 : tensor<3xf32>
      %cst_160 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
      %116 = stablehlo.broadcast_in_dim %cst_160, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %117 = stablehlo.multiply %116, %115 : tensor<3xf32>
      %cst_161 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %118 = stablehlo.broadcast_in_dim %cst_161, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %119 = stablehlo.multiply %118, %103 : tensor<3xf32>
      %120 = stablehlo.add %105, %119 : tensor<3xf32>
      %cst_162 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %121 = stablehlo.broadcast_in_dim %cst_162, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %122 = stablehlo.subtract %120, %121 : tensor<3xf32>
      %cst_163 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %123 = stablehlo.broadcast_in_dim %cst_163, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %124 = stablehlo.divide %122, %123 : tensor<3xf32>
      %cst_164 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %125 = stablehlo.broadcast_in_dim %cst_164, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %126 = stablehlo.multiply %124, %125 : tensor<3xf32>
      %127 = stablehlo.abs %126 : tensor<3xf32>
      %cst_165 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %128 = stablehlo.broadcast_in_dim %cst_165, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %129 = stablehlo.compare GE, %126, %128, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %cst_166 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %130 = stablehlo.broadcast_in_dim %cst_166, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %131 = stablehlo.compare GE, %126, %130, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %cst_167 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %132 = stablehlo.broadcast_in_dim %cst_167, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %133 = stablehlo.compare LT, %127, %132, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %134 = chlo.erf %126 : tensor<3xf32> -> tensor<3xf32>
      %135 = stablehlo.abs %126 : tensor<3xf32>
      %cst_168 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %136 = stablehlo.broadcast_in_dim %cst_168, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %137 = stablehlo.minimum %135, %136 : tensor<3xf32>
      %138 = stablehlo.bitcast_convert %137 : (tensor<3xf32>) -> tensor<3xui32>
      %c_169 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %139 = stablehlo.broadcast_in_dim %c_169, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %140 = stablehlo.and %138, %139 : tensor<3xui32>
      %141 = stablehlo.bitcast_convert %140 : (tensor<3xui32>) -> tensor<3xf32>
      %142 = stablehlo.subtract %137, %141 : tensor<3xf32>
      %143 = stablehlo.multiply %141, %141 : tensor<3xf32>
      %144 = stablehlo.add %137, %141 : tensor<3xf32>
      %145 = stablehlo.multiply %142, %144 : tensor<3xf32>
      %146 = stablehlo.negate %143 : tensor<3xf32>
      %147 = stablehlo.exponential %146 : tensor<3xf32>
      %148 = stablehlo.exponential %146 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %149 = stablehlo.negate %145 : tensor<3xf32>
      %cst_170 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_171 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_172 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_173 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_174 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %150 = stablehlo.broadcast_in_dim %cst_174, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %151 = stablehlo.multiply %150, %149 : tensor<3xf32>
      %152 = stablehlo.broadcast_in_dim %cst_173, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %153 = stablehlo.add %151, %152 : tensor<3xf32>
      %154 = stablehlo.multiply %153, %149 : tensor<3xf32>
      %155 = stablehlo.broadcast_in_dim %cst_172, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %156 = stablehlo.add %154, %155 : tensor<3xf32>
      %157 = stablehlo.multiply %156, %149 : tensor<3xf32>
      %158 = stablehlo.broadcast_in_dim %cst_171, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %159 = stablehlo.add %157, %158 : tensor<3xf32>
      %160 = stablehlo.multiply %159, %149 : tensor<3xf32>
      %161 = stablehlo.broadcast_in_dim %cst_170, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %162 = stablehlo.add %160, %161 : tensor<3xf32>
      %163 = stablehlo.multiply %149, %162 : tensor<3xf32>
      %164 = stablehlo.multiply %148, %163 : tensor<3xf32>
      %165 = stablehlo.add %148, %164 : tensor<3xf32>
      %166 = stablehlo.abs %126 : tensor<3xf32>
      %cst_175 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %167 = stablehlo.broadcast_in_dim %cst_175, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %168 = stablehlo.minimum %166, %167 : tensor<3xf32>
      %169 = stablehlo.bitcast_convert %168 : (tensor<3xf32>) -> tensor<3xui32>
      %c_176 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %170 = stablehlo.broadcast_in_dim %c_176, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %171 = stablehlo.and %169, %170 : tensor<3xui32>
      %172 = stablehlo.bitcast_convert %171 : (tensor<3xui32>) -> tensor<3xf32>
      %173 = stablehlo.subtract %168, %172 : tensor<3xf32>
      %174 = stablehlo.multiply %172, %172 : tensor<3xf32>
      %175 = stablehlo.add %168, %172 : tensor<3xf32>
      %176 = stablehlo.multiply %173, %175 : tensor<3xf32>
      %177 = stablehlo.negate %174 : tensor<3xf32>
      %178 = stablehlo.exponential %177 : tensor<3xf32>
      %179 = stablehlo.exponential %177 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %180 = stablehlo.negate %176 : tensor<3xf32>
      %cst_177 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_178 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_179 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_180 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_181 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %181 = stablehlo.broadcast_in_dim %cst_181, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %182 = stablehlo.multiply %181, %180 : tensor<3xf32>
      %183 = stablehlo.broadcast_in_dim %cst_180, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %184 = stablehlo.add %182, %183 : tensor<3xf32>
      %185 = stablehlo.multiply %184, %180 : tensor<3xf32>
      %186 = stablehlo.broadcast_in_dim %cst_179, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %187 = stablehlo.add %185, %186 : tensor<3xf32>
      %188 = stablehlo.multiply %187, %180 : tensor<3xf32>
      %189 = stablehlo.broadcast_in_dim %cst_178, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %190 = stablehlo.add %188, %189 : tensor<3xf32>
      %191 = stablehlo.multiply %190, %180 : tensor<3xf32>
      %192 = stablehlo.broadcast_in_dim %cst_177, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %193 = stablehlo.add %191, %192 : tensor<3xf32>
      %194 = stablehlo.multiply %180, %193 : tensor<3xf32>
      %195 = stablehlo.multiply %179, %194 : tensor<3xf32>
      %196 = stablehlo.add %179, %195 : tensor<3xf32>
      %197 = stablehlo.abs %126 : tensor<3xf32>
      %cst_182 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %198 = stablehlo.broadcast_in_dim %cst_182, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %199 = stablehlo.compare LT, %197, %198, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %200 = stablehlo.select %199, %126, %iterArg_94 : tensor<3xi1>, tensor<3xf32>
      %cst_183 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
      %201 = stablehlo.broadcast_in_dim %cst_183, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %202 = stablehlo.multiply %201, %200 : tensor<3xf32>
      %203 = stablehlo.multiply %202, %196 : tensor<3xf32>
      %cst_184 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %204 = stablehlo.broadcast_in_dim %cst_184, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %205 = stablehlo.add %204, %134 : tensor<3xf32>
      %cst_185 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %206 = stablehlo.broadcast_in_dim %cst_185, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %207 = stablehlo.compare GT, %126, %206, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %208 = chlo.erfc %127 : tensor<3xf32> -> tensor<3xf32>
      %209 = stablehlo.abs %127 : tensor<3xf32>
      %cst_186 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %210 = stablehlo.broadcast_in_dim %cst_186, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %211 = stablehlo.minimum %209, %210 : tensor<3xf32>
      %212 = stablehlo.bitcast_convert %211 : (tensor<3xf32>) -> tensor<3xui32>
      %c_187 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %213 = stablehlo.broadcast_in_dim %c_187, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %214 = stablehlo.and %212, %213 : tensor<3xui32>
      %215 = stablehlo.bitcast_convert %214 : (tensor<3xui32>) -> tensor<3xf32>
      %216 = stablehlo.subtract %211, %215 : tensor<3xf32>
      %217 = stablehlo.multiply %215, %215 : tensor<3xf32>
      %218 = stablehlo.add %211, %215 : tensor<3xf32>
      %219 = stablehlo.multiply %216, %218 : tensor<3xf32>
      %220 = stablehlo.negate %217 : tensor<3xf32>
      %221 = stablehlo.exponential %220 : tensor<3xf32>
      %222 = stablehlo.exponential %220 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %223 = stablehlo.negate %219 : tensor<3xf32>
      %cst_188 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_189 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_190 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_191 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_192 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %224 = stablehlo.broadcast_in_dim %cst_192, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %225 = stablehlo.multiply %224, %223 : tensor<3xf32>
      %226 = stablehlo.broadcast_in_dim %cst_191, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %227 = stablehlo.add %225, %226 : tensor<3xf32>
      %228 = stablehlo.multiply %227, %223 : tensor<3xf32>
      %229 = stablehlo.broadcast_in_dim %cst_190, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %230 = stablehlo.add %228, %229 : tensor<3xf32>
      %231 = stablehlo.multiply %230, %223 : tensor<3xf32>
      %232 = stablehlo.broadcast_in_dim %cst_189, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %233 = stablehlo.add %231, %232 : tensor<3xf32>
      %234 = stablehlo.multiply %233, %223 : tensor<3xf32>
      %235 = stablehlo.broadcast_in_dim %cst_188, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %236 = stablehlo.add %234, %235 : tensor<3xf32>
      %237 = stablehlo.multiply %223, %236 : tensor<3xf32>
      %238 = stablehlo.multiply %222, %237 : tensor<3xf32>
      %239 = stablehlo.add %222, %238 : tensor<3xf32>
      %240 = stablehlo.abs %127 : tensor<3xf32>
      %cst_193 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %241 = stablehlo.broadcast_in_dim %cst_193, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %242 = stablehlo.minimum %240, %241 : tensor<3xf32>
      %243 = stablehlo.bitcast_convert %242 : (tensor<3xf32>) -> tensor<3xui32>
      %c_194 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %244 = stablehlo.broadcast_in_dim %c_194, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %245 = stablehlo.and %243, %244 : tensor<3xui32>
      %246 = stablehlo.bitcast_convert %245 : (tensor<3xui32>) -> tensor<3xf32>
      %247 = stablehlo.subtract %242, %246 : tensor<3xf32>
      %248 = stablehlo.multiply %246, %246 : tensor<3xf32>
      %249 = stablehlo.add %242, %246 : tensor<3xf32>
      %250 = stablehlo.multiply %247, %249 : tensor<3xf32>
      %251 = stablehlo.negate %248 : tensor<3xf32>
      %252 = stablehlo.exponential %251 : tensor<3xf32>
      %253 = stablehlo.exponential %251 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %254 = stablehlo.negate %250 : tensor<3xf32>
      %cst_195 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_196 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_197 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_198 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_199 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %255 = stablehlo.broadcast_in_dim %cst_199, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %256 = stablehlo.multiply %255, %254 : tensor<3xf32>
      %257 = stablehlo.broadcast_in_dim %cst_198, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %258 = stablehlo.add %256, %257 : tensor<3xf32>
      %259 = stablehlo.multiply %258, %254 : tensor<3xf32>
      %260 = stablehlo.broadcast_in_dim %cst_197, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %261 = stablehlo.add %259, %260 : tensor<3xf32>
      %262 = stablehlo.multiply %261, %254 : tensor<3xf32>
      %263 = stablehlo.broadcast_in_dim %cst_196, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %264 = stablehlo.add %262, %263 : tensor<3xf32>
      %265 = stablehlo.multiply %264, %254 : tensor<3xf32>
      %266 = stablehlo.broadcast_in_dim %cst_195, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %267 = stablehlo.add %265, %266 : tensor<3xf32>
      %268 = stablehlo.multiply %254, %267 : tensor<3xf32>
      %269 = stablehlo.multiply %253, %268 : tensor<3xf32>
      %270 = stablehlo.add %253, %269 : tensor<3xf32>
      %271 = stablehlo.abs %127 : tensor<3xf32>
      %cst_200 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %272 = stablehlo.broadcast_in_dim %cst_200, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %273 = stablehlo.compare LT, %271, %272, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %274 = stablehlo.select %273, %127, %iterArg_95 : tensor<3xi1>, tensor<3xf32>
      %cst_201 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
      %275 = stablehlo.broadcast_in_dim %cst_201, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %276 = stablehlo.multiply %275, %274 : tensor<3xf32>
      %277 = stablehlo.multiply %276, %270 : tensor<3xf32>
      %cst_202 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %278 = stablehlo.broadcast_in_dim %cst_202, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %279 = stablehlo.subtract %278, %208 : tensor<3xf32>
      %280 = chlo.erfc %127 : tensor<3xf32> -> tensor<3xf32>
      %281 = stablehlo.abs %127 : tensor<3xf32>
      %cst_203 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %282 = stablehlo.broadcast_in_dim %cst_203, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %283 = stablehlo.minimum %281, %282 : tensor<3xf32>
      %284 = stablehlo.bitcast_convert %283 : (tensor<3xf32>) -> tensor<3xui32>
      %c_204 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %285 = stablehlo.broadcast_in_dim %c_204, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %286 = stablehlo.and %284, %285 : tensor<3xui32>
      %287 = stablehlo.bitcast_convert %286 : (tensor<3xui32>) -> tensor<3xf32>
      %288 = stablehlo.subtract %283, %287 : tensor<3xf32>
      %289 = stablehlo.multiply %287, %287 : tensor<3xf32>
      %290 = stablehlo.add %283, %287 : tensor<3xf32>
      %291 = stablehlo.multiply %288, %290 : tensor<3xf32>
      %292 = stablehlo.negate %289 : tensor<3xf32>
      %293 = stablehlo.exponential %292 : tensor<3xf32>
      %294 = stablehlo.exponential %292 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %295 = stablehlo.negate %291 : tensor<3xf32>
      %cst_205 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_206 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_207 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_208 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_209 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %296 = stablehlo.broadcast_in_dim %cst_209, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %297 = stablehlo.multiply %296, %295 : tensor<3xf32>
      %298 = stablehlo.broadcast_in_dim %cst_208, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %299 = stablehlo.add %297, %298 : tensor<3xf32>
      %300 = stablehlo.multiply %299, %295 : tensor<3xf32>
      %301 = stablehlo.broadcast_in_dim %cst_207, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %302 = stablehlo.add %300, %301 : tensor<3xf32>
      %303 = stablehlo.multiply %302, %295 : tensor<3xf32>
      %304 = stablehlo.broadcast_in_dim %cst_206, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %305 = stablehlo.add %303, %304 : tensor<3xf32>
      %306 = stablehlo.multiply %305, %295 : tensor<3xf32>
      %307 = stablehlo.broadcast_in_dim %cst_205, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %308 = stablehlo.add %306, %307 : tensor<3xf32>
      %309 = stablehlo.multiply %295, %308 : tensor<3xf32>
      %310 = stablehlo.multiply %294, %309 : tensor<3xf32>
      %311 = stablehlo.add %294, %310 : tensor<3xf32>
      %312 = stablehlo.abs %127 : tensor<3xf32>
      %cst_210 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %313 = stablehlo.broadcast_in_dim %cst_210, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %314 = stablehlo.minimum %312, %313 : tensor<3xf32>
      %315 = stablehlo.bitcast_convert %314 : (tensor<3xf32>) -> tensor<3xui32>
      %c_211 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %316 = stablehlo.broadcast_in_dim %c_211, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %317 = stablehlo.and %315, %316 : tensor<3xui32>
      %318 = stablehlo.bitcast_convert %317 : (tensor<3xui32>) -> tensor<3xf32>
      %319 = stablehlo.subtract %314, %318 : tensor<3xf32>
      %320 = stablehlo.multiply %318, %318 : tensor<3xf32>
      %321 = stablehlo.add %314, %318 : tensor<3xf32>
      %322 = stablehlo.multiply %319, %321 : tensor<3xf32>
      %323 = stablehlo.negate %320 : tensor<3xf32>
      %324 = stablehlo.exponential %323 : tensor<3xf32>
      %325 = stablehlo.exponential %323 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %326 = stablehlo.negate %322 : tensor<3xf32>
      %cst_212 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_213 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_214 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_215 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_216 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %327 = stablehlo.broadcast_in_dim %cst_216, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %328 = stablehlo.multiply %327, %326 : tensor<3xf32>
      %329 = stablehlo.broadcast_in_dim %cst_215, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %330 = stablehlo.add %328, %329 : tensor<3xf32>
      %331 = stablehlo.multiply %330, %326 : tensor<3xf32>
      %332 = stablehlo.broadcast_in_dim %cst_214, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %333 = stablehlo.add %331, %332 : tensor<3xf32>
      %334 = stablehlo.multiply %333, %326 : tensor<3xf32>
      %335 = stablehlo.broadcast_in_dim %cst_213, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %336 = stablehlo.add %334, %335 : tensor<3xf32>
      %337 = stablehlo.multiply %336, %326 : tensor<3xf32>
      %338 = stablehlo.broadcast_in_dim %cst_212, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %339 = stablehlo.add %337, %338 : tensor<3xf32>
      %340 = stablehlo.multiply %326, %339 : tensor<3xf32>
      %341 = stablehlo.multiply %325, %340 : tensor<3xf32>
      %342 = stablehlo.add %325, %341 : tensor<3xf32>
      %343 = stablehlo.abs %127 : tensor<3xf32>
      %cst_217 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %344 = stablehlo.broadcast_in_dim %cst_217, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %345 = stablehlo.compare LT, %343, %344, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %346 = stablehlo.select %345, %127, %iterArg_96 : tensor<3xi1>, tensor<3xf32>
      %cst_218 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
      %347 = stablehlo.broadcast_in_dim %cst_218, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %348 = stablehlo.multiply %347, %346 : tensor<3xf32>
      %349 = stablehlo.multiply %348, %342 : tensor<3xf32>
      %350 = stablehlo.select %207, %279, %280 : tensor<3xi1>, tensor<3xf32>
      %351 = stablehlo.select %133, %205, %350 : tensor<3xi1>, tensor<3xf32>
      %cst_219 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %352 = stablehlo.broadcast_in_dim %cst_219, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %353 = stablehlo.multiply %352, %351 : tensor<3xf32>
      %354 = stablehlo.multiply %97, %353 : tensor<3xf32>
      %355 = stablehlo.subtract %120, %103 : tensor<3xf32>
      %cst_220 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %356 = stablehlo.broadcast_in_dim %cst_220, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %357 = stablehlo.subtract %355, %356 : tensor<3xf32>
      %cst_221 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %358 = stablehlo.broadcast_in_dim %cst_221, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %359 = stablehlo.divide %357, %358 : tensor<3xf32>
      %cst_222 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %360 = stablehlo.broadcast_in_dim %cst_222, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %361 = stablehlo.multiply %359, %360 : tensor<3xf32>
      %362 = stablehlo.abs %361 : tensor<3xf32>
      %cst_223 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %363 = stablehlo.broadcast_in_dim %cst_223, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %364 = stablehlo.compare GE, %361, %363, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %cst_224 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %365 = stablehlo.broadcast_in_dim %cst_224, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %366 = stablehlo.compare GE, %361, %365, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %cst_225 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %367 = stablehlo.broadcast_in_dim %cst_225, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %368 = stablehlo.compare LT, %362, %367, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %369 = chlo.erf %361 : tensor<3xf32> -> tensor<3xf32>
      %370 = stablehlo.abs %361 : tensor<3xf32>
      %cst_226 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %371 = stablehlo.broadcast_in_dim %cst_226, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %372 = stablehlo.minimum %370, %371 : tensor<3xf32>
      %373 = stablehlo.bitcast_convert %372 : (tensor<3xf32>) -> tensor<3xui32>
      %c_227 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %374 = stablehlo.broadcast_in_dim %c_227, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %375 = stablehlo.and %373, %374 : tensor<3xui32>
      %376 = stablehlo.bitcast_convert %375 : (tensor<3xui32>) -> tensor<3xf32>
      %377 = stablehlo.subtract %372, %376 : tensor<3xf32>
      %378 = stablehlo.multiply %376, %376 : tensor<3xf32>
      %379 = stablehlo.add %372, %376 : tensor<3xf32>
      %380 = stablehlo.multiply %377, %379 : tensor<3xf32>
      %381 = stablehlo.negate %378 : tensor<3xf32>
      %382 = stablehlo.exponential %381 : tensor<3xf32>
      %383 = stablehlo.exponential %381 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %384 = stablehlo.negate %380 : tensor<3xf32>
      %cst_228 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_229 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_230 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_231 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_232 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %385 = stablehlo.broadcast_in_dim %cst_232, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %386 = stablehlo.multiply %385, %384 : tensor<3xf32>
      %387 = stablehlo.broadcast_in_dim %cst_231, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %388 = stablehlo.add %386, %387 : tensor<3xf32>
      %389 = stablehlo.multiply %388, %384 : tensor<3xf32>
      %390 = stablehlo.broadcast_in_dim %cst_230, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %391 = stablehlo.add %389, %390 : tensor<3xf32>
      %392 = stablehlo.multiply %391, %384 : tensor<3xf32>
      %393 = stablehlo.broadcast_in_dim %cst_229, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %394 = stablehlo.add %392, %393 : tensor<3xf32>
      %395 = stablehlo.multiply %394, %384 : tensor<3xf32>
      %396 = stablehlo.broadcast_in_dim %cst_228, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %397 = stablehlo.add %395, %396 : tensor<3xf32>
      %398 = stablehlo.multiply %384, %397 : tensor<3xf32>
      %399 = stablehlo.multiply %383, %398 : tensor<3xf32>
      %400 = stablehlo.add %383, %399 : tensor<3xf32>
      %401 = stablehlo.abs %361 : tensor<3xf32>
      %cst_233 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %402 = stablehlo.broadcast_in_dim %cst_233, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %403 = stablehlo.minimum %401, %402 : tensor<3xf32>
      %404 = stablehlo.bitcast_convert %403 : (tensor<3xf32>) -> tensor<3xui32>
      %c_234 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %405 = stablehlo.broadcast_in_dim %c_234, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %406 = stablehlo.and %404, %405 : tensor<3xui32>
      %407 = stablehlo.bitcast_convert %406 : (tensor<3xui32>) -> tensor<3xf32>
      %408 = stablehlo.subtract %403, %407 : tensor<3xf32>
      %409 = stablehlo.multiply %407, %407 : tensor<3xf32>
      %410 = stablehlo.add %403, %407 : tensor<3xf32>
      %411 = stablehlo.multiply %408, %410 : tensor<3xf32>
      %412 = stablehlo.negate %409 : tensor<3xf32>
      %413 = stablehlo.exponential %412 : tensor<3xf32>
      %414 = stablehlo.exponential %412 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %415 = stablehlo.negate %411 : tensor<3xf32>
      %cst_235 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_236 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_237 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_238 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_239 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %416 = stablehlo.broadcast_in_dim %cst_239, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %417 = stablehlo.multiply %416, %415 : tensor<3xf32>
      %418 = stablehlo.broadcast_in_dim %cst_238, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %419 = stablehlo.add %417, %418 : tensor<3xf32>
      %420 = stablehlo.multiply %419, %415 : tensor<3xf32>
      %421 = stablehlo.broadcast_in_dim %cst_237, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %422 = stablehlo.add %420, %421 : tensor<3xf32>
      %423 = stablehlo.multiply %422, %415 : tensor<3xf32>
      %424 = stablehlo.broadcast_in_dim %cst_236, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %425 = stablehlo.add %423, %424 : tensor<3xf32>
      %426 = stablehlo.multiply %425, %415 : tensor<3xf32>
      %427 = stablehlo.broadcast_in_dim %cst_235, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %428 = stablehlo.add %426, %427 : tensor<3xf32>
      %429 = stablehlo.multiply %415, %428 : tensor<3xf32>
      %430 = stablehlo.multiply %414, %429 : tensor<3xf32>
      %431 = stablehlo.add %414, %430 : tensor<3xf32>
      %432 = stablehlo.abs %361 : tensor<3xf32>
      %cst_240 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %433 = stablehlo.broadcast_in_dim %cst_240, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %434 = stablehlo.compare LT, %432, %433, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %435 = stablehlo.select %434, %361, %iterArg_97 : tensor<3xi1>, tensor<3xf32>
      %cst_241 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
      %436 = stablehlo.broadcast_in_dim %cst_241, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %437 = stablehlo.multiply %436, %435 : tensor<3xf32>
      %438 = stablehlo.multiply %437, %431 : tensor<3xf32>
      %cst_242 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %439 = stablehlo.broadcast_in_dim %cst_242, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %440 = stablehlo.add %439, %369 : tensor<3xf32>
      %cst_243 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %441 = stablehlo.broadcast_in_dim %cst_243, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %442 = stablehlo.compare GT, %361, %441, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %443 = chlo.erfc %362 : tensor<3xf32> -> tensor<3xf32>
      %444 = stablehlo.abs %362 : tensor<3xf32>
      %cst_244 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %445 = stablehlo.broadcast_in_dim %cst_244, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %446 = stablehlo.minimum %444, %445 : tensor<3xf32>
      %447 = stablehlo.bitcast_convert %446 : (tensor<3xf32>) -> tensor<3xui32>
      %c_245 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %448 = stablehlo.broadcast_in_dim %c_245, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %449 = stablehlo.and %447, %448 : tensor<3xui32>
      %450 = stablehlo.bitcast_convert %449 : (tensor<3xui32>) -> tensor<3xf32>
      %451 = stablehlo.subtract %446, %450 : tensor<3xf32>
      %452 = stablehlo.multiply %450, %450 : tensor<3xf32>
      %453 = stablehlo.add %446, %450 : tensor<3xf32>
      %454 = stablehlo.multiply %451, %453 : tensor<3xf32>
      %455 = stablehlo.negate %452 : tensor<3xf32>
      %456 = stablehlo.exponential %455 : tensor<3xf32>
      %457 = stablehlo.exponential %455 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %458 = stablehlo.negate %454 : tensor<3xf32>
      %cst_246 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_247 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_248 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_249 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_250 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %459 = stablehlo.broadcast_in_dim %cst_250, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %460 = stablehlo.multiply %459, %458 : tensor<3xf32>
      %461 = stablehlo.broadcast_in_dim %cst_249, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %462 = stablehlo.add %460, %461 : tensor<3xf32>
      %463 = stablehlo.multiply %462, %458 : tensor<3xf32>
      %464 = stablehlo.broadcast_in_dim %cst_248, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %465 = stablehlo.add %463, %464 : tensor<3xf32>
      %466 = stablehlo.multiply %465, %458 : tensor<3xf32>
      %467 = stablehlo.broadcast_in_dim %cst_247, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %468 = stablehlo.add %466, %467 : tensor<3xf32>
      %469 = stablehlo.multiply %468, %458 : tensor<3xf32>
      %470 = stablehlo.broadcast_in_dim %cst_246, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %471 = stablehlo.add %469, %470 : tensor<3xf32>
      %472 = stablehlo.multiply %458, %471 : tensor<3xf32>
      %473 = stablehlo.multiply %457, %472 : tensor<3xf32>
      %474 = stablehlo.add %457, %473 : tensor<3xf32>
      %475 = stablehlo.abs %362 : tensor<3xf32>
      %cst_251 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %476 = stablehlo.broadcast_in_dim %cst_251, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %477 = stablehlo.minimum %475, %476 : tensor<3xf32>
      %478 = stablehlo.bitcast_convert %477 : (tensor<3xf32>) -> tensor<3xui32>
      %c_252 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %479 = stablehlo.broadcast_in_dim %c_252, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %480 = stablehlo.and %478, %479 : tensor<3xui32>
      %481 = stablehlo.bitcast_convert %480 : (tensor<3xui32>) -> tensor<3xf32>
      %482 = stablehlo.subtract %477, %481 : tensor<3xf32>
      %483 = stablehlo.multiply %481, %481 : tensor<3xf32>
      %484 = stablehlo.add %477, %481 : tensor<3xf32>
      %485 = stablehlo.multiply %482, %484 : tensor<3xf32>
      %486 = stablehlo.negate %483 : tensor<3xf32>
      %487 = stablehlo.exponential %486 : tensor<3xf32>
      %488 = stablehlo.exponential %486 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %489 = stablehlo.negate %485 : tensor<3xf32>
      %cst_253 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_254 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_255 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_256 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_257 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %490 = stablehlo.broadcast_in_dim %cst_257, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %491 = stablehlo.multiply %490, %489 : tensor<3xf32>
      %492 = stablehlo.broadcast_in_dim %cst_256, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %493 = stablehlo.add %491, %492 : tensor<3xf32>
      %494 = stablehlo.multiply %493, %489 : tensor<3xf32>
      %495 = stablehlo.broadcast_in_dim %cst_255, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %496 = stablehlo.add %494, %495 : tensor<3xf32>
      %497 = stablehlo.multiply %496, %489 : tensor<3xf32>
      %498 = stablehlo.broadcast_in_dim %cst_254, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %499 = stablehlo.add %497, %498 : tensor<3xf32>
      %500 = stablehlo.multiply %499, %489 : tensor<3xf32>
      %501 = stablehlo.broadcast_in_dim %cst_253, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %502 = stablehlo.add %500, %501 : tensor<3xf32>
      %503 = stablehlo.multiply %489, %502 : tensor<3xf32>
      %504 = stablehlo.multiply %488, %503 : tensor<3xf32>
      %505 = stablehlo.add %488, %504 : tensor<3xf32>
      %506 = stablehlo.abs %362 : tensor<3xf32>
      %cst_258 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %507 = stablehlo.broadcast_in_dim %cst_258, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %508 = stablehlo.compare LT, %506, %507, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %509 = stablehlo.select %508, %362, %iterArg_98 : tensor<3xi1>, tensor<3xf32>
      %cst_259 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
      %510 = stablehlo.broadcast_in_dim %cst_259, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %511 = stablehlo.multiply %510, %509 : tensor<3xf32>
      %512 = stablehlo.multiply %511, %505 : tensor<3xf32>
      %cst_260 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %513 = stablehlo.broadcast_in_dim %cst_260, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %514 = stablehlo.subtract %513, %443 : tensor<3xf32>
      %515 = chlo.erfc %362 : tensor<3xf32> -> tensor<3xf32>
      %516 = stablehlo.abs %362 : tensor<3xf32>
      %cst_261 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %517 = stablehlo.broadcast_in_dim %cst_261, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %518 = stablehlo.minimum %516, %517 : tensor<3xf32>
      %519 = stablehlo.bitcast_convert %518 : (tensor<3xf32>) -> tensor<3xui32>
      %c_262 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %520 = stablehlo.broadcast_in_dim %c_262, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %521 = stablehlo.and %519, %520 : tensor<3xui32>
      %522 = stablehlo.bitcast_convert %521 : (tensor<3xui32>) -> tensor<3xf32>
      %523 = stablehlo.subtract %518, %522 : tensor<3xf32>
      %524 = stablehlo.multiply %522, %522 : tensor<3xf32>
      %525 = stablehlo.add %518, %522 : tensor<3xf32>
      %526 = stablehlo.multiply %523, %525 : tensor<3xf32>
      %527 = stablehlo.negate %524 : tensor<3xf32>
      %528 = stablehlo.exponential %527 : tensor<3xf32>
      %529 = stablehlo.exponential %527 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %530 = stablehlo.negate %526 : tensor<3xf32>
      %cst_263 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_264 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_265 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_266 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_267 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %531 = stablehlo.broadcast_in_dim %cst_267, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %532 = stablehlo.multiply %531, %530 : tensor<3xf32>
      %533 = stablehlo.broadcast_in_dim %cst_266, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %534 = stablehlo.add %532, %533 : tensor<3xf32>
      %535 = stablehlo.multiply %534, %530 : tensor<3xf32>
      %536 = stablehlo.broadcast_in_dim %cst_265, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %537 = stablehlo.add %535, %536 : tensor<3xf32>
      %538 = stablehlo.multiply %537, %530 : tensor<3xf32>
      %539 = stablehlo.broadcast_in_dim %cst_264, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %540 = stablehlo.add %538, %539 : tensor<3xf32>
      %541 = stablehlo.multiply %540, %530 : tensor<3xf32>
      %542 = stablehlo.broadcast_in_dim %cst_263, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %543 = stablehlo.add %541, %542 : tensor<3xf32>
      %544 = stablehlo.multiply %530, %543 : tensor<3xf32>
      %545 = stablehlo.multiply %529, %544 : tensor<3xf32>
      %546 = stablehlo.add %529, %545 : tensor<3xf32>
      %547 = stablehlo.abs %362 : tensor<3xf32>
      %cst_268 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %548 = stablehlo.broadcast_in_dim %cst_268, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %549 = stablehlo.minimum %547, %548 : tensor<3xf32>
      %550 = stablehlo.bitcast_convert %549 : (tensor<3xf32>) -> tensor<3xui32>
      %c_269 = stablehlo.constant dense<4294963200> : tensor<ui32>
      %551 = stablehlo.broadcast_in_dim %c_269, dims = [] : (tensor<ui32>) -> tensor<3xui32>
      %552 = stablehlo.and %550, %551 : tensor<3xui32>
      %553 = stablehlo.bitcast_convert %552 : (tensor<3xui32>) -> tensor<3xf32>
      %554 = stablehlo.subtract %549, %553 : tensor<3xf32>
      %555 = stablehlo.multiply %553, %553 : tensor<3xf32>
      %556 = stablehlo.add %549, %553 : tensor<3xf32>
      %557 = stablehlo.multiply %554, %556 : tensor<3xf32>
      %558 = stablehlo.negate %555 : tensor<3xf32>
      %559 = stablehlo.exponential %558 : tensor<3xf32>
      %560 = stablehlo.exponential %558 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<3xf32>
      %561 = stablehlo.negate %557 : tensor<3xf32>
      %cst_270 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_271 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %cst_272 = stablehlo.constant dense<0.166666672> : tensor<f32>
      %cst_273 = stablehlo.constant dense<0.0416666679> : tensor<f32>
      %cst_274 = stablehlo.constant dense<0.00833333377> : tensor<f32>
      %562 = stablehlo.broadcast_in_dim %cst_274, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %563 = stablehlo.multiply %562, %561 : tensor<3xf32>
      %564 = stablehlo.broadcast_in_dim %cst_273, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %565 = stablehlo.add %563, %564 : tensor<3xf32>
      %566 = stablehlo.multiply %565, %561 : tensor<3xf32>
      %567 = stablehlo.broadcast_in_dim %cst_272, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %568 = stablehlo.add %566, %567 : tensor<3xf32>
      %569 = stablehlo.multiply %568, %561 : tensor<3xf32>
      %570 = stablehlo.broadcast_in_dim %cst_271, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %571 = stablehlo.add %569, %570 : tensor<3xf32>
      %572 = stablehlo.multiply %571, %561 : tensor<3xf32>
      %573 = stablehlo.broadcast_in_dim %cst_270, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %574 = stablehlo.add %572, %573 : tensor<3xf32>
      %575 = stablehlo.multiply %561, %574 : tensor<3xf32>
      %576 = stablehlo.multiply %560, %575 : tensor<3xf32>
      %577 = stablehlo.add %560, %576 : tensor<3xf32>
      %578 = stablehlo.abs %362 : tensor<3xf32>
      %cst_275 = stablehlo.constant dense<1.100000e+01> : tensor<f32>
      %579 = stablehlo.broadcast_in_dim %cst_275, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %580 = stablehlo.compare LT, %578, %579, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %581 = stablehlo.select %580, %362, %iterArg_99 : tensor<3xi1>, tensor<3xf32>
      %cst_276 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
      %582 = stablehlo.broadcast_in_dim %cst_276, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %583 = stablehlo.multiply %582, %581 : tensor<3xf32>
      %584 = stablehlo.multiply %583, %577 : tensor<3xf32>
      %585 = stablehlo.select %442, %514, %515 : tensor<3xi1>, tensor<3xf32>
      %586 = stablehlo.select %368, %440, %585 : tensor<3xi1>, tensor<3xf32>
      %cst_277 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %587 = stablehlo.broadcast_in_dim %cst_277, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %588 = stablehlo.multiply %587, %586 : tensor<3xf32>
      %589 = stablehlo.subtract %354, %588 : tensor<3xf32>
      %590 = stablehlo.subtract %589, %98 : tensor<3xf32>
      %591 = stablehlo.select %368, %iterArg_84, %iterArg_83 : tensor<3xi1>, tensor<3xf32>
      %592 = stablehlo.select %368, %iterArg_81, %iterArg_80 : tensor<3xi1>, tensor<3xf32>
      %593 = stablehlo.select %442, %iterArg_85, %591 : tensor<3xi1>, tensor<3xf32>
      %594 = stablehlo.select %442, %591, %iterArg_86 : tensor<3xi1>, tensor<3xf32>
      %cst_278 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %595 = stablehlo.broadcast_in_dim %cst_278, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %596 = stablehlo.multiply %595, %593 : tensor<3xf32>
      %597 = stablehlo.multiply %596, %577 : tensor<3xf32>
      %598 = stablehlo.negate %594 : tensor<3xf32>
      %cst_279 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %599 = stablehlo.broadcast_in_dim %cst_279, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %600 = stablehlo.multiply %599, %598 : tensor<3xf32>
      %601 = stablehlo.multiply %600, %505 : tensor<3xf32>
      %602 = stablehlo.add %597, %601 : tensor<3xf32>
      %cst_280 = stablehlo.constant dense<1.12837923> : tensor<f32>
      %603 = stablehlo.broadcast_in_dim %cst_280, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %604 = stablehlo.multiply %603, %592 : tensor<3xf32>
      %605 = stablehlo.multiply %604, %431 : tensor<3xf32>
      %606 = stablehlo.select %366, %iterArg_87, %602 : tensor<3xi1>, tensor<3xf32>
      %607 = stablehlo.select %366, %602, %iterArg_82 : tensor<3xi1>, tensor<3xf32>
      %608 = stablehlo.negate %606 : tensor<3xf32>
      %609 = stablehlo.add %607, %608 : tensor<3xf32>
      %610 = stablehlo.add %605, %609 : tensor<3xf32>
      %cst_281 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %611 = stablehlo.broadcast_in_dim %cst_281, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %612 = stablehlo.multiply %610, %611 : tensor<3xf32>
      %cst_282 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %613 = stablehlo.broadcast_in_dim %cst_282, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %614 = stablehlo.divide %612, %613 : tensor<3xf32>
      %615 = stablehlo.negate %614 : tensor<3xf32>
      %cst_283 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %616 = stablehlo.broadcast_in_dim %cst_283, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %617 = stablehlo.multiply %97, %616 : tensor<3xf32>
      %cst_284 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %618 = stablehlo.broadcast_in_dim %cst_284, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %619 = stablehlo.multiply %618, %617 : tensor<3xf32>
      %620 = stablehlo.select %133, %iterArg_90, %619 : tensor<3xi1>, tensor<3xf32>
      %621 = stablehlo.select %133, %619, %iterArg_88 : tensor<3xi1>, tensor<3xf32>
      %622 = stablehlo.select %207, %iterArg_91, %620 : tensor<3xi1>, tensor<3xf32>
      %623 = stablehlo.select %207, %620, %iterArg_92 : tensor<3xi1>, tensor<3xf32>
      %cst_285 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %624 = stablehlo.broadcast_in_dim %cst_285, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %625 = stablehlo.multiply %624, %622 : tensor<3xf32>
      %626 = stablehlo.multiply %625, %342 : tensor<3xf32>
      %627 = stablehlo.negate %623 : tensor<3xf32>
      %cst_286 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %628 = stablehlo.broadcast_in_dim %cst_286, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %629 = stablehlo.multiply %628, %627 : tensor<3xf32>
      %630 = stablehlo.multiply %629, %270 : tensor<3xf32>
      %631 = stablehlo.add %626, %630 : tensor<3xf32>
      %cst_287 = stablehlo.constant dense<1.12837923> : tensor<f32>
      %632 = stablehlo.broadcast_in_dim %cst_287, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %633 = stablehlo.multiply %632, %621 : tensor<3xf32>
      %634 = stablehlo.multiply %633, %196 : tensor<3xf32>
      %635 = stablehlo.select %131, %iterArg_93, %631 : tensor<3xi1>, tensor<3xf32>
      %636 = stablehlo.select %131, %631, %iterArg_89 : tensor<3xi1>, tensor<3xf32>
      %637 = stablehlo.negate %635 : tensor<3xf32>
      %638 = stablehlo.add %636, %637 : tensor<3xf32>
      %639 = stablehlo.add %634, %638 : tensor<3xf32>
      %cst_288 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %640 = stablehlo.broadcast_in_dim %cst_288, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %641 = stablehlo.multiply %639, %640 : tensor<3xf32>
      %cst_289 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %642 = stablehlo.broadcast_in_dim %cst_289, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %643 = stablehlo.divide %641, %642 : tensor<3xf32>
      %644 = stablehlo.add %614, %643 : tensor<3xf32>
      %cst_290 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %645 = stablehlo.broadcast_in_dim %cst_290, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %646 = stablehlo.multiply %645, %644 : tensor<3xf32>
      %647 = stablehlo.add %615, %646 : tensor<3xf32>
      %648 = stablehlo.multiply %644, %111 : tensor<3xf32>
      %649 = stablehlo.multiply %648, %104 : tensor<3xf32>
      %650 = stablehlo.negate %649 : tensor<3xf32>
      %651 = stablehlo.add %647, %650 : tensor<3xf32>
      %652 = stablehlo.multiply %651, %100 : tensor<3xf32>
      %653 = stablehlo.divide %590, %652 : tensor<3xf32>
      %654 = stablehlo.multiply %652, %652 : tensor<3xf32>
      %cst_291 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %655 = stablehlo.broadcast_in_dim %cst_291, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %656 = stablehlo.divide %655, %654 : tensor<3xf32>
      %657 = stablehlo.subtract %99, %653 : tensor<3xf32>
      %658 = stablehlo.is_finite %657 : (tensor<3xf32>) -> tensor<3xi1>
      %659 = stablehlo.not %658 : tensor<3xi1>
      %c_292 = stablehlo.constant dense<1> : tensor<i32>
      %660 = stablehlo.broadcast_in_dim %c_292, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %661 = stablehlo.compare LT, %88, %660, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %662 = stablehlo.select %661, %91, %657 : tensor<3xi1>, tensor<3xf32>
      %c_293 = stablehlo.constant dense<1> : tensor<i32>
      %663 = stablehlo.broadcast_in_dim %c_293, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %664 = stablehlo.compare LT, %88, %663, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %665 = stablehlo.select %664, %92, %653 : tensor<3xi1>, tensor<3xf32>
      %c_294 = stablehlo.constant dense<1> : tensor<i32>
      %666 = stablehlo.broadcast_in_dim %c_294, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %667 = stablehlo.compare LT, %88, %666, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %668 = stablehlo.select %667, %93, %659 : tensor<3xi1>, tensor<3xi1>
      %669 = func.call @dynamic_update_index_in_dim(%iterArg_104, %90, %iterArg_100) : (tensor<10x3xi1>, tensor<3xi1>, tensor<i32>) -> tensor<10x3xi1>
      %670 = func.call @dynamic_update_index_in_dim(%iterArg_105, %95, %iterArg_100) : (tensor<10x3xi1>, tensor<3xi1>, tensor<i32>) -> tensor<10x3xi1>
      %671 = func.call @dynamic_update_index_in_dim_0(%iterArg_106, %102, %iterArg_100) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %672 = func.call @dynamic_update_index_in_dim_0(%iterArg_107, %100, %iterArg_100) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %673 = func.call @dynamic_update_index_in_dim_0(%iterArg_108, %99, %iterArg_100) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %674 = func.call @dynamic_update_index_in_dim_0(%iterArg_109, %97, %iterArg_100) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %675 = func.call @dynamic_update_index_in_dim_0(%iterArg_110, %103, %iterArg_100) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %676 = func.call @dynamic_update_index_in_dim_0(%iterArg_111, %104, %iterArg_100) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %677 = func.call @dynamic_update_index_in_dim_0(%iterArg_112, %108, %iterArg_100) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %678 = func.call @dynamic_update_index_in_dim_0(%iterArg_113, %117, %iterArg_100) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %679 = func.call @dynamic_update_index_in_dim(%iterArg_114, %129, %iterArg_100) : (tensor<10x3xi1>, tensor<3xi1>, tensor<i32>) -> tensor<10x3xi1>
      %680 = func.call @dynamic_update_index_in_dim_0(%iterArg_115, %165, %iterArg_100) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %681 = func.call @dynamic_update_index_in_dim_0(%iterArg_116, %203, %iterArg_100) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %682 = func.call @dynamic_update_index_in_dim_0(%iterArg_117, %239, %iterArg_100) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %683 = func.call @dynamic_update_index_in_dim_0(%iterArg_118, %277, %iterArg_100) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %684 = func.call @dynamic_update_index_in_dim_0(%iterArg_119, %311, %iterArg_100) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %685 = func.call @dynamic_update_index_in_dim_0(%iterArg_120, %349, %iterArg_100) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %686 = func.call @dynamic_update_index_in_dim(%iterArg_121, %207, %iterArg_100) : (tensor<10x3xi1>, tensor<3xi1>, tensor<i32>) -> tensor<10x3xi1>
      %687 = func.call @dynamic_update_index_in_dim(%iterArg_122, %133, %iterArg_100) : (tensor<10x3xi1>, tensor<3xi1>, tensor<i32>) -> tensor<10x3xi1>
      %688 = func.call @dynamic_update_index_in_dim_0(%iterArg_123, %353, %iterArg_100) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %689 = func.call @dynamic_update_index_in_dim(%iterArg_124, %364, %iterArg_100) : (tensor<10x3xi1>, tensor<3xi1>, tensor<i32>) -> tensor<10x3xi1>
      %690 = func.call @dynamic_update_index_in_dim_0(%iterArg_125, %400, %iterArg_100) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %691 = func.call @dynamic_update_index_in_dim_0(%iterArg_126, %438, %iterArg_100) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %692 = func.call @dynamic_update_index_in_dim_0(%iterArg_127, %474, %iterArg_100) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %693 = func.call @dynamic_update_index_in_dim_0(%iterArg_128, %512, %iterArg_100) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %694 = func.call @dynamic_update_index_in_dim_0(%iterArg_129, %546, %iterArg_100) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %695 = func.call @dynamic_update_index_in_dim_0(%iterArg_130, %584, %iterArg_100) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %696 = func.call @dynamic_update_index_in_dim(%iterArg_131, %442, %iterArg_100) : (tensor<10x3xi1>, tensor<3xi1>, tensor<i32>) -> tensor<10x3xi1>
      %697 = func.call @dynamic_update_index_in_dim(%iterArg_132, %368, %iterArg_100) : (tensor<10x3xi1>, tensor<3xi1>, tensor<i32>) -> tensor<10x3xi1>
      %698 = func.call @dynamic_update_index_in_dim_0(%iterArg_133, %596, %iterArg_100) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %699 = func.call @dynamic_update_index_in_dim_0(%iterArg_134, %600, %iterArg_100) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %700 = func.call @dynamic_update_index_in_dim_0(%iterArg_135, %604, %iterArg_100) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %701 = func.call @dynamic_update_index_in_dim(%iterArg_136, %366, %iterArg_100) : (tensor<10x3xi1>, tensor<3xi1>, tensor<i32>) -> tensor<10x3xi1>
      %702 = func.call @dynamic_update_index_in_dim_0(%iterArg_137, %342, %iterArg_100) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %703 = func.call @dynamic_update_index_in_dim_0(%iterArg_138, %625, %iterArg_100) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %704 = func.call @dynamic_update_index_in_dim_0(%iterArg_139, %270, %iterArg_100) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %705 = func.call @dynamic_update_index_in_dim_0(%iterArg_140, %629, %iterArg_100) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %706 = func.call @dynamic_update_index_in_dim_0(%iterArg_141, %196, %iterArg_100) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %707 = func.call @dynamic_update_index_in_dim_0(%iterArg_142, %633, %iterArg_100) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %708 = func.call @dynamic_update_index_in_dim(%iterArg_143, %131, %iterArg_100) : (tensor<10x3xi1>, tensor<3xi1>, tensor<i32>) -> tensor<10x3xi1>
      %709 = func.call @dynamic_update_index_in_dim_0(%iterArg_144, %111, %iterArg_100) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %710 = func.call @dynamic_update_index_in_dim_0(%iterArg_145, %644, %iterArg_100) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %711 = func.call @dynamic_update_index_in_dim_0(%iterArg_146, %648, %iterArg_100) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %712 = func.call @dynamic_update_index_in_dim_0(%iterArg_147, %651, %iterArg_100) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %713 = func.call @dynamic_update_index_in_dim_0(%iterArg_148, %652, %iterArg_100) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %714 = func.call @dynamic_update_index_in_dim_0(%iterArg_149, %590, %iterArg_100) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %715 = func.call @dynamic_update_index_in_dim_0(%iterArg_150, %656, %iterArg_100) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %716 = func.call @dynamic_update_index_in_dim_1(%iterArg_151, %88, %iterArg_100) : (tensor<10x3xi32>, tensor<3xi32>, tensor<i32>) -> tensor<10x3xi32>
      %c_295 = stablehlo.constant dense<1> : tensor<i32>
      %717 = stablehlo.add %iterArg_100, %c_295 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %iterArg_86, %iterArg_87, %iterArg_88, %iterArg_89, %iterArg_90, %iterArg_91, %iterArg_92, %iterArg_93, %iterArg_94, %iterArg_95, %iterArg_96, %iterArg_97, %iterArg_98, %iterArg_99, %717, %662, %665, %668, %669, %670, %671, %672, %673, %674, %675, %676, %677, %678, %679, %680, %681, %682, %683, %684, %685, %686, %687, %688, %689, %690, %691, %692, %693, %694, %695, %696, %697, %698, %699, %700, %701, %702, %703, %704, %705, %706, %707, %708, %709, %710, %711, %712, %713, %714, %715, %716 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<10x3xi1>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi32>
    }
    %cst_70 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_74 = stablehlo.constant dense<0> : tensor<i32>
    %78:53 = stablehlo.while(%iterArg = %73#30, %iterArg_75 = %73#31, %iterArg_76 = %73#32, %iterArg_77 = %73#33, %iterArg_78 = %73#34, %iterArg_79 = %73#35, %iterArg_80 = %73#36, %iterArg_81 = %73#37, %iterArg_82 = %73#38, %iterArg_83 = %73#39, %iterArg_84 = %73#40, %iterArg_85 = %73#41, %iterArg_86 = %73#42, %iterArg_87 = %73#43, %iterArg_88 = %73#44, %iterArg_89 = %73#45, %iterArg_90 = %73#46, %iterArg_91 = %73#47, %iterArg_92 = %73#48, %iterArg_93 = %73#49, %iterArg_94 = %73#50, %iterArg_95 = %73#51, %iterArg_96 = %73#52, %iterArg_97 = %73#53, %iterArg_98 = %73#54, %iterArg_99 = %73#55, %iterArg_100 = %73#56, %iterArg_101 = %73#57, %iterArg_102 = %73#58, %iterArg_103 = %73#59, %iterArg_104 = %73#60, %iterArg_105 = %73#61, %iterArg_106 = %73#62, %iterArg_107 = %73#63, %iterArg_108 = %73#64, %iterArg_109 = %73#65, %iterArg_110 = %73#66, %iterArg_111 = %73#67, %iterArg_112 = %73#68, %iterArg_113 = %73#69, %iterArg_114 = %73#70, %iterArg_115 = %73#71, %iterArg_116 = %73#72, %iterArg_117 = %73#73, %iterArg_118 = %73#74, %iterArg_119 = %73#75, %iterArg_120 = %73#76, %iterArg_121 = %73#77, %iterArg_122 = %c_74, %iterArg_123 = %75, %iterArg_124 = %76, %iterArg_125 = %77, %iterArg_126 = %74) : tensor<10x3xi1>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi32>, tensor<i32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_127 = stablehlo.constant dense<10> : tensor<i32>
      %79 = stablehlo.compare LT, %iterArg_122, %c_127, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %79 : tensor<i1>
    } do {
      %c_127 = stablehlo.constant dense<10> : tensor<i32>
      %79 = stablehlo.subtract %c_127, %iterArg_122 : tensor<i32>
      %c_128 = stablehlo.constant dense<1> : tensor<i32>
      %80 = stablehlo.subtract %79, %c_128 : tensor<i32>
      %81 = func.call @dynamic_index_in_dim(%iterArg, %80) : (tensor<10x3xi1>, tensor<i32>) -> tensor<3xi1>
      %82 = func.call @dynamic_index_in_dim(%iterArg_75, %80) : (tensor<10x3xi1>, tensor<i32>) -> tensor<3xi1>
      %83 = func.call @dynamic_index_in_dim_2(%iterArg_76, %80) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %84 = func.call @dynamic_index_in_dim_2(%iterArg_77, %80) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %85 = func.call @dynamic_index_in_dim_2(%iterArg_78, %80) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %86 = func.call @dynamic_index_in_dim_2(%iterArg_79, %80) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %87 = func.call @dynamic_index_in_dim_2(%iterArg_80, %80) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %88 = func.call @dynamic_index_in_dim_2(%iterArg_81, %80) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %89 = func.call @dynamic_index_in_dim_2(%iterArg_82, %80) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %90 = func.call @dynamic_index_in_dim_2(%iterArg_83, %80) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %91 = func.call @dynamic_index_in_dim(%iterArg_84, %80) : (tensor<10x3xi1>, tensor<i32>) -> tensor<3xi1>
      %92 = func.call @dynamic_index_in_dim_2(%iterArg_85, %80) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %93 = func.call @dynamic_index_in_dim_2(%iterArg_86, %80) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %94 = func.call @dynamic_index_in_dim_2(%iterArg_87, %80) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %95 = func.call @dynamic_index_in_dim_2(%iterArg_88, %80) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %96 = func.call @dynamic_index_in_dim_2(%iterArg_89, %80) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %97 = func.call @dynamic_index_in_dim_2(%iterArg_90, %80) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %98 = func.call @dynamic_index_in_dim(%iterArg_91, %80) : (tensor<10x3xi1>, tensor<i32>) -> tensor<3xi1>
      %99 = func.call @dynamic_index_in_dim(%iterArg_92, %80) : (tensor<10x3xi1>, tensor<i32>) -> tensor<3xi1>
      %100 = func.call @dynamic_index_in_dim_2(%iterArg_93, %80) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %101 = func.call @dynamic_index_in_dim(%iterArg_94, %80) : (tensor<10x3xi1>, tensor<i32>) -> tensor<3xi1>
      %102 = func.call @dynamic_index_in_dim_2(%iterArg_95, %80) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %103 = func.call @dynamic_index_in_dim_2(%iterArg_96, %80) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %104 = func.call @dynamic_index_in_dim_2(%iterArg_97, %80) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %105 = func.call @dynamic_index_in_dim_2(%iterArg_98, %80) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %106 = func.call @dynamic_index_in_dim_2(%iterArg_99, %80) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %107 = func.call @dynamic_index_in_dim_2(%iterArg_100, %80) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %108 = func.call @dynamic_index_in_dim(%iterArg_101, %80) : (tensor<10x3xi1>, tensor<i32>) -> tensor<3xi1>
      %109 = func.call @dynamic_index_in_dim(%iterArg_102, %80) : (tensor<10x3xi1>, tensor<i32>) -> tensor<3xi1>
      %110 = func.call @dynamic_index_in_dim_2(%iterArg_103, %80) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %111 = func.call @dynamic_index_in_dim_2(%iterArg_104, %80) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %112 = func.call @dynamic_index_in_dim_2(%iterArg_105, %80) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %113 = func.call @dynamic_index_in_dim(%iterArg_106, %80) : (tensor<10x3xi1>, tensor<i32>) -> tensor<3xi1>
      %114 = func.call @dynamic_index_in_dim_2(%iterArg_107, %80) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %115 = func.call @dynamic_index_in_dim_2(%iterArg_108, %80) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %116 = func.call @dynamic_index_in_dim_2(%iterArg_109, %80) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %117 = func.call @dynamic_index_in_dim_2(%iterArg_110, %80) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %118 = func.call @dynamic_index_in_dim_2(%iterArg_111, %80) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %119 = func.call @dynamic_index_in_dim_2(%iterArg_112, %80) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %120 = func.call @dynamic_index_in_dim(%iterArg_113, %80) : (tensor<10x3xi1>, tensor<i32>) -> tensor<3xi1>
      %121 = func.call @dynamic_index_in_dim_2(%iterArg_114, %80) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %122 = func.call @dynamic_index_in_dim_2(%iterArg_115, %80) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %123 = func.call @dynamic_index_in_dim_2(%iterArg_116, %80) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %124 = func.call @dynamic_index_in_dim_2(%iterArg_117, %80) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %125 = func.call @dynamic_index_in_dim_2(%iterArg_118, %80) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %126 = func.call @dynamic_index_in_dim_2(%iterArg_119, %80) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %127 = func.call @dynamic_index_in_dim_2(%iterArg_120, %80) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %128 = func.call @dynamic_index_in_dim_3(%iterArg_121, %80) : (tensor<10x3xi32>, tensor<i32>) -> tensor<3xi32>
      %cst_129 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %129 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %c_130 = stablehlo.constant dense<0> : tensor<i32>
      %c_131 = stablehlo.constant dense<1> : tensor<i32>
      %130 = stablehlo.broadcast_in_dim %c_130, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %131 = stablehlo.broadcast_in_dim %c_131, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %132 = stablehlo.clamp %130, %128, %131 : tensor<3xi32>
      %c_132 = stablehlo.constant dense<0> : tensor<i32>
      %133 = stablehlo.broadcast_in_dim %c_132, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %134 = stablehlo.compare EQ, %132, %133, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %135 = stablehlo.select %134, %iterArg_126, %129 : tensor<3xi1>, tensor<3xf32>
      %c_133 = stablehlo.constant dense<1> : tensor<i32>
      %136 = stablehlo.broadcast_in_dim %c_133, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %137 = stablehlo.compare EQ, %132, %136, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %138 = stablehlo.select %137, %iterArg_126, %129 : tensor<3xi1>, tensor<3xf32>
      %139 = stablehlo.negate %138 : tensor<3xf32>
      %140 = stablehlo.multiply %139, %127 : tensor<3xf32>
      %141 = stablehlo.multiply %140, %126 : tensor<3xf32>
      %142 = stablehlo.negate %141 : tensor<3xf32>
      %143 = stablehlo.divide %139, %125 : tensor<3xf32>
      %144 = stablehlo.multiply %124, %142 : tensor<3xf32>
      %145 = stablehlo.multiply %142, %84 : tensor<3xf32>
      %146 = stablehlo.negate %145 : tensor<3xf32>
      %147 = stablehlo.multiply %123, %146 : tensor<3xf32>
      %148 = stablehlo.multiply %146, %88 : tensor<3xf32>
      %149 = stablehlo.multiply %122, %148 : tensor<3xf32>
      %150 = stablehlo.multiply %148, %121 : tensor<3xf32>
      %cst_134 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %151 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %152 = stablehlo.multiply %151, %145 : tensor<3xf32>
      %153 = stablehlo.add %150, %152 : tensor<3xf32>
      %cst_135 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %154 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %155 = stablehlo.divide %153, %154 : tensor<3xf32>
      %cst_136 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %156 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %157 = stablehlo.multiply %155, %156 : tensor<3xf32>
      %158 = stablehlo.negate %157 : tensor<3xf32>
      %cst_137 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %159 = stablehlo.broadcast_in_dim %cst_137, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %160 = stablehlo.select %120, %157, %159 : tensor<3xi1>, tensor<3xf32>
      %cst_138 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %161 = stablehlo.broadcast_in_dim %cst_138, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %162 = stablehlo.select %120, %161, %158 : tensor<3xi1>, tensor<3xf32>
      %163 = stablehlo.add %160, %162 : tensor<3xf32>
      %164 = stablehlo.multiply %119, %157 : tensor<3xf32>
      %165 = stablehlo.multiply %157, %118 : tensor<3xf32>
      %cst_139 = stablehlo.constant dense<1.12837923> : tensor<f32>
      %166 = stablehlo.broadcast_in_dim %cst_139, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %167 = stablehlo.multiply %166, %165 : tensor<3xf32>
      %168 = stablehlo.multiply %117, %163 : tensor<3xf32>
      %169 = stablehlo.multiply %163, %116 : tensor<3xf32>
      %cst_140 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %170 = stablehlo.broadcast_in_dim %cst_140, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %171 = stablehlo.multiply %170, %169 : tensor<3xf32>
      %172 = stablehlo.negate %171 : tensor<3xf32>
      %173 = stablehlo.multiply %115, %163 : tensor<3xf32>
      %174 = stablehlo.multiply %163, %114 : tensor<3xf32>
      %cst_141 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %175 = stablehlo.broadcast_in_dim %cst_141, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %176 = stablehlo.multiply %175, %174 : tensor<3xf32>
      %cst_142 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %177 = stablehlo.broadcast_in_dim %cst_142, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %178 = stablehlo.select %98, %172, %177 : tensor<3xi1>, tensor<3xf32>
      %cst_143 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %179 = stablehlo.broadcast_in_dim %cst_143, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %180 = stablehlo.select %98, %179, %176 : tensor<3xi1>, tensor<3xf32>
      %181 = stablehlo.add %178, %180 : tensor<3xf32>
      %cst_144 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %182 = stablehlo.broadcast_in_dim %cst_144, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %183 = stablehlo.select %99, %167, %182 : tensor<3xi1>, tensor<3xf32>
      %cst_145 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %184 = stablehlo.broadcast_in_dim %cst_145, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %185 = stablehlo.select %99, %184, %181 : tensor<3xi1>, tensor<3xf32>
      %186 = stablehlo.add %183, %185 : tensor<3xf32>
      %cst_146 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %187 = stablehlo.broadcast_in_dim %cst_146, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %188 = stablehlo.multiply %187, %186 : tensor<3xf32>
      %cst_147 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %189 = stablehlo.broadcast_in_dim %cst_147, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %190 = stablehlo.multiply %188, %189 : tensor<3xf32>
      %191 = stablehlo.negate %145 : tensor<3xf32>
      %192 = stablehlo.add %153, %191 : tensor<3xf32>
      %cst_148 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %193 = stablehlo.broadcast_in_dim %cst_148, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %194 = stablehlo.divide %192, %193 : tensor<3xf32>
      %cst_149 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %195 = stablehlo.broadcast_in_dim %cst_149, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %196 = stablehlo.multiply %194, %195 : tensor<3xf32>
      %197 = stablehlo.negate %196 : tensor<3xf32>
      %cst_150 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %198 = stablehlo.broadcast_in_dim %cst_150, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %199 = stablehlo.select %113, %196, %198 : tensor<3xi1>, tensor<3xf32>
      %cst_151 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %200 = stablehlo.broadcast_in_dim %cst_151, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %201 = stablehlo.select %113, %200, %197 : tensor<3xi1>, tensor<3xf32>
      %202 = stablehlo.add %199, %201 : tensor<3xf32>
      %203 = stablehlo.multiply %112, %196 : tensor<3xf32>
      %204 = stablehlo.multiply %111, %202 : tensor<3xf32>
      %205 = stablehlo.multiply %110, %202 : tensor<3xf32>
      %206 = stablehlo.negate %143 : tensor<3xf32>
      %207 = stablehlo.negate %143 : tensor<3xf32>
      %cst_152 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %208 = stablehlo.broadcast_in_dim %cst_152, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %209 = stablehlo.multiply %208, %207 : tensor<3xf32>
      %cst_153 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %210 = stablehlo.broadcast_in_dim %cst_153, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %211 = stablehlo.select %109, %210, %209 : tensor<3xi1>, tensor<3xf32>
      %212 = stablehlo.select %109, %209, %210 : tensor<3xi1>, tensor<3xf32>
      %cst_154 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %213 = stablehlo.broadcast_in_dim %cst_154, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %214 = stablehlo.select %108, %213, %211 : tensor<3xi1>, tensor<3xf32>
      %215 = stablehlo.select %108, %211, %213 : tensor<3xi1>, tensor<3xf32>
      %216 = stablehlo.multiply %107, %205 : tensor<3xf32>
      %cst_155 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %217 = stablehlo.broadcast_in_dim %cst_155, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %218 = stablehlo.multiply %217, %214 : tensor<3xf32>
      %219 = stablehlo.multiply %218, %106 : tensor<3xf32>
      %220 = stablehlo.add %216, %219 : tensor<3xf32>
      %221 = stablehlo.negate %215 : tensor<3xf32>
      %222 = stablehlo.multiply %105, %204 : tensor<3xf32>
      %223 = stablehlo.add %220, %222 : tensor<3xf32>
      %cst_156 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %224 = stablehlo.broadcast_in_dim %cst_156, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %225 = stablehlo.multiply %224, %221 : tensor<3xf32>
      %226 = stablehlo.multiply %225, %104 : tensor<3xf32>
      %227 = stablehlo.add %223, %226 : tensor<3xf32>
      %228 = stablehlo.multiply %103, %203 : tensor<3xf32>
      %cst_157 = stablehlo.constant dense<1.12837923> : tensor<f32>
      %229 = stablehlo.broadcast_in_dim %cst_157, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %230 = stablehlo.multiply %229, %212 : tensor<3xf32>
      %231 = stablehlo.multiply %230, %102 : tensor<3xf32>
      %232 = stablehlo.add %228, %231 : tensor<3xf32>
      %cst_158 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %233 = stablehlo.broadcast_in_dim %cst_158, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %234 = stablehlo.select %101, %233, %227 : tensor<3xi1>, tensor<3xf32>
      %235 = stablehlo.select %101, %227, %233 : tensor<3xi1>, tensor<3xf32>
      %236 = stablehlo.add %232, %235 : tensor<3xf32>
      %237 = stablehlo.negate %234 : tensor<3xf32>
      %238 = stablehlo.add %236, %237 : tensor<3xf32>
      %cst_159 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %239 = stablehlo.broadcast_in_dim %cst_159, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %240 = stablehlo.multiply %238, %239 : tensor<3xf32>
      %cst_160 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %241 = stablehlo.broadcast_in_dim %cst_160, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %242 = stablehlo.divide %240, %241 : tensor<3xf32>
      %243 = stablehlo.negate %242 : tensor<3xf32>
      %244 = stablehlo.multiply %86, %143 : tensor<3xf32>
      %245 = stablehlo.multiply %143, %100 : tensor<3xf32>
      %246 = stablehlo.add %190, %245 : tensor<3xf32>
      %cst_161 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %247 = stablehlo.broadcast_in_dim %cst_161, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %248 = stablehlo.multiply %247, %244 : tensor<3xf32>
      %cst_162 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %249 = stablehlo.broadcast_in_dim %cst_162, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %250 = stablehlo.select %99, %249, %248 : tensor<3xi1>, tensor<3xf32>
      %251 = stablehlo.select %99, %248, %249 : tensor<3xi1>, tensor<3xf32>
      %cst_163 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %252 = stablehlo.broadcast_in_dim %cst_163, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %253 = stablehlo.select %98, %252, %250 : tensor<3xi1>, tensor<3xf32>
      %254 = stablehlo.select %98, %250, %252 : tensor<3xi1>, tensor<3xf32>
      %255 = stablehlo.multiply %97, %173 : tensor<3xf32>
      %cst_164 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %256 = stablehlo.broadcast_in_dim %cst_164, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %257 = stablehlo.multiply %256, %253 : tensor<3xf32>
      %258 = stablehlo.multiply %257, %96 : tensor<3xf32>
      %259 = stablehlo.add %255, %258 : tensor<3xf32>
      %260 = stablehlo.negate %254 : tensor<3xf32>
      %261 = stablehlo.multiply %95, %168 : tensor<3xf32>
      %262 = stablehlo.add %259, %261 : tensor<3xf32>
      %cst_165 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %263 = stablehlo.broadcast_in_dim %cst_165, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %264 = stablehlo.multiply %263, %260 : tensor<3xf32>
      %265 = stablehlo.multiply %264, %94 : tensor<3xf32>
      %266 = stablehlo.add %262, %265 : tensor<3xf32>
      %267 = stablehlo.multiply %93, %164 : tensor<3xf32>
      %cst_166 = stablehlo.constant dense<1.12837923> : tensor<f32>
      %268 = stablehlo.broadcast_in_dim %cst_166, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %269 = stablehlo.multiply %268, %251 : tensor<3xf32>
      %270 = stablehlo.multiply %269, %92 : tensor<3xf32>
      %271 = stablehlo.add %267, %270 : tensor<3xf32>
      %cst_167 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %272 = stablehlo.broadcast_in_dim %cst_167, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %273 = stablehlo.select %91, %272, %266 : tensor<3xi1>, tensor<3xf32>
      %274 = stablehlo.select %91, %266, %272 : tensor<3xi1>, tensor<3xf32>
      %275 = stablehlo.add %271, %274 : tensor<3xf32>
      %276 = stablehlo.negate %273 : tensor<3xf32>
      %277 = stablehlo.add %275, %276 : tensor<3xf32>
      %cst_168 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %278 = stablehlo.broadcast_in_dim %cst_168, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %279 = stablehlo.multiply %277, %278 : tensor<3xf32>
      %cst_169 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %280 = stablehlo.broadcast_in_dim %cst_169, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %281 = stablehlo.divide %279, %280 : tensor<3xf32>
      %282 = stablehlo.add %242, %281 : tensor<3xf32>
      %cst_170 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %283 = stablehlo.broadcast_in_dim %cst_170, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %284 = stablehlo.multiply %283, %282 : tensor<3xf32>
      %285 = stablehlo.add %243, %284 : tensor<3xf32>
      %286 = stablehlo.multiply %149, %90 : tensor<3xf32>
      %287 = stablehlo.add %285, %286 : tensor<3xf32>
      %288 = stablehlo.multiply %282, %89 : tensor<3xf32>
      %289 = stablehlo.multiply %288, %88 : tensor<3xf32>
      %290 = stablehlo.negate %289 : tensor<3xf32>
      %291 = stablehlo.add %287, %290 : tensor<3xf32>
      %292 = stablehlo.divide %282, %87 : tensor<3xf32>
      %293 = stablehlo.add %147, %292 : tensor<3xf32>
      %294 = stablehlo.divide %293, %86 : tensor<3xf32>
      %295 = stablehlo.add %246, %294 : tensor<3xf32>
      %296 = stablehlo.multiply %85, %291 : tensor<3xf32>
      %297 = stablehlo.add %144, %296 : tensor<3xf32>
      %298 = stablehlo.multiply %291, %84 : tensor<3xf32>
      %299 = stablehlo.add %138, %298 : tensor<3xf32>
      %300 = stablehlo.multiply %297, %83 : tensor<3xf32>
      %cst_171 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %301 = stablehlo.broadcast_in_dim %cst_171, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %302 = stablehlo.select %82, %299, %301 : tensor<3xi1>, tensor<3xf32>
      %cst_172 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %303 = stablehlo.broadcast_in_dim %cst_172, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %304 = stablehlo.select %82, %206, %303 : tensor<3xi1>, tensor<3xf32>
      %305 = stablehlo.add %iterArg_125, %304 : tensor<3xf32>
      %cst_173 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %306 = stablehlo.broadcast_in_dim %cst_173, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %307 = stablehlo.select %82, %295, %306 : tensor<3xi1>, tensor<3xf32>
      %308 = stablehlo.add %iterArg_124, %307 : tensor<3xf32>
      %cst_174 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %309 = stablehlo.broadcast_in_dim %cst_174, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %310 = stablehlo.select %82, %300, %309 : tensor<3xi1>, tensor<3xf32>
      %311 = stablehlo.add %iterArg_123, %310 : tensor<3xf32>
      %cst_175 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %312 = stablehlo.broadcast_in_dim %cst_175, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %313 = stablehlo.select %81, %135, %312 : tensor<3xi1>, tensor<3xf32>
      %314 = stablehlo.add %302, %313 : tensor<3xf32>
      %c_176 = stablehlo.constant dense<1> : tensor<i32>
      %315 = stablehlo.add %iterArg_122, %c_176 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %iterArg_86, %iterArg_87, %iterArg_88, %iterArg_89, %iterArg_90, %iterArg_91, %iterArg_92, %iterArg_93, %iterArg_94, %iterArg_95, %iterArg_96, %iterArg_97, %iterArg_98, %iterArg_99, %iterArg_100, %iterArg_101, %iterArg_102, %iterArg_103, %iterArg_104, %iterArg_105, %iterArg_106, %iterArg_107, %iterArg_108, %iterArg_109, %iterArg_110, %iterArg_111, %iterArg_112, %iterArg_113, %iterArg_114, %iterArg_115, %iterArg_116, %iterArg_117, %iterArg_118, %iterArg_119, %iterArg_120, %iterArg_121, %315, %311, %308, %305, %314 : tensor<10x3xi1>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi32>, tensor<i32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    }
    return %78#51, %78#50, %78#49 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<10x3xi1>, %arg1: tensor<3xi1>, %arg2: tensor<i32>) -> tensor<10x3xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xi1>) -> tensor<1x3xi1>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<10x3xi1>, tensor<1x3xi1>, tensor<i32>, tensor<i32>) -> tensor<10x3xi1>
    return %1 : tensor<10x3xi1>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<10x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<i32>) -> tensor<10x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<10x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<10x3xf32>
    return %1 : tensor<10x3xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<10x3xi32>, %arg1: tensor<3xi32>, %arg2: tensor<i32>) -> tensor<10x3xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xi32>) -> tensor<1x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<10x3xi32>, tensor<1x3xi32>, tensor<i32>, tensor<i32>) -> tensor<10x3xi32>
    return %1 : tensor<10x3xi32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<10x3xi1>, %arg1: tensor<i32>) -> tensor<3xi1> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<10x3xi1>, tensor<i32>, tensor<i32>) -> tensor<1x3xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x3xi1>) -> tensor<3xi1>
    return %1 : tensor<3xi1>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<10x3xf32>, %arg1: tensor<i32>) -> tensor<3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<10x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<10x3xi32>, %arg1: tensor<i32>) -> tensor<3xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<10x3xi32>, tensor<i32>, tensor<i32>) -> tensor<1x3xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x3xi32>) -> tensor<3xi32>
    return %1 : tensor<3xi32>
  }
}
// -----
// backward, cuda: same text as cpu
