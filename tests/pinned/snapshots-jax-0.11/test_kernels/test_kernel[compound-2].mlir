// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def staged_solver_fn(state, w):
//     product = jnp.log(1.26 + w**2) * jnp.tanh(state)
//
//     def settle(start):
//         def one_step(_, level_now):
//             return 0.66 * (w - level_now)
//
//         return lax.fori_loop(0, 2, one_step, start)
//
//     def one_shot(q):
//         shaped = q**4
//         compressed = jax.nn.soft_sign(shaped)
//         return compressed + 0.9 * jnp.sin(compressed)
//
//     far_off = jnp.min(product) > 0.02
//     adjusted = lax.cond(far_off, settle, one_shot, product)
//     return state + adjusted
//
//   state: float32[5, 2] in [-1, 1]
//   w: float32[2] in [-1, 1]
// -----
// forward, cpu
module @jit_staged_solver_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x2xf32>, %arg1: tensor<2xf32>) -> (tensor<5x2xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg1, %arg1 : tensor<2xf32>
    %cst = stablehlo.constant dense<1.260000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %2 = stablehlo.add %1, %0 : tensor<2xf32>
    %3 = stablehlo.log %2 : tensor<2xf32>
    %4 = stablehlo.tanh %arg0 : tensor<5x2xf32>
    %5 = stablehlo.broadcast_in_dim %3, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<5x2xf32>
    %7 = stablehlo.multiply %6, %4 : tensor<5x2xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst_0) applies stablehlo.minimum across dimensions = [0, 1] : (tensor<5x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<2.000000e-02> : tensor<f32>
    %9 = stablehlo.compare GT, %8, %cst_1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %10 = stablehlo.convert %9 : (tensor<i1>) -> tensor<i32>
    %11 = "stablehlo.case"(%10) ({
      %13 = stablehlo.multiply %7, %7 : tensor<5x2xf32>
      %14 = stablehlo.multiply %13, %13 : tensor<5x2xf32>
      %15 = func.call @soft_sign(%14) : (tensor<5x2xf32>) -> tensor<5x2xf32>
      %16 = stablehlo.sine %15 : tensor<5x2xf32>
      %cst_2 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %18 = stablehlo.multiply %17, %16 : tensor<5x2xf32>
      %19 = stablehlo.add %15, %18 : tensor<5x2xf32>
      stablehlo.return %19 : tensor<5x2xf32>
    }, {
      %c = stablehlo.constant dense<0> : tensor<i32>
      %13:3 = stablehlo.while(%iterArg = %arg1, %iterArg_2 = %c, %iterArg_3 = %7) : tensor<2xf32>, tensor<i32>, tensor<5x2xf32>
      cond {
        %c_4 = stablehlo.constant dense<2> : tensor<i32>
        %14 = stablehlo.compare LT, %iterArg_2, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %14 : tensor<i1>
      } do {
        %14 = stablehlo.broadcast_in_dim %iterArg, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
        %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<5x2xf32>
        %16 = stablehlo.subtract %15, %iterArg_3 : tensor<5x2xf32>
        %cst_4 = stablehlo.constant dense<6.600000e-01> : tensor<f32>
        %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
        %18 = stablehlo.multiply %17, %16 : tensor<5x2xf32>
        %c_5 = stablehlo.constant dense<1> : tensor<i32>
        %19 = stablehlo.add %iterArg_2, %c_5 : tensor<i32>
        stablehlo.return %iterArg, %19, %18 : tensor<2xf32>, tensor<i32>, tensor<5x2xf32>
      }
      stablehlo.return %13#2 : tensor<5x2xf32>
    }) : (tensor<i32>) -> tensor<5x2xf32>
    %12 = stablehlo.add %arg0, %11 : tensor<5x2xf32>
    return %12 : tensor<5x2xf32>
  }
  func.func private @soft_sign(%arg0: tensor<5x2xf32>) -> tensor<5x2xf32> {
    %0 = stablehlo.abs %arg0 : tensor<5x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %2 = stablehlo.add %0, %1 : tensor<5x2xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<5x2xf32>
    return %3 : tensor<5x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x2xf32>, %arg1: tensor<2xf32>) -> (tensor<5x2xf32> {jax.result_info = "result[0]"}, tensor<2xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg1, %arg1 : tensor<2xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %2 = stablehlo.multiply %1, %arg1 : tensor<2xf32>
    %cst_0 = stablehlo.constant dense<1.260000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %4 = stablehlo.add %3, %0 : tensor<2xf32>
    %5 = stablehlo.log %4 : tensor<2xf32>
    %6 = stablehlo.tanh %arg0 : tensor<5x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %8 = stablehlo.add %7, %6 : tensor<5x2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %10 = stablehlo.subtract %9, %6 : tensor<5x2xf32>
    %11 = stablehlo.multiply %8, %10 : tensor<5x2xf32>
    %12 = stablehlo.broadcast_in_dim %5, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<5x2xf32>
    %14 = stablehlo.multiply %13, %6 : tensor<5x2xf32>
    %cst_3 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %15 = stablehlo.reduce(%14 init: %cst_3) applies stablehlo.minimum across dimensions = [0, 1] : (tensor<5x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<2.000000e-02> : tensor<f32>
    %16 = stablehlo.compare GT, %15, %cst_4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %17 = stablehlo.convert %16 : (tensor<i1>) -> tensor<i32>
    %18:6 = "stablehlo.case"(%17) ({
      %32 = stablehlo.multiply %14, %14 : tensor<5x2xf32>
      %33 = stablehlo.multiply %32, %32 : tensor<5x2xf32>
      %34 = stablehlo.multiply %14, %14 : tensor<5x2xf32>
      %35 = stablehlo.multiply %34, %14 : tensor<5x2xf32>
      %cst_8 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %36 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %37 = stablehlo.multiply %36, %35 : tensor<5x2xf32>
      %38:4 = func.call @soft_sign(%33) : (tensor<5x2xf32>) -> (tensor<5x2xf32>, tensor<5x2xi1>, tensor<5x2xf32>, tensor<5x2xf32>)
      %39 = stablehlo.cosine %38#0 : tensor<5x2xf32>
      stablehlo.return %37, %38#1, %38#2, %33, %38#3, %39 : tensor<5x2xf32>, tensor<5x2xi1>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>
    }, {
      %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %32 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %c = stablehlo.constant dense<false> : tensor<i1>
      %33 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<5x2xi1>
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %34 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %35 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %36 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %37 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      stablehlo.return %32, %33, %34, %35, %36, %37 : tensor<5x2xf32>, tensor<5x2xi1>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>
    }) : (tensor<i32>) -> (tensor<5x2xf32>, tensor<5x2xi1>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>)
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %20:2 = "stablehlo.case"(%17) ({
      %cst_8 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %32 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %33 = stablehlo.multiply %32, %19 : tensor<5x2xf32>
      %34 = stablehlo.multiply %33, %18#5 : tensor<5x2xf32>
      %35 = stablehlo.add %19, %34 : tensor<5x2xf32>
      %36 = func.call @soft_sign_0(%18#1, %18#2, %18#3, %18#4, %35) : (tensor<5x2xi1>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>) -> tensor<5x2xf32>
      %37 = stablehlo.multiply %36, %18#0 : tensor<5x2xf32>
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %38 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
      stablehlo.return %38, %37 : tensor<2xf32>, tensor<5x2xf32>
    }, {
      %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %32 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %c = stablehlo.constant dense<0> : tensor<i32>
      %33:3 = stablehlo.while(%iterArg = %c, %iterArg_9 = %32, %iterArg_10 = %19) : tensor<i32>, tensor<2xf32>, tensor<5x2xf32>
      cond {
        %c_11 = stablehlo.constant dense<2> : tensor<i32>
        %34 = stablehlo.compare LT, %iterArg, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %34 : tensor<i1>
      } do {
        %c_11 = stablehlo.constant dense<2> : tensor<i32>
        %34 = stablehlo.subtract %c_11, %iterArg : tensor<i32>
        %c_12 = stablehlo.constant dense<1> : tensor<i32>
        %35 = stablehlo.subtract %34, %c_12 : tensor<i32>
        %cst_13 = stablehlo.constant dense<6.600000e-01> : tensor<f32>
        %36 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
        %37 = stablehlo.multiply %36, %iterArg_10 : tensor<5x2xf32>
        %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %38 = stablehlo.reduce(%37 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<5x2xf32>, tensor<f32>) -> tensor<2xf32>
        %39 = stablehlo.reshape %38 : (tensor<2xf32>) -> tensor<1x2xf32>
        %40 = stablehlo.negate %37 : tensor<5x2xf32>
        %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %41 = stablehlo.reduce(%39 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
        %42 = stablehlo.add %iterArg_9, %41 : tensor<2xf32>
        %c_16 = stablehlo.constant dense<1> : tensor<i32>
        %43 = stablehlo.add %iterArg, %c_16 : tensor<i32>
        stablehlo.return %43, %42, %40 : tensor<i32>, tensor<2xf32>, tensor<5x2xf32>
      }
      stablehlo.return %33#1, %33#2 : tensor<2xf32>, tensor<5x2xf32>
    }) : (tensor<i32>) -> (tensor<2xf32>, tensor<5x2xf32>)
    %21 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<5x2xf32>
    %22 = stablehlo.multiply %21, %20#1 : tensor<5x2xf32>
    %23 = stablehlo.multiply %20#1, %6 : tensor<5x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%23 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<5x2xf32>, tensor<f32>) -> tensor<2xf32>
    %25 = stablehlo.reshape %24 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.reduce(%25 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %27 = stablehlo.multiply %22, %11 : tensor<5x2xf32>
    %28 = stablehlo.add %19, %27 : tensor<5x2xf32>
    %29 = stablehlo.divide %26, %4 : tensor<2xf32>
    %30 = stablehlo.multiply %29, %2 : tensor<2xf32>
    %31 = stablehlo.add %20#0, %30 : tensor<2xf32>
    return %28, %31 : tensor<5x2xf32>, tensor<2xf32>
  }
  func.func private @soft_sign(%arg0: tensor<5x2xf32>) -> (tensor<5x2xf32>, tensor<5x2xi1>, tensor<5x2xf32>, tensor<5x2xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<5x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<5x2xf32>, tensor<5x2xf32>) -> tensor<5x2xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %4 = stablehlo.add %0, %3 : tensor<5x2xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<5x2xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<5x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %8 = stablehlo.divide %7, %6 : tensor<5x2xf32>
    return %5, %2, %4, %8 : tensor<5x2xf32>, tensor<5x2xi1>, tensor<5x2xf32>, tensor<5x2xf32>
  }
  func.func private @soft_sign_0(%arg0: tensor<5x2xi1>, %arg1: tensor<5x2xf32>, %arg2: tensor<5x2xf32>, %arg3: tensor<5x2xf32>, %arg4: tensor<5x2xf32>) -> tensor<5x2xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<5x2xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<5x2xf32>
    %2 = stablehlo.negate %1 : tensor<5x2xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<5x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<5x2xi1>, tensor<5x2xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<5x2xi1>, tensor<5x2xf32>
    %7 = stablehlo.add %3, %6 : tensor<5x2xf32>
    %8 = stablehlo.negate %5 : tensor<5x2xf32>
    %9 = stablehlo.add %7, %8 : tensor<5x2xf32>
    return %9 : tensor<5x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
