// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def early_exit_fn(weights: jax.Array, state: jax.Array, w: jax.Array):
//     def refine(start):
//         def update_fn(_, current):
//             return jnp.tanh(0.5 * current + w)
//
//         return lax.fori_loop(0, 3, update_fn, start)
//
//     def shortcut(q):
//         return q * jax.nn.sigmoid(w)
//
//     needs_work = jnp.max(state) < 0.2
//     adjusted = lax.cond(needs_work, refine, shortcut, state)
//     return jnp.average(adjusted, axis=1, weights=weights)
//
//   weights: float32[2] in [0.1, 1]
//   state: float32[5, 2] in [-1, 1]
//   w: float32[2] in [-1, 1]
// -----
// forward, cpu
module @jit_early_exit_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xf32>, %arg1: tensor<5x2xf32>, %arg2: tensor<2xf32>) -> (tensor<5xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg1 init: %cst) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<5x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %1 = stablehlo.compare LT, %0, %cst_0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %2 = stablehlo.convert %1 : (tensor<i1>) -> tensor<i32>
    %3 = "stablehlo.case"(%2) ({
      %11 = stablehlo.negate %arg2 : tensor<2xf32>
      %12 = stablehlo.exponential %11 : tensor<2xf32>
      %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %14 = stablehlo.add %13, %12 : tensor<2xf32>
      %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %16 = stablehlo.divide %15, %14 : tensor<2xf32>
      %17 = stablehlo.broadcast_in_dim %16, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
      %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<5x2xf32>
      %19 = stablehlo.multiply %arg1, %18 : tensor<5x2xf32>
      stablehlo.return %19 : tensor<5x2xf32>
    }, {
      %c = stablehlo.constant dense<0> : tensor<i32>
      %11:3 = stablehlo.while(%iterArg = %arg2, %iterArg_3 = %c, %iterArg_4 = %arg1) : tensor<2xf32>, tensor<i32>, tensor<5x2xf32>
      cond {
        %c_5 = stablehlo.constant dense<3> : tensor<i32>
        %12 = stablehlo.compare LT, %iterArg_3, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %12 : tensor<i1>
      } do {
        %12 = func.call @closed_call(%iterArg, %iterArg_4) : (tensor<2xf32>, tensor<5x2xf32>) -> tensor<5x2xf32>
        %c_5 = stablehlo.constant dense<1> : tensor<i32>
        %13 = stablehlo.add %iterArg_3, %c_5 : tensor<i32>
        stablehlo.return %iterArg, %13, %12 : tensor<2xf32>, tensor<i32>, tensor<5x2xf32>
      }
      stablehlo.return %11#2 : tensor<5x2xf32>
    }) : (tensor<i32>) -> tensor<5x2xf32>
    %4 = stablehlo.reshape %arg0 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%4 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<1x2xf32>, tensor<f32>) -> tensor<1xf32>
    %6 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<5x2xf32>
    %7 = stablehlo.multiply %3, %6 : tensor<5x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<5x2xf32>, tensor<f32>) -> tensor<5xf32>
    %9 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<1xf32>) -> tensor<5xf32>
    %10 = stablehlo.divide %8, %9 : tensor<5xf32>
    return %10 : tensor<5xf32>
  }
  func.func private @closed_call(%arg0: tensor<2xf32>, %arg1: tensor<5x2xf32>) -> tensor<5x2xf32> {
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %1 = stablehlo.multiply %0, %arg1 : tensor<5x2xf32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<5x2xf32>
    %4 = stablehlo.add %1, %3 : tensor<5x2xf32>
    %5 = stablehlo.tanh %4 : tensor<5x2xf32>
    return %5 : tensor<5x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xf32>, %arg1: tensor<5x2xf32>, %arg2: tensor<2xf32>) -> (tensor<2xf32> {jax.result_info = "result[0]"}, tensor<5x2xf32> {jax.result_info = "result[1]"}, tensor<2xf32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg1 init: %cst) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<5x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %1 = stablehlo.compare LT, %0, %cst_0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %2 = stablehlo.convert %1 : (tensor<i1>) -> tensor<i32>
    %3:6 = "stablehlo.case"(%2) ({
      %31 = stablehlo.negate %arg2 : tensor<2xf32>
      %32 = stablehlo.exponential %31 : tensor<2xf32>
      %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %33 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %34 = stablehlo.add %33, %32 : tensor<2xf32>
      %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %35 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %36 = stablehlo.divide %35, %34 : tensor<2xf32>
      %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %37 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %38 = stablehlo.subtract %37, %36 : tensor<2xf32>
      %39 = stablehlo.multiply %36, %38 : tensor<2xf32>
      %40 = stablehlo.broadcast_in_dim %36, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
      %41 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<5x2xf32>
      %42 = stablehlo.multiply %arg1, %41 : tensor<5x2xf32>
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %43 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x5x2xf32>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %44 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x5x2xf32>
      stablehlo.return %42, %39, %40, %arg1, %43, %44 : tensor<5x2xf32>, tensor<2xf32>, tensor<1x2xf32>, tensor<5x2xf32>, tensor<3x5x2xf32>, tensor<3x5x2xf32>
    }, {
      %31 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
      %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %32 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x5x2xf32>
      %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %33 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x5x2xf32>
      %c = stablehlo.constant dense<0> : tensor<i32>
      %34:5 = stablehlo.while(%iterArg = %31, %iterArg_12 = %c, %iterArg_13 = %arg1, %iterArg_14 = %32, %iterArg_15 = %33) : tensor<1x2xf32>, tensor<i32>, tensor<5x2xf32>, tensor<3x5x2xf32>, tensor<3x5x2xf32>
      cond {
        %c_16 = stablehlo.constant dense<3> : tensor<i32>
        %38 = stablehlo.compare LT, %iterArg_12, %c_16, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %38 : tensor<i1>
      } do {
        %38:3 = func.call @closed_call(%iterArg, %iterArg_13) : (tensor<1x2xf32>, tensor<5x2xf32>) -> (tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>)
        %39 = func.call @dynamic_update_index_in_dim(%iterArg_14, %38#1, %iterArg_12) : (tensor<3x5x2xf32>, tensor<5x2xf32>, tensor<i32>) -> tensor<3x5x2xf32>
        %40 = func.call @dynamic_update_index_in_dim(%iterArg_15, %38#2, %iterArg_12) : (tensor<3x5x2xf32>, tensor<5x2xf32>, tensor<i32>) -> tensor<3x5x2xf32>
        %c_16 = stablehlo.constant dense<1> : tensor<i32>
        %41 = stablehlo.add %iterArg_12, %c_16 : tensor<i32>
        stablehlo.return %iterArg, %41, %38#0, %39, %40 : tensor<1x2xf32>, tensor<i32>, tensor<5x2xf32>, tensor<3x5x2xf32>, tensor<3x5x2xf32>
      }
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %35 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %36 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %37 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
      stablehlo.return %34#2, %35, %36, %37, %34#3, %34#4 : tensor<5x2xf32>, tensor<2xf32>, tensor<1x2xf32>, tensor<5x2xf32>, tensor<3x5x2xf32>, tensor<3x5x2xf32>
    }) : (tensor<i32>) -> (tensor<5x2xf32>, tensor<2xf32>, tensor<1x2xf32>, tensor<5x2xf32>, tensor<3x5x2xf32>, tensor<3x5x2xf32>)
    %4 = stablehlo.reshape %arg0 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%4 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<1x2xf32>, tensor<f32>) -> tensor<1xf32>
    %6 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<5x2xf32>
    %7 = stablehlo.multiply %3#0, %6 : tensor<5x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<5x2xf32>, tensor<f32>) -> tensor<5xf32>
    %9 = stablehlo.multiply %5, %5 : tensor<1xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %11 = stablehlo.divide %10, %9 : tensor<1xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %13 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<1xf32>) -> tensor<5xf32>
    %14 = stablehlo.multiply %12, %13 : tensor<5xf32>
    %15 = stablehlo.multiply %14, %8 : tensor<5xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%15 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %17 = stablehlo.reshape %16 : (tensor<f32>) -> tensor<1xf32>
    %18 = stablehlo.negate %17 : tensor<1xf32>
    %19 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<1xf32>) -> tensor<5xf32>
    %20 = stablehlo.divide %12, %19 : tensor<5xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0] : (tensor<5xf32>) -> tensor<5x2xf32>
    %22 = stablehlo.multiply %3#0, %21 : tensor<5x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%22 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<5x2xf32>, tensor<f32>) -> tensor<2xf32>
    %24 = stablehlo.reshape %23 : (tensor<2xf32>) -> tensor<1x2xf32>
    %25 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<5x2xf32>
    %26 = stablehlo.multiply %21, %25 : tensor<5x2xf32>
    %27 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<1xf32>) -> tensor<1x2xf32>
    %28 = stablehlo.add %24, %27 : tensor<1x2xf32>
    %29 = stablehlo.reshape %28 : (tensor<1x2xf32>) -> tensor<2xf32>
    %30:2 = "stablehlo.case"(%2) ({
      %31 = stablehlo.multiply %3#3, %26 : tensor<5x2xf32>
      %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %32 = stablehlo.reduce(%31 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<5x2xf32>, tensor<f32>) -> tensor<2xf32>
      %33 = stablehlo.reshape %32 : (tensor<2xf32>) -> tensor<1x2xf32>
      %34 = stablehlo.broadcast_in_dim %3#2, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<5x2xf32>
      %35 = stablehlo.multiply %26, %34 : tensor<5x2xf32>
      %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %36 = stablehlo.reduce(%33 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
      %37 = stablehlo.multiply %36, %3#1 : tensor<2xf32>
      stablehlo.return %37, %35 : tensor<2xf32>, tensor<5x2xf32>
    }, {
      %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %31 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %c = stablehlo.constant dense<0> : tensor<i32>
      %32:5 = stablehlo.while(%iterArg = %3#4, %iterArg_8 = %3#5, %iterArg_9 = %c, %iterArg_10 = %31, %iterArg_11 = %26) : tensor<3x5x2xf32>, tensor<3x5x2xf32>, tensor<i32>, tensor<2xf32>, tensor<5x2xf32>
      cond {
        %c_12 = stablehlo.constant dense<3> : tensor<i32>
        %33 = stablehlo.compare LT, %iterArg_9, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %33 : tensor<i1>
      } do {
        %c_12 = stablehlo.constant dense<3> : tensor<i32>
        %33 = stablehlo.subtract %c_12, %iterArg_9 : tensor<i32>
        %c_13 = stablehlo.constant dense<1> : tensor<i32>
        %34 = stablehlo.subtract %33, %c_13 : tensor<i32>
        %35 = func.call @dynamic_index_in_dim(%iterArg, %34) : (tensor<3x5x2xf32>, tensor<i32>) -> tensor<5x2xf32>
        %36 = func.call @dynamic_index_in_dim(%iterArg_8, %34) : (tensor<3x5x2xf32>, tensor<i32>) -> tensor<5x2xf32>
        %37:2 = func.call @closed_call_0(%iterArg_10, %iterArg_11, %35, %36) : (tensor<2xf32>, tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>) -> (tensor<2xf32>, tensor<5x2xf32>)
        %c_14 = stablehlo.constant dense<1> : tensor<i32>
        %38 = stablehlo.add %iterArg_9, %c_14 : tensor<i32>
        stablehlo.return %iterArg, %iterArg_8, %38, %37#0, %37#1 : tensor<3x5x2xf32>, tensor<3x5x2xf32>, tensor<i32>, tensor<2xf32>, tensor<5x2xf32>
      }
      stablehlo.return %32#3, %32#4 : tensor<2xf32>, tensor<5x2xf32>
    }) : (tensor<i32>) -> (tensor<2xf32>, tensor<5x2xf32>)
    return %29, %30#1, %30#0 : tensor<2xf32>, tensor<5x2xf32>, tensor<2xf32>
  }
  func.func private @closed_call(%arg0: tensor<1x2xf32>, %arg1: tensor<5x2xf32>) -> (tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>) {
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %1 = stablehlo.multiply %0, %arg1 : tensor<5x2xf32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<5x2xf32>
    %3 = stablehlo.add %1, %2 : tensor<5x2xf32>
    %4 = stablehlo.tanh %3 : tensor<5x2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %6 = stablehlo.subtract %5, %4 : tensor<5x2xf32>
    return %4, %4, %6 : tensor<5x2xf32>, tensor<5x2xf32>, tensor<5x2xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x5x2xf32>, %arg1: tensor<5x2xf32>, %arg2: tensor<i32>) -> tensor<3x5x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<5x2xf32>) -> tensor<1x5x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x5x2xf32>, tensor<1x5x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x5x2xf32>
    return %1 : tensor<3x5x2xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x5x2xf32>, %arg1: tensor<i32>) -> tensor<5x2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 5, 2] : (tensor<3x5x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x5x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x5x2xf32>) -> tensor<5x2xf32>
    return %1 : tensor<5x2xf32>
  }
  func.func private @closed_call_0(%arg0: tensor<2xf32>, %arg1: tensor<5x2xf32>, %arg2: tensor<5x2xf32>, %arg3: tensor<5x2xf32>) -> (tensor<2xf32>, tensor<5x2xf32>) {
    %0 = stablehlo.multiply %arg1, %arg3 : tensor<5x2xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<5x2xf32>
    %2 = stablehlo.add %0, %1 : tensor<5x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<5x2xf32>, tensor<f32>) -> tensor<2xf32>
    %4 = stablehlo.reshape %3 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%4 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %8 = stablehlo.multiply %7, %2 : tensor<5x2xf32>
    return %6, %8 : tensor<2xf32>, tensor<5x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
