// import jax
// import jax.numpy as jnp
//
//
// def tree_loop(x: jax.Array, scales: jax.Array, biases: jax.Array) -> jax.Array:
//     state = [x, biases, scales]
//
//     def step(cur, _):
//         result = cur[0]
//         output = cur[-1]
//         joint = 0.5 * (result + output)
//         new_0 = jnp.tanh(joint)
//         out = cur[1]
//         outcome = cur[0]
//         combined = outcome * jnp.tanh(out)
//         new_1 = jnp.tanh(combined)
//         answer = cur[2]
//         answer2 = cur[1]
//         both = answer * jnp.tanh(answer2)
//         next_2 = jnp.tanh(both)
//         fresh = [new_0, new_1, next_2]
//         return fresh, None
//
//     carry_tree, _ = jax.lax.scan(step, state, length=5)
//     norm_all = sum(jnp.sum(each**2) for each in jax.tree.leaves(carry_tree))
//     return norm_all
//
//   x: float32[1, 5] in [-1.2, 1.2]
//   scales: float32[1, 5] in [-1.2, 1.2]
//   biases: float32[1, 5] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_tree_loop attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x5xf32>, %arg1: tensor<1x5xf32>, %arg2: tensor<1x5xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:4 = stablehlo.while(%iterArg = %c, %iterArg_3 = %arg0, %iterArg_4 = %arg2, %iterArg_5 = %arg1) : tensor<i32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>
    cond {
      %c_6 = stablehlo.constant dense<5> : tensor<i32>
      %10 = stablehlo.compare LT, %iterArg, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %10:3 = func.call @closed_call(%iterArg_3, %iterArg_4, %iterArg_5) : (tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>) -> (tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>)
      %c_6 = stablehlo.constant dense<1> : tensor<i32>
      %11 = stablehlo.add %iterArg, %c_6 : tensor<i32>
      stablehlo.return %11, %10#0, %10#1, %10#2 : tensor<i32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>
    }
    %1 = stablehlo.multiply %0#1, %0#1 : tensor<1x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x5xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.add %cst_0, %2 : tensor<f32>
    %4 = stablehlo.multiply %0#2, %0#2 : tensor<1x5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%4 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x5xf32>, tensor<f32>) -> tensor<f32>
    %6 = stablehlo.add %3, %5 : tensor<f32>
    %7 = stablehlo.multiply %0#3, %0#3 : tensor<1x5xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x5xf32>, tensor<f32>) -> tensor<f32>
    %9 = stablehlo.add %6, %8 : tensor<f32>
    return %9 : tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<1x5xf32>, %arg1: tensor<1x5xf32>, %arg2: tensor<1x5xf32>) -> (tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>) {
    %0 = stablehlo.add %arg0, %arg2 : tensor<1x5xf32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<1x5xf32>
    %3 = stablehlo.tanh %2 : tensor<1x5xf32>
    %4 = stablehlo.tanh %arg1 : tensor<1x5xf32>
    %5 = stablehlo.multiply %arg0, %4 : tensor<1x5xf32>
    %6 = stablehlo.tanh %5 : tensor<1x5xf32>
    %7 = stablehlo.tanh %arg1 : tensor<1x5xf32>
    %8 = stablehlo.multiply %arg2, %7 : tensor<1x5xf32>
    %9 = stablehlo.tanh %8 : tensor<1x5xf32>
    return %3, %6, %9 : tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x5xf32>, %arg1: tensor<1x5xf32>, %arg2: tensor<1x5xf32>) -> (tensor<1x5xf32> {jax.result_info = "result[0]"}, tensor<1x5xf32> {jax.result_info = "result[1]"}, tensor<1x5xf32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x1x5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x1x5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x1x5xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x1x5xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x1x5xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x1x5xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x1x5xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x1x5xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x1x5xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5x1x5xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x1x5xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5x1x5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %12:16 = stablehlo.while(%iterArg = %c, %iterArg_18 = %arg0, %iterArg_19 = %arg2, %iterArg_20 = %arg1, %iterArg_21 = %0, %iterArg_22 = %1, %iterArg_23 = %2, %iterArg_24 = %3, %iterArg_25 = %4, %iterArg_26 = %5, %iterArg_27 = %6, %iterArg_28 = %7, %iterArg_29 = %8, %iterArg_30 = %9, %iterArg_31 = %10, %iterArg_32 = %11) : tensor<i32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>
    cond {
      %c_33 = stablehlo.constant dense<5> : tensor<i32>
      %26 = stablehlo.compare LT, %iterArg, %c_33, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %26 : tensor<i1>
    } do {
      %26:15 = func.call @closed_call(%iterArg_18, %iterArg_19, %iterArg_20) : (tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>) -> (tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>)
      %27 = func.call @dynamic_update_index_in_dim(%iterArg_21, %26#3, %iterArg) : (tensor<5x1x5xf32>, tensor<1x5xf32>, tensor<i32>) -> tensor<5x1x5xf32>
      %28 = func.call @dynamic_update_index_in_dim(%iterArg_22, %26#4, %iterArg) : (tensor<5x1x5xf32>, tensor<1x5xf32>, tensor<i32>) -> tensor<5x1x5xf32>
      %29 = func.call @dynamic_update_index_in_dim(%iterArg_23, %26#5, %iterArg) : (tensor<5x1x5xf32>, tensor<1x5xf32>, tensor<i32>) -> tensor<5x1x5xf32>
      %30 = func.call @dynamic_update_index_in_dim(%iterArg_24, %26#6, %iterArg) : (tensor<5x1x5xf32>, tensor<1x5xf32>, tensor<i32>) -> tensor<5x1x5xf32>
      %31 = func.call @dynamic_update_index_in_dim(%iterArg_25, %26#7, %iterArg) : (tensor<5x1x5xf32>, tensor<1x5xf32>, tensor<i32>) -> tensor<5x1x5xf32>
      %32 = func.call @dynamic_update_index_in_dim(%iterArg_26, %26#8, %iterArg) : (tensor<5x1x5xf32>, tensor<1x5xf32>, tensor<i32>) -> tensor<5x1x5xf32>
      %33 = func.call @dynamic_update_index_in_dim(%iterArg_27, %26#9, %iterArg) : (tensor<5x1x5xf32>, tensor<1x5xf32>, tensor<i32>) -> tensor<5x1x5xf32>
      %34 = func.call @dynamic_update_index_in_dim(%iterArg_28, %26#10, %iterArg) : (tensor<5x1x5xf32>, tensor<1x5xf32>, tensor<i32>) -> tensor<5x1x5xf32>
      %35 = func.call @dynamic_update_index_in_dim(%iterArg_29, %26#11, %iterArg) : (tensor<5x1x5xf32>, tensor<1x5xf32>, tensor<i32>) -> tensor<5x1x5xf32>
      %36 = func.call @dynamic_update_index_in_dim(%iterArg_30, %26#12, %iterArg) : (tensor<5x1x5xf32>, tensor<1x5xf32>, tensor<i32>) -> tensor<5x1x5xf32>
      %37 = func.call @dynamic_update_index_in_dim(%iterArg_31, %26#13, %iterArg) : (tensor<5x1x5xf32>, tensor<1x5xf32>, tensor<i32>) -> tensor<5x1x5xf32>
      %38 = func.call @dynamic_update_index_in_dim(%iterArg_32, %26#14, %iterArg) : (tensor<5x1x5xf32>, tensor<1x5xf32>, tensor<i32>) -> tensor<5x1x5xf32>
      %c_33 = stablehlo.constant dense<1> : tensor<i32>
      %39 = stablehlo.add %iterArg, %c_33 : tensor<i32>
      stablehlo.return %39, %26#0, %26#1, %26#2, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38 : tensor<i32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>
    }
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %14 = stablehlo.multiply %13, %12#1 : tensor<1x5xf32>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %16 = stablehlo.multiply %15, %12#2 : tensor<1x5xf32>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %18 = stablehlo.multiply %17, %12#3 : tensor<1x5xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %20 = stablehlo.multiply %19, %18 : tensor<1x5xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %22 = stablehlo.multiply %21, %16 : tensor<1x5xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %24 = stablehlo.multiply %23, %14 : tensor<1x5xf32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %25:16 = stablehlo.while(%iterArg = %12#4, %iterArg_18 = %12#5, %iterArg_19 = %12#6, %iterArg_20 = %12#7, %iterArg_21 = %12#8, %iterArg_22 = %12#9, %iterArg_23 = %12#10, %iterArg_24 = %12#11, %iterArg_25 = %12#12, %iterArg_26 = %12#13, %iterArg_27 = %12#14, %iterArg_28 = %12#15, %iterArg_29 = %c_17, %iterArg_30 = %24, %iterArg_31 = %22, %iterArg_32 = %20) : tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<i32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>
    cond {
      %c_33 = stablehlo.constant dense<5> : tensor<i32>
      %26 = stablehlo.compare LT, %iterArg_29, %c_33, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %26 : tensor<i1>
    } do {
      %c_33 = stablehlo.constant dense<5> : tensor<i32>
      %26 = stablehlo.subtract %c_33, %iterArg_29 : tensor<i32>
      %c_34 = stablehlo.constant dense<1> : tensor<i32>
      %27 = stablehlo.subtract %26, %c_34 : tensor<i32>
      %28 = func.call @dynamic_index_in_dim(%iterArg, %27) : (tensor<5x1x5xf32>, tensor<i32>) -> tensor<1x5xf32>
      %29 = func.call @dynamic_index_in_dim(%iterArg_18, %27) : (tensor<5x1x5xf32>, tensor<i32>) -> tensor<1x5xf32>
      %30 = func.call @dynamic_index_in_dim(%iterArg_19, %27) : (tensor<5x1x5xf32>, tensor<i32>) -> tensor<1x5xf32>
      %31 = func.call @dynamic_index_in_dim(%iterArg_20, %27) : (tensor<5x1x5xf32>, tensor<i32>) -> tensor<1x5xf32>
      %32 = func.call @dynamic_index_in_dim(%iterArg_21, %27) : (tensor<5x1x5xf32>, tensor<i32>) -> tensor<1x5xf32>
      %33 = func.call @dynamic_index_in_dim(%iterArg_22, %27) : (tensor<5x1x5xf32>, tensor<i32>) -> tensor<1x5xf32>
      %34 = func.call @dynamic_index_in_dim(%iterArg_23, %27) : (tensor<5x1x5xf32>, tensor<i32>) -> tensor<1x5xf32>
      %35 = func.call @dynamic_index_in_dim(%iterArg_24, %27) : (tensor<5x1x5xf32>, tensor<i32>) -> tensor<1x5xf32>
      %36 = func.call @dynamic_index_in_dim(%iterArg_25, %27) : (tensor<5x1x5xf32>, tensor<i32>) -> tensor<1x5xf32>
      %37 = func.call @dynamic_index_in_dim(%iterArg_26, %27) : (tensor<5x1x5xf32>, tensor<i32>) -> tensor<1x5xf32>
      %38 = func.call @dynamic_index_in_dim(%iterArg_27, %27) : (tensor<5x1x5xf32>, tensor<i32>) -> tensor<1x5xf32>
      %39 = func.call @dynamic_index_in_dim(%iterArg_28, %27) : (tensor<5x1x5xf32>, tensor<i32>) -> tensor<1x5xf32>
      %40:3 = func.call @closed_call_0(%iterArg_30, %iterArg_31, %iterArg_32, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39) : (tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>) -> (tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>)
      %c_35 = stablehlo.constant dense<1> : tensor<i32>
      %41 = stablehlo.add %iterArg_29, %c_35 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %41, %40#0, %40#1, %40#2 : tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<i32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>
    }
    return %25#13, %25#15, %25#14 : tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>
  }
  func.func private @closed_call(%arg0: tensor<1x5xf32>, %arg1: tensor<1x5xf32>, %arg2: tensor<1x5xf32>) -> (tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>) {
    %0 = stablehlo.add %arg0, %arg2 : tensor<1x5xf32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<1x5xf32>
    %3 = stablehlo.tanh %2 : tensor<1x5xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %5 = stablehlo.subtract %4, %3 : tensor<1x5xf32>
    %6 = stablehlo.tanh %arg1 : tensor<1x5xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %8 = stablehlo.subtract %7, %6 : tensor<1x5xf32>
    %9 = stablehlo.multiply %arg0, %6 : tensor<1x5xf32>
    %10 = stablehlo.tanh %9 : tensor<1x5xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %12 = stablehlo.subtract %11, %10 : tensor<1x5xf32>
    %13 = stablehlo.tanh %arg1 : tensor<1x5xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %15 = stablehlo.subtract %14, %13 : tensor<1x5xf32>
    %16 = stablehlo.multiply %arg2, %13 : tensor<1x5xf32>
    %17 = stablehlo.tanh %16 : tensor<1x5xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %19 = stablehlo.subtract %18, %17 : tensor<1x5xf32>
    return %3, %10, %17, %3, %5, %6, %8, %arg0, %10, %12, %13, %15, %arg2, %17, %19 : tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5x1x5xf32>, %arg1: tensor<1x5xf32>, %arg2: tensor<i32>) -> tensor<5x1x5xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<1x5xf32>) -> tensor<1x1x5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x1x5xf32>, tensor<1x1x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x1x5xf32>
    return %1 : tensor<5x1x5xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5x1x5xf32>, %arg1: tensor<i32>) -> tensor<1x5xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 1, 5] : (tensor<5x1x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x5xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1x5xf32>) -> tensor<1x5xf32>
    return %1 : tensor<1x5xf32>
  }
  func.func private @closed_call_0(%arg0: tensor<1x5xf32>, %arg1: tensor<1x5xf32>, %arg2: tensor<1x5xf32>, %arg3: tensor<1x5xf32>, %arg4: tensor<1x5xf32>, %arg5: tensor<1x5xf32>, %arg6: tensor<1x5xf32>, %arg7: tensor<1x5xf32>, %arg8: tensor<1x5xf32>, %arg9: tensor<1x5xf32>, %arg10: tensor<1x5xf32>, %arg11: tensor<1x5xf32>, %arg12: tensor<1x5xf32>, %arg13: tensor<1x5xf32>, %arg14: tensor<1x5xf32>) -> (tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>) {
    %0 = stablehlo.multiply %arg2, %arg14 : tensor<1x5xf32>
    %1 = stablehlo.multiply %0, %arg13 : tensor<1x5xf32>
    %2 = stablehlo.add %0, %1 : tensor<1x5xf32>
    %3 = stablehlo.multiply %arg12, %2 : tensor<1x5xf32>
    %4 = stablehlo.multiply %2, %arg10 : tensor<1x5xf32>
    %5 = stablehlo.multiply %3, %arg11 : tensor<1x5xf32>
    %6 = stablehlo.multiply %5, %arg10 : tensor<1x5xf32>
    %7 = stablehlo.add %5, %6 : tensor<1x5xf32>
    %8 = stablehlo.multiply %arg1, %arg9 : tensor<1x5xf32>
    %9 = stablehlo.multiply %8, %arg8 : tensor<1x5xf32>
    %10 = stablehlo.add %8, %9 : tensor<1x5xf32>
    %11 = stablehlo.multiply %arg7, %10 : tensor<1x5xf32>
    %12 = stablehlo.multiply %10, %arg5 : tensor<1x5xf32>
    %13 = stablehlo.multiply %11, %arg6 : tensor<1x5xf32>
    %14 = stablehlo.add %7, %13 : tensor<1x5xf32>
    %15 = stablehlo.multiply %13, %arg5 : tensor<1x5xf32>
    %16 = stablehlo.add %14, %15 : tensor<1x5xf32>
    %17 = stablehlo.multiply %arg0, %arg4 : tensor<1x5xf32>
    %18 = stablehlo.multiply %17, %arg3 : tensor<1x5xf32>
    %19 = stablehlo.add %17, %18 : tensor<1x5xf32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<1x5xf32>
    %22 = stablehlo.add %12, %21 : tensor<1x5xf32>
    %23 = stablehlo.add %4, %21 : tensor<1x5xf32>
    return %22, %16, %23 : tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
