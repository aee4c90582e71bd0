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
      %1 = func.call @_roll_static(%iterArg_4) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
      %2 = func.call @_roll_static_0(%iterArg_4) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
      %3 = stablehlo.add %1, %2 : tensor<2x7x3x6xf32>
      %4 = func.call @_roll_static_1(%iterArg_4) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
      %5 = stablehlo.add %3, %4 : tensor<2x7x3x6xf32>
      %6 = func.call @_roll_static_2(%iterArg_4) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
      %7 = stablehlo.add %5, %6 : tensor<2x7x3x6xf32>
      %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
      %9 = stablehlo.multiply %8, %iterArg_4 : tensor<2x7x3x6xf32>
      %10 = stablehlo.subtract %7, %9 : tensor<2x7x3x6xf32>
      %11 = stablehlo.broadcast_in_dim %iterArg, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
      %12 = stablehlo.multiply %11, %10 : tensor<2x7x3x6xf32>
      %13 = func.call @_roll_static(%iterArg_5) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
      %14 = func.call @_roll_static_0(%iterArg_5) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
      %15 = stablehlo.add %13, %14 : tensor<2x7x3x6xf32>
      %16 = func.call @_roll_static_1(%iterArg_5) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
      %17 = stablehlo.add %15, %16 : tensor<2x7x3x6xf32>
      %18 = func.call @_roll_static_2(%iterArg_5) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
      %19 = stablehlo.add %17, %18 : tensor<2x7x3x6xf32>
      %cst_6 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %20 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
      %21 = stablehlo.multiply %20, %iterArg_5 : tensor<2x7x3x6xf32>
      %22 = stablehlo.subtract %19, %21 : tensor<2x7x3x6xf32>
      %23 = stablehlo.broadcast_in_dim %iterArg_0, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
      %24 = stablehlo.multiply %23, %22 : tensor<2x7x3x6xf32>
      %25 = stablehlo.multiply %iterArg_4, %iterArg_5 : tensor<2x7x3x6xf32>
      %26 = stablehlo.multiply %iterArg_4, %iterArg_4 : tensor<2x7x3x6xf32>
      %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %27 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
      %28 = stablehlo.add %27, %26 : tensor<2x7x3x6xf32>
      %29 = stablehlo.divide %25, %28 : tensor<2x7x3x6xf32>
      %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
      %31 = stablehlo.subtract %30, %iterArg_4 : tensor<2x7x3x6xf32>
      %32 = stablehlo.multiply %iterArg_4, %31 : tensor<2x7x3x6xf32>
      %33 = stablehlo.add %12, %32 : tensor<2x7x3x6xf32>
      %34 = stablehlo.subtract %33, %29 : tensor<2x7x3x6xf32>
      %35 = stablehlo.broadcast_in_dim %iterArg_1, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
      %36 = stablehlo.multiply %35, %34 : tensor<2x7x3x6xf32>
      %37 = stablehlo.add %iterArg_4, %36 : tensor<2x7x3x6xf32>
      %38 = stablehlo.add %24, %29 : tensor<2x7x3x6xf32>
      %39 = stablehlo.broadcast_in_dim %iterArg_2, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
      %40 = stablehlo.multiply %39, %iterArg_5 : tensor<2x7x3x6xf32>
      %41 = stablehlo.subtract %38, %40 : tensor<2x7x3x6xf32>
      %42 = stablehlo.broadcast_in_dim %iterArg_1, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
      %43 = stablehlo.multiply %42, %41 : tensor<2x7x3x6xf32>
      %44 = stablehlo.add %iterArg_5, %43 : tensor<2x7x3x6xf32>
      %c_9 = stablehlo.constant dense<1> : tensor<i32>
      %45 = stablehlo.add %iterArg_3, %c_9 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_0, %iterArg_1, %iterArg_2, %45, %37, %44 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>
    }
    return %0#5, %0#6 : tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>
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
      %15 = func.call @_roll_static(%iterArg_21) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
      %16 = func.call @_roll_static_0(%iterArg_21) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
      %17 = stablehlo.add %15, %16 : tensor<2x7x3x6xf32>
      %18 = func.call @_roll_static_1(%iterArg_21) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
      %19 = stablehlo.add %17, %18 : tensor<2x7x3x6xf32>
      %20 = func.call @_roll_static_2(%iterArg_21) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
      %21 = stablehlo.add %19, %20 : tensor<2x7x3x6xf32>
      %cst_34 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %22 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
      %23 = stablehlo.multiply %22, %iterArg_21 : tensor<2x7x3x6xf32>
      %24 = stablehlo.subtract %21, %23 : tensor<2x7x3x6xf32>
      %25 = stablehlo.broadcast_in_dim %iterArg_17, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
      %26 = stablehlo.multiply %25, %24 : tensor<2x7x3x6xf32>
      %27 = func.call @_roll_static(%iterArg_22) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
      %28 = func.call @_roll_static_0(%iterArg_22) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
      %29 = stablehlo.add %27, %28 : tensor<2x7x3x6xf32>
      %30 = func.call @_roll_static_1(%iterArg_22) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
      %31 = stablehlo.add %29, %30 : tensor<2x7x3x6xf32>
      %32 = func.call @_roll_static_2(%iterArg_22) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
      %33 = stablehlo.add %31, %32 : tensor<2x7x3x6xf32>
      %cst_35 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %34 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
      %35 = stablehlo.multiply %34, %iterArg_22 : tensor<2x7x3x6xf32>
      %36 = stablehlo.subtract %33, %35 : tensor<2x7x3x6xf32>
      %37 = stablehlo.broadcast_in_dim %iterArg_18, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
      %38 = stablehlo.multiply %37, %36 : tensor<2x7x3x6xf32>
      %39 = stablehlo.multiply %iterArg_21, %iterArg_22 : tensor<2x7x3x6xf32>
      %40 = stablehlo.multiply %iterArg_21, %iterArg_21 : tensor<2x7x3x6xf32>
      %cst_36 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %41 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
      %42 = stablehlo.multiply %41, %iterArg_21 : tensor<2x7x3x6xf32>
      %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %43 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
      %44 = stablehlo.add %43, %40 : tensor<2x7x3x6xf32>
      %45 = stablehlo.divide %39, %44 : tensor<2x7x3x6xf32>
      %46 = stablehlo.multiply %44, %44 : tensor<2x7x3x6xf32>
      %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %47 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
      %48 = stablehlo.divide %47, %46 : tensor<2x7x3x6xf32>
      %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %49 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
      %50 = stablehlo.subtract %49, %iterArg_21 : tensor<2x7x3x6xf32>
      %51 = stablehlo.multiply %iterArg_21, %50 : tensor<2x7x3x6xf32>
      %52 = stablehlo.add %26, %51 : tensor<2x7x3x6xf32>
      %53 = stablehlo.subtract %52, %45 : tensor<2x7x3x6xf32>
      %54 = stablehlo.broadcast_in_dim %iterArg, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
      %55 = stablehlo.multiply %54, %53 : tensor<2x7x3x6xf32>
      %56 = stablehlo.add %iterArg_21, %55 : tensor<2x7x3x6xf32>
      %57 = stablehlo.add %38, %45 : tensor<2x7x3x6xf32>
      %58 = stablehlo.broadcast_in_dim %iterArg_19, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
      %59 = stablehlo.multiply %58, %iterArg_22 : tensor<2x7x3x6xf32>
      %60 = stablehlo.subtract %57, %59 : tensor<2x7x3x6xf32>
      %61 = stablehlo.broadcast_in_dim %iterArg, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
      %62 = stablehlo.multiply %61, %60 : tensor<2x7x3x6xf32>
      %63 = stablehlo.add %iterArg_22, %62 : tensor<2x7x3x6xf32>
      %64 = func.call @dynamic_update_index_in_dim(%iterArg_23, %24, %iterArg_20) : (tensor<4x2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<i32>) -> tensor<4x2x7x3x6xf32>
      %65 = func.call @dynamic_update_index_in_dim(%iterArg_24, %36, %iterArg_20) : (tensor<4x2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<i32>) -> tensor<4x2x7x3x6xf32>
      %66 = func.call @dynamic_update_index_in_dim(%iterArg_25, %iterArg_22, %iterArg_20) : (tensor<4x2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<i32>) -> tensor<4x2x7x3x6xf32>
      %67 = func.call @dynamic_update_index_in_dim(%iterArg_26, %iterArg_21, %iterArg_20) : (tensor<4x2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<i32>) -> tensor<4x2x7x3x6xf32>
      %68 = func.call @dynamic_update_index_in_dim(%iterArg_27, %42, %iterArg_20) : (tensor<4x2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<i32>) -> tensor<4x2x7x3x6xf32>
      %69 = func.call @dynamic_update_index_in_dim(%iterArg_28, %44, %iterArg_20) : (tensor<4x2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<i32>) -> tensor<4x2x7x3x6xf32>
      %70 = func.call @dynamic_update_index_in_dim(%iterArg_29, %39, %iterArg_20) : (tensor<4x2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<i32>) -> tensor<4x2x7x3x6xf32>
      %71 = func.call @dynamic_update_index_in_dim(%iterArg_30, %48, %iterArg_20) : (tensor<4x2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<i32>) -> tensor<4x2x7x3x6xf32>
      %72 = func.call @dynamic_update_index_in_dim(%iterArg_31, %50, %iterArg_20) : (tensor<4x2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<i32>) -> tensor<4x2x7x3x6xf32>
      %73 = func.call @dynamic_update_index_in_dim(%iterArg_32, %53, %iterArg_20) : (tensor<4x2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<i32>) -> tensor<4x2x7x3x6xf32>
      %74 = func.call @dynamic_update_index_in_dim(%iterArg_33, %60, %iterArg_20) : (tensor<4x2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<i32>) -> tensor<4x2x7x3x6xf32>
      %c_40 = stablehlo.constant dense<1> : tensor<i32>
      %75 = stablehlo.add %iterArg_20, %c_40 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_17, %iterArg_18, %iterArg_19, %75, %56, %63, %64, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>
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
      %28 = stablehlo.broadcast_in_dim %iterArg_29, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
      %29 = stablehlo.multiply %28, %iterArg_37 : tensor<2x7x3x6xf32>
      %30 = stablehlo.multiply %iterArg_37, %27 : tensor<2x7x3x6xf32>
      %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %31 = stablehlo.reduce(%30 init: %cst_40) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<2x7x3x6xf32>, tensor<f32>) -> tensor<f32>
      %32 = stablehlo.add %iterArg_34, %31 : tensor<f32>
      %33 = stablehlo.negate %29 : tensor<2x7x3x6xf32>
      %34 = stablehlo.broadcast_in_dim %iterArg_30, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
      %35 = stablehlo.multiply %34, %33 : tensor<2x7x3x6xf32>
      %36 = stablehlo.add %iterArg_37, %35 : tensor<2x7x3x6xf32>
      %37 = stablehlo.multiply %33, %19 : tensor<2x7x3x6xf32>
      %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %38 = stablehlo.reduce(%37 init: %cst_41) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<2x7x3x6xf32>, tensor<f32>) -> tensor<f32>
      %39 = stablehlo.add %iterArg_35, %38 : tensor<f32>
      %40 = stablehlo.broadcast_in_dim %iterArg_29, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
      %41 = stablehlo.multiply %40, %iterArg_36 : tensor<2x7x3x6xf32>
      %42 = stablehlo.multiply %iterArg_36, %26 : tensor<2x7x3x6xf32>
      %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %43 = stablehlo.reduce(%42 init: %cst_42) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<2x7x3x6xf32>, tensor<f32>) -> tensor<f32>
      %44 = stablehlo.add %32, %43 : tensor<f32>
      %45 = stablehlo.negate %41 : tensor<2x7x3x6xf32>
      %46 = stablehlo.add %29, %45 : tensor<2x7x3x6xf32>
      %47 = stablehlo.multiply %20, %41 : tensor<2x7x3x6xf32>
      %48 = stablehlo.multiply %41, %25 : tensor<2x7x3x6xf32>
      %49 = stablehlo.add %iterArg_36, %48 : tensor<2x7x3x6xf32>
      %50 = stablehlo.negate %47 : tensor<2x7x3x6xf32>
      %51 = stablehlo.add %49, %50 : tensor<2x7x3x6xf32>
      %52 = stablehlo.multiply %46, %24 : tensor<2x7x3x6xf32>
      %53 = stablehlo.multiply %52, %23 : tensor<2x7x3x6xf32>
      %54 = stablehlo.negate %53 : tensor<2x7x3x6xf32>
      %55 = stablehlo.divide %46, %22 : tensor<2x7x3x6xf32>
      %56 = stablehlo.multiply %54, %21 : tensor<2x7x3x6xf32>
      %57 = stablehlo.add %51, %56 : tensor<2x7x3x6xf32>
      %58 = stablehlo.multiply %20, %55 : tensor<2x7x3x6xf32>
      %59 = stablehlo.add %36, %58 : tensor<2x7x3x6xf32>
      %60 = stablehlo.multiply %55, %19 : tensor<2x7x3x6xf32>
      %61 = stablehlo.add %57, %60 : tensor<2x7x3x6xf32>
      %62 = stablehlo.broadcast_in_dim %iterArg_28, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
      %63 = stablehlo.multiply %62, %29 : tensor<2x7x3x6xf32>
      %64 = stablehlo.multiply %29, %18 : tensor<2x7x3x6xf32>
      %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %65 = stablehlo.reduce(%64 init: %cst_43) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<2x7x3x6xf32>, tensor<f32>) -> tensor<f32>
      %66 = stablehlo.add %iterArg_33, %65 : tensor<f32>
      %67 = stablehlo.negate %63 : tensor<2x7x3x6xf32>
      %cst_44 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %68 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
      %69 = stablehlo.multiply %68, %67 : tensor<2x7x3x6xf32>
      %70 = stablehlo.add %59, %69 : tensor<2x7x3x6xf32>
      %71 = func.call @_roll_static_3(%63) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
      %72 = stablehlo.add %70, %71 : tensor<2x7x3x6xf32>
      %73 = func.call @_roll_static_4(%63) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
      %74 = stablehlo.add %72, %73 : tensor<2x7x3x6xf32>
      %75 = func.call @_roll_static_5(%63) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
      %76 = stablehlo.add %74, %75 : tensor<2x7x3x6xf32>
      %77 = func.call @_roll_static_6(%63) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
      %78 = stablehlo.add %76, %77 : tensor<2x7x3x6xf32>
      %79 = stablehlo.broadcast_in_dim %iterArg_27, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
      %80 = stablehlo.multiply %79, %41 : tensor<2x7x3x6xf32>
      %81 = stablehlo.multiply %41, %17 : tensor<2x7x3x6xf32>
      %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %82 = stablehlo.reduce(%81 init: %cst_45) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<2x7x3x6xf32>, tensor<f32>) -> tensor<f32>
      %83 = stablehlo.add %iterArg_32, %82 : tensor<f32>
      %84 = stablehlo.negate %80 : tensor<2x7x3x6xf32>
      %cst_46 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %85 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<2x7x3x6xf32>
      %86 = stablehlo.multiply %85, %84 : tensor<2x7x3x6xf32>
      %87 = stablehlo.add %61, %86 : tensor<2x7x3x6xf32>
      %88 = func.call @_roll_static_3(%80) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
      %89 = stablehlo.add %87, %88 : tensor<2x7x3x6xf32>
      %90 = func.call @_roll_static_4(%80) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
      %91 = stablehlo.add %89, %90 : tensor<2x7x3x6xf32>
      %92 = func.call @_roll_static_5(%80) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
      %93 = stablehlo.add %91, %92 : tensor<2x7x3x6xf32>
      %94 = func.call @_roll_static_6(%80) : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32>
      %95 = stablehlo.add %93, %94 : tensor<2x7x3x6xf32>
      %c_47 = stablehlo.constant dense<1> : tensor<i32>
      %96 = stablehlo.add %iterArg_31, %c_47 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %96, %83, %66, %44, %39, %95, %78 : tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<4x2x7x3x6xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>
    }
    return %14#20, %14#21, %14#19, %14#16, %14#17, %14#18 : tensor<2x7x3x6xf32>, tensor<2x7x3x6xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
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
  func.func private @_roll_static_3(%arg0: tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32> {
    %0 = stablehlo.slice %arg0 [0:2, 0:7, 0:3, 0:5] : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x5xf32>
    %1 = stablehlo.slice %arg0 [0:2, 0:7, 0:3, 5:6] : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0, 0, 0], high = [0, 0, 0, 5], interior = [0, 0, 0, 0] : (tensor<2x7x3x1xf32>, tensor<f32>) -> tensor<2x7x3x6xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [0, 0, 0, 1], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<2x7x3x5xf32>, tensor<f32>) -> tensor<2x7x3x6xf32>
    %4 = stablehlo.add %2, %3 : tensor<2x7x3x6xf32>
    return %4 : tensor<2x7x3x6xf32>
  }
  func.func private @_roll_static_4(%arg0: tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32> {
    %0 = stablehlo.slice %arg0 [0:2, 0:7, 0:3, 0:1] : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x1xf32>
    %1 = stablehlo.slice %arg0 [0:2, 0:7, 0:3, 1:6] : (tensor<2x7x3x6xf32>) -> tensor<2x7x3x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0, 0, 0], high = [0, 0, 0, 1], interior = [0, 0, 0, 0] : (tensor<2x7x3x5xf32>, tensor<f32>) -> tensor<2x7x3x6xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [0, 0, 0, 5], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<2x7x3x1xf32>, tensor<f32>) -> tensor<2x7x3x6xf32>
    %4 = stablehlo.add %2, %3 : tensor<2x7x3x6xf32>
    return %4 : tensor<2x7x3x6xf32>
  }
  func.func private @_roll_static_5(%arg0: tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32> {
    %0 = stablehlo.slice %arg0 [0:2, 0:7, 0:2, 0:6] : (tensor<2x7x3x6xf32>) -> tensor<2x7x2x6xf32>
    %1 = stablehlo.slice %arg0 [0:2, 0:7, 2:3, 0:6] : (tensor<2x7x3x6xf32>) -> tensor<2x7x1x6xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0, 0, 0], high = [0, 0, 2, 0], interior = [0, 0, 0, 0] : (tensor<2x7x1x6xf32>, tensor<f32>) -> tensor<2x7x3x6xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [0, 0, 1, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<2x7x2x6xf32>, tensor<f32>) -> tensor<2x7x3x6xf32>
    %4 = stablehlo.add %2, %3 : tensor<2x7x3x6xf32>
    return %4 : tensor<2x7x3x6xf32>
  }
  func.func private @_roll_static_6(%arg0: tensor<2x7x3x6xf32>) -> tensor<2x7x3x6xf32> {
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
