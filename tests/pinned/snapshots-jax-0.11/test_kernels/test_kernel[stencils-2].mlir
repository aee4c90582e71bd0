// import jax
// import jax.numpy as jnp
//
//
// def lap(a):
//     return sum(jnp.roll(a, side, d) for d in range(2) for side in (1, -1)) - 4 * a
//
//
// def compute_cahn_hilliard(orders, step_size, stiffness):
//     def one_member(order):
//         def body(carry, _):
//             diffusion = lap(carry)
//             bulk = carry * (carry**2 - 1)
//             potential = bulk - stiffness * diffusion
//             return carry + step_size * lap(potential), None
//
//         state, _ = jax.lax.scan(body, order, None, length=2)
//         largest = jnp.max(state)
//         return largest
//
//     return jax.vmap(jax.vmap(one_member))(orders)
//
//   orders: float32[6, 4, 7, 5] in [-1, 1]
//   step_size: float32[] in [0.02, 0.06]
//   stiffness: float32[] in [0.2, 0.8]
// -----
// forward, cpu
module @jit_compute_cahn_hilliard attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x4x7x5xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<6x4xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:4 = stablehlo.while(%iterArg = %arg2, %iterArg_0 = %arg1, %iterArg_1 = %c, %iterArg_2 = %arg0) : tensor<f32>, tensor<f32>, tensor<i32>, tensor<6x4x7x5xf32>
    cond {
      %c_3 = stablehlo.constant dense<2> : tensor<i32>
      %2 = stablehlo.compare LT, %iterArg_1, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    } do {
      %2 = func.call @_roll_static(%iterArg_2) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %3 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6x4x7x5xf32>
      %4 = stablehlo.add %3, %2 : tensor<6x4x7x5xf32>
      %5 = func.call @_roll_static_0(%iterArg_2) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
      %6 = stablehlo.add %4, %5 : tensor<6x4x7x5xf32>
      %7 = func.call @_roll_static_1(%iterArg_2) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
      %8 = stablehlo.add %6, %7 : tensor<6x4x7x5xf32>
      %9 = func.call @_roll_static_2(%iterArg_2) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
      %10 = stablehlo.add %8, %9 : tensor<6x4x7x5xf32>
      %cst_4 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %11 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6x4x7x5xf32>
      %12 = stablehlo.multiply %11, %iterArg_2 : tensor<6x4x7x5xf32>
      %13 = stablehlo.subtract %10, %12 : tensor<6x4x7x5xf32>
      %14 = stablehlo.multiply %iterArg_2, %iterArg_2 : tensor<6x4x7x5xf32>
      %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %15 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6x4x7x5xf32>
      %16 = stablehlo.subtract %14, %15 : tensor<6x4x7x5xf32>
      %17 = stablehlo.multiply %iterArg_2, %16 : tensor<6x4x7x5xf32>
      %18 = stablehlo.broadcast_in_dim %iterArg, dims = [] : (tensor<f32>) -> tensor<6x4x7x5xf32>
      %19 = stablehlo.multiply %18, %13 : tensor<6x4x7x5xf32>
      %20 = stablehlo.subtract %17, %19 : tensor<6x4x7x5xf32>
      %21 = func.call @_roll_static(%20) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
      %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %22 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<6x4x7x5xf32>
      %23 = stablehlo.add %22, %21 : tensor<6x4x7x5xf32>
      %24 = func.call @_roll_static_0(%20) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
      %25 = stablehlo.add %23, %24 : tensor<6x4x7x5xf32>
      %26 = func.call @_roll_static_1(%20) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
      %27 = stablehlo.add %25, %26 : tensor<6x4x7x5xf32>
      %28 = func.call @_roll_static_2(%20) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
      %29 = stablehlo.add %27, %28 : tensor<6x4x7x5xf32>
      %cst_7 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %30 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<6x4x7x5xf32>
      %31 = stablehlo.multiply %30, %20 : tensor<6x4x7x5xf32>
      %32 = stablehlo.subtract %29, %31 : tensor<6x4x7x5xf32>
      %33 = stablehlo.broadcast_in_dim %iterArg_0, dims = [] : (tensor<f32>) -> tensor<6x4x7x5xf32>
      %34 = stablehlo.multiply %33, %32 : tensor<6x4x7x5xf32>
      %35 = stablehlo.add %iterArg_2, %34 : tensor<6x4x7x5xf32>
      %c_8 = stablehlo.constant dense<1> : tensor<i32>
      %36 = stablehlo.add %iterArg_1, %c_8 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_0, %36, %35 : tensor<f32>, tensor<f32>, tensor<i32>, tensor<6x4x7x5xf32>
    }
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.reduce(%0#3 init: %cst) applies stablehlo.maximum across dimensions = [2, 3] : (tensor<6x4x7x5xf32>, tensor<f32>) -> tensor<6x4xf32>
    return %1 : tensor<6x4xf32>
  }
  func.func private @_roll_static(%arg0: tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32> {
    %0 = stablehlo.slice %arg0 [0:6, 0:4, 6:7, 0:5] : (tensor<6x4x7x5xf32>) -> tensor<6x4x1x5xf32>
    %1 = stablehlo.slice %arg0 [0:6, 0:4, 0:6, 0:5] : (tensor<6x4x7x5xf32>) -> tensor<6x4x6x5xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 2 : (tensor<6x4x1x5xf32>, tensor<6x4x6x5xf32>) -> tensor<6x4x7x5xf32>
    return %2 : tensor<6x4x7x5xf32>
  }
  func.func private @_roll_static_0(%arg0: tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32> {
    %0 = stablehlo.slice %arg0 [0:6, 0:4, 1:7, 0:5] : (tensor<6x4x7x5xf32>) -> tensor<6x4x6x5xf32>
    %1 = stablehlo.slice %arg0 [0:6, 0:4, 0:1, 0:5] : (tensor<6x4x7x5xf32>) -> tensor<6x4x1x5xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 2 : (tensor<6x4x6x5xf32>, tensor<6x4x1x5xf32>) -> tensor<6x4x7x5xf32>
    return %2 : tensor<6x4x7x5xf32>
  }
  func.func private @_roll_static_1(%arg0: tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32> {
    %0 = stablehlo.slice %arg0 [0:6, 0:4, 0:7, 4:5] : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x1xf32>
    %1 = stablehlo.slice %arg0 [0:6, 0:4, 0:7, 0:4] : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x4xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 3 : (tensor<6x4x7x1xf32>, tensor<6x4x7x4xf32>) -> tensor<6x4x7x5xf32>
    return %2 : tensor<6x4x7x5xf32>
  }
  func.func private @_roll_static_2(%arg0: tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32> {
    %0 = stablehlo.slice %arg0 [0:6, 0:4, 0:7, 1:5] : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x4xf32>
    %1 = stablehlo.slice %arg0 [0:6, 0:4, 0:7, 0:1] : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x1xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 3 : (tensor<6x4x7x4xf32>, tensor<6x4x7x1xf32>) -> tensor<6x4x7x5xf32>
    return %2 : tensor<6x4x7x5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x4x7x5xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<6x4x7x5xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x6x4x7x5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x6x4x7x5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x6x4x7x5xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x6x4x7x5xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x6x4x7x5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %5:9 = stablehlo.while(%iterArg = %arg1, %iterArg_10 = %arg2, %iterArg_11 = %c, %iterArg_12 = %arg0, %iterArg_13 = %0, %iterArg_14 = %1, %iterArg_15 = %2, %iterArg_16 = %3, %iterArg_17 = %4) : tensor<f32>, tensor<f32>, tensor<i32>, tensor<6x4x7x5xf32>, tensor<2x6x4x7x5xf32>, tensor<2x6x4x7x5xf32>, tensor<2x6x4x7x5xf32>, tensor<2x6x4x7x5xf32>, tensor<2x6x4x7x5xf32>
    cond {
      %c_18 = stablehlo.constant dense<2> : tensor<i32>
      %17 = stablehlo.compare LT, %iterArg_11, %c_18, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %17 : tensor<i1>
    } do {
      %17 = func.call @_roll_static(%iterArg_12) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
      %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %18 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<6x4x7x5xf32>
      %19 = stablehlo.add %18, %17 : tensor<6x4x7x5xf32>
      %20 = func.call @_roll_static_0(%iterArg_12) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
      %21 = stablehlo.add %19, %20 : tensor<6x4x7x5xf32>
      %22 = func.call @_roll_static_1(%iterArg_12) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
      %23 = stablehlo.add %21, %22 : tensor<6x4x7x5xf32>
      %24 = func.call @_roll_static_2(%iterArg_12) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
      %25 = stablehlo.add %23, %24 : tensor<6x4x7x5xf32>
      %cst_19 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %26 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<6x4x7x5xf32>
      %27 = stablehlo.multiply %26, %iterArg_12 : tensor<6x4x7x5xf32>
      %28 = stablehlo.subtract %25, %27 : tensor<6x4x7x5xf32>
      %29 = stablehlo.multiply %iterArg_12, %iterArg_12 : tensor<6x4x7x5xf32>
      %cst_20 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %30 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<6x4x7x5xf32>
      %31 = stablehlo.multiply %30, %iterArg_12 : tensor<6x4x7x5xf32>
      %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %32 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<6x4x7x5xf32>
      %33 = stablehlo.subtract %29, %32 : tensor<6x4x7x5xf32>
      %34 = stablehlo.multiply %iterArg_12, %33 : tensor<6x4x7x5xf32>
      %35 = stablehlo.broadcast_in_dim %iterArg_10, dims = [] : (tensor<f32>) -> tensor<6x4x7x5xf32>
      %36 = stablehlo.multiply %35, %28 : tensor<6x4x7x5xf32>
      %37 = stablehlo.subtract %34, %36 : tensor<6x4x7x5xf32>
      %38 = func.call @_roll_static(%37) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
      %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %39 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<6x4x7x5xf32>
      %40 = stablehlo.add %39, %38 : tensor<6x4x7x5xf32>
      %41 = func.call @_roll_static_0(%37) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
      %42 = stablehlo.add %40, %41 : tensor<6x4x7x5xf32>
      %43 = func.call @_roll_static_1(%37) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
      %44 = stablehlo.add %42, %43 : tensor<6x4x7x5xf32>
      %45 = func.call @_roll_static_2(%37) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
      %46 = stablehlo.add %44, %45 : tensor<6x4x7x5xf32>
      %cst_23 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %47 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<6x4x7x5xf32>
      %48 = stablehlo.multiply %47, %37 : tensor<6x4x7x5xf32>
      %49 = stablehlo.subtract %46, %48 : tensor<6x4x7x5xf32>
      %50 = stablehlo.broadcast_in_dim %iterArg, dims = [] : (tensor<f32>) -> tensor<6x4x7x5xf32>
      %51 = stablehlo.multiply %50, %49 : tensor<6x4x7x5xf32>
      %52 = stablehlo.add %iterArg_12, %51 : tensor<6x4x7x5xf32>
      %53 = func.call @dynamic_update_index_in_dim(%iterArg_13, %31, %iterArg_11) : (tensor<2x6x4x7x5xf32>, tensor<6x4x7x5xf32>, tensor<i32>) -> tensor<2x6x4x7x5xf32>
      %54 = func.call @dynamic_update_index_in_dim(%iterArg_14, %33, %iterArg_11) : (tensor<2x6x4x7x5xf32>, tensor<6x4x7x5xf32>, tensor<i32>) -> tensor<2x6x4x7x5xf32>
      %55 = func.call @dynamic_update_index_in_dim(%iterArg_15, %iterArg_12, %iterArg_11) : (tensor<2x6x4x7x5xf32>, tensor<6x4x7x5xf32>, tensor<i32>) -> tensor<2x6x4x7x5xf32>
      %56 = func.call @dynamic_update_index_in_dim(%iterArg_16, %28, %iterArg_11) : (tensor<2x6x4x7x5xf32>, tensor<6x4x7x5xf32>, tensor<i32>) -> tensor<2x6x4x7x5xf32>
      %57 = func.call @dynamic_update_index_in_dim(%iterArg_17, %49, %iterArg_11) : (tensor<2x6x4x7x5xf32>, tensor<6x4x7x5xf32>, tensor<i32>) -> tensor<2x6x4x7x5xf32>
      %c_24 = stablehlo.constant dense<1> : tensor<i32>
      %58 = stablehlo.add %iterArg_11, %c_24 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_10, %58, %52, %53, %54, %55, %56, %57 : tensor<f32>, tensor<f32>, tensor<i32>, tensor<6x4x7x5xf32>, tensor<2x6x4x7x5xf32>, tensor<2x6x4x7x5xf32>, tensor<2x6x4x7x5xf32>, tensor<2x6x4x7x5xf32>, tensor<2x6x4x7x5xf32>
    }
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %6 = stablehlo.reduce(%5#3 init: %cst_4) applies stablehlo.maximum across dimensions = [2, 3] : (tensor<6x4x7x5xf32>, tensor<f32>) -> tensor<6x4xf32>
    %7 = stablehlo.reshape %6 : (tensor<6x4xf32>) -> tensor<6x4x1x1xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2, 3] : (tensor<6x4x1x1xf32>) -> tensor<6x4x7x5xf32>
    %9 = stablehlo.compare EQ, %5#3, %8, FLOAT : (tensor<6x4x7x5xf32>, tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xi1>
    %10 = stablehlo.convert %9 : (tensor<6x4x7x5xi1>) -> tensor<6x4x7x5xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_5) applies stablehlo.add across dimensions = [2, 3] : (tensor<6x4x7x5xf32>, tensor<f32>) -> tensor<6x4xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<6x4xf32>
    %13 = stablehlo.divide %12, %11 : tensor<6x4xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<6x4xf32>) -> tensor<6x4x7x5xf32>
    %15 = stablehlo.multiply %14, %10 : tensor<6x4x7x5xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %16:11 = stablehlo.while(%iterArg = %5#4, %iterArg_10 = %5#5, %iterArg_11 = %5#6, %iterArg_12 = %5#7, %iterArg_13 = %5#8, %iterArg_14 = %arg2, %iterArg_15 = %arg1, %iterArg_16 = %c_9, %iterArg_17 = %cst_7, %iterArg_18 = %cst_8, %iterArg_19 = %15) : tensor<2x6x4x7x5xf32>, tensor<2x6x4x7x5xf32>, tensor<2x6x4x7x5xf32>, tensor<2x6x4x7x5xf32>, tensor<2x6x4x7x5xf32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<6x4x7x5xf32>
    cond {
      %c_20 = stablehlo.constant dense<2> : tensor<i32>
      %17 = stablehlo.compare LT, %iterArg_16, %c_20, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %17 : tensor<i1>
    } do {
      %c_20 = stablehlo.constant dense<2> : tensor<i32>
      %17 = stablehlo.subtract %c_20, %iterArg_16 : tensor<i32>
      %c_21 = stablehlo.constant dense<1> : tensor<i32>
      %18 = stablehlo.subtract %17, %c_21 : tensor<i32>
      %19 = func.call @dynamic_index_in_dim(%iterArg, %18) : (tensor<2x6x4x7x5xf32>, tensor<i32>) -> tensor<6x4x7x5xf32>
      %20 = func.call @dynamic_index_in_dim(%iterArg_10, %18) : (tensor<2x6x4x7x5xf32>, tensor<i32>) -> tensor<6x4x7x5xf32>
      %21 = func.call @dynamic_index_in_dim(%iterArg_11, %18) : (tensor<2x6x4x7x5xf32>, tensor<i32>) -> tensor<6x4x7x5xf32>
      %22 = func.call @dynamic_index_in_dim(%iterArg_12, %18) : (tensor<2x6x4x7x5xf32>, tensor<i32>) -> tensor<6x4x7x5xf32>
      %23 = func.call @dynamic_index_in_dim(%iterArg_13, %18) : (tensor<2x6x4x7x5xf32>, tensor<i32>) -> tensor<6x4x7x5xf32>
      %24 = stablehlo.broadcast_in_dim %iterArg_15, dims = [] : (tensor<f32>) -> tensor<6x4x7x5xf32>
      %25 = stablehlo.multiply %24, %iterArg_19 : tensor<6x4x7x5xf32>
      %26 = stablehlo.multiply %iterArg_19, %23 : tensor<6x4x7x5xf32>
      %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %27 = stablehlo.reduce(%26 init: %cst_22) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<6x4x7x5xf32>, tensor<f32>) -> tensor<f32>
      %28 = stablehlo.add %iterArg_18, %27 : tensor<f32>
      %29 = stablehlo.negate %25 : tensor<6x4x7x5xf32>
      %cst_23 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %30 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<6x4x7x5xf32>
      %31 = stablehlo.multiply %30, %29 : tensor<6x4x7x5xf32>
      %32 = func.call @_roll_static_3(%25) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
      %33 = stablehlo.add %31, %32 : tensor<6x4x7x5xf32>
      %34 = func.call @_roll_static_4(%25) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
      %35 = stablehlo.add %33, %34 : tensor<6x4x7x5xf32>
      %36 = func.call @_roll_static_5(%25) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
      %37 = stablehlo.add %35, %36 : tensor<6x4x7x5xf32>
      %38 = func.call @_roll_static_6(%25) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
      %39 = stablehlo.add %37, %38 : tensor<6x4x7x5xf32>
      %40 = stablehlo.negate %39 : tensor<6x4x7x5xf32>
      %41 = stablehlo.broadcast_in_dim %iterArg_14, dims = [] : (tensor<f32>) -> tensor<6x4x7x5xf32>
      %42 = stablehlo.multiply %41, %40 : tensor<6x4x7x5xf32>
      %43 = stablehlo.multiply %40, %22 : tensor<6x4x7x5xf32>
      %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %44 = stablehlo.reduce(%43 init: %cst_24) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<6x4x7x5xf32>, tensor<f32>) -> tensor<f32>
      %45 = stablehlo.add %iterArg_17, %44 : tensor<f32>
      %46 = stablehlo.multiply %21, %39 : tensor<6x4x7x5xf32>
      %47 = stablehlo.multiply %39, %20 : tensor<6x4x7x5xf32>
      %48 = stablehlo.add %iterArg_19, %47 : tensor<6x4x7x5xf32>
      %49 = stablehlo.multiply %46, %19 : tensor<6x4x7x5xf32>
      %50 = stablehlo.add %48, %49 : tensor<6x4x7x5xf32>
      %51 = stablehlo.negate %42 : tensor<6x4x7x5xf32>
      %cst_25 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %52 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<6x4x7x5xf32>
      %53 = stablehlo.multiply %52, %51 : tensor<6x4x7x5xf32>
      %54 = stablehlo.add %50, %53 : tensor<6x4x7x5xf32>
      %55 = func.call @_roll_static_3(%42) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
      %56 = stablehlo.add %54, %55 : tensor<6x4x7x5xf32>
      %57 = func.call @_roll_static_4(%42) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
      %58 = stablehlo.add %56, %57 : tensor<6x4x7x5xf32>
      %59 = func.call @_roll_static_5(%42) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
      %60 = stablehlo.add %58, %59 : tensor<6x4x7x5xf32>
      %61 = func.call @_roll_static_6(%42) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
      %62 = stablehlo.add %60, %61 : tensor<6x4x7x5xf32>
      %c_26 = stablehlo.constant dense<1> : tensor<i32>
      %63 = stablehlo.add %iterArg_16, %c_26 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_10, %iterArg_11, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %63, %45, %28, %62 : tensor<2x6x4x7x5xf32>, tensor<2x6x4x7x5xf32>, tensor<2x6x4x7x5xf32>, tensor<2x6x4x7x5xf32>, tensor<2x6x4x7x5xf32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<6x4x7x5xf32>
    }
    return %16#10, %16#9, %16#8 : tensor<6x4x7x5xf32>, tensor<f32>, tensor<f32>
  }
  func.func private @_roll_static(%arg0: tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32> {
    %0 = stablehlo.slice %arg0 [0:6, 0:4, 6:7, 0:5] : (tensor<6x4x7x5xf32>) -> tensor<6x4x1x5xf32>
    %1 = stablehlo.slice %arg0 [0:6, 0:4, 0:6, 0:5] : (tensor<6x4x7x5xf32>) -> tensor<6x4x6x5xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 2 : (tensor<6x4x1x5xf32>, tensor<6x4x6x5xf32>) -> tensor<6x4x7x5xf32>
    return %2 : tensor<6x4x7x5xf32>
  }
  func.func private @_roll_static_0(%arg0: tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32> {
    %0 = stablehlo.slice %arg0 [0:6, 0:4, 1:7, 0:5] : (tensor<6x4x7x5xf32>) -> tensor<6x4x6x5xf32>
    %1 = stablehlo.slice %arg0 [0:6, 0:4, 0:1, 0:5] : (tensor<6x4x7x5xf32>) -> tensor<6x4x1x5xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 2 : (tensor<6x4x6x5xf32>, tensor<6x4x1x5xf32>) -> tensor<6x4x7x5xf32>
    return %2 : tensor<6x4x7x5xf32>
  }
  func.func private @_roll_static_1(%arg0: tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32> {
    %0 = stablehlo.slice %arg0 [0:6, 0:4, 0:7, 4:5] : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x1xf32>
    %1 = stablehlo.slice %arg0 [0:6, 0:4, 0:7, 0:4] : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x4xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 3 : (tensor<6x4x7x1xf32>, tensor<6x4x7x4xf32>) -> tensor<6x4x7x5xf32>
    return %2 : tensor<6x4x7x5xf32>
  }
  func.func private @_roll_static_2(%arg0: tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32> {
    %0 = stablehlo.slice %arg0 [0:6, 0:4, 0:7, 1:5] : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x4xf32>
    %1 = stablehlo.slice %arg0 [0:6, 0:4, 0:7, 0:1] : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x1xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 3 : (tensor<6x4x7x4xf32>, tensor<6x4x7x1xf32>) -> tensor<6x4x7x5xf32>
    return %2 : tensor<6x4x7x5xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x6x4x7x5xf32>, %arg1: tensor<6x4x7x5xf32>, %arg2: tensor<i32>) -> tensor<2x6x4x7x5xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4] : (tensor<6x4x7x5xf32>) -> tensor<1x6x4x7x5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1, %c_2 : (tensor<2x6x4x7x5xf32>, tensor<1x6x4x7x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x6x4x7x5xf32>
    return %1 : tensor<2x6x4x7x5xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x6x4x7x5xf32>, %arg1: tensor<i32>) -> tensor<6x4x7x5xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, %c_2, sizes = [1, 6, 4, 7, 5] : (tensor<2x6x4x7x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x6x4x7x5xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
    return %1 : tensor<6x4x7x5xf32>
  }
  func.func private @_roll_static_3(%arg0: tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32> {
    %0 = stablehlo.slice %arg0 [0:6, 0:4, 0:7, 0:4] : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x4xf32>
    %1 = stablehlo.slice %arg0 [0:6, 0:4, 0:7, 4:5] : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0, 0, 0], high = [0, 0, 0, 4], interior = [0, 0, 0, 0] : (tensor<6x4x7x1xf32>, tensor<f32>) -> tensor<6x4x7x5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [0, 0, 0, 1], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<6x4x7x4xf32>, tensor<f32>) -> tensor<6x4x7x5xf32>
    %4 = stablehlo.add %2, %3 : tensor<6x4x7x5xf32>
    return %4 : tensor<6x4x7x5xf32>
  }
  func.func private @_roll_static_4(%arg0: tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32> {
    %0 = stablehlo.slice %arg0 [0:6, 0:4, 0:7, 0:1] : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x1xf32>
    %1 = stablehlo.slice %arg0 [0:6, 0:4, 0:7, 1:5] : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0, 0, 0], high = [0, 0, 0, 1], interior = [0, 0, 0, 0] : (tensor<6x4x7x4xf32>, tensor<f32>) -> tensor<6x4x7x5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [0, 0, 0, 4], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<6x4x7x1xf32>, tensor<f32>) -> tensor<6x4x7x5xf32>
    %4 = stablehlo.add %2, %3 : tensor<6x4x7x5xf32>
    return %4 : tensor<6x4x7x5xf32>
  }
  func.func private @_roll_static_5(%arg0: tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32> {
    %0 = stablehlo.slice %arg0 [0:6, 0:4, 0:6, 0:5] : (tensor<6x4x7x5xf32>) -> tensor<6x4x6x5xf32>
    %1 = stablehlo.slice %arg0 [0:6, 0:4, 6:7, 0:5] : (tensor<6x4x7x5xf32>) -> tensor<6x4x1x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0, 0, 0], high = [0, 0, 6, 0], interior = [0, 0, 0, 0] : (tensor<6x4x1x5xf32>, tensor<f32>) -> tensor<6x4x7x5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [0, 0, 1, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<6x4x6x5xf32>, tensor<f32>) -> tensor<6x4x7x5xf32>
    %4 = stablehlo.add %2, %3 : tensor<6x4x7x5xf32>
    return %4 : tensor<6x4x7x5xf32>
  }
  func.func private @_roll_static_6(%arg0: tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32> {
    %0 = stablehlo.slice %arg0 [0:6, 0:4, 0:1, 0:5] : (tensor<6x4x7x5xf32>) -> tensor<6x4x1x5xf32>
    %1 = stablehlo.slice %arg0 [0:6, 0:4, 1:7, 0:5] : (tensor<6x4x7x5xf32>) -> tensor<6x4x6x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0, 0, 0], high = [0, 0, 1, 0], interior = [0, 0, 0, 0] : (tensor<6x4x6x5xf32>, tensor<f32>) -> tensor<6x4x7x5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [0, 0, 6, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<6x4x1x5xf32>, tensor<f32>) -> tensor<6x4x7x5xf32>
    %4 = stablehlo.add %2, %3 : tensor<6x4x7x5xf32>
    return %4 : tensor<6x4x7x5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
