// import jax
// import jax.numpy as jnp
//
//
// def guarded_switch(data, threshold, mode):
//     def dispatch(w):
//         def when_true(t):
//             return jnp.clip(t, -1.0, 1.0)
//
//         cases = [
//             lambda t: t / (1 + jnp.abs(t)),
//             lambda t: jnp.maximum(t, 0),
//             lambda t: jnp.sqrt(jnp.abs(t) + 1e-3),
//             when_true,
//         ]
//         return jax.lax.switch(mode, cases, w)
//
//     active_mode = threshold < 0.1
//     return jax.lax.cond(active_mode, jax.nn.softplus, dispatch, data)
//
//   data: float32[2, 8] in [-2, 2]
//   threshold: float32[] in [-1, 1]
//   mode: int32[] in [0, 3]
// -----
// forward, cpu
module @jit_guarded_switch attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x8xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> (tensor<2x8xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %0 = stablehlo.compare LT, %arg1, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1 = stablehlo.convert %0 : (tensor<i1>) -> tensor<i32>
    %2 = "stablehlo.case"(%1) ({
      %c = stablehlo.constant dense<0> : tensor<i32>
      %c_0 = stablehlo.constant dense<3> : tensor<i32>
      %3 = stablehlo.clamp %c, %arg2, %c_0 : tensor<i32>
      %4 = "stablehlo.case"(%3) ({
        %5 = stablehlo.abs %arg0 : tensor<2x8xf32>
        %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %7 = stablehlo.add %6, %5 : tensor<2x8xf32>
        %8 = stablehlo.divide %arg0, %7 : tensor<2x8xf32>
        stablehlo.return %8 : tensor<2x8xf32>
      }, {
        %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %6 = stablehlo.maximum %arg0, %5 : tensor<2x8xf32>
        stablehlo.return %6 : tensor<2x8xf32>
      }, {
        %5 = stablehlo.abs %arg0 : tensor<2x8xf32>
        %cst_1 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
        %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %7 = stablehlo.add %5, %6 : tensor<2x8xf32>
        %8 = stablehlo.sqrt %7 : tensor<2x8xf32>
        stablehlo.return %8 : tensor<2x8xf32>
      }, {
        %cst_1 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
        %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %5 = func.call @clip(%arg0, %cst_1, %cst_2) : (tensor<2x8xf32>, tensor<f32>, tensor<f32>) -> tensor<2x8xf32>
        stablehlo.return %5 : tensor<2x8xf32>
      }) : (tensor<i32>) -> tensor<2x8xf32>
      stablehlo.return %4 : tensor<2x8xf32>
    }, {
      %3 = func.call @softplus(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
      stablehlo.return %3 : tensor<2x8xf32>
    }) : (tensor<i32>) -> tensor<2x8xf32>
    return %2 : tensor<2x8xf32>
  }
  func.func private @clip(%arg0: tensor<2x8xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<2x8xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<2x8xf32>
    %3 = stablehlo.convert %arg2 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %5 = stablehlo.minimum %4, %2 : tensor<2x8xf32>
    return %5 : tensor<2x8xf32>
  }
  func.func private @softplus(%arg0: tensor<2x8xf32>) -> tensor<2x8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<2x8xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<2x8xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<2x8xf32>
    %7 = stablehlo.abs %3 : tensor<2x8xf32>
    %8 = stablehlo.negate %7 : tensor<2x8xf32>
    %9 = stablehlo.exponential %8 : tensor<2x8xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<2x8xf32>
    %11 = stablehlo.add %1, %10 : tensor<2x8xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<2x8xi1>, tensor<2x8xf32>
    return %12 : tensor<2x8xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x8xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> (tensor<2x8xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %0 = stablehlo.compare LT, %arg1, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1 = stablehlo.convert %0 : (tensor<i1>) -> tensor<i32>
    %2:5 = "stablehlo.case"(%1) ({
      %c = stablehlo.constant dense<0> : tensor<i32>
      %c_2 = stablehlo.constant dense<3> : tensor<i32>
      %5 = stablehlo.clamp %c, %arg2, %c_2 : tensor<i32>
      %6:4 = "stablehlo.case"(%5) ({
        %7 = stablehlo.abs %arg0 : tensor<2x8xf32>
        %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %8 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %9 = stablehlo.compare GE, %arg0, %8, FLOAT : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xi1>
        %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %10 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %11 = stablehlo.add %10, %7 : tensor<2x8xf32>
        %12 = stablehlo.multiply %11, %11 : tensor<2x8xf32>
        %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %13 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %14 = stablehlo.divide %13, %12 : tensor<2x8xf32>
        stablehlo.return %9, %11, %arg0, %14 : tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>
      }, {
        %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %7 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %8 = stablehlo.compare GT, %arg0, %7, FLOAT : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xi1>
        %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %9 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %10 = stablehlo.compare EQ, %arg0, %9, FLOAT : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xi1>
        %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %11 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %12 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %13 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %14 = stablehlo.select %10, %13, %12 : tensor<2x8xi1>, tensor<2x8xf32>
        %15 = stablehlo.select %8, %11, %14 : tensor<2x8xi1>, tensor<2x8xf32>
        %c_8 = stablehlo.constant dense<false> : tensor<i1>
        %16 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i1>) -> tensor<2x8xi1>
        %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %17 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %18 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        stablehlo.return %16, %15, %17, %18 : tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>
      }, {
        %7 = stablehlo.abs %arg0 : tensor<2x8xf32>
        %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %8 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %9 = stablehlo.compare GE, %arg0, %8, FLOAT : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xi1>
        %cst_4 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
        %10 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %11 = stablehlo.add %7, %10 : tensor<2x8xf32>
        %12 = stablehlo.sqrt %11 : tensor<2x8xf32>
        %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %13 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %14 = stablehlo.divide %13, %12 : tensor<2x8xf32>
        %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %15 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %16 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        stablehlo.return %9, %14, %15, %16 : tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>
      }, {
        %cst_3 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
        %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %7:2 = func.call @clip(%arg0, %cst_3, %cst_4) : (tensor<2x8xf32>, tensor<f32>, tensor<f32>) -> (tensor<2x8xf32>, tensor<2x8xf32>)
        %c_5 = stablehlo.constant dense<false> : tensor<i1>
        %8 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i1>) -> tensor<2x8xi1>
        %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %9 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        stablehlo.return %8, %7#0, %7#1, %9 : tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>
      }) : (tensor<i32>) -> (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>)
      stablehlo.return %5, %6#0, %6#1, %6#2, %6#3 : tensor<i32>, tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>
    }, {
      %5:2 = func.call @softplus(%arg0) : (tensor<2x8xf32>) -> (tensor<2x8xf32>, tensor<2x8xf32>)
      %c = stablehlo.constant dense<0> : tensor<i32>
      %c_2 = stablehlo.constant dense<false> : tensor<i1>
      %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i1>) -> tensor<2x8xi1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %7 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
      stablehlo.return %c, %6, %5#0, %5#1, %7 : tensor<i32>, tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>
    }) : (tensor<i32>) -> (tensor<i32>, tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>)
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %4 = "stablehlo.case"(%1) ({
      %5 = "stablehlo.case"(%2#0) ({
        %6 = stablehlo.multiply %3, %2#4 : tensor<2x8xf32>
        %7 = stablehlo.multiply %6, %2#3 : tensor<2x8xf32>
        %8 = stablehlo.negate %7 : tensor<2x8xf32>
        %9 = stablehlo.divide %3, %2#2 : tensor<2x8xf32>
        %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %11 = stablehlo.select %2#1, %10, %8 : tensor<2x8xi1>, tensor<2x8xf32>
        %12 = stablehlo.select %2#1, %8, %10 : tensor<2x8xi1>, tensor<2x8xf32>
        %13 = stablehlo.add %9, %12 : tensor<2x8xf32>
        %14 = stablehlo.negate %11 : tensor<2x8xf32>
        %15 = stablehlo.add %13, %14 : tensor<2x8xf32>
        stablehlo.return %15 : tensor<2x8xf32>
      }, {
        %6 = stablehlo.multiply %3, %2#2 : tensor<2x8xf32>
        stablehlo.return %6 : tensor<2x8xf32>
      }, {
        %6 = stablehlo.multiply %3, %2#2 : tensor<2x8xf32>
        %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %8 = stablehlo.select %2#1, %7, %6 : tensor<2x8xi1>, tensor<2x8xf32>
        %9 = stablehlo.select %2#1, %6, %7 : tensor<2x8xi1>, tensor<2x8xf32>
        %10 = stablehlo.negate %8 : tensor<2x8xf32>
        %11 = stablehlo.add %9, %10 : tensor<2x8xf32>
        stablehlo.return %11 : tensor<2x8xf32>
      }, {
        %6 = func.call @clip_0(%2#2, %2#3, %3) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
        stablehlo.return %6 : tensor<2x8xf32>
      }) : (tensor<i32>) -> tensor<2x8xf32>
      stablehlo.return %5 : tensor<2x8xf32>
    }, {
      %5 = func.call @softplus_1(%2#2, %3) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
      stablehlo.return %5 : tensor<2x8xf32>
    }) : (tensor<i32>) -> tensor<2x8xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    return %4, %cst_1 : tensor<2x8xf32>, tensor<f32>
  }
  func.func private @clip(%arg0: tensor<2x8xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<2x8xf32>, tensor<2x8xf32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<2x8xf32>
    %3 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %4 = stablehlo.compare GT, %arg0, %3, FLOAT : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xi1>
    %5 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %6 = stablehlo.compare EQ, %arg0, %5, FLOAT : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %10 = stablehlo.select %6, %9, %8 : tensor<2x8xi1>, tensor<2x8xf32>
    %11 = stablehlo.select %4, %7, %10 : tensor<2x8xi1>, tensor<2x8xf32>
    %12 = stablehlo.convert %arg2 : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %14 = stablehlo.compare GT, %13, %2, FLOAT : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xi1>
    %15 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %16 = stablehlo.compare EQ, %15, %2, FLOAT : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %20 = stablehlo.select %16, %19, %18 : tensor<2x8xi1>, tensor<2x8xf32>
    %21 = stablehlo.select %14, %17, %20 : tensor<2x8xi1>, tensor<2x8xf32>
    return %11, %21 : tensor<2x8xf32>, tensor<2x8xf32>
  }
  func.func private @softplus(%arg0: tensor<2x8xf32>) -> (tensor<2x8xf32>, tensor<2x8xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<2x8xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<2x8xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<2x8xf32>
    %7 = stablehlo.abs %3 : tensor<2x8xf32>
    %8 = stablehlo.negate %7 : tensor<2x8xf32>
    %9 = stablehlo.exponential %8 : tensor<2x8xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<2x8xf32>
    %11 = stablehlo.add %1, %10 : tensor<2x8xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<2x8xi1>, tensor<2x8xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<2x8xi1>, tensor<2x8xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<2x8xi1>, tensor<2x8xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<2x8xf32>
    %22 = stablehlo.exponential %21 : tensor<2x8xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %23 = stablehlo.compare EQ, %cst_4, %cst_5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.select %23, %cst_7, %cst_6 : tensor<i1>, tensor<f32>
    %cst_8 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %26 = stablehlo.compare EQ, %12, %25, FLOAT : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %28 = stablehlo.select %26, %27, %12 : tensor<2x8xi1>, tensor<2x8xf32>
    %29 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %30 = stablehlo.subtract %29, %28 : tensor<2x8xf32>
    %31 = stablehlo.exponential %30 : tensor<2x8xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<2x8xf32>
    return %22, %33 : tensor<2x8xf32>, tensor<2x8xf32>
  }
  func.func private @clip_0(%arg0: tensor<2x8xf32>, %arg1: tensor<2x8xf32>, %arg2: tensor<2x8xf32>) -> tensor<2x8xf32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<2x8xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<2x8xf32>
    return %1 : tensor<2x8xf32>
  }
  func.func private @softplus_1(%arg0: tensor<2x8xf32>, %arg1: tensor<2x8xf32>) -> tensor<2x8xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<2x8xf32>
    return %0 : tensor<2x8xf32>
  }
}
// -----
// backward, cuda: same text as cpu
