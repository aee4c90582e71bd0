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
      %2 = func.call @closed_call(%iterArg, %iterArg_0, %iterArg_2) : (tensor<f32>, tensor<f32>, tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
      %c_3 = stablehlo.constant dense<1> : tensor<i32>
      %3 = stablehlo.add %iterArg_1, %c_3 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_0, %3, %2 : tensor<f32>, tensor<f32>, tensor<i32>, tensor<6x4x7x5xf32>
    }
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.reduce(%0#3 init: %cst) applies stablehlo.maximum across dimensions = [2, 3] : (tensor<6x4x7x5xf32>, tensor<f32>) -> tensor<6x4xf32>
    return %1 : tensor<6x4xf32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32> {
    %0 = call @_roll_static(%arg2) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x4x7x5xf32>
    %2 = stablehlo.add %1, %0 : tensor<6x4x7x5xf32>
    %3 = call @_roll_static_0(%arg2) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
    %4 = stablehlo.add %2, %3 : tensor<6x4x7x5xf32>
    %5 = call @_roll_static_1(%arg2) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
    %6 = stablehlo.add %4, %5 : tensor<6x4x7x5xf32>
    %7 = call @_roll_static_2(%arg2) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
    %8 = stablehlo.add %6, %7 : tensor<6x4x7x5xf32>
    %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x4x7x5xf32>
    %10 = stablehlo.multiply %9, %arg2 : tensor<6x4x7x5xf32>
    %11 = stablehlo.subtract %8, %10 : tensor<6x4x7x5xf32>
    %12 = stablehlo.multiply %arg2, %arg2 : tensor<6x4x7x5xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x4x7x5xf32>
    %14 = stablehlo.subtract %12, %13 : tensor<6x4x7x5xf32>
    %15 = stablehlo.multiply %arg2, %14 : tensor<6x4x7x5xf32>
    %16 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<6x4x7x5xf32>
    %17 = stablehlo.multiply %16, %11 : tensor<6x4x7x5xf32>
    %18 = stablehlo.subtract %15, %17 : tensor<6x4x7x5xf32>
    %19 = call @_roll_static(%18) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x4x7x5xf32>
    %21 = stablehlo.add %20, %19 : tensor<6x4x7x5xf32>
    %22 = call @_roll_static_0(%18) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
    %23 = stablehlo.add %21, %22 : tensor<6x4x7x5xf32>
    %24 = call @_roll_static_1(%18) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
    %25 = stablehlo.add %23, %24 : tensor<6x4x7x5xf32>
    %26 = call @_roll_static_2(%18) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
    %27 = stablehlo.add %25, %26 : tensor<6x4x7x5xf32>
    %cst_3 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6x4x7x5xf32>
    %29 = stablehlo.multiply %28, %18 : tensor<6x4x7x5xf32>
    %30 = stablehlo.subtract %27, %29 : tensor<6x4x7x5xf32>
    %31 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<6x4x7x5xf32>
    %32 = stablehlo.multiply %31, %30 : tensor<6x4x7x5xf32>
    %33 = stablehlo.add %arg2, %32 : tensor<6x4x7x5xf32>
    return %33 : tensor<6x4x7x5xf32>
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
      %17:6 = func.call @closed_call(%iterArg, %iterArg_10, %iterArg_12) : (tensor<f32>, tensor<f32>, tensor<6x4x7x5xf32>) -> (tensor<6x4x7x5xf32>, tensor<6x4x7x5xf32>, tensor<6x4x7x5xf32>, tensor<6x4x7x5xf32>, tensor<6x4x7x5xf32>, tensor<6x4x7x5xf32>)
      %18 = func.call @dynamic_update_index_in_dim(%iterArg_13, %17#1, %iterArg_11) : (tensor<2x6x4x7x5xf32>, tensor<6x4x7x5xf32>, tensor<i32>) -> tensor<2x6x4x7x5xf32>
      %19 = func.call @dynamic_update_index_in_dim(%iterArg_14, %17#2, %iterArg_11) : (tensor<2x6x4x7x5xf32>, tensor<6x4x7x5xf32>, tensor<i32>) -> tensor<2x6x4x7x5xf32>
      %20 = func.call @dynamic_update_index_in_dim(%iterArg_15, %17#3, %iterArg_11) : (tensor<2x6x4x7x5xf32>, tensor<6x4x7x5xf32>, tensor<i32>) -> tensor<2x6x4x7x5xf32>
      %21 = func.call @dynamic_update_index_in_dim(%iterArg_16, %17#4, %iterArg_11) : (tensor<2x6x4x7x5xf32>, tensor<6x4x7x5xf32>, tensor<i32>) -> tensor<2x6x4x7x5xf32>
      %22 = func.call @dynamic_update_index_in_dim(%iterArg_17, %17#5, %iterArg_11) : (tensor<2x6x4x7x5xf32>, tensor<6x4x7x5xf32>, tensor<i32>) -> tensor<2x6x4x7x5xf32>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %23 = stablehlo.add %iterArg_11, %c_18 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_10, %23, %17#0, %18, %19, %20, %21, %22 : tensor<f32>, tensor<f32>, tensor<i32>, tensor<6x4x7x5xf32>, tensor<2x6x4x7x5xf32>, tensor<2x6x4x7x5xf32>, tensor<2x6x4x7x5xf32>, tensor<2x6x4x7x5xf32>, tensor<2x6x4x7x5xf32>
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
      %24:3 = func.call @closed_call_3(%iterArg_14, %iterArg_15, %iterArg_17, %iterArg_18, %iterArg_19, %19, %20, %21, %22, %23) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<6x4x7x5xf32>, tensor<6x4x7x5xf32>, tensor<6x4x7x5xf32>, tensor<6x4x7x5xf32>, tensor<6x4x7x5xf32>, tensor<6x4x7x5xf32>) -> (tensor<f32>, tensor<f32>, tensor<6x4x7x5xf32>)
      %c_22 = stablehlo.constant dense<1> : tensor<i32>
      %25 = stablehlo.add %iterArg_16, %c_22 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_10, %iterArg_11, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %25, %24#0, %24#1, %24#2 : tensor<2x6x4x7x5xf32>, tensor<2x6x4x7x5xf32>, tensor<2x6x4x7x5xf32>, tensor<2x6x4x7x5xf32>, tensor<2x6x4x7x5xf32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<6x4x7x5xf32>
    }
    return %16#10, %16#9, %16#8 : tensor<6x4x7x5xf32>, tensor<f32>, tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<6x4x7x5xf32>) -> (tensor<6x4x7x5xf32>, tensor<6x4x7x5xf32>, tensor<6x4x7x5xf32>, tensor<6x4x7x5xf32>, tensor<6x4x7x5xf32>, tensor<6x4x7x5xf32>) {
    %0 = call @_roll_static(%arg2) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x4x7x5xf32>
    %2 = stablehlo.add %1, %0 : tensor<6x4x7x5xf32>
    %3 = call @_roll_static_0(%arg2) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
    %4 = stablehlo.add %2, %3 : tensor<6x4x7x5xf32>
    %5 = call @_roll_static_1(%arg2) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
    %6 = stablehlo.add %4, %5 : tensor<6x4x7x5xf32>
    %7 = call @_roll_static_2(%arg2) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
    %8 = stablehlo.add %6, %7 : tensor<6x4x7x5xf32>
    %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x4x7x5xf32>
    %10 = stablehlo.multiply %9, %arg2 : tensor<6x4x7x5xf32>
    %11 = stablehlo.subtract %8, %10 : tensor<6x4x7x5xf32>
    %12 = stablehlo.multiply %arg2, %arg2 : tensor<6x4x7x5xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x4x7x5xf32>
    %14 = stablehlo.multiply %13, %arg2 : tensor<6x4x7x5xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x4x7x5xf32>
    %16 = stablehlo.subtract %12, %15 : tensor<6x4x7x5xf32>
    %17 = stablehlo.multiply %arg2, %16 : tensor<6x4x7x5xf32>
    %18 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<6x4x7x5xf32>
    %19 = stablehlo.multiply %18, %11 : tensor<6x4x7x5xf32>
    %20 = stablehlo.subtract %17, %19 : tensor<6x4x7x5xf32>
    %21 = call @_roll_static(%20) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6x4x7x5xf32>
    %23 = stablehlo.add %22, %21 : tensor<6x4x7x5xf32>
    %24 = call @_roll_static_0(%20) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
    %25 = stablehlo.add %23, %24 : tensor<6x4x7x5xf32>
    %26 = call @_roll_static_1(%20) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
    %27 = stablehlo.add %25, %26 : tensor<6x4x7x5xf32>
    %28 = call @_roll_static_2(%20) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
    %29 = stablehlo.add %27, %28 : tensor<6x4x7x5xf32>
    %cst_4 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6x4x7x5xf32>
    %31 = stablehlo.multiply %30, %20 : tensor<6x4x7x5xf32>
    %32 = stablehlo.subtract %29, %31 : tensor<6x4x7x5xf32>
    %33 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<6x4x7x5xf32>
    %34 = stablehlo.multiply %33, %32 : tensor<6x4x7x5xf32>
    %35 = stablehlo.add %arg2, %34 : tensor<6x4x7x5xf32>
    return %35, %14, %16, %arg2, %11, %32 : tensor<6x4x7x5xf32>, tensor<6x4x7x5xf32>, tensor<6x4x7x5xf32>, tensor<6x4x7x5xf32>, tensor<6x4x7x5xf32>, tensor<6x4x7x5xf32>
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
  func.func private @closed_call_3(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<6x4x7x5xf32>, %arg5: tensor<6x4x7x5xf32>, %arg6: tensor<6x4x7x5xf32>, %arg7: tensor<6x4x7x5xf32>, %arg8: tensor<6x4x7x5xf32>, %arg9: tensor<6x4x7x5xf32>) -> (tensor<f32>, tensor<f32>, tensor<6x4x7x5xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<6x4x7x5xf32>
    %1 = stablehlo.multiply %0, %arg4 : tensor<6x4x7x5xf32>
    %2 = stablehlo.multiply %arg4, %arg9 : tensor<6x4x7x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<6x4x7x5xf32>, tensor<f32>) -> tensor<f32>
    %4 = stablehlo.add %arg3, %3 : tensor<f32>
    %5 = stablehlo.negate %1 : tensor<6x4x7x5xf32>
    %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x4x7x5xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<6x4x7x5xf32>
    %8 = call @_roll_static_4(%1) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
    %9 = stablehlo.add %7, %8 : tensor<6x4x7x5xf32>
    %10 = call @_roll_static_5(%1) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
    %11 = stablehlo.add %9, %10 : tensor<6x4x7x5xf32>
    %12 = call @_roll_static_6(%1) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
    %13 = stablehlo.add %11, %12 : tensor<6x4x7x5xf32>
    %14 = call @_roll_static_7(%1) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
    %15 = stablehlo.add %13, %14 : tensor<6x4x7x5xf32>
    %16 = stablehlo.negate %15 : tensor<6x4x7x5xf32>
    %17 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<6x4x7x5xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<6x4x7x5xf32>
    %19 = stablehlo.multiply %16, %arg8 : tensor<6x4x7x5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.reduce(%19 init: %cst_1) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<6x4x7x5xf32>, tensor<f32>) -> tensor<f32>
    %21 = stablehlo.add %arg2, %20 : tensor<f32>
    %22 = stablehlo.multiply %arg7, %15 : tensor<6x4x7x5xf32>
    %23 = stablehlo.multiply %15, %arg6 : tensor<6x4x7x5xf32>
    %24 = stablehlo.add %arg4, %23 : tensor<6x4x7x5xf32>
    %25 = stablehlo.multiply %22, %arg5 : tensor<6x4x7x5xf32>
    %26 = stablehlo.add %24, %25 : tensor<6x4x7x5xf32>
    %27 = stablehlo.negate %18 : tensor<6x4x7x5xf32>
    %cst_2 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x4x7x5xf32>
    %29 = stablehlo.multiply %28, %27 : tensor<6x4x7x5xf32>
    %30 = stablehlo.add %26, %29 : tensor<6x4x7x5xf32>
    %31 = call @_roll_static_4(%18) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
    %32 = stablehlo.add %30, %31 : tensor<6x4x7x5xf32>
    %33 = call @_roll_static_5(%18) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
    %34 = stablehlo.add %32, %33 : tensor<6x4x7x5xf32>
    %35 = call @_roll_static_6(%18) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
    %36 = stablehlo.add %34, %35 : tensor<6x4x7x5xf32>
    %37 = call @_roll_static_7(%18) : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32>
    %38 = stablehlo.add %36, %37 : tensor<6x4x7x5xf32>
    return %21, %4, %38 : tensor<f32>, tensor<f32>, tensor<6x4x7x5xf32>
  }
  func.func private @_roll_static_4(%arg0: tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32> {
    %0 = stablehlo.slice %arg0 [0:6, 0:4, 0:7, 0:4] : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x4xf32>
    %1 = stablehlo.slice %arg0 [0:6, 0:4, 0:7, 4:5] : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0, 0, 0], high = [0, 0, 0, 4], interior = [0, 0, 0, 0] : (tensor<6x4x7x1xf32>, tensor<f32>) -> tensor<6x4x7x5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [0, 0, 0, 1], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<6x4x7x4xf32>, tensor<f32>) -> tensor<6x4x7x5xf32>
    %4 = stablehlo.add %2, %3 : tensor<6x4x7x5xf32>
    return %4 : tensor<6x4x7x5xf32>
  }
  func.func private @_roll_static_5(%arg0: tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32> {
    %0 = stablehlo.slice %arg0 [0:6, 0:4, 0:7, 0:1] : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x1xf32>
    %1 = stablehlo.slice %arg0 [0:6, 0:4, 0:7, 1:5] : (tensor<6x4x7x5xf32>) -> tensor<6x4x7x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0, 0, 0], high = [0, 0, 0, 1], interior = [0, 0, 0, 0] : (tensor<6x4x7x4xf32>, tensor<f32>) -> tensor<6x4x7x5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [0, 0, 0, 4], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<6x4x7x1xf32>, tensor<f32>) -> tensor<6x4x7x5xf32>
    %4 = stablehlo.add %2, %3 : tensor<6x4x7x5xf32>
    return %4 : tensor<6x4x7x5xf32>
  }
  func.func private @_roll_static_6(%arg0: tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32> {
    %0 = stablehlo.slice %arg0 [0:6, 0:4, 0:6, 0:5] : (tensor<6x4x7x5xf32>) -> tensor<6x4x6x5xf32>
    %1 = stablehlo.slice %arg0 [0:6, 0:4, 6:7, 0:5] : (tensor<6x4x7x5xf32>) -> tensor<6x4x1x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0, 0, 0], high = [0, 0, 6, 0], interior = [0, 0, 0, 0] : (tensor<6x4x1x5xf32>, tensor<f32>) -> tensor<6x4x7x5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [0, 0, 1, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<6x4x6x5xf32>, tensor<f32>) -> tensor<6x4x7x5xf32>
    %4 = stablehlo.add %2, %3 : tensor<6x4x7x5xf32>
    return %4 : tensor<6x4x7x5xf32>
  }
  func.func private @_roll_static_7(%arg0: tensor<6x4x7x5xf32>) -> tensor<6x4x7x5xf32> {
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
