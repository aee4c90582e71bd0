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
        %14 = func.call @closed_call(%iterArg, %iterArg_3) : (tensor<2xf32>, tensor<5x2xf32>) -> tensor<5x2xf32>
        %c_4 = stablehlo.constant dense<1> : tensor<i32>
        %15 = stablehlo.add %iterArg_2, %c_4 : tensor<i32>
        stablehlo.return %iterArg, %15, %14 : tensor<2xf32>, tensor<i32>, tensor<5x2xf32>
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
  func.func private @closed_call(%arg0: tensor<2xf32>, %arg1: tensor<5x2xf32>) -> tensor<5x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<5x2xf32>
    %2 = stablehlo.subtract %1, %arg1 : tensor<5x2xf32>
    %cst = stablehlo.constant dense<6.600000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<5x2xf32>
    return %4 : tensor<5x2xf32>
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
    %8 = stablehlo.subtract %7, %6 : tensor<5x2xf32>
    %9 = stablehlo.broadcast_in_dim %5, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<5x2xf32>
    %11 = stablehlo.multiply %10, %6 : tensor<5x2xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst_2) applies stablehlo.minimum across dimensions = [0, 1] : (tensor<5x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<2.000000e-02> : tensor<f32>
    %13 = stablehlo.compare GT, %12, %cst_3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %14 = stablehlo.convert %13 : (tensor<i1>) -> tensor<i32>
    %15:6 = "stablehlo.case"(%14) ({
      %31 = stablehlo.multiply %11, %11 : tensor<5x2xf32>
      %32 = stablehlo.multiply %31, %31 : tensor<5x2xf32>
      %33 = stablehlo.multiply %11, %11 : tensor<5x2xf32>
      %34 = stablehlo.multiply %33, %11 : tensor<5x2xf32>
      %cst_7 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %35 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %36 = stablehlo.multiply %35, %34 : tensor<5x2xf32>
      %37:4 = func.call @soft_sign(%32) : (tensor<5x2xf32>) -> (tensor<5x2xf32>, tensor<5x2xi1>, tensor<5x2xf32>, tensor<5x2xf32>)
      %38 = stablehlo.cosine %37#0 : tensor<5x2xf32>
      stablehlo.return %36, %37#1, %37#2, %32, %37#3, %38 : tensor<5x2xf32>, tensor<5x2xi1>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>
    }, {
      %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %31 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %c = stablehlo.constant dense<false> : tensor<i1>
      %32 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<5x2xi1>
      %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %33 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %34 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %35 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %36 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      stablehlo.return %31, %32, %33, %34, %35, %36 : tensor<5x2xf32>, tensor<5x2xi1>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>
    }) : (tensor<i32>) -> (tensor<5x2xf32>, tensor<5x2xi1>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>)
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %17:2 = "stablehlo.case"(%14) ({
      %cst_7 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %31 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %32 = stablehlo.multiply %31, %16 : tensor<5x2xf32>
      %33 = stablehlo.multiply %32, %15#5 : tensor<5x2xf32>
      %34 = stablehlo.add %16, %33 : tensor<5x2xf32>
      %35 = func.call @soft_sign_0(%15#1, %15#2, %15#3, %15#4, %34) : (tensor<5x2xi1>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>) -> tensor<5x2xf32>
      %36 = stablehlo.multiply %35, %15#0 : tensor<5x2xf32>
      %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %37 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
      stablehlo.return %37, %36 : tensor<2xf32>, tensor<5x2xf32>
    }, {
      %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %31 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %c = stablehlo.constant dense<0> : tensor<i32>
      %32:3 = stablehlo.while(%iterArg = %c, %iterArg_8 = %31, %iterArg_9 = %16) : tensor<i32>, tensor<2xf32>, tensor<5x2xf32>
      cond {
        %c_10 = stablehlo.constant dense<2> : tensor<i32>
        %33 = stablehlo.compare LT, %iterArg, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %33 : tensor<i1>
      } do {
        %c_10 = stablehlo.constant dense<2> : tensor<i32>
        %33 = stablehlo.subtract %c_10, %iterArg : tensor<i32>
        %c_11 = stablehlo.constant dense<1> : tensor<i32>
        %34 = stablehlo.subtract %33, %c_11 : tensor<i32>
        %35:2 = func.call @closed_call(%iterArg_8, %iterArg_9) : (tensor<2xf32>, tensor<5x2xf32>) -> (tensor<2xf32>, tensor<5x2xf32>)
        %c_12 = stablehlo.constant dense<1> : tensor<i32>
        %36 = stablehlo.add %iterArg, %c_12 : tensor<i32>
        stablehlo.return %36, %35#0, %35#1 : tensor<i32>, tensor<2xf32>, tensor<5x2xf32>
      }
      stablehlo.return %32#1, %32#2 : tensor<2xf32>, tensor<5x2xf32>
    }) : (tensor<i32>) -> (tensor<2xf32>, tensor<5x2xf32>)
    %18 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<5x2xf32>
    %19 = stablehlo.multiply %18, %17#1 : tensor<5x2xf32>
    %20 = stablehlo.multiply %17#1, %6 : tensor<5x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%20 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<5x2xf32>, tensor<f32>) -> tensor<2xf32>
    %22 = stablehlo.reshape %21 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%22 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %24 = stablehlo.multiply %19, %8 : tensor<5x2xf32>
    %25 = stablehlo.add %16, %24 : tensor<5x2xf32>
    %26 = stablehlo.multiply %24, %6 : tensor<5x2xf32>
    %27 = stablehlo.add %25, %26 : tensor<5x2xf32>
    %28 = stablehlo.divide %23, %4 : tensor<2xf32>
    %29 = stablehlo.multiply %28, %2 : tensor<2xf32>
    %30 = stablehlo.add %17#0, %29 : tensor<2xf32>
    return %27, %30 : tensor<5x2xf32>, tensor<2xf32>
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
  func.func private @closed_call(%arg0: tensor<2xf32>, %arg1: tensor<5x2xf32>) -> (tensor<2xf32>, tensor<5x2xf32>) {
    %cst = stablehlo.constant dense<6.600000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %1 = stablehlo.multiply %0, %arg1 : tensor<5x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<5x2xf32>, tensor<f32>) -> tensor<2xf32>
    %3 = stablehlo.reshape %2 : (tensor<2xf32>) -> tensor<1x2xf32>
    %4 = stablehlo.negate %1 : tensor<5x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%3 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<2xf32>
    return %6, %4 : tensor<2xf32>, tensor<5x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
