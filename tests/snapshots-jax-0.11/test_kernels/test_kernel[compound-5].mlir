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
      %6 = stablehlo.convert %iterArg_6 : tensor<f32>
      %7 = stablehlo.multiply %6, %4 : tensor<f32>
      %cst_9 = stablehlo.constant dense<1.450000e+00> : tensor<f32>
      %8 = stablehlo.add %7, %cst_9 : tensor<f32>
      %9 = stablehlo.subtract %5, %8 : tensor<f32>
      %10 = stablehlo.abs %9 : tensor<f32>
      %cst_10 = stablehlo.constant dense<3.600000e-01> : tensor<f32>
      %11 = stablehlo.compare GT, %10, %cst_10, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_11 = stablehlo.constant dense<0.839999973> : tensor<f32>
      %12 = stablehlo.multiply %cst_11, %iterArg_7 : tensor<f32>
      %cst_12 = stablehlo.constant dense<1.224000e+00> : tensor<f32>
      %13 = stablehlo.multiply %cst_12, %iterArg_7 : tensor<f32>
      %cst_13 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %14 = stablehlo.minimum %13, %cst_13 : tensor<f32>
      %15 = func.call @_where(%11, %12, %14) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %16 = stablehlo.add %9, %4 : tensor<f32>
      %17 = stablehlo.convert %iterArg_7 : tensor<f32>
      %18 = stablehlo.multiply %17, %16 : tensor<f32>
      %19 = stablehlo.convert %iterArg_6 : tensor<f32>
      %20 = stablehlo.add %19, %18 : tensor<f32>
      %21 = stablehlo.abs %20 : tensor<f32>
      %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %22 = stablehlo.add %cst_14, %21 : tensor<f32>
      %23 = stablehlo.divide %20, %22 : tensor<f32>
      %24 = func.call @soft_sign(%23) : (tensor<f32>) -> tensor<f32>
      %25 = stablehlo.multiply %9, %24 : tensor<f32>
      %26 = func.call @dynamic_update_index_in_dim(%iterArg_8, %25, %iterArg_5) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_15 = stablehlo.constant dense<1> : tensor<i32>
      %27 = stablehlo.add %iterArg_5, %c_15 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_4, %27, %23, %15, %26 : tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>
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
      %24 = stablehlo.convert %iterArg_25 : tensor<f32>
      %25 = stablehlo.multiply %24, %22 : tensor<f32>
      %cst_40 = stablehlo.constant dense<1.450000e+00> : tensor<f32>
      %26 = stablehlo.add %25, %cst_40 : tensor<f32>
      %27 = stablehlo.subtract %23, %26 : tensor<f32>
      %28 = stablehlo.abs %27 : tensor<f32>
      %cst_41 = stablehlo.constant dense<3.600000e-01> : tensor<f32>
      %29 = stablehlo.compare GT, %28, %cst_41, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_42 = stablehlo.constant dense<0.839999973> : tensor<f32>
      %30 = stablehlo.multiply %cst_42, %iterArg_26 : tensor<f32>
      %cst_43 = stablehlo.constant dense<1.224000e+00> : tensor<f32>
      %31 = stablehlo.multiply %cst_43, %iterArg_26 : tensor<f32>
      %cst_44 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %32 = stablehlo.minimum %31, %cst_44 : tensor<f32>
      %33 = func.call @_where_0(%29, %30, %32) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %34 = stablehlo.add %27, %22 : tensor<f32>
      %35 = stablehlo.convert %iterArg_26 : tensor<f32>
      %36 = stablehlo.multiply %35, %34 : tensor<f32>
      %37 = stablehlo.convert %iterArg_25 : tensor<f32>
      %38 = stablehlo.add %37, %36 : tensor<f32>
      %39 = stablehlo.abs %38 : tensor<f32>
      %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %40 = stablehlo.compare GE, %38, %cst_45, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %41 = stablehlo.add %cst_46, %39 : tensor<f32>
      %42 = stablehlo.divide %38, %41 : tensor<f32>
      %43 = stablehlo.multiply %41, %41 : tensor<f32>
      %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %44 = stablehlo.divide %cst_47, %43 : tensor<f32>
      %45:4 = func.call @soft_sign_1(%42) : (tensor<f32>) -> (tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>)
      %46 = stablehlo.multiply %27, %45#0 : tensor<f32>
      %47 = func.call @dynamic_update_index_in_dim(%iterArg_27, %46, %iterArg_24) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %48 = func.call @dynamic_update_index_in_dim(%iterArg_28, %24, %iterArg_24) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %49 = func.call @dynamic_update_index_in_dim(%iterArg_29, %35, %iterArg_24) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %50 = func.call @dynamic_update_index_in_dim_2(%iterArg_30, %40, %iterArg_24) : (tensor<3xi1>, tensor<i1>, tensor<i32>) -> tensor<3xi1>
      %51 = func.call @dynamic_update_index_in_dim(%iterArg_31, %41, %iterArg_24) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %52 = func.call @dynamic_update_index_in_dim(%iterArg_32, %38, %iterArg_24) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %53 = func.call @dynamic_update_index_in_dim(%iterArg_33, %44, %iterArg_24) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %54 = func.call @dynamic_update_index_in_dim_2(%iterArg_34, %45#1, %iterArg_24) : (tensor<3xi1>, tensor<i1>, tensor<i32>) -> tensor<3xi1>
      %55 = func.call @dynamic_update_index_in_dim(%iterArg_35, %45#2, %iterArg_24) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %56 = func.call @dynamic_update_index_in_dim(%iterArg_36, %42, %iterArg_24) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %57 = func.call @dynamic_update_index_in_dim(%iterArg_37, %45#3, %iterArg_24) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %58 = func.call @dynamic_update_index_in_dim(%iterArg_38, %45#0, %iterArg_24) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %59 = func.call @dynamic_update_index_in_dim(%iterArg_39, %27, %iterArg_24) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_48 = stablehlo.constant dense<1> : tensor<i32>
      %60 = stablehlo.add %iterArg_24, %c_48 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_23, %60, %42, %33, %47, %48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59 : tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
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
      %38 = stablehlo.multiply %37, %24 : tensor<f32>
      %39 = stablehlo.multiply %24, %36 : tensor<f32>
      %40 = func.call @soft_sign_4(%32, %33, %34, %35, %38) : (tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %41 = stablehlo.add %iterArg_37, %40 : tensor<f32>
      %42 = stablehlo.multiply %41, %31 : tensor<f32>
      %43 = stablehlo.multiply %42, %30 : tensor<f32>
      %44 = stablehlo.negate %43 : tensor<f32>
      %45 = stablehlo.divide %41, %29 : tensor<f32>
      %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %46 = stablehlo.select %28, %cst_42, %44 : tensor<i1>, tensor<f32>
      %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %47 = stablehlo.select %28, %44, %cst_43 : tensor<i1>, tensor<f32>
      %48 = stablehlo.add %45, %47 : tensor<f32>
      %49 = stablehlo.negate %46 : tensor<f32>
      %50 = stablehlo.add %48, %49 : tensor<f32>
      %51 = stablehlo.multiply %27, %50 : tensor<f32>
      %52 = stablehlo.add %39, %51 : tensor<f32>
      %53 = stablehlo.negate %52 : tensor<f32>
      %54 = stablehlo.multiply %26, %53 : tensor<f32>
      %55 = stablehlo.add %51, %54 : tensor<f32>
      %56 = stablehlo.multiply %53, %25 : tensor<f32>
      %57 = stablehlo.add %50, %56 : tensor<f32>
      %58 = func.call @dynamic_update_index_in_dim(%iterArg_38, %55, %23) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %59 = func.call @dynamic_update_index_in_dim(%iterArg_39, %52, %23) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_44 = stablehlo.constant dense<1> : tensor<i32>
      %60 = stablehlo.add %iterArg_36, %c_44 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %60, %57, %58, %59 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>
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
  func.func private @soft_sign_4(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>) -> tensor<f32> {
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
