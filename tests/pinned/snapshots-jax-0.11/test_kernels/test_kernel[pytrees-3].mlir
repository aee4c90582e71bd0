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
      %10 = stablehlo.add %iterArg_3, %iterArg_5 : tensor<1x5xf32>
      %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %11 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
      %12 = stablehlo.multiply %11, %10 : tensor<1x5xf32>
      %13 = stablehlo.tanh %12 : tensor<1x5xf32>
      %14 = stablehlo.tanh %iterArg_4 : tensor<1x5xf32>
      %15 = stablehlo.multiply %iterArg_3, %14 : tensor<1x5xf32>
      %16 = stablehlo.tanh %15 : tensor<1x5xf32>
      %17 = stablehlo.tanh %iterArg_4 : tensor<1x5xf32>
      %18 = stablehlo.multiply %iterArg_5, %17 : tensor<1x5xf32>
      %19 = stablehlo.tanh %18 : tensor<1x5xf32>
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %20 = stablehlo.add %iterArg, %c_7 : tensor<i32>
      stablehlo.return %20, %13, %16, %19 : tensor<i32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>
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
    %c = stablehlo.constant dense<0> : tensor<i32>
    %9:13 = stablehlo.while(%iterArg = %c, %iterArg_15 = %arg0, %iterArg_16 = %arg2, %iterArg_17 = %arg1, %iterArg_18 = %0, %iterArg_19 = %1, %iterArg_20 = %2, %iterArg_21 = %3, %iterArg_22 = %4, %iterArg_23 = %5, %iterArg_24 = %6, %iterArg_25 = %7, %iterArg_26 = %8) : tensor<i32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>
    cond {
      %c_27 = stablehlo.constant dense<5> : tensor<i32>
      %23 = stablehlo.compare LT, %iterArg, %c_27, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %23 : tensor<i1>
    } do {
      %23 = stablehlo.add %iterArg_15, %iterArg_17 : tensor<1x5xf32>
      %cst_27 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
      %25 = stablehlo.multiply %24, %23 : tensor<1x5xf32>
      %26 = stablehlo.tanh %25 : tensor<1x5xf32>
      %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %27 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
      %28 = stablehlo.add %27, %26 : tensor<1x5xf32>
      %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %29 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
      %30 = stablehlo.subtract %29, %26 : tensor<1x5xf32>
      %31 = stablehlo.multiply %28, %30 : tensor<1x5xf32>
      %32 = stablehlo.tanh %iterArg_16 : tensor<1x5xf32>
      %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %33 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
      %34 = stablehlo.add %33, %32 : tensor<1x5xf32>
      %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %35 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
      %36 = stablehlo.subtract %35, %32 : tensor<1x5xf32>
      %37 = stablehlo.multiply %34, %36 : tensor<1x5xf32>
      %38 = stablehlo.multiply %iterArg_15, %32 : tensor<1x5xf32>
      %39 = stablehlo.tanh %38 : tensor<1x5xf32>
      %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %40 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
      %41 = stablehlo.add %40, %39 : tensor<1x5xf32>
      %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %42 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
      %43 = stablehlo.subtract %42, %39 : tensor<1x5xf32>
      %44 = stablehlo.multiply %41, %43 : tensor<1x5xf32>
      %45 = stablehlo.tanh %iterArg_16 : tensor<1x5xf32>
      %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %46 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
      %47 = stablehlo.add %46, %45 : tensor<1x5xf32>
      %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %48 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
      %49 = stablehlo.subtract %48, %45 : tensor<1x5xf32>
      %50 = stablehlo.multiply %47, %49 : tensor<1x5xf32>
      %51 = stablehlo.multiply %iterArg_17, %45 : tensor<1x5xf32>
      %52 = stablehlo.tanh %51 : tensor<1x5xf32>
      %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %53 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
      %54 = stablehlo.add %53, %52 : tensor<1x5xf32>
      %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %55 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
      %56 = stablehlo.subtract %55, %52 : tensor<1x5xf32>
      %57 = stablehlo.multiply %54, %56 : tensor<1x5xf32>
      %58 = func.call @dynamic_update_index_in_dim(%iterArg_18, %31, %iterArg) : (tensor<5x1x5xf32>, tensor<1x5xf32>, tensor<i32>) -> tensor<5x1x5xf32>
      %59 = func.call @dynamic_update_index_in_dim(%iterArg_19, %37, %iterArg) : (tensor<5x1x5xf32>, tensor<1x5xf32>, tensor<i32>) -> tensor<5x1x5xf32>
      %60 = func.call @dynamic_update_index_in_dim(%iterArg_20, %32, %iterArg) : (tensor<5x1x5xf32>, tensor<1x5xf32>, tensor<i32>) -> tensor<5x1x5xf32>
      %61 = func.call @dynamic_update_index_in_dim(%iterArg_21, %iterArg_15, %iterArg) : (tensor<5x1x5xf32>, tensor<1x5xf32>, tensor<i32>) -> tensor<5x1x5xf32>
      %62 = func.call @dynamic_update_index_in_dim(%iterArg_22, %44, %iterArg) : (tensor<5x1x5xf32>, tensor<1x5xf32>, tensor<i32>) -> tensor<5x1x5xf32>
      %63 = func.call @dynamic_update_index_in_dim(%iterArg_23, %50, %iterArg) : (tensor<5x1x5xf32>, tensor<1x5xf32>, tensor<i32>) -> tensor<5x1x5xf32>
      %64 = func.call @dynamic_update_index_in_dim(%iterArg_24, %45, %iterArg) : (tensor<5x1x5xf32>, tensor<1x5xf32>, tensor<i32>) -> tensor<5x1x5xf32>
      %65 = func.call @dynamic_update_index_in_dim(%iterArg_25, %iterArg_17, %iterArg) : (tensor<5x1x5xf32>, tensor<1x5xf32>, tensor<i32>) -> tensor<5x1x5xf32>
      %66 = func.call @dynamic_update_index_in_dim(%iterArg_26, %57, %iterArg) : (tensor<5x1x5xf32>, tensor<1x5xf32>, tensor<i32>) -> tensor<5x1x5xf32>
      %c_38 = stablehlo.constant dense<1> : tensor<i32>
      %67 = stablehlo.add %iterArg, %c_38 : tensor<i32>
      stablehlo.return %67, %26, %39, %52, %58, %59, %60, %61, %62, %63, %64, %65, %66 : tensor<i32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>
    }
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %11 = stablehlo.multiply %10, %9#1 : tensor<1x5xf32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %13 = stablehlo.multiply %12, %9#2 : tensor<1x5xf32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %15 = stablehlo.multiply %14, %9#3 : tensor<1x5xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %17 = stablehlo.multiply %16, %15 : tensor<1x5xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %19 = stablehlo.multiply %18, %13 : tensor<1x5xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %21 = stablehlo.multiply %20, %11 : tensor<1x5xf32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %22:13 = stablehlo.while(%iterArg = %9#4, %iterArg_15 = %9#5, %iterArg_16 = %9#6, %iterArg_17 = %9#7, %iterArg_18 = %9#8, %iterArg_19 = %9#9, %iterArg_20 = %9#10, %iterArg_21 = %9#11, %iterArg_22 = %9#12, %iterArg_23 = %c_14, %iterArg_24 = %21, %iterArg_25 = %19, %iterArg_26 = %17) : tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<i32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>
    cond {
      %c_27 = stablehlo.constant dense<5> : tensor<i32>
      %23 = stablehlo.compare LT, %iterArg_23, %c_27, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %23 : tensor<i1>
    } do {
      %c_27 = stablehlo.constant dense<5> : tensor<i32>
      %23 = stablehlo.subtract %c_27, %iterArg_23 : tensor<i32>
      %c_28 = stablehlo.constant dense<1> : tensor<i32>
      %24 = stablehlo.subtract %23, %c_28 : tensor<i32>
      %25 = func.call @dynamic_index_in_dim(%iterArg, %24) : (tensor<5x1x5xf32>, tensor<i32>) -> tensor<1x5xf32>
      %26 = func.call @dynamic_index_in_dim(%iterArg_15, %24) : (tensor<5x1x5xf32>, tensor<i32>) -> tensor<1x5xf32>
      %27 = func.call @dynamic_index_in_dim(%iterArg_16, %24) : (tensor<5x1x5xf32>, tensor<i32>) -> tensor<1x5xf32>
      %28 = func.call @dynamic_index_in_dim(%iterArg_17, %24) : (tensor<5x1x5xf32>, tensor<i32>) -> tensor<1x5xf32>
      %29 = func.call @dynamic_index_in_dim(%iterArg_18, %24) : (tensor<5x1x5xf32>, tensor<i32>) -> tensor<1x5xf32>
      %30 = func.call @dynamic_index_in_dim(%iterArg_19, %24) : (tensor<5x1x5xf32>, tensor<i32>) -> tensor<1x5xf32>
      %31 = func.call @dynamic_index_in_dim(%iterArg_20, %24) : (tensor<5x1x5xf32>, tensor<i32>) -> tensor<1x5xf32>
      %32 = func.call @dynamic_index_in_dim(%iterArg_21, %24) : (tensor<5x1x5xf32>, tensor<i32>) -> tensor<1x5xf32>
      %33 = func.call @dynamic_index_in_dim(%iterArg_22, %24) : (tensor<5x1x5xf32>, tensor<i32>) -> tensor<1x5xf32>
      %34 = stablehlo.multiply %iterArg_26, %33 : tensor<1x5xf32>
      %35 = stablehlo.multiply %32, %34 : tensor<1x5xf32>
      %36 = stablehlo.multiply %34, %31 : tensor<1x5xf32>
      %37 = stablehlo.multiply %35, %30 : tensor<1x5xf32>
      %38 = stablehlo.multiply %iterArg_25, %29 : tensor<1x5xf32>
      %39 = stablehlo.multiply %28, %38 : tensor<1x5xf32>
      %40 = stablehlo.multiply %38, %27 : tensor<1x5xf32>
      %41 = stablehlo.multiply %39, %26 : tensor<1x5xf32>
      %42 = stablehlo.add %37, %41 : tensor<1x5xf32>
      %43 = stablehlo.multiply %iterArg_24, %25 : tensor<1x5xf32>
      %cst_29 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %44 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
      %45 = stablehlo.multiply %44, %43 : tensor<1x5xf32>
      %46 = stablehlo.add %40, %45 : tensor<1x5xf32>
      %47 = stablehlo.add %36, %45 : tensor<1x5xf32>
      %c_30 = stablehlo.constant dense<1> : tensor<i32>
      %48 = stablehlo.add %iterArg_23, %c_30 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %48, %46, %42, %47 : tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<5x1x5xf32>, tensor<i32>, tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>
    }
    return %22#10, %22#12, %22#11 : tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>
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
}
// -----
// backward, cuda: same text as cpu
