// import jax
// import jax.numpy as jnp
//
//
// def soft_adaptive_filter(signal, goal):
//     def update_fn(carry, inputs_t):
//         w, mu_k = carry
//         u_t, goal_t = inputs_t
//         innov = goal_t - (w * u_t + 1.45)
//         new_gain = jnp.where(
//             jnp.abs(innov) > 0.36, 0.84 * mu_k, jnp.minimum(1.224 * mu_k, 0.9)
//         )
//         superposed = w + mu_k * (innov + u_t)
//         w_next = superposed / (1.0 + jnp.abs(superposed))
//         coupling = innov * jax.nn.soft_sign(w_next)
//         return (w_next, new_gain), coupling
//
//     _, trace = jax.lax.scan(update_fn, (0.483, 0.28), (signal, goal))
//     return trace.mean()
//
//   signal: float32[3] in [0.2, 3]
//   goal: float32[3] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_soft_adaptive_filter attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<4.830000e-01> : tensor<f32>
    %cst_0 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:6 = stablehlo.while(%iterArg = %arg0, %iterArg_4 = %arg1, %iterArg_5 = %c, %iterArg_6 = %cst, %iterArg_7 = %cst_0, %iterArg_8 = %0) : tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>
    cond {
      %c_9 = stablehlo.constant dense<3> : tensor<i32>
      %4 = stablehlo.compare LT, %iterArg_5, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %4 : tensor<i1>
    } do {
      %4 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_5) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %5 = func.call @dynamic_index_in_dim(%iterArg_4, %iterArg_5) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %6:3 = func.call @closed_call(%iterArg_6, %iterArg_7, %4, %5) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
      %7 = func.call @dynamic_update_index_in_dim(%iterArg_8, %6#2, %iterArg_5) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_9 = stablehlo.constant dense<1> : tensor<i32>
      %8 = stablehlo.add %iterArg_5, %c_9 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_4, %8, %6#0, %6#1, %7 : tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>
    }
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1#5 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %3 = stablehlo.divide %2, %cst_3 : tensor<f32>
    return %3 : tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.convert %arg0 : tensor<f32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<f32>
    %cst = stablehlo.constant dense<1.450000e+00> : tensor<f32>
    %2 = stablehlo.add %1, %cst : tensor<f32>
    %3 = stablehlo.subtract %arg3, %2 : tensor<f32>
    %4 = stablehlo.abs %3 : tensor<f32>
    %cst_0 = stablehlo.constant dense<3.600000e-01> : tensor<f32>
    %5 = stablehlo.compare GT, %4, %cst_0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_1 = stablehlo.constant dense<0.839999973> : tensor<f32>
    %6 = stablehlo.multiply %cst_1, %arg1 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.224000e+00> : tensor<f32>
    %7 = stablehlo.multiply %cst_2, %arg1 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %8 = stablehlo.minimum %7, %cst_3 : tensor<f32>
    %9 = call @_where(%5, %6, %8) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %10 = stablehlo.add %3, %arg2 : tensor<f32>
    %11 = stablehlo.convert %arg1 : tensor<f32>
    %12 = stablehlo.multiply %11, %10 : tensor<f32>
    %13 = stablehlo.convert %arg0 : tensor<f32>
    %14 = stablehlo.add %13, %12 : tensor<f32>
    %15 = stablehlo.abs %14 : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.add %cst_4, %15 : tensor<f32>
    %17 = stablehlo.divide %14, %16 : tensor<f32>
    %18 = call @soft_sign(%17) : (tensor<f32>) -> tensor<f32>
    %19 = stablehlo.multiply %3, %18 : tensor<f32>
    return %17, %9, %19 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
  func.func private @soft_sign(%arg0: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.abs %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.add %0, %cst : tensor<f32>
    %2 = stablehlo.divide %arg0, %1 : tensor<f32>
    return %2 : tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>) -> (tensor<3xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}) {
    call @_where() : () -> ()
    call @soft_sign() : () -> ()
    %cst = stablehlo.constant dense<4.830000e-01> : tensor<f32>
    %cst_0 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<3xi1>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_7 = stablehlo.constant dense<false> : tensor<i1>
    %7 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i1>) -> tensor<3xi1>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %13:18 = stablehlo.while(%iterArg = %arg0, %iterArg_23 = %arg1, %iterArg_24 = %c_13, %iterArg_25 = %cst, %iterArg_26 = %cst_0, %iterArg_27 = %0, %iterArg_28 = %1, %iterArg_29 = %2, %iterArg_30 = %3, %iterArg_31 = %4, %iterArg_32 = %5, %iterArg_33 = %6, %iterArg_34 = %7, %iterArg_35 = %8, %iterArg_36 = %9, %iterArg_37 = %10, %iterArg_38 = %11, %iterArg_39 = %12) : tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_40 = stablehlo.constant dense<3> : tensor<i32>
      %22 = stablehlo.compare LT, %iterArg_24, %c_40, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %22 : tensor<i1>
    } do {
      %22 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_24) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %23 = func.call @dynamic_index_in_dim(%iterArg_23, %iterArg_24) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %24:15 = func.call @closed_call(%iterArg_25, %iterArg_26, %22, %23) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %25 = func.call @dynamic_update_index_in_dim(%iterArg_27, %24#2, %iterArg_24) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %26 = func.call @dynamic_update_index_in_dim(%iterArg_28, %24#3, %iterArg_24) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %27 = func.call @dynamic_update_index_in_dim(%iterArg_29, %24#4, %iterArg_24) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %28 = func.call @dynamic_update_index_in_dim_2(%iterArg_30, %24#5, %iterArg_24) : (tensor<3xi1>, tensor<i1>, tensor<i32>) -> tensor<3xi1>
      %29 = func.call @dynamic_update_index_in_dim(%iterArg_31, %24#6, %iterArg_24) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %30 = func.call @dynamic_update_index_in_dim(%iterArg_32, %24#7, %iterArg_24) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %31 = func.call @dynamic_update_index_in_dim(%iterArg_33, %24#8, %iterArg_24) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %32 = func.call @dynamic_update_index_in_dim_2(%iterArg_34, %24#9, %iterArg_24) : (tensor<3xi1>, tensor<i1>, tensor<i32>) -> tensor<3xi1>
      %33 = func.call @dynamic_update_index_in_dim(%iterArg_35, %24#10, %iterArg_24) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %34 = func.call @dynamic_update_index_in_dim(%iterArg_36, %24#11, %iterArg_24) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %35 = func.call @dynamic_update_index_in_dim(%iterArg_37, %24#12, %iterArg_24) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %36 = func.call @dynamic_update_index_in_dim(%iterArg_38, %24#13, %iterArg_24) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %37 = func.call @dynamic_update_index_in_dim(%iterArg_39, %24#14, %iterArg_24) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_40 = stablehlo.constant dense<1> : tensor<i32>
      %38 = stablehlo.add %iterArg_24, %c_40 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_23, %38, %24#0, %24#1, %25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37 : tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    }
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%13#5 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_15 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %15 = stablehlo.divide %14, %cst_15 : tensor<f32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%15 init: %cst_16) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_18 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %17 = stablehlo.divide %cst_17, %cst_18 : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %21:18 = stablehlo.while(%iterArg = %18, %iterArg_23 = %arg0, %iterArg_24 = %13#6, %iterArg_25 = %13#7, %iterArg_26 = %13#8, %iterArg_27 = %13#9, %iterArg_28 = %13#10, %iterArg_29 = %13#11, %iterArg_30 = %13#12, %iterArg_31 = %13#13, %iterArg_32 = %13#14, %iterArg_33 = %13#15, %iterArg_34 = %13#16, %iterArg_35 = %13#17, %iterArg_36 = %c_22, %iterArg_37 = %cst_19, %iterArg_38 = %19, %iterArg_39 = %20) : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_40 = stablehlo.constant dense<3> : tensor<i32>
      %22 = stablehlo.compare LT, %iterArg_36, %c_40, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %22 : tensor<i1>
    } do {
      %c_40 = stablehlo.constant dense<3> : tensor<i32>
      %22 = stablehlo.subtract %c_40, %iterArg_36 : tensor<i32>
      %c_41 = stablehlo.constant dense<1> : tensor<i32>
      %23 = stablehlo.subtract %22, %c_41 : tensor<i32>
      %24 = func.call @dynamic_index_in_dim(%iterArg, %23) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %25 = func.call @dynamic_index_in_dim(%iterArg_23, %23) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %26 = func.call @dynamic_index_in_dim(%iterArg_24, %23) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %27 = func.call @dynamic_index_in_dim(%iterArg_25, %23) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %28 = func.call @dynamic_index_in_dim_3(%iterArg_26, %23) : (tensor<3xi1>, tensor<i32>) -> tensor<i1>
      %29 = func.call @dynamic_index_in_dim(%iterArg_27, %23) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %30 = func.call @dynamic_index_in_dim(%iterArg_28, %23) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %31 = func.call @dynamic_index_in_dim(%iterArg_29, %23) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %32 = func.call @dynamic_index_in_dim_3(%iterArg_30, %23) : (tensor<3xi1>, tensor<i32>) -> tensor<i1>
      %33 = func.call @dynamic_index_in_dim(%iterArg_31, %23) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %34 = func.call @dynamic_index_in_dim(%iterArg_32, %23) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %35 = func.call @dynamic_index_in_dim(%iterArg_33, %23) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %36 = func.call @dynamic_index_in_dim(%iterArg_34, %23) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %37 = func.call @dynamic_index_in_dim(%iterArg_35, %23) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %38:3 = func.call @closed_call_4(%iterArg_37, %24, %25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
      %39 = func.call @dynamic_update_index_in_dim(%iterArg_38, %38#1, %23) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %40 = func.call @dynamic_update_index_in_dim(%iterArg_39, %38#2, %23) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_42 = stablehlo.constant dense<1> : tensor<i32>
      %41 = stablehlo.add %iterArg_36, %c_42 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %41, %38#0, %39, %40 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>
    }
    return %21#16, %21#17 : tensor<3xf32>, tensor<3xf32>
  }
  func.func private @_where() {
    return
  }
  func.func private @soft_sign() {
    return
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.convert %arg0 : tensor<f32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<f32>
    %cst = stablehlo.constant dense<1.450000e+00> : tensor<f32>
    %2 = stablehlo.add %1, %cst : tensor<f32>
    %3 = stablehlo.subtract %arg3, %2 : tensor<f32>
    %4 = stablehlo.abs %3 : tensor<f32>
    %cst_0 = stablehlo.constant dense<3.600000e-01> : tensor<f32>
    %5 = stablehlo.compare GT, %4, %cst_0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_1 = stablehlo.constant dense<0.839999973> : tensor<f32>
    %6 = stablehlo.multiply %cst_1, %arg1 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.224000e+00> : tensor<f32>
    %7 = stablehlo.multiply %cst_2, %arg1 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %8 = stablehlo.minimum %7, %cst_3 : tensor<f32>
    %9 = call @_where_0(%5, %6, %8) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %10 = stablehlo.add %3, %arg2 : tensor<f32>
    %11 = stablehlo.convert %arg1 : tensor<f32>
    %12 = stablehlo.multiply %11, %10 : tensor<f32>
    %13 = stablehlo.convert %arg0 : tensor<f32>
    %14 = stablehlo.add %13, %12 : tensor<f32>
    %15 = stablehlo.abs %14 : tensor<f32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.compare GE, %14, %cst_4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.add %cst_5, %15 : tensor<f32>
    %18 = stablehlo.divide %14, %17 : tensor<f32>
    %19 = stablehlo.multiply %17, %17 : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.divide %cst_6, %19 : tensor<f32>
    %21:4 = call @soft_sign_1(%18) : (tensor<f32>) -> (tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>)
    %22 = stablehlo.multiply %3, %21#0 : tensor<f32>
    return %18, %9, %22, %0, %11, %16, %17, %14, %20, %21#1, %21#2, %18, %21#3, %21#0, %3 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @_where_0(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
  func.func private @soft_sign_1(%arg0: tensor<f32>) -> (tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.abs %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.compare GE, %arg0, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.add %0, %cst_0 : tensor<f32>
    %3 = stablehlo.divide %arg0, %2 : tensor<f32>
    %4 = stablehlo.multiply %2, %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.divide %cst_1, %4 : tensor<f32>
    return %3, %1, %2, %5 : tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<3xi1>, %arg1: tensor<i1>, %arg2: tensor<i32>) -> tensor<3xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i1>) -> tensor<1xi1>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xi1>, tensor<1xi1>, tensor<i32>) -> tensor<3xi1>
    return %1 : tensor<3xi1>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<3xi1>, %arg1: tensor<i32>) -> tensor<i1> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xi1>, tensor<i32>) -> tensor<1xi1>
    %1 = stablehlo.reshape %0 : (tensor<1xi1>) -> tensor<i1>
    return %1 : tensor<i1>
  }
  func.func private @closed_call_4(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<i1>, %arg6: tensor<f32>, %arg7: tensor<f32>, %arg8: tensor<f32>, %arg9: tensor<i1>, %arg10: tensor<f32>, %arg11: tensor<f32>, %arg12: tensor<f32>, %arg13: tensor<f32>, %arg14: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.multiply %arg14, %arg1 : tensor<f32>
    %1 = stablehlo.multiply %arg1, %arg13 : tensor<f32>
    %2 = call @soft_sign_5(%arg9, %arg10, %arg11, %arg12, %0) : (tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %3 = stablehlo.add %arg0, %2 : tensor<f32>
    %4 = stablehlo.multiply %3, %arg8 : tensor<f32>
    %5 = stablehlo.multiply %4, %arg7 : tensor<f32>
    %6 = stablehlo.negate %5 : tensor<f32>
    %7 = stablehlo.divide %3, %arg6 : tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.select %arg5, %cst, %6 : tensor<i1>, tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.select %arg5, %6, %cst_0 : tensor<i1>, tensor<f32>
    %10 = stablehlo.add %7, %9 : tensor<f32>
    %11 = stablehlo.negate %8 : tensor<f32>
    %12 = stablehlo.add %10, %11 : tensor<f32>
    %13 = stablehlo.multiply %arg4, %12 : tensor<f32>
    %14 = stablehlo.add %1, %13 : tensor<f32>
    %15 = stablehlo.negate %14 : tensor<f32>
    %16 = stablehlo.multiply %arg3, %15 : tensor<f32>
    %17 = stablehlo.add %13, %16 : tensor<f32>
    %18 = stablehlo.multiply %15, %arg2 : tensor<f32>
    %19 = stablehlo.add %12, %18 : tensor<f32>
    return %19, %17, %14 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @soft_sign_5(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<f32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<f32>
    %2 = stablehlo.negate %1 : tensor<f32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.select %arg0, %cst, %2 : tensor<i1>, tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.select %arg0, %2, %cst_0 : tensor<i1>, tensor<f32>
    %6 = stablehlo.add %3, %5 : tensor<f32>
    %7 = stablehlo.negate %4 : tensor<f32>
    %8 = stablehlo.add %6, %7 : tensor<f32>
    return %8 : tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
