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
      %34:2 = func.call @closed_call(%iterArg_9, %iterArg_10) : (tensor<i32>, tensor<7x3xf32>) -> (tensor<i32>, tensor<7x3xf32>)
      %c_11 = stablehlo.constant dense<1> : tensor<i32>
      %35 = stablehlo.add %iterArg, %c_11 : tensor<i32>
      stablehlo.return %35, %34#0, %34#1 : tensor<i32>, tensor<i32>, tensor<7x3xf32>
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
  func.func private @closed_call(%arg0: tensor<i32>, %arg1: tensor<7x3xf32>) -> (tensor<i32>, tensor<7x3xf32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %1 = call @squareplus(%arg1) : (tensor<7x3xf32>) -> tensor<7x3xf32>
    %2 = stablehlo.exponential_minus_one %1 : tensor<7x3xf32>
    %3 = stablehlo.subtract %2, %arg1 : tensor<7x3xf32>
    %cst = stablehlo.constant dense<7.600000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<7x3xf32>
    %6 = stablehlo.add %arg1, %5 : tensor<7x3xf32>
    %cst_0 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %8 = stablehlo.multiply %7, %6 : tensor<7x3xf32>
    return %0, %8 : tensor<i32>, tensor<7x3xf32>
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
    %7 = stablehlo.subtract %6, %5 : tensor<7x3xbf16>
    %8 = stablehlo.convert %5 : (tensor<7x3xbf16>) -> tensor<7x3xf32>
    %9 = stablehlo.subtract %2, %8 : tensor<7x3xf32>
    %10 = stablehlo.convert %9 : (tensor<7x3xf32>) -> tensor<7x3xf16>
    %11 = stablehlo.tanh %10 : tensor<7x3xf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %13 = stablehlo.subtract %12, %11 : tensor<7x3xf16>
    %14 = stablehlo.multiply %10, %11 : tensor<7x3xf16>
    %15 = stablehlo.convert %14 : (tensor<7x3xf16>) -> tensor<7x3xf32>
    %cst_2 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %17 = stablehlo.multiply %16, %arg1 : tensor<7x3xf32>
    %cst_3 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %19 = stablehlo.subtract %18, %17 : tensor<7x3xf32>
    %20 = stablehlo.abs %15 : tensor<7x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %22 = stablehlo.compare GE, %15, %21, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %24 = stablehlo.add %23, %20 : tensor<7x3xf32>
    %25 = stablehlo.divide %15, %24 : tensor<7x3xf32>
    %26 = stablehlo.multiply %24, %24 : tensor<7x3xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %28 = stablehlo.divide %27, %26 : tensor<7x3xf32>
    call @squareplus() : () -> ()
    %c = stablehlo.constant dense<0> : tensor<i32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x7x3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x7x3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x7x3xf32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %32:6 = stablehlo.while(%iterArg = %c_10, %iterArg_31 = %c, %iterArg_32 = %25, %iterArg_33 = %29, %iterArg_34 = %30, %iterArg_35 = %31) : tensor<i32>, tensor<i32>, tensor<7x3xf32>, tensor<2x7x3xf32>, tensor<2x7x3xf32>, tensor<2x7x3xf32>
    cond {
      %c_36 = stablehlo.constant dense<2> : tensor<i32>
      %112 = stablehlo.compare LT, %iterArg, %c_36, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %112 : tensor<i1>
    } do {
      %112:5 = func.call @closed_call(%iterArg_31, %iterArg_32) : (tensor<i32>, tensor<7x3xf32>) -> (tensor<i32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>)
      %113 = func.call @dynamic_update_index_in_dim(%iterArg_33, %112#2, %iterArg) : (tensor<2x7x3xf32>, tensor<7x3xf32>, tensor<i32>) -> tensor<2x7x3xf32>
      %114 = func.call @dynamic_update_index_in_dim(%iterArg_34, %112#3, %iterArg) : (tensor<2x7x3xf32>, tensor<7x3xf32>, tensor<i32>) -> tensor<2x7x3xf32>
      %115 = func.call @dynamic_update_index_in_dim(%iterArg_35, %112#4, %iterArg) : (tensor<2x7x3xf32>, tensor<7x3xf32>, tensor<i32>) -> tensor<2x7x3xf32>
      %c_36 = stablehlo.constant dense<1> : tensor<i32>
      %116 = stablehlo.add %iterArg, %c_36 : tensor<i32>
      stablehlo.return %116, %112#0, %112#1, %113, %114, %115 : tensor<i32>, tensor<i32>, tensor<7x3xf32>, tensor<2x7x3xf32>, tensor<2x7x3xf32>, tensor<2x7x3xf32>
    }
    %cst_11 = stablehlo.constant dense<5.880000e-01> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %34 = stablehlo.multiply %33, %15 : tensor<7x3xf32>
    %35 = stablehlo.add %32#2, %34 : tensor<7x3xf32>
    %cst_12 = stablehlo.constant dense<1.895000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %37 = stablehlo.multiply %36, %35 : tensor<7x3xf32>
    %cst_13 = stablehlo.constant dense<5.600000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %39 = stablehlo.subtract %38, %37 : tensor<7x3xf32>
    %40 = stablehlo.abs %19 : tensor<7x3xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %42 = stablehlo.compare GE, %19, %41, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
    %cst_15 = stablehlo.constant dense<6.230000e-01> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %44 = stablehlo.add %43, %40 : tensor<7x3xf32>
    %45 = stablehlo.divide %19, %44 : tensor<7x3xf32>
    %46 = stablehlo.multiply %44, %44 : tensor<7x3xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %48 = stablehlo.divide %47, %46 : tensor<7x3xf32>
    %cst_17 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %50 = stablehlo.multiply %49, %39 : tensor<7x3xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %52 = stablehlo.add %50, %51 : tensor<7x3xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.reduce(%52 init: %cst_19) applies stablehlo.add across dimensions = [0, 1] : (tensor<7x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.reduce(%45 init: %cst_20) applies stablehlo.add across dimensions = [0, 1] : (tensor<7x3xf32>, tensor<f32>) -> tensor<f32>
    %55 = stablehlo.add %53, %54 : tensor<f32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %cst_23 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %59 = stablehlo.multiply %58, %57 : tensor<7x3xf32>
    %60 = stablehlo.multiply %56, %48 : tensor<7x3xf32>
    %61 = stablehlo.multiply %60, %19 : tensor<7x3xf32>
    %62 = stablehlo.negate %61 : tensor<7x3xf32>
    %63 = stablehlo.divide %56, %44 : tensor<7x3xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %65 = stablehlo.select %42, %64, %62 : tensor<7x3xi1>, tensor<7x3xf32>
    %66 = stablehlo.select %42, %62, %64 : tensor<7x3xi1>, tensor<7x3xf32>
    %67 = stablehlo.add %63, %66 : tensor<7x3xf32>
    %68 = stablehlo.negate %65 : tensor<7x3xf32>
    %69 = stablehlo.add %67, %68 : tensor<7x3xf32>
    %70 = stablehlo.negate %59 : tensor<7x3xf32>
    %cst_25 = stablehlo.constant dense<1.895000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %72 = stablehlo.multiply %71, %70 : tensor<7x3xf32>
    %cst_26 = stablehlo.constant dense<5.880000e-01> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %74 = stablehlo.multiply %73, %72 : tensor<7x3xf32>
    %c_27 = stablehlo.constant dense<0> : tensor<i32>
    %75:5 = stablehlo.while(%iterArg = %32#3, %iterArg_31 = %32#4, %iterArg_32 = %32#5, %iterArg_33 = %c_27, %iterArg_34 = %72) : tensor<2x7x3xf32>, tensor<2x7x3xf32>, tensor<2x7x3xf32>, tensor<i32>, tensor<7x3xf32>
    cond {
      %c_35 = stablehlo.constant dense<2> : tensor<i32>
      %112 = stablehlo.compare LT, %iterArg_33, %c_35, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %112 : tensor<i1>
    } do {
      %c_35 = stablehlo.constant dense<2> : tensor<i32>
      %112 = stablehlo.subtract %c_35, %iterArg_33 : tensor<i32>
      %c_36 = stablehlo.constant dense<1> : tensor<i32>
      %113 = stablehlo.subtract %112, %c_36 : tensor<i32>
      %114 = func.call @dynamic_index_in_dim(%iterArg, %113) : (tensor<2x7x3xf32>, tensor<i32>) -> tensor<7x3xf32>
      %115 = func.call @dynamic_index_in_dim(%iterArg_31, %113) : (tensor<2x7x3xf32>, tensor<i32>) -> tensor<7x3xf32>
      %116 = func.call @dynamic_index_in_dim(%iterArg_32, %113) : (tensor<2x7x3xf32>, tensor<i32>) -> tensor<7x3xf32>
      %117 = func.call @closed_call_1(%iterArg_34, %114, %115, %116) : (tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xf32>
      %c_37 = stablehlo.constant dense<1> : tensor<i32>
      %118 = stablehlo.add %iterArg_33, %c_37 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_31, %iterArg_32, %118, %117 : tensor<2x7x3xf32>, tensor<2x7x3xf32>, tensor<2x7x3xf32>, tensor<i32>, tensor<7x3xf32>
    }
    %76 = stablehlo.multiply %75#4, %28 : tensor<7x3xf32>
    %77 = stablehlo.multiply %76, %15 : tensor<7x3xf32>
    %78 = stablehlo.negate %77 : tensor<7x3xf32>
    %79 = stablehlo.divide %75#4, %24 : tensor<7x3xf32>
    %80 = stablehlo.add %74, %79 : tensor<7x3xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %82 = stablehlo.select %22, %81, %78 : tensor<7x3xi1>, tensor<7x3xf32>
    %83 = stablehlo.select %22, %78, %81 : tensor<7x3xi1>, tensor<7x3xf32>
    %84 = stablehlo.add %80, %83 : tensor<7x3xf32>
    %85 = stablehlo.negate %82 : tensor<7x3xf32>
    %86 = stablehlo.add %84, %85 : tensor<7x3xf32>
    %87 = stablehlo.negate %69 : tensor<7x3xf32>
    %cst_29 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %89 = stablehlo.multiply %88, %87 : tensor<7x3xf32>
    %90 = stablehlo.convert %86 : (tensor<7x3xf32>) -> tensor<7x3xf16>
    %91 = stablehlo.multiply %10, %90 : tensor<7x3xf16>
    %92 = stablehlo.multiply %90, %11 : tensor<7x3xf16>
    %93 = stablehlo.multiply %91, %13 : tensor<7x3xf16>
    %94 = stablehlo.add %92, %93 : tensor<7x3xf16>
    %95 = stablehlo.multiply %93, %11 : tensor<7x3xf16>
    %96 = stablehlo.add %94, %95 : tensor<7x3xf16>
    %97 = stablehlo.convert %96 : (tensor<7x3xf16>) -> tensor<7x3xf32>
    %98 = stablehlo.negate %97 : tensor<7x3xf32>
    %99 = stablehlo.convert %98 : (tensor<7x3xf32>) -> tensor<7x3xbf16>
    %100 = stablehlo.multiply %99, %7 : tensor<7x3xbf16>
    %101 = stablehlo.multiply %100, %5 : tensor<7x3xbf16>
    %102 = stablehlo.add %100, %101 : tensor<7x3xbf16>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %104 = stablehlo.select %4, %103, %97 : tensor<7x3xi1>, tensor<7x3xf32>
    %105 = stablehlo.select %4, %97, %103 : tensor<7x3xi1>, tensor<7x3xf32>
    %106 = stablehlo.negate %104 : tensor<7x3xf32>
    %107 = stablehlo.add %105, %106 : tensor<7x3xf32>
    %108 = stablehlo.negate %107 : tensor<7x3xf32>
    %109 = stablehlo.add %89, %108 : tensor<7x3xf32>
    %110 = stablehlo.convert %107 : (tensor<7x3xf32>) -> tensor<7x3xbf16>
    %111 = stablehlo.add %102, %110 : tensor<7x3xbf16>
    return %111, %109 : tensor<7x3xbf16>, tensor<7x3xf32>
  }
  func.func private @squareplus() {
    return
  }
  func.func private @closed_call(%arg0: tensor<i32>, %arg1: tensor<7x3xf32>) -> (tensor<i32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %1:3 = call @squareplus_0(%arg1) : (tensor<7x3xf32>) -> (tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>)
    %2 = stablehlo.exponential_minus_one %1#0 : tensor<7x3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %4 = stablehlo.add %2, %3 : tensor<7x3xf32>
    %5 = stablehlo.subtract %2, %arg1 : tensor<7x3xf32>
    %cst_0 = stablehlo.constant dense<7.600000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<7x3xf32>
    %8 = stablehlo.add %arg1, %7 : tensor<7x3xf32>
    %cst_1 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %10 = stablehlo.multiply %9, %8 : tensor<7x3xf32>
    return %0, %10, %1#1, %1#2, %4 : tensor<i32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>
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
  func.func private @closed_call_1(%arg0: tensor<7x3xf32>, %arg1: tensor<7x3xf32>, %arg2: tensor<7x3xf32>, %arg3: tensor<7x3xf32>) -> tensor<7x3xf32> {
    %cst = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<7x3xf32>
    %cst_0 = stablehlo.constant dense<7.600000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<7x3xf32>
    %4 = stablehlo.negate %3 : tensor<7x3xf32>
    %5 = stablehlo.add %1, %4 : tensor<7x3xf32>
    %6 = stablehlo.multiply %3, %arg3 : tensor<7x3xf32>
    %7 = call @squareplus_2(%arg1, %arg2, %6) : (tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xf32>
    %8 = stablehlo.add %5, %7 : tensor<7x3xf32>
    return %8 : tensor<7x3xf32>
  }
  func.func private @squareplus_2(%arg0: tensor<7x3xf32>, %arg1: tensor<7x3xf32>, %arg2: tensor<7x3xf32>) -> tensor<7x3xf32> {
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
