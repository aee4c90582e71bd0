// import jax
// import jax.numpy as jnp
//
//
// def nested_sweep(embedding, w):
//     def loop_body(_, level_now):
//         def step(it, acc):
//             return jnp.arctan2(w, 1.66 + jnp.abs(jnp.abs(acc)))
//
//         relaxed = jax.lax.fori_loop(0, 3, step, level_now)
//         return w + jnp.tanh(relaxed)
//
//     outcome = jax.lax.fori_loop(0, 3, loop_body, embedding)
//     return (embedding - outcome) ** 2
//
//   embedding: float32[] in [-1, 1]
//   w: float32[] in [-1, 1]
// -----
// forward, cpu
module @jit_nested_sweep attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:3 = stablehlo.while(%iterArg = %arg1, %iterArg_0 = %c, %iterArg_1 = %arg0) : tensor<f32>, tensor<i32>, tensor<f32>
    cond {
      %c_2 = stablehlo.constant dense<3> : tensor<i32>
      %3 = stablehlo.compare LT, %iterArg_0, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %3 : tensor<i1>
    } do {
      %c_2 = stablehlo.constant dense<0> : tensor<i32>
      %3:3 = stablehlo.while(%iterArg_4 = %iterArg, %iterArg_5 = %c_2, %iterArg_6 = %iterArg_1) : tensor<f32>, tensor<i32>, tensor<f32>
      cond {
        %c_7 = stablehlo.constant dense<3> : tensor<i32>
        %7 = stablehlo.compare LT, %iterArg_5, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %7 : tensor<i1>
      } do {
        %7 = stablehlo.abs %iterArg_6 : tensor<f32>
        %8 = stablehlo.abs %7 : tensor<f32>
        %cst = stablehlo.constant dense<1.660000e+00> : tensor<f32>
        %9 = stablehlo.add %cst, %8 : tensor<f32>
        %10 = stablehlo.atan2 %iterArg_4, %9 : tensor<f32>
        %c_7 = stablehlo.constant dense<1> : tensor<i32>
        %11 = stablehlo.add %iterArg_5, %c_7 : tensor<i32>
        stablehlo.return %iterArg_4, %11, %10 : tensor<f32>, tensor<i32>, tensor<f32>
      }
      %4 = stablehlo.tanh %3#2 : tensor<f32>
      %5 = stablehlo.add %iterArg, %4 : tensor<f32>
      %c_3 = stablehlo.constant dense<1> : tensor<i32>
      %6 = stablehlo.add %iterArg_0, %c_3 : tensor<i32>
      stablehlo.return %iterArg, %6, %5 : tensor<f32>, tensor<i32>, tensor<f32>
    }
    %1 = stablehlo.subtract %arg0, %0#2 : tensor<f32>
    %2 = stablehlo.multiply %1, %1 : tensor<f32>
    return %2 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = chlo.square %arg1 : tensor<f32> -> tensor<f32>
    %1 = stablehlo.negate %arg1 : tensor<f32>
    %2 = chlo.square %arg1 : tensor<f32> -> tensor<f32>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<3x3xi1>
    %c_0 = stablehlo.constant dense<false> : tensor<i1>
    %4 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i1>) -> tensor<3x3xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %8:11 = stablehlo.while(%iterArg = %arg1, %iterArg_8 = %0, %iterArg_9 = %1, %iterArg_10 = %2, %iterArg_11 = %c_3, %iterArg_12 = %arg0, %iterArg_13 = %3, %iterArg_14 = %4, %iterArg_15 = %5, %iterArg_16 = %6, %iterArg_17 = %7) : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xf32>
    cond {
      %c_18 = stablehlo.constant dense<3> : tensor<i32>
      %15 = stablehlo.compare LT, %iterArg_11, %c_18, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %15 : tensor<i1>
    } do {
      %c_18 = stablehlo.constant dense<false> : tensor<i1>
      %15 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i1>) -> tensor<3xi1>
      %c_19 = stablehlo.constant dense<false> : tensor<i1>
      %16 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<i1>) -> tensor<3xi1>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %17 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %18 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %c_22 = stablehlo.constant dense<0> : tensor<i32>
      %19:10 = stablehlo.while(%iterArg_26 = %iterArg, %iterArg_27 = %iterArg_8, %iterArg_28 = %iterArg_9, %iterArg_29 = %iterArg_10, %iterArg_30 = %c_22, %iterArg_31 = %iterArg_12, %iterArg_32 = %15, %iterArg_33 = %16, %iterArg_34 = %17, %iterArg_35 = %18) : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<3xi1>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>
      cond {
        %c_36 = stablehlo.constant dense<3> : tensor<i32>
        %31 = stablehlo.compare LT, %iterArg_30, %c_36, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %31 : tensor<i1>
      } do {
        %31 = stablehlo.abs %iterArg_31 : tensor<f32>
        %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %32 = stablehlo.compare GE, %iterArg_31, %cst_36, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %33 = stablehlo.abs %31 : tensor<f32>
        %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %34 = stablehlo.compare GE, %31, %cst_37, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %cst_38 = stablehlo.constant dense<1.660000e+00> : tensor<f32>
        %35 = stablehlo.add %cst_38, %33 : tensor<f32>
        %36 = stablehlo.atan2 %iterArg_26, %35 : tensor<f32>
        %37 = chlo.square %35 : tensor<f32> -> tensor<f32>
        %38 = stablehlo.add %iterArg_27, %37 : tensor<f32>
        %39 = stablehlo.divide %35, %38 : tensor<f32>
        %40 = chlo.square %35 : tensor<f32> -> tensor<f32>
        %41 = stablehlo.add %iterArg_29, %40 : tensor<f32>
        %42 = stablehlo.divide %iterArg_28, %41 : tensor<f32>
        %43 = func.call @dynamic_update_index_in_dim(%iterArg_32, %32, %iterArg_30) : (tensor<3xi1>, tensor<i1>, tensor<i32>) -> tensor<3xi1>
        %44 = func.call @dynamic_update_index_in_dim(%iterArg_33, %34, %iterArg_30) : (tensor<3xi1>, tensor<i1>, tensor<i32>) -> tensor<3xi1>
        %45 = func.call @dynamic_update_index_in_dim_0(%iterArg_34, %39, %iterArg_30) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
        %46 = func.call @dynamic_update_index_in_dim_0(%iterArg_35, %42, %iterArg_30) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
        %c_39 = stablehlo.constant dense<1> : tensor<i32>
        %47 = stablehlo.add %iterArg_30, %c_39 : tensor<i32>
        stablehlo.return %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %47, %36, %43, %44, %45, %46 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<3xi1>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>
      }
      %20 = stablehlo.tanh %19#5 : tensor<f32>
      %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %21 = stablehlo.add %cst_23, %20 : tensor<f32>
      %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %22 = stablehlo.subtract %cst_24, %20 : tensor<f32>
      %23 = stablehlo.multiply %21, %22 : tensor<f32>
      %24 = stablehlo.add %iterArg, %20 : tensor<f32>
      %25 = func.call @dynamic_update_index_in_dim_1(%iterArg_13, %19#6, %iterArg_11) : (tensor<3x3xi1>, tensor<3xi1>, tensor<i32>) -> tensor<3x3xi1>
      %26 = func.call @dynamic_update_index_in_dim_1(%iterArg_14, %19#7, %iterArg_11) : (tensor<3x3xi1>, tensor<3xi1>, tensor<i32>) -> tensor<3x3xi1>
      %27 = func.call @dynamic_update_index_in_dim_2(%iterArg_15, %19#8, %iterArg_11) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %28 = func.call @dynamic_update_index_in_dim_2(%iterArg_16, %19#9, %iterArg_11) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %29 = func.call @dynamic_update_index_in_dim_0(%iterArg_17, %23, %iterArg_11) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_25 = stablehlo.constant dense<1> : tensor<i32>
      %30 = stablehlo.add %iterArg_11, %c_25 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_8, %iterArg_9, %iterArg_10, %30, %24, %25, %26, %27, %28, %29 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xf32>
    }
    %9 = stablehlo.subtract %arg0, %8#5 : tensor<f32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %10 = stablehlo.multiply %cst_4, %9 : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.multiply %cst_5, %10 : tensor<f32>
    %12 = stablehlo.negate %11 : tensor<f32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %13:8 = stablehlo.while(%iterArg = %8#6, %iterArg_8 = %8#7, %iterArg_9 = %8#8, %iterArg_10 = %8#9, %iterArg_11 = %8#10, %iterArg_12 = %c_7, %iterArg_13 = %cst_6, %iterArg_14 = %12) : tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_15 = stablehlo.constant dense<3> : tensor<i32>
      %15 = stablehlo.compare LT, %iterArg_12, %c_15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %15 : tensor<i1>
    } do {
      %c_15 = stablehlo.constant dense<3> : tensor<i32>
      %15 = stablehlo.subtract %c_15, %iterArg_12 : tensor<i32>
      %c_16 = stablehlo.constant dense<1> : tensor<i32>
      %16 = stablehlo.subtract %15, %c_16 : tensor<i32>
      %17 = func.call @dynamic_index_in_dim(%iterArg, %16) : (tensor<3x3xi1>, tensor<i32>) -> tensor<3xi1>
      %18 = func.call @dynamic_index_in_dim(%iterArg_8, %16) : (tensor<3x3xi1>, tensor<i32>) -> tensor<3xi1>
      %19 = func.call @dynamic_index_in_dim_3(%iterArg_9, %16) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %20 = func.call @dynamic_index_in_dim_3(%iterArg_10, %16) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %21 = func.call @dynamic_index_in_dim_4(%iterArg_11, %16) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %22 = stablehlo.add %iterArg_13, %iterArg_14 : tensor<f32>
      %23 = stablehlo.multiply %iterArg_14, %21 : tensor<f32>
      %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %c_18 = stablehlo.constant dense<0> : tensor<i32>
      %24:7 = stablehlo.while(%iterArg_20 = %17, %iterArg_21 = %18, %iterArg_22 = %19, %iterArg_23 = %20, %iterArg_24 = %c_18, %iterArg_25 = %cst_17, %iterArg_26 = %23) : tensor<3xi1>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>
      cond {
        %c_27 = stablehlo.constant dense<3> : tensor<i32>
        %27 = stablehlo.compare LT, %iterArg_24, %c_27, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %27 : tensor<i1>
      } do {
        %c_27 = stablehlo.constant dense<3> : tensor<i32>
        %27 = stablehlo.subtract %c_27, %iterArg_24 : tensor<i32>
        %c_28 = stablehlo.constant dense<1> : tensor<i32>
        %28 = stablehlo.subtract %27, %c_28 : tensor<i32>
        %29 = func.call @dynamic_index_in_dim_5(%iterArg_20, %28) : (tensor<3xi1>, tensor<i32>) -> tensor<i1>
        %30 = func.call @dynamic_index_in_dim_5(%iterArg_21, %28) : (tensor<3xi1>, tensor<i32>) -> tensor<i1>
        %31 = func.call @dynamic_index_in_dim_4(%iterArg_22, %28) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
        %32 = func.call @dynamic_index_in_dim_4(%iterArg_23, %28) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
        %33 = stablehlo.multiply %iterArg_26, %32 : tensor<f32>
        %34 = stablehlo.multiply %iterArg_26, %31 : tensor<f32>
        %35 = stablehlo.add %iterArg_25, %34 : tensor<f32>
        %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %36 = stablehlo.select %30, %cst_29, %33 : tensor<i1>, tensor<f32>
        %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %37 = stablehlo.select %30, %33, %cst_30 : tensor<i1>, tensor<f32>
        %38 = stablehlo.negate %36 : tensor<f32>
        %39 = stablehlo.add %37, %38 : tensor<f32>
        %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %40 = stablehlo.select %29, %cst_31, %39 : tensor<i1>, tensor<f32>
        %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
        %41 = stablehlo.select %29, %39, %cst_32 : tensor<i1>, tensor<f32>
        %42 = stablehlo.negate %40 : tensor<f32>
        %43 = stablehlo.add %41, %42 : tensor<f32>
        %c_33 = stablehlo.constant dense<1> : tensor<i32>
        %44 = stablehlo.add %iterArg_24, %c_33 : tensor<i32>
        stablehlo.return %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %44, %35, %43 : tensor<3xi1>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>
      }
      %25 = stablehlo.add %22, %24#5 : tensor<f32>
      %c_19 = stablehlo.constant dense<1> : tensor<i32>
      %26 = stablehlo.add %iterArg_12, %c_19 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11, %26, %25, %24#6 : tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>
    }
    %14 = stablehlo.add %11, %13#7 : tensor<f32>
    return %14, %13#6 : tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3xi1>, %arg1: tensor<i1>, %arg2: tensor<i32>) -> tensor<3xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i1>) -> tensor<1xi1>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xi1>, tensor<1xi1>, tensor<i32>) -> tensor<3xi1>
    return %1 : tensor<3xi1>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<3x3xi1>, %arg1: tensor<3xi1>, %arg2: tensor<i32>) -> tensor<3x3xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xi1>) -> tensor<1x3xi1>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x3xi1>, tensor<1x3xi1>, tensor<i32>, tensor<i32>) -> tensor<3x3xi1>
    return %1 : tensor<3x3xi1>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<i32>) -> tensor<3x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x3xi1>, %arg1: tensor<i32>) -> tensor<3xi1> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<3x3xi1>, tensor<i32>, tensor<i32>) -> tensor<1x3xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x3xi1>) -> tensor<3xi1>
    return %1 : tensor<3xi1>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<3x3xf32>, %arg1: tensor<i32>) -> tensor<3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<3x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<3xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<3xi1>, %arg1: tensor<i32>) -> tensor<i1> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xi1>, tensor<i32>) -> tensor<1xi1>
    %1 = stablehlo.reshape %0 : (tensor<1xi1>) -> tensor<i1>
    return %1 : tensor<i1>
  }
}
// -----
// backward, cuda: same text as cpu
