// import jax
// import jax.numpy as jnp
//
//
// def crf(emissions, transitions):
//     activation = jax.nn.silu(emissions)
//
//     def forward_step(alpha, e):
//         arrive = alpha[:, None] + transitions
//         new = jax.nn.logsumexp(arrive, axis=0) + e
//         return new, jax.nn.softmax(new)
//
//     last, rows = jax.lax.scan(forward_step, activation[0], activation[1:])
//     score = jax.nn.logsumexp(last)
//     return jnp.where(score < 1.17, score, 0.33 * score)
//
//   emissions: float32[3, 2] in [-1.5, 1.5]
//   transitions: float32[2, 2] in [-1, 1]
// -----
// forward, cpu
module @jit_crf attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x2xf32>, %arg1: tensor<2x2xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = call @silu(%arg0) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %1 = stablehlo.slice %0 [0:1, 0:2] : (tensor<3x2xf32>) -> tensor<1x2xf32>
    %2 = stablehlo.reshape %1 : (tensor<1x2xf32>) -> tensor<2xf32>
    %3 = stablehlo.slice %0 [1:3, 0:2] : (tensor<3x2xf32>) -> tensor<2x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4:4 = stablehlo.while(%iterArg = %3, %iterArg_5 = %arg1, %iterArg_6 = %c, %iterArg_7 = %2) : tensor<2x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>
    cond {
      %c_8 = stablehlo.constant dense<2> : tensor<i32>
      %20 = stablehlo.compare LT, %iterArg_6, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %20 : tensor<i1>
    } do {
      %20 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_6) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %21 = stablehlo.broadcast_in_dim %iterArg_7, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
      %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
      %23 = stablehlo.add %22, %iterArg_5 : tensor<2x2xf32>
      %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %24 = stablehlo.reduce(%23 init: %cst_8) applies stablehlo.maximum across dimensions = [0] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
      %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %25 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %26 = stablehlo.maximum %25, %24 : tensor<2xf32>
      %27 = stablehlo.is_finite %26 : (tensor<2xf32>) -> tensor<2xi1>
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %28 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %29 = stablehlo.select %27, %26, %28 : tensor<2xi1>, tensor<2xf32>
      %30 = stablehlo.broadcast_in_dim %29, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
      %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<2x2xf32>
      %32 = stablehlo.subtract %23, %31 : tensor<2x2xf32>
      %33 = stablehlo.exponential %32 : tensor<2x2xf32>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %34 = stablehlo.reduce(%33 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
      %35 = stablehlo.abs %34 : tensor<2xf32>
      %36 = stablehlo.log %35 : tensor<2xf32>
      %37 = stablehlo.add %36, %29 : tensor<2xf32>
      %38 = stablehlo.add %37, %20 : tensor<2xf32>
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %39 = stablehlo.add %iterArg_6, %c_12 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_5, %39, %38 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>
    }
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %5 = stablehlo.reduce(%4#3 init: %cst) applies stablehlo.maximum across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %6 = stablehlo.maximum %cst_0, %5 : tensor<f32>
    %7 = stablehlo.is_finite %6 : (tensor<f32>) -> tensor<i1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.select %7, %6, %cst_1 : tensor<i1>, tensor<f32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<1xf32>) -> tensor<2xf32>
    %11 = stablehlo.subtract %4#3, %10 : tensor<2xf32>
    %12 = stablehlo.exponential %11 : tensor<2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%12 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %14 = stablehlo.abs %13 : tensor<f32>
    %15 = stablehlo.log %14 : tensor<f32>
    %16 = stablehlo.add %15, %8 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.170000e+00> : tensor<f32>
    %17 = stablehlo.compare LT, %16, %cst_3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<3.300000e-01> : tensor<f32>
    %18 = stablehlo.multiply %cst_4, %16 : tensor<f32>
    %19 = call @_where(%17, %16, %18) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    return %19 : tensor<f32>
  }
  func.func private @silu(%arg0: tensor<3x2xf32>) -> tensor<3x2xf32> {
    %0 = stablehlo.negate %arg0 : tensor<3x2xf32>
    %1 = stablehlo.exponential %0 : tensor<3x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %3 = stablehlo.add %2, %1 : tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %5 = stablehlo.divide %4, %3 : tensor<3x2xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<3x2xf32>
    return %6 : tensor<3x2xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x2xf32>, %arg1: tensor<i32>) -> tensor<2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<2x2xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x2xf32>, %arg1: tensor<2x2xf32>) -> (tensor<3x2xf32> {jax.result_info = "result[0]"}, tensor<2x2xf32> {jax.result_info = "result[1]"}) {
    %0:3 = call @silu(%arg0) : (tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>)
    %1 = stablehlo.slice %0#0 [0:1, 0:2] : (tensor<3x2xf32>) -> tensor<1x2xf32>
    %2 = stablehlo.reshape %1 : (tensor<1x2xf32>) -> tensor<2xf32>
    %3 = stablehlo.slice %0#0 [1:3, 0:2] : (tensor<3x2xf32>) -> tensor<2x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x2x2xf32>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %6 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<2x2xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %8:8 = stablehlo.while(%iterArg = %3, %iterArg_18 = %arg1, %iterArg_19 = %4, %iterArg_20 = %c_2, %iterArg_21 = %2, %iterArg_22 = %5, %iterArg_23 = %6, %iterArg_24 = %7) : tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<i32>, tensor<2xf32>, tensor<2x2x2xf32>, tensor<2x2xi1>, tensor<2x2xf32>
    cond {
      %c_25 = stablehlo.constant dense<2> : tensor<i32>
      %41 = stablehlo.compare LT, %iterArg_20, %c_25, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %41 : tensor<i1>
    } do {
      %41 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_20) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %42 = stablehlo.broadcast_in_dim %iterArg_21, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
      %43 = stablehlo.broadcast_in_dim %42, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
      %44 = stablehlo.add %43, %iterArg_18 : tensor<2x2xf32>
      %cst_25 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %45 = stablehlo.reduce(%44 init: %cst_25) applies stablehlo.maximum across dimensions = [0] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
      %cst_26 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %46 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %47 = stablehlo.maximum %46, %45 : tensor<2xf32>
      %48 = stablehlo.is_finite %47 : (tensor<2xf32>) -> tensor<2xi1>
      %49 = stablehlo.select %48, %47, %iterArg_19 : tensor<2xi1>, tensor<2xf32>
      %50 = stablehlo.broadcast_in_dim %49, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
      %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<2x2xf32>
      %52 = stablehlo.subtract %44, %51 : tensor<2x2xf32>
      %53 = stablehlo.exponential %52 : tensor<2x2xf32>
      %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %54 = stablehlo.reduce(%53 init: %cst_27) applies stablehlo.add across dimensions = [0] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
      %55 = stablehlo.abs %54 : tensor<2xf32>
      %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %56 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %57 = stablehlo.compare GE, %54, %56, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
      %58 = stablehlo.log %55 : tensor<2xf32>
      %59 = stablehlo.add %58, %49 : tensor<2xf32>
      %60 = stablehlo.add %59, %41 : tensor<2xf32>
      %61 = func.call @dynamic_update_index_in_dim(%iterArg_22, %53, %iterArg_20) : (tensor<2x2x2xf32>, tensor<2x2xf32>, tensor<i32>) -> tensor<2x2x2xf32>
      %62 = func.call @dynamic_update_index_in_dim_0(%iterArg_23, %57, %iterArg_20) : (tensor<2x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<2x2xi1>
      %63 = func.call @dynamic_update_index_in_dim_1(%iterArg_24, %55, %iterArg_20) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %c_29 = stablehlo.constant dense<1> : tensor<i32>
      %64 = stablehlo.add %iterArg_20, %c_29 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_18, %iterArg_19, %64, %60, %61, %62, %63 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<i32>, tensor<2xf32>, tensor<2x2x2xf32>, tensor<2x2xi1>, tensor<2x2xf32>
    }
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %9 = stablehlo.reduce(%8#4 init: %cst_3) applies stablehlo.maximum across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %10 = stablehlo.maximum %cst_4, %9 : tensor<f32>
    %11 = stablehlo.is_finite %10 : (tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.select %11, %10, %cst_5 : tensor<i1>, tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0] : (tensor<1xf32>) -> tensor<2xf32>
    %15 = stablehlo.subtract %8#4, %14 : tensor<2xf32>
    %16 = stablehlo.exponential %15 : tensor<2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%16 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %18 = stablehlo.abs %17 : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.compare GE, %17, %cst_7, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %20 = stablehlo.log %18 : tensor<f32>
    %21 = stablehlo.add %20, %12 : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.170000e+00> : tensor<f32>
    %22 = stablehlo.compare LT, %21, %cst_8, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23:2 = call @_where(%22, %cst_9) : (tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %cst_10 = stablehlo.constant dense<3.300000e-01> : tensor<f32>
    %24 = stablehlo.multiply %cst_10, %23#1 : tensor<f32>
    %25 = stablehlo.add %23#0, %24 : tensor<f32>
    %26 = stablehlo.divide %25, %18 : tensor<f32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.select %19, %cst_11, %26 : tensor<i1>, tensor<f32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.select %19, %26, %cst_12 : tensor<i1>, tensor<f32>
    %29 = stablehlo.negate %27 : tensor<f32>
    %30 = stablehlo.add %28, %29 : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %32 = stablehlo.multiply %31, %16 : tensor<2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %35:7 = stablehlo.while(%iterArg = %8#5, %iterArg_18 = %8#6, %iterArg_19 = %8#7, %iterArg_20 = %c_15, %iterArg_21 = %33, %iterArg_22 = %32, %iterArg_23 = %34) : tensor<2x2x2xf32>, tensor<2x2xi1>, tensor<2x2xf32>, tensor<i32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x2xf32>
    cond {
      %c_24 = stablehlo.constant dense<2> : tensor<i32>
      %41 = stablehlo.compare LT, %iterArg_20, %c_24, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %41 : tensor<i1>
    } do {
      %c_24 = stablehlo.constant dense<2> : tensor<i32>
      %41 = stablehlo.subtract %c_24, %iterArg_20 : tensor<i32>
      %c_25 = stablehlo.constant dense<1> : tensor<i32>
      %42 = stablehlo.subtract %41, %c_25 : tensor<i32>
      %43 = func.call @dynamic_index_in_dim_2(%iterArg, %42) : (tensor<2x2x2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %44 = func.call @dynamic_index_in_dim_3(%iterArg_18, %42) : (tensor<2x2xi1>, tensor<i32>) -> tensor<2xi1>
      %45 = func.call @dynamic_index_in_dim(%iterArg_19, %42) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %46 = stablehlo.divide %iterArg_22, %45 : tensor<2xf32>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %47 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %48 = stablehlo.select %44, %47, %46 : tensor<2xi1>, tensor<2xf32>
      %49 = stablehlo.select %44, %46, %47 : tensor<2xi1>, tensor<2xf32>
      %50 = stablehlo.negate %48 : tensor<2xf32>
      %51 = stablehlo.add %49, %50 : tensor<2xf32>
      %52 = stablehlo.broadcast_in_dim %51, dims = [1] : (tensor<2xf32>) -> tensor<2x2xf32>
      %53 = stablehlo.multiply %52, %43 : tensor<2x2xf32>
      %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %54 = stablehlo.reduce(%53 init: %cst_27) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
      %55 = stablehlo.reshape %54 : (tensor<2xf32>) -> tensor<2x1xf32>
      %56 = stablehlo.add %iterArg_21, %53 : tensor<2x2xf32>
      %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %57 = stablehlo.reduce(%55 init: %cst_28) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf32>, tensor<f32>) -> tensor<2xf32>
      %58 = func.call @dynamic_update_index_in_dim_1(%iterArg_23, %iterArg_22, %42) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %c_29 = stablehlo.constant dense<1> : tensor<i32>
      %59 = stablehlo.add %iterArg_20, %c_29 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_18, %iterArg_19, %59, %56, %57, %58 : tensor<2x2x2xf32>, tensor<2x2xi1>, tensor<2x2xf32>, tensor<i32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x2xf32>
    }
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.pad %35#6, %cst_16, low = [1, 0], high = [0, 0], interior = [0, 0] : (tensor<2x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %37 = stablehlo.broadcast_in_dim %35#5, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.pad %37, %cst_17, low = [0, 0], high = [2, 0], interior = [0, 0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %39 = stablehlo.add %36, %38 : tensor<3x2xf32>
    %40 = call @silu_4(%0#1, %0#2, %arg0, %39) : (tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    return %40, %35#4 : tensor<3x2xf32>, tensor<2x2xf32>
  }
  func.func private @silu(%arg0: tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<3x2xf32>
    %1 = stablehlo.exponential %0 : tensor<3x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %3 = stablehlo.add %2, %1 : tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %5 = stablehlo.divide %4, %3 : tensor<3x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<3x2xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<3x2xf32>
    %9 = stablehlo.multiply %arg0, %5 : tensor<3x2xf32>
    return %9, %8, %5 : tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x2xf32>, %arg1: tensor<i32>) -> tensor<2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<2x2xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x2x2xf32>, %arg1: tensor<2x2xf32>, %arg2: tensor<i32>) -> tensor<2x2x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x2xf32>) -> tensor<1x2x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x2x2xf32>, tensor<1x2x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x2xf32>
    return %1 : tensor<2x2x2xf32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<2x2xi1>, %arg1: tensor<2xi1>, %arg2: tensor<i32>) -> tensor<2x2xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xi1>) -> tensor<1x2xi1>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x2xi1>, tensor<1x2xi1>, tensor<i32>, tensor<i32>) -> tensor<2x2xi1>
    return %1 : tensor<2x2xi1>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<2x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<2x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<2x2xf32>
    return %1 : tensor<2x2xf32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.select %arg0, %cst, %arg1 : tensor<i1>, tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.select %arg0, %arg1, %cst_0 : tensor<i1>, tensor<f32>
    return %1, %0 : tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<2x2x2xf32>, %arg1: tensor<i32>) -> tensor<2x2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 2] : (tensor<2x2x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2x2xf32>) -> tensor<2x2xf32>
    return %1 : tensor<2x2xf32>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<2x2xi1>, %arg1: tensor<i32>) -> tensor<2xi1> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<2x2xi1>, tensor<i32>, tensor<i32>) -> tensor<1x2xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x2xi1>) -> tensor<2xi1>
    return %1 : tensor<2xi1>
  }
  func.func private @silu_4(%arg0: tensor<3x2xf32>, %arg1: tensor<3x2xf32>, %arg2: tensor<3x2xf32>, %arg3: tensor<3x2xf32>) -> tensor<3x2xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<3x2xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<3x2xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<3x2xf32>
    %3 = stablehlo.add %1, %2 : tensor<3x2xf32>
    return %3 : tensor<3x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
