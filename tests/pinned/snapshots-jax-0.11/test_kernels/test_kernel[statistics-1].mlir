// import jax.numpy as jnp
// from jax import lax
//
//
// def warped_double_smoothing(data, level0):
//     boost = jnp.cosh(data)
//     quotient = boost / (1.0 + jnp.abs(boost))
//
//     def update(stats, x_t):
//         level, trend = stats
//         guess = level + trend
//         fresh = 0.23 * x_t + (1.0 - 0.23) * guess
//         trend = 0.2 * (fresh - level) + (1.0 - 0.2) * trend
//         return (fresh, trend), (fresh, trend)
//
//     final_stats, history = lax.scan(update, (level0, jnp.zeros_like(level0)), quotient)
//     first_p, spreads_t = history
//     offset_by = first_p - 1.257 * spreads_t
//     attenuated = offset_by / (1.0 + jnp.abs(offset_by))
//     return 1.0 - attenuated**2
//
//   data: bfloat16[4] in [-1.5, 1.5]
//   level0: bfloat16[] in [-1, 1]
// -----
// forward, cpu
module @jit_warped_double_smoothing attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xbf16>, %arg1: tensor<bf16>) -> (tensor<4xbf16> {jax.result_info = "result"}) {
    %0 = chlo.cosh %arg0 : tensor<4xbf16> -> tensor<4xbf16>
    %1 = stablehlo.abs %0 : tensor<4xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4xbf16>
    %3 = stablehlo.add %2, %1 : tensor<4xbf16>
    %4 = stablehlo.divide %0, %3 : tensor<4xbf16>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<4xbf16>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<4xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %7:6 = stablehlo.while(%iterArg = %4, %iterArg_6 = %c, %iterArg_7 = %arg1, %iterArg_8 = %cst_0, %iterArg_9 = %5, %iterArg_10 = %6) : tensor<4xbf16>, tensor<i32>, tensor<bf16>, tensor<bf16>, tensor<4xbf16>, tensor<4xbf16>
    cond {
      %c_11 = stablehlo.constant dense<4> : tensor<i32>
      %18 = stablehlo.compare LT, %iterArg_6, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %18 : tensor<i1>
    } do {
      %18 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_6) : (tensor<4xbf16>, tensor<i32>) -> tensor<bf16>
      %19 = stablehlo.add %iterArg_7, %iterArg_8 : tensor<bf16>
      %cst_11 = stablehlo.constant dense<2.304690e-01> : tensor<bf16>
      %20 = stablehlo.multiply %cst_11, %18 : tensor<bf16>
      %cst_12 = stablehlo.constant dense<7.695310e-01> : tensor<bf16>
      %21 = stablehlo.multiply %cst_12, %19 : tensor<bf16>
      %22 = stablehlo.add %20, %21 : tensor<bf16>
      %23 = stablehlo.subtract %22, %iterArg_7 : tensor<bf16>
      %cst_13 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
      %24 = stablehlo.multiply %cst_13, %23 : tensor<bf16>
      %cst_14 = stablehlo.constant dense<8.007810e-01> : tensor<bf16>
      %25 = stablehlo.multiply %cst_14, %iterArg_8 : tensor<bf16>
      %26 = stablehlo.add %24, %25 : tensor<bf16>
      %27 = func.call @dynamic_update_index_in_dim(%iterArg_9, %22, %iterArg_6) : (tensor<4xbf16>, tensor<bf16>, tensor<i32>) -> tensor<4xbf16>
      %28 = func.call @dynamic_update_index_in_dim(%iterArg_10, %26, %iterArg_6) : (tensor<4xbf16>, tensor<bf16>, tensor<i32>) -> tensor<4xbf16>
      %c_15 = stablehlo.constant dense<1> : tensor<i32>
      %29 = stablehlo.add %iterArg_6, %c_15 : tensor<i32>
      stablehlo.return %iterArg, %29, %22, %26, %27, %28 : tensor<4xbf16>, tensor<i32>, tensor<bf16>, tensor<bf16>, tensor<4xbf16>, tensor<4xbf16>
    }
    %cst_3 = stablehlo.constant dense<1.257810e+00> : tensor<bf16>
    %8 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<4xbf16>
    %9 = stablehlo.multiply %8, %7#5 : tensor<4xbf16>
    %10 = stablehlo.subtract %7#4, %9 : tensor<4xbf16>
    %11 = stablehlo.abs %10 : tensor<4xbf16>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %12 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<4xbf16>
    %13 = stablehlo.add %12, %11 : tensor<4xbf16>
    %14 = stablehlo.divide %10, %13 : tensor<4xbf16>
    %15 = stablehlo.multiply %14, %14 : tensor<4xbf16>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %16 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<4xbf16>
    %17 = stablehlo.subtract %16, %15 : tensor<4xbf16>
    return %17 : tensor<4xbf16>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4xbf16>, %arg1: tensor<i32>) -> tensor<bf16> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<4xbf16>, tensor<i32>) -> tensor<1xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1xbf16>) -> tensor<bf16>
    return %1 : tensor<bf16>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4xbf16>, %arg1: tensor<bf16>, %arg2: tensor<i32>) -> tensor<4xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<4xbf16>, tensor<1xbf16>, tensor<i32>) -> tensor<4xbf16>
    return %1 : tensor<4xbf16>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xbf16>, %arg1: tensor<bf16>) -> (tensor<4xbf16> {jax.result_info = "result[0]"}, tensor<bf16> {jax.result_info = "result[1]"}) {
    %0 = chlo.cosh %arg0 : tensor<4xbf16> -> tensor<4xbf16>
    %1 = chlo.sinh %arg0 : tensor<4xbf16> -> tensor<4xbf16>
    %2 = stablehlo.abs %0 : tensor<4xbf16>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4xbf16>
    %4 = stablehlo.compare GE, %0, %3, FLOAT : (tensor<4xbf16>, tensor<4xbf16>) -> tensor<4xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<4xbf16>
    %6 = stablehlo.add %5, %2 : tensor<4xbf16>
    %7 = stablehlo.divide %0, %6 : tensor<4xbf16>
    %8 = stablehlo.multiply %6, %6 : tensor<4xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<4xbf16>
    %10 = stablehlo.divide %9, %8 : tensor<4xbf16>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<4xbf16>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %12 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<4xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %13:6 = stablehlo.while(%iterArg = %7, %iterArg_20 = %c, %iterArg_21 = %arg1, %iterArg_22 = %cst_2, %iterArg_23 = %11, %iterArg_24 = %12) : tensor<4xbf16>, tensor<i32>, tensor<bf16>, tensor<bf16>, tensor<4xbf16>, tensor<4xbf16>
    cond {
      %c_25 = stablehlo.constant dense<4> : tensor<i32>
      %64 = stablehlo.compare LT, %iterArg_20, %c_25, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %64 : tensor<i1>
    } do {
      %64 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_20) : (tensor<4xbf16>, tensor<i32>) -> tensor<bf16>
      %65 = stablehlo.add %iterArg_21, %iterArg_22 : tensor<bf16>
      %cst_25 = stablehlo.constant dense<2.304690e-01> : tensor<bf16>
      %66 = stablehlo.multiply %cst_25, %64 : tensor<bf16>
      %cst_26 = stablehlo.constant dense<7.695310e-01> : tensor<bf16>
      %67 = stablehlo.multiply %cst_26, %65 : tensor<bf16>
      %68 = stablehlo.add %66, %67 : tensor<bf16>
      %69 = stablehlo.subtract %68, %iterArg_21 : tensor<bf16>
      %cst_27 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
      %70 = stablehlo.multiply %cst_27, %69 : tensor<bf16>
      %cst_28 = stablehlo.constant dense<8.007810e-01> : tensor<bf16>
      %71 = stablehlo.multiply %cst_28, %iterArg_22 : tensor<bf16>
      %72 = stablehlo.add %70, %71 : tensor<bf16>
      %73 = func.call @dynamic_update_index_in_dim(%iterArg_23, %68, %iterArg_20) : (tensor<4xbf16>, tensor<bf16>, tensor<i32>) -> tensor<4xbf16>
      %74 = func.call @dynamic_update_index_in_dim(%iterArg_24, %72, %iterArg_20) : (tensor<4xbf16>, tensor<bf16>, tensor<i32>) -> tensor<4xbf16>
      %c_29 = stablehlo.constant dense<1> : tensor<i32>
      %75 = stablehlo.add %iterArg_20, %c_29 : tensor<i32>
      stablehlo.return %iterArg, %75, %68, %72, %73, %74 : tensor<4xbf16>, tensor<i32>, tensor<bf16>, tensor<bf16>, tensor<4xbf16>, tensor<4xbf16>
    }
    %cst_5 = stablehlo.constant dense<1.257810e+00> : tensor<bf16>
    %14 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<4xbf16>
    %15 = stablehlo.multiply %14, %13#5 : tensor<4xbf16>
    %16 = stablehlo.subtract %13#4, %15 : tensor<4xbf16>
    %17 = stablehlo.abs %16 : tensor<4xbf16>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %18 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<4xbf16>
    %19 = stablehlo.compare GE, %16, %18, FLOAT : (tensor<4xbf16>, tensor<4xbf16>) -> tensor<4xi1>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %20 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<4xbf16>
    %21 = stablehlo.add %20, %17 : tensor<4xbf16>
    %22 = stablehlo.divide %16, %21 : tensor<4xbf16>
    %23 = stablehlo.multiply %21, %21 : tensor<4xbf16>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %24 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<4xbf16>
    %25 = stablehlo.divide %24, %23 : tensor<4xbf16>
    %26 = stablehlo.multiply %22, %22 : tensor<4xbf16>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<bf16>) -> tensor<4xbf16>
    %28 = stablehlo.multiply %27, %22 : tensor<4xbf16>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %29 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<bf16>) -> tensor<4xbf16>
    %30 = stablehlo.subtract %29, %26 : tensor<4xbf16>
    %31 = stablehlo.convert %30 : (tensor<4xbf16>) -> tensor<4xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%31 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %33 = stablehlo.convert %32 : (tensor<f32>) -> tensor<bf16>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %35 = stablehlo.convert %34 : (tensor<4xf32>) -> tensor<4xbf16>
    %36 = stablehlo.negate %35 : tensor<4xbf16>
    %37 = stablehlo.multiply %36, %28 : tensor<4xbf16>
    %38 = stablehlo.multiply %37, %25 : tensor<4xbf16>
    %39 = stablehlo.multiply %38, %16 : tensor<4xbf16>
    %40 = stablehlo.negate %39 : tensor<4xbf16>
    %41 = stablehlo.divide %37, %21 : tensor<4xbf16>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %42 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<4xbf16>
    %43 = stablehlo.select %19, %42, %40 : tensor<4xi1>, tensor<4xbf16>
    %44 = stablehlo.select %19, %40, %42 : tensor<4xi1>, tensor<4xbf16>
    %45 = stablehlo.add %41, %44 : tensor<4xbf16>
    %46 = stablehlo.negate %43 : tensor<4xbf16>
    %47 = stablehlo.add %45, %46 : tensor<4xbf16>
    %48 = stablehlo.negate %47 : tensor<4xbf16>
    %cst_14 = stablehlo.constant dense<1.257810e+00> : tensor<bf16>
    %49 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<bf16>) -> tensor<4xbf16>
    %50 = stablehlo.multiply %49, %48 : tensor<4xbf16>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %51 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<bf16>) -> tensor<4xbf16>
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %52:6 = stablehlo.while(%iterArg = %47, %iterArg_20 = %50, %iterArg_21 = %c_18, %iterArg_22 = %cst_15, %iterArg_23 = %cst_16, %iterArg_24 = %51) : tensor<4xbf16>, tensor<4xbf16>, tensor<i32>, tensor<bf16>, tensor<bf16>, tensor<4xbf16>
    cond {
      %c_25 = stablehlo.constant dense<4> : tensor<i32>
      %64 = stablehlo.compare LT, %iterArg_21, %c_25, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %64 : tensor<i1>
    } do {
      %c_25 = stablehlo.constant dense<4> : tensor<i32>
      %64 = stablehlo.subtract %c_25, %iterArg_21 : tensor<i32>
      %c_26 = stablehlo.constant dense<1> : tensor<i32>
      %65 = stablehlo.subtract %64, %c_26 : tensor<i32>
      %66 = func.call @dynamic_index_in_dim(%iterArg, %65) : (tensor<4xbf16>, tensor<i32>) -> tensor<bf16>
      %67 = func.call @dynamic_index_in_dim(%iterArg_20, %65) : (tensor<4xbf16>, tensor<i32>) -> tensor<bf16>
      %68 = stablehlo.add %iterArg_22, %66 : tensor<bf16>
      %69 = stablehlo.add %iterArg_23, %67 : tensor<bf16>
      %cst_27 = stablehlo.constant dense<8.007810e-01> : tensor<bf16>
      %70 = stablehlo.multiply %cst_27, %69 : tensor<bf16>
      %cst_28 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
      %71 = stablehlo.multiply %cst_28, %69 : tensor<bf16>
      %72 = stablehlo.negate %71 : tensor<bf16>
      %73 = stablehlo.add %68, %71 : tensor<bf16>
      %cst_29 = stablehlo.constant dense<7.695310e-01> : tensor<bf16>
      %74 = stablehlo.multiply %cst_29, %73 : tensor<bf16>
      %cst_30 = stablehlo.constant dense<2.304690e-01> : tensor<bf16>
      %75 = stablehlo.multiply %cst_30, %73 : tensor<bf16>
      %76 = stablehlo.add %72, %74 : tensor<bf16>
      %77 = stablehlo.add %70, %74 : tensor<bf16>
      %78 = func.call @dynamic_update_index_in_dim(%iterArg_24, %75, %65) : (tensor<4xbf16>, tensor<bf16>, tensor<i32>) -> tensor<4xbf16>
      %c_31 = stablehlo.constant dense<1> : tensor<i32>
      %79 = stablehlo.add %iterArg_21, %c_31 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_20, %79, %76, %77, %78 : tensor<4xbf16>, tensor<4xbf16>, tensor<i32>, tensor<bf16>, tensor<bf16>, tensor<4xbf16>
    }
    %53 = stablehlo.multiply %52#5, %10 : tensor<4xbf16>
    %54 = stablehlo.multiply %53, %0 : tensor<4xbf16>
    %55 = stablehlo.negate %54 : tensor<4xbf16>
    %56 = stablehlo.divide %52#5, %6 : tensor<4xbf16>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %57 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<bf16>) -> tensor<4xbf16>
    %58 = stablehlo.select %4, %57, %55 : tensor<4xi1>, tensor<4xbf16>
    %59 = stablehlo.select %4, %55, %57 : tensor<4xi1>, tensor<4xbf16>
    %60 = stablehlo.add %56, %59 : tensor<4xbf16>
    %61 = stablehlo.negate %58 : tensor<4xbf16>
    %62 = stablehlo.add %60, %61 : tensor<4xbf16>
    %63 = stablehlo.multiply %62, %1 : tensor<4xbf16>
    return %63, %52#3 : tensor<4xbf16>, tensor<bf16>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4xbf16>, %arg1: tensor<i32>) -> tensor<bf16> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<4xbf16>, tensor<i32>) -> tensor<1xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1xbf16>) -> tensor<bf16>
    return %1 : tensor<bf16>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4xbf16>, %arg1: tensor<bf16>, %arg2: tensor<i32>) -> tensor<4xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<4xbf16>, tensor<1xbf16>, tensor<i32>) -> tensor<4xbf16>
    return %1 : tensor<4xbf16>
  }
}
// -----
// backward, cuda: same text as cpu
