// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def gated_dispatch(level, gradient, case):
//     def by_mode(w):
//         def relax(h):
//             return h / (1 + jnp.abs(h))
//
//         def low_branch(h):
//             return jnp.clip(h, -1.0, 1.0)
//
//         options = [jnp.sin, relax, lambda h: 1 - h**2, low_branch]
//         return lax.switch(case, options, w)
//
//     is_on = level > 0
//     return lax.cond(is_on, jax.nn.gelu, by_mode, gradient)
//
//   level: float32[] in [-1, 1]
//   gradient: float32[5, 1] in [-2, 2]
//   case: int32[] in [0, 3]
// -----
// forward, cpu
module @jit_gated_dispatch attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<5x1xf32>, %arg2: tensor<i32>) -> (tensor<5x1xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.compare GT, %arg0, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1 = stablehlo.convert %0 : (tensor<i1>) -> tensor<i32>
    %2 = "stablehlo.case"(%1) ({
      %c = stablehlo.constant dense<0> : tensor<i32>
      %c_0 = stablehlo.constant dense<3> : tensor<i32>
      %3 = stablehlo.clamp %c, %arg2, %c_0 : tensor<i32>
      %4 = "stablehlo.case"(%3) ({
        %5 = stablehlo.sine %arg1 : tensor<5x1xf32>
        stablehlo.return %5 : tensor<5x1xf32>
      }, {
        %5 = stablehlo.abs %arg1 : tensor<5x1xf32>
        %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %7 = stablehlo.add %6, %5 : tensor<5x1xf32>
        %8 = stablehlo.divide %arg1, %7 : tensor<5x1xf32>
        stablehlo.return %8 : tensor<5x1xf32>
      }, {
        %5 = stablehlo.multiply %arg1, %arg1 : tensor<5x1xf32>
        %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %7 = stablehlo.subtract %6, %5 : tensor<5x1xf32>
        stablehlo.return %7 : tensor<5x1xf32>
      }, {
        %cst_1 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
        %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %5 = func.call @clip(%arg1, %cst_1, %cst_2) : (tensor<5x1xf32>, tensor<f32>, tensor<f32>) -> tensor<5x1xf32>
        stablehlo.return %5 : tensor<5x1xf32>
      }) : (tensor<i32>) -> tensor<5x1xf32>
      stablehlo.return %4 : tensor<5x1xf32>
    }, {
      %3 = stablehlo.multiply %arg1, %arg1 : tensor<5x1xf32>
      %4 = stablehlo.multiply %3, %arg1 : tensor<5x1xf32>
      %cst_0 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
      %6 = stablehlo.multiply %5, %4 : tensor<5x1xf32>
      %7 = stablehlo.add %arg1, %6 : tensor<5x1xf32>
      %cst_1 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
      %9 = stablehlo.multiply %8, %7 : tensor<5x1xf32>
      %10 = stablehlo.tanh %9 : tensor<5x1xf32>
      %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
      %12 = stablehlo.add %11, %10 : tensor<5x1xf32>
      %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
      %14 = stablehlo.multiply %13, %12 : tensor<5x1xf32>
      %15 = stablehlo.multiply %arg1, %14 : tensor<5x1xf32>
      stablehlo.return %15 : tensor<5x1xf32>
    }) : (tensor<i32>) -> tensor<5x1xf32>
    return %2 : tensor<5x1xf32>
  }
  func.func private @clip(%arg0: tensor<5x1xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<5x1xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<5x1xf32>
    %3 = stablehlo.convert %arg2 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %5 = stablehlo.minimum %4, %2 : tensor<5x1xf32>
    return %5 : tensor<5x1xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<5x1xf32>, %arg2: tensor<i32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<5x1xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.compare GT, %arg0, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1 = stablehlo.convert %0 : (tensor<i1>) -> tensor<i32>
    %2:5 = "stablehlo.case"(%1) ({
      %c = stablehlo.constant dense<0> : tensor<i32>
      %c_2 = stablehlo.constant dense<3> : tensor<i32>
      %5 = stablehlo.clamp %c, %arg2, %c_2 : tensor<i32>
      %6:3 = "stablehlo.case"(%5) ({
        %8 = stablehlo.cosine %arg1 : tensor<5x1xf32>
        %c_4 = stablehlo.constant dense<false> : tensor<i1>
        %9 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i1>) -> tensor<5x1xi1>
        %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %10 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        stablehlo.return %8, %9, %10 : tensor<5x1xf32>, tensor<5x1xi1>, tensor<5x1xf32>
      }, {
        %8 = stablehlo.abs %arg1 : tensor<5x1xf32>
        %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %9 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %10 = stablehlo.compare GE, %arg1, %9, FLOAT : (tensor<5x1xf32>, tensor<5x1xf32>) -> tensor<5x1xi1>
        %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %11 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %12 = stablehlo.add %11, %8 : tensor<5x1xf32>
        %13 = stablehlo.multiply %12, %12 : tensor<5x1xf32>
        %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %14 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %15 = stablehlo.divide %14, %13 : tensor<5x1xf32>
        stablehlo.return %12, %10, %15 : tensor<5x1xf32>, tensor<5x1xi1>, tensor<5x1xf32>
      }, {
        %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
        %8 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %9 = stablehlo.multiply %8, %arg1 : tensor<5x1xf32>
        %c_5 = stablehlo.constant dense<false> : tensor<i1>
        %10 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i1>) -> tensor<5x1xi1>
        %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %11 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        stablehlo.return %9, %10, %11 : tensor<5x1xf32>, tensor<5x1xi1>, tensor<5x1xf32>
      }, {
        %cst_4 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
        %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %8:2 = func.call @clip(%arg1, %cst_4, %cst_5) : (tensor<5x1xf32>, tensor<f32>, tensor<f32>) -> (tensor<5x1xf32>, tensor<5x1xf32>)
        %c_6 = stablehlo.constant dense<false> : tensor<i1>
        %9 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i1>) -> tensor<5x1xi1>
        stablehlo.return %8#0, %9, %8#1 : tensor<5x1xf32>, tensor<5x1xi1>, tensor<5x1xf32>
      }) : (tensor<i32>) -> (tensor<5x1xf32>, tensor<5x1xi1>, tensor<5x1xf32>)
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %7 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
      stablehlo.return %5, %6#0, %6#1, %6#2, %7 : tensor<i32>, tensor<5x1xf32>, tensor<5x1xi1>, tensor<5x1xf32>, tensor<5x1xf32>
    }, {
      %5 = stablehlo.multiply %arg1, %arg1 : tensor<5x1xf32>
      %6 = stablehlo.multiply %5, %arg1 : tensor<5x1xf32>
      %7 = stablehlo.multiply %arg1, %arg1 : tensor<5x1xf32>
      %cst_2 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
      %9 = stablehlo.multiply %8, %7 : tensor<5x1xf32>
      %cst_3 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %10 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
      %11 = stablehlo.multiply %10, %6 : tensor<5x1xf32>
      %12 = stablehlo.add %arg1, %11 : tensor<5x1xf32>
      %cst_4 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
      %14 = stablehlo.multiply %13, %12 : tensor<5x1xf32>
      %15 = stablehlo.tanh %14 : tensor<5x1xf32>
      %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %16 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
      %17 = stablehlo.add %16, %15 : tensor<5x1xf32>
      %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %18 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
      %19 = stablehlo.subtract %18, %15 : tensor<5x1xf32>
      %20 = stablehlo.multiply %17, %19 : tensor<5x1xf32>
      %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %21 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
      %22 = stablehlo.add %21, %15 : tensor<5x1xf32>
      %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
      %24 = stablehlo.multiply %23, %22 : tensor<5x1xf32>
      %c = stablehlo.constant dense<0> : tensor<i32>
      %c_9 = stablehlo.constant dense<false> : tensor<i1>
      %25 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i1>) -> tensor<5x1xi1>
      stablehlo.return %c, %9, %25, %20, %24 : tensor<i32>, tensor<5x1xf32>, tensor<5x1xi1>, tensor<5x1xf32>, tensor<5x1xf32>
    }) : (tensor<i32>) -> (tensor<i32>, tensor<5x1xf32>, tensor<5x1xi1>, tensor<5x1xf32>, tensor<5x1xf32>)
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %4 = "stablehlo.case"(%1) ({
      %5 = "stablehlo.case"(%2#0) ({
        %6 = stablehlo.multiply %3, %2#1 : tensor<5x1xf32>
        stablehlo.return %6 : tensor<5x1xf32>
      }, {
        %6 = stablehlo.multiply %3, %2#3 : tensor<5x1xf32>
        %7 = stablehlo.multiply %6, %arg1 : tensor<5x1xf32>
        %8 = stablehlo.negate %7 : tensor<5x1xf32>
        %9 = stablehlo.divide %3, %2#1 : tensor<5x1xf32>
        %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %11 = stablehlo.select %2#2, %10, %8 : tensor<5x1xi1>, tensor<5x1xf32>
        %12 = stablehlo.select %2#2, %8, %10 : tensor<5x1xi1>, tensor<5x1xf32>
        %13 = stablehlo.add %9, %12 : tensor<5x1xf32>
        %14 = stablehlo.negate %11 : tensor<5x1xf32>
        %15 = stablehlo.add %13, %14 : tensor<5x1xf32>
        stablehlo.return %15 : tensor<5x1xf32>
      }, {
        %6 = stablehlo.negate %3 : tensor<5x1xf32>
        %7 = stablehlo.multiply %6, %2#1 : tensor<5x1xf32>
        stablehlo.return %7 : tensor<5x1xf32>
      }, {
        %6 = func.call @clip_0(%2#1, %2#3, %3) : (tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>) -> tensor<5x1xf32>
        stablehlo.return %6 : tensor<5x1xf32>
      }) : (tensor<i32>) -> tensor<5x1xf32>
      stablehlo.return %5 : tensor<5x1xf32>
    }, {
      %5 = stablehlo.multiply %arg1, %3 : tensor<5x1xf32>
      %6 = stablehlo.multiply %3, %2#4 : tensor<5x1xf32>
      %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
      %8 = stablehlo.multiply %7, %5 : tensor<5x1xf32>
      %9 = stablehlo.multiply %8, %2#3 : tensor<5x1xf32>
      %cst_3 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %10 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
      %11 = stablehlo.multiply %10, %9 : tensor<5x1xf32>
      %12 = stablehlo.add %6, %11 : tensor<5x1xf32>
      %cst_4 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
      %14 = stablehlo.multiply %13, %11 : tensor<5x1xf32>
      %15 = stablehlo.multiply %14, %2#1 : tensor<5x1xf32>
      %16 = stablehlo.add %12, %15 : tensor<5x1xf32>
      stablehlo.return %16 : tensor<5x1xf32>
    }) : (tensor<i32>) -> tensor<5x1xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    return %cst_1, %4 : tensor<f32>, tensor<5x1xf32>
  }
  func.func private @clip(%arg0: tensor<5x1xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<5x1xf32>, tensor<5x1xf32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<5x1xf32>
    %3 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %4 = stablehlo.compare GT, %arg0, %3, FLOAT : (tensor<5x1xf32>, tensor<5x1xf32>) -> tensor<5x1xi1>
    %5 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %6 = stablehlo.compare EQ, %arg0, %5, FLOAT : (tensor<5x1xf32>, tensor<5x1xf32>) -> tensor<5x1xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %10 = stablehlo.select %6, %9, %8 : tensor<5x1xi1>, tensor<5x1xf32>
    %11 = stablehlo.select %4, %7, %10 : tensor<5x1xi1>, tensor<5x1xf32>
    %12 = stablehlo.convert %arg2 : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %14 = stablehlo.compare GT, %13, %2, FLOAT : (tensor<5x1xf32>, tensor<5x1xf32>) -> tensor<5x1xi1>
    %15 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %16 = stablehlo.compare EQ, %15, %2, FLOAT : (tensor<5x1xf32>, tensor<5x1xf32>) -> tensor<5x1xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %20 = stablehlo.select %16, %19, %18 : tensor<5x1xi1>, tensor<5x1xf32>
    %21 = stablehlo.select %14, %17, %20 : tensor<5x1xi1>, tensor<5x1xf32>
    return %11, %21 : tensor<5x1xf32>, tensor<5x1xf32>
  }
  func.func private @clip_0(%arg0: tensor<5x1xf32>, %arg1: tensor<5x1xf32>, %arg2: tensor<5x1xf32>) -> tensor<5x1xf32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<5x1xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<5x1xf32>
    return %1 : tensor<5x1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
