// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def mode_dispatch_update(gradient, case, load):
//     def by_mode(val):
//         def hot(u):
//             return jnp.tanh(u)
//
//         def linear_part(u):
//             return jax.nn.soft_sign(u)
//
//         laws = [jax.nn.gelu, lambda u: u - u**3 / 6.0, hot, linear_part]
//         return lax.switch(case, laws, val)
//
//     is_on = load > -0.09
//
//     def high_branch(z):
//         return z / (1.929 + jnp.abs(z))
//
//     switched = lax.cond(is_on, high_branch, by_mode, gradient)
//     return jnp.cos(load) * jnp.sin(switched)
//
//   gradient: float32[5, 1] in [-2, 2]
//   case: int32[] in [0, 3]
//   load: float32[] in [-1, 1]
// -----
// forward, cpu
module @jit_mode_dispatch_update attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x1xf32>, %arg1: tensor<i32>, %arg2: tensor<f32>) -> (tensor<5x1xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<-9.000000e-02> : tensor<f32>
    %0 = stablehlo.compare GT, %arg2, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1 = stablehlo.convert %0 : (tensor<i1>) -> tensor<i32>
    %2 = "stablehlo.case"(%1) ({
      %c = stablehlo.constant dense<0> : tensor<i32>
      %c_0 = stablehlo.constant dense<3> : tensor<i32>
      %7 = stablehlo.clamp %c, %arg1, %c_0 : tensor<i32>
      %8 = "stablehlo.case"(%7) ({
        %9 = stablehlo.multiply %arg0, %arg0 : tensor<5x1xf32>
        %10 = stablehlo.multiply %9, %arg0 : tensor<5x1xf32>
        %cst_1 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
        %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %12 = stablehlo.multiply %11, %10 : tensor<5x1xf32>
        %13 = stablehlo.add %arg0, %12 : tensor<5x1xf32>
        %cst_2 = stablehlo.constant dense<0.797884583> : tensor<f32>
        %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %15 = stablehlo.multiply %14, %13 : tensor<5x1xf32>
        %16 = stablehlo.tanh %15 : tensor<5x1xf32>
        %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %18 = stablehlo.add %17, %16 : tensor<5x1xf32>
        %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %20 = stablehlo.multiply %19, %18 : tensor<5x1xf32>
        %21 = stablehlo.multiply %arg0, %20 : tensor<5x1xf32>
        stablehlo.return %21 : tensor<5x1xf32>
      }, {
        %9 = stablehlo.multiply %arg0, %arg0 : tensor<5x1xf32>
        %10 = stablehlo.multiply %9, %arg0 : tensor<5x1xf32>
        %cst_1 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
        %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %12 = stablehlo.divide %10, %11 : tensor<5x1xf32>
        %13 = stablehlo.subtract %arg0, %12 : tensor<5x1xf32>
        stablehlo.return %13 : tensor<5x1xf32>
      }, {
        %9 = stablehlo.tanh %arg0 : tensor<5x1xf32>
        stablehlo.return %9 : tensor<5x1xf32>
      }, {
        %9 = func.call @soft_sign(%arg0) : (tensor<5x1xf32>) -> tensor<5x1xf32>
        stablehlo.return %9 : tensor<5x1xf32>
      }) : (tensor<i32>) -> tensor<5x1xf32>
      stablehlo.return %8 : tensor<5x1xf32>
    }, {
      %7 = stablehlo.abs %arg0 : tensor<5x1xf32>
      %cst_0 = stablehlo.constant dense<1.929000e+00> : tensor<f32>
      %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
      %9 = stablehlo.add %8, %7 : tensor<5x1xf32>
      %10 = stablehlo.divide %arg0, %9 : tensor<5x1xf32>
      stablehlo.return %10 : tensor<5x1xf32>
    }) : (tensor<i32>) -> tensor<5x1xf32>
    %3 = stablehlo.cosine %arg2 : tensor<f32>
    %4 = stablehlo.sine %2 : tensor<5x1xf32>
    %5 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<5x1xf32>
    return %6 : tensor<5x1xf32>
  }
  func.func private @soft_sign(%arg0: tensor<5x1xf32>) -> tensor<5x1xf32> {
    %0 = stablehlo.abs %arg0 : tensor<5x1xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %2 = stablehlo.add %0, %1 : tensor<5x1xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<5x1xf32>
    return %3 : tensor<5x1xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x1xf32>, %arg1: tensor<i32>, %arg2: tensor<f32>) -> (tensor<5x1xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<-9.000000e-02> : tensor<f32>
    %0 = stablehlo.compare GT, %arg2, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1 = stablehlo.convert %0 : (tensor<i1>) -> tensor<i32>
    %2:6 = "stablehlo.case"(%1) ({
      %c = stablehlo.constant dense<0> : tensor<i32>
      %c_2 = stablehlo.constant dense<3> : tensor<i32>
      %16 = stablehlo.clamp %c, %arg1, %c_2 : tensor<i32>
      %17:5 = "stablehlo.case"(%16) ({
        %18 = stablehlo.multiply %arg0, %arg0 : tensor<5x1xf32>
        %19 = stablehlo.multiply %18, %arg0 : tensor<5x1xf32>
        %20 = stablehlo.multiply %arg0, %arg0 : tensor<5x1xf32>
        %cst_3 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
        %21 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %22 = stablehlo.multiply %21, %20 : tensor<5x1xf32>
        %cst_4 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
        %23 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %24 = stablehlo.multiply %23, %19 : tensor<5x1xf32>
        %25 = stablehlo.add %arg0, %24 : tensor<5x1xf32>
        %cst_5 = stablehlo.constant dense<0.797884583> : tensor<f32>
        %26 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %27 = stablehlo.multiply %26, %25 : tensor<5x1xf32>
        %28 = stablehlo.tanh %27 : tensor<5x1xf32>
        %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %29 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %30 = stablehlo.add %29, %28 : tensor<5x1xf32>
        %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %31 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %32 = stablehlo.subtract %31, %28 : tensor<5x1xf32>
        %33 = stablehlo.multiply %30, %32 : tensor<5x1xf32>
        %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %34 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %35 = stablehlo.add %34, %28 : tensor<5x1xf32>
        %cst_9 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %36 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %37 = stablehlo.multiply %36, %35 : tensor<5x1xf32>
        %38 = stablehlo.multiply %arg0, %37 : tensor<5x1xf32>
        %c_10 = stablehlo.constant dense<false> : tensor<i1>
        %39 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i1>) -> tensor<5x1xi1>
        stablehlo.return %38, %22, %33, %37, %39 : tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xi1>
      }, {
        %18 = stablehlo.multiply %arg0, %arg0 : tensor<5x1xf32>
        %19 = stablehlo.multiply %18, %arg0 : tensor<5x1xf32>
        %20 = stablehlo.multiply %arg0, %arg0 : tensor<5x1xf32>
        %cst_3 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
        %21 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %22 = stablehlo.multiply %21, %20 : tensor<5x1xf32>
        %cst_4 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
        %23 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %24 = stablehlo.divide %19, %23 : tensor<5x1xf32>
        %25 = stablehlo.subtract %arg0, %24 : tensor<5x1xf32>
        %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %26 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %c_7 = stablehlo.constant dense<false> : tensor<i1>
        %28 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i1>) -> tensor<5x1xi1>
        stablehlo.return %25, %22, %26, %27, %28 : tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xi1>
      }, {
        %18 = stablehlo.tanh %arg0 : tensor<5x1xf32>
        %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %20 = stablehlo.add %19, %18 : tensor<5x1xf32>
        %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %22 = stablehlo.subtract %21, %18 : tensor<5x1xf32>
        %23 = stablehlo.multiply %20, %22 : tensor<5x1xf32>
        %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %25 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %c_7 = stablehlo.constant dense<false> : tensor<i1>
        %26 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i1>) -> tensor<5x1xi1>
        stablehlo.return %18, %23, %24, %25, %26 : tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xi1>
      }, {
        %18:4 = func.call @soft_sign(%arg0) : (tensor<5x1xf32>) -> (tensor<5x1xf32>, tensor<5x1xi1>, tensor<5x1xf32>, tensor<5x1xf32>)
        %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        stablehlo.return %18#0, %18#2, %18#3, %19, %18#1 : tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xi1>
      }) : (tensor<i32>) -> (tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xi1>)
      stablehlo.return %17#0, %16, %17#1, %17#2, %17#3, %17#4 : tensor<5x1xf32>, tensor<i32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xi1>
    }, {
      %16 = stablehlo.abs %arg0 : tensor<5x1xf32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
      %18 = stablehlo.compare GE, %arg0, %17, FLOAT : (tensor<5x1xf32>, tensor<5x1xf32>) -> tensor<5x1xi1>
      %cst_3 = stablehlo.constant dense<1.929000e+00> : tensor<f32>
      %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
      %20 = stablehlo.add %19, %16 : tensor<5x1xf32>
      %21 = stablehlo.divide %arg0, %20 : tensor<5x1xf32>
      %22 = stablehlo.multiply %20, %20 : tensor<5x1xf32>
      %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
      %24 = stablehlo.divide %23, %22 : tensor<5x1xf32>
      %c = stablehlo.constant dense<0> : tensor<i32>
      %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %25 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
      stablehlo.return %21, %c, %20, %24, %25, %18 : tensor<5x1xf32>, tensor<i32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xi1>
    }) : (tensor<i32>) -> (tensor<5x1xf32>, tensor<i32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xi1>)
    %3 = stablehlo.cosine %arg2 : tensor<f32>
    %4 = stablehlo.sine %arg2 : tensor<f32>
    %5 = stablehlo.sine %2#0 : tensor<5x1xf32>
    %6 = stablehlo.cosine %2#0 : tensor<5x1xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %8 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<5x1xf32>
    %10 = stablehlo.multiply %7, %5 : tensor<5x1xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x1xf32>, tensor<f32>) -> tensor<f32>
    %12 = stablehlo.multiply %9, %6 : tensor<5x1xf32>
    %13 = stablehlo.negate %11 : tensor<f32>
    %14 = stablehlo.multiply %13, %4 : tensor<f32>
    %15 = "stablehlo.case"(%1) ({
      %16 = "stablehlo.case"(%2#1) ({
        %17 = stablehlo.multiply %arg0, %12 : tensor<5x1xf32>
        %18 = stablehlo.multiply %12, %2#4 : tensor<5x1xf32>
        %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
        %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %20 = stablehlo.multiply %19, %17 : tensor<5x1xf32>
        %21 = stablehlo.multiply %20, %2#3 : tensor<5x1xf32>
        %cst_3 = stablehlo.constant dense<0.797884583> : tensor<f32>
        %22 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %23 = stablehlo.multiply %22, %21 : tensor<5x1xf32>
        %24 = stablehlo.add %18, %23 : tensor<5x1xf32>
        %cst_4 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
        %25 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %26 = stablehlo.multiply %25, %23 : tensor<5x1xf32>
        %27 = stablehlo.multiply %26, %2#2 : tensor<5x1xf32>
        %28 = stablehlo.add %24, %27 : tensor<5x1xf32>
        stablehlo.return %28 : tensor<5x1xf32>
      }, {
        %17 = stablehlo.negate %12 : tensor<5x1xf32>
        %cst_2 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
        %18 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %19 = stablehlo.divide %17, %18 : tensor<5x1xf32>
        %20 = stablehlo.multiply %19, %2#2 : tensor<5x1xf32>
        %21 = stablehlo.add %12, %20 : tensor<5x1xf32>
        stablehlo.return %21 : tensor<5x1xf32>
      }, {
        %17 = stablehlo.multiply %12, %2#2 : tensor<5x1xf32>
        stablehlo.return %17 : tensor<5x1xf32>
      }, {
        %17 = func.call @soft_sign_0(%2#5, %2#2, %arg0, %2#3, %12) : (tensor<5x1xi1>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>) -> tensor<5x1xf32>
        stablehlo.return %17 : tensor<5x1xf32>
      }) : (tensor<i32>) -> tensor<5x1xf32>
      stablehlo.return %16 : tensor<5x1xf32>
    }, {
      %16 = stablehlo.multiply %12, %2#3 : tensor<5x1xf32>
      %17 = stablehlo.multiply %16, %arg0 : tensor<5x1xf32>
      %18 = stablehlo.negate %17 : tensor<5x1xf32>
      %19 = stablehlo.divide %12, %2#2 : tensor<5x1xf32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %20 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
      %21 = stablehlo.select %2#5, %20, %18 : tensor<5x1xi1>, tensor<5x1xf32>
      %22 = stablehlo.select %2#5, %18, %20 : tensor<5x1xi1>, tensor<5x1xf32>
      %23 = stablehlo.add %19, %22 : tensor<5x1xf32>
      %24 = stablehlo.negate %21 : tensor<5x1xf32>
      %25 = stablehlo.add %23, %24 : tensor<5x1xf32>
      stablehlo.return %25 : tensor<5x1xf32>
    }) : (tensor<i32>) -> tensor<5x1xf32>
    return %15, %14 : tensor<5x1xf32>, tensor<f32>
  }
  func.func private @soft_sign(%arg0: tensor<5x1xf32>) -> (tensor<5x1xf32>, tensor<5x1xi1>, tensor<5x1xf32>, tensor<5x1xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<5x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<5x1xf32>, tensor<5x1xf32>) -> tensor<5x1xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %4 = stablehlo.add %0, %3 : tensor<5x1xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<5x1xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<5x1xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %8 = stablehlo.divide %7, %6 : tensor<5x1xf32>
    return %5, %2, %4, %8 : tensor<5x1xf32>, tensor<5x1xi1>, tensor<5x1xf32>, tensor<5x1xf32>
  }
  func.func private @soft_sign_0(%arg0: tensor<5x1xi1>, %arg1: tensor<5x1xf32>, %arg2: tensor<5x1xf32>, %arg3: tensor<5x1xf32>, %arg4: tensor<5x1xf32>) -> tensor<5x1xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<5x1xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<5x1xf32>
    %2 = stablehlo.negate %1 : tensor<5x1xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<5x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<5x1xi1>, tensor<5x1xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<5x1xi1>, tensor<5x1xf32>
    %7 = stablehlo.add %3, %6 : tensor<5x1xf32>
    %8 = stablehlo.negate %5 : tensor<5x1xf32>
    %9 = stablehlo.add %7, %8 : tensor<5x1xf32>
    return %9 : tensor<5x1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
