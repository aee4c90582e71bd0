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
      %50 = chlo.square %43 : tensor<3xf32> -> tensor<3xf32>
      %51 = stablehlo.negate %50 : tensor<3xf32>
      %52 = stablehlo.exponential %51 : tensor<3xf32>
      %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %53 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %54 = stablehlo.add %53, %49 : tensor<3xf32>
      %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %55 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %56 = stablehlo.compare GT, %43, %55, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %57 = chlo.erfc %44 : tensor<3xf32> -> tensor<3xf32>
      %58 = chlo.square %44 : tensor<3xf32> -> tensor<3xf32>
      %59 = stablehlo.negate %58 : tensor<3xf32>
      %60 = stablehlo.exponential %59 : tensor<3xf32>
      %cst_23 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %61 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %62 = stablehlo.subtract %61, %57 : tensor<3xf32>
      %63 = chlo.erfc %44 : tensor<3xf32> -> tensor<3xf32>
      %64 = chlo.square %44 : tensor<3xf32> -> tensor<3xf32>
      %65 = stablehlo.negate %64 : tensor<3xf32>
      %66 = stablehlo.exponential %65 : tensor<3xf32>
      %67 = stablehlo.select %56, %62, %63 : tensor<3xi1>, tensor<3xf32>
      %68 = stablehlo.select %48, %54, %67 : tensor<3xi1>, tensor<3xf32>
      %cst_24 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %69 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %70 = stablehlo.multiply %69, %68 : tensor<3xf32>
      %71 = stablehlo.multiply %24, %70 : tensor<3xf32>
      %72 = stablehlo.subtract %37, %29 : tensor<3xf32>
      %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %73 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %74 = stablehlo.subtract %72, %73 : tensor<3xf32>
      %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %75 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %76 = stablehlo.divide %74, %75 : tensor<3xf32>
      %cst_27 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %77 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %78 = stablehlo.multiply %76, %77 : tensor<3xf32>
      %79 = stablehlo.abs %78 : tensor<3xf32>
      %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %80 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %81 = stablehlo.compare GE, %78, %80, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %cst_29 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %82 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %83 = stablehlo.compare LT, %79, %82, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %84 = chlo.erf %78 : tensor<3xf32> -> tensor<3xf32>
      %85 = chlo.square %78 : tensor<3xf32> -> tensor<3xf32>
      %86 = stablehlo.negate %85 : tensor<3xf32>
      %87 = stablehlo.exponential %86 : tensor<3xf32>
      %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %88 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %89 = stablehlo.add %88, %84 : tensor<3xf32>
      %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %90 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %91 = stablehlo.compare GT, %78, %90, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %92 = chlo.erfc %79 : tensor<3xf32> -> tensor<3xf32>
      %93 = chlo.square %79 : tensor<3xf32> -> tensor<3xf32>
      %94 = stablehlo.negate %93 : tensor<3xf32>
      %95 = stablehlo.exponential %94 : tensor<3xf32>
      %cst_32 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %96 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %97 = stablehlo.subtract %96, %92 : tensor<3xf32>
      %98 = chlo.erfc %79 : tensor<3xf32> -> tensor<3xf32>
      %99 = chlo.square %79 : tensor<3xf32> -> tensor<3xf32>
      %100 = stablehlo.negate %99 : tensor<3xf32>
      %101 = stablehlo.exponential %100 : tensor<3xf32>
      %102 = stablehlo.select %91, %97, %98 : tensor<3xi1>, tensor<3xf32>
      %103 = stablehlo.select %83, %89, %102 : tensor<3xi1>, tensor<3xf32>
      %cst_33 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %104 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %105 = stablehlo.multiply %104, %103 : tensor<3xf32>
      %106 = stablehlo.subtract %71, %105 : tensor<3xf32>
      %107 = stablehlo.subtract %106, %25 : tensor<3xf32>
      %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %108 = stablehlo.negate %cst_34 : tensor<f32>
      %cst_35 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %109 = stablehlo.multiply %cst_35, %108 : tensor<f32>
      %110 = stablehlo.broadcast_in_dim %109, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %111 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %112 = stablehlo.select %83, %111, %110 : tensor<3xi1>, tensor<3xf32>
      %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %113 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %114 = stablehlo.broadcast_in_dim %109, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %115 = stablehlo.select %83, %114, %113 : tensor<3xi1>, tensor<3xf32>
      %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %116 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %117 = stablehlo.select %91, %116, %112 : tensor<3xi1>, tensor<3xf32>
      %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %118 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %119 = stablehlo.select %91, %112, %118 : tensor<3xi1>, tensor<3xf32>
      %cst_40 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %120 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %121 = stablehlo.multiply %120, %117 : tensor<3xf32>
      %122 = stablehlo.multiply %121, %101 : tensor<3xf32>
      %123 = stablehlo.negate %119 : tensor<3xf32>
      %cst_41 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %124 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %125 = stablehlo.multiply %124, %123 : tensor<3xf32>
      %126 = stablehlo.multiply %125, %95 : tensor<3xf32>
      %127 = stablehlo.add %122, %126 : tensor<3xf32>
      %cst_42 = stablehlo.constant dense<1.12837923> : tensor<f32>
      %128 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %129 = stablehlo.multiply %128, %115 : tensor<3xf32>
      %130 = stablehlo.multiply %129, %87 : tensor<3xf32>
      %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %131 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %132 = stablehlo.select %81, %131, %127 : tensor<3xi1>, tensor<3xf32>
      %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %133 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %134 = stablehlo.select %81, %127, %133 : tensor<3xi1>, tensor<3xf32>
      %135 = stablehlo.add %130, %134 : tensor<3xf32>
      %136 = stablehlo.negate %132 : tensor<3xf32>
      %137 = stablehlo.add %135, %136 : tensor<3xf32>
      %cst_45 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %138 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %139 = stablehlo.multiply %137, %138 : tensor<3xf32>
      %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %140 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %141 = stablehlo.divide %139, %140 : tensor<3xf32>
      %142 = stablehlo.negate %141 : tensor<3xf32>
      %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %143 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %144 = stablehlo.multiply %24, %143 : tensor<3xf32>
      %cst_48 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %145 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %146 = stablehlo.multiply %145, %144 : tensor<3xf32>
      %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %147 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %148 = stablehlo.select %48, %147, %146 : tensor<3xi1>, tensor<3xf32>
      %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %149 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %150 = stablehlo.select %48, %146, %149 : tensor<3xi1>, tensor<3xf32>
      %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %151 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %152 = stablehlo.select %56, %151, %148 : tensor<3xi1>, tensor<3xf32>
      %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %153 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %154 = stablehlo.select %56, %148, %153 : tensor<3xi1>, tensor<3xf32>
      %cst_53 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %155 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %156 = stablehlo.multiply %155, %152 : tensor<3xf32>
      %157 = stablehlo.multiply %156, %66 : tensor<3xf32>
      %158 = stablehlo.negate %154 : tensor<3xf32>
      %cst_54 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %159 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %160 = stablehlo.multiply %159, %158 : tensor<3xf32>
      %161 = stablehlo.multiply %160, %60 : tensor<3xf32>
      %162 = stablehlo.add %157, %161 : tensor<3xf32>
      %cst_55 = stablehlo.constant dense<1.12837923> : tensor<f32>
      %163 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %164 = stablehlo.multiply %163, %150 : tensor<3xf32>
      %165 = stablehlo.multiply %164, %52 : tensor<3xf32>
      %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %166 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %167 = stablehlo.select %46, %166, %162 : tensor<3xi1>, tensor<3xf32>
      %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %168 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %169 = stablehlo.select %46, %162, %168 : tensor<3xi1>, tensor<3xf32>
      %170 = stablehlo.add %165, %169 : tensor<3xf32>
      %171 = stablehlo.negate %167 : tensor<3xf32>
      %172 = stablehlo.add %170, %171 : tensor<3xf32>
      %cst_58 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %173 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %174 = stablehlo.multiply %172, %173 : tensor<3xf32>
      %cst_59 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %175 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %176 = stablehlo.divide %174, %175 : tensor<3xf32>
      %177 = stablehlo.add %141, %176 : tensor<3xf32>
      %cst_60 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %178 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %179 = stablehlo.multiply %178, %177 : tensor<3xf32>
      %180 = stablehlo.add %142, %179 : tensor<3xf32>
      %181 = stablehlo.multiply %177, %34 : tensor<3xf32>
      %182 = stablehlo.multiply %181, %30 : tensor<3xf32>
      %183 = stablehlo.negate %182 : tensor<3xf32>
      %184 = stablehlo.add %180, %183 : tensor<3xf32>
      %185 = stablehlo.multiply %184, %28 : tensor<3xf32>
      %186 = stablehlo.divide %107, %185 : tensor<3xf32>
      %187 = stablehlo.subtract %26, %186 : tensor<3xf32>
      %188 = stablehlo.is_finite %187 : (tensor<3xf32>) -> tensor<3xi1>
      %189 = stablehlo.not %188 : tensor<3xi1>
      %c_61 = stablehlo.constant dense<1> : tensor<i32>
      %190 = stablehlo.broadcast_in_dim %c_61, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %191 = stablehlo.add %27, %190 : tensor<3xi32>
      %c_62 = stablehlo.constant dense<1> : tensor<i32>
      %192 = stablehlo.broadcast_in_dim %c_62, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %193 = stablehlo.compare LT, %14, %192, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %194 = stablehlo.select %193, %17, %187 : tensor<3xi1>, tensor<3xf32>
      %c_63 = stablehlo.constant dense<1> : tensor<i32>
      %195 = stablehlo.broadcast_in_dim %c_63, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %196 = stablehlo.compare LT, %14, %195, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %197 = stablehlo.select %196, %18, %186 : tensor<3xi1>, tensor<3xf32>
      %c_64 = stablehlo.constant dense<1> : tensor<i32>
      %198 = stablehlo.broadcast_in_dim %c_64, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %199 = stablehlo.compare LT, %14, %198, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %200 = stablehlo.select %199, %19, %189 : tensor<3xi1>, tensor<3xi1>
      %c_65 = stablehlo.constant dense<1> : tensor<i32>
      %201 = stablehlo.broadcast_in_dim %c_65, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %202 = stablehlo.compare LT, %14, %201, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %203 = stablehlo.select %202, %20, %191 : tensor<3xi1>, tensor<3xi32>
      %c_66 = stablehlo.constant dense<1> : tensor<i32>
      %204 = stablehlo.add %iterArg_5, %c_66 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %iterArg_4, %204, %194, %197, %200, %203 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xi32>
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
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.negate %cst_1 : tensor<f32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %4 = stablehlo.multiply %cst_2, %3 : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %8 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_15 = stablehlo.constant dense<false> : tensor<i1>
    %19 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i1>) -> tensor<10x3xi1>
    %c_16 = stablehlo.constant dense<false> : tensor<i1>
    %20 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i1>) -> tensor<10x3xi1>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %c_25 = stablehlo.constant dense<false> : tensor<i1>
    %29 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<i1>) -> tensor<10x3xi1>
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
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %c_35 = stablehlo.constant dense<false> : tensor<i1>
    %39 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<i1>) -> tensor<10x3xi1>
    %c_36 = stablehlo.constant dense<false> : tensor<i1>
    %40 = stablehlo.broadcast_in_dim %c_36, dims = [] : (tensor<i1>) -> tensor<10x3xi1>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %c_38 = stablehlo.constant dense<false> : tensor<i1>
    %42 = stablehlo.broadcast_in_dim %c_38, dims = [] : (tensor<i1>) -> tensor<10x3xi1>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
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
    %c_57 = stablehlo.constant dense<false> : tensor<i1>
    %61 = stablehlo.broadcast_in_dim %c_57, dims = [] : (tensor<i1>) -> tensor<10x3xi1>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<10x3xf32>
    %c_65 = stablehlo.constant dense<0> : tensor<i32>
    %69 = stablehlo.broadcast_in_dim %c_65, dims = [] : (tensor<i32>) -> tensor<10x3xi32>
    %c_66 = stablehlo.constant dense<0> : tensor<i32>
    %70:75 = stablehlo.while(%iterArg = %arg1, %iterArg_72 = %arg1, %iterArg_73 = %arg2, %iterArg_74 = %arg2, %iterArg_75 = %arg0, %iterArg_76 = %arg0, %iterArg_77 = %7, %iterArg_78 = %8, %iterArg_79 = %12, %iterArg_80 = %5, %iterArg_81 = %6, %iterArg_82 = %9, %iterArg_83 = %10, %iterArg_84 = %11, %iterArg_85 = %14, %iterArg_86 = %18, %iterArg_87 = %13, %iterArg_88 = %15, %iterArg_89 = %16, %iterArg_90 = %17, %iterArg_91 = %c_66, %iterArg_92 = %0, %iterArg_93 = %1, %iterArg_94 = %2, %iterArg_95 = %19, %iterArg_96 = %20, %iterArg_97 = %21, %iterArg_98 = %22, %iterArg_99 = %23, %iterArg_100 = %24, %iterArg_101 = %25, %iterArg_102 = %26, %iterArg_103 = %27, %iterArg_104 = %28, %iterArg_105 = %29, %iterArg_106 = %30, %iterArg_107 = %31, %iterArg_108 = %32, %iterArg_109 = %33, %iterArg_110 = %34, %iterArg_111 = %35, %iterArg_112 = %36, %iterArg_113 = %37, %iterArg_114 = %38, %iterArg_115 = %39, %iterArg_116 = %40, %iterArg_117 = %41, %iterArg_118 = %42, %iterArg_119 = %43, %iterArg_120 = %44, %iterArg_121 = %45, %iterArg_122 = %46, %iterArg_123 = %47, %iterArg_124 = %48, %iterArg_125 = %49, %iterArg_126 = %50, %iterArg_127 = %51, %iterArg_128 = %52, %iterArg_129 = %53, %iterArg_130 = %54, %iterArg_131 = %55, %iterArg_132 = %56, %iterArg_133 = %57, %iterArg_134 = %58, %iterArg_135 = %59, %iterArg_136 = %60, %iterArg_137 = %61, %iterArg_138 = %62, %iterArg_139 = %63, %iterArg_140 = %64, %iterArg_141 = %65, %iterArg_142 = %66, %iterArg_143 = %67, %iterArg_144 = %68, %iterArg_145 = %69) : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<10x3xi1>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi32>
    cond {
      %c_146 = stablehlo.constant dense<10> : tensor<i32>
      %76 = stablehlo.compare LT, %iterArg_91, %c_146, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %76 : tensor<i1>
    } do {
      %76 = stablehlo.abs %iterArg_93 : tensor<3xf32>
      %77 = stablehlo.abs %iterArg_92 : tensor<3xf32>
      %cst_146 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %78 = stablehlo.broadcast_in_dim %cst_146, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %79 = stablehlo.add %78, %77 : tensor<3xf32>
      %cst_147 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %80 = stablehlo.broadcast_in_dim %cst_147, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %81 = stablehlo.multiply %80, %79 : tensor<3xf32>
      %82 = stablehlo.compare GT, %76, %81, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %83 = stablehlo.not %iterArg_94 : tensor<3xi1>
      %84 = stablehlo.and %82, %83 : tensor<3xi1>
      %85 = stablehlo.convert %84 : (tensor<3xi1>) -> tensor<3xi32>
      %c_148 = stablehlo.constant dense<0> : tensor<i32>
      %86 = stablehlo.broadcast_in_dim %c_148, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %87 = stablehlo.compare EQ, %85, %86, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %88 = stablehlo.select %87, %iterArg_92, %iterArg_92 : tensor<3xi1>, tensor<3xf32>
      %89 = stablehlo.select %87, %iterArg_93, %iterArg_93 : tensor<3xi1>, tensor<3xf32>
      %90 = stablehlo.select %87, %iterArg_94, %iterArg_94 : tensor<3xi1>, tensor<3xi1>
      %c_149 = stablehlo.constant dense<1> : tensor<i32>
      %91 = stablehlo.broadcast_in_dim %c_149, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %92 = stablehlo.compare EQ, %85, %91, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %93 = stablehlo.select %92, %iterArg_74, %iterArg_73 : tensor<3xi1>, tensor<3xf32>
      %94 = stablehlo.select %92, %iterArg_72, %iterArg : tensor<3xi1>, tensor<3xf32>
      %95 = stablehlo.select %92, %iterArg_76, %iterArg_75 : tensor<3xi1>, tensor<3xf32>
      %96 = stablehlo.select %92, %iterArg_92, %iterArg_92 : tensor<3xi1>, tensor<3xf32>
      %97 = stablehlo.sqrt %93 : tensor<3xf32>
      %cst_150 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %98 = stablehlo.broadcast_in_dim %cst_150, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %99 = stablehlo.divide %98, %97 : tensor<3xf32>
      %100 = stablehlo.multiply %96, %97 : tensor<3xf32>
      %101 = stablehlo.log %94 : tensor<3xf32>
      %102 = stablehlo.divide %101, %100 : tensor<3xf32>
      %103 = stablehlo.multiply %100, %100 : tensor<3xf32>
      %cst_151 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %104 = stablehlo.broadcast_in_dim %cst_151, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %105 = stablehlo.divide %104, %103 : tensor<3xf32>
      %106 = stablehlo.multiply %100, %100 : tensor<3xf32>
      %cst_152 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %107 = stablehlo.broadcast_in_dim %cst_152, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %108 = stablehlo.divide %107, %106 : tensor<3xf32>
      %109 = stablehlo.multiply %100, %100 : tensor<3xf32>
      %110 = stablehlo.multiply %100, %109 : tensor<3xf32>
      %cst_153 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %111 = stablehlo.broadcast_in_dim %cst_153, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %112 = stablehlo.divide %111, %110 : tensor<3xf32>
      %cst_154 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
      %113 = stablehlo.broadcast_in_dim %cst_154, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %114 = stablehlo.multiply %113, %112 : tensor<3xf32>
      %cst_155 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %115 = stablehlo.broadcast_in_dim %cst_155, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %116 = stablehlo.multiply %115, %100 : tensor<3xf32>
      %117 = stablehlo.add %102, %116 : tensor<3xf32>
      %cst_156 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %118 = stablehlo.broadcast_in_dim %cst_156, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %119 = stablehlo.subtract %117, %118 : tensor<3xf32>
      %cst_157 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %120 = stablehlo.broadcast_in_dim %cst_157, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %121 = stablehlo.divide %119, %120 : tensor<3xf32>
      %cst_158 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %122 = stablehlo.broadcast_in_dim %cst_158, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %123 = stablehlo.multiply %121, %122 : tensor<3xf32>
      %124 = stablehlo.abs %123 : tensor<3xf32>
      %cst_159 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %125 = stablehlo.broadcast_in_dim %cst_159, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %126 = stablehlo.compare GE, %123, %125, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %cst_160 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %127 = stablehlo.broadcast_in_dim %cst_160, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %128 = stablehlo.compare GE, %123, %127, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %cst_161 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %129 = stablehlo.broadcast_in_dim %cst_161, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %130 = stablehlo.compare LT, %124, %129, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %131 = chlo.erf %123 : tensor<3xf32> -> tensor<3xf32>
      %132 = chlo.square %123 : tensor<3xf32> -> tensor<3xf32>
      %133 = stablehlo.negate %132 : tensor<3xf32>
      %134 = stablehlo.exponential %133 : tensor<3xf32>
      %135 = chlo.square %123 : tensor<3xf32> -> tensor<3xf32>
      %cst_162 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %136 = stablehlo.broadcast_in_dim %cst_162, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %137 = stablehlo.multiply %136, %123 : tensor<3xf32>
      %138 = stablehlo.negate %135 : tensor<3xf32>
      %139 = stablehlo.exponential %138 : tensor<3xf32>
      %cst_163 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %140 = stablehlo.broadcast_in_dim %cst_163, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %141 = stablehlo.add %140, %131 : tensor<3xf32>
      %cst_164 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %142 = stablehlo.broadcast_in_dim %cst_164, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %143 = stablehlo.compare GT, %123, %142, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %144 = chlo.erfc %124 : tensor<3xf32> -> tensor<3xf32>
      %145 = chlo.square %124 : tensor<3xf32> -> tensor<3xf32>
      %146 = stablehlo.negate %145 : tensor<3xf32>
      %147 = stablehlo.exponential %146 : tensor<3xf32>
      %148 = chlo.square %124 : tensor<3xf32> -> tensor<3xf32>
      %cst_165 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %149 = stablehlo.broadcast_in_dim %cst_165, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %150 = stablehlo.multiply %149, %124 : tensor<3xf32>
      %151 = stablehlo.negate %148 : tensor<3xf32>
      %152 = stablehlo.exponential %151 : tensor<3xf32>
      %cst_166 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %153 = stablehlo.broadcast_in_dim %cst_166, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %154 = stablehlo.subtract %153, %144 : tensor<3xf32>
      %155 = chlo.erfc %124 : tensor<3xf32> -> tensor<3xf32>
      %156 = chlo.square %124 : tensor<3xf32> -> tensor<3xf32>
      %157 = stablehlo.negate %156 : tensor<3xf32>
      %158 = stablehlo.exponential %157 : tensor<3xf32>
      %159 = chlo.square %124 : tensor<3xf32> -> tensor<3xf32>
      %cst_167 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %160 = stablehlo.broadcast_in_dim %cst_167, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %161 = stablehlo.multiply %160, %124 : tensor<3xf32>
      %162 = stablehlo.negate %159 : tensor<3xf32>
      %163 = stablehlo.exponential %162 : tensor<3xf32>
      %164 = stablehlo.select %143, %154, %155 : tensor<3xi1>, tensor<3xf32>
      %165 = stablehlo.select %130, %141, %164 : tensor<3xi1>, tensor<3xf32>
      %cst_168 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %166 = stablehlo.broadcast_in_dim %cst_168, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %167 = stablehlo.multiply %166, %165 : tensor<3xf32>
      %168 = stablehlo.multiply %94, %167 : tensor<3xf32>
      %169 = stablehlo.subtract %117, %100 : tensor<3xf32>
      %cst_169 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %170 = stablehlo.broadcast_in_dim %cst_169, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %171 = stablehlo.subtract %169, %170 : tensor<3xf32>
      %cst_170 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %172 = stablehlo.broadcast_in_dim %cst_170, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %173 = stablehlo.divide %171, %172 : tensor<3xf32>
      %cst_171 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %174 = stablehlo.broadcast_in_dim %cst_171, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %175 = stablehlo.multiply %173, %174 : tensor<3xf32>
      %176 = stablehlo.abs %175 : tensor<3xf32>
      %cst_172 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %177 = stablehlo.broadcast_in_dim %cst_172, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %178 = stablehlo.compare GE, %175, %177, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %cst_173 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %179 = stablehlo.broadcast_in_dim %cst_173, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %180 = stablehlo.compare GE, %175, %179, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %cst_174 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %181 = stablehlo.broadcast_in_dim %cst_174, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %182 = stablehlo.compare LT, %176, %181, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %183 = chlo.erf %175 : tensor<3xf32> -> tensor<3xf32>
      %184 = chlo.square %175 : tensor<3xf32> -> tensor<3xf32>
      %185 = stablehlo.negate %184 : tensor<3xf32>
      %186 = stablehlo.exponential %185 : tensor<3xf32>
      %187 = chlo.square %175 : tensor<3xf32> -> tensor<3xf32>
      %cst_175 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %188 = stablehlo.broadcast_in_dim %cst_175, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %189 = stablehlo.multiply %188, %175 : tensor<3xf32>
      %190 = stablehlo.negate %187 : tensor<3xf32>
      %191 = stablehlo.exponential %190 : tensor<3xf32>
      %cst_176 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %192 = stablehlo.broadcast_in_dim %cst_176, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %193 = stablehlo.add %192, %183 : tensor<3xf32>
      %cst_177 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %194 = stablehlo.broadcast_in_dim %cst_177, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %195 = stablehlo.compare GT, %175, %194, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %196 = chlo.erfc %176 : tensor<3xf32> -> tensor<3xf32>
      %197 = chlo.square %176 : tensor<3xf32> -> tensor<3xf32>
      %198 = stablehlo.negate %197 : tensor<3xf32>
      %199 = stablehlo.exponential %198 : tensor<3xf32>
      %200 = chlo.square %176 : tensor<3xf32> -> tensor<3xf32>
      %cst_178 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %201 = stablehlo.broadcast_in_dim %cst_178, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %202 = stablehlo.multiply %201, %176 : tensor<3xf32>
      %203 = stablehlo.negate %200 : tensor<3xf32>
      %204 = stablehlo.exponential %203 : tensor<3xf32>
      %cst_179 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %205 = stablehlo.broadcast_in_dim %cst_179, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %206 = stablehlo.subtract %205, %196 : tensor<3xf32>
      %207 = chlo.erfc %176 : tensor<3xf32> -> tensor<3xf32>
      %208 = chlo.square %176 : tensor<3xf32> -> tensor<3xf32>
      %209 = stablehlo.negate %208 : tensor<3xf32>
      %210 = stablehlo.exponential %209 : tensor<3xf32>
      %211 = chlo.square %176 : tensor<3xf32> -> tensor<3xf32>
      %cst_180 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %212 = stablehlo.broadcast_in_dim %cst_180, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %213 = stablehlo.multiply %212, %176 : tensor<3xf32>
      %214 = stablehlo.negate %211 : tensor<3xf32>
      %215 = stablehlo.exponential %214 : tensor<3xf32>
      %216 = stablehlo.select %195, %206, %207 : tensor<3xi1>, tensor<3xf32>
      %217 = stablehlo.select %182, %193, %216 : tensor<3xi1>, tensor<3xf32>
      %cst_181 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %218 = stablehlo.broadcast_in_dim %cst_181, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %219 = stablehlo.multiply %218, %217 : tensor<3xf32>
      %220 = stablehlo.subtract %168, %219 : tensor<3xf32>
      %221 = stablehlo.subtract %220, %95 : tensor<3xf32>
      %222 = stablehlo.select %182, %iterArg_81, %iterArg_80 : tensor<3xi1>, tensor<3xf32>
      %223 = stablehlo.select %182, %iterArg_78, %iterArg_77 : tensor<3xi1>, tensor<3xf32>
      %224 = stablehlo.select %195, %iterArg_82, %222 : tensor<3xi1>, tensor<3xf32>
      %225 = stablehlo.select %195, %222, %iterArg_83 : tensor<3xi1>, tensor<3xf32>
      %cst_182 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %226 = stablehlo.broadcast_in_dim %cst_182, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %227 = stablehlo.multiply %226, %224 : tensor<3xf32>
      %228 = stablehlo.multiply %227, %215 : tensor<3xf32>
      %229 = stablehlo.negate %225 : tensor<3xf32>
      %cst_183 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %230 = stablehlo.broadcast_in_dim %cst_183, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %231 = stablehlo.multiply %230, %229 : tensor<3xf32>
      %232 = stablehlo.multiply %231, %204 : tensor<3xf32>
      %233 = stablehlo.add %228, %232 : tensor<3xf32>
      %cst_184 = stablehlo.constant dense<1.12837923> : tensor<f32>
      %234 = stablehlo.broadcast_in_dim %cst_184, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %235 = stablehlo.multiply %234, %223 : tensor<3xf32>
      %236 = stablehlo.multiply %235, %191 : tensor<3xf32>
      %237 = stablehlo.select %180, %iterArg_84, %233 : tensor<3xi1>, tensor<3xf32>
      %238 = stablehlo.select %180, %233, %iterArg_79 : tensor<3xi1>, tensor<3xf32>
      %239 = stablehlo.add %236, %238 : tensor<3xf32>
      %240 = stablehlo.negate %237 : tensor<3xf32>
      %241 = stablehlo.add %239, %240 : tensor<3xf32>
      %cst_185 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %242 = stablehlo.broadcast_in_dim %cst_185, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %243 = stablehlo.multiply %241, %242 : tensor<3xf32>
      %cst_186 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %244 = stablehlo.broadcast_in_dim %cst_186, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %245 = stablehlo.divide %243, %244 : tensor<3xf32>
      %246 = stablehlo.negate %245 : tensor<3xf32>
      %cst_187 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %247 = stablehlo.broadcast_in_dim %cst_187, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %248 = stablehlo.multiply %94, %247 : tensor<3xf32>
      %cst_188 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %249 = stablehlo.broadcast_in_dim %cst_188, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %250 = stablehlo.multiply %249, %248 : tensor<3xf32>
      %251 = stablehlo.select %130, %iterArg_87, %250 : tensor<3xi1>, tensor<3xf32>
      %252 = stablehlo.select %130, %250, %iterArg_85 : tensor<3xi1>, tensor<3xf32>
      %253 = stablehlo.select %143, %iterArg_88, %251 : tensor<3xi1>, tensor<3xf32>
      %254 = stablehlo.select %143, %251, %iterArg_89 : tensor<3xi1>, tensor<3xf32>
      %cst_189 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %255 = stablehlo.broadcast_in_dim %cst_189, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %256 = stablehlo.multiply %255, %253 : tensor<3xf32>
      %257 = stablehlo.multiply %256, %163 : tensor<3xf32>
      %258 = stablehlo.negate %254 : tensor<3xf32>
      %cst_190 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %259 = stablehlo.broadcast_in_dim %cst_190, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %260 = stablehlo.multiply %259, %258 : tensor<3xf32>
      %261 = stablehlo.multiply %260, %152 : tensor<3xf32>
      %262 = stablehlo.add %257, %261 : tensor<3xf32>
      %cst_191 = stablehlo.constant dense<1.12837923> : tensor<f32>
      %263 = stablehlo.broadcast_in_dim %cst_191, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %264 = stablehlo.multiply %263, %252 : tensor<3xf32>
      %265 = stablehlo.multiply %264, %139 : tensor<3xf32>
      %266 = stablehlo.select %128, %iterArg_90, %262 : tensor<3xi1>, tensor<3xf32>
      %267 = stablehlo.select %128, %262, %iterArg_86 : tensor<3xi1>, tensor<3xf32>
      %268 = stablehlo.add %265, %267 : tensor<3xf32>
      %269 = stablehlo.negate %266 : tensor<3xf32>
      %270 = stablehlo.add %268, %269 : tensor<3xf32>
      %cst_192 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %271 = stablehlo.broadcast_in_dim %cst_192, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %272 = stablehlo.multiply %270, %271 : tensor<3xf32>
      %cst_193 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %273 = stablehlo.broadcast_in_dim %cst_193, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %274 = stablehlo.divide %272, %273 : tensor<3xf32>
      %275 = stablehlo.add %245, %274 : tensor<3xf32>
      %cst_194 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %276 = stablehlo.broadcast_in_dim %cst_194, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %277 = stablehlo.multiply %276, %275 : tensor<3xf32>
      %278 = stablehlo.add %246, %277 : tensor<3xf32>
      %279 = stablehlo.multiply %275, %108 : tensor<3xf32>
      %280 = stablehlo.multiply %279, %101 : tensor<3xf32>
      %281 = stablehlo.negate %280 : tensor<3xf32>
      %282 = stablehlo.add %278, %281 : tensor<3xf32>
      %283 = stablehlo.multiply %282, %97 : tensor<3xf32>
      %284 = stablehlo.divide %221, %283 : tensor<3xf32>
      %285 = stablehlo.multiply %283, %283 : tensor<3xf32>
      %cst_195 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %286 = stablehlo.broadcast_in_dim %cst_195, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %287 = stablehlo.divide %286, %285 : tensor<3xf32>
      %288 = stablehlo.subtract %96, %284 : tensor<3xf32>
      %289 = stablehlo.is_finite %288 : (tensor<3xf32>) -> tensor<3xi1>
      %290 = stablehlo.not %289 : tensor<3xi1>
      %c_196 = stablehlo.constant dense<1> : tensor<i32>
      %291 = stablehlo.broadcast_in_dim %c_196, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %292 = stablehlo.compare LT, %85, %291, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %293 = stablehlo.select %292, %88, %288 : tensor<3xi1>, tensor<3xf32>
      %c_197 = stablehlo.constant dense<1> : tensor<i32>
      %294 = stablehlo.broadcast_in_dim %c_197, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %295 = stablehlo.compare LT, %85, %294, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %296 = stablehlo.select %295, %89, %284 : tensor<3xi1>, tensor<3xf32>
      %c_198 = stablehlo.constant dense<1> : tensor<i32>
      %297 = stablehlo.broadcast_in_dim %c_198, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %298 = stablehlo.compare LT, %85, %297, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %299 = stablehlo.select %298, %90, %290 : tensor<3xi1>, tensor<3xi1>
      %300 = func.call @dynamic_update_index_in_dim(%iterArg_95, %87, %iterArg_91) : (tensor<10x3xi1>, tensor<3xi1>, tensor<i32>) -> tensor<10x3xi1>
      %301 = func.call @dynamic_update_index_in_dim(%iterArg_96, %92, %iterArg_91) : (tensor<10x3xi1>, tensor<3xi1>, tensor<i32>) -> tensor<10x3xi1>
      %302 = func.call @dynamic_update_index_in_dim_0(%iterArg_97, %99, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %303 = func.call @dynamic_update_index_in_dim_0(%iterArg_98, %97, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %304 = func.call @dynamic_update_index_in_dim_0(%iterArg_99, %96, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %305 = func.call @dynamic_update_index_in_dim_0(%iterArg_100, %94, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %306 = func.call @dynamic_update_index_in_dim_0(%iterArg_101, %100, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %307 = func.call @dynamic_update_index_in_dim_0(%iterArg_102, %101, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %308 = func.call @dynamic_update_index_in_dim_0(%iterArg_103, %105, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %309 = func.call @dynamic_update_index_in_dim_0(%iterArg_104, %114, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %310 = func.call @dynamic_update_index_in_dim(%iterArg_105, %126, %iterArg_91) : (tensor<10x3xi1>, tensor<3xi1>, tensor<i32>) -> tensor<10x3xi1>
      %311 = func.call @dynamic_update_index_in_dim_0(%iterArg_106, %134, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %312 = func.call @dynamic_update_index_in_dim_0(%iterArg_107, %137, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %313 = func.call @dynamic_update_index_in_dim_0(%iterArg_108, %139, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %314 = func.call @dynamic_update_index_in_dim_0(%iterArg_109, %147, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %315 = func.call @dynamic_update_index_in_dim_0(%iterArg_110, %150, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %316 = func.call @dynamic_update_index_in_dim_0(%iterArg_111, %152, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %317 = func.call @dynamic_update_index_in_dim_0(%iterArg_112, %158, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %318 = func.call @dynamic_update_index_in_dim_0(%iterArg_113, %161, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %319 = func.call @dynamic_update_index_in_dim_0(%iterArg_114, %163, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %320 = func.call @dynamic_update_index_in_dim(%iterArg_115, %143, %iterArg_91) : (tensor<10x3xi1>, tensor<3xi1>, tensor<i32>) -> tensor<10x3xi1>
      %321 = func.call @dynamic_update_index_in_dim(%iterArg_116, %130, %iterArg_91) : (tensor<10x3xi1>, tensor<3xi1>, tensor<i32>) -> tensor<10x3xi1>
      %322 = func.call @dynamic_update_index_in_dim_0(%iterArg_117, %167, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %323 = func.call @dynamic_update_index_in_dim(%iterArg_118, %178, %iterArg_91) : (tensor<10x3xi1>, tensor<3xi1>, tensor<i32>) -> tensor<10x3xi1>
      %324 = func.call @dynamic_update_index_in_dim_0(%iterArg_119, %186, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %325 = func.call @dynamic_update_index_in_dim_0(%iterArg_120, %189, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %326 = func.call @dynamic_update_index_in_dim_0(%iterArg_121, %191, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %327 = func.call @dynamic_update_index_in_dim_0(%iterArg_122, %199, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %328 = func.call @dynamic_update_index_in_dim_0(%iterArg_123, %202, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %329 = func.call @dynamic_update_index_in_dim_0(%iterArg_124, %204, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %330 = func.call @dynamic_update_index_in_dim_0(%iterArg_125, %210, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %331 = func.call @dynamic_update_index_in_dim_0(%iterArg_126, %213, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %332 = func.call @dynamic_update_index_in_dim_0(%iterArg_127, %215, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %333 = func.call @dynamic_update_index_in_dim(%iterArg_128, %195, %iterArg_91) : (tensor<10x3xi1>, tensor<3xi1>, tensor<i32>) -> tensor<10x3xi1>
      %334 = func.call @dynamic_update_index_in_dim(%iterArg_129, %182, %iterArg_91) : (tensor<10x3xi1>, tensor<3xi1>, tensor<i32>) -> tensor<10x3xi1>
      %335 = func.call @dynamic_update_index_in_dim_0(%iterArg_130, %227, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %336 = func.call @dynamic_update_index_in_dim_0(%iterArg_131, %231, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %337 = func.call @dynamic_update_index_in_dim_0(%iterArg_132, %235, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %338 = func.call @dynamic_update_index_in_dim(%iterArg_133, %180, %iterArg_91) : (tensor<10x3xi1>, tensor<3xi1>, tensor<i32>) -> tensor<10x3xi1>
      %339 = func.call @dynamic_update_index_in_dim_0(%iterArg_134, %256, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %340 = func.call @dynamic_update_index_in_dim_0(%iterArg_135, %260, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %341 = func.call @dynamic_update_index_in_dim_0(%iterArg_136, %264, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %342 = func.call @dynamic_update_index_in_dim(%iterArg_137, %128, %iterArg_91) : (tensor<10x3xi1>, tensor<3xi1>, tensor<i32>) -> tensor<10x3xi1>
      %343 = func.call @dynamic_update_index_in_dim_0(%iterArg_138, %108, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %344 = func.call @dynamic_update_index_in_dim_0(%iterArg_139, %275, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %345 = func.call @dynamic_update_index_in_dim_0(%iterArg_140, %279, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %346 = func.call @dynamic_update_index_in_dim_0(%iterArg_141, %282, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %347 = func.call @dynamic_update_index_in_dim_0(%iterArg_142, %283, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %348 = func.call @dynamic_update_index_in_dim_0(%iterArg_143, %221, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %349 = func.call @dynamic_update_index_in_dim_0(%iterArg_144, %287, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %350 = func.call @dynamic_update_index_in_dim_1(%iterArg_145, %85, %iterArg_91) : (tensor<10x3xi32>, tensor<3xi32>, tensor<i32>) -> tensor<10x3xi32>
      %c_199 = stablehlo.constant dense<1> : tensor<i32>
      %351 = stablehlo.add %iterArg_91, %c_199 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %iterArg_86, %iterArg_87, %iterArg_88, %iterArg_89, %iterArg_90, %351, %293, %296, %299, %300, %301, %302, %303, %304, %305, %306, %307, %308, %309, %310, %311, %312, %313, %314, %315, %316, %317, %318, %319, %320, %321, %322, %323, %324, %325, %326, %327, %328, %329, %330, %331, %332, %333, %334, %335, %336, %337, %338, %339, %340, %341, %342, %343, %344, %345, %346, %347, %348, %349, %350 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<10x3xi1>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi32>
    }
    %cst_67 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_71 = stablehlo.constant dense<0> : tensor<i32>
    %75:56 = stablehlo.while(%iterArg = %70#24, %iterArg_72 = %70#25, %iterArg_73 = %70#26, %iterArg_74 = %70#27, %iterArg_75 = %70#28, %iterArg_76 = %70#29, %iterArg_77 = %70#30, %iterArg_78 = %70#31, %iterArg_79 = %70#32, %iterArg_80 = %70#33, %iterArg_81 = %70#34, %iterArg_82 = %70#35, %iterArg_83 = %70#36, %iterArg_84 = %70#37, %iterArg_85 = %70#38, %iterArg_86 = %70#39, %iterArg_87 = %70#40, %iterArg_88 = %70#41, %iterArg_89 = %70#42, %iterArg_90 = %70#43, %iterArg_91 = %70#44, %iterArg_92 = %70#45, %iterArg_93 = %70#46, %iterArg_94 = %70#47, %iterArg_95 = %70#48, %iterArg_96 = %70#49, %iterArg_97 = %70#50, %iterArg_98 = %70#51, %iterArg_99 = %70#52, %iterArg_100 = %70#53, %iterArg_101 = %70#54, %iterArg_102 = %70#55, %iterArg_103 = %70#56, %iterArg_104 = %70#57, %iterArg_105 = %70#58, %iterArg_106 = %70#59, %iterArg_107 = %70#60, %iterArg_108 = %70#61, %iterArg_109 = %70#62, %iterArg_110 = %70#63, %iterArg_111 = %70#64, %iterArg_112 = %70#65, %iterArg_113 = %70#66, %iterArg_114 = %70#67, %iterArg_115 = %70#68, %iterArg_116 = %70#69, %iterArg_117 = %70#70, %iterArg_118 = %70#71, %iterArg_119 = %70#72, %iterArg_120 = %70#73, %iterArg_121 = %70#74, %iterArg_122 = %c_71, %iterArg_123 = %72, %iterArg_124 = %73, %iterArg_125 = %74, %iterArg_126 = %71) : tensor<10x3xi1>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi32>, tensor<i32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_127 = stablehlo.constant dense<10> : tensor<i32>
      %76 = stablehlo.compare LT, %iterArg_122, %c_127, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %76 : tensor<i1>
    } do {
      %c_127 = stablehlo.constant dense<10> : tensor<i32>
      %76 = stablehlo.subtract %c_127, %iterArg_122 : tensor<i32>
      %c_128 = stablehlo.constant dense<1> : tensor<i32>
      %77 = stablehlo.subtract %76, %c_128 : tensor<i32>
      %78 = func.call @dynamic_index_in_dim(%iterArg, %77) : (tensor<10x3xi1>, tensor<i32>) -> tensor<3xi1>
      %79 = func.call @dynamic_index_in_dim(%iterArg_72, %77) : (tensor<10x3xi1>, tensor<i32>) -> tensor<3xi1>
      %80 = func.call @dynamic_index_in_dim_2(%iterArg_73, %77) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %81 = func.call @dynamic_index_in_dim_2(%iterArg_74, %77) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %82 = func.call @dynamic_index_in_dim_2(%iterArg_75, %77) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %83 = func.call @dynamic_index_in_dim_2(%iterArg_76, %77) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %84 = func.call @dynamic_index_in_dim_2(%iterArg_77, %77) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %85 = func.call @dynamic_index_in_dim_2(%iterArg_78, %77) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %86 = func.call @dynamic_index_in_dim_2(%iterArg_79, %77) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %87 = func.call @dynamic_index_in_dim_2(%iterArg_80, %77) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %88 = func.call @dynamic_index_in_dim(%iterArg_81, %77) : (tensor<10x3xi1>, tensor<i32>) -> tensor<3xi1>
      %89 = func.call @dynamic_index_in_dim_2(%iterArg_82, %77) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %90 = func.call @dynamic_index_in_dim_2(%iterArg_83, %77) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %91 = func.call @dynamic_index_in_dim_2(%iterArg_84, %77) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %92 = func.call @dynamic_index_in_dim_2(%iterArg_85, %77) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %93 = func.call @dynamic_index_in_dim_2(%iterArg_86, %77) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %94 = func.call @dynamic_index_in_dim_2(%iterArg_87, %77) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %95 = func.call @dynamic_index_in_dim_2(%iterArg_88, %77) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %96 = func.call @dynamic_index_in_dim_2(%iterArg_89, %77) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %97 = func.call @dynamic_index_in_dim_2(%iterArg_90, %77) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %98 = func.call @dynamic_index_in_dim(%iterArg_91, %77) : (tensor<10x3xi1>, tensor<i32>) -> tensor<3xi1>
      %99 = func.call @dynamic_index_in_dim(%iterArg_92, %77) : (tensor<10x3xi1>, tensor<i32>) -> tensor<3xi1>
      %100 = func.call @dynamic_index_in_dim_2(%iterArg_93, %77) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %101 = func.call @dynamic_index_in_dim(%iterArg_94, %77) : (tensor<10x3xi1>, tensor<i32>) -> tensor<3xi1>
      %102 = func.call @dynamic_index_in_dim_2(%iterArg_95, %77) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %103 = func.call @dynamic_index_in_dim_2(%iterArg_96, %77) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %104 = func.call @dynamic_index_in_dim_2(%iterArg_97, %77) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %105 = func.call @dynamic_index_in_dim_2(%iterArg_98, %77) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %106 = func.call @dynamic_index_in_dim_2(%iterArg_99, %77) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %107 = func.call @dynamic_index_in_dim_2(%iterArg_100, %77) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %108 = func.call @dynamic_index_in_dim_2(%iterArg_101, %77) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %109 = func.call @dynamic_index_in_dim_2(%iterArg_102, %77) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %110 = func.call @dynamic_index_in_dim_2(%iterArg_103, %77) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %111 = func.call @dynamic_index_in_dim(%iterArg_104, %77) : (tensor<10x3xi1>, tensor<i32>) -> tensor<3xi1>
      %112 = func.call @dynamic_index_in_dim(%iterArg_105, %77) : (tensor<10x3xi1>, tensor<i32>) -> tensor<3xi1>
      %113 = func.call @dynamic_index_in_dim_2(%iterArg_106, %77) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %114 = func.call @dynamic_index_in_dim_2(%iterArg_107, %77) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %115 = func.call @dynamic_index_in_dim_2(%iterArg_108, %77) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %116 = func.call @dynamic_index_in_dim(%iterArg_109, %77) : (tensor<10x3xi1>, tensor<i32>) -> tensor<3xi1>
      %117 = func.call @dynamic_index_in_dim_2(%iterArg_110, %77) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %118 = func.call @dynamic_index_in_dim_2(%iterArg_111, %77) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %119 = func.call @dynamic_index_in_dim_2(%iterArg_112, %77) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %120 = func.call @dynamic_index_in_dim(%iterArg_113, %77) : (tensor<10x3xi1>, tensor<i32>) -> tensor<3xi1>
      %121 = func.call @dynamic_index_in_dim_2(%iterArg_114, %77) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %122 = func.call @dynamic_index_in_dim_2(%iterArg_115, %77) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %123 = func.call @dynamic_index_in_dim_2(%iterArg_116, %77) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %124 = func.call @dynamic_index_in_dim_2(%iterArg_117, %77) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %125 = func.call @dynamic_index_in_dim_2(%iterArg_118, %77) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %126 = func.call @dynamic_index_in_dim_2(%iterArg_119, %77) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %127 = func.call @dynamic_index_in_dim_2(%iterArg_120, %77) : (tensor<10x3xf32>, tensor<i32>) -> tensor<3xf32>
      %128 = func.call @dynamic_index_in_dim_3(%iterArg_121, %77) : (tensor<10x3xi32>, tensor<i32>) -> tensor<3xi32>
      %cst_129 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %129 = stablehlo.broadcast_in_dim %cst_129, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %c_130 = stablehlo.constant dense<0> : tensor<i32>
      %130 = stablehlo.broadcast_in_dim %c_130, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %131 = stablehlo.compare EQ, %128, %130, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %132 = stablehlo.select %131, %iterArg_126, %129 : tensor<3xi1>, tensor<3xf32>
      %c_131 = stablehlo.constant dense<1> : tensor<i32>
      %133 = stablehlo.broadcast_in_dim %c_131, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %134 = stablehlo.compare EQ, %128, %133, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %135 = stablehlo.select %134, %iterArg_126, %129 : tensor<3xi1>, tensor<3xf32>
      %136 = stablehlo.negate %135 : tensor<3xf32>
      %137 = stablehlo.multiply %136, %127 : tensor<3xf32>
      %138 = stablehlo.multiply %137, %126 : tensor<3xf32>
      %139 = stablehlo.negate %138 : tensor<3xf32>
      %140 = stablehlo.divide %136, %125 : tensor<3xf32>
      %141 = stablehlo.multiply %124, %139 : tensor<3xf32>
      %142 = stablehlo.multiply %139, %81 : tensor<3xf32>
      %143 = stablehlo.negate %142 : tensor<3xf32>
      %144 = stablehlo.multiply %123, %143 : tensor<3xf32>
      %145 = stablehlo.multiply %143, %85 : tensor<3xf32>
      %146 = stablehlo.multiply %122, %145 : tensor<3xf32>
      %147 = stablehlo.multiply %145, %121 : tensor<3xf32>
      %cst_132 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %148 = stablehlo.broadcast_in_dim %cst_132, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %149 = stablehlo.multiply %148, %142 : tensor<3xf32>
      %150 = stablehlo.add %147, %149 : tensor<3xf32>
      %cst_133 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %151 = stablehlo.broadcast_in_dim %cst_133, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %152 = stablehlo.divide %150, %151 : tensor<3xf32>
      %cst_134 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %153 = stablehlo.broadcast_in_dim %cst_134, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %154 = stablehlo.multiply %152, %153 : tensor<3xf32>
      %155 = stablehlo.negate %154 : tensor<3xf32>
      %cst_135 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %156 = stablehlo.broadcast_in_dim %cst_135, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %157 = stablehlo.select %120, %154, %156 : tensor<3xi1>, tensor<3xf32>
      %cst_136 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %158 = stablehlo.broadcast_in_dim %cst_136, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %159 = stablehlo.select %120, %158, %155 : tensor<3xi1>, tensor<3xf32>
      %160 = stablehlo.add %157, %159 : tensor<3xf32>
      %161 = stablehlo.multiply %119, %154 : tensor<3xf32>
      %162 = stablehlo.multiply %154, %91 : tensor<3xf32>
      %cst_137 = stablehlo.constant dense<1.12837923> : tensor<f32>
      %163 = stablehlo.broadcast_in_dim %cst_137, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %164 = stablehlo.multiply %163, %162 : tensor<3xf32>
      %165 = stablehlo.multiply %118, %160 : tensor<3xf32>
      %166 = stablehlo.multiply %160, %94 : tensor<3xf32>
      %cst_138 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %167 = stablehlo.broadcast_in_dim %cst_138, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %168 = stablehlo.multiply %167, %166 : tensor<3xf32>
      %169 = stablehlo.negate %168 : tensor<3xf32>
      %170 = stablehlo.multiply %117, %160 : tensor<3xf32>
      %171 = stablehlo.multiply %160, %97 : tensor<3xf32>
      %cst_139 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %172 = stablehlo.broadcast_in_dim %cst_139, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %173 = stablehlo.multiply %172, %171 : tensor<3xf32>
      %cst_140 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %174 = stablehlo.broadcast_in_dim %cst_140, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %175 = stablehlo.select %98, %169, %174 : tensor<3xi1>, tensor<3xf32>
      %cst_141 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %176 = stablehlo.broadcast_in_dim %cst_141, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %177 = stablehlo.select %98, %176, %173 : tensor<3xi1>, tensor<3xf32>
      %178 = stablehlo.add %175, %177 : tensor<3xf32>
      %cst_142 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %179 = stablehlo.broadcast_in_dim %cst_142, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %180 = stablehlo.select %99, %164, %179 : tensor<3xi1>, tensor<3xf32>
      %cst_143 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %181 = stablehlo.broadcast_in_dim %cst_143, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %182 = stablehlo.select %99, %181, %178 : tensor<3xi1>, tensor<3xf32>
      %183 = stablehlo.add %180, %182 : tensor<3xf32>
      %cst_144 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %184 = stablehlo.broadcast_in_dim %cst_144, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %185 = stablehlo.multiply %184, %183 : tensor<3xf32>
      %cst_145 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %186 = stablehlo.broadcast_in_dim %cst_145, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %187 = stablehlo.multiply %185, %186 : tensor<3xf32>
      %188 = stablehlo.negate %142 : tensor<3xf32>
      %189 = stablehlo.add %150, %188 : tensor<3xf32>
      %cst_146 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %190 = stablehlo.broadcast_in_dim %cst_146, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %191 = stablehlo.divide %189, %190 : tensor<3xf32>
      %cst_147 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %192 = stablehlo.broadcast_in_dim %cst_147, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %193 = stablehlo.multiply %191, %192 : tensor<3xf32>
      %194 = stablehlo.negate %193 : tensor<3xf32>
      %cst_148 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %195 = stablehlo.broadcast_in_dim %cst_148, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %196 = stablehlo.select %116, %193, %195 : tensor<3xi1>, tensor<3xf32>
      %cst_149 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %197 = stablehlo.broadcast_in_dim %cst_149, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %198 = stablehlo.select %116, %197, %194 : tensor<3xi1>, tensor<3xf32>
      %199 = stablehlo.add %196, %198 : tensor<3xf32>
      %200 = stablehlo.multiply %115, %193 : tensor<3xf32>
      %201 = stablehlo.multiply %114, %199 : tensor<3xf32>
      %202 = stablehlo.multiply %113, %199 : tensor<3xf32>
      %203 = stablehlo.negate %140 : tensor<3xf32>
      %204 = stablehlo.negate %140 : tensor<3xf32>
      %cst_150 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %205 = stablehlo.broadcast_in_dim %cst_150, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %206 = stablehlo.multiply %205, %204 : tensor<3xf32>
      %cst_151 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %207 = stablehlo.broadcast_in_dim %cst_151, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %208 = stablehlo.select %112, %207, %206 : tensor<3xi1>, tensor<3xf32>
      %209 = stablehlo.select %112, %206, %207 : tensor<3xi1>, tensor<3xf32>
      %cst_152 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %210 = stablehlo.broadcast_in_dim %cst_152, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %211 = stablehlo.select %111, %210, %208 : tensor<3xi1>, tensor<3xf32>
      %212 = stablehlo.select %111, %208, %210 : tensor<3xi1>, tensor<3xf32>
      %213 = stablehlo.multiply %202, %110 : tensor<3xf32>
      %214 = stablehlo.negate %213 : tensor<3xf32>
      %215 = stablehlo.multiply %214, %109 : tensor<3xf32>
      %cst_153 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %216 = stablehlo.broadcast_in_dim %cst_153, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %217 = stablehlo.multiply %216, %211 : tensor<3xf32>
      %218 = stablehlo.multiply %217, %108 : tensor<3xf32>
      %219 = stablehlo.add %215, %218 : tensor<3xf32>
      %220 = stablehlo.negate %212 : tensor<3xf32>
      %221 = stablehlo.multiply %201, %107 : tensor<3xf32>
      %222 = stablehlo.negate %221 : tensor<3xf32>
      %223 = stablehlo.multiply %222, %106 : tensor<3xf32>
      %224 = stablehlo.add %219, %223 : tensor<3xf32>
      %cst_154 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %225 = stablehlo.broadcast_in_dim %cst_154, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %226 = stablehlo.multiply %225, %220 : tensor<3xf32>
      %227 = stablehlo.multiply %226, %105 : tensor<3xf32>
      %228 = stablehlo.add %224, %227 : tensor<3xf32>
      %229 = stablehlo.multiply %200, %104 : tensor<3xf32>
      %230 = stablehlo.negate %229 : tensor<3xf32>
      %231 = stablehlo.multiply %230, %103 : tensor<3xf32>
      %cst_155 = stablehlo.constant dense<1.12837923> : tensor<f32>
      %232 = stablehlo.broadcast_in_dim %cst_155, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %233 = stablehlo.multiply %232, %209 : tensor<3xf32>
      %234 = stablehlo.multiply %233, %102 : tensor<3xf32>
      %235 = stablehlo.add %231, %234 : tensor<3xf32>
      %cst_156 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %236 = stablehlo.broadcast_in_dim %cst_156, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %237 = stablehlo.select %101, %236, %228 : tensor<3xi1>, tensor<3xf32>
      %238 = stablehlo.select %101, %228, %236 : tensor<3xi1>, tensor<3xf32>
      %239 = stablehlo.add %235, %238 : tensor<3xf32>
      %240 = stablehlo.negate %237 : tensor<3xf32>
      %241 = stablehlo.add %239, %240 : tensor<3xf32>
      %cst_157 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %242 = stablehlo.broadcast_in_dim %cst_157, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %243 = stablehlo.multiply %241, %242 : tensor<3xf32>
      %cst_158 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %244 = stablehlo.broadcast_in_dim %cst_158, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %245 = stablehlo.divide %243, %244 : tensor<3xf32>
      %246 = stablehlo.negate %245 : tensor<3xf32>
      %247 = stablehlo.multiply %83, %140 : tensor<3xf32>
      %248 = stablehlo.multiply %140, %100 : tensor<3xf32>
      %249 = stablehlo.add %187, %248 : tensor<3xf32>
      %cst_159 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %250 = stablehlo.broadcast_in_dim %cst_159, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %251 = stablehlo.multiply %250, %247 : tensor<3xf32>
      %cst_160 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %252 = stablehlo.broadcast_in_dim %cst_160, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %253 = stablehlo.select %99, %252, %251 : tensor<3xi1>, tensor<3xf32>
      %254 = stablehlo.select %99, %251, %252 : tensor<3xi1>, tensor<3xf32>
      %cst_161 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %255 = stablehlo.broadcast_in_dim %cst_161, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %256 = stablehlo.select %98, %255, %253 : tensor<3xi1>, tensor<3xf32>
      %257 = stablehlo.select %98, %253, %255 : tensor<3xi1>, tensor<3xf32>
      %258 = stablehlo.multiply %170, %97 : tensor<3xf32>
      %259 = stablehlo.negate %258 : tensor<3xf32>
      %260 = stablehlo.multiply %259, %96 : tensor<3xf32>
      %cst_162 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %261 = stablehlo.broadcast_in_dim %cst_162, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %262 = stablehlo.multiply %261, %256 : tensor<3xf32>
      %263 = stablehlo.multiply %262, %95 : tensor<3xf32>
      %264 = stablehlo.add %260, %263 : tensor<3xf32>
      %265 = stablehlo.negate %257 : tensor<3xf32>
      %266 = stablehlo.multiply %165, %94 : tensor<3xf32>
      %267 = stablehlo.negate %266 : tensor<3xf32>
      %268 = stablehlo.multiply %267, %93 : tensor<3xf32>
      %269 = stablehlo.add %264, %268 : tensor<3xf32>
      %cst_163 = stablehlo.constant dense<-1.12837923> : tensor<f32>
      %270 = stablehlo.broadcast_in_dim %cst_163, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %271 = stablehlo.multiply %270, %265 : tensor<3xf32>
      %272 = stablehlo.multiply %271, %92 : tensor<3xf32>
      %273 = stablehlo.add %269, %272 : tensor<3xf32>
      %274 = stablehlo.multiply %161, %91 : tensor<3xf32>
      %275 = stablehlo.negate %274 : tensor<3xf32>
      %276 = stablehlo.multiply %275, %90 : tensor<3xf32>
      %cst_164 = stablehlo.constant dense<1.12837923> : tensor<f32>
      %277 = stablehlo.broadcast_in_dim %cst_164, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %278 = stablehlo.multiply %277, %254 : tensor<3xf32>
      %279 = stablehlo.multiply %278, %89 : tensor<3xf32>
      %280 = stablehlo.add %276, %279 : tensor<3xf32>
      %cst_165 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %281 = stablehlo.broadcast_in_dim %cst_165, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %282 = stablehlo.select %88, %281, %273 : tensor<3xi1>, tensor<3xf32>
      %283 = stablehlo.select %88, %273, %281 : tensor<3xi1>, tensor<3xf32>
      %284 = stablehlo.add %280, %283 : tensor<3xf32>
      %285 = stablehlo.negate %282 : tensor<3xf32>
      %286 = stablehlo.add %284, %285 : tensor<3xf32>
      %cst_166 = stablehlo.constant dense<0.707106769> : tensor<f32>
      %287 = stablehlo.broadcast_in_dim %cst_166, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %288 = stablehlo.multiply %286, %287 : tensor<3xf32>
      %cst_167 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %289 = stablehlo.broadcast_in_dim %cst_167, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %290 = stablehlo.divide %288, %289 : tensor<3xf32>
      %291 = stablehlo.add %245, %290 : tensor<3xf32>
      %cst_168 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %292 = stablehlo.broadcast_in_dim %cst_168, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %293 = stablehlo.multiply %292, %291 : tensor<3xf32>
      %294 = stablehlo.add %246, %293 : tensor<3xf32>
      %295 = stablehlo.multiply %146, %87 : tensor<3xf32>
      %296 = stablehlo.add %294, %295 : tensor<3xf32>
      %297 = stablehlo.multiply %291, %86 : tensor<3xf32>
      %298 = stablehlo.multiply %297, %85 : tensor<3xf32>
      %299 = stablehlo.negate %298 : tensor<3xf32>
      %300 = stablehlo.add %296, %299 : tensor<3xf32>
      %301 = stablehlo.divide %291, %84 : tensor<3xf32>
      %302 = stablehlo.add %144, %301 : tensor<3xf32>
      %303 = stablehlo.divide %302, %83 : tensor<3xf32>
      %304 = stablehlo.add %249, %303 : tensor<3xf32>
      %305 = stablehlo.multiply %82, %300 : tensor<3xf32>
      %306 = stablehlo.add %141, %305 : tensor<3xf32>
      %307 = stablehlo.multiply %300, %81 : tensor<3xf32>
      %308 = stablehlo.add %135, %307 : tensor<3xf32>
      %309 = stablehlo.multiply %306, %80 : tensor<3xf32>
      %cst_169 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %310 = stablehlo.broadcast_in_dim %cst_169, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %311 = stablehlo.select %79, %308, %310 : tensor<3xi1>, tensor<3xf32>
      %cst_170 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %312 = stablehlo.broadcast_in_dim %cst_170, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %313 = stablehlo.select %79, %203, %312 : tensor<3xi1>, tensor<3xf32>
      %314 = stablehlo.add %iterArg_125, %313 : tensor<3xf32>
      %cst_171 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %315 = stablehlo.broadcast_in_dim %cst_171, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %316 = stablehlo.select %79, %304, %315 : tensor<3xi1>, tensor<3xf32>
      %317 = stablehlo.add %iterArg_124, %316 : tensor<3xf32>
      %cst_172 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %318 = stablehlo.broadcast_in_dim %cst_172, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %319 = stablehlo.select %79, %309, %318 : tensor<3xi1>, tensor<3xf32>
      %320 = stablehlo.add %iterArg_123, %319 : tensor<3xf32>
      %cst_173 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %321 = stablehlo.broadcast_in_dim %cst_173, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %322 = stablehlo.select %78, %132, %321 : tensor<3xi1>, tensor<3xf32>
      %323 = stablehlo.add %311, %322 : tensor<3xf32>
      %c_174 = stablehlo.constant dense<1> : tensor<i32>
      %324 = stablehlo.add %iterArg_122, %c_174 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %iterArg_86, %iterArg_87, %iterArg_88, %iterArg_89, %iterArg_90, %iterArg_91, %iterArg_92, %iterArg_93, %iterArg_94, %iterArg_95, %iterArg_96, %iterArg_97, %iterArg_98, %iterArg_99, %iterArg_100, %iterArg_101, %iterArg_102, %iterArg_103, %iterArg_104, %iterArg_105, %iterArg_106, %iterArg_107, %iterArg_108, %iterArg_109, %iterArg_110, %iterArg_111, %iterArg_112, %iterArg_113, %iterArg_114, %iterArg_115, %iterArg_116, %iterArg_117, %iterArg_118, %iterArg_119, %iterArg_120, %iterArg_121, %324, %320, %317, %314, %323 : tensor<10x3xi1>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi32>, tensor<i32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    }
    return %75#54, %75#53, %75#52 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
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
