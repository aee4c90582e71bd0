// import jax.numpy as jnp
// from jax import lax
//
//
// def robust_exchange_network(heights, rank_w):
//     lane = heights
//     for k in range(4):
//         low_side = jnp.minimum(lane[:2], lane[3:])
//         high_side = jnp.maximum(lane[:2], lane[3:])
//         lane = jnp.roll(jnp.concatenate([low_side, lane[2:3], high_side]), k + 1)
//     log_value = jnp.logaddexp(lane, rank_w)
//     capped = jnp.clip(log_value, -2.0, 2.0)
//
//     def one_step(_, level_now):
//         return 0.41 * level_now + 0.59 * (0.28 * level_now)
//
//     outcome = lax.fori_loop(0, 2, one_step, capped)
//     total = 0.93 * outcome + 0.43 * log_value
//     return 0.58 * jnp.abs(total)
//
//   heights: float32[5] in [-0.8, 0.8]
//   rank_w: float32[5] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_robust_exchange_network attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>) -> (tensor<5xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.slice %arg0 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %1 = stablehlo.slice %arg0 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %2 = stablehlo.minimum %0, %1 : tensor<2xf32>
    %3 = stablehlo.slice %arg0 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %4 = stablehlo.slice %arg0 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %5 = stablehlo.maximum %3, %4 : tensor<2xf32>
    %6 = stablehlo.slice %arg0 [2:3] : (tensor<5xf32>) -> tensor<1xf32>
    %7 = stablehlo.concatenate %2, %6, %5, dim = 0 : (tensor<2xf32>, tensor<1xf32>, tensor<2xf32>) -> tensor<5xf32>
    %8 = call @_roll_static(%7) : (tensor<5xf32>) -> tensor<5xf32>
    %9 = stablehlo.slice %8 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %10 = stablehlo.slice %8 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %11 = stablehlo.minimum %9, %10 : tensor<2xf32>
    %12 = stablehlo.slice %8 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %13 = stablehlo.slice %8 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %14 = stablehlo.maximum %12, %13 : tensor<2xf32>
    %15 = stablehlo.slice %8 [2:3] : (tensor<5xf32>) -> tensor<1xf32>
    %16 = stablehlo.concatenate %11, %15, %14, dim = 0 : (tensor<2xf32>, tensor<1xf32>, tensor<2xf32>) -> tensor<5xf32>
    %17 = call @_roll_static_0(%16) : (tensor<5xf32>) -> tensor<5xf32>
    %18 = stablehlo.slice %17 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %19 = stablehlo.slice %17 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %20 = stablehlo.minimum %18, %19 : tensor<2xf32>
    %21 = stablehlo.slice %17 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %22 = stablehlo.slice %17 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %23 = stablehlo.maximum %21, %22 : tensor<2xf32>
    %24 = stablehlo.slice %17 [2:3] : (tensor<5xf32>) -> tensor<1xf32>
    %25 = stablehlo.concatenate %20, %24, %23, dim = 0 : (tensor<2xf32>, tensor<1xf32>, tensor<2xf32>) -> tensor<5xf32>
    %26 = call @_roll_static_1(%25) : (tensor<5xf32>) -> tensor<5xf32>
    %27 = stablehlo.slice %26 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %28 = stablehlo.slice %26 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %29 = stablehlo.minimum %27, %28 : tensor<2xf32>
    %30 = stablehlo.slice %26 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %31 = stablehlo.slice %26 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %32 = stablehlo.maximum %30, %31 : tensor<2xf32>
    %33 = stablehlo.slice %26 [2:3] : (tensor<5xf32>) -> tensor<1xf32>
    %34 = stablehlo.concatenate %29, %33, %32, dim = 0 : (tensor<2xf32>, tensor<1xf32>, tensor<2xf32>) -> tensor<5xf32>
    %35 = call @_roll_static_2(%34) : (tensor<5xf32>) -> tensor<5xf32>
    %36 = stablehlo.maximum %35, %arg1 : tensor<5xf32>
    %37 = stablehlo.subtract %35, %arg1 : tensor<5xf32>
    %38 = stablehlo.compare NE, %37, %37, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %39 = stablehlo.add %35, %arg1 : tensor<5xf32>
    %40 = stablehlo.abs %37 : tensor<5xf32>
    %41 = stablehlo.negate %40 : tensor<5xf32>
    %42 = stablehlo.exponential %41 : tensor<5xf32>
    %43 = stablehlo.log_plus_one %42 : tensor<5xf32>
    %44 = stablehlo.add %36, %43 : tensor<5xf32>
    %45 = stablehlo.select %38, %39, %44 : tensor<5xi1>, tensor<5xf32>
    %cst = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %46 = call @clip(%45, %cst, %cst_0) : (tensor<5xf32>, tensor<f32>, tensor<f32>) -> tensor<5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %47:2 = stablehlo.while(%iterArg = %c, %iterArg_4 = %46) : tensor<i32>, tensor<5xf32>
    cond {
      %c_5 = stablehlo.constant dense<2> : tensor<i32>
      %56 = stablehlo.compare LT, %iterArg, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %56 : tensor<i1>
    } do {
      %cst_5 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
      %56 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %57 = stablehlo.multiply %56, %iterArg_4 : tensor<5xf32>
      %cst_6 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
      %58 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %59 = stablehlo.multiply %58, %iterArg_4 : tensor<5xf32>
      %cst_7 = stablehlo.constant dense<5.900000e-01> : tensor<f32>
      %60 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %61 = stablehlo.multiply %60, %59 : tensor<5xf32>
      %62 = stablehlo.add %57, %61 : tensor<5xf32>
      %c_8 = stablehlo.constant dense<1> : tensor<i32>
      %63 = stablehlo.add %iterArg, %c_8 : tensor<i32>
      stablehlo.return %63, %62 : tensor<i32>, tensor<5xf32>
    }
    %cst_1 = stablehlo.constant dense<9.300000e-01> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %49 = stablehlo.multiply %48, %47#1 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<4.300000e-01> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %51 = stablehlo.multiply %50, %45 : tensor<5xf32>
    %52 = stablehlo.add %49, %51 : tensor<5xf32>
    %53 = stablehlo.abs %52 : tensor<5xf32>
    %cst_3 = stablehlo.constant dense<5.800000e-01> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %55 = stablehlo.multiply %54, %53 : tensor<5xf32>
    return %55 : tensor<5xf32>
  }
  func.func private @_roll_static(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [4:5] : (tensor<5xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [0:4] : (tensor<5xf32>) -> tensor<4xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1xf32>, tensor<4xf32>) -> tensor<5xf32>
    return %2 : tensor<5xf32>
  }
  func.func private @_roll_static_0(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %1 = stablehlo.slice %arg0 [0:3] : (tensor<5xf32>) -> tensor<3xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<2xf32>, tensor<3xf32>) -> tensor<5xf32>
    return %2 : tensor<5xf32>
  }
  func.func private @_roll_static_1(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [2:5] : (tensor<5xf32>) -> tensor<3xf32>
    %1 = stablehlo.slice %arg0 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<3xf32>, tensor<2xf32>) -> tensor<5xf32>
    return %2 : tensor<5xf32>
  }
  func.func private @_roll_static_2(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [1:5] : (tensor<5xf32>) -> tensor<4xf32>
    %1 = stablehlo.slice %arg0 [0:1] : (tensor<5xf32>) -> tensor<1xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<4xf32>, tensor<1xf32>) -> tensor<5xf32>
    return %2 : tensor<5xf32>
  }
  func.func private @clip(%arg0: tensor<5xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<5xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<5xf32>
    %3 = stablehlo.convert %arg2 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %5 = stablehlo.minimum %4, %2 : tensor<5xf32>
    return %5 : tensor<5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>) -> (tensor<5xf32> {jax.result_info = "result[0]"}, tensor<5xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg0 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %1 = stablehlo.slice %arg0 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %2 = stablehlo.minimum %0, %1 : tensor<2xf32>
    %3 = stablehlo.compare GT, %1, %0, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %4 = stablehlo.compare EQ, %1, %0, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %8 = stablehlo.select %4, %7, %6 : tensor<2xi1>, tensor<2xf32>
    %9 = stablehlo.select %3, %5, %8 : tensor<2xi1>, tensor<2xf32>
    %10 = stablehlo.compare GT, %0, %1, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %11 = stablehlo.compare EQ, %0, %1, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %15 = stablehlo.select %11, %14, %13 : tensor<2xi1>, tensor<2xf32>
    %16 = stablehlo.select %10, %12, %15 : tensor<2xi1>, tensor<2xf32>
    %17 = stablehlo.slice %arg0 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %18 = stablehlo.slice %arg0 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %19 = stablehlo.maximum %17, %18 : tensor<2xf32>
    %20 = stablehlo.compare GT, %17, %18, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %21 = stablehlo.compare EQ, %17, %18, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %25 = stablehlo.select %21, %24, %23 : tensor<2xi1>, tensor<2xf32>
    %26 = stablehlo.select %20, %22, %25 : tensor<2xi1>, tensor<2xf32>
    %27 = stablehlo.compare GT, %18, %17, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %28 = stablehlo.compare EQ, %18, %17, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %32 = stablehlo.select %28, %31, %30 : tensor<2xi1>, tensor<2xf32>
    %33 = stablehlo.select %27, %29, %32 : tensor<2xi1>, tensor<2xf32>
    %34 = stablehlo.slice %arg0 [2:3] : (tensor<5xf32>) -> tensor<1xf32>
    %35 = stablehlo.concatenate %2, %34, %19, dim = 0 : (tensor<2xf32>, tensor<1xf32>, tensor<2xf32>) -> tensor<5xf32>
    %36 = call @_roll_static(%35) : (tensor<5xf32>) -> tensor<5xf32>
    %37 = stablehlo.slice %36 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %38 = stablehlo.slice %36 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %39 = stablehlo.minimum %37, %38 : tensor<2xf32>
    %40 = stablehlo.compare GT, %38, %37, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %41 = stablehlo.compare EQ, %38, %37, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %45 = stablehlo.select %41, %44, %43 : tensor<2xi1>, tensor<2xf32>
    %46 = stablehlo.select %40, %42, %45 : tensor<2xi1>, tensor<2xf32>
    %47 = stablehlo.compare GT, %37, %38, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %48 = stablehlo.compare EQ, %37, %38, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_16 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %52 = stablehlo.select %48, %51, %50 : tensor<2xi1>, tensor<2xf32>
    %53 = stablehlo.select %47, %49, %52 : tensor<2xi1>, tensor<2xf32>
    %54 = stablehlo.slice %36 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %55 = stablehlo.slice %36 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %56 = stablehlo.maximum %54, %55 : tensor<2xf32>
    %57 = stablehlo.compare GT, %54, %55, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %58 = stablehlo.compare EQ, %54, %55, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_19 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %62 = stablehlo.select %58, %61, %60 : tensor<2xi1>, tensor<2xf32>
    %63 = stablehlo.select %57, %59, %62 : tensor<2xi1>, tensor<2xf32>
    %64 = stablehlo.compare GT, %55, %54, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %65 = stablehlo.compare EQ, %55, %54, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_22 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %69 = stablehlo.select %65, %68, %67 : tensor<2xi1>, tensor<2xf32>
    %70 = stablehlo.select %64, %66, %69 : tensor<2xi1>, tensor<2xf32>
    %71 = stablehlo.slice %36 [2:3] : (tensor<5xf32>) -> tensor<1xf32>
    %72 = stablehlo.concatenate %39, %71, %56, dim = 0 : (tensor<2xf32>, tensor<1xf32>, tensor<2xf32>) -> tensor<5xf32>
    %73 = call @_roll_static_0(%72) : (tensor<5xf32>) -> tensor<5xf32>
    %74 = stablehlo.slice %73 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %75 = stablehlo.slice %73 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %76 = stablehlo.minimum %74, %75 : tensor<2xf32>
    %77 = stablehlo.compare GT, %75, %74, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %78 = stablehlo.compare EQ, %75, %74, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_25 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %82 = stablehlo.select %78, %81, %80 : tensor<2xi1>, tensor<2xf32>
    %83 = stablehlo.select %77, %79, %82 : tensor<2xi1>, tensor<2xf32>
    %84 = stablehlo.compare GT, %74, %75, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %85 = stablehlo.compare EQ, %74, %75, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_28 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %89 = stablehlo.select %85, %88, %87 : tensor<2xi1>, tensor<2xf32>
    %90 = stablehlo.select %84, %86, %89 : tensor<2xi1>, tensor<2xf32>
    %91 = stablehlo.slice %73 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %92 = stablehlo.slice %73 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %93 = stablehlo.maximum %91, %92 : tensor<2xf32>
    %94 = stablehlo.compare GT, %91, %92, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %95 = stablehlo.compare EQ, %91, %92, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_31 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %99 = stablehlo.select %95, %98, %97 : tensor<2xi1>, tensor<2xf32>
    %100 = stablehlo.select %94, %96, %99 : tensor<2xi1>, tensor<2xf32>
    %101 = stablehlo.compare GT, %92, %91, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %102 = stablehlo.compare EQ, %92, %91, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_34 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %106 = stablehlo.select %102, %105, %104 : tensor<2xi1>, tensor<2xf32>
    %107 = stablehlo.select %101, %103, %106 : tensor<2xi1>, tensor<2xf32>
    %108 = stablehlo.slice %73 [2:3] : (tensor<5xf32>) -> tensor<1xf32>
    %109 = stablehlo.concatenate %76, %108, %93, dim = 0 : (tensor<2xf32>, tensor<1xf32>, tensor<2xf32>) -> tensor<5xf32>
    %110 = call @_roll_static_1(%109) : (tensor<5xf32>) -> tensor<5xf32>
    %111 = stablehlo.slice %110 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %112 = stablehlo.slice %110 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %113 = stablehlo.minimum %111, %112 : tensor<2xf32>
    %114 = stablehlo.compare GT, %112, %111, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %115 = stablehlo.compare EQ, %112, %111, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_37 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %119 = stablehlo.select %115, %118, %117 : tensor<2xi1>, tensor<2xf32>
    %120 = stablehlo.select %114, %116, %119 : tensor<2xi1>, tensor<2xf32>
    %121 = stablehlo.compare GT, %111, %112, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %122 = stablehlo.compare EQ, %111, %112, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_40 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %126 = stablehlo.select %122, %125, %124 : tensor<2xi1>, tensor<2xf32>
    %127 = stablehlo.select %121, %123, %126 : tensor<2xi1>, tensor<2xf32>
    %128 = stablehlo.slice %110 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %129 = stablehlo.slice %110 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %130 = stablehlo.maximum %128, %129 : tensor<2xf32>
    %131 = stablehlo.compare GT, %128, %129, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %132 = stablehlo.compare EQ, %128, %129, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_43 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %136 = stablehlo.select %132, %135, %134 : tensor<2xi1>, tensor<2xf32>
    %137 = stablehlo.select %131, %133, %136 : tensor<2xi1>, tensor<2xf32>
    %138 = stablehlo.compare GT, %129, %128, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %139 = stablehlo.compare EQ, %129, %128, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_46 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %143 = stablehlo.select %139, %142, %141 : tensor<2xi1>, tensor<2xf32>
    %144 = stablehlo.select %138, %140, %143 : tensor<2xi1>, tensor<2xf32>
    %145 = stablehlo.slice %110 [2:3] : (tensor<5xf32>) -> tensor<1xf32>
    %146 = stablehlo.concatenate %113, %145, %130, dim = 0 : (tensor<2xf32>, tensor<1xf32>, tensor<2xf32>) -> tensor<5xf32>
    %147 = call @_roll_static_2(%146) : (tensor<5xf32>) -> tensor<5xf32>
    %148 = stablehlo.maximum %147, %arg1 : tensor<5xf32>
    %149 = stablehlo.subtract %147, %arg1 : tensor<5xf32>
    %150 = stablehlo.compare NE, %149, %149, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %151 = stablehlo.add %147, %arg1 : tensor<5xf32>
    %152 = stablehlo.abs %149 : tensor<5xf32>
    %153 = stablehlo.negate %152 : tensor<5xf32>
    %154 = stablehlo.exponential %153 : tensor<5xf32>
    %155 = stablehlo.log_plus_one %154 : tensor<5xf32>
    %156 = stablehlo.add %148, %155 : tensor<5xf32>
    %157 = stablehlo.select %150, %151, %156 : tensor<5xi1>, tensor<5xf32>
    %cst_47 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %158 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %159 = stablehlo.compare EQ, %147, %158, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %161 = stablehlo.select %159, %160, %147 : tensor<5xi1>, tensor<5xf32>
    %cst_49 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %163 = stablehlo.compare EQ, %157, %162, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %165 = stablehlo.select %163, %164, %157 : tensor<5xi1>, tensor<5xf32>
    %166 = stablehlo.subtract %161, %165 : tensor<5xf32>
    %167 = stablehlo.exponential %166 : tensor<5xf32>
    %cst_51 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %169 = stablehlo.compare EQ, %arg1, %168, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %171 = stablehlo.select %169, %170, %arg1 : tensor<5xi1>, tensor<5xf32>
    %cst_53 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %173 = stablehlo.compare EQ, %157, %172, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %174 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %175 = stablehlo.select %173, %174, %157 : tensor<5xi1>, tensor<5xf32>
    %176 = stablehlo.subtract %171, %175 : tensor<5xf32>
    %177 = stablehlo.exponential %176 : tensor<5xf32>
    %cst_55 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %cst_56 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %178:3 = call @clip(%157, %cst_55, %cst_56) : (tensor<5xf32>, tensor<f32>, tensor<f32>) -> (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %179:2 = stablehlo.while(%iterArg = %c, %iterArg_86 = %178#0) : tensor<i32>, tensor<5xf32>
    cond {
      %c_87 = stablehlo.constant dense<2> : tensor<i32>
      %272 = stablehlo.compare LT, %iterArg, %c_87, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %272 : tensor<i1>
    } do {
      %cst_87 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
      %272 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %273 = stablehlo.multiply %272, %iterArg_86 : tensor<5xf32>
      %cst_88 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
      %274 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %275 = stablehlo.multiply %274, %iterArg_86 : tensor<5xf32>
      %cst_89 = stablehlo.constant dense<5.900000e-01> : tensor<f32>
      %276 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %277 = stablehlo.multiply %276, %275 : tensor<5xf32>
      %278 = stablehlo.add %273, %277 : tensor<5xf32>
      %c_90 = stablehlo.constant dense<1> : tensor<i32>
      %279 = stablehlo.add %iterArg, %c_90 : tensor<i32>
      stablehlo.return %279, %278 : tensor<i32>, tensor<5xf32>
    }
    %cst_57 = stablehlo.constant dense<9.300000e-01> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %181 = stablehlo.multiply %180, %179#1 : tensor<5xf32>
    %cst_58 = stablehlo.constant dense<4.300000e-01> : tensor<f32>
    %182 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %183 = stablehlo.multiply %182, %157 : tensor<5xf32>
    %184 = stablehlo.add %181, %183 : tensor<5xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %185 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %186 = stablehlo.compare GE, %184, %185, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_60 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %187 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_61 = stablehlo.constant dense<5.800000e-01> : tensor<f32>
    %188 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %189 = stablehlo.multiply %188, %187 : tensor<5xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %190 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %191 = stablehlo.select %186, %190, %189 : tensor<5xi1>, tensor<5xf32>
    %192 = stablehlo.select %186, %189, %190 : tensor<5xi1>, tensor<5xf32>
    %193 = stablehlo.negate %191 : tensor<5xf32>
    %194 = stablehlo.add %192, %193 : tensor<5xf32>
    %cst_63 = stablehlo.constant dense<4.300000e-01> : tensor<f32>
    %195 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %196 = stablehlo.multiply %195, %194 : tensor<5xf32>
    %cst_64 = stablehlo.constant dense<9.300000e-01> : tensor<f32>
    %197 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %198 = stablehlo.multiply %197, %194 : tensor<5xf32>
    %c_65 = stablehlo.constant dense<0> : tensor<i32>
    %199:2 = stablehlo.while(%iterArg = %c_65, %iterArg_86 = %198) : tensor<i32>, tensor<5xf32>
    cond {
      %c_87 = stablehlo.constant dense<2> : tensor<i32>
      %272 = stablehlo.compare LT, %iterArg, %c_87, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %272 : tensor<i1>
    } do {
      %c_87 = stablehlo.constant dense<2> : tensor<i32>
      %272 = stablehlo.subtract %c_87, %iterArg : tensor<i32>
      %c_88 = stablehlo.constant dense<1> : tensor<i32>
      %273 = stablehlo.subtract %272, %c_88 : tensor<i32>
      %cst_89 = stablehlo.constant dense<5.900000e-01> : tensor<f32>
      %274 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %275 = stablehlo.multiply %274, %iterArg_86 : tensor<5xf32>
      %cst_90 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
      %276 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %277 = stablehlo.multiply %276, %275 : tensor<5xf32>
      %cst_91 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
      %278 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %279 = stablehlo.multiply %278, %iterArg_86 : tensor<5xf32>
      %280 = stablehlo.add %277, %279 : tensor<5xf32>
      %c_92 = stablehlo.constant dense<1> : tensor<i32>
      %281 = stablehlo.add %iterArg, %c_92 : tensor<i32>
      stablehlo.return %281, %280 : tensor<i32>, tensor<5xf32>
    }
    %200 = call @clip_3(%178#1, %178#2, %199#1) : (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> tensor<5xf32>
    %201 = stablehlo.add %196, %200 : tensor<5xf32>
    %202 = stablehlo.multiply %201, %177 : tensor<5xf32>
    %203 = stablehlo.multiply %201, %167 : tensor<5xf32>
    %204 = call @_roll_static_4(%203) : (tensor<5xf32>) -> tensor<5xf32>
    %205 = stablehlo.slice %204 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %206 = stablehlo.slice %204 [2:3] : (tensor<5xf32>) -> tensor<1xf32>
    %207 = stablehlo.slice %204 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %208 = stablehlo.pad %206, %cst_66, low = [2], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<5xf32>
    %209 = stablehlo.multiply %207, %144 : tensor<2xf32>
    %210 = stablehlo.multiply %207, %137 : tensor<2xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %211 = stablehlo.pad %209, %cst_67, low = [3], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %212 = stablehlo.add %208, %211 : tensor<5xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %213 = stablehlo.pad %210, %cst_68, low = [0], high = [3], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %214 = stablehlo.add %212, %213 : tensor<5xf32>
    %215 = stablehlo.multiply %205, %127 : tensor<2xf32>
    %216 = stablehlo.multiply %205, %120 : tensor<2xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %217 = stablehlo.pad %215, %cst_69, low = [3], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %218 = stablehlo.add %214, %217 : tensor<5xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %219 = stablehlo.pad %216, %cst_70, low = [0], high = [3], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %220 = stablehlo.add %218, %219 : tensor<5xf32>
    %221 = call @_roll_static_5(%220) : (tensor<5xf32>) -> tensor<5xf32>
    %222 = stablehlo.slice %221 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %223 = stablehlo.slice %221 [2:3] : (tensor<5xf32>) -> tensor<1xf32>
    %224 = stablehlo.slice %221 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %225 = stablehlo.pad %223, %cst_71, low = [2], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<5xf32>
    %226 = stablehlo.multiply %224, %107 : tensor<2xf32>
    %227 = stablehlo.multiply %224, %100 : tensor<2xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %228 = stablehlo.pad %226, %cst_72, low = [3], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %229 = stablehlo.add %225, %228 : tensor<5xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %230 = stablehlo.pad %227, %cst_73, low = [0], high = [3], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %231 = stablehlo.add %229, %230 : tensor<5xf32>
    %232 = stablehlo.multiply %222, %90 : tensor<2xf32>
    %233 = stablehlo.multiply %222, %83 : tensor<2xf32>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %234 = stablehlo.pad %232, %cst_74, low = [3], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %235 = stablehlo.add %231, %234 : tensor<5xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %236 = stablehlo.pad %233, %cst_75, low = [0], high = [3], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %237 = stablehlo.add %235, %236 : tensor<5xf32>
    %238 = call @_roll_static_6(%237) : (tensor<5xf32>) -> tensor<5xf32>
    %239 = stablehlo.slice %238 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %240 = stablehlo.slice %238 [2:3] : (tensor<5xf32>) -> tensor<1xf32>
    %241 = stablehlo.slice %238 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %242 = stablehlo.pad %240, %cst_76, low = [2], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<5xf32>
    %243 = stablehlo.multiply %241, %70 : tensor<2xf32>
    %244 = stablehlo.multiply %241, %63 : tensor<2xf32>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %245 = stablehlo.pad %243, %cst_77, low = [3], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %246 = stablehlo.add %242, %245 : tensor<5xf32>
    %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %247 = stablehlo.pad %244, %cst_78, low = [0], high = [3], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %248 = stablehlo.add %246, %247 : tensor<5xf32>
    %249 = stablehlo.multiply %239, %53 : tensor<2xf32>
    %250 = stablehlo.multiply %239, %46 : tensor<2xf32>
    %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %251 = stablehlo.pad %249, %cst_79, low = [3], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %252 = stablehlo.add %248, %251 : tensor<5xf32>
    %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %253 = stablehlo.pad %250, %cst_80, low = [0], high = [3], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %254 = stablehlo.add %252, %253 : tensor<5xf32>
    %255 = call @_roll_static_7(%254) : (tensor<5xf32>) -> tensor<5xf32>
    %256 = stablehlo.slice %255 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %257 = stablehlo.slice %255 [2:3] : (tensor<5xf32>) -> tensor<1xf32>
    %258 = stablehlo.slice %255 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %259 = stablehlo.pad %257, %cst_81, low = [2], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<5xf32>
    %260 = stablehlo.multiply %258, %33 : tensor<2xf32>
    %261 = stablehlo.multiply %258, %26 : tensor<2xf32>
    %cst_82 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %262 = stablehlo.pad %260, %cst_82, low = [3], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %263 = stablehlo.add %259, %262 : tensor<5xf32>
    %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %264 = stablehlo.pad %261, %cst_83, low = [0], high = [3], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %265 = stablehlo.add %263, %264 : tensor<5xf32>
    %266 = stablehlo.multiply %256, %16 : tensor<2xf32>
    %267 = stablehlo.multiply %256, %9 : tensor<2xf32>
    %cst_84 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %268 = stablehlo.pad %266, %cst_84, low = [3], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %269 = stablehlo.add %265, %268 : tensor<5xf32>
    %cst_85 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %270 = stablehlo.pad %267, %cst_85, low = [0], high = [3], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %271 = stablehlo.add %269, %270 : tensor<5xf32>
    return %271, %202 : tensor<5xf32>, tensor<5xf32>
  }
  func.func private @_roll_static(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [4:5] : (tensor<5xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [0:4] : (tensor<5xf32>) -> tensor<4xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1xf32>, tensor<4xf32>) -> tensor<5xf32>
    return %2 : tensor<5xf32>
  }
  func.func private @_roll_static_0(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %1 = stablehlo.slice %arg0 [0:3] : (tensor<5xf32>) -> tensor<3xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<2xf32>, tensor<3xf32>) -> tensor<5xf32>
    return %2 : tensor<5xf32>
  }
  func.func private @_roll_static_1(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [2:5] : (tensor<5xf32>) -> tensor<3xf32>
    %1 = stablehlo.slice %arg0 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<3xf32>, tensor<2xf32>) -> tensor<5xf32>
    return %2 : tensor<5xf32>
  }
  func.func private @_roll_static_2(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [1:5] : (tensor<5xf32>) -> tensor<4xf32>
    %1 = stablehlo.slice %arg0 [0:1] : (tensor<5xf32>) -> tensor<1xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<4xf32>, tensor<1xf32>) -> tensor<5xf32>
    return %2 : tensor<5xf32>
  }
  func.func private @clip(%arg0: tensor<5xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<5xf32>
    %3 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.compare GT, %arg0, %3, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %5 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %6 = stablehlo.compare EQ, %arg0, %5, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %10 = stablehlo.select %6, %9, %8 : tensor<5xi1>, tensor<5xf32>
    %11 = stablehlo.select %4, %7, %10 : tensor<5xi1>, tensor<5xf32>
    %12 = stablehlo.convert %arg2 : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %14 = stablehlo.minimum %13, %2 : tensor<5xf32>
    %15 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %16 = stablehlo.compare GT, %15, %2, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %17 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %18 = stablehlo.compare EQ, %17, %2, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %22 = stablehlo.select %18, %21, %20 : tensor<5xi1>, tensor<5xf32>
    %23 = stablehlo.select %16, %19, %22 : tensor<5xi1>, tensor<5xf32>
    return %14, %11, %23 : tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
  }
  func.func private @clip_3(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<5xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<5xf32>
    return %1 : tensor<5xf32>
  }
  func.func private @_roll_static_4(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [0:4] : (tensor<5xf32>) -> tensor<4xf32>
    %1 = stablehlo.slice %arg0 [4:5] : (tensor<5xf32>) -> tensor<1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0], high = [4], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [1], high = [0], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.add %2, %3 : tensor<5xf32>
    return %4 : tensor<5xf32>
  }
  func.func private @_roll_static_5(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [0:3] : (tensor<5xf32>) -> tensor<3xf32>
    %1 = stablehlo.slice %arg0 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0], high = [3], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [2], high = [0], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.add %2, %3 : tensor<5xf32>
    return %4 : tensor<5xf32>
  }
  func.func private @_roll_static_6(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [0:2] : (tensor<5xf32>) -> tensor<2xf32>
    %1 = stablehlo.slice %arg0 [2:5] : (tensor<5xf32>) -> tensor<3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0], high = [2], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [3], high = [0], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.add %2, %3 : tensor<5xf32>
    return %4 : tensor<5xf32>
  }
  func.func private @_roll_static_7(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<5xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [1:5] : (tensor<5xf32>) -> tensor<4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0], high = [1], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [4], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.add %2, %3 : tensor<5xf32>
    return %4 : tensor<5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
