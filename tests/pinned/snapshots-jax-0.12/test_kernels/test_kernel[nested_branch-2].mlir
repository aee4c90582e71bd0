// import jax
//
//
// def adaptive_mode_dispatch_block(data, mode, threshold):
//     nonlinear = data**3
//
//     def dispatch(w):
//         laws = [
//             jax.nn.elu,
//             lambda g: jax.nn.softplus(0.92 - g),
//             lambda g: jax.nn.soft_sign(g - 0.5),
//             lambda g: g * jax.nn.sigmoid(g),
//         ]
//         return jax.lax.switch(mode, laws, w)
//
//     engaged = threshold > -0.19
//
//     def shrink(u):
//         return jax.nn.soft_sign(u) ** 2
//
//     piecewise = jax.lax.cond(engaged, dispatch, shrink, nonlinear)
//     return threshold * piecewise
//
//   data: float32[2, 8] in [-2, 2]
//   mode: int32[] in [0, 3]
//   threshold: float32[] in [-1, 1]
// -----
// forward, cpu
module @jit_adaptive_mode_dispatch_block attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x8xf32>, %arg1: tensor<i32>, %arg2: tensor<f32>) -> (tensor<2x8xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<2x8xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<2x8xf32>
    %cst = stablehlo.constant dense<-1.900000e-01> : tensor<f32>
    %2 = stablehlo.compare GT, %arg2, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %3 = stablehlo.convert %2 : (tensor<i1>) -> tensor<i32>
    %4 = "stablehlo.case"(%3) ({
      %7 = func.call @soft_sign(%1) : (tensor<2x8xf32>) -> tensor<2x8xf32>
      %8 = stablehlo.multiply %7, %7 : tensor<2x8xf32>
      stablehlo.return %8 : tensor<2x8xf32>
    }, {
      %c = stablehlo.constant dense<0> : tensor<i32>
      %c_0 = stablehlo.constant dense<3> : tensor<i32>
      %7 = stablehlo.clamp %c, %arg1, %c_0 : tensor<i32>
      %8 = "stablehlo.case"(%7) ({
        %9 = func.call @elu(%1) : (tensor<2x8xf32>) -> tensor<2x8xf32>
        stablehlo.return %9 : tensor<2x8xf32>
      }, {
        %cst_1 = stablehlo.constant dense<9.200000e-01> : tensor<f32>
        %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %10 = stablehlo.subtract %9, %1 : tensor<2x8xf32>
        %11 = func.call @softplus(%10) : (tensor<2x8xf32>) -> tensor<2x8xf32>
        stablehlo.return %11 : tensor<2x8xf32>
      }, {
        %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %10 = stablehlo.subtract %1, %9 : tensor<2x8xf32>
        %11 = func.call @soft_sign(%10) : (tensor<2x8xf32>) -> tensor<2x8xf32>
        stablehlo.return %11 : tensor<2x8xf32>
      }, {
        %9 = stablehlo.negate %1 : tensor<2x8xf32>
        %10 = stablehlo.exponential %9 : tensor<2x8xf32>
        %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %12 = stablehlo.add %11, %10 : tensor<2x8xf32>
        %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %14 = stablehlo.divide %13, %12 : tensor<2x8xf32>
        %15 = stablehlo.multiply %1, %14 : tensor<2x8xf32>
        stablehlo.return %15 : tensor<2x8xf32>
      }) : (tensor<i32>) -> tensor<2x8xf32>
      stablehlo.return %8 : tensor<2x8xf32>
    }) : (tensor<i32>) -> tensor<2x8xf32>
    %5 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<2x8xf32>
    return %6 : tensor<2x8xf32>
  }
  func.func private @soft_sign(%arg0: tensor<2x8xf32>) -> tensor<2x8xf32> {
    %0 = stablehlo.abs %arg0 : tensor<2x8xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %2 = stablehlo.add %0, %1 : tensor<2x8xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<2x8xf32>
    return %3 : tensor<2x8xf32>
  }
  func.func private @elu(%arg0: tensor<2x8xf32>) -> tensor<2x8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = call @_where(%3, %cst_1, %arg0) : (tensor<2x8xi1>, tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %5 = stablehlo.exponential_minus_one %4 : tensor<2x8xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<2x8xf32>
    %8 = call @_where_0(%1, %arg0, %7) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    return %8 : tensor<2x8xf32>
  }
  func.func private @_where(%arg0: tensor<2x8xi1>, %arg1: tensor<f32>, %arg2: tensor<2x8xf32>) -> tensor<2x8xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<2x8xi1>, tensor<2x8xf32>
    return %2 : tensor<2x8xf32>
  }
  func.func private @_where_0(%arg0: tensor<2x8xi1>, %arg1: tensor<2x8xf32>, %arg2: tensor<2x8xf32>) -> tensor<2x8xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<2x8xi1>, tensor<2x8xf32>
    return %0 : tensor<2x8xf32>
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
  func.func public @main(%arg0: tensor<2x8xf32>, %arg1: tensor<i32>, %arg2: tensor<f32>) -> (tensor<2x8xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<2x8xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<2x8xf32>
    %2 = stablehlo.multiply %arg0, %arg0 : tensor<2x8xf32>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<2x8xf32>
    %cst_0 = stablehlo.constant dense<-1.900000e-01> : tensor<f32>
    %5 = stablehlo.compare GT, %arg2, %cst_0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %6 = stablehlo.convert %5 : (tensor<i1>) -> tensor<i32>
    %7:7 = "stablehlo.case"(%6) ({
      %15:4 = func.call @soft_sign(%1) : (tensor<2x8xf32>) -> (tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>)
      %16 = stablehlo.multiply %15#0, %15#0 : tensor<2x8xf32>
      %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
      %18 = stablehlo.multiply %17, %15#0 : tensor<2x8xf32>
      %c = stablehlo.constant dense<0> : tensor<i32>
      %c_4 = stablehlo.constant dense<false> : tensor<i1>
      %19 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i1>) -> tensor<2x8xi1>
      stablehlo.return %16, %15#1, %15#2, %15#3, %18, %c, %19 : tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<i32>, tensor<2x8xi1>
    }, {
      %c = stablehlo.constant dense<0> : tensor<i32>
      %c_3 = stablehlo.constant dense<3> : tensor<i32>
      %15 = stablehlo.clamp %c, %arg1, %c_3 : tensor<i32>
      %16:6 = "stablehlo.case"(%15) ({
        %17:5 = func.call @elu(%1) : (tensor<2x8xf32>) -> (tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xi1>)
        %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        stablehlo.return %17#0, %17#1, %17#2, %17#3, %17#4, %18 : tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>
      }, {
        %cst_4 = stablehlo.constant dense<9.200000e-01> : tensor<f32>
        %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %18 = stablehlo.subtract %17, %1 : tensor<2x8xf32>
        %19:3 = func.call @softplus(%18) : (tensor<2x8xf32>) -> (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>)
        %c_5 = stablehlo.constant dense<false> : tensor<i1>
        %20 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i1>) -> tensor<2x8xi1>
        %c_6 = stablehlo.constant dense<false> : tensor<i1>
        %21 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i1>) -> tensor<2x8xi1>
        %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %22 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        stablehlo.return %19#0, %20, %19#1, %19#2, %21, %22 : tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>
      }, {
        %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %18 = stablehlo.subtract %1, %17 : tensor<2x8xf32>
        %19:4 = func.call @soft_sign(%18) : (tensor<2x8xf32>) -> (tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>)
        %c_5 = stablehlo.constant dense<false> : tensor<i1>
        %20 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i1>) -> tensor<2x8xi1>
        stablehlo.return %19#0, %19#1, %19#2, %18, %20, %19#3 : tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>
      }, {
        %17 = stablehlo.negate %1 : tensor<2x8xf32>
        %18 = stablehlo.exponential %17 : tensor<2x8xf32>
        %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %20 = stablehlo.add %19, %18 : tensor<2x8xf32>
        %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %22 = stablehlo.divide %21, %20 : tensor<2x8xf32>
        %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %24 = stablehlo.subtract %23, %22 : tensor<2x8xf32>
        %25 = stablehlo.multiply %22, %24 : tensor<2x8xf32>
        %26 = stablehlo.multiply %1, %22 : tensor<2x8xf32>
        %c_7 = stablehlo.constant dense<false> : tensor<i1>
        %27 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i1>) -> tensor<2x8xi1>
        %c_8 = stablehlo.constant dense<false> : tensor<i1>
        %28 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i1>) -> tensor<2x8xi1>
        %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %29 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        stablehlo.return %26, %27, %25, %22, %28, %29 : tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>
      }) : (tensor<i32>) -> (tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>)
      stablehlo.return %16#0, %16#1, %16#2, %16#3, %16#5, %15, %16#4 : tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<i32>, tensor<2x8xi1>
    }) : (tensor<i32>) -> (tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<i32>, tensor<2x8xi1>)
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %9 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %10 = stablehlo.multiply %9, %8 : tensor<2x8xf32>
    %11 = stablehlo.multiply %8, %7#0 : tensor<2x8xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x8xf32>, tensor<f32>) -> tensor<f32>
    %13 = "stablehlo.case"(%6) ({
      %15 = stablehlo.multiply %10, %7#4 : tensor<2x8xf32>
      %16 = func.call @soft_sign_1(%7#1, %7#2, %1, %7#3, %15) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
      stablehlo.return %16 : tensor<2x8xf32>
    }, {
      %15 = "stablehlo.case"(%7#5) ({
        %16 = func.call @elu_2(%7#1, %7#3, %7#6, %10) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>) -> tensor<2x8xf32>
        stablehlo.return %16 : tensor<2x8xf32>
      }, {
        %16 = func.call @softplus_5(%7#2, %10) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
        %17 = stablehlo.negate %16 : tensor<2x8xf32>
        stablehlo.return %17 : tensor<2x8xf32>
      }, {
        %16 = func.call @soft_sign_1(%7#1, %7#2, %7#3, %7#4, %10) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
        stablehlo.return %16 : tensor<2x8xf32>
      }, {
        %16 = stablehlo.multiply %1, %10 : tensor<2x8xf32>
        %17 = stablehlo.multiply %10, %7#3 : tensor<2x8xf32>
        %18 = stablehlo.multiply %16, %7#2 : tensor<2x8xf32>
        %19 = stablehlo.add %17, %18 : tensor<2x8xf32>
        stablehlo.return %19 : tensor<2x8xf32>
      }) : (tensor<i32>) -> tensor<2x8xf32>
      stablehlo.return %15 : tensor<2x8xf32>
    }) : (tensor<i32>) -> tensor<2x8xf32>
    %14 = stablehlo.multiply %13, %4 : tensor<2x8xf32>
    return %14, %12 : tensor<2x8xf32>, tensor<f32>
  }
  func.func private @soft_sign(%arg0: tensor<2x8xf32>) -> (tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<2x8xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %4 = stablehlo.add %0, %3 : tensor<2x8xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<2x8xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<2x8xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %8 = stablehlo.divide %7, %6 : tensor<2x8xf32>
    return %5, %2, %4, %8 : tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>
  }
  func.func private @elu(%arg0: tensor<2x8xf32>) -> (tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xi1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4:2 = call @_where(%3, %cst_1, %arg0) : (tensor<2x8xi1>, tensor<f32>, tensor<2x8xf32>) -> (tensor<2x8xf32>, tensor<2x8xf32>)
    %5 = stablehlo.exponential_minus_one %4#0 : tensor<2x8xf32>
    %6 = stablehlo.exponential %4#0 : tensor<2x8xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<2x8xf32>
    %9 = call @_where_0(%1, %arg0, %8) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    return %9, %3, %4#1, %6, %1 : tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xi1>
  }
  func.func private @_where(%arg0: tensor<2x8xi1>, %arg1: tensor<f32>, %arg2: tensor<2x8xf32>) -> (tensor<2x8xf32>, tensor<2x8xf32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<2x8xi1>, tensor<2x8xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    return %2, %3 : tensor<2x8xf32>, tensor<2x8xf32>
  }
  func.func private @_where_0(%arg0: tensor<2x8xi1>, %arg1: tensor<2x8xf32>, %arg2: tensor<2x8xf32>) -> tensor<2x8xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<2x8xi1>, tensor<2x8xf32>
    return %0 : tensor<2x8xf32>
  }
  func.func private @softplus(%arg0: tensor<2x8xf32>) -> (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) {
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
    return %12, %22, %33 : tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>
  }
  func.func private @soft_sign_1(%arg0: tensor<2x8xi1>, %arg1: tensor<2x8xf32>, %arg2: tensor<2x8xf32>, %arg3: tensor<2x8xf32>, %arg4: tensor<2x8xf32>) -> tensor<2x8xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<2x8xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<2x8xf32>
    %2 = stablehlo.negate %1 : tensor<2x8xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<2x8xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<2x8xi1>, tensor<2x8xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<2x8xi1>, tensor<2x8xf32>
    %7 = stablehlo.add %3, %6 : tensor<2x8xf32>
    %8 = stablehlo.negate %5 : tensor<2x8xf32>
    %9 = stablehlo.add %7, %8 : tensor<2x8xf32>
    return %9 : tensor<2x8xf32>
  }
  func.func private @elu_2(%arg0: tensor<2x8xi1>, %arg1: tensor<2x8xf32>, %arg2: tensor<2x8xi1>, %arg3: tensor<2x8xf32>) -> tensor<2x8xf32> {
    %0:2 = call @_where_3(%arg2, %arg3) : (tensor<2x8xi1>, tensor<2x8xf32>) -> (tensor<2x8xf32>, tensor<2x8xf32>)
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<2x8xf32>
    %3 = stablehlo.multiply %2, %arg1 : tensor<2x8xf32>
    %4 = call @_where_4(%arg0, %3) : (tensor<2x8xi1>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %5 = stablehlo.add %0#0, %4 : tensor<2x8xf32>
    return %5 : tensor<2x8xf32>
  }
  func.func private @_where_3(%arg0: tensor<2x8xi1>, %arg1: tensor<2x8xf32>) -> (tensor<2x8xf32>, tensor<2x8xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<2x8xi1>, tensor<2x8xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<2x8xi1>, tensor<2x8xf32>
    return %2, %1 : tensor<2x8xf32>, tensor<2x8xf32>
  }
  func.func private @_where_4(%arg0: tensor<2x8xi1>, %arg1: tensor<2x8xf32>) -> tensor<2x8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<2x8xi1>, tensor<2x8xf32>
    return %1 : tensor<2x8xf32>
  }
  func.func private @softplus_5(%arg0: tensor<2x8xf32>, %arg1: tensor<2x8xf32>) -> tensor<2x8xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<2x8xf32>
    return %0 : tensor<2x8xf32>
  }
}
// -----
// backward, cuda: same text as cpu
