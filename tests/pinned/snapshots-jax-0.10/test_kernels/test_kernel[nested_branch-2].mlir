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
    %7:8 = "stablehlo.case"(%6) ({
      %18:4 = func.call @soft_sign(%1) : (tensor<2x8xf32>) -> (tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>)
      %19 = stablehlo.multiply %18#0, %18#0 : tensor<2x8xf32>
      %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
      %21 = stablehlo.multiply %20, %18#0 : tensor<2x8xf32>
      %c = stablehlo.constant dense<false> : tensor<i1>
      %22 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<2x8xi1>
      %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
      %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
      %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %25 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
      %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %26 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
      %c_9 = stablehlo.constant dense<0> : tensor<i32>
      %c_10 = stablehlo.constant dense<false> : tensor<i1>
      %27 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i1>) -> tensor<2x8xi1>
      stablehlo.return %19, %18#1, %18#2, %1, %18#3, %21, %c_9, %27 : tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<i32>, tensor<2x8xi1>
    }, {
      %c = stablehlo.constant dense<0> : tensor<i32>
      %c_4 = stablehlo.constant dense<3> : tensor<i32>
      %18 = stablehlo.clamp %c, %arg1, %c_4 : tensor<i32>
      %19:6 = "stablehlo.case"(%18) ({
        %26:5 = func.call @elu(%1) : (tensor<2x8xf32>) -> (tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xi1>)
        %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %27 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        stablehlo.return %26#0, %26#1, %26#2, %26#3, %26#4, %27 : tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>
      }, {
        %cst_12 = stablehlo.constant dense<9.200000e-01> : tensor<f32>
        %26 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %27 = stablehlo.subtract %26, %1 : tensor<2x8xf32>
        %28:3 = func.call @softplus(%27) : (tensor<2x8xf32>) -> (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>)
        %c_13 = stablehlo.constant dense<false> : tensor<i1>
        %29 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i1>) -> tensor<2x8xi1>
        %c_14 = stablehlo.constant dense<false> : tensor<i1>
        %30 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i1>) -> tensor<2x8xi1>
        %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %31 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        stablehlo.return %28#0, %29, %28#1, %28#2, %30, %31 : tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>
      }, {
        %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %26 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %27 = stablehlo.subtract %1, %26 : tensor<2x8xf32>
        %28:4 = func.call @soft_sign_1(%27) : (tensor<2x8xf32>) -> (tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>)
        %c_13 = stablehlo.constant dense<false> : tensor<i1>
        %29 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i1>) -> tensor<2x8xi1>
        stablehlo.return %28#0, %28#1, %28#2, %27, %29, %28#3 : tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>
      }, {
        %26 = stablehlo.negate %1 : tensor<2x8xf32>
        %27 = stablehlo.exponential %26 : tensor<2x8xf32>
        %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %28 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %29 = stablehlo.add %28, %27 : tensor<2x8xf32>
        %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %30 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %31 = stablehlo.divide %30, %29 : tensor<2x8xf32>
        %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %32 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %33 = stablehlo.subtract %32, %31 : tensor<2x8xf32>
        %34 = stablehlo.multiply %31, %33 : tensor<2x8xf32>
        %35 = stablehlo.multiply %1, %31 : tensor<2x8xf32>
        %c_15 = stablehlo.constant dense<false> : tensor<i1>
        %36 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i1>) -> tensor<2x8xi1>
        %c_16 = stablehlo.constant dense<false> : tensor<i1>
        %37 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i1>) -> tensor<2x8xi1>
        stablehlo.return %35, %36, %34, %31, %37, %1 : tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>
      }) : (tensor<i32>) -> (tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>)
      %c_5 = stablehlo.constant dense<false> : tensor<i1>
      %20 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i1>) -> tensor<2x8xi1>
      %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
      %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %22 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
      %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
      %c_10 = stablehlo.constant dense<0> : tensor<i32>
      %c_11 = stablehlo.constant dense<false> : tensor<i1>
      %25 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i1>) -> tensor<2x8xi1>
      stablehlo.return %19#0, %19#1, %19#2, %19#3, %19#5, %24, %18, %19#4 : tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<i32>, tensor<2x8xi1>
    }) : (tensor<i32>) -> (tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<i32>, tensor<2x8xi1>)
    %8 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %9 = stablehlo.multiply %8, %7#0 : tensor<2x8xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%9 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x8xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %12 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %13 = stablehlo.multiply %12, %11 : tensor<2x8xf32>
    %14 = stablehlo.multiply %11, %7#0 : tensor<2x8xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%14 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x8xf32>, tensor<f32>) -> tensor<f32>
    %16 = "stablehlo.case"(%6) ({
      %18 = stablehlo.multiply %13, %7#5 : tensor<2x8xf32>
      %19 = func.call @soft_sign_2(%7#1, %7#2, %7#3, %7#4, %18) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
      stablehlo.return %19 : tensor<2x8xf32>
    }, {
      %18 = "stablehlo.case"(%7#6) ({
        %19 = func.call @elu_3(%7#1, %7#2, %7#3, %7#7, %13) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>) -> tensor<2x8xf32>
        stablehlo.return %19 : tensor<2x8xf32>
      }, {
        %19 = func.call @softplus_6(%7#2, %7#3, %13) : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
        %20 = stablehlo.negate %19 : tensor<2x8xf32>
        stablehlo.return %20 : tensor<2x8xf32>
      }, {
        %19 = func.call @soft_sign_7(%7#1, %7#2, %7#3, %7#4, %13) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
        stablehlo.return %19 : tensor<2x8xf32>
      }, {
        %19 = stablehlo.multiply %7#4, %13 : tensor<2x8xf32>
        %20 = stablehlo.multiply %13, %7#3 : tensor<2x8xf32>
        %21 = stablehlo.multiply %19, %7#2 : tensor<2x8xf32>
        %22 = stablehlo.add %20, %21 : tensor<2x8xf32>
        stablehlo.return %22 : tensor<2x8xf32>
      }) : (tensor<i32>) -> tensor<2x8xf32>
      stablehlo.return %18 : tensor<2x8xf32>
    }) : (tensor<i32>) -> tensor<2x8xf32>
    %17 = stablehlo.multiply %16, %4 : tensor<2x8xf32>
    return %17, %15 : tensor<2x8xf32>, tensor<f32>
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
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %7 = stablehlo.add %5, %6 : tensor<2x8xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %9 = stablehlo.multiply %8, %5 : tensor<2x8xf32>
    %10 = call @_where_0(%1, %arg0, %9) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    return %10, %3, %4#1, %7, %1 : tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xi1>
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
  func.func private @soft_sign_1(%arg0: tensor<2x8xf32>) -> (tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>) {
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
  func.func private @soft_sign_2(%arg0: tensor<2x8xi1>, %arg1: tensor<2x8xf32>, %arg2: tensor<2x8xf32>, %arg3: tensor<2x8xf32>, %arg4: tensor<2x8xf32>) -> tensor<2x8xf32> {
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
  func.func private @elu_3(%arg0: tensor<2x8xi1>, %arg1: tensor<2x8xf32>, %arg2: tensor<2x8xf32>, %arg3: tensor<2x8xi1>, %arg4: tensor<2x8xf32>) -> tensor<2x8xf32> {
    %0:2 = call @_where_4(%arg3, %arg4) : (tensor<2x8xi1>, tensor<2x8xf32>) -> (tensor<2x8xf32>, tensor<2x8xf32>)
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<2x8xf32>
    %3 = stablehlo.multiply %2, %arg2 : tensor<2x8xf32>
    %4 = call @_where_5(%arg0, %arg1, %3) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %5 = stablehlo.add %0#0, %4 : tensor<2x8xf32>
    return %5 : tensor<2x8xf32>
  }
  func.func private @_where_4(%arg0: tensor<2x8xi1>, %arg1: tensor<2x8xf32>) -> (tensor<2x8xf32>, tensor<2x8xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<2x8xi1>, tensor<2x8xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<2x8xi1>, tensor<2x8xf32>
    return %2, %1 : tensor<2x8xf32>, tensor<2x8xf32>
  }
  func.func private @_where_5(%arg0: tensor<2x8xi1>, %arg1: tensor<2x8xf32>, %arg2: tensor<2x8xf32>) -> tensor<2x8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<2x8xi1>, tensor<2x8xf32>
    return %1 : tensor<2x8xf32>
  }
  func.func private @softplus_6(%arg0: tensor<2x8xf32>, %arg1: tensor<2x8xf32>, %arg2: tensor<2x8xf32>) -> tensor<2x8xf32> {
    %0 = stablehlo.multiply %arg2, %arg0 : tensor<2x8xf32>
    return %0 : tensor<2x8xf32>
  }
  func.func private @soft_sign_7(%arg0: tensor<2x8xi1>, %arg1: tensor<2x8xf32>, %arg2: tensor<2x8xf32>, %arg3: tensor<2x8xf32>, %arg4: tensor<2x8xf32>) -> tensor<2x8xf32> {
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
}
// -----
// backward, cuda: same text as cpu
