// import jax
//
//
// def forward_algorithm_fn(transitions: jax.Array, log_obs: jax.Array) -> jax.Array:
//     def step(scores_t, e):
//         arrive = scores_t[:, None] + transitions
//         alpha_next = jax.nn.logsumexp(arrive, axis=0) + e
//         return alpha_next, None
//
//     last, _ = jax.lax.scan(step, log_obs[0], log_obs[1:])
//     return jax.nn.logsumexp(last)
//
//   transitions: float32[4, 4] in [-1, 1]
//   log_obs: float32[3, 4] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_forward_algorithm_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xf32>, %arg1: tensor<3x4xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.slice %arg1 [0:1, 0:4] : (tensor<3x4xf32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    %2 = stablehlo.slice %arg1 [1:3, 0:4] : (tensor<3x4xf32>) -> tensor<2x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3:4 = stablehlo.while(%iterArg = %2, %iterArg_3 = %arg0, %iterArg_4 = %c, %iterArg_5 = %1) : tensor<2x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>
    cond {
      %c_6 = stablehlo.constant dense<2> : tensor<i32>
      %16 = stablehlo.compare LT, %iterArg_4, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %16 : tensor<i1>
    } do {
      %16 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_4) : (tensor<2x4xf32>, tensor<i32>) -> tensor<4xf32>
      %17 = stablehlo.broadcast_in_dim %iterArg_5, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
      %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x4xf32>
      %19 = stablehlo.add %18, %iterArg_3 : tensor<4x4xf32>
      %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %20 = stablehlo.reduce(%19 init: %cst_6) applies stablehlo.maximum across dimensions = [0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
      %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %21 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %22 = stablehlo.maximum %21, %20 : tensor<4xf32>
      %23 = stablehlo.is_finite %22 : (tensor<4xf32>) -> tensor<4xi1>
      %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %25 = stablehlo.select %23, %22, %24 : tensor<4xi1>, tensor<4xf32>
      %26 = stablehlo.broadcast_in_dim %25, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
      %27 = stablehlo.broadcast_in_dim %26, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
      %28 = stablehlo.subtract %19, %27 : tensor<4x4xf32>
      %29 = stablehlo.exponential %28 : tensor<4x4xf32>
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %30 = stablehlo.reduce(%29 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
      %31 = stablehlo.abs %30 : tensor<4xf32>
      %32 = stablehlo.log %31 : tensor<4xf32>
      %33 = stablehlo.add %32, %25 : tensor<4xf32>
      %34 = stablehlo.add %33, %16 : tensor<4xf32>
      %c_10 = stablehlo.constant dense<1> : tensor<i32>
      %35 = stablehlo.add %iterArg_4, %c_10 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %35, %34 : tensor<2x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>
    }
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %4 = stablehlo.reduce(%3#3 init: %cst) applies stablehlo.maximum across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %5 = stablehlo.maximum %cst_0, %4 : tensor<f32>
    %6 = stablehlo.is_finite %5 : (tensor<f32>) -> tensor<i1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.select %6, %5, %cst_1 : tensor<i1>, tensor<f32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<1xf32>) -> tensor<4xf32>
    %10 = stablehlo.subtract %3#3, %9 : tensor<4xf32>
    %11 = stablehlo.exponential %10 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %13 = stablehlo.abs %12 : tensor<f32>
    %14 = stablehlo.log %13 : tensor<f32>
    %15 = stablehlo.add %14, %7 : tensor<f32>
    return %15 : tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<2x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xf32>, %arg1: tensor<3x4xf32>) -> (tensor<4x4xf32> {jax.result_info = "result[0]"}, tensor<3x4xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg1 [0:1, 0:4] : (tensor<3x4xf32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    %2 = stablehlo.slice %arg1 [1:3, 0:4] : (tensor<3x4xf32>) -> tensor<2x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<2x4xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7:8 = stablehlo.while(%iterArg = %2, %iterArg_16 = %arg0, %iterArg_17 = %3, %iterArg_18 = %c_2, %iterArg_19 = %1, %iterArg_20 = %4, %iterArg_21 = %5, %iterArg_22 = %6) : tensor<2x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<i32>, tensor<4xf32>, tensor<2x4x4xf32>, tensor<2x4xi1>, tensor<2x4xf32>
    cond {
      %c_23 = stablehlo.constant dense<2> : tensor<i32>
      %33 = stablehlo.compare LT, %iterArg_18, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %33 : tensor<i1>
    } do {
      %33 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_18) : (tensor<2x4xf32>, tensor<i32>) -> tensor<4xf32>
      %34 = stablehlo.broadcast_in_dim %iterArg_19, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
      %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x4xf32>
      %36 = stablehlo.add %35, %iterArg_16 : tensor<4x4xf32>
      %cst_23 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %37 = stablehlo.reduce(%36 init: %cst_23) applies stablehlo.maximum across dimensions = [0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
      %cst_24 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %38 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %39 = stablehlo.maximum %38, %37 : tensor<4xf32>
      %40 = stablehlo.is_finite %39 : (tensor<4xf32>) -> tensor<4xi1>
      %41 = stablehlo.select %40, %39, %iterArg_17 : tensor<4xi1>, tensor<4xf32>
      %42 = stablehlo.broadcast_in_dim %41, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
      %43 = stablehlo.broadcast_in_dim %42, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
      %44 = stablehlo.subtract %36, %43 : tensor<4x4xf32>
      %45 = stablehlo.exponential %44 : tensor<4x4xf32>
      %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %46 = stablehlo.reduce(%45 init: %cst_25) applies stablehlo.add across dimensions = [0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
      %47 = stablehlo.abs %46 : tensor<4xf32>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %48 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %49 = stablehlo.compare GE, %46, %48, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
      %50 = stablehlo.log %47 : tensor<4xf32>
      %51 = stablehlo.add %50, %41 : tensor<4xf32>
      %52 = stablehlo.add %51, %33 : tensor<4xf32>
      %53 = func.call @dynamic_update_index_in_dim(%iterArg_20, %45, %iterArg_18) : (tensor<2x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<2x4x4xf32>
      %54 = func.call @dynamic_update_index_in_dim_0(%iterArg_21, %49, %iterArg_18) : (tensor<2x4xi1>, tensor<4xi1>, tensor<i32>) -> tensor<2x4xi1>
      %55 = func.call @dynamic_update_index_in_dim_1(%iterArg_22, %47, %iterArg_18) : (tensor<2x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %c_27 = stablehlo.constant dense<1> : tensor<i32>
      %56 = stablehlo.add %iterArg_18, %c_27 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_16, %iterArg_17, %56, %52, %53, %54, %55 : tensor<2x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<i32>, tensor<4xf32>, tensor<2x4x4xf32>, tensor<2x4xi1>, tensor<2x4xf32>
    }
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %8 = stablehlo.reduce(%7#4 init: %cst_3) applies stablehlo.maximum across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %9 = stablehlo.maximum %cst_4, %8 : tensor<f32>
    %10 = stablehlo.is_finite %9 : (tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.select %10, %9, %cst_5 : tensor<i1>, tensor<f32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<1xf32>) -> tensor<4xf32>
    %14 = stablehlo.subtract %7#4, %13 : tensor<4xf32>
    %15 = stablehlo.exponential %14 : tensor<4xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%15 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %17 = stablehlo.abs %16 : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.compare GE, %16, %cst_7, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.divide %cst_8, %17 : tensor<f32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.select %18, %cst_9, %19 : tensor<i1>, tensor<f32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.select %18, %19, %cst_10 : tensor<i1>, tensor<f32>
    %22 = stablehlo.negate %20 : tensor<f32>
    %23 = stablehlo.add %21, %22 : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %25 = stablehlo.multiply %24, %15 : tensor<4xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %28:7 = stablehlo.while(%iterArg = %7#5, %iterArg_16 = %7#6, %iterArg_17 = %7#7, %iterArg_18 = %c_13, %iterArg_19 = %26, %iterArg_20 = %25, %iterArg_21 = %27) : tensor<2x4x4xf32>, tensor<2x4xi1>, tensor<2x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4xf32>, tensor<2x4xf32>
    cond {
      %c_22 = stablehlo.constant dense<2> : tensor<i32>
      %33 = stablehlo.compare LT, %iterArg_18, %c_22, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %33 : tensor<i1>
    } do {
      %c_22 = stablehlo.constant dense<2> : tensor<i32>
      %33 = stablehlo.subtract %c_22, %iterArg_18 : tensor<i32>
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %34 = stablehlo.subtract %33, %c_23 : tensor<i32>
      %35 = func.call @dynamic_index_in_dim_2(%iterArg, %34) : (tensor<2x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %36 = func.call @dynamic_index_in_dim_3(%iterArg_16, %34) : (tensor<2x4xi1>, tensor<i32>) -> tensor<4xi1>
      %37 = func.call @dynamic_index_in_dim(%iterArg_17, %34) : (tensor<2x4xf32>, tensor<i32>) -> tensor<4xf32>
      %38 = stablehlo.divide %iterArg_20, %37 : tensor<4xf32>
      %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %39 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %40 = stablehlo.select %36, %39, %38 : tensor<4xi1>, tensor<4xf32>
      %41 = stablehlo.select %36, %38, %39 : tensor<4xi1>, tensor<4xf32>
      %42 = stablehlo.negate %40 : tensor<4xf32>
      %43 = stablehlo.add %41, %42 : tensor<4xf32>
      %44 = stablehlo.broadcast_in_dim %43, dims = [1] : (tensor<4xf32>) -> tensor<4x4xf32>
      %45 = stablehlo.multiply %44, %35 : tensor<4x4xf32>
      %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %46 = stablehlo.reduce(%45 init: %cst_25) applies stablehlo.add across dimensions = [1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
      %47 = stablehlo.reshape %46 : (tensor<4xf32>) -> tensor<4x1xf32>
      %48 = stablehlo.add %iterArg_19, %45 : tensor<4x4xf32>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %49 = stablehlo.reduce(%47 init: %cst_26) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4xf32>
      %50 = func.call @dynamic_update_index_in_dim_1(%iterArg_21, %iterArg_20, %34) : (tensor<2x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %c_27 = stablehlo.constant dense<1> : tensor<i32>
      %51 = stablehlo.add %iterArg_18, %c_27 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_16, %iterArg_17, %51, %48, %49, %50 : tensor<2x4x4xf32>, tensor<2x4xi1>, tensor<2x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4xf32>, tensor<2x4xf32>
    }
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.pad %28#6, %cst_14, low = [1, 0], high = [0, 0], interior = [0, 0] : (tensor<2x4xf32>, tensor<f32>) -> tensor<3x4xf32>
    %30 = stablehlo.broadcast_in_dim %28#5, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.pad %30, %cst_15, low = [0, 0], high = [2, 0], interior = [0, 0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<3x4xf32>
    %32 = stablehlo.add %29, %31 : tensor<3x4xf32>
    return %28#4, %32 : tensor<4x4xf32>, tensor<3x4xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<2x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<i32>) -> tensor<2x4x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x4x4xf32>, tensor<1x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x4x4xf32>
    return %1 : tensor<2x4x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<2x4xi1>, %arg1: tensor<4xi1>, %arg2: tensor<i32>) -> tensor<2x4xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xi1>) -> tensor<1x4xi1>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x4xi1>, tensor<1x4xi1>, tensor<i32>, tensor<i32>) -> tensor<2x4xi1>
    return %1 : tensor<2x4xi1>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<2x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<2x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<2x4xf32>
    return %1 : tensor<2x4xf32>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<2x4x4xf32>, %arg1: tensor<i32>) -> tensor<4x4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 4] : (tensor<2x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    return %1 : tensor<4x4xf32>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<2x4xi1>, %arg1: tensor<i32>) -> tensor<4xi1> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<2x4xi1>, tensor<i32>, tensor<i32>) -> tensor<1x4xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x4xi1>) -> tensor<4xi1>
    return %1 : tensor<4xi1>
  }
}
// -----
// backward, cuda: same text as cpu
