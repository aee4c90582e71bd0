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
      %19:4 = func.call @closed_call(%iterArg_7, %iterArg_8, %18) : (tensor<bf16>, tensor<bf16>, tensor<bf16>) -> (tensor<bf16>, tensor<bf16>, tensor<bf16>, tensor<bf16>)
      %20 = func.call @dynamic_update_index_in_dim(%iterArg_9, %19#2, %iterArg_6) : (tensor<4xbf16>, tensor<bf16>, tensor<i32>) -> tensor<4xbf16>
      %21 = func.call @dynamic_update_index_in_dim(%iterArg_10, %19#3, %iterArg_6) : (tensor<4xbf16>, tensor<bf16>, tensor<i32>) -> tensor<4xbf16>
      %c_11 = stablehlo.constant dense<1> : tensor<i32>
      %22 = stablehlo.add %iterArg_6, %c_11 : tensor<i32>
      stablehlo.return %iterArg, %22, %19#0, %19#1, %20, %21 : tensor<4xbf16>, tensor<i32>, tensor<bf16>, tensor<bf16>, tensor<4xbf16>, tensor<4xbf16>
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
  func.func private @closed_call(%arg0: tensor<bf16>, %arg1: tensor<bf16>, %arg2: tensor<bf16>) -> (tensor<bf16>, tensor<bf16>, tensor<bf16>, tensor<bf16>) {
    %0 = stablehlo.add %arg0, %arg1 : tensor<bf16>
    %cst = stablehlo.constant dense<2.304690e-01> : tensor<bf16>
    %1 = stablehlo.multiply %cst, %arg2 : tensor<bf16>
    %cst_0 = stablehlo.constant dense<7.695310e-01> : tensor<bf16>
    %2 = stablehlo.multiply %cst_0, %0 : tensor<bf16>
    %3 = stablehlo.add %1, %2 : tensor<bf16>
    %4 = stablehlo.subtract %3, %arg0 : tensor<bf16>
    %cst_1 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %5 = stablehlo.multiply %cst_1, %4 : tensor<bf16>
    %cst_2 = stablehlo.constant dense<8.007810e-01> : tensor<bf16>
    %6 = stablehlo.multiply %cst_2, %arg1 : tensor<bf16>
    %7 = stablehlo.add %5, %6 : tensor<bf16>
    return %3, %7, %3, %7 : tensor<bf16>, tensor<bf16>, tensor<bf16>, tensor<bf16>
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
    %13:6 = stablehlo.while(%iterArg = %7, %iterArg_18 = %c, %iterArg_19 = %arg1, %iterArg_20 = %cst_2, %iterArg_21 = %11, %iterArg_22 = %12) : tensor<4xbf16>, tensor<i32>, tensor<bf16>, tensor<bf16>, tensor<4xbf16>, tensor<4xbf16>
    cond {
      %c_23 = stablehlo.constant dense<4> : tensor<i32>
      %58 = stablehlo.compare LT, %iterArg_18, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %58 : tensor<i1>
    } do {
      %58 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_18) : (tensor<4xbf16>, tensor<i32>) -> tensor<bf16>
      %59:4 = func.call @closed_call(%iterArg_19, %iterArg_20, %58) : (tensor<bf16>, tensor<bf16>, tensor<bf16>) -> (tensor<bf16>, tensor<bf16>, tensor<bf16>, tensor<bf16>)
      %60 = func.call @dynamic_update_index_in_dim(%iterArg_21, %59#2, %iterArg_18) : (tensor<4xbf16>, tensor<bf16>, tensor<i32>) -> tensor<4xbf16>
      %61 = func.call @dynamic_update_index_in_dim(%iterArg_22, %59#3, %iterArg_18) : (tensor<4xbf16>, tensor<bf16>, tensor<i32>) -> tensor<4xbf16>
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %62 = stablehlo.add %iterArg_18, %c_23 : tensor<i32>
      stablehlo.return %iterArg, %62, %59#0, %59#1, %60, %61 : tensor<4xbf16>, tensor<i32>, tensor<bf16>, tensor<bf16>, tensor<4xbf16>, tensor<4xbf16>
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
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %26 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<bf16>) -> tensor<4xbf16>
    %27 = stablehlo.multiply %26, %22 : tensor<4xbf16>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %29 = stablehlo.convert %28 : (tensor<4xf32>) -> tensor<4xbf16>
    %30 = stablehlo.negate %29 : tensor<4xbf16>
    %31 = stablehlo.multiply %30, %27 : tensor<4xbf16>
    %32 = stablehlo.multiply %31, %25 : tensor<4xbf16>
    %33 = stablehlo.multiply %32, %16 : tensor<4xbf16>
    %34 = stablehlo.negate %33 : tensor<4xbf16>
    %35 = stablehlo.divide %31, %21 : tensor<4xbf16>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %36 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<bf16>) -> tensor<4xbf16>
    %37 = stablehlo.select %19, %36, %34 : tensor<4xi1>, tensor<4xbf16>
    %38 = stablehlo.select %19, %34, %36 : tensor<4xi1>, tensor<4xbf16>
    %39 = stablehlo.add %35, %38 : tensor<4xbf16>
    %40 = stablehlo.negate %37 : tensor<4xbf16>
    %41 = stablehlo.add %39, %40 : tensor<4xbf16>
    %42 = stablehlo.negate %41 : tensor<4xbf16>
    %cst_12 = stablehlo.constant dense<1.257810e+00> : tensor<bf16>
    %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<4xbf16>
    %44 = stablehlo.multiply %43, %42 : tensor<4xbf16>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %45 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<bf16>) -> tensor<4xbf16>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %46:6 = stablehlo.while(%iterArg = %41, %iterArg_18 = %44, %iterArg_19 = %c_16, %iterArg_20 = %cst_13, %iterArg_21 = %cst_14, %iterArg_22 = %45) : tensor<4xbf16>, tensor<4xbf16>, tensor<i32>, tensor<bf16>, tensor<bf16>, tensor<4xbf16>
    cond {
      %c_23 = stablehlo.constant dense<4> : tensor<i32>
      %58 = stablehlo.compare LT, %iterArg_19, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %58 : tensor<i1>
    } do {
      %c_23 = stablehlo.constant dense<4> : tensor<i32>
      %58 = stablehlo.subtract %c_23, %iterArg_19 : tensor<i32>
      %c_24 = stablehlo.constant dense<1> : tensor<i32>
      %59 = stablehlo.subtract %58, %c_24 : tensor<i32>
      %60 = func.call @dynamic_index_in_dim(%iterArg, %59) : (tensor<4xbf16>, tensor<i32>) -> tensor<bf16>
      %61 = func.call @dynamic_index_in_dim(%iterArg_18, %59) : (tensor<4xbf16>, tensor<i32>) -> tensor<bf16>
      %62:3 = func.call @closed_call_0(%iterArg_20, %iterArg_21, %60, %61) : (tensor<bf16>, tensor<bf16>, tensor<bf16>, tensor<bf16>) -> (tensor<bf16>, tensor<bf16>, tensor<bf16>)
      %63 = func.call @dynamic_update_index_in_dim(%iterArg_22, %62#2, %59) : (tensor<4xbf16>, tensor<bf16>, tensor<i32>) -> tensor<4xbf16>
      %c_25 = stablehlo.constant dense<1> : tensor<i32>
      %64 = stablehlo.add %iterArg_19, %c_25 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_18, %64, %62#0, %62#1, %63 : tensor<4xbf16>, tensor<4xbf16>, tensor<i32>, tensor<bf16>, tensor<bf16>, tensor<4xbf16>
    }
    %47 = stablehlo.multiply %46#5, %10 : tensor<4xbf16>
    %48 = stablehlo.multiply %47, %0 : tensor<4xbf16>
    %49 = stablehlo.negate %48 : tensor<4xbf16>
    %50 = stablehlo.divide %46#5, %6 : tensor<4xbf16>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %51 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<bf16>) -> tensor<4xbf16>
    %52 = stablehlo.select %4, %51, %49 : tensor<4xi1>, tensor<4xbf16>
    %53 = stablehlo.select %4, %49, %51 : tensor<4xi1>, tensor<4xbf16>
    %54 = stablehlo.add %50, %53 : tensor<4xbf16>
    %55 = stablehlo.negate %52 : tensor<4xbf16>
    %56 = stablehlo.add %54, %55 : tensor<4xbf16>
    %57 = stablehlo.multiply %56, %1 : tensor<4xbf16>
    return %57, %46#3 : tensor<4xbf16>, tensor<bf16>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4xbf16>, %arg1: tensor<i32>) -> tensor<bf16> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<4xbf16>, tensor<i32>) -> tensor<1xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1xbf16>) -> tensor<bf16>
    return %1 : tensor<bf16>
  }
  func.func private @closed_call(%arg0: tensor<bf16>, %arg1: tensor<bf16>, %arg2: tensor<bf16>) -> (tensor<bf16>, tensor<bf16>, tensor<bf16>, tensor<bf16>) {
    %0 = stablehlo.add %arg0, %arg1 : tensor<bf16>
    %cst = stablehlo.constant dense<2.304690e-01> : tensor<bf16>
    %1 = stablehlo.multiply %cst, %arg2 : tensor<bf16>
    %cst_0 = stablehlo.constant dense<7.695310e-01> : tensor<bf16>
    %2 = stablehlo.multiply %cst_0, %0 : tensor<bf16>
    %3 = stablehlo.add %1, %2 : tensor<bf16>
    %4 = stablehlo.subtract %3, %arg0 : tensor<bf16>
    %cst_1 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %5 = stablehlo.multiply %cst_1, %4 : tensor<bf16>
    %cst_2 = stablehlo.constant dense<8.007810e-01> : tensor<bf16>
    %6 = stablehlo.multiply %cst_2, %arg1 : tensor<bf16>
    %7 = stablehlo.add %5, %6 : tensor<bf16>
    return %3, %7, %3, %7 : tensor<bf16>, tensor<bf16>, tensor<bf16>, tensor<bf16>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4xbf16>, %arg1: tensor<bf16>, %arg2: tensor<i32>) -> tensor<4xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<4xbf16>, tensor<1xbf16>, tensor<i32>) -> tensor<4xbf16>
    return %1 : tensor<4xbf16>
  }
  func.func private @closed_call_0(%arg0: tensor<bf16>, %arg1: tensor<bf16>, %arg2: tensor<bf16>, %arg3: tensor<bf16>) -> (tensor<bf16>, tensor<bf16>, tensor<bf16>) {
    %0 = stablehlo.add %arg0, %arg2 : tensor<bf16>
    %1 = stablehlo.add %arg1, %arg3 : tensor<bf16>
    %cst = stablehlo.constant dense<8.007810e-01> : tensor<bf16>
    %2 = stablehlo.multiply %cst, %1 : tensor<bf16>
    %cst_0 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %3 = stablehlo.multiply %cst_0, %1 : tensor<bf16>
    %4 = stablehlo.negate %3 : tensor<bf16>
    %5 = stablehlo.add %0, %3 : tensor<bf16>
    %cst_1 = stablehlo.constant dense<7.695310e-01> : tensor<bf16>
    %6 = stablehlo.multiply %cst_1, %5 : tensor<bf16>
    %cst_2 = stablehlo.constant dense<2.304690e-01> : tensor<bf16>
    %7 = stablehlo.multiply %cst_2, %5 : tensor<bf16>
    %8 = stablehlo.add %4, %6 : tensor<bf16>
    %9 = stablehlo.add %2, %6 : tensor<bf16>
    return %8, %9, %7 : tensor<bf16>, tensor<bf16>, tensor<bf16>
  }
}
// -----
// backward, cuda: same text as cpu
