// import jax
// import jax.numpy as jnp
//
//
// def guarded_switch_fn(data, mode, threshold):
//     raised = data**3
//
//     def dispatch(w):
//         def shrink(g):
//             shifted = g + 0.37
//             return shifted * jnp.tanh(shifted)
//
//         options = [
//             jax.nn.sigmoid,
//             lambda g: jax.nn.softplus(g - 0.31),
//             jax.nn.sigmoid,
//             shrink,
//         ]
//         return jax.lax.switch(mode, options, w)
//
//     active_mode = threshold > 0.17
//     picked = jax.lax.cond(
//         active_mode, lambda z: jax.nn.log_sigmoid(jax.nn.elu(z)), dispatch, raised
//     )
//     return jnp.abs(picked - threshold)
//
//   data: float32[2, 8] in [-2, 2]
//   mode: int32[] in [0, 3]
//   threshold: float32[] in [-1, 1]
// -----
// forward, cpu
module @jit_guarded_switch_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x8xf32>, %arg1: tensor<i32>, %arg2: tensor<f32>) -> (tensor<2x8xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<2x8xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<2x8xf32>
    %cst = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %2 = stablehlo.compare GT, %arg2, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %3 = stablehlo.convert %2 : (tensor<i1>) -> tensor<i32>
    %4 = "stablehlo.case"(%3) ({
      %c = stablehlo.constant dense<0> : tensor<i32>
      %c_0 = stablehlo.constant dense<3> : tensor<i32>
      %8 = stablehlo.clamp %c, %arg1, %c_0 : tensor<i32>
      %9 = "stablehlo.case"(%8) ({
        %10 = stablehlo.negate %1 : tensor<2x8xf32>
        %11 = stablehlo.exponential %10 : tensor<2x8xf32>
        %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %13 = stablehlo.add %12, %11 : tensor<2x8xf32>
        %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %15 = stablehlo.divide %14, %13 : tensor<2x8xf32>
        stablehlo.return %15 : tensor<2x8xf32>
      }, {
        %cst_1 = stablehlo.constant dense<3.100000e-01> : tensor<f32>
        %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %11 = stablehlo.subtract %1, %10 : tensor<2x8xf32>
        %12 = func.call @softplus(%11) : (tensor<2x8xf32>) -> tensor<2x8xf32>
        stablehlo.return %12 : tensor<2x8xf32>
      }, {
        %10 = stablehlo.negate %1 : tensor<2x8xf32>
        %11 = stablehlo.exponential %10 : tensor<2x8xf32>
        %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %13 = stablehlo.add %12, %11 : tensor<2x8xf32>
        %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %15 = stablehlo.divide %14, %13 : tensor<2x8xf32>
        stablehlo.return %15 : tensor<2x8xf32>
      }, {
        %cst_1 = stablehlo.constant dense<3.700000e-01> : tensor<f32>
        %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %11 = stablehlo.add %1, %10 : tensor<2x8xf32>
        %12 = stablehlo.tanh %11 : tensor<2x8xf32>
        %13 = stablehlo.multiply %11, %12 : tensor<2x8xf32>
        stablehlo.return %13 : tensor<2x8xf32>
      }) : (tensor<i32>) -> tensor<2x8xf32>
      stablehlo.return %9 : tensor<2x8xf32>
    }, {
      %8 = func.call @elu(%1) : (tensor<2x8xf32>) -> tensor<2x8xf32>
      %9 = func.call @log_sigmoid(%8) : (tensor<2x8xf32>) -> tensor<2x8xf32>
      stablehlo.return %9 : tensor<2x8xf32>
    }) : (tensor<i32>) -> tensor<2x8xf32>
    %5 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %6 = stablehlo.subtract %4, %5 : tensor<2x8xf32>
    %7 = stablehlo.abs %6 : tensor<2x8xf32>
    return %7 : tensor<2x8xf32>
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
  func.func private @log_sigmoid(%arg0: tensor<2x8xf32>) -> tensor<2x8xf32> {
    %0 = stablehlo.negate %arg0 : tensor<2x8xf32>
    %1 = call @softplus(%0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = stablehlo.negate %1 : tensor<2x8xf32>
    return %2 : tensor<2x8xf32>
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
    %cst_0 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %5 = stablehlo.compare GT, %arg2, %cst_0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %6 = stablehlo.convert %5 : (tensor<i1>) -> tensor<i32>
    %7:7 = "stablehlo.case"(%6) ({
      %c = stablehlo.constant dense<0> : tensor<i32>
      %c_5 = stablehlo.constant dense<3> : tensor<i32>
      %22 = stablehlo.clamp %c, %arg1, %c_5 : tensor<i32>
      %23:4 = "stablehlo.case"(%22) ({
        %26 = stablehlo.negate %1 : tensor<2x8xf32>
        %27 = stablehlo.exponential %26 : tensor<2x8xf32>
        %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %28 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %29 = stablehlo.add %28, %27 : tensor<2x8xf32>
        %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %30 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %31 = stablehlo.divide %30, %29 : tensor<2x8xf32>
        %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %33 = stablehlo.subtract %32, %31 : tensor<2x8xf32>
        %34 = stablehlo.multiply %31, %33 : tensor<2x8xf32>
        %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %35 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %36 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        stablehlo.return %31, %34, %35, %36 : tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>
      }, {
        %cst_8 = stablehlo.constant dense<3.100000e-01> : tensor<f32>
        %26 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %27 = stablehlo.subtract %1, %26 : tensor<2x8xf32>
        %28:3 = func.call @softplus(%27) : (tensor<2x8xf32>) -> (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>)
        %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %29 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        stablehlo.return %28#0, %28#1, %28#2, %29 : tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>
      }, {
        %26 = stablehlo.negate %1 : tensor<2x8xf32>
        %27 = stablehlo.exponential %26 : tensor<2x8xf32>
        %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %28 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %29 = stablehlo.add %28, %27 : tensor<2x8xf32>
        %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %30 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %31 = stablehlo.divide %30, %29 : tensor<2x8xf32>
        %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %33 = stablehlo.subtract %32, %31 : tensor<2x8xf32>
        %34 = stablehlo.multiply %31, %33 : tensor<2x8xf32>
        %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %35 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %36 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        stablehlo.return %31, %34, %35, %36 : tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>
      }, {
        %cst_8 = stablehlo.constant dense<3.700000e-01> : tensor<f32>
        %26 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %27 = stablehlo.add %1, %26 : tensor<2x8xf32>
        %28 = stablehlo.tanh %27 : tensor<2x8xf32>
        %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %29 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
        %30 = stablehlo.subtract %29, %28 : tensor<2x8xf32>
        %31 = stablehlo.multiply %27, %28 : tensor<2x8xf32>
        stablehlo.return %31, %28, %30, %27 : tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>
      }) : (tensor<i32>) -> (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>)
      %c_6 = stablehlo.constant dense<false> : tensor<i1>
      %24 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i1>) -> tensor<2x8xi1>
      %c_7 = stablehlo.constant dense<false> : tensor<i1>
      %25 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i1>) -> tensor<2x8xi1>
      stablehlo.return %23#0, %22, %23#1, %23#2, %23#3, %24, %25 : tensor<2x8xf32>, tensor<i32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xi1>
    }, {
      %22:5 = func.call @elu(%1) : (tensor<2x8xf32>) -> (tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xi1>)
      %23:2 = func.call @log_sigmoid(%22#0) : (tensor<2x8xf32>) -> (tensor<2x8xf32>, tensor<2x8xf32>)
      %c = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %23#0, %c, %22#2, %22#3, %23#1, %22#1, %22#4 : tensor<2x8xf32>, tensor<i32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xi1>
    }) : (tensor<i32>) -> (tensor<2x8xf32>, tensor<i32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xi1>)
    %8 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %9 = stablehlo.subtract %7#0, %8 : tensor<2x8xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %11 = stablehlo.compare GE, %9, %10, FLOAT : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %14 = stablehlo.select %11, %13, %12 : tensor<2x8xi1>, tensor<2x8xf32>
    %15 = stablehlo.select %11, %12, %13 : tensor<2x8xi1>, tensor<2x8xf32>
    %16 = stablehlo.negate %14 : tensor<2x8xf32>
    %17 = stablehlo.add %15, %16 : tensor<2x8xf32>
    %18 = stablehlo.negate %17 : tensor<2x8xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.reduce(%18 init: %cst_4) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x8xf32>, tensor<f32>) -> tensor<f32>
    %20 = "stablehlo.case"(%6) ({
      %22 = "stablehlo.case"(%7#1) ({
        %23 = stablehlo.multiply %17, %7#2 : tensor<2x8xf32>
        stablehlo.return %23 : tensor<2x8xf32>
      }, {
        %23 = func.call @softplus_2(%7#2, %17) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
        stablehlo.return %23 : tensor<2x8xf32>
      }, {
        %23 = stablehlo.multiply %17, %7#2 : tensor<2x8xf32>
        stablehlo.return %23 : tensor<2x8xf32>
      }, {
        %23 = stablehlo.multiply %7#4, %17 : tensor<2x8xf32>
        %24 = stablehlo.multiply %17, %7#2 : tensor<2x8xf32>
        %25 = stablehlo.multiply %23, %7#3 : tensor<2x8xf32>
        %26 = stablehlo.add %24, %25 : tensor<2x8xf32>
        %27 = stablehlo.multiply %25, %7#2 : tensor<2x8xf32>
        %28 = stablehlo.add %26, %27 : tensor<2x8xf32>
        stablehlo.return %28 : tensor<2x8xf32>
      }) : (tensor<i32>) -> tensor<2x8xf32>
      stablehlo.return %22 : tensor<2x8xf32>
    }, {
      %22 = func.call @log_sigmoid_3(%7#4, %17) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
      %23 = func.call @elu_4(%7#5, %7#3, %7#6, %22) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xi1>, tensor<2x8xf32>) -> tensor<2x8xf32>
      stablehlo.return %23 : tensor<2x8xf32>
    }) : (tensor<i32>) -> tensor<2x8xf32>
    %21 = stablehlo.multiply %20, %4 : tensor<2x8xf32>
    return %21, %19 : tensor<2x8xf32>, tensor<f32>
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
  func.func private @log_sigmoid(%arg0: tensor<2x8xf32>) -> (tensor<2x8xf32>, tensor<2x8xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<2x8xf32>
    %1:2 = call @softplus_1(%0) : (tensor<2x8xf32>) -> (tensor<2x8xf32>, tensor<2x8xf32>)
    %2 = stablehlo.negate %1#0 : tensor<2x8xf32>
    return %2, %1#1 : tensor<2x8xf32>, tensor<2x8xf32>
  }
  func.func private @softplus_1(%arg0: tensor<2x8xf32>) -> (tensor<2x8xf32>, tensor<2x8xf32>) {
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
    return %12, %22 : tensor<2x8xf32>, tensor<2x8xf32>
  }
  func.func private @softplus_2(%arg0: tensor<2x8xf32>, %arg1: tensor<2x8xf32>) -> tensor<2x8xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<2x8xf32>
    return %0 : tensor<2x8xf32>
  }
  func.func private @log_sigmoid_3(%arg0: tensor<2x8xf32>, %arg1: tensor<2x8xf32>) -> tensor<2x8xf32> {
    %0 = stablehlo.negate %arg1 : tensor<2x8xf32>
    %1 = call @softplus_2(%arg0, %0) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = stablehlo.negate %1 : tensor<2x8xf32>
    return %2 : tensor<2x8xf32>
  }
  func.func private @elu_4(%arg0: tensor<2x8xi1>, %arg1: tensor<2x8xf32>, %arg2: tensor<2x8xi1>, %arg3: tensor<2x8xf32>) -> tensor<2x8xf32> {
    %0:2 = call @_where_5(%arg2, %arg3) : (tensor<2x8xi1>, tensor<2x8xf32>) -> (tensor<2x8xf32>, tensor<2x8xf32>)
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<2x8xf32>
    %3 = stablehlo.multiply %2, %arg1 : tensor<2x8xf32>
    %4 = call @_where_6(%arg0, %3) : (tensor<2x8xi1>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %5 = stablehlo.add %0#0, %4 : tensor<2x8xf32>
    return %5 : tensor<2x8xf32>
  }
  func.func private @_where_5(%arg0: tensor<2x8xi1>, %arg1: tensor<2x8xf32>) -> (tensor<2x8xf32>, tensor<2x8xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<2x8xi1>, tensor<2x8xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<2x8xi1>, tensor<2x8xf32>
    return %2, %1 : tensor<2x8xf32>, tensor<2x8xf32>
  }
  func.func private @_where_6(%arg0: tensor<2x8xi1>, %arg1: tensor<2x8xf32>) -> tensor<2x8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x8xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<2x8xi1>, tensor<2x8xf32>
    return %1 : tensor<2x8xf32>
  }
}
// -----
// backward, cuda: same text as cpu
