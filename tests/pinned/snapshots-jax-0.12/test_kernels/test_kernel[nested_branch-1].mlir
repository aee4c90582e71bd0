// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def compute_guarded_switch(gradient, case, load):
//     def by_mode(val):
//         def hot(u):
//             return jax.nn.sigmoid(u)
//
//         def linear_part(u):
//             return jax.nn.mish(u)
//
//         laws = [jnp.tanh, lambda u: u - u**3 / 6.0, hot, linear_part]
//         return lax.switch(case, laws, val)
//
//     is_on = load > -0.09
//
//     def high_branch(z):
//         return z / (1.96 + jnp.abs(z))
//
//     picked = lax.cond(is_on, by_mode, high_branch, gradient)
//     return picked - load
//
//   gradient: float32[5, 1] in [-2, 2]
//   case: int32[] in [0, 3]
//   load: float32[] in [-1, 1]
// -----
// forward, cpu
module @jit_compute_guarded_switch attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x1xf32>, %arg1: tensor<i32>, %arg2: tensor<f32>) -> (tensor<5x1xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<-9.000000e-02> : tensor<f32>
    %0 = stablehlo.compare GT, %arg2, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1 = stablehlo.convert %0 : (tensor<i1>) -> tensor<i32>
    %2 = "stablehlo.case"(%1) ({
      %5 = stablehlo.abs %arg0 : tensor<5x1xf32>
      %cst_0 = stablehlo.constant dense<1.960000e+00> : tensor<f32>
      %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
      %7 = stablehlo.add %6, %5 : tensor<5x1xf32>
      %8 = stablehlo.divide %arg0, %7 : tensor<5x1xf32>
      stablehlo.return %8 : tensor<5x1xf32>
    }, {
      %c = stablehlo.constant dense<0> : tensor<i32>
      %c_0 = stablehlo.constant dense<3> : tensor<i32>
      %5 = stablehlo.clamp %c, %arg1, %c_0 : tensor<i32>
      %6 = "stablehlo.case"(%5) ({
        %7 = stablehlo.tanh %arg0 : tensor<5x1xf32>
        stablehlo.return %7 : tensor<5x1xf32>
      }, {
        %7 = stablehlo.multiply %arg0, %arg0 : tensor<5x1xf32>
        %8 = stablehlo.multiply %7, %arg0 : tensor<5x1xf32>
        %cst_1 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
        %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %10 = stablehlo.divide %8, %9 : tensor<5x1xf32>
        %11 = stablehlo.subtract %arg0, %10 : tensor<5x1xf32>
        stablehlo.return %11 : tensor<5x1xf32>
      }, {
        %7 = stablehlo.negate %arg0 : tensor<5x1xf32>
        %8 = stablehlo.exponential %7 : tensor<5x1xf32>
        %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %10 = stablehlo.add %9, %8 : tensor<5x1xf32>
        %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %12 = stablehlo.divide %11, %10 : tensor<5x1xf32>
        stablehlo.return %12 : tensor<5x1xf32>
      }, {
        %7 = func.call @mish(%arg0) : (tensor<5x1xf32>) -> tensor<5x1xf32>
        stablehlo.return %7 : tensor<5x1xf32>
      }) : (tensor<i32>) -> tensor<5x1xf32>
      stablehlo.return %6 : tensor<5x1xf32>
    }) : (tensor<i32>) -> tensor<5x1xf32>
    %3 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %4 = stablehlo.subtract %2, %3 : tensor<5x1xf32>
    return %4 : tensor<5x1xf32>
  }
  func.func private @mish(%arg0: tensor<5x1xf32>) -> tensor<5x1xf32> {
    %0 = call @softplus(%arg0) : (tensor<5x1xf32>) -> tensor<5x1xf32>
    %1 = stablehlo.tanh %0 : tensor<5x1xf32>
    %2 = stablehlo.multiply %arg0, %1 : tensor<5x1xf32>
    return %2 : tensor<5x1xf32>
  }
  func.func private @softplus(%arg0: tensor<5x1xf32>) -> tensor<5x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<5x1xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<5x1xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<5x1xf32>, tensor<5x1xf32>) -> tensor<5x1xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<5x1xf32>
    %7 = stablehlo.abs %3 : tensor<5x1xf32>
    %8 = stablehlo.negate %7 : tensor<5x1xf32>
    %9 = stablehlo.exponential %8 : tensor<5x1xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<5x1xf32>
    %11 = stablehlo.add %1, %10 : tensor<5x1xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<5x1xi1>, tensor<5x1xf32>
    return %12 : tensor<5x1xf32>
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
      %7 = stablehlo.abs %arg0 : tensor<5x1xf32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
      %9 = stablehlo.compare GE, %arg0, %8, FLOAT : (tensor<5x1xf32>, tensor<5x1xf32>) -> tensor<5x1xi1>
      %cst_3 = stablehlo.constant dense<1.960000e+00> : tensor<f32>
      %10 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
      %11 = stablehlo.add %10, %7 : tensor<5x1xf32>
      %12 = stablehlo.multiply %11, %11 : tensor<5x1xf32>
      %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
      %14 = stablehlo.divide %13, %12 : tensor<5x1xf32>
      %c = stablehlo.constant dense<0> : tensor<i32>
      %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %15 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
      %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %16 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
      stablehlo.return %9, %11, %14, %c, %15, %16 : tensor<5x1xi1>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<i32>, tensor<5x1xf32>, tensor<5x1xf32>
    }, {
      %c = stablehlo.constant dense<0> : tensor<i32>
      %c_2 = stablehlo.constant dense<3> : tensor<i32>
      %7 = stablehlo.clamp %c, %arg1, %c_2 : tensor<i32>
      %8:4 = "stablehlo.case"(%7) ({
        %10 = stablehlo.tanh %arg0 : tensor<5x1xf32>
        %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %11 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %12 = stablehlo.add %11, %10 : tensor<5x1xf32>
        %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %13 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %14 = stablehlo.subtract %13, %10 : tensor<5x1xf32>
        %15 = stablehlo.multiply %12, %14 : tensor<5x1xf32>
        %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %16 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %17 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %18 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        stablehlo.return %15, %16, %17, %18 : tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>
      }, {
        %10 = stablehlo.multiply %arg0, %arg0 : tensor<5x1xf32>
        %cst_4 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
        %11 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %12 = stablehlo.multiply %11, %10 : tensor<5x1xf32>
        %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %13 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %14 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %15 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        stablehlo.return %12, %13, %14, %15 : tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>
      }, {
        %10 = stablehlo.negate %arg0 : tensor<5x1xf32>
        %11 = stablehlo.exponential %10 : tensor<5x1xf32>
        %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %12 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %13 = stablehlo.add %12, %11 : tensor<5x1xf32>
        %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %14 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %15 = stablehlo.divide %14, %13 : tensor<5x1xf32>
        %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
        %16 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %17 = stablehlo.subtract %16, %15 : tensor<5x1xf32>
        %18 = stablehlo.multiply %15, %17 : tensor<5x1xf32>
        %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %19 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %20 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %21 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        stablehlo.return %18, %19, %20, %21 : tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>
      }, {
        %10:4 = func.call @mish(%arg0) : (tensor<5x1xf32>) -> (tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>)
        stablehlo.return %10#0, %10#1, %10#2, %10#3 : tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>
      }) : (tensor<i32>) -> (tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>)
      %c_3 = stablehlo.constant dense<false> : tensor<i1>
      %9 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i1>) -> tensor<5x1xi1>
      stablehlo.return %9, %8#0, %8#1, %7, %8#2, %8#3 : tensor<5x1xi1>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<i32>, tensor<5x1xf32>, tensor<5x1xf32>
    }) : (tensor<i32>) -> (tensor<5x1xi1>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<i32>, tensor<5x1xf32>, tensor<5x1xf32>)
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %4 = stablehlo.negate %3 : tensor<5x1xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%4 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x1xf32>, tensor<f32>) -> tensor<f32>
    %6 = "stablehlo.case"(%1) ({
      %7 = stablehlo.multiply %3, %2#2 : tensor<5x1xf32>
      %8 = stablehlo.multiply %7, %arg0 : tensor<5x1xf32>
      %9 = stablehlo.negate %8 : tensor<5x1xf32>
      %10 = stablehlo.divide %3, %2#1 : tensor<5x1xf32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
      %12 = stablehlo.select %2#0, %11, %9 : tensor<5x1xi1>, tensor<5x1xf32>
      %13 = stablehlo.select %2#0, %9, %11 : tensor<5x1xi1>, tensor<5x1xf32>
      %14 = stablehlo.add %10, %13 : tensor<5x1xf32>
      %15 = stablehlo.negate %12 : tensor<5x1xf32>
      %16 = stablehlo.add %14, %15 : tensor<5x1xf32>
      stablehlo.return %16 : tensor<5x1xf32>
    }, {
      %7 = "stablehlo.case"(%2#3) ({
        %8 = stablehlo.multiply %3, %2#1 : tensor<5x1xf32>
        stablehlo.return %8 : tensor<5x1xf32>
      }, {
        %8 = stablehlo.negate %3 : tensor<5x1xf32>
        %cst_2 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
        %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
        %10 = stablehlo.divide %8, %9 : tensor<5x1xf32>
        %11 = stablehlo.multiply %10, %2#1 : tensor<5x1xf32>
        %12 = stablehlo.add %3, %11 : tensor<5x1xf32>
        stablehlo.return %12 : tensor<5x1xf32>
      }, {
        %8 = stablehlo.multiply %3, %2#1 : tensor<5x1xf32>
        stablehlo.return %8 : tensor<5x1xf32>
      }, {
        %8 = func.call @mish_0(%2#1, %2#4, %2#5, %arg0, %3) : (tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>) -> tensor<5x1xf32>
        stablehlo.return %8 : tensor<5x1xf32>
      }) : (tensor<i32>) -> tensor<5x1xf32>
      stablehlo.return %7 : tensor<5x1xf32>
    }) : (tensor<i32>) -> tensor<5x1xf32>
    return %6, %5 : tensor<5x1xf32>, tensor<f32>
  }
  func.func private @mish(%arg0: tensor<5x1xf32>) -> (tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>) {
    %0:3 = call @softplus(%arg0) : (tensor<5x1xf32>) -> (tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>)
    %1 = stablehlo.tanh %0#0 : tensor<5x1xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %3 = stablehlo.add %2, %1 : tensor<5x1xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %5 = stablehlo.subtract %4, %1 : tensor<5x1xf32>
    %6 = stablehlo.multiply %3, %5 : tensor<5x1xf32>
    return %0#1, %0#2, %6, %1 : tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>
  }
  func.func private @softplus(%arg0: tensor<5x1xf32>) -> (tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<5x1xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<5x1xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<5x1xf32>, tensor<5x1xf32>) -> tensor<5x1xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<5x1xf32>
    %7 = stablehlo.abs %3 : tensor<5x1xf32>
    %8 = stablehlo.negate %7 : tensor<5x1xf32>
    %9 = stablehlo.exponential %8 : tensor<5x1xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<5x1xf32>
    %11 = stablehlo.add %1, %10 : tensor<5x1xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<5x1xi1>, tensor<5x1xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<5x1xf32>, tensor<5x1xf32>) -> tensor<5x1xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<5x1xi1>, tensor<5x1xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<5x1xf32>, tensor<5x1xf32>) -> tensor<5x1xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<5x1xi1>, tensor<5x1xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<5x1xf32>
    %22 = stablehlo.exponential %21 : tensor<5x1xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %23 = stablehlo.compare EQ, %cst_4, %cst_5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.select %23, %cst_7, %cst_6 : tensor<i1>, tensor<f32>
    %cst_8 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %26 = stablehlo.compare EQ, %12, %25, FLOAT : (tensor<5x1xf32>, tensor<5x1xf32>) -> tensor<5x1xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %28 = stablehlo.select %26, %27, %12 : tensor<5x1xi1>, tensor<5x1xf32>
    %29 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %30 = stablehlo.subtract %29, %28 : tensor<5x1xf32>
    %31 = stablehlo.exponential %30 : tensor<5x1xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<5x1xf32>
    return %12, %22, %33 : tensor<5x1xf32>, tensor<5x1xf32>, tensor<5x1xf32>
  }
  func.func private @mish_0(%arg0: tensor<5x1xf32>, %arg1: tensor<5x1xf32>, %arg2: tensor<5x1xf32>, %arg3: tensor<5x1xf32>, %arg4: tensor<5x1xf32>) -> tensor<5x1xf32> {
    %0 = stablehlo.multiply %arg3, %arg4 : tensor<5x1xf32>
    %1 = stablehlo.multiply %arg4, %arg2 : tensor<5x1xf32>
    %2 = stablehlo.multiply %0, %arg1 : tensor<5x1xf32>
    %3 = call @softplus_1(%arg0, %2) : (tensor<5x1xf32>, tensor<5x1xf32>) -> tensor<5x1xf32>
    %4 = stablehlo.add %1, %3 : tensor<5x1xf32>
    return %4 : tensor<5x1xf32>
  }
  func.func private @softplus_1(%arg0: tensor<5x1xf32>, %arg1: tensor<5x1xf32>) -> tensor<5x1xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<5x1xf32>
    return %0 : tensor<5x1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
