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
      %5:4 = func.call @closed_call(%iterArg, %iterArg_3, %iterArg_4, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9) : (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xi32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xi32>)
      %c_10 = stablehlo.constant dense<1> : tensor<i32>
      %6 = stablehlo.add %iterArg_5, %c_10 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %iterArg_4, %6, %5#0, %5#1, %5#2, %5#3 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xi32>
    }
    return %4#4, %4#7 : tensor<3xf32>, tensor<3xi32>
  }
  func.func private @closed_call(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<3xf32>, %arg4: tensor<3xf32>, %arg5: tensor<3xi1>, %arg6: tensor<3xi32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xi32>) {
    %0 = stablehlo.abs %arg4 : tensor<3xf32>
    %1 = stablehlo.abs %arg3 : tensor<3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %3 = stablehlo.add %2, %1 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<3xf32>
    %6 = stablehlo.compare GT, %0, %5, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %7 = stablehlo.not %arg5 : tensor<3xi1>
    %8 = stablehlo.and %6, %7 : tensor<3xi1>
    %9 = stablehlo.convert %8 : (tensor<3xi1>) -> tensor<3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %11 = stablehlo.compare EQ, %9, %10, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %12 = stablehlo.select %11, %arg3, %arg3 : tensor<3xi1>, tensor<3xf32>
    %13 = stablehlo.select %11, %arg4, %arg4 : tensor<3xi1>, tensor<3xf32>
    %14 = stablehlo.select %11, %arg5, %arg5 : tensor<3xi1>, tensor<3xi1>
    %15 = stablehlo.select %11, %arg6, %arg6 : tensor<3xi1>, tensor<3xi32>
    %c_1 = stablehlo.constant dense<1> : tensor<i32>
    %16 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %17 = stablehlo.compare EQ, %9, %16, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %18 = stablehlo.select %17, %arg0, %arg0 : tensor<3xi1>, tensor<3xf32>
    %19 = stablehlo.select %17, %arg1, %arg1 : tensor<3xi1>, tensor<3xf32>
    %20 = stablehlo.select %17, %arg2, %arg2 : tensor<3xi1>, tensor<3xf32>
    %21 = stablehlo.select %17, %arg3, %arg3 : tensor<3xi1>, tensor<3xf32>
    %22 = stablehlo.select %17, %arg6, %arg6 : tensor<3xi1>, tensor<3xi32>
    %23 = stablehlo.sqrt %18 : tensor<3xf32>
    %24 = stablehlo.multiply %21, %23 : tensor<3xf32>
    %25 = stablehlo.log %19 : tensor<3xf32>
    %26 = stablehlo.divide %25, %24 : tensor<3xf32>
    %27 = stablehlo.multiply %24, %24 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %29 = stablehlo.divide %28, %27 : tensor<3xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %31 = stablehlo.multiply %30, %24 : tensor<3xf32>
    %32 = stablehlo.add %26, %31 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %34 = stablehlo.subtract %32, %33 : tensor<3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %36 = stablehlo.divide %34, %35 : tensor<3xf32>
    %cst_6 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %38 = stablehlo.multiply %36, %37 : tensor<3xf32>
    %39 = stablehlo.abs %38 : tensor<3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %41 = stablehlo.compare GE, %38, %40, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_8 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %43 = stablehlo.compare LT, %39, %42, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %44 = chlo.erf %38 : tensor<3xf32> -> tensor<3xf32>
    %45 = chlo.square %38 : tensor<3xf32> -> tensor<3xf32>
    %46 = stablehlo.negate %45 : tensor<3xf32>
    %47 = stablehlo.exponential %46 : tensor<3xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %49 = stablehlo.add %48, %44 : tensor<3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %51 = stablehlo.compare GT, %38, %50, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %52 = chlo.erfc %39 : tensor<3xf32> -> tensor<3xf32>
    %53 = chlo.square %39 : tensor<3xf32> -> tensor<3xf32>
    %54 = stablehlo.negate %53 : tensor<3xf32>
    %55 = stablehlo.exponential %54 : tensor<3xf32>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %57 = stablehlo.subtract %56, %52 : tensor<3xf32>
    %58 = chlo.erfc %39 : tensor<3xf32> -> tensor<3xf32>
    %59 = chlo.square %39 : tensor<3xf32> -> tensor<3xf32>
    %60 = stablehlo.negate %59 : tensor<3xf32>
    %61 = stablehlo.exponential %60 : tensor<3xf32>
    %62 = stablehlo.select %51, %57, %58 : tensor<3xi1>, tensor<3xf32>
    %63 = stablehlo.select %43, %49, %62 : tensor<3xi1>, tensor<3xf32>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %65 = stablehlo.multiply %64, %63 : tensor<3xf32>
    %66 = stablehlo.multiply %19, %65 : tensor<3xf32>
    %67 = stablehlo.subtract %32, %24 : tensor<3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %69 = stablehlo.subtract %67, %68 : tensor<3xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %71 = stablehlo.divide %69, %70 : tensor<3xf32>
    %cst_15 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %73 = stablehlo.multiply %71, %72 : tensor<3xf32>
    %74 = stablehlo.abs %73 : tensor<3xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %76 = stablehlo.compare GE, %73, %75, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_17 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %78 = stablehlo.compare LT, %74, %77, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %79 = chlo.erf %73 : tensor<3xf32> -> tensor<3xf32>
    %80 = chlo.square %73 : tensor<3xf32> -> tensor<3xf32>
    %81 = stablehlo.negate %80 : tensor<3xf32>
    %82 = stablehlo.exponential %81 : tensor<3xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %84 = stablehlo.add %83, %79 : tensor<3xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %86 = stablehlo.compare GT, %73, %85, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %87 = chlo.erfc %74 : tensor<3xf32> -> tensor<3xf32>
    %88 = chlo.square %74 : tensor<3xf32> -> tensor<3xf32>
    %89 = stablehlo.negate %88 : tensor<3xf32>
    %90 = stablehlo.exponential %89 : tensor<3xf32>
    %cst_20 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %92 = stablehlo.subtract %91, %87 : tensor<3xf32>
    %93 = chlo.erfc %74 : tensor<3xf32> -> tensor<3xf32>
    %94 = chlo.square %74 : tensor<3xf32> -> tensor<3xf32>
    %95 = stablehlo.negate %94 : tensor<3xf32>
    %96 = stablehlo.exponential %95 : tensor<3xf32>
    %97 = stablehlo.select %86, %92, %93 : tensor<3xi1>, tensor<3xf32>
    %98 = stablehlo.select %78, %84, %97 : tensor<3xi1>, tensor<3xf32>
    %cst_21 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %100 = stablehlo.multiply %99, %98 : tensor<3xf32>
    %101 = stablehlo.subtract %66, %100 : tensor<3xf32>
    %102 = stablehlo.subtract %101, %20 : tensor<3xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %103 = stablehlo.negate %cst_22 : tensor<f32>
    %cst_23 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %104 = stablehlo.multiply %cst_23, %103 : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %104, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %107 = stablehlo.select %78, %106, %105 : tensor<3xi1>, tensor<3xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %109 = stablehlo.broadcast_in_dim %104, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %110 = stablehlo.select %78, %109, %108 : tensor<3xi1>, tensor<3xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %112 = stablehlo.select %86, %111, %107 : tensor<3xi1>, tensor<3xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %114 = stablehlo.select %86, %107, %113 : tensor<3xi1>, tensor<3xf32>
    %cst_28 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %116 = stablehlo.multiply %115, %112 : tensor<3xf32>
    %117 = stablehlo.multiply %116, %96 : tensor<3xf32>
    %118 = stablehlo.negate %114 : tensor<3xf32>
    %cst_29 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %120 = stablehlo.multiply %119, %118 : tensor<3xf32>
    %121 = stablehlo.multiply %120, %90 : tensor<3xf32>
    %122 = stablehlo.add %117, %121 : tensor<3xf32>
    %cst_30 = stablehlo.constant dense<1.12837923> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %124 = stablehlo.multiply %123, %110 : tensor<3xf32>
    %125 = stablehlo.multiply %124, %82 : tensor<3xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %127 = stablehlo.select %76, %126, %122 : tensor<3xi1>, tensor<3xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %129 = stablehlo.select %76, %122, %128 : tensor<3xi1>, tensor<3xf32>
    %130 = stablehlo.add %125, %129 : tensor<3xf32>
    %131 = stablehlo.negate %127 : tensor<3xf32>
    %132 = stablehlo.add %130, %131 : tensor<3xf32>
    %cst_33 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %134 = stablehlo.multiply %132, %133 : tensor<3xf32>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %136 = stablehlo.divide %134, %135 : tensor<3xf32>
    %137 = stablehlo.negate %136 : tensor<3xf32>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %139 = stablehlo.multiply %19, %138 : tensor<3xf32>
    %cst_36 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %141 = stablehlo.multiply %140, %139 : tensor<3xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %143 = stablehlo.select %43, %142, %141 : tensor<3xi1>, tensor<3xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %145 = stablehlo.select %43, %141, %144 : tensor<3xi1>, tensor<3xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %147 = stablehlo.select %51, %146, %143 : tensor<3xi1>, tensor<3xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %149 = stablehlo.select %51, %143, %148 : tensor<3xi1>, tensor<3xf32>
    %cst_41 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %151 = stablehlo.multiply %150, %147 : tensor<3xf32>
    %152 = stablehlo.multiply %151, %61 : tensor<3xf32>
    %153 = stablehlo.negate %149 : tensor<3xf32>
    %cst_42 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %154 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %155 = stablehlo.multiply %154, %153 : tensor<3xf32>
    %156 = stablehlo.multiply %155, %55 : tensor<3xf32>
    %157 = stablehlo.add %152, %156 : tensor<3xf32>
    %cst_43 = stablehlo.constant dense<1.12837923> : tensor<f32>
    %158 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %159 = stablehlo.multiply %158, %145 : tensor<3xf32>
    %160 = stablehlo.multiply %159, %47 : tensor<3xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %162 = stablehlo.select %41, %161, %157 : tensor<3xi1>, tensor<3xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %164 = stablehlo.select %41, %157, %163 : tensor<3xi1>, tensor<3xf32>
    %165 = stablehlo.add %160, %164 : tensor<3xf32>
    %166 = stablehlo.negate %162 : tensor<3xf32>
    %167 = stablehlo.add %165, %166 : tensor<3xf32>
    %cst_46 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %169 = stablehlo.multiply %167, %168 : tensor<3xf32>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %171 = stablehlo.divide %169, %170 : tensor<3xf32>
    %172 = stablehlo.add %136, %171 : tensor<3xf32>
    %cst_48 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %173 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %174 = stablehlo.multiply %173, %172 : tensor<3xf32>
    %175 = stablehlo.add %137, %174 : tensor<3xf32>
    %176 = stablehlo.multiply %172, %29 : tensor<3xf32>
    %177 = stablehlo.multiply %176, %25 : tensor<3xf32>
    %178 = stablehlo.negate %177 : tensor<3xf32>
    %179 = stablehlo.add %175, %178 : tensor<3xf32>
    %180 = stablehlo.multiply %179, %23 : tensor<3xf32>
    %181 = stablehlo.divide %102, %180 : tensor<3xf32>
    %182 = stablehlo.subtract %21, %181 : tensor<3xf32>
    %183 = stablehlo.is_finite %182 : (tensor<3xf32>) -> tensor<3xi1>
    %184 = stablehlo.not %183 : tensor<3xi1>
    %c_49 = stablehlo.constant dense<1> : tensor<i32>
    %185 = stablehlo.broadcast_in_dim %c_49, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %186 = stablehlo.add %22, %185 : tensor<3xi32>
    %c_50 = stablehlo.constant dense<1> : tensor<i32>
    %187 = stablehlo.broadcast_in_dim %c_50, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %188 = stablehlo.compare LT, %9, %187, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %189 = stablehlo.select %188, %12, %182 : tensor<3xi1>, tensor<3xf32>
    %c_51 = stablehlo.constant dense<1> : tensor<i32>
    %190 = stablehlo.broadcast_in_dim %c_51, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %191 = stablehlo.compare LT, %9, %190, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %192 = stablehlo.select %191, %13, %181 : tensor<3xi1>, tensor<3xf32>
    %c_52 = stablehlo.constant dense<1> : tensor<i32>
    %193 = stablehlo.broadcast_in_dim %c_52, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %194 = stablehlo.compare LT, %9, %193, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %195 = stablehlo.select %194, %14, %184 : tensor<3xi1>, tensor<3xi1>
    %c_53 = stablehlo.constant dense<1> : tensor<i32>
    %196 = stablehlo.broadcast_in_dim %c_53, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %197 = stablehlo.compare LT, %9, %196, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %198 = stablehlo.select %197, %15, %186 : tensor<3xi1>, tensor<3xi32>
    return %189, %192, %195, %198 : tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xi32>
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
      %76:54 = func.call @closed_call(%iterArg, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %iterArg_86, %iterArg_87, %iterArg_88, %iterArg_89, %iterArg_90, %iterArg_92, %iterArg_93, %iterArg_94) : (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xi1>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xi1>, tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi32>)
      %77 = func.call @dynamic_update_index_in_dim(%iterArg_95, %76#3, %iterArg_91) : (tensor<10x3xi1>, tensor<3xi1>, tensor<i32>) -> tensor<10x3xi1>
      %78 = func.call @dynamic_update_index_in_dim(%iterArg_96, %76#4, %iterArg_91) : (tensor<10x3xi1>, tensor<3xi1>, tensor<i32>) -> tensor<10x3xi1>
      %79 = func.call @dynamic_update_index_in_dim_0(%iterArg_97, %76#5, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %80 = func.call @dynamic_update_index_in_dim_0(%iterArg_98, %76#6, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %81 = func.call @dynamic_update_index_in_dim_0(%iterArg_99, %76#7, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %82 = func.call @dynamic_update_index_in_dim_0(%iterArg_100, %76#8, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %83 = func.call @dynamic_update_index_in_dim_0(%iterArg_101, %76#9, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %84 = func.call @dynamic_update_index_in_dim_0(%iterArg_102, %76#10, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %85 = func.call @dynamic_update_index_in_dim_0(%iterArg_103, %76#11, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %86 = func.call @dynamic_update_index_in_dim_0(%iterArg_104, %76#12, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %87 = func.call @dynamic_update_index_in_dim(%iterArg_105, %76#13, %iterArg_91) : (tensor<10x3xi1>, tensor<3xi1>, tensor<i32>) -> tensor<10x3xi1>
      %88 = func.call @dynamic_update_index_in_dim_0(%iterArg_106, %76#14, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %89 = func.call @dynamic_update_index_in_dim_0(%iterArg_107, %76#15, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %90 = func.call @dynamic_update_index_in_dim_0(%iterArg_108, %76#16, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %91 = func.call @dynamic_update_index_in_dim_0(%iterArg_109, %76#17, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %92 = func.call @dynamic_update_index_in_dim_0(%iterArg_110, %76#18, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %93 = func.call @dynamic_update_index_in_dim_0(%iterArg_111, %76#19, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %94 = func.call @dynamic_update_index_in_dim_0(%iterArg_112, %76#20, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %95 = func.call @dynamic_update_index_in_dim_0(%iterArg_113, %76#21, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %96 = func.call @dynamic_update_index_in_dim_0(%iterArg_114, %76#22, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %97 = func.call @dynamic_update_index_in_dim(%iterArg_115, %76#23, %iterArg_91) : (tensor<10x3xi1>, tensor<3xi1>, tensor<i32>) -> tensor<10x3xi1>
      %98 = func.call @dynamic_update_index_in_dim(%iterArg_116, %76#24, %iterArg_91) : (tensor<10x3xi1>, tensor<3xi1>, tensor<i32>) -> tensor<10x3xi1>
      %99 = func.call @dynamic_update_index_in_dim_0(%iterArg_117, %76#25, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %100 = func.call @dynamic_update_index_in_dim(%iterArg_118, %76#26, %iterArg_91) : (tensor<10x3xi1>, tensor<3xi1>, tensor<i32>) -> tensor<10x3xi1>
      %101 = func.call @dynamic_update_index_in_dim_0(%iterArg_119, %76#27, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %102 = func.call @dynamic_update_index_in_dim_0(%iterArg_120, %76#28, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %103 = func.call @dynamic_update_index_in_dim_0(%iterArg_121, %76#29, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %104 = func.call @dynamic_update_index_in_dim_0(%iterArg_122, %76#30, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %105 = func.call @dynamic_update_index_in_dim_0(%iterArg_123, %76#31, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %106 = func.call @dynamic_update_index_in_dim_0(%iterArg_124, %76#32, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %107 = func.call @dynamic_update_index_in_dim_0(%iterArg_125, %76#33, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %108 = func.call @dynamic_update_index_in_dim_0(%iterArg_126, %76#34, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %109 = func.call @dynamic_update_index_in_dim_0(%iterArg_127, %76#35, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %110 = func.call @dynamic_update_index_in_dim(%iterArg_128, %76#36, %iterArg_91) : (tensor<10x3xi1>, tensor<3xi1>, tensor<i32>) -> tensor<10x3xi1>
      %111 = func.call @dynamic_update_index_in_dim(%iterArg_129, %76#37, %iterArg_91) : (tensor<10x3xi1>, tensor<3xi1>, tensor<i32>) -> tensor<10x3xi1>
      %112 = func.call @dynamic_update_index_in_dim_0(%iterArg_130, %76#38, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %113 = func.call @dynamic_update_index_in_dim_0(%iterArg_131, %76#39, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %114 = func.call @dynamic_update_index_in_dim_0(%iterArg_132, %76#40, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %115 = func.call @dynamic_update_index_in_dim(%iterArg_133, %76#41, %iterArg_91) : (tensor<10x3xi1>, tensor<3xi1>, tensor<i32>) -> tensor<10x3xi1>
      %116 = func.call @dynamic_update_index_in_dim_0(%iterArg_134, %76#42, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %117 = func.call @dynamic_update_index_in_dim_0(%iterArg_135, %76#43, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %118 = func.call @dynamic_update_index_in_dim_0(%iterArg_136, %76#44, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %119 = func.call @dynamic_update_index_in_dim(%iterArg_137, %76#45, %iterArg_91) : (tensor<10x3xi1>, tensor<3xi1>, tensor<i32>) -> tensor<10x3xi1>
      %120 = func.call @dynamic_update_index_in_dim_0(%iterArg_138, %76#46, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %121 = func.call @dynamic_update_index_in_dim_0(%iterArg_139, %76#47, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %122 = func.call @dynamic_update_index_in_dim_0(%iterArg_140, %76#48, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %123 = func.call @dynamic_update_index_in_dim_0(%iterArg_141, %76#49, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %124 = func.call @dynamic_update_index_in_dim_0(%iterArg_142, %76#50, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %125 = func.call @dynamic_update_index_in_dim_0(%iterArg_143, %76#51, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %126 = func.call @dynamic_update_index_in_dim_0(%iterArg_144, %76#52, %iterArg_91) : (tensor<10x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<10x3xf32>
      %127 = func.call @dynamic_update_index_in_dim_1(%iterArg_145, %76#53, %iterArg_91) : (tensor<10x3xi32>, tensor<3xi32>, tensor<i32>) -> tensor<10x3xi32>
      %c_146 = stablehlo.constant dense<1> : tensor<i32>
      %128 = stablehlo.add %iterArg_91, %c_146 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %iterArg_86, %iterArg_87, %iterArg_88, %iterArg_89, %iterArg_90, %128, %76#0, %76#1, %76#2, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91, %92, %93, %94, %95, %96, %97, %98, %99, %100, %101, %102, %103, %104, %105, %106, %107, %108, %109, %110, %111, %112, %113, %114, %115, %116, %117, %118, %119, %120, %121, %122, %123, %124, %125, %126, %127 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<10x3xi1>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi32>
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
      %129:4 = func.call @closed_call_4(%iterArg_123, %iterArg_124, %iterArg_125, %iterArg_126, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91, %92, %93, %94, %95, %96, %97, %98, %99, %100, %101, %102, %103, %104, %105, %106, %107, %108, %109, %110, %111, %112, %113, %114, %115, %116, %117, %118, %119, %120, %121, %122, %123, %124, %125, %126, %127, %128) : (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xi1>, tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>)
      %c_129 = stablehlo.constant dense<1> : tensor<i32>
      %130 = stablehlo.add %iterArg_122, %c_129 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %iterArg_86, %iterArg_87, %iterArg_88, %iterArg_89, %iterArg_90, %iterArg_91, %iterArg_92, %iterArg_93, %iterArg_94, %iterArg_95, %iterArg_96, %iterArg_97, %iterArg_98, %iterArg_99, %iterArg_100, %iterArg_101, %iterArg_102, %iterArg_103, %iterArg_104, %iterArg_105, %iterArg_106, %iterArg_107, %iterArg_108, %iterArg_109, %iterArg_110, %iterArg_111, %iterArg_112, %iterArg_113, %iterArg_114, %iterArg_115, %iterArg_116, %iterArg_117, %iterArg_118, %iterArg_119, %iterArg_120, %iterArg_121, %130, %129#0, %129#1, %129#2, %129#3 : tensor<10x3xi1>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi1>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xf32>, tensor<10x3xi32>, tensor<i32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    }
    return %75#54, %75#53, %75#52 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
  }
  func.func private @closed_call(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<3xf32>, %arg4: tensor<3xf32>, %arg5: tensor<3xf32>, %arg6: tensor<3xf32>, %arg7: tensor<3xf32>, %arg8: tensor<3xf32>, %arg9: tensor<3xf32>, %arg10: tensor<3xf32>, %arg11: tensor<3xf32>, %arg12: tensor<3xf32>, %arg13: tensor<3xf32>, %arg14: tensor<3xf32>, %arg15: tensor<3xf32>, %arg16: tensor<3xf32>, %arg17: tensor<3xf32>, %arg18: tensor<3xf32>, %arg19: tensor<3xf32>, %arg20: tensor<3xf32>, %arg21: tensor<3xf32>, %arg22: tensor<3xi1>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xi1>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xi1>, tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi32>) {
    %0 = stablehlo.abs %arg21 : tensor<3xf32>
    %1 = stablehlo.abs %arg20 : tensor<3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %3 = stablehlo.add %2, %1 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<3xf32>
    %6 = stablehlo.compare GT, %0, %5, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %7 = stablehlo.not %arg22 : tensor<3xi1>
    %8 = stablehlo.and %6, %7 : tensor<3xi1>
    %9 = stablehlo.convert %8 : (tensor<3xi1>) -> tensor<3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %11 = stablehlo.compare EQ, %9, %10, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %12 = stablehlo.select %11, %arg20, %arg20 : tensor<3xi1>, tensor<3xf32>
    %13 = stablehlo.select %11, %arg21, %arg21 : tensor<3xi1>, tensor<3xf32>
    %14 = stablehlo.select %11, %arg22, %arg22 : tensor<3xi1>, tensor<3xi1>
    %c_1 = stablehlo.constant dense<1> : tensor<i32>
    %15 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %16 = stablehlo.compare EQ, %9, %15, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %17 = stablehlo.select %16, %arg3, %arg2 : tensor<3xi1>, tensor<3xf32>
    %18 = stablehlo.select %16, %arg1, %arg0 : tensor<3xi1>, tensor<3xf32>
    %19 = stablehlo.select %16, %arg5, %arg4 : tensor<3xi1>, tensor<3xf32>
    %20 = stablehlo.select %16, %arg20, %arg20 : tensor<3xi1>, tensor<3xf32>
    %21 = stablehlo.sqrt %17 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %23 = stablehlo.divide %22, %21 : tensor<3xf32>
    %24 = stablehlo.multiply %20, %21 : tensor<3xf32>
    %25 = stablehlo.log %18 : tensor<3xf32>
    %26 = stablehlo.divide %25, %24 : tensor<3xf32>
    %27 = stablehlo.multiply %24, %24 : tensor<3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %29 = stablehlo.divide %28, %27 : tensor<3xf32>
    %30 = stablehlo.multiply %24, %24 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %32 = stablehlo.divide %31, %30 : tensor<3xf32>
    %33 = stablehlo.multiply %24, %24 : tensor<3xf32>
    %34 = stablehlo.multiply %24, %33 : tensor<3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %36 = stablehlo.divide %35, %34 : tensor<3xf32>
    %cst_6 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %38 = stablehlo.multiply %37, %36 : tensor<3xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %40 = stablehlo.multiply %39, %24 : tensor<3xf32>
    %41 = stablehlo.add %26, %40 : tensor<3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %43 = stablehlo.subtract %41, %42 : tensor<3xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %45 = stablehlo.divide %43, %44 : tensor<3xf32>
    %cst_10 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %47 = stablehlo.multiply %45, %46 : tensor<3xf32>
    %48 = stablehlo.abs %47 : tensor<3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %50 = stablehlo.compare GE, %47, %49, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %52 = stablehlo.compare GE, %47, %51, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_13 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %54 = stablehlo.compare LT, %48, %53, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %55 = chlo.erf %47 : tensor<3xf32> -> tensor<3xf32>
    %56 = chlo.square %47 : tensor<3xf32> -> tensor<3xf32>
    %57 = stablehlo.negate %56 : tensor<3xf32>
    %58 = stablehlo.exponential %57 : tensor<3xf32>
    %59 = chlo.square %47 : tensor<3xf32> -> tensor<3xf32>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %61 = stablehlo.multiply %60, %47 : tensor<3xf32>
    %62 = stablehlo.negate %59 : tensor<3xf32>
    %63 = stablehlo.exponential %62 : tensor<3xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %65 = stablehlo.add %64, %55 : tensor<3xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %67 = stablehlo.compare GT, %47, %66, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %68 = chlo.erfc %48 : tensor<3xf32> -> tensor<3xf32>
    %69 = chlo.square %48 : tensor<3xf32> -> tensor<3xf32>
    %70 = stablehlo.negate %69 : tensor<3xf32>
    %71 = stablehlo.exponential %70 : tensor<3xf32>
    %72 = chlo.square %48 : tensor<3xf32> -> tensor<3xf32>
    %cst_17 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %74 = stablehlo.multiply %73, %48 : tensor<3xf32>
    %75 = stablehlo.negate %72 : tensor<3xf32>
    %76 = stablehlo.exponential %75 : tensor<3xf32>
    %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %78 = stablehlo.subtract %77, %68 : tensor<3xf32>
    %79 = chlo.erfc %48 : tensor<3xf32> -> tensor<3xf32>
    %80 = chlo.square %48 : tensor<3xf32> -> tensor<3xf32>
    %81 = stablehlo.negate %80 : tensor<3xf32>
    %82 = stablehlo.exponential %81 : tensor<3xf32>
    %83 = chlo.square %48 : tensor<3xf32> -> tensor<3xf32>
    %cst_19 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %85 = stablehlo.multiply %84, %48 : tensor<3xf32>
    %86 = stablehlo.negate %83 : tensor<3xf32>
    %87 = stablehlo.exponential %86 : tensor<3xf32>
    %88 = stablehlo.select %67, %78, %79 : tensor<3xi1>, tensor<3xf32>
    %89 = stablehlo.select %54, %65, %88 : tensor<3xi1>, tensor<3xf32>
    %cst_20 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %91 = stablehlo.multiply %90, %89 : tensor<3xf32>
    %92 = stablehlo.multiply %18, %91 : tensor<3xf32>
    %93 = stablehlo.subtract %41, %24 : tensor<3xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %95 = stablehlo.subtract %93, %94 : tensor<3xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %97 = stablehlo.divide %95, %96 : tensor<3xf32>
    %cst_23 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %99 = stablehlo.multiply %97, %98 : tensor<3xf32>
    %100 = stablehlo.abs %99 : tensor<3xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %102 = stablehlo.compare GE, %99, %101, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %104 = stablehlo.compare GE, %99, %103, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_26 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %106 = stablehlo.compare LT, %100, %105, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %107 = chlo.erf %99 : tensor<3xf32> -> tensor<3xf32>
    %108 = chlo.square %99 : tensor<3xf32> -> tensor<3xf32>
    %109 = stablehlo.negate %108 : tensor<3xf32>
    %110 = stablehlo.exponential %109 : tensor<3xf32>
    %111 = chlo.square %99 : tensor<3xf32> -> tensor<3xf32>
    %cst_27 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %113 = stablehlo.multiply %112, %99 : tensor<3xf32>
    %114 = stablehlo.negate %111 : tensor<3xf32>
    %115 = stablehlo.exponential %114 : tensor<3xf32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %117 = stablehlo.add %116, %107 : tensor<3xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %119 = stablehlo.compare GT, %99, %118, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %120 = chlo.erfc %100 : tensor<3xf32> -> tensor<3xf32>
    %121 = chlo.square %100 : tensor<3xf32> -> tensor<3xf32>
    %122 = stablehlo.negate %121 : tensor<3xf32>
    %123 = stablehlo.exponential %122 : tensor<3xf32>
    %124 = chlo.square %100 : tensor<3xf32> -> tensor<3xf32>
    %cst_30 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %126 = stablehlo.multiply %125, %100 : tensor<3xf32>
    %127 = stablehlo.negate %124 : tensor<3xf32>
    %128 = stablehlo.exponential %127 : tensor<3xf32>
    %cst_31 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %130 = stablehlo.subtract %129, %120 : tensor<3xf32>
    %131 = chlo.erfc %100 : tensor<3xf32> -> tensor<3xf32>
    %132 = chlo.square %100 : tensor<3xf32> -> tensor<3xf32>
    %133 = stablehlo.negate %132 : tensor<3xf32>
    %134 = stablehlo.exponential %133 : tensor<3xf32>
    %135 = chlo.square %100 : tensor<3xf32> -> tensor<3xf32>
    %cst_32 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %137 = stablehlo.multiply %136, %100 : tensor<3xf32>
    %138 = stablehlo.negate %135 : tensor<3xf32>
    %139 = stablehlo.exponential %138 : tensor<3xf32>
    %140 = stablehlo.select %119, %130, %131 : tensor<3xi1>, tensor<3xf32>
    %141 = stablehlo.select %106, %117, %140 : tensor<3xi1>, tensor<3xf32>
    %cst_33 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %143 = stablehlo.multiply %142, %141 : tensor<3xf32>
    %144 = stablehlo.subtract %92, %143 : tensor<3xf32>
    %145 = stablehlo.subtract %144, %19 : tensor<3xf32>
    %146 = stablehlo.select %106, %arg10, %arg9 : tensor<3xi1>, tensor<3xf32>
    %147 = stablehlo.select %106, %arg7, %arg6 : tensor<3xi1>, tensor<3xf32>
    %148 = stablehlo.select %119, %arg11, %146 : tensor<3xi1>, tensor<3xf32>
    %149 = stablehlo.select %119, %146, %arg12 : tensor<3xi1>, tensor<3xf32>
    %cst_34 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %151 = stablehlo.multiply %150, %148 : tensor<3xf32>
    %152 = stablehlo.multiply %151, %139 : tensor<3xf32>
    %153 = stablehlo.negate %149 : tensor<3xf32>
    %cst_35 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %154 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %155 = stablehlo.multiply %154, %153 : tensor<3xf32>
    %156 = stablehlo.multiply %155, %128 : tensor<3xf32>
    %157 = stablehlo.add %152, %156 : tensor<3xf32>
    %cst_36 = stablehlo.constant dense<1.12837923> : tensor<f32>
    %158 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %159 = stablehlo.multiply %158, %147 : tensor<3xf32>
    %160 = stablehlo.multiply %159, %115 : tensor<3xf32>
    %161 = stablehlo.select %104, %arg13, %157 : tensor<3xi1>, tensor<3xf32>
    %162 = stablehlo.select %104, %157, %arg8 : tensor<3xi1>, tensor<3xf32>
    %163 = stablehlo.add %160, %162 : tensor<3xf32>
    %164 = stablehlo.negate %161 : tensor<3xf32>
    %165 = stablehlo.add %163, %164 : tensor<3xf32>
    %cst_37 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %166 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %167 = stablehlo.multiply %165, %166 : tensor<3xf32>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %169 = stablehlo.divide %167, %168 : tensor<3xf32>
    %170 = stablehlo.negate %169 : tensor<3xf32>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %172 = stablehlo.multiply %18, %171 : tensor<3xf32>
    %cst_40 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %173 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %174 = stablehlo.multiply %173, %172 : tensor<3xf32>
    %175 = stablehlo.select %54, %arg16, %174 : tensor<3xi1>, tensor<3xf32>
    %176 = stablehlo.select %54, %174, %arg14 : tensor<3xi1>, tensor<3xf32>
    %177 = stablehlo.select %67, %arg17, %175 : tensor<3xi1>, tensor<3xf32>
    %178 = stablehlo.select %67, %175, %arg18 : tensor<3xi1>, tensor<3xf32>
    %cst_41 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %179 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %180 = stablehlo.multiply %179, %177 : tensor<3xf32>
    %181 = stablehlo.multiply %180, %87 : tensor<3xf32>
    %182 = stablehlo.negate %178 : tensor<3xf32>
    %cst_42 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %184 = stablehlo.multiply %183, %182 : tensor<3xf32>
    %185 = stablehlo.multiply %184, %76 : tensor<3xf32>
    %186 = stablehlo.add %181, %185 : tensor<3xf32>
    %cst_43 = stablehlo.constant dense<1.12837923> : tensor<f32>
    %187 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %188 = stablehlo.multiply %187, %176 : tensor<3xf32>
    %189 = stablehlo.multiply %188, %63 : tensor<3xf32>
    %190 = stablehlo.select %52, %arg19, %186 : tensor<3xi1>, tensor<3xf32>
    %191 = stablehlo.select %52, %186, %arg15 : tensor<3xi1>, tensor<3xf32>
    %192 = stablehlo.add %189, %191 : tensor<3xf32>
    %193 = stablehlo.negate %190 : tensor<3xf32>
    %194 = stablehlo.add %192, %193 : tensor<3xf32>
    %cst_44 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %195 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %196 = stablehlo.multiply %194, %195 : tensor<3xf32>
    %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %197 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %198 = stablehlo.divide %196, %197 : tensor<3xf32>
    %199 = stablehlo.add %169, %198 : tensor<3xf32>
    %cst_46 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %201 = stablehlo.multiply %200, %199 : tensor<3xf32>
    %202 = stablehlo.add %170, %201 : tensor<3xf32>
    %203 = stablehlo.multiply %199, %32 : tensor<3xf32>
    %204 = stablehlo.multiply %203, %25 : tensor<3xf32>
    %205 = stablehlo.negate %204 : tensor<3xf32>
    %206 = stablehlo.add %202, %205 : tensor<3xf32>
    %207 = stablehlo.multiply %206, %21 : tensor<3xf32>
    %208 = stablehlo.divide %145, %207 : tensor<3xf32>
    %209 = stablehlo.multiply %207, %207 : tensor<3xf32>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %211 = stablehlo.divide %210, %209 : tensor<3xf32>
    %212 = stablehlo.subtract %20, %208 : tensor<3xf32>
    %213 = stablehlo.is_finite %212 : (tensor<3xf32>) -> tensor<3xi1>
    %214 = stablehlo.not %213 : tensor<3xi1>
    %c_48 = stablehlo.constant dense<1> : tensor<i32>
    %215 = stablehlo.broadcast_in_dim %c_48, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %216 = stablehlo.compare LT, %9, %215, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %217 = stablehlo.select %216, %12, %212 : tensor<3xi1>, tensor<3xf32>
    %c_49 = stablehlo.constant dense<1> : tensor<i32>
    %218 = stablehlo.broadcast_in_dim %c_49, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %219 = stablehlo.compare LT, %9, %218, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %220 = stablehlo.select %219, %13, %208 : tensor<3xi1>, tensor<3xf32>
    %c_50 = stablehlo.constant dense<1> : tensor<i32>
    %221 = stablehlo.broadcast_in_dim %c_50, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %222 = stablehlo.compare LT, %9, %221, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %223 = stablehlo.select %222, %14, %214 : tensor<3xi1>, tensor<3xi1>
    return %217, %220, %223, %11, %16, %23, %21, %20, %18, %24, %25, %29, %38, %50, %58, %61, %63, %71, %74, %76, %82, %85, %87, %67, %54, %91, %102, %110, %113, %115, %123, %126, %128, %134, %137, %139, %119, %106, %151, %155, %159, %104, %180, %184, %188, %52, %32, %199, %203, %206, %207, %145, %211, %9 : tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xi1>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xi1>, tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi32>
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
  func.func private @closed_call_4(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<3xf32>, %arg4: tensor<3xi1>, %arg5: tensor<3xi1>, %arg6: tensor<3xf32>, %arg7: tensor<3xf32>, %arg8: tensor<3xf32>, %arg9: tensor<3xf32>, %arg10: tensor<3xf32>, %arg11: tensor<3xf32>, %arg12: tensor<3xf32>, %arg13: tensor<3xf32>, %arg14: tensor<3xi1>, %arg15: tensor<3xf32>, %arg16: tensor<3xf32>, %arg17: tensor<3xf32>, %arg18: tensor<3xf32>, %arg19: tensor<3xf32>, %arg20: tensor<3xf32>, %arg21: tensor<3xf32>, %arg22: tensor<3xf32>, %arg23: tensor<3xf32>, %arg24: tensor<3xi1>, %arg25: tensor<3xi1>, %arg26: tensor<3xf32>, %arg27: tensor<3xi1>, %arg28: tensor<3xf32>, %arg29: tensor<3xf32>, %arg30: tensor<3xf32>, %arg31: tensor<3xf32>, %arg32: tensor<3xf32>, %arg33: tensor<3xf32>, %arg34: tensor<3xf32>, %arg35: tensor<3xf32>, %arg36: tensor<3xf32>, %arg37: tensor<3xi1>, %arg38: tensor<3xi1>, %arg39: tensor<3xf32>, %arg40: tensor<3xf32>, %arg41: tensor<3xf32>, %arg42: tensor<3xi1>, %arg43: tensor<3xf32>, %arg44: tensor<3xf32>, %arg45: tensor<3xf32>, %arg46: tensor<3xi1>, %arg47: tensor<3xf32>, %arg48: tensor<3xf32>, %arg49: tensor<3xf32>, %arg50: tensor<3xf32>, %arg51: tensor<3xf32>, %arg52: tensor<3xf32>, %arg53: tensor<3xf32>, %arg54: tensor<3xi32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %2 = stablehlo.compare EQ, %arg54, %1, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %3 = stablehlo.select %2, %arg3, %0 : tensor<3xi1>, tensor<3xf32>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %5 = stablehlo.compare EQ, %arg54, %4, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %6 = stablehlo.select %5, %arg3, %0 : tensor<3xi1>, tensor<3xf32>
    %7 = stablehlo.negate %6 : tensor<3xf32>
    %8 = stablehlo.multiply %7, %arg53 : tensor<3xf32>
    %9 = stablehlo.multiply %8, %arg52 : tensor<3xf32>
    %10 = stablehlo.negate %9 : tensor<3xf32>
    %11 = stablehlo.divide %7, %arg51 : tensor<3xf32>
    %12 = stablehlo.multiply %arg50, %10 : tensor<3xf32>
    %13 = stablehlo.multiply %10, %arg7 : tensor<3xf32>
    %14 = stablehlo.negate %13 : tensor<3xf32>
    %15 = stablehlo.multiply %arg49, %14 : tensor<3xf32>
    %16 = stablehlo.multiply %14, %arg11 : tensor<3xf32>
    %17 = stablehlo.multiply %arg48, %16 : tensor<3xf32>
    %18 = stablehlo.multiply %16, %arg47 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %20 = stablehlo.multiply %19, %13 : tensor<3xf32>
    %21 = stablehlo.add %18, %20 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %23 = stablehlo.divide %21, %22 : tensor<3xf32>
    %cst_3 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %25 = stablehlo.multiply %23, %24 : tensor<3xf32>
    %26 = stablehlo.negate %25 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %28 = stablehlo.select %arg46, %25, %27 : tensor<3xi1>, tensor<3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %30 = stablehlo.select %arg46, %29, %26 : tensor<3xi1>, tensor<3xf32>
    %31 = stablehlo.add %28, %30 : tensor<3xf32>
    %32 = stablehlo.multiply %arg45, %25 : tensor<3xf32>
    %33 = stablehlo.multiply %25, %arg17 : tensor<3xf32>
    %cst_6 = stablehlo.constant dense<1.12837923> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %35 = stablehlo.multiply %34, %33 : tensor<3xf32>
    %36 = stablehlo.multiply %arg44, %31 : tensor<3xf32>
    %37 = stablehlo.multiply %31, %arg20 : tensor<3xf32>
    %cst_7 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %39 = stablehlo.multiply %38, %37 : tensor<3xf32>
    %40 = stablehlo.negate %39 : tensor<3xf32>
    %41 = stablehlo.multiply %arg43, %31 : tensor<3xf32>
    %42 = stablehlo.multiply %31, %arg23 : tensor<3xf32>
    %cst_8 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %44 = stablehlo.multiply %43, %42 : tensor<3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %46 = stablehlo.select %arg24, %40, %45 : tensor<3xi1>, tensor<3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %48 = stablehlo.select %arg24, %47, %44 : tensor<3xi1>, tensor<3xf32>
    %49 = stablehlo.add %46, %48 : tensor<3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %51 = stablehlo.select %arg25, %35, %50 : tensor<3xi1>, tensor<3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %53 = stablehlo.select %arg25, %52, %49 : tensor<3xi1>, tensor<3xf32>
    %54 = stablehlo.add %51, %53 : tensor<3xf32>
    %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %56 = stablehlo.multiply %55, %54 : tensor<3xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %58 = stablehlo.multiply %56, %57 : tensor<3xf32>
    %59 = stablehlo.negate %13 : tensor<3xf32>
    %60 = stablehlo.add %21, %59 : tensor<3xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %62 = stablehlo.divide %60, %61 : tensor<3xf32>
    %cst_16 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %64 = stablehlo.multiply %62, %63 : tensor<3xf32>
    %65 = stablehlo.negate %64 : tensor<3xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %67 = stablehlo.select %arg42, %64, %66 : tensor<3xi1>, tensor<3xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %69 = stablehlo.select %arg42, %68, %65 : tensor<3xi1>, tensor<3xf32>
    %70 = stablehlo.add %67, %69 : tensor<3xf32>
    %71 = stablehlo.multiply %arg41, %64 : tensor<3xf32>
    %72 = stablehlo.multiply %arg40, %70 : tensor<3xf32>
    %73 = stablehlo.multiply %arg39, %70 : tensor<3xf32>
    %74 = stablehlo.negate %11 : tensor<3xf32>
    %75 = stablehlo.negate %11 : tensor<3xf32>
    %cst_19 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %77 = stablehlo.multiply %76, %75 : tensor<3xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %79 = stablehlo.select %arg38, %78, %77 : tensor<3xi1>, tensor<3xf32>
    %80 = stablehlo.select %arg38, %77, %78 : tensor<3xi1>, tensor<3xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %82 = stablehlo.select %arg37, %81, %79 : tensor<3xi1>, tensor<3xf32>
    %83 = stablehlo.select %arg37, %79, %81 : tensor<3xi1>, tensor<3xf32>
    %84 = stablehlo.multiply %73, %arg36 : tensor<3xf32>
    %85 = stablehlo.negate %84 : tensor<3xf32>
    %86 = stablehlo.multiply %85, %arg35 : tensor<3xf32>
    %cst_22 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %88 = stablehlo.multiply %87, %82 : tensor<3xf32>
    %89 = stablehlo.multiply %88, %arg34 : tensor<3xf32>
    %90 = stablehlo.add %86, %89 : tensor<3xf32>
    %91 = stablehlo.negate %83 : tensor<3xf32>
    %92 = stablehlo.multiply %72, %arg33 : tensor<3xf32>
    %93 = stablehlo.negate %92 : tensor<3xf32>
    %94 = stablehlo.multiply %93, %arg32 : tensor<3xf32>
    %95 = stablehlo.add %90, %94 : tensor<3xf32>
    %cst_23 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %97 = stablehlo.multiply %96, %91 : tensor<3xf32>
    %98 = stablehlo.multiply %97, %arg31 : tensor<3xf32>
    %99 = stablehlo.add %95, %98 : tensor<3xf32>
    %100 = stablehlo.multiply %71, %arg30 : tensor<3xf32>
    %101 = stablehlo.negate %100 : tensor<3xf32>
    %102 = stablehlo.multiply %101, %arg29 : tensor<3xf32>
    %cst_24 = stablehlo.constant dense<1.12837923> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %104 = stablehlo.multiply %103, %80 : tensor<3xf32>
    %105 = stablehlo.multiply %104, %arg28 : tensor<3xf32>
    %106 = stablehlo.add %102, %105 : tensor<3xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %108 = stablehlo.select %arg27, %107, %99 : tensor<3xi1>, tensor<3xf32>
    %109 = stablehlo.select %arg27, %99, %107 : tensor<3xi1>, tensor<3xf32>
    %110 = stablehlo.add %106, %109 : tensor<3xf32>
    %111 = stablehlo.negate %108 : tensor<3xf32>
    %112 = stablehlo.add %110, %111 : tensor<3xf32>
    %cst_26 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %114 = stablehlo.multiply %112, %113 : tensor<3xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %116 = stablehlo.divide %114, %115 : tensor<3xf32>
    %117 = stablehlo.negate %116 : tensor<3xf32>
    %118 = stablehlo.multiply %arg9, %11 : tensor<3xf32>
    %119 = stablehlo.multiply %11, %arg26 : tensor<3xf32>
    %120 = stablehlo.add %58, %119 : tensor<3xf32>
    %cst_28 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %122 = stablehlo.multiply %121, %118 : tensor<3xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %124 = stablehlo.select %arg25, %123, %122 : tensor<3xi1>, tensor<3xf32>
    %125 = stablehlo.select %arg25, %122, %123 : tensor<3xi1>, tensor<3xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %127 = stablehlo.select %arg24, %126, %124 : tensor<3xi1>, tensor<3xf32>
    %128 = stablehlo.select %arg24, %124, %126 : tensor<3xi1>, tensor<3xf32>
    %129 = stablehlo.multiply %41, %arg23 : tensor<3xf32>
    %130 = stablehlo.negate %129 : tensor<3xf32>
    %131 = stablehlo.multiply %130, %arg22 : tensor<3xf32>
    %cst_31 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %133 = stablehlo.multiply %132, %127 : tensor<3xf32>
    %134 = stablehlo.multiply %133, %arg21 : tensor<3xf32>
    %135 = stablehlo.add %131, %134 : tensor<3xf32>
    %136 = stablehlo.negate %128 : tensor<3xf32>
    %137 = stablehlo.multiply %36, %arg20 : tensor<3xf32>
    %138 = stablehlo.negate %137 : tensor<3xf32>
    %139 = stablehlo.multiply %138, %arg19 : tensor<3xf32>
    %140 = stablehlo.add %135, %139 : tensor<3xf32>
    %cst_32 = stablehlo.constant dense<-1.12837923> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %142 = stablehlo.multiply %141, %136 : tensor<3xf32>
    %143 = stablehlo.multiply %142, %arg18 : tensor<3xf32>
    %144 = stablehlo.add %140, %143 : tensor<3xf32>
    %145 = stablehlo.multiply %32, %arg17 : tensor<3xf32>
    %146 = stablehlo.negate %145 : tensor<3xf32>
    %147 = stablehlo.multiply %146, %arg16 : tensor<3xf32>
    %cst_33 = stablehlo.constant dense<1.12837923> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %149 = stablehlo.multiply %148, %125 : tensor<3xf32>
    %150 = stablehlo.multiply %149, %arg15 : tensor<3xf32>
    %151 = stablehlo.add %147, %150 : tensor<3xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %153 = stablehlo.select %arg14, %152, %144 : tensor<3xi1>, tensor<3xf32>
    %154 = stablehlo.select %arg14, %144, %152 : tensor<3xi1>, tensor<3xf32>
    %155 = stablehlo.add %151, %154 : tensor<3xf32>
    %156 = stablehlo.negate %153 : tensor<3xf32>
    %157 = stablehlo.add %155, %156 : tensor<3xf32>
    %cst_35 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %158 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %159 = stablehlo.multiply %157, %158 : tensor<3xf32>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %161 = stablehlo.divide %159, %160 : tensor<3xf32>
    %162 = stablehlo.add %116, %161 : tensor<3xf32>
    %cst_37 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %164 = stablehlo.multiply %163, %162 : tensor<3xf32>
    %165 = stablehlo.add %117, %164 : tensor<3xf32>
    %166 = stablehlo.multiply %17, %arg13 : tensor<3xf32>
    %167 = stablehlo.add %165, %166 : tensor<3xf32>
    %168 = stablehlo.multiply %162, %arg12 : tensor<3xf32>
    %169 = stablehlo.multiply %168, %arg11 : tensor<3xf32>
    %170 = stablehlo.negate %169 : tensor<3xf32>
    %171 = stablehlo.add %167, %170 : tensor<3xf32>
    %172 = stablehlo.divide %162, %arg10 : tensor<3xf32>
    %173 = stablehlo.add %15, %172 : tensor<3xf32>
    %174 = stablehlo.divide %173, %arg9 : tensor<3xf32>
    %175 = stablehlo.add %120, %174 : tensor<3xf32>
    %176 = stablehlo.multiply %arg8, %171 : tensor<3xf32>
    %177 = stablehlo.add %12, %176 : tensor<3xf32>
    %178 = stablehlo.multiply %171, %arg7 : tensor<3xf32>
    %179 = stablehlo.add %6, %178 : tensor<3xf32>
    %180 = stablehlo.multiply %177, %arg6 : tensor<3xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %181 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %182 = stablehlo.select %arg5, %179, %181 : tensor<3xi1>, tensor<3xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %184 = stablehlo.select %arg5, %74, %183 : tensor<3xi1>, tensor<3xf32>
    %185 = stablehlo.add %arg2, %184 : tensor<3xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %186 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %187 = stablehlo.select %arg5, %175, %186 : tensor<3xi1>, tensor<3xf32>
    %188 = stablehlo.add %arg1, %187 : tensor<3xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %189 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %190 = stablehlo.select %arg5, %180, %189 : tensor<3xi1>, tensor<3xf32>
    %191 = stablehlo.add %arg0, %190 : tensor<3xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %193 = stablehlo.select %arg4, %3, %192 : tensor<3xi1>, tensor<3xf32>
    %194 = stablehlo.add %182, %193 : tensor<3xf32>
    return %191, %188, %185, %194 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
