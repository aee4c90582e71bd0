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
        %14:2 = func.call @closed_call(%iterArg, %iterArg_4, %iterArg_5) : (tensor<2xf32>, tensor<i32>, tensor<5x2xf32>) -> (tensor<i32>, tensor<5x2xf32>)
        %c_6 = stablehlo.constant dense<1> : tensor<i32>
        %15 = stablehlo.add %iterArg_3, %c_6 : tensor<i32>
        stablehlo.return %iterArg, %15, %14#0, %14#1 : tensor<2xf32>, tensor<i32>, tensor<i32>, tensor<5x2xf32>
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
  func.func private @closed_call(%arg0: tensor<2xf32>, %arg1: tensor<i32>, %arg2: tensor<5x2xf32>) -> (tensor<i32>, tensor<5x2xf32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg1, %c : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<5x2xf32>
    %3 = stablehlo.subtract %2, %arg2 : tensor<5x2xf32>
    %cst = stablehlo.constant dense<6.600000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<5x2xf32>
    return %0, %5 : tensor<i32>, tensor<5x2xf32>
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
    %13 = stablehlo.reshape %12 : (tensor<f32>) -> tensor<1x1xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<5x2xf32>
    %15 = stablehlo.compare EQ, %11, %14, FLOAT : (tensor<5x2xf32>, tensor<5x2xf32>) -> tensor<5x2xi1>
    %16 = stablehlo.convert %15 : (tensor<5x2xi1>) -> tensor<5x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%16 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<2.000000e-02> : tensor<f32>
    %18 = stablehlo.compare GT, %12, %cst_4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %19 = stablehlo.convert %18 : (tensor<i1>) -> tensor<i32>
    %20:7 = "stablehlo.case"(%19) ({
      %38 = stablehlo.multiply %11, %11 : tensor<5x2xf32>
      %39 = stablehlo.multiply %38, %38 : tensor<5x2xf32>
      %40 = stablehlo.multiply %11, %11 : tensor<5x2xf32>
      %41 = stablehlo.multiply %40, %11 : tensor<5x2xf32>
      %cst_9 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %42 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %43 = stablehlo.multiply %42, %41 : tensor<5x2xf32>
      %44:4 = func.call @soft_sign(%39) : (tensor<5x2xf32>) -> (tensor<5x2xf32>, tensor<5x2xi1>, tensor<5x2xf32>, tensor<5x2xf32>)
      %45 = stablehlo.sine %44#0 : tensor<5x2xf32>
      %46 = stablehlo.cosine %44#0 : tensor<5x2xf32>
      %cst_10 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %47 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %48 = stablehlo.multiply %47, %45 : tensor<5x2xf32>
      %49 = stablehlo.add %44#0, %48 : tensor<5x2xf32>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %50 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %c = stablehlo.constant dense<false> : tensor<i1>
      %51 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<5x2xi1>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %52 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %53 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %54 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %55 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      stablehlo.return %49, %43, %44#1, %44#2, %39, %44#3, %46 : tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xi1>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>
    }, {
      %38 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
      %c = stablehlo.constant dense<0> : tensor<i32>
      %39:3 = stablehlo.while(%iterArg = %38, %iterArg_15 = %c, %iterArg_16 = %11) : tensor<1x2xf32>, tensor<i32>, tensor<5x2xf32>
      cond {
        %c_17 = stablehlo.constant dense<2> : tensor<i32>
        %46 = stablehlo.compare LT, %iterArg_15, %c_17, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %46 : tensor<i1>
      } do {
        %46 = func.call @closed_call(%iterArg, %iterArg_16) : (tensor<1x2xf32>, tensor<5x2xf32>) -> tensor<5x2xf32>
        %c_17 = stablehlo.constant dense<1> : tensor<i32>
        %47 = stablehlo.add %iterArg_15, %c_17 : tensor<i32>
        stablehlo.return %iterArg, %47, %46 : tensor<1x2xf32>, tensor<i32>, tensor<5x2xf32>
      }
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %40 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %c_10 = stablehlo.constant dense<false> : tensor<i1>
      %41 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i1>) -> tensor<5x2xi1>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %42 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %44 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %45 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      stablehlo.return %39#2, %40, %41, %42, %43, %44, %45 : tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xi1>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>
    }) : (tensor<i32>) -> (tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xi1>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>)
    %21 = stablehlo.add %arg0, %20#0 : tensor<5x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.reduce(%21 init: %cst_5) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %24:2 = "stablehlo.case"(%19) ({
      %cst_9 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %38 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      %39 = stablehlo.multiply %38, %23 : tensor<5x2xf32>
      %40 = stablehlo.multiply %39, %20#6 : tensor<5x2xf32>
      %41 = stablehlo.add %23, %40 : tensor<5x2xf32>
      %42 = func.call @soft_sign_0(%20#2, %20#3, %20#4, %20#5, %41) : (tensor<5x2xi1>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>) -> tensor<5x2xf32>
      %43 = stablehlo.multiply %42, %20#1 : tensor<5x2xf32>
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %44 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
      stablehlo.return %44, %43 : tensor<2xf32>, tensor<5x2xf32>
    }, {
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %38 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %c = stablehlo.constant dense<0> : tensor<i32>
      %39:3 = stablehlo.while(%iterArg = %c, %iterArg_10 = %38, %iterArg_11 = %23) : tensor<i32>, tensor<2xf32>, tensor<5x2xf32>
      cond {
        %c_12 = stablehlo.constant dense<2> : tensor<i32>
        %40 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %40 : tensor<i1>
      } do {
        %c_12 = stablehlo.constant dense<2> : tensor<i32>
        %40 = stablehlo.subtract %c_12, %iterArg : tensor<i32>
        %c_13 = stablehlo.constant dense<1> : tensor<i32>
        %41 = stablehlo.subtract %40, %c_13 : tensor<i32>
        %42:2 = func.call @closed_call_1(%iterArg_10, %iterArg_11) : (tensor<2xf32>, tensor<5x2xf32>) -> (tensor<2xf32>, tensor<5x2xf32>)
        %c_14 = stablehlo.constant dense<1> : tensor<i32>
        %43 = stablehlo.add %iterArg, %c_14 : tensor<i32>
        stablehlo.return %43, %42#0, %42#1 : tensor<i32>, tensor<2xf32>, tensor<5x2xf32>
      }
      stablehlo.return %39#1, %39#2 : tensor<2xf32>, tensor<5x2xf32>
    }) : (tensor<i32>) -> (tensor<2xf32>, tensor<5x2xf32>)
    %25 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<5x2xf32>
    %26 = stablehlo.multiply %25, %24#1 : tensor<5x2xf32>
    %27 = stablehlo.multiply %24#1, %6 : tensor<5x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.reduce(%27 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<5x2xf32>, tensor<f32>) -> tensor<2xf32>
    %29 = stablehlo.reshape %28 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.reduce(%29 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %31 = stablehlo.multiply %26, %8 : tensor<5x2xf32>
    %32 = stablehlo.add %23, %31 : tensor<5x2xf32>
    %33 = stablehlo.multiply %31, %6 : tensor<5x2xf32>
    %34 = stablehlo.add %32, %33 : tensor<5x2xf32>
    %35 = stablehlo.divide %30, %4 : tensor<2xf32>
    %36 = stablehlo.multiply %35, %2 : tensor<2xf32>
    %37 = stablehlo.add %24#0, %36 : tensor<2xf32>
    return %34, %37 : tensor<5x2xf32>, tensor<2xf32>
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
  func.func private @closed_call(%arg0: tensor<1x2xf32>, %arg1: tensor<5x2xf32>) -> tensor<5x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<5x2xf32>
    %1 = stablehlo.subtract %0, %arg1 : tensor<5x2xf32>
    %cst = stablehlo.constant dense<6.600000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<5x2xf32>
    return %3 : tensor<5x2xf32>
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
  func.func private @closed_call_1(%arg0: tensor<2xf32>, %arg1: tensor<5x2xf32>) -> (tensor<2xf32>, tensor<5x2xf32>) {
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
