// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def second_difference(a):
//     return (
//         jnp.roll(a, 1, axis=0)
//         + jnp.roll(a, -1, axis=0)
//         + jnp.roll(a, 1, axis=1)
//         + jnp.roll(a, -1, axis=1)
//         - 4 * a
//     )
//
//
// def predator_prey_field(
//     batched_u: jax.Array,
//     batched_predator: jax.Array,
//     k: jax.Array,
//     du: jax.Array,
//     dv: jax.Array,
//     step_size: jax.Array,
// ):
//     def simulate_one(u, predator):
//         def update(carry, _):
//             act, b = carry
//             diff_u = du * second_difference(act)
//             diff_v = dv * second_difference(b)
//             meet = act * b / (1 + act**2)
//             u_new = act + step_size * (diff_u + act * (1 - act) - meet)
//             next_v = b + step_size * (diff_v + meet - k * b)
//             return (u_new, next_v), None
//
//         (uu, inh), _ = lax.scan(update, (u, predator), None, length=4)
//         return uu, inh
//
//     return jax.vmap(jax.vmap(simulate_one))(batched_u, batched_predator)
//
//   batched_u: float32[2, 7, 3, 6] in [0.3, 1]
//   batched_predator: float32[2, 7, 3, 6] in [0.1, 0.6]
//   k: float32[] in [0.03, 0.09]
//   du: float32[] in [0.05, 0.12]
//   dv: float32[] in [0.02, 0.08]
//   step_size: float32[] in [0.1, 0.5]
// -----
// forward, cpu
module @jit_predator_prey_field attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x7x3x6xf32>, %arg1: tensor<2x7x3x6xf32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>) -> (tensor<2x7x3x6xf32> {jax.result_info = "result[0]"}, tensor<2x7x3x6xf32> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:7 = stablehlo.while(%iterArg = %arg3, %iterArg_0 = %arg4, %iterArg_1 = %arg5, %iterArg_2 = %arg2, %iterArg_3 = %c, %iterArg_4 = %arg0, %iterArg_5 = %arg1) : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>
    cond {
      %c_6 = stablehlo.constant dense<4> : tensor<i32>
      %1 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    } do {
      %1:2 = func.call @closed_call(%iterArg, %iterArg_0, %iterArg_1, %iterArg_2, %iterArg_4, %iterArg_5) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>) -> (tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>)
      %c_6 = stablehlo.constant dense<1> : tensor<i32>
      %2 = stablehlo.add %iterArg_3, %c_6 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_0, %iterArg_1, %iterArg_2, %2, %1#0, %1#1 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>
    }
    return %0#5, %0#6 : tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<2x7x3x6xf32>, %arg5: tensor<2x7x3x6xf32>) -> (tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>) {
    %0 = call @_roll_static(%arg4) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
    %1 = call @_roll_static_0(%arg4) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
    %2 = stablehlo.add %0, %1 : tensor<2x7x3x6xf32>
    %3 = call @_roll_static_1(%arg4) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
    %4 = stablehlo.add %2, %3 : tensor<2x7x3x6xf32>
    %5 = call @_roll_static_2(%arg4) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
    %6 = stablehlo.add %4, %5 : tensor<2x7x3x6xf32>
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
    %8 = stablehlo.multiply %7, %arg4 : tensor<2x7x3x6xf32>
    %9 = stablehlo.subtract %6, %8 : tensor<2x7x3x6xf32>
    %10 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<2x7x3x6xf32>
    %12 = call @_roll_static(%arg5) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
    %13 = call @_roll_static_0(%arg5) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
    %14 = stablehlo.add %12, %13 : tensor<2x7x3x6xf32>
    %15 = call @_roll_static_1(%arg5) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
    %16 = stablehlo.add %14, %15 : tensor<2x7x3x6xf32>
    %17 = call @_roll_static_2(%arg5) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
    %18 = stablehlo.add %16, %17 : tensor<2x7x3x6xf32>
    %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
    %20 = stablehlo.multiply %19, %arg5 : tensor<2x7x3x6xf32>
    %21 = stablehlo.subtract %18, %20 : tensor<2x7x3x6xf32>
    %22 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<2x7x3x6xf32>
    %24 = stablehlo.multiply %arg4, %arg5 : tensor<2x7x3x6xf32>
    %25 = stablehlo.multiply %arg4, %arg4 : tensor<2x7x3x6xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
    %27 = stablehlo.add %26, %25 : tensor<2x7x3x6xf32>
    %28 = stablehlo.divide %24, %27 : tensor<2x7x3x6xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
    %30 = stablehlo.subtract %29, %arg4 : tensor<2x7x3x6xf32>
    %31 = stablehlo.multiply %arg4, %30 : tensor<2x7x3x6xf32>
    %32 = stablehlo.add %11, %31 : tensor<2x7x3x6xf32>
    %33 = stablehlo.subtract %32, %28 : tensor<2x7x3x6xf32>
    %34 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
    %35 = stablehlo.multiply %34, %33 : tensor<2x7x3x6xf32>
    %36 = stablehlo.add %arg4, %35 : tensor<2x7x3x6xf32>
    %37 = stablehlo.add %23, %28 : tensor<2x7x3x6xf32>
    %38 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
    %39 = stablehlo.multiply %38, %arg5 : tensor<2x7x3x6xf32>
    %40 = stablehlo.subtract %37, %39 : tensor<2x7x3x6xf32>
    %41 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
    %42 = stablehlo.multiply %41, %40 : tensor<2x7x3x6xf32>
    %43 = stablehlo.add %arg5, %42 : tensor<2x7x3x6xf32>
    return %36, %43 : tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>
  }
  func.func private @_roll_static(%arg0: tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32> {
    %0 = stablehlo.slice %arg0 [0:2, 0:7, 2:3, 0:6] : (tensor<2x7x3x6xf32>) -> tensor<2x7x1x6xf32>
    %1 = stablehlo.slice %arg0 [0:2, 0:7, 0:2, 0:6] : (tensor<2x7x3x6xf32>) -> tensor<2x7x2x6xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 2 : (tensor<2x7x1x6xf32>, tensor<2x7x2x6xf32>) -> tensor<2x7x3x6xf32>
    return %2 : tensor<2x7x3x6xf32>
  }
  func.func private @_roll_static_0(%arg0: tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32> {
    %0 = stablehlo.slice %arg0 [0:2, 0:7, 1:3, 0:6] : (tensor<2x7x3x6xf32>) -> tensor<2x7x2x6xf32>
    %1 = stablehlo.slice %arg0 [0:2, 0:7, 0:1, 0:6] : (tensor<2x7x3x6xf32>) -> tensor<2x7x1x6xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 2 : (tensor<2x7x2x6xf32>, tensor<2x7x1x6xf32>) -> tensor<2x7x3x6xf32>
    return %2 : tensor<2x7x3x6xf32>
  }
  func.func private @_roll_static_1(%arg0: tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32> {
    %0 = stablehlo.slice %arg0 [0:2, 0:7, 0:3, 5:6] : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x1xf32>
    %1 = stablehlo.slice %arg0 [0:2, 0:7, 0:3, 0:5] : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x5xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 3 : (tensor<2x7x3x1xf32>, tensor<2x7x3x5xf32>) -> tensor<2x7x3x6xf32>
    return %2 : tensor<2x7x3x6xf32>
  }
  func.func private @_roll_static_2(%arg0: tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32> {
    %0 = stablehlo.slice %arg0 [0:2, 0:7, 0:3, 1:6] : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x5xf32>
    %1 = stablehlo.slice %arg0 [0:2, 0:7, 0:3, 0:1] : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x1xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 3 : (tensor<2x7x3x5xf32>, tensor<2x7x3x1xf32>) -> tensor<2x7x3x6xf32>
    return %2 : tensor<2x7x3x6xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x7x3x6xf32>, %arg1: tensor<2x7x3x6xf32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>) -> (tensor<2x7x3x6xf32> {jax.result_info = "result[0]"}, tensor<2x7x3x6xf32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}, tensor<f32> {jax.result_info = "result[4]"}, tensor<f32> {jax.result_info = "result[5]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2x7x3x6xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x2x7x3x6xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x2x7x3x6xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x2x7x3x6xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x2x7x3x6xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x2x7x3x6xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x2x7x3x6xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x2x7x3x6xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x2x7x3x6xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x2x7x3x6xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x2x7x3x6xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %11:18 = stablehlo.while(%iterArg = %arg5, %iterArg_17 = %arg3, %iterArg_18 = %arg4, %iterArg_19 = %arg2, %iterArg_20 = %c, %iterArg_21 = %arg0, %iterArg_22 = %arg1, %iterArg_23 = %0, %iterArg_24 = %1, %iterArg_25 = %2, %iterArg_26 = %3, %iterArg_27 = %4, %iterArg_28 = %5, %iterArg_29 = %6, %iterArg_30 = %7, %iterArg_31 = %8, %iterArg_32 = %9, %iterArg_33 = %10) : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>
    cond {
      %c_34 = stablehlo.constant dense<4> : tensor<i32>
      %15 = stablehlo.compare LT, %iterArg_20, %c_34, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %15 : tensor<i1>
    } do {
      %15:13 = func.call @closed_call(%iterArg, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_21, %iterArg_22) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>) -> (tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>)
      %16 = func.call @dynamic_update_index_in_dim(%iterArg_23, %15#2, %iterArg_20) : (tensor<4x2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<i32>) -> tensor<4x2x7x3x6xf32>
      %17 = func.call @dynamic_update_index_in_dim(%iterArg_24, %15#3, %iterArg_20) : (tensor<4x2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<i32>) -> tensor<4x2x7x3x6xf32>
      %18 = func.call @dynamic_update_index_in_dim(%iterArg_25, %15#4, %iterArg_20) : (tensor<4x2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<i32>) -> tensor<4x2x7x3x6xf32>
      %19 = func.call @dynamic_update_index_in_dim(%iterArg_26, %15#5, %iterArg_20) : (tensor<4x2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<i32>) -> tensor<4x2x7x3x6xf32>
      %20 = func.call @dynamic_update_index_in_dim(%iterArg_27, %15#6, %iterArg_20) : (tensor<4x2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<i32>) -> tensor<4x2x7x3x6xf32>
      %21 = func.call @dynamic_update_index_in_dim(%iterArg_28, %15#7, %iterArg_20) : (tensor<4x2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<i32>) -> tensor<4x2x7x3x6xf32>
      %22 = func.call @dynamic_update_index_in_dim(%iterArg_29, %15#8, %iterArg_20) : (tensor<4x2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<i32>) -> tensor<4x2x7x3x6xf32>
      %23 = func.call @dynamic_update_index_in_dim(%iterArg_30, %15#9, %iterArg_20) : (tensor<4x2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<i32>) -> tensor<4x2x7x3x6xf32>
      %24 = func.call @dynamic_update_index_in_dim(%iterArg_31, %15#10, %iterArg_20) : (tensor<4x2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<i32>) -> tensor<4x2x7x3x6xf32>
      %25 = func.call @dynamic_update_index_in_dim(%iterArg_32, %15#11, %iterArg_20) : (tensor<4x2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<i32>) -> tensor<4x2x7x3x6xf32>
      %26 = func.call @dynamic_update_index_in_dim(%iterArg_33, %15#12, %iterArg_20) : (tensor<4x2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<i32>) -> tensor<4x2x7x3x6xf32>
      %c_34 = stablehlo.constant dense<1> : tensor<i32>
      %27 = stablehlo.add %iterArg_20, %c_34 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_17, %iterArg_18, %iterArg_19, %27, %15#0, %15#1, %16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>
    }
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %14:22 = stablehlo.while(%iterArg = %11#7, %iterArg_17 = %11#8, %iterArg_18 = %11#9, %iterArg_19 = %11#10, %iterArg_20 = %11#11, %iterArg_21 = %11#12, %iterArg_22 = %11#13, %iterArg_23 = %11#14, %iterArg_24 = %11#15, %iterArg_25 = %11#16, %iterArg_26 = %11#17, %iterArg_27 = %arg3, %iterArg_28 = %arg4, %iterArg_29 = %arg5, %iterArg_30 = %arg2, %iterArg_31 = %c_16, %iterArg_32 = %cst_12, %iterArg_33 = %cst_13, %iterArg_34 = %cst_14, %iterArg_35 = %cst_15, %iterArg_36 = %13, %iterArg_37 = %12) : tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>
    cond {
      %c_38 = stablehlo.constant dense<4> : tensor<i32>
      %15 = stablehlo.compare LT, %iterArg_31, %c_38, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %15 : tensor<i1>
    } do {
      %c_38 = stablehlo.constant dense<4> : tensor<i32>
      %15 = stablehlo.subtract %c_38, %iterArg_31 : tensor<i32>
      %c_39 = stablehlo.constant dense<1> : tensor<i32>
      %16 = stablehlo.subtract %15, %c_39 : tensor<i32>
      %17 = func.call @dynamic_index_in_dim(%iterArg, %16) : (tensor<4x2x7x3x6xf32>, tensor<i32>) -> tensor<2x7x3x6xf32>
      %18 = func.call @dynamic_index_in_dim(%iterArg_17, %16) : (tensor<4x2x7x3x6xf32>, tensor<i32>) -> tensor<2x7x3x6xf32>
      %19 = func.call @dynamic_index_in_dim(%iterArg_18, %16) : (tensor<4x2x7x3x6xf32>, tensor<i32>) -> tensor<2x7x3x6xf32>
      %20 = func.call @dynamic_index_in_dim(%iterArg_19, %16) : (tensor<4x2x7x3x6xf32>, tensor<i32>) -> tensor<2x7x3x6xf32>
      %21 = func.call @dynamic_index_in_dim(%iterArg_20, %16) : (tensor<4x2x7x3x6xf32>, tensor<i32>) -> tensor<2x7x3x6xf32>
      %22 = func.call @dynamic_index_in_dim(%iterArg_21, %16) : (tensor<4x2x7x3x6xf32>, tensor<i32>) -> tensor<2x7x3x6xf32>
      %23 = func.call @dynamic_index_in_dim(%iterArg_22, %16) : (tensor<4x2x7x3x6xf32>, tensor<i32>) -> tensor<2x7x3x6xf32>
      %24 = func.call @dynamic_index_in_dim(%iterArg_23, %16) : (tensor<4x2x7x3x6xf32>, tensor<i32>) -> tensor<2x7x3x6xf32>
      %25 = func.call @dynamic_index_in_dim(%iterArg_24, %16) : (tensor<4x2x7x3x6xf32>, tensor<i32>) -> tensor<2x7x3x6xf32>
      %26 = func.call @dynamic_index_in_dim(%iterArg_25, %16) : (tensor<4x2x7x3x6xf32>, tensor<i32>) -> tensor<2x7x3x6xf32>
      %27 = func.call @dynamic_index_in_dim(%iterArg_26, %16) : (tensor<4x2x7x3x6xf32>, tensor<i32>) -> tensor<2x7x3x6xf32>
      %28:6 = func.call @closed_call_3(%iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>)
      %c_40 = stablehlo.constant dense<1> : tensor<i32>
      %29 = stablehlo.add %iterArg_31, %c_40 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %29, %28#0, %28#1, %28#2, %28#3, %28#4, %28#5 : tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>
    }
    return %14#20, %14#21, %14#19, %14#16, %14#17, %14#18 : tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<2x7x3x6xf32>, %arg5: tensor<2x7x3x6xf32>) -> (tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>) {
    %0 = call @_roll_static(%arg4) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
    %1 = call @_roll_static_0(%arg4) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
    %2 = stablehlo.add %0, %1 : tensor<2x7x3x6xf32>
    %3 = call @_roll_static_1(%arg4) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
    %4 = stablehlo.add %2, %3 : tensor<2x7x3x6xf32>
    %5 = call @_roll_static_2(%arg4) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
    %6 = stablehlo.add %4, %5 : tensor<2x7x3x6xf32>
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
    %8 = stablehlo.multiply %7, %arg4 : tensor<2x7x3x6xf32>
    %9 = stablehlo.subtract %6, %8 : tensor<2x7x3x6xf32>
    %10 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<2x7x3x6xf32>
    %12 = call @_roll_static(%arg5) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
    %13 = call @_roll_static_0(%arg5) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
    %14 = stablehlo.add %12, %13 : tensor<2x7x3x6xf32>
    %15 = call @_roll_static_1(%arg5) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
    %16 = stablehlo.add %14, %15 : tensor<2x7x3x6xf32>
    %17 = call @_roll_static_2(%arg5) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
    %18 = stablehlo.add %16, %17 : tensor<2x7x3x6xf32>
    %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
    %20 = stablehlo.multiply %19, %arg5 : tensor<2x7x3x6xf32>
    %21 = stablehlo.subtract %18, %20 : tensor<2x7x3x6xf32>
    %22 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<2x7x3x6xf32>
    %24 = stablehlo.multiply %arg4, %arg5 : tensor<2x7x3x6xf32>
    %25 = stablehlo.multiply %arg4, %arg4 : tensor<2x7x3x6xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
    %27 = stablehlo.multiply %26, %arg4 : tensor<2x7x3x6xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
    %29 = stablehlo.add %28, %25 : tensor<2x7x3x6xf32>
    %30 = stablehlo.divide %24, %29 : tensor<2x7x3x6xf32>
    %31 = stablehlo.multiply %29, %29 : tensor<2x7x3x6xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
    %33 = stablehlo.divide %32, %31 : tensor<2x7x3x6xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
    %35 = stablehlo.subtract %34, %arg4 : tensor<2x7x3x6xf32>
    %36 = stablehlo.multiply %arg4, %35 : tensor<2x7x3x6xf32>
    %37 = stablehlo.add %11, %36 : tensor<2x7x3x6xf32>
    %38 = stablehlo.subtract %37, %30 : tensor<2x7x3x6xf32>
    %39 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
    %40 = stablehlo.multiply %39, %38 : tensor<2x7x3x6xf32>
    %41 = stablehlo.add %arg4, %40 : tensor<2x7x3x6xf32>
    %42 = stablehlo.add %23, %30 : tensor<2x7x3x6xf32>
    %43 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
    %44 = stablehlo.multiply %43, %arg5 : tensor<2x7x3x6xf32>
    %45 = stablehlo.subtract %42, %44 : tensor<2x7x3x6xf32>
    %46 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
    %47 = stablehlo.multiply %46, %45 : tensor<2x7x3x6xf32>
    %48 = stablehlo.add %arg5, %47 : tensor<2x7x3x6xf32>
    return %41, %48, %9, %21, %arg5, %arg4, %27, %29, %24, %33, %35, %38, %45 : tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>
  }
  func.func private @_roll_static(%arg0: tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32> {
    %0 = stablehlo.slice %arg0 [0:2, 0:7, 2:3, 0:6] : (tensor<2x7x3x6xf32>) -> tensor<2x7x1x6xf32>
    %1 = stablehlo.slice %arg0 [0:2, 0:7, 0:2, 0:6] : (tensor<2x7x3x6xf32>) -> tensor<2x7x2x6xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 2 : (tensor<2x7x1x6xf32>, tensor<2x7x2x6xf32>) -> tensor<2x7x3x6xf32>
    return %2 : tensor<2x7x3x6xf32>
  }
  func.func private @_roll_static_0(%arg0: tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32> {
    %0 = stablehlo.slice %arg0 [0:2, 0:7, 1:3, 0:6] : (tensor<2x7x3x6xf32>) -> tensor<2x7x2x6xf32>
    %1 = stablehlo.slice %arg0 [0:2, 0:7, 0:1, 0:6] : (tensor<2x7x3x6xf32>) -> tensor<2x7x1x6xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 2 : (tensor<2x7x2x6xf32>, tensor<2x7x1x6xf32>) -> tensor<2x7x3x6xf32>
    return %2 : tensor<2x7x3x6xf32>
  }
  func.func private @_roll_static_1(%arg0: tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32> {
    %0 = stablehlo.slice %arg0 [0:2, 0:7, 0:3, 5:6] : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x1xf32>
    %1 = stablehlo.slice %arg0 [0:2, 0:7, 0:3, 0:5] : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x5xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 3 : (tensor<2x7x3x1xf32>, tensor<2x7x3x5xf32>) -> tensor<2x7x3x6xf32>
    return %2 : tensor<2x7x3x6xf32>
  }
  func.func private @_roll_static_2(%arg0: tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32> {
    %0 = stablehlo.slice %arg0 [0:2, 0:7, 0:3, 1:6] : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x5xf32>
    %1 = stablehlo.slice %arg0 [0:2, 0:7, 0:3, 0:1] : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x1xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 3 : (tensor<2x7x3x5xf32>, tensor<2x7x3x1xf32>) -> tensor<2x7x3x6xf32>
    return %2 : tensor<2x7x3x6xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4x2x7x3x6xf32>, %arg1: tensor<2x7x3x6xf32>, %arg2: tensor<i32>) -> tensor<4x2x7x3x6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4] : (tensor<2x7x3x6xf32>) -> tensor<1x2x7x3x6xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1, %c_2 : (tensor<4x2x7x3x6xf32>, tensor<1x2x7x3x6xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x2x7x3x6xf32>
    return %1 : tensor<4x2x7x3x6xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x2x7x3x6xf32>, %arg1: tensor<i32>) -> tensor<2x7x3x6xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, %c_2, sizes = [1, 2, 7, 3, 6] : (tensor<4x2x7x3x6xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x7x3x6xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
    return %1 : tensor<2x7x3x6xf32>
  }
  func.func private @closed_call_3(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<f32>, %arg7: tensor<f32>, %arg8: tensor<2x7x3x6xf32>, %arg9: tensor<2x7x3x6xf32>, %arg10: tensor<2x7x3x6xf32>, %arg11: tensor<2x7x3x6xf32>, %arg12: tensor<2x7x3x6xf32>, %arg13: tensor<2x7x3x6xf32>, %arg14: tensor<2x7x3x6xf32>, %arg15: tensor<2x7x3x6xf32>, %arg16: tensor<2x7x3x6xf32>, %arg17: tensor<2x7x3x6xf32>, %arg18: tensor<2x7x3x6xf32>, %arg19: tensor<2x7x3x6xf32>, %arg20: tensor<2x7x3x6xf32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
    %1 = stablehlo.multiply %0, %arg9 : tensor<2x7x3x6xf32>
    %2 = stablehlo.multiply %arg9, %arg20 : tensor<2x7x3x6xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<2x7x3x6xf32>, tensor<f32>) -> tensor<f32>
    %4 = stablehlo.add %arg6, %3 : tensor<f32>
    %5 = stablehlo.negate %1 : tensor<2x7x3x6xf32>
    %6 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<2x7x3x6xf32>
    %8 = stablehlo.add %arg9, %7 : tensor<2x7x3x6xf32>
    %9 = stablehlo.multiply %5, %arg12 : tensor<2x7x3x6xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%9 init: %cst_0) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<2x7x3x6xf32>, tensor<f32>) -> tensor<f32>
    %11 = stablehlo.add %arg7, %10 : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
    %13 = stablehlo.multiply %12, %arg8 : tensor<2x7x3x6xf32>
    %14 = stablehlo.multiply %arg8, %arg19 : tensor<2x7x3x6xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%14 init: %cst_1) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<2x7x3x6xf32>, tensor<f32>) -> tensor<f32>
    %16 = stablehlo.add %4, %15 : tensor<f32>
    %17 = stablehlo.negate %13 : tensor<2x7x3x6xf32>
    %18 = stablehlo.add %1, %17 : tensor<2x7x3x6xf32>
    %19 = stablehlo.multiply %arg13, %13 : tensor<2x7x3x6xf32>
    %20 = stablehlo.multiply %13, %arg18 : tensor<2x7x3x6xf32>
    %21 = stablehlo.add %arg8, %20 : tensor<2x7x3x6xf32>
    %22 = stablehlo.negate %19 : tensor<2x7x3x6xf32>
    %23 = stablehlo.add %21, %22 : tensor<2x7x3x6xf32>
    %24 = stablehlo.multiply %18, %arg17 : tensor<2x7x3x6xf32>
    %25 = stablehlo.multiply %24, %arg16 : tensor<2x7x3x6xf32>
    %26 = stablehlo.negate %25 : tensor<2x7x3x6xf32>
    %27 = stablehlo.divide %18, %arg15 : tensor<2x7x3x6xf32>
    %28 = stablehlo.multiply %26, %arg14 : tensor<2x7x3x6xf32>
    %29 = stablehlo.add %23, %28 : tensor<2x7x3x6xf32>
    %30 = stablehlo.multiply %arg13, %27 : tensor<2x7x3x6xf32>
    %31 = stablehlo.add %8, %30 : tensor<2x7x3x6xf32>
    %32 = stablehlo.multiply %27, %arg12 : tensor<2x7x3x6xf32>
    %33 = stablehlo.add %29, %32 : tensor<2x7x3x6xf32>
    %34 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
    %35 = stablehlo.multiply %34, %1 : tensor<2x7x3x6xf32>
    %36 = stablehlo.multiply %1, %arg11 : tensor<2x7x3x6xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.reduce(%36 init: %cst_2) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<2x7x3x6xf32>, tensor<f32>) -> tensor<f32>
    %38 = stablehlo.add %arg5, %37 : tensor<f32>
    %39 = stablehlo.negate %35 : tensor<2x7x3x6xf32>
    %cst_3 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
    %41 = stablehlo.multiply %40, %39 : tensor<2x7x3x6xf32>
    %42 = stablehlo.add %31, %41 : tensor<2x7x3x6xf32>
    %43 = call @_roll_static_4(%35) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
    %44 = stablehlo.add %42, %43 : tensor<2x7x3x6xf32>
    %45 = call @_roll_static_5(%35) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
    %46 = stablehlo.add %44, %45 : tensor<2x7x3x6xf32>
    %47 = call @_roll_static_6(%35) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
    %48 = stablehlo.add %46, %47 : tensor<2x7x3x6xf32>
    %49 = call @_roll_static_7(%35) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
    %50 = stablehlo.add %48, %49 : tensor<2x7x3x6xf32>
    %51 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
    %52 = stablehlo.multiply %51, %13 : tensor<2x7x3x6xf32>
    %53 = stablehlo.multiply %13, %arg10 : tensor<2x7x3x6xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.reduce(%53 init: %cst_4) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<2x7x3x6xf32>, tensor<f32>) -> tensor<f32>
    %55 = stablehlo.add %arg4, %54 : tensor<f32>
    %56 = stablehlo.negate %52 : tensor<2x7x3x6xf32>
    %cst_5 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
    %58 = stablehlo.multiply %57, %56 : tensor<2x7x3x6xf32>
    %59 = stablehlo.add %33, %58 : tensor<2x7x3x6xf32>
    %60 = call @_roll_static_4(%52) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
    %61 = stablehlo.add %59, %60 : tensor<2x7x3x6xf32>
    %62 = call @_roll_static_5(%52) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
    %63 = stablehlo.add %61, %62 : tensor<2x7x3x6xf32>
    %64 = call @_roll_static_6(%52) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
    %65 = stablehlo.add %63, %64 : tensor<2x7x3x6xf32>
    %66 = call @_roll_static_7(%52) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
    %67 = stablehlo.add %65, %66 : tensor<2x7x3x6xf32>
    return %55, %38, %16, %11, %67, %50 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>
  }
  func.func private @_roll_static_4(%arg0: tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32> {
    %0 = stablehlo.slice %arg0 [0:2, 0:7, 0:3, 0:5] : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x5xf32>
    %1 = stablehlo.slice %arg0 [0:2, 0:7, 0:3, 5:6] : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0, 0, 0], high = [0, 0, 0, 5], interior = [0, 0, 0, 0] : (tensor<2x7x3x1xf32>, tensor<f32>) -> tensor<2x7x3x6xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [0, 0, 0, 1], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<2x7x3x5xf32>, tensor<f32>) -> tensor<2x7x3x6xf32>
    %4 = stablehlo.add %2, %3 : tensor<2x7x3x6xf32>
    return %4 : tensor<2x7x3x6xf32>
  }
  func.func private @_roll_static_5(%arg0: tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32> {
    %0 = stablehlo.slice %arg0 [0:2, 0:7, 0:3, 0:1] : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x1xf32>
    %1 = stablehlo.slice %arg0 [0:2, 0:7, 0:3, 1:6] : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0, 0, 0], high = [0, 0, 0, 1], interior = [0, 0, 0, 0] : (tensor<2x7x3x5xf32>, tensor<f32>) -> tensor<2x7x3x6xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [0, 0, 0, 5], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<2x7x3x1xf32>, tensor<f32>) -> tensor<2x7x3x6xf32>
    %4 = stablehlo.add %2, %3 : tensor<2x7x3x6xf32>
    return %4 : tensor<2x7x3x6xf32>
  }
  func.func private @_roll_static_6(%arg0: tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32> {
    %0 = stablehlo.slice %arg0 [0:2, 0:7, 0:2, 0:6] : (tensor<2x7x3x6xf32>) -> tensor<2x7x2x6xf32>
    %1 = stablehlo.slice %arg0 [0:2, 0:7, 2:3, 0:6] : (tensor<2x7x3x6xf32>) -> tensor<2x7x1x6xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0, 0, 0], high = [0, 0, 2, 0], interior = [0, 0, 0, 0] : (tensor<2x7x1x6xf32>, tensor<f32>) -> tensor<2x7x3x6xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [0, 0, 1, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<2x7x2x6xf32>, tensor<f32>) -> tensor<2x7x3x6xf32>
    %4 = stablehlo.add %2, %3 : tensor<2x7x3x6xf32>
    return %4 : tensor<2x7x3x6xf32>
  }
  func.func private @_roll_static_7(%arg0: tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32> {
    %0 = stablehlo.slice %arg0 [0:2, 0:7, 0:1, 0:6] : (tensor<2x7x3x6xf32>) -> tensor<2x7x1x6xf32>
    %1 = stablehlo.slice %arg0 [0:2, 0:7, 1:3, 0:6] : (tensor<2x7x3x6xf32>) -> tensor<2x7x2x6xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0, 0, 0], high = [0, 0, 1, 0], interior = [0, 0, 0, 0] : (tensor<2x7x2x6xf32>, tensor<f32>) -> tensor<2x7x3x6xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [0, 0, 2, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<2x7x1x6xf32>, tensor<f32>) -> tensor<2x7x3x6xf32>
    %4 = stablehlo.add %2, %3 : tensor<2x7x3x6xf32>
    return %4 : tensor<2x7x3x6xf32>
  }
}
// -----
// backward, cuda: same text as cpu
