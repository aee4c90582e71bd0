// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def master_weight_step_score(x, w, *, steps_total):
//     amount = jnp.abs(x - w)
//     compressed = jnp.tanh(x)
//     remainder = amount - compressed
//     stored = lax.convert_element_type(remainder, jnp.float16)
//     weighted = stored * jnp.tanh(stored)
//     out_c = lax.convert_element_type(weighted, jnp.float32)
//     excess = 0.75 - 0.75 * w
//     relative = out_c / (1.0 + jnp.abs(out_c))
//
//     def one_step(_, estimate):
//         likelihood = jnp.expm1(jax.nn.squareplus(estimate))
//         total = estimate + 0.76 * (likelihood - estimate)
//         return 0.17 * total
//
//     result = lax.fori_loop(0, steps_total, one_step, relative)
//     biased = result + 0.588 * out_c
//     coupling = 1.895 * biased
//     offset_by = 0.56 - coupling
//     ratio_to = excess / (0.623 + jnp.abs(excess))
//     return 1.5 * offset_by + 1.0, ratio_to
//
//   x: bfloat16[7, 3] in [-1.5, 1.5]
//   w: float32[7, 3] in [0.3, 1.5]
//   steps_total = 2
// -----
// forward, cpu
module @jit_master_weight_step_score attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x3xbf16>, %arg1: tensor<7x3xf32>) -> (tensor<7x3xf32> {jax.result_info = "result[0]"}, tensor<7x3xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg0 : (tensor<7x3xbf16>) -> tensor<7x3xf32>
    %1 = stablehlo.subtract %0, %arg1 : tensor<7x3xf32>
    %2 = stablehlo.abs %1 : tensor<7x3xf32>
    %3 = stablehlo.tanh %arg0 : tensor<7x3xbf16>
    %4 = stablehlo.convert %3 : (tensor<7x3xbf16>) -> tensor<7x3xf32>
    %5 = stablehlo.subtract %2, %4 : tensor<7x3xf32>
    %6 = stablehlo.convert %5 : (tensor<7x3xf32>) -> tensor<7x3xf16>
    %7 = stablehlo.tanh %6 : tensor<7x3xf16>
    %8 = stablehlo.multiply %6, %7 : tensor<7x3xf16>
    %9 = stablehlo.convert %8 : (tensor<7x3xf16>) -> tensor<7x3xf32>
    %cst = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %11 = stablehlo.multiply %10, %arg1 : tensor<7x3xf32>
    %cst_0 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %13 = stablehlo.subtract %12, %11 : tensor<7x3xf32>
    %14 = stablehlo.abs %9 : tensor<7x3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %16 = stablehlo.add %15, %14 : tensor<7x3xf32>
    %17 = stablehlo.divide %9, %16 : tensor<7x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %18:3 = stablehlo.while(%iterArg = %c_2, %iterArg_9 = %c, %iterArg_10 = %17) : tensor<i32>, tensor<i32>, tensor<7x3xf32>
    cond {
      %c_11 = stablehlo.constant dense<2> : tensor<i32>
      %34 = stablehlo.compare LT, %iterArg, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %34 : tensor<i1>
    } do {
      %c_11 = stablehlo.constant dense<1> : tensor<i32>
      %34 = stablehlo.add %iterArg_9, %c_11 : tensor<i32>
      %35 = func.call @squareplus(%iterArg_10) : (tensor<7x3xf32>) -> tensor<7x3xf32>
      %36 = stablehlo.exponential_minus_one %35 : tensor<7x3xf32>
      %37 = stablehlo.subtract %36, %iterArg_10 : tensor<7x3xf32>
      %cst_12 = stablehlo.constant dense<7.600000e-01> : tensor<f32>
      %38 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
      %39 = stablehlo.multiply %38, %37 : tensor<7x3xf32>
      %40 = stablehlo.add %iterArg_10, %39 : tensor<7x3xf32>
      %cst_13 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
      %41 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
      %42 = stablehlo.multiply %41, %40 : tensor<7x3xf32>
      %c_14 = stablehlo.constant dense<1> : tensor<i32>
      %43 = stablehlo.add %iterArg, %c_14 : tensor<i32>
      stablehlo.return %43, %34, %42 : tensor<i32>, tensor<i32>, tensor<7x3xf32>
    }
    %cst_3 = stablehlo.constant dense<5.880000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %20 = stablehlo.multiply %19, %9 : tensor<7x3xf32>
    %21 = stablehlo.add %18#2, %20 : tensor<7x3xf32>
    %cst_4 = stablehlo.constant dense<1.895000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<7x3xf32>
    %cst_5 = stablehlo.constant dense<5.600000e-01> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %25 = stablehlo.subtract %24, %23 : tensor<7x3xf32>
    %26 = stablehlo.abs %13 : tensor<7x3xf32>
    %cst_6 = stablehlo.constant dense<6.230000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %28 = stablehlo.add %27, %26 : tensor<7x3xf32>
    %29 = stablehlo.divide %13, %28 : tensor<7x3xf32>
    %cst_7 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %31 = stablehlo.multiply %30, %25 : tensor<7x3xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %33 = stablehlo.add %31, %32 : tensor<7x3xf32>
    return %33, %29 : tensor<7x3xf32>, tensor<7x3xf32>
  }
  func.func private @squareplus(%arg0: tensor<7x3xf32>) -> tensor<7x3xf32> {
    %0 = chlo.square %arg0 : tensor<7x3xf32> -> tensor<7x3xf32>
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %2 = stablehlo.add %0, %1 : tensor<7x3xf32>
    %3 = stablehlo.sqrt %2 : tensor<7x3xf32>
    %4 = stablehlo.add %arg0, %3 : tensor<7x3xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %6 = stablehlo.divide %4, %5 : tensor<7x3xf32>
    return %6 : tensor<7x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x3xbf16>, %arg1: tensor<7x3xf32>) -> (tensor<7x3xbf16> {jax.result_info = "result[0]"}, tensor<7x3xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg0 : (tensor<7x3xbf16>) -> tensor<7x3xf32>
    %1 = stablehlo.subtract %0, %arg1 : tensor<7x3xf32>
    %2 = stablehlo.abs %1 : tensor<7x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %4 = stablehlo.compare GE, %1, %3, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
    %5 = stablehlo.tanh %arg0 : tensor<7x3xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<7x3xbf16>
    %7 = stablehlo.add %6, %5 : tensor<7x3xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<7x3xbf16>
    %9 = stablehlo.subtract %8, %5 : tensor<7x3xbf16>
    %10 = stablehlo.multiply %7, %9 : tensor<7x3xbf16>
    %11 = stablehlo.convert %5 : (tensor<7x3xbf16>) -> tensor<7x3xf32>
    %12 = stablehlo.subtract %2, %11 : tensor<7x3xf32>
    %13 = stablehlo.convert %12 : (tensor<7x3xf32>) -> tensor<7x3xf16>
    %14 = stablehlo.tanh %13 : tensor<7x3xf16>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %16 = stablehlo.add %15, %14 : tensor<7x3xf16>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %18 = stablehlo.subtract %17, %14 : tensor<7x3xf16>
    %19 = stablehlo.multiply %16, %18 : tensor<7x3xf16>
    %20 = stablehlo.multiply %13, %14 : tensor<7x3xf16>
    %21 = stablehlo.convert %20 : (tensor<7x3xf16>) -> tensor<7x3xf32>
    %cst_4 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %23 = stablehlo.multiply %22, %arg1 : tensor<7x3xf32>
    %cst_5 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %25 = stablehlo.subtract %24, %23 : tensor<7x3xf32>
    %26 = stablehlo.abs %21 : tensor<7x3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %28 = stablehlo.compare GE, %21, %27, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %30 = stablehlo.add %29, %26 : tensor<7x3xf32>
    %31 = stablehlo.divide %21, %30 : tensor<7x3xf32>
    %32 = stablehlo.multiply %30, %30 : tensor<7x3xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %34 = stablehlo.divide %33, %32 : tensor<7x3xf32>
    call @squareplus() : () -> ()
    %c = stablehlo.constant dense<0> : tensor<i32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x7x3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x7x3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x7x3xf32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %38:6 = stablehlo.while(%iterArg = %c_12, %iterArg_33 = %c, %iterArg_34 = %31, %iterArg_35 = %35, %iterArg_36 = %36, %iterArg_37 = %37) : tensor<i32>, tensor<i32>, tensor<7x3xf32>, tensor<2x7x3xf32>, tensor<2x7x3xf32>, tensor<2x7x3xf32>
    cond {
      %c_38 = stablehlo.constant dense<2> : tensor<i32>
      %114 = stablehlo.compare LT, %iterArg, %c_38, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %114 : tensor<i1>
    } do {
      %c_38 = stablehlo.constant dense<1> : tensor<i32>
      %114 = stablehlo.add %iterArg_33, %c_38 : tensor<i32>
      %115:3 = func.call @squareplus_0(%iterArg_34) : (tensor<7x3xf32>) -> (tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>)
      %116 = stablehlo.exponential_minus_one %115#0 : tensor<7x3xf32>
      %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %117 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
      %118 = stablehlo.add %116, %117 : tensor<7x3xf32>
      %119 = stablehlo.subtract %116, %iterArg_34 : tensor<7x3xf32>
      %cst_40 = stablehlo.constant dense<7.600000e-01> : tensor<f32>
      %120 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
      %121 = stablehlo.multiply %120, %119 : tensor<7x3xf32>
      %122 = stablehlo.add %iterArg_34, %121 : tensor<7x3xf32>
      %cst_41 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
      %123 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
      %124 = stablehlo.multiply %123, %122 : tensor<7x3xf32>
      %125 = func.call @dynamic_update_index_in_dim(%iterArg_35, %115#1, %iterArg) : (tensor<2x7x3xf32>, tensor<7x3xf32>, tensor<i32>) -> tensor<2x7x3xf32>
      %126 = func.call @dynamic_update_index_in_dim(%iterArg_36, %115#2, %iterArg) : (tensor<2x7x3xf32>, tensor<7x3xf32>, tensor<i32>) -> tensor<2x7x3xf32>
      %127 = func.call @dynamic_update_index_in_dim(%iterArg_37, %118, %iterArg) : (tensor<2x7x3xf32>, tensor<7x3xf32>, tensor<i32>) -> tensor<2x7x3xf32>
      %c_42 = stablehlo.constant dense<1> : tensor<i32>
      %128 = stablehlo.add %iterArg, %c_42 : tensor<i32>
      stablehlo.return %128, %114, %124, %125, %126, %127 : tensor<i32>, tensor<i32>, tensor<7x3xf32>, tensor<2x7x3xf32>, tensor<2x7x3xf32>, tensor<2x7x3xf32>
    }
    %cst_13 = stablehlo.constant dense<5.880000e-01> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %40 = stablehlo.multiply %39, %21 : tensor<7x3xf32>
    %41 = stablehlo.add %38#2, %40 : tensor<7x3xf32>
    %cst_14 = stablehlo.constant dense<1.895000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %43 = stablehlo.multiply %42, %41 : tensor<7x3xf32>
    %cst_15 = stablehlo.constant dense<5.600000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %45 = stablehlo.subtract %44, %43 : tensor<7x3xf32>
    %46 = stablehlo.abs %25 : tensor<7x3xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %48 = stablehlo.compare GE, %25, %47, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
    %cst_17 = stablehlo.constant dense<6.230000e-01> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %50 = stablehlo.add %49, %46 : tensor<7x3xf32>
    %51 = stablehlo.divide %25, %50 : tensor<7x3xf32>
    %52 = stablehlo.multiply %50, %50 : tensor<7x3xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %54 = stablehlo.divide %53, %52 : tensor<7x3xf32>
    %cst_19 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %56 = stablehlo.multiply %55, %45 : tensor<7x3xf32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %58 = stablehlo.add %56, %57 : tensor<7x3xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.reduce(%58 init: %cst_21) applies stablehlo.add across dimensions = [0, 1] : (tensor<7x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.reduce(%51 init: %cst_22) applies stablehlo.add across dimensions = [0, 1] : (tensor<7x3xf32>, tensor<f32>) -> tensor<f32>
    %61 = stablehlo.add %59, %60 : tensor<f32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %cst_25 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %65 = stablehlo.multiply %64, %63 : tensor<7x3xf32>
    %66 = stablehlo.multiply %62, %54 : tensor<7x3xf32>
    %67 = stablehlo.multiply %66, %25 : tensor<7x3xf32>
    %68 = stablehlo.negate %67 : tensor<7x3xf32>
    %69 = stablehlo.divide %62, %50 : tensor<7x3xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %71 = stablehlo.select %48, %70, %68 : tensor<7x3xi1>, tensor<7x3xf32>
    %72 = stablehlo.select %48, %68, %70 : tensor<7x3xi1>, tensor<7x3xf32>
    %73 = stablehlo.add %69, %72 : tensor<7x3xf32>
    %74 = stablehlo.negate %71 : tensor<7x3xf32>
    %75 = stablehlo.add %73, %74 : tensor<7x3xf32>
    %76 = stablehlo.negate %65 : tensor<7x3xf32>
    %cst_27 = stablehlo.constant dense<1.895000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %78 = stablehlo.multiply %77, %76 : tensor<7x3xf32>
    %cst_28 = stablehlo.constant dense<5.880000e-01> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %80 = stablehlo.multiply %79, %78 : tensor<7x3xf32>
    %c_29 = stablehlo.constant dense<0> : tensor<i32>
    %81:5 = stablehlo.while(%iterArg = %38#3, %iterArg_33 = %38#4, %iterArg_34 = %38#5, %iterArg_35 = %c_29, %iterArg_36 = %78) : tensor<2x7x3xf32>, tensor<2x7x3xf32>, tensor<2x7x3xf32>, tensor<i32>, tensor<7x3xf32>
    cond {
      %c_37 = stablehlo.constant dense<2> : tensor<i32>
      %114 = stablehlo.compare LT, %iterArg_35, %c_37, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %114 : tensor<i1>
    } do {
      %c_37 = stablehlo.constant dense<2> : tensor<i32>
      %114 = stablehlo.subtract %c_37, %iterArg_35 : tensor<i32>
      %c_38 = stablehlo.constant dense<1> : tensor<i32>
      %115 = stablehlo.subtract %114, %c_38 : tensor<i32>
      %116 = func.call @dynamic_index_in_dim(%iterArg, %115) : (tensor<2x7x3xf32>, tensor<i32>) -> tensor<7x3xf32>
      %117 = func.call @dynamic_index_in_dim(%iterArg_33, %115) : (tensor<2x7x3xf32>, tensor<i32>) -> tensor<7x3xf32>
      %118 = func.call @dynamic_index_in_dim(%iterArg_34, %115) : (tensor<2x7x3xf32>, tensor<i32>) -> tensor<7x3xf32>
      %cst_39 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
      %119 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
      %120 = stablehlo.multiply %119, %iterArg_36 : tensor<7x3xf32>
      %cst_40 = stablehlo.constant dense<7.600000e-01> : tensor<f32>
      %121 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
      %122 = stablehlo.multiply %121, %120 : tensor<7x3xf32>
      %123 = stablehlo.negate %122 : tensor<7x3xf32>
      %124 = stablehlo.add %120, %123 : tensor<7x3xf32>
      %125 = stablehlo.multiply %122, %118 : tensor<7x3xf32>
      %126 = func.call @squareplus_1(%116, %117, %125) : (tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xf32>
      %127 = stablehlo.add %124, %126 : tensor<7x3xf32>
      %c_41 = stablehlo.constant dense<1> : tensor<i32>
      %128 = stablehlo.add %iterArg_35, %c_41 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_33, %iterArg_34, %128, %127 : tensor<2x7x3xf32>, tensor<2x7x3xf32>, tensor<2x7x3xf32>, tensor<i32>, tensor<7x3xf32>
    }
    %82 = stablehlo.multiply %81#4, %34 : tensor<7x3xf32>
    %83 = stablehlo.multiply %82, %21 : tensor<7x3xf32>
    %84 = stablehlo.negate %83 : tensor<7x3xf32>
    %85 = stablehlo.divide %81#4, %30 : tensor<7x3xf32>
    %86 = stablehlo.add %80, %85 : tensor<7x3xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %88 = stablehlo.select %28, %87, %84 : tensor<7x3xi1>, tensor<7x3xf32>
    %89 = stablehlo.select %28, %84, %87 : tensor<7x3xi1>, tensor<7x3xf32>
    %90 = stablehlo.add %86, %89 : tensor<7x3xf32>
    %91 = stablehlo.negate %88 : tensor<7x3xf32>
    %92 = stablehlo.add %90, %91 : tensor<7x3xf32>
    %93 = stablehlo.negate %75 : tensor<7x3xf32>
    %cst_31 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %95 = stablehlo.multiply %94, %93 : tensor<7x3xf32>
    %96 = stablehlo.convert %92 : (tensor<7x3xf32>) -> tensor<7x3xf16>
    %97 = stablehlo.multiply %13, %96 : tensor<7x3xf16>
    %98 = stablehlo.multiply %96, %14 : tensor<7x3xf16>
    %99 = stablehlo.multiply %97, %19 : tensor<7x3xf16>
    %100 = stablehlo.add %98, %99 : tensor<7x3xf16>
    %101 = stablehlo.convert %100 : (tensor<7x3xf16>) -> tensor<7x3xf32>
    %102 = stablehlo.negate %101 : tensor<7x3xf32>
    %103 = stablehlo.convert %102 : (tensor<7x3xf32>) -> tensor<7x3xbf16>
    %104 = stablehlo.multiply %103, %10 : tensor<7x3xbf16>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %106 = stablehlo.select %4, %105, %101 : tensor<7x3xi1>, tensor<7x3xf32>
    %107 = stablehlo.select %4, %101, %105 : tensor<7x3xi1>, tensor<7x3xf32>
    %108 = stablehlo.negate %106 : tensor<7x3xf32>
    %109 = stablehlo.add %107, %108 : tensor<7x3xf32>
    %110 = stablehlo.negate %109 : tensor<7x3xf32>
    %111 = stablehlo.add %95, %110 : tensor<7x3xf32>
    %112 = stablehlo.convert %109 : (tensor<7x3xf32>) -> tensor<7x3xbf16>
    %113 = stablehlo.add %104, %112 : tensor<7x3xbf16>
    return %113, %111 : tensor<7x3xbf16>, tensor<7x3xf32>
  }
  func.func private @squareplus() {
    return
  }
  func.func private @squareplus_0(%arg0: tensor<7x3xf32>) -> (tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>) {
    %0 = chlo.square %arg0 : tensor<7x3xf32> -> tensor<7x3xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<7x3xf32>
    %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %4 = stablehlo.add %0, %3 : tensor<7x3xf32>
    %5 = stablehlo.sqrt %4 : tensor<7x3xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %7 = stablehlo.divide %6, %5 : tensor<7x3xf32>
    %8 = stablehlo.add %arg0, %5 : tensor<7x3xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %10 = stablehlo.divide %8, %9 : tensor<7x3xf32>
    return %10, %2, %7 : tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x7x3xf32>, %arg1: tensor<7x3xf32>, %arg2: tensor<i32>) -> tensor<2x7x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<7x3xf32>) -> tensor<1x7x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x7x3xf32>, tensor<1x7x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x7x3xf32>
    return %1 : tensor<2x7x3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x7x3xf32>, %arg1: tensor<i32>) -> tensor<7x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 7, 3] : (tensor<2x7x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x7x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x7x3xf32>) -> tensor<7x3xf32>
    return %1 : tensor<7x3xf32>
  }
  func.func private @squareplus_1(%arg0: tensor<7x3xf32>, %arg1: tensor<7x3xf32>, %arg2: tensor<7x3xf32>) -> tensor<7x3xf32> {
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %1 = stablehlo.divide %arg2, %0 : tensor<7x3xf32>
    %2 = stablehlo.multiply %1, %arg1 : tensor<7x3xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<7x3xf32>
    %4 = stablehlo.add %1, %3 : tensor<7x3xf32>
    return %4 : tensor<7x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
