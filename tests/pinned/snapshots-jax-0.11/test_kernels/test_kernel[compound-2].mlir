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
      %c_2 = stablehlo.constant dense<0> : tensor<i32>
      %13:4 = stablehlo.while(%iterArg = %arg1, %iterArg_3 = %c_2, %iterArg_4 = %c, %iterArg_5 = %7) : tensor<2xf32>, tensor<i32>, tensor<i32>, tensor<5x2xf32>
      cond {
        %c_6 = stablehlo.constant dense<2> : tensor<i32>
        %14 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %14 : tensor<i1>
      } do {
        %c_6 = stablehlo.constant dense<1> : tensor<i32>
        %14 = stablehlo.add %iterArg_4, %c_6 : tensor<i32>
        %15 = stablehlo.broadcast_in_dim %iterArg, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
        %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<5x2xf32>
        %17 = stablehlo.subtract %16, %iterArg_5 : tensor<5x2xf32>
        %cst_7 = stablehlo.constant dense<6.600000e-01> : tensor<f32>
        %18 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
        %19 = stablehlo.multiply %18, %17 : tensor<5x2xf32>
        %c_8 = stablehlo.constant dense<1> : tensor<i32>
        %20 = stablehlo.add %iterArg_3, %c_8 : tensor<i32>
        stablehlo.return %iterArg, %20, %14, %19 : tensor<2xf32>, tensor<i32>, tensor<i32>, tensor<5x2xf32>
      }
      stablehlo.return %13#3 : tensor<5x2xf32>
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
    %16 = stablehlo.reshape %15 : (tensor<f32>) -> tensor<1x1xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<5x2xf32>
    %18 = stablehlo.compare EQ, %14, %17, FLOAT : (tensor<5x2xf32>, tensor<5x2xf32>) -> tensor<5x2xi1>
    %19 = stablehlo.convert %18 : (tensor<5x2xi1>) -> tensor<5x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.reduce(%19 init: %cst_4) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<2.000000e-02> : tensor<f32>
    %21 = stablehlo.compare GT, %15, %cst_5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %22 = stablehlo.convert %21 : (tensor<i1>) -> tensor<i32>
    %23:7 = "stablehlo.case"(%22) ({
      %39 = stablehlo.multiply %14, %14 : tensor<5x2xf32>
      %40 = stablehlo.multiply %39, %39 : tensor<5x2xf32>
      %41 = stablehlo.multiply %14, %14 : tensor<5x2xf32>
      %42 = stablehlo.multiply %41, %14 : tensor<5x2xf32>
      %cst_10 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %43 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %44 = stablehlo.multiply %43, %42 : tensor<5x2xf32>
      %45:4 = func.call @soft_sign(%40) : (tensor<5x2xf32>) -> (tensor<5x2xf32>, tensor<5x2xi1>, tensor<5x2xf32>, tensor<5x2xf32>)
      %46 = stablehlo.sine %45#0 : tensor<5x2xf32>
      %47 = stablehlo.cosine %45#0 : tensor<5x2xf32>
      %cst_11 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %48 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %49 = stablehlo.multiply %48, %46 : tensor<5x2xf32>
      %50 = stablehlo.add %45#0, %49 : tensor<5x2xf32>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %51 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %c = stablehlo.constant dense<false> : tensor<i1>
      %52 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<5x2xi1>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %53 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %54 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %55 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %56 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      stablehlo.return %50, %44, %45#1, %45#2, %40, %45#3, %47 : tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xi1>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>
    }, {
      %39 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
      %c = stablehlo.constant dense<0> : tensor<i32>
      %40:3 = stablehlo.while(%iterArg = %39, %iterArg_16 = %c, %iterArg_17 = %14) : tensor<1x2xf32>, tensor<i32>, tensor<5x2xf32>
      cond {
        %c_18 = stablehlo.constant dense<2> : tensor<i32>
        %47 = stablehlo.compare LT, %iterArg_16, %c_18, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %47 : tensor<i1>
      } do {
        %47 = stablehlo.broadcast_in_dim %iterArg, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<5x2xf32>
        %48 = stablehlo.subtract %47, %iterArg_17 : tensor<5x2xf32>
        %cst_18 = stablehlo.constant dense<6.600000e-01> : tensor<f32>
        %49 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
        %50 = stablehlo.multiply %49, %48 : tensor<5x2xf32>
        %c_19 = stablehlo.constant dense<1> : tensor<i32>
        %51 = stablehlo.add %iterArg_16, %c_19 : tensor<i32>
        stablehlo.return %iterArg, %51, %50 : tensor<1x2xf32>, tensor<i32>, tensor<5x2xf32>
      }
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %41 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %c_11 = stablehlo.constant dense<false> : tensor<i1>
      %42 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i1>) -> tensor<5x2xi1>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %44 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %45 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %46 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      stablehlo.return %40#2, %41, %42, %43, %44, %45, %46 : tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xi1>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>
    }) : (tensor<i32>) -> (tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xi1>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>)
    %24 = stablehlo.add %arg0, %23#0 : tensor<5x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%24 init: %cst_6) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %27:2 = "stablehlo.case"(%22) ({
      %cst_10 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %39 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %40 = stablehlo.multiply %39, %26 : tensor<5x2xf32>
      %41 = stablehlo.multiply %40, %23#6 : tensor<5x2xf32>
      %42 = stablehlo.add %26, %41 : tensor<5x2xf32>
      %43 = func.call @soft_sign_0(%23#2, %23#3, %23#4, %23#5, %42) : (tensor<5x2xi1>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>) -> tensor<5x2xf32>
      %44 = stablehlo.multiply %43, %23#1 : tensor<5x2xf32>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %45 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
      stablehlo.return %45, %44 : tensor<2xf32>, tensor<5x2xf32>
    }, {
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %39 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %c = stablehlo.constant dense<0> : tensor<i32>
      %40:3 = stablehlo.while(%iterArg = %c, %iterArg_11 = %39, %iterArg_12 = %26) : tensor<i32>, tensor<2xf32>, tensor<5x2xf32>
      cond {
        %c_13 = stablehlo.constant dense<2> : tensor<i32>
        %41 = stablehlo.compare LT, %iterArg, %c_13, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %41 : tensor<i1>
      } do {
        %c_13 = stablehlo.constant dense<2> : tensor<i32>
        %41 = stablehlo.subtract %c_13, %iterArg : tensor<i32>
        %c_14 = stablehlo.constant dense<1> : tensor<i32>
        %42 = stablehlo.subtract %41, %c_14 : tensor<i32>
        %cst_15 = stablehlo.constant dense<6.600000e-01> : tensor<f32>
        %43 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
        %44 = stablehlo.multiply %43, %iterArg_12 : tensor<5x2xf32>
        %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %45 = stablehlo.reduce(%44 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<5x2xf32>, tensor<f32>) -> tensor<2xf32>
        %46 = stablehlo.reshape %45 : (tensor<2xf32>) -> tensor<1x2xf32>
        %47 = stablehlo.negate %44 : tensor<5x2xf32>
        %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %48 = stablehlo.reduce(%46 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
        %49 = stablehlo.add %iterArg_11, %48 : tensor<2xf32>
        %c_18 = stablehlo.constant dense<1> : tensor<i32>
        %50 = stablehlo.add %iterArg, %c_18 : tensor<i32>
        stablehlo.return %50, %49, %47 : tensor<i32>, tensor<2xf32>, tensor<5x2xf32>
      }
      stablehlo.return %40#1, %40#2 : tensor<2xf32>, tensor<5x2xf32>
    }) : (tensor<i32>) -> (tensor<2xf32>, tensor<5x2xf32>)
    %28 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<5x2xf32>
    %29 = stablehlo.multiply %28, %27#1 : tensor<5x2xf32>
    %30 = stablehlo.multiply %27#1, %6 : tensor<5x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%30 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<5x2xf32>, tensor<f32>) -> tensor<2xf32>
    %32 = stablehlo.reshape %31 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.reduce(%32 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %34 = stablehlo.multiply %29, %11 : tensor<5x2xf32>
    %35 = stablehlo.add %26, %34 : tensor<5x2xf32>
    %36 = stablehlo.divide %33, %4 : tensor<2xf32>
    %37 = stablehlo.multiply %36, %2 : tensor<2xf32>
    %38 = stablehlo.add %27#0, %37 : tensor<2xf32>
    return %35, %38 : tensor<5x2xf32>, tensor<2xf32>
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
